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

// hot:src/text/glob.ts
var require_glob = __commonJS({
  "hot:src/text/glob.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/text/glob.ts"];
  }
});

// hot:src/input/lint-tree.ts
var require_lint_tree = __commonJS({
  "hot:src/input/lint-tree.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/input/lint-tree.ts"];
  }
});

// hot:src/input/walk.ts
var require_walk = __commonJS({
  "hot:src/input/walk.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/input/walk.ts"];
  }
});

// src/input/narrowed-result.ts
var narrowed_result_exports = {};
__export(narrowed_result_exports, {
  narrowedResult: () => narrowedResult
});
module.exports = __toCommonJS(narrowed_result_exports);
var import_node_path = require("node:path");
var import_glob = __toESM(require_glob(), 1);
var import_lint_tree = __toESM(require_lint_tree(), 1);
var import_walk = __toESM(require_walk(), 1);
async function narrowedResult(found, judged) {
  const { tree, collection, files, settings, run, newRun, explain } = judged;
  const { cwd, rules, baseline, changes } = tree;
  const { problems, realPathOf } = collection;
  let result = found;
  if (baseline !== void 0) {
    const { compareBaseline } = await Promise.resolve().then(() => __toESM(require("./input-compare-baseline.cjs"), 1));
    const isIncomplete = problems.length + result.problems.length > 0;
    const covers = coveredBy(tree, files);
    const { left, use } = compareBaseline(baseline, { cwd, run, result, settings, rules, files, covers, isIncomplete });
    result = { ...result, diagnostics: left, baseline: use };
  }
  if (changes !== void 0) {
    const { findingsOfChange } = await Promise.resolve().then(() => __toESM(require("./input-older-findings.cjs"), 1));
    const told = run.timed(
      "change",
      () => findingsOfChange(result.diagnostics, {
        cwd,
        changes,
        run,
        files,
        unfixed: tree.unfixed ?? /* @__PURE__ */ new Map(),
        realPathOf,
        reads: readBy(tree),
        again(formerFiles, texts) {
          const former = newRun();
          for (const file of formerFiles) former.read(file);
          (0, import_lint_tree.readReferenced)(former, cwd, new Set(formerFiles.map(({ path }) => path)), texts);
          if (problems.length > 0) former.miss();
          return former;
        },
        explain
      })
    );
    const older = result.diagnostics.length - told.length;
    result = { ...result, diagnostics: told, change: { since: changes.since, older } };
  }
  return result;
}
function readBy(tree) {
  const ignores = (0, import_lint_tree.ignoredIn)(tree);
  const isBelow = below(tree, tree.paths.length > 0 ? [...tree.paths, ...(0, import_lint_tree.partnerPaths)(tree)] : (0, import_lint_tree.wholeTree)(tree));
  return (path, language) => isBelow(path) && !ignores(path) && (language !== "markdown" || tree.config.config.markdown);
}
function coveredBy(tree, files) {
  const { cwd, paths, inTree = false } = tree;
  if (paths.length === 0) return () => true;
  const isFile = (path) => (0, import_walk.statusOf)((0, import_node_path.resolve)(cwd, path))?.isFile() === true;
  const isBelow = below(
    tree,
    paths.filter((path) => path !== "-" && !isFile(path))
  );
  const chosen = new Set(inTree ? files.flatMap(({ path, reported }) => reported ? [path] : []) : []);
  return (path) => isBelow(path) || chosen.has(path);
}
function below({ cwd }, paths) {
  const roots = paths.map((path) => (0, import_node_path.resolve)(cwd, (0, import_glob.isGlob)(path) ? path.replace(/[^/\\]*[*?[{].*$/, "") : path));
  return (path) => {
    const absolute = (0, import_node_path.resolve)(cwd, path);
    return roots.some((root) => absolute === root || absolute.startsWith(root.endsWith(import_node_path.sep) ? root : root + import_node_path.sep));
  };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  narrowedResult
});
