#!/usr/bin/env node

// <define:HASHES>
var define_HASHES_default = { "cli-explain.cjs": "f1f9e691e8da7262", "cli-help.cjs": "b59bd922aab9d525", "cli-init.cjs": "6ad89dfb9ebba2e1", "cli-rules-list.cjs": "3ec0db167bf12e12", "cli-write-file.cjs": "fb5ee883da6314df", "config-read-config.cjs": "b8a650260e16f667", "program.cjs": "420b0c5e845d852d", "report-color-text.cjs": "f4ae2c2e32a302d7", "report-json.cjs": "fdb58767b202ccba", "report-text.cjs": "71fec1ce1d139984", "yaml-explain.cjs": "6e7565eb5c567486", "yaml-tree.cjs": "6bf5e5cddfb1d5a9" };

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
