import { brief, isCommandLine, splitFix, wordsOf } from '../src/kubernetes/command-lines.ts';
import { type Glanced, itemsIn, someContainer, valueIn } from '../src/kubernetes/glance.ts';
import { type Command, commandsOf } from '../src/kubernetes/handlers.ts';
import { defineRule, type Field } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'a command whose first word is a whole command line',
  why: `A command is a list of words, and its first word is the name of a program. No shell takes it apart: of
\`["redis-cli ping"]\` the runtime looks for a program that is called \`redis-cli ping\`, with a blank in its name, and finds none.
A container does not start then, and a readiness probe never succeeds. Write each word as an item of its own, or let a shell
read the line: \`["sh", "-c", "redis-cli ping | grep PONG"]\`.`,
  references: [
    'https://kubernetes.io/docs/tasks/inject-data-application/define-command-argument-container/#run-a-command-in-a-shell',
    'https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#define-a-liveness-command',
  ],
  severity: 'warning',
  category: 'availability',
  subject: 'workload',
  fixable: true,
  applies: (workload) => someContainer(workload, holdsCommandLine),
  *check(workload) {
    if (!workload.builtIn || workload.manifest.partial) return;
    for (const { name, words } of commandsOf(workload)) {
      const [first, ...rest] = words.items() as Field[];
      const line = first?.text;
      if (first === undefined || line === undefined || !isCommandLine(line)) continue;
      const split = wordsOf(line) ?? (rest.length === 0 ? ['sh', '-c', line] : undefined);
      const written = split?.map((word) => JSON.stringify(word)).join(', ');
      yield {
        at: first,
        message: `${name}: no program has the name "${brief(line)}", and no shell splits it at its blanks: ${OUTCOMES[name]}`,
        help:
          written === undefined
            ? 'write each word as an item of its own'
            : `write [${written}${rest.length > 0 ? ', …' : ''}]`,
        ...(split && splitFix(first, split)),
      };
    }
  },
});

const PROBES = ['livenessProbe', 'readinessProbe', 'startupProbe'];

function holdsCommandLine(container: Glanced): boolean {
  const isLine = (holder: Glanced) => {
    const [first] = itemsIn(holder, 'command');
    return first?.kind === 'scalar' && typeof first.value === 'string' && /\S\s+\S/.test(first.value);
  };
  if (isLine(container) || PROBES.some((name) => isLine(valueIn(valueIn(container, name), 'exec')))) return true;
  const lifecycle = valueIn(container, 'lifecycle');
  return (
    lifecycle !== undefined &&
    ['postStart', 'preStop'].some((name) => isLine(valueIn(valueIn(lifecycle, name), 'exec')))
  );
}

const OUTCOMES: Readonly<Record<Command['name'], string>> = {
  command: 'the container never starts',
  livenessProbe: 'the probe never succeeds',
  postStart: 'the hook fails, and the container is killed each time it starts',
  preStop: 'the hook fails, and the container is stopped without it',
  readinessProbe: 'the Pod never becomes ready',
  startupProbe: 'it never counts as started, and the Pod never becomes ready',
};
