import { valueIn } from '../src/kubernetes/glance.ts';
import { monitoredPorts } from '../src/kubernetes/monitors.ts';
import { nearPortName } from '../src/kubernetes/names.ts';
import { defineRule, type Field, renameFix } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'a monitor asks for a port by a name that nothing which it selects has',
  why: `The \`port\` of a ServiceMonitor is the name of a port of the Services, that of a PodMonitor the name of a port of the
containers; a number goes into \`targetPort\` or \`portNumber\`. Where no port of what is selected has that name, Prometheus drops
all targets of the monitor, and says nothing of it.`,
  references: [
    'https://prometheus-operator.dev/docs/api-reference/api/#monitoring.coreos.com/v1.Endpoint',
    'https://prometheus-operator.dev/docs/platform/troubleshooting/#troubleshooting-servicemonitor-changes',
  ],
  severity: 'warning',
  category: 'network',
  subject: ['ServiceMonitor', 'PodMonitor'],
  fixable: true,
  applies: ({ root }) => valueIn(root.node, 'spec')?.kind === 'map',
  *check(monitor, { bundle }) {
    const isOfPods = monitor.kind === 'PodMonitor';
    const [list, number] = isOfPods ? ['podMetricsEndpoints', 'portNumber'] : ['endpoints', 'targetPort'];
    const endpoints = (monitor.root as Field)
      .child('spec')
      .child(list as string)
      .items();
    const asked = endpoints.map((endpoint) => endpoint.child('port'));
    if (monitor.partial) return;
    for (const port of asked) {
      if (port.number === undefined) continue;
      yield {
        at: port,
        message: `port: ${port.number} is a number, but the definition of ${monitor.kind} takes a name here, so the API server refuses it`,
        help: `write ${number}: ${port.number}, or the name of the port`,
        severity: 'error',
      };
    }
    const known = asked.some(({ string }) => string) ? monitoredPorts(monitor, bundle) : undefined;
    const [first] = known ?? [];
    if (known === undefined || first === undefined) return;
    const names = [...new Set(known.flatMap((each) => each.names))];
    for (const port of asked) {
      const name = port.string;
      if (!name || names.includes(name)) continue;
      const meant = nearPortName(name, names)?.name ?? (names.length === 1 ? names[0] : undefined);
      const owner = known.length > 1 ? `${first.owner} and what else is selected have` : `${first.owner} has`;
      const others = names.length === 0 ? 'none of its ports has a name' : `only ${names.slice(0, 5).join(', ')}`;
      const other = /^\d+$/.test(name)
        ? `write ${number}: ${name}`
        : `write the name of a port, or give one the name ${name}`;
      const title = `write port: ${meant}`;
      yield {
        at: port,
        message: `port: ${owner} no port named ${name}, ${others}, so nothing is scraped`,
        help: meant === undefined ? other : title,
        related: [{ at: first.field, message: 'these are its ports' }],
        ...(meant !== undefined && renameFix(port, meant, 'unsafe', title)),
      };
    }
  },
});
