"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// hot:src/text/fix.ts
var require_fix = __commonJS({
  "hot:src/text/fix.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/text/fix.ts"];
  }
});

// hot:src/text/source-file.ts
var require_source_file = __commonJS({
  "hot:src/text/source-file.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/text/source-file.ts"];
  }
});

// hot:src/yaml/node.ts
var require_node = __commonJS({
  "hot:src/yaml/node.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/yaml/node.ts"];
  }
});

// hot:src/yaml/parse.ts
var require_parse = __commonJS({
  "hot:src/yaml/parse.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/yaml/parse.ts"];
  }
});

// hot:src/yaml/scalar.ts
var require_scalar = __commonJS({
  "hot:src/yaml/scalar.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/yaml/scalar.ts"];
  }
});

// src/yaml/insert.ts
var insert_exports = {};
__export(insert_exports, {
  insertDocument: () => insertDocument,
  insertFields: () => insertFields
});
module.exports = __toCommonJS(insert_exports);
var import_fix2 = __toESM(require_fix(), 1);
var import_source_file2 = __toESM(require_source_file(), 1);

// src/yaml/lines.ts
var import_fix = __toESM(require_fix(), 1);
var import_source_file = __toESM(require_source_file(), 1);
var import_node = __toESM(require_node(), 1);
var import_parse = __toESM(require_parse(), 1);
function isEmptyFlow(node) {
  return node?.kind === "map" && node.style === "flow" && node.pairs.length === 0;
}
var Lines = class {
  text;
  #document;
  constructor(document) {
    this.text = document.file.text;
    this.#document = document;
  }
  /** By how many blanks a map is indented in this document: by as many as the first. */
  get indentation() {
    return Math.max(1, this.#first("map") ?? 2);
  }
  /** By how many blanks the dashes of a list are: none where they stand below the key. */
  get dashIndentation() {
    return this.#first("seq") ?? this.indentation;
  }
  /** How far the first value of a kind that is written in lines stands behind its key's column. */
  #first(kind, node = this.#document.root ?? void 0) {
    if (node?.kind !== "map" && node?.kind !== "seq") return void 0;
    const pairs = node.kind === "map" && node.style === "block" ? node.pairs : [];
    for (const { key, value } of pairs) {
      const isBelow = value.kind === kind && value.style === "block";
      if (isBelow) return this.columnOf(value.start) - this.columnOf(key.start);
      const found = this.#first(kind, value);
      if (found !== void 0) return found;
    }
    for (const item of node.kind === "seq" ? node.items : []) {
      const found = this.#first(kind, item);
      if (found !== void 0) return found;
    }
    return void 0;
  }
  columnOf(offset) {
    return offset - this.startOf(offset);
  }
  /** The lines of fields of a map; undefined where something else stands on them. */
  blocksOf(map, pairs) {
    const blocks = [];
    for (const pair of pairs) {
      const block = map && pair && this.#blockOf(map, pair);
      if (block === void 0) return void 0;
      blocks.push(block);
    }
    return blocks;
  }
  #blockOf(map, pair) {
    const line = this.startOf(pair.key.start);
    const column = pair.key.start - line;
    const index = map.pairs.indexOf(pair);
    const content = this.#endOf(pair);
    let end = this.next(content);
    if (!/^[ \t]*:?[ \t]*(?:#.*)?$/.test(this.text.slice(content, end).trimEnd())) return void 0;
    const { start: top, end: bottom } = this.#document.range;
    while (end < bottom && this.#commentAt(end) > column) end = this.next(end);
    if (/^ *(?:- +)+$/.test(this.text.slice(line, pair.key.start))) {
      return index === 0 ? { start: pair.key.start, end, column } : void 0;
    }
    if (/[^ ]/.test(this.text.slice(line, pair.key.start))) return void 0;
    const previous = map.pairs[index - 1];
    const isHead = previous === void 0 && map.start === this.#document.root?.start;
    const limit = isHead ? line : previous === void 0 ? top : this.#endOf(previous);
    let start = line;
    for (let above = this.startOf(line - 1); above >= limit && this.#commentAt(above) === column; ) {
      start = above;
      if (above === 0) break;
      above = this.startOf(above - 1);
    }
    return { start, end, column };
  }
  /** Behind the last character of a field; its colon may follow. */
  #endOf({ key, value }) {
    return key.start + this.text.slice(key.start, Math.max(key.end, value.end)).trimEnd().length;
  }
  /** True where a comment is removed that is in none of the blocks. */
  losesComment(removed, blocks) {
    return this.#document.comments.some(({ range: { start } }) => {
      const isWithin = (block) => block.start <= start && start < block.end;
      return isWithin(removed) && !blocks.some(isWithin);
    });
  }
  /** With the blanks before it. */
  withBlanks({ start, end }) {
    let from = start;
    while (this.text[from - 1] === " ") from--;
    return { start: from, end };
  }
  /** The lines of a map and of edits in it; undefined where something other than dashes stands before it. */
  fragmentOf(map, edits) {
    const line = this.startOf(map.start);
    const start = Math.min(line, ...edits.map(({ range }) => range.start));
    const end = Math.max(this.next(map.end - 1), ...edits.map(({ range }) => range.end));
    if (map.style === "flow" || !/^ *(?:- +)*$/.test(this.text.slice(line, map.start))) return void 0;
    const blank = { file: "", range: { start: line, end: map.start }, text: " ".repeat(map.start - line) };
    const [first] = edits;
    const isBehind = first !== void 0 && first.range.start < map.start;
    const moved = (isBehind ? edits : [blank, ...edits]).map(({ file, range, text }) => {
      return { file, range: { start: range.start - start, end: range.end - start }, text };
    });
    const before = this.text.slice(start, end);
    return { map, column: map.start - line, before, after: (0, import_fix.applyEdits)(before, moved) };
  }
  /** The text of whole lines, for a place that may be the end of a file that has no last line end. */
  onOwnLine(at, text) {
    return at === 0 || this.text[at - 1] === "\n" ? text : this.lineEnd + text.trimEnd();
  }
  /** As the first line of the document ends. */
  get lineEnd() {
    const newline = this.text.indexOf("\n", this.#document.range.start);
    return this.text[newline - 1] === "\r" ? "\r\n" : "\n";
  }
  /** The first line from one on that is not blank. */
  behindBlanks(line) {
    let at = line;
    while (at < this.text.length && this.text.slice(at, this.next(at)).trim() === "") at = this.next(at);
    return at;
  }
  /** The quotes of the last quoted value before an offset, not too far from it. */
  quoteBefore(offset) {
    const before = this.text.slice(Math.max(0, offset - NEAR), offset);
    return before.lastIndexOf(": '") > before.lastIndexOf(': "') ? "'" : '"';
  }
  /** True where the line above is blank. */
  isBlank(line) {
    return line > 0 && this.text.slice(this.startOf(line - 1), line).trim() === "";
  }
  /** The column of a comment that has a line to itself; -1 for any other line. */
  #commentAt(line) {
    const column = this.firstOf(line);
    return this.text[line + column] === "#" ? column : -1;
  }
  /** The blanks and tabs that the line of an offset begins with. */
  indentAt(offset) {
    const line = this.startOf(offset);
    return /^[ \t]*/.exec(this.text.slice(line, offset))[0];
  }
  /** How many blanks a line begins with. */
  firstOf(line) {
    let at = line;
    while (this.text.charCodeAt(at) === 32) at++;
    return at - line;
  }
  /** Where the line of an offset begins. */
  startOf(offset) {
    return offset <= 0 ? 0 : this.text.lastIndexOf("\n", offset - 1) + 1;
  }
  /** Where the line below that of an offset begins. */
  next(offset) {
    const newline = this.text.indexOf("\n", offset);
    return newline < 0 ? this.text.length : newline + 1;
  }
};
var NEAR = 4e3;
function editedValue({ column, after }) {
  const isRoot = column === 0;
  const text = isRoot ? after : `${WRAPPER}${after}`;
  const [again, ...more] = (0, import_parse.parseFile)(new import_source_file.SourceFile("", text));
  if (again?.root?.kind !== "map" || more.length > 0) return void 0;
  const value = isRoot ? again.root : again.root.get(WRAPPED)?.value;
  return value && (0, import_node.toJson)(value);
}
var WRAPPED = "item";
var WRAPPER = `apiVersion: v1
kind: List
${WRAPPED}:
`;
function isSame(a, b) {
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return Object.is(a, b);
  const keys = Object.keys(a);
  return Array.isArray(a) === Array.isArray(b) && keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && isSame(a[key], b[key]));
}

