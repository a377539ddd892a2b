import { describe, expect, it } from '@jest/globals';
import {
  resolveRestrictionTables,
  type RestrictionTablesProps,
} from '../../../lib/connection/settings/restriction-tables';
import { trunkCodesOfEveryPhoneSystem } from '../../../lib/guides/connection-security/trunk-codes-of-every-phone-system';
import { judged, notApplicable, SATISFIED, violated } from '../facts';
import { connectionSettings } from '../settings-facts';

const judge = (props: RestrictionTablesProps = {}) =>
  judged(
    trunkCodesOfEveryPhoneSystem,
    connectionSettings({ restrictionTables: resolveRestrictionTables({ phoneSystems: TWO, ...props }) }),
  );

const TWO = [
  { name: 'HQ', trunkAccessCode: '9' },
  { name: 'Plant', trunkAccessCode: '99' },
] as const;

const block = (...patterns: readonly string[]) => ({
  patterns: patterns.map((pattern) => ({ pattern })),
  blockOthers: false,
});
const permit = (...patterns: readonly string[]) => ({
  patterns: patterns.map((pattern) => ({ pattern, blocked: false })),
});

describe('trunk-codes-of-every-phone-system', () => {
  it('is satisfied by what comes without asking, and by any table that blocks the numbers', () => {
    expect(judge()).toEqual(SATISFIED);
    expect(judge({ classesOfService: [{ name: 'Sales', international: true, areaCodes: ['408'] }] })).toEqual(
      SATISFIED,
    );
    expect(judge({ systemTransfers: block('9*') })).toEqual(SATISFIED);
    expect(
      judge({ classesOfService: [{ name: 'A', international: true, fax: permit('9901*', '9999', '4000') }] }),
    ).toEqual(SATISFIED);
  });

  it('is violated by tables that know the first phone system alone', () => {
    const first = block('900*', '901*', '+*', '91???????*');
    expect(judge({ classesOfService: [{ name: 'Staff', fax: first }] })).toEqual(
      violated(
        'lab/voicemail',
        ...[
          '9900 (international operator through "Plant")',
          '99900 (international operator through "HQ" and then "Plant")',
          '9901 (international through "Plant")',
          '99901 (international through "HQ" and then "Plant")',
          '9910000000 (long distance through "Plant")',
          '99910000000 (long distance through "HQ" and then "Plant")',
        ].map((number) => `class of service "Staff": table "Staff fax" of fax permits ${number}`),
      ),
    );
  });

  it('is violated by a table that knows each code, and not one after the other', () => {
    expect(judge({ alternateExtensions: block('900*', '9900*') })).toEqual(
      violated(
        'lab/voicemail',
        'table "User-Defined and Automatically-Added Alternate Extensions" of alternate extensions permits 99900 ' +
          '(international operator through "HQ" and then "Plant")',
      ),
    );
  });

  it('is violated by the table of system transfers with numbers of each kind', () => {
    expect(judge({ systemTransfers: permit('9900', '9901', '99140855512') }).violations).toEqual([
      expect.objectContaining({
        message: expect.stringContaining('of system transfers permits 9900 (international operator'),
      }),
      expect.objectContaining({
        message: expect.stringContaining('of system transfers permits 9901 (international through'),
      }),
      expect.objectContaining({
        message: expect.stringContaining('of system transfers permits 99140855512 (long distance'),
      }),
    ]);
  });

  it('lets classes of service have the numbers that they need, on every way', () => {
    const sales = (fax: ReturnType<typeof permit>) =>
      judge({ classesOfService: [{ name: 'Sales', international: true, areaCodes: ['408'], fax }] });
    expect(sales(permit('9901*', '991408*', '9991408*'))).toEqual(SATISFIED);
    expect(sales(permit('991650*')).status).toBe('violated');
    expect(sales(permit('9900*')).status).toBe('violated');
  });

  it('leaves what the first phone system reaches to other rules', () => {
    expect(judge({ systemTransfers: permit('900*', '901*', '91408*', '+*') })).toEqual(SATISFIED);
  });

  it('is not applicable with one phone system', () => {
    const open = { systemTransfers: permit('*') };
    expect(judge({ ...open, phoneSystems: [TWO[0]] })).toEqual(notApplicable('It has one trunk access code.'));
    expect(judge({ ...open, phoneSystems: TWO }).status).toBe('violated');
  });
});
