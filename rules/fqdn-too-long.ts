import { saidIn } from '../src/kubernetes/glance.ts';
import { replicasOf } from '../src/kubernetes/replicas.ts';
import { mayHaveHostNetwork } from '../src/kubernetes/workload.ts';
import { defineRule, type Field } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'setHostnameAsFQDN with a domain name that is longer than 64 characters',
  why: `With \`setHostnameAsFQDN: true\` the kernel's host name is the whole \`web-0.web.shop.svc.cluster.local\`, and the kernel takes
no more than 64 characters. Where it is longer, the kubelet does not start the Pod, which stays in ContainerCreating. The API
server does not look at it. Choose shorter names, or leave the host name as it is: the address exists all the same.`,
  references: [
    'https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/#pod-sethostnameasfqdn-field',
    'https://github.com/kubernetes/kubernetes/blob/master/pkg/kubelet/util/util.go',
  ],
  severity: 'warning',
  category: 'identity',
  subject: 'StatefulSet',
  applies: ({ traits }) => saidIn(traits.workload?.podSpec.node, 'setHostnameAsFQDN') === true,
  *check(statefulSet, { bundle }) {
    const spec = statefulSet.root.get('spec');
    const service = spec.get('serviceName').string;
    // Without a Service the name is the Pod's alone.
    if (!service || statefulSet.name === undefined || statefulSet.partial || statefulSet.overlay.names.length > 0)
      return;
    // In the network of its node a Pod has the name of the node.
    if (mayHaveHostNetwork(statefulSet.traits.workload!)) return;
    const start = spec.child('ordinals').child('start').number ?? 0;
    const last = start + Math.max(replicasOf(statefulSet, bundle)?.max ?? 1, 1) - 1;
    const pod = `${statefulSet.name}-${last}`;
    const namespace = bundle.namespaceOf(statefulSet);
    const name = `${pod}.${service}.${namespace ?? '<namespace>'}.${bundle.serviceZone}`;
    // A namespace has one letter at least.
    const length = namespace === undefined ? name.length - '<namespace>'.length + 1 : name.length;
    if (length <= MOST) return;
    yield {
      at: statefulSet.traits.workload!.podSpec.get('setHostnameAsFQDN') as Field,
      message: `setHostnameAsFQDN: ${name} has ${namespace === undefined ? 'at least ' : ''}${length} characters, and a host name has at most ${MOST}: the Pod never starts`,
      help: 'take setHostnameAsFQDN out, or shorten the names of StatefulSet and Service',
      related: [{ at: statefulSet.root.get('metadata').get('name') as Field, message: 'the name begins with this' }],
    };
  },
});

const MOST = 64;
