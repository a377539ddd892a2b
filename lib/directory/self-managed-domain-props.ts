import { Construct } from 'constructs';
import { z } from 'zod';
import { literalString } from '../boundary/literal-string';
import { report } from '../boundary/zod-problem';
import { notBelowParent, siteTwice } from '../errors';
import type { ILabNetwork } from '../network/i-lab-network';
import { networkSchema } from '../network/network-schema';
import { PROMOTION_LEVELS, type PromotionLevel } from './documents/controller-document';
import type { DomainNameResolution } from './domain-dns';
import { domainNameSchema, netbiosNameSchema } from './domain-schemas';
import { OPERATIONS_MASTER_ROLES, type OperationsMasters } from './operations-masters';
import type { RpcPorts } from './rpc-ports';
import type { SelfManagedDomain } from './self-managed-domain';

/** A site of the domain: a network with domain controllers. */
export interface DomainSiteProps {
  /** Name of the site in Active Directory: letters, digits and hyphens. Two of one name: error `SiteTwice`. */
  readonly name: string;
  /** The network of the site, whose server subnets belong to it. */
  readonly network: ILabNetwork;
  /**
   * How many domain controllers the site has, in turn in each of its server subnets. Fewer than two: the rule
   * `redundant-domain-controllers` fails the synth. (Securing Unified CCE, page 8-9)
   *
   * @default 2
   */
  readonly controllers?: number;
  /**
   * Whether the controllers have the Global Catalog, as the first of a domain has in any case. Without one at each site, the
   * rule `global-catalog-per-site` fails the synth. (Securing Unified CCE, page 8-9)
   *
   * @default true
   */
  readonly globalCatalog?: boolean;
}

/** Props of `SelfManagedDomain`. */
export interface SelfManagedDomainProps {
  /** DNS name of the domain. Not one: error `DomainNameRefused`. With one label only, a rule fails the synth. */
  readonly domainName: string;
  /**
   * NetBIOS name, at most 15 characters. Another: error `DomainNameRefused`.
   *
   * @default - the first label of the DNS name, in capitals
   */
  readonly netbiosName?: string;
  /** The sites, at least one. The first controller of the first site makes the domain. More than five: error `TooManySites`. */
  readonly sites: readonly [DomainSiteProps, ...DomainSiteProps[]];
  /**
   * The domain above this one in the same forest. This one's name is not one label below: error `NotBelowParent`.
   *
   * @default - none: the domain is the root of a forest of its own
   */
  readonly parent?: SelfManagedDomain;
  /**
   * Functional level of the domain, and of its forest. (Securing Unified CCE, page 8-9: native mode, as all of these are)
   *
   * @default 'windows-server-2016'
   */
  readonly functionalLevel?: PromotionLevel;
  /**
   * Which controllers have the operations master roles (FSMO), by computer name: `CORP-DC1`, `CORP-DC2` and so on, in the
   * order of the sites. (Securing Unified CCE, page 8-12)
   *
   * @default - PDC emulator and RID master on the second controller, the others on the first; roles that are not named, too
   */
  readonly operationsMasters?: OperationsMasters;
  /**
   * Dynamic RPC ports: all that Windows Server takes, or the few of the restricted recipe, which the registry of each
   * controller is given.
   *
   * @default 'windows-2008'
   */
  readonly rpcPorts?: Exclude<RpcPorts, 'windows-2003'>;
  /**
   * Whether the controllers have certificates, and are asked over SSL, too.
   *
   * @default false
   */
  readonly ldapOverSsl?: boolean;
  /**
   * How networks with members find the names of the domain. With `dhcp-options`, a network resolves nothing while no
   * controller runs, the names of AWS's services included.
   *
   * @default 'resolver-rule'
   */
  readonly nameResolution?: DomainNameResolution;
  /**
   * Host number of the first controller in its subnet; the others follow.
   *
   * @default 20
   */
  readonly firstHost?: number;
  /**
   * EC2 instance type of the controllers.
   *
   * @default 't3.large'
   */
  readonly instanceType?: string;
}

/** Schema of the props. */
export const selfManagedDomainProps = z
  .strictObject({
    domainName: domainNameSchema,
    netbiosName: netbiosNameSchema.exactOptional(),
    sites: z
      .array(
        z.strictObject({
          name: literalString.regex(
            /^[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/,
            'Expected letters, digits and hyphens',
          ),
          network: networkSchema,
          controllers: z.number().int().min(1).max(16).exactOptional(),
          globalCatalog: z.boolean().exactOptional(),
        }),
      )
      .nonempty()
      .check((context) => {
        context.value.forEach(({ name }, index) => {
          const earlier = context.value.slice(0, index).some((site) => site.name.toLowerCase() === name.toLowerCase());
          if (earlier) report(context, siteTwice(name), [index, 'name']);
        });
      }),
    parent: z
      .custom<SelfManagedDomain>(
        (value) => Construct.isConstruct(value) && 'sites' in value && 'administratorSecretArn' in value,
        'Expected a SelfManagedDomain',
      )
      .exactOptional(),
    functionalLevel: z
      .enum(Object.keys(PROMOTION_LEVELS).filter((level): level is PromotionLevel => level in PROMOTION_LEVELS))
      .exactOptional(),
    operationsMasters: z.partialRecord(z.enum(roleNames()), z.string().min(1)).exactOptional(),
    rpcPorts: z.enum(['windows-2008', 'restricted']).exactOptional(),
    ldapOverSsl: z.boolean().exactOptional(),
    nameResolution: z.enum(['dhcp-options', 'resolver-rule', 'none']).exactOptional(),
    firstHost: z.number().int().min(4).max(250).exactOptional(),
    instanceType: z.string().min(1).exactOptional(),
  })
  .check((context) => {
    const { domainName, parent } = context.value;
    if (parent && domainName.split('.').slice(1).join('.') !== parent.domainName)
      report(context, notBelowParent(domainName, parent.domainName), ['domainName']);
  });

function roleNames() {
  return Object.keys(OPERATIONS_MASTER_ROLES).filter(
    (role): role is keyof typeof OPERATIONS_MASTER_ROLES => role in OPERATIONS_MASTER_ROLES,
  );
}
