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

// hot:src/kubernetes/bundle.ts
var require_bundle = __commonJS({
  "hot:src/kubernetes/bundle.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/bundle.ts"];
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

// hot:src/yaml/near-key.ts
var require_near_key = __commonJS({
  "hot:src/yaml/near-key.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/yaml/near-key.ts"];
  }
});

// hot:src/kubernetes/statefulset.ts
var require_statefulset = __commonJS({
  "hot:src/kubernetes/statefulset.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/statefulset.ts"];
  }
});

// hot:src/kubernetes/kustomization.ts
var require_kustomization = __commonJS({
  "hot:src/kubernetes/kustomization.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/kustomization.ts"];
  }
});

// hot:src/kubernetes/names.ts
var require_names = __commonJS({
  "hot:src/kubernetes/names.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/names.ts"];
  }
});

// hot:src/kubernetes/issues.ts
var require_issues = __commonJS({
  "hot:src/kubernetes/issues.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/issues.ts"];
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

// deferred:src/yaml/edit.ts
var renameKey = (...args) => require("./yaml-edit.cjs").renameKey(...args);
var replaceText = (...args) => require("./yaml-edit.cjs").replaceText(...args);

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
function findsOthers(selector, { manifest }, bundle) {
  const index = (0, import_pod_index.podIndexOf)(bundle);
  for (const found of [index.selected(selector, manifest), index.selectedAnywhere(selector, manifest)]) {
    for (const { workload } of found) if (workload.manifest !== manifest) return true;
  }
  return false;
}
function asLabels({ labels, expressions, open }) {
  const pairs = new Map(labels.pairs);
  for (const { key: key2, operator, values, field } of expressions) {
    const [value] = values;
    if (operator !== "In" || values.length !== 1 || key2 === void 0 || value === void 0) return void 0;
    pairs.set(key2, { key: key2, value, field: field.child("values").item(0) });
  }
  return open || labels.open ? void 0 : { pairs, open: false };
}
function inWords({ pairs }) {
  return [...pairs.values()].map(({ key: key2, value }) => `${key2}: ${value ?? "\u2026"}`).join(", ");
}
function placeOf(slips2, wanted, selector) {
  const [slip, ...others] = slips2 ?? [];
  const field = slip && wanted.pairs.get(slip.key)?.field;
  if (slip === void 0 || others.length > 0 || field === void 0) return { at: selector };
  if (slip.key === slip.found.key) return { at: field };
  return field.parent?.step === "values" ? { at: field.parent.parent.child("key") } : { at: field, range: field.key };
}
function slipEdits(slips2, wanted, selector) {
  const edits = slips2.map(({ key: key2, value, found }) => {
    const label = wanted.pairs.get(key2);
    const isExpression = label.field?.parent?.step === "values";
    if (label.field === void 0 || key2 !== found.key && value !== found.value) return void 0;
    if (key2 === found.key) return replaceText(label.field, found.value);
    return isExpression ? replaceText(label.field.parent.parent.child("key"), found.key) : renameKey(label.field, found.key);
  });
  return edits.includes(void 0) || selector.alias !== void 0 ? [] : edits.flatMap((edit) => edit ?? []);
}

// rules/affinity-without-pods.ts
var import_pod_index2 = __toESM(require_pod_index(), 1);
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
      const wanted = term.required ? asLabels(selector) : void 0;
      if (wanted === void 0 || (0, import_labels2.matches)(selector, own) !== "no" || findsOthers(selector, workload, bundle)) continue;
      const values = [...wanted.pairs.values()].flatMap(({ value }) => value ?? []);
      if (values.length === 0 || !values.every((value) => bundle.knowsAll(value, manifest))) continue;
      const near = (0, import_pod_index2.podIndexOf)(bundle).nearMiss(wanted, manifest);
      const missed = near && (0, import_pod_index2.slips)(wanted, near.labels);
      const help = `write ${(missed ?? []).map(({ found }) => `${found.key}: ${found.value}`).join(" and ")}`;
      const edits = missed === void 0 ? [] : slipEdits(missed, wanted, term.selector);
      yield {
        ...placeOf(missed, wanted, term.selector),
        message: `podAffinity: nothing in the input makes Pods with ${inWords(wanted)}, so those of ${manifest.kind} ${manifest.name} stay Pending`,
        help: near === void 0 ? "change the selector, if the Pods are not made elsewhere" : help,
        related: near === void 0 ? [] : [
          {
            at: near.workload.template.get("metadata").get("labels"),
            message: `these are the labels of ${near.workload.manifest.kind} ${near.workload.manifest.name}`
          }
        ],
        ...edits.length > 0 && { fix: { title: help, safety: "unsafe", edits } },
        ...near === void 0 && { severity: "info" }
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
    images: ["rabbitmq", "bitnami/rabbitmq", "bitnamilegacy/rabbitmq"]
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
var import_bundle = __toESM(require_bundle(), 1);
var import_role_bindings2 = __toESM(require_role_bindings(), 1);
var import_rule3 = __toESM(require_rule(), 1);
var broken_role_binding_default = (0, import_rule3.defineRule)({
  summary: "a binding names an account or a role that does not exist",
  severity: "warning",
  category: "references",
  subject: ["RoleBinding", "ClusterRoleBinding"],
  fixable: true,
  applies: (binding, { bundle }) => !binding.partial && (0, import_role_bindings2.mayBeBroken)(binding, bundle),
  *check(binding, context) {
    yield* wrongAccounts(binding, context);
    yield* wrongRole(binding, context);
  }
});
function* wrongAccounts(binding, { bundle }) {
  const from = binding;
  for (const { name: field, namespace, namespaceField } of (0, import_role_bindings2.accountsOf)(binding, bundle)) {
    const name = field.string;
    const accounts = bundle.named("ServiceAccount", name);
    if (name === "default" || accounts.some((account) => (0, import_role_bindings2.mayBeIn)(namespace, account, bundle))) continue;
    const apart = accounts.find((account) => (0, import_bundle.isNear)(account, from));
    if (apart !== void 0) {
      if (from.overlay.namespace !== void 0 || apart.overlay.namespace !== void 0) continue;
      const own = bundle.namespaceOf(apart);
      yield {
        at: namespaceField.exists ? namespaceField : field,
        message: `subjects: ServiceAccount ${name} is in namespace ${own}, not in ${namespace}, so it gets no rights`,
        help: `write namespace: ${own}`,
        related: [{ at: apart.root.get("metadata").get("name"), message: "this is the account" }],
        ...namespaceField.exists && (0, import_rule3.renameFix)(namespaceField, own, "unsafe", `write namespace: ${own}`)
      };
      continue;
    }
    const near = accounts.length > 0 ? void 0 : (0, import_role_bindings2.nearest)("ServiceAccount", name, from, bundle);
    if (near === void 0 || (0, import_role_bindings2.boundAccounts)(bundle).has(near.name)) continue;
    if (!(0, import_role_bindings2.mayBeIn)(namespace, near, bundle) || !bundle.lacks("ServiceAccount", name, from)) continue;
    yield {
      at: field,
      message: `subjects: there is no ServiceAccount ${name}, so ServiceAccount ${near.name} gets no rights`,
      help: `write name: ${near.name}`,
      related: [{ at: near.root.get("metadata").get("name"), message: "there is this account" }],
      ...(0, import_rule3.renameFix)(field, near.name, "unsafe", `write name: ${near.name}`)
    };
  }
}
function* wrongRole(binding, { bundle }) {
  const from = binding;
  const role = binding.root.child("roleRef");
  const [field, kindField] = [role.child("name"), role.child("kind")];
  const [name, kind] = [field.string, kindField.string];
  if (name === void 0 || kind !== "Role" && kind !== "ClusterRole" || IN_EVERY_CLUSTER.test(name)) return;
  if (!bundle.lacks(kind, name, from) || bundle.named(kind, name).length > 0) return;
  const other = kind === "Role" ? "ClusterRole" : "Role";
  const twin = bundle.named(other, name).find((each) => (0, import_bundle.isNear)(each, from));
  const near = twin ?? (0, import_role_bindings2.nearest)(kind, name, from, bundle);
  if (near === void 0) return;
  const isLocal = binding.is("RoleBinding");
  const meant = twin === void 0 ? `name: ${near.name}` : `kind: ${other}`;
  yield {
    at: twin === void 0 ? field : kindField,
    message: `roleRef: there is no ${kind} ${name}${twin === void 0 ? "" : `, it is a ${other}`}, so ${binding.kind} ${binding.name} gives no rights`,
    help: twin === void 0 || isLocal ? `write ${meant}` : `make ${name} a ClusterRole, or write a RoleBinding`,
    related: [{ at: near.root.get("metadata").get("name"), message: `there is this ${near.kind}` }],
    ...twin === void 0 ? (0, import_rule3.renameFix)(field, near.name, "unsafe", `write ${meant}`) : isLocal && (0, import_rule3.renameFix)(kindField, other, "unsafe", `write ${meant}`)
  };
}
var IN_EVERY_CLUSTER = /^(?:system:.*|cluster-admin|admin|edit|view)$/;

// src/kubernetes/missing-claims.ts
var import_multimap3 = __toESM(require_multimap(), 1);
var import_bundle4 = __toESM(require_bundle(), 1);

// src/kubernetes/pod-names.ts
var import_multimap2 = __toESM(require_multimap(), 1);
var import_bundle3 = __toESM(require_bundle(), 1);

// src/kubernetes/autoscalers.ts
var import_multimap = __toESM(require_multimap(), 1);
var import_bundle2 = __toESM(require_bundle(), 1);
var import_kinds2 = __toESM(require_kinds(), 1);

// src/kubernetes/scale-targets.ts
var import_near_key = __toESM(require_near_key(), 1);
var import_kinds = __toESM(require_kinds(), 1);
function scaleTargetOf(scaler) {
  const reference = scaler.kind === "VerticalPodAutoscaler" ? "targetRef" : "scaleTargetRef";
  const field = scaler.root.child("spec").child(reference);
  const [apiVersion, kind] = [field.child("apiVersion"), field.child("kind")];
  const isKeda = scaler.kind === "ScaledObject";
  return {
    field,
    apiVersion: isKeda && apiVersion.absent ? "apps/v1" : apiVersion.string,
    kind: isKeda && kind.absent ? "Deployment" : inUpperCase(kind.string),
    name: field.child("name").string
  };
}
function inUpperCase(kind) {
  return SCALABLE_KINDS.find((each) => each.toLowerCase() === kind) ?? kind;
}
var SCALABLE = /* @__PURE__ */ new Map([
  ["apps", ["StatefulSet", "Deployment", "ReplicaSet"]],
  ["", ["ReplicationController"]]
]);
var SCALABLE_KINDS = [...SCALABLE.values()].flat();

// src/kubernetes/autoscalers.ts
function autoscalersOf(workload, bundle) {
  const { kind, name, apiVersion } = workload;
  if (name === void 0) return [];
  return (scalersByTarget(bundle).get(`${kind}/${name}`) ?? []).filter((scaler) => {
    const target = scaleTargetOf(scaler).apiVersion;
    const isMeant = target === void 0 || [(0, import_kinds2.groupOf)(apiVersion ?? ""), ""].includes((0, import_kinds2.groupOf)(target));
    return isMeant && bundle.sameNamespace(scaler, workload);
  });
}
var scalersByTarget = (0, import_bundle2.perBundle)((bundle) => {
  const index = /* @__PURE__ */ new Map();
  for (const scaler of [...bundle.all("HorizontalPodAutoscaler"), ...bundle.all("ScaledObject")]) {
    if (scaler.partial) continue;
    const { kind, name } = scaleTargetOf(scaler);
    (0, import_multimap.append)(index, `${kind}/${name}`, scaler);
  }
  return index;
});
function boundsOf(scaler) {
  const spec = scaler.root.child("spec");
  const [least, most] = boundFields(scaler);
  return scaler.kind === "ScaledObject" ? { min: numberOf(least, 0), max: numberOf(most, 100) } : { min: numberOf(least, 1), max: numberOf(spec.child("maxReplicas")) };
}
function boundFields(scaler) {
  const spec = scaler.root.child("spec");
  const suffix = scaler.kind === "ScaledObject" ? "ReplicaCount" : "Replicas";
  return [spec.child(`min${suffix}`), spec.child(`max${suffix}`)];
}
function numberOf(field, byDefault) {
  return field.absent ? byDefault : field.number;
}

// src/kubernetes/replicas.ts
function replicasOf(manifest, bundle) {
  const written = manifest.root.child("spec").child("replicas").number;
  const scalers = autoscalersOf(manifest, bundle);
  const isScaled = written !== 0 && scalers.some(({ directory }) => directory === manifest.directory);
  const ranges = scalers.map(rangeOf);
  if (!isScaled) ranges.push(written === void 0 ? void 0 : { min: written, max: written });
  if (!ranges.every((range) => range !== void 0)) return void 0;
  return { min: Math.min(...ranges.map(({ min }) => min)), max: Math.max(...ranges.map(({ max }) => max)) };
}
function rangeOf(scaler) {
  const { min, max } = boundsOf(scaler);
  return min === void 0 || max === void 0 ? void 0 : { min, max };
}

// src/kubernetes/pod-names.ts
var import_statefulset = __toESM(require_statefulset(), 1);
function podRange(statefulSet, bundle) {
  const replicas = replicasOf(statefulSet, bundle);
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
function isWhole({ partial, traits }) {
  return !partial && traits.hasSubstance === true;
}
function isPatched(statefulSet, bundle) {
  return setsBeside(statefulSet.name ?? "", statefulSet, bundle)?.every(isWhole) !== true;
}

// src/kubernetes/missing-claims.ts
var import_statefulset2 = __toESM(require_statefulset(), 1);
function missingClaim(name, from, bundle) {
  const { stem, ordinal } = splitOrdinal(name) ?? {};
  if (stem === void 0 || ordinal === void 0) return void 0;
  const given = claimsIn(bundle);
  const owners = given.byStem.get(key(from, stem)) ?? [];
  const slips2 = given.bySlip.get(key(from, stem)) ?? [];
  if (owners.length > CROWD || slips2.length > CROWD) return void 0;
  const isOwn = ({ statefulSet }) => bundle.sameNamespace(statefulSet, from);
  if (!owners.every(isOwn) || !slips2.every(isOwn) || !bundle.lacks("PersistentVolumeClaim", name, from))
    return void 0;
  if (owners.length > 0) {
    const [range2, ...others2] = owners.map(({ statefulSet }) => podRange(statefulSet, bundle));
    const isMissing = range2 !== void 0 && others2.length === 0 && !isIn(ordinal, range2);
    return isMissing ? { statefulSet: owners[0].statefulSet, meant: void 0, range: range2 } : void 0;
  }
  const [only, ...others] = slips2;
  if (only === void 0 || others.length > 0 || only.statefulSet === from) return void 0;
  const range = podRange(only.statefulSet, bundle);
  return range !== void 0 && isIn(ordinal, range) ? { statefulSet: only.statefulSet, meant: `${only.stem}-${ordinal}`, range } : void 0;
}
function key({ directory }, stem) {
  return `${directory}\0${stem}`;
}
var claimsIn = (0, import_bundle4.perBundle)((bundle) => {
  const byStem = /* @__PURE__ */ new Map();
  const bySlip = /* @__PURE__ */ new Map();
  for (const statefulSet of bundle.all("StatefulSet")) {
    const { name } = statefulSet;
    const claims = (0, import_statefulset2.claimNames)(statefulSet);
    if (name === void 0 || claims === void 0 || statefulSet.partial || statefulSet.overlay.names.length > 0)
      continue;
    for (const claim of claims.keys()) {
      const given = { statefulSet, stem: `${claim}-${name}` };
      (0, import_multimap3.append)(byStem, key(statefulSet, given.stem), given);
      for (const slip of /* @__PURE__ */ new Set([claim, name, `${name}-${claim}`])) (0, import_multimap3.append)(bySlip, key(statefulSet, slip), given);
    }
  }
  return { byStem, bySlip };
});

// rules/claim-of-no-pod.ts
var import_rule4 = __toESM(require_rule(), 1);
var claim_of_no_pod_default = (0, import_rule4.defineRule)({
  summary: "a claim of a StatefulSet is named that no Pod of it has",
  severity: "warning",
  category: "references",
  subject: ["workload", "manifest"],
  fixable: true,
  applies: (subject) => {
    if ("podSpec" in subject)
      return subject.podSpec.get("volumes").items().some((each) => ORDINAL.test(claimIn(each).text ?? ""));
    return subject.kind === "VolumeSnapshot" && ORDINAL.test(snapshotted(subject).text ?? "");
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
      const outcome = isWorkload ? "its Pod stays Pending" : "nothing is saved";
      const { root, name: set } = statefulSet;
      yield {
        at: field,
        message: meant === void 0 ? `nothing makes claim ${name}, so ${outcome}: StatefulSet ${set} has ${podsInWords(set, range)}` : `nothing makes claim ${name}, so ${outcome}: the claims of StatefulSet ${set} are called ${meant.replace(/\d+$/, "<ordinal>")}`,
        help: meant === void 0 ? "name the claim of a Pod that there is" : `write ${meant}`,
        related: [{ at: root.get("metadata").get("name"), message: "the StatefulSet is here" }],
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
var import_glance3 = __toESM(require_glance(), 1);

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
    return builtIn && names.some((name) => (0, import_glance3.valueIn)(node, name) !== void 0);
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
        message: isRole ? `${label}: clusters of kubeadm have had no node with this label since 1.24` : `${label} is deprecated since ${label.startsWith("failure") || label.endsWith("type") ? "1.17" : "1.14"}, and may go`,
        help: `write ${current}`,
        ...rename(field, current, isRole ? "unsafe" : "safe")
      };
    }
  }
});

// src/kubernetes/config-keys.ts
var import_bundle6 = __toESM(require_bundle(), 1);
var import_glance4 = __toESM(require_glance(), 1);

// src/kubernetes/made-objects.ts
var import_multimap4 = __toESM(require_multimap(), 1);
var import_bundle5 = __toESM(require_bundle(), 1);
var import_kinds3 = __toESM(require_kinds(), 1);
var import_kustomization = __toESM(require_kustomization(), 1);
var import_names = __toESM(require_names(), 1);
var import_pod_index3 = __toESM(require_pod_index(), 1);
function isAlwaysThere({ kind, name }) {
  if (kind === "ServiceAccount") return name === "default";
  if (kind === "PriorityClass") return name.startsWith("system-");
  if (kind === "Secret") return /-token-[a-z0-9]{5}$/.test(name);
  return kind === "ConfigMap" && /^(?:kube-root-ca|openshift-service-ca)\.crt$/.test(name);
}
function mayBeMade({ name }, bundle) {
  return madeNames(bundle).has(name);
}
var madeNames = (0, import_bundle5.perBundle)((bundle) => {
  const names = /* @__PURE__ */ new Set();
  for (const manifest of bundle.manifests) {
    const { kind, apiVersion, root, document, traits } = manifest;
    const { start, end } = root.range;
    const text = document.file.text.slice(start, end);
    if ((0, import_kustomization.isKustomization)(manifest)) {
      for (const list of ["configMapGenerator", "secretGenerator"]) {
        for (const item of root.child(list).items()) names.add(item.child("name").text ?? "");
      }
    } else if (!isOfKubernetes(kind, apiVersion) && traits.workload === void 0) {
      for (const [word] of text.matchAll(WORDS)) names.add(word);
    } else {
      for (const [, name] of text.matchAll(CREATED)) names.add(name);
      for (const [key2, field] of root.get("metadata").get("annotations").entries()) {
        if (key2 === "kubectl.kubernetes.io/last-applied-configuration") continue;
        for (const [word] of (field.text ?? "").matchAll(WORDS)) names.add(word);
      }
      for (const tls of manifest.as("Ingress")?.root.get("spec").get("tls").items() ?? []) {
        names.add(tls.get("secretName").text ?? "");
      }
    }
  }
  return names;
});
var WORDS = /[a-z0-9](?:[-.a-z0-9]{0,251}[a-z0-9])?/g;
var CREATED = /\bcreate\s+(?:secret\s+(?:generic|tls|docker-registry)|configmap|cm|serviceaccount|sa)\s+["']?([a-z0-9][-.a-z0-9]*)/g;
function isOfKubernetes(kind, apiVersion = "") {
  return (0, import_kinds3.isKind)(kind, apiVersion) || /^(?:[a-z0-9]+\/)?v\d\w*$|\.k8s\.io\//.test(apiVersion);
}
function objectsBeside(kind, from, bundle) {
  const lists = (0, import_bundle5.placesOf)(from).map((place) => objectsAt(bundle).get(`${kind}\0${place}`) ?? []);
  return lists.some(({ length }) => length > import_pod_index3.CROWD) ? [] : lists.flat();
}
function meantBy({ kind, name }, from, given, bundle) {
  const candidates = objectsBeside(kind, from, bundle);
  const names = candidates.flatMap(({ name: other }) => other === void 0 || given.has(other) ? [] : other);
  const near = (0, import_names.nearName)(name, names);
  if (near === void 0 || !near.only || isOtherWord(name, near.name)) return void 0;
  return candidates.find((candidate) => candidate.name === near.name && bundle.sameNamespace(candidate, from));
}
function isOtherWord(a, b) {
  const [first, second] = [a.split(/[-.]/), b.split(/[-.]/)];
  if (first.length !== second.length) return false;
  return first.some((word, index) => {
    const other = second[index];
    return word !== other && word.length <= 3 && other.length <= 3;
  });
}
var NAMED_KINDS = [
  ...["ConfigMap", "Secret", "ServiceAccount", "PriorityClass", "PersistentVolumeClaim"],
  ...["Role", "ClusterRole"]
];
var objectsAt = (0, import_bundle5.perBundle)((bundle) => {
  const index = /* @__PURE__ */ new Map();
  for (const kind of NAMED_KINDS) {
    for (const manifest of bundle.all(kind)) {
      if (manifest.partial || manifest.name === void 0) continue;
      for (const place of (0, import_bundle5.placesOf)(manifest)) (0, import_multimap4.append)(index, `${kind}\0${place}`, manifest);
    }
  }
  return index;
});
function isFilledOrCopied({ root }) {
  const metadata = root.get("metadata");
  return ["labels", "annotations"].some(
    (list) => metadata.child(list).entries().some(([key2]) => /inject|reflect|replicat|sync|service-account\.name/i.test(key2))
  );
}
function isMadeClaim(name, bundle) {
  const [, base] = /^(.+)-\d+$/.exec(name) ?? [];
  if (base === void 0) return false;
  for (let dash = base.indexOf("-"); dash > 0; dash = base.indexOf("-", dash + 1)) {
    const sets = bundle.named("StatefulSet", base.slice(dash + 1));
    const template = base.slice(0, dash);
    const makes = sets.some(
      ({ root }) => root.get("spec").get("volumeClaimTemplates").items().some((claim) => claim.get("metadata").get("name").string === template)
    );
    if (makes) return true;
  }
  return false;
}

// src/kubernetes/config-keys.ts
var import_references2 = __toESM(require_references(), 1);
var import_statefulset3 = __toESM(require_statefulset(), 1);
var import_workload3 = __toESM(require_workload(), 1);
function* missingKeys(workload, bundle) {
  const { manifest, podSpec } = workload;
  const references = (0, import_references2.referencesIn)(workload);
  for (const reference of references) {
    if (reference.optional || reference.keys === void 0 || reference.keys.length === 0) continue;
    const given = keysOf(reference, manifest, bundle);
    if (given === void 0) continue;
    for (const { key: key2, path } of reference.keys) {
      const field = manifest.at([...podSpec.path, ...path]);
      const way = reference.need === "variable" ? "variable" : "item";
      if (field.string === key2 && !given.keys.has(key2)) yield { field, key: key2, way, ...listed(given) };
    }
  }
  for (const { field, first, volume } of subPathsOf(workload)) {
    const reference = references.find(({ path }) => path[0] === "volumes" && path[1] === volume && path.length === 4);
    const given = reference === void 0 || reference.optional ? void 0 : keysOf(reference, manifest, bundle);
    if (reference === void 0 || given === void 0) continue;
    const files = filesOf(podSpec.node, reference, given);
    if (files === void 0) continue;
    if (files.some((file) => file.split("/")[0] === first)) continue;
    yield { field, key: field.string, way: "subPath", object: given.object, keys: files };
  }
}
function listed({ object, keys }) {
  return { object, keys: [...keys] };
}
function keysOf({ kind, name }, from, bundle) {
  if (kind !== "ConfigMap" && kind !== "Secret") return void 0;
  const { near, far } = bundle.partners(kind, name, from);
  const isMeant = far.length === 1 && (0, import_statefulset3.haveCommonParent)(far[0].directory, from.directory);
  const objects = near.length > 0 ? near : isMeant ? far : [];
  const keys = /* @__PURE__ */ new Set();
  const known = keysByObject(bundle);
  for (const object of objects) {
    let own = known.get(object);
    if (own === void 0) {
      own = ownKeys(object) ?? null;
      known.set(object, own);
    }
    if (own === null) return void 0;
    for (const key2 of own) keys.add(key2);
  }
  return objects.length === 0 || mayBeMade({ name }, bundle) ? void 0 : { object: objects[0], keys };
}
var keysByObject = (0, import_bundle6.perBundle)(() => /* @__PURE__ */ new Map());
var LISTS = ["data", "binaryData", "stringData"];
function ownKeys(object) {
  if (isFilledOrCopied(object) || object.issues.length > 0) return void 0;
  const lists = LISTS.map((name) => object.root.child(name)).filter(({ exists }) => exists);
  if (lists.some((list) => !list.isMap || list.open)) return void 0;
  const keys = lists.flatMap((list) => list.entries().map(([key2]) => key2));
  return keys.length === 0 || keys.some((key2) => !/^[-._A-Za-z0-9]+$/.test(key2)) ? void 0 : keys;
}
function filesOf(spec, { path }, { keys }) {
  const source = (0, import_glance4.valueIn)((0, import_glance4.itemsIn)(spec, "volumes")[path[1]], path[2]);
  const items = (0, import_glance4.itemsIn)(source, "items");
  if (items.length === 0) return [...keys];
  const paths = items.map((item) => (0, import_glance4.saidIn)(item, "path"));
  return paths.every((each) => typeof each === "string") ? paths : void 0;
}
function* subPathsOf(workload) {
  const names = workload.podSpec.get("volumes").items().map((volume) => volume.get("name").string);
  for (const container of (0, import_workload3.containersOf)(workload)) {
    for (const mount of container.get("volumeMounts").items()) {
      const field = mount.get("subPath");
      const first = field.string?.replace(/^(?:\.?\/)+/, "").split("/")[0];
      const volume = names.lastIndexOf(mount.get("name").string);
      if (first !== void 0 && first !== "" && first !== "." && volume >= 0) yield { field, first, volume };
    }
  }
}

// rules/unknown-config-key.ts
var import_issues = __toESM(require_issues(), 1);
var import_names2 = __toESM(require_names(), 1);
var import_references3 = __toESM(require_references(), 1);
var import_rule6 = __toESM(require_rule(), 1);
var unknown_config_key_default = (0, import_rule6.defineRule)({
  summary: "a key is asked of a ConfigMap or a Secret that does not have it",
  severity: "warning",
  category: "references",
  subject: "workload",
  fixable: true,
  applies: (workload, { bundle }) => workload.builtIn && !workload.manifest.partial && (0, import_references3.asksForKeys)(workload, bundle),
  *check(workload, { bundle }) {
    for (const { field, key: key2, object, keys, way } of missingKeys(workload, bundle)) {
      const near = (0, import_names2.nearName)(
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
  return first === second || (0, import_names2.nearName)(first, [second]) !== void 0;
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
var import_bundle7 = __toESM(require_bundle(), 1);
var import_kustomization2 = __toESM(require_kustomization(), 1);
var import_names3 = __toESM(require_names(), 1);
var import_pod_index4 = __toESM(require_pod_index(), 1);
var import_references4 = __toESM(require_references(), 1);
var import_statefulset4 = __toESM(require_statefulset(), 1);
var import_workload4 = __toESM(require_workload(), 1);
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
function* unresolvedUses(workload, bundle) {
  const { manifest } = workload;
  const references = (0, import_references4.referencesIn)(workload);
  let filledIn;
  const filled = () => {
    filledIn ??= filledInNames(manifest, bundle);
    return filledIn;
  };
  for (const [index, container] of (0, import_workload4.containersOf)(workload).entries()) {
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
            near: known.size > import_pod_index4.CROWD ? void 0 : (0, import_names3.nearName)(name, known)?.name,
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
    const given = reference && keysOf(reference, from, bundle);
    if (given === void 0 || !prefix.absent && prefix.string === void 0) return void 0;
    for (const key2 of given.keys) names.add((prefix.string ?? "") + key2);
  }
  return names;
}
function elsewhereOf(name, container, workload) {
  for (const other of (0, import_workload4.containersOf)(workload)) {
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
  return near.length > 0 && near.every((each) => (0, import_statefulset4.isHeadless)(each) === "yes") ? service : "may-be";
}
function filledInNames({ document, root }, bundle) {
  const { start, end } = root.range;
  const lines = document.file.text.slice(start, end).split("\n");
  const others = lines.filter((line) => line.includes("$(") && NOT_EXPANDED.test(line));
  return /* @__PURE__ */ new Set([...kustomizeVars(bundle), ...others.flatMap((line) => usesIn(line).map(({ name }) => name))]);
}
var NOT_EXPANDED = /^[\s-]*["']?(?:image|name|namespace|host|replicas|storage|storageClassName|claimName|secretName|cpu|memory|app)["']?\s*:/;
var kustomizeVars = (0, import_bundle7.perBundle)((bundle) => {
  const lists = bundle.manifests.filter(import_kustomization2.isKustomization).map(({ root }) => root.child("vars"));
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
var SOURCES = /* @__PURE__ */ new Map([
  ["HOSTNAME", "metadata.name"],
  ["POD_NAME", "metadata.name"],
  ["POD_NAMESPACE", "metadata.namespace"],
  ["NAMESPACE", "metadata.namespace"],
  ["POD_IP", "status.podIP"],
  ["HOST_IP", "status.hostIP"],
  ["NODE_NAME", "spec.nodeName"]
]);
function helpFor({ name, variable, later, near, headless }) {
  if (later !== void 0) return `move ${name} before ${variable}`;
  if (near !== void 0) return `write $(${near})`;
  if (name === variable) return "write the whole value, or set it in a shell";
  if (headless !== void 0) return `write the name of the Service, ${headless}, which DNS knows`;
  const source = SOURCES.get(name);
  return `define ${name} in env${source === void 0 ? "" : `, by valueFrom.fieldRef from ${source}`}${variable === void 0 ? "" : `, before ${variable}`}`;
}
function fixOf({ field, from, to, near, name }) {
  const { path: file, text } = field.file;
  const range = field.inside(from, to);
  if (near === void 0 || text.slice(range.start, range.end) !== name) return {};
  return { fix: { title: `write $(${near})`, safety: "unsafe", edits: [{ file, range, text: near }] } };
}

// rules/unresolved-reference.ts
var import_bundle8 = __toESM(require_bundle(), 1);
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
    const { manifest, podSpec } = workload;
    const references = (0, import_references5.referencesIn)(workload);
    const given = new Set(references.map(({ name }) => name));
    const seen = /* @__PURE__ */ new Set();
    for (const reference of references) {
      const { kind, name, need, path } = reference;
      const identity = `${kind}/${name}`;
      if (reference.optional || seen.has(identity)) continue;
      seen.add(identity);
      if (isAlwaysThere(reference) || kind === "PersistentVolumeClaim" && isMadeClaim(name, bundle)) continue;
      const field = manifest.at([...podSpec.path, ...path]);
      if (field.string === void 0 || !bundle.lacks(kind, name, manifest) || mayBeMade(reference, bundle)) continue;
      const near = meantBy(reference, manifest, given, bundle);
      const others = bundle.named(kind, name);
      if (others.some(isFilledOrCopied) || kind === "PriorityClass" && others.length > 0) continue;
      const apart = others.find((other) => (0, import_bundle8.isNear)(other, manifest)) ?? others[0];
      const isHint = near === void 0 && (apart === void 0 || !(0, import_bundle8.isNear)(apart, manifest));
      if (isHint && need === "pull") continue;
      const what = `${kind} ${name} is ${apart === void 0 ? "not in the input" : `in namespace ${bundle.namespaceOf(apart)}, not in ${bundle.namespaceOf(manifest)}`}`;
      yield {
        at: field,
        message: isHint ? `${what}; without it ${OUTCOMES2[need]}` : `${what}, so ${OUTCOMES2[need]}`,
        help: near !== void 0 ? `write ${field.step}: ${near.name}` : apart !== void 0 ? `add a ${kind} ${name} to namespace ${bundle.namespaceOf(manifest)}` : `add ${kind} ${name}, if it is not made elsewhere`,
        related: [near, apart].flatMap(
          (other) => other === void 0 ? [] : { at: other.root.get("metadata").get("name"), message: `there is this ${kind}` }
        ),
        ...near !== void 0 && (0, import_rule8.renameFix)(field, near.name, "unsafe", `write ${field.step}: ${near.name}`),
        ...isHint && { severity: "info" }
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
