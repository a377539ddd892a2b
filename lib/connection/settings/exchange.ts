import { z } from 'zod';
import { literalString } from '../../boundary/literal-string';
import type { ConnectionFeatures } from '../connection-features';

/**
 * How the servers talk to Microsoft Exchange. Without a feature that does (`singleInbox`, `exchangeCalendar`,
 * `emailTextToSpeech`): error `SettingWithoutFeature`. A value that is none of those named: error `InvalidProperty`.
 */
export interface ExchangeProps {
  /**
   * The protocol for calendars, contacts and mail. In clear: the rule `exchange-over-ssl` warns. (page 8-5)
   *
   * @default 'https'
   */
  readonly transport?: 'https' | 'http';
  /**
   * Whether certificates of Exchange servers are validated. Without it, the rule `exchange-over-ssl` warns. (page 8-5)
   *
   * @default true
   */
  readonly validateCertificates?: boolean;
  /**
   * Name of the file with the root certificate of the authority that issued them. Not ending in `.pem`: the rule
   * `certificate-file-names` fails the synth. (page 8-5)
   *
   * @default 'exchange-root-ca.pem'
   */
  readonly rootCertificateFile?: string;
}

/** A schema for the props. */
export const exchangeSchema = z.strictObject({
  transport: z.enum(['https', 'http']).exactOptional(),
  validateCertificates: z.boolean().exactOptional(),
  rootCertificateFile: literalString.exactOptional(),
}) satisfies z.ZodType<ExchangeProps>;

/** How the servers talk to Microsoft Exchange, with nothing left open. */
export type Exchange = Required<ExchangeProps>;

/** Fills the defaults in, where a feature uses Exchange. Without one it is not used, whatever is said about it. */
export function resolveExchange(
  {
    transport = 'https',
    validateCertificates = true,
    rootCertificateFile = 'exchange-root-ca.pem',
  }: ExchangeProps = {},
  { singleInbox, exchangeCalendar, emailTextToSpeech }: ConnectionFeatures,
): Exchange | undefined {
  if (!singleInbox && !exchangeCalendar && !emailTextToSpeech) return undefined;
  return { transport, validateCertificates, rootCertificateFile };
}
