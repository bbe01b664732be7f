import { isNamespace } from '../config/config.ts';
import { BASELINE_NAME } from '../input/load-baseline.ts';
import type { Siblings } from '../input/side-by-side.ts';
import { isVendored, type Survey } from '../input/survey.ts';
import { parseAssumption } from '../kubernetes/bundle.ts';
import { NEWEST, OLDEST, SUPPORTED } from '../kubernetes/versions.ts';
import { count } from '../report/summary.ts';
import { visible } from '../report/visible.ts';

/** A key with its value, and why it is written as it is. */
interface Section {
  readonly words: readonly string[];
  /** Lines of YAML. */
  readonly lines: readonly string[];
  /** False: it is shown in comments, for the reader to take or leave. */
  readonly isOn: boolean;
}

const WIDTH = 78;
/** More groups of directories are not told. */
export const FEW = 4;
/** More names are not written down. */
const MANY = 20;

// What no tree has anything to say of.
const EXTENDS: Section = {
  words: ['The rules that are on: recommended, or strict for all of them, hints included.'],
  lines: ['extends: recommended'],
  isOn: true,
};
const CLUSTER_DOMAIN: Section = {
  words: ['The DNS zone of the cluster.'],
  lines: ['clusterDomain: cluster.local'],
  isOn: false,
};
const FAIL_ON: Section = {
  words: ['The least severity that makes a run fail: error, warning, info or never.'],
  lines: ['failOn: warning'],
  isOn: true,
};
const BASELINE: Section = {
  words: ['Findings that are known and not told, as stslint --write-baseline writes them.'],
  lines: [`baseline: ${BASELINE_NAME}`],
  isOn: false,
};

/** The text of a config that fits a tree. All that is left out of it, or in comments, is as it would be without. */
export function newConfig(seen: Survey): string {
  const sections = [
    EXTENDS,
    paths(seen),
    ignored(seen),
    levels(seen),
    overrides(seen),
    markdown(seen),
    versions(seen),
    namespace(seen),
    CLUSTER_DOMAIN,
    assumptions(seen),
    honored(seen),
    FAIL_ON,
    BASELINE,
  ];
  const head = 'Configuration of stslint, as it fits what was here when it was written. Everything may be left out.';
  const texts = sections.map(({ words, lines, isOn }) => {
    const shown = isOn ? lines : lines.map((line) => `# ${line}`);
    return [...words.flatMap(comment), ...shown].join('\n');
  });
  return `${[comment(`${head} Globs and paths are relative to this file.`).join('\n'), ...texts].join('\n\n')}\n`;
}

/** Some paths in words: `a, b and 3 more`. */
export function some(paths: readonly string[], most = 4): string {
  const shown = paths.slice(0, paths.length === most + 1 ? most + 1 : most).map(visible);
  const more = paths.length - shown.length;
  return more === 0 ? shown.join(', ') : `${shown.join(', ')} and ${more} more`;
}

function paths({ roots }: Survey): Section {
  const words = [
    'What is linted where no path is named, and read for Services and other partners where some are, so that ' +
      'stslint one-file.yaml does not miss what stands in another file.',
  ];
  return { words, lines: list('paths', roots), isOn: true };
}

function ignored({ vendored, charts, tests }: Survey): Section {
  const words = ['Files and directories that are left out. What .gitignore names is left out anyway.'];
  if (charts.length > 0) {
    words.push(
      `Templates of Helm charts are passed over (${some(charts)}). What they render is linted by helm template ${charts.length > 1 ? 'CHART' : visible(charts[0]!)} | stslint -`,
    );
  }
  if (tests.length > 0) {
    words.push(`What is for tests (${some(tests)}) may be broken on purpose, and then belongs here.`);
  }
  const globs = vendored.map((path) => {
    const name = path.slice(path.lastIndexOf('/') + 1);
    // A name alone is meant at any depth.
    return isVendored(`${name}/`) ? `${name}/` : `./${escaped(path)}/`;
  });
  const isOn = globs.length > 0;
  const offered =
    tests.length > 0 ? tests.slice(0, MANY).map((path) => `./${escaped(path)}/`) : ['vendor/', '*.generated.yaml'];
  return { words, lines: list('ignore', isOn ? [...new Set(globs)] : offered), isOn };
}

function levels({ excluded }: Survey): Section {
  const words = ['How loud single rules are: off, info, warning or error. stslint rules lists them.'];
  for (const file of new Set(excluded.map((one) => one.file))) {
    const checks = new Set(excluded.flatMap((one) => (one.file === file ? [one.check] : [])));
    words.push(`${visible(file)} leaves out ${some([...checks])}, which these rules look for too.`);
  }
  const off = [...new Set(excluded.map(({ rule }) => `  ${rule}: off`))].sort();
  return { words, lines: ['rules:', ...(off.length > 0 ? off : ['  missing-headless-service: error'])], isOn: false };
}

