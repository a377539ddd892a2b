import { QUOTAS } from '../network/quotas';
import type { Finding } from './finding';
import type { Judgement } from './judge';
import type { Fact, LabModel, SecurityGroupFact } from './lab-model';
import { quotaUse } from './rule-quota';

/** Name of the report in the output folder of an app. */
export const GUIDE_REPORT_FILE = 'guide-report.json';

/** A security group in the report: how much of its quota is used, the fuller address family counting. */
export interface SecurityGroupSummary {
  readonly path: string;
  readonly audience: string;
  readonly ingressRules: number;
  readonly egressRules: number;
  readonly quota: number;
}

/** The whole report. */
export interface GuideReport {
  readonly findings: readonly Finding[];
  readonly problems: Judgement['problems'];
  readonly warnings: Judgement['warnings'];
  readonly securityGroups: readonly SecurityGroupSummary[];
  /** Paths of rules that may or may not be in a group of ours: only apply can tell. */
  readonly unattributedRules: readonly string[];
}

/** Everything that was judged, satisfied findings too, as JSON. The same app gives the same text. */
export function guideReport(model: LabModel, { findings, problems, warnings }: Judgement): string {
  const report: GuideReport = {
    findings,
    problems,
    warnings,
    securityGroups: model.facts.flatMap(groupsOf).map((group) => ({
      path: group.path,
      audience: group.audience,
      ingressRules: quotaUse(group, 'ingress').weight,
      egressRules: quotaUse(group, 'egress').weight,
      quota: QUOTAS.rulesPerSecurityGroup,
    })),
    unattributedRules: [...new Set(model.unattributedRules.map(({ path }) => path))],
  };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}

function groupsOf(fact: Fact): readonly SecurityGroupFact[] {
  switch (fact.kind) {
    case 'connection-security-groups':
      return fact.groups;
    case 'contact-center-server':
      return fact.interfaces.flatMap(({ groups }) => groups);
    default:
      return [];
  }
}

/** Violated findings as the error of a failed synth shows them. */
export function violationText(findings: readonly Finding[]): string {
  return findings
    .map(({ rule, page, guide, statement, construct, violations }) =>
      [
        `  ${rule} at ${construct}`,
        `    ${statement} (${guide}, page ${page})`,
        ...violations.map(({ at, message }) => `    - ${at}: ${message}`),
      ].join('\n'),
    )
    .join('\n');
}
