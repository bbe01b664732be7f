import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rules } from '../rules/index.ts';
import { LintRun, lintFiles } from '../src/lint/lint.ts';
import { type LintOptions, resolveSettings } from '../src/lint/settings.ts';
import { SourceFile } from '../src/text/source-file.ts';
import { languageOf } from './manifests.ts';

function lint(texts: Readonly<Record<string, string>>, options: LintOptions = {}, partners: readonly string[] = []) {
  const files = Object.entries(texts).map(
    ([path, text]) =>
      new SourceFile(path, text, {
        language: languageOf(path),
        reported: !partners.includes(path),
        template: path.includes('/templates/'),
      }),
  );
  return lintFiles(files, { rules, settings: resolveSettings(options, rules) });
}

const service = (name: string) => `apiVersion: v1
kind: Service
metadata: {name: ${name}}
spec: {clusterIP: None, selector: {app: postgres}, ports: [{port: 5432}]}
`;
const statefulSet = (serviceName: string) => `apiVersion: apps/v1
kind: StatefulSet
metadata: {name: postgres}
spec:
  serviceName: ${serviceName}
  selector: {matchLabels: {app: postgres}}
  template:
    metadata: {labels: {app: postgres}}
    spec:
      containers:
        - name: postgres
          image: postgres:17.2
          volumeMounts: [{name: data, mountPath: /var/lib/postgresql/data}]
  volumeClaimTemplates:
    - metadata: {name: data}
      spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}}
`;
const found = ({ diagnostics }: ReturnType<typeof lint>) => diagnostics.map(({ rule, file }) => `${file.path} ${rule}`);

describe('what is counted', () => {
  test('are files, documents, StatefulSets, and what was left out', () => {
    const result = lint({
      'k8s/postgres.yaml': `# Postgres\n---\n${statefulSet('postgres')}---\n${service('postgres')}---\n`,
      'k8s/list.yaml': `apiVersion: v1\nkind: List\nitems:\n${indent(statefulSet('postgres').replace('name: postgres', 'name: other'))}${indent(service('web'))}`,
      'k8s/values.yaml': 'replicas: 3\n',
      'k8s/crd.yaml': 'apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata: {name: a}\n',
      'chart/templates/service.yaml': service('{{ .Values.name }}'),
      'k8s/broken.yaml': 'apiVersion: v1\nkind: Secret\nmetadata: {name: a\n',
      'k8s/empty.yaml': '',
    });
    expect(result).toMatchObject({
      files: 7,
      documents: 4,
      statefulSets: 2,
      problems: [],
      unread: ['k8s/broken.yaml'],
    });
    expect(result.skipped).toEqual([
      { file: 'k8s/values.yaml', reason: 'not-kubernetes' },
      { file: 'k8s/crd.yaml', reason: 'definition' },
      { file: 'chart/templates/service.yaml', reason: 'template' },
    ]);
  });

  test('is not what was read for partners alone', () => {
    const texts = {
      'k8s/postgres.yaml': statefulSet('postgres'),
      'k8s/service.yaml': `${service('postgres')}---\na: 1\n`,
    };
    const result = lint(texts, {}, ['k8s/service.yaml']);
    expect(result).toMatchObject({ files: 1, documents: 1, statefulSets: 1, diagnostics: [], skipped: [] });
    const other = lint(texts, {}, ['k8s/postgres.yaml']);
    expect(other).toMatchObject({ files: 1, documents: 2 - 1, statefulSets: 0 });
  });

  test('is no StatefulSet of another group', () => {
    expect(lint({ 'a.yaml': statefulSet('x').replace('apps/v1', 'apps.kruise.io/v1') }).statefulSets).toBe(0);
  });

  test('is nothing where there is nothing', () => {
    expect(lint({})).toMatchObject({ files: 0, documents: 0, statefulSets: 0, diagnostics: [], suppressed: [] });
  });
});

function indent(item: string): string {
  return `  - ${item.trimEnd().replaceAll('\n', '\n    ')}\n`;
}

