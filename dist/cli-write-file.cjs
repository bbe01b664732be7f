"use strict";
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
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
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// src/cli/write-file.ts
var write_file_exports = {};
__export(write_file_exports, {
  isWithin: () => isWithin,
  realPathOf: () => realPathOf,
  stageFile: () => stageFile,
  strayLink: () => strayLink,
  writeFailureOf: () => writeFailureOf,
  writeFile: () => writeFile
});
module.exports = __toCommonJS(write_file_exports);
var import_node_crypto = require("node:crypto");
var import_node_fs = require("node:fs");
var import_node_path = require("node:path");
function isWithin(root, path) {
  const way = (0, import_node_path.relative)(root, path);
  return way === "" || !((0, import_node_path.isAbsolute)(way) || /^\.\.(?:[\\/]|$)/.test(way));
}
function strayLink(cwd, path) {
  const target = (0, import_node_path.resolve)(cwd, path);
  const real = realPlaceOf(target);
  const isStray = isWithin(cwd, target) && !isWithin(realPathOf(cwd), real);
  return isStray ? `it leads to ${real}, outside of the working directory` : void 0;
}
function realPlaceOf(path) {
  const parent = (0, import_node_path.dirname)(path);
  return (0, import_node_fs.existsSync)(path) || parent === path ? realPathOf(path) : (0, import_node_path.join)(realPlaceOf(parent), (0, import_node_path.basename)(path));
}
function realPathOf(path) {
  try {
    return (0, import_node_fs.realpathSync)(path);
  } catch {
    return path;
  }
}
function writeFile(cwd, path, text) {
  const target = (0, import_node_path.resolve)(cwd, path);
  const present = (0, import_node_fs.statSync)(target, { throwIfNoEntry: false });
  if (present === void 0) stageFile(target, text, present).commit();
  else if (!present.isFile() || present.nlink > 1 || !replaces((0, import_node_fs.realpathSync)(target), text, present)) {
    (0, import_node_fs.writeFileSync)(target, text);
  }
}
function replaces(target, text, present) {
  try {
    stageFile(target, text, present).commit();
    return true;
  } catch (error) {
    if (IRREPLACEABLE.has(error.code)) return false;
    throw error;
  }
}
var IRREPLACEABLE = /* @__PURE__ */ new Set(["EACCES", "EBUSY", "EPERM", "EROFS"]);
function stageFile(target, data, present) {
  const temporary = `${target}.${(0, import_node_crypto.randomUUID)().slice(0, 8)}.tmp`;
  const discard = () => {
    try {
      (0, import_node_fs.rmSync)(temporary, { force: true });
    } catch {
    }
  };
  const orDiscard = (work) => {
    try {
      work();
    } catch (error) {
      discard();
      throw error;
    }
  };
  orDiscard(() => {
    (0, import_node_fs.writeFileSync)(temporary, data, { flag: "wx", ...present !== void 0 && { mode: 384 } });
    if (present === void 0) return;
    (0, import_node_fs.chmodSync)(temporary, keepsGroup(temporary, present) ? present.mode : present.mode & ~1080);
  });
  return { commit: () => orDiscard(() => (0, import_node_fs.renameSync)(temporary, target)), discard };
}
function keepsGroup(path, { uid, gid }) {
  for (const owner of [uid, -1]) {
    try {
      (0, import_node_fs.chownSync)(path, owner, gid);
      return true;
    } catch {
    }
  }
  return (0, import_node_fs.statSync)(path).gid === gid;
}
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
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  isWithin,
  realPathOf,
  stageFile,
  strayLink,
  writeFailureOf,
  writeFile
});
