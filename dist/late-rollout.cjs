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

// hot:src/kubernetes/glance.ts
var require_glance = __commonJS({
  "hot:src/kubernetes/glance.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/glance.ts"];
  }
});

// hot:src/kubernetes/bundle.ts
var require_bundle = __commonJS({
  "hot:src/kubernetes/bundle.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/bundle.ts"];
  }
});

// hot:src/kubernetes/scale-targets.ts
var require_scale_targets = __commonJS({
  "hot:src/kubernetes/scale-targets.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/scale-targets.ts"];
  }
});

// hot:src/lint/rule.ts
var require_rule = __commonJS({
  "hot:src/lint/rule.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/lint/rule.ts"];
  }
});

// hot:src/kubernetes/gated-fields.ts
var require_gated_fields = __commonJS({
  "hot:src/kubernetes/gated-fields.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/gated-fields.ts"];
  }
});

// hot:src/kubernetes/replicas.ts
var require_replicas = __commonJS({
  "hot:src/kubernetes/replicas.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/replicas.ts"];
  }
});

// hot:src/kubernetes/versions.ts
var require_versions = __commonJS({
  "hot:src/kubernetes/versions.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/versions.ts"];
  }
});

// hot:src/kubernetes/software.ts
var require_software = __commonJS({
  "hot:src/kubernetes/software.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/software.ts"];
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

// hot:src/kubernetes/made-objects.ts
var require_made_objects = __commonJS({
  "hot:src/kubernetes/made-objects.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/made-objects.ts"];
  }
});

// hot:src/kubernetes/statefulset.ts
var require_statefulset = __commonJS({
  "hot:src/kubernetes/statefulset.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/statefulset.ts"];
  }
});

// hot:src/kubernetes/images.ts
var require_images = __commonJS({
  "hot:src/kubernetes/images.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/images.ts"];
  }
});

// hot:src/kubernetes/rolling-updates.ts
var require_rolling_updates = __commonJS({
  "hot:src/kubernetes/rolling-updates.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/rolling-updates.ts"];
  }
});

// hot:src/kubernetes/claim-nodes.ts
var require_claim_nodes = __commonJS({
  "hot:src/kubernetes/claim-nodes.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/claim-nodes.ts"];
  }
});

// hot:src/kubernetes/claims.ts
var require_claims = __commonJS({
  "hot:src/kubernetes/claims.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/claims.ts"];
  }
});

// <stdin>
var stdin_exports = {};
__export(stdin_exports, {
  "competing-autoscalers": () => competing_autoscalers_default,
  "field-behind-feature-gate": () => field_behind_feature_gate_default,
  "negative-number": () => negative_number_default,
  "no-graceful-termination": () => no_graceful_termination_default,
  "no-revision-history": () => no_revision_history_default,
  "partition-blocks-rollout": () => partition_blocks_rollout_default,
  "pre-stop-outlasts-grace-period": () => pre_stop_outlasts_grace_period_default,
  "replicas-override-autoscaler": () => replicas_override_autoscaler_default,
  "reversed-replica-bounds": () => reversed_replica_bounds_default,
  "short-grace-period": () => short_grace_period_default,
  "unknown-probe-port": () => unknown_probe_port_default,
  "unknown-scale-target": () => unknown_scale_target_default,
  "unmeasurable-utilization": () => unmeasurable_utilization_default,
  "update-on-delete": () => update_on_delete_default,
  "update-restarts-all-pods": () => update_restarts_all_pods_default,
  "versioned-immutable-label": () => versioned_immutable_label_default,
  "vertical-autoscaler-on-one-pod": () => vertical_autoscaler_on_one_pod_default,
  "zero-replicas": () => zero_replicas_default
});
module.exports = __toCommonJS(stdin_exports);

// rules/competing-autoscalers.ts
var import_autoscalers = __toESM(require_autoscalers(), 1);
var import_glance = __toESM(require_glance(), 1);

// src/kubernetes/resource-metrics.ts
var import_bundle = __toESM(require_bundle(), 1);
var import_scale_targets = __toESM(require_scale_targets(), 1);
function utilizationsOf(scaler) {
  const spec = scaler.root.child("spec");
  if (scaler.kind === "ScaledObject") return spec.child("triggers").items().flatMap(ofTrigger);
  const share = spec.child("targetCPUUtilizationPercentage");
  if (scaler.apiVersion === "autoscaling/v1") {
    return share.number === void 0 ? [] : [{ resource: "cpu", field: share, container: void 0 }];
  }
  const metrics = spec.child("metrics");
  if (metrics.absent) return [{ resource: "cpu", field: metrics, container: void 0 }];
  return metrics.items().flatMap(ofMetric);
}
function ofMetric(metric) {
  const isOfContainer = metric.child("type").string === "ContainerResource";
  const source = metric.child(isOfContainer ? "containerResource" : "resource");
  const resource = source.child("name").string;
  const isShare = source.child("target").child("type").string === "Utilization";
  if (resource === void 0 || !isShare || source.child("target").child("averageUtilization").isNull) return [];
  return [{ resource, field: source.child("name"), container: isOfContainer ? source.child("container") : void 0 }];
}
function ofTrigger(trigger) {
  const [type, metadata] = [trigger.child("type"), trigger.child("metadata")];
  const [metricType, container] = [trigger.child("metricType"), metadata.child("containerName")];
  const isShare = (metricType.exists ? metricType : metadata.child("type")).string === "Utilization";
  if (type.string !== "cpu" && type.string !== "memory" || !isShare) return [];
  return [{ resource: type.string, field: type, container: container.exists ? container : void 0 }];
}
function measuredContainers({ podSpec }) {
  const sidecars = podSpec.get("initContainers").items().filter((container) => container.child("restartPolicy").string === "Always");
  return [...podSpec.get("containers").items(), ...sidecars];
}
function requestsNone(container, resource, workload, bundle) {
  const resources = container.get("resources");
  const isWritten = ["requests", "limits"].some((name) => !resources.child(name).child(resource).absent);
  const isOfPod = workload.podSpec.child("resources").exists;
  if (isWritten || isOfPod || hasDefault(resource, workload.manifest, bundle)) return false;
  return !sizedWorkloads(bundle).has(`${resource}/${workload.manifest.kind}/${workload.manifest.name}`);
}
var sizedWorkloads = (0, import_bundle.perBundle)((bundle) => {
  const sized = bundle.all("VerticalPodAutoscaler").flatMap((scaler) => {
    const { kind, name } = (0, import_scale_targets.scaleTargetOf)(scaler);
    return ["cpu", "memory"].flatMap(
      (resource) => setsRequests(scaler, resource) ? `${resource}/${kind}/${name}` : []
    );
  });
  return new Set(sized);
});
function hasDefault(resource, workload, bundle) {
  const namespaces = defaultRequests(bundle).get(resource);
  const own = bundle.namespaceOf(workload);
  return namespaces !== void 0 && (own === void 0 || namespaces.has(own) || namespaces.has(void 0));
}
var defaultRequests = (0, import_bundle.perBundle)((bundle) => {
  const found = /* @__PURE__ */ new Map();
  for (const range of bundle.all("LimitRange")) {
    for (const limit of range.root.get("spec").get("limits").items()) {
      if (limit.get("type").string !== "Container") continue;
      for (const name of ["default", "defaultRequest", "max", "min"]) {
        for (const [resource] of limit.get(name).entries()) {
          const namespaces = found.get(resource) ?? /* @__PURE__ */ new Set();
          found.set(resource, namespaces.add(bundle.namespaceOf(range)));
        }
      }
    }
  }
  return found;
});
function setsRequests(scaler, resource) {
  const spec = scaler.root.child("spec");
  const mode = spec.child("updatePolicy").child("updateMode");
  const policies = spec.child("resourcePolicy").child("containerPolicies");
  if (!mode.absent && (mode.string === void 0 || mode.string === "Off") || policies.open) return false;
  return policies.items().every((policy) => {
    const resources = policy.child("controlledResources");
    const isControlled = resources.absent || resources.items().some((each) => each.string === resource);
    return isControlled && policy.child("mode").string !== "Off";
  });
}

