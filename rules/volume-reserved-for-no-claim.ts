import { type ReferenceFault, referenceFault } from '../src/kubernetes/claim-references.ts';
import { valueIn } from '../src/kubernetes/glance.ts';
import { volumeTitle } from '../src/kubernetes/persistent-volumes.ts';
import { defineRule, type Field, type Finding, insertFix, renameFix } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'a volume is reserved for a claim that does not exist',
  why: `A PersistentVolume with a \`claimRef\` is bound to the claim of that namespace and name, and to no other. The claims of a
StatefulSet are named after the claim template, the set and the Pod's number: \`data-web-0\`. A slip in the name, or a
namespace that is left out, reserves the volume for nobody, while the claim that was meant stays Pending or gets another disk.`,
  references: [
    'https://kubernetes.io/docs/concepts/storage/persistent-volumes/#reserving-a-persistentvolume',
    'https://github.com/kubernetes/kubernetes/blob/master/staging/src/k8s.io/component-helpers/storage/volume/pv_helpers.go',
  ],
  severity: 'warning',
  category: 'storage',
  subject: 'PersistentVolume',
  fixable: true,
  applies: ({ root }) => valueIn(valueIn(root.node, 'spec'), 'claimRef') !== undefined,
  *check(volume, { bundle }) {
    const fault = volume.partial ? undefined : referenceFault(volume, bundle);
    if (fault === undefined) return;
    yield findingOf(fault, volumeTitle(volume), volume.root.get('spec').get('claimRef') as Field);
  },
});

function findingOf(fault: ReferenceFault, title: string, reference: Field): Finding {
  const [name, namespace] = [reference.child('name'), reference.child('namespace')];
  switch (fault.is) {
    case 'no-namespace':
      return {
        at: reference,
        range: reference.key,
        message: `claimRef has no namespace, so ${title} is reserved for a claim that cannot exist: it is never bound`,
        help: `write the namespace of the claim: ${fault.meant ?? 'default, or the one that it is applied to'}`,
        ...(fault.meant !== undefined && insertFix(reference, { namespace: fault.meant }, 'unsafe')),
      };
    case 'other-namespace':
      return {
        at: namespace,
        message: `${title} is reserved for claim ${name.string} in namespace ${namespace.string}, but the claim that is here is in ${fault.meant}: it is never bound`,
        help: `write namespace: ${fault.meant}`,
        related: [{ at: nameOf(fault.owner.root), message: 'the claim is made here' }],
        ...renameFix(namespace, fault.meant, 'unsafe', `write ${fault.meant}`),
      };
    case 'no-pod':
      return {
        at: name,
        // More volumes than Pods may be there for later.
        ...(fault.isAbove && { severity: 'info' }),
        message: `${title} is reserved for claim ${name.string}, which no Pod has: StatefulSet ${fault.owner.name} has ${fault.pods}`,
        help: fault.isAbove ? 'raise replicas, or take the volume out' : 'name the claim of a Pod that there is',
        related: [{ at: nameOf(fault.owner.root), message: 'the StatefulSet is here' }],
      };
    case 'misnamed':
      return {
        at: name,
        message: `${title} is reserved for claim ${name.string}, which is not in the input, but ${fault.meant} is: it is never bound`,
        help: `write ${fault.meant}`,
        ...renameFix(name, fault.meant, 'unsafe', `write ${fault.meant}`),
      };
  }
}

function nameOf(root: Field): Field {
  return root.child('metadata').child('name');
}
