#!/usr/bin/env node

// <define:HASHES>
var define_HASHES_default = { "cli-action-log.cjs": "85bb4bcc9d8bfd4e", "cli-action.cjs": "ff7b257c2a7fef8b", "cli-command.cjs": "177e1f7f80b2be9a", "cli-described-rules.cjs": "ceb33196dcd7424c", "cli-explain.cjs": "28c261614db1530f", "cli-fix.cjs": "1dde91be4d3541d6", "cli-help.cjs": "44f36d28700069c9", "cli-init.cjs": "943be781256fe7d7", "cli-rules-list.cjs": "aad102c99b299b5c", "cli-write-file.cjs": "a2667e994109a080", "cli-write-reports.cjs": "7686a929e0d4e042", "config-read-config.cjs": "eb242736b0bc44fa", "config-unknown-name.cjs": "73da2223712d2066", "input-ignore-patterns.cjs": "98a2ded7e54a90ff", "input-missing-path.cjs": "23d21f6a9607660d", "kubernetes-api-versions.cjs": "7420055c6093383b", "kubernetes-builds.cjs": "04c1622312d8b30d", "kubernetes-effect.cjs": "666dec2d0886c1df", "kubernetes-governing-service.cjs": "990c67d49dbb40b9", "kubernetes-schedules.cjs": "9bc133f8b6c62caf", "late-availability.cjs": "e3413c32825b7e44", "late-identity.cjs": "fb979f9d2f40287e", "late-network.cjs": "ceaeb9e218982e0d", "late-objects.cjs": "412a81806191426c", "late-references.cjs": "039ccffe158c3d02", "late-rollout.cjs": "db71fb7c2687ba47", "late-selectors.cjs": "ad1eae6bc9e3fcd0", "late-storage.cjs": "5508a611bdb0a267", "late-structure.cjs": "a2ae3979c25b57aa", "late-syntax.cjs": "3fc8e01d5dcc5439", "lint-mended-file.cjs": "34471ccff15f2a61", "lint-suppression.cjs": "714c5e17d61eae6f", "program.cjs": "fde3285dcec148f0", "repair-lost-indentation.cjs": "1fd72882c6e07d5c", "report-azure.cjs": "afff61c7bf2ab12f", "report-checkstyle.cjs": "dd1e5b5ac2ca65ab", "report-color-text.cjs": "167bd87104493c3d", "report-github.cjs": "2b8cefec3fc0902e", "report-gitlab.cjs": "b7fe80405f109f27", "report-json.cjs": "ab9bd74436ec39da", "report-junit.cjs": "0f268fdd1582408f", "report-markdown.cjs": "d1f95f5655d9fd2d", "report-rdjsonl.cjs": "6b5adacaa057314a", "report-sarif.cjs": "6273fb7783556bec", "report-text.cjs": "d9e7a5573baf0a40", "report-unix.cjs": "4d85d301e7d508a5", "schema-explain.cjs": "61b227921b6acc5d", "schema-structure-kindLines.txt": "6376ab68255010ed", "schema-structure-typeLines.txt": "7fc7aa7c739e9a54", "yaml-comments.cjs": "95638c328469e468", "yaml-edit.cjs": "8954037fa8b2fbdd", "yaml-explain.cjs": "7a50a9963776c7b8", "yaml-insert.cjs": "1b92977c5c9d640a", "yaml-move.cjs": "34bd5de8120fca9c", "yaml-scalar-source.cjs": "01672d69e780cce2", "yaml-tree.cjs": "6bf5e5cddfb1d5a9" };

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
