import { describe, expect, it } from '@jest/globals';
import { SystemContactCenterChild } from '../../lib/contact-center/system-contact-center-child';
import { UnifiedIcmParent } from '../../lib/contact-center/unified-icm-parent';
import { ServersOrganizationalUnit } from '../../lib/directory/servers-organizational-unit';
import { APPLICATION_SERVER_ROLES } from '../../lib/port-tables/unified-cce/operations';
import { ServerImage } from '../../lib/server/server-image';
import { managedDomain } from '../directory/directory-lab';
import { labStack } from '../synthesized-stack';
import {
  contactCenterLab,
  type ContactCenterLab,
  dataCenter,
  distributedDataCenter,
  siteNetwork,
  withServers,
} from './contact-center-lab';

const servers = {
  distributors: 2,
  supportTools: true,
  dialers: 1,
  collaborationServers: 2,
  unifiedCm: 1,
  ipIvr: 1,
  cvpCallServers: 1,
  peripheralGateways: [{ gateways: ['agent', 'vru', 'media-routing'], cad: true }, { gateways: ['vru'] }],
};
const single = contactCenterLab((stack) => dataCenter(stack, { servers }));
const two = contactCenterLab((stack) => distributedDataCenter(stack, { servers, size: 'small', firstAddress: 400 }));

const places = (lab: ContactCenterLab, network: 'visible' | 'private', center = 'ucce') =>
  Object.fromEntries(
    lab
      .interfaces(center)
      .filter((one) => one.network === network)
      .map(({ server, vpc, subnet, addresses }) => [server, `${vpc}/${subnet} ${addresses.join(' ')}`]),
  );

