import { describe, expect, it } from '@jest/globals';
import { checkProps } from '../../../lib/boundary/check-props';
import { resolveSecurityPassword, securityPasswordSchema } from '../../../lib/connection/settings/security-password';
import { refused } from '../../contact-center/security/refused';
import { problemsOf } from '../../problems-of';
import { labStack } from '../../synthesized-stack';

const ONE = 'arn:aws:secretsmanager:eu-central-1:123456789012:secret:one-aBcDeF';
const OTHER = 'arn:aws:secretsmanager:eu-central-1:123456789012:secret:other-aBcDeF';
const TOKEN = '${TfToken[TOKEN.0]}';

describe('the security password', () => {
  it('is nobody’s to say unless somebody says it', () => {
    const none = { publisher: undefined, subscriber: undefined, backup: undefined };
    expect(resolveSecurityPassword()).toEqual(none);
    expect(resolveSecurityPassword({})).toEqual(none);
  });

  it('is the same everywhere unless told otherwise', () => {
    expect(resolveSecurityPassword({ secretArn: ONE })).toEqual({ publisher: ONE, subscriber: ONE, backup: ONE });
    expect(resolveSecurityPassword({ secretArn: ONE, subscriberSecretArn: OTHER })).toEqual({
      publisher: ONE,
      subscriber: OTHER,
      backup: ONE,
    });
    expect(resolveSecurityPassword({ secretArn: ONE, backupSecretArn: OTHER })).toEqual({
      publisher: ONE,
      subscriber: ONE,
      backup: OTHER,
    });
  });

  it.each<[object, string[]]>([
    [{}, []],
    [{ secretArn: ONE, subscriberSecretArn: OTHER, backupSecretArn: TOKEN }, []],
    [{ secretArn: 'hunter2' }, ['MalformedSecretArn at secretArn']],
    [{ subscriberSecretArn: 'hunter2' }, ['MalformedSecretArn at subscriberSecretArn']],
    [{ backupSecretArn: 5 }, ['MalformedSecretArn at backupSecretArn']],
    [{ secretArn: `${ONE} ` }, ['MalformedSecretArn at secretArn']],
    [{ password: 'hunter2' }, ['InvalidProperty at ']],
  ])('%j', (props, problems) => {
    expect(refused(securityPasswordSchema, props)).toEqual(problems);
  });

  it.each<[unknown]>([['hunter2'], [{ secretArn: 'hunter2' }], [{ password: 'hunter2' }], [['hunter2']]])(
    'is shown in no error: %j',
    (props) => {
      const problems = problemsOf(() => {
        checkProps(labStack(), securityPasswordSchema, props);
      });
      expect(problems).toHaveLength(1);
      expect(JSON.stringify(problems)).not.toContain('hunter2');
    },
  );
});
