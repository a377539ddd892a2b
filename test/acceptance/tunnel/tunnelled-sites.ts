import { join } from 'node:path';
import { z } from 'zod';
import { awsEnd } from './aws-end';
import { certificateOfEnd, makeCertificates, renewCertificate } from './certificates';
import { MAKE_PLACES, PLACES } from './places';
import type { StrongSwan } from './require-strong-swan';
import { prepareRouter } from './prepare-router';
import type { SecurityAssociation } from './security-associations';
import { StrongSwanDaemon } from './strong-swan-daemon';
import { until } from './until';
import type { VpnLab } from './vpn-lab';
import { type Running, World } from './world';

/** What AWS makes of the keys of a connection. */
export interface Keys {
  readonly 1: string;
  readonly 2: string;
}

/** The keys of the connections here. */
export const KEYS: Keys = { 1: 'a.key_of.tunnel_1', 2: 'another.key_of.tunnel_2' };

const spokenSchema = z.object({ tcp: z.string(), udp: z.string() });
const heldSchema = z.object({ sent: z.number(), stream: z.number(), datagrams: z.number(), broken: z.string() });
const watchedSchema = z.object({ kinds: z.array(z.string()), clear: z.number(), count: z.number() });

/** Two sites with a host each, a router that the library has made, and AWS's two ends. */
export class TunnelledSites {
  readonly router: StrongSwanDaemon;
  private readonly ends: readonly [StrongSwanDaemon, StrongSwanDaemon];
  private readonly servers: Running[] = [];

  private constructor(
    private readonly world: World,
    private readonly lab: VpnLab,
    aws: readonly [string, string],
  ) {
    this.router = new StrongSwanDaemon(world, 'router', prepareRouter(world, lab, KEYS));
    const [one, two] = aws.map((conf, index) => this.endOf(index === 0 ? 1 : 2, conf));
    if (one === undefined || two === undefined) throw new Error('AWS has two ends.');
    this.ends = [one, two];
  }

  /** The sites, and the daemons started. AWS's ends are as the connection says, or as they are given here. */
  static async create(
    tools: StrongSwan,
    lab: VpnLab,
    aws: readonly [string, string] = [awsEnd(lab.connection, 1, KEYS[1]), awsEnd(lab.connection, 2, KEYS[2])],
  ): Promise<TunnelledSites> {
    const world = await World.create(tools);
    try {
      await world.shell(MAKE_PLACES);
      if ('certificateArn' in lab.credentials) await makeCertificates(world);
      const sites = new TunnelledSites(world, lab, aws);
      for (const [namespace, address] of [
        ['site', PLACES.site.host],
        ['cloud', PLACES.cloud.host],
        ['router', PLACES.site.gateway],
        ['router', PLACES.router.address],
      ] as const)
        sites.servers.push(sites.python(namespace, 'serve', address));
      await Promise.all(sites.servers.map(({ firstLine }) => firstLine));
      await sites.sendThrough(1);
      await Promise.all([sites.router.start(), sites.startEnd(1), sites.startEnd(2)]);
      return sites;
    } catch (error) {
      await world.remove();
      throw error;
    }
  }

  /** Starts one of AWS's ends, which knows from the connection's static routes what is behind its tunnel. */
  async startEnd(number: 1 | 2): Promise<void> {
    await this.end(number).start();
    for (const route of this.lab.staticRoutes)
      await this.world.shell(`ip -n ${end(number).namespace} route replace ${route} dev ipsec0`);
  }

  /** As AWS's gateway does: it sends into a tunnel that is up. */
  async sendThrough(number: 1 | 2): Promise<void> {
    const { namespace, outer } = end(number);
    await this.world.shell(
      `ip -n cloud route replace ${PLACES.site.network} via ${outer} dev ${namespace} src ${PLACES.cloud.host}`,
    );
  }

  /** Takes the way between the internet and one of AWS's ends away, or gives it back. */
  async cut(number: 1 | 2, state: 'down' | 'up'): Promise<void> {
    await this.world.shell(`ip -n internet link set ${end(number).namespace} ${state}`);
  }

  /** What the hosts of both sites get from each other. */
  async talk() {
    const { site, cloud } = PLACES;
    const [fromSite, fromCloud] = await Promise.all([
      this.ask('site', cloud.host, site.host),
      this.ask('cloud', site.host, cloud.host),
    ]);
    return { fromSite, fromCloud };
  }

  /** Waits until everything is answered, by whom it was meant for, and with the asker's own address. */
  async carry(seconds: number): Promise<void> {
    await until('both sites talk', seconds, async () => {
      const said = await this.talk();
      const answered = Object.values(said).every(({ tcp, udp }) => tcp === 'answered' && udp === 'answered');
      return answered ? { answer: undefined } : { seen: `${JSON.stringify(said)}\n${this.router.log()}` };
    });
  }

  /** What hosts of both sites, and a stranger, get from the router itself, which has a server that listens. */
  async talkToRouter() {
    const { site, cloud, router } = PLACES;
    const [fromSite, fromCloud, fromInternet] = await Promise.all([
      this.ask('site', site.gateway, site.host),
      this.ask('cloud', site.gateway, cloud.host),
      this.ask('internet', router.address, router.internet),
    ]);
    return { fromSite, fromCloud, fromInternet };
  }

