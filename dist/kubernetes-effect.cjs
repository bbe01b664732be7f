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

// hot:src/yaml/node.ts
var require_node = __commonJS({
  "hot:src/yaml/node.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/yaml/node.ts"];
  }
});

// hot:src/kubernetes/kinds.ts
var require_kinds = __commonJS({
  "hot:src/kubernetes/kinds.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/kinds.ts"];
  }
});

// hot:src/kubernetes/patch.ts
var require_patch = __commonJS({
  "hot:src/kubernetes/patch.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/patch.ts"];
  }
});

// src/kubernetes/effect.ts
var effect_exports = {};
__export(effect_exports, {
  overlayOf: () => overlayOf
});
module.exports = __toCommonJS(effect_exports);
var import_node = __toESM(require_node(), 1);

// src/kubernetes/changes.ts
var Changes = class {
  #root = newPlace();
  /** What stands at a path may be replaced. */
  value(path) {
    this.#place(path).value = true;
  }
  /** What stands at a path may get or lose keys or items; those that it has stay as they are. */
  members(path) {
    this.#place(path).members = true;
  }
  /** A key may come to a map. */
  addMember(path, name) {
    this.members(path);
    this.value([...path, name]);
  }
  /** True where the value at a path may be another, or more or less than is written there. */
  touches(path) {
    return isTouched(this.#root, path, 0);
  }
  #place(path) {
    let place = this.#root;
    for (const step of path) {
      place.below ??= /* @__PURE__ */ new Map();
      let next = place.below.get(step);
      if (next === void 0) {
        next = newPlace();
        place.below.set(step, next);
      }
      place = next;
    }
    return place;
  }
};
function newPlace() {
  return { value: false, members: false, below: void 0 };
}
function isTouched(place, path, at) {
  if (place.value) return true;
  if (at === path.length) return place.members;
  const step = path[at];
  const next = place.below?.get(step);
  if (next !== void 0 && isTouched(next, path, at + 1)) return true;
  const any = typeof step === "number" ? place.below?.get("*") : void 0;
  return any !== void 0 && isTouched(any, path, at + 1);
}

