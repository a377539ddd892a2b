// Reads a synthesized stack as the list of elements that a person would have to write.
import { z } from 'zod';

/** A block of a resource, a data source or an output, as Terraform has it. */
export type Block = Readonly<Record<string, unknown>>;

/** A resource, a data source or an output. */
export interface StackElement {
  readonly kind: 'resource' | 'data' | 'output';
  /** Terraform type; empty for an output. */
  readonly type: string;
  /** How other elements refer to it. */
  readonly address: string;
  /** Name in Terraform. */
  readonly name: string;
  /** Path of the construct, from the stack on. */
  readonly path: readonly string[];
  readonly config: Block;
}

/** A synthesized stack. */
export interface PlainStack {
  readonly region: string;
  readonly backendPath: string;
  readonly providerVersions: string;
  readonly elements: readonly StackElement[];
}

const METADATA = '//';
const block = z.record(z.string(), z.unknown());
const metadata = z.object({ metadata: z.object({ path: z.string() }) });
const elements = z.record(z.string(), z.record(z.string(), block));

type OutputTree = { readonly [id: string]: string | OutputTree };
const outputTree: z.ZodType<OutputTree> = z.lazy(() => z.record(z.string(), z.union([z.string(), outputTree])));

// Strict, so that something new in the output of the library is not left out of the plain program in silence.
const stackSchema = z.strictObject({
  [METADATA]: z.object({ outputs: z.record(z.string(), outputTree) }),
  terraform: z.strictObject({
    backend: z.strictObject({ local: z.strictObject({ path: z.string() }) }),
    required_providers: z.strictObject({ aws: z.strictObject({ source: z.literal('aws'), version: z.string() }) }),
  }),
  provider: z.strictObject({ aws: z.tuple([z.strictObject({ region: z.string() })]) }),
  data: elements,
  resource: elements,
  output: z.record(z.string(), block),
});

/** Reads the text of a `cdk.tf.json`. */
export function readPlainStack(text: string): PlainStack {
  const stack = stackSchema.parse(JSON.parse(text));
  const outputPaths = new Map(
    Object.values(stack[METADATA].outputs).flatMap((tree) => [...pathsOf(tree)].map(([path, name]) => [name, path])),
  );
  return {
    region: stack.provider.aws[0].region,
    backendPath: stack.terraform.backend.local.path,
    providerVersions: stack.terraform.required_providers.aws.version,
    elements: [
      ...elementsOf('data', stack.data),
      ...elementsOf('resource', stack.resource),
      ...Object.entries(stack.output).map(([name, config]) => ({
        kind: 'output' as const,
        type: '',
        address: `output.${name}`,
        name,
        path: outputPaths.get(name) ?? [name],
        config,
      })),
    ],
  };
}

function elementsOf(kind: 'resource' | 'data', types: z.output<typeof elements>): StackElement[] {
  return Object.entries(types).flatMap(([type, named]) =>
    Object.entries(named).map(([name, { [METADATA]: about, ...config }]) => ({
      kind,
      type,
      address: `${kind === 'data' ? 'data.' : ''}${type}.${name}`,
      name,
      path: metadata.parse(about).metadata.path.split('/').slice(1),
      config,
    })),
  );
}

/** The outputs of a stack: the path of each and its name. */
function* pathsOf(tree: OutputTree, path: readonly string[] = []): Generator<[readonly string[], string]> {
  for (const [id, value] of Object.entries(tree))
    if (typeof value === 'string') yield [[...path, id], value];
    else yield* pathsOf(value, [...path, id]);
}
