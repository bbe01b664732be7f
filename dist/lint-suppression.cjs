"use strict";
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
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
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// src/lint/suppression.ts
var suppression_exports = {};
__export(suppression_exports, {
  annotationDirectives: () => annotationDirectives,
  commentDirectives: () => commentDirectives
});
module.exports = __toCommonJS(suppression_exports);
var DIRECTIVE = /^#+\s*stslint-ignore(?![\w-]):?/;
var ANNOTATION = "stslint.dev/ignore.";
function commentDirectives(document, before, findRule) {
  const { text } = document.file;
  const directives = [];
  for (const comment of [...before?.comments ?? [], ...document.comments]) {
    const { start, end } = comment.range;
    const written = text.slice(start, end);
    const head = DIRECTIVE.exec(written);
    if (head === null) continue;
    const tail = written.slice(head[0].length);
    const dashes = /(?:^|\s)--(?:\s|$)/.exec(tail);
    const list = dashes === null ? tail : tail.slice(0, dashes.index);
    const reason = dashes === null ? "" : tail.slice(dashes.index + dashes[0].length).trim();
    const names = [];
    let stray;
    for (const piece of list.matchAll(/[^\s,][^,]*/g)) {
      for (const word of piece[0].matchAll(/\S+/g)) {
        const [name] = word;
        const found = findRule(name, document.file.path);
        if (word.index > 0 && found.rule === void 0) {
          stray ??= piece[0].slice(word.index).trim();
          break;
        }
        const at = start + head[0].length + piece.index + word.index;
        names.push({ ...found, name, range: { start: at, end: at + name.length }, used: false });
      }
    }
    const covers = coverage(document, comment);
    const by = "comment";
    const { range } = comment;
    directives.push({ by, document, manifest: void 0, range, names, reason: reason || void 0, stray, covers });
  }
  return directives;
}
function annotationDirectives(manifest, findRule) {
  const { document, root } = manifest;
  const directives = [];
  const annotations = root.get("metadata").get("annotations");
  for (const [key, value] of annotations.entries()) {
    if (!key.startsWith(ANNOTATION)) continue;
    const field = value;
    const name = key.slice(ANNOTATION.length);
    directives.push({
      by: "annotation",
      document,
      manifest,
      range: field.key,
      names: [{ ...findRule(name, document.file.path), name, range: field.key, used: false }],
      reason: field.text?.trim() || void 0,
      covers: root.range
    });
  }
  return directives;
}
function coverage(document, { range, ownLine }) {
  const { file, root } = document;
  if (range.start < document.range.start) return document.range;
  if (!ownLine) return file.lineRange(file.positionAt(range.start).line);
  if (root === null) {
    const next = file.lineRange(file.positionAt(range.start).line + 1);
    return file.text.slice(document.range.start, range.start).split(/[\r\n]+/).every(isBlankOrComment) ? document.range : next;
  }
  if (range.start < root.start) return document.range;
  return nextBeginning(root, range.end) ?? { start: range.end, end: range.end };
}
function isBlankOrComment(line) {
  return /^\s*(#.*)?$/.test(line);
}
function nextBeginning(node, offset) {
  if (node.kind === "map") {
    for (const { key, value } of node.pairs) {
      if (key.start >= offset) return { start: key.start, end: Math.max(key.end, value.end) };
      if (value.end > offset) {
        const inner = nextBeginning(value, offset);
        if (inner !== void 0) return inner;
      }
    }
  } else if (node.kind === "seq") {
    for (const [index, item] of node.items.entries()) {
      const dash = node.dashes[index] ?? item.start;
      if (dash >= offset) return { start: dash, end: Math.max(dash, item.end) };
      if (item.end > offset) {
        const inner = nextBeginning(item, offset);
        if (inner !== void 0) return inner;
      }
    }
  }
  return void 0;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  annotationDirectives,
  commentDirectives
});