// src/kubernetes/effect.ts
var import_kinds = __toESM(require_kinds(), 1);
var import_patch = __toESM(require_patch(), 1);
var NO_LABELS = /* @__PURE__ */ new Map();
function overlayOf(manifest, effect) {
  return new KustomizedOverlay(manifest, effect);
}
var KustomizedOverlay = class {
  #manifest;
  #effect;
  #result;
  constructor(manifest, effect) {
    this.#manifest = manifest;
    this.#effect = effect;
  }
  get units() {
    return this.#effect.units;
  }
  get namespace() {
    return this.#resolve().namespace;
  }
  get names() {
    return namesOf(this.#manifest, this.#effect).filter((name) => name !== this.#manifest.name);
  }
  get complete() {
    return this.#effect.complete;
  }
  get labels() {
    return this.#resolve().labels;
  }
  get templateLabels() {
    return this.#resolve().templateLabels;
  }
  get selectorLabels() {
    return this.#resolve().selectorLabels;
  }
  touches(path) {
    return this.#resolve().changes.touches(path);
  }
  #resolve() {
    this.#result ??= resolve(this.#manifest, this.#effect);
    return this.#result;
  }
};
var NAMESPACE = ["metadata", "namespace"];
var METADATA_LABELS = ["metadata", "labels"];
function resolve(manifest, effect) {
  const changes = new Changes();
  const { node } = manifest.root;
  if (node !== void 0) {
    applyPatches(manifest, node, effect, changes);
    for (const kustomization of effect.kustomizations) applySettings(kustomization, manifest, node, effect, changes);
  }
  const namespace = changes.touches(NAMESPACE) ? void 0 : effect.namespace ?? void 0;
  if (effect.namespace !== null) changes.value(NAMESPACE);
  const paths = labelPaths(manifest);
  const labels = addLabels(METADATA_LABELS, effect.metadataLabels, node, changes);
  const templateLabels = paths.isPod ? labels : addLabels(paths.template, effect.templateLabels, node, changes);
  const selectorLabels = addLabels(paths.selector, effect.selectorLabels, node, changes);
  if ((0, import_kinds.isKind)(manifest.kind, manifest.apiVersion))
    touchInnerLabels(manifest.kind, manifest.root, effect, changes);
  return { changes, namespace, labels, templateLabels, selectorLabels };
}
function applyPatches(manifest, node, effect, changes) {
  const patches = effect.patches();
  if (patches.length === 0) return;
  const candidate = candidateOf(manifest, effect);
  const hasMergeKeys = (0, import_kinds.isBuiltIn)(manifest.kind, manifest.apiVersion);
  for (const { target, body } of patches) {
    if (!(0, import_patch.selects)(target, candidate)) continue;
    if (body === void 0) changes.value([]);
    else (0, import_patch.applyPatch)(body, node, hasMergeKeys, changes);
  }
}
var SCALED = /* @__PURE__ */ new Set([
  "Deployment",
  "ReplicaSet",
  "ReplicationController",
  "StatefulSet"
]);
function applySettings({ changesAnything, writes, annotations, replicas, images }, manifest, node, effect, changes) {
  if (changesAnything) changes.value([]);
  if (writes.length > 0) {
    const candidate = candidateOf(manifest, effect);
    for (const { target, paths } of writes) {
      if ((0, import_patch.selects)(target, candidate)) for (const path of paths) (0, import_patch.write)(path, node, false, changes);
    }
  }
  for (const key of annotations) {
    changes.addMember(["metadata", "annotations"], key);
    changes.addMember(["spec", "template", "metadata", "annotations"], key);
  }
  if (replicas.length > 0 && SCALED.has(manifest.kind)) {
    const names = namesOf(manifest, effect);
    if (names.length === 0 || replicas.some((name) => names.includes(name))) changes.addMember(["spec"], "replicas");
  }
  if (images.length > 0) {
    const patterns = images.map(imagePattern);
    touchImages(node, [], (image) => patterns.some((pattern) => pattern.test(image)), changes);
  }
}
function imagePattern(name) {
  const ending = "(:[a-zA-Z0-9_.{}-]*)?(@sha256:[a-zA-Z0-9_.{}-]*)?$";
  try {
    return new RegExp(`^${name}${ending}`);
  } catch {
    return new RegExp(`^${name.replace(/[^\w/]/g, "\\$&")}${ending}`);
  }
}
function touchImages(node, path, isMatch, changes) {
  const map = (0, import_node.resolveAlias)(node);
  if (map.kind !== "map") return;
  for (const { name, value } of map.entries.values()) {
    const target = (0, import_node.resolveAlias)(value);
    if (target.kind === "map") {
      touchImages(target, [...path, name], isMatch, changes);
    } else if (target.kind === "seq" && (name === "containers" || name === "initContainers")) {
      for (const [index, item] of target.items.entries()) {
        const container = (0, import_node.resolveAlias)(item);
        const image = container.kind === "map" ? container.get("image")?.value : void 0;
        const written = image && (0, import_node.resolveAlias)(image);
        if (written?.kind === "scalar" && isMatch(String(written.value)))
          changes.value([...path, name, index, "image"]);
      }
    }
  }
}
var TEMPLATE = ["spec", "template", "metadata", "labels"];
var MATCH_LABELS = ["spec", "selector", "matchLabels"];
var ANY_GROUP = /* @__PURE__ */ new Set(["Deployment", "DaemonSet", "ReplicaSet"]);
function labelPaths(manifest) {
  const { kind, apiVersion, root } = manifest;
  const none = { template: void 0, selector: void 0, isPod: false };
  if (!(0, import_kinds.isKind)(kind, apiVersion) && !ANY_GROUP.has(kind)) return none;
  const existing = (...path) => {
    let field = root;
    for (const step of path) field = field.child(step);
    return field.isMap ? path : void 0;
  };
  switch (kind) {
    case "StatefulSet":
    case "Deployment":
    case "DaemonSet":
    case "ReplicaSet":
      return { template: TEMPLATE, selector: MATCH_LABELS, isPod: false };
    case "ReplicationController":
      return { template: TEMPLATE, selector: ["spec", "selector"], isPod: false };
    case "Job":
      return { template: TEMPLATE, selector: existing("spec", "selector", "matchLabels"), isPod: false };
    case "CronJob":
      return {
        template: ["spec", "jobTemplate", ...TEMPLATE],
        selector: existing("spec", "jobTemplate", "spec", "selector", "matchLabels"),
        isPod: false
      };
    case "Service":
      return { ...none, selector: ["spec", "selector"] };
    case "PodDisruptionBudget":
      return { ...none, selector: existing("spec", "selector", "matchLabels") };
    case "NetworkPolicy":
      return { ...none, selector: existing("spec", "podSelector", "matchLabels") };
    case "Pod":
      return { ...none, isPod: true };
    default:
      return none;
  }
}
function addLabels(path, added, node, changes) {
  if (path === void 0 || added.size === 0) return NO_LABELS;
  const certain = /* @__PURE__ */ new Map();
  for (const [key, value] of added) {
    const place = [...path, key];
    if (value === void 0) changes.addMember(path, key);
    else if (!changes.touches(place)) certain.set(key, value);
  }
  for (const key of certain.keys()) changes.value([...path, key]);
  const missing = firstMissing(path, node);
  if (missing !== void 0) changes.value(missing);
  return certain;
}
function firstMissing(path, node) {
  let current = node;
  for (const [at, step] of path.entries()) {
    const map = current && (0, import_node.resolveAlias)(current);
    const next = map?.kind === "map" ? map.get(String(step)) : void 0;
    if (next === void 0) return path.slice(0, at + 1);
    current = next.value;
  }
  return void 0;
}
var POD_TERMS = ["podAffinity", "podAntiAffinity"].flatMap((affinity) => [
  ["affinity", affinity, "requiredDuringSchedulingIgnoredDuringExecution", "*"],
  ["affinity", affinity, "preferredDuringSchedulingIgnoredDuringExecution", "*", "podAffinityTerm"]
]);
function touchInnerLabels(kind, root, { templateLabels, selectorLabels }, changes) {
  const touch = (path, labels) => {
    for (const key of labels.keys()) changes.addMember(path, key);
  };
  const spec = root.child("spec");
  if (kind === "StatefulSet" && spec.child("volumeClaimTemplates").exists) {
    touch(["spec", "volumeClaimTemplates", "*", "metadata", "labels"], templateLabels);
  }
  if (kind === "StatefulSet" || kind === "Deployment") {
    const podSpec = spec.child("template").child("spec");
    const path = ["spec", "template", "spec"];
    if (podSpec.child("affinity").exists) {
      for (const term of POD_TERMS) touch([...path, ...term, "labelSelector", "matchLabels"], selectorLabels);
    }
    if (podSpec.child("topologySpreadConstraints").exists) {
      touch([...path, "topologySpreadConstraints", "*", "labelSelector", "matchLabels"], selectorLabels);
    }
  }
  if (kind === "NetworkPolicy") {
    touch(["spec", "ingress", "*", "from", "*", "podSelector", "matchLabels"], selectorLabels);
    touch(["spec", "egress", "*", "to", "*", "podSelector", "matchLabels"], selectorLabels);
  }
}
function namesOf({ name }, { affixes }) {
  if (name === void 0) return [];
  return [.../* @__PURE__ */ new Set([name, ...[...affixes.values()].map(([prefix, suffix]) => `${prefix}${name}${suffix}`)])];
}
function candidateOf(manifest, effect) {
  const { kind, apiVersion = "" } = manifest;
  const metadata = manifest.root.get("metadata");
  const namespace = metadata.get("namespace").text ?? "default";
  return {
    kind,
    group: (0, import_kinds.groupOf)(apiVersion),
    version: apiVersion.slice(apiVersion.indexOf("/") + 1),
    names: namesOf(manifest, effect),
    namespaces: [namespace, ...effect.kustomizations.flatMap((kustomization) => kustomization.namespace ?? [])],
    label(key) {
      if (effect.metadataLabels.has(key)) return void 0;
      const label = metadata.get("labels").child(key);
      return label.isNull ? null : label.text;
    }
  };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  overlayOf
});
