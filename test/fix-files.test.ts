import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rules } from '../rules/index.ts';
import { fixText } from '../src/index.ts';
import type { Diagnostic, LintResult } from '../src/lint/diagnostic.ts';
import { fixFiles } from '../src/lint/fix-files.ts';
import { lintFiles } from '../src/lint/lint.ts';
import { type LintOptions, resolveSettings } from '../src/lint/settings.ts';
import type { Fix, Safety } from '../src/text/fix.ts';
import { SourceFile } from '../src/text/source-file.ts';
import { explain } from '../src/yaml/explain.ts';

const fixedFrom = (path: string) => path.replace(/\.yaml$/, '.fixed.yaml');

const NOTHING: LintResult = {
  files: 1,
  documents: 1,
  statefulSets: 0,
  diagnostics: [],
  suppressed: [],
  skipped: [],
  problems: [],
  unread: [],
  timings: new Map(),
};

type Texts = Record<string, string>;

/** Replaces the first that is found, a text by another, in one file or several. */
interface Replacement {
  readonly from: string;
  readonly to: string;
  readonly safety?: Safety;
  readonly in?: readonly string[];
}

const filesOf = (texts: Texts) => Object.entries(texts).map(([path, text]) => new SourceFile(path, text));

function diagnosticOf(file: SourceFile, start: number, fix: Fix): Diagnostic {
  return {
    rule: 'made-up',
    severity: 'error',
    message: fix.title,
    help: undefined,
    file,
    range: { start, end: start },
    path: '',
    document: 0,
    item: undefined,
    resource: undefined,
    related: [],
    fix,
    choices: [],
    versions: undefined,
    url: undefined,
    suppressed: undefined,
  };
}

/** Finds what is to be replaced, as a linter would. */
function linter(replacements: readonly Replacement[]) {
  return (files: readonly SourceFile[]): LintResult => {
    const diagnostics = replacements.flatMap(({ from, to, safety = 'safe', in: paths }) => {
      const places = files
        .filter(({ path }) => paths?.includes(path) ?? true)
        .flatMap((file) => (file.text.includes(from) ? [{ file, start: file.text.indexOf(from) }] : []));
      const edits = places.map(({ file: { path }, start }) => ({
        file: path,
        range: { start, end: start + from.length },
        text: to,
      }));
      const [first] = places;
      if (first === undefined || (paths !== undefined && places.length < paths.length)) return [];
      return [diagnosticOf(first.file, first.start, { title: `${from} to ${to}`, safety, edits })];
    });
    return { ...NOTHING, diagnostics };
  };
}

async function fixed(texts: Texts, replacements: readonly Replacement[], options: { unsafe?: boolean } = {}) {
  const { changed, result } = await fixFiles(filesOf(texts), {
    lint: linter(replacements),
    unsafe: options.unsafe ?? false,
  });
  return {
    texts: Object.fromEntries([...changed].map(([path, { text }]) => [path, text])),
    done: result.fixed!.diagnostics.map(({ message }) => message),
    left: result.diagnostics.map(({ message }) => message),
  };
}

