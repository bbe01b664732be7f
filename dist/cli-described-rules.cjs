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

// hot:src/kubernetes/glance.ts
var require_glance = __commonJS({
  "hot:src/kubernetes/glance.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/glance.ts"];
  }
});

// hot:src/kubernetes/labels.ts
var require_labels = __commonJS({
  "hot:src/kubernetes/labels.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/labels.ts"];
  }
});

// hot:src/kubernetes/missed-pods.ts
var require_missed_pods = __commonJS({
  "hot:src/kubernetes/missed-pods.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/missed-pods.ts"];
  }
});

// hot:src/kubernetes/pod-index.ts
var require_pod_index = __commonJS({
  "hot:src/kubernetes/pod-index.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/pod-index.ts"];
  }
});

// hot:src/kubernetes/workload.ts
var require_workload = __commonJS({
  "hot:src/kubernetes/workload.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/workload.ts"];
  }
});

// hot:src/lint/rule.ts
var require_rule = __commonJS({
  "hot:src/lint/rule.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/lint/rule.ts"];
  }
});

// hot:src/kubernetes/images.ts
var require_images = __commonJS({
  "hot:src/kubernetes/images.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/images.ts"];
  }
});

// hot:src/kubernetes/references.ts
var require_references = __commonJS({
  "hot:src/kubernetes/references.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/references.ts"];
  }
});

// hot:src/kubernetes/role-bindings.ts
var require_role_bindings = __commonJS({
  "hot:src/kubernetes/role-bindings.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/role-bindings.ts"];
  }
});

// hot:src/kubernetes/autoscalers.ts
var require_autoscalers = __commonJS({
  "hot:src/kubernetes/autoscalers.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/autoscalers.ts"];
  }
});

// hot:src/kubernetes/bundle.ts
var require_bundle = __commonJS({
  "hot:src/kubernetes/bundle.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/bundle.ts"];
  }
});

// hot:src/kubernetes/replicas.ts
var require_replicas = __commonJS({
  "hot:src/kubernetes/replicas.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/replicas.ts"];
  }
});

// hot:src/kubernetes/claims.ts
var require_claims = __commonJS({
  "hot:src/kubernetes/claims.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/claims.ts"];
  }
});

// hot:src/kubernetes/quantities.ts
var require_quantities = __commonJS({
  "hot:src/kubernetes/quantities.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/quantities.ts"];
  }
});

// hot:src/kubernetes/claim-nodes.ts
var require_claim_nodes = __commonJS({
  "hot:src/kubernetes/claim-nodes.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/claim-nodes.ts"];
  }
});

// hot:src/kubernetes/statefulset.ts
var require_statefulset = __commonJS({
  "hot:src/kubernetes/statefulset.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/statefulset.ts"];
  }
});

// hot:src/kubernetes/software.ts
var require_software = __commonJS({
  "hot:src/kubernetes/software.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/software.ts"];
  }
});

// hot:src/kubernetes/unkept-data.ts
var require_unkept_data = __commonJS({
  "hot:src/kubernetes/unkept-data.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/unkept-data.ts"];
  }
});

// hot:src/kubernetes/volumes.ts
var require_volumes = __commonJS({
  "hot:src/kubernetes/volumes.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/volumes.ts"];
  }
});

// hot:src/kubernetes/scale-targets.ts
var require_scale_targets = __commonJS({
  "hot:src/kubernetes/scale-targets.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/scale-targets.ts"];
  }
});

// hot:src/kubernetes/issues.ts
var require_issues = __commonJS({
  "hot:src/kubernetes/issues.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/issues.ts"];
  }
});

// hot:src/kubernetes/adoption.ts
var require_adoption = __commonJS({
  "hot:src/kubernetes/adoption.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/adoption.ts"];
  }
});

// hot:src/kubernetes/rivals.ts
var require_rivals = __commonJS({
  "hot:src/kubernetes/rivals.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/rivals.ts"];
  }
});

// hot:src/kubernetes/merged-objects.ts
var require_merged_objects = __commonJS({
  "hot:src/kubernetes/merged-objects.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/merged-objects.ts"];
  }
});

// hot:src/kubernetes/cluster-glance.ts
var require_cluster_glance = __commonJS({
  "hot:src/kubernetes/cluster-glance.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/cluster-glance.ts"];
  }
});

// hot:src/kubernetes/gated-fields.ts
var require_gated_fields = __commonJS({
  "hot:src/kubernetes/gated-fields.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/gated-fields.ts"];
  }
});

// hot:src/kubernetes/versions.ts
var require_versions = __commonJS({
  "hot:src/kubernetes/versions.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/versions.ts"];
  }
});

// hot:src/kubernetes/config-keys.ts
var require_config_keys = __commonJS({
  "hot:src/kubernetes/config-keys.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/config-keys.ts"];
  }
});

// hot:src/kubernetes/image-directories.ts
var require_image_directories = __commonJS({
  "hot:src/kubernetes/image-directories.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/image-directories.ts"];
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

// hot:src/kubernetes/slips.ts
var require_slips = __commonJS({
  "hot:src/kubernetes/slips.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/slips.ts"];
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

// hot:src/kubernetes/kinds.ts
var require_kinds = __commonJS({
  "hot:src/kubernetes/kinds.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/kinds.ts"];
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

// hot:src/kubernetes/made-objects.ts
var require_made_objects = __commonJS({
  "hot:src/kubernetes/made-objects.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/made-objects.ts"];
  }
});

// hot:src/kubernetes/ordinals.ts
var require_ordinals = __commonJS({
  "hot:src/kubernetes/ordinals.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/ordinals.ts"];
  }
});

