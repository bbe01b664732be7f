#!/usr/bin/env node

// <define:HASHES>
var define_HASHES_default = { "cli-action-log.cjs": "868f8bab416b5c2b", "cli-action.cjs": "4cdb73d30dfdf745", "cli-command.cjs": "b4f0bbbab9f27270", "cli-described-rules.cjs": "c3bd17c3c6b2b235", "cli-explain.cjs": "e248cacf6112c51b", "cli-fix.cjs": "e610d5f226062be1", "cli-help.cjs": "44f36d28700069c9", "cli-init.cjs": "54b2bb2f95ca7e8b", "cli-rules-list.cjs": "f17a76f123afeb5e", "cli-write-file.cjs": "5ebebec32e6510b9", "cli-write-reports.cjs": "0f49e4c744d0fea0", "config-read-config.cjs": "e821d4d1dba4f211", "config-unknown-name.cjs": "73da2223712d2066", "input-ignore-patterns.cjs": "edf7846aa0633943", "input-missing-path.cjs": "141777db2c8089b2", "kubernetes-api-versions.cjs": "7420055c6093383b", "kubernetes-builds.cjs": "04c1622312d8b30d", "kubernetes-effect.cjs": "3b771a74cae162d6", "kubernetes-governing-service.cjs": "990c67d49dbb40b9", "late-identity.cjs": "1ea74afd779db19a", "late-rollout.cjs": "55e0d5d250e5b7ec", "late-selectors.cjs": "eb17da35a32b5250", "late-storage.cjs": "2f904859fccf7d17", "late-structure.cjs": "d6f0421bbde14c7e", "late-syntax.cjs": "09dd5d46e1a994bd", "lint-suppression.cjs": "714c5e17d61eae6f", "program.cjs": "b97dc676ca2212af", "repair-lost-indentation.cjs": "e50a687ca7eb0e82", "report-azure.cjs": "d616fa94800907ca", "report-checkstyle.cjs": "26339919afae115e", "report-color-text.cjs": "bd510a07ea24c723", "report-github.cjs": "ef17df2e2262c682", "report-gitlab.cjs": "93b26b9cdcf13a36", "report-json.cjs": "9578132ef53df44b", "report-junit.cjs": "91a427d0bd18d599", "report-markdown.cjs": "fcdadee4662d50ea", "report-rdjsonl.cjs": "3c9c49245cf811f8", "report-sarif.cjs": "a5cc04cfc235c025", "report-text.cjs": "0f55ec72f39e951e", "report-unix.cjs": "fa149459627cb8de", "schema-explain.cjs": "8583b2cab565a14d", "schema-structure-kindLines.txt": "6376ab68255010ed", "schema-structure-typeLines.txt": "7fc7aa7c739e9a54", "yaml-comments.cjs": "95638c328469e468", "yaml-edit.cjs": "2db2cac909e9e783", "yaml-explain.cjs": "c6d5dbec7acfad70", "yaml-insert.cjs": "1b92977c5c9d640a", "yaml-move.cjs": "34bd5de8120fca9c", "yaml-scalar-source.cjs": "7de01d3f378136f2", "yaml-tree.cjs": "6769705e6b55fe6b" };

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
