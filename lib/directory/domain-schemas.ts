import { Construct } from 'constructs';
import { z } from 'zod';
import { literalString } from '../boundary/literal-string';
import { report } from '../boundary/zod-problem';
import { domainNameRefused, malformedSecretArn } from '../errors';
import { literalOrToken } from '../boundary/literal-or-token';
import { SECRET_ARN } from '../boundary/secret-arn';
import { domainNameFault, netbiosNameFault } from './directory-name';
import { DistinguishedName } from './distinguished-name';
import type { IDomain } from './i-domain';

/** A schema for the DNS name of a domain. */
export const domainNameSchema = literalString.check((context) => {
  const fault = domainNameFault(context.value);
  if (fault !== undefined) report(context, domainNameRefused(context.value, fault));
});

/** A schema for the NetBIOS name of a domain. */
export const netbiosNameSchema = literalString.check((context) => {
  const fault = netbiosNameFault(context.value);
  if (fault !== undefined) report(context, domainNameRefused(context.value, fault));
});

/** A schema for a distinguished name as text. */
export const distinguishedNameSchema = literalString.check((context) => {
  const parsed = DistinguishedName.tryParse(context.value);
  if (!(parsed instanceof DistinguishedName)) report(context, parsed);
});

/** A schema for the Amazon Resource Name of a secret. What is given is not shown: it might be the secret itself. */
export const secretArnSchema = literalOrToken(
  z.string().check((context) => {
    if (!SECRET_ARN.test(context.value)) report(context, malformedSecretArn());
  }),
);

/** The NetBIOS name that Windows proposes for a domain: its first label, as far as it fits. */
export function proposedNetbiosName(domainName: string): string {
  return (domainName.split('.')[0] ?? domainName).slice(0, 15).toUpperCase();
}

/** A schema for a domain. */
export const domainSchema = z.custom<IDomain>(
  (value) => Construct.isConstruct(value) && 'domainName' in value && 'membersIn' in value,
  'Expected a domain: a ManagedDomain, a SelfManagedDomain or an ExistingDomain',
);
