import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { awsEnd, strangeEnd } from './aws-end';
import { ROUTER_SUBJECT } from './certificates';
import { requireStrongSwan } from './require-strong-swan';
import type { SecurityAssociation } from './security-associations';
import { KEYS, TunnelledSites } from './tunnelled-sites';
import { until } from './until';
import { certifiedLab, hastyLab, vpnLab } from './vpn-lab';

const tools = requireStrongSwan();

/** What takes as long as DPD does. */
const DPD_SECONDS = 30 + 15;

jest.setTimeout(120_000);

/** A connection of which the library is told nothing. */
const defaultLab = () => vpnLab();

/** Lists, of which the first that both ends know is taken, in an order that is not the library's. */
const variedLab = () =>
  vpnLab([
    {
      phase1: { encryption: ['AES128', 'AES256-GCM-16'], integrity: ['SHA2-256', 'SHA2-512'], dhGroups: [19, 14] },
      phase2: { encryption: ['AES256', 'AES128-GCM-16'], integrity: ['SHA2-512', 'SHA2-384'], dhGroups: [15, 20] },
      startupAction: 'add',
    },
    {
      phase1: { encryption: ['AES128-GCM-16'], integrity: ['SHA2-512'], dhGroups: [21] },
      phase2: { encryption: ['AES128-GCM-16'], dhGroups: [19] },
      dpdTimeoutAction: 'clear',
    },
  ]);

/** What strangers try to get into. AWS begins with neither of the two tunnels. */
const strangersLab = () =>
  vpnLab([
    {
      phase1: { encryption: ['AES256'], integrity: ['SHA2-384'], dhGroups: [14] },
      phase2: { encryption: ['AES256'], integrity: ['SHA2-256'], dhGroups: [14] },
      startupAction: 'add',
    },
    { startupAction: 'add' },
  ]);

const DECLARED = { ike: 'aes256-sha384-modp2048', esp: 'aes256-sha256-modp2048' };

