import type { Container } from 'kubernetes-types/core/v1.js';
import type { Field } from '../yaml/field.ts';
import { type Bundle, perBundle } from './bundle.ts';
import type { Manifest } from './manifest.ts';
import { type Autoscaler, scaleTargetOf, type VerticalAutoscaler } from './scale-targets.ts';
import type { Workload } from './workload.ts';

/** A metric by which an autoscaler scales: the use of a resource as a share of what the containers request. */
export interface Utilization {
  /** `cpu`, `memory`. */
  readonly resource: string;
  /** Where it is written. */
  readonly field: Field;
  /** The name of the only container that is measured; undefined: all of the Pod. */
  readonly container: Field | undefined;
}

/** The utilizations of resources by which an autoscaler scales. */
export function utilizationsOf(scaler: Autoscaler): Utilization[] {
  const spec = (scaler.root as Field).child('spec');
  if (scaler.kind === 'ScaledObject') return spec.child('triggers').items().flatMap(ofTrigger);
  const share = spec.child('targetCPUUtilizationPercentage');
  if (scaler.apiVersion === 'autoscaling/v1') {
    return share.number === undefined ? [] : [{ resource: 'cpu', field: share, container: undefined }];
  }
  const metrics = spec.child('metrics');
  // 80 % of the CPU (pkg/apis/autoscaling/v2/defaults.go).
  if (metrics.absent) return [{ resource: 'cpu', field: metrics, container: undefined }];
  return metrics.items().flatMap(ofMetric);
}

function ofMetric(metric: Field): Utilization[] {
  const isOfContainer = metric.child('type').string === 'ContainerResource';
  const source = metric.child(isOfContainer ? 'containerResource' : 'resource');
  const resource = source.child('name').string;
  const isShare = source.child('target').child('type').string === 'Utilization';
  if (resource === undefined || !isShare || source.child('target').child('averageUtilization').isNull) return [];
  return [{ resource, field: source.child('name'), container: isOfContainer ? source.child('container') : undefined }];
}

// KEDA's scalers `cpu` and `memory`; what they measure was said in `metadata.type` until KEDA 2.18.
function ofTrigger(trigger: Field): Utilization[] {
  const [type, metadata] = [trigger.child('type'), trigger.child('metadata')];
  const [metricType, container] = [trigger.child('metricType'), metadata.child('containerName')];
  const isShare = (metricType.exists ? metricType : metadata.child('type')).string === 'Utilization';
  if ((type.string !== 'cpu' && type.string !== 'memory') || !isShare) return [];
  return [{ resource: type.string, field: type, container: container.exists ? container : undefined }];
}

/** The containers whose use counts: those that run as long as the Pod does. */
export function measuredContainers({ podSpec }: Workload): Field<Container>[] {
  const sidecars = podSpec
    .get('initContainers')
    .items()
    .filter((container) => (container as Field).child('restartPolicy').string === 'Always');
  return [...podSpec.get('containers').items(), ...sidecars];
}

/** True where a container certainly requests nothing of a resource. A limit without a request is one. */
export function requestsNone(
  container: Field<Container>,
  resource: string,
  workload: Workload,
  bundle: Bundle,
): boolean {
  const resources = container.get('resources') as Field;
  const isWritten = ['requests', 'limits'].some((name) => !resources.child(name).child(resource).absent);
  // What a Pod requests as a whole counts for all of its containers.
  const isOfPod = (workload.podSpec as Field).child('resources').exists;
  if (isWritten || isOfPod || hasDefault(resource, workload.manifest, bundle)) return false;
  return !sizedWorkloads(bundle).has(`${resource}/${workload.manifest.kind}/${workload.manifest.name}`);
}

/** The workloads of which a VerticalPodAutoscaler sets the requests, in whatever namespace: `cpu/StatefulSet/web`. */
const sizedWorkloads = perBundle((bundle): ReadonlySet<string> => {
  const sized = bundle.all('VerticalPodAutoscaler').flatMap((scaler) => {
    const { kind, name } = scaleTargetOf(scaler);
    return ['cpu', 'memory'].flatMap((resource) =>
      setsRequests(scaler, resource) ? `${resource}/${kind}/${name}` : [],
    );
  });
  return new Set(sized);
});

/** True where a LimitRange in the input may give requests to containers that have none. */
function hasDefault(resource: string, workload: Manifest, bundle: Bundle): boolean {
  const namespaces = defaultRequests(bundle).get(resource);
  const own = bundle.namespaceOf(workload);
  return namespaces !== undefined && (own === undefined || namespaces.has(own) || namespaces.has(undefined));
}

/** The namespaces in which a LimitRange gives requests by default, by resource; undefined is one that is not known. */
const defaultRequests = perBundle((bundle): ReadonlyMap<string, ReadonlySet<string | undefined>> => {
  const found = new Map<string, Set<string | undefined>>();
  for (const range of bundle.all('LimitRange')) {
    for (const limit of range.root.get('spec').get('limits').items()) {
      if (limit.get('type').string !== 'Container') continue;
      // What is written stands in for what is not (pkg/apis/core/v1/defaults.go, SetDefaults_LimitRangeItem).
      for (const name of ['default', 'defaultRequest', 'max', 'min'] as const) {
        for (const [resource] of limit.get(name).entries()) {
          const namespaces = found.get(resource) ?? new Set();
          found.set(resource, namespaces.add(bundle.namespaceOf(range as Manifest)));
        }
      }
    }
  }
  return found;
});

/** True where a VerticalPodAutoscaler certainly changes what all containers request of a resource. */
export function setsRequests(scaler: VerticalAutoscaler, resource: string): boolean {
  const spec = (scaler.root as Field).child('spec');
  const mode = spec.child('updatePolicy').child('updateMode');
  const policies = spec.child('resourcePolicy').child('containerPolicies');
  if ((!mode.absent && (mode.string === undefined || mode.string === 'Off')) || policies.open) return false;
  return policies.items().every((policy) => {
    const resources = policy.child('controlledResources');
    const isControlled = resources.absent || resources.items().some((each) => each.string === resource);
    return isControlled && policy.child('mode').string !== 'Off';
  });
}
