import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { VpcSecurityGroupIngressRule } from '@cdktf/provider-aws/lib/vpc-security-group-ingress-rule';
import { type App, Aspects, type IAspect, TerraformOutput, TerraformStack, TerraformVariable, Testing } from 'cdktf';
import { Construct, RootConstruct } from 'constructs';
import { z } from 'zod';
import { ConnectionCluster } from '../../lib/connection/connection-cluster';
import type { ConnectionSecurityGroups } from '../../lib/connection/connection-security-groups';
import { GuideEnforcement } from '../../lib/guides/guide-enforcement';
import { GuideExceptions } from '../../lib/guides/guide-exceptions';
import type { Fact } from '../../lib/guides/lab-model';
import { OutputFiles } from '../../lib/output-files';
import {
  findingOf,
  labApp,
  labStack,
  network,
  reportOf,
  reportText,
  synthError,
  violationsOf,
  voicemail,
  voicemailServers,
} from './lab-app';
import { contactCenterServer, WORKGROUP } from './directory-facts';
import { cluster, server } from './facts';

const ANYWHERE = 'no-inbound-from-anywhere';

/** Opens a group to everybody. */
function open(scope: Construct, groups: ConnectionSecurityGroups, id = 'smuggled'): VpcSecurityGroupIngressRule {
  return new VpcSecurityGroupIngressRule(scope, id, {
    securityGroupId: groups.securityGroupId('operations'),
    ...{ ipProtocol: 'tcp', fromPort: 22, toPort: 22, cidrIpv4: '0.0.0.0/0' },
  });
}

/** An app with a lab in each of its stacks. */
function labs(...ids: string[]) {
  const app = labApp();
  const stacks = ids.map((id) => labStack(app, id));
  return { app, stacks, labs: stacks.map((stack) => ({ stack, groups: voicemail(stack) })) };
}

const manifestSchema = z.object({
  stacks: z.record(
    z.string(),
    z.object({ annotations: z.array(z.object({ level: z.string(), message: z.string() })) }),
  ),
});

const count = (text: string, part: string) => text.split(part).length - 1;

function synthesized(app: App, stack: string): boolean {
  return existsSync(join(app.outdir, 'stacks', stack, 'cdk.tf.json'));
}

describe('an app without a violation', () => {
  it('synthesizes, and its report has what was found satisfied and not applicable', () => {
    const app = labApp();
    voicemailServers(labStack(app), { subscriber: false });
    app.synth();
    expect(synthesized(app, 'lab')).toBe(true);
    const { findings, problems, warnings } = reportOf(app);
    const statuses = Object.fromEntries(findings.map(({ rule, status }) => [rule, status]));
    expect(statuses).toMatchObject({
      'cluster-in-two-zones': 'not applicable',
      'cluster-ports-for-peers-only': 'satisfied',
      'ipv6-only-where-granted': 'satisfied',
      'local-ports-closed': 'satisfied',
      'no-inbound-ephemeral-ports': 'satisfied',
      'no-inbound-from-anywhere': 'satisfied',
      'only-granted-ports-inbound': 'satisfied',
      'only-granted-ports-outbound': 'satisfied',
      'security-group-rule-quota': 'satisfied',
      'security-groups-per-interface': 'satisfied',
      'static-addresses': 'satisfied',
    });
    expect(new Set(Object.values(statuses))).toEqual(new Set(['satisfied', 'not applicable']));
    expect([problems, warnings]).toEqual([[], []]);
  });

  it('synthesizes without a lab in it, and without a report', () => {
    const app = labApp();
    new TerraformOutput(labStack(app), 'output', { value: 'x' });
    app.synth();
    expect(existsSync(join(app.outdir, 'guide-report.json'))).toBe(false);
  });

  it('gives the same bytes whenever it is written', () => {
    const texts = [1, 2].map(() => {
      const { app } = labs('a', 'b');
      app.synth();
      const first = reportText(app);
      app.synth();
      expect(reportText(app)).toBe(first);
      return first;
    });
    expect(texts[0]).toBe(texts[1]);
  });
});

