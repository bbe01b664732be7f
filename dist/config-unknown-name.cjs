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

// src/config/unknown-name.ts
var unknown_name_exports = {};
__export(unknown_name_exports, {
  unknownName: () => unknownName
});
module.exports = __toCommonJS(unknown_name_exports);
var import_distance = __toESM(require_distance(), 1);
var FEW = 5;
function unknownName(what, name, names, otherwise) {
  const near = nearName(name, names);
  const shown = /^[\w.=/-]{1,60}$/.test(name) ? name : JSON.stringify(name.length > 60 ? `${name.slice(0, 59)}\u2026` : name);
  const hint = names.length <= FEW ? `known ${names.length === 1 ? "is" : "are"} ${names.join(", ")}` : otherwise;
  if (near !== void 0) return `unknown ${what} ${shown}; did you mean ${near}?`;
  return `unknown ${what} ${shown}${hint === void 0 ? "" : `; ${hint}`}`;
}
function nearName(name, names) {
  if (name.length < 3) return void 0;
  return (0, import_distance.nearNames)(name, names)[0] ?? names.find((candidate) => candidate.startsWith(name));
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  unknownName
});
