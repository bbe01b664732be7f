import type { Bundle } from '../src/kubernetes/bundle.ts';
import { governingServiceOf } from '../src/kubernetes/governing-service.ts';
import { hasIssueAt } from '../src/kubernetes/issues.ts';
import { matchesEquality, readLabels } from '../src/kubernetes/labels.ts';
import { isDnsLabel } from '../src/kubernetes/names.ts';
import {
  firstPodName,
  isHeadless,
  type Service,
  type StatefulSet,
  serviceInOtherNamespace,
} from '../src/kubernetes/statefulset.ts';
import { podLabels } from '../src/kubernetes/workload.ts';
import { defineRule, newObjectFix, renameFix } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'spec.serviceName names no Service in the input',
  why: `The Pods of a StatefulSet get their DNS names from the headless Service that \`spec.serviceName\` names. The API
server never looks whether it exists: the Pods start, but \`web-0.web\` does not resolve, and members of a cluster that
look for each other by name never find each other. If the Service is made elsewhere, by a chart or an operator, say so
with \`assume\`.`,
  references: [
    'https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#stable-network-id',
    'https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/#pod-hostname-and-subdomain-field',
  ],
  severity: 'warning',
  category: 'identity',
  subject: 'StatefulSet',
  fixable: true,
  *check(statefulSet, { bundle }) {
    const serviceName = statefulSet.root.get('spec').get('serviceName');
    const name = serviceName.string;
    // What goes with a patch, or with the objects that a test expects, is not in the input.
    if (name === undefined || name === '' || statefulSet.partial || !bundle.lacks('Service', name, statefulSet)) return;
    // One beside it in another namespace is another matter.
    if (serviceInOtherNamespace(statefulSet, bundle) !== undefined) return;
    const pod = firstPodName(statefulSet);
    const [elsewhere] = bundle.named('Service', name);
    const where = elsewhere === undefined ? 'the input' : `namespace ${bundle.namespaceOf(statefulSet)}`;
    const message =
      `serviceName: there is no Service ${name} in ${where}, ` +
      (pod === undefined ? 'so the Pods get no DNS names' : `so ${pod}.${name} and its like do not resolve`);
    const service = likelyService(statefulSet, name, bundle);
    // That a Service has no name, or that none can have this one, is told by itself.
    if ((service !== undefined && !service.name) || hasIssueAt(statefulSet, ['spec', 'serviceName'])) return;
    if (service === undefined) {
      const other = elsewhere?.root.get('metadata').get('namespace');
      const related =
        other === undefined ? [] : [{ at: other, message: 'this Service of that name is in another namespace' }];
      // One of that name in another namespace may be the one that is meant.
      const object = elsewhere === undefined ? governingServiceOf(statefulSet, bundle) : undefined;
      yield {
        at: serviceName,
        message,
        help: `add a headless Service ${name} (clusterIP: None) that selects these Pods, or name the one that does`,
        related,
        ...(object && newObjectFix(statefulSet, object, `add Service ${name} below the StatefulSet`, 'unsafe')),
      };
      return;
    }
    const selects = selectsPodsOf(service, statefulSet) === 'yes' ? 'selects these Pods' : 'has nearly that name';
    yield {
      at: serviceName,
      message,
      help: `write serviceName: ${service.name}`,
      related: [{ at: service.root.get('metadata').get('name'), message: `this Service ${selects}` }],
      ...renameFix(serviceName, service.name!, 'unsafe'),
    };
  },
});

// The Service of nearly that name, else the only headless one beside the set that selects its Pods.
function likelyService(statefulSet: StatefulSet, name: string, bundle: Bundle): Service | undefined {
  const [near] = bundle.nearNames('Service', name, statefulSet);
  // A Service whose name the API server refuses is not the one to follow.
  if (near?.name !== undefined && isDnsLabel(near.name)) return near;
  const selecting = bundle
    .near('Service', statefulSet)
    .filter((service) => isHeadless(service) === 'yes' && selectsPodsOf(service, statefulSet) === 'yes');
  return selecting.length === 1 ? selecting[0] : undefined;
}

function selectsPodsOf(service: Service, statefulSet: StatefulSet) {
  const { workload } = statefulSet.traits;
  const selector = readLabels(service.root.get('spec').get('selector'), service.overlay.selectorLabels);
  return workload === undefined ? 'unknown' : matchesEquality(selector, podLabels(workload));
}
