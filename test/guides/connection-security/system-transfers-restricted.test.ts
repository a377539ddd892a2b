import { describe, expect, it } from '@jest/globals';
import {
  resolveRestrictionTables,
  type RestrictionTablesProps,
} from '../../../lib/connection/settings/restriction-tables';
import { systemTransfersRestricted } from '../../../lib/guides/connection-security/system-transfers-restricted';
import { judged, notApplicable, SATISFIED, violated } from '../facts';
import { connectionSettings } from '../settings-facts';

const judge = (props: RestrictionTablesProps = {}) =>
  judged(systemTransfersRestricted, connectionSettings({ restrictionTables: resolveRestrictionTables(props) }));

const permit = (...patterns: readonly string[]) => ({
  patterns: patterns.map((pattern) => ({ pattern, blocked: false })),
});

describe('system-transfers-restricted', () => {
  it('is satisfied by none at all, and by the lobby and conference rooms', () => {
    expect(judge()).toEqual(SATISFIED);
    expect(judge({ systemTransfers: permit('4000', '45??') })).toEqual(SATISFIED);
  });

  it('is violated by international and long distance numbers', () => {
    expect(judge({ systemTransfers: permit('*') })).toEqual(
      violated(
        'lab/voicemail',
        'table "Default System Transfer" of system transfers permits 901 (international through "PhoneSystem")',
        'table "Default System Transfer" of system transfers permits + (international through any phone system)',
        'table "Default System Transfer" of system transfers permits 910000000 (long distance through "PhoneSystem")',
        'table "Default System Transfer" of system transfers permits +10000000 (long distance through any phone system)',
      ),
    );
  });

  it('is violated by area codes that users may call, and what users need abroad', () => {
    const classesOfService = [{ name: 'Sales', international: true, areaCodes: ['408'] }];
    expect(judge({ classesOfService, systemTransfers: permit('91408*') }).violations).toMatchObject([
      { message: expect.stringContaining('permits 914080000 (long distance') },
    ]);
    expect(judge({ classesOfService, systemTransfers: permit('901144*') }).violations).toMatchObject([
      { message: expect.stringContaining('permits 901144 (international') },
    ]);
  });

  it('leaves the international operator, and tables of users, to others', () => {
    expect(judge({ systemTransfers: permit('900*') })).toEqual(SATISFIED);
    expect(judge({ alternateExtensions: permit('*'), classesOfService: [{ name: 'A', fax: permit('*') }] })).toEqual(
      SATISFIED,
    );
  });

  it('is not evaluated where the table is too tangled', () => {
    const patterns = [`*1${'?'.repeat(30)}#`, `*2${'?'.repeat(30)}#`];
    expect(judge({ systemTransfers: permit(...patterns) })).toMatchObject({
      status: 'not evaluated',
      unknown: ['lab/voicemail: what the patterns of table "Default System Transfer" come to together'],
    });
  });

  it('is not applicable where the dial plan has neither', () => {
    const none = { internationalPrefixes: [], longDistancePrefixes: [] };
    expect(judge({ dialPlan: none, systemTransfers: permit('*') })).toEqual(
      notApplicable('Its dial plan has no international numbers and no long distance numbers.'),
    );
    for (const part of ['internationalPrefixes', 'longDistancePrefixes'])
      expect(judge({ dialPlan: { [part]: [] }, systemTransfers: permit('*') }).status).toBe('violated');
  });
});
