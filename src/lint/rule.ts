import type { Bundle } from '../kubernetes/bundle.ts';
import type { Kind, Kinds } from '../kubernetes/kinds.ts';
import type { Manifest } from '../kubernetes/manifest.ts';
import type { LostIndentation } from '../kubernetes/structure.ts';
import type { VersionRange, VersionSpan } from '../kubernetes/versions.ts';
import type { Workload } from '../kubernetes/workload.ts';
import type { Fix, Safety } from '../text/fix.ts';
import type { Range } from '../text/range.ts';
import type { SyntaxProblem, YamlDocument } from '../yaml/document.ts';
import { quoteKey, removal, removeItem, renameKey, replaceText } from '../yaml/edit.ts';
import { type Field, formatPath } from '../yaml/field.ts';
import { insertDocument, insertFields } from '../yaml/insert.ts';
import { moveFields } from '../yaml/move.ts';
import type { PlainMap } from '../yaml/write.ts';
import type { Severity } from './diagnostic.ts';
import type { Directive } from './suppression.ts';

export type { Field };

/** A place that is no field: characters of a document. */
export interface Location {
  readonly document: YamlDocument;
  readonly range: Range;
  /** The object that stands there, where one could be read. */
  readonly manifest?: Manifest;
}

/** What a rule has found: it points at fields; `settle` makes lines and columns of it. */
export interface Finding {
  readonly at: Field | Location;
  /** The characters, where they are not the field's own place: its key, a part of its text. */
  readonly range?: Range;
  /** What is wrong here, with the value, and what happens in the cluster. No full stop at the end. */
  readonly message: string;
  /** What to write, as a command. */
  readonly help?: string;
  readonly related?: readonly { readonly at: Field | Location; readonly message: string }[];
  readonly fix?: Fix;
  /** In place of a fix: repairs of which only the author can tell the right one. None is ever applied. */
  readonly choices?: readonly Fix[];
  /**
   * Where it is worse or less than the rule's severity says, by the meaning of severities. A user's own level wins;
   * a hint (`info`) of a rule that is none is told under `strict` only.
   */
  readonly severity?: Severity;
  /** The versions of Kubernetes for which it holds; left out: all. */
  readonly holds?: VersionSpan;
  /** What follows from it: other findings in this stretch of its document are silenced. */
  readonly covers?: Range;
}

export type Category =
  | 'syntax'
  | 'structure'
  | 'identity'
  | 'selectors'
  | 'storage'
  | 'rollout'
  | 'availability'
  | 'network'
  | 'references'
  | 'objects'
  | 'suppression';

/** What a rule is called for, once for each. */
export interface Subjects extends SubjectKinds {
  document: YamlDocument;
  manifest: Manifest;
  workload: Workload;
  /** A `stslint-ignore`, after all other rules have run. */
  directive: Directive;
}
type SubjectKinds = { [K in Kind]: Manifest<Kinds[K]> };
export type SubjectName = keyof Subjects;

export interface RuleContext {
  readonly bundle: Bundle;
  readonly kubernetes: VersionRange;
  /** What is wrong in a document that cannot be read; undefined where the explanation is not at hand. */
  readonly explain: ((document: YamlDocument) => readonly SyntaxProblem[]) | undefined;
  /** The lines at the wrong level, where they are all that is wrong in a document that cannot be read. */
  readonly lostIndentation: (document: YamlDocument) => LostIndentation | undefined;
}

export interface RuleDefinition<S extends SubjectName = SubjectName> {
  /** The defect in one sentence, without a full stop. */
  readonly summary: string;
  /** What happens in the cluster, in two or three sentences. Markdown; not in the hot file. */
  readonly why: string;
  /** Where the fact is written down. */
  readonly references: readonly string[];
  readonly severity: Severity;
  readonly category: Category;
  /** The kind or kinds it is called for, or `document`, `manifest`, `workload`, `directive`. */
  readonly subject: S | readonly S[];
  /** False: on under `strict` only. */
  readonly recommended?: boolean;
  /** Ids that it had before; they still work. */
  readonly renamedFrom?: readonly string[];
  /** What to use instead. */
  readonly deprecated?: string;
  /** True while its findings may still change. Off unless named. */
  readonly preview?: boolean;
  /** True where some of its findings come with a fix. */
  readonly fixable?: boolean;
  /** The versions of Kubernetes for which its findings hold; `some` where each finding says its own. Left out: all. */
  readonly versions?: VersionSpan | 'some';
  /**
   * False for subjects of which `check` has nothing to say. It is asked of every one, and `check` is loaded only where it
   * is true: for rules that word what was found before.
   */
  applies?(subject: Subjects[S], context: RuleContext): boolean;
  check(subject: Subjects[S], context: RuleContext): Iterable<Finding>;
}

