import { describe, expect, it } from '@jest/globals';
import { antivirusOnEveryServer } from '../../../lib/guides/securing-unified-cce/antivirus-on-every-server';
import { judgedSecurity } from '../contact-center-facts';
import { SATISFIED, violated } from '../facts';

describe('antivirus-on-every-server', () => {
  it('is satisfied by antivirus software', () => {
    expect(judgedSecurity(antivirusOnEveryServer, {})).toEqual(SATISFIED);
    expect(judgedSecurity(antivirusOnEveryServer, { antivirus: { realTime: 'off' } })).toEqual(SATISFIED);
  });

  it('is violated without, whatever stands in for it', () => {
    const none = violated('lab/ucce', 'has servers without antivirus software');
    expect(judgedSecurity(antivirusOnEveryServer, { antivirus: false })).toEqual(none);
    expect(judgedSecurity(antivirusOnEveryServer, { antivirus: false, securityAgent: {} })).toEqual(none);
  });
});