(tools ? describe : describe.skip)('the two ends of a VPN connection', () => {
  const made: Promise<TunnelledSites>[] = [];
  let sites: TunnelledSites;
  let varied: TunnelledSites;
  let strange: TunnelledSites;
  let certified: TunnelledSites;
  let hasty: TunnelledSites;
  let interrupted: Promise<Interruption>;
  let renewed: Promise<Renewal>;

  beforeAll(async () => {
    if (!tools) return;
    const lab = strangersLab();
    const withCertificates = certifiedLab();
    const withHaste = hastyLab();
    made.push(
      TunnelledSites.create(tools, defaultLab()),
      TunnelledSites.create(tools, variedLab()),
      TunnelledSites.create(tools, lab, [
        strangeEnd(1, KEYS[1], '3des-sha1-modp1024', '3des-sha1'),
        awsEnd(lab.connection, 2, 'not.the.key'),
      ]),
      TunnelledSites.create(tools, withCertificates, [
        awsEnd(withCertificates.connection, 1),
        awsEnd(withCertificates.connection, 2),
      ]),
      TunnelledSites.create(tools, withHaste),
    );
    const [one, two, three, four, five] = await Promise.all(made);
    if (!one || !two || !three || !four || !five) throw new Error('There are five of them.');
    [sites, varied, strange, certified, hasty] = [one, two, three, four, five];
    // These take half a minute, in which others can be tested.
    interrupted = interruptionOf(varied);
    interrupted.catch(() => undefined);
    renewed = renewalOf(hasty);
    renewed.catch(() => undefined);
  });

  afterAll(async () => {
    const all = await Promise.allSettled(made);
    await Promise.all(all.flatMap((one) => (one.status === 'fulfilled' ? [one.value.remove()] : [])));
  });

  describe('with the proposals of a connection that says nothing of them', () => {
    const IKE = 'AES_GCM_16-256/PRF_HMAC_SHA2_384/ECP_384';

    it.each([1, 2] as const)('agree on exactly those, in tunnel %i', async (number) => {
      const ends = await sites.established(number, 20);
      for (const sas of ends) {
        expect(distinct(sas, ({ proposal }) => proposal)).toEqual([IKE]);
        expect(distinct(sas, ({ children }) => children.map(({ protocol }) => protocol))).toEqual([['ESP']]);
      }
      // The first keys come out of the first phase; which group changes them is seen when they are changed.
      expect(distinct(ends[0], ({ children }) => children.map(({ proposal }) => proposal))).toEqual([
        ['AES_GCM_16-256'],
      ]);
    });

    it('carry TCP and UDP between the sites, and nobody on the way can read it', async () => {
      const seen = await sites.watch(() => sites.carry(10));
      expect(seen.count).toBeGreaterThan(8);
      expect(seen).toMatchObject({ kinds: expect.arrayContaining(['udp 4500 4500']), clear: 0 });
      expect(seen.kinds.filter((kind) => !/^udp (500|4500) (500|4500)$/.test(kind))).toEqual([]);
    });

    it('would be seen to fail at that, if they did', async () => {
      // The same question without a tunnel: the watcher must know it when it sees it.
      const seen = await sites.watch(() => sites.askInClear());
      expect(seen.clear).toBeGreaterThan(0);
    });

    it('leave the router itself to nobody, neither at the site nor in the cloud nor between them', async () => {
      await sites.carry(10);
      const answers = await sites.talkToRouter();
      for (const { tcp, udp } of Object.values(answers)) expect([tcp, udp]).toEqual(['timed out', 'timed out']);
    });

    it('would be answered by it, if its firewall did not stand before it', async () => {
      const answers = await sites.withoutFirewall(() => sites.talkToRouter());
      for (const { tcp, udp } of Object.values(answers)) expect([tcp, udp]).toEqual(['answered', 'answered']);
    });

    it('change all keys, with a group of their own for each pair, and lose no connection', async () => {
      const before = spis(await sites.routerSide(1));
      const held = await sites.hold(async () => {
        expect(await sites.router.swanctl('--rekey', '--ike', 'lab-vpn-1')).toMatchObject({ status: 0 });
        expect(await sites.router.swanctl('--rekey', '--child', 'lab-vpn-1')).toMatchObject({ status: 0 });
        await until('the keys are others', 20, async () => {
          const after = await sites.routerSide(1);
          const children = after.flatMap((sa) => sa.children).filter(({ state }) => state === 'INSTALLED');
          const changed = children.length > 0 && children.every(({ spi }) => !before.includes(spi));
          const proposals = new Set(children.map(({ proposal }) => proposal));
          return changed && [...proposals].join() === 'AES_GCM_16-256/ECP_384'
            ? { answer: undefined }
            : { seen: JSON.stringify(after) };
        });
      });
      expect(held).toMatchObject({ broken: '', stream: held.sent });
      expect(held.datagrams).toBe(held.sent);
      const [router, aws] = await sites.established(1, 10);
      expect(distinct([...router, ...aws], ({ proposal }) => proposal)).toEqual([IKE]);
      await sites.carry(10);
      await sites.routed([101, 102, 4000], 5);
    });

    it('go on in tunnel 2 when tunnel 1 dies at its end without a word, and never in clear', async () => {
      await sites.end(1).kill();
      await sites.sendThrough(2);
      const seen = await sites.watch(async () => {
        await sites.routed([102, 4000], DPD_SECONDS);
        await sites.carry(10);
      });
      expect(seen.clear).toBe(0);
      expect((await sites.routerSide(1)).filter(({ state }) => state === 'ESTABLISHED')).toEqual([]);
      await sites.established(2, 1);
    });

    it('make tunnel 1 again once its end is back', async () => {
      await sites.startEnd(1);
      await sites.established(1, 30);
      await sites.routed([101, 102, 4000], 5);
      await sites.sendThrough(1);
      await sites.carry(10);
    });

    it('send nothing in clear when there is no tunnel left', async () => {
      await Promise.all([sites.end(1).kill(), sites.end(2).kill()]);
      for (const tunnel of ['lab-vpn-1', 'lab-vpn-2'])
        await sites.router.swanctl('--terminate', '--force', '--ike', tunnel);
      await sites.routed([4000], 10);
      const seen = await sites.watch(async () => {
        const { fromSite } = await sites.talk();
        expect(fromSite.tcp).toMatch(/No route to host|Network is unreachable/);
        expect(fromSite.udp).not.toBe('answered');
      });
      expect(seen.clear).toBe(0);
    });
  });

  describe('with lists of proposals', () => {
    it('agree on the first of each that is declared', async () => {
      const { agreed } = await interrupted;
      expect(agreed).toEqual([
        ['AES_CBC-128/HMAC_SHA2_256_128/PRF_HMAC_SHA2_256/ECP_256', 'AES_CBC-256/HMAC_SHA2_512_256'],
        ['AES_GCM_16-128/PRF_HMAC_SHA2_512/ECP_521', 'AES_GCM_16-128'],
      ]);
    });

    it('find out that nothing comes through any more, and begin again when it does', async () => {
      await interrupted;
      await varied.sendThrough(2);
      await varied.carry(10);
    });
  });

  describe('with the times of keys cut short', () => {
    it('change the keys of both phases again and again, and keep one connection all the while', async () => {
      const { ike, esp, held } = await renewed;
      expect(ike).toBeGreaterThan(2);
      expect(esp).toBeGreaterThan(2);
      expect(held).toMatchObject({ broken: '', stream: held.sent });
      expect(held.datagrams).toBe(held.sent);
    });
  });

  describe('with certificates of one authority', () => {
    it('let each other in where the certificate names the connection', async () => {
      const [router] = await certified.established(1, 30);
      expect(distinct(router, ({ proposal }) => proposal)).toEqual(['AES_GCM_16-256/PRF_HMAC_SHA2_384/ECP_384']);
      await certified.carry(10);
    });

    it('keep out a certificate of the same authority that names another', async () => {
      const { status, stdout, stderr } = await certified
        .end(2)
        .swanctl('--initiate', '--child', 'aws', '--timeout', '10');
      expect(status).not.toBe(0);
      expect(stdout + stderr).toContain('received AUTHENTICATION_FAILED');
      expect((await certified.routerSide(2)).filter(({ state }) => state === 'ESTABLISHED')).toEqual([]);
      await certified.routed([101, 4000], 1);
    });

    it('go on when a day has passed, and take a certificate that has been issued anew', async () => {
      const ids = async () => (await certified.routerSide(1)).map(({ uniqueId }) => uniqueId);
      const before = await ids();
      await aDayLater(certified);
      expect(await ids()).toEqual(before);
      expect(await serialNumbers(certified)).toHaveLength(1);
      await certified.renewCertificate();
      await aDayLater(certified);
      await until('the tunnel is another', 20, async () => {
        const after = await ids();
        return after.length > 0 && after.every((id) => !before.includes(id))
          ? { answer: undefined }
          : { seen: after.join() + certified.router.log() };
      });
      await certified.established(1, 10);
      expect(await serialNumbers(certified)).toHaveLength(2);
      await certified.carry(10);
    });
  });

  describe('of which one is a stranger', () => {
    it('refuse each other when all that is offered is broken, or the key is another', async () => {
      await until('the router has been refused', 20, () => {
        const log = strange.router.log();
        const refused = log.includes('received NO_PROPOSAL_CHOSEN') && log.includes('received AUTHENTICATION_FAILED');
        return Promise.resolve(refused ? { answer: undefined } : { seen: log });
      });
      expect(await strange.routes()).toEqual([expect.stringMatching(/^unreachable .* metric 4000$/)]);
    });

    it.each([
      ['3DES, SHA-1 and group 2', '3des-sha1-modp1024', DECLARED.esp],
      ['group 2 alone', 'aes256-sha384-modp1024', DECLARED.esp],
      ['SHA-1 alone', 'aes256-sha1-modp2048', DECLARED.esp],
      ['3DES alone', '3des-sha384-modp2048', DECLARED.esp],
      ['what is strong and not declared', 'aes256gcm16-prfsha384-ecp384', DECLARED.esp],
      ['3DES and SHA-1 in the second phase', DECLARED.ike, '3des-sha1'],
      ['SHA-1 in the second phase', DECLARED.ike, 'aes256-sha1-modp2048'],
      ['no encryption in the second phase', DECLARED.ike, 'null-sha256-modp2048'],
    ])('get nowhere with %s', async (_, ike, esp) => {
      const end = strange.end(1);
      await end.load(strangeEnd(1, KEYS[1], ike, esp));
      const { status, stdout, stderr } = await end.swanctl('--initiate', '--child', 'aws', '--timeout', '10');
      expect(status).not.toBe(0);
      expect(stdout + stderr).toContain('received NO_PROPOSAL_CHOSEN');
      expect((await strange.routerSide(1)).flatMap(({ children }) => children)).toEqual([]);
      // Where only the second phase is refused, there is a first one, and it would be used for the next attempt.
      await end.swanctl('--terminate', '--force', '--ike', 'aws');
    });

    it('get nowhere with another key', async () => {
      const end = strange.end(2);
      const { status, stdout, stderr } = await end.swanctl('--initiate', '--child', 'aws', '--timeout', '10');
      expect(status).not.toBe(0);
      expect(stdout + stderr).toContain('received AUTHENTICATION_FAILED');
      expect((await strange.routerSide(2)).filter(({ state }) => state === 'ESTABLISHED')).toEqual([]);
    });

    it('have not made anybody send in clear', async () => {
      const seen = await strange.watch(async () => {
        const { fromSite, fromCloud } = await strange.talk();
        for (const said of [fromSite.tcp, fromSite.udp, fromCloud.tcp, fromCloud.udp])
          expect(said).not.toBe('answered');
      });
      expect(seen.clear).toBe(0);
    });

    it('get through with what is declared and the right key, since the router keeps asking', async () => {
      const { connection } = strangersLab();
      await Promise.all([
        strange.end(1).load(awsEnd(connection, 1, KEYS[1])),
        strange.end(2).load(awsEnd(connection, 2, KEYS[2])),
      ]);
      const watching = strange.router.runBeside('/usr/local/lib/uc-lab/vpn-watch');
      watching.end().catch(() => undefined);
      const [[router], [second]] = await Promise.all([strange.established(1, 30), strange.established(2, 30)]);
      expect(distinct(router, agreement)).toEqual([
        ['AES_CBC-256/HMAC_SHA2_384_192/PRF_HMAC_SHA2_384/MODP_2048', 'AES_CBC-256/HMAC_SHA2_256_128'],
      ]);
      expect(distinct(second, agreement)).toEqual([['AES_GCM_16-256/PRF_HMAC_SHA2_384/ECP_384', 'AES_GCM_16-256']]);
      await strange.carry(10);
    });
  });
});

