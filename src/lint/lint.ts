import { Bundle, isNamedObject } from '../kubernetes/bundle.ts';
import { definedKinds } from '../kubernetes/definitions.ts';
import { gather } from '../kubernetes/gather.ts';
import { issuesOf } from '../kubernetes/issues.ts';
import { groupOf } from '../kubernetes/kinds.ts';
import { type Manifest, manifestsOf } from '../kubernetes/manifest.ts';
import { mergedObjects } from '../kubernetes/merged-objects.ts';
import { mayMeanOther } from '../kubernetes/other-meaning.ts';
import type { LostIndentation } from '../kubernetes/structure.ts';
import { nearNames } from '../text/distance.ts';
import type { Range } from '../text/range.ts';
import type { SourceFile } from '../text/source-file.ts';
import type { SyntaxProblem, YamlDocument } from '../yaml/document.ts';
import type { Judge } from '../yaml/explain-repair.ts';
import { type ParseOptions, parseFile } from '../yaml/parse.ts';
import type { LintResult, Problem, Skipped } from './diagnostic.ts';
import { foreignDirectives, tracedTools } from './foreign-marks.ts';
import { mendedFile } from './mended-file.ts';
import { lostIndentation, structureIssues } from './recognise.ts';
import type { RuleTable } from './rule.ts';
import { RuleRunner } from './run-rules.ts';
import { ruleId, type Settings, type Tool } from './settings.ts';
import { settle } from './settle.ts';
import { annotationDirectives, commentDirectives, type Directive, type FindRule } from './suppression.ts';

/** Says what is wrong in a document that kubectl cannot read. It is large, so it is loaded only when there is one. */
export type Explain = (document: YamlDocument, judge: Judge) => readonly SyntaxProblem[];

export interface LintRunOptions {
  readonly settings: Settings;
  readonly rules: RuleTable;
  /** Milliseconds, for the timings; none are taken without it. */
  readonly clock?: () => number;
  /** The address of a rule's page. */
  readonly urlOf?: (rule: string) => string;
  /** Where runs share what they read: a file that another run has read is not read again. */
  readonly readings?: WeakMap<SourceFile, Reading>;
}

/** What stands in a file, each document for itself. */
export interface Reading {
  readonly documents: readonly YamlDocument[];
  /** The objects of each document. */
  readonly manifests: readonly (readonly Manifest[])[];
  /** Documents whose indentation is lost, with what they mean. */
  readonly mended: ReadonlyMap<YamlDocument, Mended>;
  /** True where something may be read otherwise than it is meant. */
  readonly isOdd: boolean;
}

interface Mended {
  readonly document: YamlDocument;
  readonly manifests: readonly Manifest[];
}

/** One run over any number of files: stations 2 to 6. First every file is read, then all of them are judged together. */
export class LintRun {
  readonly #options: LintRunOptions;
  readonly #findRule: FindRule;
  readonly #timings = new Map<string, number>();
  readonly #documents: YamlDocument[] = [];
  readonly #manifests: Manifest[] = [];
  readonly #unread: YamlDocument[] = [];
  /** Documents whose indentation is lost, with what they mean: that is what is judged in their place. */
  readonly #mended = new Map<YamlDocument, YamlDocument>();
  readonly #damaged: { readonly document: YamlDocument; readonly manifests: readonly Manifest[] }[] = [];
  readonly #lost = new Map<YamlDocument, LostIndentation | undefined>();
  /** Documents that are no objects of Kubernetes, in files that hold some. */
  readonly #strays: YamlDocument[] = [];
  /** What stands before a document and is no more than comments: its head. */
  readonly #heads = new Map<YamlDocument, YamlDocument>();
  readonly #skipped: Skipped[] = [];
  /** What definitions in the input add to the groups of Kubernetes, as `group/Kind`. */
  readonly #defined = new Set<string>();
  #incomplete = false;
  #isOdd = false;
  #files = 0;
  #objects = 0;

  constructor(options: LintRunOptions) {
    this.#options = options;
    this.#findRule = ruleFinder(options.settings, options.rules);
  }

