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

// hot:src/kubernetes/claims.ts
var require_claims = __commonJS({
  "hot:src/kubernetes/claims.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/claims.ts"];
  }
});

// hot:src/kubernetes/volumes.ts
var require_volumes = __commonJS({
  "hot:src/kubernetes/volumes.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/volumes.ts"];
  }
});

// hot:src/lint/rule.ts
var require_rule = __commonJS({
  "hot:src/lint/rule.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/lint/rule.ts"];
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

// hot:src/kubernetes/kinds.ts
var require_kinds = __commonJS({
  "hot:src/kubernetes/kinds.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/kinds.ts"];
  }
});

// hot:src/kubernetes/statefulset.ts
var require_statefulset = __commonJS({
  "hot:src/kubernetes/statefulset.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/statefulset.ts"];
  }
});

// hot:src/kubernetes/glance.ts
var require_glance = __commonJS({
  "hot:src/kubernetes/glance.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/glance.ts"];
  }
});

// hot:src/kubernetes/issues.ts
var require_issues = __commonJS({
  "hot:src/kubernetes/issues.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/issues.ts"];
  }
});

// hot:src/kubernetes/quantities.ts
var require_quantities = __commonJS({
  "hot:src/kubernetes/quantities.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/quantities.ts"];
  }
});

// hot:src/kubernetes/workload.ts
var require_workload = __commonJS({
  "hot:src/kubernetes/workload.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/workload.ts"];
  }
});

// hot:src/kubernetes/names.ts
var require_names = __commonJS({
  "hot:src/kubernetes/names.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/names.ts"];
  }
});

// <stdin>
var stdin_exports = {};
__export(stdin_exports, {
  "claim-mode-mismatch": () => claim_mode_mismatch_default,
  "claim-name-collision": () => claim_name_collision_default,
  "decimal-file-mode": () => decimal_file_mode_default,
  "duplicate-claim-template": () => duplicate_claim_template_default,
  "fractional-bytes": () => fractional_bytes_default,
  "ignored-data-source": () => ignored_data_source_default,
  "shadowed-volume": () => shadowed_volume_default,
  "shared-claim": () => shared_claim_default,
  "unknown-medium": () => unknown_medium_default,
  "volume-without-source": () => volume_without_source_default
});
module.exports = __toCommonJS(stdin_exports);

// rules/claim-mode-mismatch.ts
var import_claims = __toESM(require_claims(), 1);
var import_volumes = __toESM(require_volumes(), 1);
var import_rule = __toESM(require_rule(), 1);
var claim_mode_mismatch_default = (0, import_rule.defineRule)({
  summary: "a claim is mounted in another way than its volumeMode says",
  severity: "warning",
  category: "storage",
  subject: "workload",
  applies: (workload) => {
    const volumes = workload.podSpec.get("volumes").items();
    return volumes.some((volume) => volume.get("persistentVolumeClaim").exists || volume.get("ephemeral").exists) || [...(0, import_claims.claimTemplates)(workload).values()].some((claim) => claim.get("spec").get("volumeMode").exists) || (0, import_volumes.mountsOf)(workload).some(({ path }) => path === void 0);
  },
  *check(workload, { bundle }) {
    if (!workload.builtIn) return;
    const templates = (0, import_claims.claimTemplates)(workload);
    const volumes = new Map(
      workload.podSpec.get("volumes").items().map((volume) => [volume.get("name").string, volume])
    );
    for (const { name: field, path } of (0, import_volumes.mountsOf)(workload)) {
      const name = field.string;
      if (name === void 0) continue;
      const [template, volume] = [templates.get(name), volumes.get(name)];
      const claims = template ? [template] : volume ? (0, import_claims.claimsOf)(volume, workload, bundle) : [];
      const wanted = path === void 0 ? "Block" : "Filesystem";
      const [list, other] = wanted === "Block" ? ["volumeDevices", "volumeMounts"] : ["volumeMounts", "volumeDevices"];
      const modes = new Set(claims.map(import_claims.volumeMode));
      const [mode] = modes;
      if (claims.length === 0 || modes.size > 1 || mode === wanted || !isMode(mode)) continue;
      const place = claims[0].get("spec").get("volumeMode");
      yield {
        at: field,
        message: `volume ${name} stands in ${list}, but its claim has volumeMode ${mode}: no container of the Pod starts`,
        help: `mount it in ${other}, or ${wanted === "Block" ? "write volumeMode: Block in" : "leave volumeMode out of"} its claim`,
        related: [{ at: place, message: place.exists ? "here" : "Filesystem where it is left out" }]
      };
    }
  }
});
function isMode(mode) {
  return mode === "Block" || mode === "Filesystem";
}

