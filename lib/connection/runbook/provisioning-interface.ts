import { CONFIGURATION_VALUES, type ConfigurationValue, type WritableConfigurationValue } from './configuration-values';
import type { ProvisioningField, ProvisioningValue } from './provisioning-field';
import type { ProvisioningRequest } from './provisioning-request';
import { PROVISIONING_RESOURCES, type ProvisioningResource, type ResourceName } from './provisioning-resources';
import type { ProvisioningSource } from './provisioning-source';

type Resources = typeof PROVISIONING_RESOURCES;

type ResourceWith<Operation extends 'find' | 'change' | 'create'> = {
  [Name in ResourceName]: Resources[Name] extends Readonly<Record<Operation, ProvisioningSource>> ? Name : never;
}[ResourceName];

/** A resource whose objects can be found. */
export type FindableResource = ResourceWith<'find'>;

/** A resource whose objects can be changed. */
export type ChangeableResource = ResourceWith<'change'>;

/** A resource of which objects can be made. */
export type CreatableResource = ResourceWith<'create'>;

/** The name of an object, after that of the one that it belongs to, if it does; where there is one only, the owner's alone. */
export type ObjectNames<Name extends ResourceName> = Resources[Name] extends { single: true }
  ? [owner: string]
  : Resources[Name] extends { within: string }
    ? [owner: string, name: string]
    : [name: string];

/** Fields of a resource, and what each is set to. */
export type ResourceFields<Name extends ResourceName> = {
  readonly [Field in keyof Resources[Name]['fields']]?: ProvisioningValue<Resources[Name]['fields'][Field]>;
};

type AnyFields = Readonly<Partial<Record<string, string | number | boolean>>>;

/** A request that finds an object by its name. */
export function findObject<Name extends FindableResource>(
  resource: Name,
  ...names: ObjectNames<Name>
): ProvisioningRequest;
export function findObject(resource: FindableResource, ...names: string[]): ProvisioningRequest {
  const { key, find, ...rest }: ProvisioningResource & { key: string; find: ProvisioningSource } =
    PROVISIONING_RESOURCES[resource];
  const name = names.at(-1) ?? '';
  const query = rest.searched === true ? (`?query=(${key}%20is%20${encoded(name)})` as const) : '';
  return {
    method: 'GET',
    path: `${pathOf(rest, names.slice(0, -1))}${query}`,
    finds: { field: key, is: name, as: reference(resource, names) },
    attestedBy: [find],
  };
}

/** A request that changes fields of an object, which a request before has found, as it has the owner. */
export function changeObject<Name extends ChangeableResource>(
  resource: Name,
  fields: ResourceFields<Name>,
  ...names: ObjectNames<Name>
): ProvisioningRequest;
export function changeObject(resource: ChangeableResource, fields: AnyFields, ...names: string[]): ProvisioningRequest {
  const { change, ...rest }: ProvisioningResource & { change: ProvisioningSource } = PROVISIONING_RESOURCES[resource];
  return {
    method: 'PUT',
    path: rest.single === true ? pathOf(rest, names) : `${pathOf(rest, names)}/${idOf(resource, names)}`,
    ...bodyOf(rest, change, rest.caution?.change, fields),
  };
}

/** A request that makes an object. One that belongs to another names the owner, which a request before has found. */
export function createObject<Name extends CreatableResource>(
  resource: Name,
  fields: ResourceFields<Name>,
  ...owner: Resources[Name] extends { within: string } ? [owner: string] : []
): ProvisioningRequest;
export function createObject(resource: CreatableResource, fields: AnyFields, ...owner: string[]): ProvisioningRequest {
  const { create, ...rest }: ProvisioningResource & { create: ProvisioningSource } = PROVISIONING_RESOURCES[resource];
  return { method: 'POST', path: pathOf(rest, owner), ...bodyOf(rest, create, rest.caution?.create, fields) };
}

/** A request that reads a setting of the whole system. */
export function readConfigurationValue(name: ConfigurationValue): ProvisioningRequest {
  return { method: 'GET', path: configurationPath(name), attestedBy: [CONFIGURATION_VALUES[name].source] };
}

/** A request that changes a setting of the whole system. Most cannot be changed here, but on their pages. */
export function changeConfigurationValue(name: WritableConfigurationValue, on: boolean): ProvisioningRequest {
  return {
    method: 'PUT',
    path: configurationPath(name),
    body: { Value: on ? '1' : '0' },
    attestedBy: [CONFIGURATION_VALUES[name].source],
  };
}

function configurationPath(name: ConfigurationValue): `/vmrest/${string}` {
  return `/vmrest/configurationvalues/${name}`;
}

/** Path of the objects of a resource, in the object that they belong to. */
function pathOf({ path, within, by }: ProvisioningResource, [owner = '']: readonly string[]): `/vmrest/${string}` {
  return `/vmrest/${within === undefined ? path : path.replace('{within}', () => idOf(within, [owner], by))}`;
}

function bodyOf(
  { fields }: ProvisioningResource,
  operation: ProvisioningSource,
  caution: string | undefined,
  values: AnyFields,
): Pick<ProvisioningRequest, 'body' | 'attestedBy' | 'caution'> {
  const given = Object.entries(fields).flatMap(([name, field]) => {
    const value = values[name];
    return value === undefined ? [] : [{ name, field, value }];
  });
  return {
    body: Object.fromEntries(given.map(({ name, field, value }) => [name, sent(field, String(value))])),
    attestedBy: [...new Set([operation, ...given.map(({ field }) => field.source)])],
    ...(caution === undefined ? {} : { caution }),
  };
}

function sent(field: ProvisioningField, value: string): string {
  if (field.holds === 'choice') {
    return String(field.choices[value]);
  }
  return field.holds === 'object' ? idOf(field.resource, [value]) : value;
}

/** What stands for a field of an object until a server has said it. */
function idOf(resource: string, names: readonly string[], field = 'ObjectId'): string {
  return `{${reference(resource, names)}.${field}}`;
}

function reference(resource: string, names: readonly string[]): string {
  return `${resource}:${names.map(encoded).join('/')}`;
}

/** Percent-encoded but for letters, digits and - _ . ~, so that a name ends neither a query nor what stands for an object. */
function encoded(name: string): string {
  return encodeURIComponent(name).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