describe('an app with a violation', () => {
  it('does not synthesize, and says rule, page, construct and what it does', () => {
    const { app, labs: all } = labs('lab');
    for (const { stack, groups } of all) open(stack, groups);
    const error = synthError(app);
    expect(error).toContain("GuideViolated: 1 of the guides' rules are violated in this app.");
    expect(error).toContain('  no-inbound-from-anywhere at lab/voicemail\n');
    expect(error).toContain('(Security Guide for Cisco Unity Connection 9.x, page 1-1)\n');
    expect(error).toContain('    - lab/smuggled: lets in 0.0.0.0/0');
    expect(synthesized(app, 'lab')).toBe(false);
  });

  it('has its report written all the same, with every status', () => {
    const app = labApp();
    const stack = labStack(app);
    const privateAddress = new TerraformVariable(stack, 'address', { type: 'string' }).stringValue;
    const cluster = voicemailServers(stack, { subscriber: false, publisher: { privateAddress } });
    open(stack, cluster.securityGroups);
    expect(synthError(app)).not.toBe('');
    const status = Object.fromEntries(reportOf(app).findings.map(({ rule, status }) => [rule, status]));
    expect(status).toMatchObject({
      [ANYWHERE]: 'violated',
      'static-addresses': 'not evaluated',
      'cluster-in-two-zones': 'not applicable',
      'local-ports-closed': 'satisfied',
    });
  });

  it('shows the findings of every stack in one error, the first', () => {
    const { app, labs: all } = labs('a', 'b', 'c');
    for (const { stack, groups } of all) open(stack, groups);
    const error = synthError(app);
    for (const id of ['a', 'b', 'c']) expect(count(error, `no-inbound-from-anywhere at ${id}/voicemail`)).toBe(1);
    expect(count(error, 'GuideViolated')).toBe(1);
    expect(error).toContain('[a] GuideViolated: 3 of');
    expect(synthesized(app, 'a')).toBe(false);
  });

  it('shows in the first error what is wrong in the last stack alone', () => {
    const { app, labs: all } = labs('a', 'b', 'c');
    const last = all.at(-1);
    if (last) open(last.stack, last.groups);
    expect(synthError(app)).toContain('[a] GuideViolated');
    expect(violationsOf(app)).toEqual([`${ANYWHERE} @ c/smuggled`]);
  });

  it('shows violations and what is wrong with exceptions at once', () => {
    const { app, labs: all } = labs('lab');
    for (const { stack, groups } of all) open(stack, groups);
    GuideExceptions.of(app).add({ rule: 'sum-rule', reason: 'x', owner: 'y', expires: '2999-01-01' });
    const error = synthError(app);
    expect(error).toContain('2 problems\nGuideViolated');
    expect(error).toContain('UnknownRule');
  });

  it('is judged anew at every synth, failed or not', () => {
    const { app, labs: all } = labs('a', 'b');
    const [first] = all;
    if (first === undefined) throw new Error('No lab');
    expect(synthError(app)).toBe('');
    const rule = open(first.stack, first.groups);
    expect(synthError(app)).toContain('a/smuggled');
    expect(synthError(app)).toContain('a/smuggled');
    rule.cidrIpv4 = '192.168.1.0/24';
    expect(synthError(app)).toBe('');
    rule.cidrIpv4 = '0.0.0.0/0';
    expect(synthError(app)).toContain('a/smuggled');
    first.stack.node.tryRemoveChild('smuggled');
    expect(synthError(app)).toBe('');
  });

  it('is judged anew after a synth that failed for another reason', () => {
    const { app, labs: all } = labs('a', 'b');
    const [first, second] = all;
    if (first === undefined || second === undefined) throw new Error('No labs');
    let broken = true;
    second.stack.node.addValidation({ validate: () => (broken ? ['something else'] : []) });
    expect(synthError(app)).toContain('something else');
    open(first.stack, first.groups);
    broken = false;
    expect(synthError(app)).toContain('[a] GuideViolated');
  });

  it('synthesizes with skipValidation, as cdktf says', () => {
    const app = labApp({ skipValidation: true });
    const stack = labStack(app);
    open(stack, voicemail(stack));
    expect(synthError(app)).toBe('');
    expect(synthesized(app, 'lab')).toBe(true);
  });

  it('throws in Testing.fullSynth, every time', () => {
    const app = labApp();
    const stack = labStack(app);
    const groups = voicemail(stack);
    expect(() => Testing.fullSynth(stack)).not.toThrow();
    open(stack, groups);
    expect(() => Testing.fullSynth(stack)).toThrow('GuideViolated');
    expect(() => Testing.fullSynth(stack)).toThrow('GuideViolated');
  });

  it('throws in Testing.fullSynth of any stack, after a synth of the app', () => {
    const { app, labs: all } = labs('a', 'b');
    const last = all.at(-1);
    if (last === undefined) throw new Error('No lab');
    expect(synthError(app)).toBe('');
    const rule = open(last.stack, last.groups);
    expect(() => Testing.fullSynth(last.stack)).toThrow('GuideViolated');
    rule.cidrIpv4 = '192.168.1.0/24';
    app.synth();
    const added = labStack(app, 'c');
    open(added, voicemail(added));
    expect(() => Testing.fullSynth(added)).toThrow('c/smuggled');
  });

  it('throws in Testing.fullSynth of any stack, after a synth of the app that failed', () => {
    const { app, labs: all } = labs('a', 'b');
    const last = all.at(-1);
    if (last === undefined) throw new Error('No lab');
    open(last.stack, last.groups);
    expect(synthError(app)).toContain('b/smuggled');
    expect(() => Testing.fullSynth(last.stack)).toThrow('GuideViolated');
  });

  it('has its report written though somebody has removed the folder', () => {
    const { app, stacks } = labs('lab');
    rmSync(app.outdir, { recursive: true });
    for (const stack of stacks) Testing.fullSynth(stack);
    expect(reportOf(app).findings).not.toEqual([]);
  });

  it('is judged anew for a stack that has come in since another was validated', () => {
    const { app, stacks } = labs('a');
    for (const stack of stacks) Testing.synth(stack, true);
    const late = labStack(app, 'b');
    open(late, voicemail(late));
    expect(() => Testing.synth(late, true)).toThrow('b/smuggled');
  });

  it('is judged anew for a rule that has come into a stack since another was validated', () => {
    const { labs: all } = labs('a', 'b');
    const [first, second] = all;
    if (!first || !second) throw new Error('No labs');
    Testing.synth(first.stack, true);
    open(second.stack, second.groups);
    expect(() => Testing.synth(second.stack, true)).toThrow('b/smuggled');
  });

  it('is judged anew for a construct that has enlisted since another stack was validated', () => {
    const { labs: all } = labs('a', 'b');
    const [first, second] = all;
    if (!first || !second) throw new Error('No labs');
    Testing.synth(first.stack, true);
    const inOneZone = [server('publisher', { availabilityZone: 'a' }), server('subscriber', { availabilityZone: 'a' })];
    GuideEnforcement.of(second.stack).enlist(second.groups, () => ({ ...cluster(inOneZone), path: 'b/late' }));
    expect(() => Testing.synth(second.stack, true)).toThrow('b/late');
  });

  it('is judged anew for an exception that has come in since another stack was validated', () => {
    const { app, stacks } = labs('a', 'b');
    const [first, second] = stacks;
    if (!first || !second) throw new Error('No labs');
    Testing.synth(first, true);
    const exception = { rule: ANYWHERE, reason: 'Nothing to accept', owner: 'lab team', expires: '2999-12-31' };
    GuideExceptions.of(app).add(exception);
    expect(() => Testing.synth(second, true)).toThrow('ExceptionUnmatched');
  });

  it('is judged anew for a baseline that has come in since another stack was validated', () => {
    const { app, stacks } = labs('a', 'b');
    const [first, second] = stacks;
    if (!first || !second) throw new Error('No labs');
    Testing.synth(first, true);
    GuideEnforcement.of(app).know('x.json', [{ rule: ANYWHERE, construct: 'a', at: 'a', message: 'is mended' }]);
    Testing.synth(second, true);
    expect(reportOf(app).warnings).toMatchObject([{ code: 'BaselineEntryUnmatched' }]);
  });

  it('says so in a line where its reports cannot be written, beside what is violated', () => {
    const { app, labs: all } = labs('lab');
    mkdirSync(join(app.outdir, 'guide-report.json'));
    expect(synthError(app)).toContain(
      `ReportsUnwritable: The reports cannot be written to the output folder of the app: EISDIR. Given: "${app.outdir}".`,
    );
    for (const { stack, groups } of all) open(stack, groups);
    const error = synthError(app);
    for (const code of ['GuideViolated', 'ReportsUnwritable']) expect(error).toContain(code);
  });

  it('fails the validation of a stack that is in no app, where no report can be', () => {
    const stack = new TerraformStack(new RootConstruct(), 'lab');
    open(stack, voicemail(stack));
    expect(() => Testing.synth(stack, true)).toThrow('GuideViolated');
  });
});