  /** Takes in one file. Throws nothing. */
  read(file: SourceFile, options: ParseOptions = {}): void {
    if (file.reported) this.#files++;
    const { documents, manifests, mended, isOdd } = this.#readingOf(file, options);
    if (file.reported) this.#isOdd ||= isOdd;
    const strays: YamlDocument[] = [];
    let holdsObject = false;
    for (const [index, document] of documents.entries()) {
      if (document.state === 'empty') continue;
      const meant = mended.get(document);
      const own = meant?.document ?? document;
      if (meant !== undefined) this.#mended.set(document, own);
      const before = documents[index - 1];
      if (before?.state === 'empty') this.#heads.set(own, before);
      this.#skip(document);
      if (document.state === 'skipped') {
        if (document.skipReason === 'definition') {
          holdsObject = true;
          this.#define(file, document.range);
        } else if (document.index >= 0) strays.push(document);
        continue;
      }
      // Where objects are merged for want of a separator all but the last are not seen.
      if (own.state !== 'read' || (own.duplicateKeys.length > 0 && mergedObjects(own).length > 0))
        this.#unread.push(own);
      if (own.state === 'template') continue;
      this.#documents.push(own);
      if (meant !== undefined) this.#damaged.push({ document, manifests: manifests[index]! });
      const found = meant?.manifests ?? manifests[index]!;
      for (const manifest of found) {
        const { kind, root } = manifest;
        // In a List it is not left out.
        if (kind === 'CustomResourceDefinition' && root.node !== undefined) this.#define(own.file, root.node);
        manifest.fold();
        this.#manifests.push(manifest);
      }
      holdsObject ||= found.some(isNamedObject);
      if (file.reported && (found.length > 0 || own.state === 'unreadable')) this.#objects++;
    }
    // What stands beside objects is read by kubectl too.
    if (holdsObject && file.reported) this.#strays.push(...strays);
  }

  #readingOf(file: SourceFile, options: ParseOptions): Reading {
    const { readings } = this.#options;
    const known = readings?.get(file);
    if (known !== undefined) return known;
    const documents = this.timed('parse', () => parseFile(file, options));
    const manifests = documents.map((document) => this.#recognise(document));
    const mended = this.#mend(file, documents, manifests, options);
    const isOdd = documents.some(mayMeanOther) || manifests.some((own) => own.some(mayMeanOther));
    const reading = { documents, manifests, mended, isOdd };
    readings?.set(file, reading);
    return reading;
  }

