import type { TerraformResource } from 'cdktf';
import { Construct } from 'constructs';
import { commandDocument } from '../../directory/documents/command-document';
import { script } from '../../directory/documents/powershell';
import type { ILabNetwork } from '../../network/i-lab-network';
import { OutputFiles } from '../../output-files';
import { createCommandDocument } from '../../server/create-command-document';
import type { LabServer } from '../../server/lab-server';
import { runCommandDocument } from '../../server/run-command-document';
import type { SsmInstanceProfile } from '../../server/ssm-instance-profile';
import { isolationUtilityXml } from '../documents/isolation-utility-xml';
import { windowsIpsecScript } from '../documents/windows-ipsec-script';
import { furtherBoundary } from './further-boundary';
import type { BoundaryDevice, HostIpsecPolicy } from './host-ipsec-policy';

/** Props of `WindowsIpsecPolicy`. */
export interface WindowsIpsecPolicyProps {
  /** The server, which runs Windows. */
  readonly server: LabServer;
  /** What the server may do in AWS: with a pre-shared key, it must read the secret. */
  readonly profile: SsmInstanceProfile;
  /** The network of the server, which must let it reach AWS Secrets Manager for a pre-shared key. */
  readonly network: ILabNetwork;
  /** With whom the server speaks IPsec, and how. Without peers, what an earlier policy has left is removed. */
  readonly policy: HostIpsecPolicy;
  /**
   * Who else sees the server in clear, for the file of the Network Isolation Utility; asked for when it is written, since members
   * may come later.
   *
   * @default - nobody
   */
  readonly laterBoundary?: () => readonly BoundaryDevice[];
  /** What must have been done before: Kerberos needs the server's account in the domain. */
  readonly after: readonly TerraformResource[];
}

/** Folder of the files of IPsec in the output of a synth. */
const IPSEC_FILES = 'windows-ipsec';

/**
 * The policy of IPsec of one Windows server: a document of AWS Systems Manager that gives it to the server; and, for servers that
 * Terraform does not reach, the same as PowerShell and, where there are peers, the file of Cisco's Network Isolation Utility in
 * the output folder. A first apply waits until the server has its policy.
 */
export class WindowsIpsecPolicy extends Construct {
  constructor(scope: Construct, id: string, props: WindowsIpsecPolicyProps) {
    super(scope, id);
    const { server, profile, network, policy, laterBoundary = () => [], after } = props;
    // Two paths may have one peer each, and a profile has each permission once.
    const reading = policy.peers.flatMap(({ path, authentication }) =>
      authentication.method === 'preshared-key'
        ? [profile.allowReading(`ipsec-key-${path}`, [authentication.secretArn])]
        : [],
    );
    if (reading.length > 0) network.reachService('secretsmanager');
    const lines = windowsIpsecScript(policy);
    const step = { name: 'ipsec', runPowerShell: script(...lines) };
    const document = createCommandDocument(this, 'document', commandDocument(`Protects ${scope.node.path}`, [step]));
    runCommandDocument(this, 'association', {
      document,
      instance: server.instance,
      after: [...new Set([...after, ...reading])],
    });
    const folder = `${IPSEC_FILES}/${scope.node.path}`;
    const files = OutputFiles.of(this).add(`${folder}/ipsec.ps1`, () => `${script(...lines).join('\n')}\n`);
    if (policy.peers.length === 0) return;
    files.add(`${folder}/CiscoICMIPsecConfig.XML`, () =>
      isolationUtilityXml({ ...policy, boundary: furtherBoundary(policy, laterBoundary()) }),
    );
  }
}