describe('a lab in one stack of many', () => {
  it('is opened by a stack that has no lab, synthesized before or after', () => {
    for (const order of [
      ['lab', 'other'],
      ['other', 'lab'],
    ]) {
      const app = labApp();
      const stacks = new Map(order.map((id) => [id, labStack(app, id)]));
      const [lab, other] = [stacks.get('lab'), stacks.get('other')];
      if (lab === undefined || other === undefined) throw new Error('No stacks');
      open(other, voicemail(lab));
      expect(synthError(app)).toContain('[lab] GuideViolated');
      expect(violationsOf(app)).toEqual([`${ANYWHERE} @ other/smuggled`]);
    }
  });

  it('is kept apart from another app in the same program', () => {
    const [first, second] = [labs('lab'), labs('lab')];
    for (const { stack, groups } of first.labs) open(stack, groups);
    expect(synthError(second.app)).toBe('');
    expect(synthError(first.app)).toContain('GuideViolated');
  });
});

describe('an Aspect', () => {
  const opening = (groups: ConnectionSecurityGroups, stack: TerraformStack) => ({
    visit: (node: unknown) => {
      if (node === stack && !stack.node.tryFindChild('smuggled')) open(stack, groups);
    },
  });

  it('of the first stack is seen by it', () => {
    const { app, labs: all } = labs('a', 'b');
    const [first] = all;
    if (first) Aspects.of(first.stack).add(opening(first.groups, first.stack));
    expect(synthError(app)).toContain('[a] GuideViolated');
    expect(reportOf(app).findings.filter(({ status }) => status === 'violated')).toHaveLength(1);
  });

  it('of a later stack is seen at the end', () => {
    const { app, labs: all } = labs('a', 'b', 'c');
    const last = all.at(-1);
    if (last) Aspects.of(last.stack).add(opening(last.groups, last.stack));
    expect(synthError(app)).toContain('GuideViolated');
    const status = Object.fromEntries(
      reportOf(app)
        .findings.filter(({ rule }) => rule === ANYWHERE)
        .map(({ construct, status }) => [construct, status]),
    );
    expect(status).toEqual({ 'a/voicemail': 'satisfied', 'b/voicemail': 'satisfied', 'c/voicemail': 'violated' });
  });

  it('that changes a rule of a later stack is seen at the end', () => {
    const { app, labs: all } = labs('a', 'b');
    const last = all.at(-1);
    if (last)
      Aspects.of(last.stack).add({
        visit: (node) => {
          if (node instanceof VpcSecurityGroupIngressRule && node.cidrIpv4Input) node.cidrIpv4 = '0.0.0.0/0';
        },
      });
    expect(synthError(app)).toContain('no-inbound-from-anywhere at b/voicemail');
  });

  it('of a later stack that has no lab is seen at the end', () => {
    const app = labApp();
    const lab = labStack(app, 'lab');
    const other = labStack(app, 'other');
    const groups = voicemail(lab);
    // The reference is known from elsewhere in the stack: cdktf prepares references before it runs aspects.
    const kept = open(other, groups, 'kept');
    kept.cidrIpv4 = '192.168.40.0/28';
    const securityGroupId = kept.securityGroupIdInput ?? '';
    Aspects.of(other).add({
      visit: (node) => {
        if (node === other && !other.node.tryFindChild('smuggled'))
          new VpcSecurityGroupIngressRule(other, 'smuggled', {
            ...{ securityGroupId, ipProtocol: 'tcp', fromPort: 22, toPort: 22, cidrIpv4: '0.0.0.0/0' },
          });
      },
    });
    expect(synthError(app)).toContain('other/smuggled: lets in 0.0.0.0/0');
  });
});

