import { describe, expect, it } from '@jest/globals';
import type { ConnectionFeatures } from '../../../lib/connection/connection-features';
import { type PhoneSystemProps, resolvePhoneSystem } from '../../../lib/connection/settings/phone-system';
import { mediaEncryptedEndToEnd } from '../../../lib/guides/connection-security/media-encrypted-end-to-end';
import { judged, notApplicable, SATISFIED, violated } from '../facts';
import { connectionSettings } from '../settings-facts';

const ENCRYPTED: ConnectionFeatures = { phoneSystem: { integration: 'sccp', securityMode: 'encrypted' } };
const judge = (features: ConnectionFeatures, props: PhoneSystemProps = {}) =>
  judged(mediaEncryptedEndToEnd, connectionSettings({ phoneSystem: resolvePhoneSystem(props, features) }));

describe('media-encrypted-end-to-end', () => {
  it('is satisfied where nothing on the way is in the clear', () => {
    expect(judge(ENCRYPTED)).toEqual(SATISFIED);
  });

  it('is violated by each endpoint and each device that is', () => {
    expect(judge(ENCRYPTED, { unencryptedEndpoints: ['Lobby', 'Fax'], unencryptedDevices: ['Transcoder'] })).toEqual(
      violated(
        'lab/voicemail',
        'calls with endpoint "Lobby" are not encrypted',
        'calls with endpoint "Fax" are not encrypted',
        'calls through device "Transcoder" are not encrypted',
      ),
    );
    expect(judge(ENCRYPTED, { unencryptedDevices: ['Transcoder'] }).violations).toHaveLength(1);
  });

  it('is not applicable where no calls are to be encrypted', () => {
    const why = notApplicable('It is not to encrypt calls.');
    const clear = { unencryptedEndpoints: ['Lobby'] };
    expect(judge({}, clear)).toEqual(why);
    expect(judge({ phoneSystem: { integration: 'sccp', securityMode: 'authenticated' } }, clear)).toEqual(why);
    expect(judge(ENCRYPTED, { ...clear, mediaEncryption: false })).toEqual(why);
  });
});
