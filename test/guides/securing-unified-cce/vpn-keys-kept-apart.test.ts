import { describe, expect, it } from '@jest/globals';
import { Unknown } from '../../../lib/guides/lab-model';
import { vpnKeysKeptApart as rule } from '../../../lib/guides/securing-unified-cce/vpn-keys-kept-apart';
import { judged, notApplicable, notEvaluated, SATISFIED, violated } from '../facts';
import { vpn } from '../vpn-facts';

describe('vpn-keys-kept-apart', () => {
  it('is satisfied by keys in AWS Secrets Manager', () => {
    expect(judged(rule, vpn())).toEqual(SATISFIED);
  });

  it.each([undefined, 'Standard'])('is violated by keys that the VPN service keeps: %s', (keyStorage) => {
    expect(judged(rule, vpn({ keyStorage }))).toEqual(
      violated('lab/vpn', 'leaves its pre-shared keys to the VPN service, which hands them to Terraform'),
    );
  });

  it('is violated by a key that Terraform is told, wherever it is kept, and beside a certificate', () => {
    const expected = violated('lab/vpn', 'tells Terraform a pre-shared key');
    expect(judged(rule, vpn({ keyGiven: true }))).toEqual(expected);
    expect(judged(rule, vpn({ keyGiven: true, authentication: 'certificate' }))).toEqual(expected);
  });

  it('is not applicable to certificates', () => {
    expect(judged(rule, vpn({ authentication: 'certificate', keyStorage: undefined }))).toEqual(
      notApplicable('Its ends know each other by certificates.'),
    );
  });

  it('is not evaluated where only apply can tell where the keys are', () => {
    expect(judged(rule, vpn({ keyStorage: new Unknown('where the keys are kept') }))).toEqual(
      notEvaluated('lab/vpn: where the keys are kept'),
    );
  });
});