// src/yaml/insert.ts
var import_node2 = __toESM(require_node(), 1);
var import_parse2 = __toESM(require_parse(), 1);

// src/yaml/write.ts
var import_scalar = __toESM(require_scalar(), 1);
function isPlainMap(value) {
  return typeof value === "object" && !Array.isArray(value);
}
function writeMap(map, column, style) {
  const indent = " ".repeat(column);
  return Object.entries(map).flatMap(([name, value]) => {
    const key = `${indent}${writeKey(name, style)}:`;
    if (isInline(value)) return [`${key} ${writeInline(value, style)}`];
    const isList = Array.isArray(value);
    return [key, ...writeBlock(value, column + (isList ? style.dashIndentation : style.indentation), style)];
  });
}
function writeBlock(value, column, style) {
  if (!Array.isArray(value)) return writeMap(value, column, style);
  const dash = `${" ".repeat(column)}- `;
  return value.flatMap((item) => {
    if (isInline(item)) return [dash + writeInline(item, style)];
    const [first, ...rest] = writeBlock(item, column + 2, style);
    return [dash + first.slice(column + 2), ...rest];
  });
}
function isInline(value) {
  return typeof value !== "object" || Object.keys(value).length === 0;
}
function writeInline(value, style, on) {
  if (typeof value !== "object") {
    return typeof value === "string" ? writeText(value, style.textQuote, style) : JSON.stringify(value);
  }
  const inner = on && { ...on, indent: on.indent + on.unit };
  const items = Array.isArray(value) ? value.map((item) => writeInline(item, style, inner)) : Object.entries(value).map(([name, item]) => `${writeKey(name, style)}: ${writeInline(item, style, inner)}`);
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  if (on === void 0 || inner === void 0 || items.length === 0) return `${open}${items.join(", ")}${close}`;
  const newline = style.lineEnd + inner.indent;
  return `${open}${newline}${items.join(`,${newline}`)}${style.lineEnd}${on.indent}${close}`;
}
function writeKey(name, style) {
  return writeText(name, style.keyQuote, style);
}
function writeText(text, always, { quote }) {
  const needsNone = /^[A-Za-z0-9_/][\w./@+-]*$/.test(text) && typeof (0, import_scalar.resolvePlain)(text) === "string";
  if (always === void 0 && needsNone) return text;
  const isSingle = (always ?? quote) === "'" && !/[^ -~\u00a0-\ud7ff]/.test(text);
  return isSingle ? `'${text.replaceAll("'", "''")}'` : JSON.stringify(text);
}

