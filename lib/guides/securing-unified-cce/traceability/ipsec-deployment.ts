import type { Answer, GuideStatement } from '../../guide-statement';
import { lacksBestPractices } from './platform-differences-and-practices';

/** Why nothing encrypts yet what servers say to each other. */
export const withIpsec: Answer = {
  reason:
    'IPsec comes with the issue after this one; until then these paths are rows in clear, closed to everybody ' +
    'else.',
};

/** IPSec Deployment, pages 8-12 and 8-13. Figure 8-3, and what is said of it, is taken for the second. */
export const ipsecDeployment: readonly GuideStatement[] = [
  // ---- page 8-12
  {
    id: 'ipsec-links',
    page: '8-12',
    statement:
      'Critical links between servers and between sites are secured by Windows IPsec, by Cisco IOS IPsec, or ' +
      'both.',
    strength: 'must',
    answers: [withIpsec],
  },
  {
    id: 'ipsec-paths',
    page: '8-12',
    statement:
      'Figure 8-2 has paths on which IPsec is supported; the Security Best Practices guide lists them all, with ' +
      'settings.',
    strength: 'fact',
    answers: [withIpsec, lacksBestPractices],
  },
  // ---- page 8-13
  {
    id: 'ipsec-interconnections',
    page: '8-13',
    statement: 'The interconnections in figure 8-3 should be secured with one of the two.',
    strength: 'should',
    answers: [withIpsec],
  },
  {
    id: 'ipsec-tls-paths',
    page: '8-13',
    statement: 'Other paths in the figure support SSL or TLS.',
    strength: 'may',
    answers: [
      { rule: 'desktops-over-tls' },
      { row: 'icm-webview' },
      { default: 'ContactCenterFeatures.webViewHttp', says: 'off: WebView over HTTPS only' },
      { default: 'ContactCenterFeatures.jtapiOverTls', says: 'off' },
    ],
  },
];
