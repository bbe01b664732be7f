import { saidIn, valueIn } from '../src/kubernetes/glance.ts';
import { defineRule, type Field, type Subjects } from '../src/lint/rule.ts';

/** What a headless Service makes nothing of, with the values that ask for nothing. */
const OF_ADDRESSES: Readonly<Record<string, string>> = {
  loadBalancerIP: '',
  externalIPs: '',
  sessionAffinity: 'None',
  internalTrafficPolicy: 'Cluster',
};

export default defineRule({
  summary: 'a Service has a field that its type does not use',
  why: `An \`externalName\` is read only where the type is ExternalName, and a \`loadBalancerIP\` only where it is LoadBalancer.
A headless Service has no address of its own, so that nothing can be sent to an external or load balancer's IP, kept with one
Pod by \`sessionAffinity\` or on one node by \`internalTrafficPolicy\`. The API server stores all of it, and does at most say in a
warning that it is ignored.`,
  references: [
    'https://kubernetes.io/docs/concepts/services-networking/service/',
    'https://kubernetes.io/docs/reference/kubernetes-api/service-resources/service-v1/#ServiceSpec',
    'https://github.com/kubernetes/kubernetes/blob/master/pkg/api/service/warnings.go',
  ],
  severity: 'warning',
  category: 'structure',
  subject: 'Service',
  applies: ({ root }) => {
    const spec = valueIn(root.node, 'spec');
    const isSaid = (name: string) => valueIn(spec, name) !== undefined;
    const isHeadless = saidIn(spec, 'clusterIP') === 'None';
    return isSaid('externalName') || isSaid('loadBalancerIP') || (isHeadless && Object.keys(OF_ADDRESSES).some(isSaid));
  },
  *check(service) {
    for (const { field, because, instead } of ignoredIn(service)) {
      yield {
        at: field,
        message: `spec.${field.step} is ignored: the Service ${because}`,
        help: instead,
      };
    }
  },
});

interface Ignored {
  readonly field: Field;
  readonly because: string;
  readonly instead: string;
}

function ignoredIn({ root, partial }: Subjects['Service']): Ignored[] {
  if (partial) return [];
  const spec = root.get('spec') as Field;
  const type = spec.child('type').absent ? 'ClusterIP' : spec.child('type').string;
  if (type === undefined) return [];
  const [name, address] = [spec.child('externalName'), spec.child('loadBalancerIP')];
  if (name.string && type !== 'ExternalName') {
    return [because(name, 'is not of the type ExternalName', 'write type: ExternalName, or take externalName out')];
  }
  if (spec.child('clusterIP').string === 'None') {
    return Object.entries(OF_ADDRESSES).flatMap(([step, nothing]) => {
      const field = spec.child(step);
      const isSaid = field.items().length > 0 || (field.string && field.string !== nothing);
      return isSaid ? because(field, 'is headless', `take ${step} out, or clusterIP: None`) : [];
    });
  }
  if (!address.string || type === 'LoadBalancer') return [];
  return [because(address, `is of the type ${type}`, 'write type: LoadBalancer, or take loadBalancerIP out')];
}

function because(field: Field, reason: string, instead: string): Ignored {
  return { field, because: reason, instead };
}
