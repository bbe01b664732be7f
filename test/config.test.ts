import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { rules } from '../rules/index.ts';
import type { ConfigProblem } from '../src/config/config.ts';
import { ignoredBy, settingsOf } from '../src/config/options.ts';
import { readConfig } from '../src/config/read-config.ts';
import { configSchema } from '../src/config/schema.ts';
import { lint, lintText } from '../src/index.ts';
import { loadConfig } from '../src/input/load-config.ts';
import { defineRule, type RuleTable } from '../src/lint/rule.ts';
import { SourceFile } from '../src/text/source-file.ts';

const fixtures = join(import.meta.dirname, '../fixtures/_config');

function read(text: string, table: RuleTable = rules) {
  const { config, problems, notes } = readConfig(new SourceFile('.stslint.yaml', text), table);
  return { config, problems: problems.map(shown), notes: notes.map(shown) };
}

function shown({ file, position: { line, column }, message }: ConfigProblem): string {
  return `${file}:${line}:${column}: ${message}`;
}

const validate = new Ajv({ allErrors: true }).compile(configSchema(rules));

describe('reading', () => {
  test('everything that can be said', () => {
    const { config, problems, notes } = read(readFileSync(join(fixtures, 'good.yaml'), 'utf8'));
    expect({ problems, notes }).toEqual({ problems: [], notes: [] });
    expect(config).toEqual({
      options: {
        strict: true,
        levels: new Map([
          ['missing-headless-service', 'error'],
          ['unknown-volume', 'warning'],
          ['duplicate-resource', 'off'],
        ]),
        overrides: [
          { files: ['lessons/**'], levels: new Map([['missing-headless-service', 'info']]) },
          { files: ['*.draft.yaml'], levels: new Map() },
        ],
        kubernetes: { from: 30, to: 30 },
        namespace: 'shop',
        clusterDomain: 'cluster.example',
        assume: [
          { kind: 'Service', namespace: undefined, name: 'kafka' },
          { kind: 'Secret', namespace: 'shop', name: '*' },
        ],
        honor: ['kube-linter', 'checkov'],
      },
      ignore: ['vendor/'],
      paths: ['k8s', 'charts/rendered'],
      markdown: true,
      failOn: 'never',
    });
  });

  test.each(['', '# nothing yet\n', '---\n', '---\n...\n', '{}\n', '~\n', '\ufeff'])('%j asks for nothing', (text) => {
    const { config, problems } = read(text);
    expect(problems).toEqual([]);
    expect(config).toMatchObject({ options: {}, ignore: [], paths: [], failOn: undefined });
  });

  test('a key without a value is as if it were not there', () => {
    const { config, problems } = read(readFileSync(join(fixtures, 'empty-keys.yaml'), 'utf8'));
    expect(problems).toEqual([]);
    const settings = settingsOf(config, {}, rules, (path) => path);
    expect(settings.level('unknown-volume', 'postgres.yaml')).toBe('error');
    expect(settings.namespace).toBeUndefined();
  });

  test.each(readdirSync(fixtures).filter((name) => /^bad.*\.yaml$/.test(name)))(
    '%s: each fault at its place',
    async (name) => {
      const { problems } = read(readFileSync(join(fixtures, name), 'utf8'));
      expect(problems.length).toBeGreaterThan(0);
      await expect(`${problems.join('\n')}\n`).toMatchFileSnapshot(
        `../fixtures/_config/${name.replace('.yaml', '.out')}`,
      );
    },
  );

  test('what is right beside a fault counts', () => {
    const { config, problems } = read('failon: error\nrules: {unknown-volum: off, unknown-volume: off}\n');
    expect(problems).toHaveLength(2);
    expect(config.options.levels).toEqual(new Map([['unknown-volume', 'off']]));
  });

  test('a byte order mark takes no column, CRLF no line', () => {
    expect(read('\ufefffailon: error\r\n').problems).toEqual([
      '.stslint.yaml:1:1: unknown key failon; did you mean failOn?',
    ]);
    expect(read('failOn: error\r\nrulez: {}\r\n').problems).toEqual([
      '.stslint.yaml:2:1: unknown key rulez; did you mean rules?',
    ]);
  });

  test('an anchor can be used', () => {
    const { config, problems } = read('rules: &all {unknown-volume: off}\noverrides: [{files: [a], rules: *all}]\n');
    expect(problems).toEqual([]);
    expect(config.options.overrides?.[0]?.levels).toEqual(config.options.levels);
  });

  test('former names and deprecated rules work, with a note', () => {
    const rule = { summary: '', why: '', references: [], category: 'storage', subject: 'StatefulSet' } as const;
    const table: RuleTable = {
      'claim-too-small': defineRule({ ...rule, severity: 'warning', renamedFrom: ['tiny-claim'], *check() {} }),
      'old-class': defineRule({ ...rule, severity: 'warning', deprecated: 'use invalid-value', *check() {} }),
    };
    const { config, problems, notes } = read('rules:\n  tiny-claim: error\n  old-class: warning\n', table);
    expect(problems).toEqual([]);
    expect(notes).toEqual([
      '.stslint.yaml:2:3: rule tiny-claim is now called claim-too-small',
      '.stslint.yaml:3:3: rule old-class is deprecated: use invalid-value',
    ]);
    expect([...config.options.levels!.keys()]).toEqual(['claim-too-small', 'old-class']);
    expect(new Ajv().compile(configSchema(table))({ rules: { 'tiny-claim': 'off' } })).toBe(true);
  });

  test('no text crashes it, and every place lies inside', () => {
    const piece = fc.constantFrom(
      ...[
        'rules:',
        'extends: ',
        'strict',
        '\n',
        '  ',
        '- ',
        '&a ',
        '*a',
        '{',
        '}',
        '[',
        ']',
        ': ',
        '"',
        "'",
        '\t',
        '|',
      ],
      ...[
        'unknown-volume',
        'off',
        '# x',
        '---\n',
        '? ',
        '!!int ',
        '<<: ',
        '\u0000',
        '\ud83d',
        '~',
        'overrides:\n- files:',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const file = new SourceFile('.stslint.yaml', pieces.join(''));
        for (const { position, message } of readConfig(file, rules).problems) {
          expect(position.line).toBeLessThanOrEqual(file.lineStarts.length);
          expect(message).not.toContain('\n');
        }
      }),
    );
  });
});

