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

// src/lint/mended-file.ts
var mended_file_exports = {};
__export(mended_file_exports, {
  mendedFile: () => mendedFile
});
module.exports = __toCommonJS(mended_file_exports);
var import_fix = __toESM(require_fix(), 1);
var import_source_file = __toESM(require_source_file(), 1);
function mendedFile(file, edits) {
  const { path, text, language, reported, template, isUnmarked } = file;
  const sorted = edits.toSorted((a, b) => a.range.start - b.range.start);
  const starts = [];
  let grown = 0;
  for (const { range, text: written } of sorted) {
    starts.push(range.start + grown);
    grown += written.length - (range.end - range.start);
  }
  const offsetOf = (offset) => {
    const index = lastAtMost(starts, offset);
    if (index < 0) return offset;
    const { range, text: written } = sorted[index];
    const inside = offset - starts[index];
    return inside < written.length ? Math.min(range.start + inside, range.end) : range.end + inside - written.length;
  };
  return new import_source_file.SourceFile(path, (0, import_fix.applyEdits)(text, sorted), {
    language,
    reported,
    template,
    isUnmarked,
    original: { file, offsetOf }
  });
}
function lastAtMost(numbers, limit) {
  let low = -1;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if (numbers[middle] <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  mendedFile
});
