import { briefPath, hasIssue, issuesOf } from '../src/kubernetes/issues.ts';
import { explainType } from '../src/kubernetes/wrong-types.ts';
import { defineRule, type Field, moveFix } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'a value is of a type that its field does not take',
  why: `kubectl reads YAML 1.1 and sends JSON: without quotes \`yes\`, \`on\` and \`off\` are booleans, \`5\`, \`1.10\` and \`0644\`
are numbers (1.1 and 420), and nothing is converted back. The API server refuses the object where a label, the value of
an environment variable or an annotation is no text, where a number stands in quotes, or where a dash is missing.`,
  references: [
    'https://kubernetes.io/docs/reference/kubernetes-api/',
    'https://yaml.org/type/bool.html',
    'https://yaml.org/type/int.html',
  ],
  severity: 'error',
  category: 'structure',
  subject: 'manifest',
  fixable: true,
  applies: hasIssue('type'),
  *check(manifest, { bundle }) {
    for (const issue of issuesOf(manifest, 'type')) {
      const field = manifest.at(issue.path);
      // A patch or what fills in placeholders gives it another value.
      if (field.unknown && (manifest.overlaid(field) || bundle.fillsPlaceholders)) continue;
      const { what, help, fix } = explainType(issue, field);
      // What stands in the object's own metadata is read by kubectl itself.
      const who = issue.path[0] === 'metadata' ? 'kubectl' : 'the API server';
      yield {
        at: field,
        message: `${briefPath(asWritten(field))} ${what}; ${who} refuses the ${manifest.kind}`,
        help,
        ...(fix !== undefined && { fix }),
        ...flattened(field),
      };
    }
  },
});

/** The path of a field whose key is no text as it is written: `data.n`, though kubectl reads `data.false`. */
function asWritten({ path, step, key, file }: Field): Field['path'] {
  const written = file.text.slice(key.start, key.end);
  const isMisread =
    typeof step === 'string' && /^(?:true|false|null|[-+.\d].*)$/.test(step) && /^[\w.+~-]+$/.test(written);
  return isMisread ? [...path.slice(0, -1), written] : path;
}

/** The selector of a Service with its labels where they belong. */
function flattened(field: Field) {
  const labels = field.entries().map(([, label]) => label);
  const isService = field.step === 'matchLabels' && field.parent?.step === 'selector' && labels.length > 0;
  if (!isService || !labels.every(({ value }) => value !== undefined)) return {};
  return moveFix(labels, field.parent!, field.parent!.entries().length === 1 ? 'safe' : 'unsafe');
}