// src/kubernetes/replicas.ts
var import_multimap = __toESM(require_multimap(), 1);
var import_bundle = __toESM(require_bundle(), 1);
var import_kinds = __toESM(require_kinds(), 1);
function replicasOf(manifest, bundle) {
  const written = manifest.root.child("spec").child("replicas").number;
  const scalers = (autoscalers(bundle).get(`${manifest.kind}/${manifest.name}`) ?? []).filter(
    (scaler) => bundle.sameNamespace(scaler, manifest) && !scaler.partial
  );
  const isScaled = written !== 0 && scalers.some(({ directory }) => directory === manifest.directory);
  const ranges = scalers.map(rangeOf);
  if (!isScaled) ranges.push(written === void 0 ? void 0 : { min: written, max: written });
  if (!ranges.every((range) => range !== void 0)) return void 0;
  return { min: Math.min(...ranges.map(({ min }) => min)), max: Math.max(...ranges.map(({ max }) => max)) };
}
function rangeOf(scaler) {
  const spec = scaler.root.child("spec");
  const isKeda = scaler.kind === "ScaledObject";
  const min = isKeda ? numberOf(spec.child("minReplicaCount"), 0) : numberOf(spec.child("minReplicas"), 1);
  const max = isKeda ? numberOf(spec.child("maxReplicaCount"), 100) : numberOf(spec.child("maxReplicas"));
  return min === void 0 || max === void 0 ? void 0 : { min, max };
}
function numberOf(field, byDefault) {
  return field.absent ? byDefault : field.number;
}
var autoscalers = (0, import_bundle.perBundle)((bundle) => {
  const index = /* @__PURE__ */ new Map();
  for (const manifest of bundle.manifests) {
    const isKeda = manifest.kind === "ScaledObject" && (0, import_kinds.groupOf)(manifest.apiVersion ?? "") === "keda.sh";
    if (!isKeda && !manifest.is("HorizontalPodAutoscaler")) continue;
    const target = manifest.root.child("spec").child("scaleTargetRef");
    const kind = target.child("kind").string ?? (isKeda ? "Deployment" : void 0);
    (0, import_multimap.append)(index, `${kind}/${target.child("name").string}`, manifest);
  }
  return index;
});

// rules/claim-name-collision.ts
var import_statefulset = __toESM(require_statefulset(), 1);
var import_rule2 = __toESM(require_rule(), 1);
var claim_name_collision_default = (0, import_rule2.defineRule)({
  summary: "the claims of two StatefulSets have the same names",
  severity: "warning",
  category: "storage",
  subject: "StatefulSet",
  applies: ({ name, root }) => name?.includes("-") === true && root.get("spec").get("volumeClaimTemplates").exists,
  *check(statefulSet, { bundle }) {
    const { name = "", overlay } = statefulSet;
    const own = (0, import_statefulset.claimNames)(statefulSet);
    if (own === void 0 || own.size === 0 || overlay.names.length > 0) return;
    for (let hyphen = name.indexOf("-"); hyphen >= 0; hyphen = name.indexOf("-", hyphen + 1)) {
      const [extra, rest] = [name.slice(0, hyphen), name.slice(hyphen + 1)];
      for (const other of bundle.partners("StatefulSet", rest, statefulSet).near) {
        if (!bundle.haveOneNamespace(other, statefulSet)) continue;
        const theirs = other.overlay.names.length > 0 ? void 0 : (0, import_statefulset.claimNames)(other);
        for (const [claim, field] of own) {
          const same = theirs?.get(`${claim}-${extra}`);
          const ordinal = same && sharedOrdinal(statefulSet, other, bundle);
          if (same === void 0 || ordinal === void 0) continue;
          const [earlier, later] = isBefore(field, same) ? [field, same] : [same, field];
          yield {
            at: later,
            message: `claim template ${claim} of ${name} makes claims of the same names as ${claim}-${extra} of ${rest}: both sets write to ${claim}-${name}-${ordinal}`,
            help: "rename one of the claim templates",
            related: [{ at: earlier, message: "this one makes the same names" }]
          };
        }
      }
    }
  }
});
function isBefore(a, b) {
  return a.file === b.file ? a.range.start < b.range.start : a.file.path < b.file.path;
}
function sharedOrdinal(a, b, bundle) {
  const ranges = [a, b].map((set) => {
    const spec = set.root.get("spec");
    const start = spec.child("ordinals").child("start");
    const first2 = start.absent ? 0 : start.number;
    const least = replicasOf(set, bundle)?.min ?? (spec.get("replicas").absent ? 1 : 0);
    return first2 === void 0 ? void 0 : { first: first2, end: first2 + least };
  });
  const [one, other] = ranges;
  if (one === void 0 || other === void 0) return void 0;
  const first = Math.max(one.first, other.first);
  return first < Math.min(one.end, other.end) ? first : void 0;
}

