import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  awsDocumentName,
  awsParameterName,
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

describe('the name of a parameter', () => {
  const deep = Array.from({ length: 14 }, (_, level) => `l${level}`).join('/');

  it.each([
    ['lab/voicemail', '/uc-lab/lab/voicemail/srsv'],
    ['lab-voicemail', '/uc-lab/lab-voicemail/srsv'],
    [deep.slice(0, deep.lastIndexOf('/')), '/uc-lab/l0/l1/l2/l3/l4/l5/l6/l7/l8/l9/l10/l11/l12/srsv'],
  ])('of %s is %s', (path, name) => {
    expect(awsParameterName(path, 'srsv')).toBe(name);
  });

  it.each([
    ['lab/Voice mail (1)', /^\/uc-lab\/lab\/Voice-mail--1--[0-9a-f]{16}\/srsv$/],
    [deep, /^\/uc-lab\/l0\/l1\/l2\/l3\/l4\/l5\/l6\/l7\/l8\/l9\/l10\/l11\/l12-l13-[0-9a-f]{16}\/srsv$/],
    ['x'.repeat(801), /^\/uc-lab\/x{800}-[0-9a-f]{16}\/srsv$/],
  ])('of %s is told apart from those that come out alike', (path, name) => {
    expect(awsParameterName(path, 'srsv')).toMatch(name);
  });

  it('is what AWS Systems Manager takes', () => {
    const id = fc.string({ minLength: 1, maxLength: 100 }).map((text) => text.replaceAll('/', '-'));
    fc.assert(
      fc.property(fc.array(id, { minLength: 1, maxLength: 20 }), (ids) => {
        const name = awsParameterName(ids.join('/'), 'srsv');
        expect(name).toMatch(/^\/uc-lab(\/[a-zA-Z0-9_\-.]+){2,14}$/);
        expect(name.length).toBeLessThan(900);
      }),
    );
  });

  it('is no other path’s', () => {
    // Few different characters, some of them refused, so that names often come out alike.
    const path = fc
      .array(fc.constantFrom('a', '-', '/', ' ', '*'), { minLength: 1, maxLength: 40 })
      .map((all) => all.join(''));
    fc.assert(
      fc.property(path, path, (one, other) => {
        fc.pre(one !== other);
        expect(awsParameterName(one, 'srsv')).not.toBe(awsParameterName(other, 'srsv'));
      }),
    );
    for (const [one, other] of [
      ['lab/cuc-a', 'lab-cuc/a'],
      ['lab/a b', 'lab/a-b'],
      ['lab/a b', 'lab/a*b'],
      [deep, deep.replace('/l13', '-l13')],
    ] as const)
      expect(awsParameterName(one, 'srsv')).not.toBe(awsParameterName(other, 'srsv'));
  });
});
