// The library's side: all clusters in one stack, in one network.
import { ConnectionCluster, LabNetwork, LabStack, Member } from '../../lib';
import { run } from './harness';
import { FEATURES, members } from './members';
import { SHARED_STACK } from './scenario';

const FIRST_HOST = 20;

run((app, partIds) => {
  const stack = new LabStack(app, SHARED_STACK, { region: 'eu-central-1' });
  const network = new LabNetwork(stack, 'network', {
    availabilityZones: ['eu-central-1a', 'eu-central-1b'],
    connectedNetworks: ['192.168.0.0/16'],
  });
  partIds.forEach((id, index) => {
    new ConnectionCluster(stack, id, {
      network,
      features: FEATURES,
      members: { ...members(), 'unified-cm': Member.cidr('192.168.20.0/28') },
      publisher: { privateAddress: `10.20.64.${FIRST_HOST + index}` },
      subscriber: { privateAddress: `10.20.80.${FIRST_HOST + index}` },
    });
  });
});
