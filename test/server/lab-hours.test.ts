import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { labHoursSchema, WEEKDAYS, weeklyCron } from '../../lib/server/lab-hours';

const hours = { start: '08:00', stop: '18:00', days: ['MON', 'FRI'], timeZone: 'Europe/Berlin' };
const passes = (change: object) => labHoursSchema.safeParse({ ...hours, ...change }).success;

describe('the hours of a lab', () => {
  it.each([
    {},
    { start: '00:00', stop: '00:01' },
    { start: '09:59', stop: '23:59' },
    { days: ['SUN'] },
    { days: [...WEEKDAYS].reverse() },
    ...['UTC', 'Etc/UTC', 'America/Argentina/Buenos_Aires', 'Asia/Kolkata', 'Asia/Calcutta'].map((timeZone) => ({
      timeZone,
    })),
  ])('can be %j', (change) => {
    expect(passes(change)).toBe(true);
  });

  it.each([
    ...['8:00', '08:60', '24:00', '0800', '08:00:00', '', ' 08:00', '-1:00', 8].map((start) => ({ start })),
    ...['18', '25:00', '18:00\n', null].map((stop) => ({ stop })),
    // Not after the start.
    ...['08:00', '07:59', '00:00'].map((stop) => ({ stop })),
    ...[[], ['MON', 'MON'], ['Monday'], ['mon'], 'MON'].map((days) => ({ days })),
    ...['', 'Berlin', 'europe/berlin', 'utc', '+01:00', '-05:00', 'Europe/Berlin ', 'Mars/Olympus'].map((timeZone) => ({
      timeZone,
    })),
    { end: '18:00' },
  ])('cannot be %j', (change) => {
    expect(passes(change)).toBe(false);
  });
});

describe('a recurring time', () => {
  it.each([
    ['08:00', ['MON'], 'cron(0 8 ? * MON *)'],
    ['00:05', ['FRI', 'MON', 'WED'], 'cron(5 0 ? * MON,WED,FRI *)'],
    ['23:59', ['SUN', 'SAT'], 'cron(59 23 ? * SAT,SUN *)'],
  ] as const)('%s on %j is %s', (time, days, cron) => {
    expect(weeklyCron(time, days)).toBe(cron);
  });

  it('has one form, however the days are ordered', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...WEEKDAYS], { minLength: 1 }), (days) => {
        expect(weeklyCron('08:30', days)).toBe(weeklyCron('08:30', [...days].reverse()));
      }),
    );
  });
});
