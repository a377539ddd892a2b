import type { ConnectionSettings } from '../../settings/connection-settings';
import type { RunbookStep } from '../runbook-step';
import { uploadCertificate } from './upload-certificate';

/** MeetingPlace: TLS at its end, then the integration, then the root certificate that its own is checked with. */
export function meetingPlaceSteps({ meetingPlace }: Pick<ConnectionSettings, 'meetingPlace'>): readonly RunbookStep[] {
  if (meetingPlace === undefined) return [];
  const { hostName, edition, transport, rootCertificateFile } = meetingPlace;
  const secure = transport === 'ssl';
  const product = edition === 'express' ? 'MeetingPlace Express' : 'MeetingPlace';
  return [
    ...(secure
      ? [
          {
            id: 'meeting-place/server',
            title: `Configure SSL at ${hostName}`,
            at: 'meetingplace',
            actions: [{ task: `Install a certificate there, as the documentation of Cisco Unified ${product} says.` }],
            page: edition === 'express' ? '8-6' : '8-5',
          } as const,
        ]
      : []),
    {
      id: 'meeting-place/service',
      title: `Integrate with ${hostName}`,
      at: 'publisher',
      actions: [
        {
          page: 'Cisco Unity Connection Administration > Unified Messaging > Unified Messaging Services > Add New',
          fields: [
            ['Type', product],
            ['Server', hostName],
            ['Security Transport', secure ? 'SSL' : 'None'],
          ],
        },
      ],
      page: '8-6',
    },
    ...(secure
      ? [
          {
            id: 'meeting-place/root-certificate',
            title: 'Upload the root certificate of the authority that issued its certificate',
            at: 'connection-servers',
            actions: [uploadCertificate('Connection-trust', rootCertificateFile)],
            page: '8-6',
            caution: 'The root certificate is that of the authority, and not the one that the server itself has.',
          } as const,
        ]
      : []),
  ];
}
