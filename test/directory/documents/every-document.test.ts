import { describe, expect, it } from '@jest/globals';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { directoryRecords } from '../../../lib/directory/directory-ldif';
import { DistinguishedName } from '../../../lib/directory/distinguished-name';
import { commandDocument } from '../../../lib/directory/documents/command-document';
import { conditionalForwarderScript } from '../../../lib/directory/documents/conditional-forwarder-script';
import { controllerDocument, type Promotion } from '../../../lib/directory/documents/controller-document';
import { directoryAccessScript } from '../../../lib/directory/documents/directory-access-script';
import { dnsServersScript } from '../../../lib/directory/documents/dns-servers-script';
import { domainJoinDocument } from '../../../lib/directory/documents/domain-join-document';
import { fillSecret } from '../../../lib/directory/documents/fill-secret';
import { joinAccountScript, joinDelegationScript } from '../../../lib/directory/documents/join-account-script';
import { ldifImportDocuments } from '../../../lib/directory/documents/ldif-import-document';
import { operationsMastersDocument } from '../../../lib/directory/documents/operations-masters-document';
import { script } from '../../../lib/directory/documents/powershell';
import { serviceAccountDocuments } from '../../../lib/directory/documents/service-account-documents';
import { siteTopologyScript } from '../../../lib/directory/documents/site-topology-script';
import { timeSourceScript } from '../../../lib/directory/documents/time-source-script';
import { RESTRICTED_RPC } from '../../../lib/directory/rpc-ports';
import { HOSTILE_NAMES } from './hostile-names';
import { scriptsIn } from './read-document';
import { readPowerShell } from './read-powershell';
import { secretArn } from './secret-arn';

const ofScript = (lines: readonly string[]) =>
  commandDocument('Runs a script', [{ name: 'run', runPowerShell: script(...lines) }]);
const root = DistinguishedName.ofDomain('example.com');

/** Everything that lib/directory/documents/ can write, by the file that does, with one text for every name there is. */
const documents: Readonly<Record<string, (name: string) => readonly string[]>> = {
  'command-document': (name) => [commandDocument(name, [])],
  'conditional-forwarder-script': (name) => [ofScript(conditionalForwarderScript(name, [name]))],
  'controller-document': (name) =>
    (
      [
        { kind: 'forest', level: 'windows-server-2016' },
        {
          kind: 'child-domain',
          level: 'windows-server-2016',
          parentDomainName: name,
          administrator: { netbiosName: name, secretArn: name },
        },
        { kind: 'additional' },
      ] satisfies Promotion[]
    ).map((promotion) =>
      controllerDocument({
        computerName: name,
        domainName: `x.${name}`,
        netbiosName: name,
        siteName: name,
        globalCatalog: false,
        promotion,
        secretArn: name,
        dnsAddresses: [name, name],
        restrictedRpc: RESTRICTED_RPC,
        afterwards: [],
      }),
    ),
  'directory-access-script': (name) => [
    ofScript(directoryAccessScript({ server: name, netbiosName: name, secretArn: name })),
  ],
  'dns-servers-script': (name) => [ofScript(dnsServersScript([name]))],
  'domain-join-document': (name) =>
    (
      [
        { kind: 'account', secretArn: name },
        { kind: 'directory-service', directoryId: 'd-1234567890' },
      ] as const
    ).map((method) =>
      domainJoinDocument({
        domainName: method.kind === 'account' ? name : 'example.com',
        netbiosName: name,
        method,
        unit: root.child('OU', name),
        dnsAddresses: method.kind === 'account' ? [name] : ['10.0.0.1'],
        localAdministrators: [name, name],
      }),
    ),
  'fill-secret': (name) => [ofScript(fillSecret(name, name))],
  'join-account-script': (name) => [
    ofScript(joinAccountScript(name, name)),
    ofScript(joinDelegationScript(root.child('OU', name).toString(), name)),
  ],
  'ldif-import-document': (name) => {
    const dn = root.child('OU', name);
    const units = [{ dn, purpose: 'other' as const, description: name, inheritanceBlocked: true, policyLinks: [] }];
    const groups = [
      {
        dn: dn.child('CN', name),
        scope: 'global' as const,
        grants: 'Config' as const,
        description: name,
        members: [dn],
      },
    ];
    const accounts = [{ dn: dn.child('CN', `${name}x`), accountName: name, description: name }];
    return ldifImportDocuments(directoryRecords(root, { units, groups, accounts }), {
      description: name,
      server: name,
      netbiosName: name,
      secretArn: name,
      afterwards: [],
    });
  },
  'operations-masters-document': (name) => [
    operationsMastersDocument(name, { SchemaMaster: name, DomainNamingMaster: name, PDCEmulator: name }),
  ],
  'service-account-documents': (name) =>
    serviceAccountDocuments([{ accountName: name, secretArn: name }], {
      server: name,
      netbiosName: name,
      secretArn: name,
    }),
  'site-topology-script': (name) =>
    [true, false].map((newForest) =>
      ofScript(
        siteTopologyScript(
          [
            { name, subnets: [name] },
            { name: `${name}x`, subnets: [] },
          ],
          newForest,
        ),
      ),
    ),
  'time-source-script': () => [ofScript(timeSourceScript('169.254.169.123'))],
};

it('has every file of lib/directory/documents/ but the one that only quotes', () => {
  const files = readdirSync(join(__dirname, '../../../lib/directory/documents')).map((file) => file.replace('.ts', ''));
  expect(Object.keys(documents).sort()).toEqual(files.filter((file) => file !== 'powershell').sort());
});

describe.each(Object.entries(documents))('%s, whatever names it is given,', (_, make) => {
  const scripts = (name: string) => make(name).map((text) => Object.values(scriptsIn(text)).map(readPowerShell));
  /** What a script does, with nothing of what it takes as it is. */
  const codeOf = (name: string) => scripts(name).map((steps) => steps.map(({ code }) => code));

  it.each(HOSTILE_NAMES)(
    'has nothing in it that Terraform or an SSM document takes for something of theirs: %s',
    (name) => {
      for (const text of make(name)) expect(text).not.toMatch(/\$\{|%\{|\{\{/);
    },
  );

  it.each(HOSTILE_NAMES)('does the same, since names are only ever between single quotes: %s', (name) => {
    expect(codeOf(name)).toEqual(codeOf('harmless'));
  });

  it('gives PowerShell the name that it was given', () => {
    for (const name of HOSTILE_NAMES) {
      const literals = scripts('harmless')
        .flat()
        .flatMap((step) => step.literals);
      const expected = literals.filter((literal) => literal === 'harmless').length;
      const found = scripts(name)
        .flat()
        .flatMap((step) => step.literals)
        .filter((literal) => literal === name).length;
      expect(found).toBeGreaterThanOrEqual(expected);
    }
  });

  it('has no password of its own: each is read where the script runs, or made there', () => {
    for (const text of make(secretArn('x')))
      for (const lines of Object.values(scriptsIn(text)))
        for (const line of lines.filter((one) => one.includes('ConvertTo-SecureString')))
          expect(line).toContain('ConvertTo-SecureString $secret.password -AsPlainText');
  });
});
