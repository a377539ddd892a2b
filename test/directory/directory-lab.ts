import type { Construct, IConstruct } from 'constructs';
import { z } from 'zod';
import { ExistingDomain, type ExistingDomainProps } from '../../lib/directory/existing-domain';
import type { DirectoryClientRole } from '../../lib/directory/domain-members';
import { ManagedDomain, type ManagedDomainProps } from '../../lib/directory/managed-domain';
import { SelfManagedDomain } from '../../lib/directory/self-managed-domain';
import type { SelfManagedDomainProps } from '../../lib/directory/self-managed-domain-props';
import { GuideEnforcement } from '../../lib/guides/guide-enforcement';
import type { FactKind, FactOf } from '../../lib/guides/lab-model';
import type { ILabNetwork } from '../../lib/network/i-lab-network';
import { LabNetwork } from '../../lib/network/lab-network';
import { activeDirectory } from '../../lib/port-tables/active-directory';
import type { DirectoryFeature } from '../../lib/port-tables/feature';
import { flowsFor } from '../../lib/port-tables/flow';
import type { Role } from '../../lib/port-tables/role';
import { seenFrom } from '../../lib/port-tables/seen-from';
import { type Element, labStack, SynthesizedStack } from '../synthesized-stack';
import { untyped } from '../untyped';

/** The stack that a lab is in. */
export type Stack = ReturnType<typeof labStack>;

/** A VPC of our own, `10.<block>.0.0/16`, connected with others of the same kind. */
export function ourNetwork(
  scope: Construct,
  id = 'network',
  block = 20,
  connectedBlocks: readonly number[] = [],
): LabNetwork {
  return new LabNetwork(scope, id, {
    availabilityZones: ['eu-central-1a', 'eu-central-1b'],
    cidr: `10.${block}.0.0/16`,
    connectedNetworks: connectedBlocks.map((one) => `10.${one}.0.0/16`),
  });
}

/** Somebody else's VPC with a server subnet `10.<block>.<number>.0/24` in each zone, and endpoints. */
export function theirNetwork(
  scope: Construct,
  id = 'network',
  block = 20,
  zones: readonly string[] = ['a', 'b'],
): ILabNetwork {
  return LabNetwork.fromExisting(scope, id, {
    vpcId: `vpc-000000${block}`,
    serverSubnets: zones.map((availabilityZone, number) => ({
      id: `subnet-00000${block}${number}`,
      availabilityZone,
      cidr: `10.${block}.${number}.0/24`,
    })),
    ssmEndpointSecurityGroupId: `sg-000000${block}`,
  });
}

/** A domain of ours, with one site in somebody else's VPC unless it is told otherwise. */
export function selfManagedDomain(scope: Construct, change: object = {}, id = 'domain'): SelfManagedDomain {
  const sites = 'sites' in change ? [] : [{ name: 'Central', network: theirNetwork(scope) }];
  return new SelfManagedDomain(
    scope,
    id,
    untyped<SelfManagedDomainProps>(
      { domainName: 'corp.example.com', sites: [{ name: 'Central', network: theirNetwork(scope, `unused-${id}`) }] },
      { sites, ...change },
    ),
  );
}

/** A domain whose controllers AWS runs, in somebody else's VPC unless it is told otherwise. */
export function managedDomain(scope: Construct, change: object = {}, id = 'domain'): ManagedDomain {
  const network = 'network' in change ? undefined : theirNetwork(scope);
  return new ManagedDomain(
    scope,
    id,
    untyped<ManagedDomainProps>(
      { domainName: 'corp.example.com', network: theirNetwork(scope, `unused-${id}`) },
      { network, ...change },
    ),
  );
}

/** A domain that somebody else runs. */
export function existingDomain(scope: Construct, change: object = {}, id = 'domain'): ExistingDomain {
  return new ExistingDomain(
    scope,
    id,
    untyped<ExistingDomainProps>(
      { domainName: 'corp.example.com', controllerAddresses: ['10.9.0.10', '10.9.1.10'] },
      change,
    ),
  );
}

/** The Amazon Resource Name of a secret. */
export const secretArn = (name: string) => `arn:aws:secretsmanager:eu-central-1:123456789012:secret:${name}`;

const documentSchema = z.object({
  schemaVersion: z.literal('2.2'),
  description: z.string(),
  mainSteps: z.array(
    z.object({
      action: z.string(),
      name: z.string(),
      inputs: z.looseObject({ runCommand: z.array(z.string()).default([]) }),
    }),
  ),
});

const policySchema = z.object({
  Statement: z.array(
    z.strictObject({ Effect: z.literal('Allow'), Action: z.array(z.string()), Resource: z.array(z.string()) }),
  ),
});

const RULE = 'aws_vpc_security_group_';

/** What Terraform is given for a lab, with references as `<path.attribute>`. */
export class DirectoryLab extends SynthesizedStack {
  private readonly pathByAddress = new Map(
    [...this.resources(), ...Object.keys(this.json.data).flatMap((type) => this.data(type))].map(
      ({ address, path }) => [address, path] as const,
    ),
  );

