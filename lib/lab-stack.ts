import { AwsProvider } from '@cdktf/provider-aws/lib/provider';
import { LocalBackend, TerraformStack, Token } from 'cdktf';
import type { Construct } from 'constructs';
import { z } from 'zod';
import { checkProps } from './boundary/check-props';
import { literalOrToken } from './boundary/literal-or-token';
import { report } from './boundary/zod-problem';
import { costTagRefused, tokenWhereLiteral } from './errors';
import { awsTagKeyFault, awsTagValueFault } from './network/aws-text';
import { isLabTag } from './network/lab-tags';

/** Props of `LabStack`. */
export interface LabStackProps {
  /** AWS region of the stack, such as `eu-central-1`. Not of that form: error `InvalidProperty`. */
  readonly region: string;
  /**
   * Tags that every resource of the stack has beside its own, for whoever counts costs: by key, each with a text as its value,
   * which may be a token. A key that AWS or the library keeps for itself, or a text that AWS does not take: error
   * `CostTagRefused`.
   *
   * @default - none
   */
  readonly costTags?: Readonly<Record<string, string>>;
}

/** Releases of the AWS provider on which every attribute that the library emits exists. */
export const AWS_PROVIDER_VERSIONS = '>= 5.100.0, < 7.0.0';

const REGION = /^[a-z]{2}(-[a-z]+)+-\d+$/;

const propsSchema = z.strictObject({
  region: literalOrToken(z.string().regex(REGION, 'Expected an AWS region, such as eu-central-1')),
  costTags: z
    .record(
      z.string(),
      literalOrToken(
        z.string().check((context) => {
          const fault = awsTagValueFault(context.value);
          if (fault !== undefined) report(context, costTagRefused('value', context.value, fault));
        }),
      ),
    )
    .check((context) => {
      for (const key of Object.keys(context.value)) {
        const fault = isLabTag(key) ? 'begins as the library’s own do' : awsTagKeyFault(key);
        if (Token.isUnresolved(key)) report(context, tokenWhereLiteral(), [key]);
        else if (fault !== undefined) report(context, costTagRefused('key', key, fault), [key]);
      }
    })
    .exactOptional(),
});

/**
 * A stack with what every lab needs: the AWS provider, in any release that the library knows to work, and state in a file
 * beside the output folder whose path is relative, so that the output is the same from every folder. An ordinary
 * `TerraformStack` serves as well.
 */
export class LabStack extends TerraformStack {
  constructor(scope: Construct, id: string, props: LabStackProps) {
    super(scope, id);
    checkProps(this, propsSchema, props);
    const { region, costTags = {} } = props;
    const isTagged = Object.keys(costTags).length > 0;
    new AwsProvider(this, 'aws', { region, ...(isTagged ? { defaultTags: [{ tags: costTags }] } : {}) });
    // Terraform runs in <output folder>/stacks/<stack>.
    new LocalBackend(this, { path: `../../../terraform.${this.node.id}.tfstate` });
    // The bindings pin the one release they were made from.
    this.addOverride('terraform.required_providers.aws.version', AWS_PROVIDER_VERSIONS);
  }
}
