import type { GuideStatement } from '../../guide-statement';

/** Microsoft Certificate Services, pages 8-12 to 8-14. */
export const chapter8Authority: readonly GuideStatement[] = [
  // ---- page 8-12
  {
    id: 'cuc-8-services-only-if-used',
    page: '8-12',
    statement:
      'Microsoft Certificate Services are installed only where they issue the certificates and are not there yet.',
    strength: 'only',
    answers: [
      { default: 'CertificatesProps.issuedBy', says: '`microsoft-certificate-services`' },
      {
        reason: 'With another issuer, the runbook leaves the step certificates/install-authority out, or has another.',
      },
    ],
  },
  {
    id: 'cuc-8-services-windows',
    page: '8-12',
    statement: 'The procedure is for Windows Server 2003; for 2008, the help of Windows has it.',
    strength: 'only',
    answers: [
      {
        reason:
          'Windows Server 2003 is long without updates. The runbook says what is chosen, which is the same in every release.',
      },
    ],
  },
  {
    id: 'cuc-8-services-resolvable',
    page: '8-12',
    statement: 'Its server is one whose name or address every client of Connection can resolve.',
    strength: 'must',
    answers: [{ reason: 'The server of the authority is no machine of the lab: the runbook warns of it.' }],
  },
  {
    id: 'cuc-8-services-administrator',
    page: '8-12',
    statement: 'It is installed by a local administrator.',
    strength: 'must',
    answers: [{ reason: 'Who signs in to Windows is beyond infrastructure code.' }],
  },
  {
    id: 'cuc-8-services-name-stays',
    page: '8-12',
    statement: 'From then on, its computer is neither renamed nor moved to another domain.',
    strength: 'must',
    answers: [{ reason: 'The runbook warns of it in its step certificates/install-authority.' }],
  },
  {
    id: 'cuc-8-services-stand-alone',
    page: '8-12',
    statement:
      'Of the kinds of authority, a stand-alone root is chosen, with a name, and the default suffix, validity and database.',
    strength: 'must',
    answers: [{ reason: 'The runbook step certificates/install-authority has these choices.' }],
  },
  // ---- page 8-13
  {
    id: 'cuc-8-export-only-with-services',
    page: '8-13',
    statement: 'Export and issue by this procedure are for Microsoft Certificate Services alone.',
    strength: 'only',
    answers: [
      { default: 'CertificatesProps.issuedBy', says: '`microsoft-certificate-services`; another has another step' },
    ],
  },
  {
    id: 'cuc-8-export-domain-administrator',
    page: '8-13',
    statement: 'It is done by a member of Domain Admins.',
    strength: 'must',
    answers: [{ reason: 'Who signs in to Windows at the authority is beyond infrastructure code.' }],
  },
  {
    id: 'cuc-8-export-root',
    page: '8-13',
    statement: 'The root certificate is exported as DER, to where the Connection server gets at it.',
    strength: 'must',
    answers: [
      {
        reason:
          'The runbook does so in its step certificates/issue, and converts it: page 8-3 has Connection take PEM files alone, ' +
          'which this page forgets.',
      },
    ],
  },
  {
    id: 'cuc-8-export-issue',
    page: '8-13',
    statement: 'The request is submitted, and issued from among the pending ones.',
    strength: 'must',
    answers: [{ reason: 'The runbook does so in its step certificates/issue.' }],
  },
  // ---- page 8-14
  {
    id: 'cuc-8-export-server',
    page: '8-14',
    statement: 'The certificate is saved as binary data, where the Connection server can reach it.',
    strength: 'must',
    answers: [{ reason: 'The runbook does so at the end of its step certificates/issue, and converts it to PEM.' }],
  },
];
