import { describe, expect, it } from '@jest/globals';
import { noPresharedKeyButForTests as rule } from '../../../lib/guides/securing-unified-cce/no-preshared-key-but-for-tests';
import { notRecommended } from '../contact-center-facts';
import { judged, notApplicable, SATISFIED } from '../facts';
import { ipsecLink, trustedHost, withIpsec } from '../ipsec-facts';

const secretArn = 'arn:aws:secretsmanager:eu-central-1:123456789012:secret:ipsec-AbCdEf';
const withKey = {
  kind: 'ipsec',
  authentication: { method: 'preshared-key', secretArn },
  traffic: 'encrypted',
  algorithms: 'modern',
} as const;
const withCertificate = {
  kind: 'ipsec',
  authentication: { method: 'certificate', authority: 'CN=Lab Root' },
  traffic: 'encrypted',
  algorithms: 'modern',
} as const;

describe('no-preshared-key-but-for-tests', () => {
  it('is satisfied by Kerberos, by certificates, and by a key between gateways and Unified CM', () => {
    const links = [
      ipsecLink(),
      ipsecLink({ protection: withCertificate }),
      ipsecLink({ path: 'gateway-unified-cm', protection: withKey }),
    ];
    expect(judged(rule, withIpsec(links))).toEqual(SATISFIED);
  });

  it('advises against a key on every other path, once for each, and does not name the secret', () => {
    const links = [
      ipsecLink({ protection: withKey }),
      ipsecLink({ protection: withKey }),
      ipsecLink({ path: 'support-tools', wanted: 'authenticated', protection: withKey }),
    ];
    const found = judged(rule, withIpsec(links));
    expect(found).toEqual(
      notRecommended(
        'has a pre-shared key on the path router-gateway',
        'has a pre-shared key on the path support-tools',
      ),
    );
    expect(JSON.stringify(found)).not.toContain('arn:');
  });

  it('holds for trusted hosts, other than Unified CM', () => {
    const trusted = [
      trustedHost({ protection: withKey }),
      trustedHost({ path: 'gateway-unified-cm', protection: withKey }),
    ];
    expect(judged(rule, withIpsec([], {}, {}, trusted))).toEqual(
      notRecommended('has a pre-shared key on the path nam-router'),
    );
  });

  it('is not about servers that speak no IPsec', () => {
    expect(judged(rule, withIpsec([], false))).toEqual(notApplicable('Its servers speak no IPsec.'));
  });
});