// rules/competing-autoscalers.ts
var import_scale_targets2 = __toESM(require_scale_targets(), 1);
var import_rule = __toESM(require_rule(), 1);
var competing_autoscalers_default = (0, import_rule.defineRule)({
  summary: "two autoscalers of one workload work against each other",
  severity: "warning",
  category: "rollout",
  subject: ["HorizontalPodAutoscaler", "ScaledObject", "VerticalPodAutoscaler"],
  applies: ({ root }, { bundle }) => (0, import_glance.saidIn)(root.node, "kind") === "VerticalPodAutoscaler" || bundle.all("HorizontalPodAutoscaler").length + bundle.all("ScaledObject").length > 1,
  *check(scaler, { bundle }) {
    if (scaler.kind === "VerticalPodAutoscaler") {
      yield* againstRequests(scaler, bundle);
      return;
    }
    const rivalry = (0, import_autoscalers.rivalOf)(scaler, bundle);
    if (rivalry === void 0) return;
    const { other, isCertain } = rivalry;
    const { field, kind, name } = (0, import_scale_targets2.scaleTargetOf)(scaler);
    const isKeda = [scaler, other].some((each) => each.kind === "ScaledObject");
    yield {
      at: field.child("name"),
      message: `scaleTargetRef: ${other.kind} ${other.name} scales ${kind} ${name} too, so ${isKeda ? "KEDA refuses the ScaledObject, or the two undo each other" : "neither of the two scales anything"}`,
      help: "write the metrics of both into one of them, and delete the other",
      related: [{ at: (0, import_scale_targets2.scaleTargetOf)(other).field.child("name"), message: `${other.kind} ${other.name} is here` }],
      ...!isCertain && { severity: "info" }
    };
  }
});
function* againstRequests(scaler, bundle) {
  const [workload] = (0, import_autoscalers.targetsOf)(scaler, bundle);
  if (workload === void 0) return;
  for (const other of (0, import_autoscalers.autoscalersOf)(workload, bundle)) {
    const together = bundle.areTogether(other, scaler);
    const metric = utilizationsOf(other).find(({ resource: resource2 }) => setsRequests(scaler, resource2));
    if (together === "no" || metric === void 0) continue;
    const { resource, field } = metric;
    yield {
      at: (0, import_scale_targets2.scaleTargetOf)(scaler).field.child("name"),
      message: `targetRef: ${other.kind} ${other.name} scales ${workload.kind} ${workload.name} by the share of ${resource} that is used of the requests, which this changes, so the two push each other`,
      help: `write controlledResources without ${resource}, or updateMode: "Off", or scale by another metric`,
      related: [{ at: field, message: `by ${resource} here` }],
      ...together !== "yes" && { severity: "info" }
    };
    return;
  }
}

// rules/field-behind-feature-gate.ts
var import_gated_fields = __toESM(require_gated_fields(), 1);
var import_glance2 = __toESM(require_glance(), 1);
var import_replicas = __toESM(require_replicas(), 1);
var import_versions = __toESM(require_versions(), 1);
var import_rule2 = __toESM(require_rule(), 1);
var field_behind_feature_gate_default = (0, import_rule2.defineRule)({
  summary: "a field of a StatefulSet that the API server drops, since its feature gate is off",
  severity: "warning",
  category: "rollout",
  subject: "StatefulSet",
  versions: "some",
  applies: ({ root }, { kubernetes }) => {
    const spec = (0, import_glance2.valueIn)(root.node, "spec");
    const isWritten = (path) => path.reduce(import_glance2.valueIn, spec) !== void 0;
    return import_gated_fields.GATED_FIELDS.some(({ path, dropped }) => (0, import_versions.coverage)(dropped, kubernetes) !== "none" && isWritten(path));
  },
  *check(statefulSet, { bundle }) {
    const { root, apiVersion, partial } = statefulSet;
    if (partial || apiVersion !== "apps/v1") return;
    for (const { path, gate, dropped, outcome, asksForMore } of import_gated_fields.GATED_FIELDS) {
      const field = path.reduce((map, step) => map.child(step), root.get("spec"));
      if (!asksForMore(field, (0, import_replicas.replicasOf)(statefulSet, bundle)?.max ?? MANY)) continue;
      const name = path.at(-1);
      yield {
        at: field,
        range: field.key,
        message: `${name} is dropped by the API server while the feature gate ${gate} is off, as it is by default until 1.${dropped.until}: ${outcome}`,
        help: "take it out, or switch the gate on in the API server and the controller manager",
        holds: dropped
      };
    }
  }
});
var MANY = 100;

