import { strongSwanSecret } from './strong-swan-secret';
import type { VpnAddresses, VpnDeclaration } from './vpn-declaration';

/**
 * What strongSwan's configuration includes as `<name>.secrets`, with a gap for each key, such as `<pre-shared key of tunnel 1>`. The
 * keys are known to AWS Secrets Manager and to whoever fills the gaps; AWS makes them of letters, digits, `.` and `_`, so that
 * they fit between the quotation marks as they are.
 */
export function strongSwanSecretsTemplate({ name }: VpnDeclaration, { router, tunnels }: VpnAddresses): string {
  const secrets = tunnels.map((end, index) => {
    const number = `${index + 1}`;
    return strongSwanSecret({ name, number, router, end, key: `"<pre-shared key of tunnel ${number}>"` });
  });
  return `# Pre-shared keys of the VPN connection ${name}. Readable by root alone.\nsecrets {\n${secrets.join('')}}\n`;
}
