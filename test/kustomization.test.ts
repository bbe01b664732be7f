import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { missingReferences, referencedFile } from '../src/input/kustomize-files.ts';
import { isKustomization, joinPath, readKustomization, referencesOf } from '../src/kubernetes/kustomization.ts';
import { manifestOf, manifestsIn } from './manifests.ts';

const read = (text: string, path = 'k8s/overlays/prod/kustomization.yaml') => readKustomization(manifestOf(text, path));

describe('isKustomization', () => {
  test('by kind and group, in a file of any name', () => {
    const text = 'apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nresources: []\n';
    expect(isKustomization(manifestOf(text, 'kustomization-staging.yaml'))).toBe(true);
    expect(isKustomization(manifestOf(text.replace('Kustomization', 'Component'), 'metrics.yaml'))).toBe(true);
  });

  test('by the name of the file, without kind and apiVersion', () => {
    for (const name of ['kustomization.yaml', 'kustomization.yml', 'Kustomization']) {
      expect(isKustomization(manifestOf('resources:\n- postgres.yaml\n', `postgres/${name}`))).toBe(true);
    }
    expect(manifestsIn('resources:\n- postgres.yaml\n', 'postgres/values.yaml')).toEqual([]);
  });

  test('not one of Flux, nor one in a lesson', () => {
    const flux = 'apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata:\n  name: shop\n';
    expect(isKustomization(manifestOf(flux, 'shop.yaml'))).toBe(false);
    const lesson = '```yaml\napiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\n```\n';
    expect(isKustomization(manifestOf(lesson, 'lesson.md'))).toBe(false);
  });
});

describe('readKustomization', () => {
  test('paths are those of the input, and what is on the network brings unknown objects', () => {
    const { resources, components, bringsUnknown } = read(`
resources: [postgres.yaml, ./ingress.yaml, ../../base/, "https://example.com/crds.yaml"]
bases: ["github.com/example/kafka//deploy?ref=v1", ../../../shared]
components: [../../components/backup]
`);
    const local = ['k8s/overlays/prod/postgres.yaml', 'k8s/overlays/prod/ingress.yaml', 'k8s/base', 'shared'];
    expect(resources).toEqual(local);
    expect(components).toEqual(['k8s/components/backup']);
    expect(bringsUnknown).toBe(true);
  });

  test('charts and generators of its own bring unknown objects, transformers change anything', () => {
    expect(read('resources: [postgres.yaml]\nhelmCharts: []\n').bringsUnknown).toBe(false);
    expect(read('helmCharts:\n- name: kafka\n').bringsUnknown).toBe(true);
    expect(read('generators: [secrets.yaml]\n')).toMatchObject({ bringsUnknown: true, changesAnything: false });
    expect(read('transformers: [names.yaml]\n')).toMatchObject({ bringsUnknown: false, changesAnything: true });
    expect(read('replacements:\n- path: hosts.yaml\n').changesAnything).toBe(true);
  });

  test('patches in all the forms that there were', () => {
    const { patches } = read(`
patches:
- path: replicas.yaml
- old-form.yaml
- target: {kind: StatefulSet, name: kafka-.*}
  patch: '[{"op": "remove", "path": "/spec/replicas"}]'
patchesStrategicMerge:
- ../limits.yaml
- |-
  apiVersion: apps/v1
  kind: StatefulSet
patchesJson6902:
- target: {kind: StatefulSet, name: zookeeper}
  path: zookeeper.json
`);
    expect(patches.map(({ path, text }) => path ?? text?.slice(0, 10))).toEqual([
      'k8s/overlays/prod/replicas.yaml',
      'k8s/overlays/prod/old-form.yaml',
      '[{"op": "r',
      'k8s/overlays/prod/zookeeper.json',
      'k8s/overlays/limits.yaml',
      'apiVersion',
    ]);
    expect(patches[2]?.target?.name?.test('kafka-0')).toBe(true);
    expect(patches[2]?.target?.name?.test('my-kafka-0')).toBe(false);
  });

  test('labels reach as far as they are told to, and keys count in any case', () => {
    const { labels, prefix, namespace } = read(`
nameprefix: shop-
Namespace: shop
commonLabels: {app: shop}
labels:
- pairs: {team: orders}
- pairs: {tier: storage}
  includeTemplates: true
- pairs: {part-of: shop}
  includeSelectors: true
`);
    expect(labels.map(({ pairs, scope }) => [[...pairs.keys()].join(), scope])).toEqual([
      ['app', 'selector'],
      ['team', 'metadata'],
      ['tier', 'template'],
      ['part-of', 'selector'],
    ]);
    expect({ prefix, namespace }).toEqual({ prefix: 'shop-', namespace: 'shop' });
  });

  test('replacements and label fields write by path', () => {
    const { writes } = read(`
replacements:
- source: {kind: Service, name: kafka}
  targets:
  - select: {kind: StatefulSet}
    fieldPaths: ["spec.template.spec.containers.[name=kafka].env.0.value", "metadata.annotations.[example.com/host]"]
labels:
- pairs: {app: shop}
  fields:
  - path: spec/jobTemplates[]/labels
    kind: Batch
`);
    expect(writes.flatMap(({ paths }) => paths)).toEqual([
      ['spec', 'template', 'spec', 'containers', '*', 'env', '0', 'value'],
      ['metadata', 'annotations', 'example.com/host'],
      ['spec', 'jobTemplates', 'labels', 'app'],
    ]);
  });

  test('what is of the wrong type is passed over', () => {
    const odd = read('resources: postgres.yaml\npatches: {path: a.yaml}\nlabels: [1]\nimages: [null]\nnamespace: 7\n');
    expect(referencesOf(odd)).toEqual([]);
    expect(odd).toMatchObject({ namespace: undefined, images: [], replicas: [] });
  });
});

