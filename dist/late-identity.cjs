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

// hot:src/lint/rule.ts
var require_rule = __commonJS({
  "hot:src/lint/rule.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/lint/rule.ts"];
  }
});

// hot:src/kubernetes/glance.ts
var require_glance = __commonJS({
  "hot:src/kubernetes/glance.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/glance.ts"];
  }
});

// hot:src/kubernetes/replicas.ts
var require_replicas = __commonJS({
  "hot:src/kubernetes/replicas.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/replicas.ts"];
  }
});

// hot:src/kubernetes/workload.ts
var require_workload = __commonJS({
  "hot:src/kubernetes/workload.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/workload.ts"];
  }
});

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

// hot:src/kubernetes/controller-labels.ts
var require_controller_labels = __commonJS({
  "hot:src/kubernetes/controller-labels.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/controller-labels.ts"];
  }
});

// hot:src/kubernetes/headless-services.ts
var require_headless_services = __commonJS({
  "hot:src/kubernetes/headless-services.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/headless-services.ts"];
  }
});

// hot:src/kubernetes/cluster-glance.ts
var require_cluster_glance = __commonJS({
  "hot:src/kubernetes/cluster-glance.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/cluster-glance.ts"];
  }
});

// hot:src/kubernetes/bundle.ts
var require_bundle = __commonJS({
  "hot:src/kubernetes/bundle.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/bundle.ts"];
  }
});

// hot:src/kubernetes/images.ts
var require_images = __commonJS({
  "hot:src/kubernetes/images.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/images.ts"];
  }
});

// hot:src/text/multimap.ts
var require_multimap = __commonJS({
  "hot:src/text/multimap.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/text/multimap.ts"];
  }
});

// hot:src/kubernetes/claim-nodes.ts
var require_claim_nodes = __commonJS({
  "hot:src/kubernetes/claim-nodes.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/claim-nodes.ts"];
  }
});

// hot:src/kubernetes/ordinals.ts
var require_ordinals = __commonJS({
  "hot:src/kubernetes/ordinals.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/ordinals.ts"];
  }
});

// hot:src/text/distance.ts
var require_distance = __commonJS({
  "hot:src/text/distance.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/text/distance.ts"];
  }
});

// hot:src/kubernetes/names.ts
var require_names = __commonJS({
  "hot:src/kubernetes/names.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/names.ts"];
  }
});

// <stdin>
var stdin_exports = {};
__export(stdin_exports, {
  "conflicting-pod": () => conflicting_pod_default,
  "fqdn-too-long": () => fqdn_too_long_default,
  "headless-port-remapped": () => headless_port_remapped_default,
  "host-network-without-cluster-dns": () => host_network_without_cluster_dns_default,
  "ignored-pod-identity": () => ignored_pod_identity_default,
  "missing-service-name": () => missing_service_name_default,
  "name-too-long": () => name_too_long_default,
  "startup-deadlock": () => startup_deadlock_default,
  "unnamed-governing-port": () => unnamed_governing_port_default,
  "unpublished-peers": () => unpublished_peers_default,
  "unresolvable-pod-address": () => unresolvable_pod_address_default,
  "unresolvable-srv-name": () => unresolvable_srv_name_default
});
module.exports = __toCommonJS(stdin_exports);

// rules/conflicting-pod.ts
var import_adoption = __toESM(require_adoption(), 1);
var import_rivals = __toESM(require_rivals(), 1);
var import_rule = __toESM(require_rule(), 1);
var conflicting_pod_default = (0, import_rule.defineRule)({
  summary: "a single Pod that a controller takes for one of its own, or that has the name of one",
  severity: "warning",
  category: "identity",
  subject: ["Pod", "ReplicaSet"],
  applies(manifest, { bundle }) {
    if (manifest.is("ReplicaSet")) return bundle.all("Pod").length > 0;
    const setName = (0, import_adoption.setNameOf)(manifest.name);
    return setName !== void 0 && bundle.named("StatefulSet", setName).length > 0;
  },
  *check(manifest, { bundle }) {
    if (manifest.partial || (0, import_adoption.isCopied)(manifest)) return;
    const replicaSet = manifest.as("ReplicaSet");
    for (const pod2 of replicaSet === void 0 ? [] : (0, import_adoption.adoptedBy)(replicaSet, bundle)) {
      yield {
        at: pod2.root.get("metadata").get("labels"),
        message: `labels: ReplicaSet ${manifest.name} selects Pod ${pod2.name}, so it adopts it, and deletes what is more than its replicas`,
        help: "give the Pod other labels",
        related: [{ at: (0, import_rivals.selectorOf)(manifest), message: "this selects it" }]
      };
    }
    const pod = manifest.as("Pod");
    const taken = pod && (0, import_adoption.nameTakenBy)(pod, bundle);
    if (pod === void 0 || taken === void 0) return;
    const { statefulSet, outcome } = taken;
    yield {
      at: pod.root.get("metadata").get("name"),
      message: `name: ${pod.name} ${OUTCOMES[outcome](`StatefulSet ${statefulSet.name}`)}`,
      help: "give the Pod another name",
      related: [{ at: statefulSet.root.get("metadata").get("name"), message: "this makes Pods of such names" }]
    };
  }
});
var OUTCOMES = {
  waits: (set) => `is the name of a Pod of ${set}, so the set cannot create its own and waits`,
  adopts: (set) => `is the name of a Pod of ${set}, and its labels fit, so the set takes it for that Pod`,
  deletes: (set) => `is named like a Pod of ${set} with an ordinal too high, and its labels fit, so the set deletes it`
};

// rules/fqdn-too-long.ts
var import_glance = __toESM(require_glance(), 1);
var import_replicas = __toESM(require_replicas(), 1);
var import_workload = __toESM(require_workload(), 1);
var import_rule2 = __toESM(require_rule(), 1);
var fqdn_too_long_default = (0, import_rule2.defineRule)({
  summary: "setHostnameAsFQDN with a domain name that is longer than 64 characters",
  severity: "warning",
  category: "identity",
  subject: "StatefulSet",
  applies: ({ traits }) => (0, import_glance.saidIn)(traits.workload?.podSpec.node, "setHostnameAsFQDN") === true,
  *check(statefulSet, { bundle }) {
    const spec = statefulSet.root.get("spec");
    const service = spec.get("serviceName").string;
    if (!service || statefulSet.name === void 0 || statefulSet.partial || statefulSet.overlay.names.length > 0)
      return;
    if ((0, import_workload.mayHaveHostNetwork)(statefulSet.traits.workload)) return;
    const start = spec.child("ordinals").child("start").number ?? 0;
    const last = start + Math.max((0, import_replicas.replicasOf)(statefulSet, bundle)?.max ?? 1, 1) - 1;
    const pod = `${statefulSet.name}-${last}`;
    const namespace = bundle.namespaceOf(statefulSet);
    const name = `${pod}.${service}.${namespace ?? "<namespace>"}.${bundle.serviceZone}`;
    const length = namespace === void 0 ? name.length - "<namespace>".length + 1 : name.length;
    if (length <= MOST) return;
    yield {
      at: statefulSet.traits.workload.podSpec.get("setHostnameAsFQDN"),
      message: `setHostnameAsFQDN: ${name} has ${namespace === void 0 ? "at least " : ""}${length} characters, and a host name has at most ${MOST}: the Pod never starts`,
      help: "take setHostnameAsFQDN out, or shorten the names of StatefulSet and Service",
      related: [{ at: statefulSet.root.get("metadata").get("name"), message: "the name begins with this" }]
    };
  }
});
var MOST = 64;

