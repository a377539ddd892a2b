import { antivirusDailyDefinitions } from './antivirus-daily-definitions';
import { antivirusExcludesSoftwareFolders } from './antivirus-excludes-software-folders';
import { antivirusHeuristicsAtEntryOnly } from './antivirus-heuristics-at-entry-only';
import { antivirusLatestVersion } from './antivirus-latest-version';
import { antivirusOnEveryServer } from './antivirus-on-every-server';
import { antivirusOnWriteOnly } from './antivirus-on-write-only';
import { antivirusScansInQuietHours } from './antivirus-scans-in-quiet-hours';
import { antivirusScansLocally } from './antivirus-scans-locally';
import { antivirusSupportedProduct } from './antivirus-supported-product';
import { applicationServersBehindPerimeter } from './application-servers-behind-perimeter';
import { certificateAuthorityOfTheEnterprise } from './certificate-authority-of-the-enterprise';
import { clearTextRemoteAdministration } from './clear-text-remote-administration';
import { contactCenterGroupsPerInterface } from './contact-center-groups-per-interface';
import { contactCenterRuleQuota } from './contact-center-rule-quota';
import { dedicatedReportingServers } from './dedicated-reporting-servers';
import { desktopsAuthenticateMutually } from './desktops-authenticate-mutually';
import { desktopsOverTls } from './desktops-over-tls';
import { domainInNativeMode } from './domain-in-native-mode';
import { domainRatherThanWorkgroup } from './domain-rather-than-workgroup';
import { fewDistributors } from './few-distributors';
import { gatewayPgInParentDomain } from './gateway-pg-in-parent-domain';
import { globalCatalogPerSite } from './global-catalog-per-site';
import { gratuitousArpDisabled } from './gratuitous-arp-disabled';
import { groupsDomainLocal } from './groups-domain-local';
import { hardeningPolicyAtServersOnly } from './hardening-policy-at-servers-only';
import { hardeningThroughPolicyOrLocally } from './hardening-through-policy-or-locally';
import { icmUnitNames } from './icm-unit-names';
import { interSiteReplication } from './inter-site-replication';
import { ipsecNotBesideClearText } from './ipsec-not-beside-clear-text';
import { ipsecOnInstancesThatSustainIt } from './ipsec-on-instances-that-sustain-it';
import { noApplicationServerOpenToAnywhere } from './no-application-server-open-to-anywhere';
import { noDomainControllerOnApplicationServer } from './no-domain-controller-on-application-server';
import { noEnforcedPolicyAboveServers } from './no-enforced-policy-above-servers';
import { noNatTraversalWithCtiOsMonitoring } from './no-nat-traversal-with-cti-os-monitoring';
import { noNatWithCtiOsMonitoring } from './no-nat-with-cti-os-monitoring';
import { noOtherIntrusionPrevention } from './no-other-intrusion-prevention';
import { noPresharedKeyButForTests } from './no-preshared-key-but-for-tests';
import { noSilentMonitoringWithMediaEncryption } from './no-silent-monitoring-with-media-encryption';
import { noSingleLabelDomain } from './no-single-label-domain';
import { noSupersededDesktopProtocol } from './no-superseded-desktop-protocol';
import { noSupersededIpsecAlgorithms } from './no-superseded-ipsec-algorithms';
import { oneIcmRootPerDomain } from './one-icm-root-per-domain';
import { onlyDesignatedTraffic } from './only-designated-traffic';
import { operationsMastersDistributed } from './operations-masters-distributed';
import { patchedBeforeLive } from './patched-before-live';
import { patchesApprovedSelectively } from './patches-approved-selectively';
import { perimeterBlocksWindowsPorts } from './perimeter-blocks-windows-ports';
import { phoneAuthentication } from './phone-authentication';
import { phoneSettingsForMonitoring } from './phone-settings-for-monitoring';
import { recordingWithMediaEncryption } from './recording-with-media-encryption';
import { redundantDomainControllers } from './redundant-domain-controllers';
import { securityAgentNotInsteadOfAntivirus } from './security-agent-not-instead-of-antivirus';
import { securityLayersInPlace } from './security-layers-in-place';
import { serversJoinedAndPlaced } from './servers-joined-and-placed';
import { serversOutsideIcmHierarchy } from './servers-outside-icm-hierarchy';
import { serversSegmented } from './servers-segmented';
import { serversUnitBlocksInheritance } from './servers-unit-blocks-inheritance';
import { serviceAccountsInDomain } from './service-accounts-in-domain';
import { sidesApart } from './sides-apart';
import { sitesJoinedByIpsec } from './sites-joined-by-ipsec';
import { supportToolsOverIpsec } from './support-tools-over-ipsec';
import { systemContactCenterInstance } from './system-contact-center-instance';
import { unitsUnderDelegatedRoot } from './units-under-delegated-root';
import { vpnAboveFloor } from './vpn-above-floor';
import { vpnDetectsDeadPeers } from './vpn-detects-dead-peers';
import { vpnEndsAgree } from './vpn-ends-agree';
import { vpnKeysKeptApart } from './vpn-keys-kept-apart';
import { webviewGroups } from './webview-groups';
import { windowsFirewallWithSecurityAgent } from './windows-firewall-with-security-agent';
import { windowsIpsecOnSupportedPaths } from './windows-ipsec-on-supported-paths';

