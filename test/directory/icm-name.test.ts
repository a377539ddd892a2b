import { describe, expect, it } from '@jest/globals';
import {
  facilityNameFault,
  ICM_ROOT,
  instanceNameFault,
  SYSTEM_CONTACT_CENTER_INSTANCE,
} from '../../lib/directory/icm-name';

it('knows the names that the software gives', () => {
  expect([ICM_ROOT, SYSTEM_CONTACT_CENTER_INSTANCE]).toEqual(['Cisco_ICM', 'ipcc']);
  expect(instanceNameFault(SYSTEM_CONTACT_CENTER_INSTANCE)).toBeUndefined();
});

describe('the name of a facility', () => {
  it('has at most 32 characters', () => {
    expect(facilityNameFault('Boston')).toBeUndefined();
    expect(facilityNameFault('x'.repeat(32))).toBeUndefined();
    expect(facilityNameFault('x'.repeat(33))).toBe("has 33 characters, and a facility's may have 32");
  });
});

describe('the name of an instance', () => {
  it.each(['a', 'Z', 'cust1', 'Cust1', 'abcde', 'locl', 'xsdds'])('can be %s', (name) => {
    expect(instanceNameFault(name)).toBeUndefined();
  });

  it.each(['', '1cust', '9', 'a-b', 'a_b', 'a b', ' a', 'a ', 'a.b', 'ä', 'a\n', 'a$'])('cannot be %j', (name) => {
    expect(instanceNameFault(name)).toBe('is not letters and digits that begin with a letter');
  });

  it.each(['abcdef', '123456'])('has at most five characters, unlike %s', (name) => {
    expect(instanceNameFault(name)).toBe("has 6 characters, and an instance's may have 5");
  });

  it.each(['local', 'LOCAL', 'Local', 'sddsn', 'SDDSN'])('cannot be %s, which the software keeps', (name) => {
    expect(instanceNameFault(name)).toBe('is kept for the software itself');
  });
});
