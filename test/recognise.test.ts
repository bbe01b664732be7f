import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { manifestsOf } from '../src/kubernetes/manifest.ts';
import type { Path, StructureIssue } from '../src/kubernetes/structure.ts';
import { formatSpan, parseVersions } from '../src/kubernetes/versions.ts';
import { structureIssues } from '../src/lint/recognise.ts';
import { formatPath } from '../src/yaml/field.ts';
import { documentsOf } from './manifests.ts';

const META = 'metadata: {name: postgres}\n';
const STATEFUL_SET = `apiVersion: apps/v1\nkind: StatefulSet\n${META}`;
const DEPLOYMENT = `apiVersion: apps/v1\nkind: Deployment\n${META}`;
const INGRESS = `apiVersion: networking.k8s.io/v1\nkind: Ingress\n${META}`;
const SERVICE = `apiVersion: v1\nkind: Service\n${META}`;

/** The Pod spec of a StatefulSet. */
function pod(text: string): string {
  return `${STATEFUL_SET}spec:\n  template:\n    spec:\n${text.replace(/^/gm, '      ')}\n`;
}

/** The fields of its only container. */
function container(text: string): string {
  return pod(`containers:\n  - name: postgres\n${text.replace(/^/gm, '    ')}`);
}

/** What is wrong in the objects of a text, in words. */
function issuesIn(text: string, versions = '1.34-1.37'): string[] {
  const asked = parseVersions(versions)!;
  return documentsOf(text).flatMap((document) =>
    manifestsOf(document).flatMap((manifest) => structureIssues(manifest, asked).map(words)),
  );
}

/** What is wrong in what is written; of a small example much is missing. */
function wrongIn(text: string, versions?: string): string[] {
  return issuesIn(text, versions).filter((issue) => !issue.endsWith(' is missing'));
}

function words(issue: StructureIssue): string {
  const at = short(issue.path);
  const until = issue.holds === undefined ? '' : `, holds ${formatSpan(issue.holds)}`;
  switch (issue.code) {
    case 'unknown': {
      const near = issue.near.length === 0 ? '' : `, near ${issue.near.join(' and ')}`;
      const elsewhere = issue.elsewhere.length === 0 ? '' : `, one of ${issue.elsewhere.join(' and ')}`;
      return `${at} is no field of ${issue.owner}${near}${elsewhere}`;
    }
    case 'misplaced': {
      const fields = [issue.path, ...issue.others].map(short).join(' and ');
      return `${fields} belongs to ${issue.places.map(short).join(' or ')}${issue.taken ? ', taken' : ''}`;
    }
    case 'type':
      return `${at} takes ${issue.of === undefined ? issue.expected : `a ${issue.expected} of ${issue.of}`}`;
    case 'version':
      return `${at} is known ${formatSpan(issue.known)}${until}`;
    case 'missing':
      return `${at} is missing`;
    default:
      return `${at}: ${issue.code}${until}`;
  }
}

function short(path: Path): string {
  return formatPath(path).replace('spec.template.spec', '[pod]').replace('[pod].containers[0]', '[container]');
}

