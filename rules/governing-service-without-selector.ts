import { lacksEndpoints } from '../src/kubernetes/endpoints.ts';
import { firstPodName, governingServices, isInDoubt, type Service } from '../src/kubernetes/statefulset.ts';
import { defineRule } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'the Service that spec.serviceName names has no selector, and nobody keeps its endpoints',
  why: `A Service without a selector selects no Pods: Kubernetes makes no endpoints for it, and without endpoints there
are no DNS names. Somebody has to write Endpoints or EndpointSlices instead, by hand or, as Patroni does, by
software that is allowed to. If that happens outside of what is linted, say so with \`assume\`: \`Endpoints/web\`.`,
  references: [
    'https://kubernetes.io/docs/concepts/services-networking/service/#services-without-selectors',
    'https://kubernetes.io/docs/concepts/services-networking/service/#without-selectors',
  ],
  severity: 'warning',
  category: 'identity',
  subject: 'StatefulSet',
  *check(statefulSet, { bundle }) {
    const services = governingServices(statefulSet, bundle);
    const [service] = services;
    const lacksPods = (each: Service) => !isInDoubt(each, 'selector') && lacksEndpoints(each, statefulSet, bundle);
    if (service === undefined || !services.every(lacksPods)) return;
    const spec = service.root.get('spec');
    const selector = spec.get('selector');
    const pod = firstPodName(statefulSet);
    const outcome = pod === undefined ? 'the Pods get no DNS names' : `${pod}.${service.name} does not resolve`;
    yield {
      at: statefulSet.root.get('spec').get('serviceName'),
      message: `serviceName: Service ${service.name} has no selector and nothing in the input gives it endpoints, so ${outcome}`,
      help: 'give the Service the labels of these Pods as spec.selector',
      related: [
        { at: selector.exists ? selector : service.root.get('metadata').get('name'), message: 'the Service is here' },
      ],
    };
  },
});
