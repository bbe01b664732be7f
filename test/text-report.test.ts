import { describe, expect, test } from 'vitest';
import type { Diagnostic, LintResult } from '../src/lint/diagnostic.ts';
import { formats } from '../src/report/formats.ts';
import { summarize } from '../src/report/summary.ts';
import { report } from '../src/report/text.ts';
import type { Safety } from '../src/text/fix.ts';
import { SourceFile } from '../src/text/source-file.ts';
import { options } from './hostile.ts';
import { lintTexts, shop } from './shop.ts';

const golden = (name: string) => `../fixtures/_report/${name}`;
const ESCAPE = String.fromCharCode(0x1b);

const NOTHING: LintResult = {
  files: 0,
  documents: 0,
  statefulSets: 0,
  diagnostics: [],
  suppressed: [],
  skipped: [],
  problems: [],
  unread: [],
  timings: new Map(),
};

function diagnosticAt(file: SourceFile, marked: string, more: Partial<Diagnostic> = {}): Diagnostic {
  const start = file.text.indexOf(marked);
  return {
    rule: 'unknown-volume',
    severity: 'error',
    message: 'there is no volume data',
    help: undefined,
    file,
    range: { start, end: start + marked.length },
    path: 'spec',
    document: 0,
    item: undefined,
    resource: undefined,
    related: [],
    fix: undefined,
    choices: [],
    versions: undefined,
    url: undefined,
    suppressed: undefined,
    ...more,
  };
}

function shown(...diagnostics: Diagnostic[]): string {
  return report({ ...NOTHING, diagnostics }, { ...options, quiet: true });
}

describe('findings', () => {
  test('are shown with their source, what is beside them, and what to write', async () => {
    await expect(report(lintTexts(shop), options)).toMatchFileSnapshot(golden('shop.txt'));
  });

  test('fit a narrow terminal', async () => {
    const text = report(lintTexts(shop), { ...options, width: 50 });
    const frames = text.split('\n').slice(0, -4);
    expect(Math.max(...frames.map((line) => line.length))).toBeLessThanOrEqual(60);
    await expect(text).toMatchFileSnapshot(golden('shop-narrow.txt'));
  });

  test('that differ in numbers alone are folded after three', () => {
    const mounts = Array.from(
      { length: 1000 },
      (_, index) => `                - {name: d${index}, mountPath: /d/${index}}`,
    );
    const kafka = shop['k8s/kafka.yaml'].replace(/volumeMounts:.*/s, `volumeMounts:\n${mounts.join('\n')}\n`);
    const text = report(lintTexts({ 'kafka.yaml': kafka }), options);
    expect(text.match(/^error\[unknown-volume\]/gm)).toHaveLength(3);
    expect(text).toContain('… and 997 more of unknown-volume in this file (lines 19, 20, 21, 22, 23, …)\n');
    expect(text).toMatch(/\n1000 errors, 0 warnings in 1 file, 1 document, 1 StatefulSet\n$/);
  });

  test('of one rule are folded after twenty, whatever they say', () => {
    const words = Array.from({ length: 1000 }, (_, i) =>
      [...String(i)].map((digit) => 'abcdefghij'[Number(digit)]).join(''),
    );
    const file = new SourceFile('redis.yaml', words.map((word) => `${word}: 1\n`).join(''));
    const diagnostics = words.map((word, line) => {
      const { start, end } = file.lineRange(line + 1);
      return { ...diagnosticAt(file, ''), message: `there is no volume ${word}`, range: { start, end } };
    });
    const text = shown(...diagnostics, diagnosticAt(file, 'a:', { rule: 'wrong-type' }));
    expect(text.match(/^error\[unknown-volume\]/gm)).toHaveLength(20);
    expect(text.match(/^error\[wrong-type\]/gm)).toHaveLength(1);
    expect(text).toMatch(/\n… and 980 more of unknown-volume in this file \(lines 21, 22, 23, 24, 25, …\)\n$/);
  });

  test('are errors alone and a count, where it is to be quiet', () => {
    const text = report(lintTexts(shop), { ...options, quiet: true });
    expect(text).toContain('error[unknown-volume]');
    expect(text).not.toContain('warning[');
    expect(text).toMatch(/\n\n8 errors, 2 warnings in 4 files, 4 documents, 3 StatefulSets\n$/);
    expect(text).not.toContain('suppressed');
    expect(report(NOTHING, { ...options, quiet: true })).toBe('');
  });

  test('say what --fix would do', () => {
    const file = new SourceFile('redis.yaml', 'name: dat\n');
    const notes = (more: Partial<Diagnostic>) =>
      shown(diagnosticAt(file, 'dat', more))
        .split('\n')
        .filter((line) => line.startsWith('  = '));
    const fix = { title: 'rename to data', safety: 'safe' as Safety, edits: [] };
    expect(notes({ help: 'write data' })).toEqual(['  = help: write data']);
    expect(notes({ help: 'write data', fix })).toEqual(['  = fix: write data']);
    expect(notes({ fix })).toEqual(['  = fix: rename to data']);
    expect(notes({ help: 'write data or log', fix: { ...fix, safety: 'unsafe' } })).toEqual([
      '  = help: write data or log',
      '  = unsafe fix: rename to data',
    ]);
  });

  test('of ranges that nobody would expect are shown all the same', () => {
    const file = new SourceFile('mysql.yaml', 'kind: StatefulSet\nspec:\n  replicas:');
    const end = file.text.length;
    expect(shown(diagnosticAt(file, '', { range: { start: end, end } }))).toContain(
      '3 |   replicas:\n  |            ^\n',
    );
    expect(shown(diagnosticAt(file, '', { range: { start: end + 9, end: end + 20 } }))).toContain('3 |   replicas:');
    const empty = new SourceFile('empty.yaml', '');
    expect(shown(diagnosticAt(empty, ''))).toContain('1 |\n  | ^\n');
  });
});

