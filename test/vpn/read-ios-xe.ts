/**
 * Reads the configuration of a router with IOS-XE, as far as a VPN connection needs it. It shares nothing with what writes it,
 * and throws at every command, word or number that IOS-XE would not take.
 */
export function readIosXe(text: string): IosXeConfiguration {
  const configuration: IosXeConfiguration = {
    proposals: new Map(),
    policies: new Map(),
    keyrings: new Map(),
    trustpoints: new Map(),
    certificateMaps: new Map(),
    profiles: new Map(),
    transformSets: new Map(),
    ipsecProfiles: new Map(),
    interfaces: new Map(),
    prefixLists: new Map(),
    routes: [],
    bgp: undefined,
  };
  const commands = readCommands(text);
  const last = commands.pop();
  if (last?.line !== 'end') throw new Error('The configuration has no end.');
  for (const command of commands) readCommand(configuration, command);
  return configuration;
}

export interface IosXeConfiguration {
  readonly proposals: Map<string, IkeProposal>;
  readonly policies: Map<string, { readonly localAddress: string; readonly proposals: readonly string[] }>;
  readonly keyrings: Map<string, { readonly address: string; readonly key: string }>;
  readonly trustpoints: Map<string, { readonly revocationCheck: string }>;
  readonly certificateMaps: Map<string, string>;
  readonly profiles: Map<string, IkeProfile>;
  readonly transformSets: Map<string, { readonly cipher: string; readonly hash: string | undefined }>;
  readonly ipsecProfiles: Map<string, IpsecProfile>;
  readonly interfaces: Map<string, TunnelInterface>;
  readonly prefixLists: Map<string, readonly string[]>;
  readonly routes: Route[];
  bgp: Bgp | undefined;
}

export interface IkeProposal {
  readonly encryption: readonly string[];
  readonly hashes: readonly string[];
  readonly groups: readonly number[];
}

export interface IkeProfile {
  readonly localAddress: string;
  readonly remoteAddress: string | undefined;
  readonly certificateMap: string | undefined;
  readonly identity: string;
  readonly authentication: string;
  readonly keyring: string | undefined;
  readonly trustpoint: string | undefined;
  readonly lifetime: number;
  /** Seconds until a silent peer is dead: it is asked, and asked again five times. */
  readonly silence: number;
}

export interface IpsecProfile {
  readonly lifetime: number;
  readonly replayWindow: number;
  readonly transformSets: readonly string[];
  readonly group: number;
  readonly profile: string;
}

export interface TunnelInterface {
  readonly address: string;
  readonly mask: string;
  readonly mtu: number;
  readonly mss: number;
  readonly source: string;
  readonly destination: string;
  readonly ipsecProfile: string;
}

export interface Route {
  /** As a CIDR. */
  readonly network: string;
  readonly to: string;
  readonly distance: number;
}

export interface Bgp {
  readonly asn: number;
  readonly networks: readonly string[];
  readonly neighbours: ReadonlyMap<string, { readonly asn: number; readonly in: string; readonly out: string }>;
}

interface Command {
  readonly line: string;
  readonly children: Command[];
}

/** Commands, each with those of the mode it opens. */
function readCommands(text: string): Command[] {
  if (!text.endsWith('\n')) throw new Error('The last line has no end.');
  const root: Command[] = [];
  const open: Command[][] = [root];
  for (const raw of text.slice(0, -1).split('\n')) {
    if (raw.startsWith('!')) continue;
    const line = raw.trimStart();
    const depth = raw.length - line.length;
    if (line === '' || line !== line.trimEnd()) throw new Error(`Not a command: "${raw}"`);
    const siblings = open[depth];
    if (!siblings) throw new Error(`In no mode: "${raw}"`);
    const command = { line, children: [] };
    siblings.push(command);
    open.splice(depth + 1, open.length, command.children);
  }
  return root;
}

function readCommand(configuration: IosXeConfiguration, { line, children }: Command): void {
  const mode = new Mode(line, children);
  for (const [pattern, read] of TOP_LEVEL) {
    const words = pattern.exec(line)?.slice(1);
    if (!words) continue;
    read(configuration, mode, words);
    mode.close();
    return;
  }
  throw new Error(`Unknown: "${line}"`);
}

/** The commands of a mode, each of which is taken once; what nobody has taken is unknown. */
class Mode {
  private readonly left: string[];

  constructor(
    private readonly name: string,
    children: readonly Command[],
  ) {
    this.left = children.flatMap(flattened);
  }

  /** What follows the words at the beginning of the only command that has them. */
  one(words: string): string {
    const [found, ...more] = this.all(words);
    if (found === undefined || more.length > 0) throw new Error(`"${this.name}" has not one "${words}"`);
    return found;
  }

