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

// src/report/github.ts
var github_exports = {};
__export(github_exports, {
  report: () => report
});
module.exports = __toCommonJS(github_exports);

// src/report/excerpt.ts
function excerpt(text, most) {
  if (text.length <= most) return text;
  const isHalf = /[\ud800-\udbff]/.test(text[most - 2]);
  return `${text.slice(0, isHalf ? most - 2 : most - 1)}\u2026`;
}

// src/report/github.ts
var import_findings = __toESM(require_findings(), 1);
var import_log_commands2 = __toESM(require_log_commands(), 1);

// src/report/log-text.ts
function logText(lines) {
  return lines.map((line) => `${line}
`).join("");
}

// src/report/message.ts
function messageOf({ message, help, versions }) {
  const holds = versions === void 0 ? "" : ` (this holds for Kubernetes ${versions})`;
  return `${message}${help === void 0 ? "" : `; ${help}`}${holds}`;
}

// src/report/plain-line.ts
var import_log_commands = __toESM(require_log_commands(), 1);
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
function lastLine(result, { quiet }) {
  const { files, problems, diagnostics } = result;
  const isNothing = files === 0 && problems.length > 0 || quiet && diagnostics.length === 0;
  return isNothing ? [] : [(0, import_log_commands.inert)((0, import_summary.conclusion)(result))];
}

// src/report/github.ts
var import_problems = __toESM(require_problems(), 1);

// src/report/repository-path.ts
var import_posix = require("node:path/posix");
var DRIVE = /^[a-z]:\//i;
function repositoryPath(path, { prefix }) {
  const isWhole = (0, import_posix.isAbsolute)(path) || DRIVE.test(path) || path === "<stdin>";
  return prefix === "" || isWhole ? path : (0, import_posix.join)(prefix, path);
}

// src/report/github.ts
var import_summary2 = __toESM(require_summary(), 1);
var LEVELS = { error: "error", warning: "warning", info: "notice" };
var SHOWN = 10;
var LONGEST = 4096;
function report(result, options) {
  const findings = (0, import_findings.findingsOf)(result, options);
  const annotations = [
    ...(0, import_problems.problemsOf)(result).map((problem) => annotationOfProblem(problem, options)),
    ...findings.map((diagnostic) => annotationOf(diagnostic, options)),
    ...staleAnnotations(result, options)
  ];
  const commands = commandsOf(annotations);
  const group = commands.length === 0 ? [] : ["::group::annotations", ...commands, "::endgroup::"];
  const all = () => findings.map((diagnostic) => (0, import_log_commands2.inert)(plainLine(diagnostic)));
  return logText(options.besideText ? group : [...all(), ...group, ...lastLine(result, options)]);
}
function commandsOf(annotations) {
  return Object.entries(LEVELS).flatMap(([severity, level]) => {
    const own = annotations.filter((annotation) => annotation.severity === severity);
    const shown = own.length > SHOWN ? own.slice(0, SHOWN - 1) : own;
    const commands = shown.map(
      ({ properties, message }) => (0, import_log_commands2.workflowCommand)(level, properties, excerpt(visible(message), LONGEST))
    );
    const more = own.length - shown.length;
    if (more > 0) {
      const message = `and ${more} more ${level}s, see the log of this step or the job summary`;
      commands.push((0, import_log_commands2.workflowCommand)(level, { title: "stslint" }, message));
    }
    return commands;
  });
}
function annotationOf(diagnostic, options) {
  const { severity, rule, file, range } = diagnostic;
  const start = file.positionAt(range.start);
  const end = file.positionAt(range.end);
  const isLine = start.line === end.line;
  const properties = {
    title: rule,
    file: repositoryPath(file.path, options),
    line: start.line,
    endLine: end.line,
    col: isLine ? start.column : void 0,
    endColumn: isLine ? end.column : void 0
  };
  return { severity, properties, message: messageOf(diagnostic) };
}
function staleAnnotations({ baseline }, options) {
  if (baseline === void 0 || options.quiet) return [];
  const file = repositoryPath(baseline.file, options);
  return baseline.stale.map((entry) => ({
    severity: "warning",
    properties: { title: "stslint", file, line: entry.line },
    message: `no longer found: ${(0, import_summary2.staleText)(entry)}; take it out with --prune-baseline`
  }));
}
function annotationOfProblem({ file, message }, options) {
  return { severity: "error", properties: { title: "stslint", file: repositoryPath(file, options) }, message };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  report
});
