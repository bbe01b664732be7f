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

// hot:src/input/collect.ts
var require_collect = __commonJS({
  "hot:src/input/collect.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/input/collect.ts"];
  }
});

// hot:src/input/lint-tree.ts
var require_lint_tree = __commonJS({
  "hot:src/input/lint-tree.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/input/lint-tree.ts"];
  }
});

// hot:src/text/multimap.ts
var require_multimap = __commonJS({
  "hot:src/text/multimap.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/text/multimap.ts"];
  }
});

// hot:src/lint/settings.ts
var require_settings = __commonJS({
  "hot:src/lint/settings.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/lint/settings.ts"];
  }
});

// hot:src/input/read.ts
var require_read = __commonJS({
  "hot:src/input/read.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/input/read.ts"];
  }
});

// hot:src/input/walk.ts
var require_walk = __commonJS({
  "hot:src/input/walk.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/input/walk.ts"];
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

// src/cli/task.ts
var task_exports = {};
__export(task_exports, {
  pruneBaseline: () => pruneBaseline,
  runTask: () => runTask
});
module.exports = __toCommonJS(task_exports);
var import_node_fs3 = require("node:fs");
var import_node_path3 = require("node:path");
var import_collect = __toESM(require_collect(), 1);
var import_lint_tree = __toESM(require_lint_tree(), 1);

// src/input/load-baseline.ts
var import_node_fs = require("node:fs");
var import_node_path = require("node:path");

// src/lint/baseline.ts
var import_multimap = __toESM(require_multimap(), 1);

// src/lint/fingerprint.ts
var import_node_crypto = require("node:crypto");
function digest(text) {
  return (0, import_node_crypto.createHash)("sha256").update(text).digest("hex").slice(0, 32);
}

// src/lint/baseline.ts
var HEAD = { stslint: "baseline", version: 1 };
var Baseline = class _Baseline {
  entries;
  constructor(entries) {
    this.entries = [...entries].sort((a, b) => compare(sortKey(a), sortKey(b)));
  }
  static of(diagnostics, placeOf) {
    return new _Baseline([]).with(diagnostics.map((diagnostic) => entryOf(diagnostic, placeOf)));
  }
  /**
   * Reads the text of a baseline: JSON, an entry a line, so that git merges it well.
   *
   * @throws Error with a message for the user: the line that cannot be read, and why.
   */
  static parse(text) {
    const [first = "", ...lines] = text.replace(/^\ufeff/, "").split(/\r?\n/);
    const head = read(first, 1);
    if (head.stslint !== HEAD.stslint) throw new Error("line 1: this is no baseline of stslint");
    if (head.version !== HEAD.version) {
      throw new Error(
        `line 1: version ${JSON.stringify(head.version)} of a baseline; this stslint reads ${HEAD.version}`
      );
    }
    const entries = lines.flatMap((line, index) => line.trim() === "" ? [] : readEntry(line, index + 2));
    return new _Baseline(merged(entries));
  }
  /** The same, with other names for rules. */
  renamed(nameOf) {
    return new _Baseline(merged(this.entries.map((entry) => ({ ...entry, rule: nameOf(entry.rule) }))));
  }
  toString() {
    const lines = this.entries.map(({ file, rule, resource, text, path, count: count2 }) => {
      return JSON.stringify({ file, rule, resource, text, ...path !== "" && { path }, ...count2 > 1 && { count: count2 } });
    });
    return `${[JSON.stringify(HEAD), ...lines].join("\n")}
`;
  }
  /** Takes findings apart. Those in the file of an entry are its own before those that came from elsewhere. */
  compare(diagnostics, placeOf, scope) {
    const counts = /* @__PURE__ */ new Map();
    const byPlace = /* @__PURE__ */ new Map();
    for (const entry of this.entries) {
      counts.set(entry, entry.count);
      byPlace.set(sortKey(entry), entry);
    }
    const take = (entry) => {
      const count2 = entry === void 0 ? 0 : counts.get(entry);
      if (count2 > 0) counts.set(entry, count2 - 1);
      return count2 > 0;
    };
    const known = /* @__PURE__ */ new Set();
    const others = [];
    for (const diagnostic of diagnostics) {
      const entry = entryOf(diagnostic, placeOf);
      if (take(byPlace.get(sortKey(entry)))) known.add(diagnostic);
      else others.push([diagnostic, entry]);
    }
    const byMove = /* @__PURE__ */ new Map();
    for (const entry of [...this.entries].reverse()) {
      if (counts.get(entry) === 0 || scope.holds(entry.file, entry.resource)) continue;
      for (const key of moveKeys(entry)) (0, import_multimap.append)(byMove, key, entry);
    }
    for (const [diagnostic, entry] of others) {
      const takesOne = moveKeys(entry).some((key) => {
        const moved = byMove.get(key) ?? [];
        while (moved.length > 0 && counts.get(moved.at(-1)) === 0) moved.pop();
        return take(moved.at(-1));
      });
      if (takesOne) known.add(diagnostic);
    }
    const rest = this.entries.flatMap(
      (entry) => counts.get(entry) === 0 ? [] : { ...entry, count: counts.get(entry) }
    );
    return {
      left: diagnostics.filter((diagnostic) => !known.has(diagnostic)),
      known: diagnostics.filter((diagnostic) => known.has(diagnostic)),
      stale: rest.filter((entry) => scope.isJudged(entry)),
      unseen: rest.filter((entry) => !scope.isJudged(entry))
    };
  }
  /** The baseline with so many more of entries. */
  with(entries) {
    const counts = new Map(this.entries.map((entry) => [sortKey(entry), entry]));
    for (const entry of entries) {
      const count2 = (counts.get(sortKey(entry))?.count ?? 0) + entry.count;
      counts.set(sortKey(entry), { ...entry, count: count2 });
    }
    return new _Baseline([...counts.values()].filter(({ count: count2 }) => count2 > 0));
  }
  /** The baseline with so many less of entries. */
  without(entries) {
    return this.with(entries.map((entry) => ({ ...entry, count: -entry.count })));
  }
};
function lastingPlace(pathOf) {
  return ({ file, path }) => ({ file: pathOf(file.path), path: path.replace(/\[\d+\]/g, "[]") });
}
function entryOf(diagnostic, placeOf) {
  const { rule, file, range, resource: about } = diagnostic;
  const resource = about && resourceName(about);
  const line = file.lineRange(file.positionAt(range.start).line);
  return {
    ...placeOf(diagnostic),
    rule,
    resource,
    text: resource === void 0 ? digest(file.text.slice(line.start, line.end).trim()).slice(0, 16) : void 0,
    count: 1
  };
}
function resourceName({ kind, namespace, name }) {
  if (kind === void 0 || name === void 0) return void 0;
  return [kind, ...namespace === void 0 ? [] : [namespace], name].join("/");
}
function moveKeys({ file, rule, resource, text, path }) {
  const inFile = [rule, resource?.replace(/\/.*\//, "/"), text, path, file];
  const inAnyFile = [rule, resource, text, path];
  return [inFile.join("\0"), inAnyFile.join("\0")];
}
function sortKey({ file, resource, text, rule, path }) {
  return [file, resource, text, rule, path].join("\0");
}
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
function merged(entries) {
  const byKey = /* @__PURE__ */ new Map();
  for (const entry of entries) {
    const other = byKey.get(sortKey(entry));
    if (other === void 0 || other.count < entry.count) byKey.set(sortKey(entry), entry);
  }
  return [...byKey.values()];
}
function read(line, number) {
  if (/^(?:<{7}|\|{7}|={7}|>{7})/.test(line)) {
    throw new Error(
      `line ${number}: a conflict that git left; keep the lines of both sides, or delete the file and write it anew`
    );
  }
  let value;
  try {
    value = JSON.parse(line);
  } catch {
    throw new Error(number === 1 ? "line 1: this is no baseline of stslint" : `line ${number}: this is not JSON`);
  }
  if (typeof value !== "object" || value === null) throw new Error(`line ${number}: this is no entry of a baseline`);
  return value;
}
function readEntry(line, number) {
  const { file, rule, resource, text, path = "", count: count2 = 1 } = read(line, number);
  const areTexts = [file, rule, path, resource ?? "", text ?? ""].every((one) => typeof one === "string");
  if (!areTexts || !Number.isInteger(count2) || count2 < 1) {
    throw new Error(
      `line ${number}: an entry of a baseline has file and rule, and may have resource, text, path and count`
    );
  }
  return { file, rule, resource, text, path, count: count2, line: number };
}

// src/input/load-baseline.ts
var import_settings = __toESM(require_settings(), 1);
var import_read = __toESM(require_read(), 1);
var import_walk = __toESM(require_walk(), 1);
var BASELINE_NAME = ".stslint-baseline.jsonl";
function baselineFile(cwd, named, config) {
  if (named !== void 0) return (0, import_node_path.resolve)(cwd, named);
  return config.config.baseline === void 0 ? void 0 : (0, import_node_path.resolve)(config.directory, config.config.baseline);
}
function loadBaseline(cwd, absolute, rules) {
  const path = (0, import_walk.shownPath)(cwd, absolute);
  try {
    const baseline = Baseline.parse((0, import_read.readText)(absolute).text).renamed((rule) => (0, import_settings.ruleId)(rule, rules) ?? rule);
    return { absolute, path, baseline };
  } catch (error) {
    const advice = (0, import_node_fs.existsSync)(absolute) ? "" : "; stslint --write-baseline writes one";
    throw new Error(`${path}: ${error.message}${advice}`);
  }
}
function toBaseline(cwd, absolute) {
  const directory = (0, import_node_path.dirname)(absolute);
  return directory === cwd ? (path) => path : (path) => (0, import_walk.withSlashes)((0, import_node_path.relative)(directory, (0, import_node_path.resolve)(cwd, path)));
}

// src/cli/task.ts
var import_walk2 = __toESM(require_walk(), 1);
var import_problems = __toESM(require_problems(), 1);
var import_summary = __toESM(require_summary(), 1);
var import_arguments = __toESM(require_arguments(), 1);
var import_output = __toESM(require_output(), 1);

// src/cli/write-file.ts
var import_node_crypto2 = require("node:crypto");
var import_node_fs2 = require("node:fs");
var import_node_path2 = require("node:path");
function isWithin(root, path) {
  const way = (0, import_node_path2.relative)(root, path);
  return way === "" || !((0, import_node_path2.isAbsolute)(way) || /^\.\.(?:[\\/]|$)/.test(way));
}
function strayLink(cwd, path) {
  const target = (0, import_node_path2.resolve)(cwd, path);
  const real = realPlaceOf(target);
  const isStray = isWithin(cwd, target) && !isWithin(realPathOf(cwd), real);
  return isStray ? `it leads to ${real}, outside of the working directory` : void 0;
}
function realPlaceOf(path) {
  const parent = (0, import_node_path2.dirname)(path);
  return (0, import_node_fs2.existsSync)(path) || parent === path ? realPathOf(path) : (0, import_node_path2.join)(realPlaceOf(parent), (0, import_node_path2.basename)(path));
}
function realPathOf(path) {
  try {
    return (0, import_node_fs2.realpathSync)(path);
  } catch {
    return path;
  }
}
function writeFile(cwd, path, text) {
  const target = (0, import_node_path2.resolve)(cwd, path);
  const present = (0, import_node_fs2.statSync)(target, { throwIfNoEntry: false });
  if (present === void 0) stageFile(target, text, present).commit();
  else if (!present.isFile() || present.nlink > 1 || !replaces((0, import_node_fs2.realpathSync)(target), text, present)) {
    (0, import_node_fs2.writeFileSync)(target, text);
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
  const temporary = `${target}.${(0, import_node_crypto2.randomUUID)().slice(0, 8)}.tmp`;
  const discard = () => {
    try {
      (0, import_node_fs2.rmSync)(temporary, { force: true });
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
    (0, import_node_fs2.writeFileSync)(temporary, data, { flag: "wx", ...present !== void 0 && { mode: 384 } });
    if (present === void 0) return;
    (0, import_node_fs2.chmodSync)(temporary, keepsGroup(temporary, present) ? present.mode : present.mode & ~1080);
  });
  return { commit: () => orDiscard(() => (0, import_node_fs2.renameSync)(temporary, target)), discard };
}
function keepsGroup(path, { uid, gid }) {
  for (const owner of [uid, -1]) {
    try {
      (0, import_node_fs2.chownSync)(path, owner, gid);
      return true;
    } catch {
    }
  }
  return (0, import_node_fs2.statSync)(path).gid === gid;
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

// src/cli/task.ts
async function runTask(task, doing) {
  if (task.name === "write-baseline") return writeBaseline(task.file, doing);
  return (await Promise.resolve().then(() => __toESM(require("./cli-add-ignores.cjs"), 1))).addIgnores(task.reason, doing);
}
async function writeBaseline(named, { tree, io, onEnd }) {
  const { cwd } = io;
  const { config, rules } = tree;
  const absolute = baselineFile(cwd, named, config) ?? (0, import_node_path3.resolve)(config.directory, BASELINE_NAME);
  const path = (0, import_walk2.shownPath)(cwd, absolute);
  if ((0, import_collect.languageOf)(path) !== void 0) {
    throw new import_arguments.UsageError(`${path} would be linted as a manifest; name the baseline otherwise, as in ${BASELINE_NAME}`);
  }
  const former = (0, import_node_fs3.existsSync)(absolute) ? loadBaseline(cwd, absolute, rules) : void 0;
  const result = await (0, import_lint_tree.lintTree)({ ...tree, ...former && { baseline: former } });
  onEnd();
  for (const problem of result.problems) (0, import_output.say)(io, (0, import_problems.problemText)(problem));
  if (result.problems.length > 0) throw new import_arguments.UsageError(`not everything was checked, so ${path} was not written`);
  const found = [...result.diagnostics, ...result.baseline?.known ?? []];
  if (found.some(({ file }) => file.path === "<stdin>")) {
    throw new import_arguments.UsageError("standard input has no name to be known by; give it one by --stdin-filename");
  }
  const unseen = result.baseline?.unseen ?? [];
  const baseline = Baseline.of(found, lastingPlace(toBaseline(cwd, absolute))).with(unseen);
  writeText(cwd, path, baseline.toString());
  const kept = unseen.length === 0 ? "" : `, and kept ${(0, import_summary.count)(unseen.length, "entry", "entries")} of what was not looked at`;
  await (0, import_output.print)(io.stdout, `wrote ${(0, import_summary.count)(found.length, "finding")} to ${path}${kept}
`);
  if (config.config.baseline === void 0) {
    const fromConfig = (0, import_walk2.shownPath)(config.directory, absolute);
    await (0, import_output.print)(io.stdout, `to use it: stslint --baseline ${path}, or in .stslint.yaml baseline: ${fromConfig}
`);
  }
  return {
    status: 0,
    result: { ...result, diagnostics: [], baseline: { file: path, known: found, stale: [], unseen } }
  };
}
async function pruneBaseline(result, { baseline }, io) {
  const { stale } = result.baseline;
  if (stale.length === 0) return result;
  writeText(io.cwd, baseline.path, baseline.baseline.without(stale).toString());
  (0, import_output.say)(io, `took ${(0, import_summary.count)(stale.length, "entry", "entries")} out of ${baseline.path}`);
  return { ...result, baseline: { ...result.baseline, stale: [] } };
}
function writeText(cwd, path, text) {
  const stray = strayLink(cwd, path);
  if (stray !== void 0) throw new import_arguments.UsageError(`${path} is not written: ${stray}`);
  try {
    writeFile(cwd, path, text);
  } catch (error) {
    throw new import_arguments.UsageError(`${path} cannot be written: ${writeFailureOf(error)}`);
  }
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  pruneBaseline,
  runTask
});
