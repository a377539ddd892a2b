import { describe, expect, it } from '@jest/globals';
import { LabNetwork } from '../../lib/network/lab-network';
import { synthesize } from '../synthesized-stack';

const availabilityZones = ['eu-central-1a', 'eu-central-1b'] as const;

/** Whom the endpoints of a network let in, on what. */
function letIn(prepare: (network: LabNetwork) => void): unknown[] {
  return synthesize((stack) => {
    prepare(new LabNetwork(stack, 'network', { availabilityZones: [...availabilityZones] }));
  })
    .resources('aws_vpc_security_group_ingress_rule')
    .filter(({ path }) => path.startsWith('network/ssm/'))
    .map(({ config }) => [config['cidr_ipv4'], config['ip_protocol'], config['from_port'], config['to_port']]);
}

const SERVERS = [
  ['10.20.64.0/20', 'tcp', 443, 443],
  ['10.20.80.0/20', 'tcp', 443, 443],
];
const PERIMETER = [
  ['10.20.0.0/20', 'tcp', 443, 443],
  ['10.20.16.0/20', 'tcp', 443, 443],
];

describe('the endpoints of a network', () => {
  it('let in the server subnets, and nothing at the perimeter', () => {
    expect(letIn(() => undefined).sort()).toEqual(SERVERS);
  });

  it('let in the perimeter subnets when servers there are to be administered, however many ask', () => {
    expect(
      letIn((network) => {
        network.administerPerimeter();
        network.administerPerimeter();
      }).sort(),
    ).toEqual([...PERIMETER, ...SERVERS]);
  });

  it('are not there for a network that wants none, which is no reason to fail', () => {
    const stack = synthesize((one) => {
      new LabNetwork(one, 'network', {
        availabilityZones: [...availabilityZones],
        ssmEndpoints: false,
      }).administerPerimeter();
    });
    expect(stack.resources('aws_vpc_endpoint')).toEqual([]);
  });
});
