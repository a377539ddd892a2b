import { SsmAssociation } from '@cdktf/provider-aws/lib/ssm-association';
import { SsmMaintenanceWindow } from '@cdktf/provider-aws/lib/ssm-maintenance-window';
import { SsmMaintenanceWindowTarget } from '@cdktf/provider-aws/lib/ssm-maintenance-window-target';
import { SsmMaintenanceWindowTask } from '@cdktf/provider-aws/lib/ssm-maintenance-window-task';
import { SsmPatchBaseline } from '@cdktf/provider-aws/lib/ssm-patch-baseline';
import { SsmPatchGroup } from '@cdktf/provider-aws/lib/ssm-patch-group';
import { Construct } from 'constructs';
import { z } from 'zod';
import { checkProps } from '../boundary/check-props';
import { literalOrToken } from '../boundary/literal-or-token';
import { literalString } from '../boundary/literal-string';
import { report } from '../boundary/zod-problem';
import { updateServerNeeded, updateServerUnused } from '../errors';
import { awsDocumentName, awsTagValue } from '../network/aws-text';
import { labTags } from '../network/lab-tags';
import { createCommandDocument } from '../server/create-command-document';
import { updateServerDocument } from './documents/update-server-document';
import { patchApprovalRules } from './patch-approval-rules';
import {
  type PatchingProps,
  patchingSchema,
  type PatchingSettings,
  patchingSettings,
} from './security/patching-settings';

/** Props of `PatchManagement`. */
export interface PatchManagementProps {
  /**
   * How the servers get their updates.
   *
   * @default - through AWS Systems Manager, with its defaults
   */
  readonly patching?: PatchingProps;
  /**
   * What the servers have as the value of their tag `Patch Group`, which nobody else's servers in the region may have. One
   * that AWS takes for no tag: error `InvalidProperty`.
   *
   * @default - the construct's path
   */
  readonly patchGroup?: string;
  /**
   * URL of the server of Windows Server Update Services: `http://wsus.corp.example.com:8530`. Not such a URL: error
   * `InvalidProperty`; without one where updates come through it: `UpdateServerNeeded`; with one where they do not:
   * `UpdateServerUnused`. (Securing Unified CCE, page 8-18)
   *
   * @default - none
   */
  readonly updateServer?: string;
  /**
   * How many servers are patched, and restarted, at a time in the weekly window of AWS Systems Manager, from 1 on: with one,
   * the two sides of a duplexed server are never down together, and one that fails leaves the rest as they were. Anything
   * else: error `InvalidProperty`.
   *
   * @default 1
   */
  readonly serversAtATime?: number;
}

const propsSchema = z
  .strictObject({
    patching: patchingSchema.exactOptional(),
    patchGroup: literalString
      .refine((value) => awsTagValue(value) === value, 'Expected what AWS takes as the value of a tag')
      .exactOptional(),
    updateServer: literalOrToken(
      z.url({ protocol: /^https?$/, error: 'Expected an http or https URL' }),
    ).exactOptional(),
    serversAtATime: z.int().min(1).exactOptional(),
  })
  .check((context) => {
    const { patching, updateServer } = context.value;
    const needed = patching?.through === 'wsus';
    if (needed && updateServer === undefined) report(context, updateServerNeeded(), ['updateServer']);
    if (!needed && updateServer !== undefined) report(context, updateServerUnused(), ['updateServer']);
  });

/** What AWS Systems Manager runs to install what a baseline approves. */
const RUN_PATCH_BASELINE = 'AWS-RunPatchBaseline';

/** How it is to install. */
const INSTALL = { Operation: 'Install', RebootOption: 'RebootIfNeeded' } as const;

/**
 * Keeps the Windows servers of a contact centre up to date: those that have its tag. They need a way to where their updates
 * come from, and must be up in the window. (Securing Unified CCE, page 8-17)
 */
export class PatchManagement extends Construct {
  /** The tag that every server to be patched has. */
  readonly tag: Readonly<Record<'Patch Group', string>>;
  private readonly servers: { key: string; values: string[] }[];
  private readonly tags: Record<string, string>;

