import { expect, it } from '@jest/globals';
import { AWS_PROVIDER_VERSIONS } from '../lib/lab-stack';
import { synthesize } from './synthesized-stack';

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
