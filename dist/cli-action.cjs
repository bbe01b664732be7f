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

// hot:src/report/log-commands.ts
var require_log_commands = __commonJS({
  "hot:src/report/log-commands.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/report/log-commands.ts"];
  }
});

// hot:src/cli/arguments.ts
var require_arguments = __commonJS({
  "hot:src/cli/arguments.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/cli/arguments.ts"];
  }
});

// hot:src/cli/output.ts
var require_output = __commonJS({
  "hot:src/cli/output.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/cli/output.ts"];
  }
});

// hot:src/cli/run.ts
var require_run = __commonJS({
  "hot:src/cli/run.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/cli/run.ts"];
  }
});

// src/cli/action.ts
var action_exports = {};
__export(action_exports, {
  runAction: () => runAction
});
module.exports = __toCommonJS(action_exports);
var import_node_crypto = require("node:crypto");
var import_node_fs = require("node:fs");
var import_node_path = require("node:path");
var import_log_commands = __toESM(require_log_commands(), 1);

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

// src/cli/action.ts
var import_arguments2 = __toESM(require_arguments(), 1);
var import_output = __toESM(require_output(), 1);
var import_run = __toESM(require_run(), 1);

// src/cli/split-words.ts
var import_arguments = __toESM(require_arguments(), 1);
var PART = /(\s+)|"((?:[^"\\]|\\[\s\S])*)"|'([^']*)'|\\(["'\\\s])|([^"'])|(["'])/g;
function splitWords(text) {
  const words = [];
  let word;
  for (const [, blank, double, single, escaped, char, open] of text.matchAll(PART)) {
    if (open !== void 0) throw new import_arguments.UsageError(`a ${open} is not closed`);
    if (blank === void 0) word = (word ?? "") + (double?.replace(/\\(["\\])/g, "$1") ?? single ?? escaped ?? char);
    else if (word !== void 0) {
      words.push(word);
      word = void 0;
    }
  }
  return word === void 0 ? words : [...words, word];
}

// src/cli/write-file.ts
function writeFailureOf(error) {
  const { code } = error;
  switch (code) {
    case "EISDIR":
      return "it is a directory";
    case "ENOENT":
    case "ENOTDIR":
      return "there is no such directory";
    case "EACCES":
    case "EPERM":
      return "permission denied";
    case "EROFS":
      return "the file system is read-only";
    case "ENOSPC":
      return "no space left";
    default:
      return code ?? String(error);
  }
}

// src/cli/action.ts
async function runAction(io, rules) {
  try {
    const directory = inputOf(io, "working-directory");
    const cwd = (0, import_node_path.resolve)(io.cwd, directory);
    if (!(0, import_node_fs.statSync)(cwd, { throwIfNoEntry: false })?.isDirectory()) {
      throw new import_arguments2.UsageError(`input working-directory: no such directory: ${directory}`);
    }
    const args = argumentsOf(io, rules);
    const linted = await (0, import_run.lint)(args, { ...io, cwd }, rules);
    writeOutputs(io, outputsOf(linted, args, directory));
    return linted.status;
  } catch (error) {
    const complaint = (0, import_run.complaintOf)(error);
    const command = (0, import_log_commands.workflowCommand)("error", { title: "stslint" }, visible(complaint));
    await (0, import_output.print)(io.stdout, `${command}
`).catch(() => (0, import_output.say)(io, complaint));
    return import_run.EXIT.failed;
  }
}
function inputOf({ env }, name) {
  return env[`INPUT_${name.toUpperCase()}`]?.trim() ?? "";
}
function linesOf(text) {
  return text.split("\n").map((line) => line.trim()).filter((line) => line !== "");
}
var OPTIONS = {
  "sarif-file": (value) => [`--format=sarif=${value}`],
  config: (value) => [`--config=${value}`],
  format: (value) => linesOf(value).map((line) => `--format=${line}`),
  "fail-on": (value) => [`--fail-on=${value}`],
  "changed-only": changedOnly,
  "kubernetes-version": (value) => [`--kubernetes-version=${value}`],
  args: splitWords
};
function changedOnly(value) {
  if (/^(?:true|True|TRUE)$/.test(value)) return ["--changed"];
  if (/^(?:false|False|FALSE)$/.test(value)) return [];
  throw new import_arguments2.UsageError(`true or false, not ${JSON.stringify(value)}`);
}
function argumentsOf(io, rules) {
  const argv = [];
  for (const [name, argumentsFor] of Object.entries(OPTIONS)) {
    const value = inputOf(io, name);
    if (value === "") continue;
    try {
      const own = argumentsFor(value);
      parseLint(own, rules);
      argv.push(...own);
    } catch (error) {
      throw error instanceof import_arguments2.UsageError ? new import_arguments2.UsageError(`input ${name}: ${error.message}`) : error;
    }
  }
  const paths = linesOf(inputOf(io, "paths"));
  const args = parseLint([...argv, ...argv.includes("--") ? [] : ["--"], ...paths], rules);
  const isPrinted = args.formats.some(({ file }) => file === void 0);
  return isPrinted ? args : { ...args, formats: [...args.formats, ...(0, import_output.usualFormats)(io)] };
}
function parseLint(argv, rules) {
  const args = (0, import_arguments2.parseArguments)(argv, rules);
  if (args.command === "lint") return args;
  throw new import_arguments2.UsageError(`the action only lints; for ${args.command} run the program itself`);
}
function outputsOf({ status, result: { diagnostics } }, { formats }, directory) {
  const count = (severity) => String(diagnostics.filter((one) => one.severity === severity).length);
  const isWhole = status !== import_run.EXIT.failed;
  const sarif = formats.find(({ name, file }) => name === "sarif" && file !== void 0 && isWhole)?.file;
  return {
    errors: count("error"),
    warnings: count("warning"),
    infos: count("info"),
    fixable: String(diagnostics.filter(({ fix }) => fix !== void 0).length),
    // Later steps start in the workspace.
    "sarif-file": sarif === void 0 || (0, import_node_path.isAbsolute)(sarif) ? sarif ?? "" : (0, import_node_path.join)(directory, sarif)
  };
}
function writeOutputs({ env }, outputs) {
  const path = env.GITHUB_OUTPUT;
  if (!path) return;
  const delimiter = (0, import_node_crypto.randomUUID)();
  const text = Object.entries(outputs).map(([name, value]) => `${name}<<${delimiter}
${value}
${delimiter}
`);
  try {
    (0, import_node_fs.appendFileSync)(path, text.join(""));
  } catch (error) {
    throw new import_arguments2.UsageError(`the outputs cannot be written: ${writeFailureOf(error)}`);
  }
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  runAction
});
