import { type Glanced, itemsIn, saidIn, someContainer, valueIn } from '../src/kubernetes/glance.ts';
import { type Handler, handlersOf } from '../src/kubernetes/handlers.ts';
import { isPortName, nearPortName } from '../src/kubernetes/names.ts';
import { namedPortsOf } from '../src/kubernetes/ports.ts';
import { containersOf } from '../src/kubernetes/workload.ts';
import { defineRule, type Field, renameFix } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'a probe or a hook names a port that its container does not have',
  why: `The kubelet looks up a port that is given by name in the \`ports\` of the same container, and nowhere else. Where none
has that name, nothing is asked at all: a readiness probe never succeeds, so no Service leads to the Pod and a rollout waits
for ever; a liveness probe is without effect; a \`postStart\` hook fails, and the container is killed. The API server takes all
of it. A port that is given by number needs no entry.`,
  references: [
    'https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#use-a-named-port',
    'https://github.com/kubernetes/kubernetes/blob/master/pkg/probe/util.go',
    'https://github.com/kubernetes/kubernetes/blob/master/pkg/kubelet/prober/worker.go',
  ],
  severity: 'warning',
  category: 'rollout',
  subject: 'workload',
  fixable: true,
  applies: (workload) => someContainer(workload, asksElsewhere),
  *check(workload) {
    if (!workload.builtIn || workload.manifest.partial) return;
    for (const { container, name, port } of handlersOf(workload)) {
      const asked = port.string;
      // What no port can be called is refused.
      if (asked === undefined || !isPortName(asked)) continue;
      const ports = namedPortsOf(container);
      if (ports === undefined || ports.some((one) => one.name === asked)) continue;
      const names = ports.map((one) => one.name);
      const near = nearPortName(asked, names);
      const elsewhere = containersOf(workload)
        .flatMap((other) => namedPortsOf(other) ?? [])
        .find((one) => one.name === asked);
      const owner = container.get('name').string;
      const list = container.get('ports') as Field;
      yield {
        at: port,
        message: `${name}: ${owner === undefined ? 'the container' : `container ${owner}`} has no port named ${asked}, so ${OUTCOMES[name]}`,
        help: near === undefined ? helpFor(names, asked) : `write port: ${near.name}`,
        related:
          elsewhere !== undefined
            ? [{ at: elsewhere.field as Field, message: 'this is the port of another container' }]
            : list.exists
              ? [{ at: list, message: 'it has these ports' }]
              : [],
        ...(near &&
          renameFix(
            port,
            near.name,
            near.only && near.name.length > 3 ? 'safe' : 'unsafe',
            `write port: ${near.name}`,
          )),
      };
    }
  },
});

const PROBES = ['livenessProbe', 'readinessProbe', 'startupProbe'];

/** Whether a container is asked at a port by a name that none of its ports has. */
function asksElsewhere(container: Glanced): boolean {
  const isElsewhere = (handler: Glanced, way: string) => {
    const port = saidIn(valueIn(handler, way), 'port');
    if (typeof port !== 'string') return false;
    return !itemsIn(container, 'ports').some((item) => saidIn(item, 'name') === port);
  };
  for (const name of PROBES) {
    const probe = valueIn(container, name);
    if (probe !== undefined && (isElsewhere(probe, 'httpGet') || isElsewhere(probe, 'tcpSocket'))) return true;
  }
  const lifecycle = valueIn(container, 'lifecycle');
  if (lifecycle === undefined) return false;
  return ['postStart', 'preStop'].some((name) => isElsewhere(valueIn(lifecycle, name), 'httpGet'));
}

// pkg/kubelet/prober: what cannot be asked is no failure, and a probe keeps the result that it begins with.
const OUTCOMES: Readonly<Record<Handler['name'], string>> = {
  livenessProbe: 'it is never probed, and never restarted by this',
  postStart: 'the hook fails, and the container is killed each time it starts',
  preStop: 'the hook fails, and the container is stopped without it',
  readinessProbe: 'the Pod never becomes ready',
  startupProbe: 'it never counts as started, and the Pod never becomes ready',
};

function helpFor(names: readonly string[], name: string): string {
  const known =
    names.length === 0 ? 'the number' : `the number, the name of one of these (${names.slice(0, 5).join(', ')})`;
  return `write ${known}, or give the port that is meant the name ${name}`;
}
