import type { Manifest } from '../kubernetes/manifest.ts';
import { coverage, formatSpan } from '../kubernetes/versions.ts';
import type { Fix } from '../text/fix.ts';
import { append } from '../text/multimap.ts';
import type { Range } from '../text/range.ts';
import type { SourceFile } from '../text/source-file.ts';
import type { YamlDocument } from '../yaml/document.ts';
import { Field, formatPath } from '../yaml/field.ts';
import type { Diagnostic, Related, Resource, Severity } from './diagnostic.ts';
import type { Finding, Location, RuleTable } from './rule.ts';
import type { RuleFinding } from './run-rules.ts';
import type { Settings } from './settings.ts';
import type { Directive } from './suppression.ts';

/** What is printed, and what was suppressed. */
export interface Settled {
  readonly diagnostics: Diagnostic[];
  readonly suppressed: Diagnostic[];
}

/** What findings are judged by. */
export interface Judgement {
  readonly directives: readonly Directive[];
  /** What is judged in place of documents whose indentation is lost. */
  readonly mended: ReadonlyMap<YamlDocument, YamlDocument>;
  readonly settings: Settings;
  readonly rules: RuleTable;
  readonly urlOf: ((rule: string) => string) | undefined;
}

/**
 * Makes diagnostics of findings: what does not hold for the versions asked for, is off, stands in a file that is not
 * reported, follows from another finding, or was said already is left out; what a directive covers is set aside.
 * Directives that were of use are marked. What is found in a text that was mended is told at its place in the file, and has
 * no fix before that is mended as well.
 */
