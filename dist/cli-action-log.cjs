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

// hot:src/cli/output.ts
var require_output = __commonJS({
  "hot:src/cli/output.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/cli/output.ts"];
  }
});

// src/cli/action-log.ts
var action_log_exports = {};
__export(action_log_exports, {
  appendSummary: () => appendSummary,
  guarded: () => guarded,
  readable: () => readable
});
module.exports = __toCommonJS(action_log_exports);
var import_node_crypto = require("node:crypto");
var import_node_fs = require("node:fs");
var import_log_commands = __toESM(require_log_commands(), 1);
var import_output = __toESM(require_output(), 1);

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

// src/cli/action-log.ts
function readable(io, text) {
  return (0, import_output.isWorkflow)(io) ? guarded(text) : (0, import_log_commands.inert)(text);
}
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
    const present = (0, import_node_fs.statSync)(path, { throwIfNoEntry: false })?.size ?? 0;
    const text = present === 0 ? markdown : `
${markdown}`;
    if (present + Buffer.byteLength(text) > MAX_SUMMARY) (0, import_output.say)(io, "the job summary is full: it takes 1 MiB a step");
    else (0, import_node_fs.appendFileSync)(path, text);
  } catch (error) {
    (0, import_output.say)(io, `the job summary cannot be written: ${writeFailureOf(error)}`);
  }
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  appendSummary,
  guarded,
  readable
});