interface Interruption {
  readonly agreed: readonly (readonly string[])[];
}

/** Drops what goes to and from the end of tunnel 2 until the router notices, and then no more. */
async function interruptionOf(sites: TunnelledSites): Promise<Interruption> {
  const [[one], [two]] = await Promise.all([sites.established(1, 30), sites.established(2, 30)]);
  await sites.cut(2, 'down');
  await sites.routed([101, 4000], DPD_SECONDS);
  await sites.cut(2, 'up');
  await sites.established(2, 30);
  await sites.routed([101, 102, 4000], 5);
  return { agreed: [...distinct(one, agreement), ...distinct(two, agreement)] };
}

interface Renewal {
  /** How many pairs of keys tunnel 1 has had, in each phase. */
  readonly ike: number;
  readonly esp: number;
  readonly held: Awaited<ReturnType<TunnelledSites['hold']>>;
}

/** Waits until the router has changed the keys of both phases more than once. */
async function renewalOf(sites: TunnelledSites): Promise<Renewal> {
  await sites.established(1, 30);
  await sites.carry(10);
  const [ike, esp] = [new Set<string>(), new Set<string>()];
  const held = await sites.hold(() =>
    until('the keys have changed', 60, async () => {
      const sas = await sites.routerSide(1);
      for (const { uniqueId } of sas) ike.add(uniqueId);
      for (const spi of spis(sas)) esp.add(spi);
      return ike.size > 2 && esp.size > 2 ? { answer: undefined } : { seen: JSON.stringify(sas) + sites.router.log() };
    }),
  );
  return { ike: ike.size, esp: esp.size, held };
}

