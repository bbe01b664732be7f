import { defineRule, type Field, quoteKeyFix } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'a key of a ConfigMap or a Secret is read as something else',
  why: `kubectl reads YAML 1.1, in which \`y\`, \`no\` and \`on\` are true or false and \`010\` is the number 8, as keys too. The
object gets the key \`true\`, \`false\` or \`8\`: nothing complains, and what asks for the key that was written does not find
it. In quotes a key is what it says.`,
  references: [
    'https://yaml.org/type/bool.html',
    'https://kubernetes.io/docs/concepts/configuration/configmap/#configmap-object',
  ],
  severity: 'warning',
  category: 'objects',
  subject: ['ConfigMap', 'Secret'],
  fixable: true,
  applies: ({ root }) => MAPS.some((name) => holdsRead((root as Field).child(name))),
  *check({ root }) {
    for (const [name, key, field] of dataOf(root as Field)) {
      const { start, end } = field.key;
      const written = field.file.text.slice(start, end);
      // `true` is `true`; what is in quotes, or stands behind a sign of YAML's, is no plain key.
      if (written === key || field.alias !== undefined || !/^[\w.+~-]{1,40}$/.test(written)) continue;
      yield {
        at: field,
        range: field.key,
        message: `${name}: the key ${written} without quotes is read as ${key}, so the object has no key ${written}`,
        help: `write "${written}"`,
        ...quoteKeyFix(field, 'unsafe'),
      };
    }
  },
});

/** What a key is read as that is no text. */
const READ = /^(?:true|false|null|[-+.\d].*)$/;

const MAPS = ['data', 'stringData', 'binaryData'];

/** Whether a map has such a key; this is asked of each, and makes no fields. */
function holdsRead({ node }: Field): boolean {
  return node?.kind === 'map' && node.pairs.some(({ name }) => READ.test(name));
}

/** The entries of an object's data, each behind the name of the map that it stands in. */
function dataOf(root: Field): [name: string, key: string, field: Field][] {
  return MAPS.flatMap((name) =>
    root
      .child(name)
      .entries()
      .map(([key, field]): [string, string, Field] => [name, key, field]),
  );
}
