import { firstPodName, serviceInOtherNamespace } from '../src/kubernetes/statefulset.ts';
import { defineRule } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'the Service that spec.serviceName names is in another namespace',
  why: `A Service gives names to Pods of its own namespace alone, and \`spec.serviceName\` is looked up there: it has no room
for a namespace. The Pods start, but \`web-0.web\` does not resolve, and the Service has no endpoints of theirs.`,
  references: [
    'https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/#pod-hostname-and-subdomain-field',
    'https://kubernetes.io/docs/concepts/services-networking/service/#headless-services',
  ],
  severity: 'warning',
  category: 'identity',
  subject: 'StatefulSet',
  *check(statefulSet, { bundle }) {
    const service = serviceInOtherNamespace(statefulSet, bundle);
    if (service === undefined) return;
    const own = bundle.namespaceOf(statefulSet);
    const other = bundle.namespaceOf(service);
    const pod = firstPodName(statefulSet);
    const outcome = pod === undefined ? 'the Pods get no DNS names' : `${pod}.${service.name} does not resolve`;
    yield {
      at: statefulSet.root.get('spec').get('serviceName'),
      message: `serviceName: Service ${service.name} is in namespace ${other}, the StatefulSet in ${own}, so ${outcome}`,
      help: `put both into one namespace: write namespace: ${own} in the Service, or namespace: ${other} here`,
      related: [
        { at: service.root.get('metadata').get('namespace'), message: `the Service is in ${other}` },
        { at: statefulSet.root.get('metadata').get('namespace'), message: `the StatefulSet is in ${own}` },
      ],
    };
  },
});
