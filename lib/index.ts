// The public surface, and nothing else.
export { LabStack, type LabStackProps, AWS_PROVIDER_VERSIONS } from './lab-stack';
export { LabNetwork, type LabNetworkProps } from './network/lab-network';
export type { ExistingNetworkProps, ExistingSubnet } from './network/existing-network';
export type { ILabNetwork, LabSubnet, PrivateZone } from './network/i-lab-network';
export {
  Member,
  type HasMember,
  type MemberLike,
  type MemberOptions,
  type MemberTarget,
  type PrefixListOptions,
  type SecurityGroupLike,
} from './network/member';
export type { MembersByRole } from './network/connections';
export { Cidr } from './network/cidr';
export { NetworkPeering, type NetworkPeeringProps } from './network/network-peering';
export { SiteToSiteVpn } from './vpn/site-to-site-vpn';
export type { SiteToSiteVpnProps } from './vpn/site-to-site-vpn-props';
export type { VpnProposalProps, VpnTunnelProps } from './vpn/vpn-tunnel';
export type { DhGroup, EncryptionAlgorithm, IntegrityAlgorithm } from './vpn/ike-algorithms';
export { BranchRouter, type BranchRouterProps } from './vpn/branch-router';
export { OnPremisesRouter, type OnPremisesRouterProps } from './vpn/on-premises-router';
export type { IosXeOptions } from './vpn/ios-xe-options';
export { LabTransitGateway, type LabTransitGatewayProps } from './vpn/lab-transit-gateway';
export type { VirtualPrivateGateway } from './vpn/virtual-private-gateway';
export type { IVpnGateway } from './vpn/i-vpn-gateway';
export type { IVpnRouter, RouterConnection } from './vpn/i-vpn-router';
export type { VpnAddresses, VpnAuthentication, VpnDeclaration, VpnRouting } from './vpn/vpn-declaration';
export type { IDomain, JoiningServer } from './directory/i-domain';
export { ManagedDomain, type ManagedDomainProps } from './directory/managed-domain';
export { SelfManagedDomain } from './directory/self-managed-domain';
export type { DomainSiteProps, SelfManagedDomainProps } from './directory/self-managed-domain-props';
export {
  ExistingDomain,
  type ExistingDomainHostProps,
  type ExistingDomainProps,
  type ExistingSite,
  type PolicyLinkedAbove,
} from './directory/existing-domain';
export {
  IcmOrganizationalUnits,
  type IcmFacilityProps,
  type IcmInstanceProps,
  type IcmOrganizationalUnitsProps,
} from './directory/icm-organizational-units';
export {
  ServersOrganizationalUnit,
  type ServersOrganizationalUnitProps,
} from './directory/servers-organizational-unit';
export {
  OrganizationalUnit,
  type LinkedGroupPolicy,
  type OrganizationalUnitProps,
} from './directory/organizational-unit';
export { DistinguishedName, type RelativeDistinguishedName } from './directory/distinguished-name';
export { directoryLdif } from './directory/directory-ldif';
export type {
  DirectoryObjects,
  GroupObject,
  GroupPolicyLink,
  OrganizationalUnitObject,
  ServiceAccountObject,
} from './directory/directory-objects';
export type { DomainNameResolution } from './directory/domain-dns';
export type { FunctionalLevel } from './directory/functional-level';
export type { OperationsMasterRole, OperationsMasters } from './directory/operations-masters';
export type { RpcPorts } from './directory/rpc-ports';
export type { ServiceComponent } from './directory/service-account-name';
export { ContactCenterServer, type ContactCenterServerProps } from './contact-center/contact-center-server';
export {
  contactCenterSecurity,
  type ContactCenterSecurityProps,
} from './contact-center/security/contact-center-security-props';
export type { ContactCenterSecurity } from './contact-center/security/contact-center-security';
export type { AntivirusProps, QuietHours } from './contact-center/security/antivirus-settings';
export type { DesktopEncryptionProps, DesktopProps } from './contact-center/security/desktop-settings';
export type { HardeningProps } from './contact-center/security/hardening-settings';
export type { MonitoringProps, RecordingProps } from './contact-center/security/monitoring-settings';
export type { PatchingProps, PatchWindow } from './contact-center/security/patching-settings';
export type { PhoneProps } from './contact-center/security/phone-settings';
export type { RemoteAdministrationProps } from './contact-center/security/remote-administration-settings';
export type { SecurityAgentProps } from './contact-center/security/security-agent-settings';
export type { WindowsFirewallProps } from './contact-center/security/windows-firewall-settings';
export type { Day } from './contact-center/security/weekly-time';
export {
  type IpsecAuthenticationProps,
  type IpsecExceptionProps,
  type IpsecPathProps,
  type WindowsIpsecProps,
} from './contact-center/ipsec/ipsec-settings';
export type { IpsecLink } from './contact-center/ipsec/ipsec-link';
export type { TrustedLink } from './contact-center/ipsec/trusted-link';
export { IPSEC_PATHS, type IpsecPath, type IpsecPathId } from './contact-center/ipsec/ipsec-path';
export { WindowsIpsecPolicy, type WindowsIpsecPolicyProps } from './contact-center/ipsec/windows-ipsec-policy';
export type { BoundaryDevice, HostIpsecPolicy, IpsecPeer } from './contact-center/ipsec/host-ipsec-policy';
export { PatchManagement, type PatchManagementProps } from './contact-center/patch-management';
export type { ContactCenter } from './contact-center/contact-center';
export type { ContactCenterConnections } from './contact-center/contact-center-connections';
export type { ContactCenterProps } from './contact-center/contact-center-props';
export { CallControlServer, type CallControlServerProps } from './contact-center/call-control-server';
export type { ContactCenterFeatures } from './contact-center/contact-center-features';
export type { ContactCenterRole } from './contact-center/contact-center-role';
export type { ContactCenterServers, PeripheralGatewayPair } from './contact-center/contact-center-servers';
export type { ContactCenterSites } from './contact-center/contact-center-sites';
export { UnifiedCceDataCenter, type UnifiedCceDataCenterProps } from './contact-center/unified-cce-data-center';
export { UnifiedIcmParent, type UnifiedIcmParentProps } from './contact-center/unified-icm-parent';
export {
  SystemContactCenterChild,
  type SystemContactCenterChildProps,
} from './contact-center/system-contact-center-child';
export { ParentAndChild, type DomainRelation, type ParentAndChildProps } from './contact-center/parent-and-child';
export {
  ConnectionCluster,
  type ConnectionClusterProps,
  type ConnectionServerOptions,
} from './connection/connection-cluster';
export { ConnectionSecurityGroups, type ConnectionSecurityGroupsProps } from './connection/connection-security-groups';
export type { ConnectionAudience, ConnectionRole } from './connection/connection-audience';
export type {
  ConnectionFeatures,
  DirectoryProtocol,
  ExchangeVersion,
  IntegrationPort,
  SccpIntegration,
  SecurityMode,
  SipIntegration,
} from './connection/connection-features';
export type {
  Administration,
  AdministrationProps,
  ConnectionAccount,
  ConnectionAccountProps,
  DefaultAdministratorProps,
  UserTemplate,
  UserTemplateProps,
} from './connection/settings/administration';
export type {
  AuthenticationRule,
  AuthenticationRuleProps,
  AuthenticationRules,
  AuthenticationRulesProps,
  InitialCredentialsProps,
  InitialCredentialsSource,
  LockoutDuration,
} from './connection/settings/authentication-rules';
export type {
  CertificateIssuer,
  CertificateSubjectProps,
  Certificates,
  CertificatesProps,
} from './connection/settings/certificates';
export type { ConnectionSettings, ConnectionSettingsProps } from './connection/settings/connection-settings';
export type { DialPlan, DialPlanProps } from './connection/settings/dial-plan';
export type {
  CiscoUnityGateway,
  CiscoUnityGatewayProps,
  DigitalNetworking,
  DigitalNetworkingProps,
} from './connection/settings/digital-networking';
export type { Exchange, ExchangeProps } from './connection/settings/exchange';
export type { Ldap, LdapProps } from './connection/settings/ldap';
export type { MeetingPlace, MeetingPlaceProps } from './connection/settings/meeting-place';
export type { MessageClient } from './connection/settings/message-client';
export type {
  ImapAccess,
  MessageClassOfService,
  MessageClassOfServiceProps,
  MessageRelayProps,
  MessageSecurity,
  MessageSecurityProps,
  OutsideCallersProps,
  SecureDeliveryProps,
  SecureMessaging,
} from './connection/settings/message-security';
export type { PhoneSystem, PhoneSystemPort, PhoneSystemProps } from './connection/settings/phone-system';
export { PREDEFINED_ROLES, type PredefinedRole } from './connection/settings/predefined-role';
export type {
  RestrictionPattern,
  RestrictionPatternProps,
  RestrictionTable,
  RestrictionTableProps,
} from './connection/settings/restriction-table';
export type {
  ClassOfServiceRestrictions,
  ClassOfServiceRestrictionsProps,
  RestrictionTables,
  RestrictionTablesProps,
} from './connection/settings/restriction-tables';
export type { SecurityPassword, SecurityPasswordProps } from './connection/settings/security-password';
export type {
  OpenAmPolicyProps,
  OpenAmProps,
  PolicyAgentProps,
  SingleSignOn,
  SingleSignOnProps,
  SingleSignOnSoftwareProps,
} from './connection/settings/single-sign-on';
export type { Srsv, SrsvBranch, SrsvBranchProps, SrsvProps } from './connection/settings/srsv';
export type {
  AccountPasswordProps,
  UnifiedMessagingAccount,
  UnifiedMessagingAccountProps,
  UnifiedMessagingAccounts,
  UnifiedMessagingAccountsProps,
} from './connection/settings/unified-messaging-accounts';
export type { PhoneSystems, TrunkAccess } from './connection/settings/outside-numbers';
export {
  isTrivialPassword,
  PASSWORD_ATTRIBUTES,
  type PasswordAttribute,
} from './connection/credentials/is-trivial-password';
export { isTrivialPin, PIN_ATTRIBUTES, type PinAttribute } from './connection/credentials/is-trivial-pin';
export type { CredentialOwner } from './connection/credentials/credential-owner';
export type { CredentialFault, CredentialFaults } from './connection/credentials/credential-fault';
export { runbook, type Runbook, type RunbookSection } from './connection/runbook/runbook';
export type { RunbookAction, RunbookPlace, RunbookStep } from './connection/runbook/runbook-step';
export type { FoundObject, ProvisioningRequest } from './connection/runbook/provisioning-request';
export type { CliCommand } from './connection/runbook/cli-command';
export { runbookMarkdown } from './connection/runbook/runbook-markdown';
export { runbookJson } from './connection/runbook/runbook-json';
export type { RunbookDocument } from './connection/runbook/runbook-schema';
export { LabSchedule, type LabScheduleProps } from './server/lab-schedule';
export type { LabHours, Weekday } from './server/lab-hours';
export { LabServer, type LabServerProps } from './server/lab-server';
export { ServerImage, type AmiOptions, type BoundImage } from './server/server-image';
export { SsmInstanceProfile, type Permission } from './server/ssm-instance-profile';
export { GuideExceptions } from './guides/guide-exceptions';
export type { GuideException } from './guides/guide-exception';
export { GuideBaseline } from './guides/guide-baseline';
export { baselineOf, baselineText, type Baseline } from './guides/baseline-file';
export type { KnownViolation } from './guides/known-violations';
export { REPORTS_CONTEXT } from './guides/report/chosen-reports';
export type { ReportName } from './guides/report/report-files';
export type { Acceptance, AcceptedViolation, Finding, FindingStatus, Violation } from './guides/finding';
export type { GuideReport } from './guides/report/guide-report';
export { GUIDE_RULES } from './guides/guide-rules';
export type { GuideRule } from './guides/guide-rule';
export { LabError, type GuidePage, type Problem } from './errors';
export * from './port-tables';
