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

// hot:src/yaml/scalar.ts
var require_scalar = __commonJS({
  "hot:src/yaml/scalar.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/yaml/scalar.ts"];
  }
});

// src/yaml/edit.ts
var edit_exports = {};
__export(edit_exports, {
  quote: () => quote,
  quoteKey: () => quoteKey,
  removal: () => removal,
  removeItem: () => removeItem,
  renameKey: () => renameKey,
  replaceText: () => replaceText,
  rewrite: () => rewrite,
  unquote: () => unquote,
  unwrapList: () => unwrapList,
  unwrapMap: () => unwrapMap,
  wrapInList: () => wrapInList
});
module.exports = __toCommonJS(edit_exports);
var import_scalar = __toESM(require_scalar(), 1);
function replaceText(field, text) {
  const { node } = field;
  if (node?.kind !== "scalar" || field.alias !== void 0) return void 0;
  return replaceScalar(field, node, text);
}
function renameKey(field, name) {
  const key = ownKey(field);
  return key && replaceScalar(field, key, name);
}
function quoteKey(field) {
  const key = ownKey(field);
  if (key?.style !== "plain" || key.tag !== void 0) return void 0;
  const { start, end } = key;
  return { file: field.file.path, range: { start, end }, text: JSON.stringify(sourceOf(field, key)) };
}
function ownKey(field) {
  const map = field.parent?.node;
  const entry = map?.kind === "map" && typeof field.step === "string" ? map.get(field.step) : void 0;
  if (map === void 0 || entry === void 0 || field.parent?.alias !== void 0) return void 0;
  const isOwn = entry.through === void 0 && entry.key.start >= map.start && entry.key.end <= map.end;
  return isOwn && entry.key.anchor === void 0 ? entry.key : void 0;
}
function replaceScalar(field, node, text) {
  const { start, end, tag } = node;
  if (tag !== void 0 && (0, import_scalar.resolveTagged)(text, tag) !== text) return void 0;
  const written = inStyleOf(node, text, isInBrackets(field));
  return written === void 0 ? void 0 : { file: field.file.path, range: { start, end }, text: written };
}
function isInBrackets({ parent }) {
  for (let outer = parent; outer !== void 0; outer = outer.parent) {
    if (outer.node?.style === "flow") return true;
  }
  return false;
}
var PLAIN = /^(?:[\w./$()+^;~]|-(?=[\w./]))(?:[!"$-9;-~]|:(?=[!-~])| (?=[!-"$-~]))*$/;
var PLAIN_IN_BRACKETS = /^[\w./$()+^;~](?:[-\w./$()+^;~@=]| (?=[\w./$()+^;~@=-]))*$/;
function inStyleOf({ style, value }, text, inBrackets) {
  switch (style) {
    case "plain": {
      const type = typeof (0, import_scalar.resolvePlain)(text);
      const isPlain = (type === "string" || type === typeof value) && (inBrackets ? PLAIN_IN_BRACKETS : PLAIN).test(text);
      return isPlain ? text : JSON.stringify(text);
    }
    case "single":
      return /[^ -~\u00a0-\ud7ff]/.test(text) ? JSON.stringify(text) : `'${text.replaceAll("'", "''")}'`;
    case "double":
      return JSON.stringify(text);
    default:
      return void 0;
  }
}
function ownScalar(field, ...styles) {
  const { node } = field;
  if (node?.kind !== "scalar" || field.alias !== void 0 || !styles.includes(node.style)) return void 0;
  const isOwn = node.tag === void 0 && node.anchor === void 0;
  return isOwn && !/[\r\n]/.test(sourceOf(field, node)) ? node : void 0;
}
function sourceOf({ file }, { start, end }) {
  return file.text.slice(start, end);
}
function quote(field) {
  const node = ownScalar(field, "plain");
  if (node === void 0 || /["\\]/.test(sourceOf(field, node))) return void 0;
  const at = (offset) => ({ file: field.file.path, range: { start: offset, end: offset }, text: '"' });
  return [at(node.start), at(node.end)];
}
function unquote(field) {
  const node = ownScalar(field, "single", "double");
  if (node === void 0 || sourceOf(field, node).slice(1, -1) !== node.value) return void 0;
  if (node.value === "" || typeof (0, import_scalar.resolvePlain)(node.value) === "string") return void 0;
  const { path } = field.file;
  return [node.start, node.end - 1].map((start) => ({ file: path, range: { start, end: start + 1 }, text: "" }));
}
function rewrite(field, yaml) {
  const node = ownScalar(field, "plain", "single", "double");
  return node && [{ file: field.file.path, range: { start: node.start, end: node.end }, text: yaml }];
}
function wrapInList(field) {
  const { node, file } = field;
  if (node === void 0 || node.kind === "seq" || field.alias !== void 0) return void 0;
  if (node.tag !== void 0 || node.anchor !== void 0) return void 0;
  const source = sourceOf(field, node);
  const range = { start: node.start, end: node.end };
  if (node.kind === "scalar") {
    if (ownScalar(field, "plain", "single", "double") === void 0) return void 0;
    const isSpecial = node.style === "plain" && /[,[\]{}#:"\\]/.test(source);
    return [{ file: file.path, range, text: isSpecial ? `[${JSON.stringify(source)}]` : `[${source}]` }];
  }
  if (node.style === "flow") return [{ file: file.path, range, text: `[${source}]` }];
  const lines = source.replace(/\n(?=[^\r\n])/g, "\n  ");
  return [{ file: file.path, range, text: `- ${lines}` }];
}
function unwrapList(field) {
  const { node, file } = field;
  if (node?.kind !== "seq" || node.style !== "block" || field.alias !== void 0 || node.anchor !== void 0) return;
  const names = node.items.flatMap((item) => item.kind === "map" ? item.pairs.map(({ name }) => name) : []);
  const column = (offset) => file.positionAt(offset).column;
  const isPlain = node.items.every((item, index) => {
    const gap = file.text.slice(node.dashes[index] + 1, item.start);
    return item.kind === "map" && item.style === "block" && /^ +$/.test(gap) && item.anchor === void 0;
  });
  const columns = new Set(node.items.map(({ start }) => column(start)));
  if (!isPlain || columns.size > 1 || new Set(names).size < names.length) return void 0;
  return node.dashes.map((start) => ({ file: file.path, range: { start, end: start + 1 }, text: " " }));
}
function unwrapMap(field) {
  const { node, file, parent } = field;
  const outer = parent?.node;
  if (node?.kind !== "map" || outer?.kind !== "map" || field.alias !== void 0) return void 0;
  if (node.style === "block" || outer.style === "block" || outer.pairs.length > 1) return void 0;
  if (node.anchor !== void 0 || outer.anchor !== void 0) return void 0;
  return [{ file: file.path, range: { start: outer.start, end: outer.end }, text: sourceOf(field, node) }];
}
function removeItem(item) {
  const list = item.parent;
  const { node } = item;
  if (node === void 0 || list?.node?.kind !== "seq" || list.node.style === "flow" || item.alias !== void 0)
    return;
  const { document } = item.context;
  if (list.node.items.length === 1) {
    const [outer, name] = [list.parent?.node, list.step];
    const pairs = outer?.kind === "map" && outer.pairs.length > 1 ? outer.pairs : [];
    const [pair, again] = pairs.filter((each) => each.name === name);
    return pair === void 0 || again !== void 0 ? void 0 : removal(document, { start: pair.key.start, end: pair.value.end });
  }
  return removal(document, { start: list.node.dashes[item.step], end: node.end });
}
function removal(document, part) {
  const { file, comments } = document;
  if (!standsAlone(file, part) || file.text.slice(part.start, part.end).includes("&")) return void 0;
  const lines = withGaps(document, part, withRemarks(document, part));
  if (lines === void 0) return void 0;
  const range = { start: file.lineRange(lines.first).start, end: file.lineStarts[lines.last] ?? file.text.length };
  const isKept = comments.some((comment) => isWithin(comment.range, range) && isSwitchedOff(file.text, comment.range));
  return isKept ? void 0 : { file: file.path, range, text: "" };
}
function standsAlone(file, { start, end }) {
  const before = file.text.slice(file.lineRange(file.positionAt(start).line).start, start);
  const after = file.text.slice(end, file.lineRange(file.positionAt(end).line).end);
  return before.trim() === "" && /^[ \t]*:?[ \t]*(?:#.*)?$/.test(after);
}
function withRemarks(document, part) {
  const { file, root } = document;
  const { line, column } = file.positionAt(part.start);
  let first = line;
  let last = file.positionAt(part.end).line;
  const isHead = part.start === root?.start;
  while (!isHead && isRemark(lineOf(document, first - 1), column)) first--;
  for (let below = lineOf(document, last + 1); below !== void 0; below = lineOf(document, last + 1)) {
    if (!/^ *#/.test(below) || below.indexOf("#") < column) break;
    last++;
  }
  return { first, last };
}
function withGaps(document, part, { first, last }) {
  const { text } = document.file;
  const above = lineOf(document, first - 1);
  const isGapAbove = above?.trim() === "";
  const isGapBelow = lineOf(document, last + 1)?.trim() === "";
  if ((isGapAbove || isGapBelow) && /[|>]\d?\+/.test(text.slice(document.range.start, part.start))) return void 0;
  const isFirst = above !== void 0 && /:[ \t]*(?:#.*)?$/.test(above);
  return { first, last: isGapBelow && (isGapAbove || isFirst) ? last + 1 : last };
}
function lineOf({ file, range }, line) {
  const { start, end } = file.lineRange(line);
  return start < range.start || end > range.end ? void 0 : file.text.slice(start, end);
}
function isWithin(inner, outer) {
  return inner.start >= outer.start && inner.end <= outer.end;
}
function isSwitchedOff(text, { start, end }) {
  return /^#+\s*(?:-\s|[\w./-]+:(?:\s|$))/.test(text.slice(start, end));
}
function isRemark(line, column) {
  const hash = line?.search(/[^ ]/) ?? -1;
  return line?.[hash] === "#" && hash === column - 1 && !isSwitchedOff(line, { start: hash, end: line.length });
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  quote,
  quoteKey,
  removal,
  removeItem,
  renameKey,
  replaceText,
  rewrite,
  unquote,
  unwrapList,
  unwrapMap,
  wrapInList
});
