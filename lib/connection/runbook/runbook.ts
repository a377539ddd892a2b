import type { ConnectionSettingsFact } from '../../guides/lab-model';
import type { ConnectionSettings } from '../settings/connection-settings';
import { RUNBOOK_PLACES, type RunbookStep } from './runbook-step';
import { accountSteps, administrationSteps } from './steps/administration-steps';
import { authenticationRulesSteps } from './steps/authentication-rules-steps';
import { certificatesSteps } from './steps/certificates-steps';
import { clusterIpsecSteps } from './steps/cluster-ipsec-steps';
import { digitalNetworkingSteps } from './steps/digital-networking-steps';
import { exchangeSteps } from './steps/exchange-steps';
import { ldapSteps } from './steps/ldap-steps';
import { meetingPlaceSteps } from './steps/meeting-place-steps';
import { messageSecuritySteps } from './steps/message-security-steps';
import { phoneSystemSteps } from './steps/phone-system-steps';
import { restrictionTablesSteps } from './steps/restriction-tables-steps';
import { securityPasswordSteps } from './steps/security-password-steps';
import { singleSignOnSteps } from './steps/single-sign-on-steps';
import { srsvSteps } from './steps/srsv-steps';
import { unifiedMessagingAccountsSteps } from './steps/unified-messaging-accounts-steps';

/** Steps that are done together: those of the installation, of one part of the settings, or those that come again. */
export interface RunbookSection {
  /** Stable id. */
  readonly id: string;
  readonly title: string;
  /** In the order in which a person does them. */
  readonly steps: readonly RunbookStep[];
}

/** What people do in the servers of a Connection cluster so that they are as its program says. */
export interface Runbook {
  /** Path of the cluster. */
  readonly cluster: string;
  /** Release of Cisco Unity Connection. */
  readonly release: string;
  /** There is one server only. */
  readonly single: boolean;
  /** In the order in which they are done. Parts of which nothing is done are left out. */
  readonly sections: readonly RunbookSection[];
}

interface RunbookPart {
  readonly id: string;
  readonly title: string;
  readonly steps: (settings: ConnectionSettings, fact: ConnectionSettingsFact) => readonly RunbookStep[];
}

/**
 * The parts, in an order that a real cluster lets one work in. Certificates are there before anything connects over TLS, and
 * before the first request is sent; templates, before the rules for passwords that these have; and rules for passwords, restriction
 * tables and marks of messages, before accounts are made and users imported from a directory. Single sign-on is last: it needs the
 * directory and the certificates, and locks everybody out where these are wrong.
 */
const PARTS: readonly RunbookPart[] = [
  {
    id: 'cluster-ipsec',
    title: 'IPsec between the servers',
    steps: (_settings, { features, single }) => clusterIpsecSteps(features, single),
  },
  { id: 'certificates', title: 'Certificates of the servers', steps: certificatesSteps },
  { id: 'administration', title: 'Who administers, and templates', steps: administrationSteps },
  { id: 'security-password', title: 'Security password', steps: securityPasswordSteps },
  { id: 'authentication-rules', title: 'Authentication rules', steps: authenticationRulesSteps },
  { id: 'phone-system', title: 'Phone system', steps: phoneSystemSteps },
  { id: 'restriction-tables', title: 'Restriction tables, against toll fraud', steps: restrictionTablesSteps },
  { id: 'message-security', title: 'Messages of users', steps: messageSecuritySteps },
  { id: 'accounts', title: 'Accounts', steps: accountSteps },
  { id: 'ldap', title: 'LDAP directory', steps: ldapSteps },
  {
    id: 'unified-messaging-accounts',
    title: 'Accounts for unified messaging',
    steps: unifiedMessagingAccountsSteps,
  },
  { id: 'exchange', title: 'Exchange', steps: exchangeSteps },
  { id: 'meeting-place', title: 'Cisco Unified MeetingPlace', steps: meetingPlaceSteps },
  { id: 'srsv', title: 'Branches with SRSV', steps: srsvSteps },
  { id: 'digital-networking', title: 'Digital networking with Cisco Unity', steps: digitalNetworkingSteps },
  { id: 'single-sign-on', title: 'Single sign-on', steps: singleSignOnSteps },
];

/** Everything that is done in the servers of a cluster. */
export function runbook(fact: ConnectionSettingsFact): Runbook {
  const { path, release, single, settings } = fact;
  const parts = PARTS.map(({ id, title, steps }) => ({
    id,
    title,
    steps: steps(settings, fact).filter(({ at }) => !(single && at === 'subscriber')),
  }));
  const at = (time: RunbookStep['when']) => parts.flatMap(({ steps }) => steps.filter(({ when }) => when === time));
  return {
    cluster: path,
    release,
    single,
    sections: [
      { id: 'installation', title: 'Installation', steps: serverByServer(at('installation')) },
      ...parts.map(({ steps, ...part }) => ({ ...part, steps: steps.filter(({ when }) => when === undefined) })),
      { id: 'recurring', title: 'Whenever it is needed', steps: at('recurring') },
    ].filter(({ steps }) => steps.length > 0),
  };
}

/** An installer asks for everything at one server, and then at the next. */
function serverByServer(steps: readonly RunbookStep[]): readonly RunbookStep[] {
  const places = Object.keys(RUNBOOK_PLACES);
  return steps.toSorted((one, other) => places.indexOf(one.at) - places.indexOf(other.at));
}
