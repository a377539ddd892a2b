import type { Instance } from '@cdktf/provider-aws/lib/instance';
import { SsmAssociation } from '@cdktf/provider-aws/lib/ssm-association';
import type { SsmDocument } from '@cdktf/provider-aws/lib/ssm-document';
import { type TerraformResource, TerraformStack } from 'cdktf';
import type { Construct } from 'constructs';
import { awsDocumentName } from '../network/aws-text';
import { withoutTraces } from '../without-traces';

/** How long an apply waits until a server has done what it was told, in seconds: a promotion restarts it twice. */
const WAIT_SECONDS = 3600;

/** What runs where, and after what. */
export interface CommandRun {
  readonly document: SsmDocument;
  readonly instance: Instance;
  /** What must have been done before. */
  readonly after: readonly TerraformResource[];
}

/**
 * Has AWS Systems Manager run a document on a server. The first apply waits until it has, so that whatever depends on it
 * finds it done; a later one has a changed document run again, and does not wait.
 */
export function runCommandDocument(scope: Construct, id: string, run: CommandRun): SsmAssociation {
  const { document, instance, after } = run;
  const stack = TerraformStack.of(scope);
  // Terraform orders resources within a stack; between stacks, the stacks are ordered.
  for (const resource of after)
    if (TerraformStack.of(resource) !== stack) stack.addDependency(TerraformStack.of(resource));
  return withoutTraces(
    () =>
      new SsmAssociation(scope, id, {
        associationName: awsDocumentName(`${scope.node.path}/${id}`),
        name: document.name,
        // A new version is a change of the association, too, and so runs.
        documentVersion: document.latestVersion,
        targets: [{ key: 'InstanceIds', values: [instance.id] }],
        waitForSuccessTimeoutSeconds: WAIT_SECONDS,
        dependsOn: after.filter((resource) => TerraformStack.of(resource) === stack),
      }),
  );
}
