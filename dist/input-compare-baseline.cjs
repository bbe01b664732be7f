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

// src/input/compare-baseline.ts
var compare_baseline_exports = {};
__export(compare_baseline_exports, {
  compareBaseline: () => compareBaseline,
  objectsOf: () => objectsOf
});
module.exports = __toCommonJS(compare_baseline_exports);
var import_node_fs = require("node:fs");
var import_node_path2 = require("node:path");

// src/lint/baseline.ts
var import_multimap = __toESM(require_multimap(), 1);
function lastingPlace(pathOf) {
  return ({ file, path }) => ({ file: pathOf(file.path), path: path.replace(/\[\d+\]/g, "[]") });
}
function resourceName({ kind, namespace, name }) {
  if (kind === void 0 || name === void 0) return void 0;
  return [kind, ...namespace === void 0 ? [] : [namespace], name].join("/");
}

// src/input/load-baseline.ts
var import_node_path = require("node:path");
var import_settings = __toESM(require_settings(), 1);
var import_read = __toESM(require_read(), 1);
var import_walk = __toESM(require_walk(), 1);
function toBaseline(cwd, absolute) {
  const directory = (0, import_node_path.dirname)(absolute);
  return directory === cwd ? (path) => path : (path) => (0, import_walk.withSlashes)((0, import_node_path.relative)(directory, (0, import_node_path.resolve)(cwd, path)));
}
function fromBaseline(cwd, absolute) {
  const directory = (0, import_node_path.dirname)(absolute);
  return directory === cwd ? (file) => file : (file) => (0, import_walk.withSlashes)((0, import_node_path.relative)(cwd, (0, import_node_path.resolve)(directory, file)));
}

// src/input/compare-baseline.ts
function compareBaseline({ baseline, absolute, path: file }, { cwd, run, result, settings, rules, files, covers, isIncomplete }) {
  const pathOf = toBaseline(cwd, absolute);
  const originOf = fromBaseline(cwd, absolute);
  const reported = new Set(files.flatMap((one) => one.reported ? [one.path] : []));
  const holds = objectsOf(
    run.manifests,
    files.map(({ path }) => path),
    pathOf
  );
  const partners = new Set(run.manifests.filter(({ document }) => !document.file.reported).map(resourceName));
  const { left, known, stale, unseen } = baseline.compare(result.diagnostics, lastingPlace(pathOf), {
    holds,
    isJudged: ({ file: own, rule, resource }) => {
      const path = originOf(own);
      if (Object.hasOwn(rules, rule) && settings.level(rule, path) === "off") return false;
      if (!covers(path) || !reported.has(path) && (0, import_node_fs.existsSync)((0, import_node_path2.resolve)(cwd, path))) return false;
      return resource === void 0 || holds(own, resource) || !partners.has(resource);
    }
  });
  const use = isIncomplete || isNewlyUnread(result, left) ? { file, known, stale: [], unseen: [...stale, ...unseen] } : { file, known, stale, unseen };
  return { left, use };
}
function isNewlyUnread({ unread }, left) {
  const files = new Set(unread);
  return left.some((diagnostic) => files.has(diagnostic.file.path));
}
function objectsOf(manifests, files, pathOf = (path) => path) {
  const keyOf = (file, resource) => `${file}\0${resource}`;
  const present = new Set(Array.from(files, (path) => keyOf(pathOf(path), void 0)));
  for (const manifest of manifests) present.add(keyOf(pathOf(manifest.document.file.path), resourceName(manifest)));
  return (file, resource) => present.has(keyOf(file, resource));
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  compareBaseline,
  objectsOf
});
