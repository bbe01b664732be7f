"use strict";
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

// hot:src/kubernetes/names.ts
var require_names = __commonJS({
  "hot:src/kubernetes/names.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/names.ts"];
  }
});

// hot:src/kubernetes/structure.ts
var require_structure = __commonJS({
  "hot:src/kubernetes/structure.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/structure.ts"];
  }
});

// hot:src/kubernetes/versions.ts
var require_versions = __commonJS({
  "hot:src/kubernetes/versions.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/versions.ts"];
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

// hot:src/yaml/node.ts
var require_node = __commonJS({
  "hot:src/yaml/node.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/yaml/node.ts"];
  }
});

// hot:src/schema/check.ts
var require_check = __commonJS({
  "hot:src/schema/check.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/schema/check.ts"];
  }
});

// hot:src/schema/table.ts
var require_table = __commonJS({
  "hot:src/schema/table.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/schema/table.ts"];
  }
});

// src/schema/explain.ts
var explain_exports = {};
__export(explain_exports, {
  explainFaults: () => explainFaults
});
module.exports = __toCommonJS(explain_exports);
var import_names = __toESM(require_names(), 1);

// src/kubernetes/other-names.ts
var WORKLOAD = [
  ["podTemplate", "template"],
  ["podTemplateSpec", "template"]
];
var HANDLER = [
  ["http", "httpGet"],
  ["tcp", "tcpSocket"]
];
var OF_SECRET = [["secretName", "name"]];
var OF_CONFIG_MAP = [["configMapName", "name"]];
var OTHER_NAMES = {
  Container: /* @__PURE__ */ new Map([
    ["environment", "env"],
    ["entrypoint", "command"],
    ["cmd", "args"],
    ["pullPolicy", "imagePullPolicy"],
    ["mounts", "volumeMounts"],
    ["workdir", "workingDir"]
  ]),
  ContainerPort: /* @__PURE__ */ new Map([
    ["port", "containerPort"],
    ["targetPort", "containerPort"]
  ]),
  ServicePort: /* @__PURE__ */ new Map([["containerPort", ["port", "targetPort"]]]),
  ServiceSpec: /* @__PURE__ */ new Map([
    ["matchLabels", "selector"],
    ["podSelector", "selector"],
    ["labelSelector", "selector"]
  ]),
  IngressBackend: /* @__PURE__ */ new Map([
    ["serviceName", "service.name"],
    ["servicePort", ["service.port.number", "service.port.name"]]
  ]),
  EnvVar: /* @__PURE__ */ new Map([
    ["key", "name"],
    ["from", "valueFrom"]
  ]),
  EnvVarSource: /* @__PURE__ */ new Map([
    ["secretRef", "secretKeyRef"],
    ["secret", "secretKeyRef"],
    ["configMapRef", "configMapKeyRef"],
    ["configMap", "configMapKeyRef"]
  ]),
  EnvFromSource: /* @__PURE__ */ new Map([
    ["secret", "secretRef"],
    ["configMap", "configMapRef"]
  ]),
  VolumeMount: /* @__PURE__ */ new Map([
    ["path", "mountPath"],
    ["volume", "name"]
  ]),
  Volume: /* @__PURE__ */ new Map([
    ["secretRef", "secret"],
    ["configMapRef", "configMap"],
    ["pvc", "persistentVolumeClaim"],
    ["volumeClaim", "persistentVolumeClaim"]
  ]),
  EmptyDirVolumeSource: /* @__PURE__ */ new Map([["size", "sizeLimit"]]),
  SecretVolumeSource: /* @__PURE__ */ new Map([["name", "secretName"]]),
  PersistentVolumeClaimVolumeSource: /* @__PURE__ */ new Map([["name", "claimName"]]),
  SecretKeySelector: new Map(OF_SECRET),
  SecretEnvSource: new Map(OF_SECRET),
  SecretProjection: new Map(OF_SECRET),
  ConfigMapKeySelector: new Map(OF_CONFIG_MAP),
  ConfigMapEnvSource: new Map(OF_CONFIG_MAP),
  ConfigMapProjection: new Map(OF_CONFIG_MAP),
  ConfigMapVolumeSource: new Map(OF_CONFIG_MAP),
  Probe: new Map([
    ...HANDLER,
    ["initialDelay", "initialDelaySeconds"],
    ["period", "periodSeconds"],
    ["timeout", "timeoutSeconds"]
  ]),
  LifecycleHandler: new Map(HANDLER),
  ExecAction: /* @__PURE__ */ new Map([["cmd", "command"]]),
  PodSpec: /* @__PURE__ */ new Map([
    ["restart", "restartPolicy"],
    ["pullSecrets", "imagePullSecrets"],
    ["terminationGracePeriod", "terminationGracePeriodSeconds"]
  ]),
  PersistentVolumeClaimSpec: /* @__PURE__ */ new Map([["storageClass", "storageClassName"]]),
  LabelSelector: /* @__PURE__ */ new Map([["labels", "matchLabels"]]),
  StatefulSetSpec: new Map([
    ...WORKLOAD,
    ["strategy", "updateStrategy"],
    ["persistentVolumeClaimTemplates", "volumeClaimTemplates"],
    ["claimTemplates", "volumeClaimTemplates"]
  ]),
  DaemonSetSpec: new Map([...WORKLOAD, ["strategy", "updateStrategy"]]),
  DeploymentSpec: new Map([...WORKLOAD, ["updateStrategy", "strategy"]]),
  ReplicaSetSpec: new Map(WORKLOAD),
  JobSpec: new Map(WORKLOAD)
};
function otherNames(owner, name) {
  const other = Object.hasOwn(OTHER_NAMES, owner) ? OTHER_NAMES[owner].get(name) : void 0;
  return typeof other === "string" ? [other] : other ?? [];
}

