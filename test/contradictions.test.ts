import { describe, expect, test } from 'vitest';
import type { Mismatch } from '../src/schema/comparisons.ts';
import { contradictions } from '../src/schema/contradictions.ts';
import type { MapNode } from '../src/yaml/node.ts';
import { documentsOf } from './manifests.ts';

/** What is found in a map of a type: `spec.maxReplicas below spec.minReplicas`. */
function found(type: string, text: string, at: readonly string[] = ['spec']): string[] {
  const map = documentsOf(`kind: Any\n${text}`)[0]!.root as MapNode;
  return contradictions(type)
    .flatMap((compare) => compare(map, at))
    .map(told);
}

function told(issue: Mismatch): string {
  const path = issue.path.join('.');
  if (issue.code === 'duplicate') return `${path} as ${issue.first.join('.')}`;
  const beside = issue.beside.join('.');
  return issue.code === 'conflict'
    ? `${path} wants ${beside} ${issue.words.join('|')}`
    : `${path} ${issue.about} ${beside}`;
}

describe('requests', () => {
  const at = ['containers', 'resources'];
  const requests = (text: string) => found('ResourceRequirements', text, at);

  test('are compared as amounts, not as texts', () => {
    expect(requests('requests: { cpu: 0.5, memory: 1024Mi }\nlimits: { cpu: 500m, memory: 1Gi }')).toEqual([]);
    expect(requests('requests: { cpu: 501m, memory: 1.1Gi }\nlimits: { cpu: 0.5, memory: 1Gi }')).toEqual([
      'containers.resources.requests.cpu request-above-limit containers.resources.limits.cpu',
      'containers.resources.requests.memory request-above-limit containers.resources.limits.memory',
    ]);
  });

  test('of what is counted need a limit, and that very one', () => {
    expect(requests('requests: { nvidia.com/gpu: 1 }')).toEqual([
      'containers.resources.requests.nvidia.com/gpu request-without-limit containers.resources.limits.nvidia.com/gpu',
    ]);
    expect(requests('requests: { nvidia.com/gpu: 1 }\nlimits: { nvidia.com/gpu: 2 }')).toHaveLength(1);
    expect(requests('limits: { nvidia.com/gpu: 2 }')).toEqual([]);
  });

  test('of huge pages are nothing by themselves', () => {
    expect(requests('limits: { hugepages-2Mi: 4Mi }')).toHaveLength(1);
    expect(requests('limits: { hugepages-2Mi: 4Mi }\nrequests: { memory: 1Gi }')).toEqual([]);
    expect(requests('limits: { hugepages-2Mi: 4Mi, ${RESOURCE}: 1 }')).toEqual([]);
  });

  test.each([
    ['are placeholders', 'requests: { cpu: ${CPU} }\nlimits: { cpu: 1 }'],
    ['have placeholders as limits', 'requests: { cpu: 4 }\nlimits: { cpu: $(CPU) }'],
    ['are no quantities', 'requests: { memory: 4GB }\nlimits: { memory: 1Gi }'],
  ])('that %s are not compared', (_, text) => {
    expect(requests(text)).toEqual([]);
  });
});

describe('numbers', () => {
  test('are compared where both are known, or have a default', () => {
    expect(found('HorizontalPodAutoscalerSpec', 'minReplicas: 3\nmaxReplicas: 2')).toEqual([
      'spec.maxReplicas below spec.minReplicas',
    ]);
    expect(found('HorizontalPodAutoscalerSpec', 'minReplicas: $(MIN)\nmaxReplicas: 2')).toEqual([]);
    expect(found('DeploymentSpec', 'minReadySeconds: 600')).toEqual([
      'spec.progressDeadlineSeconds not-above spec.minReadySeconds',
    ]);
    expect(found('DeploymentSpec', 'minReadySeconds: 599')).toEqual([]);
  });

  test('of a rolling update are percentages, too', () => {
    const at = ['spec', 'strategy', 'rollingUpdate'];
    expect(found('RollingUpdateDeployment', 'maxSurge: 0%\nmaxUnavailable: 0', at)).toHaveLength(1);
    expect(found('RollingUpdateDeployment', 'maxSurge: ${SURGE}\nmaxUnavailable: 0', at)).toEqual([]);
  });
});

test('the Pods of a StatefulSet get the ports of their host by hostNetwork', () => {
  const set = `
spec:
  template:
    spec:
      hostNetwork: true
      containers:
        - ports: [{ containerPort: 9092 }]
        - ports: [{ containerPort: 9092, protocol: UDP }, { containerPort: 9092 }]
`;
  expect(found('StatefulSet', set, [])).toEqual([
    'spec.template.spec.containers.1.ports.1.containerPort as spec.template.spec.containers.0.ports.0.containerPort',
  ]);
  expect(found('StatefulSet', set.replace('true', 'false'), [])).toEqual([]);
});

describe('a Service', () => {
  test('is open to the outside by its type or by addresses', () => {
    expect(found('ServiceSpec', 'externalTrafficPolicy: Local')).toEqual([
      'spec.externalTrafficPolicy wants spec.type NodePort|LoadBalancer',
    ]);
    expect(found('ServiceSpec', 'externalTrafficPolicy: Local\nexternalIPs: [203.0.113.10]')).toEqual([]);
    expect(found('ServiceSpec', 'externalTrafficPolicy: Local\ntype: ${TYPE}')).toEqual([]);
  });

  test('has one address of each family', () => {
    const spec = (second: string) => `clusterIP: 10.0.0.1\nclusterIPs: [10.0.0.1, ${second}]`;
    expect(found('ServiceSpec', spec('10.0.0.2'))).toEqual(['spec.clusterIPs.1 not-alone spec.clusterIPs.0']);
    expect(found('ServiceSpec', spec('fd00::1'))).toEqual([]);
    expect(found('ServiceSpec', spec('$(IPV6)'))).toEqual([]);
  });
});

test('what is in the data of a ConfigMap is not in its binaryData', () => {
  const map = 'data: { postgresql.conf: a, pg_hba.conf: b }\nbinaryData: { pg_hba.conf: Yg==, server.key: YQ== }';
  expect(found('ConfigMap', map, [])).toEqual(['binaryData.pg_hba.conf as data.pg_hba.conf']);
});
