import type { PodTemplateSpec } from 'kubernetes-types/core/v1.js';
import type { LabelSelector } from 'kubernetes-types/meta/v1.js';
import type { Bundle } from '../src/kubernetes/bundle.ts';
import {
  type Difference,
  differences,
  type Expression,
  type Labels,
  matchesExpression,
  readLabels,
  readSelector,
} from '../src/kubernetes/labels.ts';
import type { Manifest } from '../src/kubernetes/manifest.ts';
import { isNearLabel } from '../src/kubernetes/slips.ts';
import { governingServices } from '../src/kubernetes/statefulset.ts';
import { defineRule, type Field, type Finding, insertFix, renameFix, renameKeyFix } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'spec.selector does not select the Pods of the template',
  why: `A workload finds its Pods by its selector, so the API server refuses one whose own template would make Pods that
the selector does not find. The template may have more labels than the selector asks for, but never fewer or others. The
selector of a StatefulSet cannot be changed later: it has to be deleted and recreated.`,
  references: [
    'https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#pod-selector',
    'https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/apps/validation/validation.go',
  ],
  severity: 'error',
  category: 'selectors',
  subject: ['StatefulSet', 'Deployment', 'DaemonSet', 'ReplicaSet'],
  fixable: true,
  *check(workload, { bundle }) {
    const spec = workload.root.child('spec');
    const selector = readSelector(spec.child('selector') as Field<LabelSelector>, workload.overlay.selectorLabels);
    const written = (spec.child('template') as Field<PodTemplateSpec>).get('metadata').get('labels');
    const labels = readLabels(written, workload.overlay.templateLabels);
    // Where there are none at all, they are missing: another rule says so.
    if (written.absent || (written.isMap && !written.open && written.entries().length === 0)) return;
    const [difference] = differences(selector.labels, labels);
    const expression = selector.expressions.find((candidate) => matchesExpression(candidate, labels) === 'no');
    if (difference !== undefined) {
      const { wanted, found } = difference;
      const asked = wanted.field ?? spec.child('selector');
      const isFoundMeant = isMeantByOthers(difference, workload as Manifest, bundle);
      // Where nothing tells which of them is wrong, it is the template: a selector is not to be changed later.
      const ours = found?.field ?? misspelt(difference, selector.labels, written as Field) ?? written;
      yield {
        at: isFoundMeant ? asked : ours,
        message: `selector asks for ${difference.key}: ${difference.wanted.value ?? '…'}, but ${theTemplateHas(difference)}; ${REFUSED}`,
        help: 'give selector.matchLabels and template.metadata.labels the same value',
        related: [
          isFoundMeant
            ? { at: ours, message: 'the Pods get this' }
            : { at: asked, message: 'the selector asks for it' },
        ],
        ...fixOf(difference, selector.labels, written as Field, isFoundMeant),
      };
    } else if (expression !== undefined) {
      yield {
        at: expression.field,
        message: `selector asks for ${inWords(expression)}, which the labels of the Pod template do not meet; ${REFUSED}`,
        help: 'change the expression or the labels in template.metadata.labels',
        related: [{ at: written, message: 'the Pods get these labels' }],
      };
    }
  },
});

/** Writes the label that the selector asks for into the template, or asks for the one that the Pods have. */
function fixOf(
  { key, wanted, found }: Difference,
  selector: Labels,
  labels: Field,
  foundIsMeant: boolean,
): Pick<Finding, 'fix'> {
  const { value } = wanted;
  if (value === undefined) return {};
  if (foundIsMeant && wanted.field !== undefined && found?.value !== undefined) {
    return titled(renameFix(wanted.field, found.value, 'unsafe'), `ask for ${key}: ${found.value}`);
  }
  const near = misspelt({ key, wanted, found }, selector, labels);
  const fix =
    found?.field !== undefined && !found.field.isNull
      ? renameFix(found.field, value, 'unsafe')
      : near !== undefined
        ? renameKeyFix(near, key, 'unsafe')
        : insertFix(labels, { [key]: value }, 'unsafe');
  return titled(fix, `write ${key}: ${value} in the Pod template`);
}

/** The label of the template that has the value that is asked for, and nearly the name. */
function misspelt({ key, wanted, found }: Difference, selector: Labels, labels: Field): Field | undefined {
  if (found !== undefined || wanted.value === undefined) return undefined;
  const entries = labels.entries();
  return entries.find(
    ([other, field]) => field.string === wanted.value && isNearLabel(other, key) && !selector.pairs.has(other),
  )?.[1];
}

function titled({ fix }: Pick<Finding, 'fix'>, title: string): Pick<Finding, 'fix'> {
  return fix === undefined ? {} : { fix: { ...fix, title } };
}

/** True where the label of the template is what others mean too: the governing Service, the workload's own labels and name. */
function isMeantByOthers({ key, wanted, found }: Difference, workload: Manifest, bundle: Bundle): boolean {
  if (found?.value === undefined) return false;
  const statefulSet = workload.as('StatefulSet');
  const services = statefulSet === undefined ? [] : governingServices(statefulSet, bundle);
  const asked = services.map((service) => service.root.get('spec').get('selector').child(key).string);
  const own = (workload.root.child('metadata').child('labels') as Field).child(key).string;
  for (const value of [...asked, own, workload.name]) {
    if (value === found.value) return true;
    if (value === wanted.value) return false;
  }
  return false;
}

const REFUSED = 'the API server refuses it';

function theTemplateHas({ key, found }: Difference): string {
  if (found === undefined) return `the Pod template has no label ${key}`;
  return `the Pod template has ${key}${found.value === '' ? ' without a value' : `: ${found.value}`}`;
}

function inWords({ key, operator, values }: Expression): string {
  return values.length === 0 ? `${key} ${operator}` : `${key} ${operator} (${values.join(', ')})`;
}