describe('how often an app is judged', () => {
  function countedLab(number: number) {
    const app = labApp();
    const judged = { times: 0 };
    const stacks = Array.from({ length: number }, (_, index) => {
      const stack = labStack(app, `stack-${index}`);
      GuideEnforcement.of(stack).enlist(new Construct(stack, 'lab'), () => {
        if (index === 0) judged.times++;
        return cluster([server('publisher'), server('subscriber')]);
      });
      return stack;
    });
    return { app, stacks, judged };
  }

  const idle: IAspect = { visit: () => undefined };

  it.each([1, 2, 7])('with %i stacks: once for each synth, whether it succeeds or fails', (number) => {
    const { app, judged } = countedLab(number);
    app.synth();
    expect(judged.times).toBe(1);
    app.synth();
    expect(judged.times).toBe(2);
    GuideExceptions.of(app).add({ rule: 'sum-rule', reason: 'x', owner: 'y', expires: '2999-01-01' });
    expect(synthError(app)).toContain('UnknownRule');
    expect(judged.times).toBe(3);
  });

  it('is once where the only aspects are of the stack that is judged first', () => {
    const { app, stacks, judged } = countedLab(2);
    for (const stack of stacks.slice(0, 1)) Aspects.of(stack).add(idle);
    app.synth();
    expect(judged.times).toBe(1);
  });

  it('is twice where another stack has an aspect, however deep', () => {
    const { app, stacks, judged } = countedLab(2);
    for (const stack of stacks.slice(1)) Aspects.of(new Construct(new Construct(stack, 'a'), 'b')).add(idle);
    app.synth();
    expect(judged.times).toBe(2);
  });

  it('counts the stacks that have no lab, too', () => {
    const { app, judged } = countedLab(1);
    Aspects.of(labStack(app, 'other')).add(idle);
    app.synth();
    expect(judged.times).toBe(2);
  });

  it('is once more where the last synth has come to no end', () => {
    const { app, stacks, judged } = countedLab(2);
    const [first] = stacks;
    first?.node.addValidation({ validate: () => ['no'] });
    expect(synthError(app)).toContain('no');
    expect(judged.times).toBe(1);
    // The lab may have been mended since, and this is no new synth.
    app.node.validate();
    expect(judged.times).toBe(2);
  });

  it('does not grow with the constructs of a stack', () => {
    const app = labApp();
    const stack = labStack(app);
    let calls = 0;
    for (const id of ['a', 'b', 'c'])
      GuideEnforcement.of(stack).enlist(new Construct(stack, id), () => {
        calls++;
        return cluster([server('publisher'), server('subscriber')]);
      });
    app.synth();
    expect(calls).toBe(3);
  });

  it('takes the last word of a construct that enlists twice', () => {
    const app = labApp();
    const stack = labStack(app);
    const construct = new Construct(stack, 'lab');
    for (const zone of ['a', 'b'])
      GuideEnforcement.of(stack).enlist(construct, () =>
        cluster([server('publisher'), server('subscriber', { availabilityZone: zone })]),
      );
    app.synth();
    expect(reportOf(app).findings.map(({ rule }) => rule)).toEqual([
      'cluster-in-two-zones',
      'security-groups-per-interface',
      'static-addresses',
    ]);
  });
});

