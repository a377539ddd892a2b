import { describe, expect, it } from '@jest/globals';
import { Instance } from '@cdktf/provider-aws/lib/instance';
import { Vpc } from '@cdktf/provider-aws/lib/vpc';
import { QUOTAS } from '../../lib/network/quotas';
import type { LabHours } from '../../lib/server/lab-hours';
import { LabSchedule, type LabScheduleProps } from '../../lib/server/lab-schedule';
import { directoryLab, type Stack } from '../directory/directory-lab';
import { problemsOf, refusalOf } from '../problems-of';
import { labStack } from '../synthesized-stack';
import { untyped } from '../untyped';
import { badRefusals } from '../untyped-values';

const hours: LabHours = {
  start: '08:00',
  stop: '18:30',
  days: ['MON', 'TUE', 'WED', 'THU', 'FRI'],
  timeZone: 'Europe/Berlin',
};
const servers = (stack: Stack, count: number) =>
  Array.from({ length: count }, (_, index) => new Instance(stack, `server-${index + 1}`, {}));
const schedule = (count: number) =>
  directoryLab((stack) => {
    new LabSchedule(stack, 'schedule', { hours, instances: servers(stack, count) });
  });

describe('the schedule of a lab', () => {
  const lab = schedule(2);

  it.each([
    ['start', 'cron(0 8 ? * MON,TUE,WED,THU,FRI *)'],
    ['stop', 'cron(30 18 ? * MON,TUE,WED,THU,FRI *)'],
  ])('has the servers %s on time, in the time of the place', (verb, cron) => {
    const { config } = lab.at(`schedule/part-1/${verb}`);
    expect(config).toMatchObject({
      name: `${verb}-1`,
      schedule_expression: cron,
      schedule_expression_timezone: 'Europe/Berlin',
      flexible_time_window: { mode: 'OFF' },
    });
    expect(JSON.parse(lab.readable(config['target']))).toEqual({
      arn: `arn:<schedule/partition.partition>:scheduler:::aws-sdk:ec2:${verb}Instances`,
      role_arn: '<schedule/part-1/role.arn>',
      input: JSON.stringify({ InstanceIds: ['<server-1.id>', '<server-2.id>'] }),
    });
  });

  it('may start and stop its servers, and nothing else', () => {
    expect(lab.rights('schedule/part-1')).toEqual(
      ['StartInstances', 'StopInstances'].flatMap((action) =>
        ['<server-1.arn>', '<server-2.arn>'].map((arn) => `ec2:${action} on ${arn}`),
      ),
    );
    expect(lab.after('schedule/part-1/stop')).toEqual(['schedule/part-1/policy']);
  });

  it('is nobody’s but its own group’s', () => {
    const { config } = lab.at('schedule/part-1/role');
    expect(JSON.parse(lab.readable(config['assume_role_policy']))).toMatchObject({
      Statement: [
        {
          Principal: { Service: 'scheduler.amazonaws.com' },
          Condition: {
            StringEquals: {
              'aws:SourceAccount': '<schedule/account.account_id>',
              'aws:SourceArn': '<schedule/group.arn>',
            },
          },
        },
      ],
    });
    expect(lab.at('schedule/group').config).toMatchObject({
      name: 'uc-lab-lab-schedule',
      tags: { 'uc-lab:component': 'lab/schedule', 'uc-lab:role': 'lab-schedule' },
    });
  });
});

