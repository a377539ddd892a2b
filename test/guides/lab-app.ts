import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';
import { App, type AppConfig, type TerraformResource, TerraformStack } from 'cdktf';
import { z } from 'zod';
import { ConnectionCluster, type ConnectionClusterProps } from '../../lib/connection/connection-cluster';
import {
  ConnectionSecurityGroups,
  type ConnectionSecurityGroupsProps,
} from '../../lib/connection/connection-security-groups';
import { LabStack } from '../../lib/lab-stack';
import { ExistingNetwork, type ExistingNetworkProps } from '../../lib/network/existing-network';
import { Member } from '../../lib/network/member';

const REPORT = 'guide-report.json';
const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** An app whose output goes to a folder of its own. */
export function labApp(options: AppConfig = {}): App {
  const outdir = mkdtempSync(join(tmpdir(), 'guides-'));
  folders.push(outdir);
  return new App({ outdir, stackTraces: false, ...options });
}

/** A stack with a provider. */
export function labStack(app: App, id = 'lab'): LabStack {
  return new LabStack(app, id, { region: 'eu-central-1' });
}

/** Somebody else's VPC with a server subnet in two zones. */
export function network(stack: TerraformStack, props: Partial<ExistingNetworkProps> = {}): ExistingNetwork {
  return new ExistingNetwork(stack, 'network', {
    vpcId: 'vpc-12345678',
    serverSubnets: [
      { id: 'subnet-12345678', availabilityZone: 'eu-central-1a', cidr: '10.20.64.0/20' },
      { id: 'subnet-87654321', availabilityZone: 'eu-central-1b', cidr: '10.20.80.0/20' },
    ],
    ...props,
  });
}

/** The groups of a cluster, which keep every rule: administrators and the servers themselves may come in. */
export function voicemail(
  stack: TerraformStack,
  props: Partial<ConnectionSecurityGroupsProps> = {},
): ConnectionSecurityGroups {
  return new ConnectionSecurityGroups(stack, 'voicemail', {
    network: props.network ?? network(stack),
    members: { 'admin-workstation': Member.cidr('192.168.40.0/28') },
    ...props,
  });
}

/** The same with servers. */
export function voicemailServers(
  stack: TerraformStack,
  props: Partial<ConnectionClusterProps> = {},
): ConnectionCluster {
  return new ConnectionCluster(stack, 'voicemail', { network: props.network ?? network(stack), ...props });
}

/** A construct under another one, which must be there. */
export function childOf<T>(
  { node }: Pick<TerraformResource, 'node'>,
  kind: abstract new (...args: never[]) => T,
  matching = '',
): T {
  const found = node.findAll().find((one) => one instanceof kind && one.node.path.includes(matching));
  if (!(found instanceof kind)) throw new Error(`${node.path} has no ${kind.name} ${matching}`);
  return found;
}

const violations = z.array(z.object({ at: z.string(), message: z.string() }));
const problems = z.array(z.object({ code: z.string(), message: z.string() }));
const reportSchema = z.object({
  findings: z.array(
    z.object({
      rule: z.string(),
      construct: z.string(),
      status: z.string(),
      violations,
      accepted: violations,
      unknown: z.array(z.string()),
    }),
  ),
  problems,
  warnings: problems,
  securityGroups: z.array(
    z.object({ path: z.string(), audience: z.string(), ingressRules: z.number(), egressRules: z.number() }),
  ),
  unattributedRules: z.array(z.string()),
});

/** The report of an app, as text. */
export function reportText(app: App): string {
  return readFileSync(join(app.outdir, REPORT), 'utf8');
}

/** The report of an app. */
export function reportOf(app: App): z.output<typeof reportSchema> {
  return reportSchema.parse(JSON.parse(reportText(app)));
}

/** Synthesizes an app and gives the message of what it throws, or nothing. */
export function synthError(app: App): string {
  try {
    app.synth();
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Synthesizes an app and lists what goes against its guides, as `rule @ construct at fault`. */
export function violationsOf(app: App): string[] {
  synthError(app);
  return reportOf(app).findings.flatMap(({ rule, violations }) => violations.map(({ at }) => `${rule} @ ${at}`));
}

/** Synthesizes an app that has not been yet, and gives what came of one rule, at one construct where several are. */
export function findingOf(app: App, rule: string, construct = ''): z.output<typeof reportSchema>['findings'][number] {
  if (!existsSync(join(app.outdir, REPORT))) synthError(app);
  const found = reportOf(app).findings.find((one) => one.rule === rule && one.construct.includes(construct));
  if (found === undefined) throw new Error(`No finding of ${rule}`);
  return found;
}

/** Prepares the stacks of an app, as a synth does before it validates them. */
export function prepare(app: App): void {
  for (const one of app.node.findAll()) if (TerraformStack.isStack(one)) one.prepareStack();
}
