import { hasIssue, issuesOf } from '../src/kubernetes/issues.ts';
import { moveHelp, namesOf, takesAmounts, whereOf } from '../src/kubernetes/places.ts';
import { defineRule, moveFix } from '../src/lint/rule.ts';

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
  applies: hasIssue('misplaced'),
  *check(manifest) {
    for (const [index, { path, places, taken, others }] of issuesOf(manifest, 'misplaced').entries()) {
      const moved = [path, ...others];
      const fields = moved.map((one) => manifest.at(one));
      const homes = places.map((place) => place.slice(0, -1));
      const home = homes.length === 1 ? homes[0]! : undefined;
      const belong = moved.length === 1 ? 'belongs' : 'belong';
      const safety = home !== undefined && takesAmounts(home) ? 'unsafe' : 'safe';
      yield {
        at: fields[0]!,
        range: fields[0]!.key,
        message: `${namesOf(moved)} ${belong} ${whereOf(homes)}, not ${whereOf([path.slice(0, -1)])}; the API server refuses the ${manifest.kind}`,
        help: taken ? 'keep one of them there, or put into one what both say' : moveHelp(fields[0]!, home),
        ...(taken && { related: [{ at: manifest.at(places[0]!), message: 'it is written here already' }] }),
        ...(!taken && home !== undefined && index < MENDED && moveFix(fields, manifest.at(home), safety)),
      };
    }
  },
});
