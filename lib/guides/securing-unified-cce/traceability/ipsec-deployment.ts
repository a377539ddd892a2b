import type { GuideStatement } from '../../guide-statement';
import { lacksBestPractices } from './platform-differences-and-practices';

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
    answers: [
      { rule: 'windows-ipsec-on-supported-paths' },
      { rule: 'sites-joined-by-ipsec' },
      { rule: 'vpn-ends-agree' },
      { rule: 'vpn-above-floor' },
      { rule: 'vpn-keys-kept-apart' },
      { row: 'ipsec-esp' },
      { row: 'ipsec-key-exchange' },
      { default: 'ContactCenterProps.ipsec', says: 'on, so that the rows of such a path are closed' },
      { default: 'VpnTunnelProps.phase2', says: 'AES-256-GCM, SHA-384 and group 20, with perfect forward secrecy' },
    ],
  },
  {
    id: 'ipsec-paths',
    page: '8-12',
    statement:
      'Figure 8-2 has paths on which IPsec is supported; the Security Best Practices guide lists them all, with ' +
      'settings.',
    strength: 'fact',
    answers: [
      { rule: 'windows-ipsec-on-supported-paths' },
      { rule: 'no-superseded-ipsec-algorithms' },
      { rule: 'no-preshared-key-but-for-tests' },
      { default: 'WindowsIpsecProps.paths', says: 'the paths of a later release of that guide' },
      lacksBestPractices,
    ],
  },
  {
    id: 'ipsec-settings',
    page: '8-12',
    statement: 'The Security Best Practices guide recommends settings of Windows IPsec, and helps to deploy it.',
    strength: 'should',
    answers: [
      { rule: 'no-superseded-ipsec-algorithms' },
      { default: 'WindowsIpsecProps.authentication', says: '`kerberos`: servers know each other by the domain' },
      { default: 'WindowsIpsecProps.algorithms', says: '`modern`: what was recommended then can be broken today' },
      lacksBestPractices,
    ],
  },
  // ---- page 8-13
  {
    id: 'ipsec-interconnections',
    page: '8-13',
    statement: 'The interconnections in figure 8-3 should be secured with one of the two.',
    strength: 'should',
    answers: [
      { rule: 'windows-ipsec-on-supported-paths' },
      { rule: 'sites-joined-by-ipsec' },
      {
        default: 'WindowsIpsecProps.traffic',
        says: 'encrypted: a filter between two servers lets IPsec through and nothing else',
      },
      {
        default: 'WindowsIpsecProps.trusted',
        says: 'nobody: a host outside of the lab, such as Unified CM, is encrypted to once its address is named',
      },
      { default: 'WindowsIpsecProps.exceptions', says: 'none: whoever leaves a path in clear says why' },
    ],
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
