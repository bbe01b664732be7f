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

// hot:src/kubernetes/pod-index.ts
var require_pod_index = __commonJS({
  "hot:src/kubernetes/pod-index.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/pod-index.ts"];
  }
});

// hot:src/kubernetes/statefulset.ts
var require_statefulset = __commonJS({
  "hot:src/kubernetes/statefulset.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/statefulset.ts"];
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

// hot:src/kubernetes/labels.ts
var require_labels = __commonJS({
  "hot:src/kubernetes/labels.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/labels.ts"];
  }
});

// hot:src/kubernetes/made-objects.ts
var require_made_objects = __commonJS({
  "hot:src/kubernetes/made-objects.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/made-objects.ts"];
  }
});

// hot:src/text/take.ts
var require_take = __commonJS({
  "hot:src/text/take.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/text/take.ts"];
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

// hot:src/kubernetes/workload.ts
var require_workload = __commonJS({
  "hot:src/kubernetes/workload.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/workload.ts"];
  }
});

// hot:src/kubernetes/kinds.ts
var require_kinds = __commonJS({
  "hot:src/kubernetes/kinds.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/kinds.ts"];
  }
});

// hot:src/kubernetes/images.ts
var require_images = __commonJS({
  "hot:src/kubernetes/images.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/images.ts"];
  }
});

// hot:src/kubernetes/ordinals.ts
var require_ordinals = __commonJS({
  "hot:src/kubernetes/ordinals.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/ordinals.ts"];
  }
});

// hot:src/kubernetes/replicas.ts
var require_replicas = __commonJS({
  "hot:src/kubernetes/replicas.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/replicas.ts"];
  }
});

// hot:src/kubernetes/rivals.ts
var require_rivals = __commonJS({
  "hot:src/kubernetes/rivals.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/rivals.ts"];
  }
});

// hot:src/kubernetes/missed-pods.ts
var require_missed_pods = __commonJS({
  "hot:src/kubernetes/missed-pods.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/missed-pods.ts"];
  }
});

// hot:src/kubernetes/controller-labels.ts
var require_controller_labels = __commonJS({
  "hot:src/kubernetes/controller-labels.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/controller-labels.ts"];
  }
});

// <stdin>
var stdin_exports = {};
__export(stdin_exports, {
  "headless-backend": () => headless_backend_default,
  "monitor-selects-nothing": () => monitor_selects_nothing_default,
  "network-policy-blocks-dns": () => network_policy_blocks_dns_default,
  "network-policy-blocks-peers": () => network_policy_blocks_peers_default,
  "network-policy-blocks-service": () => network_policy_blocks_service_default,
  "network-policy-selects-nothing": () => network_policy_selects_nothing_default,
  "pod-as-backend": () => pod_as_backend_default,
  "publishes-unready-pods": () => publishes_unready_pods_default,
  "service-for-missing-pod": () => service_for_missing_pod_default,
  "unknown-backend-port": () => unknown_backend_port_default,
  "unknown-backend-service": () => unknown_backend_service_default,
  "unknown-monitor-port": () => unknown_monitor_port_default,
  "unknown-policy-port": () => unknown_policy_port_default
});
module.exports = __toCommonJS(stdin_exports);

// src/kubernetes/backends.ts
var import_distance = __toESM(require_distance(), 1);
var import_multimap = __toESM(require_multimap(), 1);
var import_bundle = __toESM(require_bundle(), 1);
var import_names = __toESM(require_names(), 1);
var import_pod_index = __toESM(require_pod_index(), 1);
var import_statefulset = __toESM(require_statefulset(), 1);
function backendsOf(manifest) {
  const spec = manifest.root.child("spec");
  return manifest.kind === "Ingress" ? ingressBackends(spec) : routeBackends(spec);
}
function ingressBackends(spec) {
  const paths = spec.child("rules").items().flatMap((rule) => rule.child("http").child("paths").items());
  const backends = [spec.child("defaultBackend"), ...paths.map((path) => path.child("backend"))];
  return backends.flatMap((backend) => {
    const service = backend.child("service");
    const [name, number] = [service.child("port").child("name"), service.child("port").child("number")];
    return service.isMap ? { service: service.child("name"), port: name.isNull ? number : name, namespace: void 0 } : [];
  });
}
function routeBackends(spec) {
  const rules = spec.child("rules").items();
  const refs = rules.flatMap((rule) => {
    const mirrors = rule.child("filters").items();
    return [
      ...rule.child("backendRefs").items(),
      ...mirrors.map((each) => each.child("requestMirror").child("backendRef"))
    ];
  });
  return refs.filter(isService).map((ref) => ({
    service: ref.child("name"),
    port: ref.child("port"),
    namespace: ref.child("namespace").isNull ? void 0 : ref.child("namespace")
  }));
}
function isService(ref) {
  const [group, kind] = [ref.child("group"), ref.child("kind")];
  return ref.isMap && (kind.absent || kind.string === "Service") && (group.absent || group.string === "");
}
function servicesOf({ service, namespace }, from, bundle) {
  const name = service.string;
  if (name === void 0 || name === "" || from.partial) return [];
  if (namespace !== void 0 && namespace.string !== bundle.namespaceOf(from)) {
    const there = bundle.named("Service", name).filter((each) => bundle.namespaceOf(each) === namespace.string);
    return namespace.string === void 0 ? [] : there.filter((each) => (0, import_bundle.isNear)(each, from));
  }
  const { near, far } = bundle.partners("Service", name, from);
  const [only] = far;
  return only === void 0 || far.length > 1 || !(0, import_statefulset.haveCommonParent)(only.directory, from.directory) ? near : [only];
}
function lacksPort({ root, partial }, asked) {
  const spec = root.get("spec");
  const ports = spec.get("ports");
  if (partial || spec.get("type").unknown || spec.get("type").string === "ExternalName" || ports.open) return false;
  const key = typeof asked === "number" ? "port" : "name";
  return ports.items().every((port) => {
    const field = port.get(key);
    return field.absent || field.value !== asked && (field.string ?? field.number) !== void 0;
  });
}
function mayBeForIngressNginx({ kind, root }) {
  if (kind !== "Ingress") return false;
  const annotations = root.get("metadata").get("annotations");
  const name = root.child("spec").child("ingressClassName");
  const given = name.isNull ? annotations.child("kubernetes.io/ingress.class") : name;
  return given.string === void 0 || !OTHER_CLASSES.test(given.string);
}
var OTHER_CLASSES = /^(?:alb|gce(?:-internal)?|traefik|haproxy|kong|contour|istio|cilium|azure.*)$/;
function nearServices(name, from, bundle) {
  const index = servicesByDigits(bundle);
  const lists = (0, import_bundle.placesOf)(from).map((place) => index.get(`${place}\0${digits(name)}`) ?? []);
  if (name.length < SHORT || lists.some(({ length }) => length > import_pod_index.CROWD)) return [];
  const beside = lists.flat().filter((service) => bundle.sameNamespace(service, from));
  const names = beside.flatMap((service) => service.name ?? []).filter((each) => !(0, import_names.areTwins)(each, name));
  return (0, import_distance.nearNames)(name, names).map((near) => beside.find((service) => service.name === near));
}
var SHORT = 5;
var servicesByDigits = (0, import_bundle.perBundle)((bundle) => {
  const index = /* @__PURE__ */ new Map();
  for (const service of bundle.all("Service")) {
    if (service.partial || service.name === void 0) continue;
    for (const place of (0, import_bundle.placesOf)(service)) (0, import_multimap.append)(index, `${place}\0${digits(service.name)}`, service);
  }
  return index;
});
function digits(name) {
  return name.replace(/\D/g, "");
}

// rules/headless-backend.ts
var import_glance = __toESM(require_glance(), 1);
var import_statefulset2 = __toESM(require_statefulset(), 1);
var import_rule = __toESM(require_rule(), 1);
var headless_backend_default = (0, import_rule.defineRule)({
  summary: "an Ingress or a route leads to a headless Service",
  severity: "info",
  category: "network",
  subject: ["Ingress", "HTTPRoute", "GRPCRoute", "TCPRoute", "TLSRoute"],
  applies: ({ root }) => (0, import_glance.valueIn)(root.node, "spec")?.kind === "map",
  *check(object, { bundle }) {
    const from = object;
    const told = /* @__PURE__ */ new Set();
    for (const backend of backendsOf(from)) {
      const services = servicesOf(backend, from, bundle);
      const [service] = services;
      if (service?.name === void 0 || told.has(service.name)) continue;
      if (!services.every((each) => (0, import_statefulset2.isHeadless)(each) === "yes")) continue;
      told.add(service.name);
      yield {
        at: backend.service,
        message: `Service ${service.name} is headless: controllers that do not send requests to Pods themselves cannot reach it`,
        help: "lead to a Service with an address, which selects the same Pods",
        related: [{ at: service.root.get("spec").get("clusterIP"), message: "this makes it headless" }]
      };
    }
  }
});

