import { manifestsOf } from '../kubernetes/manifest.ts';
import type { TextEdit } from '../text/fix.ts';
import { append } from '../text/multimap.ts';
import type { Range } from '../text/range.ts';
import type { SourceFile } from '../text/source-file.ts';
import type { YamlDocument } from '../yaml/document.ts';
import type { Field } from '../yaml/field.ts';
import { insertFields } from '../yaml/insert.ts';
import type { YamlNode } from '../yaml/node.ts';
import { parseFile } from '../yaml/parse.ts';
import type { Diagnostic } from './diagnostic.ts';

/** How a finding is suppressed: by a comment at its field or at the head of its document, or by an annotation of its object. */
export type IgnoreWay = 'comment' | 'head' | 'annotation';

/** What is written at one place to suppress findings. */
export interface Ignore {
  readonly file: SourceFile;
  readonly edits: readonly TextEdit[];
  readonly findings: readonly Diagnostic[];
}

/**
 * What suppresses findings, each in its way: one comment or set of annotations for all that stands at one place. Where
 * nothing can be written, there is nothing.
 */
export function ignores(ways: ReadonlyMap<Diagnostic, IgnoreWay>, reason: string): Ignore[] {
  const documents = new Map<SourceFile, readonly YamlDocument[]>();
  const places = new Map<string, Place>();
  const groups = new Map<string, Diagnostic[]>();
  for (const [diagnostic, way] of ways) {
    const { file, document: index } = diagnostic;
    if (!documents.has(file)) documents.set(file, parseFile(file));
    const document = documents.get(file)!.find((one) => one.index === index);
    if (document === undefined) continue;
    const place = PLACES[way](document, diagnostic);
    if (place === undefined) continue;
    places.set(place.key, place);
    append(groups, place.key, diagnostic);
  }
  return [...groups].flatMap(([key, findings]) => {
    const rules = [...new Set(findings.map(({ rule }) => rule))].sort();
    const edits = places.get(key)!.edits(rules, reason);
    return edits === undefined ? [] : { file: findings[0]!.file, edits, findings };
  });
}

/** Where something is written that suppresses findings. */
interface Place {
  /** The same for findings that one writing is for. */
  readonly key: string;
  readonly edits: (rules: readonly string[], reason: string) => TextEdit[] | undefined;
}

const PLACES: Readonly<Record<IgnoreWay, (document: YamlDocument, diagnostic: Diagnostic) => Place | undefined>> = {
  comment: commentPlace,
  head: headPlace,
  annotation: annotationPlace,
};

/** Of a document that cannot be read nobody knows where a comment is none. */
function headPlace({ file, root, range }: YamlDocument): Place | undefined {
  if (root !== null || file.positionAt(range.start).column !== 1) return undefined;
  return linePlace(file, range.start, '');
}

/** A line of its own that begins at an offset. */
function linePlace(file: SourceFile, at: number, indent: string): Place {
  const lineEnd = file.text.includes('\r\n') ? '\r\n' : '\n';
  return commentAt(file, at, (comment) => `${indent}${comment}${lineEnd}`);
}

function commentAt({ path }: SourceFile, at: number, written: (comment: string) => string): Place {
  return {
    key: `${path}\0${at}`,
    edits: (rules, reason) => [
      {
        file: path,
        range: { start: at, end: at },
        text: written(`# stslint-ignore ${rules.join(', ')} -- ${reason}`),
      },
    ],
  };
}

function commentPlace(document: YamlDocument, { range }: Diagnostic): Place | undefined {
  const { file, root } = document;
  const start =
    root === null ? file.lineRange(file.positionAt(range.start).line).start : beginning(document, range.start);
  if (start === undefined) return undefined;
  const line = file.lineRange(file.positionAt(start).line);
  const written = file.text.slice(line.start, line.end);
  // Above its first field a comment is for the whole document.
  const isBehind = root !== null && start === root.start && isWholeLine(written) && contains(line, range.start);
  return isBehind
    ? commentAt(file, line.start + written.trimEnd().length, (comment) => ` ${comment}`)
    : linePlace(file, line.start, /^ */.exec(written)![0]);
}

/** `kind: StatefulSet`: a field whose value ends with its line, with no comment behind it. */
function isWholeLine(line: string): boolean {
  return /^[ \t]*[\w.-]+:[ \t]+(?:[\w./-]+|"[^"\\]*"|'[^']*')\s*$/.test(line);
}

function contains({ start, end }: Range, offset: number): boolean {
  return start <= offset && offset < end;
}

/** Where the innermost pair or item around an offset begins that is the first on its line. */
function beginning({ file: { text }, root }: YamlDocument, offset: number): number | undefined {
  let found: number | undefined;
  const enter = (start: number, end: number, value: YamlNode): boolean => {
    if (offset < start || offset > end) return false;
    const lineStart = text.lastIndexOf('\n', start - 1) + 1;
    if (text.slice(lineStart, start).trim() === '') found = start;
    descend(value);
    return true;
  };
  const descend = (node: YamlNode): void => {
    if (node.kind === 'map' && node.style === 'block') {
      for (const { key, value } of node.pairs) if (enter(key.start, Math.max(key.end, value.end), value)) return;
    } else if (node.kind === 'seq' && node.style === 'block') {
      for (const [index, item] of node.items.entries()) {
        if (enter(node.dashes[index] ?? item.start, item.end, item)) return;
      }
    }
  };
  if (root !== null) descend(root);
  return found;
}

function annotationPlace(document: YamlDocument, { file, item, document: index }: Diagnostic): Place | undefined {
  const manifest = manifestsOf(document)[item ?? 0];
  if (manifest === undefined) return undefined;
  return {
    key: `${file.path}\0${index}\0${item}`,
    edits: (rules, reason) => {
      const annotations = manifest.root.get('metadata').get('annotations') as Field;
      return insertFields(annotations, Object.fromEntries(rules.map((rule) => [`stslint.dev/ignore.${rule}`, reason])));
    },
  };
}
