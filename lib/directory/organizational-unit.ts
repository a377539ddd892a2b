import { Construct } from 'constructs';
import { z } from 'zod';
import { checkProps } from '../boundary/check-props';
import { literalString } from '../boundary/literal-string';
import type { DirectoryImport } from './directory-import';
import { DistinguishedName } from './distinguished-name';
import { distinguishedNameSchema, domainSchema } from './domain-schemas';
import { guidSchema } from './guid-schema';
import type { IDomain } from './i-domain';

/** A Group Policy object that is linked to a unit. */
export interface LinkedGroupPolicy {
  /** GUID of the object, without braces. Not one: error `MalformedGuid`. */
  readonly guid: string;
  /**
   * "No Override": units below cannot block it, which the rule `no-enforced-policy-above-servers` refuses above servers.
   *
   * @default false
   */
  readonly enforced?: boolean;
  /**
   * Whether it has the hardening template of the contact centre's software in it, which belongs at the servers' unit only.
   *
   * @default false
   */
  readonly hardening?: boolean;
}

/** Props of `OrganizationalUnit`. */
export interface OrganizationalUnitProps {
  /** The domain that the unit is in. */
  readonly domain: IDomain;
  /** Distinguished name of the unit. Not one: error `MalformedDistinguishedName`; in another domain: `OutsideDomain`. */
  readonly dn: string;
  /**
   * What the unit is for, as administrators see it.
   *
   * @default - its name
   */
  readonly description?: string;
  /**
   * Whether group policies of the units above stop here.
   *
   * @default false - it stays as an administrator has it
   */
  readonly blockInheritance?: boolean;
  /**
   * Group Policy objects that are linked here. Where any is named, whatever else was linked here is not any more.
   *
   * @default - none: links stay as they are
   */
  readonly groupPolicies?: readonly LinkedGroupPolicy[];
}

const propsSchema = z.strictObject({
  domain: domainSchema,
  dn: distinguishedNameSchema,
  description: literalString.exactOptional(),
  blockInheritance: z.boolean().exactOptional(),
  groupPolicies: z
    .array(
      z.strictObject({
        guid: guidSchema,
        enforced: z.boolean().exactOptional(),
        hardening: z.boolean().exactOptional(),
      }),
    )
    .exactOptional(),
});

/** Any organizational unit: one in which others are put, for instance. */
export class OrganizationalUnit extends Construct {
  /** The distinguished name of the unit. */
  readonly dn: DistinguishedName;
  /** Brings the unit into the directory. */
  readonly import: DirectoryImport;

  constructor(scope: Construct, id: string, props: OrganizationalUnitProps) {
    super(scope, id);
    checkProps(this, propsSchema, props);
    const { domain, description, blockInheritance = false, groupPolicies = [] } = props;
    this.dn = DistinguishedName.parse(props.dn);
    const unit = {
      dn: this.dn,
      purpose: 'other' as const,
      description: description ?? this.dn.name,
      inheritanceBlocked: blockInheritance,
      policyLinks: groupPolicies.map(({ guid, enforced = false, hardening = false }) => ({
        guid,
        enforced,
        hardening,
      })),
    };
    this.import = domain.addObjects(this, { units: [unit], groups: [], accounts: [] });
  }
}
