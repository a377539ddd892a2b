import { expect, it } from '@jest/globals';
import { TerraformVariable } from 'cdktf';
import { z } from 'zod';
import { secretReference } from '../../../lib/connection/settings/secret-reference';
import { refused } from '../../contact-center/security/refused';
import { labStack } from '../../synthesized-stack';

const token = () => new TerraformVariable(labStack(), 'token', { type: 'string' }).stringValue;

const schema = z.strictObject({ secretArn: secretReference });

it.each([
  ['arn:aws:secretsmanager:eu-central-1:123456789012:secret:one-aBcDeF', true],
  ['arn:aws-us-gov:secretsmanager:us-gov-west-1:123456789012:secret:a', true],
  ['${TfToken[TOKEN.0]}', true],
  [token(), true],
  [`hunter2${token()}`, false],
  [`${token()}hunter2`, false],
  [`${token()}${token()}`, false],
  ['arn:aws:s3:::bucket', false],
  ['correct horse battery staple', false],
  ['', false],
  [5, false],
  [null, false],
])('%j as a reference to a secret: %s', (secretArn, good) => {
  expect(refused(schema, { secretArn })).toEqual(good ? [] : ['MalformedSecretArn at secretArn']);
});

it('is missed where it is needed', () => {
  expect(refused(schema, {})).toEqual(['MalformedSecretArn at secretArn']);
});