export function settle(
  findings: readonly RuleFinding[],
  { directives, mended, settings, rules, urlOf }: Judgement,
): Settled {
  const byDocument = new Map<YamlDocument, Directive[]>();
  for (const directive of directives) append(byDocument, directive.document, directive);
  const mendedPaths = new Set([...mended.keys()].map(({ file }) => file.path));
  const isConsequence = consequences(findings, settings, rules);
  const diagnostics: Diagnostic[] = [];
  const suppressed: Diagnostic[] = [];
  const seen = new Set<string>();
  for (const { rule, finding } of findings) {
    const place = placeOf(finding.at, finding.range);
    const { document, range } = place;
    if (!document.file.reported) continue;
    const severity = severityOf(rule, finding, document, settings, rules);
    if (severity === undefined || isConsequence(finding, place)) continue;
    const key = `${rule}\0${document.file.path}\0${range.start}\0${range.end}\0${finding.message}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const at = { start: range.start, end: range.start };
    const directive = (byDocument.get(mended.get(document) ?? document) ?? []).find(
      ({ document: own, covers, names }) => {
        const reach = own === document ? covers : originalOf(own.file, covers).range;
        return holds(reach, at) && names.some((named) => named.rule === rule);
      },
    );
    const versions =
      finding.holds !== undefined && coverage(finding.holds, settings.kubernetes) === 'some'
        ? formatSpan(finding.holds)
        : undefined;
    const isOpen = ({ edits }: Fix): boolean =>
      !isAliased(finding.at) && (mended.has(document) || edits.every(({ file }) => !mendedPaths.has(file)));
    const { fix, choices = [] } = finding;
    const diagnostic: Diagnostic = {
      rule,
      severity,
      message: clip(finding.message),
      help: finding.help === undefined ? undefined : clip(finding.help),
      ...originalOf(document.file, range),
      path: place.path,
      document: document.index,
      item: place.manifest?.item,
      resource: place.manifest === undefined ? undefined : resourceOf(place.manifest),
      related: [...anchorOf(finding.at), ...(finding.related ?? []).map(relatedOf)],
      fix: fix !== undefined && isOpen(fix) ? fix : undefined,
      choices: choices.every(isOpen) ? choices : [],
      versions,
      url: urlOf?.(rule),
      suppressed: directive && { reason: directive.reason, by: directive.by },
    };
    if (directive === undefined) {
      diagnostics.push(diagnostic);
    } else {
      for (const named of directive.names) if (named.rule === rule) named.used = true;
      suppressed.push(diagnostic);
    }
  }
  return { diagnostics: diagnostics.sort(inOrder), suppressed: suppressed.sort(inOrder) };
}

/** What is wrong is written at the anchor then, and a fix would only change what stands here. */
function isAliased(at: Field | Location): boolean {
  return at instanceof Field && at.alias !== undefined;
}

/** The place in the file as it is, of one in a text that was made of it. */
function originalOf(file: SourceFile, range: Range): { readonly file: SourceFile; readonly range: Range } {
  const { original } = file;
  if (original === undefined) return { file, range };
  const start = original.offsetOf(range.start);
  return { file: original.file, range: { start, end: Math.max(start, original.offsetOf(range.end)) } };
}

interface Place {
  readonly document: YamlDocument;
  readonly range: Range;
  readonly path: string;
  readonly manifest: Manifest | undefined;
}

function placeOf(at: Field | Location, range?: Range): Place {
  if (!(at instanceof Field)) return { ...at, path: '', manifest: at.manifest };
  return {
    document: at.context.document,
    range: range ?? at.place,
    path: formatPath(at.path),
    manifest: at.context as Manifest,
  };
}

// A finding stands where an alias is used; what it is about is written at the anchor.
function anchorOf(at: Field | Location): Related[] {
  if (!(at instanceof Field) || at.alias === undefined) return [];
  const { target, name } = at.alias;
  return [{ ...originalOf(at.file, { start: target.start, end: target.end }), message: `&${name} is written here` }];
}

function relatedOf({ at, message }: { at: Field | Location; message: string }): Related {
  const { document, range } = placeOf(at);
  return { ...originalOf(document.file, range), message };
}

function resourceOf({ apiVersion, kind, namespace, name }: Manifest): Resource {
  return { apiVersion, kind, namespace, name };
}

// An error is what every version asked for refuses; what only some refuse is a warning that says which.
function severityOf(
  rule: string,
  finding: Finding,
  { file }: YamlDocument,
  settings: Settings,
  rules: RuleTable,
): Severity | undefined {
  const level = settings.level(rule, file.path);
  const isChosen = settings.isChosen(rule, file.path);
  const held = finding.holds === undefined ? 'all' : coverage(finding.holds, settings.kubernetes);
  if (level === 'off' || held === 'none') return undefined;
  if (finding.severity === 'info' && rules[rule]!.severity !== 'info' && !settings.hints) return undefined;
  const severity = level === rules[rule]!.severity && !isChosen ? (finding.severity ?? level) : level;
  return held === 'some' && severity === 'error' ? 'warning' : severity;
}

// What a cause covers is silenced, but for a cause that covers more: of two that cover each other the wider stays. A
// cause that is not told itself silences nothing.
function consequences(findings: readonly RuleFinding[], settings: Settings, rules: RuleTable) {
  const causes = findings
    .flatMap(({ rule, finding }) => {
      const { document } = placeOf(finding.at);
      const told = finding.covers && severityOf(rule, finding, document, settings, rules) !== undefined;
      return told ? [{ finding, document, range: finding.covers }] : [];
    })
    .sort((a, b) => lengthOf(b.range) - lengthOf(a.range));
  const byDocument = new Map<YamlDocument, typeof causes>();
  for (const cause of causes) append(byDocument, cause.document, cause);
  return (finding: Finding, { document, range }: Place): boolean => {
    const all = byDocument.get(document);
    if (all === undefined) return false;
    const own = all.findIndex((cause) => cause.finding === finding);
    return (own < 0 ? all : all.slice(0, own)).some((cause) => holds(cause.range, range));
  };
}

/** Names and values come from the input, and may be as long as it. */
function clip(text: string): string {
  return text.replace(/\S{120,}/g, (word) => `${word.slice(0, 60)}…`);
}

function lengthOf({ start, end }: Range): number {
  return end - start;
}

function holds(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function inOrder(a: Diagnostic, b: Diagnostic): number {
  return (
    compare(a.file.path, b.file.path) ||
    a.range.start - b.range.start ||
    compare(a.rule, b.rule) ||
    a.range.end - b.range.end ||
    compare(a.message, b.message)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