describe('fixes', () => {
  test('are applied until nothing changes, the safe ones only', async () => {
    const chain = [
      { from: 'a', to: 'b' },
      { from: 'b', to: 'c' },
      { from: 'c', to: 'd', safety: 'unsafe' as const },
    ];
    expect(await fixed({ 'redis.yaml': 'x: a\n' }, chain)).toEqual({
      texts: { 'redis.yaml': 'x: c\n' },
      done: ['a to b', 'b to c'],
      left: ['c to d'],
    });
    expect((await fixed({ 'redis.yaml': 'x: a\n' }, chain, { unsafe: true })).texts).toEqual({
      'redis.yaml': 'x: d\n',
    });
  });

  test('that touch wait for the next round, and are looked at anew', async () => {
    const { texts, done } = await fixed({ 'redis.yaml': 'x: one two\n' }, [
      { from: 'one', to: '1' },
      { from: ' two', to: ' 2' },
    ]);
    expect(texts).toEqual({ 'redis.yaml': 'x: 1 2\n' });
    expect(done).toEqual(['one to 1', ' two to  2']);
  });

  test('that are unsafe wait for the safe ones', async () => {
    const { done } = await fixed(
      { 'redis.yaml': 'x: one two\n' },
      [
        { from: 'one', to: '1', safety: 'unsafe' },
        { from: 'two', to: 'one' },
      ],
      { unsafe: true },
    );
    expect(done).toEqual(['two to one', 'one to 1', 'one to 1']);
  });

  test('that are the same are one', async () => {
    const twice = [
      { from: 'a', to: 'b' },
      { from: 'a', to: 'b' },
    ];
    const { texts, done } = await fixed({ 'redis.yaml': 'x: a a\n' }, twice);
    expect(texts).toEqual({ 'redis.yaml': 'x: b b\n' });
    expect(done).toHaveLength(4);
  });

  test('are made in all of their files or in none', async () => {
    const both = [{ from: 'redis', to: 'valkey', in: ['a.yaml', 'b.yaml'] }];
    const texts = { 'a.yaml': 'x: redis\n', 'b.yaml': 'y: redis\n' };
    expect((await fixed(texts, both)).texts).toEqual({ 'a.yaml': 'x: valkey\n', 'b.yaml': 'y: valkey\n' });
    const asked: string[] = [];
    const { changed, result } = await fixFiles(filesOf(texts), {
      lint: linter([...both, { from: 'x:', to: 'z:' }]),
      unsafe: false,
      refusalOf: ({ path }) => {
        asked.push(path);
        return path === 'b.yaml' ? 'permission denied' : undefined;
      },
    });
    expect(changed.get('a.yaml')?.text).toBe('z: redis\n');
    expect(changed.has('b.yaml')).toBe(false);
    expect(result.fixed?.problems).toEqual([{ file: 'b.yaml', message: 'not fixed: permission denied' }]);
    expect(asked).toEqual(['a.yaml', 'b.yaml']);
  });

  test('never change what is not reported', async () => {
    const partner = new SourceFile('service.yaml', 'x: a\n', { reported: false });
    const { changed } = await fixFiles([partner], { lint: linter([{ from: 'a', to: 'b' }]), unsafe: false });
    expect(changed.size).toBe(0);
  });

  test('that undo one another are left out, and those before them stay', async () => {
    const circle = [
      { from: 'a', to: 'b' },
      { from: 'b', to: 'c' },
      { from: 'c', to: 'b' },
    ];
    const { texts, done, left } = await fixed({ 'redis.yaml': 'x: a\n' }, circle);
    expect(texts).toEqual({ 'redis.yaml': 'x: b\n' });
    expect(done).toEqual(['a to b']);
    expect(left).toEqual(['b to c']);
    // So that a second run finds nothing to do.
    expect((await fixed(texts, circle)).texts).toEqual({});
  });

  test('that undo one another are left out, however far others have come', async () => {
    const circle = [
      { from: 'b', to: 'c' },
      { from: 'c', to: 'b' },
    ];
    // As many rounds as leave the circle in either state.
    for (const last of [3, 4]) {
      const chain = Array.from({ length: last - 1 }, (_, index) => ({ from: `${index + 1}`, to: `${index + 2}` }));
      const before = { 'redis.yaml': 'x: b\n', 'valkey.yaml': 'y: 1\n' };
      const { texts, done, left } = await fixed(before, [...circle, ...chain]);
      expect(texts).toEqual({ 'valkey.yaml': `y: ${last}\n` });
      expect(done).toEqual(chain.map(({ from, to }) => `${from} to ${to}`));
      expect(left).toEqual(['b to c']);
    }
  });

  test('that undo one another may stand in a text whose offsets change', async () => {
    const { texts, done } = await fixed({ 'redis.yaml': 'w: 1\nx: b\n' }, [
      { from: ': b', to: ': c' },
      { from: ': c', to: ': b' },
      { from: ': 1', to: ': 22' },
      { from: ': 22', to: ': 333' },
    ]);
    expect(texts).toEqual({ 'redis.yaml': 'w: 333\nx: b\n' });
    expect(done).toEqual([': 1 to : 22', ': 22 to : 333']);
  });

  test('end after ten rounds', async () => {
    const { texts, left } = await fixed({ 'redis.yaml': 'x: 1\n' }, [{ from: 'x: ', to: 'x: 1' }]);
    expect(texts).toEqual({ 'redis.yaml': `x: ${'1'.repeat(11)}\n` });
    expect(left).toHaveLength(1);
  });

  test('that make a document unreadable are found among others, and not applied', async () => {
    const text = Array.from({ length: 40 }, (_, index) => `key${index}x: ${index}\n`).join('');
    const good = Array.from({ length: 40 }, (_, index) => ({ from: `key${index}x`, to: `name${index}x` }));
    const bad = [7, 23].map((index) => ({ from: `: ${index}\n`, to: `: "${index}\n` }));
    const { texts, done, left } = await fixed({ 'redis.yaml': `apiVersion: v1\nkind: ConfigMap\n${text}` }, [
      ...good.slice(0, 20),
      ...bad,
      ...good.slice(20),
    ]);
    expect(texts['redis.yaml']).toBe(`apiVersion: v1\nkind: ConfigMap\n${text.replaceAll('key', 'name')}`);
    expect(done).toHaveLength(40);
    expect(left).toHaveLength(2);
  });

  test('that would write a key a second time are not applied, and one of two that would do so together', async () => {
    const service = (...fields: string[]) =>
      `apiVersion: v1\nkind: Service\nmetadata: { name: redis }\nspec:\n${fields.map((field) => `  ${field}\n`).join('')}`;
    const renames = [
      { from: 'Selector', to: 'selector' },
      { from: 'selectors', to: 'selector' },
    ];
    const [both, first] = [
      service('Selector: { app: a }', 'ports: []', 'selectors: { app: b }'),
      'selector: { app: a }',
    ];
    const { texts, done, left } = await fixed({ 'redis.yaml': both }, renames);
    expect(texts).toEqual({ 'redis.yaml': service(first, 'ports: []', 'selectors: { app: b }') });
    expect(done).toEqual(['Selector to selector']);
    expect(left).toEqual(['selectors to selector']);
    expect((await fixed(texts, renames)).texts).toEqual({});
  });

  test('may be applied beside a key that is there twice, and to one that was hidden', async () => {
    const twice = 'apiVersion: v1\nkind: Service\nspec: {}\nspec: { clusterIp: None }\n';
    const mend = [{ from: 'clusterIp:', to: 'clusterIP:' }];
    expect((await fixed({ 'redis.yaml': `${twice}---\n${twice}` }, mend)).done).toHaveLength(2);
    const broken = `${twice}metadata: { name: "redis }\n`;
    expect((await fixed({ 'redis.yaml': broken }, [{ from: '"redis', to: '"redis"' }])).done).toHaveLength(1);
  });

  test('may heal one document while another stays broken', async () => {
    const text = 'a: "x\n---\nb: [\n---\nkind: Service\n';
    const { texts } = await fixed({ 'redis.yaml': text }, [
      { from: '"x\n', to: '"x"\n' },
      { from: 'Service', to: '[' },
    ]);
    expect(texts).toEqual({ 'redis.yaml': 'a: "x"\n---\nb: [\n---\nkind: Service\n' });
  });

  test('do not break out of an indented fence', async () => {
    const text = '- A set:\n\n  ```yaml\n  kind: Service\n  spec: {}\n  ```\n';
    const lint = linter([
      { from: 'kind', to: 'apiVersion: v1\nkind' },
      { from: 'spec', to: 'metadata: {}\n  spec' },
    ]);
    const lesson = new SourceFile('lesson.md', text, { language: 'markdown' });
    const { changed } = await fixFiles([lesson], { lint, unsafe: false });
    expect(changed.get('lesson.md')?.text).toContain('  kind: Service\n  metadata: {}\n');
    expect(changed.get('lesson.md')?.text).not.toContain('\nkind');
  });

  test('leave JSON to be JSON', async () => {
    const json = '{"kind": "Servce", "metadata": {"name": "redis"}}';
    const { texts } = await fixed({ 'redis.json': json }, [
      { from: '"redis"', to: 'redis' },
      { from: 'Servce', to: 'Service' },
    ]);
    expect(texts).toEqual({ 'redis.json': json.replace('Servce', 'Service') });
  });

  test('are written with the line ends of their place', async () => {
    const { texts } = await fixed({ 'redis.yaml': '\ufeffa: 1\r\nb: 2\r\n', 'sentinel.yaml': 'a: 1\nb: 2' }, [
      { from: 'a: 1', to: 'a: one\nc: 3', in: ['redis.yaml'] },
      { from: 'b: 2', to: 'b: 3\nc: 4', in: ['sentinel.yaml'] },
    ]);
    expect(texts['redis.yaml']).toBe('\ufeffa: one\r\nc: 3\r\nb: 2\r\n');
    expect(texts['sentinel.yaml']).toBe('a: 1\nb: 3\nc: 4');
  });

  test('with senseless edits are passed over', async () => {
    const file = new SourceFile('redis.yaml', 'x: 1\n');
    const edit = (start: number, end: number, text: string) => ({ file: 'redis.yaml', range: { start, end }, text });
    const senseless = [
      [edit(0, 99, '')],
      [edit(3, 1, '')],
      [edit(0, 3, 'a'), edit(2, 4, 'b')],
      [edit(0, 1, 'x')],
      [{ ...edit(0, 1, 'y'), file: 'elsewhere.yaml' }],
      [],
    ];
    const diagnostics = senseless.map((edits) => diagnosticOf(file, 0, { title: 'mend', safety: 'safe', edits }));
    const { changed, result } = await fixFiles([file], { lint: () => ({ ...NOTHING, diagnostics }), unsafe: false });
    expect(changed.size).toBe(0);
    expect(result.fixed).toEqual({ diagnostics: [], unsafe: false, problems: [] });
  });
});

