import { describe, expect, test } from 'vitest';
import { changesWith, judgeKind, removalOf, type ServedKinds } from '../src/kubernetes/api-versions.ts';
import { groupOf } from '../src/kubernetes/kinds.ts';
import { manifestsOf } from '../src/kubernetes/manifest.ts';
import { OLDEST, parseVersions } from '../src/kubernetes/versions.ts';
import { servedKind, servedKinds } from '../src/schema/table.ts';
import { SourceFile } from '../src/text/source-file.ts';
import { parseFile } from '../src/yaml/parse.ts';

const all = servedKinds();
const served: ServedKinds = {
  find: servedKind,
  hasGroup: (group) => all.some(({ apiVersion }) => groupOf(apiVersion) === group),
  all: () => all,
};

/** Judges `apps/v1 StatefulSet`. */
function judge(written: string, versions = '1.34-1.37') {
  const [apiVersion = '', kind = ''] = written.split(' ');
  return judgeKind(apiVersion, kind, served, parseVersions(versions)!);
}

/** What was meant, written in the same way. */
function meant(written: string, versions?: string): string | undefined {
  const issue = judge(written, versions);
  if (issue?.code !== 'unknown-kind') return issue?.code;
  return issue.meant && `${issue.path[0]}: ${issue.meant.apiVersion} ${issue.meant.kind}`;
}

describe('what is served', () => {
  test.each([
    'v1 Service',
    '/v1 Service',
    'apps/v1 StatefulSet',
    'autoscaling/v1 HorizontalPodAutoscaler',
    'autoscaling/v2 HorizontalPodAutoscaler',
    'events.k8s.io/v1 Event',
    'v1 Event',
    'v1 PodList',
    'v1 List',
    // Not by default, but it can be switched on.
    'admissionregistration.k8s.io/v1alpha1 MutatingAdmissionPolicy',
  ])('%s', (written) => expect(judge(written)).toBeUndefined());
});

describe('what nothing can be known of', () => {
  test.each([
    'monitoring.coreos.com/v1 ServiceMonitor',
    'apps.kruise.io/v1beta1 StatefulSet',
    'gateway.networking.k8s.io/v1 HTTPRoute',
    'snapshot.storage.k8s.io/v1 VolumeSnapshot',
    'kubelet.config.k8s.io/v1beta1 KubeletConfiguration',
    'netwoking.k8s.io/v1 Ingress',
    'v1 Config',
    'v1 DeploymentConfig',
    'v1 Route',
    'v2 Chart',
    'skaffold/v4beta13 Config',
    '${API} Service',
    'apps/v1 <kind>',
    'apps/v1 ...',
    '... Service',
    'apps/v1 ',
    ' Service',
  ])('%s', (written) => expect(judge(written)).toBeUndefined());
});

describe('what was meant', () => {
  test.each([
    ['apps/v1 statefulset', 'kind: apps/v1 StatefulSet'],
    ['apps/v1 STATEFULSETS', 'kind: apps/v1 StatefulSet'],
    ['apps/v1 stateful-set', 'kind: apps/v1 StatefulSet'],
    ['apps/v1 StatfulSet', 'kind: apps/v1 StatefulSet'],
    ['v1 Configmap', 'kind: v1 ConfigMap'],
    ['v1 Endpoint', 'kind: v1 Endpoints'],
    ['networking.k8s.io/v1 NetworkPolicies', 'kind: networking.k8s.io/v1 NetworkPolicy'],
    ['networking.k8s.io/v1 Ingresses', 'kind: networking.k8s.io/v1 Ingress'],
    ['v1 deployment', 'kind: apps/v1 Deployment'],
    ['v1 StatefulSet', 'apiVersion: apps/v1 StatefulSet'],
    ['apps/v1 Service', 'apiVersion: v1 Service'],
    ['apps/v2 StatefulSet', 'apiVersion: apps/v1 StatefulSet'],
    ['apps StatefulSet', 'apiVersion: apps/v1 StatefulSet'],
    ['v1beta1 Service', 'apiVersion: v1 Service'],
    ['V1 Service', 'apiVersion: v1 Service'],
    ['extensions/v1beta1 StatefulSet', 'apiVersion: apps/v1 StatefulSet'],
    ['autoscaling/v3 HorizontalPodAutoscaler', 'apiVersion: autoscaling/v2 HorizontalPodAutoscaler'],
    ['events.k8s.io/v2 Event', 'apiVersion: events.k8s.io/v1 Event'],
    ['app/v1 StatefulSet', 'apiVersion: apps/v1 StatefulSet'],
    ['core/v1 Service', 'apiVersion: v1 Service'],
    // Two groups have it.
    ['apps/v1 Event', undefined],
    ['apps/v1 Database', undefined],
    ['apps/v1 Deployment2', undefined],
    ['policy/v1 PodSecurityPolicy', undefined],
    // Beta versions are off by default.
    ['scheduling.k8s.io/v1 Workload', undefined],
  ])('%s: %s', (written, expected) => {
    expect(judge(written)?.code).toBe('unknown-kind');
    expect(meant(written)).toBe(expected);
  });

  test('only what every version asked for has', () => {
    expect(meant('storage/v1 VolumeAttributesClass', '1.34')).toBe(
      'apiVersion: storage.k8s.io/v1 VolumeAttributesClass',
    );
    expect(meant('storage/v1 VolumeAttributesClass', '1.30-1.34')).toBeUndefined();
  });
});

