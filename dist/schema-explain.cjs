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
var import_structure = __toESM(require_structure(), 1);
var import_versions = __toESM(require_versions(), 1);
var import_distance = __toESM(require_distance(), 1);
var import_multimap = __toESM(require_multimap(), 1);
var import_node = __toESM(require_node(), 1);
var import_check = __toESM(require_check(), 1);
var import_table = __toESM(require_table(), 1);
function explainFaults(faults, root, type, asked) {
  const explanation = new Explanation(root, type, asked);
  const issues = together(faults.flatMap((fault) => explanation.explain(fault)));
  const doubts = new import_structure.Doubts(issues);
  const unclear = new Set(issues.flatMap(unclearMaps).map(import_structure.pathKey));
  return issues.filter((issue) => {
    if (issue.code !== "missing") return true;
    const around = issue.path.slice(0, -1);
    const names = [issue.path.at(-1), ...issue.or];
    return !unclear.has((0, import_structure.pathKey)(around)) && !names.some((name) => doubts.about([...around, name]));
  });
}
function unclearMaps(issue) {
  if (issue.code === "unknown") return [issue.path.slice(0, -1)];
  return issue.code === "misplaced" ? issue.places.map((place) => place.slice(0, -1)) : [];
}
function together(issues) {
  const result = [];
  const groups = /* @__PURE__ */ new Map();
  for (const issue of issues) {
    if (issue.code !== "misplaced") {
      result.push(issue);
      continue;
    }
    const around = (0, import_structure.pathKey)(issue.path.slice(0, -1));
    const homes = issue.places.map((place) => (0, import_structure.pathKey)(place.slice(0, -1)));
    const group = (groups.get(around) ?? []).find((one) => one.homes.some((home) => homes.includes(home)));
    if (group === void 0) {
      (0, import_multimap.append)(groups, around, { at: result.push(issue) - 1, homes });
      continue;
    }
    const first = result[group.at];
    group.homes = group.homes.filter((home) => homes.includes(home));
    result[group.at] = {
      ...first,
      places: first.places.filter((place) => group.homes.includes((0, import_structure.pathKey)(place.slice(0, -1)))),
      taken: first.taken || issue.taken,
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
  #searches = 0;
  constructor(root, type, asked) {
    this.#root = root;
    this.#type = type;
    this.#asked = asked;
  }
  explain(fault) {
    switch (fault.code) {
      case "unknown":
        return [this.#unknown(fault)];
      case "type":
        return [wrongType(fault.path, fault.expected)];
      case "version": {
        const holds = (0, import_versions.complement)(fault.known, this.#asked);
        return holds === void 0 ? [] : [{ ...fault, holds }];
      }
      case "missing":
      case "conflict":
        return [fault];
      case "value":
        return this.#invalid(fault);
    }
  }
  #invalid({ path, text, limit, holds }) {
    const place = (0, import_structure.pathKey)([...path, limit.part === "keys" ? 0 : 1]);
    if (this.#invalidAt.has(place)) return [];
    this.#invalidAt.add(place);
    const allowed = limit.words && [...limit.words].flatMap(
      ([word, span]) => span === void 0 || (0, import_versions.coverage)(span, this.#asked) !== "none" ? [word] : []
    );
    const meant = SHORT.get(text);
    const near = allowed && (meant !== void 0 && allowed.includes(meant) ? { name: meant, only: true } : (0, import_names.nearName)(text, allowed));
    const isAll = holds.since === void 0 && holds.until === void 0;
    return [
      {
        code: "value",
        path,
        key: limit.part === "keys",
        allowed,
        format: limit.format,
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
    const near = this.#nearFields(name, value, map, owner);
    const places = near.length > 0 ? [] : this.#placesFor(name, value, steps);
    const own = nameOf(owner);
    if (places.length > 0) {
      const taken = places.some((place) => this.#isWritten(place));
      return { code: "misplaced", path, owner: own, places, taken, others: [], holds: void 0 };
    }
    const elsewhere = near.length > 0 ? [] : kindsWith(name, owner);
    return { code: "unknown", path, owner: own, near, elsewhere, holds: void 0 };
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
    return { path: [...path, name], node: (0, import_node.resolveAlias)(child), type: below };
  }
  #nearFields(name, value, map, owner) {
    const twin = TWINS.get(nameOf(owner))?.get(name);
    const free = [...owner.properties()].filter((property) => {
      const isWritten = map.kind === "map" && map.get(property.name) !== void 0;
      return !isWritten && (property.span === void 0 || (0, import_versions.coverage)(property.span, this.#asked) !== "none");
    });
    const fitting = free.filter((property) => this.#fits(value, property.type)).map((property) => property.name);
    if (twin !== void 0 && fitting.includes(twin)) return [twin];
    const near = (0, import_distance.nearNames)(name, fitting);
    return near.length > 0 ? near : (0, import_distance.nearNames)(
      name,
      free.map((property) => property.name)
    );
  }
  #fits(value, type) {
    return (0, import_check.checkStructure)(value, type, this.#asked).every(({ code }) => code !== "unknown" && code !== "type");
  }
  #isWritten(path) {
    let step = { path: [], node: this.#root, type: this.#type };
    for (const name of path) step = step && this.#below(step, name);
    return step !== void 0;
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
      if (seen.has((0, import_structure.pathKey)(step.path)) || step.node.kind !== "map" && !isNull(step.node)) return;
      seen.add((0, import_structure.pathKey)(step.path));
      const place = placeIn(step, name, value, cost === 0);
      const type = place && typeAt(step.type, place.slice(step.path.length));
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
    return found.filter(({ cost }) => cost === least).map(({ path }) => path);
  }
};
var UNWRITTEN = 1.1;
var LIST = 0.5;
var TAKEN = 0.3;
var MISFIT = 0.2;
var FREE = 1.05;
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
  if (type.name === "LabelSelector" && (0, import_node.resolveAlias)(value).kind === "scalar") return [...path, "matchLabels", name];
  if (type.property("requests")?.type.kind === "map" && RESOURCES.has(name)) return [...path, "requests", name];
  return void 0;
}
var COMMON = 15;
var RESOURCES = /* @__PURE__ */ new Set(["cpu", "memory", "storage", "ephemeral-storage"]);
var TWINS = /* @__PURE__ */ new Map([
  ["StatefulSetSpec", /* @__PURE__ */ new Map([["strategy", "updateStrategy"]])],
  ["DaemonSetSpec", /* @__PURE__ */ new Map([["strategy", "updateStrategy"]])],
  ["DeploymentSpec", /* @__PURE__ */ new Map([["updateStrategy", "strategy"]])]
]);
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
  const word = expected.kind === "scalar" ? expected.name : expected.kind === "list" ? "list" : "map";
  return { code: "type", path, expected: word, of: expected.kind === "scalar" ? void 0 : of, holds: void 0 };
}
function typeBelow(type, name) {
  if (type.kind === "list") return typeof name === "number" ? type.item : void 0;
  if (type.kind === "map") return type.value;
  return type.kind === "object" && typeof name === "string" ? type.property(name)?.type : void 0;
}
function typeAt(type, path) {
  let at = type;
  for (const step of path) at = at && typeBelow(at, step);
  return at;
}
function nameOf({ name }) {
  return name.slice(name.lastIndexOf(".") + 1);
}
function hasShape(value, type) {
  const { kind } = (0, import_node.resolveAlias)(value);
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
