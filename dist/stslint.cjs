#!/usr/bin/env node

// <define:HASHES>
var define_HASHES_default = { "cli-explain.cjs": "d54acf66dc5959f6", "cli-help.cjs": "b59bd922aab9d525", "cli-init.cjs": "6ad89dfb9ebba2e1", "cli-rules-list.cjs": "5c7a51dc28acf229", "cli-write-file.cjs": "fb5ee883da6314df", "config-read-config.cjs": "b8a650260e16f667", "kubernetes-api-versions.cjs": "28f97170e45de1d8", "late-rules.cjs": "484f47230fb0c840", "program.cjs": "ee4fd3c4119e14b7", "repair-lost-indentation.cjs": "fda7f0eb29f5121a", "report-color-text.cjs": "b4a77286b4028d7f", "report-json.cjs": "476e83facae81ef4", "report-text.cjs": "c42a75f6b6b2c55c", "schema-explain.cjs": "e7a315904273dacc", "schema-structure.cjs": "cebfa8ab83479843", "yaml-explain.cjs": "179c3cfb6557b23c", "yaml-tree.cjs": "6bf5e5cddfb1d5a9" };

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
  const source = `(function (exports, require, module) {${(0, import_node_fs.readFileSync)(filename, "latin1")}
})`;
  const script = new import_node_vm.Script(source, { filename, ...cachedData === void 0 ? {} : { cachedData } });
  const isKept = cachedData !== void 0 && script.cachedDataRejected === false;
  const module2 = { exports: {} };
  loaded.set(name, { module: module2, script, keep: isKept ? void 0 : path });
  script.runInThisContext()(
    module2.exports,
    (id) => Object.hasOwn(define_HASHES_default, id.slice(2)) ? load(id.slice(2)) : require(id),
    module2
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
