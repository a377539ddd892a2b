import { describe, expect, it } from '@jest/globals';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { antivirusScript } from '../../../lib/contact-center/documents/antivirus-script';
import { registryValues } from '../../../lib/contact-center/documents/registry-values';
import { updateServerDocument } from '../../../lib/contact-center/documents/update-server-document';
import { windowsFirewallScript } from '../../../lib/contact-center/documents/windows-firewall-script';
import { windowsIpsecScript } from '../../../lib/contact-center/documents/windows-ipsec-script';
import { antivirusSettings } from '../../../lib/contact-center/security/antivirus-settings';
import { commandDocument } from '../../../lib/directory/documents/command-document';
import { script } from '../../../lib/directory/documents/powershell';
import { PortRange } from '../../../lib/port-tables/port-range';
import { HOSTILE_NAMES } from '../../directory/documents/hostile-names';
import { scriptsIn } from '../../directory/documents/read-document';
import { readPowerShell } from '../../directory/documents/read-powershell';
import { ipsecPeer } from '../ipsec/ipsec-peer';

const ofScript = (lines: readonly string[]) =>
  commandDocument('Runs a script', [{ name: 'run', runPowerShell: script(...lines) }]);

/** What the servers of a contact centre are told in PowerShell, with one text for every name there is. */
const documents: Readonly<Record<string, (name: string) => string>> = {
  'antivirus-script': (name) =>
    ofScript(antivirusScript(antivirusSettings({ exclusions: [`C:\\${name}`, name, '*.mdf'] })) ?? []),
  'registry-values': (name) => ofScript(registryValues(name, { Name: name })),
  'update-server-document': (name) =>
    updateServerDocument(name, { window: { day: 'sunday', hour: 2, durationHours: 3 }, beforeGoingLive: true }),
  'windows-firewall-script': (name) =>
    ofScript(windowsFirewallScript([{ row: name, protocol: 'tcp', ports: PortRange.of(80, 81) }], 'local-utility')),
  'windows-ipsec-script': (name) =>
    ofScript(
      windowsIpsecScript({
        peers: [
          ipsecPeer({ name, authentication: { method: 'certificate', authority: name } }),
          ipsecPeer({
            name,
            authentication: { method: 'preshared-key', secretArn: name },
            protection: 'authenticated',
          }),
        ],
        boundary: [],
        natTraversal: true,
      }),
    ),
};

it('has every file of lib/contact-center/documents/ but those without PowerShell', () => {
  const others = ['firewall-exception', 'firewall-utility-xml', 'isolation-utility-xml', 'windows-day'];
  const files = readdirSync(join(__dirname, '../../../lib/contact-center/documents')).map((file) =>
    file.replace('.ts', ''),
  );
  expect(Object.keys(documents).sort()).toEqual(files.filter((file) => !others.includes(file)).sort());
});

describe.each(Object.entries(documents))('%s, whatever names it is given,', (_, make) => {
  const read = (name: string) => Object.values(scriptsIn(make(name))).map(readPowerShell);

  it.each(HOSTILE_NAMES)('has nothing that Terraform or an SSM document takes for something of theirs: %s', (name) => {
    expect(make(name)).not.toMatch(/\$\{|%\{|\{\{/);
  });

  it.each(HOSTILE_NAMES)('does the same, since names are only ever between single quotes: %s', (name) => {
    expect(read(name).map(({ code }) => code)).toEqual(read('harmless').map(({ code }) => code));
  });

  it.each(HOSTILE_NAMES)('gives PowerShell the name that it was given: %s', (name) => {
    const literals = (one: string) => read(one).flatMap((step) => step.literals);
    const renamed = literals('harmless').map((literal) => literal.replace('harmless', () => name));
    expect(literals(name)).toEqual(renamed);
  });
});
