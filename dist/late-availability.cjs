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

// hot:src/kubernetes/replicas.ts
var require_replicas = __commonJS({
  "hot:src/kubernetes/replicas.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/replicas.ts"];
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

// hot:src/kubernetes/missed-pods.ts
var require_missed_pods = __commonJS({
  "hot:src/kubernetes/missed-pods.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/missed-pods.ts"];
  }
});

// hot:src/kubernetes/cluster-glance.ts
var require_cluster_glance = __commonJS({
  "hot:src/kubernetes/cluster-glance.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/cluster-glance.ts"];
  }
});

// hot:src/kubernetes/images.ts
var require_images = __commonJS({
  "hot:src/kubernetes/images.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/images.ts"];
  }
});

// hot:src/kubernetes/software.ts
var require_software = __commonJS({
  "hot:src/kubernetes/software.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/software.ts"];
  }
});

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

// hot:src/kubernetes/issues.ts
var require_issues = __commonJS({
  "hot:src/kubernetes/issues.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/issues.ts"];
  }
});

// hot:src/kubernetes/workload.ts
var require_workload = __commonJS({
  "hot:src/kubernetes/workload.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/workload.ts"];
  }
});

// hot:src/kubernetes/slips.ts
var require_slips = __commonJS({
  "hot:src/kubernetes/slips.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/slips.ts"];
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

// rules/budget-allows-no-eviction.ts
var import_autoscalers2 = __toESM(require_autoscalers(), 1);

// deferred:src/yaml/edit.ts
var renameKey = (...args) => require("./yaml-edit.cjs").renameKey(...args);
var rewrite = (...args) => require("./yaml-edit.cjs").rewrite(...args);

// src/kubernetes/disruption-budgets.ts
var import_autoscalers = __toESM(require_autoscalers(), 1);
var import_bundle = __toESM(require_bundle(), 1);
var import_labels = __toESM(require_labels(), 1);
var import_pod_index = __toESM(require_pod_index(), 1);
var import_replicas = __toESM(require_replicas(), 1);
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
var selections = (0, import_bundle.perBundle)(() => /* @__PURE__ */ new Map());
function demandOf(budget) {
  const spec = budget.root.get("spec");
  const [least, most] = [spec.get("minAvailable"), spec.get("maxUnavailable")];
  const [name, field] = least.isNull ? ["maxUnavailable", most] : ["minAvailable", least];
  if (!least.isNull && !most.isNull || selectorOf(budget).missing) return void 0;
  const percentage = /^(\d+)%$/.exec(field.string ?? "");
  const isPercentage = field.number === void 0;
  const amount = field.number ?? Number(percentage?.[1] ?? Number.NaN);
  if (Number.isNaN(amount) || isPercentage && amount > 100) return void 0;
  return { field, name, amount, isPercentage, written: `${name}: ${amount}${isPercentage ? "%" : ""}` };
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
    const replicas = isCounted ? (0, import_replicas.replicasOrOne)(manifest, bundle) : void 0;
    if (replicas === void 0) return void 0;
    const other = found.get(manifest.identity);
    const isMeant = other === void 0 || isCloser(manifest, other.manifest, budget, bundle);
    if (isMeant || other.replicas.max < replicas.max && !isCloser(other.manifest, manifest, budget, bundle)) {
      found.set(manifest.identity, { manifest, replicas });
    }
  }
  return found.size === 0 ? void 0 : [...found.values()];
}
function mostPods(budget, bundle) {
  const pods = budgetedWorkloads(budget, bundle)?.reduce((sum, { replicas }) => sum + replicas.max, 0);
  return pods === void 0 || pods < 2 ? void 0 : pods;
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
    const scaler = workloads.flatMap(({ manifest }) => (0, import_autoscalers.autoscalersOf)(manifest, bundle))[0];
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
var budgetsByWorkload = (0, import_bundle.perBundle)((bundle) => {
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
    const { field, name, amount, isPercentage, written } = demand;
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
  const [least] = (0, import_autoscalers2.boundFields)(scaler);
  return {
    at: least,
    message: least.exists ? "so far it goes down" : `it goes down to ${(0, import_autoscalers2.boundsOf)(scaler).min} by default`
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
var import_missed_pods = __toESM(require_missed_pods(), 1);
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
    const missed = (0, import_missed_pods.missedPods)(selector, field, budget, bundle);
    if (missed === void 0) return;
    const { what, meant, finding } = missed;
    yield { ...finding, message: `selector: ${what}, so the budget is for no Pods${meant}` };
  }
});

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
    if (typeof most === "number" && most > 1) return true;
    return (least ?? most ?? "100%") === "100%" || least === 0 || least === "0%";
  },
  *check(budget, { bundle }) {
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
    const { field, name, amount, isPercentage, written } = demand;
    const pods = name === "maxUnavailable" && !isPercentage ? mostPods(budget, bundle) : void 0;
    const isLess = isPercentage ? amount < 100 : pods === void 0 || amount < pods;
    if (name === "minAvailable" ? amount > 0 : isLess) return;
    yield {
      at: field,
      message: `${written}${pods === void 0 ? "" : ` of ${pods} replicas`} lets all Pods be evicted at once, as if there were no budget`,
      help: "write maxUnavailable: 1",
      severity: "info"
    };
  }
});

