import type { Bundle } from '../src/kubernetes/bundle.ts';
import { type Difference, differences, isRoleLabel, type Labels, readLabels } from '../src/kubernetes/labels.ts';
import type { Manifest } from '../src/kubernetes/manifest.ts';
import { podIndexOf } from '../src/kubernetes/pod-index.ts';
import { isNearLabel } from '../src/kubernetes/slips.ts';
import { governingServices, isInDoubt, type Service } from '../src/kubernetes/statefulset.ts';
import { podLabels } from '../src/kubernetes/workload.ts';
import { defineRule, type Field, type Finding, insertFix, renameFix, renameKeyFix } from '../src/lint/rule.ts';

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
  fixable: true,
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
    // Where the set asks for the same as the Service, its template is at fault: another rule says so.
    const own = statefulSet.root.get('spec').get('selector').get('matchLabels').child(first.key).string;
    if (own !== undefined && own === first.wanted.value) return;
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
      ...(services.length === 1 && !selectsOthers(service, bundle) ? fixOf(first, labelsField as Field, service) : {}),
    };
  },
});

/** Makes the Service ask for what the Pods have; a label that they lack they are given. */
function fixOf({ key, wanted, found }: Difference, labels: Field, service: Service): Pick<Finding, 'fix'> {
  if (wanted.field === undefined || wanted.value === undefined) return {};
  const selector = wanted.field.parent!;
  const misspelt = labels
    .entries()
    .find(([other, { string }]) => string === wanted.value && isNearLabel(other, key) && !selector.child(other).exists);
  if (found === undefined && misspelt === undefined) {
    // What software says of its own Pods is none of the template's business.
    return isRoleLabel(key)
      ? {}
      : titled(insertFix(labels, { [key]: wanted.value }, 'unsafe'), `give the Pods the label ${key}: ${wanted.value}`);
  }
  const inSelector = (label: string) => `write ${label} in the selector of Service ${service.name}`;
  if (found === undefined) {
    const [other] = misspelt!;
    return titled(renameKeyFix(wanted.field, other, 'unsafe'), inSelector(`${other}: ${wanted.value}`));
  }
  if (found.value === undefined) return {};
  return titled(renameFix(wanted.field, found.value, 'unsafe'), inSelector(`${key}: ${found.value}`));
}

function titled({ fix }: Pick<Finding, 'fix'>, title: string): Pick<Finding, 'fix'> {
  return fix === undefined ? {} : { fix: { ...fix, title } };
}

/** True where other Pods are, or may be, behind the Service. */
function selectsOthers(service: Service, bundle: Bundle): boolean {
  const selector = readLabels(service.root.get('spec').get('selector'), service.overlay.selectorLabels);
  const index = podIndexOf(bundle);
  for (const _ of index.near(selector, service as Manifest)) return true;
  for (const _ of index.anywhere(selector, service as Manifest)) return true;
  return false;
}

// Why a Service does not select Pods with these labels; undefined where it does, may, or has no selector at all.
function mismatch(service: Service, labels: Labels): Difference | undefined {
  const spec = service.root.get('spec');
  if (spec.get('type').string === 'ExternalName' || isInDoubt(service, 'selector')) return undefined;
  return differences(readLabels(spec.get('selector'), service.overlay.selectorLabels), labels)[0];
}