test('fixing all at once equals fixing one by one', async () => {
  const words = ['alpha', 'beta', 'gamma', 'delta'];
  // No word more often than there are rounds.
  const text = fc.array(fc.constantFrom(...words, 'end'), { minLength: 1, maxLength: 10 });
  await fc.assert(
    fc.asyncProperty(text, fc.shuffledSubarray(words), async (parts, wrong) => {
      const before = `x: ${parts.join(' ')}\n`;
      const replacements = wrong.map((word) => ({ from: word, to: word.toUpperCase() }));
      let oneByOne: Texts = { 'redis.yaml': before };
      for (const one of replacements) oneByOne = { ...oneByOne, ...(await fixed(oneByOne, [one])).texts };
      expect({ 'redis.yaml': before, ...(await fixed({ 'redis.yaml': before }, replacements)).texts }).toEqual(
        oneByOne,
      );
    }),
  );
});

describe('with the rules', () => {
  const fixAll = async (text: string, path: string, options: LintOptions = {}) => {
    const language = path.endsWith('.md') ? 'markdown' : 'yaml';
    const settings = resolveSettings(options, rules);
    const lint = (files: readonly SourceFile[]) => lintFiles(files, { settings, rules, explain });
    const { changed } = await fixFiles([new SourceFile(path, text, { language })], { lint, unsafe: true });
    return changed.get(path)?.text ?? text;
  };
  const SET = `apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: redis
spec:
  servicename: redis
  selector: { matchLabels: { app: redis } }
  template:
    metadata: { labels: { app: redis } }
    spec:
      terminationGracePeriodSeconds: "30"
      containers:
        - name: redis
          image: redis:8
          # kept beside it
          volumeMounts: [{ name: dat, mountPath: /data }]
      # the claims
      volumeClaimTemplates:
        - metadata: { name: data }
          spec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: 1Gi } } }
---
apiVersion: v1
kind: Service
metadata: { name: redis }
spec: { clusterIP: None, selector: { app: redis }, ports: [{ port: 6379 }] }
`;
  const MENDED = SET.replace('servicename', 'serviceName')
    .replace('"30"', '30')
    .replace('name: dat,', 'name: data,')
    .replace(/ {6}# the claims[\s\S]*(?=---)/, (block) => block.replace(/^ {4}/gm, ''));

  test('a manifest with several mistakes is mended in a few rounds', async () => {
    expect(await fixAll(SET, 'redis.yaml')).toBe(MENDED);
    expect(await fixAll(MENDED, 'redis.yaml')).toBe(MENDED);
  });

  test('line ends and byte order mark are kept', async () => {
    const crlf = (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}`;
    expect(await fixAll(crlf(SET), 'redis.yaml')).toBe(crlf(MENDED));
  });

  test('an indented fence in Markdown keeps its indentation', async () => {
    const indented = (text: string) =>
      `1. A set:\n\n   \`\`\`yaml\n${text.replace(/^(?=.)/gm, '   ')}   \`\`\`\n\n2. More.\n`;
    expect(await fixAll(indented(SET), 'lesson.md')).toBe(indented(MENDED));
  });

  describe('fixes are the same whatever a manifest is written in', () => {
    const fixtures = readdirSync('fixtures').flatMap((id) =>
      readdirSync(join('fixtures', id))
        .filter((name) => /^bad.*\.yaml$/.test(name) && existsSync(fixedFrom(join('fixtures', id, name))))
        .map((name) => join('fixtures', id, name)),
    );
    const indented = (text: string) => `- A set:\n\n  \`\`\`yaml\n${text.replace(/^(?=.)/gm, '  ')}  \`\`\`\n`;
    // Lessons show parts of objects and what a terminal says, what belongs together may be two of several steps, and a tab, a
    // mark or a fence may mean something else there.
    const LESS_IN_LESSONS =
      /document-separator|incomplete-object|replicas-override-autoscaler|bad-(?:first-line|terminal|tab-in-script|joined|fence|lesson|line-numbers.*|quotation|screen)\.yaml/;
    // The Service of a lesson's set may be in its prose.
    const ALONE: LintOptions = { levels: new Map([['missing-headless-service', 'off']]) };
    const crlf = (text: string) => text.replaceAll('\n', '\r\n');

    test.each(fixtures)('%s', async (path) => {
      const text = readFileSync(path, 'utf8');
      const mended = await fixAll(text, 'redis.yaml');
      expect(await fixAll(mended, 'redis.yaml')).toBe(mended);
      // Mixed line ends are what some fixtures are about.
      if (!text.includes('\r')) expect(await fixAll(crlf(text), 'redis.yaml')).toBe(crlf(mended));
      const lesson = await fixAll(indented(text), 'lesson.md', ALONE);
      for (const line of lesson.split('\n').slice(3)) expect(line).toMatch(/^(?: {2}|[\s\ufeff]*$)/);
      if (!LESS_IN_LESSONS.test(path)) expect(lesson).toBe(indented(await fixAll(text, 'redis.yaml', ALONE)));
    });
  });

  test('two fields that would become one are left to be chosen from', async () => {
    const text = SET.replace(
      'servicename: redis',
      'serviceName: redis\n  volumeClaimTemplate:\n    - metadata: { name: logs }\n      spec: {}',
    )
      .replace('name: dat,', 'name: data,')
      .replace('"30"', '30');
    const mended = text.replace('volumeClaimTemplate:', 'volumeClaimTemplates:');
    expect(await fixAll(text, 'redis.yaml')).toBe(mended);
    const labels = MENDED.replace(
      'metadata: { labels: { app: redis } }',
      'metadata: { Labels: { a: b }, label: { c: d } }',
    );
    expect(await fixAll(labels, 'redis.yaml')).toBe(labels);
    const policies = MENDED.replace(
      '          image: redis:8\n',
      '          image: redis:8\n          dnsPolicy: Default\n' +
        '        - name: exporter\n          image: exporter:1\n          dnsPolicy: ClusterFirst\n',
    );
    const moved = await fixAll(policies, 'redis.yaml');
    expect(moved).toContain('\n      dnsPolicy: Default\n');
    expect(moved).toContain('\n          dnsPolicy: ClusterFirst\n');
  });

  test('what is suppressed is left as it is', async () => {
    const text = SET.replace('  servicename', '  # stslint-ignore unknown-field -- shown to learners\n  servicename');
    expect(await fixAll(text, 'redis.yaml')).toContain('  servicename: redis\n');
  });

  test('the library fixes a text too', async () => {
    const fine = await fixText(SET, { path: 'redis.yaml' });
    expect(fine.text).toBe(MENDED);
    expect(fine.result.fixed?.diagnostics.map(({ rule }) => rule).sort()).toEqual([
      'misplaced-field',
      'unknown-field',
      'unknown-volume',
      'wrong-type',
    ]);
    expect(await fixText(MENDED, { only: ['wrong-type'] })).toMatchObject({
      text: MENDED,
      result: { diagnostics: [] },
    });
  });
});
