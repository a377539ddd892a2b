import type { ConnectionSettingsFact } from '../../../guides/lab-model';
import type { CertificateIssuer, Certificates } from '../../settings/certificates';
import type { ConnectionSettings } from '../../settings/connection-settings';
import { restartTomcat, setWebSecurity } from '../cli-command';
import type { RunbookAction, RunbookStep } from '../runbook-step';
import { uploadCertificate } from './upload-certificate';

/** Certificates of the servers: names first, then a request, the root, the certificate, and the services that use it. */
export function certificatesSteps(
  { certificates }: Pick<ConnectionSettings, 'certificates'>,
  { single = false, features = {} }: Partial<Pick<ConnectionSettingsFact, 'single' | 'features'>> = {},
): readonly RunbookStep[] {
  const { issuedBy } = certificates;
  return [
    ...(issuedBy === 'self-signed' ? [] : installAuthority(issuedBy)),
    ...nameSteps(certificates, single),
    ...(issuedBy === 'self-signed' ? [] : issueSteps(issuedBy, certificates, single)),
    {
      id: 'certificates/restart-tomcat',
      title: 'Let the web server use the certificate',
      at: 'connection-servers',
      actions: [{ cli: restartTomcat() }],
      page: '8-5',
      caution:
        'The service is not among those that Cisco Unified Serviceability restarts; whoever is signed in is thrown out.',
    },
    {
      id: 'certificates/restart-imap',
      title: 'Let IMAP use the certificate',
      at: 'connection-servers',
      actions: [
        {
          page: 'Cisco Unity Connection Serviceability > Tools > Service Management > Optional Services',
          fields: [['Connection IMAP Server', 'Stop, and Start as soon as its status is that of a stopped service']],
        },
      ],
      page: '8-5',
      caution: 'Without it, IMAP clients go on being shown the old certificate.',
    },
    ...(certificates.trustedByWorkstations ? [trustStep(certificates)] : []),
    ...(features.imap === true ? [IMAP_ENCRYPTION] : []),
  ];
}

const IMAP_ENCRYPTION: RunbookStep = {
  id: 'certificates/imap-encryption',
  title: 'Let IMAP clients encrypt',
  at: 'workstations',
  actions: [{ task: 'Turn encryption on in the account of Connection that each IMAP client has.' }],
  page: '8-2',
  caution: 'Without it names, passwords and messages are in the clear, whatever the certificate.',
};

type Authority = Exclude<CertificateIssuer, 'self-signed'>;

function installAuthority(issuedBy: Authority): RunbookStep[] {
  const actions: Partial<Record<Authority, readonly [RunbookAction]>> = {
    'microsoft-certificate-services': [
      {
        page: 'Windows Server > Add Windows Components > Certificate Services',
        fields: [
          ['CA Type', 'Stand-alone Root CA'],
          ['Common Name for This CA', 'a name for the authority'],
          ['Distinguished Name Suffix', 'as offered'],
          ['Validity Period', '5 Years'],
        ],
      },
    ],
    'other-application': [{ task: 'Install the application that issues certificates, as its documentation says.' }],
  };
  const installed = actions[issuedBy];
  if (installed === undefined) return [];
  return [
    {
      id: 'certificates/install-authority',
      title: 'Install the certification authority, unless there is one',
      at: 'certificate-authority',
      actions: installed,
      page: '8-12',
      caution: 'Clients must be able to resolve its server, whose name and domain cannot change from then on.',
    },
  ];
}

function nameSteps({ alternateNames, subject }: Certificates, single: boolean): RunbookStep[] {
  const named = (at: 'publisher' | 'subscriber'): RunbookStep[] => {
    const name = alternateNames[at];
    if (name === undefined) return [];
    return [
      {
        id: `certificates/alternate-name-${at}`,
        title: `Give the ${single ? 'server' : at} the alternate name`,
        at,
        actions: [{ cli: setWebSecurity(subject, name) }],
        page: '8-2',
        ...(single
          ? {}
          : { caution: 'Another name at the other server, and clients are warned of half of what they connect to.' }),
      },
    ];
  };
  const { publisher } = alternateNames;
  const record: RunbookStep[] =
    publisher === undefined
      ? []
      : [
          {
            id: 'certificates/dns-record',
            title: `See that the alternate name leads to ${single ? 'the server' : 'both servers'}`,
            at: 'dns',
            actions: [
              {
                task:
                  `Look ${publisher} up: its A record, which the lab keeps where its network has a private zone, ` +
                  (single ? 'has the address of the server.' : 'lists the publisher first.'),
              },
            ],
            page: '8-3',
          },
        ];
  return [...named('publisher'), ...named('subscriber'), ...record];
}