describe('the schema', () => {
  test.each(readdirSync(fixtures).filter((name) => /^(?:good|empty).*\.yaml$/.test(name)))('takes %s', async (name) => {
    const { parse } = await import('yaml');
    validate(parse(readFileSync(join(fixtures, name), 'utf8')));
    expect(validate.errors).toBeNull();
  });

  test('agrees with the reader', () => {
    const scalar = fc.constantFrom(
      ...[
        null,
        true,
        0,
        1.34,
        '',
        'off',
        'warning',
        'strict',
        'recommended',
        'never',
        'k8s/**',
        '1.32-1.36',
        'v1.30',
        '1.99',
      ],
      ...['Service/postgres', 'Secret/shop/*', 'service/x', 'shop', 'My_Shop', 'cluster.local', '-a', 'a-'],
    );
    const level = fc.oneof(
      fc.constantFrom('off', 'info', 'warning', 'error'),
      scalar,
      fc.record({ severity: scalar }, { requiredKeys: [] }),
      fc.constant({ level: 'off' }),
    );
    const id = fc.constantFrom('unknown-volume', 'missing-headless-service', 'unknown', 'constructor', 'toString');
    const levels = fc.oneof({ weight: 4, arbitrary: fc.dictionary(id, level, { maxKeys: 2 }) }, scalar);
    const texts = fc.oneof(scalar, fc.array(scalar, { maxLength: 2 }), fc.constant({}));
    const override = fc.record({ files: texts, rules: levels, extra: scalar }, { requiredKeys: [] });
    const either = (...valid: unknown[]) => fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...valid) }, texts);
    const config = fc.record(
      {
        extends: either('strict', ['recommended'], []),
        rules: levels,
        overrides: fc.oneof(fc.array(fc.oneof(override, scalar), { maxLength: 2 }), scalar),
        ignore: texts,
        paths: texts,
        markdown: either(true, false),
        kubernetesVersion: either('1.34', 1.35, '1.25-1.37', 'v1.30.2 - v1.31'),
        namespace: either('shop', 'a', '0-1', 'x'.repeat(63), 'x'.repeat(64)),
        clusterDomain: either('cluster.local', 'a.b-c.d'),
        assume: either(['Service/kafka'], 'Secret/*', ['ConfigMap/shop/a.b-*']),
        honor: either('kube-linter', ['kube-score', 'checkov'], ['kubelinter']),
        failOn: either('error', 'never'),
        constructor: scalar,
      },
      { requiredKeys: [] },
    );
    // A few keys at a time, so that not each example has a fault.
    const some = fc.tuple(config, fc.nat(), fc.nat()).map(([whole, first, second]) => {
      const entries = Object.entries(whole);
      return Object.fromEntries(
        entries.filter((_, i) => i === first % entries.length || i === second % entries.length),
      );
    });
    let valid = 0;
    fc.assert(
      fc.property(some, (value) => {
        const { problems } = read(stringify(value));
        if (problems.length === 0) valid++;
        validate(value);
        expect({ problems, errors: validate.errors }).toEqual(
          problems.length === 0 ? { problems: [], errors: null } : { problems, errors: expect.any(Array) },
        );
      }),
      { numRuns: 2000 },
    );
    expect(valid).toBeGreaterThan(200);
  });
});

