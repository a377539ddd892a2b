// The library's side: the default lab of main.ts, several times over, each in a stack of its own.
import { ConnectionCluster, LabStack, Member, UnifiedCceDataCenter } from '../../lib';
import { desktops, domainWithUnits, labNetwork } from './contact-center';
import { run } from './harness';
import { FEATURES, members } from './members';

run((app, partIds) => {
  for (const id of partIds) {
    const stack = new LabStack(app, id, { region: 'eu-central-1' });
    const network = labNetwork(stack);
    const domain = domainWithUnits(stack, network);
    const contactCenter = new UnifiedCceDataCenter(stack, 'ucce', {
      sites: network,
      domain,
      servers: { rogger: true, unifiedCm: 1, ipIvr: 1 },
      members: {
        ...desktops(),
        'ip-phone': Member.cidr('192.168.10.0/24'),
        'admin-workstation': Member.cidr('192.168.40.0/28'),
      },
    });
    const voicemail = new ConnectionCluster(stack, 'voicemail', {
      network,
      features: { ...FEATURES, ldapDirectory: 'ldap' },
      members: { ...members(), 'ldap-directory': domain },
    });
    contactCenter.integrateVoicemail(voicemail);
  }
});
