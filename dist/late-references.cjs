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
    for (let key2 of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key2) && key2 !== except)
        __defProp(to, key2, { get: () => from[key2], enumerable: !(desc = __getOwnPropDesc(from, key2)) || desc.enumerable });
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

// hot:src/kubernetes/replicas.ts
var require_replicas = __commonJS({
  "hot:src/kubernetes/replicas.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/replicas.ts"];
  }
});

// hot:src/kubernetes/statefulset.ts
var require_statefulset = __commonJS({
  "hot:src/kubernetes/statefulset.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/statefulset.ts"];
  }
});

// hot:src/kubernetes/claims.ts
var require_claims = __commonJS({
  "hot:src/kubernetes/claims.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/claims.ts"];
  }
});

// hot:src/kubernetes/config-keys.ts
var require_config_keys = __commonJS({
  "hot:src/kubernetes/config-keys.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/config-keys.ts"];
  }
});

// hot:src/kubernetes/issues.ts
var require_issues = __commonJS({
  "hot:src/kubernetes/issues.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/issues.ts"];
  }
});

// hot:src/kubernetes/names.ts
var require_names = __commonJS({
  "hot:src/kubernetes/names.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/names.ts"];
  }
});

// hot:src/kubernetes/kustomization.ts
var require_kustomization = __commonJS({
  "hot:src/kubernetes/kustomization.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/kustomization.ts"];
  }
});

// hot:src/kubernetes/made-objects.ts
var require_made_objects = __commonJS({
  "hot:src/kubernetes/made-objects.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/made-objects.ts"];
  }
});

// <stdin>
var stdin_exports = {};
__export(stdin_exports, {
  "affinity-without-pods": () => affinity_without_pods_default,
  "api-access-not-granted": () => api_access_not_granted_default,
  "broken-role-binding": () => broken_role_binding_default,
  "claim-of-no-pod": () => claim_of_no_pod_default,
  "deprecated-node-label": () => deprecated_node_label_default,
  "unknown-config-key": () => unknown_config_key_default,
  "unknown-variable": () => unknown_variable_default,
  "unresolved-reference": () => unresolved_reference_default
});
module.exports = __toCommonJS(stdin_exports);

// rules/affinity-without-pods.ts
var import_glance = __toESM(require_glance(), 1);
var import_labels2 = __toESM(require_labels(), 1);
var import_missed_pods = __toESM(require_missed_pods(), 1);

// src/kubernetes/placement.ts
var import_labels = __toESM(require_labels(), 1);
var import_pod_index = __toESM(require_pod_index(), 1);
function termsOf({ podSpec }, kind) {
  if (kind === "spread") {
    const constraints = podSpec.get("topologySpreadConstraints").items();
    return constraints.map(
      (field) => termOf(field, kind, field.child("whenUnsatisfiable").string !== "ScheduleAnyway")
    );
  }
  const affinity = podSpec.get("affinity").child(kind === "apart" ? "podAntiAffinity" : "podAffinity");
  const required = affinity.child("requiredDuringSchedulingIgnoredDuringExecution").items();
  const preferred2 = affinity.child("preferredDuringSchedulingIgnoredDuringExecution").items();
  const terms = [
    ...required.map((field) => termOf(field, kind, true)),
    ...preferred2.map((field) => termOf(field.child("podAffinityTerm"), kind, false))
  ];
  return terms.filter(({ field }) => field.child("namespaces").absent && field.child("namespaceSelector").absent);
}
function termOf(field, kind, required) {
  return { kind, required, field, selector: field.child("labelSelector") };
}
function selectorIn({ selector }, { overlay }) {
  return (0, import_labels.readSelector)(selector, ...selector.get("matchLabels").exists ? [overlay.selectorLabels] : []);
}

// rules/affinity-without-pods.ts
var import_workload = __toESM(require_workload(), 1);
var import_rule = __toESM(require_rule(), 1);
var affinity_without_pods_default = (0, import_rule.defineRule)({
  summary: "a required affinity to Pods that do not exist",
  severity: "warning",
  category: "references",
  subject: "workload",
  fixable: true,
  applies: ({ podSpec, builtIn, manifest }) => builtIn && !manifest.partial && (0, import_glance.valueIn)(
    (0, import_glance.valueIn)((0, import_glance.valueIn)(podSpec.node, "affinity"), "podAffinity"),
    "requiredDuringSchedulingIgnoredDuringExecution"
  ) !== void 0,
  *check(workload, { bundle }) {
    const { manifest } = workload;
    const own = (0, import_workload.podLabels)(workload);
    for (const term of termsOf(workload, "together")) {
      const selector = selectorIn(term, manifest);
      if (!term.required || (0, import_labels2.matches)(selector, own) !== "no") continue;
      const missed = (0, import_missed_pods.missedPods)(selector, term.selector, manifest, bundle);
      if (missed === void 0) continue;
      const { what, meant, finding } = missed;
      yield {
        ...finding,
        message: `podAffinity: ${what}, so the Pods of ${manifest.kind} ${manifest.name} stay Pending${meant}`
      };
    }
  }
});