describe('versions that come and go', () => {
  test('gone before any version that is known here', () => {
    expect(judge('apps/v1beta1 StatefulSet')).toMatchObject({ code: 'removed-version', holds: { since: 16 } });
    expect(judge('batch/v1beta1 CronJob', '1.25')).toMatchObject({ code: 'removed-version', holds: { since: 25 } });
  });

  test('gone in some of the versions asked for', () => {
    const written = 'autoscaling/v2beta2 HorizontalPodAutoscaler';
    expect(judge(written, '1.25')).toBeUndefined();
    expect(judge(written, '1.25-1.37')).toMatchObject({ code: 'removed-version', holds: { since: 26 } });
  });

  test('not there yet', () => {
    const written = 'storage.k8s.io/v1 VolumeAttributesClass';
    const young = { code: 'unknown-kind', path: ['apiVersion'], holds: { until: 33 } };
    expect(judge(written, '1.31')).toMatchObject(young);
    expect(judge(written, '1.31-1.36')).toMatchObject(young);
    expect(judge(written, '1.34-1.36')).toBeUndefined();
  });
});

describe('removals', () => {
  const ended = all.filter(({ span }) => span?.until !== undefined);

  test.each(ended)('$apiVersion $kind', ({ apiVersion, kind, span }) => {
    const removal = removalOf(apiVersion, kind);
    expect(removal?.gone).toBe(span!.until! + 1);
    if (removal?.to === undefined) return;
    const successor = servedKind(removal.to, kind);
    expect(successor).toBeDefined();
    const { since = OLDEST, until } = successor!.span ?? {};
    expect([removal.since ?? OLDEST, until]).toEqual([since, undefined]);
  });

  test.each([
    'extensions/v1beta1 Deployment',
    'extensions/v1beta1 Ingress',
    'apps/v1beta2 DaemonSet',
    'batch/v2alpha1 CronJob',
    'policy/v1beta1 PodDisruptionBudget',
    'rbac.authorization.k8s.io/v1alpha1 Role',
    'storage.k8s.io/v1beta1 StorageClass',
    'certificates.k8s.io/v1beta1 CertificateSigningRequest',
  ])('%s has a successor that is served', (written) => {
    const [apiVersion = '', kind = ''] = written.split(' ');
    const removal = removalOf(apiVersion, kind)!;
    expect(removal.gone).toBeLessThanOrEqual(OLDEST);
    expect(servedKind(removal.to!, kind)?.span).toBeUndefined();
  });
});

