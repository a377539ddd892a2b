import { describe, expect, it } from '@jest/globals';
import { resolveDialPlan } from '../../../lib/connection/settings/dial-plan';
import {
  areaCodePatterns,
  internationalPatterns,
  outsideNumbers,
  type PhoneSystems,
  waysOut,
} from '../../../lib/connection/settings/outside-numbers';

const HQ = { name: 'HQ', trunkAccessCode: '9' };
const PLANT = { name: 'Plant', trunkAccessCode: '99' };
const dialPlan = resolveDialPlan({});
const phoneSystems: Record<'one' | 'two', PhoneSystems> = { one: [HQ], two: [HQ, PLANT] };
const one = { dialPlan, phoneSystems: phoneSystems.one };
const two = { dialPlan, phoneSystems: phoneSystems.two };
const patterns = (numbers: ReturnType<typeof outsideNumbers>) => numbers.map(({ pattern }) => pattern);

describe('waysOut', () => {
  it('is the trunk access code of the one phone system', () => {
    expect(waysOut([HQ])).toEqual([{ code: '9', through: '"HQ"' }]);
  });

  it('are the codes of both phone systems, and one after the other, as in the guide’s 99900', () => {
    expect(waysOut([HQ, PLANT])).toEqual([
      { code: '9', through: '"HQ"' },
      { code: '99', through: '"Plant"' },
      // 9 and then 99 is dialled as 99 and then 9 is.
      { code: '999', through: '"HQ" and then "Plant"' },
    ]);
    expect(waysOut([HQ, { name: 'Plant', trunkAccessCode: '8' }]).map(({ code }) => code)).toEqual([
      '9',
      '8',
      '98',
      '89',
    ]);
  });

  it('counts a code once', () => {
    expect(waysOut([HQ, { name: 'Plant', trunkAccessCode: '9' }])).toEqual([
      { code: '9', through: '"HQ"' },
      { code: '99', through: '"HQ" and then "Plant"' },
    ]);
    const three: PhoneSystems = [HQ, { name: 'Plant', trunkAccessCode: '8' }, { name: 'Lab', trunkAccessCode: '98' }];
    expect(waysOut(three).map(({ code }) => code)).toEqual(['9', '8', '98', '998', '89', '898', '989', '988']);
    expect(waysOut(three)[2]).toEqual({ code: '98', through: '"Lab"' });
  });
});

describe('outsideNumbers', () => {
  const [first, second] = waysOut(two.phoneSystems);

  it('begin with the trunk access code and what is dialled for their kind', () => {
    expect(outsideNumbers('international operator', first, two)).toEqual([
      { pattern: '900*', except: [], through: '"HQ"' },
    ]);
    expect(patterns(outsideNumbers('long distance', first, one))).toEqual(['91???????*', '+1???????*']);
    expect(second && patterns(outsideNumbers('international operator', second, two))).toEqual(['9900*']);
  });

  it('are dialled without a code where they begin with +, and counted on the first way alone', () => {
    expect(outsideNumbers('international', first, two)).toEqual([
      { pattern: '901*', except: [], through: '"HQ"' },
      { pattern: '+*', except: [], through: 'any phone system' },
    ]);
    expect(second && patterns(outsideNumbers('international', second, two))).toEqual(['9901*']);
  });

  it('leave area codes out on every way, and only of long distance numbers', () => {
    const except = ['91408*', '+1408*', '991408*', '9991408*'];
    expect(outsideNumbers('long distance', first, two, ['408'])).toEqual([
      { pattern: '91???????*', except, through: '"HQ"' },
      { pattern: '+1???????*', except, through: 'any phone system' },
    ]);
    expect(second && patterns(outsideNumbers('long distance', second, two))).toEqual(['991???????*']);
    expect(outsideNumbers('international', first, two, ['408']).flatMap((numbers) => numbers.except)).toEqual([]);
    expect(areaCodePatterns(waysOut(two.phoneSystems), dialPlan, ['408'])).toEqual(except);
  });

  it('have the digits that the dial plan says', () => {
    const lab = { ...one, dialPlan: resolveDialPlan({ longDistancePrefixes: ['0', '1'], longDistanceDigits: 2 }) };
    expect(patterns(outsideNumbers('long distance', first, lab))).toEqual(['90??*', '91??*']);
  });

  it('are international and not long distance where a prefix of the former begins with one of the latter', () => {
    const europe = resolveDialPlan({
      internationalPrefixes: ['00', '+', '+49', '1'],
      longDistancePrefixes: ['0', '+4'],
    });
    const except = ['900*', '+49*', '9900*', '99900*'];
    expect(internationalPatterns(waysOut(two.phoneSystems), europe)).toEqual(except);
    expect(outsideNumbers('long distance', first, { ...two, dialPlan: europe })).toEqual([
      { pattern: '90???????*', except, through: '"HQ"' },
      { pattern: '+4???????*', except, through: 'any phone system' },
    ]);
    expect(outsideNumbers('international', first, { ...two, dialPlan: europe }).flatMap((one) => one.except)).toEqual(
      [],
    );
    expect(internationalPatterns(waysOut(two.phoneSystems), dialPlan)).toEqual([]);
  });
});
