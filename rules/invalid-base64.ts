import { briefPath, hasIssue, issuesOf, listed } from '../src/kubernetes/issues.ts';
import type { Path } from '../src/kubernetes/structure.ts';
import { defineRule, type Finding, renameKeyFix, type Subjects } from '../src/lint/rule.ts';

type Manifest = Subjects['manifest'];

export default defineRule({
  summary: 'a value that has to be base64 is not',
  why: `What stands in \`data\` of a Secret and in \`binaryData\` of a ConfigMap is decoded when the object is stored: plain text
there, or base64 without its last \`=\`, is refused, and with it the whole object. \`stringData\` of a Secret and \`data\` of a
ConfigMap take plain text.`,
  references: [
    'https://kubernetes.io/docs/concepts/configuration/secret/#restriction-names-data',
    'https://kubernetes.io/docs/concepts/configuration/configmap/#configmap-object',
  ],
  severity: 'error',
  category: 'structure',
  subject: 'manifest',
  fixable: true,
  applies: hasIssue('value'),
  *check(manifest) {
    const maps = new Map<string, Path[]>();
    for (const { format, path } of issuesOf(manifest, 'value')) {
      if (format !== 'base64') continue;
      const map = JSON.stringify(path.slice(0, -1));
      maps.set(map, [...(maps.get(map) ?? []), path]);
    }
    for (const paths of maps.values()) yield finding(manifest, paths);
  },
});

/** Where plain text may stand instead. */
const PLAIN: Readonly<Record<string, string>> = { 'Secret data': 'stringData', 'ConfigMap binaryData': 'data' };

/** What is not base64 in one map is one finding. The values are not said. */
function finding(manifest: Manifest, paths: readonly Path[]): Finding {
  const fields = paths.map((path) => manifest.at(path));
  const [first] = fields;
  const map = first!.parent!;
  const plain = paths[0]!.length === 2 ? PLAIN[`${manifest.kind} ${paths[0]![0]}`] : undefined;
  const isAll = plain !== undefined && map.entries().length === paths.length && !map.parent!.child(plain).exists;
  const names = listed(
    paths.map((path) => briefPath(path)),
    'and',
  );
  return {
    at: first!,
    message: `${names} ${paths.length === 1 ? 'is' : 'are'} not base64; the API server refuses the ${manifest.kind}`,
    help: isAll
      ? `rename ${map.step} to ${plain}, which takes plain text, or encode what it holds in base64`
      : plain === undefined
        ? 'encode it in base64'
        : `encode it in base64, or move it to ${plain}, which takes plain text`,
    related: fields.slice(1).map((field) => ({ at: field, message: 'and this' })),
    ...(isAll && renameKeyFix(map, plain, 'unsafe')),
  };
}
