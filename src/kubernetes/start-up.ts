import type { Field } from '../yaml/field.ts';
import type { Bundle } from './bundle.ts';
import type { Manifest } from './manifest.ts';
import { selectedBeside } from './pod-index.ts';
import { splitOrdinal } from './pod-names.ts';
import { replicasOf } from './replicas.ts';
import { isHeadless, type Service, type StatefulSet } from './statefulset.ts';
import { type Wait, waitsOf } from './waits.ts';

/** A wait of the Pods of a StatefulSet that cannot end. */
export interface Deadlock {
  readonly wait: Wait;
  readonly reason: Reason;
}

export type Reason =
  /** The first Pod waits for one that is created when the first is ready: both by their names. */
  | { readonly kind: 'later-pod'; readonly first: string; readonly pod: string }
  /** A Pod waits for itself, before its containers start. */
  | { readonly kind: 'itself'; readonly pod: string }
  /** Only these Pods are behind the Service, and only those that are ready. */
  | { readonly kind: 'own-service'; readonly service: Service }
  /** The name gets its record when the Pod, or one of them, is ready. */
  | { readonly kind: 'not-published'; readonly service: Service };

const RANK = ['later-pod', 'itself', 'own-service', 'not-published'];

/**
 * The waits of a StatefulSet that cannot end, each place once. The controller creates a Pod when those before it are ready
 * (`OrderedReady`, pkg/controller/statefulset); a Pod's containers start when its init containers are done; and DNS has
 * records of Pods that are ready, unless their Service says `publishNotReadyAddresses` (kubernetes/dns,
 * docs/specification.md).
 */
export function deadlocksOf(statefulSet: StatefulSet, bundle: Bundle): Deadlock[] {
  const { workload } = statefulSet.traits;
  if (workload === undefined || statefulSet.partial || statefulSet.overlay.names.length > 0) return [];
  const found = new Map<string, Deadlock>();
  for (const wait of waitsOf(workload)) {
    if (statefulSet.overlaid(wait.field)) continue;
    const reason = reasonOf(wait, statefulSet, bundle);
    if (reason === undefined) continue;
    const place = `${wait.field.path.join('/')} ${wait.from}`;
    const known = found.get(place);
    if (known === undefined || RANK.indexOf(reason.kind) < RANK.indexOf(known.reason.kind)) {
      found.set(place, { wait, reason });
    }
  }
  return [...found.values()];
}

function reasonOf(wait: Wait, statefulSet: StatefulSet, bundle: Bundle): Reason | undefined {
  const [first = '', ...rest] = wait.host.split('.');
  const ordinal = ordinalOf(first, statefulSet);
  const [name, ...behind] = ordinal === undefined ? [first, ...rest] : rest;
  const [service, ...others] = bundle.partners('Service', name ?? '', statefulSet as Manifest).near;
  // Without a Service behind its name, a Pod is found by nobody: another rule says so.
  if (service?.name !== name || others.length > 0 || !isAtHome(behind, statefulSet, bundle)) return undefined;
  if (ordinal === undefined) return reasonOfService(wait, service!, statefulSet, bundle);
  const spec = statefulSet.root.get('spec');
  if (spec.get('serviceName').string !== name) return undefined;
  return reasonOfPod(wait, ordinal, service!, statefulSet, bundle);
}

function ordinalOf(label: string, { name }: StatefulSet): number | undefined {
  const pod = splitOrdinal(label);
  return pod?.stem === name ? pod?.ordinal : undefined;
}

/** True for what may follow the name of a Service of this namespace. */
function isAtHome([namespace, svc]: readonly string[], statefulSet: StatefulSet, bundle: Bundle): boolean {
  const home = bundle.namespaceOf(statefulSet as Manifest);
  const isHome = namespace === undefined || namespace === (home ?? 'default');
  return isHome && (svc === undefined || svc === 'svc');
}

function reasonOfPod(
  { way, by, host }: Wait,
  ordinal: number,
  service: Service,
  statefulSet: StatefulSet,
  bundle: Bundle,
): Reason | undefined {
  const spec = statefulSet.root.get('spec');
  const replicas = replicasOf(statefulSet as Manifest, bundle);
  const start = startOf(statefulSet);
  const pod = `${statefulSet.name}-${ordinal}`;
  // One that there never is does not resolve, whoever asks; one that there may be some day is asked for by nobody until then.
  if (start === undefined || replicas === undefined || ordinal < start || ordinal >= start + replicas.min)
    return undefined;
  const policy = spec.get('podManagementPolicy');
  if (ordinal > start && (policy.absent || policy.string === 'OrderedReady')) {
    return { kind: 'later-pod', first: `${statefulSet.name}-${start}`, pod };
  }
  if (way === 'port' && by === 'initContainer') return { kind: 'itself', pod };
  // Its full name a Pod knows without DNS.
  const isInHosts = way !== 'dns' && host.endsWith(`.${bundle.serviceZone}`);
  return !isInHosts && leavesOutUnready(service) ? { kind: 'not-published', service } : undefined;
}

function startOf({ root }: StatefulSet): number | undefined {
  const start = root.get('spec').child('ordinals').child('start');
  return start.absent ? 0 : start.number;
}

function reasonOfService(
  { way, by }: Wait,
  service: Service,
  statefulSet: StatefulSet,
  bundle: Bundle,
): Reason | undefined {
  const pods = selectedBeside(service, bundle);
  const [only] = pods ?? [];
  if (pods?.length !== 1 || only?.workload.manifest !== (statefulSet as Manifest)) return undefined;
  const headless = isHeadless(service);
  if (headless === 'unknown') return undefined;
  // What has an address of its own resolves at once.
  if (headless === 'no' && way !== 'port') return undefined;
  if (way === 'port' && by === 'initContainer') return { kind: 'own-service', service };
  if (!leavesOutUnready(service)) return undefined;
  return { kind: headless === 'yes' ? 'not-published' : 'own-service', service };
}

/** True for a Service that certainly leads to Pods that are ready, and to no others. */
export function leavesOutUnready(service: Service): boolean {
  const publishes = service.root.get('spec').get('publishNotReadyAddresses');
  return !service.partial && (publishes.absent || publishes.boolean === false);
}

/** What waits, in words: `init container wait-for-peers`. */
export function waiterOf({ by, container }: Wait): string {
  const name = (container as Field).child('name').string;
  if (by === 'initContainer') return name === undefined ? 'an init container' : `init container ${name}`;
  return name === undefined ? `the ${by}` : `the ${by} of container ${name}`;
}
