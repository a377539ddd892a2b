import type { Subnet } from '@cdktf/provider-aws/lib/subnet';
import { TerraformStack } from 'cdktf';
import { isExpression } from '../boundary/is-expression';
import { type Known, type NetworkAclEntryFact, type NetworkAclFact, Unknown } from './lab-model';
import { readNetworkAcl, readNetworkAclAssociation, readNetworkAclRule, unknownEntry } from './network-acl-readers';
import { attributeKey, mentionedAttributeKeys } from './security-group-key';
import type { TerraformSource, TerraformSources } from './terraform-source';

/** The network ACLs of an app, whoever wrote them. */
export interface NetworkAcls {
  /** Those that a subnet of the app is associated with. One that perhaps is, or is not of the app, is `Unknown`. */
  of(subnet: Subnet): readonly Known<NetworkAclFact>[];
}

const NETWORK_ACL_TYPES = [
  'aws_network_acl',
  'aws_default_network_acl',
  'aws_network_acl_rule',
  'aws_network_acl_association',
] as const;

// Attributes that hold nothing but the id of a network ACL, or of a subnet, and each that of its own. Any other may hold any.
const NETWORK_ACL_ID = /:aws_((default_)?network_acl\.[\w-]+\.id|(default_)?vpc\.[\w-]+\.default_network_acl_id)$/;
const SUBNET_ID = /:aws_(default_)?subnet\.[\w-]+\.id$/;

/** Whether resources of a type say something of network ACLs. */
export function isNetworkAclType(type: string): boolean {
  return NETWORK_ACL_TYPES.some((one) => one === type);
}

/** Reads the network ACLs in an app. To be called when the stacks are prepared, as validations are. */
export function readNetworkAcls({ resources, modules }: TerraformSources): NetworkAcls {
  const networkAcls = new Map<string, { readonly path: string; readonly entries: NetworkAclEntryFact[] }>();
  const associations: { readonly networkAcl: Known<string>; readonly subnet: Known<string> }[] = [];
  const unattributed: NetworkAclEntryFact[] = [];
  const of = (type: (typeof NETWORK_ACL_TYPES)[number]) => resources.filter((source) => source.type === type);

  for (const source of of('aws_network_acl')) {
    const { path } = source;
    const { subnets, entries, repeated } = readNetworkAcl(source);
    const key = keyOf(source);
    networkAcls.set(key, { path, entries: [...entries] });
    for (const subnet of subnets)
      associations.push({
        networkAcl: repeated ? new Unknown(`how many network ACLs ${path} makes`) : key,
        subnet: idIn(source, subnet, SUBNET_ID),
      });
  }
  for (const source of of('aws_default_network_acl'))
    for (const subnet of readNetworkAcl(source).subnets) {
      // Entries may be added to it by a name that it has only at apply.
      const networkAcl = new Unknown(`the entries of ${source.path}`);
      associations.push({ networkAcl, subnet: idIn(source, subnet, SUBNET_ID) });
    }
  for (const source of of('aws_network_acl_association')) {
    const { networkAcl, subnet, repeated } = readNetworkAclAssociation(source);
    associations.push({
      networkAcl: repeated ? new Unknown(`how often ${source.path} is made`) : idIn(source, networkAcl, NETWORK_ACL_ID),
      subnet: idIn(source, subnet, SUBNET_ID),
    });
  }
  for (const source of of('aws_network_acl_rule')) {
    const { networkAcl, entries } = readNetworkAclRule(source);
    const key = idIn(source, networkAcl, NETWORK_ACL_ID);
    const list = key instanceof Unknown ? unattributed : networkAcls.get(key)?.entries;
    list?.push(...entries);
  }
  for (const { path, stack, texts } of modules)
    for (const key of new Set(texts().flatMap((text) => mentionedAttributeKeys(stack, text)))) {
      if (SUBNET_ID.test(key))
        associations.push({ networkAcl: new Unknown(`what ${path} does with the subnet`), subnet: key });
      for (const direction of ['ingress', 'egress'] as const)
        networkAcls.get(key)?.entries.push(unknownEntry(path, direction, 'what the module does with the network ACL'));
    }

  // An entry whose network ACL only apply can tell may be in any.
  const anywhere = unattributed.map((entry) => ({
    ...entry,
    number: new Unknown('whether it is in this network ACL'),
  }));
  for (const { entries } of networkAcls.values()) entries.push(...anywhere);

  return {
    of: (subnet) => {
      const key = `${TerraformStack.of(subnet).node.path}:aws_subnet.${subnet.friendlyUniqueId}.id`;
      const found = associations.flatMap(({ networkAcl, subnet: one }) =>
        one instanceof Unknown ? [one] : one === key ? [networkAcl] : [],
      );
      return [...new Set(found)].map((one) =>
        one instanceof Unknown ? one : (networkAcls.get(one) ?? new Unknown(`the entries of ${one}`)),
      );
    },
  };
}

/** The name across stacks of a network ACL's id. */
function keyOf({ stack, type, name }: TerraformSource): string {
  return `${stack.node.path}:${type}.${name}.id`;
}

/** The name across stacks of the id that a reference means. A literal id is that of something which this app does not make. */
function idIn({ stack, path }: TerraformSource, reference: Known<string>, ids: RegExp): Known<string> {
  if (reference instanceof Unknown) return reference;
  if (!isExpression(reference)) return reference;
  const key = attributeKey(stack, reference);
  return key !== undefined && ids.test(key) ? key : new Unknown(`what ${path} means by ${reference}`);
}
