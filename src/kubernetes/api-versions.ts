import { editDistance, nearNames } from '../text/distance.ts';
import type { Field } from '../yaml/field.ts';
import { isUnknown } from '../yaml/unknown.ts';
import { groupOf } from './kinds.ts';
import type { RemovedVersion, UnknownKind } from './structure.ts';
import { coverage, type Minor, type VersionRange, type VersionSpan } from './versions.ts';

/** A kind of an apiVersion that is built in. */
interface ServedKind {
  readonly apiVersion: string;
  readonly kind: string;
  /** The minors that serve it, undefined where all do that are known here. */
  readonly span: VersionSpan | undefined;
}

/** What is served by the minors that are known here. */
export interface ServedKinds {
  find(apiVersion: string, kind: string): ServedKind | undefined;
  hasGroup(group: string): boolean;
  all(): readonly ServedKind[];
}

/** The end of kinds in an apiVersion, and what takes their place. */
export interface Removal {
  readonly apiVersion: string;
  readonly kinds: readonly string[];
  /** The first minor without it. */
  readonly gone: Minor;
  /** The newest stable apiVersion of the same kinds; undefined where there is none. */
  readonly to: string | undefined;
  /** The first minor with that, where it is younger than some minor that is known here. */
  readonly since?: Minor;
  /** What does its work now, where no apiVersion has the kind any more. */
  readonly instead?: string;
  readonly changes: readonly Change[];
}

/** What else has to be changed with the apiVersion. */
interface Change {
  /** What to do, as a command. */
  readonly help: string;
  /** Whether it is called for in an object. */
  needed(root: Field): boolean;
}

/**
 * What is wrong with an apiVersion and a kind: no minor asked for knows the two together, or only some do. Undefined
 * where all do, and where nothing can be known: a custom resource (its group has a dot: apiextensions, validation.go), a
 * file of a client's that only looks like an object of the core group, a placeholder.
 */
export function judgeKind(
  apiVersion: string,
  kind: string,
  served: ServedKinds,
  asked: VersionRange,
): UnknownKind | RemovedVersion | undefined {
  if (apiVersion === '' || kind === '' || isUnknown(apiVersion) || isUnknown(kind)) return undefined;
  // `/v1` is the core group too. Lists are for kubectl to unfold. A lesson may write `...`.
  if (apiVersion.startsWith('/') || /list$/i.test(kind) || !/\w/.test(apiVersion) || !/\w/.test(kind)) return undefined;
  const found = served.find(apiVersion, kind);
  if (found !== undefined) return judgeSpan(found.span ?? {}, asked);
  const removal = removalOf(apiVersion, kind);
  if (removal !== undefined) return { code: 'removed-version', path: ['apiVersion'], holds: { since: removal.gone } };
  const isBuiltIn = isPlainGroup(groupOf(apiVersion)) || served.hasGroup(groupOf(apiVersion));
  if (!isBuiltIn && groupOf(apiVersion).includes('.')) return undefined;
  return judgeName(apiVersion, kind, served.all(), isBuiltIn, asked);
}

function judgeSpan(span: VersionSpan, asked: VersionRange): UnknownKind | RemovedVersion | undefined {
  if (coverage(span, asked) === 'all') return undefined;
  return span.until !== undefined && span.until < asked.to
    ? { code: 'removed-version', path: ['apiVersion'], holds: { since: span.until + 1 } }
    : { code: 'unknown-kind', path: ['apiVersion'], meant: undefined, holds: { until: span.since! - 1 } };
}

function judgeName(
  apiVersion: string,
  kind: string,
  served: readonly ServedKind[],
  isBuiltIn: boolean,
  asked: VersionRange,
): UnknownKind | undefined {
  const group = groupOf(apiVersion);
  const names = new Set(served.map((one) => one.kind));
  const name = names.has(kind) ? kind : likelyKind(kind, names);
  if (name === undefined) {
    // kubeconfigs, templates of OpenShift and others call themselves `v1`; only a kind that is nearly built in tells.
    if (group === '' || !isBuiltIn) return undefined;
    return { code: 'unknown-kind', path: ['kind'], meant: undefined, holds: undefined };
  }
  const homes = served.filter((one) => one.kind === name && coverage(one.span ?? {}, asked) === 'all');
  const home = homes.some((one) => one.apiVersion === apiVersion) ? apiVersion : homeIn(homes, group);
  return {
    code: 'unknown-kind',
    path: name === kind || !isBuiltIn ? ['apiVersion'] : ['kind'],
    meant: home === undefined ? undefined : { apiVersion: home, kind: name },
    holds: undefined,
  };
}

