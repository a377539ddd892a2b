import type { AcceptedViolation, Violation } from '../../../lib/guides/finding';
import { guideRule, type GuideRule } from '../../../lib/guides/guide-rule';
import { GUIDE_REPORT_SCHEMA, type GuideReport, type ReportedFinding } from '../../../lib/guides/report/guide-report';

/** A finding that has nothing against it, unless told otherwise. */
export function findingWith(other: Partial<ReportedFinding> = {}): ReportedFinding {
  return {
    ...{ rule: 'some-rule', guide: 'A guide', page: '1-1', statement: 'Something holds.' },
    ...{ construct: 'lab/voicemail', kind: 'connection-cluster', status: 'satisfied' },
    ...{ violations: [], accepted: [], known: [], unknown: [] },
    ...other,
  };
}

/** A report of findings, and of nothing else unless told otherwise. */
export function reportWith(findings: readonly ReportedFinding[], other: Partial<GuideReport> = {}): GuideReport {
  return {
    $schema: GUIDE_REPORT_SCHEMA,
    ...{ findings, problems: [], warnings: [], securityGroups: [], unattributedRules: [] },
    ...other,
  };
}

/** A place of a program. */
export const SITE = { file: 'labs/my lab/main.ts', line: 12 };

/** Something that goes against a rule. */
export const WRONG: Violation = { at: 'lab/smuggled', message: 'lets in 0.0.0.0/0' };

/** Something that goes against a rule, and was accepted. */
export const ACCEPTED: AcceptedViolation = {
  ...{ at: 'lab/accepted', message: 'lets in 10.0.0.0/8' },
  acceptedBy: [{ scope: 'lab', reason: 'A demonstration', owner: 'lab team', expires: '2999-12-31' }],
};

/** One finding for each status, and one that has something of each kind. */
export const SAMPLE: readonly ReportedFinding[] = [
  findingWith({ status: 'violated', violations: [{ ...WRONG, site: SITE }], site: SITE }),
  findingWith({ rule: 'some-advice', page: '2-1', status: 'not recommended', violations: [WRONG] }),
  findingWith({ rule: 'known-rule', status: 'known', known: [WRONG] }),
  findingWith({ rule: 'accepted-rule', status: 'satisfied', accepted: [ACCEPTED] }),
  findingWith({ rule: 'kept-rule' }),
  findingWith({ rule: 'pair-rule', status: 'not applicable', unknown: ['A single server.'] }),
  findingWith({ rule: 'late-rule', status: 'not evaluated', unknown: ['the zone', 'the address'], site: SITE }),
  findingWith({
    ...{ rule: 'mixed-rule', guide: 'Another guide', construct: 'lab/ucce', kind: 'contact-center' },
    ...{ status: 'violated', violations: [WRONG], accepted: [ACCEPTED], known: [WRONG], unknown: ['the zone'] },
  }),
];

/** The rules of the sample, but for one that is of another release. */
export const RULES: readonly GuideRule[] = SAMPLE.filter(({ rule }) => rule !== 'mixed-rule').map(
  ({ rule: id, guide, page, statement, kind }) =>
    guideRule({
      ...{ id, guide, page, statement, why: `Why ${id} is.`, judges: kind, advice: id === 'some-advice' },
      check: () => ({ violations: [] }),
    }),
);
