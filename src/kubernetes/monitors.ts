import { append } from '../text/multimap.ts';
import { take } from '../text/take.ts';
import type { Field } from '../yaml/field.ts';
import { type Bundle, perBundle, placesOf } from './bundle.ts';
import { type Labels, matches, matchesEquality, readLabels, readSelector, type Selector } from './labels.ts';
import type { Manifest } from './manifest.ts';
import { CROWD, podIndexOf, type Selected } from './pod-index.ts';
import { namedPorts } from './ports.ts';
import { type Slip, slips } from './slips.ts';
import { haveCommonParent, type Service } from './statefulset.ts';
import type { Workload } from './workload.ts';

/** The selector of a ServiceMonitor or a PodMonitor. */
export function monitorSelector(monitor: Manifest): Selector {
  return readSelector((monitor.root as Field).child('spec').child('selector') as never);
}

/** Where a monitor looks: in its own namespace, in all, or in some. Undefined where that is not known. */
export function monitoredNamespaces(monitor: Manifest): 'own' | 'all' | readonly string[] | undefined {
  const selector = (monitor.root as Field).child('spec').child('namespaceSelector');
  const [any, names] = [selector.child('any'), selector.child('matchNames')];
  if (selector.absent) return 'own';
  if (any.boolean === true) return 'all';
  if (!any.absent && any.boolean === undefined) return undefined;
  if (names.absent || (names.isList && names.items().length === 0)) return selector.isMap ? 'own' : undefined;
  const known = names.items().map((name) => name.string);
  return known.every((name) => name !== undefined) && !names.open ? known : undefined;
}

/** Whether a monitor looks at an object where it is; a namespace that is not written may be any. */
function looksAt(monitor: Manifest, object: Manifest, bundle: Bundle): boolean {
  const namespaces = monitoredNamespaces(monitor);
  if (namespaces === 'own') return bundle.sameNamespace(monitor, object);
  const namespace = bundle.namespaceOf(object);
  return namespaces === undefined || namespaces === 'all' || namespace === undefined || namespaces.includes(namespace);
}

/** What a monitor selects. */
export interface Monitored<T> {
  /** What it selects for certain, what is beside it first; nothing where others may be selected too, or there is a crowd. */
  readonly selected: readonly T[];
  /** True where something is selected somewhere, or may be. */
  readonly isSome: boolean;
}

/** The Services that a ServiceMonitor selects, by their own labels; where none is beside it, the only one around. */
export function monitoredServices(monitor: Manifest, bundle: Bundle): Monitored<Service> {
  const selector = monitorSelector(monitor);
  const all = candidates(selector, bundle);
  if (all === undefined) return { selected: [], isSome: true };
  const places = new Set(placesOf(monitor));
  const near: Service[] = [];
  const far: Service[] = [];
  for (const { service, labels } of all) {
    if (!looksAt(monitor, service as Manifest, bundle)) continue;
    const match = matches(selector, labels);
    if (match === 'unknown') return { selected: [], isSome: true };
    if (match !== 'yes') continue;
    (placesOf(service as Manifest).some((place) => places.has(place)) ? near : far).push(service);
  }
  const [only] = far;
  const isMeant = near.length > 0 || (far.length === 1 && haveCommonParent(only!.directory, monitor.directory));
  return { selected: isMeant ? [...near, ...far] : [], isSome: near.length + far.length > 0 };
}

/** The Pods that a PodMonitor selects, as `monitoredServices` finds Services. */
export function monitoredPods(monitor: Manifest, bundle: Bundle): Monitored<Selected> {
  const selector = monitorSelector(monitor);
  const index = podIndexOf(bundle);
  // The index knows one namespace, that of the monitor itself.
  if (monitoredNamespaces(monitor) !== 'own') return { selected: [], isSome: true };
  const near = take(index.selected(selector, monitor), CROWD + 1);
  const far = near.length > 0 ? near : take(index.selectedAnywhere(selector, monitor), 1);
  const isKnown = near.length <= CROWD && near.every(({ match }) => match === 'yes');
  return { selected: isKnown ? near : [], isSome: far.length > 0 };
}

/** The names of the ports of something that a monitor selects, with what has them: `Service web`. */
export interface MonitoredPorts {
  readonly owner: string;
  readonly names: readonly string[];
  readonly field: Field;
}

/** The ports of all that a monitor selects; undefined where not all are known. */
export function monitoredPorts(monitor: Manifest, bundle: Bundle): readonly MonitoredPorts[] | undefined {
  const all =
    monitor.kind === 'PodMonitor'
      ? monitoredPods(monitor, bundle).selected.map(({ workload }) => portsOfPods(workload))
      : monitoredServices(monitor, bundle).selected.map(portsOfService);
  const known = all.filter((ports) => ports !== undefined);
  return known.length < all.length ? undefined : known;
}

