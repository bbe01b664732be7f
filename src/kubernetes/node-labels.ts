import type { Field } from '../yaml/field.ts';
import type { Workload } from './workload.ts';

// pkg/api/node/util.go
const DEPRECATED: ReadonlyMap<string, string> = new Map([
  ['beta.kubernetes.io/arch', 'kubernetes.io/arch'],
  ['beta.kubernetes.io/os', 'kubernetes.io/os'],
  ['beta.kubernetes.io/instance-type', 'node.kubernetes.io/instance-type'],
  ['failure-domain.beta.kubernetes.io/region', 'topology.kubernetes.io/region'],
  ['failure-domain.beta.kubernetes.io/zone', 'topology.kubernetes.io/zone'],
  ['node-role.kubernetes.io/master', 'node-role.kubernetes.io/control-plane'],
]);

/** The label that nodes have in place of a deprecated one; undefined for all others. */
export function currentLabel(label: string): string | undefined {
  return DEPRECATED.get(label);
}

/** A label of nodes that a Pod asks for. */
export interface NodeLabel {
  readonly field: Field;
  readonly label: string;
  /** True where it is the key of the field, and not its value. */
  readonly isKey: boolean;
}

/** The labels of nodes by which a Pod chooses where to run: those it asks for, and those that make the domains of a spread. */
export function nodeLabelsIn({ podSpec }: Workload): NodeLabel[] {
  const found: NodeLabel[] = [];
  const add = (field: Field) => {
    const label = field.string;
    if (label !== undefined) found.push({ field, label, isKey: false });
  };
  for (const [label, field] of podSpec.get('nodeSelector').entries()) {
    found.push({ field: field as Field, label, isKey: true });
  }
  const affinity = podSpec.get('affinity');
  const ofNodes = affinity.get('nodeAffinity') as Field;
  const terms = [
    ...ofNodes.child('requiredDuringSchedulingIgnoredDuringExecution').child('nodeSelectorTerms').items(),
    ...preferred(ofNodes).map((term) => term.child('preference')),
  ] as Field[];
  for (const term of terms) {
    for (const expression of term.child('matchExpressions').items() as Field[]) add(expression.child('key'));
  }
  for (const ofPods of [affinity.get('podAffinity'), affinity.get('podAntiAffinity')] as Field[]) {
    const required = ofPods.child('requiredDuringSchedulingIgnoredDuringExecution').items() as Field[];
    for (const term of [...required, ...preferred(ofPods).map((each) => each.child('podAffinityTerm'))]) {
      add(term.child('topologyKey'));
    }
  }
  for (const constraint of podSpec.get('topologySpreadConstraints').items())
    add(constraint.get('topologyKey') as Field);
  return found;
}

function preferred(affinity: Field): Field[] {
  return affinity.child('preferredDuringSchedulingIgnoredDuringExecution').items() as Field[];
}
