import { TerraformModule, TerraformResource, TerraformStack } from 'cdktf';
import type { IConstruct } from 'constructs';
import { z } from 'zod';
import { LabError, unreadableRule } from '../errors';
import { resolveIn } from './security-group-key';

/** A resource as Terraform will be given it, whichever way the app says so. */
export interface TerraformSource {
  readonly type: string;
  /** Terraform's name of the resource. */
  readonly name: string;
  readonly stack: TerraformStack;
  /** Path of the construct that says so. */
  readonly path: string;
  /** The construct, where the resource has one of its own. */
  readonly resource?: TerraformResource;
  /** Its arguments with all tokens resolved, overrides and all. */
  readonly arguments: () => unknown;
}

/** A module that an app calls: what happens inside is known to nobody here. */
export interface ModuleSource {
  readonly path: string;
  readonly stack: TerraformStack;
  /** Every text among its inputs, with tokens resolved. */
  readonly texts: () => string[];
}

/** What of an app is read. */
export interface TerraformSources {
  readonly resources: readonly TerraformSource[];
  readonly modules: readonly ModuleSource[];
}

/** Walks an app once: its resources of some types, and its modules. */
export function terraformSources(root: IConstruct, isMeant: (type: string) => boolean): TerraformSources {
  const resources: TerraformSource[] = [];
  const modules: ModuleSource[] = [];
  for (const construct of root.node.findAll()) {
    const { path } = construct.node;
    if (TerraformResource.isTerraformResource(construct)) {
      const { terraformResourceType: type, friendlyUniqueId: name } = construct;
      if (!isMeant(type)) continue;
      const stack = TerraformStack.of(construct);
      resources.push({ type, name, stack, path, resource: construct, arguments: () => argumentsOf(construct) });
    } else if (TerraformStack.isStack(construct)) resources.push(...overriddenResources(construct, isMeant));
    else if (construct instanceof TerraformModule) {
      const stack = TerraformStack.of(construct);
      modules.push({ path, stack, texts: () => textsIn(resolveIn(stack, construct.toTerraform())) });
    }
  }
  return { resources, modules };
}

/** A resource's arguments, checked. Throws `UnreadableRule`. */
export function parsed<T>(source: TerraformSource, schema: z.ZodType<T>): T {
  const { data, error } = schema.safeParse(source.arguments());
  if (error) throw new LabError([unreadableRule(source.type, z.prettifyError(error))], source.path);
  return data;
}

/** Whether somebody has overridden arguments of a resource. */
export function hasOverrides(resource: TerraformResource): boolean {
  const metadata: unknown = resource.toMetadata();
  return (
    typeof metadata === 'object' && metadata !== null && 'overrides' in metadata && metadata.overrides !== undefined
  );
}

const resourcesSchema = z.object({ resource: z.record(z.string(), z.record(z.string(), z.unknown())).optional() });

/** What Terraform will be given for a resource, overrides and all. */
export function argumentsOf(resource: TerraformResource): unknown {
  const { resource: types } = resourcesSchema.parse(resolveIn(TerraformStack.of(resource), resource.toTerraform()));
  return types?.[resource.terraformResourceType]?.[resource.friendlyUniqueId] ?? {};
}

/**
 * Resources that exist only because `stack.addOverride('resource.…')` says so. cdktf keeps a stack's overrides to itself, so
 * they are read unseen, and anything unexpected counts as no resource.
 */
function overriddenResources(stack: TerraformStack, isMeant: (type: string) => boolean): TerraformSource[] {
  const { data } = resourcesSchema.safeParse(Reflect.get(stack, 'rawOverrides'));
  return Object.entries(data?.resource ?? {})
    .filter(([type]) => isMeant(type))
    .flatMap(([type, named]) =>
      Object.entries(named).map(([name, value]) => ({
        type,
        name,
        stack,
        path: `${stack.node.path}/${type}.${name}`,
        arguments: () => resolveIn(stack, value),
      })),
    );
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
