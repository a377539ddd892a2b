import { SECURING_UNIFIED_CCE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';
import { judgeEncryptedDesktops } from './desktops';

/** No protocol that has been broken since the guide was written. */
export const noSupersededDesktopProtocol = guideRule({
  id: 'no-superseded-desktop-protocol',
  guide: SECURING_UNIFIED_CCE,
  page: '8-19',
  statement: 'Encrypted desktops use TLS 1.2 or 1.3; SSLv3, which the guide has, is superseded.',
  why: 'SSLv3 (RFC 7568) and TLS before 1.2 (RFC 8996) must not be used: what they protect can be read.',
  judges: 'contact-center',
  check: (fact) =>
    judgeEncryptedDesktops(fact, (name, { minimumTlsVersion }) =>
      minimumTlsVersion === '1.2' || minimumTlsVersion === '1.3'
        ? undefined
        : `accepts ${minimumTlsVersion === 'ssl3' ? 'SSLv3' : `TLS ${minimumTlsVersion}`} from ${name}: TLS 1.2 replaces it`,
    ),
});
