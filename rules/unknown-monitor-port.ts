import { valueIn } from '../src/kubernetes/glance.ts';
import { monitoredPods, monitoredServices } from '../src/kubernetes/monitors.ts';
import { areTwins, isPortName, nearName } from '../src/kubernetes/names.ts';
import { namedPorts } from '../src/kubernetes/ports.ts';
import { defineRule, type Field, renameFix, type Subjects } from '../src/lint/rule.ts';

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
    const spec = (monitor.root as Field).child('spec');
    const isOfPods = monitor.kind === 'PodMonitor';
    const asked = spec
      .child(isOfPods ? 'podMetricsEndpoints' : 'endpoints')
      .items()
      .map((endpoint) => endpoint.child('port'));
    if (monitor.partial) return;
    for (const port of asked) {
      if (port.number === undefined) continue;
      yield {
        at: port,
        message: `port: ${port.number} is a number, but the definition of ${monitor.kind} takes a name here, so the API server refuses it`,
        help: `write ${isOfPods ? 'portNumber' : 'targetPort'}: ${port.number}, or the name of the port`,
        severity: 'error',
      };
    }
    if (asked.every(({ string }) => !string)) return;
    const known = isOfPods ? portsOfPods() : portsOfServices();
    const [first] = known ?? [];
    if (known === undefined || first === undefined) return;
    const names = [...new Set(known.flatMap(({ names }) => names))];
    for (const port of asked) {
      const name = port.string;
      if (!name || names.includes(name)) continue;
      const near = nearName(
        name,
        names.filter((each) => !areTwins(each, name)),
      );
      const meant = near?.name ?? (names.length === 1 ? names[0] : undefined);
      const isNumber = !isPortName(name) && /^\d+$/.test(name);
      const has = names.length === 0 ? 'none of its ports has a name' : `only ${names.slice(0, 5).join(', ')}`;
      const title = `write port: ${meant}`;
      yield {
        at: port,
        message: `port: ${first.owner}${known.length > 1 ? ' and what else is selected have' : ' has'} no port named ${name}, ${has}, so nothing is scraped`,
        help:
          meant !== undefined
            ? title
            : isNumber
              ? `write ${isOfPods ? 'portNumber' : 'targetPort'}: ${name}`
              : `write the name of a port, or give one the name ${name}`,
        related: [{ at: first.ports, message: 'these are its ports' }],
        ...(meant !== undefined && renameFix(port, meant, 'unsafe', title)),
      };
    }

    function portsOfServices(): Ports[] | undefined {
      const ports = monitoredServices(monitor, bundle).selected.map(namesOfService);
      return ports.includes(undefined) ? undefined : (ports as Ports[]);
    }

    function portsOfPods(): Ports[] | undefined {
      const result: Ports[] = [];
      for (const { workload } of monitoredPods(monitor, bundle).selected) {
        const ports = namedPorts(workload);
        if (ports === undefined) return undefined;
        const { kind, name } = workload.manifest;
        const owner = `${kind} ${name}`;
        result.push({
          owner,
          names: ports.map((port) => port.name),
          ports: workload.podSpec.get('containers') as Field,
        });
      }
      return result;
    }
  },
});

interface Ports {
  readonly owner: string;
  readonly names: readonly string[];
  readonly ports: Field;
}

/** The names of a Service's ports; undefined where not all are known. */
function namesOfService(service: Subjects['Service']): Ports | undefined {
  const ports = service.root.get('spec').get('ports');
  const isKnown =
    ports.isList &&
    !ports.open &&
    ports.items().every((port) => port.get('name').absent || port.get('name').string !== undefined);
  if (!isKnown) return undefined;
  const names = ports.items().flatMap((port) => port.get('name').string ?? []);
  return { owner: `Service ${service.name}`, names, ports: ports as Field };
}
