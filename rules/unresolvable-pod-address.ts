import { mayMention } from '../src/kubernetes/ordinals.ts';
import { type WrongAddress, wrongAddresses } from '../src/kubernetes/pod-addresses.ts';
import { wordsFor, wrongPart } from '../src/kubernetes/wrong-address.ts';
import { defineRule, type Finding } from '../src/lint/rule.ts';

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
  applies: (manifest, { bundle }) => mayMention(manifest, bundle),
  *check(manifest, { bundle }) {
    for (const wrong of wrongAddresses(manifest, bundle)) {
      const { field, places, address } = wrong;
      const { reason, help, related } = wordsFor(wrong);
      yield {
        at: field,
        range: field.inside(...places[0]!),
        message: `${address} does not resolve${reason}`,
        help,
        related: [related],
        ...fixOf(wrong),
      };
    }
  },
});

/** Writes the part that is meant, wherever the text has the address. */
function fixOf(wrong: WrongAddress): Pick<Finding, 'fix'> {
  const { field, fault, places } = wrong;
  const text = 'meant' in fault ? fault.meant : undefined;
  if (text === undefined) return {};
  const written = wrongPart(wrong);
  const { path, text: source } = field.file;
  const edits = places.map((place) => ({ file: path, range: field.inside(...place), text }));
  // Behind an alias, or across an escape, the characters themselves are not at hand.
  if (edits.some(({ range }) => source.slice(range.start, range.end) !== written)) return {};
  const safety = fault.kind === 'service-wrong' && fault.isCertain ? 'safe' : 'unsafe';
  return { fix: { title: `replace ${written} by ${text}`, safety, edits } };
}
