import { briefPath, hasIssue, issuesOf, listed, nearPath } from '../src/kubernetes/issues.ts';
import type { Manifest } from '../src/kubernetes/manifest.ts';
import { refusedFinding, shortened } from '../src/kubernetes/refused.ts';
import { claimNames } from '../src/kubernetes/statefulset.ts';
import { defineRule, type Field, removalFix } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'two items of a list have the same name, port or path',
  why: `Containers, volumes and ports are known by their names, a directory of a container holds one mount, and a port of a
Service leads to one place: what is there twice was mostly copied and not changed. Init containers share one set of names
with the containers. Two containers may have ports of one name, and environment variables may be written twice.`,
  references: [
    'https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/',
    'https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/core/validation/validation.go',
  ],
  severity: 'error',
  category: 'structure',
  subject: 'manifest',
  fixable: true,
  versions: 'some',
  applies: hasIssue('duplicate'),
  *check(manifest, { kubernetes }) {
    const told = new Set<string>();
    const claims = claimsOf(manifest);
    for (const issue of issuesOf(manifest, 'duplicate')) {
      const { path, first, key } = issue;
      // One item that was copied is one mistake, however many of its fields are the same.
      const item = key.length === 0 ? path : path.slice(0, -1);
      if (told.has(String(item)) || (path.at(-3) === 'volumes' && claims.has(manifest.at(path).string ?? ''))) continue;
      told.add(String(item));
      const own = manifest.at(item);
      const earlier = first.slice(0, item.length);
      const isSameList = String(item.slice(0, -1)) === String(earlier.slice(0, -1));
      const isCopy = key.length > 0 && isSameList && textOf(own) === textOf(manifest.at(earlier));
      const what = `${nearPath(path, first)} ${identity(own, key, manifest.at(path))} as ${nearPath(first, path)}`;
      const help = isCopy ? 'take one of them out, they say the same' : 'change one of them, or take it out';
      const fix = isCopy ? removalFix(own, briefPath(item), 'unsafe') : {};
      yield {
        ...refusedFinding(manifest, issue, { what, help, ...fix }, kubernetes),
        related: [{ at: manifest.at(first), message: 'here it stands first' }],
      };
    }
  },
});

/** `is 5432 with protocol TCP, the same`. */
function identity(item: Field, [, ...others]: readonly string[], field: Field): string {
  const more = others.flatMap((name) => {
    const { value } = item.child(name);
    return value === undefined || value === null ? [] : [`${name} ${value}`];
  });
  const written = typeof field.value === 'string' ? shortened(field.value) : (field.value ?? field.step);
  return `is ${written}${more.length === 0 ? '' : ` with ${listed(more, 'and')}`}, the same`;
}

/** The claims of a StatefulSet, each of which takes the place of all volumes of its name. */
function claimsOf(manifest: Manifest): { has(name: string): boolean } {
  const set = manifest.as('StatefulSet');
  return (set && claimNames(set)) ?? new Set();
}

function textOf({ node, file }: Field): string {
  return node === undefined ? '' : file.text.slice(node.start, node.end);
}
