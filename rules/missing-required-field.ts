import { hasIssue, nearPath, versionsOf } from '../src/kubernetes/issues.ts';
import { refusal } from '../src/kubernetes/statefulset.ts';
import type { MissingField, Path } from '../src/kubernetes/structure.ts';
import type { VersionRange } from '../src/kubernetes/versions.ts';
import { defineRule, type Field, type Finding, insertFix, type Subjects } from '../src/lint/rule.ts';

type Manifest = Subjects['manifest'];

export default defineRule({
  summary: 'a field that the API server requires is not given',
  why: `What the API server requires is not what the published schema says: a container without an image passes every schema,
and nothing requires the serviceName of a StatefulSet. Some fields are required because of others, like the names of
several ports. An empty list or text is as bad as none. Until 1.33 the Pod template and the claim templates of a
StatefulSet are not looked into: \`kubectl apply\` says "created", and no Pod ever appears.`,
  references: [
    'https://kubernetes.io/docs/reference/kubernetes-api/',
    'https://github.com/kubernetes/kubernetes/tree/master/pkg/apis',
    'https://github.com/kubernetes/kubernetes/pull/131790',
  ],
  severity: 'error',
  category: 'structure',
  subject: 'manifest',
  fixable: true,
  versions: 'some',
  applies: hasIssue('missing'),
  *check(manifest, { kubernetes }) {
    if (manifest.partial || isExcerpt(manifest)) return;
    const gaps = gapsOf(manifest);
    const torn = new Set<string>();
    for (const [first, second] of tornItems(manifest, gaps)) {
      for (const { path } of [first, second]) torn.add(formatPath(path));
      yield tornFinding(manifest, first, second, kubernetes);
    }
    for (const [place, own] of gaps) if (!torn.has(place)) yield* findings(manifest, own, kubernetes);
  },
});

/** Lessons show the part of a manifest that they speak of. */
function isExcerpt({ document, root }: Manifest): boolean {
  return document.file.language === 'markdown' && (root as Field).child('metadata').child('name').isNull;
}

/** A missing field, where a reader should look for it. */
interface Gap {
  readonly issue: MissingField;
  readonly field: Field;
}

/** What is certainly not given, by the map that lacks it. */
function gapsOf(manifest: Manifest): Map<string, Gap[]> {
  const missing = manifest.issues.filter((issue) => issue.code === 'missing');
  const paths = new Set(missing.map(({ path }) => formatPath(path)));
  const gaps = new Map<string, Gap[]>();
  for (const issue of missing) {
    const { path, or } = issue;
    // Of metadata that are missing nothing else is missed.
    if (path.some((_, index) => index > 0 && paths.has(formatPath(path.slice(0, index))))) continue;
    const around = path.slice(0, -1);
    const fields = [manifest.at(path), ...or.map((name) => manifest.at([...around, name]))];
    if (!fields.every(isLacking) || isEmptySelector(fields[0]!)) continue;
    const key = formatPath(around);
    const gap = { issue, field: fields.find((field) => field.exists) ?? fields[0]! };
    gaps.set(key, [...(gaps.get(key) ?? []), gap]);
  }
  return gaps;
}

/** Items of a list next to one another of which each has what the other lacks, and nothing twice: a dash too many tears one. */
function* tornItems(manifest: Manifest, gaps: ReadonlyMap<string, readonly Gap[]>): Iterable<[Field, Field]> {
  const used = new Set<string>();
  const has = (item: Field, own: readonly Gap[] = []) =>
    own.every(({ issue: { path, or } }) => [path.at(-1), ...or].some((name) => item.child(String(name)).exists));
  for (const own of gaps.values()) {
    const item = manifest.at(own[0]!.issue.path.slice(0, -1));
    const { parent, step } = item;
    if (typeof step !== 'number' || parent?.node?.kind !== 'seq' || parent.node.style === 'flow') continue;
    for (const index of [step, step + 1]) {
      const [first, second] = [parent.item(index - 1), parent.item(index)];
      const paths = [formatPath(first.path), formatPath(second.path)] as const;
      if (index === 0 || !first.isMap || !second.isMap || paths.some((path) => used.has(path))) continue;
      const names = second.entries().map(([name]) => name);
      const isApart = names.length > 0 && names.every((name) => !first.child(name).exists);
      if (!isApart || !has(second, gaps.get(paths[0])) || !has(first, gaps.get(paths[1]))) continue;
      for (const path of paths) used.add(path);
      yield [first, second];
      break;
    }
  }
}