describe('globs', () => {
  function config(text: string) {
    const { config: read_, problems } = read(text);
    expect(problems).toEqual([]);
    return read_;
  }

  test.each([
    ['vendor/', 'vendor/postgres.yaml', true],
    ['vendor/', 'k8s/vendor/postgres.yaml', true],
    ['vendor', 'k8s/vendor', true],
    ['./vendor/', 'k8s/vendor/postgres.yaml', false],
    ['/vendor/', 'vendor/postgres.yaml', true],
    ['k8s/vendor/**', 'k8s/vendor/postgres.yaml', true],
    ['k8s/vendor/**', 'old/k8s/vendor/postgres.yaml', false],
    ['*.generated.yaml', 'k8s/postgres.generated.yaml', true],
    ['./*.yaml', 'k8s/postgres.yaml', false],
  ])('ignore %s, %s: %s', (glob, path, isIgnored) => {
    expect(ignoredBy(config(`ignore: ['${glob}']\n`))(path)).toBe(isIgnored);
  });

  test('later overrides win, the command line wins over all', () => {
    const overrides = config(`rules: {unknown-volume: info}
overrides:
  - files: [lessons/**]
    rules: {unknown-volume: off, duplicate-resource: error}
  - files: [lessons/02/**]
    rules: {unknown-volume: warning}
`);
    const settings = settingsOf(overrides, {}, rules, (path) => path);
    expect(settings.level('unknown-volume', 'postgres.yaml')).toBe('info');
    expect(settings.level('unknown-volume', 'lessons/01/postgres.yaml')).toBe('off');
    expect(settings.level('unknown-volume', 'lessons/02/postgres.yaml')).toBe('warning');
    expect(settings.level('duplicate-resource', 'lessons/02/postgres.yaml')).toBe('error');
    const louder = settingsOf(overrides, { levels: new Map([['unknown-volume', 'error']]) }, rules, (path) => path);
    expect(louder.level('unknown-volume', 'lessons/01/postgres.yaml')).toBe('error');
  });
});

const SET = `apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: kafka
spec:
  serviceName: kafka-headless
  selector: { matchLabels: { app: kafka } }
  template:
    metadata: { labels: { app: kafka } }
    spec:
      containers: [{ name: main, image: registry.example/main:1 }]
`;
const SERVICE = `apiVersion: v1
kind: Service
metadata: { name: kafka-headless }
spec: { clusterIP: None, selector: { app: kafka } }
`;

