import { hasIssue, issuesOf, listed } from '../src/kubernetes/issues.ts';
import { namesOf } from '../src/kubernetes/places.ts';
import { defineRule, type Field, type Subjects } from '../src/lint/rule.ts';

type Manifest = Subjects['manifest'];

export default defineRule({
  summary: 'lines have lost their indentation',
  why: `In YAML the blanks at the beginning of a line say what belongs to what. When they are lost, as in copying from a web
page or a chat, all words are still there, but fields stand at the top instead of in \`metadata\` or \`spec\`. kubectl reads
an object without a name or with fields that nobody knows, and nothing of it is applied.`,
  references: ['https://yaml.org/spec/1.2.2/#61-indentation-spaces'],
  severity: 'error',
  category: 'structure',
  subject: 'manifest',
  applies: hasIssue('indentation'),
  *check(manifest) {
    for (const { range, keys } of issuesOf(manifest, 'indentation')) {
      const { document } = manifest;
      const [first, last] = [range.start, range.end].map((offset) => document.file.positionAt(offset).line);
      const lines = first === last ? `line ${first}` : `lines ${first}-${last}`;
      const stand = keys.length === 1 ? 'stands' : 'stand';
      yield {
        at: { document, range, manifest },
        message: `the indentation of ${lines} is lost: ${namesOf(keys.map((key) => [key]))} ${stand} at the wrong level; ${outcome(manifest)}`,
        help: help(manifest),
        covers: document.range,
      };
    }
  },
});

function outcome({ root, kind }: Manifest): string {
  return root.get('metadata').get('name').exists
    ? `the API server refuses the ${kind}`
    : `kubectl sees a ${kind} without a name, and applies nothing of it`;
}

function help({ root }: Manifest): string {
  const empty = (root as Field).entries().filter(([, field]) => field.isNull);
  const below =
    empty.length === 0
      ? ''
      : `: ${listed(
          empty.map(([name]) => name),
          'or',
        )}`;
  return `indent each below the field that it belongs to${below}`;
}