  constructor(scope: Construct, id: string, props: PatchManagementProps = {}) {
    super(scope, id);
    checkProps(this, propsSchema, props);
    const component = this.node.path;
    const { patchGroup = awsTagValue(component), updateServer, serversAtATime = 1 } = props;
    const settings = patchingSettings(props.patching ?? {});
    this.tag = { 'Patch Group': patchGroup };
    this.servers = [{ key: 'tag:Patch Group', values: [patchGroup] }];
    this.tags = labTags({ component, role: 'patch-management', name: component });
    if (updateServer === undefined) this.throughPatchManager(settings, patchGroup, serversAtATime);
    else this.throughUpdateServer(settings, updateServer);
  }

  private throughPatchManager(settings: PatchingSettings, patchGroup: string, serversAtATime: number): void {
    const name = awsDocumentName(this.node.path);
    const { approvedPatches, rejectedPatches } = settings;
    const rules = patchApprovalRules(settings);
    const baseline = new SsmPatchBaseline(this, 'baseline', {
      name,
      description: 'What the servers of a contact centre are patched with',
      operatingSystem: 'WINDOWS',
      ...(rules.length === 0 ? {} : { approvalRule: rules }),
      ...(approvedPatches.length === 0 ? {} : { approvedPatches: [...approvedPatches] }),
      ...(rejectedPatches.length === 0 ? {} : { rejectedPatches: [...rejectedPatches] }),
      rejectedPatchesAction: 'BLOCK',
      tags: this.tags,
    });
    const group = new SsmPatchGroup(this, 'patch-group', { baselineId: baseline.id, patchGroup });
    this.everyWeek(settings.window, serversAtATime, group);
    if (settings.beforeGoingLive)
      // It has no schedule: it runs on each server once, as soon as the server has the tag.
      new SsmAssociation(this, 'before-going-live', {
        associationName: awsDocumentName(`${this.node.path}/before-going-live`),
        name: RUN_PATCH_BASELINE,
        parameters: INSTALL,
        targets: this.servers,
        dependsOn: [group],
      });
  }

  private everyWeek(
    { day, hour, durationHours }: PatchingSettings['window'],
    serversAtATime: number,
    group: SsmPatchGroup,
  ): void {
    const name = awsDocumentName(this.node.path);
    const window = new SsmMaintenanceWindow(this, 'window', {
      name,
      description: 'When the servers of a contact centre are patched',
      schedule: `cron(0 ${hour} ? * ${day.slice(0, 3).toUpperCase()} *)`,
      scheduleTimezone: 'UTC',
      duration: durationHours,
      // In the last hour nothing more begins; of a single hour, none can be spared.
      cutoff: durationHours === 1 ? 0 : 1,
      tags: this.tags,
    });
    const target = new SsmMaintenanceWindowTarget(this, 'servers', {
      windowId: window.id,
      name,
      resourceType: 'INSTANCE',
      targets: this.servers,
    });
    new SsmMaintenanceWindowTask(this, 'install', {
      windowId: window.id,
      name,
      taskType: 'RUN_COMMAND',
      taskArn: RUN_PATCH_BASELINE,
      priority: 1,
      maxConcurrency: String(serversAtATime),
      maxErrors: '0',
      targets: [{ key: 'WindowTargetIds', values: [target.id] }],
      taskInvocationParameters: {
        runCommandParameters: {
          parameter: Object.entries(INSTALL).map(([parameter, value]) => ({ name: parameter, values: [value] })),
        },
      },
      dependsOn: [group],
    });
  }

  private throughUpdateServer(settings: PatchingSettings, url: string): void {
    const document = createCommandDocument(this, 'document', updateServerDocument(url, settings));
    new SsmAssociation(this, 'policy', {
      associationName: awsDocumentName(this.node.path),
      name: document.name,
      documentVersion: document.latestVersion,
      targets: this.servers,
    });
  }
}
