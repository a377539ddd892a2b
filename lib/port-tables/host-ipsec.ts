import type { Feature } from './feature';
import { SECURITY_BEST_PRACTICES_GUIDE } from './guide-titles';
import { definePortTable } from './port-table';

const NETWORK_ISOLATION = 'IPsec with the Network Isolation Utility';

const bothWays = (...when: [Feature, ...Feature[]]) => [
  { from: 'ipsec-peer', when },
  { to: 'ipsec-peer', when },
];

/**
 * What a filter between two servers sees of IPsec in transport mode: no port of what they say, only the exchange of keys and
 * the packets. Either end may begin, and either makes new keys when the old ones run out.
 */
export const hostIpsec = definePortTable({
  id: 'host-ipsec',
  guide: SECURITY_BEST_PRACTICES_GUIDE,
  title: 'Traffic between IPsec and firewalls',
  subject: 'ipsec-host',
  rows: [
    {
      id: 'ipsec-key-exchange',
      page: NETWORK_ISOLATION,
      ports: { udp: '500' },
      firewall: 'not stated',
      process: 'IKE and AuthIP',
      connections: bothWays('ipsec', 'windows-ipsec'),
      note: 'The two ends prove who they are, and agree on keys.',
      certainty: 'later',
    },
    {
      id: 'ipsec-nat-traversal',
      page: NETWORK_ISOLATION,
      ports: { udp: '4500' },
      firewall: 'not stated',
      process: 'IKE and AuthIP',
      connections: bothWays('windows-ipsec-through-nat'),
      note: 'Keys and packets alike, once the ends have found address translation between them.',
      certainty: 'later',
    },
    {
      id: 'ipsec-esp',
      page: NETWORK_ISOLATION,
      ports: { esp: true },
      firewall: 'not stated',
      process: 'IPsec driver',
      connections: bothWays('ipsec', 'windows-ipsec'),
      note: 'IP protocol 50, which carries whatever the two say.',
      certainty: 'later',
    },
  ],
});
