// The library's side: every cluster has a stack and a network of its own.
import { ConnectionCluster, LabNetwork, LabStack } from '../../lib';
import { run } from './harness';
import { FEATURES, members } from './members';

run('stacks', (app, items) => {
  for (const { name } of items) {
    const stack = new LabStack(app, name, { region: 'eu-central-1' });
    const network = new LabNetwork(stack, 'network', {
      availabilityZones: ['eu-central-1a', 'eu-central-1b'],
      connectedNetworks: ['192.168.0.0/16'],
    });
    new ConnectionCluster(stack, 'voicemail', { network, features: FEATURES, members: members() });
  }
});
