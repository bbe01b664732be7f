import { lacksServiceName, unnamedHeadlessServices } from '../src/kubernetes/headless-services.ts';
import { firstPodName } from '../src/kubernetes/statefulset.ts';
import { defineRule, insertFix, renameFix } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'a headless Service selects the Pods, but there is no spec.serviceName to name it',
  why: `A StatefulSet may do without \`spec.serviceName\`: not every one needs names for its Pods. But a headless Service is
made for these names, and gives them to no Pod whose StatefulSet does not name it: \`web\` resolves, \`web-0.web\` does
not. The serviceName of a StatefulSet cannot be changed or added later: it has to be deleted and recreated, which with
\`--cascade=orphan\` leaves its Pods running.`,
  references: [
    'https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#stable-network-id',
    'https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/#pod-hostname-and-subdomain-field',
  ],
  severity: 'warning',
  category: 'identity',
  subject: 'StatefulSet',
  fixable: true,
  applies: lacksServiceName,
  *check(statefulSet, { bundle }) {
    const services = unnamedHeadlessServices(statefulSet, bundle);
    const [service] = services;
    if (service?.name === undefined) return;
    const { name } = service;
    const spec = statefulSet.root.get('spec');
    const serviceName = spec.get('serviceName');
    const pod = firstPodName(statefulSet);
    const outcome = pod === undefined ? 'the Pods get no DNS names of their own' : `${pod}.${name} does not resolve`;
    const isOnly = services.length === 1;
    yield {
      at: serviceName,
      message: `serviceName is ${serviceName.exists ? 'empty' : 'missing'}: the headless Service ${name} selects the Pods, but ${outcome}`,
      help: isOnly ? `write serviceName: ${name}` : 'write serviceName, and the Service that is to name the Pods',
      related: services.map((each) => ({
        at: each.root.get('metadata').get('name'),
        message: 'this headless Service selects the Pods',
      })),
      // A StatefulSet that exists has to be deleted for it.
      ...(isOnly &&
        (serviceName.isNull
          ? insertFix(spec, { serviceName: name }, 'unsafe')
          : renameFix(serviceName, name, 'unsafe'))),
    };
  },
});
