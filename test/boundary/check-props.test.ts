import { describe, expect, it } from '@jest/globals';
import { TerraformVariable, Token } from 'cdktf';
import { z } from 'zod';
import { checkProps } from '../../lib/boundary/check-props';
import { literalOrToken } from '../../lib/boundary/literal-or-token';
import { literalString } from '../../lib/boundary/literal-string';
import { report } from '../../lib/boundary/zod-problem';
import { problemsOf, refusalOf } from '../problems-of';
import { labStack } from '../synthesized-stack';

const stack = labStack();
const text = new TerraformVariable(stack, 'text', { type: 'string' });
const texts = new TerraformVariable(stack, 'texts', { type: 'list(string)' });

const tokenWhereLiteral = {
  code: 'TokenWhereLiteral',
  message: 'This must be known when the program runs, and a Terraform token is known only at apply.',
  allowed: 'a literal value',
};

describe('checkProps', () => {
  const schema = z
    .strictObject({
      name: literalString.check((context) => {
        if (context.value.startsWith('x'))
          report(context, { code: 'StartsWithX', message: 'An x.', given: context.value, allowed: 'another letter' });
      }),
      sizes: z.array(z.number().min(0).max(9)).exactOptional(),
      place: z.union([z.literal(false), z.strictObject({ zone: literalString })]).exactOptional(),
    })
    .check((context) => {
      if (context.value.sizes?.length === 2) report(context, { code: 'Two', message: 'Two sizes.' }, ['sizes']);
    });
  const check = (props: unknown) => () => {
    checkProps(stack, schema, props);
  };

  it('lets good props pass', () => {
    expect(check({ name: 'a', sizes: [1], place: false })).not.toThrow();
    expect(check({ name: 'a', place: { zone: 'b' } })).not.toThrow();
  });

  it('takes what is undefined for absent, at any depth, and nothing else', () => {
    expect(check({ name: 'a', sizes: undefined, place: { zone: 'b', other: undefined } })).not.toThrow();
    expect(problemsOf(check({ name: undefined }))).toMatchObject([{ property: 'name' }]);
    expect(problemsOf(check({ name: 'a', sizes: [undefined] }))).toMatchObject([{ property: 'sizes.0' }]);
    expect(problemsOf(check({ name: 'a', sizes: null }))).toMatchObject([{ property: 'sizes' }]);
  });

  it('says where, what was given, and at which construct', () => {
    expect(refusalOf(check({ name: 'a', sizes: [1, 10, 2] }))).toEqual({
      path: 'lab',
      problems: [
        {
          code: 'InvalidProperty',
          message: 'Too big: expected number to be <=9.',
          given: '10',
          property: 'sizes.1',
        },
      ],
    });
  });

  it('keeps the words of a named problem', () => {
    expect(problemsOf(check({ name: 'xylophone' }))).toEqual([
      { code: 'StartsWithX', message: 'An x.', given: 'xylophone', allowed: 'another letter', property: 'name' },
    ]);
  });

  it('tells of everything at once, checks of the whole object included', () => {
    const { problems } = refusalOf(check({ name: 'xylophone', sizes: [1, 2] }));
    expect(problems.map(({ code, property }) => [code, property])).toEqual([
      ['StartsWithX', 'name'],
      ['Two', 'sizes'],
    ]);
  });

  it('names a property that does not exist, in the object or deeper', () => {
    expect(problemsOf(check({ name: 'a', nam: 1 }))).toEqual([
      { code: 'InvalidProperty', message: 'Unrecognized key: "nam".', given: 'an Object' },
    ]);
  });

  it('names what is wrong within the alternative that was meant', () => {
    expect(problemsOf(check({ name: 'a', place: { zone: 3 } }))).toEqual([
      expect.objectContaining({ code: 'InvalidProperty', property: 'place.zone', given: '3' }),
    ]);
    expect(problemsOf(check({ name: 'a', place: true }))).toEqual([
      expect.objectContaining({ code: 'InvalidProperty', property: 'place', given: 'true' }),
    ]);
  });

  it.each<[string, unknown, string]>([
    ['a text', { name: text.stringValue }, 'name'],
    ['a number', { name: 'a', sizes: [Token.asNumber(text.value)] }, 'sizes.0'],
    ['a list', { name: 'a', sizes: texts.listValue }, 'sizes'],
    ['a list of numbers', { name: 'a', sizes: Token.asNumberList(texts.value) }, 'sizes'],
    ['a yes or no', { name: 'a', place: text.booleanValue }, 'place'],
    ['a property of an alternative', { name: 'a', place: { zone: text.stringValue } }, 'place.zone'],
  ])('says once of a token for %s that it must be a literal, and does not print it', (_, props, property) => {
    expect(problemsOf(check(props))).toEqual([{ ...tokenWhereLiteral, property }]);
  });
});

describe('literalString', () => {
  it('is a text of at least one character', () => {
    expect(literalString.safeParse('a').success).toBe(true);
    expect(literalString.safeParse('').success).toBe(false);
    expect(literalString.safeParse(text.stringValue).success).toBe(false);
  });
});

describe('literalOrToken', () => {
  const port = literalOrToken(z.number().int().min(1).max(10));

  it('checks a literal', () => {
    expect(port.safeParse(5).success).toBe(true);
    expect(port.safeParse(11).success).toBe(false);
    expect(port.safeParse('5').success).toBe(false);
  });

  it('lets a token pass, which no check could judge', () => {
    expect(port.safeParse(text.numberValue).success).toBe(true);
    expect(literalOrToken(z.string().regex(/^vpc-/)).safeParse(text.stringValue).success).toBe(true);
  });

  it('says where inside the value something is wrong, and what', () => {
    const schema = z.strictObject({ place: literalOrToken(z.strictObject({ zone: z.string() })) });
    const check = () => {
      checkProps(stack, schema, { place: { zone: 3 } });
    };
    expect(problemsOf(check)).toEqual([
      {
        code: 'InvalidProperty',
        message: 'Invalid input: expected string, received number.',
        given: '3',
        property: 'place.zone',
      },
    ]);
  });
});