// hot:src/kubernetes/rolling-updates.ts
var require_rolling_updates = __commonJS({
  "hot:src/kubernetes/rolling-updates.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/rolling-updates.ts"];
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

// rules/affinity-without-pods.ts
var import_glance = __toESM(require_glance(), 1);
var import_labels = __toESM(require_labels(), 1);
var import_missed_pods = __toESM(require_missed_pods(), 1);
var import_workload = __toESM(require_workload(), 1);
var import_rule = __toESM(require_rule(), 1);
var affinity_without_pods_default = (0, import_rule.defineRule)({
  summary: "a required affinity to Pods that do not exist",
  why: `A Pod whose \`podAffinity\` is required goes only to a node, or a zone, where a Pod runs that the selector selects. Where there is
none, no node fits, and the Pod stays Pending. The Pods of the workload itself count only if they have these labels. A selector
that misses Pods beside it by a slip is a warning; what may be made elsewhere is a hint.`,
  references: [
    "https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/#inter-pod-affinity-and-anti-affinity",
    "https://github.com/kubernetes/kubernetes/blob/master/pkg/scheduler/framework/plugins/interpodaffinity/filtering.go"
  ],
  severity: "warning",
  category: "references",
  subject: "workload",
  fixable: true,
  applies: ({ podSpec, builtIn, manifest }) => builtIn && !manifest.partial && (0, import_glance.valueIn)(
    (0, import_glance.valueIn)((0, import_glance.valueIn)(podSpec.node, "affinity"), "podAffinity"),
    "requiredDuringSchedulingIgnoredDuringExecution"
  ) !== void 0,
  *check() {
  }
});

// rules/api-access-not-granted.ts
var import_glance2 = __toESM(require_glance(), 1);
var import_role_bindings = __toESM(require_role_bindings(), 1);
var import_rule2 = __toESM(require_rule(), 1);
var api_access_not_granted_default = (0, import_rule2.defineRule)({
  summary: "a Pod asks the Kubernetes API, and nothing gives its account the right to",
  why: `A program that finds its peers or its leader by the Kubernetes API asks as the ServiceAccount of its Pod, \`default\` where
none is named. An account may do next to nothing until a RoleBinding or a ClusterRoleBinding gives it a role. Without one every request
is answered with \`403 Forbidden\`. Rights may be given elsewhere, so this is a hint.`,
  references: [
    "https://kubernetes.io/docs/reference/access-authn-authz/rbac/#service-account-permissions",
    "https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/"
  ],
  severity: "info",
  category: "references",
  subject: ["StatefulSet", "Deployment", "CronJob", "Job"],
  applies: (manifest) => !manifest.partial && manifest.traits.workload !== void 0 && (0, import_glance2.textHas)(manifest, ...CLUES),
  *check() {
  }
});
var CLUES = [
  ...["kubectl", "rabbitmq", "prometheus", "PATRONI_", "DCS_ENABLE", "HZ_NETWORK", "KUBE_PING", "provider=k8s"],
  "mongo-k8s-sidecar"
];

// rules/broken-role-binding.ts
var import_role_bindings2 = __toESM(require_role_bindings(), 1);
var import_rule3 = __toESM(require_rule(), 1);
var broken_role_binding_default = (0, import_rule3.defineRule)({
  summary: "a binding names an account or a role that does not exist",
  why: `A RoleBinding and a ClusterRoleBinding name accounts and a role, and nobody looks whether these exist. Where a name or
the namespace misses the account, or the role is of the other kind, nobody gets any rights, and who asks the API from its Pods
gets \`403 Forbidden\`: peers are not found, leaders not elected. The role of a binding cannot be changed later: the binding
has to be deleted and created anew.`,
  references: [
    "https://kubernetes.io/docs/reference/access-authn-authz/rbac/#rolebinding-and-clusterrolebinding",
    "https://github.com/kubernetes/kubernetes/blob/master/plugin/pkg/auth/authorizer/rbac/rbac.go"
  ],
  severity: "warning",
  category: "references",
  subject: ["RoleBinding", "ClusterRoleBinding"],
  fixable: true,
  applies: (binding, { bundle }) => !binding.partial && (0, import_role_bindings2.mayBeBroken)(binding, bundle),
  *check() {
  }
});

// rules/budget-allows-no-eviction.ts
var import_autoscalers = __toESM(require_autoscalers(), 1);
var import_glance3 = __toESM(require_glance(), 1);
var import_rule4 = __toESM(require_rule(), 1);
var budget_allows_no_eviction_default = (0, import_rule4.defineRule)({
  summary: "a PodDisruptionBudget lets none of its Pods be evicted",
  why: `\`kubectl drain\`, upgrades of nodes and autoscalers of clusters evict Pods, and ask the budget first. Where all Pods have
to stay, each eviction is answered with 429 and tried again: the node is never drained, until somebody deletes the Pod or the
budget by hand. Percentages are rounded up, so that 80 % of one or of three Pods are all of them. \`maxUnavailable: 1\` lets
one Pod go at a time, however many there are.`,
  references: [
    "https://kubernetes.io/docs/tasks/run-application/configure-pdb/#specifying-a-poddisruptionbudget",
    "https://kubernetes.io/docs/concepts/workloads/pods/disruptions/#pod-disruption-budgets",
    "https://github.com/kubernetes/kubernetes/blob/master/pkg/controller/disruption/disruption.go"
  ],
  severity: "warning",
  category: "availability",
  subject: "PodDisruptionBudget",
  fixable: true,
  applies: ({ root }) => (0, import_glance3.valueIn)(root.node, "spec")?.kind === "map",
  *check() {
  }
});

// rules/budget-selects-nothing.ts
var import_glance4 = __toESM(require_glance(), 1);
var import_missed_pods2 = __toESM(require_missed_pods(), 1);
var import_rule5 = __toESM(require_rule(), 1);
var budget_selects_nothing_default = (0, import_rule5.defineRule)({
  summary: "a PodDisruptionBudget is for no Pods",
  why: `A budget is for the Pods that its selector selects by their labels, in its own namespace. Where it selects none, because
a label is misspelt or there is no selector at all, nobody is told: a drain takes all Pods at once, as if there were no
budget. Pods may be made by something that is not in the input, such as an operator, so what is no near miss is a hint.`,
  references: [
    "https://kubernetes.io/docs/tasks/run-application/configure-pdb/#specifying-a-poddisruptionbudget",
    "https://kubernetes.io/docs/concepts/workloads/pods/disruptions/#pod-disruption-budgets"
  ],
  severity: "warning",
  category: "availability",
  subject: "PodDisruptionBudget",
  fixable: true,
  applies: ({ root }) => (0, import_glance4.valueIn)(root.node, "spec")?.kind === "map",
  *check() {
  }
});

// rules/budget-without-effect.ts
var import_glance5 = __toESM(require_glance(), 1);
var import_rule6 = __toESM(require_rule(), 1);
var budget_without_effect_default = (0, import_rule6.defineRule)({
  summary: "a PodDisruptionBudget lets all of its Pods be evicted at once",
  why: `A budget says how many Pods have to stay, in \`minAvailable\`, or how many may be missing, in \`maxUnavailable\`. The
API server takes one that says neither, and it protects nothing: a drain may take all Pods of a database at once. One that
asks for no Pod at all, or lets 100 % of them go, does the same, but may be meant so.`,
  references: [
    "https://kubernetes.io/docs/tasks/run-application/configure-pdb/#specifying-a-poddisruptionbudget",
    "https://github.com/kubernetes/kubernetes/blob/master/pkg/controller/disruption/disruption.go"
  ],
  severity: "warning",
  category: "availability",
  subject: "PodDisruptionBudget",
  fixable: true,
  applies: ({ root }) => {
    const spec = (0, import_glance5.valueIn)(root.node, "spec");
    const [least, most] = [(0, import_glance5.saidIn)(spec, "minAvailable"), (0, import_glance5.saidIn)(spec, "maxUnavailable")];
    if (typeof most === "number" && most > 1) return true;
    return (least ?? most ?? "100%") === "100%" || least === 0 || least === "0%";
  },
  *check() {
  }
});

// rules/claim-contradicts-template.ts
var import_rule7 = __toESM(require_rule(), 1);
var claim_contradicts_template_default = (0, import_rule7.defineRule)({
  summary: "a claim that a StatefulSet takes as its own contradicts the claim template",
  why: `The controller makes a claim for each Pod, named after the claim template, the StatefulSet and the Pod's number. One
that exists under such a name is used as it is: what the template says is not compared with it, so the Pod gets a smaller
disk, or one of another class or mode, than its neighbours. To bring a claim of one's own is a way to restore data; then it
should ask for what the template asks for.`,
  references: [
    "https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#stable-storage",
    "https://github.com/kubernetes/kubernetes/blob/master/pkg/controller/statefulset/stateful_pod_control.go"
  ],
  severity: "warning",
  category: "storage",
  subject: "PersistentVolumeClaim",
  applies: ({ name }) => name !== void 0 && /-\d+$/.test(name),
  *check() {
  }
});

// rules/claim-misses-data.ts
var import_glance6 = __toESM(require_glance(), 1);
var import_software = __toESM(require_software(), 1);
var import_rule8 = __toESM(require_rule(), 1);
var claim_misses_data_default = (0, import_rule8.defineRule)({
  summary: "a claim is mounted where the software does not keep its data",
  why: `An image keeps its data where its makers say, whatever is mounted elsewhere: the disk of the claim stays empty, and the data is
in the container's own file system, gone with its next restart. Images of the same software by different makers differ in this, as
Bitnami's do. Some images also declare the very directory of their data as a volume: the runtime puts an empty one there when a claim
is mounted on a directory above, such as \`/var/lib/postgresql\` with PostgreSQL 17 and older.`,
  references: [
    "https://github.com/docker-library/docs/blob/master/postgres/content.md",
    "https://docs.docker.com/reference/dockerfile/#volume",
    "https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#volume-claim-templates"
  ],
  severity: "warning",
  category: "storage",
  subject: "StatefulSet",
  fixable: true,
  applies: ({ root, traits }) => (0, import_glance6.valueIn)((0, import_glance6.valueIn)(root.node, "spec"), "volumeClaimTemplates") !== void 0 && (0, import_glance6.itemsIn)(traits.workload?.podSpec.node, "containers").some(mayMissData),
  *check() {
  }
});
function mayMissData(container) {
  const image = (0, import_glance6.saidIn)(container, "image");
  const software = typeof image === "string" ? (0, import_software.softwareOf)(image) : void 0;
  if (software === void 0) return false;
  const { dataPath } = software;
  return !(0, import_glance6.itemsIn)(container, "volumeMounts").some((mount) => {
    const path = (0, import_glance6.saidIn)(mount, "mountPath");
    return typeof path === "string" && path.startsWith(`${dataPath}/`) && path.length > dataPath.length + 1;
  });
}

// rules/claim-mode-mismatch.ts
var import_claims = __toESM(require_claims(), 1);
var import_volumes = __toESM(require_volumes(), 1);
var import_rule9 = __toESM(require_rule(), 1);
var claim_mode_mismatch_default = (0, import_rule9.defineRule)({
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
var import_replicas = __toESM(require_replicas(), 1);
var import_statefulset = __toESM(require_statefulset(), 1);
var import_rule10 = __toESM(require_rule(), 1);
var claim_name_collision_default = (0, import_rule10.defineRule)({
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

// rules/claim-of-no-pod.ts
var import_glance7 = __toESM(require_glance(), 1);
var import_rule11 = __toESM(require_rule(), 1);
var claim_of_no_pod_default = (0, import_rule11.defineRule)({
  summary: "a Pod or a snapshot names a claim that no Pod of the StatefulSet has",
  why: `The claims of a StatefulSet are named after the template, the set and the ordinal, in this order: \`data-web-0\` belongs to
Pod \`web-0\`. Nothing makes a claim of another name, so a Pod or a Job that names one stays Pending. A claim with the ordinal
of a Pod that there is no more may be left from the time before the set was scaled down, so that is a hint.`,
  references: [
    "https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#stable-storage",
    "https://kubernetes.io/docs/concepts/storage/persistent-volumes/#claims-as-volumes"
  ],
  severity: "warning",
  category: "references",
  subject: ["workload", "manifest"],
  fixable: true,
  applies: (subject) => {
    const names = "podSpec" in subject ? (0, import_glance7.itemsIn)(subject.podSpec.node, "volumes").map(
      (volume) => (0, import_glance7.saidIn)((0, import_glance7.valueIn)(volume, "persistentVolumeClaim"), "claimName")
    ) : subject.kind === "VolumeSnapshot" ? [(0, import_glance7.saidIn)((0, import_glance7.valueIn)((0, import_glance7.valueIn)(subject.root.node, "spec"), "source"), "persistentVolumeClaimName")] : [];
    return names.some((name) => typeof name === "string" && ORDINAL.test(name));
  },
  *check() {
  }
});
var ORDINAL = /-\d{1,5}$/;

// rules/claim-without-volume.ts
var import_claim_nodes = __toESM(require_claim_nodes(), 1);
var import_claims2 = __toESM(require_claims(), 1);
var import_replicas2 = __toESM(require_replicas(), 1);
var import_rule12 = __toESM(require_rule(), 1);
var claim_without_volume_default = (0, import_rule12.defineRule)({
  summary: "a claim needs a volume that is made by hand, and there is none for it",
  why: `A claim with \`storageClassName: ""\`, or with a class of \`kubernetes.io/no-provisioner\`, is bound to a PersistentVolume
that somebody made. Each Pod of a StatefulSet needs one for each claim template: with fewer, the first Pods get theirs, and
the next stays Pending until there are more. The volumes may well be made elsewhere; then this is no more than a reminder.`,
  references: [
    "https://kubernetes.io/docs/concepts/storage/persistent-volumes/#static",
    "https://kubernetes.io/docs/concepts/storage/persistent-volumes/#class-1"
  ],
  severity: "info",
  category: "storage",
  subject: ["PersistentVolumeClaim", "StatefulSet"],
  applies: (manifest, { bundle }) => {
    const hasStorage = bundle.all("StorageClass").length + bundle.all("PersistentVolume").length > 0;
    return (0, import_claim_nodes.claimNodes)(manifest).some((claim) => {
      const name = (0, import_claim_nodes.saidClass)(claim);
      return name === "" || hasStorage && name !== void 0;
    });
  },
  *check() {
  }
});

// rules/competing-autoscalers.ts
var import_autoscalers2 = __toESM(require_autoscalers(), 1);
var import_glance8 = __toESM(require_glance(), 1);
var import_scale_targets = __toESM(require_scale_targets(), 1);
var import_rule13 = __toESM(require_rule(), 1);
var competing_autoscalers_default = (0, import_rule13.defineRule)({
  summary: "two autoscalers of one workload work against each other",
  why: `Where two HorizontalPodAutoscalers have one target, Kubernetes lets neither of them scale: both report
\`AmbiguousSelector\`. A ScaledObject makes such an autoscaler too, and KEDA refuses it beside another. A
VerticalPodAutoscaler changes what the containers request, and a horizontal one that goes by the use as a share of that sees the
load change each time: the two push each other. Let one of them go by CPU and the other by memory, or by a metric of the
application. What stands in separate files may be there to choose from, so that is a hint.`,
  references: [
    "https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/",
    "https://github.com/kubernetes/kubernetes/blob/master/pkg/controller/podautoscaler/horizontal.go",
    "https://github.com/kubernetes/autoscaler/blob/master/vertical-pod-autoscaler/docs/known-limitations.md"
  ],
  severity: "warning",
  category: "rollout",
  subject: ["HorizontalPodAutoscaler", "ScaledObject", "VerticalPodAutoscaler"],
  applies: ({ root }, { bundle }) => (0, import_glance8.saidIn)(root.node, "kind") === "VerticalPodAutoscaler" || bundle.all("HorizontalPodAutoscaler").length + bundle.all("ScaledObject").length > 1,
  *check() {
  }
});

// rules/conflicting-fields.ts
var import_issues = __toESM(require_issues(), 1);
var import_rule14 = __toESM(require_rule(), 1);
var conflicting_fields_default = (0, import_rule14.defineRule)({
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
  versions: "some",
  applies: (0, import_issues.hasIssue)("conflict", "contradiction"),
  *check() {
  }
});

// rules/conflicting-pod.ts
var import_adoption = __toESM(require_adoption(), 1);
var import_rivals = __toESM(require_rivals(), 1);
var import_rule15 = __toESM(require_rule(), 1);
var conflicting_pod_default = (0, import_rule15.defineRule)({
  summary: "a single Pod that a controller takes for one of its own, or that has the name of one",
  why: `A StatefulSet knows its Pods by their names and labels. A Pod that has both, and that nothing else owns, is adopted: it
counts as a replica, whatever runs in it, and is deleted where its ordinal is too high. A Pod that has only the name keeps the
set from creating its own, and the set waits. A ReplicaSet adopts every Pod with its labels, and deletes what is more than its
replicas.`,
  references: [
    "https://kubernetes.io/docs/concepts/workloads/controllers/replicaset/#non-template-pod-acquisitions",
    "https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#pod-selector",
    "https://github.com/kubernetes/kubernetes/blob/master/pkg/controller/controller_ref_manager.go"
  ],
  severity: "warning",
  category: "identity",
  subject: ["Pod", "ReplicaSet"],
  applies(manifest, { bundle }) {
    if (manifest.is("ReplicaSet")) return bundle.all("Pod").length > 0;
    const setName = (0, import_adoption.setNameOf)(manifest.name);
    return setName !== void 0 && bundle.named("StatefulSet", setName).length > 0;
  },
  *check() {
  }
});

// rules/decimal-file-mode.ts
var import_volumes2 = __toESM(require_volumes(), 1);
var import_rule16 = __toESM(require_rule(), 1);
var DECIMAL = /* @__PURE__ */ new Set([400, 440, 444, 500]);
var decimal_file_mode_default = (0, import_rule16.defineRule)({
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

// rules/deprecated-node-label.ts
var import_glance9 = __toESM(require_glance(), 1);
var import_rule17 = __toESM(require_rule(), 1);
var deprecated_node_label_default = (0, import_rule17.defineRule)({
  summary: "a label of nodes that is deprecated",
  why: `These labels of nodes got other names in Kubernetes 1.14 and 1.17. The old ones are still written beside the new, but
nobody promises for how long, and the API server warns of them. \`node-role.kubernetes.io/master\` is gone from
clusters that kubeadm has made or brought to 1.24: where it is required, no node fits and the Pods stay Pending.`,
  references: [
    "https://kubernetes.io/docs/reference/labels-annotations-taints/",
    "https://github.com/kubernetes/kubernetes/blob/master/pkg/api/node/util.go"
  ],
  severity: "info",
  category: "references",
  subject: "workload",
  fixable: true,
  applies({ podSpec: { node }, builtIn }) {
    const names = ["nodeSelector", "affinity", "topologySpreadConstraints"];
    return builtIn && names.some((name) => (0, import_glance9.valueIn)(node, name) !== void 0);
  },
  *check() {
  }
});

// rules/document-separator.ts
var import_merged_objects = __toESM(require_merged_objects(), 1);
var import_rule18 = __toESM(require_rule(), 1);
var document_separator_default = (0, import_rule18.defineRule)({
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
var import_rule19 = __toESM(require_rule(), 1);
var duplicate_claim_template_default = (0, import_rule19.defineRule)({
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
var import_rule20 = __toESM(require_rule(), 1);
var duplicate_item_default = (0, import_rule20.defineRule)({
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
  versions: "some",
  applies: (0, import_issues2.hasIssue)("duplicate"),
  *check() {
  }
});

// rules/duplicate-key.ts
var import_merged_objects2 = __toESM(require_merged_objects(), 1);
var import_rule21 = __toESM(require_rule(), 1);
var duplicate_key_default = (0, import_rule21.defineRule)({
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
var import_rule22 = __toESM(require_rule(), 1);
var duplicate_resource_default = (0, import_rule22.defineRule)({
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

// rules/empty-read-only-claim.ts
var import_claim_nodes2 = __toESM(require_claim_nodes(), 1);
var import_claims3 = __toESM(require_claims(), 1);
var import_glance10 = __toESM(require_glance(), 1);
var import_rule23 = __toESM(require_rule(), 1);
var empty_read_only_claim_default = (0, import_rule23.defineRule)({
  summary: "a claim template makes disks that are empty and can only be read",
  why: `\`ReadOnlyMany\` is for disks that hold something already: each Pod of a StatefulSet gets a new one of its own, with nothing
on it. Many drivers refuse to make such a disk, so the claim stays Pending; others attach it for reading, so the software
cannot write. \`ReadWriteOnce\` is what a Pod's own disk needs; data for all Pods to read belongs on one claim in \`volumes\`,
or comes with \`dataSource\`.`,
  references: [
    "https://kubernetes.io/docs/concepts/storage/persistent-volumes/#access-modes",
    "https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#volume-claim-templates"
  ],
  severity: "warning",
  category: "storage",
  subject: "StatefulSet",
  fixable: true,
  applies: (statefulSet) => (0, import_claim_nodes2.claimNodes)(statefulSet).some((claim) => {
    const [mode, ...others] = (0, import_glance10.itemsIn)((0, import_glance10.valueIn)(claim, "spec"), "accessModes");
    return others.length === 0 && mode?.kind === "scalar" && mode.value === "ReadOnlyMany";
  }),
  *check() {
  }
});

// rules/empty-selector.ts
var import_issues3 = __toESM(require_issues(), 1);
var import_rule24 = __toESM(require_rule(), 1);
var empty_selector_default = (0, import_rule24.defineRule)({
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

// rules/even-quorum.ts
var import_cluster_glance = __toESM(require_cluster_glance(), 1);
var import_glance11 = __toESM(require_glance(), 1);
var import_replicas3 = __toESM(require_replicas(), 1);
var import_rule25 = __toESM(require_rule(), 1);
var even_quorum_default = (0, import_rule25.defineRule)({
  summary: "an even number of members where a majority decides",
  why: `etcd, ZooKeeper and their like work as long as more than half of their members do. With four members three have to run, so
one may fail, as it may with three members: the fourth makes nothing safer. With two members both have to run, so two are worse
than one. Write an odd number, mostly 3 or 5.`,
  references: [
    "https://etcd.io/docs/v3.6/faq/#why-an-odd-number-of-cluster-members",
    "https://zookeeper.apache.org/doc/current/zookeeperAdmin.html#sc_zkMulitServerSetup",
    "https://www.rabbitmq.com/docs/clustering#node-count"
  ],
  severity: "info",
  category: "availability",
  subject: "StatefulSet",
  applies: (statefulSet) => {
    const replicas = (0, import_glance11.saidIn)((0, import_glance11.valueIn)(statefulSet.root.node, "spec"), "replicas");
    return typeof replicas === "number" && replicas > 0 && replicas % 2 === 0 && (0, import_cluster_glance.mayVote)(statefulSet);
  },
  *check() {
  }
});

// rules/field-behind-feature-gate.ts
var import_gated_fields = __toESM(require_gated_fields(), 1);
var import_glance12 = __toESM(require_glance(), 1);
var import_replicas4 = __toESM(require_replicas(), 1);
var import_versions = __toESM(require_versions(), 1);
var import_rule26 = __toESM(require_rule(), 1);
var field_behind_feature_gate_default = (0, import_rule26.defineRule)({
  summary: "a field of a StatefulSet that the API server drops, since its feature gate is off",
  why: `A new field comes with a feature gate that is off at first. Until it is on by default, the API server takes the field and
drops it without a word: the StatefulSet is created, \`kubectl get\` does not show the field, and nothing of it happens.
\`maxUnavailable\` is such a field until 1.36 (1.35 had it on up to 1.35.3, and took it back), \`ordinals\` and
\`persistentVolumeClaimRetentionPolicy\` were until 1.26. Who has switched the gate on can switch this rule off.`,
  references: [
    "https://kubernetes.io/docs/reference/command-line-tools-reference/feature-gates/",
    "https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#maximum-unavailable-pods",
    "https://github.com/kubernetes/kubernetes/blob/master/pkg/registry/apps/statefulset/strategy.go"
  ],
  severity: "warning",
  category: "rollout",
  subject: "StatefulSet",
  versions: "some",
  applies: ({ root }, { kubernetes }) => {
    const spec = (0, import_glance12.valueIn)(root.node, "spec");
    const isWritten = (path) => path.reduce(import_glance12.valueIn, spec) !== void 0;
    return import_gated_fields.GATED_FIELDS.some(({ path, dropped }) => (0, import_versions.coverage)(dropped, kubernetes) !== "none" && isWritten(path));
  },
  *check() {
  }
});

// rules/field-not-in-version.ts
var import_issues4 = __toESM(require_issues(), 1);
var import_rule27 = __toESM(require_rule(), 1);
var field_not_in_version_default = (0, import_rule27.defineRule)({
  summary: "a field that not all versions of Kubernetes know which are asked for",
  why: `Fields come with a minor version, and now and then one goes. An API server that does not know a field, yet or any
more, refuses the object, and nothing of it is applied. Which versions count is said by \`--kubernetes-version\` or
\`kubernetesVersion\` in \`.stslint.yaml\`.`,
  references: ["https://kubernetes.io/docs/reference/using-api/deprecation-policy/", "https://kubernetes.io/releases/"],
  severity: "error",
  category: "structure",
  subject: "manifest",
  versions: "some",
  applies: (0, import_issues4.hasIssue)("version"),
  *check() {
  }
});

// rules/file-mounted-as-directory.ts
var import_config_keys = __toESM(require_config_keys(), 1);
var import_glance13 = __toESM(require_glance(), 1);
var import_image_directories = __toESM(require_image_directories(), 1);
var import_volumes3 = __toESM(require_volumes(), 1);
var import_rule28 = __toESM(require_rule(), 1);
var file_mounted_as_directory_default = (0, import_rule28.defineRule)({
  summary: "a single file is mounted where a directory is meant, or a directory in the place of a file",
  why: `With \`subPath\` one file of a ConfigMap or a Secret is mounted, and \`mountPath\` is the path of that file, with its name. Where
the image has a directory of that path, the runtime cannot put a file in its place, and the container does not start (\`not a
directory\`). Where it has none, the file gets the name that the directory should have, and the program does not find it. Without
\`subPath\` the whole volume is mounted, as a directory, even where \`mountPath\` is the path of one of its files.`,
  references: [
    "https://kubernetes.io/docs/concepts/storage/volumes/#using-subpath",
    "https://kubernetes.io/docs/tasks/configure-pod-container/configure-pod-configmap/#add-configmap-data-to-a-specific-path-in-the-volume"
  ],
  severity: "warning",
  category: "storage",
  subject: "workload",
  fixable: true,
  applies: (workload) => (0, import_glance13.someContainer)(workload, mountsFileOnDirectory),
  *check() {
  }
});
function isMistaken(path, file) {
  const name = file.replace(/^.*\//, "");
  if (!/\w\.(?!d$)[a-z0-9]+$/i.test(name) || (0, import_volumes3.cleanPath)(path).endsWith(`/${name}`)) return false;
  return path.endsWith("/") || (0, import_image_directories.isKnownDirectory)(path);
}
function mountsFileOnDirectory(container) {
  return (0, import_glance13.itemsIn)(container, "volumeMounts").some((mount) => {
    const [path, file] = [(0, import_glance13.saidIn)(mount, "mountPath"), (0, import_glance13.saidIn)(mount, "subPath")];
    if (typeof path !== "string") return false;
    if (typeof file === "string") return isMistaken(path, file);
    return file === void 0 && (0, import_config_keys.fileAt)(path, void 0) !== void 0;
  });
}

// rules/fqdn-too-long.ts
var import_glance14 = __toESM(require_glance(), 1);
var import_replicas5 = __toESM(require_replicas(), 1);
var import_workload2 = __toESM(require_workload(), 1);
var import_rule29 = __toESM(require_rule(), 1);
var fqdn_too_long_default = (0, import_rule29.defineRule)({
  summary: "setHostnameAsFQDN with a domain name that is longer than 64 characters",
  why: `With \`setHostnameAsFQDN: true\` the kernel's host name is the whole \`web-0.web.shop.svc.cluster.local\`, and the kernel takes
no more than 64 characters. Where it is longer, the kubelet does not start the Pod, which stays in ContainerCreating. The API
server does not look at it. Choose shorter names, or leave the host name as it is: the address exists all the same.`,
  references: [
    "https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/#pod-sethostnameasfqdn-field",
    "https://github.com/kubernetes/kubernetes/blob/master/pkg/kubelet/util/util.go"
  ],
  severity: "warning",
  category: "identity",
  subject: "StatefulSet",
  applies: ({ traits }) => (0, import_glance14.saidIn)(traits.workload?.podSpec.node, "setHostnameAsFQDN") === true,
  *check() {
  }
});

// rules/fractional-bytes.ts
var import_glance15 = __toESM(require_glance(), 1);
var import_issues5 = __toESM(require_issues(), 1);
var import_quantities = __toESM(require_quantities(), 1);
var import_workload3 = __toESM(require_workload(), 1);
var import_rule30 = __toESM(require_rule(), 1);
var fractional_bytes_default = (0, import_rule30.defineRule)({
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
  const holders = workload === void 0 ? [] : (0, import_workload3.containersOf)(workload);
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
  if (workload !== void 0 && (0, import_glance15.someContainer)(workload, asksForFraction)) return true;
  if (kind !== "PersistentVolumeClaim" && kind !== "StatefulSet") return false;
  const spec = root.child("spec").node;
  if (kind === "PersistentVolumeClaim") return asksForFraction(spec);
  return (0, import_glance15.itemsIn)(spec, "volumeClaimTemplates").some((item) => asksForFraction((0, import_glance15.valueIn)(item, "spec")));
}
function asksForFraction(holder) {
  const resources = (0, import_glance15.valueIn)(holder, "resources");
  if (resources?.kind !== "map") return false;
  return KINDS.some((kind) => {
    const amounts = (0, import_glance15.valueIn)(resources, kind);
    return amounts?.kind === "map" && BYTES.some((name) => FRACTION.test(String((0, import_glance15.saidIn)(amounts, name) ?? "")));
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
var import_rule31 = __toESM(require_rule(), 1);
var governing_service_in_other_namespace_default = (0, import_rule31.defineRule)({
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
var import_rule32 = __toESM(require_rule(), 1);
var governing_service_is_external_name_default = (0, import_rule32.defineRule)({
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
var import_rule33 = __toESM(require_rule(), 1);
var governing_service_not_headless_default = (0, import_rule33.defineRule)({
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
var import_labels2 = __toESM(require_labels(), 1);
var import_pod_index = __toESM(require_pod_index(), 1);
var import_slips = __toESM(require_slips(), 1);
var import_statefulset7 = __toESM(require_statefulset(), 1);
var import_workload4 = __toESM(require_workload(), 1);
var import_rule34 = __toESM(require_rule(), 1);
var governing_service_selects_other_pods_default = (0, import_rule34.defineRule)({
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
var import_rule35 = __toESM(require_rule(), 1);
var governing_service_without_selector_default = (0, import_rule35.defineRule)({
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

// rules/headless-backend.ts
var import_glance16 = __toESM(require_glance(), 1);
var import_statefulset9 = __toESM(require_statefulset(), 1);
var import_rule36 = __toESM(require_rule(), 1);
var headless_backend_default = (0, import_rule36.defineRule)({
  summary: "an Ingress or a route leads to a headless Service",
  why: `A headless Service has no address of its own. Controllers that send requests to Pods themselves, such as ingress-nginx,
Traefik and Envoy, do not need one. Those that go through a port of the nodes or the Service's address do: the AWS load
balancer in instance mode, the one of Google Cloud without network endpoint groups, tunnels, and ingress-nginx with
\`ssl-passthrough\` in old releases. A second Service for clients works with all.`,
  references: [
    "https://kubernetes.io/docs/concepts/services-networking/service/#headless-services",
    "https://github.com/kubernetes-sigs/aws-load-balancer-controller/issues/3636"
  ],
  severity: "info",
  category: "network",
  subject: ["Ingress", "HTTPRoute", "GRPCRoute", "TCPRoute", "TLSRoute"],
  applies: ({ root }) => (0, import_glance16.valueIn)(root.node, "spec")?.kind === "map",
  *check() {
  }
});

// rules/headless-port-remapped.ts
var import_glance17 = __toESM(require_glance(), 1);
var import_pod_index2 = __toESM(require_pod_index(), 1);
var import_ports2 = __toESM(require_ports(), 1);
var import_statefulset10 = __toESM(require_statefulset(), 1);
var import_rule37 = __toESM(require_rule(), 1);
var headless_port_remapped_default = (0, import_rule37.defineRule)({
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
  applies: (service, { bundle }) => {
    const spec = service.root.get("spec").node;
    return (0, import_glance17.saidIn)(spec, "clusterIP") === "None" && (0, import_glance17.itemsIn)(spec, "ports").some((port) => mayBeOther(port, service, bundle));
  },
  *check() {
  }
});
function mayBeOther(port, service, bundle) {
  const [number, target] = [(0, import_glance17.saidIn)(port, "port"), (0, import_glance17.saidIn)(port, "targetPort")];
  if (target === void 0 || target === null || target === number) return false;
  if (typeof target !== "string" || /^\d+$/.test(target)) return true;
  const isOther = (one) => (0, import_glance17.saidIn)(one, "name") === target && (0, import_glance17.saidIn)(one, "containerPort") !== number;
  return ((0, import_pod_index2.selectedBeside)(service, bundle) ?? []).some(
    ({ workload }) => (0, import_glance17.someContainer)(workload, (container) => (0, import_glance17.itemsIn)(container, "ports").some(isOther))
  );
}

// rules/host-network-without-cluster-dns.ts
var import_glance18 = __toESM(require_glance(), 1);
var import_rule38 = __toESM(require_rule(), 1);
var host_network_without_cluster_dns_default = (0, import_rule38.defineRule)({
  summary: "Pods in the network of their node ask the DNS of the node, which knows no names of the cluster",
  why: `With \`hostNetwork: true\` the usual \`dnsPolicy\`, \`ClusterFirst\`, is taken for \`Default\`: the Pod gets the name servers of
its node, and those know no Service and no Pod. \`ClusterFirstWithHostNet\` asks the DNS of the cluster all the same. To ask
the DNS of the node on purpose, write \`dnsPolicy: Default\`.`,
  references: [
    "https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/#pod-s-dns-policy",
    "https://github.com/kubernetes/kubernetes/blob/master/pkg/kubelet/network/dns/dns.go"
  ],
  severity: "warning",
  category: "identity",
  subject: "workload",
  fixable: true,
  applies: ({ podSpec: { node } }) => {
    if ((0, import_glance18.saidIn)(node, "hostNetwork") !== true) return false;
    const policy = (0, import_glance18.saidIn)(node, "dnsPolicy");
    return policy === void 0 || policy === null || policy === "ClusterFirst";
  },
  *check() {
  }
});

// rules/host-path-for-data.ts
var import_glance19 = __toESM(require_glance(), 1);
var import_replicas6 = __toESM(require_replicas(), 1);
var import_workload5 = __toESM(require_workload(), 1);
var import_rule39 = __toESM(require_rule(), 1);
var host_path_for_data_default = (0, import_rule39.defineRule)({
  summary: "a StatefulSet keeps data in a directory of whatever node its Pod is on",
  why: `A \`hostPath\` is a directory of the node that a Pod happens to be on. A Pod that is moved to another node begins with an empty
one, and leaves its data behind; two Pods of the set on one node write into the same directory. Nothing keeps a Pod on its node.
Claims do: with a \`local\` PersistentVolume, or a provisioner of local directories, the Pod is scheduled where its data is.`,
  references: [
    "https://kubernetes.io/docs/concepts/storage/volumes/#hostpath",
    "https://kubernetes.io/docs/concepts/storage/volumes/#local"
  ],
  severity: "warning",
  category: "storage",
  subject: "StatefulSet",
  applies: ({ traits }) => (0, import_glance19.itemsIn)(traits.workload?.podSpec.node, "volumes").some((volume) => (0, import_glance19.valueIn)(volume, "hostPath") !== void 0),
  *check() {
  }
});

// rules/host-path-for-many-nodes.ts
var import_glance20 = __toESM(require_glance(), 1);
var import_rule40 = __toESM(require_rule(), 1);
var host_path_for_many_nodes_default = (0, import_rule40.defineRule)({
  summary: "a directory of a node is offered as a volume for many nodes",
  why: `Kubernetes takes a volume's access modes at their word. A \`hostPath\` is the directory of that path on whatever node a Pod
runs: with \`ReadWriteMany\` Pods on two nodes think that they share files, and each node has its own. On a cluster of one node
it works, and comes to light with the second.`,
  references: [
    "https://kubernetes.io/docs/concepts/storage/persistent-volumes/#access-modes",
    "https://kubernetes.io/docs/concepts/storage/volumes/#hostpath"
  ],
  severity: "info",
  category: "storage",
  subject: "PersistentVolume",
  applies: ({ root }) => (0, import_glance20.valueIn)((0, import_glance20.valueIn)(root.node, "spec"), "hostPath") !== void 0,
  *check() {
  }
});

// rules/ignored-claim-metadata.ts
var import_claim_nodes3 = __toESM(require_claim_nodes(), 1);
var import_claims4 = __toESM(require_claims(), 1);
var import_glance21 = __toESM(require_glance(), 1);
var import_rule41 = __toESM(require_rule(), 1);
var ignored_claim_metadata_default = (0, import_rule41.defineRule)({
  summary: "metadata of a claim template that the StatefulSet controller replaces",
  why: `The controller makes the claims in the namespace of the StatefulSet, whatever namespace their template gives, and lays the
labels of \`selector.matchLabels\` over those of the template. A claim that is expected in another namespace, or with a
label of its own value, is not found there.`,
  references: [
    "https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#volume-claim-templates",
    "https://github.com/kubernetes/kubernetes/blob/master/pkg/controller/statefulset/stateful_set_utils.go"
  ],
  severity: "warning",
  category: "storage",
  subject: "StatefulSet",
  fixable: true,
  applies: (statefulSet) => {
    const selected = (0, import_glance21.valueIn)((0, import_glance21.valueIn)((0, import_glance21.valueIn)(statefulSet.root.node, "spec"), "selector"), "matchLabels");
    return (0, import_claim_nodes3.claimNodes)(statefulSet).some((claim) => {
      const metadata = (0, import_glance21.valueIn)(claim, "metadata");
      const labels = (0, import_glance21.valueIn)(metadata, "labels");
      const isOther = (key) => ((0, import_glance21.saidIn)(selected, key) ?? (0, import_glance21.saidIn)(labels, key)) !== (0, import_glance21.saidIn)(labels, key);
      const hasOther = labels?.kind === "map" && [...labels.entries.keys()].some(isOther);
      return hasOther || (0, import_glance21.valueIn)(metadata, "namespace") !== void 0;
    });
  },
  *check() {
  }
});

// rules/ignored-data-source.ts
var import_rule42 = __toESM(require_rule(), 1);
var ignored_data_source_default = (0, import_rule42.defineRule)({
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
var import_statefulset11 = __toESM(require_statefulset(), 1);
var import_rule43 = __toESM(require_rule(), 1);
var ignored_pod_identity_default = (0, import_rule43.defineRule)({
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
  versions: "some",
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
var import_glance22 = __toESM(require_glance(), 1);
var import_rule44 = __toESM(require_rule(), 1);
var OF_ADDRESSES = {
  loadBalancerIP: "",
  externalIPs: "",
  sessionAffinity: "None",
  internalTrafficPolicy: "Cluster"
};
var ignored_service_field_default = (0, import_rule44.defineRule)({
  summary: "a Service has a field that its type does not use",
  why: `An \`externalName\` is read only where the type is ExternalName, and a \`loadBalancerIP\` only where it is LoadBalancer.
A headless Service has no address of its own, so that nothing can be sent to an external or load balancer's IP, kept with one
Pod by \`sessionAffinity\` or on one node by \`internalTrafficPolicy\`. The API server stores all of it, and does at most say in a
warning that it is ignored.`,
  references: [
    "https://kubernetes.io/docs/concepts/services-networking/service/",
    "https://kubernetes.io/docs/reference/kubernetes-api/service-resources/service-v1/#ServiceSpec",
    "https://github.com/kubernetes/kubernetes/blob/master/pkg/api/service/warnings.go"
  ],
  severity: "warning",
  category: "structure",
  subject: "Service",
  applies: ({ root }) => {
    const spec = (0, import_glance22.valueIn)(root.node, "spec");
    const isSaid = (name) => (0, import_glance22.valueIn)(spec, name) !== void 0;
    const isHeadless10 = (0, import_glance22.saidIn)(spec, "clusterIP") === "None";
    return isSaid("externalName") || isSaid("loadBalancerIP") || isHeadless10 && Object.keys(OF_ADDRESSES).some(isSaid);
  },
  *check() {
  }
});

// rules/immediate-binding-of-local-volumes.ts
var import_glance23 = __toESM(require_glance(), 1);
var import_rule45 = __toESM(require_rule(), 1);
var immediate_binding_of_local_volumes_default = (0, import_rule45.defineRule)({
  summary: "claims are bound to local volumes before their Pod has a node",
  why: `A local volume can be used on its own node alone. With \`Immediate\` binding, which is the default, a claim takes any
volume as soon as it is made, and its Pod has to go where that is: if the node has no room, is tainted, or holds the volume
of one claim only of a Pod that has two, the Pod stays Pending for good. With \`WaitForFirstConsumer\` the scheduler chooses
node and volume together.`,
  references: [
    "https://kubernetes.io/docs/concepts/storage/storage-classes/#volume-binding-mode",
    "https://kubernetes.io/docs/concepts/storage/storage-classes/#local"
  ],
  severity: "warning",
  category: "storage",
  subject: "StorageClass",
  fixable: true,
  applies: ({ root }) => (0, import_glance23.saidIn)(root.node, "provisioner") === "kubernetes.io/no-provisioner" && (0, import_glance23.saidIn)(root.node, "volumeBindingMode") !== "WaitForFirstConsumer",
  *check() {
  }
});

// rules/incomplete-object.ts
var import_issues6 = __toESM(require_issues(), 1);
var import_kustomization = __toESM(require_kustomization(), 1);
var import_rule46 = __toESM(require_rule(), 1);
var incomplete_object_default = (0, import_rule46.defineRule)({
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
var import_rule47 = __toESM(require_rule(), 1);
var invalid_address_default = (0, import_rule47.defineRule)({
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
  versions: "some",
  applies: (0, import_issues7.hasIssue)("value"),
  *check() {
  }
});

// rules/invalid-base64.ts
var import_formats = __toESM(require_formats(), 1);
var import_issues8 = __toESM(require_issues(), 1);
var import_rule48 = __toESM(require_rule(), 1);
var invalid_base64_default = (0, import_rule48.defineRule)({
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
var import_rule49 = __toESM(require_rule(), 1);
var CONTROL = new RegExp("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f-\\x84\\x86-\\x9f\\ufffe\\uffff]|\\p{Cs}", "gu");
var MARK = "\uFEFF";
var LOST = "\uFFFD";
var invalid_encoding_default = (0, import_rule49.defineRule)({
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
var import_rule50 = __toESM(require_rule(), 1);
var LAST = 32;
var invalid_json_default = (0, import_rule50.defineRule)({
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
  versions: { until: LAST },
  applies: ({ file, index, error }, { kubernetes }) => kubernetes.from <= LAST && index === 0 && error === void 0 && file.language !== "markdown" && /^\s*\{(?!\{)/.test(file.text.slice(0, 100)),
  *check() {
  }
});

// rules/invalid-label.ts
var import_issues9 = __toESM(require_issues(), 1);
var import_rule51 = __toESM(require_rule(), 1);
var invalid_label_default = (0, import_rule51.defineRule)({
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
var import_rule52 = __toESM(require_rule(), 1);
var invalid_name_default = (0, import_rule52.defineRule)({
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
  versions: "some",
  applies: (0, import_issues10.hasIssue)("value"),
  *check() {
  }
});

// rules/invalid-number.ts
var import_issues11 = __toESM(require_issues(), 1);
var import_rule53 = __toESM(require_rule(), 1);
var invalid_number_default = (0, import_rule53.defineRule)({
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
  versions: "some",
  applies: (0, import_issues11.hasIssue)("value"),
  *check() {
  }
});

// rules/invalid-quantity.ts
var import_issues12 = __toESM(require_issues(), 1);
var import_rule54 = __toESM(require_rule(), 1);
var invalid_quantity_default = (0, import_rule54.defineRule)({
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
var import_rule55 = __toESM(require_rule(), 1);
var invalid_resources_default = (0, import_rule55.defineRule)({
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
  versions: "some",
  applies: (0, import_issues13.hasIssue)("resource"),
  *check() {
  }
});

// rules/invalid-value.ts
var import_issues14 = __toESM(require_issues(), 1);
var import_rule56 = __toESM(require_rule(), 1);
var invalid_value_default = (0, import_rule56.defineRule)({
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
  versions: "some",
  applies: (0, import_issues14.hasIssue)("value"),
  *check() {
  }
});

// rules/liveness-kills-slow-start.ts
var import_glance24 = __toESM(require_glance(), 1);
var import_software2 = __toESM(require_software(), 1);
var import_rule57 = __toESM(require_rule(), 1);
var liveness_kills_slow_start_default = (0, import_rule57.defineRule)({
  summary: "a liveness probe leaves software that starts slowly little time to start",
  why: `A liveness probe asks from the start on, and kills a container that does not answer \`failureThreshold\` times. Software that
first makes its database, or reads back a journal after a crash, does not answer in that time: it is killed in the middle, and
begins again, for ever. A \`startupProbe\` holds the liveness probe back until the container has answered once, for as long as its
own \`failureThreshold\` times \`periodSeconds\`.`,
  references: [
    "https://kubernetes.io/docs/concepts/workloads/pods/probes/#startup-probe",
    "https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#define-startup-probes"
  ],
  severity: "info",
  category: "availability",
  subject: "workload",
  applies: (workload) => (0, import_glance24.someContainer)(workload, isAskedAtOnce),
  *check() {
  }
});
function isAskedAtOnce(container) {
  if ((0, import_glance24.valueIn)(container, "livenessProbe") === void 0 || (0, import_glance24.valueIn)(container, "startupProbe") !== void 0)
    return false;
  const image = (0, import_glance24.saidIn)(container, "image");
  return typeof image === "string" && (0, import_software2.softwareOf)(image) !== void 0;
}

// rules/lost-indentation.ts
var import_issues15 = __toESM(require_issues(), 1);
var import_rule58 = __toESM(require_rule(), 1);
var isLost = (0, import_issues15.hasIssue)("indentation");
var lost_indentation_default = (0, import_rule58.defineRule)({
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
var import_rule59 = __toESM(require_rule(), 1);
var isMisplaced = (0, import_issues16.hasIssue)("misplaced");
var hasLostKey = (0, import_issues16.hasIssue)("lost-key");
var misplaced_field_default = (0, import_rule59.defineRule)({
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
var import_rule60 = __toESM(require_rule(), 1);
var misread_key_default = (0, import_rule60.defineRule)({
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

// rules/missing-fs-group.ts
var import_glance25 = __toESM(require_glance(), 1);
var import_rule61 = __toESM(require_rule(), 1);
var missing_fs_group_default = (0, import_rule61.defineRule)({
  summary: "a container that is not root gets a new volume that belongs to root",
  why: `The topmost directory of a new disk belongs to root, and nobody else can write to it. A container with \`runAsUser\` or
\`runAsNonRoot\` then ends with "permission denied" at its first start. With \`fsGroup\` in the securityContext of the Pod, the kubelet
gives the volume to that group and adds the container to it. Some drivers give new volumes to everybody, or leave them as they are.`,
  references: [
    "https://kubernetes.io/docs/tasks/configure-pod-container/security-context/#set-the-security-context-for-a-pod",
    "https://kubernetes.io/docs/tasks/configure-pod-container/security-context/#configure-volume-permission-and-ownership-change-policy-for-pods"
  ],
  severity: "info",
  category: "storage",
  subject: "StatefulSet",
  fixable: true,
  applies: ({ root, traits }) => (0, import_glance25.valueIn)((0, import_glance25.valueIn)(root.node, "spec"), "volumeClaimTemplates") !== void 0 && traits.workload !== void 0 && (0, import_glance25.valueIn)((0, import_glance25.valueIn)(traits.workload.podSpec.node, "securityContext"), "fsGroup") === void 0,
  *check() {
  }
});

// rules/missing-headless-service.ts
var import_issues17 = __toESM(require_issues(), 1);
var import_labels3 = __toESM(require_labels(), 1);
var import_names2 = __toESM(require_names(), 1);
var import_statefulset12 = __toESM(require_statefulset(), 1);
var import_workload6 = __toESM(require_workload(), 1);
var import_rule62 = __toESM(require_rule(), 1);
var missing_headless_service_default = (0, import_rule62.defineRule)({
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

// rules/missing-readiness-probe.ts
var import_claims5 = __toESM(require_claims(), 1);
var import_glance26 = __toESM(require_glance(), 1);
var import_replicas7 = __toESM(require_replicas(), 1);
var import_volumes4 = __toESM(require_volumes(), 1);
var import_rule63 = __toESM(require_rule(), 1);
var missing_readiness_probe_default = (0, import_rule63.defineRule)({
  summary: "the Pods of a StatefulSet come one after the other, and none is asked whether it is ready",
  why: `A StatefulSet starts its next Pod, and replaces its next Pod, when the one before is ready. Without a readiness probe a Pod is
ready as soon as its containers run, which databases do long before they serve. So an update goes from Pod to Pod without waiting
for any, and takes down a set whose members were still catching up.`,
  references: [
    "https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#deployment-and-scaling-guarantees",
    "https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#when-should-you-use-a-readiness-probe"
  ],
  severity: "info",
  category: "availability",
  subject: "StatefulSet",
  applies: ({ traits }) => traits.workload !== void 0 && !(0, import_glance26.someContainer)(traits.workload, (container) => (0, import_glance26.valueIn)(container, "readinessProbe") !== void 0),
  *check() {
  }
});

// rules/missing-required-field.ts
var import_issues18 = __toESM(require_issues(), 1);
var import_statefulset13 = __toESM(require_statefulset(), 1);
var import_rule64 = __toESM(require_rule(), 1);
var missing_required_field_default = (0, import_rule64.defineRule)({
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
  versions: "some",
  applies: (0, import_issues18.hasIssue)("missing"),
  *check() {
  }
});

// rules/missing-service-name.ts
var import_headless_services = __toESM(require_headless_services(), 1);
var import_statefulset14 = __toESM(require_statefulset(), 1);
var import_rule65 = __toESM(require_rule(), 1);
var missing_service_name_default = (0, import_rule65.defineRule)({
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
var import_statefulset15 = __toESM(require_statefulset(), 1);
var import_unkept_data = __toESM(require_unkept_data(), 1);
var import_volumes5 = __toESM(require_volumes(), 1);
var import_rule66 = __toESM(require_rule(), 1);
var missing_volume_claim_templates_default = (0, import_rule66.defineRule)({
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

// rules/mixed-backends.ts
var import_pod_index3 = __toESM(require_pod_index(), 1);
var import_statefulset16 = __toESM(require_statefulset(), 1);
var import_rule67 = __toESM(require_rule(), 1);
var mixed_backends_default = (0, import_rule67.defineRule)({
  summary: "a Service also selects Pods that do not answer at its port",
  why: `A Service leads to all Pods that have the labels of its selector, whoever made them. Where a backup Job, an exporter or
a user interface bears the same labels as the database that it belongs to, its Pods get a share of the connections, and refuse
them: clients fail now and then, and only while those Pods run. A label that the others do not have tells them apart.`,
  references: [
    "https://kubernetes.io/docs/concepts/services-networking/service/#defining-a-service",
    "https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#motivation"
  ],
  severity: "warning",
  category: "selectors",
  subject: "Service",
  applies: (service, { bundle }) => ((0, import_pod_index3.selectedBeside)(service, bundle)?.length ?? 0) > 1,
  *check() {
  }
});

// rules/monitor-selects-nothing.ts
var import_glance27 = __toESM(require_glance(), 1);
var import_labels4 = __toESM(require_labels(), 1);
var import_made_objects = __toESM(require_made_objects(), 1);
var import_pod_index4 = __toESM(require_pod_index(), 1);
var import_slips2 = __toESM(require_slips(), 1);
var import_rule68 = __toESM(require_rule(), 1);
var monitor_selects_nothing_default = (0, import_rule68.defineRule)({
  summary: "a ServiceMonitor selects no Services, or a PodMonitor no Pods",
  why: `A ServiceMonitor selects Services by the labels in their own \`metadata\`, not by the \`selector\` that a Service has for
its Pods, and in its own namespace unless \`namespaceSelector\` says otherwise. Where nothing is selected, Prometheus has no
targets for it and says nothing of it: the metrics are simply not there. Services may be made by something that is not in the
input, so what is no near miss is a hint.`,
  references: [
    "https://prometheus-operator.dev/docs/developer/getting-started/#using-servicemonitors",
    "https://prometheus-operator.dev/docs/platform/troubleshooting/#troubleshooting-servicemonitor-changes"
  ],
  severity: "warning",
  category: "network",
  subject: ["ServiceMonitor", "PodMonitor"],
  fixable: true,
  applies: ({ root }) => (0, import_glance27.valueIn)((0, import_glance27.valueIn)(root.node, "spec"), "selector")?.kind === "map",
  *check() {
  }
});

// rules/more-replicas-than-domains.ts
var import_glance28 = __toESM(require_glance(), 1);
var import_issues19 = __toESM(require_issues(), 1);
var import_labels5 = __toESM(require_labels(), 1);
var import_replicas8 = __toESM(require_replicas(), 1);
var import_workload7 = __toESM(require_workload(), 1);
var import_rule69 = __toESM(require_rule(), 1);
var more_replicas_than_domains_default = (0, import_rule69.defineRule)({
  summary: "more replicas are kept apart than there are places for them",
  why: `A required anti-affinity puts at most one Pod of the workload into each domain of its \`topologyKey\`: one on each node,
in each zone, in each region. Where \`nodeSelector\` or a node affinity leaves fewer of them than there are replicas, the rest
stay Pending for ever, and an OrderedReady StatefulSet stops there. How many zones a cluster has is not in the input; few have
more than three, or more than one region, so what needs more is a hint. \`topologySpreadConstraints\` spread evenly without
such a limit.`,
  references: [
    "https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/#inter-pod-affinity-and-anti-affinity",
    "https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/"
  ],
  severity: "warning",
  category: "availability",
  subject: ["StatefulSet", "Deployment"],
  applies({ traits, partial }) {
    const apart = (0, import_glance28.valueIn)((0, import_glance28.valueIn)(traits.workload?.podSpec.node, "affinity"), "podAntiAffinity");
    return !partial && (0, import_glance28.valueIn)(apart, "requiredDuringSchedulingIgnoredDuringExecution") !== void 0;
  },
  *check() {
  }
});

// rules/mount-hides-image-files.ts
var import_glance29 = __toESM(require_glance(), 1);
var import_image_directories2 = __toESM(require_image_directories(), 1);
var import_rule70 = __toESM(require_rule(), 1);
var mount_hides_image_files_default = (0, import_rule70.defineRule)({
  summary: "a volume is mounted over a directory that the image needs",
  why: `A volume takes the place of the directory that it is mounted on: what the image has there is not to be seen in the
container. Over \`/usr\` that is nearly every program, over \`/etc\` the users and the certificates, and in the home of a database
the database itself. A ConfigMap cannot be written to, so over \`/etc\` the runtime cannot put \`/etc/hosts\` there, and the container
never starts. Mount a directory of its own, or a single file with \`subPath\`.`,
  references: [
    "https://kubernetes.io/docs/concepts/storage/volumes/#using-subpath",
    "https://kubernetes.io/docs/tasks/configure-pod-container/configure-pod-configmap/#add-configmap-data-to-a-volume"
  ],
  severity: "warning",
  category: "storage",
  subject: "workload",
  fixable: true,
  applies: (workload) => (0, import_glance29.someContainer)(workload, mayHideFiles),
  *check() {
  }
});
function mayHideFiles(container) {
  return (0, import_glance29.itemsIn)(container, "volumeMounts").some((mount) => {
    const path = (0, import_glance29.saidIn)(mount, "mountPath");
    return typeof path === "string" && (0, import_image_directories2.mayBeNeeded)(path);
  });
}

// rules/name-too-long.ts
var import_rule71 = __toESM(require_rule(), 1);
var name_too_long_default = (0, import_rule71.defineRule)({
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
  versions: "some",
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

// rules/negative-number.ts
var import_glance30 = __toESM(require_glance(), 1);
var import_rule72 = __toESM(require_rule(), 1);
var negative_number_default = (0, import_rule72.defineRule)({
  summary: "a negative number that does not mean what it seems to",
  why: `Of most numbers the API server asks that they are not negative. It takes a negative \`terminationGracePeriodSeconds\`, and
the Pod has one second to stop, where people expect it to have as long as it needs. A StatefulSet with a negative
\`revisionHistoryLimit\` keeps all its revisions, which grow with each update; until 1.32 it may make the controller manager crash.
The API server warns of both.`,
  references: [
    "https://github.com/kubernetes/kubernetes/blob/master/pkg/api/pod/warnings.go",
    "https://github.com/kubernetes/kubernetes/blob/master/pkg/registry/apps/statefulset/strategy.go",
    "https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#pod-termination"
  ],
  severity: "warning",
  category: "rollout",
  subject: "workload",
  applies: (workload) => isNegative((0, import_glance30.saidIn)(workload.podSpec.node, "terminationGracePeriodSeconds")) || isNegative((0, import_glance30.saidIn)((0, import_glance30.valueIn)(workload.manifest.root.node, "spec"), "revisionHistoryLimit")),
  *check() {
  }
});
function isNegative(value) {
  return typeof value === "number" && value < 0;
}

// rules/network-policy-blocks-dns.ts
var import_glance31 = __toESM(require_glance(), 1);
var import_pod_index5 = __toESM(require_pod_index(), 1);
var import_rule73 = __toESM(require_rule(), 1);
var network_policy_blocks_dns_default = (0, import_rule73.defineRule)({
  summary: "a NetworkPolicy lets Pods reach Services, but not the DNS that knows their names",
  why: `Once a policy restricts egress, only what its rules name may be reached, and DNS is no exception. Pods that
connect to a Service by its name ask the cluster's DNS first, on port 53 over UDP, and over TCP for long answers. Without a rule for
that every lookup times out, and the rule for the Service itself is never used. A policy for all Pods of the namespace which
allows DNS is enough; where it may be elsewhere and no name is seen to be used, this is a hint.`,
  references: [
    "https://kubernetes.io/docs/concepts/services-networking/network-policies/#default-deny-all-egress-traffic",
    "https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/"
  ],
  severity: "warning",
  category: "network",
  subject: "NetworkPolicy",
  applies: ({ root }) => (0, import_glance31.itemsIn)((0, import_glance31.valueIn)(root.node, "spec"), "egress").length > 0,
  *check() {
  }
});

// rules/network-policy-blocks-peers.ts
var import_glance32 = __toESM(require_glance(), 1);
var import_pod_index6 = __toESM(require_pod_index(), 1);
var import_rule74 = __toESM(require_rule(), 1);
var network_policy_blocks_peers_default = (0, import_rule74.defineRule)({
  summary: "a NetworkPolicy cuts the Pods of a StatefulSet off from each other",
  why: `A policy that selects Pods lets in only what one of its rules, or of another policy for the same Pods, lets in. The
Pods themselves are no exception: members of a database cluster that may be reached by clients alone cannot reach each other,
never elect a leader and never become ready. A rule with a \`podSelector\` for the Pods themselves, on the ports that they use
among each other, is needed beside those for clients.`,
  references: [
    "https://kubernetes.io/docs/concepts/services-networking/network-policies/#the-two-sorts-of-pod-isolation"
  ],
  severity: "warning",
  category: "network",
  subject: "NetworkPolicy",
  applies: ({ root }) => {
    const spec = (0, import_glance32.valueIn)(root.node, "spec");
    return (0, import_glance32.itemsIn)(spec, "ingress").length + (0, import_glance32.itemsIn)(spec, "egress").length > 0;
  },
  *check() {
  }
});

// rules/network-policy-blocks-service.ts
var import_glance33 = __toESM(require_glance(), 1);
var import_pod_index7 = __toESM(require_pod_index(), 1);
var import_rule75 = __toESM(require_rule(), 1);
var network_policy_blocks_service_default = (0, import_rule75.defineRule)({
  summary: "a NetworkPolicy without rules shuts out everybody from Pods that a Service leads to",
  why: `Under \`ingress\` each item of the list lets somebody in: one empty item, \`- {}\`, lets in everybody, and no item at all
lets in nobody. A policy of the second sort is a good beginning for a whole namespace, with others beside it that let in who is
to come in. Where none of those selects the Pods behind a Service, all connections to the Service time out.`,
  references: ["https://kubernetes.io/docs/concepts/services-networking/network-policies/#default-policies"],
  severity: "warning",
  category: "network",
  subject: "NetworkPolicy",
  applies: ({ root }) => (0, import_glance33.itemsIn)((0, import_glance33.valueIn)(root.node, "spec"), "ingress").length === 0,
  *check() {
  }
});

// rules/network-policy-selects-nothing.ts
var import_glance34 = __toESM(require_glance(), 1);
var import_missed_pods3 = __toESM(require_missed_pods(), 1);
var import_rule76 = __toESM(require_rule(), 1);
var network_policy_selects_nothing_default = (0, import_rule76.defineRule)({
  summary: "a NetworkPolicy is for no Pods, or lets in Pods that there are not",
  why: `A policy is for the Pods that its \`podSelector\` selects in its own namespace, and a peer with a \`podSelector\` alone means
Pods of that namespace too. Where a label is misspelt the policy protects nothing, or shuts out those whom it should let in,
and nothing says so. Pods may be made by something that is not in the input, so what is no near miss is a hint.`,
  references: ["https://kubernetes.io/docs/concepts/services-networking/network-policies/#networkpolicy-resource"],
  severity: "warning",
  category: "network",
  subject: "NetworkPolicy",
  fixable: true,
  applies: ({ root }) => (0, import_glance34.valueIn)(root.node, "spec")?.kind === "map",
  *check() {
  }
});

// rules/no-graceful-termination.ts
var import_software3 = __toESM(require_software(), 1);
var import_rule77 = __toESM(require_rule(), 1);
var no_graceful_termination_default = (0, import_rule77.defineRule)({
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

// rules/no-revision-history.ts
var import_glance35 = __toESM(require_glance(), 1);
var import_rule78 = __toESM(require_rule(), 1);
var no_revision_history_default = (0, import_rule78.defineRule)({
  summary: "a workload keeps no revision to go back to",
  why: `\`kubectl rollout undo\` takes the template from a revision that the controller has kept. With
\`revisionHistoryLimit: 0\` it keeps only those that Pods are running, so that a bad rollout, once it is complete, can only be
undone by applying the old manifest. A revision is a small object, and ten are kept by default.`,
  references: [
    "https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#revision-history",
    "https://kubernetes.io/docs/reference/kubectl/generated/kubectl_rollout/kubectl_rollout_undo/"
  ],
  severity: "info",
  category: "rollout",
  subject: "StatefulSet",
  applies: ({ root }) => (0, import_glance35.saidIn)((0, import_glance35.valueIn)(root.node, "spec"), "revisionHistoryLimit") === 0,
  *check() {
  }
});

// rules/no-storage-class.ts
var import_claim_nodes4 = __toESM(require_claim_nodes(), 1);
var import_claims6 = __toESM(require_claims(), 1);
var import_rule79 = __toESM(require_rule(), 1);
var no_storage_class_default = (0, import_rule79.defineRule)({
  summary: "a claim leaves its storage class to the cluster",
  why: `A claim that names no storage class gets the default one of its cluster. Which disks that gives differs from cluster to
cluster, and where no class is marked as the default, as in many that were set up by hand, the claim stays Pending until there is one.
With \`storageClassName\` it is the same everywhere. The class of a claim cannot be changed later.`,
  references: [
    "https://kubernetes.io/docs/concepts/storage/persistent-volumes/#class-1",
    "https://kubernetes.io/docs/concepts/storage/storage-classes/#default-storageclass"
  ],
  severity: "info",
  category: "storage",
  subject: ["PersistentVolumeClaim", "StatefulSet"],
  applies: (manifest) => (0, import_claim_nodes4.claimNodes)(manifest).some((claim) => (0, import_claim_nodes4.saidClass)(claim) === void 0),
  *check() {
  }
});

// rules/obsolete-annotation.ts
var import_claim_nodes5 = __toESM(require_claim_nodes(), 1);
var import_claims7 = __toESM(require_claims(), 1);
var import_glance36 = __toESM(require_glance(), 1);
var import_rule80 = __toESM(require_rule(), 1);
var OLD = /\.(?:alpha|beta)\.kubernetes\.io\//;
var obsolete_annotation_default = (0, import_rule80.defineRule)({
  summary: "an annotation stands where a field is needed now",
  why: `Before they became fields, storage classes, init containers, affinity and more were written as annotations. Kubernetes
takes any annotation and says nothing of one that it does not read: what it asked for does not happen. The one for the storage
class of a claim is still read, before \`storageClassName\`, but is deprecated. Claim templates cannot be changed in a
StatefulSet that exists: it has to be deleted with \`--cascade=orphan\` and applied again.`,
  references: [
    "https://kubernetes.io/docs/reference/labels-annotations-taints/#volume-beta-kubernetes-io-storage-class-deprecated",
    "https://kubernetes.io/docs/concepts/storage/persistent-volumes/#class-1",
    "https://kubernetes.io/docs/concepts/workloads/pods/init-containers/",
    "https://kubernetes.io/docs/reference/kubernetes-api/service-resources/service-v1/#ServiceSpec"
  ],
  severity: "warning",
  category: "objects",
  subject: ["StatefulSet", "PersistentVolumeClaim", "Service"],
  fixable: true,
  applies: (manifest) => {
    const objects = manifest.kind === "Service" ? [manifest.root.node] : [...(0, import_claim_nodes5.claimNodes)(manifest)];
    if (manifest.kind === "StatefulSet") objects.push((0, import_glance36.valueIn)((0, import_glance36.valueIn)(manifest.root.node, "spec"), "template"));
    return objects.some((object) => {
      const annotations = (0, import_glance36.valueIn)((0, import_glance36.valueIn)(object, "metadata"), "annotations");
      return annotations?.kind === "map" && [...annotations.entries.keys()].some((key) => OLD.test(key));
    });
  },
  *check() {
  }
});

// rules/one-volume-for-all-claims.ts
var import_claim_nodes6 = __toESM(require_claim_nodes(), 1);
var import_claims8 = __toESM(require_claims(), 1);
var import_glance37 = __toESM(require_glance(), 1);
var import_replicas9 = __toESM(require_replicas(), 1);
var import_rule81 = __toESM(require_rule(), 1);
var one_volume_for_all_claims_default = (0, import_rule81.defineRule)({
  summary: "a claim template names a volume, which only one of its claims can have",
  why: `A claim template makes a claim for each Pod, and \`volumeName\` stands in every one of them. A PersistentVolume is bound to
one claim: the first Pod gets it, and the claims of all others stay Pending, with their Pods. Volumes that are made by hand
are found by their storage class, or are each reserved for one claim by \`claimRef\`.`,
  references: [
    "https://kubernetes.io/docs/concepts/storage/persistent-volumes/#reserving-a-persistentvolume",
    "https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#stable-storage"
  ],
  severity: "warning",
  category: "storage",
  subject: "StatefulSet",
  applies: (statefulSet) => (0, import_claim_nodes6.claimNodes)(statefulSet).some((claim) => Boolean((0, import_glance37.saidIn)((0, import_glance37.valueIn)(claim, "spec"), "volumeName"))),
  *check() {
  }
});

// rules/overlapping-budgets.ts
var import_glance38 = __toESM(require_glance(), 1);
var import_rule82 = __toESM(require_rule(), 1);
var overlapping_budgets_default = (0, import_rule82.defineRule)({
  summary: "two PodDisruptionBudgets select the same Pods",
  why: `The API server evicts no Pod that more than one budget is for: it answers 500, \`This pod has more than one
PodDisruptionBudget, which the eviction subresource does not support\`. Neither of the two counts, and \`kubectl drain\` ends
with that error. Often one comes from a chart and the other was written beside it. Only together in one file, or built by one
kustomization, are they certain to be applied both; elsewhere it is a hint.`,
  references: [
    "https://kubernetes.io/docs/tasks/run-application/configure-pdb/#specifying-a-poddisruptionbudget",
    "https://github.com/kubernetes/kubernetes/blob/master/pkg/registry/core/pod/storage/eviction.go"
  ],
  severity: "warning",
  category: "availability",
  subject: "PodDisruptionBudget",
  applies: ({ root }, { bundle }) => (0, import_glance38.valueIn)(root.node, "spec") !== void 0 && bundle.all("PodDisruptionBudget").length > 1,
  *check() {
  }
});

// rules/overlapping-selectors.ts
var import_rivals2 = __toESM(require_rivals(), 1);
var import_rule83 = __toESM(require_rule(), 1);
var overlapping_selectors_default = (0, import_rule83.defineRule)({
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
var import_replicas10 = __toESM(require_replicas(), 1);
var import_rule84 = __toESM(require_rule(), 1);
var partition_blocks_rollout_default = (0, import_rule84.defineRule)({
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

// rules/pod-as-backend.ts
var import_glance39 = __toESM(require_glance(), 1);
var import_rule85 = __toESM(require_rule(), 1);
var pod_as_backend_default = (0, import_rule85.defineRule)({
  summary: "an Ingress or a route names a Pod of a StatefulSet as if it were a Service",
  why: `A backend is a Service, and \`web-0\` is a Pod. Its controller finds no Service of the name and answers with 503. A Service
of that name which selects the Pod alone makes it right: the controller of the StatefulSet gives each Pod the label
\`statefulset.kubernetes.io/pod-name\` for it.`,
  references: [
    "https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#pod-name-label",
    "https://kubernetes.io/docs/concepts/services-networking/ingress/#the-ingress-resource"
  ],
  severity: "warning",
  category: "network",
  subject: ["Ingress", "HTTPRoute", "GRPCRoute", "TCPRoute", "TLSRoute"],
  applies: ({ root }) => (0, import_glance39.valueIn)(root.node, "spec")?.kind === "map",
  *check() {
  }
});

// rules/pre-stop-outlasts-grace-period.ts
var import_glance40 = __toESM(require_glance(), 1);
var import_rule86 = __toESM(require_rule(), 1);
var pre_stop_outlasts_grace_period_default = (0, import_rule86.defineRule)({
  summary: "a preStop hook that sleeps as long as the Pod has to stop, or longer",
  why: `The time of \`terminationGracePeriodSeconds\` runs from the moment a Pod is deleted, with its preStop hook in it. A hook that
sleeps it away is cut off, and its container is sent SIGTERM with two seconds left, then killed: what the hook was to do after its
sleep is never done, and the program cannot end cleanly. Give the Pod the time that the hook takes, plus the time that the
program needs.`,
  references: [
    "https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#pod-termination-flow",
    "https://kubernetes.io/docs/concepts/containers/container-lifecycle-hooks/#hook-handler-execution",
    "https://github.com/kubernetes/kubernetes/blob/master/pkg/kubelet/kuberuntime/kuberuntime_container.go"
  ],
  severity: "warning",
  category: "rollout",
  subject: "workload",
  applies: (workload) => (0, import_glance40.someContainer)(workload, sleepsBeforeStop),
  *check() {
  }
});
function sleepsBeforeStop(container) {
  const hook = (0, import_glance40.valueIn)((0, import_glance40.valueIn)(container, "lifecycle"), "preStop");
  if (hook === void 0) return false;
  const words = (0, import_glance40.itemsIn)((0, import_glance40.valueIn)(hook, "exec"), "command");
  return (0, import_glance40.valueIn)(hook, "sleep") !== void 0 || words.some((word) => word.kind === "scalar" && typeof word.value === "string" && word.value.includes("sleep"));
}

// rules/publishes-unready-pods.ts
var import_controller_labels2 = __toESM(require_controller_labels(), 1);
var import_glance41 = __toESM(require_glance(), 1);
var import_images = __toESM(require_images(), 1);
var import_pod_index8 = __toESM(require_pod_index(), 1);
var import_statefulset17 = __toESM(require_statefulset(), 1);
var import_rule87 = __toESM(require_rule(), 1);
var publishes_unready_pods_default = (0, import_rule87.defineRule)({
  summary: "a Service for clients publishes Pods that are not ready",
  why: `\`publishNotReadyAddresses: true\` is for the headless Service by which Pods find each other before they are ready. A
Service for clients with it sends requests to Pods that are starting, that are broken, or that are about to stop, as if
they had no readiness probe. Keep it on the headless Service, and let clients use another one without.`,
  references: [
    "https://kubernetes.io/docs/reference/kubernetes-api/service-resources/service-v1/#ServiceSpec",
    "https://github.com/hashicorp/vault/issues/8162"
  ],
  severity: "warning",
  category: "network",
  subject: "Service",
  fixable: true,
  applies: ({ root }) => {
    const spec = (0, import_glance41.valueIn)(root.node, "spec");
    return (0, import_glance41.saidIn)(spec, "publishNotReadyAddresses") === true && (0, import_glance41.saidIn)(spec, "clusterIP") !== "None";
  },
  *check() {
  }
});

// rules/read-write-many-claim-template.ts
var import_claim_nodes7 = __toESM(require_claim_nodes(), 1);
var import_claims9 = __toESM(require_claims(), 1);
var import_glance42 = __toESM(require_glance(), 1);
var import_rule88 = __toESM(require_rule(), 1);
var read_write_many_claim_template_default = (0, import_rule88.defineRule)({
  summary: "a claim template asks for ReadWriteMany, though each Pod has its own claim",
  why: `A claim template makes one claim for each Pod: Pods share no disk, whatever the access mode is. \`ReadWriteMany\` only
narrows down what can serve the claim: disks that are attached to a node, as most storage classes make them, cannot, and the claim
stays Pending. For a directory that all Pods share there is one claim, in \`volumes\`.`,
  references: [
    "https://kubernetes.io/docs/concepts/storage/persistent-volumes/#access-modes",
    "https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#volume-claim-templates"
  ],
  severity: "info",
  category: "storage",
  subject: "StatefulSet",
  applies: (statefulSet) => (0, import_claim_nodes7.claimNodes)(statefulSet).some(
    (claim) => (0, import_glance42.itemsIn)((0, import_glance42.valueIn)(claim, "spec"), "accessModes").some(
      (mode) => mode.kind === "scalar" && mode.value === "ReadWriteMany"
    )
  ),
  *check() {
  }
});

// rules/removed-api-version.ts
var import_issues20 = __toESM(require_issues(), 1);
var import_versions2 = __toESM(require_versions(), 1);
var import_rule89 = __toESM(require_rule(), 1);
var removed_api_version_default = (0, import_rule89.defineRule)({
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
  versions: "some",
  applies: (0, import_issues20.hasIssue)("removed-version"),
  *check() {
  }
});

// rules/repeated-item.ts
var import_glance43 = __toESM(require_glance(), 1);
var import_issues21 = __toESM(require_issues(), 1);
var import_workload8 = __toESM(require_workload(), 1);
var import_rule90 = __toESM(require_rule(), 1);
var repeated_item_default = (0, import_rule90.defineRule)({
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
  return (0, import_glance43.someContainer)(workload, (container) => {
    const [env, ports] = [(0, import_glance43.itemsIn)(container, "env"), (0, import_glance43.itemsIn)(container, "ports")];
    if (env.length > 1 && (0, import_glance43.sayTheSame)(env, "name")) return true;
    return (0, import_glance43.sayTheSame)(ports, "containerPort", numbers) || (0, import_glance43.sayTheSame)(ports, "name", names);
  }) || (0, import_glance43.sayTheSame)((0, import_glance43.itemsIn)(node, "hostAliases"), "ip") || (0, import_glance43.sayTheSame)((0, import_glance43.itemsIn)(node, "imagePullSecrets"), "name");
}
function repeatedIn(workload) {
  if (!workload.builtIn || workload.manifest.partial) return [];
  const found = [];
  const spec = workload.podSpec;
  for (const container of (0, import_workload8.containersOf)(workload)) {
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

// rules/replicas-override-autoscaler.ts
var import_autoscalers3 = __toESM(require_autoscalers(), 1);
var import_glance44 = __toESM(require_glance(), 1);
var import_rule91 = __toESM(require_rule(), 1);
var replicas_override_autoscaler_default = (0, import_rule91.defineRule)({
  summary: "a StatefulSet has a number of replicas, and an autoscaler that chooses it",
  why: `An autoscaler writes into \`spec.replicas\`. Where the manifest has a number too, each \`kubectl apply\` and each sync
writes that one back: Pods of a set under load are deleted from the last one down, and started again when the autoscaler comes
by. With a claim retention policy of \`whenScaled: Delete\` their data goes with them. Without the line the autoscaler alone
decides. When it is taken out of a set that runs, the next apply may begin with one Pod; the documentation says how to go about
that.`,
  references: [
    "https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/#migrating-deployments-and-statefulsets-to-horizontal-autoscaling",
    "https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#replicas"
  ],
  severity: "warning",
  category: "rollout",
  subject: "StatefulSet",
  fixable: true,
  applies: ({ root }, { bundle }) => bundle.all("HorizontalPodAutoscaler").length + bundle.all("ScaledObject").length > 0 && typeof (0, import_glance44.saidIn)((0, import_glance44.valueIn)(root.node, "spec"), "replicas") === "number",
  *check() {
  }
});

// rules/retention-deletes-claims.ts
var import_autoscalers4 = __toESM(require_autoscalers(), 1);
var import_claims10 = __toESM(require_claims(), 1);
var import_glance45 = __toESM(require_glance(), 1);
var import_rule92 = __toESM(require_rule(), 1);
var retention_deletes_claims_default = (0, import_rule92.defineRule)({
  summary: "claims, and with them the data, are deleted when a StatefulSet is scaled down or deleted",
  why: `With \`whenScaled: Delete\` the controller deletes the claims of each Pod that it takes away; a class that deletes its
volumes, as most do, takes the data with them. An autoscaler scales down without asking anybody, so each quiet hour loses the
data of some Pods. With \`whenDeleted: Delete\` the same happens when the StatefulSet is deleted. For caches that is
right; for a database the default, \`Retain\`, is.`,
  references: [
    "https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#persistentvolumeclaim-retention",
    "https://kubernetes.io/docs/concepts/storage/persistent-volumes/#reclaiming"
  ],
  severity: "warning",
  category: "storage",
  subject: "StatefulSet",
  versions: { since: 27 },
  applies: ({ root }) => (0, import_glance45.valueIn)((0, import_glance45.valueIn)(root.node, "spec"), "persistentVolumeClaimRetentionPolicy") !== void 0,
  *check() {
  }
});

// rules/reversed-replica-bounds.ts
var import_autoscalers5 = __toESM(require_autoscalers(), 1);
var import_glance46 = __toESM(require_glance(), 1);
var import_rule93 = __toESM(require_rule(), 1);
var reversed_replica_bounds_default = (0, import_rule93.defineRule)({
  summary: "the numbers of replicas of a ScaledObject are in the wrong order",
  why: `KEDA goes down to \`idleReplicaCount\` while there is nothing to do, and moves between \`minReplicaCount\` (0 unless it is
written) and \`maxReplicaCount\` (100) otherwise. Where the idle number is not below the least, or the least is above the most, its webhook refuses the ScaledObject; without the
webhook its operator makes no autoscaler of it, and the number of Pods stays as it is.`,
  references: [
    "https://keda.sh/docs/latest/reference/scaledobject-spec/",
    "https://github.com/kedacore/keda/blob/main/apis/keda/v1alpha1/scaledobject_types.go"
  ],
  severity: "warning",
  category: "rollout",
  subject: "ScaledObject",
  applies: ({ root }) => {
    const spec = (0, import_glance46.valueIn)(root.node, "spec");
    return ["idleReplicaCount", "minReplicaCount", "maxReplicaCount"].some((name) => (0, import_glance46.valueIn)(spec, name) !== void 0);
  },
  *check() {
  }
});

// rules/selector-does-not-match-template.ts
var import_labels6 = __toESM(require_labels(), 1);
var import_slips3 = __toESM(require_slips(), 1);
var import_statefulset18 = __toESM(require_statefulset(), 1);
var import_rule94 = __toESM(require_rule(), 1);
var selector_does_not_match_template_default = (0, import_rule94.defineRule)({
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

// rules/selector-prevents-provisioning.ts
var import_claim_nodes8 = __toESM(require_claim_nodes(), 1);
var import_claims11 = __toESM(require_claims(), 1);
var import_glance47 = __toESM(require_glance(), 1);
var import_labels7 = __toESM(require_labels(), 1);
var import_rule95 = __toESM(require_rule(), 1);
var selector_prevents_provisioning_default = (0, import_rule95.defineRule)({
  summary: "a claim with a selector asks a storage class to make its volume",
  why: `The \`selector\` of a claim picks one of the PersistentVolumes that are there, by their labels. Provisioners make no volume
for a claim that has one: it stays Pending, and its Pod with it. It is no place for the labels of the claim itself, which
stand in its \`metadata\`.`,
  references: [
    "https://kubernetes.io/docs/concepts/storage/persistent-volumes/#selector",
    "https://github.com/kubernetes-csi/external-provisioner/blob/master/pkg/controller/controller.go"
  ],
  severity: "warning",
  category: "storage",
  subject: ["PersistentVolumeClaim", "StatefulSet"],
  fixable: true,
  applies: (manifest) => (0, import_claim_nodes8.claimNodes)(manifest).some((claim) => (0, import_glance47.valueIn)((0, import_glance47.valueIn)(claim, "spec"), "selector") !== void 0),
  *check() {
  }
});

// rules/service-for-missing-pod.ts
var import_controller_labels3 = __toESM(require_controller_labels(), 1);
var import_glance48 = __toESM(require_glance(), 1);
var import_rule96 = __toESM(require_rule(), 1);
var service_for_missing_pod_default = (0, import_rule96.defineRule)({
  summary: "a Service selects one Pod of a StatefulSet, and there is no such Pod",
  why: `The StatefulSet controller gives each Pod the labels \`statefulset.kubernetes.io/pod-name\` and, since 1.28,
\`apps.kubernetes.io/pod-index\`, so that a Service can lead to one Pod alone. Where the StatefulSet has another name, or fewer
Pods, such a Service has no endpoints: connections are refused, and nothing says why.`,
  references: [
    "https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#pod-name-label",
    "https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#pod-index-label"
  ],
  severity: "warning",
  category: "network",
  subject: "Service",
  fixable: true,
  applies: ({ root }) => {
    const selector = (0, import_glance48.valueIn)((0, import_glance48.valueIn)(root.node, "spec"), "selector");
    return (0, import_glance48.valueIn)(selector, import_controller_labels3.POD_NAME_LABEL) !== void 0 || (0, import_glance48.valueIn)(selector, import_controller_labels3.POD_INDEX_LABEL) !== void 0;
  },
  *check() {
  }
});

// rules/service-selects-nothing.ts
var import_labels8 = __toESM(require_labels(), 1);
var import_missed_pods4 = __toESM(require_missed_pods(), 1);
var import_pod_index9 = __toESM(require_pod_index(), 1);
var import_rule97 = __toESM(require_rule(), 1);
var service_selects_nothing_default = (0, import_rule97.defineRule)({
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

// rules/several-default-priorities.ts
var import_rule98 = __toESM(require_rule(), 1);
var several_default_priorities_default = (0, import_rule98.defineRule)({
  summary: "two PriorityClasses are the default",
  why: `\`globalDefault: true\` gives a PriorityClass to all Pods that name none, and only one class can have it. The API server
refuses the second one when it is created.`,
  references: [
    "https://kubernetes.io/docs/concepts/scheduling-eviction/pod-priority-preemption/#priorityclass",
    "https://github.com/kubernetes/kubernetes/blob/master/plugin/pkg/admission/priority/admission.go"
  ],
  severity: "error",
  category: "objects",
  subject: "PriorityClass",
  applies: ({ root, partial }) => !partial && root.get("globalDefault").value === true,
  *check() {
  }
});

// rules/shadowed-volume.ts
var import_statefulset19 = __toESM(require_statefulset(), 1);
var import_volumes6 = __toESM(require_volumes(), 1);
var import_rule99 = __toESM(require_rule(), 1);
var shadowed_volume_default = (0, import_rule99.defineRule)({
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
var import_claims12 = __toESM(require_claims(), 1);
var import_replicas11 = __toESM(require_replicas(), 1);
var import_workload9 = __toESM(require_workload(), 1);
var import_rule100 = __toESM(require_rule(), 1);
var shared_claim_default = (0, import_rule100.defineRule)({
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

// rules/short-grace-period.ts
var import_glance49 = __toESM(require_glance(), 1);
var import_software4 = __toESM(require_software(), 1);
var import_rule101 = __toESM(require_rule(), 1);
var short_grace_period_default = (0, import_rule101.defineRule)({
  summary: "software that keeps data is given little time to stop",
  why: `When the time of \`terminationGracePeriodSeconds\` is over, a container is killed, whatever it is doing. A database that has not
written its memory to disk by then has to read back its journal at the next start, which takes longer than the time that was saved,
and the other members of a cluster count on it until they notice. Without the field a Pod has 30 seconds.`,
  references: [
    "https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#pod-termination",
    "https://kubernetes.io/docs/tutorials/stateful-application/cassandra/",
    "https://github.com/elastic/cloud-on-k8s/blob/main/pkg/controller/elasticsearch/nodespec/defaults.go"
  ],
  severity: "info",
  category: "rollout",
  subject: "StatefulSet",
  applies: ({ root, traits }) => (0, import_glance49.valueIn)((0, import_glance49.valueIn)(root.node, "spec"), "volumeClaimTemplates") !== void 0 && (0, import_glance49.itemsIn)(traits.workload?.podSpec.node, "containers").some((container) => {
    const image = (0, import_glance49.saidIn)(container, "image");
    return typeof image === "string" && (0, import_glance49.valueIn)(container, "volumeMounts") !== void 0 && (0, import_software4.softwareOf)(image) !== void 0;
  }),
  *check() {
  }
});

// rules/spreading-misses-own-pods.ts
var import_glance50 = __toESM(require_glance(), 1);
var import_labels9 = __toESM(require_labels(), 1);
var import_slips4 = __toESM(require_slips(), 1);
var import_workload10 = __toESM(require_workload(), 1);
var import_rule102 = __toESM(require_rule(), 1);
var spreading_misses_own_pods_default = (0, import_rule102.defineRule)({
  summary: "Pods are to be spread, but the selector does not find them",
  why: `A topology spread constraint and an anti-affinity keep apart the Pods that their \`labelSelector\` selects; those of the
workload itself count only where they have these labels. Where they do not, or there is no selector at all, nothing is
counted, and all replicas may be put on one node: its failure takes them all. The API server takes it. A selector that
finds Pods of another workload in the input is left alone.`,
  references: [
    "https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/#consistency",
    "https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/#inter-pod-affinity-and-anti-affinity",
    "https://github.com/kubernetes/kubernetes/blob/master/pkg/api/pod/warnings.go"
  ],
  severity: "warning",
  category: "availability",
  subject: "workload",
  fixable: true,
  applies({ podSpec, builtIn, manifest }) {
    if (!builtIn || manifest.partial) return false;
    const { node } = podSpec;
    const affinity = (0, import_glance50.valueIn)(node, "affinity");
    return (0, import_glance50.valueIn)(node, "topologySpreadConstraints") !== void 0 || (0, import_glance50.valueIn)(affinity, "podAntiAffinity") !== void 0;
  },
  *check() {
  }
});

// rules/startup-deadlock.ts
var import_cluster_glance2 = __toESM(require_cluster_glance(), 1);
var import_glance51 = __toESM(require_glance(), 1);
var import_replicas12 = __toESM(require_replicas(), 1);
var import_statefulset20 = __toESM(require_statefulset(), 1);
var import_rule103 = __toESM(require_rule(), 1);
var startup_deadlock_default = (0, import_rule103.defineRule)({
  summary: "Pods wait for what exists only when they are ready",
  why: `A StatefulSet creates its Pods one after the other: \`web-1\` when \`web-0\` is ready. Where \`web-0\` waits for
\`web-1\` before it is ready, in an init container, in a probe, or because its software needs a majority of its members,
neither ever comes. An init container that waits for a port of its own Pod waits for ever too: containers start when all init
containers are done. \`podManagementPolicy: Parallel\`, which can be chosen for a new StatefulSet only, creates all Pods at
once. A probe that asks whether its own container works asks \`127.0.0.1\`.`,
  references: [
    "https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#deployment-and-scaling-guarantees",
    "https://kubernetes.io/docs/concepts/workloads/pods/init-containers/#understanding-init-containers"
  ],
  severity: "warning",
  category: "identity",
  subject: "StatefulSet",
  fixable: true,
  applies: (statefulSet) => (0, import_glance51.saidIn)((0, import_glance51.valueIn)(statefulSet.root.node, "spec"), "podManagementPolicy") !== "Parallel" && (0, import_cluster_glance2.mayAwaitMembers)(statefulSet) || (0, import_cluster_glance2.mayAskForPeers)(statefulSet),
  *check() {
  }
});

// rules/sub-path-not-updated.ts
var import_config_keys2 = __toESM(require_config_keys(), 1);
var import_glance52 = __toESM(require_glance(), 1);
var import_volumes7 = __toESM(require_volumes(), 1);
var import_rule104 = __toESM(require_rule(), 1);
var sub_path_not_updated_default = (0, import_rule104.defineRule)({
  summary: "a change of a ConfigMap or a Secret never reaches a file that is mounted with subPath",
  why: `The kubelet brings what changes in a ConfigMap or a Secret to the Pods that run, but not to files that are mounted with
\`subPath\`: those stay as they were when the container started. Programs that read their settings once do not care. For those that
read them again, such as certificates, mount the whole volume in a directory of its own, or have the Pods replaced at each
change: by a checksum in the annotations of the template, or a name that changes with the content.`,
  references: [
    "https://kubernetes.io/docs/concepts/configuration/configmap/#mounted-configmaps-are-updated-automatically",
    "https://kubernetes.io/docs/concepts/storage/volumes/#using-subpath"
  ],
  severity: "info",
  category: "storage",
  subject: "StatefulSet",
  applies: ({ traits }) => traits.workload !== void 0 && (0, import_glance52.someContainer)(traits.workload, mountsPart),
  *check() {
  }
});
function mountsPart(container) {
  return (0, import_glance52.itemsIn)(container, "volumeMounts").some((mount) => (0, import_glance52.valueIn)(mount, "subPath") !== void 0);
}

// rules/suppression-without-reason.ts
var import_rule105 = __toESM(require_rule(), 1);
var suppression_without_reason_default = (0, import_rule105.defineRule)({
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

// rules/unbindable-claim.ts
var import_claim_nodes9 = __toESM(require_claim_nodes(), 1);
var import_glance53 = __toESM(require_glance(), 1);
var import_rule106 = __toESM(require_rule(), 1);
var unbindable_claim_default = (0, import_rule106.defineRule)({
  summary: "a claim and the volume that is meant for it do not fit",
  why: `A claim is bound to a PersistentVolume that is as large as it asks for, has all its access modes, its volume mode and its
storage class, and the labels of its selector. One thing that differs is enough, and nothing says so but an event: the
claim stays Pending, and its Pod with it. For a volume that is reserved for a claim by \`claimRef\`, size and modes
count; for one that a claim names in \`volumeName\`, the class as well.`,
  references: [
    "https://kubernetes.io/docs/concepts/storage/persistent-volumes/#binding",
    "https://kubernetes.io/docs/concepts/storage/persistent-volumes/#reserving-a-persistentvolume",
    "https://github.com/kubernetes/kubernetes/blob/master/staging/src/k8s.io/component-helpers/storage/volume/pv_helpers.go"
  ],
  severity: "warning",
  category: "storage",
  subject: ["PersistentVolume", "PersistentVolumeClaim", "StatefulSet"],
  applies: (manifest, { bundle }) => {
    if (bundle.all("PersistentVolume").length === 0) return false;
    if (manifest.kind === "PersistentVolume")
      return (0, import_glance53.valueIn)((0, import_glance53.valueIn)(manifest.root.node, "spec"), "claimRef") !== void 0;
    return (0, import_claim_nodes9.claimNodes)(manifest).some(
      (claim) => (0, import_claim_nodes9.saidClass)(claim) !== void 0 || Boolean((0, import_glance53.saidIn)((0, import_glance53.valueIn)(claim, "spec"), "volumeName"))
    );
  },
  *check() {
  }
});

// rules/unexpanded-sub-path.ts
var import_claims13 = __toESM(require_claims(), 1);
var import_glance54 = __toESM(require_glance(), 1);
var import_volumes8 = __toESM(require_volumes(), 1);
var import_rule107 = __toESM(require_rule(), 1);
var unexpanded_sub_path_default = (0, import_rule107.defineRule)({
  summary: "a path in a volume names a variable that Kubernetes does not put in",
  why: `\`subPathExpr\` puts environment variables of its container into a path, written as \`$(POD_NAME)\`. \`subPath\` does not: it
makes a directory that is called \`$(POD_NAME)\`, brackets and all, and all Pods that share the volume write into that one. Where
\`subPathExpr\` names a variable that the container does not have, the container never starts (CreateContainerConfigError). The
name of a Pod is not a variable by itself: \`env\` has to bring it with \`fieldRef: metadata.name\`.`,
  references: [
    "https://kubernetes.io/docs/concepts/storage/volumes/#using-subpath-expanded-environment",
    "https://github.com/kubernetes/kubernetes/blob/master/pkg/kubelet/container/helpers.go"
  ],
  severity: "warning",
  category: "storage",
  subject: "workload",
  fixable: true,
  applies: (workload) => (0, import_glance54.someContainer)(workload, namesVariable),
  *check() {
  }
});
function namesVariable(container) {
  return (0, import_glance54.itemsIn)(container, "volumeMounts").some((mount) => {
    const path = (0, import_glance54.saidIn)(mount, "subPath") ?? (0, import_glance54.saidIn)(mount, "subPathExpr");
    return typeof path === "string" && path.includes("$(");
  });
}

// rules/unknown-backend-port.ts
var import_glance55 = __toESM(require_glance(), 1);
var import_names4 = __toESM(require_names(), 1);
var import_rule108 = __toESM(require_rule(), 1);
var unknown_backend_port_default = (0, import_rule108.defineRule)({
  summary: "an Ingress or a route leads to a port that the Service does not have",
  why: `The port of a backend is one of the Service's own: the \`name\` or the \`port\` of an entry in its \`spec.ports\`, not the
port of the container that it leads to. Where the Service has none such, the controller has nowhere to send requests to, and
answers 503 itself. Only ingress-nginx takes a \`targetPort\` as well, so that is a hint unless another class is given.`,
  references: [
    "https://kubernetes.io/docs/reference/kubernetes-api/service-resources/ingress-v1/#IngressBackend",
    "https://gateway-api.sigs.k8s.io/api-types/httproute/#backendrefs-optional",
    "https://github.com/kubernetes/ingress-nginx/blob/main/internal/ingress/controller/controller.go"
  ],
  severity: "warning",
  category: "network",
  subject: ["Ingress", "HTTPRoute", "GRPCRoute", "TCPRoute", "TLSRoute"],
  fixable: true,
  applies: ({ root }) => (0, import_glance55.valueIn)(root.node, "spec")?.kind === "map",
  *check() {
  }
});

// rules/unknown-backend-service.ts
var import_bundle = __toESM(require_bundle(), 1);
var import_glance56 = __toESM(require_glance(), 1);
var import_made_objects2 = __toESM(require_made_objects(), 1);
var import_rule109 = __toESM(require_rule(), 1);
var unknown_backend_service_default = (0, import_rule109.defineRule)({
  summary: "an Ingress or a route leads to a Service that does not exist",
  why: `An Ingress finds a Service by its name, in its own namespace and nowhere else; a route of the Gateway API may name
another namespace. Where there is no such Service the API server takes the object all the same, and whoever asks for the host
gets 503 or 500 from the controller. A name that is nearly that of a Service beside it is a slip; others may be those of
Services that are made elsewhere, so that is a hint.`,
  references: [
    "https://kubernetes.io/docs/concepts/services-networking/ingress/#the-ingress-resource",
    "https://gateway-api.sigs.k8s.io/api-types/httproute/#backendrefs-optional"
  ],
  severity: "warning",
  category: "network",
  subject: ["Ingress", "HTTPRoute", "GRPCRoute", "TCPRoute", "TLSRoute"],
  fixable: true,
  applies: ({ root }) => (0, import_glance56.valueIn)(root.node, "spec")?.kind === "map",
  *check() {
  }
});

// rules/unknown-config-key.ts
var import_config_keys3 = __toESM(require_config_keys(), 1);
var import_issues22 = __toESM(require_issues(), 1);
var import_names5 = __toESM(require_names(), 1);
var import_references = __toESM(require_references(), 1);
var import_rule110 = __toESM(require_rule(), 1);
var unknown_config_key_default = (0, import_rule110.defineRule)({
  summary: "a key is asked of a ConfigMap or a Secret that does not have it",
  why: `A variable whose key is missing keeps its container from being started, with \`CreateContainerConfigError\`, and a
volume whose \`items\` name such a key is never mounted, unless the reference is \`optional\`. A \`subPath\` that is no key
does not fail: the kubelet makes an empty directory of that name and mounts it where a file was meant. Keys are compared as
they are written, with their case.`,
  references: [
    "https://kubernetes.io/docs/tasks/configure-pod-container/configure-pod-configmap/#restrictions",
    "https://kubernetes.io/docs/concepts/storage/volumes/#using-subpath",
    "https://github.com/kubernetes/kubernetes/blob/master/pkg/kubelet/kubelet_pods.go"
  ],
  severity: "warning",
  category: "references",
  subject: "workload",
  fixable: true,
  applies: (workload, { bundle }) => workload.builtIn && !workload.manifest.partial && (0, import_references.asksForKeys)(workload, bundle),
  *check() {
  }
});

// rules/unknown-field.ts
var import_issues23 = __toESM(require_issues(), 1);
var import_names6 = __toESM(require_names(), 1);
var import_rule111 = __toESM(require_rule(), 1);
var unknown_field_default = (0, import_rule111.defineRule)({
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
  applies: (0, import_issues23.hasIssue)("unknown"),
  *check() {
  }
});

// rules/unknown-kind-or-version.ts
var import_issues24 = __toESM(require_issues(), 1);
var import_kinds = __toESM(require_kinds(), 1);
var import_rule112 = __toESM(require_rule(), 1);
var unknown_kind_or_version_default = (0, import_rule112.defineRule)({
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
  versions: "some",
  applies: (0, import_issues24.hasIssue)("unknown-kind"),
  *check() {
  }
});

// rules/unknown-medium.ts
var import_names7 = __toESM(require_names(), 1);
var import_rule113 = __toESM(require_rule(), 1);
var unknown_medium_default = (0, import_rule113.defineRule)({
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

// rules/unknown-monitor-port.ts
var import_glance57 = __toESM(require_glance(), 1);
var import_names8 = __toESM(require_names(), 1);
var import_rule114 = __toESM(require_rule(), 1);
var unknown_monitor_port_default = (0, import_rule114.defineRule)({
  summary: "a monitor asks for a port by a name that nothing which it selects has",
  why: `The \`port\` of a ServiceMonitor is the name of a port of the Services, that of a PodMonitor the name of a port of the
containers; a number goes into \`targetPort\` or \`portNumber\`. Where no port of what is selected has that name, Prometheus drops
all targets of the monitor, and says nothing of it.`,
  references: [
    "https://prometheus-operator.dev/docs/api-reference/api/#monitoring.coreos.com/v1.Endpoint",
    "https://prometheus-operator.dev/docs/platform/troubleshooting/#troubleshooting-servicemonitor-changes"
  ],
  severity: "warning",
  category: "network",
  subject: ["ServiceMonitor", "PodMonitor"],
  fixable: true,
  applies: ({ root }) => (0, import_glance57.valueIn)(root.node, "spec")?.kind === "map",
  *check() {
  }
});

// rules/unknown-name.ts
var import_issues25 = __toESM(require_issues(), 1);
var import_names9 = __toESM(require_names(), 1);
var import_statefulset21 = __toESM(require_statefulset(), 1);
var import_rule115 = __toESM(require_rule(), 1);
var unknown_name_default = (0, import_rule115.defineRule)({
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
  versions: "some",
  applies: (0, import_issues25.hasIssue)("unknown-name"),
  *check() {
  }
});

// rules/unknown-policy-port.ts
var import_glance58 = __toESM(require_glance(), 1);
var import_names10 = __toESM(require_names(), 1);
var import_pod_index10 = __toESM(require_pod_index(), 1);
var import_ports3 = __toESM(require_ports(), 1);
var import_rule116 = __toESM(require_rule(), 1);
var unknown_policy_port_default = (0, import_rule116.defineRule)({
  summary: "a NetworkPolicy opens a port that the Pods do not have",
  why: `A policy sees packets as they reach the Pods, when the Service has already been turned into one of its Pods and its
\`port\` into the \`targetPort\`. So the ports of a policy are those of containers: a number is the one that the container listens
on, a name is looked up in the \`ports\` of the Pods. With the port of the Service, or a name that no container has, nothing gets
through.`,
  references: [
    "https://kubernetes.io/docs/reference/kubernetes-api/policy-resources/network-policy-v1/#NetworkPolicySpec",
    "https://kubernetes.io/docs/concepts/services-networking/network-policies/#behavior-of-to-and-from-selectors"
  ],
  severity: "warning",
  category: "network",
  subject: "NetworkPolicy",
  fixable: true,
  applies: ({ root }) => {
    const spec = (0, import_glance58.valueIn)(root.node, "spec");
    return (0, import_glance58.itemsIn)(spec, "ingress").length + (0, import_glance58.itemsIn)(spec, "egress").length > 0;
  },
  *check() {
  }
});

// rules/unknown-probe-port.ts
var import_glance59 = __toESM(require_glance(), 1);
var import_names11 = __toESM(require_names(), 1);
var import_ports4 = __toESM(require_ports(), 1);
var import_workload11 = __toESM(require_workload(), 1);
var import_rule117 = __toESM(require_rule(), 1);
var unknown_probe_port_default = (0, import_rule117.defineRule)({
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
  applies: (workload) => (0, import_glance59.someContainer)(workload, asksElsewhere),
  *check() {
  }
});
var PROBES = ["livenessProbe", "readinessProbe", "startupProbe"];
function asksElsewhere(container) {
  const isElsewhere = (handler, way) => {
    const port = (0, import_glance59.saidIn)((0, import_glance59.valueIn)(handler, way), "port");
    if (typeof port !== "string") return false;
    return !(0, import_glance59.itemsIn)(container, "ports").some((item) => (0, import_glance59.saidIn)(item, "name") === port);
  };
  for (const name of PROBES) {
    const probe = (0, import_glance59.valueIn)(container, name);
    if (probe !== void 0 && (isElsewhere(probe, "httpGet") || isElsewhere(probe, "tcpSocket"))) return true;
  }
  const lifecycle = (0, import_glance59.valueIn)(container, "lifecycle");
  if (lifecycle === void 0) return false;
  return ["postStart", "preStop"].some((name) => isElsewhere((0, import_glance59.valueIn)(lifecycle, name), "httpGet"));
}

// rules/unknown-scale-target.ts
var import_autoscalers6 = __toESM(require_autoscalers(), 1);
var import_glance60 = __toESM(require_glance(), 1);
var import_made_objects3 = __toESM(require_made_objects(), 1);
var import_scale_targets2 = __toESM(require_scale_targets(), 1);
var import_rule118 = __toESM(require_rule(), 1);
var unknown_scale_target_default = (0, import_rule118.defineRule)({
  summary: "an autoscaler names a workload that does not exist",
  why: `A HorizontalPodAutoscaler finds what it scales by kind, API group and name, in its own namespace. Where one of them is
wrong, it says \`FailedGetScale\` in its events and does nothing: the number of Pods stays as it is, under any load. A
ScaledObject of KEDA means a Deployment where it names no kind, so that one for a StatefulSet has to say so. A workload that is
not in the input at all may be made elsewhere, so that is a hint.`,
  references: [
    "https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/",
    "https://keda.sh/docs/latest/reference/scaledobject-spec/",
    "https://github.com/kubernetes/kubernetes/blob/master/pkg/controller/podautoscaler/horizontal.go"
  ],
  severity: "warning",
  category: "rollout",
  subject: ["HorizontalPodAutoscaler", "ScaledObject", "VerticalPodAutoscaler"],
  fixable: true,
  applies: ({ root }) => {
    const spec = (0, import_glance60.valueIn)(root.node, "spec");
    return (0, import_glance60.valueIn)(spec, "scaleTargetRef") !== void 0 || (0, import_glance60.valueIn)(spec, "targetRef") !== void 0;
  },
  *check() {
  }
});

// rules/unknown-storage-class.ts
var import_claim_nodes10 = __toESM(require_claim_nodes(), 1);
var import_claims14 = __toESM(require_claims(), 1);
var import_rule119 = __toESM(require_rule(), 1);
var unknown_storage_class_default = (0, import_rule119.defineRule)({
  summary: "a claim asks for a storage class by a name that is nearly that of one beside it",
  why: `A claim waits until something has its storage class: a StorageClass that makes volumes, or a PersistentVolume that bears
the name. A class by a wrong name is no error; the claim stays Pending, and its Pod with it. The class of a claim cannot be
changed later, so the claims have to be deleted and made again.`,
  references: [
    "https://kubernetes.io/docs/concepts/storage/persistent-volumes/#class-1",
    "https://kubernetes.io/docs/concepts/storage/storage-classes/"
  ],
  severity: "warning",
  category: "storage",
  subject: ["PersistentVolumeClaim", "StatefulSet"],
  fixable: true,
  applies: (manifest, { bundle }) => bundle.all("StorageClass").length + bundle.all("PersistentVolume").length > 0 && (0, import_claim_nodes10.claimNodes)(manifest).some((claim) => Boolean((0, import_claim_nodes10.saidClass)(claim))),
  *check() {
  }
});

// rules/unknown-suppressed-rule.ts
var import_rule120 = __toESM(require_rule(), 1);
var unknown_suppressed_rule_default = (0, import_rule120.defineRule)({
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
var import_names12 = __toESM(require_names(), 1);
var import_pod_index11 = __toESM(require_pod_index(), 1);
var import_ports5 = __toESM(require_ports(), 1);
var import_rule121 = __toESM(require_rule(), 1);
var unknown_target_port_default = (0, import_rule121.defineRule)({
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

// rules/unknown-variable.ts
var import_glance61 = __toESM(require_glance(), 1);
var import_rule122 = __toESM(require_rule(), 1);
var unknown_variable_default = (0, import_rule122.defineRule)({
  summary: "a variable is used that the container does not have, or not yet",
  why: `The kubelet replaces \`$(NAME)\` in the values of \`env\`, in \`command\` and in \`args\`, by variables of the same
container. In \`env\` it knows only those that stand before, and nowhere does it know what the image sets, as \`PATH\` and
\`HOSTNAME\`. What it does not know it leaves as it is, without a word: the program gets the text \`$(NAME)\`, and a shell
runs it as a command. Write \`$$(NAME)\` where the text itself is meant.`,
  references: [
    "https://kubernetes.io/docs/tasks/inject-data-application/define-interdependent-environment-variables/",
    "https://kubernetes.io/docs/tasks/inject-data-application/define-command-argument-container/#use-environment-variables-to-define-arguments",
    "https://github.com/kubernetes/kubernetes/blob/master/third_party/forked/golang/expansion/expand.go"
  ],
  severity: "warning",
  category: "references",
  subject: "workload",
  fixable: true,
  applies: ({ builtIn, manifest }) => builtIn && !manifest.partial && (0, import_glance61.textHas)(manifest, "$("),
  *check() {
  }
});

// rules/unknown-volume.ts
var import_names13 = __toESM(require_names(), 1);
var import_statefulset22 = __toESM(require_statefulset(), 1);
var import_volumes9 = __toESM(require_volumes(), 1);
var import_rule123 = __toESM(require_rule(), 1);
var unknown_volume_default = (0, import_rule123.defineRule)({
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

// rules/unmeasurable-utilization.ts
var import_autoscalers7 = __toESM(require_autoscalers(), 1);
var import_glance62 = __toESM(require_glance(), 1);
var import_names14 = __toESM(require_names(), 1);
var import_statefulset23 = __toESM(require_statefulset(), 1);
var import_workload12 = __toESM(require_workload(), 1);
var import_rule124 = __toESM(require_rule(), 1);
var unmeasurable_utilization_default = (0, import_rule124.defineRule)({
  summary: "an autoscaler scales by the utilization of a resource that a container does not request",
  why: `Utilization is a share: what the containers of a Pod use, of what they request. Where one container that counts, a
sidecar too, requests none of the resource, nothing can be computed for any Pod: the autoscaler reports
\`FailedGetResourceMetric\`, \`missing request for cpu\`, and does not scale. A LimitRange of the namespace may give requests to
containers that have none. A metric of one container needs a container of that name.`,
  references: [
    "https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/#support-for-resource-metrics",
    "https://github.com/kubernetes/kubernetes/blob/master/pkg/controller/podautoscaler/replica_calculator.go",
    "https://keda.sh/docs/latest/scalers/cpu/"
  ],
  severity: "warning",
  category: "rollout",
  subject: ["HorizontalPodAutoscaler", "ScaledObject"],
  fixable: true,
  applies: ({ root }) => (0, import_glance62.valueIn)((0, import_glance62.valueIn)(root.node, "spec"), "scaleTargetRef") !== void 0,
  *check() {
  }
});

// rules/unnamed-governing-port.ts
var import_glance63 = __toESM(require_glance(), 1);
var import_pod_index12 = __toESM(require_pod_index(), 1);
var import_statefulset24 = __toESM(require_statefulset(), 1);
var import_rule125 = __toESM(require_rule(), 1);
var unnamed_governing_port_default = (0, import_rule125.defineRule)({
  summary: "a port without a name in the headless Service that names the Pods",
  why: `A headless Service that a StatefulSet names gives each Pod an SRV record for each port: software that looks up its peers
by \`_peer._tcp.web\` gets all of them with one question. A port without a name has no such record. Nothing is wrong as long as
nobody asks.`,
  references: ["https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/#srv-records"],
  severity: "info",
  category: "identity",
  subject: "Service",
  applies: ({ root }) => {
    const spec = (0, import_glance63.valueIn)(root.node, "spec");
    if ((0, import_glance63.saidIn)(spec, "clusterIP") !== "None") return false;
    return (0, import_glance63.itemsIn)(spec, "ports").some((port) => (0, import_glance63.valueIn)(port, "name") === void 0);
  },
  *check() {
  }
});

// rules/unpublished-peers.ts
var import_cluster_glance3 = __toESM(require_cluster_glance(), 1);
var import_replicas13 = __toESM(require_replicas(), 1);
var import_statefulset25 = __toESM(require_statefulset(), 1);
var import_rule126 = __toESM(require_rule(), 1);
var unpublished_peers_default = (0, import_rule126.defineRule)({
  summary: "Pods have to find each other before they are ready, and their Service does not publish them",
  why: `A headless Service has DNS records of the Pods that are ready, and of no others. Where a Pod needs its peers to become
ready, none of them ever finds another: it says \`no such host\` for ever, at the first start or after all Pods were down.
\`publishNotReadyAddresses: true\` publishes them as soon as they run. Clients should then use a second Service, without it.`,
  references: [
    "https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/#pod-hostname-and-subdomain-field",
    "https://kubernetes.io/docs/reference/kubernetes-api/service-resources/service-v1/#ServiceSpec",
    "https://github.com/kubernetes/dns/blob/master/docs/specification.md",
    "https://www.rabbitmq.com/docs/cluster-formation#peer-discovery-k8s",
    "https://github.com/nats-io/k8s/issues/441",
    "https://github.com/qdrant/qdrant-helm/pull/115"
  ],
  severity: "warning",
  category: "identity",
  subject: "StatefulSet",
  fixable: true,
  applies: (statefulSet) => (0, import_cluster_glance3.mayAwaitMembers)(statefulSet) || (0, import_cluster_glance3.mayAskForPeers)(statefulSet),
  *check() {
  }
});

// rules/unreclaimable-volume.ts
var import_glance64 = __toESM(require_glance(), 1);
var import_rule127 = __toESM(require_rule(), 1);
var unreclaimable_volume_default = (0, import_rule127.defineRule)({
  summary: "a volume is to be deleted or recycled, which nothing can do with it",
  why: `What becomes of a volume when its claim is deleted is said by \`persistentVolumeReclaimPolicy\`. \`Delete\` is for what a
provisioner made. Kubernetes has nothing that deletes a local volume, an NFS export or a directory of a node (but under
\`/tmp\`): the volume ends up as Failed, with its data, and is bound to no claim again. \`Recycle\`, which is deprecated, empties
NFS exports and directories of nodes, and fails with all others.`,
  references: [
    "https://kubernetes.io/docs/concepts/storage/persistent-volumes/#reclaim-policy",
    "https://github.com/kubernetes/kubernetes/blob/master/pkg/controller/volume/persistentvolume/pv_controller.go",
    "https://github.com/kubernetes/kubernetes/blob/master/pkg/volume/hostpath/host_path.go"
  ],
  severity: "info",
  category: "storage",
  subject: "PersistentVolume",
  applies: ({ root }) => {
    const policy = (0, import_glance64.saidIn)((0, import_glance64.valueIn)(root.node, "spec"), "persistentVolumeReclaimPolicy");
    return policy === "Delete" || policy === "Recycle";
  },
  *check() {
  }
});

// rules/unresolvable-pod-address.ts
var import_ordinals = __toESM(require_ordinals(), 1);
var import_rule128 = __toESM(require_rule(), 1);
var unresolvable_pod_address_default = (0, import_rule128.defineRule)({
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

// rules/unresolvable-srv-name.ts
var import_glance65 = __toESM(require_glance(), 1);
var import_names15 = __toESM(require_names(), 1);
var import_rule129 = __toESM(require_rule(), 1);
var unresolvable_srv_name_default = (0, import_rule129.defineRule)({
  summary: "an SRV name asks for a port that the Service does not have by that name",
  why: `DNS has an SRV record for each port of a Service that has a name: \`_http._tcp.web.shop.svc.cluster.local\` for the TCP port
\`http\`. The name is that of the Service's port, not of the container's. A port without a name has no record, and who asks for
another name or protocol finds no peers at all.`,
  references: [
    "https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/#srv-records",
    "https://github.com/kubernetes/dns/blob/master/docs/specification.md"
  ],
  severity: "warning",
  category: "identity",
  subject: "manifest",
  fixable: true,
  applies: (manifest) => manifest.kind !== "CustomResourceDefinition" && (0, import_glance65.textHas)(manifest, "._tcp.", "._udp."),
  *check() {
  }
});

// rules/unresolved-reference.ts
var import_references2 = __toESM(require_references(), 1);
var import_rule130 = __toESM(require_rule(), 1);
var unresolved_reference_default = (0, import_rule130.defineRule)({
  summary: "a Pod names a ConfigMap, Secret, account, priority or claim that does not exist",
  why: `A Pod finds these objects by name in its own namespace, and the API server stores a workload without looking for
them. Where a ConfigMap or Secret is missing, its containers wait with \`CreateContainerConfigError\` or the Pod stays in
\`ContainerCreating\`; without its ServiceAccount or PriorityClass no Pod is created at all, which only the events of the
workload tell. A name that misses an object beside it by a slip is a warning; what may be made elsewhere is a hint.`,
  references: [
    "https://kubernetes.io/docs/tasks/configure-pod-container/configure-pod-configmap/#restrictions",
    "https://kubernetes.io/docs/concepts/configuration/secret/#restriction-secret-must-exist",
    "https://kubernetes.io/docs/concepts/scheduling-eviction/pod-priority-preemption/#pod-priority"
  ],
  severity: "warning",
  category: "references",
  subject: "workload",
  fixable: true,
  applies: (workload, { bundle }) => workload.builtIn && (0, import_references2.lacksAny)(workload, bundle),
  *check() {
  }
});

// rules/unsplit-command.ts
var import_glance66 = __toESM(require_glance(), 1);
var import_rule131 = __toESM(require_rule(), 1);
var unsplit_command_default = (0, import_rule131.defineRule)({
  summary: "a command whose first word is a whole command line",
  why: `A command is a list of words, and its first word is the name of a program. No shell takes it apart: of
\`["redis-cli ping"]\` the runtime looks for a program that is called \`redis-cli ping\`, with a blank in its name, and finds none.
A container does not start then, and a readiness probe never succeeds. Write each word as an item of its own, or let a shell
read the line: \`["sh", "-c", "redis-cli ping | grep PONG"]\`.`,
  references: [
    "https://kubernetes.io/docs/tasks/inject-data-application/define-command-argument-container/#run-a-command-in-a-shell",
    "https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#define-a-liveness-command"
  ],
  severity: "warning",
  category: "availability",
  subject: "workload",
  fixable: true,
  applies: (workload) => (0, import_glance66.someContainer)(workload, holdsCommandLine),
  *check() {
  }
});
var PROBES2 = ["livenessProbe", "readinessProbe", "startupProbe"];
function holdsCommandLine(container) {
  const isLine = (holder) => {
    const [first] = (0, import_glance66.itemsIn)(holder, "command");
    return first?.kind === "scalar" && typeof first.value === "string" && /\S\s+\S/.test(first.value);
  };
  if (isLine(container) || PROBES2.some((name) => isLine((0, import_glance66.valueIn)((0, import_glance66.valueIn)(container, name), "exec")))) return true;
  const lifecycle = (0, import_glance66.valueIn)(container, "lifecycle");
  return lifecycle !== void 0 && ["postStart", "preStop"].some((name) => isLine((0, import_glance66.valueIn)((0, import_glance66.valueIn)(lifecycle, name), "exec")));
}

// rules/unusable-data-mount.ts
var import_glance67 = __toESM(require_glance(), 1);
var import_workload13 = __toESM(require_workload(), 1);
var import_rule132 = __toESM(require_rule(), 1);
var OLD2 = "/var/lib/postgresql/data";
var unusable_data_mount_default = (0, import_rule132.defineRule)({
  summary: "PostgreSQL cannot begin with its volume as it is mounted",
  why: `PostgreSQL makes its database in an empty directory only. A new disk is not empty where it is formatted with ext4, as most
disks of clouds are: it has \`lost+found\` in it, and \`initdb\` gives up. A directory of the disk has none: write
\`PGDATA=/var/lib/postgresql/data/pgdata\`, or mount with a \`subPath\`. Since 18 the image keeps its data in
\`/var/lib/postgresql/18/docker\`, and refuses to start where anything is mounted at the old \`/var/lib/postgresql/data\`.`,
  references: [
    "https://github.com/docker-library/docs/blob/master/postgres/content.md",
    "https://github.com/docker-library/postgres/pull/1259",
    "https://github.com/docker-library/postgres/issues/263",
    "https://www.postgresql.org/docs/current/creating-cluster.html#CREATING-CLUSTER-MOUNT-POINTS"
  ],
  severity: "warning",
  category: "storage",
  subject: "workload",
  fixable: true,
  applies: (workload) => (0, import_glance67.someContainer)(workload, runsPostgres),
  *check() {
  }
});
function runsPostgres(container) {
  const image = (0, import_glance67.saidIn)(container, "image");
  if (typeof image !== "string" || !/postg|pgvector|timescale/.test(image)) return false;
  const isAtOld = (mount) => {
    const path = (0, import_glance67.saidIn)(mount, "mountPath");
    return typeof path === "string" && path.startsWith(OLD2);
  };
  return (0, import_glance67.itemsIn)(container, "volumeMounts").some(isAtOld);
}

// rules/unused-claim-template.ts
var import_statefulset26 = __toESM(require_statefulset(), 1);
var import_unkept_data2 = __toESM(require_unkept_data(), 1);
var import_volumes10 = __toESM(require_volumes(), 1);
var import_rule133 = __toESM(require_rule(), 1);
var unused_claim_template_default = (0, import_rule133.defineRule)({
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
var import_rule134 = __toESM(require_rule(), 1);
var unused_suppression_default = (0, import_rule134.defineRule)({
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

// rules/update-on-delete.ts
var import_glance68 = __toESM(require_glance(), 1);
var import_images2 = __toESM(require_images(), 1);
var import_rule135 = __toESM(require_rule(), 1);
var update_on_delete_default = (0, import_rule135.defineRule)({
  summary: "a StatefulSet updates its Pods only when somebody deletes them",
  why: `With \`updateStrategy.type: OnDelete\` a change of the template reaches no Pod that runs: each waits until it is deleted,
by hand or by an operator that knows in which order. Where nobody does that, a new image or a mended setting is applied and never
used, until a node fails and one Pod alone comes back with it.`,
  references: ["https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#on-delete"],
  severity: "info",
  category: "rollout",
  subject: "StatefulSet",
  applies: ({ root }) => (0, import_glance68.saidIn)((0, import_glance68.valueIn)((0, import_glance68.valueIn)(root.node, "spec"), "updateStrategy"), "type") === "OnDelete",
  *check() {
  }
});

// rules/update-restarts-all-pods.ts
var import_glance69 = __toESM(require_glance(), 1);
var import_replicas14 = __toESM(require_replicas(), 1);
var import_rolling_updates = __toESM(require_rolling_updates(), 1);
var import_rule136 = __toESM(require_rule(), 1);
var update_restarts_all_pods_default = (0, import_rule136.defineRule)({
  summary: "a rolling update of a StatefulSet may take all of its Pods down at once",
  why: `\`maxUnavailable\` says how many Pods of a StatefulSet may be down while an update is rolled out: one, unless it is
written. Where it is all of them, a change of the template takes the whole database down, and a broken one leaves nothing
that runs. Percentages are rounded down, but to one at least. Until 1.36 the API server drops the field, so the
mistake shows only after an upgrade of the cluster.`,
  references: [
    "https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#maximum-unavailable-pods",
    "https://github.com/kubernetes/kubernetes/blob/master/pkg/controller/statefulset/stateful_set_utils.go"
  ],
  severity: "warning",
  category: "rollout",
  subject: "StatefulSet",
  versions: { since: 37 },
  applies: ({ root }) => {
    const update = (0, import_glance69.valueIn)((0, import_glance69.valueIn)((0, import_glance69.valueIn)(root.node, "spec"), "updateStrategy"), "rollingUpdate");
    return (0, import_glance69.valueIn)(update, "maxUnavailable") !== void 0;
  },
  *check() {
  }
});

// rules/versioned-immutable-label.ts
var import_claim_nodes11 = __toESM(require_claim_nodes(), 1);
var import_glance70 = __toESM(require_glance(), 1);
var import_rule137 = __toESM(require_rule(), 1);
var VERSIONED_LABELS = ["helm.sh/chart", "app.kubernetes.io/version", "chart"];
var versioned_immutable_label_default = (0, import_rule137.defineRule)({
  summary: "a label with a version in it stands where a StatefulSet cannot be changed",
  why: `The selector and the claim templates of a StatefulSet cannot be changed once it is there. A label that holds the version of
the software or of its chart changes with the next release, and the API server then refuses the whole update (\`updates to
statefulset spec ... are forbidden\`): the StatefulSet has to be deleted with \`--cascade=orphan\` and made again. On the
StatefulSet itself and in the Pod template such a label is in its place.`,
  references: [
    "https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#pod-selector",
    "https://kubernetes.io/docs/concepts/overview/working-with-objects/common-labels/",
    "https://helm.sh/docs/chart_best_practices/labels/",
    "https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/apps/validation/validation.go"
  ],
  severity: "warning",
  category: "rollout",
  subject: "StatefulSet",
  fixable: true,
  applies: (statefulSet) => {
    const { root, overlay } = statefulSet;
    const hasOne = (labels) => VERSIONED_LABELS.some((key) => (0, import_glance70.valueIn)(labels, key) !== void 0);
    return VERSIONED_LABELS.some((key) => overlay.selectorLabels.has(key)) || hasOne((0, import_glance70.valueIn)((0, import_glance70.valueIn)((0, import_glance70.valueIn)(root.node, "spec"), "selector"), "matchLabels")) || (0, import_claim_nodes11.claimNodes)(statefulSet).some((claim) => hasOne((0, import_glance70.valueIn)((0, import_glance70.valueIn)(claim, "metadata"), "labels")));
  },
  *check() {
  }
});

// rules/vertical-autoscaler-on-one-pod.ts
var import_autoscalers8 = __toESM(require_autoscalers(), 1);
var import_glance71 = __toESM(require_glance(), 1);
var import_replicas15 = __toESM(require_replicas(), 1);
var import_scale_targets3 = __toESM(require_scale_targets(), 1);
var import_rule138 = __toESM(require_rule(), 1);
var vertical_autoscaler_on_one_pod_default = (0, import_rule138.defineRule)({
  summary: "a VerticalPodAutoscaler is to evict the only Pod of its workload",
  why: `In the modes \`Auto\` and \`Recreate\` a Pod is evicted to be given new requests. Pods of a workload with fewer than two
replicas are left alone, unless the updater runs with another \`--min-replicas\`: the recommendation waits until something else
restarts the Pod. With \`updatePolicy.minReplicas: 1\` the only Pod is evicted, and what it serves is away meanwhile. Mode
\`Initial\` gives requests to Pods when they start anyway, and \`InPlaceOrRecreate\` changes Pods while they run where it can.`,
  references: [
    "https://github.com/kubernetes/autoscaler/blob/master/vertical-pod-autoscaler/docs/flags.md",
    "https://github.com/kubernetes/autoscaler/blob/master/vertical-pod-autoscaler/docs/known-limitations.md"
  ],
  severity: "info",
  category: "rollout",
  subject: "VerticalPodAutoscaler",
  applies: ({ root }) => (0, import_glance71.valueIn)((0, import_glance71.valueIn)(root.node, "spec"), "targetRef") !== void 0,
  *check() {
  }
});

// rules/volume-reserved-for-no-claim.ts
var import_glance72 = __toESM(require_glance(), 1);
var import_rule139 = __toESM(require_rule(), 1);
var volume_reserved_for_no_claim_default = (0, import_rule139.defineRule)({
  summary: "a volume is reserved for a claim that does not exist",
  why: `A PersistentVolume with a \`claimRef\` is bound to the claim of that namespace and name, and to no other. The claims of a
StatefulSet are named after the claim template, the set and the Pod's number: \`data-web-0\`. A slip in the name, or a
namespace that is left out, reserves the volume for nobody, while the claim that was meant stays Pending or gets another disk.`,
  references: [
    "https://kubernetes.io/docs/concepts/storage/persistent-volumes/#reserving-a-persistentvolume",
    "https://github.com/kubernetes/kubernetes/blob/master/staging/src/k8s.io/component-helpers/storage/volume/pv_helpers.go"
  ],
  severity: "warning",
  category: "storage",
  subject: "PersistentVolume",
  fixable: true,
  applies: ({ root }) => (0, import_glance72.valueIn)((0, import_glance72.valueIn)(root.node, "spec"), "claimRef") !== void 0,
  *check() {
  }
});

// rules/volume-without-source.ts
var import_issues26 = __toESM(require_issues(), 1);
var import_statefulset27 = __toESM(require_statefulset(), 1);
var import_volumes11 = __toESM(require_volumes(), 1);
var import_rule140 = __toESM(require_rule(), 1);
var volume_without_source_default = (0, import_rule140.defineRule)({
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
    return volumes.some((volume) => (0, import_volumes11.sourcesOf)(volume).every(([, source]) => source.isNull));
  },
  *check() {
  }
});

// rules/wrong-type.ts
var import_issues27 = __toESM(require_issues(), 1);
var import_rule141 = __toESM(require_rule(), 1);
var wrong_type_default = (0, import_rule141.defineRule)({
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
  applies: (0, import_issues27.hasIssue)("type"),
  *check() {
  }
});

// rules/yaml-syntax.ts
var import_other_meaning = __toESM(require_other_meaning(), 1);
var import_rule142 = __toESM(require_rule(), 1);
var yaml_syntax_default = (0, import_rule142.defineRule)({
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

// rules/zero-replicas.ts
var import_autoscalers9 = __toESM(require_autoscalers(), 1);
var import_glance73 = __toESM(require_glance(), 1);
var import_rule143 = __toESM(require_rule(), 1);
var zero_replicas_default = (0, import_rule143.defineRule)({
  summary: "a StatefulSet has no Pods",
  why: `With \`replicas: 0\` the StatefulSet exists and nothing of it runs; its claims stay. That is how one is switched off for a
while, and how one is forgotten. A HorizontalPodAutoscaler does not start it again, KEDA does.`,
  references: ["https://kubernetes.io/docs/tasks/run-application/scale-stateful-set/"],
  severity: "info",
  category: "rollout",
  subject: "StatefulSet",
  applies: ({ root }) => (0, import_glance73.saidIn)((0, import_glance73.valueIn)(root.node, "spec"), "replicas") === 0,
  *check() {
  }
});

// rules/index.ts
var rules = {
  "affinity-without-pods": affinity_without_pods_default,
  "api-access-not-granted": api_access_not_granted_default,
  "broken-role-binding": broken_role_binding_default,
  "budget-allows-no-eviction": budget_allows_no_eviction_default,
  "budget-selects-nothing": budget_selects_nothing_default,
  "budget-without-effect": budget_without_effect_default,
  "claim-contradicts-template": claim_contradicts_template_default,
  "claim-misses-data": claim_misses_data_default,
  "claim-mode-mismatch": claim_mode_mismatch_default,
  "claim-name-collision": claim_name_collision_default,
  "claim-of-no-pod": claim_of_no_pod_default,
  "claim-without-volume": claim_without_volume_default,
  "competing-autoscalers": competing_autoscalers_default,
  "conflicting-fields": conflicting_fields_default,
  "conflicting-pod": conflicting_pod_default,
  "decimal-file-mode": decimal_file_mode_default,
  "deprecated-node-label": deprecated_node_label_default,
  "document-separator": document_separator_default,
  "duplicate-claim-template": duplicate_claim_template_default,
  "duplicate-item": duplicate_item_default,
  "duplicate-key": duplicate_key_default,
  "duplicate-resource": duplicate_resource_default,
  "empty-read-only-claim": empty_read_only_claim_default,
  "empty-selector": empty_selector_default,
  "even-quorum": even_quorum_default,
  "field-behind-feature-gate": field_behind_feature_gate_default,
  "field-not-in-version": field_not_in_version_default,
  "file-mounted-as-directory": file_mounted_as_directory_default,
  "fqdn-too-long": fqdn_too_long_default,
  "fractional-bytes": fractional_bytes_default,
  "governing-service-in-other-namespace": governing_service_in_other_namespace_default,
  "governing-service-is-external-name": governing_service_is_external_name_default,
  "governing-service-not-headless": governing_service_not_headless_default,
  "governing-service-selects-other-pods": governing_service_selects_other_pods_default,
  "governing-service-without-selector": governing_service_without_selector_default,
  "headless-backend": headless_backend_default,
  "headless-port-remapped": headless_port_remapped_default,
  "host-network-without-cluster-dns": host_network_without_cluster_dns_default,
  "host-path-for-data": host_path_for_data_default,
  "host-path-for-many-nodes": host_path_for_many_nodes_default,
  "ignored-claim-metadata": ignored_claim_metadata_default,
  "ignored-data-source": ignored_data_source_default,
  "ignored-pod-identity": ignored_pod_identity_default,
  "ignored-service-field": ignored_service_field_default,
  "immediate-binding-of-local-volumes": immediate_binding_of_local_volumes_default,
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
  "liveness-kills-slow-start": liveness_kills_slow_start_default,
  "lost-indentation": lost_indentation_default,
  "misplaced-field": misplaced_field_default,
  "misread-key": misread_key_default,
  "missing-fs-group": missing_fs_group_default,
  "missing-headless-service": missing_headless_service_default,
  "missing-readiness-probe": missing_readiness_probe_default,
  "missing-required-field": missing_required_field_default,
  "missing-service-name": missing_service_name_default,
  "missing-volume-claim-templates": missing_volume_claim_templates_default,
  "mixed-backends": mixed_backends_default,
  "monitor-selects-nothing": monitor_selects_nothing_default,
  "more-replicas-than-domains": more_replicas_than_domains_default,
  "mount-hides-image-files": mount_hides_image_files_default,
  "name-too-long": name_too_long_default,
  "negative-number": negative_number_default,
  "network-policy-blocks-dns": network_policy_blocks_dns_default,
  "network-policy-blocks-peers": network_policy_blocks_peers_default,
  "network-policy-blocks-service": network_policy_blocks_service_default,
  "network-policy-selects-nothing": network_policy_selects_nothing_default,
  "no-graceful-termination": no_graceful_termination_default,
  "no-revision-history": no_revision_history_default,
  "no-storage-class": no_storage_class_default,
  "obsolete-annotation": obsolete_annotation_default,
  "one-volume-for-all-claims": one_volume_for_all_claims_default,
  "overlapping-budgets": overlapping_budgets_default,
  "overlapping-selectors": overlapping_selectors_default,
  "partition-blocks-rollout": partition_blocks_rollout_default,
  "pod-as-backend": pod_as_backend_default,
  "pre-stop-outlasts-grace-period": pre_stop_outlasts_grace_period_default,
  "publishes-unready-pods": publishes_unready_pods_default,
  "read-write-many-claim-template": read_write_many_claim_template_default,
  "removed-api-version": removed_api_version_default,
  "repeated-item": repeated_item_default,
  "replicas-override-autoscaler": replicas_override_autoscaler_default,
  "retention-deletes-claims": retention_deletes_claims_default,
  "reversed-replica-bounds": reversed_replica_bounds_default,
  "selector-does-not-match-template": selector_does_not_match_template_default,
  "selector-prevents-provisioning": selector_prevents_provisioning_default,
  "service-for-missing-pod": service_for_missing_pod_default,
  "service-selects-nothing": service_selects_nothing_default,
  "several-default-priorities": several_default_priorities_default,
  "shadowed-volume": shadowed_volume_default,
  "shared-claim": shared_claim_default,
  "short-grace-period": short_grace_period_default,
  "spreading-misses-own-pods": spreading_misses_own_pods_default,
  "startup-deadlock": startup_deadlock_default,
  "sub-path-not-updated": sub_path_not_updated_default,
  "suppression-without-reason": suppression_without_reason_default,
  "unbindable-claim": unbindable_claim_default,
  "unexpanded-sub-path": unexpanded_sub_path_default,
  "unknown-backend-port": unknown_backend_port_default,
  "unknown-backend-service": unknown_backend_service_default,
  "unknown-config-key": unknown_config_key_default,
  "unknown-field": unknown_field_default,
  "unknown-kind-or-version": unknown_kind_or_version_default,
  "unknown-medium": unknown_medium_default,
  "unknown-monitor-port": unknown_monitor_port_default,
  "unknown-name": unknown_name_default,
  "unknown-policy-port": unknown_policy_port_default,
  "unknown-probe-port": unknown_probe_port_default,
  "unknown-scale-target": unknown_scale_target_default,
  "unknown-storage-class": unknown_storage_class_default,
  "unknown-suppressed-rule": unknown_suppressed_rule_default,
  "unknown-target-port": unknown_target_port_default,
  "unknown-variable": unknown_variable_default,
  "unknown-volume": unknown_volume_default,
  "unmeasurable-utilization": unmeasurable_utilization_default,
  "unnamed-governing-port": unnamed_governing_port_default,
  "unpublished-peers": unpublished_peers_default,
  "unreclaimable-volume": unreclaimable_volume_default,
  "unresolvable-pod-address": unresolvable_pod_address_default,
  "unresolvable-srv-name": unresolvable_srv_name_default,
  "unresolved-reference": unresolved_reference_default,
  "unsplit-command": unsplit_command_default,
  "unusable-data-mount": unusable_data_mount_default,
  "unused-claim-template": unused_claim_template_default,
  "unused-suppression": unused_suppression_default,
  "update-on-delete": update_on_delete_default,
  "update-restarts-all-pods": update_restarts_all_pods_default,
  "versioned-immutable-label": versioned_immutable_label_default,
  "vertical-autoscaler-on-one-pod": vertical_autoscaler_on_one_pod_default,
  "volume-reserved-for-no-claim": volume_reserved_for_no_claim_default,
  "volume-without-source": volume_without_source_default,
  "wrong-type": wrong_type_default,
  "yaml-syntax": yaml_syntax_default,
  "zero-replicas": zero_replicas_default
};

// src/cli/described-rules.ts
var describedRules = rules;
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  describedRules
});
