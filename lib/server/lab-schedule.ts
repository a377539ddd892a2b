import { DataAwsCallerIdentity } from '@cdktf/provider-aws/lib/data-aws-caller-identity';
import { DataAwsPartition } from '@cdktf/provider-aws/lib/data-aws-partition';
import { IamRole } from '@cdktf/provider-aws/lib/iam-role';
import { IamRolePolicy } from '@cdktf/provider-aws/lib/iam-role-policy';
import type { Instance } from '@cdktf/provider-aws/lib/instance';
import { SchedulerSchedule } from '@cdktf/provider-aws/lib/scheduler-schedule';
import { SchedulerScheduleGroup } from '@cdktf/provider-aws/lib/scheduler-schedule-group';
import { TerraformResource } from 'cdktf';
import { Construct } from 'constructs';
import { z } from 'zod';
import { checkProps } from '../boundary/check-props';
import { awsScheduleName } from '../network/aws-text';
import { labTags } from '../network/lab-tags';
import { QUOTAS } from '../network/quotas';
import { type LabHours, labHoursSchema, weeklyCron } from './lab-hours';

/** Props of `LabSchedule`. */
export interface LabScheduleProps {
  /**
   * When the servers run: `{ start: '08:00', stop: '18:00', days: ['MON', 'TUE', 'WED', 'THU', 'FRI'], timeZone:
   * 'Europe/Berlin' }`. Outside these hours they are stopped, and only their volumes cost anything. What has to happen
   * outside them, such as patching at night or a virus scan, then does not.
   */
  readonly hours: LabHours;
  /** The servers, such as `labServer.instance`. None, or one twice: error `InvalidProperty`. */
  readonly instances: readonly Instance[];
}

const propsSchema = z.strictObject({
  hours: labHoursSchema,
  instances: z
    .array(
      z.custom<Instance>(
        (value) => TerraformResource.isTerraformResource(value) && value.terraformResourceType === 'aws_instance',
        'Expected an aws_instance',
      ),
    )
    .min(1)
    .refine((instances) => new Set(instances).size === instances.length, 'Expected each instance once'),
});

/** Starts and stops the servers of a lab, so that it costs nothing but its volumes when nobody works in it. */
export class LabSchedule extends Construct {
  constructor(scope: Construct, id: string, props: LabScheduleProps) {
    super(scope, id);
    checkProps(this, propsSchema, props);
    const { hours, instances } = props;
    const component = this.node.path;
    const tags = labTags({ component, role: 'lab-schedule', name: component });
    const partition = new DataAwsPartition(this, 'partition').partition;
    const account = new DataAwsCallerIdentity(this, 'account').accountId;
    const group = new SchedulerScheduleGroup(this, 'group', { name: awsScheduleName(component), tags });
    for (const [index, some] of inParts(instances).entries()) {
      const part = new Construct(this, `part-${index + 1}`);
      const role = new IamRole(part, 'role', {
        assumeRolePolicy: JSON.stringify({
          Version: '2012-10-17',
          Statement: [
            {
              Effect: 'Allow',
              Action: 'sts:AssumeRole',
              Principal: { Service: 'scheduler.amazonaws.com' },
              Condition: { StringEquals: { 'aws:SourceAccount': account, 'aws:SourceArn': group.arn } },
            },
          ],
        }),
        tags,
      });
      const policy = new IamRolePolicy(part, 'policy', {
        role: role.name,
        policy: JSON.stringify({
          Version: '2012-10-17',
          Statement: [
            {
              Effect: 'Allow',
              Action: ['ec2:StartInstances', 'ec2:StopInstances'],
              Resource: some.map(({ arn }) => arn),
            },
          ],
        }),
      });
      for (const verb of ['start', 'stop'] as const)
        new SchedulerSchedule(part, verb, {
          name: `${verb}-${index + 1}`,
          groupName: group.name,
          description: `${verb === 'start' ? 'Starts' : 'Stops'} ${some.length} of the servers of a lab`,
          scheduleExpression: weeklyCron(hours[verb], hours.days),
          scheduleExpressionTimezone: hours.timeZone,
          flexibleTimeWindow: { mode: 'OFF' },
          target: {
            arn: `arn:${partition}:scheduler:::aws-sdk:ec2:${verb}Instances`,
            roleArn: role.arn,
            input: JSON.stringify({ InstanceIds: some.map((instance) => instance.id) }),
          },
          dependsOn: [policy],
        });
    }
  }
}

/** A role has room for the names of so many servers in the policies within it. */
function inParts<T>(all: readonly T[]): T[][] {
  const size = QUOTAS.instancesPerScheduleRole;
  return Array.from({ length: Math.ceil(all.length / size) }, (_, part) => all.slice(part * size, (part + 1) * size));
}
