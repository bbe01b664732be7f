import { briefPath, hasIssue, issuesOf, listed } from '../src/kubernetes/issues.ts';
import type { Manifest } from '../src/kubernetes/manifest.ts';
import { nearName } from '../src/kubernetes/names.ts';
import { refusedFinding, shortened } from '../src/kubernetes/refused.ts';
import { namesOf } from '../src/kubernetes/statefulset.ts';
import type { Path, UnknownName } from '../src/kubernetes/structure.ts';
import { defineRule, type Field, renameFix, renameKeyFix } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'a container or a resource claim is named that the Pod does not have',
  why: `The failure policy of a Job asks for exit codes of a container by its name, an annotation of old gives a container its
AppArmor profile, and a container uses a resource claim of its Pod by the name that it has there. A container that was
renamed is to be renamed there too.`,
  references: [
    'https://kubernetes.io/docs/concepts/workloads/controllers/job/#pod-failure-policy',
    'https://kubernetes.io/docs/tutorials/security/apparmor/',
    'https://kubernetes.io/docs/concepts/scheduling-eviction/dynamic-resource-allocation/',
  ],
  severity: 'error',
  category: 'structure',
  subject: 'manifest',
  fixable: true,
  versions: 'some',
  applies: hasIssue('unknown-name'),
  *check(manifest, { kubernetes }) {
    const named = new Map<string, ReadonlySet<string> | undefined>();
    for (const issue of issuesOf(manifest, 'unknown-name')) {
      const { path, name, key, lists } = issue;
      const place = String(lists);
      if (!named.has(place)) named.set(place, namesIn(manifest, lists));
      const names = named.get(place);
      if (names === undefined || name === '' || names.has(name)) continue;
      const known = [...names].slice(0, MANY);
      const field = manifest.at(path);
      const near = nearName(name, known)?.name;
      const noun = nounOf(issue);
      const written = key
        ? `${briefPath(path.slice(0, -1))}: ${name} in ${field.step}`
        : `${briefPath(path)}: ${shortened(name)}`;
      const refused = {
        what: `${written} is no ${noun} of this Pod`,
        help: helpFor(noun, name, near === undefined ? known : [near], key),
        ...(near !== undefined && fixOf(field, key, name, near)),
      };
      yield { ...refusedFinding(manifest, issue, refused, kubernetes), ...(key && { range: field.key }) };
    }
  },
});

/** All names in some lists; undefined where more may come. */
function namesIn(manifest: Manifest, lists: readonly Path[]): ReadonlySet<string> | undefined {
  const all = new Set<string>();
  for (const list of lists) {
    const names = namesOf(manifest.at(list));
    if (names === undefined) return undefined;
    for (const name of names.keys()) all.add(name);
  }
  return all;
}

function nounOf({ lists }: UnknownName): string {
  return lists.some((list) => list.at(-1) === 'resourceClaims') ? 'resource claim' : 'container';
}

function helpFor(noun: string, name: string, known: readonly string[], key: boolean): string {
  const shown = known.slice(0, SHOWN).map(shortened);
  const write = shown.length === 0 ? [] : [`write ${listed(shown, 'or')}${key ? ' behind the slash' : ''}`];
  const add = noun === 'container' ? [] : [`add a ${noun} named ${shortened(name)} to the Pod`];
  return [...write, ...add].join(', or ') || 'take it out';
}

/** So many are said. */
const SHOWN = 5;
/** So many are compared with. */
const MANY = 100;

function fixOf(field: Field, key: boolean, name: string, near: string) {
  return key
    ? renameKeyFix(field, String(field.step).slice(0, -name.length) + near, 'unsafe')
    : renameFix(field, near, 'unsafe', `write ${near}`);
}