// rules/monitor-selects-nothing.ts
var import_glance2 = __toESM(require_glance(), 1);
var import_labels2 = __toESM(require_labels(), 1);
var import_made_objects = __toESM(require_made_objects(), 1);

// src/kubernetes/monitors.ts
var import_multimap2 = __toESM(require_multimap(), 1);
var import_take = __toESM(require_take(), 1);
var import_bundle2 = __toESM(require_bundle(), 1);
var import_labels = __toESM(require_labels(), 1);
var import_pod_index2 = __toESM(require_pod_index(), 1);
var import_ports = __toESM(require_ports(), 1);
var import_slips = __toESM(require_slips(), 1);
var import_statefulset3 = __toESM(require_statefulset(), 1);
function monitorSelector(monitor) {
  return (0, import_labels.readSelector)(monitor.root.child("spec").child("selector"));
}
function monitoredNamespaces(monitor) {
  const selector = monitor.root.child("spec").child("namespaceSelector");
  const [any, names] = [selector.child("any"), selector.child("matchNames")];
  if (selector.absent) return "own";
  if (any.boolean === true) return "all";
  if (!any.absent && any.boolean === void 0) return void 0;
  if (names.absent || names.isList && names.items().length === 0) return selector.isMap ? "own" : void 0;
  const known = names.items().map((name) => name.string);
  return known.every((name) => name !== void 0) && !names.open ? known : void 0;
}
function looksAt(monitor, object, bundle) {
  const namespaces = monitoredNamespaces(monitor);
  if (namespaces === "own") return bundle.sameNamespace(monitor, object);
  const namespace = bundle.namespaceOf(object);
  return namespaces === void 0 || namespaces === "all" || namespace === void 0 || namespaces.includes(namespace);
}
function monitoredServices(monitor, bundle) {
  const selector = monitorSelector(monitor);
  const all = candidates(selector, bundle);
  if (all === void 0) return { selected: [], isSome: true };
  const places = new Set((0, import_bundle2.placesOf)(monitor));
  const near = [];
  const far = [];
  for (const { service, labels } of all) {
    if (!looksAt(monitor, service, bundle)) continue;
    const match = (0, import_labels.matches)(selector, labels);
    if (match === "unknown") return { selected: [], isSome: true };
    if (match !== "yes") continue;
    ((0, import_bundle2.placesOf)(service).some((place) => places.has(place)) ? near : far).push(service);
  }
  const [only] = far;
  const isMeant = near.length > 0 || far.length === 1 && (0, import_statefulset3.haveCommonParent)(only.directory, monitor.directory);
  return { selected: isMeant ? [...near, ...far] : [], isSome: near.length + far.length > 0 };
}
function monitoredPods(monitor, bundle) {
  const selector = monitorSelector(monitor);
  const index = (0, import_pod_index2.podIndexOf)(bundle);
  if (monitoredNamespaces(monitor) !== "own") return { selected: [], isSome: true };
  const near = (0, import_take.take)(index.selected(selector, monitor), import_pod_index2.CROWD + 1);
  const far = near.length > 0 ? near : (0, import_take.take)(index.selectedAnywhere(selector, monitor), 1);
  const isKnown = near.length <= import_pod_index2.CROWD && near.every(({ match }) => match === "yes");
  return { selected: isKnown ? near : [], isSome: far.length > 0 };
}
function monitoredPorts(monitor, bundle) {
  const all = monitor.kind === "PodMonitor" ? monitoredPods(monitor, bundle).selected.map(({ workload }) => portsOfPods(workload)) : monitoredServices(monitor, bundle).selected.map(portsOfService);
  const known = all.filter((ports) => ports !== void 0);
  return known.length < all.length ? void 0 : known;
}
function portsOfPods(workload) {
  const { manifest, podSpec } = workload;
  const names = (0, import_ports.namedPorts)(workload)?.map(({ name }) => name);
  return names && { owner: `${manifest.kind} ${manifest.name}`, names, field: podSpec.get("containers") };
}
function portsOfService({ root, name }) {
  const field = root.get("spec").get("ports");
  const names = field.items().map((port) => port.get("name"));
  const isKnown = field.isList && !field.open && names.every((each) => each.absent || each.string !== void 0);
  if (!isKnown) return void 0;
  return { owner: `Service ${name}`, names: names.flatMap(({ string }) => string ?? []), field };
}
function missedService(monitor, bundle) {
  const { labels, expressions } = monitorSelector(monitor);
  if (labels.open || expressions.length > 0 || labels.pairs.size === 0) return void 0;
  const lists = (0, import_bundle2.placesOf)(monitor).map((place) => servicesIn(bundle).byPlace.get(place) ?? []);
  if (lists.some(({ length }) => length > import_pod_index2.CROWD)) return void 0;
  const beside = lists.flat();
  const elsewhere = beside.find((each) => (0, import_labels.matchesEquality)(labels, each.labels) === "yes");
  if (elsewhere !== void 0) return { kind: "namespace", service: elsewhere.service };
  const unlabelled2 = beside.find((each) => (0, import_labels.matchesEquality)(labels, each.selector) === "yes");
  if (unlabelled2 !== void 0) return { kind: "unlabelled", service: unlabelled2.service };
  for (const { service, labels: own } of beside) {
    if (!looksAt(monitor, service, bundle)) continue;
    const [slip] = (0, import_slips.slips)(labels, own) ?? [];
    if (slip !== void 0) return { kind: "slip", service, slip };
  }
  return void 0;
}
var servicesIn = (0, import_bundle2.perBundle)((bundle) => {
  const all = [];
  const byPlace = /* @__PURE__ */ new Map();
  const byLabel = /* @__PURE__ */ new Map();
  for (const service of bundle.all("Service")) {
    if (service.partial) continue;
    const metadata = service.root.get("metadata");
    const labels = withoutPlaces((0, import_labels.readLabels)(metadata.get("labels"), service.overlay.labels));
    const selector = (0, import_labels.readLabels)(service.root.get("spec").get("selector"), service.overlay.selectorLabels);
    const labelled = { service, labels, selector: withoutPlaces(selector) };
    all.push(labelled);
    for (const place of (0, import_bundle2.placesOf)(service)) (0, import_multimap2.append)(byPlace, place, labelled);
    for (const { key, value } of labels.pairs.values())
      (0, import_multimap2.append)(byLabel, value === void 0 ? key : `${key}=${value}`, labelled);
    if (labels.open) (0, import_multimap2.append)(byLabel, "", labelled);
  }
  return { all, byPlace, byLabel };
});
function candidates({ labels, missing }, bundle) {
  const { all, byLabel } = servicesIn(bundle);
  let found = all.length <= import_pod_index2.CROWD ? all : void 0;
  if (missing || labels.open) return void 0;
  for (const { key, value } of labels.pairs.values()) {
    if (value === void 0) continue;
    const having = [`${key}=${value}`, key, ""].flatMap((each) => byLabel.get(each) ?? []);
    if (having.length < (found?.length ?? import_pod_index2.CROWD + 1)) found = having;
  }
  return found;
}
function withoutPlaces({ pairs, open }) {
  return { pairs: new Map([...pairs].map(([key, { value }]) => [key, { key, value, field: void 0 }])), open };
}

