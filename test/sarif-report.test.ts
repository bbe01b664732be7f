import sarif from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { rules } from '../rules/index.ts';
import type { LintResult } from '../src/lint/diagnostic.ts';
import { lintFiles } from '../src/lint/lint.ts';
import { resolveSettings } from '../src/lint/settings.ts';
import { messageOf } from '../src/report/message.ts';
import type { ReportOptions } from '../src/report/report.ts';
import { report } from '../src/report/sarif.ts';
import { visible } from '../src/report/visible.ts';
import { applyEdits, type TextEdit } from '../src/text/fix.ts';
import { SourceFile } from '../src/text/source-file.ts';
import { harbor, harborResult } from './harbor.ts';
import { options as plain } from './hostile.ts';
import { lintTexts, shop } from './shop.ts';

// The schema is one of draft 4; nothing in it is read otherwise in draft 7.
const { $schema: _, id: $id, ...schema } = sarif;
const URI_CHARACTERS = String.raw`(?:[\w.~!$&'()*+,;=:@/?#-]|%[\dA-F]{2})`;
const validate = new Ajv({
  strict: false,
  allErrors: true,
  // One of its patterns is none under the flag.
  unicodeRegExp: false,
  formats: {
    uri: new RegExp(`^[a-z]+:${URI_CHARACTERS}+$`),
    'uri-reference': new RegExp(`^${URI_CHARACTERS}+$`),
    'date-time': true,
  },
}).compile({ $id, ...schema });

const options: ReportOptions = { ...plain, rules };

interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

interface Place {
  readonly artifactLocation: { readonly uri: string };
  readonly region: Region;
}

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly [{ readonly physicalLocation: Place; readonly logicalLocations?: unknown }];
  readonly relatedLocations?: readonly { readonly id: number; readonly physicalLocation: Place }[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly fixes?: readonly [
    {
      readonly artifactChanges: readonly {
        readonly artifactLocation: { readonly uri: string };
        readonly replacements: readonly {
          readonly deletedRegion: Region;
          readonly insertedContent?: { readonly text: string };
        }[];
      }[];
    },
  ];
  readonly suppressions?: readonly unknown[];
}

function reported(result: LintResult, more: Partial<ReportOptions> = {}) {
  const text = report(result, { ...options, ...more });
  const log = JSON.parse(text);
  expect(validate(log) || validate.errors).toBe(true);
  // GitHub refuses them, in whatever place.
  expect(text).not.toMatch(/: ?""/);
  const [run] = log.runs;
  return { text, log, run, results: run.results as readonly Result[] };
}

function linted(texts: Readonly<Record<string, string>>): LintResult {
  const files = Object.entries(texts).map(([path, text]) => new SourceFile(path, text));
  return lintFiles(files, { settings: resolveSettings({}, rules), rules });
}

/** The links in a text, by the grammar of embedded links, and the text as a reader sees it. */
function read(text: string) {
  const links: { readonly text: string; readonly id: number }[] = [];
  const unescaped = (part: string) => part.replace(/\\([\\[\]])/g, '$1');
  const plain = text.replace(
    /\\[\\[\]]|\[((?:[^\\[\]]|\\[\\[\]])*)\]\(([^)]*)\)/g,
    (all, label?: string, id?: string) => {
      if (label === undefined) return unescaped(all);
      links.push({ text: unescaped(label), id: Number(id) });
      return unescaped(label);
    },
  );
  return { links, plain };
}

/** Without all but two of the 200 findings in one file. */
function fewDecks(result: LintResult): LintResult {
  const decks = result.diagnostics.filter(({ file }) => file.path === 'k8s/decks.yaml');
  return { ...result, diagnostics: result.diagnostics.filter((one) => decks.indexOf(one) < 2) };
}

test('the report of a tree, with what was suppressed', async () => {
  const result = fewDecks(harborResult());
  const found = new Set([...result.diagnostics, ...result.suppressed].map(({ rule }) => rule));
  const told = Object.fromEntries(Object.entries(rules).filter(([id]) => found.has(id)));
  const { text } = reported(result, { rules: told, verbose: true });
  await expect(text).toMatchFileSnapshot('../fixtures/_report/harbor.sarif');
});

