import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits } from '../src/text/fix.ts';
import { SourceFile } from '../src/text/source-file.ts';
import type { SyntaxProblem } from '../src/yaml/document.ts';
import { explain } from '../src/yaml/explain.ts';
import { toJson } from '../src/yaml/node.ts';
import { parseFile } from '../src/yaml/parse.ts';

const HEAD = 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: settings\ndata:\n';

function problemsOf(text: string, path = 'settings.yaml'): SyntaxProblem[] {
  const documents = parseFile(new SourceFile(path, text));
  return documents.filter(({ state }) => state === 'unreadable').flatMap((document) => explain(document));
}

/** `line:column code`, the characters meant, and how safe the fix is. */
function summary(text: string): string[] {
  const file = new SourceFile('settings.yaml', text);
  return problemsOf(text).map(({ code, range, fix }) => {
    const { line, column } = file.positionAt(range.start);
    const place = `${line}:${column} ${code} ${JSON.stringify(text.slice(range.start, range.end))}`;
    return fix === undefined ? place : `${place} ${fix.safety}`;
  });
}

function repaired(text: string): unknown {
  const fix = problemsOf(text).find((problem) => problem.fix !== undefined)?.fix;
  expect(fix).toBeDefined();
  const documents = parseFile(new SourceFile('settings.yaml', applyEdits(text, fix!.edits)));
  expect(documents.map(({ state }) => state)).not.toContain('unreadable');
  return documents.map(({ root }) => root && toJson(root));
}

describe('names the mistake at its place', () => {
  const cases: Record<string, [text: string, ...found: string[]]> = {
    'a value that begins with @': [`${HEAD}  every: @hourly\n`, '6:10 bad-start "@hourly" safe'],
    'a value that begins with a backtick': [`${HEAD}  now: \`date\`\n`, '6:8 bad-start "`date`" safe'],
    'a value that begins with %': [`${HEAD}  format: %d\n`, '6:11 bad-start "%d" safe'],
    'a value that begins with a star': [`${HEAD}  host: *.example.com\n`, '6:9 bad-start "*.example.com" safe'],
    'a value that begins with >': [`${HEAD}  version: >=1.2\n`, '6:12 bad-start ">=1.2" safe'],
    'a placeholder that something else fills in': [`${HEAD}  name: @NAME@\n`, '6:9 bad-start "@NAME@" unsafe'],
    'a list behind its key': [`${HEAD}  names: - a\n`, '6:10 list-behind-key "-" unsafe'],
    'curly quotes that break the line': [`${HEAD}  a: “x: y”\n`, '6:6 curly-quotes "“" safe'],
    'a colon in a text': [`${HEAD}  a: no way: it is\n`, '6:9 second-colon "way:"'],
    'two keys on one line': ['apiVersion: v1 kind: Pod\nmetadata: {}\n', '1:16 second-colon "kind:"'],
    'a blank in an image': [`${HEAD}  image: nginx: 1.27\n`, '6:10 blank-in-image "nginx:" safe'],
    'a key behind a list in brackets': [`${HEAD}  a: [x] b: y\n`, '6:10 second-colon "b:" unsafe'],
    'an escape that is none': [`${HEAD}  path: "C:\\data"\n`, '6:12 bad-escape "\\\\d" unsafe'],
    'a quote that is closed by another': [`${HEAD}  a: "x'\n  b: y\n`, '6:6 unclosed-quote "\\"x\'" safe'],
    'a bracket too many': [`${HEAD}  a: [x]]\n`, '6:9 text-behind-bracket "]" safe'],
    'a tab behind a dash': [`${HEAD}  a:\n  -\tb: c\n    d: e\n`, '7:4 tab-behind-dash "\\t" safe'],
    'a tab on an empty line': ['apiVersion: v1\n\t\nkind: Pod\n', '2:1 tab-indentation "\\t" safe'],
    'a full-width colon': ['apiVersion: v1\nkind： Pod\nmetadata: {}\n', '2:5 wide-colon "： " safe'],
    'an equals sign': ['apiVersion: v1\nkind = Pod\nmetadata: {}\n', '2:1 equals-sign "kind =" unsafe'],
    'a comment of another language': ['apiVersion: v1\n// a Pod\nkind: Pod\n', '2:1 remark "// a Pod" unsafe'],
    'a colon without a key': [`${HEAD}  : value\n`, '6:3 missing-key ":"'],
    'a key of a map in brackets': [`${HEAD}  ? [a]\n  : b\n`, '6:5 invalid-key "[a]"'],
    'null as a key': [`${HEAD}  ~: b\n`, '6:3 invalid-key "~"'],
    infinity: [`${HEAD}  a: .inf\n`, '6:6 not-json ".inf"'],
    'a tag that does not fit': [`${HEAD}  a: !!int x\n`, '6:12 invalid-tag "x"'],
    'a merge of a number': [`${HEAD}  <<: 5\n`, '6:7 invalid-merge "5"'],
    'a character in two halves': [`${HEAD}  a: "x \\ud83d\\ude00"\n`, '6:9 half-escape "\\\\ud83d\\\\ude00" safe'],
    'half of a character': [`${HEAD}  a: "\\ude00"\n`, '6:7 half-escape "\\\\ude00"'],
    'an end before the beginning': ['...\napiVersion: v1\nkind: Pod\n', '1:1 document-end "..."'],
    'a web page': ['<!DOCTYPE html>\n<html>\nkind: Pod\n</html>\n', '1:1 web-page "<!DOCTYPE html>"'],
    'a ragged text block': [`${HEAD}  a: |\n      one\n    two\n`, '8:5 block-indentation "two"'],
    'a text behind JSON': ['{"apiVersion": "v1", "kind": "Pod"} x\n', '1:37 text-behind-json "x"'],
    'JSON that was cut off': ['{"apiVersion": "v1", "kind": "Pod"', '1:1 unclosed-bracket "{" unsafe'],
    'the wrong bracket in JSON': ['{"kind": "Pod", "apiVersion": ["v1"}', '1:36 wrong-bracket "}"'],
  };
  test.each(Object.entries(cases))('%s', (_, [text, ...found]) => {
    expect(summary(text)).toEqual(found);
  });
});

