import { describe, expect, it } from '@jest/globals';
import {
  resolveRestrictionTables,
  type RestrictionTablesProps,
} from '../../../lib/connection/settings/restriction-tables';
import { internationalOperatorBlocked } from '../../../lib/guides/connection-security/international-operator-blocked';
import { judged, notApplicable, notEvaluated, SATISFIED, violated } from '../facts';
import { connectionSettings } from '../settings-facts';

const judge = (props: RestrictionTablesProps = {}) =>
  judged(internationalOperatorBlocked, connectionSettings({ restrictionTables: resolveRestrictionTables(props) }));

/** What Connection comes with, as its own guide prints it: the international operator gets through. */
const OWN = {
  patterns: [
    { pattern: '91???????*', blocked: true },
    { pattern: '9011???????*', blocked: true },
  ],
  blockOthers: false,
};

describe('international-operator-blocked', () => {
  it('is satisfied by what comes without asking, and by any table that blocks the numbers', () => {
    expect(judge()).toEqual(SATISFIED);
    expect(judge({ classesOfService: [{ name: 'Sales', international: true, areaCodes: ['408'] }] })).toEqual(
      SATISFIED,
    );
    expect(judge({ systemTransfers: { patterns: [{ pattern: '4???', blocked: false }] } })).toEqual(SATISFIED);
    expect(
      judge({ alternateExtensions: { patterns: [{ pattern: '?0*' }, { pattern: '??0*' }], blockOthers: false } }),
    ).toEqual(SATISFIED);
  });

  it('is violated by each table that lets a number through, with the number', () => {
    const operator = '(international operator through "PhoneSystem")';
    expect(judge({ classesOfService: [{ name: 'Staff', transfers: OWN, outcalling: OWN, fax: OWN }] })).toEqual(
      violated(
        'lab/voicemail',
        `class of service "Staff": table "Staff transfers" of transfers permits 900 ${operator}`,
        `class of service "Staff": table "Staff outcalling" of outcalling permits 900 ${operator}`,
        `class of service "Staff": table "Staff fax" of fax permits 900 ${operator}`,
      ),
    );
    expect(judge({ systemTransfers: { ...OWN, name: 'Lobby' } })).toEqual(
      violated('lab/voicemail', `table "Lobby" of system transfers permits 900 ${operator}`),
    );
    expect(judge({ alternateExtensions: { ...OWN, name: 'Own' } })).toEqual(
      violated('lab/voicemail', `table "Own" of alternate extensions permits 900 ${operator}`),
    );
  });

  it('is violated by a table that blocks the number alone, or after it was permitted', () => {
    const transfers = (patterns: readonly { pattern: string; blocked?: boolean }[]) =>
      judge({ systemTransfers: { patterns, blockOthers: false } });
    expect(transfers([{ pattern: '900' }]).violations).toMatchObject([
      { message: expect.stringContaining('permits 9000 (') },
    ]);
    expect(transfers([{ pattern: '9*', blocked: false }, { pattern: '900*' }]).violations).toMatchObject([
      { message: expect.stringContaining('permits 900 (') },
    ]);
  });

  it('knows the operator of the dial plan, and the trunk access code of the first phone system alone', () => {
    const systemTransfers = { patterns: [{ pattern: '00*' }], blockOthers: false };
    const dialPlan = { internationalOperators: ['0', '10'] };
    const phoneSystems = [
      { name: 'HQ', trunkAccessCode: '0' },
      { name: 'Plant', trunkAccessCode: '8' },
    ] as const;
    expect(judge({ dialPlan, phoneSystems, systemTransfers })).toEqual(
      violated(
        'lab/voicemail',
        'table "Default System Transfer" of system transfers permits 010 (international operator through "HQ")',
      ),
    );
  });

  it('is not applicable where there is no such operator', () => {
    expect(judge({ dialPlan: { internationalOperators: [] } })).toEqual(
      notApplicable('Its dial plan has no international operator.'),
    );
  });

  it('is not evaluated where a table is too tangled, once for each', () => {
    const patterns = [
      { pattern: `*1${'?'.repeat(30)}`, blocked: false },
      { pattern: `*2${'?'.repeat(30)}`, blocked: false },
    ].map((row) => ({ ...row, pattern: `${row.pattern}#` }));
    const tangled = { name: 'Tangled', patterns: [{ pattern: '900*#' }, ...patterns] };
    expect(judge({ classesOfService: [{ name: 'Staff', transfers: tangled, fax: tangled }] })).toEqual(
      notEvaluated('lab/voicemail: what the patterns of table "Tangled" come to together'),
    );
  });
});
