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

// hot:src/text/multimap.ts
var require_multimap = __commonJS({
  "hot:src/text/multimap.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/text/multimap.ts"];
  }
});

// hot:src/report/findings.ts
var require_findings = __commonJS({
  "hot:src/report/findings.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/report/findings.ts"];
  }
});

// hot:src/report/problems.ts
var require_problems = __commonJS({
  "hot:src/report/problems.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/report/problems.ts"];
  }
});

// hot:src/text/unprintable.ts
var require_unprintable = __commonJS({
  "hot:src/text/unprintable.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/text/unprintable.ts"];
  }
});

// src/report/checkstyle.ts
var checkstyle_exports = {};
__export(checkstyle_exports, {
  report: () => report
});
module.exports = __toCommonJS(checkstyle_exports);
var import_multimap = __toESM(require_multimap(), 1);
var import_findings = __toESM(require_findings(), 1);

// src/report/message.ts
function messageOf({ message, help, versions }) {
  const holds = versions === void 0 ? "" : ` (this holds for Kubernetes ${versions})`;
  return `${message}${help === void 0 ? "" : `; ${help}`}${holds}`;
}

// src/report/checkstyle.ts
var import_problems = __toESM(require_problems(), 1);

// src/report/xml.ts
var import_unprintable = __toESM(require_unprintable(), 1);
var FORBIDDEN = /[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
var MARKUP = /[&<>"]/g;
function xmlText(text) {
  return text.replace(FORBIDDEN, "\uFFFD").replace(MARKUP, referenceOf).replace(import_unprintable.UNPRINTABLE, referenceOf).replaceAll("##", "#&#35;").replace(/^(\s*):(?=:)/, "$1&#58;");
}
function referenceOf(char) {
  return `&#${char.codePointAt(0)};`;
}
function xmlElement(name, attributes, content = "") {
  const named = Object.entries(attributes).map(([key, value]) => ` ${key}="${xmlText(String(value))}"`);
  const head = name + named.join("");
  return content === "" ? `<${head}/>` : `<${head}>${content}</${name}>`;
}
function xmlLines(elements) {
  return elements.length === 0 ? "" : `
${elements.join("\n")}
`;
}
function xmlDocument(root) {
  return `<?xml version="1.0" encoding="UTF-8"?>
${root}
`;
}

// src/report/checkstyle.ts
function report(result, options) {
  const files = /* @__PURE__ */ new Map();
  for (const { file, message } of (0, import_problems.problemsOf)(result)) {
    const attributes = { line: 1, severity: "error", message, source: "stslint" };
    (0, import_multimap.append)(files, file, xmlElement("error", attributes));
  }
  for (const diagnostic of (0, import_findings.findingsOf)(result, options)) {
    const { file, range, severity, rule } = diagnostic;
    const { line, column } = file.positionAt(range.start);
    const attributes = { line, column, severity, message: messageOf(diagnostic), source: `stslint.${rule}` };
    (0, import_multimap.append)(files, file.path, xmlElement("error", attributes));
  }
  const elements = [...files].map(([name, errors]) => xmlElement("file", { name }, xmlLines(errors)));
  return xmlDocument(xmlElement("checkstyle", { version: "4.3" }, xmlLines(elements)));
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  report
});
