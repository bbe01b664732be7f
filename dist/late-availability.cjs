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

// hot:src/yaml/near-key.ts
var require_near_key = __commonJS({
  "hot:src/yaml/near-key.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/yaml/near-key.ts"];
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

// hot:src/kubernetes/glance.ts
var require_glance = __commonJS({
  "hot:src/kubernetes/glance.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/glance.ts"];
  }
});

// hot:src/lint/rule.ts
var require_rule = __commonJS({
  "hot:src/lint/rule.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/lint/rule.ts"];
  }
});

// hot:src/kubernetes/workload.ts
var require_workload = __commonJS({
  "hot:src/kubernetes/workload.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/workload.ts"];
  }
});

// hot:src/kubernetes/images.ts
var require_images = __commonJS({
  "hot:src/kubernetes/images.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/images.ts"];
  }
});

// hot:src/kubernetes/start-scripts.ts
var require_start_scripts = __commonJS({
  "hot:src/kubernetes/start-scripts.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/start-scripts.ts"];
  }
});

// hot:src/kubernetes/software.ts
var require_software = __commonJS({
  "hot:src/kubernetes/software.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/software.ts"];
  }
});

// hot:src/kubernetes/issues.ts
var require_issues = __commonJS({
  "hot:src/kubernetes/issues.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/issues.ts"];
  }
});

// hot:src/yaml/scalar.ts
var require_scalar = __commonJS({
  "hot:src/yaml/scalar.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/yaml/scalar.ts"];
  }
});

// <stdin>
var stdin_exports = {};
__export(stdin_exports, {
  "budget-allows-no-eviction": () => budget_allows_no_eviction_default,
  "budget-selects-nothing": () => budget_selects_nothing_default,
  "budget-without-effect": () => budget_without_effect_default,
  "even-quorum": () => even_quorum_default,
  "liveness-kills-slow-start": () => liveness_kills_slow_start_default,
  "missing-readiness-probe": () => missing_readiness_probe_default,
  "more-replicas-than-domains": () => more_replicas_than_domains_default,
  "overlapping-budgets": () => overlapping_budgets_default,
  "spreading-misses-own-pods": () => spreading_misses_own_pods_default,
  "unsplit-command": () => unsplit_command_default
});
module.exports = __toCommonJS(stdin_exports);