describe('exceptions', () => {
  const accepted = { rule: ANYWHERE, reason: 'A demonstration', owner: 'lab team', expires: '2999-12-31' };

  function twoOpenLabs() {
    const { app, labs: all } = labs('a', 'b');
    const [first, second] = all;
    if (first === undefined || second === undefined) throw new Error('No labs');
    open(first.stack, first.groups);
    open(second.stack, second.groups);
    return { app, first, second };
  }

  it('let a violation pass, and the report lists it as accepted', () => {
    const { app, labs: all } = labs('a', 'b');
    const [first] = all;
    if (first === undefined) throw new Error('No lab');
    open(first.stack, first.groups);
    GuideExceptions.of(first.groups).add(accepted);
    expect(synthError(app)).toBe('');
    expect(findingOf(app, ANYWHERE, 'a/voicemail')).toMatchObject({
      status: 'satisfied',
      violations: [],
      accepted: [{ at: 'a/smuggled', message: 'lets in 0.0.0.0/0' }],
    });
    expect(findingOf(app, ANYWHERE, 'b/voicemail').accepted).toEqual([]);
  });

  it('given to one stack do not silence another', () => {
    const { app, first } = twoOpenLabs();
    GuideExceptions.of(first.stack).add(accepted);
    expect(violationsOf(app)).toEqual([`${ANYWHERE} @ b/smuggled`]);
  });

  it('given to one cluster do not silence another', () => {
    const { app, second } = twoOpenLabs();
    GuideExceptions.of(second.groups).add(accepted);
    expect(violationsOf(app)).toEqual([`${ANYWHERE} @ a/smuggled`]);
  });

  it('given to the app silence all', () => {
    const { app } = twoOpenLabs();
    GuideExceptions.of(app).add(accepted);
    expect(synthError(app)).toBe('');
  });

  it('restricted to one construct leave the others', () => {
    const { app, first } = twoOpenLabs();
    open(first.stack, first.groups, 'other');
    GuideExceptions.of(app)
      .add({ ...accepted, at: 'a/smuggled' })
      .add({ ...accepted, at: 'b/smuggled' });
    expect(violationsOf(app)).toEqual([`${ANYWHERE} @ a/other`]);
  });

  it.each([
    ['UnknownRule', { rule: 'sum-rule' }],
    ['ExceptionUnmatched', {}],
    ['ExceptionExpired', { expires: '2020-01-31' }],
    ['IncompleteException', { owner: '' }],
  ])('that are wrong fail the synth: %s', (code, other) => {
    const { app } = labs('lab');
    GuideExceptions.of(app).add({ ...accepted, ...other });
    expect(synthError(app)).toContain(`[lab] ${code}: `);
    expect(reportOf(app).problems.map((problem) => problem.code)).toEqual([code]);
  });

  it('that are wrong fail the synth of an app without a lab, too', () => {
    const app = labApp();
    new TerraformOutput(labStack(app), 'output', { value: 'x' });
    GuideExceptions.of(app).add(accepted);
    expect(synthError(app)).toContain('ExceptionUnmatched');
  });

  it('that end within fourteen days are a warning to the first stack, once', () => {
    const { app, labs: all } = labs('a', 'b');
    const [first] = all;
    if (first === undefined) throw new Error('No lab');
    open(first.stack, first.groups);
    const expires = new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10);
    GuideExceptions.of(app).add({ ...accepted, expires });
    expect(synthError(app)).toBe('');
    expect(synthError(app)).toBe('');
    const manifest = readFileSync(join(app.outdir, 'manifest.json'), 'utf8');
    expect(count(manifest, 'ExceptionExpiresSoon')).toBe(1);
    expect(count(manifest, `holds until ${expires}`)).toBe(1);
    expect(manifest).toContain('"@cdktf/warn"');
    expect(reportOf(app).warnings).toMatchObject([{ code: 'ExceptionExpiresSoon' }]);
  });

  it('that end later are no warning', () => {
    const { app, labs: all } = labs('a');
    for (const { stack, groups } of all) open(stack, groups);
    GuideExceptions.of(app).add(accepted);
    app.synth();
    expect(readFileSync(join(app.outdir, 'manifest.json'), 'utf8')).not.toContain('ExceptionExpiresSoon');
  });
});

