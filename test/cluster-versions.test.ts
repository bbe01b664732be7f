import { describe, expect, test } from 'vitest';
import { clusterVersions, isOfPipeline } from '../src/input/cluster-versions.ts';

function read(...texts: string[]) {
  const found = clusterVersions(texts.map((text, index) => ({ path: `${index}.yaml`, text })));
  return found && `${found.range.from}-${found.range.to} by ${found.files.join(' ')}`;
}

test.each<[string, string | undefined]>([
  ['nodes: [{ image: kindest/node:v1.35.1@sha256:abc }]', '35-35 by 0.yaml'],
  ['image: rancher/k3s:v1.33.4-k3s1', '33-33 by 0.yaml'],
  ['with: { kubernetes-version: v1.34.0 }', '34-34 by 0.yaml'],
  ['kubernetes-version: "1.30"', '30-30 by 0.yaml'],
  ['run: kubeconform -kubernetes-version 1.32.0 k8s', '32-32 by 0.yaml'],
  ['KUBERNETES_VERSION: 1.31', '31-31 by 0.yaml'],
  ["matrix:\n  k8s-version: ['1.32', '1.34', v1.33.2]", '32-34 by 0.yaml'],
  // Versions of something else.
  ['kubectl-version: 1.32.0', undefined],
  ['helm-version: 1.32', undefined],
  ['image: kindest/haproxy:v1.2', undefined],
  ['kubernetes-version: ${{ matrix.version }}', undefined],
  ['kubernetes-version: latest', undefined],
  ['kubernetes-version: 11.32', undefined],
  // Not known here: then it is not certain what to write.
  ['kindest/node:v1.19.1', undefined],
  ['kindest/node:v1.99.0', undefined],
  ['', undefined],
])('%s: %s', (text, wanted) => {
  expect(read(text)).toBe(wanted);
});

test('several files give a range, and are named', () => {
  expect(read('kindest/node:v1.34.0', 'nothing', 'k8s-version: 1.32')).toBe('32-34 by 0.yaml 2.yaml');
});

test('no text takes long', () => {
  const start = performance.now();
  for (const piece of ['kubernetes-version: [', 'k8s-version ', '1.1', 'kindest/node:v1.', '[ '])
    read(piece.repeat(50_000));
  read(`k8s-version${' '.repeat(100_000)}`);
  expect(performance.now() - start).toBeLessThan(3000);
});

describe('files of pipelines', () => {
  test.each([
    ['.github/workflows/e2e.yaml', true],
    ['apps/.github/actions/up/action.yml', true],
    ['.gitlab-ci.yml', true],
    ['ci/kind-config.yaml', true],
    ['test/k3d.yml', true],
    ['azure-pipelines.yml', true],
    ['k8s/redis.yaml', false],
    ['k8s/mankind.yaml', false],
    ['.github/dependabot.yml', false],
  ])('%s: %s', (path, isOne) => {
    expect(isOfPipeline(path)).toBe(isOne);
  });
});
