import { expect, test } from 'vitest';
import { rules } from '../rules/index.ts';
import { lintFiles } from '../src/lint/lint.ts';
import { resolveSettings } from '../src/lint/settings.ts';
import { SourceFile, type SourceFileOptions } from '../src/text/source-file.ts';

// Nothing here is timed: a path through the program that takes the square of its input runs into the test's own limit.

const settings = resolveSettings({}, rules);

function lint(texts: readonly (readonly [string, string])[], options: SourceFileOptions = {}) {
  const files = texts.map(([path, text]) => new SourceFile(path, text, options));
  return lintFiles(files, { settings, rules });
}

const service = (name: string) =>
  `apiVersion: v1\nkind: Service\nmetadata:\n  name: ${name}\nspec:\n  clusterIP: None\n  selector: {app: web}\n`;
const statefulSet = (name: string, mount = 'data') =>
  `apiVersion: apps/v1\nkind: StatefulSet\nmetadata:\n  name: ${name}\nspec:\n  serviceName: ${name}\n  selector: {matchLabels: {app: web}}\n` +
  '  template:\n    metadata: {labels: {app: web}}\n    spec:\n' +
  `      containers:\n        - name: web\n          image: nginx:1.27\n          volumeMounts:\n            - name: ${mount}\n` +
  '              mountPath: /data\n      volumes:\n        - name: data\n          emptyDir: {}\n';
const many = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i));

test('one name in many directories', () => {
  const { statefulSets, diagnostics } = lint(
    many(3000, (i) => [`k8s/${i}/web.yaml`, `${statefulSet('web')}---\n${service('web')}`] as const),
  );
  expect(statefulSets).toBe(3000);
  expect(diagnostics).toEqual([]);
});

test('many objects of one name in one file', () => {
  const items = many(6000, () => '  - {apiVersion: v1, kind: ConfigMap, metadata: {name: web}}\n').join('');
  expect(lint([['list.yaml', `apiVersion: v1\nkind: List\nitems:\n${items}`]]).diagnostics.length).toBe(5999);
});

test('many sets without a Service in one directory', () => {
  const files = many(2000, (i) => [`k8s/${i}.yaml`, statefulSet(`web-${i}`)] as const);
  expect(lint(files).diagnostics.length).toBe(2000);
});

test('many Services and sets of one directory, by labels that all have and by labels that none has', () => {
  const port = '  ports: [{port: 80, targetPort: htpp}]\n';
  const selecting = (name: string, app: string) => `${service(name)}  selector: {app: ${app}}\n${port}`;
  const { problems } = lint([
    ['same.yaml', many(3000, (i) => `${statefulSet(`web-${i}`)}---\n${selecting(`web-${i}`, 'web')}`).join('---\n')],
    ['near/one.yaml', many(3000, (i) => `${statefulSet(`a-${i}`)}---\n${selecting(`a-${i}`, 'wbe')}`).join('---\n')],
    ['none/one.yaml', many(3000, (i) => `${statefulSet(`b-${i}`)}---\n${selecting(`b-${i}`, `x${i}`)}`).join('---\n')],
  ]);
  expect(problems).toEqual([]);
});

test('many documents of one file, and a suppression at its head', () => {
  const documents = many(20_000, (i) => service(`web-${i}`)).join('---\n');
  const text = `# stslint-ignore unknown-volume -- the injector adds it\n${documents}`;
  expect(lint([['all.yaml', text]]).diagnostics.map(({ rule }) => rule)).toEqual(['unused-suppression']);
});

test('many blocks of one lesson', () => {
  const text = many(10_000, (i) => `\`\`\`yaml\n${service(`web-${i}`)}\`\`\`\n`).join('\n');
  expect(lint([['lesson.md', text]], { language: 'markdown' }).documents).toBe(10_000);
});

test('long lines, long lists, long names', () => {
  const rule = `${'#'.repeat(200)}\n`;
  const text = [
    `${rule.repeat(50)}${service('web')}`,
    `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: dots}\ndata:\n  text: ${'a... '.repeat(100_000)}\n`,
    `apiVersion: chainsaw.kyverno.io/v1alpha1\nkind: Test\nmetadata: {name: steps}\nspec:\n  steps:\n${'  - a\n'.repeat(150_000)}`,
    `${statefulSet('p'.repeat(20_000), 'd'.repeat(20_000))}---\n${service('p'.repeat(19_999))}`,
  ].join('---\n');
  const { diagnostics, problems } = lint([['long.yaml', text]]);
  expect(problems).toEqual([]);
  for (const { message } of diagnostics) expect(message.length).toBeLessThan(400);
});

test('many equal keys', () => {
  const text = `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: keys}\ndata:\n${many(20_000, (i) => `  k${i % 10_000}: a\n`).join('')}`;
  expect(lint([['keys.yaml', text]]).diagnostics.length).toBe(10_000);
});

test('ten thousand mistakes in one file', () => {
  const containers = many(10_000, (i) => `        - {nam: c${i}, image: 5}\n`).join('');
  const text = statefulSet('web').replace('        - name: web\n', `${containers}        - name: web\n`);
  expect(lint([['web.yaml', `${text}---\n${service('web')}`]]).diagnostics.length).toBe(20_000);
});