// src/kubernetes/api-clients.ts
var import_images = __toESM(require_images(), 1);
var import_references = __toESM(require_references(), 1);
var import_workload2 = __toESM(require_workload(), 1);
var CLIENTS = [
  {
    name: "Patroni",
    asks: "its leader and members",
    says: /^(?:PATRONI_KUBERNETES_\w+=|DCS_ENABLE_KUBERNETES_API=true)/
  },
  { name: "Hazelcast", asks: "its members", says: /^HZ_NETWORK_JOIN_KUBERNETES_ENABLED=true/ },
  {
    name: "KUBE_PING of JGroups",
    asks: "its members",
    says: /^(?:OPENSHIFT_KUBE_PING_NAMESPACE=|\w+=kubernetes\.KUBE_PING)/
  },
  { name: "Consul", asks: "its members", says: /\bprovider=k8s\b/ },
  { name: "the MongoDB sidecar", asks: "its members", images: ["cvallance/mongo-k8s-sidecar"] },
  {
    name: "RabbitMQ",
    asks: "its peers",
    configured: /peer_discovery_backend\s*=\s*(?:rabbit_peer_discovery_k8s|k8s|kubernetes)\b/,
    images: ["rabbitmq", "bitnami/rabbitmq"]
  },
  {
    name: "Prometheus",
    asks: "its targets",
    configured: /\bkubernetes_sd_configs:/,
    images: ["prom/prometheus", "prometheus/prometheus"]
  }
];
var KUBECTL = /(?:^|[\s;&|(`/"'])kubectl\s+(?:annotate|apply|cordon|create|delete|exec|get|label|patch|rollout|scale|wait)\b/;
function apiUseOf(workload, bundle) {
  const configs = configTextsOf(workload, bundle);
  for (const container of (0, import_workload2.containersOf)(workload)) {
    const image = container.get("image");
    const repository = (0, import_images.repositoryOf)(image.string ?? "");
    const words = ["command", "args"].flatMap((list) => container.child(list).items());
    const script = words.find((word) => KUBECTL.test(word.text ?? ""));
    const isKubectl = words[0]?.string === "kubectl";
    if (script !== void 0 || isKubectl)
      return { name: "kubectl", asks: "whatever it is told to", at: script ?? words[0] };
    const settings = container.get("env").items().map((item) => [
      item,
      `${item.get("name").text ?? ""}=${item.get("value").text ?? ""}`
    ]);
    if (settings.some(([, text]) => /^HZ_NETWORK_JOIN_KUBERNETES_SERVICEDNS=/.test(text))) continue;
    for (const { name, asks, says, configured, images } of CLIENTS) {
      const isImage = images?.includes(repository) === true;
      if (says !== void 0) {
        const at = settings.find(([, text]) => says.test(text))?.[0] ?? words.find(({ text }) => says.test(text ?? ""));
        if (at !== void 0) return { name, asks, at };
      } else if (isImage && (configured === void 0 || configs().some((text) => configured.test(text)))) {
        if (name === "RabbitMQ" && doesWithout(image.string)) continue;
        return { name, asks, at: image };
      }
    }
  }
  return void 0;
}
function doesWithout(image) {
  const [, major, minor] = /:v?(\d+)(?:\.(\d+))?/.exec(image) ?? [];
  return major === void 0 || Number(major) > 4 || Number(major) === 4 && Number(minor ?? 1) >= 1;
}
function configTextsOf(workload, bundle) {
  let texts;
  return () => {
    texts ??= (0, import_references.referencesIn)(workload).flatMap(
      ({ kind, name }) => kind !== "ConfigMap" ? [] : bundle.partners("ConfigMap", name, workload.manifest).near.flatMap(
        ({ root }) => root.get("data").entries().map(([, field]) => field.text ?? "")
      )
    );
    return texts;
  };
}

// rules/api-access-not-granted.ts
var import_glance2 = __toESM(require_glance(), 1);
var import_role_bindings = __toESM(require_role_bindings(), 1);
var import_rule2 = __toESM(require_rule(), 1);
var api_access_not_granted_default = (0, import_rule2.defineRule)({
  summary: "a Pod asks the Kubernetes API, and nothing gives its account the right to",
  severity: "info",
  category: "references",
  subject: ["StatefulSet", "Deployment", "CronJob", "Job"],
  applies: (manifest) => !manifest.partial && manifest.traits.workload !== void 0 && (0, import_glance2.textHas)(manifest, ...CLUES),
  *check(manifest, { bundle }) {
    const workload = manifest.traits.workload;
    const { podSpec } = workload;
    const named = podSpec.get("serviceAccountName");
    const written = named.exists ? named : podSpec.get("serviceAccount");
    const account = written.absent ? "default" : written.string;
    if (account === void 0) return;
    const token = podSpec.get("automountServiceAccountToken");
    const hasNoToken = token.boolean === false && !hasOwnToken(podSpec.get("volumes"));
    const bound = (0, import_role_bindings.boundAccounts)(bundle);
    const isBound = bound.has(account) || bound.has("*");
    const isOther = account !== "default" && bundle.partners("ServiceAccount", account, manifest).near.length === 0;
    if (!hasNoToken && (isBound || isOther || !bundle.knowsAll(account, manifest))) return;
    const use = apiUseOf(workload, bundle);
    if (use === void 0) return;
    const { name, asks, at } = use;
    yield {
      at: hasNoToken ? token : written.exists ? written : at,
      message: hasNoToken ? `automountServiceAccountToken: ${name} asks the Kubernetes API for ${asks}, and has no token to do so` : `${name} asks the Kubernetes API for ${asks}, and nothing in the input gives ServiceAccount ${account} the right to`,
      help: hasNoToken ? "take automountServiceAccountToken: false out" : account === "default" ? "name a ServiceAccount in serviceAccountName, and give it a Role by a RoleBinding" : `give ServiceAccount ${account} a Role by a RoleBinding`,
      related: hasNoToken || written.exists ? [{ at, message: `this shows that ${name} asks` }] : []
    };
  }
});
function hasOwnToken(volumes) {
  return volumes.items().some((volume) => volume.child("projected").exists || volume.child("secret").exists);
}
var CLUES = [
  ...["kubectl", "rabbitmq", "prometheus", "PATRONI_", "DCS_ENABLE", "HZ_NETWORK", "KUBE_PING", "provider=k8s"],
  "mongo-k8s-sidecar"
];

// rules/broken-role-binding.ts
var import_role_bindings2 = __toESM(require_role_bindings(), 1);
var import_rule3 = __toESM(require_rule(), 1);
var broken_role_binding_default = (0, import_rule3.defineRule)({
  summary: "a binding names an account or a role that does not exist",
  severity: "warning",
  category: "references",
  subject: ["RoleBinding", "ClusterRoleBinding"],
  fixable: true,
  applies: (binding, { bundle }) => !binding.partial && (0, import_role_bindings2.mayBeBroken)(binding, bundle),
  *check(binding, { bundle }) {
    for (const { subject, account, by: by2 } of (0, import_role_bindings2.missedAccounts)(binding, bundle)) {
      const { name: name2, namespace, namespaceField } = subject;
      const own = by2 === "namespace" ? bundle.namespaceOf(account) : account.name;
      const isWritten = by2 === "name" || namespaceField.exists;
      const field = by2 === "namespace" && isWritten ? namespaceField : name2;
      const help2 = `write ${by2}: ${own}`;
      yield {
        at: field,
        message: by2 === "namespace" ? `subjects: ServiceAccount ${name2.string} is in namespace ${own}, not in ${namespace}, so it gets no rights` : `subjects: there is no ServiceAccount ${name2.string}, so ServiceAccount ${own} gets no rights`,
        help: help2,
        related: [{ at: account.root.get("metadata").get("name"), message: "this is the account" }],
        ...isWritten && (0, import_rule3.renameFix)(field, own, "unsafe", help2)
      };
    }
    const missed = (0, import_role_bindings2.missedRole)(binding, bundle);
    const reference = binding.root.child("roleRef");
    if (missed === void 0) {
      if (!(0, import_role_bindings2.lacksRole)(binding, bundle)) return;
      const name2 = reference.child("name");
      yield {
        at: name2,
        message: `roleRef: Role ${name2.string} is not in the input; without it ${binding.kind} ${binding.name} gives no rights`,
        help: `add Role ${name2.string}, if it is not made elsewhere`,
        severity: "info"
      };
      return;
    }
    const { role, by } = missed;
    const [name, kind] = [reference.child("name").string, reference.child("kind").string];
    const isMeant = by === "name" || binding.is("RoleBinding");
    const help = `write ${by}: ${role[by]}`;
    yield {
      at: reference.child(by),
      message: `roleRef: there is no ${kind} ${name}${by === "kind" ? `, it is a ${role.kind}` : ""}, so ${binding.kind} ${binding.name} gives no rights`,
      help: isMeant ? help : `make ${name} a ClusterRole, or write a RoleBinding`,
      related: [{ at: role.root.get("metadata").get("name"), message: `there is this ${role.kind}` }],
      ...isMeant && (0, import_rule3.renameFix)(reference.child(by), role[by], "unsafe", help)
    };
  }
});

// rules/claim-of-no-pod.ts
var import_glance3 = __toESM(require_glance(), 1);

// src/kubernetes/missing-claims.ts
var import_multimap3 = __toESM(require_multimap(), 1);
var import_bundle3 = __toESM(require_bundle(), 1);
var import_pod_index4 = __toESM(require_pod_index(), 1);

// src/kubernetes/pod-names.ts
var import_multimap = __toESM(require_multimap(), 1);
var import_bundle = __toESM(require_bundle(), 1);
var import_pod_index2 = __toESM(require_pod_index(), 1);
var import_replicas = __toESM(require_replicas(), 1);
var import_statefulset = __toESM(require_statefulset(), 1);
function podRange(statefulSet, bundle) {
  const replicas = (0, import_replicas.replicasOf)(statefulSet, bundle);
  const field = statefulSet.root.get("spec").child("ordinals").child("start");
  const start = field.absent ? 0 : field.number;
  if (replicas === void 0 || start === void 0 || replicas.max < 1 || isPatched(statefulSet, bundle)) return;
  return { start, replicas };
}
function isIn(ordinal, { start, replicas }) {
  return ordinal >= start && ordinal < start + replicas.max;
}
function podsInWords(name, { start, replicas }) {
  const last = start + replicas.max - 1;
  const most = replicas.min < replicas.max ? "at most " : "";
  return last === start ? `${most}1 Pod, ${name}-${start}` : `${most}${replicas.max} Pods, ${name}-${start} to ${name}-${last}`;
}
function splitOrdinal(name) {
  const match = /^(.+)-(0|[1-9]\d{0,4})$/.exec(name);
  return match === null ? void 0 : { stem: match[1], ordinal: Number(match[2]) };
}
var setsOf = (0, import_bundle.perBundle)((bundle) => {
  const sets = /* @__PURE__ */ new Map();
  for (const set of bundle.all("StatefulSet")) {
    if (set.name === void 0) continue;
    for (const name of [set.name, ...set.overlay.names]) {
      (0, import_multimap.append)(sets, name, set);
      for (const place of (0, import_bundle.placesOf)(set)) (0, import_multimap.append)(sets, `${place}\0${name}`, set);
    }
  }
  return sets;
});
function setsBeside(name, from, bundle) {
  const sets = setsOf(bundle);
  const lists = (0, import_bundle.placesOf)(from).map((place) => sets.get(`${place}\0${name}`) ?? []);
  return lists.some(({ length }) => length > import_pod_index2.CROWD) ? void 0 : [...new Set(lists.flat())];
}
function isWhole({ partial, traits }) {
  return !partial && traits.hasSubstance === true;
}
function isPatched(statefulSet, bundle) {
  return setsBeside(statefulSet.name ?? "", statefulSet, bundle)?.every(isWhole) !== true;
}

// src/kubernetes/set-claims.ts
var import_multimap2 = __toESM(require_multimap(), 1);
var import_bundle2 = __toESM(require_bundle(), 1);
var import_claims = __toESM(require_claims(), 1);
var import_pod_index3 = __toESM(require_pod_index(), 1);
var import_statefulset2 = __toESM(require_statefulset(), 1);
var claimStems = (0, import_bundle2.perBundle)(
  (bundle) => bundle.all("StatefulSet").flatMap((statefulSet) => {
    const { name, partial, overlay } = statefulSet;
    if (name === void 0 || partial || overlay.names.length > 0) return [];
    const templates = [...(0, import_statefulset2.claimNames)(statefulSet)?.keys() ?? []];
    return templates.map((template) => ({ stem: `${template}-${name}`, template, statefulSet }));
  })
);
var stemsByPlace = (0, import_bundle2.perBundle)((bundle) => {
  const index = /* @__PURE__ */ new Map();
  for (const each of claimStems(bundle)) {
    for (const place of (0, import_bundle2.placesOf)(each.statefulSet)) {
      (0, import_multimap2.append)(index, place, each);
      (0, import_multimap2.append)(index, `${place}\0${each.stem}`, each);
    }
  }
  return index;
});
var namesByPlace = (0, import_bundle2.perBundle)((bundle) => {
  const names = /* @__PURE__ */ new Map();
  for (const claim of bundle.all("PersistentVolumeClaim")) {
    if (claim.partial || claim.name === void 0) continue;
    for (const place of (0, import_bundle2.placesOf)(claim)) (0, import_multimap2.append)(names, place, claim.name);
  }
  return names;
});

// src/kubernetes/missing-claims.ts
function missingClaim(name, from, bundle) {
  const { stem, ordinal } = splitOrdinal(name) ?? {};
  if (stem === void 0 || ordinal === void 0) return void 0;
  const stems = stemsOf(bundle);
  const owners = stems.exact.get(key(from, stem)) ?? [];
  const slips = stems.slips.get(key(from, stem)) ?? [];
  if (owners.length > import_pod_index4.CROWD || slips.length > import_pod_index4.CROWD) return void 0;
  const isOwn = ({ statefulSet }) => bundle.sameNamespace(statefulSet, from);
  if (!owners.every(isOwn) || !slips.every(isOwn) || !bundle.lacks("PersistentVolumeClaim", name, from))
    return void 0;
  if (owners.length > 0) {
    const [range2, ...others2] = owners.map(({ statefulSet }) => podRange(statefulSet, bundle));
    const isMissing = range2 !== void 0 && others2.length === 0 && !isIn(ordinal, range2);
    return isMissing ? { statefulSet: owners[0].statefulSet, meant: void 0, range: range2 } : void 0;
  }
  const [only, ...others] = slips;
  if (only === void 0 || others.length > 0 || only.statefulSet === from) return void 0;
  const range = podRange(only.statefulSet, bundle);
  return range !== void 0 && isIn(ordinal, range) ? { statefulSet: only.statefulSet, meant: `${only.stem}-${ordinal}`, range } : void 0;
}
function key({ directory }, stem) {
  return `${directory}\0${stem}`;
}
var stemsOf = (0, import_bundle3.perBundle)((bundle) => {
  const exact = /* @__PURE__ */ new Map();
  const slips = /* @__PURE__ */ new Map();
  for (const each of claimStems(bundle)) {
    const { stem, template, statefulSet } = each;
    (0, import_multimap3.append)(exact, key(statefulSet, stem), each);
    const { name = "" } = statefulSet;
    for (const slip of /* @__PURE__ */ new Set([template, name, `${name}-${template}`])) (0, import_multimap3.append)(slips, key(statefulSet, slip), each);
  }
  return { exact, slips };
});

// rules/claim-of-no-pod.ts
var import_rule4 = __toESM(require_rule(), 1);
var claim_of_no_pod_default = (0, import_rule4.defineRule)({
  summary: "a Pod or a snapshot names a claim that no Pod of the StatefulSet has",
  severity: "warning",
  category: "references",
  subject: ["workload", "manifest"],
  fixable: true,
  applies: (subject) => {
    const names = "podSpec" in subject ? (0, import_glance3.itemsIn)(subject.podSpec.node, "volumes").map(
      (volume) => (0, import_glance3.saidIn)((0, import_glance3.valueIn)(volume, "persistentVolumeClaim"), "claimName")
    ) : subject.kind === "VolumeSnapshot" ? [(0, import_glance3.saidIn)((0, import_glance3.valueIn)((0, import_glance3.valueIn)(subject.root.node, "spec"), "source"), "persistentVolumeClaimName")] : [];
    return names.some((name) => typeof name === "string" && ORDINAL.test(name));
  },
  *check(subject, { bundle }) {
    const isWorkload = "podSpec" in subject;
    const from = isWorkload ? subject.manifest : subject;
    const fields = isWorkload ? subject.podSpec.get("volumes").items().map((each) => claimIn(each)) : [snapshotted(subject)];
    if (from.partial) return;
    for (const field of fields) {
      const name = field.string;
      const missing = name === void 0 ? void 0 : missingClaim(name, from, bundle);
      if (name === void 0 || missing === void 0) continue;
      const { statefulSet, meant, range } = missing;
      const { root, name: set } = statefulSet;
      const outcome = isWorkload ? "the Pod that uses it stays Pending" : "nothing is saved";
      yield {
        at: field,
        // One that is left from a larger set may be what is meant.
        ...meant === void 0 && { severity: "info" },
        message: meant === void 0 ? `claim ${name} is that of no Pod: StatefulSet ${set} has ${podsInWords(set, range)}, and unless it is left from before, ${outcome}` : `claim ${name} is made by nothing, so ${outcome}: those of StatefulSet ${set} are called ${meant.replace(/\d+$/, "<ordinal>")}`,
        help: meant === void 0 ? "name the claim of a Pod that there is" : `write ${meant}`,
        related: [{ at: root.get("metadata").get("name"), message: "the StatefulSet is here" }],
        covers: field.range,
        ...meant !== void 0 && (0, import_rule4.renameFix)(field, meant, "unsafe", `write ${meant}`)
      };
    }
  }
});
var ORDINAL = /-\d{1,5}$/;
function claimIn(volume) {
  return volume.child("persistentVolumeClaim").child("claimName");
}
function snapshotted({ root }) {
  return root.child("spec").child("source").child("persistentVolumeClaimName");
}

// rules/deprecated-node-label.ts
var import_glance4 = __toESM(require_glance(), 1);

// src/kubernetes/node-labels.ts
var DEPRECATED = /* @__PURE__ */ new Map([
  ["beta.kubernetes.io/arch", "kubernetes.io/arch"],
  ["beta.kubernetes.io/os", "kubernetes.io/os"],
  ["beta.kubernetes.io/instance-type", "node.kubernetes.io/instance-type"],
  ["failure-domain.beta.kubernetes.io/region", "topology.kubernetes.io/region"],
  ["failure-domain.beta.kubernetes.io/zone", "topology.kubernetes.io/zone"],
  ["node-role.kubernetes.io/master", "node-role.kubernetes.io/control-plane"]
]);
function currentLabel(label) {
  return DEPRECATED.get(label);
}
function nodeLabelsIn({ podSpec }) {
  const found = [];
  const add = (field) => {
    const label = field.string;
    if (label !== void 0) found.push({ field, label, isKey: false });
  };
  for (const [label, field] of podSpec.get("nodeSelector").entries()) {
    found.push({ field, label, isKey: true });
  }
  const affinity = podSpec.get("affinity");
  const ofNodes = affinity.get("nodeAffinity");
  const terms = [
    ...ofNodes.child("requiredDuringSchedulingIgnoredDuringExecution").child("nodeSelectorTerms").items(),
    ...preferred(ofNodes).map((term) => term.child("preference"))
  ];
  for (const term of terms) {
    for (const expression of term.child("matchExpressions").items()) add(expression.child("key"));
  }
  for (const ofPods of [affinity.get("podAffinity"), affinity.get("podAntiAffinity")]) {
    const required = ofPods.child("requiredDuringSchedulingIgnoredDuringExecution").items();
    for (const term of [...required, ...preferred(ofPods).map((each) => each.child("podAffinityTerm"))]) {
      add(term.child("topologyKey"));
    }
  }
  for (const constraint of podSpec.get("topologySpreadConstraints").items())
    add(constraint.get("topologyKey"));
  return found;
}
function preferred(affinity) {
  return affinity.child("preferredDuringSchedulingIgnoredDuringExecution").items();
}

// rules/deprecated-node-label.ts
var import_rule5 = __toESM(require_rule(), 1);
var deprecated_node_label_default = (0, import_rule5.defineRule)({
  summary: "a label of nodes that is deprecated",
  severity: "info",
  category: "references",
  subject: "workload",
  fixable: true,
  applies({ podSpec: { node }, builtIn }) {
    const names = ["nodeSelector", "affinity", "topologySpreadConstraints"];
    return builtIn && names.some((name) => (0, import_glance4.valueIn)(node, name) !== void 0);
  },
  *check(workload) {
    for (const { field, label, isKey } of nodeLabelsIn(workload)) {
      const current = currentLabel(label);
      if (current === void 0) continue;
      const isRole = label.startsWith("node-role");
      const rename = isKey ? import_rule5.renameKeyFix : import_rule5.renameFix;
      yield {
        at: field,
        ...isKey && { range: field.key },
        message: isRole ? `${label}: clusters of kubeadm have had no node with this label since 1.24` : `${label} is deprecated since ${label.startsWith("failure") || label.endsWith("type") ? "1.17" : "1.14"}, and may be removed`,
        help: `write ${current}`,
        ...rename(field, current, isRole ? "unsafe" : "safe")
      };
    }
  }
});

// rules/unknown-config-key.ts
var import_config_keys = __toESM(require_config_keys(), 1);
var import_issues = __toESM(require_issues(), 1);
var import_names = __toESM(require_names(), 1);
var import_references2 = __toESM(require_references(), 1);
var import_rule6 = __toESM(require_rule(), 1);
var unknown_config_key_default = (0, import_rule6.defineRule)({
  summary: "a key is asked of a ConfigMap or a Secret that does not have it",
  severity: "warning",
  category: "references",
  subject: "workload",
  fixable: true,
  applies: (workload, { bundle }) => workload.builtIn && !workload.manifest.partial && (0, import_references2.asksForKeys)(workload, bundle),
  *check(workload, { bundle }) {
    for (const { field, key: key2, object, keys, way } of (0, import_config_keys.missingKeys)(workload, bundle)) {
      const near = (0, import_names.nearName)(
        key2,
        keys.slice(0, MANY).filter((each) => haveOneEnding(key2, each))
      )?.name;
      const shown = (0, import_issues.listed)(keys.slice(0, SHOWN), "or");
      yield {
        at: field,
        message: `${field.step}: ${object.kind} ${object.name} has no key ${key2}, so ${OUTCOMES[way]}`,
        help: `write ${near ?? shown}${near === void 0 ? `, or add the key ${key2} to ${object.kind} ${object.name}` : ""}`,
        related: [{ at: object.root.get("metadata").get("name"), message: "it is asked of this" }],
        ...near !== void 0 && (0, import_rule6.renameFix)(field, near, "unsafe", `write ${near}`)
      };
    }
  }
});
function haveOneEnding(a, b) {
  const [first, second] = [a, b].map((key2) => /\.(\w+)$/.exec(key2)?.[1]?.toLowerCase() ?? "");
  return first === second || (0, import_names.nearName)(first, [second]) !== void 0;
}
var SHOWN = 5;
var MANY = 100;
var OUTCOMES = {
  variable: "the container is never started (CreateContainerConfigError)",
  item: "the volume is never mounted, and the Pod stays in ContainerCreating",
  subPath: "an empty directory is mounted in place of the file"
};

// rules/unknown-variable.ts
var import_glance5 = __toESM(require_glance(), 1);

// src/kubernetes/variables.ts
var import_bundle4 = __toESM(require_bundle(), 1);
var import_config_keys2 = __toESM(require_config_keys(), 1);
var import_kustomization = __toESM(require_kustomization(), 1);
var import_names2 = __toESM(require_names(), 1);
var import_pod_index5 = __toESM(require_pod_index(), 1);
var import_references3 = __toESM(require_references(), 1);
var import_statefulset3 = __toESM(require_statefulset(), 1);
var import_workload3 = __toESM(require_workload(), 1);
function usesIn(text) {
  const uses = [];
  for (let at = text.indexOf("$"); at >= 0; at = text.indexOf("$", at)) {
    if (text[at + 1] !== "(") {
      at += 2;
      continue;
    }
    const end = text.indexOf(")", at);
    if (end < 0) break;
    const name = text.slice(at + 2, end);
    if (/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) uses.push({ name, from: at + 2, to: end });
    at = end + 1;
  }
  return uses;
}
function podFieldOf(name) {
  return POD_FIELDS.get(name);
}
var POD_FIELDS = /* @__PURE__ */ new Map([
  ["HOSTNAME", "metadata.name"],
  ["POD_NAME", "metadata.name"],
  ["POD_NAMESPACE", "metadata.namespace"],
  ["NAMESPACE", "metadata.namespace"],
  ["POD_IP", "status.podIP"],
  ["HOST_IP", "status.hostIP"],
  ["NODE_NAME", "spec.nodeName"]
]);
function* unresolvedUses(workload, bundle) {
  const { manifest } = workload;
  const references = (0, import_references3.referencesIn)(workload);
  let filledIn;
  const filled = () => {
    filledIn ??= filledInNames(manifest, bundle);
    return filledIn;
  };
  for (const [index, container] of (0, import_workload3.containersOf)(workload).entries()) {
    const list = container.get("env");
    if (!list.absent && !list.isList || list.open || container.open) continue;
    const inits = workload.podSpec.get("initContainers").items().length;
    const place = index < inits ? ["initContainers", index] : ["containers", index - inits];
    const names = list.items().map((item) => item.get("name").string);
    if (names.includes(void 0)) continue;
    const given = namesFromLists(references, place, container, manifest, bundle);
    const known = /* @__PURE__ */ new Set([...names, ...given ?? []]);
    const firsts = new Map([...names.entries()].reverse().map(([at, name]) => [name, at]));
    const isUnknown = (name) => given !== void 0 && !known.has(name) && /^[A-Z_][A-Z0-9_]*$/.test(name);
    for (const { field, value, at } of textsOf(container, list.items())) {
      const variable = at === void 0 ? void 0 : names[at];
      for (const use of usesIn(value)) {
        const { name } = use;
        if (filled().has(name)) continue;
        const first = firsts.get(name) ?? -1;
        const found = { ...use, field, variable, container };
        if (at !== void 0 && first >= at) {
          if (given === void 0 || given.has(name)) continue;
          yield first === at ? found : { ...found, later: list.item(first) };
        } else if (isUnknown(name)) {
          const service = serviceOf(name, manifest, bundle);
          if (service === "may-be") continue;
          yield {
            ...found,
            headless: service,
            near: known.size > import_pod_index5.CROWD ? void 0 : (0, import_names2.nearName)(name, known)?.name,
            ...elsewhereOf(name, container, workload)
          };
        }
      }
    }
  }
}
function textsOf(container, variables) {
  const commands = ["command", "args"].flatMap((name) => container.child(name).items());
  const texts = [
    ...variables.map((variable, at) => [variable.get("value"), at]),
    ...commands.map((field) => [field, void 0])
  ];
  return texts.flatMap(([field, at]) => {
    const value = field.open ? void 0 : field.text;
    return value?.includes("$(") ? [{ field, value, at }] : [];
  });
}
function namesFromLists(references, [list, index], container, from, bundle) {
  const names = /* @__PURE__ */ new Set();
  const sources = container.child("envFrom");
  if (!sources.absent && !sources.isList) return void 0;
  for (const [at, source] of sources.items().entries()) {
    const prefix = source.child("prefix");
    const reference = references.find(
      ({ path }) => path[0] === list && path[1] === index && path[2] === "envFrom" && path[3] === at
    );
    const given = reference && (0, import_config_keys2.keysOf)(reference, from, bundle);
    if (given === void 0 || !prefix.absent && prefix.string === void 0) return void 0;
    for (const key2 of given.keys) names.add((prefix.string ?? "") + key2);
  }
  return names;
}
function elsewhereOf(name, container, workload) {
  for (const other of (0, import_workload3.containersOf)(workload)) {
    if (other.path.join() === container.path.join()) continue;
    const found = other.get("env").items().find((item) => item.get("name").string === name);
    if (found !== void 0) return { elsewhere: found };
  }
  return {};
}
var OF_SERVICES = /^(.+?)_(?:SERVICE_(?:HOST|PORT(?:_\w+)?)|PORT(?:_\d+_(?:TCP|UDP|SCTP)(?:_(?:PROTO|PORT|ADDR))?)?)$/;
function serviceOf(name, from, bundle) {
  const [, base] = OF_SERVICES.exec(name) ?? [];
  if (base === void 0) return void 0;
  const service = base.toLowerCase().replaceAll("_", "-");
  const { near } = bundle.partners("Service", service, from);
  return near.length > 0 && near.every((each) => (0, import_statefulset3.isHeadless)(each) === "yes") ? service : "may-be";
}
function filledInNames({ document, root }, bundle) {
  const { start, end } = root.range;
  const lines = document.file.text.slice(start, end).split("\n");
  const others = lines.filter((line) => line.includes("$(") && NOT_EXPANDED.test(line));
  return /* @__PURE__ */ new Set([...kustomizeVars(bundle), ...others.flatMap((line) => usesIn(line).map(({ name }) => name))]);
}
var NOT_EXPANDED = /^[\s-]*["']?(?:image|name|namespace|host|replicas|storage|storageClassName|claimName|secretName|cpu|memory|app)["']?\s*:/;
var kustomizeVars = (0, import_bundle4.perBundle)((bundle) => {
  const lists = bundle.manifests.filter(import_kustomization.isKustomization).map(({ root }) => root.child("vars"));
  return new Set(lists.flatMap((list) => list.items().flatMap((item) => item.child("name").text ?? [])));
});

// rules/unknown-variable.ts
var import_rule7 = __toESM(require_rule(), 1);
var unknown_variable_default = (0, import_rule7.defineRule)({
  summary: "a variable is used that the container does not have, or not yet",
  severity: "warning",
  category: "references",
  subject: "workload",
  fixable: true,
  applies: ({ builtIn, manifest }) => builtIn && !manifest.partial && (0, import_glance5.textHas)(manifest, "$("),
  *check(workload, { bundle }) {
    for (const use of unresolvedUses(workload, bundle)) {
      const { field, name, from, to, container, later, elsewhere, variable } = use;
      const owner = container.child("name").string;
      const related = later !== void 0 ? [{ at: later, message: "it is defined here" }] : elsewhere !== void 0 ? [{ at: elsewhere, message: "this is a variable of another container" }] : [];
      yield {
        at: field,
        range: field.inside(from - 2, to + 1),
        message: `${variable ?? whereIs(use)}: ${reasonOf(use, owner)}, so the text $(${name}) stays as it is`,
        help: helpFor(use),
        related,
        ...fixOf(use)
      };
    }
  }
});
function whereIs({ field }) {
  return String(field.parent?.step ?? "command");
}
function reasonOf({ name, variable, later, headless }, owner = "this one") {
  if (later !== void 0) return `${name} is defined after ${variable}`;
  if (name === variable) return `a value of ${name} that the image sets is not known here`;
  if (headless !== void 0) return `Service ${headless} is headless and gives no variable ${name}`;
  return `container ${owner} has no variable ${name}`;
}
function helpFor({ name, variable, later, near, headless }) {
  if (later !== void 0) return `move ${name} before ${variable}`;
  if (near !== void 0) return `write $(${near})`;
  if (name === variable) return "write the whole value, or set it in a shell";
  if (headless !== void 0) return `write the name of the Service, ${headless}, which DNS knows`;
  const source = podFieldOf(name);
  return `define ${name} in env${source === void 0 ? "" : ` with valueFrom: fieldRef: fieldPath: ${source}`}${variable === void 0 ? "" : `, before ${variable}`}`;
}
function fixOf({ field, from, to, near, name }) {
  const { path: file, text } = field.file;
  const range = field.inside(from, to);
  if (near === void 0 || text.slice(range.start, range.end) !== name) return {};
  return { fix: { title: `write $(${near})`, safety: "unsafe", edits: [{ file, range, text: near }] } };
}

// src/kubernetes/missing-objects.ts
var import_bundle5 = __toESM(require_bundle(), 1);
var import_made_objects = __toESM(require_made_objects(), 1);
var import_references4 = __toESM(require_references(), 1);
function* missingObjects(workload, bundle) {
  const { manifest, podSpec } = workload;
  const references = (0, import_references4.referencesIn)(workload);
  const given = new Set(references.map(({ kind, name }) => `${kind}/${name}`));
  const seen = /* @__PURE__ */ new Set();
  for (const reference of references) {
    const { kind, name, need, path } = reference;
    const identity = `${kind}/${name}`;
    if (reference.optional || seen.has(identity)) continue;
    seen.add(identity);
    if ((0, import_made_objects.isAlwaysThere)(reference) || kind === "PersistentVolumeClaim" && (0, import_made_objects.isMadeClaim)(name, bundle)) continue;
    const field = manifest.at([...podSpec.path, ...path]);
    if (field.string === void 0 || !bundle.lacks(kind, name, manifest) || (0, import_made_objects.mayBeMade)(reference, bundle)) continue;
    const others = bundle.named(kind, name);
    if (others.some(import_made_objects.isFilledOrCopied) || kind === "PriorityClass" && others.length > 0) continue;
    const near = (0, import_made_objects.meantBy)(reference, manifest, given, bundle);
    const apart = others.find((other) => (0, import_bundle5.isNear)(other, manifest)) ?? others[0];
    const isReserved = kind === "PriorityClass" && name.startsWith("system-");
    const isCertain = isReserved || near !== void 0 || apart !== void 0 && (0, import_bundle5.isNear)(apart, manifest);
    if (isCertain || need !== "pull" && !(0, import_made_objects.mayBeOfOperator)(name, bundle))
      yield { reference, field, near, apart, isCertain };
  }
}

// rules/unresolved-reference.ts
var import_references5 = __toESM(require_references(), 1);
var import_rule8 = __toESM(require_rule(), 1);
var unresolved_reference_default = (0, import_rule8.defineRule)({
  summary: "a Pod names a ConfigMap, Secret, account, priority or claim that does not exist",
  severity: "warning",
  category: "references",
  subject: "workload",
  fixable: true,
  applies: (workload, { bundle }) => workload.builtIn && (0, import_references5.lacksAny)(workload, bundle),
  *check(workload, { bundle }) {
    const own = bundle.namespaceOf(workload.manifest);
    for (const { reference, field, near, apart, isCertain } of missingObjects(workload, bundle)) {
      const { kind, name, need } = reference;
      const place = apart === void 0 ? "not in the input" : `in namespace ${bundle.namespaceOf(apart)}, not in ${own}`;
      const help = near !== void 0 ? `write ${field.step}: ${near.name}` : apart !== void 0 ? `add a ${kind} ${name} to namespace ${own}` : isCertain ? `write ${field.step}: system-cluster-critical or system-node-critical` : isCertain ? "write system-cluster-critical or system-node-critical: there is no other of a name that begins so" : `add ${kind} ${name}, if it is not made elsewhere`;
      const there = near ?? apart;
      yield {
        at: field,
        message: `${kind} ${name} is ${place}${isCertain ? ", so" : "; without it"} ${OUTCOMES2[need]}`,
        help,
        ...there && { related: [{ at: there.root.get("metadata").get("name"), message: `there is this ${kind}` }] },
        ...near !== void 0 && (0, import_rule8.renameFix)(field, near.name, "unsafe", help),
        ...!isCertain && { severity: "info" }
      };
    }
  }
});
var OUTCOMES2 = {
  variable: "the container is never started (CreateContainerConfigError)",
  volume: "the Pod stays in ContainerCreating",
  account: "no Pod is created",
  priority: "no Pod is created",
  pull: "the image is pulled without credentials",
  claim: "the Pod stays Pending"
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  "affinity-without-pods": null,
  "api-access-not-granted": null,
  "broken-role-binding": null,
  "claim-of-no-pod": null,
  "deprecated-node-label": null,
  "unknown-config-key": null,
  "unknown-variable": null,
  "unresolved-reference": null
});
