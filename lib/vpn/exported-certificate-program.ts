/**
 * Reads what AWS Certificate Manager exports, and puts the certificate and those of its chain where strongSwan looks for them.
 * The private key, still encrypted, goes to the standard output.
 */
export const EXPORTED_CERTIFICATE_PROGRAM = `#!/usr/bin/python3
import json, re, sys

name, folder = sys.argv[1:]
exported = json.load(sys.stdin)
with open("%s/x509/%s.pem" % (folder, name), "w") as file:
    file.write(exported["Certificate"])
chain = re.findall("-----BEGIN CERTIFICATE-----.*?-----END CERTIFICATE-----", exported["CertificateChain"], re.S)
if not chain:
    sys.exit("The certificate has no chain.")
for number, one in enumerate(chain, 1):
    # strongSwan reads the first certificate of a file only.
    with open("%s/x509ca/%s-%d.pem" % (folder, name, number), "w") as file:
        file.write(one + "\\n")
print(exported["PrivateKey"])
`;
