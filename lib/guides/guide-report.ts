import { QUOTAS } from '../network/quotas';
import type { Direction } from '../network/security-rule';
import type { Finding } from './finding';
import type { Judgement } from './judge';
import { type LabModel, type SecurityGroupFact, Unknown } from './lab-model';

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
    securityGroups: model.facts
      .flatMap((fact) => (fact.kind === 'connection-security-groups' ? fact.groups : []))
      .map((group) => ({
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

/** What the rules of a group and direction weigh, in the fuller of the two families, and what could not be weighed. */
export function quotaUse(group: SecurityGroupFact, direction: Direction): { weight: number; unknown: string[] } {
  const unknown: string[] = [];
  const sum = { ipv4: 0, ipv6: 0 };
  for (const { weight } of group.rules.filter((rule) => rule.direction === direction)) {
    if (weight instanceof Unknown) unknown.push(weight.what);
    else {
      sum.ipv4 += weight.ipv4;
      sum.ipv6 += weight.ipv6;
    }
  }
  return { weight: Math.max(sum.ipv4, sum.ipv6), unknown };
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
