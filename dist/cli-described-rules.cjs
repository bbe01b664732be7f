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
  *check() {
  }
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
  *check() {
  }
});

// rules/conflicting-fields.ts
var import_issues = __toESM(require_issues(), 1);
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
  applies: (0, import_issues.hasIssue)("conflict", "contradiction"),
  *check() {
  }
});

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
  *check() {
  }
});

// rules/document-separator.ts
var import_rule5 = __toESM(require_rule(), 1);
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
  applies: ({ error, dropped, duplicateKeys }) => error !== void 0 || dropped !== void 0 || duplicateKeys.length > 0,
  *check() {
  }
});

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
  *check() {
  }
});

// rules/duplicate-item.ts
var import_issues2 = __toESM(require_issues(), 1);
var import_statefulset2 = __toESM(require_statefulset(), 1);
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
  applies: (0, import_issues2.hasIssue)("duplicate"),
  *check() {
  }
});

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
  *check() {
  }
});

// rules/duplicate-resource.ts
var import_statefulset3 = __toESM(require_statefulset(), 1);
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
  *check() {
  }
});

// rules/empty-selector.ts
var import_issues3 = __toESM(require_issues(), 1);
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
  applies: (0, import_issues3.hasIssue)("missing"),
  *check() {
  }
});

// rules/field-not-in-version.ts
var import_issues4 = __toESM(require_issues(), 1);
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
  applies: (0, import_issues4.hasIssue)("version"),
  *check() {
  }
});

// rules/fractional-bytes.ts
var import_glance = __toESM(require_glance(), 1);
var import_issues5 = __toESM(require_issues(), 1);
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
  *check() {
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

// rules/governing-service-in-other-namespace.ts
var import_statefulset4 = __toESM(require_statefulset(), 1);
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
  *check() {
  }
});

// rules/governing-service-is-external-name.ts
var import_names = __toESM(require_names(), 1);
var import_statefulset5 = __toESM(require_statefulset(), 1);
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
  *check() {
  }
});

// rules/governing-service-not-headless.ts
var import_ports = __toESM(require_ports(), 1);
var import_statefulset6 = __toESM(require_statefulset(), 1);
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
  *check() {
  }
});
var HEADLESS = "write clusterIP: None";
var RECREATE = `${HEADLESS} in the Service; if it exists in the cluster, delete it first`;

// rules/governing-service-selects-other-pods.ts
var import_labels = __toESM(require_labels(), 1);
var import_pod_index = __toESM(require_pod_index(), 1);
var import_statefulset7 = __toESM(require_statefulset(), 1);
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
  *check() {
  }
});

// rules/governing-service-without-selector.ts
var import_endpoints = __toESM(require_endpoints(), 1);
var import_statefulset8 = __toESM(require_statefulset(), 1);
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
  *check() {
  }
});

// rules/headless-port-remapped.ts
var import_glance2 = __toESM(require_glance(), 1);
var import_pod_index2 = __toESM(require_pod_index(), 1);
var import_ports2 = __toESM(require_ports(), 1);
var import_statefulset9 = __toESM(require_statefulset(), 1);
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
  *check() {
  }
});

// rules/ignored-data-source.ts
var import_rule19 = __toESM(require_rule(), 1);
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
  *check() {
  }
});
function claimSpecs({ kind, root }) {
  const spec = root.child("spec");
  return kind === "StatefulSet" ? spec.child("volumeClaimTemplates").items().map((template) => template.child("spec")) : [spec];
}

// rules/ignored-pod-identity.ts
var import_controller_labels = __toESM(require_controller_labels(), 1);
var import_statefulset10 = __toESM(require_statefulset(), 1);
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
  *check() {
  }
});

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
  *check() {
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
var import_issues6 = __toESM(require_issues(), 1);
var import_kustomization = __toESM(require_kustomization(), 1);
var import_rule22 = __toESM(require_rule(), 1);
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
  applies(subject) {
    if (!("document" in subject)) return subject.state === "skipped" || isObjectList(subject);
    return !subject.apiVersion || !subject.kind || subject.kind === "List";
  },
  *check() {
  }
});
function isObjectList({ root }) {
  if (root?.kind !== "seq") return false;
  return root.items.every((item) => item.kind === "map" && OBJECT_FIELDS.every((name) => item.get(name) !== void 0));
}
var OBJECT_FIELDS = ["apiVersion", "kind", "metadata"];

