import { it } from '@jest/globals';
import { ExistingDomain } from '../../lib/directory/existing-domain';
import { ServersOrganizationalUnit } from '../../lib/directory/servers-organizational-unit';
import { UnifiedCceDataCenter } from '../../lib/contact-center/unified-cce-data-center';
import { VpcSecurityGroupIngressRule } from '@cdktf/provider-aws/lib/vpc-security-group-ingress-rule';
import { childOf, labApp, labStack, network, reportOf, synthError } from './lab-app';

const SECRET = 'arn:aws:secretsmanager:eu-central-1:123456789012:secret:join-AbCdEf';
const t0 = Date.now();
const lap = (s: string) => console.log(s, Date.now() - t0);
function lab() {
  const app = labApp(); const stack = labStack(app);
  const lan = network(stack, {
    perimeterSubnets: [{ id: 'subnet-0000aaaa', availabilityZone: 'eu-central-1a', cidr: '10.20.0.0/20' }],
    icmPrivateSubnets: [
      { id: 'subnet-0000cccc', availabilityZone: 'eu-central-1a', cidr: '10.20.128.0/20' },
      { id: 'subnet-0000dddd', availabilityZone: 'eu-central-1b', cidr: '10.20.144.0/20' },
    ],
  });
  const domain = new ExistingDomain(stack, 'domain', {
    domainName: 'corp.example.com', controllerAddresses: ['10.20.64.5'], joinSecretArn: SECRET,
    managementHost: { network: lan, administratorSecretArn: SECRET },
    functionalLevel: 'windows-server-2016',
    sites: [{ name: 'HQ', network: lan, controllers: 2, globalCatalogs: 2 }], policiesAbove: [],
  });
  new ServersOrganizationalUnit(stack, 'servers', { domain, name: 'Servers', roles: ['router', 'logger','peripheral-gateway','webview-server','historical-data-server','distributor','administrative-workstation','collaboration-server'] });
  const ucce = new UnifiedCceDataCenter(stack, 'ucce', { sites: lan, domain, servers: {peripheralGateways: [], distributors: 0, historicalDataServers: 1, awHds: true, clientWorkstations: 0, webViewServers: 1},
   members: {'report-reader': '192.168.31.0/24'} });
  return { app, stack, ucce, lan, domain };
}

import { Instance } from '@cdktf/provider-aws/lib/instance';
import { NetworkInterface } from '@cdktf/provider-aws/lib/network-interface';
import { SecurityGroup } from '@cdktf/provider-aws/lib/security-group';
import { Lazy, TerraformVariable } from 'cdktf';
import { ContactCenterServer } from '../../lib/contact-center/contact-center-server';
import { Member } from '../../lib/network/member';
type L = ReturnType<typeof lab>;
const tries: [string, (l: L) => void][] = [
 ['raw', ({stack, ucce}) => new VpcSecurityGroupIngressRule(stack, 'raw', {securityGroupId: childOf(ucce, SecurityGroup, 'logger-a/visible').id, ipProtocol: 'tcp', fromPort: 22, toPort: 22, cidrIpv4: '192.168.0.0/16'})],
 ['port', ({ucce}) => childOf(ucce, VpcSecurityGroupIngressRule, 'logger-a/visible').addOverride('to_port', 50000)],
 ['cidr', ({ucce}) => childOf(ucce, VpcSecurityGroupIngressRule, 'webview-1/visible/clients').addOverride('cidr_ipv4', '192.168.0.0/16')],
 ['groupref', ({ucce}) => childOf(ucce, VpcSecurityGroupIngressRule, 'logger-a/visible').addOverride('referenced_security_group_id', 'sg-12345678')],
 ['groupref own', ({ucce}) => childOf(ucce, VpcSecurityGroupIngressRule, 'logger-a/visible').addOverride('referenced_security_group_id', childOf(ucce, SecurityGroup, 'webview').id)],
 ['groupref setter', ({ucce}) => { childOf(ucce, VpcSecurityGroupIngressRule, 'logger-a/visible').referencedSecurityGroupId = childOf(ucce, SecurityGroup, 'webview').id}],
 ['any', ({ucce}) => childOf(ucce, VpcSecurityGroupIngressRule, 'webview-1/visible/clients').addOverride('cidr_ipv4', '0.0.0.0/0')],
 ['pub', ({ucce}) => childOf(ucce, Instance, 'webview-1').addOverride('associate_public_ip_address', true)],
 ['subnet', ({ucce}) => { childOf(ucce, Instance, 'webview-1').subnetId = 'subnet-0000aaaa'; }],
 ['subnetoverride', ({ucce}) => { childOf(ucce, Instance, 'webview-1').addOverride('subnet_id', 'subnet-0000aaaa'); }],
 ['subnet other', ({ucce}) => { childOf(ucce, Instance, 'webview-1').addOverride('subnet_id', 'subnet-0000ffff'); }],
 ['private subnet', ({ucce}) => { childOf(ucce, NetworkInterface, 'logger-a').subnetId = 'subnet-12345678'; }],
 ['private groups', ({ucce}) => { childOf(ucce, NetworkInterface, 'logger-a').securityGroups = [1,2,3,4,5,6].map((n) => `sg-1234567${n}`); }],
 ['private groups ov', ({ucce}) => { childOf(ucce, NetworkInterface, 'logger-a').addOverride('security_groups', [1,2,3,4,5,6].map((n) => `sg-1234567${n}`)); }],
 ['side zone', ({ucce}) => { childOf(ucce, Instance, 'logger-b').subnetId = 'subnet-12345678'; }],
 ['lazy member', ({ucce}) => { ucce.connections.allowFrom('report-reader', Member.cidr(Lazy.stringValue({produce: () => '192.168.77.0/24'}), {name: 'lazy'})) }],
 ['var member', ({ucce, stack}) => { ucce.connections.allowFrom('report-reader', Member.cidr(new TerraformVariable(stack, 'v', {}).stringValue, {name: 'lazy'})) }],
 ['raw unknown', ({stack, ucce}) => new VpcSecurityGroupIngressRule(stack, 'raw', {securityGroupId: childOf(ucce, SecurityGroup, 'logger-a/visible').id, ipProtocol: 'tcp', fromPort: 22, toPort: 22, cidrIpv4: new TerraformVariable(stack, 'v', {}).stringValue})],
 ['atPerimeter', ({stack, lan, domain}) => new ContactCenterServer(stack, 'mine', {network: lan, membership: domain, role: 'logger', atPerimeter: true})],
 ['six', ({stack, lan, domain}) => new ContactCenterServer(stack, 'mine', {network: lan, membership: domain, role: 'logger', securityGroupIds: [1,2,3,4,5].map((n) => `sg-1234567${n}`)})],
 ['webhds', ({stack, lan, domain}) => new ContactCenterServer(stack, 'mine', {network: lan, membership: domain, role: 'webview-server', coResidentRoles: ['historical-data-server']})],
 ['members', ({ucce}) => { for (let n = 0; n < 60; n++) ucce.connections.allowFrom('report-reader', `192.168.${100+n}.0/24`) }],
];
it.each(tries)('%s', (name, change) => {
  const l = lab(); change(l);
  console.log(name, synthError(l.app));
  const r = reportOf(l.app);
  console.log(name, r.findings.filter((f) => !['satisfied', 'not applicable', 'not evaluated'].includes(f.status) || f.status==='not evaluated' && f.construct !== 'lab/domain').map((f) => JSON.stringify(f)).join('\n'));
});