// rules/monitor-selects-nothing.ts
var import_pod_index3 = __toESM(require_pod_index(), 1);
var import_slips2 = __toESM(require_slips(), 1);
var import_rule2 = __toESM(require_rule(), 1);
var monitor_selects_nothing_default = (0, import_rule2.defineRule)({
  summary: "a ServiceMonitor selects no Services, or a PodMonitor no Pods",
  severity: "warning",
  category: "network",
  subject: ["ServiceMonitor", "PodMonitor"],
  fixable: true,
  applies: ({ root }) => (0, import_glance2.valueIn)((0, import_glance2.valueIn)(root.node, "spec"), "selector")?.kind === "map",
  *check(monitor, { bundle }) {
    const { labels, expressions, open } = monitorSelector(monitor);
    const isOfPods = monitor.kind === "PodMonitor";
    const values = [...labels.pairs.values()].flatMap(({ value }) => value ?? []);
    const isKnown = !labels.open && !open && values.length === labels.pairs.size && expressions.length === 0;
    if (monitor.partial || !isKnown || values.length === 0 || monitoredNamespaces(monitor) === void 0) return;
    if ((isOfPods ? monitoredPods(monitor, bundle) : monitoredServices(monitor, bundle)).isSome) return;
    if (!values.every((value) => bundle.knowsAll(value, monitor))) return;
    const missed = isOfPods ? missedPods(monitor, bundle) : missedServices(monitor, bundle);
    if (missed === void 0 && values.some((value) => (0, import_made_objects.mayBeOfOperator)(value, bundle))) return;
    const what = isOfPods ? "Pods" : "Services";
    yield missed ?? {
      at: selectorOf(monitor),
      message: `selector: no ${what} in the input have ${(0, import_labels2.labelsInWords)(labels)}, so nothing is scraped`,
      help: `change the selector or the labels, if the ${what} are not made elsewhere`,
      severity: "info"
    };
  }
});
function selectorOf({ root }) {
  return root.child("spec").child("selector");
}
function missedServices(monitor, bundle) {
  const missed = missedService(monitor, bundle);
  if (missed === void 0) return void 0;
  const { kind, service } = missed;
  if (kind === "namespace") return inOtherNamespace(monitor, service, bundle);
  if (kind === "unlabelled") return unlabelled(monitor, service);
  const label = service.root.get("metadata").get("labels").child(missed.slip.found.key);
  return ofSlip(monitor, missed.slip, `Service ${service.name} has`, label);
}
function unlabelled(monitor, service) {
  const { labels } = monitorSelector(monitor);
  const metadata = service.root.get("metadata");
  const own = metadata.child("labels");
  const lacking = [...labels.pairs.values()].filter(({ key, value }) => own.child(key).string !== value);
  const pairs = Object.fromEntries(lacking.map(({ key, value }) => [key, value]));
  const title = `give Service ${service.name} the label ${lacking.map(({ key, value }) => `${key}: ${value}`).join(", ")}`;
  const { fix } = (0, import_rule2.insertFix)(own.exists ? own : metadata, own.exists ? pairs : { labels: pairs }, "unsafe");
  return {
    at: selectorOf(monitor),
    message: `selector: Service ${service.name} has ${(0, import_labels2.labelsInWords)(labels)} in its selector, for its Pods, but not in its own labels, so nothing is scraped`,
    help: title,
    related: [{ at: service.root.get("spec").get("selector"), message: "this is for its Pods" }],
    ...lacking.every(({ key }) => own.child(key).isNull) && fix && { fix: { ...fix, title } }
  };
}
function inOtherNamespace(monitor, service, bundle) {
  const namespace = bundle.namespaceOf(service);
  const names = monitor.root.child("spec").child("namespaceSelector").child("matchNames");
  const hasNames = names.items().length > 0;
  return {
    at: hasNames ? names : selectorOf(monitor),
    message: `${hasNames ? "namespaceSelector" : "selector"}: Service ${service.name} has these labels, but is in namespace ${namespace}, where this ServiceMonitor does not look, so nothing is scraped`,
    help: hasNames ? `add ${namespace} to matchNames` : `write namespaceSelector: {matchNames: [${namespace}]}`,
    related: [{ at: service.root.get("metadata").get("namespace"), message: "the Service is here" }]
  };
}
function missedPods(monitor, bundle) {
  const { labels } = monitorSelector(monitor);
  const near = (0, import_pod_index3.podIndexOf)(bundle).nearMiss(labels, monitor);
  const [slip] = (near && (0, import_slips2.slips)(labels, near.labels)) ?? [];
  if (near === void 0 || slip === void 0) return void 0;
  const { manifest, template } = near.workload;
  const label = template.get("metadata").get("labels").child(slip.found.key);
  return ofSlip(monitor, slip, `the Pods of ${manifest.kind} ${manifest.name} have`, label);
}
function ofSlip(monitor, slip, owner, label) {
  const { key, value, found } = slip;
  return {
    ...(0, import_slips2.correctionOf)([slip], monitorSelector(monitor).labels, selectorOf(monitor)),
    message: `selector: nothing has ${key}: ${value}, so nothing is scraped; ${owner} ${found.key}: ${found.value}`,
    related: [{ at: label, message: "this may be meant" }]
  };
}

