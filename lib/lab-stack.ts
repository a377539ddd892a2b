import { AwsProvider } from '@cdktf/provider-aws/lib/provider';
import { LocalBackend, TerraformStack } from 'cdktf';
import type { Construct } from 'constructs';
import { z } from 'zod';
import { checkProps } from './boundary/check-props';
import { literalOrToken } from './boundary/literal-or-token';

/** Props of `LabStack`. */
export interface LabStackProps {
  /** AWS region of the stack, such as `eu-central-1`. Not of that form: error `InvalidProperty`. */
  readonly region: string;
}

/** Releases of the AWS provider on which every attribute that the library emits exists. */
export const AWS_PROVIDER_VERSIONS = '>= 5.100.0, < 7.0.0';

const REGION = /^[a-z]{2}(-[a-z]+)+-\d+$/;

const propsSchema = z.strictObject({
  region: literalOrToken(z.string().regex(REGION, 'Expected an AWS region, such as eu-central-1')),
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
    const { region } = props;
    new AwsProvider(this, 'aws', { region });
    // Terraform runs in <output folder>/stacks/<stack>.
    new LocalBackend(this, { path: `../../../terraform.${this.node.id}.tfstate` });
    // The bindings pin the one release they were made from.
    this.addOverride('terraform.required_providers.aws.version', AWS_PROVIDER_VERSIONS);
  }
}
