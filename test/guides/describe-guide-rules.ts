import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { GuideRule } from '../../lib/guides/guide-rule';
import { contactCenter } from './contact-center-facts';
import { contactCenterServer, domain, parentAndChild } from './directory-facts';
import { cluster, securityGroups } from './facts';
import { labNetwork } from './network-facts';
import { connectionSettings } from './settings-facts';
import { vpn } from './vpn-facts';

/** What every rule of a guide keeps to. `folder` is the guide's in lib/guides, where `others` are not rules. */
export function describeGuideRules(
  guide: string,
  folder: string,
  rules: readonly GuideRule[],
  others: readonly string[],
): void {
  const lib = join(__dirname, '../../lib/guides', folder);
  const byId = rules.map((rule) => [rule.id, rule] as const);

  describe(`the rules of ${guide}`, () => {
    it('are each in a file that has their id for its name, and a test that has it too', () => {
      const ids = rules.map(({ id }) => id);
      expect(readdirSync(lib).filter((file) => !others.includes(file))).toEqual(ids.map((id) => `${id}.ts`).toSorted());
      expect(readdirSync(join(__dirname, folder))).toEqual(expect.arrayContaining(ids.map((id) => `${id}.test.ts`)));
    });

    it.each(byId)('%s is exported by its own file', async (id, rule) => {
      const exported: unknown = await import(join(lib, id));
      expect(Object.values(exported ?? {})).toContain(rule);
    });

    it.each(byId)('%s names its guide, says what must hold and why, and leaves other constructs alone', (_id, rule) => {
      expect(rule.guide).toBe(guide);
      expect(rule.statement).toMatch(/^[A-Z].+\.$/);
      expect(rule.why).toMatch(/^[A-Z].+\.$/);
      const model = { facts: [], unattributedRules: [] };
      const directory = [domain(), contactCenterServer(), parentAndChild()];
      const connection = [cluster([]), securityGroups([]), connectionSettings()];
      const facts = [...connection, ...directory, contactCenter(), labNetwork(), vpn()];
      const about = facts.filter((fact) => rule.judge(fact, model) !== undefined);
      expect(about.map(({ kind }) => kind)).toEqual([rule.judges]);
    });
  });
}