describe('unknown fields', () => {
  test.each([
    [
      'a slip of the pen',
      `${STATEFUL_SET}spec: {replcas: 3}`,
      'spec.replcas is no field of StatefulSetSpec, near replicas',
    ],
    [
      'another case',
      `${STATEFUL_SET}spec: {servicename: postgres}`,
      'spec.servicename is no field of StatefulSetSpec, near serviceName',
    ],
    ['a capital', `${STATEFUL_SET}Spec: {replicas: 3}`, 'Spec is no field of StatefulSet, near spec'],
    [
      'a plural',
      `${STATEFUL_SET}spec: {selectors: {matchLabels: {app: postgres}}}`,
      'spec.selectors is no field of StatefulSetSpec, near selector',
    ],
    ['a singular', container('arg: [-c, fsync=on]'), '[container].arg is no field of Container, near args'],
    [
      'snake case',
      `${STATEFUL_SET}spec: {service_name: postgres}`,
      'spec.service_name is no field of StatefulSetSpec, near serviceName',
    ],
    [
      'kebab case',
      `${STATEFUL_SET}spec: {service-name: postgres}`,
      'spec.service-name is no field of StatefulSetSpec, near serviceName',
    ],
    [
      'in an item',
      `${SERVICE}spec: {ports: [{prot: 5432}]}`,
      'spec.ports[0].prot is no field of ServicePort, near port',
    ],
    [
      'a selector',
      `${STATEFUL_SET}spec: {selector: {matchLabel: {app: postgres}}}`,
      'spec.selector.matchLabel is no field of LabelSelector, near matchLabels',
    ],
    [
      'what it is near is written',
      `${STATEFUL_SET}spec: {replicas: 3, replcas: 3}`,
      'spec.replcas is no field of StatefulSetSpec',
    ],
    [
      'near to none',
      `${STATEFUL_SET}spec: {dataDirectory: /var/lib}`,
      'spec.dataDirectory is no field of StatefulSetSpec',
    ],
    [
      'a name from Object.prototype',
      `${STATEFUL_SET}spec: {constructor: 3}`,
      'spec.constructor is no field of StatefulSetSpec',
    ],
    [
      'the strategy of a Deployment',
      `${STATEFUL_SET}spec: {strategy: {type: RollingUpdate}}`,
      'spec.strategy is no field of StatefulSetSpec, near updateStrategy',
    ],
    [
      'such a one beside its own',
      `${STATEFUL_SET}spec: {strategy: {}, updateStrategy: {}}`,
      'spec.strategy is no field of StatefulSetSpec, one of Deployment',
    ],
    [
      'a strategy of a StatefulSet',
      `${DEPLOYMENT}spec: {updateStrategy: {type: RollingUpdate}}`,
      'spec.updateStrategy is no field of DeploymentSpec, near strategy',
    ],
    [
      'what only a StatefulSet has',
      `${DEPLOYMENT}spec: {serviceName: postgres}`,
      'spec.serviceName is no field of DeploymentSpec, one of StatefulSet',
    ],
    [
      'what only a CronJob has',
      `${STATEFUL_SET}spec: {schedule: 0 3 * * *}`,
      'spec.schedule is no field of StatefulSetSpec, one of CronJob',
    ],
    [
      'labels of a selector',
      `${STATEFUL_SET}spec: {selector: {labels: {app: postgres}}}`,
      'spec.selector.labels is no field of LabelSelector, near matchLabels',
    ],
    [
      'labels of a selector that has some',
      `${STATEFUL_SET}spec: {selector: {labels: {app: postgres}, matchLabels: {app: postgres}}}`,
      'spec.selector.labels is no field of LabelSelector',
    ],
    [
      'the number of the port of an old backend',
      `${INGRESS}spec: {defaultBackend: {servicePort: 5432}}`,
      'spec.defaultBackend.servicePort is no field of IngressBackend, near service.port.number',
    ],
    [
      'the name of the port of an old backend',
      `${INGRESS}spec: {defaultBackend: {servicePort: http}}`,
      'spec.defaultBackend.servicePort is no field of IngressBackend, near service.port.name',
    ],
    [
      'the old name of a backend that has one',
      `${INGRESS}spec: {defaultBackend: {serviceName: postgres, service: {name: postgres}}}`,
      'spec.defaultBackend.serviceName is no field of IngressBackend',
    ],
    [
      'the name of a Secret in a volume',
      pod('volumes: [{name: password, secret: {name: postgres}}]'),
      '[pod].volumes[0].secret.name is no field of SecretVolumeSource, near secretName',
    ],
    ['the name of a Pod', pod('name: postgres'), '[pod].name is no field of PodSpec'],
  ])('%s', (_, text, issue) => {
    expect(wrongIn(text)).toEqual([issue]);
  });

  test('nothing below is judged', () => {
    expect(wrongIn(`${STATEFUL_SET}spec: {templates: {spec: {containers: 5, imag: postgres}}}`)).toEqual([
      'spec.templates is no field of StatefulSetSpec, near template',
    ]);
  });

  test('placeholders and directives of patches are no names', () => {
    expect(
      wrongIn(`${STATEFUL_SET}spec: {"\${FIELD}": 3, "{{ field }}": 3, $patch: replace, (replicas > 1): true}`),
    ).toEqual([]);
  });
});

