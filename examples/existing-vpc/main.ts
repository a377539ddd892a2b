// Security groups alone, in a VPC that somebody else made, for servers that somebody else runs.
import { App } from 'cdktf';
import { ConnectionSecurityGroups, LabNetwork, LabStack, Member } from 'uc-lab-constructs';

const app = new App();
const stack = new LabStack(app, 'existing-vpc', { region: 'eu-central-1' });

new ConnectionSecurityGroups(stack, 'voicemail-groups', {
  network: LabNetwork.fromExisting(stack, 'network', { vpcId: 'vpc-0a1b2c3d4e5f60718' }),
  features: { smtp: true, phoneSystem: { integration: 'sip', sipPorts: [5060, 5061] } },
  members: {
    'ip-phone': Member.prefixList('pl-0a1b2c3d4e5f60718', { maxEntries: 10 }),
    'unified-cm': Member.securityGroup('sg-0a1b2c3d4e5f60718'),
    'smtp-server': Member.cidr('10.8.0.25/32'),
    'admin-workstation': Member.cidr('10.8.40.0/28'),
  },
});

app.synth();
