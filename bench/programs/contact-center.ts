// What contact centres of the bench need around them, as the default lab in main.ts has it.
import type { Construct } from 'constructs';
import {
  APPLICATION_SERVER_ROLES,
  IcmOrganizationalUnits,
  LabNetwork,
  ManagedDomain,
  Member,
  ServersOrganizationalUnit,
  type UnifiedCceDataCenterProps,
} from '../../lib';

/** A network that has room for the private network of a Unified ICM. */
export function labNetwork(scope: Construct): LabNetwork {
  return new LabNetwork(scope, 'network', {
    availabilityZones: ['eu-central-1a', 'eu-central-1b'],
    connectedNetworks: ['192.168.0.0/16'],
    icmPrivateNetwork: true,
  });
}

/** A domain with the units and accounts of an instance, and a unit for servers. */
export function domainWithUnits(scope: Construct, network: LabNetwork): ManagedDomain {
  const domain = new ManagedDomain(scope, 'domain', { network, domainName: 'lab.example.com' });
  const { serviceAccounts } = new IcmOrganizationalUnits(scope, 'icm', {
    domain,
    facilities: [{ name: 'Lab', instances: [{ name: 'icm', serviceAccounts: ['Distributor', 'LoggerA', 'LoggerB'] }] }],
  });
  new ServersOrganizationalUnit(scope, 'servers', {
    domain,
    name: 'Unified CCE Servers',
    roles: APPLICATION_SERVER_ROLES,
    localAdministrators: serviceAccounts,
  });
  return domain;
}

/** Whose desktops talk to a contact centre. */
export function desktops() {
  return {
    'agent-desktop': Member.cidr('192.168.30.0/25'),
    'supervisor-desktop': Member.cidr('192.168.30.128/25'),
    'report-reader': Member.cidr('192.168.30.128/25'),
  } satisfies UnifiedCceDataCenterProps['members'];
}
