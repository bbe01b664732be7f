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

// hot:src/report/log-commands.ts
var require_log_commands = __commonJS({
  "hot:src/report/log-commands.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/report/log-commands.ts"];
  }
});

// hot:src/report/summary.ts
var require_summary = __commonJS({
  "hot:src/report/summary.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/report/summary.ts"];
  }
});

// hot:src/report/problems.ts
var require_problems = __commonJS({
  "hot:src/report/problems.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/report/problems.ts"];
  }
});

// hot:src/text/unprintable.ts
var require_unprintable = __commonJS({
  "hot:src/text/unprintable.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/text/unprintable.ts"];
  }
});

// src/report/junit.ts
var junit_exports = {};
__export(junit_exports, {
  report: () => report
});
module.exports = __toCommonJS(junit_exports);
var import_multimap = __toESM(require_multimap(), 1);
var import_findings = __toESM(require_findings(), 1);

// src/report/plain-line.ts
var import_log_commands = __toESM(require_log_commands(), 1);

// src/report/message.ts
function messageOf({ message, help, versions }) {
  const holds = versions === void 0 ? "" : ` (this holds for Kubernetes ${versions})`;
  return `${message}${help === void 0 ? "" : `; ${help}`}${holds}`;
}

// src/report/plain-line.ts
var import_summary = __toESM(require_summary(), 1);

// src/report/visible.ts
var TAB_STOP = 4;
var PLAIN = /^[\x20-\x7e]*$/;
var INVISIBLE = /(?! )[\p{Cc}\p{Cf}\p{Cs}\p{Z}\p{Default_Ignorable_Code_Point}]/u;
var PICTURE = new RegExp("^(?:\\p{Emoji_Presentation}|\\p{Extended_Pictographic}(?=.*(?:\\ufe0f|\\u200d))|\\p{RI}\\p{RI}|[\\d#*]\\ufe0f)", "u");
var JOINER = /\u200d|\ufe0f/u;
var WIDE = /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18dff}\u{1aff0}-\u{1b2ff}\u{20000}-\u{3fffd}]/u;
var ZERO = /[\p{M}\u1160-\u11ff]/u;
var segmenter;
function cellsOf(line) {
  const cells = [];
  let column = 0;
  const add = (text, width, start, end) => {
    cells.push({ text, width, start, end });
    column += width;
  };
  if (PLAIN.test(line)) {
    for (let at = 0; at < line.length; at++) add(line[at], 1, at, at + 1);
    return cells;
  }
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  for (const { segment, index } of segmenter.segment(line)) {
    if (segment === "	") {
      const width = TAB_STOP - column % TAB_STOP;
      add(" ".repeat(width), width, index, index + 1);
      continue;
    }
    const picture = PICTURE.test(segment);
    if (!picture && !INVISIBLE.test(segment)) {
      add(segment, graphemeWidth(segment), index, index + segment.length);
      continue;
    }
    if (picture && ![...segment].some((char) => INVISIBLE.test(char) && !JOINER.test(char))) {
      add(segment, 2, index, index + segment.length);
      continue;
    }
    let at = index;
    for (const char of segment) {
      const shown = INVISIBLE.test(char) ? escapeOf(char) : char;
      add(shown, shown === char ? graphemeWidth(char) : shown.length, at, at + char.length);
      at += char.length;
    }
  }
  return cells;
}
function visible(text) {
  if (PLAIN.test(text)) return text;
  const noTabs = text.replaceAll("	", "\\t");
  return cellsOf(noTabs).reduce((shown, cell) => shown + cell.text, "");
}
function graphemeWidth(grapheme) {
  let width = 0;
  for (const char of grapheme) width += ZERO.test(char) ? 0 : WIDE.test(char) ? 2 : 1;
  return width;
}
function escapeOf(char) {
  if (char === "\n") return "\\n";
  if (char === "\r") return "\\r";
  const code = char.codePointAt(0);
  if (code < 256) return `\\x${code.toString(16).padStart(2, "0")}`;
  return code < 65536 ? `\\u${code.toString(16).padStart(4, "0")}` : `\\u{${code.toString(16)}}`;
}

// src/report/plain-line.ts
function plainLine(diagnostic) {
  const { file, range, severity, rule } = diagnostic;
  const { line, column } = file.positionAt(range.start);
  return `${visible(file.path)}:${line}:${column}: ${severity} ${rule} ${visible(messageOf(diagnostic))}`;
}

// src/report/junit.ts
var import_problems = __toESM(require_problems(), 1);

