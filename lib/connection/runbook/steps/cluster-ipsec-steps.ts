import type { ConnectionFeatures } from '../../connection-features';
import type { RunbookStep } from '../runbook-step';

/** Where policies are, on both servers. Names of fields are those of the page in releases that came later. */
const POLICIES = 'Cisco Unified Operating System Administration > Security > IPSEC Configuration';

/**
 * What a person does so that the two servers speak IPsec with each other. Security groups close the rows between them unless the
 * feature is `both`, and a subscriber cannot even be installed without these: a new cluster begins with that, too.
 */
export function clusterIpsecSteps(
  { ipsec }: Pick<ConnectionFeatures, 'ipsec'>,
  single: boolean,
): readonly RunbookStep[] {
  if (single || ipsec === undefined || ipsec === false) return [];
  return [
    {
      id: 'cluster-ipsec/open',
      title: 'Keep the rows between the servers open until IPsec is there',
      at: 'administrator-workstation',
      actions: [
        {
          task: "Apply the lab with the feature ipsec: 'both', a new one, too, and leave it so until this runbook ends it.",
        },
      ],
      page: '1-3',
      when: 'installation',
      caution:
        'With true, the rows are closed from the first apply: the subscriber does not find the publisher when it is installed, and ' +
        'nothing replicates.',
    },
    {
      id: 'cluster-ipsec/trust',
      title: 'Let each server trust the certificate of the other',
      at: 'connection-servers',
      actions: [
        { task: 'Download the certificate ipsec of the other server from its page Security > Certificate Management.' },
        {
          page: 'Cisco Unified Operating System Administration > Security > Certificate Management > Upload Certificate',
          fields: [['Certificate Name', 'ipsec-trust']],
        },
      ],
      page: '1-3',
    },
    {
      id: 'cluster-ipsec/policy',
      title: 'Give each server a policy for the other',
      at: 'connection-servers',
      actions: [
        {
          page: POLICIES,
          fields: [
            ['Authentication Method', 'Certificate'],
            ['Destination Address', 'the address of the other server'],
            ['Source Address', 'the address of this server'],
            ['Mode', 'Transport'],
            ['Protocol', 'ANY'],
            ['Encryption Algorithm', 'the strongest AES that both offer'],
            ['Hash Algorithm', 'the longest SHA that both offer'],
            ['Phase One DH', 'the highest group that both offer'],
            ['Phase Two DH', 'the highest group that both offer'],
            ['Enable Policy', 'checked'],
          ],
        },
      ],
      page: '1-3',
      caution: 'As long as the rows are open as well, an error in a policy is not noticed.',
    },
    {
      id: 'cluster-ipsec/check',
      title: 'See that the servers still replicate',
      at: 'publisher',
      actions: [
        {
          task: 'Look at both servers on the page Tools > Cluster Management of Cisco Unity Connection Serviceability.',
        },
      ],
      page: '1-3',
    },
    {
      id: 'cluster-ipsec/close',
      title: 'Close the rows between the servers',
      at: 'administrator-workstation',
      actions: [
        { task: 'Set the feature ipsec to true, and apply the lab again.' },
        { task: 'Look at both servers on the same page once more. If they have lost each other, go back to both.' },
      ],
      page: '1-3',
    },
  ];
}