describe('colour', () => {
  test('is there only where it is asked for', async () => {
    const result = lintTexts(shop);
    const colored = (await formats.text({ ...options, color: true })).report(result, { ...options, color: true });
    const plain = (await formats.text(options)).report(result, options);
    expect(plain).not.toContain(ESCAPE);
    expect(colored).toContain(`${ESCAPE}[31m${ESCAPE}[1merror[unknown-volume]`);
    expect(colored.replaceAll(new RegExp(`${ESCAPE}\\[\\d+m`, 'g'), '')).toBe(plain);
  });
});

describe('what comes from the input', () => {
  test('never reaches the terminal as it is', () => {
    const escapes = `${ESCAPE}]0;owned\x07\u009b31m\u202e\r\u2028`;
    const file = new SourceFile(`k8s/${escapes}.yaml`, `name: "${escapes.replace('\r', '')}" # \u200bhidden\u00a0\n`);
    const text = shown(
      diagnosticAt(file, 'name', {
        message: `name: ${escapes}`,
        help: `write ${escapes}`,
        fix: { title: escapes, safety: 'safe', edits: [] },
        related: [{ file, range: { start: 6, end: 9 }, message: escapes }],
      }),
    );
    expect(text.replaceAll('\n', '')).toMatch(/^[\x20-\x7e]*$/);
    expect(text).toContain('\\x1b]0;owned\\x07\\x9b31m\\u202e\\u2028');
    expect(text).toContain('# \\u200bhidden\\xa0');
    const result = { ...NOTHING, unread: [file.path] };
    expect(summarize(result, options)).not.toContain(ESCAPE);
  });

  test('may be named like what every object has', () => {
    const file = new SourceFile('__proto__', 'constructor: toString\n');
    expect(shown(diagnosticAt(file, 'toString', { rule: 'constructor', message: '__proto__' }))).toBe(
      'error[constructor]: __proto__\n --> __proto__:1:14\n  |\n1 | constructor: toString\n  |              ^^^^^^^^\n',
    );
  });
});