test('a run over nothing, and one over what could not be read', () => {
  const nothing = reported(linted({}));
  expect(nothing.results).toEqual([]);
  expect(nothing.run.invocations).toEqual([{ executionSuccessful: true, toolExecutionNotifications: [] }]);
  const problems = [{ file: 'k8s/vault.yaml', message: 'permission denied' }];
  const { run } = reported({ ...linted({}), problems });
  expect(run.invocations[0].executionSuccessful).toBe(false);
  expect(run.invocations[0].toolExecutionNotifications).toEqual([
    {
      level: 'error',
      message: { text: 'k8s/vault.yaml: permission denied' },
      locations: [{ physicalLocation: { artifactLocation: { uri: 'k8s/vault.yaml', uriBaseId: '%SRCROOT%' } } }],
    },
  ]);
});

test('a problem without a file has no place', () => {
  const problems = [{ file: '', message: 'an empty path' }];
  const { run } = reported({ ...linted({}), problems });
  expect(run.invocations[0].toolExecutionNotifications).toEqual([
    { level: 'error', message: { text: 'an empty path' } },
  ]);
});

test('the run has no name of its own, so that upload-sarif gives it that of its category', () => {
  expect(reported(linted({})).run).not.toHaveProperty('automationDetails');
});

test('the schema lets no other key in', () => {
  const { log } = reported(lintTexts(shop));
  log.runs[0].results[0].help = 'write it';
  expect(validate(log)).toBe(false);
});

describe('rules', () => {
  test('all are described, in the order of their ids, within what GitHub takes', () => {
    const { run, results } = reported(harborResult());
    const described = run.tool.driver.rules;
    expect(described.map(({ id }: { id: string }) => id)).toEqual(Object.keys(rules).sort());
    for (const { name, shortDescription, fullDescription, help } of described) {
      expect(name).toMatch(/^(?:[A-Z][a-z\d]*){1,255}$/);
      for (const { text } of [shortDescription, fullDescription]) expect(text.length).toBeLessThanOrEqual(1024);
      expect(help.markdown.length).toBeGreaterThan(help.text.length);
      expect(help.markdown).not.toMatch(/[^\n]\n[^\n-]/);
    }
    for (const { ruleId, ruleIndex } of results) expect(described[ruleIndex].id).toBe(ruleId);
  });

  test('one says what it is, why, and where it is written down', () => {
    const { run } = reported(linted({}));
    const rule = run.tool.driver.rules.find(({ id }: { id: string }) => id === 'missing-headless-service');
    expect(rule.name).toBe('MissingHeadlessService');
    expect(rule.shortDescription.text).toBe('spec.serviceName names no Service in the input.');
    expect(rule.defaultConfiguration).toEqual({ level: 'warning' });
    expect(rule.properties.tags).toEqual(['kubernetes', 'statefulset', 'identity']);
    expect(rule.help.markdown).toContain('`web-0.web` does not resolve');
    expect(rule.help.text).toContain(' web-0.web does not resolve');
    for (const address of rules['missing-headless-service']!.references) {
      expect(rule.help.markdown).toContain(`<${address}>`);
      expect(rule.help.text).toContain(address);
    }
    expect(rule.help.markdown).toContain(rule.helpUri);
  });

  test('hints are notes, and off unless asked for', () => {
    const service = rules['missing-headless-service']!;
    const { run } = reported(linted({}), {
      rules: { 'single-replica': { ...service, severity: 'info', recommended: false, why: 'x'.repeat(2000) } },
    });
    const [rule] = run.tool.driver.rules;
    expect(rule.defaultConfiguration).toEqual({ level: 'note', enabled: false });
    expect(rule.properties['problem.severity']).toBe('recommendation');
    expect(rule.fullDescription.text).toHaveLength(1024);
    expect(rule.help.text).toContain('x'.repeat(2000));
  });

  test('a finding of a rule that is not described has no index', () => {
    expect(reported(lintTexts(shop), { rules: {} }).results[0]).not.toHaveProperty('ruleIndex');
  });
});

