import { beforeEach, describe, expect, it } from '@jest/globals';
import { Testing, TerraformVariable } from 'cdktf';
import { z } from 'zod';
import { ConnectionSettingsParameters } from '../../lib/connection/connection-settings-parameters';
import { resolveConnectionSettings } from '../../lib/connection/settings/connection-settings';
import { LabError } from '../../lib/errors';
import { LabStack } from '../../lib/lab-stack';
import { QUOTAS } from '../../lib/network/quotas';

let stack: LabStack;

beforeEach(() => {
  stack = new LabStack(Testing.app(), 'lab', { region: 'eu-central-1' });
});

const settings = (props: Parameters<typeof resolveConnectionSettings>[0] = {}) =>
  resolveConnectionSettings(props, { features: {}, clusterName: 'voicemail.lab.internal' });
const make = (given = settings(), cluster = 'lab/voicemail') =>
  new ConnectionSettingsParameters(stack, 'settings', { cluster, settings: given });

const synthesized = z.object({
  resource: z.object({
    aws_ssm_parameter: z.record(
      z.string(),
      z.object({ name: z.string(), type: z.string(), tier: z.string(), value: z.string() }),
    ),
  }),
});
const parameters = () => Object.values(synthesized.parse(JSON.parse(Testing.synth(stack))).resource.aws_ssm_parameter);
const valueOf = (part: string) => parameters().find(({ name }) => name.endsWith(`/${part}`))?.value ?? '';
const accounts = (name: string) => ({ unifiedMessagingAccounts: { accounts: [{ name }] } });

describe('the settings of a cluster, as parameters', () => {
  it('are encrypted, one for each part that there is', () => {
    make();
    const parts = Object.entries(settings()).filter(([, part]) => part !== undefined);
    expect(parameters()).toHaveLength(parts.length);
    for (const { type } of parameters()) expect(type).toBe('SecureString');
    expect(parameters().map(({ name }) => name)).toContain('/uc-lab/lab/voicemail/authentication-rules');
    expect(parameters().map(({ name }) => name)).not.toContain('/uc-lab/lab/voicemail/single-sign-on');
  });

  it('are the settings, as JSON', () => {
    make();
    expect(JSON.parse(valueOf('authentication-rules'))).toEqual(settings().authenticationRules);
  });

  it('have names of their own, whatever a construct is called', () => {
    make(settings(), 'lab/Voice mail (1)');
    for (const { name } of parameters()) expect(name).toMatch(/^\/uc-lab\/lab\/Voice-mail--1--[0-9a-f]{16}\/[a-z-]+$/);
  });

  it('have names of their own, whatever clusters of which labs they are of', () => {
    for (const [index, cluster] of ['lab/cuc-a', 'lab-cuc/a'].entries())
      new ConnectionSettingsParameters(stack, `settings${index}`, { cluster, settings: settings() });
    const names = parameters().map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('name a secret by what Terraform will know of it', () => {
    const secretArn = new TerraformVariable(stack, 'secret', { type: 'string' }).stringValue;
    make(settings({ securityPassword: { secretArn } }));
    expect(valueOf('security-password')).toContain('"${var.secret}"');
  });

  it('take nothing else for an expression of Terraform', () => {
    make(settings(accounts('mail${path.module}%{if true}')));
    expect(valueOf('unified-messaging-accounts')).toContain('mail$${path.module}%%{if true}');
  });

  it.each([
    ['Standard', 2000],
    ['Advanced', 5000],
  ])('are of the tier %s with about %i bytes', (tier, length) => {
    make(settings(accounts('x'.repeat(length))));
    const found = parameters().find(({ name }) => name.endsWith('/unified-messaging-accounts'));
    expect(found?.tier).toBe(tier);
  });

  it('are refused where AWS would not take them, all at once', () => {
    const long = 'ü'.repeat(QUOTAS.advancedParameterBytes / 2);
    const both = { ...accounts(long), administration: { operatingSystemAccounts: ['x'.repeat(9000)] } };
    const error = (() => {
      try {
        make(settings(both));
      } catch (thrown) {
        return thrown;
      }
      return undefined;
    })();
    if (!(error instanceof LabError)) throw new Error('Nothing was refused.');
    expect(error.constructPath).toBe('lab/voicemail');
    expect(error.problems.map(({ code, property }) => `${code} ${property ?? ''}`)).toEqual([
      'SettingsTooLong settings.administration',
      'SettingsTooLong settings.unifiedMessagingAccounts',
    ]);
    expect(error.message).not.toContain('xxxx');
  });
});
