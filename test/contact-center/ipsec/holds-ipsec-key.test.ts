import { expect, it } from '@jest/globals';
import { holdsIpsecKey } from '../../../lib/contact-center/ipsec/holds-ipsec-key';
import { windowsIpsecSettings } from '../../../lib/contact-center/ipsec/ipsec-settings';

const ARN = 'arn:aws:secretsmanager:eu-central-1:123456789012:secret:ipsec-AbCdEf';
const authentication = { presharedKeySecretArn: ARN };

it('is for those who can be on a path with a key, and nobody else', () => {
  const settings = windowsIpsecSettings({ paths: { 'gateway-unified-cm': { authentication } } });
  expect(holdsIpsecKey(['peripheral-gateway'], settings)).toBe(true);
  expect(holdsIpsecKey(['cti-os-server', 'peripheral-gateway'], settings)).toBe(true);
  expect(holdsIpsecKey(['router', 'logger'], settings)).toBe(false);
});

it('is for nobody with Kerberos or a certificate', () => {
  for (const props of [{}, { authentication: { certificateAuthority: 'CN=Lab Root' } }])
    expect(holdsIpsecKey(['router', 'peripheral-gateway'], windowsIpsecSettings(props))).toBe(false);
});
