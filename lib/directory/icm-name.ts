// The names that the software of Unified ICM and Unified CCE gives a meaning: Staging Guide, Organization Units.

/** The root of the hierarchy that the installer creates. */
export const ICM_ROOT = 'Cisco_ICM';

/** The one instance of a System Contact Center. */
export const SYSTEM_CONTACT_CENTER_INSTANCE = 'ipcc';

const LONGEST_FACILITY_NAME = 32;
const LONGEST_INSTANCE_NAME = 5;
const RESERVED_INSTANCE_NAMES = ['local', 'sddsn'];

/** What is wrong with the name of a facility, in words that complete "The name …", or nothing. */
export function facilityNameFault(name: string): string | undefined {
  return name.length > LONGEST_FACILITY_NAME
    ? `has ${name.length} characters, and a facility's may have ${LONGEST_FACILITY_NAME}`
    : undefined;
}

/** What is wrong with the name of an instance, in words that complete "The name …", or nothing. */
export function instanceNameFault(name: string): string | undefined {
  if (name.length > LONGEST_INSTANCE_NAME)
    return `has ${name.length} characters, and an instance's may have ${LONGEST_INSTANCE_NAME}`;
  if (!/^[A-Za-z][A-Za-z0-9]*$/.test(name)) return 'is not letters and digits that begin with a letter';
  if (RESERVED_INSTANCE_NAMES.includes(name.toLowerCase())) return 'is kept for the software itself';
  return undefined;
}