/**
 * True for the groups without a dot, of which there will be no more: apart from aggregated APIs nobody can add one, and
 * new groups of Kubernetes end in `k8s.io`.
 */
export function isPlainGroup(group: string): boolean {
  return PLAIN_GROUPS.has(group);
}

const PLAIN_GROUPS: ReadonlySet<string> = new Set(['', 'apps', 'autoscaling', 'batch', 'extensions', 'policy']);

/** The newest stable apiVersion, in the group that was written if it is there; undefined where several groups have one. */
function homeIn(homes: readonly ServedKind[], group: string): string | undefined {
  const stable = homes.map((one) => one.apiVersion).filter((one) => /\bv\d+$/.test(one));
  const own = stable.filter((one) => groupOf(one) === group);
  const chosen = own.length > 0 ? own : stable;
  if (new Set(chosen.map(groupOf)).size > 1) return undefined;
  return chosen.sort((a, b) => majorOf(a) - majorOf(b)).at(-1);
}

function majorOf(stable: string): number {
  return Number(/\d+$/.exec(stable)?.[0]);
}

/** The one kind that a person may have meant: in another case, as a plural, with a slip of the pen. */
function likelyKind(kind: string, names: Iterable<string>): string | undefined {
  const byFolded = new Map([...names].map((name) => [name.toLowerCase(), name]));
  const folded = kind.toLowerCase().replace(/[-_ ]/g, '');
  const singulars = [folded.replace(/s$/, ''), folded.replace(/es$/, ''), folded.replace(/ies$/, 'y')];
  const same = [folded, ...singulars].find((one) => byFolded.has(one));
  if (same !== undefined) return byFolded.get(same);
  // Short words are near each other without meaning each other.
  const most = folded.length < 5 ? 0 : folded.length < 8 ? 1 : 2;
  const near = nearNames(folded, byFolded.keys()).filter((one) => editDistance(folded, one) <= most);
  return near.length === 1 ? byFolded.get(near[0]!) : undefined;
}

/** How a kind of an apiVersion came to its end, for those that some minor known here does not serve any more. */
export function removalOf(apiVersion: string, kind: string): Removal | undefined {
  return removals().find((one) => one.apiVersion === apiVersion && one.kinds.includes(kind));
}

/** What else a removal asks to be changed in an object, as commands. */
export function changesWith({ changes }: Removal, root: Field): string[] {
  return changes.filter((change) => change.needed(root)).map(({ help }) => help);
}

// apps/v1: https://kubernetes.io/docs/reference/using-api/deprecation-guide/#v1-16
const SELECTOR: Change = {
  help: 'give spec.selector the labels of the template',
  needed: (root) => root.child('spec').child('selector').absent,
};
const UPDATES: Change = {
  help: 'write spec.updateStrategy.type: OnDelete if Pods must not be replaced on a change, as it was by default',
  needed: (root) => root.child('spec').child('updateStrategy').child('type').absent,
};
const ROLLBACK = without('rollbackTo');
const GENERATION = without('templateGeneration');

function without(name: string): Change {
  return { help: `delete spec.${name}`, needed: (root) => root.child('spec').child(name).exists };
}

/** The change of what a field is where it is left out. */
function defaulted(path: string, was: string, now: string): Change {
  return {
    help: `write spec.${path}, for left out it was ${was} and is ${now} now`,
    needed: (root) => path.split('.').reduce((field, name) => field.child(name), root.child('spec')).absent,
  };
}

const DEADLINE = defaulted('progressDeadlineSeconds', 'without end', '600');
const ALL_REVISIONS = defaulted('revisionHistoryLimit', 'without limit', '10');
const TWO_REVISIONS = defaulted('revisionHistoryLimit', '2', '10');
const STEPS: readonly Change[] = ['maxSurge', 'maxUnavailable'].map((name) => {
  const { help, needed } = defaulted(`strategy.rollingUpdate.${name}`, '1', '25%');
  return {
    help,
    needed: (root) => root.child('spec').child('strategy').child('type').string !== 'Recreate' && needed(root),
  };
});