describe('misplaced fields', () => {
  const pair = 'containers: [{name: postgres}, {name: exporter}]';

  test.each([
    [
      'volumeClaimTemplates in the Pod spec',
      pod('volumeClaimTemplates: [{metadata: {name: data}}]'),
      '[pod].volumeClaimTemplates belongs to spec.volumeClaimTemplates',
    ],
    [
      'volumeClaimTemplates in the template',
      `${STATEFUL_SET}spec:\n  template:\n    volumeClaimTemplates: [{metadata: {name: data}}]`,
      'spec.template.volumeClaimTemplates belongs to spec.volumeClaimTemplates',
    ],
    [
      'where there are some already',
      `${STATEFUL_SET}spec:\n  volumeClaimTemplates: [{metadata: {name: wal}}]\n  template:\n    volumeClaimTemplates: [{metadata: {name: data}}]`,
      'spec.template.volumeClaimTemplates belongs to spec.volumeClaimTemplates, taken',
    ],
    [
      'volumes in a container',
      container('volumes: [{name: data, emptyDir: {}}]'),
      '[container].volumes belongs to [pod].volumes',
    ],
    [
      'volumes in the spec of a StatefulSet',
      `${STATEFUL_SET}spec:\n  volumes: [{name: data, emptyDir: {}}]\n  template: {spec: {containers: []}}`,
      'spec.volumes belongs to [pod].volumes',
    ],
    [
      'containers in the template',
      `${STATEFUL_SET}spec:\n  template:\n    spec:\n    containers: [{name: postgres}]`,
      'spec.template.containers belongs to [pod].containers',
    ],
    [
      'labels in the template',
      `${STATEFUL_SET}spec:\n  template:\n    labels: {app: postgres}\n    metadata: {}`,
      'spec.template.labels belongs to spec.template.metadata.labels',
    ],
    ['labels at the root', `${STATEFUL_SET}labels: {app: postgres}`, 'labels belongs to metadata.labels'],
    ['replicas at the root', `${STATEFUL_SET}replicas: 3\nspec: {}`, 'replicas belongs to spec.replicas'],
    [
      'fsGroup of a container',
      container('securityContext: {fsGroup: 999}'),
      '[container].securityContext.fsGroup belongs to [pod].securityContext.fsGroup',
    ],
    [
      'fsGroup beside that of the Pod',
      pod('securityContext: {fsGroup: 1}\ncontainers: [{name: postgres, securityContext: {fsGroup: 999}}]'),
      '[container].securityContext.fsGroup belongs to [pod].securityContext.fsGroup, taken',
    ],
    [
      'the grace period of a container',
      container('terminationGracePeriodSeconds: 30'),
      '[container].terminationGracePeriodSeconds belongs to [pod].terminationGracePeriodSeconds',
    ],
    [
      'a probe in the Pod spec',
      pod('readinessProbe: {tcpSocket: {port: 5432}}\ncontainers: [{name: postgres}]'),
      '[pod].readinessProbe belongs to [container].readinessProbe',
    ],
    [
      'env in the Pod spec',
      pod('env: [{name: PGDATA, value: /data}]\ncontainers: [{name: postgres}]'),
      '[pod].env belongs to [container].env',
    ],
    [
      'env for one of two containers',
      pod(`env: [{name: PGDATA, value: /data}]\n${pair}`),
      '[pod].env belongs to [container].env or [pod].containers[1].env',
    ],
    [
      'env beside the env of a container',
      pod('env: [{name: PGDATA, value: /data}]\ncontainers: [{name: postgres, env: []}]'),
      '[pod].env belongs to [container].env, taken',
    ],
    [
      'a label in a selector',
      `${STATEFUL_SET}spec: {selector: {app: postgres}}`,
      'spec.selector.app belongs to spec.selector.matchLabels.app',
    ],
    [
      'labels in a selector',
      `${STATEFUL_SET}spec: {selector: {app: postgres, app.kubernetes.io/part-of: shop}}`,
      'spec.selector.app and spec.selector[app.kubernetes.io/part-of] belongs to spec.selector.matchLabels.app',
    ],
    [
      'a label beside matchLabels',
      `${STATEFUL_SET}spec: {selector: {matchLabels: {app: postgres}, tier: database}}`,
      'spec.selector.tier belongs to spec.selector.matchLabels.tier',
    ],
    [
      'serviceName in the selector',
      `${STATEFUL_SET}spec: {selector: {matchLabels: {app: postgres}, serviceName: postgres}}`,
      'spec.selector.serviceName belongs to spec.serviceName',
    ],
    [
      'the storage of a claim',
      `${STATEFUL_SET}spec: {volumeClaimTemplates: [{spec: {resources: {storage: 1Gi}}}]}`,
      'spec.volumeClaimTemplates[0].spec.resources.storage belongs to spec.volumeClaimTemplates[0].spec.resources.requests.storage',
    ],
    [
      'the spec of a claim',
      `${STATEFUL_SET}spec: {volumeClaimTemplates: [{accessModes: [ReadWriteOnce], storageClassName: fast, spec: {}}]}`,
      'spec.volumeClaimTemplates[0].accessModes and spec.volumeClaimTemplates[0].storageClassName belongs to spec.volumeClaimTemplates[0].spec.accessModes',
    ],
    [
      'cpu and memory of a container',
      container('resources: {cpu: 1, memory: 1Gi}'),
      '[container].resources.cpu and [container].resources.memory belongs to [container].resources.requests.cpu',
    ],
    [
      'path and port of a probe',
      container('livenessProbe: {path: /healthz, port: 8080, periodSeconds: 5}'),
      '[container].livenessProbe.path and [container].livenessProbe.port belongs to [container].livenessProbe.httpGet.path',
    ],
    [
      'the period of a probe',
      container('livenessProbe: {httpGet: {port: 8080, periodSeconds: 5}}'),
      '[container].livenessProbe.httpGet.periodSeconds belongs to [container].livenessProbe.periodSeconds',
    ],
    [
      'the ports of a Service',
      `${SERVICE}ports: [{port: 5432}]\nspec: {clusterIP: None}`,
      'ports belongs to spec.ports',
    ],
    [
      'the command of a probe',
      container('livenessProbe: {command: [pg_isready]}'),
      '[container].livenessProbe.command belongs to [container].livenessProbe.exec.command',
    ],
    [
      'the command of a probe in another action',
      container('livenessProbe: {httpGet: {port: 8080, command: [pg_isready]}}'),
      '[container].livenessProbe.httpGet.command belongs to [container].livenessProbe.exec.command',
    ],
    [
      'the command of a probe that has one',
      container('livenessProbe: {command: [pg_isready], exec: {command: [psql]}}'),
      '[container].livenessProbe.command belongs to [container].livenessProbe.exec.command, taken',
    ],
    [
      'labels in a Pod spec beside no metadata',
      pod('labels: {app: postgres}'),
      '[pod].labels belongs to spec.template.metadata.labels',
    ],
    [
      'annotations in a container beside no metadata',
      container('annotations: {team: data}'),
      '[container].annotations belongs to spec.template.metadata.annotations',
    ],
    [
      'env in a Pod spec, where one container has some',
      pod('containers: [{name: postgres, env: [{name: PGDATA}]}, {name: exporter}]\nenv: [{name: PGPORT}]'),
      '[pod].env belongs to [container].env or [pod].containers[1].env',
    ],
    [
      'env in a Pod spec, where all containers have some',
      pod('containers: [{name: postgres, env: [{name: PGDATA}]}]\nenv: [{name: PGPORT}]'),
      '[pod].env belongs to [container].env, taken',
    ],
    [
      'containers of a set without a template',
      `${STATEFUL_SET}spec: {containers: [{name: postgres}], volumes: [{name: data}]}`,
      'spec.containers and spec.volumes belongs to [pod].containers',
    ],
    [
      'the grace period in a container with a probe',
      container('terminationGracePeriodSeconds: 60\nlivenessProbe: {tcpSocket: {port: 5432}}'),
      '[container].terminationGracePeriodSeconds belongs to [pod].terminationGracePeriodSeconds',
    ],
    [
      'the server and path of a volume',
      pod('volumes: [{name: data, server: nfs, path: /data}]'),
      '[pod].volumes[0].server and [pod].volumes[0].path belongs to [pod].volumes[0].nfs.server',
    ],
    [
      'the label of a Pod',
      `${STATEFUL_SET}spec: {selector: {matchLabels: {app: postgres}}, template: {metadata: {app: postgres}}}`,
      'spec.template.metadata.app belongs to spec.template.metadata.labels.app',
    ],
    [
      'the fields of a map that is one too many',
      `${STATEFUL_SET}spec: {deploy: {replicas: 3, serviceName: postgres}}`,
      'spec.deploy.replicas and spec.deploy.serviceName belongs to spec.replicas',
    ],
  ])('%s', (_, text, issue) => {
    expect(wrongIn(text)).toEqual([issue]);
  });

  test('only where a value of that type may stand', () => {
    expect(wrongIn(pod('volumeClaimTemplates: data'))).toEqual([
      '[pod].volumeClaimTemplates is no field of PodSpec, one of StatefulSet',
    ]);
  });

  test('a name that is everywhere says nothing', () => {
    expect(wrongIn(`${STATEFUL_SET}spec: {updateStrategy: {rollingUpdate: {name: postgres}}}`)).toEqual([
      'spec.updateStrategy.rollingUpdate.name is no field of RollingUpdateStatefulSetStrategy',
    ]);
  });
});

