import type { Field } from '../yaml/field.ts';
import type { Bundle } from './bundle.ts';
import { valueIn } from './glance.ts';
import type { Kinds } from './kinds.ts';
import { matches, readLabels, readSelector } from './labels.ts';
import type { Manifest } from './manifest.ts';
import { podsBeside } from './pod-index.ts';
import { replicasOf } from './replicas.ts';
import { selectorOf } from './rivals.ts';
import type { StatefulSet } from './statefulset.ts';

// A controller takes Pods without an owner for its own: a ReplicaSet by their labels, a StatefulSet by labels and name
// (pkg/controller/controller_ref_manager.go).

type Pod = Manifest<Kinds['Pod']>;

/** True for what was read from a cluster, where it has its owner already. */
export function isCopied({ root: { node } }: Pick<Manifest, 'root'>): boolean {
  const metadata = valueIn(node, 'metadata');
  return ['ownerReferences', 'uid', 'selfLink'].some((name) => valueIn(metadata, name) !== undefined);
}

/** The name of the StatefulSet that a Pod is called after, `mysql` for `mysql-0`; undefined for other names. */
export function setNameOf(pod: string | undefined): string | undefined {
  return /^(.+)-(?:0|[1-9]\d*)$/.exec(pod ?? '')?.[1];
}

/** A StatefulSet that finds a Pod by the name of its own. */
export interface NameTaken {
  readonly statefulSet: StatefulSet;
  /** What the set does: it waits for a name that is taken, takes the Pod for one of its own, or for one too many. */
  readonly outcome: 'waits' | 'adopts' | 'deletes';
}

/** The StatefulSet beside a Pod whose names it bears; undefined where the set has nothing to do with it. */
export function nameTakenBy(pod: Pod, bundle: Bundle): NameTaken | undefined {
  const [name, setName] = [pod.name, setNameOf(pod.name)];
  if (name === undefined || setName === undefined) return undefined;
  const statefulSet = bundle
    .partners('StatefulSet', setName, pod)
    .near.find((each) => bundle.areTogether(each, pod) !== 'no');
  if (statefulSet === undefined) return undefined;
  const ordinal = Number(name.slice(setName.length + 1));
  const start = statefulSet.root.get('spec').child('ordinals').child('start').number ?? 0;
  const { max } = replicasOf(statefulSet, bundle) ?? { max: 1 };
  const isWanted = ordinal >= start && ordinal < start + max;
  const labels = readLabels(pod.root.get('metadata').get('labels') as Field, pod.overlay.templateLabels);
  const match = matches(readSelector(selectorOf(statefulSet), statefulSet.overlay.selectorLabels), labels);
  if (match === 'yes') return { statefulSet, outcome: isWanted ? 'adopts' : 'deletes' };
  return match === 'no' && isWanted ? { statefulSet, outcome: 'waits' } : undefined;
}

/** The Pods that a ReplicaSet takes for its own by their labels. */
export function adoptedBy(replicaSet: Manifest<Kinds['ReplicaSet']>, bundle: Bundle): Pod[] {
  const selector = readSelector(selectorOf(replicaSet), replicaSet.overlay.selectorLabels);
  return (podsBeside(selector, replicaSet, bundle) ?? []).flatMap(({ workload, match }) => {
    const pod = workload.manifest.as('Pod');
    const isTaken = pod !== undefined && match === 'yes' && !isCopied(pod);
    return isTaken && bundle.areTogether(pod, replicaSet) !== 'no' ? pod : [];
  });
}
