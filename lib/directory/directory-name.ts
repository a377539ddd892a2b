import { isHostName } from '../network/host-name';

// What Active Directory takes for a name, and the contact centre's software with it. Each function gives what is wrong, in
// words that complete "The name …", or nothing.

/** Western European characters, none of them a control character: the software knows no other. */
const WESTERN_EUROPEAN = /^[\u0020-\u007e\u00a0-\u00ff]*$/;

/** What the name of an account or a group in the style of Windows NT cannot have. */
const REFUSED_IN_ACCOUNTS = /["/\\[\]:;|=,+*?<>@]/;

const LONGEST_UNIT_NAME = 64;
const LONGEST_GROUP_NAME = 64;
const LONGEST_USER_NAME = 20;
const LONGEST_NETBIOS_NAME = 15;

function spelling(name: string, longest: number): string | undefined {
  if (name.trim() === '') return 'is empty';
  if (name !== name.trim()) return 'begins or ends with a space';
  if (name.length > longest) return `has ${name.length} characters, and may have ${longest}`;
  if (!WESTERN_EUROPEAN.test(name)) return 'has characters that are not Western European';
  return undefined;
}

/** What is wrong with the name of an organizational unit. */
export function unitNameFault(name: string): string | undefined {
  return spelling(name, LONGEST_UNIT_NAME);
}

function accountNameFault(name: string, longest: number): string | undefined {
  const refused = REFUSED_IN_ACCOUNTS.exec(name)?.[0];
  if (refused !== undefined) return `has the character ${refused}`;
  if (/^[\d. ]*$/.test(name)) return 'has nothing but digits, dots and spaces';
  if (name.endsWith('.')) return 'ends with a dot';
  return spelling(name, longest);
}

/** What is wrong with the name of a group. */
export function groupNameFault(name: string): string | undefined {
  return accountNameFault(name, LONGEST_GROUP_NAME);
}

/** What is wrong with the name of a user account. */
export function userNameFault(name: string): string | undefined {
  return accountNameFault(name, LONGEST_USER_NAME);
}

/** What is wrong with the NetBIOS name of a domain. */
export function netbiosNameFault(name: string): string | undefined {
  if (/[\\/:*?"<>|]/.test(name)) return 'has one of \\ / : * ? " < > |';
  if (name.startsWith('.')) return 'begins with a dot';
  return spelling(name, LONGEST_NETBIOS_NAME);
}

/** What is wrong with the DNS name of a domain. That it has one label only is for a guide rule to say. */
export function domainNameFault(name: string): string | undefined {
  return isHostName(name) ? undefined : 'is not a DNS name';
}