// deferred:src/yaml/edit.ts
var rewrite = (...args) => require("./yaml-edit.cjs").rewrite(...args);

// src/kubernetes/file-modes.ts
function writeMode(field, digits, safety) {
  const { root } = field.context.document;
  const isJson = root?.kind === "map" && root.style === "flow";
  const meant = isJson ? String(Number.parseInt(digits, 8)) : `0${digits}`;
  const edits = rewrite(field, meant);
  return {
    help: isJson ? `write ${meant}, which is 0${digits} in octal` : `write ${meant}`,
    ...edits !== void 0 && { fix: { title: `write ${meant}`, safety, edits } }
  };
}

// rules/decimal-file-mode.ts
var import_volumes2 = __toESM(require_volumes(), 1);
var import_rule3 = __toESM(require_rule(), 1);
var DECIMAL = /* @__PURE__ */ new Set([400, 440, 444, 500]);
var decimal_file_mode_default = (0, import_rule3.defineRule)({
  summary: "the mode of files in a volume lacks its leading zero",
  severity: "warning",
  category: "storage",
  subject: "workload",
  fixable: true,
  applies: (workload) => (0, import_volumes2.fileModes)(workload).some(({ number }) => DECIMAL.has(number)),
  *check(workload) {
    for (const field of (0, import_volumes2.fileModes)(workload)) {
      const { node, number, file } = field;
      if (node === void 0 || !DECIMAL.has(number) || file.text.slice(node.start, node.end) !== String(number))
        continue;
      yield {
        at: field,
        message: `${field.step}: ${number} without a leading zero is 0${number.toString(8)} in octal, which nobody asks for: it lets the group write`,
        ...writeMode(field, String(number), "unsafe")
      };
    }
  }
});

// rules/duplicate-claim-template.ts
var import_rule4 = __toESM(require_rule(), 1);
var duplicate_claim_template_default = (0, import_rule4.defineRule)({
  summary: "two claim templates have one name",
  severity: "warning",
  category: "storage",
  subject: "StatefulSet",
  fixable: true,
  applies: ({ root }) => root.get("spec").get("volumeClaimTemplates").items().length > 1,
  *check({ root }) {
    const templates = root.get("spec").get("volumeClaimTemplates");
    if (templates.open) return;
    const earlier = /* @__PURE__ */ new Map();
    for (const template of templates.items()) {
      const field = nameOf(template);
      const name = field.string;
      if (name === void 0 || name === "") continue;
      const first = earlier.get(name);
      earlier.set(name, template);
      if (first === void 0) continue;
      const same = textOf(first) === textOf(template);
      yield {
        at: field,
        message: `claim template ${name} is there more than once: each Pod gets one disk, by the last of them`,
        help: same ? "delete one of them, they say the same" : "give each a name of its own, and mount it by that",
        related: [{ at: nameOf(first), message: "this one is dropped" }],
        // The templates of a StatefulSet that is live cannot be changed.
        ...same && (0, import_rule4.removalFix)(first, `the first claim template ${name}`, "unsafe")
      };
    }
  }
});
function nameOf(template) {
  return template.child("metadata").child("name");
}
function textOf({ node, file }) {
  return node === void 0 ? "" : file.text.slice(node.start, node.end);
}

