import { type PLACES } from './places';
import type { World } from './world';

/** Id of the connection that AWS's certificates name. */
export const CONNECTION_ID = 'vpn-0123456789abcdef0';

/** What the router is called in its certificate. */
export const ROUTER_SUBJECT = 'CN=branch router';

const AMAZON = '/C=US/ST=WA/L=Seattle/O=Amazon.com/OU=AWS';

/**
 * A private authority with one below it, and certificates of the router and of both ends. That of end 2 is of another connection of the
 * same customer, whose routers the authority knows just as well.
 */
export async function makeCertificates(world: World): Promise<void> {
  world.write(
    'certificates/openssl.cnf',
    `[req]
distinguished_name = name
[name]
[authority]
basicConstraints = critical, CA:TRUE
keyUsage = critical, keyCertSign, cRLSign
[end]
basicConstraints = critical, CA:FALSE
`,
  );
  await world.shell(
    make(world, 'root', '/CN=root', 'authority', '') +
      make(world, 'subordinate', '/CN=subordinate', 'authority', 'root') +
      router(world) +
      make(world, 'end1', `${AMAZON}/CN=${CONNECTION_ID}.endpoint-0`, 'end', 'subordinate') +
      make(world, 'end2', `${AMAZON}/CN=vpn-0fedcba9876543210.endpoint-1`, 'end', 'subordinate'),
  );
}

/** Issues the router's certificate anew, with another key. */
export async function renewCertificate(world: World): Promise<void> {
  await world.shell(router(world));
}

function router(world: World): string {
  return make(world, 'router', `/${ROUTER_SUBJECT}`, 'end', 'subordinate');
}

function make(world: World, name: string, subject: string, extensions: string, by: string): string {
  const folder = `${world.folder}/certificates`;
  return `openssl req -x509 -config ${folder}/openssl.cnf -newkey ec -pkeyopt ec_paramgen_curve:P-384 -nodes -days 1 \\
  -keyout ${folder}/${name}.key -out ${folder}/${name}.pem -subj '${subject}' -extensions ${extensions} \\
  ${by === '' ? '' : `-CA ${folder}/${by}.pem -CAkey ${folder}/${by}.key`} 2>&1\n`;
}

/** Lines of bash that give one of AWS's ends its certificate. */
export function certificateOfEnd(world: World, namespace: (typeof PLACES.ends)[number]['namespace']): string {
  const folder = `${world.folder}/certificates`;
  return `cp ${folder}/${namespace}.pem /etc/swanctl/x509/end.pem
cp ${folder}/${namespace}.key /etc/swanctl/private/end.key
cp ${folder}/root.pem ${folder}/subordinate.pem /etc/swanctl/x509ca/
`;
}

/** Lines of bash that answer as AWS Certificate Manager does, with the router's key under whatever passphrase is given. */
export function exportedCertificate(world: World, certificateArn: string): string {
  const folder = `${world.folder}/certificates`;
  return `case "$*" in
  'acm export-certificate --region eu-central-1 --certificate-arn ${certificateArn} --passphrase fileb://'*' --output json') ;;
  *) echo "$*" >&2; exit 1 ;;
esac
passphrase=$(printf %s "$*" | sed 's/.*fileb:\\/\\/\\([^ ]*\\).*/\\1/')
openssl pkcs8 -topk8 -in ${folder}/router.key -passout "file:$passphrase" -out /run/router.encrypted
cat ${folder}/subordinate.pem ${folder}/root.pem > /run/router.chain
python3 -c '
import json, sys
read = lambda path: open(path).read()
names = ("Certificate", "CertificateChain", "PrivateKey")
print(json.dumps(dict(zip(names, map(read, sys.argv[1:])))))
' ${folder}/router.pem /run/router.chain /run/router.encrypted
`;
}