// src/schema/explain.ts
var import_structure2 = __toESM(require_structure(), 1);
var import_versions2 = __toESM(require_versions(), 1);
var import_distance = __toESM(require_distance(), 1);
var import_multimap = __toESM(require_multimap(), 1);
var import_node2 = __toESM(require_node(), 1);
var import_check2 = __toESM(require_check(), 1);

// src/schema/lost-key.ts
var import_structure = __toESM(require_structure(), 1);
var import_versions = __toESM(require_versions(), 1);
var import_node = __toESM(require_node(), 1);
var import_check = __toESM(require_check(), 1);
function lostKeys(faults, root, type, asked) {
  const seen = /* @__PURE__ */ new Set();
  const missing = new Set(faults.flatMap(({ code, path }) => code === "missing" ? [(0, import_structure.pathKey)(path)] : []));
  const stray = /* @__PURE__ */ new Set();
  const found = [];
  for (const { code, path } of faults) {
    if (code !== "unknown") continue;
    const holder = path.slice(0, typeof path.at(-2) === "number" ? -2 : -1);
    const id = (0, import_structure.pathKey)(holder);
    if (seen.has(id)) continue;
    seen.add(id);
    const tail = tailOf(root, path);
    if (tail === void 0 || isWithin(path, stray)) continue;
    const around = tail.path.slice(0, -1);
    const map = nodeAt(root, around);
    const mapType = typeAt(type, around);
    if (map?.kind !== "map" || mapType?.kind !== "object") continue;
    if (tail.rest.every(({ name }) => typeof name === "string" && mapType.property(name) !== void 0)) continue;
    const isMissing = ({ name }) => missing.has((0, import_structure.pathKey)([...around, name]));
    const keys = [...mapType.properties()].filter((key2) => {
      if (map.get(key2.name) !== void 0 || key2.span !== void 0 && (0, import_versions.coverage)(key2.span, asked) === "none")
        return false;
      return takes(key2.type, tail, asked) && (tail.rest.length > 1 || typeof tail.rest[0].name === "number" || isMissing(key2));
    });
    const wanted = keys.filter(isMissing);
    const [key, other] = wanted.length > 0 ? wanted : keys;
    if (key === void 0 || other !== void 0) continue;
    const rest = tail.rest.map(({ name }) => [...tail.path, name]);
    for (const one of rest) stray.add((0, import_structure.pathKey)(one));
    found.push({ code: "lost-key", path: rest[0], key: [...around, key.name], rest, holds: void 0 });
  }
  return found;
}
function isWithin(path, keys) {
  return path.some((_, index) => keys.has((0, import_structure.pathKey)(path.slice(0, index + 1))));
}
function tailOf(root, path) {
  const around = path.slice(0, -1);
  const index = around.at(-1);
  if (index === void 0 || index === 0) return void 0;
  if (typeof index === "number") {
    const list = nodeAt(root, around.slice(0, -1));
    if (list?.kind !== "seq" || list.style !== "block") return void 0;
    const rest = list.items.slice(index).map((value, at) => ({ name: index + at, value: (0, import_node.resolveAlias)(value) }));
    return { path: around.slice(0, -1), rest };
  }
  const map = nodeAt(root, around);
  if (map?.kind !== "map" || map.style !== "block") return void 0;
  const entries = [...map.entries].map(([name, { value }]) => ({ name, value: (0, import_node.resolveAlias)(value) }));
  const first = entries.findIndex(({ name }) => name === path.at(-1));
  return first > 0 ? { path: around, rest: entries.slice(first) } : void 0;
}
function takes(type, { rest }, asked) {
  return rest.every(({ name, value }) => {
    const below = typeof name === "number" ? type.kind === "list" && type.item.kind === "object" && type.item : type.kind === "object" && type.property(name)?.type;
    return below && (0, import_check.checkStructure)(value, below, asked).every(({ code }) => code !== "unknown" && code !== "type");
  });
}
function nodeAt(root, path) {
  let node = root;
  for (const step of path) {
    if (node?.kind === "map") node = node.get(String(step))?.value;
    else node = node?.kind === "seq" ? node.items[Number(step)] : void 0;
    node = node && (0, import_node.resolveAlias)(node);
  }
  return node;
}
function typeAt(type, path) {
  let at = type;
  for (const step of path) {
    if (at?.kind === "list") at = at.item;
    else if (at?.kind === "map") at = at.value;
    else at = at?.kind === "object" ? at.property(String(step))?.type : void 0;
  }
  return at;
}