describe('places', () => {
  test('an address leads back to the file, whatever its name', () => {
    const result = harborResult();
    const { results } = reported(result);
    expect(
      results.map(({ locations: [place] }) => decodeURIComponent(place.physicalLocation.artifactLocation.uri)),
    ).toEqual(result.diagnostics.map(({ file }) => file.path));
    for (const { locations } of results) {
      expect(locations[0].physicalLocation.artifactLocation).toHaveProperty('uriBaseId', '%SRCROOT%');
      expect(locations[0].physicalLocation.artifactLocation.uri).not.toMatch(/[\\:\s<>]/);
    }
  });

  test('it begins at the root of the repository; what lies elsewhere has a whole one', () => {
    const text = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: redis}\nimutable: true\n';
    const { results } = reported(
      linted({
        'redis.yaml': text,
        '../base/x.yaml': text,
        '/srv/a b.yaml': text,
        'D:/a b.yaml': text,
        '<stdin>': text,
      }),
      {
        prefix: 'infra/k8s/',
      },
    );
    const artifacts = results.map(({ locations }) => locations[0].physicalLocation.artifactLocation);
    expect(artifacts).toContainEqual({ uri: 'infra/base/x.yaml', uriBaseId: '%SRCROOT%' });
    expect(artifacts).toContainEqual({ uri: 'infra/k8s/redis.yaml', uriBaseId: '%SRCROOT%' });
    expect(artifacts).toContainEqual({ uri: 'file:///srv/a%20b.yaml' });
    expect(artifacts).toContainEqual({ uri: 'file:///D:/a%20b.yaml' });
    expect(artifacts).toContainEqual({ uri: '%3Cstdin%3E', uriBaseId: '%SRCROOT%' });
  });

  test('columns are those of UTF-16, and end behind the last character', () => {
    const text = '\ufeff{apiVersion: v1, kind: ConfigMap, data: {"😀": ü}, metadata: {name: redis}, datta: {}}\r\n';
    const { results } = reported(linted({ 'redis.yaml': text }));
    const { region } = results.find(({ ruleId }) => ruleId === 'unknown-field')!.locations[0].physicalLocation;
    expect(region).toMatchObject({ startLine: 1, endLine: 1 });
    // A byte order mark takes no column.
    expect(text.slice(1).slice(region.startColumn - 1, region.endColumn - 1)).toBe('datta');
  });

  test('the object and its field are named', () => {
    const { results } = reported(harborResult());
    const redis = results.find(({ ruleId }) => ruleId === 'governing-service-not-headless')!;
    expect(redis.locations[0].logicalLocations).toEqual([
      { fullyQualifiedName: 'StatefulSet/harbor/redis/spec.serviceName', kind: 'property' },
    ]);
    const broken = results.find(({ ruleId }) => ruleId === 'yaml-syntax')!;
    expect(broken.locations[0]).not.toHaveProperty('logicalLocations');
  });
});

