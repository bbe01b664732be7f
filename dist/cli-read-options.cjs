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

// hot:src/kubernetes/bundle.ts
var require_bundle = __commonJS({
  "hot:src/kubernetes/bundle.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/bundle.ts"];
  }
});

// hot:src/kubernetes/versions.ts
var require_versions = __commonJS({
  "hot:src/kubernetes/versions.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/versions.ts"];
  }
});

// hot:src/cli/arguments.ts
var require_arguments = __commonJS({
  "hot:src/cli/arguments.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/cli/arguments.ts"];
  }
});

// src/cli/read-options.ts
var read_options_exports = {};
__export(read_options_exports, {
  readOptions: () => readOptions
});
module.exports = __toCommonJS(read_options_exports);
var import_node_path = require("node:path");
var import_node_util = require("node:util");
var import_config2 = __toESM(require_config(), 1);

// deferred:src/config/unknown-name.ts
var unknownName = (...args) => require("./config-unknown-name.cjs").unknownName(...args);

// src/cli/read-options.ts
var import_bundle = __toESM(require_bundle(), 1);
var import_versions = __toESM(require_versions(), 1);

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
function isFormat(name) {
  return Object.hasOwn(formats, name);
}

// src/cli/read-options.ts
var import_arguments = __toESM(require_arguments(), 1);

