import { describe, expect, it } from '@jest/globals';
import { noSingleLabelDomain } from '../../../lib/guides/securing-unified-cce/no-single-label-domain';
import { domain } from '../directory-facts';
import { judged, SATISFIED, violated } from '../facts';

describe('no-single-label-domain', () => {
  it.each(['corp.example', 'corp.example.com', 'a.b.corp.example.com'])('is satisfied by %s', (domainName) => {
    expect(judged(noSingleLabelDomain, domain({ domainName }))).toEqual(SATISFIED);
  });

  it.each(['corp', 'CORP', 'corp-example-com'])('is violated by %s', (domainName) => {
    expect(judged(noSingleLabelDomain, domain({ domainName }))).toEqual(
      violated('lab/domain', `is called ${domainName}`),
    );
  });
});