describe('wrong types', () => {
  test.each([
    ['yes', true],
    ['On', true],
    ['n', true],
    ['true', true],
    ['5', true],
    ['0644', true],
    ['0o644', true],
    ['0x1F', true],
    ['1.10', true],
    ['1e3', true],
    ['1_000', true],
    ['-1', true],
    ['[a]', true],
    ['{a: b}', true],
    // What is text after all, by the reader or by its quotes.
    ['"yes"', false],
    ["'5'", false],
    ['!!str 5', false],
    ['12:30', false],
    ['2024-01-01', false],
    ['1.2.3', false],
    ['1Gi', false],
    ['|-\n        5', false],
    // Nothing is no wrong value.
    ['null', false],
    ['~', false],
    ['', false],
    ['!!null ""', false],
    // Whatever may come of it.
    ['${PORT}', false],
    ['<port>', false],
  ])('an environment variable of %j', (value, isWrong) => {
    expect(wrongIn(container(`env:\n  - name: PGPORT\n    value: ${value}`))).toEqual(
      isWrong ? ['[container].env[0].value takes string'] : [],
    );
  });

  test.each([
    ['text for a number', `${STATEFUL_SET}spec: {replicas: "3"}`, ['spec.replicas takes int32']],
    ['a fraction', `${STATEFUL_SET}spec: {replicas: 1.5}`, ['spec.replicas takes int32']],
    ['a fraction of nothing', `${STATEFUL_SET}spec: {replicas: 3.0}`, []],
    ['a number too large', `${STATEFUL_SET}spec: {replicas: 2147483648}`, ['spec.replicas takes int32']],
    ['a large number', pod('terminationGracePeriodSeconds: 2147483648'), []],
    ['true for a number', `${STATEFUL_SET}spec: {replicas: true}`, ['spec.replicas takes int32']],
    ['text for a boolean', container('stdin: "true"'), ['[container].stdin takes boolean']],
    ['yes for a boolean', container('stdin: yes\ntty: off'), []],
    ['an octal mode', pod('volumes: [{name: conf, configMap: {name: conf, defaultMode: 0644}}]'), []],
    [
      'a mode in quotes',
      pod('volumes: [{name: conf, configMap: {name: conf, defaultMode: "0644"}}]'),
      ['[pod].volumes[0].configMap.defaultMode takes int32'],
    ],
    [
      'labels that are no text',
      'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: kafka, labels: {tier: 5, on: yes}}',
      ['metadata.labels.tier takes string', 'metadata.labels.true takes string'],
    ],
    [
      'data that is no text',
      'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: kafka}\ndata: {BROKERS: 3, ZONES: [a]}',
      ['data.BROKERS takes string', 'data.ZONES takes string'],
    ],
    ['a line for a list', container('args: -c fsync=on'), ['[container].args takes a list of string']],
    ['a number in a list of text', container('args: [-p, 5432]'), ['[container].args[1] takes string']],
    [
      'a map for a list',
      container('ports: {containerPort: 5432}'),
      ['[container].ports takes a list of ContainerPort'],
    ],
    [
      'a list for a map',
      container('resources: [{limits: {}}]'),
      ['[container].resources takes a map of ResourceRequirements'],
    ],
    ['quantities', container('resources: {limits: {cpu: 0.5, memory: 1073741824, hugepages-2Mi: 4Mi}}'), []],
    [
      'what is no quantity',
      container('resources: {limits: {cpu: true, memory: [1Gi]}}'),
      ['[container].resources.limits.cpu takes quantity', '[container].resources.limits.memory takes quantity'],
    ],
    [
      'ports by number and name',
      `${SERVICE}spec: {ports: [{port: 1, targetPort: 5432}, {port: 2, targetPort: sql}]}`,
      [],
    ],
    [
      'what is no port',
      `${SERVICE}spec: {ports: [{port: sql, targetPort: 1.5}, {port: 2, targetPort: true}]}`,
      [
        'spec.ports[0].port takes int32',
        'spec.ports[0].targetPort takes int-or-string',
        'spec.ports[1].targetPort takes int-or-string',
      ],
    ],
    [
      'containers that are text',
      pod('containers: [postgres, 5]'),
      ['[container] takes a map of Container', '[pod].containers[1] takes a map of Container'],
    ],
    [
      'metadata that is a number',
      'apiVersion: v1\nkind: ConfigMap\nmetadata: 5',
      ['metadata takes a map of ObjectMeta'],
    ],
    ['a spec that is a list', `${STATEFUL_SET}spec: []`, ['spec takes a map of StatefulSetSpec']],
    ['containers that are a map', pod('containers: {}'), ['[pod].containers takes a list of Container']],
  ])('%s', (_, text, issues) => {
    expect(wrongIn(text)).toEqual(issues);
  });

  test('null is nothing everywhere', () => {
    expect(
      wrongIn(`${STATEFUL_SET}spec: {replicas: null, selector: ~, volumeClaimTemplates: , updateStrategy: {type: }}`),
    ).toEqual([]);
    expect(
      wrongIn(pod('volumes:\ncontainers: [null, {name: , args: [~], env: null, resources: {limits: {cpu: }}}]')),
    ).toEqual([]);
    expect(wrongIn('apiVersion: v1\nkind: List\nmetadata:\nitems: null')).toEqual([]);
    expect(
      wrongIn('apiVersion: v1\nkind: Secret\nmetadata: {name: kafka, labels: {app: }}\ndata: {password: }'),
    ).toEqual([]);
  });

  test('of a custom resource only the metadata is known', () => {
    const text =
      'apiVersion: acid.zalan.do/v1\nkind: postgresql\nmetadata: {labels: {team: 5}, team: x}\nspec: {teams: 3}';
    expect(wrongIn(text)).toEqual(['metadata.labels.team takes string']);
  });
});

