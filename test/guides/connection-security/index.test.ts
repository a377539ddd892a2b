import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { CONNECTION_SECURITY_RULES } from '../../../lib/guides/connection-security';
import { contactCenterServer, domain, parentAndChild } from '../directory-facts';
import { cluster, securityGroups } from '../facts';

const lib = join(__dirname, '../../../lib/guides/connection-security');

describe('the rules of the Security Guide for Cisco Unity Connection', () => {
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
      const facts = [cluster([]), securityGroups([]), domain(), contactCenterServer(), parentAndChild()];
      const about = facts.filter((fact) => rule.judge(fact, model) !== undefined);
      expect(about.map(({ kind }) => kind)).toEqual([rule.judges]);
    },
  );
});
