import { createHash } from 'node:crypto';
import type { Location, Log, Notification, ReportingDescriptor, Result } from 'sarif';
import { printProblem, type Problem } from '../../errors';
import type { GuideRule } from '../guide-rule';
import type { CreationSite } from './creation-site';
import type { GuideReport, ReportedFinding } from './guide-report';
import { type Outcome, outcomesOf } from './outcome';

/** The shape of the file, by the name that editors and GitHub know. */
const SARIF_SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

/** Where the paths of files begin. Whoever reads the report knows where its copy of the source is. */
const SOURCE_ROOT = '%SRCROOT%';

/** Where a result is of which no line of the program is known: GitHub takes no file with a result that is nowhere. */
const SOMEWHERE: CreationSite = { file: 'package.json', line: 1 };

/** What has no place in it. GitHub opens an alert for whatever is, suppressed or not. */
const LEFT_OUT: readonly Outcome['status'][] = ['satisfied', 'not applicable', 'accepted', 'known'];

/**
 * What goes against the rules, and what could not be judged, as SARIF 2.1.0 for code scanning: at the line of the program that made
 * the construct. What is accepted or known is in the other reports alone.
 */
export function sarifReport({ findings, problems, warnings }: GuideReport, rules: readonly GuideRule[]): string {
  const judged = new Map(findings.map((finding) => [finding.rule, finding]));
  const known = new Map(rules.map((rule) => [rule.id, rule]));
  const indexes = new Map([...judged.keys()].map((id, index) => [id, index]));
  const log: Log = {
    $schema: SARIF_SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'uc-lab-constructs',
            rules: [...judged.values()].map((finding) => descriptorOf(finding, known.get(finding.rule))),
          },
        },
        invocations: [
          {
            // A rule that threw has judged nothing.
            executionSuccessful: !problems.some(isExecution),
            toolConfigurationNotifications: [
              ...problems.filter((problem) => !isExecution(problem)).map((problem) => notification(problem, 'error')),
              ...warnings.filter(isNoResult).map((problem) => notification(problem, 'warning')),
            ],
            toolExecutionNotifications: problems.filter(isExecution).map((problem) => notification(problem, 'error')),
          },
        ],
        originalUriBaseIds: {
          [SOURCE_ROOT]: { description: { text: 'The root of the repository with the program.' } },
        },
        columnKind: 'utf16CodeUnits',
        results: findings.flatMap((finding) =>
          resultsOf(finding, known.get(finding.rule)?.advice ?? false, indexes.get(finding.rule) ?? -1),
        ),
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

function descriptorOf({ rule: id, guide, page, statement }: ReportedFinding, rule?: GuideRule): ReportingDescriptor {
  const why = rule?.why ?? statement;
  const source = `${guide}, page ${page}.`;
  return {
    id,
    shortDescription: { text: statement },
    fullDescription: { text: why },
    help: { text: `${why} ${source}`, markdown: `${why}\n\n_${source}_` },
    defaultConfiguration: { level: rule?.advice ? 'warning' : 'error' },
    properties: { guide, page, tags: ['security'] },
  };
}

function resultsOf(finding: ReportedFinding, isAdvice: boolean, ruleIndex: number): readonly Result[] {
  const { rule: ruleId, construct, guide, page, statement } = finding;
  const seen = new Map<string, number>();
  return outcomesOf(finding)
    .filter(({ status }) => !LEFT_OUT.includes(status))
    .map((outcome) => {
      const { status, at, message } = outcome;
      const text =
        status === 'not evaluated' ? `${at} could not be judged before apply: ${message}` : `${at} ${message}`;
      const key = JSON.stringify([ruleId, construct, at, message]);
      const earlier = seen.get(key) ?? 0;
      seen.set(key, earlier + 1);
      const fingerprint = digest(`${key}${earlier}`);
      return {
        ruleId,
        ruleIndex,
        level: status === 'not evaluated' ? ('note' as const) : isAdvice ? ('warning' as const) : ('error' as const),
        message: { text: `${text.replace(/\.$/, '')}. ${statement} (${guide}, page ${page})` },
        locations: [locationOf(outcome)],
        // GitHub knows an alert again by the first alone.
        partialFingerprints: { primaryLocationLineHash: fingerprint, 'constructAndMessage/v1': fingerprint },
      };
    });
}

function locationOf({ at, site }: Outcome): Location {
  return {
    physicalLocation: physicalLocation(site ?? SOMEWHERE),
    logicalLocations: [{ fullyQualifiedName: at, kind: 'resource' }],
  };
}

function physicalLocation({ file, line }: CreationSite): NonNullable<Location['physicalLocation']> {
  const uri = file.split('/').map(encodeURIComponent).join('/');
  return { artifactLocation: { uri, uriBaseId: SOURCE_ROOT }, region: { startLine: line } };
}

function notification(problem: Problem, level: 'error' | 'warning'): Notification {
  return { level, descriptor: { id: problem.code }, message: { text: printProblem(problem) } };
}

function isExecution({ code }: Problem): boolean {
  return code === 'RuleThrew';
}

/** What is not recommended is among the results. */
function isNoResult({ code }: Problem): boolean {
  return code !== 'NotRecommended';
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
