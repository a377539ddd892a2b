import { DefaultTokenResolver, StringConcat, TerraformStack, Tokenization } from 'cdktf';
import type { IConstruct } from 'constructs';
import { Unknown } from './lab-model';

/*
 * A security group is named across stacks by its stack and its Terraform address. References to it look different in
 * each stack that has one:
 *
 *   stack network                                   stack cluster
 *   aws_security_group.web  ◄── output ◄── state ◄── ${data.terraform_remote_state.<reference>.outputs.<output>}
 *        ▲                        │                              │
 *        │     id: cross-stack-output-aws_security_group.web.id  │
 *        └─ ${aws_security_group.web.id}                id: cross-stack-reference-input-network
 *
 * The ids of the two elements that cdktf adds say which group is meant.
 */
const OUTPUT_PREFIX = 'cross-stack-output-';
const REFERENCE_PREFIX = 'cross-stack-reference-input-';

const OWN = /^\$\{(aws_security_group\.[\w-]+)\.id\}$/;
const OTHER_RESOURCE = /^\$\{aws_[\w.-]+\}$/;
const REMOTE = /^\$\{data\.terraform_remote_state\.([\w-]+)\.outputs\.([\w-]+)\}$/;
const LITERAL = /^sg-[0-9a-f]+$/;

/** The name of a security group that is created in a stack. */
export function securityGroupKey(group: IConstruct & { readonly friendlyUniqueId: string }): string {
  return `${TerraformStack.of(group).node.path}:aws_security_group.${group.friendlyUniqueId}`;
}

/** The name of the security group that a reference in some stack means, or `Unknown` when only apply can tell. */
export function referencedSecurityGroupKey(stack: TerraformStack, reference: unknown): string | Unknown {
  const text = resolveIn(stack, reference);
  if (typeof text !== 'string') return new Unknown('a security group');
  if (LITERAL.test(text)) return text;
  const own = OWN.exec(text);
  if (own) return `${stack.node.path}:${own[1] ?? ''}`;
  const remote = REMOTE.exec(text);
  if (remote) return remoteKey(stack, remote[1], remote[2]) ?? new Unknown(`the security group ${text}`);
  return OTHER_RESOURCE.test(text) ? text : new Unknown(`the security group ${text}`);
}

/** A value with its tokens resolved as a stack sees them. To be used once the stacks are prepared, as validations are. */
export function resolveIn(stack: TerraformStack, value: unknown): unknown {
  return Tokenization.resolve(value, {
    scope: stack,
    resolver: new DefaultTokenResolver(new StringConcat()),
    preparing: false,
  });
}

function remoteKey(stack: TerraformStack, reference = '', output = ''): string | undefined {
  const referenceId = childNamed(stack, REFERENCE_PREFIX, reference);
  const origin = stack.node.root.node
    .findAll()
    .filter((node) => TerraformStack.isStack(node))
    .find(({ node }) => node.path === referenceId);
  const outputId = origin && childNamed(origin, OUTPUT_PREFIX, output);
  const group = outputId && /^(aws_security_group\.[\w-]+)\.id$/.exec(outputId);
  return origin && group ? `${origin.node.path}:${group[1] ?? ''}` : undefined;
}

/** What follows the prefix in the id of the child that has a Terraform name. */
function childNamed(stack: TerraformStack, prefix: string, name: string): string | undefined {
  const child = stack.node.children.find(
    (one) => one.node.id.startsWith(prefix) && 'friendlyUniqueId' in one && one.friendlyUniqueId === name,
  );
  return child?.node.id.slice(prefix.length);
}
