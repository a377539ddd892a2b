import { CloudwatchLogGroup } from '@cdktf/provider-aws/lib/cloudwatch-log-group';
import { KmsKey } from '@cdktf/provider-aws/lib/kms-key';
import type { Construct } from 'constructs';
import { awsLogGroupName } from './aws-text';

/** What a log group and its key are made of. */
export interface EncryptedLogGroupOptions {
  /** What is logged, for the description of the key. */
  readonly description: string;
  readonly partition: string;
  readonly account: string;
  /** Name of the region. */
  readonly region: string;
  /** How many days the log is kept. */
  readonly retentionDays: number;
  readonly tags: Record<string, string>;
}

/** Makes a log group in a scope, named after it, and a key that CloudWatch may use for this group alone. */
export function encryptedLogGroup(scope: Construct, options: EncryptedLogGroupOptions): CloudwatchLogGroup {
  const { description, partition, account, region, retentionDays, tags } = options;
  const name = awsLogGroupName(`/uc-lab/${scope.node.path}`);
  const arn = `arn:${partition}:logs:${region}:${account}:log-group:${name}`;
  const key = new KmsKey(scope, 'key', {
    description,
    enableKeyRotation: true,
    deletionWindowInDays: 7,
    policy: JSON.stringify({
      Version: '2012-10-17',
      Statement: [
        {
          Sid: 'AccountOwnsTheKey',
          Effect: 'Allow',
          Principal: { AWS: `arn:${partition}:iam::${account}:root` },
          Action: 'kms:*',
          Resource: '*',
        },
        {
          Sid: 'LogsUseTheKeyForThisGroup',
          Effect: 'Allow',
          Principal: { Service: `logs.${region}.amazonaws.com` },
          Action: ['kms:Encrypt', 'kms:Decrypt', 'kms:ReEncrypt*', 'kms:GenerateDataKey*', 'kms:Describe*'],
          Resource: '*',
          Condition: { ArnEquals: { 'kms:EncryptionContext:aws:logs:arn': arn } },
        },
      ],
    }),
    tags,
  });
  return new CloudwatchLogGroup(scope, 'group', { name, kmsKeyId: key.arn, retentionInDays: retentionDays, tags });
}
