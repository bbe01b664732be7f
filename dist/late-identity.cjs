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
  "ignored-pod-identity": () => ignored_pod_identity_default,
  "missing-service-name": () => missing_service_name_default,
  "name-too-long": () => name_too_long_default,
  "unresolvable-pod-address": () => unresolvable_pod_address_default
});
module.exports = __toCommonJS(stdin_exports);

// rules/headless-port-remapped.ts
var import_glance = __toESM(require_glance(), 1);
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
  applies: ({ root }) => (0, import_glance.saidIn)(root.get("spec").node, "clusterIP") === "None" && root.get("spec").get("ports").items().some((port) => port.get("targetPort").exists && port.get("targetPort").value !== port.get("port").value),
  *check(service, { bundle }) {
    const spec = service.root.get("spec");
    if (service.partial || (0, import_statefulset.isHeadless)(service) !== "yes" || spec.get("selector").isNull) return;
    const ports = spec.get("ports").items();
    for (const port of ports) {
      const number = port.get("port").number;
      const targetPort = port.get("targetPort");
      const target = targetPort.number ?? numberOf2(targetPort.string);
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
          ...(0, import_rule.removalFix)({ document: service.document, range }, "targetPort", "unsafe")
        };
      }
      const isTaken = ports.some((other) => other.get("port").number === target);
      const title = `write port: ${target}`;
      return {
        help: `${title}, and use that in clients`,
        ...!isTaken && (0, import_rule.renameFix)(port.child("port"), String(target), "unsafe", title)
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
function isPort(number) {
  return number !== void 0 && number >= 1 && number <= 65535;
}

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
var import_rule2 = __toESM(require_rule(), 1);
var ignored_pod_identity_default = (0, import_rule2.defineRule)({
  summary: "a name or label of the Pod template that the StatefulSet controller replaces",
  severity: "warning",
  category: "identity",
  subject: "StatefulSet",
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
var import_rule3 = __toESM(require_rule(), 1);
var missing_service_name_default = (0, import_rule3.defineRule)({
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
      ...isOnly && (serviceName.isNull ? (0, import_rule3.insertFix)(spec, { serviceName: name }, "unsafe") : (0, import_rule3.renameFix)(serviceName, name, "unsafe"))
    };
  }
});

// rules/name-too-long.ts
var import_rule4 = __toESM(require_rule(), 1);
var name_too_long_default = (0, import_rule4.defineRule)({
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

// rules/unresolvable-pod-address.ts
var import_ordinals2 = __toESM(require_ordinals(), 1);

// src/kubernetes/pod-addresses.ts
var import_distance = __toESM(require_distance(), 1);
var import_multimap2 = __toESM(require_multimap(), 1);
var import_bundle3 = __toESM(require_bundle(), 1);
var import_headless_services2 = __toESM(require_headless_services(), 1);

// src/kubernetes/local-names.ts
var import_bundle = __toESM(require_bundle(), 1);
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
var hostnames = (0, import_bundle.perBundle)((bundle) => new Set(findHostnames(bundle)));
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
var ORDINAL = /[a-z0-9]-(?:0|[1-9]\d{0,4})(?![\w-])/i;
var OTHER_KEYS = /^(?:image|hostAliases|description|summary|message|notes?(?:\.txt)?|readme.*|.*\.(?:md|rst|adoc)|(?:dns|alt|subjectAlt)Names?)$/i;
function textsOf(manifest) {
  const texts = [];
  if (import_ordinals.SILENT_KINDS.has(manifest.kind ?? "")) return texts;
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
var PORT = /:[1-9]\d{1,4}(?![\w-])/y;
var NAME_GIVEN = /\d{1,3}(?:\.\d{1,3}){3}\s[\w.\s-]*$|^\s*(?:[\da-f]{0,4}(?::[\da-f]{0,4}){2,7}|rewrite)\s/i;
var FILE_ENDING = /^(?:[a-z0-9]{1,3}|backup|cert|conf|config|data|dump|html|json|json5|jsonl|lock|logs|pool|snap|snapshot|sock|sqlite3?|store|tmpl|toml|yaml)$/;
var LEAD = 400;
var LONG = 2e3;
function mentionsIn({ value, name }, isSet) {
  const mentions = [];
  for (const { index, 0: end, 1: ordinal } of value.matchAll(import_ordinals.ORDINALS)) {
    const from = (0, import_ordinals.startOf)(value, index);
    const set = value.slice(from, index).toLowerCase();
    if (!isSet(set)) continue;
    const podEnd = index + end.length;
    LABELS.lastIndex = podEnd;
    const labels = LABELS.exec(value)[0];
    const to = podEnd + labels.length;
    const after = value[to] === "." ? value.slice(to + 1, to + 2) : value.slice(to, to + 1);
    const lead = leadOf(value, from);
    if (isPartOfMore(value.slice(from - 1, from), after, lead) || isComment(lead) || NAME_GIVEN.test(lead)) continue;
    const names = labels.toLowerCase().split(".").slice(1);
    const isDoubtful = names.length === 0 || names.length === 1 && FILE_ENDING.test(names[0]);
    const isHost = () => hasPort(value, from, to) || isInAuthority(lead) || isSetAsHost(lead) || isListOfHosts(name, value);
    if (isDoubtful && (after === "=" || !isHost())) continue;
    mentions.push({ text: value.slice(from, to), from, to, set, ordinal: Number(ordinal), labels: names });
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
function isSetAsHost(lead) {
  return HOST_LISTS.test(lead) || HOST_SETTING.test(lead) || HOST_OPTION.test(lead);
}
function isListOfHosts(name, text) {
  const isFor = text.length < LONG && /(?:^|[._-])(?:seeds|(?:seed_?)?hosts?)$/i.test(name);
  return isFor && /^[\w.:-]+(?:[,; ] ?[\w.:-]+)*$/.test(text.trim());
}

// src/kubernetes/pod-addresses.ts
var import_names = __toESM(require_names(), 1);

// src/kubernetes/replicas.ts
var import_multimap = __toESM(require_multimap(), 1);
var import_bundle2 = __toESM(require_bundle(), 1);
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
var autoscalers = (0, import_bundle2.perBundle)((bundle) => {
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

// src/kubernetes/pod-addresses.ts
var import_statefulset5 = __toESM(require_statefulset(), 1);
function* wrongAddresses(from, bundle) {
  const sets = setsOf(bundle);
  if (sets.size === 0 || from.partial) return;
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
  const { candidates, isNear } = meant(mention.set, from, bundle);
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
  const isMeant = exists || isSlip ? isHere || isFull : isFull && (isHere || isOneFile);
  if (!isMeant) return void 0;
  if (service === "") {
    const isTold = (0, import_headless_services2.unnamedHeadlessServices)(statefulSet, bundle).length > 0 || !(0, import_headless_services2.lacksServiceName)(statefulSet);
    return isTold ? void 0 : { kind: "service-unnamed", part: [1, 2] };
  }
  const governing = (0, import_statefulset5.governingServices)(statefulSet, bundle);
  if (exists && governing.length === 0) return void 0;
  const isKnown = isOnly && governing.length === 1 && bundle.lacks("Service", written, statefulSet);
  const isCertain = isSlip && isKnown && isOneFile && isInContainer(field, from);
  return { kind: "service-wrong", part: [1, 2], meant: service, isCertain };
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
  const sets = setsOf(bundle).get(statefulSet.name ?? "") ?? [];
  if (sets.length > CROWD) return false;
  const services = bundle.named("Service", serviceOf(statefulSet) ?? "");
  const all = [...sets, ...services];
  return all.length <= CROWD && all.every((each) => each.partial || (bundle.namespaceOf(each) ?? namespace) !== namespace);
}
var END = "svc.cluster.local";
function isSlipOfEnd(end) {
  return end === "svc.cluster" || end === "cluster.local" || !/\d/.test(end) && (0, import_distance.editDistance)(end, END) === 1;
}
function ordinalFault(statefulSet, { mention, bundle, isNear }) {
  const [, namespace] = mention.labels;
  const home = bundle.namespaceOf(statefulSet);
  const isHome = home !== void 0 || namespace === void 0 || namespace === "default" && isNear;
  if (!isHome) return void 0;
  const replicas = replicasOf(statefulSet, bundle);
  const field = statefulSet.root.get("spec").child("ordinals").child("start");
  const start = field.absent ? 0 : field.number;
  if (replicas === void 0 || start === void 0 || replicas.max < 1 || isPatched(statefulSet, bundle)) return;
  const isThere = mention.ordinal >= start && mention.ordinal < start + replicas.max;
  return isThere ? void 0 : { kind: "ordinal", part: [0, 1], start, replicas };
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
function meant(name, from, bundle) {
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
      const { start, replicas } = fault;
      const last = start + replicas.max - 1;
      const most = replicas.min < replicas.max ? "at most " : "";
      const range = last === start ? `1 Pod, ${name}-${start}` : `${replicas.max} Pods, ${name}-${start} to ${name}-${last}`;
      const field = spec.get("replicas");
      return {
        reason: `: StatefulSet ${name} has ${most}${range}`,
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
  const meant2 = ("meant" in fault ? fault.meant : void 0) ?? `${wrongPart(wrong)}.<namespace>`;
  return [...labels.slice(0, first), meant2, ...labels.slice(end)].join(".");
}

// rules/unresolvable-pod-address.ts
var import_rule5 = __toESM(require_rule(), 1);
var unresolvable_pod_address_default = (0, import_rule5.defineRule)({
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
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  "headless-port-remapped": null,
  "ignored-pod-identity": null,
  "missing-service-name": null,
  "name-too-long": null,
  "unresolvable-pod-address": null
});
