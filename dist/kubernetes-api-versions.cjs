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

// hot:src/text/distance.ts
var require_distance = __commonJS({
  "hot:src/text/distance.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/text/distance.ts"];
  }
});

// hot:src/yaml/unknown.ts
var require_unknown = __commonJS({
  "hot:src/yaml/unknown.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/yaml/unknown.ts"];
  }
});

// hot:src/kubernetes/kinds.ts
var require_kinds = __commonJS({
  "hot:src/kubernetes/kinds.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/kinds.ts"];
  }
});

// hot:src/kubernetes/versions.ts
var require_versions = __commonJS({
  "hot:src/kubernetes/versions.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/versions.ts"];
  }
});

// src/kubernetes/api-versions.ts
var api_versions_exports = {};
__export(api_versions_exports, {
  changesWith: () => changesWith,
  isPlainGroup: () => isPlainGroup,
  judgeKind: () => judgeKind,
  removalOf: () => removalOf
});
module.exports = __toCommonJS(api_versions_exports);
var import_distance = __toESM(require_distance(), 1);
var import_unknown = __toESM(require_unknown(), 1);
var import_kinds = __toESM(require_kinds(), 1);
var import_versions = __toESM(require_versions(), 1);
function judgeKind(apiVersion, kind, served, asked) {
  if (apiVersion === "" || kind === "" || (0, import_unknown.isUnknown)(apiVersion) || (0, import_unknown.isUnknown)(kind)) return void 0;
  if (apiVersion.startsWith("/") || /list$/i.test(kind) || !/\w/.test(apiVersion) || !/\w/.test(kind)) return void 0;
  const found = served.find(apiVersion, kind);
  if (found !== void 0) return judgeSpan(found.span ?? {}, asked);
  const removal = removalOf(apiVersion, kind);
  if (removal !== void 0) return { code: "removed-version", path: ["apiVersion"], holds: { since: removal.gone } };
  const isBuiltIn = isPlainGroup((0, import_kinds.groupOf)(apiVersion)) || served.hasGroup((0, import_kinds.groupOf)(apiVersion));
  if (!isBuiltIn && (0, import_kinds.groupOf)(apiVersion).includes(".")) return void 0;
  return judgeName(apiVersion, kind, served.all(), isBuiltIn, asked);
}
function judgeSpan(span, asked) {
  if ((0, import_versions.coverage)(span, asked) === "all") return void 0;
  return span.until !== void 0 && span.until < asked.to ? { code: "removed-version", path: ["apiVersion"], holds: { since: span.until + 1 } } : { code: "unknown-kind", path: ["apiVersion"], meant: void 0, holds: { until: span.since - 1 } };
}
function judgeName(apiVersion, kind, served, isBuiltIn, asked) {
  const group = (0, import_kinds.groupOf)(apiVersion);
  const names = new Set(served.map((one) => one.kind));
  const name = names.has(kind) ? kind : likelyKind(kind, names);
  if (name === void 0) {
    if (group === "" || !isBuiltIn) return void 0;
    return { code: "unknown-kind", path: ["kind"], meant: void 0, holds: void 0 };
  }
  const homes = served.filter((one) => one.kind === name && (0, import_versions.coverage)(one.span ?? {}, asked) === "all");
  const home = homes.some((one) => one.apiVersion === apiVersion) ? apiVersion : homeIn(homes, group);
  return {
    code: "unknown-kind",
    path: name === kind || !isBuiltIn ? ["apiVersion"] : ["kind"],
    meant: home === void 0 ? void 0 : { apiVersion: home, kind: name },
    holds: void 0
  };
}
function isPlainGroup(group) {
  return PLAIN_GROUPS.has(group);
}
var PLAIN_GROUPS = /* @__PURE__ */ new Set(["", "apps", "autoscaling", "batch", "extensions", "policy"]);
function homeIn(homes, group) {
  const stable = homes.map((one) => one.apiVersion).filter((one) => /\bv\d+$/.test(one));
  const own = stable.filter((one) => (0, import_kinds.groupOf)(one) === group);
  const chosen = own.length > 0 ? own : stable;
  if (new Set(chosen.map(import_kinds.groupOf)).size > 1) return void 0;
  return chosen.sort((a, b) => majorOf(a) - majorOf(b)).at(-1);
}
function majorOf(stable) {
  return Number(/\d+$/.exec(stable)?.[0]);
}
function likelyKind(kind, names) {
  const byFolded = new Map([...names].map((name) => [name.toLowerCase(), name]));
  const folded = kind.toLowerCase().replace(/[-_ ]/g, "");
  const singulars = [folded.replace(/s$/, ""), folded.replace(/es$/, ""), folded.replace(/ies$/, "y")];
  const same = [folded, ...singulars].find((one) => byFolded.has(one));
  if (same !== void 0) return byFolded.get(same);
  const most = folded.length < 5 ? 0 : folded.length < 8 ? 1 : 2;
  const near = (0, import_distance.nearNames)(folded, byFolded.keys()).filter((one) => (0, import_distance.editDistance)(folded, one) <= most);
  return near.length === 1 ? byFolded.get(near[0]) : void 0;
}
function removalOf(apiVersion, kind) {
  return removals().find((one) => one.apiVersion === apiVersion && one.kinds.includes(kind));
}
function changesWith({ changes }, root) {
  return changes.filter((change) => change.needed(root)).map(({ help }) => help);
}
var SELECTOR = {
  help: "give spec.selector the labels of the template",
  needed: (root) => root.child("spec").child("selector").absent
};
var UPDATES = {
  help: "write spec.updateStrategy.type: OnDelete if Pods must not be replaced on a change, as it was by default",
  needed: (root) => root.child("spec").child("updateStrategy").child("type").absent
};
var ROLLBACK = without("rollbackTo");
var GENERATION = without("templateGeneration");
function without(name) {
  return { help: `delete spec.${name}`, needed: (root) => root.child("spec").child(name).exists };
}
function defaulted(path, was, now) {
  return {
    help: `write spec.${path}, for left out it was ${was} and is ${now} now`,
    needed: (root) => path.split(".").reduce((field, name) => field.child(name), root.child("spec")).absent
  };
}
var DEADLINE = defaulted("progressDeadlineSeconds", "without end", "600");
var ALL_REVISIONS = defaulted("revisionHistoryLimit", "without limit", "10");
var TWO_REVISIONS = defaulted("revisionHistoryLimit", "2", "10");
var STEPS = ["maxSurge", "maxUnavailable"].map((name) => {
  const { help, needed } = defaulted(`strategy.rollingUpdate.${name}`, "1", "25%");
  return {
    help,
    needed: (root) => root.child("spec").child("strategy").child("type").string !== "Recreate" && needed(root)
  };
});
var INGRESS = [
  {
    help: "rename spec.backend to spec.defaultBackend",
    needed: (root) => root.child("spec").child("backend").exists
  },
  {
    help: "write each backend as service.name with service.port.number or service.port.name",
    needed: (root) => [root.child("spec").child("backend"), ...ingressPaths(root).map((path) => path.child("backend"))].some(
      (backend) => backend.child("serviceName").exists || backend.child("servicePort").exists
    )
  },
  {
    help: "give each path a pathType (ImplementationSpecific is as it was)",
    needed: (root) => ingressPaths(root).some((path) => path.child("pathType").absent)
  }
];
function ingressPaths(root) {
  return items(root.child("spec").child("rules")).flatMap((rule) => items(rule.child("http").child("paths")));
}
var METRICS = {
  help: "give each metric a target of a type (Utilization with averageUtilization, or the like), and metric.name for metricName",
  needed: (root) => items(root.child("spec").child("metrics")).some(
    (metric) => metric.entries().some(([, source]) => source.entries().some(([name]) => /^(?:target[A-Z]|metricName$)/.test(name)))
  )
};
var CPU_TARGET = {
  help: "write spec.targetCPUUtilizationPercentage as one of spec.metrics",
  needed: (root) => root.child("spec").child("targetCPUUtilizationPercentage").exists
};
var EMPTY_SELECTOR = {
  help: "write in spec.selector which Pods are meant: an empty one took none, and now takes all of the namespace",
  needed: (root) => {
    const selector = root.child("spec").child("selector");
    return selector.isMap && selector.entries().every(([, asked]) => asked.isNull || isEmpty(asked));
  }
};
var DEFINITION = {
  help: "name a scope, and give each of spec.versions a structural schema, with subresources and additionalPrinterColumns (jsonPath) of its own",
  needed: (root) => {
    const spec = root.child("spec");
    const versions = items(spec.child("versions"));
    const moved = ["version", "validation", "subresources", "additionalPrinterColumns", "preserveUnknownFields"];
    return versions.length === 0 || spec.child("scope").absent || moved.some((name) => spec.child(name).exists) || spec.child("conversion").child("webhookClientConfig").exists || versions.some((version) => version.child("schema").absent || !version.child("additionalPrinterColumns").isNull);
  }
};
var WEBHOOKS = [
  {
    help: "give each webhook sideEffects (None or NoneOnDryRun) and admissionReviewVersions",
    needed: (root) => items(root.child("webhooks")).some(
      (webhook) => !["None", "NoneOnDryRun"].includes(webhook.child("sideEffects").string ?? "") || webhook.child("admissionReviewVersions").absent
    )
  },
  webhookDefault("failurePolicy", "Ignore", "Fail"),
  webhookDefault("matchPolicy", "Exact", "Equivalent"),
  webhookDefault("timeoutSeconds", "30", "10")
];
function webhookDefault(name, was, now) {
  return {
    help: `give each webhook ${name}, for left out it was ${was} and is ${now} now`,
    needed: (root) => items(root.child("webhooks")).some((webhook) => webhook.child(name).absent)
  };
}
var SIGNER = {
  help: "give spec.signerName and spec.usages",
  needed: (root) => root.child("spec").child("signerName").absent || root.child("spec").child("usages").absent
};
var GROUPS = {
  help: "rename spec.group to spec.groups",
  needed: (root) => root.child("spec").child("group").exists
};
var TOPOLOGY = {
  help: "write nodeName and zone in place of topology",
  needed: (root) => items(root.child("endpoints")).some((endpoint) => endpoint.child("topology").exists)
};
var SHARES = {
  help: "rename spec.limited.assuredConcurrencyShares to nominalConcurrencyShares",
  needed: (root) => root.child("spec").child("limited").child("assuredConcurrencyShares").exists
};
var NO_SHARES = {
  help: "write spec.limited.nominalConcurrencyShares: 30 if it has to stay so: 0 was read as 30, and is none now",
  needed: (root) => root.child("spec").child("limited").child("nominalConcurrencyShares").number === 0
};
var REQUESTS = {
  help: "put what a device request asks for under exactly",
  needed: (root) => [root.child("spec"), root.child("spec").child("spec")].flatMap((spec) => items(spec.child("devices").child("requests"))).some((request) => request.child("deviceClassName").exists)
};
var SUBJECTS = {
  help: "write apiGroup in place of the apiVersion of each subject",
  needed: (root) => items(root.child("subjects")).some((subject) => subject.child("apiVersion").exists)
};
var REWRITE = { help: "write its fields anew, for they are others there", needed: () => true };
function isEmpty(field) {
  return field.isList ? field.items().length === 0 : field.isMap && field.entries().length === 0;
}
function items(list) {
  return list.items();
}
var table;
function removals() {
  table ??= makeRemovals();
  return table;
}
function makeRemovals() {
  const result = [];
  const remove = (gone, apiVersion, kinds, to, more = {}) => {
    result.push({ apiVersion, kinds: kinds.split(" "), gone, to, changes: [], ...more });
  };
  remove(6, "extensions/v1beta1", "Job", "batch/v1");
  remove(16, "extensions/v1beta1", "Deployment", "apps/v1", {
    changes: [SELECTOR, ROLLBACK, DEADLINE, ALL_REVISIONS, ...STEPS]
  });
  remove(16, "extensions/v1beta1", "DaemonSet", "apps/v1", { changes: [SELECTOR, GENERATION, UPDATES] });
  remove(16, "extensions/v1beta1", "ReplicaSet", "apps/v1", { changes: [SELECTOR] });
  remove(16, "extensions/v1beta1", "NetworkPolicy", "networking.k8s.io/v1");
  remove(16, "extensions/v1beta1", "PodSecurityPolicy", void 0, { instead: POD_SECURITY });
  remove(22, "extensions/v1beta1", "Ingress", "networking.k8s.io/v1", { changes: INGRESS });
  remove(16, "apps/v1beta1", "StatefulSet", "apps/v1", { changes: [SELECTOR, UPDATES] });
  remove(16, "apps/v1beta1", "Deployment", "apps/v1", { changes: [SELECTOR, ROLLBACK, TWO_REVISIONS] });
  remove(16, "apps/v1beta1", "ControllerRevision", "apps/v1");
  remove(16, "apps/v1beta2", "DaemonSet", "apps/v1", { changes: [SELECTOR, GENERATION] });
  remove(16, "apps/v1beta2", "Deployment", "apps/v1", { changes: [SELECTOR, ROLLBACK] });
  remove(16, "apps/v1beta2", "ReplicaSet StatefulSet", "apps/v1", { changes: [SELECTOR] });
  remove(16, "apps/v1beta2", "ControllerRevision", "apps/v1");
  remove(21, "batch/v2alpha1", "CronJob", "batch/v1");
  remove(25, "batch/v1beta1", "CronJob", "batch/v1");
  remove(25, "autoscaling/v2beta1", "HorizontalPodAutoscaler", "autoscaling/v2", { changes: [METRICS, CPU_TARGET] });
  remove(26, "autoscaling/v2beta2", "HorizontalPodAutoscaler", "autoscaling/v2", { changes: [CPU_TARGET] });
  remove(25, "policy/v1beta1", "PodDisruptionBudget", "policy/v1", { changes: [EMPTY_SELECTOR] });
  remove(25, "policy/v1beta1", "Eviction", "policy/v1");
  remove(25, "policy/v1beta1", "PodSecurityPolicy", void 0, { instead: POD_SECURITY });
  const networking = "networking.k8s.io/v1";
  remove(22, `${networking}beta1`, "Ingress", networking, { changes: INGRESS });
  remove(22, `${networking}beta1`, "IngressClass", networking);
  remove(29, `${networking}alpha1`, "ClusterCIDR", void 0);
  remove(31, `${networking}alpha1`, "IPAddress ServiceCIDR", networking, { since: 33 });
  remove(37, `${networking}beta1`, "IPAddress ServiceCIDR", networking, { since: 33 });
  const rbac = "rbac.authorization.k8s.io/v1";
  remove(22, `${rbac}beta1`, "ClusterRole ClusterRoleBinding Role RoleBinding", rbac);
  remove(23, `${rbac}alpha1`, "ClusterRole ClusterRoleBinding Role RoleBinding", rbac, { changes: [SUBJECTS] });
  const extensions = "apiextensions.k8s.io/v1";
  remove(22, `${extensions}beta1`, "CustomResourceDefinition", extensions, { changes: [DEFINITION] });
  remove(22, "apiregistration.k8s.io/v1beta1", "APIService", "apiregistration.k8s.io/v1");
  const admission = "admissionregistration.k8s.io/v1";
  const webhooks = "MutatingWebhookConfiguration ValidatingWebhookConfiguration";
  const policies = "ValidatingAdmissionPolicy ValidatingAdmissionPolicyBinding";
  remove(22, `${admission}beta1`, webhooks, admission, { changes: WEBHOOKS });
  remove(32, `${admission}alpha1`, policies, admission, { since: 30 });
  remove(34, `${admission}beta1`, policies, admission, { since: 30 });
  const storage = "storage.k8s.io/v1";
  remove(22, `${storage}beta1`, "CSIDriver CSINode StorageClass VolumeAttachment", storage);
  remove(24, `${storage}alpha1`, "CSIStorageCapacity VolumeAttachment", storage);
  remove(27, `${storage}beta1`, "CSIStorageCapacity", storage);
  remove(35, `${storage}alpha1`, "VolumeAttributesClass", storage, { since: 34 });
  remove(37, `${storage}beta1`, "VolumeAttributesClass", storage, { since: 34 });
  remove(21, "discovery.k8s.io/v1alpha1", "EndpointSlice", "discovery.k8s.io/v1", { changes: [TOPOLOGY] });
  remove(25, "discovery.k8s.io/v1beta1", "EndpointSlice", "discovery.k8s.io/v1", { changes: [TOPOLOGY] });
  remove(25, "events.k8s.io/v1beta1", "Event", "events.k8s.io/v1", { changes: [REWRITE] });
  remove(24, "node.k8s.io/v1alpha1", "RuntimeClass", "node.k8s.io/v1", { changes: [REWRITE] });
  remove(25, "node.k8s.io/v1beta1", "RuntimeClass", "node.k8s.io/v1");
  remove(22, "scheduling.k8s.io/v1beta1", "PriorityClass", "scheduling.k8s.io/v1");
  remove(23, "scheduling.k8s.io/v1alpha1", "PriorityClass", "scheduling.k8s.io/v1");
  remove(36, "scheduling.k8s.io/v1alpha1", "Workload", "scheduling.k8s.io/v1beta1", { since: 37, changes: [REWRITE] });
  remove(37, "scheduling.k8s.io/v1alpha2", "PodGroup Workload", "scheduling.k8s.io/v1beta1", {
    since: 37,
    changes: [REWRITE]
  });
  const certificates = "certificates.k8s.io/v1";
  remove(22, `${certificates}beta1`, "CertificateSigningRequest", certificates, { changes: [SIGNER] });
  remove(35, `${certificates}alpha1`, "PodCertificateRequest", certificates, { since: 37, changes: [REWRITE] });
  remove(37, `${certificates}alpha1`, "ClusterTrustBundle", certificates, { since: 37 });
  remove(22, "coordination.k8s.io/v1beta1", "Lease", "coordination.k8s.io/v1");
  remove(32, "coordination.k8s.io/v1alpha1", "LeaseCandidate", "coordination.k8s.io/v1beta1", {
    since: 33,
    changes: [REWRITE]
  });
  const authorization = "authorization.k8s.io/v1";
  const reviews = "LocalSubjectAccessReview SelfSubjectAccessReview SelfSubjectRulesReview SubjectAccessReview";
  remove(22, `${authorization}beta1`, reviews, authorization, { changes: [GROUPS] });
  remove(22, "authentication.k8s.io/v1beta1", "TokenReview", "authentication.k8s.io/v1");
  remove(32, "authentication.k8s.io/v1alpha1", "SelfSubjectReview", "authentication.k8s.io/v1", { since: 28 });
  remove(33, "authentication.k8s.io/v1beta1", "SelfSubjectReview", "authentication.k8s.io/v1", { since: 28 });
  const flow = "flowcontrol.apiserver.k8s.io/v1";
  const flows = "FlowSchema PriorityLevelConfiguration";
  remove(26, `${flow}beta1`, flows, flow, { since: 29, changes: [SHARES] });
  remove(29, `${flow}beta2`, flows, flow, { since: 29, changes: [SHARES] });
  remove(32, `${flow}beta3`, flows, flow, { since: 29, changes: [NO_SHARES] });
  const resource = "resource.k8s.io/v1";
  const claims = "ResourceClaim ResourceClaimTemplate";
  const rewritten = { since: 34, changes: [REWRITE] };
  remove(27, `${resource}alpha1`, "PodScheduling", void 0);
  remove(27, `${resource}alpha1`, "ResourceClass", void 0, { instead: "a DeviceClass" });
  remove(27, `${resource}alpha1`, claims, resource, rewritten);
  remove(31, `${resource}alpha2`, "PodSchedulingContext ResourceClaimParameters ResourceClassParameters", void 0);
  remove(31, `${resource}alpha2`, "ResourceClass", void 0, { instead: "a DeviceClass" });
  remove(31, `${resource}alpha2`, `${claims} ResourceSlice`, resource, rewritten);
  remove(32, `${resource}alpha3`, "PodSchedulingContext", void 0);
  remove(34, `${resource}alpha3`, claims, resource, { since: 34, changes: [REQUESTS] });
  remove(34, `${resource}alpha3`, "DeviceClass", resource, { since: 34 });
  remove(34, `${resource}alpha3`, "ResourceSlice", resource, rewritten);
  const migration = "storagemigration.k8s.io/v1";
  remove(35, `${migration}alpha1`, "StorageVersionMigration", migration, { since: 37, changes: [REWRITE] });
  return result;
}
var POD_SECURITY = "Pod Security Admission (labels of the Namespace)";
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  changesWith,
  isPlainGroup,
  judgeKind,
  removalOf
});
