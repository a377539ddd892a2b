import { describe, expect, it } from '@jest/globals';
import { TerraformResource } from 'cdktf';
import { ConnectionSecurityGroups } from '../../lib/connection/connection-security-groups';
import { Member } from '../../lib/network/member';
import { labApp, labStack, network } from '../guides/lab-app';

/** The addresses of all rules of groups that are told of members in some order. */
function addresses(...roles: ('dns-server' | 'domain-controller' | 'backup-server' | 'sftp-server')[]): string[] {
  const stack = labStack(labApp());
  const groups = new ConnectionSecurityGroups(stack, 'voicemail', {
    network: network(stack),
    features: { dns: true, exchangeSearch: 'ldap', backup: true, upgradeMedia: 'sftp' },
  });
  for (const role of roles) groups.connections.allow(role, Member.cidr('192.168.50.5/32'));
  const resources = groups.node.findAll().filter((one) => TerraformResource.isTerraformResource(one));
  return resources.map((one) => one.friendlyUniqueId).sort();
}

describe('the address of a rule that several rows ask for', () => {
  it('does not depend on which of them came first', () => {
    expect(addresses('domain-controller', 'dns-server')).toEqual(addresses('dns-server', 'domain-controller'));
    expect(addresses('backup-server', 'sftp-server')).toEqual(addresses('sftp-server', 'backup-server'));
  });

  it('stays when one of them goes', () => {
    const both = addresses('dns-server', 'domain-controller');
    for (const role of ['dns-server', 'domain-controller'] as const)
      expect(both).toEqual(expect.arrayContaining(addresses(role)));
  });
});