describe('versions', () => {
  const ordinals = `${STATEFUL_SET}spec: {ordinals: {start: 1}}`;
  const source = pod('resourceClaims: [{name: gpu, source: {resourceClaimName: gpu}}]');
  const resources = pod('resources: {claims: [{name: gpu, request: one}]}');

  test.each([
    ['a field in all', ordinals, '1.26-1.37', []],
    ['a field in none', ordinals, '1.25', ['spec.ordinals is known since 1.26, holds until 1.25']],
    ['a field in some', ordinals, '1.25-1.37', ['spec.ordinals is known since 1.26, holds until 1.25']],
    ['a field that went', source, '1.34', ['[pod].resourceClaims[0].source is known until 1.30, holds since 1.31']],
    [
      'a field that goes',
      source,
      '1.28-1.32',
      ['[pod].resourceClaims[0].source is known until 1.30, holds since 1.31'],
    ],
    ['a field that has not gone', source, '1.28-1.30', []],
    // The request of a claim is known since 1.31, so it is wherever the resources of a Pod are.
    ['a field in a field', resources, '1.29-1.33', ['[pod].resources is known since 1.32, holds until 1.31']],
    [
      'below what no version knows',
      pod('resources: {claim: 5}'),
      '1.31',
      ['[pod].resources is known since 1.32, holds until 1.31'],
    ],
    [
      'below what some know',
      pod('resources: {limits: {cpu: true}}'),
      '1.31-1.32',
      ['[pod].resources is known since 1.32, holds until 1.31', '[pod].resources.limits.cpu takes quantity'],
    ],
  ])('%s', (_, text, versions, issues) => {
    expect(wrongIn(text, versions)).toEqual(issues);
  });

  test('a field that is not known yet is no near name', () => {
    expect(wrongIn(`${STATEFUL_SET}spec: {ordinal: {start: 1}}`, '1.25')).toEqual([
      'spec.ordinal is no field of StatefulSetSpec',
    ]);
    expect(wrongIn(`${STATEFUL_SET}spec: {ordinal: {start: 1}}`, '1.26')).toEqual([
      'spec.ordinal is no field of StatefulSetSpec, near ordinals',
    ]);
  });
});

