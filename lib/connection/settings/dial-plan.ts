import { z } from 'zod';

/**
 * How numbers outside are dialled, behind a trunk access code. Another spelling: error `InvalidProperty`. (Connection
 * security guide, page 2-1)
 */
export interface DialPlanProps {
  /**
   * What is dialled for the international operator. None in the list: there is none, as where 00 is what international
   * numbers begin with.
   *
   * @default - 00, as in North America
   */
  readonly internationalOperators?: readonly string[];
  /**
   * What international numbers begin with. One that begins with `+` is dialled without a trunk access code. One that begins
   * as long distance numbers do goes before these. None in the list: there are no such numbers.
   *
   * @default - +, and 01 as in North America, which is dialled for an operator and in 011
   */
  readonly internationalPrefixes?: readonly string[];
  /**
   * What long distance numbers begin with, before the area code. One that begins with `+` is dialled without a trunk access
   * code. None in the list: there are no such numbers.
   *
   * @default - 1 and +1, as in North America
   */
  readonly longDistancePrefixes?: readonly string[];
  /**
   * How many digits a long distance number has behind its prefix at the least. What is shorter is an extension, or a
   * number such as 911.
   *
   * @default 7, as in the tables that Connection comes with
   */
  readonly longDistanceDigits?: number;
}

const digits = z.string().regex(/^\d{1,8}$/, 'Expected one to eight digits');
const prefix = z.string().regex(/^(\d|\+)\d{0,7}$/, 'Expected one to eight digits, or + and up to seven');
// A + alone is what international numbers begin with.
const longDistancePrefix = z
  .string()
  .regex(/^(\+\d{1,7}|\d{1,8})$/, 'Expected one to eight digits, or + and one to seven');

/** A schema for a trunk access code. */
export const trunkAccessCodeSchema = digits;

/** A schema for an area code. */
export const areaCodeSchema = digits;

/** A schema for the props. */
export const dialPlanSchema = z.strictObject({
  internationalOperators: z.array(digits).exactOptional(),
  internationalPrefixes: z.array(prefix).exactOptional(),
  longDistancePrefixes: z.array(longDistancePrefix).exactOptional(),
  longDistanceDigits: z.int().min(0).max(12).exactOptional(),
}) satisfies z.ZodType<DialPlanProps>;

/** How numbers outside are dialled, with nothing left open. */
export type DialPlan = Required<DialPlanProps>;

/** Fills the defaults in. */
export function resolveDialPlan({
  internationalOperators = ['00'],
  internationalPrefixes = ['01', '+'],
  longDistancePrefixes = ['1', '+1'],
  longDistanceDigits = 7,
}: DialPlanProps): DialPlan {
  return { internationalOperators, internationalPrefixes, longDistancePrefixes, longDistanceDigits };
}
