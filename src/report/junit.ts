import type { Diagnostic, LintResult } from '../lint/diagnostic.ts';
import { append } from '../text/multimap.ts';
import { bySeverity, findingsOf } from './findings.ts';
import { plainLine } from './plain-line.ts';
import { problemsOf, problemText } from './problems.ts';
import type { ReportOptions } from './report.ts';
import { repositoryPath } from './repository-path.ts';
import { conclusion } from './summary.ts';
import { visible } from './visible.ts';
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
  const messages = problemsOf(result).map((problem) => visible(problemText(problem)));
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

function caseOf(name: string, findings: readonly Diagnostic[]): TestCase {
  const lines = findings.flatMap(linesOf);
  const url = findings[0]!.url;
  if (url !== undefined) lines.push(url);
  const { severity, message } = bySeverity(findings)[0]!;
  if (severity === 'info') return { name, outcome: 'system-out', attributes: {}, lines };
  const more = findings.length === 1 ? '' : ` (and ${findings.length - 1} more)`;
  return { name, outcome: 'failure', attributes: { type: severity, message: visible(message) + more }, lines };
}

function linesOf(diagnostic: Diagnostic): string[] {
  const places = diagnostic.related.map(({ file, range, message }) => {
    const { line, column } = file.positionAt(range.start);
    return `  ${visible(file.path)}:${line}:${column}: ${visible(message)}`;
  });
  return [plainLine(diagnostic), ...places];
}

function suiteOf(name: string, cases: readonly TestCase[]): string {
  // Readers take what stands before the last dot for a package.
  const classname = name.replace(/\.(?:ya?ml|json|md)$/i, '').replaceAll('.', '_');
  const elements = cases.map((test) => {
    const outcome = xmlElement(test.outcome, test.attributes, test.lines.map(xmlText).join('\n'));
    return xmlElement('testcase', { name: test.name, classname, time: 0 }, xmlLines([outcome]));
  });
  return xmlElement('testsuite', { name, ...countsOf(cases), skipped: 0, time: 0 }, xmlLines(elements));
}

function countsOf(cases: readonly TestCase[]) {
  const count = (outcome: TestCase['outcome']) => cases.filter((test) => test.outcome === outcome).length;
  return { tests: cases.length, failures: count('failure'), errors: count('error') };
}