// networking.k8s.io/v1: https://kubernetes.io/docs/reference/using-api/deprecation-guide/#ingress-v122
const INGRESS: readonly Change[] = [
  {
    help: 'rename spec.backend to spec.defaultBackend',
    needed: (root) => root.child('spec').child('backend').exists,
  },
  {
    help: 'write each backend as service.name with service.port.number or service.port.name',
    needed: (root) =>
      [root.child('spec').child('backend'), ...ingressPaths(root).map((path) => path.child('backend'))].some(
        (backend) => backend.child('serviceName').exists || backend.child('servicePort').exists,
      ),
  },
  {
    help: 'give each path a pathType (ImplementationSpecific is as it was)',
    needed: (root) => ingressPaths(root).some((path) => path.child('pathType').absent),
  },
];

function ingressPaths(root: Field): Field[] {
  return items(root.child('spec').child('rules')).flatMap((rule) => items(rule.child('http').child('paths')));
}

// autoscaling/v2: https://kubernetes.io/docs/reference/using-api/deprecation-guide/#horizontalpodautoscaler-v125
const METRICS: Change = {
  help: 'give each metric a target of a type (Utilization with averageUtilization, or the like), and metric.name for metricName',
  needed: (root) =>
    items(root.child('spec').child('metrics')).some((metric) =>
      metric
        .entries()
        .some(([, source]) => source.entries().some(([name]) => /^(?:target[A-Z]|metricName$)/.test(name))),
    ),
};
// A field of autoscaling/v1, which versions with metrics never had.
const CPU_TARGET: Change = {
  help: 'write spec.targetCPUUtilizationPercentage as one of spec.metrics',
  needed: (root) => root.child('spec').child('targetCPUUtilizationPercentage').exists,
};

// policy/v1: https://kubernetes.io/docs/reference/using-api/deprecation-guide/#poddisruptionbudget-v125
const EMPTY_SELECTOR: Change = {
  help: 'write in spec.selector which Pods are meant: an empty one took none, and now takes all of the namespace',
  needed: (root) => {
    const selector = root.child('spec').child('selector');
    return selector.isMap && selector.entries().every(([, asked]) => asked.isNull || isEmpty(asked));
  },
};

// apiextensions.k8s.io/v1: https://kubernetes.io/docs/reference/using-api/deprecation-guide/#customresourcedefinition-v122
const DEFINITION: Change = {
  help: 'name a scope, and give each of spec.versions a structural schema, with subresources and additionalPrinterColumns (jsonPath) of its own',
  needed: (root) => {
    const spec = root.child('spec');
    const versions = items(spec.child('versions'));
    const moved = ['version', 'validation', 'subresources', 'additionalPrinterColumns', 'preserveUnknownFields'];
    return (
      versions.length === 0 ||
      spec.child('scope').absent ||
      moved.some((name) => spec.child(name).exists) ||
      spec.child('conversion').child('webhookClientConfig').exists ||
      versions.some((version) => version.child('schema').absent || !version.child('additionalPrinterColumns').isNull)
    );
  },
};

// admissionregistration.k8s.io/v1: https://kubernetes.io/docs/reference/using-api/deprecation-guide/#webhook-resources-v122
const WEBHOOKS: readonly Change[] = [
  {
    help: 'give each webhook sideEffects (None or NoneOnDryRun) and admissionReviewVersions',
    needed: (root) =>
      items(root.child('webhooks')).some(
        (webhook) =>
          !['None', 'NoneOnDryRun'].includes(webhook.child('sideEffects').string ?? '') ||
          webhook.child('admissionReviewVersions').absent,
      ),
  },
  webhookDefault('failurePolicy', 'Ignore', 'Fail'),
  webhookDefault('matchPolicy', 'Exact', 'Equivalent'),
  webhookDefault('timeoutSeconds', '30', '10'),
];

function webhookDefault(name: string, was: string, now: string): Change {
  return {
    help: `give each webhook ${name}, for left out it was ${was} and is ${now} now`,
    needed: (root) => items(root.child('webhooks')).some((webhook) => webhook.child(name).absent),
  };
}

// certificates.k8s.io/v1: https://kubernetes.io/docs/reference/using-api/deprecation-guide/#certificatesigningrequest-v122
const SIGNER: Change = {
  help: 'give spec.signerName and spec.usages',
  needed: (root) => root.child('spec').child('signerName').absent || root.child('spec').child('usages').absent,
};

