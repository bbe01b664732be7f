import { contradictions } from '../src/kubernetes/claim-contradictions.ts';
import type { Manifest } from '../src/kubernetes/manifest.ts';
import { setClaims } from '../src/kubernetes/set-claims.ts';
import { defineRule } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'a claim that a StatefulSet takes as its own contradicts the claim template',
  why: `The controller makes a claim for each Pod, named after the claim template, the StatefulSet and the Pod's number. One
that exists under such a name is used as it is: what the template says is not compared with it, so the Pod gets a smaller
disk, or one of another class or mode, than its neighbours. To bring a claim of one's own is a way to restore data; then it
should ask for what the template asks for.`,
  references: [
    'https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#stable-storage',
    'https://github.com/kubernetes/kubernetes/blob/master/pkg/controller/statefulset/stateful_pod_control.go',
  ],
  severity: 'warning',
  category: 'storage',
  subject: 'PersistentVolumeClaim',
  applies: ({ name }) => name !== undefined && /-\d+$/.test(name),
  *check(manifest, { bundle }) {
    if (manifest.partial) return;
    const claims = setClaims(manifest.name!, manifest as Manifest, bundle);
    const [only] = claims;
    if (only === undefined || claims.length > 1) return;
    const { statefulSet, template, ordinal } = only;
    for (const { field, wanted, says, wants } of contradictions(manifest.root, template)) {
      yield {
        at: field,
        message: `claim ${manifest.name} is used by Pod ${statefulSet.name}-${ordinal} as it is: it ${says}, while the claim template ${wants}`,
        help: 'write here what the template says, or change the template',
        related: [{ at: wanted, message: 'the claim template says this' }],
      };
    }
  },
});
