import { describe, expect, test } from 'vitest';
import type { Path } from '../src/kubernetes/structure.ts';
import { missingFrom } from '../src/schema/required.ts';
import { formatPath } from '../src/yaml/field.ts';
import type { MapNode } from '../src/yaml/node.ts';
import { documentsOf } from './manifests.ts';
import { objectTypes } from './object-types.ts';

/** What is missing from a map that stands somewhere below the root. */
function missing(type: string, text: string, at: Path = ['spec']): string[] {
  const root = documentsOf(`kind: Pod\nit:\n${text.replace(/^/gm, '  ')}`)[0]!.root as MapNode;
  const map = root.get('it')!.value as MapNode;
  return missingFrom(map, type, at).map(({ path, or }) => [formatPath(path.slice(at.length)), ...or].join('|'));
}

describe('missingFrom', () => {
  test('asks for fields that the type has', () => {
    const types = objectTypes();
    const asked = [...types.values()].flatMap((type) =>
      missingFrom(undefined, type.name, ['spec']).flatMap(({ path, or }) =>
        [path[1] as string, ...(path.length === 2 ? or : [])].map((name) => ({ type, name })),
      ),
    );
    expect(new Set(asked.map(({ type }) => type)).size).toBeGreaterThan(140);
    expect(
      asked
        .filter(({ type, name }) => type.property(name) === undefined)
        .map(({ type, name }) => `${type.name}.${name}`),
    ).toEqual([]);
  });

  test('takes null, empty text and an empty list for nothing', () => {
    expect(missing('Container', 'name: postgres\nimage: ""')).toEqual(['image']);
    expect(missing('Container', 'name:\nimage: postgres:17')).toEqual(['name']);
    expect(missing('PodSpec', 'containers: []')).toEqual(['containers']);
    expect(missing('DeploymentSpec', 'selector: { matchLabels: {} }\ntemplate: {}')).toEqual(['selector']);
    expect(missing('PolicyRule', 'apiGroups: [""]\nresources: [pods]\nverbs: [get]')).toEqual([]);
  });

  test('tells the first field on a way that is missing', () => {
    const modes = 'accessModes: [ReadWriteOnce]\n';
    expect(missing('PersistentVolumeClaimSpec', modes)).toEqual(['resources']);
    expect(missing('PersistentVolumeClaimSpec', `${modes}resources: {}`)).toEqual(['resources.requests']);
    expect(missing('PersistentVolumeClaimSpec', `${modes}resources: { requests: { cpu: 1 } }`)).toEqual([
      'resources.requests.storage',
    ]);
    expect(missing('JobSpec', 'template: { spec: {} }')).toEqual(['template.spec.restartPolicy']);
  });

  test('is content with one of several', () => {
    expect(missing('Probe', 'periodSeconds: 5')).toEqual(['exec|grpc|httpGet|tcpSocket']);
    expect(missing('Probe', 'tcpSocket: { port: 5432 }')).toEqual([]);
  });

  test('asks a Service for ports unless it is headless, external, or may be', () => {
    expect(missing('ServiceSpec', 'selector: { app: kafka }')).toEqual(['ports']);
    expect(missing('ServiceSpec', 'clusterIP: None')).toEqual([]);
    expect(missing('ServiceSpec', 'clusterIp: None')).toEqual([]);
    expect(missing('ServiceSpec', 'type: ${TYPE}')).toEqual([]);
    expect(missing('ServiceSpec', 'type: ExternalName')).toEqual(['externalName']);
    expect(missing('ServiceSpec', 'ports: [{ port: 9092 }, { port: 9093, name: tls }]')).toEqual(['ports[0].name']);
  });

  test('asks for the labels of a template that is selected by label', () => {
    const selector = 'selector: { matchLabels: { app: redis } }\n';
    expect(missing('StatefulSetSpec', `${selector}template: { spec: {} }`)).toEqual(['template.metadata']);
    expect(missing('StatefulSetSpec', selector)).toEqual(['template']);
  });

  test('knows since when a field is required', () => {
    const [apiVersion] = missingFrom(undefined, 'ContainerResizePolicy', ['spec']);
    expect(apiVersion?.holds).toEqual({ since: 33 });
  });

  test('asks the root alone for a name', () => {
    expect(missing('ConfigMap', 'data: {}', [])).toEqual(['metadata']);
    expect(missing('ConfigMap', 'metadata: {}', [])).toEqual(['metadata.name|generateName']);
    expect(missing('LimitRange', 'metadata: {}', [])).toEqual([]);
    expect(missing('ConfigMap', 'data: {}', ['items', 0])).toEqual([]);
  });
});
