import fc from 'fast-check';
import type { Diagnostic, LintResult } from '../src/lint/diagnostic.ts';
import type { ReportOptions } from '../src/report/report.ts';
import { SourceFile } from '../src/text/source-file.ts';

// Results that say what nobody would say, to see that a report stays a report.

/** What the log of a service, a shell or a Markdown page may act on, and parts of it. */
const PARTS = [
  ...':: : ## # [ ] ( ) | \\ ` * _ < > & ! @ ~ $ % , ; = => ç 😀 #️⃣ ``` --- %0A %25 %AZP25 %3A &lt; <!-- -->'.split(' '),
  ...['\n', '\r', '\r\n', ' ', '\t', '\0', '- ', '1. '],
  ...['\u001b[31m', '\u0085', '\u2028', '\u200b', '\u202e', '\ufeff', '\ufe0f', '\ud83d'],
  ...['::error file=a::', '::add-mask::', '##[add-mask]', '##[group]', '::stop-commands::', '::set-output name=a::'],
  ...['##vso[task.setvariable variable=a]', '##vso', '##VSO[', '##teamcity['],
  ...'<script> <details> </details> <b> ![a](b) https://redis.io www.redis.io redis@redis.io @redis #12 GH-12'.split(
    ' ',
  ),
  ...':tada: postgres k8s/redis.yaml 42'.split(' '),
];

export const hostileText = fc.array(fc.constantFrom(...PARTS), { maxLength: 12 }).map((parts) => parts.join(''));

export const options: ReportOptions = {
  version: '1.0.0',
  color: false,
  width: 80,
  quiet: false,
  verbose: false,
  rules: {},
  prefix: '',
  besideText: false,
};

/** A result of these findings alone. */
export function resultOf(
  diagnostics: readonly Partial<Diagnostic>[],
  more: Partial<Pick<LintResult, 'problems' | 'suppressed' | 'files'>> = {},
): LintResult {
  return {
    files: 1,
    documents: 1,
    statefulSets: 1,
    diagnostics: diagnostics.map(diagnosticOf),
    suppressed: [],
    skipped: [],
    problems: [],
    unread: [],
    timings: new Map(),
    ...more,
  };
}

const REDIS = fileOf('k8s/redis.yaml');

/** A finding at the replicas of redis, but for what is given. */
function diagnosticOf(given: Partial<Diagnostic>): Diagnostic {
  return {
    rule: 'invalid-value',
    severity: 'error',
    message: 'spec.replicas: is below zero',
    help: undefined,
    file: REDIS,
    range: { start: 36, end: 38 },
    path: 'spec.replicas',
    document: 0,
    item: undefined,
    resource: undefined,
    related: [],
    fix: undefined,
    choices: [],
    versions: undefined,
    url: 'https://github.com/stslint/stslint/blob/main/docs/rules/invalid-value.md',
    suppressed: undefined,
    ...given,
  };
}

/** A file of that path; its replicas stand in line 3. */
export function fileOf(path: string): SourceFile {
  return new SourceFile(path, 'kind: StatefulSet\nspec:\n  replicas: -1\n');
}
