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

// hot:src/kubernetes/names.ts
var require_names = __commonJS({
  "hot:src/kubernetes/names.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/names.ts"];
  }
});

// src/kubernetes/schedules.ts
var schedules_exports = {};
__export(schedules_exports, {
  isSchedule: () => isSchedule,
  isTimeZone: () => isTimeZone,
  nearTimeZone: () => nearTimeZone,
  wrongScheduleField: () => wrongScheduleField
});
module.exports = __toCommonJS(schedules_exports);
var import_names = __toESM(require_names(), 1);
var FIELDS = [
  [0, 59, ""],
  [0, 23, ""],
  [1, 31, ""],
  [1, 12, "jan feb mar apr may jun jul aug sep oct nov dec"],
  [0, 6, "sun mon tue wed thu fri sat"]
];
var SHORTHAND = /^@(?:yearly|annually|monthly|weekly|daily|midnight|hourly)$/;
var EVERY = /^@every [+-]?(?:0|(?:(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:ns|us|\u00b5s|\u03bcs|ms|s|m|h))+)$/;
function isSchedule(text) {
  if (text.startsWith("@")) return SHORTHAND.test(text) || EVERY.test(text);
  return wrongScheduleField(text) === void 0;
}
function wrongScheduleField(text) {
  const fields = text.split(/\s+/).filter((field) => field !== "");
  if (fields.length !== FIELDS.length) return -1;
  const wrong = fields.findIndex(
    (field, index) => !field.split(",").every((part) => part === "" || isPart(part, FIELDS[index]))
  );
  return wrong < 0 ? void 0 : wrong;
}
function isPart(part, [least, most, names]) {
  const [range = "", step, ...more] = part.split("/");
  const [from = "", to = from, ...beyond] = range.split("-");
  if (more.length > 0 || step !== void 0 && !(whole(step) > 0)) return false;
  if (from === "*" || from === "?") return true;
  const number = (text) => {
    const index = names.split(" ").indexOf(text.toLowerCase());
    return index >= 0 && text !== "" ? index + least : whole(text);
  };
  const [first, last] = [number(from), number(to)];
  return beyond.length === 0 && first >= least && first <= last && last <= most;
}
function whole(text) {
  return /^\+?[0-9]{1,15}$/.test(text) ? Number(text) : Number.NaN;
}
var SHORT_ZONES = new Set("CET EET EST GMT HST MET MST PRC ROC ROK UCT UTC WET".split(" "));
var UNKNOWN_ZONES = /* @__PURE__ */ new Set(["Factory", "posixrules"]);
var zones = /* @__PURE__ */ new Map();
function isTimeZone(name) {
  let known = zones.get(name);
  if (known === void 0) {
    const isName = /^[A-Z]{3}$/.test(name) ? SHORT_ZONES.has(name) : /^[A-Z][\w+-]*(?:\/[A-Z][\w+-]*)*$/.test(name);
    const zone = isName ? zoneOf(name) : void 0;
    known = UNKNOWN_ZONES.has(name) || zone !== void 0 && (zone === name || zone.toLowerCase() !== name.toLowerCase());
    zones.set(name, known);
  }
  return known;
}
function nearTimeZone(name) {
  const same = zoneOf(name);
  if (same?.toLowerCase() === name.toLowerCase()) return same;
  const near = (0, import_names.nearName)(name, Intl.supportedValuesOf("timeZone"));
  return near?.only ? near.name : void 0;
}
function zoneOf(name) {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return void 0;
  }
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  isSchedule,
  isTimeZone,
  nearTimeZone,
  wrongScheduleField
});
