import { describe, expect, it } from '@jest/globals';
import { TerraformOutput } from 'cdktf';
import { SsmInstanceProfile } from '../../lib/server/ssm-instance-profile';
import { directoryLab } from '../directory/directory-lab';

const one = 'arn:aws:secretsmanager:eu-central-1:123456789012:secret:one';
const other = 'arn:aws:secretsmanager:eu-central-1:123456789012:secret:other';

/** What a profile is given, beside being administered. */
const profile = (give: (profile: SsmInstanceProfile) => unknown) =>
  directoryLab((stack) => {
    give(new SsmInstanceProfile(stack, 'ssm', { Name: 'ssm' }));
  });

describe('the instance profile', () => {
  it('is there once the server may be administered', () => {
    const lab = profile(() => undefined);
    expect(lab.after('ssm/profile')).toEqual(['ssm/core']);
    expect(lab.readable(lab.at('ssm/profile').config['role'])).toBe('<ssm/role.name>');
    expect(lab.rights('ssm')).toEqual([]);
  });

  it('lets a server do what it is told, to what it is told', () => {
    const lab = profile((made) => made.allow('more', { actions: ['s3:GetObject', 's3:PutObject'], resources: [one] }));
    expect(lab.rights('ssm')).toEqual([`s3:GetObject on ${one}`, `s3:PutObject on ${one}`]);
    expect(lab.pathsOf('aws_iam_role_policy')).toEqual(['ssm/more']);
  });

  it('lets a server read secrets, and no more', () => {
    expect(profile((made) => made.allowReading('read', [one, other])).rights('ssm')).toEqual(
      [one, other].map((arn) => `secretsmanager:GetSecretValue on ${arn}`),
    );
  });

  it('lets a server fill secrets with passwords of AWS’s making, and neither delete nor list others', () => {
    const lab = profile((made) => {
      expect(made.allowFilling('fill', [one]).map(({ node }) => node.id)).toEqual(['fill', 'fill-random']);
    });
    expect(lab.rights('ssm')).toEqual([
      'secretsmanager:GetRandomPassword on *',
      ...['GetSecretValue', 'PutSecretValue'].map((action) => `secretsmanager:${action} on ${one}`),
    ]);
  });

  it('names secrets that begin alike by a pattern, in whatever partition', () => {
    const lab = profile((made) => new TerraformOutput(made, 'pattern', { value: made.secretsBelow('uc-lab/lab/icm') }));
    expect(Object.values(lab.json.output).map(({ value }) => lab.readable(value))).toEqual([
      'arn:<ssm/partition.partition>:secretsmanager:*:*:secret:uc-lab/lab/icm/*',
    ]);
  });

  it('gives a server a policy of AWS’s own, in whatever partition', () => {
    const lab = profile((made) => made.attach('directory-service', 'AmazonSSMDirectoryServiceAccess'));
    const { config } = lab.at('ssm/directory-service');
    expect(lab.readable(config['policy_arn'])).toBe(
      'arn:<ssm/partition.partition>:iam::aws:policy/AmazonSSMDirectoryServiceAccess',
    );
    expect(lab.readable(config['role'])).toBe('<ssm/role.name>');
  });
});
