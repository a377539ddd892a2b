import { describe, expect, it } from '@jest/globals';
import { ADDRESSES_PER_CONTACT_CENTER, SERVER_ROLES } from '../../lib/contact-center/server-roles';
import { APPLICATION_SERVER_ROLES } from '../../lib/port-tables/unified-cce/operations';
import { span } from '../port-tables/guide-row';

const rolesWhere = (holds: (role: (typeof SERVER_ROLES)[number]) => boolean) =>
  SERVER_ROLES.filter(holds)
    .map(({ role }) => role)
    .sort();

describe('the kinds of servers', () => {
  it('have an id and a role each of their own', () => {
    for (const key of ['id', 'role'] as const)
      expect(new Set(SERVER_ROLES.map((role) => role[key])).size).toBe(SERVER_ROLES.length);
    for (const { id } of SERVER_ROLES) expect(id).toMatch(/^[a-z][a-z0-9-]*[a-z]$/);
  });

  it('never take an address of each other, two for each server', () => {
    const taken = SERVER_ROLES.flatMap(({ firstSlot, most }) => span(firstSlot, firstSlot + 2 * most - 1));
    expect(new Set(taken).size).toBe(taken.length);
    expect(Math.min(...taken)).toBe(0);
    expect(Math.max(...taken)).toBeLessThan(ADDRESSES_PER_CONTACT_CENTER);
    // So that the two addresses of a server are one block.
    expect(SERVER_ROLES.filter(({ firstSlot }) => firstSlot % 2 !== 0)).toEqual([]);
  });

  it('keep to the contract of ids and addresses: a change would replace servers', () => {
    expect(Object.fromEntries(SERVER_ROLES.map(({ id, firstSlot, most }) => [id, [firstSlot, most]]))).toEqual({
      router: [0, 1],
      logger: [2, 1],
      distributor: [4, 2],
      hds: [8, 4],
      webview: [16, 4],
      'support-tools': [24, 1],
      collaboration: [26, 2],
      'unified-cm': [30, 2],
      'ip-ivr': [34, 2],
      cvp: [38, 2],
      dialer: [42, 4],
      cad: [50, 4],
      pg: [60, 7],
      'cti-os': [92, 7],
      aw: [124, 11],
    });
  });

  it('are at the perimeter for Collaboration Servers only', () => {
    expect(rolesWhere(({ tier }) => tier === 'perimeter')).toEqual(['collaboration-server']);
  });

  it('are in the private network for routers, loggers and gateways only, with high addresses for two of them', () => {
    expect(rolesWhere(({ privateNetwork }) => privateNetwork)).toEqual(['logger', 'peripheral-gateway', 'router']);
    expect(rolesWhere(({ highPriority }) => highPriority)).toEqual(['peripheral-gateway', 'router']);
  });

  it('run on Windows where the software is installed on a standard one, and only there', () => {
    expect(rolesWhere(({ windows }) => windows)).toEqual([...APPLICATION_SERVER_ROLES].sort());
    expect(rolesWhere(({ windows }) => !windows)).toEqual(['cvp-call-server', 'ip-ivr', 'unified-cm']);
  });

  it('have an instance type with a reason, and a volume that the image fits on', () => {
    for (const { instanceType, why, rootVolumeGib, windows } of SERVER_ROLES) {
      expect(instanceType).toMatch(/^[a-z]\d[a-z]*\.[a-z0-9]+$/);
      expect(why.length).toBeGreaterThan(20);
      expect(rootVolumeGib).toBeGreaterThanOrEqual(windows ? 50 : 8);
    }
  });
});
