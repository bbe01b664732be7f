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

// hot:src/config/config.ts
var require_config = __commonJS({
  "hot:src/config/config.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/config/config.ts"];
  }
});

// hot:src/cli/arguments.ts
var require_arguments = __commonJS({
  "hot:src/cli/arguments.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/cli/arguments.ts"];
  }
});

// hot:src/cli/run.ts
var require_run = __commonJS({
  "hot:src/cli/run.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/cli/run.ts"];
  }
});

// src/cli/command.ts
var command_exports = {};
__export(command_exports, {
  runCommand: () => runCommand
});
module.exports = __toCommonJS(command_exports);
var import_config = __toESM(require_config(), 1);
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

// src/cli/command.ts
var import_run = __toESM(require_run(), 1);

// package.json
var package_default = { version: "0.1.0" };

// src/cli/version.ts
var VERSION = package_default.version;

// src/cli/command.ts
async function runCommand(args, io, rules) {
  const color = isColored(args.color, io.env, io.stdout);
  const { columns } = io.stdout;
  switch (args.command) {
    case "version":
      return `${VERSION}
`;
    case "help":
      return (await Promise.resolve().then(() => __toESM(require("./cli-help.cjs"), 1))).HELP;
    case "rules":
      return (await Promise.resolve().then(() => __toESM(require("./cli-rules-list.cjs"), 1))).rulesList({ color, width: columns, rules: await (0, import_run.described)(rules) });
    case "explain": {
      const found = (0, import_config.findRule)(args.argument, rules);
      if (found.id === void 0) throw new import_arguments.UsageError(found.error);
      const { explain } = await Promise.resolve().then(() => __toESM(require("./cli-explain.cjs"), 1));
      return explain(found.id, { color, width: columns ?? 80, note: found.note, rules: await (0, import_run.described)(rules) });
    }
    case "completion": {
      const { completion } = await Promise.resolve().then(() => __toESM(require("./cli-completion.cjs"), 1));
      return completion(args.argument, rules);
    }
    case "init": {
      const { init } = await Promise.resolve().then(() => __toESM(require("./cli-init.cjs"), 1));
      return (await Promise.resolve().then(() => __toESM(require("./cli-action-log.cjs"), 1))).readable(io, await init(io.cwd, args.extras, rules));
    }
  }
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  runCommand
});