  optional(words: string): string | undefined {
    return this.left.some((line) => line.startsWith(`${words} `)) ? this.one(words) : undefined;
  }

  all(words: string): string[] {
    const found = this.left.filter((line) => line.startsWith(`${words} `));
    for (const line of found) this.left.splice(this.left.indexOf(line), 1);
    return found.map((line) => line.slice(words.length + 1));
  }

  flag(words: string): void {
    const index = this.left.indexOf(words);
    if (index < 0) throw new Error(`"${this.name}" lacks "${words}"`);
    this.left.splice(index, 1);
  }

  close(): void {
    if (this.left.length > 0) throw new Error(`"${this.name}" has unknown commands: ${this.left.join(', ')}`);
  }
}

/** The commands inside one of a mode follow it, as the router's own listing of an address family does. */
function flattened({ line, children }: Command): string[] {
  return [line, ...children.flatMap(flattened)];
}

type Reader = (configuration: IosXeConfiguration, mode: Mode, words: string[]) => void;

const TOP_LEVEL: readonly (readonly [RegExp, Reader])[] = [
  [
    /^crypto ikev2 proposal (\S+)$/,
    ({ proposals }, mode, [name = '']) => {
      const encryption = mode.one('encryption').split(' ');
      const counter = encryption
        .map((cipher) => among(cipher, ['aes-gcm-256', 'aes-gcm-128', 'aes-cbc-256', 'aes-cbc-128']))
        .map((cipher) => cipher.startsWith('aes-gcm'));
      if (new Set(counter).size > 1) throw new Error(`${name} mixes the two modes of ciphers`);
      const hashes = mode
        .one(counter[0] ? 'prf' : 'integrity')
        .split(' ')
        .map((hash) => among(hash, HASHES));
      const groups = mode
        .one('group')
        .split(' ')
        .map((group) => Number(among(group, GROUPS)));
      define(proposals, name, { encryption, hashes, groups });
    },
  ],
  [
    /^crypto ikev2 policy (\S+)$/,
    ({ policies }, mode, [name = '']) => {
      define(policies, name, { localAddress: mode.one('match address local'), proposals: mode.all('proposal') });
    },
  ],
  [
    /^crypto ikev2 keyring (\S+)$/,
    ({ keyrings }, mode, [name = '']) => {
      mode.one('peer');
      define(keyrings, name, { address: mode.one('address'), key: mode.one('pre-shared-key') });
    },
  ],
  [
    /^crypto pki trustpoint (\S+)$/,
    ({ trustpoints }, mode, [name = '']) => {
      mode.flag('enrollment pkcs12');
      define(trustpoints, name, { revocationCheck: among(mode.one('revocation-check'), ['crl', 'ocsp']) });
    },
  ],
  [
    /^crypto pki certificate map (\S+) \d+$/,
    ({ certificateMaps }, mode, [name = '']) => {
      define(certificateMaps, name, mode.one('subject-name co cn ='));
    },
  ],
  [
    /^crypto ikev2 profile (\S+)$/,
    ({ profiles }, mode, [name = '']) => {
      const remote = mode.optional('match identity remote address');
      const authentication = among(mode.one('authentication remote'), ['pre-share', 'rsa-sig']);
      if (mode.one('authentication local') !== authentication) throw new Error(`${name} has two authentications`);
      define(profiles, name, {
        localAddress: mode.one('match address local'),
        remoteAddress: remote?.replace(/ 255\.255\.255\.255$/, ''),
        certificateMap: mode.optional('match certificate'),
        identity: mode.one('identity local'),
        authentication,
        keyring: mode.optional('keyring local'),
        trustpoint: mode.optional('pki trustpoint'),
        lifetime: within(mode.one('lifetime'), 120, 86_400),
        silence: readDpd(mode.one('dpd')),
      });
    },
  ],
  [
    /^crypto ipsec transform-set (\S+) (esp-gcm|esp-aes) (256|128)(?: esp-(sha256|sha384|sha512)-hmac)?$/,
    ({ transformSets }, mode, [name = '', cipher = '', bits = '', hash]) => {
      if ((cipher === 'esp-gcm') !== (hash === undefined)) throw new Error(`${name} has a hash too many or too few`);
      mode.flag('mode tunnel');
      define(transformSets, name, { cipher: `${cipher} ${bits}`, hash });
    },
  ],
  [
    /^crypto ipsec profile (\S+)$/,
    ({ ipsecProfiles }, mode, [name = '']) => {
      mode.flag('set security-association lifetime kilobytes disable');
      const transformSets = mode.one('set transform-set').split(' ');
      if (transformSets.length > 6) throw new Error(`${name} has too many transform sets`);
      define(ipsecProfiles, name, {
        lifetime: within(mode.one('set security-association lifetime seconds'), 120, 2_592_000),
        replayWindow: Number(
          among(mode.one('set security-association replay window-size'), ['64', '128', '256', '512', '1024']),
        ),
        transformSets,
        group: Number(
          among(
            mode.one('set pfs'),
            GROUPS.map((group) => `group${group}`),
          ).slice('group'.length),
        ),
        profile: mode.one('set ikev2-profile'),
      });
    },
  ],
  [
    /^interface (Tunnel\d+)$/,
    ({ interfaces }, mode, [name = '']) => {
      mode.one('description');
      mode.flag('qos pre-classify');
      mode.flag('tunnel mode ipsec ipv4');
      const [address = '', mask = ''] = mode.one('ip address').split(' ');
      define(interfaces, name, {
        address,
        mask,
        mtu: within(mode.one('ip mtu'), 68, 9_976),
        mss: within(mode.one('ip tcp adjust-mss'), 500, 1_460),
        source: mode.one('tunnel source'),
        destination: mode.one('tunnel destination'),
        ipsecProfile: mode.one('tunnel protection ipsec profile'),
      });
    },
  ],
  [
    /^ip route (\S+) (\S+) (Tunnel\d+|Null0)(?: (\d+))?$/,
    ({ routes }, _mode, [first = '', mask = '', to = '', distance = '1']) => {
      routes.push({ network: `${first}/${prefixOf(mask)}`, to, distance: within(distance, 1, 255) });
    },
  ],
  [
    /^ip prefix-list (\S+) seq (\d+) ((?:permit|deny) \S+\/\d+(?: le \d+)?)$/,
    ({ prefixLists }, _mode, [name = '', number, entry = '']) => {
      const entries = prefixLists.get(name) ?? [];
      if (Number(number) !== 5 * (entries.length + 1)) throw new Error(`${name} is out of order`);
      prefixLists.set(name, [...entries, entry]);
    },
  ],
  [
    /^router bgp (\d+)$/,
    (configuration, mode, [asn = '']) => {
      if (configuration.bgp) throw new Error('A router is in one autonomous system.');
      configuration.bgp = readBgp(asn, mode);
    },
  ],
];

