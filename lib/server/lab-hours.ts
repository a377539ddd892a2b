import { z } from 'zod';
import { literalString } from '../boundary/literal-string';
import { report } from '../boundary/zod-problem';
import { labHoursBackwards, malformedTimeOfDay, unknownTimeZone } from '../errors';

/** Days of the week as AWS's schedules call them. */
export const WEEKDAYS = ['MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT', 'SUN'] as const;

/** A day of the week. */
export type Weekday = (typeof WEEKDAYS)[number];

/** When the servers of a lab run: between two times of the same day, on some days of the week. */
export interface LabHours {
  /** When the servers start, from `00:00` to `23:59`. Anything else: error `MalformedTimeOfDay`. */
  readonly start: string;
  /**
   * When the servers stop, on the day they were started. Not a time: error `MalformedTimeOfDay`; not after the start: error
   * `LabHoursBackwards`.
   */
  readonly stop: string;
  /** The days on which the servers start and stop: at least one, each once. Anything else: error `InvalidProperty`. */
  readonly days: readonly Weekday[];
  /**
   * Where these times are those of the day, as the IANA names it: `Europe/Berlin`. Summer time is followed. Unknown, or in
   * other letters than the IANA's: error `UnknownTimeZone`.
   */
  readonly timeZone: string;
}

const TIME_OF_DAY = /^([01]\d|2[0-3]):([0-5]\d)$/;

const timeOfDaySchema = literalString.check((context) => {
  if (!TIME_OF_DAY.test(context.value)) report(context, malformedTimeOfDay(context.value));
});

const timeZoneSchema = literalString.check((context) => {
  if (!isTimeZone(context.value)) report(context, unknownTimeZone(context.value));
});

/** A schema for `LabHours`. */
export const labHoursSchema = z
  .strictObject({
    start: timeOfDaySchema,
    stop: timeOfDaySchema,
    days: z
      .array(z.enum(WEEKDAYS))
      .min(1)
      .refine((days) => new Set(days).size === days.length, 'Expected each day once'),
    timeZone: timeZoneSchema,
  })
  .check((context) => {
    const { start, stop } = context.value;
    // Times of one length and leading zeros come in the order of their letters.
    if (TIME_OF_DAY.test(start) && TIME_OF_DAY.test(stop) && stop <= start)
      report(context, labHoursBackwards(start, stop), ['stop']);
  });

/** The times of day at which the days begin or end, as AWS writes a recurring time. */
export function weeklyCron(timeOfDay: string, days: readonly Weekday[]): string {
  const [hours, minutes] = timeOfDay.split(':').map(Number);
  const inOrder = WEEKDAYS.filter((day) => days.includes(day));
  return `cron(${minutes ?? 0} ${hours ?? 0} ? * ${inOrder.join(',')} *)`;
}

/** Intl takes names in any letters and offsets such as +01:00 too; AWS takes the IANA's names as they are. */
function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions();
    return timeZone === name || timeZone.toLowerCase() !== name.toLowerCase();
  } catch {
    return false;
  }
}
