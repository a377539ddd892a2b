import { windowsIpsecSettings } from '../../lib/contact-center/ipsec/ipsec-settings';
import {
  contactCenterSecurity,
  type ContactCenterSecurityProps,
} from '../../lib/contact-center/security/contact-center-security-props';
import type { GuideRule } from '../../lib/guides/guide-rule';
import type { ContactCenterFact, ContactCenterMemberFact } from '../../lib/guides/lab-model';
import { judged, notApplicable } from './facts';

/** A server as its contact centre sees it: the logger of `directory-facts`, unless told otherwise. */
export function contactCenterMember(other: Partial<ContactCenterMemberFact> = {}): ContactCenterMemberFact {
  return {
    path: 'lab/logger',
    roles: ['logger'],
    pair: { name: 'logger', side: 'a' },
    network: 'lab/network',
    availabilityZone: 'a',
    instanceType: 'm6i.large',
    ...other,
  };
}

/** A contact centre with every default, and one server. */
export function contactCenter(other: Partial<ContactCenterFact> = {}): ContactCenterFact {
  return {
    kind: 'contact-center',
    path: 'lab/ucce',
    system: 'unified-cce',
    servers: [contactCenterMember()],
    domain: 'lab/domain',
    security: contactCenterSecurity(),
    ipsec: { settings: windowsIpsecSettings({}), links: [], trusted: [] },
    ...other,
  };
}

/** A contact centre with these layers of security. */
export function secured(security: ContactCenterSecurityProps): ContactCenterFact {
  return contactCenter({ security: contactCenterSecurity(security) });
}

/** What a rule says of a contact centre with these layers of security. */
export function judgedSecurity(rule: GuideRule, security: ContactCenterSecurityProps): ReturnType<typeof judged> {
  return judged(rule, secured(security));
}

/** What comes of advice that is not taken, at the contact centre. */
export function notRecommended(...messages: readonly string[]): ReturnType<typeof judged> {
  return {
    status: 'not recommended',
    violations: messages.map((message) => ({ at: 'lab/ucce', message })),
    unknown: [],
  };
}

/** What comes of a rule about antivirus software where there is none. */
export const NO_ANTIVIRUS = notApplicable('Its servers have no antivirus software.');
