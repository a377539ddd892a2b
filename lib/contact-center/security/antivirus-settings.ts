import { z } from 'zod';
import { report } from '../../boundary/zod-problem';
import { windowEndsBeforeItBegins } from '../../errors';
import { literalText } from './literal-text';
import { type Day, daySchema, hourSchema } from './weekly-time';

/** Hours of each day. */
export interface QuietHours {
  /** The first hour, 0 to 23, by the clock of the servers. Another: error `InvalidProperty`. */
  readonly from: number;
  /** The hour at which they end, 1 to 24. Not later than `from`: error `WindowEndsBeforeItBegins`. */
  readonly to: number;
}

/**
 * Antivirus software on the servers. A value that is none of those named: error `InvalidProperty`; a token: error
 * `TokenWhereLiteral`.
 */
export interface AntivirusProps {
  /**
   * Name of the product. (Securing Unified CCE, page 8-15)
   *
   * @default 'Microsoft Defender Antivirus', which Windows Server has
   */
  readonly product?: string;
  /**
   * Whether the product is on the list of those that the release of the software is supported with. Without it, the rule
   * `antivirus-supported-product` fails the synth. (Securing Unified CCE, page 8-15)
   *
   * @default true
   */
  readonly supported?: boolean;
  /**
   * Whether it is the latest version that is supported. Without it, the rule `antivirus-latest-version` warns. (Securing
   * Unified CCE, page 8-15)
   *
   * @default true
   */
  readonly latestVersion?: boolean;
  /**
   * Hours between updates of the virus definitions, from 1 on. More than a day: the rule `antivirus-daily-definitions` fails
   * the synth. (Securing Unified CCE, page 8-2)
   *
   * @default 24
   */
  readonly definitionsEveryHours?: number;
  /**
   * Whether files on other machines are scanned, too. If so, the rule `antivirus-scans-locally` fails the synth. (Securing
   * Unified CCE, page 8-15)
   *
   * @default false
   */
  readonly scanNetworkFiles?: boolean;
  /**
   * Whether files are judged by heuristics. If so, the rule `antivirus-heuristics-at-entry-only` fails the synth. (Securing
   * Unified CCE, page 8-15)
   *
   * @default false
   */
  readonly heuristics?: boolean;
  /**
   * Which files are scanned when they are used: those written, those read as well, or none. Those read: the rule
   * `antivirus-on-write-only` fails the synth. (Securing Unified CCE, page 8-15)
   *
   * @default 'incoming'
   */
  readonly realTime?: 'incoming' | 'incoming-and-outgoing' | 'off';
  /**
   * Folders, and files by pattern, that no scan reads. Without any of the software's folder, or with a whole drive: the rule
   * `antivirus-excludes-software-folders` fails the synth. (Securing Unified CCE, page 8-15)
   *
   * @default - `C:\icm`, and the database files `*.mdf`, `*.ldf` and `*.ndf`
   */
  readonly exclusions?: readonly string[];
  /**
   * Day of the week on which disks are scanned. (Securing Unified CCE, page 8-15)
   *
   * @default 'saturday'
   */
  readonly scanDay?: Day;
  /**
   * Hour at which that scan begins, 0 to 23, by the clock of the servers. Outside the quiet hours: the rule
   * `antivirus-scans-in-quiet-hours` fails the synth. (Securing Unified CCE, page 8-15)
   *
   * @default 2
   */
  readonly scanHour?: number;
  /**
   * Hours in which agents, and the purging of databases, have least to do. (Securing Unified CCE, page 8-15)
   *
   * @default - from 1 to 5
   */
  readonly quietHours?: QuietHours;
}

const quietHoursSchema = z.strictObject({ from: hourSchema, to: z.int().min(1).max(24) }).check((context) => {
  const { from, to } = context.value;
  if (to <= from) report(context, windowEndsBeforeItBegins(from, to), ['to']);
});

const flag = z.boolean().exactOptional();

/** A schema for the props. */
export const antivirusSchema = z.strictObject({
  product: literalText.exactOptional(),
  supported: flag,
  latestVersion: flag,
  definitionsEveryHours: z.int().min(1).exactOptional(),
  scanNetworkFiles: flag,
  heuristics: flag,
  realTime: z.enum(['incoming', 'incoming-and-outgoing', 'off']).exactOptional(),
  exclusions: z.array(literalText).exactOptional(),
  scanDay: daySchema.exactOptional(),
  scanHour: hourSchema.exactOptional(),
  quietHours: quietHoursSchema.exactOptional(),
}) satisfies z.ZodType<AntivirusProps>;

/** Antivirus software on the servers, with nothing left open. */
export type AntivirusSettings = Required<AntivirusProps>;

/**
 * What the software writes to, under the folder that its installer proposes, and files of SQL Server. The vendor's own list is
 * in its Security Best Practices guide, which the lab lacks.
 */
const EXCLUSIONS: readonly string[] = ['C:\\icm', '*.mdf', '*.ldf', '*.ndf'];

/** Fills the defaults in. */
export function antivirusSettings({
  product = 'Microsoft Defender Antivirus',
  supported = true,
  latestVersion = true,
  definitionsEveryHours = 24,
  scanNetworkFiles = false,
  heuristics = false,
  realTime = 'incoming',
  exclusions = EXCLUSIONS,
  scanDay = 'saturday',
  scanHour = 2,
  quietHours = { from: 1, to: 5 },
}: AntivirusProps): AntivirusSettings {
  return {
    product,
    supported,
    latestVersion,
    definitionsEveryHours,
    scanNetworkFiles,
    heuristics,
    realTime,
    exclusions,
    scanDay,
    scanHour,
    quietHours,
  };
}
