import { EXPORTED_CERTIFICATE_PROGRAM } from './exported-certificate-program';
import { PRE_SHARED_KEYS_PROGRAM } from './pre-shared-keys-program';
import { routerFirewallRules } from './router-firewall-rules';
import { strongSwanDaemonConfig } from './strong-swan-daemon-config';
import type { VpnAddresses, VpnDeclaration } from './vpn-declaration';
import { vpnInterfacesScript } from './vpn-interfaces-script';
import { VPN_UPDOWN_PATH, vpnUpdownScript } from './vpn-updown-script';

/** What a branch router is made of. Every text may be a token of Terraform. */
export type BranchRouterScriptProps = RouterConfiguration & RouterCredentials;

/** What a router is to do. */
export interface RouterConfiguration {
  /** The connection. Its routing must be static: nothing in the script speaks BGP. */
  readonly declaration: VpnDeclaration;
  /** Public addresses of the ends. */
  readonly addresses: VpnAddresses;
  /** The configuration of strongSwan, without keys. */
  readonly swanctlConf: string;
  /** Region of AWS that the router is in. */
  readonly region: string;
}

/** Where a router gets what it proves itself with, by Amazon Resource Name: a secret with its keys, or a certificate to export. */
export type RouterCredentials = { readonly secretArn: string } | { readonly certificateArn: string };

const FOLDER = '/usr/local/lib/uc-lab';
const PACKAGES = [
  'strongswan-swanctl',
  'charon-systemd',
  'libcharon-extra-plugins',
  'libstrongswan-standard-plugins',
  'libstrongswan-extra-plugins',
  'awscli',
  'ca-certificates',
  'nftables',
  'openssl',
  'python3',
].join(' ');

/**
 * User data that makes a router of a Debian 12 server. strongSwan's own service is told to make the devices of the tunnels and
 * to fetch the keys each time before it starts, and to try again when AWS does not hand them out yet. It does not start without
 * the router's firewall.
 */
export function branchRouterScript(props: BranchRouterScriptProps): string {
  const { declaration, addresses, swanctlConf, region } = props;
  const { name } = declaration;
  return `#!/bin/bash
set -eu
export DEBIAN_FRONTEND=noninteractive
# Administration is by AWS Systems Manager, which nobody connects to.
systemctl mask --now ssh.service ssh.socket || true
# Nothing but HTTPS leaves for the Internet.
sed -i 's|http://|https://|g' /etc/apt/sources.list /etc/apt/sources.list.d/* /etc/apt/mirrors/* 2>/dev/null || true
# The public address comes some time after the server does.
until apt-get -q update && apt-get -qy install --no-install-recommends ${PACKAGES}; do sleep 10; done
install -d ${FOLDER} /etc/swanctl/conf.d /etc/strongswan.d /etc/systemd/system/strongswan.service.d
${file('/etc/sysctl.d/90-uc-lab-vpn.conf', 'net.ipv4.ip_forward = 1\nnet.ipv4.conf.all.rp_filter = 0\n')}
${file('/etc/strongswan.d/uc-lab-vpn.conf', strongSwanDaemonConfig(declaration))}
${file(`/etc/swanctl/conf.d/${name}.conf`, swanctlConf)}
${file(VPN_UPDOWN_PATH, vpnUpdownScript(declaration))}
${file(`${FOLDER}/vpn-interfaces`, vpnInterfacesScript(declaration))}
${
  'secretArn' in props
    ? preSharedKeys(name, addresses, region, props.secretArn)
    : certificate(name, region, props.certificateArn)
}
${file(`${FOLDER}/vpn-watch`, watchScript(name))}
${file(`${FOLDER}/firewall.nft`, routerFirewallRules(declaration, addresses))}
chmod 755 ${VPN_UPDOWN_PATH} ${FOLDER}/vpn-*
${file(
  '/etc/systemd/system/strongswan.service.d/uc-lab-vpn.conf',
  `[Unit]
StartLimitIntervalSec=0
Requires=uc-lab-firewall.service
After=uc-lab-firewall.service

[Service]
ExecStartPre=${FOLDER}/vpn-interfaces
ExecStartPre=${FOLDER}/vpn-credentials
Restart=on-failure
RestartSec=15
`,
)}
${file(
  '/etc/systemd/system/uc-lab-firewall.service',
  `[Unit]
Description=Lets nobody talk to the router but the ends of its tunnels
DefaultDependencies=no
Wants=network-pre.target
Before=network-pre.target shutdown.target
Conflicts=shutdown.target

[Service]
Type=oneshot
RemainAfterExit=yes
ExecStart=/usr/sbin/nft -f ${FOLDER}/firewall.nft

[Install]
WantedBy=sysinit.target
`,
)}
${file(
  '/etc/systemd/system/uc-lab-vpn-credentials.service',
  `[Unit]
Description=Fetches what the router proves itself with
After=network-online.target

[Service]
Type=oneshot
ExecStart=${FOLDER}/vpn-credentials
ExecStart=/usr/sbin/swanctl --load-all --noprompt
`,
)}
${file(
  '/etc/systemd/system/uc-lab-vpn-credentials.timer',
  `[Unit]
Description=Notices new keys and certificates

[Timer]
OnCalendar=daily
RandomizedDelaySec=4h

[Install]
WantedBy=timers.target
`,
)}
${file(
  '/etc/systemd/system/uc-lab-vpn-watch.service',
  `[Unit]
Description=Begins with the tunnels that are down
After=strongswan.service

[Service]
ExecStart=${FOLDER}/vpn-watch
Restart=always

[Install]
WantedBy=multi-user.target
`,
)}
sysctl -q -p /etc/sysctl.d/90-uc-lab-vpn.conf
systemctl daemon-reload
units='uc-lab-firewall.service strongswan.service uc-lab-vpn-watch.service uc-lab-vpn-credentials.timer'
systemctl enable $units
systemctl restart --no-block $units
# Debian's image has no agent of AWS Systems Manager. Without it nobody gets in, and the tunnels work all the same.
agent=https://s3.${region}.amazonaws.com/amazon-ssm-${region}/latest/debian_amd64/amazon-ssm-agent.deb
/usr/lib/apt/apt-helper download-file "$agent" ${FOLDER}/amazon-ssm-agent.deb &&
  apt-get -qy install ${FOLDER}/amazon-ssm-agent.deb || echo 'No agent of AWS Systems Manager.' >&2
`;
}

