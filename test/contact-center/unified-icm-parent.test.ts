import { describe, expect, it } from '@jest/globals';
import { ParentAndChild } from '../../lib/contact-center/parent-and-child';
import {
  SystemContactCenterChild,
  type SystemContactCenterChildProps,
} from '../../lib/contact-center/system-contact-center-child';
import { UnifiedIcmParent } from '../../lib/contact-center/unified-icm-parent';
import { existingDomain, factOf, managedDomain, selfManagedDomain, type Stack } from '../directory/directory-lab';
import { problemsOf } from '../problems-of';
import { labStack } from '../synthesized-stack';
import { untyped } from '../untyped';
import { APPLICATION_SERVER_ROLES } from '../../lib/port-tables/unified-cce/operations';
import { ContactCenterLab, siteNetwork, twoSites, withServers } from './contact-center-lab';

const FORMER = ['acd', 'vru'] as const;

/** A parent in the east, with a gateway to a child in the west, and the child, of which the parent knows nothing yet. */
function parentAndChild(stack: Stack) {
  const [east, west] = twoSites(stack);
  const sites = [
    { name: 'East', network: east },
    { name: 'West', network: west },
  ];
  const parentDomain = withServers(selfManagedDomain(stack, { sites }, 'parent-domain'), [
    ...APPLICATION_SERVER_ROLES,
    'gateway-peripheral-gateway',
  ]);
  const parent = new UnifiedIcmParent(stack, 'parent', {
    sites: east,
    domain: parentDomain,
    instanceNumber: 1,
    servers: { peripheralGateways: [{ gateways: FORMER }, { gateways: ['gateway'], sites: west }] },
  });
  const childDomain = withServers(
    managedDomain(stack, { network: west, domainName: 'child.example.net' }, 'child-domain'),
    ['system-unified-cce'],
  );
  const child = new SystemContactCenterChild(stack, 'child', { sites: west, domain: childDomain });
  return { parent, child, parentDomain, childDomain };
}

/** Every rule of one contact centre that names a group of another one. */
const crossings = (lab: ContactCenterLab, own: string, other: string) =>
  lab
    .groupsBelow(own)
    .flatMap((group) =>
      lab
        .rulesOf(group)
        .filter(({ peer }) => peer.startsWith(`${other}/`))
        .map(
          ({ direction, opens, peer }) =>
            `${group.split('/')[1] ?? ''} ${direction} ${opens} ${peer.split('/')[1] ?? ''}`,
        ),
    )
    .sort();

describe('a parent and a child in one lab', () => {
  const stack = labStack();
  const { parent, child, parentDomain } = parentAndChild(stack);
  const pair = new ParentAndChild(stack, 'pair', { parent, child });
  const lab = new ContactCenterLab(stack, parent);

  it('have the gateways to the child at its site, on the two zones there', () => {
    expect(
      lab
        .interfaces('parent')
        .filter(({ server }) => server.startsWith('pg-2'))
        .map(({ server, network, vpc, subnet }) => `${server} ${network} ${vpc}/${subnet}`),
    ).toEqual([
      'pg-2-a visible west/servers-eu-central-1a',
      'pg-2-b visible west/servers-eu-central-1b',
      'pg-2-a private west/icm-private-eu-central-1a',
      'pg-2-b private west/icm-private-eu-central-1b',
    ]);
    expect(parent.gatewayPeripheralGateways.map(({ node }) => node.id)).toEqual(['pg-2-a', 'pg-2-b']);
  });

  it('meet where these gateways connect to the CTI Servers, on the ports of the child’s instance, and nowhere else', () => {
    const ends = ['a', 'b'].flatMap((gateway) =>
      [
        ['a', 42027],
        ['b', 43027],
      ].map(([side, port]) => [`pg-2-${gateway}`, `tcp ${String(port)}`, `pg-1-${String(side)}`] as const),
    );
    expect(crossings(lab, 'parent', 'child')).toEqual(
      ends.map(([from, opens, to]) => `${from} egress ${opens} ${to}`).sort(),
    );
    expect(crossings(lab, 'child', 'parent')).toEqual(
      ends.map(([from, opens, to]) => `${to} ingress ${opens} ${from}`).sort(),
    );
  });

  it('reach the routers of the parent from the site of the child by address', () => {
    const router = lab.rulesOf('parent/router-a/visible/gateways').filter(({ direction }) => direction === 'ingress');
    expect(
      router
        .filter(({ peer }) => peer === '10.21.64.254/31')
        .map(({ opens }) => opens)
        .sort(),
    ).toEqual(['50', 'udp 500']);
  });

  it('say so to the guides: domains, relation, and the membership of the gateways', () => {
    expect(pair.relation).toBe('disparate environments');
    expect(factOf(pair, 'parent-and-child', 'lab/pair')).toMatchObject({
      parent: 'lab/parent-domain',
      child: 'lab/child-domain',
      gatewayPeripheralGateways: ['pg-2-a', 'pg-2-b'].map((id) => ({
        path: `lab/parent/${id}`,
        membership: { kind: 'domain', domain: parentDomain.node.path },
      })),
    });
  });
});

