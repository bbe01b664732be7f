import type { Diagnostic, LintResult, Severity } from '../lint/diagnostic.ts';
import { append } from '../text/multimap.ts';
import { findingsOf, problemsOf } from './findings.ts';
import { repositoryPath } from './message.ts';
import { inert, plainLine } from './plain-line.ts';
import type { ReportOptions } from './report.ts';
import { conclusion } from './summary.ts';
import { visible } from './width.ts';
import { xmlDocument, xmlElement, xmlLines, xmlText } from './xml.ts';

/** How a test case ended, and the element that says so. */
interface TestCase {
  readonly name: string;
  readonly outcome: 'failure' | 'error' | 'system-out';
  readonly attributes: Readonly<Record<string, string>>;
  readonly lines: readonly string[];
}

/**
 * Test results as Jenkins, GitLab and Azure read them. Each file with findings is a suite, each rule that an object breaks
 * a test case of it that failed, all findings in its one failure, because readers show one. Hints alone do not fail. A first
 * suite holds the test that everything was checked, which problems make an error: services take a report without any test
 * for a mistake. Nothing is measured, so times are 0. Attributes are those that every schema of Jenkins knows.
 *
 * @see https://github.com/jenkinsci/xunit-plugin (`junit-10.xsd`)
 */
export function report(result: LintResult, options: ReportOptions): string {
  const files = new Map<string, Diagnostic[]>();
  for (const diagnostic of findingsOf(result, options)) {
    append(files, repositoryPath(diagnostic.file.path, options), diagnostic);
  }
  const suites: [string, TestCase[]][] = [['stslint', [runCase(result)]]];
  for (const [path, findings] of files) suites.push([path, casesOf(findings)]);
  const counts = countsOf(suites.flatMap(([, cases]) => cases));
  const elements = suites.map(([name, cases]) => suiteOf(name, cases));
  return xmlDocument(xmlElement('testsuites', { name: 'stslint', ...counts }, xmlLines(elements)));
}

function runCase(result: LintResult): TestCase {
  const name = 'everything was checked';
  const messages = problemsOf(result).map(({ message }) => visible(message));
  const [first] = messages;
  if (first === undefined) return { name, outcome: 'system-out', attributes: {}, lines: [conclusion(result)] };
  return { name, outcome: 'error', attributes: { type: 'problem', message: first }, lines: messages };
}

function casesOf(findings: readonly Diagnostic[]): TestCase[] {
  const cases = new Map<string, Diagnostic[]>();
  for (const diagnostic of findings) append(cases, nameOf(diagnostic), diagnostic);
  return [...cases].map(([name, own]) => caseOf(name, own));
}

/** The rule and the object, which stay the same when lines move. */
function nameOf({ rule, resource }: Diagnostic): string {
  const { kind, namespace, name } = resource ?? {};
  const object = [kind, namespace === undefined ? name : `${namespace}/${name ?? ''}`].filter(Boolean).join(' ');
  return object === '' ? rule : `${rule}: ${object}`;
}

const RANKS: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

function caseOf(name: string, findings: readonly Diagnostic[]): TestCase {
  const lines = findings.flatMap(linesOf);
  const url = findings[0]!.url;
  if (url !== undefined) lines.push(url);
  const [worst] = [...findings].sort((a, b) => RANKS[a.severity] - RANKS[b.severity]);
  const { severity, message } = worst!;
  if (severity === 'info') return { name, outcome: 'system-out', attributes: {}, lines };
  const more = findings.length === 1 ? '' : ` (and ${findings.length - 1} more)`;
  return { name, outcome: 'failure', attributes: { type: severity, message: visible(message) + more }, lines };
}

function linesOf(diagnostic: Diagnostic): string[] {
  const places = diagnostic.related.map(({ file, range, message }) => {
    const { line, column } = file.positionAt(range.start);
    return inert(`  ${visible(file.path)}:${line}:${column}: ${visible(message)}`);
  });
  return [inert(plainLine(diagnostic)), ...places];
}

function suiteOf(name: string, cases: readonly TestCase[]): string {
  const elements = cases.map((test) => {
    const outcome = xmlElement(test.outcome, test.attributes, test.lines.map(xmlText).join('\n'));
    return xmlElement('testcase', { name: test.name, classname: name, time: 0 }, xmlLines([outcome]));
  });
  return xmlElement('testsuite', { name, ...countsOf(cases), skipped: 0, time: 0 }, xmlLines(elements));
}

function countsOf(cases: readonly TestCase[]) {
  const count = (outcome: TestCase['outcome']) => cases.filter((test) => test.outcome === outcome).length;
  return { tests: cases.length, failures: count('failure'), errors: count('error') };
}
