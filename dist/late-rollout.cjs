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

// hot:src/kubernetes/software.ts
var require_software = __commonJS({
  "hot:src/kubernetes/software.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/software.ts"];
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

// hot:src/kubernetes/glance.ts
var require_glance = __commonJS({
  "hot:src/kubernetes/glance.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/glance.ts"];
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

// <stdin>
var stdin_exports = {};
__export(stdin_exports, {
  "no-graceful-termination": () => no_graceful_termination_default,
  "partition-blocks-rollout": () => partition_blocks_rollout_default,
  "unknown-probe-port": () => unknown_probe_port_default
});
module.exports = __toCommonJS(stdin_exports);

// rules/no-graceful-termination.ts
var import_software = __toESM(require_software(), 1);
var import_rule = __toESM(require_rule(), 1);
var no_graceful_termination_default = (0, import_rule.defineRule)({
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

// rules/partition-blocks-rollout.ts
var import_rule2 = __toESM(require_rule(), 1);
var partition_blocks_rollout_default = (0, import_rule2.defineRule)({
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

// rules/unknown-probe-port.ts
var import_glance = __toESM(require_glance(), 1);

// src/kubernetes/handlers.ts
var import_workload = __toESM(require_workload(), 1);
function handlersOf(workload) {
  const handlers = [];
  for (const container of (0, import_workload.containersOf)(workload)) {
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
var import_names = __toESM(require_names(), 1);
var import_ports = __toESM(require_ports(), 1);
var import_workload2 = __toESM(require_workload(), 1);
var import_rule3 = __toESM(require_rule(), 1);
var unknown_probe_port_default = (0, import_rule3.defineRule)({
  summary: "a probe or a hook names a port that its container does not have",
  severity: "warning",
  category: "rollout",
  subject: "workload",
  fixable: true,
  applies: (workload) => (0, import_glance.someContainer)(workload, asksElsewhere),
  *check(workload) {
    if (!workload.builtIn || workload.manifest.partial) return;
    for (const { container, name, port } of handlersOf(workload)) {
      const asked = port.string;
      if (asked === void 0 || !(0, import_names.isPortName)(asked)) continue;
      const ports = (0, import_ports.namedPortsOf)(container);
      if (ports === void 0 || ports.some((one) => one.name === asked)) continue;
      const names = ports.map((one) => one.name);
      const near = (0, import_names.nearName)(
        asked,
        names.filter((each) => !(0, import_names.areTwins)(each, asked))
      );
      const elsewhere = (0, import_workload2.containersOf)(workload).flatMap((other) => (0, import_ports.namedPortsOf)(other) ?? []).find((one) => one.name === asked);
      const owner = container.get("name").string;
      const list = container.get("ports");
      yield {
        at: port,
        message: `${name}: ${owner === void 0 ? "the container" : `container ${owner}`} has no port named ${asked}, so ${OUTCOMES[name]}`,
        help: near === void 0 ? helpFor(names, asked) : `write port: ${near.name}`,
        related: elsewhere !== void 0 ? [{ at: elsewhere.field, message: "this is the port of another container" }] : list.exists ? [{ at: list, message: "it has these ports" }] : [],
        ...near && (0, import_rule3.renameFix)(
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
    const port = (0, import_glance.saidIn)((0, import_glance.valueIn)(handler, way), "port");
    if (typeof port !== "string") return false;
    return !(0, import_glance.itemsIn)(container, "ports").some((item) => (0, import_glance.saidIn)(item, "name") === port);
  };
  for (const name of PROBES) {
    const probe = (0, import_glance.valueIn)(container, name);
    if (probe !== void 0 && (isElsewhere(probe, "httpGet") || isElsewhere(probe, "tcpSocket"))) return true;
  }
  const lifecycle = (0, import_glance.valueIn)(container, "lifecycle");
  if (lifecycle === void 0) return false;
  return ["postStart", "preStop"].some((name) => isElsewhere((0, import_glance.valueIn)(lifecycle, name), "httpGet"));
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
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  "no-graceful-termination": null,
  "partition-blocks-rollout": null,
  "unknown-probe-port": null
});