describe('tells which line is not where it was meant to be', () => {
  const pod = (...lines: string[]) => `apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n${lines.join('\n')}\n`;

  test('the one that is off, not those that follow', () => {
    expect(summary(pod('   hostname: web', '  subdomain: web', '  nodeName: one'))).toEqual([
      '6:4 misaligned "hostname" unsafe',
    ]);
    expect(summary(pod('  hostname: web', '   subdomain: web', '  nodeName: one'))).toEqual([
      '7:4 below-value "subdomain" unsafe',
    ]);
  });

  test('a key behind a dash that is wider than the next', () => {
    const text = pod('  containers:', '    -   name: web', '      image: nginx:1.27', '      workingDir: /srv');
    expect(summary(text)).toEqual(['7:9 misaligned "name" unsafe']);
    expect(repaired(text)).toMatchObject([{ spec: { containers: [{ name: 'web', workingDir: '/srv' }] } }]);
  });

  test('an item among the keys of the item before', () => {
    const text = pod('  containers:', '    - name: web', '      image: nginx:1.27', '      - name: log');
    expect(summary(text)[0]).toMatch(/^9:7 misaligned "-"/);
  });

  test('without a fix where it may belong to either side', () => {
    const text = pod('  containers:', '  - name: web', '    ports:', '    - containerPort: 80', '  hostname: web');
    const moved = text.replace('    ports:\n    -', '   ports:\n   -');
    const [problem] = problemsOf(moved);
    expect(problem).toMatchObject({ code: 'misaligned', help: expect.stringContaining('at column 5, or at column 3') });
    expect(problem!.fix).toBeUndefined();
  });

  test.each([
    ['a value', ['  hostname: web', 'subdomain: web', '  nodeName: one']],
    ['a list', ['  containers:', '    - name: web', '      env:', '        - name: TZ', '     - name: log']],
    ['a block', ['  containers:', '    - name: web', '    resources:', '      limits: {}', '    - name: log']],
  ])('no fix that moves what follows %s at the wrong column', (_, lines) => {
    const [problem] = problemsOf(pod(...lines));
    expect(problem).toBeDefined();
    expect(problem!.fix).toBeUndefined();
  });

  test('the item whose dash is missing, not the next one', () => {
    const text = pod('  containers:', '      name: web', '      image: nginx:1.27', '    - name: log');
    expect(summary(text)).toEqual(['7:7 missing-dash "name" unsafe']);
    expect(repaired(text)).toMatchObject([{ spec: { containers: [{ name: 'web' }, { name: 'log' }] } }]);
    const level = pod('  containers:', '    name: web', '    image: nginx:1.27', '    - name: log');
    expect(summary(level)).toEqual(['7:5 missing-dash "name"']);
  });
});

