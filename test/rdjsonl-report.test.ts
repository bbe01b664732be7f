import { RDFormatValidator } from '@umbrelladocs/rdformat-validator';
import { describe, expect, test } from 'vitest';
import type { Diagnostic, LintResult } from '../src/lint/diagnostic.ts';
import { bytePositionAt } from '../src/report/byte-position.ts';
import { report } from '../src/report/rdjsonl.ts';
import type { ReportOptions } from '../src/report/report.ts';
import { Secrets } from '../src/report/secrets.ts';
import { suggestionOf } from '../src/report/suggestion.ts';
import { SourceFile } from '../src/text/source-file.ts';
import { harbor, harborResult } from './harbor.ts';
import { options } from './hostile.ts';
import { lintTexts, shop } from './shop.ts';

const validator = new RDFormatValidator({ strictMode: true, allowExtraFields: false });

interface Point {
  readonly line: number;
  readonly column?: number;
}

interface Line {
  readonly message: string;
  readonly severity: string;
  readonly location: { readonly path: string; readonly range?: { readonly start: Point; readonly end: Point } };
  readonly code?: { readonly value: string };
  readonly suggestions?: readonly { readonly range: { readonly start: Point; readonly end: Point }; text: string }[];
  readonly related_locations?: readonly unknown[];
}

function reported(result: LintResult, more: Partial<ReportOptions> = {}) {
  const text = report(result, { ...options, ...more });
  const lines = text.split('\n');
  expect(lines.pop()).toBe('');
  for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThan(65_536);
  const findings = lines.map((line) => JSON.parse(line) as Line);
  for (const finding of findings) {
    const { errors, warnings } = validator.validateObject(finding);
    expect([errors, warnings]).toEqual([[], []]);
  }
  return { text, findings };
}

/** A text in which a suggestion was applied as reviewdog does it: to the bytes of lines that there are. */
function applied(text: string, { range, text: replacement }: NonNullable<Line['suggestions']>[number]): string {
  const lines = text.split('\n');
  const { start, end } = range;
  const linesBefore = lines.slice(0, start.line - 1);
  const [first, last] = [Buffer.from(lines[start.line - 1]!), Buffer.from(lines[end.line - 1]!)];
  if (start.column === undefined || end.column === undefined) {
    const own = replacement === '' ? [] : [replacement];
    return [...linesBefore, ...own, ...lines.slice(end.line)].join('\n');
  }
  expect(start.column).toBeLessThanOrEqual(first.length + 1);
  expect(end.column).toBeLessThanOrEqual(last.length + 1);
  const own = `${first.subarray(0, start.column - 1)}${replacement}${last.subarray(end.column - 1)}`;
  return [...linesBefore, own, ...lines.slice(end.line)].join('\n');
}

test('a harbor of all that is hard to report', async () => {
  const { text, findings } = reported(harborResult());
  await expect(text).toMatchFileSnapshot('../fixtures/_report/harbor.rdjsonl');
  expect(text).not.toMatch(/20171127|s3cr3t/);
  expect(findings).toHaveLength(harborResult().diagnostics.length + 1);
});

test('a run without findings says nothing', () => {
  expect(reported(lintTexts({})).text).toBe('');
});

test('a problem has a file and no place', () => {
  const problems = [{ file: 'k8s/vault.yaml', message: 'permission denied' }];
  const { findings } = reported({ ...lintTexts({}), problems });
  expect(findings).toEqual([
    {
      message: 'permission denied',
      location: { path: 'k8s/vault.yaml' },
      severity: 'ERROR',
      source: { name: 'stslint', url: 'https://github.com/stslint/stslint' },
    },
  ]);
});

test('quiet tells errors alone', () => {
  const { findings } = reported(harborResult(), { quiet: true });
  expect(findings.length).toBeGreaterThan(200);
  expect(new Set(findings.map(({ severity }) => severity))).toEqual(new Set(['ERROR']));
});

