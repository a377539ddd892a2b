import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { SECURING_UNIFIED_CCE_RULES } from '../../../lib/guides/securing-unified-cce';
import { contactCenterServer, domain, parentAndChild } from '../directory-facts';
import { cluster, securityGroups } from '../facts';

const lib = join(__dirname, '../../../lib/guides/securing-unified-cce');

describe('the rules of Securing Unified CCE', () => {
  it('are each in a file that has their id for its name, and a test that has it too', () => {
    const ids = SECURING_UNIFIED_CCE_RULES.map(({ id }) => id);
    const notRules = ['icm-units.ts', 'index.ts', 'memberships.ts', 'servers-units.ts', 'traceability'];
    expect(readdirSync(lib).filter((file) => !notRules.includes(file))).toEqual(ids.map((id) => `${id}.ts`));
    expect(readdirSync(__dirname)).toEqual(expect.arrayContaining(ids.map((id) => `${id}.test.ts`)));
  });

  it.each(SECURING_UNIFIED_CCE_RULES.map((rule) => [rule.id, rule] as const))(
    '%s is exported by its own file',
    async (id, rule) => {
      const exported: unknown = await import(join(lib, id));
      expect(Object.values(exported ?? {})).toContain(rule);
    },
  );

  it.each(SECURING_UNIFIED_CCE_RULES.map((rule) => [rule.id, rule] as const))(
    '%s names its guide, says what must hold and why, and leaves other constructs alone',
    (_id, rule) => {
      expect(rule.guide).toBe('Unified CCE 7.5 SRND, chapter 8 (Securing Unified CCE)');
      expect(rule.statement).toMatch(/^[A-Z].+\.$/);
      expect(rule.why).toMatch(/^[A-Z].+\.$/);
      const model = { facts: [], unattributedRules: [] };
      const facts = [cluster([]), securityGroups([]), domain(), contactCenterServer(), parentAndChild()];
      const about = facts.filter((fact) => rule.judge(fact, model) !== undefined);
      expect(about.map(({ kind }) => kind)).toEqual([rule.judges]);
    },
  );
});
