import type { Range } from '../text/range.ts';
import type { SourceFile } from '../text/source-file.ts';
import { commentsBetween, scanLexically } from './comments.ts';
import type { Comment, DocumentState, DuplicateKey, YamlDocument, YamlError } from './document.ts';
import { foldTree } from './fold.ts';
import { fencedBlocks, isOtherLanguage, isTaggedManifest } from './markdown.ts';
import type { YamlNode } from './node.ts';
import { readPlain } from './plain.ts';
import { type Chunk, splitDocuments } from './split.ts';
import { readTree } from './tree.ts';

/** More than this in one document is no manifest. */
const MAX_LENGTH = 5 * 1024 * 1024;

const KUSTOMIZATION = /(?:^|\/)(?:kustomization\.ya?ml|Kustomization)$/;
const HEAD = /^["']?(?:kind|apiVersion)["']?[ \t]*:/m;
// Both in another case are a slip.
const MISCASED_HEAD = /^["']?apiversion["']?[ \t]*:/im;
const MISCASED_KIND = /^["']?kind["']?[ \t]*:/im;
// The first item of a list of objects.
const FIRST_OBJECT = /^- +(?=["']?(?:kind|apiVersion)["']?[ \t]*:)/;
// Copied with the numbers of the lines, or the marks of a quotation.
const PREFIXED_API_VERSION = /^(?: {0,8}\d{1,6}[ \t]{0,2}[|:│┃>.)]?[ \t]{0,8}|(?:[>|│+] ?){1,3}| ?`)apiVersion:/m;
const PREFIXED_KIND = /^(?: {0,8}\d{1,6}[ \t]{0,2}[|:│┃>.)]?[ \t]{0,8}|(?:[>|│+] ?){1,3}| ?`)?kind:/m;
const INDENTED_HEAD = /^( *)["']?(kind|apiVersion)["']?[ \t]*:/gm;
// In any document of a stream, be it behind a separator or in braces.
const STREAM_HEAD = /(?:^|---[ \t]*|\{[ \t]*)["']?(?:kind|apiVersion)["']?[ \t]*:/m;
const FLOW_HEAD = /["']?\b(?:kind|apiVersion)["']?\s*:/;
// A list of operations (RFC 6902), as kustomizations name them: they may change what others say.
const JSON_PATCH = /^(?:- |\[\s{0,20}\{\s{0,20})["']?(?:op|path|from|value)["']?[ \t]*:/;
const DEFINITION = /^( *)["']?kind["']?[ \t]*:[ \t]*["']?CustomResourceDefinition["']?[ \t]*(?:#.*)?\r?$/gm;
const NULL = /^(?:~|null|Null|NULL)\s*(?:#.*)?$/;
// Any of the following two, or a line end of Unicode: most texts have none.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const UNUSUAL = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufffe\uffff]/;
// What goyaml's reader refuses anywhere, be it in a comment. A DEL is one, a NEL and a byte order mark are not.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const CONTROL = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]/;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

export interface ParseOptions {
  /** Keep the nodes in little memory, which takes longer: for long runs. */
  readonly folded?: boolean;
}

/**
 * Reads a file as kubectl would: into documents, each with its nodes or the reason why kubectl does not read it. Throws
 * nothing, whatever the text.
 *
 * In Markdown every fenced block that holds a manifest is read; other blocks yield nothing.
 */
export function parseFile(file: SourceFile, { folded = false }: ParseOptions = {}): YamlDocument[] {
  const documents: YamlDocument[] = [];
  const counter = { index: 0, folded };
  if (file.language !== 'markdown') {
    parseStream(file, 0, file.text.length, 0, counter, documents);
    return documents;
  }
  for (const block of fencedBlocks(file.text)) {
    const { start, end, column, tag } = block;
    if (isOtherLanguage(tag) || !holdsManifest(file.text.slice(start, end))) continue;
    const own: YamlDocument[] = [];
    const index = counter.index;
    parseStream(file, start, end, column, counter, own);
    if (own.some(({ state }) => state === 'unreadable') && isExcerpt(file.text.slice(start, end), tag)) {
      counter.index = index;
      continue;
    }
    for (const document of own) documents.push(document);
  }
  return documents;
}

/** True for a block that is not meant to be applied as it stands: with `...` for what is left out, or a terminal's text. */
function isExcerpt(block: string, tag: string): boolean {
  if (!isTaggedManifest(tag)) return true;
  return /^[ \t]*(?:\.\.\.|\[\.\.\.\]|…|<\.\.\.>)[ \t]*\r?$/m.test(block) || /^\s*[$>] ?[a-z]+ /.test(block);
}

class ParsedDocument implements YamlDocument {
  readonly file: SourceFile;
  readonly range: Range;
  readonly index: number;
  readonly state: DocumentState;
  readonly skipReason: YamlDocument['skipReason'];
  readonly root: YamlNode | null;
  readonly error: YamlError | undefined;
  readonly duplicateKeys: readonly DuplicateKey[];
  readonly dropped: Range | undefined;
  #comments: readonly Comment[] | undefined;

  constructor(file: SourceFile, range: Range, index: number, content: Content) {
    this.file = file;
    this.range = range;
    this.index = index;
    this.state = content.state;
    this.skipReason = content.skipReason;
    this.error = content.error;
    this.duplicateKeys = content.duplicateKeys ?? [];
    this.root = content.root ?? null;
    this.dropped = content.dropped;
  }

  get comments(): readonly Comment[] {
    if (this.#comments === undefined) {
      const { start, end } = this.range;
      const { text } = this.file;
      if (this.root === null) this.#comments = scanLexically(text, start, end).comments;
      else this.#comments = commentsBetween(text, start, this.dropped?.start ?? end, this.root);
    }
    return this.#comments;
  }
}

interface Content {
  readonly state: DocumentState;
  readonly skipReason?: YamlDocument['skipReason'];
  readonly root?: YamlNode | null;
  /** True where the tree was never anything but folded. */
  readonly folded?: boolean;
  readonly error?: YamlError | undefined;
  readonly duplicateKeys?: readonly DuplicateKey[];
  readonly dropped?: Range | undefined;
}

function parseStream(
  file: SourceFile,
  start: number,
  end: number,
  column: number,
  counter: { index: number; readonly folded: boolean },
  documents: YamlDocument[],
): void {
  const { text } = file;
  let isMeant: boolean | undefined;
  for (const chunk of splitDocuments(text, start, end, column)) {
    let from = chunk.start;
    if (text.charCodeAt(from) === 0xfeff) from++;
    const content = skipComments(text, from, chunk.end);
    // Blanks before the first separator and behind the last are no document.
    if (
      content === chunk.end &&
      text.slice(from, chunk.end).trim() === '' &&
      !text.slice(from, chunk.end).includes('\t')
    )
      continue;
    const refusal = refusedLine(text, chunk, from, content, column);
    if (refusal !== undefined) isMeant ??= KUSTOMIZATION.test(file.path) || STREAM_HEAD.test(text.slice(start, end));
    const read =
      refusal === undefined ? readChunk(file, chunk, from, content, column) : refuse(file, chunk, refusal, isMeant);
    const index = read.state === 'empty' || isNull(text, content, chunk.end, read.state) ? -1 : counter.index++;
    const kept = counter.folded && !read.folded ? foldContent(read, text) : read;
    documents.push(new ParsedDocument(file, { start: from, end: chunk.end }, index, kept));
  }
}

/** A line that kubectl refuses whatever follows it: a separator with more on it than a comment, or a directive. */
function refusedLine(text: string, chunk: Chunk, from: number, content: number, column: number): YamlError | undefined {
  const { separator } = chunk;
  if (separator !== undefined) {
    return { code: 'separator', range: separator, detail: text.slice(separator.start, separator.end) };
  }
  if (text.charCodeAt(content) !== 0x25 || lineColumn(text, content, from) > column) return undefined;
  return { code: 'directive', range: lineRange(text, content, chunk.end) };
}

// Other tools write such lines, and read them.
function refuse(file: SourceFile, { start, end }: Chunk, error: YamlError, isMeant: boolean | undefined): Content {
  const isTemplate = () =>
    file.text.slice(start, end).includes('{{') && scanLexically(file.text, start, end).braces >= 0;
  if (file.template || isTemplate()) return { state: 'template' };
  return isMeant ? { state: 'unreadable', error } : { state: 'skipped', skipReason: 'not-kubernetes' };
}

// Duplicate keys are pairs of the tree as it is.
function foldContent(content: Content, text: string): Content {
  const { root, duplicateKeys = [] } = content;
  const folded = root && duplicateKeys.length === 0 ? foldTree(root, text) : undefined;
  return folded === undefined ? content : { ...content, root: folded };
}

function readChunk(file: SourceFile, chunk: Chunk, from: number, content: number, column: number): Content {
  const { text } = file;
  if (content === chunk.end) return { state: 'empty' };
  if (chunk.syntax === 'refused') {
    return { state: 'unreadable', error: { code: 'json', range: lineRange(text, content, chunk.end) } };
  }
  const body = text.slice(from, chunk.end);
  const flow = text.charCodeAt(content) === 0x7b;
  const braces = body.includes('{{');
  if (file.template) return { state: 'template' };
  const indent = lineColumn(text, content, from);
  const kubernetes =
    isKubernetes(body, flow, indent) ||
    isObjectList(text.slice(content, chunk.end), indent) ||
    JSON_PATCH.test(text.slice(content, content + 80)) ||
    KUSTOMIZATION.test(file.path);
  if (!kubernetes && chunk.syntax !== 'behind-json') {
    if (braces && scanLexically(text, from, chunk.end).braces >= 0) return { state: 'template' };
    return { state: 'skipped', skipReason: 'not-kubernetes' };
  }
  if (!flow && body.includes('CustomResourceDefinition') && isDefinition(body, indent))
    return { state: 'skipped', skipReason: 'definition' };
  if (body.length > MAX_LENGTH)
    return { state: 'unreadable', error: { code: 'too-large', range: { start: from, end: chunk.end } } };
  const read = readDocument(text, from, chunk, content, column);
  if (braces && isTemplate(text, from, chunk.end, read.root)) return { state: 'template' };
  // Other JSON has a `kind` too, of a task or an item, and comments: only both make it an object of Kubernetes.
  const isObject = body.includes('kind') && body.includes('apiVersion');
  if (flow && read.state === 'unreadable' && !isObject && !KUSTOMIZATION.test(file.path)) {
    return { state: 'skipped', skipReason: 'not-kubernetes' };
  }
  if (flow && read.root?.kind === 'map') {
    const kind = read.root.get('kind')?.value;
    if (kind?.kind === 'scalar' && kind.value === 'CustomResourceDefinition')
      return { state: 'skipped', skipReason: 'definition' };
  }
  return read;
}

function readDocument(text: string, from: number, chunk: Chunk, content: number, column: number): Content {
  if (chunk.syntax === 'yaml' && column === 0) {
    const root = readPlain(text, from, chunk.end);
    if (root !== undefined) return { state: 'read', root, folded: true };
  }
  const unreadable = (error: YamlError): Content => ({ state: 'unreadable', error });
  const json = chunk.syntax === 'json';
  let unusual = false;
  let end = chunk.end;
  let dropped: number | undefined;
  if (!json) {
    const dots = findDocumentEnd(text, from, end, column);
    if (dots >= 0) {
      dropped = dots + 3;
      end = dots;
      if (content >= dots)
        return unreadable({ code: 'syntax', range: { start: dots, end: dropped }, detail: 'nothing before ...' });
    }
    const body = text.slice(from, end);
    unusual = UNUSUAL.test(body);
  }
  if (unusual) {
    const body = text.slice(from, end);
    const control = body.search(CONTROL);
    if (control >= 0) return unreadable(character(from + control));
    const surrogate = body.search(LONE_SURROGATE);
    if (surrogate >= 0) return unreadable(character(from + surrogate));
  }
  const tree = readTree(text, from, end, json, unusual);
  if (tree.error !== undefined) {
    const refusedTwice = chunk.syntax !== 'yaml' && tree.error.code === 'syntax';
    return unreadable(refusedTwice ? { ...tree.error, code: 'json' } : tree.error);
  }
  if (tree.root === null) return { state: 'empty' };
  dropped = tree.rest ?? dropped;
  const { root, duplicateKeys } = tree;
  const rest =
    dropped !== undefined && skipComments(text, dropped, chunk.end) < chunk.end
      ? { start: dropped, end: chunk.end }
      : undefined;
  return { state: 'read', root, duplicateKeys, dropped: rest };
}

function character(at: number): YamlError {
  return { code: 'character', range: { start: at, end: at + 1 } };
}

/** Behind blanks, line ends and comments: the first character of content, or the end. */
function skipComments(text: string, from: number, end: number): number {
  let at = from;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09) {
      at++;
    } else if (code === 0x23) {
      while (at < end && text.charCodeAt(at) !== 0x0a && text.charCodeAt(at) !== 0x0d) at++;
    } else {
      return at;
    }
  }
  return end;
}

/** Null is skipped by kubectl as if nothing stood there. */
function isNull(text: string, content: number, end: number, state: DocumentState): boolean {
  return (state === 'skipped' || state === 'read') && end - content < 200 && NULL.test(text.slice(content, end).trim());
}

function isKubernetes(body: string, flow: boolean, indent: number): boolean {
  if (flow) return FLOW_HEAD.test(body);
  if (HEAD.test(body) || (MISCASED_HEAD.test(body) && MISCASED_KIND.test(body))) return true;
  if (indent > 0 && rootKeys(body, indent).length > 0) return true;
  return body.includes('apiVersion:') && PREFIXED_API_VERSION.test(body) && PREFIXED_KIND.test(body);
}

/** True for a list of objects: kubectl reads none, but they are meant for it. */
function isObjectList(content: string, indent: number): boolean {
  const dash = FIRST_OBJECT.exec(content)?.[0];
  return dash !== undefined && content.includes('metadata:') && rootKeys(content, indent + dash.length).length > 0;
}

/** Which of `kind` and `apiVersion` stand at the indentation of the root. */
function rootKeys(body: string, indent: number): string[] {
  const keys: string[] = [];
  for (const [, blanks, key] of body.matchAll(INDENTED_HEAD)) if (blanks!.length === indent) keys.push(key!);
  return keys;
}

/** True for a CustomResourceDefinition in block style: that is what its `kind` at the root says. */
function isDefinition(body: string, indent: number): boolean {
  for (const [, blanks] of body.matchAll(DEFINITION)) if (blanks!.length === indent) return true;
  return false;
}

/** True for a fenced block with both `kind` and `apiVersion` at the root of one of its documents. */
function holdsManifest(block: string): boolean {
  if (!block.includes('kind') || !block.includes('apiVersion')) return false;
  for (const { start, end } of splitDocuments(block, 0, block.length, block.search(/\S/))) {
    const content = skipComments(block, start, end);
    if (content === end) continue;
    if (block.charCodeAt(content) === 0x7b) return true;
    const keys = rootKeys(block.slice(start, end), lineColumn(block, content, start));
    if (keys.includes('kind') && keys.includes('apiVersion')) return true;
  }
  return false;
}

/** True where `{{` stands in plain text, or where the reader failed and it stands outside quotes, blocks and comments. */
function isTemplate(text: string, start: number, end: number, root: YamlNode | null | undefined): boolean {
  if (root === null || root === undefined) return scanLexically(text, start, end).braces >= 0;
  const rest: YamlNode[] = [root];
  for (let node = rest.pop(); node !== undefined; node = rest.pop()) {
    if (node.kind === 'seq') for (const item of node.items) rest.push(item);
    else if (node.kind === 'map') for (const pair of node.pairs) rest.push(pair.key, pair.value);
    else if (node.kind === 'scalar' && node.style === 'plain' && text.slice(node.start, node.end).includes('{{'))
      return true;
  }
  return false;
}

function lineColumn(text: string, at: number, start: number): number {
  let column = 0;
  while (at - column > start && text.charCodeAt(at - column - 1) !== 0x0a) column++;
  return column;
}

function lineRange(text: string, from: number, end: number): Range {
  let at = from;
  while (at < end && text.charCodeAt(at) !== 0x0a && text.charCodeAt(at) !== 0x0d) at++;
  return { start: from, end: at };
}

/** The `...` that ends a document; -1 where there is none. */
function findDocumentEnd(text: string, start: number, end: number, column: number): number {
  const body = text.slice(start, end);
  if (!body.includes('...')) return -1;
  for (const match of body.matchAll(/^( *)\.\.\.(?=[ \t\r\n]|$)/gm)) {
    const blanks = match[1]!.length;
    if (blanks <= column) return start + match.index + blanks;
  }
  return -1;
}
