// Generates the plain program: what a person would write with cdktf alone to have the resources that the library makes.
import { partId, SCENARIOS, type Scenario, SHARED_STACK } from '../programs/scenario';
import type { Stacks } from '../synthesized';
import { configExpression, type Names, textExpression } from './expression';
import { nodeAddresses } from './node-addresses';
import { providerClass } from './provider-class';
import { sampleOf } from './sample';
import type { PlainStack, StackElement } from './stack-elements';
import { markedText, NODE_ADDRESS } from './varying';

const REFERENCE = /\$\{((?:data\.)?aws_\w+\.[\w-]+)\./g;

/**
 * The plain program as compiled JavaScript, from the stacks that the library synthesizes for `SAMPLED_PARTS` parts. What comes
 * with every part is in a loop, and what differs between parts is computed from their number, as in a program written by hand.
 *
 * Resources must have the names they have in the library. Where these are the same in every part, they are put straight into
 * the stack, which is the cheapest way there is. Where they differ, there are constructs with the paths they have in the
 * library.
 */
export function plainProgram(scenario: Scenario, stacks: Stacks): string {
  const { ownStack, flat } = SCENARIOS[scenario];
  const { stack, once, each } = sampleOf(scenario, stacks);
  const writer = new Writer([...once, ...each], ownStack ? partId(0) : SHARED_STACK, flat);
  const create = writer.stackLines(stack, ownStack ? markedText(partId(0), partId(1)) : SHARED_STACK);
  const body = [
    ...(ownStack ? [] : create),
    ...writer.elementLines(once),
    'for (let n = 0; n < partIds.length; n += 1) {',
    ...(ownStack ? create : []),
    ...writer.elementLines(each),
    '}',
  ];
  return [
    `"use strict";`,
    `const { LocalBackend, TerraformOutput, TerraformStack } = require("cdktf");`,
    `const { Construct } = require("constructs");`,
    `const { AwsProvider } = require("@cdktf/provider-aws/lib/provider");`,
    ...writer.importLines(),
    `const { address } = require("./address");`,
    `const { run } = require("./harness");`,
    'run((app, partIds) => {',
    ...body,
    '});',
    '',
  ].join('\n');
}

class Writer implements Names {
  private readonly variables = new Map<string, string>();
  private readonly written = new Set<StackElement>();
  private readonly imports = new Map<string, string>();
  private readonly byAddress: ReadonlyMap<string, StackElement>;
  private readonly byPath: ReadonlyMap<string, StackElement>;
  private readonly byNodeAddress: ReadonlyMap<string, readonly string[]>;

  constructor(
    elements: readonly StackElement[],
    stack: string,
    private readonly flat: boolean,
  ) {
    this.byNodeAddress = nodeAddresses(
      stack,
      elements.map(({ path }) => path),
    );
    this.byAddress = new Map(elements.map((element) => [element.address, element]));
    this.byPath = new Map(elements.map((element) => [element.path.join('/'), element]));
  }

  importLines(): string[] {
    return [...this.imports].map(([module, name]) => `const { ${name} } = require(${JSON.stringify(module)});`);
  }

  stackLines({ region, backendPath, providerVersions }: PlainStack, name: string): string[] {
    return [
      `const stack = new TerraformStack(app, ${textExpression(name, this)});`,
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

  constructAt(nodeAddress: string): string {
    return this.variable(this.pathAt(nodeAddress));
  }

  private pathAt(nodeAddress: string): readonly string[] {
    const path = this.byNodeAddress.get(nodeAddress);
    if (path === undefined) throw new Error(`The stack has no construct with the address ${nodeAddress}.`);
    return path;
  }

  private linesOf(element: StackElement): string[] {
    if (this.written.has(element)) return [];
    this.written.add(element);
    const before = this.needsOf(element).flatMap((one) => this.linesOf(one));
    const above = this.flat ? [] : element.path.slice(0, -1);
    const id = this.flat ? element.name : (element.path.at(-1) ?? '');
    const named = element.path.flatMap((one) => NODE_ADDRESS.exec(one) ?? []).map((one) => this.pathAt(one));
    const scopes = [...named, above].flatMap((path) => this.scopeLines(path));
    const args = [this.variable(above), textExpression(id, this), configExpression(element.config, this)];
    const create = `new ${this.className(element)}(${args.join(', ')});`;
    const isNamed = element.kind !== 'output';
    return [...before, ...scopes, isNamed ? `const ${this.variable(element.path)} = ${create}` : create];
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
