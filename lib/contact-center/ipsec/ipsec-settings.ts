import { z } from 'zod';
import { isExpression } from '../../boundary/is-expression';
import { SECRET_ARN } from '../../boundary/secret-arn';
import { unshown } from '../../boundary/unshown';
import { report } from '../../boundary/zod-problem';
import {
  hostTrustedAndBoundary,
  ipsecAuthenticationUnknown,
  kerberosWithUnifiedCm,
  malformedSecretArn,
} from '../../errors';
import { Cidr } from '../../network/cidr';
import type { IpsecFeature } from '../../port-tables/feature';
import { REFUSED_KEYS } from '../../vpn/refused-keys';
import { literalText } from '../security/literal-text';
import { IPSEC_PATH_IDS, type IpsecPathId } from './ipsec-path';

/** The shortest key that the Network Isolation Utility takes, in characters. */
export const SHORTEST_IPSEC_KEY = 36;

/**
 * By what two servers prove to each other who they are: their accounts in the domain, certificates of one authority, or a key
 * that both have. A key is never given itself, only the secret that holds it; whatever is wrong is reported without what was given.
 */
export type IpsecAuthenticationProps =
  | 'kerberos'
  | {
      /** Name of the authority as Windows writes it: `DC=com, DC=example, CN=Lab Root`. Empty: error `InvalidProperty`. */
      readonly certificateAuthority: string;
    }
  | {
      /**
       * Amazon Resource Name of a secret whose text is the key: without a double quote, and no shorter than
       * `SHORTEST_IPSEC_KEY`. Anything else, a key for one: error `MalformedSecretArn`.
       */
      readonly presharedKeySecretArn: string;
    };

/** What is different on one path. */
export interface IpsecPathProps {
  /**
   * By what its two ends prove who they are. Anything else: error `IpsecAuthenticationUnknown`.
   *
   * @default - as on every path
   */
  readonly authentication?: IpsecAuthenticationProps;
  /**
   * What is let through beside IPsec. Neither of the two: error `InvalidProperty`.
   *
   * @default - as on every path
   */
  readonly traffic?: IpsecTraffic;
  /**
   * Its ciphers, where a host at its other end has no modern ones. Neither of the two: error `InvalidProperty`. `period`: the
   * rule `no-superseded-ipsec-algorithms` fails the synth.
   *
   * @default - as on every path
   */
  readonly algorithms?: IpsecAlgorithms;
}

/** A path that stays in clear. */
export interface IpsecExceptionProps {
  /** The path. Unknown: error `InvalidProperty`; one that joins no two servers of the lab: `IpsecExceptionUnmatched`. */
  readonly path: IpsecPathId;
  /**
   * Name of the one server whose connections on the path are meant, such as `pg-1-a`. One that has none there: error
   * `IpsecExceptionUnmatched`.
   *
   * @default - every server on the path
   */
  readonly server?: string;
  /** Why. Empty: error `InvalidProperty`. */
  readonly reason: string;
}

/** What is let through between two servers that speak IPsec: nothing else, or the rows in clear as well. */
export type IpsecTraffic = 'encrypted' | 'both';

/** Roles of hosts outside of the lab that can be at the other end of a path. */
export const TRUSTED_ROLES = ['unified-cm', 'nam-router'] as const;

/** The name of such a role. */
export type TrustedRole = (typeof TRUSTED_ROLES)[number];

