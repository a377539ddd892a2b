import { quoted, quotedList } from '../../directory/documents/powershell';
import type { HostIpsecPolicy, IpsecPeer } from '../ipsec/host-ipsec-policy';
import type { IpsecAlgorithms, IpsecAuthentication } from '../ipsec/ipsec-settings';
import { registryValues } from './registry-values';

/** The group that everything of the lab is in, as Windows' own console shows it. */
const GROUP = 'Unified CCE lab, IPsec';

/** Whatever a policy is made of, what refers to others first: Windows keeps a set that a rule names. */
const OBJECTS = [
  'NetIPsecRule',
  'NetIPsecMainModeRule',
  'NetIPsecQuickModeCryptoSet',
  'NetIPsecMainModeCryptoSet',
  'NetIPsecPhase1AuthSet',
] as const;

/** The shortest key that the Network Isolation Utility takes. */
export const SHORTEST_KEY = 36;

interface Ciphers {
  /** For the exchange of keys, where Windows has no Galois/Counter Mode. */
  readonly mainMode: string;
  readonly perfectForwardSecrecy: string;
  readonly encrypted: string;
  /** Without encryption: packets that come from whom they say, as they were sent. */
  readonly authenticated: string;
}

const CIPHERS: Readonly<Record<IpsecAlgorithms, Ciphers>> = {
  modern: {
    mainMode: '-Encryption AES256 -Hash SHA384 -KeyExchange DH20',
    perfectForwardSecrecy: 'DH20',
    encrypted: '-Encapsulation ESP -Encryption AESGCM256 -ESPHash AESGMAC256',
    authenticated: '-Encapsulation ESP -Encryption None -ESPHash SHA256',
  },
  period: {
    mainMode: '-Encryption DES3 -Hash SHA1 -KeyExchange DH2',
    perfectForwardSecrecy: 'None',
    encrypted: '-Encapsulation ESP -Encryption DES3 -ESPHash SHA1',
    authenticated: '-Encapsulation ESP -Encryption None -ESPHash SHA1',
  },
};

/** Where Windows is told that address translation may be before either end. It is off unless it is told so. */
const POLICY_AGENT = 'HKLM:\\SYSTEM\\CurrentControlSet\\Services\\PolicyAgent';
const BOTH_ENDS_BEHIND_NAT = 2;

/**
 * Lines that give a server its policy of IPsec, in transport mode: a filter for each address of each peer. They may run again:
 * what they have made before goes first. In between the peers are not reached, since the security groups let nothing in clear
 * pass.
 */
export function windowsIpsecScript({ peers, algorithms, natTraversal }: HostIpsecPolicy): string[] {
  const ciphers = CIPHERS[algorithms];
  const methods = distinct(peers.map(({ authentication }) => authentication));
  const authOf = (authentication: IpsecAuthentication) =>
    `$auth${methods.findIndex((one) => sameMethod(one, authentication)) + 1}`;
  const protections = (['encrypted', 'authenticated'] as const).filter((protection) =>
    peers.some((peer) => peer.protection === protection),
  );
  return [
    `$group = ${quoted(GROUP)}`,
    ...OBJECTS.map((object) => `Get-${object} -Group $group -ErrorAction SilentlyContinue | Remove-${object}`),
    ...(natTraversal
      ? registryValues(POLICY_AGENT, { AssumeUDPEncapsulationContextOnSendRule: BOTH_ENDS_BEHIND_NAT })
      : []),
    `$mainMode = New-NetIPsecMainModeCryptoSet -Group $group -DisplayName 'Main mode' -Proposal (New-NetIPsecMainModeCryptoProposal ${ciphers.mainMode})`,
    ...protections.map(
      (protection) =>
        `$${protection} = New-NetIPsecQuickModeCryptoSet -Group $group -DisplayName ${quoted(protection)} -PerfectForwardSecrecyGroup ${ciphers.perfectForwardSecrecy} -Proposal (New-NetIPsecQuickModeCryptoProposal ${ciphers[protection]})`,
    ),
    ...methods.flatMap((method) => [
      ...authenticationLines(method, authOf(method)),
      mainModeRule(
        authOf(method),
        peers.filter(({ authentication }) => sameMethod(authentication, method)),
      ),
    ]),
    ...peers.flatMap((peer) => peer.remote.map((address) => rule(peer, address, authOf(peer.authentication)))),
  ];
}

/** A set by which the server proves who it is. A key is read when the script runs, and goes to no log. */
function authenticationLines(authentication: IpsecAuthentication, variable: string): string[] {
  const set = (proposal: string) =>
    `${variable} = New-NetIPsecPhase1AuthSet -Group $group -DisplayName ${quoted(authentication.method)} -Proposal (New-NetIPsecAuthProposal -Machine ${proposal})`;
  switch (authentication.method) {
    case 'kerberos':
      return [set('-Kerberos')];
    case 'certificate':
      return [set(`-Cert -Authority ${quoted(authentication.authority)} -AuthorityType Root`)];
    case 'preshared-key':
      return [
        `$key = (Get-SECSecretValue -SecretId ${quoted(authentication.secretArn)}).SecretString`,
        `if ($key.Length -lt ${SHORTEST_KEY} -or $key.Contains([string][char]34)) { throw 'The key of IPsec is too short, or has a double quote.' }`,
        set('-PreSharedKey $key'),
        'Remove-Variable key',
      ];
  }
}

/** Main mode knows its peers by their addresses alone, so those that prove themselves alike have one rule. */
function mainModeRule(auth: string, peers: readonly IpsecPeer[]): string {
  const [local, remote] = [peers.flatMap((peer) => peer.local), peers.flatMap((peer) => peer.remote)].map((addresses) =>
    quotedList([...new Set(addresses)]),
  );
  return `New-NetIPsecMainModeRule -Group $group -DisplayName (${auth}.DisplayName) -MainModeCryptoSet $mainMode.Name -Phase1AuthSet ${auth}.Name -LocalAddress ${local ?? ''} -RemoteAddress ${remote ?? ''} | Out-Null`;
}

function rule(peer: IpsecPeer, address: string, auth: string): string {
  const { name, path, local, protection, service } = peer;
  const which =
    service === undefined
      ? ''
      : ` -Protocol TCP -${service.at === 'local' ? 'LocalPort' : 'RemotePort'} ${quotedList(service.ports.map(String))}`;
  return `New-NetIPsecRule -Group $group -DisplayName ${quoted(`${path}: ${name} ${address}`)} -Mode Transport -LocalAddress ${quotedList(local)} -RemoteAddress ${quoted(address)}${which} ${securityOf(peer)} -QuickModeCryptoSet $${protection}.Name -Phase1AuthSet ${auth}.Name | Out-Null`;
}

/** Of Support Tools the server asks for IPsec, and its nodes insist on it. Everywhere else both ends do as they are told. */
function securityOf({ required, service }: IpsecPeer): string {
  const insists = required && service?.at !== 'remote';
  const word = insists ? 'Require' : 'Request';
  return `-InboundSecurity ${word} -OutboundSecurity ${word}`;
}

function sameMethod(one: IpsecAuthentication, other: IpsecAuthentication): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function distinct(methods: readonly IpsecAuthentication[]): IpsecAuthentication[] {
  return methods.filter((method, index) => methods.findIndex((one) => sameMethod(one, method)) === index);
}