describe('what hides what', () => {
  test('a kind that is not served hides all', () => {
    const text = 'apiVersion: autoscaling/v2beta2\nkind: HorizontalPodAutoscaler\nspec: {replcas: 1, minReplicas: yes}';
    expect(issuesIn(text)).toEqual(['apiVersion: removed-version, holds since 1.26']);
    expect(issuesIn('apiVersion: apps/v1\nkind: Statefulset\nspec: {replcas: yes}')).toEqual(['kind: unknown-kind']);
  });

  test.each([
    ['a misspelt field is not missing', `${STATEFUL_SET}spec: {selectors: {}, template: {}}`, 'spec.selector'],
    ['nor what is in it', 'apiVersion: v1\nkind: ConfigMap\nmetdata: {name: kafka}', 'metadata.name'],
    [
      'a moved field is not missing',
      `${STATEFUL_SET}spec:\n  containers: [{name: postgres}]\n  template: {}`,
      'spec.template.spec',
    ],
    [
      'nor one that was moved with it',
      `${STATEFUL_SET}spec: {volumeClaimTemplates: [{storageClassName: fast, accessModes: [ReadWriteOnce], spec: {}}]}`,
      'spec.volumeClaimTemplates[0].spec.accessModes',
    ],
    [
      'nor what it would do for',
      container('livenessProbe: {path: /healthz, port: 8080}'),
      '[container].livenessProbe.exec',
    ],
    ['a value of a wrong type misses nothing', pod('containers: [postgres]'), '[container].image'],
  ])('%s', (_, text, path) => {
    expect(wrongIn(text)).toHaveLength(1);
    expect(issuesIn(text)).not.toContain(`${path} is missing`);
  });

  test('what is missing elsewhere is missing', () => {
    expect(issuesIn(pod('containers: [{name: postgres, image: postgres:17, stdin: "yes"}]'))).toEqual([
      '[container].stdin takes boolean',
      'spec.selector is missing',
    ]);
  });
});

