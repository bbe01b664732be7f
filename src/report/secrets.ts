import { isSecretName } from '../kubernetes/secret-names.ts';
import type { Diagnostic, LintResult } from '../lint/diagnostic.ts';
import type { Fix } from '../text/fix.ts';
import type { Range } from '../text/range.ts';
import type { SourceFile } from '../text/source-file.ts';
import type { YamlDocument } from '../yaml/document.ts';
import { type MapNode, resolveAlias, type ScalarNode, textOf, type YamlNode } from '../yaml/node.ts';
import { parseFile } from '../yaml/parse.ts';

/** Texts without any of these hold nothing that is hidden. */
const HINT = /secret|pass|pwd|psw|token|key|cred|last-applied/i;
const LAST_APPLIED = 'kubectl.kubernetes.io/last-applied-configuration';
const SECRET_KIND = /(?:^|[\s#{,-])["']?kind["']?\s*:\s*["']?Secret(?![\w-])/;

/**
 * The stretches of a file that must never be shown, in order and apart: values of Secrets, and values beside a name that
 * says password, token, key and the like. What the reader refuses is judged by its lines, rather too much than too little.
 */
export function secretRanges(file: SourceFile): Range[] {
  const { text } = file;
  if (!HINT.test(text)) return [];
  const ranges: Range[] = [];
  for (const document of parseFile(file)) {
    const { root, range, dropped } = document;
    if (root !== null) new Search(document, ranges).visit(root);
    const unread = root === null ? range : dropped;
    if (unread !== undefined && SECRET_KIND.test(text.slice(range.start, range.end))) {
      secretLines(text, unread, ranges);
    }
  }
  // Comments, scripts and what cannot be parsed have no nodes.
  namedLines(text, ranges);
  return merge(ranges);
}

/** The lines of the values that a file keeps secret, without their quotes. */
function secretWords(file: SourceFile, secrets: readonly Range[]): string[] {
  const words = new Set<string>();
  for (const { start, end } of secrets) {
    for (const line of file.text.slice(start, end).split(/[\r\n]+/)) {
      words.add(line.trim().replace(/^(["'])(.*)\1$/, '$2'));
    }
  }
  words.delete('');
  return [...words];
}

/** The secrets of the files of a result, looked for once in each and only when asked for. */
export class Secrets {
  readonly #ranges = new Map<SourceFile, Range[]>();
  readonly #words = new Map<SourceFile, readonly string[]>();
  readonly #files: ReadonlyMap<string, SourceFile>;

  constructor({ diagnostics }: Pick<LintResult, 'diagnostics'>) {
    const files = diagnostics.flatMap(({ file, related }) => [file, ...related.map((place) => place.file)]);
    this.#files = new Map(files.map((file) => [file.path, file]));
  }

  rangesOf(file: SourceFile): readonly Range[] {
    const ranges = this.#ranges.get(file) ?? secretRanges(file);
    this.#ranges.set(file, ranges);
    return ranges;
  }

  #wordsOf(file: SourceFile): readonly string[] {
    const words = this.#words.get(file) ?? secretWords(file, this.rangesOf(file));
    this.#words.set(file, words);
    return words;
  }

  /** The fix of a diagnostic; undefined too where it would write a secret. */
  fixOf({ fix }: Pick<Diagnostic, 'fix'>): Fix | undefined {
    return fix === undefined || this.#reveals(fix) ? undefined : fix;
  }

  /** The repairs among which the author has to choose; none where one of them would write a secret. */
  choicesOf({ choices }: Pick<Diagnostic, 'choices'>): readonly Fix[] {
    return choices.some((fix) => this.#reveals(fix)) ? [] : choices;
  }

  #reveals({ edits }: Fix): boolean {
    return edits.some(({ file: path, text }) => {
      const file = this.#files.get(path);
      return file !== undefined && this.#wordsOf(file).some((word) => holdsWord(text, word));
    });
  }
}

function holdsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!/\w/.test(text[at - 1] ?? ' ') && !/\w/.test(text[at + word.length] ?? ' ')) return true;
  }
  return false;
}

/** What is not the content of a Secret. */
const PUBLIC = new Set(['apiVersion', 'kind', 'metadata', 'type', 'immutable']);
const DATA = new Set(['data', 'stringData']);
/** What stands beside a name and is for everybody to see. Anything else may be `value` misspelt. */
const BESIDE_NAME = new Set(
  (
    'apiGroup apiVersion appProtocol blockOwnerDeletion containerPort controller creationTimestamp devicePath generateName ' +
    'generation hostIP hostPort image imagePullPolicy key kind mountPath mountPropagation name namespace nodePort optional ' +
    'port prefix protocol readOnly recursiveReadOnly request resourceVersion restartPolicy selfLink stdin stdinOnce subPath ' +
    'subPathExpr targetPort terminationMessagePath terminationMessagePolicy tty type uid valueFrom workingDir'
  ).split(' '),
);

class Search {
  readonly #document: YamlDocument;
  readonly #ranges: Range[];

  constructor(document: YamlDocument, ranges: Range[]) {
    this.#document = document;
    this.#ranges = ranges;
  }

  /** Looks below a node. What an alias leads to is visited where it is written. */
  visit(node: YamlNode): void {
    if (node.kind === 'scalar') {
      this.#hideSetting(node);
    } else if (node.kind === 'seq') {
      for (const item of node.items) this.visit(item);
    } else if (node.kind === 'map') {
      const kind = textOf(node.get('kind')?.value);
      if (kind === 'Secret') this.#visitSecret(node);
      for (const pair of node.pairs) {
        const { name, value } = pair;
        if (name === LAST_APPLIED) this.#hide(value);
        else if (name === 'secretGenerator') this.#hideGenerated(value);
        else if (kind === 'ConfigMap' && DATA.has(name)) this.#hideNamed(value);
        else if (name === 'env') this.#hideEnvironment(value);
        this.visit(value);
      }
      const named = node.pairs.some(({ name, value }) => name === 'name' && isSecretText(value));
      if (named || isSecretText(node.get('name')?.value)) this.#hideBesideName(node);
    }
  }

  #hideBesideName(node: MapNode): void {
    for (const { name, value } of [...node.pairs, ...node.entries.values()]) {
      if (name === 'value' || (!BESIDE_NAME.has(name) && isScalar(value))) this.#hide(value);
    }
  }

  /** What stands in an environment at the wrong place: a name as key, a value whose own key or whose `name` is misspelt. */
  #hideEnvironment(node: YamlNode): void {
    const target = resolveAlias(node);
    for (const entry of target.kind === 'seq' ? target.items : [target]) {
      const variable = resolveAlias(entry);
      if (variable.kind !== 'map') continue;
      for (const { name, value } of variable.pairs) {
        if (isSecretName(name) && isScalar(value)) this.#hide(value);
        else if (name !== 'value' && isSecretText(value)) this.#hideBesideName(variable);
      }
    }
  }

  #visitSecret(secret: MapNode): void {
    let from = Number.POSITIVE_INFINITY;
    for (const { name, key, value } of secret.pairs) {
      if (PUBLIC.has(name)) {
        const target = resolveAlias(value);
        if (name !== 'metadata' || target.kind !== 'map') continue;
        // Indentation that was lost puts the content in here.
        for (const inner of target.pairs) if (DATA.has(inner.name)) this.#hideValues(inner.value);
      } else {
        this.#hideValues(value);
        from = Math.min(from, key.start);
      }
    }
    for (const { value, name } of secret.entries.values()) if (!PUBLIC.has(name)) this.#hideValues(value);
    for (const { range } of this.#document.comments) {
      if (range.start > from && range.start < secret.end + 1000) this.#ranges.push(range);
    }
  }

  /** The values of a map, so that its keys can be seen; anything else as a whole. */
  #hideValues(node: YamlNode): void {
    const target = resolveAlias(node);
    if (target.kind !== 'map') this.#hide(target);
    else for (const { value } of target.pairs) this.#hide(value);
  }

  #hideNamed(node: YamlNode): void {
    const target = resolveAlias(node);
    if (target.kind !== 'map') return;
    for (const { name, value } of target.pairs) if (isSecretName(name)) this.#hide(value);
  }

  /** `literals` of a kustomization's generators. */
  #hideGenerated(node: YamlNode): void {
    if (node.kind !== 'seq') return;
    for (const item of node.items) if (item.kind === 'map') this.#hide(item.get('literals')?.value);
  }

  /** `PASSWORD=…`, as environments of other tools are written. */
  #hideSetting({ start, end, value }: ScalarNode): void {
    const name = typeof value === 'string' ? /^([\w.-]+)=/.exec(value)?.[1] : undefined;
    const behind = name === undefined || !isSecretName(name) ? -1 : this.#document.file.text.indexOf('=', start) + 1;
    if (behind > 0 && behind < end) this.#ranges.push({ start: behind, end });
  }

  #hide(node: YamlNode | undefined): void {
    if (node === undefined) return;
    const { start, end } = resolveAlias(node);
    if (end > start) this.#ranges.push({ start, end });
  }
}

