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

// hot:src/yaml/characters.ts
var require_characters = __commonJS({
  "hot:src/yaml/characters.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/yaml/characters.ts"];
  }
});

// src/yaml/scalar-source.ts
var scalar_source_exports = {};
__export(scalar_source_exports, {
  sourceRange: () => sourceRange
});
module.exports = __toCommonJS(scalar_source_exports);
var import_characters = __toESM(require_characters(), 1);
function sourceRange(file, scalar, from, to) {
  const { start, end, value } = scalar;
  const whole = { start, end };
  if (typeof value !== "string" || from > to || from < 0 || to > value.length) return whole;
  const { text } = file;
  if (scalar.style === "plain" && end - start === value.length) return { start: start + from, end: start + to };
  const places = placesOf(text, scalar);
  if (places.length !== value.length + 1) return whole;
  const first = places[from];
  if (from === to) return { start: first.start, end: first.start };
  return { start: first.start, end: Math.max(first.start, places[to - 1].end) };
}
function placesOf(text, { start, end, style }) {
  switch (style) {
    case "single":
    case "double":
      return flowPlaces(text, start + 1, end - 1, style);
    case "plain":
      return flowPlaces(text, start, end, style);
    case "literal":
    case "folded":
      return blockPlaces(text, start, end, style === "folded");
    case "empty":
      return [{ start, end }];
  }
}
function flowPlaces(text, start, end, style) {
  const places = [];
  let at = start;
  let solid = 0;
  while (at < end) {
    const code = text.charCodeAt(at);
    if ((0, import_characters.isBreak)(code)) {
      places.length = solid;
      at = fold(text, at, end, places);
      solid = places.length;
    } else if (style === "double" && code === 92) {
      if ((0, import_characters.isBreak)(text.charCodeAt(at + 1))) {
        at = skipBlanks(text, nextLine(text, at + 1), end);
        while (at < end && (0, import_characters.isBreak)(text.charCodeAt(at))) {
          const next = nextLine(text, at);
          places.push({ start: at, end: next });
          at = skipBlanks(text, next, end);
        }
      } else {
        const length = escapeLength(text.charCodeAt(at + 1));
        const place = { start: at, end: at + length };
        places.push(place);
        if (length === 10 && Number.parseInt(text.slice(at + 2, at + 10), 16) > 65535) places.push(place);
        at += length;
      }
      solid = places.length;
    } else if (style === "single" && code === 39) {
      places.push({ start: at, end: at + 2 });
      solid = places.length;
      at += 2;
    } else {
      places.push({ start: at, end: at + 1 });
      at++;
      if (!isBlank(code)) solid = places.length;
    }
  }
  places.push({ start: end, end });
  return places;
}
function fold(text, from, end, places) {
  let at = nextLine(text, from);
  const first = { start: from, end: at };
  let breaks = 0;
  for (at = skipBlanks(text, at, end); at < end && (0, import_characters.isBreak)(text.charCodeAt(at)); at = skipBlanks(text, at, end)) {
    const next = nextLine(text, at);
    places.push({ start: at, end: next });
    at = next;
    breaks++;
  }
  if (breaks === 0) places.push(first);
  return at;
}
function blockPlaces(text, start, end, folded) {
  const header = lineAt(text, start);
  const indicators = /^[|>]([-+]?)([1-9]?)([-+]?)/.exec(text.slice(start, header.end));
  const chomping = indicators[1] || indicators[3];
  const lines = [];
  let at = header.next;
  while (at < end) {
    const line = lineAt(text, at);
    lines.push(line);
    at = line.next;
  }
  const tail = [];
  while (at < text.length && chomping === "+") {
    const line = lineAt(text, at);
    if (text.slice(line.start, line.end).trim() !== "") break;
    tail.push(line);
    at = line.next;
  }
  const indent = indicators[2] === "" ? indentOf(text, lines) : void 0;
  const column = indent ?? parentIndent(text, start) + Number(indicators[2]);
  const places = [];
  let pending = [];
  let moreIndented = false;
  let any = false;
  for (const line of lines) {
    const content = Math.min(line.start + column, line.end);
    const lineEnd = { start: line.end, end: line.next };
    if (content >= line.end || text.slice(line.start, line.end).trim() === "" && line.end - line.start < column) {
      pending.push(lineEnd);
      continue;
    }
    const blank = isBlank(text.charCodeAt(content));
    if (!any) places.push(...pending);
    else if (!folded || blank || moreIndented) places.push(...pending);
    else if (pending.length === 1) places.push(pending[0]);
    else places.push(...pending.slice(1));
    for (let i = content; i < line.end; i++) places.push({ start: i, end: i + 1 });
    pending = [lineEnd];
    moreIndented = blank;
    any = true;
  }
  if (chomping !== "-" && any) places.push(pending[0]);
  if (chomping === "+")
    for (const line of [...pending.slice(any ? 1 : 0), ...tail.map(({ end: end2, next }) => ({ start: end2, end: next }))])
      places.push(line);
  places.push({ start: end, end });
  return places;
}
function indentOf(text, lines) {
  for (const { start, end } of lines) {
    let at = start;
    while (at < end && text.charCodeAt(at) === 32) at++;
    if (at < end) return at - start;
  }
  return 0;
}
function parentIndent(text, at) {
  let start = at;
  while (start > 0 && !(0, import_characters.isBreak)(text.charCodeAt(start - 1))) start--;
  const before = text.slice(start, at);
  const lead = /^ *(?:- +)*/.exec(before)[0];
  if (/^(?:[!&]\S+\s+)*$/.test(before.slice(lead.length))) return Math.max(0, lead.trimEnd().length - 1);
  return lead.length;
}
function lineAt(text, start) {
  let end = start;
  while (end < text.length && !(0, import_characters.isBreak)(text.charCodeAt(end))) end++;
  return { start, end, next: nextLine(text, end) };
}
function nextLine(text, at) {
  if (at >= text.length) return at;
  return text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10 ? at + 2 : at + 1;
}
function skipBlanks(text, from, end) {
  let at = from;
  while (at < end && isBlank(text.charCodeAt(at))) at++;
  return at;
}
function escapeLength(code) {
  return code === 120 ? 4 : code === 117 ? 6 : code === 85 ? 10 : 2;
}
function isBlank(code) {
  return code === 32 || code === 9;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  sourceRange
});
