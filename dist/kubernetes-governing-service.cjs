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

// src/kubernetes/governing-service.ts
var governing_service_exports = {};
__export(governing_service_exports, {
  governingServiceOf: () => governingServiceOf
});
module.exports = __toCommonJS(governing_service_exports);
var import_bundle = __toESM(require_bundle(), 1);
var import_labels = __toESM(require_labels(), 1);
var import_names = __toESM(require_names(), 1);
var import_ports = __toESM(require_ports(), 1);
function governingServiceOf(statefulSet, bundle) {
  const { root, traits } = statefulSet;
  const name = root.get("spec").get("serviceName").string;
  const { labels, expressions, open } = (0, import_labels.readSelector)(root.get("spec").get("selector"));
  if (traits.workload === void 0 || name === void 0 || !(0, import_names.isDns1035Label)(name)) return void 0;
  if (expressions.length > 0 || open || labels.open || labels.pairs.size === 0) return void 0;
  const pairs = [...labels.pairs.values()];
  if (pairs.some(({ value }) => value === void 0)) return void 0;
  if (askersOf(bundle).get(askOf(statefulSet, name)) !== 1) return void 0;
  const namespace = root.get("metadata").get("namespace").text;
  const ports = portsOf(traits.workload);
  return {
    apiVersion: "v1",
    kind: "Service",
    metadata: { name, ...namespace && { namespace } },
    spec: {
      clusterIP: "None",
      selector: Object.fromEntries(pairs.map(({ key, value }) => [key, value])),
      ...ports.length > 0 && { ports }
    }
  };
}
function portsOf({ podSpec }) {
  const all = podSpec.get("containers").items().flatMap((container) => container.get("ports").items());
  const result = [];
  const taken = /* @__PURE__ */ new Set();
  for (const port of all) {
    const name = port.get("name");
    const [number, protocol] = [port.get("containerPort").number, (0, import_ports.protocolOf)(port)];
    const isOnly = all.length === 1 && name.absent;
    const isNamed = name.string !== void 0 && (0, import_names.isPortName)(name.string) && !taken.has(name.string);
    const place = `${number}/${protocol}`;
    if (number === void 0 || protocol === void 0 || !(isNamed || isOnly) || taken.has(place)) continue;
    taken.add(place);
    if (isNamed) taken.add(name.string);
    result.push({ ...isNamed && { name: name.string }, port: number, ...protocol !== "TCP" && { protocol } });
  }
  return result;
}
var askersOf = (0, import_bundle.perBundle)((bundle) => {
  const askers = /* @__PURE__ */ new Map();
  for (const statefulSet of bundle.all("StatefulSet")) {
    const name = statefulSet.root.get("spec").get("serviceName").string;
    if (name === void 0 || statefulSet.partial) continue;
    const ask = askOf(statefulSet, name);
    askers.set(ask, (askers.get(ask) ?? 0) + 1);
  }
  return askers;
});
function askOf({ directory }, name) {
  return `${directory}\0${name}`;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  governingServiceOf
});