function preSharedKeys(name: string, { router, tunnels }: VpnAddresses, region: string, secretArn: string): string {
  return `${file(`${FOLDER}/pre-shared-keys.py`, PRE_SHARED_KEYS_PROGRAM)}
${file(
  `${FOLDER}/vpn-credentials`,
  `#!/bin/bash
set -euo pipefail
umask 077
secrets=/etc/swanctl/conf.d/${name}.secrets
aws secretsmanager get-secret-value --region '${region}' --secret-id '${secretArn}' --query SecretString --output text |
  python3 ${FOLDER}/pre-shared-keys.py '${name}' '${router}' '${tunnels[0]}' '${tunnels[1]}' > "$secrets.new"
mv "$secrets.new" "$secrets"
`,
)}`;
}

function certificate(name: string, region: string, certificateArn: string): string {
  return `${file(`${FOLDER}/exported-certificate.py`, EXPORTED_CERTIFICATE_PROGRAM)}
${file(
  `${FOLDER}/vpn-credentials`,
  `#!/bin/bash
set -euo pipefail
umask 077
# A key and a certificate that do not belong together are worth nothing: nothing is replaced before there are both.
work=$(mktemp -d -p /run)
trap 'rm -rf "$work"' EXIT
mkdir "$work/private" "$work/x509" "$work/x509ca"
openssl rand -hex 32 | tr -d '\\n' > "$work/passphrase"
aws acm export-certificate --region '${region}' --certificate-arn '${certificateArn}' --passphrase "fileb://$work/passphrase" --output json |
  python3 ${FOLDER}/exported-certificate.py '${name}' "$work" |
  openssl pkcs8 -passin "file:$work/passphrase" -out "$work/private/${name}.pem"
for kind in private x509 x509ca; do mv "$work/$kind"/* "/etc/swanctl/$kind/"; done
`,
)}`;
}

/** AWS may end a tunnel for maintenance and leave it to the router to begin again. */
function watchScript(name: string): string {
  return `#!/bin/bash
while sleep 30; do
  for tunnel in ${name}-1 ${name}-2; do
    swanctl --list-sas --ike "$tunnel" | grep -q INSTALLED ||
      swanctl --initiate --ike "$tunnel" --child "$tunnel" --timeout 20 || true
  done
done
`;
}

/** Writes a file as it is: nothing in it means anything to the shell. */
function file(path: string, text: string): string {
  return `cat > ${path} <<'END-OF-FILE'\n${text}END-OF-FILE`;
}