  /** The paths of the resources of a type. */
  pathsOf(type: string): string[] {
    return this.resources(type)
      .map(({ path }) => path)
      .sort();
  }

  /** The resource at a path. */
  at(path: string): Element {
    const found = this.resources().find((one) => one.path === path);
    if (found === undefined) throw new Error(`There is nothing at ${path}.`);
    return found;
  }

  /** A value as text, with references that can be read. */
  readable(value: unknown): string {
    return (typeof value === 'string' ? value : JSON.stringify(value)).replace(
      /\$\{(?:data\.)?([a-z0-9_]+\.[\w-]+)\.([a-z_]+)\}/g,
      (_, address: string, attribute: string) => `<${this.pathOf(address)}.${attribute}>`,
    );
  }

  /** What Terraform does before the resource at a path, beside what the resource names. */
  after(path: string): string[] {
    const addresses = z.array(z.string()).default([]).parse(this.at(path).config['depends_on']);
    return addresses.map((address) => this.pathOf(address)).sort();
  }

  /** The steps of the document at a path. */
  steps(path: string): { name: string; action: string; inputs: Record<string, unknown>; lines: string[] }[] {
    const content = documentSchema.parse(JSON.parse(this.readable(this.at(path).config['content'])));
    return content.mainSteps.map(({ name, action, inputs: { runCommand, ...inputs } }) => ({
      name,
      action,
      inputs,
      lines: runCommand,
    }));
  }

  /** All PowerShell of the document at a path. */
  script(path: string): string {
    return this.steps(path)
      .flatMap(({ lines }) => lines)
      .join('\n');
  }

  /** What a server with the instance profile at a path may do beside being administered: `action on resource`. */
  rights(profile: string): string[] {
    return this.resources('aws_iam_role_policy')
      .filter(({ path }) => path.startsWith(`${profile}/`))
      .flatMap(({ config }) => {
        if (this.readable(config['role']) !== `<${profile}/role.name>`) throw new Error(`${profile} has another role.`);
        return policySchema.parse(JSON.parse(String(config['policy']))).Statement;
      })
      .flatMap(({ Action, Resource }) =>
        Action.flatMap((one) => Resource.map((on) => `${one} on ${this.readable(on)}`)),
      )
      .sort();
  }

  /** The rules of the group at a path: direction, protocol, ports, peer. */
  rules(group: string): string[] {
    return ['ingress', 'egress']
      .flatMap((direction) =>
        this.resources(`${RULE}${direction}_rule`)
          .filter(({ path }) => path.startsWith(`${group}/`))
          .map(({ config }) => {
            const peer = config['cidr_ipv4'] ?? config['referenced_security_group_id'];
            const [from, to] = [String(config['from_port']), String(config['to_port'])];
            const ports = from === to ? from : `${from}-${to}`;
            return [direction, String(config['ip_protocol']), ports, this.readable(peer)].join(' ');
          }),
      )
      .sort();
  }

  /** Every rule of every group. */
  allRules(): Element[] {
    return this.resources().filter(({ address }) => address.startsWith(RULE));
  }

  private pathOf(address: string): string {
    return this.pathByAddress.get(address) ?? address;
  }
}

/** What Terraform would be given for what some code builds in a stack named `lab`. */
export function directoryLab(build: (stack: Stack) => void): DirectoryLab {
  const stack = labStack();
  build(stack);
  return new DirectoryLab(stack);
}

/** The rules of a group whose servers ask controllers, as the port table has them. */
export function rulesTowards(
  role: DirectoryClientRole,
  controllers: readonly string[],
  features: readonly DirectoryFeature[] = ['rpc-windows-2008'],
): string[] {
  const flows = flowsFor(seenFrom(activeDirectory, role), { roles: ['domain-controller'], features });
  return controllers
    .flatMap((peer) => flows.map(({ protocol, ports }) => `egress ${protocol} ${ports.toString()} ${peer}`))
    .sort();
}

/** The rules by which controllers let somebody in, and reach them where the port table says so. */
export function rulesOfControllers(
  role: Role,
  peers: readonly string[],
  features: readonly DirectoryFeature[] = ['rpc-windows-2008'],
): string[] {
  const flows = flowsFor(activeDirectory, { roles: [role], features });
  return peers
    .flatMap((peer) =>
      flows.map(({ source, protocol, ports }) =>
        [source === role ? 'ingress' : 'egress', protocol, ports.toString(), peer].join(' '),
      ),
    )
    .sort();
}

/** What the only construct of a kind says to the guides. */
export function factOf<K extends FactKind>(scope: IConstruct, kind: K, path = 'lab/domain'): FactOf<K> {
  const { facts } = GuideEnforcement.of(scope).model();
  const found = facts.find((one): one is FactOf<K> => one.kind === kind && one.path === path);
  if (found === undefined) throw new Error(`There is no ${kind} at ${path}.`);
  return found;
}
