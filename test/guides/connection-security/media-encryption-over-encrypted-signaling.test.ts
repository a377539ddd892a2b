import { describe, expect, it } from '@jest/globals';
import type { ConnectionFeatures } from '../../../lib/connection/connection-features';
import { type PhoneSystemProps, resolvePhoneSystem } from '../../../lib/connection/settings/phone-system';
import { mediaEncryptionOverEncryptedSignaling } from '../../../lib/guides/connection-security/media-encryption-over-encrypted-signaling';
import { judged, notApplicable, SATISFIED, violated } from '../facts';
import { connectionSettings } from '../settings-facts';

const MIXED: ConnectionFeatures = {
  phoneSystem: {
    integration: 'sccp',
    ports: [
      { name: 'one' },
      { name: 'two', securityMode: 'authenticated' },
      { name: 'three', securityMode: 'encrypted' },
    ],
  },
};
const judge = (features: ConnectionFeatures, props: PhoneSystemProps = {}) =>
  judged(
    mediaEncryptionOverEncryptedSignaling,
    connectionSettings({ phoneSystem: resolvePhoneSystem(props, features) }),
  );

describe('media-encryption-over-encrypted-signaling', () => {
  it('is satisfied where only encrypted ports are to encrypt calls', () => {
    expect(judge(MIXED)).toEqual(SATISFIED);
    const encrypted: ConnectionFeatures = { phoneSystem: { integration: 'sccp', securityMode: 'encrypted' } };
    expect(judge(encrypted, { mediaEncryption: true })).toEqual(SATISFIED);
  });

  it('is violated by each port that is to encrypt calls in another mode', () => {
    expect(judge(MIXED, { mediaEncryption: true })).toEqual(
      violated(
        'lab/voicemail',
        'port "one" is to encrypt calls and is non-secure, so that it cannot',
        'port "two" is to encrypt calls and is authenticated, so that it cannot',
      ),
    );
  });

  it('is not applicable where no calls are to be encrypted', () => {
    const why = notApplicable('It is not to encrypt calls.');
    expect(judge({})).toEqual(why);
    expect(judge({ phoneSystem: { integration: 'sccp' } })).toEqual(why);
    expect(judge(MIXED, { mediaEncryption: false })).toEqual(why);
    expect(judge({}, { mediaEncryption: true })).toEqual(why);
  });
});
