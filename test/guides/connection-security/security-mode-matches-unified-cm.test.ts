import { describe, expect, it } from '@jest/globals';
import type { ConnectionFeatures, SecurityMode } from '../../../lib/connection/connection-features';
import { type PhoneSystemProps, resolvePhoneSystem } from '../../../lib/connection/settings/phone-system';
import { securityModeMatchesUnifiedCm } from '../../../lib/guides/connection-security/security-mode-matches-unified-cm';
import { judged, notApplicable, SATISFIED, violated } from '../facts';
import { connectionSettings } from '../settings-facts';

const judge = (features: ConnectionFeatures, props: PhoneSystemProps = {}) =>
  judged(securityModeMatchesUnifiedCm, connectionSettings({ phoneSystem: resolvePhoneSystem(props, features) }));

const sccp = (securityMode: SecurityMode): ConnectionFeatures => ({
  phoneSystem: { integration: 'sccp', securityMode },
});
const MODES = ['non-secure', 'authenticated', 'encrypted'] as const;

describe('security-mode-matches-unified-cm', () => {
  it.each(MODES)('is satisfied by %s at both ends', (mode) => {
    expect(judge(sccp(mode))).toEqual(SATISFIED);
    expect(judge(sccp(mode), { unifiedCmSecurityModes: { 'PhoneSystem-1': mode } })).toEqual(SATISFIED);
  });

  it.each(MODES.flatMap((mode) => MODES.filter((other) => other !== mode).map((other) => [mode, other] as const)))(
    'is violated by %s here and %s there',
    (mode, other) => {
      expect(judge(sccp(mode), { unifiedCmSecurityModes: { 'PhoneSystem-1': other } })).toEqual(
        violated('lab/voicemail', `port "PhoneSystem-1" is ${mode} here and ${other} on Unified CM`),
      );
    },
  );

  it('is violated by each port that differs, and no other', () => {
    const features: ConnectionFeatures = {
      phoneSystem: {
        integration: 'sip',
        sipPorts: [5061],
        securityMode: 'encrypted',
        portGroups: [{ name: 'one' }, { name: 'two' }, { name: 'three', securityMode: 'authenticated' }],
      },
    };
    const unifiedCmSecurityModes = { one: 'authenticated', three: 'encrypted' } as const;
    expect(judge(features)).toEqual(SATISFIED);
    expect(judge(features, { unifiedCmSecurityModes })).toEqual(
      violated(
        'lab/voicemail',
        'port "one" is encrypted here and authenticated on Unified CM',
        'port "three" is authenticated here and encrypted on Unified CM',
      ),
    );
  });

  it('is not applicable without an integration', () => {
    expect(judge({})).toEqual(notApplicable('It is integrated with no phone system.'));
  });
});
