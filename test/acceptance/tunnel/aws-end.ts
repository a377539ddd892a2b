import { z } from 'zod';
import { ROUTER_SUBJECT } from './certificates';
import { PLACES } from './places';
import { tunnelOptions } from './tunnel-options';

/**
 * AWS's end of a tunnel as strongSwan, from nothing but what Terraform is given: a second reading of the AWS Site-to-Site VPN User Guide,
 * "Tunnel options", which shares no code with the library. Without a key, the two ends know each other by certificates.
 */
export function awsEnd(connection: Readonly<Record<string, unknown>>, number: 1 | 2, key?: string): string {
  const options = tunnelOptions(connection, number);
  const { local_ipv4_network_cidr: site, remote_ipv4_network_cidr: cloud } = selectors.parse(connection);
  return swanctlConf({
    number,
    key,
    site,
    cloud,
    ike: product(
      options.phase1_encryption_algorithms,
      options.phase1_integrity_algorithms,
      options.phase1_dh_group_numbers,
      (cipher, hash, group) =>
        `${spelling(cipher)}-${cipher.includes('GCM') ? 'prf' : ''}${spelling(hash)}-${groupOf(group)}`,
    ),
    esp: product(
      options.phase2_encryption_algorithms,
      options.phase2_integrity_algorithms,
      options.phase2_dh_group_numbers,
      (cipher, hash, group) =>
        `${spelling(cipher)}${cipher.includes('GCM') ? '' : `-${spelling(hash)}`}-${groupOf(group)}`,
    ),
    rest: `
      rekey_time = ${options.phase2_lifetime_seconds - options.rekey_margin_time_seconds}s
      life_time = ${options.phase2_lifetime_seconds}s
      replay_window = ${options.replay_window_size}
      start_action = ${options.startup_action === 'start' ? 'start' : 'none'}
      dpd_action = ${options.dpd_timeout_action === 'restart' ? 'restart' : 'clear'}`,
    dpdDelay: options.dpd_timeout_action === 'none' ? 0 : Math.floor(options.dpd_timeout_seconds / 3),
  });
}

/** The same end, but it offers something else in one phase or in both, and begins only when it is told to. */
export function strangeEnd(number: 1 | 2, key: string, ike: string, esp: string): string {
  const everything = '0.0.0.0/0';
  return swanctlConf({
    number,
    key,
    site: everything,
    cloud: everything,
    ike: [ike],
    esp: [esp],
    rest: '',
    dpdDelay: 0,
  });
}

const selectors = z.object({ local_ipv4_network_cidr: z.string(), remote_ipv4_network_cidr: z.string() });

interface End {
  readonly number: 1 | 2;
  readonly key: string | undefined;
  readonly site: string;
  readonly cloud: string;
  readonly ike: readonly string[];
  readonly esp: readonly string[];
  readonly rest: string;
  readonly dpdDelay: number;
}

function swanctlConf({ number, key, site, cloud, ike, esp, rest, dpdDelay }: End): string {
  const { address } = PLACES.ends[number === 1 ? 0 : 1];
  return `connections {
  aws {
    version = 2
    local_addrs = ${address}
    remote_addrs = ${PLACES.router.address}
    proposals = ${ike.join(',')}
    dpd_delay = ${dpdDelay}s
    local {
      ${key === undefined ? 'auth = pubkey\n      certs = end.pem' : `auth = psk\n      id = ${address}`}
    }
    remote {
      ${key === undefined ? `auth = pubkey\n      id = "${ROUTER_SUBJECT}"` : `auth = psk\n      id = ${PLACES.router.address}`}
    }
    children {
      aws {
        local_ts = ${cloud}
        remote_ts = ${site}
        esp_proposals = ${esp.join(',')}
${rest}
      }
    }
  }
}
${key === undefined ? '' : secret(address, key)}`;
}

function secret(address: string, key: string): string {
  return `secrets {
  ike-aws {
    id-1 = ${address}
    id-2 = ${PLACES.router.address}
    secret = "${key}"
  }
}
`;
}

function product(
  ciphers: readonly string[],
  hashes: readonly string[],
  groups: readonly number[],
  join: (cipher: string, hash: string, group: number) => string,
): string[] {
  const all = ciphers.flatMap((cipher) => hashes.flatMap((hash) => groups.map((group) => join(cipher, hash, group))));
  return [...new Set(all)];
}

/** AES256-GCM-16 is aes256gcm16, and SHA2-384 is sha384. */
function spelling(algorithm: string): string {
  return algorithm.toLowerCase().replace('sha2-', 'sha').replaceAll('-', '');
}

/** Source: IANA, "Internet Key Exchange Version 2 (IKEv2) Parameters", transform type 4. */
function groupOf(number: number): string {
  const names: Readonly<Record<number, string>> = {
    2: 'modp1024',
    14: 'modp2048',
    15: 'modp3072',
    16: 'modp4096',
    17: 'modp6144',
    18: 'modp8192',
    19: 'ecp256',
    20: 'ecp384',
    21: 'ecp521',
  };
  const name = names[number];
  if (name === undefined) throw new Error(`There is no name for group ${number}.`);
  return name;
}
