import { clusterNameIn } from '../src/kubernetes/cluster-names.ts';
import { saidIn } from '../src/kubernetes/glance.ts';
import { defineRule, type Field, insertFix, renameFix } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'Pods in the network of their node ask the DNS of the node, which knows no names of the cluster',
  why: `With \`hostNetwork: true\` the usual \`dnsPolicy\`, \`ClusterFirst\`, is taken for \`Default\`: the Pod gets the name servers of
its node, and those know no Service and no Pod. \`ClusterFirstWithHostNet\` asks the DNS of the cluster all the same. To ask
the DNS of the node on purpose, write \`dnsPolicy: Default\`.`,
  references: [
    'https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/#pod-s-dns-policy',
    'https://github.com/kubernetes/kubernetes/blob/master/pkg/kubelet/network/dns/dns.go',
  ],
  severity: 'warning',
  category: 'identity',
  subject: 'workload',
  fixable: true,
  applies: ({ podSpec: { node } }) => {
    if (saidIn(node, 'hostNetwork') !== true) return false;
    const policy = saidIn(node, 'dnsPolicy');
    return policy === undefined || policy === null || policy === 'ClusterFirst';
  },
  *check(workload, { bundle }) {
    const { podSpec, manifest, builtIn } = workload;
    const [hostNetwork, policy] = [podSpec.get('hostNetwork'), podSpec.get('dnsPolicy') as Field];
    const isUsual = policy.absent || policy.string === 'ClusterFirst';
    const hasServers = !podSpec.get('dnsConfig').get('nameservers').absent;
    if (manifest.partial || !builtIn || hostNetwork.boolean !== true || !isUsual || hasServers) return;
    const used = clusterNameIn(workload, bundle);
    // Agents of nodes ask for nothing in the cluster, as far as is seen.
    if (used === undefined && !manifest.is('StatefulSet')) return;
    yield {
      at: policy.isNull ? (hostNetwork as Field) : policy,
      message: `${policy.isNull ? 'hostNetwork' : 'dnsPolicy: ClusterFirst means Default with hostNetwork'}: the Pods ask the DNS of their node, where ${used === undefined ? 'names of Services and Pods do' : `${used.name} does`} not resolve`,
      help: 'write dnsPolicy: ClusterFirstWithHostNet',
      ...(used === undefined
        ? { severity: 'info' as const }
        : { related: [{ at: used.field, message: `${used.name} is used here` }] }),
      ...(policy.isNull
        ? insertFix(podSpec as Field, { dnsPolicy: 'ClusterFirstWithHostNet' }, 'unsafe')
        : renameFix(policy, 'ClusterFirstWithHostNet', 'unsafe', 'write dnsPolicy: ClusterFirstWithHostNet')),
    };
  },
});
