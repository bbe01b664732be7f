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

// hot:src/kubernetes/claim-nodes.ts
var require_claim_nodes = __commonJS({
  "hot:src/kubernetes/claim-nodes.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/claim-nodes.ts"];
  }
});

// hot:src/kubernetes/claims.ts
var require_claims = __commonJS({
  "hot:src/kubernetes/claims.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/claims.ts"];
  }
});

// hot:src/kubernetes/glance.ts
var require_glance = __commonJS({
  "hot:src/kubernetes/glance.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/glance.ts"];
  }
});

// hot:src/kubernetes/bundle.ts
var require_bundle = __commonJS({
  "hot:src/kubernetes/bundle.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/bundle.ts"];
  }
});

// <stdin>
var stdin_exports = {};
__export(stdin_exports, {
  "misread-key": () => misread_key_default,
  "obsolete-annotation": () => obsolete_annotation_default,
  "several-default-priorities": () => several_default_priorities_default
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

// rules/obsolete-annotation.ts
var import_claim_nodes2 = __toESM(require_claim_nodes(), 1);
var import_claims = __toESM(require_claims(), 1);
var import_glance = __toESM(require_glance(), 1);

// src/kubernetes/obsolete-annotations.ts
var import_claim_nodes = __toESM(require_claim_nodes(), 1);
var POD_ANNOTATIONS = [
  {
    key: "pod.alpha.kubernetes.io/initialized",
    field: void 0,
    outcome: "nothing reads it any more"
  },
  ...["pod.beta.kubernetes.io/init-containers", "pod.alpha.kubernetes.io/init-containers"].map((key) => ({
    key,
    field: "initContainers",
    outcome: "nothing reads it any more, so these init containers never run"
  })),
  {
    key: "scheduler.alpha.kubernetes.io/affinity",
    field: "affinity",
    outcome: "nothing reads it any more, so Pods are placed without it"
  },
  {
    key: "scheduler.alpha.kubernetes.io/tolerations",
    field: "tolerations",
    outcome: "nothing reads it any more, so no taint is tolerated"
  },
  {
    key: "scheduler.alpha.kubernetes.io/critical-pod",
    field: "priorityClassName",
    outcome: "nothing reads it any more, so the Pods have no priority"
  },
  {
    key: "security.alpha.kubernetes.io/sysctls",
    field: "securityContext.sysctls",
    outcome: "nothing reads it any more, so no sysctl is set"
  }
];
var CLAIM_ANNOTATIONS = [
  {
    key: import_claim_nodes.CLASS_ANNOTATION,
    field: "storageClassName",
    outcome: "it is still read, but has been deprecated since 1.8 and will go"
  },
  {
    key: "volume.alpha.kubernetes.io/storage-class",
    field: "storageClassName",
    outcome: "nothing reads it any more, so the claim gets the default class of the cluster"
  }
];
var UNREADY_ANNOTATION = "service.alpha.kubernetes.io/tolerate-unready-endpoints";
var SERVICE_ANNOTATIONS = [
  {
    key: UNREADY_ANNOTATION,
    field: "publishNotReadyAddresses",
    outcome: "nothing reads it any more, so Pods that are not ready are not published"
  }
];

// src/kubernetes/written-place.ts
function wholeEntry(field) {
  const { parent } = field;
  const isAlone = parent?.node?.kind === "map" && parent.entries().length === 1 && typeof parent.step === "string";
  if (isAlone) return wholeEntry(parent);
  return { document: field.context.document, range: { start: field.key.start, end: field.range.end } };
}

// rules/obsolete-annotation.ts
var import_rule2 = __toESM(require_rule(), 1);
var OLD = /\.(?:alpha|beta)\.kubernetes\.io\//;
var obsolete_annotation_default = (0, import_rule2.defineRule)({
  summary: "an annotation stands where a field is needed now",
  severity: "warning",
  category: "objects",
  subject: ["StatefulSet", "PersistentVolumeClaim", "Service"],
  fixable: true,
  applies: (manifest) => {
    const objects = manifest.kind === "Service" ? [manifest.root.node] : [...(0, import_claim_nodes2.claimNodes)(manifest)];
    if (manifest.kind === "StatefulSet") objects.push((0, import_glance.valueIn)((0, import_glance.valueIn)(manifest.root.node, "spec"), "template"));
    return objects.some((object) => {
      const annotations = (0, import_glance.valueIn)((0, import_glance.valueIn)(object, "metadata"), "annotations");
      return annotations?.kind === "map" && [...annotations.entries.keys()].some((key) => OLD.test(key));
    });
  },
  *check(subject) {
    const manifest = subject;
    if (manifest.partial) return;
    for (const { claim } of (0, import_claims.claimsIn)(manifest)) yield* findings(claim, CLAIM_ANNOTATIONS);
    const { workload } = manifest.traits;
    if (workload !== void 0) yield* findings(workload.template, POD_ANNOTATIONS);
    if (manifest.kind === "Service") yield* findings(manifest.root, SERVICE_ANNOTATIONS);
  }
});
function* findings(object, table) {
  const [annotations, spec] = [object.child("metadata").child("annotations"), object.child("spec")];
  for (const { key, field: name, outcome } of table) {
    const annotation = annotations.child(key);
    if (!annotation.exists || key === UNREADY_ANNOTATION && annotation.string !== "true") continue;
    const field = name?.split(".").reduce((map, step) => map.child(step), spec);
    const isLeft = field?.exists && (key !== import_claim_nodes2.CLASS_ANNOTATION || field.value === annotation.value);
    if (isLeft || field !== void 0 && !field.exists && !field.absent) continue;
    const isOther = field?.exists === true;
    if (isOther && (field.string === void 0 || annotation.string === void 0)) continue;
    yield {
      at: annotation,
      range: annotation.key,
      message: isOther ? `annotation ${key}: it is read before ${name}, so the class is ${annotation.string || "none"}, not ${field.string || "none"}` : `annotation ${key}: ${outcome}`,
      help: name === void 0 ? "take it out" : isOther ? "take one of the two out" : `write ${name} in the spec`,
      ...isOther ? { related: [{ at: field, message: "this is not read" }] } : fixOf(annotation, spec, key, name)
    };
  }
}
function fixOf(annotation, spec, key, name) {
  if (name === void 0) return (0, import_rule2.removalFix)(wholeEntry(annotation), "the annotation", "safe");
  const value = key === import_claim_nodes2.CLASS_ANNOTATION ? annotation.string : key === UNREADY_ANNOTATION ? true : void 0;
  if (value === void 0) return {};
  const { fix: removal } = (0, import_rule2.removalFix)(wholeEntry(annotation), "the annotation", "unsafe");
  const { fix: insertion } = (0, import_rule2.insertFix)(spec, { [name]: value }, "unsafe");
  if (removal === void 0 || insertion === void 0) return {};
  const title = `write ${name}: ${value === "" ? "''" : value} in place of the annotation`;
  return { fix: { title, safety: "unsafe", edits: [...removal.edits, ...insertion.edits] } };
}

// src/kubernetes/priorities.ts
var import_bundle = __toESM(require_bundle(), 1);
var defaultPriorities = (0, import_bundle.perBundle)(
  (bundle) => bundle.all("PriorityClass").filter(({ root, partial }) => !partial && root.get("globalDefault").boolean === true)
);

// rules/several-default-priorities.ts
var import_rule3 = __toESM(require_rule(), 1);
var several_default_priorities_default = (0, import_rule3.defineRule)({
  summary: "two PriorityClasses are the default",
  severity: "error",
  category: "objects",
  subject: "PriorityClass",
  applies: ({ root, partial }) => !partial && root.get("globalDefault").value === true,
  *check(priority, { bundle }) {
    const isBeside = (each) => each.name !== priority.name && bundle.areTogether(each, priority) !== "no";
    const other = defaultPriorities(bundle).slice(0, MANY).find((each) => each === priority || isBeside(each));
    if (other === void 0 || other === priority) return;
    yield {
      at: priority.root.get("globalDefault"),
      message: `globalDefault: PriorityClass ${other.name} is the default already, so the API server refuses ${priority.name}`,
      help: "write globalDefault: true in one of the two only",
      related: [{ at: other.root.get("globalDefault"), message: "this one is the default" }],
      // Files side by side may be meant for two clusters.
      ...bundle.areTogether(other, priority) === "unknown" && { severity: "warning" }
    };
  }
});
var MANY = 20;
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  "misread-key": null,
  "obsolete-annotation": null,
  "several-default-priorities": null
});