// rules/negative-number.ts
var import_glance3 = __toESM(require_glance(), 1);
var import_rule3 = __toESM(require_rule(), 1);
var negative_number_default = (0, import_rule3.defineRule)({
  summary: "a negative number that does not mean what it seems to",
  severity: "warning",
  category: "rollout",
  subject: "workload",
  applies: (workload) => isNegative((0, import_glance3.saidIn)(workload.podSpec.node, "terminationGracePeriodSeconds")) || isNegative((0, import_glance3.saidIn)((0, import_glance3.valueIn)(workload.manifest.root.node, "spec"), "revisionHistoryLimit")),
  *check(workload) {
    const { manifest, builtIn } = workload;
    if (manifest.partial || !builtIn) return;
    for (const { field, outcome, help } of numbersOf(workload)) {
      if (!isNegative(field.number)) continue;
      yield { at: field, message: `${field.step}: ${field.number} ${outcome}`, help };
    }
  }
});
function isNegative(value) {
  return typeof value === "number" && value < 0;
}
function numbersOf({ podSpec, manifest }) {
  const grace = {
    field: podSpec.get("terminationGracePeriodSeconds"),
    outcome: "counts as 1: containers are killed a second after they are asked to stop",
    help: "take it out, which gives 30 seconds, or write as many as a clean shutdown takes"
  };
  const limit = manifest.root.child("spec").child("revisionHistoryLimit");
  const outcome = "keeps all revisions, one more with each update";
  return manifest.is("StatefulSet") ? [grace, { field: limit, outcome, help: "take it out, which keeps ten" }] : [grace];
}

