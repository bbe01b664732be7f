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

// hot:src/kubernetes/issues.ts
var require_issues = __commonJS({
  "hot:src/kubernetes/issues.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/issues.ts"];
  }
});

// hot:src/lint/rule.ts
var require_rule = __commonJS({
  "hot:src/lint/rule.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/lint/rule.ts"];
  }
});

// <stdin>
var stdin_exports = {};
__export(stdin_exports, {
  "empty-selector": () => empty_selector_default
});
module.exports = __toCommonJS(stdin_exports);

// rules/empty-selector.ts
var import_issues = __toESM(require_issues(), 1);
var import_rule = __toESM(require_rule(), 1);
var empty_selector_default = (0, import_rule.defineRule)({
  summary: "spec.selector of a workload asks for no label",
  severity: "error",
  category: "selectors",
  subject: ["StatefulSet", "Deployment", "DaemonSet", "ReplicaSet"],
  fixable: true,
  applies: (0, import_issues.hasIssue)("missing"),
  *check(workload) {
    const spec = workload.root.child("spec");
    const selector = spec.child("selector");
    const isEmpty = (0, import_issues.issuesOf)(workload, "missing").some(({ path }) => path.join(".") === "spec.selector");
    if (!isEmpty || !selector.isMap || selector.open || workload.partial) return;
    const labels = lasting(spec.child("template").child("metadata").child("labels"));
    const [first] = Object.entries(labels);
    yield {
      at: selector,
      message: `selector asks for no label, which would select every Pod of the namespace; the API server refuses it`,
      help: first === void 0 ? "give the Pod template labels, and ask for them in selector.matchLabels" : `ask for labels of the Pod template: \`matchLabels: { ${first.join(": ")} }\``,
      ...first === void 0 ? {} : (0, import_rule.insertFix)(selector.child("matchLabels"), labels, "unsafe")
    };
  }
});
function lasting(labels) {
  const known = labels.entries().flatMap(([key, { string }]) => string === void 0 ? [] : [[key, string]]);
  return Object.fromEntries(known.filter(([key]) => !PASSING.test(key)));
}
var PASSING = /(?:^|[/.-])(?:version|chart|managed-by|release|hash|revision|date|build|commit|track)$/i;
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  "empty-selector": null
});