/** The rules of chapter 8, Securing Unified CCE. */
export const SECURING_UNIFIED_CCE_RULES = [
  antivirusDailyDefinitions,
  antivirusExcludesSoftwareFolders,
  antivirusHeuristicsAtEntryOnly,
  antivirusLatestVersion,
  antivirusOnEveryServer,
  antivirusOnWriteOnly,
  antivirusScansInQuietHours,
  antivirusScansLocally,
  antivirusSupportedProduct,
  applicationServersBehindPerimeter,
  certificateAuthorityOfTheEnterprise,
  clearTextRemoteAdministration,
  contactCenterGroupsPerInterface,
  contactCenterRuleQuota,
  dedicatedReportingServers,
  desktopsAuthenticateMutually,
  desktopsOverTls,
  domainInNativeMode,
  domainRatherThanWorkgroup,
  fewDistributors,
  gatewayPgInParentDomain,
  globalCatalogPerSite,
  gratuitousArpDisabled,
  groupsDomainLocal,
  hardeningPolicyAtServersOnly,
  hardeningThroughPolicyOrLocally,
  icmUnitNames,
  interSiteReplication,
  ipsecNotBesideClearText,
  ipsecOnInstancesThatSustainIt,
  noApplicationServerOpenToAnywhere,
  noDomainControllerOnApplicationServer,
  noEnforcedPolicyAboveServers,
  noNatTraversalWithCtiOsMonitoring,
  noNatWithCtiOsMonitoring,
  noOtherIntrusionPrevention,
  noPresharedKeyButForTests,
  noSilentMonitoringWithMediaEncryption,
  noSingleLabelDomain,
  noSupersededDesktopProtocol,
  noSupersededIpsecAlgorithms,
  oneIcmRootPerDomain,
  onlyDesignatedTraffic,
  operationsMastersDistributed,
  patchedBeforeLive,
  patchesApprovedSelectively,
  perimeterBlocksWindowsPorts,
  phoneAuthentication,
  phoneSettingsForMonitoring,
  recordingWithMediaEncryption,
  redundantDomainControllers,
  securityAgentNotInsteadOfAntivirus,
  securityLayersInPlace,
  serversJoinedAndPlaced,
  serversOutsideIcmHierarchy,
  serversSegmented,
  serversUnitBlocksInheritance,
  serviceAccountsInDomain,
  sidesApart,
  sitesJoinedByIpsec,
  supportToolsOverIpsec,
  systemContactCenterInstance,
  unitsUnderDelegatedRoot,
  vpnAboveFloor,
  vpnDetectsDeadPeers,
  vpnEndsAgree,
  vpnKeysKeptApart,
  webviewGroups,
  windowsFirewallWithSecurityAgent,
  windowsIpsecOnSupportedPaths,
];
