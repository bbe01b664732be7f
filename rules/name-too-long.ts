import { defineRule, type Subjects } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'the name of a StatefulSet is too long for the labels and host names of its Pods',
  why: `Each Pod bears the label \`controller-revision-hash\`, the name of the StatefulSet with a hash of its template behind
it, and the label \`statefulset.kubernetes.io/pod-name\`; its name is its host name too. All of these take 63 characters.
The hash has up to ten, so names of up to 52 characters always work. With 53 or 54 it depends on the template: hashes that
are short enough are rare, and the next change of the template brings another. The API server takes the StatefulSet and
refuses its Pods, which only \`kubectl describe\` tells.`,
  references: [
    'https://github.com/kubernetes/kubernetes/issues/64023',
    'https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#pod-name-label',
    'https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#syntax-and-character-set',
  ],
  severity: 'error',
  category: 'identity',
  subject: 'StatefulSet',
  versions: 'some',
  applies: (statefulSet) => longestName(statefulSet).length > SAFE,
  *check(statefulSet) {
    const name = longestName(statefulSet);
    const { length } = name;
    const isWritten = name === statefulSet.name;
    const applied = isWritten ? '' : ` as kustomize applies it (${name})`;
    const chance = CHANCES.get(length);
    const label = `with a dash and a hash of up to 10 digits it becomes the Pods' label controller-revision-hash, which has ${LABEL} at most`;
    const outcome =
      length < POD_NAME
        ? `; ${label}: ${chance === undefined ? '' : `${chance}, and then `}the API server refuses the Pods`
        : `: Pods would be called ${name}-0, and a host name has 63 at most; the API server refuses them`;
    yield {
      at: statefulSet.root.get('metadata').get('name'),
      severity: chance === undefined ? 'error' : 'warning',
      message: `name has ${length} characters${applied}${outcome}`,
      help: `choose a name of at most ${SAFE} characters`,
      // Longer ones are refused themselves since 1.27.
      ...(isWritten && length > LABEL && { holds: { until: 26 } }),
    };
  },
});

const LABEL = 63;
// A hyphen and ten digits, as which a hash of 32 bits is written (pkg/controller/history, ControllerRevisionName).
const SAFE = LABEL - 11;
// Of the numbers below 2^32 one in four has less than ten digits, one in fifty less than nine.
const CHANCES: ReadonlyMap<number, string> = new Map([
  [SAFE + 1, 'for three Pod templates in four the hash has 10, one too many'],
  [SAFE + 2, 'for nearly every Pod template the hash has 9 or 10, too many'],
]);
/** With so many the name of the first Pod is too long, too. */
const POD_NAME = LABEL - 1;

/** The longest of the names under which it is applied. */
function longestName({ name = '', overlay, partial }: Subjects['StatefulSet']): string {
  return partial ? '' : overlay.names.reduce((a, b) => (b.length > a.length ? b : a), name);
}