  /** The objects of a document, with what is wrong in their structure. */
  #recognise(document: YamlDocument): Manifest[] {
    if (document.state !== 'read' && document.state !== 'unreadable') return [];
    const manifests = manifestsOf(document);
    for (const manifest of manifests) {
      manifest.issues = this.timed('structure', () => structureIssues(manifest, this.#options.settings.kubernetes));
    }
    return manifests;
  }

  /** Finds out what documents mean whose indentation is lost, where that is certain. */
  #mend(
    file: SourceFile,
    documents: readonly YamlDocument[],
    manifests: readonly Manifest[][],
    options: ParseOptions,
  ): ReadonlyMap<YamlDocument, Mended> {
    const lost: { readonly index: number; readonly issue: LostIndentation }[] = [];
    for (const [index, document] of documents.entries()) {
      const isUnread = document.state === 'unreadable' || document.dropped !== undefined;
      const issue = isUnread ? this.#lostIndentation(document) : lostIn(manifests[index]!);
      if (issue?.certain === true) lost.push({ index, issue });
    }
    if (lost.length === 0) return NOTHING_MENDED;
    const edits = lost.flatMap(({ issue }) => issue.edits);
    const mended = this.timed('parse', () => parseFile(mendedFile(file, edits), options));
    if (mended.length !== documents.length) return NOTHING_MENDED;
    const found = new Map<YamlDocument, Mended>();
    for (const { index } of lost) {
      const document = mended[index]!;
      if (document.state !== 'read') continue;
      found.set(documents[index]!, { document, manifests: this.#recognise(document) });
    }
    return found;
  }

  #lostIndentation(document: YamlDocument): LostIndentation | undefined {
    if (!this.#lost.has(document)) {
      const found = this.timed('structure', () => lostIndentation(document, this.#options.settings.kubernetes));
      this.#lost.set(document, found);
    }
    return this.#lost.get(document);
  }

  /** Takes note of a file that could not be read: it may hold what seems to be missing. */
  miss(): void {
    this.#incomplete = true;
  }

  /** What was read so far. */
  get manifests(): readonly Manifest[] {
    return this.#manifests;
  }

  /** True where a document cannot be read, or not as it is meant, so that `finish` can do with an explanation. */
  get needsExplanation(): boolean {
    return this.#isOdd || this.#unread.some(({ state, file }) => state === 'unreadable' && file.reported);
  }

  /** Judges what was read; `judged` are the files to judge, where they are not all that are reported. */
  finish(explain?: Explain, judged?: ReadonlySet<SourceFile>): LintResult {
    const { settings, rules, urlOf } = this.#options;
    this.timed('structure', () => this.#forgiveDefined());
    const bundle = this.timed('gather', () => {
      gather(this.#manifests, this.#documents);
      const { namespace, clusterDomain, assume } = settings;
      const unread = this.#unread;
      return new Bundle(this.#manifests, { namespace, clusterDomain, assume, unread, incomplete: this.#incomplete });
    });
    const runner = new RuleRunner(rules, settings, bundle, {
      explain,
      lostIndentation: (document) => this.#lostIndentation(document),
    });
    const isJudged = (file: SourceFile) => file.reported && (judged?.has(file.original?.file ?? file) ?? true);
    const manifests = this.#manifests.filter(({ document }) => isJudged(document.file));
    const documents = this.#documents.filter(({ file }) => isJudged(file));
    const directives = this.timed('check', () => {
      const strays = this.#strays.filter(({ file }) => isJudged(file));
      for (const document of [...documents, ...strays]) runner.runOnDocument(document);
      let first = 0;
      for (const [index, manifest] of manifests.entries()) {
        runner.runOnManifest(manifest);
        manifest.fold();
        if (manifests[index + 1]?.document.file === manifest.document.file) continue;
        // Rules look at what stands beside their subject too, most often in its file.
        for (; first <= index; first++) manifests[first]!.fold();
      }
      for (const { document, manifests } of this.#damaged) {
        if (isJudged(document.file)) runner.runOnDamaged(document, manifests);
      }
      return this.#directives([...documents, ...strays], manifests);
    });
    const { diagnostics, suppressed } = this.timed('settle', () => {
      const all = [...directives, ...this.#foreignDirectives(manifests)];
      const judge = () => settle(runner.findings, { directives: all, mended: this.#mended, settings, rules, urlOf });
      const first = judge();
      if (directives.length === 0) return first;
      // Directives are judged by rules of their own, once it is known which were of use.
      for (const directive of directives) runner.runOnDirective(directive);
      return judge();
    });
    return {
      files: this.#files,
      documents: this.#objects,
      statefulSets: manifests.filter((manifest) => manifest.is('StatefulSet')).length,
      diagnostics,
      suppressed,
      skipped: this.#skipped,
      problems: runner.problems,
      unread: [
        ...new Set(
          this.#unread
            .filter((one) => one.state === 'unreadable' || (one.state !== 'read' && bundle.doubts.has(one)))
            .map(nameOf),
        ),
      ],
      timings: this.#timings,
    };
  }

  /** Does some work and adds the time it took to a station's. */
  timed<T>(station: string, work: () => T): T {
    const { clock } = this.#options;
    if (clock === undefined) return work();
    const start = clock();
    const result = work();
    this.#timings.set(station, (this.#timings.get(station) ?? 0) + clock() - start);
    return result;
  }

  #define({ text }: SourceFile, { start, end }: Range): void {
    for (const kind of definedKinds(text.slice(start, end))) this.#defined.add(kind);
  }

  /** What is of no kind of Kubernetes may be of one that a definition adds, which may have been read later. */
  #forgiveDefined(): void {
    if (this.#defined.size === 0) return;
    for (const manifest of this.#manifests) {
      const { issues, apiVersion, kind } = manifest;
      const isUnknown = issues.some(({ code }) => code === 'unknown-kind' || code === 'removed-version');
      if (!isUnknown || !this.#defined.has(`${groupOf(apiVersion!)}/${kind}`)) continue;
      manifest.issues = structureIssues(manifest, this.#options.settings.kubernetes, true);
      manifest.fold();
    }
  }

  #skip({ state, skipReason, file }: YamlDocument): void {
    const reason = state === 'template' ? 'template' : skipReason;
    if (reason !== undefined && file.reported) this.#skipped.push({ file: file.path, reason });
  }

  #directives(documents: readonly YamlDocument[], manifests: readonly Manifest[]): Directive[] {
    const files = new Set(documents.map(({ file }) => file));
    for (const file of files) if (!DIRECTIVE_MARK.test(file.text)) files.delete(file);
    if (files.size === 0) return [];
    return [
      ...documents
        .filter(({ file }) => files.has(file))
        .flatMap((document) => commentDirectives(document, this.#heads.get(document), this.#findRule)),
      ...manifests
        .filter(({ document }) => files.has(document.file))
        .flatMap((manifest) => annotationDirectives(manifest, this.#findRule)),
    ];
  }

  /** What other tools were told. Where that is of no use here it is no fault, so nothing is said of it. */
  #foreignDirectives(manifests: readonly Manifest[]): Directive[] {
    const { honor } = this.#options.settings;
    if (honor.length === 0) return [];
    const traced = new Map<SourceFile, readonly Tool[]>();
    return manifests.flatMap((manifest) => {
      const { file } = manifest.document;
      if (!traced.has(file)) traced.set(file, tracedTools(file.text, honor));
      return foreignDirectives(manifest, traced.get(file)!, this.#findRule);
    });
  }
}

const NOTHING_MENDED: ReadonlyMap<YamlDocument, Mended> = new Map();

/** Nearly all manifests are sound: this is asked of each. */
function lostIn(manifests: readonly Manifest[]): LostIndentation | undefined {
  for (const manifest of manifests) {
    if (manifest.issues.length === 0) continue;
    const [issue] = issuesOf(manifest, 'indentation');
    if (issue !== undefined) return issue;
  }
  return undefined;
}

const DIRECTIVE_MARK = /stslint(?:-|\.dev\/)ignore/;

/** Lints files that are at hand. `problems` and `skipped` of whoever reads the files are added to the result. */
export function lintFiles(
  files: Iterable<SourceFile>,
  options: LintRunOptions & { readonly explain?: Explain },
  { problems, skipped }: { readonly problems?: readonly Problem[]; readonly skipped?: readonly Skipped[] } = {},
): LintResult {
  const run = new LintRun(options);
  for (const file of files) run.read(file);
  if ((problems ?? []).length > 0) run.miss();
  const result = run.finish(options.explain);
  return {
    ...result,
    problems: [...(problems ?? []), ...result.problems],
    skipped: [...(skipped ?? []), ...result.skipped],
  };
}

// A template is skipped and said to be; here it matters that something was not concluded because of it.
function nameOf({ file, state }: YamlDocument): string {
  return state === 'template' ? `${file.path} (a template)` : file.path;
}

function ruleFinder(settings: Settings, rules: RuleTable): FindRule {
  // What judges directives comes after them: whether it was suppressed is known too late.
  const isJudged = (rule: string) => !rules[rule]!.subjects.includes('directive');
  return (name, path) => {
    const rule = ruleId(name, rules);
    const near = rule === undefined ? nearNames(name, Object.keys(rules))[0] : undefined;
    return { rule, near, ran: rule !== undefined && isJudged(rule) && settings.level(rule, path) !== 'off' };
  };
}
