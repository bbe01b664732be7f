import { describe, expect, test } from 'vitest';
import { NEWEST, OLDEST, type VersionSpan } from '../src/kubernetes/versions.ts';
import { typeLines } from '../src/schema/structure.ts';
import { ObjectType, type Property, servedKind, servedKinds, type Type } from '../src/schema/table.ts';

// The table of what Kubernetes 1.25 to 1.37 know, as it was made from their definitions.

const served = servedKinds();
const objects = objectsBelow(served.map(({ type }) => type));

/** Every type with known fields that can be reached. */
function objectsBelow(roots: readonly Type[]): ObjectType[] {
  const seen = new Set<Type>();
  const next = [...roots];
  for (let type = next.pop(); type !== undefined; type = next.pop()) {
    if (seen.has(type)) continue;
    seen.add(type);
    if (type.kind === 'list') next.push(type.item);
    else if (type.kind === 'map') next.push(type.value);
    else if (type.kind === 'object') for (const property of type.properties()) next.push(property.type);
  }
  return [...seen].filter((type) => type instanceof ObjectType);
}

/** The property at a path of names, through lists and maps: `apps/v1 StatefulSet spec.template`. */
function propertyAt(text: string): Property | undefined {
  const [apiVersion = '', kind = '', path = ''] = text.split(' ');
  let type: Type | undefined = servedKind(apiVersion, kind)?.type;
  let property: Property | undefined;
  for (const name of path.split('.')) {
    while (type?.kind === 'list') type = type.item;
    property = type?.kind === 'object' ? type.property(name) : undefined;
    type = property?.type;
  }
  return property;
}

/** A type as Go writes it. */
function written(type: Type | undefined): string | undefined {
  if (type?.kind === 'list') return `[]${written(type.item)}`;
  if (type?.kind === 'map') return `map[string]${written(type.value)}`;
  return type?.kind === 'any' ? 'any' : type?.name;
}

describe('kinds', () => {
  test.each<[string, VersionSpan | undefined]>([
    ['apps/v1 StatefulSet', undefined],
    ['v1 Service', undefined],
    ['v1 PersistentVolumeClaim', undefined],
    ['policy/v1 PodDisruptionBudget', undefined],
    ['batch/v1 CronJob', undefined],
    ['autoscaling/v1 HorizontalPodAutoscaler', undefined],
    ['autoscaling/v2 HorizontalPodAutoscaler', undefined],
    ['autoscaling/v2beta2 HorizontalPodAutoscaler', { until: 25 }],
    ['admissionregistration.k8s.io/v1 ValidatingAdmissionPolicy', { since: 30 }],
    ['admissionregistration.k8s.io/v1beta1 ValidatingAdmissionPolicy', { since: 28, until: 33 }],
    ['flowcontrol.apiserver.k8s.io/v1 FlowSchema', { since: 29 }],
    ['flowcontrol.apiserver.k8s.io/v1beta3 FlowSchema', { since: 26, until: 31 }],
    ['storage.k8s.io/v1 VolumeAttributesClass', { since: 34 }],
    ['networking.k8s.io/v1 ServiceCIDR', { since: 33 }],
  ])('%s', (name, span) => {
    const [apiVersion = '', kind = ''] = name.split(' ');
    expect(servedKind(apiVersion, kind)).toMatchObject({ apiVersion, kind });
    expect(servedKind(apiVersion, kind)!.span).toEqual(span);
  });

  test.each([
    ['apps/v1beta2', 'StatefulSet'],
    ['policy/v1beta1', 'PodDisruptionBudget'],
    ['batch/v1beta1', 'CronJob'],
    ['v1', 'StatefulSet'],
    ['apps/v1', 'Stateful'],
    ['apps/v1', 'StatefulSet@25'],
    ['apps/v1', ''],
    ['', 'StatefulSet'],
    ['apps', 'StatefulSet'],
    ['autoscaling/v1', 'HorizontalPodAutoscaler:autoscaling/v1'],
    ['monitoring.coreos.com/v1', 'ServiceMonitor'],
  ])('not %s %s', (apiVersion, kind) => {
    expect(servedKind(apiVersion, kind)).toBeUndefined();
  });

  test('each is found as it is listed', () => {
    for (const one of served) expect(servedKind(one.apiVersion, one.kind)).toEqual(one);
    expect(new Set(served.map(({ apiVersion, kind }) => `${apiVersion} ${kind}`)).size).toBe(served.length);
  });

  test('lists are for kubectl to unfold', () => {
    expect(served.filter(({ kind }) => kind.endsWith('List'))).toEqual([]);
  });

  test('each has what every object has', () => {
    for (const { type } of served) {
      expect(written(type.property('apiVersion')?.type), type.name).toBe('string');
      expect(written(type.property('kind')?.type), type.name).toBe('string');
      expect(written(type.property('metadata')?.type), type.name).toBe('ObjectMeta');
    }
  });
});

