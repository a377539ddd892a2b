import { SsmParameter } from '@cdktf/provider-aws/lib/ssm-parameter';
import { Construct } from 'constructs';
import { LabError, settingsTooLong } from '../errors';
import { awsParameterName } from '../network/aws-text';
import { labTags } from '../network/lab-tags';
import { QUOTAS } from '../network/quotas';
import type { ConnectionSettings } from './settings/connection-settings';

/** Props of `ConnectionSettingsParameters`. */
export interface ConnectionSettingsParametersProps {
  /** Path of the cluster. */
  readonly cluster: string;
  /** Secrets in them are references. */
  readonly settings: ConnectionSettings;
}

/**
 * The settings of a cluster as encrypted parameters of AWS Systems Manager, one for each part that there is: what the servers should
 * be like, for whoever provisions or audits them.
 */
export class ConnectionSettingsParameters extends Construct {
  constructor(scope: Construct, id: string, { cluster, settings }: ConnectionSettingsParametersProps) {
    super(scope, id);
    const parts = Object.entries(settings).filter(([, part]) => part !== undefined);
    const texts = parts.map(([part, given]): [string, string] => [part, withoutExpressions(given)]);
    const tooLong = texts.filter(([, text]) => bytesOf(text) > QUOTAS.advancedParameterBytes);
    if (tooLong.length > 0)
      throw new LabError(
        tooLong.map(([part, text]) => settingsTooLong(part, bytesOf(text), QUOTAS.advancedParameterBytes)),
        cluster,
      );
    for (const [key, value] of texts) {
      const part = kebabCase(key);
      new SsmParameter(this, part, {
        name: awsParameterName(cluster, part),
        description: `Cisco Unity Connection, settings: ${part}`,
        type: 'SecureString',
        tier: bytesOf(value) > QUOTAS.standardParameterBytes ? 'Advanced' : 'Standard',
        value,
        tags: labTags({ component: cluster, role: 'connection-server', name: `${cluster}/settings/${part}` }),
      });
    }
  }
}

/** As JSON, in which Terraform replaces its own expressions alone: what else looks like one is text. */
function withoutExpressions(part: unknown): string {
  return JSON.stringify(part).replace(/([$%])\{(?!TfToken\[)/g, '$1$1{');
}

function bytesOf(text: string): number {
  return Buffer.byteLength(text);
}

function kebabCase(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
