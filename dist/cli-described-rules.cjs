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

// hot:src/kubernetes/issues.ts
var require_issues = __commonJS({
  "hot:src/kubernetes/issues.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/issues.ts"];
  }
});

// hot:src/kubernetes/structure.ts
var require_structure = __commonJS({
  "hot:src/kubernetes/structure.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/structure.ts"];
  }
});

// hot:src/kubernetes/ip-addresses.ts
var require_ip_addresses = __commonJS({
  "hot:src/kubernetes/ip-addresses.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/ip-addresses.ts"];
  }
});

// hot:src/kubernetes/glance.ts
var require_glance = __commonJS({
  "hot:src/kubernetes/glance.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/glance.ts"];
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

// hot:src/kubernetes/ports.ts
var require_ports = __commonJS({
  "hot:src/kubernetes/ports.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/ports.ts"];
  }
});

// hot:src/kubernetes/labels.ts
var require_labels = __commonJS({
  "hot:src/kubernetes/labels.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/labels.ts"];
  }
});

// hot:src/kubernetes/pod-index.ts
var require_pod_index = __commonJS({
  "hot:src/kubernetes/pod-index.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/pod-index.ts"];
  }
});

// hot:src/kubernetes/endpoints.ts
var require_endpoints = __commonJS({
  "hot:src/kubernetes/endpoints.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/endpoints.ts"];
  }
});

// hot:src/kubernetes/controller-labels.ts
var require_controller_labels = __commonJS({
  "hot:src/kubernetes/controller-labels.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/controller-labels.ts"];
  }
});

// hot:src/kubernetes/kustomization.ts
var require_kustomization = __commonJS({
  "hot:src/kubernetes/kustomization.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/kustomization.ts"];
  }
});

// hot:src/yaml/near-key.ts
var require_near_key = __commonJS({
  "hot:src/yaml/near-key.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/yaml/near-key.ts"];
  }
});

// hot:src/kubernetes/formats.ts
var require_formats = __commonJS({
  "hot:src/kubernetes/formats.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/formats.ts"];
  }
});

// hot:src/kubernetes/headless-services.ts
var require_headless_services = __commonJS({
  "hot:src/kubernetes/headless-services.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/headless-services.ts"];
  }
});

// hot:src/kubernetes/unkept-data.ts
var require_unkept_data = __commonJS({
  "hot:src/kubernetes/unkept-data.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/unkept-data.ts"];
  }
});

// hot:src/kubernetes/software.ts
var require_software = __commonJS({
  "hot:src/kubernetes/software.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/software.ts"];
  }
});

// hot:src/kubernetes/rivals.ts
var require_rivals = __commonJS({
  "hot:src/kubernetes/rivals.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/rivals.ts"];
  }
});

// hot:src/kubernetes/versions.ts
var require_versions = __commonJS({
  "hot:src/kubernetes/versions.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/versions.ts"];
  }
});

// hot:src/kubernetes/ordinals.ts
var require_ordinals = __commonJS({
  "hot:src/kubernetes/ordinals.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/ordinals.ts"];
  }
});

// hot:src/text/distance.ts
var require_distance = __commonJS({
  "hot:src/text/distance.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/text/distance.ts"];
  }
});

// hot:src/yaml/scalar.ts
var require_scalar = __commonJS({
  "hot:src/yaml/scalar.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/yaml/scalar.ts"];
  }
});

// hot:src/kubernetes/other-meaning.ts
var require_other_meaning = __commonJS({
  "hot:src/kubernetes/other-meaning.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/other-meaning.ts"];
  }
});

// src/cli/described-rules.ts
var described_rules_exports = {};
__export(described_rules_exports, {
  describedRules: () => describedRules
});
module.exports = __toCommonJS(described_rules_exports);

