import {
  APPLICATION_SERVER_ROLES,
  type ILabNetwork,
  LabNetwork,
  type LabStack,
  ManagedDomain,
  ServersOrganizationalUnit,
  UnifiedCceDataCenter,
  type UnifiedCceDataCenterProps,
} from 'uc-lab-constructs';

/** What an example says of its contact centre. */
export interface SmallContactCenterProps extends Partial<Omit<UnifiedCceDataCenterProps, 'sites' | 'domain'>> {
  readonly network?: ILabNetwork;
  /** The policy that enables Windows Firewall, linked at the unit of the servers. */
  readonly firewallPolicy?: string;
}

/** A contact centre for examples: router and logger on one host, historical data on another, and a managed domain. */
export function smallContactCenter(stack: LabStack, props: SmallContactCenterProps = {}): UnifiedCceDataCenter {
  const { network = existingNetwork(stack), firewallPolicy, servers, ...others } = props;
  const domain = new ManagedDomain(stack, 'domain', { network, domainName: 'corp.example.com' });
  new ServersOrganizationalUnit(stack, 'servers', {
    domain,
    name: 'Servers',
    roles: APPLICATION_SERVER_ROLES,
    ...(firewallPolicy === undefined ? {} : { firewallPolicy }),
  });
  const few = { peripheralGateways: [], distributors: 0, webViewServers: 0, clientWorkstations: 0 };
  return new UnifiedCceDataCenter(stack, 'ucce', {
    sites: network,
    domain,
    servers: { duplexed: false, rogger: true, ...few, ...servers },
    ...others,
  });
}

function existingNetwork(stack: LabStack): ILabNetwork {
  const subnets = (third: number) =>
    ['a', 'b'].map((zone, index) => ({
      id: `subnet-0000${third + index}00`,
      availabilityZone: `eu-central-1${zone}`,
      cidr: `10.20.${third + index}.0/24`,
    }));
  return LabNetwork.fromExisting(stack, 'network', {
    vpcId: 'vpc-0a1b2c3d4e5f60718',
    serverSubnets: subnets(10),
    perimeterSubnets: subnets(20),
    icmPrivateSubnets: subnets(30),
  });
}
