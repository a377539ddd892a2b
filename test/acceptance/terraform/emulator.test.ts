import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type AwsEndpoint, awsQuery } from './aws-request';
import { Emulator } from './emulator';
import { requireTools } from './require-tools';

const PORT = { 'IpPermissions.1.IpProtocol': 'tcp', 'IpPermissions.1.FromPort': '22', 'IpPermissions.1.ToPort': '22' };

const tools = requireTools();

(tools ? describe : describe.skip)('a request that a client sends once more, since its answer was lost', () => {
  let emulator: Emulator | undefined;
  let endpoint: AwsEndpoint;
  let rule: Record<string, string>;

  beforeAll(async () => {
    if (!tools) throw new Error('There is no emulator to start.');
    emulator = await Emulator.start(tools);
    endpoint = { url: emulator.url, region: 'eu-central-1' };
    const group = { GroupName: 'lab', GroupDescription: 'lab' };
    const created = JSON.stringify(await awsQuery(endpoint, 'ec2', 'CreateSecurityGroup', group));
    const GroupId = /sg-\w+/.exec(created)?.[0] ?? '';
    rule = { GroupId, ...PORT, 'IpPermissions.1.Groups.1.GroupId': GroupId };
  }, 60_000);

  afterAll(() => emulator?.stop());

  const authorize = (invocation: string) =>
    awsQuery(endpoint, 'ec2', 'AuthorizeSecurityGroupIngress', rule, { 'amz-sdk-invocation-id': invocation });

  it('is done once, and answered alike', async () => {
    const answers = await Promise.all([authorize('one'), authorize('one')]);
    answers.push(await authorize('one'));
    expect(JSON.stringify(answers[0])).toContain('sgr-');
    expect(answers).toEqual([answers[0], answers[0], answers[0]]);
    expect(emulator?.log).toContain('Answered once more: /, invocation one');
  });

  it('is not mistaken for somebody else asking for the same, who is refused, and asks again in vain', async () => {
    await expect(authorize('another')).rejects.toThrow('InvalidPermission.Duplicate');
    await expect(authorize('another')).rejects.toThrow('InvalidPermission.Duplicate');
    await expect(awsQuery(endpoint, 'ec2', 'AuthorizeSecurityGroupIngress', rule)).rejects.toThrow(
      'InvalidPermission.Duplicate',
    );
  });

  it('is done when it comes again because it was refused', async () => {
    await expect(authorize('late')).rejects.toThrow('InvalidPermission.Duplicate');
    await awsQuery(endpoint, 'ec2', 'RevokeSecurityGroupIngress', rule);
    expect(JSON.stringify(await authorize('late'))).toContain('sgr-');
  });
});
