import { DataAwsCallerIdentity } from '@cdktf/provider-aws/lib/data-aws-caller-identity';
import { DataAwsPartition } from '@cdktf/provider-aws/lib/data-aws-partition';
import { FlowLog } from '@cdktf/provider-aws/lib/flow-log';
import { IamRole } from '@cdktf/provider-aws/lib/iam-role';
import { IamRolePolicy } from '@cdktf/provider-aws/lib/iam-role-policy';
import { Construct } from 'constructs';
import { encryptedLogGroup } from './encrypted-log-group';

/** Props of `VpcFlowLog`. */
export interface VpcFlowLogProps {
  /** Id of the VPC. */
  readonly vpcId: string;
  /** Name of the region. */
  readonly region: string;
  /** How many days the log is kept. */
  readonly retentionDays: number;
  readonly tags: Record<string, string>;
}

/** All traffic of a VPC, accepted and rejected, in a log group encrypted with a key of its own. */
export class VpcFlowLog extends Construct {
  constructor(scope: Construct, id: string, props: VpcFlowLogProps) {
    super(scope, id);
    const { vpcId, region, retentionDays, tags } = props;
    const partition = new DataAwsPartition(this, 'partition').partition;
    const account = new DataAwsCallerIdentity(this, 'account').accountId;
    const group = encryptedLogGroup(this, {
      description: `Flow log ${this.node.path}`,
      partition,
      account,
      region,
      retentionDays,
      tags,
    });
    const role = new IamRole(this, 'role', {
      assumeRolePolicy: JSON.stringify({
        Version: '2012-10-17',
        Statement: [
          {
            Effect: 'Allow',
            Action: 'sts:AssumeRole',
            Principal: { Service: 'vpc-flow-logs.amazonaws.com' },
            Condition: { StringEquals: { 'aws:SourceAccount': account } },
          },
        ],
      }),
      tags,
    });
    new IamRolePolicy(this, 'write', {
      role: role.id,
      policy: JSON.stringify({
        Version: '2012-10-17',
        Statement: [
          {
            Effect: 'Allow',
            Action: ['logs:CreateLogStream', 'logs:PutLogEvents', 'logs:DescribeLogStreams'],
            Resource: `${group.arn}:*`,
          },
          { Effect: 'Allow', Action: 'logs:DescribeLogGroups', Resource: '*' },
        ],
      }),
    });
    new FlowLog(this, 'log', {
      vpcId,
      trafficType: 'ALL',
      logDestinationType: 'cloud-watch-logs',
      logDestination: group.arn,
      iamRoleArn: role.arn,
      maxAggregationInterval: 60,
      tags,
    });
  }
}
