import { adoptedBy, isCopied, type NameTaken, nameTakenBy, setNameOf } from '../src/kubernetes/adoption.ts';
import { selectorOf } from '../src/kubernetes/rivals.ts';
import { defineRule } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'a single Pod that a controller takes for one of its own, or that has the name of one',
  why: `A StatefulSet knows its Pods by their names and labels. A Pod that has both, and that nothing else owns, is adopted: it
counts as a replica, whatever runs in it, and is deleted where its ordinal is too high. A Pod that has only the name keeps the
set from creating its own, and the set waits. A ReplicaSet adopts every Pod with its labels, and deletes what is more than its
replicas.`,
  references: [
    'https://kubernetes.io/docs/concepts/workloads/controllers/replicaset/#non-template-pod-acquisitions',
    'https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#pod-selector',
    'https://github.com/kubernetes/kubernetes/blob/master/pkg/controller/controller_ref_manager.go',
  ],
  severity: 'warning',
  category: 'identity',
  subject: ['Pod', 'ReplicaSet'],
  applies(manifest, { bundle }) {
    if (manifest.is('ReplicaSet')) return bundle.all('Pod').length > 0;
    const setName = setNameOf(manifest.name);
    return setName !== undefined && bundle.named('StatefulSet', setName).length > 0;
  },
  *check(manifest, { bundle }) {
    if (manifest.partial || isCopied(manifest)) return;
    const replicaSet = manifest.as('ReplicaSet');
    for (const pod of replicaSet === undefined ? [] : adoptedBy(replicaSet, bundle)) {
      yield {
        at: pod.root.get('metadata').get('labels'),
        message: `labels: ReplicaSet ${manifest.name} selects Pod ${pod.name}, so it adopts it, and deletes what is more than its replicas`,
        help: 'give the Pod other labels',
        related: [{ at: selectorOf(manifest), message: 'this selects it' }],
      };
    }
    const pod = manifest.as('Pod');
    const taken = pod && nameTakenBy(pod, bundle);
    if (pod === undefined || taken === undefined) return;
    const { statefulSet, outcome } = taken;
    yield {
      at: pod.root.get('metadata').get('name'),
      message: `name: ${pod.name} ${OUTCOMES[outcome](`StatefulSet ${statefulSet.name}`)}`,
      help: 'give the Pod another name',
      related: [{ at: statefulSet.root.get('metadata').get('name'), message: 'this makes Pods of such names' }],
    };
  },
});

const OUTCOMES: Readonly<Record<NameTaken['outcome'], (set: string) => string>> = {
  waits: (set) => `is the name of a Pod of ${set}, so the set cannot create its own and waits`,
  adopts: (set) => `is the name of a Pod of ${set}, and its labels fit, so the set takes it for that Pod`,
  deletes: (set) => `is named like a Pod of ${set} with an ordinal too high, and its labels fit, so the set deletes it`,
};
