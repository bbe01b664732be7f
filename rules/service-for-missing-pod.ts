import { valueIn } from '../src/kubernetes/glance.ts';
import { readLabels } from '../src/kubernetes/labels.ts';
import { nearName } from '../src/kubernetes/names.ts';
import { podIndexOf, type Selected } from '../src/kubernetes/pod-index.ts';
import { isIn, type PodRange, podRange, podsInWords, setsMeant, splitOrdinal } from '../src/kubernetes/pod-names.ts';
import type { Service } from '../src/kubernetes/statefulset.ts';
import { defineRule, type Field, type Finding, type RuleContext, renameFix } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'a Service selects one Pod of a StatefulSet by its name, and there is no such Pod',
  why: `The StatefulSet controller gives each Pod the labels \`statefulset.kubernetes.io/pod-name\` and, since 1.28,
\`apps.kubernetes.io/pod-index\`, so that a Service can lead to one Pod alone. Where the StatefulSet has another name, or fewer
Pods, such a Service has no endpoints: connections are refused, and nothing says why.`,
  references: [
    'https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#pod-name-label',
    'https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#pod-index-label',
  ],
  severity: 'warning',
  category: 'network',
  subject: 'Service',
  fixable: true,
  applies: ({ root }) => {
    const selector = valueIn(valueIn(root.node, 'spec'), 'selector');
    return valueIn(selector, NAME) !== undefined || valueIn(selector, INDEX) !== undefined;
  },
  *check(service, { bundle }) {
    const selector = service.root.get('spec').get('selector') as Field;
    if (service.partial) return;
    yield* judgeName(selector.child(NAME), service, bundle);
    yield* judgeIndex(selector, service, bundle);
  },
});

const NAME = 'statefulset.kubernetes.io/pod-name';
const INDEX = 'apps.kubernetes.io/pod-index';

function* judgeName(field: Field, service: Service, bundle: RuleContext['bundle']): Generator<Finding> {
  const pod = field.string;
  const { stem, ordinal } = (pod === undefined ? undefined : splitOrdinal(pod)) ?? {};
  if (stem === undefined || ordinal === undefined) return;
  const { candidates } = setsMeant(stem, service, bundle);
  const leadsNowhere = `Service ${service.name} leads nowhere`;
  if (candidates.length > 0) {
    const ranges = candidates.map((each) => podRange(each, bundle));
    const [range] = ranges;
    const [set] = candidates;
    if (range === undefined || ranges.some((each) => each === undefined || isIn(ordinal, each))) return;
    const replicas = set!.root.get('spec').get('replicas');
    yield {
      at: field,
      message: `selector: there is no Pod ${pod}, so ${leadsNowhere}: StatefulSet ${set!.name} has ${podsInWords(set!.name, range)}`,
      help: 'name a Pod that there is, or raise replicas',
      ...(replicas.exists && { related: [{ at: replicas as Field, message: 'so many Pods there are' }] }),
    };
    return;
  }
  if (!bundle.lacks('StatefulSet', stem, service)) return;
  const sets = bundle.near('StatefulSet', service);
  const near =
    sets.length > CROWD
      ? undefined
      : nearName(
          stem,
          sets.flatMap(({ name }) => name ?? []),
        );
  const meant = sets.find(({ name }) => name === near?.name);
  if (near === undefined || meant === undefined) return;
  const name = `${near.name}-${ordinal}`;
  yield {
    at: field,
    message: `selector: there is no Pod ${pod}, so ${leadsNowhere}: the StatefulSet is called ${near.name}`,
    help: `write ${name}`,
    related: [{ at: meant.root.get('metadata').get('name') as Field, message: 'its Pods are named after this' }],
    ...renameFix(field, name, 'unsafe', `write ${name}`),
  };
}

function* judgeIndex(selector: Field, service: Service, bundle: RuleContext['bundle']): Generator<Finding> {
  const field = selector.child(INDEX);
  const labels = readLabels(selector, service.overlay.selectorLabels);
  const pairs = new Map([...labels.pairs].filter(([key]) => key !== INDEX));
  if (field.string === undefined || pairs.size === 0) return;
  const selected: Selected[] = [];
  for (const each of podIndexOf(bundle).near({ ...labels, pairs }, service)) if (selected.push(each) > CROWD) return;
  const sets = selected.map(({ match, workload }) =>
    match === 'yes' ? workload.manifest.as('StatefulSet') : undefined,
  );
  const ranges = sets.map((each) => each && podRange(each, bundle));
  const [set] = sets;
  const [range] = ranges;
  const isThere = (one: PodRange | undefined) => one === undefined || isIn(Number(field.string), one);
  if (set === undefined || range === undefined || ranges.some(isThere)) return;
  yield {
    at: field,
    message: `selector: there is no Pod with index ${field.string}, so Service ${service.name} leads nowhere: StatefulSet ${set.name} has ${podsInWords(set.name, range)}`,
    help: 'write the ordinal of a Pod that there is, or raise replicas',
    related: [{ at: set.root.get('metadata').get('name') as Field, message: 'the StatefulSet is here' }],
  };
}

/** Among so many no name stands out. */
const CROWD = 100;
