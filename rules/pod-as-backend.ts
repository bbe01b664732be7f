import { backendsOf } from '../src/kubernetes/backends.ts';
import { valueIn } from '../src/kubernetes/glance.ts';
import type { Manifest } from '../src/kubernetes/manifest.ts';
import { setsMeant, setsOf, splitOrdinal } from '../src/kubernetes/pod-names.ts';
import { defineRule, type Field } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'an Ingress or a route names a Pod of a StatefulSet as if it were a Service',
  why: `A backend is a Service, and \`web-0\` is a Pod. Its controller finds no Service of the name and answers with 503. A Service
of that name which selects the Pod alone makes it right: the controller of the StatefulSet gives each Pod the label
\`statefulset.kubernetes.io/pod-name\` for it.`,
  references: [
    'https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#pod-name-label',
    'https://kubernetes.io/docs/concepts/services-networking/ingress/#the-ingress-resource',
  ],
  severity: 'warning',
  category: 'network',
  subject: ['Ingress', 'HTTPRoute', 'GRPCRoute', 'TCPRoute', 'TLSRoute'],
  applies: ({ root }) => valueIn(root.node, 'spec')?.kind === 'map',
  *check(object, { bundle }) {
    const from = object as Manifest;
    const told = new Set<string>();
    for (const { service, namespace } of backendsOf(from)) {
      const name = service.string;
      const stem = name === undefined ? undefined : splitOrdinal(name)?.stem;
      if (!name || stem === undefined || namespace !== undefined || told.has(name) || !setsOf(bundle).has(stem))
        continue;
      const { candidates, isNear } = setsMeant(stem, from, bundle);
      const [statefulSet] = candidates;
      if (statefulSet === undefined || !isNear || !bundle.lacks('Service', name, from)) continue;
      told.add(name);
      yield {
        at: service,
        message: `${name} is a Pod of StatefulSet ${stem}, not a Service: what is sent here gets no answer`,
        help: `write a Service ${name} with the selector statefulset.kubernetes.io/pod-name: ${name}`,
        related: [{ at: statefulSet.root.get('metadata').get('name') as Field, message: 'the StatefulSet is here' }],
        covers: service.range,
      };
    }
  },
});
