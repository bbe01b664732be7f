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

// hot:src/text/distance.ts
var require_distance = __commonJS({
  "hot:src/text/distance.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/text/distance.ts"];
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

// src/input/missing-path.ts
var missing_path_exports = {};
__export(missing_path_exports, {
  whyMissing: () => whyMissing
});
module.exports = __toCommonJS(missing_path_exports);
var import_node_fs = require("node:fs");
var import_node_path = require("node:path");
var import_distance = __toESM(require_distance(), 1);
var import_read = __toESM(require_read(), 1);
var import_walk = __toESM(require_walk(), 1);
function whyMissing(absolute, path, error) {
  const failure = (0, import_read.failureOf)(error);
  if (failure !== "no such file or directory") return failure;
  if ((0, import_walk.statusOf)(absolute, import_node_fs.lstatSync)?.isSymbolicLink()) return "a symbolic link that leads nowhere";
  const slashed = path.replaceAll("\\", "/");
  if (slashed !== path && (0, import_walk.statusOf)(absolute.replaceAll("\\", "/")) !== void 0) {
    return `${failure}; did you mean ${slashed}?`;
  }
  let missing = absolute;
  for (let parent = (0, import_node_path.dirname)(missing); parent !== missing; parent = (0, import_node_path.dirname)(parent)) {
    let names;
    try {
      names = (0, import_node_fs.readdirSync)(parent);
    } catch {
      missing = parent;
      continue;
    }
    const [near] = (0, import_distance.nearNames)((0, import_node_path.basename)(missing), names);
    return near === void 0 ? failure : `${failure}; did you mean ${near}?`;
  }
  return failure;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  whyMissing
});
