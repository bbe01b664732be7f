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

// hot:src/report/formats.ts
var require_formats = __commonJS({
  "hot:src/report/formats.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/report/formats.ts"];
  }
});

// hot:src/cli/output.ts
var require_output = __commonJS({
  "hot:src/cli/output.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/cli/output.ts"];
  }
});

// hot:src/cli/arguments.ts
var require_arguments = __commonJS({
  "hot:src/cli/arguments.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/cli/arguments.ts"];
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
var import_formats = __toESM(require_formats(), 1);

// src/cli/action-log.ts
var import_node_crypto = require("node:crypto");
var import_node_fs2 = require("node:fs");
var import_output = __toESM(require_output(), 1);

// src/cli/write-file.ts
var import_node_fs = require("node:fs");
var import_node_path = require("node:path");
function writeFile(cwd, path, text) {
  let target = (0, import_node_path.resolve)(cwd, path);
  const present = (0, import_node_fs.statSync)(target, { throwIfNoEntry: false });
  if (present !== void 0) target = (0, import_node_fs.realpathSync)(target);
  if (present !== void 0 && (!present.isFile() || present.nlink > 1)) {
    (0, import_node_fs.writeFileSync)(target, text);
    return;
  }
  stageFile(target, text, present).commit();
}
function stageFile(target, data, present) {
  const temporary = `${target}.${process.pid}.tmp`;
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
function guarded(text) {
  if (text === "") return "";
  const token = (0, import_node_crypto.randomUUID)();
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

// src/cli/write-reports.ts
var import_arguments = __toESM(require_arguments(), 1);

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

// package.json
var package_default = { version: "0.1.0" };

// src/cli/version.ts
var VERSION = package_default.version;

// src/cli/write-reports.ts
async function writeReports(result, args, io, rules, described) {
  let isWritten = true;
  const out = args.fixing !== void 0 && args.paths.includes("-") ? io.stderr : io.stdout;
  const isAsked = args.formats.some(({ file }) => io.isLog !== true || file === void 0);
  const usual = isAsked ? [] : (0, import_output2.isWorkflow)(io) ? ["text", "github"] : ["text"];
  const textOf = async (name, to) => render(name, result, args, io, to, import_formats.DESCRIBES_RULES.has(name) ? await described() : rules, !isAsked);
  for (const { name, file } of [...usual.map((name2) => ({ name: name2, file: void 0 })), ...args.formats]) {
    if (file === void 0) {
      const text2 = await textOf(name, out);
      await (0, import_output2.print)(out, (0, import_output2.isWorkflow)(io) && isLogged(name, io) ? guarded(text2) : text2);
      continue;
    }
    const text = await textOf(name, void 0);
    try {
      if (isInput(name, file, result, args, io)) throw new import_arguments.UsageError("it is linted, and may not be overwritten");
      writeFile(io.cwd, file, text);
    } catch (error) {
      isWritten = false;
      const reason = error instanceof import_arguments.UsageError ? error.message : writeFailureOf(error);
      (0, import_output2.say)(io, `${file} cannot be written: ${reason}`);
    }
  }
  if (!isAsked && (0, import_output2.isWorkflow)(io)) appendSummary(io, await textOf("markdown", void 0));
  return isWritten;
}
function isLogged(name, { isLog }) {
  return name === "text" || name === "unix" || isLog === true && name !== "github";
}
function isInput(name, file, result, { paths }, { cwd }) {
  const target = (0, import_node_path2.resolve)(cwd, file);
  const foreign = name === "markdown" ? /\.ya?ml$/i : /\.(?:ya?ml|md)$/i;
  if (foreign.test(file) && (0, import_node_fs3.existsSync)(target)) return true;
  const linted = [...paths, ...result.diagnostics.map((diagnostic) => diagnostic.file.path)];
  return linted.some((path) => (0, import_node_path2.resolve)(cwd, path) === target);
}
async function render(name, result, { color, quiet, verbose }, io, out, rules, besideText) {
  const options = {
    version: VERSION,
    color: isColored(color, io.env, out),
    width: out?.columns ?? 80,
    quiet,
    verbose,
    rules,
    prefix: prefixOf(io),
    besideText: besideText && out !== void 0
  };
  const { report } = await import_formats.formats[name](options);
  return report(result, options);
}
var ROOTS = ["GITHUB_WORKSPACE", "CI_PROJECT_DIR", "BUILD_SOURCESDIRECTORY"];
function prefixOf({ cwd, env }) {
  for (const name of ROOTS) {
    const root = env[name];
    const way = root ? (0, import_node_path2.relative)(realPathOf(root), realPathOf(cwd)) : "";
    if (way !== "" && !(0, import_node_path2.isAbsolute)(way) && !/^\.\.(?:[\\/]|$)/.test(way)) return `${way.replaceAll(import_node_path2.sep, "/")}/`;
  }
  return "";
}
function realPathOf(path) {
  try {
    return (0, import_node_fs3.realpathSync)(path);
  } catch {
    return path;
  }
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  writeReports
});