// rules/headless-port-remapped.ts
var import_glance2 = __toESM(require_glance(), 1);
var import_pod_index = __toESM(require_pod_index(), 1);
var import_ports = __toESM(require_ports(), 1);
var import_statefulset = __toESM(require_statefulset(), 1);
var import_rule3 = __toESM(require_rule(), 1);
var headless_port_remapped_default = (0, import_rule3.defineRule)({
  summary: "a port of a headless Service is mapped to another, which does nothing",
  severity: "warning",
  category: "identity",
  subject: "Service",
  fixable: true,
  applies: (service, { bundle }) => {
    const spec = service.root.get("spec").node;
    return (0, import_glance2.saidIn)(spec, "clusterIP") === "None" && (0, import_glance2.itemsIn)(spec, "ports").some((port) => mayBeOther(port, service, bundle));
  },
  *check(service, { bundle }) {
    const spec = service.root.get("spec");
    if (service.partial || (0, import_statefulset.isHeadless)(service) !== "yes" || spec.get("selector").isNull) return;
    const ports = spec.get("ports").items();
    for (const port of ports) {
      const number = port.get("port").number;
      const targetPort = port.get("targetPort");
      const target = targetPort.number ?? numberOf(targetPort.string);
      if (!isPort(number) || !isPort(target) || number === target) continue;
      const { help, fix } = repairOf(port, number, target);
      yield {
        at: targetPort,
        message: `targetPort: headless Service ${service.name} maps no ports: ${service.name}:${number} leads to port ${number} of the Pods, not to ${target}`,
        help,
        related: [{ at: port.get("port"), message: "nothing turns this into the targetPort" }],
        ...fix && { fix },
        // Of other Services it is not known that anybody asks for more than endpoints.
        ...!(0, import_pod_index.podIndexOf)(bundle).governs(service) && { severity: "info" }
      };
    }
    function repairOf(port, number, target) {
      const targetPort = port.child("targetPort");
      const pods = (0, import_pod_index.selectedBeside)(service, bundle)?.map(({ workload }) => (0, import_ports.containerPorts)(workload)) ?? [];
      if (pods.some((listening) => listening.has(number)) && !pods.some((listening) => listening.has(target))) {
        const range = { start: targetPort.key.start, end: targetPort.range.end };
        return {
          help: "take targetPort out",
          ...(0, import_rule3.removalFix)({ document: service.document, range }, "targetPort", "unsafe")
        };
      }
      const isTaken = ports.some((other) => other.get("port").number === target);
      const title = `write port: ${target}`;
      return {
        help: `${title}, and use that in clients`,
        ...!isTaken && (0, import_rule3.renameFix)(port.child("port"), String(target), "unsafe", title)
      };
    }
    function numberOf(name) {
      if (name === void 0) return void 0;
      for (const { workload } of (0, import_pod_index.selectedBeside)(service, bundle) ?? []) {
        const port = (0, import_ports.namedPorts)(workload)?.find((candidate) => candidate.name === name);
        if (port !== void 0) return port.number;
      }
      return void 0;
    }
  }
});
function isPort(number) {
  return number !== void 0 && number >= 1 && number <= 65535;
}
function mayBeOther(port, service, bundle) {
  const [number, target] = [(0, import_glance2.saidIn)(port, "port"), (0, import_glance2.saidIn)(port, "targetPort")];
  if (target === void 0 || target === null || target === number) return false;
  if (typeof target !== "string" || /^\d+$/.test(target)) return true;
  const isOther = (one) => (0, import_glance2.saidIn)(one, "name") === target && (0, import_glance2.saidIn)(one, "containerPort") !== number;
  return ((0, import_pod_index.selectedBeside)(service, bundle) ?? []).some(
    ({ workload }) => (0, import_glance2.someContainer)(workload, (container) => (0, import_glance2.itemsIn)(container, "ports").some(isOther))
  );
}

// src/kubernetes/cluster-names.ts
var import_workload2 = __toESM(require_workload(), 1);
function clusterNameIn(workload, bundle) {
  const isService = (name) => bundle.partners("Service", name, workload.manifest).near.length > 0;
  for (const container of (0, import_workload2.containersOf)(workload)) {
    const texts = [...container.child("command").items(), ...container.child("args").items()];
    for (const variable of container.child("env").items()) {
      const field = variable.child("value");
      const isHost2 = HOST_VARIABLE.test(variable.child("name").text ?? "");
      if (isHost2 && field.text && isService(field.text)) return { name: field.text, field };
      texts.push(field);
    }
    for (const field of texts) {
      const name = nameIn(field.text ?? "", isService);
      if (name !== void 0) return { name, field };
    }
  }
  return void 0;
}
var HOST_VARIABLE = /(?:HOST|HOSTNAME|ADDR|ADDRESS|ADDRESSES|ENDPOINTS?|SERVERS?|BROKERS?|SEEDS|PEERS|CONNECT)$/i;
var FULL = /(?<![\w.$}-])[a-z0-9][a-z0-9-]*(?:\.[a-z0-9-]+){1,2}\.svc(?:\.cluster\.local)?(?![\w.-])/i;
var HOST = /(?:\/\/(?:[^\s/@]*@)?)([a-z][a-z0-9.-]*)|(?:^|[\s=,"'])([a-z][a-z0-9.-]*):[1-9]\d{1,4}(?![\w.-])/gi;
function nameIn(text, isService) {
  const [full] = FULL.exec(text) ?? [];
  if (full !== void 0) return full;
  for (const [, first, second] of text.matchAll(HOST)) {
    const host = first ?? second;
    const labels = host.toLowerCase().split(".");
    if (labels.length <= 3 && labels.slice(0, 2).some(isService)) return host;
  }
  return void 0;
}

// rules/host-network-without-cluster-dns.ts
var import_glance3 = __toESM(require_glance(), 1);
var import_rule4 = __toESM(require_rule(), 1);
var host_network_without_cluster_dns_default = (0, import_rule4.defineRule)({
  summary: "Pods in the network of their node ask the DNS of the node, which knows no names of the cluster",
  severity: "warning",
  category: "identity",
  subject: "workload",
  fixable: true,
  applies: ({ podSpec: { node } }) => {
    if ((0, import_glance3.saidIn)(node, "hostNetwork") !== true) return false;
    const policy = (0, import_glance3.saidIn)(node, "dnsPolicy");
    return policy === void 0 || policy === null || policy === "ClusterFirst";
  },
  *check(workload, { bundle }) {
    const { podSpec, manifest, builtIn } = workload;
    const [hostNetwork, policy] = [podSpec.get("hostNetwork"), podSpec.get("dnsPolicy")];
    const isUsual = policy.absent || policy.string === "ClusterFirst";
    const hasServers = !podSpec.get("dnsConfig").get("nameservers").absent;
    if (manifest.partial || !builtIn || hostNetwork.boolean !== true || !isUsual || hasServers) return;
    const used = clusterNameIn(workload, bundle);
    if (used === void 0 && !manifest.is("StatefulSet")) return;
    yield {
      at: policy.isNull ? hostNetwork : policy,
      message: `${policy.isNull ? "hostNetwork" : "dnsPolicy: ClusterFirst means Default with hostNetwork"}: the Pods ask the DNS of their node, where ${used === void 0 ? "names of Services and Pods do" : `${used.name} does`} not resolve`,
      help: "write dnsPolicy: ClusterFirstWithHostNet",
      ...used === void 0 ? { severity: "info" } : { related: [{ at: used.field, message: `${used.name} is used here` }] },
      ...policy.isNull ? (0, import_rule4.insertFix)(podSpec, { dnsPolicy: "ClusterFirstWithHostNet" }, "unsafe") : (0, import_rule4.renameFix)(policy, "ClusterFirstWithHostNet", "unsafe", "write dnsPolicy: ClusterFirstWithHostNet")
    };
  }
});

// rules/ignored-pod-identity.ts
var import_controller_labels = __toESM(require_controller_labels(), 1);

// src/kubernetes/pod-identity.ts
var import_statefulset2 = __toESM(require_statefulset(), 1);
function replacedNames(statefulSet) {
  const spec = statefulSet.root.get("spec");
  const metadata = spec.get("template").get("metadata");
  const podSpec = spec.get("template").child("spec");
  const pod = (0, import_statefulset2.firstPodName)(statefulSet);
  const { name, namespace } = statefulSet;
  const serviceName = spec.get("serviceName");
  const found = [];
  const look = (field, kind, instead, ...harmless) => {
    const written = field.string;
    if (written && written !== instead && !harmless.includes(written)) found.push({ field, kind, written, instead });
  };
  const labels = metadata.get("labels").entries().map(([, value]) => value.string);
  if (pod !== void 0) {
    look(metadata.get("name"), "name", pod, name, ...labels);
    look(metadata.get("generateName"), "name", pod, name, `${name}-`);
    look(podSpec.child("hostname"), "hostname", onlyPodName(statefulSet) ?? `${pod} and so on`);
  }
  if (namespace !== void 0) look(metadata.get("namespace"), "namespace", namespace);
  if (serviceName.absent || serviceName.string !== void 0) {
    look(podSpec.child("subdomain"), "subdomain", serviceName.string || void 0);
  }
  return found;
}
function isOwnValue(statefulSet, { key }, value) {
  const pod = onlyPodName(statefulSet);
  if (value === void 0) return true;
  if (pod === void 0) return false;
  return key.endsWith("/pod-name") ? value === pod : key.endsWith("/pod-index") && pod.endsWith(`-${value}`);
}
function onlyPodName(statefulSet) {
  const replicas = statefulSet.root.get("spec").get("replicas");
  return replicas.absent || replicas.number === 1 ? (0, import_statefulset2.firstPodName)(statefulSet) : void 0;
}

// rules/ignored-pod-identity.ts
var import_statefulset3 = __toESM(require_statefulset(), 1);
var import_rule5 = __toESM(require_rule(), 1);
var ignored_pod_identity_default = (0, import_rule5.defineRule)({
  summary: "a name or label of the Pod template that the StatefulSet controller replaces",
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
  *check(statefulSet) {
    for (const name of replacedNames(statefulSet)) yield { at: name.field, ...wordsFor(name, statefulSet) };
    yield* replacedLabels(statefulSet);
  }
});
function wordsFor({ kind, written, instead, field }, statefulSet) {
  switch (kind) {
    case "name":
      return {
        message: `template.metadata.${field.step}: Pods are called ${instead} and so on, never ${written}`,
        help: "delete it"
      };
    case "namespace":
      return {
        message: `template.metadata.namespace: Pods are created in ${instead}, the namespace of the StatefulSet, never in ${written}`,
        help: "delete it; the namespace of the StatefulSet is that of its Pods"
      };
    case "hostname":
      return {
        message: `hostname: the controller names each host after its Pod (${instead}) and drops ${written}`,
        help: "delete it"
      };
    case "subdomain":
      return instead === void 0 ? {
        message: `subdomain: the controller replaces it with serviceName, which is missing, so ${(0, import_statefulset3.firstPodName)(statefulSet) ?? "\u2026"}.${written} does not resolve`,
        help: `write serviceName: ${written} in the spec of the StatefulSet instead`
      } : {
        message: `subdomain: the controller replaces it with serviceName (${instead}), so ${written} is never used`,
        help: "delete it, or name that Service in serviceName"
      };
  }
}
function* replacedLabels(statefulSet) {
  const spec = statefulSet.root.get("spec");
  const labels = spec.get("template").get("metadata").get("labels");
  const asks = spec.get("selector").get("matchLabels");
  for (const label of import_controller_labels.CONTROLLER_LABELS) {
    const { key, holds, since } = label;
    const written = labels.child(key);
    const asked = asks.child(key);
    const value = written.string;
    if (isOwnValue(statefulSet, label, value)) continue;
    const span = since === void 0 ? {} : { holds: { since } };
    if (asked.string === value) {
      yield {
        ...span,
        at: asked,
        message: `selector asks for ${key}: ${value}, but the controller writes ${holds} there: it lets go of each Pod that has another, and never gets further`,
        help: "take this label out of selector.matchLabels and of the template",
        related: [{ at: written, message: "this is replaced in each Pod" }]
      };
    } else if (asked.isNull) {
      yield {
        ...span,
        at: written,
        message: `label ${key}: the controller writes ${holds} there and drops ${value}`,
        help: "delete it"
      };
    }
  }
}

// rules/missing-service-name.ts
var import_headless_services = __toESM(require_headless_services(), 1);
var import_statefulset4 = __toESM(require_statefulset(), 1);
var import_rule6 = __toESM(require_rule(), 1);
var missing_service_name_default = (0, import_rule6.defineRule)({
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
    const pod = (0, import_statefulset4.firstPodName)(statefulSet);
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
      ...isOnly && (serviceName.isNull ? (0, import_rule6.insertFix)(spec, { serviceName: name }, "unsafe") : (0, import_rule6.renameFix)(serviceName, name, "unsafe"))
    };
  }
});

