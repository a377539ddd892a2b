import { SsmAssociation } from '@cdktf/provider-aws/lib/ssm-association';
import type { TerraformResource } from 'cdktf';
import { Construct } from 'constructs';
import { type CommandStep, commandDocument } from '../directory/documents/command-document';
import { script } from '../directory/documents/powershell';
import { awsDocumentName } from '../network/aws-text';
import { OutputFiles } from '../output-files';
import type { Listener } from '../port-tables/listener';
import { createCommandDocument } from '../server/create-command-document';
import type { LabServer } from '../server/lab-server';
import { antivirusScript } from './documents/antivirus-script';
import { firewallExceptions } from './documents/firewall-exception';
import { firewallUtilityXml } from './documents/firewall-utility-xml';
import { windowsFirewallScript } from './documents/windows-firewall-script';
import type { ContactCenterSecurity } from './security/contact-center-security';

/** Props of `ServerProtection`. */
export interface ServerProtectionProps {
  readonly server: LabServer;
  /** What the server listens on: the firewall lets in nothing else. */
  readonly listeners: readonly Listener[];
  readonly security: ContactCenterSecurity;
  /** What must have been done before: joining restarts the server. */
  readonly after: readonly TerraformResource[];
}

/** Folder of the firewall files in the output of a synth. */
const FIREWALL_FILES = 'windows-firewall';

/**
 * What the layers on a Windows server become: a document that opens its firewall for the rows of the port table and gives the
 * antivirus software its settings; and, for servers that Terraform does not reach, the exceptions as files in the output folder.
 */
export class ServerProtection extends Construct {
  constructor(scope: Construct, id: string, props: ServerProtectionProps) {
    super(scope, id);
    const { server, listeners, security, after } = props;
    const steps = stepsFor(listeners, security);
    this.addFiles(listeners, security);
    if (steps.length === 0) return;
    const document = createCommandDocument(this, 'document', commandDocument(`Protects ${scope.node.path}`, steps));
    new SsmAssociation(this, 'association', {
      associationName: awsDocumentName(this.node.path),
      name: document.name,
      documentVersion: document.latestVersion,
      targets: [{ key: 'InstanceIds', values: [server.instance.id] }],
      dependsOn: [...after],
    });
  }

  private addFiles(listeners: readonly Listener[], { windowsFirewall }: ContactCenterSecurity): void {
    if (windowsFirewall === false) return;
    const exceptions = firewallExceptions(listeners);
    const folder = `${FIREWALL_FILES}/${this.node.scope?.node.path ?? ''}`;
    OutputFiles.of(this)
      .add(`${folder}/CiscoICMfwConfig_exc.xml`, () => firewallUtilityXml(exceptions))
      .add(`${folder}/exceptions.ps1`, () => lines(windowsFirewallScript(exceptions, windowsFirewall.enabledBy)));
  }
}

function stepsFor(
  listeners: readonly Listener[],
  { windowsFirewall, antivirus }: ContactCenterSecurity,
): CommandStep[] {
  const antivirusLines = antivirus === false ? undefined : antivirusScript(antivirus);
  return [
    ...(windowsFirewall === false
      ? []
      : [
          {
            name: 'firewall',
            runPowerShell: script(...windowsFirewallScript(firewallExceptions(listeners), windowsFirewall.enabledBy)),
          },
        ]),
    ...(antivirusLines === undefined ? [] : [{ name: 'antivirus', runPowerShell: script(...antivirusLines) }]),
  ];
}

function lines(texts: readonly string[]): string {
  return `${script(...texts).join('\n')}\n`;
}
