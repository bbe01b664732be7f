import { valueIn } from '../src/kubernetes/glance.ts';
import type { Labels } from '../src/kubernetes/labels.ts';
import {
  missedService,
  monitoredNamespaces,
  monitoredPods,
  monitoredServices,
  monitorSelector,
} from '../src/kubernetes/monitors.ts';
import { podIndexOf, type Slip, slips } from '../src/kubernetes/pod-index.ts';
import {
  defineRule,
  type Field,
  type Finding,
  insertFix,
  renameFix,
  renameKeyFix,
  type Subjects,
} from '../src/lint/rule.ts';

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
    const selector = (monitor.root as Field).child('spec').child('selector');
    yield (isOfPods ? missedPods() : missedServices()) ?? {
      at: selector,
      message: `selector: no ${isOfPods ? 'Pods' : 'Service'} in the input ${isOfPods ? 'have' : 'has'} ${inWords(labels)}, so nothing is scraped`,
      help: `change the selector or the labels, if the ${isOfPods ? 'Pods' : 'Services'} are not made elsewhere`,
      severity: 'info',
    };

    function missedServices(): Finding | undefined {
      const missed = missedService(monitor, bundle);
      if (missed === undefined) return undefined;
      const { kind, service } = missed;
      const metadata = service.root.get('metadata') as Field;
      if (kind === 'namespace') return ofNamespace(service);
      const own = metadata.child('labels');
      if (kind === 'slip') return ofSlip(missed.slip, `Service ${service.name} has`, own.child(missed.slip.found.key));
      const lacking = [...labels.pairs.values()].filter(({ key, value }) => own.child(key).string !== value);
      const pairs = Object.fromEntries(lacking.map(({ key, value }) => [key, value!]));
      const title = `give Service ${service.name} the label ${lacking.map(({ key, value }) => `${key}: ${value}`).join(', ')}`;
      const { fix } = insertFix(own.exists ? own : metadata, own.exists ? pairs : { labels: pairs }, 'unsafe');
      return {
        at: selector,
        message: `selector: Service ${service.name} has ${inWords(labels)} in its selector, for its Pods, but not in its own labels, so nothing is scraped`,
        help: title,
        related: [{ at: service.root.get('spec').get('selector') as Field, message: 'this is for its Pods' }],
        ...(lacking.every(({ key }) => own.child(key).isNull) && fix && { fix: { ...fix, title } }),
      };
    }

    function ofNamespace(service: Subjects['Service']): Finding {
      const namespace = bundle.namespaceOf(service as never);
      const names = (monitor.root as Field).child('spec').child('namespaceSelector').child('matchNames');
      return {
        at: names.items().length > 0 ? names : selector,
        message: `${names.items().length > 0 ? 'namespaceSelector' : 'selector'}: Service ${service.name} has these labels, but is in namespace ${namespace}, where this ServiceMonitor does not look, so nothing is scraped`,
        help:
          names.items().length > 0
            ? `add ${namespace} to matchNames`
            : `write namespaceSelector: {matchNames: [${namespace}]}`,
        related: [{ at: service.root.get('metadata').get('namespace') as Field, message: 'the Service is here' }],
      };
    }

    function missedPods(): Finding | undefined {
      const near = podIndexOf(bundle).nearMiss(labels, monitor);
      const [slip] = (near && slips(labels, near.labels)) ?? [];
      if (near === undefined || slip === undefined) return undefined;
      const { manifest, template } = near.workload;
      const label = template.get('metadata').get('labels').child(slip.found.key);
      return ofSlip(slip, `the Pods of ${manifest.kind} ${manifest.name} have`, label);
    }

    function ofSlip({ key, value, found }: Slip, owner: string, label: Field): Finding {
      const asked = labels.pairs.get(key)!.field!;
      const title = `write ${found.key}: ${found.value}`;
      const { fix } =
        key === found.key ? renameFix(asked, found.value, 'unsafe') : renameKeyFix(asked, found.key, 'unsafe');
      return {
        at: asked,
        ...(key !== found.key && { range: asked.key }),
        message: `selector: nothing has ${key}: ${value}, so nothing is scraped; ${owner} ${found.key}: ${found.value}`,
        help: title,
        related: [{ at: label, message: 'this may be meant' }],
        ...(fix && (key === found.key || value === found.value) && { fix: { ...fix, title } }),
      };
    }
  },
});

function inWords({ pairs }: Labels): string {
  return [...pairs.values()].map(({ key, value }) => `${key}: ${value}`).join(', ');
}
