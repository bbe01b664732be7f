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

// hot:src/kubernetes/pod-index.ts
var require_pod_index = __commonJS({
  "hot:src/kubernetes/pod-index.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/pod-index.ts"];
  }
});

// hot:src/text/multimap.ts
var require_multimap = __commonJS({
  "hot:src/text/multimap.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/text/multimap.ts"];
  }
});

// hot:src/kubernetes/bundle.ts
var require_bundle = __commonJS({
  "hot:src/kubernetes/bundle.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/bundle.ts"];
  }
});

// hot:src/kubernetes/images.ts
var require_images = __commonJS({
  "hot:src/kubernetes/images.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/images.ts"];
  }
});

// hot:src/kubernetes/ports.ts
var require_ports = __commonJS({
  "hot:src/kubernetes/ports.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/ports.ts"];
  }
});

// hot:src/kubernetes/rivals.ts
var require_rivals = __commonJS({
  "hot:src/kubernetes/rivals.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/rivals.ts"];
  }
});

// hot:src/kubernetes/workload.ts
var require_workload = __commonJS({
  "hot:src/kubernetes/workload.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/workload.ts"];
  }
});

// hot:src/kubernetes/statefulset.ts
var require_statefulset = __commonJS({
  "hot:src/kubernetes/statefulset.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/statefulset.ts"];
  }
});

// <stdin>
var stdin_exports = {};
__export(stdin_exports, {
  "empty-selector": () => empty_selector_default,
  "mixed-backends": () => mixed_backends_default
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

// rules/mixed-backends.ts
var import_pod_index2 = __toESM(require_pod_index(), 1);

// src/kubernetes/pod-services.ts
var import_multimap = __toESM(require_multimap(), 1);
var import_bundle = __toESM(require_bundle(), 1);
var import_images = __toESM(require_images(), 1);
var import_pod_index = __toESM(require_pod_index(), 1);
var import_ports = __toESM(require_ports(), 1);
var import_rivals = __toESM(require_rivals(), 1);
var import_workload = __toESM(require_workload(), 1);
var servicesByPods = (0, import_bundle.perBundle)((bundle) => {
  const services = /* @__PURE__ */ new Map();
  for (const service of bundle.all("Service")) {
    if (service.partial || service.root.get("spec").get("type").string === "ExternalName") continue;
    for (const { workload } of (0, import_pod_index.selectedBeside)(service, bundle) ?? []) (0, import_multimap.append)(services, workload.manifest, service);
  }
  return services;
});
function mixedPods(service, bundle) {
  const numbers = targetNumbers(service);
  const selected = numbers.length === 0 ? [] : (0, import_pod_index.selectedBeside)(service, bundle) ?? [];
  if (selected.length < 2) return void 0;
  const workloads = selected.map(({ workload }) => workload).filter(({ manifest }) => bundle.areTogether(manifest, service) === "yes");
  for (const number of numbers) {
    const serving = workloads.filter((workload) => (0, import_ports.containerPorts)(workload).has(number));
    const stranger = workloads.find((each) => isStranger(each, serving, number, bundle));
    const [first] = serving;
    if (first !== void 0 && stranger !== void 0) return { number, serving: first, stranger };
  }
  return void 0;
}
function targetNumbers({ root }) {
  const ports = root.get("spec").get("ports").items();
  return ports.flatMap((port) => {
    const target = port.get("targetPort");
    return (target.absent ? port.get("port").number : target.number) ?? [];
  });
}
function isStranger(workload, serving, number, bundle) {
  const ports = (0, import_ports.containerPorts)(workload);
  const { manifest, builtIn } = workload;
  const isTask = manifest.is("Job") || manifest.is("CronJob");
  if (!builtIn || serving.includes(workload) || ports.has(number) || ports.has(void 0)) return false;
  if (ports.size === 0 && !isTask) return false;
  const images = new Set(repositoriesOf(workload));
  return serving.every((other) => {
    const isTold = (0, import_rivals.rivalOf)(manifest, bundle) === other.manifest || (0, import_rivals.rivalOf)(other.manifest, bundle) === manifest;
    return !isTold && (isTask || !repositoriesOf(other).some((image) => images.has(image)));
  });
}
function repositoriesOf(workload) {
  const images = (0, import_workload.containersOf)(workload).flatMap((container) => container.get("image").text ?? []);
  return images.map(import_images.repositoryOf);
}

// rules/mixed-backends.ts
var import_statefulset = __toESM(require_statefulset(), 1);
var import_rule2 = __toESM(require_rule(), 1);
var mixed_backends_default = (0, import_rule2.defineRule)({
  summary: "a Service also selects Pods that do not answer at its port",
  severity: "warning",
  category: "selectors",
  subject: "Service",
  applies: (service, { bundle }) => ((0, import_pod_index2.selectedBeside)(service, bundle)?.length ?? 0) > 1,
  *check(service, { bundle }) {
    const mixed = service.partial ? void 0 : mixedPods(service, bundle);
    if (mixed === void 0) return;
    const { number, serving, stranger } = mixed;
    const [meant, other] = [titleOf(serving.manifest), titleOf(stranger.manifest)];
    const isByName = (0, import_statefulset.isHeadless)(service) !== "no";
    const reason = `the Pods of ${other}, which have no port ${number} as those of ${meant} do`;
    yield {
      at: service.root.get("spec").get("selector"),
      message: isByName ? `selector: the name ${service.name} also resolves to ${reason}` : `selector: Service ${service.name} also leads to ${reason}, so some connections are refused`,
      help: `add a label to the selector that the Pods of ${meant} have and the others have not`,
      related: [
        { at: nameOf(stranger.manifest), message: "its Pods have these labels too" },
        { at: nameOf(serving.manifest), message: "these Pods are meant" }
      ],
      // Who uses the names of single Pods alone does not meet the others.
      ...isByName && { severity: "info" }
    };
  }
});
function titleOf({ kind, name }) {
  return `${kind} ${name}`;
}
function nameOf({ root }) {
  return root.get("metadata").get("name");
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  "empty-selector": null,
  "mixed-backends": null
});
