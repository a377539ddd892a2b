import { expect, it } from '@jest/globals';
import { audienceOf, CONNECTION_ROLES } from '../../lib/connection/connection-audience';
import { connectionInbound } from '../../lib/port-tables/connection-inbound';
import { connectionOutbound } from '../../lib/port-tables/connection-outbound';
import { everyRole } from '../port-tables/guide-row';

it('lets members stand for every role of the two tables but the cluster itself', () => {
  const peers = [connectionInbound, connectionOutbound].flatMap(({ rows }) =>
    rows.flatMap(({ connections }) => connections.map(({ peer }) => peer)),
  );
  expect([...CONNECTION_ROLES].sort()).toEqual([...new Set(peers)].filter((role) => role !== 'cluster-peer').sort());
});

it.each([
  ['cluster-peer', 'cluster'],
  ['ip-phone', 'telephony'],
  ['unified-cm', 'telephony'],
  ['client-workstation', 'clients'],
  ['exchange-server', 'clients'],
  ['srsv-branch', 'clients'],
  ['admin-workstation', 'operations'],
  ['backup-server', 'operations'],
  ['ssm-endpoint', 'operations'],
] as const)('%s uses the group %s', (role, audience) => {
  expect(audienceOf(role)).toBe(audience);
});

it('puts nobody but peers into the group of the cluster', () => {
  expect(everyRole.filter((role) => audienceOf(role) === 'cluster')).toEqual(['cluster-peer']);
});