describe('messages', () => {
  test.each([
    ['the harbor', harborResult()],
    ['the shop', lintTexts(shop)],
  ])('links lead to places that are there: %s', (_name, result) => {
    const { results } = reported(result);
    for (const [index, { message, relatedLocations = [] }] of results.entries()) {
      const diagnostic = result.diagnostics[index]!;
      const { links, plain } = read(message.text);
      expect(links.map(({ id }) => id)).toEqual(relatedLocations.map(({ id }) => id));
      expect(links.map(({ text }) => text)).toEqual(diagnostic.related.map((place) => place.message));
      expect(plain.startsWith(visible(messageOf(diagnostic)))).toBe(true);
      expect(plain.endsWith('.')).toBe(true);
    }
    expect(results.some(({ relatedLocations }) => relatedLocations !== undefined)).toBe(true);
  });

  test.each([
    '[pay](1)',
    '[pay](https://example.com)',
    String.raw`\[pay](1)`,
    String.raw`\\[pay\](1)](2)`,
    String.raw`k8s\[0]`,
    '[',
    '](1)',
    String.raw`trailing\\`,
  ])('what somebody writes makes no link: %s', (name) => {
    const result = lintTexts(shop);
    const first = result.diagnostics.find(({ related }) => related.length > 0)!;
    const message = `there is no Service ${name}`;
    const related = [{ ...first.related[0]!, message: `not ${name}` }];
    const { results } = reported({ ...result, diagnostics: [{ ...first, message, help: undefined, related }] });
    const { links, plain } = read(results[0]!.message.text);
    expect(links).toEqual([{ text: `not ${name}`, id: 1 }]);
    expect(plain).toBe(`${message} (not ${name}).`);
  });

  test('brackets that nobody can take for a link stay as they are', () => {
    const { results } = reported(harborResult());
    expect(results.map(({ message }) => message.text)).toContainEqual(
      expect.stringMatching(/^containers\[0\]\.name: /),
    );
  });

  test('what holds for some versions says so', () => {
    const { results } = reported(lintTexts(shop));
    expect(results.find(({ ruleId }) => ruleId === 'min-ready-seconds')!.message.text).toBe(
      'minReadySeconds: is not looked at (this holds for Kubernetes until 1.26).',
    );
  });

  test('characters that a terminal would act on are escaped', () => {
    const result = lintTexts(shop);
    const [first] = result.diagnostics;
    const message = '\u001b[31m\u009b31m\u202e\u2028\ufeff\ud83d\u{e0041}';
    const { text, results } = reported({
      ...result,
      diagnostics: [{ ...first!, message, help: undefined, related: [] }],
    });
    expect(text.replaceAll('\n', '')).toMatch(/^[\x20-\x7e]*$/);
    expect(results[0]!.message.text).toBe(`${visible(message)}.`);
  });
});

describe('fingerprints', () => {
  test('every result has one of its own', () => {
    const { results } = reported(harborResult(), { verbose: true });
    const own = results.map(({ partialFingerprints }) => partialFingerprints['stslint/v1']);
    expect(new Set(own).size).toBe(results.length);
    for (const { partialFingerprints } of results) {
      expect(partialFingerprints.primaryLocationLineHash).toMatch(/^[\da-f]{1,16}:\d+$/);
    }
  });

  test('they stay the same when a line is written above, and for those that are shown when one is suppressed', () => {
    const marksOf = (result: LintResult) =>
      reported(result)
        .results.map(({ ruleId, partialFingerprints }) => JSON.stringify([ruleId, partialFingerprints]))
        .sort();
    const above = Object.entries(harbor).map(([path, text]) => [path, `# The harbor\n${text}`]);
    expect(marksOf(linted(Object.fromEntries(above)))).toEqual(marksOf(linted(harbor)));
    const result = linted(harbor);
    expect(marksOf({ ...result, suppressed: [] })).toEqual(marksOf(result));
  });
});

