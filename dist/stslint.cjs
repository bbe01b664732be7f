#!/usr/bin/env node

// <define:HASHES>
var define_HASHES_default = { "cli-action-log.cjs": "85bb4bcc9d8bfd4e", "cli-action.cjs": "394c1a981d28cd4d", "cli-add-ignores.cjs": "31cb0c80930e31bb", "cli-command.cjs": "37752784537d0d69", "cli-completion.cjs": "62363ec3708c47f7", "cli-described-rules.cjs": "bf9e7270a87dfb63", "cli-explain.cjs": "51cd09578fd46539", "cli-fix.cjs": "f6a828931792c14f", "cli-help.cjs": "6cbaf4a079f6d446", "cli-init.cjs": "33600ef596b807b4", "cli-read-options.cjs": "008c3be460ecdfa2", "cli-rules-list.cjs": "271c4d79631a70a8", "cli-task.cjs": "61644c13c85a60fd", "cli-write-file.cjs": "ffa339a234c356c7", "cli-write-reports.cjs": "69c959904964925a", "config-read-config.cjs": "ec1529d080e9dedf", "config-unknown-name.cjs": "73da2223712d2066", "input-compare-baseline.cjs": "4a97d9f423739059", "input-git.cjs": "5dbc47ce130336ed", "input-ignore-patterns.cjs": "98a2ded7e54a90ff", "input-load-baseline.cjs": "7a50c8e11b006621", "input-missing-path.cjs": "23d21f6a9607660d", "input-narrowed-result.cjs": "74ccf06984d43f85", "input-older-findings.cjs": "bd8d26bbed37ddfa", "kubernetes-api-versions.cjs": "7420055c6093383b", "kubernetes-builds.cjs": "04c1622312d8b30d", "kubernetes-effect.cjs": "666dec2d0886c1df", "kubernetes-governing-service.cjs": "990c67d49dbb40b9", "kubernetes-schedules.cjs": "4ed69ce258def860", "late-availability.cjs": "45187dcc0ec5e476", "late-identity.cjs": "a593d51abcfb651a", "late-network.cjs": "9c555fd522c2b4f2", "late-objects.cjs": "90e2445c6676e006", "late-references.cjs": "519a92b7a834db11", "late-rollout.cjs": "a6966c5c2706ffb0", "late-selectors.cjs": "c546a467ab0100ce", "late-storage.cjs": "a4e1bd3ef1ce29a2", "late-structure.cjs": "e0246513e01a2937", "late-syntax.cjs": "9b693daaf2fe37cb", "lint-foreign-marks.cjs": "e2e2099e57596c96", "lint-mended-file.cjs": "d0204237fffeba70", "lint-suppression.cjs": "714c5e17d61eae6f", "program.cjs": "d0fd24bb3233f0e6", "repair-lost-indentation.cjs": "d85c284dd245e5b4", "report-azure.cjs": "afff61c7bf2ab12f", "report-checkstyle.cjs": "dd1e5b5ac2ca65ab", "report-color-text.cjs": "3df6839d7a7b5156", "report-github.cjs": "29f5fc2c139aa4ef", "report-gitlab.cjs": "b7fe80405f109f27", "report-json.cjs": "2f39d07f1d4346d7", "report-junit.cjs": "0f268fdd1582408f", "report-markdown.cjs": "d1f95f5655d9fd2d", "report-rdjsonl.cjs": "13446c4b62431f85", "report-sarif.cjs": "f5f3f3ea83f6fbdc", "report-statistics.cjs": "48dc0be575b4e716", "report-text.cjs": "878690375bca501b", "report-unix.cjs": "4d85d301e7d508a5", "schema-explain.cjs": "65156b40d463cf71", "schema-structure-kindLines.txt": "6376ab68255010ed", "schema-structure-typeLines.txt": "7fc7aa7c739e9a54", "yaml-comments.cjs": "95638c328469e468", "yaml-edit.cjs": "8954037fa8b2fbdd", "yaml-explain.cjs": "4cd80eedd0415ac1", "yaml-insert.cjs": "1b92977c5c9d640a", "yaml-move.cjs": "34bd5de8120fca9c", "yaml-scalar-source.cjs": "01672d69e780cce2", "yaml-tree.cjs": "6bf5e5cddfb1d5a9" };

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
  return !/^(?:rules|explain|init|completion)$/.test(command) && ![command, ...rest].some((one) => /^(?:-h|--help|--version)$/.test(one));
}
