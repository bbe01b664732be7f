import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path/posix';
import { describe, expect, test } from 'vitest';
import { gather } from '../src/kubernetes/gather.ts';
import { isKustomization } from '../src/kubernetes/kustomization.ts';
import { type Manifest, manifestsOf } from '../src/kubernetes/manifest.ts';
import { SourceFile } from '../src/text/source-file.ts';
import type { YamlDocument } from '../src/yaml/document.ts';
import { toJson } from '../src/yaml/node.ts';
import { parseFile } from '../src/yaml/parse.ts';
import { documentsOf } from './manifests.ts';

type Files = Readonly<Record<string, string>>;

function gathered(files: Files): Manifest[] {
  const documents = Object.entries(files).flatMap(([path, text]) => [
    ...documentsOf(text, path),
    ...listsOf(text, path),
  ]);
  const manifests = documents.flatMap(manifestsOf);
  gather(manifests, documents);
  return manifests;
}

// Lists of operations have neither kind nor apiVersion: they are read as if they were kustomizations.
function listsOf(text: string, path: string): YamlDocument[] {
  const documents = parseFile(new SourceFile('kustomization.yaml', text)).filter(({ root }) => root?.kind === 'seq');
  return documents.map(({ root }) => ({ file: new SourceFile(path, text), root }) as YamlDocument);
}

function one(manifests: readonly Manifest[], kind: string, path?: string): Manifest {
  const found = manifests.filter(
    (manifest) => manifest.kind === kind && (path ?? manifest.document.file.path) === manifest.document.file.path,
  );
  if (found.length !== 1) throw new Error(`${found.length} of ${kind}`);
  return found[0]!;
}

const partialsOf = (files: Files) =>
  gathered(files).flatMap(({ partial, document }) => (partial ? document.file.path : []));

const KAFKA = `apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: kafka
  labels: {app: kafka}
spec:
  serviceName: kafka
  selector:
    matchLabels: {app: kafka}
  template:
    metadata:
      labels: {app: kafka}
    spec:
      initContainers:
      - {name: format, image: "apache/kafka:4.0", args: [format]}
      containers:
      - name: kafka
        image: apache/kafka:4.0
        args: [--broker, "1"]
        env:
        - {name: CLUSTER_ID, value: shop}
        volumeMounts:
        - {name: data, mountPath: /data}
      volumes:
      - {name: scratch, emptyDir: {}}
  volumeClaimTemplates:
  - metadata: {name: data}
`;
const SERVICE = `apiVersion: v1
kind: Service
metadata:
  name: kafka
spec:
  clusterIP: None
  selector: {app: kafka}
`;
const PATCH = `apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: kafka
spec:
  replicas: 3
`;

