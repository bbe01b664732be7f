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

// src/input/git.ts
var git_exports = {};
__export(git_exports, {
  GitFailure: () => GitFailure,
  changesSince: () => changesSince
});
module.exports = __toCommonJS(git_exports);
var import_node_child_process = require("node:child_process");
var import_node_fs = require("node:fs");
var import_node_path = require("node:path");
var import_read = __toESM(require_read(), 1);
var import_walk = __toESM(require_walk(), 1);
var GitFailure = class extends Error {
};
var TARGETS = [
  "GITHUB_BASE_REF",
  "CI_MERGE_REQUEST_TARGET_BRANCH_NAME",
  "SYSTEM_PULLREQUEST_TARGETBRANCH",
  "BITBUCKET_PR_DESTINATION_BRANCH",
  "CHANGE_TARGET"
];
var USUAL_BRANCHES = ["origin/main", "origin/master", "main", "master"];
function changesSince(cwd, since, env) {
  const git = new Git(cwd, env);
  const [top = "", shallow] = linesOf(git.ask(["rev-parse", "--show-toplevel", "--is-shallow-repository"]));
  const head = git.commit("HEAD");
  if (head === void 0 && (since === void 0 || since === "HEAD")) {
    return { since: "the beginning", files: changedIn(git.in(top), git.emptyTree()), kept: keptIn(git.in(top)) };
  }
  const { name, base } = startOf(git, since, head, shallow === "true");
  return { since: name, files: changedIn(git.in(top), base), kept: keptIn(git.in(top)) };
}
function keptIn(git) {
  const paths = linesOf(git.ask(["ls-files", "-z", "--recurse-submodules"]), "\0");
  return new Set(paths.map((path) => `${(0, import_walk.withSlashes)(git.cwd)}/${path}`));
}
function startOf(git, since, head, isShallow) {
  const { env } = git;
  if (since === void 0 && env.GITHUB_BASE_REF && head === env.GITHUB_SHA && isMergeTry(env)) {
    const base2 = git.commit("HEAD^1");
    if (base2 !== void 0 && git.commit("HEAD^2") !== void 0) return { name: env.GITHUB_BASE_REF, base: base2 };
    throw new GitFailure(
      `the clone does not reach back to ${env.GITHUB_BASE_REF}: in actions/checkout write fetch-depth: 2 (or 0, for all)`
    );
  }
  const name = since ?? defaultBranch(git);
  const commit = git.commit(name);
  if (commit === void 0) throw new GitFailure(missing(name, since === void 0, isShallow));
  if (head === void 0) throw new GitFailure(`nothing is committed yet, so nothing has changed since ${name}`);
  const base = git.tryAsk(["merge-base", commit, head])?.trim();
  if (base) return { name, base };
  throw new GitFailure(
    isShallow ? `the clone is shallow and does not reach back to where it left ${name}: fetch more (git fetch --unshallow), or in actions/checkout write fetch-depth: 0` : `HEAD and ${name} have no commit in common`
  );
}
function isMergeTry({ GITHUB_REF = "" }) {
  return /^refs\/pull\/\d+\/merge$/.test(GITHUB_REF);
}
function defaultBranch(git) {
  const target = TARGETS.map((name) => git.env[name]).find(Boolean)?.replace(/^refs\/heads\//, "");
  if (target !== void 0) return git.commit(`origin/${target}`) === void 0 ? target : `origin/${target}`;
  const head = git.tryAsk(["symbolic-ref", "--quiet", "--short", "refs/remotes/origin/HEAD"])?.trim();
  const branch = [...head ? [head] : [], ...USUAL_BRANCHES].find((name) => git.commit(name) !== void 0);
  if (branch !== void 0) return branch;
  throw new GitFailure(
    "the default branch is not known: there is no origin/HEAD, main or master; name it (--changed-since REF), or fetch it"
  );
}
function missing(name, isFound, isShallow) {
  const branch = name.replace(/^origin\//, "");
  const target = isFound || branch !== name ? `refs/remotes/origin/${branch}` : branch;
  const fetching = `fetch it (git fetch origin ${branch}:${target})`;
  if (isFound) return `${name} is not in this clone: ${fetching}, or in actions/checkout write fetch-depth: 0`;
  const unknown = `git knows no commit ${name}`;
  if (isBranchName(branch)) return `${unknown}; if it is a branch of the remote, ${fetching}`;
  return isShallow ? `${unknown}; the clone is shallow: fetch more (git fetch --unshallow)` : unknown;
}
function isBranchName(name) {
  return /^[\p{L}\p{N}_][\p{L}\p{N}_./+#-]*$/u.test(name) && !name.includes("..") && !/^(?:HEAD|[\da-f]{7,40})$/.test(name);
}
function changedInModule(git, { path, commit }) {
  if (!(0, import_node_fs.existsSync)((0, import_node_path.resolve)(git.cwd, ".git"))) return [];
  if (commit === void 0) return changedIn(git, git.emptyTree());
  if (git.commit(commit) !== void 0) return changedIn(git, commit);
  throw new GitFailure(
    `the clone of the submodule ${path} does not reach back to ${commit}: fetch more (git -C ${path} fetch --unshallow)`
  );
}
function changedIn(git, base) {
  const { cwd } = git;
  const at = (path) => `${(0, import_walk.withSlashes)(cwd)}/${path}`;
  const raw = readRaw(
    git.ask(["diff", "--raw", "-z", "-M", "--no-abbrev", "--no-ext-diff", "--no-relative", base, "--"])
  );
  const texts = readBlobs(
    git,
    raw.flatMap(({ blob }) => blob ?? [])
  );
  const untracked = linesOf(git.ask(["ls-files", "--others", "--exclude-standard", "-z"]), "\0");
  return [
    ...raw.flatMap(({ path, oldPath, blob }) => {
      const text = blob === void 0 ? void 0 : texts.get(blob);
      const before = text === void 0 || oldPath === void 0 ? void 0 : { path: at(oldPath), text };
      return path === void 0 && before === void 0 ? [] : [{ path: path && at(path), before }];
    }),
    ...untracked.map((path) => ({ path: at(path), before: void 0 })),
    ...raw.flatMap(({ module: module2 }) => module2 === void 0 ? [] : changedInModule(git.inModule(module2.path), module2))
  ];
}
function readRaw(output) {
  const fields = output.split("\0");
  const changes = [];
  for (let at = 0; at + 1 < fields.length; ) {
    const [oldMode = "", mode = "", old = "", , status = ""] = fields[at].slice(1).split(" ");
    const first = fields[at + 1];
    const isPair = status.startsWith("R");
    const path = isPair ? fields[at + 2] : first;
    at += isPair ? 3 : 2;
    const wasFile = oldMode.startsWith("100");
    changes.push({
      path: mode.startsWith("100") ? path : void 0,
      oldPath: wasFile ? first : void 0,
      blob: wasFile ? old : void 0,
      module: mode === MODULE ? { path, commit: oldMode === MODULE ? old : void 0 } : void 0
    });
  }
  return changes;
}
var MODULE = "160000";
function readBlobs(git, blobs) {
  const texts = /* @__PURE__ */ new Map();
  if (blobs.length === 0) return texts;
  const output = git.run(["cat-file", "--batch"], `${blobs.join("\n")}
`);
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf("\n", at);
    const [id = "", , size] = output.toString("latin1", at, end).split(" ");
    at = end + 1;
    if (size === void 0) continue;
    try {
      texts.set(id, (0, import_read.textOf)(output.subarray(at, at + Number(size))).text);
    } catch {
    }
    at += Number(size) + 1;
  }
  return texts;
}
function linesOf(output, separator = "\n") {
  const all = output.split(separator);
  if (all.at(-1) === "") all.pop();
  return all;
}
var DISTRUSTING = ["-c", "safe.bareRepository=explicit"];
var OF_REPOSITORY = /^GIT_(?:ALTERNATE_OBJECT_DIRECTORIES|COMMON_DIR|DIR|INDEX_FILE|OBJECT_DIRECTORY|PREFIX|SHALLOW_FILE|WORK_TREE)$/;
var NO_GIT = "git cannot be run: it is not installed, or not in PATH";
var Git = class _Git {
  cwd;
  env;
  constructor(cwd, env) {
    this.cwd = cwd;
    this.env = env;
  }
  in(directory) {
    return new _Git((0, import_node_path.resolve)(directory), this.env);
  }
  inModule(path) {
    const own = Object.entries(this.env).filter(([name]) => !OF_REPOSITORY.test(name));
    return new _Git((0, import_node_path.resolve)(this.cwd, path), Object.fromEntries(own));
  }
  /** The id of a tree that holds nothing. */
  emptyTree() {
    return this.ask(["hash-object", "-t", "tree", "--stdin"]).trim();
  }
  /** The id of a commit; undefined where there is none of that name. */
  commit(name) {
    return this.tryAsk(["rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`])?.trim();
  }
  /** What git says; undefined where it fails. */
  tryAsk(args) {
    try {
      return this.ask(args);
    } catch (error) {
      if (error instanceof GitFailure && error.message === NO_GIT) throw error;
      return void 0;
    }
  }
  ask(args) {
    return this.run(args).toString("utf8");
  }
  run(args, input = "") {
    const env = { ...this.env, LC_ALL: "C", GIT_OPTIONAL_LOCKS: "0" };
    const { error, status, stdout, stderr } = (0, import_node_child_process.spawnSync)("git", [...DISTRUSTING, ...args], {
      cwd: this.cwd,
      env,
      input,
      maxBuffer: 1 << 30
    });
    if (error !== void 0) {
      const { code } = error;
      throw new GitFailure(code === "ENOENT" ? NO_GIT : `git cannot be run: ${error.message}`);
    }
    if (status !== 0) throw new GitFailure(complaintOf(stderr.toString("utf8"), this.cwd));
    return stdout;
  }
};
function complaintOf(said, cwd) {
  const lines = said.trim().split("\n");
  const line = lines.find((one) => /^(?:fatal|error): /.test(one)) ?? lines[0];
  if (/not a git repository/.test(line)) return `${cwd} is in no git repository, so nothing tells what has changed`;
  if (/dubious ownership/.test(line)) {
    return `git does not trust ${cwd}, which belongs to another user: git config --global --add safe.directory ${cwd}`;
  }
  return `git: ${line.replace(/^(?:fatal|error): /, "")}`;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  GitFailure,
  changesSince
});