describe('line numbers that were copied', () => {
  const numbered = (gutter: (n: number) => string) =>
    ['apiVersion: v1', 'kind: Pod', 'metadata:', '  name: web'].map((line, i) => `${gutter(i + 1)}${line}\n`).join('');

  test.each([
    ['with a bar', (n: number) => `${n} | `],
    ['with a colon', (n: number) => `${n}: `],
    ['with blanks', (n: number) => `  ${n} `],
  ])('%s', (_, gutter) => {
    // The reader passes such a text by, as it has neither kind nor apiVersion.
    const file = new SourceFile('web.yaml', numbered(gutter));
    const [document] = parseFile(file);
    const error = { code: 'syntax', range: { start: 0, end: 1 } } as const;
    const range = { start: 0, end: file.text.length };
    const [problem] = explain({ ...document!, file, range, state: 'unreadable', error, comments: [] });
    expect(problem).toMatchObject({ code: 'line-numbers', fix: { safety: 'safe' } });
    expect(applyEdits(file.text, problem!.fix!.edits)).toBe(numbered(() => ''));
  });
});

describe('tabs', () => {
  test('as wide as the structure wants them', () => {
    const text = 'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n  - image: nginx:1.27\n\tname: web\n';
    expect(repaired(text)).toMatchObject([{ spec: { containers: [{ name: 'web' }] } }]);
  });

  test('level with the keys above and below, whatever the width', () => {
    const text =
      'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: web\n\timage: nginx:1.27\n      ports: []\n';
    const [problem, ...others] = problemsOf(text);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({
      help: expect.stringContaining('at column 7, level with `name`'),
      fix: { safety: 'safe' },
    });
    expect(repaired(text)).toMatchObject([{ spec: { containers: [{ image: 'nginx:1.27', ports: [] }] } }]);
  });

  test('wherever it makes the document whole, if that is one place', () => {
    const text =
      'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n    - name: web\n      ports:\n\t- containerPort: 80\n';
    const [document] = parseFile(new SourceFile('web.yaml', text));
    const isPod = (mended: string) => /^ {8}- containerPort|^ {6}- containerPort/m.test(mended);
    const [problem] = explain(document!, { isWhole: isPod, restored: () => undefined });
    expect(problem!.fix?.safety).toBe('safe');
    const [other] = explain(document!, { isWhole: () => false, restored: () => undefined });
    expect(other!.fix).toBeUndefined();
  });

  test('a safe fix only where every width says the same', () => {
    expect(problemsOf('apiVersion: v1\nkind: Pod\nmetadata:\n\tname: web\n')[0]!.fix!.safety).toBe('safe');
    const either = 'apiVersion: v1\nkind: Pod\nmetadata:\n  labels:\n\tapp: web\n';
    expect(problemsOf(either)[0]!.fix!.safety).toBe('unsafe');
    expect(repaired(either)).toMatchObject([{ metadata: { labels: { app: 'web' } } }]);
  });
});

test('several mistakes of one kind are one problem', () => {
  const text = 'apiVersion:v1\nkind:Service\nmetadata:\n  name:web\n  labels: {}\n';
  const [problem, ...others] = problemsOf(text);
  expect(others).toEqual([]);
  expect(problem!.message).toContain('(and in lines 2 and 4)');
  expect(repaired(text)).toMatchObject([{ kind: 'Service', metadata: { name: 'web' } }]);
});