const HASHES = ['sha256', 'sha384', 'sha512'];
const GROUPS = ['14', '15', '16', '19', '20', '21'];

function readDpd(words: string): number {
  const [interval = '', retry = '', kind = ''] = words.split(' ');
  among(kind, ['periodic', 'on-demand']);
  return within(interval, 10, 3_600) + 5 * within(retry, 2, 60);
}

function readBgp(asn: string, mode: Mode): Bgp {
  mode.flag('bgp log-neighbor-changes');
  mode.flag('address-family ipv4');
  mode.flag('exit-address-family');
  const networks = mode.all('network').map((words) => {
    const [first = '', mask = ''] = words.split(' mask ');
    return `${first}/${prefixOf(mask)}`;
  });
  const said = mode.all('neighbor').map((words) => words.split(' '));
  const neighbours = new Map<string, { asn: number; in: string; out: string }>();
  for (const [address = '', word, asnOfNeighbour = ''] of said)
    if (word === 'remote-as') define(neighbours, address, { asn: Number(asnOfNeighbour), in: '', out: '' });
  const active = new Set<string>();
  for (const [address = '', word = '', ...rest] of said) {
    const neighbour = neighbours.get(address);
    if (!neighbour) throw new Error(`${address} is in no autonomous system`);
    const [list = '', direction = ''] = rest;
    if (word === 'activate') active.add(address);
    else if (word === 'prefix-list' && (direction === 'in' || direction === 'out')) neighbour[direction] = list;
    else if (word === 'timers') within(list, 1, within(direction, 3, 65_535) / 3);
    else among(word, ['remote-as', 'description']);
  }
  if (active.size !== neighbours.size) throw new Error('Not every neighbour is active.');
  return { asn: within(asn, 1, 2 ** 32 - 1), networks, neighbours };
}

function define<T>(things: Map<string, T>, name: string, thing: T): void {
  if (things.has(name)) throw new Error(`There are two ${name}`);
  things.set(name, thing);
}

function among(word: string, words: readonly string[]): string {
  if (!words.includes(word)) throw new Error(`"${word}" is none of ${words.join(', ')}`);
  return word;
}

function within(word: string, least: number, most: number): number {
  const number = Number(word);
  if (!/^\d+$/.test(word) || number < least || number > most)
    throw new Error(`"${word}" is not from ${least} to ${most}`);
  return number;
}

/** The length of a prefix, counted in the bits of its mask. */
function prefixOf(mask: string): number {
  const bits = mask
    .split('.')
    .map((octet) => within(octet, 0, 255).toString(2).padStart(8, '0'))
    .join('');
  if (!/^1*0*$/.test(bits) || bits.length !== 32) throw new Error(`"${mask}" is no mask`);
  return bits.replaceAll('0', '').length;
}