// src/schema/explain.ts
var import_table = __toESM(require_table(), 1);
function explainFaults(faults, root, type, asked) {
  const explanation = new Explanation(root, type, asked);
  const lost = lostKeys(faults, root, type, asked);
  const stray = new Set(lost.flatMap(({ rest }) => rest.map(import_structure2.pathKey)));
  const others = lost.length === 0 ? faults : faults.filter(({ path }) => !isWithin(path, stray));
  const issues = [...lost, ...together(withoutRivals(others.flatMap((fault) => explanation.explain(fault))))];
  const doubts = new import_structure2.Doubts(issues);
  const unclear = new Set(issues.flatMap(unclearMaps).map(import_structure2.pathKey));
  return issues.filter((issue) => {
    if (issue.code !== "missing") return true;
    const around = issue.path.slice(0, -1);
    const names = [issue.path.at(-1), ...issue.or];
    return !unclear.has((0, import_structure2.pathKey)(around)) && !names.some((name) => doubts.about([...around, name]));
  });
}
function unclearMaps(issue) {
  if (issue.code === "unknown") return [issue.path.slice(0, -1)];
  return issue.code === "misplaced" ? issue.places.map((place) => place.slice(0, -1)) : [];
}
function withoutRivals(issues) {
  const claims = /* @__PURE__ */ new Map();
  for (const issue of issues) {
    const meant = meantBy(issue);
    if (meant !== void 0) (0, import_multimap.append)(claims, (0, import_structure2.pathKey)(meant), issue.path);
  }
  return issues.map((issue) => {
    if (issue.code === "unknown") {
      const meant = meantBy(issue);
      return meant !== void 0 && claims.get((0, import_structure2.pathKey)(meant)).length > 1 ? { ...issue, near: [] } : issue;
    }
    if (issue.code !== "misplaced") return issue;
    const rivals = issue.places.flatMap((place) => claims.get((0, import_structure2.pathKey)(place))?.slice(0, 1) ?? []);
    return rivals.length < issue.places.length ? issue : { ...issue, places: rivals, taken: true };
  });
}
function meantBy(issue) {
  if (issue.code !== "unknown" || issue.near.length !== 1) return void 0;
  return [...issue.path.slice(0, -1), ...issue.near[0].split(".")];
}
function together(issues) {
  const result = [];
  const groups = /* @__PURE__ */ new Map();
  for (const issue of issues) {
    if (issue.code !== "misplaced") {
      result.push(issue);
      continue;
    }
    const around = (0, import_structure2.pathKey)(issue.path.slice(0, -1));
    const homes = issue.places.map((place) => (0, import_structure2.pathKey)(place.slice(0, -1)));
    const group = (groups.get(around) ?? []).find(
      (one) => result[one.at].taken === issue.taken && one.homes.some((home) => homes.includes(home))
    );
    if (group === void 0) {
      (0, import_multimap.append)(groups, around, { at: result.push(issue) - 1, homes });
      continue;
    }
    const first = result[group.at];
    group.homes = group.homes.filter((home) => homes.includes(home));
    result[group.at] = {
      ...first,
      places: first.places.filter((place) => group.homes.includes((0, import_structure2.pathKey)(place.slice(0, -1)))),
      others: [...first.others, issue.path]
    };
  }
  return result;
}
var SHORT = /* @__PURE__ */ new Map([
  ["RWO", "ReadWriteOnce"],
  ["ROX", "ReadOnlyMany"],
  ["RWX", "ReadWriteMany"],
  ["RWOP", "ReadWriteOncePod"]
]);
var MAX_MAPS = 400;
var MAX_SEARCHES = 100;
var MAX_DOWN = 2;
var Explanation = class {
  #root;
  #type;
  #asked;
  #invalidAt = /* @__PURE__ */ new Set();
  /** What is wrong by itself in all versions asked for, or missing. */
  #wrongAt = /* @__PURE__ */ new Set();
  #searches = 0;
  constructor(root, type, asked) {
    this.#root = root;
    this.#type = type;
    this.#asked = asked;
  }
  explain(fault) {
    switch (fault.code) {
      case "unknown":
        return this.#unknown(fault);
      case "type":
        this.#invalidAt.add(placeOf(fault.path, "self"));
        this.#wrongAt.add((0, import_structure2.pathKey)(fault.path));
        return [wrongType(fault.path, fault.expected)];
      case "version": {
        const holds = (0, import_versions2.complement)(fault.known, this.#asked);
        if ((0, import_versions2.coverage)(fault.known, this.#asked) === "none") this.#wrongAt.add((0, import_structure2.pathKey)(fault.path));
        return holds === void 0 ? [] : [{ ...fault, holds }];
      }
      case "missing":
        if (fault.holds === void 0) this.#wrongAt.add((0, import_structure2.pathKey)(fault.path));
        return [fault];
      case "duplicate":
      case "unknown-name":
        return [fault];
      case "conflict":
      case "contradiction":
      case "resource":
        return this.#isWrong(fault.path) || this.#isWrong(fault.beside) ? [] : [fault];
      case "value":
        return this.#invalid(fault);
    }
  }
  /** True for what is wrong by itself, or stands in something that is: it is told once. */
  #isWrong(path) {
    return path.some((_, index) => this.#wrongAt.has((0, import_structure2.pathKey)(path.slice(0, index + 1))));
  }
  #invalid({ path, refused, limit, holds }) {
    const place = placeOf(path, limit.part);
    if (this.#invalidAt.has(place)) return [];
    this.#invalidAt.add(place);
    const isAll = holds.since === void 0 && holds.until === void 0;
    if (isAll && limit.part !== "keys") this.#wrongAt.add((0, import_structure2.pathKey)(path));
    const allowed = limit.words && [...limit.words].flatMap(
      ([word, span]) => span === void 0 || (0, import_versions2.coverage)(span, this.#asked) !== "none" ? [word] : []
    );
    const text = String(refused);
    const meant = SHORT.get(text);
    const near = allowed && (meant !== void 0 && allowed.includes(meant) ? { name: meant, only: true } : (0, import_names.nearName)(text, allowed));
    return [
      {
        code: "value",
        path,
        key: limit.part === "keys",
        allowed,
        format: limit.format,
        bounds: limit.bounds,
        near: near?.only ? near.name : void 0,
        holds: isAll ? void 0 : holds
      }
    ];
  }
  #unknown({ path, owner }) {
    const steps = this.#stepsTo(path);
    const { node: map } = steps.at(-1);
    const name = path.at(-1);
    const value = map.kind === "map" ? map.get(name).value : map;
    const own = nameOf(owner);
    const near = this.#nearFields(path, value, map, owner);
    if (near.length > 0) {
      const type = typeAt2(owner, near[0].split("."));
      const misfit = this.#fits(value, type) ? void 0 : valueType(type);
      return [{ code: "unknown", path, owner: own, near, misfit, elsewhere: [], holds: void 0 }];
    }
    const places = this.#knownPlaces(name, value, steps) ?? this.#placesFor(name, value, steps);
    if (places.length > 0) {
      const taken = places.every((place) => this.#isWritten(place));
      return [{ code: "misplaced", path, owner: own, places, taken, others: [], holds: void 0 }];
    }
    const wrapped = this.#wrapped(value, map, owner);
    if (wrapped.length > 0) {
      return wrapped.map((field) => {
        const places2 = [[...path.slice(0, -1), field]];
        return {
          code: "misplaced",
          path: [...path, field],
          owner: name,
          places: places2,
          taken: false,
          others: [],
          holds: void 0
        };
      });
    }
    return [{ code: "unknown", path, owner: own, near, elsewhere: kindsWith(name, owner), holds: void 0 }];
  }
  /** What is in a map that is one too many: all of its fields are those of the map around it. */
  #wrapped(value, map, owner) {
    const inner = (0, import_node2.resolveAlias)(value);
    if (inner.kind !== "map" || map.kind !== "map") return [];
    const isOfOwner = [...inner.entries.values()].every((entry) => {
      const property = owner.property(entry.name);
      return property !== void 0 && map.get(entry.name) === void 0 && hasShape(entry.value, property.type);
    });
    return isOfOwner ? [...inner.entries.keys()] : [];
  }
  /** What leads to a field: every map and list from the root to the one that holds it. */
  #stepsTo(path) {
    let step = { path: [], node: this.#root, type: this.#type };
    const steps = [step];
    for (const name of path.slice(0, -1)) {
      step = this.#below(step, name);
      steps.push(step);
    }
    return steps;
  }
  #below({ path, node, type }, name) {
    const below = typeBelow(type, name);
    const child = typeof name === "number" ? node.kind === "seq" && node.items[name] : node.kind === "map" && node.get(name)?.value;
    if (below === void 0 || !child) return void 0;
    return { path: [...path, name], node: (0, import_node2.resolveAlias)(child), type: below };
  }
  #nearFields(path, value, map, owner) {
    const [around, name] = [path.slice(0, -1), path.at(-1)];
    const isFree = (field) => map.kind !== "map" || map.get(field) === void 0;
    const free = [...owner.properties()].filter(
      (property) => isFree(property.name) && (property.span === void 0 || (0, import_versions2.coverage)(property.span, this.#asked) !== "none")
    );
    const fitting = free.filter((property) => this.#fits(value, property.type)).map((property) => property.name);
    const others = otherNames(nameOf(owner), name).filter(
      (other2) => !this.#isWritten([...around, ...other2.split(".")])
    );
    const other = others.find((path2) => {
      const type = typeAt2(owner, path2.split("."));
      return type !== void 0 && this.#fits(value, type);
    });
    if (other !== void 0) return [other];
    const near = (0, import_distance.nearNames)(name, fitting);
    if (near.length > 0) return near;
    if (others.length > 0) return others.slice(0, 1);
    return (0, import_distance.nearNames)(
      name,
      free.map((property) => property.name)
    );
  }
  #fits(value, type) {
    return (0, import_check2.checkStructure)(value, type, this.#asked).every(({ code }) => code !== "unknown" && code !== "type");
  }
  #isWritten(path) {
    let step = { path: [], node: this.#root, type: this.#type };
    for (const name of path) step = step && this.#below(step, name);
    return step !== void 0;
  }
  /** Where a field belongs that nobody would look for elsewhere; undefined where that has to be found out. */
  #knownPlaces(name, value, steps) {
    const place = isNull(value) ? void 0 : this.#knownPlace(name, value, steps);
    if (place === void 0) return void 0;
    const home = typeAt2(this.#type, place);
    return place !== NOWHERE && home !== void 0 && hasShape(value, home) ? [place] : [];
  }
  #knownPlace(name, value, steps) {
    const { path, node, type } = steps.at(-1);
    if (type.kind !== "object") return void 0;
    const own = nameOf(type);
    const below = WITHIN.get(own)?.get(name);
    const isShared = node.kind === "map" && node.get("server") !== void 0;
    if (below !== void 0 && !isShared) return [...path, ...below, name];
    const handler = name === "command" ? steps.findLast((step) => HANDLERS.has(typeName(step.type))) : void 0;
    if (handler !== void 0) return [...handler.path, "exec", name];
    if (own === "PodSpec" && name === "name") return NOWHERE;
    if (own === "Container" && name === "terminationGracePeriodSeconds") return [...path.slice(0, -2), name];
    const isSpec = path.length === 1 && path[0] === "spec";
    if (name === "labels" || name === "annotations" || isSpec && (name === "name" || name === "namespace")) {
      const named = steps.findLast(
        (step) => step.type.kind === "object" && step.type.property("metadata") !== void 0
      );
      return own === "LabelSelector" || named === void 0 ? NOWHERE : [...named.path, "metadata", name];
    }
    if (own === "ObjectMeta" && path.at(-2) === "template" && (0, import_node2.resolveAlias)(value).kind === "scalar") {
      return this.#isWritten(["spec", "selector", "matchLabels", name]) ? [...path, "labels", name] : void 0;
    }
    const template = type.property("template")?.type;
    const isOfPod = template?.kind === "object" && nameOf(template) === "PodTemplateSpec" && POD.has(name);
    return isOfPod ? [...path, "template", "spec", name] : void 0;
  }
  /**
   * Where else in the manifest a field of that name with that value may stand: in the maps around it and a little below
   * these, the nearest first; all that are equally near. Places that are free go before those that are taken.
   */
  #placesFor(name, value, steps) {
    if (isNull(value) || ++this.#searches > MAX_SEARCHES) return [];
    const own = steps.at(-1).path.at(-1);
    const found = [];
    const seen = /* @__PURE__ */ new Set();
    const visit = (step, cost, down) => {
      if (seen.size > MAX_MAPS || step.type.kind === "any") return;
      if (step.type.kind === "list") {
        const items = step.node.kind === "seq" ? step.node.items.length : 0;
        for (let i = 0; i < items && seen.size <= MAX_MAPS; i++) visit(this.#below(step, i), cost + LIST, down);
        return;
      }
      if (seen.has((0, import_structure2.pathKey)(step.path)) || step.node.kind !== "map" && !isNull(step.node)) return;
      seen.add((0, import_structure2.pathKey)(step.path));
      const place = placeIn(step, name, value, cost === 0);
      const type = place && typeAt2(step.type, place.slice(step.path.length));
      if (place !== void 0 && type !== void 0 && hasShape(value, type)) {
        const free = cost === 0 ? FREE : 0;
        const misfit = this.#fits(value, type) ? 0 : MISFIT;
        found.push({ path: place, cost: cost + free + misfit + (this.#isWritten(place) ? TAKEN : 0) });
      }
      if (down === 0 || step.type.kind !== "object") return;
      for (const property of step.type.properties()) {
        if (property.name === "status") continue;
        const below = this.#below(step, property.name);
        if (below !== void 0) visit(below, cost + 1, down - 1);
        else if (property.type.kind === "object" && (cost === 0 || property.name === own)) {
          visit({ path: [...step.path, property.name], node: NOTHING, type: property.type }, cost + UNWRITTEN, 0);
        }
      }
    };
    let up = 0;
    for (const step of [...steps].reverse()) {
      if (step.type.kind !== "object") continue;
      visit(step, up, up === 0 ? MAX_DOWN : MAX_DOWN - 1);
      up++;
    }
    const least = Math.min(...found.map(({ cost }) => cost));
    if (least > 1 + TAKEN && (0, import_table.typesWith)(name) > COMMON) return [];
    const around = steps.at(-1).path;
    const anyItem = (path) => (0, import_structure2.pathKey)(path.map((step, index) => typeof step === "number" && step !== around[index] ? "*" : step));
    const nearest = new Set(found.filter(({ cost }) => cost === least).map(({ path }) => anyItem(path)));
    return found.filter(({ path }) => nearest.has(anyItem(path))).map(({ path }) => path);
  }
};
function placeOf(path, part) {
  return (0, import_structure2.pathKey)([...path, part === "keys" ? 0 : 1]);
}
var WITHIN = /* @__PURE__ */ new Map([
  [
    "Volume",
    /* @__PURE__ */ new Map([
      ["path", ["hostPath"]],
      ["secretName", ["secret"]],
      ["claimName", ["persistentVolumeClaim"]]
    ])
  ],
  ["PersistentVolumeClaimSpec", /* @__PURE__ */ new Map([["storage", ["resources", "requests"]]])]
]);
var HANDLERS = /* @__PURE__ */ new Set(["Probe", "LifecycleHandler"]);
var POD = /* @__PURE__ */ new Set(["containers", "initContainers", "volumes", "imagePullSecrets"]);
var UNWRITTEN = 1.1;
var LIST = 0.5;
var TAKEN = 0.3;
var MISFIT = 1.2;
var FREE = 1.05;
var NOWHERE = [];
var NOTHING = {
  kind: "scalar",
  start: 0,
  end: 0,
  style: "empty",
  value: null,
  tag: void 0,
  anchor: void 0
};
function placeIn({ path, type }, name, value, isOwn) {
  if (type.kind !== "object") return void 0;
  if (!isOwn) return type.property(name) !== void 0 ? [...path, name] : void 0;
  if (type.name === "LabelSelector" && (0, import_node2.resolveAlias)(value).kind === "scalar") return [...path, "matchLabels", name];
  if (type.property("requests")?.type.kind === "map" && RESOURCES.has(name)) return [...path, "requests", name];
  return void 0;
}
var COMMON = 15;
var RESOURCES = /* @__PURE__ */ new Set(["cpu", "memory", "storage", "ephemeral-storage"]);
function kindsWith(name, owner) {
  const kind = /^(\w+)Spec$/.exec(nameOf(owner))?.[1];
  if (kind === void 0) return [];
  const found = /* @__PURE__ */ new Set();
  for (const served of (0, import_table.servedKinds)()) {
    const spec = served.type.property("spec")?.type;
    if (NEIGHBOURS.has(served.kind) && spec?.kind === "object" && spec.property(name) !== void 0)
      found.add(served.kind);
  }
  return [...found];
}
var NEIGHBOURS = /* @__PURE__ */ new Set([
  "StatefulSet",
  "Deployment",
  "DaemonSet",
  "Job",
  "CronJob",
  "Pod",
  "Service",
  "PersistentVolumeClaim",
  "PersistentVolume"
]);
function wrongType(path, expected) {
  const inner = expected.kind === "list" ? expected.item : expected.kind === "map" ? expected.value : expected;
  const of = inner.kind === "object" ? nameOf(inner) : inner.kind === "scalar" ? inner.name : inner.kind;
  const word = valueType(expected);
  return { code: "type", path, expected: word, of: expected.kind === "scalar" ? void 0 : of, holds: void 0 };
}
function valueType(type) {
  return type.kind === "scalar" ? type.name : type.kind === "list" ? "list" : "map";
}
function typeBelow(type, name) {
  if (type.kind === "list") return typeof name === "number" ? type.item : void 0;
  if (type.kind === "map") return type.value;
  return type.kind === "object" && typeof name === "string" ? type.property(name)?.type : void 0;
}
function typeAt2(type, path) {
  let at = type;
  for (const step of path) at = at && typeBelow(at, step);
  return at;
}
function nameOf({ name }) {
  return name.slice(name.lastIndexOf(".") + 1);
}
function typeName(type) {
  return type.kind === "object" ? nameOf(type) : void 0;
}
function hasShape(value, type) {
  const { kind } = (0, import_node2.resolveAlias)(value);
  if (type.kind === "scalar") return kind === "scalar";
  return kind === (type.kind === "list" ? "seq" : "map");
}
function isNull(node) {
  return node.kind === "scalar" && node.value === null;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  explainFaults
});
