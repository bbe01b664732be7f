import { defineRule, type Field, insertFix, type Subjects } from '../src/lint/rule.ts';

const SNAPSHOTS = 'snapshot.storage.k8s.io';

export default defineRule({
  summary: 'a claim is to be filled from a source that the API server drops',
  why: `\`dataSource\` takes a PersistentVolumeClaim without \`apiGroup\`, or a VolumeSnapshot of
\`snapshot.storage.k8s.io\`. Anything else is dropped when the claim is created, without a word: the disk is made empty,
and a restore from a snapshot restores nothing. Other sources are for \`dataSourceRef\`, which drops nothing.`,
  references: [
    'https://kubernetes.io/docs/concepts/storage/persistent-volumes/#data-source-references',
    'https://kubernetes.io/docs/concepts/storage/volume-snapshots/#provisioning-volumes-from-snapshots',
  ],
  severity: 'warning',
  category: 'storage',
  subject: ['PersistentVolumeClaim', 'StatefulSet'],
  fixable: true,
  applies: (manifest) => claimSpecs(manifest).some((spec) => spec.child('dataSource').exists),
  *check(manifest, { kubernetes }) {
    if (manifest.partial) return;
    for (const spec of claimSpecs(manifest)) {
      const source = spec.child('dataSource');
      const [group, kind] = [source.child('apiGroup'), source.child('kind').string];
      const apiGroup = group.absent ? '' : group.string;
      if (!spec.child('dataSourceRef').absent || apiGroup === undefined || !kind) continue;
      if (apiGroup === '' ? kind === 'PersistentVolumeClaim' : apiGroup === SNAPSHOTS && kind === 'VolumeSnapshot')
        continue;
      // Since 1.34 it is refused in a claim template, which is the matter of another rule.
      if (apiGroup === '' && manifest.kind === 'StatefulSet' && kubernetes.to >= 34) continue;
      const written = apiGroup === '' ? `${kind} without apiGroup` : `${kind} of ${apiGroup}`;
      yield {
        at: source,
        range: source.key,
        message: `dataSource: ${written} is no source that is taken here, so it is dropped and the disk is made empty`,
        help: helpFor(kind),
        ...(kind === 'VolumeSnapshot' && group.absent && insertFix(source, { apiGroup: SNAPSHOTS }, 'unsafe')),
      };
    }
  },
});

function helpFor(kind: string): string {
  if (kind === 'VolumeSnapshot') return `write apiGroup: ${SNAPSHOTS}`;
  return kind === 'PersistentVolumeClaim' ? 'take apiGroup out' : 'write it as dataSourceRef, with its apiGroup';
}

/** The specs of a claim, or of the claim templates of a StatefulSet. */
function claimSpecs({ kind, root }: Subjects['PersistentVolumeClaim' | 'StatefulSet']): Field[] {
  const spec = (root as Field).child('spec');
  return kind === 'StatefulSet'
    ? spec
        .child('volumeClaimTemplates')
        .items()
        .map((template) => template.child('spec'))
    : [spec];
}