// rules/fractional-bytes.ts
var import_glance = __toESM(require_glance(), 1);
var import_issues = __toESM(require_issues(), 1);
var import_quantities = __toESM(require_quantities(), 1);
var import_workload = __toESM(require_workload(), 1);
var import_rule5 = __toESM(require_rule(), 1);
var fractional_bytes_default = (0, import_rule5.defineRule)({
  summary: "an amount of memory or storage is no whole number of bytes",
  severity: "warning",
  category: "storage",
  subject: "manifest",
  applies: (manifest) => maySayFraction(manifest) && amountsOf(manifest).some(isFraction),
  *check(manifest) {
    for (const field of amountsOf(manifest)) {
      const text = writtenIn(field);
      const bytes = (0, import_quantities.fractionOf)(text);
      if (bytes === void 0) continue;
      const [, number, unit] = /^\s*([\d.]+)(m?)/.exec(text) ?? [];
      yield {
        at: field,
        message: `${(0, import_issues.briefPath)(field.path)}: ${text.trim()} is ${bytes} bytes, which the API server rounds up with a warning`,
        help: unit === "m" ? `write ${number}Mi or ${number}M: m means thousandths` : `write it in a smaller unit: ${smaller(text)}`
      };
    }
  }
});
var KINDS = ["requests", "limits"];
var BYTES = ["memory", "storage", "ephemeral-storage"];
function amountsOf(manifest) {
  const spec = manifest.root.child("spec");
  const { workload } = manifest.traits;
  const holders = workload === void 0 ? [] : (0, import_workload.containersOf)(workload);
  if (manifest.is("PersistentVolumeClaim")) holders.push(spec);
  if (manifest.is("StatefulSet")) {
    for (const template of spec.child("volumeClaimTemplates").items()) holders.push(template.child("spec"));
  }
  const found = [];
  for (const holder of holders) {
    const resources = holder.child("resources");
    if (!resources.isMap) continue;
    for (const kind of KINDS) {
      const amounts = resources.child(kind);
      if (amounts.isMap) for (const name of BYTES) found.push(amounts.child(name));
    }
  }
  return found;
}
function maySayFraction({ root, kind, traits: { workload } }) {
  if (workload !== void 0 && (0, import_glance.someContainer)(workload, asksForFraction)) return true;
  if (kind !== "PersistentVolumeClaim" && kind !== "StatefulSet") return false;
  const spec = root.child("spec").node;
  if (kind === "PersistentVolumeClaim") return asksForFraction(spec);
  return (0, import_glance.itemsIn)(spec, "volumeClaimTemplates").some((item) => asksForFraction((0, import_glance.valueIn)(item, "spec")));
}
function asksForFraction(holder) {
  const resources = (0, import_glance.valueIn)(holder, "resources");
  if (resources?.kind !== "map") return false;
  return KINDS.some((kind) => {
    const amounts = (0, import_glance.valueIn)(resources, kind);
    return amounts?.kind === "map" && BYTES.some((name) => FRACTION.test(String((0, import_glance.saidIn)(amounts, name) ?? "")));
  });
}
var FRACTION = /[.mun]|e-/i;
function writtenIn(field) {
  return field.string ?? (field.number === void 0 ? "" : String(field.number));
}
function isFraction(field) {
  const text = writtenIn(field);
  return FRACTION.test(text) && (0, import_quantities.fractionOf)(text) !== void 0;
}
function smaller(text) {
  const [, digits = "0", unit = ""] = /^\s*([\d.]+)([KMGTPE]i)?/.exec(text) ?? [];
  const below = ["Ki", "Mi", "Gi", "Ti", "Pi", "Ei"][["Mi", "Gi", "Ti", "Pi", "Ei"].indexOf(unit)];
  if (below === void 0) return `${Math.ceil(Number(digits))}`;
  const near = `${Math.ceil(Number(digits) * 1024)}${below}`;
  return (0, import_quantities.compareQuantities)(near, text) === void 0 ? text : near;
}

