import { DataAwsPartition } from '@cdktf/provider-aws/lib/data-aws-partition';
import { IamInstanceProfile } from '@cdktf/provider-aws/lib/iam-instance-profile';
import { IamRole } from '@cdktf/provider-aws/lib/iam-role';
import { IamRolePolicy } from '@cdktf/provider-aws/lib/iam-role-policy';
import { IamRolePolicyAttachment } from '@cdktf/provider-aws/lib/iam-role-policy-attachment';
import { Construct } from 'constructs';

/** What a server may do beside being administered. */
export interface Permission {
  /** Actions of AWS's services, such as `secretsmanager:GetSecretValue`. */
  readonly actions: readonly string[];
  /** Amazon Resource Names that they may be done to. */
  readonly resources: readonly string[];
}

/** Lets AWS Systems Manager administer the servers that have it, and nothing more until it is told. */
export class SsmInstanceProfile extends Construct {
  /** Name of the instance profile. */
  readonly profileName: string;
  private readonly role: IamRole;
  private readonly partition: DataAwsPartition;

  constructor(scope: Construct, id: string, tags: Record<string, string>) {
    super(scope, id);
    this.partition = new DataAwsPartition(this, 'partition');
    this.role = new IamRole(this, 'role', {
      assumeRolePolicy: JSON.stringify({
        Version: '2012-10-17',
        Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', Principal: { Service: 'ec2.amazonaws.com' } }],
      }),
      tags,
    });
    const attachment = new IamRolePolicyAttachment(this, 'core', {
      role: this.role.name,
      policyArn: this.managedPolicy('AmazonSSMManagedInstanceCore'),
    });
    this.profileName = new IamInstanceProfile(this, 'profile', {
      role: this.role.name,
      tags,
      dependsOn: [attachment],
    }).name;
  }

  /** Lets the servers do something more. Servers that share a profile may each ask for the same. */
  allow(id: string, { actions, resources }: Permission): IamRolePolicy {
    const policy = JSON.stringify({
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: actions, Resource: resources }],
    });
    const existing = this.node.tryFindChild(id);
    if (existing instanceof IamRolePolicy && existing.policyInput === policy) return existing;
    return new IamRolePolicy(this, id, { role: this.role.name, policy });
  }

  /** Lets the servers read secrets. */
  allowReading(id: string, secretArns: readonly string[]): IamRolePolicy {
    return this.allow(id, { actions: ['secretsmanager:GetSecretValue'], resources: secretArns });
  }

  /** Lets the servers fill secrets with passwords of AWS's making, and read them. */
  allowFilling(id: string, secretArns: readonly string[]): IamRolePolicy[] {
    const actions = ['GetSecretValue', 'PutSecretValue'];
    return [
      this.allow(id, { actions: actions.map((action) => `secretsmanager:${action}`), resources: secretArns }),
      this.allow(`${id}-random`, { actions: ['secretsmanager:GetRandomPassword'], resources: ['*'] }),
    ];
  }

  /** Gives the servers one of AWS's own policies. */
  attach(id: string, policy: string): IamRolePolicyAttachment {
    const existing = this.node.tryFindChild(id);
    if (existing instanceof IamRolePolicyAttachment) return existing;
    return new IamRolePolicyAttachment(this, id, { role: this.role.name, policyArn: this.managedPolicy(policy) });
  }

  /** Resources whose names begin alike, as a pattern: a policy has no room for a list of hundreds. */
  secretsBelow(prefix: string): string {
    return `arn:${this.partition.partition}:secretsmanager:*:*:secret:${prefix}/*`;
  }

  private managedPolicy(name: string): string {
    return `arn:${this.partition.partition}:iam::aws:policy/${name}`;
  }
}
