import { isAddress, mappedAddress } from '../../kubernetes/ip-addresses.ts';
import type { Path } from '../../kubernetes/structure.ts';
import type { MapNode } from '../../yaml/node.ts';
import { isUnknown } from '../../yaml/unknown.ts';
import type { ComparisonTable, Mismatch } from '../comparisons.ts';
import { is, isEmpty, mapsIn, mapsTo, numberAt, read, said, textsOf, valueAt } from '../given.ts';
import { contradiction, on, wants } from './comparison.ts';

/** What a Service says of its type, its addresses and the traffic from outside. */
export const SERVICE: ComparisonTable = {
  Service: [on('metadata', sourceRanges)],
  ServiceSpec: [
    on('externalTrafficPolicy healthCheckNodePort ports', externalTraffic),
    on('clusterIPs ipFamilies', clusterAddresses),
  ],
};

const NONE: readonly Mismatch[] = [];

/** The same, said by an annotation. */
function sourceRanges(map: MapNode, at: Path): readonly Mismatch[] {
  const spec = mapsTo(map, 'spec');
  if (spec === undefined || valueAt(map, ['metadata', 'annotations', SOURCE_RANGES]) === undefined) return NONE;
  const type = said(read(spec, 'type'));
  if (isUnknown(type) || type === 'LoadBalancer' || !isEmpty(read(spec, 'loadBalancerSourceRanges'))) return NONE;
  return [
    wants([...at, 'metadata', 'annotations', SOURCE_RANGES], undefined, [...at, 'spec', 'type'], ['LoadBalancer']),
  ];
}

const SOURCE_RANGES = 'service.beta.kubernetes.io/load-balancer-source-ranges';

/** What a Service is told about traffic from outside, where none can come. */
function externalTraffic(map: MapNode, at: Path): readonly Mismatch[] {
  const type = said(read(map, 'type')) || 'ClusterIP';
  if (isUnknown(type)) return NONE;
  const found: Mismatch[] = [];
  const place = [...at, 'type'];
  const isOpen = type === 'NodePort' || type === 'LoadBalancer';
  const policy = read(map, 'externalTrafficPolicy');
  if (!isEmpty(policy) && !isOpen && (type === 'ExternalName' || isEmpty(read(map, 'externalIPs')))) {
    found.push(wants([...at, 'externalTrafficPolicy'], undefined, place, OPEN));
  }
  const check = [...at, 'healthCheckNodePort'];
  if ((numberAt(map, 'healthCheckNodePort') ?? 0) !== 0) {
    if (type !== 'LoadBalancer') found.push(wants(check, undefined, place, ['LoadBalancer']));
    else if (said(policy) !== 'Local' && !isUnknown(said(policy)))
      found.push(wants(check, undefined, [...at, 'externalTrafficPolicy'], ['Local']));
  }
  if (type !== 'ClusterIP') return found;
  for (const [index, port] of mapsIn(map, 'ports')) {
    if ((numberAt(port, 'nodePort') ?? 0) !== 0) {
      found.push(wants([...at, 'ports', index, 'nodePort'], undefined, place, OPEN));
    }
  }
  return found;
}

const OPEN = ['NodePort', 'LoadBalancer'];

/** The first of several addresses is written twice, there is one of each family, and they come as the families do. */
function clusterAddresses(map: MapNode, at: Path): readonly Mismatch[] {
  if (is(map, 'type', 'ExternalName')) return NONE;
  const addresses = textsOf(map, 'clusterIPs');
  const families = textsOf(map, 'ipFamilies');
  if (addresses.length === 0 && families.length === 0) return NONE;
  const single = said(read(map, 'clusterIP'));
  if (isUnknown(single) || [...addresses, ...families].some(([, text]) => isUnknown(text))) return NONE;
  const path = [...at, 'clusterIPs'];
  const [first, second] = addresses;
  if (first !== undefined) {
    if (single !== first[1]) return [contradiction([...path, 0], 'unequal', [...at, 'clusterIP'])];
    if (second !== undefined && single === 'None') return [contradiction([...path, 0], 'not-alone', [...path, 1])];
    if (second !== undefined && familyOf(single) === familyOf(second[1]))
      return [contradiction([...path, 1], 'same-family', [...path, 0])];
    if (addresses.length > 2) return [contradiction([...path, 2], 'one-too-many', [...path, 0])];
  }
  const [family, other] = families;
  if (family !== undefined && isAddress(single) && family[1] !== familyOf(single) && FAMILIES.has(family[1]))
    return [contradiction([...at, 'clusterIP'], 'unfit', [...at, 'ipFamilies', 0])];
  const policy = read(map, 'ipFamilyPolicy');
  if (policy === undefined ? hasDualDefault(map) : said(policy) !== 'SingleStack') return NONE;
  const pair =
    other === undefined ? second && { field: 'clusterIPs', text: second[1] } : { field: 'ipFamilies', text: other[1] };
  if (pair === undefined) return NONE;
  const place = [...at, 'ipFamilyPolicy'];
  return [wants([...at, pair.field, 1], pair.text, place, ['PreferDualStack', 'RequireDualStack'])];
}

/** True where the policy is to have two families unless it is written (or may be): a headless Service without a selector. */
function hasDualDefault(map: MapNode): boolean {
  const selector = read(map, 'selector');
  return is(map, 'clusterIP', 'None') && !(selector?.kind === 'map' && selector.pairs.length > 0);
}

const FAMILIES: ReadonlySet<string> = new Set(['IPv4', 'IPv6']);

function familyOf(address: string): string {
  return address.includes(':') && mappedAddress(address) === undefined ? 'IPv6' : 'IPv4';
}
