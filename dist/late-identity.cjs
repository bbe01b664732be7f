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

// hot:src/kubernetes/statefulset.ts
var require_statefulset = __commonJS({
  "hot:src/kubernetes/statefulset.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/statefulset.ts"];
  }
});

// hot:src/lint/rule.ts
var require_rule = __commonJS({
  "hot:src/lint/rule.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/lint/rule.ts"];
  }
});

// hot:src/kubernetes/headless-services.ts
var require_headless_services = __commonJS({
  "hot:src/kubernetes/headless-services.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/headless-services.ts"];
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

// hot:src/kubernetes/names.ts
var require_names = __commonJS({
  "hot:src/kubernetes/names.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/names.ts"];
  }
});

// hot:src/kubernetes/kinds.ts
var require_kinds = __commonJS({
  "hot:src/kubernetes/kinds.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/kinds.ts"];
  }
});

// <stdin>
var stdin_exports = {};
__export(stdin_exports, {
  "headless-port-remapped": () => headless_port_remapped_default,
  "missing-service-name": () => missing_service_name_default,
  "name-too-long": () => name_too_long_default,
  "unresolvable-pod-address": () => unresolvable_pod_address_default
});
module.exports = __toCommonJS(stdin_exports);

// rules/headless-port-remapped.ts
var import_pod_index = __toESM(require_pod_index(), 1);
var import_ports = __toESM(require_ports(), 1);
var import_statefulset = __toESM(require_statefulset(), 1);
var import_rule = __toESM(require_rule(), 1);
var headless_port_remapped_default = (0, import_rule.defineRule)({
  summary: "a port of a headless Service is mapped to another, which does nothing",
  severity: "warning",
  category: "identity",
  subject: "Service",
  fixable: true,
  applies: ({ root }) => root.get("spec").get("ports").items().some((port) => port.get("targetPort").exists && port.get("targetPort").value !== port.get("port").value),
  *check(service, { bundle }) {
    const spec = service.root.get("spec");
    if (service.partial || (0, import_statefulset.isHeadless)(service) !== "yes" || spec.get("selector").isNull) return;
    const ports = spec.get("ports").items();
    for (const port of ports) {
      const number = port.get("port").number;
      const targetPort = port.get("targetPort");
      const target = targetPort.number ?? numberOf2(targetPort.string);
      if (number === void 0 || target === void 0 || target === 0 || number === target) continue;
      const isTaken = ports.some((other) => other.get("port").number === target);
      const { fix } = isTaken ? {} : (0, import_rule.renameFix)(port.get("port"), String(target), "unsafe");
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

// rules/missing-service-name.ts
var import_headless_services = __toESM(require_headless_services(), 1);
var import_statefulset2 = __toESM(require_statefulset(), 1);
var import_rule2 = __toESM(require_rule(), 1);
var missing_service_name_default = (0, import_rule2.defineRule)({
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
    const pod = (0, import_statefulset2.firstPodName)(statefulSet);
    const outcome = pod === void 0 ? "the Pods get no DNS names of their own" : `${pod}.${name} does not resolve`;
    const isOnly = services.length === 1;
    yield {
      at: serviceName,
      message: `serviceName is ${serviceName.exists ? "empty" : "missing"}: the headless Service ${name} selects the Pods, but ${outcome}`,
      help: isOnly ? `write serviceName: ${name}` : "write serviceName, and the Service that is to name the Pods",
      related: services.map((each) => ({
        at: each.root.get("metadata").get("name"),
        message: "this headless Service selects the Pods"
      })),
      // A StatefulSet that exists has to be deleted for it.
      ...isOnly && (serviceName.isNull ? (0, import_rule2.insertFix)(spec, { serviceName: name }, "unsafe") : (0, import_rule2.renameFix)(serviceName, name, "unsafe"))
    };
  }
});

// rules/name-too-long.ts
var import_rule3 = __toESM(require_rule(), 1);
var name_too_long_default = (0, import_rule3.defineRule)({
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
    const outcome = length < POD_NAME ? `, and ${label}: the API server refuses the Pods${share === void 0 ? "" : ` of ${share}`}` : `: Pods would be called ${name}-0, and a host name has 63 at most; the API server refuses them`;
    yield {
      at: statefulSet.root.get("metadata").get("name"),
      severity: share === void 0 ? "error" : "warning",
      message: `name has ${length} characters${applied}${outcome}`,
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

// rules/unresolvable-pod-address.ts
var import_mentions2 = __toESM(require_mentions(), 1);

// src/kubernetes/pod-addresses.ts
var import_distance = __toESM(require_distance(), 1);
var import_multimap2 = __toESM(require_multimap(), 1);
var import_bundle = __toESM(require_bundle(), 1);
var import_headless_services2 = __toESM(require_headless_services(), 1);
var import_mentions = __toESM(require_mentions(), 1);
var import_names = __toESM(require_names(), 1);

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
  const known = INDEXES.get(bundle);
  if (known !== void 0) return known;
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

// src/kubernetes/pod-addresses.ts
var import_statefulset3 = __toESM(require_statefulset(), 1);
function* wrongAddresses(from, bundle) {
  const sets = setsOf(bundle);
  if (sets.size === 0 || from.partial) return;
  for (const text of (0, import_mentions.textsOf)(from)) {
    const all = (0, import_mentions.mentionsIn)(text, (name) => sets.has(name));
    if (all.length === 0 || from.overlaid(text.field)) continue;
    const wrong = /* @__PURE__ */ new Map();
    for (const mention of all) {
      const found = wrong.get(mention.text) ?? judge(mention, all, from, bundle);
      if (found === void 0) continue;
      found.places.push(placeOf(found.fault.part, mention));
      wrong.set(mention.text, found);
    }
    for (const [address, found] of wrong) yield { field: text.field, address, ...found };
  }
}
function judge(mention, all, from, bundle) {
  const { candidates, isNear } = meant(mention.set, from, bundle);
  const isOnly = candidates.length === 1;
  const faults = candidates.map((set) => faultOf(set, { mention, all, from, bundle, isNear, isOnly }));
  const [fault] = faults;
  if (fault === void 0 || faults.includes(void 0)) return void 0;
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
  const isSlip = service !== "" && (0, import_names.nearName)(written, [service]) !== void 0;
  const isHere = namespace === void 0 || namespace === (home ?? "default");
  const isOneFile = from.document.file === statefulSet.document.file;
  const isMeant = exists || isSlip ? isHere || isFull : isFull && (isHere || isOneFile);
  if (!isMeant) return void 0;
  if (service === "") {
    const isTold = (0, import_headless_services2.unnamedHeadlessServices)(statefulSet, bundle).length > 0 || !(0, import_headless_services2.lacksServiceName)(statefulSet);
    return isTold ? void 0 : { kind: "service-unnamed", part: [1, 2] };
  }
  const governing = (0, import_statefulset3.governingServices)(statefulSet, bundle);
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
  const known = SETS.get(bundle);
  if (known !== void 0) return known;
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
function meant(name, from, bundle) {
  const sets = setsOf(bundle);
  const beside = (0, import_bundle.placesOf)(from).flatMap((place) => sets.get(`${place}\0${name}`) ?? []);
  const near = beside.length > CROWD ? [] : [...new Set(beside)].filter(isWhole);
  const own = near.filter(({ document }) => document.file === from.document.file);
  if (beside.length > 0) return { candidates: own.length > 0 ? own : near, isNear: true };
  const [only, ...others] = sets.get(name) ?? [];
  const isMeant = only !== void 0 && others.length === 0 && isWhole(only) && (0, import_statefulset3.haveCommonParent)(only.directory, from.directory);
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
var import_rule4 = __toESM(require_rule(), 1);
var unresolvable_pod_address_default = (0, import_rule4.defineRule)({
  summary: "an address of a Pod that does not resolve",
  severity: "warning",
  category: "identity",
  subject: "manifest",
  fixable: true,
  applies: (manifest, { bundle }) => (0, import_mentions2.mayMention)(manifest, (name) => bundle.named("StatefulSet", name).length > 0),
  *check(manifest, { bundle }) {
    for (const wrong of wrongAddresses(manifest, bundle)) {
      const { field, places, address } = wrong;
      const { reason, help, place } = wordsFor(wrong);
      yield {
        at: field,
        range: field.inside(...places[0]),
        message: `${address} does not resolve${reason}`,
        help,
        related: [{ at: place, message: PLACES[wrong.fault.kind] }],
        ...fixOf(wrong)
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
function wordsFor(wrong) {
  const { statefulSet, fault } = wrong;
  const { name, root } = statefulSet;
  const [metadata, spec] = [root.get("metadata"), root.get("spec")];
  const help = `write ${replaced(wrong)}`;
  const written = part(wrong);
  switch (fault.kind) {
    case "service-missing": {
      const isBare = !wrong.address.includes(".");
      const reason = `${isBare ? " from other Pods" : ""}: the Service of StatefulSet ${name} is missing behind the name of the Pod`;
      return { reason, help, place: spec.get("serviceName") };
    }
    case "service-unnamed": {
      const reason = `: StatefulSet ${name} has no serviceName, so its Pods have no DNS names`;
      return { reason, help: `write serviceName: ${written} in StatefulSet ${name}`, place: metadata.get("name") };
    }
    case "service-wrong": {
      const reason = `: the Pods of StatefulSet ${name} have their names under Service ${fault.meant}, its serviceName, and not under ${written}`;
      return { reason, help, place: spec.get("serviceName") };
    }
    case "namespace-missing":
      return { reason: `: there is no namespace before svc`, help, place: metadata.get("name") };
    case "namespace-other": {
      const reason = ` in namespace ${fault.own}: the Pods of StatefulSet ${name} are in ${fault.home}`;
      return { reason, help, place: metadata.get("namespace") };
    }
    case "namespace-wrong": {
      const reason = `: StatefulSet ${name} is in namespace ${fault.meant}, not in ${written}`;
      return { reason, help, place: metadata.get("namespace") };
    }
    case "domain-wrong":
      return { reason: `: the name ends with ${written}, not with ${fault.meant}`, help, place: metadata.get("name") };
    case "ordinal": {
      const { start, replicas } = fault;
      const last = start + replicas.max - 1;
      const most = replicas.min < replicas.max ? "at most " : "";
      const range = last === start ? `1 Pod, ${name}-${start}` : `${replicas.max} Pods, ${name}-${start} to ${name}-${last}`;
      const field = spec.get("replicas");
      const without = field.isNull && most === "" ? ", as replicas is not given" : "";
      return {
        reason: `: StatefulSet ${name} has ${most}${range}${without}`,
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
  const meant2 = ("meant" in fault ? fault.meant : void 0) ?? `${part({ address, fault })}.<namespace>`;
  return [...labels.slice(0, fault.part[0]), meant2, ...labels.slice(fault.part[1])].join(".");
}
function fixOf(wrong) {
  const { field, fault, places } = wrong;
  const text = "meant" in fault ? fault.meant : void 0;
  if (text === void 0) return {};
  const written = part(wrong);
  const { path, text: source } = field.file;
  const edits = places.map((place) => ({ file: path, range: field.inside(...place), text }));
  if (edits.some(({ range }) => source.slice(range.start, range.end) !== written)) return {};
  const safety = fault.kind === "service-wrong" && fault.isCertain ? "safe" : "unsafe";
  return { fix: { title: `replace ${written} by ${text}`, safety, edits } };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  "headless-port-remapped": null,
  "missing-service-name": null,
  "name-too-long": null,
  "unresolvable-pod-address": null
});
