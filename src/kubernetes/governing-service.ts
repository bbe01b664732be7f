import type { PlainMap } from '../yaml/write.ts';
import { type Bundle, perBundle } from './bundle.ts';
import { readSelector } from './labels.ts';
import { isDns1035Label, isPortName } from './names.ts';
import { protocolOf } from './ports.ts';
import type { StatefulSet } from './statefulset.ts';
import type { Workload } from './workload.ts';

/**
 * The headless Service that a StatefulSet asks for by `spec.serviceName`: it selects the Pods as the set does, and has the
 * ports of their containers that have a name, or the only one. Undefined where it is not certain: the selector is more
 * than labels, or is not known, or another StatefulSet of the directory asks for the same Service.
 */
export function governingServiceOf(statefulSet: StatefulSet, bundle: Bundle): PlainMap | undefined {
  const { root, traits } = statefulSet;
  const name = root.get('spec').get('serviceName').string;
  const { labels, expressions, open } = readSelector(root.get('spec').get('selector'));
  if (traits.workload === undefined || name === undefined || !isDns1035Label(name)) return undefined;
  if (expressions.length > 0 || open || labels.open || labels.pairs.size === 0) return undefined;
  const pairs = [...labels.pairs.values()];
  if (pairs.some(({ value }) => value === undefined)) return undefined;
  if (askersOf(bundle).get(askOf(statefulSet, name)) !== 1) return undefined;
  const namespace = root.get('metadata').get('namespace').text;
  const ports = portsOf(traits.workload);
  return {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name, ...(namespace && { namespace }) },
    spec: {
      clusterIP: 'None',
      selector: Object.fromEntries(pairs.map(({ key, value }) => [key, value!])),
      ...(ports.length > 0 && { ports }),
    },
  };
}

/** What a Service needs to know of ports. It may be without any where it is headless. */
function portsOf({ podSpec }: Workload): PlainMap[] {
  const all = podSpec
    .get('containers')
    .items()
    .flatMap((container) => container.get('ports').items());
  const result: PlainMap[] = [];
  const taken = new Set<string>();
  for (const port of all) {
    const name = port.get('name');
    const [number, protocol] = [port.get('containerPort').number, protocolOf(port)];
    const isOnly = all.length === 1 && name.absent;
    const isNamed = name.string !== undefined && isPortName(name.string) && !taken.has(name.string);
    const place = `${number}/${protocol}`;
    // Where two are one to the API server, the first stays.
    if (number === undefined || protocol === undefined || !(isNamed || isOnly) || taken.has(place)) continue;
    taken.add(place);
    if (isNamed) taken.add(name.string);
    result.push({ ...(isNamed && { name: name.string }), port: number, ...(protocol !== 'TCP' && { protocol }) });
  }
  return result;
}

/** How many StatefulSets of a directory ask for a Service. */
const askersOf = perBundle((bundle): ReadonlyMap<string, number> => {
  const askers = new Map<string, number>();
  for (const statefulSet of bundle.all('StatefulSet')) {
    const name = statefulSet.root.get('spec').get('serviceName').string;
    if (name === undefined || statefulSet.partial) continue;
    const ask = askOf(statefulSet, name);
    askers.set(ask, (askers.get(ask) ?? 0) + 1);
  }
  return askers;
});

function askOf({ directory }: StatefulSet, name: string): string {
  return `${directory}\0${name}`;
}
