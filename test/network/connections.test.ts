import { describe, expect, it } from '@jest/globals';
import { SecurityGroup } from '@cdktf/provider-aws/lib/security-group';
import { TerraformResource } from 'cdktf';
import { Connections, derivedRuleOf } from '../../lib/network/connections';
import { Member } from '../../lib/network/member';
import { definePortTable } from '../../lib/port-tables/port-table';
import { problemsOf } from '../problems-of';
import { labStack, SynthesizedStack } from '../synthesized-stack';

const row = { page: '7-1', ports: { tcp: '80' }, firewall: 'open', process: 'web', note: 'Web.' } as const;
const table = definePortTable({
  id: 'voice',
  guide: 'A guide',
  title: 'Table 7',
  subject: 'connection-server',
  rows: [
    { ...row, id: 'voice-web', connections: [{ from: 'client-workstation' }] },
    { ...row, id: 'voice-api', page: '7-2', connections: [{ from: 'client-workstation' }] },
  ],
});

/** Connections of one group, for one role. */
function connectionsOf(
  scope: ReturnType<typeof labStack>,
  refuseBeyondQuota = false,
): Connections<'client-workstation'> {
  const group = new SecurityGroup(scope, 'group', {});
  return new Connections(scope, {
    tables: [table],
    features: [],
    chosenPorts: {},
    roles: ['client-workstation'],
    groupOf: () => group,
    reachableFrom: undefined,
    refuseBeyondQuota,
    featureProps: {},
    ipv6Source: { guide: 'a guide', page: '1' },
  });
}

it('makes one rule of two rows that let one role use one port, and names both', () => {
  const stack = labStack();
  connectionsOf(stack).allowFrom('client-workstation', Member.cidr('10.0.0.0/8'));
  const rules = new SynthesizedStack(stack).resources('aws_vpc_security_group_ingress_rule');
  expect(rules.map(({ path, config }) => [path, config['description']])).toEqual([
    [
      'group/ingress_tcp_80_10-0-0-0_8',
      'voice-web, voice-api: client-workstation (Table 7, page 7-1; Table 7, page 7-2)',
    ],
  ]);
});

it('remembers what a rule was derived from, and nothing of what other code made', () => {
  const stack = labStack();
  connectionsOf(stack).allowFrom('client-workstation', Member.cidr('10.0.0.0/8'));
  const resources = stack.node.findAll().filter((one) => one instanceof TerraformResource);
  expect(
    resources.map((one) => [one.node.id, derivedRuleOf(one)?.reasons.map(({ flow, role }) => [flow.row, role])]),
  ).toEqual([
    ['group', undefined],
    [
      'ingress_tcp_80_10-0-0-0_8',
      [
        ['voice-web', 'client-workstation'],
        ['voice-api', 'client-workstation'],
      ],
    ],
  ]);
});

describe('a rule beyond the quota of a group', () => {
  const blocks = (count: number) => Array.from({ length: count }, (_, index) => Member.cidr(`10.0.${index}.0/24`));
  const refused = [expect.objectContaining({ code: 'SecurityGroupOverQuota' })];

  it('is refused at once where that is asked for, and no earlier', () => {
    const connections = connectionsOf(labStack(), true).allowFrom('client-workstation', ...blocks(60));
    expect(problemsOf(() => connections.allowFrom('client-workstation', '10.1.0.0/24'))).toEqual(refused);
    // A rule that is there takes no more room.
    connections.allowFrom('client-workstation', '10.0.0.0/24');
  });

  it('counts a prefix list with every entry that it may have', () => {
    const list = Member.prefixList('pl-12345678', { maxEntries: 59 });
    const connections = connectionsOf(labStack(), true).allowFrom('client-workstation', list, '10.0.0.0/24');
    expect(problemsOf(() => connections.allowFrom('client-workstation', '10.1.0.0/24'))).toEqual(refused);
  });

  it('is left to the guide rules otherwise', () => {
    connectionsOf(labStack()).allowFrom('client-workstation', ...blocks(61));
  });
});
