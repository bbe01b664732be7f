import { firstPodName, governingServices, isHeadless, type Service } from '../src/kubernetes/statefulset.ts';
import { defineRule } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'the Service that spec.serviceName names is not headless',
  why: `Only a headless Service, one with \`clusterIP: None\`, is certain to give each Pod a DNS name of its own. Any other
Service has a virtual IP: its name leads to some Pod, whichever the load balancer takes, and there is no list of all Pods
behind it. CoreDNS resolves \`web-0.web\` all the same; kube-dns does not, and the DNS specification does not promise it.
The clusterIP of a Service cannot be changed once it exists: it has to be deleted and recreated.`,
  references: [
    'https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#limitations',
    'https://kubernetes.io/docs/concepts/services-networking/service/#headless-services',
    'https://github.com/kubernetes/dns/blob/master/docs/specification.md',
  ],
  severity: 'warning',
  category: 'identity',
  subject: 'StatefulSet',
  *check(statefulSet, { bundle }) {
    const services = governingServices(statefulSet, bundle);
    const [service] = services;
    if (service === undefined || services.some((candidate) => isHeadless(candidate) !== 'no')) return;
    const spec = service.root.get('spec');
    // Without a selector somebody keeps the endpoints by hand, or the software does (Patroni), and knows why.
    if (spec.get('type').string === 'ExternalName' || spec.get('selector').isNull) return;
    const pod = firstPodName(statefulSet) ?? 'the Pods';
    const [place, reason, help] = whyNot(service);
    yield {
      at: statefulSet.root.get('spec').get('serviceName'),
      message: `serviceName: Service ${service.name} ${reason}, so a DNS name such as ${pod}.${service.name} is not guaranteed`,
      help,
      related: [{ at: place, message: 'the Service is here' }],
    };
  },
});

function whyNot(service: Service) {
  const spec = service.root.get('spec');
  const type = spec.get('type');
  const clusterIP = spec.get('clusterIP');
  if (type.string === 'NodePort' || type.string === 'LoadBalancer') {
    const help = `keep this Service for clients, and add a headless one (clusterIP: None) for spec.serviceName to name`;
    return [type, `is of type ${type.string}, which is never headless`, help] as const;
  }
  const help = 'write clusterIP: None in the Service; if it exists in the cluster, delete it first';
  if (clusterIP.string?.toLowerCase() === 'none') {
    const reason = `has clusterIP: ${clusterIP.string}, which the API server refuses (None is written just so)`;
    return [clusterIP, reason, 'write clusterIP: None in the Service'] as const;
  }
  return clusterIP.string === undefined || clusterIP.string === ''
    ? ([service.root.get('metadata').get('name'), 'has no clusterIP: None and gets a virtual IP', help] as const)
    : ([clusterIP, `has the virtual IP ${clusterIP.string}`, help] as const);
}
