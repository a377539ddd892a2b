import { describe, expect, it } from '@jest/globals';
import { TerraformVariable } from 'cdktf';
import { BranchRouter } from '../../lib/vpn/branch-router';
import { SiteToSiteVpn } from '../../lib/vpn/site-to-site-vpn';
import { BRANCH, branchRouter, CENTER, vpnNetwork } from '../vpn/vpn-lab';
import { labApp, labStack, reportOf, synthError } from './lab-app';

type Stack = ReturnType<typeof labStack>;

/** What the guides say of the VPN connections of an app, through a real synth. */
function saidOf(build: (stack: Stack) => void) {
  const app = labApp();
  build(labStack(app));
  const error = synthError(app);
  const { findings, problems } = reportOf(app);
  expect(problems).toEqual([]);
  const said = findings.filter(({ construct, status }) => construct === 'lab/vpn' && status !== 'satisfied');
  return { error, said: said.map(({ rule, status }) => `${rule}: ${status}`) };
}

const vpn = (stack: Stack) =>
  new SiteToSiteVpn(stack, 'vpn', { network: vpnNetwork(stack, 'center'), router: branchRouter(stack) });

describe('a VPN connection', () => {
  it('goes against no rule', () => {
    expect(saidOf(vpn)).toEqual({ error: '', said: [] });
  });

  it.each<[string, (connection: SiteToSiteVpn['connection']) => void, string[]]>([
    [
      'an override beside what is there',
      (connection) => {
        connection.addOverride('tunnel2_phase1_dh_group_numbers', [2]);
      },
      ['vpn-above-floor: violated'],
    ],
    [
      'a version that is set',
      (connection) => {
        connection.tunnel1IkeVersions = ['ikev1', 'ikev2'];
      },
      ['vpn-above-floor: violated'],
    ],
    [
      'a cipher of the other end’s',
      (connection) => {
        connection.tunnel1Phase2EncryptionAlgorithms = ['AES128'];
      },
      ['vpn-ends-agree: violated'],
    ],
    [
      'other inside addresses',
      (connection) => {
        connection.addOverride('tunnel1_inside_cidr', '169.254.99.0/30');
      },
      ['vpn-ends-agree: violated'],
    ],
    [
      'a weak hash alone',
      (connection) => {
        connection.tunnel1Phase1IntegrityAlgorithms = ['SHA1'];
      },
      ['vpn-above-floor: violated', 'vpn-ends-agree: violated'],
    ],
    [
      'a key',
      (connection) => {
        connection.tunnel1PresharedKey = 'correct-horse-battery-staple';
      },
      ['vpn-keys-kept-apart: violated'],
    ],
    [
      'keys that the VPN service keeps',
      (connection) => {
        connection.resetPresharedKeyStorage();
      },
      ['vpn-keys-kept-apart: violated'],
    ],
    [
      'narrower selectors',
      (connection) => {
        connection.localIpv4NetworkCidr = '10.30.0.0/16';
      },
      ['vpn-ends-agree: violated'],
    ],
    [
      'BGP',
      (connection) => {
        connection.staticRoutesOnly = false;
      },
      ['vpn-ends-agree: violated'],
    ],
    [
      'nothing at all',
      (connection) => {
        connection.resetTunnel1Phase1DhGroupNumbers();
      },
      ['vpn-above-floor: violated'],
    ],
  ])('is judged as Terraform is told of it: %s', (_what, change, expected) => {
    const { error, said } = saidOf((stack) => {
      change(vpn(stack).connection);
    });
    expect(said).toEqual(expected);
    expect(error).toContain('GuideViolated');
    expect(error).not.toContain('correct-horse');
  });

  it('is not evaluated where a variable decides', () => {
    const { error, said } = saidOf((stack) => {
      const group = new TerraformVariable(stack, 'group', { type: 'number' });
      vpn(stack).connection.addOverride('tunnel1_phase1_dh_group_numbers', [group.value]);
    });
    expect(said).toEqual(['vpn-above-floor: not evaluated', 'vpn-ends-agree: not evaluated']);
    expect(error).toBe('');
  });

  it('may be in another stack than its networks', () => {
    const app = labApp();
    const [near, far, between] = [labStack(app, 'near'), labStack(app, 'far'), labStack(app, 'lab')];
    const branch = vpnNetwork(far, 'branch', { cidr: BRANCH, connectedNetworks: [CENTER], wan: true });
    const router = new BranchRouter(between, 'router', { network: branch });
    new SiteToSiteVpn(between, 'vpn', { network: vpnNetwork(near, 'center'), router });
    expect(synthError(app)).toBe('');
    const judged = reportOf(app).findings.filter(({ construct }) => construct === 'lab/vpn');
    expect(judged.map(({ rule, status }) => `${rule}: ${status}`)).toEqual([
      'vpn-above-floor: satisfied',
      'vpn-detects-dead-peers: satisfied',
      'vpn-ends-agree: satisfied',
      'vpn-keys-kept-apart: satisfied',
    ]);
  });
});