describe('duplicates, anchors and merges', () => {
  test('of a field that is written twice only the last is judged', () => {
    expect(wrongIn(`${STATEFUL_SET}spec:\n  replicas: "3"\n  replicas: 3\n`)).toEqual([]);
    expect(wrongIn(`${STATEFUL_SET}spec:\n  replicas: 3\n  replicas: "3"\n`)).toEqual(['spec.replicas takes int32']);
    expect(wrongIn(`${STATEFUL_SET}spec: {replcas: 3}\nspec: {serviceName: 5}`)).toEqual([
      'spec.serviceName takes string',
    ]);
    expect(wrongIn(`${STATEFUL_SET}spec: {replcas: 3, replcas: 4}`)).toEqual([
      'spec.replcas is no field of StatefulSetSpec, near replicas',
    ]);
  });

  test('an alias is judged where it is used', () => {
    expect(wrongIn(pod('volumes: [&data {name: data}]\ncontainers: [*data]'))).toEqual([]);
    expect(wrongIn(pod('volumes: [{name: &number 5}]\ncontainers: [{name: *number}]'))).toEqual([
      '[pod].volumes[0].name takes string',
      '[container].name takes string',
    ]);
  });

  test('what is merged in is judged where it is merged', () => {
    const text = pod('containers:\n  - &base {name: postgres, imag: postgres:17}\n  - <<: *base\n    name: 5');
    expect(wrongIn(text).sort()).toEqual([
      '[container].imag is no field of Container, near image',
      '[pod].containers[1].imag is no field of Container, near image',
      '[pod].containers[1].name takes string',
    ]);
    // What a field after it overrides is not seen.
    expect(wrongIn(pod('volumes: [&base {name: 5}]\ncontainers:\n  - <<: *base\n    name: postgres'))).toEqual([
      '[pod].volumes[0].name takes string',
    ]);
  });

  test('a misplaced alias belongs where its value does', () => {
    expect(wrongIn(container('volumes: &data [{name: data, emptyDir: {}}]'))).toEqual([
      '[container].volumes belongs to [pod].volumes',
    ]);
  });
});

