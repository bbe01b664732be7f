import { type Bundle, perBundle } from './bundle.ts';
import type { Mention } from './mentions.ts';
import type { Workload } from './workload.ts';

/**
 * True where the address of a Pod may resolve though no StatefulSet gives it: Pods that read it have it in their /etc/hosts
 * or look it up in domains of their own, or another Pod bears it by its `hostname` and `subdomain` (kubernetes.io,
 * dns-pod-service, Pod's hostname and subdomain fields).
 */
export function resolvesAnyway(mention: Mention, reader: Workload | undefined, bundle: Bundle): boolean {
  const { text, labels, set, ordinal } = mention;
  if (reader !== undefined && (hasAlias(text, reader) || mayComplete(labels, reader))) return true;
  return labels.length > 0 && hostnames(bundle).has(`${set}-${ordinal}.${labels[0]}`);
}

/** True where the Pods' /etc/hosts has a name, or may have it. */
function hasAlias(name: string, { podSpec }: Workload): boolean {
  const aliases = podSpec.get('hostAliases');
  if (aliases.absent) return false;
  if (!aliases.isList || aliases.open) return true;
  const names = aliases.items().flatMap((alias) => alias.get('hostnames').items());
  return names.some(({ string }) => string === undefined || string.toLowerCase() === name.toLowerCase());
}

/** True for an address that leaves out the namespace, or more, where the Pods have a search list of their own. */
function mayComplete(labels: readonly string[], { podSpec }: Workload): boolean {
  return !labels.includes('svc') && !podSpec.get('dnsConfig').get('searches').absent;
}

/** What the Pods of the input are called by their `hostname` and `subdomain`: `web-1.web`. */
const hostnames = perBundle((bundle): ReadonlySet<string> => new Set(findHostnames(bundle)));

function* findHostnames({ manifests }: Bundle): Generator<string> {
  for (const { document, root, traits } of manifests) {
    const { start, end } = root.range;
    // Hardly any has one, and to read all again would take long.
    if (traits.workload === undefined || !document.file.text.slice(start, end).includes('subdomain')) continue;
    const { podSpec } = traits.workload;
    yield `${podSpec.get('hostname').text}.${podSpec.get('subdomain').text}`;
  }
}