function tornFinding(manifest: Manifest, first: Field, second: Field, kubernetes: VersionRange): Finding {
  const { file, parent, step } = second;
  const list = parent!.node;
  const start = list?.kind === 'seq' ? list.dashes[Number(step)]! : second.range.start;
  const dash = { start, end: start + 1 };
  const [name] = second.entries()[0]!;
  const { alias } = second;
  return {
    at: second,
    range: { start, end: second.key.end },
    message: `${formatPath(parent!.path)}: the dash before ${name} makes two items of one; ${isInTemplate(manifest, second.path) ? refusal(manifest, kubernetes) : 'the API server refuses it'}`,
    help: 'take the dash away',
    related: [{ at: { document: manifest.document, range: first.key }, message: 'the item begins here' }],
    ...(alias === undefined && {
      fix: { title: 'take the dash away', safety: 'unsafe', edits: [{ file: file.path, range: dash, text: ' ' }] },
    }),
  };
}

/** What is written, and asks for nothing, is the matter of another rule. */
function isEmptySelector(field: Field): boolean {
  return field.isMap && field.path.join('.') === 'spec.selector';
}

/** Not given, or empty where that is as bad: else it would not be an issue. */
function isLacking(field: Field): boolean {
  return field.isNull ? field.absent : !field.open;
}

/** What is not written at all in one map for the same versions is one finding. */
function* findings(manifest: Manifest, gaps: readonly Gap[], kubernetes: VersionRange): Iterable<Finding> {
  const plain = gaps.filter(
    ({ issue, field }) =>
      !isChoice(issue) && !field.exists && issue.holds === undefined && reason(manifest, issue) === '',
  );
  const [first] = plain;
  if (first !== undefined) yield finding(manifest, first, `${subject(plain)} missing`, kubernetes, plain);
  for (const gap of gaps) {
    if (plain.includes(gap)) continue;
    const { issue, field } = gap;
    const what = isChoice(issue) ? choice(issue) : `${formatPath(issue.path)} is ${field.exists ? 'empty' : 'missing'}`;
    yield finding(manifest, gap, what, kubernetes, [gap]);
  }
}

function finding(
  manifest: Manifest,
  { issue, field }: Gap,
  what: string,
  kubernetes: VersionRange,
  gaps: readonly Gap[],
): Finding {
  const names = enumerate(
    gaps.map(({ issue: { path } }) => `\`${path.at(-1)}\``),
    'and',
  );
  const range = versionsOf(issue, kubernetes);
  const outcome = isInTemplate(manifest, issue.path) ? refusal(manifest, range) : 'the API server refuses it';
  return {
    at: field,
    message: `${what}${reason(manifest, issue)}; ${outcome}`,
    help: (gaps.length === 1 && helpFor(manifest, issue)) || (field.exists ? `give ${names} a value` : `add ${names}`),
    ...(issue.because && { related: [relatedTo(manifest.at(issue.because))] }),
    ...(issue.holds && { holds: issue.holds }),
    ...(gaps.length === 1 && isTemplateLabels(issue.path) && labelsFix(manifest)),
  };
}

/** Why a field is asked for that may be left out elsewhere; empty where it may not. */
function reason(manifest: Manifest, { path, because }: MissingField): string {
  if (because === undefined) return isOperator(path) ? ', and there is no key' : '';
  if (because.at(-1) === 'ports') return ', and of several ports each has to have one';
  const { value } = manifest.at(because);
  const written = value === undefined || value === null ? '' : `: ${value}`;
  return `, and ${nearPath(because, path)}${written} asks for it`;
}

/** True for the operator of a toleration, which may be left out beside a key. */
function isOperator(path: Path): boolean {
  return path.at(-1) === 'operator' && path.at(-3) === 'tolerations';
}

/** What asks for a field. Of a map or a list its key is enough. */
function relatedTo(field: Field): NonNullable<Finding['related']>[number] {
  const { document } = field.context;
  const at = field.isMap || field.isList ? { document, range: field.key } : field;
  return { at, message: 'because of this' };
}

/** A generated name is not what most people miss. */
function isChoice({ path, or }: MissingField): boolean {
  return or.length > 0 && path.at(-1) !== 'name';
}

function choice({ path, or }: MissingField): string {
  const names = [String(path.at(-1)), ...or];
  const place = formatPath(path.slice(0, -1));
  if (names.length > MANY) return `${place} has none of ${names.slice(0, MANY).join(', ')} and the like`;
  return `${place} has ${names.length === 2 ? 'neither' : 'none of'} ${enumerate(names, names.length === 2 ? 'nor' : 'and')}`;
}

