import type { ConnectionSettings } from '../../settings/connection-settings';
import type { RunbookStep } from '../runbook-step';

/** A link to a Cisco Unity site: certificates at both of its ends, and the name that the link is made with. */
export function digitalNetworkingSteps({
  digitalNetworking,
}: Pick<ConnectionSettings, 'digitalNetworking'>): readonly RunbookStep[] {
  const gateway = digitalNetworking?.ciscoUnityGateway;
  if (gateway === undefined) return [];
  const { hostName, commonName, keyLength, failover } = gateway;
  const servers = failover ? 'the primary and the secondary server' : 'the server';
  return [
    {
      id: 'digital-networking/connection',
      title: 'Give the Connection servers their certificates',
      at: 'connection-servers',
      actions: [{ task: 'Do the part about certificates of this runbook before this one, with an authority.' }],
      page: '8-8',
    },
    {
      id: 'digital-networking/request',
      title: `Request a certificate at ${servers} of Cisco Unity`,
      at: 'cisco-unity',
      actions: [
        {
          page: 'Internet Information Services (IIS) Manager > Web Sites > Default Web Site > Properties > Directory Security > Server Certificate',
          fields: [
            ['Bit length', `${keyLength}`],
            ['Common name', commonName],
          ],
        },
      ],
      page: '8-10',
      caution: 'The common name is, to the letter, the Hostname of the intersite link.',
    },
    {
      id: 'digital-networking/issue',
      title: 'Issue a certificate for each request',
      at: 'certificate-authority',
      actions: [{ task: 'Issue them as those of the Connection servers, with the same authority.' }],
      page: '8-8',
    },
    {
      id: 'digital-networking/upload',
      title: `Upload the root certificate, and then its own, at ${servers} of Cisco Unity`,
      at: 'cisco-unity',
      actions: [{ page: 'Certificates MMC for the computer account > Import', fields: [['Order', 'root, server']] }],
      page: '8-12',
    },
    {
      id: 'digital-networking/link',
      title: 'See that the link uses the name in the certificate',
      at: 'publisher',
      actions: [
        {
          page: 'Cisco Unity Connection Administration > Networking > Links > Intersite Links',
          fields: [['Hostname', hostName]],
        },
      ],
      page: '8-10',
    },
  ];
}