describe('partial', () => {
  test('what a kustomization names as a patch, and none as a resource', () => {
    const files = {
      'base/kustomization.yaml': 'resources: [kafka.yaml]\n',
      'base/kafka.yaml': KAFKA,
      'prod/kustomization.yaml':
        'resources: [../base]\npatches:\n- path: whole.yaml\npatchesStrategicMerge: [replicas.yaml]\n',
      'prod/whole.yaml': KAFKA,
      'prod/replicas.yaml': PATCH,
      'dev/kustomization.yaml': 'resources: [../prod/whole.yaml]\n',
    };
    expect(partialsOf(files)).toEqual(['prod/replicas.yaml']);
    const { 'dev/kustomization.yaml': _, ...rest } = files;
    expect(partialsOf(rest)).toEqual(['prod/whole.yaml', 'prod/replicas.yaml']);
  });

  test('what carries a directive of strategic merge', () => {
    expect(partialsOf({ 'kafka.yaml': `${PATCH}  template:\n    $patch: replace\n` })).toEqual(['kafka.yaml']);
    expect(partialsOf({ 'kafka.yaml': KAFKA.replace('value: shop', 'value: "$patch"') })).toEqual([]);
  });

  test('what tests of chainsaw and kuttl expect', () => {
    const test = `apiVersion: chainsaw.kyverno.io/v1alpha1
kind: Test
spec:
  steps:
  - try:
    - apply: {file: kafka.yaml}
    - assert: {file: found.yaml}
    - error: {file: ../gone/*.yaml}
`;
    const files = {
      'tests/e2e/chainsaw-test.yaml': test,
      'tests/e2e/kafka.yaml': KAFKA,
      'tests/e2e/found.yaml': KAFKA,
      'tests/gone/kafka.yaml': KAFKA,
      'tests/kuttl/00-install.yaml': KAFKA,
      'tests/kuttl/00-assert.yaml': KAFKA,
      'tests/kuttl/01-errors.yaml': KAFKA,
      'alerts/kafka-errors.yaml': KAFKA,
      'alerts/assertions-of-kafka.yaml': KAFKA,
    };
    expect(partialsOf(files)).toEqual([
      'tests/e2e/found.yaml',
      'tests/gone/kafka.yaml',
      'tests/kuttl/00-assert.yaml',
      'tests/kuttl/01-errors.yaml',
    ]);
    expect(partialsOf({ 'ready.yaml': PATCH.replace('replicas: 3', '(replicas > `1`): true') })).toEqual([
      'ready.yaml',
    ]);
  });

  test('what has neither selector nor image, beside one that has', () => {
    expect(partialsOf({ 'kafka.yaml': KAFKA, 'scale.yaml': PATCH })).toEqual(['scale.yaml']);
    expect(partialsOf({ 'scale.yaml': PATCH })).toEqual([]);
    expect(partialsOf({ 'kafka.yaml': KAFKA, 'scale.yaml': PATCH.replace('kafka', 'zookeeper') })).toEqual([]);
    expect(
      partialsOf({ 'kafka.yaml': KAFKA, 'scale.yaml': PATCH.replace('apps/v1', 'apps.kruise.io/v1beta1') }),
    ).toEqual([]);
    // Made by an operator: only the test knows it whole.
    expect(partialsOf({ '00-assert.yaml': KAFKA, '01-scale.yaml': PATCH })).toEqual([
      '00-assert.yaml',
      '01-scale.yaml',
    ]);
  });
});

describe('units', () => {
  const files = {
    'kafka/kustomization.yaml': 'resources: [kafka.yaml]\n',
    'kafka/kafka.yaml': KAFKA,
    'dns/Kustomization': 'resources: [service.yaml]\n',
    'dns/service.yaml': SERVICE,
    'all/kustomization.yml': 'bases: [../kafka, ../dns]\n',
    'prod/kustomization.yaml': 'resources: [../all, ../crds.yaml]\nnamespace: prod\nnamePrefix: prod-\n',
  };

  test('what one kustomization builds, be it through others, shares a unit', () => {
    const manifests = gathered(files);
    expect(one(manifests, 'StatefulSet').overlay.units).toEqual(['kafka', 'all', 'prod']);
    expect(one(manifests, 'Service').overlay.units).toEqual(['dns', 'all', 'prod']);
    expect(one(manifests, 'Service').overlay.names).toEqual(['prod-kafka']);
    expect(one(manifests, 'Service').overlay.complete).toBe(true);
  });

  test('a cycle ends', () => {
    const cycle = { ...files, 'kafka/kustomization.yaml': 'resources: [kafka.yaml, ../prod, .]\n' };
    expect([...one(gathered(cycle), 'StatefulSet').overlay.units].sort()).toEqual(['all', 'kafka', 'prod']);
  });

  test('what is brought from outside of the input leaves every unit incomplete that it is built in', () => {
    for (const outside of ['../operator', 'https://example.com/kafka.yaml', 'github.com/example/kafka']) {
      const manifests = gathered({ ...files, 'all/kustomization.yml': `resources: [../kafka, ${outside}]\n` });
      expect(one(manifests, 'StatefulSet').overlay.complete).toBe(false);
      expect(one(manifests, 'Service').overlay.complete).toBe(true);
    }
  });

  test('a kustomization of another name is a unit of its own', () => {
    const other = 'apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nresources: [service.yaml]\n';
    const manifests = gathered({ ...files, 'kafka/kustomization-dns.yaml': other, 'kafka/service.yaml': SERVICE });
    expect(one(manifests, 'Service', 'kafka/service.yaml').overlay.units).toEqual(['kafka/kustomization-dns.yaml']);
  });
});