/** IPsec of Windows between the servers of a contact centre, in transport mode. */
export interface WindowsIpsecProps {
  /**
   * By what servers prove to each other who they are. Anything else: error `IpsecAuthenticationUnknown`. A key is for tests
   * only, other than between gateways and Unified CM: the rule `no-preshared-key-but-for-tests` warns.
   *
   * @default 'kerberos'
   */
  readonly authentication?: IpsecAuthenticationProps;
  /**
   * What is let through between two servers on a path: IPsec alone, or the rows in clear as well, for as long as servers change
   * over. `both`: the rule `ipsec-not-beside-clear-text` warns. Neither: error `InvalidProperty`.
   *
   * @default 'encrypted'
   */
  readonly traffic?: IpsecTraffic;
  /**
   * What is different on some paths. An unknown one: error `InvalidProperty`.
   *
   * @default - nothing
   */
  readonly paths?: Readonly<Partial<Record<IpsecPathId, IpsecPathProps>>>;
  /**
   * Paths, or the connections of one server on them, that stay in clear.
   *
   * @default - none, but those of stand-ins, which speak no IPsec
   */
  readonly exceptions?: readonly IpsecExceptionProps[];
  /**
   * Whether address translation is between servers. Windows takes it on, and back, with a restart, which each server does where
   * its setting changes. With silent monitoring by CTI OS: the rule
   * `no-nat-traversal-with-cti-os-monitoring` fails the synth.
   *
   * @default false
   */
  readonly natTraversal?: boolean;
  /**
   * Ciphers, on every path: a trusted host must have them, too, so look at what an appliance such as Unified CM offers. `period` is what the documents recommended and what can be broken today, for a host that has no other: the rule
   * `no-superseded-ipsec-algorithms` fails the synth.
   *
   * @default 'modern'
   */
  readonly algorithms?: IpsecAlgorithms;
  /**
   * Hosts outside of the lab that speak IPsec, by role: IPv4 addresses. Between them and the servers on the path IPsec is let
   * through. Anything else: error `InvalidProperty`. Unified CM is an appliance, in no domain: with Kerberos on its path, error
   * `KerberosWithUnifiedCm`.
   *
   * @default - none
   */
  readonly trusted?: Readonly<Partial<Record<TrustedRole, readonly string[]>>>;
  /**
   * Blocks of addresses with hosts that see the servers in clear, for the file of the Network Isolation Utility; servers of the
   * lab that talk in clear, DNS and the gateway are in it anyway. Not a block: error `MalformedCidr`; one with a trusted host:
   * `HostTrustedAndBoundary`.
   *
   * @default - none
   */
  readonly boundary?: readonly string[];
}

/** The ciphers of IPsec. */
export type IpsecAlgorithms = 'modern' | 'period';

/** By what two servers prove to each other who they are. */
export type IpsecAuthentication =
  | { readonly method: 'kerberos' }
  | { readonly method: 'certificate'; readonly authority: string }
  | { readonly method: 'preshared-key'; readonly secretArn: string };

/** What two servers on a path are told. */
export interface IpsecPathSettings {
  readonly authentication: IpsecAuthentication;
  readonly traffic: IpsecTraffic;
  readonly algorithms: IpsecAlgorithms;
}

/** IPsec of Windows, with nothing left open. */
export interface WindowsIpsecSettings {
  readonly paths: Readonly<Record<IpsecPathId, IpsecPathSettings>>;
  readonly exceptions: readonly IpsecExceptionProps[];
  readonly natTraversal: boolean;
  readonly trusted: Readonly<Record<TrustedRole, readonly string[]>>;
  readonly boundary: readonly string[];
}

/** What is given may be a key, so it is shown in no error. */
const authenticationSchema = z.custom<IpsecAuthenticationProps>().check((context) => {
  const given: unknown = context.value;
  if (given === 'kerberos') return;
  const [key, ...others] = typeof given === 'object' && given !== null ? Object.entries(given) : [];
  const schema = key && others.length === 0 ? FURTHER_METHODS.get(key[0]) : undefined;
  if (key === undefined || schema === undefined) {
    report(context, ipsecAuthenticationUnknown());
    return;
  }
  for (const issue of schema.safeParse(key[1]).error?.issues ?? [])
    context.issues.push({
      code: 'custom',
      message: issue.message,
      ...(issue.code === 'custom' && issue.params ? { params: issue.params } : {}),
      path: [key[0]],
      input: undefined,
      continue: true,
    });
});

const secretArnSchema = z.unknown().check((context) => {
  const { value } = context;
  if (typeof value !== 'string' || !(SECRET_ARN.test(value) || isExpression(value)))
    report(context, malformedSecretArn());
});

const FURTHER_METHODS: ReadonlyMap<string, z.ZodType> = new Map<string, z.ZodType>([
  ['certificateAuthority', literalText],
  ['presharedKeySecretArn', secretArnSchema],
]);

const trafficSchema = z.enum(['encrypted', 'both']);
const algorithmsSchema = z.enum(['modern', 'period']);
const pathIdSchema = z.enum(IPSEC_PATH_IDS);

const blockSchema = z.string().check((context) => {
  const cidr = Cidr.tryParse(context.value);
  if (cidr instanceof Cidr) return;
  const { code, message, allowed } = cidr;
  report(context, { code, message, ...(allowed === undefined ? {} : { allowed }) });
});