describe('what a guide merely advises against', () => {
  const ADVICE = 'domain-rather-than-workgroup';
  const accepted = { rule: ADVICE, reason: 'A demonstration', owner: 'lab team', expires: '2999-12-31' };

  /** Stacks in each of which a gateway PG is in a workgroup. */
  function workgroups(...ids: string[]) {
    const app = labApp();
    const servers = ids.map((id) => {
      const server = new Construct(labStack(app, id), 'gateway');
      const role = 'gateway-peripheral-gateway';
      GuideEnforcement.of(server).enlist(server, () =>
        contactCenterServer({ path: server.node.path, role, membership: WORKGROUP }),
      );
      return server;
    });
    return { app, servers };
  }

  const manifestOf = (app: App) => readFileSync(join(app.outdir, 'manifest.json'), 'utf8');

  it('is a warning to the first stack, once for each construct however often it is synthesized, and no error', () => {
    const { app } = workgroups('a', 'b');
    expect([synthError(app), synthError(app)]).toEqual(['', '']);
    expect(synthesized(app, 'a') && synthesized(app, 'b')).toBe(true);
    const { stacks } = manifestSchema.parse(JSON.parse(manifestOf(app)));
    const warnings = (id: string) =>
      stacks[id]?.annotations.filter(({ level }) => level === '@cdktf/warn').map(({ message }) => message);
    expect(warnings('a')).toEqual(
      ['a', 'b'].map((id) => expect.stringContaining(`NotRecommended: ${ADVICE}: ${id}/gateway is in a workgroup.`)),
    );
    expect(warnings('b')).toEqual([]);
    for (const warning of warnings('a') ?? []) {
      expect(warning).toContain('Membership in a workgroup is supported for a gateway PG, but not recommended.');
      expect(warning).toMatch(/Unified CCE 7\.5 SRND, chapter 8 \(Securing Unified CCE\), page 8-9/);
    }
  });

  it('is in the report, as a finding and as a warning', () => {
    const { app } = workgroups('a');
    app.synth();
    expect(findingOf(app, ADVICE)).toMatchObject({
      status: 'not recommended',
      violations: [{ at: 'a/gateway', message: 'is in a workgroup' }],
    });
    const { problems, warnings } = reportOf(app);
    expect(problems).toEqual([]);
    expect(warnings.map(({ code }) => code)).toEqual(['NotRecommended']);
  });

  it('can be accepted, which leaves no warning', () => {
    const { app, servers } = workgroups('a', 'b');
    for (const server of servers) GuideExceptions.of(server).add(accepted);
    expect(synthError(app)).toBe('');
    expect(findingOf(app, ADVICE, 'a/')).toMatchObject({
      status: 'satisfied',
      violations: [],
      accepted: [{ at: 'a/gateway' }],
    });
    expect(reportOf(app).warnings).toEqual([]);
    expect(manifestOf(app)).not.toContain('NotRecommended');
  });

  it('accepted in one stack is a warning of another', () => {
    const { app, servers } = workgroups('a', 'b');
    for (const server of servers.slice(0, 1)) GuideExceptions.of(server).add(accepted);
    expect(synthError(app)).toBe('');
    expect(reportOf(app).warnings.map(({ message }) => message)).toEqual([
      expect.stringContaining(`${ADVICE}: b/gateway`),
    ]);
  });

  it('and is not done makes an error of the exception from it', () => {
    const { app, labs: all } = labs('lab');
    for (const { groups } of all) GuideExceptions.of(groups).add(accepted);
    expect(synthError(app)).toContain(`ExceptionUnmatched: The exception from ${ADVICE} at lab/voicemail`);
  });

  it('does not hide a violation beside it, and is not among what the error counts', () => {
    const { app, servers } = workgroups('a');
    const lab = labStack(app, 'b');
    open(lab, voicemail(lab));
    const error = synthError(app);
    expect(error).toContain("GuideViolated: 1 of the guides' rules are violated in this app.");
    expect(error).toContain('b/smuggled');
    expect(error).not.toContain(ADVICE);
    expect(reportOf(app).warnings.map(({ code }) => code)).toEqual(['NotRecommended']);
    for (const server of servers) GuideExceptions.of(server).add(accepted);
    expect(synthError(app)).toContain('b/smuggled');
  });
});

