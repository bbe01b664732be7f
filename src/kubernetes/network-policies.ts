import { append } from '../text/multimap.ts';
import { take } from '../text/take.ts';
import type { Field } from '../yaml/field.ts';
import { type Bundle, perBundle, placesOf } from './bundle.ts';
import { isKind, type Kinds } from './kinds.ts';
import { labelsInWords, type Match, matches, readSelector, type Selector } from './labels.ts';
import type { Manifest } from './manifest.ts';
import { CROWD, podIndexOf } from './pod-index.ts';
import { namedPorts, protocolOf } from './ports.ts';
import { mayHaveHostNetwork, podLabels, type Workload } from './workload.ts';

export type NetworkPolicy = Manifest<Kinds['NetworkPolicy']>;
export type Direction = 'ingress' | 'egress';

/** The selector of the Pods that a policy is for, or of a peer: kustomize lays its labels over those that are written. */
export function policySelector(field: Field, { overlay }: NetworkPolicy): Selector {
  const isWritten = field.child('matchLabels').exists;
  return readSelector(field as never, ...(isWritten ? [overlay.selectorLabels] : []));
}

/** The selector of the Pods that a policy is for. */
export function podSelectorOf(policy: NetworkPolicy): Selector {
  return policySelector(policy.root.get('spec').get('podSelector') as Field, policy);
}

/**
 * Whether a policy lets in, or out, only what its rules say. Without `policyTypes` it does so for ingress, and for egress
 * where it has rules for that (pkg/apis/networking/v1, SetDefaults_NetworkPolicy).
 */
export function restricts(policy: NetworkPolicy, direction: Direction): Match {
  const spec = policy.root.get('spec');
  const types = spec.get('policyTypes');
  const name = direction === 'ingress' ? 'Ingress' : 'Egress';
  if (types.open || types.items().some((type) => type.string === undefined)) return 'unknown';
  if (types.items().length > 0) return types.items().some((type) => type.string === name) ? 'yes' : 'no';
  if (!types.absent && !types.isList) return 'unknown';
  return direction === 'ingress' || spec.get('egress').items().length > 0 ? 'yes' : 'no';
}

/** The rules of a policy for one direction; undefined where not all are known. */
export function rulesOf(policy: NetworkPolicy, direction: Direction): readonly Field[] | undefined {
  const list = policy.root.get('spec').get(direction) as Field;
  if (list.open || (!list.isList && !list.absent)) return undefined;
  return list.items();
}

/** Where traffic of a policy comes from or goes to: Pods, and the port of theirs, if it matters. */
export interface Traffic {
  /** The Pods at the other end. */
  readonly peers: Workload;
  /** The Pods whose ports are meant: they may be given by name. */
  readonly server: Workload;
  /** Undefined: any port will do. */
  readonly port: { readonly number: number; readonly protocol: string } | undefined;
}

/** Whether a policy lets something through. */
export function admits(policy: NetworkPolicy, direction: Direction, traffic: Traffic, bundle: Bundle): Match {
  const rules = rulesOf(policy, direction);
  if (rules === undefined) return 'unknown';
  return anyOf(
    rules.map((rule) =>
      both(
        meansPeers(policy, rule.child(direction === 'ingress' ? 'from' : 'to'), traffic.peers, bundle),
        meansPort(rule.child('ports'), traffic),
      ),
    ),
  );
}

function meansPeers(policy: NetworkPolicy, list: Field, peers: Workload, bundle: Bundle): Match {
  if (list.open || (!list.isList && !list.absent)) return 'unknown';
  const items = list.items() as Field[];
  return items.length === 0 ? 'yes' : anyOf(items.map((peer) => meansPods(policy, peer, peers, bundle)));
}

/** Whether an item of `from` or `to` means Pods. What their namespace is labelled with is seldom known. */
function meansPods(policy: NetworkPolicy, peer: Field, pods: Workload, bundle: Bundle): Match {
  const [podSelector, namespaceSelector] = [peer.child('podSelector'), peer.child('namespaceSelector')];
  // Addresses may be those of Pods.
  if (!peer.child('ipBlock').absent || !peer.isMap) return 'unknown';
  const isSelected = podSelector.absent ? 'yes' : matches(policySelector(podSelector, policy), podLabels(pods));
  if (!namespaceSelector.absent)
    return both(isSelected, meansNamespace(namespaceSelector, bundle.namespaceOf(pods.manifest)));
  return podSelector.absent ? 'unknown' : isSelected;
}

