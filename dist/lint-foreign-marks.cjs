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

// hot:src/lint/settings.ts
var require_settings = __commonJS({
  "hot:src/lint/settings.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/lint/settings.ts"];
  }
});

// src/lint/foreign-marks.ts
var foreign_marks_exports = {};
__export(foreign_marks_exports, {
  EQUIVALENTS: () => EQUIVALENTS,
  foreignDirectives: () => foreignDirectives,
  marksOf: () => marksOf,
  rulesOfCheck: () => rulesOfCheck,
  tracedTools: () => tracedTools
});
module.exports = __toCommonJS(foreign_marks_exports);
var import_settings = __toESM(require_settings(), 1);
var DIALECTS = {
  // stackrox/kube-linter, pkg/ignore: the key alone counts, the value is the reason.
  "kube-linter": {
    trace: /kube-linter\.io\//,
    readsTemplate: false,
    read(key, value) {
      if (key === "kube-linter.io/ignore-all") return { checks: "all", reason: value };
      const check = after(key, "ignore-check.kube-linter.io/");
      return check === void 0 ? void 0 : { checks: [check], reason: value };
    },
    checks: {
      "dangling-horizontalpodautoscaler": ["unknown-scale-target"],
      "dangling-ingress": ["unknown-backend-service", "unknown-backend-port"],
      "dangling-networkpolicy": ["network-policy-selects-nothing"],
      "dangling-service": ["service-selects-nothing", "service-for-missing-pod"],
      "dangling-servicemonitor": ["monitor-selects-nothing"],
      "liveness-port": ["unknown-probe-port"],
      "mismatching-selector": ["selector-does-not-match-template", "empty-selector"],
      "no-extensions-v1beta": ["removed-api-version"],
      "no-readiness-probe": ["missing-readiness-probe"],
      "no-rolling-update-strategy": ["update-on-delete"],
      "pdb-max-unavailable": ["budget-allows-no-eviction"],
      "pdb-min-available": ["budget-allows-no-eviction"],
      "readiness-port": ["unknown-probe-port"],
      "startup-port": ["unknown-probe-port"]
    }
  },
  // zegl/kube-score, scorecard: names with commas between them, `*` for all, at the object or its Pod template.
  "kube-score": {
    trace: /kube-score\/(?:ignore|skip)/,
    readsTemplate: true,
    read(key, value) {
      if (key === "kube-score/skip") return isTrue(value) ? { checks: "all", reason: void 0 } : void 0;
      if (key !== "kube-score/ignore") return void 0;
      const checks = value.split(",").map((name) => name.trim());
      return { checks: checks.includes("*") ? "all" : checks, reason: void 0 };
    },
    checks: {
      "deployment-pod-selector-labels-match-template-metadata-labels": [
        "selector-does-not-match-template",
        "empty-selector"
      ],
      "horizontalpodautoscaler-has-target": ["unknown-scale-target"],
      "ingress-targets-service": ["unknown-backend-service", "unknown-backend-port"],
      "networkpolicy-targets-pod": ["network-policy-selects-nothing"],
      "pod-probes": ["missing-readiness-probe"],
      "poddisruptionbudget-has-policy": ["budget-without-effect"],
      "service-targets-pod": ["service-selects-nothing", "service-for-missing-pod"],
      "stable-version": ["removed-api-version"],
      // It fails for all of these alike: no such Service, in another namespace, with an address, for other Pods.
      "statefulset-has-servicename": [
        "missing-service-name",
        "missing-headless-service",
        "governing-service-in-other-namespace",
        "governing-service-is-external-name",
        "governing-service-not-headless",
        "governing-service-selects-other-pods"
      ],
      "statefulset-pod-selector-labels-match-template-metadata-labels": [
        "selector-does-not-match-template",
        "empty-selector"
      ]
    }
  },
  // bridgecrewio/checkov, get_skipped_checks: the key only has to hold this, the value is `ID=reason`.
  checkov: {
    trace: /(?:checkov|bridgecrew)\.io\/skip/,
    readsTemplate: false,
    read(key, value) {
      if (!/(?:checkov|bridgecrew)\.io\/skip/.test(key)) return void 0;
      const [id = "", ...reason] = value.split("=");
      return { checks: [id.trim()], reason: reason.join("=") };
    },
    checks: { CKV_K8S_9: ["missing-readiness-probe"] }
  },
  // FairwindsOps/polaris, hasExemptionAnnotation.
  polaris: {
    trace: /polaris\.fairwinds\.com\//,
    readsTemplate: false,
    read(key, value) {
      const name = after(key, "polaris.fairwinds.com/");
      if (name === void 0 || !isTrue(value)) return void 0;
      if (name === "exempt") return { checks: "all", reason: void 0 };
      return name.endsWith("-exempt") ? { checks: [name.slice(0, -"-exempt".length)], reason: void 0 } : void 0;
    },
    checks: {
      pdbDisruptionsIsZero: ["budget-allows-no-eviction"],
      readinessProbeMissing: ["missing-readiness-probe"]
    }
  }
};
var EQUIVALENTS = import_settings.TOOLS.flatMap((tool) => Object.entries(DIALECTS[tool].checks).map(([check, rules]) => ({ tool, check, rules })));
function tracedTools(text, tools = import_settings.TOOLS) {
  return tools.filter((tool) => DIALECTS[tool].trace.test(text));
}
function marksOf(manifest, tools) {
  return readMarks(manifest, tools).map(({ tool, mark }) => ({ tool, rules: rulesOf(tool, mark) }));
}
function foreignDirectives(manifest, tools, findRule) {
  const { document, root } = manifest;
  return readMarks(manifest, tools).flatMap(({ tool, mark, range }) => {
    const names = rulesOf(tool, mark).map((name) => ({
      ...findRule(name, document.file.path),
      name,
      range,
      used: false
    }));
    const reason = mark.reason?.trim() || void 0;
    return names.length === 0 ? [] : [{ by: "annotation", document, manifest, range, names, reason, covers: root.range }];
  });
}
function readMarks(manifest, tools) {
  const { root } = manifest;
  const template = root.child("spec").child("template");
  return [root, template].flatMap(
    (holder) => holder.child("metadata").child("annotations").entries().flatMap(
      ([key, field]) => tools.flatMap((tool) => {
        const { readsTemplate, read } = DIALECTS[tool];
        const mark = holder === template && !readsTemplate ? void 0 : read(key, field.text ?? "");
        return mark === void 0 ? [] : [{ tool, mark, range: field.key }];
      })
    )
  );
}
function rulesOfCheck(tool, check) {
  const known = DIALECTS[tool].checks;
  return Object.hasOwn(known, check) ? known[check] : [];
}
function rulesOf(tool, { checks }) {
  if (checks !== "all") return checks.flatMap((check) => rulesOfCheck(tool, check));
  return [...new Set(Object.values(DIALECTS[tool].checks).flat())];
}
function after(text, head) {
  return text.startsWith(head) ? text.slice(head.length) : void 0;
}
function isTrue(value) {
  return value.trim().toLowerCase() === "true";
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  EQUIVALENTS,
  foreignDirectives,
  marksOf,
  rulesOfCheck,
  tracedTools
});