function isScalar(node: YamlNode): boolean {
  return resolveAlias(node).kind === 'scalar';
}

/** Whether a node is the name of something secret. */
function isSecretText(node: YamlNode | undefined): boolean {
  return isSecretName(textOf(node) ?? '');
}

const NAME_LINE = /^[\s#]*(?:-\s*)*["']?name["']?\s*:\s*["']?([\w.-]+)/;
const VALUE_LINE = /^([\s#]*(?:-\s*)*["']?value(?![\w-])["']?\s*[:=]?\s*)/;
/** Any key with a value behind it that is neither map nor list. */
const KEY_LINE = /^([\s#]*(?:-\s*)*["']?([\w.-]+)["']?\s*[:=]\s*)(?=[^\s{[])/;
/** A variable, wherever it stands. */
const VARIABLE = /^[A-Z][A-Z\d_]+$/;
const FLOW_STRING = /"(?:[^"\\]|\\.)*"|'[^']*'|[^,}\s]+/.source;
const NAME_THEN_VALUE = new RegExp(
  `name["']?\\s*:\\s*["']?([\\w.-]+)["']?[^{}]*?\\bval(?!ueFrom)\\w*["']?\\s*:\\s*(${FLOW_STRING})`,
  'gdi',
);
const VALUE_THEN_NAME = new RegExp(
  `\\bval(?!ueFrom)\\w*["']?\\s*:\\s*(${FLOW_STRING})[^{}]*?name["']?\\s*:\\s*["']?([\\w.-]+)`,
  'gdi',
);
/** More lines than an entry of an environment has. */
const NEAR = 8;
/** Longer lines are generated, and read by the parser. */
const LONG_LINE = 20_000;

interface Line extends Range {
  readonly text: string;
}

function linesOf(text: string, range: Range = { start: 0, end: text.length }): Line[] {
  const lines: Line[] = [];
  for (const match of text.slice(range.start, range.end).matchAll(/[^\r\n]+/g)) {
    const start = range.start + match.index;
    lines.push({ start, end: start + match[0].length, text: match[0] });
  }
  return lines;
}

/** Values beside secret names, by lines alone. */
function namedLines(text: string, ranges: Range[]): void {
  const lines = linesOf(text);
  for (const [index, line] of lines.entries()) {
    if (line.text.length > LONG_LINE) continue;
    const [, head, key] = KEY_LINE.exec(line.text) ?? [];
    if (key !== undefined && VARIABLE.test(key) && isSecretName(key)) hideRest(lines, index, head!, ranges);
    const name = NAME_LINE.exec(line.text)?.[1];
    if (name !== undefined && isSecretName(name)) hideBesideLine(lines, index, ranges);
    if (!/name/i.test(line.text) || !/val/i.test(line.text)) continue;
    for (const { 1: key, indices } of line.text.matchAll(NAME_THEN_VALUE)) {
      if (isSecretName(key!)) hideMatch(line, indices![2]!, ranges);
    }
    for (const { 2: key, indices } of line.text.matchAll(VALUE_THEN_NAME)) {
      if (isSecretName(key!)) hideMatch(line, indices![1]!, ranges);
    }
  }
}

/** Values below and above a name, up to where an item begins. */
function hideBesideLine(lines: readonly Line[], index: number, ranges: Range[]): void {
  const indent = indentOf(lines[index]!.text);
  for (const step of [1, -1]) {
    let isSibling = true;
    for (let at = index + step; lines[at] !== undefined && Math.abs(at - index) <= NEAR; at += step) {
      if (startsItem(lines[step > 0 ? at : at + 1]!)) break;
      isSibling &&= indentOf(lines[at]!.text) >= indent;
      hideValueLine(lines, at, isSibling ? indent : undefined, ranges);
    }
  }
}

function hideMatch(line: Line, [start, end]: [number, number], ranges: Range[]): void {
  ranges.push({ start: line.start + start, end: line.start + end });
}

function startsItem({ text }: Line): boolean {
  return /^[\s#]*-(?:\s|$)/.test(text);
}

/** @param indent that of the name, at which `value` may be misspelt. */
function hideValueLine(lines: readonly Line[], at: number, indent: number | undefined, ranges: Range[]): void {
  const { text } = lines[at]!;
  const [, head, key] = VALUE_LINE.exec(text) ?? KEY_LINE.exec(text) ?? [];
  // A blank too many, as in what cannot be parsed.
  const isBeside = indent !== undefined && indentOf(text) <= indent + 1;
  const isValue = key === undefined || (isBeside && !BESIDE_NAME.has(key));
  if (head !== undefined && isValue) hideRest(lines, at, head, ranges);
}

// The rest of a line behind its key, and the lines below it that are indented more.
function hideRest(lines: readonly Line[], at: number, head: string, ranges: Range[]): void {
  const line = lines[at]!;
  let { end } = line;
  const indent = indentOf(line.text);
  for (let next = at + 1; next < lines.length && indentOf(lines[next]!.text) > indent; next++) {
    if (NAME_LINE.test(lines[next]!.text)) break;
    end = lines[next]!.end;
  }
  const start = line.start + head.length;
  if (end === line.end) {
    // What closes a flow map is no part of the value.
    let length = line.text.length;
    while (length > head.length && /[,}\]\s]/.test(line.text[length - 1]!)) length--;
    end = line.start + length;
  }
  if (start < end) ranges.push({ start, end });
}

function indentOf(line: string): number {
  return /^[\s#]*(?:-\s+)*/.exec(line)![0].length;
}

/** The values of a Secret that cannot be parsed. */
function secretLines(text: string, range: Range, ranges: Range[]): void {
  /** Indentation of the `data` that the line is in. */
  let data: number | undefined;
  for (const line of linesOf(text, range)) {
    const indent = /^[\s#]*/.exec(line.text)![0].length;
    if (data !== undefined && indent <= data) data = undefined;
    const [head, key] = /^[\s#]*(?:-\s+)*["']?([\w./-]+)["']?\s*:\s*/.exec(line.text) ?? [];
    const isData = key !== undefined && DATA.has(key);
    const isPublic = key !== undefined && PUBLIC_LINE.has(key) && data === undefined;
    if (isData && data === undefined) data = indent;
    if (isPublic || /^[\s#]*(?:-{3,}|\.{3,}|```|~~~)/.test(line.text)) continue;
    if (/^[{}[\],\s]*$/.test(line.text)) continue;
    const start = line.start + (head ?? /^\s*/.exec(line.text)![0]).length;
    if (start < line.end) ranges.push({ start, end: line.end });
  }
}

const PUBLIC_LINE = new Set([...PUBLIC, 'name', 'namespace', 'labels', 'annotations', 'app']);

function merge(ranges: Range[]): Range[] {
  ranges.sort((a, b) => a.start - b.start);
  const merged: Range[] = [];
  for (const range of ranges) {
    const last = merged.at(-1);
    if (last !== undefined && range.start <= last.end) {
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    } else {
      merged.push(range);
    }
  }
  return merged;
}
