import { z } from 'zod';
import { literalString } from '../../boundary/literal-string';
import { silentHostName } from './silent-host-name';

/** Calendars and meetings of Cisco Unified MeetingPlace. A value that is none of those named: error `InvalidProperty`. */
export interface MeetingPlaceProps {
  /** Host name of its server. Not one: error `MalformedHostName`, which does not show what was given. (page 8-5) */
  readonly hostName: string;
  /**
   * Which MeetingPlace it is. Express: the rule `no-meetingplace-express` fails the synth. (page 8-6)
   *
   * @default 'meetingplace'
   */
  readonly edition?: 'meetingplace' | 'express';
  /**
   * The security transport. None: the rule `meetingplace-over-ssl` fails the synth. (page 8-6)
   *
   * @default 'ssl'
   */
  readonly transport?: 'ssl' | 'none';
  /**
   * Name of the file with the root certificate of the authority that issued its certificate. Not ending in `.pem`, or with a
   * space: the rule `certificate-file-names` fails the synth. (page 8-6)
   *
   * @default 'meetingplace-root-ca.pem'
   */
  readonly rootCertificateFile?: string;
}

/** A schema for the props. */
export const meetingPlaceSchema = z.strictObject({
  hostName: silentHostName,
  edition: z.enum(['meetingplace', 'express']).exactOptional(),
  transport: z.enum(['ssl', 'none']).exactOptional(),
  rootCertificateFile: literalString.exactOptional(),
}) satisfies z.ZodType<MeetingPlaceProps>;

/** Cisco Unified MeetingPlace, with nothing left open. */
export type MeetingPlace = Required<MeetingPlaceProps>;

/** Fills the defaults in, where it is in use. */
export function resolveMeetingPlace(props: MeetingPlaceProps | undefined): MeetingPlace | undefined {
  if (props === undefined) return undefined;
  const {
    hostName,
    edition = 'meetingplace',
    transport = 'ssl',
    rootCertificateFile = 'meetingplace-root-ca.pem',
  } = props;
  return { hostName, edition, transport, rootCertificateFile };
}
