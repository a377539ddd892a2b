import { type ConnectionClusterProps, Member } from '../../lib';

/** What the Connection cluster of the default lab in main.ts has on, whatever its network has. */
export const FEATURES = {
  imap: true,
  smtp: true,
  axl: true,
  ntpSource: true,
  singleInbox: true,
  exchangeVersion: '2010',
  phoneSystem: { integration: 'sccp', securityMode: 'encrypted' },
} as const satisfies ConnectionClusterProps['features'];

/** Who outside of its network talks to the Connection cluster of the default lab in main.ts. */
export function members() {
  return {
    'ip-phone': Member.cidr('192.168.10.0/24'),
    'voice-gateway': Member.cidr('192.168.15.0/28'),
    'client-workstation': Member.cidr('192.168.30.0/24'),
    'admin-workstation': Member.cidr('192.168.40.0/28'),
    'exchange-server': Member.cidr('192.168.50.10/32'),
    'smtp-server': Member.cidr('192.168.50.25/32'),
    'ntp-server': Member.cidr('192.168.50.123/32'),
  } satisfies ConnectionClusterProps['members'];
}
