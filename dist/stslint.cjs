#!/usr/bin/env node

// <define:HASHES>
var define_HASHES_default = { "cli-explain.cjs": "91cf265f3cba8e29", "cli-fix.cjs": "f515d25e53a92f08", "cli-help.cjs": "8b689679e81bb1cf", "cli-init.cjs": "6ad89dfb9ebba2e1", "cli-rules-list.cjs": "6f269b5f418d271d", "cli-write-file.cjs": "5ebebec32e6510b9", "config-read-config.cjs": "b8a650260e16f667", "input-ignore-patterns.cjs": "98a2ded7e54a90ff", "kubernetes-api-versions.cjs": "7420055c6093383b", "kubernetes-builds.cjs": "04c1622312d8b30d", "kubernetes-effect.cjs": "3b771a74cae162d6", "kubernetes-governing-service.cjs": "990c67d49dbb40b9", "late-identity.cjs": "1ea74afd779db19a", "late-rollout.cjs": "55e0d5d250e5b7ec", "late-selectors.cjs": "eb17da35a32b5250", "late-storage.cjs": "2f904859fccf7d17", "late-structure.cjs": "b43e5e0df7f903c7", "late-syntax.cjs": "09dd5d46e1a994bd", "lint-suppression.cjs": "714c5e17d61eae6f", "program.cjs": "67661eabf0438784", "repair-lost-indentation.cjs": "e50a687ca7eb0e82", "report-color-text.cjs": "ebf39d196f0ea48f", "report-json.cjs": "77f3febc94991d11", "report-text.cjs": "0f55ec72f39e951e", "schema-explain.cjs": "a225cfa20bf14ed0", "schema-structure-kindLines.txt": "6376ab68255010ed", "schema-structure-typeLines.txt": "7fc7aa7c739e9a54", "yaml-comments.cjs": "95638c328469e468", "yaml-edit.cjs": "2db2cac909e9e783", "yaml-explain.cjs": "1525c9782cd464b1", "yaml-insert.cjs": "a2e4c58c0966162b", "yaml-move.cjs": "195ee91b6c641697", "yaml-scalar-source.cjs": "7de01d3f378136f2", "yaml-tree.cjs": "af2824e43efde652" };

// src/cli/launch.ts
var import_node_fs = require("node:fs");
var import_node_path = require("node:path");
var import_node_vm = require("node:vm");
var cache = cacheDirectory();
var loaded = /* @__PURE__ */ new Map();
process.on("exit", () => {
  if (!isLint()) return;
  for (const { script, keep } of loaded.values()) if (keep !== void 0) write(keep, script);
});
load("program.cjs");
function load(name) {
  const known = loaded.get(name);
  if (known !== void 0) return known.module.exports;
  const filename = (0, import_node_path.join)(__dirname, name);
  const path = cache === void 0 ? void 0 : (0, import_node_path.join)(cache, `${name}-${define_HASHES_default[name]}`);
  const cachedData = path === void 0 ? void 0 : read(path);
  const source = `(function (exports, require, module, __dirname) {${(0, import_node_fs.readFileSync)(filename, "latin1")}
})`;
  const script = new import_node_vm.Script(source, { filename, ...cachedData === void 0 ? {} : { cachedData } });
  const isKept = cachedData !== void 0 && script.cachedDataRejected === false;
  const module2 = { exports: {} };
  loaded.set(name, { module: module2, script, keep: isKept ? void 0 : path });
  script.runInThisContext()(
    module2.exports,
    (id) => Object.hasOwn(define_HASHES_default, id.slice(2)) ? load(id.slice(2)) : require(id),
    module2,
    __dirname
  );
  return module2.exports;
}
function cacheDirectory() {
  const { HOME, LOCALAPPDATA, NODE_DISABLE_COMPILE_CACHE, XDG_CACHE_HOME } = process.env;
  if (NODE_DISABLE_COMPILE_CACHE) return void 0;
  const home = process.platform === "win32" ? LOCALAPPDATA : HOME;
  const base = XDG_CACHE_HOME || (home && (0, import_node_fs.existsSync)(home) ? (0, import_node_path.join)(home, ".cache") : void 0);
  return base ? (0, import_node_path.join)(base, "stslint", `${process.version}-${process.arch}`) : void 0;
}
function read(path) {
  let file;
  try {
    file = (0, import_node_fs.openSync)(path, "r");
    const { uid, mode } = (0, import_node_fs.fstatSync)(file);
    const isOwn = process.getuid === void 0 || uid === process.getuid() && (mode & 18) === 0;
    return isOwn ? (0, import_node_fs.readFileSync)(file) : void 0;
  } catch {
    return void 0;
  } finally {
    if (file !== void 0) (0, import_node_fs.closeSync)(file);
  }
}
function write(path, script) {
  try {
    const directory = (0, import_node_path.dirname)(path);
    for (const each of [(0, import_node_path.dirname)((0, import_node_path.dirname)(directory)), (0, import_node_path.dirname)(directory), directory]) {
      if (!(0, import_node_fs.existsSync)(each)) (0, import_node_fs.mkdirSync)(each, { mode: 448 });
    }
    const temporary = `${path}.${process.pid}`;
    (0, import_node_fs.writeFileSync)(temporary, script.createCachedData(), { mode: 384 });
    (0, import_node_fs.renameSync)(temporary, path);
  } catch {
  }
}
function isLint() {
  const [command = "", ...rest] = process.argv.slice(2);
  return !/^(?:rules|explain|init)$/.test(command) && ![command, ...rest].some((one) => /^(?:-h|--help|--version)$/.test(one));
}