describe('a parent and a child that nobody has joined', () => {
  it('have nothing to say to each other', () => {
    const stack = labStack();
    const { parent, child } = parentAndChild(stack);
    const lab = new ContactCenterLab(stack, parent);
    expect(crossings(lab, 'parent', 'child')).toEqual([]);
    expect(crossings(lab, 'child', 'parent')).toEqual([]);
    expect(child.servers).toHaveLength(7);
  });
});

describe('a child', () => {
  it('has one instance, whatever untyped code says', () => {
    const stack = labStack();
    const { childDomain } = parentAndChild(stack);
    const network = siteNetwork(stack, 'elsewhere', 30);
    const props = untyped<SystemContactCenterChildProps>(
      { sites: network, domain: childDomain },
      { instanceNumber: 1 },
    );
    expect(problemsOf(() => new SystemContactCenterChild(stack, 'second', props))).toEqual([
      expect.objectContaining({ code: 'InstanceNumberFixed', property: 'instanceNumber', given: '1' }),
    ]);
  });
});

describe('half of the two', () => {
  it('is a domain, where the other half is not of the lab: gateways are those of the parent, or those that are named', () => {
    const stack = labStack();
    const { parent } = parentAndChild(stack);
    const foreign = existingDomain(stack, { domainName: 'foreign.example.net' }, 'foreign');
    const gateways = (id: string) => factOf(parent, 'parent-and-child', `lab/${id}`).gatewayPeripheralGateways;
    new ParentAndChild(stack, 'of-parent', { parent, child: foreign });
    expect(gateways('of-parent').map(({ path }) => path)).toEqual(['lab/parent/pg-2-a', 'lab/parent/pg-2-b']);
    new ParentAndChild(stack, 'named', { parent, child: foreign, gatewayPeripheralGateways: [] });
    expect(gateways('named')).toEqual([]);
    new ParentAndChild(stack, 'of-domain', { parent: parent.domain, child: foreign });
    expect(gateways('of-domain')).toEqual([]);
    const lab = new ContactCenterLab(stack, parent);
    expect(crossings(lab, 'parent', 'child')).toEqual([]);
  });
});

describe('a parent', () => {
  it('has, where nothing is said, a gateway to a call distributor, and no desktops', () => {
    const stack = labStack();
    const network = siteNetwork(stack);
    const domain = withServers(managedDomain(stack, { network }));
    const parent = new UnifiedIcmParent(stack, 'parent', { sites: network, domain });
    expect(parent.servers.map(({ plan }) => plan.id)).toEqual([
      ...['router-a', 'router-b', 'logger-a', 'logger-b', 'pg-1-a', 'pg-1-b'],
      ...['distributor-1', 'hds-1', 'webview-1', 'aw-1'],
    ]);
    expect(
      parent.serversOf('peripheral-gateway').flatMap(({ plan }) => plan.components.map(({ gateway }) => gateway?.kind)),
    ).toEqual(['acd', 'acd']);
    expect(parent.gatewayPeripheralGateways).toEqual([]);
  });
});
