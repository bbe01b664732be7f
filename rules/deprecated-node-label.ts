import { valueIn } from '../src/kubernetes/glance.ts';
import { currentLabel, nodeLabelsIn } from '../src/kubernetes/node-labels.ts';
import { defineRule, renameFix, renameKeyFix } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'a label of nodes that is deprecated',
  why: `These labels of nodes got other names in Kubernetes 1.14 and 1.17. The old ones are still written beside the new, but
nobody promises for how long, and the API server warns of them. \`node-role.kubernetes.io/master\` is gone from
clusters that kubeadm has made or brought to 1.24: where it is required, no node fits and the Pods stay Pending.`,
  references: [
    'https://kubernetes.io/docs/reference/labels-annotations-taints/',
    'https://github.com/kubernetes/kubernetes/blob/master/pkg/api/node/util.go',
  ],
  severity: 'info',
  category: 'references',
  subject: 'workload',
  fixable: true,
  applies({ podSpec: { node }, builtIn }) {
    const names = ['nodeSelector', 'affinity', 'topologySpreadConstraints'];
    return builtIn && names.some((name) => valueIn(node, name) !== undefined);
  },
  *check(workload) {
    for (const { field, label, isKey } of nodeLabelsIn(workload)) {
      const current = currentLabel(label);
      if (current === undefined) continue;
      // The roles of nodes are for whoever sets up the cluster to give.
      const isRole = label.startsWith('node-role');
      const rename = isKey ? renameKeyFix : renameFix;
      yield {
        at: field,
        ...(isKey && { range: field.key }),
        message: isRole
          ? `${label}: clusters of kubeadm have had no node with this label since 1.24`
          : `${label} is deprecated since ${label.startsWith('failure') || label.endsWith('type') ? '1.17' : '1.14'}, and may be removed`,
        help: `write ${current}`,
        ...rename(field, current, isRole ? 'unsafe' : 'safe'),
      };
    }
  },
});