describe('servers at one site', () => {
  const [A, B] = ['network/servers-eu-central-1a', 'network/servers-eu-central-1b'];
  const [edgeA, edgeB] = ['network/perimeter-eu-central-1a', 'network/perimeter-eu-central-1b'];

  it('are each in the zone of their side, at the address of their slot, with another for high priority where the guide says so', () => {
    expect(places(single, 'visible')).toEqual({
      'router-a': `${A} 10.20.64.32 10.20.64.33`,
      'router-b': `${B} 10.20.80.32 10.20.80.33`,
      'logger-a': `${A} 10.20.64.34`,
      'logger-b': `${B} 10.20.80.34`,
      'pg-1-a': `${A} 10.20.64.92 10.20.64.93`,
      'pg-1-b': `${B} 10.20.80.92 10.20.80.93`,
      'pg-2-a': `${A} 10.20.64.94 10.20.64.95`,
      'pg-2-b': `${B} 10.20.80.94 10.20.80.95`,
      'cti-os-1-a': `${A} 10.20.64.124`,
      'cti-os-1-b': `${B} 10.20.80.124`,
      'cad-1-a': `${A} 10.20.64.82`,
      'cad-1-b': `${B} 10.20.80.82`,
      'distributor-1': `${A} 10.20.64.36`,
      'distributor-2': `${B} 10.20.80.36`,
      'hds-1': `${A} 10.20.64.40`,
      'webview-1': `${A} 10.20.64.48`,
      'aw-1': `${A} 10.20.64.156`,
      'support-tools-1': `${A} 10.20.64.56`,
      'dialer-1': `${A} 10.20.64.74`,
      'collaboration-1': `${edgeA} 10.20.0.58`,
      'collaboration-2': `${edgeB} 10.20.16.58`,
      'unified-cm-1': `${A} 10.20.64.62`,
      'ip-ivr-1': `${A} 10.20.64.66`,
      'cvp-1': `${A} 10.20.64.70`,
    });
  });

  it('are in the private network, in the same zone, if they are routers, loggers or gateways', () => {
    expect(places(single, 'private')).toEqual({
      'router-a': 'network/icm-private-eu-central-1a 10.20.192.32 10.20.192.33',
      'router-b': 'network/icm-private-eu-central-1b 10.20.208.32 10.20.208.33',
      'logger-a': 'network/icm-private-eu-central-1a 10.20.192.34',
      'logger-b': 'network/icm-private-eu-central-1b 10.20.208.34',
      'pg-1-a': 'network/icm-private-eu-central-1a 10.20.192.92 10.20.192.93',
      'pg-1-b': 'network/icm-private-eu-central-1b 10.20.208.92 10.20.208.93',
      'pg-2-a': 'network/icm-private-eu-central-1a 10.20.192.94 10.20.192.95',
      'pg-2-b': 'network/icm-private-eu-central-1b 10.20.208.94 10.20.208.95',
    });
  });

  it('have their second interface attached to themselves, with one group', () => {
    for (const { path, config } of single.resources('aws_network_interface')) {
      const server = path.split('/')[1] ?? '';
      expect(config).toMatchObject({ private_ip_list_enabled: true, attachment: [{ device_index: 1 }] });
      expect(single.readable(config['attachment'])).toContain(`<ucce/${server}/server/instance.id>`);
      expect(single.readable(config['security_groups'])).toBe(`["<ucce/${server}/private/private.id>"]`);
    }
  });

  it('have no public address', () => {
    for (const { server } of single.interfaces())
      expect(single.instanceOf(server)['associate_public_ip_address']).toBe(false);
  });

  it('have the instance type and the volume of their role', () => {
    const sizes = Object.fromEntries(
      single.center.servers.map(({ plan: { id } }) => [
        id.replace(/(-\d)?(-[ab])?$/, ''),
        single.instanceOf(id)['instance_type'],
      ]),
    );
    expect(sizes).toEqual({
      router: 'm6i.large',
      logger: 'm6i.large',
      pg: 'm6i.large',
      'cti-os': 't3.large',
      cad: 't3.large',
      distributor: 't3.large',
      hds: 'm6i.large',
      webview: 't3.large',
      aw: 't3.medium',
      'support-tools': 't3.medium',
      dialer: 't3.large',
      collaboration: 't3.large',
      'unified-cm': 't3.small',
      'ip-ivr': 't3.small',
      cvp: 't3.small',
    });
    for (const { plan } of single.center.servers)
      expect(single.instanceOf(plan.id)).toMatchObject({
        root_block_device: { volume_size: plan.roles[0].rootVolumeGib, encrypted: true },
      });
  });

  it('say what they are in their tags', () => {
    expect(single.instanceOf('pg-1-b')['tags']).toMatchObject({
      Name: 'lab/ucce/pg-1-b',
      'uc-lab:component': 'lab/ucce/pg-1-b',
      'uc-lab:role': 'peripheral-gateway',
    });
  });
});

describe('servers at two sites', () => {
  it('are each at the site of their side', () => {
    const sites = new Map([
      ['a', 'east'],
      ['b', 'west'],
    ]);
    for (const { plan } of two.center.servers)
      for (const { server, vpc } of two.interfaces())
        if (server === plan.id) expect([server, vpc]).toEqual([server, sites.get(plan.side)]);
    expect(two.center.servers.filter(({ plan }) => plan.side === 'b').length).toBeGreaterThan(5);
  });

  it('are in the first zone of their network, which are two different ones', () => {
    expect(places(two, 'visible')).toMatchObject({
      'router-a': 'east/servers-eu-central-1a 10.20.65.144 10.20.65.145',
      'router-b': 'west/servers-eu-central-1a 10.21.65.144 10.21.65.145',
      'collaboration-2': 'west/perimeter-eu-central-1a 10.21.1.170',
    });
    expect(places(two, 'private')['logger-b']).toBe('west/icm-private-eu-central-1a 10.21.193.146');
  });

  it('are small where it is told so: Windows as small as it starts, stand-ins smaller', () => {
    for (const { plan } of two.center.servers)
      expect([plan.id, two.instanceOf(plan.id)['instance_type']]).toEqual([
        plan.id,
        plan.roles[0].windows ? 't3.medium' : 't3.nano',
      ]);
  });
});

