import type { ConnectionSettings } from '../../settings/connection-settings';
import type { RunbookStep } from '../runbook-step';
import { uploadCertificate } from './upload-certificate';

/** Exchange: the root certificate first, then services that use it. */
export function exchangeSteps({ exchange }: Pick<ConnectionSettings, 'exchange'>): readonly RunbookStep[] {
  if (exchange === undefined) return [];
  const { transport, validateCertificates, rootCertificateFile } = exchange;
  return [
    ...(validateCertificates
      ? [
          {
            id: 'exchange/root-certificate',
            title: 'Upload the root certificate of the authority that issued those of Exchange servers',
            at: 'connection-servers',
            actions: [
              uploadCertificate('tomcat-trust', rootCertificateFile),
              uploadCertificate('Connection-trust', rootCertificateFile),
            ],
            page: '8-5',
          } as const,
        ]
      : []),
    {
      id: 'exchange/service',
      title: 'Let each unified messaging service use it',
      at: 'publisher',
      actions: [
        {
          page: 'Cisco Unity Connection Administration > Unified Messaging > Unified Messaging Services',
          fields: [
            ['Web-Based Protocol', transport.toUpperCase()],
            ['Validate Certificates for Exchange Servers', validateCertificates ? 'checked' : 'not checked'],
          ],
        },
      ],
      page: '8-5',
    },
  ];
}
