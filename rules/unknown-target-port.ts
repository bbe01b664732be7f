import { isPortName, nearPortName } from '../src/kubernetes/names.ts';
import { type Selected, selectedBeside } from '../src/kubernetes/pod-index.ts';
import { type NamedPort, namedPorts, protocolOf } from '../src/kubernetes/ports.ts';
import { defineRule, type Field, type Finding, renameFix } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'a targetPort names a port that no container of the selected Pods has',
  why: `A Service finds a port that is given by name in the containers of each Pod that it selects, together with its
protocol. Where no container has a port of that name, the Pod is left out for this port: the Service exists, it selects the
Pods, and connections to it are refused. A port that is given by number needs no such entry.`,
  references: [
    'https://kubernetes.io/docs/concepts/services-networking/service/#field-spec-ports',
    'https://github.com/kubernetes/kubernetes/blob/master/pkg/api/v1/pod/util.go',
  ],
  severity: 'warning',
  category: 'selectors',
  subject: 'Service',
  fixable: true,
  *check(service, { bundle }) {
    const asked = service.root.get('spec').get('ports').items().filter(isNamed);
    if (asked.length === 0 || service.partial) return;
    const selected = selectedBeside(service, bundle);
    const [first] = selected ?? [];
    if (selected === undefined || first === undefined) return;
    const ports = portsOf(selected);
    if (ports === undefined) return;
    const { manifest, podSpec } = first.workload;
    for (const port of asked) {
      const targetPort = port.get('targetPort') as Field;
      const name = targetPort.string!;
      const protocol = protocolOf(port as Field);
      const others = ports.filter((candidate) => candidate.name === name);
      if (protocol === undefined || others.some((one) => (one.protocol ?? protocol) === protocol)) continue;
      const pods = selected.length === 1 ? `the Pods of ${manifest.kind} ${manifest.name}` : 'the selected Pods';
      const [other] = others;
      const fitting = ports.filter((one) => (one.protocol ?? protocol) === protocol);
      const names = [...new Set(fitting.map((one) => one.name))];
      const near = other === undefined ? nearPortName(name, names) : undefined;
      const isTaken = asked.some((each) => each.get('targetPort').string === near?.name);
      yield {
        at: targetPort,
        message:
          other === undefined
            ? `targetPort: ${pods} have no port named ${name}, so ${without(port as Field)}`
            : `targetPort: port ${name} of ${pods} is ${other.protocol}, but this one is ${protocol}, so ${without(port as Field)}`,
        help: other === undefined ? helpFor(near?.name, names, name) : `give both the same protocol`,
        related: [
          other === undefined
            ? ports[0] === undefined
              ? { at: podSpec.get('containers') as Field, message: 'no port of theirs has a name' }
              : { at: ports[0].field.parent!, message: 'the Pods have these ports' }
            : { at: other.field as Field, message: 'the port of that name' },
        ],
        ...(near?.only === true &&
          renameTo(near.name, targetPort, isCertain(near.name, port as Field, fitting) && !isTaken)),
      };
    }
  },
});

/** True where a near name is the one that is meant: names of two or three letters are near to many. */
function isCertain(name: string, port: Field, ports: readonly NamedPort[]): boolean {
  const isNumber = ports.some((one) => one.name === name && one.number === port.child('port').number);
  return name.length > 3 || port.child('name').string === name || isNumber;
}

function renameTo(name: string, targetPort: Field, isSafe: boolean): Pick<Finding, 'fix'> {
  const { fix } = renameFix(targetPort, name, isSafe ? 'safe' : 'unsafe');
  return fix === undefined ? {} : { fix: { ...fix, title: `write targetPort: ${name}` } };
}

/** True for a port that is given by a name that the API server takes, and that is none of a mesh. */
function isNamed(port: Field): boolean {
  const name = port.child('targetPort').string;
  return name !== undefined && isPortName(name) && !OF_A_MESH.has(name);
}

/** Ports of the sidecars of Istio and Linkerd, for which a label of the namespace is enough. */
const OF_A_MESH: ReadonlySet<string> = new Set(['http-envoy-prom', 'linkerd-admin', 'linkerd-proxy']);

/** The named ports of all Pods that are selected; undefined where not all are known. */
function portsOf(selected: readonly Selected[]): NamedPort[] | undefined {
  const ports: NamedPort[] = [];
  for (const { workload } of selected) {
    const own = namedPorts(workload);
    if (own === undefined) return undefined;
    ports.push(...own);
  }
  return ports;
}

function without(port: Field): string {
  const { number } = port.child('port');
  return `nothing answers at ${number === undefined ? 'this port' : `port ${number}`} of the Service`;
}

function helpFor(near: string | undefined, names: readonly string[], name: string): string {
  if (near !== undefined) return `write targetPort: ${near}`;
  const known = names.length === 0 ? 'the number' : `the name of one of these (${names.slice(0, 5).join(', ')})`;
  return `write ${known}, or give the port that is meant the name ${name}`;
}
