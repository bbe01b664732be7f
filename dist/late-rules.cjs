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

// hot:src/kubernetes/formats.ts
var require_formats = __commonJS({
  "hot:src/kubernetes/formats.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/formats.ts"];
  }
});

// hot:src/kubernetes/issues.ts
var require_issues = __commonJS({
  "hot:src/kubernetes/issues.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/issues.ts"];
  }
});

// hot:src/kubernetes/pod-index.ts
var require_pod_index = __commonJS({
  "hot:src/kubernetes/pod-index.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/pod-index.ts"];
  }
});

// hot:src/kubernetes/ports.ts
var require_ports = __commonJS({
  "hot:src/kubernetes/ports.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/ports.ts"];
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

// hot:src/kubernetes/headless-services.ts
var require_headless_services = __commonJS({
  "hot:src/kubernetes/headless-services.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/headless-services.ts"];
  }
});

// hot:src/kubernetes/software.ts
var require_software = __commonJS({
  "hot:src/kubernetes/software.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/software.ts"];
  }
});

// hot:src/kubernetes/versions.ts
var require_versions = __commonJS({
  "hot:src/kubernetes/versions.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/versions.ts"];
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

// hot:src/kubernetes/mentions.ts
var require_mentions = __commonJS({
  "hot:src/kubernetes/mentions.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/mentions.ts"];
  }
});

// hot:src/text/distance.ts
var require_distance = __commonJS({
  "hot:src/text/distance.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/text/distance.ts"];
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
  "claim-mode-mismatch": () => claim_mode_mismatch_default,
  "claim-name-collision": () => claim_name_collision_default,
  "conflicting-fields": () => conflicting_fields_default,
  "document-separator": () => document_separator_default,
  "duplicate-claim-template": () => duplicate_claim_template_default,
  "duplicate-key": () => duplicate_key_default,
  "empty-selector": () => empty_selector_default,
  "field-not-in-version": () => field_not_in_version_default,
  "headless-port-remapped": () => headless_port_remapped_default,
  "incomplete-object": () => incomplete_object_default,
  "invalid-address": () => invalid_address_default,
  "invalid-base64": () => invalid_base64_default,
  "invalid-encoding": () => invalid_encoding_default,
  "invalid-label": () => invalid_label_default,
  "invalid-name": () => invalid_name_default,
  "invalid-quantity": () => invalid_quantity_default,
  "invalid-value": () => invalid_value_default,
  "lost-indentation": () => lost_indentation_default,
  "misplaced-field": () => misplaced_field_default,
  "missing-required-field": () => missing_required_field_default,
  "missing-service-name": () => missing_service_name_default,
  "name-too-long": () => name_too_long_default,
  "no-graceful-termination": () => no_graceful_termination_default,
  "partition-blocks-rollout": () => partition_blocks_rollout_default,
  "removed-api-version": () => removed_api_version_default,
  "shadowed-volume": () => shadowed_volume_default,
  "shared-claim": () => shared_claim_default,
  "unknown-field": () => unknown_field_default,
  "unknown-kind-or-version": () => unknown_kind_or_version_default,
  "unknown-target-port": () => unknown_target_port_default,
  "unresolvable-pod-address": () => unresolvable_pod_address_default,
  "volume-without-source": () => volume_without_source_default,
  "wrong-type": () => wrong_type_default,
  "yaml-syntax": () => yaml_syntax_default
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
var import_kinds = __toESM(require_kinds(), 1);
function replicasOf(manifest, bundle) {
  const written = numberOf(manifest.root.child("spec").child("replicas"), 1);
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
var INDEXES = /* @__PURE__ */ new WeakMap();
function autoscalers(bundle) {
  const known2 = INDEXES.get(bundle);
  if (known2 !== void 0) return known2;
  const index = /* @__PURE__ */ new Map();
  for (const manifest of bundle.manifests) {
    const isKeda = manifest.kind === "ScaledObject" && (0, import_kinds.groupOf)(manifest.apiVersion ?? "") === "keda.sh";
    if (!isKeda && !manifest.is("HorizontalPodAutoscaler")) continue;
    const target = manifest.root.child("spec").child("scaleTargetRef");
    const kind = target.child("kind").string ?? (isKeda ? "Deployment" : void 0);
    (0, import_multimap.append)(index, `${kind}/${target.child("name").string}`, manifest);
  }
  INDEXES.set(bundle, index);
  return index;
}

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
    const start = set.root.get("spec").child("ordinals").child("start");
    const first2 = start.absent ? 0 : start.number;
    return first2 === void 0 ? void 0 : { first: first2, end: first2 + (replicasOf(set, bundle)?.min ?? 0) };
  });
  const [one, other] = ranges;
  if (one === void 0 || other === void 0) return void 0;
  const first = Math.max(one.first, other.first);
  return first < Math.min(one.end, other.end) ? first : void 0;
}

// deferred:src/yaml/edit.ts
var replaceText = (...args) => require("./yaml-edit.cjs").replaceText(...args);
var quote = (...args) => require("./yaml-edit.cjs").quote(...args);
var unquote = (...args) => require("./yaml-edit.cjs").unquote(...args);
var rewrite = (...args) => require("./yaml-edit.cjs").rewrite(...args);
var wrapInList = (...args) => require("./yaml-edit.cjs").wrapInList(...args);
var unwrapList = (...args) => require("./yaml-edit.cjs").unwrapList(...args);
var unwrapMap = (...args) => require("./yaml-edit.cjs").unwrapMap(...args);

// src/kubernetes/invalid-values.ts
var import_formats = __toESM(require_formats(), 1);
var import_issues = __toESM(require_issues(), 1);

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