// rules/even-quorum.ts
var import_cluster_glance = __toESM(require_cluster_glance(), 1);

// src/kubernetes/clusters.ts
var import_bundle2 = __toESM(require_bundle(), 1);
var import_images = __toESM(require_images(), 1);
var ETCD_PROBE = /\/health\b(?!\S*serializable=true)|\/readyz|etcdctl\b.*\b(?:cluster-health|get|health|member)\b/;
var ETCD_MEMBERS = /initial-cluster[=\s][^\n,]+,|^ETCD_INITIAL_CLUSTER=[^\n,]+,/m;
var JETSTREAM = /\bjetstream\b|(?:^|\s)-js(?:\s|$)/im;
var CLUSTER_HEALTH = /_cluster\/health(?!\S*local=true)/;
var MASTERS = /initial_(?:master|cluster_manager)_nodes["']?\s*[=:][^\n,]+,/;
var RAFT = /\braft\b/i;
var UNSEALED = /(?:vault|bao) status|sys\/health(?!\S*(?:sealed|uninit)code=2)/;
var CLUSTERS = new Map([
  ...cluster({ name: "Cassandra", ports: [[7e3, 7001]] }, ["cassandra", "bitnami/cassandra"]),
  ...cluster({ name: "ScyllaDB", ports: [[7e3, 7001]] }, ["scylladb/scylla"]),
  ...cluster({ name: "Redis Cluster", ports: [[16379]] }, ["redis", "bitnami/redis-cluster"]),
  ...cluster({ name: "CockroachDB", ports: [[26257]], probe: /ready=1/ }, ["cockroachdb/cockroach"]),
  ...cluster({ name: "etcd", ports: [[2380]], probe: ETCD_PROBE, together: ETCD_MEMBERS, votes: true }, [
    ...["etcd", "coreos/etcd", "etcd-development/etcd", "bitnami/etcd"]
  ]),
  ...cluster(
    {
      name: "NATS JetStream",
      ports: [[6222]],
      probe: /\/healthz(?!\S*js-enabled)/,
      settings: JETSTREAM,
      together: /\broutes\b/,
      votes: true
    },
    [...["nats", "synadia/nats-server", "bitnami/nats"]]
  ),
  ...cluster(
    {
      name: "RabbitMQ",
      ports: [[4369], [25672]],
      // A node answers `ping` before it has booted.
      probe: /^(?!.*\bping\b)./m,
      settings: /cluster_formation|peer_discovery/,
      votes: true
    },
    [...["rabbitmq", "bitnami/rabbitmq"]]
  ),
  ...cluster({ name: "Qdrant", probe: /\/readyz/, settings: /--bootstrap|QDRANT__CLUSTER__ENABLED=true/ }, [
    "qdrant/qdrant"
  ]),
  ...cluster(
    { name: "Elasticsearch", ports: [[9300]], probe: CLUSTER_HEALTH, settings: /seed_hosts/, together: MASTERS },
    [...["elasticsearch", "elasticsearch/elasticsearch"]]
  ),
  ...cluster(
    { name: "OpenSearch", ports: [[9300]], probe: CLUSTER_HEALTH, settings: /seed_hosts/, together: MASTERS },
    ["opensearchproject/opensearch"]
  ),
  ...cluster(
    {
      name: "Consul",
      ports: [[8300], [8301]],
      // Without a leader the answer is empty, and a success: only a command can tell.
      probe: /(?:\btest\b|\[)[\s\S]*status\/leader|status\/leader[\s\S]*grep/,
      settings: /^-server\b|"server"\s*:\s*true/m,
      together: /bootstrap[-_]expect["']?[=:\s]\s*[2-9]/,
      votes: true
    },
    [...["consul", "hashicorp/consul"]]
  ),
  ...cluster({ name: "Vault", ports: [[8201]], probe: UNSEALED, settings: RAFT, votes: true }, [
    ...["vault", "hashicorp/vault"]
  ]),
  ...cluster({ name: "OpenBao", ports: [[8201]], probe: UNSEALED, settings: RAFT, votes: true }, ["openbao/openbao"]),
  ...cluster({ name: "ZooKeeper", ports: [[2888], [3888]], votes: true }, [
    ...["zookeeper", "bitnami/zookeeper", "confluentinc/cp-zookeeper"]
  ]),
  ...cluster({ name: "ClickHouse Keeper", ports: [[9234]], votes: true }, ["clickhouse/clickhouse-keeper"]),
  ...cluster({ name: "MongoDB", settings: /--replSet|replSetName/, votes: true }, [
    ...["mongo", "mongodb/mongodb-community-server", "percona/percona-server-mongodb"]
  ]),
  ...cluster({ name: "Galera", ports: [[4567]], votes: true }, [
    ...["bitnami/mariadb-galera", "percona/percona-xtradb-cluster"]
  ])
]);
function cluster({ name, ports = [], settings, probe, together, votes = false }, images) {
  return images.map((image) => [image, { name, ports, settings, probe, together, votes }]);
}
function clusterOf(image) {
  return image === void 0 ? void 0 : CLUSTERS.get((0, import_images.repositoryOf)(image));
}
function memberOf(statefulSet, bundle) {
  const { workload } = statefulSet.traits;
  for (const container of workload?.podSpec.get("containers").items() ?? []) {
    const found = clusterOf(container.child("image").string);
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
var crowds = (0, import_bundle2.perBundle)((bundle) => {
  const counts = /* @__PURE__ */ new Map();
  for (const { traits, directory } of bundle.all("StatefulSet")) {
    for (const container of traits.workload?.podSpec.get("containers").items() ?? []) {
      const found = clusterOf(container.get("image").string);
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
var import_glance4 = __toESM(require_glance(), 1);
var import_replicas2 = __toESM(require_replicas(), 1);
var import_rule4 = __toESM(require_rule(), 1);
var even_quorum_default = (0, import_rule4.defineRule)({
  summary: "an even number of members where a majority decides",
  severity: "info",
  category: "availability",
  subject: "StatefulSet",
  applies: (statefulSet) => {
    const replicas = (0, import_glance4.saidIn)((0, import_glance4.valueIn)(statefulSet.root.node, "spec"), "replicas");
    return typeof replicas === "number" && replicas > 0 && replicas % 2 === 0 && (0, import_cluster_glance.mayVote)(statefulSet);
  },
  *check(statefulSet, { bundle }) {
    const replicas = (0, import_replicas2.replicasOf)(statefulSet, bundle);
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
var import_glance5 = __toESM(require_glance(), 1);
var import_software = __toESM(require_software(), 1);
var import_rule5 = __toESM(require_rule(), 1);
var liveness_kills_slow_start_default = (0, import_rule5.defineRule)({
  summary: "a liveness probe leaves software that starts slowly little time to start",
  severity: "info",
  category: "availability",
  subject: "workload",
  applies: (workload) => (0, import_glance5.someContainer)(workload, isAskedAtOnce),
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
        message: `livenessProbe: ${software.name} is killed if it does not answer within ${seconds} seconds, and its first start may take longer`,
        help: "add a startupProbe that asks the same, with failureThreshold: 30",
        related: [{ at: container.get("image"), message: `${software.name} is run from this image` }]
      };
    }
  }
});
var ENOUGH = 30;
function isAskedAtOnce(container) {
  if ((0, import_glance5.valueIn)(container, "livenessProbe") === void 0 || (0, import_glance5.valueIn)(container, "startupProbe") !== void 0)
    return false;
  const image = (0, import_glance5.saidIn)(container, "image");
  return typeof image === "string" && (0, import_software.softwareOf)(image) !== void 0;
}

// rules/missing-readiness-probe.ts
var import_claims = __toESM(require_claims(), 1);
var import_glance6 = __toESM(require_glance(), 1);
var import_replicas3 = __toESM(require_replicas(), 1);
var import_volumes = __toESM(require_volumes(), 1);
var import_rule6 = __toESM(require_rule(), 1);
var missing_readiness_probe_default = (0, import_rule6.defineRule)({
  summary: "the Pods of a StatefulSet come one after the other, and none is asked whether it is ready",
  severity: "info",
  category: "availability",
  subject: "StatefulSet",
  applies: ({ traits }) => traits.workload !== void 0 && !(0, import_glance6.someContainer)(traits.workload, (container) => (0, import_glance6.valueIn)(container, "readinessProbe") !== void 0),
  *check(statefulSet, { bundle }) {
    const { workload } = statefulSet.traits;
    const policy = statefulSet.root.get("spec").get("podManagementPolicy");
    const pods = (0, import_replicas3.replicasOf)(statefulSet, bundle)?.min;
    if (workload === void 0 || statefulSet.partial || pods === void 0 || pods < 2) return;
    if (!policy.absent && policy.string !== "OrderedReady") return;
    const { podSpec } = workload;
    const containers = podSpec.get("containers");
    const isOpen = containers.open || (0, import_glance6.itemsIn)(podSpec.node, "readinessGates").length > 0;
    const all = containers.items();
    const claims = (0, import_claims.claimTemplates)(workload);
    const main = all.find((each) => (0, import_volumes.mountsIn)(each).some(({ name }) => claims.has(name.string ?? ""))) ?? all[0];
    if (isOpen || main === void 0 || !all.every((each) => each.get("readinessProbe").absent)) return;
    yield {
      at: main.get("name"),
      message: `no container has a readinessProbe: each of the ${pods} Pods counts as ready as soon as it runs, and the next one is started or replaced at once`,
      help: `add a readinessProbe to container ${main.get("name").text ?? ""} that asks whether it serves`
    };
  }
});

// rules/more-replicas-than-domains.ts
var import_glance7 = __toESM(require_glance(), 1);
var import_issues = __toESM(require_issues(), 1);
var import_labels3 = __toESM(require_labels(), 1);

// src/kubernetes/placement.ts
var import_labels2 = __toESM(require_labels(), 1);
var import_pod_index2 = __toESM(require_pod_index(), 1);
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
  return (0, import_labels2.readSelector)(selector, ...selector.get("matchLabels").exists ? [overlay.selectorLabels] : []);
}
function findsOthers(selector, { manifest }, bundle) {
  const index = (0, import_pod_index2.podIndexOf)(bundle);
  for (const found of [index.selected(selector, manifest), index.selectedAnywhere(selector, manifest)]) {
    for (const { workload } of found) if (workload.manifest !== manifest) return true;
  }
  return false;
}
function answerTo(wanted, labels) {
  const known = [...labels.pairs.values()].filter(({ value }) => value !== void 0);
  const asked = known.filter(({ key }) => wanted.pairs.has(key));
  const shown = asked.length > 0 ? asked : known;
  return shown.length === 0 ? "none" : (0, import_labels2.labelsInWords)({ pairs: new Map(shown.slice(0, 3).map((each) => [each.key, each])), open: false });
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

// rules/more-replicas-than-domains.ts
var import_replicas4 = __toESM(require_replicas(), 1);
var import_workload = __toESM(require_workload(), 1);
var import_rule7 = __toESM(require_rule(), 1);
var more_replicas_than_domains_default = (0, import_rule7.defineRule)({
  summary: "more replicas are kept apart than there are places for them",
  severity: "warning",
  category: "availability",
  subject: ["StatefulSet", "Deployment"],
  applies({ traits, partial }) {
    const apart = (0, import_glance7.valueIn)((0, import_glance7.valueIn)(traits.workload?.podSpec.node, "affinity"), "podAntiAffinity");
    return !partial && (0, import_glance7.valueIn)(apart, "requiredDuringSchedulingIgnoredDuringExecution") !== void 0;
  },
  *check(manifest, { bundle }) {
    const { workload } = manifest.traits;
    const replicas = (0, import_replicas4.replicasOf)(manifest, bundle)?.min;
    if (workload === void 0 || replicas === void 0) return;
    const labels = (0, import_workload.podLabels)(workload);
    for (const term of termsOf(workload, "apart")) {
      const key = term.field.child("topologyKey");
      const name = key.string;
      if (!term.required || name === void 0 || (0, import_labels3.matches)(selectorIn(term, manifest), labels) !== "yes")
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
var import_glance8 = __toESM(require_glance(), 1);
var import_rule8 = __toESM(require_rule(), 1);
var overlapping_budgets_default = (0, import_rule8.defineRule)({
  summary: "two PodDisruptionBudgets select the same Pods",
  severity: "warning",
  category: "availability",
  subject: "PodDisruptionBudget",
  applies: ({ root }, { bundle }) => (0, import_glance8.valueIn)(root.node, "spec") !== void 0 && bundle.all("PodDisruptionBudget").length > 1,
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
var import_glance9 = __toESM(require_glance(), 1);
var import_labels4 = __toESM(require_labels(), 1);
var import_slips = __toESM(require_slips(), 1);
var import_workload2 = __toESM(require_workload(), 1);
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
    const affinity = (0, import_glance9.valueIn)(node, "affinity");
    return (0, import_glance9.valueIn)(node, "topologySpreadConstraints") !== void 0 || (0, import_glance9.valueIn)(affinity, "podAntiAffinity") !== void 0;
  },
  *check(workload, { bundle }) {
    const { manifest, template } = workload;
    const labels = (0, import_workload2.podLabels)(workload);
    const named = (0, import_labels4.readLabels)(manifest.root.get("metadata").get("labels"), manifest.overlay.labels);
    if (template.get("metadata").get("labels").isNull) return;
    const apart = termsOf(workload, "apart");
    const isSpread = apart.some((term) => (0, import_labels4.matches)(selectorIn(term, manifest), labels) !== "no");
    for (const term of [...termsOf(workload, "spread"), ...apart]) {
      const selector = selectorIn(term, manifest);
      const name = term.kind === "spread" ? "topologySpreadConstraints" : "podAntiAffinity";
      if (term.selector.absent && term.field.isMap) {
        const isRefused = ["matchLabelKeys", "mismatchLabelKeys"].some((keys) => term.field.child(keys).exists);
        if (isRefused) continue;
        yield {
          at: term.field,
          message: `${name}: without a labelSelector it counts no Pods, so nothing is kept apart`,
          help: "add a labelSelector with the labels of the Pods"
        };
        continue;
      }
      if ((0, import_labels4.matches)(selector, labels) !== "no" || term.field.child("mismatchLabelKeys").exists) continue;
      const wanted = (0, import_labels4.asLabels)(selector);
      if (wanted === void 0 || findsOthers(selector, workload, bundle)) continue;
      const missed = (0, import_slips.slips)(wanted, labels);
      const isNamed = (0, import_labels4.matches)(selector, named) === "yes";
      const isDoubtful = term.kind === "apart" && missed === void 0 && !isNamed;
      if (isDoubtful && isSpread) continue;
      const other = isNamed ? `, not those of ${manifest.kind} ${manifest.name} itself` : "";
      const field = term.selector;
      yield {
        ...missed === void 0 ? { at: field, help: `write labels that the Pods have${other}` } : (0, import_slips.correctionOf)(missed, wanted, field),
        message: `${name}: the selector ${(0, import_labels4.labelsInWords)(wanted)} finds none of the Pods of ${manifest.kind} ${manifest.name}, which have ${answerTo(wanted, labels)}, so ${isSpread && term.kind === "apart" ? "this term keeps nothing apart" : "nothing is kept apart"}`,
        related: [{ at: template.get("metadata").get("labels"), message: "the Pods have these labels" }],
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
var import_glance10 = __toESM(require_glance(), 1);

// src/kubernetes/handlers.ts
var import_workload3 = __toESM(require_workload(), 1);
var PROBES = ["livenessProbe", "readinessProbe", "startupProbe"];
var HOOKS = ["postStart", "preStop"];
function commandsOf(workload) {
  const commands = [];
  for (const container of (0, import_workload3.containersOf)(workload)) {
    const add = (name, words) => {
      if (words.isList) commands.push({ container, name, words });
    };
    add("command", container.get("command"));
    for (const name of PROBES) {
      add(name, container.get(name).get("exec").get("command"));
    }
    for (const name of HOOKS) {
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
  applies: (workload) => (0, import_glance10.someContainer)(workload, holdsCommandLine),
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
var PROBES2 = ["livenessProbe", "readinessProbe", "startupProbe"];
function holdsCommandLine(container) {
  const isLine = (holder) => {
    const [first] = (0, import_glance10.itemsIn)(holder, "command");
    return first?.kind === "scalar" && typeof first.value === "string" && /\S\s+\S/.test(first.value);
  };
  if (isLine(container) || PROBES2.some((name) => isLine((0, import_glance10.valueIn)((0, import_glance10.valueIn)(container, name), "exec")))) return true;
  const lifecycle = (0, import_glance10.valueIn)(container, "lifecycle");
  return lifecycle !== void 0 && ["postStart", "preStop"].some((name) => isLine((0, import_glance10.valueIn)((0, import_glance10.valueIn)(lifecycle, name), "exec")));
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
