import type { SsmDocument } from '@cdktf/provider-aws/lib/ssm-document';
import { Construct } from 'constructs';
import { z } from 'zod';
import { checkProps } from '../boundary/check-props';
import { literalString } from '../boundary/literal-string';
import { isRole, type Role } from '../port-tables/role';
import { createCommandDocument } from '../server/create-command-document';
import type { DirectoryImport } from './directory-import';
import type { GroupPolicyLink } from './directory-objects';
import { DistinguishedName } from './distinguished-name';
import { distinguishedNameSchema, domainSchema } from './domain-schemas';
import { guidSchema } from './guid-schema';
import type { IDomain } from './i-domain';

/** Props of `ServersOrganizationalUnit`. */
export interface ServersOrganizationalUnitProps {
  /** The domain that the servers are members of. */
  readonly domain: IDomain;
  /**
   * Name of the unit: the guide's figure has `Unified ICM Servers` for a parent and `Unified CCE Servers` for a child. A name
   * that Active Directory refuses: error `DirectoryNameRefused`. (Securing Unified CCE, page 8-10)
   */
  readonly name: string;
  /** Roles whose servers belong here. A role that has another unit in the domain: error `RoleHasUnit`. */
  readonly roles: readonly Role[];
  /**
   * Distinguished name of what the unit is put under. Not one: error `MalformedDistinguishedName`; nothing that exists:
   * `ParentUnitUnknown`.
   *
   * @default - the delegated unit of a managed domain, the root of any other
   */
  readonly under?: string;
  /**
   * Whether group policies of the units above stop here. Without it, the rule `servers-unit-blocks-inheritance` fails the
   * synth. (Securing Unified CCE, page 8-10)
   *
   * @default true
   */
  readonly blockInheritance?: boolean;
  /**
   * GUID of the Group Policy object that has the hardening template of the contact centre's software in it. It is linked
   * here and nowhere else; whatever else was linked here is not any more. Not a GUID: error `MalformedGuid`.
   * (Securing Unified CCE, page 8-10)
   *
   * @default - none: hardening is applied on each server, or not at all
   */
  readonly hardeningPolicy?: string;
  /**
   * GUID of the Group Policy object that enables Windows Firewall, which servers with a security agent need. It is linked
   * here and prevails over the hardening policy, which may be the same object. Not a GUID: error `MalformedGuid`. (Securing Unified CCE, page 8-14)
   *
   * @default - none: Windows Firewall is enabled on each server, or not at all
   */
  readonly firewallPolicy?: string;
  /**
   * Names of accounts and groups of the domain that administer the servers: the service logon accounts, for one.
   * (Securing Unified CCE, page 8-10)
   *
   * @default - those that administer every member of the domain
   */
  readonly localAdministrators?: readonly string[];
}

const propsSchema = z.strictObject({
  domain: domainSchema,
  name: literalString,
  roles: z.array(z.string().refine(isRole, { error: ({ input }) => `${String(input)} is not a role` })),
  under: distinguishedNameSchema.exactOptional(),
  blockInheritance: z.boolean().exactOptional(),
  hardeningPolicy: guidSchema.exactOptional(),
  firewallPolicy: guidSchema.exactOptional(),
  localAdministrators: z.array(z.string().min(1)).exactOptional(),
});

/**
 * The organizational unit that the administrator makes for the servers of the contact centre: outside the hierarchy of the
 * software, closed to the policies above, and the only place where the hardening policy is linked.
 */
export class ServersOrganizationalUnit extends Construct {
  /** The domain. */
  readonly domain: IDomain;
  /** The distinguished name of the unit. */
  readonly dn: DistinguishedName;
  /** Roles whose servers belong here. */
  readonly roles: readonly Role[];
  /** The hardening policy that is linked here. */
  readonly hardeningPolicy: string | undefined;
  /** Brings the unit into the directory: servers join after it. */
  readonly import: DirectoryImport;
  /** The document by which servers join, where there is a way to. */
  readonly joinDocument: SsmDocument | undefined;

  constructor(scope: Construct, id: string, props: ServersOrganizationalUnitProps) {
    super(scope, id);
    checkProps(this, propsSchema, props);
    const { domain, name, roles, under, blockInheritance = true, localAdministrators = [] } = props;
    const { hardeningPolicy, firewallPolicy } = props;
    this.domain = domain;
    this.roles = roles;
    this.hardeningPolicy = hardeningPolicy;
    const parent = under === undefined ? (domain.delegatedUnit ?? domain.root) : DistinguishedName.parse(under);
    this.dn = parent.child('OU', name);
    domain.addServersUnit(this);
    const unit = {
      dn: this.dn,
      purpose: 'servers' as const,
      description: `Servers: ${roles.join(', ')}`,
      inheritanceBlocked: blockInheritance,
      policyLinks: policyLinks(hardeningPolicy, firewallPolicy),
    };
    this.import = domain.addObjects(this, { units: [unit], groups: [], accounts: [] }, { joinedIn: this.dn });
    const document = domain.joinDocument(this.dn, localAdministrators);
    this.joinDocument = document === undefined ? undefined : createCommandDocument(this, 'join', document);
  }
}

/** The links, in the order in which Active Directory applies them. A policy that has both in it is linked once. */
function policyLinks(hardening: string | undefined, firewall: string | undefined): GroupPolicyLink[] {
  const one = firewall?.toLowerCase() === hardening?.toLowerCase();
  return [
    ...(hardening === undefined ? [] : [{ guid: hardening, enforced: false, hardening: true }]),
    ...(firewall === undefined || one ? [] : [{ guid: firewall, enforced: false, hardening: false }]),
  ];
}