function portsOfPods(workload: Workload): MonitoredPorts | undefined {
  const { manifest, podSpec } = workload;
  const names = namedPorts(workload)?.map(({ name }) => name);
  return names && { owner: `${manifest.kind} ${manifest.name}`, names, field: podSpec.get('containers') as Field };
}

function portsOfService({ root, name }: Service): MonitoredPorts | undefined {
  const field = root.get('spec').get('ports');
  const names = field.items().map((port) => port.get('name'));
  const isKnown = field.isList && !field.open && names.every((each) => each.absent || each.string !== undefined);
  if (!isKnown) return undefined;
  return { owner: `Service ${name}`, names: names.flatMap(({ string }) => string ?? []), field: field as Field };
}

/** A Service that a monitor should select, and why it does not. */
export type MissedService =
  /** It has the labels, in a namespace that the monitor does not look at. */
  | { readonly kind: 'namespace'; readonly service: Service }
  /** The labels that are asked for stand in its selector, for its Pods, and not in its own metadata. */
  | { readonly kind: 'unlabelled'; readonly service: Service }
  | { readonly kind: 'slip'; readonly service: Service; readonly slip: Slip };

/** The Service beside a monitor that it misses, the likeliest first. */
export function missedService(monitor: Manifest, bundle: Bundle): MissedService | undefined {
  const { labels, expressions } = monitorSelector(monitor);
  if (labels.open || expressions.length > 0 || labels.pairs.size === 0) return undefined;
  const lists = placesOf(monitor).map((place) => servicesIn(bundle).byPlace.get(place) ?? []);
  if (lists.some(({ length }) => length > CROWD)) return undefined;
  const beside = lists.flat();
  const elsewhere = beside.find((each) => matchesEquality(labels, each.labels) === 'yes');
  if (elsewhere !== undefined) return { kind: 'namespace', service: elsewhere.service };
  const unlabelled = beside.find((each) => matchesEquality(labels, each.selector) === 'yes');
  if (unlabelled !== undefined) return { kind: 'unlabelled', service: unlabelled.service };
  for (const { service, labels: own } of beside) {
    if (!looksAt(monitor, service as Manifest, bundle)) continue;
    const [slip] = slips(labels, own) ?? [];
    if (slip !== undefined) return { kind: 'slip', service, slip };
  }
  return undefined;
}

/** A Service with its labels, and the pairs of its selector. Their places are left out: nodes are not kept. */
interface Labelled {
  readonly service: Service;
  readonly labels: Labels;
  readonly selector: Labels;
}

interface Services {
  readonly all: readonly Labelled[];
  readonly byPlace: ReadonlyMap<string, readonly Labelled[]>;
  /** By each label, and by each key whose value is not known; what may have any label is under the empty key. */
  readonly byLabel: ReadonlyMap<string, readonly Labelled[]>;
}

const servicesIn = perBundle((bundle): Services => {
  const all: Labelled[] = [];
  const byPlace = new Map<string, Labelled[]>();
  const byLabel = new Map<string, Labelled[]>();
  for (const service of bundle.all('Service')) {
    if (service.partial) continue;
    const metadata = service.root.get('metadata');
    const labels = withoutPlaces(readLabels(metadata.get('labels') as Field, service.overlay.labels));
    const selector = readLabels(service.root.get('spec').get('selector') as Field, service.overlay.selectorLabels);
    const labelled = { service, labels, selector: withoutPlaces(selector) };
    all.push(labelled);
    for (const place of placesOf(service as Manifest)) append(byPlace, place, labelled);
    for (const { key, value } of labels.pairs.values())
      append(byLabel, value === undefined ? key : `${key}=${value}`, labelled);
    if (labels.open) append(byLabel, '', labelled);
  }
  return { all, byPlace, byLabel };
});

/** What a selector may select, found by the rarest of its labels; undefined where that is a crowd. */
function candidates({ labels, missing }: Selector, bundle: Bundle): readonly Labelled[] | undefined {
  const { all, byLabel } = servicesIn(bundle);
  let found: readonly Labelled[] | undefined = all.length <= CROWD ? all : undefined;
  if (missing || labels.open) return undefined;
  for (const { key, value } of labels.pairs.values()) {
    if (value === undefined) continue;
    const having = [`${key}=${value}`, key, ''].flatMap((each) => byLabel.get(each) ?? []);
    if (having.length < (found?.length ?? CROWD + 1)) found = having;
  }
  return found;
}

function withoutPlaces({ pairs, open }: Labels): Labels {
  return { pairs: new Map([...pairs].map(([key, { value }]) => [key, { key, value, field: undefined }])), open };
}