describe('the reports', () => {
  const FILES = ['csv', 'json', 'junit.xml', 'md', 'sarif'].map((end) => `guide-report.${end}`);
  const ALL = ['markdown', 'sarif', 'junit', 'csv'];
  const filesOf = (app: App) =>
    readdirSync(app.outdir)
      .filter((file) => file.startsWith('guide-report.'))
      .sort();
  const textsOf = (app: App) => filesOf(app).map((file) => readFileSync(join(app.outdir, file), 'utf8'));

  /** An app with a violation, one that is accepted, one that is known, and one thing that is unknown. */
  function openLabs(reports: unknown = ALL): App {
    const app = labApp({ context: { ucLabReports: reports } });
    const stack = labStack(app);
    const privateAddress = new TerraformVariable(stack, 'address', { type: 'string' }).stringValue;
    const { securityGroups } = voicemailServers(stack, { subscriber: false, publisher: { privateAddress } });
    for (const id of ['smuggled', 'demonstration', 'old']) open(stack, securityGroups, id);
    GuideExceptions.of(app).add({
      ...{
        rule: ANYWHERE,
        at: 'lab/demonstration',
        reason: 'Shown to guests',
        owner: 'lab team',
        expires: '2999-12-31',
      },
    });
    const construct = securityGroups.node.path;
    GuideEnforcement.of(app).know('guide-baseline.json', [
      { rule: ANYWHERE, construct, at: 'lab/old', message: 'lets in 0.0.0.0/0' },
    ]);
    return app;
  }

  it('are three unless told otherwise', () => {
    const { app } = labs('lab');
    app.synth();
    expect(filesOf(app)).toEqual(['guide-report.json', 'guide-report.md', 'guide-report.sarif']);
  });

  it('are those that the context names, and what an earlier synth has left behind goes', () => {
    const app = openLabs();
    synthError(app);
    expect(filesOf(app)).toEqual(FILES);
    const other = labApp({ outdir: app.outdir, context: { ucLabReports: [] } });
    voicemail(labStack(other));
    other.synth();
    expect(filesOf(app)).toEqual(['guide-report.json']);
  });

  it('are written by a lab without other files, which removes those of an earlier synth', () => {
    const app = labApp();
    OutputFiles.of(app).add('runbooks/lab/old.md', () => 'old');
    voicemail(labStack(app));
    app.synth();
    expect(existsSync(join(app.outdir, 'runbooks/lab/old.md'))).toBe(true);
    const other = labApp({ outdir: app.outdir });
    voicemail(labStack(other));
    other.synth();
    expect(existsSync(join(app.outdir, 'runbooks'))).toBe(false);
  });

  it('are refused by a name that there is not', () => {
    const app = openLabs(['html']);
    expect(synthError(app)).toContain('UnknownReport: The context ucLabReports does not list reports.');
  });

  it('are all written where the synth fails, and say the same', () => {
    const app = openLabs();
    expect(synthError(app)).toContain('GuideViolated');
    const texts = textsOf(app);
    expect(texts).toHaveLength(5);
    for (const text of texts) {
      expect(text).toContain('lab/smuggled');
      expect(text).toContain('lets in 0.0.0.0/0');
      expect(text).toContain('static-addresses');
      expect(text).toContain('test/guides/lab-app.ts');
    }
    // GitHub would open an alert for what is let pass.
    const passes = ['lab/demonstration', 'Shown to guests', 'lab team', '2999-12-31', 'lab/old'];
    const inAll = (part: string) => FILES.filter((_file, index) => texts[index]?.includes(part));
    for (const part of passes) expect(inAll(part)).toEqual(FILES.filter((file) => !file.endsWith('.sarif')));
  });

  it('have nothing of the machine, the day or the time in them: the same app gives the same bytes', () => {
    const first = openLabs();
    synthError(first);
    const before = process.cwd();
    process.chdir(first.outdir);
    const second = openLabs();
    synthError(second);
    process.chdir(before);
    expect(textsOf(second)).toEqual(textsOf(first));
    for (const text of textsOf(first)) {
      for (const part of [before, tmpdir(), hostname()]) expect(text).not.toContain(part);
      expect(text).not.toContain(new Date().toISOString().slice(0, 10));
    }
  });

  it('hold the findings of every stack, and are of the last synth', () => {
    const { app, labs: all } = labs('a', 'b');
    const last = all.at(-1);
    if (last === undefined) throw new Error('No lab');
    const rule = open(last.stack, last.groups);
    expect(synthError(app)).not.toBe('');
    for (const text of textsOf(app)) expect(text).toContain('b/smuggled');
    rule.cidrIpv4 = '192.168.1.0/24';
    app.synth();
    for (const text of textsOf(app)) expect(text).not.toContain('b/smuggled');
  });

  it('have what an aspect of a later stack has added', () => {
    const { app, labs: all } = labs('a', 'b');
    const last = all.at(-1);
    if (last === undefined) throw new Error('No lab');
    const { stack, groups } = last;
    Aspects.of(stack).add({
      visit: (node) => {
        if (node === stack && !stack.node.tryFindChild('smuggled')) open(stack, groups);
      },
    });
    expect(synthError(app)).not.toBe('');
    for (const text of textsOf(app)) expect(text).toContain('b/smuggled');
  });
});

