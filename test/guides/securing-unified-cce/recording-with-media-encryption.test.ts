import { describe, expect, it } from '@jest/globals';
import { recordingWithMediaEncryption } from '../../../lib/guides/securing-unified-cce/recording-with-media-encryption';
import { judgedSecurity, notRecommended } from '../contact-center-facts';
import { notApplicable, SATISFIED } from '../facts';

describe('recording-with-media-encryption', () => {
  const phones = { mediaEncryption: true };
  const recording = { product: 'Recorder' };

  it('is satisfied by a product that records encrypted calls', () => {
    const able = { ...recording, srtpSupported: true };
    expect(judgedSecurity(recordingWithMediaEncryption, { phones, monitoring: { recording: able } })).toEqual(
      SATISFIED,
    );
  });

  it('warns of one that does not, and where nobody has asked', () => {
    const unable = { ...recording, srtpSupported: false };
    expect(judgedSecurity(recordingWithMediaEncryption, { phones, monitoring: { recording: unable } })).toEqual(
      notRecommended('encrypts calls, which Recorder cannot record'),
    );
    expect(judgedSecurity(recordingWithMediaEncryption, { phones, monitoring: { recording } })).toEqual(
      notRecommended('encrypts calls, which Recorder may not be able to record: its vendor is to be asked'),
    );
  });

  it('is not applicable without encryption or without recording', () => {
    const why = notApplicable('It does not both encrypt and record calls.');
    expect(judgedSecurity(recordingWithMediaEncryption, { monitoring: { recording } })).toEqual(why);
    expect(judgedSecurity(recordingWithMediaEncryption, { phones })).toEqual(why);
    expect(judgedSecurity(recordingWithMediaEncryption, { phones, monitoring: { silentMonitoring: 'cad' } })).toEqual(
      why,
    );
  });
});
