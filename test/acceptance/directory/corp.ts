import { DistinguishedName } from '../../../lib/directory/distinguished-name';

const root = DistinguishedName.parse('DC=corp,DC=example,DC=com');

/** The domain of most tests, which can be one that AWS manages, too. */
export const CORP = {
  domainName: 'corp.example.com',
  netbiosName: 'CORP',
  root,
  administrators: root.child('CN', 'Users').child('CN', 'Domain Admins'),
  delegatedUnit: root.child('OU', 'CORP'),
  delegatedAdministrators: root.child('OU', 'AWS Delegated Groups').child('CN', 'AWS Delegated Administrators'),
} as const;
