import { describe, expect, it } from '@jest/globals';
import { TerraformVariable } from 'cdktf';
import { ServerImage } from '../../lib/server/server-image';
import { problemsOf } from '../problems-of';
import { labStack, SynthesizedStack } from '../synthesized-stack';

describe('ServerImage.standIn', () => {
  it('asks for the latest Amazon Linux, once in a stack', () => {
    const stack = labStack();
    const [one, other] = [ServerImage.standIn(), ServerImage.standIn()].map((image) => image.bind(stack, []));
    expect(one?.userData).toContain('stand-in.py');
    expect(one?.ami).toBeDefined();
    expect(other?.ami).toBeDefined();
    expect(new SynthesizedStack(stack).data('aws_ssm_parameter').map(({ config }) => config)).toEqual([
      { name: '/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64' },
    ]);
  });

  it('is small', () => {
    expect(ServerImage.standIn()).toMatchObject({ instanceType: 't3.small', rootVolumeGib: 8 });
  });
});

describe('ServerImage.windows', () => {
  it('asks for the latest Windows Server, once in a stack, and runs nothing of its own', () => {
    const stack = labStack();
    const [one, other] = [ServerImage.windows(), ServerImage.windows()].map((image) => image.bind(stack, []));
    expect(one).toEqual({ ami: expect.any(String), latest: true });
    expect(other).toEqual({ ami: expect.any(String), latest: true });
    ServerImage.standIn().bind(stack, []);
    expect(new SynthesizedStack(stack).data('aws_ssm_parameter').map(({ config }) => config)).toEqual([
      { name: '/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64' },
      { name: '/aws/service/ami-windows-latest/Windows_Server-2022-English-Full-Base' },
    ]);
  });

  it('has room for Windows', () => {
    expect(ServerImage.windows()).toMatchObject({ instanceType: 't3.large', rootVolumeGib: 50 });
  });
});

describe('ServerImage.ami', () => {
  it('runs the image as it is, on a machine that it suits', () => {
    const image = ServerImage.ami('ami-0123456789abcdef0');
    expect(image).toMatchObject({ instanceType: 'm6i.xlarge', rootVolumeGib: 160 });
    expect(image.bind(labStack(), [])).toEqual({ ami: 'ami-0123456789abcdef0' });
    expect(ServerImage.ami('ami-01234567', { instanceType: 'c6i.large', rootVolumeGib: 20 })).toMatchObject({
      instanceType: 'c6i.large',
      rootVolumeGib: 20,
    });
  });

  it('takes a token unread', () => {
    const token = new TerraformVariable(labStack(), 'image', { type: 'string' }).stringValue;
    expect(ServerImage.ami(token).bind(labStack(), []).ami).toBe(token);
  });

  it.each(['ami-', 'ami-xyz', 'windows', 'ami-0123456789abcdef01', 'sg-01234567'])('refuses %s', (id) => {
    expect(problemsOf(() => ServerImage.ami(id))).toEqual([
      expect.objectContaining({
        code: 'MalformedAwsId',
        given: `"${id}"`,
        allowed: 'ami- and 8 to 17 hexadecimal digits, or a Terraform token',
      }),
    ]);
  });
});
