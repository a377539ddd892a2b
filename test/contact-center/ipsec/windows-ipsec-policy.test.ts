import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { type HostIpsecPolicy, NO_IPSEC_POLICY } from '../../../lib/contact-center/ipsec/host-ipsec-policy';
import { WindowsIpsecPolicy } from '../../../lib/contact-center/ipsec/windows-ipsec-policy';
import { LabNetwork } from '../../../lib/network/lab-network';
import { LabServer } from '../../../lib/server/lab-server';
import { ServerImage } from '../../../lib/server/server-image';
import { SsmInstanceProfile } from '../../../lib/server/ssm-instance-profile';
import { scriptsIn } from '../../directory/documents/read-document';
import { labApp, labStack } from '../../guides/lab-app';
import { SynthesizedStack } from '../../synthesized-stack';
import { ipsecPeer } from './ipsec-peer';

const secretArn = 'arn:aws:secretsmanager:eu-central-1:123456789012:secret:ipsec-AbCdEf';

/** A server with a policy: what Terraform is given, and the files that a synth writes. */
function protect(policy: Partial<HostIpsecPolicy>, later: readonly string[] = []) {
  const app = labApp();
  const stack = labStack(app);
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  const [subnet] = network.serverSubnets;
  if (subnet === undefined) throw new Error('The network has no subnet.');
  const profile = new SsmInstanceProfile(stack, 'profile', {});
  const server = new LabServer(stack, 'server', {
    network,
    subnet,
    securityGroupIds: [],
    image: ServerImage.windows(),
    listeners: [],
    instanceProfile: profile.profileName,
    tags: { component: 'lab', role: 'router', name: 'server' },
  });
  const blocks: string[] = [];
  new WindowsIpsecPolicy(server, 'ipsec', {
    server,
    profile,
    network,
    policy: { ...NO_IPSEC_POLICY, ...policy },
    laterBoundary: () => blocks.map((block) => ({ name: block, addresses: [block] })),
    after: [],
  });
  blocks.push(...later);
  app.synth();
  const lab = new SynthesizedStack(stack);
  const file = (name: string) => join(app.outdir, 'windows-ipsec/lab/server', name);
  return {
    lab,
    script: Object.values(scriptsIn(String(lab.resources('aws_ssm_document')[0]?.config['content'])))
      .flat()
      .join('\n'),
    associations: lab.resources('aws_ssm_association').map(({ config }) => config),
    services: lab.resources('aws_vpc_endpoint').map(({ config }) => String(config['service_name'])),
    read: (name: string) => (existsSync(file(name)) ? readFileSync(file(name), 'utf8') : undefined),
  };
}

describe('the policy of a server', () => {
  it('is a document, which the first apply waits for, and the same in files', () => {
    const { script, associations, read } = protect({ peers: [ipsecPeer()] });
    expect(script).toContain('New-NetIPsecRule');
    expect(associations).toHaveLength(1);
    expect(associations[0]?.['wait_for_success_timeout_seconds']).toBeGreaterThan(0);
    expect(read('ipsec.ps1')).toBe(`${script}\n`);
    expect(read('CiscoICMIPsecConfig.XML')).toContain('Name="router-a"');
  });

  it('has members in its file that came after it was made', () => {
    const xml = protect({ peers: [ipsecPeer()] }, ['192.168.30.0/24', '10.20.64.32/31']).read(
      'CiscoICMIPsecConfig.XML',
    );
    expect(xml).toContain('<Subnet Block="192.168.30.0/24"/>');
    expect(xml).not.toContain('10.20.64.32/31');
  });

  it('is for nobody without peers: what an earlier one has left goes, and no utility is told anything', () => {
    const { script, associations, read, services } = protect({});
    expect(script).toContain('| Remove-NetIPsecRule');
    expect(associations).toHaveLength(1);
    expect(read('ipsec.ps1')).toBe(`${script}\n`);
    expect(read('CiscoICMIPsecConfig.XML')).toBeUndefined();
    expect(services.filter((name) => name.includes('secretsmanager'))).toEqual([]);
  });

  it('with a key reads it in AWS Secrets Manager, which the network reaches, once the server may', () => {
    const peers = [ipsecPeer({ authentication: { method: 'preshared-key', secretArn } })];
    const { lab, associations, services } = protect({ peers });
    const policies = lab.resources('aws_iam_role_policy').filter(({ path }) => path.startsWith('profile/'));
    expect(services.filter((name) => name.includes('secretsmanager'))).toHaveLength(1);
    expect(JSON.stringify(associations[0]?.['depends_on'])).toContain('ipsec-key-router-gateway');
    expect(policies.map(({ config }) => String(config['policy']))).toEqual([
      expect.stringContaining(`"Resource":["${secretArn}"]`),
    ]);
    expect(protect({ peers: [ipsecPeer()] }).services.filter((name) => name.includes('secretsmanager'))).toEqual([]);
  });
});
