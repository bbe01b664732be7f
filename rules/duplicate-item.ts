import { fate } from '../src/kubernetes/invalid-values.ts';
import { briefPath, hasIssue, issuesOf, listed, nearPath, versionsOf } from '../src/kubernetes/issues.ts';
import type { Manifest } from '../src/kubernetes/manifest.ts';
import { claimNames } from '../src/kubernetes/statefulset.ts';
import type { Path } from '../src/kubernetes/structure.ts';
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
  applies: hasIssue('duplicate'),
  *check(manifest, { kubernetes }) {
    const told = new Set<string>();
    for (const issue of issuesOf(manifest, 'duplicate')) {
      const { path, first, key, holds } = issue;
      // One item that was copied is one mistake, however many of its fields are the same.
      const item = key.length === 0 ? path : path.slice(0, -1);
      if (told.has(String(item)) || isReplaced(manifest, path)) continue;
      told.add(String(item));
      const own = manifest.at(item);
      const earlier = first.slice(0, item.length);
      const isSameList = String(item.slice(0, -1)) === String(earlier.slice(0, -1));
      const isCopy = key.length > 0 && isSameList && textOf(own) === textOf(manifest.at(earlier));
      yield {
        at: manifest.at(path),
        message: `${nearPath(path, first)} ${said(own, key, manifest.at(path))} as ${nearPath(first, path)}; ${fate(manifest, path, versionsOf(issue, kubernetes))}`,
        help: isCopy ? 'take one of them out, they say the same' : 'change one of them, or take it out',
        related: [{ at: manifest.at(first), message: 'here it stands first' }],
        ...(isCopy && removalFix(own, briefPath(item), 'unsafe')),
        ...(holds !== undefined && { holds }),
      };
    }
  },
});

/** `is 5432 with protocol TCP, the same`. */
function said(item: Field, [, ...others]: Path | readonly string[], field: Field): string {
  const more = others.flatMap((name) => {
    const { value } = item.child(String(name));
    return value === undefined || value === null ? [] : [`${name} ${value}`];
  });
  return `is ${field.value ?? field.step}${more.length === 0 ? '' : ` with ${listed(more, 'and')}`}, the same`;
}

/** A claim takes the place of all volumes of its name. */
function isReplaced(manifest: Manifest, path: Path): boolean {
  const set = path.at(-3) === 'volumes' ? manifest.as('StatefulSet') : undefined;
  return set !== undefined && claimNames(set)?.has(manifest.at(path).string ?? '') === true;
}

function textOf({ node, file }: Field): string {
  return node === undefined ? '' : file.text.slice(node.start, node.end);
}
