import { DefaultTokenResolver, StringConcat, type TerraformStack, Tokenization } from 'cdktf';
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

const GROUP_ID = /^(.*:aws_security_group\.[\w-]+)\.id$/;
const OWN_ATTRIBUTE = /^\$\{([\w-]+\.[\w-]+\.[\w-]+)\}$/;
/** Groups that surely are nobody's but AWS's. Any other attribute may hold any group: a rule's `security_group_id` does. */
const DEFAULT_GROUP =
  /^\$\{aws_(default_security_group\.[\w-]+\.id|(default_)?vpc\.[\w-]+\.default_security_group_id)\}$/;
const REMOTE = /^\$\{data\.terraform_remote_state\.([\w-]+)\.outputs\.([\w-]+)\}$/;
/** With the number of its account in front where that is another one. */
const LITERAL = /^(\d{12}\/)?sg-[0-9a-f]+$/;

/** The name of a security group that is created in a stack, by its Terraform name there. */
export function securityGroupKey(stack: TerraformStack, name: string): string {
  return `${stack.node.path}:aws_security_group.${name}`;
}

/** The name of the security group that a reference in some stack means, or `Unknown` when only apply can tell. */
export function referencedSecurityGroupKey(stack: TerraformStack, reference: unknown): string | Unknown {
  const text = resolveIn(stack, reference);
  if (typeof text !== 'string') return new Unknown('a security group');
  if (LITERAL.test(text)) return text;
  if (DEFAULT_GROUP.test(text)) return text;
  const group = GROUP_ID.exec(attributeKey(stack, text) ?? '');
  return group?.[1] ?? new Unknown(`the security group ${text}`);
}

/** The names of the security groups whose ids occur somewhere in a text. */
export function mentionedSecurityGroupKeys(stack: TerraformStack, text: string): string[] {
  return mentionedAttributeKeys(stack, text).flatMap((key) => GROUP_ID.exec(key)?.[1] ?? []);
}

/** The names across stacks of the attributes that occur somewhere in a text. */
export function mentionedAttributeKeys(stack: TerraformStack, text: string): string[] {
  const expressions = text.match(/[\w-]+(\.[\w-]+){2,}/g) ?? [];
  return expressions.flatMap((one) => attributeKey(stack, `\${${one}}`) ?? []);
}

/** The name across stacks of a resource's attribute that an expression in some stack means, where it means one. */
export function attributeKey(stack: TerraformStack, text: string): string | undefined {
  const remote = REMOTE.exec(text);
  if (remote) return remoteKey(stack, remote[1], remote[2]);
  const own = OWN_ATTRIBUTE.exec(text);
  return own ? `${stack.node.path}:${own[1] ?? ''}` : undefined;
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
  const origin = referenceId === undefined ? undefined : descendant(stack.node.root, referenceId);
  const attribute = origin && childNamed(origin, OUTPUT_PREFIX, output);
  return attribute === undefined ? undefined : `${origin?.node.path ?? ''}:${attribute}`;
}

/** What follows the prefix in the id of the child that has a Terraform name. */
function childNamed(stack: IConstruct, prefix: string, name: string): string | undefined {
  const child = stack.node.children.find(
    (one) => one.node.id.startsWith(prefix) && 'friendlyUniqueId' in one && one.friendlyUniqueId === name,
  );
  return child?.node.id.slice(prefix.length);
}

function descendant(root: IConstruct, path: string): IConstruct | undefined {
  return path.split('/').reduce<IConstruct | undefined>((parent, id) => parent?.node.tryFindChild(id), root);
}
