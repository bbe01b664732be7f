import type { Bundle } from '../src/kubernetes/bundle.ts';
import { valueIn } from '../src/kubernetes/glance.ts';
import { labelsInWords } from '../src/kubernetes/labels.ts';
import { mayBeOfOperator } from '../src/kubernetes/made-objects.ts';
import type { Manifest } from '../src/kubernetes/manifest.ts';
import {
  missedService,
  monitoredNamespaces,
  monitoredPods,
  monitoredServices,
  monitorSelector,
} from '../src/kubernetes/monitors.ts';
import { podIndexOf } from '../src/kubernetes/pod-index.ts';
import { correctionOf, type Slip, slips } from '../src/kubernetes/slips.ts';
import type { Service } from '../src/kubernetes/statefulset.ts';
import { defineRule, type Field, type Finding, insertFix } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'a ServiceMonitor selects no Services, or a PodMonitor no Pods',
  why: `A ServiceMonitor selects Services by the labels in their own \`metadata\`, not by the \`selector\` that a Service has for
its Pods, and in its own namespace unless \`namespaceSelector\` says otherwise. Where nothing is selected, Prometheus has no
targets for it and says nothing of it: the metrics are simply not there. Services may be made by something that is not in the
input, so what is no near miss is a hint.`,
  references: [
    'https://prometheus-operator.dev/docs/developer/getting-started/#using-servicemonitors',
    'https://prometheus-operator.dev/docs/platform/troubleshooting/#troubleshooting-servicemonitor-changes',
  ],
  severity: 'warning',
  category: 'network',
  subject: ['ServiceMonitor', 'PodMonitor'],
  fixable: true,
  applies: ({ root }) => valueIn(valueIn(root.node, 'spec'), 'selector')?.kind === 'map',
  *check(monitor, { bundle }) {
    const { labels, expressions, open } = monitorSelector(monitor);
    const isOfPods = monitor.kind === 'PodMonitor';
    const values = [...labels.pairs.values()].flatMap(({ value }) => value ?? []);
    const isKnown = !labels.open && !open && values.length === labels.pairs.size && expressions.length === 0;
    if (monitor.partial || !isKnown || values.length === 0 || monitoredNamespaces(monitor) === undefined) return;
    if ((isOfPods ? monitoredPods(monitor, bundle) : monitoredServices(monitor, bundle)).isSome) return;
    if (!values.every((value) => bundle.knowsAll(value, monitor))) return;
    const missed = isOfPods ? missedPods(monitor, bundle) : missedServices(monitor, bundle);
    if (missed === undefined && values.some((value) => mayBeOfOperator(value, bundle))) return;
    const what = isOfPods ? 'Pods' : 'Services';
    yield missed ?? {
      at: selectorOf(monitor),
      message: `selector: no ${what} in the input have ${labelsInWords(labels)}, so nothing is scraped`,
      help: `change the selector or the labels, if the ${what} are not made elsewhere`,
      severity: 'info',
    };
  },
});

function selectorOf({ root }: Manifest): Field {
  return (root as Field).child('spec').child('selector');
}

function missedServices(monitor: Manifest, bundle: Bundle): Finding | undefined {
  const missed = missedService(monitor, bundle);
  if (missed === undefined) return undefined;
  const { kind, service } = missed;
  if (kind === 'namespace') return inOtherNamespace(monitor, service, bundle);
  if (kind === 'unlabelled') return unlabelled(monitor, service);
  const label = (service.root.get('metadata').get('labels') as Field).child(missed.slip.found.key);
  return ofSlip(monitor, missed.slip, `Service ${service.name} has`, label);
}

function unlabelled(monitor: Manifest, service: Service): Finding {
  const { labels } = monitorSelector(monitor);
  const metadata = service.root.get('metadata') as Field;
  const own = metadata.child('labels');
  const lacking = [...labels.pairs.values()].filter(({ key, value }) => own.child(key).string !== value);
  const pairs = Object.fromEntries(lacking.map(({ key, value }) => [key, value!]));
  const title = `give Service ${service.name} the label ${lacking.map(({ key, value }) => `${key}: ${value}`).join(', ')}`;
  const { fix } = insertFix(own.exists ? own : metadata, own.exists ? pairs : { labels: pairs }, 'unsafe');
  return {
    at: selectorOf(monitor),
    message: `selector: Service ${service.name} has ${labelsInWords(labels)} in its selector, for its Pods, but not in its own labels, so nothing is scraped`,
    help: title,
    related: [{ at: service.root.get('spec').get('selector') as Field, message: 'this is for its Pods' }],
    ...(lacking.every(({ key }) => own.child(key).isNull) && fix && { fix: { ...fix, title } }),
  };
}

function inOtherNamespace(monitor: Manifest, service: Service, bundle: Bundle): Finding {
  const namespace = bundle.namespaceOf(service as Manifest);
  const names = (monitor.root as Field).child('spec').child('namespaceSelector').child('matchNames');
  const hasNames = names.items().length > 0;
  return {
    at: hasNames ? names : selectorOf(monitor),
    message: `${hasNames ? 'namespaceSelector' : 'selector'}: Service ${service.name} has these labels, but is in namespace ${namespace}, where this ServiceMonitor does not look, so nothing is scraped`,
    help: hasNames ? `add ${namespace} to matchNames` : `write namespaceSelector: {matchNames: [${namespace}]}`,
    related: [{ at: service.root.get('metadata').get('namespace') as Field, message: 'the Service is here' }],
  };
}

function missedPods(monitor: Manifest, bundle: Bundle): Finding | undefined {
  const { labels } = monitorSelector(monitor);
  const near = podIndexOf(bundle).nearMiss(labels, monitor);
  const [slip] = (near && slips(labels, near.labels)) ?? [];
  if (near === undefined || slip === undefined) return undefined;
  const { manifest, template } = near.workload;
  const label = template.get('metadata').get('labels').child(slip.found.key);
  return ofSlip(monitor, slip, `the Pods of ${manifest.kind} ${manifest.name} have`, label);
}

function ofSlip(monitor: Manifest, slip: Slip, owner: string, label: Field): Finding {
  const { key, value, found } = slip;
  return {
    ...correctionOf([slip], monitorSelector(monitor).labels, selectorOf(monitor)),
    message: `selector: nothing has ${key}: ${value}, so nothing is scraped; ${owner} ${found.key}: ${found.value}`,
    related: [{ at: label, message: 'this may be meant' }],
  };
}
