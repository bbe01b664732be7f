import { listed } from '../src/kubernetes/issues.ts';
import { claimNames } from '../src/kubernetes/statefulset.ts';
import { lacksSource, sourcesOf } from '../src/kubernetes/volumes.ts';
import { defineRule } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'a volume does not say what it is made from',
  why: `A volume with a name and nothing else, or with a source that is null, is no mistake to the API server: it becomes an
\`emptyDir\`, which is empty at first and gone with the Pod. The claim, the ConfigMap or the Secret that was to be named there is
never mounted.`,
  references: [
    'https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/core/v1/defaults.go',
    'https://kubernetes.io/docs/concepts/storage/volumes/#emptydir',
  ],
  severity: 'warning',
  category: 'storage',
  subject: 'workload',
  applies: ({ podSpec }) => {
    const volumes = podSpec.get('volumes').items();
    return volumes.some((volume) => sourcesOf(volume).every(([, source]) => source.isNull));
  },
  *check({ builtIn, manifest, podSpec }) {
    const statefulSet = manifest.as('StatefulSet');
    const templates = statefulSet && claimNames(statefulSet);
    if (!builtIn || (statefulSet !== undefined && templates === undefined)) return;
    for (const volume of podSpec.get('volumes').items()) {
      const name = volume.get('name').string;
      // That it has the name of a claim template is said by another rule.
      if (name === undefined || templates?.has(name) || !lacksSource(volume, manifest)) continue;
      const keys = sourcesOf(volume).map(([key]) => key);
      const what = keys.length === 0 ? 'has no source' : `has nothing in ${listed(keys, 'and')}`;
      yield {
        at: volume.get('name'),
        message: `volume ${name} ${what}, so it becomes an emptyDir: empty at first, and gone with the Pod`,
        help:
          keys.length === 0
            ? 'say what it is made from, or write emptyDir: {}'
            : `say which ${keys[0]}, or write emptyDir: {}`,
      };
    }
  },
});
