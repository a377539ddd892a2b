import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Annotations, App, Aspects, TerraformStack } from 'cdktf';
import type { IConstruct } from 'constructs';
import { guideViolated, LabError, printProblem, type Problem, reportsUnwritable } from '../errors';
import { OutputFiles } from '../output-files';
import { type ElasticAddresses, isElasticAddressType, readElasticAddresses } from './elastic-addresses';
import { GUIDE_RULES } from './guide-rules';
import type { ScopedException } from './guide-exception';
import { type Judgement, judge } from './judge';
import type { KnownViolation } from './known-violations';
import type { Fact, LabModel } from './lab-model';
import { isNetworkAclType, type NetworkAcls, readNetworkAcls } from './network-acls';
import { chosenReports, REPORTS_CONTEXT } from './report/chosen-reports';
import type { CreationSite } from './report/creation-site';
import { CreationTrace } from './report/creation-trace';
import { guideReport } from './report/guide-report';
import { REPORT_NAMES, REPORTS } from './report/report-files';
import { violationText } from './report/violation-text';
import { isSecurityGroupType, readSecurityGroupRules, type SecurityGroupRules } from './security-group-rules';
import { systemErrorCode } from './system-error-code';
import { terraformSources } from './terraform-source';

/** States what a construct is, once the app is complete. */
export type FactSource = (
  rules: SecurityGroupRules,
  networkAcls: NetworkAcls,
  elasticAddresses: ElasticAddresses,
) => Fact;

const enforcements = new WeakMap<IConstruct, GuideEnforcement>();

/**
 * The guides' rules over a whole app: one for each app. Constructs enlist themselves, and nobody has to remember to.
 *
 * cdktf stops at the first stack whose validation fails, so the first stack that is validated judges all of them:
 *
 *   app.synth() ─► prepare every stack ─► stack a: aspects, validate ─► stack b: aspects, validate ─► … ─► app: validate
 *                                                     │                            │                            │
 *                                          judges the whole app          nothing new to say         judges once more, where
 *                                          and shows every finding                                  aspects of other stacks
 *                                                                                                   may have added something
 */
export class GuideEnforcement {
  private readonly sources = new Map<IConstruct, FactSource>();
  private readonly exceptions: ScopedException[] = [];
  private readonly baselines = new Map<string, readonly KnownViolation[]>();
  private readonly traces = new Map<string, CreationTrace>();
  private readonly stacks = new Set<TerraformStack>();
  /** The stacks that this synth has validated, the one that judged for all of them first. */
  private readonly validated = new Set<TerraformStack>();
  /** How many constructs each stack had when the app was judged. */
  private judged: ReadonlyMap<TerraformStack, number> = new Map();
  private readonly warned = new Set<string>();

  private constructor(private readonly root: IConstruct) {
    root.node.addValidation({ validate: () => this.validateApp() });
    // A lab that has no more files has some of an earlier synth to remove.
    OutputFiles.of(root);
  }

  /** The enforcement of the app that a construct belongs to. */
  static of(construct: IConstruct): GuideEnforcement {
    const { root } = construct.node;
    const enforcement = enforcements.get(root) ?? new GuideEnforcement(root);
    enforcements.set(root, enforcement);
    return enforcement;
  }

  /** Enlists a construct: its facts are judged at every synth. */
  enlist(construct: IConstruct, source: FactSource): void {
    this.sources.set(construct, source);
    this.validated.clear();
    const { path } = construct.node;
    if (!this.traces.has(path)) this.traces.set(path, new CreationTrace());
    const stack = TerraformStack.of(construct);
    if (this.stacks.has(stack) || stack === this.root) return;
    this.stacks.add(stack);
    stack.node.addValidation({ validate: () => this.validateStack(stack) });
  }

  /** Accepts a violation. */
  accept(exception: ScopedException): void {
    this.exceptions.push(exception);
    this.validated.clear();
  }

  /** Takes violations for known. A source that is read once more has none that it had not before, but for what has changed in it. */
  know(source: string, violations: readonly KnownViolation[]): void {
    this.baselines.set(source, violations);
    this.validated.clear();
  }

