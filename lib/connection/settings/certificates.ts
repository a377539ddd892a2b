import { z } from 'zod';
import { literalString } from '../../boundary/literal-string';
import { report } from '../../boundary/zod-problem';
import { cliArgumentRefused } from '../../errors';
import {
  COUNTRY_FORM,
  isCountry,
  isSubjectWord,
  SUBJECT_WORD_FORM,
  type WebSecuritySubject,
} from '../runbook/cli-command';
import { silentHostName } from './silent-host-name';

/** Who issues the certificates of the servers, of those that the guide has procedures for. */
export const CERTIFICATE_ISSUERS = [
  'microsoft-certificate-services',
  'other-application',
  'external-authority',
  'self-signed',
] as const;

/** The name of an issuer. */
export type CertificateIssuer = (typeof CERTIFICATE_ISSUERS)[number];

/**
 * Whom the certificates are issued to, as the command line takes it: letters, digits, spaces, and `. & ( ) -`. Anything else:
 * error `CliArgumentRefused`.
 */
export interface CertificateSubjectProps {
  /** Unit of the organization (page 8-2). @default 'Voice' */
  readonly organizationalUnit?: string;
  /** The organization (page 8-2). @default 'Lab' */
  readonly organization?: string;
  /** Where it is (page 8-2). @default 'Lab' */
  readonly locality?: string;
  /** In which state or region that is (page 8-2). @default 'Lab' */
  readonly state?: string;
  /** In which country, as two capital letters; anything else: error `CliArgumentRefused` (page 8-2). @default 'US' */
  readonly country?: string;
}

/** Certificates of the servers' web pages and of IMAP. A value that is none of those named: error `InvalidProperty`. */
export interface CertificatesProps {
  /**
   * Who issues them: Microsoft Certificate Services of the lab, another application, an authority outside, or the servers
   * themselves. The last: the rule `certificate-from-authority` warns. (page 8-2)
   *
   * @default 'microsoft-certificate-services'
   */
  readonly issuedBy?: CertificateIssuer;
  /**
   * Name in the publisher's certificate beside its own. Another than the cluster's: the rule `certificate-alternate-name` fails
   * the synth. Not a host name: error `MalformedHostName`. (page 8-2)
   *
   * @default - the cluster's
   */
  readonly alternateName?: string;
  /**
   * The same for the subscriber. Another than the publisher's: the rule `certificate-alternate-name` fails the synth. (page 8-2)
   *
   * @default - the publisher's
   */
  readonly subscriberAlternateName?: string;
  /** Whom they are issued to (page 8-2). @default - see its members */
  readonly subject?: CertificateSubjectProps;
  /**
   * Name of the file with the authority's root certificate. Not ending in `.pem`: the rule `certificate-file-names` fails the
   * synth. (page 8-3)
   *
   * @default 'root-ca.pem'
   */
  readonly rootFile?: string;
  /** The same for the publisher's certificate (page 8-3). @default 'publisher.pem' */
  readonly publisherFile?: string;
  /** The same for the subscriber's certificate (page 8-3). @default 'subscriber.pem' */
  readonly subscriberFile?: string;
  /**
   * Whether the certificates are added to the stores of users' workstations. Without it, the rule
   * `certificates-trusted-by-workstations` warns. (pages 8-2, 8-3)
   *
   * @default true
   */
  readonly trustedByWorkstations?: boolean;
}

function subjectPart(argument: string, fits: (text: string) => boolean, allowed: string) {
  return literalString
    .check((context) => {
      if (!fits(context.value)) report(context, cliArgumentRefused('set web-security', argument, allowed));
    })
    .exactOptional();
}

/** A schema for the props. */
export const certificatesSchema = z.strictObject({
  issuedBy: z.enum(CERTIFICATE_ISSUERS).exactOptional(),
  alternateName: silentHostName.exactOptional(),
  subscriberAlternateName: silentHostName.exactOptional(),
  subject: z
    .strictObject({
      organizationalUnit: subjectPart('organizationalUnit', isSubjectWord, SUBJECT_WORD_FORM),
      organization: subjectPart('organization', isSubjectWord, SUBJECT_WORD_FORM),
      locality: subjectPart('locality', isSubjectWord, SUBJECT_WORD_FORM),
      state: subjectPart('state', isSubjectWord, SUBJECT_WORD_FORM),
      country: subjectPart('country', isCountry, COUNTRY_FORM),
    })
    .exactOptional(),
  rootFile: literalString.exactOptional(),
  publisherFile: literalString.exactOptional(),
  subscriberFile: literalString.exactOptional(),
  trustedByWorkstations: z.boolean().exactOptional(),
}) satisfies z.ZodType<CertificatesProps>;

/** Certificates of the servers, with nothing left open. */
export interface Certificates {
  readonly issuedBy: CertificateIssuer;
  /** The alternate names in the certificates of the two servers; `undefined` where the cluster has no name either. */
  readonly alternateNames: { readonly publisher: string | undefined; readonly subscriber: string | undefined };
  readonly subject: WebSecuritySubject;
  /** Names of the files that are uploaded. */
  readonly files: { readonly root: string; readonly publisher: string; readonly subscriber: string };
  readonly trustedByWorkstations: boolean;
}

/** Fills the defaults in. `clusterName` is the name under which users reach the cluster. */
export function resolveCertificates(
  {
    issuedBy = 'microsoft-certificate-services',
    alternateName,
    subscriberAlternateName,
    subject: {
      organizationalUnit = 'Voice',
      organization = 'Lab',
      locality = 'Lab',
      state = 'Lab',
      country = 'US',
    } = {},
    rootFile = 'root-ca.pem',
    publisherFile = 'publisher.pem',
    subscriberFile = 'subscriber.pem',
    trustedByWorkstations = true,
  }: CertificatesProps = {},
  clusterName?: string,
): Certificates {
  const publisher = alternateName ?? clusterName;
  return {
    issuedBy,
    alternateNames: { publisher, subscriber: subscriberAlternateName ?? publisher },
    subject: { organizationalUnit, organization, locality, state, country },
    files: { root: rootFile, publisher: publisherFile, subscriber: subscriberFile },
    trustedByWorkstations,
  };
}
