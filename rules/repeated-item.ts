import { itemsIn, sayTheSame, someContainer } from '../src/kubernetes/glance.ts';
import { briefPath } from '../src/kubernetes/issues.ts';
import type { Workload } from '../src/kubernetes/workload.ts';
import { containersOf } from '../src/kubernetes/workload.ts';
import { defineRule, type Field } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'a list of a Pod names the same variable, port, address or secret twice',
  why: `The API server takes the second item and warns of it. Of two environment variables of a name the container sees the last,
and \`kubectl apply\` may lose one of them at the next change, since it merges the list by name. The containers of a
Pod share its addresses, so that one port serves one of them, and of two ports of a name a Service finds the first.`,
  references: [
    'https://github.com/kubernetes/kubernetes/blob/master/pkg/api/pod/warnings.go',
    'https://kubernetes.io/docs/tasks/inject-data-application/define-environment-variable-container/',
  ],
  severity: 'warning',
  category: 'structure',
  subject: 'workload',
  applies: (workload) => mayRepeat(workload) && repeatedIn(workload).length > 0,
  *check(workload) {
    for (const { item, first, key, what, help, severity } of repeatedIn(workload)) {
      yield {
        at: item.child(key),
        message: `${briefPath(item.path)}: ${what}`,
        help,
        ...(severity !== undefined && { severity }),
        related: [{ at: first.child(key), message: 'here it stands first' }],
      };
    }
  },
});

const ONE_OUT = 'take one of them out';

interface Repeated {
  readonly item: Field;
  readonly first: Field;
  /** The field of the item that is the same. */
  readonly key: string;
  readonly what: string;
  readonly help: string;
  /** Where it is less than a warning. */
  readonly severity?: 'info';
}

/** False where nothing is written twice, which is nearly everywhere. */
function mayRepeat(workload: Workload): boolean {
  const { node } = workload.podSpec;
  // The ports of all containers are one list.
  const [numbers, names] = [new Set(), new Set()];
  return (
    someContainer(workload, (container) => {
      const [env, ports] = [itemsIn(container, 'env'), itemsIn(container, 'ports')];
      if (env.length > 1 && sayTheSame(env, 'name')) return true;
      return sayTheSame(ports, 'containerPort', numbers) || sayTheSame(ports, 'name', names);
    }) ||
    sayTheSame(itemsIn(node, 'hostAliases'), 'ip') ||
    sayTheSame(itemsIn(node, 'imagePullSecrets'), 'name')
  );
}

function repeatedIn(workload: Workload): Repeated[] {
  if (!workload.builtIn || workload.manifest.partial) return [];
  const found: Repeated[] = [];
  const spec = workload.podSpec as Field;
  for (const container of containersOf(workload) as Field[]) {
    for (const [item, first] of pairsIn(container.child('env').items(), (one) => one.child('name').string)) {
      const name = item.child('name').string!;
      // It may be built on what it takes the place of.
      if (item.child('value').text?.includes(`$(${name})`)) continue;
      found.push({
        item,
        first,
        key: 'name',
        what: `${name} takes the place of a variable of that name`,
        help: ONE_OUT,
      });
    }
  }
  const ports = runningIn(spec).flatMap((container) => container.child('ports').items());
  const repeated = new Set<Field>();
  for (const [item, first] of pairsIn(ports, portOf)) {
    const number = item.child('containerPort').number;
    const isOwn = item.parent === first.parent;
    const what = isOwn
      ? `port ${number} stands in the list already`
      : `port ${number} is taken by another container of the Pod, with which it shares its addresses`;
    repeated.add(item);
    found.push({
      item,
      first,
      key: 'containerPort',
      what,
      help: isOwn ? ONE_OUT : 'let one of them listen on another port',
    });
  }
  for (const [item, first] of pairsIn(ports, (port) => port.child('name').string)) {
    // In one container it is refused. Most such ports are of use to probes alone, which ask their own container.
    if (repeated.has(item) || item.parent === first.parent) continue;
    const what = `${item.child('name').string} is the name of a port of another container, which Services find first`;
    found.push({ item, first, key: 'name', what, help: 'give one of them another name', severity: 'info' });
  }
  for (const [item, first] of pairsIn(spec.child('hostAliases').items(), (one) => one.child('ip').string)) {
    found.push({
      item,
      first,
      key: 'ip',
      what: `${item.child('ip').string} stands in the list already`,
      help: ONE_OUT,
    });
  }
  for (const [item, first] of pairsIn(spec.child('imagePullSecrets').items(), (one) => one.child('name').string)) {
    found.push({
      item,
      first,
      key: 'name',
      what: `${item.child('name').string} stands in the list already`,
      help: ONE_OUT,
    });
  }
  return found;
}

/** The containers that run beside each other. */
function runningIn(spec: Field): Field[] {
  const sidecars = spec
    .child('initContainers')
    .items()
    .filter((one) => one.child('restartPolicy').string === 'Always');
  return [...spec.child('containers').items(), ...sidecars];
}

/** What a port is; those of the host have to differ anyway. */
function portOf(port: Field): string | undefined {
  const [number, protocol] = [port.child('containerPort').number, port.child('protocol')];
  if (number === undefined || !port.child('hostPort').absent || !port.child('hostIP').absent) return undefined;
  const name = protocol.absent ? 'TCP' : protocol.string;
  return name === undefined ? undefined : `${number} ${name}`;
}

/** Each item that is the same as one before it, with that one. */
function* pairsIn(
  items: readonly Field[],
  keyOf: (item: Field) => string | undefined,
): Iterable<[item: Field, first: Field]> {
  if (items.length < 2) return;
  const seen = new Map<string, Field>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined || key === '') continue;
    const first = seen.get(key);
    if (first === undefined) seen.set(key, item);
    else yield [item, first];
  }
}
