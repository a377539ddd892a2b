import { domainInNativeMode } from './domain-in-native-mode';
import { domainRatherThanWorkgroup } from './domain-rather-than-workgroup';
import { gatewayPgInParentDomain } from './gateway-pg-in-parent-domain';
import { globalCatalogPerSite } from './global-catalog-per-site';
import { groupsDomainLocal } from './groups-domain-local';
import { hardeningPolicyAtServersOnly } from './hardening-policy-at-servers-only';
import { icmUnitNames } from './icm-unit-names';
import { interSiteReplication } from './inter-site-replication';
import { noDomainControllerOnApplicationServer } from './no-domain-controller-on-application-server';
import { noEnforcedPolicyAboveServers } from './no-enforced-policy-above-servers';
import { noSingleLabelDomain } from './no-single-label-domain';
import { oneIcmRootPerDomain } from './one-icm-root-per-domain';
import { operationsMastersDistributed } from './operations-masters-distributed';
import { redundantDomainControllers } from './redundant-domain-controllers';
import { serversJoinedAndPlaced } from './servers-joined-and-placed';
import { serversOutsideIcmHierarchy } from './servers-outside-icm-hierarchy';
import { serversUnitBlocksInheritance } from './servers-unit-blocks-inheritance';
import { serviceAccountsInDomain } from './service-accounts-in-domain';
import { systemContactCenterInstance } from './system-contact-center-instance';
import { unitsUnderDelegatedRoot } from './units-under-delegated-root';
import { webviewGroups } from './webview-groups';

/** The rules of chapter 8, Securing Unified CCE. */
export const SECURING_UNIFIED_CCE_RULES = [
  domainInNativeMode,
  domainRatherThanWorkgroup,
  gatewayPgInParentDomain,
  globalCatalogPerSite,
  groupsDomainLocal,
  hardeningPolicyAtServersOnly,
  icmUnitNames,
  interSiteReplication,
  noDomainControllerOnApplicationServer,
  noEnforcedPolicyAboveServers,
  noSingleLabelDomain,
  oneIcmRootPerDomain,
  operationsMastersDistributed,
  redundantDomainControllers,
  serversJoinedAndPlaced,
  serversOutsideIcmHierarchy,
  serversUnitBlocksInheritance,
  serviceAccountsInDomain,
  systemContactCenterInstance,
  unitsUnderDelegatedRoot,
  webviewGroups,
];
