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

// hot:src/lint/rule.ts
var require_rule = __commonJS({
  "hot:src/lint/rule.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/lint/rule.ts"];
  }
});

// <stdin>
var stdin_exports = {};
__export(stdin_exports, {
  "misread-key": () => misread_key_default
});
module.exports = __toCommonJS(stdin_exports);

// rules/misread-key.ts
var import_rule = __toESM(require_rule(), 1);
var misread_key_default = (0, import_rule.defineRule)({
  summary: "a key of a ConfigMap or a Secret is read as something else",
  severity: "warning",
  category: "objects",
  subject: ["ConfigMap", "Secret"],
  fixable: true,
  applies: ({ root }) => MAPS.some((name) => holdsRead(root.child(name))),
  *check({ root }) {
    for (const [name, key, field] of dataOf(root)) {
      const { start, end } = field.key;
      const written = field.file.text.slice(start, end);
      if (written === key || field.alias !== void 0 || !/^[\w.+~-]{1,40}$/.test(written)) continue;
      yield {
        at: field,
        range: field.key,
        message: `${name}: the key ${written} without quotes is read as ${key}, so the object has no key ${written}`,
        help: `write "${written}"`,
        ...(0, import_rule.quoteKeyFix)(field, "unsafe")
      };
    }
  }
});
var READ = /^(?:true|false|null|[-+.\d].*)$/;
var MAPS = ["data", "stringData", "binaryData"];
function holdsRead({ node }) {
  return node?.kind === "map" && node.pairs.some(({ name }) => READ.test(name));
}
function dataOf(root) {
  return MAPS.flatMap(
    (name) => root.child(name).entries().map(([key, field]) => [name, key, field])
  );
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  "misread-key": null
});