test('joinPath goes up and beyond the working directory', () => {
  expect(joinPath('k8s/prod', '../base/')).toBe('k8s/base');
  expect(joinPath('.', '../../base')).toBe('../../base');
  expect(joinPath('../base', '../shared/kafka')).toBe('../shared/kafka');
  expect(joinPath('prod', '..')).toBe('.');
});

describe('files that are not in the input', () => {
  let root: string;
  beforeEach(() => {
    root = realpathSync(mkdtempSync(join(tmpdir(), 'stslint-kustomize-')));
  });
  afterEach(() => rmSync(root, { recursive: true }));
  const write = (path: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), 'resources: []\n');
  };

  test('missingReferences names what is not known', () => {
    const text = 'resources: [../../base, ../../zookeeper, postgres.yaml]\npatches:\n- path: memory.json\n';
    const known = new Set(['base/Kustomization', 'overlays/prod/postgres.yaml']);
    const missing = missingReferences(manifestOf(text, 'overlays/prod/kustomization.yaml'), known);
    expect(missing).toEqual(['zookeeper', 'overlays/prod/memory.json']);
    expect(missingReferences(manifestOf('kind: Service\nresources: [web.yaml]\n', 'web.yaml'), known)).toEqual([]);
    expect(
      missingReferences(manifestOf('resources: [..]\n', 'prod/kustomization.yaml'), new Set(['kustomization.yml'])),
    ).toEqual([]);
  });

  test('referencedFile finds a file, or the kustomization of a directory, in the repository', () => {
    write('repository/base/kustomization.yml');
    write('repository/base/postgres.yaml');
    write('repository/overlays/prod/kustomization.yaml');
    write('secret/kustomization.yaml');
    mkdirSync(join(root, 'repository/.git'));
    symlinkSync(join(root, 'secret'), join(root, 'repository/link'));
    const cwd = join(root, 'repository/overlays/prod');
    expect(referencedFile(cwd, '../../base')).toBe('../../base/kustomization.yml');
    expect(referencedFile(cwd, '../../base/postgres.yaml')).toBe('../../base/postgres.yaml');
    expect(referencedFile(cwd, '../../nowhere')).toBeUndefined();
    expect(referencedFile(cwd, '../../../secret')).toBeUndefined();
    expect(referencedFile(cwd, '../../link')).toBeUndefined();
    expect(referencedFile(cwd, '/etc/hostname')).toBeUndefined();
  });

  test('without a repository it stays in the working directory', () => {
    write('base/kustomization.yaml');
    write('prod/kustomization.yaml');
    expect(referencedFile(root, 'base')).toBe('base/kustomization.yaml');
    expect(referencedFile(join(root, 'prod'), '../base')).toBeUndefined();
  });
});
