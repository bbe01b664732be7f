import { describe, expect, test } from 'vitest';
import type { Mismatch } from '../src/schema/comparisons.ts';
import { contradictions } from '../src/schema/contradictions.ts';
import type { MapNode } from '../src/yaml/node.ts';
import { documentsOf } from './manifests.ts';

function mapOf(text: string): MapNode {
  return documentsOf(`kind: Any\n${text}`)[0]!.root as MapNode;
}

/** What is found in a map of a type: `spec.maxReplicas below spec.minReplicas`. */
function found(type: string, text: string, at: readonly string[] = ['spec']): string[] {
  return contradictions(type)
    .flatMap(({ compare }) => compare(mapOf(text), at))
    .map(told);
}

function told(issue: Mismatch): string {
  const path = issue.path.join('.');
  if (issue.code === 'duplicate') return `${path} as ${issue.first.join('.')}`;
  if (issue.code === 'unknown-name') return `${path} unknown ${issue.name}`;
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
      'containers.resources.requests.cpu above-limit containers.resources.limits.cpu',
      'containers.resources.requests.memory above-limit containers.resources.limits.memory',
    ]);
  });

  test('of what is counted need a limit, and that very one', () => {
    expect(requests('requests: { nvidia.com/gpu: 1 }')).toEqual([
      'containers.resources.requests.nvidia.com/gpu without-limit containers.resources.limits.nvidia.com/gpu',
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
    const rolling = (update: string) => found('DeploymentStrategy', `rollingUpdate: { ${update} }`);
    expect(rolling('maxSurge: 0%, maxUnavailable: 0')).toHaveLength(1);
    expect(rolling('maxSurge: "${SURGE}", maxUnavailable: 0')).toEqual([]);
  });
});

describe('a DaemonSet', () => {
  const strategy = (text: string) => found('DaemonSetUpdateStrategy', text);

  test('adds a Pod first or takes one away first', () => {
    expect(strategy('rollingUpdate: { maxSurge: 1 }')).toEqual([
      'spec.rollingUpdate.maxSurge neither-zero spec.rollingUpdate.maxUnavailable',
    ]);
    expect(strategy('rollingUpdate: { maxSurge: 1, maxUnavailable: 0 }')).toEqual([]);
  });

  test('that is updated by hand may say anything', () => {
    expect(strategy('type: OnDelete\nrollingUpdate: { maxSurge: 1 }')).toEqual([]);
    expect(strategy('type: ${TYPE}\nrollingUpdate: { maxSurge: 1 }')).toEqual([]);
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
  expect(found('StatefulSet', set.replace('9092 }', '9092, hostPort: 9092 }'), [])).toHaveLength(1);
  expect(found('StatefulSet', set.replace('9092 }', '9092, hostPort: "${PORT}" }'), [])).toEqual([]);
});

describe('the keys of a topology spread constraint', () => {
  const template = (keys: string) => `
metadata: { labels: { app: kafka } }
spec:
  topologySpreadConstraints:
    - matchLabelKeys: [${keys}]
      labelSelector: { matchLabels: { app: kafka }, matchExpressions: [{ key: tier, operator: Exists }] }
`;

  test('may not be in its selector', () => {
    expect(found('Pod', template('app, tier, pod-template-hash'), [])).toEqual([
      'spec.topologySpreadConstraints.0.matchLabelKeys.0 twice spec.topologySpreadConstraints.0.labelSelector.matchLabels.app',
      'spec.topologySpreadConstraints.0.matchLabelKeys.1 twice spec.topologySpreadConstraints.0.labelSelector.matchExpressions.0.key',
    ]);
    expect(found('Pod', template('pod-template-hash'), [])).toEqual([]);
  });

  test('become part of it when Pods are made, with the labels that these have', () => {
    const holds = (type: string, text: string) =>
      contradictions(type).flatMap(({ compare }) => compare(mapOf(text), []).map((issue) => issue.holds));
    const indented = (text: string) => `spec:\n  template:${text.replaceAll('\n', '\n    ')}`;
    expect(holds('Pod', template('app, tier'))).toEqual([undefined, { until: 33 }]);
    expect(holds('StatefulSet', indented(template('app')))).toEqual([undefined]);
    expect(holds('Deployment', indented(template('app')))).toEqual([{ until: 33 }]);
  });
});

test('exit codes of success are no failures, in whatever order', () => {
  const codes = (values: string) =>
    found('PodFailurePolicyOnExitCodesRequirement', `operator: In\nvalues: [${values}]`);
  expect(codes('3, 2, 0')).toEqual(['spec.values.2 wants spec.operator NotIn']);
  expect(codes('3, 2')).toEqual(['spec.values.1 not-above spec.values.0']);
});

test('a device is no directory, and that is all that is said of it', () => {
  const pod = `
containers: [{ volumeDevices: [{ name: data }], volumeMounts: [{ name: data }] }, { volumeDevices: [{ name: data }] }]
volumes: [{ name: data, emptyDir: {} }]
`;
  expect(found('PodSpec', pod)).toEqual(['spec.containers.1.volumeDevices.0.name not-device spec.volumes.0']);
  expect(found('Container', 'volumeDevices: [{ name: data }]\nvolumeMounts: [{ name: data }]')).toHaveLength(1);
});

test('containers are processes of the host all together', () => {
  const container = (is: string) => `{ securityContext: { windowsOptions: { hostProcess: ${is} } } }`;
  const pod = (...containers: string[]) => found('PodSpec', `containers: [${containers.join(', ')}]`);
  expect(pod(container('true'), container('true'))).toEqual([]);
  expect(pod(container('true'), '{}')).toHaveLength(1);
  expect(pod(container('true'), container('"${HOST}"'))).toEqual([]);
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
    const spec = (second: string) =>
      `ipFamilyPolicy: PreferDualStack\nclusterIP: 10.0.0.1\nclusterIPs: [10.0.0.1, ${second}]`;
    expect(found('ServiceSpec', spec('10.0.0.2'))).toEqual(['spec.clusterIPs.1 same-family spec.clusterIPs.0']);
    expect(found('ServiceSpec', spec('fd00::1'))).toEqual([]);
    expect(found('ServiceSpec', spec('fd00::1, 10.0.0.3'))).toEqual([
      'spec.clusterIPs.2 one-too-many spec.clusterIPs.0',
    ]);
    expect(found('ServiceSpec', spec('$(IPV6)'))).toEqual([]);
  });
});

test('what is in the data of a ConfigMap is not in its binaryData', () => {
  const map = 'data: { postgresql.conf: a, pg_hba.conf: b }\nbinaryData: { pg_hba.conf: Yg==, server.key: YQ== }';
  expect(found('ConfigMap', map, [])).toEqual(['binaryData.pg_hba.conf twice data.pg_hba.conf']);
});
