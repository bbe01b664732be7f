import { mayMention } from '../src/kubernetes/mentions.ts';
import { type Fault, type WrongAddress, wrongAddresses } from '../src/kubernetes/pod-addresses.ts';
import { defineRule, type Field, type Finding } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'an address of a Pod that does not resolve',
  why: `A Pod of a StatefulSet has one DNS name, \`web-0.web.shop.svc.cluster.local\`: its own, the Service that
\`spec.serviceName\` names, the namespace and the domain of the cluster. It may be cut short behind the Service in its own
namespace, and behind the namespace everywhere; never before. Another Service that selects the Pod gives it no name, and
\`web-0\` alone is known to the Pod itself, by its \`/etc/hosts\`, and to nobody else. Who asks for anything else gets
NXDOMAIN, as long as it asks.`,
  references: [
    'https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#stable-network-id',
    'https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/#pod-hostname-and-subdomain-field',
    'https://github.com/kubernetes/dns/blob/master/docs/specification.md',
  ],
  severity: 'warning',
  category: 'identity',
  subject: 'manifest',
  fixable: true,
  applies: (manifest, { bundle }) => mayMention(manifest, (name) => bundle.named('StatefulSet', name).length > 0),
  *check(manifest, { bundle }) {
    for (const wrong of wrongAddresses(manifest, bundle)) {
      const { field, places, address } = wrong;
      const { reason, help, place } = wordsFor(wrong);
      yield {
        at: field,
        range: field.inside(...places[0]!),
        message: `${address} does not resolve${reason}`,
        help,
        related: [{ at: place, message: PLACES[wrong.fault.kind] }],
        ...fixOf(wrong),
      };
    }
  },
});

const PLACES: Readonly<Record<Fault['kind'], string>> = {
  'service-missing': 'the StatefulSet names the Service here',
  'service-unnamed': 'the StatefulSet is here',
  'service-wrong': 'the StatefulSet names the Service here',
  'namespace-missing': 'the StatefulSet is here',
  'namespace-other': 'the StatefulSet is in this namespace',
  'namespace-wrong': 'the StatefulSet is in this namespace',
  'domain-wrong': 'the StatefulSet is here',
  ordinal: 'the StatefulSet is here',
};

function wordsFor(wrong: WrongAddress): { reason: string; help: string; place: Field } {
  const { statefulSet, fault } = wrong;
  const { name, root } = statefulSet;
  const [metadata, spec] = [root.get('metadata'), root.get('spec')];
  const help = `write ${replaced(wrong)}`;
  const written = part(wrong);
  switch (fault.kind) {
    case 'service-missing': {
      const isBare = !wrong.address.includes('.');
      const reason = `${isBare ? ' from other Pods' : ''}: the Service of StatefulSet ${name} is missing behind the name of the Pod`;
      return { reason, help, place: spec.get('serviceName') };
    }
    case 'service-unnamed': {
      const reason = `: StatefulSet ${name} has no serviceName, so its Pods have no DNS names`;
      return { reason, help: `write serviceName: ${written} in StatefulSet ${name}`, place: metadata.get('name') };
    }
    case 'service-wrong': {
      const reason = `: the Pods of StatefulSet ${name} have their names under Service ${fault.meant}, its serviceName, and not under ${written}`;
      return { reason, help, place: spec.get('serviceName') };
    }
    case 'namespace-missing':
      return { reason: `: there is no namespace before svc`, help, place: metadata.get('name') };
    case 'namespace-other': {
      const reason = ` in namespace ${fault.own}: the Pods of StatefulSet ${name} are in ${fault.home}`;
      return { reason, help, place: metadata.get('namespace') };
    }
    case 'namespace-wrong': {
      const reason = `: StatefulSet ${name} is in namespace ${fault.meant}, not in ${written}`;
      return { reason, help, place: metadata.get('namespace') };
    }
    case 'domain-wrong':
      return { reason: `: the name ends with ${written}, not with ${fault.meant}`, help, place: metadata.get('name') };
    case 'ordinal': {
      const { start, replicas } = fault;
      const last = start + replicas.max - 1;
      const most = replicas.min < replicas.max ? 'at most ' : '';
      const range =
        last === start ? `1 Pod, ${name}-${start}` : `${replicas.max} Pods, ${name}-${start} to ${name}-${last}`;
      const field = spec.get('replicas');
      const without = field.isNull && most === '' ? ', as replicas is not given' : '';
      return {
        reason: `: StatefulSet ${name} has ${most}${range}${without}`,
        help: 'name a Pod that there is, or raise replicas',
        place: field.isNull ? metadata.get('name') : field,
      };
    }
  }
}

function part({ address, fault }: WrongAddress): string {
  return address
    .split('.')
    .slice(...fault.part)
    .join('.');
}

/** The address as it should be. */
function replaced({ address, fault }: WrongAddress): string {
  const labels = address.split('.');
  const meant =
    ('meant' in fault ? fault.meant : undefined) ?? `${part({ address, fault } as WrongAddress)}.<namespace>`;
  return [...labels.slice(0, fault.part[0]), meant, ...labels.slice(fault.part[1])].join('.');
}

/** Writes the part that is meant, wherever the text has the address. */
function fixOf(wrong: WrongAddress): Pick<Finding, 'fix'> {
  const { field, fault, places } = wrong;
  const text = 'meant' in fault ? fault.meant : undefined;
  if (text === undefined) return {};
  const written = part(wrong);
  const { path, text: source } = field.file;
  const edits = places.map((place) => ({ file: path, range: field.inside(...place), text }));
  // Behind an alias, or across an escape, the characters themselves are not at hand.
  if (edits.some(({ range }) => source.slice(range.start, range.end) !== written)) return {};
  const safety = fault.kind === 'service-wrong' && fault.isCertain ? 'safe' : 'unsafe';
  return { fix: { title: `replace ${written} by ${text}`, safety, edits } };
}
