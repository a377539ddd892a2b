import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { awsDocumentName, awsSecretName } from '../../lib/network/aws-text';

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