// src/cli/options.ts
var import_config = __toESM(require_config(), 1);
var OPTIONS = {
  format: {
    type: "string",
    short: "f",
    value: "format",
    wanted: `${Object.keys(formats).join(", ")}, or json=FILE`,
    repeats: true
  },
  config: { type: "string", value: "file", wanted: "a file" },
  "no-config": { type: "boolean" },
  "kubernetes-version": { type: "string", value: "version", wanted: "a version such as 1.34 or 1.32-1.36" },
  namespace: { type: "string", short: "n", value: "namespace", wanted: "a name" },
  rule: { type: "string", value: "level", wanted: "a rule and its level, as in unknown-volume=off", repeats: true },
  only: { type: "string", value: "rules", wanted: "rules, separated by commas", repeats: true },
  assume: { type: "string", value: "assumption", wanted: "an object, as in Service/postgres", repeats: true },
  strict: { type: "boolean" },
  fix: { type: "boolean" },
  diff: { type: "boolean" },
  "unsafe-fixes": { type: "boolean" },
  "fail-on": { type: "string", value: "severity", wanted: import_config.FAIL_ON.join(", ") },
  baseline: { type: "string", value: "file", wanted: "a file" },
  "write-baseline": { type: "boolean", value: "file" },
  "prune-baseline": { type: "boolean" },
  changed: { type: "boolean" },
  "changed-since": { type: "string", value: "commit", wanted: "a commit or a branch, as in origin/main" },
  "add-ignores": { type: "string", value: "reason", wanted: 'the reason, as in "known since the move, #42"' },
  statistics: { type: "boolean" },
  "in-tree": { type: "boolean" },
  "stdin-filename": { type: "string", value: "path", wanted: "a path" },
  hook: { type: "boolean", of: "init" },
  workflow: { type: "boolean", of: "init" },
  color: { type: "boolean", value: "color" },
  "no-color": { type: "boolean" },
  quiet: { type: "boolean", short: "q" },
  verbose: { type: "boolean", short: "v" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean" }
};
function optionOf(name) {
  return OPTIONS[name];
}
var COMMANDS = {
  rules: {},
  explain: { value: "rule", wanted: "a rule; stslint rules lists them" },
  init: {},
  completion: { value: "shell", wanted: "a shell: bash, zsh or fish" }
};
var OF_ALL = ["color", "no-color", "quiet", "verbose"];
var COLORS = ["auto", "always", "never"];
var SHELLS = ["bash", "zsh", "fish"];
var EXTRAS = ["hook", "workflow"];

// src/cli/read-options.ts
var COMMAND_NAMES = Object.keys(COMMANDS);
var SHORT = Object.values(OPTIONS).flatMap((option) => "short" in option ? `-${option.short}` : []);
function readOptions(argv, rules) {
  const { paths, values, used, isCommand } = readTokens(argv);
  if (paths.includes("")) throw new import_arguments.UsageError("an empty path; the working directory is .");
  const last = (name) => values.get(name)?.at(-1);
  const color = colorOf(values.get("color") ?? []);
  const wish = isCommand && paths.length === 1 && (paths[0] === "help" || paths[0] === "version") ? paths[0] : void 0;
  if (wish !== void 0) return { command: wish, argument: "", extras: [], color };
  if (used.has("help")) return { command: "help", argument: "", extras: [], color };
  if (used.has("version")) return { command: "version", argument: "", extras: [], color };
  const command = isCommand ? COMMAND_NAMES.find((name) => name === paths[0]) : void 0;
  if (command !== void 0) {
    checkCommand(command, paths.slice(1), used);
    return { command, argument: paths[1] ?? "", extras: EXTRAS.filter((name) => used.has(name)), color };
  }
  const lone = [...used].find((name) => optionOf(name).of !== void 0);
  if (lone !== void 0) throw new import_arguments.UsageError(`--${lone} is an option of stslint ${optionOf(lone).of}`);
  const notes = [];
  const stdinFilename = last("stdin-filename");
  if (stdinFilename !== void 0 && !paths.includes("-")) {
    throw new import_arguments.UsageError("--stdin-filename is the name of standard input, which is read where - is among the paths");
  }
  const changed = used.has("changed") || used.has("changed-since") ? { since: last("changed-since") } : void 0;
  if (changed !== void 0 && paths.includes("-")) {
    throw new import_arguments.UsageError(
      `--${used.has("changed") ? "changed" : "changed-since"} asks git of files; standard input is none`
    );
  }
  if (used.has("statistics") && used.has("format")) {
    throw new import_arguments.UsageError("--statistics prints a table and no report; leave --format out");
  }
  return {
    command: "lint",
    paths,
    inTree: used.has("in-tree"),
    formats: formatsOf(values.get("format") ?? []),
    config: used.has("no-config") ? false : last("config"),
    options: optionsOf(values, used, rules, notes),
    failOn: choiceOf("severity", last("fail-on"), import_config2.FAIL_ON),
    stdinFilename,
    fixing: fixingOf(used),
    baseline: last("baseline"),
    prunesBaseline: used.has("prune-baseline"),
    changed,
    task: taskOf(paths, values, used),
    statistics: used.has("statistics"),
    color,
    quiet: used.has("quiet"),
    verbose: used.has("verbose"),
    notes
  };
}
function fixingOf(used) {
  const isPatch = used.has("diff");
  if (isPatch && used.has("fix")) throw new import_arguments.UsageError("--fix writes files, --diff only shows how; give one of them");
  if (isPatch && used.has("format")) throw new import_arguments.UsageError("--diff prints a patch and no report; leave --format out");
  if (isPatch || used.has("fix")) return { unsafe: used.has("unsafe-fixes"), isPatch };
  if (used.has("unsafe-fixes")) throw new import_arguments.UsageError("--unsafe-fixes needs --fix or --diff");
  return void 0;
}
var ALONE = {
  "write-baseline": [
    ...["add-ignores", "prune-baseline", "baseline", "fix", "diff"],
    ...["statistics", "format", "changed", "changed-since"]
  ],
  "add-ignores": ["prune-baseline", "fix", "diff", "statistics", "format", "changed", "changed-since"],
  "prune-baseline": ["diff", "changed", "changed-since"],
  statistics: ["diff"]
};
function taskOf(paths, values, used) {
  for (const [name, others] of Object.entries(ALONE)) {
    const other = used.has(name) ? others.find((option) => used.has(option)) : void 0;
    if (other !== void 0) throw new import_arguments.UsageError(`--${name} and --${other} do not go together; give one of them`);
  }
  if (used.has("write-baseline")) {
    const file = values.get("write-baseline")?.at(-1);
    const path = file === void 0 ? paths.find((one) => one.endsWith(".jsonl")) : void 0;
    if (path !== void 0) {
      throw new import_arguments.UsageError(`${path} is a path to lint here; the file of a baseline is --write-baseline=${path}`);
    }
    return { name: "write-baseline", file };
  }
  if (!used.has("add-ignores")) return void 0;
  const reason = values.get("add-ignores").at(-1).trim();
  if (reason === "" || /[\p{Cc}\u2028\u2029]/u.test(reason))
    throw new import_arguments.UsageError("--add-ignores needs a reason of one line");
  return { name: "add-ignores", reason };
}
function readTokens(argv) {
  const { tokens } = (0, import_node_util.parseArgs)({ args: [...argv], options: OPTIONS, strict: false, tokens: true });
  const paths = [];
  const values = /* @__PURE__ */ new Map();
  const used = /* @__PURE__ */ new Set();
  let isCommand = false;
  let isTerminated = false;
  for (const token of tokens) {
    if (token.kind === "option-terminator") isTerminated = true;
    if (token.kind === "positional") {
      if (paths.length === 0) isCommand = !isTerminated;
      paths.push(token.value);
    }
    if (token.kind !== "option") continue;
    const name = nameOf(token.name, token.rawName);
    used.add(name);
    const read = readValue(name, token);
    const value = name === "no-color" ? "never" : read;
    if (value === void 0) continue;
    const key = name === "no-color" ? "color" : name;
    values.set(key, [...values.get(key) ?? [], value]);
  }
  return { paths, values, used, isCommand };
}
function nameOf(name, written) {
  if (Object.hasOwn(OPTIONS, name)) return name;
  const names = Object.keys(OPTIONS).map((option) => `--${option}`);
  throw new import_arguments.UsageError(
    unknownName("option", written, written.startsWith("--") ? names : SHORT, "stslint --help lists them")
  );
}
function readValue(name, token) {
  const { rawName, value, inlineValue } = token;
  if (name === "color") return value ?? "always";
  if (name === "write-baseline" && inlineValue === true) {
    if (value === "") throw new import_arguments.UsageError(`${rawName}= has an empty value; leave = out, or name a file`);
    return value;
  }
  if (OPTIONS[name].type === "boolean") {
    if (value !== void 0) throw new import_arguments.UsageError(`${rawName} takes no value`);
    return void 0;
  }
  const isNextOption = inlineValue !== true && value !== void 0 && /^-./.test(value);
  if (value === void 0 || isNextOption) throw new import_arguments.UsageError(`${rawName} needs a value: ${optionOf(name).wanted}`);
  if (value === "") throw new import_arguments.UsageError(`${rawName} has an empty value; it needs ${optionOf(name).wanted}`);
  return value;
}
function checkCommand(command, rest, used) {
  const foreign = [...used].find((name) => !OF_ALL.includes(name) && optionOf(name).of !== command);
  if (foreign !== void 0) {
    throw new import_arguments.UsageError(`stslint ${command} takes no --${foreign}; to lint a path of that name write ./${command}`);
  }
  const { value, wanted } = COMMANDS[command];
  const most = value === void 0 ? 0 : 1;
  if (rest.length < most) throw new import_arguments.UsageError(`stslint ${command} needs ${wanted}`);
  if (rest.length > most) {
    const many = value === void 0 ? "no argument" : `one ${value}`;
    throw new import_arguments.UsageError(`stslint ${command} takes ${many}; to lint a path of that name write ./${command}`);
  }
  if (value === "shell") choiceOf(value, rest[0], SHELLS);
}
function optionsOf(values, used, rules, notes) {
  const options = {};
  const version = values.get("kubernetes-version")?.at(-1);
  if (version !== void 0) {
    const range = (0, import_versions.parseVersions)(version);
    if (range === void 0) throw new import_arguments.UsageError((0, import_config2.unknownVersion)(version));
    options.kubernetes = range;
  }
  const namespace = values.get("namespace")?.at(-1);
  if (namespace !== void 0) {
    if (!(0, import_config2.isNamespace)(namespace)) throw new import_arguments.UsageError((0, import_config2.unknownNamespace)(namespace));
    options.namespace = namespace;
  }
  if (values.has("assume")) options.assume = values.get("assume").map(assumptionOf);
  if (used.has("strict")) options.strict = true;
  if (values.has("rule")) options.levels = levelsOf(values.get("rule"), rules, notes);
  if (values.has("only")) options.only = rulesOf(values.get("only"), rules, notes);
  return options;
}
function assumptionOf(text) {
  const assumption = (0, import_bundle.parseAssumption)(text);
  if (assumption === void 0) throw new import_arguments.UsageError((0, import_config2.unknownAssumption)(text));
  return assumption;
}
function levelsOf(texts, rules, notes) {
  const levels = /* @__PURE__ */ new Map();
  for (const text of texts) {
    const equals = text.indexOf("=");
    const id = idOf(equals < 0 ? text : text.slice(0, equals), rules, notes);
    if (equals < 0) throw new import_arguments.UsageError(`--rule ${text} needs a level: ${id}=${import_config2.LEVELS.join("|")}`);
    levels.set(id, choiceOf("level", text.slice(equals + 1), import_config2.LEVELS));
  }
  return levels;
}
function rulesOf(texts, rules, notes) {
  const names = texts.flatMap((text) => text.split(",")).map((name) => name.trim());
  const only = new Set(names.filter((name) => name !== "").map((name) => idOf(name, rules, notes)));
  if (only.size === 0) throw new import_arguments.UsageError(`--only needs a value: ${OPTIONS.only.wanted}`);
  return only;
}
function idOf(name, rules, notes) {
  const rule = (0, import_config2.findRule)(name, rules);
  if (rule.id === void 0) throw new import_arguments.UsageError(rule.error);
  if (rule.note !== void 0) notes.push(rule.note);
  return rule.id;
}
function formatsOf(texts) {
  const asked = texts.map((text) => {
    const equals = text.indexOf("=");
    const name = equals < 0 ? text : text.slice(0, equals);
    const file = equals < 0 ? void 0 : text.slice(equals + 1);
    if (!isFormat(name)) throw new import_arguments.UsageError(unknownName("format", name, Object.keys(formats)));
    if (file === "") throw new import_arguments.UsageError(`--format ${text} needs the name of a file behind =`);
    return { name, file };
  });
  for (const [index, { name, file }] of asked.entries()) {
    const other = asked.slice(0, index).find((before) => isSame(before.file, file));
    if (other === void 0) continue;
    if (file !== void 0) throw new import_arguments.UsageError(`two formats cannot both go to ${file}`);
    throw new import_arguments.UsageError(`two formats cannot both go to standard output; write -f ${name}=FILE for one of them`);
  }
  return asked;
}
function isSame(file, other) {
  return file === void 0 || other === void 0 ? file === other : (0, import_node_path.resolve)(file) === (0, import_node_path.resolve)(other);
}
function colorOf(texts) {
  return choiceOf("color", texts.at(-1), COLORS) ?? "auto";
}
function choiceOf(what, text, choices) {
  if (text === void 0) return void 0;
  const chosen = choices.find((choice) => choice === text);
  if (chosen === void 0) throw new import_arguments.UsageError(unknownName(what, text, choices));
  return chosen;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  readOptions
});
