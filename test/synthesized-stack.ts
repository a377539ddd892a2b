import { TerraformElement, Testing } from 'cdktf';
import { z } from 'zod';
import { LabStack } from '../lib/lab-stack';

/** What Terraform is given for one resource, data source or output. */
export interface Element {
  /** Terraform's name for it. */
  readonly address: string;
  /** Path of the construct, without the stack. */
  readonly path: string;
  readonly config: Readonly<Record<string, unknown>>;
}

const configSchema = z.record(z.string(), z.unknown());
const elementsSchema = z.record(z.string(), z.record(z.string(), configSchema)).default({});
const stackSchema = z.object({
  resource: elementsSchema,
  data: elementsSchema,
  output: z.record(z.string(), z.object({ value: z.unknown(), description: z.string().optional() })).default({}),
  terraform: configSchema,
  provider: z.record(z.string(), z.array(configSchema)),
});

/** A stack as Terraform sees it. */
export class SynthesizedStack {
  /** What Terraform is given, as text. */
  readonly text: string;
  readonly json: z.output<typeof stackSchema>;
  private readonly paths: ReadonlyMap<string, string>;

  constructor(stack: LabStack) {
    this.text = Testing.synth(stack);
    this.json = stackSchema.parse(JSON.parse(this.text));
    this.paths = new Map(
      stack.node
        .findAll()
        .filter((one) => TerraformElement.isTerraformElement(one))
        .map((one) => [one.friendlyUniqueId, one.node.path.slice(stack.node.path.length + 1)]),
    );
  }

  /** The resources of a type, or all of them, in the order of their addresses. */
  resources(type?: string): Element[] {
    return this.elements(this.json.resource, type);
  }

  /** The only resource of a type below a construct. */
  resource(type: string, path = ''): Element {
    const found = this.resources(type).filter((one) => one.path.startsWith(path));
    const [only] = found;
    if (only === undefined || found.length > 1)
      throw new Error(`There are ${found.length} ${type} at ${path}: ${found.map((one) => one.path).join(', ')}.`);
    return only;
  }

  /** The data sources of a type. */
  data(type: string): Element[] {
    return this.elements(this.json.data, type);
  }

  private elements(elements: z.output<typeof elementsSchema>, type?: string): Element[] {
    return Object.entries(elements)
      .filter(([one]) => type === undefined || one === type)
      .flatMap(([one, byName]) =>
        Object.entries(byName).map(([name, config]) => ({
          address: `${one}.${name}`,
          path: this.paths.get(name) ?? name,
          config,
        })),
      );
  }
}

/** A stack named `lab`, for constructs to be put into. */
export function labStack(): LabStack {
  return new LabStack(Testing.app(), 'lab', { region: 'eu-central-1' });
}

/** What Terraform would be given for what some code builds in a stack named `lab`. */
export function synthesize(build: (stack: LabStack) => void): SynthesizedStack {
  const stack = labStack();
  build(stack);
  return new SynthesizedStack(stack);
}