describe('what changes with the version', () => {
  const changes = (text: string): number => {
    const [document] = parseFile(new SourceFile('postgres.yaml', text));
    const manifest = manifestsOf(document!)[0]!;
    return changesWith(removalOf(manifest.apiVersion!, manifest.kind!)!, manifest.root).length;
  };

  test.each([
    ['a StatefulSet without a selector', 'apiVersion: apps/v1beta2\nkind: StatefulSet\nspec: {replicas: 3}', 1],
    ['with one', 'apiVersion: apps/v1beta2\nkind: StatefulSet\nspec: {selector: {matchLabels: {app: postgres}}}', 0],
    ['an empty selector', 'apiVersion: policy/v1beta1\nkind: PodDisruptionBudget\nspec: {selector: {}}', 1],
    [
      'a selector that asks for nothing',
      'apiVersion: policy/v1beta1\nkind: PodDisruptionBudget\nspec: {selector: {matchLabels: {}, matchExpressions: []}}',
      1,
    ],
    [
      'a selector that asks for something',
      'apiVersion: policy/v1beta1\nkind: PodDisruptionBudget\nspec: {selector: {matchLabels: {app: kafka}, matchExpressions: []}}',
      0,
    ],
    ['no selector', 'apiVersion: policy/v1beta1\nkind: PodDisruptionBudget\nspec: {maxUnavailable: 1}', 0],
    [
      'metrics of v2beta1',
      'apiVersion: autoscaling/v2beta1\nkind: HorizontalPodAutoscaler\nspec: {metrics: [{type: Resource, resource: {name: cpu, targetAverageUtilization: 80}}]}',
      1,
    ],
    ['no metrics', 'apiVersion: autoscaling/v2beta1\nkind: HorizontalPodAutoscaler\nspec: {maxReplicas: 5}', 0],
    [
      'a claim with bare requests',
      'apiVersion: resource.k8s.io/v1alpha3\nkind: ResourceClaim\nspec: {devices: {requests: [{name: gpu, deviceClassName: gpu}]}}',
      1,
    ],
    [
      'a subject with an apiVersion',
      'apiVersion: rbac.authorization.k8s.io/v1alpha1\nkind: RoleBinding\nsubjects: [{kind: User, name: ann, apiVersion: v1}]',
      1,
    ],
    ['values of no use', 'apiVersion: extensions/v1beta1\nkind: Ingress\nspec: {backend: 5, rules: {http: []}}', 1],
    [
      'a webhook of few words',
      'apiVersion: admissionregistration.k8s.io/v1beta1\nkind: MutatingWebhookConfiguration\nwebhooks: [{name: a.example.com}]',
      4,
    ],
    [
      'a webhook that leaves out what it was',
      'apiVersion: admissionregistration.k8s.io/v1beta1\nkind: MutatingWebhookConfiguration\nwebhooks: [{sideEffects: None, admissionReviewVersions: [v1], failurePolicy: Fail}]',
      2,
    ],
    [
      'a webhook that says all',
      'apiVersion: admissionregistration.k8s.io/v1beta1\nkind: MutatingWebhookConfiguration\nwebhooks: [{sideEffects: None, admissionReviewVersions: [v1], failurePolicy: Fail, matchPolicy: Exact, timeoutSeconds: 5}]',
      0,
    ],
    [
      'no share in the API server',
      'apiVersion: flowcontrol.apiserver.k8s.io/v1beta3\nkind: PriorityLevelConfiguration\nspec: {limited: {nominalConcurrencyShares: 0}}',
      1,
    ],
    [
      'some share',
      'apiVersion: flowcontrol.apiserver.k8s.io/v1beta3\nkind: PriorityLevelConfiguration\nspec: {limited: {nominalConcurrencyShares: 5}}',
      0,
    ],
    [
      'a Deployment of the first version',
      'apiVersion: extensions/v1beta1\nkind: Deployment\nspec: {selector: {matchLabels: {app: web}}}',
      4,
    ],
    [
      'one that replaces all Pods at once, and says the rest',
      'apiVersion: extensions/v1beta1\nkind: Deployment\nspec: {selector: {matchLabels: {app: web}}, progressDeadlineSeconds: 60, revisionHistoryLimit: 2, strategy: {type: Recreate}}',
      0,
    ],
    [
      'a Deployment of the second version',
      'apiVersion: apps/v1beta1\nkind: Deployment\nspec: {selector: {matchLabels: {app: web}}}',
      1,
    ],
    [
      'a Deployment of the third',
      'apiVersion: apps/v1beta2\nkind: Deployment\nspec: {selector: {matchLabels: {app: web}}}',
      0,
    ],
    [
      'a definition of one version',
      'kind: List\nitems: [{apiVersion: apiextensions.k8s.io/v1beta1, kind: CustomResourceDefinition, spec: {scope: Namespaced, version: v1}}]',
      1,
    ],
  ])('%s', (_, text, count) => expect(changes(text)).toBe(count));
});