// src/yaml/insert.ts
function insertFields(map, fields) {
  if (map.alias !== void 0) return void 0;
  const edits = editsFor(map, fields, new Lines(map.context.document));
  return edits !== void 0 && edits.length > 0 && says(map, fields, edits) ? edits : void 0;
}
function insertDocument(document, object) {
  const { file, range, root, dropped } = document;
  if (file.language !== "yaml" || root?.kind !== "map" || root.style === "flow" || dropped !== void 0)
    return void 0;
  const { text, path } = file;
  const isLast = range.end === text.length;
  if (!isLast && !text.startsWith("---", range.end)) return void 0;
  const lines = new Lines(document);
  const { lineEnd } = lines;
  const before = text.slice(range.start, range.end);
  const written = writeMap(object, 0, styleOf(lines, root.pairs, root.start)).join(lineEnd);
  const gap = isLast ? "" : before.slice(before.trimEnd().length).replace(/^[^\n]*\n/, "");
  const isEnded = before.endsWith("\n");
  const inserted = isEnded ? `---${lineEnd}${written}${lineEnd}${gap}` : `${lineEnd}---${lineEnd}${written}`;
  const [first, second, ...more] = (0, import_parse2.parseFile)(new import_source_file2.SourceFile("", before + inserted));
  if (!first?.root || !second?.root || more.length > 0) return void 0;
  const isRight = isSame((0, import_node2.toJson)(first.root), (0, import_node2.toJson)(root)) && isSame((0, import_node2.toJson)(second.root), object);
  return isRight ? [{ file: path, range: { start: range.end, end: range.end }, text: inserted }] : void 0;
}
function editsFor(map, fields, lines) {
  const { node, parent, step } = map;
  if (node?.kind === "map" && node.pairs.length > 0) return editsIn(map, node, fields, lines);
  if (typeof step === "string" && parent !== void 0 && !map.exists) {
    return editsFor(parent, { [step]: fields }, lines);
  }
  return map.isNull || isEmptyFlow(node) ? fill(map, fields, lines) : void 0;
}
function editsIn(map, node, fields, lines) {
  const edits = [];
  const added = [];
  for (const [name, value] of Object.entries(fields)) {
    const field = map.child(name);
    if (!field.exists) {
      added.push([name, value]);
      continue;
    }
    const own = isPlainMap(value) ? editsFor(field, value, lines) : fill(field, value, lines);
    if (own === void 0 || field.alias !== void 0) return void 0;
    edits.push(...own);
  }
  if (added.length === 0) return edits;
  const writes = node.style === "flow" ? inBraces : onLines;
  const edit = writes(map, node, Object.fromEntries(added), lines);
  return edit && joined([...edits, edit]);
}
function joined(edits) {
  const result = [];
  for (const edit of edits) {
    const index = result.findIndex(({ range }) => range.end === edit.range.start);
    const before = result[index];
    if (before === void 0) result.push(edit);
    else {
      const range = { start: before.range.start, end: edit.range.end };
      result[index] = { ...edit, range, text: before.text + edit.text };
    }
  }
  return result;
}
var HEAD = /* @__PURE__ */ new Set(["apiVersion", "kind", "metadata"]);
function onLines({ file }, node, fields, lines) {
  const { pairs } = node;
  const last = pairs.at(-1);
  const next = Object.keys(fields).every((name) => HEAD.has(name)) ? pairs.find(({ name }) => !HEAD.has(name)) : void 0;
  const [before] = (next && lines.blocksOf(node, [next])) ?? [];
  const [block] = lines.blocksOf(node, [last]) ?? [];
  if (block === void 0) return void 0;
  const behind = keepsBlankLines(last.value, lines.text) ? lines.behindBlanks(block.end) : block.end;
  const at = before !== void 0 && lines.columnOf(before.start) === 0 ? before.start : behind;
  const written = writeMap(fields, block.column, styleOf(lines, pairs, node.end));
  return { file: file.path, range: { start: at, end: at }, text: onOwnLines(lines, at, written) };
}
function inBraces({ file }, node, fields, lines) {
  const { text } = lines;
  const [previous, last] = [node.pairs.at(-2), node.pairs.at(-1)];
  const close = node.end - 1;
  const at = node.start + text.slice(node.start, close).trimEnd().length;
  if (!/^[ \t]*:?$/.test(text.slice(endOf(last), at))) return void 0;
  const space = text.slice(previous === void 0 ? node.start + 1 : endOf(previous), last.key.start);
  if (!/^[\s,]*$/.test(space)) return void 0;
  const newline = space.lastIndexOf("\n") + 1;
  const isTight = text.slice(last.key.end, last.value.start) === ":";
  const comma = previous !== void 0 ? space : newline > 0 ? `,${space}` : isTight ? "," : ", ";
  const indent = space.slice(newline);
  const outer = lines.indentAt(close);
  const on = newline > 0 ? { indent, unit: indent.startsWith(outer) ? indent.slice(outer.length) : "" } : void 0;
  const style = styleOf(lines, node.pairs, node.start);
  const written = Object.entries(fields).map(([name, value]) => {
    return `${writeKey(name, style)}${isTight ? ":" : ": "}${writeInline(value, style, on)}`;
  });
  return { file: file.path, range: { start: at, end: at }, text: comma + written.join(comma) };
}
function fill(field, value, lines) {
  const {
    node,
    parent,
    file: { path }
  } = field;
  if (!(field.isNull || isEmptyFlow(node)) || node === void 0 || node.tag !== void 0 || node.anchor !== void 0)
    return void 0;
  const around = parent?.node;
  const written = { start: node.start, end: node.end };
  if (around?.kind === "seq") {
    if (node.end === node.start || !isPlainMap(value)) return void 0;
    const style2 = styleOf(lines, [], node.start);
    const column = lines.columnOf(node.start);
    const text2 = around.style === "flow" ? writeInline(value, style2) : writeMap(value, column, style2).join(lines.lineEnd).slice(column);
    return [{ file: path, range: written, text: text2 }];
  }
  const pair = around?.kind === "map" ? around.pairs.find(({ value: own }) => own.start === node.start) : void 0;
  if (around?.kind !== "map" || pair === void 0) return void 0;
  const style = styleOf(lines, around.pairs, node.start);
  if (around.style === "flow" || !isPlainMap(value)) {
    if (node.end > node.start) return [{ file: path, range: written, text: writeInline(value, style) }];
    const colon = lines.text.indexOf(":", pair.key.end) + 1;
    if (lines.text.slice(pair.key.end, colon).trim() !== ":") return void 0;
    return [{ file: path, range: { start: colon, end: colon }, text: ` ${writeInline(value, style)}` }];
  }
  const [block] = lines.blocksOf(around, [pair]) ?? [];
  if (block === void 0) return void 0;
  const text = onOwnLines(lines, block.end, writeMap(value, block.column + style.indentation, style));
  const removed = node.end > node.start ? lines.withBlanks(written) : void 0;
  if (removed?.end === block.end) return [{ file: path, range: removed, text }];
  const inserted = { file: path, range: { start: block.end, end: block.end }, text };
  return removed === void 0 ? [inserted] : [{ file: path, range: removed, text: "" }, inserted];
}
function onOwnLines(lines, at, written) {
  return lines.onOwnLine(at, written.join(lines.lineEnd) + lines.lineEnd);
}
function endOf({ key, value }) {
  return Math.max(key.end, value.end);
}
function keepsBlankLines(node, text) {
  if (node.kind === "map" && node.pairs.length > 0) return keepsBlankLines(node.pairs.at(-1).value, text);
  if (node.kind === "seq" && node.items.length > 0) return keepsBlankLines(node.items.at(-1), text);
  return node.kind === "scalar" && /^[|>]\d?\+/.test(text.slice(node.start, node.start + 3));
}
function styleOf(lines, beside, at) {
  const texts = beside.flatMap(
    ({ value }) => value.kind === "scalar" && typeof value.value === "string" && QUOTES.has(value.style) ? value : []
  );
  const keyQuote = commonQuote(beside.map(({ key }) => key));
  const isJson = keyQuote === '"' && texts.length === 0;
  const textQuote = isJson ? '"' : commonQuote(texts);
  const { indentation, dashIndentation, lineEnd } = lines;
  return { indentation, dashIndentation, lineEnd, keyQuote, textQuote, quote: lines.quoteBefore(at) };
}
var QUOTES = /* @__PURE__ */ new Map([
  ["plain", void 0],
  ["single", "'"],
  ["double", '"']
]);
function commonQuote(scalars) {
  const [first] = scalars;
  return first !== void 0 && scalars.every(({ style }) => style === first.style) ? QUOTES.get(first.style) : void 0;
}
function says(map, fields, edits) {
  let around;
  let root = map;
  for (let field = map; field !== void 0; field = field.parent) {
    const { node } = field;
    if (node?.anchor !== void 0) return false;
    if (node?.kind === "map" && node.pairs.length > 0) around ??= field;
    root = field;
  }
  for (const field of [around, root]) {
    const said = field?.node?.kind === "map" ? valueWith(field.node, edits, map.context.document) : void 0;
    if (field === void 0 || said === void 0) continue;
    return isSame(said, merged((0, import_node2.toJson)(field.node), map.path.slice(field.path.length), fields));
  }
  return false;
}
function valueWith(map, edits, document) {
  if (map.style === "block") {
    const fragment = new Lines(document).fragmentOf(map, edits);
    return fragment && editedValue(fragment);
  }
  const inside = edits.map(({ range: { start, end }, ...rest }) => ({
    ...rest,
    range: { start: start - map.start, end: end - map.start }
  }));
  const after = (0, import_fix2.applyEdits)(document.file.text.slice(map.start, map.end), inside);
  const [again, ...more] = (0, import_parse2.parseFile)(new import_source_file2.SourceFile("", after));
  return again?.root && more.length === 0 ? (0, import_node2.toJson)(again.root) : void 0;
}
function merged(value, [step, ...path], fields) {
  if (step !== void 0) {
    if (Array.isArray(value)) return value.map((item, index) => index === step ? merged(item, path, fields) : item);
    const object = value ?? {};
    return { ...object, [step]: merged(object[step], path, fields) };
  }
  const result = Object.assign(/* @__PURE__ */ Object.create(null), value);
  for (const [name, field] of Object.entries(fields)) {
    result[name] = isPlainMap(field) ? merged(result[name], [], field) : field;
  }
  return result;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  insertDocument,
  insertFields
});
