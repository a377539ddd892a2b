import { describe, expect, it } from '@jest/globals';
import { ManagementHost, type ManagementHostProps } from '../../lib/directory/management-host';
import { refusalOf } from '../problems-of';
import { labStack } from '../synthesized-stack';
import { directoryLab, ourNetwork, secretArn, type Stack, theirNetwork } from './directory-lab';

const host = (stack: Stack, change: Partial<ManagementHostProps> = {}) =>
  new ManagementHost(stack, 'management', {
    network: change.network ?? ourNetwork(stack),
    securityGroupIds: ['sg-01234567'],
    joinDocument: '{"schemaVersion":"2.2"}',
    allow: (profile) => [profile.attach('more', 'SomePolicy')],
    domainName: 'corp.example.com',
    secretArn: secretArn('admin'),
    ...change,
  });

describe('a management host', () => {
  const lab = directoryLab((stack) => {
    const { server, secretArn: secret, ready } = host(stack);
    expect({ server, secret }).toEqual({ server: 'corp.example.com', secret: secretArn('admin') });
    expect(ready.map(({ node }) => node.path)).toEqual(['lab/management/join']);
  });

  it('is a Windows server in the first subnet, with the groups that it is given', () => {
    const { config } = lab.at('management/server/instance');
    expect(lab.readable(config['subnet_id'])).toBe('<network/servers-eu-central-1a.id>');
    expect(lab.readable(config['ami'])).toBe('<windows-server.insecure_value>');
    expect(lab.readable(config['iam_instance_profile'])).toBe('<management/ssm/profile.name>');
    expect(config).toMatchObject({
      vpc_security_group_ids: ['sg-01234567'],
      associate_public_ip_address: false,
      tags: { 'uc-lab:role': 'directory-management-host', 'uc-lab:component': 'lab/management' },
    });
  });

  it('joins by its document, once it has what that takes and may read the administrator’s secret', () => {
    expect(lab.after('management/join')).toEqual(['management/ssm/administrator-secret', 'management/ssm/more']);
    expect(lab.at('management/join-document').config['content']).toBe('{"schemaVersion":"2.2"}');
    const { config } = lab.at('management/join');
    expect(lab.readable(config['name'])).toBe('<management/join-document.name>');
    expect(lab.readable(config['document_version'])).toBe('<management/join-document.latest_version>');
    expect(lab.rights('management/ssm')).toEqual([`secretsmanager:GetSecretValue on ${secretArn('admin')}`]);
    expect(lab.pathsOf('aws_vpc_endpoint')).toContain('network/ssm/secretsmanager');
  });

  it('is refused in a network without server subnets', () => {
    const refused = refusalOf(() => {
      const stack = labStack();
      host(stack, { network: theirNetwork(stack, 'network', 20, []) });
    });
    expect(refused).toEqual({
      path: 'lab/management',
      problems: [
        {
          code: 'NoServerSubnet',
          message: 'The network has no server subnet for the management host.',
          given: 'a network with 0 server subnets',
          allowed: 'a network with server subnets',
        },
      ],
    });
  });
});
