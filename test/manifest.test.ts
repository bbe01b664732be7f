import { describe, expect, test } from 'vitest';
import { manifestsOf } from '../src/kubernetes/manifest.ts';
import { SourceFile } from '../src/text/source-file.ts';
import { formatPath } from '../src/yaml/field.ts';
import { parseFile } from '../src/yaml/parse.ts';
import { at, manifestOf, manifestsIn } from './manifests.ts';

const summary = (text: string, path?: string) =>
  manifestsIn(text, path).map(({ apiVersion, kind, name, item }) => [apiVersion, kind, name, item]);

describe('the objects of a document', () => {
  test('are itself', () => {
    expect(summary('apiVersion: v1\nkind: Service\nmetadata: {name: web}\n')).toEqual([
      ['v1', 'Service', 'web', undefined],
    ]);
  });

  test('are the items of a List', () => {
    const list = `apiVersion: v1
kind: List
items:
  - {apiVersion: v1, kind: Service, metadata: {name: web}}
  - {apiVersion: apps/v1, kind: StatefulSet, metadata: {name: web}}
`;
    expect(summary(list)).toEqual([
      ['v1', 'Service', 'web', 0],
      ['apps/v1', 'StatefulSet', 'web', 1],
    ]);
    expect(formatPath(at(manifestsIn(list)[1]!.root as never, 'metadata', 'name').path)).toBe('metadata.name');
  });

  test('are the items of Lists in Lists, counted through', () => {
    const list = `apiVersion: v1
kind: List
items:
  - apiVersion: v1
    kind: List
    items:
      - {apiVersion: v1, kind: Service, metadata: {name: a}}
      - {apiVersion: v1, kind: Service, metadata: {name: b}}
  - {apiVersion: v1, kind: Service, metadata: {name: c}}
`;
    expect(summary(list).map(([, , name, item]) => [name, item])).toEqual([
      ['a', 0],
      ['b', 1],
      ['c', 2],
    ]);
  });

  test('take kind and apiVersion from a typed list where they have neither', () => {
    const items = '\nitems:\n  - metadata: {name: a}\n  - {kind: ConfigMap, metadata: {name: b}}\n';
    expect(summary(`apiVersion: v1\nkind: ServiceList${items}`)).toEqual([
      ['v1', 'Service', 'a', 0],
      [undefined, 'ConfigMap', 'b', 1],
    ]);
    expect(summary(`apiVersion: v1\nkind: List${items}`)).toEqual([
      [undefined, undefined, 'a', 0],
      [undefined, 'ConfigMap', 'b', 1],
    ]);
  });

  test('are maps', () => {
    const items =
      'items:\n  - web\n  -\n  - [1]\n  - &web {apiVersion: v1, kind: Service, metadata: {name: web}}\n  - *web\n';
    expect(summary(`apiVersion: v1\nkind: List\n${items}`).map(([, kind]) => kind)).toEqual(['Service', 'Service']);
  });

  test.each([
    ['an empty List', 'apiVersion: v1\nkind: List\nitems: []\n', 0],
    ['a List without items', 'apiVersion: v1\nkind: List\nitems:\n', 1],
    ['a kind that ends like a list', 'apiVersion: shop/v1\nkind: PriceList\nmetadata: {name: a}\nspec: {}\n', 1],
    ['only a kind', 'kind: Service\n', 1],
    ['a list', '- kind: Service\n  apiVersion: v1\n', 0],
    ['text', 'hello\n', 0],
    ['JSON', '{"apiVersion":"v1","kind":"Service","metadata":{"name":"web"}}', 1],
    ['JSON, a list', '[{"apiVersion":"v1","kind":"Service"}]', 0],
  ])('%s', (_, text, count) => {
    expect(manifestsIn(text)).toHaveLength(count);
  });
});

describe('a name', () => {
  const of = (metadata: string) => manifestOf(`apiVersion: v1\nkind: Service\n${metadata}\n`);

  test.each([
    ['text', 'metadata: {name: web}', 'web', false],
    ['a number', 'metadata: {name: 5}', undefined, true],
    ['a placeholder', 'metadata: {name: "${NAME}"}', undefined, true],
    ['missing', 'metadata: {labels: {}}', undefined, false],
    ['made by the API server', 'metadata: {generateName: web-}', undefined, false],
    ['misspelt', 'metadata: {Name: web}', undefined, true],
    ['lost with the indentation', 'metadata:\nname: web', undefined, true],
    ['lost with metadata', 'metadata: null', undefined, true],
  ])('%s', (_, metadata, name, unknown) => {
    expect(of(metadata).name).toBe(name);
    expect(of(metadata).nameIsUnknown).toBe(unknown);
  });

  test.each([
    ['text', 'metadata: {namespace: shop}', 'shop', false],
    ['missing', 'metadata: {name: web}', undefined, false],
    ['empty', 'metadata: {namespace: ""}', undefined, false],
    ['null', 'metadata: {namespace: }', undefined, false],
    ['a placeholder', 'metadata: {namespace: "${NS}"}', undefined, true],
    ['a number', 'metadata: {namespace: 5}', undefined, true],
  ])('of a namespace: %s', (_, metadata, namespace, unknown) => {
    expect(of(metadata).namespace).toBe(namespace);
    expect(of(metadata).namespaceIsUnknown).toBe(unknown);
  });
});

test('what is asked of every manifest is known when it is folded', () => {
  const containers = 'containers: [{name: web, image: nginx}]';
  const text = `apiVersion: apps/v1\nkind: StatefulSet\nspec: {template: {spec: {${containers}}}}\n`;
  const service = 'apiVersion: v1\nkind: Service\nmetadata: {ownerReferences: [{kind: StatefulSet, name: web}]}\n';
  const [document] = parseFile(new SourceFile('web.yaml', `${text}---\n${service}`), { folded: true });
  const [statefulSet] = manifestsOf(document!);
  statefulSet!.fold();
  expect(statefulSet!.traits.hasSubstance).toBe(true);
  expect(statefulSet!.traits.workload?.podSpec.get('containers').items()).toHaveLength(1);
  expect(manifestOf(service).traits).toEqual({ workload: undefined, hasSubstance: undefined, isStripped: true });
});

test('a kind of another group is another kind', () => {
  const of = (apiVersion: string) => manifestOf(`apiVersion: ${apiVersion}\nkind: StatefulSet\n`);
  expect(of('apps/v1').is('StatefulSet')).toBe(true);
  expect(of('apps/v1beta1').as('StatefulSet')).toBeDefined();
  expect(of('apps.kruise.io/v1').is('StatefulSet')).toBe(false);
  expect(of('v1').as('StatefulSet')).toBeUndefined();
  expect(manifestOf('apiVersion: v1\nkind: constructor\n').is('Service')).toBe(false);
});
