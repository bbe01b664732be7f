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

// src/yaml/comments.ts
var comments_exports = {};
__export(comments_exports, {
  commentsBetween: () => commentsBetween,
  scanLexically: () => scanLexically
});
module.exports = __toCommonJS(comments_exports);
function commentsBetween(text, start, end, root) {
  const comments = [];
  let at = start;
  const hashFrom = (from) => {
    for (let i = from; i < end; i++) if (text.charCodeAt(i) === 35) return i;
    return -1;
  };
  let hash = hashFrom(start);
  const scanGap = (from, to) => {
    if (hash < from && hash >= 0) hash = hashFrom(from);
    while (hash >= 0 && hash < to) {
      const inWord = hash > from && isWord(text.charCodeAt(hash - 1));
      const behind = inWord ? hash + 1 : lineEnd(text, hash, to);
      if (!inWord) comments.push(comment(text, hash, behind));
      hash = hashFrom(behind);
    }
  };
  for (const leaf of leaves(root)) {
    scanGap(at, leaf.start);
    at = leaf.end;
    if (leaf.kind === "scalar" && (leaf.style === "literal" || leaf.style === "folded")) {
      scanGap(leaf.start, lineEnd(text, leaf.start, end));
    }
  }
  scanGap(at, end);
  return comments;
}
function leaves(root) {
  const found = [];
  const rest = [root];
  for (let node = rest.pop(); node !== void 0; node = rest.pop()) {
    if (node.kind === "seq") {
      for (let i = node.items.length - 1; i >= 0; i--) rest.push(node.items[i]);
    } else if (node.kind === "map") {
      for (let i = node.pairs.length - 1; i >= 0; i--) rest.push(node.pairs[i].value, node.pairs[i].key);
    } else {
      found.push(node);
    }
  }
  return found;
}
function isWord(code) {
  return code > 32 && code !== 44 && code !== 91 && code !== 93 && code !== 123 && code !== 125 && code !== 58;
}
function comment(text, start, end) {
  let before = start - 1;
  while (before >= 0 && (text.charCodeAt(before) === 32 || text.charCodeAt(before) === 9)) before--;
  const code = before < 0 ? 10 : text.charCodeAt(before);
  return { range: { start, end }, ownLine: code === 10 || code === 13 || code === 65279 };
}
function lineEnd(text, from, limit) {
  let at = from;
  while (at < limit && text.charCodeAt(at) !== 10 && text.charCodeAt(at) !== 13) at++;
  return at;
}
var BLOCK_HEADER = /(?:^|[:?-])[ \t]+(?:[!&][^ \t]+[ \t]+)*[|>][-+0-9]*[ \t]*$/;
function scanLexically(text, start, end) {
  const comments = [];
  let braces = -1;
  let quote = 0;
  let block = -1;
  let at = start;
  while (at < end) {
    const to = lineEnd(text, at, end);
    let content = at;
    while (content < to && text.charCodeAt(content) === 32) content++;
    if (block >= 0 && (content === to || content - at > block)) {
      at = nextLine(text, to);
      continue;
    }
    block = -1;
    let before = 32;
    let last = to;
    for (let i = content; i < to; i++) {
      const code = text.charCodeAt(i);
      if (quote !== 0) {
        if (code === 92 && quote === 34) i++;
        else if (code === quote) quote = 0;
      } else if (code === 35 && (before === 32 || before === 9)) {
        comments.push(comment(text, i, to));
        last = i;
        break;
      } else if ((code === 34 || code === 39) && opensQuote(text, at, i)) {
        quote = code;
      } else if (code === 123 && braces < 0 && text.charCodeAt(i + 1) === 123) {
        braces = i;
      }
      before = code;
    }
    if (quote === 0 && last > content) {
      const code = text.charCodeAt(trimEnd(text, content, last) - 1);
      const header = code === 124 || code === 62 || code === 43 || code === 45 || code >= 48 && code <= 57;
      if (header && BLOCK_HEADER.test(text.slice(at, last))) block = keyColumn(text, at, content);
    }
    at = nextLine(text, to);
  }
  return { comments, braces };
}
function opensQuote(text, lineStart, at) {
  let before = at - 1;
  while (before >= lineStart && (text.charCodeAt(before) === 32 || text.charCodeAt(before) === 9)) before--;
  if (before < lineStart) return true;
  const code = text.charCodeAt(before);
  if (code === 44 || code === 91 || code === 123) return true;
  return at - before > 1 && (code === 58 || code === 45 || code === 63 || isProperty(text, lineStart, before));
}
function isProperty(text, lineStart, end) {
  let at = end;
  while (at >= lineStart && text.charCodeAt(at) > 32) at--;
  const code = text.charCodeAt(at + 1);
  return code === 33 || code === 38;
}
function keyColumn(text, lineStart, content) {
  let at = content;
  let column = content - lineStart;
  while (text.charCodeAt(at) === 45 && text.charCodeAt(at + 1) === 32) {
    column = at - lineStart;
    at++;
    while (text.charCodeAt(at) === 32) at++;
    const code = text.charCodeAt(at);
    if (code === 124 || code === 62) return column;
    column = at - lineStart;
  }
  return column;
}
function trimEnd(text, start, end) {
  let at = end;
  while (at > start && (text.charCodeAt(at - 1) === 32 || text.charCodeAt(at - 1) === 9)) at--;
  return at;
}
function nextLine(text, to) {
  return to + (text.charCodeAt(to) === 13 && text.charCodeAt(to + 1) === 10 ? 2 : 1);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  commentsBetween,
  scanLexically
});
