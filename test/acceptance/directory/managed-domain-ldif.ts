/** What AWS has put into a managed domain before its customer gets it, as far as a lab names it. */
export function managedDomainLdif(root: string, netbiosName: string): string {
  const unit = (dn: string) => `dn: ${dn}\nchangetype: add\nobjectClass: organizationalUnit\n`;
  const administrators = [
    `dn: CN=AWS Delegated Administrators,OU=AWS Delegated Groups,${root}`,
    'changetype: add',
    'objectClass: group',
    'sAMAccountName: AWS Delegated Administrators',
    'groupType: -2147483644',
    '',
  ].join('\n');
  return [
    unit(`OU=${netbiosName},${root}`),
    unit(`OU=Computers,OU=${netbiosName},${root}`),
    unit(`OU=AWS Delegated Groups,${root}`),
    administrators,
  ].join('\n');
}
