import { isPartOf } from '../../kubernetes/ip-addresses.ts';
import type { Path } from '../../kubernetes/structure.ts';
import type { MapNode } from '../../yaml/node.ts';
import { isUnknown } from '../../yaml/unknown.ts';
import type { ComparisonTable, Mismatch } from '../comparisons.ts';
import { read, said, textsOf, valueAt } from '../given.ts';
import { contradiction, numbers, on } from './comparison.ts';

/** NetworkPolicies and Ingresses. */
export const NETWORK: ComparisonTable = {
  IPBlock: [on('except', exceptions)],
  Ingress: [on('metadata', ingressClass)],
  NetworkPolicyPort: [on('endPort', numbers('endPort', 'below', 'port')), on('endPort', endOfNamedPort)],
};

const NONE: readonly Mismatch[] = [];

function exceptions(map: MapNode, at: Path): readonly Mismatch[] {
  const cidr = said(read(map, 'cidr'));
  return textsOf(map, 'except').flatMap(([index, except]) =>
    isPartOf(except, cidr) === false ? [contradiction([...at, 'except', index], 'outside', [...at, 'cidr'])] : [],
  );
}

function endOfNamedPort(map: MapNode, at: Path): readonly Mismatch[] {
  const port = read(map, 'port');
  const isName = port?.kind === 'scalar' && typeof port.value === 'string' && !isUnknown(port.value);
  if (!isName || read(map, 'endPort') === undefined) return NONE;
  return [contradiction([...at, 'endPort'], 'not-number', [...at, 'port'])];
}

/** The class of old, an annotation, and that of today. */
function ingressClass(map: MapNode, at: Path): readonly Mismatch[] {
  const old = valueAt(map, ['metadata', 'annotations', INGRESS_CLASS]);
  const now = valueAt(map, ['spec', 'ingressClassName']);
  if (old === undefined || now === undefined || said(old) === said(now)) return NONE;
  return [contradiction([...at, 'metadata', 'annotations', INGRESS_CLASS], 'unequal', ['spec', 'ingressClassName'])];
}

const INGRESS_CLASS = 'kubernetes.io/ingress.class';
