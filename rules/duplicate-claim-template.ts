import { defineRule, type Field, removalFix } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'two claim templates have one name',
  why: `The StatefulSet controller keeps claim templates by their names: of several with one name it takes the last, and each
Pod gets one disk where two were meant. The API server accepts it.`,
  references: [
    'https://github.com/kubernetes/kubernetes/blob/master/pkg/controller/statefulset/stateful_set_utils.go',
    'https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#volume-claim-templates',
  ],
  severity: 'warning',
  category: 'storage',
  subject: 'StatefulSet',
  fixable: true,
  applies: ({ root }) => root.get('spec').get('volumeClaimTemplates').items().length > 1,
  *check({ root }) {
    const templates = root.get('spec').get('volumeClaimTemplates');
    if (templates.open) return;
    const earlier = new Map<string, Field>();
    for (const template of templates.items() as Field[]) {
      const field = nameOf(template);
      const name = field.string;
      if (name === undefined || name === '') continue;
      const first = earlier.get(name);
      earlier.set(name, template);
      if (first === undefined) continue;
      const same = textOf(first) === textOf(template);
      yield {
        at: field,
        message: `claim template ${name} is there more than once: each Pod gets one disk, by the last of them`,
        help: same ? 'delete one of them, they say the same' : 'give each a name of its own, and mount it by that',
        related: [{ at: nameOf(first), message: 'this one is dropped' }],
        // The templates of a StatefulSet that is live cannot be changed.
        ...(same && removalFix(first, `the first claim template ${name}`, 'unsafe')),
      };
    }
  },
});

function nameOf(template: Field): Field {
  return template.child('metadata').child('name');
}

function textOf({ node, file }: Field): string {
  return node === undefined ? '' : file.text.slice(node.start, node.end);
}
