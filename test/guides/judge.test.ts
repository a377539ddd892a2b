import { describe, expect, it } from '@jest/globals';
import type { ScopedException } from '../../lib/guides/guide-exception';
import { guideRule, type Verdict } from '../../lib/guides/guide-rule';
import { judge, type Judgement } from '../../lib/guides/judge';
import type { KnownViolation } from '../../lib/guides/known-violations';
import type { Fact } from '../../lib/guides/lab-model';
import { cluster, inbound, securityGroups, server } from './facts';

const here = { ...cluster([server('publisher')]), path: 'lab/voicemail' };
const there = { ...cluster([server('publisher')]), path: 'lab/voicemail2' };
const noon = new Date('2026-06-15T12:00:00Z');

function rule(id: string, check: (fact: Fact) => Verdict) {
  return guideRule({
    id,
    guide: 'A guide',
    page: '1-1',
    statement: 'Something holds.',
    why: 'It matters.',
    judges: 'connection-cluster',
    check,
  });
}

const violated = rule('some-rule', ({ path }) => ({
  violations: ['publisher', 'subscriber'].map((node) => ({ at: `${path}/${node}`, message: 'is wrong' })),
}));

function exception(other: Partial<ScopedException> = {}): ScopedException {
  const whole = { scope: here.path, rule: violated.id, reason: 'A test', owner: 'somebody', expires: '2030-01-31' };
  return { ...whole, ...other };
}

interface Given {
  readonly facts?: readonly Fact[];
  readonly rules?: readonly ReturnType<typeof rule>[];
  readonly baseline?: readonly KnownViolation[];
  readonly today?: Date;
}

function judgeWith(
  exceptions: readonly ScopedException[],
  { facts = [here], rules = [violated], baseline = [], today = noon }: Given = {},
) {
  return judge({ model: { facts, unattributedRules: [] }, rules, exceptions, baseline, today });
}

const codes = ({ problems, warnings }: Judgement) => ({
  problems: problems.map(({ code }) => code),
  warnings: warnings.map(({ code }) => code),
});
const statuses = ({ findings }: Judgement) => findings.map(({ construct, status }) => [construct, status]);

const against = (path: string) => ({
  violations: ['publisher', 'subscriber'].map((node) => ({ at: `${path}/${node}`, message: 'is unwise' })),
});
const advised = guideRule({ ...violated, id: 'some-advice', advice: true, check: ({ path }) => against(path) });

