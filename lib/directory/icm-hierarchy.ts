import type { DirectoryObjects, GroupFunction, GroupObject, ServiceAccountObject } from './directory-objects';
import type { DistinguishedName } from './distinguished-name';
import { ICM_ROOT } from './icm-name';
import { type ServiceComponent, serviceAccountName } from './service-account-name';

/** An instance of the software. */
export interface IcmInstance {
  readonly name: string;
  /** Components whose services log on with an account of their own. */
  readonly serviceAccounts: readonly ServiceComponent[];
}

/** A facility: a division of an enterprise, or a customer of a service bureau. */
export interface IcmFacility {
  readonly name: string;
  readonly instances: readonly IcmInstance[];
  /** It is a System Contact Center's. */
  readonly systemContactCenter: boolean;
}

/** What the hierarchy is made from. */
export interface IcmHierarchyOptions {
  /** Where the root is: anywhere that the administrator wants. */
  readonly under: DistinguishedName;
  readonly facilities: readonly IcmFacility[];
  /** Whether there are groups for WebView, at each of the three levels. */
  readonly webView: boolean;
  /** The administrators of the domain, who are members of the root's groups from the start. */
  readonly administrators: DistinguishedName;
}

/** The hierarchy, and where its root is. */
export interface IcmHierarchy extends DirectoryObjects {
  readonly root: DistinguishedName;
}

/**
 * The hierarchy that the installer of Unified ICM and Unified CCE creates, and its domain local groups. Arrows go from a
 * member to the group it is in: whoever may do something above may do it below, and Setup may do what Config may.
 *
 *   OU=Cisco_ICM                     Cisco_ICM_Setup ────► Cisco_ICM_Config       Cisco_ICM_WebView
 *                                           │                      │                     │
 *   └─ OU=<Facility>                 <F>_Setup ──────────► <F>_Config             <F>_WebView
 *                                           │                      │                     │
 *      └─ OU=<Instance>              <F>_<I>_Setup ──────► <F>_<I>_Config         <F>_<I>_WebView     <F>_<I>_Service
 *                                                                                                          ▲
 *                                                                                     the service accounts of the instance
 */
export function icmHierarchy({ under, facilities, webView, administrators }: IcmHierarchyOptions): IcmHierarchy {
  const root = under.child('OU', ICM_ROOT);
  const inherited: readonly GroupFunction[] = ['Config', 'Setup', ...(webView ? (['WebView'] as const) : [])];
  const groupDn = (unit: DistinguishedName, prefix: string, grants: GroupFunction) =>
    unit.child('CN', `${prefix}_${grants}`);

  const groupsAt = (unit: DistinguishedName, prefix: string, above?: { unit: DistinguishedName; prefix: string }) =>
    inherited.map((grants): GroupObject => ({
      dn: groupDn(unit, prefix, grants),
      scope: 'domain-local',
      grants,
      description: `${grants} of ${prefix}`,
      members: [
        ...(grants === 'Config' ? [groupDn(unit, prefix, 'Setup')] : []),
        ...(above === undefined
          ? grants === 'WebView'
            ? []
            : [administrators]
          : [groupDn(above.unit, above.prefix, grants)]),
      ],
    }));

  const instanceAt = (facility: IcmFacility, { name, serviceAccounts }: IcmInstance): DirectoryObjects => {
    const facilityUnit = root.child('OU', facility.name);
    const unit = facilityUnit.child('OU', name);
    const prefix = `${facility.name}_${name}`;
    const accounts = serviceAccounts.map((component): ServiceAccountObject => {
      const accountName = serviceAccountName(facility.name, name, component);
      return {
        dn: unit.child('CN', accountName),
        accountName,
        description: `Service logon account of ${component} of ${prefix}`,
      };
    });
    return {
      units: [unitAt(unit, 'icm-instance', `Instance ${name} of facility ${facility.name}`)],
      groups: [
        ...groupsAt(unit, prefix, { unit: facilityUnit, prefix: facility.name }),
        {
          dn: groupDn(unit, prefix, 'Service'),
          scope: 'domain-local',
          grants: 'Service',
          description: `Service of ${prefix}`,
          members: accounts.map(({ dn }) => dn),
        },
      ],
      accounts,
    };
  };

  const parts: DirectoryObjects[] = [
    {
      units: [unitAt(root, 'icm-root', 'Cisco Unified ICM and Unified CCE')],
      groups: groupsAt(root, ICM_ROOT),
      accounts: [],
    },
    ...facilities.flatMap((facility) => [
      {
        units: [
          {
            ...unitAt(root.child('OU', facility.name), 'icm-facility', `Facility ${facility.name}`),
            systemContactCenter: facility.systemContactCenter,
          },
        ],
        groups: groupsAt(root.child('OU', facility.name), facility.name, { unit: root, prefix: ICM_ROOT }),
        accounts: [],
      },
      ...facility.instances.map((instance) => instanceAt(facility, instance)),
    ]),
  ];
  return {
    root,
    units: parts.flatMap(({ units }) => units),
    groups: parts.flatMap(({ groups }) => groups),
    accounts: parts.flatMap(({ accounts }) => accounts),
  };
}

function unitAt(dn: DistinguishedName, purpose: 'icm-root' | 'icm-facility' | 'icm-instance', description: string) {
  return { dn, purpose, description, inheritanceBlocked: false, policyLinks: [] };
}
