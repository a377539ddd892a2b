import { z } from 'zod';
import { literalInteger } from '../boundary/literal-integer';
import { literalOrToken } from '../boundary/literal-or-token';
import { literalString } from '../boundary/literal-string';
import { Cidr } from '../network/cidr';

/** What a router with IOS-XE is like, where that is not as usual. */
export interface IosXeOptions {
  /**
   * The interface that faces the internet. Not the name of an interface: error `InvalidProperty`.
   *
   * @default 'GigabitEthernet1'
   */
  readonly wanInterface?: string;
  /**
   * The IPv4 address of that interface, where a NAT stands between it and the internet. Not an address: error
   * `InvalidProperty`.
   *
   * @default - the public address by which AWS knows the router
   */
  readonly wanAddress?: string;
  /**
   * Number of the interface of the first tunnel, from 0 to 2,147,483,646; the second tunnel has the next. Anything else: error
   * `InvalidProperty`.
   *
   * @default 101
   */
  readonly firstTunnelInterface?: number;
  /**
   * Name of the trustpoint with the router's certificate: up to 64 letters, digits, hyphens, dots and underscores. Anything
   * else: error `InvalidProperty`.
   *
   * @default - the name of the connection
   */
  readonly trustpoint?: string;
  /**
   * Where the keys of the two tunnels are kept, in words or as names of secrets, for the person who fills them in. Never a key.
   * Not two texts of one line: error `InvalidProperty`.
   *
   * @default - AWS Secrets Manager
   */
  readonly keysKeptIn?: readonly [string, string];
  /**
   * Common names in the certificates of AWS's two ends. Not two texts of one line: error `InvalidProperty`.
   *
   * @default - a gap that the person who configures the router fills in
   */
  readonly cloudCertificateNames?: readonly [string, string];
}

const line = literalOrToken(z.string().regex(/^[^\r\n]+$/, 'Expected one line of text'));

/** A schema for `IosXeOptions`. */
export const iosXeOptionsSchema = z.strictObject({
  wanInterface: literalString
    .regex(/^[A-Za-z][A-Za-z-]*\d+(\/\d+)*(\.\d+)?$/, 'Expected the name of an interface, such as GigabitEthernet0/0/0')
    .exactOptional(),
  wanAddress: literalString
    .refine((text) => !text.includes(':') && Cidr.tryParse(`${text}/32`) instanceof Cidr, 'Expected an IPv4 address')
    .exactOptional(),
  firstTunnelInterface: literalInteger(0, 2_147_483_646).exactOptional(),
  trustpoint: literalString
    .regex(/^[\w.-]{1,64}$/, 'Expected up to 64 letters, digits, hyphens, dots and underscores')
    .exactOptional(),
  keysKeptIn: z.tuple([line, line]).exactOptional(),
  cloudCertificateNames: z.tuple([line, line]).exactOptional(),
});
