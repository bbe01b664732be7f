import { editDistance } from '../text/distance.ts';
import type { Field } from '../yaml/field.ts';
import type { Bundle } from './bundle.ts';
import { lacksServiceName, unnamedHeadlessServices } from './headless-services.ts';
import { resolvesAnyway } from './local-names.ts';
import type { Manifest } from './manifest.ts';
import { type Mention, mentionsIn, textsOf } from './mentions.ts';
import { nearName } from './names.ts';
import { wrongOwnAddresses } from './own-addresses.ts';
import { CROWD } from './pod-index.ts';
import { isIn, type PodRange, podRange, setsMeant, setsOf } from './pod-names.ts';
import { replicasOf } from './replicas.ts';
import { governingServices, type StatefulSet } from './statefulset.ts';

/** An address in a text that should lead to a Pod of a StatefulSet, and never will. */
export interface WrongAddress {
  readonly field: Field;
  readonly address: string;
  readonly statefulSet: StatefulSet;
  readonly fault: Fault;
  /** The characters that are wrong, wherever the text has the address. */
  readonly places: readonly (readonly [from: number, to: number])[];
}

/** Why an address does not resolve, with what to write in place of its wrong part. */
export type Fault =
  /** It has no Service, but a Pod is found under that of its StatefulSet alone. */
  | { readonly kind: 'service-missing'; readonly part: Part; readonly meant: string }
  /** The StatefulSet has no `serviceName`. */
  | { readonly kind: 'service-unnamed'; readonly part: Part }
  | { readonly kind: 'service-wrong'; readonly part: Part; readonly meant: string; readonly isCertain: boolean }
  /** `meant` is undefined where the namespace of the StatefulSet is not known. */
  | { readonly kind: 'namespace-missing'; readonly part: Part; readonly meant: string | undefined }
  /** It is right in the namespace of the StatefulSet, `home`, and stands in another. */
  | {
      readonly kind: 'namespace-other';
      readonly part: Part;
      readonly meant: string;
      readonly home: string;
      readonly own: string;
    }
  | { readonly kind: 'namespace-wrong'; readonly part: Part; readonly meant: string }
  | { readonly kind: 'domain-wrong'; readonly part: Part; readonly meant: string }
  | ({ readonly kind: 'ordinal'; readonly part: Part } & PodRange);

/** Labels of an address, the Pod's name being the first: from one up to another. */
type Part = readonly [first: number, end: number];

/** A mention where it stands, with a StatefulSet that it may mean. */
interface Case {
  readonly mention: Mention;
  readonly field: Field;
  readonly from: Manifest;
  /** All mentions of the text. */
  readonly all: readonly Mention[];
  readonly bundle: Bundle;
  /** True where the StatefulSet stands beside the text; else it is the only one of its name. */
  readonly isNear: boolean;
  /** True where no other can be meant. */
  readonly isOnly: boolean;
}

/**
 * The addresses of Pods in the texts of a manifest that certainly do not resolve, each once in a text. A Pod has the name
 * `<set>-<n>.<service>.<namespace>.svc.<domain>`, by the Service that its StatefulSet names and no other; a Pod's search
 * list completes it from the namespace on (kubernetes/dns, docs/specification.md; kubelet, pkg/kubelet/network/dns).
 */
export function* wrongAddresses(from: Manifest, bundle: Bundle): Generator<WrongAddress> {
  const sets = setsOf(bundle);
  if (sets.size === 0 || from.partial) return;
  yield* wrongOwnAddresses(from, bundle);
  for (const text of textsOf(from)) {
    const all = mentionsIn(text, (name) => sets.has(name));
    if (all.length === 0 || from.overlaid(text.field)) continue;
    const wrong = new Map<string, Wrong>();
    for (const mention of all) {
      const found = wrong.get(mention.text) ?? judge(mention, { field: text.field, all, from, bundle });
      if (found === undefined) continue;
      found.places.push(placeOf(found.fault.part, mention));
      wrong.set(mention.text, found);
    }
    for (const [address, found] of wrong) yield { field: text.field, address, ...found };
  }
}

interface Wrong extends Pick<WrongAddress, 'statefulSet' | 'fault'> {
  readonly places: [number, number][];
}

function judge(mention: Mention, where: Pick<Case, 'field' | 'all' | 'from' | 'bundle'>): Wrong | undefined {
  const { from, bundle } = where;
  const { candidates, isNear } = setsMeant(mention.set, from, bundle);
  const [statefulSet] = candidates;
  if (statefulSet === undefined) return undefined;
  const isOnly = candidates.length === 1;
  const faults = candidates.map((set) => faultOf(set, { ...where, mention, isNear, isOnly }));
  const [fault] = faults;
  // One of several that fits is enough.
  if (fault === undefined || faults.includes(undefined)) return undefined;
  // Settings are most likely read by the Pods of the StatefulSet itself.
  const reader = from.traits.workload ?? statefulSet.traits.workload;
  return resolvesAnyway(mention, reader, bundle) ? undefined : { statefulSet, fault, places: [] };
}

