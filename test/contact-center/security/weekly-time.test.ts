import { describe, expect, it } from '@jest/globals';
import { DAYS, daySchema, hourSchema } from '../../../lib/contact-center/security/weekly-time';

describe('a day of the week', () => {
  it('is one of seven, Sunday first', () => {
    expect(DAYS).toHaveLength(7);
    expect(DAYS[0]).toBe('sunday');
    expect(DAYS.every((day) => daySchema.safeParse(day).success)).toBe(true);
    expect(['Sunday', 'sun', '', 0].filter((day) => daySchema.safeParse(day).success)).toEqual([]);
  });
});

describe('an hour of the day', () => {
  it.each([0, 1, 23])('may be %d', (hour) => {
    expect(hourSchema.safeParse(hour).success).toBe(true);
  });

  it.each([-1, 24, 1.5, NaN, -1.8881545897087626e289, '1'])('is not %s', (hour) => {
    expect(hourSchema.safeParse(hour).success).toBe(false);
  });
});
