import { saidIn } from '../src/kubernetes/glance.ts';
import { defineRule, type Field, type Subjects } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'a Service has a field that its type does not use',
  why: `An \`externalName\` is read only where the type is ExternalName, and a headless Service has no address of its own, so that
nothing can be sent to an external or load balancer's IP, nor kept with one Pod by \`sessionAffinity\`. The API server stores
all of it, and says in a warning that it is ignored.`,
  references: [
    'https://kubernetes.io/docs/concepts/services-networking/service/',
    'https://github.com/kubernetes/kubernetes/blob/master/pkg/api/service/warnings.go',
  ],
  severity: 'warning',
  category: 'structure',
  subject: 'Service',
  applies: (service) => mayIgnore(service) && ignoredIn(service).length > 0,
  *check(service) {
    for (const field of ignoredIn(service)) {
      const isName = field.step === 'externalName';
      yield {
        at: field,
        message: `spec.${field.step} is ignored: the Service ${isName ? 'is not of the type ExternalName' : 'is headless'}`,
        help: isName
          ? 'write type: ExternalName, or take externalName out'
          : `take ${field.step} out, or clusterIP: None`,
      };
    }
  },
});

const OF_ADDRESSES = ['loadBalancerIP', 'externalIPs', 'sessionAffinity'];

function mayIgnore({ root }: Subjects['Service']): boolean {
  const spec = root.get('spec').node;
  return saidIn(spec, 'externalName') !== undefined || saidIn(spec, 'clusterIP') === 'None';
}

function ignoredIn({ root, partial }: Subjects['Service']): Field[] {
  if (partial) return [];
  const spec = root.get('spec') as Field;
  const [name, type] = [spec.child('externalName'), spec.child('type')];
  if ((name.string ?? '') !== '' && (type.absent || (type.string !== undefined && type.string !== 'ExternalName'))) {
    return [name];
  }
  if (spec.child('clusterIP').string !== 'None') return [];
  return OF_ADDRESSES.map((step) => spec.child(step)).filter(
    (field) => field.items().length > 0 || (field.string !== undefined && !['', 'None'].includes(field.string)),
  );
}
