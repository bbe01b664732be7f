import type { Manifest } from '../kubernetes/manifest.ts';
import type { Range } from '../text/range.ts';
import type { Comment, YamlDocument } from '../yaml/document.ts';
import type { Field } from '../yaml/field.ts';
import type { YamlNode } from '../yaml/node.ts';

/** A rule that a directive names. */
export interface Named extends NamedRule {
  readonly name: string;
  readonly range: Range;
  /** Set by `settle` when a finding was suppressed by it. */
  used: boolean;
}

/** What a name in a directive stands for. */
export interface NamedRule {
  /** The id of the rule, also where an old name is written; undefined where there is no such rule. */
  readonly rule: string | undefined;
  /** A rule that may be meant, where there is none of the name. */
  readonly near: string | undefined;
  /** True where the rule is on for the file, so that it could have found something. */
  readonly ran: boolean;
}

/** Looks a name up for a file. */
export type FindRule = (name: string, path: string) => NamedRule;

/** A `# stslint-ignore rule, rule -- reason` comment, or an annotation `stslint.dev/ignore.rule: reason`. */
export interface Directive {
  readonly by: 'comment' | 'annotation';
  readonly document: YamlDocument;
  readonly manifest: Manifest | undefined;
  /** The comment, or the annotation's key. */
  readonly range: Range;
  readonly names: readonly Named[];
  readonly reason: string | undefined;
  /** Words after a name, which no ` -- ` says to be the reason. */
  readonly stray?: string | undefined;
  /** What it suppresses: findings that begin here. */
  readonly covers: Range;
}

const DIRECTIVE = /^#+\s*stslint-ignore(?![\w-]):?/;
const ANNOTATION = 'stslint.dev/ignore.';

/** The directives of a document's comments, and of the comments that stand alone before its `---`. */
export function commentDirectives(
  document: YamlDocument,
  before: YamlDocument | undefined,
  findRule: FindRule,
): Directive[] {
  const { text } = document.file;
  const directives: Directive[] = [];
  for (const comment of [...(before?.comments ?? []), ...document.comments]) {
    const { start, end } = comment.range;
    const written = text.slice(start, end);
    const head = DIRECTIVE.exec(written);
    if (head === null) continue;
    const tail = written.slice(head[0].length);
    const dashes = /(?:^|\s)--(?:\s|$)/.exec(tail);
    const list = dashes === null ? tail : tail.slice(0, dashes.index);
    const reason = dashes === null ? '' : tail.slice(dashes.index + dashes[0].length).trim();
    const names: Named[] = [];
    let stray: string | undefined;
    for (const piece of list.matchAll(/[^\s,][^,]*/g)) {
      for (const word of piece[0].matchAll(/\S+/g)) {
        const [name] = word;
        const found = findRule(name, document.file.path);
        if (word.index > 0 && found.rule === undefined) {
          stray ??= piece[0].slice(word.index).trim();
          break;
        }
        const at = start + head[0].length + piece.index + word.index;
        names.push({ ...found, name, range: { start: at, end: at + name.length }, used: false });
      }
    }
    const covers = coverage(document, comment);
    const by = 'comment' as const;
    const { range } = comment;
    directives.push({ by, document, manifest: undefined, range, names, reason: reason || undefined, stray, covers });
  }
  return directives;
}

/** The directives of an object's annotations: each covers the whole object. */
export function annotationDirectives(manifest: Manifest, findRule: FindRule): Directive[] {
  const { document, root } = manifest;
  const directives: Directive[] = [];
  const annotations = root.get('metadata').get('annotations') as Field;
  for (const [key, value] of annotations.entries()) {
    if (!key.startsWith(ANNOTATION)) continue;
    const field = value as Field;
    const name = key.slice(ANNOTATION.length);
    directives.push({
      by: 'annotation',
      document,
      manifest,
      range: field.key,
      names: [{ ...findRule(name, document.file.path), name, range: field.key, used: false }],
      reason: field.text?.trim() || undefined,
      covers: root.range,
    });
  }
  return directives;
}

/**
 * What a comment covers: behind something its line; alone on its line the pair or item that begins next; at the head of
 * a document all of it.
 */
function coverage(document: YamlDocument, { range, ownLine }: Comment): Range {
  const { file, root } = document;
  if (range.start < document.range.start) return document.range;
  if (!ownLine) return file.lineRange(file.positionAt(range.start).line);
  if (root === null) {
    const next = file.lineRange(file.positionAt(range.start).line + 1);
    return file.text
      .slice(document.range.start, range.start)
      .split(/[\r\n]+/)
      .every(isBlankOrComment)
      ? document.range
      : next;
  }
  if (range.start < root.start) return document.range;
  return nextBeginning(root, range.end) ?? { start: range.end, end: range.end };
}

function isBlankOrComment(line: string): boolean {
  return /^\s*(#.*)?$/.test(line);
}

// The first pair or item, in the order of the text, that begins at or behind an offset.
function nextBeginning(node: YamlNode, offset: number): Range | undefined {
  if (node.kind === 'map') {
    for (const { key, value } of node.pairs) {
      if (key.start >= offset) return { start: key.start, end: Math.max(key.end, value.end) };
      if (value.end > offset) {
        const inner = nextBeginning(value, offset);
        if (inner !== undefined) return inner;
      }
    }
  } else if (node.kind === 'seq') {
    for (const [index, item] of node.items.entries()) {
      const dash = node.dashes[index] ?? item.start;
      if (dash >= offset) return { start: dash, end: Math.max(dash, item.end) };
      if (item.end > offset) {
        const inner = nextBeginning(item, offset);
        if (inner !== undefined) return inner;
      }
    }
  }
  return undefined;
}
