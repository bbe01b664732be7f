import { keepsPorts } from '../src/kubernetes/ports.ts';
import {
  firstPodName,
  governingServices,
  isHeadless,
  isInDoubt,
  type Service,
  type StatefulSet,
} from '../src/kubernetes/statefulset.ts';
import { defineRule, type Field, type Finding, insertFix, renameFix } from '../src/lint/rule.ts';

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
  fixable: true,
  *check(statefulSet, { bundle }) {
    const services = governingServices(statefulSet, bundle);
    const [service] = services;
    const mayBeHeadless = (candidate: Service) =>
      isHeadless(candidate) !== 'no' || isInDoubt(candidate, 'clusterIP', 'type');
    if (service === undefined || services.some(mayBeHeadless)) return;
    const spec = service.root.get('spec');
    // Without a selector somebody keeps the endpoints by hand, or the software does (Patroni), and knows why.
    if (spec.get('type').string === 'ExternalName' || spec.get('selector').entries().length === 0) return;
    const pod = firstPodName(statefulSet) ?? 'the Pods';
    const own = services.filter(({ document }) => document.file === statefulSet.document.file);
    const { place, reason, help, fix } = whyNot(service, statefulSet);
    yield {
      at: statefulSet.root.get('spec').get('serviceName'),
      message: `serviceName: Service ${service.name} ${reason}, so a DNS name such as ${pod}.${service.name} is not guaranteed`,
      help,
      related: [{ at: place, message: 'the Service is here' }],
      // Of several in other files none is known to be the one.
      ...((services.length === 1 || own.length === 1) && fix),
    };
  },
});

interface Reason extends Required<Pick<Finding, 'help'>> {
  readonly place: Field;
  readonly reason: string;
  readonly fix?: Pick<Finding, 'fix'>;
}

function whyNot(service: Service, statefulSet: StatefulSet): Reason {
  const spec = service.root.get('spec');
  const type = spec.get('type');
  const clusterIP = spec.get('clusterIP') as Field;
  const another =
    'keep this Service for clients, and add a headless one (clusterIP: None) for spec.serviceName to name';
  if (type.string === 'NodePort' || type.string === 'LoadBalancer') {
    return { place: type as Field, reason: `is of type ${type.string}, which is never headless`, help: another };
  }
  const isWritten = clusterIP.string !== undefined && clusterIP.string !== '';
  return {
    place: isWritten ? clusterIP : (service.root.get('metadata').get('name') as Field),
    reason: isWritten ? `has the virtual IP ${clusterIP.string}` : 'has no clusterIP: None and gets a virtual IP',
    ...(ADDRESSES.every((name) => spec.get(name).absent) && keepsPorts(service, statefulSet.traits.workload)
      ? { help: RECREATE, fix: headlessFix(spec as Field) }
      : { help: another }),
  };
}

/** Other addresses that a headless Service does without. */
const ADDRESSES = ['clusterIPs', 'externalIPs'] as const;
const HEADLESS = 'write clusterIP: None';
const RECREATE = `${HEADLESS} in the Service; if it exists in the cluster, delete it first`;

// A Service that is there cannot be changed so.
function headlessFix(spec: Field) {
  const clusterIP = spec.child('clusterIP');
  return clusterIP.isNull
    ? insertFix(spec, { clusterIP: 'None' }, 'unsafe')
    : renameFix(clusterIP, 'None', 'unsafe', HEADLESS);
}
