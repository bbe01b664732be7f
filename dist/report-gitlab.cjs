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

// hot:src/report/findings.ts
var require_findings = __commonJS({
  "hot:src/report/findings.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/report/findings.ts"];
  }
});

// hot:src/text/unprintable.ts
var require_unprintable = __commonJS({
  "hot:src/text/unprintable.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/text/unprintable.ts"];
  }
});

// hot:src/report/problems.ts
var require_problems = __commonJS({
  "hot:src/report/problems.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/report/problems.ts"];
  }
});

// src/report/gitlab.ts
var gitlab_exports = {};
__export(gitlab_exports, {
  report: () => report
});
module.exports = __toCommonJS(gitlab_exports);

// src/lint/fingerprint.ts
var import_node_crypto = require("node:crypto");
function fingerprints(diagnostics) {
  const seen = /* @__PURE__ */ new Map();
  const marks = /* @__PURE__ */ new Map();
  for (const diagnostic of diagnostics) {
    const { rule, file, resource, path } = diagnostic;
    const { apiVersion, kind, namespace, name } = resource ?? {};
    const key = JSON.stringify([rule, file.path, apiVersion, kind, namespace, name, path]);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    marks.set(diagnostic, digest(`${key}${count}`));
  }
  return marks;
}
function digest(text) {
  return (0, import_node_crypto.createHash)("sha256").update(text).digest("hex").slice(0, 32);
}

// src/report/gitlab.ts
var import_findings = __toESM(require_findings(), 1);

// src/report/json-text.ts
var import_unprintable = __toESM(require_unprintable(), 1);
function jsonText(value, indent = 2) {
  const text = JSON.stringify(value, void 0, indent).replace(/\\(?:ud[89a-f]..|.)/g, (code) => code.startsWith("\\ud") ? "\\ufffd" : code).replace(import_unprintable.UNPRINTABLE, (char) => char === "\n" ? char : escapeOf(char)).replaceAll("##", "#\\u0023");
  return `${text}
`;
}
function escapeOf(char) {
  const units = Array.from({ length: char.length }, (_, index) => char.charCodeAt(index));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("");
}

// src/report/message.ts
function messageOf({ message, help, versions }) {
  const holds = versions === void 0 ? "" : ` (this holds for Kubernetes ${versions})`;
  return `${message}${help === void 0 ? "" : `; ${help}`}${holds}`;
}

// src/report/gitlab.ts
var import_problems = __toESM(require_problems(), 1);

// src/report/repository-path.ts
var import_posix = require("node:path/posix");
var DRIVE = /^[a-z]:\//i;
function repositoryPath(path, { prefix }) {
  const isWhole = (0, import_posix.isAbsolute)(path) || DRIVE.test(path) || path === "<stdin>";
  return prefix === "" || isWhole ? path : (0, import_posix.join)(prefix, path);
}

// src/report/gitlab.ts
var SEVERITIES = { error: "critical", warning: "major", info: "info" };
function report(result, options) {
  const marks = fingerprints(result.diagnostics);
  const problems = new Map((0, import_problems.problemsOf)(result).map((problem) => [problemFingerprint(problem), problem]));
  return jsonText([
    ...[...problems].map(([fingerprint, { file, message }]) => ({
      description: message,
      check_name: "stslint",
      fingerprint,
      severity: "blocker",
      location: { path: pathOf(file, options), lines: { begin: 1, end: 1 } }
    })),
    ...(0, import_findings.findingsOf)(result, options).map((diagnostic) => ({
      description: `${diagnostic.rule}: ${messageOf(diagnostic)}`,
      check_name: diagnostic.rule,
      fingerprint: marks.get(diagnostic),
      severity: SEVERITIES[diagnostic.severity],
      location: { path: pathOf(diagnostic.file.path, options), lines: linesOf(diagnostic) }
    }))
  ]);
}
function problemFingerprint({ file, message }) {
  return digest(JSON.stringify([file, message]));
}
function pathOf(path, options) {
  return repositoryPath(path, options).replace(/^(?:\.\/)+/, "");
}
function linesOf({ file, range: { start, end } }) {
  const last = Math.max(start, end - 1);
  return { begin: file.positionAt(start).line, end: file.positionAt(last).line };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  report
});