  /** Takes the router's firewall away while something is done. */
  async withoutFirewall<T>(whileDoing: () => Promise<T>): Promise<T> {
    const table = 'table inet uc-lab-router';
    const rules = await this.world.shell(`ip netns exec router nft list ${table}`);
    await this.world.shell(`ip netns exec router nft delete ${table}`);
    try {
      return await whileDoing();
    } finally {
      await this.world.shell(`ip netns exec router nft -f - <<'END'\n${rules}END`);
    }
  }

  /** What becomes of one connection, and of datagrams, that go on from the site to the cloud while something is done. */
  async hold(whileDoing: () => Promise<unknown>): Promise<z.output<typeof heldSchema>> {
    const holding = this.python('site', 'hold', PLACES.cloud.host, PLACES.site.host);
    await holding.firstLine;
    await whileDoing();
    const said = await holding.end();
    return heldSchema.parse(JSON.parse(said.slice(said.indexOf('\n') + 1)));
  }

  /** Has the authority issue the router's certificate anew, with another key. */
  async renewCertificate(): Promise<void> {
    await renewCertificate(this.world);
  }

  /** A question to the internet itself, which no tunnel takes: nobody answers, and everybody can read it. */
  async askInClear(): Promise<void> {
    await this.ask('router', PLACES.router.internet, PLACES.router.address);
  }

  /** What can be seen from the internet while something is done. */
  async watch(whileDoing: () => Promise<unknown>): Promise<z.output<typeof watchedSchema>> {
    const watching = this.python('internet', 'watch');
    await watching.firstLine;
    await whileDoing();
    const said = await watching.end();
    return watchedSchema.parse(JSON.parse(said.slice(said.indexOf('\n') + 1)));
  }

  /** Waits until a tunnel has keys, at both of its ends, and gives what they have agreed on. */
  async established(number: 1 | 2, seconds: number): Promise<readonly [SecurityAssociation[], SecurityAssociation[]]> {
    return until(`tunnel ${number} is up`, seconds, async () => {
      const [router, aws] = await Promise.all([this.routerSide(number), this.end(number).associations()]);
      const up = [router, aws].every((sas) => sas.length > 0 && sas.every(isEstablished));
      return up ? { answer: [router, aws] as const } : { seen: JSON.stringify({ router, aws }) + this.router.log() };
    });
  }

  /** What the router has agreed on with one of AWS's ends. */
  async routerSide(number: 1 | 2): Promise<SecurityAssociation[]> {
    return (await this.router.associations()).filter(({ name }) => name.endsWith(`-${number}`));
  }

  /** One of AWS's ends. */
  end(number: 1 | 2): StrongSwanDaemon {
    return this.ends[number === 1 ? 0 : 1];
  }

  /** Waits until the router has ways of these metrics to the cloud's network, and no other. */
  async routed(metrics: readonly number[], seconds: number): Promise<void> {
    await until(`the router has the ways ${metrics.join(', ')}`, seconds, async () => {
      const routes = await this.routes();
      const found = routes.map((route) => Number(/metric (\d+)/.exec(route)?.[1]));
      return found.join() === metrics.join() ? { answer: undefined } : { seen: routes.join('\n') + this.router.log() };
    });
  }

  /** The device and the metric of each way that the router has to the cloud's network. */
  async routes(): Promise<string[]> {
    const said = await this.world.shell(`ip -n router route show ${PLACES.cloud.network}`);
    return said.split('\n').flatMap((line) => /^(?:unreachable|\S+ dev) .*metric \d+/.exec(line)?.[0].trim() ?? []);
  }

  async remove(): Promise<void> {
    await this.world.remove();
  }

  private endOf(number: 1 | 2, conf: string): StrongSwanDaemon {
    const { namespace } = end(number);
    const file = this.world.write(`${namespace}/swanctl.conf`, conf);
    const certificate = 'certificateArn' in this.lab.credentials ? certificateOfEnd(this.world, namespace) : '';
    return new StrongSwanDaemon(this.world, namespace, `cp ${file} /etc/swanctl/conf.d/this.conf\n${certificate}`);
  }

  private async ask(namespace: string, address: string, source: string) {
    const { status, stdout, stderr } = await this.world.run('ip', this.traffic(namespace, 'ask', address, source));
    if (status !== 0) throw new Error(stderr);
    return spokenSchema.parse(JSON.parse(stdout));
  }

  private python(namespace: string, ...args: string[]): Running {
    return this.world.start('ip', this.traffic(namespace, ...args));
  }

  private traffic(namespace: string, ...args: string[]): string[] {
    return ['netns', 'exec', namespace, this.world.tools.python, join(__dirname, 'traffic.py'), ...args];
  }
}

function isEstablished({ state, children }: SecurityAssociation): boolean {
  return state === 'ESTABLISHED' && children.some((child) => child.state === 'INSTALLED');
}

function end(number: 1 | 2) {
  return PLACES.ends[number === 1 ? 0 : 1];
}
