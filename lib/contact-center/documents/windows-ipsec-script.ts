import { quoted, quotedList } from '../../directory/documents/powershell';
import type { HostIpsecPolicy, IpsecPeer } from '../ipsec/host-ipsec-policy';
import { IPSEC_CIPHERS } from '../ipsec/ipsec-ciphers';
import { type IpsecAlgorithms, type IpsecAuthentication, SHORTEST_IPSEC_KEY } from '../ipsec/ipsec-settings';
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

/** Where Windows is told that address translation may be before either end. It is off unless it is told so. */
const POLICY_AGENT = 'HKLM:\\SYSTEM\\CurrentControlSet\\Services\\PolicyAgent';
const NAT_SETTING = 'AssumeUDPEncapsulationContextOnSendRule';
const NO_NAT = 0;
const BOTH_ENDS_BEHIND_NAT = 2;

/** With this exit code the agent of AWS Systems Manager restarts the server, and runs the script again. */
const RESTART = 3010;

/**
 * Lines that give a server its policy of IPsec, in transport mode: a filter for each address of each peer. They may run again:
 * they remove what they have made before, once every key is there and long enough, since a server whose script ends in between is
 * left without a policy, and the security groups let nothing in clear pass. Without peers they remove, and make nothing.
 */
export function windowsIpsecScript({ peers, natTraversal }: HostIpsecPolicy): string[] {
  const methods = distinct(peers.map(({ authentication }) => authentication));
  const numberOf = (authentication: IpsecAuthentication) =>
    methods.findIndex((one) => sameMethod(one, authentication)) + 1;
  const authOf = (authentication: IpsecAuthentication) => `$auth${numberOf(authentication)}`;
  const ofCiphers = (['modern', 'period'] as const).map((algorithms) => ({
    algorithms,
    peers: peers.filter((peer) => peer.algorithms === algorithms),
  }));
  return [
    `$group = ${quoted(GROUP)}`,
    ...methods.flatMap((method) => keyLines(method, `$key${numberOf(method)}`)),
    ...natLines(peers.length > 0 && natTraversal ? BOTH_ENDS_BEHIND_NAT : NO_NAT),
    ...OBJECTS.map((object) => `Get-${object} -Group $group -ErrorAction SilentlyContinue | Remove-${object}`),
    ...ofCiphers.flatMap((those) => cryptoSets(those.algorithms, those.peers)),
    ...methods.flatMap((method) => [
      ...authenticationLines(method, authOf(method), `$key${numberOf(method)}`),
      ...ofCiphers.flatMap((those) =>
        mainModeRules(
          those.algorithms,
          authOf(method),
          those.peers.filter(({ authentication }) => sameMethod(authentication, method)),
        ),
      ),
    ]),
    ...peers.flatMap((peer) => peer.remote.map((address) => rule(peer, address, authOf(peer.authentication)))),
  ];
}

/** A key is read when the script runs, and goes to no log. */
function keyLines(authentication: IpsecAuthentication, key: string): string[] {
  if (authentication.method !== 'preshared-key') return [];
  return [
    `${key} = (Get-SECSecretValue -SecretId ${quoted(authentication.secretArn)}).SecretString`,
    `if (${key}.Length -lt ${SHORTEST_IPSEC_KEY} -or ${key}.Contains([string][char]34)) { throw 'The key of IPsec is too short, or has a double quote.' }`,
  ];
}

/** Windows reads the setting when it starts. One that is not there is the same as `NO_NAT`. */
function natLines(setting: number): string[] {
  return [
    `$nat = (Get-ItemProperty -Path ${quoted(POLICY_AGENT)} -ErrorAction SilentlyContinue).${NAT_SETTING}`,
    `if ([int]$nat -ne ${setting}) {`,
    ...registryValues(POLICY_AGENT, { [NAT_SETTING]: setting }),
    `exit ${RESTART}`,
    '}',
  ];
}

/** Names of the sets of ciphers that are not the modern ones say so. */
const SUFFIX: Readonly<Record<IpsecAlgorithms, string>> = { modern: '', period: 'Period' };

/** Sets of ciphers, as far as peers need them. */
function cryptoSets(algorithms: IpsecAlgorithms, peers: readonly IpsecPeer[]): string[] {
  if (peers.length === 0) return [];
  const ciphers = IPSEC_CIPHERS[algorithms];
  const suffix = SUFFIX[algorithms];
  const protections = (['encrypted', 'authenticated'] as const).filter((protection) =>
    peers.some((peer) => peer.protection === protection),
  );
  return [
    `$mainMode${suffix} = New-NetIPsecMainModeCryptoSet -Group $group -DisplayName ${quoted(`Main mode${suffix}`)} -Proposal (New-NetIPsecMainModeCryptoProposal ${ciphers.mainMode})`,
    ...protections.map(
      (protection) =>
        `$${protection}${suffix} = New-NetIPsecQuickModeCryptoSet -Group $group -DisplayName ${quoted(`${protection}${suffix}`)} -PerfectForwardSecrecyGroup ${ciphers.perfectForwardSecrecy} -Proposal (New-NetIPsecQuickModeCryptoProposal ${ciphers[protection]})`,
    ),
  ];
}

/** A set by which the server proves who it is. */
function authenticationLines(authentication: IpsecAuthentication, variable: string, key: string): string[] {
  const set = (proposal: string) =>
    `${variable} = New-NetIPsecPhase1AuthSet -Group $group -DisplayName ${quoted(authentication.method)} -Proposal (New-NetIPsecAuthProposal -Machine ${proposal})`;
  switch (authentication.method) {
    case 'kerberos':
      return [set('-Kerberos')];
    case 'certificate':
      return [set(`-Cert -Authority ${quoted(authentication.authority)} -AuthorityType Root`)];
    case 'preshared-key':
      return [set(`-PreSharedKey ${key}`), `Remove-Variable ${key.slice(1)}`];
  }
}

/** Main mode knows its peers by their addresses alone, so those that prove themselves alike, with the same ciphers, have one rule. */
function mainModeRules(algorithms: IpsecAlgorithms, auth: string, peers: readonly IpsecPeer[]): string[] {
  if (peers.length === 0) return [];
  const [local, remote] = [peers.flatMap((peer) => peer.local), peers.flatMap((peer) => peer.remote)].map((addresses) =>
    quotedList([...new Set(addresses)]),
  );
  return [
    `New-NetIPsecMainModeRule -Group $group -DisplayName (${auth}.DisplayName) -MainModeCryptoSet $mainMode${SUFFIX[algorithms]}.Name -Phase1AuthSet ${auth}.Name -LocalAddress ${local ?? ''} -RemoteAddress ${remote ?? ''} | Out-Null`,
  ];
}

function rule(peer: IpsecPeer, address: string, auth: string): string {
  const { name, path, local, protection, service, algorithms } = peer;
  const which =
    service === undefined
      ? ''
      : ` -Protocol TCP -${service.at === 'local' ? 'LocalPort' : 'RemotePort'} ${quotedList(service.ports.map(String))}`;
  return `New-NetIPsecRule -Group $group -DisplayName ${quoted(`${path}: ${name} ${address}`)} -Mode Transport -LocalAddress ${quotedList(local)} -RemoteAddress ${quoted(address)}${which} ${securityOf(peer)} -QuickModeCryptoSet $${protection}${SUFFIX[algorithms]}.Name -Phase1AuthSet ${auth}.Name | Out-Null`;
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
