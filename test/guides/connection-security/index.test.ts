import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { CONNECTION_SECURITY_RULES } from '../../../lib/guides/connection-security';
import { GUIDE_RULES } from '../../../lib/guides/guide-rules';
import { cluster, securityGroups } from '../facts';

const lib = join(__dirname, '../../../lib/guides/connection-security');

describe('the rules of the Security Guide for Cisco Unity Connection', () => {
  it('are these, each about one kind of construct, each with a page of the guide', () => {
    expect(GUIDE_RULES.map(({ id, judges, page }) => [id, judges, page])).toEqual([
      ['cluster-in-two-zones', 'connection-cluster', '1-1'],
      ['cluster-ports-for-peers-only', 'connection-security-groups', '1-1'],
      ['ipv6-only-where-granted', 'connection-security-groups', '1-5'],
      ['local-ports-closed', 'connection-security-groups', '1-2'],
      ['no-inbound-ephemeral-ports', 'connection-security-groups', '1-5'],
      ['no-inbound-from-anywhere', 'connection-security-groups', '1-1'],
      ['only-granted-ports-inbound', 'connection-security-groups', '1-1'],
      ['only-granted-ports-outbound', 'connection-security-groups', '1-6'],
      ['security-group-rule-quota', 'connection-security-groups', '1-1'],
      ['security-groups-per-interface', 'connection-cluster', '1-1'],
      ['static-addresses', 'connection-cluster', '1-8'],
    ]);
  });

  it('are each in a file that has their id for its name, and a test that has it too', () => {
    const ids = CONNECTION_SECURITY_RULES.map(({ id }) => id);
    const notRules = ['granted-ports.ts', 'index.ts', 'traceability'];
    expect(readdirSync(lib).filter((file) => !notRules.includes(file))).toEqual(ids.map((id) => `${id}.ts`));
    expect(readdirSync(__dirname)).toEqual(expect.arrayContaining(ids.map((id) => `${id}.test.ts`)));
  });

  it.each(CONNECTION_SECURITY_RULES.map((rule) => [rule.id, rule] as const))(
    '%s is exported by its own file',
    async (id, rule) => {
      const exported: unknown = await import(join(lib, id));
      expect(Object.values(exported ?? {})).toContain(rule);
    },
  );

  it.each(CONNECTION_SECURITY_RULES.map((rule) => [rule.id, rule] as const))(
    '%s names its guide, says what must hold and why, and leaves other constructs alone',
    (_id, rule) => {
      expect(rule.guide).toBe('Security Guide for Cisco Unity Connection 9.x');
      expect(rule.statement).toMatch(/^[A-Z].+\.$/);
      expect(rule.why).toMatch(/^[A-Z].+\.$/);
      const model = { facts: [], unattributedRules: [] };
      const about = [cluster([]), securityGroups([])].filter((fact) => rule.judge(fact, model) !== undefined);
      expect(about.map(({ kind }) => kind)).toEqual([rule.judges]);
    },
  );
});
