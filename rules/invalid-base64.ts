import { hasFormat } from '../src/kubernetes/formats.ts';
import { briefPath, hasIssue, issuesOf, listed } from '../src/kubernetes/issues.ts';
import type { Path } from '../src/kubernetes/structure.ts';
import { defineRule, type Field, type Finding, renameKeyFix, type Subjects } from '../src/lint/rule.ts';

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
      if (isTorn(manifest.at(path))) {
        yield tornFinding(manifest, path);
        continue;
      }
      const map = JSON.stringify(path.slice(0, -1));
      maps.set(map, [...(maps.get(map) ?? []), path]);
    }
    for (const paths of maps.values()) yield finding(manifest, paths);
  },
});

/** Where plain text may stand instead. */
const PLAIN: Readonly<Record<string, string>> = { 'Secret data': 'stringData', 'ConfigMap binaryData': 'data' };

/** True for base64 on lines of one length, of whose ends YAML makes blanks: no decoder leaves these out. */
function isTorn({ string, node, file }: Field): boolean {
  const [first = '', ...rest] = (string ?? '').split(' ');
  if (node === undefined || rest.length === 0 || first.length < SHORTEST_LINE) return false;
  const last = rest.pop()!;
  const areLines = rest.every(({ length }) => length === first.length) && last.length <= first.length;
  const isFolded = /[\r\n]/.test(file.text.slice(node.start, node.end));
  return areLines && isFolded && hasFormat([first, ...rest, last].join(''), 'base64');
}

const SHORTEST_LINE = 16;

function tornFinding(manifest: Manifest, path: Path): Finding {
  const field = manifest.at(path);
  const { node, file } = field;
  const isBlock = node?.kind === 'scalar' && node.style === 'folded' && field.alias === undefined;
  const sign = { start: node!.start, end: node!.start + 1 };
  return {
    at: field,
    message: `${briefPath(path)} is base64 with blanks between its lines; the API server refuses the ${manifest.kind}`,
    help: isBlock ? 'write | in place of >, which keeps the line ends' : 'write it on one line, or on lines below a |',
    ...(isBlock && {
      fix: { title: 'write | in place of >', safety: 'safe', edits: [{ file: file.path, range: sign, text: '|' }] },
    }),
  };
}

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