// src/kubernetes/cluster-names.ts
var import_workload = __toESM(require_workload(), 1);
function clusterNameIn(workload, bundle) {
  const isService2 = (name) => bundle.partners("Service", name, workload.manifest).near.length > 0;
  for (const container of (0, import_workload.containersOf)(workload)) {
    const texts = [...container.child("command").items(), ...container.child("args").items()];
    for (const variable of container.child("env").items()) {
      const field = variable.child("value");
      const isHost = HOST_VARIABLE.test(variable.child("name").text ?? "");
      if (isHost && field.text && isService2(field.text)) return { name: field.text, field };
      texts.push(field);
    }
    for (const field of texts) {
      const name = nameIn(field.text ?? "", isService2);
      if (name !== void 0) return { name, field };
    }
  }
  return void 0;
}
var HOST_VARIABLE = /(?:HOST|HOSTNAME|ADDR|ADDRESS|ADDRESSES|ENDPOINTS?|SERVERS?|BROKERS?|SEEDS|PEERS|CONNECT)$/i;
var FULL = /(?<![\w.$}-])[a-z0-9][a-z0-9-]*(?:\.[a-z0-9-]+){1,2}\.svc(?:\.cluster\.local)?(?![\w.-])/i;
var HOST = /(?:\/\/(?:[^\s/@]*@)?)([a-z][a-z0-9.-]*)|(?:^|[\s=,"'])([a-z][a-z0-9.-]*):[1-9]\d{1,4}(?![\w.-])/gi;
function nameIn(text, isService2) {
  const [full] = FULL.exec(text) ?? [];
  if (full !== void 0) return full;
  for (const [, first, second] of text.matchAll(HOST)) {
    const host = first ?? second;
    const labels = host.toLowerCase().split(".");
    if (labels.length <= 3 && labels.slice(0, 2).some(isService2)) return host;
  }
  return void 0;
}

// rules/network-policy-blocks-dns.ts
var import_glance3 = __toESM(require_glance(), 1);

// src/kubernetes/network-policies.ts
var import_multimap3 = __toESM(require_multimap(), 1);
var import_take2 = __toESM(require_take(), 1);
var import_bundle3 = __toESM(require_bundle(), 1);
var import_kinds = __toESM(require_kinds(), 1);
var import_labels3 = __toESM(require_labels(), 1);
var import_pod_index4 = __toESM(require_pod_index(), 1);
var import_ports2 = __toESM(require_ports(), 1);
var import_workload2 = __toESM(require_workload(), 1);
function policySelector(field, { overlay }) {
  const isWritten = field.child("matchLabels").exists;
  return (0, import_labels3.readSelector)(field, ...isWritten ? [overlay.selectorLabels] : []);
}
function podSelectorOf(policy) {
  return policySelector(policy.root.get("spec").get("podSelector"), policy);
}
function restricts(policy, direction) {
  const spec = policy.root.get("spec");
  const types = spec.get("policyTypes");
  const name = direction === "ingress" ? "Ingress" : "Egress";
  if (types.open || types.items().some((type) => type.string === void 0)) return "unknown";
  if (types.items().length > 0) return types.items().some((type) => type.string === name) ? "yes" : "no";
  if (!types.absent && !types.isList) return "unknown";
  return direction === "ingress" || spec.get("egress").items().length > 0 ? "yes" : "no";
}
function rulesOf(policy, direction) {
  const list = policy.root.get("spec").get(direction);
  if (list.open || !list.isList && !list.absent) return void 0;
  return list.items();
}
function admits(policy, direction, traffic, bundle) {
  const rules = rulesOf(policy, direction);
  if (rules === void 0) return "unknown";
  return anyOf(
    rules.map(
      (rule) => both(
        meansPeers(policy, rule.child(direction === "ingress" ? "from" : "to"), traffic.peers, bundle),
        meansPort(rule.child("ports"), traffic)
      )
    )
  );
}
function meansPeers(policy, list, peers, bundle) {
  if (list.open || !list.isList && !list.absent) return "unknown";
  const items = list.items();
  return items.length === 0 ? "yes" : anyOf(items.map((peer) => meansPods(policy, peer, peers, bundle)));
}
function meansPods(policy, peer, pods, bundle) {
  const [podSelector, namespaceSelector] = [peer.child("podSelector"), peer.child("namespaceSelector")];
  if (!peer.child("ipBlock").absent || !peer.isMap) return "unknown";
  const isSelected = podSelector.absent ? "yes" : (0, import_labels3.matches)(policySelector(podSelector, policy), (0, import_workload2.podLabels)(pods));
  if (!namespaceSelector.absent)
    return both(isSelected, meansNamespace(namespaceSelector, bundle.namespaceOf(pods.manifest)));
  return podSelector.absent ? "unknown" : isSelected;
}
var NAMESPACE_LABEL = "kubernetes.io/metadata.name";
function meansNamespace(field, namespace) {
  const { labels, expressions, open } = (0, import_labels3.readSelector)(field);
  if (open || labels.open || expressions.length > 0) return "unknown";
  if (labels.pairs.size === 0) return "yes";
  const name = labels.pairs.get(NAMESPACE_LABEL)?.value;
  return name !== void 0 && namespace !== void 0 && name !== namespace ? "no" : "unknown";
}
function meansPort(list, { port, server }) {
  if (list.open || !list.isList && !list.absent) return "unknown";
  const items = list.items();
  if (items.length === 0 || port === void 0) return "yes";
  const named = (0, import_ports2.namedPorts)(server);
  const portsNamed = (name) => {
    const found = named?.filter((each) => each.name === name);
    return found?.length === 0 ? void 0 : found;
  };
  return anyOf(
    items.map((item) => {
      const protocol = (0, import_ports2.protocolOf)(item);
      const isProtocol = protocol === void 0 ? "unknown" : protocol === port.protocol ? "yes" : "no";
      return both(isProtocol, meansNumber(item, port.number, portsNamed));
    })
  );
}
function meansNumber(item, number, portsNamed) {
  const [port, endPort] = [item.child("port"), item.child("endPort")];
  if (port.absent) return "yes";
  if (port.string !== void 0) {
    const named = portsNamed(port.string);
    if (named === void 0 || named.some((each) => each.number === void 0)) return "unknown";
    return named.some((each) => each.number === number) ? "yes" : "no";
  }
  const last = endPort.absent ? port.number : endPort.number;
  if (port.number === void 0 || last === void 0) return "unknown";
  return number >= port.number && number <= last ? "yes" : "no";
}
function anyOf(all) {
  if (all.includes("yes")) return "yes";
  return all.includes("unknown") ? "unknown" : "no";
}
function both(a, b) {
  if (a === "no" || b === "no") return "no";
  return a === "yes" && b === "yes" ? "yes" : "unknown";
}
function policiesOn(workload, bundle) {
  if ((0, import_workload2.mayHaveHostNetwork)(workload)) return void 0;
  const { manifest } = workload;
  const { ofPods, ofNamespace, crowded, hasOthers } = policyIndex(bundle);
  if (hasOthers || (0, import_bundle3.placesOf)(manifest).some((place) => crowded.has(place))) return void 0;
  const own = ofPods.get(manifest) ?? [];
  const wide = ofNamespace.get(bundle.namespaceOf(manifest) ?? "") ?? [];
  return own.length + wide.length > import_pod_index4.CROWD ? void 0 : [.../* @__PURE__ */ new Set([...own, ...wide])];
}
var policyIndex = (0, import_bundle3.perBundle)((bundle) => {
  const ofPods = /* @__PURE__ */ new Map();
  const ofNamespace = /* @__PURE__ */ new Map();
  const crowded = /* @__PURE__ */ new Set();
  const index = (0, import_pod_index4.podIndexOf)(bundle);
  for (const policy of bundle.all("NetworkPolicy")) {
    if (policy.partial) continue;
    const manifest = policy;
    const selector = podSelectorOf(policy);
    const namespace = bundle.namespaceOf(manifest);
    if (isForAll(selector) && namespace !== void 0) (0, import_multimap3.append)(ofNamespace, namespace, policy);
    const near = (0, import_take2.take)(index.selected(selector, manifest), import_pod_index4.CROWD + 1);
    const anywhere = (0, import_take2.take)(index.selectedAnywhere(selector, manifest), import_pod_index4.CROWD + 1);
    if (near.length > import_pod_index4.CROWD) for (const place of (0, import_bundle3.placesOf)(manifest)) crowded.add(place);
    const selected = new Set([...near, ...anywhere].map(({ workload }) => workload.manifest));
    for (const each of selected) (0, import_multimap3.append)(ofPods, each, policy);
  }
  const hasOthers = bundle.manifests.some(
    ({ kind, apiVersion }) => kind?.endsWith("NetworkPolicy") === true && !(0, import_kinds.isKind)(kind, apiVersion)
  );
  return { ofPods, ofNamespace, crowded, hasOthers };
});
function isForAll({ labels, expressions, open, missing }) {
  return labels.pairs.size === 0 && !labels.open && expressions.length === 0 && !open && !missing;
}
function mayAskDns(policy) {
  const rules = rulesOf(policy, "egress");
  if (rules === void 0 || restricts(policy, "egress") === "unknown") return "unknown";
  return anyOf(
    rules.map((rule) => {
      const isForDns = rule.child("ports").items().length > 0;
      return both(mayLeadToDns(rule.child("to"), isForDns, policy), hasDnsPort(rule.child("ports")));
    })
  );
}
function hasDnsPort(list) {
  if (list.open || !list.isList && !list.absent) return "unknown";
  const items = list.items();
  const portsNamed = (name) => /dns|domain/.test(name) ? void 0 : [];
  const means = (item) => (0, import_ports2.protocolOf)(item) === "TCP" ? "no" : anyOf([53, 5353].map((port) => meansNumber(item, port, portsNamed)));
  return items.length === 0 ? "yes" : anyOf(items.map(means));
}
function mayLeadToDns(list, isForDns, policy) {
  if (list.open || !list.isList && !list.absent) return "unknown";
  const items = list.items();
  const mayBeDns = (peer) => {
    if (!peer.isMap || !peer.child("ipBlock").absent) return "unknown";
    const selector = peer.child("namespaceSelector");
    if (!selector.absent) {
      const namespace = selector.child("matchLabels").child(NAMESPACE_LABEL).string;
      return namespace !== void 0 && !/dns|kube-system/.test(namespace) ? "no" : "yes";
    }
    return isForDns && !isMisplacedDns(peer, policy) ? "unknown" : "no";
  };
  return items.length === 0 ? "yes" : anyOf(items.map(mayBeDns));
}
function misplacedDns(policy) {
  const peers = rulesOf(policy, "egress")?.flatMap((rule) => rule.child("to").items()) ?? [];
  return peers.filter((peer) => isMisplacedDns(peer, policy)).map((peer) => peer.child("podSelector"));
}
function isMisplacedDns(peer, policy) {
  const { labels } = policySelector(peer.child("podSelector"), policy);
  const isHome = policy.namespace === void 0 || policy.namespace === "kube-system";
  return !isHome && peer.child("namespaceSelector").absent && CLUSTER_DNS.test((0, import_labels3.labelsInWords)(labels));
}
var CLUSTER_DNS = /^k8s-app: (?:kube-dns|coredns)$/;

// rules/network-policy-blocks-dns.ts
var import_pod_index5 = __toESM(require_pod_index(), 1);
var import_rule3 = __toESM(require_rule(), 1);
var network_policy_blocks_dns_default = (0, import_rule3.defineRule)({
  summary: "a NetworkPolicy lets Pods reach Services, but not the DNS that knows their names",
  severity: "warning",
  category: "network",
  subject: "NetworkPolicy",
  applies: ({ root }) => (0, import_glance3.itemsIn)((0, import_glance3.valueIn)(root.node, "spec"), "egress").length > 0,
  *check(policy, { bundle }) {
    const rules = rulesOf(policy, "egress");
    if (policy.partial || !rules?.some(leadsToPods) || restricts(policy, "egress") !== "yes") return;
    const cut = ((0, import_pod_index5.podsBeside)(podSelectorOf(policy), policy, bundle) ?? []).filter(({ workload }) => {
      const policies = policiesOn(workload, bundle);
      const isFirst = policies?.find((each) => rulesOf(each, "egress")?.some(leadsToPods)) === policy;
      return isFirst && anyOf(policies.map((each) => mayAskDns(each))) === "no";
    });
    const asking = cut.map(({ workload }) => ({ workload, asked: clusterNameIn(workload, bundle) }));
    const found = asking.find(({ asked: asked2 }) => asked2 !== void 0) ?? asking[0];
    if (found === void 0) return;
    const { manifest } = found.workload;
    const { asked } = found;
    const outcome = `so ${asked === void 0 ? "names of Services do" : `${asked.name} does`} not resolve`;
    const [misplaced] = misplacedDns(policy);
    const ports = rules.flatMap((rule) => rule.child("ports").items());
    const overTcp = ports.map((item) => item.child("port")).find(({ number }) => number === 53);
    yield {
      at: misplaced ?? overTcp ?? policy.root.get("spec").get("egress"),
      message: misplaced === void 0 ? `egress: no rule lets the Pods of ${manifest.kind} ${manifest.name} ask DNS on port 53 over UDP, ${outcome}` : `podSelector: without a namespaceSelector it means Pods of namespace ${policy.namespace}, but DNS is in kube-system, ${outcome}`,
      help: misplaced === void 0 ? overTcp === void 0 ? "add a rule with ports: [{port: 53, protocol: UDP}, {port: 53, protocol: TCP}]" : "add {port: 53, protocol: UDP} to these ports: without a protocol it is TCP" : "add namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: kube-system}} to this item",
      ...misplaced && { covers: { start: misplaced.key.start, end: misplaced.range.end } },
      ...asked === void 0 ? misplaced === void 0 && { severity: "info" } : { related: [{ at: asked.field, message: "they ask for this name" }] }
    };
  }
});
function leadsToPods(rule) {
  return rule.child("to").items().some((peer) => peer.child("podSelector").isMap || peer.child("namespaceSelector").isMap);
}

// rules/network-policy-blocks-peers.ts
var import_glance4 = __toESM(require_glance(), 1);

// src/kubernetes/clusters.ts
var import_bundle4 = __toESM(require_bundle(), 1);
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
var crowds = (0, import_bundle4.perBundle)((bundle) => {
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
    const isHost = () => hasPort(value, from, to) || isInAuthority(lead) || isSetAsHost(lead) || isListOfHosts(name, value);
    if (isDoubtful && (after === "=" || !isHost())) continue;
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

// src/kubernetes/peer-ports.ts
var import_ports3 = __toESM(require_ports(), 1);
var import_replicas = __toESM(require_replicas(), 1);
var PEER_NAMES = /^(?:peers?|raft|gossip|serf(?:-?lan)?|clustering|cluster|transport|inter-?node|intra-?node|tls-intra-node|inter-?broker|(?:leader-)?election|quorum)$/;
function peersOf(workload, bundle) {
  const { manifest, podSpec } = workload;
  if (!manifest.is("StatefulSet") || ((0, import_replicas.replicasOf)(manifest, bundle)?.min ?? 0) < 2) return void 0;
  const ports = [];
  let known;
  const named = [];
  for (const container of podSpec.get("containers").items()) {
    known ??= clusterOf(container.get("image").string);
    for (const field of container.get("ports").items()) {
      const port = readPort(field);
      if (port === void 0) continue;
      ports.push(port);
      if (PEER_NAMES.test(field.get("name").string ?? "")) named.push(port);
    }
  }
  const byNumber = known?.ports.map((group) => ports.filter(({ number }) => group.includes(number))) ?? [];
  const groups = byNumber.filter((group) => group.length > 0);
  if (groups.length > 0) return { software: known.name, groups };
  if (named.length > 0) return { software: known?.name, groups: [named] };
  return namesItself(workload) ? { software: void 0, groups: [ports] } : void 0;
}
function readPort(field) {
  const [number, protocol] = [field.get("containerPort").number, (0, import_ports3.protocolOf)(field)];
  return number === void 0 || protocol === void 0 ? void 0 : { number, protocol, field };
}
function namesItself({ manifest }) {
  return textsOf(manifest).some((text) => mentionsIn(text, (name) => name === manifest.name).length > 0);
}

// rules/network-policy-blocks-peers.ts
var import_pod_index6 = __toESM(require_pod_index(), 1);
var import_rule4 = __toESM(require_rule(), 1);
var network_policy_blocks_peers_default = (0, import_rule4.defineRule)({
  summary: "a NetworkPolicy cuts the Pods of a StatefulSet off from each other",
  severity: "warning",
  category: "network",
  subject: "NetworkPolicy",
  applies: ({ root }) => {
    const spec = (0, import_glance4.valueIn)(root.node, "spec");
    return (0, import_glance4.itemsIn)(spec, "ingress").length + (0, import_glance4.itemsIn)(spec, "egress").length > 0;
  },
  *check(policy, { bundle }) {
    if (policy.partial) return;
    for (const { workload } of (0, import_pod_index6.podsBeside)(podSelectorOf(policy), policy, bundle) ?? []) {
      const peers = peersOf(workload, bundle);
      const policies = policiesOn(workload, bundle);
      if (peers === void 0 || policies === void 0) continue;
      for (const direction of ["ingress", "egress"]) {
        const restricting = policies.filter((each) => restricts(each, direction) === "yes");
        const first = restricting.find((each) => (rulesOf(each, direction)?.length ?? 0) > 0);
        if (first !== policy) continue;
        const passes = (port2) => anyOf(
          policies.map((each) => admits(each, direction, { peers: workload, server: workload, port: port2 }, bundle))
        ) !== "no";
        const closed = peers.groups.find((group) => group.length === 0 ? !passes(void 0) : !group.some(passes));
        if (closed === void 0) continue;
        const { manifest } = workload;
        const [port] = closed;
        const where = port === void 0 ? "" : ` on port ${closed.map(({ number }) => number).join(" or ")}`;
        yield {
          at: policy.root.get("spec").get(direction),
          message: `${direction}: no rule lets the Pods of StatefulSet ${manifest.name} ${VERBS[direction]} each other${where}, so ${peers.software ?? "what runs in them"} cannot form a cluster`,
          help: `add a rule ${direction === "ingress" ? "from" : "to"} a podSelector with the labels of these Pods`,
          related: [
            port === void 0 ? { at: manifest.root.get("metadata").get("name"), message: "its Pods talk to each other" } : { at: port.field, message: "its Pods reach each other here" }
          ]
        };
      }
    }
  }
});
var VERBS = { ingress: "be reached by", egress: "reach" };

// rules/network-policy-blocks-service.ts
var import_glance5 = __toESM(require_glance(), 1);
var import_pod_index8 = __toESM(require_pod_index(), 1);

// src/kubernetes/pod-services.ts
var import_multimap4 = __toESM(require_multimap(), 1);
var import_bundle5 = __toESM(require_bundle(), 1);
var import_images2 = __toESM(require_images(), 1);
var import_pod_index7 = __toESM(require_pod_index(), 1);
var import_ports4 = __toESM(require_ports(), 1);
var import_rivals = __toESM(require_rivals(), 1);
var import_workload3 = __toESM(require_workload(), 1);
function servicesOfPods(workload, bundle) {
  return servicesByPods(bundle).get(workload) ?? [];
}
var servicesByPods = (0, import_bundle5.perBundle)((bundle) => {
  const services = /* @__PURE__ */ new Map();
  for (const service of bundle.all("Service")) {
    if (service.partial || service.root.get("spec").get("type").string === "ExternalName") continue;
    for (const { workload } of (0, import_pod_index7.selectedBeside)(service, bundle) ?? []) (0, import_multimap4.append)(services, workload.manifest, service);
  }
  return services;
});
function mistakenPort(number, pods, bundle) {
  let found;
  for (const { workload } of pods) {
    const listening = (0, import_ports4.containerPorts)(workload);
    if (listening.size === 0 || listening.has(number) || listening.has(void 0)) return void 0;
    for (const service of servicesOfPods(workload.manifest, bundle)) {
      for (const port of service.root.get("spec").get("ports").items()) {
        const field = port.get("targetPort");
        if (port.get("port").number !== number || field.isNull) continue;
        const target = field.number ?? (0, import_ports4.namedPorts)(workload)?.find((each) => each.name === field.string)?.number;
        if (target !== void 0 && listening.has(target)) found ??= { service, field, target };
      }
    }
  }
  return found;
}

// rules/network-policy-blocks-service.ts
var import_rule5 = __toESM(require_rule(), 1);
var network_policy_blocks_service_default = (0, import_rule5.defineRule)({
  summary: "a NetworkPolicy without rules shuts out everybody from Pods that a Service leads to",
  severity: "warning",
  category: "network",
  subject: "NetworkPolicy",
  applies: ({ root }) => (0, import_glance5.itemsIn)((0, import_glance5.valueIn)(root.node, "spec"), "ingress").length === 0,
  *check(policy, { bundle }) {
    if (policy.partial || restricts(policy, "ingress") !== "yes" || !hasNoRules(policy)) return;
    const selector = podSelectorOf(policy);
    for (const { workload } of (0, import_pod_index8.podsBeside)(selector, policy, bundle) ?? []) {
      const policies = policiesOn(workload, bundle);
      const services = servicesOfPods(workload.manifest, bundle);
      const [service] = services;
      if (policies === void 0 || service === void 0) continue;
      if (anyOf(policies.map((each) => hasNoRules(each) ? "no" : "yes")) !== "no") continue;
      const { kind, name } = workload.manifest;
      const ingress = policy.root.get("spec").get("ingress");
      const others = services.length > 1 ? ` and ${services.length - 1} more` : "";
      yield {
        at: ingress.exists ? ingress : policy.root.get("spec").get("podSelector"),
        message: `ingress: nobody is let in to the Pods of ${kind} ${name}, so Service ${service.name}${others} cannot be reached`,
        help: "add a rule for each client, here or in another policy, or - {} for all",
        related: [{ at: service.root.get("metadata").get("name"), message: "this Service leads to them" }],
        // For a whole namespace it is a beginning, and the rest may be elsewhere.
        ...isForAll(selector) && { severity: "info" }
      };
      return;
    }
  }
});
function hasNoRules(policy) {
  return rulesOf(policy, "ingress")?.length === 0;
}

// rules/network-policy-selects-nothing.ts
var import_glance6 = __toESM(require_glance(), 1);
var import_missed_pods = __toESM(require_missed_pods(), 1);
var import_rule6 = __toESM(require_rule(), 1);
var network_policy_selects_nothing_default = (0, import_rule6.defineRule)({
  summary: "a NetworkPolicy is for no Pods, or lets in Pods that there are not",
  severity: "warning",
  category: "network",
  subject: "NetworkPolicy",
  fixable: true,
  applies: ({ root }) => (0, import_glance6.valueIn)(root.node, "spec")?.kind === "map",
  *check(policy, { bundle }) {
    if (policy.partial) return;
    const missOf = (selector, field, outcome) => {
      const missed2 = (0, import_missed_pods.missedPods)(selector, field, policy, bundle);
      return missed2 && { ...missed2.finding, message: `podSelector: ${missed2.what}, so ${outcome}${missed2.meant}` };
    };
    const spec = policy.root.get("spec");
    const own = spec.get("podSelector");
    const missed = missOf(podSelectorOf(policy), own, `NetworkPolicy ${policy.name} is for no Pods`);
    if (missed !== void 0) yield missed;
    const isElsewhere = missed?.severity === "info" || (0, import_missed_pods.areOfOperator)(podSelectorOf(policy), bundle);
    for (const [list, side, outcome] of SIDES) {
      for (const rule of spec.get(list).items()) {
        for (const peer of rule.child(side).items()) {
          const field = peer.child("podSelector");
          if (!field.isMap || !peer.child("namespaceSelector").absent) continue;
          const found = missOf(policySelector(field, policy), field, outcome);
          const isSlip = found !== void 0 && found.severity === void 0 && list === "ingress";
          if (found === void 0 || found.severity === "info" && isElsewhere) continue;
          yield isSlip ? { ...found, covers: spec.get(list).key } : found;
        }
      }
    }
  }
});
var SIDES = [
  ["ingress", "from", "this lets nobody in"],
  ["egress", "to", "this lets nothing out"]
];

// rules/pod-as-backend.ts
var import_glance7 = __toESM(require_glance(), 1);

// src/kubernetes/pod-names.ts
var import_multimap5 = __toESM(require_multimap(), 1);
var import_bundle6 = __toESM(require_bundle(), 1);
var import_pod_index9 = __toESM(require_pod_index(), 1);
var import_replicas2 = __toESM(require_replicas(), 1);
var import_statefulset4 = __toESM(require_statefulset(), 1);
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
var setsOf = (0, import_bundle6.perBundle)((bundle) => {
  const sets = /* @__PURE__ */ new Map();
  for (const set of bundle.all("StatefulSet")) {
    if (set.name === void 0) continue;
    for (const name of [set.name, ...set.overlay.names]) {
      (0, import_multimap5.append)(sets, name, set);
      for (const place of (0, import_bundle6.placesOf)(set)) (0, import_multimap5.append)(sets, `${place}\0${name}`, set);
    }
  }
  return sets;
});
function setsBeside(name, from, bundle) {
  const sets = setsOf(bundle);
  const lists = (0, import_bundle6.placesOf)(from).map((place) => sets.get(`${place}\0${name}`) ?? []);
  return lists.some(({ length }) => length > import_pod_index9.CROWD) ? void 0 : [...new Set(lists.flat())];
}
function setsMeant(name, from, bundle) {
  const beside = setsBeside(name, from, bundle);
  const near = beside?.filter(isWhole) ?? [];
  const own = near.filter(({ document }) => document.file === from.document.file);
  if (beside?.length !== 0) return { candidates: own.length > 0 ? own : near, isNear: true };
  const around = setsOf(bundle).get(name) ?? [];
  const [only] = around;
  const isMeant = around.length === 1 && isWhole(only) && (0, import_statefulset4.haveCommonParent)(only.directory, from.directory);
  return { candidates: isMeant ? around : [], isNear: false };
}
function isWhole({ partial, traits }) {
  return !partial && traits.hasSubstance === true;
}
function isPatched(statefulSet, bundle) {
  return setsBeside(statefulSet.name ?? "", statefulSet, bundle)?.every(isWhole) !== true;
}

// rules/pod-as-backend.ts
var import_rule7 = __toESM(require_rule(), 1);
var pod_as_backend_default = (0, import_rule7.defineRule)({
  summary: "an Ingress or a route names a Pod of a StatefulSet as if it were a Service",
  severity: "warning",
  category: "network",
  subject: ["Ingress", "HTTPRoute", "GRPCRoute", "TCPRoute", "TLSRoute"],
  applies: ({ root }) => (0, import_glance7.valueIn)(root.node, "spec")?.kind === "map",
  *check(object, { bundle }) {
    const from = object;
    const told = /* @__PURE__ */ new Set();
    for (const { service, namespace } of backendsOf(from)) {
      const name = service.string;
      const stem = name === void 0 ? void 0 : splitOrdinal(name)?.stem;
      if (!name || stem === void 0 || namespace !== void 0 || told.has(name) || !setsOf(bundle).has(stem))
        continue;
      const { candidates: candidates2, isNear: isNear3 } = setsMeant(stem, from, bundle);
      const [statefulSet] = candidates2;
      if (statefulSet === void 0 || !isNear3 || !bundle.lacks("Service", name, from)) continue;
      told.add(name);
      yield {
        at: service,
        message: `${name} is a Pod of StatefulSet ${stem}, not a Service: what is sent here gets no answer`,
        help: `write a Service ${name} with the selector statefulset.kubernetes.io/pod-name: ${name}`,
        related: [{ at: statefulSet.root.get("metadata").get("name"), message: "the StatefulSet is here" }],
        covers: service.range
      };
    }
  }
});

// rules/publishes-unready-pods.ts
var import_controller_labels = __toESM(require_controller_labels(), 1);

// src/kubernetes/exposed-services.ts
var import_bundle7 = __toESM(require_bundle(), 1);
function exposerOf({ directory, name }, bundle) {
  return exposers(bundle).get(`${directory}\0${name}`);
}
var exposers = (0, import_bundle7.perBundle)((bundle) => {
  const exposed = /* @__PURE__ */ new Map();
  for (const kind of ["Ingress", "HTTPRoute", "GRPCRoute", "TCPRoute", "TLSRoute"]) {
    for (const object of bundle.all(kind)) {
      for (const { service } of backendsOf(object)) {
        const { string: name } = service;
        if (name !== void 0) exposed.set(`${object.directory}\0${name}`, `${kind} ${object.name}`);
      }
    }
  }
  return exposed;
});

// rules/publishes-unready-pods.ts
var import_glance8 = __toESM(require_glance(), 1);
var import_images3 = __toESM(require_images(), 1);
var import_pod_index10 = __toESM(require_pod_index(), 1);
var import_statefulset5 = __toESM(require_statefulset(), 1);
var import_rule8 = __toESM(require_rule(), 1);
var publishes_unready_pods_default = (0, import_rule8.defineRule)({
  summary: "a Service for clients publishes Pods that are not ready",
  severity: "warning",
  category: "network",
  subject: "Service",
  fixable: true,
  applies: ({ root }) => {
    const spec = (0, import_glance8.valueIn)(root.node, "spec");
    return (0, import_glance8.saidIn)(spec, "publishNotReadyAddresses") === true && (0, import_glance8.saidIn)(spec, "clusterIP") !== "None";
  },
  *check(service, { bundle }) {
    const spec = service.root.get("spec");
    const publishes = spec.get("publishNotReadyAddresses");
    if (service.partial || publishes.open || (0, import_statefulset5.isHeadless)(service) !== "no" || isForPeers(service)) return;
    if ((0, import_pod_index10.podIndexOf)(bundle).governs(service)) return;
    const probed = ((0, import_pod_index10.selectedBeside)(service, bundle) ?? []).map(({ workload }) => workload);
    const probe = probed.map(readinessProbe).find((each) => each !== void 0);
    if (probe === void 0 || probed.some(isUsedBeforeReady)) return;
    const type = spec.get("type").string ?? "ClusterIP";
    const isOpen = type === "LoadBalancer" || type === "NodePort";
    const opener = isOpen ? void 0 : exposerOf(service, bundle);
    yield {
      at: publishes,
      message: `publishNotReadyAddresses: ${opener === void 0 ? `Service ${service.name}, of type ${type},` : `Service ${service.name}, to which ${opener} leads,`} sends clients to Pods that are not ready`,
      help: "take it out here, and set it on the headless Service by which the Pods find each other",
      related: [{ at: probe, message: "this probe is without effect there" }],
      ...(0, import_rule8.renameFix)(publishes, "false", "unsafe", "write publishNotReadyAddresses: false"),
      ...!isOpen && opener === void 0 && { severity: "info" }
    };
  }
});
function isForPeers({ root, name }) {
  const isOfOnePod = root.get("spec").get("selector").entries().some(([key]) => key === import_controller_labels.POD_NAME_LABEL || key === import_controller_labels.POD_INDEX_LABEL);
  return isOfOnePod || PEERS.test(name ?? "");
}
var PEERS = /announce|bootstrap|cluster|discover|gossip|headless|internal|join|member|node|not-?ready|peer|raft|repl|ring|seed|unready/i;
function readinessProbe({ podSpec }) {
  const probes = podSpec.get("containers").items().map((container) => container.get("readinessProbe"));
  return probes.find(({ isMap }) => isMap);
}
function isUsedBeforeReady({ podSpec }) {
  const images = podSpec.get("containers").items().map((container) => (0, import_images3.repositoryOf)(container.get("image").text ?? ""));
  return images.some((image) => /(?:^|\/)(?:vault|openbao|consul)(?:$|-)/.test(image));
}

// rules/service-for-missing-pod.ts
var import_controller_labels3 = __toESM(require_controller_labels(), 1);
var import_glance9 = __toESM(require_glance(), 1);

// src/kubernetes/single-pod-services.ts
var import_controller_labels2 = __toESM(require_controller_labels(), 1);
var import_labels4 = __toESM(require_labels(), 1);
var import_made_objects2 = __toESM(require_made_objects(), 1);
var import_names2 = __toESM(require_names(), 1);
var import_pod_index11 = __toESM(require_pod_index(), 1);
function missingPod(service, bundle) {
  const selector = service.root.get("spec").get("selector");
  return byName(selector.child(import_controller_labels2.POD_NAME_LABEL), service, bundle) ?? byIndex(selector, service, bundle);
}
function byName(field, service, bundle) {
  const { stem, ordinal } = (field.string === void 0 ? void 0 : splitOrdinal(field.string)) ?? {};
  if (stem === void 0 || ordinal === void 0) return void 0;
  const { candidates: candidates2 } = setsMeant(stem, service, bundle);
  const [statefulSet] = candidates2;
  if (statefulSet !== void 0) {
    const ranges = candidates2.map((each) => podRange(each, bundle));
    const isMissing = ranges.every((range) => range !== void 0 && !isIn(ordinal, range));
    return isMissing ? { field, statefulSet, range: ranges[0], meant: void 0 } : void 0;
  }
  const beside = bundle.lacks("StatefulSet", stem, service) ? (0, import_made_objects2.objectsBeside)("StatefulSet", service, bundle) : [];
  const sets = beside.filter((each) => bundle.sameNamespace(each, service));
  const near = (0, import_names2.nearName)(
    stem,
    sets.flatMap(({ name }) => name ?? [])
  );
  const meant = near && sets.find(({ name }) => name === near.name)?.as("StatefulSet");
  return meant && { field, statefulSet: meant, range: void 0, meant: `${meant.name}-${ordinal}` };
}
function byIndex(selector, service, bundle) {
  const field = selector.child(import_controller_labels2.POD_INDEX_LABEL);
  const labels = (0, import_labels4.readLabels)(selector, service.overlay.selectorLabels);
  const pairs = new Map([...labels.pairs].filter(([key]) => key !== import_controller_labels2.POD_INDEX_LABEL));
  if (field.string === void 0 || pairs.size === 0) return void 0;
  const selected = [];
  for (const each of (0, import_pod_index11.podIndexOf)(bundle).near({ ...labels, pairs }, service)) {
    if (selected.push(each) > import_pod_index11.CROWD) return void 0;
  }
  const sets = selected.map(
    ({ match, workload }) => match === "yes" ? workload.manifest.as("StatefulSet") : void 0
  );
  const ranges = sets.map((each) => each && podRange(each, bundle));
  const isMissing = ranges.every((range) => range !== void 0 && !isIn(Number(field.string), range));
  const [statefulSet] = sets;
  return statefulSet && isMissing ? { field, statefulSet, range: ranges[0], meant: void 0 } : void 0;
}

// rules/service-for-missing-pod.ts
var import_rule9 = __toESM(require_rule(), 1);
var service_for_missing_pod_default = (0, import_rule9.defineRule)({
  summary: "a Service selects one Pod of a StatefulSet, and there is no such Pod",
  severity: "warning",
  category: "network",
  subject: "Service",
  fixable: true,
  applies: ({ root }) => {
    const selector = (0, import_glance9.valueIn)((0, import_glance9.valueIn)(root.node, "spec"), "selector");
    return (0, import_glance9.valueIn)(selector, import_controller_labels3.POD_NAME_LABEL) !== void 0 || (0, import_glance9.valueIn)(selector, import_controller_labels3.POD_INDEX_LABEL) !== void 0;
  },
  *check(service, { bundle }) {
    const missing = service.partial ? void 0 : missingPod(service, bundle);
    if (missing === void 0) return;
    const { field, statefulSet, range, meant } = missing;
    const { name, root } = statefulSet;
    const replicas = root.get("spec").get("replicas");
    const pod = field.step === import_controller_labels3.POD_INDEX_LABEL ? `Pod with index ${field.string}` : `Pod ${field.string}`;
    const reason = range === void 0 ? `the StatefulSet is called ${name}` : `StatefulSet ${name} has ${podsInWords(name, range)}`;
    yield {
      at: field,
      message: `selector: there is no ${pod}, so Service ${service.name} leads nowhere: ${reason}`,
      help: meant === void 0 ? "select a Pod that there is, or raise replicas" : `write ${meant}`,
      related: [
        range !== void 0 && replicas.exists ? { at: replicas, message: "so many Pods there are" } : { at: root.get("metadata").get("name"), message: "its Pods are named after this" }
      ],
      ...meant !== void 0 && (0, import_rule9.renameFix)(field, meant, "unsafe", `write ${meant}`)
    };
  }
});

// rules/unknown-backend-port.ts
var import_glance10 = __toESM(require_glance(), 1);
var import_names3 = __toESM(require_names(), 1);
var import_rule10 = __toESM(require_rule(), 1);
var unknown_backend_port_default = (0, import_rule10.defineRule)({
  summary: "an Ingress or a route leads to a port that the Service does not have",
  severity: "warning",
  category: "network",
  subject: ["Ingress", "HTTPRoute", "GRPCRoute", "TCPRoute", "TLSRoute"],
  fixable: true,
  applies: ({ root }) => (0, import_glance10.valueIn)(root.node, "spec")?.kind === "map",
  *check(object, { bundle }) {
    const from = object;
    for (const backend of backendsOf(from)) {
      const asked = backend.port.string ?? backend.port.number;
      if (asked === void 0 || asked === "use-annotation") continue;
      const services = servicesOf(backend, from, bundle);
      const [service] = services;
      if (service !== void 0 && services.every((each) => lacksPort(each, asked))) {
        yield findingOf(backend, asked, service, from);
      }
    }
  }
});
function findingOf({ port }, asked, service, from) {
  const ports = service.root.get("spec").get("ports");
  const target = ports.items().find((each) => each.get("targetPort").value === asked);
  const isByName = typeof asked === "string";
  const names = ports.items().flatMap((each) => each.get("name").string ?? []);
  const numbers = ports.items().flatMap((each) => each.get("port").number ?? []);
  const [only] = ports.items();
  const near = isByName ? (0, import_names3.nearPortName)(asked, names) : void 0;
  const right = target ?? (near && ports.items().find((each) => each.get("name").string === near.name));
  const meant = right ?? (ports.items().length === 1 ? only : void 0);
  const name = meant?.get("name").string;
  const written = isByName ? name : meant?.get("port").number;
  const has = isByName && names.length > 0 ? names.join(", ") : numbers.join(", ");
  const help = written !== void 0 ? `write ${isByName ? "name" : port.step}: ${written}` : meant !== void 0 && isByName ? `write number: ${meant.get("port").number}` : `write one of its ports (${has})`;
  const is = `Service ${service.name} has no port ${isByName ? "named " : ""}${asked}`;
  return {
    at: port,
    message: target === void 0 ? `${is}${has === "" ? "" : `, only ${has}`}, so what is sent here gets no answer` : `${is}: that is the targetPort of its port ${target.get("port").number}, which most controllers do not look at`,
    help,
    related: [
      {
        at: target?.get("targetPort") ?? ports,
        message: target ? "this is the port of the Pods" : "these are its ports"
      }
    ],
    ...target !== void 0 && mayBeForIngressNginx(from) && { severity: "info" },
    ...written !== void 0 && (0, import_rule10.renameFix)(port, String(written), "unsafe", help)
  };
}

// rules/unknown-backend-service.ts
var import_bundle8 = __toESM(require_bundle(), 1);
var import_glance11 = __toESM(require_glance(), 1);
var import_made_objects3 = __toESM(require_made_objects(), 1);
var import_rule11 = __toESM(require_rule(), 1);
var unknown_backend_service_default = (0, import_rule11.defineRule)({
  summary: "an Ingress or a route leads to a Service that does not exist",
  severity: "warning",
  category: "network",
  subject: ["Ingress", "HTTPRoute", "GRPCRoute", "TCPRoute", "TLSRoute"],
  fixable: true,
  applies: ({ root }) => (0, import_glance11.valueIn)(root.node, "spec")?.kind === "map",
  *check(object, { bundle }) {
    const from = object;
    const told = /* @__PURE__ */ new Set();
    for (const { service, namespace } of backendsOf(from)) {
      const name = service.string;
      const isOwn = namespace === void 0 || namespace.string === bundle.namespaceOf(from);
      if (!name || !isOwn || told.has(name) || !bundle.lacks("Service", name, from)) continue;
      told.add(name);
      const other = bundle.named("Service", name).find((each) => (0, import_bundle8.isNear)(each, from));
      if (other !== void 0) {
        yield {
          at: service,
          message: `Service ${name} is in namespace ${bundle.namespaceOf(other)}, but this ${from.kind} looks for it in its own, ${bundle.namespaceOf(from)}, and leads nowhere`,
          help: from.kind === "Ingress" ? `put the Ingress into namespace ${bundle.namespaceOf(other)}` : `write namespace: ${bundle.namespaceOf(other)} here, and let a ReferenceGrant there allow it`,
          related: [{ at: other.root.get("metadata").get("namespace"), message: "the Service is here" }]
        };
        continue;
      }
      const near = nearServices(name, from, bundle);
      const [meant] = near;
      const isHint = meant === void 0;
      if (isHint && (0, import_made_objects3.mayBeOfOperator)(name, bundle)) continue;
      yield {
        at: service,
        message: `Service ${name} is not in the input${isHint ? "; without it" : `, but ${meant.name} is:`} what is sent here gets no answer`,
        help: isHint ? "write the name of a Service that there is, or add this one, if it is not made elsewhere" : `write name: ${meant.name}`,
        ...isHint ? { severity: "info" } : {
          related: [{ at: meant.root.get("metadata").get("name"), message: "this may be meant" }],
          ...(0, import_rule11.renameFix)(service, meant.name, near.length === 1 ? "safe" : "unsafe", `write name: ${meant.name}`)
        }
      };
    }
  }
});

// rules/unknown-monitor-port.ts
var import_glance12 = __toESM(require_glance(), 1);
var import_names4 = __toESM(require_names(), 1);
var import_rule12 = __toESM(require_rule(), 1);
var unknown_monitor_port_default = (0, import_rule12.defineRule)({
  summary: "a monitor asks for a port by a name that nothing which it selects has",
  severity: "warning",
  category: "network",
  subject: ["ServiceMonitor", "PodMonitor"],
  fixable: true,
  applies: ({ root }) => (0, import_glance12.valueIn)(root.node, "spec")?.kind === "map",
  *check(monitor, { bundle }) {
    const isOfPods = monitor.kind === "PodMonitor";
    const [list, number] = isOfPods ? ["podMetricsEndpoints", "portNumber"] : ["endpoints", "targetPort"];
    const endpoints = monitor.root.child("spec").child(list).items();
    const asked = endpoints.map((endpoint) => endpoint.child("port"));
    if (monitor.partial) return;
    for (const port of asked) {
      if (port.number === void 0) continue;
      yield {
        at: port,
        message: `port: ${port.number} is a number, but the definition of ${monitor.kind} takes a name here, so the API server refuses it`,
        help: `write ${number}: ${port.number}, or the name of the port`,
        severity: "error"
      };
    }
    const known = asked.some(({ string }) => string) ? monitoredPorts(monitor, bundle) : void 0;
    const [first] = known ?? [];
    if (known === void 0 || first === void 0) return;
    const names = [...new Set(known.flatMap((each) => each.names))];
    for (const port of asked) {
      const name = port.string;
      if (!name || names.includes(name)) continue;
      const meant = (0, import_names4.nearPortName)(name, names)?.name ?? (names.length === 1 ? names[0] : void 0);
      const owner = known.length > 1 ? `${first.owner} and what else is selected have` : `${first.owner} has`;
      const others = names.length === 0 ? "none of its ports has a name" : `only ${names.slice(0, 5).join(", ")}`;
      const other = /^\d+$/.test(name) ? `write ${number}: ${name}` : `write the name of a port, or give one the name ${name}`;
      const title = `write port: ${meant}`;
      yield {
        at: port,
        message: `port: ${owner} no port named ${name}, ${others}, so nothing is scraped`,
        help: meant === void 0 ? other : title,
        related: [{ at: first.field, message: "these are its ports" }],
        ...meant !== void 0 && (0, import_rule12.renameFix)(port, meant, "unsafe", title)
      };
    }
  }
});

// rules/unknown-policy-port.ts
var import_glance13 = __toESM(require_glance(), 1);
var import_names5 = __toESM(require_names(), 1);
var import_pod_index12 = __toESM(require_pod_index(), 1);
var import_ports5 = __toESM(require_ports(), 1);
var import_rule13 = __toESM(require_rule(), 1);
var unknown_policy_port_default = (0, import_rule13.defineRule)({
  summary: "a NetworkPolicy opens a port that the Pods do not have",
  severity: "warning",
  category: "network",
  subject: "NetworkPolicy",
  fixable: true,
  applies: ({ root }) => {
    const spec = (0, import_glance13.valueIn)(root.node, "spec");
    return (0, import_glance13.itemsIn)(spec, "ingress").length + (0, import_glance13.itemsIn)(spec, "egress").length > 0;
  },
  *check(policy, { bundle }) {
    if (policy.partial) return;
    const spec = policy.root.get("spec");
    const own = (0, import_pod_index12.podsBeside)(podSelectorOf(policy), policy, bundle) ?? [];
    for (const rule of spec.get("ingress").items()) yield* unknownPorts(rule, own, bundle);
    for (const rule of spec.get("egress").items()) {
      const peers = rule.child("to").items();
      if (peers.length === 0 || !peers.every((peer) => peer.child("podSelector").isMap && peer.child("namespaceSelector").absent))
        continue;
      const selected = peers.map(
        (peer) => (0, import_pod_index12.podsBeside)(policySelector(peer.child("podSelector"), policy), policy, bundle)
      );
      if (selected.every((pods) => pods !== void 0 && pods.length > 0))
        yield* unknownPorts(rule, selected.flat(), bundle);
    }
  }
});
function* unknownPorts(rule, pods, bundle) {
  const [first] = pods;
  if (first === void 0) return;
  const { kind, name } = first.workload.manifest;
  const owner = pods.length === 1 ? `the Pods of ${kind} ${name}` : "the Pods";
  const ports = rule.child("ports").items();
  for (const item of ports) {
    const port = item.child("port");
    if (port.string !== void 0 && (0, import_names5.isPortName)(port.string)) {
      const finding = unknownName(port, port.string, pods, owner);
      if (finding !== void 0) yield finding;
    }
    const isOne = port.number !== void 0 && item.child("endPort").absent;
    const mistaken = isOne ? mistakenPort(port.number, pods, bundle) : void 0;
    if (mistaken === void 0) continue;
    const { service, target, field } = mistaken;
    const isTaken = ports.some((each) => each.child("port").value === target);
    const help = isTaken ? "take it out" : `write port: ${target}`;
    yield {
      at: port,
      message: `port: ${port.number} is the port of Service ${service.name}, but ${owner} listen on ${target}, so nothing gets through by this`,
      help,
      related: [{ at: field, message: "the Service leads here" }],
      ...isTaken ? { severity: "info" } : (0, import_rule13.renameFix)(port, String(target), "unsafe", help)
    };
  }
}
function unknownName(port, name, pods, owner) {
  const named = pods.map(({ workload }) => (0, import_ports5.namedPorts)(workload));
  const names = [...new Set(named.flatMap((ports) => ports?.map((each) => each.name) ?? []))];
  if (named.includes(void 0) || names.includes(name)) return void 0;
  const near = (0, import_names5.nearPortName)(name, names);
  const others = names.length === 0 ? "" : `, or one of ${names.slice(0, 5).join(", ")}`;
  const help = near === void 0 ? `write the number of the port${others}` : `write port: ${near.name}`;
  return {
    at: port,
    message: `port: ${owner} have no port named ${name}, so nothing gets through by this`,
    help,
    related: [{ at: pods[0].workload.podSpec.get("containers"), message: "these are the containers" }],
    ...near && (0, import_rule13.renameFix)(port, near.name, "unsafe", help)
  };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  "headless-backend": null,
  "monitor-selects-nothing": null,
  "network-policy-blocks-dns": null,
  "network-policy-blocks-peers": null,
  "network-policy-blocks-service": null,
  "network-policy-selects-nothing": null,
  "pod-as-backend": null,
  "publishes-unready-pods": null,
  "service-for-missing-pod": null,
  "unknown-backend-port": null,
  "unknown-backend-service": null,
  "unknown-monitor-port": null,
  "unknown-policy-port": null
});
