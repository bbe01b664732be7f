import { isNamedObject } from '../kubernetes/bundle.ts';
import { gather } from '../kubernetes/gather.ts';
import type { Kinds } from '../kubernetes/kinds.ts';
import { isKustomization, readKustomization } from '../kubernetes/kustomization.ts';
import { type Manifest, manifestsOf } from '../kubernetes/manifest.ts';
import { marksOf, rulesOfCheck, tracedTools } from '../lint/foreign-marks.ts';
import { TOOLS, type Tool } from '../lint/settings.ts';
import type { SourceFile } from '../text/source-file.ts';
import type { YamlDocument } from '../yaml/document.ts';
import { parseFile } from '../yaml/parse.ts';
import { type ClusterVersions, clusterVersions, isOfPipeline } from './cluster-versions.ts';
import { collect } from './collect.ts';
import { excludedChecks } from './excluded-checks.ts';
import { type Siblings, sideBySide } from './side-by-side.ts';

/** What a tree holds, as far as a config can be made of it. Paths are relative to its root; lists of them are sorted. */
export interface Survey {
  /** Files that hold objects, Markdown left out. */
  readonly files: number;
  readonly objects: number;
  /** Directories at the root that hold all that is linted; `.` where that are many, or some stands at the root itself. */
  readonly roots: readonly string[];
  /** Directories with a kustomization, and those of them that others build from. */
  readonly kustomizations: readonly string[];
  readonly bases: readonly string[];
  /** Directories of Helm charts. */
  readonly charts: readonly string[];
  /** Files that are templates of something else. */
  readonly templates: readonly string[];
  readonly siblings: readonly Siblings[];
  /** Directories of tests, with objects in them. */
  readonly tests: readonly string[];
  /** Markdown files that hold objects. */
  readonly markdown: readonly string[];
  /** True where that is most of what there is. */
  readonly isInMarkdown: boolean;
  /** Directories of what others wrote, with objects in them. */
  readonly vendored: readonly string[];
  /** The namespace of all objects that name one, and whether all of them do. */
  readonly namespace: { readonly name: string; readonly isOfAll: boolean } | undefined;
  readonly versions: ClusterVersions | undefined;
  /** Services that StatefulSets name, and that are nowhere in the tree. */
  readonly missingServices: readonly string[];
  /** Other linters, each with the files that tell. */
  readonly linters: ReadonlyMap<string, readonly string[]>;
  /** Rules that find what a config of another linter leaves out, each with that check and the file. */
  readonly excluded: readonly { readonly rule: string; readonly check: string; readonly file: string }[];
  /** Annotations for other linters: how many there are, and how many mean rules of ours. */
  readonly marks: ReadonlyMap<Tool, { readonly all: number; readonly known: number }>;
}

/** True for the path of a directory, with `/` at its end, whose name says that others wrote what is in it. */
export function isVendored(path: string): boolean {
  return VENDORED.test(path);
}

