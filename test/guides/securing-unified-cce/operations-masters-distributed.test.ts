import { describe, expect, it } from '@jest/globals';
import { operationsMastersDistributed } from '../../../lib/guides/securing-unified-cce/operations-masters-distributed';
import { distributedRoles } from '../../../lib/directory/operations-masters';
import { Unknown } from '../../../lib/guides/lab-model';
import { domain, site } from '../directory-facts';
import { judged, notApplicable, notEvaluated, SATISFIED, violated } from '../facts';

const [first, second] = ['HQ-DC1', 'HQ-DC2'];
const all = (holder: string) => ({
  SchemaMaster: holder,
  DomainNamingMaster: holder,
  PDCEmulator: holder,
  RIDMaster: holder,
  InfrastructureMaster: holder,
});

describe('operations-masters-distributed', () => {
  it.each([true, false])('is satisfied by the roles as a domain distributes them (root of a forest: %s)', (forest) => {
    for (const controllers of [['HQ-DC1', 'HQ-DC2'] as const, ['HQ-DC1'] as const]) {
      const operationsMasters = distributedRoles([...controllers], forest);
      const sites = [site('HQ', { controllers })];
      expect(judged(operationsMastersDistributed, domain({ sites, operationsMasters }))).toEqual(SATISFIED);
    }
  });

  it('is satisfied where one role of five is elsewhere, at the same site or at another', () => {
    const sites = [site('HQ'), site('Branch')];
    for (const holder of [second, 'Branch-DC1'])
      expect(
        judged(
          operationsMastersDistributed,
          domain({ sites, operationsMasters: { ...all(first), PDCEmulator: holder } }),
        ),
      ).toEqual(SATISFIED);
  });

  it('is satisfied where there is one controller, which another rule is about, or nothing is said of the others', () => {
    const sites = [site('HQ', { controllers: [first] })];
    expect(judged(operationsMastersDistributed, domain({ sites, operationsMasters: all(first) }))).toEqual(SATISFIED);
    expect(judged(operationsMastersDistributed, domain({ operationsMasters: {} }))).toEqual(SATISFIED);
    expect(judged(operationsMastersDistributed, domain({ operationsMasters: { RIDMaster: first } }))).toEqual(
      SATISFIED,
    );
  });

  it('is violated when one controller of several has all of them, at one site or at two', () => {
    const alone = violated('lab/domain', 'has all of them on HQ-DC1');
    expect(judged(operationsMastersDistributed, domain({ operationsMasters: all(first) }))).toEqual(alone);
    const sites = ['HQ', 'Branch'].map((name) => site(name, { controllers: [`${name}-DC1`] }));
    expect(judged(operationsMastersDistributed, domain({ sites, operationsMasters: all(first) }))).toEqual(alone);
    const mixed = { ...all(first), RIDMaster: 'hq-dc1' };
    expect(judged(operationsMastersDistributed, domain({ operationsMasters: mixed }))).toEqual(alone);
  });

  it('is violated by each role on a controller that does not exist', () => {
    const operationsMasters = { ...all(first), PDCEmulator: second, RIDMaster: 'HQ-DC3', SchemaMaster: 'HQ-DC' };
    expect(judged(operationsMastersDistributed, domain({ operationsMasters })).violations).toEqual([
      { at: 'lab/domain', message: 'has SchemaMaster on HQ-DC, which is no controller of it' },
      { at: 'lab/domain', message: 'has RIDMaster on HQ-DC3, which is no controller of it' },
    ]);
    expect(judged(operationsMastersDistributed, domain({ operationsMasters: all('PC') })).violations).toHaveLength(6);
  });

  it('takes the name of a controller in either case', () => {
    const operationsMasters = { ...all('hq-dc1'), PDCEmulator: second };
    expect(judged(operationsMastersDistributed, domain({ operationsMasters }))).toEqual(SATISFIED);
  });

  it('is not evaluated where nobody says who has them, or what controllers there are', () => {
    const sites = new Unknown('the sites');
    const operationsMasters = new Unknown('the masters');
    expect(judged(operationsMastersDistributed, domain({ operationsMasters }))).toEqual(notEvaluated('the masters'));
    expect(judged(operationsMastersDistributed, domain({ sites }))).toEqual(notEvaluated('the sites'));
    expect(judged(operationsMastersDistributed, domain({ sites, operationsMasters }))).toEqual(
      notEvaluated('the sites', 'the masters'),
    );
  });

  it('is not applicable where AWS runs the controllers', () => {
    expect(judged(operationsMastersDistributed, domain({ operationsMasters: undefined }))).toEqual(
      notApplicable('AWS runs the controllers, and distributes the roles.'),
    );
  });
});
