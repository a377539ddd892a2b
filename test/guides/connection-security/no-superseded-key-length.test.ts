import { describe, expect, it } from '@jest/globals';
import { resolveDigitalNetworking } from '../../../lib/connection/settings/digital-networking';
import { noSupersededKeyLength } from '../../../lib/guides/connection-security/no-superseded-key-length';
import { judged, notApplicable, SATISFIED, violated } from '../facts';
import { connectionSettings } from '../settings-facts';

const fact = (keyLength?: number) =>
  connectionSettings({
    digitalNetworking: resolveDigitalNetworking({
      ciscoUnityGateway: { hostName: 'unity.lab.internal', ...(keyLength === undefined ? {} : { keyLength }) },
    }),
  });

describe('no-superseded-key-length', () => {
  it.each([undefined, 2048, 2049, 4096])('is satisfied with %s', (keyLength) => {
    expect(judged(noSupersededKeyLength, fact(keyLength))).toEqual(SATISFIED);
  });

  it.each([512, 1024, 2047])('is violated with %s, although the guide recommends 512', (keyLength) => {
    expect(judged(noSupersededKeyLength, fact(keyLength))).toEqual(
      violated('lab/voicemail', `has a key of ${keyLength} bits at the Cisco Unity gateway unity.lab.internal`),
    );
  });

  it('says that the guide is superseded, and why', () => {
    expect(noSupersededKeyLength.statement).toMatch(/512.*superseded/);
    expect(noSupersededKeyLength.why).toMatch(/broken.*Windows.*2012/);
  });

  it.each([undefined, {}])('is not applicable with %j for a network', (props) => {
    const digitalNetworking = resolveDigitalNetworking(props);
    expect(judged(noSupersededKeyLength, connectionSettings({ digitalNetworking }))).toEqual(
      notApplicable('It has no link to a Cisco Unity gateway.'),
    );
  });
});