describe('fixes', () => {
  test('they are the edits, in lines and columns', () => {
    const result = harborResult();
    const { results } = reported(result);
    for (const [index, { fixes }] of results.entries()) {
      const { fix } = result.diagnostics[index]!;
      expect(fixes === undefined).toBe(fix === undefined);
      for (const { artifactLocation, replacements } of fixes?.[0].artifactChanges ?? []) {
        const path = decodeURIComponent(artifactLocation.uri);
        const file = new SourceFile(path, harbor[path]!);
        const offset = (line: number, column: number) => file.lineStarts[line - 1]! + column - 1;
        const edits = replacements.map(
          ({ deletedRegion: { startLine, startColumn, endLine, endColumn }, insertedContent }) => ({
            file: path,
            range: { start: offset(startLine, startColumn), end: offset(endLine, endColumn) },
            text: insertedContent?.text ?? '',
          }),
        );
        const meant: readonly TextEdit[] = fix!.edits.filter((edit) => edit.file === path);
        expect(applyEdits(file.text, edits)).toBe(applyEdits(file.text, meant));
      }
    }
    expect(results.filter(({ fixes }) => fixes !== undefined).length).toBeGreaterThan(3);
  });

  test('one in several files is one; a deletion inserts nothing; one in a file that is not at hand is left out', () => {
    const result = lintTexts(shop);
    const [first] = result.diagnostics;
    const { file } = first!;
    const other = result.diagnostics.find((one) => one.file !== file)!.file;
    const editOf = (path: string, text: string) => ({ file: path, range: { start: 0, end: 5 }, text });
    const fixed = (...edits: TextEdit[]) => {
      const fix = { title: 'tidy up', safety: 'unsafe' as const, edits };
      return reported({ ...result, diagnostics: [{ ...first!, fix }, ...result.diagnostics.slice(1)] }).results[0]!;
    };
    const region = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 6 };
    expect(fixed(editOf(file.path, ''), editOf(other.path, 'new'), editOf(file.path, 'x')).fixes).toEqual([
      {
        description: { text: 'tidy up (unsafe)' },
        artifactChanges: [
          {
            artifactLocation: { uri: file.path, uriBaseId: '%SRCROOT%' },
            replacements: [{ deletedRegion: region }, { deletedRegion: region, insertedContent: { text: 'x' } }],
          },
          {
            artifactLocation: { uri: other.path, uriBaseId: '%SRCROOT%' },
            replacements: [{ deletedRegion: region, insertedContent: { text: 'new' } }],
          },
        ],
      },
    ]);
    expect(fixed(editOf(file.path, ''), editOf('k8s/unknown.yaml', 'new'))).not.toHaveProperty('fixes');
  });

  test('nothing of a secret is shown', () => {
    expect(reported(harborResult(), { verbose: true }).text).not.toMatch(/20171127|s3cr3t/);
    const { text, results } = reported(lintTexts(shop));
    expect(text).not.toContain('20171127');
    const [password, port] = results.filter(({ ruleId }) => ruleId === 'env-value-not-text');
    expect(password).not.toHaveProperty('fixes');
    expect(port).toHaveProperty('fixes');
  });
});

describe('what is left out', () => {
  // GitHub opens an alert for each result, suppressed or not.
  test('suppressed findings are there when asked for, and then all results say whether they are', () => {
    const result = harborResult();
    const { results } = reported(result);
    expect(results).toHaveLength(result.diagnostics.length);
    for (const one of results) expect(one).not.toHaveProperty('suppressions');
    const all = reported(result, { verbose: true }).results;
    expect(all).toHaveLength(result.diagnostics.length + 1);
    expect(all.at(-1)!.suppressions).toEqual([{ kind: 'inSource', justification: 'the operator makes it' }]);
    for (const one of all.slice(0, -1)) expect(one.suppressions).toEqual([]);
    const [first] = result.suppressed;
    const suppressed = [{ ...first!, suppressed: { reason: '', by: 'comment' } as const }];
    expect(reported({ ...result, suppressed }, { verbose: true }).results.at(-1)!.suppressions).toEqual([
      { kind: 'inSource' },
    ]);
  });

  test('warnings and notes, where errors alone are asked for', () => {
    const result = harborResult();
    const errors = result.diagnostics.filter(({ severity }) => severity === 'error');
    const { results } = reported(result, { quiet: true });
    expect(results.map(({ level }) => level)).toEqual(errors.map(() => 'error'));
    expect(errors.length).toBeLessThan(result.diagnostics.length);
  });

  test('the least severe, where there are more than GitHub takes', () => {
    const result = lintTexts(shop);
    const warning = result.diagnostics.find(({ severity }) => severity === 'warning')!;
    const error = result.diagnostics.find(({ severity }) => severity === 'error')!;
    const diagnostics = [...Array.from({ length: 25_002 }, () => ({ ...warning })), error];
    const { results, invocations } = JSON.parse(report({ ...result, diagnostics }, options)).runs[0];
    expect(results).toHaveLength(25_000);
    expect(results.at(-1).level).toBe('error');
    expect(invocations[0]).toEqual({
      executionSuccessful: true,
      toolExecutionNotifications: [
        { level: 'warning', message: { text: '3 of the results are left out: GitHub takes 25000 of one run' } },
      ],
    });
  });
});
