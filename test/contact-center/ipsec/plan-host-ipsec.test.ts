import { describe, expect, it } from '@jest/globals';
import { type WindowsIpsecProps, windowsIpsecSettings } from '../../../lib/contact-center/ipsec/ipsec-settings';
import { ipsecLinks } from '../../../lib/contact-center/ipsec/ipsec-link';
import { planHostIpsec } from '../../../lib/contact-center/ipsec/plan-host-ipsec';
import { trustedLinks } from '../../../lib/contact-center/ipsec/trusted-link';
import { flowsAmong } from '../../../lib/contact-center/server-flows';
import { labStack } from '../../synthesized-stack';
import { dataCenter } from '../contact-center-lab';

const NO_LAYERS = { security: { windowsFirewall: false, antivirus: false, patching: false } };
const center = dataCenter(labStack(), { ...NO_LAYERS, servers: { duplexed: false } });

/** The policy of one server of a contact centre of one side. */
function policyOf(name: string, props: WindowsIpsecProps = {}) {
  const server = center.servers.find(({ plan }) => plan.id === name);
  if (server === undefined) throw new Error(`There is no ${name}.`);
  const settings = windowsIpsecSettings(props);
  const flows = flowsAmong(center.servers, []);
  const links = ipsecLinks(flows, settings);
  return planHostIpsec(server, { settings, links, trusted: trustedLinks(center.servers, settings), flows });
}
const names = (all: readonly { readonly name: string }[]) => all.map(({ name }) => name).sort();

describe('the policy of a server', () => {
  it('has whom it speaks IPsec with as peers, who insist on it, and no one of them in its boundary', () => {
    const { peers, boundary } = policyOf('router-a');
    expect(names(peers)).toEqual(['distributor-1', 'hds-1', 'logger-a', 'pg-1-a']);
    expect(peers.map(({ required }) => required)).toEqual(peers.map(() => true));
    for (const { name } of peers) expect(names(boundary)).not.toContain(`${name} visible`);
  });

  it('has whom it talks to in clear in its boundary, and nobody whom it does not talk to', () => {
    const { boundary } = policyOf('hds-1');
    expect(names(boundary)).toEqual(['aw-1 visible', 'webview-1 visible']);
    expect(boundary.every(({ addresses }) => addresses.length > 0)).toBe(true);
  });

  it('has the blocks that are given in its boundary, and those whom an exception leaves in clear', () => {
    const exceptions = [{ path: 'router-gateway', reason: 'the line is ours' }] as const;
    const { peers, boundary } = policyOf('router-a', { boundary: ['192.168.30.0/24'], exceptions });
    expect(names(peers)).not.toContain('pg-1-a');
    expect(names(boundary)).toContain('pg-1-a visible');
    expect(boundary).toContainEqual({ name: '192.168.30.0/24', addresses: ['192.168.30.0/24'] });
  });

  it.each(['encrypted', 'both'] as const)('has trusted hosts as peers, with traffic that is %s', (traffic) => {
    const trusted = { 'nam-router': ['192.168.43.5'] };
    const { peers } = policyOf('router-a', { trusted, paths: { 'nam-router': { traffic } } });
    expect(peers.filter(({ path }) => path === 'nam-router')).toEqual([
      {
        name: 'nam-router 192.168.43.5',
        path: 'nam-router',
        local: ['10.20.64.32', '10.20.64.33'],
        remote: ['192.168.43.5'],
        authentication: { method: 'kerberos' },
        algorithms: 'modern',
        protection: 'encrypted',
        required: traffic === 'encrypted',
        service: undefined,
      },
    ]);
    expect(names(policyOf('hds-1', { trusted }).peers)).not.toContain('nam-router 192.168.43.5');
  });

  it('has nobody as a peer where exceptions leave everything in clear', () => {
    const exceptions = [{ path: 'router-gateway', reason: 'the line is ours' }] as const;
    expect(policyOf('pg-1-a', { exceptions }).peers).toEqual([]);
  });
});
