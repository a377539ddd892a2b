import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  awsDocumentName,
  awsScheduleName,
  awsSecretName,
  awsTagKeyFault,
  awsTagValue,
  awsTagValueFault,
} from '../../lib/network/aws-text';

describe('the name of a document', () => {
  it.each([
    ['lab/servers/join', 'uc-lab-lab-servers-join'],
    ['lab/Unified ICM (1)/run', 'uc-lab-lab-Unified-ICM--1--run'],
    ['lab/_a.b-c', 'uc-lab-lab-_a.b-c'],
  ])('of %s is %s', (path, name) => {
    expect(awsDocumentName(path)).toBe(name);
  });

  it('is what AWS Systems Manager takes, and ends as the path does', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (path) => {
        expect(awsDocumentName(path)).toMatch(/^uc-lab-[a-zA-Z0-9_\-.]{0,120}$/);
        expect(awsDocumentName(`${path}/run`)).toMatch(/-run$/);
      }),
    );
  });
});

describe('the name of a secret', () => {
  it.each([
    ['uc-lab/lab/icm', 'uc-lab/lab/icm'],
    ['uc-lab/lab/head office*', 'uc-lab/lab/head-office-'],
    ['a_b+c=d.e@f-g', 'a_b+c=d.e@f-g'],
  ])('of %s is %s', (text, name) => {
    expect(awsSecretName(text)).toBe(name);
  });

  it('is what AWS Secrets Manager takes, with room for what comes after', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 600 }), (text) => {
        expect(awsSecretName(text)).toMatch(/^[a-zA-Z0-9/_+=.@-]{0,400}$/);
      }),
    );
  });
});

describe('a tag', () => {
  it.each(['a', 'x'.repeat(128), 'Cost centre', 'team:owner', 'a_b.c/d=e+f-g@h', 'Kostenträger', 'laws:x'])(
    'can have the key %s',
    (key) => {
      expect(awsTagKeyFault(key)).toBeUndefined();
    },
  );

  it.each([
    ['', 'is not of 1 to 128 characters'],
    ['x'.repeat(129), 'is not of 1 to 128 characters'],
    ['aws:createdBy', 'begins with aws:, as AWS’s own do'],
    ['AWS:createdBy', 'begins with aws:, as AWS’s own do'],
    ['cost*centre', 'has a character that not every service takes'],
    ['${var.key}', 'has a character that not every service takes'],
  ])('cannot have the key %s', (key, fault) => {
    expect(awsTagKeyFault(key)).toBe(fault);
  });

  it.each(['', 'aws:x', '4711', 'x'.repeat(256)])('can have the value %s', (value) => {
    expect(awsTagValueFault(value)).toBeUndefined();
  });

  it.each([
    ['x'.repeat(257), 'has more than 256 characters'],
    ['a,b', 'has a character that not every service takes'],
  ])('cannot have the value %s, however often it is asked', (value, fault) => {
    expect([awsTagValueFault(value), awsTagValueFault(value)]).toEqual([fault, fault]);
  });

  it('can have whatever the library makes of a text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300, unit: 'binary' }), (text) => {
        expect(awsTagValueFault(awsTagValue(text))).toBeUndefined();
      }),
    );
  });
});

describe('the name of a group of schedules', () => {
  it.each([
    ['lab/schedule', 'uc-lab-lab-schedule'],
    ['lab/a b', 'uc-lab-lab-a-b'],
    ['x'.repeat(100), `uc-lab-${'x'.repeat(57)}`],
  ])('of %s is %s', (path, name) => {
    expect(awsScheduleName(path)).toBe(name);
  });

  it('is one that EventBridge Scheduler takes, whatever it is of', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (path) => {
        expect(awsScheduleName(path)).toMatch(/^[0-9a-zA-Z_\-.]{1,64}$/);
      }),
    );
  });
});
