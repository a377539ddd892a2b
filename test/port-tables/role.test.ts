import { expect, it } from '@jest/globals';
import {
  activeDirectory,
  connectionInbound,
  connectionOutbound,
  hostIpsec,
  isFeature,
  isRole,
  labAdministration,
  unifiedCce,
} from '../../lib/port-tables';
import { everyFeature } from './guide-row';

const connections = [activeDirectory, connectionInbound, connectionOutbound, hostIpsec, labAdministration].flatMap(
  ({ rows }) => rows.flatMap((row) => row.connections),
);

it.each(['ip-phone', 'cluster-peer', 'ssm-endpoint'])('%s is a role', (name) => {
  expect(isRole(name)).toBe(true);
});

it.each(['', 'ip phone', 'IP-PHONE', 'toString', '__proto__', 'imap'])('%j is no role', (name) => {
  expect(isRole(name)).toBe(false);
});

it.each(['imap', 'dual-stack'])('%s is a feature', (name) => {
  expect(isFeature(name)).toBe(true);
});

it.each(['', 'IMAP', 'toString', '__proto__', 'ip-phone'])('%j is no feature', (name) => {
  expect(isFeature(name)).toBe(false);
});

it('has no feature that switches nothing on', () => {
  const used = new Set(
    [...connections, ...unifiedCce.rows.flatMap((row) => row.connections)].flatMap(({ when }) => when),
  );
  // Dual mode opens no row: it adds a family of addresses to those that are open.
  expect(everyFeature.filter((feature) => !used.has(feature))).toEqual(['dual-stack']);
});