const shownSchema = z
  .strictObject({
    ...REFUSED_KEYS,
    authentication: authenticationSchema.exactOptional(),
    traffic: trafficSchema.exactOptional(),
    paths: z
      .partialRecord(
        pathIdSchema,
        z.strictObject({
          ...REFUSED_KEYS,
          authentication: authenticationSchema.exactOptional(),
          traffic: trafficSchema.exactOptional(),
          algorithms: algorithmsSchema.exactOptional(),
        }),
      )
      .exactOptional(),
    exceptions: z
      .array(z.strictObject({ path: pathIdSchema, server: literalText.exactOptional(), reason: literalText }))
      .exactOptional(),
    natTraversal: z.boolean().exactOptional(),
    algorithms: algorithmsSchema.exactOptional(),
    trusted: z.partialRecord(z.enum(TRUSTED_ROLES), z.array(z.ipv4('Expected an IPv4 address'))).exactOptional(),
    boundary: z.array(blockSchema).exactOptional(),
  })
  .check((context) => {
    const { authentication = 'kerberos', paths = {}, trusted = {}, boundary = [] } = context.value;
    const toUnifiedCm = paths['gateway-unified-cm']?.authentication ?? authentication;
    if ((trusted['unified-cm'] ?? []).length > 0 && toUnifiedCm === 'kerberos')
      report(context, kerberosWithUnifiedCm(), ['trusted', 'unified-cm']);
    const blocks = boundary.map((text) => Cidr.tryParse(text)).filter((block) => block instanceof Cidr);
    for (const address of Object.values(trusted).flat()) {
      const host = Cidr.tryParse(`${address}/32`);
      const block = host instanceof Cidr ? blocks.find((one) => one.covers(host)) : undefined;
      if (block) report(context, hostTrustedAndBoundary(address, block.toString()), ['boundary']);
    }
  }) satisfies z.ZodType<WindowsIpsecProps>;

/** A schema for the props. People may have written a key anywhere in them, so no error shows what was given. */
export const windowsIpsecSchema: z.ZodType<WindowsIpsecProps> = unshown(() => shownSchema);

/** The same, or `false`. */
export const windowsIpsecOrOffSchema: z.ZodType<WindowsIpsecProps | false> = unshown<WindowsIpsecProps | false>(
  (value) => (value === false ? z.literal(false) : shownSchema),
);

/** Fills the defaults in. */
export function windowsIpsecSettings({
  authentication = 'kerberos',
  traffic = 'encrypted',
  paths = {},
  exceptions = [],
  natTraversal = false,
  algorithms = 'modern',
  trusted = {},
  boundary = [],
}: WindowsIpsecProps): WindowsIpsecSettings {
  const on = (id: IpsecPathId) => ({
    authentication: authenticationOf(paths[id]?.authentication ?? authentication),
    traffic: paths[id]?.traffic ?? traffic,
    algorithms: paths[id]?.algorithms ?? algorithms,
  });
  return {
    paths: {
      'nam-router': on('nam-router'),
      'controllers-visible': on('controllers-visible'),
      'controllers-private': on('controllers-private'),
      'router-gateway': on('router-gateway'),
      'controller-historical-data': on('controller-historical-data'),
      'controller-distributor': on('controller-distributor'),
      'gateway-pair': on('gateway-pair'),
      'gateway-unified-cm': on('gateway-unified-cm'),
      'support-tools': on('support-tools'),
    },
    exceptions,
    natTraversal,
    trusted: { 'unified-cm': trusted['unified-cm'] ?? [], 'nam-router': trusted['nam-router'] ?? [] },
    boundary,
  };
}

function authenticationOf(props: IpsecAuthenticationProps): IpsecAuthentication {
  if (props === 'kerberos') return { method: 'kerberos' };
  return 'certificateAuthority' in props
    ? { method: 'certificate', authority: props.certificateAuthority }
    : { method: 'preshared-key', secretArn: props.presharedKeySecretArn };
}

/** The features of the table of IPsec that are on. */
export function ipsecFeatures({ natTraversal }: Pick<WindowsIpsecSettings, 'natTraversal'>): IpsecFeature[] {
  return ['windows-ipsec', ...(natTraversal ? ['windows-ipsec-through-nat' as const] : [])];
}
