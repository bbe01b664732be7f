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

// hot:src/text/multimap.ts
var require_multimap = __commonJS({
  "hot:src/text/multimap.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/text/multimap.ts"];
  }
});

// hot:src/report/findings.ts
var require_findings = __commonJS({
  "hot:src/report/findings.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/report/findings.ts"];
  }
});

// hot:src/report/summary.ts
var require_summary = __commonJS({
  "hot:src/report/summary.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/report/summary.ts"];
  }
});

// src/report/statistics.ts
var statistics_exports = {};
__export(statistics_exports, {
  statistics: () => statistics
});
module.exports = __toCommonJS(statistics_exports);
var import_multimap = __toESM(require_multimap(), 1);
var import_findings = __toESM(require_findings(), 1);
var import_summary = __toESM(require_summary(), 1);
function countsByRule({ diagnostics }) {
  const byRule = /* @__PURE__ */ new Map();
  for (const diagnostic of diagnostics) (0, import_multimap.append)(byRule, diagnostic.rule, diagnostic);
  return [...byRule].map(([rule, own]) => ({
    rule,
    severity: (0, import_findings.bySeverity)(own)[0].severity,
    count: own.length,
    files: new Set(own.map(({ file }) => file)).size,
    fixable: own.filter(({ fix }) => fix?.safety === "safe").length,
    unsafelyFixable: own.filter(({ fix }) => fix?.safety === "unsafe").length
  })).sort((a, b) => b.count - a.count || (a.rule < b.rule ? -1 : 1));
}
function statistics(result) {
  const rows = countsByRule(result).map(({ rule, severity, count: times, files, fixable, unsafelyFixable }) => {
    const fixes = [
      ...fixable > 0 ? [`${fixable} fixable`] : [],
      ...unsafelyFixable > 0 ? [`${unsafelyFixable} with --unsafe-fixes`] : []
    ];
    return [String(times), rule, severity, (0, import_summary.count)(files, "file"), fixes.join(", ")];
  });
  const widths = [0, 1, 2, 3].map((column) => Math.max(0, ...rows.map((row) => row[column].length)));
  const lines = rows.map(([times = "", ...cells]) => {
    const padded = cells.map((cell, index) => cell.padEnd(widths[index + 1] ?? 0));
    return [times.padStart(widths[0]), ...padded].join("  ").trimEnd();
  });
  return lines.length === 0 ? "" : `${lines.join("\n")}

`;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  statistics
});
