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

// hot:src/config/config.ts
var require_config = __commonJS({
  "hot:src/config/config.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/config/config.ts"];
  }
});

// hot:src/cli/arguments.ts
var require_arguments = __commonJS({
  "hot:src/cli/arguments.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/cli/arguments.ts"];
  }
});

// src/cli/init.ts
var init_exports = {};
__export(init_exports, {
  init: () => init
});
module.exports = __toCommonJS(init_exports);
var import_node_fs = require("node:fs");
var import_node_path = require("node:path");
var import_config = __toESM(require_config(), 1);
var import_arguments = __toESM(require_arguments(), 1);

// src/cli/write-file.ts
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

// src/cli/init.ts
var NEW_CONFIG = `# Configuration of stslint. Everything may be left out; stslint --help and
# stslint rules say more. Globs and paths are relative to this file.

# The rules that are on: recommended, or strict for all of them, hints included.
extends: recommended

# How loud single rules are: off, info, warning or error.
# rules:
#   missing-headless-service: error

# Other levels for some files. The later ones win.
# overrides:
#   - files: ['lessons/**']
#     rules:
#       duplicate-resource: off

# What is linted where no path is named, and read for Services and other
# partners where some are.
# paths: [k8s]

# Files and directories that are left out. A name without a slash is meant
# anywhere. What .gitignore names is left out anyway.
# ignore: [vendor/, '*.generated.yaml']

# Also read the manifests in Markdown files.
# markdown: true

# The cluster that the manifests are for.
# kubernetesVersion: 1.32-1.36
# namespace: shop
# clusterDomain: cluster.local

# Objects that exist in the cluster, but in no file.
# assume: [Service/postgres, Service/shop/*]

# The least severity that makes a run fail: error, warning, info or never.
failOn: warning
`;
function init(cwd) {
  const present = import_config.CONFIG_NAMES.find((name2) => (0, import_node_fs.existsSync)((0, import_node_path.join)(cwd, name2)));
  if (present !== void 0) throw new import_arguments.UsageError(`${present} is there already and was left as it is`);
  const [name] = import_config.CONFIG_NAMES;
  try {
    (0, import_node_fs.writeFileSync)((0, import_node_path.join)(cwd, name), NEW_CONFIG, { flag: "wx" });
  } catch (error) {
    throw new import_arguments.UsageError(`${name} cannot be written: ${writeFailureOf(error)}`);
  }
  return name;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  init
});
