import { type Day, DAYS } from '../security/weekly-time';

/** A day of the week as Windows and Defender count them: Sunday is 1, and 0 would be every day. */
export function windowsDay(day: Day): number {
  return DAYS.indexOf(day) + 1;
}