test.each([
  ['of one list', (each: string) => container(`env: [${each}]`), '{name: PGPORT, valu: x}'],
  [
    'in as many containers',
    (each: string) => pod(`containers: [${each}]`),
    '{name: postgres, volumes: [{name: data}]}',
  ],
  [
    'of the wrong type, beside missing ones',
    (each: string) => pod(`containers: [${each}]`),
    '{name: postgres, stdin: 5}',
  ],
])(
  'ten thousand wrong fields %s do not take the square of their time',
  (_, whole, one) => {
    const texts = [1_000, 10_000].map((count) =>
      whole(Array.from({ length: count }, (_, index) => one.replace('postgres', `postgres-${index}`)).join(', ')),
    );
    const [few, many] = texts.map((text) => wrongIn(text).length);
    expect(few).toBe(1_000);
    expect(many).toBe(10_000);
  },
  10_000,
);

describe('any text', () => {
  const lines = `metadata:
  name: kafka
  labels: &labels {app: kafka}
spec:
  serviceName: kafka
  replicas: 3
  selector:
    matchLabels: *labels
  template:
    metadata:
      labels:
        <<: *labels
    spec:
      securityContext:
        fsGroup: 1000
      containers:
        - &broker
          name: kafka
          image: apache/kafka:4.0.0
          env:
            - name: KAFKA_PORT
              value: "9092"
        - <<: *broker
          name: exporter
  volumeClaimTemplates:
    - metadata:
        name: data
      spec:
        accessModes: [ReadWriteOnce]
        resources:
          requests:
            storage: 10Gi`.split('\n');
  const piece = fc.constantFrom(
    'null',
    '~',
    '5',
    '[]',
    '{}',
    '- ',
    '- name: 5',
    'name:',
    'volumes: [{}]',
    '? spec',
    '*labels',
  );
  const edit = fc.record({
    at: fc.nat({ max: lines.length - 1 }),
    how: fc.constantFrom<(line: string, other: string) => string | undefined>(
      () => undefined,
      (line) => `  ${line}`,
      (line) => line.replace(/^ {2}/, ''),
      (line) => line.trimStart(),
      (line, other) => line.replace(/\S.*/, other),
      (line, other) => `${line}\n${line.replace(/\S.*/, other)}`,
      (line, other) => line.replace(/(?<=: ?)\S.*|$/, ` ${other}`),
      (line) => line.replace(/(\w)(\w*):/, '$2$1:'),
    ),
    other: piece,
  });
  const text = fc.array(edit, { minLength: 1, maxLength: 5 }).map((edits) => {
    const edited: (string | undefined)[] = [...lines];
    for (const { at, how, other } of edits) edited[at] = how(edited[at] ?? '', other);
    return edited.filter((line) => line !== undefined).join('\n');
  });

  test('every issue is at a field that stands in the text', () => {
    let issues = 0;
    fc.assert(
      fc.property(text, (written) => {
        for (const document of documentsOf(`apiVersion: apps/v1\nkind: StatefulSet\n${written}`)) {
          for (const manifest of manifestsOf(document)) {
            for (const issue of structureIssues(manifest, { from: 25, to: 37 })) {
              issues++;
              const field = manifest.at(issue.path);
              if (issue.code !== 'missing') expect(field.exists).toBe(true);
              for (const { start, end } of [field.range, field.key, field.place]) {
                expect(start).toBeGreaterThanOrEqual(document.range.start);
                expect(end).toBeLessThanOrEqual(document.range.end);
                expect(end).toBeGreaterThanOrEqual(start);
              }
            }
          }
        }
      }),
      { seed: 4, numRuns: 1500 },
    );
    expect(issues).toBeGreaterThan(300);
  });
});
