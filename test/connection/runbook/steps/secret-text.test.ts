import { expect, it } from '@jest/globals';
import { secretText } from '../../../../lib/connection/runbook/steps/secret-text';

const ARN = 'arn:aws:secretsmanager:eu-central-1:123456789012:secret:one-aBcDeF';

it.each([
  [undefined, 'yours'],
  [ARN, `the text of the secret ${ARN}`],
  ['${TfToken[TOKEN.0]}', 'the text of the secret that the program names'],
  ['#{TfToken[TOKEN.0]}', 'the text of the secret that the program names'],
])('a person finds the text of %s as: %s', (arn, text) => {
  expect(secretText(arn, 'yours')).toBe(text);
});
