import { describe, expect, it } from '@jest/globals';
import {
  resolveRestrictionTables,
  type RestrictionTablesProps,
} from '../../../lib/connection/settings/restriction-tables';
import { internationalCallsBlocked } from '../../../lib/guides/connection-security/international-calls-blocked';
import { judged, notApplicable, SATISFIED, violated } from '../facts';
import { connectionSettings } from '../settings-facts';

const judge = (props: RestrictionTablesProps = {}) =>
  judged(internationalCallsBlocked, connectionSettings({ restrictionTables: resolveRestrictionTables(props) }));

const open = { patterns: [{ pattern: '9011*' }, { pattern: '+*' }], blockOthers: false };

describe('international-calls-blocked', () => {
  it('is satisfied by what comes without asking, and where a class of service needs them', () => {
    expect(judge()).toEqual(SATISFIED);
    expect(judge({ classesOfService: [{ name: 'Sales', international: true }] })).toEqual(SATISFIED);
    expect(judge({ classesOfService: [{ name: 'Sales', international: true, fax: open }] })).toEqual(SATISFIED);
  });

  it('is violated by each table of another class that lets a number through', () => {
    expect(
      judge({ classesOfService: [{ name: 'Staff', transfers: open, fax: { patterns: [], blockOthers: false } }] }),
    ).toEqual(
      violated(
        'lab/voicemail',
        // 011 is blocked, and calls through an operator are not.
        'class of service "Staff": table "Staff transfers" of transfers permits 901 (international through "PhoneSystem")',
        'class of service "Staff": table "Staff fax" of fax permits 901 (international through "PhoneSystem")',
        'class of service "Staff": table "Staff fax" of fax permits + (international through any phone system)',
      ),
    );
  });

  it('is violated by a table that permits one country', () => {
    const transfers = { patterns: [{ pattern: '901144*', blocked: false }] };
    expect(judge({ classesOfService: [{ name: 'Staff', transfers }] }).violations).toMatchObject([
      { message: expect.stringContaining('permits 901144 (') },
    ]);
  });

  it('knows the prefixes of the dial plan, and the trunk access code of the first phone system alone', () => {
    const phoneSystems = [
      { name: 'HQ', trunkAccessCode: '0' },
      { name: 'Plant', trunkAccessCode: '8' },
    ] as const;
    const dialPlan = { internationalPrefixes: ['00'] };
    const fax = (pattern: string) => ({ patterns: [{ pattern }], blockOthers: false });
    expect(judge({ phoneSystems, dialPlan, classesOfService: [{ name: 'Staff', fax: fax('000*') }] })).toEqual(
      SATISFIED,
    );
    expect(judge({ phoneSystems, dialPlan, classesOfService: [{ name: 'Staff', fax: fax('800*') }] })).toEqual(
      violated(
        'lab/voicemail',
        'class of service "Staff": table "Staff fax" of fax permits 000 (international through "HQ")',
      ),
    );
  });

  it('is not applicable where every class of service needs them', () => {
    const classesOfService = ['System', 'Voice Mail User COS'].map((name) => ({ name, international: true }));
    expect(judge({ classesOfService })).toEqual(
      notApplicable('Members of every class of service need international numbers.'),
    );
  });

  it('leaves system transfers and alternate extensions to others', () => {
    expect(judge({ systemTransfers: open, alternateExtensions: open })).toEqual(SATISFIED);
  });

  it('is not applicable where the dial plan has no such numbers', () => {
    expect(judge({ dialPlan: { internationalPrefixes: [] } })).toEqual(
      notApplicable('Its dial plan has no international numbers.'),
    );
  });
});