describe('the place in the program', () => {
  const siteOf = (app: App, rule: string, construct: string) => {
    synthError(app);
    const finding = z
      .object({ findings: z.array(z.looseObject({ rule: z.string(), construct: z.string() })) })
      .parse(JSON.parse(reportText(app)))
      .findings.find((one) => one.rule === rule && one.construct === construct);
    return placesSchema.parse(finding);
  };
  const place = z.object({ file: z.string(), line: z.number() });
  const placesSchema = z.object({
    site: place.optional(),
    violations: z.array(z.object({ at: z.string(), site: place.optional() })),
  });
  const here = { file: 'test/guides/guide-enforcement.test.ts' };

  /** The line that it is called from. */
  function line(): number {
    return Number(/guide-enforcement\.test\.ts:(\d+)/.exec((new Error().stack ?? '').split('\n')[2] ?? '')?.[1]);
  }

  it('is where it made the outermost construct of the library', () => {
    const app = labApp();
    const stack = labStack(app);
    const vpc = network(stack);
    const made = line() + 1;
    const cluster = new ConnectionCluster(stack, 'voicemail', { network: vpc, subscriber: false });
    open(cluster, cluster.securityGroups);
    const site = { ...here, line: made };
    expect(siteOf(app, ANYWHERE, 'lab/voicemail/security-groups')).toEqual({
      site,
      violations: [{ at: 'lab/voicemail/smuggled', site }],
    });
  });

  it('is the nearest around what is at fault, and that of the construct that was judged where nothing is', () => {
    const app = labApp();
    const stack = labStack(app);
    const lines = { judged: 0, inner: 0 };
    const construct = new Construct(stack, 'lab');
    const inner = new Construct(construct, 'inner');
    const violating = (ats: string[]) => (): Fact => ({
      ...cluster([server('publisher')]),
      path: construct.node.path,
      servers: ats.map((path) => server('publisher', { path, securityGroups: 6 })),
    });
    lines.judged = line() + 1;
    GuideEnforcement.of(stack).enlist(construct, violating(['lab/lab/inner/deep/er', 'lab/lab/innermost', 'lab/out']));
    lines.inner = line() + 1;
    GuideEnforcement.of(stack).enlist(inner, () => ({ ...cluster([], true), path: inner.node.path }));
    const { site, violations } = siteOf(app, 'security-groups-per-interface', 'lab/lab');
    expect(site).toEqual({ ...here, line: lines.judged });
    expect(violations).toEqual([
      { at: 'lab/lab/inner/deep/er', site: { ...here, line: lines.inner } },
      { at: 'lab/lab/innermost', site: { ...here, line: lines.judged } },
      { at: 'lab/out', site: { ...here, line: lines.judged } },
    ]);
  });

  it('is the first where a construct enlists twice', () => {
    const app = labApp();
    const construct = new Construct(labStack(app), 'lab');
    const fact = () => ({ ...cluster([server('publisher')]), path: construct.node.path });
    const made = line() + 1;
    GuideEnforcement.of(construct).enlist(construct, fact);
    GuideEnforcement.of(construct).enlist(construct, fact);
    expect(siteOf(app, 'cluster-in-two-zones', 'lab/lab').site).toEqual({ ...here, line: made });
  });

  it('is not in a finding that has nothing against it', () => {
    const { app } = labs('lab');
    expect(siteOf(app, ANYWHERE, 'lab/voicemail')).toEqual({ violations: [] });
  });
});
