import { itemsIn, saidIn, valueIn } from '../src/kubernetes/glance.ts';
import { podIndexOf } from '../src/kubernetes/pod-index.ts';
import { servicePorts } from '../src/kubernetes/srv-names.ts';
import { isHeadless } from '../src/kubernetes/statefulset.ts';
import { defineRule, type Field } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'a port without a name in the headless Service that names the Pods',
  why: `A headless Service that a StatefulSet names gives each Pod an SRV record for each port: software that looks up its peers
by \`_peer._tcp.web\` gets all of them with one question. A port without a name has no such record. Nothing is wrong as long as
nobody asks.`,
  references: ['https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/#srv-records'],
  severity: 'info',
  category: 'identity',
  subject: 'Service',
  applies: ({ root }) => {
    const spec = valueIn(root.node, 'spec');
    if (saidIn(spec, 'clusterIP') !== 'None') return false;
    return itemsIn(spec, 'ports').some((port) => valueIn(port, 'name') === undefined);
  },
  *check(service, { bundle }) {
    const ports = servicePorts(service);
    if (ports === undefined || isHeadless(service) !== 'yes' || !podIndexOf(bundle).governs(service)) return;
    const [index, port] = [...ports.entries()].find(([, { name }]) => name === undefined) ?? [];
    if (index === undefined || port === undefined) return;
    const field = service.root.get('spec').get('ports').item(index);
    const number = field.child('port').number;
    yield {
      at: field as Field,
      message: `port ${number ?? index} has no name, so DNS has no SRV records (_<name>._tcp.${service.name}) of it`,
      help: 'give the port a name',
    };
  },
});
