import { describe, expect, test } from 'vitest';
import { lintText } from '../src/index.ts';
import { duplicates } from '../src/schema/duplicates.ts';
import type { MapNode } from '../src/yaml/node.ts';
import { documentsOf } from './manifests.ts';

/** What is found in a map of a type: where, and where it stands first. */
function found(type: string, text: string): string[] {
  const map = documentsOf(`kind: Any\n${text}`)[0]!.root as MapNode;
  return duplicates(type)
    .flatMap(({ compare }) => compare(map, ['spec']))
    .flatMap((issue) => (issue.code === 'duplicate' ? [`${issue.path.join('.')} ${issue.first.join('.')}`] : []));
}

describe('the items of a list', () => {
  test('may not have one name, be they three', () => {
    expect(found('PodSpec', 'volumes: [{ name: data }, { name: logs }, { name: data }, { name: data }]')).toEqual([
      'spec.volumes.2.name spec.volumes.0.name',
      'spec.volumes.3.name spec.volumes.0.name',
    ]);
  });

  test('are those of two lists where these share their names', () => {
    expect(found('PodSpec', 'initContainers: [{ name: postgres }]\ncontainers: [{ name: postgres }]')).toEqual([
      'spec.initContainers.0.name spec.containers.0.name',
    ]);
  });

  test('may be texts', () => {
    expect(found('ServiceSpec', 'ipFamilies: [IPv4, IPv6, IPv4]')).toEqual(['spec.ipFamilies.2 spec.ipFamilies.0']);
  });

  test('differ in one of several fields, of which one may be left out', () => {
    const ports = (second: string) => `ports: [{ name: dns, port: 53 }, { name: other, port: 53${second} }]`;
    expect(found('ServiceSpec', ports(''))).toEqual(['spec.ports.1.port spec.ports.0.port']);
    expect(found('ServiceSpec', ports(', protocol: TCP'))).toEqual(['spec.ports.1.port spec.ports.0.port']);
    expect(found('ServiceSpec', ports(', protocol: UDP'))).toEqual([]);
    expect(found('ServiceSpec', ports(', protocol: $(PROTOCOL)'))).toEqual([]);
  });

  test.each([
    ['are not there', 'volumes: [{ emptyDir: {} }, { emptyDir: {} }]'],
    ['are null', 'volumes: [null, ~, { name: null }, { name: null }]'],
    ['are placeholders', 'volumes: [{ name: $(VOLUME) }, { name: $(VOLUME) }]'],
    ['are taken out by a patch', 'volumes: [{ name: data }, { name: data, $patch: delete }]'],
  ])('are not compared where their names %s', (_, text) => {
    expect(found('PodSpec', text)).toEqual([]);
  });

  test('are found behind an alias', () => {
    expect(found('PodSpec', 'volumes: [&data { name: data }, *data]')).toEqual([
      'spec.volumes.1.name spec.volumes.0.name',
    ]);
  });
});

test('a volume that gives way to a claim may be there twice', async () => {
  const text = `
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: postgres }
spec:
  selector: { matchLabels: { app: postgres } }
  template:
    metadata: { labels: { app: postgres } }
    spec:
      containers: [{ name: postgres, image: 'postgres:17' }]
      volumes: [{ name: data, emptyDir: {} }, { name: data, emptyDir: {} }, { name: logs }, { name: logs }]
  volumeClaimTemplates:
    - metadata: { name: data }
      spec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: 1Gi } } }
`;
  const { diagnostics } = await lintText(text);
  const told = diagnostics.filter(({ rule }) => rule === 'duplicate-item');
  expect(told.map(({ message }) => message.slice(0, 23))).toEqual(['volumes[3].name is logs']);
});
