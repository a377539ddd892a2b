import { describe, expect, it } from '@jest/globals';
import type { ConnectionFeatures, SecurityMode } from '../../../lib/connection/connection-features';
import { type PhoneSystemProps, resolvePhoneSystem } from '../../../lib/connection/settings/phone-system';
import { certificateTrustList } from '../../../lib/guides/connection-security/certificate-trust-list';
import { judged, notApplicable, SATISFIED, violated } from '../facts';
import { connectionSettings } from '../settings-facts';

const judge = (features: ConnectionFeatures, props: PhoneSystemProps = {}) =>
  judged(certificateTrustList, connectionSettings({ phoneSystem: resolvePhoneSystem(props, features) }));

const sip = (securityMode: SecurityMode): ConnectionFeatures => ({
  phoneSystem: { integration: 'sip', sipPorts: [5061], securityMode },
});

describe('certificate-trust-list', () => {
  it.each(['authenticated', 'encrypted'] as const)('is satisfied by a list where a port is %s', (mode) => {
    expect(judge(sip(mode))).toEqual(SATISFIED);
    expect(judge(sip(mode), { certificateTrustList: true })).toEqual(SATISFIED);
  });

  it.each(['authenticated', 'encrypted'] as const)('is violated without one where a port is %s', (mode) => {
    expect(judge(sip(mode), { certificateTrustList: false })).toEqual(
      violated('lab/voicemail', `port "PhoneSystem-1" is ${mode}, and Unified CM has no certificate trust list`),
    );
  });

  it('is violated by each port that needs it, and no other', () => {
    const ports = [
      { name: 'one' },
      { name: 'two', securityMode: 'encrypted' },
      { name: 'three', securityMode: 'authenticated' },
    ] as const;
    expect(judge({ phoneSystem: { integration: 'sccp', ports } }, { certificateTrustList: false })).toEqual(
      violated(
        'lab/voicemail',
        'port "two" is encrypted, and Unified CM has no certificate trust list',
        'port "three" is authenticated, and Unified CM has no certificate trust list',
      ),
    );
  });

  it('is not applicable where no port needs one', () => {
    const why = notApplicable('It has no authenticated or encrypted port.');
    expect(judge({}, { certificateTrustList: false })).toEqual(why);
    expect(judge(sip('non-secure'), { certificateTrustList: false })).toEqual(why);
  });
});
