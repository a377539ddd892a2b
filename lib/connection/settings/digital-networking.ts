import { z } from 'zod';
import { literalInteger } from '../../boundary/literal-integer';
import { literalString } from '../../boundary/literal-string';
import { silentHostName } from './silent-host-name';

/** The gateway server of a Cisco Unity site, at the other end of an intersite link. */
export interface CiscoUnityGatewayProps {
  /** Its name in the field Hostname of the intersite link. Not a host name: error `MalformedHostName`. (page 8-10) */
  readonly hostName: string;
  /**
   * Common name in its certificate. Other than `hostName`, in one letter even: the rule `intersite-link-common-name` fails the
   * synth. Empty: error `InvalidProperty`. (page 8-10)
   *
   * @default - `hostName`
   */
  readonly commonName?: string;
  /**
   * Length of its key in bits, 512 to 16384. Less than 2048, which the guide recommends: the rule `no-superseded-key-length`
   * fails the synth. Any other: error `InvalidProperty`. (page 8-10)
   *
   * @default 2048
   */
  readonly keyLength?: number;
  /** Whether a second server stands by, which needs a certificate, too (page 8-8). @default false */
  readonly failover?: boolean;
}

/** Networks of voice messaging servers. */
export interface DigitalNetworkingProps {
  /**
   * The gateway of a Cisco Unity site that is linked. Without the feature `digitalNetworking`: error `SettingWithoutFeature`. (page
   * 8-8)
   *
   * @default - none
   */
  readonly ciscoUnityGateway?: CiscoUnityGatewayProps;
}

/** A schema for the props. */
export const digitalNetworkingSchema = z.strictObject({
  ciscoUnityGateway: z
    .strictObject({
      hostName: silentHostName,
      commonName: literalString.exactOptional(),
      keyLength: literalInteger(512, 16384).exactOptional(),
      failover: z.boolean().exactOptional(),
    })
    .exactOptional(),
}) satisfies z.ZodType<DigitalNetworkingProps>;

/** The gateway server of a Cisco Unity site, with nothing left open. */
export type CiscoUnityGateway = Required<CiscoUnityGatewayProps>;

/** Networks of voice messaging servers, with nothing left open. */
export interface DigitalNetworking {
  readonly ciscoUnityGateway: CiscoUnityGateway | undefined;
}

/** Fills the defaults in, where somebody has said something about such a network. */
export function resolveDigitalNetworking(props: DigitalNetworkingProps | undefined): DigitalNetworking | undefined {
  if (props === undefined) return undefined;
  return { ciscoUnityGateway: props.ciscoUnityGateway && gateway(props.ciscoUnityGateway) };
}

function gateway({
  hostName,
  commonName = hostName,
  keyLength = 2048,
  failover = false,
}: CiscoUnityGatewayProps): CiscoUnityGateway {
  return { hostName, commonName, keyLength, failover };
}
