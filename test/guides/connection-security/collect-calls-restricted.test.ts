import { describe, expect, it } from '@jest/globals';
import { resolveRestrictionTables } from '../../../lib/connection/settings/restriction-tables';
import { collectCallsRestricted } from '../../../lib/guides/connection-security/collect-calls-restricted';
import { judged, SATISFIED } from '../facts';
import { connectionSettings } from '../settings-facts';

const judgedCalls = (refuseCollectCalls?: boolean) =>
  judged(
    collectCallsRestricted,
    connectionSettings({
      restrictionTables: resolveRestrictionTables(refuseCollectCalls === undefined ? {} : { refuseCollectCalls }),
    }),
  );

describe('collect-calls-restricted', () => {
  it('is satisfied where the provider is asked to, as by default', () => {
    expect(judgedCalls()).toEqual(SATISFIED);
    expect(judgedCalls(true)).toEqual(SATISFIED);
  });

  it('warns where it is not', () => {
    expect(judgedCalls(false)).toEqual({
      status: 'not recommended',
      violations: [{ at: 'lab/voicemail', message: 'does not have the provider restrict collect calls' }],
      unknown: [],
    });
  });
});
