import { briefPath, hasIssue, issuesOf, listed } from '../src/kubernetes/issues.ts';
import { nearName } from '../src/kubernetes/names.ts';
import { defineRule, type Field, type Finding, renameKeyFix, type Subjects } from '../src/lint/rule.ts';

type Manifest = Subjects['manifest'];
type Issue = ReturnType<typeof issuesOf<'unknown'>>[number];

export default defineRule({
  summary: 'a field that Kubernetes does not know',
  why: `Names of fields count letter for letter. The API server refuses an object with a field that it does not know, and
nothing of it is applied: \`kubectl apply\` asks for that since 1.27 and looks itself before. Other clients drop the field
without a word, and what it says never happens.`,
  references: [
    'https://kubernetes.io/docs/reference/kubernetes-api/',
    'https://kubernetes.io/docs/reference/using-api/api-concepts/#field-validation',
  ],
  severity: 'error',
  category: 'structure',
  subject: 'manifest',
  fixable: true,
  applies: hasIssue('unknown'),
  *check(manifest) {
    for (const issue of issuesOf(manifest, 'unknown')) {
      const field = manifest.at(issue.path);
      yield { at: field, range: field.key, ...wordsFor(issue, manifest) };
    }
  },
});

function wordsFor(issue: Issue, manifest: Manifest): Pick<Finding, 'message' | 'help' | 'fix'> {
  const { path, owner, near, elsewhere } = issue;
  const name = String(path.at(-1));
  const refused = `the API server refuses the ${manifest.kind}`;
  const field = path.length === 1 ? name : briefPath(path);
  const [first] = near;
  if (first !== undefined) {
    const isSlip = nearName(name, [first]) !== undefined;
    const message = `${field} is no field of ${owner}${isSlip ? caseOf(name, first) : ''}; ${refused}`;
    if (near.length > 1) return { message, help: `write ${listed(near, 'or')}, whichever is meant` };
    return { message, ...renaming(issue, first, isSlip, manifest.at(path)) };
  }
  if (elsewhere.length > 0) {
    const isSet = elsewhere.length === 1 && elsewhere[0] === 'StatefulSet';
    return {
      message: `${field} is a field of ${listed(elsewhere, 'or')}, not of ${owner}; ${refused}`,
      help: isSet ? 'take it out, or make this a StatefulSet' : 'take it out',
    };
  }
  if (owner === 'EnvVar' && manifest.at(path.slice(0, -1)).entries().length === 1) {
    const help = `write \`- name: ${name}\`, and below it \`value:\` with what it is`;
    return { message: `${field} is no field of ${owner}; ${refused}`, help };
  }
  return { message: `${field} is no field of ${owner}; ${refused}`, help: `${freePlace(issue, manifest)}take it out` };
}

/** Where near the field any name may stand. */
function freePlace({ path, owner }: Issue, manifest: Manifest): string {
  if (owner === 'ObjectMeta') return 'put it into labels or annotations, which take any name, or ';
  const data = { ConfigMap: 'data', Secret: 'stringData' }[owner];
  if (data === undefined || path.length > 1) return '';
  const isText = manifest.at(path).text !== undefined;
  return `put it into ${data}, which takes any name${isText ? '' : ' and texts only'}, or `;
}

/** How to write a field with the name that it has. A value that is not for that field would be the next mistake. */
function renaming(
  { owner, misfit }: Issue,
  name: string,
  isSlip: boolean,
  field: Field,
): Pick<Finding, 'help' | 'fix'> {
  if (name.includes('.')) {
    const [around, ...below] = name.split('.').map((key) => `${key}:`);
    return { help: `write ${around} with ${listed(below, 'and')} below it` };
  }
  const isCollection = misfit === 'list' || misfit === 'map';
  const isOther = (misfit === 'list') !== field.isList || (misfit === 'map') !== field.isMap;
  if (misfit !== undefined && isOther) {
    const isPort = name === 'ports' && typeof field.value === 'number';
    const what = isCollection ? `a ${misfit}` : 'one value';
    return {
      help: isPort
        ? `write ports: and below it \`- ${owner === 'Container' ? 'containerPort' : 'port'}: ${field.value}\``
        : `write ${name}, which takes ${what}`,
    };
  }
  const help = `write ${name}${isSlip ? '' : ', as it is called here'}`;
  return { help, ...renameKeyFix(field, name, isSlip && misfit === undefined ? 'safe' : 'unsafe') };
}

/** How two names differ, where that is worth a word. */
function caseOf(name: string, meant: string): string {
  if (name.toLowerCase() === meant.toLowerCase()) return ' (upper and lower case count)';
  return /[-_]/.test(name) ? ' (names are written without - and _)' : '';
}