function placeOf([first, end]: Part, { text, from }: Mention): [number, number] {
  const labels = text.split('.');
  const at = from + labels.slice(0, first).join('.').length + (first > 0 ? 1 : 0);
  return [at, at + labels.slice(first, end).join('.').length];
}

function faultOf(statefulSet: StatefulSet, one: Case): Fault | undefined {
  const { labels } = one.mention;
  if (labels.length === 0) return bareFault(statefulSet, one);
  if (labels[1] === 'svc') return shortFault(statefulSet, one);
  const isFull = labels[2] === 'svc';
  const end = labels.slice(2).join('.');
  const zone = one.bundle.serviceZone;
  const isSlip = isSlipOf(zone, end);
  // `web-0.web.example.com` is of another world, `web-0.web.shop.svc.example.com` of another cluster.
  if (end !== '' && end !== 'svc' && end !== zone && !isSlip) return undefined;
  const service = serviceOf(statefulSet);
  if (service !== undefined && service !== labels[0]) return serviceFault(statefulSet, one, isFull);
  if (service === undefined && !isFull) return undefined;
  if (!isInNamespace(statefulSet, one)) return namespaceFault(statefulSet, one, isFull);
  if (isSlip) return { kind: 'domain-wrong', part: [3, labels.length + 1], meant: zone };
  return ordinalFault(statefulSet, one);
}

/** The Service that a StatefulSet names: empty where it certainly names none, undefined where that is not known. */
function serviceOf({ root, overlay }: StatefulSet): string | undefined {
  const field = root.get('spec').get('serviceName');
  // A kustomization that renames the one renames the other.
  if (overlay.names.length > 0) return undefined;
  return field.absent ? '' : field.string;
}

/** A Pod's name without any Service, which only the Pod itself knows, by its /etc/hosts. */
function bareFault(statefulSet: StatefulSet, { mention, from, bundle, isNear }: Case): Fault | undefined {
  const service = serviceOf(statefulSet);
  const pod = mention.text.toLowerCase();
  if (!isNear || !service || !bundle.lacks('Service', pod, from)) return undefined;
  if (!bundle.sameNamespace(statefulSet as Manifest, from)) return undefined;
  const user = from.traits.workload;
  const isOther = user !== undefined && from !== (statefulSet as Manifest);
  // Nobody else asks for a Pod that is alone.
  if (!isOther && (replicasOf(statefulSet as Manifest, bundle)?.min ?? 0) < 2) return undefined;
  return { kind: 'service-missing', part: [0, 1], meant: `${mention.text}.${service}` };
}

/** `web-0.web.svc`, which may also be a Service `web-0` in the namespace `web`. */
function shortFault(statefulSet: StatefulSet, { mention, bundle, isNear }: Case): Fault | undefined {
  const [first] = mention.labels;
  const pod = `${mention.set}-${mention.ordinal}`;
  if (!isNear || bundle.named('Service', pod).length > 0 || !bundle.lacks('Service', pod, statefulSet as Manifest)) {
    return undefined;
  }
  const namespace = bundle.namespaceOf(statefulSet as Manifest);
  const service = serviceOf(statefulSet);
  if (first === service) {
    return { kind: 'namespace-missing', part: [1, 2], meant: namespace && `${first}.${namespace}` };
  }
  if (first !== namespace || !service) return undefined;
  return { kind: 'service-missing', part: [0, 1], meant: `${pod}.${service}` };
}