describe('files belong together', () => {
  test('a partner is found in another file', () => {
    expect(
      found(lint({ 'k8s/postgres.yaml': statefulSet('postgres'), 'k8s/service.yaml': service('postgres') })),
    ).toEqual([]);
    expect(found(lint({ 'k8s/postgres.yaml': statefulSet('postgres') }))).toEqual([
      'k8s/postgres.yaml missing-headless-service',
    ]);
  });

  test('a file that cannot be read keeps it from being missing', () => {
    const broken = service('postgres').replace('metadata: {', 'metadata: [');
    const rest = { 'k8s/postgres.yaml': statefulSet('postgres') };
    expect(found(lint({ ...rest, 'other/service.yaml': broken })).filter((one) => one.includes('missing'))).toEqual([]);
  });

  test('the blocks of a lesson do', () => {
    const block = (text: string) => `\`\`\`yaml\n${text}\`\`\`\n`;
    const lesson = `# Postgres\n\n${block(statefulSet('postgres'))}\nIts Service:\n\n${block(service('postgres'))}`;
    expect(lint({ 'lesson.md': lesson })).toMatchObject({ files: 1, documents: 2, statefulSets: 1, diagnostics: [] });
    const { diagnostics } = lint({ 'lesson.md': lesson.replace('serviceName: postgres', 'serviceName: db') });
    expect(diagnostics.map(({ rule, file, range }) => [rule, file.positionAt(range.start)])).toEqual([
      ['missing-headless-service', { line: 8, column: 16 }],
    ]);
  });
});

test('problems and skipped files of the reader are added', () => {
  const problems = [{ file: 'k8s/secret.yaml', message: 'cannot be read: EACCES' }];
  const skipped = [{ file: 'k8s/socket', reason: 'not-a-file' as const }];
  const result = lintFiles([], { rules, settings: resolveSettings({}, rules) }, { problems, skipped });
  expect(result).toMatchObject({ problems, skipped });
});

test('times are taken where there is a clock', () => {
  let now = 0;
  const run = new LintRun({ rules, settings: resolveSettings({}, rules), clock: () => now++ });
  run.read(new SourceFile('a.yaml', service('web')));
  const { timings } = run.finish();
  expect([...timings.keys()]).toEqual(['parse', 'structure', 'gather', 'check', 'settle']);
  expect([...timings.values()].every((time) => time > 0)).toBe(true);
});

describe('whatever the text', () => {
  const piece = fc.constantFrom(
    ...service('postgres').split(/(?<=[\n ])/),
    ...statefulSet('postgres').split(/(?<=[\n ])/),
    ...[
      '---\n',
      '&a ',
      '*a',
      '<<: *a\n',
      '- ',
      '\t',
      '"',
      "'",
      '{',
      '}',
      '[',
      ']',
      '|\n',
      '\r\n',
      '\r',
      '# c\n',
      '\ufeff',
      '😀',
    ],
    ...[
      '__proto__: {}\n',
      'constructor: 1\n',
      'toString:\n',
      'null',
      '~\n',
      '5',
      '${X}',
      '{{ .x }}',
      '```yaml\n',
      'items:\n',
    ],
    ...[
      '# stslint-ignore unknown-volume -- so\n',
      '  # stslint-ignore x\n',
      'kind: List\n',
      'kind: ServiceList\n',
      '...\n',
    ],
  );
  const pieces = fc.array(piece, { maxLength: 60 }).map((all) => all.join(''));
  const damaged = fc
    .tuple(
      fc.constantFrom(statefulSet('postgres'), `${statefulSet('db')}---\n${service('postgres')}`),
      fc.nat(),
      fc.nat(40),
      piece,
    )
    .map(([text, n, length, inserted]) => {
      const at = n % (text.length + 1);
      return text.slice(0, at) + inserted + text.slice(at + length);
    });
  const path = fc.constantFrom('k8s/a.yaml', 'lesson.md', 'k8s/a.json', 'chart/templates/a.yaml');

  test('nothing is thrown, no rule crashes, and every range lies inside its text', () => {
    fc.assert(
      fc.property(fc.oneof(pieces, damaged), path, fc.boolean(), (text, name, strict) => {
        const { diagnostics, suppressed, problems } = lint(
          { [name]: text, 'k8s/b.yaml': service('postgres') },
          { strict },
        );
        expect(problems).toEqual([]);
        for (const { file, range, related, fix, message } of [...diagnostics, ...suppressed]) {
          expect(message).not.toContain('undefined');
          const places = [
            { file, range },
            ...related,
            ...(fix?.edits ?? []).map((edit) => ({ file, range: edit.range })),
          ];
          for (const place of places) {
            expect(place.range.start).toBeGreaterThanOrEqual(0);
            expect(place.range.end).toBeGreaterThanOrEqual(place.range.start);
            expect(place.range.end).toBeLessThanOrEqual(place.file.text.length);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  test('the same input gives the same result', () => {
    fc.assert(
      fc.property(damaged, (text) => {
        expect(found(lint({ 'a.yaml': text }))).toEqual(found(lint({ 'a.yaml': text })));
      }),
      { numRuns: 50 },
    );
  });
});
