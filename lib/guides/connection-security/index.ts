import { administratorTemplateSparingly } from './administrator-template-sparingly';
import { administratorUnlockWhereAvailable } from './administrator-unlock-where-available';
import { certificateAlternateName } from './certificate-alternate-name';
import { certificateFileNames } from './certificate-file-names';
import { certificateFromAuthority } from './certificate-from-authority';
import { certificateTrustList } from './certificate-trust-list';
import { certificatesTrustedByWorkstations } from './certificates-trusted-by-workstations';
import { clusterInTwoZones } from './cluster-in-two-zones';
import { clusterPortsForPeersOnly } from './cluster-ports-for-peers-only';
import { collectCallsRestricted } from './collect-calls-restricted';
import { credentialHistory } from './credential-history';
import { credentialsExpire } from './credentials-expire';
import { credentialsExpireInTime } from './credentials-expire-in-time';
import { defaultAdministratorForFew } from './default-administrator-for-few';
import { defaultAdministratorRoleUntouched } from './default-administrator-role-untouched';
import { everyMessageSecure } from './every-message-secure';
import { exchangeOverSsl } from './exchange-over-ssl';
import { failedSignInCountReset } from './failed-sign-in-count-reset';
import { failedSignInsLockAccount } from './failed-sign-ins-lock-account';
import { imapPrivateMessages } from './imap-private-messages';
import { initialCredentialsChanged } from './initial-credentials-changed';
import { initialCredentialsUnique } from './initial-credentials-unique';
import { internationalCallsBlocked } from './international-calls-blocked';
import { internationalOperatorBlocked } from './international-operator-blocked';
import { intersiteLinkCommonName } from './intersite-link-common-name';
import { ipv6OnlyWhereGranted } from './ipv6-only-where-granted';
import { ldapOverSsl } from './ldap-over-ssl';
import { localPortsClosed } from './local-ports-closed';
import { longDistanceRestricted } from './long-distance-restricted';
import { mailboxUsersWithoutAdministration } from './mailbox-users-without-administration';
import { mediaEncryptedEndToEnd } from './media-encrypted-end-to-end';
import { mediaEncryptionOverEncryptedSignaling } from './media-encryption-over-encrypted-signaling';
import { meetingplaceOverSsl } from './meetingplace-over-ssl';
import { minimumCredentialLength } from './minimum-credential-length';
import { noInboundEphemeralPorts } from './no-inbound-ephemeral-ports';
import { noInboundFromAnywhere } from './no-inbound-from-anywhere';
import { noMeetingplaceExpress } from './no-meetingplace-express';
import { noReservedApplicationUserNames } from './no-reserved-application-user-names';
import { noSupersededKeyLength } from './no-superseded-key-length';
import { oneSecurityPassword } from './one-security-password';
import { onlyGrantedPortsInbound } from './only-granted-ports-inbound';
import { onlyGrantedPortsOutbound } from './only-granted-ports-outbound';
import { privateMessagesNotRelayed } from './private-messages-not-relayed';
import { secureClientsOnly } from './secure-clients-only';
import { secureMessagesNotRelayed } from './secure-messages-not-relayed';
import { secureMessagesStayOnSite } from './secure-messages-stay-on-site';
import { securityGroupRuleQuota } from './security-group-rule-quota';
import { securityGroupsPerInterface } from './security-groups-per-interface';
import { securityModeMatchesUnifiedCm } from './security-mode-matches-unified-cm';
import { separateAdministrationAccounts } from './separate-administration-accounts';
import { shreddingLevel } from './shredding-level';
import { shreddingNotDefeated } from './shredding-not-defeated';
import { singleSignOnLoginForms } from './single-sign-on-login-forms';
import { singleSignOnOnEveryServer } from './single-sign-on-on-every-server';
import { singleSignOnOneDomain } from './single-sign-on-one-domain';
import { singleSignOnPolicyResources } from './single-sign-on-policy-resources';
import { singleSignOnPolicySubjectAndCondition } from './single-sign-on-policy-subject-and-condition';
import { singleSignOnPrerequisites } from './single-sign-on-prerequisites';
import { singleSignOnRelease } from './single-sign-on-release';
import { singleSignOnUsers } from './single-sign-on-users';
import { srsvProvisionedAfterPinChange } from './srsv-provisioned-after-pin-change';
import { staticAddresses } from './static-addresses';
import { systemTransfersRestricted } from './system-transfers-restricted';
import { trivialCredentialsRefused } from './trivial-credentials-refused';
import { trunkCodesOfEveryPhoneSystem } from './trunk-codes-of-every-phone-system';
import { unifiedMessagingAccountEnabled } from './unified-messaging-account-enabled';
import { unifiedMessagingAccountPassword } from './unified-messaging-account-password';

/** The rules of the Security Guide for Cisco Unity Connection. */
export const CONNECTION_SECURITY_RULES = [
  administratorTemplateSparingly,
  administratorUnlockWhereAvailable,
  certificateAlternateName,
  certificateFileNames,
  certificateFromAuthority,
  certificateTrustList,
  certificatesTrustedByWorkstations,
  clusterInTwoZones,
  clusterPortsForPeersOnly,
  collectCallsRestricted,
  credentialHistory,
  credentialsExpire,
  credentialsExpireInTime,
  defaultAdministratorForFew,
  defaultAdministratorRoleUntouched,
  everyMessageSecure,
  exchangeOverSsl,
  failedSignInCountReset,
  failedSignInsLockAccount,
  imapPrivateMessages,
  initialCredentialsChanged,
  initialCredentialsUnique,
  internationalCallsBlocked,
  internationalOperatorBlocked,
  intersiteLinkCommonName,
  ipv6OnlyWhereGranted,
  ldapOverSsl,
  localPortsClosed,
  longDistanceRestricted,
  mailboxUsersWithoutAdministration,
  mediaEncryptedEndToEnd,
  mediaEncryptionOverEncryptedSignaling,
  meetingplaceOverSsl,
  minimumCredentialLength,
  noInboundEphemeralPorts,
  noInboundFromAnywhere,
  noMeetingplaceExpress,
  noReservedApplicationUserNames,
  noSupersededKeyLength,
  oneSecurityPassword,
  onlyGrantedPortsInbound,
  onlyGrantedPortsOutbound,
  privateMessagesNotRelayed,
  secureClientsOnly,
  secureMessagesNotRelayed,
  secureMessagesStayOnSite,
  securityGroupRuleQuota,
  securityGroupsPerInterface,
  securityModeMatchesUnifiedCm,
  separateAdministrationAccounts,
  shreddingLevel,
  shreddingNotDefeated,
  singleSignOnLoginForms,
  singleSignOnOnEveryServer,
  singleSignOnOneDomain,
  singleSignOnPolicyResources,
  singleSignOnPolicySubjectAndCondition,
  singleSignOnPrerequisites,
  singleSignOnRelease,
  singleSignOnUsers,
  srsvProvisionedAfterPinChange,
  staticAddresses,
  systemTransfersRestricted,
  trivialCredentialsRefused,
  trunkCodesOfEveryPhoneSystem,
  unifiedMessagingAccountEnabled,
  unifiedMessagingAccountPassword,
];
