import { exportedCertificate } from './certificates';
import type { Keys } from './tunnelled-sites';
import type { VpnLab } from './vpn-lab';
import type { World } from './world';

/** Programs of the first boot that this machine must not run. */
const NOT_HERE = ['apt-get', 'systemctl'];

/**
 * Lines of bash that make a router of a namespace as its first boot does: with its user data, and then with what systemd runs before
 * strongSwan. AWS's command line hands out keys or a certificate, to whoever asks for the right one.
 */
export function prepareRouter(world: World, { userData, credentials, afterBoot = '' }: VpnLab, keys: Keys): string {
  const program = (name: string, lines: string) => world.write(`bin/${name}`, `#!/bin/bash\n${lines}`, 0o755);
  for (const name of NOT_HERE) program(name, 'exit 0\n');
  // Half a minute is long for a test.
  program('sleep', 'exec /bin/sleep 1\n');
  program(
    'aws',
    'secretArn' in credentials
      ? secretWithKeys(credentials.secretArn, keys)
      : exportedCertificate(world, credentials.certificateArn),
  );
  return `export PATH=${world.folder}/bin:$PATH
helper=/usr/lib/apt/apt-helper
if [ -e $helper ]; then mount --bind /bin/false $helper; fi
bash ${world.write('user-data', userData)}
${afterBoot}
$(sed -n 's/^ExecStart=//p' /etc/systemd/system/uc-lab-firewall.service)
for program in $(sed -n 's/^ExecStartPre=//p' /etc/systemd/system/strongswan.service.d/*.conf); do $program; done
`;
}

function secretWithKeys(secretArn: string, keys: Keys): string {
  const request = `secretsmanager get-secret-value --region eu-central-1 --secret-id ${secretArn}`;
  return `[ "$*" = '${request} --query SecretString --output text' ] || { echo "$*" >&2; exit 1; }
echo '${JSON.stringify({ Tunnel1: { PreSharedKey: keys[1] }, Tunnel2: { PreSharedKey: keys[2] } })}'
`;
}
