// The network in one stack, the cluster in another, and a bastion of a third that may administer the cluster.
import { SecurityGroup } from '@cdktf/provider-aws/lib/security-group';
import { App } from 'cdktf';
import { ConnectionCluster, LabNetwork, LabStack } from 'uc-lab-constructs';

const app = new App();
const region = 'eu-central-1';

const networkStack = new LabStack(app, 'two-stacks-network', { region });
const network = new LabNetwork(networkStack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });

const bastionStack = new LabStack(app, 'two-stacks-bastion', { region });
const bastion = new SecurityGroup(bastionStack, 'bastion', { vpcId: network.vpcId, name: 'bastion' });

const clusterStack = new LabStack(app, 'two-stacks-cluster', { region });
const cluster = new ConnectionCluster(clusterStack, 'voicemail', { network });

// The rules belong to the cluster's stack, so that neither of the other stacks depends on it.
cluster.connections.allowFrom('admin-workstation', bastion);

app.synth();
