import { type Backend, backendsOf, lacksPort, mayBeForIngressNginx, servicesOf } from '../src/kubernetes/backends.ts';
import { valueIn } from '../src/kubernetes/glance.ts';
import type { Manifest } from '../src/kubernetes/manifest.ts';
import { nearPortName } from '../src/kubernetes/names.ts';
import type { Service } from '../src/kubernetes/statefulset.ts';
import { defineRule, type Field, type Finding, renameFix } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'an Ingress or a route leads to a port that the Service does not have',
  why: `The port of a backend is one of the Service's own: the \`name\` or the \`port\` of an entry in its \`spec.ports\`, not the
port of the container that it leads to. Where the Service has none such, the controller has nowhere to send requests to, and
answers 503 itself. Only ingress-nginx takes a \`targetPort\` as well, so that is a hint unless another class is given.`,
  references: [
    'https://kubernetes.io/docs/reference/kubernetes-api/service-resources/ingress-v1/#IngressBackend',
    'https://gateway-api.sigs.k8s.io/api-types/httproute/#backendrefs-optional',
    'https://github.com/kubernetes/ingress-nginx/blob/main/internal/ingress/controller/controller.go',
  ],
  severity: 'warning',
  category: 'network',
  subject: ['Ingress', 'HTTPRoute', 'GRPCRoute', 'TCPRoute', 'TLSRoute'],
  fixable: true,
  applies: ({ root }) => valueIn(root.node, 'spec')?.kind === 'map',
  *check(object, { bundle }) {
    const from = object as Manifest;
    for (const backend of backendsOf(from)) {
      const asked = backend.port.string ?? backend.port.number;
      // Actions of the AWS load balancer stand in the place of Services.
      if (asked === undefined || asked === 'use-annotation') continue;
      const services = servicesOf(backend, from, bundle);
      const [service] = services;
      if (service !== undefined && services.every((each) => lacksPort(each, asked))) {
        yield findingOf(backend, asked, service, from);
      }
    }
  },
});

function findingOf({ port }: Backend, asked: string | number, service: Service, from: Manifest): Finding {
  const ports = service.root.get('spec').get('ports');
  const target = ports.items().find((each) => each.get('targetPort').value === asked);
  const isByName = typeof asked === 'string';
  const names = ports.items().flatMap((each) => each.get('name').string ?? []);
  const numbers = ports.items().flatMap((each) => each.get('port').number ?? []);
  const [only] = ports.items();
  const near = isByName ? nearPortName(asked, names) : undefined;
  const right = target ?? (near && ports.items().find((each) => each.get('name').string === near.name));
  const meant = right ?? (ports.items().length === 1 ? only : undefined);
  const name = meant?.get('name').string;
  // By what it is asked for: the key that is written stays.
  const written = isByName ? name : meant?.get('port').number;
  const has = isByName && names.length > 0 ? names.join(', ') : numbers.join(', ');
  const help =
    written !== undefined
      ? `write ${isByName ? 'name' : port.step}: ${written}`
      : meant !== undefined && isByName
        ? `write number: ${meant.get('port').number}`
        : `write one of its ports (${has})`;
  const is = `Service ${service.name} has no port ${isByName ? 'named ' : ''}${asked}`;
  return {
    at: port,
    message:
      target === undefined
        ? `${is}${has === '' ? '' : `, only ${has}`}, so what is sent here gets no answer`
        : `${is}: that is the targetPort of its port ${target.get('port').number}, which most controllers do not look at`,
    help,
    related: [
      {
        at: (target?.get('targetPort') ?? ports) as Field,
        message: target ? 'this is the port of the Pods' : 'these are its ports',
      },
    ],
    ...(target !== undefined && mayBeForIngressNginx(from) && { severity: 'info' }),
    ...(written !== undefined && renameFix(port, String(written), 'unsafe', help)),
  };
}
