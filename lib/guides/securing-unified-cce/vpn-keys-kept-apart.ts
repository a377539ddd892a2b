import { SECURING_UNIFIED_CCE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';
import { Unknown } from '../lab-model';

/** No key where somebody reads it. */
export const vpnKeysKeptApart = guideRule({
  id: 'vpn-keys-kept-apart',
  guide: SECURING_UNIFIED_CCE,
  page: '8-12',
  statement:
    'Pre-shared keys of the tunnels between sites are kept in AWS Secrets Manager, and Terraform is told none.',
  why: 'A tunnel secures a link from everybody but those who know its key, and a key that Terraform knows is in its plan and state.',
  judges: 'site-to-site-vpn',
  check({ path, authentication, keyStorage, keyGiven }) {
    if (authentication === 'certificate' && !keyGiven)
      return { notApplicable: 'Its ends know each other by certificates.' };
    const isKept = keyStorage === 'SecretsManager';
    return {
      violations: [
        ...(keyGiven ? [{ at: path, message: 'tells Terraform a pre-shared key' }] : []),
        ...(isKept || keyStorage instanceof Unknown || keyGiven
          ? []
          : [{ at: path, message: 'leaves its pre-shared keys to the VPN service, which hands them to Terraform' }]),
      ],
      unknown: keyStorage instanceof Unknown ? [`${path}: ${keyStorage.what}`] : [],
    };
  },
});
