import { type Glanced, saidIn, someContainer, valueIn } from '../src/kubernetes/glance.ts';
import { softwareOf, startsSlowly } from '../src/kubernetes/software.ts';
import { defineRule, type Field } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'a liveness probe leaves software that starts slowly little time to start',
  why: `A liveness probe asks from the start on, and kills a container that does not answer \`failureThreshold\` times. Software that
first makes its database, or reads back a journal after a crash, does not answer in that time: it is killed in the middle, and
begins again, for ever. A \`startupProbe\` holds the liveness probe back until the container has answered once, for as long as its
own \`failureThreshold\` times \`periodSeconds\`.`,
  references: [
    'https://kubernetes.io/docs/concepts/workloads/pods/probes/#startup-probe',
    'https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#define-startup-probes',
  ],
  severity: 'info',
  category: 'availability',
  subject: 'workload',
  applies: (workload) => someContainer(workload, isAskedAtOnce),
  *check(workload) {
    if (!workload.builtIn || workload.manifest.partial) return;
    for (const container of workload.podSpec.get('containers').items()) {
      const software = softwareOf(container.get('image').string ?? '');
      const probe = container.get('livenessProbe');
      if (software === undefined || !startsSlowly(software) || !probe.isMap || !container.get('startupProbe').absent)
        continue;
      const of = (name: 'failureThreshold' | 'initialDelaySeconds' | 'periodSeconds', byDefault: number) => {
        const field = probe.get(name);
        return field.absent ? byDefault : field.number;
      };
      const [delay, period, times] = [of('initialDelaySeconds', 0), of('periodSeconds', 10), of('failureThreshold', 3)];
      if (delay === undefined || period === undefined || times === undefined) continue;
      // The last of the failures comes one period before as many have passed.
      const seconds = delay + period * (times - 1);
      if (seconds >= ENOUGH) continue;
      yield {
        at: probe as Field,
        range: (probe as Field).key,
        message: `livenessProbe: ${software.name} is killed if it does not answer within ${seconds} seconds, and its first start may take longer`,
        help: 'add a startupProbe that asks the same, with failureThreshold: 30',
        related: [{ at: container.get('image') as Field, message: `${software.name} is run from this image` }],
      };
    }
  },
});

/** What is written for small databases in most guides is more. */
const ENOUGH = 30;

function isAskedAtOnce(container: Glanced): boolean {
  if (valueIn(container, 'livenessProbe') === undefined || valueIn(container, 'startupProbe') !== undefined)
    return false;
  const image = saidIn(container, 'image');
  return typeof image === 'string' && softwareOf(image) !== undefined;
}
