import { describe, expect, it } from '@jest/globals';
import {
  resolveSecurityPassword,
  type SecurityPasswordProps,
} from '../../../lib/connection/settings/security-password';
import { oneSecurityPassword } from '../../../lib/guides/connection-security/one-security-password';
import { judged, notApplicable, notEvaluated, SATISFIED, violated } from '../facts';
import { connectionSettings } from '../settings-facts';

const ONE = 'arn:aws:secretsmanager:eu-central-1:123456789012:secret:one-aBcDeF';
const OTHER = 'arn:aws:secretsmanager:eu-central-1:123456789012:secret:other-aBcDeF';
const TOKEN = '${TfToken[TOKEN.0]}';

const fact = (props: SecurityPasswordProps, single = false) =>
  connectionSettings({ securityPassword: resolveSecurityPassword(props) }, { single });

describe('one-security-password', () => {
  it.each<[SecurityPasswordProps]>([
    [{}],
    [{ secretArn: ONE }],
    [{ secretArn: TOKEN }],
    [{ secretArn: ONE, subscriberSecretArn: ONE }],
    // The backup is of another day.
    [{ secretArn: ONE, backupSecretArn: OTHER }],
  ])('is satisfied with %j', (props) => {
    expect(judged(oneSecurityPassword, fact(props))).toEqual(SATISFIED);
  });

  it.each<[SecurityPasswordProps]>([[{ secretArn: ONE, subscriberSecretArn: OTHER }], [{ subscriberSecretArn: ONE }]])(
    'is violated with %j, and does not name the secrets',
    (props) => {
      expect(judged(oneSecurityPassword, fact(props))).toEqual(
        violated(
          'lab/voicemail',
          'has a security password at the subscriber that is not known to be that of the publisher',
        ),
      );
    },
  );

  it.each<[SecurityPasswordProps]>([
    [{ secretArn: ONE, subscriberSecretArn: TOKEN }],
    [{ secretArn: TOKEN, subscriberSecretArn: ONE }],
    [{ subscriberSecretArn: TOKEN }],
  ])('is not evaluated with %j, which may be one secret', (props) => {
    expect(judged(oneSecurityPassword, fact(props))).toEqual(
      notEvaluated('lab/voicemail: which secrets have the security passwords'),
    );
  });

  it('is not applicable to a single server', () => {
    expect(judged(oneSecurityPassword, fact({ secretArn: ONE, subscriberSecretArn: OTHER }, true))).toEqual(
      notApplicable('There is one server only.'),
    );
  });
});
