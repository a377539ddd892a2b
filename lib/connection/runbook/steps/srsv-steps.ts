import type { ConnectionSettings } from '../../settings/connection-settings';
import type { RunbookStep } from '../runbook-step';
import { secretText } from './secret-text';

const BRANCHES = 'Cisco Unity Connection Administration > Networking > Branch Management > Branches';

const AS_THE_CLUSTER: RunbookStep['actions'] = [
  { task: 'Request, issue and upload a certificate at each server of a branch, as at the cluster.' },
  { task: 'Upload the root certificate of the authority to tomcat-trust there, too.' },
];

/** The cluster has signed its own certificates, so that nothing of an authority is there yet. */
const BRANCHES_ALONE: RunbookStep['actions'] = [
  {
    task: 'Choose an authority, since the cluster has none, and have it issue a certificate for each server of a branch.',
  },
  { task: 'Upload its root certificate to tomcat-trust there, and at the servers of the cluster, which know none.' },
  { task: 'Turn on at the branches that the cluster’s own certificates are accepted, as the guide to SRSV says.' },
];

/** Branches with Survivable Remote Site Voicemail: certificates first, then each branch, and what follows a change of a PIN. */
export function srsvSteps({
  srsv,
  certificates: { issuedBy },
}: Pick<ConnectionSettings, 'srsv' | 'certificates'>): readonly RunbookStep[] {
  if (srsv === undefined) return [];
  return [
    srsv.certificates === 'authority'
      ? {
          id: 'srsv/certificates',
          title: 'Give the servers of branches certificates of the authority',
          at: 'outside-the-lab',
          actions: issuedBy === 'self-signed' ? BRANCHES_ALONE : AS_THE_CLUSTER,
          page: '8-2',
        }
      : {
          id: 'srsv/certificates',
          title: 'Let servers of branches and the cluster take each other’s own certificates',
          at: 'connection-servers',
          actions: [
            { task: 'Turn on that self-signed certificates of branches are accepted, as the guide to SRSV says.' },
          ],
          page: '8-2',
          caution:
            'Nobody vouches for a certificate that a server has signed itself: a third can stand between the two.',
        },
    ...srsv.branches.map(({ name, hostName, administrator, administratorSecretArn }, index): RunbookStep => ({
      id: `srsv/branch-${index + 1}`,
      title: `Add the branch ${name}, and provision it once`,
      at: 'publisher',
      actions: [
        {
          page: `${BRANCHES} > Add New`,
          fields: [
            ['Display Name', name],
            ['FQDN/IP Address', hostName],
            ['Administrator Username', administrator],
            ['Administrator Password', secretText(administratorSecretArn, 'the one of that administrator')],
          ],
        },
        { page: `${BRANCHES} > ${name}`, fields: [['Edit', 'Provision']] },
      ],
      page: '5-3',
      caution:
        'The host name in the certificate of the branch is the one that is given here, or provisioning does not begin.',
    })),
    ...srsv.branches.flatMap(({ name, provisionAfterPinChange }, index): RunbookStep[] =>
      provisionAfterPinChange
        ? [
            {
              id: `srsv/pin-${index + 1}`,
              title: `Whenever the PIN of a user of ${name} has changed: provision the branch`,
              at: 'publisher',
              actions: [{ page: `${BRANCHES} > ${name}`, fields: [['Edit', 'Provision']] }],
              page: '5-7',
              when: 'recurring',
              caution: 'Until then the branch takes the old PIN. Its own administration cannot change one.',
            },
          ]
        : [],
    ),
  ];
}
