import { isRoleLabel, type Labels, readLabels } from '../src/kubernetes/labels.ts';
import { podIndexOf, type Slip, slips } from '../src/kubernetes/pod-index.ts';
import { podLabels } from '../src/kubernetes/workload.ts';
import { defineRule, type Field, type Finding, renameFix, renameKeyFix } from '../src/lint/rule.ts';

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
    const selector = readLabels(spec.get('selector') as Field, service.overlay.selectorLabels);
    const known = [...selector.pairs.values()].flatMap(({ value }) => value ?? []);
    const index = podIndexOf(bundle);
    if (known.length === 0 || selector.open) return;
    for (const _ of index.near(selector, service)) return;
    for (const _ of index.anywhere(selector, service)) return;
    // The set that is governed by it says so itself.
    if (index.governs(service) || !known.every((value) => bundle.knowsAll(value, service))) return;
    const near = index.nearMiss(selector, service);
    if (near === undefined) {
      if ([...selector.pairs.keys()].some(isRoleLabel)) return;
      yield {
        at: spec.get('selector') as Field,
        message: `selector: nothing in the input makes Pods with ${inWords(selector)}, so Service ${service.name} leads nowhere`,
        help: 'change the selector or the labels, if the Pods are not made elsewhere',
        severity: 'info',
      };
      return;
    }
    const { manifest, template } = near.workload;
    const missed = slips(selector, near.labels)!;
    const [first] = missed as [Slip];
    const { key, value, found } = first;
    // Where the workload itself asks for the same, its template is at fault: another rule says so.
    if ((manifest.root as Field).child('spec').child('selector').child('matchLabels').child(key).string === value)
      return;
    const wanted = selector.pairs.get(key)?.field;
    const help = `write ${missed.map((slip) => `${slip.found.key}: ${slip.found.value}`).join(' and ')}`;
    const label = podLabels(near.workload).pairs.get(found.key)?.field;
    yield {
      at: wanted ?? (spec.get('selector') as Field),
      ...(wanted !== undefined && key !== found.key && { range: wanted.key }),
      message: `selector: no Pods have ${key}: ${value}, so Service ${service.name} leads nowhere; those of ${manifest.kind} ${manifest.name} have ${found.key}: ${found.value}`,
      help,
      related: [{ at: label ?? (template.get('metadata').get('labels') as Field), message: 'the Pods have this' }],
      ...fixOf(missed, selector, help),
    };
  },
});

function fixOf(missed: readonly Slip[], selector: Labels, title: string): Pick<Finding, 'fix'> {
  const fixes = missed.map(({ key, value, found }) => {
    const field = selector.pairs.get(key)?.field;
    if (field === undefined || (key !== found.key && value !== found.value)) return undefined;
    const { fix } =
      key === found.key ? renameFix(field, found.value, 'unsafe') : renameKeyFix(field, found.key, 'unsafe');
    return fix;
  });
  const edits = fixes.flatMap((fix) => fix?.edits ?? []);
  return fixes.includes(undefined) ? {} : { fix: { title, safety: 'unsafe', edits } };
}

function inWords({ pairs }: Labels): string {
  return [...pairs.values()].map(({ key, value }) => `${key}: ${value ?? '…'}`).join(', ');
}
