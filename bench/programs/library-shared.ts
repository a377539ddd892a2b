// The library's side: all clusters in one stack, in one network.
import { ConnectionCluster, LabNetwork, LabStack } from '../../lib';
import { run } from './harness';
import { FEATURES, members } from './members';
import { SHARED_STACK } from './scenario';

run('shared', (app, items) => {
  const stack = new LabStack(app, SHARED_STACK, { region: 'eu-central-1' });
  const network = new LabNetwork(stack, 'network', {
    availabilityZones: ['eu-central-1a', 'eu-central-1b'],
    connectedNetworks: ['192.168.0.0/16'],
  });
  for (const { name, publisher, subscriber } of items)
    new ConnectionCluster(stack, name, {
      network,
      features: FEATURES,
      members: members(),
      publisher: { privateAddress: publisher },
      subscriber: { privateAddress: subscriber },
    });
});