// rules/invalid-address.ts
var import_issues7 = __toESM(require_issues(), 1);
var import_rule23 = __toESM(require_rule(), 1);
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
  applies: (0, import_issues7.hasIssue)("value"),
  *check() {
  }
});

// rules/invalid-base64.ts
var import_formats = __toESM(require_formats(), 1);
var import_issues8 = __toESM(require_issues(), 1);
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
  applies: (0, import_issues8.hasIssue)("value"),
  *check() {
  }
});

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
  *check() {
  }
});

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
  *check() {
  }
});

// rules/invalid-label.ts
var import_issues9 = __toESM(require_issues(), 1);
var import_rule27 = __toESM(require_rule(), 1);
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
  applies: (0, import_issues9.hasIssue)("value"),
  *check() {
  }
});

// rules/invalid-name.ts
var import_issues10 = __toESM(require_issues(), 1);
var import_rule28 = __toESM(require_rule(), 1);
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
  applies: (0, import_issues10.hasIssue)("value"),
  *check() {
  }
});

// rules/invalid-number.ts
var import_issues11 = __toESM(require_issues(), 1);
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
  applies: (0, import_issues11.hasIssue)("value"),
  *check() {
  }
});

// rules/invalid-quantity.ts
var import_issues12 = __toESM(require_issues(), 1);
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
  applies: (0, import_issues12.hasIssue)("value"),
  *check() {
  }
});

// rules/invalid-resources.ts
var import_issues13 = __toESM(require_issues(), 1);
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
  applies: (0, import_issues13.hasIssue)("resource"),
  *check() {
  }
});

// rules/invalid-value.ts
var import_issues14 = __toESM(require_issues(), 1);
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
  applies: (0, import_issues14.hasIssue)("value"),
  *check() {
  }
});

// rules/lost-indentation.ts
var import_issues15 = __toESM(require_issues(), 1);
var import_rule33 = __toESM(require_rule(), 1);
var isLost = (0, import_issues15.hasIssue)("indentation");
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
  applies: (subject) => {
    if ("issues" in subject) return isLost(subject);
    return subject.error?.code === "syntax" || subject.dropped !== void 0;
  },
  *check() {
  }
});

// rules/misplaced-field.ts
var import_issues16 = __toESM(require_issues(), 1);
var import_rule34 = __toESM(require_rule(), 1);
var isMisplaced = (0, import_issues16.hasIssue)("misplaced");
var hasLostKey = (0, import_issues16.hasIssue)("lost-key");
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
  *check() {
  }
});

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
  *check() {
  }
});
var READ = /^(?:true|false|null|[-+.\d].*)$/;
var MAPS = ["data", "stringData", "binaryData"];
function holdsRead({ node }) {
  return node?.kind === "map" && node.pairs.some(({ name }) => READ.test(name));
}

// rules/missing-headless-service.ts
var import_issues17 = __toESM(require_issues(), 1);
var import_labels2 = __toESM(require_labels(), 1);
var import_names2 = __toESM(require_names(), 1);
var import_statefulset11 = __toESM(require_statefulset(), 1);
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
  *check() {
  }
});

// rules/missing-required-field.ts
var import_issues18 = __toESM(require_issues(), 1);
var import_statefulset12 = __toESM(require_statefulset(), 1);
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
  applies: (0, import_issues18.hasIssue)("missing"),
  *check() {
  }
});

// rules/missing-service-name.ts
var import_headless_services = __toESM(require_headless_services(), 1);
var import_statefulset13 = __toESM(require_statefulset(), 1);
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
  *check() {
  }
});

