import type { VpnConnection } from '@cdktf/provider-aws/lib/vpn-connection';
import { z } from 'zod';
import { isExpression } from '../boundary/is-expression';
import {
  type Known,
  type SiteToSiteVpnFact,
  Unknown,
  type VpnOfferFact,
  type VpnTunnelFact,
} from '../guides/lab-model';
import { argumentsOf } from '../guides/terraform-source';
import type { VpnDeclaration } from './vpn-declaration';
import type { VpnTunnel } from './vpn-tunnel';

/** What each end takes into a tunnel: routes decide. */
export const EVERYTHING = '0.0.0.0/0';

const argumentsSchema = z.record(z.string(), z.unknown());
const textsSchema = z.array(z.string());
const numbersSchema = z.array(z.coerce.number());

/** AWS's end of a connection, as Terraform is told of it, overrides and all. To be used once the stacks are prepared. */
export function cloudEnd(
  resource: VpnConnection,
): Pick<SiteToSiteVpnFact, 'tunnels' | 'connection' | 'deadPeerActions' | 'keyStorage' | 'keyGiven'> {
  const given = argumentsSchema.parse(argumentsOf(resource));
  const selectors = [given['local_ipv4_network_cidr'] ?? EVERYTHING, given['remote_ipv4_network_cidr'] ?? EVERYTHING];
  return {
    tunnels: [cloudTunnel(given, 1), cloudTunnel(given, 2)],
    connection: {
      staticRoutes: known(z.boolean(), given['static_routes_only'] ?? undefined, 'whether the routes are static'),
      selectors: known(z.tuple([z.string(), z.string()]), selectors, 'the selectors') ?? [EVERYTHING, EVERYTHING],
    },
    deadPeerActions: [deadPeerAction(given, 1), deadPeerAction(given, 2)],
    keyStorage: known(z.string(), given['preshared_key_storage'] ?? undefined, 'where the keys are kept'),
    keyGiven: ([1, 2] as const).some((number) => (given[`tunnel${number}_preshared_key`] ?? undefined) !== undefined),
  };
}

/** The router's end. */
export function routerEnd({
  tunnels,
  routing,
  authentication,
}: VpnDeclaration): Pick<SiteToSiteVpnFact, 'routerTunnels' | 'routerConnection' | 'authentication'> {
  return {
    routerTunnels: [routerTunnel(tunnels[0]), routerTunnel(tunnels[1])],
    routerConnection: { staticRoutes: routing.kind === 'static', selectors: [EVERYTHING, EVERYTHING] },
    authentication,
  };
}

function routerTunnel({ insideCidr, phase1, phase2 }: VpnTunnel): VpnTunnelFact {
  const offer = ({ encryption, integrity, dhGroups }: VpnTunnel['phase1']): VpnOfferFact => ({
    encryption,
    integrity,
    dhGroups,
  });
  return {
    ikeVersions: ['ikev2'],
    insideCidr: insideCidr.toString(),
    phase1: offer(phase1),
    phase2: offer(phase2),
  };
}

function cloudTunnel(given: Readonly<Record<string, unknown>>, number: 1 | 2): VpnTunnelFact {
  const at = (name: string) => given[`tunnel${number}_${name}`] ?? undefined;
  const offer = (phase: 1 | 2): VpnOfferFact => ({
    encryption: known(textsSchema, at(`phase${phase}_encryption_algorithms`), 'the ciphers'),
    integrity: known(textsSchema, at(`phase${phase}_integrity_algorithms`), 'the hashes'),
    dhGroups: known(numbersSchema, at(`phase${phase}_dh_group_numbers`), 'the Diffie-Hellman groups'),
  });
  return {
    ikeVersions: known(textsSchema, at('ike_versions'), 'the versions of IKE'),
    insideCidr: known(z.string(), at('inside_cidr'), 'the inside addresses'),
    phase1: offer(1),
    phase2: offer(2),
  };
}

function deadPeerAction(given: Readonly<Record<string, unknown>>, number: 1 | 2): Known<string> | undefined {
  const action = given[`tunnel${number}_dpd_timeout_action`] ?? undefined;
  return known(z.string(), action, 'what is done about a dead peer');
}

/** A value that Terraform is told, or which of them only apply can tell. */
function known<T>(schema: z.ZodType<T>, value: unknown, what: string): Known<T> | undefined {
  if (value === undefined) return undefined;
  const isUnknown = [value].flat().some(isExpression);
  const { data } = schema.safeParse(value);
  return isUnknown || data === undefined ? new Unknown(what) : data;
}