// authorization.k8s.io/v1: https://kubernetes.io/docs/reference/using-api/deprecation-guide/#subjectaccessreview-resources-v122
const GROUPS: Change = {
  help: 'rename spec.group to spec.groups',
  needed: (root) => root.child('spec').child('group').exists,
};

// discovery.k8s.io/v1: https://kubernetes.io/docs/reference/using-api/deprecation-guide/#endpointslice-v125
const TOPOLOGY: Change = {
  help: 'write nodeName and zone in place of topology',
  needed: (root) => items(root.child('endpoints')).some((endpoint) => endpoint.child('topology').exists),
};

// flowcontrol.apiserver.k8s.io/v1beta3: https://kubernetes.io/docs/reference/using-api/deprecation-guide/#flowcontrol-resources-v126
const SHARES: Change = {
  help: 'rename spec.limited.assuredConcurrencyShares to nominalConcurrencyShares',
  needed: (root) => root.child('spec').child('limited').child('assuredConcurrencyShares').exists,
};

// flowcontrol.apiserver.k8s.io/v1: https://kubernetes.io/docs/reference/using-api/deprecation-guide/#flowcontrol-resources-v132
const NO_SHARES: Change = {
  help: 'write spec.limited.nominalConcurrencyShares: 30 if it has to stay so: 0 was read as 30, and is none now',
  needed: (root) => root.child('spec').child('limited').child('nominalConcurrencyShares').number === 0,
};

// resource.k8s.io/v1beta2 and later: DeviceRequest in the published definitions.
const REQUESTS: Change = {
  help: 'put what a device request asks for under exactly',
  needed: (root) =>
    [root.child('spec'), root.child('spec').child('spec')]
      .flatMap((spec) => items(spec.child('devices').child('requests')))
      .some((request) => request.child('deviceClassName').exists),
};

// rbac.authorization.k8s.io/v1beta1 and later: Subject.
const SUBJECTS: Change = {
  help: 'write apiGroup in place of the apiVersion of each subject',
  needed: (root) => items(root.child('subjects')).some((subject) => subject.child('apiVersion').exists),
};

/** For what few people write by hand, where the fields of the old and the new have little in common. */
const REWRITE: Change = { help: 'write its fields anew, for they are others there', needed: () => true };

function isEmpty(field: Field): boolean {
  return field.isList ? field.items().length === 0 : field.isMap && field.entries().length === 0;
}

function items(list: Field): Field[] {
  return list.items() as Field[];
}

let table: readonly Removal[] | undefined;

/**
 * The table of removals, made when it is asked for first. Sources: the deprecated API migration guide,
 * https://kubernetes.io/docs/reference/using-api/deprecation-guide/; for alpha versions, of which that says nothing, the
 * changelogs of the minor named and the last minor whose published definitions have the kind.
 */
function removals(): readonly Removal[] {
  table ??= makeRemovals();
  return table;
}

