import { textHas } from '../src/kubernetes/glance.ts';
import { podFieldOf, type UnresolvedUse, unresolvedUses } from '../src/kubernetes/variables.ts';
import { defineRule, type Finding } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'a variable is used that the container does not have, or not yet',
  why: `The kubelet replaces \`$(NAME)\` in the values of \`env\`, in \`command\` and in \`args\`, by variables of the same
container. In \`env\` it knows only those that stand before, and nowhere does it know what the image sets, as \`PATH\` and
\`HOSTNAME\`. What it does not know it leaves as it is, without a word: the program gets the text \`$(NAME)\`, and a shell
runs it as a command. Write \`$$(NAME)\` where the text itself is meant.`,
  references: [
    'https://kubernetes.io/docs/tasks/inject-data-application/define-interdependent-environment-variables/',
    'https://kubernetes.io/docs/tasks/inject-data-application/define-command-argument-container/#use-environment-variables-to-define-arguments',
    'https://github.com/kubernetes/kubernetes/blob/master/third_party/forked/golang/expansion/expand.go',
  ],
  severity: 'warning',
  category: 'references',
  subject: 'workload',
  fixable: true,
  applies: ({ builtIn, manifest }) => builtIn && !manifest.partial && textHas(manifest, '$('),
  *check(workload, { bundle }) {
    for (const use of unresolvedUses(workload, bundle)) {
      const { field, name, from, to, container, later, elsewhere, variable } = use;
      const owner = container.child('name').string;
      const related =
        later !== undefined
          ? [{ at: later, message: 'it is defined here' }]
          : elsewhere !== undefined
            ? [{ at: elsewhere, message: 'this is a variable of another container' }]
            : [];
      yield {
        at: field,
        range: field.inside(from - 2, to + 1),
        message: `${variable ?? whereIs(use)}: ${reasonOf(use, owner)}, so the text $(${name}) stays as it is`,
        help: helpFor(use),
        related,
        ...fixOf(use),
      };
    }
  },
});

function whereIs({ field }: UnresolvedUse): string {
  return String(field.parent?.step ?? 'command');
}

function reasonOf({ name, variable, later, headless }: UnresolvedUse, owner = 'this one'): string {
  if (later !== undefined) return `${name} is defined after ${variable}`;
  if (name === variable) return `a value of ${name} that the image sets is not known here`;
  if (headless !== undefined) return `Service ${headless} is headless and gives no variable ${name}`;
  return `container ${owner} has no variable ${name}`;
}

function helpFor({ name, variable, later, near, headless }: UnresolvedUse): string {
  if (later !== undefined) return `move ${name} before ${variable}`;
  if (near !== undefined) return `write $(${near})`;
  if (name === variable) return 'write the whole value, or set it in a shell';
  if (headless !== undefined) return `write the name of the Service, ${headless}, which DNS knows`;
  const source = podFieldOf(name);
  return `define ${name} in env${source === undefined ? '' : ` with valueFrom: fieldRef: fieldPath: ${source}`}${variable === undefined ? '' : `, before ${variable}`}`;
}

function fixOf({ field, from, to, near, name }: UnresolvedUse): Pick<Finding, 'fix'> {
  const { path: file, text } = field.file;
  const range = field.inside(from, to);
  // Behind an alias the characters are not at hand.
  if (near === undefined || text.slice(range.start, range.end) !== name) return {};
  return { fix: { title: `write $(${near})`, safety: 'unsafe', edits: [{ file, range, text: near }] } };
}