// src/kubernetes/autoscalers.ts
var import_multimap = __toESM(require_multimap(), 1);
var import_bundle = __toESM(require_bundle(), 1);
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
var scalersByTarget = (0, import_bundle.perBundle)((bundle) => {
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

// deferred:src/yaml/edit.ts
var renameKey = (...args) => require("./yaml-edit.cjs").renameKey(...args);
var replaceText = (...args) => require("./yaml-edit.cjs").replaceText(...args);
var rewrite = (...args) => require("./yaml-edit.cjs").rewrite(...args);

// src/kubernetes/disruption-budgets.ts
var import_bundle2 = __toESM(require_bundle(), 1);
var import_labels = __toESM(require_labels(), 1);
var import_pod_index = __toESM(require_pod_index(), 1);

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
function replicasOrOne(manifest, bundle) {
  const isUnsaid = manifest.root.child("spec").child("replicas").absent;
  return isUnsaid && autoscalersOf(manifest, bundle).length === 0 ? { min: 1, max: 1 } : replicasOf(manifest, bundle);
}
function rangeOf(scaler) {
  const { min, max } = boundsOf(scaler);
  return min === void 0 || max === void 0 ? void 0 : { min, max };
}

// src/kubernetes/disruption-budgets.ts
function selectorOf(budget) {
  return (0, import_labels.readSelector)(budget.root.get("spec").get("selector"), budget.overlay.selectorLabels);
}
function budgetedPods(budget, bundle) {
  const known = selections(bundle);
  if (!known.has(budget)) {
    const isKnown = !budget.partial && budget.apiVersion === "policy/v1";
    known.set(budget, isKnown ? (0, import_pod_index.podsBeside)(selectorOf(budget), budget, bundle) : void 0);
  }
  return known.get(budget);
}
var selections = (0, import_bundle2.perBundle)(() => /* @__PURE__ */ new Map());
function demandOf(budget) {
  const spec = budget.root.get("spec");
  const [least, most] = [spec.get("minAvailable"), spec.get("maxUnavailable")];
  const [name, field] = least.isNull ? ["maxUnavailable", most] : ["minAvailable", least];
  if (!least.isNull && !most.isNull) return void 0;
  if (field.number !== void 0) return { field, name, amount: field.number, isPercentage: false };
  const percentage = /^(\d+)%$/.exec(field.string ?? "");
  const amount = Number(percentage?.[1] ?? Number.NaN);
  return amount <= 100 ? { field, name, amount, isPercentage: true } : void 0;
}
function staying({ name, amount, isPercentage }, pods) {
  const count = isPercentage ? Math.ceil(amount * pods / 100) : amount;
  return name === "minAvailable" ? count : Math.max(0, pods - count);
}
function oneMayBeMissing({ field, name }) {
  const key = name === "maxUnavailable" ? [] : [renameKey(field, "maxUnavailable")];
  const edits = [...key, ...rewrite(field, "1") ?? [void 0]].filter((edit) => edit !== void 0);
  const isWhole = edits.length === key.length + 1;
  return isWhole ? { title: "write maxUnavailable: 1", safety: "unsafe", edits } : void 0;
}
var SCALED = /* @__PURE__ */ new Set(["StatefulSet", "Deployment", "ReplicaSet", "ReplicationController"]);
function budgetedWorkloads(budget, bundle) {
  const found = /* @__PURE__ */ new Map();
  for (const { workload } of budgetedPods(budget, bundle) ?? []) {
    const { manifest } = workload;
    const isCounted = workload.builtIn && SCALED.has(manifest.kind ?? "");
    const replicas = isCounted ? replicasOrOne(manifest, bundle) : void 0;
    if (replicas === void 0) return void 0;
    const other = found.get(manifest.identity);
    const isMeant = other === void 0 || isCloser(manifest, other.manifest, budget, bundle);
    if (isMeant || other.replicas.max < replicas.max && !isCloser(other.manifest, manifest, budget, bundle)) {
      found.set(manifest.identity, { manifest, replicas });
    }
  }
  return found.size === 0 ? void 0 : [...found.values()];
}
function isCloser(a, b, budget, bundle) {
  const [own, other] = [a, b].map((each) => bundle.areTogether(each, budget) === "yes");
  return own && !other;
}
function blockadeOf(demand, workloads, bundle) {
  const [min, max] = ["min", "max"].map(
    (end) => workloads.reduce((sum, { replicas }) => sum + replicas[end], 0)
  );
  const pods = [max, Math.max(1, min)].find((count) => staying(demand, count) >= count);
  if (max <= 0 || pods === void 0) return void 0;
  if (pods < max) {
    const scaler = workloads.flatMap(({ manifest }) => autoscalersOf(manifest, bundle))[0];
    return { pods, scaler, isCertain: min > 0 };
  }
  const isUnsaid = workloads.some(({ manifest }) => manifest.root.child("spec").child("replicas").absent);
  const isScaled = isUnsaid && !demand.isPercentage && demand.amount > pods;
  return { pods, scaler: void 0, isCertain: !isScaled };
}
function overlapOf(budget, bundle) {
  for (const { workload } of budgetedPods(budget, bundle) ?? []) {
    for (const other of budgetsByWorkload(bundle).get(workload.manifest) ?? []) {
      if (other === budget) break;
      const isOne = other.identity === budget.identity || !bundle.haveOneNamespace(other, budget);
      const together = [other, workload.manifest].map(
        (each) => bundle.areTogether(each, budget)
      );
      if (isOne || together.includes("no")) continue;
      return { other, manifest: workload.manifest, isCertain: together.every((each) => each === "yes") };
    }
  }
  return void 0;
}
var MANY = 20;
var budgetsByWorkload = (0, import_bundle2.perBundle)((bundle) => {
  const index = /* @__PURE__ */ new Map();
  for (const budget of bundle.all("PodDisruptionBudget")) {
    for (const { workload } of budgetedPods(budget, bundle) ?? []) {
      const known = index.get(workload.manifest);
      if (known === void 0) index.set(workload.manifest, [budget]);
      else if (known.length < MANY) known.push(budget);
    }
  }
  return index;
});

// rules/budget-allows-no-eviction.ts
var import_glance = __toESM(require_glance(), 1);
var import_rule = __toESM(require_rule(), 1);
var budget_allows_no_eviction_default = (0, import_rule.defineRule)({
  summary: "a PodDisruptionBudget lets none of its Pods be evicted",
  severity: "warning",
  category: "availability",
  subject: "PodDisruptionBudget",
  fixable: true,
  applies: ({ root }) => (0, import_glance.valueIn)(root.node, "spec")?.kind === "map",
  *check(budget, { bundle }) {
    const demand = demandOf(budget);
    if (demand === void 0 || budget.partial) return;
    const { field, name, amount, isPercentage } = demand;
    const written = `${name}: ${amount}${isPercentage ? "%" : ""}`;
    const workloads = budgetedWorkloads(budget, bundle);
    if (workloads === void 0) {
      const isAll = staying(demand, 100) >= 100 && (name === "maxUnavailable" || isPercentage);
      if (isAll) yield { at: field, message: `${written} lets no Pod be evicted, ${OUTCOME}`, ...remedyOf(demand) };
      return;
    }
    const blockade = blockadeOf(demand, workloads, bundle);
    if (blockade === void 0) return;
    const { pods, scaler, isCertain } = blockade;
    const to = scaler && `, which ${scaler.kind} ${scaler.name} may come down to,`;
    const rounded = isPercentage && amount % 100 > 0 ? `${to ? "" : ","} rounded up to ${pods},` : "";
    const [{ manifest }] = workloads;
    const others = workloads.length > 1 ? ` and ${workloads.length - 1} more` : "";
    const count = `${pods} ${pods === 1 ? "replica" : "replicas"}`;
    yield {
      at: field,
      message: `${written} of ${count}${to ?? ""}${rounded} lets no Pod of ${manifest.kind} ${manifest.name}${others} be evicted, ${OUTCOME}`,
      ...!isCertain && { severity: "info" },
      related: scaler === void 0 ? workloads.map(countOf) : [leastOf(scaler)],
      ...remedyOf(demand, pods)
    };
  }
});
var OUTCOME = "so kubectl drain and node upgrades get stuck";
function countOf({ manifest }) {
  const field = manifest.root.child("spec").child("replicas");
  return { at: field, message: field.exists ? "so many Pods there are" : "no replicas are written, which makes one" };
}
function leastOf(scaler) {
  const [least] = boundFields(scaler);
  return {
    at: least,
    message: least.exists ? "so far it goes down" : `it goes down to ${boundsOf(scaler).min} where it says nothing else`
  };
}
function remedyOf(demand, pods) {
  const fix = oneMayBeMissing(demand);
  const less = demand.name === "minAvailable" && !demand.isPercentage && pods !== void 0 && pods > 1;
  const deliberate = ", unless a person is to move the Pods";
  return {
    help: `write maxUnavailable: 1${less ? `, or minAvailable: ${pods - 1}` : ""}${deliberate}`,
    ...fix && { fix }
  };
}

// rules/budget-selects-nothing.ts
var import_glance2 = __toESM(require_glance(), 1);
var import_labels2 = __toESM(require_labels(), 1);
var import_pod_index2 = __toESM(require_pod_index(), 1);
var import_workload = __toESM(require_workload(), 1);
var import_rule2 = __toESM(require_rule(), 1);
var budget_selects_nothing_default = (0, import_rule2.defineRule)({
  summary: "a PodDisruptionBudget is for no Pods",
  severity: "warning",
  category: "availability",
  subject: "PodDisruptionBudget",
  fixable: true,
  applies: ({ root }) => (0, import_glance2.valueIn)(root.node, "spec")?.kind === "map",
  *check(budget, { bundle }) {
    const field = budget.root.get("spec").get("selector");
    if (budget.partial) return;
    const selector = selectorOf(budget);
    if (selector.missing) {
      yield {
        at: field,
        message: "spec has no selector, so the budget is for no Pods",
        help: "write a selector with the labels of the Pods; {} would select all Pods of the namespace"
      };
      return;
    }
    const { labels } = selector;
    const known = [...labels.pairs.values()].flatMap(({ value }) => value ?? []);
    const index = (0, import_pod_index2.podIndexOf)(bundle);
    if (known.length === 0 || labels.open || selector.open) return;
    for (const _ of index.selected(selector, budget)) return;
    for (const _ of index.selectedAnywhere(selector, budget)) return;
    if (!known.every((value) => bundle.knowsAll(value, budget))) return;
    const near = selector.expressions.length === 0 ? index.nearMiss(labels, budget) : void 0;
    if (near === void 0) {
      if ([...labels.pairs.keys()].some(import_labels2.isRoleLabel)) return;
      yield {
        at: field,
        message: `selector: nothing in the input makes Pods with ${inWords(labels)}, so the budget is for no Pods`,
        help: "change the selector or the labels, if the Pods are not made elsewhere",
        severity: "info"
      };
      return;
    }
    yield missed(budget, labels, (0, import_pod_index2.slips)(labels, near.labels), near.workload);
  }
});
function missed(budget, selector, all, workload) {
  const [{ key, value, found }] = all;
  const wanted = selector.pairs.get(key)?.field;
  const labels = workload.template.get("metadata").get("labels");
  const help = `write ${all.map((slip) => `${slip.found.key}: ${slip.found.value}`).join(" and ")}`;
  return {
    at: wanted ?? budget.root.get("spec").get("selector"),
    ...wanted !== void 0 && key !== found.key && { range: wanted.key },
    message: `selector: no Pods have ${key}: ${value}, so the budget is for none; those of ${workload.manifest.kind} ${workload.manifest.name} have ${found.key}: ${found.value}`,
    help,
    related: [{ at: (0, import_workload.podLabels)(workload).pairs.get(found.key)?.field ?? labels, message: "the Pods have this" }],
    // More than one may be a selector for something else.
    ...all.length === 1 && wanted !== void 0 && fixOf(wanted, all[0])
  };
}
function fixOf(wanted, { key, value, found }) {
  if (key === found.key) return (0, import_rule2.renameFix)(wanted, found.value, "unsafe", `write ${key}: ${found.value}`);
  return value === found.value ? (0, import_rule2.renameKeyFix)(wanted, found.key, "unsafe") : {};
}
function inWords({ pairs }) {
  return [...pairs.values()].map(({ key, value }) => `${key}: ${value ?? "\u2026"}`).join(", ");
}

// rules/budget-without-effect.ts
var import_glance3 = __toESM(require_glance(), 1);
var import_rule3 = __toESM(require_rule(), 1);
var budget_without_effect_default = (0, import_rule3.defineRule)({
  summary: "a PodDisruptionBudget lets all of its Pods be evicted at once",
  severity: "warning",
  category: "availability",
  subject: "PodDisruptionBudget",
  fixable: true,
  applies: ({ root }) => {
    const spec = (0, import_glance3.valueIn)(root.node, "spec");
    const [least, most] = [(0, import_glance3.saidIn)(spec, "minAvailable"), (0, import_glance3.saidIn)(spec, "maxUnavailable")];
    return (least ?? most ?? "100%") === "100%" || least === 0 || least === "0%";
  },
  *check(budget) {
    if (budget.partial) return;
    const spec = budget.root.get("spec");
    if (spec.isMap && spec.get("minAvailable").absent && spec.get("maxUnavailable").absent) {
      yield {
        at: spec,
        message: "spec says neither minAvailable nor maxUnavailable, so all Pods may be evicted at once",
        help: "write maxUnavailable: 1",
        ...(0, import_rule3.insertFix)(spec, { maxUnavailable: 1 }, "unsafe")
      };
      return;
    }
    const demand = demandOf(budget);
    if (demand === void 0) return;
    const { field, name, amount, isPercentage } = demand;
    if (name === "minAvailable" ? amount > 0 : !isPercentage || amount < 100) return;
    yield {
      at: field,
      message: `${name}: ${amount}${isPercentage ? "%" : ""} lets all Pods be evicted at once, as if there were no budget`,
      help: "write maxUnavailable: 1",
      severity: "info"
    };
  }
});

// src/kubernetes/clusters.ts
var import_bundle3 = __toESM(require_bundle(), 1);
var import_images = __toESM(require_images(), 1);
var JETSTREAM = /\bjetstream\b|(?:^|\s)-js(?:\s|$)/im;
var ETCD_PROBE = /\/health\b|\/readyz|etcdctl\b.*\b(?:cluster-health|get|health|member|status)\b/;
var ETCD_MEMBERS = /initial-cluster[=\s][^\n,]+,|^ETCD_INITIAL_CLUSTER=[^\n,]+,/m;
var EXPECT = /bootstrap[-_]expect["']?[=:\s]\s*[2-9]/;
var MASTERS = /initial_(?:master|cluster_manager)_nodes["']?\s*[=:][^\n,]+,/;
var RAFT = /\braft\b/i;
var TABLE = new Map([
  ...cluster({ name: "CockroachDB", probe: /ready=1/ }, ["cockroachdb/cockroach"]),
  ...cluster({ name: "etcd", probe: ETCD_PROBE, together: ETCD_MEMBERS, votes: true }, [
    ...["etcd", "coreos/etcd", "etcd-development/etcd", "bitnami/etcd", "bitnamilegacy/etcd"]
  ]),
  ...cluster(
    {
      name: "NATS JetStream",
      probe: /\/healthz(?!\S*js-enabled)/,
      settings: JETSTREAM,
      together: /\broutes\b/,
      votes: true
    },
    [...["nats", "synadia/nats-server", "bitnami/nats", "bitnamilegacy/nats"]]
  ),
  ...cluster({ name: "RabbitMQ", probe: /./, settings: /cluster_formation|peer_discovery/, votes: true }, ["rabbitmq"]),
  ...cluster({ name: "Qdrant", probe: /\/readyz/, settings: /--bootstrap|QDRANT__CLUSTER__ENABLED=true/ }, [
    "qdrant/qdrant"
  ]),
  ...cluster(
    { name: "Elasticsearch", probe: /_cluster\/health(?!\S*local=true)/, settings: /seed_hosts/, together: MASTERS },
    [...["elasticsearch", "elasticsearch/elasticsearch"]]
  ),
  ...cluster(
    { name: "OpenSearch", probe: /_cluster\/health(?!\S*local=true)/, settings: /seed_hosts/, together: MASTERS },
    ["opensearchproject/opensearch"]
  ),
  ...cluster(
    {
      name: "Consul",
      probe: /status\/leader/,
      settings: /^-server\b|"server"\s*:\s*true/m,
      together: EXPECT,
      votes: true
    },
    [...["consul", "hashicorp/consul"]]
  ),
  ...cluster({ name: "Vault", probe: /vault status|sys\/health/, settings: RAFT, votes: true }, [
    ...["vault", "hashicorp/vault"]
  ]),
  ...cluster({ name: "OpenBao", probe: /bao status|sys\/health/, settings: RAFT, votes: true }, ["openbao/openbao"]),
  ...cluster({ name: "ZooKeeper", votes: true }, [
    ...["zookeeper", "bitnami/zookeeper", "bitnamilegacy/zookeeper", "confluentinc/cp-zookeeper"]
  ]),
  ...cluster({ name: "ClickHouse Keeper", votes: true }, ["clickhouse/clickhouse-keeper"]),
  ...cluster({ name: "MongoDB", settings: /--replSet|replSetName/, votes: true }, [
    ...["mongo", "mongodb/mongodb-community-server", "percona/percona-server-mongodb"]
  ]),
  ...cluster({ name: "Galera", votes: true }, [
    ...["bitnami/mariadb-galera", "bitnamilegacy/mariadb-galera", "percona/percona-xtradb-cluster"]
  ])
]);
function cluster({ name, settings, probe, together, votes = false }, images) {
  return images.map((image) => [image, { name, settings, probe, together, votes }]);
}
function memberOf(statefulSet, bundle) {
  const { workload } = statefulSet.traits;
  for (const container of workload?.podSpec.get("containers").items() ?? []) {
    const image = container.child("image").string;
    const found = image === void 0 ? void 0 : TABLE.get((0, import_images.repositoryOf)(image));
    if (found === void 0) continue;
    const settings = settingsOf(container, workload, bundle);
    if (found.settings?.test(settings) === false) return void 0;
    return { cluster: found, container, startsTogether: found.together?.test(settings) === true };
  }
  return void 0;
}
function hasSiblings({ cluster: { name } }, { directory }, bundle) {
  return (crowds(bundle).get(`${directory}\0${name}`) ?? 0) > 1;
}
var crowds = (0, import_bundle3.perBundle)((bundle) => {
  const counts = /* @__PURE__ */ new Map();
  for (const { traits, directory } of bundle.all("StatefulSet")) {
    for (const container of traits.workload?.podSpec.get("containers").items() ?? []) {
      const found = TABLE.get((0, import_images.repositoryOf)(container.get("image").string ?? ""));
      const key = `${directory}\0${found?.name}`;
      if (found !== void 0) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
});
function settingsOf(container, { manifest, podSpec }, bundle) {
  const lines = [];
  for (const list of ["command", "args"])
    lines.push(
      ...container.child(list).items().map(({ text }) => text)
    );
  for (const variable of container.child("env").items()) {
    lines.push(`${variable.child("name").text}=${variable.child("value").text ?? ""}`);
  }
  for (const volume of podSpec.get("volumes").items()) {
    const name = volume.get("configMap").get("name").string;
    const [config] = name === void 0 ? [] : bundle.partners("ConfigMap", name, manifest).near;
    for (const [, value] of config?.root.get("data").entries() ?? []) lines.push(value.text);
  }
  return lines.join("\n");
}

// rules/even-quorum.ts
var import_start_scripts = __toESM(require_start_scripts(), 1);
var import_rule4 = __toESM(require_rule(), 1);
var even_quorum_default = (0, import_rule4.defineRule)({
  summary: "an even number of members where a majority decides",
  severity: "info",
  category: "availability",
  subject: "StatefulSet",
  applies: (statefulSet) => {
    const replicas = statefulSet.root.get("spec").get("replicas").value;
    return typeof replicas === "number" && replicas > 0 && replicas % 2 === 0 && (0, import_start_scripts.mayRunCluster)(statefulSet);
  },
  *check(statefulSet, { bundle }) {
    const replicas = replicasOf(statefulSet, bundle);
    if (replicas === void 0 || replicas.min !== replicas.max || statefulSet.partial) return;
    const member = memberOf(statefulSet, bundle);
    if (member?.cluster.votes !== true || hasSiblings(member, statefulSet, bundle)) return;
    const { max } = replicas;
    const need = max / 2 + 1;
    const less = max === 2 ? "it stops when one of them does" : `no more of them can fail than of ${max - 1}`;
    yield {
      at: statefulSet.root.get("spec").get("replicas"),
      message: `replicas: ${max} is an even number of ${member.cluster.name} members: ${need} have to run, so ${less}`,
      help: `write replicas: ${max + 1}${max > 2 ? ` or ${max - 1}` : ", or 1"}`,
      related: [{ at: member.container.child("image"), message: `this runs ${member.cluster.name}` }]
    };
  }
});

// rules/liveness-kills-slow-start.ts
var import_glance4 = __toESM(require_glance(), 1);
var import_software = __toESM(require_software(), 1);
var import_rule5 = __toESM(require_rule(), 1);
var liveness_kills_slow_start_default = (0, import_rule5.defineRule)({
  summary: "a liveness probe leaves software that starts slowly little time to start",
  severity: "info",
  category: "availability",
  subject: "workload",
  applies: (workload) => (0, import_glance4.someContainer)(workload, isAskedAtOnce),
  *check(workload) {
    if (!workload.builtIn || workload.manifest.partial) return;
    for (const container of workload.podSpec.get("containers").items()) {
      const software = (0, import_software.softwareOf)(container.get("image").string ?? "");
      const probe = container.get("livenessProbe");
      if (software === void 0 || !(0, import_software.startsSlowly)(software) || !probe.isMap || !container.get("startupProbe").absent)
        continue;
      const of = (name, byDefault) => {
        const field = probe.get(name);
        return field.absent ? byDefault : field.number;
      };
      const [delay, period, times] = [of("initialDelaySeconds", 0), of("periodSeconds", 10), of("failureThreshold", 3)];
      if (delay === void 0 || period === void 0 || times === void 0) continue;
      const seconds = delay + period * (times - 1);
      if (seconds >= ENOUGH) continue;
      yield {
        at: probe,
        range: probe.key,
        message: `livenessProbe: ${software.name} is killed where it does not answer ${seconds} seconds after its start, and its start may take longer, above all the first`,
        help: "add a startupProbe that asks the same, with failureThreshold: 30",
        related: [{ at: container.get("image"), message: `${software.name} is run from this image` }]
      };
    }
  }
});
var ENOUGH = 30;
function isAskedAtOnce(container) {
  if ((0, import_glance4.valueIn)(container, "livenessProbe") === void 0 || (0, import_glance4.valueIn)(container, "startupProbe") !== void 0)
    return false;
  const image = (0, import_glance4.saidIn)(container, "image");
  return typeof image === "string" && (0, import_software.softwareOf)(image) !== void 0;
}

// rules/missing-readiness-probe.ts
var import_glance5 = __toESM(require_glance(), 1);
var import_rule6 = __toESM(require_rule(), 1);
var missing_readiness_probe_default = (0, import_rule6.defineRule)({
  summary: "the Pods of a StatefulSet come one after the other, and none is asked whether it is ready",
  severity: "info",
  category: "availability",
  subject: "StatefulSet",
  applies: ({ traits }) => traits.workload !== void 0 && !(0, import_glance5.someContainer)(traits.workload, (container) => (0, import_glance5.valueIn)(container, "readinessProbe") !== void 0),
  *check(statefulSet, { bundle }) {
    const { workload } = statefulSet.traits;
    const policy = statefulSet.root.get("spec").get("podManagementPolicy");
    const pods = replicasOf(statefulSet, bundle)?.min;
    if (workload === void 0 || statefulSet.partial || pods === void 0 || pods < 2) return;
    if (!policy.absent && policy.string !== "OrderedReady") return;
    const { podSpec } = workload;
    const containers = podSpec.get("containers");
    const isOpen = containers.open || (0, import_glance5.itemsIn)(podSpec.node, "readinessGates").length > 0;
    const [first] = containers.items();
    if (isOpen || first === void 0 || !containers.items().every((each) => each.get("readinessProbe").absent)) return;
    yield {
      at: first.get("name"),
      message: `no container has a readinessProbe: each of the ${pods} Pods counts as ready as soon as it runs, and the next one is started or replaced at once`,
      help: `add a readinessProbe to container ${first.get("name").text ?? ""} that asks whether it serves`
    };
  }
});

// rules/more-replicas-than-domains.ts
var import_glance6 = __toESM(require_glance(), 1);
var import_issues = __toESM(require_issues(), 1);
var import_labels4 = __toESM(require_labels(), 1);

// src/kubernetes/placement.ts
var import_labels3 = __toESM(require_labels(), 1);
var import_pod_index3 = __toESM(require_pod_index(), 1);
function termsOf({ podSpec }, kind) {
  if (kind === "spread") {
    const constraints = podSpec.get("topologySpreadConstraints").items();
    return constraints.map(
      (field) => termOf(field, kind, field.child("whenUnsatisfiable").string !== "ScheduleAnyway")
    );
  }
  const affinity = podSpec.get("affinity").child(kind === "apart" ? "podAntiAffinity" : "podAffinity");
  const required = affinity.child("requiredDuringSchedulingIgnoredDuringExecution").items();
  const preferred = affinity.child("preferredDuringSchedulingIgnoredDuringExecution").items();
  const terms = [
    ...required.map((field) => termOf(field, kind, true)),
    ...preferred.map((field) => termOf(field.child("podAffinityTerm"), kind, false))
  ];
  return terms.filter(({ field }) => field.child("namespaces").absent && field.child("namespaceSelector").absent);
}
function termOf(field, kind, required) {
  return { kind, required, field, selector: field.child("labelSelector") };
}
function selectorIn({ selector }, { overlay }) {
  return (0, import_labels3.readSelector)(selector, ...selector.get("matchLabels").exists ? [overlay.selectorLabels] : []);
}
function findsOthers(selector, { manifest }, bundle) {
  const index = (0, import_pod_index3.podIndexOf)(bundle);
  for (const found of [index.selected(selector, manifest), index.selectedAnywhere(selector, manifest)]) {
    for (const { workload } of found) if (workload.manifest !== manifest) return true;
  }
  return false;
}
function asLabels({ labels, expressions, open }) {
  const pairs = new Map(labels.pairs);
  for (const { key, operator, values, field } of expressions) {
    const [value] = values;
    if (operator !== "In" || values.length !== 1 || key === void 0 || value === void 0) return void 0;
    pairs.set(key, { key, value, field: field.child("values").item(0) });
  }
  return open || labels.open ? void 0 : { pairs, open: false };
}
function inWords2({ pairs }) {
  return [...pairs.values()].map(({ key, value }) => `${key}: ${value ?? "\u2026"}`).join(", ");
}
function answerTo(wanted, labels) {
  const known = [...labels.pairs.values()].filter(({ value }) => value !== void 0);
  const asked = known.filter(({ key }) => wanted.pairs.has(key));
  const shown = asked.length > 0 ? asked : known;
  return shown.length === 0 ? "none" : inWords2({ pairs: new Map(shown.slice(0, 3).map((each) => [each.key, each])), open: false });
}
function placeOf(slips3, wanted, selector) {
  const [slip, ...others] = slips3 ?? [];
  const field = slip && wanted.pairs.get(slip.key)?.field;
  if (slip === void 0 || others.length > 0 || field === void 0) return { at: selector };
  if (slip.key === slip.found.key) return { at: field };
  return field.parent?.step === "values" ? { at: field.parent.parent.child("key") } : { at: field, range: field.key };
}
function domainsOf({ podSpec }, key) {
  const selected = podSpec.get("nodeSelector").child(key);
  if (selected.string !== void 0) return { values: [selected.string], field: selected };
  const required = podSpec.get("affinity").get("nodeAffinity").child("requiredDuringSchedulingIgnoredDuringExecution");
  const terms = required.child("nodeSelectorTerms").items();
  const values = /* @__PURE__ */ new Set();
  for (const term of terms) {
    const asked = term.child("matchExpressions").items().find(
      (each) => each.child("key").string === key && each.child("operator").string === "In"
    );
    if (asked === void 0) return void 0;
    for (const value of asked.child("values").items()) {
      if (value.string === void 0) return void 0;
      values.add(value.string);
    }
  }
  return values.size === 0 || required.open ? void 0 : { values: [...values], field: required };
}
function slipEdits(slips3, wanted, selector) {
  const edits = slips3.map(({ key, value, found }) => {
    const label = wanted.pairs.get(key);
    const isExpression = label.field?.parent?.step === "values";
    if (label.field === void 0 || key !== found.key && value !== found.value) return void 0;
    if (key === found.key) return replaceText(label.field, found.value);
    return isExpression ? replaceText(label.field.parent.parent.child("key"), found.key) : renameKey(label.field, found.key);
  });
  return edits.includes(void 0) || selector.alias !== void 0 ? [] : edits.flatMap((edit) => edit ?? []);
}

// rules/more-replicas-than-domains.ts
var import_workload2 = __toESM(require_workload(), 1);
var import_rule7 = __toESM(require_rule(), 1);
var more_replicas_than_domains_default = (0, import_rule7.defineRule)({
  summary: "more replicas are kept apart than there are places for them",
  severity: "warning",
  category: "availability",
  subject: ["StatefulSet", "Deployment"],
  applies: ({ root, partial }) => !partial && (0, import_glance6.valueIn)(
    (0, import_glance6.valueIn)(root.child("spec").child("template").child("spec").child("affinity").node, "podAntiAffinity"),
    "requiredDuringSchedulingIgnoredDuringExecution"
  ) !== void 0,
  *check(manifest, { bundle }) {
    const { workload } = manifest.traits;
    const replicas = replicasOf(manifest, bundle)?.min;
    if (workload === void 0 || replicas === void 0) return;
    const labels = (0, import_workload2.podLabels)(workload);
    for (const term of termsOf(workload, "apart")) {
      const key = term.field.child("topologyKey");
      const name = key.string;
      if (!term.required || name === void 0 || (0, import_labels4.matches)(selectorIn(term, manifest), labels) !== "yes")
        continue;
      const known = domainsOf(workload, name);
      const usual = USUAL.get(name);
      const count = known?.values.length ?? usual?.[0];
      if (count === void 0 || replicas <= count) continue;
      const left = replicas - count;
      yield {
        at: key,
        message: `topologyKey: ${replicas} replicas need ${replicas} values of ${name}, ${known === void 0 ? `and few clusters have more than ${count} ${usual[1]}` : `and the Pods may run in ${count} only (${(0, import_issues.listed)(known.values.slice(0, SHOWN), "and")})`}, so ${left} of them ${left === 1 ? "stays" : "stay"} Pending`,
        help: "make the anti-affinity preferred, or spread the Pods by topologySpreadConstraints",
        related: known === void 0 ? [] : [{ at: known.field, message: "the Pods run only there" }],
        ...known === void 0 && { severity: "info" }
      };
    }
  }
});
var SHOWN = 5;
var USUAL = /* @__PURE__ */ new Map([
  ["topology.kubernetes.io/zone", [3, "zones"]],
  ["failure-domain.beta.kubernetes.io/zone", [3, "zones"]],
  ["topology.kubernetes.io/region", [1, "region"]],
  ["failure-domain.beta.kubernetes.io/region", [1, "region"]]
]);

// rules/overlapping-budgets.ts
var import_glance7 = __toESM(require_glance(), 1);
var import_rule8 = __toESM(require_rule(), 1);
var overlapping_budgets_default = (0, import_rule8.defineRule)({
  summary: "two PodDisruptionBudgets select the same Pods",
  severity: "warning",
  category: "availability",
  subject: "PodDisruptionBudget",
  applies: ({ root }, { bundle }) => (0, import_glance7.valueIn)(root.node, "spec") !== void 0 && bundle.all("PodDisruptionBudget").length > 1,
  *check(budget, { bundle }) {
    const overlap = overlapOf(budget, bundle);
    if (overlap === void 0) return;
    const { other, manifest, isCertain } = overlap;
    yield {
      at: selectorField(budget),
      message: `selector: the Pods of ${manifest.kind} ${manifest.name} have another PodDisruptionBudget, ${other.name}, so none of them can be evicted: the API server answers 500`,
      help: "delete one of the two, or let the selectors tell the Pods apart",
      related: [{ at: selectorField(other), message: `PodDisruptionBudget ${other.name} selects them too` }],
      ...!isCertain && { severity: "info" }
    };
  }
});
function selectorField({ root }) {
  return root.get("spec").get("selector");
}

// rules/spreading-misses-own-pods.ts
var import_glance8 = __toESM(require_glance(), 1);
var import_labels5 = __toESM(require_labels(), 1);
var import_pod_index4 = __toESM(require_pod_index(), 1);
var import_workload3 = __toESM(require_workload(), 1);
var import_rule9 = __toESM(require_rule(), 1);
var spreading_misses_own_pods_default = (0, import_rule9.defineRule)({
  summary: "Pods are to be spread, but the selector does not find them",
  severity: "warning",
  category: "availability",
  subject: "workload",
  fixable: true,
  applies({ podSpec, builtIn, manifest }) {
    if (!builtIn || manifest.partial) return false;
    const { node } = podSpec;
    const affinity = (0, import_glance8.valueIn)(node, "affinity");
    return (0, import_glance8.valueIn)(node, "topologySpreadConstraints") !== void 0 || (0, import_glance8.valueIn)(affinity, "podAntiAffinity") !== void 0;
  },
  *check(workload, { bundle }) {
    const { manifest, template } = workload;
    const labels = (0, import_workload3.podLabels)(workload);
    const named = (0, import_labels5.readLabels)(manifest.root.get("metadata").get("labels"), manifest.overlay.labels);
    if (template.get("metadata").get("labels").isNull) return;
    const apart = termsOf(workload, "apart");
    const isSpread = apart.some((term) => (0, import_labels5.matches)(selectorIn(term, manifest), labels) !== "no");
    for (const term of [...termsOf(workload, "spread"), ...apart]) {
      const selector = selectorIn(term, manifest);
      const { field } = term;
      const name = term.kind === "spread" ? "topologySpreadConstraints" : "podAntiAffinity";
      if (term.selector.absent && field.isMap) {
        const isRefused = field.child("matchLabelKeys").exists || field.child("mismatchLabelKeys").exists;
        if (isRefused) continue;
        yield {
          at: field,
          message: `${name}: without a labelSelector it counts no Pods, so nothing is kept apart`,
          help: "add a labelSelector with the labels of the Pods"
        };
        continue;
      }
      if ((0, import_labels5.matches)(selector, labels) !== "no" || field.child("mismatchLabelKeys").exists) continue;
      const wanted = asLabels(selector);
      if (wanted === void 0 || findsOthers(selector, workload, bundle)) continue;
      const missed2 = (0, import_pod_index4.slips)(wanted, labels);
      const isNamed = (0, import_labels5.matches)(selector, named) === "yes";
      const isDoubtful = term.kind === "apart" && missed2 === void 0 && !isNamed;
      if (isDoubtful && isSpread) continue;
      const help = `write ${missed2 === void 0 ? `labels that the Pods have${isNamed ? `, not those of ${manifest.kind} ${manifest.name} itself` : ""}` : missed2.map(({ found }) => `${found.key}: ${found.value}`).join(" and ")}`;
      const edits = missed2 === void 0 ? [] : slipEdits(missed2, wanted, term.selector);
      yield {
        ...placeOf(missed2, wanted, term.selector),
        message: `${name}: the selector ${inWords2(wanted)} finds none of the Pods of ${manifest.kind} ${manifest.name}, which have ${answerTo(wanted, labels)}, so nothing is kept apart`,
        help,
        related: [{ at: template.get("metadata").get("labels"), message: "the Pods have these labels" }],
        ...edits.length > 0 && { fix: { title: help, safety: "unsafe", edits } },
        ...isDoubtful && { severity: "info" }
      };
    }
  }
});

// src/kubernetes/command-lines.ts
var import_scalar = __toESM(require_scalar(), 1);
var PROGRAM_AND_WORDS = /^\s*[\w./-]+[ \t]+\S/;
function isCommandLine(word) {
  if (!PROGRAM_AND_WORDS.test(word) || word.includes("{{") || word.includes("${")) return false;
  const [program, ...rest] = word.trim().split(/\s+/);
  return !program.startsWith("/") || !rest.some((part) => /^[\w.]+\//.test(part) && !part.startsWith("."));
}
function wordsOf(line) {
  return /[^\w\s./:=,@%+-]/.test(line) ? void 0 : line.trim().split(/\s+/);
}
function brief(line) {
  const text = line.trim();
  return text.length <= 40 && !text.includes('"') ? text : `${text.split(/\s+/, 2).join(" ")} \u2026`;
}
var PLAIN = /^-{0,2}[A-Za-z/.][\w/.-]*$/;
function splitFix(item, words) {
  const { node, file, parent } = item;
  const list = parent?.node;
  const at = node && list?.kind === "seq" ? list.dashes[Number(item.step)] : void 0;
  if (node === void 0 || list?.kind !== "seq") return {};
  const isPlain = node.kind === "scalar" && node.style === "plain";
  const written = words.map(
    (word) => isPlain && PLAIN.test(word) && typeof (0, import_scalar.resolvePlain)(word) === "string" ? word : JSON.stringify(word)
  );
  const newLine = file.text.includes("\r\n") ? "\r\n" : "\n";
  const dash = at === void 0 ? "" : `${newLine}${" ".repeat(file.positionAt(at).column - 1)}- `;
  if (list.style === "block" && at === void 0) return {};
  const edits = rewrite(item, written.join(list.style === "flow" ? ", " : dash));
  return edits === void 0 ? {} : {
    fix: {
      title: words[1] === "-c" ? "let a shell read it" : "write each word as an item of its own",
      safety: "unsafe",
      edits
    }
  };
}

// rules/unsplit-command.ts
var import_glance9 = __toESM(require_glance(), 1);

// src/kubernetes/handlers.ts
var import_workload4 = __toESM(require_workload(), 1);
function commandsOf(workload) {
  const commands = [];
  for (const container of (0, import_workload4.containersOf)(workload)) {
    const add = (name, words) => {
      if (words.isList) commands.push({ container, name, words });
    };
    add("command", container.get("command"));
    for (const name of ["livenessProbe", "readinessProbe", "startupProbe"]) {
      add(name, container.get(name).get("exec").get("command"));
    }
    for (const name of ["postStart", "preStop"]) {
      add(name, container.get("lifecycle").get(name).get("exec").get("command"));
    }
  }
  return commands;
}

// rules/unsplit-command.ts
var import_rule10 = __toESM(require_rule(), 1);
var unsplit_command_default = (0, import_rule10.defineRule)({
  summary: "a command whose first word is a whole command line",
  severity: "warning",
  category: "availability",
  subject: "workload",
  fixable: true,
  applies: (workload) => (0, import_glance9.someContainer)(workload, holdsCommandLine),
  *check(workload) {
    if (!workload.builtIn || workload.manifest.partial) return;
    for (const { name, words } of commandsOf(workload)) {
      const [first, ...rest] = words.items();
      const line = first?.text;
      if (first === void 0 || line === void 0 || !isCommandLine(line)) continue;
      const split = wordsOf(line) ?? (rest.length === 0 ? ["sh", "-c", line] : void 0);
      const written = split?.map((word) => JSON.stringify(word)).join(", ");
      yield {
        at: first,
        message: `${name}: no program has the name "${brief(line)}", and no shell splits it at its blanks: ${OUTCOMES[name]}`,
        help: written === void 0 ? "write each word as an item of its own" : `write [${written}${rest.length > 0 ? ", \u2026" : ""}]`,
        ...split && splitFix(first, split)
      };
    }
  }
});
var PROBES = ["livenessProbe", "readinessProbe", "startupProbe"];
function holdsCommandLine(container) {
  const isLine = (holder) => {
    const [first] = (0, import_glance9.itemsIn)(holder, "command");
    return first?.kind === "scalar" && typeof first.value === "string" && /\S\s+\S/.test(first.value);
  };
  if (isLine(container) || PROBES.some((name) => isLine((0, import_glance9.valueIn)((0, import_glance9.valueIn)(container, name), "exec")))) return true;
  const lifecycle = (0, import_glance9.valueIn)(container, "lifecycle");
  return lifecycle !== void 0 && ["postStart", "preStop"].some((name) => isLine((0, import_glance9.valueIn)((0, import_glance9.valueIn)(lifecycle, name), "exec")));
}
var OUTCOMES = {
  command: "the container never starts",
  livenessProbe: "the probe never succeeds",
  postStart: "the hook fails, and the container is killed each time it starts",
  preStop: "the hook fails, and the container is stopped without it",
  readinessProbe: "the Pod never becomes ready",
  startupProbe: "it never counts as started, and the Pod never becomes ready"
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  "budget-allows-no-eviction": null,
  "budget-selects-nothing": null,
  "budget-without-effect": null,
  "even-quorum": null,
  "liveness-kills-slow-start": null,
  "missing-readiness-probe": null,
  "more-replicas-than-domains": null,
  "overlapping-budgets": null,
  "spreading-misses-own-pods": null,
  "unsplit-command": null
});