function issueSteps(issuedBy: Authority, { files }: Certificates, single: boolean): RunbookStep[] {
  const management = 'Cisco Unified Operating System Administration > Security > Certificate Management';
  const uploaded = (at: 'publisher' | 'subscriber'): RunbookStep => ({
    id: `certificates/upload-${at}`,
    title: `Upload the certificate of the ${single ? 'server' : at}`,
    at,
    actions: [uploadCertificate('tomcat', files[at])],
    page: '8-4',
    caution: 'The root certificate of its authority has to be there before.',
  });
  return [
    {
      id: 'certificates/request',
      title: 'Request a certificate, and take the request to the authority',
      at: 'connection-servers',
      actions: [
        { page: `${management} > Generate CSR`, fields: [['Certificate Name', 'tomcat']] },
        { page: `${management} > Download CSR`, fields: [['Certificate Name', 'tomcat']] },
        ...(single ? [] : [{ task: 'Keep the tomcat.csr of one server apart from that of the other.' }]),
      ],
      page: '8-3',
    },
    {
      id: 'certificates/issue',
      title: 'Issue a certificate for each request, in PEM form',
      at: issuedBy === 'external-authority' ? 'outside-the-lab' : 'certificate-authority',
      actions: issueActions(issuedBy, files, single),
      page: issuedBy === 'microsoft-certificate-services' ? '8-13' : '8-3',
      caution: 'The servers take files in PEM form only, whose names end in .pem.',
    },
    {
      id: 'certificates/upload-root',
      title: 'Upload the root certificate of the authority',
      at: 'connection-servers',
      actions: [uploadCertificate('tomcat-trust', files.root)],
      page: '8-4',
    },
    uploaded('publisher'),
    uploaded('subscriber'),
  ];
}

function issueActions(
  issuedBy: Authority,
  { root, publisher, subscriber }: Certificates['files'],
  single: boolean,
): RunbookStep['actions'] {
  const saved = `Save them as ${single ? `${root} and ${publisher}` : `${root}, ${publisher} and ${subscriber}`}`;
  if (issuedBy === 'external-authority')
    return [{ task: `Send the requests to the authority. ${saved} when they come back.` }];
  if (issuedBy === 'other-application')
    return [{ task: `Issue the certificates as the documentation of the application says. ${saved}.` }];
  return [
    {
      page: 'Certification Authority > name of the authority > Properties > View Certificate > Details > Copy to File',
      fields: [['Export File Format', 'DER Encoded Binary X.509 (.CER)']],
    },
    {
      page: 'Certification Authority > name of the authority > All Tasks > Submit New Request',
      fields: [['Request', 'tomcat.csr of each server']],
    },
    { page: 'Certification Authority > Pending Requests > All Tasks > Issue', fields: [] },
    {
      page: 'Certification Authority > Issued Certificates > All Tasks > Export Binary Data',
      fields: [['Columns that Contain Binary Data', 'Binary Certificate']],
    },
    { task: `Convert them from DER to PEM, with openssl x509 -inform der for one. ${saved}.` },
  ];
}

function trustStep({ issuedBy }: Certificates): RunbookStep {
  const own: RunbookAction = {
    task: 'Import the certificates of the servers into the stores of browsers, of IMAP clients, and of Java.',
  };
  const root: RunbookAction = { task: 'Add the root certificate of the authority to the Trusted Root Store.' };
  return {
    id: 'certificates/trust',
    title: 'Let workstations trust the certificates',
    at: 'workstations',
    actions: issuedBy === 'self-signed' ? [own] : [root, own],
    page: '8-3',
    caution: 'People who are warned each day no longer read the warning that matters.',
  };
}