test('paths are those of the working directory: reviewdog knows where it is itself', () => {
  const { findings } = reported(lintTexts(shop), { prefix: 'infra/' });
  expect(findings.every(({ location }) => location.path.startsWith('k8s/'))).toBe(true);
});

test('columns are bytes', () => {
  const { findings } = reported(harborResult());
  const text = harbor['k8s/größe, 100%: ü.yaml']!;
  const inFile = findings.filter(({ location }) => location.path === 'k8s/größe, 100%: ü.yaml');
  const shown = inFile.map(({ location }) => {
    const { start, end } = location.range!;
    const line = Buffer.from(text.split('\n')[start.line - 1]!);
    return line.subarray(start.column! - 1, end.column! - 1).toString();
  });
  expect(shown.slice(-3)).toEqual(['größe', '"ç😀"', 'datta']);
});

describe('a byte position', () => {
  test.each<[title: string, text: string, mark: string, line: number, column: number]>([
    ['of letters', 'app: redis', 'redis', 1, 6],
    ['behind a letter of two bytes', 'ç: redis', 'redis', 1, 5],
    ['behind a character of four bytes', '😀: redis', 'redis', 1, 7],
    ['behind an accent of its own', 'u\u0308: redis', 'redis', 1, 6],
    ['counts a byte order mark', '\ufeffapp: redis', 'app', 1, 4],
    ['counts it on its line alone', '\ufeffapp:\n  redis', 'redis', 2, 3],
    ['in lines that end in CRLF', 'ç: 1\r\n😀: 2\r\nç: redis\r\n', 'redis', 3, 5],
    ['at a line end', 'app: ç\r\n', '\r', 1, 8],
    ['at the end of the text', 'ç😀', '', 1, 7],
    ['behind the last line end', 'ç\n', '', 2, 1],
  ])('%s', (_, text, mark, line, column) => {
    const file = new SourceFile('k8s/redis.yaml', text);
    const offset = mark === '' ? text.length : text.indexOf(mark);
    expect(bytePositionAt(file, offset)).toEqual({ line, column });
  });
});

describe('a fix is one suggestion', () => {
  const [first] = lintTexts(shop).diagnostics;
  const suggested = (text: string, edits: readonly [start: number, end: number, text: string][], other?: string) => {
    const file = new SourceFile('k8s/redis.yaml', text);
    const diagnostic: Diagnostic = {
      ...first!,
      file,
      related: [],
      fix: {
        title: 'repair',
        safety: 'unsafe',
        edits: edits.map(([start, end, own]) => ({ file: other ?? file.path, range: { start, end }, text: own })),
      },
    };
    return suggestionOf(diagnostic, new Secrets({ diagnostics: [diagnostic] }));
  };

  test.each<[title: string, text: string, edits: [number, number, string][], expected: string]>([
    ['that replaces a word', 'ç: redys\n', [[3, 8, 'redis']], 'ç: redis\n'],
    ['behind a byte order mark', '\ufeffapp: redys\n', [[6, 11, 'redis']], '\ufeffapp: redis\n'],
    [
      'that joins its edits',
      '😀: a b\n',
      [
        [4, 4, '"'],
        [7, 7, '"'],
      ],
      '😀: "a b"\n',
    ],
    [
      'that joins edits in any order',
      'a: 1\nb: 2\n',
      [
        [8, 9, '4'],
        [3, 4, '3'],
      ],
      'a: 3\nb: 4\n',
    ],
    ['that inserts a line', 'a: 1\nc: 3\n', [[5, 5, 'b: 2\n']], 'a: 1\nb: 2\nc: 3\n'],
    ['that appends a line', 'a: 1\n', [[5, 5, 'b: 2\n']], 'a: 1\nb: 2\n'],
    ['that appends a line without line end', 'a: 1\n', [[5, 5, 'b: 2']], 'a: 1\nb: 2\n'],
    ['that appends to lines with CRLF', 'a: 1\r\n', [[6, 6, 'b: 2\r\n']], 'a: 1\r\nb: 2\r\n'],
    ['that appends where no line end is', 'a: 1', [[4, 4, '\nb: 2']], 'a: 1\nb: 2'],
    ['that replaces a line', 'a: 1\nb: 2\n', [[5, 10, 'c: 3\n']], 'a: 1\nc: 3\n'],
    ['that takes out a line', 'a: 1\nb: 2\nc: 3\n', [[5, 10, '']], 'a: 1\nc: 3\n'],
    ['that takes out the last line', 'a: 1\nb: 2\n', [[5, 10, '']], 'a: 1\n'],
    ['that takes out lines with CRLF', 'a: 1\r\nb: 2\r\nc: 3\r\n', [[0, 12, '']], 'c: 3\r\n'],
    ['that takes out a part of a line', 'a: {b: 1, c: 2}\n', [[4, 10, '']], 'a: {c: 2}\n'],
    ['that joins two lines', 'a:\n  1\n', [[2, 5, ' ']], 'a: 1\n'],
  ])('%s', (_, text, edits, expected) => {
    expect(applied(text, suggested(text, edits)!)).toBe(expected);
  });

  test('in its own file alone', () => {
    expect(suggested('app: redys\n', [[5, 10, 'redis']], 'k8s/service.yaml')).toBeUndefined();
  });

  test('that shows no secret between its edits', () => {
    const secret = 'kind: Secret\nstringData:\n  password: s3cr3t-harbor\n';
    const at = secret.indexOf('s3cr3t');
    expect(
      suggested(secret, [
        [at, at, '"'],
        [at + 13, at + 13, '"'],
      ]),
    ).toBeUndefined();
    expect(suggested(secret, [[0, 0, 'apiVersion: v1\n']])).toBeDefined();
  });

  test('where the bytes of the line are known', () => {
    expect(suggested('a: \ufffd redys\n', [[5, 10, 'redis']])).toBeUndefined();
    expect(suggested('a: \ufffd\nb: redys\n', [[8, 13, 'redis']])).toBeDefined();
  });
});

