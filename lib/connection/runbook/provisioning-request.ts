import type { ProvisioningSource } from './provisioning-source';

/** A request to Connection's provisioning interface (CUPI). The functions of `provisioning-interface.ts` make them. */
export interface ProvisioningRequest {
  readonly method: 'GET' | 'POST' | 'PUT';
  /**
   * Begins with `/vmrest/`. `{<resource>:<name>.<field>}` stands for the value of a field of an object, which the answer to a
   * request before has: mostly its `ObjectId`. The name is percent-encoded.
   */
  readonly path: `/vmrest/${string}`;
  /** Sent as JSON: texts only, as the reference's own examples have them. Stands for objects as the path does. Never a credential. */
  readonly body?: Readonly<Record<string, string>>;
  /** The object to pick from the answer, and to know by `as` from here on. */
  readonly finds?: FoundObject;
  /** Who attests the operation and the fields. */
  readonly attestedBy: readonly ProvisioningSource[];
  /** What a person needs to know before. */
  readonly caution?: string;
}

/** An object in an answer. More than one, or none, that is so: the step stops. */
export interface FoundObject {
  readonly field: string;
  readonly is: string;
  readonly as: string;
}

const PLACEHOLDER = /\{([^{}]+)\.[A-Za-z]+\}/g;

/** The objects that a request stands on: what `finds.as` of requests before it has to say. */
export function neededObjects({ path, body = {} }: Pick<ProvisioningRequest, 'path' | 'body'>): string[] {
  const texts = [path, ...Object.values(body)];
  return [...new Set(texts.flatMap((text) => [...text.matchAll(PLACEHOLDER)].map(([, name]) => String(name))))];
}
