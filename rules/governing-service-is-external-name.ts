import { isDnsLabel } from '../src/kubernetes/names.ts';
import { firstPodName, governingServices } from '../src/kubernetes/statefulset.ts';
import { defineRule } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'the Service that spec.serviceName names is of type ExternalName',
  why: `A Service of type ExternalName is another name for a host outside: in the DNS it is a CNAME, and it never has
endpoints, whatever its selector says. The Pods of a StatefulSet that names it get no DNS names, and who looks for them by
the Service's name ends up at that host.`,
  references: [
    'https://kubernetes.io/docs/concepts/services-networking/service/#externalname',
    'https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#stable-network-id',
  ],
  severity: 'warning',
  category: 'identity',
  subject: 'StatefulSet',
  *check(statefulSet, { bundle }) {
    const services = governingServices(statefulSet, bundle);
    const [service] = services;
    // One of several that can have Pods is enough. A name that no Service can have stands for another, to be filled in.
    const areExternal = services.every(({ root }) => root.get('spec').get('type').string === 'ExternalName');
    if (service?.name === undefined || !areExternal || !isDnsLabel(service.name)) return;
    const spec = service.root.get('spec');
    const pod = firstPodName(statefulSet);
    const outcome = pod === undefined ? 'the Pods get no DNS names' : `${pod}.${service.name} does not resolve`;
    yield {
      at: statefulSet.root.get('spec').get('serviceName'),
      message: `serviceName: Service ${service.name} is of type ExternalName and leads to ${spec.get('externalName').string ?? 'another host'}, never to Pods, so ${outcome}`,
      help: 'name a headless Service (clusterIP: None) that selects these Pods, beside this one',
      related: [{ at: spec.get('type'), message: 'the Service is here' }],
    };
  },
});
