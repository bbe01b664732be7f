import { backendsOf, servicesOf } from '../src/kubernetes/backends.ts';
import { valueIn } from '../src/kubernetes/glance.ts';
import type { Manifest } from '../src/kubernetes/manifest.ts';
import { isHeadless } from '../src/kubernetes/statefulset.ts';
import { defineRule, type Field } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'an Ingress or a route leads to a headless Service',
  why: `A headless Service has no address of its own. Controllers that send requests to Pods themselves, such as ingress-nginx,
Traefik and Envoy, do not need one. Those that go through a port of the nodes or the Service's address do: the AWS load
balancer in instance mode, the one of Google Cloud without network endpoint groups, tunnels, and ingress-nginx with
\`ssl-passthrough\` in old releases. A second Service for clients works with all.`,
  references: [
    'https://kubernetes.io/docs/concepts/services-networking/service/#headless-services',
    'https://github.com/kubernetes-sigs/aws-load-balancer-controller/issues/3636',
  ],
  severity: 'info',
  category: 'network',
  subject: ['Ingress', 'HTTPRoute', 'GRPCRoute', 'TCPRoute', 'TLSRoute'],
  applies: ({ root }) => valueIn(root.node, 'spec')?.kind === 'map',
  *check(object, { bundle }) {
    const from = object as Manifest;
    const told = new Set<string>();
    for (const backend of backendsOf(from)) {
      const services = servicesOf(backend, from, bundle);
      const [service] = services;
      if (service?.name === undefined || told.has(service.name)) continue;
      if (!services.every((each) => isHeadless(each) === 'yes')) continue;
      told.add(service.name);
      yield {
        at: backend.service,
        message: `Service ${service.name} is headless: controllers that do not send requests to Pods themselves cannot reach it`,
        help: 'lead to a Service with an address, which selects the same Pods',
        related: [{ at: service.root.get('spec').get('clusterIP') as Field, message: 'this makes it headless' }],
      };
    }
  },
});
