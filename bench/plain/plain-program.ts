// Generates the plain program: what a person would write with cdktf alone to have the resources that the library makes.
import { type Item, itemsOf, type Scenario, SHARED_STACK } from '../programs/scenario';
import { configExpression, type Names, textExpression } from './expression';
import { providerClass } from './provider-class';
import { type PlainStack, readPlainStack, type StackElement } from './stack-elements';

const REFERENCE = /\$\{((?:data\.)?aws_\w+\.[\w-]+)\./g;

/**
 * The plain program as compiled JavaScript, from the stack that the library synthesizes for one cluster. The parts that
 * come with every cluster are in a loop, and what differs between clusters comes from variables, as in a program written
 * by hand.
 *
 * Resources must have the names they have in the library. Where every cluster has a stack, they are put straight into it
 * under these names, which is the cheapest way there is. Where clusters share a stack, the names have to differ, so there
 * are constructs with the paths they have in the library.
 */
export function plainProgram(scenario: Scenario, synthesized: string): string {
  const stack = readPlainStack(synthesized);
  const [sample] = itemsOf(scenario, 1);
  if (sample === undefined) throw new Error('There is no first cluster.');
  const writer = new Writer(varyingTexts(scenario, sample), stack.elements, scenario === 'stacks');
  const repeated = ({ path }: StackElement) => scenario === 'stacks' || path[0] === sample.name;

  const once = stack.elements.filter((element) => !repeated(element));
  const each = stack.elements.filter(repeated);
  const create = writer.stackLines(stack, scenario === 'stacks' ? 'item.name' : JSON.stringify(SHARED_STACK));
  const body = [
    ...(scenario === 'shared' ? create : []),
    ...writer.elementLines(once),
    'for (const item of items) {',
    ...(scenario === 'stacks' ? create : []),
    ...writer.elementLines(each),
    '}',
  ];
  return [
    `"use strict";`,
    `const { LocalBackend, TerraformOutput, TerraformStack } = require("cdktf");`,
    `const { Construct } = require("constructs");`,
    `const { AwsProvider } = require("@cdktf/provider-aws/lib/provider");`,
    ...writer.importLines(),
    `const { run } = require("./harness");`,
    `run(${JSON.stringify(scenario)}, (app, items) => {`,
    ...body,
    '});',
    '',
  ].join('\n');
}

function varyingTexts(scenario: Scenario, { name, publisher, subscriber }: Item): ReadonlyMap<string, string> {
  const names = [[name, 'item.name']] as const;
  const addresses = [
    [publisher, 'item.publisher'],
    [subscriber, 'item.subscriber'],
  ] as const;
  return new Map(scenario === 'stacks' ? names : [...names, ...addresses]);
}

class Writer implements Names {
  private readonly variables = new Map<string, string>();
  private readonly written = new Set<StackElement>();
  private readonly imports = new Map<string, string>();
  private readonly byAddress: ReadonlyMap<string, StackElement>;
  private readonly byPath: ReadonlyMap<string, StackElement>;

  constructor(
    readonly varying: ReadonlyMap<string, string>,
    elements: readonly StackElement[],
    private readonly flat: boolean,
  ) {
    this.byAddress = new Map(elements.map((element) => [element.address, element]));
    this.byPath = new Map(elements.map((element) => [element.path.join('/'), element]));
  }

  importLines(): string[] {
    return [...this.imports].map(([module, name]) => `const { ${name} } = require(${JSON.stringify(module)});`);
  }

  stackLines({ region, backendPath, providerVersions }: PlainStack, name: string): string[] {
    return [
      `const stack = new TerraformStack(app, ${name});`,
      `new AwsProvider(stack, "aws", { region: ${JSON.stringify(region)} });`,
      `new LocalBackend(stack, { path: ${textExpression(backendPath, this)} });`,
      `stack.addOverride("terraform.required_providers.aws.version", ${JSON.stringify(providerVersions)});`,
    ];
  }

  /** Elements, each after the ones it refers to. */
  elementLines(elements: readonly StackElement[]): string[] {
    return elements.flatMap((element) => this.linesOf(element));
  }

  variableOf(address: string): string {
    const element = this.byAddress.get(address);
    if (element === undefined) throw new Error(`The stack has no ${address}, which something in it refers to.`);
    return this.variable(element.path);
  }

  private linesOf(element: StackElement): string[] {
    if (this.written.has(element)) return [];
    this.written.add(element);
    const before = this.needsOf(element).flatMap((one) => this.linesOf(one));
    const above = this.flat ? [] : element.path.slice(0, -1);
    const id = this.flat ? element.name : (element.path.at(-1) ?? '');
    const scope = this.scopeLines(above);
    const args = [this.variable(above), textExpression(id, this), configExpression(element.config, this)];
    const create = `new ${this.className(element)}(${args.join(', ')});`;
    const isNamed = element.kind !== 'output';
    return [...before, ...scope, isNamed ? `const ${this.variable(element.path)} = ${create}` : create];
  }

  /** The elements that must exist before another. */
  private needsOf({ config, path }: StackElement): StackElement[] {
    const references = [...JSON.stringify(config).matchAll(REFERENCE)].map(([, address = '']) => address);
    const dependencies = Array.isArray(config['depends_on']) ? config['depends_on'].map(String) : [];
    const parents = path.map((_, length) => this.byPath.get(path.slice(0, length).join('/')));
    return [...parents, ...[...references, ...dependencies].map((address) => this.byAddress.get(address))].filter(
      (one) => one !== undefined,
    );
  }

  /** The constructs above an element that are not elements themselves. */
  private scopeLines(path: readonly string[]): string[] {
    const key = path.join('/');
    if (path.length === 0 || this.byPath.has(key) || this.variables.has(key)) return [];
    const parent = path.slice(0, -1);
    const above = this.scopeLines(parent);
    const id = textExpression(path.at(-1) ?? '', this);
    return [...above, `const ${this.variable(path)} = new Construct(${this.variable(parent)}, ${id});`];
  }

  private className(element: StackElement): string {
    if (element.kind === 'output') return 'TerraformOutput';
    const { name, module } = providerClass(element);
    this.imports.set(module, name);
    return name;
  }

  private variable(path: readonly string[]): string {
    if (path.length === 0) return 'stack';
    const key = path.join('/');
    const taken = this.variables.get(key);
    if (taken !== undefined) return taken;
    const variable = `${path.join('_').replace(/\W/g, '_')}_${this.variables.size}`;
    this.variables.set(key, variable);
    return variable;
  }
}