test('values are said in no message, no help and no fix', () => {
  const secret = 'hunter2';
  const texts = [
    `  password:${secret}`,
    `  password ${secret}`,
    `  ${secret}`,
    `  - ${secret}`,
    `  password: "${secret}`,
    `  password: @${secret}`,
    `  password: *${secret}`,
    `  password: ${secret}: more`,
    `  password: x ${secret}: more`,
    `  password: 'it's ${secret}'`,
    `  password: “${secret}: x”`,
    `  -${secret}`,
    `  password: ok\n    ${secret}: no`.replace(`${secret}: no`, `user: ${secret}`),
  ];
  for (const line of texts) {
    const problems = problemsOf(`apiVersion: v1\nkind: Secret\nstringData:\n${line}\n  user: shop\n`);
    expect(problems, line).not.toEqual([]);
    expect(JSON.stringify(problems), line).not.toContain(secret);
  }
});

test('a readable document has no problems', () => {
  expect(parseFile(new SourceFile('web.yaml', `${HEAD}  a: b\n`)).flatMap((document) => explain(document))).toEqual([]);
});

test('a fix stays inside its document', () => {
  const text = `${HEAD}  a: b\n---\n${HEAD}  a:b\n  c: d\n---\n${HEAD}  a: "b\n`;
  const file = new SourceFile('settings.yaml', text);
  for (const document of parseFile(file)) {
    for (const { fix } of explain(document)) {
      for (const { range } of fix!.edits) {
        expect(range.start).toBeGreaterThanOrEqual(document.range.start);
        expect(range.end).toBeLessThanOrEqual(document.range.end);
      }
    }
  }
  expect(problemsOf(text)).toHaveLength(2);
});

const BITS = [
  ...[
    '\t',
    '  ',
    '    ',
    '- ',
    '-',
    ': ',
    ':',
    '"',
    "'",
    '[',
    '{',
    '}',
    ']',
    ',',
    '#',
    ' # ',
    '|\n',
    '>\n',
    '\n',
    '\r\n',
  ],
  ...['---\n', '--- x\n', '...\n', '&a ', '*a', '!!int ', '<<: ', '.inf', '%', '@', '`', '```\n', 'EOF\n', '? ', '\\x'],
  ...[
    '\u00a0',
    '\ufeff',
    '\u2028',
    '\u0007',
    '“',
    '–',
    'name: web\n',
    'spec:\n',
    '  a: b\n',
    '1 ',
    '$ kubectl x\n',
    'ä',
    '😀',
  ],
];

test('any text: one or two problems, in words, with ranges inside the text', () => {
  const text = fc
    .array(fc.constantFrom(...BITS), { maxLength: 40 })
    .map((bits) => `kind: Pod\napiVersion: v1\n${bits.join('')}`);
  fc.assert(
    fc.property(text, (written) => {
      for (const document of parseFile(new SourceFile('web.yaml', written))) {
        const { error } = document;
        if (error === undefined) continue;
        const problems = explain(document);
        if (['separator', 'directive', 'character'].includes(error.code)) expect(problems).toEqual([]);
        else expect([1, 2]).toContain(problems.length);
        for (const { range, message, related = [], fix } of problems) {
          expect(message).toMatch(/[^.]$/);
          for (const { start, end } of [
            range,
            ...related.map((one) => one.range),
            ...(fix?.edits ?? []).map((one) => one.range),
          ]) {
            expect(0 <= start && start <= end && end <= written.length).toBe(true);
          }
        }
      }
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['quotes', (i: number) => `  k${i}: "x\n`],
  ['brackets', (i: number) => `  k${i}: [x\n`],
  ['tabs', (i: number) => `\tk${i}: x\n`],
  ['colons', (i: number) => `  k${i}: x: y\n`],
])('ten thousand lines with mistakes in %s take no time to speak of', (_, line) => {
  const text = HEAD + Array.from({ length: 10_000 }, (_, i) => line(i)).join('');
  const start = performance.now();
  expect(problemsOf(text)).not.toEqual([]);
  expect(performance.now() - start).toBeLessThan(3000);
});

test('every bad fixture that is marked safe says the same with its fix in any order', () => {
  const folder = 'fixtures/yaml-syntax';
  for (const name of readdirSync(folder).filter(
    (name) => /^bad.*\.(yaml|json)$/.test(name) && !name.includes('.fixed.'),
  )) {
    const text = readFileSync(join(folder, name), 'utf8');
    for (const { fix } of problemsOf(text, name)) {
      if (fix?.safety !== 'safe') continue;
      expect(applyEdits(text, [...fix.edits].reverse())).toBe(applyEdits(text, fix.edits));
    }
  }
});