// rules/ignored-data-source.ts
var import_rule6 = __toESM(require_rule(), 1);
var SNAPSHOTS = "snapshot.storage.k8s.io";
var ignored_data_source_default = (0, import_rule6.defineRule)({
  summary: "a claim is to be filled from a source that the API server drops",
  severity: "warning",
  category: "storage",
  subject: ["PersistentVolumeClaim", "StatefulSet"],
  fixable: true,
  applies: (manifest) => claimSpecs(manifest).some((spec) => spec.child("dataSource").exists),
  *check(manifest, { kubernetes }) {
    if (manifest.partial) return;
    for (const spec of claimSpecs(manifest)) {
      const source = spec.child("dataSource");
      const [group, kind] = [source.child("apiGroup"), source.child("kind").string];
      const apiGroup = group.absent ? "" : group.string;
      if (!spec.child("dataSourceRef").absent || apiGroup === void 0 || !kind) continue;
      if (apiGroup === "" ? kind === "PersistentVolumeClaim" : apiGroup === SNAPSHOTS && kind === "VolumeSnapshot")
        continue;
      if (apiGroup === "" && manifest.kind === "StatefulSet" && kubernetes.to >= 34) continue;
      const written = apiGroup === "" ? `${kind} without apiGroup` : `${kind} of ${apiGroup}`;
      yield {
        at: source,
        range: source.key,
        message: `dataSource: ${written} is no source that is taken here, so it is dropped and the disk is made empty`,
        help: helpFor(kind),
        ...kind === "VolumeSnapshot" && group.absent && (0, import_rule6.insertFix)(source, { apiGroup: SNAPSHOTS }, "unsafe")
      };
    }
  }
});
function helpFor(kind) {
  if (kind === "VolumeSnapshot") return `write apiGroup: ${SNAPSHOTS}`;
  return kind === "PersistentVolumeClaim" ? "take apiGroup out" : "write it as dataSourceRef, with its apiGroup";
}
function claimSpecs({ kind, root }) {
  const spec = root.child("spec");
  return kind === "StatefulSet" ? spec.child("volumeClaimTemplates").items().map((template) => template.child("spec")) : [spec];
}

// rules/shadowed-volume.ts
var import_statefulset2 = __toESM(require_statefulset(), 1);
var import_volumes3 = __toESM(require_volumes(), 1);
var import_rule7 = __toESM(require_rule(), 1);
var shadowed_volume_default = (0, import_rule7.defineRule)({
  summary: "a volume has the name of a claim template",
  severity: "warning",
  category: "storage",
  subject: "StatefulSet",
  fixable: true,
  applies: ({ root, traits }) => root.get("spec").get("volumeClaimTemplates").exists && traits.workload?.podSpec.get("volumes").exists === true,
  *check(statefulSet) {
    const volumes = statefulSet.traits.workload?.podSpec.get("volumes");
    const templates = (0, import_statefulset2.claimNames)(statefulSet);
    if (volumes === void 0 || templates === void 0 || volumes.open) return;
    for (const volume of volumes.items()) {
      const name = volume.get("name").string;
      const template = name === void 0 ? void 0 : templates.get(name);
      if (template === void 0) continue;
      const isRepeated = volume.get("persistentVolumeClaim").get("claimName").string === name || (0, import_volumes3.lacksSource)(volume, statefulSet);
      const isNothingElse = isRepeated || (0, import_volumes3.isEphemeral)(volume);
      yield {
        at: volume.get("name"),
        ...isRepeated && { severity: "info" },
        message: `volume ${name} is never used: in each Pod the claim of the template of that name takes its place`,
        help: isNothingElse ? "delete the volume" : "delete the volume, or give it another name and mount it by that",
        related: [{ at: template, message: "this one is used" }],
        ...isNothingElse && (0, import_rule7.removalFix)(volume, `volume ${name}`, "safe")
      };
    }
  }
});

// rules/shared-claim.ts
var import_claims2 = __toESM(require_claims(), 1);
var import_workload2 = __toESM(require_workload(), 1);
var import_rule8 = __toESM(require_rule(), 1);
var shared_claim_default = (0, import_rule8.defineRule)({
  summary: "several Pods use one claim that is for one node or one Pod",
  severity: "warning",
  category: "storage",
  subject: "StatefulSet",
  applies: ({ traits }) => {
    const volumes = traits.workload?.podSpec.get("volumes").items() ?? [];
    return volumes.some((volume) => volume.get("persistentVolumeClaim").exists);
  },
  *check(statefulSet, { bundle }) {
    const { workload } = statefulSet.traits;
    const replicas = replicasOf(statefulSet, bundle);
    if (workload === void 0 || replicas === void 0 || replicas.min < 2) return;
    const templates = (0, import_claims2.claimTemplates)(workload);
    for (const volume of workload.podSpec.get("volumes").items()) {
      const name = volume.get("name").string;
      const claimName = volume.get("persistentVolumeClaim").get("claimName");
      if (name === void 0 || claimName.string === void 0 || templates.has(name)) continue;
      const claims = (0, import_claims2.claimsOf)(volume, workload, bundle);
      const modes = new Set(claims.map((claim) => (0, import_claims2.exclusiveMode)(claim, bundle)));
      const [mode] = modes;
      if (mode === void 0 || modes.size > 1 || mode === "ReadWriteOnce" && (0, import_workload2.isOnOneNode)(workload)) continue;
      const pods = replicas.min === replicas.max ? `all ${replicas.min} Pods` : `all Pods, at least ${replicas.min},`;
      const outcome = mode === "ReadWriteOnce" ? "those on any node but the first never start" : "only one of them is ever scheduled";
      yield {
        at: claimName,
        message: `claim ${claimName.string} is ${mode}, and ${pods} use it: ${outcome}`,
        help: "give each Pod a claim of its own with volumeClaimTemplates, or make this one ReadWriteMany",
        related: [{ at: claims[0].get("spec").get("accessModes"), message: `${mode} here` }]
      };
    }
  }
});