// rules/no-graceful-termination.ts
var import_software = __toESM(require_software(), 1);
var import_rule4 = __toESM(require_rule(), 1);
var no_graceful_termination_default = (0, import_rule4.defineRule)({
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

// rules/no-revision-history.ts
var import_glance4 = __toESM(require_glance(), 1);
var import_rule5 = __toESM(require_rule(), 1);
var no_revision_history_default = (0, import_rule5.defineRule)({
  summary: "a workload keeps no revision to go back to",
  severity: "info",
  category: "rollout",
  subject: "StatefulSet",
  applies: ({ root }) => (0, import_glance4.saidIn)((0, import_glance4.valueIn)(root.node, "spec"), "revisionHistoryLimit") === 0,
  *check({ root, partial }) {
    const limit = root.get("spec").get("revisionHistoryLimit");
    if (limit.number !== 0 || partial) return;
    yield {
      at: limit,
      message: "revisionHistoryLimit: 0 keeps no revision that kubectl rollout undo could go back to",
      help: "take it out, which keeps ten"
    };
  }
});

// rules/partition-blocks-rollout.ts
var import_replicas2 = __toESM(require_replicas(), 1);
var import_rule6 = __toESM(require_rule(), 1);
var partition_blocks_rollout_default = (0, import_rule6.defineRule)({
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
    const replicas = (0, import_replicas2.replicasOf)(statefulSet, bundle);
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

// rules/pre-stop-outlasts-grace-period.ts
var import_glance5 = __toESM(require_glance(), 1);

// src/kubernetes/shutdown.ts
function gracePeriodOf(podSpec) {
  const field = podSpec.get("terminationGracePeriodSeconds");
  const seconds = field.absent ? 30 : field.number;
  return seconds === void 0 ? void 0 : { seconds, field };
}
function leadingSleeps({ podSpec }) {
  const sleeps = [];
  for (const container of podSpec.get("containers").items()) {
    const hook = container.get("lifecycle").get("preStop");
    const seconds = hook.child("sleep").child("seconds");
    if (seconds.number !== void 0) sleeps.push({ field: seconds, span: void 0, seconds: seconds.number });
    const words = hook.child("exec").child("command").items();
    const [program, ...rest] = words.map((word) => word.text);
    if (program === void 0) continue;
    if (/^(?:\/(?:usr\/)?bin\/)?sleep$/.test(program)) {
      const time = secondsOf(rest[0] ?? "");
      if (time !== void 0 && rest.length === 1)
        sleeps.push({ field: words[1], span: void 0, seconds: time });
    } else if (/^(?:\/(?:usr\/)?bin\/)?(?:ba|da|a|z)?sh$/.test(program)) {
      const at = words.findIndex((_, index) => index > 0 && !rest[index - 1]?.startsWith("-"));
      const script = words[at];
      const found = SLEEP.exec(script?.text ?? "");
      const time = found === null ? void 0 : secondsOf(found[3]);
      if (script === void 0 || found === null || time === void 0) continue;
      const from = found[1].length;
      sleeps.push({ field: script, span: [from, from + found[2].length], seconds: time });
    }
  }
  return sleeps;
}
var SLEEP = /^((?:\s|#.*\n|set [-+]\S+(?: pipefail)?[;\n]|exec )*)((?:\/(?:usr\/)?bin\/)?sleep[ \t]+"?([\d.]+[smh]?)"?)(?=\s*(?:$|[;&\n]))/;
function secondsOf(time) {
  const [, number, unit] = /^(\d+(?:\.\d+)?)([smh]?)$/.exec(time) ?? [];
  return number === void 0 ? void 0 : Number(number) * (unit === "h" ? 3600 : unit === "m" ? 60 : 1);
}
var ASKED = { Cassandra: 500, Elasticsearch: 180 };
function secondsAskedBy(name) {
  return ASKED[name] ?? 30;
}

// rules/pre-stop-outlasts-grace-period.ts
var import_rule7 = __toESM(require_rule(), 1);
var pre_stop_outlasts_grace_period_default = (0, import_rule7.defineRule)({
  summary: "a preStop hook that sleeps as long as the Pod has to stop, or longer",
  severity: "warning",
  category: "rollout",
  subject: "workload",
  applies: (workload) => (0, import_glance5.someContainer)(workload, sleepsBeforeStop),
  *check(workload) {
    if (!workload.builtIn || workload.manifest.partial) return;
    const grace = gracePeriodOf(workload.podSpec);
    if (grace === void 0 || grace.seconds <= 1) return;
    for (const { field, span, seconds } of leadingSleeps(workload)) {
      const isAction = field.step === "seconds";
      if (seconds < grace.seconds || isAction && seconds > grace.seconds) continue;
      const given = grace.field.exists ? `terminationGracePeriodSeconds: ${grace.seconds}` : `the ${grace.seconds} seconds that a Pod has to stop by default`;
      yield {
        at: field,
        ...span && { range: field.inside(...span) },
        message: `preStop: a sleep of ${seconds} seconds uses up ${given}: the container is killed 2 seconds after SIGTERM`,
        help: `write terminationGracePeriodSeconds: ${seconds + 30}, or sleep less`,
        ...grace.field.exists && {
          related: [{ at: grace.field, message: "the time that the hook and the program have together" }]
        }
      };
    }
  }
});
function sleepsBeforeStop(container) {
  const hook = (0, import_glance5.valueIn)((0, import_glance5.valueIn)(container, "lifecycle"), "preStop");
  if (hook === void 0) return false;
  const words = (0, import_glance5.itemsIn)((0, import_glance5.valueIn)(hook, "exec"), "command");
  return (0, import_glance5.valueIn)(hook, "sleep") !== void 0 || words.some((word) => word.kind === "scalar" && typeof word.value === "string" && word.value.includes("sleep"));
}

// rules/replicas-override-autoscaler.ts
var import_autoscalers2 = __toESM(require_autoscalers(), 1);
var import_glance6 = __toESM(require_glance(), 1);
var import_rule8 = __toESM(require_rule(), 1);
var replicas_override_autoscaler_default = (0, import_rule8.defineRule)({
  summary: "a StatefulSet has a number of replicas, and an autoscaler that chooses it",
  severity: "warning",
  category: "rollout",
  subject: "StatefulSet",
  fixable: true,
  applies: ({ root }, { bundle }) => bundle.all("HorizontalPodAutoscaler").length + bundle.all("ScaledObject").length > 0 && typeof (0, import_glance6.saidIn)((0, import_glance6.valueIn)(root.node, "spec"), "replicas") === "number",
  *check(statefulSet, { bundle }) {
    const replicas = statefulSet.root.get("spec").get("replicas");
    const written = replicas.number;
    if (written === void 0 || statefulSet.partial) return;
    const scaler = (0, import_autoscalers2.autoscalersOf)(statefulSet, bundle).find(
      (each) => bundle.areTogether(each, statefulSet) !== "no"
    );
    if (scaler === void 0 || (0, import_autoscalers2.areReplicasLeftAlone)(bundle)) return;
    const { min, max } = (0, import_autoscalers2.boundsOf)(scaler);
    if (min === written && max === written) return;
    const who = `${scaler.kind} ${scaler.name}`;
    const range = (0, import_autoscalers2.boundsInWords)(scaler);
    const isOutside = written < (min ?? written) || written > (max ?? written);
    const isOff = written === 0 && scaler.kind === "HorizontalPodAutoscaler" && min !== 0;
    const outcome = isOff ? `switches ${who} off, which never scales what has no Pods` : isOutside && range !== "" ? `is outside of the ${range} that ${who} may choose, and each apply sets it again` : `is set again by each apply, in place of what ${who} has chosen${range === "" ? "" : ` (${range})`}`;
    const { document } = statefulSet;
    yield {
      at: replicas,
      message: `replicas: ${written} ${outcome}`,
      help: `take replicas out, and leave the number to the ${scaler.kind}`,
      related: [{ at: scaler.root.child("spec").child("scaleTargetRef"), message: `${who} scales it` }],
      ...(0, import_rule8.removalFix)({ document, range: { start: replicas.key.start, end: replicas.range.end } }, "replicas", "unsafe")
    };
  }
});

// rules/reversed-replica-bounds.ts
var import_autoscalers3 = __toESM(require_autoscalers(), 1);
var import_glance7 = __toESM(require_glance(), 1);
var import_rule9 = __toESM(require_rule(), 1);
var reversed_replica_bounds_default = (0, import_rule9.defineRule)({
  summary: "the numbers of replicas of a ScaledObject are in the wrong order",
  severity: "warning",
  category: "rollout",
  subject: "ScaledObject",
  applies: ({ root }) => {
    const spec = (0, import_glance7.valueIn)(root.node, "spec");
    return ["idleReplicaCount", "minReplicaCount", "maxReplicaCount"].some((name) => (0, import_glance7.valueIn)(spec, name) !== void 0);
  },
  *check(scaler) {
    if (scaler.partial) return;
    const { min, max } = (0, import_autoscalers3.boundsOf)(scaler);
    const [least, most] = (0, import_autoscalers3.boundFields)(scaler);
    const idle = scaler.root.child("spec").child("idleReplicaCount");
    const floor = least.number === 0 ? 1 : min;
    if (min !== void 0 && max !== void 0 && min > max) {
      yield {
        at: least,
        message: `minReplicaCount: ${min} is above maxReplicaCount, ${max}${most.exists ? "" : " by default"}, so KEDA scales nothing`,
        help: `write at most ${max}, or raise maxReplicaCount`,
        related: most.exists ? [{ at: most, message: "the most is here" }] : []
      };
    } else if (idle.number !== void 0 && floor !== void 0 && idle.number >= floor) {
      yield {
        at: idle,
        message: `idleReplicaCount: ${idle.number} is not below minReplicaCount, ${min}${least.exists ? "" : " by default"}, so KEDA scales nothing`,
        help: least.exists ? "write idleReplicaCount: 0, or raise minReplicaCount" : "take it out, or write minReplicaCount",
        related: least.exists ? [{ at: least, message: "the least is here" }] : []
      };
    }
  }
});

// rules/short-grace-period.ts
var import_glance8 = __toESM(require_glance(), 1);
var import_software2 = __toESM(require_software(), 1);
var import_rule10 = __toESM(require_rule(), 1);
var short_grace_period_default = (0, import_rule10.defineRule)({
  summary: "software that keeps data is given little time to stop",
  severity: "info",
  category: "rollout",
  subject: "StatefulSet",
  applies: ({ root, traits }) => (0, import_glance8.valueIn)((0, import_glance8.valueIn)(root.node, "spec"), "volumeClaimTemplates") !== void 0 && (0, import_glance8.itemsIn)(traits.workload?.podSpec.node, "containers").some((container) => {
    const image = (0, import_glance8.saidIn)(container, "image");
    return typeof image === "string" && (0, import_glance8.valueIn)(container, "volumeMounts") !== void 0 && (0, import_software2.softwareOf)(image) !== void 0;
  }),
  *check(statefulSet) {
    const { workload } = statefulSet.traits;
    const grace = workload && gracePeriodOf(workload.podSpec);
    if (workload === void 0 || grace === void 0 || grace.seconds < 1 || statefulSet.partial) return;
    for (const container of workload.podSpec.get("containers").items()) {
      const image = container.get("image");
      const software = (0, import_software2.softwareOf)(image.string ?? "");
      if (software === void 0 || container.get("volumeMounts").isNull) continue;
      const asked2 = secondsAskedBy(software.name);
      if (grace.seconds >= asked2 || grace.seconds > 30) continue;
      const given = grace.field.exists ? `terminationGracePeriodSeconds: ${software.name} has ${grace.seconds} seconds to stop` : `${software.name} has the default ${grace.seconds} seconds to stop`;
      const usual = asked2 === 30 ? "that every Pod has by default" : "that its guide for Kubernetes gives it";
      yield {
        at: grace.field.exists ? grace.field : image,
        message: `${given}, less than the ${asked2} ${usual}`,
        help: grace.field.exists && asked2 === 30 ? "take it out, or write more" : `write terminationGracePeriodSeconds: ${asked2}`
      };
      return;
    }
  }
});

// rules/unknown-probe-port.ts
var import_glance9 = __toESM(require_glance(), 1);

// src/kubernetes/handlers.ts
var import_workload = __toESM(require_workload(), 1);
var PROBES = ["livenessProbe", "readinessProbe", "startupProbe"];
var HOOKS = ["postStart", "preStop"];
function handlersOf(workload) {
  const handlers = [];
  for (const container of (0, import_workload.containersOf)(workload)) {
    for (const name of PROBES) {
      const probe = container.get(name);
      for (const way of ["httpGet", "tcpSocket"]) {
        const port = probe.child(way).child("port");
        if (port.exists) handlers.push({ container, name, port });
      }
    }
    for (const name of HOOKS) {
      const port = container.get("lifecycle").get(name).get("httpGet").get("port");
      if (port.exists) handlers.push({ container, name, port });
    }
  }
  return handlers;
}

// rules/unknown-probe-port.ts
var import_names = __toESM(require_names(), 1);
var import_ports = __toESM(require_ports(), 1);
var import_workload2 = __toESM(require_workload(), 1);
var import_rule11 = __toESM(require_rule(), 1);
var unknown_probe_port_default = (0, import_rule11.defineRule)({
  summary: "a probe or a hook names a port that its container does not have",
  severity: "warning",
  category: "rollout",
  subject: "workload",
  fixable: true,
  applies: (workload) => (0, import_glance9.someContainer)(workload, asksElsewhere),
  *check(workload) {
    if (!workload.builtIn || workload.manifest.partial) return;
    for (const { container, name, port } of handlersOf(workload)) {
      const asked2 = port.string;
      if (asked2 === void 0 || !(0, import_names.isPortName)(asked2)) continue;
      const ports = (0, import_ports.namedPortsOf)(container);
      if (ports === void 0 || ports.some((one) => one.name === asked2)) continue;
      const names = ports.map((one) => one.name);
      const near = (0, import_names.nearPortName)(asked2, names);
      const elsewhere = (0, import_workload2.containersOf)(workload).flatMap((other) => (0, import_ports.namedPortsOf)(other) ?? []).find((one) => one.name === asked2);
      const owner = container.get("name").string;
      const list = container.get("ports");
      yield {
        at: port,
        message: `${name}: ${owner === void 0 ? "the container" : `container ${owner}`} has no port named ${asked2}, so ${OUTCOMES[name]}`,
        help: near === void 0 ? helpFor(names, asked2) : `write port: ${near.name}`,
        related: elsewhere !== void 0 ? [{ at: elsewhere.field, message: "this is the port of another container" }] : list.exists ? [{ at: list, message: "it has these ports" }] : [],
        ...near && (0, import_rule11.renameFix)(
          port,
          near.name,
          near.only && near.name.length > 3 ? "safe" : "unsafe",
          `write port: ${near.name}`
        )
      };
    }
  }
});
var PROBES2 = ["livenessProbe", "readinessProbe", "startupProbe"];
function asksElsewhere(container) {
  const isElsewhere = (handler, way) => {
    const port = (0, import_glance9.saidIn)((0, import_glance9.valueIn)(handler, way), "port");
    if (typeof port !== "string") return false;
    return !(0, import_glance9.itemsIn)(container, "ports").some((item) => (0, import_glance9.saidIn)(item, "name") === port);
  };
  for (const name of PROBES2) {
    const probe = (0, import_glance9.valueIn)(container, name);
    if (probe !== void 0 && (isElsewhere(probe, "httpGet") || isElsewhere(probe, "tcpSocket"))) return true;
  }
  const lifecycle = (0, import_glance9.valueIn)(container, "lifecycle");
  if (lifecycle === void 0) return false;
  return ["postStart", "preStop"].some((name) => isElsewhere((0, import_glance9.valueIn)(lifecycle, name), "httpGet"));
}
var OUTCOMES = {
  livenessProbe: "it is never probed, and never restarted by this",
  postStart: "the hook fails, and the container is killed each time it starts",
  preStop: "the hook fails, and the container is stopped without it",
  readinessProbe: "the Pod never becomes ready",
  startupProbe: "it never counts as started, and the Pod never becomes ready"
};
function helpFor(names, name) {
  const known = names.length === 0 ? "the number" : `the number, the name of one of these (${names.slice(0, 5).join(", ")})`;
  return `write ${known}, or give the port that is meant the name ${name}`;
}

// rules/unknown-scale-target.ts
var import_autoscalers4 = __toESM(require_autoscalers(), 1);
var import_glance10 = __toESM(require_glance(), 1);
var import_made_objects = __toESM(require_made_objects(), 1);
var import_scale_targets3 = __toESM(require_scale_targets(), 1);
var import_rule12 = __toESM(require_rule(), 1);
var unknown_scale_target_default = (0, import_rule12.defineRule)({
  summary: "an autoscaler names a workload that does not exist",
  severity: "warning",
  category: "rollout",
  subject: ["HorizontalPodAutoscaler", "ScaledObject", "VerticalPodAutoscaler"],
  fixable: true,
  applies: ({ root }) => {
    const spec = (0, import_glance10.valueIn)(root.node, "spec");
    return (0, import_glance10.valueIn)(spec, "scaleTargetRef") !== void 0 || (0, import_glance10.valueIn)(spec, "targetRef") !== void 0;
  },
  *check(scaler, { bundle }) {
    if (scaler.partial) return;
    const target = (0, import_scale_targets3.scaleTargetOf)(scaler);
    const { field, name } = target;
    const isVertical = scaler.kind === "VerticalPodAutoscaler";
    const outcome = `so ${scaler.kind} ${scaler.name} ${isVertical ? "does" : "scales"} nothing`;
    const mistyped = isVertical ? void 0 : (0, import_scale_targets3.mistypedTarget)(target);
    if (mistyped !== void 0) {
      const { field: at, what: what2, meant: meant2 } = mistyped;
      const help = meant2 === void 0 ? "name a StatefulSet or a Deployment" : `write ${at.step}: ${meant2}`;
      const fix = meant2 === void 0 ? {} : (0, import_rule12.renameFix)(at, meant2, "safe", help);
      yield { at, message: `${field.step}: ${what2}, ${outcome}`, help, ...fix };
    }
    const kind = (0, import_scale_targets3.scalableKind)(target);
    if (kind === void 0 || !name || !bundle.lacks(kind, name, scaler)) return;
    const meant = (0, import_autoscalers4.meantTarget)(scaler, kind, name, bundle);
    if (meant === void 0 && (0, import_made_objects.mayBeOfOperator)(name, bundle)) return;
    const worded = meant && inWords(meant, target, bundle.namespaceOf(scaler));
    const { what, ...more } = worded ?? { what: `no ${kind} ${name} is in the input`, severity: "info" };
    yield {
      at: field.child("name"),
      message: `${field.step}: ${what}, ${outcome}`,
      help: `name a workload that exists, if ${name} is not made elsewhere`,
      ...more
    };
  }
});
function inWords({ workload, apart }, target, own) {
  const { field, kind, name } = target;
  const at = workload.root.child("metadata").child("name");
  const related = [{ at, message: "this may be meant" }];
  if (apart === "namespace") {
    const there = workload.namespace;
    const what = `${kind} ${name} is in namespace ${there}, but is looked for in ${own}`;
    return { what, help: `put the autoscaler into namespace ${there}`, related };
  }
  const written = field.child(apart);
  const meant = apart === "kind" ? workload.kind : workload.name;
  const help = `write ${apart}: ${meant}`;
  if (apart === "name") {
    const fix2 = (0, import_rule12.renameFix)(written, meant, "unsafe", help);
    return { what: `no ${kind} ${name} is in the input, but ${meant} is`, help, related, ...fix2 };
  }
  const asked2 = written.exists ? "this means" : "where no kind is written this means";
  const fix = written.exists ? (0, import_rule12.renameFix)(written, meant, "safe", help) : (0, import_rule12.insertFix)(field, { kind: meant }, "safe");
  const isOneGroup = ![kind, meant].includes("ReplicationController");
  return {
    ...written.exists && { at: written },
    what: `${name} is a ${meant}, and ${asked2} a ${kind}`,
    help,
    related,
    ...isOneGroup && fix
  };
}

// rules/unmeasurable-utilization.ts
var import_autoscalers5 = __toESM(require_autoscalers(), 1);
var import_glance11 = __toESM(require_glance(), 1);
var import_names2 = __toESM(require_names(), 1);
var import_statefulset = __toESM(require_statefulset(), 1);
var import_workload3 = __toESM(require_workload(), 1);
var import_rule13 = __toESM(require_rule(), 1);
var unmeasurable_utilization_default = (0, import_rule13.defineRule)({
  summary: "an autoscaler scales by the utilization of a resource that a container does not request",
  severity: "warning",
  category: "rollout",
  subject: ["HorizontalPodAutoscaler", "ScaledObject"],
  fixable: true,
  applies: ({ root }) => (0, import_glance11.valueIn)((0, import_glance11.valueIn)(root.node, "spec"), "scaleTargetRef") !== void 0,
  *check(scaler, { bundle }) {
    const [found, ...more] = (0, import_autoscalers5.targetsOf)(scaler, bundle);
    const workload = found?.traits.workload;
    if (workload === void 0 || more.length > 0) return;
    const who = `${scaler.kind} ${scaler.name}`;
    for (const utilization of utilizationsOf(scaler)) {
      const { resource, field, container: only } = utilization;
      const unknown = only && unknownContainer(only, workload);
      if (unknown !== void 0) yield unknown;
      const lacking = measuredContainers(workload).filter(
        (container) => (only === void 0 || only.string === container.get("name").string) && requestsNone(container, resource, workload, bundle)
      );
      const [first] = lacking;
      if (first === void 0) continue;
      const names = lacking.map((container) => container.get("name").text).join(", ");
      const isOne = lacking.length === 1;
      yield {
        at: first.get("resources").get("requests"),
        message: `resources: ${isOne ? "container" : "containers"} ${names} ${isOne ? "requests" : "request"} no ${resource}, so ${who} cannot compute how much of it is used, and does not scale by it`,
        help: `write resources.requests.${resource}`,
        related: [{ at: field, message: asked(utilization) }]
      };
    }
  }
});
function asked({ field, resource }) {
  return field.exists ? "this asks for it" : `without metrics, this goes by 80 % of the ${resource}`;
}
function unknownContainer(only, workload) {
  const name = only.string;
  const { podSpec, manifest } = workload;
  const isKnown = ["initContainers", "containers"].every(
    (list) => (0, import_statefulset.namesOf)(podSpec.child(list)) !== void 0
  );
  const names = (0, import_workload3.containersOf)(workload).flatMap((container) => container.get("name").string ?? []);
  if (name === void 0 || !isKnown || names.includes(name)) return void 0;
  const near = (0, import_names2.nearName)(name, names);
  return {
    at: only,
    message: `container: the Pods of ${manifest.kind} ${manifest.name} have no container ${name}, so nothing is measured`,
    help: near === void 0 ? `write the name of one of these: ${names.join(", ")}` : `write ${near.name}`,
    related: [{ at: podSpec.get("containers"), message: "they have these" }],
    ...near && (0, import_rule13.renameFix)(only, near.name, near.only ? "safe" : "unsafe")
  };
}

// rules/update-on-delete.ts
var import_glance12 = __toESM(require_glance(), 1);
var import_images = __toESM(require_images(), 1);
var import_rule14 = __toESM(require_rule(), 1);
var update_on_delete_default = (0, import_rule14.defineRule)({
  summary: "a StatefulSet updates its Pods only when somebody deletes them",
  severity: "info",
  category: "rollout",
  subject: "StatefulSet",
  applies: ({ root }) => (0, import_glance12.saidIn)((0, import_glance12.valueIn)((0, import_glance12.valueIn)(root.node, "spec"), "updateStrategy"), "type") === "OnDelete",
  *check(statefulSet) {
    const { root, partial, traits } = statefulSet;
    const type = root.get("spec").get("updateStrategy").get("type");
    const isOwned = root.get("metadata").get("ownerReferences").exists;
    const containers = traits.workload?.podSpec.get("containers").items() ?? [];
    const images = containers.map((container) => (0, import_images.repositoryOf)(container.get("image").string ?? ""));
    if (type.string !== "OnDelete" || partial || isOwned || images.some((image) => BY_HAND.has(image))) return;
    yield {
      at: type,
      message: "updateStrategy: OnDelete changes no Pod that runs, so an update waits until somebody deletes each Pod",
      help: "take updateStrategy out, unless an operator or a person deletes the Pods in turn"
    };
  }
});
var BY_HAND = /* @__PURE__ */ new Set([
  ...["hashicorp/vault", "vault", "openbao/openbao", "elasticsearch", "elasticsearch/elasticsearch"],
  "opensearchproject/opensearch"
]);

// rules/update-restarts-all-pods.ts
var import_glance13 = __toESM(require_glance(), 1);
var import_replicas3 = __toESM(require_replicas(), 1);
var import_rolling_updates = __toESM(require_rolling_updates(), 1);
var import_rule15 = __toESM(require_rule(), 1);
var update_restarts_all_pods_default = (0, import_rule15.defineRule)({
  summary: "a rolling update of a StatefulSet may take all of its Pods down at once",
  severity: "warning",
  category: "rollout",
  subject: "StatefulSet",
  versions: { since: 37 },
  applies: ({ root }) => {
    const update = (0, import_glance13.valueIn)((0, import_glance13.valueIn)((0, import_glance13.valueIn)(root.node, "spec"), "updateStrategy"), "rollingUpdate");
    return (0, import_glance13.valueIn)(update, "maxUnavailable") !== void 0;
  },
  *check(statefulSet, { bundle }) {
    const spec = statefulSet.root.get("spec");
    const field = spec.get("updateStrategy").get("rollingUpdate").get("maxUnavailable");
    const partition = spec.get("updateStrategy").get("rollingUpdate").get("partition");
    const isWhole = partition.absent || partition.number === 0;
    const replicas = (0, import_replicas3.replicasOf)(statefulSet, bundle);
    if (statefulSet.partial || !isWhole || replicas === void 0 || replicas.max < 2) return;
    const pods = replicas.max;
    const count = (0, import_rolling_updates.unavailableOf)(field, pods);
    if (count === void 0 || count < pods) return;
    const written = spec.get("replicas");
    yield {
      at: field,
      message: `maxUnavailable: ${field.value} of ${pods} replicas lets an update take all Pods down at once`,
      help: "take it out, which means 1, or write fewer than there are Pods",
      ...written.exists && { related: [{ at: written, message: "so many Pods there are" }] },
      holds: { since: 37 }
    };
  }
});

// rules/versioned-immutable-label.ts
var import_claim_nodes = __toESM(require_claim_nodes(), 1);
var import_glance14 = __toESM(require_glance(), 1);

// src/kubernetes/versioned-labels.ts
var import_claims = __toESM(require_claims(), 1);
function* versionedLabels(statefulSet, keys) {
  const selector = statefulSet.root.get("spec").get("selector");
  const asked2 = selector.child("matchLabels");
  for (const key of keys) {
    const label = asked2.child(key);
    const added = statefulSet.overlay.selectorLabels.get(key);
    const isOnly = asked2.entries().length === 1;
    if (isVersioned(key, label.text)) {
      yield { key, value: label.text, title: "selector", label, isAdded: false, isOnly };
    } else if (isVersioned(key, added)) {
      yield { key, value: added, title: "selector", label: selector, isAdded: true, isOnly };
    }
  }
  for (const { claim, title } of (0, import_claims.claimsIn)(statefulSet)) {
    for (const key of keys) {
      const label = claim.get("metadata").get("labels").child(key);
      if (isVersioned(key, label.text)) yield { key, value: label.text, title, label, isAdded: false, isOnly: false };
    }
  }
}
function isVersioned(key, value) {
  return value !== void 0 && (key === "app.kubernetes.io/version" ? /\d|\$\{/ : /-(?:v?\d+\.\d|\$\{)/).test(value);
}

// src/kubernetes/written-place.ts
function wholeEntry(field) {
  const { parent } = field;
  const isAlone = parent?.node?.kind === "map" && parent.entries().length === 1 && typeof parent.step === "string";
  if (isAlone) return wholeEntry(parent);
  return { document: field.context.document, range: { start: field.key.start, end: field.range.end } };
}

// rules/versioned-immutable-label.ts
var import_rule16 = __toESM(require_rule(), 1);
var VERSIONED_LABELS = ["helm.sh/chart", "app.kubernetes.io/version", "chart"];
var versioned_immutable_label_default = (0, import_rule16.defineRule)({
  summary: "a label with a version in it stands where a StatefulSet cannot be changed",
  severity: "warning",
  category: "rollout",
  subject: "StatefulSet",
  fixable: true,
  applies: (statefulSet) => {
    const { root, overlay } = statefulSet;
    const hasOne = (labels) => VERSIONED_LABELS.some((key) => (0, import_glance14.valueIn)(labels, key) !== void 0);
    return VERSIONED_LABELS.some((key) => overlay.selectorLabels.has(key)) || hasOne((0, import_glance14.valueIn)((0, import_glance14.valueIn)((0, import_glance14.valueIn)(root.node, "spec"), "selector"), "matchLabels")) || (0, import_claim_nodes.claimNodes)(statefulSet).some((claim) => hasOne((0, import_glance14.valueIn)((0, import_glance14.valueIn)(claim, "metadata"), "labels")));
  },
  *check(statefulSet) {
    if (statefulSet.partial) return;
    for (const { key, value, title, label, isAdded, isOnly } of versionedLabels(statefulSet, VERSIONED_LABELS)) {
      const release = key === "app.kubernetes.io/version" ? "version of the software" : "version of the chart";
      const written = isAdded ? `a kustomization adds ${key}: ${value}, which` : key;
      const isSelector = title === "selector";
      yield {
        at: label,
        message: `${title}: ${written} changes with each ${release}, and then the API server refuses the update: this part of a StatefulSet cannot be changed`,
        help: isAdded ? "in the kustomization, write it under labels with includeSelectors: false, not under commonLabels" : `take it out${isSelector ? ", and select by labels that stay: name and instance" : " of the claim template"}`,
        ...!isAdded && !isOnly && (0, import_rule16.removalFix)(wholeEntry(label), `the label ${key}`, "unsafe")
      };
    }
  }
});

// rules/vertical-autoscaler-on-one-pod.ts
var import_autoscalers6 = __toESM(require_autoscalers(), 1);
var import_glance15 = __toESM(require_glance(), 1);
var import_replicas4 = __toESM(require_replicas(), 1);
var import_scale_targets4 = __toESM(require_scale_targets(), 1);
var import_rule17 = __toESM(require_rule(), 1);
var vertical_autoscaler_on_one_pod_default = (0, import_rule17.defineRule)({
  summary: "a VerticalPodAutoscaler is to evict the only Pod of its workload",
  severity: "info",
  category: "rollout",
  subject: "VerticalPodAutoscaler",
  applies: ({ root }) => (0, import_glance15.valueIn)((0, import_glance15.valueIn)(root.node, "spec"), "targetRef") !== void 0,
  *check(scaler, { bundle }) {
    const policy = scaler.root.child("spec").child("updatePolicy");
    const [mode, least] = [policy.child("updateMode"), policy.child("minReplicas")];
    const isEvicting = mode.absent || mode.string === "Auto" || mode.string === "Recreate";
    const [workload] = isEvicting ? (0, import_autoscalers6.targetsOf)(scaler, bundle) : [];
    if (workload === void 0 || (0, import_replicas4.replicasOf)(workload, bundle)?.max !== 1) return;
    if (!least.absent && least.number !== 1) return;
    const written = mode.exists ? `updateMode: ${mode.string}` : "the default updateMode";
    yield {
      at: mode.exists ? mode : (0, import_scale_targets4.scaleTargetOf)(scaler).field,
      message: least.number === 1 ? `${written} evicts the only Pod of ${workload.kind} ${workload.name} for each change, and nothing takes its place meanwhile` : `${written} changes nothing: ${workload.kind} ${workload.name} has one Pod, and the updater evicts none of fewer than two`,
      help: "write updateMode: Initial, or InPlaceOrRecreate",
      related: [{ at: workload.root.child("spec").child("replicas"), message: "there is one Pod" }]
    };
  }
});

// rules/zero-replicas.ts
var import_autoscalers7 = __toESM(require_autoscalers(), 1);
var import_glance16 = __toESM(require_glance(), 1);
var import_rule18 = __toESM(require_rule(), 1);
var zero_replicas_default = (0, import_rule18.defineRule)({
  summary: "a StatefulSet has no Pods",
  severity: "info",
  category: "rollout",
  subject: "StatefulSet",
  applies: ({ root }) => (0, import_glance16.saidIn)((0, import_glance16.valueIn)(root.node, "spec"), "replicas") === 0,
  *check(statefulSet, { bundle }) {
    const replicas = statefulSet.root.get("spec").get("replicas");
    if (replicas.number !== 0 || statefulSet.partial) return;
    if ((0, import_autoscalers7.autoscalersOf)(statefulSet, bundle).length > 0) return;
    yield {
      at: replicas,
      message: `replicas: 0 means that nothing of StatefulSet ${statefulSet.name} runs`,
      help: "write how many Pods there should be, if it is not switched off on purpose"
    };
  }
});
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  "competing-autoscalers": null,
  "field-behind-feature-gate": null,
  "negative-number": null,
  "no-graceful-termination": null,
  "no-revision-history": null,
  "partition-blocks-rollout": null,
  "pre-stop-outlasts-grace-period": null,
  "replicas-override-autoscaler": null,
  "reversed-replica-bounds": null,
  "short-grace-period": null,
  "unknown-probe-port": null,
  "unknown-scale-target": null,
  "unmeasurable-utilization": null,
  "update-on-delete": null,
  "update-restarts-all-pods": null,
  "versioned-immutable-label": null,
  "vertical-autoscaler-on-one-pod": null,
  "zero-replicas": null
});