describe('properties', () => {
  test.each<[string, string, VersionSpan | undefined]>([
    ['apps/v1 StatefulSet spec.replicas', 'int32', undefined],
    ['apps/v1 StatefulSet spec.selector', 'LabelSelector', undefined],
    ['apps/v1 StatefulSet spec.selector.matchLabels', 'map[string]string', undefined],
    ['apps/v1 StatefulSet spec.volumeClaimTemplates', '[]PersistentVolumeClaim', undefined],
    ['apps/v1 StatefulSet spec.volumeClaimTemplates.spec.resources', 'VolumeResourceRequirements', undefined],
    ['apps/v1 StatefulSet spec.updateStrategy.rollingUpdate.maxUnavailable', 'int-or-string', undefined],
    ['apps/v1 StatefulSet spec.ordinals', 'StatefulSetOrdinals', { since: 26 }],
    ['apps/v1 StatefulSet spec.template.spec.containers.restartPolicy', 'string', { since: 28 }],
    ['apps/v1 StatefulSet spec.template.spec.containers.resources.limits', 'map[string]quantity', undefined],
    ['apps/v1 StatefulSet spec.template.spec.securityContext.fsGroup', 'int64', undefined],
    ['apps/v1 StatefulSet spec.template.spec.resources', 'ResourceRequirements', { since: 32 }],
    ['apps/v1 StatefulSet spec.template.spec.workloadRef', 'WorkloadReference', { since: 35, until: 35 }],
    ['apps/v1 StatefulSet metadata.creationTimestamp', 'time', undefined],
    ['apps/v1 Deployment spec.strategy', 'DeploymentStrategy', undefined],
    ['v1 Service spec.ports.targetPort', 'int-or-string', undefined],
    ['v1 Service spec.publishNotReadyAddresses', 'boolean', undefined],
    ['v1 Service spec.trafficDistribution', 'string', { since: 30 }],
    ['v1 Pod spec.resourceClaims.source', 'ClaimSource', { until: 30 }],
    ['v1 Secret data', 'map[string]bytes', undefined],
    ['v1 Secret stringData', 'map[string]string', undefined],
    ['v1 ConfigMap data', 'map[string]string', undefined],
    ['v1 ConfigMap binaryData', 'map[string]bytes', undefined],
    ['autoscaling/v1 HorizontalPodAutoscaler spec.targetCPUUtilizationPercentage', 'int32', undefined],
    ['autoscaling/v2 HorizontalPodAutoscaler spec.metrics.resource.target.averageUtilization', 'int32', undefined],
    ['networking.k8s.io/v1 NetworkPolicy status', 'NetworkPolicyStatus', { until: 27 }],
    ['admissionregistration.k8s.io/v1 ValidatingWebhookConfiguration webhooks.timeoutSeconds', 'int32', undefined],
    ['rbac.authorization.k8s.io/v1 ClusterRole rules.verbs', '[]string', undefined],
    ['apps/v1 ControllerRevision data', 'any', undefined],
  ])('%s is a %s', (path, type, span) => {
    const property = propertyAt(path);
    expect(written(property?.type)).toBe(type);
    expect(property?.span).toEqual(span);
  });

  test.each([
    'apps/v1 StatefulSet spec.strategy',
    'apps/v1 Deployment spec.serviceName',
    'v1 Pod spec.volumeClaimTemplates',
    'v1 PersistentVolumeClaim spec.storageClass',
    'autoscaling/v2 HorizontalPodAutoscaler spec.targetCPUUtilizationPercentage',
    // Kinds of one name in several versions are told apart.
    'autoscaling/v1 HorizontalPodAutoscaler spec.metrics',
    'v1 Service constructor',
  ])('no %s', (path) => {
    expect(propertyAt(path)).toBeUndefined();
  });

  test('every type that is named is there', () => {
    const names = new Set([...typeLines().matchAll(/^\S+/gm)].map(([name]) => name));
    expect(objects.map(({ name }) => name).filter((name) => !names.has(name))).toEqual([]);
    // Nor is there one that nobody asks for.
    expect(objects.length).toBe(names.size);
  });

  test('a span is one of the minors that are known, and not all of them', () => {
    const spans = [...served, ...objects.flatMap((type) => type.properties())];
    for (const { span } of spans) {
      if (span === undefined) continue;
      const { since = OLDEST, until = NEWEST } = span;
      expect(since).toBeLessThanOrEqual(until);
      expect(since).toBeGreaterThanOrEqual(OLDEST);
      expect(until).toBeLessThanOrEqual(NEWEST);
      expect(until - since).toBeLessThan(NEWEST - OLDEST);
    }
  });
});