describe('namespace', () => {
  const base = { 'base/kustomization.yaml': 'resources: [kafka.yaml]\n', 'base/kafka.yaml': KAFKA };
  const written = KAFKA.replace('name: kafka\n', 'name: kafka\n  namespace: shop\n');
  const namespaceIn = (files: Files) => one(gathered(files), 'StatefulSet').namespace;

  test('known where every build sets it', () => {
    expect(namespaceIn({ ...base, 'base/kustomization.yaml': 'resources: [kafka.yaml]\nnamespace: prod\n' })).toBe(
      'prod',
    );
    expect(namespaceIn({ ...base, 'base/kafka.yaml': written })).toBe('shop');
  });

  test('unknown where builds differ, or the base may be applied by itself', () => {
    const overlay = 'resources: [../base]\nnamespace: prod\n';
    expect(namespaceIn({ ...base, 'base/kafka.yaml': written, 'prod/kustomization.yaml': overlay })).toBeUndefined();
    const twice = {
      ...base,
      'base/kustomization.yaml': 'namespace: dev\nresources: [kafka.yaml]\n',
      'prod/kustomization.yaml': overlay,
    };
    expect(namespaceIn(twice)).toBeUndefined();
    expect(namespaceIn({ ...twice, 'prod/kustomization.yaml': overlay.replace('prod', 'dev') })).toBe('dev');
  });

  test('unknown where a patch removes it', () => {
    const patch =
      'patches:\n- target: {kind: StatefulSet}\n  patch: |-\n    - {op: remove, path: /metadata/namespace}\n';
    const files = {
      ...base,
      'base/kafka.yaml': written,
      'base/kustomization.yaml': `resources: [kafka.yaml]\n${patch}`,
    };
    expect(namespaceIn(files)).toBeUndefined();
  });
});

describe('labels', () => {
  const build = (kustomization: string, more: Files = {}) =>
    gathered({
      'kustomization.yaml': `resources: [kafka.yaml, service.yaml]\n${kustomization}`,
      'kafka.yaml': KAFKA,
      'service.yaml': SERVICE,
      ...more,
    });

  test('go to metadata, template and selector as far as they reach', () => {
    const manifests = build(`labels:
- pairs: {team: orders}
- pairs: {tier: queue}
  includeTemplates: true
commonLabels: {app: queue}
`);
    const { labels, templateLabels, selectorLabels } = one(manifests, 'StatefulSet').overlay;
    expect(Object.fromEntries(labels)).toEqual({ app: 'queue', team: 'orders', tier: 'queue' });
    expect(Object.fromEntries(templateLabels)).toEqual({ app: 'queue', tier: 'queue' });
    expect(Object.fromEntries(selectorLabels)).toEqual({ app: 'queue' });
    expect(Object.fromEntries(one(manifests, 'Service').overlay.selectorLabels)).toEqual({ app: 'queue' });
  });

  test('what only some builds add is not known, and its place is touched', () => {
    const manifests = build('', { 'prod/kustomization.yaml': 'resources: [..]\ncommonLabels: {tier: queue}\n' });
    const { root, overlay } = one(manifests, 'StatefulSet');
    expect(overlay.templateLabels.size).toBe(0);
    const labels = root.child('spec').child('template').child('metadata').child('labels');
    expect(labels.open).toBe(true);
    expect(labels.child('app').string).toBe('kafka');
    expect(labels.child('tier').absent).toBe(false);
  });

  test('a patch over a label makes it unknown', () => {
    const patch = `patches:\n- patch: |-\n    ${SERVICE.replaceAll('\n', '\n    ').replace('{app: kafka}', '{app: zookeeper}')}\n`;
    const service = one(build(`commonLabels: {app: queue}\n${patch}`), 'Service');
    expect(service.overlay.selectorLabels.has('app')).toBe(false);
    expect(service.root.child('spec').child('selector').child('app').unknown).toBe(true);
  });

  test('a selector without matchLabels gets none where kustomize makes none', () => {
    const budget =
      'apiVersion: policy/v1\nkind: PodDisruptionBudget\nmetadata: {name: kafka}\nspec:\n  selector:\n    matchExpressions: []\n';
    const kustomization = { 'budget/kustomization.yaml': 'resources: [budget.yaml]\ncommonLabels: {app: queue}\n' };
    const manifests = build('', { ...kustomization, 'budget/budget.yaml': budget });
    expect(one(manifests, 'PodDisruptionBudget').overlay.selectorLabels.size).toBe(0);
  });

  test('labels of components are not known', () => {
    const component =
      'apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\ncommonLabels: {backup: nightly}\n';
    const manifests = build('components: [backup]\n', { 'backup/kustomization.yaml': component });
    const { overlay } = one(manifests, 'StatefulSet');
    expect(overlay.labels.size).toBe(0);
    expect(overlay.touches(['spec', 'template', 'metadata', 'labels', 'backup'])).toBe(true);
  });
});