/** A rule of any subject, as the table of rules holds it. */
export type Rule = Omit<RuleDefinition, 'applies' | 'check' | 'subject'> & {
  readonly subjects: readonly SubjectName[];
  applies?(subject: never, context: RuleContext): boolean;
  check(subject: never, context: RuleContext): Iterable<Finding>;
};

/** Rules by id. */
export type RuleTable = Readonly<Record<string, Rule>>;

/** Types a rule by its subject. The id is the name of its file. */
export function defineRule<const S extends SubjectName>(definition: RuleDefinition<S>): Rule {
  const { subject, ...rest } = definition;
  const subjects: readonly SubjectName[] = typeof subject === 'string' ? [subject] : (subject as readonly S[]);
  return { ...rest, subjects };
}

/** The fix that writes another name in place of one, to be spread into a finding; nothing where it cannot be done. */
export function renameFix(field: Field, name: string, safety: Safety, title = `rename to ${name}`): { fix?: Fix } {
  const edit = replaceText(field, name);
  return edit === undefined ? {} : { fix: { title, safety, edits: [edit] } };
}

/** The fix that writes another key in place of a field's, to be spread into a finding; nothing where it cannot be done. */
export function renameKeyFix(field: Field, name: string, safety: Safety): { fix?: Fix } {
  const edit = renameKey(field, name);
  return edit === undefined ? {} : { fix: { title: `rename to ${name}`, safety, edits: [edit] } };
}

/** The fix that puts a field's key in quotes, so that it is what it says, to be spread into a finding; nothing where it cannot be done. */
export function quoteKeyFix(field: Field, safety: Safety): { fix?: Fix } {
  const edit = quoteKey(field);
  return edit === undefined ? {} : { fix: { title: 'put the key in quotes', safety, edits: [edit] } };
}

/** The fix that moves fields of one map into another, to be spread into a finding; nothing where it cannot be done. */
export function moveFix(fields: readonly Field[], home: Field, safety: Safety): { fix?: Fix } {
  const edits = moveFields(fields, home);
  return edits === undefined ? {} : { fix: { title: `move to ${formatPath(home.path) || 'the root'}`, safety, edits } };
}

/**
 * The fix that deletes an item of a list, or a part of a document from its key on, with its lines and comments, to be
 * spread into a finding; nothing where it cannot be done. It is unsafe where comments go with it.
 */
export function removalFix(part: Field | Location, what: string, safety: Safety): { fix?: Fix } {
  const isPlace = 'document' in part;
  const edit = isPlace ? removal(part.document, part.range) : removeItem(part);
  if (edit === undefined) return {};
  const { comments } = isPlace ? part.document : part.context.document;
  const isRemarked = comments.some(({ range: { start } }) => start >= edit.range.start && start < edit.range.end);
  const title = `delete ${what}${isRemarked ? ', with its comments' : ''}`;
  return { fix: { title, safety: isRemarked ? 'unsafe' : safety, edits: [edit] } };
}

/** The fix that writes fields into a map, to be spread into a finding; nothing where it cannot be done. */
export function insertFix(map: Field, fields: PlainMap, safety: Safety): { fix?: Fix } {
  const edits = insertFields(map, fields);
  const names = Object.entries(fields).map(([name, value]) => (typeof value === 'object' ? name : `${name}: ${value}`));
  return edits === undefined ? {} : { fix: { title: `insert ${names.join(', ')}`, safety, edits } };
}

/** The fix that writes an object as a document of its own behind that of another; nothing where it cannot be done. */
export function newObjectFix(behind: Manifest, object: PlainMap, title: string, safety: Safety): { fix?: Fix } {
  // In a List it would have to be an item.
  const edits = behind.item === undefined ? insertDocument(behind.document, object) : undefined;
  return edits === undefined ? {} : { fix: { title, safety, edits } };
}
