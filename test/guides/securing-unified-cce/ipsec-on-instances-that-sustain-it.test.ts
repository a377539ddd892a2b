import { describe, expect, it } from '@jest/globals';
import { Unknown } from '../../../lib/guides/lab-model';
import { ipsecOnInstancesThatSustainIt as rule } from '../../../lib/guides/securing-unified-cce/ipsec-on-instances-that-sustain-it';
import { contactCenterMember } from '../contact-center-facts';
import { judged, notApplicable, notEvaluated, SATISFIED } from '../facts';
import { EXCEPTED, ipsecLink, trustedHost, withIpsec } from '../ipsec-facts';

const router = (instanceType: string | Unknown, roles: readonly ['router' | 'distributor'] = ['router']) =>
  withIpsec([ipsecLink()], {}, { servers: [contactCenterMember({ path: 'lab/ucce/router-a', roles, instanceType })] });

describe('ipsec-on-instances-that-sustain-it', () => {
  it.each(['m6i.large', 'c7i.xlarge', 'r5.large', 'trn1.2xlarge'])('is satisfied by a router on a %s', (type) => {
    expect(judged(rule, router(type))).toEqual(SATISFIED);
  });

  it.each(['t2.medium', 't3.large', 't3a.large', 't4g.small'])('advises against a router on a %s', (type) => {
    expect(judged(rule, router(type))).toEqual({
      status: 'not recommended',
      violations: [{ at: 'lab/ucce/router-a', message: `encrypts on a ${type}, whose processor runs on credits` }],
      unknown: [],
    });
  });

  it('counts what a router encrypts for a trusted host, unless somebody has excepted it', () => {
    const servers = [contactCenterMember({ path: 'lab/ucce/router-a', roles: ['router'], instanceType: 't3.large' })];
    const others = [ipsecLink({ servers: ['lab/ucce/logger-a', 'lab/ucce/hds-1'] })];
    expect(judged(rule, withIpsec(others, {}, { servers }, [trustedHost()])).status).toBe('not recommended');
    expect(judged(rule, withIpsec(others, {}, { servers }, [trustedHost({ protection: EXCEPTED })]))).toEqual(
      SATISFIED,
    );
  });

  it('lets servers be that no call goes through, and those that encrypt nothing', () => {
    expect(judged(rule, router('t3.large', ['distributor']))).toEqual(SATISFIED);
    const idle = withIpsec(
      [ipsecLink({ servers: ['lab/ucce/logger-a', 'lab/ucce/hds-1'] }), ipsecLink({ protection: EXCEPTED })],
      {},
      { servers: [contactCenterMember({ path: 'lab/ucce/router-a', roles: ['router'], instanceType: 't3.large' })] },
    );
    expect(judged(rule, idle)).toEqual(SATISFIED);
    const authenticated = withIpsec(
      [ipsecLink({ wanted: 'authenticated' })],
      {},
      { servers: [contactCenterMember({ path: 'lab/ucce/router-a', roles: ['router'], instanceType: 't3.large' })] },
    );
    expect(judged(rule, authenticated)).toEqual(SATISFIED);
  });

  it('is not evaluated where only apply knows the type', () => {
    expect(judged(rule, router(new Unknown('the instance type')))).toEqual(
      notEvaluated('lab/ucce/router-a: the instance type'),
    );
  });

  it('is not about servers that speak no IPsec', () => {
    expect(judged(rule, withIpsec([], false))).toEqual(notApplicable('Its servers speak no IPsec.'));
  });
});
