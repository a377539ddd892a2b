import { Token } from 'cdktf';
import type { Node } from 'constructs';
import { z } from 'zod';
import { checkAwsId } from '../boundary/aws-id';
import { problemAt } from '../boundary/zod-problem';
import { invalidProperty, LabError, memberNeedsName, prefixListOverQuota, tokenWhereLiteral } from '../errors';
import { Cidr } from './cidr';
import { QUOTAS } from './quotas';

/** What AWS is told that a member is. */
export type MemberTarget =
  | {
      readonly kind: 'cidr';
      readonly text: string;
      readonly family: 4 | 6;
      /** Absent when the text is a token. */
      readonly cidr?: Cidr;
    }
  | { readonly kind: 'security-group'; readonly id: string }
  | { readonly kind: 'prefix-list'; readonly id: string; readonly maxEntries: number; readonly family: 4 | 6 };

/** A construct that can stand for a role in somebody else's rules. */
export interface HasMember {
  /** The member that stands for this construct. */
  readonly member: Member;
}

/** A security group of the provider's own. */
export interface SecurityGroupLike {
  readonly id: string;
  readonly node: Node;
}

/** Whatever can be named as a member. A text is a block of addresses. */
export type MemberLike = Member | HasMember | SecurityGroupLike | string;

/** How to name a member whose value is a Terraform token. */
export interface MemberOptions {
  /**
   * Name of the member in rule addresses and descriptions. It must not change while the lab lives.
   *
   * @default - the literal value, or the construct's path. Without either: error `MemberNeedsName`.
   */
  readonly name?: string;
}

/** How to name and weigh a prefix list. */
export interface PrefixListOptions extends MemberOptions {
  /** Highest number of entries the list can have: that many rules of a group's quota does each use of it take. */
  readonly maxEntries: number;
  /**
   * Address family of the entries: an IPv6 list gets only what rows grant over IPv6.
   *
   * @default 'IPv4'
   */
  readonly addressFamily?: 'IPv4' | 'IPv6';
}

/** What stands for a role in this lab: a security group, addresses, or a prefix list. An immutable value. */
export class Member {
  private constructor(
    /** What AWS is told. */
    readonly target: MemberTarget,
    /** Stable name, part of every rule's address. */
    readonly name: string,
    /** What tells this member from every other: its literal value, its construct's path, or its token. */
    readonly identity: string,
  ) {}

  /**
   * A block of IPv4 or IPv6 addresses. One address is a `/32` or a `/128`. Throws `MalformedCidr` or `CidrHostBitsSet`.
   * A token stands for an IPv4 block, and needs a name.
   */
  static cidr(cidr: string, options: MemberOptions = {}): Member {
    checkText(cidr);
    if (Token.isUnresolved(cidr))
      return new Member({ kind: 'cidr', text: cidr, family: 4 }, nameOf(cidr, options), cidr);
    const block = Cidr.parse(cidr);
    const text = block.toString();
    return new Member({ kind: 'cidr', text, family: block.family, cidr: block }, options.name ?? text, text);
  }

  /** A security group, by id or as the provider's construct. Throws `MalformedAwsId` or `MemberNeedsName`. */
  static securityGroup(group: string | SecurityGroupLike, options: MemberOptions = {}): Member {
    if (typeof group !== 'string')
      return new Member({ kind: 'security-group', id: group.id }, options.name ?? group.node.path, group.node.path);
    checkAwsId('sg', group);
    return new Member({ kind: 'security-group', id: group }, nameOf(group, options), group);
  }

  /** A managed prefix list. Throws `MalformedAwsId`, `MemberNeedsName`, `TokenWhereLiteral` or `PrefixListOverQuota`. */
  static prefixList(id: string, options: PrefixListOptions): Member {
    checkText(id);
    checkAwsId('pl', id);
    checkPrefixListOptions(options);
    const { maxEntries, addressFamily = 'IPv4' } = options;
    if (Token.isUnresolved(maxEntries)) throw new LabError([{ ...tokenWhereLiteral(), property: 'maxEntries' }]);
    if (!Number.isInteger(maxEntries) || maxEntries < 1 || maxEntries > QUOTAS.rulesPerSecurityGroup)
      throw new LabError([prefixListOverQuota(nameOf(id, options), maxEntries, QUOTAS.rulesPerSecurityGroup)]);
    const family = addressFamily === 'IPv6' ? 6 : 4;
    return new Member({ kind: 'prefix-list', id, maxEntries, family }, nameOf(id, options), id);
  }

  /** The member that something stands for. Throws `InvalidProperty` when it stands for none, as in untyped code. */
  static of(like: MemberLike): Member {
    if (like instanceof Member) return like;
    if (typeof like === 'string') return Member.cidr(like);
    if (!isMemberLike(like))
      throw new LabError([
        invalidProperty('Expected a Member, a CIDR, a security group, or a construct that stands for a member', like),
      ]);
    return 'member' in like ? like.member : Member.securityGroup(like);
  }
}

function isMemberLike(like: unknown): like is MemberLike {
  return typeof like === 'object' && like !== null && ('member' in like || ('id' in like && 'node' in like));
}

// What untyped code may hand over.

function checkText(value: unknown): void {
  if (typeof value !== 'string') throw new LabError([invalidProperty('Expected a text', value)]);
}

const prefixListOptionsSchema = z.strictObject({
  name: z.string().min(1).optional(),
  maxEntries: z.number(),
  addressFamily: z.enum(['IPv4', 'IPv6']).optional(),
});

function checkPrefixListOptions(options: unknown): void {
  const { error } = prefixListOptionsSchema.safeParse(options);
  if (error) throw new LabError(error.issues.map((issue) => problemAt(issue, options)));
}

function nameOf(value: string, { name }: MemberOptions): string {
  if (name !== undefined) return name;
  if (Token.isUnresolved(value)) throw new LabError([memberNeedsName()]);
  return value;
}
