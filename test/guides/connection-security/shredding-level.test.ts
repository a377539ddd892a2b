import { describe, expect, it } from '@jest/globals';
import { shreddingLevel } from '../../../lib/guides/connection-security/shredding-level';
import { notApplicable, SATISFIED, violated } from '../facts';
import { judgedMessages } from '../message-security-facts';

describe('shredding-level', () => {
  it.each([1, 2, 3])('is satisfied at level %d', (level) => {
    expect(judgedMessages(shreddingLevel, { shreddingLevel: level })).toEqual(SATISFIED);
  });

  it.each([4, 5, 10])('is violated at level %d', (level) => {
    expect(judgedMessages(shreddingLevel, { shreddingLevel: level })).toEqual(
      violated('lab/voicemail', `overwrites the file of a deleted message ${level} times`),
    );
  });

  it('is not applicable without shredding, which the guide only offers', () => {
    expect(judgedMessages(shreddingLevel, { shreddingLevel: 0 })).toEqual(
      notApplicable('Deleted messages are not shredded.'),
    );
  });
});
