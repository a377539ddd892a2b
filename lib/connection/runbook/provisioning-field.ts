import type { ProvisioningSource } from './provisioning-source';

/** What a field of a resource holds, and who attests it. */
export type ProvisioningField =
  | { readonly holds: 'boolean' | 'integer' | 'text'; readonly source: ProvisioningSource }
  /** One of a few numbers, each of which has a name here. */
  | {
      readonly holds: 'choice';
      readonly choices: Readonly<Record<string, number>>;
      readonly source: ProvisioningSource;
    }
  /** The id that the server gave to an object of another resource, which is named here. */
  | { readonly holds: 'object'; readonly resource: string; readonly source: ProvisioningSource };

/** What a step gives for a field. */
export type ProvisioningValue<F> = F extends { holds: 'integer' }
  ? number
  : F extends { holds: 'boolean' }
    ? boolean
    : F extends { holds: 'choice'; choices: infer Choices }
      ? keyof Choices & string
      : string;

/** True or false. */
export function truth(source: ProvisioningSource) {
  return { holds: 'boolean', source } as const;
}

/** A whole number. */
export function integer(source: ProvisioningSource) {
  return { holds: 'integer', source } as const;
}

/** A text. Never a credential. */
export function text(source: ProvisioningSource) {
  return { holds: 'text', source } as const;
}

/** One of these. */
export function choice<const C extends Readonly<Record<string, number>>>(source: ProvisioningSource, choices: C) {
  return { holds: 'choice', choices, source } as const;
}

/** An object of a resource. */
export function object<const R extends string>(source: ProvisioningSource, resource: R) {
  return { holds: 'object', resource, source } as const;
}