function overrides({ siblings }: Survey): Section {
  const words = ['Other levels for some files. The later ones win.'];
  const [first] = siblings;
  if (first !== undefined) {
    const alone = visible(first.parent + first.names[0]!);
    words.push(
      `${siblings.slice(0, FEW).map(side).join('; ')}. Each is judged for itself, so that needs none; what one lacks ` +
        `and another has is told by stslint ${alone} alone.`,
    );
  }
  const glob = first === undefined ? 'lessons/**' : `${escaped(first.parent + first.names[0]!)}/**`;
  const rule = first?.kind === 'environments' ? 'no-graceful-termination: info' : 'duplicate-resource: off';
  return {
    words,
    lines: ['overrides:', `  - files: [${word(glob)}]`, '    rules:', `      ${rule}`],
    isOn: false,
  };
}

/** `dev, prod in clusters define the same objects`. */
export function side({ parent, names }: Siblings): string {
  return `${some(names)}${parent === '' ? '' : ` in ${visible(parent.slice(0, -1))}`} define the same objects`;
}

function markdown({ markdown: files, isInMarkdown }: Survey): Section {
  const words = ['Also read the manifests in the code blocks of Markdown files.'];
  if (files.length > 0) words.push(`${count(files.length, 'file has', 'files have')} some, as ${some(files)}.`);
  return { words, lines: ['markdown: true'], isOn: isInMarkdown };
}

function versions({ versions: found }: Survey): Section {
  const words = [`The versions of Kubernetes that the manifests are for, of 1.${OLDEST} to 1.${NEWEST}.`];
  if (found === undefined) {
    words.push(`Without this those that upstream supports, 1.${SUPPORTED.from} to 1.${SUPPORTED.to}.`);
    return { words, lines: [`kubernetesVersion: 1.${SUPPORTED.from}-1.${SUPPORTED.to}`], isOn: false };
  }
  const { from, to } = found.range;
  words.push(`Read off ${some(found.files)}.`);
  return { words, lines: [`kubernetesVersion: ${from === to ? `'1.${from}'` : `1.${from}-1.${to}`}`], isOn: true };
}

function namespace({ namespace: found }: Survey): Section {
  const words = ['The namespace of objects that name none.'];
  const name = found !== undefined && isNamespace(found.name) ? found.name : undefined;
  if (name !== undefined) words.push('All that name one name this.');
  return { words, lines: [`namespace: ${word(name ?? 'shop')}`], isOn: name !== undefined && found!.isOfAll };
}

function assumptions({ missingServices }: Survey): Section {
  const names = missingServices.filter((name) => parseAssumption(`Service/${name}`) !== undefined).slice(0, MANY);
  const words = ['Objects that exist in the cluster, but in no file.'];
  if (names.length > 0) {
    const which = names.length === 1 ? 'this Service' : 'these Services';
    words.push(`StatefulSets name ${which}, and nothing here defines ${names.length === 1 ? 'it' : 'them'}.`);
  }
  const shown = names.length > 0 ? names.map((name) => `Service/${name}`) : ['Service/postgres', 'Service/shop/*'];
  return { words, lines: list('assume', shown), isOn: false };
}

function honored({ marks }: Survey): Section {
  const words = ['Linters whose annotations count here too, where their check and a rule find the same.'];
  const found = [...marks].filter(([, { known }]) => known > 0);
  for (const [tool, { known }] of found) words.push(`${count(known, 'annotation')} for ${tool} would count.`);
  const tools = found.length > 0 ? found.map(([tool]) => tool) : ['kube-linter', 'kube-score'];
  return { words, lines: list('honor', tools), isOn: false };
}

/** `key: [a, b]`, or an item a line where that would be long. */
function list(key: string, items: readonly string[]): string[] {
  const words = items.map(word);
  const line = `${key}: [${words.join(', ')}]`;
  return line.length <= WIDTH ? [line] : [`${key}:`, ...words.map((item) => `  - ${item}`)];
}

/** A text as YAML reads it back, in a list too. */
function word(text: string): string {
  if (
    /^(?:\.|(?:\.{1,2}\/)?[A-Za-z_][\w./-]*)$/.test(text) &&
    !/^(?:true|false|null|yes|no|on|off|[yn])$/i.test(text)
  ) {
    return text;
  }
  return /^[ -~]*$/.test(text) ? `'${text.replaceAll("'", "''")}'` : JSON.stringify(text);
}

/** A path as a glob that means it alone. */
function escaped(path: string): string {
  return path.replace(/[\\*?[\]{}!]/g, '\\$&');
}

function comment(text: string): string[] {
  const lines: string[] = [];
  for (const part of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + part.length > WIDTH) lines.push(`# ${part}`);
    else lines[lines.length - 1] = `${last} ${part}`;
  }
  return lines;
}
