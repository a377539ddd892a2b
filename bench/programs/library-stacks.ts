// The library's side: every cluster has a stack and a network of its own.
import { ConnectionCluster, LabNetwork, LabStack, Member } from '../../lib';
import { run } from './harness';
import { FEATURES, members } from './members';

run((app, partIds) => {
  for (const id of partIds) {
    const stack = new LabStack(app, id, { region: 'eu-central-1' });
    const network = new LabNetwork(stack, 'network', {
      availabilityZones: ['eu-central-1a', 'eu-central-1b'],
      connectedNetworks: ['192.168.0.0/16'],
    });
    new ConnectionCluster(stack, 'voicemail', {
      network,
      features: FEATURES,
      members: { ...members(), 'unified-cm': Member.cidr('192.168.20.0/28') },
    });
  }
});