// src/kubernetes/invalid-values.ts
var import_statefulset2 = __toESM(require_statefulset(), 1);
function fate(manifest, path, kubernetes) {
  const refused = `the API server refuses the ${manifest.kind}`;
  const untilLooked = kubernetes.from < 34 ? (0, import_statefulset2.refusal)(manifest, kubernetes) : refused;
  if (!manifest.is("StatefulSet") || path[0] !== "spec") return refused;
  switch (path[1]) {
    case "template":
      return path[2] === "spec" && path[3] !== "restartPolicy" ? untilLooked : refused;
    case "volumeClaimTemplates":
      return path[4] === "labels" || path[4] === "annotations" ? "the API server takes it and refuses the claims, so that no Pod is ever created" : untilLooked;
    case "serviceName":
      return kubernetes.from < 33 ? "until 1.32 the API server takes it and no Pod is ever created, since 1.33 it refuses it" : refused;
  }
  return refused;
}
function explainWord({ allowed = [], near, key }, field) {
  const string = key ? String(field.step) : field.string ?? "";
  const written = key ? shortened(string) : said(field);
  if (allowed.includes(string)) {
    const others2 = allowed.filter((word) => word !== string);
    return { what: `${written} is taken by other versions only`, help: `write ${(0, import_issues.listed)(others2, "or")}` };
  }
  const what = allowed.length === 1 ? `${written} is not ${allowed[0]}` : `${written} is none of ${(0, import_issues.listed)(allowed, "and")}`;
  if (near === void 0) return { what, help: `write ${(0, import_issues.listed)(allowed, "or")}` };
  const isSame = near.toLowerCase() === string.toLowerCase() || near.replace(/[a-z]/g, "") === string;
  return { what, help: `write ${near}`, ...!key && fixed(field, near, isSame ? "safe" : "unsafe") };
}
function explainAddress({ format = "address" }, field) {
  const text = field.string ?? "";
  const isRange = format.endsWith("range");
  const near = nearAddress(text, format);
  const help2 = near !== void 0 ? `write ${near}` : isRange ? "write it as 10.0.0.0/8" : "write it as 10.0.0.1";
  const lack = isRange ? "is no range of addresses" : format.endsWith("ip") ? "is neither an IP address nor None" : "is no IP address";
  const excess = /(?:^|[./])0\d/.test(text) ? "holds zeros before a number" : "holds bits that its length leaves out";
  const what = `${shortened(text)} ${format.startsWith("strict") ? excess : lack}`;
  return { what, help: help2, ...near !== void 0 && fixed(field, near, near === "None" ? "safe" : "unsafe") };
}
function nearAddress(text, format) {
  const plain = text.trim().replace(/(^|[./])0+(?=\d)/g, "$1");
  const near = format.endsWith("ip") && /^none$/i.test(plain) ? "None" : format.endsWith("range") && !plain.includes("/") ? `${plain}/${plain.includes(":") ? 128 : 32}` : plain;
  return near !== text && (0, import_formats.hasFormat)(near, format) ? near : void 0;
}
var SOURCES = {
  "env-field-path": [
    "is no field that a container can be told",
    "write one of metadata.name, metadata.namespace, metadata.uid, metadata.labels['KEY'], metadata.annotations['KEY'], spec.nodeName, spec.serviceAccountName, status.hostIP, status.hostIPs, status.podIP and status.podIPs"
  ],
  "file-path": ["is no path below the volume", "write it without .. and without a slash before it"],
  "inner-path": ["is no path below the volume", "write it without .. and without a slash before it"],
  "resource-path": [
    "is no resource that a container can be told",
    "write limits or requests, a dot, and cpu, memory or ephemeral-storage: limits.memory"
  ],
  time: ["is no time", "write it as 2026-01-31T12:00:00.000000Z"],
  "upward-free-path": ["holds ..", "write the path without .. in it"],
  "volume-field-path": [
    "is no field that a file can hold",
    "write one of metadata.name, metadata.namespace, metadata.uid, metadata.labels, metadata.annotations, metadata.labels['KEY'] and metadata.annotations['KEY']"
  ]
};
function explainSource({ format }, field) {
  const words = format && SOURCES[format];
  return words && { what: `${said(field)} ${words[0]}`, help: words[1] };
}
var UNITS = { k: "Ki", m: "Mi", g: "Gi", t: "Ti", p: "Pi", e: "Ei" };
function explainQuantity({ format }, field) {
  if (format === "quantity-from-zero")
    return { what: `${field.value} is below zero`, help: "write what is meant, or 0" };
  if (format === "quantity-above-zero")
    return { what: `${field.value} is not above zero`, help: "write how much is meant" };
  const text = field.string ?? "";
  const what = `${said(field)} is no quantity`;
  const [, digits = "", unit = ""] = /^\s*([+-]?\d[\d_]*(?:[.,]\d+)?)\s*([A-Za-z]*)\s*$/.exec(text) ?? [];
  const meant3 = unit === "m" ? void 0 : /^([kmgtpe])(?:i?b?|[a-z]+bytes?)$/i.exec(unit)?.[1]?.toLowerCase();
  const isCount = unit === "" || /^(?:b|bytes?|cores?|cpus?|vcpus?)$/i.test(unit);
  const amount = digits.replaceAll("_", "").replace(",", ".");
  const near = digits === "" ? "" : unit === "m" ? `${amount}m` : meant3 !== void 0 ? amount + UNITS[meant3] : isCount ? amount : "";
  const help2 = "write a number with a unit: m for thousandths, k M G T for 1000s, Ki Mi Gi Ti for 1024s";
  if (near === "" || !(0, import_formats.hasFormat)(near, "quantity")) return { what, help: help2 };
  const decimal = meant3 === void 0 || meant3 === "m" ? "" : ` (${near.slice(0, -1)} counts in 1000s)`.replace("K ", "k ");
  return { what, help: `write ${near}${decimal}`, ...fixed(field, near, "unsafe") };
}
var DNS_LABEL = {
  longest: 63,
  strange: /[^-a-z0-9]/g,
  start: /^-/,
  end: /-$/,
  is: "small letters, digits and dashes, with a letter or digit at both ends, 63 at most"
};
var DNS_SUBDOMAIN = {
  longest: 253,
  strange: /[^-.a-z0-9]/g,
  start: /^[-.]/,
  end: /[-.]$/,
  otherwise: "holds nothing, or a dash first or last, between two dots",
  is: "small letters, digits, dashes and dots, with a letter or digit at both ends and around each dot"
};
var LABEL_VALUE = {
  longest: 63,
  strange: /[^-._A-Za-z0-9]/g,
  start: /^[-._]/,
  end: /[-._]$/,
  is: "letters, digits, dashes, underscores and dots, with a letter or digit at both ends, 63 at most"
};
var LABEL_KEY = {
  strange: /[^-._/A-Za-z0-9]/g,
  start: /^[-._/]/,
  end: /[-._/]$/,
  otherwise: "holds too much on one side of its slash",
  is: "letters, digits, dashes, underscores and dots, 63 at most, perhaps behind a domain and a slash"
};
var SHAPES = {
  "annotation-key": LABEL_KEY,
  "config-key": {
    longest: 253,
    strange: /[^-._A-Za-z0-9]/g,
    start: /^\.\.?/,
    is: "letters, digits, dashes, underscores and dots"
  },
  "dns-1035-label": {
    ...DNS_LABEL,
    start: /^[-0-9]/,
    is: "small letters, digits and dashes, with a letter first and a letter or digit last, 63 at most"
  },
  "dns-label": DNS_LABEL,
  "dns-subdomain": DNS_SUBDOMAIN,
  "driver-name": { ...DNS_SUBDOMAIN, longest: 63, strange: /[^-.A-Za-z0-9]/g },
  "env-name": {
    strange: /[^-._A-Za-z0-9]/g,
    start: /^(?:[0-9]|\.\.?)/,
    is: "letters, digits, dashes, underscores and dots, with no digit first"
  },
  "header-name": { strange: /[^-A-Za-z0-9]/g, is: "letters, digits and dashes" },
  "label-key": LABEL_KEY,
  "label-value": LABEL_VALUE,
  "name-prefix": DNS_SUBDOMAIN,
  "path-segment": { strange: /[/%]/g, is: "anything without / and %" },
  "port-name": {
    longest: 15,
    strange: /[^-a-z0-9]/g,
    start: /^-/,
    end: /-$/,
    otherwise: "holds no letter, or dashes beside each other",
    is: "small letters, digits and single dashes, at least one letter, 15 at most"
  },
  "relaxed-env-name": { strange: /[^ -<>-~]/g, is: "printable ASCII without =" },
  "resource-name": {
    strange: /[^-._/A-Za-z0-9]/g,
    otherwise: "is no resource of a container",
    is: "cpu, memory, ephemeral-storage, hugepages-SIZE, or a name behind a domain and a slash"
  }
};
function explainName({ format, key }, field) {
  const text = key ? String(field.step) : field.string ?? "";
  if (format === "port-name" && /^\d+$/.test(text) && field.step !== "name") return quotedPort(text, field);
  const shape = SHAPES[format] ?? LABEL_VALUE;
  const near = nearText(text, shape, format);
  const shown = format === "label-value" ? said(field) : shortened(text);
  const what = faults(text, shape).join(" and ") || shape.otherwise || "cannot stand here";
  return {
    what: `${key ? "the key " : ""}${shown} ${what}`,
    help: near === void 0 ? `take ${shape.is}` : `write ${near}: ${shape.is}`
  };
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
  if (names.length > 0) found.push(`holds ${(0, import_issues.listed)(names, "and")}`);
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
  let near = small.trim().replace(strange ?? /(?!)/g, "-");
  if (start?.test("0") && /^[^A-Za-z]*\d/.test(near)) return void 0;
  while (start?.test(near)) near = near.replace(start, "");
  while (end?.test(near)) near = near.replace(end, "");
  return near !== "" && near !== text && (0, import_formats.hasFormat)(near, format) ? near : void 0;
}
function said(field) {
  return isSecret(field) ? "the value" : shortened(field.string ?? "");
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

// rules/conflicting-fields.ts
var import_issues2 = __toESM(require_issues(), 1);
var import_rule3 = __toESM(require_rule(), 1);
var conflicting_fields_default = (0, import_rule3.defineRule)({
  summary: "two fields are written that exclude each other",
  severity: "error",
  category: "structure",
  subject: "manifest",
  applies: (0, import_issues2.hasIssue)("conflict"),
  *check(manifest, { kubernetes }) {
    for (const issue of (0, import_issues2.issuesOf)(manifest, "conflict")) {
      const { path, says, beside, holds } = issue;
      const field = manifest.at(path);
      const other = manifest.at([...path.slice(0, -1), beside]);
      yield {
        at: field,
        range: field.key,
        message: `${(0, import_issues2.briefPath)(path)}${says === void 0 ? "" : `: ${says}`} ${reason(issue)}; ${fate(manifest, path, kubernetes)}`,
        help: `${says === void 0 ? "take out" : "change"} ${path.at(-1)}${issue.words.length === 0 ? ` or ${beside}` : `, or change ${beside}`}`,
        ...other.exists && { related: [{ at: other, message: "because of this" }] },
        ...holds !== void 0 && { holds }
      };
    }
  }
});
function reason({ beside, words, wanted }) {
  if (words.length === 0) return `excludes ${beside}, which is written as well`;
  return `is taken only where ${beside} is ${wanted ? (0, import_issues2.listed)(words, "or") : `not ${(0, import_issues2.listed)(words, "or")}`}`;
}

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
      const isHead = HEAD.test(line) && (error !== void 0 || wanted.has(at));
      if (isHead && dashes !== void 0) found.push(dashes);
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
  const starts = [];
  let seen = /* @__PURE__ */ new Set();
  for (const pair of root.pairs) {
    if (seen.has(pair.name)) {
      if (!seen.has("metadata") && !seen.has("items")) return [];
      starts.push(pair);
      seen = /* @__PURE__ */ new Set();
    }
    seen.add(pair.name);
  }
  return starts;
}
function separatorFix({ root, file }, starts) {
  if (root?.kind !== "map" || root.style === "flow") return {};
  const bounds = [0, ...starts.map((start) => root.pairs.indexOf(start)), root.pairs.length];
  for (let i = 1; i < bounds.length; i++) {
    const names = root.pairs.slice(bounds[i - 1], bounds[i]).map(({ name }) => name);
    const begins = names[0] === "apiVersion" || names[0] === "kind";
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
var import_rule4 = __toESM(require_rule(), 1);
var STOPS = "kubectl stops reading the file here";
var document_separator_default = (0, import_rule4.defineRule)({
  summary: "documents are not separated by `---` as kubectl wants it",
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
var import_rule5 = __toESM(require_rule(), 1);
var duplicate_claim_template_default = (0, import_rule5.defineRule)({
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
        ...same && (0, import_rule5.removalFix)(first, `the first claim template ${name}`, "unsafe")
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

// rules/duplicate-key.ts
var import_rule6 = __toESM(require_rule(), 1);
var duplicate_key_default = (0, import_rule6.defineRule)({
  summary: "a map holds a key twice",
  severity: "warning",
  category: "syntax",
  subject: "document",
  fixable: true,
  applies: ({ duplicateKeys }) => duplicateKeys.length > 0,
  *check(document) {
    if (mergedObjects(document).length > 0) return;
    for (const { first, last } of document.duplicateKeys) {
      const [dropped2, taken] = [lineOf(document, first), lineOf(document, last)];
      const [one, other] = [keyText(document, first), keyText(document, last)];
      const what = one === other ? `${last.name} is written more than once in one map` : `${one} and ${other} are one key, ${last.name}`;
      const which = dropped2 === taken ? "takes the last and drops the first" : `takes line ${taken} and drops line ${dropped2}`;
      const same = textOf2(document, first) === textOf2(document, last);
      yield {
        at: { document, range: rangeOf2(last) },
        message: `${what}; kubectl ${which} without a word, and most other tools refuse the file`,
        help: same ? "delete one of them, they say the same" : "keep one of them, or put into one what both say",
        related: [{ at: { document, range: rangeOf2(first) }, message: "this one is dropped" }],
        ...same && deleteFix(document, first)
      };
    }
  }
});
function deleteFix(document, pair) {
  const range = { start: pair.key.start, end: Math.max(pair.key.end, pair.value.end) };
  const removal = (0, import_rule6.removalFix)({ document, range }, `the first ${pair.name}`, "safe");
  const gone = removal.fix?.edits[0]?.range ?? range;
  return document.comments.some(({ range: { start } }) => start >= gone.start && start < gone.end) ? {} : removal;
}
function rangeOf2({ key }) {
  return { start: key.start, end: key.end };
}
function keyText({ file }, { key }) {
  return file.text.slice(key.start, key.end);
}
function textOf2({ file }, { key, value }) {
  return file.text.slice(key.start, Math.max(key.end, value.end));
}
function lineOf({ file }, { key }) {
  return file.positionAt(key.start).line;
}

// rules/empty-selector.ts
var import_issues3 = __toESM(require_issues(), 1);
var import_rule7 = __toESM(require_rule(), 1);
var empty_selector_default = (0, import_rule7.defineRule)({
  summary: "spec.selector of a workload asks for no label",
  severity: "error",
  category: "selectors",
  subject: ["StatefulSet", "Deployment", "DaemonSet", "ReplicaSet"],
  fixable: true,
  applies: (0, import_issues3.hasIssue)("missing"),
  *check(workload) {
    const spec = workload.root.child("spec");
    const selector = spec.child("selector");
    const isEmpty = (0, import_issues3.issuesOf)(workload, "missing").some(({ path }) => path.join(".") === "spec.selector");
    if (!isEmpty || !selector.isMap || selector.open || workload.partial) return;
    const labels = lasting(spec.child("template").child("metadata").child("labels"));
    const [first] = Object.entries(labels);
    yield {
      at: selector,
      message: `selector asks for no label, which would select every Pod of the namespace; the API server refuses it`,
      help: first === void 0 ? "give the Pod template labels, and ask for them in selector.matchLabels" : `ask for labels of the Pod template: \`matchLabels: { ${first.join(": ")} }\``,
      ...first === void 0 ? {} : (0, import_rule7.insertFix)(selector.child("matchLabels"), labels, "unsafe")
    };
  }
});
function lasting(labels) {
  const known2 = labels.entries().flatMap(([key, { string }]) => string === void 0 ? [] : [[key, string]]);
  return Object.fromEntries(known2.filter(([key]) => !PASSING.test(key)));
}
var PASSING = /(?:^|[/.-])(?:version|chart|managed-by|release|hash|revision|date|build|commit|track)$/i;

// rules/field-not-in-version.ts
var import_issues4 = __toESM(require_issues(), 1);
var import_rule8 = __toESM(require_rule(), 1);
var field_not_in_version_default = (0, import_rule8.defineRule)({
  summary: "a field that not all versions of Kubernetes know which are asked for",
  severity: "error",
  category: "structure",
  subject: "manifest",
  applies: (0, import_issues4.hasIssue)("version"),
  *check(manifest, { kubernetes: { from, to } }) {
    for (const issue of (0, import_issues4.issuesOf)(manifest, "version")) {
      const field = manifest.at(issue.path);
      const { since = 0, until = Number.POSITIVE_INFINITY } = issue.known;
      const [first, last] = [Math.max(from, since), Math.min(to, until)];
      const lowest = since > to ? since : first;
      const highest = until < from ? until : last;
      const range = lowest < highest ? `1.${lowest}-1.${highest}` : `1.${since > to ? since : highest}`;
      yield {
        at: field,
        range: field.key,
        message: `${(0, import_issues4.briefPath)(issue.path)} ${known(issue, manifest.kind)}`,
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

// rules/headless-port-remapped.ts
var import_pod_index = __toESM(require_pod_index(), 1);
var import_ports = __toESM(require_ports(), 1);
var import_statefulset3 = __toESM(require_statefulset(), 1);
var import_rule9 = __toESM(require_rule(), 1);
var headless_port_remapped_default = (0, import_rule9.defineRule)({
  summary: "a port of a headless Service is mapped to another, which does nothing",
  severity: "warning",
  category: "identity",
  subject: "Service",
  fixable: true,
  applies: ({ root }) => root.get("spec").get("ports").items().some((port) => port.get("targetPort").exists && port.get("targetPort").value !== port.get("port").value),
  *check(service, { bundle }) {
    const spec = service.root.get("spec");
    if (service.partial || (0, import_statefulset3.isHeadless)(service) !== "yes" || spec.get("selector").isNull) return;
    const ports = spec.get("ports").items();
    for (const port of ports) {
      const number = port.get("port").number;
      const targetPort = port.get("targetPort");
      const target = targetPort.number ?? numberOf2(targetPort.string);
      if (number === void 0 || target === void 0 || target === 0 || number === target) continue;
      const isTaken = ports.some((other) => other.get("port").number === target);
      const { fix } = isTaken ? {} : (0, import_rule9.renameFix)(port.get("port"), String(target), "unsafe");
      const title = `write port: ${target}`;
      yield {
        at: targetPort,
        message: `targetPort: headless Service ${service.name} maps no ports: ${service.name}:${number} leads to port ${number} of the Pods, not to ${target}`,
        help: `${title}, and use that in clients`,
        related: [{ at: port.get("port"), message: "nothing turns this into the targetPort" }],
        ...fix && { fix: { ...fix, title } },
        // Of other Services it is not known that anybody asks for more than endpoints.
        ...!(0, import_pod_index.podIndexOf)(bundle).governs(service) && { severity: "info" }
      };
    }
    function numberOf2(name) {
      if (name === void 0) return void 0;
      for (const { workload } of (0, import_pod_index.selectedBeside)(service, bundle) ?? []) {
        const port = (0, import_ports.namedPorts)(workload)?.find((candidate) => candidate.name === name);
        if (port !== void 0) return port.number;
      }
      return void 0;
    }
  }
});

// rules/incomplete-object.ts
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
var import_rule10 = __toESM(require_rule(), 1);
var STOPS2 = "kubectl stops reading the file here";
var MISSING = "is missing";
var REFUSED = "kubectl refuses the List";
var API_VERSION = /^(?:[a-z0-9.-]+\/)?v\d+(?:(?:alpha|beta)\d+)?$/;
var incomplete_object_default = (0, import_rule10.defineRule)({
  summary: "an object lacks what kubectl needs to know what it is: apiVersion, kind, or the items of a List",
  severity: "error",
  category: "syntax",
  subject: ["document", "manifest"],
  fixable: true,
  applies(subject2) {
    if (!("document" in subject2)) return subject2.state === "skipped";
    return !subject2.apiVersion || !subject2.kind || subject2.kind === "List";
  },
  *check(subject2, { bundle }) {
    if (!("document" in subject2)) {
      if (subject2.state === "skipped") yield stray(subject2);
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
      if (found.every(({ what }) => what === MISSING) && found.length === 2) yield neither(subject2);
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
  const isMap = /^(?:["']?[\w./-]+["']?[ \t]*:(?:\s|$)|\{)/.test(line);
  return {
    at: { document, range: { start, end: start + line.length } },
    message: isMap ? `this document has neither apiVersion nor kind; ${STOPS2}` : `this document is ${/^(?:-(?:\s|$)|\[)/.test(line) ? "a list" : "a text"}, not an object; ${STOPS2}`,
    help: isMap ? "write both, or move it to a file of its own" : "delete it, or move it to a file of its own"
  };
}
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

// rules/invalid-address.ts
var import_issues5 = __toESM(require_issues(), 1);
var import_rule11 = __toESM(require_rule(), 1);
var invalid_address_default = (0, import_rule11.defineRule)({
  summary: "text that is no IP address, or no range of them, stands where one has to stand",
  severity: "error",
  category: "structure",
  subject: "manifest",
  fixable: true,
  applies: (0, import_issues5.hasIssue)("value"),
  *check(manifest, { kubernetes }) {
    for (const issue of (0, import_issues5.issuesOf)(manifest, "value")) {
      if (!/^(?:strict-)?(?:address(?:-range)?|cluster-ip)$/.test(issue.format ?? "")) continue;
      const field = manifest.at(issue.path);
      const { what, help: help2, fix } = explainAddress(issue, field);
      yield {
        at: field,
        message: `${(0, import_issues5.briefPath)(issue.path)}: ${what}; ${fate(manifest, issue.path, kubernetes)}`,
        help: help2,
        ...fix !== void 0 && { fix },
        ...issue.holds !== void 0 && { holds: issue.holds }
      };
    }
  }
});

// rules/invalid-base64.ts
var import_issues6 = __toESM(require_issues(), 1);
var import_rule12 = __toESM(require_rule(), 1);
var invalid_base64_default = (0, import_rule12.defineRule)({
  summary: "a value that has to be base64 is not",
  severity: "error",
  category: "structure",
  subject: "manifest",
  fixable: true,
  applies: (0, import_issues6.hasIssue)("value"),
  *check(manifest) {
    const maps = /* @__PURE__ */ new Map();
    for (const { format, path } of (0, import_issues6.issuesOf)(manifest, "value")) {
      if (format !== "base64") continue;
      const map = JSON.stringify(path.slice(0, -1));
      maps.set(map, [...maps.get(map) ?? [], path]);
    }
    for (const paths of maps.values()) yield finding(manifest, paths);
  }
});
var PLAIN = { "Secret data": "stringData", "ConfigMap binaryData": "data" };
function finding(manifest, paths) {
  const fields = paths.map((path) => manifest.at(path));
  const [first] = fields;
  const map = first.parent;
  const plain = paths[0].length === 2 ? PLAIN[`${manifest.kind} ${paths[0][0]}`] : void 0;
  const isAll = plain !== void 0 && map.entries().length === paths.length && !map.parent.child(plain).exists;
  const names = (0, import_issues6.listed)(
    paths.map((path) => (0, import_issues6.briefPath)(path)),
    "and"
  );
  return {
    at: first,
    message: `${names} ${paths.length === 1 ? "is" : "are"} not base64; the API server refuses the ${manifest.kind}`,
    help: isAll ? `rename ${map.step} to ${plain}, which takes plain text, or encode what it holds in base64` : plain === void 0 ? "encode it in base64" : `encode it in base64, or move it to ${plain}, which takes plain text`,
    related: fields.slice(1).map((field) => ({ at: field, message: "and this" })),
    ...isAll && (0, import_rule12.renameKeyFix)(map, plain, "unsafe")
  };
}

// rules/invalid-encoding.ts
var import_rule13 = __toESM(require_rule(), 1);
var CONTROL = new RegExp("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f-\\x84\\x86-\\x9f\\ufffe\\uffff]|\\p{Cs}", "gu");
var MARK = "\uFEFF";
var LOST = "\uFFFD";
var invalid_encoding_default = (0, import_rule13.defineRule)({
  summary: "a file holds bytes or characters that kubectl cannot read, or reads as others",
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

// rules/invalid-label.ts
var import_issues7 = __toESM(require_issues(), 1);
var import_rule14 = __toESM(require_rule(), 1);
var FORMATS = /* @__PURE__ */ new Set(["annotation-key", "label-key", "label-value"]);
var invalid_label_default = (0, import_rule14.defineRule)({
  summary: "a label or the key of an annotation holds what the API server does not take in it",
  severity: "error",
  category: "structure",
  subject: "manifest",
  applies: (0, import_issues7.hasIssue)("value"),
  *check(manifest, { kubernetes }) {
    for (const issue of (0, import_issues7.issuesOf)(manifest, "value")) {
      if (issue.format === void 0 || !FORMATS.has(issue.format)) continue;
      const field = manifest.at(issue.path);
      const { what, help: help2 } = explainName(issue, field);
      yield {
        at: field,
        ...issue.key && { range: field.key },
        message: `${(0, import_issues7.briefPath)(issue.key ? issue.path.slice(0, -1) : issue.path)}: ${what}; ${fate(manifest, issue.path, kubernetes)}`,
        help: help2,
        ...issue.holds !== void 0 && { holds: issue.holds }
      };
    }
  }
});

// rules/invalid-name.ts
var import_issues8 = __toESM(require_issues(), 1);
var import_rule15 = __toESM(require_rule(), 1);
var FORMATS2 = /* @__PURE__ */ new Set([
  "config-key",
  "dns-1035-label",
  "dns-label",
  "dns-subdomain",
  "driver-name",
  "env-name",
  "header-name",
  "name-prefix",
  "path-segment",
  "port-name",
  "relaxed-env-name",
  "resource-name"
]);
var invalid_name_default = (0, import_rule15.defineRule)({
  summary: "a name holds what the API server does not take in it",
  severity: "error",
  category: "structure",
  subject: "manifest",
  fixable: true,
  applies: (0, import_issues8.hasIssue)("value"),
  *check(manifest, { kubernetes }) {
    for (const issue of (0, import_issues8.issuesOf)(manifest, "value")) {
      if (issue.format === void 0 || !FORMATS2.has(issue.format)) continue;
      const field = manifest.at(issue.path);
      const { what, help: help2, fix } = explainName(issue, field);
      yield {
        at: field,
        ...issue.key && { range: field.key },
        message: `${(0, import_issues8.briefPath)(issue.key ? issue.path.slice(0, -1) : issue.path)}: ${what}; ${fate(manifest, issue.path, kubernetes)}`,
        help: help2,
        ...fix !== void 0 && { fix },
        ...issue.holds !== void 0 && { holds: issue.holds }
      };
    }
  }
});

// rules/invalid-quantity.ts
var import_issues9 = __toESM(require_issues(), 1);
var import_rule16 = __toESM(require_rule(), 1);
var invalid_quantity_default = (0, import_rule16.defineRule)({
  summary: "an amount of memory, storage or processors is written in a way that Kubernetes does not read",
  severity: "error",
  category: "structure",
  subject: "manifest",
  fixable: true,
  applies: (0, import_issues9.hasIssue)("value"),
  *check(manifest, { kubernetes }) {
    for (const issue of (0, import_issues9.issuesOf)(manifest, "value")) {
      const { format, path } = issue;
      if (!format?.startsWith("quantity")) continue;
      const field = manifest.at(path);
      const { what, help: help2, fix } = explainQuantity(issue, field);
      const outcome2 = fate(manifest, format === "quantity" ? [] : path, kubernetes);
      yield {
        at: field,
        message: `${(0, import_issues9.briefPath)(path)}: ${what}; ${outcome2}`,
        help: help2,
        ...fix !== void 0 && { fix }
      };
    }
  }
});

// rules/invalid-value.ts
var import_issues10 = __toESM(require_issues(), 1);
var import_rule17 = __toESM(require_rule(), 1);
var invalid_value_default = (0, import_rule17.defineRule)({
  summary: "a field takes one of a few words, and this is none of them",
  severity: "error",
  category: "structure",
  subject: "manifest",
  fixable: true,
  applies: (0, import_issues10.hasIssue)("value"),
  *check(manifest, { kubernetes }) {
    for (const issue of (0, import_issues10.issuesOf)(manifest, "value")) {
      const field = manifest.at(issue.path);
      const refused = issue.allowed === void 0 ? explainSource(issue, field) : explainWord(issue, field);
      if (refused === void 0) continue;
      const { what, help: help2, fix } = refused;
      yield {
        at: field,
        ...issue.key && { range: field.key },
        message: `${(0, import_issues10.briefPath)(issue.key ? issue.path.slice(0, -1) : issue.path)}: ${what}; ${fate(manifest, issue.path, kubernetes)}`,
        help: help2,
        ...fix !== void 0 && { fix },
        ...issue.holds !== void 0 && { holds: issue.holds }
      };
    }
  }
});

// rules/lost-indentation.ts
var import_issues12 = __toESM(require_issues(), 1);

// src/kubernetes/places.ts
var import_issues11 = __toESM(require_issues(), 1);
var NAMED = 3;
function namesOf(paths) {
  const names = paths.map((path) => String(path.at(-1)));
  return (0, import_issues11.listed)(
    names.length > NAMED ? [...names.slice(0, NAMED - 1), `${names.length - NAMED + 1} more`] : names,
    "and"
  );
}
function whereOf(maps) {
  return (0, import_issues11.listed)(
    maps.slice(0, NAMED).map((map) => `${map.length === 0 ? "at" : "in"} ${nameOf3(map)}`),
    "or"
  );
}
function moveHelp(field, home) {
  if (home === void 0) return "move it to the one that is meant";
  const manifest = field.context;
  const around = field.path.slice(0, -1);
  const isBelow = home.length > around.length && around.every((step, index) => step === home[index]);
  if (isBelow && !manifest.at(home).exists) {
    const keys = home.slice(around.length).map((name) => `${name}:`);
    return `write ${(0, import_issues11.listed)(keys, "and")} above it, and indent it below`;
  }
  const isAbove = home.every((step, index) => step === around[index]);
  const beside = isAbove ? around[home.length] : manifest.at(home).entries()[0]?.[0];
  return `move it to ${nameOf3(home)}${beside === void 0 ? "" : `, beside ${beside}`}`;
}
function nameOf3(map) {
  if (map.length === 0) return "the root";
  return `${(0, import_issues11.briefPath)(map)}${takesAmounts(map) ? " or limits" : ""}`;
}
function takesAmounts(map) {
  return map.at(-1) === "requests" && typeof map.at(-3) === "number";
}

// rules/lost-indentation.ts
var import_rule18 = __toESM(require_rule(), 1);
var lost_indentation_default = (0, import_rule18.defineRule)({
  summary: "lines have lost their indentation",
  severity: "error",
  category: "structure",
  subject: "manifest",
  applies: (0, import_issues12.hasIssue)("indentation"),
  *check(manifest) {
    for (const { range, keys } of (0, import_issues12.issuesOf)(manifest, "indentation")) {
      const { document } = manifest;
      const [first, last] = [range.start, range.end].map((offset) => document.file.positionAt(offset).line);
      const lines = first === last ? `line ${first}` : `lines ${first}-${last}`;
      const stand = keys.length === 1 ? "stands" : "stand";
      yield {
        at: { document, range, manifest },
        message: `the indentation of ${lines} is lost: ${namesOf(keys.map((key) => [key]))} ${stand} at the wrong level; ${outcome(manifest)}`,
        help: help(manifest),
        covers: document.range
      };
    }
  }
});
function outcome({ root, kind }) {
  return root.get("metadata").get("name").exists ? `the API server refuses the ${kind}` : `kubectl sees a ${kind} without a name, and applies nothing of it`;
}
function help({ root }) {
  const empty = root.entries().filter(([, field]) => field.isNull);
  const below = empty.length === 0 ? "" : `: ${(0, import_issues12.listed)(
    empty.map(([name]) => name),
    "or"
  )}`;
  return `indent each below the field that it belongs to${below}`;
}

// rules/misplaced-field.ts
var import_issues13 = __toESM(require_issues(), 1);
var import_rule19 = __toESM(require_rule(), 1);
var MENDED = 20;
var misplaced_field_default = (0, import_rule19.defineRule)({
  summary: "a field stands in another map than it belongs in",
  severity: "error",
  category: "structure",
  subject: "manifest",
  fixable: true,
  applies: (0, import_issues13.hasIssue)("misplaced"),
  *check(manifest) {
    for (const [index, { path, places, taken, others: others2 }] of (0, import_issues13.issuesOf)(manifest, "misplaced").entries()) {
      const moved = [path, ...others2];
      const fields = moved.map((one) => manifest.at(one));
      const homes = places.map((place) => place.slice(0, -1));
      const home = homes.length === 1 ? homes[0] : void 0;
      const belong = moved.length === 1 ? "belongs" : "belong";
      const safety = home !== void 0 && takesAmounts(home) ? "unsafe" : "safe";
      yield {
        at: fields[0],
        range: fields[0].key,
        message: `${namesOf(moved)} ${belong} ${whereOf(homes)}, not ${whereOf([path.slice(0, -1)])}; the API server refuses the ${manifest.kind}`,
        help: taken ? "keep one of them there, or put into one what both say" : moveHelp(fields[0], home),
        ...taken && { related: [{ at: manifest.at(places[0]), message: "it is written here already" }] },
        ...!taken && home !== void 0 && index < MENDED && (0, import_rule19.moveFix)(fields, manifest.at(home), safety)
      };
    }
  }
});

// rules/missing-required-field.ts
var import_issues14 = __toESM(require_issues(), 1);
var import_statefulset4 = __toESM(require_statefulset(), 1);
var import_rule20 = __toESM(require_rule(), 1);
var missing_required_field_default = (0, import_rule20.defineRule)({
  summary: "a field that the API server requires is not given",
  severity: "error",
  category: "structure",
  subject: "manifest",
  fixable: true,
  applies: (0, import_issues14.hasIssue)("missing"),
  *check(manifest, { kubernetes }) {
    if (manifest.partial || isExcerpt(manifest)) return;
    for (const gaps of gapsOf(manifest).values()) yield* findings(manifest, gaps, kubernetes);
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
function isEmptySelector(field) {
  return field.isMap && field.path.join(".") === "spec.selector";
}
function isLacking(field) {
  return field.isNull ? field.absent : !field.open;
}
function* findings(manifest, gaps, kubernetes) {
  const plain = gaps.filter(({ issue, field }) => !isChoice(issue) && !field.exists && issue.holds === void 0);
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
  return {
    at: field,
    message: `${what}; ${isInTemplate(manifest, issue.path) ? (0, import_statefulset4.refusal)(manifest, kubernetes) : "the API server refuses it"}`,
    help: gaps.length === 1 && helpFor(manifest, issue) || (field.exists ? `give ${names} a value` : `add ${names}`),
    ...issue.holds && { holds: issue.holds },
    ...gaps.length === 1 && isTemplateLabels(issue.path) && labelsFix(manifest)
  };
}
function isChoice({ path, or }) {
  return or.length > 0 && path.at(-1) !== "name";
}
function choice({ path, or }) {
  const names = [String(path.at(-1)), ...or];
  const place = formatPath(path.slice(0, -1));
  if (names.length > MANY) return `${place} has none of ${names.slice(0, MANY).join(", ")} and the like`;
  return `${place} has ${names.length === 2 ? "neither" : "none of"} ${enumerate(names, names.length === 2 ? "nor" : "and")}`;
}
var MANY = 5;
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
function helpFor(manifest, issue) {
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
  return (0, import_rule20.insertFix)(manifest.at(["spec", "template", "metadata", "labels"]), Object.fromEntries(labels), "unsafe");
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
var import_statefulset5 = __toESM(require_statefulset(), 1);
var import_rule21 = __toESM(require_rule(), 1);
var missing_service_name_default = (0, import_rule21.defineRule)({
  summary: "a headless Service selects the Pods, but there is no spec.serviceName to name it",
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
    const pod = (0, import_statefulset5.firstPodName)(statefulSet);
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
      ...isOnly && (serviceName.isNull ? (0, import_rule21.insertFix)(spec, { serviceName: name }, "unsafe") : (0, import_rule21.renameFix)(serviceName, name, "unsafe"))
    };
  }
});

// rules/name-too-long.ts
var import_rule22 = __toESM(require_rule(), 1);
var name_too_long_default = (0, import_rule22.defineRule)({
  summary: "the name of a StatefulSet is too long for the labels and host names of its Pods",
  severity: "error",
  category: "identity",
  subject: "StatefulSet",
  applies: (statefulSet) => longestName(statefulSet).length > SAFE,
  *check(statefulSet) {
    const name = longestName(statefulSet);
    const { length } = name;
    const isWritten = name === statefulSet.name;
    const applied = isWritten ? "" : ` as kustomize applies it (${name})`;
    const share = SHARES.get(length);
    const label = "the label controller-revision-hash has a hash of up to 10 behind it, in 63 at most";
    const outcome2 = length < POD_NAME ? `, and ${label}: the API server refuses the Pods${share === void 0 ? "" : ` of ${share}`}` : `: Pods would be called ${name}-0, and a host name has 63 at most; the API server refuses them`;
    yield {
      at: statefulSet.root.get("metadata").get("name"),
      severity: share === void 0 ? "error" : "warning",
      message: `name has ${length} characters${applied}${outcome2}`,
      help: `choose a name of at most ${SAFE} characters`,
      // Longer ones are refused themselves since 1.27.
      ...isWritten && length > LABEL && { holds: { until: 26 } }
    };
  }
});
var LABEL = 63;
var SAFE = LABEL - 11;
var SHARES = /* @__PURE__ */ new Map([
  [SAFE + 1, "three of four templates"],
  [SAFE + 2, "nearly every template"]
]);
var POD_NAME = LABEL - 1;
function longestName({ name = "", overlay, partial }) {
  return partial ? "" : overlay.names.reduce((a, b) => b.length > a.length ? b : a, name);
}

// rules/no-graceful-termination.ts
var import_software = __toESM(require_software(), 1);
var import_rule23 = __toESM(require_rule(), 1);
var no_graceful_termination_default = (0, import_rule23.defineRule)({
  summary: "a StatefulSet that keeps data gives its Pods no time to end",
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

// rules/partition-blocks-rollout.ts
var import_rule24 = __toESM(require_rule(), 1);
var partition_blocks_rollout_default = (0, import_rule24.defineRule)({
  summary: "a partition that no Pod reaches, so that no update is rolled out",
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
    if (replicas === void 0 || replicas.max === 0 || first < replicas.max) return;
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
var import_issues15 = __toESM(require_issues(), 1);
var import_versions = __toESM(require_versions(), 1);
var import_rule25 = __toESM(require_rule(), 1);
var removed_api_version_default = (0, import_rule25.defineRule)({
  summary: "the apiVersion is no longer served",
  severity: "error",
  category: "structure",
  subject: "manifest",
  fixable: true,
  applies: (0, import_issues15.hasIssue)("removed-version"),
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
        help: helpFor2(removal, changes, isLater),
        holds,
        ...removal.to !== void 0 && !isLater && (0, import_rule25.renameFix)(at, removal.to, safety)
      };
    }
  }
});
function helpFor2({ to, since, instead }, changes, isLater) {
  if (to === void 0) {
    return instead === void 0 ? "delete it: no apiVersion has this kind any more" : `use ${instead} in its place, and delete it`;
  }
  const when = isLater ? `, which Kubernetes has since 1.${since}` : "";
  return [`write apiVersion: ${to}${when}`, ...changes].join("; ");
}

// rules/shadowed-volume.ts
var import_statefulset6 = __toESM(require_statefulset(), 1);
var import_volumes2 = __toESM(require_volumes(), 1);
var import_rule26 = __toESM(require_rule(), 1);
var shadowed_volume_default = (0, import_rule26.defineRule)({
  summary: "a volume has the name of a claim template",
  severity: "warning",
  category: "storage",
  subject: "StatefulSet",
  fixable: true,
  applies: ({ root, traits }) => root.get("spec").get("volumeClaimTemplates").exists && traits.workload?.podSpec.get("volumes").exists === true,
  *check(statefulSet) {
    const volumes = statefulSet.traits.workload?.podSpec.get("volumes");
    const templates = (0, import_statefulset6.claimNames)(statefulSet);
    if (volumes === void 0 || templates === void 0 || volumes.open) return;
    for (const volume of volumes.items()) {
      const name = volume.get("name").string;
      const template = name === void 0 ? void 0 : templates.get(name);
      if (template === void 0) continue;
      const isRepeated = volume.get("persistentVolumeClaim").get("claimName").string === name || (0, import_volumes2.lacksSource)(volume, statefulSet);
      const isNothingElse = isRepeated || (0, import_volumes2.isEphemeral)(volume);
      yield {
        at: volume.get("name"),
        ...isRepeated && { severity: "info" },
        message: `volume ${name} is never used: in each Pod the claim of the template of that name takes its place`,
        help: isNothingElse ? "delete the volume" : "delete the volume, or give it another name and mount it by that",
        related: [{ at: template, message: "this one is used" }],
        ...isNothingElse && (0, import_rule26.removalFix)(volume, `volume ${name}`, "safe")
      };
    }
  }
});

// rules/shared-claim.ts
var import_claims2 = __toESM(require_claims(), 1);
var import_workload = __toESM(require_workload(), 1);
var import_rule27 = __toESM(require_rule(), 1);
var shared_claim_default = (0, import_rule27.defineRule)({
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
      if (mode === void 0 || modes.size > 1 || mode === "ReadWriteOnce" && (0, import_workload.isOnOneNode)(workload)) continue;
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

// rules/unknown-field.ts
var import_issues16 = __toESM(require_issues(), 1);
var import_names = __toESM(require_names(), 1);

// src/kubernetes/other-names.ts
var OTHER_NAMES = {
  Container: /* @__PURE__ */ new Map([
    ["environment", "env"],
    ["entrypoint", "command"],
    ["cmd", "args"],
    ["pullPolicy", "imagePullPolicy"],
    ["mounts", "volumeMounts"],
    ["workdir", "workingDir"]
  ]),
  ContainerPort: /* @__PURE__ */ new Map([
    ["port", "containerPort"],
    ["targetPort", "containerPort"]
  ]),
  ServicePort: /* @__PURE__ */ new Map([["containerPort", "targetPort"]]),
  EnvVar: /* @__PURE__ */ new Map([
    ["key", "name"],
    ["from", "valueFrom"]
  ]),
  VolumeMount: /* @__PURE__ */ new Map([
    ["path", "mountPath"],
    ["volume", "name"]
  ]),
  PodSpec: /* @__PURE__ */ new Map([
    ["restart", "restartPolicy"],
    ["pullSecrets", "imagePullSecrets"]
  ]),
  PersistentVolumeClaimSpec: /* @__PURE__ */ new Map([["storageClass", "storageClassName"]])
};
function otherName(owner, name, map) {
  const other = Object.hasOwn(OTHER_NAMES, owner) ? OTHER_NAMES[owner].get(name) : void 0;
  return other === void 0 || map.child(other).exists ? [] : [other];
}

// rules/unknown-field.ts
var import_rule28 = __toESM(require_rule(), 1);
var unknown_field_default = (0, import_rule28.defineRule)({
  summary: "a field that Kubernetes does not know",
  severity: "error",
  category: "structure",
  subject: "manifest",
  fixable: true,
  applies: (0, import_issues16.hasIssue)("unknown"),
  *check(manifest) {
    for (const issue of (0, import_issues16.issuesOf)(manifest, "unknown")) {
      const field = manifest.at(issue.path);
      yield { at: field, range: field.key, ...wordsFor(issue, manifest) };
    }
  }
});
function wordsFor(issue, manifest) {
  const { path, owner, near, elsewhere } = issue;
  const name = String(path.at(-1));
  const refused = `the API server refuses the ${manifest.kind}`;
  const field = (0, import_issues16.briefPath)(path);
  const [first] = near.length > 0 ? near : otherName(owner, name, manifest.at(path.slice(0, -1)));
  if (first !== void 0) {
    const isSlip = (0, import_names.nearName)(name, [first]) !== void 0;
    return {
      message: `${field} is no field of ${owner}${isSlip ? caseOf(name, first) : ""}; ${refused}`,
      help: `write ${near.length > 1 ? `${(0, import_issues16.listed)(near, "or")}, whichever is meant` : `${first}${isSlip ? "" : ", as it is called here"}`}`,
      ...near.length < 2 && (0, import_rule28.renameKeyFix)(manifest.at(path), first, isSlip ? "safe" : "unsafe")
    };
  }
  if (elsewhere.length > 0) {
    const isSet = elsewhere.length === 1 && elsewhere[0] === "StatefulSet";
    return {
      message: `${field} is a field of ${(0, import_issues16.listed)(elsewhere, "or")}, not of ${owner}; ${refused}`,
      help: isSet ? "take it out, or make this a StatefulSet" : "take it out"
    };
  }
  const free = owner === "ObjectMeta" ? "put it into labels or annotations, which take any name, or " : "";
  return { message: `${field} is no field of ${owner}; ${refused}`, help: `${free}take it out` };
}
function caseOf(name, meant3) {
  if (name.toLowerCase() === meant3.toLowerCase()) return " (upper and lower case count)";
  return /[-_]/.test(name) ? " (names are written without - and _)" : "";
}

// rules/unknown-kind-or-version.ts
var import_issues17 = __toESM(require_issues(), 1);
var import_kinds3 = __toESM(require_kinds(), 1);
var import_rule29 = __toESM(require_rule(), 1);
var unknown_kind_or_version_default = (0, import_rule29.defineRule)({
  summary: "the apiVersion has no such kind",
  severity: "error",
  category: "structure",
  subject: "manifest",
  fixable: true,
  applies: (0, import_issues17.hasIssue)("unknown-kind"),
  *check(manifest) {
    for (const issue of manifest.issues) {
      if (issue.code !== "unknown-kind") continue;
      if (manifest.partial && issue.meant === void 0) continue;
      yield {
        at: manifest.at(issue.path),
        message: `${wrong(manifest, issue)}; kubectl finds no such kind and applies nothing of it`,
        help: helpFor3(manifest, issue),
        // An API server of one's own, added to the cluster's, may have such a group.
        ...isForeign(manifest) && { severity: "warning" },
        ...issue.holds && { holds: issue.holds },
        ...fixOf(manifest, issue)
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
function isForeign({ apiVersion = "" }) {
  const group = (0, import_kinds3.groupOf)(apiVersion);
  return !group.includes(".") && !isPlainGroup(group);
}
function helpFor3(manifest, issue) {
  if (issue.holds?.until !== void 0) return `apply it to Kubernetes 1.${issue.holds.until + 1} or later`;
  const given = differing(manifest, issue);
  if (given.length === 0) return "write one of the kinds that `kubectl api-resources` lists, with its apiVersion";
  return `write ${given.map(([name, value]) => `${name}: ${value}`).join(" and ")}`;
}
function differing({ apiVersion, kind }, { meant: meant3 }) {
  const fields = [];
  if (meant3 !== void 0 && meant3.apiVersion !== apiVersion) fields.push(["apiVersion", meant3.apiVersion]);
  if (meant3 !== void 0 && meant3.kind !== kind) fields.push(["kind", meant3.kind]);
  return fields;
}
function fixOf(manifest, issue) {
  const given = differing(manifest, issue);
  const [first] = given;
  if (first === void 0) return {};
  const isCertain2 = given.length === 1 && !manifest.partial && !isForeign(manifest);
  const hasOther = first[0] === "apiVersion" && issue.meant?.kind === "HorizontalPodAutoscaler";
  const safety = isCertain2 && !hasOther ? "safe" : "unsafe";
  const fixes = given.flatMap(([name, value]) => (0, import_rule29.renameFix)(manifest.at([name]), value, safety).fix ?? []);
  if (fixes.length < given.length) return {};
  const title = helpFor3(manifest, issue);
  return { fix: { title, safety, edits: fixes.flatMap(({ edits }) => edits) } };
}

// rules/unknown-target-port.ts
var import_names2 = __toESM(require_names(), 1);
var import_pod_index2 = __toESM(require_pod_index(), 1);
var import_ports2 = __toESM(require_ports(), 1);
var import_rule30 = __toESM(require_rule(), 1);
var unknown_target_port_default = (0, import_rule30.defineRule)({
  summary: "a targetPort names a port that no container of the selected Pods has",
  severity: "warning",
  category: "selectors",
  subject: "Service",
  fixable: true,
  applies: ({ root }) => root.get("spec").get("ports").items().some(isNamed),
  *check(service, { bundle }) {
    const asked = service.root.get("spec").get("ports").items().filter(isNamed);
    if (asked.length === 0 || service.partial) return;
    const selected = (0, import_pod_index2.selectedBeside)(service, bundle);
    const [first] = selected ?? [];
    if (selected === void 0 || first === void 0) return;
    const ports = portsOf(selected);
    if (ports === void 0) return;
    const { manifest, podSpec } = first.workload;
    for (const port of asked) {
      const targetPort = port.get("targetPort");
      const name = targetPort.string;
      const protocol = (0, import_ports2.protocolOf)(port);
      const others2 = ports.filter((candidate) => candidate.name === name);
      if (protocol === void 0 || others2.some((one) => (one.protocol ?? protocol) === protocol)) continue;
      const pods = selected.length === 1 ? `the Pods of ${manifest.kind} ${manifest.name}` : "the selected Pods";
      const [other] = others2;
      const fitting = ports.filter((one) => (one.protocol ?? protocol) === protocol);
      const names = [...new Set(fitting.map((one) => one.name))];
      const near = other === void 0 ? (0, import_names2.nearName)(
        name,
        names.filter((each) => !areTwins(each, name))
      ) : void 0;
      const isTaken = asked.some((each) => each.get("targetPort").string === near?.name);
      yield {
        at: targetPort,
        message: other === void 0 ? `targetPort: ${pods} have no port named ${name}, so ${without(port)}` : `targetPort: port ${name} of ${pods} is ${other.protocol}, but this one is ${protocol}, so ${without(port)}`,
        help: other === void 0 ? helpFor4(near?.name, names, name) : `give both the same protocol`,
        related: [
          other === void 0 ? ports[0] === void 0 ? { at: podSpec.get("containers"), message: "no port of theirs has a name" } : { at: ports[0].field.parent, message: "the Pods have these ports" } : { at: other.field, message: "the port of that name" }
        ],
        ...near?.only === true && renameTo(near.name, targetPort, isCertain(near.name, port, fitting) && !isTaken)
      };
    }
  }
});
function areTwins(a, b) {
  return a === `${b}s` || b === `${a}s`;
}
function isCertain(name, port, ports) {
  const isNumber = ports.some((one) => one.name === name && one.number === port.child("port").number);
  return name.length > 3 || port.child("name").string === name || isNumber;
}
function renameTo(name, targetPort, isSafe) {
  const { fix } = (0, import_rule30.renameFix)(targetPort, name, isSafe ? "safe" : "unsafe");
  return fix === void 0 ? {} : { fix: { ...fix, title: `write targetPort: ${name}` } };
}
function isNamed(port) {
  const name = port.child("targetPort").string;
  return name !== void 0 && (0, import_names2.isPortName)(name);
}
function portsOf(selected) {
  const ports = [];
  for (const { workload } of selected) {
    const own = (0, import_ports2.namedPorts)(workload);
    if (own === void 0) return void 0;
    ports.push(...own);
  }
  return ports;
}
function without(port) {
  const { number } = port.child("port");
  return `nothing answers at ${number === void 0 ? "this port" : `port ${number}`} of the Service`;
}
function helpFor4(near, names, name) {
  if (near !== void 0) return `write targetPort: ${near}`;
  const known2 = names.length === 0 ? "the number" : `the name of one of these (${names.slice(0, 5).join(", ")})`;
  return `write ${known2}, or give the port that is meant the name ${name}`;
}

// rules/unresolvable-pod-address.ts
var import_mentions2 = __toESM(require_mentions(), 1);

// src/kubernetes/pod-addresses.ts
var import_distance = __toESM(require_distance(), 1);
var import_multimap2 = __toESM(require_multimap(), 1);
var import_bundle = __toESM(require_bundle(), 1);
var import_headless_services2 = __toESM(require_headless_services(), 1);
var import_mentions = __toESM(require_mentions(), 1);
var import_names3 = __toESM(require_names(), 1);
var import_statefulset7 = __toESM(require_statefulset(), 1);
function* wrongAddresses(from, bundle) {
  const sets = setsOf(bundle);
  if (sets.size === 0 || from.partial) return;
  for (const text of (0, import_mentions.textsOf)(from)) {
    const all = (0, import_mentions.mentionsIn)(text, (name) => sets.has(name));
    if (all.length === 0 || from.overlaid(text.field)) continue;
    const wrong2 = /* @__PURE__ */ new Map();
    for (const mention of all) {
      const found = wrong2.get(mention.text) ?? judge(mention, all, from, bundle);
      if (found === void 0) continue;
      found.places.push(placeOf(found.fault.part, mention));
      wrong2.set(mention.text, found);
    }
    for (const [address, found] of wrong2) yield { field: text.field, address, ...found };
  }
}
function judge(mention, all, from, bundle) {
  const { candidates, isNear } = meant2(mention.set, from, bundle);
  const isOnly = candidates.length === 1;
  const faults2 = candidates.map((set) => faultOf(set, { mention, all, from, bundle, isNear, isOnly }));
  const [fault] = faults2;
  if (fault === void 0 || faults2.includes(void 0)) return void 0;
  return { statefulSet: candidates[0], fault, places: [] };
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
  const podSpec = (user ?? statefulSet.traits.workload)?.podSpec;
  if (podSpec?.get("dnsConfig").get("searches").absent !== true || !podSpec.get("hostAliases").absent) return void 0;
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
  const { mention, from, bundle, isNear, isOnly } = one;
  const [written = "", namespace] = mention.labels;
  const service = serviceOf(statefulSet) ?? "";
  const home = bundle.namespaceOf(statefulSet);
  if (!isNear || namespace !== void 0 && home !== void 0 && namespace !== home) return void 0;
  const services = bundle.partners("Service", written, statefulSet);
  const exists = services.near.length > 0;
  const isSlip = service !== "" && (0, import_names3.nearName)(written, [service]) !== void 0;
  const isHere = namespace === void 0 || namespace === (home ?? "default");
  const isOneFile = from.document.file === statefulSet.document.file;
  const isMeant = exists || isSlip ? isHere || isFull : isFull && (isHere || isOneFile);
  if (!isMeant) return void 0;
  if (service === "") {
    const isTold = (0, import_headless_services2.unnamedHeadlessServices)(statefulSet, bundle).length > 0 || !(0, import_headless_services2.lacksServiceName)(statefulSet);
    return isTold ? void 0 : { kind: "service-unnamed", part: [1, 2] };
  }
  const governing = (0, import_statefulset7.governingServices)(statefulSet, bundle);
  if (exists && governing.length === 0) return void 0;
  const isKnown = isOnly && governing.length === 1 && bundle.lacks("Service", written, statefulSet);
  return { kind: "service-wrong", part: [1, 2], meant: service, isCertain: isSlip && isKnown };
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
  const sets = bundle.named("StatefulSet", statefulSet.name ?? "");
  const services = bundle.named("Service", serviceOf(statefulSet) ?? "");
  return sets.length + services.length < CROWD && [...sets, ...services].every((each) => (bundle.namespaceOf(each) ?? namespace) !== namespace);
}
var END = "svc.cluster.local";
function isSlipOfEnd(end) {
  return end === "svc.cluster" || end === "cluster.local" || !/\d/.test(end) && (0, import_distance.editDistance)(end, END) === 1;
}
function ordinalFault(statefulSet, { mention, bundle, isNear }) {
  const isInAny = mention.labels.length > 1 && bundle.namespaceOf(statefulSet) === void 0;
  if (isInAny && !isNear) return void 0;
  const replicas = replicasOf(statefulSet, bundle);
  const field = statefulSet.root.get("spec").child("ordinals").child("start");
  const start = field.absent ? 0 : field.number;
  if (replicas === void 0 || start === void 0 || replicas.max < 1 || isPatched(statefulSet, bundle)) return;
  const isThere = mention.ordinal >= start && mention.ordinal < start + replicas.max;
  return isThere ? void 0 : { kind: "ordinal", part: [0, 1], start, replicas };
}
var SETS = /* @__PURE__ */ new WeakMap();
var CROWD = 50;
function setsOf(bundle) {
  const known2 = SETS.get(bundle);
  if (known2 !== void 0) return known2;
  const sets = /* @__PURE__ */ new Map();
  for (const set of bundle.all("StatefulSet")) {
    if (set.name === void 0) continue;
    for (const name of [set.name, ...set.overlay.names]) {
      (0, import_multimap2.append)(sets, name, set);
      for (const place of (0, import_bundle.placesOf)(set)) (0, import_multimap2.append)(sets, `${place}\0${name}`, set);
    }
  }
  SETS.set(bundle, sets);
  return sets;
}
function meant2(name, from, bundle) {
  const sets = setsOf(bundle);
  const beside = (0, import_bundle.placesOf)(from).flatMap((place) => sets.get(`${place}\0${name}`) ?? []);
  const near = beside.length > CROWD ? [] : [...new Set(beside)].filter(isWhole);
  const own = near.filter(({ document }) => document.file === from.document.file);
  if (beside.length > 0) return { candidates: own.length > 0 ? own : near, isNear: true };
  const [only, ...others2] = sets.get(name) ?? [];
  const isMeant = only !== void 0 && others2.length === 0 && isWhole(only) && (0, import_statefulset7.haveCommonParent)(only.directory, from.directory);
  return { candidates: isMeant ? [only] : [], isNear: false };
}
function isWhole({ partial, traits }) {
  return !partial && traits.hasSubstance === true;
}
function isPatched(statefulSet, bundle) {
  const beside = (0, import_bundle.placesOf)(statefulSet).flatMap(
    (place) => setsOf(bundle).get(`${place}\0${statefulSet.name}`) ?? []
  );
  return !beside.every(isWhole);
}

// rules/unresolvable-pod-address.ts
var import_rule31 = __toESM(require_rule(), 1);
var unresolvable_pod_address_default = (0, import_rule31.defineRule)({
  summary: "an address of a Pod that does not resolve",
  severity: "warning",
  category: "identity",
  subject: "manifest",
  fixable: true,
  applies: import_mentions2.mayMention,
  *check(manifest, { bundle }) {
    for (const wrong2 of wrongAddresses(manifest, bundle)) {
      const { field, places, address } = wrong2;
      const { reason: reason2, help: help2, place } = wordsFor2(wrong2);
      yield {
        at: field,
        range: field.inside(...places[0]),
        message: `${address} does not resolve${reason2}`,
        help: help2,
        related: [{ at: place, message: PLACES[wrong2.fault.kind] }],
        ...fixOf2(wrong2)
      };
    }
  }
});
var PLACES = {
  "service-missing": "the StatefulSet names the Service here",
  "service-unnamed": "the StatefulSet is here",
  "service-wrong": "the StatefulSet names the Service here",
  "namespace-missing": "the StatefulSet is here",
  "namespace-other": "the StatefulSet is in this namespace",
  "namespace-wrong": "the StatefulSet is in this namespace",
  "domain-wrong": "the StatefulSet is here",
  ordinal: "the StatefulSet is here"
};
function wordsFor2(wrong2) {
  const { statefulSet, fault } = wrong2;
  const { name, root } = statefulSet;
  const [metadata, spec] = [root.get("metadata"), root.get("spec")];
  const help2 = `write ${replaced(wrong2)}`;
  const written = part(wrong2);
  switch (fault.kind) {
    case "service-missing": {
      const isBare = !wrong2.address.includes(".");
      const reason2 = `${isBare ? " from other Pods" : ""}: the Service of StatefulSet ${name} is missing behind the name of the Pod`;
      return { reason: reason2, help: help2, place: spec.get("serviceName") };
    }
    case "service-unnamed": {
      const reason2 = `: StatefulSet ${name} has no serviceName, so its Pods have no DNS names`;
      return { reason: reason2, help: `write serviceName: ${written} in StatefulSet ${name}`, place: metadata.get("name") };
    }
    case "service-wrong": {
      const reason2 = `: the Pods of StatefulSet ${name} have their names under Service ${fault.meant}, its serviceName, and not under ${written}`;
      return { reason: reason2, help: help2, place: spec.get("serviceName") };
    }
    case "namespace-missing":
      return { reason: `: there is no namespace before svc`, help: help2, place: metadata.get("name") };
    case "namespace-other": {
      const reason2 = ` in namespace ${fault.own}: the Pods of StatefulSet ${name} are in ${fault.home}`;
      return { reason: reason2, help: help2, place: metadata.get("namespace") };
    }
    case "namespace-wrong": {
      const reason2 = `: StatefulSet ${name} is in namespace ${fault.meant}, not in ${written}`;
      return { reason: reason2, help: help2, place: metadata.get("namespace") };
    }
    case "domain-wrong":
      return { reason: `: the name ends with ${written}, not with ${fault.meant}`, help: help2, place: metadata.get("name") };
    case "ordinal": {
      const { start, replicas } = fault;
      const last = start + replicas.max - 1;
      const most = replicas.min < replicas.max ? "at most " : "";
      const range = last === start ? `1 Pod, ${name}-${start}` : `${replicas.max} Pods, ${name}-${start} to ${name}-${last}`;
      const field = spec.get("replicas");
      const without2 = field.isNull && most === "" ? ", as replicas is not given" : "";
      return {
        reason: `: StatefulSet ${name} has ${most}${range}${without2}`,
        help: "name a Pod that there is, or raise replicas",
        place: field.isNull ? metadata.get("name") : field
      };
    }
  }
}
function part({ address, fault }) {
  return address.split(".").slice(...fault.part).join(".");
}
function replaced({ address, fault }) {
  const labels = address.split(".");
  const meant3 = ("meant" in fault ? fault.meant : void 0) ?? `${part({ address, fault })}.<namespace>`;
  return [...labels.slice(0, fault.part[0]), meant3, ...labels.slice(fault.part[1])].join(".");
}
function fixOf2(wrong2) {
  const { field, fault, places } = wrong2;
  const text = "meant" in fault ? fault.meant : void 0;
  if (text === void 0) return {};
  const written = part(wrong2);
  const { path, text: source } = field.file;
  const edits = places.map((place) => ({ file: path, range: field.inside(...place), text }));
  if (edits.some(({ range }) => source.slice(range.start, range.end) !== written)) return {};
  const safety = fault.kind === "service-wrong" && fault.isCertain ? "safe" : "unsafe";
  return { fix: { title: `replace ${written} by ${text}`, safety, edits } };
}

// rules/volume-without-source.ts
var import_issues18 = __toESM(require_issues(), 1);
var import_statefulset8 = __toESM(require_statefulset(), 1);
var import_volumes3 = __toESM(require_volumes(), 1);
var import_rule32 = __toESM(require_rule(), 1);
var volume_without_source_default = (0, import_rule32.defineRule)({
  summary: "a volume does not say what it is made from",
  severity: "warning",
  category: "storage",
  subject: "workload",
  applies: ({ podSpec }) => {
    const volumes = podSpec.get("volumes").items();
    return volumes.some((volume) => (0, import_volumes3.sourcesOf)(volume).every(([, source]) => source.isNull));
  },
  *check({ builtIn, manifest, podSpec }) {
    const statefulSet = manifest.as("StatefulSet");
    const templates = statefulSet && (0, import_statefulset8.claimNames)(statefulSet);
    if (!builtIn || statefulSet !== void 0 && templates === void 0) return;
    for (const volume of podSpec.get("volumes").items()) {
      const name = volume.get("name").string;
      if (name === void 0 || templates?.has(name) || !(0, import_volumes3.lacksSource)(volume, manifest)) continue;
      const keys = (0, import_volumes3.sourcesOf)(volume).map(([key]) => key);
      const what = keys.length === 0 ? "has no source" : `has nothing in ${(0, import_issues18.listed)(keys, "and")}`;
      yield {
        at: volume.get("name"),
        message: `volume ${name} ${what}, so it becomes an emptyDir: empty at first, and gone with the Pod`,
        help: keys.length === 0 ? "say what it is made from, or write emptyDir: {}" : `say which ${keys[0]}, or write emptyDir: {}`
      };
    }
  }
});

// rules/wrong-type.ts
var import_issues19 = __toESM(require_issues(), 1);

// src/kubernetes/wrong-types.ts
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
  if (typeof node.value === "number" && !isText(expected) && expected !== "boolean")
    return notWhole(takes, expected, written);
  const what = `${takes}, but ${written.reading}`;
  const wantsText = isText(expected) || expected === "int-or-string" && typeof node.value !== "string";
  return { what, ...wantsText ? asText(field, expected, written) : asNumber(field, expected, written) };
}
function isText(expected) {
  return expected === "string" || expected === "time" || expected === "bytes";
}
function fixOf3(title, safety, edits) {
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
  const isPortName2 = field.step === "name" && field.parent?.parent?.step === "ports";
  if (isPortName2) return { help: "write a name with a letter in it, in at most 15 characters" };
  const help2 = isPublic ? `write "${source}"` : "put it in quotes";
  const safety = expected === "string" ? "safe" : "unsafe";
  return { help: help2, ...expected !== "time" && fixOf3("put it in quotes", safety, quote(field)) };
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
    const help2 = `write ${meant3}${text.toLowerCase() === String(meant3) ? ", without quotes" : ""}`;
    return { help: help2, ...fixOf3(`write ${meant3}`, safety, edits ?? rewrite(field, String(meant3))) };
  }
  const max = MAX[expected];
  if (expected === "quantity") return { help: "write a quantity such as 500m or 1Gi" };
  if (typeof value === "string" && /^(?:0|[1-9]\d{0,14})$/.test(value)) {
    const fits = max === void 0 || Number(value) <= max;
    const help2 = isPublic ? `write ${value}, without quotes` : "take the quotes off";
    return {
      help: fits ? help2 : "write a smaller number, without quotes",
      ...fits && fixOf3("take the quotes off", "safe", unquote(field))
    };
  }
  const duration = /^(\d{1,6})([smh])$/.exec(text);
  if (duration !== null && /Seconds$/.test(String(field.step))) {
    const seconds = String(Number(duration[1]) * SECONDS.get(duration[2]));
    return {
      help: `write ${seconds}: it is counted in seconds, without a unit`,
      ...fixOf3(`write ${seconds}`, "safe", rewrite(field, seconds))
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
      ...fixOf3("write the labels there", "safe", unwrapMap(field))
    };
  }
  const { node, file } = field;
  const source = node === void 0 ? "" : file.text.slice(node.start, node.end);
  if (typeof field.step === "number" && entries.length === 1 && !/[\r\n"\\{]/.test(source)) {
    const help2 = isSecret(field) || isSecretName(source) ? "put the whole text in quotes" : `write "${source}", for ": " makes a map of it`;
    const edits = [node.start, node.end].map((at) => ({ file: file.path, range: { start: at, end: at }, text: '"' }));
    return { what, help: help2, ...field.alias === void 0 && fixOf3("put it in quotes", "unsafe", edits) };
  }
  return { what, help: field.isList ? "write one value, without dash and brackets" : "write one value" };
}
var SHORT_ITEMS = {
  ContainerPort: { name: "containerPort", type: "number" },
  ServicePort: { name: "port", type: "number" },
  LocalObjectReference: { name: "name", type: "string" }
};
function asMap(field, of) {
  const { node, value } = field;
  if (node?.kind === "seq") {
    return {
      help: "write each of its fields as `name: value`, without dash and brackets",
      ...fixOf3("take the dashes off", "unsafe", unwrapList(field))
    };
  }
  const setting = of === "EnvVar" && typeof value === "string" ? /^([\w.-]+)=(.*)$/s.exec(value) : null;
  if (setting !== null) {
    const fields = [`name: ${setting[1]}`, `value: ${JSON.stringify(setting[2])}`];
    return {
      help: `write name: ${setting[1]}, and below it value: with the rest`,
      ...fixOf3("write name and value", "safe", asItem(field, fields))
    };
  }
  const short = of === void 0 || !Object.hasOwn(SHORT_ITEMS, of) ? void 0 : SHORT_ITEMS[of];
  if (short !== void 0 && typeof value === short.type) {
    const item = `${short.name}: ${node === void 0 ? "" : field.file.text.slice(node.start, node.end)}`;
    return { help: `write ${item}`, ...fixOf3(`write ${item}`, "safe", asItem(field, [item])) };
  }
  return {
    help: typeof field.step === "number" ? "write its fields, each with its name" : "write its fields below it, indented"
  };
}
function asItem(field, fields) {
  const { node, file, parent } = field;
  const list = parent?.node;
  if (list?.kind !== "seq" || node === void 0 || file.language === "json") return void 0;
  if (list.style === "flow") return rewrite(field, `{${fields.join(", ")}}`);
  const indent = " ".repeat(file.positionAt(node.start).column - 1);
  return rewrite(field, fields.join(`${file.text.includes("\r\n") ? "\r\n" : "\n"}${indent}`));
}
var WORDS_OF_A_COMMAND = /^[\w./:=@%+,-]+(?: [\w./:=@%+,-]+)*$/;
function asList(field, of) {
  const { value } = field;
  const isCommand = field.step === "command" || field.step === "args";
  if (isCommand && typeof value === "string") {
    const words = WORDS_OF_A_COMMAND.test(value) && !isSecretName(value) ? value.split(" ") : void 0;
    const list = words && `[${words.map((word) => JSON.stringify(word)).join(", ")}]`;
    const isShort = list !== void 0 && list.length <= SAID2;
    const help2 = isShort ? `write ${list}` : "write each word behind a dash of its own: no shell takes the text apart";
    return { help: help2, ...list !== void 0 && fixOf3("make a list of its words", "unsafe", rewrite(field, list)) };
  }
  const names = field.entries().map(([name]) => name);
  if (of === "EnvVar" && names.length > 0 && !names.includes("name")) {
    return { help: `write \`- name: ${names[0]}\` and below it \`value:\`, and so on` };
  }
  const short = of === void 0 || !Object.hasOwn(SHORT_ITEMS, of) ? void 0 : SHORT_ITEMS[of];
  if (short !== void 0 && typeof value === short.type)
    return { help: `write \`- ${short.name}: ${value}\` below it` };
  if (of === "string") {
    return { help: "put it in brackets, or behind a dash", ...fixOf3("make a list of it", "unsafe", wrapInList(field)) };
  }
  if (!field.isMap) return { help: "write each item behind a dash" };
  const isItem = field.entries().some(([name, inner]) => name === "name" || name === "metadata" || !inner.isMap);
  if (!isItem) return { help: `write each item behind a dash, with its name in it: \`- name: ${names[0] ?? "\u2026"}\`` };
  return { help: "write a dash before each item", ...fixOf3("make a list of it", "unsafe", wrapInList(field)) };
}
function kindOf(field) {
  if (field.isMap) return "a map";
  if (field.isList) return "a list";
  const { value } = field;
  if (value === void 0 || value === null) return "nothing";
  return typeof value === "string" ? "text" : `a ${typeof value}`;
}

// rules/wrong-type.ts
var import_rule33 = __toESM(require_rule(), 1);
var wrong_type_default = (0, import_rule33.defineRule)({
  summary: "a value is of a type that its field does not take",
  severity: "error",
  category: "structure",
  subject: "manifest",
  fixable: true,
  applies: (0, import_issues19.hasIssue)("type"),
  *check(manifest, { bundle }) {
    for (const issue of (0, import_issues19.issuesOf)(manifest, "type")) {
      const field = manifest.at(issue.path);
      if (field.unknown && (manifest.overlaid(field) || bundle.fillsPlaceholders)) continue;
      const { what, help: help2, fix } = explainType(issue, field);
      const who = issue.path[0] === "metadata" ? "kubectl" : "the API server";
      yield {
        at: field,
        message: `${(0, import_issues19.briefPath)(issue.path)} ${what}; ${who} refuses the ${manifest.kind}`,
        help: help2,
        ...fix !== void 0 && { fix },
        ...flattened(field)
      };
    }
  }
});
function flattened(field) {
  const labels = field.entries().map(([, label]) => label);
  const isService = field.step === "matchLabels" && field.parent?.step === "selector" && labels.length > 0;
  if (!isService || !labels.every(({ value }) => value !== void 0)) return {};
  return (0, import_rule33.moveFix)(labels, field.parent, field.parent.entries().length === 1 ? "safe" : "unsafe");
}

// rules/yaml-syntax.ts
var import_rule34 = __toESM(require_rule(), 1);
var yaml_syntax_default = (0, import_rule34.defineRule)({
  summary: "a document is no YAML that kubectl can read",
  severity: "error",
  category: "syntax",
  subject: "document",
  fixable: true,
  applies: ({ error }) => error !== void 0,
  *check(document, { explain }) {
    const { error } = document;
    if (error === void 0 || ["separator", "directive", "character"].includes(error.code)) return;
    const [...problems] = explain?.(document) ?? [];
    if (problems.length === 0) {
      yield { at: { document, range: error.range }, message: `kubectl cannot read this document (${error.code})` };
    }
    for (const { range, message, help: help2, related = [], fix } of problems) {
      yield {
        at: { document, range },
        message: `${message}; kubectl cannot read this document`,
        ...help2 !== void 0 && { help: help2 },
        related: related.map((place) => ({ at: { document, range: place.range }, message: place.message })),
        ...fix !== void 0 && { fix }
      };
    }
  }
});
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  "claim-mode-mismatch": null,
  "claim-name-collision": null,
  "conflicting-fields": null,
  "document-separator": null,
  "duplicate-claim-template": null,
  "duplicate-key": null,
  "empty-selector": null,
  "field-not-in-version": null,
  "headless-port-remapped": null,
  "incomplete-object": null,
  "invalid-address": null,
  "invalid-base64": null,
  "invalid-encoding": null,
  "invalid-label": null,
  "invalid-name": null,
  "invalid-quantity": null,
  "invalid-value": null,
  "lost-indentation": null,
  "misplaced-field": null,
  "missing-required-field": null,
  "missing-service-name": null,
  "name-too-long": null,
  "no-graceful-termination": null,
  "partition-blocks-rollout": null,
  "removed-api-version": null,
  "shadowed-volume": null,
  "shared-claim": null,
  "unknown-field": null,
  "unknown-kind-or-version": null,
  "unknown-target-port": null,
  "unresolvable-pod-address": null,
  "volume-without-source": null,
  "wrong-type": null,
  "yaml-syntax": null
});