// rules/claim-mode-mismatch.ts
var import_claims = __toESM(require_claims(), 1);
var import_volumes = __toESM(require_volumes(), 1);
var import_rule = __toESM(require_rule(), 1);
var claim_mode_mismatch_default = (0, import_rule.defineRule)({
  summary: "a claim is mounted in another way than its volumeMode says",
  why: `A claim of \`volumeMode: Block\` is a raw device, which containers get by \`volumeDevices\`; any other is a file
system, for \`volumeMounts\`. Nothing compares the two before the kubelet does, on the node: the Pod stays in
ContainerCreating.`,
  references: ["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#raw-block-volume-support"],
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
  why: `A Pod's claim is named after the claim template, the StatefulSet and the Pod's number, with nothing but hyphens between
them: template \`data\` of \`cache-shop\` and template \`data-cache\` of \`shop\` both make \`data-cache-shop-0\`. The
controller takes a claim that exists as its own, so both Pods write to one disk.`,
  references: [
    "https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#stable-storage",
    "https://github.com/kubernetes/kubernetes/blob/master/pkg/controller/statefulset/stateful_set_utils.go"
  ],
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

// src/kubernetes/conflicts.ts
var import_issues = __toESM(require_issues(), 1);
var import_structure = __toESM(require_structure(), 1);
function conflictsOf(manifest) {
  const conflicts = (0, import_issues.issuesOf)(manifest, "conflict");
  const missing2 = new Set((0, import_issues.issuesOf)(manifest, "missing").map(({ path }) => (0, import_structure.pathKey)(path)));
  const misplaced = new Set(conflicts.filter(isNever).map(({ path }) => (0, import_structure.pathKey)(path)));
  return conflicts.filter((conflict) => {
    const { path, beside, wanted } = conflict;
    if (!isNever(conflict) && [path, beside].some((side) => misplaced.has((0, import_structure.pathKey)(side)))) return false;
    if (!wanted) return true;
    const other = manifest.at(beside);
    if (other.unknown || !other.exists && !other.absent) return false;
    const meant3 = other.string?.replace(/^[A-Z]/, (letter) => letter.toLowerCase());
    return meant3 === void 0 || !missing2.has((0, import_structure.pathKey)([...path.slice(0, -1), meant3]));
  });
}
function isNever({ path, beside }) {
  return beside[0] === "kind" || beside.every((step, index) => path[index] === step);
}
function causeOf(conflict) {
  const { path, says, beside, words, wanted, holds } = conflict;
  const isOne = says === void 0 && !isNever(conflict);
  return JSON.stringify([isOne ? [] : path, beside, words, wanted, holds]);
}
function explainConflict(conflicts, manifest) {
  const [conflict, ...more] = conflicts;
  const { path, says } = conflict;
  const others2 = more.slice(0, MANY).map((also) => (0, import_issues.nearPath)(also.path, path));
  if (more.length > MANY) others2.push(`${more.length - MANY} more`);
  const written = says === void 0 ? void 0 : String(manifest.at(path).value);
  const subject2 = `${(0, import_issues.listed)([(0, import_issues.briefPath)(path), ...others2], "and")}${written === void 0 ? "" : `: ${written}`}`;
  const isHeadlessType = path.at(-1) === "clusterIP" && written === "None";
  return {
    what: isHeadlessType ? `${subject2} makes the Service headless, and a headless Service cannot be of type ${manifest.at(conflict.beside).text}` : `${subject2} ${reason(conflict, more.length > 0, manifest.kind)}`,
    help: help(conflict, written, more.length > 0, manifest)
  };
}
var MANY = 4;
function reason(conflict, isMany, kind = "") {
  const { path, beside, words, wanted } = conflict;
  const be = isMany ? "are" : "is";
  if (isNever(conflict)) {
    const owner = beside[0] === "kind" ? `a ${kind}` : article(String(beside.at(-1)));
    return `${isMany ? "have" : "has"} no place in ${owner}`;
  }
  const name = (0, import_issues.nearPath)(beside, path);
  if (wanted)
    return `${be} taken only ${words.length === 0 ? `beside ${name}` : `where ${name} is ${(0, import_issues.listed)(words, "or")}`}`;
  if (words.length === 0) return `${isMany ? "exclude" : "excludes"} ${name}, which is written as well`;
  return `${be} taken only where ${name} is not ${(0, import_issues.listed)(words, "or")}`;
}
function article(name) {
  return name.endsWith("s") || name === "metadata" ? name : `a ${name}`;
}
function help(conflict, written, isMany, manifest) {
  const own = ownHelp(conflict, written, isMany);
  const isChoice2 = !conflict.wanted && conflict.words.length === 0 && !isNever(conflict);
  if (isChoice2 && own.startsWith("take out")) return `${own} or ${(0, import_issues.nearPath)(conflict.beside, conflict.path)}`;
  return [own, ...otherHelp(conflict, manifest)].join(", or ");
}
function ownHelp(conflict, written, isMany) {
  const { path, beside } = conflict;
  if (isMany) return "take these out";
  const last = path.at(-1);
  if (typeof last === "number") return `take ${written ?? "it"} out of ${(0, import_issues.nearPath)(path.slice(0, -1), beside)}`;
  const name = last === beside.at(-1) ? (0, import_issues.nearPath)(path, beside) : last;
  if (written === void 0 || isNever(conflict)) return `take out ${name}`;
  if (last === "name" && typeof path.at(-2) === "number") return `take ${written} out of ${path.at(-3)}`;
  if (OPPOSITES.has(written)) return `write ${name}: ${OPPOSITES.get(written)}`;
  return `${NEEDED.has(last) ? "change" : "take out"} ${name}`;
}
function otherHelp(conflict, manifest) {
  const { path, beside, words, wanted } = conflict;
  if (isNever(conflict) || wanted && isHeadless(manifest, beside)) return [];
  const name = (0, import_issues.nearPath)(beside, path);
  const [word, ...others2] = words;
  if (word === void 0) return [wanted ? `write ${name}` : `take out ${name}`];
  if (wanted) return [`write ${name}: ${word}${others2.length > 0 ? ` (or ${(0, import_issues.listed)(others2, "or")})` : ""}`];
  return [OPPOSITES.has(word) ? `write ${name}: ${OPPOSITES.get(word)}` : `change ${name}`];
}
var OPPOSITES = /* @__PURE__ */ new Map([
  ["true", "false"],
  ["false", "true"]
]);
var NEEDED = /* @__PURE__ */ new Set(["action", "effect", "restartPolicy"]);
function isHeadless(manifest, path) {
  return path.at(-1) === "type" && manifest.as("Service")?.root.get("spec").get("clusterIP").string === "None";
}

// src/kubernetes/contradictions.ts
var import_ip_addresses = __toESM(require_ip_addresses(), 1);
var import_issues4 = __toESM(require_issues(), 1);

// deferred:src/yaml/edit.ts
var replaceText = (...args) => require("./yaml-edit.cjs").replaceText(...args);
var quote = (...args) => require("./yaml-edit.cjs").quote(...args);
var unquote = (...args) => require("./yaml-edit.cjs").unquote(...args);
var rewrite = (...args) => require("./yaml-edit.cjs").rewrite(...args);
var wrapInList = (...args) => require("./yaml-edit.cjs").wrapInList(...args);
var unwrapList = (...args) => require("./yaml-edit.cjs").unwrapList(...args);
var unwrapMap = (...args) => require("./yaml-edit.cjs").unwrapMap(...args);

// src/kubernetes/fate.ts
var import_issues2 = __toESM(require_issues(), 1);
var import_statefulset2 = __toESM(require_statefulset(), 1);
function fate(manifest, issue, kubernetes) {
  const { path, holds } = issue;
  const range = (0, import_issues2.versionsOf)(issue, kubernetes);
  const refused = `the API server refuses the ${manifest.kind}`;
  if (issue.code === "value" && issue.format === "quantity") return refused;
  if (isTemplate(path) && isSeenInPods(manifest, issue)) {
    return "the API server takes it and refuses the Pods, so that none is ever created";
  }
  if (!manifest.is("StatefulSet") || path[0] !== "spec") return refused;
  const untilLooked = range.from >= 34 ? refused : holds?.until !== void 0 && holds.until < 34 ? UNSEEN : (0, import_statefulset2.refusal)(manifest, range);
  switch (path[1]) {
    case "template":
      return path[2] === "spec" && !SEEN.has(path[3]) ? untilLooked : refused;
    case "volumeClaimTemplates":
      return path[4] === "labels" || path[4] === "annotations" ? "the API server takes it and refuses the claims, so that no Pod is ever created" : untilLooked;
    case "serviceName":
      return range.from < 33 ? "until 1.32 the API server takes it and no Pod is ever created, since 1.33 it refuses it" : refused;
  }
  return refused;
}
var UNSEEN = "the API server takes it and no Pod is ever created";
var SEEN = /* @__PURE__ */ new Set(["restartPolicy", "activeDeadlineSeconds"]);
function isTemplate(path) {
  return path.includes("template");
}
function isSeenInPods(manifest, issue) {
  const [list, step] = issue.path.slice(-2);
  switch (issue.code) {
    case "value":
      return issue.format === "trimmed";
    case "conflict":
      return step === "nodeName";
    case "duplicate":
      return step === "containerPort";
    case "contradiction":
      return list === "matchLabelKeys" && manifest.is("StatefulSet");
  }
  return false;
}

// src/kubernetes/refused.ts
var import_issues3 = __toESM(require_issues(), 1);

// src/kubernetes/secret-names.ts
var SECRET_NAME = /passw|passphrase|passcode|secret|token|credential|(?:^|[^a-z])(?:pass|pwd|psw|creds?|keys?)(?:$|[^a-z])|(?:pass|pwd|creds?|keys?)\d*$/i;
function isSecretName(name) {
  return SECRET_NAME.test(name);
}
function isSecret(field) {
  const { kind } = field.context;
  for (let at = field; at?.parent !== void 0; at = at.parent) {
    const { step, parent } = at;
    if (kind === "Secret" && (step === "data" || step === "stringData")) return true;
    if (typeof step === "string" && isSecretName(step)) return true;
    if (step === "value" && isSecretName(parent.child("name").text ?? "")) return true;
  }
  return false;
}

// src/kubernetes/refused.ts
function refusedFinding(manifest, issue, refused, kubernetes) {
  const { what, help: help3, fix, severity } = refused;
  return {
    at: manifest.at(issue.path),
    message: `${what}; ${fate(manifest, issue, kubernetes)}`,
    help: help3,
    ...fix !== void 0 && { fix },
    ...severity !== void 0 && { severity },
    ...issue.holds !== void 0 && { holds: issue.holds }
  };
}
function valueFinding(manifest, issue, refused, kubernetes) {
  const { path, key } = issue;
  const what = `${(0, import_issues3.briefPath)(key ? path.slice(0, -1) : path)}: ${refused.what}`;
  const finding3 = refusedFinding(manifest, issue, { ...refused, what }, kubernetes);
  return { ...finding3, ...key && { range: finding3.at.key } };
}
function said(field) {
  return isSecret(field) ? "the value" : shortened(field.text ?? "");
}
function shortened(text) {
  if (text === "") return "empty text";
  const line = /^[^\r\n]*/.exec(text)[0];
  const brief = line.length > SAID ? `${line.slice(0, SAID)}\u2026` : line;
  return brief === "" || brief !== brief.trim() || brief !== text ? `"${brief}"` : brief;
}
var SAID = 40;
function fixed(field, text, safety) {
  const edit = replaceText(field, text);
  return edit === void 0 ? {} : { fix: { title: `write ${text}`, safety, edits: [edit] } };
}

// src/kubernetes/contradictions.ts
var import_statefulset3 = __toESM(require_statefulset(), 1);
var import_structure2 = __toESM(require_structure(), 1);
function contradictionsOf(manifest) {
  const found = /* @__PURE__ */ new Map();
  const issues = (0, import_issues4.issuesOf)(manifest, "contradiction");
  const set = issues.some(({ about }) => about === "not-device") ? manifest.as("StatefulSet") : void 0;
  const claims = set && ((0, import_statefulset3.claimNames)(set) ?? "unknown");
  for (const issue of issues) {
    if (!isCertain(issue, manifest)) continue;
    const isOfVolume = issue.about === "not-device" && claims !== void 0;
    if (isOfVolume && (claims === "unknown" || claims.has(manifest.at(issue.path).string ?? ""))) continue;
    const place = (0, import_structure2.pathKey)(issue.path);
    const before = found.get(place);
    if (before === void 0) found.set(place, issue);
    else if (adjoin(before, issue)) found.set(place, { ...before, holds: void 0 });
  }
  return found.values();
}
function isCertain({ path, beside }, manifest) {
  return [path, beside].map((side) => manifest.at(side)).every((side) => (side.exists || side.absent) && !side.unknown);
}
function adjoin({ holds: one }, { holds: other }) {
  const [until, since] = one?.until === void 0 ? [other?.until, one?.since] : [one.until, other?.since];
  return until !== void 0 && since !== void 0 && until + 1 >= since;
}
function explainContradiction(issue, own, other) {
  const { path, beside, about } = issue;
  const [name, otherName] = [(0, import_issues4.briefPath)(path), (0, import_issues4.nearPath)(beside, path)];
  const one = told(name, own, issue);
  const second = told(otherName, other, issue);
  const help3 = `change ${(0, import_issues4.nearPath)(path, beside)} or ${otherName}`;
  switch (about) {
    case "above":
      return { what: `${one} is more than ${second}`, help: help3 };
    case "below":
      return { what: `${one} is less than ${second}`, help: help3 };
    case "not-above":
      return { what: `${one} is not more than ${second}`, help: help3 };
    case "unequal":
      if (path.at(-1) === "hostPort") {
        return {
          what: `${one} is not the same as ${second}, and hostNetwork is true`,
          help: "write the same number, or take hostPort out"
        };
      }
      if (!other.exists) {
        return { what: `${one} has to stand in ${otherName} too`, help: `write ${otherName}: ${own.value}` };
      }
      return { what: `${one} is not the same as ${second}`, help: help3 };
    case "not-number":
      return { what: `${one} ends a range that ${second} cannot begin, being a name`, help: help3 };
    case "both-zero":
      return { what: `${one} and ${second} leave no way to replace a Pod`, help: help3 };
    case "neither-zero":
      return { what: `${one} is not taken together with ${second}`, help: "write 0 for one of them" };
    case "outside":
      return {
        what: `${one} ${outside(own, other)} ${second}`,
        help: `write a part of ${other.string}, or take it out`
      };
    case "unfit":
      return { what: `${one} does not go with ${second}`, help: help3 };
    case "not-device":
      return {
        what: `${one} is used as a device, and ${second} is no claim`,
        help: "mount it by volumeMounts, or make the volume a claim"
      };
    case "also-mounted":
      return {
        what: `${one} is used as a device, and ${second} mounts it as a directory`,
        help: "take one of them out"
      };
    case "not-alone":
      return { what: `${one} is taken alone only, not with ${second}`, help: "take one of them out" };
    case "one-too-many":
      return { what: `${one} is one too many, ${manyOf(path.at(-1))} taken here`, help: "take one of them out" };
    case "same-family":
      return {
        what: `${one} is of the same family as ${second}, and a Service has one address of each`,
        help: "take one of them out, or write an address of the other family"
      };
    case "two-controllers":
      return {
        what: `${one} is one controller too many, beside ${second}`,
        help: "write controller: false for one of them"
      };
    case "twice": {
      const place = (0, import_issues4.nearPath)(beside.slice(0, -1), path);
      return { what: `${one} stands in ${place} too`, help: "take one of them out" };
    }
  }
}
function manyOf(index) {
  return index === 1 ? "a single value is" : `${index} at most are`;
}
function told(name, { value, parent }, { about, otherwise }) {
  if (about === "twice" && parent?.isMap === true) return name;
  if (value !== void 0 && value !== null) return `${name}: ${typeof value === "string" ? shortened(value) : value}`;
  return otherwise === void 0 ? name : `${name} (${otherwise} by default)`;
}
function outside({ string: part = "" }, { string: whole = "" }) {
  const isAll = (0, import_ip_addresses.isPartOf)(whole, part) === true || (0, import_ip_addresses.networkOf)(whole) === (0, import_ip_addresses.networkOf)(part);
  return isAll ? "leaves nothing of" : "is no part of";
}

// rules/conflicting-fields.ts
var import_issues5 = __toESM(require_issues(), 1);
var import_rule3 = __toESM(require_rule(), 1);
var conflicting_fields_default = (0, import_rule3.defineRule)({
  summary: "fields exclude or contradict each other",
  why: `Some fields are alternatives: a volume has one source, a probe one way to ask, an environment variable a \`value\` or a
\`valueFrom\`, a PodDisruptionBudget \`minAvailable\` or \`maxUnavailable\`. Others go with one word of their neighbour:
\`rollingUpdate\` is nothing for \`type: OnDelete\`, a headless Service cannot be a \`NodePort\`, and a container that runs
first has no probes. A few are known to the schema, but never taken: \`activeDeadlineSeconds\` in the template of a
StatefulSet. Numbers contradict each other: a HorizontalPodAutoscaler that may not go as high as it has to, a range of ports
that ends before it begins, a hook that sleeps longer than the Pod has time to stop.`,
  references: [
    "https://kubernetes.io/docs/reference/kubernetes-api/",
    "https://github.com/kubernetes/kubernetes/tree/master/pkg/apis"
  ],
  severity: "error",
  category: "structure",
  subject: "manifest",
  applies: (0, import_issues5.hasIssue)("conflict", "contradiction"),
  *check(manifest, { kubernetes }) {
    for (const conflicts of (0, import_issues5.groupedBy)(conflictsOf(manifest), causeOf)) {
      const [issue, ...more] = conflicts;
      const other = manifest.at(issue.beside);
      yield {
        ...refusedFinding(manifest, issue, explainConflict(conflicts, manifest), kubernetes),
        range: manifest.at(issue.path).key,
        related: [
          ...other.exists && !isNever(issue) ? [{ at: other, message: "because of this" }] : [],
          ...more.map(({ path }) => ({ at: manifest.at(path), message: "this too" }))
        ]
      };
    }
    for (const issue of contradictionsOf(manifest)) {
      const [own, other] = [manifest.at(issue.path), manifest.at(issue.beside)];
      yield {
        ...refusedFinding(manifest, issue, explainContradiction(issue, own, other), kubernetes),
        at: own.exists ? own : other,
        ...issue.about === "twice" && { range: own.key },
        ...own.exists && other.exists && { related: [{ at: other, message: "the other one" }] }
      };
    }
  }
});

// src/kubernetes/file-modes.ts
function writeMode(field, digits, safety) {
  const { root } = field.context.document;
  const isJson = root?.kind === "map" && root.style === "flow";
  const meant3 = isJson ? String(Number.parseInt(digits, 8)) : `0${digits}`;
  const edits = rewrite(field, meant3);
  return {
    help: isJson ? `write ${meant3}, which is 0${digits} in octal` : `write ${meant3}`,
    ...edits !== void 0 && { fix: { title: `write ${meant3}`, safety, edits } }
  };
}

// rules/decimal-file-mode.ts
var import_volumes2 = __toESM(require_volumes(), 1);
var import_rule4 = __toESM(require_rule(), 1);
var DECIMAL = /* @__PURE__ */ new Set([400, 440, 444, 500]);
var decimal_file_mode_default = (0, import_rule4.defineRule)({
  summary: "the mode of files in a volume lacks its leading zero",
  why: `A mode is written in octal, and YAML reads a number as octal only where a zero stands before it. \`400\` is the decimal
number 400, which is 0620 in octal: the owner and the group may write the file, where the owner alone was to read it. The API
server takes it; \`644\` and the like it refuses, for they are above 0777.`,
  references: [
    "https://kubernetes.io/docs/concepts/configuration/secret/#secret-files-permissions",
    "https://kubernetes.io/docs/reference/kubernetes-api/config-and-storage-resources/volume/"
  ],
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

// src/kubernetes/meant-separators.ts
var DASHES = /^([ \t]*)(-{2,}|[-–—−]*[–—−][-–—−]*)[ \t]*$/;
var HEAD = /^["']?(?:apiVersion|kind)["']?[ \t]*:/;
function meantSeparators(document, starts) {
  const { file, range, error } = document;
  if (error !== void 0 && error.code !== "syntax") return [];
  if (error === void 0 && starts.length === 0) return [];
  const { text } = file;
  const wanted = new Set(starts.map(({ key }) => key.start));
  const found = [];
  let dashes;
  for (let at = range.start; at < range.end; ) {
    let next = text.indexOf("\n", at) + 1;
    if (next === 0 || next > range.end) next = range.end;
    const line = text.slice(at, next).trimEnd();
    if (DASHES.test(line)) {
      dashes = { start: at, end: at + line.length };
    } else if (line !== "" && !line.startsWith("#")) {
      const isHead2 = HEAD.test(line) && (error !== void 0 || wanted.has(at));
      if (isHead2 && dashes !== void 0) found.push(dashes);
      dashes = void 0;
    }
    at = next;
  }
  return found;
}

// src/kubernetes/merged-objects.ts
function mergedObjects({ root, duplicateKeys }) {
  if (root?.kind !== "map") return [];
  const names = new Set(duplicateKeys.filter(({ first }) => root.pairs.includes(first)).map(({ first }) => first.name));
  if (!names.has("apiVersion") || !names.has("kind")) return [];
  const starts = startsAt(root.pairs, () => true);
  if (starts.length > 0 && starts.every(({ name }) => ROOT.has(name))) return starts;
  const heads = startsAt(root.pairs, (_, index) => isHeadOfThree(root.pairs, index));
  return heads.length > 0 ? heads : starts;
}
var ROOT = /* @__PURE__ */ new Set(["apiVersion", "kind", "metadata"]);
function isHeadOfThree(pairs, at) {
  return pairs[at + 2]?.name === "metadata" && new Set(pairs.slice(at, at + 3).map(({ name }) => name)).size === 3 && isHead(pairs[at]) && isHead(pairs[at + 1]);
}
function startsAt(pairs, mayStart) {
  const starts = [];
  let seen = /* @__PURE__ */ new Set();
  for (const [index, pair] of pairs.entries()) {
    if (seen.has(pair.name) && mayStart(pair, index)) {
      if (!seen.has("metadata") && !seen.has("items")) return [];
      starts.push(pair);
      seen = /* @__PURE__ */ new Set();
    }
    seen.add(pair.name);
  }
  return starts;
}
function isHead({ name }) {
  return name === "apiVersion" || name === "kind";
}
function separatorFix({ root, file }, starts) {
  if (root?.kind !== "map" || root.style === "flow") return {};
  const bounds = [0, ...starts.map((start) => root.pairs.indexOf(start)), root.pairs.length];
  for (let i = 1; i < bounds.length; i++) {
    const names = root.pairs.slice(bounds[i - 1], bounds[i]).map(({ name }) => name);
    const begins = isHead(root.pairs[bounds[i - 1]]);
    if (!begins || !names.includes("apiVersion") || !names.includes("kind")) return {};
  }
  const edits = starts.map(({ key }) => {
    let { line } = file.positionAt(key.start);
    while (line > 1 && /^#/.test(file.text.slice(file.lineRange(line - 1).start))) line--;
    const { start } = file.lineRange(line);
    return { file: file.path, range: { start, end: start }, text: file.text.includes("\r\n") ? "---\r\n" : "---\n" };
  });
  if (starts.some(({ key }) => file.positionAt(key.start).column !== 1)) return {};
  return { fix: { title: "insert `---`", safety: "safe", edits } };
}

// rules/document-separator.ts
var import_rule5 = __toESM(require_rule(), 1);
var STOPS = "kubectl stops reading the file here";
var document_separator_default = (0, import_rule5.defineRule)({
  summary: "documents are not separated by `---` as kubectl wants it",
  why: `kubectl cuts a file at each line that begins with three dashes, and takes nothing on such a line but a comment: at
\`----\` or \`--- redis\` it stops reading. Where the line is missing, indented, or a dash short, two objects become one, in
which the last of each key wins. Behind \`...\` it reads nothing at all up to the next \`---\`, and says nothing.`,
  references: [
    "https://kubernetes.io/docs/concepts/workloads/management/#organizing-resource-configurations",
    "https://yaml.org/spec/1.2.2/#document-markers"
  ],
  severity: "error",
  category: "syntax",
  subject: "document",
  fixable: true,
  applies: ({ error, dropped: dropped2, duplicateKeys }) => error !== void 0 || dropped2 !== void 0 || duplicateKeys.length > 0,
  *check(document) {
    const { error } = document;
    if (error?.code === "separator") {
      const finding3 = badLine(document, error.range);
      if (finding3 !== void 0) yield finding3;
    } else if (error?.code === "directive") {
      yield directive(document, error.range);
    } else if (error !== void 0) {
      yield* meant(document, []);
    } else {
      const starts = mergedObjects(document);
      const found = [...meant(document, starts)];
      yield* found;
      if (found.length === 0 && starts.length > 0) yield missing(document, starts);
      if (document.dropped !== void 0) yield* dropped(document, document.dropped);
    }
  }
});
function badLine(document, range) {
  const { text, path } = document.file;
  const line = text.slice(range.start, range.end);
  const rest = line.slice(3).trim();
  const fix = (title, safety, edit, written) => ({
    fix: { title, safety, edits: [{ file: path, range: edit, text: written }] }
  });
  const covers = document.range;
  if (/^-[-\s]*$/.test(rest)) {
    return {
      at: { document, range },
      message: `documents are separated by three dashes, and here are ${line.replace(/\s/g, "").length}; ${STOPS}`,
      help: "write `---`",
      covers,
      ...fix("write `---`", /\s/.test(line) ? "unsafe" : "safe", range, "---")
    };
  }
  const block = /^-----(BEGIN|END) [A-Z ]+-----$/.exec(line);
  if (block !== null) {
    if (block[1] === "END" && text.lastIndexOf("\n-----BEGIN ", range.start) >= 0) return void 0;
    return {
      at: { document, range },
      message: `\`${line}\` is not indented, so that it is taken for a separator of documents; ${STOPS}`,
      help: "indent all lines of the block deeper than the key it belongs to",
      covers
    };
  }
  const at = range.start + line.length - line.slice(3).trimStart().length;
  const begins = /^(?:["']?[A-Za-z][\w./-]*["']?:(?:\s|$)|\{)/.test(rest);
  const gap = { start: range.start + 3, end: at };
  const lineEnd = text.includes("\r\n") ? "\r\n" : "\n";
  const indentation = text.slice(text.lastIndexOf("\n", range.start - 1) + 1, range.start);
  return {
    at: { document, range: { start: at, end: range.end } },
    message: begins ? `a document begins on the line of its separator, which YAML allows but kubectl does not; ${STOPS}` : `text stands after the \`---\` of a separator; ${STOPS}`,
    help: begins ? "begin a new line after `---`" : "write `# ` before a remark, or begin a new line after `---`",
    covers,
    ...begins ? fix("begin a new line after `---`", "safe", gap, lineEnd + indentation) : fix("make the text a comment", "unsafe", gap, " # ")
  };
}
function directive(document, range) {
  const { text, path } = document.file;
  const line = text.slice(range.start, range.end);
  const next = /\r?\n/y;
  next.lastIndex = range.end;
  next.test(text);
  const edit = { file: path, range: { start: range.start, end: Math.max(range.end, next.lastIndex) }, text: "" };
  return {
    at: { document, range },
    message: `\`${line.split(/[ \t]/)[0]}\` is a directive, and kubectl takes none; it stops reading the file here`,
    help: "delete the line",
    covers: document.range,
    // Tags may hang on what the other directive says.
    fix: { title: "delete the line", safety: line.startsWith("%YAML") ? "safe" : "unsafe", edits: [edit] }
  };
}
function* meant(document, starts) {
  const { file, error } = document;
  const lines = meantSeparators(document, starts);
  const [first, ...others2] = lines;
  if (first === void 0) return;
  const line = file.text.slice(first.start, first.end).trimEnd();
  const isIndented = /^[ \t]+---$/.test(line);
  const what = isIndented ? "this `---` is indented, so that it separates nothing" : `\`${line.trim()}\` separates no documents, only three dashes do`;
  yield {
    at: { document, range: { start: first.start + line.length - line.trimStart().length, end: first.end } },
    message: `${what}; ${error === void 0 ? "kubectl makes one object of those above and below, in which the last of each key wins" : "kubectl cannot read this document"}`,
    help: isIndented ? "write it at the first column" : "write `---` at the first column",
    covers: document.range,
    ...error === void 0 && { severity: "warning" },
    related: others2.map((range) => ({ at: { document, range }, message: "and this one" })),
    fix: {
      title: "write `---`",
      safety: "safe",
      edits: lines.map((range) => ({ file: file.path, range, text: "---" }))
    }
  };
}
function missing(document, starts) {
  const second = starts[0];
  const objects = starts.length === 1 ? "two objects" : `${starts.length + 1} objects`;
  const rangeOf3 = ({ start, end }) => ({ start, end });
  return {
    at: { document, range: rangeOf3(second.key) },
    message: `${objects} stand in one document, with no \`---\` between them: kubectl makes one object of them, in which the last of each key wins`,
    help: "write `---` on a line of its own between them, and give each its own apiVersion, kind and metadata",
    severity: "warning",
    related: document.duplicateKeys.filter(({ last }) => last === second).map(({ first }) => ({ at: { document, range: rangeOf3(first.key) }, message: "the first one" })),
    covers: document.range,
    ...separatorFix(document, starts)
  };
}
function* dropped(document, { start, end }) {
  const { file } = document;
  const { text } = file;
  const isDots = text.slice(start - 3, start) === "...";
  if (isDots && file.language === "markdown") return;
  const content = /(?:[ \t]*(?:#.*)?\r?\n)*[ \t]*/y;
  content.lastIndex = start;
  content.test(text);
  const first = file.positionAt(Math.min(Math.max(start, content.lastIndex), end)).line;
  const last = file.positionAt(start + text.slice(start, end).trimEnd().length).line;
  const lines = first === last ? `line ${first} is` : `lines ${first} to ${last} are`;
  const holdsObject = /^apiVersion:/m.test(text.slice(start, end)) && /^kind:/m.test(text.slice(start, end));
  const range = isDots ? { start: start - 3, end: start } : lineAt(file, first);
  yield {
    at: { document, range },
    message: isDots ? `\`...\` ends the document, and kubectl reads nothing behind it up to the next \`---\`: ${lines} lost without a word` : `this line stands left of the column at which the document begins, which ends it for kubectl: ${lines} lost without a word`,
    help: isDots ? holdsObject ? "write `---` in its place" : "delete it, or what stands behind it" : "let all keys of the object begin at the same column",
    severity: "warning",
    ...isDots && holdsObject && {
      fix: { title: "write `---`", safety: "safe", edits: [{ file: file.path, range, text: "---" }] }
    }
  };
}
function lineAt(file, line) {
  const { start, end } = file.lineRange(line);
  const text = file.text.slice(start, end);
  return { start: start + text.length - text.trimStart().length, end: start + text.trimEnd().length };
}

// rules/duplicate-claim-template.ts
var import_rule6 = __toESM(require_rule(), 1);
var duplicate_claim_template_default = (0, import_rule6.defineRule)({
  summary: "two claim templates have one name",
  why: `The StatefulSet controller keeps claim templates by their names: of several with one name it takes the last, and each
Pod gets one disk where two were meant. The API server accepts it.`,
  references: [
    "https://github.com/kubernetes/kubernetes/blob/master/pkg/controller/statefulset/stateful_set_utils.go",
    "https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#volume-claim-templates"
  ],
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
        ...same && (0, import_rule6.removalFix)(first, `the first claim template ${name}`, "unsafe")
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

// rules/duplicate-item.ts
var import_issues6 = __toESM(require_issues(), 1);
var import_statefulset4 = __toESM(require_statefulset(), 1);
var import_rule7 = __toESM(require_rule(), 1);
var duplicate_item_default = (0, import_rule7.defineRule)({
  summary: "two items of a list have the same name, port or path",
  why: `Containers, volumes and ports are known by their names, a directory of a container holds one mount, and a port of a
Service leads to one place: what is there twice was mostly copied and not changed. Init containers share one set of names
with the containers. Two containers may have ports of one name, and environment variables may be written twice.`,
  references: [
    "https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/",
    "https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/core/validation/validation.go"
  ],
  severity: "error",
  category: "structure",
  subject: "manifest",
  fixable: true,
  applies: (0, import_issues6.hasIssue)("duplicate"),
  *check(manifest, { kubernetes }) {
    const told2 = /* @__PURE__ */ new Set();
    const claims = claimsOf2(manifest);
    for (const issue of (0, import_issues6.issuesOf)(manifest, "duplicate")) {
      const { path, first, key } = issue;
      const item = key.length === 0 ? path : path.slice(0, -1);
      if (told2.has(String(item)) || path.at(-3) === "volumes" && claims.has(manifest.at(path).string ?? "")) continue;
      told2.add(String(item));
      const own = manifest.at(item);
      const earlier = first.slice(0, item.length);
      const isSameList = String(item.slice(0, -1)) === String(earlier.slice(0, -1));
      const isCopy = key.length > 0 && isSameList && textOf2(own) === textOf2(manifest.at(earlier));
      const what = `${(0, import_issues6.nearPath)(path, first)} ${identity(own, key, manifest.at(path))} as ${(0, import_issues6.nearPath)(first, path)}`;
      const help3 = isCopy ? "take one of them out, they say the same" : "change one of them, or take it out";
      const fix = isCopy ? (0, import_rule7.removalFix)(own, (0, import_issues6.briefPath)(item), "unsafe") : {};
      yield {
        ...refusedFinding(manifest, issue, { what, help: help3, ...fix }, kubernetes),
        related: [{ at: manifest.at(first), message: "here it stands first" }]
      };
    }
  }
});
function identity(item, [, ...others2], field) {
  const more = others2.flatMap((name) => {
    const { value } = item.child(name);
    return value === void 0 || value === null ? [] : [`${name} ${value}`];
  });
  const written = typeof field.value === "string" ? shortened(field.value) : field.value ?? field.step;
  return `is ${written}${more.length === 0 ? "" : ` with ${(0, import_issues6.listed)(more, "and")}`}, the same`;
}
function claimsOf2(manifest) {
  const set = manifest.as("StatefulSet");
  return (set && (0, import_statefulset4.claimNames)(set)) ?? /* @__PURE__ */ new Set();
}
function textOf2({ node, file }) {
  return node === void 0 ? "" : file.text.slice(node.start, node.end);
}

// rules/duplicate-key.ts
var import_rule8 = __toESM(require_rule(), 1);
var duplicate_key_default = (0, import_rule8.defineRule)({
  summary: "a map holds a key twice",
  why: `YAML forbids it, but kubectl takes the last of the two without a word, and the first is gone: half of the
environment, the whole update strategy. Most other tools, kustomize among them, refuse the file.`,
  references: ["https://github.com/kubernetes/kubernetes/issues/14791", "https://yaml.org/spec/1.2.2/#mapping"],
  severity: "warning",
  category: "syntax",
  subject: "document",
  fixable: true,
  applies: ({ duplicateKeys }) => duplicateKeys.length > 0,
  *check(document) {
    if (mergedObjects(document).length > 0) return;
    const merged = mergedItems(document);
    const loose = pairsBesideEmpty(document);
    for (const { first, last } of document.duplicateKeys) {
      const item = merged.get(last);
      if (item === "rest") continue;
      const [dropped2, taken] = [lineOf(document, first), lineOf(document, last)];
      const [one, other] = [keyText(document, first), keyText(document, last)];
      const what = one === other ? `${last.name} is written more than once in one map` : `${one} and ${other} are one key, ${last.name}`;
      const which = dropped2 === taken ? "takes the last and drops the first" : `takes line ${taken} and drops line ${dropped2}`;
      const same = textOf3(document, first) === textOf3(document, last);
      if (item !== void 0) {
        yield {
          at: { document, range: rangeOf2(last) },
          message: `${what}: the dash of a second item is missing; kubectl ${which} without a word`,
          help: `write a dash before this ${last.name}`,
          related: [{ at: { document, range: rangeOf2(first) }, message: "the item above begins here" }],
          fix: { title: "write the dash", safety: "unsafe", edits: [{ file: document.file.path, ...item }] }
        };
        continue;
      }
      yield {
        at: { document, range: rangeOf2(last) },
        message: `${what}; kubectl ${which} without a word, and most other tools refuse the file`,
        help: same ? "delete one of them, they say the same" : "keep one of them, or put into one what both say",
        related: [{ at: { document, range: rangeOf2(first) }, message: "this one is dropped" }],
        ...same && deleteFix(document, first, loose.has(first) ? "unsafe" : "safe")
      };
    }
  }
});
function mergedItems(document) {
  const { text } = document.file;
  const items = /* @__PURE__ */ new Map();
  const keys = document.duplicateKeys.toSorted((a, b) => a.last.key.start - b.last.key.start);
  for (const [index, { first, last }] of keys.entries()) {
    const column = columnOf(document, first);
    const dash = /- +$/.exec(text.slice(first.key.start - column, first.key.start))?.[0];
    const start = last.key.start - (dash?.length ?? 0);
    if (dash === void 0 || columnOf(document, last) !== column || text.slice(start, last.key.start).trim()) continue;
    const rest = [];
    for (const other of keys.slice(index + 1, index + 1 + MANY2)) {
      const isBetween = other.first.key.start > first.key.start && other.first.key.start < last.key.start;
      if (!isBetween || other.last.key.start < last.key.start || columnOf(document, other.last) !== column) break;
      rest.push(other.last);
    }
    if (rest.length === 0) continue;
    items.set(last, { range: { start, end: last.key.start }, text: dash });
    for (const pair of rest) items.set(pair, "rest");
  }
  return items;
}
var MANY2 = 50;
function columnOf({ file }, { key }) {
  return file.positionAt(key.start).column - 1;
}
function deleteFix(document, pair, safety) {
  const range = { start: pair.key.start, end: Math.max(pair.key.end, pair.value.end) };
  const removal = (0, import_rule8.removalFix)({ document, range }, `the first ${pair.name}`, safety);
  const gone = removal.fix?.edits[0]?.range ?? range;
  return document.comments.some(({ range: { start } }) => start >= gone.start && start < gone.end) ? {} : removal;
}
function pairsBesideEmpty({ root }) {
  const pairs = /* @__PURE__ */ new Set();
  const rest = root === null ? [] : [root];
  for (let node = rest.pop(); node !== void 0; node = rest.pop()) {
    if (node.kind === "seq") rest.push(...node.items);
    if (node.kind !== "map") continue;
    const hasEmpty = node.pairs.some(({ value }) => value.start === value.end);
    for (const pair of node.pairs) {
      if (hasEmpty) pairs.add(pair);
      rest.push(pair.value);
    }
  }
  return pairs;
}
function rangeOf2({ key }) {
  return { start: key.start, end: key.end };
}
function keyText({ file }, { key }) {
  return file.text.slice(key.start, key.end);
}
function textOf3({ file }, { key, value }) {
  return file.text.slice(key.start, Math.max(key.end, value.end));
}
function lineOf({ file }, { key }) {
  return file.positionAt(key.start).line;
}

// rules/duplicate-resource.ts
var import_statefulset5 = __toESM(require_statefulset(), 1);
var import_rule9 = __toESM(require_rule(), 1);
var duplicate_resource_default = (0, import_rule9.defineRule)({
  summary: "an object is defined twice in one place",
  why: `Two objects of one kind, name and namespace are one object to the API server: the second changes the first, and
which is the second depends on the order of the files. A Service is worse off: one that has a virtual IP cannot become
headless, so the second apply fails, and one that is headless stays so without a word.`,
  references: [
    "https://kubernetes.io/docs/concepts/overview/working-with-objects/names/",
    "https://kubernetes.io/docs/reference/using-api/server-side-apply/"
  ],
  severity: "warning",
  category: "objects",
  subject: "manifest",
  *check(manifest, { bundle }) {
    const { name } = manifest;
    if (name === void 0 || manifest.partial || manifest.kind === void 0) return;
    const first = bundle.namesake(manifest, areHeadlessAndNot);
    if (first === void 0) return;
    const where = first.document.file === manifest.document.file ? "above in this file" : `in ${first.document.file.path}`;
    yield {
      at: manifest.root.get("metadata").get("name"),
      message: `${manifest.kind} ${name} is defined ${where} too; ${consequence(first, manifest)}`,
      help: "rename one of them, or delete the one that is not meant",
      related: [{ at: first.root.get("metadata").get("name"), message: "the first one is here" }]
    };
  }
});
function areHeadlessAndNot(first, second) {
  const headless = [first.as("Service"), second.as("Service")].map((service) => service && (0, import_statefulset5.isHeadless)(service));
  return headless.includes("yes") && headless.includes("no");
}
function consequence(first, second) {
  if (areHeadlessAndNot(first, second)) {
    return "one is headless and the other is not, and a Service cannot change between the two: the second apply fails or is ignored";
  }
  return `they are one object to the API server${first.apiVersion === second.apiVersion ? "" : ", in two versions"}, so the one that is applied last wins`;
}

// rules/empty-selector.ts
var import_issues7 = __toESM(require_issues(), 1);
var import_rule10 = __toESM(require_rule(), 1);
var empty_selector_default = (0, import_rule10.defineRule)({
  summary: "spec.selector of a workload asks for no label",
  why: `A selector that asks for nothing selects every Pod of the namespace. The API server refuses it for workloads: the
controller would take the Pods of all others for its own. The selector of a StatefulSet or Deployment cannot be changed
later, so it should name what stays: the application and its part, not its version.`,
  references: [
    "https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#pod-selector",
    "https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/apps/validation/validation.go"
  ],
  severity: "error",
  category: "selectors",
  subject: ["StatefulSet", "Deployment", "DaemonSet", "ReplicaSet"],
  fixable: true,
  applies: (0, import_issues7.hasIssue)("missing"),
  *check(workload) {
    const spec = workload.root.child("spec");
    const selector = spec.child("selector");
    const isEmpty = (0, import_issues7.issuesOf)(workload, "missing").some(({ path }) => path.join(".") === "spec.selector");
    if (!isEmpty || !selector.isMap || selector.open || workload.partial) return;
    const labels = lasting(spec.child("template").child("metadata").child("labels"));
    const [first] = Object.entries(labels);
    yield {
      at: selector,
      message: `selector asks for no label, which would select every Pod of the namespace; the API server refuses it`,
      help: first === void 0 ? "give the Pod template labels, and ask for them in selector.matchLabels" : `ask for labels of the Pod template: \`matchLabels: { ${first.join(": ")} }\``,
      ...first === void 0 ? {} : (0, import_rule10.insertFix)(selector.child("matchLabels"), labels, "unsafe")
    };
  }
});
function lasting(labels) {
  const known2 = labels.entries().flatMap(([key, { string }]) => string === void 0 ? [] : [[key, string]]);
  return Object.fromEntries(known2.filter(([key]) => !PASSING.test(key)));
}
var PASSING = /(?:^|[/.-])(?:version|chart|managed-by|release|hash|revision|date|build|commit|track)$/i;

// rules/field-not-in-version.ts
var import_issues8 = __toESM(require_issues(), 1);
var import_rule11 = __toESM(require_rule(), 1);
var field_not_in_version_default = (0, import_rule11.defineRule)({
  summary: "a field that not all versions of Kubernetes know which are asked for",
  why: `Fields come with a minor version, and now and then one goes. An API server that does not know a field, yet or any
more, refuses the object, and nothing of it is applied. Which versions count is said by \`--kubernetes-version\` or
\`kubernetesVersion\` in \`.stslint.yaml\`.`,
  references: ["https://kubernetes.io/docs/reference/using-api/deprecation-policy/", "https://kubernetes.io/releases/"],
  severity: "error",
  category: "structure",
  subject: "manifest",
  applies: (0, import_issues8.hasIssue)("version"),
  *check(manifest, { kubernetes: { from, to } }) {
    for (const issue of (0, import_issues8.issuesOf)(manifest, "version")) {
      const field = manifest.at(issue.path);
      const { since = 0, until = Number.POSITIVE_INFINITY } = issue.known;
      const [first, last] = [Math.max(from, since), Math.min(to, until)];
      const lowest = since > to ? since : first;
      const highest = until < from ? until : last;
      const range = lowest < highest ? `1.${lowest}-1.${highest}` : `1.${since > to ? since : highest}`;
      yield {
        at: field,
        range: field.key,
        message: `${(0, import_issues8.briefPath)(issue.path)} ${known(issue, manifest.kind)}`,
        help: `take it out, or say that no other cluster is meant: --kubernetes-version ${range}, or kubernetesVersion in .stslint.yaml`,
        holds: issue.holds
      };
    }
  }
});
function known({ known: { since, until } }, kind) {
  if (until === void 0)
    return `is known since 1.${since}; an API server of 1.${since - 1} or before refuses the ${kind}`;
  const gone = `an API server of 1.${until + 1} or later refuses the ${kind}`;
  return since === void 0 ? `is known until 1.${until}; ${gone}` : `is known in 1.${since} to 1.${until} only; all others refuse the ${kind}`;
}

// rules/fractional-bytes.ts
var import_glance = __toESM(require_glance(), 1);
var import_issues9 = __toESM(require_issues(), 1);
var import_quantities = __toESM(require_quantities(), 1);
var import_workload = __toESM(require_workload(), 1);
var import_rule12 = __toESM(require_rule(), 1);
var fractional_bytes_default = (0, import_rule12.defineRule)({
  summary: "an amount of memory or storage is no whole number of bytes",
  why: `In a quantity \`m\` means thousandths: \`memory: 512m\` is half a byte, not 512 megabytes. The API server takes it, says
so in a warning, and rounds up: a container with a limit of one byte is killed as soon as it starts, a claim of one byte gets
the smallest volume that there is.`,
  references: [
    "https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#meaning-of-memory",
    "https://github.com/kubernetes/kubernetes/blob/master/pkg/api/pod/warnings.go"
  ],
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
        message: `${(0, import_issues9.briefPath)(field.path)}: ${text.trim()} is ${bytes} bytes, which the API server rounds up with a warning`,
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

// rules/governing-service-in-other-namespace.ts
var import_statefulset6 = __toESM(require_statefulset(), 1);
var import_rule13 = __toESM(require_rule(), 1);
var governing_service_in_other_namespace_default = (0, import_rule13.defineRule)({
  summary: "the Service that spec.serviceName names is in another namespace",
  why: `A Service gives names to Pods of its own namespace alone, and \`spec.serviceName\` is looked up there: it has no room
for a namespace. The Pods start, but \`web-0.web\` does not resolve, and the Service has no endpoints of theirs.`,
  references: [
    "https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/#pod-hostname-and-subdomain-field",
    "https://kubernetes.io/docs/concepts/services-networking/service/#headless-services"
  ],
  severity: "warning",
  category: "identity",
  subject: "StatefulSet",
  *check(statefulSet, { bundle }) {
    const service = (0, import_statefulset6.serviceInOtherNamespace)(statefulSet, bundle);
    if (service === void 0) return;
    const own = bundle.namespaceOf(statefulSet);
    const other = bundle.namespaceOf(service);
    const pod = (0, import_statefulset6.firstPodName)(statefulSet);
    const outcome2 = pod === void 0 ? "the Pods get no DNS names" : `${pod}.${service.name} does not resolve`;
    yield {
      at: statefulSet.root.get("spec").get("serviceName"),
      message: `serviceName: Service ${service.name} is in namespace ${other}, the StatefulSet in ${own}, so ${outcome2}`,
      help: `put both into one namespace: write namespace: ${own} in the Service, or namespace: ${other} here`,
      related: [
        { at: service.root.get("metadata").get("namespace"), message: `the Service is in ${other}` },
        { at: statefulSet.root.get("metadata").get("namespace"), message: `the StatefulSet is in ${own}` }
      ]
    };
  }
});

// rules/governing-service-is-external-name.ts
var import_names = __toESM(require_names(), 1);
var import_statefulset7 = __toESM(require_statefulset(), 1);
var import_rule14 = __toESM(require_rule(), 1);
var governing_service_is_external_name_default = (0, import_rule14.defineRule)({
  summary: "the Service that spec.serviceName names is of type ExternalName",
  why: `A Service of type ExternalName is another name for a host outside: in the DNS it is a CNAME, and it never has
endpoints, whatever its selector says. The Pods of a StatefulSet that names it get no DNS names, and who looks for them by
the Service's name ends up at that host.`,
  references: [
    "https://kubernetes.io/docs/concepts/services-networking/service/#externalname",
    "https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#stable-network-id"
  ],
  severity: "warning",
  category: "identity",
  subject: "StatefulSet",
  *check(statefulSet, { bundle }) {
    const services = (0, import_statefulset7.governingServices)(statefulSet, bundle);
    const [service] = services;
    const areExternal = services.every(({ root }) => root.get("spec").get("type").string === "ExternalName");
    if (service?.name === void 0 || !areExternal || !(0, import_names.isDnsLabel)(service.name)) return;
    const spec = service.root.get("spec");
    const pod = (0, import_statefulset7.firstPodName)(statefulSet);
    const outcome2 = pod === void 0 ? "the Pods get no DNS names" : `${pod}.${service.name} does not resolve`;
    yield {
      at: statefulSet.root.get("spec").get("serviceName"),
      message: `serviceName: Service ${service.name} is of type ExternalName and leads to ${spec.get("externalName").string ?? "another host"}, never to Pods, so ${outcome2}`,
      help: "name a headless Service (clusterIP: None) that selects these Pods, beside this one",
      related: [{ at: spec.get("type"), message: "the Service is here" }]
    };
  }
});

// rules/governing-service-not-headless.ts
var import_ports = __toESM(require_ports(), 1);
var import_statefulset8 = __toESM(require_statefulset(), 1);
var import_rule15 = __toESM(require_rule(), 1);
var governing_service_not_headless_default = (0, import_rule15.defineRule)({
  summary: "the Service that spec.serviceName names is not headless",
  why: `Only a headless Service, one with \`clusterIP: None\`, is certain to give each Pod a DNS name of its own. Any other
Service has a virtual IP: its name leads to some Pod, whichever the load balancer takes, and there is no list of all Pods
behind it. CoreDNS resolves \`web-0.web\` all the same; kube-dns does not, and the DNS specification does not promise it.
The clusterIP of a Service cannot be changed once it exists: it has to be deleted and recreated.`,
  references: [
    "https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#limitations",
    "https://kubernetes.io/docs/concepts/services-networking/service/#headless-services",
    "https://github.com/kubernetes/dns/blob/master/docs/specification.md"
  ],
  severity: "warning",
  category: "identity",
  subject: "StatefulSet",
  fixable: true,
  *check(statefulSet, { bundle }) {
    const services = (0, import_statefulset8.governingServices)(statefulSet, bundle);
    const [service] = services;
    const mayBeHeadless = (candidate) => (0, import_statefulset8.isHeadless)(candidate) !== "no" || (0, import_statefulset8.isInDoubt)(candidate, "clusterIP", "type");
    if (service === void 0 || services.some(mayBeHeadless)) return;
    const spec = service.root.get("spec");
    if (spec.get("type").string === "ExternalName" || spec.get("selector").entries().length === 0) return;
    const pod = (0, import_statefulset8.firstPodName)(statefulSet) ?? "the Pods";
    const own = services.filter(({ document }) => document.file === statefulSet.document.file);
    const { place, reason: reason3, help: help3, fix } = whyNot(service, statefulSet);
    yield {
      at: statefulSet.root.get("spec").get("serviceName"),
      message: `serviceName: Service ${service.name} ${reason3}, so a DNS name such as ${pod}.${service.name} is not guaranteed`,
      help: help3,
      related: [{ at: place, message: "the Service is here" }],
      // Of several in other files none is known to be the one.
      ...(services.length === 1 || own.length === 1) && fix
    };
  }
});
function whyNot(service, statefulSet) {
  const spec = service.root.get("spec");
  const type = spec.get("type");
  const clusterIP = spec.get("clusterIP");
  const another = "keep this Service for clients, and add a headless one (clusterIP: None) for spec.serviceName to name";
  if (type.string === "NodePort" || type.string === "LoadBalancer") {
    return { place: type, reason: `is of type ${type.string}, which is never headless`, help: another };
  }
  const isWritten = clusterIP.string !== void 0 && clusterIP.string !== "";
  return {
    place: isWritten ? clusterIP : service.root.get("metadata").get("name"),
    reason: isWritten ? `has the virtual IP ${clusterIP.string}` : "has no clusterIP: None and gets a virtual IP",
    ...ADDRESSES.every((name) => spec.get(name).absent) && (0, import_ports.keepsPorts)(service, statefulSet.traits.workload) ? { help: RECREATE, fix: headlessFix(spec) } : { help: another }
  };
}
var ADDRESSES = ["clusterIPs", "externalIPs"];
var HEADLESS = "write clusterIP: None";
var RECREATE = `${HEADLESS} in the Service; if it exists in the cluster, delete it first`;
function headlessFix(spec) {
  const clusterIP = spec.child("clusterIP");
  return clusterIP.isNull ? (0, import_rule15.insertFix)(spec, { clusterIP: "None" }, "unsafe") : (0, import_rule15.renameFix)(clusterIP, "None", "unsafe", HEADLESS);
}

// rules/governing-service-selects-other-pods.ts
var import_labels = __toESM(require_labels(), 1);
var import_pod_index = __toESM(require_pod_index(), 1);
var import_statefulset9 = __toESM(require_statefulset(), 1);
var import_workload2 = __toESM(require_workload(), 1);
var import_rule16 = __toESM(require_rule(), 1);
var governing_service_selects_other_pods_default = (0, import_rule16.defineRule)({
  summary: "the Service that spec.serviceName names does not select the Pods",
  why: `A Service gives DNS names to the Pods that it selects, and to no others. If one label of its selector is missing
from the Pod template, or has another value there (upper and lower case differ), these Pods are not behind
the Service: their names do not resolve, and its own name leads to other Pods or to none.`,
  references: [
    "https://kubernetes.io/docs/concepts/services-networking/service/#headless-services",
    "https://github.com/kubernetes/dns/blob/master/docs/specification.md"
  ],
  severity: "warning",
  category: "identity",
  subject: "StatefulSet",
  fixable: true,
  *check(statefulSet, { bundle }) {
    const services = (0, import_statefulset9.governingServices)(statefulSet, bundle);
    const { workload } = statefulSet.traits;
    if (workload === void 0) return;
    const labels = (0, import_workload2.podLabels)(workload);
    const mismatches = services.map((service2) => mismatch(service2, labels));
    const [service] = services;
    const [first] = mismatches;
    if (service === void 0 || first === void 0 || mismatches.includes(void 0)) return;
    const own = statefulSet.root.get("spec").get("selector").get("matchLabels").child(first.key).string;
    if (own !== void 0 && own === first.wanted.value) return;
    const asked = `${first.key}: ${first.wanted.value ?? "\u2026"}`;
    const found = first.found === void 0 ? `no label ${first.key}` : `${first.key}: ${first.found.value ?? "another value"}`;
    const labelsField = workload.template.get("metadata").get("labels");
    yield {
      at: statefulSet.root.get("spec").get("serviceName"),
      message: `serviceName: Service ${service.name} selects Pods with ${asked}, but these Pods have ${found}, so these Pods are not behind it and their DNS names do not resolve`,
      help: `make the Service's selector and the labels of the Pod template agree`,
      related: [
        { at: first.wanted.field ?? service.root.get("spec").get("selector"), message: "the Service asks for this" },
        {
          at: first.found?.field ?? labelsField,
          message: first.found ? "the Pods have this" : "the Pods have no such label"
        }
      ],
      ...services.length === 1 && !selectsOthers(service, bundle) ? fixOf(first, labelsField, service) : {}
    };
  }
});
function fixOf({ key, wanted, found }, labels, service) {
  if (wanted.field === void 0 || wanted.value === void 0) return {};
  const selector = wanted.field.parent;
  const misspelt3 = labels.entries().find(([other, { string }]) => string === wanted.value && (0, import_pod_index.isNearLabel)(other, key) && !selector.child(other).exists);
  if (found === void 0 && misspelt3 === void 0) {
    return (0, import_labels.isRoleLabel)(key) ? {} : titled((0, import_rule16.insertFix)(labels, { [key]: wanted.value }, "unsafe"), `give the Pods the label ${key}: ${wanted.value}`);
  }
  const inSelector = (label) => `write ${label} in the selector of Service ${service.name}`;
  if (found === void 0) {
    const [other] = misspelt3;
    return titled((0, import_rule16.renameKeyFix)(wanted.field, other, "unsafe"), inSelector(`${other}: ${wanted.value}`));
  }
  if (found.value === void 0) return {};
  return titled((0, import_rule16.renameFix)(wanted.field, found.value, "unsafe"), inSelector(`${key}: ${found.value}`));
}
function titled({ fix }, title) {
  return fix === void 0 ? {} : { fix: { ...fix, title } };
}
function selectsOthers(service, bundle) {
  const selector = (0, import_labels.readLabels)(service.root.get("spec").get("selector"), service.overlay.selectorLabels);
  const index = (0, import_pod_index.podIndexOf)(bundle);
  for (const _ of index.near(selector, service)) return true;
  for (const _ of index.anywhere(selector, service)) return true;
  return false;
}
function mismatch(service, labels) {
  const spec = service.root.get("spec");
  if (spec.get("type").string === "ExternalName" || (0, import_statefulset9.isInDoubt)(service, "selector")) return void 0;
  return (0, import_labels.differences)((0, import_labels.readLabels)(spec.get("selector"), service.overlay.selectorLabels), labels)[0];
}

// rules/governing-service-without-selector.ts
var import_endpoints = __toESM(require_endpoints(), 1);
var import_statefulset10 = __toESM(require_statefulset(), 1);
var import_rule17 = __toESM(require_rule(), 1);
var governing_service_without_selector_default = (0, import_rule17.defineRule)({
  summary: "the Service that spec.serviceName names has no selector, and nobody keeps its endpoints",
  why: `A Service without a selector selects no Pods: Kubernetes makes no endpoints for it, and without endpoints there
are no DNS names. Somebody has to write Endpoints or EndpointSlices instead, by hand or, as Patroni does, by
software that is allowed to. If that happens outside of what is linted, say so with \`assume\`: \`Endpoints/web\`.`,
  references: [
    "https://kubernetes.io/docs/concepts/services-networking/service/#services-without-selectors",
    "https://kubernetes.io/docs/concepts/services-networking/service/#without-selectors"
  ],
  severity: "warning",
  category: "identity",
  subject: "StatefulSet",
  *check(statefulSet, { bundle }) {
    const services = (0, import_statefulset10.governingServices)(statefulSet, bundle);
    const [service] = services;
    const lacksPods = (each) => !(0, import_statefulset10.isInDoubt)(each, "selector") && (0, import_endpoints.lacksEndpoints)(each, statefulSet, bundle);
    if (service === void 0 || !services.every(lacksPods)) return;
    const spec = service.root.get("spec");
    const selector = spec.get("selector");
    const pod = (0, import_statefulset10.firstPodName)(statefulSet);
    const outcome2 = pod === void 0 ? "the Pods get no DNS names" : `${pod}.${service.name} does not resolve`;
    yield {
      at: statefulSet.root.get("spec").get("serviceName"),
      message: `serviceName: Service ${service.name} has no selector and nothing in the input gives it endpoints, so ${outcome2}`,
      help: "give the Service the labels of these Pods as spec.selector",
      related: [
        { at: selector.exists ? selector : service.root.get("metadata").get("name"), message: "the Service is here" }
      ]
    };
  }
});

// rules/headless-port-remapped.ts
var import_glance2 = __toESM(require_glance(), 1);
var import_pod_index2 = __toESM(require_pod_index(), 1);
var import_ports2 = __toESM(require_ports(), 1);
var import_statefulset11 = __toESM(require_statefulset(), 1);
var import_rule18 = __toESM(require_rule(), 1);
var headless_port_remapped_default = (0, import_rule18.defineRule)({
  summary: "a port of a headless Service is mapped to another, which does nothing",
  why: `A headless Service has no virtual IP and no proxy: its name resolves to the addresses of the Pods, and a client
connects to the Pod itself. So nothing turns \`port\` into \`targetPort\`, and a client that uses \`port\` finds it closed. What
asks for endpoints or SRV records, such as an Ingress controller, gets the targetPort and is not concerned.`,
  references: [
    "https://kubernetes.io/docs/concepts/services-networking/service/#headless-services",
    "https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/#srv-records"
  ],
  severity: "warning",
  category: "identity",
  subject: "Service",
  fixable: true,
  applies: ({ root }) => (0, import_glance2.saidIn)(root.get("spec").node, "clusterIP") === "None" && root.get("spec").get("ports").items().some((port) => port.get("targetPort").exists && port.get("targetPort").value !== port.get("port").value),
  *check(service, { bundle }) {
    const spec = service.root.get("spec");
    if (service.partial || (0, import_statefulset11.isHeadless)(service) !== "yes" || spec.get("selector").isNull) return;
    const ports = spec.get("ports").items();
    for (const port of ports) {
      const number = port.get("port").number;
      const targetPort = port.get("targetPort");
      const target = targetPort.number ?? numberOf2(targetPort.string);
      if (!isPort(number) || !isPort(target) || number === target) continue;
      const { help: help3, fix } = repairOf(port, number, target);
      yield {
        at: targetPort,
        message: `targetPort: headless Service ${service.name} maps no ports: ${service.name}:${number} leads to port ${number} of the Pods, not to ${target}`,
        help: help3,
        related: [{ at: port.get("port"), message: "nothing turns this into the targetPort" }],
        ...fix && { fix },
        // Of other Services it is not known that anybody asks for more than endpoints.
        ...!(0, import_pod_index2.podIndexOf)(bundle).governs(service) && { severity: "info" }
      };
    }
    function repairOf(port, number, target) {
      const targetPort = port.child("targetPort");
      const pods = (0, import_pod_index2.selectedBeside)(service, bundle)?.map(({ workload }) => (0, import_ports2.containerPorts)(workload)) ?? [];
      if (pods.some((listening) => listening.has(number)) && !pods.some((listening) => listening.has(target))) {
        const range = { start: targetPort.key.start, end: targetPort.range.end };
        return {
          help: "take targetPort out",
          ...(0, import_rule18.removalFix)({ document: service.document, range }, "targetPort", "unsafe")
        };
      }
      const isTaken = ports.some((other) => other.get("port").number === target);
      const title = `write port: ${target}`;
      return {
        help: `${title}, and use that in clients`,
        ...!isTaken && (0, import_rule18.renameFix)(port.child("port"), String(target), "unsafe", title)
      };
    }
    function numberOf2(name) {
      if (name === void 0) return void 0;
      for (const { workload } of (0, import_pod_index2.selectedBeside)(service, bundle) ?? []) {
        const port = (0, import_ports2.namedPorts)(workload)?.find((candidate) => candidate.name === name);
        if (port !== void 0) return port.number;
      }
      return void 0;
    }
  }
});
function isPort(number) {
  return number !== void 0 && number >= 1 && number <= 65535;
}

// rules/ignored-data-source.ts
var import_rule19 = __toESM(require_rule(), 1);
var SNAPSHOTS = "snapshot.storage.k8s.io";
var ignored_data_source_default = (0, import_rule19.defineRule)({
  summary: "a claim is to be filled from a source that the API server drops",
  why: `\`dataSource\` takes a PersistentVolumeClaim without \`apiGroup\`, or a VolumeSnapshot of
\`snapshot.storage.k8s.io\`. Anything else is dropped when the claim is created, without a word: the disk is made empty,
and a restore from a snapshot restores nothing. Other sources are for \`dataSourceRef\`, which drops nothing.`,
  references: [
    "https://kubernetes.io/docs/concepts/storage/persistent-volumes/#data-source-references",
    "https://kubernetes.io/docs/concepts/storage/volume-snapshots/#provisioning-volumes-from-snapshots"
  ],
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
        ...kind === "VolumeSnapshot" && group.absent && (0, import_rule19.insertFix)(source, { apiGroup: SNAPSHOTS }, "unsafe")
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

// rules/ignored-pod-identity.ts
var import_controller_labels = __toESM(require_controller_labels(), 1);

// src/kubernetes/pod-identity.ts
var import_statefulset12 = __toESM(require_statefulset(), 1);
function replacedNames(statefulSet) {
  const spec = statefulSet.root.get("spec");
  const metadata = spec.get("template").get("metadata");
  const podSpec = spec.get("template").child("spec");
  const pod = (0, import_statefulset12.firstPodName)(statefulSet);
  const { name, namespace } = statefulSet;
  const serviceName = spec.get("serviceName");
  const found = [];
  const look = (field, kind, instead, ...harmless) => {
    const written = field.string;
    if (written && written !== instead && !harmless.includes(written)) found.push({ field, kind, written, instead });
  };
  const labels = metadata.get("labels").entries().map(([, value]) => value.string);
  if (pod !== void 0) {
    look(metadata.get("name"), "name", pod, name, ...labels);
    look(metadata.get("generateName"), "name", pod, name, `${name}-`);
    look(podSpec.child("hostname"), "hostname", onlyPodName(statefulSet) ?? `${pod} and so on`);
  }
  if (namespace !== void 0) look(metadata.get("namespace"), "namespace", namespace);
  if (serviceName.absent || serviceName.string !== void 0) {
    look(podSpec.child("subdomain"), "subdomain", serviceName.string || void 0);
  }
  return found;
}
function isOwnValue(statefulSet, { key }, value) {
  const pod = onlyPodName(statefulSet);
  if (value === void 0) return true;
  if (pod === void 0) return false;
  return key.endsWith("/pod-name") ? value === pod : key.endsWith("/pod-index") && pod.endsWith(`-${value}`);
}
function onlyPodName(statefulSet) {
  const replicas = statefulSet.root.get("spec").get("replicas");
  return replicas.absent || replicas.number === 1 ? (0, import_statefulset12.firstPodName)(statefulSet) : void 0;
}

// rules/ignored-pod-identity.ts
var import_statefulset13 = __toESM(require_statefulset(), 1);
var import_rule20 = __toESM(require_rule(), 1);
var ignored_pod_identity_default = (0, import_rule20.defineRule)({
  summary: "a name or label of the Pod template that the StatefulSet controller replaces",
  why: `The controller names each Pod and its host after the StatefulSet and its ordinal, sets \`subdomain\` to
\`spec.serviceName\`, and writes three labels of its own. What the template says of these is dropped. A selector that asks
for a fixed value of one of these labels fits the template, but not the Pods: the controller lets go of each Pod that does
not fit, and never gets further. A Service that selects one Pod by \`statefulset.kubernetes.io/pod-name\` is fine.`,
  references: [
    "https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#pod-identity",
    "https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#pod-name-label",
    "https://github.com/kubernetes/kubernetes/blob/master/pkg/controller/statefulset/stateful_set_utils.go"
  ],
  severity: "warning",
  category: "identity",
  subject: "StatefulSet",
  applies({ root }) {
    const template = root.get("spec").get("template");
    const holds = (part, names) => names.some((name) => template.child(part).child(name).exists);
    const labels = template.child("metadata").child("labels").entries();
    return holds("spec", ["hostname", "subdomain"]) || holds("metadata", ["name", "generateName", "namespace"]) || labels.some(([key]) => import_controller_labels.CONTROLLER_LABELS.some((label) => label.key === key));
  },
  *check(statefulSet) {
    for (const name of replacedNames(statefulSet)) yield { at: name.field, ...wordsFor(name, statefulSet) };
    yield* replacedLabels(statefulSet);
  }
});
function wordsFor({ kind, written, instead, field }, statefulSet) {
  switch (kind) {
    case "name":
      return {
        message: `template.metadata.${field.step}: Pods are called ${instead} and so on, never ${written}`,
        help: "delete it"
      };
    case "namespace":
      return {
        message: `template.metadata.namespace: Pods are created in ${instead}, the namespace of the StatefulSet, never in ${written}`,
        help: "delete it; the namespace of the StatefulSet is that of its Pods"
      };
    case "hostname":
      return {
        message: `hostname: the controller names each host after its Pod (${instead}) and drops ${written}`,
        help: "delete it"
      };
    case "subdomain":
      return instead === void 0 ? {
        message: `subdomain: the controller replaces it with serviceName, which is missing, so ${(0, import_statefulset13.firstPodName)(statefulSet) ?? "\u2026"}.${written} does not resolve`,
        help: `write serviceName: ${written} in the spec of the StatefulSet instead`
      } : {
        message: `subdomain: the controller replaces it with serviceName (${instead}), so ${written} is never used`,
        help: "delete it, or name that Service in serviceName"
      };
  }
}
function* replacedLabels(statefulSet) {
  const spec = statefulSet.root.get("spec");
  const labels = spec.get("template").get("metadata").get("labels");
  const asks = spec.get("selector").get("matchLabels");
  for (const label of import_controller_labels.CONTROLLER_LABELS) {
    const { key, holds, since } = label;
    const written = labels.child(key);
    const asked = asks.child(key);
    const value = written.string;
    if (isOwnValue(statefulSet, label, value)) continue;
    const span = since === void 0 ? {} : { holds: { since } };
    if (asked.string === value) {
      yield {
        ...span,
        at: asked,
        message: `selector asks for ${key}: ${value}, but the controller writes ${holds} there: it lets go of each Pod that has another, and never gets further`,
        help: "take this label out of selector.matchLabels and of the template",
        related: [{ at: written, message: "this is replaced in each Pod" }]
      };
    } else if (asked.isNull) {
      yield {
        ...span,
        at: written,
        message: `label ${key}: the controller writes ${holds} there and drops ${value}`,
        help: "delete it"
      };
    }
  }
}

// rules/ignored-service-field.ts
var import_glance3 = __toESM(require_glance(), 1);
var import_rule21 = __toESM(require_rule(), 1);
var ignored_service_field_default = (0, import_rule21.defineRule)({
  summary: "a Service has a field that its type does not use",
  why: `An \`externalName\` is read only where the type is ExternalName, and a headless Service has no address of its own, so that
nothing can be sent to an external or load balancer's IP, nor kept with one Pod by \`sessionAffinity\`. The API server stores
all of it, and says in a warning that it is ignored.`,
  references: [
    "https://kubernetes.io/docs/concepts/services-networking/service/",
    "https://github.com/kubernetes/kubernetes/blob/master/pkg/api/service/warnings.go"
  ],
  severity: "warning",
  category: "structure",
  subject: "Service",
  applies: (service) => mayIgnore(service) && ignoredIn(service).length > 0,
  *check(service) {
    for (const field of ignoredIn(service)) {
      const isName = field.step === "externalName";
      yield {
        at: field,
        message: `spec.${field.step} is ignored: the Service ${isName ? "is not of the type ExternalName" : "is headless"}`,
        help: isName ? "write type: ExternalName, or take externalName out" : `take ${field.step} out, or clusterIP: None`
      };
    }
  }
});
var OF_ADDRESSES = ["loadBalancerIP", "externalIPs", "sessionAffinity"];
function mayIgnore({ root }) {
  const spec = root.get("spec").node;
  return (0, import_glance3.saidIn)(spec, "externalName") !== void 0 || (0, import_glance3.saidIn)(spec, "clusterIP") === "None";
}
function ignoredIn({ root, partial }) {
  if (partial) return [];
  const spec = root.get("spec");
  const [name, type] = [spec.child("externalName"), spec.child("type")];
  if ((name.string ?? "") !== "" && (type.absent || type.string !== void 0 && type.string !== "ExternalName")) {
    return [name];
  }
  if (spec.child("clusterIP").string !== "None") return [];
  return OF_ADDRESSES.map((step) => spec.child(step)).filter(
    (field) => field.items().length > 0 || field.string !== void 0 && !["", "None"].includes(field.string)
  );
}

// rules/incomplete-object.ts
var import_issues10 = __toESM(require_issues(), 1);
var import_kustomization = __toESM(require_kustomization(), 1);

// src/kubernetes/type-meta.ts
var import_near_key = __toESM(require_near_key(), 1);
var import_kinds2 = __toESM(require_kinds(), 1);
function apiVersionOf(kind) {
  return API_VERSIONS.get(kind);
}
var API_VERSIONS = new Map(
  Object.entries({
    "apps/v1": ["StatefulSet", "Deployment", "DaemonSet", "ReplicaSet"],
    "batch/v1": ["Job", "CronJob"],
    v1: [
      "ConfigMap",
      "Endpoints",
      "LimitRange",
      "List",
      "Namespace",
      "PersistentVolume",
      "PersistentVolumeClaim",
      "Pod",
      "ReplicationController",
      "ResourceQuota",
      "Secret",
      "Service",
      "ServiceAccount"
    ],
    "discovery.k8s.io/v1": ["EndpointSlice"],
    "networking.k8s.io/v1": ["Ingress", "IngressClass", "NetworkPolicy"],
    "policy/v1": ["PodDisruptionBudget"],
    "rbac.authorization.k8s.io/v1": ["ClusterRole", "ClusterRoleBinding", "Role", "RoleBinding"],
    "scheduling.k8s.io/v1": ["PriorityClass"],
    "storage.k8s.io/v1": ["StorageClass"]
  }).flatMap(([apiVersion, kinds]) => kinds.map((kind) => [kind, apiVersion]))
);
var MARKS = [
  ["StatefulSet", "spec", ["volumeClaimTemplates", "template"]],
  ["StatefulSet", "spec", ["serviceName", "template"]],
  ["CronJob", "spec", ["schedule", "jobTemplate"]],
  ["Job", "spec", ["backoffLimit", "template"]],
  ["Job", "spec", ["completions", "template"]],
  ["Deployment", "spec", ["strategy", "template", "selector"]],
  ["Service", "spec", ["clusterIP"]],
  ["Service", "spec", ["selector", "ports"]],
  ["PersistentVolumeClaim", "spec", ["accessModes", "resources"]],
  ["PersistentVolume", "spec", ["accessModes", "capacity"]],
  ["HorizontalPodAutoscaler", "spec", ["scaleTargetRef", "maxReplicas"]],
  ["NetworkPolicy", "spec", ["podSelector", "policyTypes"]],
  ["PodDisruptionBudget", "spec", ["minAvailable", "selector"]],
  ["PodDisruptionBudget", "spec", ["maxUnavailable", "selector"]],
  ["Pod", "spec", ["containers"]],
  ["StorageClass", "root", ["provisioner"]],
  ["Secret", "root", ["stringData"]],
  ["Secret", "root", ["data", "type"]],
  ["ConfigMap", "root", ["data"]]
];
function kindByShape(root, apiVersion) {
  const places = { root, spec: root.child("spec") };
  for (const [kind, place, fields] of MARKS) {
    if (fields.some((name) => !places[place].child(name).exists)) continue;
    const isOfVersion = apiVersion === void 0 || (0, import_kinds2.isKind)(kind, apiVersion);
    if (isOfVersion) return kind;
  }
  return void 0;
}
function misspelt(root, name) {
  return root.entries().find(([key]) => key !== name && (0, import_near_key.isNearKey)(key, name))?.[0];
}
function giveValue(root, name, value) {
  const field = root.child(name);
  const { node, file } = root;
  if (node?.kind !== "map" || field.alias !== void 0) return void 0;
  if (field.exists) {
    if (field.node.end > field.node.start) return replaceText(field, value);
    const colon = file.text.indexOf(":", field.key.end);
    return colon < 0 ? void 0 : { file: file.path, range: { start: colon + 1, end: colon + 1 }, text: ` ${value}` };
  }
  const next = node.pairs[name === "kind" && node.pairs[0]?.name === "apiVersion" ? 1 : 0]?.key;
  if (next === void 0) return void 0;
  const range = { start: next.start, end: next.start };
  if (node.style === "flow") return { file: file.path, range, text: `"${name}": "${value}", ` };
  const lineEnd = file.text.includes("\r\n") ? "\r\n" : "\n";
  const indent = " ".repeat(file.positionAt(next.start).column - 1);
  return { file: file.path, range, text: `${name}: ${value}${lineEnd}${indent}` };
}

// rules/incomplete-object.ts
var import_rule22 = __toESM(require_rule(), 1);
var STOPS2 = "kubectl stops reading the file here";
var MISSING = "is missing";
var REFUSED = "kubectl refuses the List";
var API_VERSION = /^(?:[a-z0-9.-]+\/)?v\d+(?:(?:alpha|beta)\d+)?$/;
var incomplete_object_default = (0, import_rule22.defineRule)({
  summary: "an object lacks what kubectl needs to know what it is: apiVersion, kind, or the items of a List",
  why: `kubectl asks the API server for the type that \`apiVersion\` and \`kind\` name together. Where one of them is missing,
empty or not text, it stops reading the file there: what stands above is applied, the object itself and all behind it are
not. The same goes for a document beside objects that is no object at all.`,
  references: ["https://kubernetes.io/docs/concepts/overview/working-with-objects/#required-fields"],
  severity: "error",
  category: "syntax",
  subject: ["document", "manifest"],
  fixable: true,
  applies(subject2) {
    if (!("document" in subject2)) return subject2.state === "skipped" || isObjectList(subject2);
    return !subject2.apiVersion || !subject2.kind || subject2.kind === "List";
  },
  *check(subject2, { bundle }) {
    if (!("document" in subject2)) {
      yield stray(subject2);
      return;
    }
    if (subject2.partial || (0, import_kustomization.isKustomization)(subject2)) return;
    const root = subject2.root;
    if (root.open || !root.isMap) return;
    const found = ["apiVersion", "kind"].flatMap((name) => {
      const what = subject2[name] === void 0 || subject2[name] === "" ? defect(root.child(name)) : void 0;
      return what === void 0 ? [] : [{ name, what }];
    });
    if (found.length > 0 && isMeantForKubernetes(subject2, bundle)) {
      const isNeither = found.every(({ what }) => what === MISSING) && found.length === 2;
      const keys = isNeither ? miscasedKeys(root) : [];
      if (isNeither) yield keys.length > 1 ? miscased(subject2, keys) : neither(subject2);
      else for (const { name, what } of found) yield lacking(subject2, name, what);
    }
    const { apiVersion, kind, item } = subject2;
    const items = root.child("items");
    if (kind === "List" && apiVersion === "v1" && item === void 0 && items.absent) {
      yield {
        at: items.exists ? items : root,
        message: "this List has no items, so that kubectl takes it for an object of its own, and refuses it",
        help: "write the objects below `items`, or `items: []`"
      };
    }
  }
});
function stray(document) {
  const { file, range } = document;
  const content = /(?:[ \t]*(?:#.*)?(?:\r?\n|$))*[ \t]*/y;
  content.lastIndex = range.start;
  content.test(file.text);
  const start = Math.min(Math.max(content.lastIndex, range.start), range.end);
  const end = Math.max(start, Math.min(range.end, file.lineRange(file.positionAt(start).line).end));
  const line = file.text.slice(start, end).trimEnd();
  const at = { document, range: { start, end: start + line.length } };
  if (isObjectList(document)) {
    return {
      at,
      message: `this document is a list of objects, not an object; ${STOPS2}`,
      help: "write each as a document of its own, with `---` between them, or all below `items:` of a `kind: List`"
    };
  }
  const isMap = /^(?:["']?[\w./-]+["']?[ \t]*:(?:\s|$)|\{)/.test(line);
  return {
    at,
    message: isMap ? `this document has neither apiVersion nor kind; ${STOPS2}` : `this document is ${/^(?:-(?:\s|$)|\[)/.test(line) ? "a list" : "a text"}, not an object; ${STOPS2}`,
    help: isMap ? "write both, or move it to a file of its own" : "delete it, or move it to a file of its own"
  };
}
function isObjectList({ root }) {
  if (root?.kind !== "seq") return false;
  return root.items.every((item) => item.kind === "map" && OBJECT_FIELDS.every((name) => item.get(name) !== void 0));
}
var OBJECT_FIELDS = ["apiVersion", "kind", "metadata"];
function defect(field) {
  if (field.unknown || field.string) return void 0;
  if (field.isNull) return field.exists ? "is empty" : MISSING;
  if (field.value === "") return "is empty";
  const { value } = field;
  return `is ${value === void 0 ? `a ${field.isMap ? "map" : "list"}` : `the ${typeof value} ${value}`}, not text`;
}
function isMeantForKubernetes(manifest, bundle) {
  const { item, apiVersion, kind, document } = manifest;
  if (item !== void 0) return true;
  const root = manifest.root;
  if (apiVersion && !API_VERSION.test(apiVersion)) return false;
  if (kind && (!/^[A-Z]/.test(kind) || root.child("version").exists)) return false;
  if (kind === "Kustomization" || kind === "Component") return false;
  const metadata = root.child("metadata");
  if (!metadata.child("name").isNull || !metadata.child("generateName").isNull) return true;
  const written = apiVersion || kind ? void 0 : misspelt(root, "apiVersion");
  if (written !== void 0 && API_VERSION.test(root.child(written).string ?? "")) return true;
  if (kind && apiVersionOf(kind) === "apps/v1" && root.child("spec").exists) return true;
  return bundle.objectFiles.has(document.file);
}
function neither(manifest) {
  const root = manifest.root;
  const kind = kindByShape(root, void 0);
  const apiVersion = kind && apiVersionOf(kind);
  return {
    at: { document: manifest.document, range: root.key, manifest },
    message: `this item has neither apiVersion nor kind; ${REFUSED}`,
    help: apiVersion ? `write \`apiVersion: ${apiVersion}\` and \`kind: ${kind}\`` : "write both"
  };
}
function miscasedKeys(root) {
  return ROOT_FIELDS.flatMap((name) => {
    const written = root.entries().find(([key]) => key !== name && key.toLowerCase() === name.toLowerCase());
    return written === void 0 || root.child(name).exists ? [] : [{ name, field: written[1] }];
  });
}
function miscased(manifest, keys) {
  const edits = keys.flatMap(({ name, field }) => renameKey(field, name).fix?.edits ?? []);
  const written = keys.map(({ field }) => `\`${field.step}\``);
  const names = (0, import_issues10.listed)(
    keys.map(({ name }) => `\`${name}\``),
    "and"
  );
  return {
    at: { document: manifest.document, range: keys[0].field.key, manifest },
    message: `${(0, import_issues10.listed)(written, "and")} are no fields of an object (upper and lower case count); ${STOPS2}`,
    help: `write ${names}`,
    related: keys.slice(1).map(({ field }) => ({ at: { document: manifest.document, range: field.key }, message: "and this" })),
    ...edits.length === keys.length && { fix: { title: `write ${names}`, safety: "safe", edits } }
  };
}
var ROOT_FIELDS = ["apiVersion", "kind", "metadata", "spec", "data"];
function lacking(manifest, name, what) {
  const root = manifest.root;
  const field = root.child(name);
  const stops = manifest.item === void 0 ? STOPS2 : REFUSED;
  const other = what === MISSING ? misspelt(root, name) : void 0;
  if (other !== void 0) {
    const written = root.child(other);
    return {
      at: { document: manifest.document, range: written.key, manifest },
      message: `\`${other}\` is no field of an object, and \`${name}\` is missing; ${stops}`,
      help: `write \`${name}\``,
      ...renameKey(written, name)
    };
  }
  const value = name === "kind" ? kindByShape(root, manifest.apiVersion) : apiVersionOf(manifest.kind ?? "");
  const edit = value === void 0 ? void 0 : giveValue(root, name, value);
  return {
    at: field.exists ? field : { document: manifest.document, range: root.key, manifest },
    message: `\`${name}\` ${what}; ${stops}`,
    help: value === void 0 ? `write the ${name} of the object` : `write \`${name}: ${value}\``,
    ...edit !== void 0 && {
      fix: {
        title: `write \`${name}: ${value}\``,
        // A kind has one apiVersion; a shape only suggests a kind.
        safety: name === "apiVersion" ? "safe" : "unsafe",
        edits: [edit]
      }
    }
  };
}
function renameKey({ key, file, alias }, name) {
  if (alias !== void 0) return {};
  const quote2 = /^["']/.exec(file.text.slice(key.start, key.end))?.[0] ?? "";
  const edits = [{ file: file.path, range: key, text: `${quote2}${name}${quote2}` }];
  return { fix: { title: `rename to ${name}`, safety: "safe", edits } };
}

// src/kubernetes/invalid-values.ts
var import_formats = __toESM(require_formats(), 1);

// deferred:src/kubernetes/schedules.ts
var wrongScheduleField = (...args) => require("./kubernetes-schedules.cjs").wrongScheduleField(...args);
var nearTimeZone = (...args) => require("./kubernetes-schedules.cjs").nearTimeZone(...args);

// src/kubernetes/invalid-schedules.ts
var SCHEDULE = "write minute, hour, day of the month, month and day of the week, such as 0 3 * * *";
var SCHEDULE_FIELDS = [
  ["minute", "a number from 0 to 59", ["0", "59"]],
  ["hour", "a number from 0 to 23", ["0", "23"]],
  ["day of the month", "a number from 1 to 31", ["1", "31"]],
  ["month", "a number from 1 to 12, or jan to dec", ["1", "12"], ["jan", "dec"]],
  ["day of the week", "a number from 0, which is Sunday, to 6, or sun to sat", ["0", "6"], ["sun", "sat"]]
];
function explainSchedule(field) {
  const text = field.text ?? "";
  const written = shortened(text);
  const [, zone] = /^(?:CRON_)?TZ=(\S+)/.exec(text) ?? [];
  if (zone !== void 0) {
    const what = `${written} names a time zone`;
    return field.parent?.child("timeZone").exists === true ? { what, help: "take the time zone out here, timeZone says it already" } : { what, help: `write timeZone: ${zone} beside it, and take it out here` };
  }
  const [, interval] = /^@every\b\s*(.*)/.exec(text) ?? [];
  if (interval !== void 0) {
    return { what: `${shortened(interval)} in ${written} is no length of time`, help: "write it as @every 1h30m" };
  }
  if (text.startsWith("@")) {
    const shorthands = "@yearly, @monthly, @weekly, @daily or @hourly";
    return { what: `${written} is no schedule that CronJobs know`, help: `write ${shorthands}, or five fields` };
  }
  const fields = text.trim().split(/\s+/);
  const wrong2 = wrongScheduleField(text) ?? -1;
  const known2 = SCHEDULE_FIELDS[wrong2];
  if (known2 === void 0) {
    return {
      what: `${written} has ${fields.length === 1 ? "one field" : `${fields.length} fields`}, not five`,
      help: SCHEDULE
    };
  }
  const [name, range] = known2;
  return explainPart(fields[wrong2], wrong2, written) ?? {
    what: `${shortened(fields[wrong2])} in ${written} is no ${name}`,
    help: `write ${range}`
  };
}
function explainPart(field, index, written) {
  const isField = (text) => wrongScheduleField(FIVE.map((any, at) => at === index ? text : any).join(" ")) === void 0;
  const part = field.split(",").find((each) => !isField(each)) ?? "";
  const [, range = "", step] = /^([^/]*)(?:\/(.*))?$/.exec(part) ?? [];
  if (step !== void 0 && /^0+$/.test(step) && isField(range)) {
    return { what: `${shortened(part)} in ${written} has a step of 0`, help: `write ${range}, or a step of 1 or more` };
  }
  const [, from = "", to = ""] = /^([^-]+)-([^-]+)$/.exec(range) ?? [];
  if (from === "" || to === "" || !isField(from) || !isField(to)) return void 0;
  const [, , numbers, names = numbers] = SCHEDULE_FIELDS[index];
  const [least, most] = /^\d/.test(from) ? numbers : names;
  const every = step === void 0 ? "" : `/${step}`;
  return {
    what: `${shortened(part)} in ${written} ends before it begins`,
    help: `write ${from}-${most}${every},${least}-${to}${every}, or the smaller one first`
  };
}
var FIVE = ["*", "*", "*", "*", "*"];
function explainTimeZone(field) {
  const text = field.string ?? "";
  const near = nearTimeZone(text);
  const what = `${shortened(text)} is no time zone`;
  if (near === void 0)
    return { what, help: "write a name from the time zone database, such as Europe/Berlin or UTC" };
  const isSame = near.toLowerCase() === text.toLowerCase();
  return { what, help: `write ${near}`, ...fixed(field, near, isSame ? "safe" : "unsafe") };
}

// src/kubernetes/invalid-values.ts
var import_ip_addresses2 = __toESM(require_ip_addresses(), 1);
var import_issues11 = __toESM(require_issues(), 1);
function explainWord(issue, field, kubernetes) {
  const { allowed = [], near, key } = issue;
  if (isComparison(field)) return explainComparison(field, kubernetes);
  const string = key ? String(field.step) : field.string ?? "";
  const written = key ? shortened(string) : said(field);
  if (allowed.includes(string)) {
    const others2 = allowed.filter((word) => word !== string);
    return { what: `${written} is taken by other versions only`, help: `write ${(0, import_issues11.listed)(others2, "or")}` };
  }
  const what = allowed.length === 1 ? `${written} is not ${allowed[0]}` : `${written} is none of ${(0, import_issues11.listed)(allowed, "and")}`;
  if (/^headless$/i.test(string)) return { what, help: "write clusterIP: None in place of it" };
  if (near === void 0 || isOpposite(near, string)) return { what, help: `write ${(0, import_issues11.listed)(allowed, "or")}` };
  const isSame = near.toLowerCase() === string.toLowerCase() || near.replace(/[a-z]/g, "") === string;
  return { what, help: `write ${near}`, ...!key && fixed(field, near, isSame ? "safe" : "unsafe") };
}
function isOpposite(near, text) {
  const [one, other] = [near.toLowerCase(), text.toLowerCase()];
  return ["un", "not", "non"].some((not) => one === not + other || other === not + one);
}
function isComparison(field) {
  const isOperator2 = field.step === "operator" && field.parent?.parent?.step === "tolerations";
  return isOperator2 && (field.string === "Lt" || field.string === "Gt");
}
function explainComparison(field, { from, to }) {
  const gate = "the feature gate TaintTolerationComparisonOperators";
  return {
    what: `${field.string} is not taken before 1.35, nor later while ${gate} is off, as it is by default`,
    help: to < 35 ? "write Equal or Exists" : `switch on ${gate}, or write Equal or Exists`,
    ...from >= 35 && { severity: "warning" }
  };
}
function explainAddress({ format = "address" }, field) {
  const text = field.string ?? "";
  if (format === "outer-address")
    return { what: `${text} leads nobody here from outside`, help: "write an address that the nodes are reached at" };
  const isRange = format.endsWith("range");
  const near = nearAddress(text, format);
  const help3 = near !== void 0 ? `write ${near}` : isRange ? "write it as 10.0.0.0/8" : format === "ipv6-address" ? "write it as fd00::1" : "write it as 10.0.0.1";
  const lack = isRange ? "is no range of addresses" : format.endsWith("ip") ? "is neither an IP address nor None" : format === "ipv6-address" ? "is no IPv6 address" : format === "ipv4-address" ? "is no IPv4 address" : "is no IP address";
  const excess = (0, import_ip_addresses2.mappedAddress)(text.split("/")[0]) !== void 0 ? `is ${isRange ? "a range of IPv4 addresses" : "an IPv4 address"}, written as IPv6` : /(?:^|[./])0\d/.test(text) ? "holds zeros before a number" : "holds bits that its length leaves out";
  const what = `${shortened(text)} ${format.startsWith("strict") ? excess : lack}`;
  return { what, help: help3, ...near !== void 0 && fixed(field, near, near === "None" ? "safe" : "unsafe") };
}
function nearAddress(text, format) {
  const plain = without(/[\s“”‘’'"]/, text).replace(/(^|[./])0+(?=\d)/g, "$1");
  const near = format.endsWith("ip") && /^none$/i.test(plain) ? "None" : format.endsWith("range") && !plain.includes("/") ? `${plain}/${plain.includes(":") ? 128 : 32}` : format.startsWith("strict") && format.endsWith("range") ? (0, import_ip_addresses2.networkOf)(plain) : withoutMapping(plain);
  return near !== void 0 && near !== text && (0, import_formats.hasFormat)(near, format) ? near : void 0;
}
function without(edge, text) {
  let [start, end] = [0, text.length];
  while (start < end && edge.test(text.charAt(start))) start++;
  while (start < end && edge.test(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}
function withoutMapping(text) {
  const [address = "", bits] = text.split("/");
  const ipv4 = (0, import_ip_addresses2.mappedAddress)(address);
  if (ipv4 === void 0 || Number(bits) < 96) return text;
  return bits === void 0 ? ipv4 : `${ipv4}/${Number(bits) - 96}`;
}
var SOURCES = {
  "absolute-path": ["does not begin with a slash", "write the path from the root: /data"],
  "cpu-divisor": ["is no unit for CPU", "write 1 or 1m"],
  "domain-path": ["is no name with a domain before it", "write it as example.com/name"],
  "env-field-path": [
    "is no field that a container can be told",
    "write one of metadata.name, metadata.namespace, metadata.uid, metadata.labels['KEY'], metadata.annotations['KEY'], spec.nodeName, spec.serviceAccountName, status.hostIP, status.hostIPs, status.podIP and status.podIPs"
  ],
  "file-path": ["is no path below the volume", "write it without .. and without a slash before it"],
  finalizer: ["is no finalizer", "write it with a domain before it: example.com/name"],
  "grouped-version": ["names no API group, without which the target is not found", "write it as apps/v1"],
  "host-name": ["is an IP address, where a name has to stand", "write the name of the host, or leave it out"],
  indexes: ["is no list of indexes", "write them in order: 0-2,5"],
  "inner-path": ["begins with a slash or holds ..", "write it without .. and without a slash before it"],
  "iscsi-name": ["is no name of iSCSI", "write it as iqn.2026-01.com.example:disk"],
  "limit-type": ["is nothing that has limits", "write Container, Pod or PersistentVolumeClaim"],
  "memory-divisor": ["is no unit", "write 1, 1k, 1M, 1G, 1Ki, 1Mi, 1Gi or the like"],
  "micro-time": ["is no time with microseconds", "write it as 2026-01-31T12:00:00.000000Z"],
  "plain-path": [
    "holds //, /./, /../ or a slash in disguise",
    "write the path that is asked for, or pathType: ImplementationSpecific"
  ],
  "pod-annotation": ["is no whole number of 32 bits", "write a whole number without + or a zero before it"],
  "pod-resource": [
    "is nothing that a whole Pod can ask for",
    "write cpu, memory or hugepages-SIZE, and all else in the containers"
  ],
  "resource-path": [
    "is no resource that a container can be told",
    "write limits or requests, a dot, and cpu, memory or ephemeral-storage: limits.memory"
  ],
  time: ["is no time", "write it as 2026-01-31T12:00:00.000000Z"],
  sysctl: ["is no parameter of the kernel", "write it as net.core.somaxconn"],
  "upward-free-path": ["holds ..", "write the path without .. in it"],
  "volume-field-path": [
    "is no field that a file can hold",
    "write one of metadata.name, metadata.namespace, metadata.uid, metadata.labels, metadata.annotations, metadata.labels['KEY'] and metadata.annotations['KEY']"
  ],
  "webhook-path": [
    "is no path of a webhook",
    "write it as /validate: small letters, digits, dashes and dots between slashes"
  ],
  "webhook-url": ["is no address of a webhook", "write it as https://HOST/PATH, without a user, ? and #"],
  "windows-user": ["is no user of Windows", "write it as USER or DOMAIN\\USER"]
};
function explainSource({ format, path, key }, field, manifest) {
  if (format?.startsWith("schedule")) return explainSchedule(field);
  if (format === "time-zone") return explainTimeZone(field);
  if (format === "trimmed") return explainImage(field, isTemplate(path) && !manifest.is("StatefulSet"));
  const words = format && SOURCES[format];
  return words && { what: `${key ? `the key ${shortened(String(field.step))}` : said(field)} ${words[0]}`, help: words[1] };
}
function explainImage(field, isTaken) {
  const text = field.string ?? "";
  const image = without(new RegExp("\\p{White_Space}", "u"), text);
  const severity = isTaken ? { severity: "warning" } : {};
  if (image === "")
    return { what: `${shortened(text)} names no image`, help: "write the name of an image", ...severity };
  const what = `${shortened(text)} has blanks before or behind the image`;
  return { what, help: `write ${image}`, ...fixed(field, image, "safe"), ...severity };
}
var UNITS = { k: "Ki", m: "Mi", g: "Gi", t: "Ti", p: "Pi", e: "Ei" };
function explainQuantity({ format }, field) {
  if (format === "quantity-from-zero")
    return { what: `${field.value} is below zero`, help: "write what is meant, or 0" };
  if (format === "quantity-from-one") return { what: `${field.value} is below 1`, help: "write 1 or more" };
  if (format === "quantity-above-zero")
    return { what: `${field.value} is not above zero`, help: "write how much is meant" };
  if (format === "quantity-by-name")
    return { what: `${field.value} is not whole, and there are only whole ones`, help: "write a whole number" };
  const text = field.string ?? "";
  const what = `${said(field)} is no quantity`;
  const [, digits = "", unit = ""] = /^([+-]?\d[\d_]*(?:[.,]\d+)?)\s*([A-Za-z]*)$/.exec(text.trim()) ?? [];
  const meant3 = unit === "m" ? void 0 : /^([kmgtpe])(?:i?b?|[a-z]+bytes?)$/i.exec(unit)?.[1]?.toLowerCase();
  const isCount = unit === "" || /^(?:b|bytes?|cores?|cpus?|vcpus?)$/i.test(unit);
  const amount = digits.replaceAll("_", "").replace(",", ".");
  const near = digits === "" ? "" : unit === "m" ? `${amount}m` : meant3 !== void 0 ? amount + UNITS[meant3] : isCount ? amount : "";
  const help3 = "write a number with a unit: m for thousandths, k M G T for 1000s, Ki Mi Gi Ti for 1024s";
  if (near === "" || !(0, import_formats.hasFormat)(near, "quantity")) return { what, help: help3 };
  const decimal = meant3 === void 0 || meant3 === "m" ? "" : ` (${near.slice(0, -1)} counts in 1000s)`.replace("K ", "k ");
  return { what, help: `write ${near}${decimal}`, ...fixed(field, near, "unsafe") };
}
var DNS_LABEL = {
  longest: 63,
  strange: /[^-a-z0-9]/gu,
  start: /^-/,
  end: /-$/,
  is: "small letters, digits and dashes, with a letter or digit at both ends, 63 at most"
};
var DNS_SUBDOMAIN = {
  longest: 253,
  strange: /[^-.a-z0-9]/gu,
  start: /^[-.]/,
  end: /[-.]$/,
  otherwise: "holds nothing, or a dash first or last, between two dots",
  is: "small letters, digits, dashes and dots, with a letter or digit at both ends and around each dot"
};
var LABEL_VALUE = {
  longest: 63,
  strange: /[^-._A-Za-z0-9]/gu,
  start: /^[-._]/,
  end: /[-._]$/,
  is: "letters, digits, dashes, underscores and dots, with a letter or digit at both ends, 63 at most"
};
var LABEL_KEY = {
  strange: /[^-._/A-Za-z0-9]/gu,
  start: /^[-._/]/,
  end: /[-._/]$/,
  otherwise: "holds too much on one side of its slash",
  is: "letters, digits, dashes, underscores and dots, 63 at most, perhaps behind a domain and a slash"
};
var RESOURCE = {
  strange: /[^-._/A-Za-z0-9]/gu,
  otherwise: "is no resource that Kubernetes knows",
  is: "the name of a resource, cpu or requests.storage for one, or a name behind a domain and a slash"
};
var OF_CONTAINER = {
  strange: /[^-._/A-Za-z0-9]/gu,
  otherwise: "is no resource of a container",
  is: "cpu, memory, ephemeral-storage, hugepages-SIZE, or a name behind a domain and a slash"
};
var SHAPES = {
  "annotation-key": LABEL_KEY,
  "container-resource": OF_CONTAINER,
  "config-key": {
    longest: 253,
    strange: /[^-._A-Za-z0-9]/gu,
    start: /^\.\.?/,
    is: "letters, digits, dashes, underscores and dots"
  },
  "dns-1035-label": {
    ...DNS_LABEL,
    start: /^[-0-9]/,
    is: "small letters, digits and dashes, with a letter first and a letter or digit last, 63 at most"
  },
  "dns-1035-label-prefix": { ...DNS_LABEL, start: /^[-0-9]/, end: /(?!)/ },
  "dns-domain": { ...DNS_SUBDOMAIN, end: /-$/ },
  "cron-job-name": { longest: 52, is: "at most 52 characters: its Jobs get 11 more" },
  "dns-label": DNS_LABEL,
  "dns-label-prefix": { ...DNS_LABEL, end: /(?!)/ },
  "dns-subdomain": DNS_SUBDOMAIN,
  "driver-name": { ...DNS_SUBDOMAIN, longest: 63, strange: /[^-.A-Za-z0-9]/gu },
  "env-name": {
    strange: /[^-._A-Za-z0-9]/gu,
    start: /^(?:[0-9]|\.\.?)/,
    is: "letters, digits, dashes, underscores and dots, with no digit first"
  },
  "header-name": { strange: /[^-A-Za-z0-9]/gu, is: "letters, digits and dashes" },
  "label-key": LABEL_KEY,
  "label-value": LABEL_VALUE,
  "name-prefix": DNS_SUBDOMAIN,
  "path-segment": { strange: /[/%]/gu, is: "anything without / and %" },
  "port-name": {
    longest: 15,
    strange: /[^-a-z0-9]/gu,
    start: /^-/,
    end: /-$/,
    otherwise: "holds no letter, or dashes beside each other",
    is: "small letters, digits and single dashes, at least one letter, 15 at most"
  },
  "quota-resource": RESOURCE,
  "relaxed-env-name": { strange: /[^ -<>-~]/gu, is: "printable ASCII without =" },
  resource: RESOURCE,
  "resource-name": OF_CONTAINER,
  "search-domain": { ...DNS_SUBDOMAIN, strange: /[^-._a-z0-9]/gu, end: /[-_]$/ },
  "served-host": {
    ...DNS_SUBDOMAIN,
    strange: /[^-.*a-z0-9]/gu,
    start: /^(?:[-.]|\*(?!\.))/,
    otherwise: "holds * elsewhere than before its first dot, or nothing between two dots",
    is: "small letters, digits, dashes and dots, perhaps *. before them; leave it out for all hosts"
  },
  "webhook-name": {
    ...DNS_SUBDOMAIN,
    otherwise: "has less than two dots",
    is: "a domain with two dots at least: policy.example.com"
  }
};
function explainName({ format: asked, key }, field) {
  const format = isNameOfSet(field) ? "dns-label" : asked;
  const text = key ? String(field.step) : field.text ?? "";
  if (format === "port-name" && /^\d+$/.test(text) && field.step !== "name") return quotedPort(text, field);
  const [, service] = /^([^.]+)\.[^.]+\.svc\b/.exec(text) ?? [];
  if (field.step === "serviceName" && service !== void 0 && (0, import_formats.hasFormat)(service, "dns-label")) {
    const help3 = `write ${service}: the name of the Service alone, which is looked for in this namespace`;
    return { what: `${text} is more than the name of a Service`, help: help3, ...fixed(field, service, "unsafe") };
  }
  const [, host] = /^[a-z]+:\/\/([^/:]+)/i.exec(text) ?? [];
  if (host !== void 0 && (format === "dns-domain" || format === "served-host") && (0, import_formats.hasFormat)(host, format)) {
    const what2 = `${shortened(text)} is a URL, where the name of a host has to stand`;
    return { what: what2, help: `write ${host}`, ...fixed(field, host, "unsafe") };
  }
  const shape = SHAPES[format] ?? LABEL_VALUE;
  const near = nearText(text, shape, format);
  const shown = format === "label-value" ? said(field) : shortened(text);
  const what = faults(text, shape).join(" and ") || shape.otherwise || "cannot stand here";
  return {
    what: `${key ? "the key " : ""}${shown} ${what}`,
    help: near === void 0 ? `take ${shape.is}` : `write ${near}: ${shape.is}`
  };
}
function isNameOfSet({ path, context }) {
  return path.length === 2 && path[0] === "metadata" && path[1] === "name" && context.kind === "StatefulSet";
}
function quotedPort(text, field) {
  const edits = unquote(field);
  return {
    what: `"${text}" in quotes is the name of a port, which needs a letter`,
    help: `write ${text} without quotes`,
    ...edits !== void 0 && { fix: { title: "take the quotes away", safety: "safe", edits } }
  };
}
function faults(text, { longest, strange, start, end }) {
  const found = [];
  if (longest !== void 0 && text.length > longest) found.push(`is ${text.length} characters long`);
  const signs = new Set(text.match(strange ?? /(?!)/g) ?? []);
  const capitals = [...signs].filter((sign) => /[A-Z]/.test(sign));
  const others2 = [...signs].filter((sign) => !/[A-Z]/.test(sign)).map((sign) => SIGNS.get(sign) ?? sign);
  const names = [...capitals.length > 0 ? ["capital letters"] : [], ...others2];
  if (names.length > 0) found.push(`holds ${(0, import_issues11.listed)(names, "and")}`);
  if (start?.test(text)) found.push(`begins with ${start.exec(text)[0]}`);
  if (end?.test(text)) found.push(`ends with ${end.exec(text)[0]}`);
  return found;
}
var SIGNS = /* @__PURE__ */ new Map([
  [" ", "blanks"],
  [".", "dots"],
  ["	", "tabs"],
  ["\n", "line ends"]
]);
function nearText(text, { strange, start, end }, format) {
  const small = /[A-Z]/.test("A".replace(strange ?? /(?!)/g, "")) ? text : text.toLowerCase();
  const takesAll = strange === void 0 || "\xE9".replace(strange, "") !== "";
  const plain = takesAll ? small.trim() : withoutAccents(small.trim());
  if (!takesAll && new RegExp("(?!\\p{ASCII})\\p{L}", "u").test(plain)) return void 0;
  let near = plain.replace(strange ?? /(?!)/g, format.endsWith("env-name") ? "_" : "-");
  if (start?.test("0") && /^[^A-Za-z]*\d/.test(near)) return void 0;
  while (start?.test(near)) near = near.replace(start, "");
  while (end?.test(near)) near = near.replace(end, "");
  return /[A-Za-z0-9]/.test(near) && near !== text && (0, import_formats.hasFormat)(near, format) ? near : void 0;
}
function withoutAccents(text) {
  const parts = text.replaceAll("\xDF", "ss").normalize("NFD");
  return parts.replace(/(?<=[aou])\u0308/gi, "e").replace(new RegExp("\\p{M}", "gu"), "");
}

// rules/invalid-address.ts
var import_issues12 = __toESM(require_issues(), 1);
var import_rule23 = __toESM(require_rule(), 1);
var ADDRESS = /^(?:strict-)?(?:address(?:-range)?|source-range|outer-address|ipv[46]-address|cluster-ip)$/;
var invalid_address_default = (0, import_rule23.defineRule)({
  summary: "text that is no IP address, or no range of them, stands where one has to stand",
  why: `A Service is headless with \`clusterIP: None\`, letter for letter: \`none\` is taken for an address and refused. Names of hosts
are no addresses either, and a range has a slash. Since 1.36 zeros before a number (\`010.0.0.1\`) and ranges with bits
behind their length (\`10.0.0.5/8\`) are refused as well.`,
  references: [
    "https://kubernetes.io/docs/concepts/services-networking/service/#headless-services",
    "https://kubernetes.io/docs/concepts/services-networking/network-policies/"
  ],
  severity: "error",
  category: "structure",
  subject: "manifest",
  fixable: true,
  applies: (0, import_issues12.hasIssue)("value"),
  *check(manifest, { kubernetes }) {
    for (const issue of (0, import_issues12.issuesOf)(manifest, "value")) {
      if (!ADDRESS.test(issue.format ?? "")) continue;
      yield valueFinding(manifest, issue, explainAddress(issue, manifest.at(issue.path)), kubernetes);
    }
  }
});

// rules/invalid-base64.ts
var import_formats2 = __toESM(require_formats(), 1);
var import_issues13 = __toESM(require_issues(), 1);
var import_rule24 = __toESM(require_rule(), 1);
var invalid_base64_default = (0, import_rule24.defineRule)({
  summary: "a value that has to be base64 is not",
  why: `What stands in \`data\` of a Secret and in \`binaryData\` of a ConfigMap is decoded when the object is stored: plain text
there, or base64 without its last \`=\`, is refused, and with it the whole object. \`stringData\` of a Secret and \`data\` of a
ConfigMap take plain text.`,
  references: [
    "https://kubernetes.io/docs/concepts/configuration/secret/#restriction-names-data",
    "https://kubernetes.io/docs/concepts/configuration/configmap/#configmap-object"
  ],
  severity: "error",
  category: "structure",
  subject: "manifest",
  fixable: true,
  applies: (0, import_issues13.hasIssue)("value"),
  *check(manifest) {
    const maps = /* @__PURE__ */ new Map();
    for (const { format, path } of (0, import_issues13.issuesOf)(manifest, "value")) {
      if (format !== "base64") continue;
      if (isTorn(manifest.at(path))) {
        yield tornFinding(manifest, path);
        continue;
      }
      const map = JSON.stringify(path.slice(0, -1));
      maps.set(map, [...maps.get(map) ?? [], path]);
    }
    for (const paths of maps.values()) yield finding(manifest, paths);
  }
});
var PLAIN = { "Secret data": "stringData", "ConfigMap binaryData": "data" };
function isTorn({ string, node, file }) {
  const [first = "", ...rest] = (string ?? "").split(" ");
  if (node === void 0 || rest.length === 0 || first.length < SHORTEST_LINE) return false;
  const last = rest.pop();
  const areLines = rest.every(({ length }) => length === first.length) && last.length <= first.length;
  const isFolded = /[\r\n]/.test(file.text.slice(node.start, node.end));
  return areLines && isFolded && (0, import_formats2.hasFormat)([first, ...rest, last].join(""), "base64");
}
var SHORTEST_LINE = 16;
function tornFinding(manifest, path) {
  const field = manifest.at(path);
  const { node, file } = field;
  const isBlock = node?.kind === "scalar" && node.style === "folded" && field.alias === void 0;
  const sign = { start: node.start, end: node.start + 1 };
  return {
    at: field,
    message: `${(0, import_issues13.briefPath)(path)} is base64 with blanks between its lines; the API server refuses the ${manifest.kind}`,
    help: isBlock ? "write | in place of >, which keeps the line ends" : "write it on one line, or on lines below a |",
    ...isBlock && {
      fix: { title: "write | in place of >", safety: "safe", edits: [{ file: file.path, range: sign, text: "|" }] }
    }
  };
}
function finding(manifest, paths) {
  const fields = paths.map((path) => manifest.at(path));
  const [first] = fields;
  const map = first.parent;
  const plain = paths[0].length === 2 ? PLAIN[`${manifest.kind} ${paths[0][0]}`] : void 0;
  const isAll = plain !== void 0 && map.entries().length === paths.length && !map.parent.child(plain).exists;
  const names = (0, import_issues13.listed)(
    paths.map((path) => (0, import_issues13.briefPath)(path)),
    "and"
  );
  return {
    at: first,
    message: `${names} ${paths.length === 1 ? "is" : "are"} not base64; the API server refuses the ${manifest.kind}`,
    help: isAll ? `rename ${map.step} to ${plain}, which takes plain text, or encode what it holds in base64` : plain === void 0 ? "encode it in base64" : `encode it in base64, or move it to ${plain}, which takes plain text`,
    related: fields.slice(1).map((field) => ({ at: field, message: "and this" })),
    ...isAll && (0, import_rule24.renameKeyFix)(map, plain, "unsafe")
  };
}

// rules/invalid-encoding.ts
var import_rule25 = __toESM(require_rule(), 1);
var CONTROL = new RegExp("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f-\\x84\\x86-\\x9f\\ufffe\\uffff]|\\p{Cs}", "gu");
var MARK = "\uFEFF";
var LOST = "\uFFFD";
var invalid_encoding_default = (0, import_rule25.defineRule)({
  summary: "a file holds bytes or characters that kubectl cannot read, or reads as others",
  why: `kubectl reads UTF-8, and UTF-16 where a byte order mark says so. For bytes that are neither, such as an umlaut in an old
Windows encoding, it takes the replacement character U+FFFD without a word, in passwords too; a control character or a NUL
byte it refuses, be it in a comment. A byte order mark in the middle, left where two files were put together, is invisible
and part of the text.`,
  references: ["https://yaml.org/spec/1.2.2/#51-character-set", "https://yaml.org/spec/1.2.2/#52-character-encodings"],
  severity: "error",
  category: "syntax",
  subject: "document",
  fixable: true,
  applies({ file, range, error }) {
    const body = file.text.slice(range.start, range.end);
    return error !== void 0 || file.isUnmarked || body.includes(LOST) || body.includes(MARK);
  },
  *check(document) {
    const { file, range, error, root } = document;
    if (file.isUnmarked) {
      const start = file.text.search(/\S/);
      yield {
        // The same for all documents of the file, so that it is told once.
        at: { document, range: { start, end: file.lineRange(file.positionAt(start).line).end } },
        message: "this file is UTF-16 without a byte order mark, which kubectl takes for UTF-8 full of NUL bytes, and refuses",
        help: "save it as UTF-8"
      };
    }
    const body = file.text.slice(range.start, range.end);
    if (error?.code === "character") {
      yield controls(document, body);
    } else if (error !== void 0) {
      if (error.code === "syntax" && body.includes(MARK)) yield* marksBeforeSeparators(document, body);
    } else {
      if (body.includes(LOST)) yield* lost(document, body);
      if (root !== null && body.includes(MARK)) yield* marksInScalars(document, root);
    }
  }
});
function controls(document, body) {
  const places = [...body.matchAll(CONTROL)].map(({ index, 0: { length } }) => placeAt(document, index, length));
  const range = places[0] ?? document.error.range;
  const code = document.file.text.charCodeAt(range.start);
  const isNul = code === 0;
  return {
    at: { document, range },
    message: `${isNul ? "a NUL byte" : `the control character ${nameOf2(code)}`} stands here${others(document, places)}, which YAML allows nowhere; kubectl cannot read this document`,
    help: isNul ? "delete it" : "delete it, or write it as an escape in double quotes where it is meant",
    covers: document.range,
    ...deletion(document, places, "delete the control characters", "unsafe")
  };
}
function* lost(document, body) {
  const { comments } = document;
  const places = [];
  let next = 0;
  for (const { index, 0: run } of body.matchAll(/\ufffd+/g)) {
    const place = placeAt(document, index, run.length);
    while (comments[next] !== void 0 && comments[next].range.end <= place.start) next++;
    if (comments[next] === void 0 || comments[next].range.start > place.start) places.push(place);
  }
  const [range] = places;
  if (range === void 0) return;
  yield {
    at: { document, range },
    message: `a character is lost here${others(document, places)}: kubectl reads U+FFFD, the sign for bytes that are not UTF-8, and says nothing`,
    help: "save the file as UTF-8, and write the text anew where characters are lost",
    severity: "warning"
  };
}
function* marksBeforeSeparators(document, body) {
  const places = [...body.matchAll(/^\ufeff+(?=---)/gm)].map(
    ({ index, 0: run }) => placeAt(document, index, run.length)
  );
  const [range] = places;
  if (range === void 0) return;
  yield {
    at: { document, range },
    message: `an invisible byte order mark (U+FEFF) stands before this \`---\`${others(document, places)}, as where files were put together, so that it separates nothing; kubectl cannot read this document`,
    help: "delete the mark",
    covers: document.range,
    ...deletion(document, places, "delete the byte order mark", "safe")
  };
}
function* marksInScalars(document, root) {
  const { text } = document.file;
  const places = [];
  let isQuoted = false;
  const rest = [root];
  for (let node = rest.pop(); node !== void 0; node = rest.pop()) {
    if (node.kind === "seq") for (const item of node.items) rest.push(item);
    else if (node.kind === "map") for (const { key, value } of node.pairs) rest.push(key, value);
    else if (node.kind === "scalar" && node.style !== "literal" && node.style !== "folded") {
      for (let at = text.indexOf(MARK, node.start); at >= 0 && at < node.end; at = text.indexOf(MARK, at + 1)) {
        places.push({ start: at, end: at + 1 });
        isQuoted ||= node.style !== "plain";
      }
    }
  }
  const [range] = places.sort((a, b) => a.start - b.start);
  if (range === void 0) return;
  yield {
    at: { document, range },
    message: `an invisible byte order mark (U+FEFF) stands here${others(document, places)}, and is part of the text for kubectl`,
    help: "delete it",
    severity: "warning",
    ...deletion(document, places, "delete the byte order mark", isQuoted ? "unsafe" : "safe")
  };
}
function placeAt({ range }, index, length) {
  return { start: range.start + index, end: range.start + index + length };
}
function nameOf2(code) {
  return `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
}
function others({ file }, [first, ...rest]) {
  if (first === void 0 || rest.length === 0) return "";
  const own = file.positionAt(first.start).line;
  const lines = [...new Set(rest.map(({ start }) => file.positionAt(start).line))].filter((line2) => line2 !== own);
  const [line, ...more] = lines;
  if (line === void 0) return ` (and ${rest.length} more in this line)`;
  return more.length === 0 ? ` (and in line ${line})` : ` (and in ${lines.length} more lines, from line ${line} on)`;
}
function deletion({ file }, places, title, safety) {
  if (places.length === 0 || places.length > 100) return {};
  return { fix: { title, safety, edits: places.map((range) => ({ file: file.path, range, text: "" })) } };
}

// rules/invalid-json.ts
var import_rule26 = __toESM(require_rule(), 1);
var LAST = 32;
var invalid_json_default = (0, import_rule26.defineRule)({
  summary: "a file that begins with a brace is no JSON",
  why: `Where a file begins with a brace, kubectl takes it for JSON. Until 1.32 it then reads nothing else: a comma behind the
last item, a comment, a text in single quotes or in none, all of which YAML takes, and the whole file is refused. Since 1.33
kubectl reads it as YAML, where it is no JSON.`,
  references: [
    "https://www.rfc-editor.org/rfc/rfc8259",
    "https://github.com/kubernetes/apimachinery/blob/master/pkg/util/yaml/decoder.go"
  ],
  severity: "error",
  category: "syntax",
  subject: "document",
  fixable: true,
  applies: ({ file, index, error }, { kubernetes }) => kubernetes.from <= LAST && index === 0 && error === void 0 && file.language !== "markdown" && /^\s*\{(?!\{)/.test(file.text.slice(0, 100)),
  *check(document) {
    const { file } = document;
    const mistake = firstMistake(document);
    if (mistake === void 0) return;
    const { start, isComma } = mistake;
    const range = { start, end: start + 1 };
    const sign = file.text[start];
    const what = WHAT.get(sign) ?? (/\w/.test(sign) ? "a text stands without quotes" : `${sign} stands where JSON has none`);
    yield {
      at: { document, range },
      message: `${isComma ? "a comma stands behind the last item" : what}, and this is read as JSON; kubectl reads no further`,
      help: isComma ? "take the comma out" : "write JSON, or YAML that does not begin with a brace",
      holds: { until: LAST },
      ...isComma && {
        fix: { title: "take the comma out", safety: "safe", edits: [{ file: file.path, range, text: "" }] }
      }
    };
  }
});
var WHAT = /* @__PURE__ */ new Map([
  ["'", "a text stands in single quotes"],
  ["#", "a comment stands here"],
  ["/", "a comment stands here"],
  ["-", "another document begins here"]
]);
var TOKEN = /\s*("(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|true|false|null|[{}[\]:,])/y;
function firstMistake({ file: { text } }) {
  let comma;
  TOKEN.lastIndex = 0;
  for (let end = 0; ; end = TOKEN.lastIndex) {
    const token = TOKEN.exec(text)?.[1];
    if (token === void 0) {
      const rest = text.slice(end).search(/\S/);
      return rest < 0 || text[end + rest] === "$" ? void 0 : { start: end + rest, isComma: false };
    }
    if (comma !== void 0 && (token === "}" || token === "]")) return { start: comma, isComma: true };
    comma = token === "," ? TOKEN.lastIndex - 1 : void 0;
  }
}

// rules/invalid-label.ts
var import_issues14 = __toESM(require_issues(), 1);
var import_rule27 = __toESM(require_rule(), 1);
var FORMATS = /* @__PURE__ */ new Set(["annotation-key", "label-key", "label-value"]);
var invalid_label_default = (0, import_rule27.defineRule)({
  summary: "a label or the key of an annotation holds what the API server does not take in it",
  why: `The value of a label is empty or up to 63 letters, digits, dashes, underscores and dots, with a letter or a digit at
both ends: no blank, no slash, no \`@\`, no version like \`1.0+build\`. Keys are of the same kind, perhaps behind a domain and a
slash. The values of annotations are free. This holds for selectors and \`nodeSelector\` as well.`,
  references: [
    "https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#syntax-and-character-set",
    "https://kubernetes.io/docs/concepts/overview/working-with-objects/annotations/#syntax-and-character-set"
  ],
  severity: "error",
  category: "structure",
  subject: "manifest",
  applies: (0, import_issues14.hasIssue)("value"),
  *check(manifest, { kubernetes }) {
    for (const issue of (0, import_issues14.issuesOf)(manifest, "value")) {
      if (issue.format === void 0 || !FORMATS.has(issue.format)) continue;
      yield valueFinding(manifest, issue, explainName(issue, manifest.at(issue.path)), kubernetes);
    }
  }
});

// rules/invalid-name.ts
var import_issues15 = __toESM(require_issues(), 1);
var import_rule28 = __toESM(require_rule(), 1);
var FORMATS2 = /* @__PURE__ */ new Set([
  "config-key",
  "container-resource",
  "cron-job-name",
  "dns-1035-label",
  "dns-1035-label-prefix",
  "dns-domain",
  "dns-label",
  "dns-label-prefix",
  "dns-subdomain",
  "driver-name",
  "env-name",
  "header-name",
  "name-prefix",
  "path-segment",
  "port-name",
  "quota-resource",
  "relaxed-env-name",
  "resource",
  "resource-name",
  "search-domain",
  "served-host",
  "webhook-name"
]);
var invalid_name_default = (0, import_rule28.defineRule)({
  summary: "a name holds what the API server does not take in it",
  why: `Most names become a part of a DNS name: small letters, digits and dashes, 63 at most. A Service has to begin with a
letter until 1.35. The name of a container's port has 15 characters at most, and one of them is a letter. What refers to
the name has to be changed with it.`,
  references: [
    "https://kubernetes.io/docs/concepts/overview/working-with-objects/names/",
    "https://kubernetes.io/docs/concepts/services-networking/service/"
  ],
  severity: "error",
  category: "structure",
  subject: "manifest",
  fixable: true,
  applies: (0, import_issues15.hasIssue)("value"),
  *check(manifest, { kubernetes }) {
    for (const issue of (0, import_issues15.issuesOf)(manifest, "value")) {
      if (issue.format === void 0 || !FORMATS2.has(issue.format)) continue;
      yield valueFinding(manifest, issue, explainName(issue, manifest.at(issue.path)), kubernetes);
    }
  }
});

// src/kubernetes/invalid-numbers.ts
function explainNumber({ bounds, format }, field) {
  if (bounds === void 0) return explainPercentage(field, format === "percentage" ? void 0 : 100);
  const { least, most } = bounds;
  if (most === MOST_MODE) return explainMode(field);
  const { value } = field;
  if (bounds.orZero) {
    const help3 = `write a number from ${least} to ${most}, or leave it out`;
    return {
      what: `${value} is none of the ports ${least} to ${most}, which an API server has for this by default`,
      help: help3
    };
  }
  if (most === MOST_PORT) {
    const help3 = `write a number from 1 to ${most}${least === 0 ? ", or leave it out" : ""}`;
    return { what: `${value} is no port, which are 1 to ${most}`, help: help3 };
  }
  const what = Number(value) < least ? `${value} is below ${least}` : `${value} is above ${most}`;
  const scaling = field.step === "minReplicas" ? ", or switch on the feature gate HPAScaleToZero" : "";
  const isCount = most === void 0 || most >= MOST_INT32 && Number(value) < least;
  const wanted = isCount ? `${least} or more` : most - least < 2 ? `${most}` : `a number from ${least} to ${most}`;
  return { what, help: `write ${wanted}${scaling}` };
}
var MOST_PORT = 65535;
var MOST_MODE = 511;
var MOST_INT32 = 2 ** 31 - 1;
function explainMode(field) {
  const { node, file, value } = field;
  const source = node === void 0 ? "" : file.text.slice(node.start, node.end);
  if (Number(value) < 0) return { what: `${source} is below 0`, help: "write it as 0644" };
  if (!/^[0-7]{3}$/.test(source)) {
    const octal = Number(value).toString(8);
    const what = /^0/.test(source) ? `0${octal}` : `${source}, which is 0${octal} in octal,`;
    return { what: `${what} is above 0777`, help: "write it as 0644, in octal" };
  }
  return {
    what: `${source} without a leading zero is 0${Number(value).toString(8)} in octal, above 0777`,
    ...writeMode(field, source, "unsafe")
  };
}
function explainPercentage(field, most) {
  const text = field.string ?? "";
  const written = shortened(text);
  const [, sign = "", digits = "", fraction = "", percent = ""] = /^\s*([+-]?)([0-9]+)((?:[.,][0-9]+)?)\s*(%?)\s*$/.exec(text) ?? [];
  if (digits === "")
    return { what: `${written} is neither a number nor a percentage`, help: "write it as 1 or as 25%" };
  if (sign === "-") return { what: `${written} is below 0`, help: `write 0${percent} or more` };
  if (fraction !== "") return { what: `${written} is not whole`, help: `write ${digits}${percent}` };
  if (percent === "") {
    const edits = unquote(field);
    return {
      what: `"${text}" in quotes is neither a number nor a percentage`,
      help: `write ${digits} without quotes, or ${digits}%`,
      ...edits !== void 0 && { fix: { title: "take the quotes away", safety: "unsafe", edits } }
    };
  }
  if (most !== void 0 && Number(digits) > most)
    return { what: `${written} is above ${most}%`, help: `write ${most}% or less` };
  const near = `${digits}%`;
  return {
    what: `${written} holds ${/\s/.test(text) ? "a blank" : "a sign"}`,
    help: `write ${near}`,
    ...fixed(field, near, "safe")
  };
}

// rules/invalid-number.ts
var import_issues16 = __toESM(require_issues(), 1);
var import_rule29 = __toESM(require_rule(), 1);
var invalid_number_default = (0, import_rule29.defineRule)({
  summary: "a number, or a percentage in place of one, is too small or too large for its field",
  why: `Ports are 1 to 65535, counts and seconds are not negative, a percentage has its sign right behind whole digits. A file mode is
octal for people and a plain number for Kubernetes: \`0644\` is 420, while \`644\` is \`01204\` and refused. JSON has no octal
numbers, 420 has to be written there.`,
  references: [
    "https://kubernetes.io/docs/reference/kubernetes-api/",
    "https://kubernetes.io/docs/concepts/configuration/secret/#secret-files-permissions"
  ],
  severity: "error",
  category: "structure",
  subject: "manifest",
  fixable: true,
  applies: (0, import_issues16.hasIssue)("value"),
  *check(manifest, { kubernetes }) {
    for (const issue of (0, import_issues16.issuesOf)(manifest, "value")) {
      if (issue.bounds === void 0 && !issue.format?.startsWith("percentage")) continue;
      yield valueFinding(manifest, issue, explainNumber(issue, manifest.at(issue.path)), kubernetes);
    }
  }
});

// rules/invalid-quantity.ts
var import_issues17 = __toESM(require_issues(), 1);
var import_rule30 = __toESM(require_rule(), 1);
var invalid_quantity_default = (0, import_rule30.defineRule)({
  summary: "an amount of memory, storage or processors is written in a way that Kubernetes does not read",
  why: `A quantity is a number with \`m\`, \`k\`, \`M\`, \`G\`, \`T\`, \`Ki\`, \`Mi\`, \`Gi\` or \`Ti\` right behind it: no \`B\`, no blank, no small
\`g\`, no capital \`K\`. The API server cannot even read an object with another one, and says nothing about the rest of it.`,
  references: [
    "https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/",
    "https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#meaning-of-memory"
  ],
  severity: "error",
  category: "structure",
  subject: "manifest",
  fixable: true,
  applies: (0, import_issues17.hasIssue)("value"),
  *check(manifest, { kubernetes }) {
    for (const issue of (0, import_issues17.issuesOf)(manifest, "value")) {
      if (!issue.format?.startsWith("quantity")) continue;
      yield valueFinding(manifest, issue, explainQuantity(issue, manifest.at(issue.path)), kubernetes);
    }
  }
});

// rules/invalid-resources.ts
var import_issues18 = __toESM(require_issues(), 1);
var import_rule31 = __toESM(require_rule(), 1);
var invalid_resources_default = (0, import_rule31.defineRule)({
  summary: "a container asks for more than it may have, or for something that needs a limit",
  why: `A container is promised what it requests and may use what its limit says: nobody is promised more than he may use. What
is counted in pieces cannot be promised to two: of devices (\`nvidia.com/gpu\`) and huge pages the request has to be the limit,
and huge pages are given to those alone that say how much cpu or memory they need. Claims may ask for more than their limit.`,
  references: [
    "https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/",
    "https://kubernetes.io/docs/tasks/manage-hugepages/scheduling-hugepages/",
    "https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#consuming-extended-resources"
  ],
  severity: "error",
  category: "structure",
  subject: "manifest",
  applies: (0, import_issues18.hasIssue)("resource"),
  *check(manifest, { kubernetes }) {
    const told2 = /* @__PURE__ */ new Set();
    for (const issue of (0, import_issues18.issuesOf)(manifest, "resource")) {
      const limit = manifest.at(issue.beside);
      const isKnown = issue.about === "without-limit" ? limit.absent : limit.exists && !limit.open;
      if (!isKnown || limit.unknown || told2.has(String(issue.path))) continue;
      told2.add(String(issue.path));
      yield {
        ...refusedFinding(manifest, issue, explain(issue, manifest), kubernetes),
        ...limit.value !== void 0 && { related: [{ at: limit, message: "the limit" }] }
      };
    }
  }
});
function explain({ about, path, beside }, manifest) {
  const name = (0, import_issues18.briefPath)(path);
  const resource = path.at(-1);
  const amount = manifest.at(path).value ?? 0;
  const limit = manifest.at(beside).value ?? 0;
  switch (about) {
    case "above-limit":
      return {
        what: `${name}: ${amount} is more than the limit of ${limit}`,
        help: `ask for ${limit} at most, or raise the limit to ${amount}`
      };
    case "not-limit":
      return {
        what: `${name}: ${amount} is not the limit, ${limit}, and what is counted in pieces is not shared`,
        help: `write the same amount in requests and limits, or leave ${resource} out of the requests`
      };
    case "without-limit":
      return {
        what: `${name}: ${amount} has no limit, and what is counted in pieces is not shared`,
        help: amount === 0 ? `take ${resource} out of requests` : `write ${resource}: ${amount} in limits`
      };
    case "above-pod": {
      const shared = (0, import_issues18.nearPath)(beside, path);
      return {
        what: `${name}: ${amount} is more than ${shared}: ${limit}, which all containers share`,
        help: `write ${limit} at most, or raise ${shared}`
      };
    }
    case "hugepages-alone":
      return {
        what: `${name} is asked for without cpu and memory`,
        help: "add cpu or memory to the requests or the limits"
      };
  }
}

// rules/invalid-value.ts
var import_issues19 = __toESM(require_issues(), 1);
var import_rule32 = __toESM(require_rule(), 1);
var invalid_value_default = (0, import_rule32.defineRule)({
  summary: "a field takes some texts only, and this is none of them",
  why: `Kubernetes compares such words letter for letter: \`clusterip\` is no type of Service, and \`RWO\`, which kubectl prints,
is no access mode. Which words are taken changes with the versions. Until 1.33 the Pod template and the claim templates of
a StatefulSet are not looked into: \`kubectl apply\` says "created", and no Pod ever appears. Schedules, time zones, times and
paths have a form of their own; blanks around an image keep its Pods from being created.`,
  references: [
    "https://kubernetes.io/docs/reference/kubernetes-api/",
    "https://github.com/kubernetes/kubernetes/tree/master/pkg/apis"
  ],
  severity: "error",
  category: "structure",
  subject: "manifest",
  fixable: true,
  applies: (0, import_issues19.hasIssue)("value"),
  *check(manifest, { kubernetes }) {
    for (const issue of (0, import_issues19.issuesOf)(manifest, "value")) {
      const field = manifest.at(issue.path);
      const refused = issue.allowed === void 0 ? explainSource(issue, field, manifest) : explainWord(issue, field, kubernetes);
      if (refused !== void 0) yield valueFinding(manifest, issue, refused, kubernetes);
    }
  }
});

// rules/lost-indentation.ts
var import_issues21 = __toESM(require_issues(), 1);

// src/kubernetes/places.ts
var import_issues20 = __toESM(require_issues(), 1);
var NAMED = 3;
function namesOf(paths) {
  const names = paths.map((path) => String(path.at(-1)));
  return (0, import_issues20.listed)(
    names.length > NAMED ? [...names.slice(0, NAMED - 1), `${names.length - NAMED + 1} more`] : names,
    "and"
  );
}
function whereOf(maps) {
  return (0, import_issues20.listed)(
    maps.slice(0, NAMED).map((map) => `${map.length === 0 ? "at" : "in"} ${nameOf3(map)}`),
    "or"
  );
}
function keepHelp(field, written) {
  const isSame = field.value !== void 0 && field.value === written.value;
  return isSame ? "take it out" : "keep one of them there, or put into one what both say";
}
function moveHelp(fields, home) {
  if (home === void 0) return "move it to the one that is meant";
  const [field] = fields;
  const manifest = field.context;
  const around = field.path.slice(0, -1);
  const isAbove = home.every((step, index) => step === around[index]);
  const isLeftEmpty = field.parent?.entries().length === fields.length;
  if (isAbove && isLeftEmpty && home.length === around.length - 1)
    return `take ${around.at(-1)}: away, and indent what is below it less`;
  if (!manifest.at(home).exists) {
    const written = home.findLastIndex((_, index) => manifest.at(home.slice(0, index)).exists);
    const keys = (0, import_issues20.listed)(
      home.slice(written).map((name) => `${name}:`),
      "and"
    );
    const isBelow = around.every((step, index) => step === home[index]);
    return isBelow ? `write ${keys} above it, and indent it below` : `write ${keys} ${whereOf([home.slice(0, written)])}, and move it below`;
  }
  const beside = isAbove ? around[home.length] : manifest.at(home).entries()[0]?.[0];
  return `move it to ${nameOf3(home)}${beside === void 0 ? "" : `, beside ${beside}`}`;
}
function nameOf3(map) {
  if (map.length === 0) return "the root";
  return `${(0, import_issues20.briefPath)(map)}${takesAmounts(map) ? " or limits" : ""}`;
}
function takesAmounts(map) {
  return map.at(-1) === "requests" && typeof map.at(-3) === "number";
}
function isDoubtful(field, home) {
  const name = field.step;
  const manifest = field.context;
  switch (home.at(-1)) {
    case "requests":
      return takesAmounts(home);
    case "hostPath":
      return true;
    case "exec":
      return manifest.at(home.slice(0, -1)).entries().some(([action]) => ACTIONS.has(action));
    case "spec":
      return name === "resources";
    case "metadata":
      return home.length === 1 && field.path.length > 1 && (name === "labels" || name === "annotations");
    default:
      return (name === "command" || name === "args") && home.length < field.path.length - 1;
  }
}
var ACTIONS = /* @__PURE__ */ new Set(["httpGet", "tcpSocket", "grpc", "sleep"]);

// rules/lost-indentation.ts
var import_rule33 = __toESM(require_rule(), 1);
var isLost = (0, import_issues21.hasIssue)("indentation");
var lost_indentation_default = (0, import_rule33.defineRule)({
  summary: "lines have lost their indentation",
  why: `In YAML the blanks at the beginning of a line say what belongs to what. When they are lost, as in copying from a web
page or a chat, all words are still there, but fields stand at the top instead of in \`metadata\` or \`spec\`. kubectl reads
an object without a name or with fields that nobody knows, or cannot read the document at all; nothing of it is applied.`,
  references: ["https://yaml.org/spec/1.2.2/#61-indentation-spaces"],
  severity: "error",
  category: "structure",
  subject: ["document", "manifest"],
  fixable: true,
  applies: (subject2) => {
    if ("issues" in subject2) return isLost(subject2);
    return subject2.error?.code === "syntax" || subject2.dropped !== void 0;
  },
  *check(subject2, { lostIndentation }) {
    const manifest = "issues" in subject2 ? subject2 : void 0;
    const document = "issues" in subject2 ? subject2.document : subject2;
    const issues = manifest === void 0 ? [lostIndentation(document)] : (0, import_issues21.issuesOf)(manifest, "indentation");
    for (const issue of issues) {
      if (issue === void 0 || manifest === void 0 && !issue.certain) continue;
      const { range, keys, column, edits, certain } = issue;
      const [first, last] = linesOf(document, range);
      const lines = first === last ? `line ${first}` : `lines ${first}-${last}`;
      const isDeeper = column !== void 0 && column < document.file.positionAt(range.start).column;
      const stand = keys.length === 1 ? "stands" : "stand";
      const names = namesOf(keys.map((key) => [key]));
      const found = keys.length === 0 ? "" : `: ${names} ${stand} at the wrong level`;
      const what = document.file.text[range.start] === "-" ? `the dash before ${names}` : names;
      const below = first === last ? "" : ", with the lines below it";
      yield {
        at: { document, range, ...manifest !== void 0 && { manifest } },
        message: `the indentation of ${lines} is ${isDeeper ? "wrong" : "lost"}${found}; ${outcome(manifest, document.dropped !== void 0)}`,
        help: column === void 0 ? help2(manifest) : `write ${what} at column ${column}${below}`,
        covers: document.range,
        fix: {
          title: first === last ? "indent it" : "restore the indentation",
          safety: certain ? "safe" : "unsafe",
          edits: edits.map((edit) => ({ file: document.file.path, ...edit }))
        }
      };
    }
  }
});
function linesOf({ file }, { start, end }) {
  return [file.positionAt(start).line, file.positionAt(end).line];
}
function outcome(manifest, isCut) {
  if (manifest === void 0)
    return `kubectl ${isCut ? "reads no more than its beginning" : "cannot read this document"}`;
  const { root, kind, document } = manifest;
  if (!root.get("metadata").get("name").exists)
    return `kubectl sees a ${kind} without a name, and applies nothing of it`;
  return document.duplicateKeys.length > 0 ? "kubectl drops one of two fields of one name without a word" : `the API server refuses the ${kind}`;
}
function help2(manifest) {
  const fields = manifest === void 0 ? [] : manifest.root.entries();
  const empty = fields.filter(([, field]) => field.isNull).map(([name]) => name);
  return `indent each below the field that it belongs to${empty.length === 0 ? "" : `: ${(0, import_issues21.listed)(empty, "or")}`}`;
}

// rules/misplaced-field.ts
var import_issues22 = __toESM(require_issues(), 1);
var import_rule34 = __toESM(require_rule(), 1);
var isMisplaced = (0, import_issues22.hasIssue)("misplaced");
var hasLostKey = (0, import_issues22.hasIssue)("lost-key");
var MENDED = 20;
var misplaced_field_default = (0, import_rule34.defineRule)({
  summary: "a field stands in another map than it belongs in",
  why: `A block that is indented too far or not far enough belongs to another map, which has no such field. The API server
refuses the object, and nothing of it is applied. A client that does not ask for that loses the whole block without a
word: a StatefulSet without its claim templates, a container without its probe.`,
  references: [
    "https://kubernetes.io/docs/reference/kubernetes-api/",
    "https://kubernetes.io/docs/reference/using-api/api-concepts/#field-validation"
  ],
  severity: "error",
  category: "structure",
  subject: "manifest",
  fixable: true,
  applies: (manifest) => isMisplaced(manifest) || hasLostKey(manifest),
  *check(manifest) {
    for (const issue of (0, import_issues22.issuesOf)(manifest, "lost-key")) yield lostKey(manifest, issue);
    const isWhole2 = manifest.document.duplicateKeys.length === 0;
    for (const [index, { path, places, taken, others: others2 }] of (0, import_issues22.issuesOf)(manifest, "misplaced").entries()) {
      const moved = [path, ...others2];
      const fields = moved.map((one) => manifest.at(one));
      const homes = places.map((place) => place.slice(0, -1));
      const home = homes.length === 1 ? homes[0] : void 0;
      const belong = moved.length === 1 ? "belongs" : "belong";
      const safety = home !== void 0 && fields.some((field) => isDoubtful(field, home)) ? "unsafe" : "safe";
      yield {
        at: fields[0],
        range: fields[0].key,
        message: `${namesOf(moved)} ${belong} ${whereOf(homes)}, not ${whereOf([path.slice(0, -1)])}; the API server refuses the ${manifest.kind}`,
        help: taken ? keepHelp(fields[0], manifest.at(places[0])) : moveHelp(fields, home),
        ...taken && {
          related: [
            {
              at: manifest.at(places[0]),
              message: `${fields.length === 1 ? "it" : fields[0].step} is written here already`
            }
          ]
        },
        // Of a map that is written twice only the last is moved.
        ...isWhole2 && !taken && home !== void 0 && index < MENDED && (0, import_rule34.moveFix)(fields, manifest.at(home), safety)
      };
    }
  }
});
function lostKey(manifest, { path, key, rest }) {
  const first = manifest.at(path);
  const holder = manifest.at(path.slice(0, -1));
  const { file } = manifest.document;
  const name = key.at(-1);
  const lineEnd = file.text.includes("\r\n") ? "\r\n" : "\n";
  const isItem = typeof first.step === "number";
  const range = isItem ? first.place : first.key;
  const { line, column } = file.positionAt(range.start);
  const start = range.start - column + 1;
  const indentation = " ".repeat(file.positionAt(holder.key.start).column - 1);
  const items = `what follows reads as more of ${holder.step}`;
  const fields = `${namesOf(rest)} ${rest.length === 1 ? "stands" : "stand"} ${whereOf([holder.path])}`;
  return {
    at: first,
    range,
    message: `${name}: is missing above line ${line}: ${isItem ? items : fields}; the API server refuses the ${manifest.kind}`,
    help: `write ${name}: above it, level with ${holder.step}`,
    covers: { start, end: manifest.at(rest.at(-1)).range.end },
    .../^[ -]*$/.test(file.text.slice(start, range.start)) && {
      fix: {
        title: `insert ${name}:`,
        safety: isItem ? "unsafe" : "safe",
        edits: [{ file: file.path, range: { start, end: start }, text: `${indentation}${name}:${lineEnd}` }]
      }
    }
  };
}

// rules/misread-key.ts
var import_rule35 = __toESM(require_rule(), 1);
var misread_key_default = (0, import_rule35.defineRule)({
  summary: "a key of a ConfigMap or a Secret is read as something else",
  why: `kubectl reads YAML 1.1, in which \`y\`, \`no\` and \`on\` are true or false and \`010\` is the number 8, as keys too. The
object gets the key \`true\`, \`false\` or \`8\`: nothing complains, and what asks for the key that was written does not find
it. In quotes a key is what it says.`,
  references: [
    "https://yaml.org/type/bool.html",
    "https://kubernetes.io/docs/concepts/configuration/configmap/#configmap-object"
  ],
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
        ...(0, import_rule35.quoteKeyFix)(field, "unsafe")
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

// deferred:src/kubernetes/governing-service.ts
var governingServiceOf = (...args) => require("./kubernetes-governing-service.cjs").governingServiceOf(...args);

// rules/missing-headless-service.ts
var import_issues23 = __toESM(require_issues(), 1);
var import_labels2 = __toESM(require_labels(), 1);
var import_names2 = __toESM(require_names(), 1);
var import_statefulset14 = __toESM(require_statefulset(), 1);
var import_workload3 = __toESM(require_workload(), 1);
var import_rule36 = __toESM(require_rule(), 1);
var missing_headless_service_default = (0, import_rule36.defineRule)({
  summary: "spec.serviceName names no Service in the input",
  why: `The Pods of a StatefulSet get their DNS names from the headless Service that \`spec.serviceName\` names. The API
server never looks whether it exists: the Pods start, but \`web-0.web\` does not resolve, and members of a cluster that
look for each other by name never find each other. If the Service is made elsewhere, by a chart or an operator, say so
with \`assume\`.`,
  references: [
    "https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#stable-network-id",
    "https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/#pod-hostname-and-subdomain-field"
  ],
  severity: "warning",
  category: "identity",
  subject: "StatefulSet",
  fixable: true,
  *check(statefulSet, { bundle }) {
    const serviceName = statefulSet.root.get("spec").get("serviceName");
    const name = serviceName.string;
    if (name === void 0 || name === "" || statefulSet.partial || !bundle.lacks("Service", name, statefulSet)) return;
    if ((0, import_statefulset14.serviceInOtherNamespace)(statefulSet, bundle) !== void 0) return;
    const pod = (0, import_statefulset14.firstPodName)(statefulSet);
    const [elsewhere] = bundle.named("Service", name);
    const where = elsewhere === void 0 ? "the input" : `namespace ${bundle.namespaceOf(statefulSet)}`;
    const message = `serviceName: there is no Service ${name} in ${where}, ` + (pod === void 0 ? "so the Pods get no DNS names" : `so ${pod}.${name} and its like do not resolve`);
    const service = likelyService(statefulSet, name, bundle);
    if (service !== void 0 && !service.name || (0, import_issues23.hasIssueAt)(statefulSet, ["spec", "serviceName"])) return;
    if (service === void 0) {
      const other = elsewhere?.root.get("metadata").get("namespace");
      const related = other === void 0 ? [] : [{ at: other, message: "this Service of that name is in another namespace" }];
      const object = elsewhere === void 0 ? governingServiceOf(statefulSet, bundle) : void 0;
      yield {
        at: serviceName,
        message,
        help: `add a headless Service ${name} (clusterIP: None) that selects these Pods, or name the one that does`,
        related,
        ...object && (0, import_rule36.newObjectFix)(statefulSet, object, `add Service ${name} below the StatefulSet`, "unsafe")
      };
      return;
    }
    const selects = selectsPodsOf(service, statefulSet) === "yes" ? "selects these Pods" : "has nearly that name";
    yield {
      at: serviceName,
      message,
      help: `write serviceName: ${service.name}`,
      related: [{ at: service.root.get("metadata").get("name"), message: `this Service ${selects}` }],
      ...(0, import_rule36.renameFix)(serviceName, service.name, "unsafe")
    };
  }
});
function likelyService(statefulSet, name, bundle) {
  const [near] = bundle.nearNames("Service", name, statefulSet);
  if (near?.name !== void 0 && (0, import_names2.isDnsLabel)(near.name)) return near;
  const selecting = bundle.near("Service", statefulSet).filter((service) => (0, import_statefulset14.isHeadless)(service) === "yes" && selectsPodsOf(service, statefulSet) === "yes");
  return selecting.length === 1 ? selecting[0] : void 0;
}
function selectsPodsOf(service, statefulSet) {
  const { workload } = statefulSet.traits;
  const selector = (0, import_labels2.readLabels)(service.root.get("spec").get("selector"), service.overlay.selectorLabels);
  return workload === void 0 ? "unknown" : (0, import_labels2.matchesEquality)(selector, (0, import_workload3.podLabels)(workload));
}

// rules/missing-required-field.ts
var import_issues24 = __toESM(require_issues(), 1);
var import_statefulset15 = __toESM(require_statefulset(), 1);
var import_rule37 = __toESM(require_rule(), 1);
var missing_required_field_default = (0, import_rule37.defineRule)({
  summary: "a field that the API server requires is not given",
  why: `What the API server requires is not what the published schema says: a container without an image passes every schema,
and nothing requires the serviceName of a StatefulSet. Some fields are required because of others, like the names of
several ports. An empty list or text is as bad as none. Until 1.33 the Pod template and the claim templates of a
StatefulSet are not looked into: \`kubectl apply\` says "created", and no Pod ever appears.`,
  references: [
    "https://kubernetes.io/docs/reference/kubernetes-api/",
    "https://github.com/kubernetes/kubernetes/tree/master/pkg/apis",
    "https://github.com/kubernetes/kubernetes/pull/131790"
  ],
  severity: "error",
  category: "structure",
  subject: "manifest",
  fixable: true,
  applies: (0, import_issues24.hasIssue)("missing"),
  *check(manifest, { kubernetes }) {
    if (manifest.partial || isExcerpt(manifest)) return;
    const gaps = gapsOf(manifest);
    const torn = /* @__PURE__ */ new Set();
    for (const [first, second] of tornItems(manifest, gaps)) {
      for (const { path } of [first, second]) torn.add(formatPath(path));
      yield tornFinding2(manifest, first, second, kubernetes);
    }
    for (const [place, own] of gaps) if (!torn.has(place)) yield* findings(manifest, own, kubernetes);
  }
});
function isExcerpt({ document, root }) {
  return document.file.language === "markdown" && root.child("metadata").child("name").isNull;
}
function gapsOf(manifest) {
  const missing2 = manifest.issues.filter((issue) => issue.code === "missing");
  const paths = new Set(missing2.map(({ path }) => formatPath(path)));
  const gaps = /* @__PURE__ */ new Map();
  for (const issue of missing2) {
    const { path, or } = issue;
    if (path.some((_, index) => index > 0 && paths.has(formatPath(path.slice(0, index))))) continue;
    const around = path.slice(0, -1);
    const fields = [manifest.at(path), ...or.map((name) => manifest.at([...around, name]))];
    if (!fields.every(isLacking) || isEmptySelector(fields[0])) continue;
    const key = formatPath(around);
    const gap = { issue, field: fields.find((field) => field.exists) ?? fields[0] };
    gaps.set(key, [...gaps.get(key) ?? [], gap]);
  }
  return gaps;
}
function* tornItems(manifest, gaps) {
  const used = /* @__PURE__ */ new Set();
  const has = (item, own = []) => own.every(({ issue: { path, or } }) => [path.at(-1), ...or].some((name) => item.child(String(name)).exists));
  for (const own of gaps.values()) {
    const item = manifest.at(own[0].issue.path.slice(0, -1));
    const { parent, step } = item;
    if (typeof step !== "number" || parent?.node?.kind !== "seq" || parent.node.style === "flow") continue;
    for (const index of [step, step + 1]) {
      const [first, second] = [parent.item(index - 1), parent.item(index)];
      const paths = [formatPath(first.path), formatPath(second.path)];
      if (index === 0 || !first.isMap || !second.isMap || paths.some((path) => used.has(path))) continue;
      const names = second.entries().map(([name]) => name);
      const isApart = names.length > 0 && names.every((name) => !first.child(name).exists);
      if (!isApart || !has(second, gaps.get(paths[0])) || !has(first, gaps.get(paths[1]))) continue;
      for (const path of paths) used.add(path);
      yield [first, second];
      break;
    }
  }
}
function tornFinding2(manifest, first, second, kubernetes) {
  const { file, parent, step } = second;
  const list = parent.node;
  const start = list?.kind === "seq" ? list.dashes[Number(step)] : second.range.start;
  const dash = { start, end: start + 1 };
  const [name] = second.entries()[0];
  const { alias } = second;
  return {
    at: second,
    range: { start, end: second.key.end },
    message: `${formatPath(parent.path)}: the dash before ${name} makes two items of one; ${isInTemplate(manifest, second.path) ? (0, import_statefulset15.refusal)(manifest, kubernetes) : "the API server refuses it"}`,
    help: "take the dash away",
    related: [{ at: { document: manifest.document, range: first.key }, message: "the item begins here" }],
    ...alias === void 0 && {
      fix: { title: "take the dash away", safety: "unsafe", edits: [{ file: file.path, range: dash, text: " " }] }
    }
  };
}
function isEmptySelector(field) {
  return field.isMap && field.path.join(".") === "spec.selector";
}
function isLacking(field) {
  return field.isNull ? field.absent : !field.open;
}
function* findings(manifest, gaps, kubernetes) {
  const plain = gaps.filter(
    ({ issue, field }) => !isChoice(issue) && !field.exists && issue.holds === void 0 && reason2(manifest, issue) === ""
  );
  const [first] = plain;
  if (first !== void 0) yield finding2(manifest, first, `${subject(plain)} missing`, kubernetes, plain);
  for (const gap of gaps) {
    if (plain.includes(gap)) continue;
    const { issue, field } = gap;
    const what = isChoice(issue) ? choice(issue) : `${formatPath(issue.path)} is ${field.exists ? "empty" : "missing"}`;
    yield finding2(manifest, gap, what, kubernetes, [gap]);
  }
}
function finding2(manifest, { issue, field }, what, kubernetes, gaps) {
  const names = enumerate(
    gaps.map(({ issue: { path } }) => `\`${path.at(-1)}\``),
    "and"
  );
  const range = (0, import_issues24.versionsOf)(issue, kubernetes);
  const outcome2 = isInTemplate(manifest, issue.path) ? (0, import_statefulset15.refusal)(manifest, range) : "the API server refuses it";
  return {
    at: field,
    message: `${what}${reason2(manifest, issue)}; ${outcome2}`,
    help: gaps.length === 1 && helpFor2(manifest, issue) || (field.exists ? `give ${names} a value` : `add ${names}`),
    ...issue.because && { related: [relatedTo(manifest.at(issue.because))] },
    ...issue.holds && { holds: issue.holds },
    ...gaps.length === 1 && isTemplateLabels(issue.path) && labelsFix(manifest)
  };
}
function reason2(manifest, { path, because }) {
  if (because === void 0) return isOperator(path) ? ", and there is no key" : "";
  if (because.at(-1) === "ports") return ", and of several ports each has to have one";
  const { value } = manifest.at(because);
  const written = value === void 0 || value === null ? "" : `: ${value}`;
  return `, and ${(0, import_issues24.nearPath)(because, path)}${written} asks for it`;
}
function isOperator(path) {
  return path.at(-1) === "operator" && path.at(-3) === "tolerations";
}
function relatedTo(field) {
  const { document } = field.context;
  const at = field.isMap || field.isList ? { document, range: field.key } : field;
  return { at, message: "because of this" };
}
function isChoice({ path, or }) {
  return or.length > 0 && path.at(-1) !== "name";
}
function choice({ path, or }) {
  const names = [String(path.at(-1)), ...or];
  const place = formatPath(path.slice(0, -1));
  if (names.length > MANY3) return `${place} has none of ${names.slice(0, MANY3).join(", ")} and the like`;
  return `${place} has ${names.length === 2 ? "neither" : "none of"} ${enumerate(names, names.length === 2 ? "nor" : "and")}`;
}
var MANY3 = 5;
function subject(gaps) {
  const paths = gaps.map(({ issue }) => issue.path);
  const place = formatPath(paths[0].slice(0, -1));
  if (paths.length === 1) return `${formatPath(paths[0])} is`;
  const names = enumerate(
    paths.map((path) => String(path.at(-1))),
    "and"
  );
  return place === "" ? `${names} are` : `${names} of ${place} are`;
}
function enumerate(names, word) {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} ${word} ${names.at(-1)}`;
}
function isInTemplate(manifest, [first, second, third]) {
  if (!manifest.is("StatefulSet") || first !== "spec") return false;
  return second === "template" ? third === "spec" : second === "volumeClaimTemplates" && third !== void 0;
}
function helpFor2(manifest, issue) {
  if (isChoice(issue)) return "add one of them";
  const { path } = issue;
  const around = path.slice(0, -1);
  switch (path.at(-1)) {
    case "metadata":
      return isTemplateLabels(path) ? labelsHelp(manifest) : "add `metadata: { name: \u2026 }`";
    case "labels":
      return labelsHelp(manifest);
    case "accessModes":
      return "add `accessModes: [ReadWriteOnce]`";
    case "resources":
    case "requests":
      return "add how much is asked for: `resources: { requests: { storage: 1Gi } }`";
    case "restartPolicy":
      return around.at(-1) === "spec" ? "add `restartPolicy: OnFailure` or `restartPolicy: Never`" : void 0;
    case "dnsConfig":
      return "add the addresses of DNS servers: `dnsConfig: { nameservers: [ \u2026 ] }`";
    case "operator":
      return isOperator(path) ? "add `operator: Exists`, which tolerates taints of any key, or a `key`" : void 0;
    case "selector":
      return selectorHelp(manifest);
    case "apiVersion":
      return APPS.has(manifest.at([...around, "kind"]).string ?? "") ? "add `apiVersion: apps/v1`" : void 0;
  }
  return void 0;
}
var APPS = /* @__PURE__ */ new Set(["Deployment", "ReplicaSet", "StatefulSet"]);
function isTemplateLabels([, second, ...rest]) {
  return second === "template" && (rest.at(-1) === "metadata" || rest.at(-1) === "labels") && rest.length < 3;
}
function labelsFix(manifest) {
  const selector = manifest.at(["spec", "selector"]);
  const asked = selector.child("matchLabels");
  const labels = asked.entries().map(([name, { string }]) => [name, string]);
  const isKnown = selector.child("matchExpressions").absent && !asked.open && labels.length > 0;
  if (!isKnown || !labels.every((label) => label[1] !== void 0)) return {};
  return (0, import_rule37.insertFix)(manifest.at(["spec", "template", "metadata", "labels"]), Object.fromEntries(labels), "unsafe");
}
function labelsHelp(manifest) {
  const asked = manifest.at(["spec", "selector", "matchLabels"]).entries();
  const labels = asked.flatMap(([name, { string }]) => string === void 0 ? [] : [`${name}: ${string}`]);
  const example = labels.length === 0 ? "" : `: \`labels: { ${labels.join(", ")} }\``;
  return `add the labels that the selector asks for${example}`;
}
function selectorHelp(manifest) {
  const labels = manifest.at(["spec", "template", "metadata", "labels"]).entries();
  const [name, value] = labels.find(([, field]) => field.string !== void 0) ?? [];
  if (value === void 0) return void 0;
  return `add a selector for labels of the template: \`selector: { matchLabels: { ${name}: ${value.string} } }\``;
}
function formatPath(path) {
  return path.map((step) => typeof step === "number" || !/^[\w-]+$/.test(step) ? `[${step}]` : `.${step}`).join("").replace(/^\./, "");
}

// rules/missing-service-name.ts
var import_headless_services = __toESM(require_headless_services(), 1);
var import_statefulset16 = __toESM(require_statefulset(), 1);
var import_rule38 = __toESM(require_rule(), 1);
var missing_service_name_default = (0, import_rule38.defineRule)({
  summary: "a headless Service selects the Pods, but there is no spec.serviceName to name it",
  why: `A StatefulSet may do without \`spec.serviceName\`: not every one needs names for its Pods. But a headless Service is
made for these names, and gives them to no Pod whose StatefulSet does not name it: \`web\` resolves, \`web-0.web\` does
not. The serviceName of a StatefulSet cannot be changed or added later: it has to be deleted and recreated, which with
\`--cascade=orphan\` leaves its Pods running.`,
  references: [
    "https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#stable-network-id",
    "https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/#pod-hostname-and-subdomain-field"
  ],
  severity: "warning",
  category: "identity",
  subject: "StatefulSet",
  fixable: true,
  applies: import_headless_services.lacksServiceName,
  *check(statefulSet, { bundle }) {
    const services = (0, import_headless_services.unnamedHeadlessServices)(statefulSet, bundle);
    const [service] = services;
    if (service?.name === void 0) return;
    const { name } = service;
    const spec = statefulSet.root.get("spec");
    const serviceName = spec.get("serviceName");
    const pod = (0, import_statefulset16.firstPodName)(statefulSet);
    const outcome2 = pod === void 0 ? "the Pods get no DNS names of their own" : `${pod}.${name} does not resolve`;
    const isOnly = services.length === 1;
    yield {
      at: serviceName,
      message: `serviceName is ${serviceName.exists ? "empty" : "missing"}: the headless Service ${name} selects the Pods, but ${outcome2}`,
      help: isOnly ? `write serviceName: ${name}` : "write serviceName, and the Service that is to name the Pods",
      related: services.map((each) => ({
        at: each.root.get("metadata").get("name"),
        message: "this headless Service selects the Pods"
      })),
      // A StatefulSet that exists has to be deleted for it.
      ...isOnly && (serviceName.isNull ? (0, import_rule38.insertFix)(spec, { serviceName: name }, "unsafe") : (0, import_rule38.renameFix)(serviceName, name, "unsafe"))
    };
  }
});

// rules/missing-volume-claim-templates.ts
var import_names3 = __toESM(require_names(), 1);
var import_statefulset17 = __toESM(require_statefulset(), 1);
var import_unkept_data = __toESM(require_unkept_data(), 1);
var import_volumes3 = __toESM(require_volumes(), 1);
var import_rule39 = __toESM(require_rule(), 1);
var missing_volume_claim_templates_default = (0, import_rule39.defineRule)({
  summary: "a StatefulSet that keeps data has no volumeClaimTemplates",
  why: `A StatefulSet gives each Pod a disk of its own through \`volumeClaimTemplates\`. Without them, what a database
writes lies in the container's own file system or in an emptyDir, and is gone when the Pod is deleted, moved to another
node or, in the container's file system, merely restarted. A mount whose volume was meant to come from a template that is
not there is refused outright.`,
  references: [
    "https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#volume-claim-templates",
    "https://kubernetes.io/docs/concepts/storage/volumes/#emptydir"
  ],
  severity: "warning",
  category: "storage",
  subject: "StatefulSet",
  *check(statefulSet, { kubernetes }) {
    const { workload } = statefulSet.traits;
    if (workload === void 0 || !(0, import_statefulset17.lacksClaimTemplates)(statefulSet)) return;
    const dangling = danglingMounts(workload);
    for (const { name } of dangling) yield danglingMount(name, (0, import_statefulset17.refusal)(statefulSet, kubernetes));
    if (dangling.length > 0) return;
    for (const container of workload.podSpec.get("containers").items()) {
      const data = (0, import_unkept_data.unkeptData)(container, workload);
      if (data === void 0) continue;
      const { software, path, mount } = data;
      const volume = mount && (0, import_volumes3.volumeOf)(workload, mount.name.string ?? "");
      if (volume !== void 0 && (0, import_volumes3.lacksSource)(volume, statefulSet)) continue;
      yield {
        at: mount?.name ?? container.get("image"),
        message: mount === void 0 ? `${software.name} keeps its data in ${path}, where no volume is mounted: it is lost when the container restarts` : `${software.name} keeps its data in ${path}, which is on an emptyDir: it is lost when the Pod is deleted or moved`,
        help: "add volumeClaimTemplates to the spec, beside template, and mount its claim there"
      };
    }
  }
});
function danglingMounts(workload) {
  const volumes = (0, import_volumes3.volumeNames)(workload);
  if (volumes === void 0) return [];
  return (0, import_volumes3.mountsOf)(workload).filter(({ name: { string: name } }) => {
    return name !== void 0 && name !== "" && !volumes.includes(name) && (0, import_names3.nearName)(name, volumes) === void 0;
  });
}
function danglingMount(at, refused) {
  const name = at.string;
  return {
    at,
    severity: "error",
    message: `volume ${name} is mounted, but there are no volumeClaimTemplates to make it and no volume of that name; ${refused}`,
    help: `add volumeClaimTemplates with one named ${name} to the spec, beside template`
  };
}

// rules/name-too-long.ts
var import_rule40 = __toESM(require_rule(), 1);
var name_too_long_default = (0, import_rule40.defineRule)({
  summary: "the name of a StatefulSet is too long for the labels and host names of its Pods",
  why: `Each Pod bears the label \`controller-revision-hash\`, the name of the StatefulSet with a hash of its template behind
it, and the label \`statefulset.kubernetes.io/pod-name\`; its name is its host name too. All of these take 63 characters.
The hash has up to ten, so names of up to 52 characters always work. With 53 or 54 it depends on the template: hashes that
are short enough are rare, and the next change of the template brings another. The API server takes the StatefulSet and
refuses its Pods, which only \`kubectl describe\` tells.`,
  references: [
    "https://github.com/kubernetes/kubernetes/issues/64023",
    "https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#pod-name-label",
    "https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#syntax-and-character-set"
  ],
  severity: "error",
  category: "identity",
  subject: "StatefulSet",
  applies: (statefulSet) => longestName(statefulSet).length > SAFE,
  *check(statefulSet) {
    const name = longestName(statefulSet);
    const { length } = name;
    const isWritten = name === statefulSet.name;
    const applied = isWritten ? "" : ` as kustomize applies it (${name})`;
    const chance = CHANCES.get(length);
    const label = `with a dash and a hash of up to 10 digits it becomes the Pods' label controller-revision-hash, which has ${LABEL} at most`;
    const outcome2 = length < POD_NAME ? `; ${label}: ${chance === void 0 ? "" : `${chance}, and then `}the API server refuses the Pods` : `: Pods would be called ${name}-0, and a host name has 63 at most; the API server refuses them`;
    yield {
      at: statefulSet.root.get("metadata").get("name"),
      severity: chance === void 0 ? "error" : "warning",
      message: `name has ${length} characters${applied}${outcome2}`,
      help: `choose a name of at most ${SAFE} characters`,
      // Longer ones are refused themselves since 1.27.
      ...isWritten && length > LABEL && { holds: { until: 26 } }
    };
  }
});
var LABEL = 63;
var SAFE = LABEL - 11;
var CHANCES = /* @__PURE__ */ new Map([
  [SAFE + 1, "for three Pod templates in four the hash has 10, one too many"],
  [SAFE + 2, "for nearly every Pod template the hash has 9 or 10, too many"]
]);
var POD_NAME = LABEL - 1;
function longestName({ name = "", overlay, partial }) {
  return partial ? "" : overlay.names.reduce((a, b) => b.length > a.length ? b : a, name);
}

// rules/no-graceful-termination.ts
var import_software = __toESM(require_software(), 1);
var import_rule41 = __toESM(require_rule(), 1);
var no_graceful_termination_default = (0, import_rule41.defineRule)({
  summary: "a StatefulSet that keeps data gives its Pods no time to end",
  why: `With \`terminationGracePeriodSeconds: 0\` every deletion is a forced one. The API server forgets the Pod at once, without
waiting for the kubelet: its processes are killed in the middle of a write, no preStop hook runs, and where the node does
not answer they run on while a second Pod of the same name starts. The promise of a StatefulSet, at most one Pod of each
name, no longer holds.`,
  references: [
    "https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#deployment-and-scaling-guarantees",
    "https://kubernetes.io/docs/tasks/run-application/force-delete-stateful-set-pod/"
  ],
  severity: "warning",
  category: "rollout",
  subject: "StatefulSet",
  applies: ({ traits }) => traits.workload?.podSpec.get("terminationGracePeriodSeconds").number === 0,
  *check(statefulSet) {
    const { workload } = statefulSet.traits;
    const seconds = workload?.podSpec.get("terminationGracePeriodSeconds");
    if (seconds?.number !== 0 || statefulSet.partial) return;
    const data = keptData(statefulSet);
    if (data === void 0) return;
    yield {
      at: seconds,
      message: `terminationGracePeriodSeconds: 0 kills ${data} at once, and a second Pod of a name may start while the first still runs`,
      help: "take it out, which gives 30 seconds, or write as many as a clean shutdown takes"
    };
  }
});
function keptData(statefulSet) {
  const { workload } = statefulSet.traits;
  const containers = workload?.podSpec.get("containers").items() ?? [];
  const volumes = workload?.podSpec.get("volumes").items() ?? [];
  const templates = statefulSet.root.get("spec").get("volumeClaimTemplates");
  const hasClaims = templates.items().length > 0 || volumes.some((volume) => volume.get("persistentVolumeClaim").isMap);
  for (const container of containers) {
    const software = (0, import_software.softwareOf)(container.get("image").string ?? "");
    const [command, args] = [container.get("command"), container.get("args")].map(
      (list) => list.items().map((word) => word.string)
    );
    if (software !== void 0 && (hasClaims || (0, import_software.keepsDataPath)(software, command, args))) return software.name;
  }
  return hasClaims ? "Pods that keep data" : void 0;
}

// rules/overlapping-selectors.ts
var import_rivals = __toESM(require_rivals(), 1);
var import_rule42 = __toESM(require_rule(), 1);
var overlapping_selectors_default = (0, import_rule42.defineRule)({
  summary: "two workloads of one namespace select each other's Pods",
  why: `Controllers find their Pods by labels, and keep apart what is alike by the owner that stands in each Pod. What has no
owner, after \`kubectl delete --cascade=orphan\` or a restore, is adopted by whichever comes first. Services, disruption
budgets, autoscalers and \`kubectl logs\` tell such Pods apart by labels alone, and mix them up. The selector cannot be
changed later: the workload has to be deleted and recreated.`,
  references: [
    "https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#pod-selector",
    "https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#selector"
  ],
  severity: "warning",
  category: "selectors",
  subject: ["StatefulSet", "Deployment", "ReplicaSet"],
  *check(manifest, { bundle }) {
    const other = (0, import_rivals.rivalOf)(manifest, bundle);
    if (other === void 0) return;
    const { kind, name } = other;
    yield {
      at: (0, import_rivals.selectorOf)(manifest),
      message: `selector: ${manifest.kind} ${manifest.name} and ${kind} ${name} select each other's Pods, so Services, disruption budgets and autoscalers cannot tell them apart`,
      help: "add a label to the selector and the Pod template that tells them apart",
      related: [{ at: (0, import_rivals.selectorOf)(other), message: `the selector of ${kind} ${name}` }]
    };
  }
});

// rules/partition-blocks-rollout.ts
var import_rule43 = __toESM(require_rule(), 1);
var partition_blocks_rollout_default = (0, import_rule43.defineRule)({
  summary: "a partition that no Pod reaches, so that no update is rolled out",
  why: `A rolling update of a StatefulSet goes from the last Pod down to the one that \`partition\` counts, and no further. Where
it is as large as \`replicas\`, a change of the template reaches no Pod, and Pods that are made anew get the old one. Nothing
says so: the rollout is called complete. The partition counts Pods, from \`ordinals.start\` on.`,
  references: [
    "https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#partitions",
    "https://kubernetes.io/docs/tutorials/stateful-application/basic-stateful-set/#staging-an-update"
  ],
  severity: "warning",
  category: "rollout",
  subject: "StatefulSet",
  applies: ({ root }) => root.get("spec").get("updateStrategy").get("rollingUpdate").get("partition").exists,
  *check(statefulSet, { bundle }) {
    const spec = statefulSet.root.get("spec");
    const strategy = spec.get("updateStrategy");
    const partition = strategy.get("rollingUpdate").get("partition");
    const first = partition.number;
    const isRolling = strategy.get("type").absent || strategy.get("type").string === "RollingUpdate";
    if (first === void 0 || first <= 0 || !isRolling || statefulSet.partial) return;
    const replicas = replicasOf(statefulSet, bundle);
    if (replicas === void 0 || replicas.max <= 0 || first < replicas.max) return;
    const { min, max } = replicas;
    const start = spec.child("ordinals").child("start").number ?? 0;
    const pods = max === 1 ? "the only Pod" : min < max ? `all Pods (${max} at most)` : `all ${max} Pods`;
    const pod = statefulSet.name === void 0 ? "the last Pod" : `${statefulSet.name}-${start + max - 1}`;
    const written = spec.get("replicas");
    yield {
      at: partition,
      message: `partition: ${first} leaves out ${pods}${start === 0 ? "" : " (counted from ordinals.start on)"}: a change of the template is never rolled out`,
      help: `take partition out${min < max || max === 1 ? "" : `, or write ${max - 1} to try an update on ${pod} alone`}`,
      ...written.exists && { related: [{ at: written, message: "so many Pods there are" }] }
    };
  }
});

// deferred:src/kubernetes/api-versions.ts
var removalOf = (...args) => require("./kubernetes-api-versions.cjs").removalOf(...args);
var changesWith = (...args) => require("./kubernetes-api-versions.cjs").changesWith(...args);
var isPlainGroup = (...args) => require("./kubernetes-api-versions.cjs").isPlainGroup(...args);

// rules/removed-api-version.ts
var import_issues25 = __toESM(require_issues(), 1);
var import_versions = __toESM(require_versions(), 1);
var import_rule44 = __toESM(require_rule(), 1);
var removed_api_version_default = (0, import_rule44.defineRule)({
  summary: "the apiVersion is no longer served",
  why: `Beta and alpha versions of an API come to an end. Objects that were made with them live on and are served under the
newer version, so nothing is lost; but kubectl does not find the old one any more and applies nothing of the document.
Sometimes a field has another name in the newer version, or another value where it is left out.`,
  references: [
    "https://kubernetes.io/docs/reference/using-api/deprecation-guide/",
    "https://kubernetes.io/docs/reference/using-api/deprecation-policy/"
  ],
  severity: "error",
  category: "structure",
  subject: "manifest",
  fixable: true,
  applies: (0, import_issues25.hasIssue)("removed-version"),
  *check(manifest, { kubernetes }) {
    const { apiVersion = "", kind = "" } = manifest;
    for (const { code, path, holds } of manifest.issues) {
      if (code !== "removed-version") continue;
      const at = manifest.at(path);
      const message = `apiVersion: ${apiVersion} has no ${kind} ${(0, import_versions.formatSpan)(holds)}; kubectl finds no such kind and applies nothing of it`;
      const removal = removalOf(apiVersion, kind);
      if (removal === void 0) {
        yield { at, message, holds };
        continue;
      }
      const changes = changesWith(removal, manifest.root);
      const isLater = removal.since !== void 0 && removal.since > kubernetes.from;
      const safety = changes.length === 0 && !manifest.partial ? "safe" : "unsafe";
      yield {
        at,
        message,
        help: helpFor3(removal, changes, isLater),
        holds,
        ...removal.to !== void 0 && !isLater && (0, import_rule44.renameFix)(at, removal.to, safety)
      };
    }
  }
});
function helpFor3({ to, since, instead }, changes, isLater) {
  if (to === void 0) {
    return instead === void 0 ? "delete it: no apiVersion has this kind any more" : `use ${instead} in its place, and delete it`;
  }
  const when = isLater ? `, which Kubernetes has since 1.${since}` : "";
  return [`write apiVersion: ${to}${when}`, ...changes].join("; ");
}

// rules/repeated-item.ts
var import_glance4 = __toESM(require_glance(), 1);
var import_issues26 = __toESM(require_issues(), 1);
var import_workload4 = __toESM(require_workload(), 1);
var import_rule45 = __toESM(require_rule(), 1);
var repeated_item_default = (0, import_rule45.defineRule)({
  summary: "a list of a Pod names the same variable, port, address or secret twice",
  why: `The API server takes the second item and warns of it. Of two environment variables of a name the container sees the last,
and \`kubectl apply\` may lose one of them at the next change, since it merges the list by name. The containers of a
Pod share its addresses, so that one port serves one of them, and of two ports of a name a Service finds the first.`,
  references: [
    "https://github.com/kubernetes/kubernetes/blob/master/pkg/api/pod/warnings.go",
    "https://kubernetes.io/docs/tasks/inject-data-application/define-environment-variable-container/"
  ],
  severity: "warning",
  category: "structure",
  subject: "workload",
  applies: (workload) => mayRepeat(workload) && repeatedIn(workload).length > 0,
  *check(workload) {
    for (const { item, first, key, what, help: help3, severity } of repeatedIn(workload)) {
      yield {
        at: item.child(key),
        message: `${(0, import_issues26.briefPath)(item.path)}: ${what}`,
        help: help3,
        ...severity !== void 0 && { severity },
        related: [{ at: first.child(key), message: "here it stands first" }]
      };
    }
  }
});
var ONE_OUT = "take one of them out";
function mayRepeat(workload) {
  const { node } = workload.podSpec;
  const [numbers, names] = [/* @__PURE__ */ new Set(), /* @__PURE__ */ new Set()];
  return (0, import_glance4.someContainer)(workload, (container) => {
    const [env, ports] = [(0, import_glance4.itemsIn)(container, "env"), (0, import_glance4.itemsIn)(container, "ports")];
    if (env.length > 1 && (0, import_glance4.sayTheSame)(env, "name")) return true;
    return (0, import_glance4.sayTheSame)(ports, "containerPort", numbers) || (0, import_glance4.sayTheSame)(ports, "name", names);
  }) || (0, import_glance4.sayTheSame)((0, import_glance4.itemsIn)(node, "hostAliases"), "ip") || (0, import_glance4.sayTheSame)((0, import_glance4.itemsIn)(node, "imagePullSecrets"), "name");
}
function repeatedIn(workload) {
  if (!workload.builtIn || workload.manifest.partial) return [];
  const found = [];
  const spec = workload.podSpec;
  for (const container of (0, import_workload4.containersOf)(workload)) {
    for (const [item, first] of pairsIn(container.child("env").items(), (one) => one.child("name").string)) {
      const name = item.child("name").string;
      if (item.child("value").text?.includes(`$(${name})`)) continue;
      found.push({
        item,
        first,
        key: "name",
        what: `${name} takes the place of a variable of that name`,
        help: ONE_OUT
      });
    }
  }
  const ports = runningIn(spec).flatMap((container) => container.child("ports").items());
  const repeated = /* @__PURE__ */ new Set();
  for (const [item, first] of pairsIn(ports, portOf)) {
    const number = item.child("containerPort").number;
    const isOwn = item.parent === first.parent;
    const what = isOwn ? `port ${number} stands in the list already` : `port ${number} is taken by another container of the Pod, with which it shares its addresses`;
    repeated.add(item);
    found.push({
      item,
      first,
      key: "containerPort",
      what,
      help: isOwn ? ONE_OUT : "let one of them listen on another port"
    });
  }
  for (const [item, first] of pairsIn(ports, (port) => port.child("name").string)) {
    if (repeated.has(item) || item.parent === first.parent) continue;
    const what = `${item.child("name").string} is the name of a port of another container, which Services find first`;
    found.push({ item, first, key: "name", what, help: "give one of them another name", severity: "info" });
  }
  for (const [item, first] of pairsIn(spec.child("hostAliases").items(), (one) => one.child("ip").string)) {
    found.push({
      item,
      first,
      key: "ip",
      what: `${item.child("ip").string} stands in the list already`,
      help: ONE_OUT
    });
  }
  for (const [item, first] of pairsIn(spec.child("imagePullSecrets").items(), (one) => one.child("name").string)) {
    found.push({
      item,
      first,
      key: "name",
      what: `${item.child("name").string} stands in the list already`,
      help: ONE_OUT
    });
  }
  return found;
}
function runningIn(spec) {
  const sidecars = spec.child("initContainers").items().filter((one) => one.child("restartPolicy").string === "Always");
  return [...spec.child("containers").items(), ...sidecars];
}
function portOf(port) {
  const [number, protocol] = [port.child("containerPort").number, port.child("protocol")];
  if (number === void 0 || !port.child("hostPort").absent || !port.child("hostIP").absent) return void 0;
  const name = protocol.absent ? "TCP" : protocol.string;
  return name === void 0 ? void 0 : `${number} ${name}`;
}
function* pairsIn(items, keyOf) {
  if (items.length < 2) return;
  const seen = /* @__PURE__ */ new Map();
  for (const item of items) {
    const key = keyOf(item);
    if (key === void 0 || key === "") continue;
    const first = seen.get(key);
    if (first === void 0) seen.set(key, item);
    else yield [item, first];
  }
}

// rules/selector-does-not-match-template.ts
var import_labels3 = __toESM(require_labels(), 1);
var import_pod_index3 = __toESM(require_pod_index(), 1);
var import_statefulset18 = __toESM(require_statefulset(), 1);
var import_rule46 = __toESM(require_rule(), 1);
var selector_does_not_match_template_default = (0, import_rule46.defineRule)({
  summary: "spec.selector does not select the Pods of the template",
  why: `A workload finds its Pods by its selector, so the API server refuses one whose own template would make Pods that
the selector does not find. The template may have more labels than the selector asks for, but never fewer or others. The
selector of a StatefulSet cannot be changed later: it has to be deleted and recreated.`,
  references: [
    "https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#pod-selector",
    "https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/apps/validation/validation.go"
  ],
  severity: "error",
  category: "selectors",
  subject: ["StatefulSet", "Deployment", "DaemonSet", "ReplicaSet"],
  fixable: true,
  *check(workload, { bundle }) {
    const spec = workload.root.child("spec");
    const selector = (0, import_labels3.readSelector)(spec.child("selector"), workload.overlay.selectorLabels);
    const written = spec.child("template").get("metadata").get("labels");
    const labels = (0, import_labels3.readLabels)(written, workload.overlay.templateLabels);
    if (written.absent || written.isMap && !written.open && written.entries().length === 0) return;
    const [difference] = (0, import_labels3.differences)(selector.labels, labels);
    const expression = selector.expressions.find((candidate) => (0, import_labels3.matchesExpression)(candidate, labels) === "no");
    if (difference !== void 0) {
      const { wanted, found } = difference;
      const asked = wanted.field ?? spec.child("selector");
      const isFoundMeant = isMeantByOthers(difference, workload, bundle);
      const ours = found?.field ?? misspelt2(difference, selector.labels, written) ?? written;
      yield {
        at: isFoundMeant ? asked : ours,
        message: `selector asks for ${difference.key}: ${difference.wanted.value ?? "\u2026"}, but ${theTemplateHas(difference)}; ${REFUSED2}`,
        help: "give selector.matchLabels and template.metadata.labels the same value",
        related: [
          isFoundMeant ? { at: ours, message: "the Pods get this" } : { at: asked, message: "the selector asks for it" }
        ],
        ...fixOf2(difference, selector.labels, written, isFoundMeant)
      };
    } else if (expression !== void 0) {
      yield {
        at: expression.field,
        message: `selector asks for ${inWords(expression)}, which the labels of the Pod template do not meet; ${REFUSED2}`,
        help: "change the expression or the labels in template.metadata.labels",
        related: [{ at: written, message: "the Pods get these labels" }]
      };
    }
  }
});
function fixOf2({ key, wanted, found }, selector, labels, foundIsMeant) {
  const { value } = wanted;
  if (value === void 0) return {};
  if (foundIsMeant && wanted.field !== void 0 && found?.value !== void 0) {
    return titled2((0, import_rule46.renameFix)(wanted.field, found.value, "unsafe"), `ask for ${key}: ${found.value}`);
  }
  const near = misspelt2({ key, wanted, found }, selector, labels);
  const fix = found?.field !== void 0 && !found.field.isNull ? (0, import_rule46.renameFix)(found.field, value, "unsafe") : near !== void 0 ? (0, import_rule46.renameKeyFix)(near, key, "unsafe") : (0, import_rule46.insertFix)(labels, { [key]: value }, "unsafe");
  return titled2(fix, `write ${key}: ${value} in the Pod template`);
}
function misspelt2({ key, wanted, found }, selector, labels) {
  if (found !== void 0 || wanted.value === void 0) return void 0;
  const entries = labels.entries();
  return entries.find(
    ([other, field]) => field.string === wanted.value && (0, import_pod_index3.isNearLabel)(other, key) && !selector.pairs.has(other)
  )?.[1];
}
function titled2({ fix }, title) {
  return fix === void 0 ? {} : { fix: { ...fix, title } };
}
function isMeantByOthers({ key, wanted, found }, workload, bundle) {
  if (found?.value === void 0) return false;
  const statefulSet = workload.as("StatefulSet");
  const services = statefulSet === void 0 ? [] : (0, import_statefulset18.governingServices)(statefulSet, bundle);
  const asked = services.map((service) => service.root.get("spec").get("selector").child(key).string);
  const own = workload.root.child("metadata").child("labels").child(key).string;
  for (const value of [...asked, own, workload.name]) {
    if (value === found.value) return true;
    if (value === wanted.value) return false;
  }
  return false;
}
var REFUSED2 = "the API server refuses it";
function theTemplateHas({ key, found }) {
  if (found === void 0) return `the Pod template has no label ${key}`;
  return `the Pod template has ${key}${found.value === "" ? " without a value" : `: ${found.value}`}`;
}
function inWords({ key, operator, values }) {
  return values.length === 0 ? `${key} ${operator}` : `${key} ${operator} (${values.join(", ")})`;
}

// rules/service-selects-nothing.ts
var import_labels4 = __toESM(require_labels(), 1);
var import_pod_index4 = __toESM(require_pod_index(), 1);
var import_workload5 = __toESM(require_workload(), 1);
var import_rule47 = __toESM(require_rule(), 1);
var service_selects_nothing_default = (0, import_rule47.defineRule)({
  summary: "the selector of a Service selects no Pods",
  why: `A Service leads to the Pods that have all labels of its selector. Where one of them is misspelt, here or in the Pod
template, the Service exists and has an address, but there is nothing behind it: connections are refused, and a headless
Service has no DNS records. Pods may be made by something that is not in the input, so what is no near miss is a hint.`,
  references: [
    "https://kubernetes.io/docs/tasks/debug/debug-application/debug-service/#does-the-service-have-any-endpointslices"
  ],
  severity: "warning",
  category: "selectors",
  subject: "Service",
  fixable: true,
  *check(service, { bundle }) {
    const spec = service.root.get("spec");
    if (service.partial || spec.get("type").string === "ExternalName") return;
    const selector = (0, import_labels4.readLabels)(spec.get("selector"), service.overlay.selectorLabels);
    const known2 = [...selector.pairs.values()].flatMap(({ value: value2 }) => value2 ?? []);
    const index = (0, import_pod_index4.podIndexOf)(bundle);
    if (known2.length === 0 || selector.open) return;
    for (const _ of index.near(selector, service)) return;
    for (const _ of index.anywhere(selector, service)) return;
    if (index.governs(service) || !known2.every((value2) => bundle.knowsAll(value2, service))) return;
    const near = index.nearMiss(selector, service);
    if (near === void 0) {
      if ([...selector.pairs.keys()].some(import_labels4.isRoleLabel)) return;
      yield {
        at: spec.get("selector"),
        message: `selector: nothing in the input makes Pods with ${inWords2(selector)}, so Service ${service.name} leads nowhere`,
        help: "change the selector or the labels, if the Pods are not made elsewhere",
        severity: "info"
      };
      return;
    }
    const { manifest, template } = near.workload;
    const missed = (0, import_pod_index4.slips)(selector, near.labels);
    const [first] = missed;
    const { key, value, found } = first;
    if (manifest.root.child("spec").child("selector").child("matchLabels").child(key).string === value)
      return;
    const wanted = selector.pairs.get(key)?.field;
    const help3 = `write ${missed.map((slip) => `${slip.found.key}: ${slip.found.value}`).join(" and ")}`;
    const label = (0, import_workload5.podLabels)(near.workload).pairs.get(found.key)?.field;
    yield {
      at: wanted ?? spec.get("selector"),
      ...wanted !== void 0 && key !== found.key && { range: wanted.key },
      message: `selector: no Pods have ${key}: ${value}, so Service ${service.name} leads nowhere; those of ${manifest.kind} ${manifest.name} have ${found.key}: ${found.value}`,
      help: help3,
      related: [{ at: label ?? template.get("metadata").get("labels"), message: "the Pods have this" }],
      ...fixOf3(missed, selector, help3)
    };
  }
});
function fixOf3(missed, selector, title) {
  const fixes = missed.map(({ key, value, found }) => {
    const field = selector.pairs.get(key)?.field;
    if (field === void 0 || key !== found.key && value !== found.value) return void 0;
    const { fix } = key === found.key ? (0, import_rule47.renameFix)(field, found.value, "unsafe") : (0, import_rule47.renameKeyFix)(field, found.key, "unsafe");
    return fix;
  });
  const edits = fixes.flatMap((fix) => fix?.edits ?? []);
  return fixes.includes(void 0) ? {} : { fix: { title, safety: "unsafe", edits } };
}
function inWords2({ pairs }) {
  return [...pairs.values()].map(({ key, value }) => `${key}: ${value ?? "\u2026"}`).join(", ");
}

// rules/shadowed-volume.ts
var import_statefulset19 = __toESM(require_statefulset(), 1);
var import_volumes4 = __toESM(require_volumes(), 1);
var import_rule48 = __toESM(require_rule(), 1);
var shadowed_volume_default = (0, import_rule48.defineRule)({
  summary: "a volume has the name of a claim template",
  why: `The StatefulSet controller puts the claim of a template in place of any volume of that name. The volume that is written
in the Pod template is dropped without a word: no Pod ever sees the ConfigMap, the existing claim or the directory it names.`,
  references: [
    "https://github.com/kubernetes/kubernetes/blob/master/pkg/controller/statefulset/stateful_set_utils.go",
    "https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#volume-claim-templates"
  ],
  severity: "warning",
  category: "storage",
  subject: "StatefulSet",
  fixable: true,
  applies: ({ root, traits }) => root.get("spec").get("volumeClaimTemplates").exists && traits.workload?.podSpec.get("volumes").exists === true,
  *check(statefulSet) {
    const volumes = statefulSet.traits.workload?.podSpec.get("volumes");
    const templates = (0, import_statefulset19.claimNames)(statefulSet);
    if (volumes === void 0 || templates === void 0 || volumes.open) return;
    for (const volume of volumes.items()) {
      const name = volume.get("name").string;
      const template = name === void 0 ? void 0 : templates.get(name);
      if (template === void 0) continue;
      const isRepeated = volume.get("persistentVolumeClaim").get("claimName").string === name || (0, import_volumes4.lacksSource)(volume, statefulSet);
      const isNothingElse = isRepeated || (0, import_volumes4.isEphemeral)(volume);
      yield {
        at: volume.get("name"),
        ...isRepeated && { severity: "info" },
        message: `volume ${name} is never used: in each Pod the claim of the template of that name takes its place`,
        help: isNothingElse ? "delete the volume" : "delete the volume, or give it another name and mount it by that",
        related: [{ at: template, message: "this one is used" }],
        ...isNothingElse && (0, import_rule48.removalFix)(volume, `volume ${name}`, "safe")
      };
    }
  }
});

// rules/shared-claim.ts
var import_claims2 = __toESM(require_claims(), 1);
var import_workload6 = __toESM(require_workload(), 1);
var import_rule49 = __toESM(require_rule(), 1);
var shared_claim_default = (0, import_rule49.defineRule)({
  summary: "several Pods use one claim that is for one node or one Pod",
  why: `A claim that is named in \`volumes\` is the same one for all Pods of a workload. With \`ReadWriteOnce\` its disk is attached to
one node: Pods on any other stay in ContainerCreating (Multi-Attach error), and those that do start write over each other's
files. With \`ReadWriteOncePod\` all Pods but one stay Pending. \`volumeClaimTemplates\` gives each Pod its own.`,
  references: [
    "https://kubernetes.io/docs/concepts/storage/persistent-volumes/#access-modes",
    "https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#volume-claim-templates"
  ],
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
      if (mode === void 0 || modes.size > 1 || mode === "ReadWriteOnce" && (0, import_workload6.isOnOneNode)(workload)) continue;
      const pods = replicas.min === replicas.max ? `all ${replicas.min} Pods` : `all Pods, at least ${replicas.min},`;
      const outcome2 = mode === "ReadWriteOnce" ? "those on any node but the first never start" : "only one of them is ever scheduled";
      yield {
        at: claimName,
        message: `claim ${claimName.string} is ${mode}, and ${pods} use it: ${outcome2}`,
        help: "give each Pod a claim of its own with volumeClaimTemplates, or make this one ReadWriteMany",
        related: [{ at: claims[0].get("spec").get("accessModes"), message: `${mode} here` }]
      };
    }
  }
});

// rules/suppression-without-reason.ts
var import_rule50 = __toESM(require_rule(), 1);
var suppression_without_reason_default = (0, import_rule50.defineRule)({
  summary: "a suppression gives no reason",
  why: `Whoever meets a \`stslint-ignore\` a year later has to know whether it still holds. The reason stands after \`--\` in
a comment, and is the value of an annotation.`,
  references: ["https://github.com/stslint/stslint#suppressions"],
  severity: "warning",
  category: "suppression",
  subject: "directive",
  *check({ by, names, reason: reason3, stray: stray2, document, range }) {
    if (reason3 !== void 0 || names.length === 0) return;
    const message = `the suppression of ${names.map(({ name }) => name).join(", ")} gives no reason`;
    if (stray2 === void 0) {
      const help3 = by === "comment" ? "add -- and the reason" : "write the reason as the value of the annotation";
      yield { at: { document, range }, message, help: help3 };
    } else {
      yield { at: { document, range }, message: `${message} after --`, help: "write -- before the reason" };
    }
  }
});

// rules/unknown-field.ts
var import_issues27 = __toESM(require_issues(), 1);
var import_names4 = __toESM(require_names(), 1);
var import_rule51 = __toESM(require_rule(), 1);
var unknown_field_default = (0, import_rule51.defineRule)({
  summary: "a field that Kubernetes does not know",
  why: `Names of fields count letter for letter. The API server refuses an object with a field that it does not know, and
nothing of it is applied: \`kubectl apply\` asks for that since 1.27 and looks itself before. Other clients drop the field
without a word, and what it says never happens.`,
  references: [
    "https://kubernetes.io/docs/reference/kubernetes-api/",
    "https://kubernetes.io/docs/reference/using-api/api-concepts/#field-validation"
  ],
  severity: "error",
  category: "structure",
  subject: "manifest",
  fixable: true,
  applies: (0, import_issues27.hasIssue)("unknown"),
  *check(manifest) {
    for (const issue of (0, import_issues27.issuesOf)(manifest, "unknown")) {
      const field = manifest.at(issue.path);
      yield { at: field, range: field.key, ...wordsFor2(issue, manifest) };
    }
  }
});
function wordsFor2(issue, manifest) {
  const { path, owner, near, elsewhere } = issue;
  const name = String(path.at(-1));
  const refused = `the API server refuses the ${manifest.kind}`;
  const field = (0, import_issues27.briefPath)(path);
  const [first] = near;
  if (first !== void 0) {
    const isSlip = (0, import_names4.nearName)(name, [first]) !== void 0;
    const message = `${field} is no field of ${owner}${isSlip ? caseOf(name, first) : ""}; ${refused}`;
    if (near.length > 1) return { message, help: `write ${(0, import_issues27.listed)(near, "or")}, whichever is meant` };
    return { message, ...renaming(issue, first, isSlip, manifest.at(path)) };
  }
  if (elsewhere.length > 0) {
    const isSet = elsewhere.length === 1 && elsewhere[0] === "StatefulSet";
    return {
      message: `${field} is a field of ${(0, import_issues27.listed)(elsewhere, "or")}, not of ${owner}; ${refused}`,
      help: isSet ? "take it out, or make this a StatefulSet" : "take it out"
    };
  }
  if (owner === "EnvVar" && manifest.at(path.slice(0, -1)).entries().length === 1) {
    const help3 = `write \`- name: ${name}\`, and below it \`value:\` with what it is`;
    return { message: `${field} is no field of ${owner}; ${refused}`, help: help3 };
  }
  const free = owner === "ObjectMeta" ? "put it into labels or annotations, which take any name, or " : "";
  return { message: `${field} is no field of ${owner}; ${refused}`, help: `${free}take it out` };
}
function renaming({ owner, misfit }, name, isSlip, field) {
  if (name.includes(".")) {
    const [around, ...below] = name.split(".").map((key) => `${key}:`);
    return { help: `write ${around} with ${(0, import_issues27.listed)(below, "and")} below it` };
  }
  const isCollection = misfit === "list" || misfit === "map";
  const isOther = misfit === "list" !== field.isList || misfit === "map" !== field.isMap;
  if (misfit !== void 0 && isOther) {
    const isPort2 = name === "ports" && typeof field.value === "number";
    const what = isCollection ? `a ${misfit}` : "one value";
    return {
      help: isPort2 ? `write ports: and below it \`- ${owner === "Container" ? "containerPort" : "port"}: ${field.value}\`` : `write ${name}, which takes ${what}`
    };
  }
  const help3 = `write ${name}${isSlip ? "" : ", as it is called here"}`;
  return { help: help3, ...(0, import_rule51.renameKeyFix)(field, name, isSlip && misfit === void 0 ? "safe" : "unsafe") };
}
function caseOf(name, meant3) {
  if (name.toLowerCase() === meant3.toLowerCase()) return " (upper and lower case count)";
  return /[-_]/.test(name) ? " (names are written without - and _)" : "";
}

// rules/unknown-kind-or-version.ts
var import_issues28 = __toESM(require_issues(), 1);
var import_kinds3 = __toESM(require_kinds(), 1);
var import_rule52 = __toESM(require_rule(), 1);
var unknown_kind_or_version_default = (0, import_rule52.defineRule)({
  summary: "the apiVersion has no such kind",
  why: `kubectl asks the cluster for the kind by its apiVersion and by its name, letter for letter: \`statefulset\`, \`Services\`
and a StatefulSet of \`v1\` are found nowhere. Nothing of the document is applied, while those before and after it are.
A custom resource has a group with a dot in it, of which nothing is known here.`,
  references: [
    "https://kubernetes.io/docs/reference/using-api/#api-groups",
    "https://kubernetes.io/docs/reference/kubernetes-api/"
  ],
  severity: "error",
  category: "structure",
  subject: "manifest",
  fixable: true,
  applies: (0, import_issues28.hasIssue)("unknown-kind"),
  *check(manifest) {
    for (const issue of manifest.issues) {
      if (issue.code !== "unknown-kind") continue;
      if (manifest.partial && issue.meant === void 0) continue;
      yield {
        at: manifest.at(issue.path),
        message: `${wrong(manifest, issue)}; ${fateOf(manifest, issue)}`,
        help: helpFor4(manifest, issue),
        ...mayBeAdded(manifest, issue) && { severity: "warning" },
        ...issue.holds && { holds: issue.holds },
        ...fixOf4(manifest, issue)
      };
    }
  }
});
function wrong(manifest, { path: [field], holds }) {
  const { apiVersion = "", kind } = manifest;
  if (field === "kind") return `kind: ${kind} is no kind of ${apiVersion}`;
  if (holds?.until !== void 0) return `apiVersion: ${apiVersion} has no ${kind} before 1.${holds.until + 1}`;
  if (!isForeign(manifest)) return `apiVersion: ${apiVersion} has no ${kind}`;
  return `apiVersion: ${(0, import_kinds3.groupOf)(apiVersion)} is no group of Kubernetes, and groups of custom resources have a dot`;
}
function fateOf(manifest, issue) {
  const isDefinable = mayBeAdded(manifest, issue) && !isForeign(manifest);
  const unless = isDefinable ? " unless a definition in the cluster adds it" : "";
  return `kubectl finds no such kind and applies nothing of it${unless}`;
}
function mayBeAdded(manifest, { meant: meant3, holds }) {
  const isDotted = (0, import_kinds3.groupOf)(manifest.apiVersion ?? "").includes(".");
  return isForeign(manifest) || isDotted && meant3 === void 0 && holds === void 0;
}
function isForeign({ apiVersion = "" }) {
  const group = (0, import_kinds3.groupOf)(apiVersion);
  return !group.includes(".") && !isPlainGroup(group);
}
function helpFor4(manifest, issue) {
  if (issue.holds?.until !== void 0) return `apply it to Kubernetes 1.${issue.holds.until + 1} or later`;
  const given = differing(manifest, issue);
  if (given.length === 0) {
    const definition = mayBeAdded(manifest, issue) ? ", or keep its CustomResourceDefinition beside it" : "";
    return `write one of the kinds that \`kubectl api-resources\` lists, with its apiVersion${definition}`;
  }
  return `write ${given.map(([name, value]) => `${name}: ${value}`).join(" and ")}`;
}
function differing({ apiVersion, kind }, { meant: meant3 }) {
  const fields = [];
  if (meant3 !== void 0 && meant3.apiVersion !== apiVersion) fields.push(["apiVersion", meant3.apiVersion]);
  if (meant3 !== void 0 && meant3.kind !== kind) fields.push(["kind", meant3.kind]);
  return fields;
}
function fixOf4(manifest, issue) {
  const given = differing(manifest, issue);
  const [first] = given;
  if (first === void 0) return {};
  const isCertain3 = given.length === 1 && !manifest.partial && !isForeign(manifest);
  const hasOther = first[0] === "apiVersion" && issue.meant?.kind === "HorizontalPodAutoscaler";
  const safety = isCertain3 && !hasOther ? "safe" : "unsafe";
  const fixes = given.flatMap(([name, value]) => (0, import_rule52.renameFix)(manifest.at([name]), value, safety).fix ?? []);
  if (fixes.length < given.length) return {};
  const title = helpFor4(manifest, issue);
  return { fix: { title, safety, edits: fixes.flatMap(({ edits }) => edits) } };
}

// rules/unknown-medium.ts
var import_names5 = __toESM(require_names(), 1);
var import_rule53 = __toESM(require_rule(), 1);
var MEDIA = ["Memory", "HugePages"];
var unknown_medium_default = (0, import_rule53.defineRule)({
  summary: "an emptyDir is to be made on a medium that there is not",
  why: `The API server takes any word as the \`medium\` of an emptyDir. The kubelet knows \`Memory\`, \`HugePages\` and
\`HugePages-2Mi\` or the like, letter for letter; with any other the volume is never made, and the Pod hangs in
ContainerCreating. Left out, it is the disk of the node.`,
  references: [
    "https://kubernetes.io/docs/concepts/storage/volumes/#emptydir",
    "https://github.com/kubernetes/kubernetes/blob/master/pkg/volume/emptydir/empty_dir.go"
  ],
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
      const near = (0, import_names5.nearName)(medium, MEDIA)?.name;
      const isSame = near?.toLowerCase() === medium.toLowerCase();
      yield {
        at: field,
        message: `medium: ${medium} is none that the kubelet knows, so the volume is never made and the Pod never starts`,
        help: near === void 0 ? "write Memory or HugePages, or take medium out for the disk of the node" : `write ${near}`,
        ...near !== void 0 && (0, import_rule53.renameFix)(field, near, isSame ? "safe" : "unsafe", `write medium: ${near}`)
      };
    }
  }
});

// rules/unknown-name.ts
var import_issues29 = __toESM(require_issues(), 1);
var import_names6 = __toESM(require_names(), 1);
var import_statefulset20 = __toESM(require_statefulset(), 1);
var import_rule54 = __toESM(require_rule(), 1);
var unknown_name_default = (0, import_rule54.defineRule)({
  summary: "a container or a resource claim is named that the Pod does not have",
  why: `The failure policy of a Job asks for exit codes of a container by its name, an annotation of old gives a container its
AppArmor profile, and a container uses a resource claim of its Pod by the name that it has there. A container that was
renamed is to be renamed there too.`,
  references: [
    "https://kubernetes.io/docs/concepts/workloads/controllers/job/#pod-failure-policy",
    "https://kubernetes.io/docs/tutorials/security/apparmor/",
    "https://kubernetes.io/docs/concepts/scheduling-eviction/dynamic-resource-allocation/"
  ],
  severity: "error",
  category: "structure",
  subject: "manifest",
  fixable: true,
  applies: (0, import_issues29.hasIssue)("unknown-name"),
  *check(manifest, { kubernetes }) {
    const named = /* @__PURE__ */ new Map();
    for (const issue of (0, import_issues29.issuesOf)(manifest, "unknown-name")) {
      const { path, name, key, lists } = issue;
      const place = String(lists);
      if (!named.has(place)) named.set(place, namesIn(manifest, lists));
      const names = named.get(place);
      if (names === void 0 || name === "" || names.has(name)) continue;
      const known2 = [...names].slice(0, MANY4);
      const field = manifest.at(path);
      const near = (0, import_names6.nearName)(name, known2)?.name;
      const noun = nounOf(issue);
      const written = key ? `${(0, import_issues29.briefPath)(path.slice(0, -1))}: ${name} in ${field.step}` : `${(0, import_issues29.briefPath)(path)}: ${shortened(name)}`;
      const refused = {
        what: `${written} is no ${noun} of this Pod`,
        help: helpFor5(noun, name, near === void 0 ? known2 : [near], key),
        ...near !== void 0 && fixOf5(field, key, name, near)
      };
      yield { ...refusedFinding(manifest, issue, refused, kubernetes), ...key && { range: field.key } };
    }
  }
});
function namesIn(manifest, lists) {
  const all = /* @__PURE__ */ new Set();
  for (const list of lists) {
    const names = (0, import_statefulset20.namesOf)(manifest.at(list));
    if (names === void 0) return void 0;
    for (const name of names.keys()) all.add(name);
  }
  return all;
}
function nounOf({ lists }) {
  return lists.some((list) => list.at(-1) === "resourceClaims") ? "resource claim" : "container";
}
function helpFor5(noun, name, known2, key) {
  const shown = known2.slice(0, SHOWN).map(shortened);
  const write = shown.length === 0 ? [] : [`write ${(0, import_issues29.listed)(shown, "or")}${key ? " behind the slash" : ""}`];
  const add = noun === "container" ? [] : [`add a ${noun} named ${shortened(name)} to the Pod`];
  return [...write, ...add].join(", or ") || "take it out";
}
var SHOWN = 5;
var MANY4 = 100;
function fixOf5(field, key, name, near) {
  return key ? (0, import_rule54.renameKeyFix)(field, String(field.step).slice(0, -name.length) + near, "unsafe") : (0, import_rule54.renameFix)(field, near, "unsafe", `write ${near}`);
}

// rules/unknown-probe-port.ts
var import_glance5 = __toESM(require_glance(), 1);

// src/kubernetes/handlers.ts
var import_workload7 = __toESM(require_workload(), 1);
function handlersOf(workload) {
  const handlers = [];
  for (const container of (0, import_workload7.containersOf)(workload)) {
    for (const name of ["livenessProbe", "readinessProbe", "startupProbe"]) {
      const probe = container.get(name);
      for (const way of ["httpGet", "tcpSocket"]) {
        const port = probe.child(way).child("port");
        if (port.exists) handlers.push({ container, name, port });
      }
    }
    for (const name of ["postStart", "preStop"]) {
      const port = container.get("lifecycle").get(name).get("httpGet").get("port");
      if (port.exists) handlers.push({ container, name, port });
    }
  }
  return handlers;
}

// rules/unknown-probe-port.ts
var import_names7 = __toESM(require_names(), 1);
var import_ports3 = __toESM(require_ports(), 1);
var import_workload8 = __toESM(require_workload(), 1);
var import_rule55 = __toESM(require_rule(), 1);
var unknown_probe_port_default = (0, import_rule55.defineRule)({
  summary: "a probe or a hook names a port that its container does not have",
  why: `The kubelet looks up a port that is given by name in the \`ports\` of the same container, and nowhere else. Where none
has that name, nothing is asked at all: a readiness probe never succeeds, so no Service leads to the Pod and a rollout waits
for ever; a liveness probe is without effect; a \`postStart\` hook fails, and the container is killed. The API server takes all
of it. A port that is given by number needs no entry.`,
  references: [
    "https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#use-a-named-port",
    "https://github.com/kubernetes/kubernetes/blob/master/pkg/probe/util.go",
    "https://github.com/kubernetes/kubernetes/blob/master/pkg/kubelet/prober/worker.go"
  ],
  severity: "warning",
  category: "rollout",
  subject: "workload",
  fixable: true,
  applies: (workload) => (0, import_glance5.someContainer)(workload, asksElsewhere),
  *check(workload) {
    if (!workload.builtIn || workload.manifest.partial) return;
    for (const { container, name, port } of handlersOf(workload)) {
      const asked = port.string;
      if (asked === void 0 || !(0, import_names7.isPortName)(asked)) continue;
      const ports = (0, import_ports3.namedPortsOf)(container);
      if (ports === void 0 || ports.some((one) => one.name === asked)) continue;
      const names = ports.map((one) => one.name);
      const near = (0, import_names7.nearName)(
        asked,
        names.filter((each) => !(0, import_names7.areTwins)(each, asked))
      );
      const elsewhere = (0, import_workload8.containersOf)(workload).flatMap((other) => (0, import_ports3.namedPortsOf)(other) ?? []).find((one) => one.name === asked);
      const owner = container.get("name").string;
      const list = container.get("ports");
      yield {
        at: port,
        message: `${name}: ${owner === void 0 ? "the container" : `container ${owner}`} has no port named ${asked}, so ${OUTCOMES[name]}`,
        help: near === void 0 ? helpFor6(names, asked) : `write port: ${near.name}`,
        related: elsewhere !== void 0 ? [{ at: elsewhere.field, message: "this is the port of another container" }] : list.exists ? [{ at: list, message: "it has these ports" }] : [],
        ...near && (0, import_rule55.renameFix)(
          port,
          near.name,
          near.only && near.name.length > 3 ? "safe" : "unsafe",
          `write port: ${near.name}`
        )
      };
    }
  }
});
var PROBES = ["livenessProbe", "readinessProbe", "startupProbe"];
function asksElsewhere(container) {
  const isElsewhere = (handler, way) => {
    const port = (0, import_glance5.saidIn)((0, import_glance5.valueIn)(handler, way), "port");
    if (typeof port !== "string") return false;
    return !(0, import_glance5.itemsIn)(container, "ports").some((item) => (0, import_glance5.saidIn)(item, "name") === port);
  };
  for (const name of PROBES) {
    const probe = (0, import_glance5.valueIn)(container, name);
    if (probe !== void 0 && (isElsewhere(probe, "httpGet") || isElsewhere(probe, "tcpSocket"))) return true;
  }
  const lifecycle = (0, import_glance5.valueIn)(container, "lifecycle");
  if (lifecycle === void 0) return false;
  return ["postStart", "preStop"].some((name) => isElsewhere((0, import_glance5.valueIn)(lifecycle, name), "httpGet"));
}
var OUTCOMES = {
  livenessProbe: "it is never probed, and never restarted by this",
  postStart: "the hook fails, and the container is killed each time it starts",
  preStop: "the hook fails, and the container is stopped without it",
  readinessProbe: "the Pod never becomes ready",
  startupProbe: "it never counts as started, and the Pod never becomes ready"
};
function helpFor6(names, name) {
  const known2 = names.length === 0 ? "the number" : `the number, the name of one of these (${names.slice(0, 5).join(", ")})`;
  return `write ${known2}, or give the port that is meant the name ${name}`;
}

// rules/unknown-suppressed-rule.ts
var import_rule56 = __toESM(require_rule(), 1);
var unknown_suppressed_rule_default = (0, import_rule56.defineRule)({
  summary: "a suppression names a rule that does not exist",
  why: `A \`stslint-ignore\` with a name that is no rule's suppresses nothing, and hides nobody's intention but its own.`,
  references: ["https://github.com/stslint/stslint#suppressions"],
  severity: "warning",
  category: "suppression",
  subject: "directive",
  *check({ names, document, range }) {
    if (names.length === 0) {
      yield {
        at: { document, range },
        message: "stslint-ignore names no rule, so it suppresses nothing",
        help: "write stslint-ignore <rule> -- <reason>"
      };
    }
    for (const { name, range: at, rule, near } of names) {
      if (rule !== void 0) continue;
      yield {
        at: { document, range: at },
        message: `stslint-ignore: there is no rule ${name}, so it suppresses nothing`,
        help: near === void 0 ? "stslint rules lists the names" : `write ${near}`
      };
    }
  }
});

// rules/unknown-target-port.ts
var import_names8 = __toESM(require_names(), 1);
var import_pod_index5 = __toESM(require_pod_index(), 1);
var import_ports4 = __toESM(require_ports(), 1);
var import_rule57 = __toESM(require_rule(), 1);
var unknown_target_port_default = (0, import_rule57.defineRule)({
  summary: "a targetPort names a port that no container of the selected Pods has",
  why: `A Service finds a port that is given by name in the containers of each Pod that it selects, together with its
protocol. Where no container has a port of that name, the Pod is left out for this port: the Service exists, it selects the
Pods, and connections to it are refused. A port that is given by number needs no such entry.`,
  references: [
    "https://kubernetes.io/docs/concepts/services-networking/service/#field-spec-ports",
    "https://github.com/kubernetes/kubernetes/blob/master/pkg/api/v1/pod/util.go"
  ],
  severity: "warning",
  category: "selectors",
  subject: "Service",
  fixable: true,
  *check(service, { bundle }) {
    const asked = service.root.get("spec").get("ports").items().filter(isNamed);
    if (asked.length === 0 || service.partial) return;
    const selected = (0, import_pod_index5.selectedBeside)(service, bundle);
    const [first] = selected ?? [];
    if (selected === void 0 || first === void 0) return;
    const ports = portsOf(selected);
    if (ports === void 0) return;
    const { manifest, podSpec } = first.workload;
    for (const port of asked) {
      const targetPort = port.get("targetPort");
      const name = targetPort.string;
      const protocol = (0, import_ports4.protocolOf)(port);
      const others2 = ports.filter((candidate) => candidate.name === name);
      if (protocol === void 0 || others2.some((one) => (one.protocol ?? protocol) === protocol)) continue;
      const pods = selected.length === 1 ? `the Pods of ${manifest.kind} ${manifest.name}` : "the selected Pods";
      const [other] = others2;
      const fitting = ports.filter((one) => (one.protocol ?? protocol) === protocol);
      const names = [...new Set(fitting.map((one) => one.name))];
      const near = other === void 0 ? (0, import_names8.nearName)(
        name,
        names.filter((each) => !(0, import_names8.areTwins)(each, name))
      ) : void 0;
      const isTaken = asked.some((each) => each.get("targetPort").string === near?.name);
      yield {
        at: targetPort,
        message: other === void 0 ? `targetPort: ${pods} have no port named ${name}, so ${without2(port)}` : `targetPort: port ${name} of ${pods} is ${other.protocol}, but this one is ${protocol}, so ${without2(port)}`,
        help: other === void 0 ? helpFor7(near?.name, names, name) : `give both the same protocol`,
        related: [
          other === void 0 ? ports[0] === void 0 ? { at: podSpec.get("containers"), message: "no port of theirs has a name" } : { at: ports[0].field.parent, message: "the Pods have these ports" } : { at: other.field, message: "the port of that name" }
        ],
        ...near?.only === true && renameTo(near.name, targetPort, isCertain2(near.name, port, fitting) && !isTaken)
      };
    }
  }
});
function isCertain2(name, port, ports) {
  const isNumber = ports.some((one) => one.name === name && one.number === port.child("port").number);
  return name.length > 3 || port.child("name").string === name || isNumber;
}
function renameTo(name, targetPort, isSafe) {
  const { fix } = (0, import_rule57.renameFix)(targetPort, name, isSafe ? "safe" : "unsafe");
  return fix === void 0 ? {} : { fix: { ...fix, title: `write targetPort: ${name}` } };
}
function isNamed(port) {
  const name = port.child("targetPort").string;
  return name !== void 0 && (0, import_names8.isPortName)(name) && !OF_A_MESH.has(name);
}
var OF_A_MESH = /* @__PURE__ */ new Set(["http-envoy-prom", "linkerd-admin", "linkerd-proxy"]);
function portsOf(selected) {
  const ports = [];
  for (const { workload } of selected) {
    const own = (0, import_ports4.namedPorts)(workload);
    if (own === void 0) return void 0;
    ports.push(...own);
  }
  return ports;
}
function without2(port) {
  const { number } = port.child("port");
  return `nothing answers at ${number === void 0 ? "this port" : `port ${number}`} of the Service`;
}
function helpFor7(near, names, name) {
  if (near !== void 0) return `write targetPort: ${near}`;
  const known2 = names.length === 0 ? "the number" : `the name of one of these (${names.slice(0, 5).join(", ")})`;
  return `write ${known2}, or give the port that is meant the name ${name}`;
}

// rules/unknown-volume.ts
var import_names9 = __toESM(require_names(), 1);
var import_statefulset21 = __toESM(require_statefulset(), 1);
var import_volumes5 = __toESM(require_volumes(), 1);
var import_rule58 = __toESM(require_rule(), 1);
var unknown_volume_default = (0, import_rule58.defineRule)({
  summary: "a container mounts a volume that the Pod does not have",
  why: `Each name in \`volumeMounts\` and \`volumeDevices\` must be that of a volume of the Pod or, in a StatefulSet, of a claim
template. Until 1.33 the API server stores a StatefulSet without looking: \`kubectl apply\` says "created", and no Pod ever
appears; only the events of the StatefulSet tell why.`,
  references: [
    "https://kubernetes.io/docs/concepts/storage/volumes/",
    "https://github.com/kubernetes/kubernetes/pull/131790"
  ],
  severity: "error",
  category: "storage",
  subject: "workload",
  fixable: true,
  *check(workload, { kubernetes }) {
    const { manifest } = workload;
    const mounts = workload.builtIn ? (0, import_volumes5.mountsOf)(workload) : [];
    const volumes = mounts.length === 0 ? void 0 : (0, import_volumes5.volumeNames)(workload);
    if (volumes === void 0) return;
    const isMounted = (volume) => mounts.some(({ name }) => name.string === volume);
    for (const { name: field } of mounts) {
      const name = field.string;
      if (name === void 0 || name === "" || volumes.includes(name)) continue;
      const near = (0, import_names9.nearName)(name, volumes);
      if (near === void 0 && (0, import_statefulset21.lacksClaimTemplates)(manifest)) continue;
      if (near !== void 0 && (0, import_names9.isDnsLabel)(name) && !(0, import_names9.isDnsLabel)(near.name)) continue;
      const toAdd = manifest.is("StatefulSet") ? "add a volume or a claim template" : "add a volume";
      yield {
        at: field,
        message: `volume ${name} is mounted, but the Pod has no such volume; ${(0, import_statefulset21.refusal)(manifest, kubernetes)}`,
        help: near === void 0 ? `${toAdd} named ${name}` : `write name: ${near.name}`,
        // A volume that is mounted by its own name may not be the one that is missed.
        ...near && (0, import_rule58.renameFix)(field, near.name, near.only && !isMounted(near.name) ? "safe" : "unsafe")
      };
    }
  }
});

// rules/unresolvable-pod-address.ts
var import_ordinals2 = __toESM(require_ordinals(), 1);

// src/kubernetes/pod-addresses.ts
var import_distance = __toESM(require_distance(), 1);
var import_multimap2 = __toESM(require_multimap(), 1);
var import_bundle3 = __toESM(require_bundle(), 1);
var import_headless_services2 = __toESM(require_headless_services(), 1);

// src/kubernetes/local-names.ts
var import_bundle2 = __toESM(require_bundle(), 1);
function resolvesAnyway(mention, reader, bundle) {
  const { text, labels, set, ordinal } = mention;
  if (reader !== void 0 && (hasAlias(text, reader) || mayComplete(labels, reader))) return true;
  return labels.length > 0 && hostnames(bundle).has(`${set}-${ordinal}.${labels[0]}`);
}
function hasAlias(name, { podSpec }) {
  const aliases = podSpec.get("hostAliases");
  if (aliases.absent) return false;
  if (!aliases.isList || aliases.open) return true;
  const names = aliases.items().flatMap((alias) => alias.get("hostnames").items());
  return names.some(({ string }) => string === void 0 || string.toLowerCase() === name.toLowerCase());
}
function mayComplete(labels, { podSpec }) {
  return !labels.includes("svc") && !podSpec.get("dnsConfig").get("searches").absent;
}
var hostnames = (0, import_bundle2.perBundle)((bundle) => new Set(findHostnames(bundle)));
function* findHostnames({ manifests }) {
  for (const { document, root, traits } of manifests) {
    const { start, end } = root.range;
    if (traits.workload === void 0 || !document.file.text.slice(start, end).includes("subdomain")) continue;
    const { podSpec } = traits.workload;
    yield `${podSpec.get("hostname").text}.${podSpec.get("subdomain").text}`;
  }
}

// src/kubernetes/mentions.ts
var import_ordinals = __toESM(require_ordinals(), 1);
var ORDINAL = /[a-z0-9]-(?:0|[1-9]\d{0,4})(?![\w-])/i;
var OTHER_KEYS = /^(?:image|hostAliases|description|summary|message|notes?(?:\.txt)?|readme.*|.*\.(?:md|rst|adoc)|(?:dns|alt|subjectAlt)Names?)$/i;
function textsOf(manifest) {
  const texts = [];
  if (import_ordinals.SILENT_KINDS.has(manifest.kind ?? "")) return texts;
  for (const [key, field] of manifest.root.entries()) {
    if (key !== "apiVersion" && key !== "kind" && key !== "metadata" && key !== "status") gather(field, key, texts);
  }
  return texts;
}
function gather(field, name, texts) {
  if (field.alias !== void 0) return;
  const { value } = field;
  if (typeof value === "string") {
    if (ORDINAL.test(value)) texts.push({ field, value, name });
    return;
  }
  for (const item of field.items()) gather(item, name, texts);
  for (const [key, child] of field.entries()) {
    if (OTHER_KEYS.test(key)) continue;
    const variable = key === "value" ? field.child("name").text : void 0;
    gather(child, variable ?? key, texts);
  }
}
var LABELS = /(?:\.[a-z0-9-]+)*/iy;
var NOT_BEFORE = /[\w.$%{})\]*\\<>~^+?|&-]/;
var NOT_AFTER = /[\w$%{}(*\\<+?|@~^-]/;
var OTHER_NAMES = /\binstance=~?\\?["']?$|\bDNS(?:\.\d+)?\s?[:=]\s?$|\bsubjectAltName\b/;
var PORT = /:[1-9]\d{1,4}(?![\w-])/y;
var NAME_GIVEN = /\d{1,3}(?:\.\d{1,3}){3}\s[\w.\s-]*$|^\s*(?:[\da-f]{0,4}(?::[\da-f]{0,4}){2,7}|rewrite)\s/i;
var FILE_ENDING = /^(?:[a-z0-9]{1,3}|backup|cert|conf|config|data|dump|html|json|json5|jsonl|lock|logs|pool|snap|snapshot|sock|sqlite3?|store|tmpl|toml|yaml)$/;
var LEAD = 400;
var LONG = 2e3;
function mentionsIn({ value, name }, isSet) {
  const mentions = [];
  for (const { index, 0: end, 1: ordinal } of value.matchAll(import_ordinals.ORDINALS)) {
    const from = (0, import_ordinals.startOf)(value, index);
    const set = value.slice(from, index).toLowerCase();
    if (!isSet(set)) continue;
    const podEnd = index + end.length;
    LABELS.lastIndex = podEnd;
    const labels = LABELS.exec(value)[0];
    const to = podEnd + labels.length;
    const after = value[to] === "." ? value.slice(to + 1, to + 2) : value.slice(to, to + 1);
    const lead = leadOf(value, from);
    if (isPartOfMore(value.slice(from - 1, from), after, lead) || isComment(lead) || NAME_GIVEN.test(lead)) continue;
    const names = labels.toLowerCase().split(".").slice(1);
    const isDoubtful2 = names.length === 0 || names.length === 1 && FILE_ENDING.test(names[0]);
    const isHost = () => hasPort(value, from, to) || isInAuthority(lead) || isSetAsHost(lead) || isListOfHosts(name, value);
    if (isDoubtful2 && (after === "=" || !isHost())) continue;
    mentions.push({ text: value.slice(from, to), from, to, set, ordinal: Number(ordinal), labels: names });
  }
  return mentions;
}
function leadOf(text, at) {
  const lead = text.slice(Math.max(0, at - LEAD), at);
  return lead.slice(lead.lastIndexOf("\n") + 1);
}
function isPartOfMore(before, after, lead) {
  const isInPath = before === "/" && !lead.endsWith("://");
  return NOT_BEFORE.test(before) || NOT_AFTER.test(after) || isInPath || OTHER_NAMES.test(lead);
}
function isComment(lead) {
  return /(?:^|\s)(?:#|\/\/)/.test(lead) || /^\s*(?:;|--\s|\*|<!--|rem\s)/i.test(lead);
}
function hasPort(text, from, to) {
  PORT.lastIndex = to;
  return text[from - 1] !== ":" && PORT.test(text);
}
var NO_HOSTS = /(?:^|[^a-z0-9])(?:s3[an]?|gs|gcs|az|abfss?|wasbs?|file|sqlite3?|docker|oci|image|containerd|pod|secret|vault)$/i;
function isInAuthority(lead) {
  let start = lead.length;
  while (start > 0 && !/[\s"'`]/.test(lead[start - 1])) start--;
  const word = lead.slice(start);
  const scheme = word.lastIndexOf("://");
  return scheme > 0 && !/[/?=]/.test(word.slice(scheme + 3)) && !NO_HOSTS.test(word.slice(0, scheme));
}
var HOST_LISTS = /(?:^|[\s._"'-])(?:seeds|seed_?hosts?|unicast\.hosts)["']?\s*[:=]/i;
var HOST_SETTING = /(?:_hosts?["']?\s?[:=]\s?|\s--host[= ])["']?$/i;
var HOST_OPTION = /\b(?:mysql\w*|psql|pg_\w+|redis-cli|mongo\w*) [^|;&]*-h ?["']?$/;
function isSetAsHost(lead) {
  return HOST_LISTS.test(lead) || HOST_SETTING.test(lead) || HOST_OPTION.test(lead);
}
function isListOfHosts(name, text) {
  const isFor = text.length < LONG && /(?:^|[._-])(?:seeds|(?:seed_?)?hosts?)$/i.test(name);
  return isFor && /^[\w.:-]+(?:[,; ] ?[\w.:-]+)*$/.test(text.trim());
}

// src/kubernetes/pod-addresses.ts
var import_names10 = __toESM(require_names(), 1);
var import_statefulset22 = __toESM(require_statefulset(), 1);
function* wrongAddresses(from, bundle) {
  const sets = setsOf(bundle);
  if (sets.size === 0 || from.partial) return;
  for (const text of textsOf(from)) {
    const all = mentionsIn(text, (name) => sets.has(name));
    if (all.length === 0 || from.overlaid(text.field)) continue;
    const wrong2 = /* @__PURE__ */ new Map();
    for (const mention of all) {
      const found = wrong2.get(mention.text) ?? judge(mention, { field: text.field, all, from, bundle });
      if (found === void 0) continue;
      found.places.push(placeOf(found.fault.part, mention));
      wrong2.set(mention.text, found);
    }
    for (const [address, found] of wrong2) yield { field: text.field, address, ...found };
  }
}
function judge(mention, where) {
  const { from, bundle } = where;
  const { candidates, isNear } = meant2(mention.set, from, bundle);
  const [statefulSet] = candidates;
  if (statefulSet === void 0) return void 0;
  const isOnly = candidates.length === 1;
  const faults2 = candidates.map((set) => faultOf(set, { ...where, mention, isNear, isOnly }));
  const [fault] = faults2;
  if (fault === void 0 || faults2.includes(void 0)) return void 0;
  const reader = from.traits.workload ?? statefulSet.traits.workload;
  return resolvesAnyway(mention, reader, bundle) ? void 0 : { statefulSet, fault, places: [] };
}
function placeOf([first, end], { text, from }) {
  const labels = text.split(".");
  const at = from + labels.slice(0, first).join(".").length + (first > 0 ? 1 : 0);
  return [at, at + labels.slice(first, end).join(".").length];
}
function faultOf(statefulSet, one) {
  const { labels } = one.mention;
  if (labels.length === 0) return bareFault(statefulSet, one);
  if (labels[1] === "svc") return shortFault(statefulSet, one);
  const isFull = labels[2] === "svc";
  const end = labels.slice(2).join(".");
  if (end !== "" && end !== "svc" && end !== END && !isSlipOfEnd(end)) return void 0;
  const service = serviceOf(statefulSet);
  if (service !== void 0 && service !== labels[0]) return serviceFault(statefulSet, one, isFull);
  if (service === void 0 && !isFull) return void 0;
  if (!isInNamespace(statefulSet, one)) return namespaceFault(statefulSet, one, isFull);
  if (isSlipOfEnd(end)) return { kind: "domain-wrong", part: [3, labels.length + 1], meant: END };
  return ordinalFault(statefulSet, one);
}
function serviceOf({ root, overlay }) {
  const field = root.get("spec").get("serviceName");
  if (overlay.names.length > 0) return void 0;
  return field.absent ? "" : field.string;
}
function bareFault(statefulSet, { mention, from, bundle, isNear }) {
  const service = serviceOf(statefulSet);
  const pod = mention.text.toLowerCase();
  if (!isNear || !service || !bundle.lacks("Service", pod, from)) return void 0;
  if (!bundle.sameNamespace(statefulSet, from)) return void 0;
  const user = from.traits.workload;
  const isOther = user !== void 0 && from !== statefulSet;
  if (!isOther && (replicasOf(statefulSet, bundle)?.min ?? 0) < 2) return void 0;
  return { kind: "service-missing", part: [0, 1], meant: `${mention.text}.${service}` };
}
function shortFault(statefulSet, { mention, bundle, isNear }) {
  const [first] = mention.labels;
  const pod = `${mention.set}-${mention.ordinal}`;
  if (!isNear || bundle.named("Service", pod).length > 0 || !bundle.lacks("Service", pod, statefulSet)) {
    return void 0;
  }
  const namespace = bundle.namespaceOf(statefulSet);
  const service = serviceOf(statefulSet);
  if (first === service) {
    return { kind: "namespace-missing", part: [1, 2], meant: namespace && `${first}.${namespace}` };
  }
  if (first !== namespace || !service) return void 0;
  return { kind: "service-missing", part: [0, 1], meant: `${pod}.${service}` };
}
function serviceFault(statefulSet, one, isFull) {
  const { mention, field, from, bundle, isNear, isOnly } = one;
  const [written = "", namespace] = mention.labels;
  const service = serviceOf(statefulSet) ?? "";
  const home = bundle.namespaceOf(statefulSet);
  if (!isNear || namespace !== void 0 && home !== void 0 && namespace !== home) return void 0;
  const services = bundle.partners("Service", written, statefulSet);
  const exists = services.near.length > 0;
  const isSlip = service !== "" && (0, import_names10.nearName)(written, [service]) !== void 0;
  const isHere = namespace === void 0 || namespace === (home ?? "default");
  const isOneFile = from.document.file === statefulSet.document.file;
  const isMeant = exists || isSlip ? isHere || isFull : isFull && (isHere || isOneFile);
  if (!isMeant) return void 0;
  if (service === "") {
    const isTold = (0, import_headless_services2.unnamedHeadlessServices)(statefulSet, bundle).length > 0 || !(0, import_headless_services2.lacksServiceName)(statefulSet);
    return isTold ? void 0 : { kind: "service-unnamed", part: [1, 2] };
  }
  const governing = (0, import_statefulset22.governingServices)(statefulSet, bundle);
  if (exists && governing.length === 0) return void 0;
  const isKnown = isOnly && governing.length === 1 && bundle.lacks("Service", written, statefulSet);
  const isCertain3 = isSlip && isKnown && isOneFile && isInContainer(field, from);
  return { kind: "service-wrong", part: [1, 2], meant: service, isCertain: isCertain3 };
}
function isInContainer({ path }, { traits }) {
  const step = traits.workload && path[traits.workload.podSpec.path.length];
  return step === "containers" || step === "initContainers";
}
function isInNamespace(statefulSet, { mention, from, bundle }) {
  const home = bundle.namespaceOf(statefulSet);
  const written = mention.labels[1] ?? bundle.namespaceOf(from);
  return home === void 0 || written === void 0 || written === home;
}
function namespaceFault(statefulSet, one, isFull) {
  const { mention, from, all, bundle, isNear } = one;
  const [service, written] = mention.labels;
  const home = bundle.namespaceOf(statefulSet);
  const own = bundle.namespaceOf(from);
  const other = written ?? own;
  if (!isNear || home === void 0 || other === void 0 || !isAloneIn(other, statefulSet, bundle)) return void 0;
  if (written === void 0) {
    const isRead = from.traits.workload !== void 0 || from.is("ConfigMap");
    return isRead ? { kind: "namespace-other", part: [1, 2], meant: `${service}.${home}`, home, own: other } : void 0;
  }
  const isAmongOwn = all.some(({ set, labels }) => set === mention.set && labels[1] === home);
  if (isAmongOwn || !isFull && written !== own && written !== "default") return void 0;
  return { kind: "namespace-wrong", part: [2, 3], meant: home };
}
function isAloneIn(namespace, statefulSet, bundle) {
  const sets = setsOf(bundle).get(statefulSet.name ?? "") ?? [];
  if (sets.length > CROWD) return false;
  const services = bundle.named("Service", serviceOf(statefulSet) ?? "");
  const all = [...sets, ...services];
  return all.length <= CROWD && all.every((each) => each.partial || (bundle.namespaceOf(each) ?? namespace) !== namespace);
}
var END = "svc.cluster.local";
function isSlipOfEnd(end) {
  return end === "svc.cluster" || end === "cluster.local" || !/\d/.test(end) && (0, import_distance.editDistance)(end, END) === 1;
}
function ordinalFault(statefulSet, { mention, bundle, isNear }) {
  const [, namespace] = mention.labels;
  const home = bundle.namespaceOf(statefulSet);
  const isHome = home !== void 0 || namespace === void 0 || namespace === "default" && isNear;
  if (!isHome) return void 0;
  const replicas = replicasOf(statefulSet, bundle);
  const field = statefulSet.root.get("spec").child("ordinals").child("start");
  const start = field.absent ? 0 : field.number;
  if (replicas === void 0 || start === void 0 || replicas.max < 1 || isPatched(statefulSet, bundle)) return;
  const isThere = mention.ordinal >= start && mention.ordinal < start + replicas.max;
  return isThere ? void 0 : { kind: "ordinal", part: [0, 1], start, replicas };
}
var CROWD = 50;
var setsOf = (0, import_bundle3.perBundle)((bundle) => {
  const sets = /* @__PURE__ */ new Map();
  for (const set of bundle.all("StatefulSet")) {
    if (set.name === void 0) continue;
    for (const name of [set.name, ...set.overlay.names]) {
      (0, import_multimap2.append)(sets, name, set);
      for (const place of (0, import_bundle3.placesOf)(set)) (0, import_multimap2.append)(sets, `${place}\0${name}`, set);
    }
  }
  return sets;
});
function setsBeside(name, from, bundle) {
  const sets = setsOf(bundle);
  const lists = (0, import_bundle3.placesOf)(from).map((place) => sets.get(`${place}\0${name}`) ?? []);
  return lists.some(({ length }) => length > CROWD) ? void 0 : [...new Set(lists.flat())];
}
function meant2(name, from, bundle) {
  const beside = setsBeside(name, from, bundle);
  const near = beside?.filter(isWhole) ?? [];
  const own = near.filter(({ document }) => document.file === from.document.file);
  if (beside?.length !== 0) return { candidates: own.length > 0 ? own : near, isNear: true };
  const around = setsOf(bundle).get(name) ?? [];
  const [only] = around;
  const isMeant = around.length === 1 && isWhole(only) && (0, import_statefulset22.haveCommonParent)(only.directory, from.directory);
  return { candidates: isMeant ? around : [], isNear: false };
}
function isWhole({ partial, traits }) {
  return !partial && traits.hasSubstance === true;
}
function isPatched(statefulSet, bundle) {
  return setsBeside(statefulSet.name ?? "", statefulSet, bundle)?.every(isWhole) !== true;
}

// src/kubernetes/wrong-address.ts
function wordsFor3(wrong2) {
  const { statefulSet, fault } = wrong2;
  const { name, root } = statefulSet;
  const spec = root.get("spec");
  const help3 = `write ${corrected(wrong2)}`;
  const written = wrongPart(wrong2);
  const here = { at: root.get("metadata").get("name"), message: "the StatefulSet is here" };
  const named = { at: spec.get("serviceName"), message: "the StatefulSet names the Service here" };
  const placed = { at: root.get("metadata").get("namespace"), message: "the StatefulSet is in this namespace" };
  switch (fault.kind) {
    case "service-missing": {
      const asker = wrong2.address.includes(".") ? "" : " from other Pods";
      const reason3 = `${asker}: the Service of StatefulSet ${name} is missing behind the name of the Pod`;
      return { reason: reason3, help: help3, related: named };
    }
    case "service-unnamed": {
      const reason3 = `: StatefulSet ${name} has no serviceName, so its Pods have no DNS names`;
      return { reason: reason3, help: `write serviceName: ${written} in StatefulSet ${name}`, related: here };
    }
    case "service-wrong": {
      const reason3 = `: the Pods of StatefulSet ${name} have their names under Service ${fault.meant}, its serviceName, and not under ${written}`;
      return { reason: reason3, help: help3, related: named };
    }
    case "namespace-missing":
      return { reason: ": there is no namespace before svc", help: help3, related: here };
    case "namespace-other": {
      const reason3 = ` in namespace ${fault.own}: the Pods of StatefulSet ${name} are in ${fault.home}`;
      return { reason: reason3, help: help3, related: placed };
    }
    case "namespace-wrong": {
      const reason3 = `: StatefulSet ${name} is in namespace ${fault.meant}, not in ${written}`;
      return { reason: reason3, help: help3, related: placed };
    }
    case "domain-wrong":
      return { reason: `: the name ends with ${written}, not with ${fault.meant}`, help: help3, related: here };
    case "ordinal": {
      const { start, replicas } = fault;
      const last = start + replicas.max - 1;
      const most = replicas.min < replicas.max ? "at most " : "";
      const range = last === start ? `1 Pod, ${name}-${start}` : `${replicas.max} Pods, ${name}-${start} to ${name}-${last}`;
      const field = spec.get("replicas");
      return {
        reason: `: StatefulSet ${name} has ${most}${range}`,
        help: "name a Pod that there is, or raise replicas",
        related: field.isNull ? here : { at: field, message: "so many Pods there are" }
      };
    }
  }
}
function wrongPart({ address, fault }) {
  return address.split(".").slice(...fault.part).join(".");
}
function corrected(wrong2) {
  const { address, fault } = wrong2;
  const [first, end] = fault.part;
  const labels = address.split(".");
  const meant3 = ("meant" in fault ? fault.meant : void 0) ?? `${wrongPart(wrong2)}.<namespace>`;
  return [...labels.slice(0, first), meant3, ...labels.slice(end)].join(".");
}

// rules/unresolvable-pod-address.ts
var import_rule59 = __toESM(require_rule(), 1);
var unresolvable_pod_address_default = (0, import_rule59.defineRule)({
  summary: "an address of a Pod that does not resolve",
  why: `A Pod of a StatefulSet has one DNS name, \`web-0.web.shop.svc.cluster.local\`: its own, the Service that
\`spec.serviceName\` names, the namespace and the domain of the cluster. It may be cut short behind the Service in its own
namespace, and behind the namespace everywhere; never before. Another Service that selects the Pod gives it no name, and
\`web-0\` alone is known to the Pod itself, by its \`/etc/hosts\`, and to nobody else. Who asks for anything else gets
NXDOMAIN, as long as it asks.`,
  references: [
    "https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#stable-network-id",
    "https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/#pod-hostname-and-subdomain-field",
    "https://github.com/kubernetes/dns/blob/master/docs/specification.md"
  ],
  severity: "warning",
  category: "identity",
  subject: "manifest",
  fixable: true,
  applies: (manifest, { bundle }) => (0, import_ordinals2.mayMention)(manifest, bundle),
  *check(manifest, { bundle }) {
    for (const wrong2 of wrongAddresses(manifest, bundle)) {
      const { field, places, address } = wrong2;
      const { reason: reason3, help: help3, related } = wordsFor3(wrong2);
      yield {
        at: field,
        range: field.inside(...places[0]),
        message: `${address} does not resolve${reason3}`,
        help: help3,
        related: [related],
        ...fixOf6(wrong2)
      };
    }
  }
});
function fixOf6(wrong2) {
  const { field, fault, places } = wrong2;
  const text = "meant" in fault ? fault.meant : void 0;
  if (text === void 0) return {};
  const written = wrongPart(wrong2);
  const { path, text: source } = field.file;
  const edits = places.map((place) => ({ file: path, range: field.inside(...place), text }));
  if (edits.some(({ range }) => source.slice(range.start, range.end) !== written)) return {};
  const safety = fault.kind === "service-wrong" && fault.isCertain ? "safe" : "unsafe";
  return { fix: { title: `replace ${written} by ${text}`, safety, edits } };
}

// rules/unused-claim-template.ts
var import_statefulset23 = __toESM(require_statefulset(), 1);
var import_unkept_data2 = __toESM(require_unkept_data(), 1);
var import_volumes6 = __toESM(require_volumes(), 1);
var import_rule60 = __toESM(require_rule(), 1);
var unused_claim_template_default = (0, import_rule60.defineRule)({
  summary: "no container mounts a claim template",
  why: `A claim template gives each Pod a disk, but a container sees it only where \`volumeMounts\` or \`volumeDevices\`
names it. The claims are made, bound and paid for, and what the software writes goes into the container's own file system,
which is gone with the next restart.`,
  references: [
    "https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#volume-claim-templates",
    "https://kubernetes.io/docs/concepts/storage/volumes/"
  ],
  severity: "warning",
  category: "storage",
  subject: "StatefulSet",
  *check(statefulSet) {
    const { workload } = statefulSet.traits;
    const templates = (0, import_statefulset23.claimNames)(statefulSet);
    if (workload === void 0 || templates === void 0 || templates.size === 0) return;
    const [mounted, volumes] = [(0, import_volumes6.mountedNames)(workload), (0, import_volumes6.volumeNames)(workload)];
    if (mounted === void 0 || volumes === void 0) return;
    if ([...mounted].some((name) => !volumes.includes(name))) return;
    const { template, podSpec } = workload;
    const annotations = template.get("metadata").get("annotations");
    for (const [name, field] of templates) {
      if (mounted.has(name) || annotations.entries().some(([, { text }]) => text?.includes(name))) continue;
      const containers = podSpec.get("containers").items();
      const data = containers.flatMap((container) => (0, import_unkept_data2.unkeptData)(container, workload) ?? [])[0];
      const lost2 = data && `while ${data.software.name} writes to ${data.path}, which is lost with the container`;
      yield {
        at: field,
        message: `claim template ${name} is mounted by no container: each Pod gets its disk, ${lost2 ?? "and nothing is ever written to it"}`,
        help: `add a mount with name: ${name} to the volumeMounts of the container that is to write there`
      };
    }
  }
});

// rules/unused-suppression.ts
var import_rule61 = __toESM(require_rule(), 1);
var unused_suppression_default = (0, import_rule61.defineRule)({
  summary: "a suppression suppresses nothing",
  why: `What it was written for is mended or gone. Left in place it would hide the next finding of that rule, which nobody
has seen yet.`,
  references: ["https://github.com/stslint/stslint#suppressions"],
  severity: "warning",
  category: "suppression",
  subject: "directive",
  *check({ by, names, document, range }) {
    const unused = names.filter(({ rule, ran, used }) => rule !== void 0 && ran && !used);
    for (const { name, range: at } of unused) {
      yield {
        at: { document, range: unused.length === names.length ? range : at },
        message: `there is no ${name} to suppress ${by === "comment" ? "here" : "in this object"}`,
        help: unused.length === names.length ? `delete the ${by}` : `take ${name} out of the ${by}`
      };
      if (unused.length === names.length && names.length === 1) return;
    }
  }
});

// rules/volume-without-source.ts
var import_issues30 = __toESM(require_issues(), 1);
var import_statefulset24 = __toESM(require_statefulset(), 1);
var import_volumes7 = __toESM(require_volumes(), 1);
var import_rule62 = __toESM(require_rule(), 1);
var volume_without_source_default = (0, import_rule62.defineRule)({
  summary: "a volume does not say what it is made from",
  why: `A volume with a name and nothing else, or with a source that is null, is no mistake to the API server: it becomes an
\`emptyDir\`, which is empty at first and gone with the Pod. The claim, the ConfigMap or the Secret that was to be named there is
never mounted.`,
  references: [
    "https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/core/v1/defaults.go",
    "https://kubernetes.io/docs/concepts/storage/volumes/#emptydir"
  ],
  severity: "warning",
  category: "storage",
  subject: "workload",
  applies: ({ podSpec }) => {
    const volumes = podSpec.get("volumes").items();
    return volumes.some((volume) => (0, import_volumes7.sourcesOf)(volume).every(([, source]) => source.isNull));
  },
  *check({ builtIn, manifest, podSpec }) {
    const statefulSet = manifest.as("StatefulSet");
    const templates = statefulSet && (0, import_statefulset24.claimNames)(statefulSet);
    if (!builtIn || statefulSet !== void 0 && templates === void 0) return;
    for (const volume of podSpec.get("volumes").items()) {
      const name = volume.get("name").string;
      if (name === void 0 || templates?.has(name) || !(0, import_volumes7.lacksSource)(volume, manifest)) continue;
      const keys = (0, import_volumes7.sourcesOf)(volume).map(([key]) => key);
      const what = keys.length === 0 ? "has no source" : `has nothing in ${(0, import_issues30.listed)(keys, "and")}`;
      yield {
        at: volume.get("name"),
        message: `volume ${name} ${what}, so it becomes an emptyDir: empty at first, and gone with the Pod`,
        help: keys.length === 0 ? "say what it is made from, or write emptyDir: {}" : `say which ${keys[0]}, or write emptyDir: {}`
      };
    }
  }
});

// rules/wrong-type.ts
var import_issues31 = __toESM(require_issues(), 1);

// src/kubernetes/wrong-types.ts
var import_scalar = __toESM(require_scalar(), 1);
var TAKES = {
  string: "text",
  int32: "a whole number",
  int64: "a whole number",
  number: "a number",
  boolean: "true or false",
  "int-or-string": "a whole number or text",
  quantity: "a quantity such as 500m or 1Gi",
  time: "a time such as 2026-01-31T12:00:00Z",
  bytes: "text in base64",
  map: "a map",
  list: "a list"
};
function explainType({ expected, of }, field) {
  const { node } = field;
  const takes = `takes ${TAKES[expected]}`;
  if (field.unknown) {
    return {
      what: `${takes}, and kubectl fills in no placeholder such as ${field.text}`,
      help: "write the value, or check what has been filled in"
    };
  }
  if (expected === "list") return { what: `${takes}, but ${kindOf(field)} stands here`, ...asList(field, of) };
  if (expected === "map") return { what: `${takes}, but ${kindOf(field)} stands here`, ...asMap(field, of) };
  if (node?.kind !== "scalar") return collectionFor(takes, field);
  const written = new Written(field, node);
  if (node.tag !== void 0) return taggedFor(takes, expected, node, written);
  if (typeof node.value === "number" && !isText(expected) && expected !== "boolean")
    return notWhole(takes, expected, written);
  const what = `${takes}, but ${written.reading}`;
  const wantsText = isText(expected) || expected === "int-or-string" && typeof node.value !== "string";
  return { what, ...wantsText ? asText(field, expected, written) : asNumber(field, expected, written) };
}
function taggedFor(takes, expected, { tag, value }, written) {
  const { source, isQuoted } = written;
  const name = `!!${tag.split(":").at(-1)}`;
  const kind = typeof value === "string" ? "text" : `a ${typeof value}`;
  const what = `${takes}, but the tag ${name} makes ${kind} of what stands here`;
  const untagged = isQuoted ? "text" : typeof (0, import_scalar.resolvePlain)(source);
  const wantsText = isText(expected);
  const isDone = wantsText === (untagged === "text" || untagged === "string");
  const quotes = isDone ? "" : wantsText ? ", and put the value in quotes" : isQuoted ? " and the quotes" : "";
  return { what, help: `take out the tag ${name}${quotes}` };
}
function isText(expected) {
  return expected === "string" || expected === "time" || expected === "bytes";
}
function fixOf7(title, safety, edits) {
  return edits === void 0 ? {} : { fix: { title, safety, edits } };
}
var SAID2 = 40;
var Written = class {
  source;
  value;
  isQuoted;
  /** True where the text may be said. */
  isPublic;
  constructor(field, { start, end, style, value }) {
    this.source = field.file.text.slice(start, end);
    this.value = value;
    this.isQuoted = style === "single" || style === "double";
    this.isPublic = !isSecret(field) && !isSecretName(this.source) && end - start <= SAID2 && !/[\r\n]/.test(this.source);
  }
  /** `0644 without quotes is the number 420`. */
  get reading() {
    const { value, source, isQuoted, isPublic } = this;
    if (typeof value === "string") {
      const it = isPublic ? source : "what stands here";
      return isQuoted ? `${it}, in quotes, is text` : `${it} is text`;
    }
    const kind = typeof value === "number" ? "number" : "boolean";
    if (!isPublic) return `without quotes this is a ${kind}`;
    const isSurprise = source.toLowerCase() !== String(value);
    return `${source} without quotes is ${isSurprise ? `the ${kind} ${value}` : `a ${kind}`}`;
  }
};
function asText(field, expected, { isPublic, source }) {
  if (expected === "bytes") return { help: "write the value in base64, or put it under stringData, in quotes" };
  const isOfContainer = field.context.kind !== "Service";
  const isPortName3 = isOfContainer && field.step === "name" && field.parent?.parent?.step === "ports";
  if (isPortName3) return { help: "write a name with a letter in it, in at most 15 characters" };
  const help3 = isPublic ? `write "${source}"` : "put it in quotes";
  const safety = expected === "string" ? "safe" : "unsafe";
  return { help: help3, ...expected !== "time" && fixOf7("put it in quotes", safety, quote(field)) };
}
var MAX = { int32: 2 ** 31 - 1, "int-or-string": 2 ** 31 - 1, int64: 2 ** 63 };
function notWhole(takes, expected, { value, source, isPublic }) {
  const max = MAX[expected];
  const it = isPublic ? source : "this";
  return max !== void 0 && Math.abs(Number(value)) > max ? {
    what: `${takes} of ${expected === "int64" ? 64 : 32} bits, and ${it} is too large`,
    help: "write a smaller number"
  } : { what: `${takes}, and ${it} is none`, help: "write a number without a fraction" };
}
var WORDS = new Map([
  ...["true", "yes", "on", "y", "1", "enabled", "enable"].map((word) => [word, true]),
  ...["false", "no", "off", "n", "0", "disabled", "disable"].map((word) => [word, false])
]);
var SECONDS = /* @__PURE__ */ new Map([
  ["s", 1],
  ["m", 60],
  ["h", 3600]
]);
function asNumber(field, expected, { value, isPublic }) {
  const text = String(value);
  if (expected === "boolean") {
    const meant3 = WORDS.get(text.toLowerCase());
    if (meant3 === void 0) return { help: "write true or false" };
    const edits = /^(?:true|false)$/.test(text) ? unquote(field) : void 0;
    const safety = /^(?:true|false)$/i.test(text) ? "safe" : "unsafe";
    const help3 = `write ${meant3}${text.toLowerCase() === String(meant3) ? ", without quotes" : ""}`;
    return { help: help3, ...fixOf7(`write ${meant3}`, safety, edits ?? rewrite(field, String(meant3))) };
  }
  const max = MAX[expected];
  if (expected === "quantity") return { help: "write a quantity such as 500m or 1Gi" };
  const [, zero, mode] = /^(0o?|)([0-7]{3})$/.exec(text) ?? [];
  if (mode !== void 0 && /^(?:defaultMode|mode)$/.test(String(field.step)) && (zero || /^[4-7][04-7]{2}$/.test(mode))) {
    return writeMode(field, mode, zero ? "safe" : "unsafe");
  }
  if (typeof value === "string" && /^(?:0|[1-9]\d{0,14})$/.test(value)) {
    const fits = max === void 0 || Number(value) <= max;
    const help3 = isPublic ? `write ${value}, without quotes` : "take the quotes off";
    return {
      help: fits ? help3 : "write a smaller number, without quotes",
      ...fits && fixOf7("take the quotes off", "safe", unquote(field))
    };
  }
  const duration = /^(\d{1,6})([smh])$/.exec(text);
  if (duration !== null && /Seconds$/.test(String(field.step))) {
    const seconds = String(Number(duration[1]) * SECONDS.get(duration[2]));
    return {
      help: `write ${seconds}: it is counted in seconds, without a unit`,
      ...fixOf7(`write ${seconds}`, "safe", rewrite(field, seconds))
    };
  }
  if (/(?:^|[a-z])port$/i.test(String(field.step))) return { help: "write the number of the port" };
  return { help: `write ${TAKES[expected]}${/\d/.test(text) ? ", without quotes and without a unit" : ""}` };
}
function collectionFor(takes, field) {
  const what = `${takes}, but ${kindOf(field)} stands here`;
  const entries = field.entries();
  if (field.parent?.step === "selector" && field.step === "matchLabels") {
    const { kind } = field.context;
    return {
      what: `is not for the selector of a ${kind}, which takes the labels themselves`,
      help: "write the labels right below selector",
      ...fixOf7("write the labels there", "safe", unwrapMap(field))
    };
  }
  const { node, file } = field;
  const source = node === void 0 ? "" : file.text.slice(node.start, node.end);
  if (typeof field.step === "number" && entries.length === 1 && !/[\r\n"\\{]/.test(source)) {
    const help3 = isSecret(field) || isSecretName(source) ? "put the whole text in quotes" : `write "${source}", for ": " makes a map of it`;
    const edits = [node.start, node.end].map((at) => ({ file: file.path, range: { start: at, end: at }, text: '"' }));
    return { what, help: help3, ...field.alias === void 0 && fixOf7("put it in quotes", "unsafe", edits) };
  }
  return { what, help: field.isList ? "write one value, without dash and brackets" : "write one value" };
}
var SHORT_ITEMS = {
  ContainerPort: { name: "containerPort", type: "number" },
  ServicePort: { name: "port", type: "number" },
  LocalObjectReference: { name: "name", type: "string" }
};
var ONLY_FIELD = {
  ConfigMapEnvSource: { name: "name", type: "string" },
  ConfigMapVolumeSource: { name: "name", type: "string" },
  DaemonSetUpdateStrategy: { name: "type", type: "string" },
  DeploymentStrategy: { name: "type", type: "string" },
  ExecAction: { name: "command", type: "list" },
  GRPCAction: { name: "port", type: "number" },
  HTTPGetAction: { name: "path", type: "string" },
  HostPathVolumeSource: { name: "path", type: "string" },
  IngressServiceBackend: { name: "name", type: "string" },
  PersistentVolumeClaimVolumeSource: { name: "claimName", type: "string" },
  SecretEnvSource: { name: "name", type: "string" },
  SecretVolumeSource: { name: "secretName", type: "string" },
  ServiceBackendPort: { name: "number", type: "number" },
  StatefulSetUpdateStrategy: { name: "type", type: "string" },
  TCPSocketAction: { name: "port", type: "number" }
};
function asMap(field, of) {
  const { node, value } = field;
  const only = of !== void 0 && Object.hasOwn(ONLY_FIELD, of) ? ONLY_FIELD[of] : void 0;
  if (only !== void 0 && (node?.kind === "seq" ? only.type === "list" : typeof value === only.type)) {
    const isShown = node !== void 0 && node.end - node.start <= SAID2 && !isSecret(field);
    const source = isShown ? field.file.text.slice(node.start, node.end) : void 0;
    const isOneLine = source !== void 0 && !/[\r\n]/.test(source) && !isSecretName(source);
    return { help: isOneLine ? `write \`${only.name}: ${source}\` below it` : `write ${only.name}: below it` };
  }
  if (of === "EmptyDirVolumeSource" && node?.kind === "scalar") return { help: "write {}, which takes the defaults" };
  if (of === "LifecycleHandler" && node?.kind === "seq") {
    return { help: "write exec: below it, and command: with the list below that" };
  }
  if (node?.kind === "seq") {
    return {
      help: "write each of its fields as `name: value`, without dash and brackets",
      ...fixOf7("take the dashes off", "unsafe", unwrapList(field))
    };
  }
  const setting = of === "EnvVar" && typeof value === "string" ? /^([\w.-]+)=(.*)$/s.exec(value) : null;
  if (setting !== null) {
    const fields = [
      ["name", setting[1]],
      ["value", JSON.stringify(setting[2])]
    ];
    return {
      help: `write name: ${setting[1]}, and below it value: with the rest`,
      ...fixOf7("write name and value", "safe", asItem(field, fields))
    };
  }
  const short = of === void 0 || !Object.hasOwn(SHORT_ITEMS, of) ? void 0 : SHORT_ITEMS[of];
  if (short !== void 0 && typeof value === short.type) {
    const source = node === void 0 ? "" : field.file.text.slice(node.start, node.end);
    const item = `${short.name}: ${source}`;
    return { help: `write ${item}`, ...fixOf7(`write ${item}`, "safe", asItem(field, [[short.name, source]])) };
  }
  return {
    help: typeof field.step === "number" ? "write its fields, each with its name" : "write its fields below it, indented"
  };
}
function asItem(field, fields) {
  const { node, file, parent } = field;
  const list = parent?.node;
  if (list?.kind !== "seq" || node === void 0) return void 0;
  if (list.style === "flow") {
    const around = parent?.parent?.node;
    const isJson = around?.kind === "map" && around.pairs.every(({ key }) => key.style === "double");
    const quoted = (yaml) => isJson && /^[A-Za-z_]/.test(yaml) ? `"${yaml}"` : yaml;
    return rewrite(field, `{${fields.map((pair) => pair.map(quoted).join(": ")).join(", ")}}`);
  }
  const indent = " ".repeat(file.positionAt(node.start).column - 1);
  const lines = fields.map((pair) => pair.join(": "));
  return rewrite(field, lines.join(`${file.text.includes("\r\n") ? "\r\n" : "\n"}${indent}`));
}
var ENTRIES = {
  ContainerPort: ["name", "containerPort"],
  EnvVar: ["name", "value"],
  KeyToPath: ["key", "path"],
  ServicePort: ["name", "port"]
};
var WORDS_OF_A_COMMAND = /^[\w./:=@%+,-]+(?: [\w./:=@%+,-]+)*$/;
function asList(field, of) {
  const { value } = field;
  const isCommand = field.step === "command" || field.step === "args";
  if (isCommand && typeof value === "string") {
    const words = WORDS_OF_A_COMMAND.test(value) && !isSecretName(value) ? value.split(" ") : void 0;
    const list = words && `[${words.map((word) => JSON.stringify(word)).join(", ")}]`;
    const isShort = list !== void 0 && list.length <= SAID2;
    const help3 = isShort ? `write ${list}` : "write each word behind a dash of its own: no shell takes the text apart";
    return { help: help3, ...list !== void 0 && fixOf7("make a list of its words", "unsafe", rewrite(field, list)) };
  }
  const names = field.entries().map(([name]) => name);
  const [key, rest] = of !== void 0 && Object.hasOwn(ENTRIES, of) && ENTRIES[of] || [];
  if (key !== void 0 && names.length > 0 && !names.includes(key) && !names.includes(rest)) {
    return { help: `write \`- ${key}: ${names[0]}\` and below it \`${rest}:\`, and so on` };
  }
  const short = of === void 0 || !Object.hasOwn(SHORT_ITEMS, of) ? void 0 : SHORT_ITEMS[of];
  if (short !== void 0 && typeof value === short.type)
    return { help: `write \`- ${short.name}: ${value}\` below it` };
  if (of === "string") {
    return { help: "put it in brackets, or behind a dash", ...fixOf7("make a list of it", "unsafe", wrapInList(field)) };
  }
  if (!field.isMap) return { help: "write each item behind a dash" };
  const isItem = field.entries().some(([name, inner]) => name === "name" || name === "metadata" || !inner.isMap);
  if (!isItem) return { help: `write each item behind a dash, with its name in it: \`- name: ${names[0] ?? "\u2026"}\`` };
  return { help: "write a dash before each item", ...fixOf7("make a list of it", "unsafe", wrapInList(field)) };
}
function kindOf(field) {
  if (field.isMap) return "a map";
  if (field.isList) return "a list";
  const { value } = field;
  if (value === void 0 || value === null) return "nothing";
  return typeof value === "string" ? "text" : `a ${typeof value}`;
}

// rules/wrong-type.ts
var import_rule63 = __toESM(require_rule(), 1);
var wrong_type_default = (0, import_rule63.defineRule)({
  summary: "a value is of a type that its field does not take",
  why: `kubectl reads YAML 1.1 and sends JSON: without quotes \`yes\`, \`on\` and \`off\` are booleans, \`5\`, \`1.10\` and \`0644\`
are numbers (1.1 and 420), and nothing is converted back. The API server refuses the object where a label, the value of
an environment variable or an annotation is no text, where a number stands in quotes, or where a dash is missing.`,
  references: [
    "https://kubernetes.io/docs/reference/kubernetes-api/",
    "https://yaml.org/type/bool.html",
    "https://yaml.org/type/int.html"
  ],
  severity: "error",
  category: "structure",
  subject: "manifest",
  fixable: true,
  applies: (0, import_issues31.hasIssue)("type"),
  *check(manifest, { bundle }) {
    for (const issue of (0, import_issues31.issuesOf)(manifest, "type")) {
      const field = manifest.at(issue.path);
      if (field.unknown && (manifest.overlaid(field) || bundle.fillsPlaceholders)) continue;
      const { what, help: help3, fix } = explainType(issue, field);
      const who = issue.path[0] === "metadata" ? "kubectl" : "the API server";
      yield {
        at: field,
        message: `${(0, import_issues31.briefPath)(asWritten(field))} ${what}; ${who} refuses the ${manifest.kind}`,
        help: help3,
        ...fix !== void 0 && { fix },
        ...flattened(field)
      };
    }
  }
});
function asWritten({ path, step, key, file }) {
  const written = file.text.slice(key.start, key.end);
  const isMisread = typeof step === "string" && /^(?:true|false|null|[-+.\d].*)$/.test(step) && /^[\w.+~-]+$/.test(written);
  return isMisread ? [...path.slice(0, -1), written] : path;
}
function flattened(field) {
  const labels = field.entries().map(([, label]) => label);
  const isService = field.step === "matchLabels" && field.parent?.step === "selector" && labels.length > 0;
  if (!isService || !labels.every(({ value }) => value !== void 0)) return {};
  return (0, import_rule63.moveFix)(labels, field.parent, field.parent.entries().length === 1 ? "safe" : "unsafe");
}

// rules/yaml-syntax.ts
var import_other_meaning = __toESM(require_other_meaning(), 1);
var import_rule64 = __toESM(require_rule(), 1);
var yaml_syntax_default = (0, import_rule64.defineRule)({
  summary: "a document is no YAML that kubectl can read, or reads as something else than was meant",
  why: `kubectl reads a file from the top and stops at the first document that it cannot read: what stands above it is
applied, the document itself and what follows are not. The message names the line at which the reader lost its way, which
is often below the mistake, and in the reader's words rather than the author's. Text that comes from a mail, a terminal, a
PDF or a web page brings more along than can be seen: marks of quotation, line numbers, blanks that are none. Now and then
it can still be read, and means something else.`,
  references: [
    "https://kubernetes.io/docs/concepts/overview/working-with-objects/#describing-a-kubernetes-object",
    "https://yaml.org/spec/1.1/current.html"
  ],
  severity: "error",
  category: "syntax",
  subject: ["document", "manifest"],
  fixable: true,
  applies: (subject2) => (0, import_other_meaning.mayMeanOther)(subject2) || "error" in subject2 && subject2.error !== void 0,
  *check(subject2, { explain: explain2, lostIndentation }) {
    const document = "error" in subject2 ? subject2 : subject2.document;
    const { error } = document;
    if (error !== void 0 && ["separator", "directive", "character"].includes(error.code)) return;
    const [...problems] = explain2?.(document) ?? [];
    if (problems.length === 0 && error !== void 0) {
      yield { at: { document, range: error.range }, message: `kubectl cannot read this document (${error.code})` };
    }
    const isUnfixed = error !== void 0 && problems.every(({ fix }) => fix === void 0);
    const likely = isUnfixed ? lostIndentation(document) : void 0;
    for (const [index, { code, range, message, help: help3, related = [], fix }] of problems.entries()) {
      const isCurly = error === void 0 && code.startsWith("curly");
      yield {
        at: { document, range },
        message: `${message}; ${isCurly ? "kubectl takes them for part of the text" : OUTCOMES2[document.state]}`,
        ...isCurly && { severity: "warning" },
        ...help3 !== void 0 && { help: help3 },
        // What kubectl reads is not what is to be judged.
        ...error === void 0 && { covers: isCurly ? range : document.range },
        related: related.map((place) => ({ at: { document, range: place.range }, message: place.message })),
        ...fix !== void 0 && { fix },
        ...likely?.certain === false && index === 0 && {
          fix: {
            title: "restore the indentation",
            safety: "unsafe",
            edits: likely.edits.map((edit) => ({ file: document.file.path, ...edit }))
          }
        }
      };
    }
  }
});
var OUTCOMES2 = {
  read: "kubectl reads something else than was meant",
  skipped: "kubectl stops reading the file here",
  unreadable: "kubectl cannot read this document"
};

// rules/index.ts
var rules = {
  "claim-mode-mismatch": claim_mode_mismatch_default,
  "claim-name-collision": claim_name_collision_default,
  "conflicting-fields": conflicting_fields_default,
  "decimal-file-mode": decimal_file_mode_default,
  "document-separator": document_separator_default,
  "duplicate-claim-template": duplicate_claim_template_default,
  "duplicate-item": duplicate_item_default,
  "duplicate-key": duplicate_key_default,
  "duplicate-resource": duplicate_resource_default,
  "empty-selector": empty_selector_default,
  "field-not-in-version": field_not_in_version_default,
  "fractional-bytes": fractional_bytes_default,
  "governing-service-in-other-namespace": governing_service_in_other_namespace_default,
  "governing-service-is-external-name": governing_service_is_external_name_default,
  "governing-service-not-headless": governing_service_not_headless_default,
  "governing-service-selects-other-pods": governing_service_selects_other_pods_default,
  "governing-service-without-selector": governing_service_without_selector_default,
  "headless-port-remapped": headless_port_remapped_default,
  "ignored-data-source": ignored_data_source_default,
  "ignored-pod-identity": ignored_pod_identity_default,
  "ignored-service-field": ignored_service_field_default,
  "incomplete-object": incomplete_object_default,
  "invalid-address": invalid_address_default,
  "invalid-base64": invalid_base64_default,
  "invalid-encoding": invalid_encoding_default,
  "invalid-json": invalid_json_default,
  "invalid-label": invalid_label_default,
  "invalid-name": invalid_name_default,
  "invalid-number": invalid_number_default,
  "invalid-quantity": invalid_quantity_default,
  "invalid-resources": invalid_resources_default,
  "invalid-value": invalid_value_default,
  "lost-indentation": lost_indentation_default,
  "misplaced-field": misplaced_field_default,
  "misread-key": misread_key_default,
  "missing-headless-service": missing_headless_service_default,
  "missing-required-field": missing_required_field_default,
  "missing-service-name": missing_service_name_default,
  "missing-volume-claim-templates": missing_volume_claim_templates_default,
  "name-too-long": name_too_long_default,
  "no-graceful-termination": no_graceful_termination_default,
  "overlapping-selectors": overlapping_selectors_default,
  "partition-blocks-rollout": partition_blocks_rollout_default,
  "removed-api-version": removed_api_version_default,
  "repeated-item": repeated_item_default,
  "selector-does-not-match-template": selector_does_not_match_template_default,
  "service-selects-nothing": service_selects_nothing_default,
  "shadowed-volume": shadowed_volume_default,
  "shared-claim": shared_claim_default,
  "suppression-without-reason": suppression_without_reason_default,
  "unknown-field": unknown_field_default,
  "unknown-kind-or-version": unknown_kind_or_version_default,
  "unknown-medium": unknown_medium_default,
  "unknown-name": unknown_name_default,
  "unknown-probe-port": unknown_probe_port_default,
  "unknown-suppressed-rule": unknown_suppressed_rule_default,
  "unknown-target-port": unknown_target_port_default,
  "unknown-volume": unknown_volume_default,
  "unresolvable-pod-address": unresolvable_pod_address_default,
  "unused-claim-template": unused_claim_template_default,
  "unused-suppression": unused_suppression_default,
  "volume-without-source": volume_without_source_default,
  "wrong-type": wrong_type_default,
  "yaml-syntax": yaml_syntax_default
};

// src/cli/described-rules.ts
var describedRules = rules;
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  describedRules
});
