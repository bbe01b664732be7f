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

// src/yaml/move.ts
var move_exports = {};
__export(move_exports, {
  moveFields: () => moveFields
});
module.exports = __toCommonJS(move_exports);

// src/yaml/lines.ts
var import_fix = __toESM(require_fix(), 1);
var import_source_file = __toESM(require_source_file(), 1);
var import_node = __toESM(require_node(), 1);
var import_parse = __toESM(require_parse(), 1);
function isEmptyFlow(node) {
  return node?.kind === "map" && node.style === "flow" && node.pairs.length === 0;
}
function blockMap(field) {
  const node = field?.node;
  return node?.kind === "map" && node.style === "block" && field?.alias === void 0 ? node : void 0;
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

// src/yaml/move.ts
var import_node2 = __toESM(require_node(), 1);
function moveFields(fields, home) {
  const { context, parent: source } = fields[0];
  const target = innermost(home);
  const from = blockMap(source);
  const into = blockMap(target?.field);
  if (source === void 0 || target === void 0 || from === void 0 || into === void 0) return void 0;
  const names = new Set(fields.map(({ step }) => String(step)));
  const pairs = from.pairs.filter(({ name }) => names.has(name));
  if (pairs.length !== names.size) return void 0;
  if (target.missing.length === 0 && pairs.some(({ name }) => into.get(name) !== void 0)) return void 0;
  const { document } = context;
  const lines = new Lines(document);
  const emptied = from === into || pairs.length < from.pairs.length ? void 0 : source;
  const blocks = lines.blocksOf(from, pairs);
  const removed = emptied === void 0 ? blocks : lines.blocksOf(blockMap(emptied.parent), [pairOf(emptied)]);
  if (blocks === void 0 || removed === void 0) return void 0;
  if (emptied !== void 0 && lines.losesComment(removed[0], blocks)) return void 0;
  const place = placeOf(target, into, from, emptied, removed[0], lines);
  const edits = place && moveLines(lines, blocks, removed, place, document.file.path);
  const meant = { from, names, into, missing: target.missing, emptied: emptied && pairOf(emptied) };
  if (edits === void 0) return void 0;
  const { root } = document;
  const whole = root?.kind === "map" ? lines.fragmentOf(root, edits) : void 0;
  const around = lines.fragmentOf(commonMap(source, target.field) ?? from, edits);
  const fragment = around !== void 0 && !/[&*]/.test(around.before) ? around : whole;
  return fragment !== void 0 && isSame(editedValue(fragment), meaningOf(fragment.map, meant)) ? edits : void 0;
}
function innermost(home) {
  const missing = [];
  for (let field = home; field !== void 0; field = field.parent) {
    if (field.isMap && !isEmptyFlow(field.node)) return { field, missing };
    if (typeof field.step !== "string" || !(field.isNull || field.isMap)) return void 0;
    missing.unshift(field.step);
  }
  return void 0;
}
function commonMap(a, b) {
  const [path, other] = [a.path, b.path];
  let field = a;
  for (let depth = path.length; field !== void 0; depth--, field = field.parent) {
    const { node } = field;
    if (node?.kind === "map" && path.slice(0, depth).every((step, index) => step === other[index])) return node;
  }
  return void 0;
}
function pairOf(field) {
  return blockMap(field.parent)?.pairs.find(({ name }) => name === field.step);
}
function placeOf({ field, missing }, into, from, emptied, first, lines) {
  const column = lines.columnOf(into.pairs[0].key.start);
  const place = (at) => ({ at, column, inner: column + missing.length * lines.indentation, parents: missing });
  const empty = into.pairs.find(({ name }) => name === missing[0]);
  if (empty !== void 0) {
    const { value } = empty;
    const isEmpty = value.kind === "scalar" ? value.style === "empty" : isEmptyFlow(value);
    const [block2] = isEmpty && lines.blocksOf(into, [empty]) || [];
    const parents = missing.slice(1);
    const braces = value.end > value.start ? value : void 0;
    return block2 && { ...place(block2.end), column: column + lines.indentation, parents, braces };
  }
  if (into === from || emptied !== void 0 && blockMap(emptied.parent) === into) return place(first.start);
  const around = into.pairs.find(({ value }) => value.start <= from.start && from.end <= value.end);
  const [block] = lines.blocksOf(blockMap(field), [around ?? into.pairs.at(-1)]) ?? [];
  return block && place(block.end);
}
function moveLines(lines, blocks, removed, place, file) {
  const pieces = [];
  for (const { start, end } of removed) {
    const last = pieces.at(-1);
    if (last?.end === start) last.end = end;
    else pieces.push({ start, end, text: "" });
  }
  const written = write(lines, blocks, place);
  const inPlace = pieces.find(({ start, end }) => place.at === start || place.at === end);
  if (inPlace !== void 0) inPlace.text = written;
  else if (pieces.some(({ start, end }) => start < place.at && place.at < end)) return void 0;
  else pieces.push({ start: place.at, end: place.at, text: lines.onOwnLine(place.at, written) });
  for (const piece of pieces) {
    if (piece.start === piece.end || place.at === piece.start) continue;
    const column = lines.columnOf(piece.start);
    if (column > 0 && (piece.text !== "" || lines.firstOf(piece.end) !== column)) return void 0;
    piece.end += column;
    const isGap = piece.text === "" && lines.isBlank(piece.start) && /^\r?\n/.test(lines.text.slice(piece.end, piece.end + 2));
    if (isGap) piece.end = lines.next(piece.end);
  }
  if (place.braces !== void 0) pieces.push({ ...lines.withBlanks(place.braces), text: "" });
  return pieces.map(({ start, end, text }) => ({ file, range: { start, end }, text }));
}
function write(lines, blocks, { at, column, inner, parents }) {
  const step = parents.length === 0 ? 0 : (inner - column) / parents.length;
  const keys = parents.map((name, depth) => `${" ".repeat(column + depth * step)}${name}:${lines.lineEnd}`);
  const text = [...keys, ...blocks.map((block) => shifted(lines, block, inner))].join("");
  return lines.columnOf(at) === column && at < lines.text.length && column > 0 ? text.slice(column) : text;
}
function shifted(lines, { start, end, column }, inner) {
  const by = inner - column;
  const text = " ".repeat(lines.columnOf(start)) + lines.text.slice(start, end);
  const below = text.split("\n").map(columnIn).find((at) => at > column);
  const kept = by > 0 && below === inner + lines.indentation ? below : Number.POSITIVE_INFINITY;
  const shiftedLines = text.split("\n").map((line) => {
    const [blanks] = /^ */.exec(line);
    if (line.trim() === "" && blanks.length <= column || blanks.length >= kept) return line;
    return " ".repeat(Math.max(0, blanks.length + by)) + line.slice(blanks.length);
  });
  const moved = shiftedLines.join("\n");
  return moved.endsWith("\n") ? moved : `${moved}${lines.lineEnd}`;
}
function columnIn(line) {
  return line.search(/\S/);
}
function meaningOf(node, meant) {
  if (node.kind === "seq") return node.items.map((item) => meaningOf(item, meant));
  if (node.kind !== "map") return (0, import_node2.toJson)(node);
  const isFrom = node.start === meant.from.start;
  const object = /* @__PURE__ */ Object.create(null);
  for (const { name, key, value, through } of node.entries.values()) {
    if (isFrom && meant.names.has(name) || through === void 0 && key.start === meant.emptied?.key.start)
      continue;
    object[name] = through === void 0 ? meaningOf(value, meant) : (0, import_node2.toJson)(value);
  }
  if (node.start !== meant.into.start) return object;
  let home = object;
  for (const name of meant.missing) {
    home[name] = /* @__PURE__ */ Object.create(null);
    home = home[name];
  }
  for (const name of meant.names) home[name] = (0, import_node2.toJson)(meant.from.get(name).value);
  return object;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  moveFields
});