describe('sizes', () => {
  it('are what is said for a role, whatever else is said for all, on every host that the role decides', () => {
    const lab = contactCenterLab((stack) =>
      dataCenter(stack, {
        size: 'small',
        instanceTypes: { router: 'c6i.xlarge', 'unified-cm': 't3.micro', distributor: 'm5.large' },
        servers: { rogger: true, awHds: true, unifiedCm: 1, clientWorkstations: 0 },
        image: ServerImage.ami('ami-01234567'),
      }),
    );
    expect(lab.instanceOf('rogger-a')).toMatchObject({ instance_type: 'c6i.xlarge', ami: 'ami-01234567' });
    expect(lab.instanceOf('unified-cm-1')['instance_type']).toBe('t3.micro');
    expect(lab.instanceOf('unified-cm-1')['ami']).not.toBe('ami-01234567');
    // The historical data server decides the place of an AW-HDS, and its size.
    expect(lab.instanceOf('aw-hds-1')['instance_type']).toBe('t3.medium');
  });
});

describe('a system of one side', () => {
  const lab = contactCenterLab((stack) => dataCenter(stack, { servers: { duplexed: false, webViewServers: 3 } }));

  it('is in one zone, without a private network', () => {
    expect(new Set(lab.interfaces().map(({ subnet }) => subnet))).toEqual(new Set(['servers-eu-central-1a']));
    expect(lab.resources('aws_network_interface')).toEqual([]);
  });
});

describe('an instance of another number', () => {
  it('has addresses of its own in the same subnets, and ports of its own', () => {
    const stack = labStack();
    const network = siteNetwork(stack);
    const domain = withServers(managedDomain(stack, { network }));
    const small = { clientWorkstations: 0, webViewServers: 0 };
    // Over IPsec no rule would have a port that tells one instance from another.
    const inClear = { domain, servers: small, ipsec: false };
    dataCenter(stack, inClear, 'zero', network);
    const last = dataCenter(stack, { ...inClear, instanceNumber: 24 }, 'last', network);
    const lab = contactCenterLab(() => last, stack);
    expect(places(lab, 'visible', 'zero')['router-a']).toContain(' 10.20.64.32 ');
    expect(places(lab, 'visible', 'last')['router-a']).toContain(' 10.20.79.32 ');
    const opened = lab.rulesOf('last/router-a/visible/gateways').map(({ opens }) => opens);
    expect(opened).toContain('tcp 40963');
    expect(opened).not.toContain('tcp 40003');
    // Two systems share nothing.
    const zero = lab.groupsBelow('zero').flatMap((group) => lab.rulesOf(group).map(({ peer }) => peer));
    expect(zero.filter((peer) => peer.startsWith('last/'))).toEqual([]);
  });
});

