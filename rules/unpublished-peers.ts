import { memberOf, readinessOf, readinessProbeOf } from '../src/kubernetes/clusters.ts';
import { valueIn } from '../src/kubernetes/glance.ts';
import { replicasOf } from '../src/kubernetes/replicas.ts';
import { asksForPeers, mayAwaitMembers } from '../src/kubernetes/start-scripts.ts';
import { deadlocksOf, leavesOutUnready, waiterOf } from '../src/kubernetes/start-up.ts';
import { governingServices, isHeadless, type Service, type StatefulSet } from '../src/kubernetes/statefulset.ts';
import { defineRule, type Field, type Finding, insertFix, type RuleContext, renameFix } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'Pods have to find each other before they are ready, and their Service does not publish them',
  why: `A headless Service has DNS records of the Pods that are ready, and of no others. Where a Pod needs its peers to become
ready, none of them ever finds another: it says \`no such host\` for ever, at the first start or after all Pods were down.
\`publishNotReadyAddresses: true\` publishes them as soon as they run. Clients should then use a second Service, without it. The
annotation \`service.alpha.kubernetes.io/tolerate-unready-endpoints\`, which came before it, is read by nobody any more.`,
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
  subject: ['StatefulSet', 'Service'],
  fixable: true,
  applies: (manifest) => {
    const statefulSet = manifest.as('StatefulSet');
    if (statefulSet !== undefined) return mayAwaitMembers(statefulSet) || asksForPeers(statefulSet);
    return valueIn(valueIn(valueIn(manifest.root.node, 'metadata'), 'annotations'), ANNOTATION) !== undefined;
  },
  *check(manifest, { bundle }) {
    const statefulSet = manifest.as('StatefulSet');
    if (statefulSet === undefined) yield* annotated(manifest as Service);
    else yield* unpublished(statefulSet, bundle);
  },
});

const ANNOTATION = 'service.alpha.kubernetes.io/tolerate-unready-endpoints';

function annotationOf({ root }: Service): Field {
  return root.get('metadata').get('annotations').child(ANNOTATION);
}

function* annotated(service: Service): Generator<Finding> {
  const annotation = annotationOf(service);
  const spec = service.root.get('spec');
  if (annotation.value !== 'true' || service.partial || !spec.get('publishNotReadyAddresses').absent) return;
  yield {
    at: annotation,
    range: annotation.key,
    message: `annotation ${ANNOTATION} has no effect any more: Service ${service.name} does not publish Pods that are not ready`,
    help: 'write publishNotReadyAddresses: true in spec',
    ...insertFix(spec as Field, { publishNotReadyAddresses: true }, 'unsafe'),
  };
}

function* unpublished(statefulSet: StatefulSet, bundle: RuleContext['bundle']): Generator<Finding> {
  for (const { wait, reason } of deadlocksOf(statefulSet, bundle)) {
    if (reason.kind !== 'not-published') continue;
    const asked = `${waiterOf(wait)} in StatefulSet ${statefulSet.name} waits for ${wait.host}`;
    yield {
      ...findingAt(reason.service, `${asked}, which has no record before ${whose(wait.host, reason.service)} is ready`),
      related: [
        {
          at: { document: wait.field.context.document, range: wait.field.inside(wait.from, wait.to) },
          message: 'this is waited for',
        },
      ],
    };
    return;
  }
  const replicas = replicasOf(statefulSet, bundle);
  const member = replicas !== undefined && replicas.max > 1 ? memberOf(statefulSet, bundle) : undefined;
  if (statefulSet.partial || member?.cluster.probe?.test(readinessOf(member.container)) !== true) return;
  const services = governingServices(statefulSet, bundle);
  const isPublished = (service: Service) => isHeadless(service) !== 'yes' || !leavesOutUnready(service);
  // The annotation tells of it.
  const [service] = services;
  if (service === undefined || services.some((each) => isPublished(each) || annotationOf(each).exists)) return;
  const { cluster, container } = member;
  yield {
    ...findingAt(
      service,
      `the Pods of StatefulSet ${statefulSet.name} run ${cluster.name}, which has to find its peers to become ready`,
    ),
    related: [{ at: readinessProbeOf(container), message: 'this asks whether it is ready' }],
  };
}

function whose(host: string, { name }: Service): string {
  return host.split('.')[0] === name ? 'one of its Pods' : 'the Pod';
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
