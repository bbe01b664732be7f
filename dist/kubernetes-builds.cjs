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

// hot:src/text/multimap.ts
var require_multimap = __commonJS({
  "hot:src/text/multimap.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/text/multimap.ts"];
  }
});

// hot:src/kubernetes/kustomization.ts
var require_kustomization = __commonJS({
  "hot:src/kubernetes/kustomization.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/kustomization.ts"];
  }
});

// hot:src/kubernetes/patch.ts
var require_patch = __commonJS({
  "hot:src/kubernetes/patch.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/patch.ts"];
  }
});

// src/kubernetes/builds.ts
var builds_exports = {};
__export(builds_exports, {
  buildsOf: () => buildsOf
});
module.exports = __toCommonJS(builds_exports);
var import_multimap = __toESM(require_multimap(), 1);
var import_kustomization = __toESM(require_kustomization(), 1);
var import_patch = __toESM(require_patch(), 1);
function buildsOf(files, documents) {
  return new Builds(files, documents);
}
var NOT_AFFIXED = /* @__PURE__ */ new Map([["", ["", ""]]]);
var Builds = class {
  #files;
  #lists = /* @__PURE__ */ new Map();
  #byDirectory = /* @__PURE__ */ new Map();
  /** Those that name a kustomization as resource, base or component. */
  #users = /* @__PURE__ */ new Map();
  #components = /* @__PURE__ */ new Map();
  #incomplete = /* @__PURE__ */ new Set();
  /** Those that name a file as a resource. */
  #owners = /* @__PURE__ */ new Map();
  #patchFiles = /* @__PURE__ */ new Set();
  #patches = /* @__PURE__ */ new Map();
  #effects = /* @__PURE__ */ new Map();
  constructor(files, documents) {
    this.#files = files;
    const kustomizations = [];
    for (const manifests of files.values()) {
      for (const manifest of manifests) if ((0, import_kustomization.isKustomization)(manifest)) kustomizations.push((0, import_kustomization.readKustomization)(manifest));
    }
    for (const { root, file } of documents) if (root?.kind === "seq") (0, import_multimap.append)(this.#lists, file.path, root);
    for (const kustomization of kustomizations) this.#addDirectory(kustomization);
    for (const kustomization of kustomizations) this.#link(kustomization);
  }
  /** True for a file that kustomizations name as a patch, and none as a resource. */
  isPatchFile(path) {
    return this.#patchFiles.has(path) && !this.#owners.has(path);
  }
  /** What is done to the objects of a file; undefined where no kustomization brings them. */
  effectOn(path) {
    const owners = this.#owners.get(path);
    if (owners === void 0) return void 0;
    if (owners.length === 1) return this.#effectOf(owners[0]);
    const effects = owners.flatMap((owner) => this.#effectOf(owner) ?? []);
    return this.#combine(effects, effects);
  }
  #addDirectory(kustomization) {
    const { directory, manifest } = kustomization;
    const { path } = manifest.document.file;
    if (!(0, import_kustomization.isKustomizationFile)(path)) return;
    const known = this.#byDirectory.get(directory);
    if (known === void 0 || rank(path) < rank(known.manifest.document.file.path))
      this.#byDirectory.set(directory, kustomization);
  }
  #link(kustomization) {
    const { resources, components, patches, bringsUnknown } = kustomization;
    if (bringsUnknown) this.#incomplete.add(kustomization);
    for (const path of [...resources, ...components]) {
      const base = this.#byDirectory.get(path);
      if (base !== void 0) (0, import_multimap.append)(this.#users, base, kustomization);
      else if (this.#files.has(path)) (0, import_multimap.append)(this.#owners, path, kustomization);
      else if (!/\.(?:ya?ml|json)$/.test(path)) this.#incomplete.add(kustomization);
    }
    for (const path of components) {
      const component = this.#byDirectory.get(path);
      if (component !== void 0) (0, import_multimap.append)(this.#components, kustomization, component);
    }
    for (const { path } of patches) if (path !== void 0) this.#patchFiles.add(path);
  }
  #effectOf(kustomization) {
    if (this.#effects.has(kustomization)) return this.#effects.get(kustomization);
    this.#effects.set(kustomization, void 0);
    const components = this.#componentsOf(kustomization);
    const own = stack([...components.map(settingsOf), settingsOf(kustomization)]);
    const users = (this.#users.get(kustomization) ?? []).flatMap((user) => this.#effectOf(user) ?? []);
    const all = [kustomization, ...components];
    const alone = {
      ...own,
      units: [unitOf(kustomization)],
      kustomizations: all,
      complete: !all.some((each) => this.#incomplete.has(each)),
      patches: () => all.flatMap((each) => this.#patchesOf(each))
    };
    const builds = users.map((user) => stack([own, user]));
    if (builds.length === 0 || !kustomization.isComponent) builds.push(own);
    const effect = users.length === 0 ? alone : this.#combine(builds, [alone, ...users]);
    this.#effects.set(kustomization, effect);
    return effect;
  }
  /** What holds in each of several builds, with everything that any of their parts may change. */
  #combine(builds, parts) {
    const kustomizations = [...new Set(parts.flatMap((part) => part.kustomizations))];
    const [first, ...others] = builds;
    return {
      namespace: others.every(({ namespace }) => namespace === first.namespace) ? first.namespace : void 0,
      affixes: new Map(builds.flatMap(({ affixes }) => [...affixes])),
      metadataLabels: common(builds.map(({ metadataLabels }) => metadataLabels)),
      templateLabels: common(builds.map(({ templateLabels }) => templateLabels)),
      selectorLabels: common(builds.map(({ selectorLabels }) => selectorLabels)),
      units: [...new Set(parts.flatMap(({ units }) => units))],
      kustomizations,
      complete: parts.every(({ complete }) => complete),
      patches: () => kustomizations.flatMap((each) => this.#patchesOf(each))
    };
  }
  /** The components that run on what a kustomization brings, those of components among them. */
  #componentsOf(kustomization) {
    const found = /* @__PURE__ */ new Set();
    const rest = [kustomization];
    for (let next = rest.pop(); next !== void 0; next = rest.pop()) {
      for (const component of this.#components.get(next) ?? []) {
        if (component === kustomization || found.has(component)) continue;
        found.add(component);
        rest.push(component);
      }
    }
    return [...found];
  }
  #patchesOf(kustomization) {
    let patches = this.#patches.get(kustomization);
    if (patches === void 0) {
      patches = kustomization.patches.flatMap(({ path, text, target }) => {
        const bodies = text === void 0 ? this.#bodiesIn(path) : (0, import_patch.readPatches)(text);
        if (bodies === void 0) return [{ target: target ?? import_patch.ANY_TARGET, body: void 0 }];
        return bodies.map((body) => ({ target: target ?? (0, import_patch.targetOf)(body), body }));
      });
      this.#patches.set(kustomization, patches);
    }
    return patches;
  }
  #bodiesIn(path) {
    if (path === void 0) return void 0;
    const lists = this.#lists.get(path);
    if (lists !== void 0) return lists;
    const nodes = this.#files.get(path)?.map(({ root }) => root.node ?? null);
    return nodes?.every(import_patch.isPatchBody) ? nodes : void 0;
  }
};
function unitOf({ directory, manifest }) {
  const { path } = manifest.document.file;
  return (0, import_kustomization.isKustomizationFile)(path) ? directory : path;
}
function rank(path) {
  return import_kustomization.KUSTOMIZATION_NAMES.indexOf(path.slice(path.lastIndexOf("/") + 1));
}
function settingsOf({ isComponent, namespace, prefix, suffix, labels }) {
  const scoped = (...scopes) => {
    const result = /* @__PURE__ */ new Map();
    for (const { pairs, scope } of labels) {
      if (scopes.includes(scope)) for (const [key, value] of pairs) result.set(key, isComponent ? void 0 : value);
    }
    return result;
  };
  return {
    namespace: namespace === void 0 ? null : isComponent ? void 0 : namespace,
    affixes: prefix === "" && suffix === "" ? NOT_AFFIXED : /* @__PURE__ */ new Map([[`${prefix}\0${suffix}`, [prefix, suffix]]]),
    metadataLabels: scoped("metadata", "template", "selector"),
    templateLabels: scoped("template", "selector"),
    selectorLabels: scoped("selector")
  };
}
function stack(layers) {
  return layers.reduce((inner, outer) => ({
    namespace: outer.namespace === null ? inner.namespace : outer.namespace,
    affixes: affixBoth(inner.affixes, outer.affixes),
    metadataLabels: new Map([...inner.metadataLabels, ...outer.metadataLabels]),
    templateLabels: new Map([...inner.templateLabels, ...outer.templateLabels]),
    selectorLabels: new Map([...inner.selectorLabels, ...outer.selectorLabels])
  }));
}
function affixBoth(inner, outer) {
  if (outer === NOT_AFFIXED) return inner;
  const result = /* @__PURE__ */ new Map();
  for (const [prefix, suffix] of inner.values()) {
    for (const [before, after] of outer.values()) {
      const affix = [before + prefix, suffix + after];
      result.set(affix.join("\0"), affix);
    }
  }
  return result;
}
function common(builds) {
  const result = /* @__PURE__ */ new Map();
  for (const key of new Set(builds.flatMap((labels) => [...labels.keys()]))) {
    const value = builds[0].get(key);
    result.set(key, builds.every((labels) => labels.get(key) === value) ? value : void 0);
  }
  return result;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  buildsOf
});
