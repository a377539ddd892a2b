import XMLBuilder from 'fast-xml-builder';
import { printProblem, type Problem } from '../../errors';
import type { GuideReport, ReportedFinding } from './guide-report';
import { type Outcome, outcomesOf } from './outcome';

type Element = Readonly<Record<string, unknown>>;

const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  format: true,
  suppressEmptyNode: true,
});

/**
 * The findings as tests, which every CI server can show: a suite for each construct, and in it a test for each rule. A violation is
 * a failure; what is known, not applicable or not evaluated is skipped; what is wrong with rules or exceptions is an error.
 */
export function junitReport({ findings, problems }: GuideReport): string {
  const constructs = new Map<string, ReportedFinding[]>();
  for (const finding of findings) {
    const there = constructs.get(finding.construct);
    if (there) there.push(finding);
    else constructs.set(finding.construct, [finding]);
  }
  const suites = [...constructs].map(([construct, there]) => suite(construct, there.map(testOf)));
  if (problems.length > 0) suites.push(suite('rules and exceptions', problems.map(errorOf)));
  const xml = builder.build({
    testsuites: { ...counts(suites.flatMap(({ tests }) => tests)), testsuite: suites.map(({ element }) => element) },
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xml}`;
}

/** A test, and what came of it. */
interface Test {
  readonly result: 'passed' | 'failure' | 'skipped' | 'error';
  readonly element: Element;
}

function suite(name: string, tests: readonly Test[]): { readonly tests: readonly Test[]; readonly element: Element } {
  const element = { '@name': attribute(name), ...counts(tests), testcase: tests.map((test) => test.element) };
  return { tests, element };
}

function counts(tests: readonly Test[]): Element {
  const count = (result: Test['result']) => String(tests.filter((test) => test.result === result).length);
  return {
    '@tests': String(tests.length),
    '@failures': count('failure'),
    '@errors': count('error'),
    '@skipped': count('skipped'),
  };
}

function testOf(finding: ReportedFinding): Test {
  const { rule, construct, guide, page, statement, status } = finding;
  const outcomes = outcomesOf(finding);
  const [{ site } = {}] = outcomes;
  const own = {
    '@name': attribute(rule),
    '@classname': attribute(construct),
    ...(site && { '@file': attribute(site.file), '@line': String(site.line) }),
  };
  const source = `${statement} (${guide}, page ${page})`;
  const said = outcomes.map(lineOf).filter((line) => line !== '');
  switch (status) {
    case 'violated': {
      const [first = ''] = said;
      const text = content([source, ...said].join('\n'));
      const failure = { '@message': attribute(first), '@type': attribute(rule), '#text': text };
      return { result: 'failure', element: { ...own, failure } };
    }
    case 'known':
    case 'not applicable':
    case 'not evaluated':
      return {
        result: 'skipped',
        element: { ...own, skipped: { '@message': attribute(`${status}: ${said.join('; ')}`) } },
      };
    case 'not recommended':
    case 'satisfied': {
      const out = said.length === 0 ? {} : { 'system-out': content([source, ...said].join('\n')) };
      return { result: 'passed', element: { ...own, ...out } };
    }
  }
}

function lineOf({ status, at, message, acceptedBy }: Outcome): string {
  const why = acceptedBy.map(({ reason, owner, expires }) => ` (accepted until ${expires} by ${owner}: ${reason})`);
  if (status === 'satisfied') return '';
  return `${status === 'not evaluated' || status === 'not applicable' ? '' : `${at}: `}${message}${why.join('')}`;
}

function errorOf(problem: Problem): Test {
  const { code, message } = problem;
  const error = { '@message': attribute(message), '@type': code, '#text': content(printProblem(problem)) };
  return { result: 'error', element: { '@name': code, '@classname': 'rules and exceptions', error } };
}

/** Whoever reads an attribute takes a line break in it for a space. */
function attribute(text: string): string {
  return content(text).replace(/\s+/g, ' ');
}

/** XML has no way to write most control characters, or half a character. */
function content(text: string): string {
  return text.replace(/(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '\ufffd');
}
