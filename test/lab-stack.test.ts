import { describe, expect, it } from '@jest/globals';
import { TerraformVariable, Testing } from 'cdktf';
import { AWS_PROVIDER_VERSIONS, LabStack, type LabStackProps } from '../lib/lab-stack';
import { refusalOf } from './problems-of';
import { SynthesizedStack, labStack, synthesize } from './synthesized-stack';
import { untyped } from './untyped';
import { badRefusals } from './untyped-values';

const { json, text } = synthesize(() => undefined);

it('has the AWS provider in its region', () => {
  expect(json.provider).toEqual({ aws: [{ region: 'eu-central-1' }] });
});

it('takes every release of the provider that has all it emits, not only the one that the bindings pin', () => {
  expect(AWS_PROVIDER_VERSIONS).toBe('>= 5.100.0, < 7.0.0');
  expect(json.terraform).toMatchObject({
    required_providers: { aws: { source: 'aws', version: AWS_PROVIDER_VERSIONS } },
  });
});

it('keeps its state beside the output folder, by a path that is the same on every machine', () => {
  expect(json.terraform).toMatchObject({ backend: { local: { path: '../../../terraform.lab.tfstate' } } });
  expect(text).not.toContain(process.cwd());
});

describe('cost tags', () => {
  const region = 'eu-central-1';
  const stackWith = (costTags: Record<string, string>) => new LabStack(Testing.app(), 'lab', { region, costTags });

  it('are on every resource of the stack, as the provider’s default', () => {
    const costTags = { 'cost-centre': '4711', Owner: 'Kim Müller', empty: '' };
    expect(new SynthesizedStack(stackWith(costTags)).json.provider).toEqual({
      aws: [{ region, default_tags: [{ tags: costTags }] }],
    });
  });

  it('can have values that only apply knows', () => {
    const owner = new TerraformVariable(labStack(), 'owner', { type: 'string' }).stringValue;
    expect(new SynthesizedStack(stackWith({ owner })).text).toContain('"owner": "${var.owner}"');
  });

  it('change no byte where there are none', () => {
    expect(new SynthesizedStack(stackWith({})).text).toBe(text);
  });

  const refused = (part: 'key' | 'value', given: string, fault: string) => ({
    code: 'CostTagRefused',
    message: `Not every resource could have a tag with this ${part}: it ${fault}.`,
    given: `"${given}"`,
    allowed: 'a key of 1 to 128 characters and a value of at most 256: letters, digits, spaces and _ . : / = + - @',
  });

  it.each([
    ['', 'is not of 1 to 128 characters'],
    ['x'.repeat(129), 'is not of 1 to 128 characters'],
    ['aws:owner', 'begins with aws:, as AWS’s own do'],
    ['Aws:owner', 'begins with aws:, as AWS’s own do'],
    ['uc-lab:role', 'begins as the library’s own do'],
    ['own*er', 'has a character that not every service takes'],
  ])('cannot have the key %j', (key, fault) => {
    expect(refusalOf(() => stackWith({ fine: 'x', [key]: 'x' }))).toEqual({
      path: 'lab',
      problems: [{ ...refused('key', key, fault), property: `costTags.${key}` }],
    });
  });

  it.each([
    ['x'.repeat(257), 'has more than 256 characters'],
    ['a,b', 'has a character that not every service takes'],
  ])('cannot have the value %j', (value, fault) => {
    const { problems } = refusalOf(() => stackWith({ owner: value, fine: 'x' }));
    expect(problems).toEqual([{ ...refused('value', value, fault), property: 'costTags.owner' }]);
  });

  it('cannot have keys that only apply knows', () => {
    const key = new TerraformVariable(labStack(), 'key', { type: 'string' }).stringValue;
    expect(refusalOf(() => stackWith({ [key]: 'x' })).problems.map(({ code }) => code)).toEqual(['TokenWhereLiteral']);
  });

  it('are refused all at once', () => {
    const { problems } = refusalOf(() => stackWith({ 'aws:a': 'a,b', 'uc-lab:b': 'x' }));
    expect(problems.map(({ property, given }) => [property, given]).sort()).toEqual([
      ['costTags.aws:a', '"a,b"'],
      ['costTags.aws:a', '"aws:a"'],
      ['costTags.uc-lab:b', '"uc-lab:b"'],
    ]);
  });

  it('are refused when untyped code hands over anything else', () => {
    const hand = (change: object) => new LabStack(Testing.app(), 'lab', untyped<LabStackProps>({ region }, change));
    const attempts = {
      costTags: (costTags: unknown) => hand({ costTags }),
      'costTags.owner': (owner: unknown) => hand({ costTags: { owner } }),
    };
    expect(badRefusals(attempts)).toEqual([]);
    for (const costTags of [null, 42, 'text', [], [null]]) expect(() => hand({ costTags })).toThrow('costTags');
    for (const owner of [null, 42, [], {}]) expect(() => hand({ costTags: { owner } })).toThrow('costTags.owner');
  });
});