describe('the summary', () => {
  const looked = { ...NOTHING, files: 14, documents: 31, statefulSets: 3 };
  const template = { file: 'chart/templates/a.yaml', reason: 'template' } as const;

  test('of a clean run is one line', () => {
    expect(report(looked, options)).toBe('no problems: 14 files, 31 documents, 3 StatefulSets\n');
    expect(report({ ...looked, files: 1, documents: 1, statefulSets: 1 }, options)).toBe(
      'no problems: 1 file, 1 document, 1 StatefulSet\n',
    );
    expect(report({ ...looked, files: 2, documents: 2, statefulSets: 0 }, options)).toBe(
      'no problems: 2 files, 2 documents, no StatefulSet\n',
    );
  });

  test('says in short what a clean run left out', () => {
    const skipped = [
      template,
      template,
      { file: 'b', reason: 'template' },
      { file: 'values.yaml', reason: 'not-kubernetes' },
    ];
    expect(report({ ...looked, skipped } as LintResult, options)).toBe(
      'no problems: 14 files, 31 documents, 3 StatefulSets ' +
        '(1 document without kind skipped; 2 templates skipped: render them first)\n',
    );
  });

  test('of a run over nothing says so', () => {
    expect(report(NOTHING, options)).toBe('nothing to lint: no Kubernetes manifests found\n');
    expect(report({ ...NOTHING, files: 1, skipped: [template] }, options)).toBe(
      'nothing to lint: no Kubernetes manifests found in 1 file (1 template skipped: render it first)\n',
    );
  });

  test('ends with the counts that other programs match', () => {
    const file = new SourceFile('a.yaml', 'kind: StatefulSet\n');
    const diagnostics = [diagnosticAt(file, 'kind', { severity: 'warning' })];
    const suppressed = [diagnosticAt(file, 'kind')];
    const last = (result: Partial<LintResult>) =>
      summarize({ ...looked, ...result }, options)
        .split('\n')
        .slice(0, -1);
    expect(last({ diagnostics })).toEqual(['0 errors, 1 warning in 14 files, 31 documents, 3 StatefulSets']);
    expect(last({ diagnostics, suppressed, skipped: [template] })).toEqual([
      '1 finding suppressed',
      '1 template skipped: render it first (helm template … | stslint -)',
      '0 errors, 1 warning in 14 files, 31 documents, 3 StatefulSets',
    ]);
    expect(last({ diagnostics: [...diagnostics, diagnosticAt(file, 'kind', { severity: 'info' })] }).at(-1)).toBe(
      '0 errors, 1 warning, 1 info in 14 files, 31 documents, 3 StatefulSets',
    );
  });

  test('says what can be fixed, what was fixed, and what is left', () => {
    const file = new SourceFile('redis.yaml', 'kind: StatefulSet\n');
    const fixable = (safety: Safety, title = 'rename to data') =>
      diagnosticAt(file, 'kind', { severity: 'warning', fix: { title, safety, edits: [] } });
    const [safe, unsafe, plain] = [fixable('safe'), fixable('unsafe'), diagnosticAt(file, 'kind')];
    const first = (result: Partial<LintResult>) => summarize({ ...looked, ...result }, options).split('\n')[0];
    expect(first({ diagnostics: [safe, safe, unsafe, plain] })).toBe(
      '2 fixable with --fix, 1 more with --fix --unsafe-fixes',
    );
    expect(first({ diagnostics: [unsafe] })).toBe('1 fixable with --fix --unsafe-fixes');
    expect(first({ diagnostics: [plain] })).toMatch(/^1 error, 0 warnings in /);
    const fixed = { diagnostics: [safe, safe, safe], unsafe: false, problems: [] };
    expect(first({ diagnostics: [plain, unsafe], fixed })).toBe('3 fixed, 2 left; 1 more with --unsafe-fixes');
    expect(first({ diagnostics: [unsafe], fixed: { ...fixed, unsafe: true } })).toBe('3 fixed, 1 left');
    expect(first({ fixed: { ...fixed, diagnostics: [] } })).toMatch(/^no problems: /);
    const problems = [{ file: 'redis.yaml', message: 'not fixed: permission denied' }];
    expect(first({ fixed: { ...fixed, diagnostics: [], problems } })).toMatch(/^0 errors, 0 warnings in /);
    const many = Array.from({ length: 8 }, (_, index) => fixable('safe', `rename to data-${index}`));
    const other = diagnosticAt(new SourceFile('kafka.yaml', 'kind: X'), 'kind', { fix: safe.fix });
    const text = report({ ...looked, fixed: { ...fixed, diagnostics: [safe, ...many, safe, other] } }, options);
    expect(text).toBe(
      [
        'fixed 1 in kafka.yaml: rename to data (unknown-volume)',
        'fixed 10 in redis.yaml: 2 x rename to data (unknown-volume), rename to data-0',
        '  (unknown-volume), rename to data-1 (unknown-volume), rename to data-2',
        '  (unknown-volume), rename to data-3 (unknown-volume), 4 more',
        '',
        '11 fixed, nothing left',
        'no problems: 14 files, 31 documents, 3 StatefulSets',
        '',
      ].join('\n'),
    );
  });

  test('says what was not concluded, and does not call such a run clean', () => {
    const unread = ['k8s/a.yaml', 'k8s/b.yaml', 'k8s/c.yaml', 'k8s/d.yaml'];
    const problems = [{ file: 'k8s/e.yaml', message: 'permission denied' }];
    expect(summarize({ ...looked, unread, problems }, options)).toBe(
      'k8s/a.yaml, k8s/b.yaml, k8s/c.yaml and 1 more could not be read, ' +
        'so nothing they may hold is reported missing\n' +
        'not everything was checked: 1 problem, so nothing is reported missing\n' +
        '0 errors, 0 warnings in 14 files, 31 documents, 3 StatefulSets\n',
    );
  });

  test('names everything that was left out where more is asked for', async () => {
    const result = lintTexts({
      ...shop,
      'chart/templates/web.yaml': 'kind: {{ .Values.kind }}\n',
      'values.yaml': 'a: 1\n',
    });
    const timings = new Map([
      ['parse', 12.345],
      ['check', 3],
    ]);
    const text = summarize({ ...result, timings }, { verbose: true });
    await expect(text).toMatchFileSnapshot(golden('verbose.txt'));
  });
});

