import { backendsOf, nearServices } from '../src/kubernetes/backends.ts';
import { isNear } from '../src/kubernetes/bundle.ts';
import { valueIn } from '../src/kubernetes/glance.ts';
import { mayBeOfOperator } from '../src/kubernetes/made-objects.ts';
import type { Manifest } from '../src/kubernetes/manifest.ts';
import { defineRule, type Field, renameFix } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'an Ingress or a route leads to a Service that does not exist',
  why: `An Ingress finds a Service by its name, in its own namespace and nowhere else; a route of the Gateway API may name
another namespace. Where there is no such Service the API server takes the object all the same, and whoever asks for the host
gets 503 or 500 from the controller. A name that is nearly that of a Service beside it is a slip; others may be those of
Services that are made elsewhere, so that is a hint.`,
  references: [
    'https://kubernetes.io/docs/concepts/services-networking/ingress/#the-ingress-resource',
    'https://gateway-api.sigs.k8s.io/api-types/httproute/#backendrefs-optional',
  ],
  severity: 'warning',
  category: 'network',
  subject: ['Ingress', 'HTTPRoute', 'GRPCRoute', 'TCPRoute', 'TLSRoute'],
  fixable: true,
  applies: ({ root }) => valueIn(root.node, 'spec')?.kind === 'map',
  *check(object, { bundle }) {
    const from = object as Manifest;
    const told = new Set<string>();
    for (const { service, namespace } of backendsOf(from)) {
      const name = service.string;
      const isOwn = namespace === undefined || namespace.string === bundle.namespaceOf(from);
      if (!name || !isOwn || told.has(name) || !bundle.lacks('Service', name, from)) continue;
      told.add(name);
      const other = bundle.named('Service', name).find((each) => isNear(each as Manifest, from));
      if (other !== undefined) {
        yield {
          at: service,
          message: `Service ${name} is in namespace ${bundle.namespaceOf(other as Manifest)}, but this ${from.kind} looks for it in its own, ${bundle.namespaceOf(from)}, and leads nowhere`,
          help:
            from.kind === 'Ingress'
              ? `put the Ingress into namespace ${bundle.namespaceOf(other as Manifest)}`
              : `write namespace: ${bundle.namespaceOf(other as Manifest)} here, and let a ReferenceGrant there allow it`,
          related: [{ at: other.root.get('metadata').get('namespace') as Field, message: 'the Service is here' }],
        };
        continue;
      }
      const near = nearServices(name, from, bundle);
      const [meant] = near;
      const isHint = meant === undefined;
      if (isHint && mayBeOfOperator(name, bundle)) continue;
      yield {
        at: service,
        message: `Service ${name} is not in the input${isHint ? '; without it' : `, but ${meant.name} is:`} what is sent here gets no answer`,
        help: isHint
          ? 'write the name of a Service that there is, or add this one, if it is not made elsewhere'
          : `write name: ${meant.name}`,
        ...(isHint
          ? { severity: 'info' as const }
          : {
              related: [{ at: meant.root.get('metadata').get('name') as Field, message: 'this may be meant' }],
              ...renameFix(service, meant.name!, near.length === 1 ? 'safe' : 'unsafe', `write name: ${meant.name}`),
            }),
      };
    }
  },
});