  /** What the constructs say of themselves. Only a prepared app can tell, as `app.synth()` makes it. */
  model(): LabModel {
    const areRead = [isSecurityGroupType, isNetworkAclType, isElasticAddressType];
    const app = terraformSources(this.root, (type) => areRead.some((isRead) => isRead(type)));
    const rules = readSecurityGroupRules(app);
    const others = [readNetworkAcls(app), readElasticAddresses(app)] as const;
    const facts = [...this.sources.values()].map((source) => source(rules, ...others));
    return { facts, unattributedRules: rules.unattributed };
  }

  /** What all rules say of the whole app. */
  judge(): { readonly model: LabModel; readonly judgement: Judgement } {
    const model = this.model();
    const { exceptions } = this;
    const baseline = [...this.baselines.values()].flat();
    return { model, judgement: judge({ model, rules: GUIDE_RULES, exceptions, baseline, today: new Date() }) };
  }

  /** Where the program made a construct that has enlisted, or the nearest such one around it. */
  private siteOf(path: string): CreationSite | undefined {
    const parts = path.split('/');
    const around = parts.map((_, index) => parts.slice(0, parts.length - index).join('/'));
    const enlisted = around.find((one) => this.traces.has(one)) ?? '';
    return this.traces.get(enlisted)?.site();
  }

  /**
   * The first stack of a synth speaks for all. One that comes round again belongs to the next synth, and so does one after
   * constructs have been added: tests validate a stack alone.
   */
  private validateStack(stack: TerraformStack): string[] {
    if (this.validated.has(stack) || this.judged.get(stack) !== sizeOf(stack)) this.validated.clear();
    const first = this.validated.size === 0;
    this.validated.add(stack);
    return first ? this.validate(stack) : [];
  }

  private validateApp(): string[] {
    const isSettled = this.isSettled();
    this.validated.clear();
    return isSettled ? [] : this.validate(this.root);
  }

  /** Whether this synth has judged the app, and nothing can have changed it since: all that runs in between are aspects. */
  private isSettled(): boolean {
    const [first] = this.validated;
    if (first === undefined || this.validated.size < this.stacks.size) return false;
    const others = this.root.node
      .findAll()
      .filter((construct) => TerraformStack.isStack(construct) && construct !== first);
    return !others.some(({ node }) => node.findAll().some((construct) => Aspects.of(construct).all.length > 0));
  }

  private validate(at: IConstruct): string[] {
    const { model, judgement } = this.judge();
    this.judged = new Map([...this.stacks].map((stack) => [stack, sizeOf(stack)]));
    const unwritten = this.writeReports(model, judgement);
    for (const warning of judgement.warnings.map(printProblem)) {
      if (!this.warned.has(warning)) Annotations.of(at).addWarning(warning);
      this.warned.add(warning);
    }
    const violated = judgement.findings.filter(({ status }) => status === 'violated');
    const problems = [
      ...(violated.length > 0 ? [guideViolated(violated.length, violationText(violated))] : []),
      ...judgement.problems,
      ...unwritten,
    ];
    if (problems.length > 0) this.validated.clear();
    return problems.length > 0 ? [new LabError(problems).message] : [];
  }

  private writeReports(model: LabModel, judgement: Judgement): readonly Problem[] {
    if (!App.isApp(this.root)) return [];
    const { outdir } = this.root;
    const report = guideReport(model, judgement, (path) => this.siteOf(path));
    const chosen = chosenReports(this.root.node.tryGetContext(REPORTS_CONTEXT));
    const files = REPORT_NAMES.map((name) => {
      const { file, text } = REPORTS[name];
      return { path: join(outdir, file), text: chosen.includes(name) ? text(report, GUIDE_RULES) : undefined };
    });
    try {
      mkdirSync(outdir, { recursive: true });
      for (const { path, text } of files) {
        if (text !== undefined) writeFileSync(path, text);
        // An earlier synth may have left one behind, which is not about this one.
        else rmSync(path, { force: true });
      }
      return [];
    } catch (error) {
      return [reportsUnwritable(outdir, systemErrorCode(error))];
    }
  }
}

/** Of one stack alone: each is asked for its own, and together they are the app once, not once for each of them. */
function sizeOf(stack: TerraformStack): number {
  return stack.node.findAll().length;
}
