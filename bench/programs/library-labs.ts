// The library's side: the default lab of main.ts, several times over, each in a stack of its own.
import {
  BranchRouter,
  ConnectionCluster,
  LabNetwork,
  LabStack,
  Member,
  SiteToSiteVpn,
  UnifiedCceDataCenter,
} from '../../lib';
import { desktops, domainWithUnits, labNetwork } from './contact-center';
import { run } from './harness';
import { FEATURES, members } from './members';

run((app, partIds) => {
  for (const id of partIds) {
    const stack = new LabStack(app, id, { region: 'eu-central-1' });
    const network = labNetwork(stack);
    const branch = new LabNetwork(stack, 'branch', {
      availabilityZones: ['eu-central-1a', 'eu-central-1b'],
      cidr: '192.168.64.0/20',
      connectedNetworks: ['10.20.0.0/16'],
      domainName: 'branch.internal',
      wan: true,
    });
    new SiteToSiteVpn(stack, 'branch-vpn', {
      network,
      router: new BranchRouter(stack, 'branch-router', { network: branch }),
    });
    const phones = [Member.cidr('192.168.10.0/24'), Member.cidr('192.168.68.0/24')];
    const domain = domainWithUnits(stack, network);
    const contactCenter = new UnifiedCceDataCenter(stack, 'ucce', {
      sites: network,
      domain,
      servers: { rogger: true, unifiedCm: 1, ipIvr: 1 },
      members: {
        ...desktops(),
        'agent-desktop': [Member.cidr('192.168.30.0/25'), Member.cidr('192.168.69.0/24')],
        'ip-phone': phones,
        'admin-workstation': Member.cidr('192.168.40.0/28'),
      },
    });
    const voicemail = new ConnectionCluster(stack, 'voicemail', {
      network,
      features: { ...FEATURES, ldapDirectory: 'ldaps' },
      members: { ...members(), 'ip-phone': phones, 'ldap-directory': domain },
    });
    contactCenter.integrateVoicemail(voicemail);
  }
});
