import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rules } from '../rules/index.ts';
import { formatSpan, NEWEST, OLDEST, parseVersions } from '../src/kubernetes/versions.ts';
import type { Diagnostic } from '../src/lint/diagnostic.ts';
import { lintFiles } from '../src/lint/lint.ts';
import { type LintOptions, resolveSettings } from '../src/lint/settings.ts';
import { report } from '../src/report/text.ts';
import { applyEdits, type TextEdit } from '../src/text/fix.ts';
import { SourceFile } from '../src/text/source-file.ts';
import { explain } from '../src/yaml/explain.ts';
import { parseFile } from '../src/yaml/parse.ts';

// What every rule gets for nothing: see CONTRIBUTING.md. A fixture is a file, or a directory of files that belong
// together; its first line may name the versions asked for: `# kubernetes: 1.32-1.34`.

type Texts = ReadonlyMap<string, string>;

function readFixture(path: string): Texts {
  if (!statSync(path).isDirectory()) return new Map([[basename(path), readFileSync(path, 'utf8')]]);
  const entries = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const names = entries.map((entry) => join(entry.parentPath, entry.name).slice(path.length + 1)).sort();
  return new Map(names.map((name) => [name, readFileSync(join(path, name), 'utf8')]));
}

function sourceOf(path: string, text: string): SourceFile {
  const language = path.endsWith('.md') ? 'markdown' : path.endsWith('.json') ? 'json' : 'yaml';
  return new SourceFile(path, text, { language });
}

function lint(texts: Texts, options: LintOptions) {
  const asked = /^# kubernetes: (\S+)/.exec([...texts.values()][0] ?? '')?.[1];
  const kubernetes = asked === undefined ? undefined : parseVersions(asked);
  const settings = resolveSettings({ ...(kubernetes && { kubernetes }), ...options }, rules);
  const files = [...texts].map(([path, text]) => sourceOf(path, text));
  return lintFiles(files, { settings, rules, explain });
}

function render(texts: Texts, options: LintOptions): string {
  return report(lint(texts, options), {
    version: '0.0.0',
    color: false,
    width: 100,
    quiet: false,
    verbose: false,
    rules: {},
    prefix: '',
    besideText: false,
  });
}

function applyFixes(texts: Texts, diagnostics: readonly Diagnostic[]): Texts {
  const edits = new Map<string, TextEdit[]>();
  for (const { fix } of diagnostics) {
    for (const edit of fix?.edits ?? []) edits.set(edit.file, [...(edits.get(edit.file) ?? []), edit]);
  }
  return new Map([...texts].map(([path, text]) => [path, applyEdits(text, edits.get(path) ?? [])]));
}

const fixtures = (id: string, kind: 'good' | 'bad') => {
  const folder = join('fixtures', id);
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  return names
    .filter((name) => name.startsWith(kind) && !/\.(out|fixed)(\.|$)/.test(name))
    .map((name) => join(folder, name));
};

describe.each(Object.keys(rules))('%s', (id) => {
  const { subjects, fixable, versions } = rules[id as keyof typeof rules];
  // A directive is judged by what other rules find, so they all have to run.
  const only: LintOptions = subjects.includes('directive') ? {} : { only: new Set([id]) };

  test('has good and bad fixtures', () => {
    expect(fixtures(id, 'good')).not.toEqual([]);
    expect(fixtures(id, 'bad')).not.toEqual([]);
  });

  test.each(fixtures(id, 'good'))('%s is silent', (path) => {
    expect(lint(readFixture(path), {}).diagnostics).toEqual([]);
    expect(lint(readFixture(path), { only: new Set([id]) }).diagnostics).toEqual([]);
  });

  test.each(fixtures(id, 'bad'))('%s is found', async (path) => {
    const texts = readFixture(path);
    const before = new Map(texts);
    const { diagnostics, problems } = lint(texts, only);
    const own = diagnostics.filter((diagnostic) => diagnostic.rule === id);
    expect(problems).toEqual([]);
    expect(own).not.toEqual([]);
    expect(texts).toEqual(before);
    for (const { file, range, message, help, related } of own) {
      expect(message).not.toMatch(/[.]$/);
      expect(help ?? '').not.toMatch(/[.]$/);
      for (const place of [{ file, range }, ...related]) {
        expect(place.range.start).toBeGreaterThanOrEqual(0);
        expect(place.range.end).toBeGreaterThanOrEqual(place.range.start);
        expect(place.range.end).toBeLessThanOrEqual(place.file.text.length);
      }
    }
    const keys = own.map(({ file, range, message }) => `${file.path} ${range.start} ${range.end} ${message}`);
    expect(new Set(keys).size).toBe(keys.length);
    const out = path.replace(/\.(yaml|md|json)$/, '');
    await expect(render(texts, only)).toMatchFileSnapshot(`../${out}.out`);
  });

  test.each(fixtures(id, 'bad'))('the fixes of %s mend it', async (path) => {
    let texts = readFixture(path);
    const fixing = (diagnostics: readonly Diagnostic[]) =>
      diagnostics.filter((d) => d.rule === id && d.fix !== undefined);
    const first = fixing(lint(texts, only).diagnostics);
    if (first.length === 0) return;
    expect(fixable, 'a rule that gives fixes says so').toBe(true);
    let rounds = 0;
    for (let left = first; left.length > 0; left = fixing(lint(texts, only).diagnostics)) {
      expect(++rounds).toBeLessThanOrEqual(10);
      // One at a time, so that touching fixes never meet.
      texts = applyFixes(texts, left.slice(0, 1));
    }
    for (const [name, text] of texts) {
      for (const document of parseFile(sourceOf(name, text))) expect(document.state).not.toBe('unreadable');
      const fixed = texts.size === 1 ? path.replace(/\.(yaml|md|json)$/, '.fixed.$1') : `${path}.fixed/${name}`;
      await expect(text).toMatchFileSnapshot(`../${fixed}`);
    }
  });

  test('says that it is fixable where it is', () => {
    const fixes = fixtures(id, 'bad').flatMap((path) => lint(readFixture(path), only).diagnostics);
    expect(fixes.some((diagnostic) => diagnostic.rule === id && diagnostic.fix !== undefined)).toBe(fixable ?? false);
  });

  test('says for which versions it holds where these are not all', () => {
    const all: LintOptions = { ...only, kubernetes: { from: OLDEST, to: NEWEST } };
    const found = fixtures(id, 'bad').flatMap((path) => lint(readFixture(path), all).diagnostics);
    const spans = new Set(found.filter(({ rule }) => rule === id).map((diagnostic) => diagnostic.versions));
    if (versions === 'some') expect([...spans]).toContainEqual(expect.any(String));
    else expect([...spans]).toEqual([versions && formatSpan(versions)]);
  });
});

test('every folder of fixtures is that of a rule, or of what is no rule', () => {
  for (const name of readdirSync('fixtures')) {
    if (!name.startsWith('_')) expect(Object.keys(rules)).toContain(name);
  }
});
