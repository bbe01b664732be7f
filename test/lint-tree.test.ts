import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lint, lintText } from '../src/index.ts';

const SET = `apiVersion: apps/v1
kind: StatefulSet
metadata: { name: kafka }
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

async function rulesFound(...paths: string[]): Promise<string[]> {
  const { diagnostics } = await lint({ cwd: root, paths });
  return diagnostics.map(({ rule, file }) => `${file.path}: ${rule}`);
}

test('what a kustomization builds from beyond the paths is read for partners, and not reported', async () => {
  write('prod/kafka.yaml', SET);
  write('base/kafka.yaml', SET.replaceAll('kafka-headless', 'elsewhere').replace('name: kafka }', 'name: other }'));
  write('services/service.yaml', SERVICE);
  expect(await rulesFound('prod')).toEqual(['prod/kafka.yaml: missing-headless-service']);
  write('prod/kustomization.yaml', 'kind: Kustomization\nresources: [kafka.yaml, ../base]\n');
  write('base/kustomization.yaml', 'kind: Kustomization\nresources: [kafka.yaml, ../services, nowhere.yaml]\n');
  expect(await rulesFound('prod')).toEqual(['prod/kafka.yaml: missing-headless-service']);
  write('services/kustomization.yaml', 'kind: Kustomization\nresources: [service.yaml]\n');
  expect(await rulesFound('prod')).toEqual([]);
  expect((await lint({ cwd: root, paths: ['prod'] })).files).toBe(2);
});

test('kustomizations that name each other end', async () => {
  write('a/kustomization.yaml', 'kind: Kustomization\nresources: [../b]\n');
  write('b/kustomization.yaml', 'kind: Kustomization\nresources: [../a, ../b]\n');
  expect(await rulesFound('a')).toEqual([]);
});

test('a file that cannot be read may hold what is missing', async () => {
  write('kafka.yaml', SET);
  write('binary.yaml', 'apiVersion: \0');
  const { diagnostics, problems } = await lint({ cwd: root, paths: ['kafka.yaml', 'binary.yaml'] });
  expect(problems).toEqual([{ file: 'binary.yaml', message: 'binary data, not text' }]);
  expect(diagnostics).toEqual([]);
});

test('a path of a text says in which language it is', async () => {
  const lesson = `# Kafka\n\n\`\`\`yaml\n${SET}\`\`\`\n`;
  expect((await lintText(lesson, { path: 'lesson.md' })).statefulSets).toBe(1);
});