/** Every namespace bears its name as a label, since 1.21. */
const NAMESPACE_LABEL = 'kubernetes.io/metadata.name';

/** Whether a selector of namespaces means that of a name. */
function meansNamespace(field: Field, namespace: string | undefined): Match {
  const { labels, expressions, open } = readSelector(field as never);
  if (open || labels.open || expressions.length > 0) return 'unknown';
  if (labels.pairs.size === 0) return 'yes';
  const name = labels.pairs.get(NAMESPACE_LABEL)?.value;
  return name !== undefined && namespace !== undefined && name !== namespace ? 'no' : 'unknown';
}

function meansPort(list: Field, { port, server }: Traffic): Match {
  if (list.open || (!list.isList && !list.absent)) return 'unknown';
  const items = list.items() as Field[];
  if (items.length === 0 || port === undefined) return 'yes';
  const named = namedPorts(server);
  const portsNamed = (name: string) => {
    const found = named?.filter((each) => each.name === name);
    // That nothing has the name is a slip of its own.
    return found?.length === 0 ? undefined : found;
  };
  return anyOf(
    items.map((item) => {
      const protocol = protocolOf(item);
      const isProtocol = protocol === undefined ? 'unknown' : protocol === port.protocol ? 'yes' : 'no';
      return both(isProtocol, meansNumber(item, port.number, portsNamed));
    }),
  );
}

/** Whether an item of `ports` means a number; a name it means where Pods have it for that. */
function meansNumber(
  item: Field,
  number: number,
  portsNamed: (name: string) => readonly { readonly number: number | undefined }[] | undefined,
): Match {
  const [port, endPort] = [item.child('port'), item.child('endPort')];
  if (port.absent) return 'yes';
  if (port.string !== undefined) {
    const named = portsNamed(port.string);
    if (named === undefined || named.some((each) => each.number === undefined)) return 'unknown';
    return named.some((each) => each.number === number) ? 'yes' : 'no';
  }
  const last = endPort.absent ? port.number : endPort.number;
  if (port.number === undefined || last === undefined) return 'unknown';
  return number >= port.number && number <= last ? 'yes' : 'no';
}

export function anyOf(all: readonly Match[]): Match {
  if (all.includes('yes')) return 'yes';
  return all.includes('unknown') ? 'unknown' : 'no';
}

function both(a: Match, b: Match): Match {
  if (a === 'no' || b === 'no') return 'no';
  return a === 'yes' && b === 'yes' ? 'yes' : 'unknown';
}

/**
 * The policies that select the Pods of a workload, or may: what one of them lets through is let through. Undefined where
 * not all are known, there are more than anybody would look at, or the Pods use the network of their node: what becomes of
 * them is not defined (kubernetes.io, network policies, hostNetwork).
 */
export function policiesOn(workload: Workload, bundle: Bundle): readonly NetworkPolicy[] | undefined {
  if (mayHaveHostNetwork(workload)) return undefined;
  const { manifest } = workload;
  const { ofPods, ofNamespace, crowded, hasOthers } = policyIndex(bundle);
  if (hasOthers || placesOf(manifest).some((place) => crowded.has(place))) return undefined;
  const own = ofPods.get(manifest) ?? [];
  const wide = ofNamespace.get(bundle.namespaceOf(manifest) ?? '') ?? [];
  return own.length + wide.length > CROWD ? undefined : [...new Set([...own, ...wide])];
}

interface PolicyIndex {
  readonly ofPods: ReadonlyMap<Manifest, readonly NetworkPolicy[]>;
  /** Those for all Pods of a namespace, by its name. */
  readonly ofNamespace: ReadonlyMap<string, readonly NetworkPolicy[]>;
  /** Places where a policy selects so much that not all of it was looked at. */
  readonly crowded: ReadonlySet<string>;
  /** True where policies of a network's own are there as well, as Cilium and Calico have them. */
  readonly hasOthers: boolean;
}

