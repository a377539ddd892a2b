import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { App } from 'cdktf';
import { ServerProtection } from '../../lib/contact-center/server-protection';
import type { ContactCenterSecurity } from '../../lib/contact-center/security/contact-center-security';
import { contactCenterSecurity } from '../../lib/contact-center/security/contact-center-security-props';
import { LabStack } from '../../lib/lab-stack';
import { LabNetwork } from '../../lib/network/lab-network';
import type { Listener } from '../../lib/port-tables/listener';
import { PortRange } from '../../lib/port-tables/port-range';
import { LabServer } from '../../lib/server/lab-server';
import { ServerImage } from '../../lib/server/server-image';
import { scriptsIn } from '../directory/documents/read-document';
import { SynthesizedStack } from '../synthesized-stack';

const LISTENERS: readonly Listener[] = [
  { row: 'open-row', protocol: 'tcp', ports: PortRange.of(40003), localhostOnly: false, ipv6: false },
  { row: 'local-row', protocol: 'tcp', ports: PortRange.of(42000), localhostOnly: true, ipv6: false },
];

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** A server that is protected by some layers: what Terraform is given, and the files that a synth writes. */
function protect(security: ContactCenterSecurity) {
  const outdir = mkdtempSync(join(tmpdir(), 'uc-lab-protection-'));
  folders.push(outdir);
  const app = new App({ outdir });
  const stack = new LabStack(app, 'lab', { region: 'eu-central-1' });
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  const [subnet] = network.serverSubnets;
  if (subnet === undefined) throw new Error('The network has no subnet.');
  const server = new LabServer(stack, 'server', {
    network,
    subnet,
    securityGroupIds: [],
    image: ServerImage.windows(),
    listeners: [],
    instanceProfile: 'profile',
    tags: { component: 'lab', role: 'logger', name: 'server' },
  });
  new ServerProtection(server, 'protection', { server, listeners: LISTENERS, security, after: [] });
  app.synth();
  const synthesized = new SynthesizedStack(stack);
  const document = synthesized.resources('aws_ssm_document')[0]?.config['content'];
  return {
    scripts: typeof document === 'string' ? scriptsIn(document) : undefined,
    associations: synthesized.resources('aws_ssm_association').map(({ config }) => config['targets']),
    files: readdirSync(outdir, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.startsWith('windows-firewall/'),
    ),
    read: (file: string) => readFileSync(join(outdir, 'windows-firewall/lab/server', file), 'utf8'),
  };
}

describe('ServerProtection', () => {
  it('opens the firewall for what others connect to and nothing else, and gives Defender its settings', () => {
    const { scripts, associations } = protect(contactCenterSecurity());
    expect(Object.keys(scripts ?? {})).toEqual(['firewall', 'antivirus']);
    const firewall = scripts?.['firewall']?.join('\n');
    expect(firewall).toContain('open-row');
    expect(firewall).toContain("'40003'");
    expect(firewall).not.toContain('local-row');
    expect(firewall).not.toContain('42000');
    expect(firewall).toContain('Set-NetFirewallProfile -All -Enabled True');
    expect(associations).toEqual([[{ key: 'InstanceIds', values: [expect.stringMatching(/^\$\{aws_instance\./)] }]]);
  });

  it('leaves turning the firewall on to the group policy, where that is said', () => {
    const { scripts } = protect(contactCenterSecurity({ securityAgent: {} }));
    expect(scripts?.['firewall']?.join('\n')).not.toContain('Set-NetFirewallProfile');
  });

  it('writes the same exceptions as files for people: PowerShell, and the XML of the utility', () => {
    const { files, read } = protect(contactCenterSecurity());
    expect(files.filter((file) => file.includes('.')).sort()).toEqual([
      'windows-firewall/lab/server/CiscoICMfwConfig_exc.xml',
      'windows-firewall/lab/server/exceptions.ps1',
    ]);
    expect(read('CiscoICMfwConfig_exc.xml')).toContain('<Port Number="40003" Protocol="TCP" Name="open-row"/>');
    expect(read('exceptions.ps1')).toContain('open-row');
    for (const file of ['CiscoICMfwConfig_exc.xml', 'exceptions.ps1']) expect(read(file)).not.toContain('local-row');
  });

  it('tells a server nothing about a layer that is off', () => {
    const withoutFirewall = protect(contactCenterSecurity({ windowsFirewall: false }));
    expect(Object.keys(withoutFirewall.scripts ?? {})).toEqual(['antivirus']);
    expect(withoutFirewall.files).toEqual([]);
    const otherProduct = protect(contactCenterSecurity({ antivirus: { product: 'Another Antivirus' } }));
    expect(Object.keys(otherProduct.scripts ?? {})).toEqual(['firewall']);
    const nothing = protect(contactCenterSecurity({ windowsFirewall: false, antivirus: false }));
    expect(nothing.scripts).toBeUndefined();
    expect(nothing.associations).toEqual([]);
  });
});
