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

// hot:src/report/problems.ts
var require_problems = __commonJS({
  "hot:src/report/problems.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/report/problems.ts"];
  }
});

// hot:src/report/summary.ts
var require_summary = __commonJS({
  "hot:src/report/summary.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/report/summary.ts"];
  }
});

// src/report/markdown.ts
var markdown_exports = {};
__export(markdown_exports, {
  report: () => report
});
module.exports = __toCommonJS(markdown_exports);
var import_multimap = __toESM(require_multimap(), 1);

// src/report/excerpt.ts
function excerpt(text, most) {
  if (text.length <= most) return text;
  const isHalf = /[\ud800-\udbff]/.test(text[most - 2]);
  return `${text.slice(0, isHalf ? most - 2 : most - 1)}\u2026`;
}

// src/report/markdown.ts
var import_findings = __toESM(require_findings(), 1);

// src/report/log-text.ts
function logText(lines) {
  return lines.map((line) => `${line}
`).join("");
}

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

// src/report/markdown-text.ts
var INVISIBLE_BLANK = "\u200B";
var FILTERED = /@|#(?=\d)|gh(?=-\d)|:(?=\/\/|[\w+-]+:)|www(?=\.)|\b[\da-f]{20}(?=[\da-f]{20}\b)/gi;
var ACTIVE = /[\\`*_{}[\]<>#!|~&@$\u200b]|^[-+=\s]|^\d(?=\d{0,8}[.)])/g;
function markdownText(text) {
  return visible(text).replace(FILTERED, `$&${INVISIBLE_BLANK}`).replace(ACTIVE, (char) => `&#${char.charCodeAt(0)};`);
}

// src/report/message.ts
function messageOf({ message, help, versions }) {
  const holds = versions === void 0 ? "" : ` (this holds for Kubernetes ${versions})`;
  return `${message}${help === void 0 ? "" : `; ${help}`}${holds}`;
}

// src/report/markdown.ts
var import_problems = __toESM(require_problems(), 1);

// src/report/repository-path.ts
var import_posix = require("node:path/posix");
var DRIVE = /^[a-z]:\//i;
function repositoryPath(path, { prefix }) {
  const isWhole = (0, import_posix.isAbsolute)(path) || DRIVE.test(path) || path === "<stdin>";
  return prefix === "" || isWhole ? path : (0, import_posix.join)(prefix, path);
}

// src/report/markdown.ts
var import_summary = __toESM(require_summary(), 1);
var UNFOLDED = 20;
var LISTED = 20;
var LONGEST = 4096;
var ROOM = 900 * 1024;
var LAST_LINE = 200;
function report(result, options) {
  const findings = (0, import_findings.findingsOf)(result, options);
  const lines = headOf(result, options);
  let room = ROOM - LAST_LINE - bytesOf(lines);
  let left = findings.length;
  for (const [file, own] of byFile(findings)) {
    const head = [
      `<details${own.length > UNFOLDED ? "" : " open"}><summary>${pathOf(file, options)}: ${countsOf(own)}</summary>`,
      "",
      "| Severity | Line | Rule | Message |",
      "| --- | ---: | --- | --- |"
    ];
    const end = ["", "</details>", ""];
    const rows = [];
    room -= bytesOf([...head, ...end]);
    for (const diagnostic of own) {
      const row = rowOf(diagnostic);
      room -= bytesOf([row]);
      if (room < 0) break;
      rows.push(row);
    }
    if (rows.length > 0) lines.push(...head, ...rows, ...end);
    left -= rows.length;
    if (room < 0) break;
  }
  if (left > 0) lines.push(`\u2026 and ${left} more, for which there is no room here: see the log of this step`);
  return logText(lines);
}
function headOf(result, options) {
  const problems = (0, import_problems.problemsOf)(result);
  const isClean = result.diagnostics.length === 0 && problems.length === 0;
  if (isClean && options.quiet) return [];
  const notes = (0, import_summary.summarize)(result, { verbose: false }).trimEnd().split("\n");
  const counts = notes.pop() || "nothing was checked";
  const listed = problems.slice(0, LISTED).map((problem) => `problem: ${excerpt((0, import_problems.problemText)(problem), LONGEST)}`);
  if (problems.length > LISTED) listed.push(`and ${problems.length - LISTED} more problems`);
  const list = [...notes, ...listed].map((note) => `- ${markdownText(note)}`);
  const title = markdownText(`stslint: ${counts}`);
  const lines = [isClean ? title : `## ${title}`, ""];
  if (list.length > 0) lines.push(...list, "");
  return lines;
}
function byFile(findings) {
  const files = /* @__PURE__ */ new Map();
  for (const diagnostic of (0, import_findings.bySeverity)(findings)) (0, import_multimap.append)(files, diagnostic.file, diagnostic);
  return files;
}
function rowOf(diagnostic) {
  const { severity, rule, url, file, range } = diagnostic;
  const first = file.positionAt(range.start).line;
  const last = file.positionAt(range.end).line;
  const line = first === last ? first : `${first}-${last}`;
  const name = markdownText(rule);
  const link = url === void 0 ? name : `[${name}](${url})`;
  const message = markdownText(excerpt(messageOf(diagnostic), LONGEST));
  return `| ${severity} | ${line} | ${link} | ${message} |`;
}
function pathOf({ path }, options) {
  return `<code>${markdownText(repositoryPath(path, options))}</code>`;
}
function countsOf(findings) {
  return import_findings.SEVERITIES.flatMap((severity) => {
    const own = findings.filter((diagnostic) => diagnostic.severity === severity);
    return own.length === 0 ? [] : [(0, import_summary.count)(own.length, severity)];
  }).join(", ");
}
function bytesOf(lines) {
  return lines.reduce((bytes, line) => bytes + Buffer.byteLength(line) + 1, 0);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  report
});
