import { readLabels } from '../src/kubernetes/labels.ts';
import type { Manifest } from '../src/kubernetes/manifest.ts';
import { missedPods } from '../src/kubernetes/missed-pods.ts';
import { podIndexOf } from '../src/kubernetes/pod-index.ts';
import { defineRule, type Field } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'the selector of a Service selects no Pods',
  why: `A Service leads to the Pods that have all labels of its selector. Where one of them is misspelt, here or in the Pod
template, the Service exists and has an address, but there is nothing behind it: connections are refused, and a headless
Service has no DNS records. Pods may be made by something that is not in the input, so what is no near miss is a hint.`,
  references: [
    'https://kubernetes.io/docs/tasks/debug/debug-application/debug-service/#does-the-service-have-any-endpointslices',
  ],
  severity: 'warning',
  category: 'selectors',
  subject: 'Service',
  fixable: true,
  *check(service, { bundle }) {
    const spec = service.root.get('spec');
    if (service.partial || spec.get('type').string === 'ExternalName') return;
    // The set that is governed by it says so itself.
    if (podIndexOf(bundle).governs(service)) return;
    const field = spec.get('selector') as Field;
    const labels = readLabels(field, service.overlay.selectorLabels);
    const missed = missedPods(
      { labels, expressions: [], open: false, missing: false },
      field,
      service as Manifest,
      bundle,
    );
    if (missed === undefined) return;
    const { what, meant, finding } = missed;
    yield { ...finding, message: `selector: ${what}, so Service ${service.name} leads nowhere${meant}` };
  },
});
