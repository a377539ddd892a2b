import type { TerraformResource } from 'cdktf';
import { Construct } from 'constructs';
import type { Instance } from '@cdktf/provider-aws/lib/instance';
import { createCommandDocument } from '../server/create-command-document';
import { runCommandDocument } from '../server/run-command-document';
import type { SsmInstanceProfile } from '../server/ssm-instance-profile';

/** Where the directory of a domain is changed from. */
export interface DirectoryHost {
  readonly instance: Instance;
  /** What the host may do. */
  readonly profile: SsmInstanceProfile;
  /** Name of the controller, or of the domain, that takes the changes. */
  readonly server: string;
  /** Secret of an account that may change the directory, where the host itself may not. */
  readonly secretArn: string | undefined;
  /** What must be there before the host can. */
  readonly ready: readonly TerraformResource[];
}

/** Props of `DirectoryImport`. */
export interface DirectoryImportProps {
  readonly host: DirectoryHost;
  /** Content of each document, in the order in which they run. */
  readonly documents: readonly string[];
  /** What must have been done before the first of them. */
  readonly after: readonly TerraformResource[];
}

/** Objects on their way into a directory: documents that a host of the domain runs one after the other. */
export class DirectoryImport extends Construct {
  /** What there is once everything is in the directory. */
  readonly done: readonly TerraformResource[];

  constructor(scope: Construct, id: string, { host, documents, after }: DirectoryImportProps) {
    super(scope, id);
    this.done = documents.reduce<readonly TerraformResource[]>((before, content, index) => {
      const number = documents.length === 1 ? '' : `-${index + 1}`;
      const document = createCommandDocument(this, `document${number}`, content);
      return [runCommandDocument(this, `run${number}`, { document, instance: host.instance, after: before })];
    }, after);
  }
}