test('what cannot be read is shown with the line before it', async () => {
  const broken = 'apiVersion: v1\nkind: Secret\nstringData:\n  password: "hunter2\n  user: admin\n';
  const text = report(lintTexts({ 'k8s/broken.yaml': broken }), options);
  expect(text).not.toMatch(/hunter2|admin/);
  await expect(text).toMatchFileSnapshot(golden('broken.txt'));
});

describe('the lines as they will be', () => {
  const indented = (file: SourceFile, lines: readonly number[], written = '  ') => ({
    title: 'restore the indentation',
    safety: 'safe' as const,
    edits: lines.map((line) => {
      const { start } = file.lineRange(line);
      return { file: file.path, range: { start, end: start }, text: written };
    }),
  });
  const rowsOf = (text: string) => {
    const rows = text.split('\n').filter((row) => /^\s*(?:\d+ [~|]|\+|…|\.\.\.)/.test(row));
    const first = rows.findIndex((row) => row.includes(' ~ '));
    return first < 0 ? [] : rows.slice(first);
  };

  test('are shown of a fix that changes blanks on several lines, with one that stays between them', () => {
    const file = new SourceFile('redis.yaml', 'metadata:\nname: redis\nspec:\nports:\n- port: 6379\nname: client\n');
    const text = shown(diagnosticAt(file, 'metadata:', { fix: indented(file, [2, 4, 5, 6]) }));
    expect(rowsOf(text)).toEqual([
      '2 ~   name: redis',
      '3 | spec:',
      '4 ~   ports:',
      '5 ~   - port: 6379',
      '6 ~   name: client',
    ]);
  });

  test('with those that are new, and without those between that are many', () => {
    const file = new SourceFile('redis.yaml', 'kind: Service metadata:\n  name: redis\n  a: b\n  c: d\nx: y\n');
    const at = file.text.indexOf(' metadata');
    const fix = {
      title: 'begin a new line',
      safety: 'unsafe' as const,
      edits: [{ file: file.path, range: { start: at, end: at + 1 }, text: '\n' }, ...indented(file, [5]).edits],
    };
    expect(rowsOf(shown(diagnosticAt(file, 'name', { fix })))).toEqual([
      '1 ~ kind: Service',
      '  + metadata:',
      '...',
      '5 ~   x: y',
    ]);
  });

  test('are ten at most', () => {
    const text = Array.from({ length: 14 }, (_, index) => `key${index}: value\n`).join('');
    const file = new SourceFile('redis.yaml', text);
    const lines = Array.from({ length: 14 }, (_, index) => index + 1);
    const rows = rowsOf(shown(diagnosticAt(file, 'key0', { fix: indented(file, lines) })));
    expect(rows).toHaveLength(11);
    expect(rows.at(-1)).toBe('   … and 4 more');
    expect(rowsOf(shown(diagnosticAt(file, 'key0', { fix: indented(file, lines.slice(3)) })))).toHaveLength(11);
  });

  test('show no secret and no control character', () => {
    const text = 'kind: Secret\nstringData:\npassword: hunter2\nuser: ad\u202emin\n';
    const file = new SourceFile('redis.yaml', text);
    const rows = rowsOf(shown(diagnosticAt(file, 'stringData', { fix: indented(file, [3, 4]) })));
    expect(rows).toHaveLength(2);
    expect(rows.join()).not.toMatch(/hunter2|\u202e/);
  });

  test('are not shown of one line, nor of words', () => {
    const file = new SourceFile('redis.yaml', 'metadata:\nname: redis\napp: redis\n');
    expect(rowsOf(shown(diagnosticAt(file, 'name', { fix: indented(file, [2]) })))).toEqual([]);
    expect(rowsOf(shown(diagnosticAt(file, 'name', { fix: indented(file, [2, 3], '# ') })))).toEqual([]);
  });
});