const MANY = 5;

function subject(gaps: readonly Gap[]): string {
  const paths = gaps.map(({ issue }) => issue.path);
  const place = formatPath(paths[0]!.slice(0, -1));
  if (paths.length === 1) return `${formatPath(paths[0]!)} is`;
  const names = enumerate(
    paths.map((path) => String(path.at(-1))),
    'and',
  );
  return place === '' ? `${names} are` : `${names} of ${place} are`;
}

function enumerate(names: readonly string[], word: string): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${word} ${names.at(-1)}`;
}

/** True for what is not looked into when a StatefulSet of an old version is stored; its labels are, for the selector. */
function isInTemplate(manifest: Manifest, [first, second, third]: Path): boolean {
  if (!manifest.is('StatefulSet') || first !== 'spec') return false;
  return second === 'template' ? third === 'spec' : second === 'volumeClaimTemplates' && third !== undefined;
}

/** What to write, where that can be told. */
function helpFor(manifest: Manifest, issue: MissingField): string | undefined {
  if (isChoice(issue)) return 'add one of them';
  const { path } = issue;
  const around = path.slice(0, -1);
  switch (path.at(-1)) {
    case 'metadata':
      if (isTemplateLabels(path)) return labelsHelp(manifest);
      return path.length === 1 && manifest.at(['name']).exists
        ? 'indent `name`, and what else belongs to `metadata`, below it'
        : 'add `metadata: { name: … }`';
    case 'labels':
      return labelsHelp(manifest);
    case 'accessModes':
      return 'add `accessModes: [ReadWriteOnce]`';
    case 'resources':
    case 'requests':
      return 'add how much is asked for: `resources: { requests: { storage: 1Gi } }`';
    case 'restartPolicy':
      return around.at(-1) === 'spec' ? 'add `restartPolicy: OnFailure` or `restartPolicy: Never`' : undefined;
    case 'dnsConfig':
      return 'add the addresses of DNS servers: `dnsConfig: { nameservers: [ … ] }`';
    case 'operator':
      return isOperator(path) ? 'add `operator: Exists`, which tolerates taints of any key, or a `key`' : undefined;
    case 'selector':
      return selectorHelp(manifest);
    case 'apiVersion':
      return APPS.has(manifest.at([...around, 'kind']).string ?? '') ? 'add `apiVersion: apps/v1`' : undefined;
  }
  return undefined;
}

const APPS: ReadonlySet<string> = new Set(['Deployment', 'ReplicaSet', 'StatefulSet']);

/** Of the metadata of a template, labels are what has to be there. */
function isTemplateLabels([, second, ...rest]: Path): boolean {
  return second === 'template' && (rest.at(-1) === 'metadata' || rest.at(-1) === 'labels') && rest.length < 3;
}

/** The fix that gives a template all the labels that the selector asks for, where they are known. */
function labelsFix(manifest: Manifest): Pick<Finding, 'fix'> {
  const selector = manifest.at(['spec', 'selector']);
  const asked = selector.child('matchLabels');
  const labels = asked.entries().map(([name, { string }]) => [name, string] as const);
  const isKnown = selector.child('matchExpressions').absent && !asked.open && labels.length > 0;
  if (!isKnown || !labels.every((label): label is [string, string] => label[1] !== undefined)) return {};
  return insertFix(manifest.at(['spec', 'template', 'metadata', 'labels']), Object.fromEntries(labels), 'unsafe');
}

function labelsHelp(manifest: Manifest): string {
  const asked = manifest.at(['spec', 'selector', 'matchLabels']).entries();
  const labels = asked.flatMap(([name, { string }]) => (string === undefined ? [] : [`${name}: ${string}`]));
  const example = labels.length === 0 ? '' : `: \`labels: { ${labels.join(', ')} }\``;
  return `add the labels that the selector asks for${example}`;
}

function selectorHelp(manifest: Manifest): string | undefined {
  const labels = manifest.at(['spec', 'template', 'metadata', 'labels']).entries();
  const [name, value] = labels.find(([, field]) => field.string !== undefined) ?? [];
  if (value === undefined) return undefined;
  return `add a selector for labels of the template: \`selector: { matchLabels: { ${name}: ${value.string} } }\``;
}

function formatPath(path: Path): string {
  return path
    .map((step) => (typeof step === 'number' || !/^[\w-]+$/.test(step) ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '');
}
