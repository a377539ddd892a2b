import { describe, expect, it } from '@jest/globals';
import { TerraformVariable } from 'cdktf';
import { proposedNetbiosName, secretArnSchema } from '../../lib/directory/domain-schemas';
import { labStack } from '../synthesized-stack';
import { secretArn } from './directory-lab';

describe('the name of a secret', () => {
  it.each([
    secretArn('admin'),
    secretArn('lab/corp/admin-AbCdEf'),
    'arn:aws-us-gov:secretsmanager:us-gov-west-1:123456789012:secret:admin',
    'arn:aws-cn:secretsmanager:cn-north-1:123456789012:secret:admin',
  ])('may be %s', (arn) => {
    expect(secretArnSchema.safeParse(arn).success).toBe(true);
  });

  it('may be a token', () => {
    const token = new TerraformVariable(labStack(), 'token', { type: 'string' }).stringValue;
    expect(secretArnSchema.safeParse(token).success).toBe(true);
  });

  it.each([
    'hunter2',
    secretArn(''),
    secretArn('two words'),
    'arn:aws:secretsmanager:eu-central-1:12345678901:secret:admin',
    'arn:aws:ssm:eu-central-1:123456789012:parameter/admin',
    ` ${secretArn('admin')}`,
  ])('is not %j', (arn) => {
    expect(secretArnSchema.safeParse(arn).success).toBe(false);
  });
});

describe('the NetBIOS name that Windows proposes', () => {
  it.each([
    ['corp.example.com', 'CORP'],
    ['contact-center-of-us.example.com', 'CONTACT-CENTER-'],
    ['corp', 'CORP'],
  ])('for %s is %s', (domain, name) => {
    expect(proposedNetbiosName(domain)).toBe(name);
  });
});