describe('judge', () => {
  it('judges every rule at every construct it is about, in order, and no other', () => {
    const other = rule('other-rule', () => ({ violations: [] }));
    const { findings, problems, warnings } = judgeWith([], {
      facts: [securityGroups([]), here, there],
      rules: [other, violated],
    });
    expect(findings.map(({ rule, construct, status }) => [rule, construct, status])).toEqual([
      ['other-rule', 'lab/voicemail', 'satisfied'],
      ['other-rule', 'lab/voicemail2', 'satisfied'],
      ['some-rule', 'lab/voicemail', 'violated'],
      ['some-rule', 'lab/voicemail2', 'violated'],
    ]);
    expect([problems, warnings]).toEqual([[], []]);
  });

  it('says in a finding what the rule and the guide are', () => {
    expect(judgeWith([]).findings).toEqual([
      {
        rule: 'some-rule',
        guide: 'A guide',
        page: '1-1',
        statement: 'Something holds.',
        construct: 'lab/voicemail',
        kind: 'connection-cluster',
        status: 'violated',
        violations: [
          { at: 'lab/voicemail/publisher', message: 'is wrong' },
          { at: 'lab/voicemail/subscriber', message: 'is wrong' },
        ],
        accepted: [],
        known: [],
        unknown: [],
      },
    ]);
  });

  it.each<[Verdict, string]>([
    [{ violations: [] }, 'satisfied'],
    [{ violations: [], unknown: [] }, 'satisfied'],
    [{ violations: [], unknown: ['the zone'] }, 'not evaluated'],
    [{ violations: [{ at: 'lab', message: 'is wrong' }], unknown: ['the zone'] }, 'violated'],
    [{ notApplicable: 'A single server.' }, 'not applicable'],
  ])('takes %j to be %s', (verdict, status) => {
    expect(judgeWith([], { rules: [rule('one', () => verdict)] }).findings).toMatchObject([{ status }]);
  });

  it('says why a rule is not applicable', () => {
    const rules = [rule('one', () => ({ notApplicable: 'A single server.' }))];
    expect(judgeWith([], { rules }).findings).toMatchObject([{ unknown: ['A single server.'] }]);
  });

  it('gives a rule the whole model', () => {
    const models: unknown[] = [];
    const curious = guideRule({
      ...violated,
      check: (_fact, model) => {
        models.push(model);
        return { violations: [] };
      },
    });
    const model = { facts: [here], unattributedRules: [inbound('22')] };
    judge({ model, rules: [curious], exceptions: [], today: noon });
    expect(models).toEqual([model]);
  });

  describe('a check that throws', () => {
    const broken = rule('broken-rule', ({ path }) => {
      if (path === here.path) throw new TypeError('x is undefined');
      return { violations: [] };
    });

    it('is a problem that names the rule and the construct, and no finding is made up', () => {
      const judgement = judgeWith([], { facts: [here, there], rules: [broken, violated] });
      expect(judgement.problems).toEqual([
        {
          code: 'RuleThrew',
          message: 'The check of rule broken-rule failed at lab/voicemail, so nothing is proven: x is undefined',
        },
      ]);
      expect(judgement.findings.map(({ rule, construct }) => [rule, construct])).toEqual([
        ['broken-rule', 'lab/voicemail2'],
        ['some-rule', 'lab/voicemail'],
        ['some-rule', 'lab/voicemail2'],
      ]);
    });

    it('is not excused by an exception', () => {
      const judgement = judgeWith([exception({ rule: 'broken-rule' })], { rules: [broken] });
      expect(codes(judgement).problems).toEqual(['RuleThrew', 'ExceptionUnmatched']);
    });
  });

  describe('an exception', () => {
    it('accepts the violations of its rule at its construct, and they are listed', () => {
      const judgement = judgeWith([exception()], { facts: [here, there] });
      expect(statuses(judgement)).toEqual([
        ['lab/voicemail', 'satisfied'],
        ['lab/voicemail2', 'violated'],
      ]);
      expect(judgement.findings[0]).toMatchObject({
        violations: [],
        accepted: [{ at: 'lab/voicemail/publisher' }, { at: 'lab/voicemail/subscriber' }],
      });
      expect(codes(judgement)).toEqual({ problems: [], warnings: [] });
    });

    it('is listed with what it accepts: why, who answers for it, and until when', () => {
      const [finding] = judgeWith([exception({ at: 'lab/voicemail/publisher' })]).findings;
      expect(finding?.accepted).toEqual([
        {
          ...{ at: 'lab/voicemail/publisher', message: 'is wrong' },
          acceptedBy: [{ scope: 'lab/voicemail', reason: 'A test', owner: 'somebody', expires: '2030-01-31' }],
        },
      ]);
    });

    it('is listed beside every other one that accepts the same', () => {
      const [finding] = judgeWith([
        exception({ scope: 'lab' }),
        exception({ scope: '', owner: 'somebody else' }),
      ]).findings;
      for (const { acceptedBy } of finding?.accepted ?? [])
        expect(acceptedBy).toMatchObject([{ scope: 'lab' }, { scope: '', owner: 'somebody else' }]);
      expect(finding?.accepted).toHaveLength(2);
    });

    it.each([
      ['the whole app', { scope: '' }, ['satisfied', 'satisfied']],
      ['a stack', { scope: 'lab' }, ['satisfied', 'satisfied']],
      ['a cluster', { scope: 'lab/voicemail2' }, ['violated', 'satisfied']],
      ['the construct at fault', { scope: 'lab/voicemail/publisher' }, ['violated', 'violated']],
    ])('given to %s reaches that and no more', (_name, other, expected) => {
      const judgement = judgeWith([exception(other)], { facts: [here, there] });
      expect(judgement.findings.map(({ status }) => status)).toEqual(expected);
      expect(codes(judgement).problems).toEqual([]);
    });

    it.each(['la', 'lab/voice', 'lab/voicemail/pub', 'lab/voicemail/publisher/instance', 'other'])(
      'given to %s matches nothing, which is a problem',
      (scope) => {
        const judgement = judgeWith([exception({ scope })]);
        expect(statuses(judgement)).toEqual([['lab/voicemail', 'violated']]);
        expect(judgement.problems).toEqual([
          {
            code: 'ExceptionUnmatched',
            message: `The exception from some-rule at ${scope} matches no violation.`,
            allowed: 'an exception for a violation that exists; remove this one',
          },
        ]);
      },
    );

    it('restricted by `at` accepts one construct and what is under it', () => {
      const judgement = judgeWith([exception({ at: 'lab/voicemail/publisher' })]);
      expect(judgement.findings).toMatchObject([
        {
          status: 'violated',
          accepted: [{ at: 'lab/voicemail/publisher' }],
          violations: [{ at: 'lab/voicemail/subscriber' }],
        },
      ]);
      expect(codes(judgement).problems).toEqual([]);
      expect(judgeWith([exception({ at: 'lab/voicemail' })]).findings).toMatchObject([{ violations: [] }]);
      const elsewhere = judgeWith([exception({ at: 'lab/voicemail/pub' })]);
      expect(elsewhere.problems).toMatchObject([
        { message: 'The exception from some-rule at lab/voicemail, for lab/voicemail/pub, matches no violation.' },
      ]);
    });

    it('does not reach beyond its construct by naming another one in `at`', () => {
      const judgement = judgeWith([exception({ scope: there.path, at: here.path })]);
      expect(statuses(judgement)).toEqual([['lab/voicemail', 'violated']]);
      expect(codes(judgement).problems).toEqual(['ExceptionUnmatched']);
    });

    it('of one rule does not silence another', () => {
      const other = rule('other-rule', () => ({ violations: [{ at: here.path, message: 'is wrong' }] }));
      const judgement = judgeWith([exception()], { rules: [violated, other] });
      expect(judgement.findings.map(({ rule, status }) => [rule, status])).toEqual([
        ['some-rule', 'satisfied'],
        ['other-rule', 'violated'],
      ]);
    });

    it('leaves what is not known as not evaluated', () => {
      const unknown = rule('some-rule', ({ path }) => ({
        violations: [{ at: path, message: 'is wrong' }],
        unknown: ['the zone'],
      }));
      const judgement = judgeWith([exception()], { rules: [unknown] });
      expect(judgement.findings).toMatchObject([{ status: 'not evaluated', unknown: ['the zone'] }]);
    });

    it('may say the same as another one: both match', () => {
      const judgement = judgeWith([exception({ scope: 'lab' }), exception(), exception({ at: 'lab/voicemail' })]);
      expect(statuses(judgement)).toEqual([['lab/voicemail', 'satisfied']]);
      expect(codes(judgement).problems).toEqual([]);
    });

    it('from an unknown rule is a problem that lists the rules, and nothing else', () => {
      const judgement = judgeWith([exception({ rule: 'sum-rule' })]);
      expect(judgement.problems).toEqual([
        { code: 'UnknownRule', message: 'No rule has this id.', given: '"sum-rule"', allowed: 'some-rule' },
      ]);
      expect(statuses(judgement)).toEqual([['lab/voicemail', 'violated']]);
    });

    it('whose violation is gone is a problem', () => {
      const kept = rule('some-rule', () => ({ violations: [] }));
      expect(codes(judgeWith([exception()], { rules: [kept] })).problems).toEqual(['ExceptionUnmatched']);
      expect(codes(judgeWith([exception({ scope: '' })], { facts: [] })).problems).toEqual(['ExceptionUnmatched']);
    });

    it.each([
      ['reason', { reason: '' }],
      ['reason but spaces', { reason: ' \n' }],
      ['owner', { owner: '' }],
      ['owner but spaces', { owner: '  ' }],
      ['day', { expires: '' }],
      ['day that is a day', { expires: '2030-13-01' }],
      ['day in the right order', { expires: '31-01-2030' }],
      ['day with all its digits', { expires: '2030-1-31' }],
      ['day without a time', { expires: '2030-01-31T00:00:00Z' }],
      ['end', { expires: 'never' }],
    ])('without a %s is a problem, and accepts nothing', (_name, other) => {
      const judgement = judgeWith([exception(other)]);
      expect(judgement.problems).toEqual([
        {
          code: 'IncompleteException',
          message: 'The exception from some-rule at lab/voicemail lacks something.',
          allowed: 'a reason, an owner, and a last day as 2027-01-31',
        },
      ]);
      expect(statuses(judgement)).toEqual([['lab/voicemail', 'violated']]);
    });

    it('for the whole app says so', () => {
      const [problem] = judgeWith([exception({ scope: '', reason: '' })]).problems;
      expect(problem?.message).toBe('The exception from some-rule at the whole app lacks something.');
    });

    it('may be wrong in two ways at once', () => {
      const judgement = judgeWith([exception({ rule: 'sum-rule', owner: '' })]);
      expect(codes(judgement).problems).toEqual(['UnknownRule', 'IncompleteException']);
    });

    const first = '2026-06-15T00:00:00Z';
    const last = '2026-06-15T23:59:59Z';
    it.each([
      ['2026-06-14', first, ['ExceptionExpired'], []],
      ['2026-06-14', last, ['ExceptionExpired'], []],
      ['2025-12-31', first, ['ExceptionExpired'], []],
      ['2026-06-15', first, [], ['ExceptionExpiresSoon']],
      ['2026-06-15', last, [], ['ExceptionExpiresSoon']],
      ['2026-06-28', first, [], ['ExceptionExpiresSoon']],
      ['2026-06-28', last, [], ['ExceptionExpiresSoon']],
      ['2026-06-29', first, [], ['ExceptionExpiresSoon']],
      ['2026-06-29', last, [], ['ExceptionExpiresSoon']],
      ['2026-06-30', first, [], []],
      ['2026-06-30', last, [], []],
      ['2027-02-30', first, ['IncompleteException'], []],
      ['2027-06-15', last, [], []],
    ])('until %s, judged at %s: problems %j, warnings %j', (expires, now, problems, warnings) => {
      const judgement = judgeWith([exception({ expires })], { today: new Date(now) });
      expect(codes(judgement)).toEqual({ problems, warnings });
      expect(statuses(judgement)).toEqual([['lab/voicemail', problems.length > 0 ? 'violated' : 'satisfied']]);
    });

    it('says who answers for it when it ends', () => {
      expect(judgeWith([exception({ expires: '2026-06-14' })]).problems).toEqual([
        {
          code: 'ExceptionExpired',
          message: 'The exception from some-rule at lab/voicemail, which somebody answers for, has expired.',
          given: '2026-06-14',
          allowed: 'today or later, or the violation mended',
        },
      ]);
      expect(judgeWith([exception({ expires: '2026-06-15' })]).warnings).toMatchObject([
        {
          message: 'The exception from some-rule at lab/voicemail, which somebody answers for, holds until 2026-06-15.',
        },
      ]);
    });
  });

  describe('a baseline', () => {
    const known = (node: string, other: Partial<KnownViolation> = {}): KnownViolation => ({
      ...{ rule: violated.id, construct: here.path, at: `lab/voicemail/${node}`, message: 'is wrong' },
      ...other,
    });
    const both = [known('publisher'), known('subscriber')];

    it('keeps known what it lists: it is no violation, and it is listed', () => {
      const judgement = judgeWith([], { baseline: both });
      expect(judgement.findings).toMatchObject([
        {
          ...{ status: 'known', violations: [], accepted: [] },
          known: both.map(({ at, message }) => ({ at, message })),
        },
      ]);
      expect(codes(judgement)).toEqual({ problems: [], warnings: [] });
    });

    it('lets nothing new pass beside what is known', () => {
      const judgement = judgeWith([], { baseline: both.slice(0, 1) });
      expect(judgement.findings).toMatchObject([
        {
          status: 'violated',
          known: [{ at: 'lab/voicemail/publisher' }],
          violations: [{ at: 'lab/voicemail/subscriber' }],
        },
      ]);
    });

    it.each<Partial<KnownViolation>>([
      { rule: 'other-rule' },
      { construct: there.path },
      { construct: 'lab' },
      { at: 'lab/voicemail' },
      { message: 'is worse' },
    ])('does not know a violation by an entry with %j, and warns of the entry', (other) => {
      const judgement = judgeWith([], { baseline: [known('publisher', other), known('subscriber')] });
      expect(judgement.findings).toMatchObject([
        { status: 'violated', violations: [{ at: 'lab/voicemail/publisher' }] },
      ]);
      expect(codes(judgement)).toEqual({ problems: [], warnings: ['BaselineEntryUnmatched'] });
    });

    it('in one stack silences none in another', () => {
      const judgement = judgeWith([], { facts: [here, there], baseline: both });
      expect(statuses(judgement)).toEqual([
        ['lab/voicemail', 'known'],
        ['lab/voicemail2', 'violated'],
      ]);
    });

    it('knows one of two violations that are alike', () => {
      const twice = rule('some-rule', ({ path }) => ({
        violations: [1, 2].map(() => ({ at: `${path}/publisher`, message: 'is wrong' })),
      }));
      const [entry] = both;
      const baseline = entry ? [entry] : [];
      expect(judgeWith([], { rules: [twice], baseline }).findings).toMatchObject([
        { status: 'violated', violations: [{}], known: [{}] },
      ]);
      expect(judgeWith([], { rules: [twice], baseline: [...baseline, ...baseline] }).findings).toMatchObject([
        { status: 'known', violations: [], known: [{}, {}] },
      ]);
    });

    it('that knows what has been mended is a warning, and says of what', () => {
      const mended = rule('some-rule', () => ({ violations: [] }));
      expect(judgeWith([], { rules: [mended], baseline: both.slice(0, 1) })).toMatchObject({
        findings: [{ status: 'satisfied' }],
        problems: [],
        warnings: [
          {
            code: 'BaselineEntryUnmatched',
            message:
              'The baseline knows that lab/voicemail/publisher goes against some-rule (is wrong), and it does not, or is accepted by now.',
            allowed: 'a baseline without this entry; remove it',
          },
        ],
      });
    });

    it('comes after exceptions: what is accepted needs no entry', () => {
      const judgement = judgeWith([exception()], { baseline: both.slice(0, 1) });
      expect(judgement.findings).toMatchObject([{ status: 'satisfied', known: [], accepted: [{}, {}] }]);
      expect(codes(judgement)).toEqual({ problems: [], warnings: ['BaselineEntryUnmatched'] });
    });

    it('does not excuse an exception that has expired', () => {
      const judgement = judgeWith([exception({ expires: '2026-06-14' })], { baseline: both });
      expect(statuses(judgement)).toEqual([['lab/voicemail', 'known']]);
      expect(codes(judgement)).toEqual({ problems: ['ExceptionExpired'], warnings: [] });
    });

    it('does not make unknown what is known', () => {
      const unknown = rule('some-rule', ({ path }) => ({ ...against(path), unknown: ['the zone'] }));
      const baseline = both.map((entry) => ({ ...entry, message: 'is unwise' }));
      expect(judgeWith([], { rules: [unknown], baseline }).findings).toMatchObject([
        { status: 'known', unknown: ['the zone'] },
      ]);
    });

    it('may know what is merely not recommended: there is no warning then', () => {
      const baseline = both.map((entry) => ({ ...entry, rule: advised.id, message: 'is unwise' }));
      const judgement = judgeWith([], { rules: [advised], baseline });
      expect(judgement.findings).toMatchObject([{ status: 'known' }]);
      expect(codes(judgement)).toEqual({ problems: [], warnings: [] });
    });
  });

  describe('a rule that is advice', () => {
    const given: Given = { rules: [advised] };

    it.each<[Verdict, string, string[]]>([
      [{ violations: [] }, 'satisfied', []],
      [{ violations: [], unknown: ['the zone'] }, 'not evaluated', []],
      [{ violations: [{ at: 'lab', message: 'is unwise' }] }, 'not recommended', ['NotRecommended']],
      [
        { violations: [{ at: 'lab', message: 'is unwise' }], unknown: ['the zone'] },
        'not recommended',
        ['NotRecommended'],
      ],
      [{ notApplicable: 'A single server.' }, 'not applicable', []],
    ])('takes %j to be %s, with the warnings %j and no problem', (verdict, status, warnings) => {
      const judgement = judgeWith([], { rules: [guideRule({ ...advised, check: () => verdict })] });
      expect(judgement.findings).toMatchObject([{ status }]);
      expect(codes(judgement)).toEqual({ problems: [], warnings });
    });

    it('warns of each construct that goes against it, with rule, statement, guide and page', () => {
      const { findings, warnings } = judgeWith([], given);
      expect(findings).toMatchObject([{ violations: against(here.path).violations, accepted: [], unknown: [] }]);
      expect(warnings).toEqual(
        ['publisher', 'subscriber'].map((node) => ({
          code: 'NotRecommended',
          message: `some-advice: lab/voicemail/${node} is unwise. Something holds.`,
          source: { guide: 'A guide', page: '1-1' },
        })),
      );
    });

    it('does not soften another rule beside it, nor does that harden it', () => {
      const judgement = judgeWith([], { rules: [advised, violated] });
      expect(judgement.findings.map(({ rule, status }) => [rule, status])).toEqual([
        ['some-advice', 'not recommended'],
        ['some-rule', 'violated'],
      ]);
      expect(judgement.warnings.map(({ message }) => message)).not.toContainEqual(expect.stringContaining('some-rule'));
    });

    it('can be accepted: it is satisfied then, and there is no warning', () => {
      const judgement = judgeWith([exception({ rule: advised.id })], given);
      expect(judgement.findings).toMatchObject([
        { status: 'satisfied', violations: [], accepted: against(here.path).violations },
      ]);
      expect(codes(judgement)).toEqual({ problems: [], warnings: [] });
    });

    it('accepted at one construct still warns of the other', () => {
      const judgement = judgeWith([exception({ rule: advised.id, at: 'lab/voicemail/publisher' })], given);
      expect(judgement.findings).toMatchObject([
        {
          status: 'not recommended',
          accepted: [{ at: 'lab/voicemail/publisher' }],
          violations: [{ at: 'lab/voicemail/subscriber' }],
        },
      ]);
      expect(judgement.warnings.map(({ message }) => message)).toEqual([
        'some-advice: lab/voicemail/subscriber is unwise. Something holds.',
      ]);
    });

    it('makes a problem of an exception that matches nothing, or has expired, and warns on', () => {
      const elsewhere = judgeWith([exception({ rule: advised.id, scope: 'lab/voicemail2' })], given);
      expect(codes(elsewhere)).toEqual({
        problems: ['ExceptionUnmatched'],
        warnings: ['NotRecommended', 'NotRecommended'],
      });
      const expired = judgeWith([exception({ rule: advised.id, expires: '2026-06-14' })], given);
      expect(codes(expired)).toEqual({
        problems: ['ExceptionExpired'],
        warnings: ['NotRecommended', 'NotRecommended'],
      });
    });

    it('is a problem like any other where its check throws', () => {
      const broken = guideRule({
        ...advised,
        check: () => {
          throw new TypeError('x is undefined');
        },
      });
      expect(codes(judgeWith([], { rules: [broken] }))).toEqual({ problems: ['RuleThrew'], warnings: [] });
    });
  });
});
