import { changesWith, type Removal, removalOf } from '../src/kubernetes/api-versions.ts';
import { hasIssue } from '../src/kubernetes/issues.ts';
import { formatSpan } from '../src/kubernetes/versions.ts';
import { defineRule, renameFix } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'the apiVersion is no longer served',
  why: `Beta and alpha versions of an API come to an end. Objects that were made with them live on and are served under the
newer version, so nothing is lost; but kubectl does not find the old one any more and applies nothing of the document.
Sometimes a field has another name in the newer version, or another value where it is left out.`,
  references: [
    'https://kubernetes.io/docs/reference/using-api/deprecation-guide/',
    'https://kubernetes.io/docs/reference/using-api/deprecation-policy/',
  ],
  severity: 'error',
  category: 'structure',
  subject: 'manifest',
  fixable: true,
  versions: 'some',
  applies: hasIssue('removed-version'),
  *check(manifest, { kubernetes }) {
    const { apiVersion = '', kind = '' } = manifest;
    for (const { code, path, holds } of manifest.issues) {
      if (code !== 'removed-version') continue;
      const at = manifest.at(path);
      const message = `apiVersion: ${apiVersion} has no ${kind} ${formatSpan(holds)}; kubectl finds no such kind and applies nothing of it`;
      const removal = removalOf(apiVersion, kind);
      if (removal === undefined) {
        yield { at, message, holds };
        continue;
      }
      const changes = changesWith(removal, manifest.root);
      const isLater = removal.since !== undefined && removal.since > kubernetes.from;
      // A patch has to be like what it patches.
      const safety = changes.length === 0 && !manifest.partial ? 'safe' : 'unsafe';
      yield {
        at,
        message,
        help: helpFor(removal, changes, isLater),
        holds,
        ...(removal.to !== undefined && !isLater && renameFix(at, removal.to, safety)),
      };
    }
  },
});

function helpFor({ to, since, instead }: Removal, changes: readonly string[], isLater: boolean): string {
  if (to === undefined) {
    return instead === undefined
      ? 'delete it: no apiVersion has this kind any more'
      : `use ${instead} in its place, and delete it`;
  }
  const when = isLater ? `, which Kubernetes has since 1.${since}` : '';
  return [`write apiVersion: ${to}${when}`, ...changes].join('; ');
}