describe('a large lab', () => {
  const size = QUOTAS.instancesPerScheduleRole;

  it.each([
    [size, [size]],
    [size + 1, [size, 1]],
    [2 * size + 5, [size, size, 5]],
  ])('of %i servers has roles with room for all of them', (count, parts) => {
    const lab = schedule(count);
    for (const verb of ['Start', 'Stop'])
      expect(
        parts.map(
          (_, index) =>
            lab.rights(`schedule/part-${index + 1}`).filter((right) => right.startsWith(`ec2:${verb}`)).length,
        ),
      ).toEqual(parts);
    expect(lab.pathsOf('aws_iam_role')).toHaveLength(parts.length);
    expect(lab.pathsOf('aws_scheduler_schedule')).toHaveLength(2 * parts.length);
    // No server is left out, and none is in two parts.
    const ids = Array.from(lab.text.matchAll(/\$\{aws_instance\.([\w-]+)\.id\}/g), ([, name]) => name);
    expect(ids).toHaveLength(2 * count);
    expect(new Set(ids).size).toBe(count);
  });

  it('has policies that AWS takes, whatever its partition and region', () => {
    const arn = 'arn:aws-us-gov:ec2:ap-northeast-1:123456789012:instance/i-0123456789abcdef0';
    const policy = JSON.stringify({
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Action: ['ec2:StartInstances', 'ec2:StopInstances'],
          Resource: Array.from({ length: size }, () => arn),
        },
      ],
    });
    expect(policy.length).toBeLessThan(QUOTAS.inlinePolicyCharacters);
    expect(QUOTAS.inlinePolicyCharacters).toBe(10_240);
  });
});

describe('a schedule that cannot be', () => {
  const refused = (change: (stack: Stack) => object) =>
    problemsOf(() => {
      const stack = labStack();
      const props: LabScheduleProps = { hours, instances: servers(stack, 1) };
      new LabSchedule(stack, 'schedule', untyped(props, change(stack)));
    }).map(({ code, property }) => `${code} at ${property ?? ''}`);

  it.each<[string, string[], (stack: Stack) => object]>([
    ['no servers', ['InvalidProperty at instances'], () => ({ instances: [] })],
    [
      'a server twice',
      ['InvalidProperty at instances'],
      (stack) => {
        const one = new Instance(stack, 'one', {});
        return { instances: [one, one] };
      },
    ],
    [
      'something that is no server',
      ['InvalidProperty at instances.0'],
      (stack) => ({ instances: [new Vpc(stack, 'vpc', {})] }),
    ],
    ['no time', ['MalformedTimeOfDay at hours.start'], () => ({ hours: { ...hours, start: '8am' } })],
    ['a stop before the start', ['LabHoursBackwards at hours.stop'], () => ({ hours: { ...hours, stop: '07:59' } })],
    ['a stop at the start', ['LabHoursBackwards at hours.stop'], () => ({ hours: { ...hours, stop: '08:00' } })],
    ['no time zone', ['UnknownTimeZone at hours.timeZone'], () => ({ hours: { ...hours, timeZone: 'CET/Berlin' } })],
    [
      'all of it',
      ['MalformedTimeOfDay at hours.start', 'InvalidProperty at hours.days', 'UnknownTimeZone at hours.timeZone'],
      () => ({ hours: { start: '', stop: '18:00', days: [], timeZone: 'x' } }),
    ],
  ])('has %s', (_, expected, change) => {
    expect(refused(change)).toEqual(expect.arrayContaining(expected));
  });

  it('says where', () => {
    const { path } = refusalOf(() => new LabSchedule(labStack(), 'schedule', { hours, instances: [] }));
    expect(path).toBe('lab/schedule');
  });

  it('is refused with the property, whatever untyped code hands over', () => {
    const attempt = (change: (value: unknown) => object) => (value: unknown) => {
      const stack = labStack();
      const props: LabScheduleProps = { hours, instances: servers(stack, 1) };
      return new LabSchedule(stack, 'schedule', untyped(props, change(value)));
    };
    expect(
      badRefusals({
        instances: attempt((instances) => ({ instances })),
        hours: attempt((value) => ({ hours: value })),
        'hours.start': attempt((start) => ({ hours: { ...hours, start } })),
        'hours.stop': attempt((stop) => ({ hours: { ...hours, stop } })),
        'hours.days': attempt((days) => ({ hours: { ...hours, days } })),
        'hours.timeZone': attempt((timeZone) => ({ hours: { ...hours, timeZone } })),
      }),
    ).toEqual([]);
  });
});
