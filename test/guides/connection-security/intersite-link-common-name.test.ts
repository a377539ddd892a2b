import { describe, expect, it } from '@jest/globals';
import { resolveDigitalNetworking } from '../../../lib/connection/settings/digital-networking';
import { intersiteLinkCommonName } from '../../../lib/guides/connection-security/intersite-link-common-name';
import { judged, notApplicable, SATISFIED, violated } from '../facts';
import { connectionSettings } from '../settings-facts';

const fact = (commonName?: string) =>
  connectionSettings({
    digitalNetworking: resolveDigitalNetworking({
      ciscoUnityGateway: { hostName: 'unity.lab.internal', ...(commonName === undefined ? {} : { commonName }) },
    }),
  });

describe('intersite-link-common-name', () => {
  it.each([undefined, 'unity.lab.internal'])('is satisfied with %s', (commonName) => {
    expect(judged(intersiteLinkCommonName, fact(commonName))).toEqual(SATISFIED);
  });

  it.each(['unity', 'UNITY.lab.internal', 'unity.lab.internal.', '*.lab.internal'])(
    'is violated with %s, which is not exactly the name',
    (commonName) => {
      expect(judged(intersiteLinkCommonName, fact(commonName))).toEqual(
        violated('lab/voicemail', `links to unity.lab.internal, whose certificate is for ${commonName}`),
      );
    },
  );

  it.each([undefined, {}])('is not applicable with %j for a network', (props) => {
    const digitalNetworking = resolveDigitalNetworking(props);
    expect(judged(intersiteLinkCommonName, connectionSettings({ digitalNetworking }))).toEqual(
      notApplicable('It has no link to a Cisco Unity gateway.'),
    );
  });
});