// rules/missing-volume-claim-templates.ts
var import_names3 = __toESM(require_names(), 1);
var import_statefulset14 = __toESM(require_statefulset(), 1);
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
  *check() {
  }
});

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
  *check() {
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
  *check() {
  }
});

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
  *check() {
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
  *check() {
  }
});

// rules/removed-api-version.ts
var import_issues19 = __toESM(require_issues(), 1);
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
  applies: (0, import_issues19.hasIssue)("removed-version"),
  *check() {
  }
});

// rules/repeated-item.ts
var import_glance4 = __toESM(require_glance(), 1);
var import_issues20 = __toESM(require_issues(), 1);
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
  *check() {
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
var import_statefulset15 = __toESM(require_statefulset(), 1);
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
  *check() {
  }
});

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
  *check() {
  }
});

// rules/shadowed-volume.ts
var import_statefulset16 = __toESM(require_statefulset(), 1);
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
  *check() {
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
  *check() {
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
  *check() {
  }
});

// rules/unknown-field.ts
var import_issues21 = __toESM(require_issues(), 1);
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
  applies: (0, import_issues21.hasIssue)("unknown"),
  *check() {
  }
});

// rules/unknown-kind-or-version.ts
var import_issues22 = __toESM(require_issues(), 1);
var import_kinds = __toESM(require_kinds(), 1);
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
  applies: (0, import_issues22.hasIssue)("unknown-kind"),
  *check() {
  }
});

// rules/unknown-medium.ts
var import_names5 = __toESM(require_names(), 1);
var import_rule53 = __toESM(require_rule(), 1);
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
  *check() {
  }
});

// rules/unknown-name.ts
var import_issues23 = __toESM(require_issues(), 1);
var import_names6 = __toESM(require_names(), 1);
var import_statefulset17 = __toESM(require_statefulset(), 1);
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
  applies: (0, import_issues23.hasIssue)("unknown-name"),
  *check() {
  }
});

// rules/unknown-probe-port.ts
var import_glance5 = __toESM(require_glance(), 1);
var import_names7 = __toESM(require_names(), 1);
var import_ports3 = __toESM(require_ports(), 1);
var import_workload7 = __toESM(require_workload(), 1);
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
  *check() {
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

// rules/unknown-suppressed-rule.ts
var import_rule56 = __toESM(require_rule(), 1);
var unknown_suppressed_rule_default = (0, import_rule56.defineRule)({
  summary: "a suppression names a rule that does not exist",
  why: `A \`stslint-ignore\` with a name that is no rule's suppresses nothing, and hides nobody's intention but its own.`,
  references: ["https://github.com/stslint/stslint#suppressions"],
  severity: "warning",
  category: "suppression",
  subject: "directive",
  *check() {
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
  *check() {
  }
});

// rules/unknown-volume.ts
var import_names9 = __toESM(require_names(), 1);
var import_statefulset18 = __toESM(require_statefulset(), 1);
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
  *check() {
  }
});

// rules/unresolvable-pod-address.ts
var import_ordinals = __toESM(require_ordinals(), 1);
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
  applies: (manifest, { bundle }) => (0, import_ordinals.mayMention)(manifest, bundle),
  *check() {
  }
});

// rules/unused-claim-template.ts
var import_statefulset19 = __toESM(require_statefulset(), 1);
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
  *check() {
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
  *check() {
  }
});

// rules/volume-without-source.ts
var import_issues24 = __toESM(require_issues(), 1);
var import_statefulset20 = __toESM(require_statefulset(), 1);
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
  *check() {
  }
});

// rules/wrong-type.ts
var import_issues25 = __toESM(require_issues(), 1);
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
  applies: (0, import_issues25.hasIssue)("type"),
  *check() {
  }
});

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
  applies: (subject) => (0, import_other_meaning.mayMeanOther)(subject) || "error" in subject && subject.error !== void 0,
  *check() {
  }
});

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
