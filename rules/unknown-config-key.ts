import { type MissingKey, missingKeys } from '../src/kubernetes/config-keys.ts';
import { listed } from '../src/kubernetes/issues.ts';
import { nearName } from '../src/kubernetes/names.ts';
import { asksForKeys } from '../src/kubernetes/references.ts';
import { defineRule, renameFix } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'a key is asked of a ConfigMap or a Secret that does not have it',
  why: `A variable whose key is missing keeps its container from being started, with \`CreateContainerConfigError\`, and a
volume whose \`items\` name such a key is never mounted, unless the reference is \`optional\`. A \`subPath\` that is no key
does not fail: the kubelet makes an empty directory of that name and mounts it where a file was meant. Keys are compared as
they are written, with their case.`,
  references: [
    'https://kubernetes.io/docs/tasks/configure-pod-container/configure-pod-configmap/#restrictions',
    'https://kubernetes.io/docs/concepts/storage/volumes/#using-subpath',
    'https://github.com/kubernetes/kubernetes/blob/master/pkg/kubelet/kubelet_pods.go',
  ],
  severity: 'warning',
  category: 'references',
  subject: 'workload',
  fixable: true,
  applies: (workload, { bundle }) => workload.builtIn && !workload.manifest.partial && asksForKeys(workload, bundle),
  *check(workload, { bundle }) {
    for (const { field, key, object, keys, way } of missingKeys(workload, bundle)) {
      const near = nearName(
        key,
        keys.slice(0, MANY).filter((each) => haveOneEnding(key, each)),
      )?.name;
      const shown = listed(keys.slice(0, SHOWN), 'or');
      yield {
        at: field,
        message: `${field.step}: ${object.kind} ${object.name} has no key ${key}, so ${OUTCOMES[way]}`,
        help: `write ${near ?? shown}${near === undefined ? `, or add the key ${key} to ${object.kind} ${object.name}` : ''}`,
        related: [{ at: object.root.get('metadata').get('name'), message: 'it is asked of this' }],
        ...(near !== undefined && renameFix(field, near, 'unsafe', `write ${near}`)),
      };
    }
  },
});

/** True for `main.yaml` and `main.yml`: another ending is another kind of file. */
function haveOneEnding(a: string, b: string): boolean {
  const [first, second] = [a, b].map((key) => /\.(\w+)$/.exec(key)?.[1]?.toLowerCase() ?? '');
  return first === second || nearName(first!, [second!]) !== undefined;
}

/** So many are said. */
const SHOWN = 5;
/** So many are compared with. */
const MANY = 100;

const OUTCOMES: Readonly<Record<MissingKey['way'], string>> = {
  variable: 'the container is never started (CreateContainerConfigError)',
  item: 'the volume is never mounted, and the Pod stays in ContainerCreating',
  subPath: 'an empty directory is mounted in place of the file',
};
