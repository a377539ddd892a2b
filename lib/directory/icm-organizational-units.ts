import { SecretsmanagerSecret } from '@cdktf/provider-aws/lib/secretsmanager-secret';
import { Construct } from 'constructs';
import { z } from 'zod';
import { checkProps } from '../boundary/check-props';
import { literalString } from '../boundary/literal-string';
import { report } from '../boundary/zod-problem';
import { type GuidePage, icmNameRefused, LabError, secondIcmRoot } from '../errors';
import { awsSecretName } from '../network/aws-text';
import { labTags } from '../network/lab-tags';
import { SECURING_UNIFIED_CCE, STAGING_GUIDE } from '../port-tables/guide-titles';
import type { DirectoryImport } from './directory-import';
import { DistinguishedName } from './distinguished-name';
import { distinguishedNameSchema, domainSchema } from './domain-schemas';
import type { IDomain } from './i-domain';
import { icmHierarchy } from './icm-hierarchy';
import { facilityNameFault, instanceNameFault, SYSTEM_CONTACT_CENTER_INSTANCE } from './icm-name';
import { SERVICE_COMPONENTS, type ServiceComponent } from './service-account-name';

/** An instance of the software, in a facility. */
export interface IcmInstanceProps {
  /**
   * Name: at most five letters and digits that begin with a letter, neither `local` nor `sddsn`. Another: error
   * `IcmNameRefused`. (Staging Guide, Organization Units)
   */
  readonly name: string;
  /**
   * Components whose services log on with a domain account of their own. (Securing Unified CCE, page 8-10)
   *
   * @default - none
   */
  readonly serviceAccounts?: readonly ServiceComponent[];
}

/** A facility: a division of an enterprise, or a customer of a service bureau. */
export interface IcmFacilityProps {
  /** Name, at most 32 characters. Another: error `IcmNameRefused`. (Staging Guide, Organization Units) */
  readonly name: string;
  /**
   * Its instances.
   *
   * @default - none yet
   */
  readonly instances?: readonly IcmInstanceProps[];
  /**
   * A System Contact Center, whose one instance has the name `ipcc` whatever is done. Another name beside it: error
   * `IcmNameRefused`. (Securing Unified CCE, page 8-10)
   *
   * @default false
   */
  readonly systemContactCenter?: boolean;
}

/** Props of `IcmOrganizationalUnits`. */
export interface IcmOrganizationalUnitsProps {
  /** The domain. One that has such a hierarchy already: error `SecondIcmRoot`. */
  readonly domain: IDomain;
  /** The facilities, at least one. */
  readonly facilities: readonly IcmFacilityProps[];
  /**
   * Distinguished name of what the root `Cisco_ICM` is put under: anywhere in the domain, as the administrator decides. Not
   * one: error `MalformedDistinguishedName`; nothing that exists: `ParentUnitUnknown`. (Securing Unified CCE, page 8-9)
   *
   * @default - the delegated unit of a managed domain, the root of any other
   */
  readonly under?: string;
  /**
   * Whether there are groups for WebView, at each of the three levels. Without them, the rule `webview-groups` fails the
   * synth of a lab that has a WebView server.
   *
   * @default true
   */
  readonly webView?: boolean;
}

const STAGING: GuidePage = { guide: STAGING_GUIDE, page: 'Organization Units' };
const MACHINE_INITIALIZER: GuidePage = { guide: SECURING_UNIFIED_CCE, page: '8-10' };

const instanceSchema = z.strictObject({
  name: literalString.check((context) => {
    const fault = instanceNameFault(context.value);
    if (fault !== undefined) report(context, icmNameRefused('an instance', context.value, fault, STAGING));
  }),
  serviceAccounts: z
    .array(
      z.enum(Object.keys(SERVICE_COMPONENTS).filter((name): name is ServiceComponent => name in SERVICE_COMPONENTS)),
    )
    .exactOptional(),
});

const facilitySchema = z
  .strictObject({
    name: literalString.check((context) => {
      const fault = facilityNameFault(context.value);
      if (fault !== undefined) report(context, icmNameRefused('a facility', context.value, fault, STAGING));
    }),
    instances: z.array(instanceSchema).exactOptional(),
    systemContactCenter: z.boolean().exactOptional(),
  })
  .check((context) => {
    const { instances = [], systemContactCenter = false } = context.value;
    if (!systemContactCenter) return;
    instances.forEach(({ name }, index) => {
      if (name !== SYSTEM_CONTACT_CENTER_INSTANCE)
        report(
          context,
          icmNameRefused(
            'the instance of a System Contact Center',
            name,
            `is not ${SYSTEM_CONTACT_CENTER_INSTANCE}`,
            MACHINE_INITIALIZER,
          ),
          ['instances', index, 'name'],
        );
    });
  });

const propsSchema = z.strictObject({
  domain: domainSchema,
  facilities: z.array(facilitySchema).nonempty(),
  under: distinguishedNameSchema.exactOptional(),
  webView: z.boolean().exactOptional(),
});

/**
 * The hierarchy of organizational units that the installer of Unified ICM and Unified CCE works in, made before it comes:
 * one root, facilities, instances, the domain local groups of the three levels, and service logon accounts.
 */
export class IcmOrganizationalUnits extends Construct {
  /** The distinguished name of the root, `Cisco_ICM`. */
  readonly root: DistinguishedName;
  /** Names of the service logon accounts, which administer the servers that their services run on. */
  readonly serviceAccounts: readonly string[];
  /** Brings the hierarchy into the directory. */
  readonly import: DirectoryImport;

  constructor(scope: Construct, id: string, props: IcmOrganizationalUnitsProps) {
    super(scope, id);
    checkProps(this, propsSchema, props);
    const { domain, facilities, webView = true } = props;
    const under =
      props.under === undefined ? (domain.delegatedUnit ?? domain.root) : DistinguishedName.parse(props.under);
    const existing = domain.objects.units.find(({ purpose }) => purpose === 'icm-root');
    if (existing) throw new LabError([secondIcmRoot(existing.dn.toString(), STAGING)], this.node.path);

    const objects = icmHierarchy({
      under,
      webView,
      administrators: domain.administrators,
      facilities: facilities.map(({ name, instances = [], systemContactCenter = false }) => ({
        name,
        systemContactCenter,
        instances: (systemContactCenter && instances.length === 0
          ? [{ name: SYSTEM_CONTACT_CENTER_INSTANCE }]
          : instances
        ).map((instance) => ({ serviceAccounts: [], ...instance })),
      })),
    });
    this.root = objects.root;
    this.serviceAccounts = objects.accounts.map(({ accountName }) => accountName);
    const accounts = this.serviceAccounts.map((accountName) => ({
      accountName,
      secretArn: this.createSecret(accountName).arn,
    }));
    this.import = domain.addObjects(
      this,
      objects,
      accounts.length === 0 ? {} : { passwords: { accounts, secretPrefix: this.secretPrefix } },
    );
  }

  private get secretPrefix(): string {
    return awsSecretName(`uc-lab/${this.node.path}`);
  }

  /** Empty until the import fills it: the password is in no plan and no state. */
  private createSecret(accountName: string): SecretsmanagerSecret {
    const component = this.node.path;
    return new SecretsmanagerSecret(this, accountName, {
      name: `${this.secretPrefix}/${accountName}`,
      description: `Service logon account ${accountName}`,
      recoveryWindowInDays: 0,
      tags: labTags({ component, role: 'directory-management-host', name: `${component}/${accountName}` }),
    });
  }
}