describe('the directory', () => {
  const unitOf = (lab: ContactCenterLab, server: string) => {
    const member = lab.center.servers.find(({ plan }) => plan.id === server)?.construct;
    return member !== undefined && 'membership' in member && member.membership.kind === 'domain'
      ? member.membership.unit.toString().split(',')[0]
      : 'none';
  };

  it('has each server in the unit of its role', () => {
    const lab = contactCenterLab((stack) => {
      const network = siteNetwork(stack);
      const domain = managedDomain(stack, { network });
      for (const role of APPLICATION_SERVER_ROLES)
        new ServersOrganizationalUnit(stack, `unit-${role}`, { domain, name: `of ${role}`, roles: [role] });
      return dataCenter(stack, { domain, servers: { ...servers, rogger: true, awHds: true } }, 'ucce', network);
    });
    const units = Object.fromEntries(lab.center.servers.map(({ plan: { id } }) => [id, unitOf(lab, id)]));
    expect(units).toMatchObject({
      'rogger-a': 'OU=of router',
      'pg-1-b': 'OU=of peripheral-gateway',
      'cti-os-1-a': 'OU=of cti-os-server',
      'cad-1-a': 'OU=of cad-server',
      'aw-hds-1': 'OU=of historical-data-server',
      'distributor-2': 'OU=of distributor',
      'webview-1': 'OU=of webview-server',
      'aw-1': 'OU=of administrative-workstation',
      'support-tools-1': 'OU=of support-tools-server',
      'dialer-1': 'OU=of outbound-dialer',
      // The perimeter blocks what a domain needs.
      'collaboration-1': 'none',
      'unified-cm-1': 'none',
      'ip-ivr-1': 'none',
      'cvp-1': 'none',
    });
  });

  it('has every server of a child as one of a System Unified CCE', () => {
    const lab = contactCenterLab((stack) => {
      const network = siteNetwork(stack);
      const domain = withServers(managedDomain(stack, { network }), ['system-unified-cce']);
      return new SystemContactCenterChild(stack, 'ucce', { sites: network, domain, servers: { unifiedCm: 1 } });
    });
    expect(lab.center.servers.map(({ plan: { id } }) => [id, unitOf(lab, id)])).toEqual([
      ['rogger-a', 'OU=Servers'],
      ['rogger-b', 'OU=Servers'],
      ['pg-1-a', 'OU=Servers'],
      ['pg-1-b', 'OU=Servers'],
      ['distributor-1', 'OU=Servers'],
      ['hds-1', 'OU=Servers'],
      ['webview-1', 'OU=Servers'],
      ['unified-cm-1', 'none'],
    ]);
    expect(lab.instanceOf('rogger-a')['tags']).toMatchObject({ 'uc-lab:role': 'router' });
  });

  it('has a gateway to a child by its own role, or in no domain at all', () => {
    const parent = (workgroup: boolean) =>
      contactCenterLab((stack) => {
        const network = siteNetwork(stack);
        const domain = managedDomain(stack, { network });
        new ServersOrganizationalUnit(stack, 'unit', { domain, name: 'Servers', roles: APPLICATION_SERVER_ROLES });
        new ServersOrganizationalUnit(stack, 'outpost', {
          domain,
          name: 'Outpost',
          roles: ['gateway-peripheral-gateway'],
        });
        return new UnifiedIcmParent(stack, 'ucce', {
          sites: network,
          domain,
          servers: { peripheralGateways: [{ gateways: ['acd'] }, { gateways: ['gateway', 'vru'], workgroup }] },
        });
      });
    const joined = parent(false);
    expect([unitOf(joined, 'pg-1-a'), unitOf(joined, 'pg-2-a')]).toEqual(['OU=Servers', 'OU=Outpost']);
    expect(joined.instanceOf('pg-2-a')['tags']).toMatchObject({ 'uc-lab:role': 'gateway-peripheral-gateway' });
    const alone = parent(true);
    expect([unitOf(alone, 'pg-1-b'), unitOf(alone, 'pg-2-b')]).toEqual(['OU=Servers', 'none']);
    expect(alone.pathsOf('aws_ssm_association').filter((path) => /pg-\d-.\/server\/join/.test(path))).toEqual([
      'ucce/pg-1-a/server/join',
      'ucce/pg-1-b/server/join',
    ]);
    // Without the group of the domain’s members, it needs its own way to AWS Systems Manager.
    const groups = alone
      .interfaces()
      .find(({ server, network }) => server === 'pg-2-a' && network === 'visible')?.groups;
    expect(groups).toEqual(['ucce/pg-2-a/visible/system', 'ucce/pg-2-a/visible/operations']);
    expect(alone.rulesOf('ucce/pg-2-a/visible/operations')).toEqual([
      { direction: 'egress', opens: 'tcp 443', peer: 'network/ssm/group' },
    ]);
    expect(alone.readable(alone.instanceOf('pg-2-a')['iam_instance_profile'])).toBe('<ucce/ssm/profile.name>');
    expect(alone.readable(alone.instanceOf('pg-1-a')['iam_instance_profile'])).toBe('<ucce/ssm-domain/profile.name>');
  });
});
