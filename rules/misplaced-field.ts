import { hasIssue, issuesOf } from '../src/kubernetes/issues.ts';
import { isDoubtful, keepHelp, moveHelp, namesOf, whereOf } from '../src/kubernetes/places.ts';
import type { LostKey } from '../src/kubernetes/structure.ts';
import { defineRule, type Finding, moveFix, type Subjects } from '../src/lint/rule.ts';

type Manifest = Subjects['manifest'];

const isMisplaced = hasIssue('misplaced');
const hasLostKey = hasIssue('lost-key');

/** So many are mended at once; what is moved is read again each time. */
const MENDED = 20;

export default defineRule({
  summary: 'a field stands in another map than it belongs in',
  why: `A block that is indented too far or not far enough belongs to another map, which has no such field. The API server
refuses the object, and nothing of it is applied. A client that does not ask for that loses the whole block without a
word: a StatefulSet without its claim templates, a container without its probe.`,
  references: [
    'https://kubernetes.io/docs/reference/kubernetes-api/',
    'https://kubernetes.io/docs/reference/using-api/api-concepts/#field-validation',
  ],
  severity: 'error',
  category: 'structure',
  subject: 'manifest',
  fixable: true,
  applies: (manifest) => isMisplaced(manifest) || hasLostKey(manifest),
  *check(manifest) {
    for (const issue of issuesOf(manifest, 'lost-key')) yield lostKey(manifest, issue);
    const isWhole = manifest.document.duplicateKeys.length === 0;
    for (const [index, { path, places, taken, others }] of issuesOf(manifest, 'misplaced').entries()) {
      const moved = [path, ...others];
      const fields = moved.map((one) => manifest.at(one));
      const homes = places.map((place) => place.slice(0, -1));
      const home = homes.length === 1 ? homes[0]! : undefined;
      const belong = moved.length === 1 ? 'belongs' : 'belong';
      const safety = home !== undefined && fields.some((field) => isDoubtful(field, home)) ? 'unsafe' : 'safe';
      yield {
        at: fields[0]!,
        range: fields[0]!.key,
        message: `${namesOf(moved)} ${belong} ${whereOf(homes)}, not ${whereOf([path.slice(0, -1)])}; the API server refuses the ${manifest.kind}`,
        help: taken ? keepHelp(fields[0]!, manifest.at(places[0]!)) : moveHelp(fields, home),
        ...(taken && {
          related: [
            {
              at: manifest.at(places[0]!),
              message: `${fields.length === 1 ? 'it' : fields[0]!.step} is written here already`,
            },
          ],
        }),
        // Of a map that is written twice only the last is moved.
        ...(isWhole && !taken && home !== undefined && index < MENDED && moveFix(fields, manifest.at(home), safety)),
      };
    }
  },
});

function lostKey(manifest: Manifest, { path, key, rest }: LostKey): Finding {
  const first = manifest.at(path);
  const holder = manifest.at(path.slice(0, -1));
  const { file } = manifest.document;
  const name = key.at(-1)!;
  const lineEnd = file.text.includes('\r\n') ? '\r\n' : '\n';
  const isItem = typeof first.step === 'number';
  const range = isItem ? first.place : first.key;
  const { line, column } = file.positionAt(range.start);
  const start = range.start - column + 1;
  const indentation = ' '.repeat(file.positionAt(holder.key.start).column - 1);
  const items = `what follows reads as more of ${holder.step}`;
  const fields = `${namesOf(rest)} ${rest.length === 1 ? 'stands' : 'stand'} ${whereOf([holder.path])}`;
  return {
    at: first,
    range,
    message: `${name}: is missing above line ${line}: ${isItem ? items : fields}; the API server refuses the ${manifest.kind}`,
    help: `write ${name}: above it, level with ${holder.step}`,
    covers: { start, end: manifest.at(rest.at(-1)!).range.end },
    ...(/^[ -]*$/.test(file.text.slice(start, range.start)) && {
      fix: {
        title: `insert ${name}:`,
        safety: isItem ? 'unsafe' : 'safe',
        edits: [{ file: file.path, range: { start, end: start }, text: `${indentation}${name}:${lineEnd}` }],
      },
    }),
  };
}