test('safe and unsafe fixes are suggested, and applied do what they say', () => {
  const { findings } = reported(harborResult());
  const suggestionIn = (path: string) => {
    const { suggestions } = findings.find(({ location, suggestions }) => location.path === path && suggestions)!;
    expect(suggestions).toHaveLength(1);
    return applied(harbor[path]!, suggestions![0]!);
  };
  expect(suggestionIn('k8s/line\nend::.yaml')).toBe(harbor['k8s/line\nend::.yaml']!.replace('imutable', 'immutable'));
  expect(suggestionIn('k8s/redis.yaml')).toBe(`${harbor['k8s/redis.yaml']}  clusterIP: None\n`);
  const kafka = suggestionIn('k8s\\windows\\kafka.yaml');
  expect(kafka.startsWith(`${harbor['k8s\\windows\\kafka.yaml']}---\r\napiVersion: v1\r\nkind: Service\r\n`)).toBe(
    true,
  );
  expect(kafka.endsWith('    app: kafka\r\n')).toBe(true);
});

test('a line is never too long for its reader', () => {
  const result = lintTexts(shop);
  const [first] = result.diagnostics;
  const { file, range } = first!;
  const fix = {
    title: 'repair',
    safety: 'safe',
    edits: [{ file: file.path, range, text: 'ç\n'.repeat(40_000) }],
  } as const;
  const long = { ...first!, message: '\u0001'.repeat(70_000), help: undefined, fix };
  const { findings } = reported({ ...result, diagnostics: [long] });
  expect(findings[0]!.suggestions).toBeUndefined();
  expect(findings[0]!.message).toHaveLength(4096);
});

test('halves of characters do not make the report unreadable, and terminals have nothing to act on', () => {
  const result = lintTexts(shop);
  const [first] = result.diagnostics;
  const message = 'a\ud83d\u009b31m\u202e\n😀';
  const { text, findings } = reported({ ...result, diagnostics: [{ ...first!, message, help: undefined }] });
  expect(findings[0]!.message).toBe('a\ufffd\u009b31m\u202e\n😀');
  expect(text).not.toMatch(/[\u009b\u202e]/);
});
