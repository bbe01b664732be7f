import { type Difference, differences, type Labels, readLabels } from '../src/kubernetes/labels.ts';
import { governingServices, type Service } from '../src/kubernetes/statefulset.ts';
import { podLabels } from '../src/kubernetes/workload.ts';
import { defineRule } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'the Service that spec.serviceName names does not select the Pods',
  why: `A Service gives DNS names to the Pods that it selects, and to no others. If one label of its selector is missing
from the Pod template, or has another value there (upper and lower case differ), these Pods are not behind
the Service: their names do not resolve, and its own name leads to other Pods or to none.`,
  references: [
    'https://kubernetes.io/docs/concepts/services-networking/service/#headless-services',
    'https://github.com/kubernetes/dns/blob/master/docs/specification.md',
  ],
  severity: 'warning',
  category: 'identity',
  subject: 'StatefulSet',
  *check(statefulSet, { bundle }) {
    const services = governingServices(statefulSet, bundle);
    const { workload } = statefulSet.traits;
    if (workload === undefined) return;
    const labels = podLabels(workload);
    const mismatches = services.map((service) => mismatch(service, labels));
    const [service] = services;
    const [first] = mismatches;
    // One of several that fits is enough.
    if (service === undefined || first === undefined || mismatches.includes(undefined)) return;
    const asked = `${first.key}: ${first.wanted.value ?? '…'}`;
    const found =
      first.found === undefined ? `no label ${first.key}` : `${first.key}: ${first.found.value ?? 'another value'}`;
    const labelsField = workload.template.get('metadata').get('labels');
    yield {
      at: statefulSet.root.get('spec').get('serviceName'),
      message: `serviceName: Service ${service.name} selects Pods with ${asked}, but these Pods have ${found}, so these Pods are not behind it and their DNS names do not resolve`,
      help: `make the Service's selector and the labels of the Pod template agree`,
      related: [
        { at: first.wanted.field ?? service.root.get('spec').get('selector'), message: 'the Service asks for this' },
        {
          at: first.found?.field ?? labelsField,
          message: first.found ? 'the Pods have this' : 'the Pods have no such label',
        },
      ],
    };
  },
});

// Why a Service does not select Pods with these labels; undefined where it does, may, or has no selector at all.
function mismatch(service: Service, labels: Labels): Difference | undefined {
  const spec = service.root.get('spec');
  if (spec.get('type').string === 'ExternalName') return undefined;
  return differences(readLabels(spec.get('selector'), service.overlay.selectorLabels), labels)[0];
}
