import { SECURING_UNIFIED_CCE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';
import { speaksIpsec } from '../speaks-ipsec';

/** The one path whose other end is in no domain. */
const WITH_KEYS = 'gateway-unified-cm';

/** Keys that many servers know. */
export const noPresharedKeyButForTests = guideRule({
  id: 'no-preshared-key-but-for-tests',
  guide: SECURING_UNIFIED_CCE,
  page: '8-12',
  statement:
    'Servers prove who they are by Kerberos or a certificate; a key that both have is for tests, and for Unified CM.',
  why: 'Windows keeps the key in clear, and whoever has it from one server is every server.',
  judges: 'contact-center',
  advice: true,
  check({ path: at, ipsec }) {
    if (!speaksIpsec(ipsec)) return { notApplicable: 'Its servers speak no IPsec.' };
    const withKey = [...ipsec.links, ...ipsec.trusted].filter(
      ({ path, protection }) =>
        path !== WITH_KEYS && protection.kind === 'ipsec' && protection.authentication.method === 'preshared-key',
    );
    const paths = [...new Set(withKey.map(({ path }) => path))];
    return { violations: paths.map((path) => ({ at, message: `has a pre-shared key on the path ${path}` })) };
  },
});
