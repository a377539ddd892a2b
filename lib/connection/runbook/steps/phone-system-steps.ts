import { FIRST_PORT_GROUP, type SecurityMode } from '../../connection-features';
import type { ConnectionSettings } from '../../settings/connection-settings';
import type { PhoneSystem, PhoneSystemPort } from '../../settings/phone-system';
import type { RunbookAction, RunbookStep } from '../runbook-step';

/**
 * What a person does for the connection with Unified CM: trust first, then one security mode at both ends, then the
 * media. Without an integration there is nothing to do.
 */
export function phoneSystemSteps({ phoneSystem }: Pick<ConnectionSettings, 'phoneSystem'>): readonly RunbookStep[] {
  const { integration, ports } = phoneSystem;
  const [first, ...others] = ports;
  if (integration === undefined || first === undefined) return [];
  const secure = ports.some(({ securityMode }) => securityMode !== 'non-secure');
  return [
    ...(phoneSystem.certificateTrustList ? [TRUST_LIST] : []),
    ...(secure ? [certificates(integration)] : []),
    portsOfConnection(integration, phoneSystem.sipPorts, [first, ...others]),
    portsOfUnifiedCm(integration, [first, ...others]),
    ...mediaSteps(phoneSystem),
    ...(secure ? [CHECK] : []),
  ];
}

type Ports = readonly [PhoneSystemPort, ...PhoneSystemPort[]];
type Integration = NonNullable<PhoneSystem['integration']>;

const TRUST_LIST: RunbookStep = {
  id: 'phone-system/certificate-trust-list',
  title: 'Certificate trust list',
  at: 'unified-cm',
  actions: [
    { task: 'Make the certificate trust list with the CTL client, the cluster in mixed mode.' },
    { task: 'Restart the services and the devices that the client names.' },
  ],
  page: '3-2',
  caution: 'Without the list neither signaling nor devices can be authenticated.',
};

function certificates(integration: Integration): RunbookStep {
  return {
    id: 'phone-system/certificates',
    title: 'Connection’s certificate on Unified CM',
    at: 'unified-cm',
    actions: [
      {
        task: 'Save the root certificate of Connection as a file, from Telephony Integrations > Security > Root Certificate.',
      },
      {
        page: 'Cisco Unified Operating System Administration > Security > Certificate Management',
        fields: [['Certificate Name', 'CallManager-trust']],
      },
      ...(integration === 'sip'
        ? [
            {
              task: 'Enter the subject name of Connection’s SIP certificate as X.509 Subject Name of the SIP trunk security profile.',
            },
          ]
        : []),
    ],
    page: '3-2',
    caution: 'Each end accepts the other by its certificate only.',
  };
}

const MODES: Readonly<Record<SecurityMode, string>> = {
  'non-secure': 'Non-secure',
  authenticated: 'Authenticated',
  encrypted: 'Encrypted',
};

/** What Unified CM calls the mode of a voice mail port. */
const VOICE_MAIL_PORT_MODES: Readonly<Record<SecurityMode, string>> = {
  'non-secure': 'Non Secure Voice Mail Port',
  authenticated: 'Authenticated Voice Mail Port',
  encrypted: 'Encrypted Voice Mail Port',
};

/** What Unified CM calls the mode of a SIP trunk. */
const SIP_TRUNK_MODES: Readonly<Record<SecurityMode, string>> = {
  'non-secure': 'Non Secure',
  authenticated: 'Authenticated',
  encrypted: 'Encrypted',
};

/** Connection’s first port group stands for its ports, where nobody has listed any. */
function portText(name: string, owner = ''): string {
  return `${name === FIRST_PORT_GROUP ? 'every port of ' : ''}${owner}${name}`;
}

/** On the page only: the interface of the release reads ports and port groups. SIP has the ports that the network opens. */
function portsOfConnection(
  integration: Integration,
  sipPorts: readonly number[],
  [first, ...others]: Ports,
): RunbookStep {
  const edit = ({ name, securityMode, mediaEncryption }: PhoneSystemPort): RunbookAction =>
    integration === 'sccp'
      ? {
          page: 'Telephony Integrations > Port > Port Basics',
          fields: [
            ['Display Name', portText(name)],
            ['Security Mode', MODES[securityMode]],
          ],
        }
      : {
          page: 'Telephony Integrations > Port Group > Port Group Basics',
          fields: [
            ['Display Name', name],
            ['SIP Security Profile', `${sipPorts.join(' or ')}${securityMode === 'non-secure' ? '' : '/TLS'}`],
            ...(securityMode === 'non-secure' ? [] : ([['Security Mode', MODES[securityMode]]] as const)),
            ['Secure RTP', mediaEncryption ? 'checked' : 'not checked'],
          ],
        };
  return {
    id: 'phone-system/ports',
    title: integration === 'sccp' ? 'Security mode of the voice messaging ports' : 'Security mode of the port groups',
    at: 'publisher',
    actions: [edit(first), ...others.map(edit), { task: 'Reset the port group, when no calls are going on.' }],
    page: '3-3',
    caution: MATCH,
  };
}

function portsOfUnifiedCm(integration: Integration, [first, ...others]: Ports): RunbookStep {
  const edit = ({ name, unifiedCmSecurityMode }: PhoneSystemPort): RunbookAction =>
    integration === 'sccp'
      ? {
          page: 'Voice Mail > Cisco Voice Mail Port',
          fields: [
            ['Port', `that of ${portText(name, 'Connection’s ')}`],
            ['Device Security Mode', VOICE_MAIL_PORT_MODES[unifiedCmSecurityMode]],
          ],
        }
      : {
          page: 'System > Security > SIP Trunk Security Profile',
          fields: [
            ['Name', `that of the trunk to Connection’s ${name}`],
            ['Device Security Mode', SIP_TRUNK_MODES[unifiedCmSecurityMode]],
          ],
        };
  return {
    id: 'phone-system/unified-cm-ports',
    title: 'Security mode on Unified CM',
    at: 'unified-cm',
    actions: [edit(first), ...others.map(edit)],
    page: '3-3',
    caution: MATCH,
  };
}

const MATCH = 'With another mode at the other end, neither authentication nor encryption works.';

function mediaSteps({ ports, unencryptedEndpoints, unencryptedDevices }: PhoneSystem): readonly RunbookStep[] {
  if (!ports.some(({ mediaEncryption }) => mediaEncryption)) return [];
  const [first, ...others] = [
    ...unencryptedEndpoints.map((name) => ({ task: `Register endpoint "${name}" in encrypted mode.` })),
    ...unencryptedDevices.map((name) => ({ task: `Enable encryption on device "${name}".` })),
  ];
  if (first === undefined) return [];
  return [
    {
      id: 'phone-system/media',
      title: 'Endpoints and devices that do not encrypt',
      at: 'unified-cm',
      actions: [first, ...others],
      page: '3-3',
      caution: 'Until then calls with them, or through them, are in the clear.',
    },
  ];
}

const CHECK: RunbookStep = {
  id: 'phone-system/check',
  title: 'Look whether it is so',
  at: 'unified-cm',
  actions: [
    { task: 'See that every port or trunk of Connection is registered, in the mode that it was given.' },
    {
      task: 'Call Connection from an encrypted phone, where calls are to be encrypted, and look for the lock on its display.',
    },
  ],
  page: '3-4',
};
