import { Bundle, isNamedObject } from '../kubernetes/bundle.ts';
import { definedKinds } from '../kubernetes/definitions.ts';
import { gather } from '../kubernetes/gather.ts';
import { issuesOf } from '../kubernetes/issues.ts';
import { groupOf } from '../kubernetes/kinds.ts';
import { type Manifest, manifestsOf } from '../kubernetes/manifest.ts';
import { mayMeanOther } from '../kubernetes/other-meaning.ts';
import type { LostIndentation } from '../kubernetes/structure.ts';
import { nearNames } from '../text/distance.ts';
import type { Range } from '../text/range.ts';
import type { SourceFile } from '../text/source-file.ts';
import type { SyntaxProblem, YamlDocument } from '../yaml/document.ts';
import type { Judge } from '../yaml/explain-repair.ts';
import { type ParseOptions, parseFile } from '../yaml/parse.ts';
import type { LintResult, Problem, Skipped } from './diagnostic.ts';
import { mendedFile } from './mended-file.ts';
import { lostIndentation, structureIssues } from './recognise.ts';
import type { RuleTable } from './rule.ts';
import { RuleRunner } from './run-rules.ts';
import { ruleId, type Settings } from './settings.ts';
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
    const documents = this.timed('parse', () => parseFile(file, options));
    const manifests = documents.map((document) => this.#recognise(document));
    this.#mend(file, documents, manifests, options);
    const strays: YamlDocument[] = [];
    let holdsObject = false;
    for (const [index, document] of documents.entries()) {
      if (document.state === 'empty') continue;
      const own = this.#mended.get(document) ?? document;
      const before = documents[index - 1];
      if (before?.state === 'empty') this.#heads.set(own, before);
      this.#skip(document);
      if (file.reported) this.#isOdd ||= mayMeanOther(document) || manifests[index]!.some(mayMeanOther);
      if (document.state === 'skipped') {
        if (document.skipReason === 'definition') {
          holdsObject = true;
          this.#define(file, document.range);
        } else if (document.index >= 0) strays.push(document);
        continue;
      }
      if (own.state !== 'read') this.#unread.push(own);
      if (own.state === 'template') continue;
      this.#documents.push(own);
      if (own !== document) this.#damaged.push({ document, manifests: manifests[index]! });
      const found = own === document ? manifests[index]! : this.#recognise(own);
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
  #mend(file: SourceFile, documents: readonly YamlDocument[], manifests: Manifest[][], options: ParseOptions): void {
    const lost: { readonly index: number; readonly issue: LostIndentation }[] = [];
    for (const [index, document] of documents.entries()) {
      const isUnread = document.state === 'unreadable' || document.dropped !== undefined;
      const issue = isUnread ? this.#lostIndentation(document) : lostIn(manifests[index]!);
      if (issue?.certain === true) lost.push({ index, issue });
    }
    if (lost.length === 0) return;
    const edits = lost.flatMap(({ issue }) => issue.edits);
    const mended = this.timed('parse', () => parseFile(mendedFile(file, edits), options));
    if (mended.length !== documents.length) return;
    for (const { index } of lost) {
      if (mended[index]!.state === 'read') this.#mended.set(documents[index]!, mended[index]!);
    }
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

  /** Judges what was read. */
  finish(explain?: Explain): LintResult {
    const { settings, rules, urlOf } = this.#options;
    this.timed('structure', () => this.#forgiveDefined());
    const bundle = this.timed('gather', () => {
      gather(this.#manifests, this.#documents);
      const { namespace, assume } = settings;
      return new Bundle(this.#manifests, { namespace, assume, unread: this.#unread, incomplete: this.#incomplete });
    });
    const runner = new RuleRunner(rules, settings, bundle, {
      explain,
      lostIndentation: (document) => this.#lostIndentation(document),
    });
    const manifests = this.#manifests.filter(({ document }) => document.file.reported);
    const documents = this.#documents.filter(({ file }) => file.reported);
    const directives = this.timed('check', () => {
      for (const document of [...documents, ...this.#strays]) runner.runOnDocument(document);
      let first = 0;
      for (const [index, manifest] of manifests.entries()) {
        runner.runOnManifest(manifest);
        manifest.fold();
        if (manifests[index + 1]?.document.file === manifest.document.file) continue;
        // Rules look at what stands beside their subject too, most often in its file.
        for (; first <= index; first++) manifests[first]!.fold();
      }
      for (const { document, manifests } of this.#damaged) {
        if (document.file.reported) runner.runOnDamaged(document, manifests);
      }
      return this.#directives(documents, manifests);
    });
    const { diagnostics, suppressed } = this.timed('settle', () => {
      const judge = () => settle(runner.findings, { directives, mended: this.#mended, settings, rules, urlOf });
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
        ...new Set(this.#unread.filter((one) => one.state === 'unreadable' || bundle.doubts.has(one)).map(nameOf)),
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
}

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