const policyIndex = perBundle((bundle): PolicyIndex => {
  const ofPods = new Map<Manifest, NetworkPolicy[]>();
  const ofNamespace = new Map<string, NetworkPolicy[]>();
  const crowded = new Set<string>();
  const index = podIndexOf(bundle);
  for (const policy of bundle.all('NetworkPolicy')) {
    if (policy.partial) continue;
    const manifest = policy as Manifest;
    const selector = podSelectorOf(policy);
    const namespace = bundle.namespaceOf(manifest);
    if (isForAll(selector) && namespace !== undefined) append(ofNamespace, namespace, policy);
    const near = take(index.selected(selector, manifest), CROWD + 1);
    const anywhere = take(index.selectedAnywhere(selector, manifest), CROWD + 1);
    if (near.length > CROWD) for (const place of placesOf(manifest)) crowded.add(place);
    const selected = new Set([...near, ...anywhere].map(({ workload }) => workload.manifest));
    for (const each of selected) append(ofPods, each, policy);
  }
  const hasOthers = bundle.manifests.some(
    ({ kind, apiVersion }) => kind?.endsWith('NetworkPolicy') === true && !isKind(kind, apiVersion),
  );
  return { ofPods, ofNamespace, crowded, hasOthers };
});

/** True for `{}`, the selector of all Pods of a namespace. */
export function isForAll({ labels, expressions, open, missing }: Selector): boolean {
  return labels.pairs.size === 0 && !labels.open && expressions.length === 0 && !open && !missing;
}

/**
 * Whether a policy lets Pods ask DNS: at port 53 of anything over UDP, or wherever it leads to without a port, for all that it leads
 * to may be where DNS is, but for Pods of the own namespace. OpenShift's DNS listens at 5353.
 */
export function mayAskDns(policy: NetworkPolicy): Match {
  const rules = rulesOf(policy, 'egress');
  if (rules === undefined || restricts(policy, 'egress') === 'unknown') return 'unknown';
  return anyOf(
    rules.map((rule) => {
      const isForDns = rule.child('ports').items().length > 0;
      return both(mayLeadToDns(rule.child('to'), isForDns, policy), hasDnsPort(rule.child('ports')));
    }),
  );
}

function hasDnsPort(list: Field): Match {
  if (list.open || (!list.isList && !list.absent)) return 'unknown';
  const items = list.items() as Field[];
  // A name is looked up in what DNS runs in.
  const portsNamed = (name: string) => (/dns|domain/.test(name) ? undefined : []);
  // Names are asked for over UDP, and over TCP only where the answer is too long for that.
  const means = (item: Field) =>
    protocolOf(item) === 'TCP' ? 'no' : anyOf([53, 5353].map((port) => meansNumber(item, port, portsNamed)));
  return items.length === 0 ? 'yes' : anyOf(items.map(means));
}

function mayLeadToDns(list: Field, isForDns: boolean, policy: NetworkPolicy): Match {
  if (list.open || (!list.isList && !list.absent)) return 'unknown';
  const items = list.items() as Field[];
  const mayBeDns = (peer: Field): Match => {
    if (!peer.isMap || !peer.child('ipBlock').absent) return 'unknown';
    const selector = peer.child('namespaceSelector');
    if (!selector.absent) {
      const namespace = selector.child('matchLabels').child(NAMESPACE_LABEL).string;
      return namespace !== undefined && !/dns|kube-system/.test(namespace) ? 'no' : 'yes';
    }
    // Pods of the own namespace: the cluster's DNS is not there, one of its own may be.
    return isForDns && !isMisplacedDns(peer, policy) ? 'unknown' : 'no';
  };
  return items.length === 0 ? 'yes' : anyOf(items.map(mayBeDns));
}

/** The peers of a policy that are to be the cluster's DNS, but are looked for in a namespace where it is not. */
export function misplacedDns(policy: NetworkPolicy): Field[] {
  const peers = rulesOf(policy, 'egress')?.flatMap((rule) => rule.child('to').items()) ?? [];
  return peers.filter((peer) => isMisplacedDns(peer, policy)).map((peer) => peer.child('podSelector'));
}

function isMisplacedDns(peer: Field, policy: NetworkPolicy): boolean {
  const { labels } = policySelector(peer.child('podSelector'), policy);
  const isHome = policy.namespace === undefined || policy.namespace === 'kube-system';
  return !isHome && peer.child('namespaceSelector').absent && CLUSTER_DNS.test(labelsInWords(labels));
}

/** The label of the cluster's DNS, whatever software it is, in the namespace `kube-system`. */
const CLUSTER_DNS = /^k8s-app: (?:kube-dns|coredns)$/;
