import { isNear } from '../src/kubernetes/bundle.ts';
import { isAlwaysThere, isFilledOrCopied, isMadeClaim, mayBeMade, meantBy } from '../src/kubernetes/made-objects.ts';
import type { Manifest } from '../src/kubernetes/manifest.ts';
import { lacksAny, type Need, referencesIn } from '../src/kubernetes/references.ts';
import { defineRule, renameFix } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'a Pod names a ConfigMap, Secret, account, priority or claim that does not exist',
  why: `A Pod finds these objects by name in its own namespace, and the API server stores a workload without looking for
them. Where a ConfigMap or Secret is missing, its containers wait with \`CreateContainerConfigError\` or the Pod stays in
\`ContainerCreating\`; without its ServiceAccount or PriorityClass no Pod is created at all, which only the events of the
workload tell. A name that misses an object beside it by a slip is a warning; what may be made elsewhere is a hint.`,
  references: [
    'https://kubernetes.io/docs/tasks/configure-pod-container/configure-pod-configmap/#restrictions',
    'https://kubernetes.io/docs/concepts/configuration/secret/#restriction-secret-must-exist',
    'https://kubernetes.io/docs/concepts/scheduling-eviction/pod-priority-preemption/#pod-priority',
  ],
  severity: 'warning',
  category: 'references',
  subject: 'workload',
  fixable: true,
  applies: (workload, { bundle }) => workload.builtIn && lacksAny(workload, bundle),
  *check(workload, { bundle }) {
    const { manifest, podSpec } = workload;
    const references = referencesIn(workload);
    const given = new Set(references.map(({ name }) => name));
    const seen = new Set<string>();
    for (const reference of references) {
      const { kind, name, need, path } = reference;
      const identity = `${kind}/${name}`;
      if (reference.optional || seen.has(identity)) continue;
      seen.add(identity);
      if (isAlwaysThere(reference) || (kind === 'PersistentVolumeClaim' && isMadeClaim(name, bundle))) continue;
      // A kustomization may give what it patches another name.
      const field = manifest.at([...podSpec.path, ...path]);
      if (field.string === undefined || !bundle.lacks(kind, name, manifest) || mayBeMade(reference, bundle)) continue;
      const near = meantBy(reference, manifest, given, bundle);
      const others = bundle.named(kind, name) as Manifest[];
      // What is copied into other namespaces is there; a PriorityClass is in none.
      if (others.some(isFilledOrCopied) || (kind === 'PriorityClass' && others.length > 0)) continue;
      const apart = others.find((other) => isNear(other, manifest)) ?? others[0];
      const isHint = near === undefined && (apart === undefined || !isNear(apart, manifest));
      // Pulling is tried without what is missing, and such Secrets are made by hand.
      if (isHint && need === 'pull') continue;
      const what = `${kind} ${name} is ${apart === undefined ? 'not in the input' : `in namespace ${bundle.namespaceOf(apart)}, not in ${bundle.namespaceOf(manifest)}`}`;
      yield {
        at: field,
        message: isHint ? `${what}; without it ${OUTCOMES[need]}` : `${what}, so ${OUTCOMES[need]}`,
        help:
          near !== undefined
            ? `write ${field.step}: ${near.name}`
            : apart !== undefined
              ? `add a ${kind} ${name} to namespace ${bundle.namespaceOf(manifest)}`
              : `add ${kind} ${name}, if it is not made elsewhere`,
        related: [near, apart].flatMap((other) =>
          other === undefined ? [] : { at: other.root.get('metadata').get('name'), message: `there is this ${kind}` },
        ),
        ...(near !== undefined && renameFix(field, near.name!, 'unsafe', `write ${field.step}: ${near.name}`)),
        ...(isHint && { severity: 'info' as const }),
      };
    }
  },
});

const OUTCOMES: Readonly<Record<Need, string>> = {
  variable: 'the container is never started (CreateContainerConfigError)',
  volume: 'the Pod stays in ContainerCreating',
  account: 'no Pod is created',
  priority: 'no Pod is created',
  pull: 'the image is pulled without credentials',
  claim: 'the Pod stays Pending',
};
