import { mayAskForPeers, mayAwaitMembers } from '../src/kubernetes/cluster-glance.ts';
import { awaitingMember, readinessProbeOf } from '../src/kubernetes/clusters.ts';
import { UNREADY_ANNOTATION } from '../src/kubernetes/obsolete-annotations.ts';
import { replicasOf } from '../src/kubernetes/replicas.ts';
import { deadlocksOf, leavesOutUnready, waiterOf } from '../src/kubernetes/start-up.ts';
import { governingServices, isHeadless, type Service } from '../src/kubernetes/statefulset.ts';
import { defineRule, type Field, type Finding, insertFix, renameFix } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'Pods have to find each other before they are ready, and their Service does not publish them',
  why: `A headless Service has DNS records of the Pods that are ready, and of no others. Where a Pod needs its peers to become
ready, none of them ever finds another: it says \`no such host\` for ever, at the first start or after all Pods were down.
\`publishNotReadyAddresses: true\` publishes them as soon as they run. Clients should then use a second Service, without it.`,
  references: [
    'https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/#pod-hostname-and-subdomain-field',
    'https://kubernetes.io/docs/reference/kubernetes-api/service-resources/service-v1/#ServiceSpec',
    'https://github.com/kubernetes/dns/blob/master/docs/specification.md',
    'https://www.rabbitmq.com/docs/cluster-formation#peer-discovery-k8s',
    'https://github.com/nats-io/k8s/issues/441',
    'https://github.com/qdrant/qdrant-helm/pull/115',
  ],
  severity: 'warning',
  category: 'identity',
  subject: 'StatefulSet',
  fixable: true,
  applies: (statefulSet) => mayAwaitMembers(statefulSet) || mayAskForPeers(statefulSet),
  *check(statefulSet, { bundle }) {
    for (const { wait, reason } of deadlocksOf(statefulSet, bundle)) {
      if (reason.kind !== 'not-published') continue;
      const asked = `${waiterOf(wait)} in StatefulSet ${statefulSet.name} waits for ${wait.host}`;
      const whose = wait.host.split('.')[0] === reason.service.name ? 'one of its Pods' : 'the Pod';
      const place = { document: wait.field.context.document, range: wait.field.inside(wait.from, wait.to) };
      yield {
        ...findingAt(reason.service, `${asked}, which has no record before ${whose} is ready`),
        related: [{ at: place, message: 'this is waited for' }],
      };
      return;
    }
    const member = awaitingMember(statefulSet, bundle);
    if (statefulSet.partial || member === undefined || (replicasOf(statefulSet, bundle)?.max ?? 0) < 2) return;
    const services = governingServices(statefulSet, bundle);
    const [service] = services;
    if (service === undefined || services.some((each) => isHeadless(each) !== 'yes' || mayPublish(each))) return;
    const { cluster, container } = member;
    const runs = `the Pods of StatefulSet ${statefulSet.name} run ${cluster.name}`;
    yield {
      ...findingAt(service, `${runs}, which has to find its peers to become ready`),
      related: [{ at: readinessProbeOf(container), message: 'this asks whether it is ready' }],
    };
  },
});

/** True also for a Service with the annotation that once meant the same: another rule tells of that. */
function mayPublish(service: Service): boolean {
  const annotations = service.root.get('metadata').get('annotations');
  return !leavesOutUnready(service) || annotations.child(UNREADY_ANNOTATION).string === 'true';
}

function findingAt(service: Service, reason: string): Finding {
  const spec = service.root.get('spec');
  const field = spec.get('publishNotReadyAddresses') as Field;
  return {
    at: field.exists ? field : (spec.get('clusterIP') as Field),
    message: `Service ${service.name} ${field.exists ? 'says publishNotReadyAddresses: false' : 'lacks publishNotReadyAddresses'}: ${reason}`,
    help: 'write publishNotReadyAddresses: true, and let clients use another Service',
    ...(field.isNull
      ? insertFix(spec as Field, { publishNotReadyAddresses: true }, 'unsafe')
      : renameFix(field, 'true', 'unsafe', 'write publishNotReadyAddresses: true')),
  };
}
