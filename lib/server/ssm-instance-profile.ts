import { DataAwsPartition } from '@cdktf/provider-aws/lib/data-aws-partition';
import { IamInstanceProfile } from '@cdktf/provider-aws/lib/iam-instance-profile';
import { IamRole } from '@cdktf/provider-aws/lib/iam-role';
import { IamRolePolicyAttachment } from '@cdktf/provider-aws/lib/iam-role-policy-attachment';
import { Construct } from 'constructs';

/** Lets AWS Systems Manager administer the servers that have it, and nothing more. */
export class SsmInstanceProfile extends Construct {
  /** Name of the instance profile. */
  readonly profileName: string;

  constructor(scope: Construct, id: string, tags: Record<string, string>) {
    super(scope, id);
    const partition = new DataAwsPartition(this, 'partition');
    const role = new IamRole(this, 'role', {
      assumeRolePolicy: JSON.stringify({
        Version: '2012-10-17',
        Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', Principal: { Service: 'ec2.amazonaws.com' } }],
      }),
      tags,
    });
    const attachment = new IamRolePolicyAttachment(this, 'core', {
      role: role.name,
      policyArn: `arn:${partition.partition}:iam::aws:policy/AmazonSSMManagedInstanceCore`,
    });
    this.profileName = new IamInstanceProfile(this, 'profile', { role: role.name, tags, dependsOn: [attachment] }).name;
  }
}