describe('touches', () => {
  const POD = ['spec', 'template', 'spec'] as const;
  const touched = (kustomization: string, more: Files = {}) => {
    const files = { 'kustomization.yaml': `resources: [kafka.yaml]\n${kustomization}`, 'kafka.yaml': KAFKA, ...more };
    const { overlay } = one(gathered(files), 'StatefulSet', 'kafka.yaml');
    return (...path: (string | number)[]) => overlay.touches(path);
  };
  const strategic = (spec: string) =>
    touched(`patches: [path: patch.yaml]\n`, { 'patch.yaml': PATCH.replace('replicas: 3', spec) });
  const json = (operations: string, target = '{kind: StatefulSet}') =>
    touched(`patches:\n- target: ${target}\n  patch: '${operations}'\n`);

  test('a strategic patch touches what it writes, and nothing beside it', () => {
    const is = strategic('replicas: 3');
    expect(is('spec', 'replicas')).toBe(true);
    expect(is('spec', 'serviceName')).toBe(false);
    expect(is('spec', 'template')).toBe(false);
    expect(is('metadata', 'name')).toBe(false);
  });

  test('a patch of one container leaves the others and the list as they are', () => {
    const is = strategic(
      'template: {spec: {containers: [{name: kafka, image: "apache/kafka:4.1", args: [--broker, "2"]}]}}',
    );
    expect(is(...POD, 'containers', 0, 'image')).toBe(true);
    expect(is(...POD, 'containers', 0, 'args', 1)).toBe(true);
    expect(is(...POD, 'containers', 0, 'name')).toBe(false);
    expect(is(...POD, 'containers', 0, 'volumeMounts')).toBe(false);
    expect(is(...POD, 'containers')).toBe(false);
    expect(is(...POD, 'initContainers', 0, 'image')).toBe(false);
  });

  test('a new item opens the list and leaves its items', () => {
    const is = strategic('template: {spec: {volumes: [{name: config}], containers: [{name: exporter}]}}');
    expect(is(...POD, 'containers')).toBe(true);
    expect(is(...POD, 'containers', 0)).toBe(false);
    expect(is(...POD, 'volumes')).toBe(true);
    expect(is(...POD, 'volumes', 0, 'name')).toBe(false);
    expect(is('spec', 'volumeClaimTemplates')).toBe(false);
  });

  test('a list without a merge key is replaced, as are those of custom resources', () => {
    expect(strategic('volumeClaimTemplates: [{metadata: {name: data}}]')('spec', 'volumeClaimTemplates', 0)).toBe(true);
    const custom = { 'kafka.yaml': KAFKA.replace('apps/v1', 'apps.kruise.io/v1') };
    const patch = PATCH.replace('apps/v1', 'apps.kruise.io/v1').replace(
      'replicas: 3',
      'template: {spec: {containers: [{name: exporter}]}}',
    );
    expect(touched('patches: [path: patch.yaml]\n', { ...custom, 'patch.yaml': patch })(...POD, 'containers', 0)).toBe(
      true,
    );
  });

  test('directives: an item, a map or all of it may go', () => {
    const item = strategic('template: {spec: {containers: [{name: kafka, $patch: delete}]}}');
    expect(item(...POD, 'containers', 0, 'image')).toBe(true);
    expect(item(...POD, 'containers')).toBe(true);
    expect(strategic('selector: {$patch: replace}')('spec', 'selector', 'matchLabels')).toBe(true);
    expect(strategic('replicas: 3\n$patch: delete')('spec', 'serviceName')).toBe(true);
    expect(strategic('serviceName: null')('spec', 'serviceName')).toBe(true);
  });

  test('operations touch their paths; an index means any item, and adding leaves the items', () => {
    const replace = json('[{"op": "replace", "path": "/spec/template/spec/containers/0/image", "value": "x"}]');
    expect(replace(...POD, 'containers', 0, 'image')).toBe(true);
    expect(replace(...POD, 'containers', 7, 'image')).toBe(true);
    expect(replace(...POD, 'containers')).toBe(false);
    const add = json(
      '[{"op": "add", "path": "/spec/template/spec/containers/-", "value": {}}, {"op": "test", "path": "/spec/serviceName"}]',
    );
    expect(add(...POD, 'containers')).toBe(true);
    expect(add(...POD, 'containers', 0, 'name')).toBe(false);
    expect(add('spec', 'serviceName')).toBe(false);
    const escaped = json('[{"op": "add", "path": "/metadata/labels/example.com~1tier", "value": "x"}]');
    expect(escaped('metadata', 'labels', 'example.com/tier')).toBe(true);
    expect(escaped('metadata', 'labels')).toBe(true);
    expect(escaped('metadata', 'labels', 'app')).toBe(false);
    expect(json('[{"op": "remove", "path": "/spec/template"}]')(...POD, 'containers')).toBe(true);
  });

  test('a patch in a file of operations is read, one that is not there may change all', () => {
    const kustomization = 'patches:\n- target: {name: kafka}\n  path: scale.json\n';
    const is = touched(kustomization, { 'scale.json': '[{"op": "add", "path": "/spec/replicas", "value": 3}]' });
    expect([is('spec', 'replicas'), is('spec', 'serviceName')]).toEqual([true, false]);
    expect(touched(kustomization)('spec', 'serviceName')).toBe(true);
  });

  test('a target selects by kind, name, group, namespace and labels', () => {
    const remove = '[{"op": "remove", "path": "/spec/serviceName"}]';
    const selects = (target: string) => json(remove, target)('spec', 'serviceName');
    for (const target of [
      '{kind: State.*}',
      '{name: kafka}',
      '{group: apps, version: v1}',
      '{namespace: default}',
      '{labelSelector: app=kafka}',
      '{labelSelector: "app in (kafka)"}',
      '{annotationSelector: a=b}',
      '{name: "("}',
    ]) {
      expect([target, selects(target)]).toEqual([target, true]);
    }
    for (const target of [
      '{kind: State}',
      '{name: kaf}',
      '{group: batch}',
      '{namespace: shop}',
      '{labelSelector: app=zookeeper}',
      '{labelSelector: tier=queue}',
    ]) {
      expect([target, selects(target)]).toEqual([target, false]);
    }
  });

  test('a patch finds its object by the name before or behind the prefix', () => {
    const patch = (name: string) =>
      `patches:\n- patch: |-\n    ${PATCH.replaceAll('\n', '\n    ').replace('name: kafka', `name: ${name}`)}\n`;
    const prefixed = (name: string) =>
      touched('namePrefix: shop-\n', { 'prod/kustomization.yaml': `resources: [..]\n${patch(name)}` })(
        'spec',
        'replicas',
      );
    expect([prefixed('kafka'), prefixed('shop-kafka'), prefixed('zookeeper')]).toEqual([true, true, false]);
  });

  test('replicas, images, annotations, replacements and transformers', () => {
    expect(touched('replicas: [{name: kafka, count: 3}]\n')('spec', 'replicas')).toBe(true);
    expect(touched('replicas: [{name: zookeeper, count: 3}]\n')('spec', 'replicas')).toBe(false);
    const images = touched('images: [{name: apache/kafka, newTag: "4.1"}]\n');
    expect(images(...POD, 'containers', 0, 'image')).toBe(true);
    expect(images(...POD, 'initContainers', 0, 'image')).toBe(true);
    expect(images(...POD, 'containers', 0, 'args')).toBe(false);
    expect(touched('images: [{name: kafka, newTag: "4.1"}]\n')(...POD, 'containers', 0, 'image')).toBe(false);
    expect(touched('commonAnnotations: {team: orders}\n')('metadata', 'annotations')).toBe(true);
    const replacement =
      'replacements:\n- targets:\n  - select: {kind: StatefulSet}\n    fieldPaths: ["spec.template.spec.containers.[name=kafka].env.[name=CLUSTER_ID].value"]\n';
    expect(touched(replacement)(...POD, 'containers', 0, 'env', 0, 'value')).toBe(true);
    expect(touched(replacement)(...POD, 'containers', 0, 'env')).toBe(false);
    expect(touched('transformers: [names.yaml]\n')('spec', 'serviceName')).toBe(true);
  });
});

