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

// hot:src/input/lint-tree.ts
var require_lint_tree = __commonJS({
  "hot:src/input/lint-tree.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/input/lint-tree.ts"];
  }
});

// hot:src/report/log-commands.ts
var require_log_commands = __commonJS({
  "hot:src/report/log-commands.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/report/log-commands.ts"];
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

// src/cli/write-reports.ts
var write_reports_exports = {};
__export(write_reports_exports, {
  writeReports: () => writeReports
});
module.exports = __toCommonJS(write_reports_exports);
var import_node_fs3 = require("node:fs");
var import_node_path2 = require("node:path");
var import_lint_tree = __toESM(require_lint_tree(), 1);

// src/report/formats.ts
var formats = {
  text: ({ color }) => color ? Promise.resolve().then(() => __toESM(require("./report-color-text.cjs"), 1)) : Promise.resolve().then(() => __toESM(require("./report-text.cjs"), 1)),
  json: () => Promise.resolve().then(() => __toESM(require("./report-json.cjs"), 1)),
  sarif: () => Promise.resolve().then(() => __toESM(require("./report-sarif.cjs"), 1)),
  github: () => Promise.resolve().then(() => __toESM(require("./report-github.cjs"), 1)),
  gitlab: () => Promise.resolve().then(() => __toESM(require("./report-gitlab.cjs"), 1)),
  azure: () => Promise.resolve().then(() => __toESM(require("./report-azure.cjs"), 1)),
  junit: () => Promise.resolve().then(() => __toESM(require("./report-junit.cjs"), 1)),
  checkstyle: () => Promise.resolve().then(() => __toESM(require("./report-checkstyle.cjs"), 1)),
  rdjsonl: () => Promise.resolve().then(() => __toESM(require("./report-rdjsonl.cjs"), 1)),
  markdown: () => Promise.resolve().then(() => __toESM(require("./report-markdown.cjs"), 1)),
  unix: () => Promise.resolve().then(() => __toESM(require("./report-unix.cjs"), 1))
};
var DESCRIBES_RULES = /* @__PURE__ */ new Set(["sarif"]);

// src/cli/write-reports.ts
var import_log_commands2 = __toESM(require_log_commands(), 1);

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

// src/cli/action-log.ts
var import_node_crypto2 = require("node:crypto");
var import_node_fs2 = require("node:fs");
var import_log_commands = __toESM(require_log_commands(), 1);
var import_output = __toESM(require_output(), 1);

// src/cli/write-file.ts
var import_node_crypto = require("node:crypto");
var import_node_fs = require("node:fs");
var import_node_path = require("node:path");
function isWithin(root, path) {
  const way = (0, import_node_path.relative)(root, path);
  return way === "" || !((0, import_node_path.isAbsolute)(way) || /^\.\.(?:[\\/]|$)/.test(way));
}
function strayLink(cwd, path) {
  const target = (0, import_node_path.resolve)(cwd, path);
  const real = realPlaceOf(target);
  const isStray = isWithin(cwd, target) && !isWithin(realPathOf(cwd), real);
  return isStray ? `it leads to ${real}, outside of the working directory` : void 0;
}
function realPlaceOf(path) {
  const parent = (0, import_node_path.dirname)(path);
  return (0, import_node_fs.existsSync)(path) || parent === path ? realPathOf(path) : (0, import_node_path.join)(realPlaceOf(parent), (0, import_node_path.basename)(path));
}
function realPathOf(path) {
  try {
    return (0, import_node_fs.realpathSync)(path);
  } catch {
    return path;
  }
}
function writeFile(cwd, path, text) {
  const target = (0, import_node_path.resolve)(cwd, path);
  const present = (0, import_node_fs.statSync)(target, { throwIfNoEntry: false });
  if (present === void 0) stageFile(target, text, present).commit();
  else if (!present.isFile() || present.nlink > 1 || !replaces((0, import_node_fs.realpathSync)(target), text, present)) {
    (0, import_node_fs.writeFileSync)(target, text);
  }
}
function replaces(target, text, present) {
  try {
    stageFile(target, text, present).commit();
    return true;
  } catch (error) {
    if (IRREPLACEABLE.has(error.code)) return false;
    throw error;
  }
}
var IRREPLACEABLE = /* @__PURE__ */ new Set(["EACCES", "EBUSY", "EPERM", "EROFS"]);
function stageFile(target, data, present) {
  const temporary = `${target}.${(0, import_node_crypto.randomUUID)().slice(0, 8)}.tmp`;
  const discard = () => {
    try {
      (0, import_node_fs.rmSync)(temporary, { force: true });
    } catch {
    }
  };
  const orDiscard = (work) => {
    try {
      work();
    } catch (error) {
      discard();
      throw error;
    }
  };
  orDiscard(() => {
    (0, import_node_fs.writeFileSync)(temporary, data, { flag: "wx", ...present !== void 0 && { mode: 384 } });
    if (present === void 0) return;
    (0, import_node_fs.chmodSync)(temporary, keepsGroup(temporary, present) ? present.mode : present.mode & ~1080);
  });
  return { commit: () => orDiscard(() => (0, import_node_fs.renameSync)(temporary, target)), discard };
}
function keepsGroup(path, { uid, gid }) {
  for (const owner of [uid, -1]) {
    try {
      (0, import_node_fs.chownSync)(path, owner, gid);
      return true;
    } catch {
    }
  }
  return (0, import_node_fs.statSync)(path).gid === gid;
}
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

// src/cli/action-log.ts
function readable(io, text) {
  return (0, import_output.isWorkflow)(io) ? guarded(text) : (0, import_log_commands.inert)(text);
}
function guarded(text) {
  if (text === "") return "";
  const token = (0, import_node_crypto2.randomUUID)();
  return `::stop-commands::${token}
${text}${text.endsWith("\n") ? "" : "\n"}::${token}::
`;
}
var MAX_SUMMARY = 1024 * 1024;
function appendSummary(io, markdown) {
  const path = io.env.GITHUB_STEP_SUMMARY;
  if (!path || markdown === "") return;
  try {
    const present = (0, import_node_fs2.statSync)(path, { throwIfNoEntry: false })?.size ?? 0;
    const text = present === 0 ? markdown : `
${markdown}`;
    if (present + Buffer.byteLength(text) > MAX_SUMMARY) (0, import_output.say)(io, "the job summary is full: it takes 1 MiB a step");
    else (0, import_node_fs2.appendFileSync)(path, text);
  } catch (error) {
    (0, import_output.say)(io, `the job summary cannot be written: ${writeFailureOf(error)}`);
  }
}

// src/cli/is-colored.ts
function isColored(asked, env, out) {
  if (asked !== "auto") return asked === "always";
  if (out === void 0) return false;
  const { NO_COLOR, FORCE_COLOR, TERM } = env;
  if (NO_COLOR !== void 0 && NO_COLOR !== "") return false;
  if (FORCE_COLOR !== void 0) return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
  return TERM !== "dumb" && out.isTerminal;
}

// src/cli/write-reports.ts
var import_output2 = __toESM(require_output(), 1);
var import_run = __toESM(require_run(), 1);

// package.json
var package_default = { version: "0.1.0" };

// src/cli/version.ts
var VERSION = package_default.version;

// src/cli/write-reports.ts
async function writeReports(run) {
  const { args, io } = run;
  const failures = [];
  for (const { name, file } of args.formats) {
    if (file === void 0) continue;
    const failure = await writeReport(name, file, run);
    if (failure !== void 0) failures.push(`${file} cannot be written: ${failure}`);
  }
  for (const failure of failures) (0, import_output2.say)(io, failure);
  const out = args.fixing !== void 0 && args.paths.includes("-") ? io.stderr : io.stdout;
  const printed = args.formats.filter(({ file }) => file === void 0);
  const isUsualWorkflow = printed.length > 1;
  for (const { name } of printed) {
    const text = await render(name, run, { out, besideText: isUsualWorkflow });
    await (0, import_output2.print)(out, isForPeople(name, io) ? readable(io, text) : text);
  }
  if (isUsualWorkflow) {
    const commands = failures.map((text) => (0, import_log_commands2.workflowCommand)("error", { title: "stslint" }, visible(text)));
    await (0, import_output2.print)(out, commands.map((command) => `${command}
`).join(""));
    appendSummary(io, await render("markdown", run));
  }
  return failures.length === 0;
}
function isForPeople(name, io) {
  if (name === "azure") return (0, import_output2.isWorkflow)(io);
  if (name === "github") return Boolean(io.env.TF_BUILD);
  return name === "text" || name === "unix";
}
async function writeReport(name, file, run) {
  const text = await render(name, run);
  try {
    const refusal = await refusalOf(file, run);
    if (refusal === void 0) writeFile(run.io.cwd, file, text);
    return refusal;
  } catch (error) {
    return writeFailureOf(error);
  }
}
async function refusalOf(file, { tree, io: { cwd } }) {
  const stray = strayLink(cwd, file);
  if (stray !== void 0) return stray;
  const target = (0, import_node_path2.resolve)(cwd, file);
  const isFile = (0, import_node_fs3.statSync)(target, { throwIfNoEntry: false })?.isFile() === true;
  const isCostly = isFile && await holdsManifests(realPathOf(target), tree);
  return isCostly ? "it holds manifests, and may not be overwritten" : void 0;
}
async function holdsManifests(path, { baseline, changes, ...tree }) {
  const config = { ...tree.config, config: { ...tree.config.config, paths: [] } };
  const alone = await (0, import_lint_tree.lintTree)({ ...tree, config, paths: [path], inTree: false, onFile: () => {
  } });
  const others = alone.skipped.filter(({ reason }) => reason !== "not-kubernetes");
  return alone.documents + alone.diagnostics.length + others.length > 0;
}
async function render(name, { result, args, tree, io }, to = {}) {
  const options = {
    version: VERSION,
    color: isColored(args.color, io.env, to.out),
    width: to.out?.columns ?? 80,
    quiet: args.quiet,
    verbose: args.verbose,
    rules: DESCRIBES_RULES.has(name) ? await (0, import_run.described)(tree.rules) : tree.rules,
    prefix: prefixOf(io),
    besideText: to.besideText === true
  };
  const { report } = await formats[name](options);
  return report(result, options);
}
var ROOTS = ["GITHUB_WORKSPACE", "CI_PROJECT_DIR", "BUILD_SOURCESDIRECTORY"];
function prefixOf({ cwd, env }) {
  for (const name of ROOTS) {
    const root = realPathOf(env[name] || cwd);
    const way = (0, import_node_path2.relative)(root, realPathOf(cwd));
    if (way !== "" && isWithin(root, realPathOf(cwd))) return `${way.replaceAll(import_node_path2.sep, "/")}/`;
  }
  return "";
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  writeReports
});