// rules/name-too-long.ts
var import_rule7 = __toESM(require_rule(), 1);
var name_too_long_default = (0, import_rule7.defineRule)({
  summary: "the name of a StatefulSet is too long for the labels and host names of its Pods",
  severity: "error",
  category: "identity",
  subject: "StatefulSet",
  versions: "some",
  applies: (statefulSet) => longestName(statefulSet).length > SAFE,
  *check(statefulSet) {
    const name = longestName(statefulSet);
    const { length } = name;
    const isWritten = name === statefulSet.name;
    const applied = isWritten ? "" : ` as kustomize applies it (${name})`;
    const chance = CHANCES.get(length);
    const label = `with a dash and a hash of up to 10 digits it becomes the Pods' label controller-revision-hash, which has ${LABEL} at most`;
    const outcome = length < POD_NAME ? `; ${label}: ${chance === void 0 ? "" : `${chance}, and then `}the API server refuses the Pods` : `: Pods would be called ${name}-0, and a host name has 63 at most; the API server refuses them`;
    yield {
      at: statefulSet.root.get("metadata").get("name"),
      severity: chance === void 0 ? "error" : "warning",
      message: `name has ${length} characters${applied}${outcome}`,
      help: `choose a name of at most ${SAFE} characters`,
      // Longer ones are refused themselves since 1.27.
      ...isWritten && length > LABEL && { holds: { until: 26 } }
    };
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

// rules/startup-deadlock.ts
var import_cluster_glance = __toESM(require_cluster_glance(), 1);

// src/kubernetes/clusters.ts
var import_bundle = __toESM(require_bundle(), 1);
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
function awaitingMember(statefulSet, bundle) {
  const member = memberOf(statefulSet, bundle);
  return member?.cluster.probe?.test(readinessOf(member.container)) ? member : void 0;
}
var crowds = (0, import_bundle.perBundle)((bundle) => {
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
function readinessProbeOf(container) {
  const probe = container.child("readinessProbe");
  return probe.exists ? probe : container.child("startupProbe");
}
function readinessOf(container) {
  const probes = ["readinessProbe", "startupProbe"].map((name) => container.child(name));
  const questions = probes.flatMap((probe) => [
    probe.child("httpGet").child("path").text,
    probe.child("exec").child("command").items().map(({ text }) => text).join(" "),
    probe.child("tcpSocket").child("port").exists ? "port" : void 0
  ]);
  return questions.filter(Boolean).join("\n");
}

// rules/startup-deadlock.ts
var import_glance4 = __toESM(require_glance(), 1);
var import_replicas4 = __toESM(require_replicas(), 1);

// src/kubernetes/start-up.ts
var import_pod_index3 = __toESM(require_pod_index(), 1);

// src/kubernetes/pod-names.ts
var import_multimap = __toESM(require_multimap(), 1);
var import_bundle2 = __toESM(require_bundle(), 1);
var import_pod_index2 = __toESM(require_pod_index(), 1);
var import_replicas2 = __toESM(require_replicas(), 1);
var import_statefulset5 = __toESM(require_statefulset(), 1);
function podRange(statefulSet, bundle) {
  const replicas = (0, import_replicas2.replicasOf)(statefulSet, bundle);
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
var setsOf = (0, import_bundle2.perBundle)((bundle) => {
  const sets = /* @__PURE__ */ new Map();
  for (const set of bundle.all("StatefulSet")) {
    if (set.name === void 0) continue;
    for (const name of [set.name, ...set.overlay.names]) {
      (0, import_multimap.append)(sets, name, set);
      for (const place of (0, import_bundle2.placesOf)(set)) (0, import_multimap.append)(sets, `${place}\0${name}`, set);
    }
  }
  return sets;
});
function setsBeside(name, from, bundle) {
  const sets = setsOf(bundle);
  const lists = (0, import_bundle2.placesOf)(from).map((place) => sets.get(`${place}\0${name}`) ?? []);
  return lists.some(({ length }) => length > import_pod_index2.CROWD) ? void 0 : [...new Set(lists.flat())];
}
function setsMeant(name, from, bundle) {
  const beside = setsBeside(name, from, bundle);
  const near = beside?.filter(isWhole) ?? [];
  const own = near.filter(({ document }) => document.file === from.document.file);
  if (beside?.length !== 0) return { candidates: own.length > 0 ? own : near, isNear: true };
  const around = setsOf(bundle).get(name) ?? [];
  const [only] = around;
  const isMeant = around.length === 1 && isWhole(only) && (0, import_statefulset5.haveCommonParent)(only.directory, from.directory);
  return { candidates: isMeant ? around : [], isNear: false };
}
function isWhole({ partial, traits }) {
  return !partial && traits.hasSubstance === true;
}
function isPatched(statefulSet, bundle) {
  return setsBeside(statefulSet.name ?? "", statefulSet, bundle)?.every(isWhole) !== true;
}

// src/kubernetes/start-up.ts
var import_replicas3 = __toESM(require_replicas(), 1);
var import_statefulset6 = __toESM(require_statefulset(), 1);

// src/kubernetes/waits.ts
function waitsOf({ podSpec }) {
  const waits = [];
  const found = (asked, by, container) => {
    for (const each of asked) waits.push({ ...each, by, container });
  };
  for (const container of podSpec.get("initContainers").items()) {
    if (container.child("restartPolicy").string === "Always") continue;
    const words = [...container.get("command").items(), ...container.get("args").items()];
    found(askedBy(words, true), "initContainer", container);
  }
  for (const container of podSpec.get("containers").items()) {
    for (const by of ["startupProbe", "readinessProbe"]) {
      const command = container.get(by).get("exec").get("command").items();
      found(askedBy(command, false), by, container);
    }
  }
  return waits;
}
var SHELL = /(?:^|\/)(?:ba|da|a)?sh$/;
function* askedBy(words, isLooped) {
  const [program] = words;
  if (program?.string === void 0) return;
  if (SHELL.test(program.string)) {
    const flag = words.findIndex(({ string }) => /^-[a-z]*c$/.test(string ?? ""));
    const script = flag < 0 ? void 0 : words[flag + 1];
    if (script?.text !== void 0) yield* isLooped ? loopsIn(script, script.text) : whole(script, script.text);
    return;
  }
  const way = toolIn(program.string);
  if (way === void 0) return;
  let before = `${program.string} `;
  for (const word of words.slice(1)) {
    if (word.string !== void 0) yield* hostsIn({ field: word, command: word.string, at: 0, before }, way);
    before += `${word.text} `;
  }
}
function* whole(field, script) {
  const way = /[;|&\n`<]|\$\(/.test(script.trim()) ? void 0 : toolIn(script);
  if (way !== void 0) yield* hostsIn({ field, command: script, at: 0, before: "" }, way);
}
var LOOP = /\b(?:until|while\s+!)\s+(?!!)([^\n;]+)(?:;|\n)\s*do\b/g;
var BEGINNING = /(?:^|[\n;(]|\bdo)[ \t]*$/;
var CONDITION = /\b(?:if|case|test|exit|return)\b|\[|&&|\|\||\bwhile\s+(?!!)/;
var WAY_OUT = /\b(?:break|exit|return)\b/;
function* loopsIn(field, script) {
  for (const { index, 0: loop, 1: condition = "" } of script.matchAll(LOOP)) {
    const before = script.slice(0, index);
    if (!BEGINNING.test(before.slice(-80))) continue;
    const end = script.indexOf("done", index + loop.length);
    const body = script.slice(index + loop.length, end < 0 ? void 0 : end);
    if (CONDITION.test(withoutComments(before)) || WAY_OUT.test(body) || /&&|\|\||\[/.test(condition)) return;
    const way = toolIn(condition);
    if (way === void 0) continue;
    const at = index + loop.indexOf(condition);
    yield* hostsIn({ field, command: condition, at, before: "" }, way, countIn(before));
  }
}
function withoutComments(script) {
  return script.replace(/(?:^|\s)#[^\n]*/g, "");
}
var DNS_LOOKUPS = /(?:^|[\s/])(?:nslookup|dig|host)\s/;
var LOOKUPS = /(?:^|[\s/])(?:getent\s+\w+|ping6?)\s/;
var CALLS = /(?:^|[\s/])(?:nc|ncat|netcat|curl|wget|telnet|pg_isready|psql|mysql|mysqladmin|mariadb|mariadb-admin|redis-cli|valkey-cli|mongo|mongosh|etcdctl|cqlsh|nodetool|wait-for-it(?:\.sh)?|wait-for|dockerize)\s|\/dev\/tcp\//;
function toolIn(command) {
  const text = `${command} `;
  if (DNS_LOOKUPS.test(text)) return "dns";
  if (LOOKUPS.test(text)) return "name";
  return CALLS.test(text) ? "port" : void 0;
}
var FOR = /\bfor\s+(\w+)\s+in\s+([^;\n]+?)\s*(?:;|\n)\s*do\b/g;
var RANGE = /^(?:\$\(seq\s+(\d{1,3})\s+(\d{1,3})\)|`seq\s+(\d{1,3})\s+(\d{1,3})`|\{(\d{1,3})\.\.(\d{1,3})\})$/;
function countIn(before) {
  const last = [...before.matchAll(FOR)].at(-1);
  if (last === void 0 || /\bdone\b/.test(before.slice(last.index))) return void 0;
  const [, name = "", list = ""] = last;
  if (/^\d{1,3}(?:\s+\d{1,3})*$/.test(list)) return { name, values: list.split(/\s+/).map(Number) };
  const range = RANGE.exec(list)?.slice(1).filter((each) => each !== void 0);
  const [from, to] = (range ?? []).map(Number);
  if (from === void 0 || to === void 0 || to < from || to - from > 100) return void 0;
  return { name, values: Array.from({ length: to - from + 1 }, (_, index) => from + index) };
}
var HOST2 = /(?<![\w.$}-])[a-z0-9](?:[a-z0-9.-]|\$\{?\w+\}?)*/gi;
function* hostsIn({ field, command, at, before }, way, count) {
  for (const { index, 0: word } of command.matchAll(HOST2)) {
    const from = at + index;
    if (!isHost(word, before + command.slice(0, index), command.slice(index + word.length))) continue;
    const asked = { field, from, to: from + word.length, way };
    const host = word.toLowerCase().replace(/\.$/, "");
    if (!host.includes("$")) yield { ...asked, host };
    else if (count !== void 0) {
      const counted = new RegExp(`\\$(?:\\{${count.name}\\}|${count.name}(?!\\w))`, "i");
      for (const value of count.values) {
        const one = host.replace(counted, String(value));
        if (!one.includes("$")) yield { ...asked, host: one };
      }
    }
  }
}
var HOST_LEAD = /(?:(?:^|\s)(?:-h|-H|--?host(?:name)?)(?:[= ]\s*)?|:\/\/|@|\/dev\/(?:tcp|udp)\/)["']?$/;
var FIRST_ARGUMENT = /(?:^|[\s/])(?:nslookup|dig|host|getent\s+\w+|ping6?|nc|ncat|netcat|telnet|curl|wget|wait-for(?:-it)?(?:\.sh)?)\s+(?:-[a-z]*[0-9a-z]*\s+\d+\s+|-{1,2}[a-z][\w-]*(?:=\S*)?\s+)*["']?$/i;
function isHost(word, before, after) {
  return word.includes(".") || /^:\d/.test(after) || HOST_LEAD.test(before) || FIRST_ARGUMENT.test(before);
}

// src/kubernetes/start-up.ts
var RANK = ["later-pod", "itself", "own-service", "not-published"];
function deadlocksOf(statefulSet, bundle) {
  const { workload } = statefulSet.traits;
  if (workload === void 0 || statefulSet.partial || statefulSet.overlay.names.length > 0) return [];
  const found = /* @__PURE__ */ new Map();
  for (const wait of waitsOf(workload)) {
    if (statefulSet.overlaid(wait.field)) continue;
    const reason = reasonOf(wait, statefulSet, bundle);
    if (reason === void 0) continue;
    const place = `${wait.field.path.join("/")} ${wait.from}`;
    const known = found.get(place);
    if (known === void 0 || RANK.indexOf(reason.kind) < RANK.indexOf(known.reason.kind)) {
      found.set(place, { wait, reason });
    }
  }
  return [...found.values()];
}
function reasonOf(wait, statefulSet, bundle) {
  const [first = "", ...rest] = wait.host.split(".");
  const ordinal = ordinalOf(first, statefulSet);
  const [name, ...behind] = ordinal === void 0 ? [first, ...rest] : rest;
  const [service, ...others] = bundle.partners("Service", name ?? "", statefulSet).near;
  if (service?.name !== name || others.length > 0 || !isAtHome(behind, statefulSet, bundle)) return void 0;
  if (ordinal === void 0) return reasonOfService(wait, service, statefulSet, bundle);
  const spec = statefulSet.root.get("spec");
  if (spec.get("serviceName").string !== name) return void 0;
  return reasonOfPod(wait, ordinal, service, statefulSet, bundle);
}
function ordinalOf(label, { name }) {
  const pod = splitOrdinal(label);
  return pod?.stem === name ? pod?.ordinal : void 0;
}
function isAtHome([namespace, svc], statefulSet, bundle) {
  const home = bundle.namespaceOf(statefulSet);
  const isHome = namespace === void 0 || namespace === (home ?? "default");
  return isHome && (svc === void 0 || svc === "svc");
}
function reasonOfPod({ way, by, host }, ordinal, service, statefulSet, bundle) {
  const spec = statefulSet.root.get("spec");
  const replicas = (0, import_replicas3.replicasOf)(statefulSet, bundle);
  const start = startOf(statefulSet);
  const pod = `${statefulSet.name}-${ordinal}`;
  if (start === void 0 || replicas === void 0 || ordinal < start || ordinal >= start + replicas.min)
    return void 0;
  const policy = spec.get("podManagementPolicy");
  if (ordinal > start && (policy.absent || policy.string === "OrderedReady")) {
    return { kind: "later-pod", first: `${statefulSet.name}-${start}`, pod };
  }
  if (way === "port" && by === "initContainer") return { kind: "itself", pod };
  const isInHosts = way !== "dns" && host.endsWith(`.${bundle.serviceZone}`);
  return !isInHosts && leavesOutUnready(service) ? { kind: "not-published", service } : void 0;
}
function startOf({ root }) {
  const start = root.get("spec").child("ordinals").child("start");
  return start.absent ? 0 : start.number;
}
function reasonOfService({ way, by }, service, statefulSet, bundle) {
  const pods = (0, import_pod_index3.selectedBeside)(service, bundle);
  const [only] = pods ?? [];
  if (pods?.length !== 1 || only?.workload.manifest !== statefulSet) return void 0;
  const headless = (0, import_statefulset6.isHeadless)(service);
  if (headless === "unknown") return void 0;
  if (headless === "no" && way !== "port") return void 0;
  if (way === "port" && by === "initContainer") return { kind: "own-service", service };
  if (!leavesOutUnready(service)) return void 0;
  return { kind: headless === "yes" ? "not-published" : "own-service", service };
}
function leavesOutUnready(service) {
  const publishes = service.root.get("spec").get("publishNotReadyAddresses");
  return !service.partial && (publishes.absent || publishes.boolean === false);
}
function waiterOf({ by, container }) {
  const name = container.child("name").string;
  if (by === "initContainer") return name === void 0 ? "an init container" : `init container ${name}`;
  return name === void 0 ? `the ${by}` : `the ${by} of container ${name}`;
}

// rules/startup-deadlock.ts
var import_statefulset7 = __toESM(require_statefulset(), 1);
var import_rule8 = __toESM(require_rule(), 1);
var startup_deadlock_default = (0, import_rule8.defineRule)({
  summary: "Pods wait for what exists only when they are ready",
  severity: "warning",
  category: "identity",
  subject: "StatefulSet",
  fixable: true,
  applies: (statefulSet) => (0, import_glance4.saidIn)((0, import_glance4.valueIn)(statefulSet.root.node, "spec"), "podManagementPolicy") !== "Parallel" && (0, import_cluster_glance.mayAwaitMembers)(statefulSet) || (0, import_cluster_glance.mayAskForPeers)(statefulSet),
  *check(statefulSet, { bundle }) {
    yield* awaitedMajority(statefulSet, bundle);
    for (const { wait, reason } of deadlocksOf(statefulSet, bundle)) {
      if (reason.kind === "not-published") continue;
      const policy = statefulSet.root.get("spec").get("podManagementPolicy");
      const place = reason.kind === "own-service" ? { at: reason.service.root.get("spec").get("selector"), message: "the Service selects these Pods alone" } : reason.kind === "later-pod" && policy.exists ? { at: policy, message: "Pods are created one after the other" } : void 0;
      yield {
        at: wait.field,
        range: wait.field.inside(wait.from, wait.to),
        message: messageFor({ wait, reason }),
        help: helpFor({ wait, reason }),
        ...place && { related: [{ ...place, at: place.at }] }
      };
    }
  }
});
function* awaitedMajority(statefulSet, bundle) {
  const policy = statefulSet.root.get("spec").get("podManagementPolicy");
  const first = (0, import_statefulset7.firstPodName)(statefulSet);
  const isOrdered = policy.absent || policy.string === "OrderedReady";
  if (!isOrdered || first === void 0 || ((0, import_replicas4.replicasOf)(statefulSet, bundle)?.min ?? 0) < 2 || statefulSet.partial)
    return;
  const member = awaitingMember(statefulSet, bundle);
  if (member?.startsTogether !== true) return;
  const { name } = member.cluster;
  yield {
    at: policy.exists ? policy : statefulSet.root.get("spec"),
    message: `podManagementPolicy${policy.exists ? ": OrderedReady" : " is OrderedReady by default"}: ${first} is ready when ${name} has a majority of its members, and they are created when ${first} is ready`,
    help: "write podManagementPolicy: Parallel; if the StatefulSet exists in the cluster, delete it first",
    related: [{ at: readinessProbeOf(member.container), message: "this asks whether it is ready" }],
    ...policy.exists ? (0, import_rule8.renameFix)(policy, "Parallel", "unsafe", "write podManagementPolicy: Parallel") : (0, import_rule8.insertFix)(statefulSet.root.get("spec"), { podManagementPolicy: "Parallel" }, "unsafe")
  };
}
function messageFor({ wait, reason }) {
  const waiter = waiterOf(wait);
  switch (reason.kind) {
    case "later-pod":
      return `${waiter} waits for ${reason.pod}, which is created when ${reason.first} is ready: ${reason.first} waits for ever`;
    case "itself":
      return `${waiter} waits for a port of ${reason.pod}, which waits here too: its containers start when its init containers are done`;
    default:
      return wait.by === "initContainer" ? `${waiter} waits for a port of Service ${reason.service.name}, behind which are these Pods alone: their containers start when it is done` : `${waiter} asks Service ${reason.service.name}, which leads to ready Pods alone: the first Pod never is one`;
  }
}
function helpFor({ wait, reason }) {
  if (reason.kind === "later-pod") return "write podManagementPolicy: Parallel, or wait for Pods before this one only";
  return wait.by === "initContainer" ? "take the wait out, and ask 127.0.0.1 in a startupProbe" : "ask 127.0.0.1, which is the container itself";
}

// rules/unnamed-governing-port.ts
var import_glance5 = __toESM(require_glance(), 1);
var import_pod_index4 = __toESM(require_pod_index(), 1);

// src/kubernetes/srv-names.ts
var import_ports2 = __toESM(require_ports(), 1);
var import_statefulset8 = __toESM(require_statefulset(), 1);
var SRV = /(?<![\w.-])_([a-z0-9-]+)\._(tcp|udp)\.([a-z0-9-]+)((?:\.[a-z0-9-]+)*)(?!\.?[\w${}<(-])/gi;
function* srvNamesIn(manifest, { serviceZone }) {
  for (const [key, field] of manifest.root.entries()) {
    if (key !== "metadata" && key !== "status") yield* namesBelow(field, serviceZone);
  }
}
function* namesBelow(field, zone) {
  if (field.alias !== void 0) return;
  const { text } = field;
  if (text !== void 0) yield* namesIn(field, text, zone);
  for (const item of field.items()) yield* namesBelow(item, zone);
  for (const [, child] of field.entries()) yield* namesBelow(child, zone);
}
function* namesIn(field, text, zone) {
  for (const match of text.matchAll(SRV)) {
    const [name, port = "", protocol = "", service = "", rest = ""] = match;
    const [namespace, ...end] = rest.split(".").slice(1);
    const domain = end.join(".");
    if (domain !== "" && domain !== "svc" && domain !== zone) continue;
    if (/(?:^|\n)\s*(?:#|\/\/)[^\n]*$/.test(text.slice(Math.max(0, match.index - 200), match.index))) continue;
    const place = { field, from: match.index, to: match.index + name.length, text: name };
    yield { ...place, port: port.toLowerCase(), protocol: protocol.toLowerCase(), service, namespace };
  }
}
function servicePorts(service) {
  const spec = service.root.get("spec");
  const ports = spec.get("ports");
  const isOther = spec.get("type").string === "ExternalName" || spec.get("selector").isNull;
  if (service.partial || isOther || (0, import_statefulset8.isInDoubt)(service, "ports") || ports.open || !ports.isList) return void 0;
  const result = ports.items().map((port) => ({
    name: port.child("name").string,
    isKnown: port.child("name").absent || port.child("name").string !== void 0,
    protocol: (0, import_ports2.protocolOf)(port)?.toLowerCase()
  }));
  return result.every(({ isKnown, protocol }) => isKnown && protocol !== void 0) ? result : void 0;
}

// rules/unnamed-governing-port.ts
var import_statefulset9 = __toESM(require_statefulset(), 1);
var import_rule9 = __toESM(require_rule(), 1);
var unnamed_governing_port_default = (0, import_rule9.defineRule)({
  summary: "a port without a name in the headless Service that names the Pods",
  severity: "info",
  category: "identity",
  subject: "Service",
  applies: ({ root }) => {
    const spec = (0, import_glance5.valueIn)(root.node, "spec");
    if ((0, import_glance5.saidIn)(spec, "clusterIP") !== "None") return false;
    return (0, import_glance5.itemsIn)(spec, "ports").some((port) => (0, import_glance5.valueIn)(port, "name") === void 0);
  },
  *check(service, { bundle }) {
    const ports = servicePorts(service);
    if (ports === void 0 || (0, import_statefulset9.isHeadless)(service) !== "yes" || !(0, import_pod_index4.podIndexOf)(bundle).governs(service)) return;
    const [index, port] = [...ports.entries()].find(([, { name }]) => name === void 0) ?? [];
    if (index === void 0 || port === void 0) return;
    const field = service.root.get("spec").get("ports").item(index);
    const number = field.child("port").number;
    yield {
      at: field,
      message: `port ${number ?? index} has no name, so DNS has no SRV records (_<name>._tcp.${service.name}) of it`,
      help: "give the port a name"
    };
  }
});

// rules/unpublished-peers.ts
var import_cluster_glance2 = __toESM(require_cluster_glance(), 1);

// src/kubernetes/obsolete-annotations.ts
var import_claim_nodes = __toESM(require_claim_nodes(), 1);
var POD_ANNOTATIONS = [
  {
    key: "pod.alpha.kubernetes.io/initialized",
    field: void 0,
    outcome: "nothing reads it any more"
  },
  ...["pod.beta.kubernetes.io/init-containers", "pod.alpha.kubernetes.io/init-containers"].map((key) => ({
    key,
    field: "initContainers",
    outcome: "nothing reads it any more, so these init containers never run"
  })),
  {
    key: "scheduler.alpha.kubernetes.io/affinity",
    field: "affinity",
    outcome: "nothing reads it any more, so Pods are placed without it"
  },
  {
    key: "scheduler.alpha.kubernetes.io/tolerations",
    field: "tolerations",
    outcome: "nothing reads it any more, so no taint is tolerated"
  },
  {
    key: "scheduler.alpha.kubernetes.io/critical-pod",
    field: "priorityClassName",
    outcome: "nothing reads it any more, so the Pods have no priority"
  },
  {
    key: "security.alpha.kubernetes.io/sysctls",
    field: "securityContext.sysctls",
    outcome: "nothing reads it any more, so no sysctl is set"
  }
];
var UNREADY_ANNOTATION = "service.alpha.kubernetes.io/tolerate-unready-endpoints";

// rules/unpublished-peers.ts
var import_replicas5 = __toESM(require_replicas(), 1);
var import_statefulset10 = __toESM(require_statefulset(), 1);
var import_rule10 = __toESM(require_rule(), 1);
var unpublished_peers_default = (0, import_rule10.defineRule)({
  summary: "Pods have to find each other before they are ready, and their Service does not publish them",
  severity: "warning",
  category: "identity",
  subject: "StatefulSet",
  fixable: true,
  applies: (statefulSet) => (0, import_cluster_glance2.mayAwaitMembers)(statefulSet) || (0, import_cluster_glance2.mayAskForPeers)(statefulSet),
  *check(statefulSet, { bundle }) {
    for (const { wait, reason } of deadlocksOf(statefulSet, bundle)) {
      if (reason.kind !== "not-published") continue;
      const asked = `${waiterOf(wait)} in StatefulSet ${statefulSet.name} waits for ${wait.host}`;
      const whose = wait.host.split(".")[0] === reason.service.name ? "one of its Pods" : "the Pod";
      const place = { document: wait.field.context.document, range: wait.field.inside(wait.from, wait.to) };
      yield {
        ...findingAt(reason.service, `${asked}, which has no record before ${whose} is ready`),
        related: [{ at: place, message: "this is waited for" }]
      };
      return;
    }
    const member = awaitingMember(statefulSet, bundle);
    if (statefulSet.partial || member === void 0 || ((0, import_replicas5.replicasOf)(statefulSet, bundle)?.max ?? 0) < 2) return;
    const services = (0, import_statefulset10.governingServices)(statefulSet, bundle);
    const [service] = services;
    if (service === void 0 || services.some((each) => (0, import_statefulset10.isHeadless)(each) !== "yes" || mayPublish(each))) return;
    const { cluster: cluster2, container } = member;
    const runs = `the Pods of StatefulSet ${statefulSet.name} run ${cluster2.name}`;
    yield {
      ...findingAt(service, `${runs}, which has to find its peers to become ready`),
      related: [{ at: readinessProbeOf(container), message: "this asks whether it is ready" }]
    };
  }
});
function mayPublish(service) {
  const annotations = service.root.get("metadata").get("annotations");
  return !leavesOutUnready(service) || annotations.child(UNREADY_ANNOTATION).string === "true";
}
function findingAt(service, reason) {
  const spec = service.root.get("spec");
  const field = spec.get("publishNotReadyAddresses");
  return {
    at: field.exists ? field : spec.get("clusterIP"),
    message: `Service ${service.name} ${field.exists ? "says publishNotReadyAddresses: false" : "lacks publishNotReadyAddresses"}: ${reason}`,
    help: "write publishNotReadyAddresses: true, and let clients use another Service",
    ...field.isNull ? (0, import_rule10.insertFix)(spec, { publishNotReadyAddresses: true }, "unsafe") : (0, import_rule10.renameFix)(field, "true", "unsafe", "write publishNotReadyAddresses: true")
  };
}

// rules/unresolvable-pod-address.ts
var import_ordinals2 = __toESM(require_ordinals(), 1);

// src/kubernetes/pod-addresses.ts
var import_distance = __toESM(require_distance(), 1);
var import_headless_services2 = __toESM(require_headless_services(), 1);

// src/kubernetes/local-names.ts
var import_bundle3 = __toESM(require_bundle(), 1);
function resolvesAnyway(mention, reader, bundle) {
  const { text, labels, set, ordinal } = mention;
  if (reader !== void 0 && (hasAlias(text, reader) || mayComplete(labels, reader))) return true;
  return labels.length > 0 && hostnames(bundle).has(`${set}-${ordinal}.${labels[0]}`);
}
function hasAlias(name, { podSpec }) {
  const aliases = podSpec.get("hostAliases");
  if (aliases.absent) return false;
  if (!aliases.isList || aliases.open) return true;
  const names = aliases.items().flatMap((alias) => alias.get("hostnames").items());
  return names.some(({ string }) => string === void 0 || string.toLowerCase() === name.toLowerCase());
}
function mayComplete(labels, { podSpec }) {
  return !labels.includes("svc") && !podSpec.get("dnsConfig").get("searches").absent;
}
var hostnames = (0, import_bundle3.perBundle)((bundle) => new Set(findHostnames(bundle)));
function* findHostnames({ manifests }) {
  for (const { document, root, traits } of manifests) {
    const { start, end } = root.range;
    if (traits.workload === void 0 || !document.file.text.slice(start, end).includes("subdomain")) continue;
    const { podSpec } = traits.workload;
    yield `${podSpec.get("hostname").text}.${podSpec.get("subdomain").text}`;
  }
}

// src/kubernetes/mentions.ts
var import_ordinals = __toESM(require_ordinals(), 1);
var ORDINAL = /[a-z0-9]-(?:0|[1-9]\d{0,4}|\{\d{1,5}\.{2,3}\d{1,5}\})(?![\w-])/i;
var OTHER_KEYS = /^(?:image|hostAliases|description|summary|message|notes?(?:\.txt)?|readme.*|.*\.(?:md|rst|adoc)|(?:dns|alt|subjectAlt)Names?)$/i;
function textsOf(manifest) {
  const texts = [];
  if ((0, import_ordinals.isSilent)(manifest)) return texts;
  if (manifest.is("Service")) {
    gather(manifest.root.child("spec").child("externalName"), "host", texts);
    return texts;
  }
  for (const [key, field] of manifest.root.entries()) {
    if (key !== "apiVersion" && key !== "kind" && key !== "metadata" && key !== "status") gather(field, key, texts);
  }
  return texts;
}
function gather(field, name, texts) {
  if (field.alias !== void 0) return;
  const { value } = field;
  if (typeof value === "string") {
    if (ORDINAL.test(value)) texts.push({ field, value, name });
    return;
  }
  for (const item of field.items()) gather(item, name, texts);
  for (const [key, child] of field.entries()) {
    if (OTHER_KEYS.test(key)) continue;
    const variable = key === "value" ? field.child("name").text : void 0;
    gather(child, variable ?? key, texts);
  }
}
var LABELS = /(?:\.[a-z0-9-]+)*/iy;
var NOT_BEFORE = /[\w.$%{})\]*\\<>~^+?|&-]/;
var NOT_AFTER = /[\w$%{}(*\\<+?|@~^-]/;
var OTHER_NAMES = /\binstance=~?\\?["']?$|\bDNS(?:\.\d+)?\s?[:=]\s?$|\bsubjectAltName\b/;
var TAG = /<[a-z][\w.:-]*>$/i;
var PORT = /:[1-9]\d{1,4}(?![\w-])/y;
var NAME_GIVEN = /\d{1,3}(?:\.\d{1,3}){3}\s[\w.\s-]*$|^\s*(?:[\da-f]{0,4}(?::[\da-f]{0,4}){2,7}|rewrite)\s/i;
var FILE_ENDING = /^(?:[a-z0-9]{1,3}|backup|cert|conf|config|data|dump|html|json|json5|jsonl|lock|logs|pool|snap|snapshot|sock|sqlite3?|store|tmpl|toml|yaml)$/;
var LEAD = 400;
var LONG = 2e3;
function mentionsIn({ value, name }, isSet) {
  const mentions = [];
  for (const { index, 0: end, 1: one, 2: last } of value.matchAll(import_ordinals.ORDINALS)) {
    const from = (0, import_ordinals.startOf)(value, index);
    const set = value.slice(from, index).toLowerCase();
    if (!isSet(set)) continue;
    const podEnd = index + end.length;
    LABELS.lastIndex = podEnd;
    const labels = LABELS.exec(value)[0];
    const to = podEnd + labels.length;
    const after = value[to] === "." ? value.slice(to + 1, to + 2) : value.slice(to, to + 1);
    const lead = leadOf(value, from);
    const [before, behind] = [
      TAG.test(lead) ? "" : value.slice(from - 1, from),
      value.startsWith("</", to) ? "" : after
    ];
    if (isPartOfMore(before, behind, lead) || isComment(lead) || NAME_GIVEN.test(lead)) continue;
    const names = labels.toLowerCase().split(".").slice(1);
    const isDoubtful = names.length === 0 || names.length === 1 && FILE_ENDING.test(names[0]);
    const isHost2 = () => hasPort(value, from, to) || isInAuthority(lead) || isSetAsHost(lead) || isListOfHosts(name, value);
    if (isDoubtful && (after === "=" || !isHost2())) continue;
    mentions.push({ text: value.slice(from, to), from, to, set, ordinal: Number(one ?? last), labels: names });
  }
  return mentions;
}
function leadOf(text, at) {
  const lead = text.slice(Math.max(0, at - LEAD), at);
  return lead.slice(lead.lastIndexOf("\n") + 1);
}
function isPartOfMore(before, after, lead) {
  const isInPath = before === "/" && !lead.endsWith("://");
  return NOT_BEFORE.test(before) || NOT_AFTER.test(after) || isInPath || OTHER_NAMES.test(lead);
}
function isComment(lead) {
  return /(?:^|\s)(?:#|\/\/)/.test(lead) || /^\s*(?:;|--\s|\*|<!--|rem\s)/i.test(lead);
}
function hasPort(text, from, to) {
  PORT.lastIndex = to;
  return text[from - 1] !== ":" && PORT.test(text);
}
var NO_HOSTS = /(?:^|[^a-z0-9])(?:s3[an]?|gs|gcs|az|abfss?|wasbs?|file|sqlite3?|docker|oci|image|containerd|pod|secret|vault)$/i;
function isInAuthority(lead) {
  let start = lead.length;
  while (start > 0 && !/[\s"'`]/.test(lead[start - 1])) start--;
  const word = lead.slice(start);
  const scheme = word.lastIndexOf("://");
  return scheme > 0 && !/[/?=]/.test(word.slice(scheme + 3)) && !NO_HOSTS.test(word.slice(0, scheme));
}
var HOST_LISTS = /(?:^|[\s._"'-])(?:seeds|seed_?hosts?|unicast\.hosts)["']?\s*[:=]/i;
var HOST_SETTING = /(?:_hosts?["']?\s?[:=]\s?|\s--host[= ])["']?$/i;
var HOST_OPTION = /\b(?:mysql\w*|psql|pg_\w+|redis-cli|mongo\w*) [^|;&]*-h ?["']?$/;
var HOST_TOOL = /\b(?:nslookup|dig|getent \w+|ping6?|telnet|nc|ncat) (?:-\w+ (?:\d+ )?)*["']?$/;
function isSetAsHost(lead) {
  return HOST_LISTS.test(lead) || HOST_SETTING.test(lead) || HOST_OPTION.test(lead) || HOST_TOOL.test(lead);
}
function isListOfHosts(name, text) {
  const isFor = text.length < LONG && /(?:^|[._-])(?:seeds|(?:seed_?)?hosts?)$/i.test(name);
  return isFor && /^[\w.:-]+(?:[,; ] ?[\w.:-]+)*$/.test(text.trim());
}

// src/kubernetes/pod-addresses.ts
var import_names = __toESM(require_names(), 1);

// src/kubernetes/own-addresses.ts
var import_workload3 = __toESM(require_workload(), 1);
var OWN = /(\$(?:\{HOSTNAME\}|HOSTNAME|\(hostname(?: -s)?\)|\(\w+\)|\{\w+\})|`hostname(?: -s)?`)\.([a-z][a-z0-9-]*)((?:\.(?:[a-z0-9-]+|\$[({]?\w+[)}]?))*)(?![\w-])/g;
function* wrongOwnAddresses(from, bundle) {
  const statefulSet = from.as("StatefulSet");
  const { workload } = from.traits;
  const meant = statefulSet?.root.get("spec").get("serviceName").string;
  if (statefulSet === void 0 || workload === void 0 || !meant || from.overlay.names.length > 0) return;
  const { podSpec } = workload;
  const home = bundle.namespaceOf(from);
  const isPlain = !(0, import_workload3.mayHaveHostNetwork)(workload) && podSpec.get("hostAliases").absent && podSpec.get("dnsConfig").absent && podSpec.get("setHostnameAsFQDN").absent;
  if (!isPlain) return;
  for (const { field, names } of textsWithNames(workload)) {
    const text = field.text ?? "";
    const found = /* @__PURE__ */ new Map();
    for (const match of text.matchAll(OWN)) {
      const [address, own = "", service = "", rest = ""] = match;
      const isPath = text[match.index - 1] === "/" && text[match.index - 2] !== "/";
      if (isPath || !isOwnName(own, names)) continue;
      const fault = service === meant ? namespaceFault(rest, home) : serviceFault(service, meant, rest, from, bundle);
      if (fault === void 0) continue;
      const part = service === meant ? rest.split(".")[1] : service;
      const at = match.index + own.length + 1 + (service === meant ? service.length + 1 : 0);
      const known = found.get(address);
      if (known !== void 0) known.places.push([at, at + part.length]);
      else found.set(address, { field, address, statefulSet, fault, places: [[at, at + part.length]] });
    }
    yield* found.values();
  }
}
function serviceFault(service, meant, rest, from, bundle) {
  if (!isAddress(service, rest, from, bundle)) return void 0;
  return { kind: "service-wrong", part: [1, 2], meant, isCertain: false };
}
function namespaceFault(rest, home) {
  const [, namespace, svc] = rest.split(".");
  if (home === void 0 || svc !== "svc" || !/^[a-z]/.test(namespace) || namespace === home) return void 0;
  return { kind: "namespace-wrong", part: [2, 3], meant: home };
}
function* textsWithNames(workload) {
  for (const container of (0, import_workload3.containersOf)(workload)) {
    const variables = container.child("env").items();
    const names = new Set(
      variables.flatMap((variable) => {
        const path = variable.child("valueFrom").child("fieldRef").child("fieldPath").string;
        return path === "metadata.name" ? variable.child("name").string ?? [] : [];
      })
    );
    const texts = [
      ...container.child("command").items(),
      ...container.child("args").items(),
      ...variables.map((variable) => variable.child("value"))
    ];
    for (const field of texts) if (field.text?.includes(".") === true) yield { field, names };
  }
}
function isOwnName(own, names) {
  if (/^`|^\$\(hostname/.test(own)) return true;
  const name = /\w+/.exec(own)[0];
  return names.has(name) || name === "HOSTNAME" && !own.startsWith("$(");
}
function isAddress(service, rest, from, bundle) {
  const [, namespace, svc, ...domain] = rest.split(".");
  if (namespace !== void 0) return svc === "svc" && /^(?:|cluster\.local)$/.test(domain.join("."));
  return bundle.partners("Service", service, from).near.length > 0;
}

// src/kubernetes/pod-addresses.ts
var import_pod_index5 = __toESM(require_pod_index(), 1);
var import_replicas6 = __toESM(require_replicas(), 1);
var import_statefulset11 = __toESM(require_statefulset(), 1);
function* wrongAddresses(from, bundle) {
  const sets = setsOf(bundle);
  if (sets.size === 0 || from.partial) return;
  yield* wrongOwnAddresses(from, bundle);
  for (const text of textsOf(from)) {
    const all = mentionsIn(text, (name) => sets.has(name));
    if (all.length === 0 || from.overlaid(text.field)) continue;
    const wrong = /* @__PURE__ */ new Map();
    for (const mention of all) {
      const found = wrong.get(mention.text) ?? judge(mention, { field: text.field, all, from, bundle });
      if (found === void 0) continue;
      found.places.push(placeOf(found.fault.part, mention));
      wrong.set(mention.text, found);
    }
    for (const [address, found] of wrong) yield { field: text.field, address, ...found };
  }
}
function judge(mention, where) {
  const { from, bundle } = where;
  const { candidates, isNear } = setsMeant(mention.set, from, bundle);
  const [statefulSet] = candidates;
  if (statefulSet === void 0) return void 0;
  const isOnly = candidates.length === 1;
  const faults = candidates.map((set) => faultOf(set, { ...where, mention, isNear, isOnly }));
  const [fault] = faults;
  if (fault === void 0 || faults.includes(void 0)) return void 0;
  const reader = from.traits.workload ?? statefulSet.traits.workload;
  return resolvesAnyway(mention, reader, bundle) ? void 0 : { statefulSet, fault, places: [] };
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
  const zone = one.bundle.serviceZone;
  const isSlip = isSlipOf(zone, end);
  if (end !== "" && end !== "svc" && end !== zone && !isSlip) return void 0;
  const service = serviceOf(statefulSet);
  if (service !== void 0 && service !== labels[0]) return serviceFault2(statefulSet, one, isFull);
  if (service === void 0 && !isFull) return void 0;
  if (!isInNamespace(statefulSet, one)) return namespaceFault2(statefulSet, one, isFull);
  if (isSlip) return { kind: "domain-wrong", part: [3, labels.length + 1], meant: zone };
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
  if (!isOther && ((0, import_replicas6.replicasOf)(statefulSet, bundle)?.min ?? 0) < 2) return void 0;
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
function serviceFault2(statefulSet, one, isFull) {
  const { mention, field, from, bundle, isNear, isOnly } = one;
  const [written = "", namespace] = mention.labels;
  const service = serviceOf(statefulSet) ?? "";
  const home = bundle.namespaceOf(statefulSet);
  if (!isNear || namespace !== void 0 && home !== void 0 && namespace !== home) return void 0;
  const services = bundle.partners("Service", written, statefulSet);
  const exists = services.near.length > 0;
  const isSlip = service !== "" && (0, import_names.nearName)(written, [service]) !== void 0;
  const isHere = namespace === void 0 || namespace === (home ?? "default");
  const isOneFile = from.document.file === statefulSet.document.file;
  const isMeant = exists || isSlip || isLonger(written, service) ? isHere || isFull : isFull && (isHere || isOneFile);
  if (!isMeant) return void 0;
  if (service === "") {
    const isTold = (0, import_headless_services2.unnamedHeadlessServices)(statefulSet, bundle).length > 0 || !(0, import_headless_services2.lacksServiceName)(statefulSet);
    return isTold ? void 0 : { kind: "service-unnamed", part: [1, 2] };
  }
  const governing = (0, import_statefulset11.governingServices)(statefulSet, bundle);
  if (exists && governing.length === 0) return void 0;
  const isKnown = isOnly && governing.length === 1 && bundle.lacks("Service", written, statefulSet);
  const isCertain = isSlip && isKnown && isOneFile && isInContainer(field, from);
  return { kind: "service-wrong", part: [1, 2], meant: service, isCertain };
}
function isLonger(a, b) {
  return b !== "" && (a.startsWith(`${b}-`) || b.startsWith(`${a}-`));
}
function isInContainer({ path }, { traits }) {
  const step = traits.workload && path[traits.workload.podSpec.path.length];
  return step === "containers" || step === "initContainers";
}
function isInNamespace(statefulSet, { mention, from, bundle }) {
  const home = bundle.namespaceOf(statefulSet);
  const written = mention.labels[1] ?? bundle.namespaceOf(from);
  return home === void 0 || written === void 0 || written === home;
}
function namespaceFault2(statefulSet, one, isFull) {
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
  const sets = setsOf(bundle).get(statefulSet.name ?? "") ?? [];
  if (sets.length > import_pod_index5.CROWD) return false;
  const services = bundle.named("Service", serviceOf(statefulSet) ?? "");
  const all = [...sets, ...services];
  return all.length <= import_pod_index5.CROWD && all.every((each) => each.partial || (bundle.namespaceOf(each) ?? namespace) !== namespace);
}
function isSlipOf(zone, end) {
  const isPart = end === zone.replace("svc.", "") || end === zone.replace(/\.[^.]*$/, "");
  return end !== zone && (isPart && end !== "svc" || !/\d/.test(end) && (0, import_distance.editDistance)(end, zone) === 1);
}
function ordinalFault(statefulSet, { mention, bundle, isNear }) {
  const [, namespace] = mention.labels;
  const home = bundle.namespaceOf(statefulSet);
  const isHome = home !== void 0 || namespace === void 0 || namespace === "default" && isNear;
  if (!isHome) return void 0;
  const range = podRange(statefulSet, bundle);
  if (range === void 0 || isIn(mention.ordinal, range)) return void 0;
  return { kind: "ordinal", part: [0, 1], ...range };
}

// src/kubernetes/wrong-address.ts
function wordsFor2(wrong) {
  const { statefulSet, fault } = wrong;
  const { name, root } = statefulSet;
  const spec = root.get("spec");
  const help = `write ${corrected(wrong)}`;
  const written = wrongPart(wrong);
  const here = { at: root.get("metadata").get("name"), message: "the StatefulSet is here" };
  const named = { at: spec.get("serviceName"), message: "the StatefulSet names the Service here" };
  const placed = { at: root.get("metadata").get("namespace"), message: "the StatefulSet is in this namespace" };
  switch (fault.kind) {
    case "service-missing": {
      const asker = wrong.address.includes(".") ? "" : " from other Pods";
      const reason = `${asker}: the Service of StatefulSet ${name} is missing behind the name of the Pod`;
      return { reason, help, related: named };
    }
    case "service-unnamed": {
      const reason = `: StatefulSet ${name} has no serviceName, so its Pods have no DNS names`;
      return { reason, help: `write serviceName: ${written} in StatefulSet ${name}`, related: here };
    }
    case "service-wrong": {
      const reason = `: the Pods of StatefulSet ${name} have their names under Service ${fault.meant}, its serviceName, and not under ${written}`;
      return { reason, help, related: named };
    }
    case "namespace-missing":
      return { reason: ": there is no namespace before svc", help, related: here };
    case "namespace-other": {
      const reason = ` in namespace ${fault.own}: the Pods of StatefulSet ${name} are in ${fault.home}`;
      return { reason, help, related: placed };
    }
    case "namespace-wrong": {
      const reason = `: StatefulSet ${name} is in namespace ${fault.meant}, not in ${written}`;
      return { reason, help, related: placed };
    }
    case "domain-wrong":
      return { reason: `: the name ends with ${written}, not with ${fault.meant}`, help, related: here };
    case "ordinal": {
      const field = spec.get("replicas");
      return {
        reason: `: StatefulSet ${name} has ${podsInWords(name, fault)}`,
        help: "name a Pod that there is, or raise replicas",
        related: field.isNull ? here : { at: field, message: "so many Pods there are" }
      };
    }
  }
}
function wrongPart({ address, fault }) {
  return address.split(".").slice(...fault.part).join(".");
}
function corrected(wrong) {
  const { address, fault } = wrong;
  const [first, end] = fault.part;
  const labels = address.split(".");
  const meant = ("meant" in fault ? fault.meant : void 0) ?? `${wrongPart(wrong)}.<namespace>`;
  return [...labels.slice(0, first), meant, ...labels.slice(end)].join(".");
}

// rules/unresolvable-pod-address.ts
var import_rule11 = __toESM(require_rule(), 1);
var unresolvable_pod_address_default = (0, import_rule11.defineRule)({
  summary: "an address of a Pod that does not resolve",
  severity: "warning",
  category: "identity",
  subject: "manifest",
  fixable: true,
  applies: (manifest, { bundle }) => (0, import_ordinals2.mayMention)(manifest, bundle),
  *check(manifest, { bundle }) {
    for (const wrong of wrongAddresses(manifest, bundle)) {
      const { field, places, address } = wrong;
      const { reason, help, related } = wordsFor2(wrong);
      yield {
        at: field,
        range: field.inside(...places[0]),
        message: `${address} does not resolve${reason}`,
        help,
        related: [related],
        ...fixOf(wrong)
      };
    }
  }
});
function fixOf(wrong) {
  const { field, fault, places } = wrong;
  const text = "meant" in fault ? fault.meant : void 0;
  if (text === void 0) return {};
  const written = wrongPart(wrong);
  const { path, text: source } = field.file;
  const edits = places.map((place) => ({ file: path, range: field.inside(...place), text }));
  if (edits.some(({ range }) => source.slice(range.start, range.end) !== written)) return {};
  const safety = fault.kind === "service-wrong" && fault.isCertain ? "safe" : "unsafe";
  return { fix: { title: `replace ${written} by ${text}`, safety, edits } };
}

// rules/unresolvable-srv-name.ts
var import_glance6 = __toESM(require_glance(), 1);
var import_names2 = __toESM(require_names(), 1);
var import_rule12 = __toESM(require_rule(), 1);
var unresolvable_srv_name_default = (0, import_rule12.defineRule)({
  summary: "an SRV name asks for a port that the Service does not have by that name",
  severity: "warning",
  category: "identity",
  subject: "manifest",
  fixable: true,
  applies: (manifest) => manifest.kind !== "CustomResourceDefinition" && (0, import_glance6.textHas)(manifest, "._tcp.", "._udp."),
  *check(manifest, { bundle }) {
    if (manifest.partial) return;
    for (const srv of srvNamesIn(manifest, bundle)) {
      const [service, ...others] = bundle.partners("Service", srv.service, manifest).near;
      if (service === void 0 || others.length > 0 || manifest.overlaid(srv.field)) continue;
      const home = bundle.namespaceOf(service);
      if (srv.namespace !== void 0 && home !== void 0 && srv.namespace !== home) continue;
      const ports = servicePorts(service);
      const asked = ports?.find(({ name, protocol }) => name === srv.port && protocol === srv.protocol);
      if (ports === void 0 || asked !== void 0) continue;
      const names = ports.flatMap(({ name, protocol }) => name && protocol === srv.protocol ? [name] : []);
      const other = ports.find(({ name }) => name === srv.port);
      const near = other === void 0 ? (0, import_names2.nearName)(srv.port, names) : void 0;
      const reason = other !== void 0 ? `port ${srv.port} of Service ${srv.service} is ${other.protocol?.toUpperCase()}` : names.length === 0 ? `no port of Service ${srv.service} has a name` : `Service ${srv.service} has no ${srv.protocol.toUpperCase()} port ${srv.port}, only ${names.join(", ")}`;
      yield {
        at: srv.field,
        range: srv.field.inside(srv.from, srv.to),
        message: `${srv.text} does not resolve: ${reason}`,
        help: other !== void 0 ? `write _${other.protocol}` : near !== void 0 ? `write _${near.name}` : names.length === 0 ? `write name: ${srv.port} at the port of the Service` : "write the name of one of its ports",
        related: [{ at: service.root.get("spec").get("ports"), message: "the Service has these ports" }],
        ...near && fixOf2(srv.field, srv.from, srv.port, near.name)
      };
    }
  }
});
function fixOf2(field, from, port, name) {
  const range = field.inside(from, from + port.length + 1);
  const { path, text } = field.file;
  if (text.slice(range.start, range.end) !== `_${port}`) return {};
  return { fix: { title: `write _${name}`, safety: "unsafe", edits: [{ file: path, range, text: `_${name}` }] } };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  "conflicting-pod": null,
  "fqdn-too-long": null,
  "headless-port-remapped": null,
  "host-network-without-cluster-dns": null,
  "ignored-pod-identity": null,
  "missing-service-name": null,
  "name-too-long": null,
  "startup-deadlock": null,
  "unnamed-governing-port": null,
  "unpublished-peers": null,
  "unresolvable-pod-address": null,
  "unresolvable-srv-name": null
});