function makeRemovals(): Removal[] {
  const result: Removal[] = [];
  const remove = (
    gone: Minor,
    apiVersion: string,
    kinds: string,
    to: string | undefined,
    more: Partial<Pick<Removal, 'since' | 'instead' | 'changes'>> = {},
  ): void => {
    result.push({ apiVersion, kinds: kinds.split(' '), gone, to, changes: [], ...more });
  };

  // 1.6 changelog, pull request 38614.
  remove(6, 'extensions/v1beta1', 'Job', 'batch/v1');
  remove(16, 'extensions/v1beta1', 'Deployment', 'apps/v1', {
    changes: [SELECTOR, ROLLBACK, DEADLINE, ALL_REVISIONS, ...STEPS],
  });
  remove(16, 'extensions/v1beta1', 'DaemonSet', 'apps/v1', { changes: [SELECTOR, GENERATION, UPDATES] });
  remove(16, 'extensions/v1beta1', 'ReplicaSet', 'apps/v1', { changes: [SELECTOR] });
  remove(16, 'extensions/v1beta1', 'NetworkPolicy', 'networking.k8s.io/v1');
  remove(16, 'extensions/v1beta1', 'PodSecurityPolicy', undefined, { instead: POD_SECURITY });
  remove(22, 'extensions/v1beta1', 'Ingress', 'networking.k8s.io/v1', { changes: INGRESS });

  remove(16, 'apps/v1beta1', 'StatefulSet', 'apps/v1', { changes: [SELECTOR, UPDATES] });
  remove(16, 'apps/v1beta1', 'Deployment', 'apps/v1', { changes: [SELECTOR, ROLLBACK, TWO_REVISIONS] });
  remove(16, 'apps/v1beta1', 'ControllerRevision', 'apps/v1');
  remove(16, 'apps/v1beta2', 'DaemonSet', 'apps/v1', { changes: [SELECTOR, GENERATION] });
  remove(16, 'apps/v1beta2', 'Deployment', 'apps/v1', { changes: [SELECTOR, ROLLBACK] });
  remove(16, 'apps/v1beta2', 'ReplicaSet StatefulSet', 'apps/v1', { changes: [SELECTOR] });
  remove(16, 'apps/v1beta2', 'ControllerRevision', 'apps/v1');

  // 1.21 changelog, pull request 96987.
  remove(21, 'batch/v2alpha1', 'CronJob', 'batch/v1');
  remove(25, 'batch/v1beta1', 'CronJob', 'batch/v1');

  remove(25, 'autoscaling/v2beta1', 'HorizontalPodAutoscaler', 'autoscaling/v2', { changes: [METRICS, CPU_TARGET] });
  remove(26, 'autoscaling/v2beta2', 'HorizontalPodAutoscaler', 'autoscaling/v2', { changes: [CPU_TARGET] });

  remove(25, 'policy/v1beta1', 'PodDisruptionBudget', 'policy/v1', { changes: [EMPTY_SELECTOR] });
  remove(25, 'policy/v1beta1', 'Eviction', 'policy/v1');
  remove(25, 'policy/v1beta1', 'PodSecurityPolicy', undefined, { instead: POD_SECURITY });

  const networking = 'networking.k8s.io/v1';
  remove(22, `${networking}beta1`, 'Ingress', networking, { changes: INGRESS });
  remove(22, `${networking}beta1`, 'IngressClass', networking);
  remove(29, `${networking}alpha1`, 'ClusterCIDR', undefined);
  remove(31, `${networking}alpha1`, 'IPAddress ServiceCIDR', networking, { since: 33 });
  remove(37, `${networking}beta1`, 'IPAddress ServiceCIDR', networking, { since: 33 });

  // v1alpha1: 1.23 changelog, pull request 104248.
  const rbac = 'rbac.authorization.k8s.io/v1';
  remove(22, `${rbac}beta1`, 'ClusterRole ClusterRoleBinding Role RoleBinding', rbac);
  remove(23, `${rbac}alpha1`, 'ClusterRole ClusterRoleBinding Role RoleBinding', rbac, { changes: [SUBJECTS] });

  const extensions = 'apiextensions.k8s.io/v1';
  remove(22, `${extensions}beta1`, 'CustomResourceDefinition', extensions, { changes: [DEFINITION] });
  remove(22, 'apiregistration.k8s.io/v1beta1', 'APIService', 'apiregistration.k8s.io/v1');

  const admission = 'admissionregistration.k8s.io/v1';
  const webhooks = 'MutatingWebhookConfiguration ValidatingWebhookConfiguration';
  const policies = 'ValidatingAdmissionPolicy ValidatingAdmissionPolicyBinding';
  remove(22, `${admission}beta1`, webhooks, admission, { changes: WEBHOOKS });
  remove(32, `${admission}alpha1`, policies, admission, { since: 30 });
  remove(34, `${admission}beta1`, policies, admission, { since: 30 });

  const storage = 'storage.k8s.io/v1';
  remove(22, `${storage}beta1`, 'CSIDriver CSINode StorageClass VolumeAttachment', storage);
  remove(24, `${storage}alpha1`, 'CSIStorageCapacity VolumeAttachment', storage);
  remove(27, `${storage}beta1`, 'CSIStorageCapacity', storage);
  remove(35, `${storage}alpha1`, 'VolumeAttributesClass', storage, { since: 34 });
  remove(37, `${storage}beta1`, 'VolumeAttributesClass', storage, { since: 34 });

  // v1alpha1: 1.21 changelog, pull request 96440.
  remove(21, 'discovery.k8s.io/v1alpha1', 'EndpointSlice', 'discovery.k8s.io/v1', { changes: [TOPOLOGY] });
  remove(25, 'discovery.k8s.io/v1beta1', 'EndpointSlice', 'discovery.k8s.io/v1', { changes: [TOPOLOGY] });
  remove(25, 'events.k8s.io/v1beta1', 'Event', 'events.k8s.io/v1', { changes: [REWRITE] });

  // v1alpha1: 1.24 changelog, pull request 103061.
  remove(24, 'node.k8s.io/v1alpha1', 'RuntimeClass', 'node.k8s.io/v1', { changes: [REWRITE] });
  remove(25, 'node.k8s.io/v1beta1', 'RuntimeClass', 'node.k8s.io/v1');

  // v1alpha1: the API server registers no storage for it in 1.23, pkg/registry/scheduling/rest.
  remove(22, 'scheduling.k8s.io/v1beta1', 'PriorityClass', 'scheduling.k8s.io/v1');
  remove(23, 'scheduling.k8s.io/v1alpha1', 'PriorityClass', 'scheduling.k8s.io/v1');
  remove(36, 'scheduling.k8s.io/v1alpha1', 'Workload', 'scheduling.k8s.io/v1beta1', { since: 37, changes: [REWRITE] });
  remove(37, 'scheduling.k8s.io/v1alpha2', 'PodGroup Workload', 'scheduling.k8s.io/v1beta1', {
    since: 37,
    changes: [REWRITE],
  });

  const certificates = 'certificates.k8s.io/v1';
  remove(22, `${certificates}beta1`, 'CertificateSigningRequest', certificates, { changes: [SIGNER] });
  remove(35, `${certificates}alpha1`, 'PodCertificateRequest', certificates, { since: 37, changes: [REWRITE] });
  remove(37, `${certificates}alpha1`, 'ClusterTrustBundle', certificates, { since: 37 });

  remove(22, 'coordination.k8s.io/v1beta1', 'Lease', 'coordination.k8s.io/v1');
  remove(32, 'coordination.k8s.io/v1alpha1', 'LeaseCandidate', 'coordination.k8s.io/v1beta1', {
    since: 33,
    changes: [REWRITE],
  });

  const authorization = 'authorization.k8s.io/v1';
  const reviews = 'LocalSubjectAccessReview SelfSubjectAccessReview SelfSubjectRulesReview SubjectAccessReview';
  remove(22, `${authorization}beta1`, reviews, authorization, { changes: [GROUPS] });
  remove(22, 'authentication.k8s.io/v1beta1', 'TokenReview', 'authentication.k8s.io/v1');
  remove(32, 'authentication.k8s.io/v1alpha1', 'SelfSubjectReview', 'authentication.k8s.io/v1', { since: 28 });
  remove(33, 'authentication.k8s.io/v1beta1', 'SelfSubjectReview', 'authentication.k8s.io/v1', { since: 28 });

  const flow = 'flowcontrol.apiserver.k8s.io/v1';
  const flows = 'FlowSchema PriorityLevelConfiguration';
  remove(26, `${flow}beta1`, flows, flow, { since: 29, changes: [SHARES] });
  remove(29, `${flow}beta2`, flows, flow, { since: 29, changes: [SHARES] });
  remove(32, `${flow}beta3`, flows, flow, { since: 29, changes: [NO_SHARES] });

  const resource = 'resource.k8s.io/v1';
  const claims = 'ResourceClaim ResourceClaimTemplate';
  const rewritten = { since: 34, changes: [REWRITE] };
  remove(27, `${resource}alpha1`, 'PodScheduling', undefined);
  remove(27, `${resource}alpha1`, 'ResourceClass', undefined, { instead: 'a DeviceClass' });
  remove(27, `${resource}alpha1`, claims, resource, rewritten);
  remove(31, `${resource}alpha2`, 'PodSchedulingContext ResourceClaimParameters ResourceClassParameters', undefined);
  remove(31, `${resource}alpha2`, 'ResourceClass', undefined, { instead: 'a DeviceClass' });
  remove(31, `${resource}alpha2`, `${claims} ResourceSlice`, resource, rewritten);
  remove(32, `${resource}alpha3`, 'PodSchedulingContext', undefined);
  remove(34, `${resource}alpha3`, claims, resource, { since: 34, changes: [REQUESTS] });
  remove(34, `${resource}alpha3`, 'DeviceClass', resource, { since: 34 });
  remove(34, `${resource}alpha3`, 'ResourceSlice', resource, rewritten);

  const migration = 'storagemigration.k8s.io/v1';
  remove(35, `${migration}alpha1`, 'StorageVersionMigration', migration, { since: 37, changes: [REWRITE] });
  return result;
}

const POD_SECURITY = 'Pod Security Admission (labels of the Namespace)';
