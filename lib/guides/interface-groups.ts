import { Instance } from '@cdktf/provider-aws/lib/instance';
import { NetworkInterface } from '@cdktf/provider-aws/lib/network-interface';
import { TerraformStack } from 'cdktf';
import { z } from 'zod';
import { isExpression } from '../boundary/is-expression';
import { type Known, Unknown } from './lab-model';
import { attributeKey, resolveIn } from './security-group-key';
import { hasOverrides, parsed, type TerraformSource } from './terraform-source';

// Other code can put a group on a server in three ways: attach it to the server's own interface, make a second interface
// with the server as its attachment, or attach a second interface by a resource of its own.

const id = z.string().nullish();
const ids = z.union([z.string().transform((one) => [one]), z.array(z.string())]).nullish();
const attachment = z.object({ instance: id });

const groupAttachmentSchema = z.object({ network_interface_id: id, security_group_id: id });
const interfaceSchema = z.object({
  security_groups: ids,
  attachment: z.union([attachment.transform((one) => [one]), z.array(attachment)]).nullish(),
});
const interfaceAttachmentSchema = z.object({ network_interface_id: id, instance_id: id });

/** Groups that other code puts on an instance. One that may be on any instance is unknown on each. */
export interface InterfaceGroups {
  /** On the interface that an instance is made with, or on an interface that is a resource of its own. */
  attachedTo(holder: Instance | NetworkInterface): Known<string>[];
  /** On further interfaces. */
  onOthers(instance: Instance): Known<string>[];
}

const INTERFACE_TYPES = [
  'aws_network_interface_sg_attachment',
  'aws_network_interface',
  'aws_network_interface_attachment',
] as const;

/** Whether resources of a type are read here. */
export function isInterfaceType(type: string): boolean {
  return INTERFACE_TYPES.some((one) => one === type);
}

interface Placed {
  /** What the group is on: an attribute of an instance or of an interface, by its name across stacks. */
  readonly on: Known<string>;
  readonly groups: readonly Known<string>[];
}

/** Reads them all. */
export function readInterfaceGroups(
  sources: readonly TerraformSource[],
  keyOf: (stack: TerraformStack, reference: string) => Known<string>,
): InterfaceGroups {
  const attributeIn = ({ stack, path }: TerraformSource, reference: string | null | undefined): Known<string> => {
    const text = reference ?? '';
    // A literal id is that of something which this app does not make.
    return (isExpression(text) ? attributeKey(stack, text) : text) ?? new Unknown(`what ${path} is attached to`);
  };
  const of = (type: (typeof INTERFACE_TYPES)[number]) => sources.filter((source) => source.type === type);

  const onInterface = of('aws_network_interface_sg_attachment').map((source): Placed => {
    const { network_interface_id, security_group_id } = parsed(source, groupAttachmentSchema);
    return { on: attributeIn(source, network_interface_id), groups: [keyOf(source.stack, security_group_id ?? '')] };
  });
  const interfaces = of('aws_network_interface').map((source) => {
    const { security_groups, attachment: instances } = parsed(withQuickArguments(source), interfaceSchema);
    const key = `${source.stack.node.path}:aws_network_interface.${source.name}.id`;
    return {
      key,
      groups: [
        ...(security_groups ?? []).map((group) => keyOf(source.stack, group)),
        ...onInterface.flatMap(({ on, groups }) => (on === key ? groups : [])),
      ],
      instances: (instances ?? []).map(({ instance }) => attributeIn(source, instance)),
    };
  });
  const onInstance = [
    ...interfaces.flatMap(({ groups, instances }) => instances.map((on): Placed => ({ on, groups }))),
    ...of('aws_network_interface_attachment').map((source): Placed => {
      const { network_interface_id, instance_id } = parsed(source, interfaceAttachmentSchema);
      const key = attributeIn(source, network_interface_id);
      const unseen = new Unknown(`the security groups of the interface that ${source.path} attaches`);
      const groups = interfaces.find((one) => one.key === key)?.groups ?? [unseen];
      return { on: attributeIn(source, instance_id), groups };
    }),
  ];

  const find = (placed: readonly Placed[], holder: Instance | NetworkInterface, attribute: string): Known<string>[] => {
    const { terraformResourceType, friendlyUniqueId } = holder;
    const name = `${TerraformStack.of(holder).node.path}:${terraformResourceType}.${friendlyUniqueId}.${attribute}`;
    return placed.flatMap(({ on, groups }) => (on instanceof Unknown ? [on] : on === name ? groups : []));
  };
  return {
    attachedTo: (holder) =>
      find(onInterface, holder, holder instanceof Instance ? 'primary_network_interface_id' : 'id'),
    onOthers: (instance) => find(onInstance, instance, 'id'),
  };
}

/** An interface that nobody has overridden is read without the cost of synthesizing it once more. */
function withQuickArguments(source: TerraformSource): TerraformSource {
  const { resource, stack } = source;
  if (!(resource instanceof NetworkInterface) || hasOverrides(resource)) return source;
  const { securityGroupsInput, attachmentInput } = resource;
  const given = { security_groups: securityGroupsInput, attachment: attachmentInput };
  return { ...source, arguments: () => resolveIn(stack, given) };
}