describe('in a tree', () => {
  let root: string;

  beforeEach(() => {
    root = realpathSync(mkdtempSync(join(tmpdir(), 'stslint-')));
    mkdirSync(join(root, '.git'));
  });

  afterEach(() => {
    rmSync(root, { recursive: true, force: true });
  });

  function write(path: string, text: string): void {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }

  async function found(cwd: string, ...paths: string[]) {
    const { files, diagnostics, problems } = await lint({ cwd: join(root, cwd), paths });
    return {
      files,
      problems,
      diagnostics: diagnostics.map(
        ({ severity, rule, file }) =>
          `${relative(join(root, cwd), resolve(root, cwd, file.path))}: ${severity} ${rule}`,
      ),
    };
  }

  test('the nearest one upward counts, not above the root of the repository', async () => {
    write('.stslint.yml', 'rules: {missing-headless-service: error}\n');
    write('shop/.stslint.yaml', 'rules: {missing-headless-service: info}\n');
    write('shop/k8s/kafka.yaml', SET);
    write('bank/kafka.yaml', SET);
    write('module/.git', 'gitdir: elsewhere\n');
    write('module/kafka.yaml', SET);
    expect((await found('shop/k8s')).diagnostics).toEqual(['kafka.yaml: info missing-headless-service']);
    expect((await found('bank')).diagnostics).toEqual(['kafka.yaml: error missing-headless-service']);
    expect((await found('module')).diagnostics).toEqual(['kafka.yaml: warning missing-headless-service']);
    expect((await loadConfig(join(root, 'shop/k8s'), undefined, rules)).path).toBe('../.stslint.yaml');
    expect((await loadConfig(join(root, 'shop/k8s'), false, rules)).path).toBeUndefined();
  });

  test('its globs and paths are relative to it, wherever the run begins', async () => {
    write(
      '.stslint.yaml',
      'paths: [k8s]\nignore: [k8s/old/**]\noverrides: [{files: [k8s/test/**], rules: {missing-headless-service: error}}]\n',
    );
    write('k8s/prod/kafka.yaml', SET);
    write('k8s/test/kafka.yaml', SET);
    write('k8s/old/kafka.yaml', SET);
    write('elsewhere/kafka.yaml', SET);
    const prod = 'warning missing-headless-service';
    const trial = 'error missing-headless-service';
    expect(await found('.')).toEqual({
      files: 2,
      problems: [],
      diagnostics: [`k8s/prod/kafka.yaml: ${prod}`, `k8s/test/kafka.yaml: ${trial}`],
    });
    expect((await found('k8s/test')).diagnostics).toEqual([`../prod/kafka.yaml: ${prod}`, `kafka.yaml: ${trial}`]);
    expect((await found('k8s/test', '.')).diagnostics).toEqual([`kafka.yaml: ${trial}`]);
  });

  test('its paths are read for partners where single files are named', async () => {
    write('kafka/set.yaml', SET);
    write('services/kafka.yaml', SERVICE);
    expect((await found('.', 'kafka/set.yaml')).diagnostics).toEqual([
      'kafka/set.yaml: warning missing-headless-service',
    ]);
    write('.stslint.yaml', 'paths: [kafka, services]\n');
    expect(await found('.', 'kafka/set.yaml')).toEqual({ files: 1, problems: [], diagnostics: [] });
  });

  test('what is wrong in it is a problem with its place; the tree is linted all the same', async () => {
    write('.stslint.yaml', 'failOn: never\nrulez: {}\n');
    write('kafka.yaml', SET);
    expect(await found('.')).toEqual({
      files: 1,
      problems: [{ file: '.stslint.yaml', message: 'line 2, column 1: unknown key rulez; did you mean rules?' }],
      diagnostics: ['kafka.yaml: warning missing-headless-service'],
    });
  });

  test('it is no manifest itself', async () => {
    write('.stslint.yaml', 'failOn: never\n');
    const { files, skipped } = await lint({ cwd: root });
    expect({ files, skipped }).toEqual({ files: 0, skipped: [] });
  });

  test('a named one that is not there', async () => {
    await expect(lint({ cwd: root, config: 'ci/stslint.yaml' })).rejects.toThrow(
      'ci/stslint.yaml: no such file or directory',
    );
  });

  test('Markdown, where it asks for it', async () => {
    write('lesson.md', `# Kafka\n\n\`\`\`yaml\n${SET}\`\`\`\n`);
    expect((await found('.')).files).toBe(0);
    write('.stslint.yaml', 'markdown: true\n');
    expect((await found('.')).diagnostics).toEqual(['lesson.md: warning missing-headless-service']);
  });
});

describe('the library', () => {
  test('lints a text', async () => {
    const { diagnostics } = await lintText(SET, { path: 'k8s/kafka.yaml' });
    expect(diagnostics.map(({ rule, file }) => [rule, file.path])).toEqual([
      ['missing-headless-service', 'k8s/kafka.yaml'],
    ]);
    expect((await lintText(`${SET}---\n${SERVICE}`)).diagnostics).toEqual([]);
    expect((await lintText(SET, { assume: ['Service/kafka-*'] })).diagnostics).toEqual([]);
    expect((await lintText(SET, { rules: { 'missing-headless-service': 'info' } })).diagnostics[0]?.severity).toBe(
      'info',
    );
  });

  test('takes other rules', async () => {
    const named = defineRule({
      summary: 'a StatefulSet has a name',
      why: 'It is made up.',
      references: [],
      severity: 'error',
      category: 'objects',
      subject: 'StatefulSet',
      *check(set) {
        yield { at: set.root.get('metadata').get('name'), message: `${set.name} is a name` };
      },
    });
    const { diagnostics } = await lintText(SET, { ruleTable: { 'named-set': named } });
    expect(diagnostics.map(({ message }) => message)).toEqual(['kafka is a name']);
  });

  test.each([
    [{ kubernetesVersion: '1.99' }, 'unknown version "1.99"'],
    [{ rules: { 'unknown-volum': 'off' } }, 'did you mean unknown-volume?'],
    [{ only: ['constructor'] }, 'unknown rule constructor'],
    [{ assume: ['kafka'] }, 'names no object'],
  ] as const)('refuses %j', async (options, message) => {
    await expect(lintText(SET, options)).rejects.toThrow(message);
  });
});
