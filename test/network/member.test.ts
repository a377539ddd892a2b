import { describe, expect, it } from '@jest/globals';
import { Ec2ManagedPrefixList } from '@cdktf/provider-aws/lib/ec2-managed-prefix-list';
import { SecurityGroup } from '@cdktf/provider-aws/lib/security-group';
import { TerraformVariable } from 'cdktf';
import { Member, type MemberLike } from '../../lib/network/member';
import { problemsOf } from '../problems-of';
import { labStack } from '../synthesized-stack';

const stack = labStack();
const token = new TerraformVariable(stack, 'token', { type: 'string' }).stringValue;
const group = new SecurityGroup(stack, 'group', {});

describe('Member.cidr', () => {
  it.each([
    ['10.20.0.0/16', '10.20.0.0/16', 4],
    ['2001:DB8:0::/48', '2001:db8::/48', 6],
  ])('stands for %s, and is called %s', (cidr, text, family) => {
    expect(Member.cidr(cidr)).toMatchObject({ name: text, identity: text, target: { kind: 'cidr', text, family } });
    expect(Member.cidr(cidr, { name: 'phones' })).toMatchObject({ name: 'phones', identity: text });
  });

  it('refuses what is no block', () => {
    expect(problemsOf(() => Member.cidr('10.20.0.1/16'))).toEqual([
      expect.objectContaining({ code: 'CidrHostBitsSet' }),
    ]);
    expect(problemsOf(() => Member.cidr('10.20.0.1'))).toEqual([expect.objectContaining({ code: 'MalformedCidr' })]);
  });

  it('takes a token unread, if it has a name', () => {
    const member = Member.cidr(token, { name: 'phones' });
    expect(member).toMatchObject({ name: 'phones', target: { kind: 'cidr', text: token, family: 4 } });
    expect(member.target).not.toHaveProperty('cidr');
    expect(problemsOf(() => Member.cidr(token))).toEqual([
      {
        code: 'MemberNeedsName',
        message: 'A member whose value is a Terraform token has nothing stable to call its rules by.',
        allowed: 'a literal value, the construct itself, or a `name` beside the token',
      },
    ]);
  });
});

describe('Member.securityGroup', () => {
  it('stands for a group of the provider, called by its path', () => {
    expect(Member.securityGroup(group)).toMatchObject({
      name: 'lab/group',
      identity: 'lab/group',
      target: { kind: 'security-group' },
    });
    expect(Member.securityGroup(group, { name: 'bastion' }).name).toBe('bastion');
  });

  it('stands for a group of somebody else, called by its id', () => {
    expect(Member.securityGroup('sg-0123456789abcdef0')).toMatchObject({
      name: 'sg-0123456789abcdef0',
      identity: 'sg-0123456789abcdef0',
      target: { kind: 'security-group', id: 'sg-0123456789abcdef0' },
    });
    expect(Member.securityGroup(token, { name: 'theirs' }).name).toBe('theirs');
    expect(problemsOf(() => Member.securityGroup(token))).toEqual([
      expect.objectContaining({ code: 'MemberNeedsName' }),
    ]);
  });

  it.each(['sg-', 'sg-1234567', 'sg-123456789012345678', 'sg-0123456G', 'vpc-01234567', ' sg-01234567', 'default'])(
    'refuses %j',
    (id) => {
      expect(problemsOf(() => Member.securityGroup(id))).toEqual([
        {
          code: 'MalformedAwsId',
          message: 'This is not the id of an AWS resource.',
          given: `"${id}"`,
          allowed: 'sg- and 8 to 17 hexadecimal digits, or a Terraform token',
        },
      ]);
    },
  );
});

describe('Member.prefixList', () => {
  it.each([1, 60])('takes a list of at most %d entries', (maxEntries) => {
    expect(Member.prefixList('pl-01234567', { maxEntries })).toMatchObject({
      name: 'pl-01234567',
      target: { kind: 'prefix-list', id: 'pl-01234567', maxEntries },
    });
  });

  it.each([0, -1, 61, 1.5])('refuses a list of at most %d entries', (maxEntries) => {
    expect(problemsOf(() => Member.prefixList('pl-01234567', { maxEntries, name: 'phones' }))).toEqual([
      {
        code: 'PrefixListOverQuota',
        message:
          'Each rule that names the prefix list phones weighs as many rules of its group as the list can have entries.',
        given: String(maxEntries),
        allowed: "1 to 60, AWS's default quota of rules for a group and direction",
      },
    ]);
  });

  it('needs the number of entries now', () => {
    const list = new Ec2ManagedPrefixList(stack, 'list', { name: 'list', addressFamily: 'IPv4', maxEntries: 5 });
    expect(problemsOf(() => Member.prefixList(list.id, { maxEntries: list.maxEntries, name: 'phones' }))).toEqual([
      expect.objectContaining({ code: 'TokenWhereLiteral', property: 'maxEntries' }),
    ]);
    expect(Member.prefixList(list.id, { maxEntries: list.maxEntriesInput ?? 0, name: 'phones' }).name).toBe('phones');
  });

  it('refuses an id that is none, and a token without a name', () => {
    expect(problemsOf(() => Member.prefixList('sg-01234567', { maxEntries: 5 }))).toEqual([
      expect.objectContaining({ code: 'MalformedAwsId', allowed: expect.stringContaining('pl- and 8 to 17') }),
    ]);
    expect(problemsOf(() => Member.prefixList(token, { maxEntries: 5 }))).toEqual([
      expect.objectContaining({ code: 'MemberNeedsName' }),
    ]);
  });
});

describe('what untyped code may give', () => {
  const untyped = (value: unknown) => Object.assign({ text: '', options: { maxEntries: 1 } }, value);

  it.each([5, undefined, null])('%p is no block of addresses, and no prefix list', (text) => {
    const expected = [{ code: 'InvalidProperty', message: 'Expected a text.', given: String(text) }];
    expect(problemsOf(() => Member.cidr(untyped({ text }).text))).toEqual(expected);
    expect(problemsOf(() => Member.prefixList(untyped({ text }).text, { maxEntries: 1 }))).toEqual(expected);
  });

  it.each([[undefined], [{}], [{ maxEntries: NaN }], [{ maxEntries: 1, addressFamily: 'ipv6' }]])(
    '%j are no options of a prefix list',
    (options) => {
      const problems = problemsOf(() => Member.prefixList('pl-01234567', untyped({ options }).options));
      expect(problems).toMatchObject([{ code: 'InvalidProperty' }]);
    },
  );
});

describe('Member.of', () => {
  const member = Member.cidr('10.0.0.0/8');

  it('takes a member, whatever has one, and a security group', () => {
    expect(Member.of(member)).toBe(member);
    expect(Member.of({ member })).toBe(member);
    expect(Member.of(group).identity).toBe('lab/group');
    expect(Member.of('10.0.0.0/8')).toEqual(member);
  });

  it.each<[unknown, string]>([
    [{}, 'an Object'],
    [{ id: 'sg-01234567' }, 'an Object'],
    [5, '5'],
  ])('refuses %p, as untyped code may give it', (like, given) => {
    const untyped: { readonly like: MemberLike } = Object.assign({ like: member }, { like });
    expect(problemsOf(() => Member.of(untyped.like))).toEqual([
      {
        code: 'InvalidProperty',
        message: 'Expected a Member, a CIDR, a security group, or a construct that stands for a member.',
        given,
      },
    ]);
  });
});
