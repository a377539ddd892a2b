import { describe, expect, it } from '@jest/globals';
import { Token } from 'cdktf';
import {
  areaCodeSchema,
  dialPlanSchema,
  resolveDialPlan,
  trunkAccessCodeSchema,
} from '../../../lib/connection/settings/dial-plan';
import { refused } from '../../contact-center/security/refused';

const DEFAULTS = {
  internationalOperators: ['00'],
  internationalPrefixes: ['01', '+'],
  longDistancePrefixes: ['1', '+1'],
  longDistanceDigits: 7,
};

const OTHERS = {
  internationalOperators: [],
  internationalPrefixes: ['00', '+49'],
  longDistancePrefixes: ['0', '+1234567', '12345678'],
  longDistanceDigits: 0,
};

describe('the dial plan', () => {
  it('is that of North America unless told otherwise', () => {
    expect(resolveDialPlan({})).toEqual(DEFAULTS);
  });

  it('is what it is told', () => {
    expect(resolveDialPlan(OTHERS)).toEqual(OTHERS);
    expect(resolveDialPlan({ longDistanceDigits: 10 })).toEqual({ ...DEFAULTS, longDistanceDigits: 10 });
  });

  it.each<[object, string[]]>([
    [{}, []],
    [DEFAULTS, []],
    [OTHERS, []],
    [{ internationalOperators: ['123456789'] }, ['InvalidProperty at internationalOperators.0']],
    [{ internationalOperators: ['+'] }, ['InvalidProperty at internationalOperators.0']],
    [{ internationalOperators: [''] }, ['InvalidProperty at internationalOperators.0']],
    [{ internationalOperators: '00' }, ['InvalidProperty at internationalOperators']],
    [{ internationalPrefixes: ['011', '0+1'] }, ['InvalidProperty at internationalPrefixes.1']],
    [{ internationalPrefixes: [''] }, ['InvalidProperty at internationalPrefixes.0']],
    [{ internationalPrefixes: ['+49891234'] }, ['InvalidProperty at internationalPrefixes.0']],
    [{ internationalPrefixes: ['#{TfToken[TOKEN.0]}'] }, ['TokenWhereLiteral at internationalPrefixes']],
    [{ longDistancePrefixes: ['1*'] }, ['InvalidProperty at longDistancePrefixes.0']],
    [{ longDistancePrefixes: ['+'] }, ['InvalidProperty at longDistancePrefixes.0']],
    [{ longDistancePrefixes: ['1+'] }, ['InvalidProperty at longDistancePrefixes.0']],
    [
      { longDistancePrefixes: ['+12345678', '123456789'] },
      [0, 1].map((at) => `InvalidProperty at longDistancePrefixes.${at}`),
    ],
    [{ longDistancePrefixes: [] }, []],
    [{ longDistanceDigits: -1 }, ['InvalidProperty at longDistanceDigits']],
    [{ longDistanceDigits: 13 }, ['InvalidProperty at longDistanceDigits']],
    [{ longDistanceDigits: Token.asNumber('${var.digits}') }, ['TokenWhereLiteral at longDistanceDigits']],
    [{ operator: '00' }, ['InvalidProperty at ']],
  ])('%j', (props, problems) => {
    expect(refused(dialPlanSchema, props)).toEqual(problems);
  });

  it.each([trunkAccessCodeSchema, areaCodeSchema])('has codes of one to eight digits', (schema) => {
    expect(['0', '12345678'].flatMap((code) => refused(schema, code))).toEqual([]);
    expect(['', '123456789', '9*', '#9', '+1', 9].flatMap((code) => refused(schema, code))).toHaveLength(6);
    expect(schema.safeParse('').error?.issues).toMatchObject([{ message: 'Expected one to eight digits' }]);
  });
});