function serviceFault(statefulSet: StatefulSet, one: Case, isFull: boolean): Fault | undefined {
  const { mention, field, from, bundle, isNear, isOnly } = one;
  const [written = '', namespace] = mention.labels;
  const service = serviceOf(statefulSet) ?? '';
  const home = bundle.namespaceOf(statefulSet as Manifest);
  // In another namespace there may be another StatefulSet of the name.
  if (!isNear || (namespace !== undefined && home !== undefined && namespace !== home)) return undefined;
  const services = bundle.partners('Service', written, statefulSet as Manifest);
  const exists = services.near.length > 0;
  const isSlip = service !== '' && nearName(written, [service]) !== undefined;
  const isHere = namespace === undefined || namespace === (home ?? 'default');
  const isOneFile = from.document.file === statefulSet.document.file;
  // `web-0.conf` is a file, `web-0.example.com` a host somewhere else, and all may be of another cluster.
  const isMeant = exists || isSlip || isLonger(written, service) ? isHere || isFull : isFull && (isHere || isOneFile);
  if (!isMeant) return undefined;
  if (service === '') {
    // A headless Service that waits for its name in the StatefulSet is told there.
    const isTold = unnamedHeadlessServices(statefulSet, bundle).length > 0 || !lacksServiceName(statefulSet);
    return isTold ? undefined : { kind: 'service-unnamed', part: [1, 2] };
  }
  const governing = governingServices(statefulSet, bundle);
  // Where that which it names does not exist, and this one does, `serviceName` is wrong.
  if (exists && governing.length === 0) return undefined;
  const isKnown = isOnly && governing.length === 1 && bundle.lacks('Service', written, statefulSet as Manifest);
  const isCertain = isSlip && isKnown && isOneFile && isInContainer(field, from);
  return { kind: 'service-wrong', part: [1, 2], meant: service, isCertain };
}

/** True for `redis-headless` and `redis`: charts and guides call the one or the other so. */
function isLonger(a: string, b: string): boolean {
  return b !== '' && (a.startsWith(`${b}-`) || b.startsWith(`${a}-`));
}

/** True for the texts of containers: what becomes of others is not known. */
function isInContainer({ path }: Field, { traits }: Manifest): boolean {
  const step = traits.workload && path[traits.workload.podSpec.path.length];
  return step === 'containers' || step === 'initContainers';
}

/** True unless an address leads into another namespace than that of a StatefulSet. */
function isInNamespace(statefulSet: StatefulSet, { mention, from, bundle }: Case): boolean {
  const home = bundle.namespaceOf(statefulSet as Manifest);
  const written = mention.labels[1] ?? bundle.namespaceOf(from);
  return home === undefined || written === undefined || written === home;
}

function namespaceFault(statefulSet: StatefulSet, one: Case, isFull: boolean): Fault | undefined {
  const { mention, from, all, bundle, isNear } = one;
  const [service, written] = mention.labels;
  const home = bundle.namespaceOf(statefulSet as Manifest);
  const own = bundle.namespaceOf(from);
  const other = written ?? own;
  // Where the name may be that of another object it is right there.
  if (!isNear || home === undefined || other === undefined || !isAloneIn(other, statefulSet, bundle)) return undefined;
  if (written === undefined) {
    // Who reads an object of another kind, and where, is not known.
    const isRead = from.traits.workload !== undefined || from.is('ConfigMap');
    return isRead
      ? { kind: 'namespace-other', part: [1, 2], meant: `${service}.${home}`, home, own: other }
      : undefined;
  }
  // Who names it in its own namespace too means others as well: members of one cluster in several namespaces.
  const isAmongOwn = all.some(({ set, labels }) => set === mention.set && labels[1] === home);
  if (isAmongOwn || (!isFull && written !== own && written !== 'default')) return undefined;
  return { kind: 'namespace-wrong', part: [2, 3], meant: home };
}

/** True where no StatefulSet or Service of the same name is, or may be, in a namespace. */
function isAloneIn(namespace: string, statefulSet: StatefulSet, bundle: Bundle): boolean {
  const sets = setsOf(bundle).get(statefulSet.name ?? '') ?? [];
  if (sets.length > CROWD) return false;
  const services = bundle.named('Service', serviceOf(statefulSet) ?? '');
  const all = [...sets, ...services] as unknown as Manifest[];
  return (
    all.length <= CROWD && all.every((each) => each.partial || (bundle.namespaceOf(each) ?? namespace) !== namespace)
  );
}

/** True for an address that ends nearly, and not quite, as all do. It may be one of another cluster: one letter is a slip. */
function isSlipOf(zone: string, end: string): boolean {
  const isPart = end === zone.replace('svc.', '') || end === zone.replace(/\.[^.]*$/, '');
  return end !== zone && ((isPart && end !== 'svc') || (!/\d/.test(end) && editDistance(end, zone) === 1));
}

function ordinalFault(statefulSet: StatefulSet, { mention, bundle, isNear }: Case): Fault | undefined {
  const [, namespace] = mention.labels;
  const home = bundle.namespaceOf(statefulSet as Manifest);
  // Another namespace may have another StatefulSet of the name. Who writes `default` beside one that has none means it.
  const isHome = home !== undefined || namespace === undefined || (namespace === 'default' && isNear);
  if (!isHome) return undefined;
  const range = podRange(statefulSet, bundle);
  if (range === undefined || isIn(mention.ordinal, range)) return undefined;
  return { kind: 'ordinal', part: [0, 1], ...range };
}