// src/report/repository-path.ts
var import_posix = require("node:path/posix");
var DRIVE = /^[a-z]:\//i;
function repositoryPath(path, { prefix }) {
  const isWhole = (0, import_posix.isAbsolute)(path) || DRIVE.test(path) || path === "<stdin>";
  return prefix === "" || isWhole ? path : (0, import_posix.join)(prefix, path);
}

// src/report/junit.ts
var import_summary2 = __toESM(require_summary(), 1);

// src/report/xml.ts
var import_unprintable = __toESM(require_unprintable(), 1);
var FORBIDDEN = /[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
var MARKUP = /[&<>"]/g;
function xmlText(text) {
  return text.replace(FORBIDDEN, "\uFFFD").replace(MARKUP, referenceOf).replace(import_unprintable.UNPRINTABLE, referenceOf).replaceAll("##", "#&#35;").replace(/^(\s*):(?=:)/, "$1&#58;");
}
function referenceOf(char) {
  return `&#${char.codePointAt(0)};`;
}
function xmlElement(name, attributes, content = "") {
  const named = Object.entries(attributes).map(([key, value]) => ` ${key}="${xmlText(String(value))}"`);
  const head = name + named.join("");
  return content === "" ? `<${head}/>` : `<${head}>${content}</${name}>`;
}
function xmlLines(elements) {
  return elements.length === 0 ? "" : `
${elements.join("\n")}
`;
}
function xmlDocument(root) {
  return `<?xml version="1.0" encoding="UTF-8"?>
${root}
`;
}

// src/report/junit.ts
function report(result, options) {
  const files = /* @__PURE__ */ new Map();
  for (const diagnostic of (0, import_findings.findingsOf)(result, options)) {
    (0, import_multimap.append)(files, repositoryPath(diagnostic.file.path, options), diagnostic);
  }
  const suites = [["stslint", [runCase(result)]]];
  for (const [path, findings] of files) suites.push([path, casesOf(findings)]);
  const counts = countsOf(suites.flatMap(([, cases]) => cases));
  const elements = suites.map(([name, cases]) => suiteOf(name, cases));
  return xmlDocument(xmlElement("testsuites", { name: "stslint", ...counts }, xmlLines(elements)));
}
function runCase(result) {
  const name = "everything was checked";
  const messages = (0, import_problems.problemsOf)(result).map((problem) => visible((0, import_problems.problemText)(problem)));
  const [first] = messages;
  if (first === void 0) return { name, outcome: "system-out", attributes: {}, lines: [(0, import_summary2.conclusion)(result)] };
  return { name, outcome: "error", attributes: { type: "problem", message: first }, lines: messages };
}
function casesOf(findings) {
  const cases = /* @__PURE__ */ new Map();
  for (const diagnostic of findings) (0, import_multimap.append)(cases, nameOf(diagnostic), diagnostic);
  return [...cases].map(([name, own]) => caseOf(name, own));
}
function nameOf({ rule, resource }) {
  const { kind, namespace, name } = resource ?? {};
  const object = [kind, namespace === void 0 ? name : `${namespace}/${name ?? ""}`].filter(Boolean).join(" ");
  return object === "" ? rule : `${rule}: ${object}`;
}
function caseOf(name, findings) {
  const lines = findings.flatMap(linesOf);
  const url = findings[0].url;
  if (url !== void 0) lines.push(url);
  const { severity, message } = (0, import_findings.bySeverity)(findings)[0];
  if (severity === "info") return { name, outcome: "system-out", attributes: {}, lines };
  const more = findings.length === 1 ? "" : ` (and ${findings.length - 1} more)`;
  return { name, outcome: "failure", attributes: { type: severity, message: visible(message) + more }, lines };
}
function linesOf(diagnostic) {
  const places = diagnostic.related.map(({ file, range, message }) => {
    const { line, column } = file.positionAt(range.start);
    return `  ${visible(file.path)}:${line}:${column}: ${visible(message)}`;
  });
  return [plainLine(diagnostic), ...places];
}
function suiteOf(name, cases) {
  const classname = name.replace(/\.(?:ya?ml|json|md)$/i, "").replaceAll(".", "_");
  const elements = cases.map((test) => {
    const outcome = xmlElement(test.outcome, test.attributes, test.lines.map(xmlText).join("\n"));
    return xmlElement("testcase", { name: test.name, classname, time: 0 }, xmlLines([outcome]));
  });
  return xmlElement("testsuite", { name, ...countsOf(cases), skipped: 0, time: 0 }, xmlLines(elements));
}
function countsOf(cases) {
  const count = (outcome) => cases.filter((test) => test.outcome === outcome).length;
  return { tests: cases.length, failures: count("failure"), errors: count("error") };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  report
});