// The files in `rendered/` are what `kubectl kustomize` makes of each kustomization.
describe('a tree as kubectl builds it', () => {
  const root = 'fixtures/_kustomize/shop';
  const files = Object.fromEntries(
    readdirSync(root, { recursive: true, encoding: 'utf8' })
      .map((path) => join(root, path.replaceAll('\\', '/')))
      .filter((path) => !path.includes('/rendered/') && statSync(path).isFile())
      .map((path) => [path, readFileSync(path, 'utf8')]),
  );
  const built = gathered(files).filter((manifest) => !manifest.partial && !isKustomization(manifest));

  test('patches are told from whole objects', () => {
    expect(
      partialsOf(files)
        .map((path) => path.slice(root.length + 1))
        .sort(),
    ).toEqual(['overlays/dev/no-budget.yaml', 'overlays/prod/postgres-resources.yaml']);
    expect(built).toHaveLength(3);
  });

  for (const overlay of ['base', 'dev', 'prod']) {
    test(`${overlay}: whatever differs from what is written is known to be touched`, () => {
      const rendered = documentsOf(readFileSync(`${root}/rendered/${overlay}.yaml`, 'utf8')).map(({ root }) =>
        toJson(root!),
      );
      const differences = rendered.flatMap((object) => {
        const { kind } = object as { kind: string };
        const manifest = one(built, kind);
        return unforeseen(toJson(manifest.root.node!), object, [], manifest).map((path) => `${kind} ${path}`);
      });
      // Names of objects, and of what names them, stay consistent within a unit: written names are compared.
      const isName = (path: string) => /metadata\.name$|spec\.serviceName$/.test(path);
      expect(differences.filter((path) => !isName(path))).toEqual([]);
    });
  }
});

/** Paths at which an object was changed and nothing says so. Items of lists are compared by their merge key. */
function unforeseen(
  written: unknown,
  rendered: unknown,
  path: readonly (string | number)[],
  manifest: Manifest,
): string[] {
  if (JSON.stringify(written) === JSON.stringify(rendered) || manifest.overlay.touches(path)) return [];
  if (Array.isArray(written) && Array.isArray(rendered)) {
    const key = written.every((item) => item?.mountPath !== undefined) ? 'mountPath' : 'name';
    const same = (item: Record<string, unknown>, index: number) =>
      rendered.find((other) => other[key] === item[key]) ?? rendered[index];
    const added = rendered.length > written.length ? [`${path.join('.')} grows`] : [];
    return [
      ...added,
      ...written.flatMap((item, index) => unforeseen(item, same(item, index), [...path, index], manifest)),
    ];
  }
  if (isObject(written) && isObject(rendered)) {
    const keys = new Set([...Object.keys(written), ...Object.keys(rendered)]);
    return [...keys].flatMap((key) => unforeseen(written[key], rendered[key], [...path, key], manifest));
  }
  return [path.join('.')];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