/** More directories at the root are not listed one by one. */
const FEW_ROOTS = 4;
const VENDORED = /^(?:.*?\/)??(?:\.terraform|third[-_]?party|vendor|vendored)(?=\/)/;
const TEST = /^(?:.*?\/)??\.?(?:__)?(?:(?:[a-z]+-)?tests?|testdata|fixtures|e2e)(?:__)?(?=\/)/;
const HEAD = /^ *["']?kind["']?[ \t]*:/m;

/** Configs of other linters, by their names. */
const LINTER_FILES: readonly (readonly [string, RegExp])[] = [
  ['kube-linter', /^\.kube-linter\.ya?ml$/],
  ['kube-score', /^\.kube-score\.ya?ml$/],
  ['polaris', /^\.?polaris(?:[-.]config)?\.ya?ml$/],
  ['checkov', /^\.checkov\.ya?ml$/],
  ['datree', /^\.?datree(?:[-.]?(?:config|policies))?\.ya?ml$/],
  ['kics', /^\.?kics(?:\.config)?\.ya?ml$/],
  ['monokle', /^monokle\.validation\.ya?ml$/],
  ['yamllint', /^\.yamllint(?:\.ya?ml)?$/],
];
/** Linters that are run by pipelines and hooks. */
const RUN = /\b(?:checkov|datree|kics|kube-linter|kube-score|kubeconform|kubectl-validate|kubeval|polaris|yamllint)\b/g;

/** Kinds that people write a namespace for. */
const NAMESPACED = new Set([
  ...['ConfigMap', 'CronJob', 'DaemonSet', 'Deployment', 'HorizontalPodAutoscaler', 'Ingress', 'Job', 'NetworkPolicy'],
  ...['PersistentVolumeClaim', 'PodDisruptionBudget', 'Role', 'RoleBinding', 'Secret', 'Service', 'ServiceAccount'],
  ...['StatefulSet'],
]);

/**
 * Looks at all that a run without a config would read, Markdown too, and at what it passes over. What cannot be read is
 * left out.
 *
 * @param cwd absolute.
 * @param submodules paths of what belongs to other repositories.
 */
export function survey(cwd: string, submodules: readonly string[] = []): Survey {
  const vendored = new Set<string>();
  const charts = new Set<string>();
  const templates = new Set<string>();
  const markdown = new Set<string>();
  const unread = new Set<string>();
  const manifests: Manifest[] = [];
  const pipelines: SourceFile[] = [];
  const linters = new Map<string, Set<string>>();
  const marks = new Map<Tool, { all: number; known: number }>();
  const excluded: { rule: string; check: string; file: string }[] = [];

  for (const file of collect({ cwd, paths: ['.'], markdown: true }).files) {
    const { path, text, language } = file;
    const foreign = submodules.find((directory) => path.startsWith(`${directory}/`)) ?? VENDORED.exec(path)?.[0];
    if (foreign !== undefined) {
      if (HEAD.test(text) && language !== 'markdown') vendored.add(foreign);
      continue;
    }
    noteLinters(file);
    if (isOfPipeline(path)) pipelines.push(file);
    if (file.template) {
      charts.add(`/${path}`.slice(1, `/${path}`.indexOf('/templates/')) || '.');
      continue;
    }
    const documents = parseFile(file, { folded: true });
    if (documents.some(({ state }) => state === 'template')) templates.add(path);
    if (documents.some(({ state }) => state === 'unreadable') && language !== 'markdown') unread.add(path);
    for (const document of documents) readDocument(document);
  }

  gather(manifests, new Set(manifests.map(({ document }) => document)));
  const kustomizations = manifests.filter(isKustomization);
  const objects = manifests.filter((one) => isNamedObject(one) && !isKustomization(one));
  const whole = objects.filter(({ partial }) => !partial);
  const placed = whole.map(({ document, identity }) => ({ path: document.file.path, identity }));
  const directories = new Set(kustomizations.map(({ directory }) => directory));
  const built = kustomizations.flatMap((one) => readKustomization(one).resources);
  const sets = whole.flatMap((one) => one.as('StatefulSet') ?? []);
  const files = new Set(objects.map(({ document }) => document.file.path));
  const isInMarkdown = markdown.size > files.size;
  // An object that lost its name is linted too.
  const typed = manifests.filter(
    (one) => isKustomization(one) || (one.kind !== undefined && one.apiVersion !== undefined),
  );
  const linted = [...typed.map(({ document }) => document.file.path), ...unread, ...(isInMarkdown ? markdown : [])];
  return {
    files: files.size,
    objects: objects.length,
    roots: rootsOf(linted.filter((path) => !isOfPipeline(path))),
    kustomizations: [...directories].sort(),
    bases: [...new Set(built.filter((path) => directories.has(path)))].sort(),
    charts: topmost(charts),
    templates: [...templates].sort(),
    // Overlays are told as such, and patch what stands beside them.
    siblings: sideBySide(placed.filter(({ path }) => !directories.has(path.slice(0, path.lastIndexOf('/')) || '.'))),
    tests: topmost(objects.flatMap(({ document }) => TEST.exec(document.file.path)?.[0] ?? [])),
    markdown: [...markdown].sort(),
    isInMarkdown,
    vendored: [...vendored].sort(),
    namespace: namespaceOf(whole),
    versions: clusterVersions(pipelines),
    missingServices: missingServices(sets, whole),
    linters: new Map([...linters].sort().map(([name, files]) => [name, [...files].sort()])),
    excluded,
    marks,
  };

  function readDocument(document: YamlDocument): void {
    if (document.state !== 'read') return;
    const found = manifestsOf(document);
    const { file } = document;
    if (file.language === 'markdown') {
      if (found.some(isNamedObject)) markdown.add(file.path);
      return;
    }
    const tools = tracedTools(file.text);
    for (const manifest of found) {
      manifests.push(manifest);
      for (const { tool, rules } of marksOf(manifest, tools)) {
        const counted = marks.get(tool) ?? { all: 0, known: 0 };
        marks.set(tool, { all: counted.all + 1, known: counted.known + Math.min(1, rules.length) });
      }
      manifest.fold();
    }
  }

  function noteLinters({ path, text }: SourceFile): void {
    const base = path.slice(path.lastIndexOf('/') + 1);
    const own = LINTER_FILES.flatMap(([name, pattern]) => (pattern.test(base) ? [name] : []));
    const tool = TOOLS.find((name) => own.includes(name));
    for (const check of tool === undefined ? [] : excludedChecks(tool, text)) {
      for (const rule of rulesOfCheck(tool!, check)) excluded.push({ rule, check, file: path });
    }
    const isRunner = base === '.pre-commit-config.yaml' || isOfPipeline(path);
    const run = isRunner ? [...text.matchAll(RUN)].map(([name]) => name) : [];
    for (const name of [...own, ...run]) linters.set(name, (linters.get(name) ?? new Set()).add(path));
  }
}

function rootsOf(paths: readonly string[]): string[] {
  const roots = new Set(paths.map((path) => (path.includes('/') ? path.slice(0, path.indexOf('/')) : '.')));
  return roots.size > FEW_ROOTS || roots.has('.') || roots.size === 0 ? ['.'] : [...roots].sort();
}

/** Without those that are below another one; sorted, each once. */
function topmost(paths: Iterable<string>): string[] {
  const known = new Set<string>();
  for (const path of [...paths].sort((a, b) => a.length - b.length)) {
    const isBelow = path.split('/').some((_, index, names) => known.has(names.slice(0, index).join('/')));
    if (!isBelow) known.add(path);
  }
  return [...known].sort();
}

function namespaceOf(objects: readonly Manifest[]): Survey['namespace'] {
  const own = objects.filter(({ kind }) => NAMESPACED.has(kind!));
  const written = own.filter(({ namespace }) => namespace !== undefined);
  const [name, ...others] = new Set(written.map(({ namespace }) => namespace!));
  if (name === undefined || others.length > 0 || own.some((one) => one.namespaceIsUnknown)) return undefined;
  return { name, isOfAll: written.length === own.length };
}

function missingServices(sets: readonly Manifest<Kinds['StatefulSet']>[], objects: readonly Manifest[]): string[] {
  const services = new Set(objects.filter((one) => one.is('Service')).map(({ name }) => name));
  const named = sets.flatMap((set) => set.root.get('spec').get('serviceName').string ?? []);
  return [...new Set(named)].filter((name) => name !== '' && !services.has(name)).sort();
}