/** Runs what systemd does once a day. */
async function aDayLater({ router }: TunnelledSites): Promise<void> {
  const unit = await router.read('/etc/systemd/system/uc-lab-vpn-credentials.service');
  const programs = [...unit.matchAll(/^ExecStart=(.*)$/gm)].map(([, program = '']) => program.split(' '));
  expect(programs.length).toBeGreaterThan(0);
  for (const [program = '', ...args] of programs) await router.runToEnd(program, args);
}

/** The serial numbers of the router's certificates that AWS's end 1 has seen. */
async function serialNumbers(sites: TunnelledSites): Promise<string[]> {
  const { stdout } = await sites.end(1).swanctl('--list-certs', '--subject', ROUTER_SUBJECT);
  return [...stdout.matchAll(/^ *serial: +(\S+)$/gm)].map(([, serial = '']) => serial);
}

function agreement({ proposal, children }: SecurityAssociation): string[] {
  return [proposal, ...children.map((child) => child.proposal)];
}

function spis(sas: readonly SecurityAssociation[]): string[] {
  return sas.flatMap(({ children }) => children.map(({ spi }) => spi));
}

/** Two that begin at once may have two of everything, and must have agreed on the same. */
function distinct<T>(sas: readonly SecurityAssociation[], of: (sa: SecurityAssociation) => T): T[] {
  const values = sas.map(of);
  return values.filter(
    (one, index) => values.findIndex((other) => JSON.stringify(other) === JSON.stringify(one)) === index,
  );
}
