import type { Problem } from '../../errors';
import { QUOTAS } from '../../network/quotas';
import type { AcceptedViolation, Finding, Violation } from '../finding';
import type { Judgement } from '../judge';
import type { Fact, LabModel, SecurityGroupFact } from '../lab-model';
import { quotaUse } from '../rule-quota';
import type { CreationSite } from './creation-site';

/** Names the shape of the report, which a file of the package describes: `uc-lab-constructs/guide-report.schema.json`. */
export const GUIDE_REPORT_SCHEMA = 'urn:uc-lab-constructs:guide-report:1';

/** A security group in the report: how much of its quota is used, the fuller address family counting. */
export interface SecurityGroupSummary {
  readonly path: string;
  readonly audience: string;
  readonly ingressRules: number;
  readonly egressRules: number;
  readonly quota: number;
}

/** Something that a place in the user's program has brought about. */
export interface Sited {
  /**
   * Where the program made the construct, or the nearest one around it that rules judge. Absent where nothing is against the
   * rule and nothing is unknown, and where the program cannot be told from a package.
   */
  readonly site?: CreationSite;
}

/** A finding as the reports have it. */
export interface ReportedFinding extends Omit<Finding, 'violations' | 'accepted' | 'known'>, Sited {
  readonly violations: readonly (Violation & Sited)[];
  readonly accepted: readonly (AcceptedViolation & Sited)[];
  readonly known: readonly (Violation & Sited)[];
}

/** The whole report. */
export interface GuideReport {
  readonly $schema: typeof GUIDE_REPORT_SCHEMA;
  readonly findings: readonly ReportedFinding[];
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
  readonly securityGroups: readonly SecurityGroupSummary[];
  /** Paths of rules that may or may not be in a group of ours: only apply can tell. */
  readonly unattributedRules: readonly string[];
}

/** Where the user's program made a construct, by its path. */
export type SiteOf = (path: string) => CreationSite | undefined;

/** Everything that was judged, satisfied findings too. The same app gives the same report. */
export function guideReport(
  model: LabModel,
  { findings, problems, warnings }: Judgement,
  siteOf: SiteOf = () => undefined,
): GuideReport {
  return {
    $schema: GUIDE_REPORT_SCHEMA,
    findings: findings.map((finding) => sited(finding, siteOf)),
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
}

/** Sites are looked up only where there is something to see: a stack takes longer to print than a rule to judge. */
function sited(finding: Finding, siteOf: SiteOf): ReportedFinding {
  const { construct, status, violations, accepted, known, unknown } = finding;
  const isOpen = status !== 'not applicable' && unknown.length > 0;
  if (!isOpen && violations.length + accepted.length + known.length === 0) return finding;
  const own = siteOf(construct);
  // What lies outside of everything that is judged was made against the construct that was.
  const at = <V extends Violation>(violation: V): V & Sited => withSite(violation, siteOf(violation.at) ?? own);
  return {
    ...withSite(finding, own),
    violations: violations.map(at),
    accepted: accepted.map(at),
    known: known.map(at),
  };
}

function withSite<T extends object>(thing: T, site: CreationSite | undefined): T & Sited {
  return site ? { ...thing, site } : thing;
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