// rules/unknown-medium.ts
var import_names = __toESM(require_names(), 1);
var import_rule9 = __toESM(require_rule(), 1);
var MEDIA = ["Memory", "HugePages"];
var unknown_medium_default = (0, import_rule9.defineRule)({
  summary: "an emptyDir is to be made on a medium that there is not",
  severity: "warning",
  category: "storage",
  subject: "workload",
  fixable: true,
  applies: ({ podSpec }) => podSpec.get("volumes").items().some((volume) => volume.get("emptyDir").get("medium").exists),
  *check({ builtIn, podSpec }) {
    if (!builtIn) return;
    for (const volume of podSpec.get("volumes").items()) {
      const field = volume.get("emptyDir").get("medium");
      const medium = field.string;
      if (!medium || medium === "Memory" || /^HugePages(?:-|$)/.test(medium)) continue;
      const near = (0, import_names.nearName)(medium, MEDIA)?.name;
      const isSame = near?.toLowerCase() === medium.toLowerCase();
      yield {
        at: field,
        message: `medium: ${medium} is none that the kubelet knows, so the volume is never made and the Pod never starts`,
        help: near === void 0 ? "write Memory or HugePages, or take medium out for the disk of the node" : `write ${near}`,
        ...near !== void 0 && (0, import_rule9.renameFix)(field, near, isSame ? "safe" : "unsafe", `write medium: ${near}`)
      };
    }
  }
});

// rules/volume-without-source.ts
var import_issues2 = __toESM(require_issues(), 1);
var import_statefulset3 = __toESM(require_statefulset(), 1);
var import_volumes4 = __toESM(require_volumes(), 1);
var import_rule10 = __toESM(require_rule(), 1);
var volume_without_source_default = (0, import_rule10.defineRule)({
  summary: "a volume does not say what it is made from",
  severity: "warning",
  category: "storage",
  subject: "workload",
  applies: ({ podSpec }) => {
    const volumes = podSpec.get("volumes").items();
    return volumes.some((volume) => (0, import_volumes4.sourcesOf)(volume).every(([, source]) => source.isNull));
  },
  *check({ builtIn, manifest, podSpec }) {
    const statefulSet = manifest.as("StatefulSet");
    const templates = statefulSet && (0, import_statefulset3.claimNames)(statefulSet);
    if (!builtIn || statefulSet !== void 0 && templates === void 0) return;
    for (const volume of podSpec.get("volumes").items()) {
      const name = volume.get("name").string;
      if (name === void 0 || templates?.has(name) || !(0, import_volumes4.lacksSource)(volume, manifest)) continue;
      const keys = (0, import_volumes4.sourcesOf)(volume).map(([key]) => key);
      const what = keys.length === 0 ? "has no source" : `has nothing in ${(0, import_issues2.listed)(keys, "and")}`;
      yield {
        at: volume.get("name"),
        message: `volume ${name} ${what}, so it becomes an emptyDir: empty at first, and gone with the Pod`,
        help: keys.length === 0 ? "say what it is made from, or write emptyDir: {}" : `say which ${keys[0]}, or write emptyDir: {}`
      };
    }
  }
});
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  "claim-mode-mismatch": null,
  "claim-name-collision": null,
  "decimal-file-mode": null,
  "duplicate-claim-template": null,
  "fractional-bytes": null,
  "ignored-data-source": null,
  "shadowed-volume": null,
  "shared-claim": null,
  "unknown-medium": null,
  "volume-without-source": null
});
