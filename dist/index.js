var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
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

// src/kubernetes/kinds.ts
function groupOf(apiVersion) {
  const slash = apiVersion.indexOf("/");
  return slash < 0 ? "" : apiVersion.slice(0, slash);
}
function isKind(kind, apiVersion) {
  if (kind === void 0 || apiVersion === void 0) return false;
  const group = KINDS.get(kind);
  return group !== void 0 && group === groupOf(apiVersion);
}
var GROUPS, KINDS;
var init_kinds = __esm({
  "src/kubernetes/kinds.ts"() {
    "use strict";
    GROUPS = {
      StatefulSet: "apps",
      Deployment: "apps",
      DaemonSet: "apps",
      ReplicaSet: "apps",
      ReplicationController: "",
      Job: "batch",
      CronJob: "batch",
      Pod: "",
      Service: "",
      Endpoints: "",
      EndpointSlice: "discovery.k8s.io",
      PersistentVolumeClaim: "",
      PersistentVolume: "",
      StorageClass: "storage.k8s.io",
      ConfigMap: "",
      Secret: "",
      ServiceAccount: "",
      PodDisruptionBudget: "policy",
      HorizontalPodAutoscaler: "autoscaling",
      NetworkPolicy: "networking.k8s.io"
    };
    KINDS = new Map(Object.entries(GROUPS));
  }
});

// src/text/distance.ts
function editDistance(a, b) {
  let beforeLast = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(last[j] + 1, current[j - 1] + 1, last[j - 1] + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, beforeLast[j - 2] + 1);
      current.push(cost);
    }
    beforeLast = last;
    last = current;
  }
  return last[b.length];
}
function nearNames(name, candidates) {
  if (name.length > 253) return [];
  let best = [];
  let least = name.length < 5 ? 1 : 2;
  const folded = fold(name);
  for (const candidate of new Set(candidates)) {
    if (candidate === name || candidate === "") continue;
    const same = fold(candidate) === folded;
    if (!same && Math.abs(candidate.length - name.length) > least) continue;
    const distance = same ? 0 : editDistance(name, candidate);
    if (distance > least || distance >= candidate.length && distance > 0) continue;
    if (digits(candidate) !== digits(name)) continue;
    if (distance < least) best = [];
    least = distance;
    best.push(candidate);
  }
  return best;
}
function fold(name) {
  return name.toLowerCase().replace(/[-_. ]/g, "");
}
function digits(name) {
  return name.replace(/\D/g, "");
}
var init_distance = __esm({
  "src/text/distance.ts"() {
    "use strict";
  }
});

// src/kubernetes/versions.ts
function parseVersions(text) {
  const match = /^v?1\.(\d{1,3})(?:\.\d+)?(?:\s*-\s*v?1\.(\d{1,3})(?:\.\d+)?)?$/.exec(text.trim());
  if (match === null) return void 0;
  const from = Number(match[1]);
  const to = match[2] === void 0 ? from : Number(match[2]);
  return from < OLDEST || to > NEWEST || from > to ? void 0 : { from, to };
}
function coverage({ since = 0, until = Number.POSITIVE_INFINITY }, asked) {
  if (since > asked.to || until < asked.from) return "none";
  return since <= asked.from && until >= asked.to ? "all" : "some";
}
function formatSpan({ since, until }) {
  if (since !== void 0 && until !== void 0) return `1.${since} to 1.${until}`;
  return since !== void 0 ? `since 1.${since}` : `until 1.${until}`;
}
var OLDEST, NEWEST, SUPPORTED;
var init_versions = __esm({
  "src/kubernetes/versions.ts"() {
    "use strict";
    OLDEST = 25;
    NEWEST = 37;
    SUPPORTED = { from: 34, to: 37 };
  }
});

// src/text/glob.ts
function globMatcher(pattern) {
  const written = pattern.replace(/^(?:\.\/+)+/, "").replace(/\/+$/, "/**");
  const expression = new RegExp(`^(?:${translate(written)})$`, "s");
  return (path) => expression.test(path);
}
function isGlob(path) {
  return /[*?]|\{[^}]*,[^}]*\}|\[[^\]]+\]/.test(path);
}
function translate(pattern) {
  let source = "";
  let at = 0;
  while (at < pattern.length) {
    const char = pattern[at];
    const startsName = at === 0 || pattern[at - 1] === "/";
    const doubleStar = startsName ? /^(?:\*\*\/)*\*\*(?=\/|$)/.exec(pattern.slice(at)) : null;
    if (doubleStar !== null) {
      at += doubleStar[0].length;
      const isLast = at === pattern.length;
      if (!isLast) source += "(?:[^/]+/)*";
      else if (source.endsWith("/")) source = `${source.slice(0, -1)}(?:/.*)?`;
      else source += ".*";
      at++;
    } else if (char === "*") {
      while (pattern[at] === "*") at++;
      source += "[^/]*";
    } else if (char === "?") {
      source += "[^/]";
      at++;
    } else if (char === "{") {
      const choice = readChoice(pattern, at);
      source += choice === void 0 ? "\\{" : `(?:${choice.options.map(translate).join("|")})`;
      at = choice?.end ?? at + 1;
    } else if (char === "[") {
      const set2 = readSet(pattern, at);
      source += set2?.source ?? "\\[";
      at = set2?.end ?? at + 1;
    } else {
      const literal2 = char === "\\" && at + 1 < pattern.length ? pattern[at + 1] : char;
      source += literal2.replace(/[\\^$.*+?()[\]{}|]/, "\\$&");
      at += literal2 === char && char !== "\\" ? 1 : 2;
    }
  }
  return source;
}
function readChoice(pattern, start) {
  const options = [];
  let depth = 0;
  let from = start + 1;
  for (let at = start; at < pattern.length; at++) {
    const char = pattern[at];
    if (char === "\\") at++;
    else if (char === "{") depth++;
    else if (char === "," && depth === 1) {
      options.push(pattern.slice(from, at));
      from = at + 1;
    } else if (char === "}" && --depth === 0) {
      if (options.length === 0) return void 0;
      return { options: [...options, pattern.slice(from, at)], end: at + 1 };
    }
  }
  return void 0;
}
function readSet(pattern, start) {
  const [whole, negation, members] = /^\[([!^]?)(\]?[^\]/]*)\]/.exec(pattern.slice(start)) ?? [];
  if (whole === void 0 || !members) return void 0;
  const escaped = members.replace(/[\\\][^]/g, "\\$&");
  const valid = escaped.replace(
    /([^\\])-([^\\])/g,
    (range, from, to) => from <= to ? range : `${from}\\-${to}`
  );
  return { source: `(?!/)[${negation ? "^" : ""}${valid}]`, end: start + whole.length };
}
var init_glob = __esm({
  "src/text/glob.ts"() {
    "use strict";
  }
});

// src/lint/settings.ts
function ruleId(name, rules2) {
  if (Object.hasOwn(rules2, name)) return name;
  return Object.keys(rules2).find((id) => rules2[id].renamedFrom?.includes(name));
}
function resolveSettings(options, rules2) {
  const { only, strict = false } = options;
  const wanted = only === void 0 ? void 0 : new Set([...only].map((name) => ruleId(name, rules2)));
  const base = /* @__PURE__ */ new Map();
  for (const [id, rule] of Object.entries(rules2)) {
    base.set(id, wanted?.has(id) ? rule.severity : defaultLevel(rule, strict));
  }
  lay(base, options.levels, rules2);
  const overrides = (options.overrides ?? []).map(({ files, levels }) => {
    const matchers = files.map(globMatcher);
    const overlay = /* @__PURE__ */ new Map();
    lay(overlay, levels, rules2);
    return { applies: (path) => matchers.some((matcher) => matcher(path)), levels: overlay };
  });
  const chosen = /* @__PURE__ */ new Map();
  lay(chosen, options.levels, rules2);
  const allowed = (id) => wanted === void 0 || wanted.has(id);
  return {
    kubernetes: options.kubernetes ?? SUPPORTED,
    namespace: options.namespace,
    clusterDomain: options.clusterDomain ?? "cluster.local",
    assume: options.assume ?? [],
    level(id, path) {
      if (!allowed(id)) return "off";
      let level = base.get(id) ?? "off";
      for (const override of overrides) {
        const own = override.levels.get(id);
        if (own !== void 0 && override.applies(path)) level = own;
      }
      return level;
    },
    isChosen: (id, path) => chosen.has(id) || overrides.some(({ applies, levels }) => levels.has(id) && applies(path)),
    isOff: (id) => !allowed(id) || base.get(id) === "off" && overrides.every(({ levels }) => (levels.get(id) ?? "off") === "off")
  };
}
function defaultLevel(rule, strict) {
  if (rule.preview || rule.deprecated !== void 0) return "off";
  const recommended = (rule.recommended ?? true) && rule.severity !== "info";
  return recommended || strict ? rule.severity : "off";
}
function lay(levels, more, rules2) {
  for (const [name, level] of more ?? []) {
    const id = ruleId(name, rules2);
    if (id !== void 0) levels.set(id, level);
  }
}
var init_settings = __esm({
  "src/lint/settings.ts"() {
    "use strict";
    init_versions();
    init_glob();
  }
});

// src/config/unknown-name.ts
function unknownName(what, name, names, otherwise) {
  const near = nearName2(name, names);
  const shown = /^[\w.=/-]{1,60}$/.test(name) ? name : JSON.stringify(name.length > 60 ? `${name.slice(0, 59)}…` : name);
  const hint = names.length <= FEW ? `known ${names.length === 1 ? "is" : "are"} ${names.join(", ")}` : otherwise;
  if (near !== void 0) return `unknown ${what} ${shown}; did you mean ${near}?`;
  return `unknown ${what} ${shown}${hint === void 0 ? "" : `; ${hint}`}`;
}
function nearName2(name, names) {
  if (name.length < 3) return void 0;
  return nearNames(name, names)[0] ?? names.find((candidate) => candidate.startsWith(name));
}
var FEW;
var init_unknown_name = __esm({
  "src/config/unknown-name.ts"() {
    "use strict";
    init_distance();
    FEW = 5;
  }
});

// src/config/config.ts
function findRule(name, rules2) {
  const id = ruleId(name, rules2);
  if (id === void 0) return { id, error: unknownName("rule", name, Object.keys(rules2), "stslint rules lists them") };
  if (id !== name) return { id, note: `rule ${name} is now called ${id}` };
  const { deprecated } = rules2[id];
  return deprecated === void 0 ? { id } : { id, note: `rule ${id} is deprecated: ${deprecated}` };
}
function isNamespace(text) {
  return text.length <= 63 && NAMESPACE.test(text);
}
function isDomain(text) {
  return text.length <= 253 && DOMAIN.test(text);
}
function unknownVersion(text) {
  return `unknown version ${JSON.stringify(text)}; known are 1.${OLDEST} to 1.${NEWEST}, or a range such as 1.32-1.36`;
}
function unknownNamespace(text) {
  return `${JSON.stringify(text)} is no namespace: small letters, digits and dashes only`;
}
function unknownAssumption(text) {
  return `${JSON.stringify(text)} names no object; write Kind/name or Kind/namespace/name, as in Service/postgres`;
}
var CONFIG_NAMES, LEVELS, PRESETS, FAIL_ON, EMPTY_CONFIG, NAMESPACE, DOMAIN;
var init_config = __esm({
  "src/config/config.ts"() {
    "use strict";
    init_versions();
    init_settings();
    init_unknown_name();
    CONFIG_NAMES = [".stslint.yaml", ".stslint.yml"];
    LEVELS = ["off", "info", "warning", "error"];
    PRESETS = ["recommended", "strict"];
    FAIL_ON = ["error", "warning", "info", "never"];
    EMPTY_CONFIG = { options: {}, ignore: [], paths: [], markdown: false, failOn: void 0 };
    NAMESPACE = /^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/;
    DOMAIN = /^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/;
  }
});

// src/text/multimap.ts
function append(map2, key, value) {
  const list = map2.get(key);
  if (list === void 0) map2.set(key, [value]);
  else list.push(value);
}
var init_multimap = __esm({
  "src/text/multimap.ts"() {
    "use strict";
  }
});

// src/yaml/near-key.ts
function isNearKey(written, wanted) {
  if (written.toLowerCase() === wanted.toLowerCase()) return true;
  return written.length > 4 && wanted.length > 4 && nearNames(wanted, [written]).length > 0;
}
var init_near_key = __esm({
  "src/yaml/near-key.ts"() {
    "use strict";
    init_distance();
  }
});

// src/kubernetes/bundle.ts
function parseAssumption(text) {
  const match = /^([A-Z][A-Za-z0-9]*)\/(?:([a-z0-9*-]+)\/)?([a-z0-9.*-]+)$/.exec(text.trim());
  return match === null ? void 0 : { kind: match[1], namespace: match[2], name: match[3] };
}
function indexOf(manifests) {
  const byName = /* @__PURE__ */ new Map();
  const byPlace = /* @__PURE__ */ new Map();
  const byPlaceAndName = /* @__PURE__ */ new Map();
  for (const manifest of manifests) {
    const { name, overlay } = manifest;
    const names = name === void 0 ? overlay.names : [name, ...overlay.names];
    for (const each of names) append(byName, each, manifest);
    for (const place of placesOf(manifest)) {
      append(byPlace, place, manifest);
      for (const each of names) append(byPlaceAndName, `${place}\0${each}`, manifest);
    }
  }
  const nameless = manifests.filter((manifest) => manifest.name === void 0 && manifest.nameIsUnknown);
  return { byName, byPlace, byPlaceAndName, nameless };
}
function placesOf({ directory, overlay }) {
  return overlay.units.length === 0 ? [directory] : [.../* @__PURE__ */ new Set([directory, ...overlay.units])];
}
function isNear(a, b) {
  return a.directory === b.directory || shareUnit(a, b);
}
function shareUnit(a, b) {
  const [first, second] = [a.overlay.units, b.overlay.units];
  return first === second && first.length > 0 || first.some((unit) => second.includes(unit));
}
function isStep({ document }) {
  return /(?:^|\/)\d+[-_.][^/]*$/.test(document.file.path);
}
function areNamedAlike(a, b) {
  const [first, second] = [a, b].map(
    (path) => new Set(/([^/]*?)(?:\.[a-z]+)?$/i.exec(path)[1].toLowerCase().split(/[-_.]/))
  );
  const common2 = [...first].filter((word) => second.has(word)).length;
  return common2 > 0 && first.size + second.size - 2 * common2 <= 2;
}
function isAround(a, b) {
  return isNear(a, b) || isWithin(a.directory, b.directory) || isWithin(b.directory, a.directory);
}
function isWithin(directory, outer) {
  return outer === "." || directory === outer || directory.startsWith(`${outer}/`);
}
function fileDistance(candidate, from) {
  return candidate.document.file === from.document.file ? 0 : 1;
}
function mayHold(document, name, from) {
  const text = document.file.text.slice(document.range.start, document.range.end);
  if (text.includes(name)) return true;
  if (document.state !== "template") return false;
  return isWithin(from.directory, parentOf(document.file.directory)) || makesName(text, name);
}
function makesName(template, name) {
  for (const line of template.split("\n")) {
    const at = line.indexOf("name:");
    if (at < 0 || !line.includes("{{") || line.slice(0, at).trim() !== "") continue;
    const value = line.slice(at + 5).trim().replace(/^["']|["']$/g, "");
    const parts = value.split(/\{\{.*?\}\}/);
    if (parts.join("").length < 2) continue;
    const pattern = parts.map((part) => part.replace(/[^\w-]/g, "\\$&")).join(".*");
    if (new RegExp(`^${pattern}$`).test(name)) return true;
  }
  return false;
}
function parentOf(directory) {
  const slash = directory.lastIndexOf("/");
  return slash < 0 ? "." : directory.slice(0, slash);
}
function isLike(pattern, name) {
  return new RegExp(`^${pattern.replace(/[.]/g, "\\.").replace(/\*/g, ".*")}$`).test(name);
}
function isOfNoGroup({ apiVersion }) {
  return !groupOf(apiVersion ?? "").includes(".");
}
var Bundle;
var init_bundle = __esm({
  "src/kubernetes/bundle.ts"() {
    "use strict";
    init_distance();
    init_multimap();
    init_near_key();
    init_kinds();
    Bundle = class {
      manifests;
      /** Documents that were not read, and kept something from being called missing. */
      doubts = /* @__PURE__ */ new Set();
      #options;
      #byKind = /* @__PURE__ */ new Map();
      /** Made for the kinds that are asked for. */
      #indexes = /* @__PURE__ */ new Map();
      /** By kind, whatever it is, and name. */
      #written = /* @__PURE__ */ new Map();
      #identities;
      #byFile;
      /** By name: what is of no kind that is known, but may be meant for one. */
      #mistyped = /* @__PURE__ */ new Map();
      constructor(manifests, options = {}) {
        this.manifests = manifests;
        this.#options = options;
        for (const manifest of manifests) {
          const { kind, apiVersion, name } = manifest;
          if (name !== void 0) {
            const ofKind = this.#written.get(kind) ?? /* @__PURE__ */ new Map();
            this.#written.set(kind, ofKind);
            append(ofKind, name, manifest);
          }
          if (isKind(kind, apiVersion)) append(this.#byKind, kind, manifest);
          else if (name !== void 0 && isOfNoGroup(manifest)) append(this.#mistyped, name, manifest);
        }
      }
      get workloads() {
        return this.manifests.flatMap((manifest) => manifest.traits.workload ?? []);
      }
      all(kind) {
        return this.#byKind.get(kind) ?? [];
      }
      /** The objects of a kind that are written under a name, be it in another namespace; patches left out. */
      named(kind, name) {
        return (this.#written.get(kind)?.get(name) ?? []).flatMap(
          (manifest) => manifest.partial ? [] : manifest.as(kind) ?? []
        );
      }
      /** The namespace of an object; undefined where it is not known and may be any. */
      namespaceOf(manifest) {
        return manifest.namespace ?? (manifest.namespaceIsUnknown ? void 0 : this.#options.namespace);
      }
      /** True unless both are known to be in different namespaces. */
      sameNamespace(a, b) {
        const first = this.namespaceOf(a);
        const second = this.namespaceOf(b);
        return first === void 0 || second === void 0 || first === second;
      }
      /** The objects of a kind and name that an object can mean, nearest first. A patch is none. */
      partners(kind, name, from) {
        const index = this.#indexOf(kind);
        const canBeMeant = (candidate) => !candidate.partial && this.sameNamespace(candidate, from);
        const beside = placesOf(from).flatMap((place) => index.byPlaceAndName.get(`${place}\0${name}`) ?? []);
        const near = [...new Set(beside)].filter(canBeMeant);
        near.sort((a, b) => fileDistance(a, from) - fileDistance(b, from));
        const far = near.length > 0 ? [] : (index.byName.get(name) ?? []).filter(canBeMeant);
        return { near, far };
      }
      /**
       * True where it is certain that the input, and what is assumed to exist, holds no object of that kind and name which
       * an object can mean: nothing of the name, not with a slip in its kind or apiVersion either, nothing near whose name
       * is not known, nothing unread that speaks of it.
       */
      lacks(kind, name, from) {
        if (this.#options.incomplete === true || from.partial || !from.overlay.complete) return false;
        const { near, far } = this.partners(kind, name, from);
        if (near.length + far.length > 0 || this.#isAssumed(kind, name, from)) return false;
        if (this.#mistyped.get(name)?.some((candidate) => isNearKey(candidate.kind ?? kind, kind))) return false;
        if (this.#indexOf(kind).nameless.some((candidate) => isAround(candidate, from))) return false;
        const holder = this.#options.unread?.find((document) => mayHold(document, name, from));
        if (holder !== void 0) this.doubts.add(holder);
        return holder === void 0;
      }
      /** The objects of a kind that stand beside an object and can be meant by it; patches left out. */
      near(kind, from) {
        const found = /* @__PURE__ */ new Set();
        const index = this.#indexOf(kind).byPlace;
        for (const place of placesOf(from)) {
          for (const candidate of index.get(place) ?? []) {
            if (!candidate.partial && this.sameNamespace(candidate, from)) found.add(candidate);
          }
        }
        return [...found];
      }
      /** The objects beside it that a person may have meant by a name, the likeliest first. */
      nearNames(kind, name, from) {
        const candidates = this.near(kind, from);
        const names = candidates.flatMap((candidate) => candidate.name ?? []);
        return nearNames(name, names).map((near) => candidates.find((candidate) => candidate.name === near));
      }
      /**
       * The first object before it in the input that is the same object to the API server and is applied together with it:
       * in one file, or in files of one directory. Files to choose one from are left out: more than two with the object,
       * two that share several objects, steps of a test, what no kustomization builds together, and files that are named
       * alike (`web.yaml` and `web-minimal.yaml`); see `isConflict` for what counts all the same.
       */
      namesake(manifest, isConflict) {
        if (manifest.partial) return void 0;
        const beside = this.#beside(manifest);
        const { file } = manifest.document;
        const files = /* @__PURE__ */ new Set();
        let other;
        for (const candidate of beside) {
          if (candidate === manifest) break;
          if (candidate.partial || !this.#haveOneNamespace(candidate, manifest)) continue;
          if (candidate.document.file !== file) other ??= candidate;
          else if (file.language !== "markdown" || isConflict(candidate, manifest)) return candidate;
        }
        if (other === void 0) return void 0;
        for (const candidate of beside) {
          files.add(candidate.document.file);
          if (files.size > 2) return void 0;
        }
        if (!this.#areAppliedTogether(other, manifest)) return void 0;
        const isOne = isConflict(other, manifest) || !areNamedAlike(other.document.file.path, file.path);
        return isOne ? other : void 0;
      }
      /** The objects of one identity in one directory, in the order of the input. */
      #beside(manifest) {
        if (this.#identities === void 0) {
          this.#identities = /* @__PURE__ */ new Map();
          for (const each of this.manifests) {
            if (each.name !== void 0) append(this.#identities, `${each.directory}\0${each.identity}`, each);
          }
        }
        return this.#identities.get(`${manifest.directory}\0${manifest.identity}`) ?? [];
      }
      // Unlike `sameNamespace`: one that is not known is the same only where it is written the same.
      #haveOneNamespace(a, b) {
        const [first, second] = [a, b].map(
          (each) => this.namespaceOf(each) ?? each.root.get("metadata").get("namespace").text
        );
        return (first || void 0) === (second || void 0);
      }
      #areAppliedTogether(a, b) {
        if (a.overlay.units.length + b.overlay.units.length > 0) return shareUnit(a, b);
        if (isStep(a) && isStep(b)) return false;
        const [first, second] = [a, b].map(({ document }) => this.#identitiesIn(document.file));
        const shared2 = [...first].filter((identity) => second.has(identity));
        return shared2.length < 2;
      }
      #identitiesIn(file) {
        if (this.#byFile === void 0) {
          this.#byFile = /* @__PURE__ */ new Map();
          for (const manifest of this.manifests) append(this.#byFile, manifest.document.file, manifest);
        }
        return new Set(this.#byFile.get(file)?.map(({ identity }) => identity));
      }
      #indexOf(kind) {
        let index = this.#indexes.get(kind);
        if (index === void 0) {
          index = indexOf(this.#byKind.get(kind) ?? []);
          this.#indexes.set(kind, index);
        }
        return index;
      }
      #isAssumed(kind, name, from) {
        const namespace = this.namespaceOf(from);
        return (this.#options.assume ?? []).some(
          (assumed) => assumed.kind === kind && (assumed.namespace === void 0 || namespace === void 0 || isLike(assumed.namespace, namespace)) && isLike(assumed.name, name)
        );
      }
    };
  }
});

// src/yaml/node.ts
function resolveAlias(node) {
  return node.kind === "alias" ? node.target : node;
}
function textOf2(node) {
  const target = node && resolveAlias(node);
  return target?.kind === "scalar" && typeof target.value === "string" ? target.value : void 0;
}
function toJson(node) {
  const target = resolveAlias(node);
  switch (target.kind) {
    case "scalar":
      return target.value;
    case "seq":
      return target.items.map(toJson);
    case "map": {
      const object = /* @__PURE__ */ Object.create(null);
      for (const { name, value } of target.entries.values()) object[name] = toJson(value);
      return object;
    }
  }
}
function rangeOf2(node) {
  return { start: node.start, end: node.end };
}
var ScalarNode, Pair, MapNode, FEW2, SeqNode, AliasNode;
var init_node = __esm({
  "src/yaml/node.ts"() {
    "use strict";
    ScalarNode = class {
      kind = "scalar";
      /** Begins at the first character (a quote, the `|` of a block scalar), behind tag and anchor. Empty scalars have an empty range. */
      start;
      /** Behind the last character; a block scalar ends behind its last line's content. */
      end;
      style;
      value;
      tag;
      anchor;
      constructor(start, end, style, value, tag, anchor) {
        this.start = start;
        this.end = end;
        this.style = style;
        this.value = value;
        this.tag = tag;
        this.anchor = anchor;
      }
    };
    Pair = class {
      /** The key as JSON has it: `1:` is `"1"`, `yes:` is `"true"`. `<<` is kept, with its alias as value. */
      name;
      key;
      value;
      /** True for a merge key `<<` (plain, not quoted). */
      merge;
      constructor(name, key, value, merge3) {
        this.name = name;
        this.key = key;
        this.value = value;
        this.merge = merge3;
      }
      /** What is written in a map comes from no other; see `Entry`. */
      get through() {
        return void 0;
      }
    };
    MapNode = class {
      kind = "map";
      /** Block maps begin at their first key and end behind their last value; flow maps include their braces. */
      start;
      end;
      style;
      tag;
      anchor;
      #pairs;
      #made;
      #entries;
      constructor(start, end, style, pairs3, tag, anchor) {
        this.start = start;
        this.end = end;
        this.style = style;
        this.tag = tag;
        this.anchor = anchor;
        this.#pairs = pairs3;
      }
      /** As written, with duplicates and merge keys. */
      get pairs() {
        this.#made ??= typeof this.#pairs === "function" ? this.#pairs() : this.#pairs;
        return this.#made;
      }
      /** Lets go of what is below where it can be made again; by other nodes than before. */
      fold() {
        if (typeof this.#pairs !== "function") return;
        this.#made = void 0;
        this.#entries = void 0;
      }
      /**
       * The map as kubectl sees it. The last of several equal keys wins; a merge is applied in document order, so a key
       * written before `<<` loses to the merged map and one written after it wins; among several merged maps the first wins.
       */
      get entries() {
        if (this.#entries === void 0) {
          const entries = /* @__PURE__ */ new Map();
          for (const pair of this.pairs) {
            if (!pair.merge) {
              entries.set(pair.name, pair);
              continue;
            }
            const sources = pair.value.kind === "seq" ? [...pair.value.items].reverse() : [pair.value];
            for (const source of sources) {
              const target = resolveAlias(source);
              if (target.kind !== "map") continue;
              const through = source.kind === "alias" ? source : void 0;
              for (const { name, key, value, through: inner } of target.entries.values()) {
                entries.set(name, { name, key, value, through: through ?? inner });
              }
            }
          }
          this.#entries = entries;
        }
        return this.#entries;
      }
      get(name) {
        const { pairs: pairs3 } = this;
        if (this.#entries !== void 0 || pairs3.length > FEW2) return this.entries.get(name);
        for (let i = pairs3.length - 1; i >= 0; i--) {
          const pair = pairs3[i];
          if (pair.merge) return this.entries.get(name);
          if (pair.name === name) return pair;
        }
        return void 0;
      }
    };
    FEW2 = 12;
    SeqNode = class {
      kind = "seq";
      /** Block sequences begin at their first dash; flow sequences include their brackets. */
      start;
      end;
      style;
      tag;
      anchor;
      #items;
      #dashes;
      constructor(start, end, style, items2, dashes, tag, anchor) {
        this.start = start;
        this.end = end;
        this.style = style;
        this.tag = tag;
        this.anchor = anchor;
        this.#items = items2;
        this.#dashes = dashes;
      }
      get items() {
        if (typeof this.#items === "function") this.#items = this.#items();
        return this.#items;
      }
      /** Offset of each item's `-` in block style, of the item itself in flow style. */
      get dashes() {
        if (typeof this.#dashes === "function") this.#dashes = this.#dashes();
        return this.#dashes;
      }
    };
    AliasNode = class {
      kind = "alias";
      start;
      end;
      name;
      target;
      constructor(start, end, name, target) {
        this.start = start;
        this.end = end;
        this.name = name;
        this.target = target;
      }
    };
  }
});

// src/text/source-file.ts
var SourceFile;
var init_source_file = __esm({
  "src/text/source-file.ts"() {
    "use strict";
    SourceFile = class {
      /** Relative to the working directory, with `/`; `<stdin>` where no name is known. */
      path;
      text;
      language;
      /** False for a file that was read only to find partners: nothing in it is reported. */
      reported;
      /** True for a file in the `templates/` of a chart: it is no manifest before it is rendered. */
      template;
      #lines;
      constructor(path, text, options = {}) {
        this.path = path;
        this.text = text;
        this.language = options.language ?? "yaml";
        this.reported = options.reported ?? true;
        this.template = options.template ?? false;
      }
      /** The directory of the file, `.` for one in the working directory. */
      get directory() {
        const slash = this.path.lastIndexOf("/");
        return slash < 0 ? "." : this.path.slice(0, slash) || "/";
      }
      /** Offsets at which lines begin. Lines end at LF, CRLF or a lone CR. */
      get lineStarts() {
        if (this.#lines === void 0) {
          const starts = [0];
          const { text } = this;
          for (let i = 0; i < text.length; i++) {
            const code = text.charCodeAt(i);
            if (code === 10 || code === 13 && text.charCodeAt(i + 1) !== 10) starts.push(i + 1);
          }
          this.#lines = starts;
        }
        return this.#lines;
      }
      /** Line and column of an offset. An offset outside the text is clamped to it. */
      positionAt(offset) {
        const at = Math.max(0, Math.min(offset, this.text.length));
        const starts = this.lineStarts;
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
          const middle = low + high + 1 >> 1;
          if (starts[middle] <= at) low = middle;
          else high = middle - 1;
        }
        const mark = low === 0 && this.text.charCodeAt(0) === 65279 ? 1 : 0;
        return { line: low + 1, column: Math.max(1, at - starts[low] + 1 - mark) };
      }
      /** The range of a line's characters (1-based) without its line end; empty past the last line. */
      lineRange(line) {
        const starts = this.lineStarts;
        const start = starts[line - 1] ?? this.text.length;
        let end = starts[line] ?? this.text.length;
        while (end > start && (this.text.charCodeAt(end - 1) === 10 || this.text.charCodeAt(end - 1) === 13)) end--;
        return { start, end };
      }
    };
  }
});

// src/yaml/comments.ts
function commentsBetween(text, start, end, root) {
  const comments = [];
  let at = start;
  const hashFrom = (from) => {
    for (let i = from; i < end; i++) if (text.charCodeAt(i) === 35) return i;
    return -1;
  };
  let hash = hashFrom(start);
  const scanGap = (from, to) => {
    if (hash < from && hash >= 0) hash = hashFrom(from);
    while (hash >= 0 && hash < to) {
      const inWord = hash > from && isWord(text.charCodeAt(hash - 1));
      const behind = inWord ? hash + 1 : lineEnd(text, hash, to);
      if (!inWord) comments.push(comment(text, hash, behind));
      hash = hashFrom(behind);
    }
  };
  for (const leaf of leaves(root)) {
    scanGap(at, leaf.start);
    at = leaf.end;
    if (leaf.kind === "scalar" && (leaf.style === "literal" || leaf.style === "folded")) {
      scanGap(leaf.start, lineEnd(text, leaf.start, end));
    }
  }
  scanGap(at, end);
  return comments;
}
function leaves(root) {
  const found = [];
  const rest = [root];
  for (let node = rest.pop(); node !== void 0; node = rest.pop()) {
    if (node.kind === "seq") {
      for (let i = node.items.length - 1; i >= 0; i--) rest.push(node.items[i]);
    } else if (node.kind === "map") {
      for (let i = node.pairs.length - 1; i >= 0; i--) rest.push(node.pairs[i].value, node.pairs[i].key);
    } else {
      found.push(node);
    }
  }
  return found;
}
function isWord(code) {
  return code > 32 && code !== 44 && code !== 91 && code !== 93 && code !== 123 && code !== 125 && code !== 58;
}
function comment(text, start, end) {
  let before = start - 1;
  while (before >= 0 && (text.charCodeAt(before) === 32 || text.charCodeAt(before) === 9)) before--;
  const code = before < 0 ? 10 : text.charCodeAt(before);
  return { range: { start, end }, ownLine: code === 10 || code === 13 || code === 65279 };
}
function lineEnd(text, from, limit) {
  let at = from;
  while (at < limit && text.charCodeAt(at) !== 10 && text.charCodeAt(at) !== 13) at++;
  return at;
}
function scanLexically(text, start, end) {
  const comments = [];
  let braces = -1;
  let quote2 = 0;
  let block2 = -1;
  let at = start;
  while (at < end) {
    const to = lineEnd(text, at, end);
    let content = at;
    while (content < to && text.charCodeAt(content) === 32) content++;
    if (block2 >= 0 && (content === to || content - at > block2)) {
      at = nextLine(text, to);
      continue;
    }
    block2 = -1;
    let before = 32;
    let last = to;
    for (let i = content; i < to; i++) {
      const code = text.charCodeAt(i);
      if (quote2 !== 0) {
        if (code === 92 && quote2 === 34) i++;
        else if (code === quote2) quote2 = 0;
      } else if (code === 35 && (before === 32 || before === 9)) {
        comments.push(comment(text, i, to));
        last = i;
        break;
      } else if ((code === 34 || code === 39) && opensQuote(text, at, i)) {
        quote2 = code;
      } else if (code === 123 && braces < 0 && text.charCodeAt(i + 1) === 123) {
        braces = i;
      }
      before = code;
    }
    if (quote2 === 0 && last > content) {
      const code = text.charCodeAt(trimEnd(text, content, last) - 1);
      const header = code === 124 || code === 62 || code === 43 || code === 45 || code >= 48 && code <= 57;
      if (header && BLOCK_HEADER.test(text.slice(at, last))) block2 = keyColumn(text, at, content);
    }
    at = nextLine(text, to);
  }
  return { comments, braces };
}
function opensQuote(text, lineStart, at) {
  let before = at - 1;
  while (before >= lineStart && (text.charCodeAt(before) === 32 || text.charCodeAt(before) === 9)) before--;
  if (before < lineStart) return true;
  const code = text.charCodeAt(before);
  if (code === 44 || code === 91 || code === 123) return true;
  return at - before > 1 && (code === 58 || code === 45 || code === 63 || isProperty(text, lineStart, before));
}
function isProperty(text, lineStart, end) {
  let at = end;
  while (at >= lineStart && text.charCodeAt(at) > 32) at--;
  const code = text.charCodeAt(at + 1);
  return code === 33 || code === 38;
}
function keyColumn(text, lineStart, content) {
  let at = content;
  let column = content - lineStart;
  while (text.charCodeAt(at) === 45 && text.charCodeAt(at + 1) === 32) {
    column = at - lineStart;
    at++;
    while (text.charCodeAt(at) === 32) at++;
    const code = text.charCodeAt(at);
    if (code === 124 || code === 62) return column;
    column = at - lineStart;
  }
  return column;
}
function trimEnd(text, start, end) {
  let at = end;
  while (at > start && (text.charCodeAt(at - 1) === 32 || text.charCodeAt(at - 1) === 9)) at--;
  return at;
}
function nextLine(text, to) {
  return to + (text.charCodeAt(to) === 13 && text.charCodeAt(to + 1) === 10 ? 2 : 1);
}
var BLOCK_HEADER;
var init_comments = __esm({
  "src/yaml/comments.ts"() {
    "use strict";
    BLOCK_HEADER = /(?:^|[:?-])[ \t]+(?:[!&][^ \t]+[ \t]+)*[|>][-+0-9]*[ \t]*$/;
  }
});

// src/yaml/scalar.ts
function resolvePlain(text) {
  switch (text.charCodeAt(0)) {
    case 89:
    // Y
    case 121:
    // y
    case 78:
    // N
    case 110:
    // n
    case 84:
    // T
    case 116:
    // t
    case 70:
    // F
    case 102:
    // f
    case 79:
    // O
    case 111:
    // o
    case 126: {
      if (text.length > 5) return text;
      const word = WORDS.get(text);
      return word === void 0 ? text : word;
    }
    case 48:
    case 49:
    case 50:
    case 51:
    case 52:
    case 53:
    case 54:
    case 55:
    case 56:
    case 57:
    case 43:
    // +
    case 45:
    // -
    case 46:
      return resolveNumber(text);
    default:
      return Number.isNaN(text.charCodeAt(0)) ? null : text;
  }
}
function resolveNumber(text) {
  const { length } = text;
  if (length <= 15) {
    let value = 0;
    let at = 0;
    for (; at < length; at++) {
      const digit = text.charCodeAt(at) - 48;
      if (digit < 0 || digit > 9) break;
      value = value * 10 + digit;
    }
    if (at === length && (length === 1 || text.charCodeAt(0) !== 48)) return value;
  }
  const last = text.charCodeAt(length - 1) | 32;
  if (last > 102 && last !== 110 && last !== 127) return text;
  if (text.charCodeAt(0) === 46 || length > 1 && text.charCodeAt(1) === 46) {
    const infinity = INFINITY.exec(text);
    if (infinity !== null) return infinity[1] === "-" ? -Infinity : Infinity;
    if (NOT_A_NUMBER.test(text)) return NaN;
  }
  const plain = text.charCodeAt(0) === 46 || !text.includes("_") ? text : text.replaceAll("_", "");
  const integer = resolveInteger(plain);
  if (integer !== void 0) return Number(integer);
  if (FLOAT.test(plain)) {
    const value = Number(plain);
    if (Number.isFinite(value)) return value;
  }
  const binary2 = SIGNED_BINARY.exec(plain);
  if (binary2 !== null) return (binary2[1] === "-" ? -1 : 1) * Number.parseInt(binary2[2], 2);
  return text;
}
function resolveInteger(plain) {
  const match = INTEGER.exec(plain);
  if (match === null) return void 0;
  const digits2 = match[2];
  const octal = digits2.length > 1 && digits2.charCodeAt(0) === 48 && digits2.charCodeAt(1) <= 57;
  const size = BigInt(octal ? `0o${digits2.slice(1)}` : digits2);
  const value = match[1] === "-" ? -size : size;
  if (value >= -0x8000000000000000n && value < 0x8000000000000000n) return value;
  return match[1] === "" && value < 0x10000000000000000n ? value : void 0;
}
function resolveTagged(text, tag) {
  if (!tag.startsWith(TAG)) return text;
  const name = tag.slice(TAG.length);
  switch (name) {
    case "bool":
    case "int":
    case "float":
    case "null": {
      const value = text === "" ? null : resolvePlain(text);
      if (name === "null") return value === null ? null : void 0;
      if (name === "bool") return typeof value === "boolean" ? value : void 0;
      if (typeof value !== "number") return void 0;
      return name === "float" || resolveInteger(text.replaceAll("_", "")) !== void 0 ? value : void 0;
    }
    case "timestamp":
      return /^\d{4}-\d{1,2}-\d{1,2}(?:[Tt ]|$)/.test(text) ? text : void 0;
    case "binary":
      return decodeBase64(text);
    default:
      return text;
  }
}
function decodeBase64(text) {
  const joined = text.replace(/[\r\n]/g, "");
  if (!BASE64.test(joined)) return void 0;
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(
    Uint8Array.from(atob(joined), (character2) => character2.charCodeAt(0))
  );
}
function keyName(value, text) {
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "true" : "false";
  if (value === null) return void 0;
  const integer = resolveInteger(text.replaceAll("_", ""));
  if (integer !== void 0) return integer < 0x8000000000000000n ? String(integer) : void 0;
  return SIGNED_BINARY.test(text) ? String(value) : formatFloat(value);
}
function formatFloat(value) {
  if (Number.isNaN(value)) return ".nan";
  const single = Math.fround(value);
  if (!Number.isFinite(single)) return single > 0 ? ".inf" : "-.inf";
  if (single === 0) return Object.is(single, -0) ? "-0" : "0";
  let digits2 = "";
  for (let precision = 1; precision <= 9; precision++) {
    digits2 = single.toExponential(precision - 1);
    if (Math.fround(Number(digits2)) === single) break;
  }
  const [mantissa, power] = digits2.split("e");
  const exponent = Number(power);
  if (exponent >= -4 && exponent < 6) return expand(mantissa, exponent);
  return `${mantissa}e${exponent < 0 ? "-" : "+"}${String(Math.abs(exponent)).padStart(2, "0")}`;
}
function expand(mantissa, exponent) {
  const sign = mantissa.startsWith("-") ? "-" : "";
  const digits2 = mantissa.replace(/[-.]/g, "");
  if (exponent < 0) return `${sign}0.${"0".repeat(-exponent - 1)}${digits2}`;
  if (digits2.length <= exponent + 1) return sign + digits2.padEnd(exponent + 1, "0");
  return `${sign}${digits2.slice(0, exponent + 1)}.${digits2.slice(exponent + 1)}`;
}
var TAG, MERGE_TAG, WORDS, INFINITY, NOT_A_NUMBER, INTEGER, FLOAT, SIGNED_BINARY, BASE64;
var init_scalar = __esm({
  "src/yaml/scalar.ts"() {
    "use strict";
    TAG = "tag:yaml.org,2002:";
    MERGE_TAG = `${TAG}merge`;
    WORDS = new Map([
      ...["y", "Y", "yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON"].map((word) => [word, true]),
      ...["n", "N", "no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF"].map((word) => [word, false]),
      ...["~", "null", "Null", "NULL"].map((word) => [word, null])
    ]);
    INFINITY = /^([-+]?)\.(?:inf|Inf|INF)$/;
    NOT_A_NUMBER = /^\.(?:nan|NaN|NAN)$/;
    INTEGER = /^([-+]?)(0[xX][0-9a-fA-F]+|0[oO]?[0-7]+|0[bB][01]+|0|[1-9][0-9]*)$/;
    FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
    SIGNED_BINARY = /^0b([-+])([01]+)$/;
    BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
  }
});

// src/yaml/fold.ts
function foldTree(root, text) {
  const rows = new Rows(text, root.end - root.start);
  return writeNode(rows, text, root, 0) ? rows.finish() : void 0;
}
function scalarHead(style, value) {
  return STYLES.indexOf(style) << 2 | value << 5;
}
function writeNode(rows, text, node, depth) {
  if (node.kind === "alias" || node.tag !== void 0 || node.anchor !== void 0 || depth > MAX_DEPTH) return false;
  if (node.kind === "scalar") {
    writeScalar(rows, text, node);
    return true;
  }
  const row = rows.open(KIND[node.kind] | (node.style === "flow" ? FLOW : 0));
  let count;
  if (node.kind === "map") {
    count = node.pairs.length;
    for (const { name, key, value, merge: merge3 } of node.pairs) {
      if (merge3 || name !== key.value || !writeNode(rows, text, key, depth)) return false;
      if (!writeNode(rows, text, value, depth + 1)) return false;
    }
  } else {
    count = node.items.length;
    for (let i = 0; i < count; i++) {
      rows.add(node.dashes[i]);
      if (!writeNode(rows, text, node.items[i], depth + 1)) return false;
    }
  }
  rows.close(row, node.start, node.end, count);
  return true;
}
function writeScalar(rows, text, { start, end, style, value }) {
  if (value === null) {
    rows.add3(scalarHead(style, VALUE.null), start, end);
  } else if (typeof value !== "string") {
    rows.keep(scalarHead(style, VALUE.kept), start, end, value);
  } else if (value.length === end - start && text.startsWith(value, start)) {
    rows.add3(scalarHead(style, VALUE.whole), start, end);
  } else if (value.length === end - start - 2 && text.startsWith(value, start + 1)) {
    rows.add3(scalarHead(style, VALUE.quoted), start, end);
  } else {
    const at = text.slice(start, end).indexOf(value);
    if (at < 0) {
      rows.keep(scalarHead(style, VALUE.kept), start, end, value);
      return;
    }
    rows.add3(scalarHead(style, VALUE.part), start, end);
    rows.add(start + at);
    rows.add(value.length);
  }
}
function foldLines(lines) {
  return lines.replace(FOLDED, (_, line, empty) => line + (empty === "" ? " " : empty));
}
var MAX_DEPTH, KIND, KINDS2, FLOW, STYLES, VALUE, VALUE_LENGTHS, HEAD, CONTAINER_HEAD, BLOCK, block, used, Rows, Folded, FOLDED;
var init_fold = __esm({
  "src/yaml/fold.ts"() {
    "use strict";
    init_node();
    init_scalar();
    MAX_DEPTH = 100;
    KIND = { scalar: 0, map: 1, seq: 2 };
    KINDS2 = ["scalar", "map", "seq"];
    FLOW = 4;
    STYLES = ["plain", "single", "double", "literal", "folded", "empty"];
    VALUE = {
      /** The text from start to end. */
      whole: 0,
      /** The same without a character at either end. */
      quoted: 1,
      /** A stretch of the text, at an offset, of a length. */
      part: 2,
      /** One of the values beside. */
      kept: 3,
      null: 4,
      /** What the text from start to end is, read as a plain scalar: a number, a word such as `yes`, a string. */
      resolved: 5,
      /** The lines of a block scalar: where they begin, how far they are indented, how many line ends follow the last. */
      block: 6
    };
    VALUE_LENGTHS = [0, 0, 2, 1, 0, 0, 3];
    HEAD = 3;
    CONTAINER_HEAD = 5;
    BLOCK = 1 << 16;
    block = new Int32Array(0);
    used = 0;
    Rows = class {
      #text;
      #values = [];
      #start;
      #block;
      #length;
      /** @param size how many characters the tree takes of the text: the largest have about a number for each. */
      constructor(text, size) {
        if (block.length - used < size) {
          block = new Int32Array(Math.max(BLOCK, size));
          used = 0;
        }
        this.#text = text;
        this.#block = block;
        this.#start = used;
        this.#length = used;
      }
      /** The tree that was written. Without it the rows come to nothing. */
      finish() {
        if (this.#block === block) used = this.#length;
        return new Folded(this.#text, this.#block, this.#values).node(this.#start);
      }
      /** Begins a map or a list; returns where, for `close`. */
      open(kind) {
        const row = this.#length;
        this.add3(kind, 0, 0);
        this.add(0);
        this.add(0);
        return row;
      }
      close(row, start, end, count) {
        this.#block[row + 1] = start;
        this.#block[row + 2] = end;
        this.#block[row + HEAD] = this.#length;
        this.#block[row + HEAD + 1] = count;
      }
      keep(head, start, end, value) {
        this.add3(head, start, end);
        this.add(this.#values.push(value) - 1);
      }
      add3(first, second, third) {
        if (this.#length + 3 > this.#block.length) this.#grow();
        const numbers = this.#block;
        const at = this.#length;
        numbers[at] = first;
        numbers[at + 1] = second;
        numbers[at + 2] = third;
        this.#length = at + 3;
      }
      add(number) {
        if (this.#length === this.#block.length) this.#grow();
        this.#block[this.#length++] = number;
      }
      #grow() {
        const larger = new Int32Array(this.#block.length * 2 + HEAD);
        larger.set(this.#block);
        this.#block = larger;
      }
    };
    Folded = class {
      #text;
      #numbers;
      #values;
      constructor(text, numbers, values) {
        this.#text = text;
        this.#numbers = numbers;
        this.#values = values;
      }
      node(at) {
        const numbers = this.#numbers;
        const start = numbers[at + 1];
        const end = numbers[at + 2];
        const kind = KINDS2[numbers[at] & 3];
        if (kind === "scalar") return this.#scalar(at);
        const style = (numbers[at] & 4) === 0 ? "block" : "flow";
        return kind === "map" ? new MapNode(start, end, style, () => this.#pairs(at), void 0, void 0) : new SeqNode(
          start,
          end,
          style,
          () => this.#items(at),
          () => this.#dashes(at),
          void 0,
          void 0
        );
      }
      #pairs(map2) {
        const pairs3 = [];
        let at = map2 + CONTAINER_HEAD;
        for (let count = this.#numbers[map2 + HEAD + 1]; count > 0; count--) {
          const key = this.#scalar(at);
          at = this.#behind(at);
          pairs3.push(new Pair(key.value, key, this.node(at), false));
          at = this.#behind(at);
        }
        return pairs3;
      }
      #items(seq2) {
        return this.#places(seq2).map((at) => this.node(at + 1));
      }
      #dashes(seq2) {
        return this.#places(seq2).map((at) => this.#numbers[at]);
      }
      /** Where the items of a list begin: with the dash of each. */
      #places(seq2) {
        const places = [];
        for (let at = seq2 + CONTAINER_HEAD; at < this.#numbers[seq2 + HEAD]; at = this.#behind(at + 1)) places.push(at);
        return places;
      }
      #behind(at) {
        const numbers = this.#numbers;
        if ((numbers[at] & 3) !== 0) return numbers[at + HEAD];
        return at + HEAD + VALUE_LENGTHS[numbers[at] >> 5];
      }
      #scalar(at) {
        const numbers = this.#numbers;
        const start = numbers[at + 1];
        const end = numbers[at + 2];
        return new ScalarNode(
          start,
          end,
          STYLES[numbers[at] >> 2 & 7],
          this.#value(at, start, end),
          void 0,
          void 0
        );
      }
      #value(at, start, end) {
        const more = at + HEAD;
        switch (this.#numbers[at] >> 5) {
          case VALUE.whole:
            return this.#text.slice(start, end);
          case VALUE.quoted:
            return this.#text.slice(start + 1, end - 1);
          case VALUE.part:
            return this.#text.slice(this.#numbers[more], this.#numbers[more] + this.#numbers[more + 1]);
          case VALUE.kept:
            return this.#values[this.#numbers[more]];
          case VALUE.resolved:
            return resolvePlain(this.#text.slice(start, end));
          case VALUE.block: {
            const [from, indent, breaks] = this.#numbers.subarray(more, more + 3);
            const lines = this.#text.slice(from - 1, end).replaceAll(`
${" ".repeat(indent)}`, "\n").slice(1);
            const folded = (this.#numbers[at] >> 2 & 7) === STYLES.indexOf("folded");
            return (folded ? foldLines(lines) : lines) + "\n".repeat(breaks);
          }
          default:
            return null;
        }
      }
    };
    FOLDED = /^([^ \t\n].*)\n(\n*)(?=[^ \t\n])/gm;
  }
});

// src/yaml/markdown.ts
function isTaggedManifest(tag) {
  return tag === "" || tag.includes("yaml") || isNearTag(tag.normalize("NFD").replace(/[^a-z0-9]/g, ""));
}
function isNearTag(tag) {
  return TAGS.includes(tag) || nearNames(tag, TAGS).length > 0;
}
function isOtherLanguage(tag) {
  return OTHER_LANGUAGES.test(tag);
}
function fencedBlocks(text) {
  const blocks = [];
  let open;
  for (let at = 0; at < text.length; ) {
    const newline = text.indexOf("\n", at);
    const next = newline < 0 ? text.length : newline + 1;
    const match = FENCE.exec(text.slice(at, newline < 0 ? next : newline));
    if (match !== null) {
      const fence = match[2];
      const rest = match[3].trim();
      if (open === void 0) {
        if (fence.charCodeAt(0) === 126 || !rest.includes("`")) {
          const tag = /^[^\s{,:]*/.exec(rest)[0].toLowerCase();
          open = { fence, start: next, column: match[0].length - fence.length - match[3].length, tag };
        }
      } else if (rest === "" && fence.startsWith(open.fence)) {
        blocks.push({ start: open.start, end: at, column: open.column, tag: open.tag });
        open = void 0;
      }
    }
    at = next;
  }
  if (open !== void 0) blocks.push({ start: open.start, end: text.length, column: open.column, tag: open.tag });
  return blocks;
}
var OTHER_LANGUAGES, TAGS, FENCE;
var init_markdown = __esm({
  "src/yaml/markdown.ts"() {
    "use strict";
    init_distance();
    OTHER_LANGUAGES = /^(?:bash|sh|shell|zsh|fish|console|terminal|shell-?session|powershell|ps1?|bat|cmd|diff|patch|python|py|go|golang|java|javascript|js|typescript|ts|ruby|rb|rust|c|cpp|csharp|php|groovy|jenkinsfile|dockerfile|docker|makefile|hcl|terraform|tf|toml|ini|conf|xml|html|css|sql|promql|mermaid|plantuml|cue|jsonnet|rego|cel|lua|nix|vim|log|output|out|plaintext)$/;
    TAGS = ["yaml", "yml", "json", "jsonc", "k8s", "kubernetes", "manifest"];
    FENCE = /^([ \t]*)(?:[-*+][ \t]+|\d+[.)][ \t]+)?(`{3,}|~{3,})([^\n]*)/;
  }
});

// src/yaml/plain.ts
function readPlain(text, start, end) {
  const endsLine = end === text.length || text.charCodeAt(end - 1) === NEWLINE;
  return endsLine && !ODD.test(text.slice(start, end)) ? new PlainReader(text, start, end).read(start) : void 0;
}
function mayResolve(first, length) {
  if (first < 65) return first >= 48 && first <= 57 || first === PLUS || first === DASH || first === DOT;
  if (length > 5) return false;
  const lower2 = first | 32;
  return lower2 === 102 || lower2 === 110 || lower2 === 111 || lower2 === 116 || lower2 === 121 || first === 126;
}
function characters(all) {
  const table = new Uint8Array(128);
  for (const character2 of all) table[character2.charCodeAt(0)] = 1;
  return table;
}
var TAB, NEWLINE, SPACE, DOUBLE_QUOTE, HASH, SINGLE_QUOTE, PLUS, COMMA, DASH, DOT, COLON, FOLDED2, OPEN_LIST, BACKSLASH, CLOSE_LIST, OPEN_MAP, LITERAL, CLOSE_MAP, ODD, INDICATORS, WORDS2, MAX_DEPTH2, MAX_KEY, MAX_KEYS, ESCAPE, PLAIN_TEXT, PLAIN_RESOLVED, SINGLE, SINGLE_KEPT, DOUBLE, DOUBLE_KEPT, LITERAL_BLOCK, FOLDED_BLOCK, EMPTY, PlainReader;
var init_plain = __esm({
  "src/yaml/plain.ts"() {
    "use strict";
    init_fold();
    init_scalar();
    TAB = 9;
    NEWLINE = 10;
    SPACE = 32;
    DOUBLE_QUOTE = 34;
    HASH = 35;
    SINGLE_QUOTE = 39;
    PLUS = 43;
    COMMA = 44;
    DASH = 45;
    DOT = 46;
    COLON = 58;
    FOLDED2 = 62;
    OPEN_LIST = 91;
    BACKSLASH = 92;
    CLOSE_LIST = 93;
    OPEN_MAP = 123;
    LITERAL = 124;
    CLOSE_MAP = 125;
    ODD = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]/;
    INDICATORS = characters("	\n!\"#%&'*,:>?@[]`{|}");
    WORDS2 = characters("0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ$()+./;=^_~");
    MAX_DEPTH2 = 64;
    MAX_KEY = 1e3;
    MAX_KEYS = 1e3;
    ESCAPE = /\\["\\bfnrt]/g;
    PLAIN_TEXT = scalarHead("plain", VALUE.whole);
    PLAIN_RESOLVED = scalarHead("plain", VALUE.resolved);
    SINGLE = scalarHead("single", VALUE.quoted);
    SINGLE_KEPT = scalarHead("single", VALUE.kept);
    DOUBLE = scalarHead("double", VALUE.quoted);
    DOUBLE_KEPT = scalarHead("double", VALUE.kept);
    LITERAL_BLOCK = scalarHead("literal", VALUE.block);
    FOLDED_BLOCK = scalarHead("folded", VALUE.block);
    EMPTY = scalarHead("empty", VALUE.null);
    PlainReader = class {
      #text;
      #end;
      #rows;
      #at = 0;
      /** Where the content of the line stands; -1 behind the last line. Only between nodes. */
      #column = -1;
      /** Where the node that was read last ends. */
      #nodeEnd = 0;
      /** The scalar that was scanned last, and whether it is a key. */
      #start = 0;
      #scalarEnd = 0;
      #quote = 0;
      #escaped = false;
      #isKey = false;
      /** Of the keys of the maps that are open. */
      #hashes = [];
      #keys = 0;
      constructor(text, start, end) {
        this.#text = text;
        this.#end = end;
        this.#rows = new Rows(text, end - start);
      }
      read(start) {
        const isPlain = this.#nextLine(start) && this.#column >= 0 && this.#scan() && this.#map(this.#column, 0) && this.#column < 0;
        return isPlain ? this.#rows.finish() : void 0;
      }
      // Lines
      /** Goes on to the next content at or behind the start of a line. */
      #nextLine(from) {
        const text = this.#text;
        const end = this.#end;
        let line = from;
        while (line < end) {
          let at = line;
          while (at < end && text.charCodeAt(at) === SPACE) at++;
          if (at === end) break;
          const code = text.charCodeAt(at);
          if (code === NEWLINE) {
            line = at + 1;
          } else if (code === HASH) {
            line = text.indexOf("\n", at) + 1;
            if (line === 0) break;
          } else {
            this.#at = at;
            this.#column = at - line;
            return code !== TAB;
          }
        }
        this.#at = end;
        this.#column = -1;
        return true;
      }
      /** Goes on to the next content where no more than blanks and a comment follow on the line. */
      #endLine() {
        const text = this.#text;
        const end = this.#end;
        let at = this.#at;
        while (at < end && text.charCodeAt(at) === SPACE) at++;
        if (at === end) return this.#nextLine(end);
        const code = text.charCodeAt(at);
        if (code === NEWLINE) return this.#nextLine(at + 1);
        if (code !== HASH || at === this.#at) return false;
        const newline = text.indexOf("\n", at);
        return this.#nextLine(newline < 0 ? end : newline + 1);
      }
      #endsWord(at) {
        if (at >= this.#end) return true;
        const code = this.#text.charCodeAt(at);
        return code === SPACE || code === NEWLINE;
      }
      #isDash() {
        return this.#text.charCodeAt(this.#at) === DASH && this.#endsWord(this.#at + 1);
      }
      // Block maps and lists
      /** A map whose first key was just scanned, with that key at a column. */
      #map(column, depth) {
        if (depth > MAX_DEPTH2) return false;
        const row = this.#rows.open(KIND.map);
        const start = this.#start;
        const firstKey2 = this.#keys;
        for (; ; ) {
          if (!this.#key(firstKey2) || !this.#value(column, depth)) return false;
          if (this.#column !== column) break;
          if (!this.#scan()) return false;
        }
        if (this.#column > column) return false;
        this.#rows.close(row, start, this.#nodeEnd, this.#keys - firstKey2);
        this.#keys = firstKey2;
        return true;
      }
      /** A list whose first dash is here. */
      #list(column, depth) {
        if (depth > MAX_DEPTH2) return false;
        const text = this.#text;
        const start = this.#at;
        const row = this.#rows.open(KIND.seq);
        let count = 0;
        do {
          const dash = this.#at;
          let at = dash + 1;
          while (at < this.#end && text.charCodeAt(at) === SPACE) at++;
          if (at === this.#end) return false;
          this.#at = at;
          this.#rows.add(dash);
          if (!this.#inline(column, column + at - dash, depth)) return false;
          count++;
        } while (this.#column === column && this.#isDash());
        if (this.#column > column) return false;
        this.#rows.close(row, start, this.#nodeEnd, count);
        return true;
      }
      /** What follows the colon of a key at a column: on its line or below. */
      #value(column, depth) {
        const text = this.#text;
        const behindColon = this.#at;
        let at = behindColon;
        while (at < this.#end && text.charCodeAt(at) === SPACE) at++;
        const code = at < this.#end ? text.charCodeAt(at) : NEWLINE;
        if (code !== NEWLINE && code !== HASH) {
          this.#at = at;
          return this.#inline(column, -1, depth);
        }
        if (!this.#endLine()) return false;
        if (this.#column >= column && this.#isDash()) return this.#list(this.#column, depth + 1);
        if (this.#column > column) return this.#scan() && this.#map(this.#column, depth + 1);
        this.#rows.add3(EMPTY, behindColon, behindColon);
        this.#nodeEnd = behindColon;
        return true;
      }
      /**
       * What stands behind a colon or a dash on its line; then the line's end.
       *
       * @param column that of the key or the dash.
       * @param inner that of a map which may begin here; -1 where none may.
       */
      #inline(column, inner, depth) {
        const code = this.#text.charCodeAt(this.#at);
        if (code === LITERAL || code === FOLDED2) return this.#block(column, code);
        if (code === OPEN_LIST) return this.#flowList() && this.#endLine();
        if (code === OPEN_MAP) return this.#flowMap() && this.#endLine();
        if (!this.#scan()) return false;
        if (this.#isKey) return inner >= 0 && this.#map(inner, depth + 1);
        return this.#scalar() && this.#endLine();
      }
      // Scalars
      /** Finds where a plain or quoted scalar ends that begins here outside of brackets. A key has its colon behind it. */
      #scan() {
        const text = this.#text;
        const end = this.#end;
        const start = this.#at;
        const first = text.charCodeAt(start);
        if (first === DOUBLE_QUOTE || first === SINGLE_QUOTE) {
          if (!this.#scanQuoted(first)) return false;
          this.#isKey = text.charCodeAt(this.#at) === COLON && this.#endsWord(this.#at + 1);
          return true;
        }
        if (INDICATORS[first] === 1 || first === DASH && this.#endsWord(start + 1)) return false;
        let last = start;
        let at = start + 1;
        this.#isKey = false;
        for (; at < end; at++) {
          const code = text.charCodeAt(at);
          if (code === SPACE) continue;
          if (code === NEWLINE) break;
          if (code === TAB) return false;
          if (code === COLON && this.#endsWord(at + 1)) {
            this.#isKey = true;
            break;
          }
          if (code === HASH && last < at - 1) break;
          last = at;
        }
        if (this.#isKey && last < at - 1) return false;
        if (first === DOT && text.startsWith("...", start)) return false;
        this.#start = start;
        this.#scalarEnd = last + 1;
        this.#quote = 0;
        this.#at = this.#isKey ? at : last + 1;
        return true;
      }
      #scanQuoted(quote2) {
        const text = this.#text;
        const end = this.#end;
        this.#start = this.#at;
        this.#quote = quote2;
        this.#escaped = false;
        for (let at = this.#at + 1; at < end; at++) {
          const code = text.charCodeAt(at);
          if (code === NEWLINE || code === TAB) return false;
          if (code === BACKSLASH && quote2 === DOUBLE_QUOTE) {
            this.#escaped = true;
            at++;
          } else if (code === quote2) {
            if (quote2 === DOUBLE_QUOTE || text.charCodeAt(at + 1) !== quote2) {
              this.#at = this.#scalarEnd = at + 1;
              return true;
            }
            this.#escaped = true;
            at++;
          }
        }
        return false;
      }
      /** Writes the scalar that was just scanned. */
      #scalar() {
        const start = this.#start;
        const end = this.#scalarEnd;
        this.#nodeEnd = end;
        if (this.#quote === 0) {
          const first = this.#text.charCodeAt(start);
          const resolved = mayResolve(first, end - start);
          if (resolved && (first === DOT || first === PLUS || first === DASH)) {
            const value = resolvePlain(this.#text.slice(start, end));
            if (typeof value === "number" && !Number.isFinite(value)) return false;
          }
          this.#rows.add3(resolved ? PLAIN_RESOLVED : PLAIN_TEXT, start, end);
        } else if (!this.#escaped) {
          this.#rows.add3(this.#quote === DOUBLE_QUOTE ? DOUBLE : SINGLE, start, end);
        } else if (this.#quote === SINGLE_QUOTE) {
          this.#rows.keep(SINGLE_KEPT, start, end, this.#text.slice(start + 1, end - 1).replaceAll("''", "'"));
        } else {
          const quoted = this.#text.slice(start, end);
          if (quoted.replace(ESCAPE, "").includes("\\")) return false;
          this.#rows.keep(DOUBLE_KEPT, start, end, JSON.parse(quoted));
        }
        return true;
      }
      /** Writes the key that was just scanned and goes behind its colon. */
      #key(firstKey2) {
        const text = this.#text;
        const start = this.#start;
        const end = this.#scalarEnd;
        const quotes = this.#quote === 0 ? 0 : 1;
        if (!this.#isKey || end - start > MAX_KEY || quotes === 1 && this.#escaped) return false;
        if (quotes === 0) {
          const first = text.charCodeAt(start);
          if (first === 60) return false;
          if (mayResolve(first, end - start) && typeof resolvePlain(text.slice(start, end)) !== "string") return false;
        }
        let hash = 0;
        for (let at = start + quotes; at < end - quotes; at++) hash = Math.imul(hash, 31) + text.charCodeAt(at) | 0;
        const hashes = this.#hashes;
        const count = this.#keys;
        for (let i = firstKey2; i < count; i++) if (hashes[i] === hash) return false;
        if (count - firstKey2 > MAX_KEYS) return false;
        hashes[count] = hash;
        this.#keys = count + 1;
        this.#rows.add3(quotes === 0 ? PLAIN_TEXT : this.#quote === DOUBLE_QUOTE ? DOUBLE : SINGLE, start, end);
        this.#at++;
        return true;
      }
      // Block scalars
      /** `|` or `>`, with `-` or `+`; its lines are indented more than the key or the dash at a column. */
      #block(column, indicator) {
        const text = this.#text;
        const end = this.#end;
        const start = this.#at;
        const chomping = text.charCodeAt(start + 1);
        let at = chomping === DASH || chomping === PLUS ? start + 2 : start + 1;
        const behindHeader = at;
        while (text.charCodeAt(at) === SPACE) at++;
        let newline = text.indexOf("\n", at);
        if (newline < 0 || at < newline && (text.charCodeAt(at) !== HASH || at === behindHeader)) return false;
        const from = newline + 1;
        let line = from;
        let indent = 0;
        let emptyLines = 0;
        let last = -1;
        while (line < end) {
          at = line;
          while (at < end && text.charCodeAt(at) === SPACE) at++;
          if (at === end) return false;
          const code = text.charCodeAt(at);
          const width = at - line;
          if (code === NEWLINE) {
            if (width > 0 && width !== indent) return false;
            emptyLines++;
            line = at + 1;
            continue;
          }
          if (indent === 0) {
            if (width <= column || code === TAB) return false;
            indent = width;
          } else if (width < indent) {
            break;
          }
          newline = text.indexOf("\n", at);
          if (newline < 0 || code === TAB && text.slice(at, newline).trim() === "") return false;
          last = newline;
          line = newline + 1;
          emptyLines = 0;
        }
        if (last < 0) return false;
        this.#rows.add3(indicator === FOLDED2 ? FOLDED_BLOCK : LITERAL_BLOCK, start, last);
        this.#rows.add3(from, indent, chomping === DASH ? 0 : chomping === PLUS ? 1 + emptyLines : 1);
        this.#nodeEnd = last;
        return this.#nextLine(line);
      }
      // Brackets: on one line, with scalars only
      #flowList() {
        const start = this.#at;
        const row = this.#rows.open(KIND.seq | FLOW);
        let count = 0;
        let close = this.#flowNext();
        if (close !== CLOSE_LIST) {
          do {
            this.#rows.add(this.#at);
            if (!this.#flowScan() || !this.#scalar()) return false;
            count++;
            close = this.#flowSeparator(CLOSE_LIST);
          } while (close === COMMA);
          if (close !== CLOSE_LIST) return false;
        }
        this.#closeFlow(row, start, count);
        return true;
      }
      #flowMap() {
        const start = this.#at;
        const row = this.#rows.open(KIND.map | FLOW);
        const firstKey2 = this.#keys;
        let close = this.#flowNext();
        if (close !== CLOSE_MAP) {
          do {
            if (!this.#flowScan()) return false;
            this.#isKey = this.#text.charCodeAt(this.#at) === COLON && this.#text.charCodeAt(this.#at + 1) === SPACE;
            if (!this.#key(firstKey2)) return false;
            this.#flowBlanks();
            if (!this.#flowScan() || !this.#scalar()) return false;
            close = this.#flowSeparator(CLOSE_MAP);
          } while (close === COMMA);
          if (close !== CLOSE_MAP) return false;
        }
        this.#closeFlow(row, start, this.#keys - firstKey2);
        this.#keys = firstKey2;
        return true;
      }
      #closeFlow(row, start, count) {
        this.#at++;
        this.#nodeEnd = this.#at;
        this.#rows.close(row, start, this.#at, count);
      }
      #flowBlanks() {
        while (this.#text.charCodeAt(this.#at) === SPACE) this.#at++;
        return this.#text.charCodeAt(this.#at);
      }
      /** Behind an opening bracket: what comes next. */
      #flowNext() {
        this.#at++;
        return this.#flowBlanks();
      }
      /** Behind an item: the comma before another one, or what else there is. */
      #flowSeparator(close) {
        const code = this.#flowBlanks();
        return code === COMMA && this.#flowNext() === close ? 0 : code;
      }
      /** Finds where a scalar in brackets ends: only words that cannot mean anything else. */
      #flowScan() {
        const text = this.#text;
        const start = this.#at;
        const first = text.charCodeAt(start);
        if (first === DOUBLE_QUOTE || first === SINGLE_QUOTE) return this.#scanQuoted(first);
        let at = start;
        if (first === DASH) at++;
        if (WORDS2[text.charCodeAt(at)] !== 1) return false;
        let last = at;
        for (; ; ) {
          const code = text.charCodeAt(at);
          const isInWord = WORDS2[code] === 1 || code === DASH || code === COLON && WORDS2[text.charCodeAt(at + 1)] === 1;
          if (isInWord) last = at;
          else if (code !== SPACE) break;
          at++;
        }
        this.#start = start;
        this.#scalarEnd = this.#at = last + 1;
        this.#quote = 0;
        return true;
      }
    };
  }
});

// src/yaml/split.ts
function splitDocuments(text, start, end, column) {
  const chunks = [];
  let at = text.charCodeAt(start) === 65279 ? start + 1 : start;
  let syntax = "yaml";
  if (text.charCodeAt(skipSpace(text, at, end)) === 123) {
    for (; ; ) {
      const from = skipSpace(text, at, end);
      if (from >= end) return chunks;
      const to = endOfJson(text, from, end);
      if (to === void 0) {
        syntax = chunks.length === 0 ? "not-json" : "behind-json";
        if (chunks.length > 1 || chunks.length === 1 && end - at < 4) {
          chunks.push({ start: from, end, separator: void 0, syntax: "refused" });
          return chunks;
        }
        const lineEnd3 = text.indexOf("\n", at);
        at = chunks.length === 0 ? at : lineEnd3 >= 0 && lineEnd3 < from ? lineEnd3 + 1 : from;
        break;
      }
      chunks.push({ start: from, end: to, separator: void 0, syntax: "json" });
      at = to;
    }
  }
  splitLines(text, at, end, column, chunks, syntax);
  return chunks;
}
function splitLines(text, start, end, column, chunks, first) {
  let syntax = first;
  const push = (from2, to, separator) => {
    chunks.push({ start: from2, end: to, separator, syntax });
    syntax = "yaml";
  };
  let from = start;
  for (; ; ) {
    const at = findSeparator(text, from, end, column);
    if (at !== from && from < end) push(from, at < 0 ? end : at, void 0);
    if (at < 0) return;
    syntax = "yaml";
    const dashes = text.indexOf("---", at);
    let lineEnd3 = text.indexOf("\n", dashes);
    if (lineEnd3 < 0 || lineEnd3 > end) lineEnd3 = end;
    from = Math.min(end, lineEnd3 + 1);
    const line = text.slice(dashes, lineEnd3).trimEnd();
    const rest = line.slice(3).trimStart();
    if (rest === "" || rest.charCodeAt(0) === 35) continue;
    const next = findSeparator(text, from, end, column);
    from = next < 0 ? end : next;
    push(dashes, from, { start: dashes, end: dashes + line.length });
  }
}
function findSeparator(text, from, end, column) {
  if (column > 0) {
    for (const match of text.slice(from, end).matchAll(/^ *---/gm)) {
      if (match[0].length - 3 <= column) return from + match.index;
    }
    return -1;
  }
  if (text.startsWith("---", from) && from + 3 <= end) return from;
  const at = text.slice(from, end).indexOf("\n---");
  return at < 0 ? -1 : from + at + 1;
}
function skipSpace(text, from, end) {
  let at = from;
  for (; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code !== 32 && (code < 9 || code > 13)) break;
  }
  return at;
}
function endOfJson(text, from, end) {
  let depth = 0;
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 34) {
      for (at++; at < end && text.charCodeAt(at) !== 34; at++) if (text.charCodeAt(at) === 92) at++;
    } else if (code === 123 || code === 91) {
      depth++;
    } else if (code === 125 || code === 93) {
      if (--depth > 0) continue;
      try {
        JSON.parse(text.slice(from, at + 1));
        return at + 1;
      } catch {
        return void 0;
      }
    } else if (depth === 0) {
      return void 0;
    }
  }
  return void 0;
}
var init_split = __esm({
  "src/yaml/split.ts"() {
    "use strict";
  }
});

// node_modules/js-yaml/lib/common.js
var require_common = __commonJS({
  "node_modules/js-yaml/lib/common.js"(exports, module) {
    "use strict";
    function isNothing(subject) {
      return typeof subject === "undefined" || subject === null;
    }
    function isObject(subject) {
      return typeof subject === "object" && subject !== null;
    }
    function toArray(sequence) {
      if (Array.isArray(sequence)) return sequence;
      else if (isNothing(sequence)) return [];
      return [sequence];
    }
    function extend(target, source) {
      if (source) {
        const sourceKeys = Object.keys(source);
        for (let index = 0, length = sourceKeys.length; index < length; index += 1) {
          const key = sourceKeys[index];
          target[key] = source[key];
        }
      }
      return target;
    }
    function repeat(string2, count) {
      let result = "";
      for (let cycle = 0; cycle < count; cycle += 1) {
        result += string2;
      }
      return result;
    }
    function isNegativeZero(number) {
      return number === 0 && Number.NEGATIVE_INFINITY === 1 / number;
    }
    module.exports.isNothing = isNothing;
    module.exports.isObject = isObject;
    module.exports.toArray = toArray;
    module.exports.repeat = repeat;
    module.exports.isNegativeZero = isNegativeZero;
    module.exports.extend = extend;
  }
});

// node_modules/js-yaml/lib/exception.js
var require_exception = __commonJS({
  "node_modules/js-yaml/lib/exception.js"(exports, module) {
    "use strict";
    function formatError(exception, compact) {
      let where = "";
      const message = exception.reason || "(unknown reason)";
      if (!exception.mark) return message;
      if (exception.mark.name) {
        where += 'in "' + exception.mark.name + '" ';
      }
      where += "(" + (exception.mark.line + 1) + ":" + (exception.mark.column + 1) + ")";
      if (!compact && exception.mark.snippet) {
        where += "\n\n" + exception.mark.snippet;
      }
      return message + " " + where;
    }
    function YAMLException(reason, mark) {
      Error.call(this);
      this.name = "YAMLException";
      this.reason = reason;
      this.mark = mark;
      this.message = formatError(this, false);
      if (Error.captureStackTrace) {
        Error.captureStackTrace(this, this.constructor);
      } else {
        this.stack = new Error().stack || "";
      }
    }
    YAMLException.prototype = Object.create(Error.prototype);
    YAMLException.prototype.constructor = YAMLException;
    YAMLException.prototype.toString = function toString(compact) {
      return this.name + ": " + formatError(this, compact);
    };
    module.exports = YAMLException;
  }
});

// node_modules/js-yaml/lib/snippet.js
var require_snippet = __commonJS({
  "node_modules/js-yaml/lib/snippet.js"(exports, module) {
    "use strict";
    var common2 = require_common();
    function getLine(buffer, lineStart, lineEnd3, position, maxLineLength) {
      let head = "";
      let tail = "";
      const maxHalfLength = Math.floor(maxLineLength / 2) - 1;
      if (position - lineStart > maxHalfLength) {
        head = " ... ";
        lineStart = position - maxHalfLength + head.length;
      }
      if (lineEnd3 - position > maxHalfLength) {
        tail = " ...";
        lineEnd3 = position + maxHalfLength - tail.length;
      }
      return {
        str: head + buffer.slice(lineStart, lineEnd3).replace(/\t/g, "→") + tail,
        pos: position - lineStart + head.length
        // relative position
      };
    }
    function padStart(string2, max) {
      return common2.repeat(" ", max - string2.length) + string2;
    }
    function makeSnippet(mark, options) {
      options = Object.create(options || null);
      if (!mark.buffer) return null;
      if (!options.maxLength) options.maxLength = 79;
      if (typeof options.indent !== "number") options.indent = 1;
      if (typeof options.linesBefore !== "number") options.linesBefore = 3;
      if (typeof options.linesAfter !== "number") options.linesAfter = 2;
      const re = /\r?\n|\r|\0/g;
      const lineStarts = [0];
      const lineEnds = [];
      let match;
      let foundLineNo = -1;
      while (match = re.exec(mark.buffer)) {
        lineEnds.push(match.index);
        lineStarts.push(match.index + match[0].length);
        if (mark.position <= match.index && foundLineNo < 0) {
          foundLineNo = lineStarts.length - 2;
        }
      }
      if (foundLineNo < 0) foundLineNo = lineStarts.length - 1;
      let result = "";
      const lineNoLength = Math.min(mark.line + options.linesAfter, lineEnds.length).toString().length;
      const maxLineLength = options.maxLength - (options.indent + lineNoLength + 3);
      for (let i = 1; i <= options.linesBefore; i++) {
        if (foundLineNo - i < 0) break;
        const line2 = getLine(
          mark.buffer,
          lineStarts[foundLineNo - i],
          lineEnds[foundLineNo - i],
          mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo - i]),
          maxLineLength
        );
        result = common2.repeat(" ", options.indent) + padStart((mark.line - i + 1).toString(), lineNoLength) + " | " + line2.str + "\n" + result;
      }
      const line = getLine(mark.buffer, lineStarts[foundLineNo], lineEnds[foundLineNo], mark.position, maxLineLength);
      result += common2.repeat(" ", options.indent) + padStart((mark.line + 1).toString(), lineNoLength) + " | " + line.str + "\n";
      result += common2.repeat("-", options.indent + lineNoLength + 3 + line.pos) + "^\n";
      for (let i = 1; i <= options.linesAfter; i++) {
        if (foundLineNo + i >= lineEnds.length) break;
        const line2 = getLine(
          mark.buffer,
          lineStarts[foundLineNo + i],
          lineEnds[foundLineNo + i],
          mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo + i]),
          maxLineLength
        );
        result += common2.repeat(" ", options.indent) + padStart((mark.line + i + 1).toString(), lineNoLength) + " | " + line2.str + "\n";
      }
      return result.replace(/\n$/, "");
    }
    module.exports = makeSnippet;
  }
});

// quick:no-schema
var require_no_schema = __commonJS({
  "quick:no-schema"(exports, module) {
    module.exports = void 0;
  }
});

// node_modules/js-yaml/lib/loader.js
var require_loader = __commonJS({
  "node_modules/js-yaml/lib/loader.js"(exports, module) {
    "use strict";
    var common2 = require_common();
    var YAMLException = require_exception();
    var makeSnippet = require_snippet();
    var DEFAULT_SCHEMA = require_no_schema();
    var _hasOwnProperty = Object.prototype.hasOwnProperty;
    var CONTEXT_FLOW_IN = 1;
    var CONTEXT_FLOW_OUT = 2;
    var CONTEXT_BLOCK_IN = 3;
    var CONTEXT_BLOCK_OUT = 4;
    var CHOMPING_CLIP = 1;
    var CHOMPING_STRIP = 2;
    var CHOMPING_KEEP = 3;
    var PATTERN_NON_PRINTABLE = /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/;
    var PATTERN_NON_ASCII_LINE_BREAKS = /[\x85\u2028\u2029]/;
    var PATTERN_FLOW_INDICATORS = /[,\[\]{}]/;
    var PATTERN_TAG_HANDLE = /^(?:!|!!|![0-9A-Za-z-]+!)$/;
    var PATTERN_TAG_URI = /^(?:!|[^,\[\]{}])(?:%[0-9a-f]{2}|[0-9a-z\-#;/?:@&=+$,_.!~*'()\[\]])*$/i;
    function _class(obj) {
      return Object.prototype.toString.call(obj);
    }
    function isEol(c) {
      return c === 10 || c === 13;
    }
    function isWhiteSpace(c) {
      return c === 9 || c === 32;
    }
    function isWsOrEol(c) {
      return c === 9 || c === 32 || c === 10 || c === 13;
    }
    function isFlowIndicator(c) {
      return c === 44 || c === 91 || c === 93 || c === 123 || c === 125;
    }
    function fromHexCode(c) {
      if (c >= 48 && c <= 57) {
        return c - 48;
      }
      const lc = c | 32;
      if (lc >= 97 && lc <= 102) {
        return lc - 97 + 10;
      }
      return -1;
    }
    function escapedHexLen(c) {
      if (c === 120) {
        return 2;
      }
      if (c === 117) {
        return 4;
      }
      if (c === 85) {
        return 8;
      }
      return 0;
    }
    function fromDecimalCode(c) {
      if (c >= 48 && c <= 57) {
        return c - 48;
      }
      return -1;
    }
    function simpleEscapeSequence(c) {
      switch (c) {
        case 48:
          return "\0";
        case 97:
          return "\x07";
        case 98:
          return "\b";
        case 116:
          return "	";
        case 9:
          return "	";
        case 110:
          return "\n";
        case 118:
          return "\v";
        case 102:
          return "\f";
        case 114:
          return "\r";
        case 101:
          return "\x1B";
        case 32:
          return " ";
        case 34:
          return '"';
        case 47:
          return "/";
        case 92:
          return "\\";
        case 78:
          return "";
        case 95:
          return " ";
        case 76:
          return "\u2028";
        case 80:
          return "\u2029";
        default:
          return "";
      }
    }
    function charFromCodepoint(c) {
      if (c <= 65535) {
        return String.fromCharCode(c);
      }
      return String.fromCharCode(
        (c - 65536 >> 10) + 55296,
        (c - 65536 & 1023) + 56320
      );
    }
    function setProperty(object, key, value) {
      if (key === "__proto__") {
        Object.defineProperty(object, key, {
          configurable: true,
          enumerable: true,
          writable: true,
          value
        });
      } else {
        object[key] = value;
      }
    }
    var simpleEscapeCheck = new Array(256);
    var simpleEscapeMap = new Array(256);
    for (let i = 0; i < 256; i++) {
      simpleEscapeCheck[i] = simpleEscapeSequence(i) ? 1 : 0;
      simpleEscapeMap[i] = simpleEscapeSequence(i);
    }
    function State(input, options) {
      this.input = input;
      this.filename = options["filename"] || null;
      this.schema = options["schema"] || DEFAULT_SCHEMA;
      this.onWarning = options["onWarning"] || null;
      this.legacy = options["legacy"] || false;
      this.json = options["json"] || false;
      this.listener = options["listener"] || null;
      this.maxDepth = typeof options["maxDepth"] === "number" ? options["maxDepth"] : 100;
      this.maxTotalMergeKeys = typeof options["maxTotalMergeKeys"] === "number" ? options["maxTotalMergeKeys"] : 1e4;
      this.implicitTypes = this.schema.compiledImplicit;
      this.typeMap = this.schema.compiledTypeMap;
      this.length = input.length;
      this.position = 0;
      this.line = 0;
      this.lineStart = 0;
      this.lineIndent = 0;
      this.depth = 0;
      this.totalMergeKeys = 0;
      this.firstTabInLine = -1;
      this.documents = [];
      this.anchorMapTransactions = [];
    }
    function generateError(state, message) {
      const mark = {
        name: state.filename,
        buffer: state.input.slice(0, -1),
        // omit trailing \0
        position: state.position,
        line: state.line,
        column: state.position - state.lineStart
      };
      mark.snippet = makeSnippet(mark);
      return new YAMLException(message, mark);
    }
    function throwError(state, message) {
      throw generateError(state, message);
    }
    function throwWarning(state, message) {
      if (state.onWarning) {
        state.onWarning.call(null, generateError(state, message));
      }
    }
    function storeAnchor(state, name, value) {
      const transactions = state.anchorMapTransactions;
      if (transactions.length !== 0) {
        const transaction = transactions[transactions.length - 1];
        if (!_hasOwnProperty.call(transaction, name)) {
          transaction[name] = {
            existed: _hasOwnProperty.call(state.anchorMap, name),
            value: state.anchorMap[name]
          };
        }
      }
      state.anchorMap[name] = value;
    }
    function beginAnchorTransaction(state) {
      state.anchorMapTransactions.push(/* @__PURE__ */ Object.create(null));
    }
    function commitAnchorTransaction(state) {
      const transaction = state.anchorMapTransactions.pop();
      const transactions = state.anchorMapTransactions;
      if (transactions.length === 0) return;
      const parent = transactions[transactions.length - 1];
      const names = Object.keys(transaction);
      for (let index = 0, length = names.length; index < length; index += 1) {
        const name = names[index];
        if (!_hasOwnProperty.call(parent, name)) {
          parent[name] = transaction[name];
        }
      }
    }
    function rollbackAnchorTransaction(state) {
      const transaction = state.anchorMapTransactions.pop();
      const names = Object.keys(transaction);
      for (let index = names.length - 1; index >= 0; index -= 1) {
        const entry = transaction[names[index]];
        if (entry.existed) {
          state.anchorMap[names[index]] = entry.value;
        } else {
          delete state.anchorMap[names[index]];
        }
      }
    }
    function snapshotState(state) {
      return {
        position: state.position,
        line: state.line,
        lineStart: state.lineStart,
        lineIndent: state.lineIndent,
        firstTabInLine: state.firstTabInLine,
        tag: state.tag,
        anchor: state.anchor,
        kind: state.kind,
        result: state.result
      };
    }
    function restoreState(state, snapshot) {
      state.position = snapshot.position;
      state.line = snapshot.line;
      state.lineStart = snapshot.lineStart;
      state.lineIndent = snapshot.lineIndent;
      state.firstTabInLine = snapshot.firstTabInLine;
      state.tag = snapshot.tag;
      state.anchor = snapshot.anchor;
      state.kind = snapshot.kind;
      state.result = snapshot.result;
    }
    var directiveHandlers = {
      YAML: function handleYamlDirective(state, name, args) {
        if (state.version !== null) {
          throwError(state, "duplication of %YAML directive");
        }
        if (args.length !== 1) {
          throwError(state, "YAML directive accepts exactly one argument");
        }
        const match = /^([0-9]+)\.([0-9]+)$/.exec(args[0]);
        if (match === null) {
          throwError(state, "ill-formed argument of the YAML directive");
        }
        const major = parseInt(match[1], 10);
        const minor = parseInt(match[2], 10);
        if (major !== 1) {
          throwError(state, "unacceptable YAML version of the document");
        }
        state.version = args[0];
        state.checkLineBreaks = minor < 2;
        if (minor !== 1 && minor !== 2) {
          throwWarning(state, "unsupported YAML version of the document");
        }
      },
      TAG: function handleTagDirective(state, name, args) {
        let prefix;
        if (args.length !== 2) {
          throwError(state, "TAG directive accepts exactly two arguments");
        }
        const handle = args[0];
        prefix = args[1];
        if (!PATTERN_TAG_HANDLE.test(handle)) {
          throwError(state, "ill-formed tag handle (first argument) of the TAG directive");
        }
        if (_hasOwnProperty.call(state.tagMap, handle)) {
          throwError(state, 'there is a previously declared suffix for "' + handle + '" tag handle');
        }
        if (!PATTERN_TAG_URI.test(prefix)) {
          throwError(state, "ill-formed tag prefix (second argument) of the TAG directive");
        }
        try {
          prefix = decodeURIComponent(prefix);
        } catch (err) {
          throwError(state, "tag prefix is malformed: " + prefix);
        }
        state.tagMap[handle] = prefix;
      }
    };
    function captureSegment(state, start, end, checkJson) {
      if (start < end) {
        const _result = state.input.slice(start, end);
        if (checkJson) {
          for (let _position = 0, _length = _result.length; _position < _length; _position += 1) {
            const _character = _result.charCodeAt(_position);
            if (!(_character === 9 || _character >= 32 && _character <= 1114111)) {
              throwError(state, "expected valid JSON character");
            }
          }
        } else if (PATTERN_NON_PRINTABLE.test(_result)) {
          throwError(state, "the stream contains non-printable characters");
        }
        state.result += _result;
      }
    }
    function chargeMergeWork(state) {
      state.totalMergeKeys++;
      if (state.maxTotalMergeKeys !== -1 && state.totalMergeKeys > state.maxTotalMergeKeys) {
        throwError(state, "merge keys exceeded maxTotalMergeKeys (" + state.maxTotalMergeKeys + ")");
      }
    }
    function mergeMappings(state, destination, source, overridableKeys) {
      if (!common2.isObject(source)) {
        throwError(state, "cannot merge mappings; the provided source object is unacceptable");
      }
      chargeMergeWork(state);
      const sourceKeys = Object.keys(source);
      for (let index = 0, quantity = sourceKeys.length; index < quantity; index += 1) {
        const key = sourceKeys[index];
        chargeMergeWork(state);
        if (!_hasOwnProperty.call(destination, key)) {
          setProperty(destination, key, source[key]);
          overridableKeys[key] = true;
        }
      }
    }
    function storeMappingPair(state, _result, overridableKeys, keyTag, keyNode, valueNode, startLine, startLineStart, startPos) {
      if (Array.isArray(keyNode)) {
        keyNode = Array.prototype.slice.call(keyNode);
        for (let index = 0, quantity = keyNode.length; index < quantity; index += 1) {
          if (Array.isArray(keyNode[index])) {
            throwError(state, "nested arrays are not supported inside keys");
          }
          if (typeof keyNode === "object" && _class(keyNode[index]) === "[object Object]") {
            keyNode[index] = "[object Object]";
          }
        }
      }
      if (typeof keyNode === "object" && _class(keyNode) === "[object Object]") {
        keyNode = "[object Object]";
      }
      keyNode = String(keyNode);
      if (_result === null) {
        _result = {};
      }
      if (keyTag === "tag:yaml.org,2002:merge") {
        if (Array.isArray(valueNode)) {
          if (valueNode.length > 100) {
            throwError(state, "abnormal merge sequence size");
          }
          for (let index = 0, quantity = valueNode.length; index < quantity; index += 1) {
            mergeMappings(state, _result, valueNode[index], overridableKeys);
          }
        } else {
          mergeMappings(state, _result, valueNode, overridableKeys);
        }
      } else {
        if (!state.json && !_hasOwnProperty.call(overridableKeys, keyNode) && _hasOwnProperty.call(_result, keyNode)) {
          state.line = startLine || state.line;
          state.lineStart = startLineStart || state.lineStart;
          state.position = startPos || state.position;
          throwError(state, "duplicated mapping key");
        }
        setProperty(_result, keyNode, valueNode);
        delete overridableKeys[keyNode];
      }
      return _result;
    }
    function readLineBreak(state) {
      const ch = state.input.charCodeAt(state.position);
      if (ch === 10) {
        state.position++;
      } else if (ch === 13) {
        state.position++;
        if (state.input.charCodeAt(state.position) === 10) {
          state.position++;
        }
      } else {
        throwError(state, "a line break is expected");
      }
      state.line += 1;
      state.lineStart = state.position;
      state.firstTabInLine = -1;
    }
    function skipSeparationSpace(state, allowComments, checkIndent) {
      let lineBreaks = 0;
      let ch = state.input.charCodeAt(state.position);
      while (ch !== 0) {
        while (isWhiteSpace(ch)) {
          if (ch === 9 && state.firstTabInLine === -1) {
            state.firstTabInLine = state.position;
          }
          ch = state.input.charCodeAt(++state.position);
        }
        if (allowComments && ch === 35) {
          do {
            ch = state.input.charCodeAt(++state.position);
          } while (ch !== 10 && ch !== 13 && ch !== 0);
        }
        if (isEol(ch)) {
          readLineBreak(state);
          ch = state.input.charCodeAt(state.position);
          lineBreaks++;
          state.lineIndent = 0;
          while (ch === 32) {
            state.lineIndent++;
            ch = state.input.charCodeAt(++state.position);
          }
        } else {
          break;
        }
      }
      if (checkIndent !== -1 && lineBreaks !== 0 && state.lineIndent < checkIndent) {
        throwWarning(state, "deficient indentation");
      }
      return lineBreaks;
    }
    function testDocumentSeparator(state) {
      let _position = state.position;
      let ch = state.input.charCodeAt(_position);
      if ((ch === 45 || ch === 46) && ch === state.input.charCodeAt(_position + 1) && ch === state.input.charCodeAt(_position + 2)) {
        _position += 3;
        ch = state.input.charCodeAt(_position);
        if (ch === 0 || isWsOrEol(ch)) {
          return true;
        }
      }
      return false;
    }
    function writeFoldedLines(state, count) {
      if (count === 1) {
        state.result += " ";
      } else if (count > 1) {
        state.result += common2.repeat("\n", count - 1);
      }
    }
    function readPlainScalar(state, nodeIndent, withinFlowCollection) {
      let captureStart;
      let captureEnd;
      let hasPendingContent;
      let _line;
      let _lineStart;
      let _lineIndent;
      const _kind = state.kind;
      const _result = state.result;
      let ch = state.input.charCodeAt(state.position);
      if (isWsOrEol(ch) || isFlowIndicator(ch) || ch === 35 || ch === 38 || ch === 42 || ch === 33 || ch === 124 || ch === 62 || ch === 39 || ch === 34 || ch === 37 || ch === 64 || ch === 96) {
        return false;
      }
      if (ch === 63 || ch === 45) {
        const following = state.input.charCodeAt(state.position + 1);
        if (isWsOrEol(following) || withinFlowCollection && isFlowIndicator(following)) {
          return false;
        }
      }
      state.kind = "scalar";
      state.result = "";
      captureStart = captureEnd = state.position;
      hasPendingContent = false;
      while (ch !== 0) {
        if (ch === 58) {
          const following = state.input.charCodeAt(state.position + 1);
          if (isWsOrEol(following) || withinFlowCollection && isFlowIndicator(following)) {
            break;
          }
        } else if (ch === 35) {
          const preceding = state.input.charCodeAt(state.position - 1);
          if (isWsOrEol(preceding)) {
            break;
          }
        } else if (state.position === state.lineStart && testDocumentSeparator(state) || withinFlowCollection && isFlowIndicator(ch)) {
          break;
        } else if (isEol(ch)) {
          _line = state.line;
          _lineStart = state.lineStart;
          _lineIndent = state.lineIndent;
          skipSeparationSpace(state, false, -1);
          if (state.lineIndent >= nodeIndent) {
            hasPendingContent = true;
            ch = state.input.charCodeAt(state.position);
            continue;
          } else {
            state.position = captureEnd;
            state.line = _line;
            state.lineStart = _lineStart;
            state.lineIndent = _lineIndent;
            break;
          }
        }
        if (hasPendingContent) {
          captureSegment(state, captureStart, captureEnd, false);
          writeFoldedLines(state, state.line - _line);
          captureStart = captureEnd = state.position;
          hasPendingContent = false;
        }
        if (!isWhiteSpace(ch)) {
          captureEnd = state.position + 1;
        }
        ch = state.input.charCodeAt(++state.position);
      }
      captureSegment(state, captureStart, captureEnd, false);
      if (state.result) {
        return true;
      }
      state.kind = _kind;
      state.result = _result;
      return false;
    }
    function readSingleQuotedScalar(state, nodeIndent) {
      let captureStart;
      let captureEnd;
      let ch = state.input.charCodeAt(state.position);
      if (ch !== 39) {
        return false;
      }
      state.kind = "scalar";
      state.result = "";
      state.position++;
      captureStart = captureEnd = state.position;
      while ((ch = state.input.charCodeAt(state.position)) !== 0) {
        if (ch === 39) {
          captureSegment(state, captureStart, state.position, true);
          ch = state.input.charCodeAt(++state.position);
          if (ch === 39) {
            captureStart = state.position;
            state.position++;
            captureEnd = state.position;
          } else {
            return true;
          }
        } else if (isEol(ch)) {
          captureSegment(state, captureStart, captureEnd, true);
          writeFoldedLines(state, skipSeparationSpace(state, false, nodeIndent));
          captureStart = captureEnd = state.position;
        } else if (state.position === state.lineStart && testDocumentSeparator(state)) {
          throwError(state, "unexpected end of the document within a single quoted scalar");
        } else {
          state.position++;
          if (!isWhiteSpace(ch)) {
            captureEnd = state.position;
          }
        }
      }
      throwError(state, "unexpected end of the stream within a single quoted scalar");
    }
    function readDoubleQuotedScalar(state, nodeIndent) {
      let captureStart;
      let captureEnd;
      let tmp;
      let ch = state.input.charCodeAt(state.position);
      if (ch !== 34) {
        return false;
      }
      state.kind = "scalar";
      state.result = "";
      state.position++;
      captureStart = captureEnd = state.position;
      while ((ch = state.input.charCodeAt(state.position)) !== 0) {
        if (ch === 34) {
          captureSegment(state, captureStart, state.position, true);
          state.position++;
          return true;
        } else if (ch === 92) {
          captureSegment(state, captureStart, state.position, true);
          ch = state.input.charCodeAt(++state.position);
          if (isEol(ch)) {
            skipSeparationSpace(state, false, nodeIndent);
          } else if (ch < 256 && simpleEscapeCheck[ch]) {
            state.result += simpleEscapeMap[ch];
            state.position++;
          } else if ((tmp = escapedHexLen(ch)) > 0) {
            let hexLength = tmp;
            let hexResult = 0;
            for (; hexLength > 0; hexLength--) {
              ch = state.input.charCodeAt(++state.position);
              if ((tmp = fromHexCode(ch)) >= 0) {
                hexResult = (hexResult << 4) + tmp;
              } else {
                throwError(state, "expected hexadecimal character");
              }
            }
            state.result += charFromCodepoint(hexResult);
            state.position++;
          } else {
            throwError(state, "unknown escape sequence");
          }
          captureStart = captureEnd = state.position;
        } else if (isEol(ch)) {
          captureSegment(state, captureStart, captureEnd, true);
          writeFoldedLines(state, skipSeparationSpace(state, false, nodeIndent));
          captureStart = captureEnd = state.position;
        } else if (state.position === state.lineStart && testDocumentSeparator(state)) {
          throwError(state, "unexpected end of the document within a double quoted scalar");
        } else {
          state.position++;
          if (!isWhiteSpace(ch)) {
            captureEnd = state.position;
          }
        }
      }
      throwError(state, "unexpected end of the stream within a double quoted scalar");
    }
    function readFlowCollection(state, nodeIndent) {
      let readNext = true;
      let _line;
      let _lineStart;
      let _pos;
      const _tag = state.tag;
      let _result;
      const _anchor = state.anchor;
      let terminator;
      let isPair2;
      let isExplicitPair;
      let isMapping;
      const overridableKeys = /* @__PURE__ */ Object.create(null);
      let keyNode;
      let keyTag;
      let valueNode;
      let ch = state.input.charCodeAt(state.position);
      if (ch === 91) {
        terminator = 93;
        isMapping = false;
        _result = [];
      } else if (ch === 123) {
        terminator = 125;
        isMapping = true;
        _result = {};
      } else {
        return false;
      }
      if (state.anchor !== null) {
        storeAnchor(state, state.anchor, _result);
      }
      ch = state.input.charCodeAt(++state.position);
      while (ch !== 0) {
        skipSeparationSpace(state, true, nodeIndent);
        ch = state.input.charCodeAt(state.position);
        if (ch === terminator) {
          state.position++;
          state.tag = _tag;
          state.anchor = _anchor;
          state.kind = isMapping ? "mapping" : "sequence";
          state.result = _result;
          return true;
        } else if (!readNext) {
          throwError(state, "missed comma between flow collection entries");
        } else if (ch === 44) {
          throwError(state, "expected the node content, but found ','");
        }
        keyTag = keyNode = valueNode = null;
        isPair2 = isExplicitPair = false;
        if (ch === 63) {
          const following = state.input.charCodeAt(state.position + 1);
          if (isWsOrEol(following)) {
            isPair2 = isExplicitPair = true;
            state.position++;
            skipSeparationSpace(state, true, nodeIndent);
          }
        }
        _line = state.line;
        _lineStart = state.lineStart;
        _pos = state.position;
        composeNode2(state, nodeIndent, CONTEXT_FLOW_IN, false, true);
        keyTag = state.tag;
        keyNode = state.result;
        skipSeparationSpace(state, true, nodeIndent);
        ch = state.input.charCodeAt(state.position);
        if ((isExplicitPair || state.line === _line) && ch === 58) {
          isPair2 = true;
          ch = state.input.charCodeAt(++state.position);
          skipSeparationSpace(state, true, nodeIndent);
          composeNode2(state, nodeIndent, CONTEXT_FLOW_IN, false, true);
          valueNode = state.result;
        }
        if (isMapping) {
          storeMappingPair(state, _result, overridableKeys, keyTag, keyNode, valueNode, _line, _lineStart, _pos);
        } else if (isPair2) {
          _result.push(storeMappingPair(state, null, overridableKeys, keyTag, keyNode, valueNode, _line, _lineStart, _pos));
        } else {
          _result.push(keyNode);
        }
        skipSeparationSpace(state, true, nodeIndent);
        ch = state.input.charCodeAt(state.position);
        if (ch === 44) {
          readNext = true;
          ch = state.input.charCodeAt(++state.position);
        } else {
          readNext = false;
        }
      }
      throwError(state, "unexpected end of the stream within a flow collection");
    }
    function readBlockScalar(state, nodeIndent) {
      let folding;
      let chomping = CHOMPING_CLIP;
      let didReadContent = false;
      let detectedIndent = false;
      let textIndent = nodeIndent;
      let emptyLines = 0;
      let atMoreIndented = false;
      let tmp;
      let ch = state.input.charCodeAt(state.position);
      if (ch === 124) {
        folding = false;
      } else if (ch === 62) {
        folding = true;
      } else {
        return false;
      }
      state.kind = "scalar";
      state.result = "";
      while (ch !== 0) {
        ch = state.input.charCodeAt(++state.position);
        if (ch === 43 || ch === 45) {
          if (CHOMPING_CLIP === chomping) {
            chomping = ch === 43 ? CHOMPING_KEEP : CHOMPING_STRIP;
          } else {
            throwError(state, "repeat of a chomping mode identifier");
          }
        } else if ((tmp = fromDecimalCode(ch)) >= 0) {
          if (tmp === 0) {
            throwError(state, "bad explicit indentation width of a block scalar; it cannot be less than one");
          } else if (!detectedIndent) {
            textIndent = nodeIndent + tmp - 1;
            detectedIndent = true;
          } else {
            throwError(state, "repeat of an indentation width identifier");
          }
        } else {
          break;
        }
      }
      if (isWhiteSpace(ch)) {
        do {
          ch = state.input.charCodeAt(++state.position);
        } while (isWhiteSpace(ch));
        if (ch === 35) {
          do {
            ch = state.input.charCodeAt(++state.position);
          } while (!isEol(ch) && ch !== 0);
        }
      }
      while (ch !== 0) {
        readLineBreak(state);
        state.lineIndent = 0;
        ch = state.input.charCodeAt(state.position);
        while ((!detectedIndent || state.lineIndent < textIndent) && ch === 32) {
          state.lineIndent++;
          ch = state.input.charCodeAt(++state.position);
        }
        if (!detectedIndent && state.lineIndent > textIndent) {
          textIndent = state.lineIndent;
        }
        if (isEol(ch)) {
          emptyLines++;
          continue;
        }
        if (!detectedIndent && textIndent === 0) {
          throwError(state, "missing indentation for block scalar");
        }
        if (state.lineIndent < textIndent) {
          if (chomping === CHOMPING_KEEP) {
            state.result += common2.repeat("\n", didReadContent ? 1 + emptyLines : emptyLines);
          } else if (chomping === CHOMPING_CLIP) {
            if (didReadContent) {
              state.result += "\n";
            }
          }
          break;
        }
        if (folding) {
          if (isWhiteSpace(ch)) {
            atMoreIndented = true;
            state.result += common2.repeat("\n", didReadContent ? 1 + emptyLines : emptyLines);
          } else if (atMoreIndented) {
            atMoreIndented = false;
            state.result += common2.repeat("\n", emptyLines + 1);
          } else if (emptyLines === 0) {
            if (didReadContent) {
              state.result += " ";
            }
          } else {
            state.result += common2.repeat("\n", emptyLines);
          }
        } else {
          state.result += common2.repeat("\n", didReadContent ? 1 + emptyLines : emptyLines);
        }
        didReadContent = true;
        detectedIndent = true;
        emptyLines = 0;
        const captureStart = state.position;
        while (!isEol(ch) && ch !== 0) {
          ch = state.input.charCodeAt(++state.position);
        }
        captureSegment(state, captureStart, state.position, false);
      }
      return true;
    }
    function readBlockSequence(state, nodeIndent) {
      const _tag = state.tag;
      const _anchor = state.anchor;
      const _result = [];
      let detected = false;
      if (state.firstTabInLine !== -1) return false;
      if (state.anchor !== null) {
        storeAnchor(state, state.anchor, _result);
      }
      let ch = state.input.charCodeAt(state.position);
      while (ch !== 0) {
        if (state.firstTabInLine !== -1) {
          state.position = state.firstTabInLine;
          throwError(state, "tab characters must not be used in indentation");
        }
        if (ch !== 45) {
          break;
        }
        const following = state.input.charCodeAt(state.position + 1);
        if (!isWsOrEol(following)) {
          break;
        }
        detected = true;
        state.position++;
        if (skipSeparationSpace(state, true, -1)) {
          if (state.lineIndent <= nodeIndent) {
            _result.push(null);
            ch = state.input.charCodeAt(state.position);
            continue;
          }
        }
        const _line = state.line;
        composeNode2(state, nodeIndent, CONTEXT_BLOCK_IN, false, true);
        _result.push(state.result);
        skipSeparationSpace(state, true, -1);
        ch = state.input.charCodeAt(state.position);
        if ((state.line === _line || state.lineIndent > nodeIndent) && ch !== 0) {
          throwError(state, "bad indentation of a sequence entry");
        } else if (state.lineIndent < nodeIndent) {
          break;
        }
      }
      if (detected) {
        state.tag = _tag;
        state.anchor = _anchor;
        state.kind = "sequence";
        state.result = _result;
        return true;
      }
      return false;
    }
    function readBlockMapping(state, nodeIndent, flowIndent) {
      let allowCompact;
      let _keyLine;
      let _keyLineStart;
      let _keyPos;
      const _tag = state.tag;
      const _anchor = state.anchor;
      const _result = {};
      const overridableKeys = /* @__PURE__ */ Object.create(null);
      let keyTag = null;
      let keyNode = null;
      let valueNode = null;
      let atExplicitKey = false;
      let detected = false;
      if (state.firstTabInLine !== -1) return false;
      if (state.anchor !== null) {
        storeAnchor(state, state.anchor, _result);
      }
      let ch = state.input.charCodeAt(state.position);
      while (ch !== 0) {
        if (!atExplicitKey && state.firstTabInLine !== -1) {
          state.position = state.firstTabInLine;
          throwError(state, "tab characters must not be used in indentation");
        }
        const following = state.input.charCodeAt(state.position + 1);
        const _line = state.line;
        if ((ch === 63 || ch === 58) && isWsOrEol(following)) {
          if (ch === 63) {
            if (atExplicitKey) {
              storeMappingPair(state, _result, overridableKeys, keyTag, keyNode, null, _keyLine, _keyLineStart, _keyPos);
              keyTag = keyNode = valueNode = null;
            }
            detected = true;
            atExplicitKey = true;
            allowCompact = true;
          } else if (atExplicitKey) {
            atExplicitKey = false;
            allowCompact = true;
          } else {
            throwError(state, "incomplete explicit mapping pair; a key node is missed; or followed by a non-tabulated empty line");
          }
          state.position += 1;
          ch = following;
        } else {
          _keyLine = state.line;
          _keyLineStart = state.lineStart;
          _keyPos = state.position;
          if (!composeNode2(state, flowIndent, CONTEXT_FLOW_OUT, false, true)) {
            break;
          }
          if (state.line === _line) {
            ch = state.input.charCodeAt(state.position);
            while (isWhiteSpace(ch)) {
              ch = state.input.charCodeAt(++state.position);
            }
            if (ch === 58) {
              ch = state.input.charCodeAt(++state.position);
              if (!isWsOrEol(ch)) {
                throwError(state, "a whitespace character is expected after the key-value separator within a block mapping");
              }
              if (atExplicitKey) {
                storeMappingPair(state, _result, overridableKeys, keyTag, keyNode, null, _keyLine, _keyLineStart, _keyPos);
                keyTag = keyNode = valueNode = null;
              }
              detected = true;
              atExplicitKey = false;
              allowCompact = false;
              keyTag = state.tag;
              keyNode = state.result;
            } else if (detected) {
              throwError(state, "can not read an implicit mapping pair; a colon is missed");
            } else {
              state.tag = _tag;
              state.anchor = _anchor;
              return true;
            }
          } else if (detected) {
            throwError(state, "can not read a block mapping entry; a multiline key may not be an implicit key");
          } else {
            state.tag = _tag;
            state.anchor = _anchor;
            return true;
          }
        }
        if (state.line === _line || state.lineIndent > nodeIndent) {
          if (atExplicitKey) {
            _keyLine = state.line;
            _keyLineStart = state.lineStart;
            _keyPos = state.position;
          }
          if (composeNode2(state, nodeIndent, CONTEXT_BLOCK_OUT, true, allowCompact)) {
            if (atExplicitKey) {
              keyNode = state.result;
            } else {
              valueNode = state.result;
            }
          }
          if (!atExplicitKey) {
            storeMappingPair(state, _result, overridableKeys, keyTag, keyNode, valueNode, _keyLine, _keyLineStart, _keyPos);
            keyTag = keyNode = valueNode = null;
          }
          skipSeparationSpace(state, true, -1);
          ch = state.input.charCodeAt(state.position);
        }
        if ((state.line === _line || state.lineIndent > nodeIndent) && ch !== 0) {
          throwError(state, "bad indentation of a mapping entry");
        } else if (state.lineIndent < nodeIndent) {
          break;
        }
      }
      if (atExplicitKey) {
        storeMappingPair(state, _result, overridableKeys, keyTag, keyNode, null, _keyLine, _keyLineStart, _keyPos);
      }
      if (detected) {
        state.tag = _tag;
        state.anchor = _anchor;
        state.kind = "mapping";
        state.result = _result;
      }
      return detected;
    }
    function readTagProperty(state) {
      let isVerbatim = false;
      let isNamed = false;
      let tagHandle;
      let tagName;
      let ch = state.input.charCodeAt(state.position);
      if (ch !== 33) return false;
      if (state.tag !== null) {
        throwError(state, "duplication of a tag property");
      }
      ch = state.input.charCodeAt(++state.position);
      if (ch === 60) {
        isVerbatim = true;
        ch = state.input.charCodeAt(++state.position);
      } else if (ch === 33) {
        isNamed = true;
        tagHandle = "!!";
        ch = state.input.charCodeAt(++state.position);
      } else {
        tagHandle = "!";
      }
      let _position = state.position;
      if (isVerbatim) {
        do {
          ch = state.input.charCodeAt(++state.position);
        } while (ch !== 0 && ch !== 62);
        if (state.position < state.length) {
          tagName = state.input.slice(_position, state.position);
          ch = state.input.charCodeAt(++state.position);
        } else {
          throwError(state, "unexpected end of the stream within a verbatim tag");
        }
      } else {
        while (ch !== 0 && !isWsOrEol(ch)) {
          if (ch === 33) {
            if (!isNamed) {
              tagHandle = state.input.slice(_position - 1, state.position + 1);
              if (!PATTERN_TAG_HANDLE.test(tagHandle)) {
                throwError(state, "named tag handle cannot contain such characters");
              }
              isNamed = true;
              _position = state.position + 1;
            } else {
              throwError(state, "tag suffix cannot contain exclamation marks");
            }
          }
          ch = state.input.charCodeAt(++state.position);
        }
        tagName = state.input.slice(_position, state.position);
        if (PATTERN_FLOW_INDICATORS.test(tagName)) {
          throwError(state, "tag suffix cannot contain flow indicator characters");
        }
      }
      if (tagName && !PATTERN_TAG_URI.test(tagName)) {
        throwError(state, "tag name cannot contain such characters: " + tagName);
      }
      try {
        tagName = decodeURIComponent(tagName);
      } catch (err) {
        throwError(state, "tag name is malformed: " + tagName);
      }
      if (isVerbatim) {
        state.tag = tagName;
      } else if (_hasOwnProperty.call(state.tagMap, tagHandle)) {
        state.tag = state.tagMap[tagHandle] + tagName;
      } else if (tagHandle === "!") {
        state.tag = "!" + tagName;
      } else if (tagHandle === "!!") {
        state.tag = "tag:yaml.org,2002:" + tagName;
      } else {
        throwError(state, 'undeclared tag handle "' + tagHandle + '"');
      }
      return true;
    }
    function readAnchorProperty(state) {
      let ch = state.input.charCodeAt(state.position);
      if (ch !== 38) return false;
      if (state.anchor !== null) {
        throwError(state, "duplication of an anchor property");
      }
      ch = state.input.charCodeAt(++state.position);
      const _position = state.position;
      while (ch !== 0 && !isWsOrEol(ch) && !isFlowIndicator(ch)) {
        ch = state.input.charCodeAt(++state.position);
      }
      if (state.position === _position) {
        throwError(state, "name of an anchor node must contain at least one character");
      }
      state.anchor = state.input.slice(_position, state.position);
      return true;
    }
    function readAlias(state) {
      let ch = state.input.charCodeAt(state.position);
      if (ch !== 42) return false;
      ch = state.input.charCodeAt(++state.position);
      const _position = state.position;
      while (ch !== 0 && !isWsOrEol(ch) && !isFlowIndicator(ch)) {
        ch = state.input.charCodeAt(++state.position);
      }
      if (state.position === _position) {
        throwError(state, "name of an alias node must contain at least one character");
      }
      const alias = state.input.slice(_position, state.position);
      if (!_hasOwnProperty.call(state.anchorMap, alias)) {
        throwError(state, 'unidentified alias "' + alias + '"');
      }
      state.result = state.anchorMap[alias];
      skipSeparationSpace(state, true, -1);
      return true;
    }
    function tryReadBlockMappingFromProperty(state, propertyStart, nodeIndent, flowIndent) {
      const fallbackState = snapshotState(state);
      beginAnchorTransaction(state);
      restoreState(state, propertyStart);
      state.tag = null;
      state.anchor = null;
      state.kind = null;
      state.result = null;
      if (readBlockMapping(state, nodeIndent, flowIndent) && state.kind === "mapping") {
        commitAnchorTransaction(state);
        return true;
      }
      rollbackAnchorTransaction(state);
      restoreState(state, fallbackState);
      return false;
    }
    function composeNode2(state, parentIndent2, nodeContext, allowToSeek, allowCompact) {
      let allowBlockScalars;
      let allowBlockCollections;
      let indentStatus = 1;
      let atNewLine = false;
      let hasContent = false;
      let propertyStart = null;
      let type;
      let flowIndent;
      let blockIndent2;
      if (state.depth >= state.maxDepth) {
        throwError(state, "nesting exceeded maxDepth (" + state.maxDepth + ")");
      }
      state.depth += 1;
      if (state.listener !== null) {
        state.listener("open", state);
      }
      state.tag = null;
      state.anchor = null;
      state.kind = null;
      state.result = null;
      const allowBlockStyles = allowBlockScalars = allowBlockCollections = CONTEXT_BLOCK_OUT === nodeContext || CONTEXT_BLOCK_IN === nodeContext;
      if (allowToSeek) {
        if (skipSeparationSpace(state, true, -1)) {
          atNewLine = true;
          if (state.lineIndent > parentIndent2) {
            indentStatus = 1;
          } else if (state.lineIndent === parentIndent2) {
            indentStatus = 0;
          } else if (state.lineIndent < parentIndent2) {
            indentStatus = -1;
          }
        }
      }
      if (indentStatus === 1) {
        while (true) {
          const ch = state.input.charCodeAt(state.position);
          const propertyState = snapshotState(state);
          if (atNewLine && (ch === 33 && state.tag !== null || ch === 38 && state.anchor !== null)) {
            break;
          }
          if (!readTagProperty(state) && !readAnchorProperty(state)) {
            break;
          }
          if (propertyStart === null) {
            propertyStart = propertyState;
          }
          if (skipSeparationSpace(state, true, -1)) {
            atNewLine = true;
            allowBlockCollections = allowBlockStyles;
            if (state.lineIndent > parentIndent2) {
              indentStatus = 1;
            } else if (state.lineIndent === parentIndent2) {
              indentStatus = 0;
            } else if (state.lineIndent < parentIndent2) {
              indentStatus = -1;
            }
          } else {
            allowBlockCollections = false;
          }
        }
      }
      if (allowBlockCollections) {
        allowBlockCollections = atNewLine || allowCompact;
      }
      if (indentStatus === 1 || CONTEXT_BLOCK_OUT === nodeContext) {
        if (CONTEXT_FLOW_IN === nodeContext || CONTEXT_FLOW_OUT === nodeContext) {
          flowIndent = parentIndent2;
        } else {
          flowIndent = parentIndent2 + 1;
        }
        blockIndent2 = state.position - state.lineStart;
        if (indentStatus === 1) {
          if (allowBlockCollections && (readBlockSequence(state, blockIndent2) || readBlockMapping(state, blockIndent2, flowIndent)) || readFlowCollection(state, flowIndent)) {
            hasContent = true;
          } else {
            const ch = state.input.charCodeAt(state.position);
            if (propertyStart !== null && allowBlockStyles && !allowBlockCollections && ch !== 124 && ch !== 62 && tryReadBlockMappingFromProperty(
              state,
              propertyStart,
              propertyStart.position - propertyStart.lineStart,
              flowIndent
            )) {
              hasContent = true;
            } else if (allowBlockScalars && readBlockScalar(state, flowIndent) || readSingleQuotedScalar(state, flowIndent) || readDoubleQuotedScalar(state, flowIndent)) {
              hasContent = true;
            } else if (readAlias(state)) {
              hasContent = true;
              if (state.tag !== null || state.anchor !== null) {
                throwError(state, "alias node should not have any properties");
              }
            } else if (readPlainScalar(state, flowIndent, CONTEXT_FLOW_IN === nodeContext)) {
              hasContent = true;
              if (state.tag === null) {
                state.tag = "?";
              }
            }
            if (state.anchor !== null) {
              storeAnchor(state, state.anchor, state.result);
            }
          }
        } else if (indentStatus === 0) {
          hasContent = allowBlockCollections && readBlockSequence(state, blockIndent2);
        }
      }
      if (state.tag === null) {
        if (state.anchor !== null) {
          storeAnchor(state, state.anchor, state.result);
        }
      } else if (state.tag === "?") {
        if (state.result !== null && state.kind !== "scalar") {
          throwError(state, 'unacceptable node kind for !<?> tag; it should be "scalar", not "' + state.kind + '"');
        }
        for (let typeIndex = 0, typeQuantity = state.implicitTypes.length; typeIndex < typeQuantity; typeIndex += 1) {
          type = state.implicitTypes[typeIndex];
          if (type.resolve(state.result)) {
            state.result = type.construct(state.result);
            state.tag = type.tag;
            if (state.anchor !== null) {
              storeAnchor(state, state.anchor, state.result);
            }
            break;
          }
        }
      } else if (state.tag !== "!") {
        if (_hasOwnProperty.call(state.typeMap[state.kind || "fallback"], state.tag)) {
          type = state.typeMap[state.kind || "fallback"][state.tag];
        } else {
          type = null;
          const typeList = state.typeMap.multi[state.kind || "fallback"];
          for (let typeIndex = 0, typeQuantity = typeList.length; typeIndex < typeQuantity; typeIndex += 1) {
            if (state.tag.slice(0, typeList[typeIndex].tag.length) === typeList[typeIndex].tag) {
              type = typeList[typeIndex];
              break;
            }
          }
        }
        if (!type) {
          throwError(state, "unknown tag !<" + state.tag + ">");
        }
        if (state.result !== null && type.kind !== state.kind) {
          throwError(state, "unacceptable node kind for !<" + state.tag + '> tag; it should be "' + type.kind + '", not "' + state.kind + '"');
        }
        if (!type.resolve(state.result, state.tag)) {
          throwError(state, "cannot resolve a node with !<" + state.tag + "> explicit tag");
        } else {
          state.result = type.construct(state.result, state.tag);
          if (state.anchor !== null) {
            storeAnchor(state, state.anchor, state.result);
          }
        }
      }
      if (state.listener !== null) {
        state.listener("close", state);
      }
      state.depth -= 1;
      return state.tag !== null || state.anchor !== null || hasContent;
    }
    function readDocument2(state) {
      const documentStart = state.position;
      let hasDirectives = false;
      let ch;
      state.version = null;
      state.checkLineBreaks = state.legacy;
      state.tagMap = /* @__PURE__ */ Object.create(null);
      state.anchorMap = /* @__PURE__ */ Object.create(null);
      while ((ch = state.input.charCodeAt(state.position)) !== 0) {
        skipSeparationSpace(state, true, -1);
        ch = state.input.charCodeAt(state.position);
        if (state.lineIndent > 0 || ch !== 37) {
          break;
        }
        hasDirectives = true;
        ch = state.input.charCodeAt(++state.position);
        let _position = state.position;
        while (ch !== 0 && !isWsOrEol(ch)) {
          ch = state.input.charCodeAt(++state.position);
        }
        const directiveName = state.input.slice(_position, state.position);
        const directiveArgs = [];
        if (directiveName.length < 1) {
          throwError(state, "directive name must not be less than one character in length");
        }
        while (ch !== 0) {
          while (isWhiteSpace(ch)) {
            ch = state.input.charCodeAt(++state.position);
          }
          if (ch === 35) {
            do {
              ch = state.input.charCodeAt(++state.position);
            } while (ch !== 0 && !isEol(ch));
            break;
          }
          if (isEol(ch)) break;
          _position = state.position;
          while (ch !== 0 && !isWsOrEol(ch)) {
            ch = state.input.charCodeAt(++state.position);
          }
          directiveArgs.push(state.input.slice(_position, state.position));
        }
        if (ch !== 0) readLineBreak(state);
        if (_hasOwnProperty.call(directiveHandlers, directiveName)) {
          directiveHandlers[directiveName](state, directiveName, directiveArgs);
        } else {
          throwWarning(state, 'unknown document directive "' + directiveName + '"');
        }
      }
      skipSeparationSpace(state, true, -1);
      if (state.lineIndent === 0 && state.input.charCodeAt(state.position) === 45 && state.input.charCodeAt(state.position + 1) === 45 && state.input.charCodeAt(state.position + 2) === 45) {
        state.position += 3;
        skipSeparationSpace(state, true, -1);
      } else if (hasDirectives) {
        throwError(state, "directives end mark is expected");
      }
      composeNode2(state, state.lineIndent - 1, CONTEXT_BLOCK_OUT, false, true);
      skipSeparationSpace(state, true, -1);
      if (state.checkLineBreaks && PATTERN_NON_ASCII_LINE_BREAKS.test(state.input.slice(documentStart, state.position))) {
        throwWarning(state, "non-ASCII line breaks are interpreted as content");
      }
      state.documents.push(state.result);
      if (state.position === state.lineStart && testDocumentSeparator(state)) {
        if (state.input.charCodeAt(state.position) === 46) {
          state.position += 3;
          skipSeparationSpace(state, true, -1);
        }
        return;
      }
      if (state.position < state.length - 1) {
        throwError(state, "end of the stream or a document separator is expected");
      }
    }
    function loadDocuments(input, options) {
      input = String(input);
      options = options || {};
      if (input.length !== 0) {
        if (input.charCodeAt(input.length - 1) !== 10 && input.charCodeAt(input.length - 1) !== 13) {
          input += "\n";
        }
        if (input.charCodeAt(0) === 65279) {
          input = input.slice(1);
        }
      }
      const state = new State(input, options);
      const nullpos = input.indexOf("\0");
      if (nullpos !== -1) {
        state.position = nullpos;
        throwError(state, "null byte is not allowed in input");
      }
      state.input += "\0";
      while (state.input.charCodeAt(state.position) === 32) {
        state.lineIndent += 1;
        state.position += 1;
      }
      while (state.position < state.length - 1) {
        readDocument2(state);
      }
      return state.documents;
    }
    function loadAll2(input, iterator, options) {
      if (iterator !== null && typeof iterator === "object" && typeof options === "undefined") {
        options = iterator;
        iterator = null;
      }
      const documents = loadDocuments(input, options);
      if (typeof iterator !== "function") {
        return documents;
      }
      for (let index = 0, length = documents.length; index < length; index += 1) {
        iterator(documents[index]);
      }
    }
    function load(input, options) {
      const documents = loadDocuments(input, options);
      if (documents.length === 0) {
        return void 0;
      } else if (documents.length === 1) {
        return documents[0];
      }
      throw new YAMLException("expected a single document in the stream, but found more");
    }
    module.exports.loadAll = loadAll2;
    module.exports.load = load;
  }
});

// node_modules/js-yaml/lib/type.js
var require_type = __commonJS({
  "node_modules/js-yaml/lib/type.js"(exports, module) {
    "use strict";
    var YAMLException = require_exception();
    var TYPE_CONSTRUCTOR_OPTIONS = [
      "kind",
      "multi",
      "resolve",
      "construct",
      "instanceOf",
      "predicate",
      "represent",
      "representName",
      "defaultStyle",
      "styleAliases"
    ];
    var YAML_NODE_KINDS = [
      "scalar",
      "sequence",
      "mapping"
    ];
    function compileStyleAliases(map2) {
      const result = {};
      if (map2 !== null) {
        Object.keys(map2).forEach(function(style) {
          map2[style].forEach(function(alias) {
            result[String(alias)] = style;
          });
        });
      }
      return result;
    }
    function Type(tag, options) {
      options = options || {};
      Object.keys(options).forEach(function(name) {
        if (TYPE_CONSTRUCTOR_OPTIONS.indexOf(name) === -1) {
          throw new YAMLException('Unknown option "' + name + '" is met in definition of "' + tag + '" YAML type.');
        }
      });
      this.options = options;
      this.tag = tag;
      this.kind = options["kind"] || null;
      this.resolve = options["resolve"] || function() {
        return true;
      };
      this.construct = options["construct"] || function(data) {
        return data;
      };
      this.instanceOf = options["instanceOf"] || null;
      this.predicate = options["predicate"] || null;
      this.represent = options["represent"] || null;
      this.representName = options["representName"] || null;
      this.defaultStyle = options["defaultStyle"] || null;
      this.multi = options["multi"] || false;
      this.styleAliases = compileStyleAliases(options["styleAliases"] || null);
      if (YAML_NODE_KINDS.indexOf(this.kind) === -1) {
        throw new YAMLException('Unknown kind "' + this.kind + '" is specified for "' + tag + '" YAML type.');
      }
    }
    module.exports = Type;
  }
});

// node_modules/js-yaml/lib/schema.js
var require_schema = __commonJS({
  "node_modules/js-yaml/lib/schema.js"(exports, module) {
    "use strict";
    var YAMLException = require_exception();
    var Type = require_type();
    function compileList(schema4, name) {
      const result = [];
      schema4[name].forEach(function(currentType) {
        let newIndex = result.length;
        result.forEach(function(previousType, previousIndex) {
          if (previousType.tag === currentType.tag && previousType.kind === currentType.kind && previousType.multi === currentType.multi) {
            newIndex = previousIndex;
          }
        });
        result[newIndex] = currentType;
      });
      return result;
    }
    function compileMap() {
      const result = {
        scalar: {},
        sequence: {},
        mapping: {},
        fallback: {},
        multi: {
          scalar: [],
          sequence: [],
          mapping: [],
          fallback: []
        }
      };
      function collectType(type) {
        if (type.multi) {
          result.multi[type.kind].push(type);
          result.multi["fallback"].push(type);
        } else {
          result[type.kind][type.tag] = result["fallback"][type.tag] = type;
        }
      }
      for (let index = 0, length = arguments.length; index < length; index += 1) {
        arguments[index].forEach(collectType);
      }
      return result;
    }
    function Schema2(definition) {
      return this.extend(definition);
    }
    Schema2.prototype.extend = function extend(definition) {
      let implicit = [];
      let explicit = [];
      if (definition instanceof Type) {
        explicit.push(definition);
      } else if (Array.isArray(definition)) {
        explicit = explicit.concat(definition);
      } else if (definition && (Array.isArray(definition.implicit) || Array.isArray(definition.explicit))) {
        if (definition.implicit) implicit = implicit.concat(definition.implicit);
        if (definition.explicit) explicit = explicit.concat(definition.explicit);
      } else {
        throw new YAMLException("Schema.extend argument should be a Type, [ Type ], or a schema definition ({ implicit: [...], explicit: [...] })");
      }
      implicit.forEach(function(type) {
        if (!(type instanceof Type)) {
          throw new YAMLException("Specified list of YAML types (or a single Type object) contains a non-Type object.");
        }
        if (type.loadKind && type.loadKind !== "scalar") {
          throw new YAMLException("There is a non-scalar type in the implicit list of a schema. Implicit resolving of such types is not supported.");
        }
        if (type.multi) {
          throw new YAMLException("There is a multi type in the implicit list of a schema. Multi tags can only be listed as explicit.");
        }
      });
      explicit.forEach(function(type) {
        if (!(type instanceof Type)) {
          throw new YAMLException("Specified list of YAML types (or a single Type object) contains a non-Type object.");
        }
      });
      const result = Object.create(Schema2.prototype);
      result.implicit = (this.implicit || []).concat(implicit);
      result.explicit = (this.explicit || []).concat(explicit);
      result.compiledImplicit = compileList(result, "implicit");
      result.compiledExplicit = compileList(result, "explicit");
      result.compiledTypeMap = compileMap(result.compiledImplicit, result.compiledExplicit);
      return result;
    };
    module.exports = Schema2;
  }
});

// quick:js-yaml
var import_loader, import_schema, import_type, import_exception;
var init_js_yaml = __esm({
  "quick:js-yaml"() {
    import_loader = __toESM(require_loader());
    import_schema = __toESM(require_schema());
    import_type = __toESM(require_type());
    import_exception = __toESM(require_exception());
  }
});

// src/yaml/aliases.ts
function unfoldsTooFar(root) {
  const sizes = /* @__PURE__ */ new Map();
  const written = countNodes(root, sizes);
  const all = sizes.get(root) + 1;
  const added = all - written;
  if (added <= 100 || all <= 1e3) return false;
  const excess = Math.min(1, Math.max(0, (all - 4e5) / 36e5));
  return added / all > 0.99 - 0.89 * excess;
}
function countNodes(root, sizes) {
  const order = [root];
  for (let i = 0; i < order.length; i++) {
    const node = order[i];
    if (node.kind === "seq") for (const item of node.items) order.push(item);
    else if (node.kind === "map") for (const pair of node.pairs) order.push(pair.key, pair.value);
  }
  const sorted = [...order].sort((a, b) => a.end - b.end || b.start - a.start);
  for (const node of sorted) {
    let size = 1;
    if (node.kind === "seq") for (const item of node.items) size += sizes.get(item) ?? 1;
    else if (node.kind === "map")
      for (const pair of node.pairs) size += (sizes.get(pair.key) ?? 1) + (sizes.get(pair.value) ?? 1);
    else if (node.kind === "alias") size += sizes.get(node.target) ?? 1;
    sizes.set(node, size);
  }
  return order.length + 1;
}
var init_aliases = __esm({
  "src/yaml/aliases.ts"() {
    "use strict";
  }
});

// src/yaml/characters.ts
function isBlank(code) {
  return code === 32 || code === 9 || isBreak(code);
}
function isBreak(code) {
  return code === 10 || code === 13;
}
function isIndicator(code) {
  return code === 43 || code === 45 || code >= 48 && code <= 57;
}
var init_characters = __esm({
  "src/yaml/characters.ts"() {
    "use strict";
  }
});

// src/yaml/tabs.ts
function findBadTab(input, end, root, base) {
  const tabs = [];
  for (let at = input.indexOf("	"); at >= 0 && at < end; at = input.indexOf("	", at + 1)) {
    let before = at - 1;
    while (before >= 0 && input.charCodeAt(before) === 32) before--;
    const code = before < 0 ? 10 : input.charCodeAt(before);
    if (isBreak(code) || (code === 45 || code === 63) && isIndicatorAlone(input, before)) tabs.push(at);
  }
  return tabs.length === 0 ? void 0 : firstRefused(input, tabs, root, base);
}
function isIndicatorAlone(input, at) {
  if (at > 0 && !isBlank(input.charCodeAt(at - 1))) return false;
  let before = at - 1;
  while (before >= 0 && /[-?: ]/.test(input.charAt(before))) before--;
  return before < 0 || isBlank(input.charCodeAt(before));
}
function firstRefused(input, tabs, root, base) {
  const rest = [{ node: root, indent: 0 }];
  let next = 0;
  for (let entry = rest.pop(); entry !== void 0 && next < tabs.length; entry = rest.pop()) {
    const { node, indent } = entry;
    if (node.kind === "alias") continue;
    const start = node.start - base;
    const end = node.end - base;
    if (node.kind !== "scalar" && node.style === "block") {
      const inner = columnOf(input, start) + 1;
      const children = node.kind === "seq" ? node.items : node.pairs.flatMap(({ key, value }) => [key, value]);
      for (let i = children.length - 1; i >= 0; i--) rest.push({ node: children[i], indent: inner });
      continue;
    }
    if (tabs[next] < start) return tabs[next];
    let column = 0;
    if (node.style === "plain") column = indent;
    else if (node.style === "literal" || node.style === "folded") column = blockIndent(input, start, end);
    for (; next < tabs.length && tabs[next] < end; next++) {
      if (columnOf(input, tabs[next]) < column) return tabs[next];
    }
  }
  return tabs[next];
}
function blockIndent(input, start, end) {
  let at = start + 1;
  for (; isIndicator(input.charCodeAt(at)); at++) if (input.charCodeAt(at) >= 48) return 0;
  while (at < end && !isBreak(input.charCodeAt(at))) at++;
  let line = at;
  for (; at < end; at++) {
    const code = input.charCodeAt(at);
    if (isBreak(code)) line = at + 1;
    else if (code !== 32) return code === 9 ? Infinity : at - line;
  }
  return Infinity;
}
function columnOf(input, at) {
  let start = at;
  while (start > 0 && !isBreak(input.charCodeAt(start - 1))) start--;
  return at - start;
}
var init_tabs = __esm({
  "src/yaml/tabs.ts"() {
    "use strict";
    init_characters();
  }
});

// src/yaml/tree.ts
function readTree(text, start, end, json, unusual) {
  let input = start === 0 && end === text.length ? text : text.slice(start, end);
  if (!json && unusual) input = input.replace(BREAKS, "\n");
  else if (json) input = input.replace(/[\r\n]/g, " ");
  const builder = new TreeBuilder(input, start, json);
  const tree = run(builder, input, start, end);
  if (builder.misread) return readFilled(input, start, json, builder.emptyItems) ?? tree;
  if ((tree.error?.code === "syntax" || tree.error?.code === "too-deep") && !json) {
    const dashes = Array.from(input.matchAll(LONE_DASH), (match) => match.index + match[0].length);
    if (dashes.length > 0) return readFilled(input, start, json, dashes) ?? tree;
  }
  return tree;
}
function readFilled(input, start, json, gaps) {
  let filled = "";
  let at = 0;
  for (const gap of gaps) {
    filled += input.slice(at, gap) + NULL;
    at = gap;
  }
  filled += input.slice(at);
  const tree = run(new TreeBuilder(filled, start, json), filled, start, start + filled.length);
  if (tree.root === null) return void 0;
  const missing = new Set(gaps.map((gap) => start + gap));
  const moved = unshift(tree, missing, (offset) => {
    let shift2 = 0;
    for (const gap of gaps) {
      if (start + gap + shift2 >= offset) break;
      shift2 += Math.min(NULL.length, offset - start - gap - shift2);
    }
    return offset - shift2;
  });
  return missing.size === 0 ? moved : void 0;
}
function run(builder, input, start, end) {
  let rest;
  try {
    (0, import_loader.loadAll)(input, null, {
      schema: SCHEMA,
      json: true,
      maxDepth: MAX_DEPTH3,
      listener: (event, state) => event === "open" ? builder.open(state) : builder.close(state)
    });
  } catch (error) {
    if (error instanceof RangeError) return refused("too-deep", start, end);
    if (!(error instanceof import_exception.default)) throw error;
    rest = builder.restBehindRoot(error);
    if (rest === void 0) return builder.refusal(error);
  }
  return builder.finish(rest);
}
function unshift(tree, gaps, move) {
  const rest = tree.root === null ? [] : [tree.root];
  for (let node = rest.pop(); node !== void 0; node = rest.pop()) {
    const place = node;
    place.start = move(node.start);
    place.end = move(node.end);
    if (node.kind === "map") {
      for (const { key, value } of node.pairs) rest.push(key, value);
    } else if (node.kind === "seq") {
      const dashes = node.dashes;
      for (let i = 0; i < dashes.length; i++) dashes[i] = move(dashes[i]);
      for (const item of node.items) rest.push(item);
    } else if (node.kind === "scalar" && node.start === node.end && node.style === "plain") {
      node.style = "empty";
      gaps.delete(node.start);
    }
  }
  const { error } = tree;
  if (error === void 0) return { ...tree, rest: tree.rest === void 0 ? void 0 : move(tree.rest) };
  return { ...tree, error: { ...error, range: { start: move(error.range.start), end: move(error.range.end) } } };
}
function refused(code, start, end, detail) {
  const range = { start, end };
  const error = detail === void 0 ? { code, range } : { code, range, detail };
  return { root: null, error, duplicateKeys: [], rest: void 0 };
}
function styleOf(code) {
  switch (code) {
    case 34:
      return "double";
    case 39:
      return "single";
    case 124:
      return "literal";
    case 62:
      return "folded";
    default:
      return "plain";
  }
}
function isMerge(key) {
  return key.tag === MERGE_TAG || key.style === "plain" && (key.tag === void 0 || key.tag === "!");
}
function endsName(code) {
  return isBlank(code) || code === 44 || code === 91 || code === 93 || code === 123 || code === 125;
}
function isName(name) {
  return /^[\w-]+$/.test(name);
}
var SCHEMA, MAX_DEPTH3, MAX_KEY2, BAD_ESCAPE, TAG_TEXT, LONE_DASH, NULL, BREAKS, TreeBuilder;
var init_tree = __esm({
  "src/yaml/tree.ts"() {
    "use strict";
    init_js_yaml();
    init_aliases();
    init_characters();
    init_node();
    init_scalar();
    init_tabs();
    SCHEMA = new import_schema.default({
      implicit: [],
      explicit: ["scalar", "sequence", "mapping"].map((kind) => new import_type.default("", { kind, multi: true }))
    });
    MAX_DEPTH3 = 1e4;
    MAX_KEY2 = 1024;
    BAD_ESCAPE = /^(?:\/|u[dD][89a-fA-F]..|U(?!00(?:0[\dA-Fa-f]|10)).{8}|U0000[dD][89a-fA-F]..)/;
    TAG_TEXT = /^!(?![\w-]*!$)(?:<[^<>\s]+>|[\w-]*!?[\w;/?:@&=+$,.!~*'()[\]%-]+|)$/;
    LONE_DASH = /^ *(?:- +)*-(?=[ \t]*(?:#.*)?\r?$)/gm;
    NULL = " ~";
    BREAKS = /[\u0085\u2028\u2029]/g;
    TreeBuilder = class {
      #input;
      #base;
      #json;
      /** Whether `? key` may occur: such a key may lack its value. */
      #explicitKeys;
      /** Whether there may be escapes that JSON has and kubectl's YAML has not. */
      #escapes;
      /** Of the nodes that are open: where each was opened, and how many nodes were there. Arrays never shrink: it is slow. */
      #opened = [];
      #marks = [];
      #depth = 0;
      /** Closed nodes whose parent is still open, with their places including tag and anchor, as offsets of the input. */
      #nodes = [];
      #starts = [];
      #ends = [];
      #count = 0;
      #anchors = /* @__PURE__ */ new Map();
      #aliases = [];
      #duplicateKeys = [];
      #emptyItems = [];
      #misread = false;
      #error;
      /** The text of the scalar that was read last. */
      #text = "";
      /** Where the properties skipped last end. */
      #propertiesEnd = 0;
      constructor(input, base, json) {
        this.#input = input;
        this.#base = base;
        this.#json = json;
        this.#escapes = !json && input.includes("\\");
        this.#explicitKeys = !json && input.includes("?") && /\?\s/.test(input);
      }
      /** True where a dash was taken for that of another list. */
      get misread() {
        return this.#misread;
      }
      /** Where the dashes of empty items end. */
      get emptyItems() {
        return [...new Set(this.#emptyItems)].sort((a, b) => a - b);
      }
      open(state) {
        const depth = this.#depth++;
        this.#opened[depth] = state.position;
        this.#marks[depth] = this.#count;
      }
      close(state) {
        const depth = --this.#depth;
        const opened = this.#opened[depth];
        const from = this.#marks[depth];
        const start = this.#skipBlank(opened);
        const tag = state.tag === "?" || state.tag === null ? void 0 : state.tag;
        const anchor = state.anchor ?? void 0;
        const at = tag === void 0 && anchor === void 0 ? start : this.#skipProperties(start, tag, anchor);
        let node;
        let end;
        let outer = start;
        switch (state.kind) {
          case "scalar": {
            const tried = from < this.#count ? this.#nodes[from] : void 0;
            const again = tried?.kind === "scalar" && tried.style !== "empty" && tried.start === this.#base + at;
            if (!again) this.#text = state.result;
            if (again && tried.tag === tag && tried.anchor === anchor) {
              node = tried;
            } else {
              const style = again ? tried.style : styleOf(this.#input.charCodeAt(at));
              end = again ? tried.end - this.#base : this.#scalarEnd(at, state.position, style);
              node = this.#scalar(at, end, style, tag, anchor);
              if (style === "double" && this.#escapes) this.#checkEscapes(at, end);
            }
            end = node.end - this.#base;
            break;
          }
          case "sequence": {
            const tried = from < this.#count ? this.#nodes[from] : void 0;
            if (state.result === "" && tried?.kind === "seq") {
              node = tag === tried.tag && anchor === tried.anchor ? tried : new SeqNode(tried.start, tried.end, tried.style, tried.items, tried.dashes, tag, anchor);
            } else {
              node = this.#sequence(at, state, from, tag, anchor);
            }
            end = node.end - this.#base;
            break;
          }
          case "mapping": {
            const tried = from < this.#count ? this.#nodes[from] : void 0;
            if (state.result === "" && tried?.kind === "map") {
              node = tag === tried.tag && anchor === tried.anchor ? tried : new MapNode(tried.start, tried.end, tried.style, tried.pairs, tag, anchor);
            } else {
              node = this.#mapping(at, state, from, tag, anchor);
            }
            end = node.end - this.#base;
            break;
          }
          default: {
            if (this.#input.charCodeAt(at) === 42 && state.position > at) {
              const tried = from < this.#count ? this.#nodes[from] : void 0;
              node = tried?.kind === "alias" && tried.start === this.#base + at ? tried : this.#alias(at);
              end = node.end - this.#base;
              break;
            }
            const empty = tag === void 0 && anchor === void 0;
            end = empty ? Math.min(opened, this.#input.length) : this.#propertiesEnd;
            if (empty) outer = end;
            this.#text = "";
            node = this.#scalar(end, end, "empty", tag, anchor);
          }
        }
        if (anchor !== void 0 && node.kind !== "alias") this.#defineAnchor(anchor, node);
        this.#nodes[from] = node;
        this.#starts[from] = outer;
        this.#ends[from] = end;
        this.#count = from + 1;
        if (state.tag === MERGE_TAG) state.tag = "!";
        state.result = "";
      }
      /** Where js-yaml finds a second document without a separator, kubectl has what it wants and reads no further. */
      restBehindRoot(error) {
        const root = this.#count > 0 ? this.#nodes[0] : void 0;
        const at = error.mark?.position;
        if (at === void 0 || root === void 0 || this.#depth > 0 || !error.reason.startsWith("end of the stream")) {
          return void 0;
        }
        if (root.kind === "scalar" || root.kind === "alias") return void 0;
        const start = root.start - this.#base;
        if (root.style === "block" ? this.#column(at) >= this.#column(start) : this.#lineStart(at) === this.#lineStart(start)) {
          return void 0;
        }
        return /[@`%|>&*"'!{[\t]/.test(this.#input.charAt(at)) ? void 0 : this.#base + at;
      }
      refusal(error) {
        const { reason } = error;
        const position = Math.min(error.mark?.position ?? 0, this.#input.length);
        const at = Math.min(position, Math.max(0, this.#input.length - 1));
        if (reason.startsWith("nesting exceeded")) return refused("too-deep", this.#base + at, this.#base + at + 1);
        const alias = /^unidentified alias "(.*)"$/s.exec(reason);
        const range = { start: this.#base + at, end: this.#base + Math.min(at + 1, this.#input.length) };
        if (alias !== null) {
          const name = alias[1];
          range.end = this.#base + position;
          range.start = range.end - name.length - 1;
          if (isName(name)) return refused("unknown-anchor", range.start, range.end, name);
        }
        return refused("syntax", range.start, range.end, reason);
      }
      finish(rest) {
        const root = this.#count > 0 ? this.#nodes[0] : null;
        if (root !== null && !this.#json) {
          const tab = findBadTab(
            this.#input,
            rest === void 0 ? this.#input.length : rest - this.#base,
            root,
            this.#base
          );
          if (tab !== void 0) this.#fail("syntax", tab, tab + 1, "a tab in the indentation");
        }
        if (this.#error === void 0 && this.#aliases.length > 0 && root !== null) this.#checkAliases(root);
        return { root, error: this.#error, duplicateKeys: this.#duplicateKeys, rest };
      }
      #scalar(at, end, style, tag, anchor) {
        const text = this.#text;
        let value;
        if (tag !== void 0) {
          const tagged = resolveTagged(text, tag);
          if (tagged === void 0) this.#fail("invalid-tag", at, end, tag);
          value = tagged ?? null;
        } else if (style === "plain") {
          value = resolvePlain(text);
        } else {
          value = style === "empty" ? null : text;
        }
        return new ScalarNode(this.#base + at, this.#base + end, style, value, tag, anchor);
      }
      /** The position of the loader is behind the blanks that follow, or behind the line ends of a block scalar. */
      #scalarEnd(at, position, style) {
        if (style === "single" || style === "double") return position;
        const input = this.#input;
        let end = Math.min(position, input.length);
        while (end > at && isBlank(input.charCodeAt(end - 1))) end--;
        if (style === "plain") return end;
        let header = at + 1;
        while (isIndicator(input.charCodeAt(header))) header++;
        let firstLine2 = header;
        while (firstLine2 < input.length && !isBreak(input.charCodeAt(firstLine2))) firstLine2++;
        if (end <= firstLine2) return header;
        while (end < input.length && !isBreak(input.charCodeAt(end))) end++;
        return end;
      }
      #checkEscapes(start, end) {
        for (let at = start; at < end; at++) {
          if (this.#input.charCodeAt(at) !== 92) continue;
          const bad = BAD_ESCAPE.exec(this.#input.slice(at + 1, at + 10));
          if (bad !== null) this.#fail("syntax", at, at + 1 + bad[0].length, "an escape that YAML does not know");
          at++;
        }
      }
      #sequence(at, state, from, tag, anchor) {
        const base = this.#base;
        const shape = state.result;
        const items2 = [];
        const dashes = [];
        let next = from;
        if (this.#input.charCodeAt(at) === 91) {
          this.#checkFlow(from);
          for (const item of shape) {
            const start = base + this.#starts[next];
            if (typeof item !== "object" || item === null) {
              this.#item(items2, next++);
            } else {
              const key = next++;
              const value = item[""] === null ? void 0 : next++;
              const pairs3 = [];
              this.#pair(pairs3, key, value);
              const end2 = value === void 0 ? this.#ends[key] : this.#ends[value];
              items2.push(new MapNode(start, base + end2, "flow", pairs3, void 0, void 0));
            }
            dashes.push(start);
          }
          return new SeqNode(base + at, base + state.position, "flow", items2, dashes, tag, anchor);
        }
        let end = at;
        for (const item of shape) {
          const opened = item !== null;
          const start = this.#starts[next];
          let dash = items2.length === 0 ? at : -1;
          if (dash < 0 && opened) dash = this.#dashBefore(start);
          if (dash < 0) dash = this.#skipBlank(end);
          if (items2.length > 0) this.#checkDash(dash, at);
          dashes.push(base + dash);
          if (opened) {
            this.#item(items2, next);
            end = this.#ends[next];
            next++;
          } else {
            end = dash + 1;
            this.#emptyItems.push(end);
            items2.push(new ScalarNode(base + end, base + end, "empty", null, void 0, void 0));
          }
        }
        return new SeqNode(base + at, base + end, "block", items2, dashes, tag, anchor);
      }
      #item(items2, index) {
        const node = this.#nodes[index];
        if (node.kind === "scalar" && typeof node.value === "number") this.#checkNumber(node);
        items2.push(node);
      }
      #checkDash(dash, first) {
        const indentation = this.#indentation(dash);
        if (indentation < 0) this.#fail("syntax", dash, dash + 1, "an item begins behind another");
        else if (indentation !== this.#column(first)) this.#misread = true;
      }
      /** How many blanks stand before an offset on its line; -1 where anything else does. */
      #indentation(at) {
        let start = at;
        while (start > 0 && this.#input.charCodeAt(start - 1) === 32) start--;
        return start === 0 || isBreak(this.#input.charCodeAt(start - 1)) ? at - start : -1;
      }
      /** The dash on the line of an item; -1 where it stands on a line before. */
      #dashBefore(start) {
        let at = start - 1;
        while (at >= 0 && this.#input.charCodeAt(at) === 32) at--;
        return this.#input.charCodeAt(at) === 45 ? at : -1;
      }
      #mapping(at, state, from, tag, anchor) {
        const base = this.#base;
        const pairs3 = [];
        const until = this.#count;
        if (this.#input.charCodeAt(at) === 123 && this.#starts[from] !== at) {
          this.#checkFlow(from);
          for (let key = from; key < until; key++) {
            const hasValue = this.#input.charCodeAt(this.#skipBlank(this.#ends[key])) === 58;
            this.#pair(pairs3, key, hasValue && key + 1 < until ? ++key : void 0);
          }
          this.#findDuplicates(pairs3);
          return new MapNode(base + at, base + state.position, "flow", pairs3, tag, anchor);
        }
        let end = at;
        for (let key = from; key < until; key++) {
          let value = key + 1;
          const explicit = this.#explicitKeys && this.#isExplicit(end, key);
          if (explicit) {
            const colon = this.#skipBlank(this.#ends[key]);
            const next = this.#input.charCodeAt(colon + 1);
            if (this.#input.charCodeAt(colon) !== 58 || !(isBlank(next) || Number.isNaN(next))) value = void 0;
          }
          if (value !== void 0 && value >= until) break;
          const keyStart = this.#starts[key];
          if (key > from && !explicit && this.#indentation(keyStart) < 0) {
            this.#fail("syntax", keyStart, keyStart + 1, "a key begins behind a value");
          }
          this.#pair(pairs3, key, value);
          key = value ?? key;
          end = this.#ends[key];
        }
        this.#findDuplicates(pairs3);
        return new MapNode(base + at, base + end, "block", pairs3, tag, anchor);
      }
      /** Within brackets, `?` ends a plain scalar of libyaml and `:` begins none. */
      #checkFlow(from) {
        if (this.#json) return;
        for (let i = from; i < this.#count; i++) {
          const node = this.#nodes[i];
          if (node.kind !== "scalar" || node.style !== "plain") continue;
          const start = node.start - this.#base;
          const end = node.end - this.#base;
          const bad = this.#input.charCodeAt(start) === 58 ? start : this.#find(63, start, end);
          if (bad >= 0) this.#fail("syntax", bad, bad + 1, "a plain scalar in brackets holds no ? and begins with no :");
          const next = this.#input.charCodeAt(end) === 58 ? this.#input.charCodeAt(end + 1) : 0;
          if (next === 91 || next === 123) this.#fail("syntax", end, end + 1, "a blank is missing behind the colon");
        }
      }
      #find(code, start, end) {
        for (let at = start; at < end; at++) if (this.#input.charCodeAt(at) === code) return at;
        return -1;
      }
      #isExplicit(from, key) {
        const at = this.#skipBlank(from);
        return this.#input.charCodeAt(at) === 63 && isBlank(this.#input.charCodeAt(at + 1)) && this.#starts[key] !== at;
      }
      #pair(pairs3, key, value) {
        const keyNode = this.#keyOf(key);
        const written = keyNode.kind === "alias" ? keyNode.target : keyNode;
        if (written.kind !== "scalar") {
          this.#fail("invalid-key", keyNode.start - this.#base, keyNode.end - this.#base);
          return;
        }
        const start = this.#starts[key];
        const end = this.#ends[key];
        if (end - start > MAX_KEY2 && !this.#json) this.#fail("syntax", start, end, "a key is longer than 1024 characters");
        const name = typeof written.value === "string" ? written.value : keyName(written.value, this.#input.slice(written.start - this.#base, written.end - this.#base));
        if (name === void 0) {
          this.#fail("invalid-key", start, Math.max(end, start + 1));
          return;
        }
        const valueNode = value === void 0 ? new ScalarNode(this.#base + end, this.#base + end, "empty", null, void 0, void 0) : this.#nodes[value];
        if (valueNode.kind === "map" && valueNode.style === "block" && this.#sameLine(end, valueNode.start - this.#base)) {
          const colon = valueNode.pairs[0]?.key.end ?? valueNode.start;
          this.#fail("syntax", colon - this.#base, colon - this.#base + 1, "a map begins behind a key on its line");
        }
        const merge3 = name === "<<" && keyNode.kind === "scalar" && isMerge(keyNode);
        if (merge3) this.#checkMerge(valueNode);
        else if (valueNode.kind === "scalar" && typeof valueNode.value === "number") this.#checkNumber(valueNode);
        const place = keyNode.kind === "scalar" ? keyNode : new ScalarNode(keyNode.start, keyNode.end, "plain", written.value, void 0, void 0);
        pairs3.push(new Pair(name, place, valueNode, merge3));
      }
      /** The key, with a colon that has no blank behind it: within brackets libyaml takes that for text. */
      #keyOf(key) {
        const node = this.#nodes[key];
        if (this.#json || node.kind !== "scalar" || node.style !== "plain") return node;
        const end = node.end - this.#base;
        if (this.#input.charCodeAt(end) !== 58) return node;
        const next = this.#input.charCodeAt(end + 1);
        if (next !== 44 && next !== 93 && next !== 125) return node;
        const text = this.#input.slice(node.start - this.#base, end + 1);
        return new ScalarNode(node.start, node.end + 1, "plain", text, node.tag, node.anchor);
      }
      /** True where no line ends between a key and its value, and the key is not one of `? key`. */
      #sameLine(from, to) {
        let at = from;
        while (at < to && !isBreak(this.#input.charCodeAt(at))) at++;
        if (at < to) return false;
        if (!this.#explicitKeys) return true;
        const line = this.#input.slice(this.#lineStart(from), from);
        return !/^[- ]*[?:]?\s*[?:]?$/.test(line) && !/^[- ]*\?\s/.test(line);
      }
      #checkNumber(node) {
        if (!Number.isFinite(node.value)) this.#fail("not-json", node.start - this.#base, node.end - this.#base);
      }
      #checkMerge(value) {
        for (const source of value.kind === "seq" ? value.items : [value]) {
          const target = source.kind === "alias" ? source.target : source;
          if (target.kind !== "map") this.#fail("invalid-merge", value.start - this.#base, value.end - this.#base);
        }
      }
      #findDuplicates(pairs3) {
        const { length } = pairs3;
        if (length < 2) return;
        if (length <= 8) {
          for (let i = length - 1; i > 0; i--) {
            const last = pairs3[i];
            if (last.merge) continue;
            for (let j = 0; j < i; j++) {
              const first = pairs3[j];
              if (first.name !== last.name || first.merge) continue;
              this.#addDuplicate(first, last);
              break;
            }
          }
          return;
        }
        const names = /* @__PURE__ */ new Map();
        for (const pair of pairs3) {
          if (pair.merge) continue;
          const first = names.get(pair.name);
          if (first === void 0) names.set(pair.name, pair);
          else this.#addDuplicate(first, pair);
        }
      }
      #addDuplicate(first, last) {
        const known = this.#duplicateKeys.findIndex((duplicate) => duplicate.first === first);
        if (known < 0) this.#duplicateKeys.push({ first, last });
        else if (this.#duplicateKeys[known].last.key.start < last.key.start) this.#duplicateKeys[known] = { first, last };
      }
      #alias(at) {
        let end = at + 1;
        while (end < this.#input.length && !endsName(this.#input.charCodeAt(end))) end++;
        const name = this.#input.slice(at + 1, end);
        const target = this.#anchors.get(name);
        if (!isName(name)) this.#fail("syntax", at, end, "an alias is made of letters, digits, - and _");
        if (target === void 0) {
          this.#fail("unknown-anchor", at, end, name);
          return new ScalarNode(this.#base + at, this.#base + end, "plain", null, void 0, void 0);
        }
        const node = new AliasNode(this.#base + at, this.#base + end, name, target);
        this.#aliases.push(node);
        return node;
      }
      #defineAnchor(name, node) {
        if (!isName(name))
          this.#fail(
            "syntax",
            node.start - this.#base,
            node.end - this.#base,
            "an anchor is made of letters, digits, - and _"
          );
        for (let i = this.#aliases.length - 1; i >= 0; i--) {
          const alias = this.#aliases[i];
          if (alias.start < node.start) break;
          if (alias.name === name) this.#fail("unknown-anchor", alias.start - this.#base, alias.end - this.#base, name);
        }
        this.#anchors.set(name, node);
      }
      #checkAliases(root) {
        if (!unfoldsTooFar(root)) return;
        const { start, end, name } = this.#aliases[this.#aliases.length - 1];
        this.#fail("excessive-aliases", start - this.#base, end - this.#base, name);
      }
      #fail(code, start, end, detail) {
        const range = { start: this.#base + start, end: this.#base + end };
        this.#error ??= detail === void 0 ? { code, range } : { code, range, detail };
      }
      #column(at) {
        return at - this.#lineStart(at);
      }
      #lineStart(at) {
        let start = at;
        while (start > 0 && !isBreak(this.#input.charCodeAt(start - 1))) start--;
        return start;
      }
      #skipBlank(from) {
        const input = this.#input;
        let at = from;
        for (; ; ) {
          const code = input.charCodeAt(at);
          if (code === 32 || code === 10 || code === 13 || code === 9) {
            at++;
          } else if (code === 35) {
            while (at < input.length && !isBreak(input.charCodeAt(at))) at++;
          } else {
            return at;
          }
        }
      }
      #skipProperties(from, tag, anchor) {
        let at = from;
        let hasTag = tag !== void 0;
        let hasAnchor2 = anchor !== void 0;
        for (; ; ) {
          const code = this.#input.charCodeAt(at);
          if (hasTag && code === 33) hasTag = false;
          else if (hasAnchor2 && code === 38) hasAnchor2 = false;
          else return at;
          const start = at++;
          while (at < this.#input.length && !(code === 38 ? endsName(this.#input.charCodeAt(at)) : isBlank(this.#input.charCodeAt(at))))
            at++;
          const next = this.#input.charCodeAt(at);
          if (code === 38 && (next === 91 || next === 123))
            this.#fail("syntax", at, at + 1, "a blank is missing behind an anchor");
          if (code === 33 && !TAG_TEXT.test(this.#input.slice(start, at)))
            this.#fail("syntax", start, at, "a malformed tag");
          this.#propertiesEnd = at;
          at = this.#skipBlank(at);
        }
      }
    };
  }
});

// src/yaml/parse.ts
function parseFile(file, { folded = false } = {}) {
  const documents = [];
  const counter = { index: 0, folded };
  if (file.language !== "markdown") {
    parseStream(file, 0, file.text.length, 0, counter, documents);
    return documents;
  }
  for (const block2 of fencedBlocks(file.text)) {
    const { start, end, column, tag } = block2;
    if (isOtherLanguage(tag) || !holdsManifest(file.text.slice(start, end))) continue;
    const own = [];
    const index = counter.index;
    parseStream(file, start, end, column, counter, own);
    if (own.some(({ state }) => state === "unreadable") && isExcerpt(file.text.slice(start, end), tag)) {
      counter.index = index;
      continue;
    }
    for (const document of own) documents.push(document);
  }
  return documents;
}
function isExcerpt(block2, tag) {
  if (!isTaggedManifest(tag)) return true;
  return /^[ \t]*(?:\.\.\.|\[\.\.\.\]|…|<\.\.\.>)[ \t]*\r?$/m.test(block2) || /^\s*[$>] ?[a-z]+ /.test(block2);
}
function parseStream(file, start, end, column, counter, documents) {
  const { text } = file;
  for (const chunk of splitDocuments(text, start, end, column)) {
    let from = chunk.start;
    if (text.charCodeAt(from) === 65279) from++;
    const content = skipComments(text, from, chunk.end);
    if (content === chunk.end && text.slice(from, chunk.end).trim() === "" && !text.slice(from, chunk.end).includes("	"))
      continue;
    const read = readChunk(file, chunk, from, content, column);
    const index = read.state === "empty" || isNull(text, content, chunk.end, read.state) ? -1 : counter.index++;
    const kept = counter.folded && !read.folded ? foldContent(read, text) : read;
    documents.push(new ParsedDocument(file, { start: from, end: chunk.end }, index, kept));
  }
}
function foldContent(content, text) {
  const { root, duplicateKeys = [] } = content;
  const folded = root && duplicateKeys.length === 0 ? foldTree(root, text) : void 0;
  return folded === void 0 ? content : { ...content, root: folded };
}
function readChunk(file, chunk, from, content, column) {
  const { text } = file;
  const { separator } = chunk;
  if (separator !== void 0) {
    const detail = text.slice(separator.start, separator.end);
    return { state: "unreadable", error: { code: "separator", range: separator, detail } };
  }
  if (content === chunk.end) return { state: "empty" };
  if (chunk.syntax === "refused") {
    return { state: "unreadable", error: { code: "json", range: lineRange(text, content, chunk.end) } };
  }
  const body = text.slice(from, chunk.end);
  const flow = text.charCodeAt(content) === 123;
  const braces = body.includes("{{");
  if (file.template) return { state: "template" };
  const indent = lineColumn(text, content, from);
  const kubernetes = isKubernetes(body, flow, indent) || JSON_PATCH.test(text.slice(content, content + 80)) || KUSTOMIZATION.test(file.path);
  if (!kubernetes && chunk.syntax !== "behind-json") {
    if (braces && scanLexically(text, from, chunk.end).braces >= 0) return { state: "template" };
    return { state: "skipped", skipReason: "not-kubernetes" };
  }
  if (!flow && body.includes("CustomResourceDefinition") && isDefinition(body, indent))
    return { state: "skipped", skipReason: "definition" };
  if (body.length > MAX_LENGTH)
    return { state: "unreadable", error: { code: "too-large", range: { start: from, end: chunk.end } } };
  const read = readDocument(text, from, chunk, content, column);
  if (braces && isTemplate(text, from, chunk.end, read.root)) return { state: "template" };
  const isObject = body.includes("kind") && body.includes("apiVersion");
  if (flow && read.state === "unreadable" && !isObject && !KUSTOMIZATION.test(file.path)) {
    return { state: "skipped", skipReason: "not-kubernetes" };
  }
  if (flow && read.root?.kind === "map") {
    const kind = read.root.get("kind")?.value;
    if (kind?.kind === "scalar" && kind.value === "CustomResourceDefinition")
      return { state: "skipped", skipReason: "definition" };
  }
  return read;
}
function readDocument(text, from, chunk, content, column) {
  if (chunk.syntax === "yaml" && column === 0) {
    const root2 = readPlain(text, from, chunk.end);
    if (root2 !== void 0) return { state: "read", root: root2, folded: true };
  }
  const unreadable = (error) => ({ state: "unreadable", error });
  const json = chunk.syntax === "json";
  let unusual = false;
  let end = chunk.end;
  let dropped;
  if (!json) {
    if (text.charCodeAt(content) === 37 && lineColumn(text, content, from) <= column) {
      return unreadable({ code: "directive", range: lineRange(text, content, end) });
    }
    const dots = findDocumentEnd(text, from, end, column);
    if (dots >= 0) {
      dropped = dots + 3;
      end = dots;
      if (content >= dots)
        return unreadable({ code: "syntax", range: { start: dots, end: dropped }, detail: "nothing before ..." });
    }
    const body = text.slice(from, end);
    unusual = UNUSUAL.test(body);
  }
  if (unusual) {
    const body = text.slice(from, end);
    const control = body.search(CONTROL);
    if (control >= 0) return unreadable(character(from + control, text));
    const surrogate = body.search(LONE_SURROGATE);
    if (surrogate >= 0) return unreadable(character(from + surrogate, text));
  }
  const tree = readTree(text, from, end, json, unusual);
  if (tree.error !== void 0) {
    const refusedTwice = chunk.syntax !== "yaml" && tree.error.code === "syntax";
    return unreadable(refusedTwice ? { ...tree.error, code: "json" } : tree.error);
  }
  if (tree.root === null) return { state: "empty" };
  dropped = tree.rest ?? dropped;
  const { root, duplicateKeys } = tree;
  const rest = dropped !== void 0 && skipComments(text, dropped, chunk.end) < chunk.end ? { start: dropped, end: chunk.end } : void 0;
  return { state: "read", root, duplicateKeys, dropped: rest };
}
function character(at, text) {
  const code = text.charCodeAt(at).toString(16).toUpperCase().padStart(4, "0");
  return { code: "syntax", range: { start: at, end: at + 1 }, detail: `the character U+${code} is not allowed` };
}
function skipComments(text, from, end) {
  let at = from;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (code === 32 || code === 10 || code === 13 || code === 9) {
      at++;
    } else if (code === 35) {
      while (at < end && text.charCodeAt(at) !== 10 && text.charCodeAt(at) !== 13) at++;
    } else {
      return at;
    }
  }
  return end;
}
function isNull(text, content, end, state) {
  return (state === "skipped" || state === "read") && end - content < 200 && NULL2.test(text.slice(content, end).trim());
}
function isKubernetes(body, flow, indent) {
  if (flow) return FLOW_HEAD.test(body);
  if (HEAD2.test(body)) return true;
  return indent > 0 && rootKeys(body, indent).length > 0;
}
function rootKeys(body, indent) {
  const keys = [];
  for (const [, blanks, key] of body.matchAll(INDENTED_HEAD)) if (blanks.length === indent) keys.push(key);
  return keys;
}
function isDefinition(body, indent) {
  for (const [, blanks] of body.matchAll(DEFINITION)) if (blanks.length === indent) return true;
  return false;
}
function holdsManifest(block2) {
  if (!block2.includes("kind") || !block2.includes("apiVersion")) return false;
  for (const { start, end } of splitDocuments(block2, 0, block2.length, block2.search(/\S/))) {
    const content = skipComments(block2, start, end);
    if (content === end) continue;
    if (block2.charCodeAt(content) === 123) return true;
    const keys = rootKeys(block2.slice(start, end), lineColumn(block2, content, start));
    if (keys.includes("kind") && keys.includes("apiVersion")) return true;
  }
  return false;
}
function isTemplate(text, start, end, root) {
  if (root === null || root === void 0) return scanLexically(text, start, end).braces >= 0;
  const rest = [root];
  for (let node = rest.pop(); node !== void 0; node = rest.pop()) {
    if (node.kind === "seq") for (const item of node.items) rest.push(item);
    else if (node.kind === "map") for (const pair of node.pairs) rest.push(pair.key, pair.value);
    else if (node.kind === "scalar" && node.style === "plain" && text.slice(node.start, node.end).includes("{{"))
      return true;
  }
  return false;
}
function lineColumn(text, at, start) {
  let column = 0;
  while (at - column > start && text.charCodeAt(at - column - 1) !== 10) column++;
  return column;
}
function lineRange(text, from, end) {
  let at = from;
  while (at < end && text.charCodeAt(at) !== 10 && text.charCodeAt(at) !== 13) at++;
  return { start: from, end: at };
}
function findDocumentEnd(text, start, end, column) {
  const body = text.slice(start, end);
  if (!body.includes("...")) return -1;
  for (const match of body.matchAll(/^( *)\.\.\.(?=[ \t\r\n]|$)/gm)) {
    const blanks = match[1].length;
    if (blanks <= column) return start + match.index + blanks;
  }
  return -1;
}
var MAX_LENGTH, KUSTOMIZATION, HEAD2, INDENTED_HEAD, FLOW_HEAD, JSON_PATCH, DEFINITION, NULL2, UNUSUAL, CONTROL, LONE_SURROGATE, ParsedDocument;
var init_parse = __esm({
  "src/yaml/parse.ts"() {
    "use strict";
    init_comments();
    init_fold();
    init_markdown();
    init_plain();
    init_split();
    init_tree();
    MAX_LENGTH = 5 * 1024 * 1024;
    KUSTOMIZATION = /(?:^|\/)(?:kustomization\.ya?ml|Kustomization)$/;
    HEAD2 = /^["']?(?:kind|apiVersion)["']?[ \t]*:/m;
    INDENTED_HEAD = /^( *)["']?(kind|apiVersion)["']?[ \t]*:/gm;
    FLOW_HEAD = /["']?\b(?:kind|apiVersion)["']?\s*:/;
    JSON_PATCH = /^(?:- |\[\s{0,20}\{\s{0,20})["']?(?:op|path|from|value)["']?[ \t]*:/;
    DEFINITION = /^( *)["']?kind["']?[ \t]*:[ \t]*["']?CustomResourceDefinition["']?[ \t]*(?:#.*)?\r?$/gm;
    NULL2 = /^(?:~|null|Null|NULL)\s*(?:#.*)?$/;
    UNUSUAL = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufffe\uffff]/;
    CONTROL = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]/;
    LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
    ParsedDocument = class {
      file;
      range;
      index;
      state;
      skipReason;
      root;
      error;
      duplicateKeys;
      dropped;
      #comments;
      constructor(file, range, index, content) {
        this.file = file;
        this.range = range;
        this.index = index;
        this.state = content.state;
        this.skipReason = content.skipReason;
        this.error = content.error;
        this.duplicateKeys = content.duplicateKeys ?? [];
        this.root = content.root ?? null;
        this.dropped = content.dropped;
      }
      get comments() {
        if (this.#comments === void 0) {
          const { start, end } = this.range;
          const { text } = this.file;
          if (this.root === null) this.#comments = scanLexically(text, start, end).comments;
          else this.#comments = commentsBetween(text, start, this.dropped?.start ?? end, this.root);
        }
        return this.#comments;
      }
    };
  }
});

// node_modules/ignore/index.js
var require_ignore = __commonJS({
  "node_modules/ignore/index.js"(exports, module) {
    function makeArray(subject) {
      return Array.isArray(subject) ? subject : [subject];
    }
    var UNDEFINED = void 0;
    var EMPTY2 = "";
    var SPACE2 = " ";
    var ESCAPE2 = "\\";
    var REGEX_LITERAL_SPECIAL = /[.*+?()[\]{}^$|\\/]/;
    var BOM2 = "\uFEFF";
    var REGEX_ANCHORED_GLOBSTAR = /^\/\*{2,}$/;
    var REGEX_REPLACE_LEADING_EXCAPED_EXCLAMATION = /^\\!/;
    var REGEX_REPLACE_LEADING_EXCAPED_HASH = /^\\#/;
    var REGEX_SPLITALL_CRLF = /\r?\n/g;
    var DOUBLE_SLASH = "//";
    var SLASH_CODE = 47;
    var DOT_CODE = 46;
    var SLASH = "/";
    var TMP_KEY_IGNORE = "node-ignore";
    if (typeof Symbol !== "undefined") {
      TMP_KEY_IGNORE = /* @__PURE__ */ Symbol.for("node-ignore");
    }
    var KEY_IGNORE = TMP_KEY_IGNORE;
    var define = (object, key, value) => {
      Object.defineProperty(object, key, { value });
      return value;
    };
    var RETURN_FALSE = () => false;
    var POSIX_CLASSES = {
      alnum: "0-9A-Za-z",
      alpha: "A-Za-z",
      blank: " \\t",
      cntrl: "\\x00-\\x1f\\x7f",
      digit: "0-9",
      graph: "!-.0-~",
      lower: "a-z",
      print: " -.0-~",
      punct: "!-.:-@\\[-`{-~",
      // git's `sane-ctype.h` classifies \v and \f as control, not space,
      //   unlike C's `isspace`
      space: " \\t\\n\\r",
      upper: "A-Z",
      xdigit: "0-9A-Fa-f"
    };
    var CLASS_MEMBERS_TO_ESCAPE = "\\]^-[";
    var escapeMember = (char) => CLASS_MEMBERS_TO_ESCAPE.indexOf(char) < 0 ? char : ESCAPE2 + char;
    var NON_SLASH = "(?!\\/)";
    var classSource = (negated, body) => {
      if (negated) {
        return `[^\\/${body}]`;
      }
      const source = `[${body}]`;
      return new RegExp(source).test("/") ? NON_SLASH + source : source;
    };
    var scanBracket = (pattern, start) => {
      const { length } = pattern;
      let index = start + 1;
      let negated = EMPTY2;
      const lead = pattern[index];
      if (lead === "!" || lead === "^") {
        negated = "^";
        index++;
      }
      let body = EMPTY2;
      let prev = EMPTY2;
      for (; ; ) {
        const char = pattern[index];
        if (char === UNDEFINED) {
          return null;
        }
        if (char === ESCAPE2) {
          const escaped = pattern[++index];
          body += escapeMember(escaped);
          prev = escaped;
        } else if (char === "-" && prev && index + 1 < length && pattern[index + 1] !== "]") {
          index++;
          let to = pattern[index];
          if (to === ESCAPE2) {
            to = pattern[index += 1];
          }
          if (prev <= to) {
            body += `-${escapeMember(to)}`;
          }
          prev = EMPTY2;
        } else if (char === "[" && pattern[index + 1] === ":") {
          const nameStart = index + 2;
          let end = nameStart;
          while (end < length && pattern[end] !== "]") {
            end++;
          }
          if (end === length) {
            return null;
          }
          if (end > nameStart && pattern[end - 1] === ":") {
            const name = pattern.slice(nameStart, end - 1);
            if (!Object.prototype.hasOwnProperty.call(POSIX_CLASSES, name)) {
              return null;
            }
            body += POSIX_CLASSES[name];
            prev = EMPTY2;
            index = end;
          } else {
            body += escapeMember("[");
            prev = "[";
            index = nameStart - 2;
          }
        } else {
          body += escapeMember(char);
          prev = char;
        }
        index++;
        if (pattern[index] === "]") {
          return {
            end: index,
            source: classSource(negated, body)
          };
        }
      }
    };
    var NEVER_MATCH = "[]";
    var PLACEHOLDER = "\0";
    var REGEX_RESTORE_PLACEHOLDER = new RegExp(
      `${PLACEHOLDER}(\\d+)${PLACEHOLDER}`,
      "g"
    );
    var TRAILING_WILDCARD = "";
    var TRAILING_DOUBLESTAR = "";
    var isReserved = (char) => char === PLACEHOLDER || char === TRAILING_WILDCARD || char === TRAILING_DOUBLESTAR;
    var extractBrackets = (pattern) => {
      const sources = [];
      const hold = (source) => `${PLACEHOLDER}${sources.push(source) - 1}${PLACEHOLDER}`;
      const { length } = pattern;
      let out = EMPTY2;
      let index = 0;
      while (index < length) {
        const char = pattern[index];
        if (char === ESCAPE2) {
          const escaped = pattern[index + 1];
          if (escaped === SLASH && index + 2 === length) {
            out += hold(NEVER_MATCH);
          } else if (escaped === "*" || escaped === "[" || escaped === SPACE2) {
            out += pattern.slice(index, index + 2);
          } else {
            out += hold(
              REGEX_LITERAL_SPECIAL.test(escaped) ? ESCAPE2 + escaped : isReserved(escaped) ? `[${escaped}]` : escaped
            );
          }
          index += 2;
        } else if (isReserved(char)) {
          out += hold(`[${char}]`);
          index++;
        } else if (char === "[") {
          const scanned = scanBracket(pattern, index);
          if (scanned === null) {
            out += hold(NEVER_MATCH);
            index = length;
          } else {
            out += hold(scanned.source);
            index = scanned.end + 1;
          }
        } else {
          out += char;
          index++;
        }
      }
      return {
        source: out,
        sources
      };
    };
    var DIRECT = null;
    var REGEX_INNER_SLASH = /\/(?!$)/;
    var WILDCARD = "[^\\/]*";
    var REPLACERS = [
      // Replace (\ ) with ' '
      // Only a space: an escaped tab or other whitespace is already a literal by
      //   the time it reaches here, and a bare tab must be left as one, not turned
      //   into a space.
      // (\ ) -> ' '
      // (\\ ) -> '\\ '
      // (\\\ ) -> '\\ '
      [
        // A run of backslashes is taken whole, from its first one, so no match
        //   ever starts again inside it -- `(\\+?) ` did, which made a long run
        //   quadratic.
        /(\\+)( ?)/g,
        (_, run2, space) => space ? run2.slice(0, run2.length - run2.length % 2) + SPACE2 : run2,
        ESCAPE2 + SPACE2
      ],
      // git's wildmatch() reads a run of two or more asterisks as one globstar
      //   whenever the run fills a path segment: it starts the pattern or follows
      //   a `/`, and it ends the pattern or comes before a `/`. A run of two is
      //   already `**`; a longer one is folded into `**` here, so the steps
      //   below only ever have to know `**`.
      // `***/foo` -> `**/foo`, `a/***/b` -> `a/**/b`, `a/***` -> `a/**`
      // git also takes a run beside a literal prefix (`a***/b`) or beside an
      //   escaped slash (`***\/b`) as a globstar, and this does not; the README
      //   lists both, under "A run of asterisks".
      [
        /(^|\/)\*{3,}(?=\/|$)/g,
        (_, start) => `${start}**`,
        "*"
      ],
      // Escape metacharacters
      // which is written down by users but means special for regular expressions.
      // > There are 12 characters with special meanings:
      // > - the backslash \,
      // > - the caret ^,
      // > - the dollar sign $,
      // > - the period or dot .,
      // > - the vertical bar or pipe symbol |,
      // > - the question mark ?,
      // > - the asterisk or star *,
      // > - the plus sign +,
      // > - the opening parenthesis (,
      // > - the closing parenthesis ),
      // > - and the opening square bracket [,
      // > - the opening curly brace {,
      // > These special characters are often called "metacharacters".
      [
        /[\\$.|*+(){^]/g,
        (match) => `\\${match}`
      ],
      [
        // > a question mark (?) matches a single character
        /(?!\\)\?/g,
        () => "[^/]",
        "?"
      ],
      // leading slash
      [
        // > A leading slash matches the beginning of the pathname.
        // > For example, "/*.c" matches "cat-file.c" but not "mozilla-sha1/sha1.c".
        // A leading slash matches the beginning of the pathname
        /^\//,
        () => "^",
        SLASH
      ],
      // replace special metacharacter slash after the leading slash
      [
        /\//g,
        () => "\\/",
        SLASH
      ],
      [
        // > A leading "**" followed by a slash means match in all directories.
        // > For example, "**/foo" matches file or directory "foo" anywhere,
        // > the same as pattern "foo".
        // > "**/foo/bar" matches file or directory "bar" anywhere that is directly
        // >   under directory "foo".
        // Notice that the '*'s have been replaced as '\\*'
        /^\^*(?:\\\*\\\*\\\/)+/,
        // '**/foo' <-> 'foo'
        () => "(?:^|\\/)",
        "*"
      ],
      // starting
      [
        // there will be no leading '/'
        //   (which has been replaced by section "leading slash")
        // If starts with '**', adding a '^' to the regular expression also works
        DIRECT,
        (source, pattern) => {
          if (!source || source[0] === "^" || source[0] === "(") {
            return source;
          }
          const anchor = !REGEX_INNER_SLASH.test(pattern) ? "(?:^|\\/)" : "^";
          return anchor + source;
        }
      ],
      // two globstars
      [
        // Use lookahead assertions so that we could match more than one `'/**'`
        /\\\/\\\*\\\*(?=\\\/|$)/g,
        // Zero, one or several directories
        // should not use '*', or it will be replaced by the next replacer
        // Check if it is not the last `'/**'`
        (_, index, str) => index + 6 < str.length ? str.slice(index + 6) === "\\/" ? "(?:\\/[^\\/]+)+" : "(?:\\/[^\\/]+)*" : `\\/${TRAILING_DOUBLESTAR}`,
        "*"
      ],
      // normal intermediate wildcards
      [
        // Never replace escaped '*'
        // ignore rule '\*' will match the path '*'
        // 'abc.*/' -> go
        // 'abc.*'  -> skip this rule,
        //    coz trailing single wildcard will be handed by [trailing wildcard]
        /(^|[^\\])(?:\\\*)+(?!$)/g,
        // '*.js' matches '.js'
        // '*.js' doesn't match 'abc'
        // 1. An asterisk "*" matches anything except a slash.
        // 2. Other consecutive asterisks are considered regular asterisks
        //    and collapse into one non-slash wildcard run.
        (_, p1) => p1 + WILDCARD,
        "*"
      ],
      // trailing wildcard, held apart from a literal star
      [
        // The step above leaves a trailing `*` alone, so a single `\*` is all that
        //   can be left at the end here, and what stands in front of it says which
        //   kind it is. A wildcard arrives as the escaper wrote it, `\*` with
        //   nothing before it; a literal arrives as the user's own escape, which
        //   the escaper doubled, and then the star's own -- `\\` and then `\*`.
        //   There is no third case: every backslash still reaching the chain is
        //   one `\*`, `\[` or `\ ` carries itself, and each is followed by its
        //   own character, so a longer run can never form. This runs while the
        //   two are still distinct, before the unescape steps below collapse the
        //   literal onto the very `\*` a wildcard leaves behind.
        /(^|[^\\])((?:\\\\)*)\\\*$/,
        (match, p1, p2) => p2 === EMPTY2 ? p1 + TRAILING_WILDCARD : match,
        "*"
      ],
      [
        // unescape, revert step 3 except for back slash
        // For example, if a user escape a '\\*',
        // after step 3, the result will be '\\\\\\*'
        /\\\\\\(?=[$.|*+(){^])/g,
        () => ESCAPE2,
        ESCAPE2 + ESCAPE2
      ],
      [
        // '\\\\' -> '\\'
        /\\\\/g,
        () => ESCAPE2,
        ESCAPE2 + ESCAPE2
      ],
      [
        // Every real bracket expression -- POSIX classes included -- has already
        //   been held aside by `extractBrackets`, so the only `[` left in the
        //   pattern is an escaped, literal one.
        // A backslash could only stand at the end of the range if it quoted the
        //   `]`, and `\]` is held aside long before this.
        /\\\[([^\]/]*?)($|\])/g,
        // '\\[bar]' -> '\\\\[bar]'
        (match, range, close) => `\\[${range}${close}`,
        "["
      ],
      // ending
      [
        // 'js' will not match 'js.'
        // 'ab' will not match 'abc'
        DIRECT,
        // WTF!
        // https://git-scm.com/docs/gitignore
        // changes in [2.22.1](https://git-scm.com/docs/gitignore/2.22.1)
        // which re-fixes #24, #38
        // > If there is a separator at the end of the pattern then the pattern
        // > will only match directories, otherwise the pattern can match both
        // > files and directories.
        // 'js*' will not match 'a.js'
        // 'js/' will not match 'a.js'
        // 'js' will match 'a.js' and 'a.js/'
        (source) => {
          const last = source[source.length - 1];
          if (!last || last === TRAILING_WILDCARD || last === TRAILING_DOUBLESTAR) {
            return source;
          }
          return last === SLASH ? `${source}$` : `${source}(?=$|\\/$)`;
        }
      ]
    ];
    var REGEX_REPLACE_TRAILING_WILDCARD = /(^|\\\/)?\uE000$/;
    var MODE_IGNORE = "regex";
    var MODE_CHECK_IGNORE = "checkRegex";
    var UNDERSCORE = "_";
    var replaceTrailingWildcard = (_, p1) => {
      const prefix = p1 ? `${p1}[^/]+` : "[^/]*";
      return `${prefix}(?=$|\\/$)`;
    };
    var REGEX_REPLACE_TRAILING_DOUBLESTAR = /\uE001$/;
    var replaceTrailingDoublestar = () => "[\\s\\S]";
    var separatorAfter = (run2, at) => {
      let separator = EMPTY2;
      for (let index = at + 1; index < run2.length && !run2[index].wildcard; index++) {
        separator += run2[index].single;
      }
      return separator;
    };
    var pinWildcards = (source) => {
      if (source.indexOf(WILDCARD) < 0) {
        return source;
      }
      const tokens = [];
      const { length } = source;
      let index = 0;
      while (index < length) {
        const char = source[index];
        if (source.startsWith(WILDCARD, index)) {
          tokens.push({ wildcard: true });
          index += WILDCARD.length;
        } else if (char === "[") {
          let end = index + 1;
          if (source[end] === "^") {
            end++;
          }
          if (source[end] === "]") {
            end++;
          }
          while (end < length && source[end] !== "]") {
            end += source[end] === ESCAPE2 ? 2 : 1;
          }
          end++;
          tokens.push({ single: source.slice(index, end) });
          index = end;
        } else if (char === ESCAPE2) {
          tokens.push({ single: source.slice(index, index + 2) });
          index += 2;
        } else if (char === "(") {
          let depth = 0;
          let end = index;
          do {
            if (source[end] === ESCAPE2) {
              end++;
            } else if (source[end] === "(") {
              depth++;
            } else if (source[end] === ")") {
              depth--;
            }
            end++;
          } while (end < length && depth > 0);
          if ("*+?".indexOf(source[end]) >= 0) {
            end++;
          }
          tokens.push({ boundary: source.slice(index, end) });
          index = end;
        } else if (char === "^" || char === "$") {
          tokens.push({ boundary: char });
          index++;
        } else {
          tokens.push({ single: char });
          index++;
        }
      }
      let out = EMPTY2;
      let run2 = [];
      const flush = () => {
        let lastWildcard;
        run2.forEach((token, at) => {
          if (token.wildcard) {
            lastWildcard = at;
          }
        });
        run2.forEach((token, at) => {
          if (!token.wildcard) {
            out += token.single;
            return;
          }
          out += at === lastWildcard ? WILDCARD : `(?:(?!${separatorAfter(run2, at)})[^\\/])*`;
        });
        run2 = [];
      };
      tokens.forEach((token) => {
        if (token.boundary === void 0) {
          run2.push(token);
          return;
        }
        flush();
        out += token.boundary;
      });
      flush();
      return out;
    };
    var makeRegexPrefix = (pattern) => {
      if (REGEX_ANCHORED_GLOBSTAR.test(pattern)) {
        pattern = "**";
      }
      const { source, sources } = extractBrackets(pattern);
      const replaced = REPLACERS.reduce(
        // A pass whose matcher finds nothing hands back the very string it was
        //   given, so asking first costs a search and saves a rewrite. Ten of the
        //   fifteen passes never fire for a typical .gitignore line, and between
        //   them they were 45% of this chain.
        (prev, [matcher, replacer, required]) => {
          if (matcher === DIRECT) {
            return replacer(prev, pattern);
          }
          if (required !== UNDEFINED && prev.indexOf(required) < 0) {
            return prev;
          }
          return matcher.test(prev) ? prev.replace(matcher, replacer.bind(pattern)) : prev;
        },
        source
      );
      return sources.length ? replaced.replace(
        REGEX_RESTORE_PLACEHOLDER,
        (match, index) => sources[index]
      ) : replaced;
    };
    var checkSourceOf = (body, prefix) => {
      if (body[body.length - 1] === SLASH) {
        prefix = makeRegexPrefix(body.slice(0, -1));
      }
      const head = prefix.slice(0, -1);
      const last = prefix[prefix.length - 1];
      return last === TRAILING_WILDCARD ? `${head}$` : last === TRAILING_DOUBLESTAR ? head : NEVER_MATCH;
    };
    var matchesBasename = (body) => {
      const index = body.indexOf(SLASH);
      return index < 0 || index === body.length - 1;
    };
    var basenameOf = (path) => {
      const end = path.length - 1;
      const index = path.lastIndexOf(
        SLASH,
        path[end] === SLASH ? end - 1 : end
      );
      return index < 0 ? path : path.slice(index + 1);
    };
    var parentOf2 = (path) => {
      if (path.charCodeAt(0) === SLASH_CODE || path.indexOf(DOUBLE_SLASH) >= 0) {
        const slices = path.split(SLASH).filter(Boolean);
        slices.pop();
        return slices.length ? slices.join(SLASH) + SLASH : EMPTY2;
      }
      const end = path.length - 1;
      const cut = path.lastIndexOf(
        SLASH,
        path.charCodeAt(end) === SLASH_CODE ? end - 1 : end
      );
      return cut < 0 ? EMPTY2 : path.slice(0, cut + 1);
    };
    var isString = (subject) => typeof subject === "string";
    var checkPattern = (pattern) => pattern && isString(pattern);
    var splitPattern = (pattern) => (pattern[pattern.length - 1] === "\r" ? pattern.slice(0, -1) : pattern).split(REGEX_SPLITALL_CRLF).filter(Boolean);
    var IgnoreRule = class {
      constructor(pattern, mark, body, ignoreCase, negative, prefix) {
        this.pattern = pattern;
        this.mark = mark;
        this.negative = negative;
        define(this, "body", body);
        define(this, "ignoreCase", ignoreCase);
        define(this, "regexPrefix", prefix);
      }
      // Worked out on first use and kept behind an own property, the way `regex`
      //   caches itself in `_regex`. Deciding it in the constructor instead would
      //   add a fourth `defineProperty` to every rule ever built, which cost 4% of
      //   every compile -- including the compiles of rules that are never matched
      //   against anything.
      get _basenameOnly() {
        return define(this, "_basenameOnly", matchesBasename(this.body));
      }
      get regex() {
        const key = UNDERSCORE + MODE_IGNORE;
        if (this[key]) {
          return this[key];
        }
        return this._make(MODE_IGNORE, key);
      }
      get checkRegex() {
        const key = UNDERSCORE + MODE_CHECK_IGNORE;
        if (this[key]) {
          return this[key];
        }
        return this._make(MODE_CHECK_IGNORE, key);
      }
      _make(mode, key) {
        const str = pinWildcards(
          mode === MODE_IGNORE ? this.regexPrefix.replace(REGEX_REPLACE_TRAILING_WILDCARD, replaceTrailingWildcard).replace(REGEX_REPLACE_TRAILING_DOUBLESTAR, replaceTrailingDoublestar) : checkSourceOf(this.body, this.regexPrefix)
        );
        const regex = this.ignoreCase ? new RegExp(str, "i") : new RegExp(str);
        return define(this, key, regex);
      }
    };
    var hasTrailingBackslash = (str) => {
      let count = 0;
      while (str[str.length - count - 1] === ESCAPE2) {
        count++;
      }
      return count % 2 === 1;
    };
    var trimEnd2 = (body, stripLineEnd) => {
      let lineEnd3 = body.length;
      let end;
      for (; ; ) {
        if (stripLineEnd && body[lineEnd3 - 1] === "\r") {
          lineEnd3--;
        }
        end = lineEnd3;
        while (body[end - 1] === SPACE2) {
          end--;
        }
        if (!stripLineEnd || body[end - 1] !== "\n") {
          break;
        }
        lineEnd3 = end - 1;
      }
      if (end === lineEnd3) {
        return body.slice(0, lineEnd3);
      }
      let backslashes = 0;
      while (body[end - backslashes - 1] === ESCAPE2) {
        backslashes++;
      }
      return backslashes % 2 ? body.slice(0, end - 1) + SPACE2 : body.slice(0, end);
    };
    var createRule = (pattern, mark, ignoreCase, stripLineEnd, stripBOM) => {
      let body = stripBOM && pattern[0] === BOM2 ? pattern.slice(1) : pattern;
      if (body[0] === "#") {
        return;
      }
      let negative = false;
      if (body[0] === "!") {
        negative = true;
        body = body.slice(1);
      }
      const last = body[body.length - 1];
      if (last === SPACE2 || stripLineEnd && (last === "\r" || last === "\n")) {
        body = trimEnd2(body, stripLineEnd);
      }
      if (!body || hasTrailingBackslash(body)) {
        return;
      }
      body = body.replace(REGEX_REPLACE_LEADING_EXCAPED_EXCLAMATION, "!").replace(REGEX_REPLACE_LEADING_EXCAPED_HASH, "#");
      const regexPrefix = makeRegexPrefix(body);
      return new IgnoreRule(
        pattern,
        mark,
        body,
        ignoreCase,
        negative,
        regexPrefix
      );
    };
    var RuleManager = class {
      constructor(ignoreCase) {
        this._ignoreCase = ignoreCase;
        this._rules = [];
        this._basenameCount = 0;
      }
      _add(pattern, index) {
        if (pattern && pattern[KEY_IGNORE]) {
          this._rules = this._rules.concat(pattern._rules._rules);
          this._basenameCount += pattern._rules._basenameCount;
          this._added = true;
          return;
        }
        const isStr = isString(pattern);
        const raw = isStr ? pattern : pattern.pattern;
        const rule = checkPattern(raw) && createRule(
          raw,
          isStr ? UNDEFINED : pattern.mark,
          this._ignoreCase,
          !this._split,
          this._stripBOM && !index
        );
        if (rule) {
          this._added = true;
          this._rules.push(rule);
          if (matchesBasename(rule.body)) {
            this._basenameCount++;
          }
        }
      }
      // @param {Array<string> | string | Ignore} pattern
      add(pattern) {
        this._added = false;
        this._split = isString(pattern);
        this._stripBOM = !this._split || pattern[0] === BOM2;
        makeArray(
          this._split ? splitPattern(pattern) : pattern
        ).forEach(this._add, this);
        if (this._added) {
          this._literalRules = UNDEFINED;
        }
        return this._added;
      }
      // Match the literal 'abc/' for `checkIgnore`, last rule wins. Only a rule
      //   ending in a wildcard can match it (see `checkSourceOf`), so the rest
      //   are left out once, rather than tested or compiled for every path.
      testLiteral(path) {
        const rules2 = this._literalRules || (this._literalRules = this._rules.filter(
          ({ body }) => body[body.length - (body[body.length - 1] === SLASH ? 2 : 1)] === "*"
        ));
        let ignored = false;
        let unignored = false;
        let matchedRule;
        for (let index = rules2.length - 1; index >= 0; index--) {
          const rule = rules2[index];
          if (rule.checkRegex.test(path)) {
            ignored = !rule.negative;
            unignored = rule.negative;
            matchedRule = rule.negative ? UNDEFINED : rule;
            break;
          }
        }
        const ret = {
          ignored,
          unignored
        };
        if (matchedRule) {
          ret.rule = matchedRule;
        }
        return ret;
      }
      // Test one single path without recursively checking parent directories
      //
      // - mode `string` either `MODE_IGNORE` or `MODE_CHECK_IGNORE`
      // @returns {TestResult}
      test(path, mode) {
        const rules2 = this._rules;
        const { length } = rules2;
        const shortcut = this._basenameCount * 2 >= length;
        const basename2 = shortcut ? basenameOf(path) : path;
        for (let index = length - 1; index >= 0; index--) {
          const rule = rules2[index];
          if (rule[mode].test(
            shortcut && rule._basenameOnly ? basename2 : path
          )) {
            const { negative } = rule;
            const ret = {
              ignored: !negative,
              unignored: negative
            };
            if (!negative) {
              ret.rule = rule;
            }
            return ret;
          }
        }
        return {
          ignored: false,
          unignored: false
        };
      }
    };
    var throwError = (message, Ctor) => {
      throw new Ctor(message);
    };
    var checkPath = (path, originalPath, doThrow) => {
      if (!isString(path)) {
        return doThrow(
          `path must be a string, but got \`${originalPath}\``,
          TypeError
        );
      }
      if (!path) {
        return doThrow(`path must not be empty`, TypeError);
      }
      if (checkPath.isNotRelative(path)) {
        const r = "`path.relative()`d";
        return doThrow(
          `path should be a ${r} string, but got "${originalPath}"`,
          RangeError
        );
      }
      return true;
    };
    var isNotRelative = (path) => {
      const first = path.charCodeAt(0);
      if (first === SLASH_CODE) {
        return true;
      }
      if (first !== DOT_CODE) {
        return false;
      }
      if (path.length === 1) {
        return true;
      }
      const second = path.charCodeAt(1);
      if (second === SLASH_CODE) {
        return true;
      }
      if (second !== DOT_CODE) {
        return false;
      }
      return path.length === 2 || path.charCodeAt(2) === SLASH_CODE;
    };
    checkPath.isNotRelative = isNotRelative;
    checkPath.convert = (p) => p;
    var convertPath = (target) => isString(target) && checkPath.convert(target);
    var Ignore = class {
      constructor({
        ignorecase: ignorecase2 = true,
        ignoreCase = ignorecase2,
        allowRelativePaths = false
      } = {}) {
        define(this, KEY_IGNORE, true);
        this._rules = new RuleManager(ignoreCase);
        this._strictPathCheck = !allowRelativePaths;
        this._initCache();
      }
      _initCache() {
        this._ignoreCache = /* @__PURE__ */ Object.create(null);
        this._testCache = /* @__PURE__ */ Object.create(null);
      }
      add(pattern) {
        if (this._rules.add(pattern)) {
          this._initCache();
        }
        return this;
      }
      // legacy
      addPattern(pattern) {
        return this.add(pattern);
      }
      // @returns {TestResult}
      _test(originalPath, cache, path) {
        checkPath(
          path,
          originalPath,
          this._strictPathCheck ? throwError : RETURN_FALSE
        );
        return path ? this._t(path, cache) : {
          ignored: false,
          unignored: false
        };
      }
      checkIgnore(target) {
        const path = convertPath(target);
        if (!path || path.charCodeAt(path.length - 1) !== SLASH_CODE) {
          return this._test(target, this._testCache, path);
        }
        const dir = this._t(path, this._testCache);
        if (dir.ignored) {
          return dir;
        }
        const literal2 = this._rules.testLiteral(path);
        return literal2.ignored || literal2.unignored ? literal2 : dir;
      }
      _t(path, cache) {
        if (path in cache) {
          return cache[path];
        }
        const parentPath = parentOf2(path);
        const parent = parentPath ? this._t(parentPath, cache) : UNDEFINED;
        return cache[path] = parent && parent.ignored ? parent : this._rules.test(path, MODE_IGNORE);
      }
      ignores(path) {
        return this._test(path, this._ignoreCache, convertPath(path)).ignored;
      }
      createFilter() {
        return (path) => !this.ignores(path);
      }
      filter(paths) {
        return makeArray(paths).filter(this.createFilter());
      }
      // @returns {TestResult}
      test(path) {
        return this._test(path, this._testCache, convertPath(path));
      }
    };
    var factory = (options) => new Ignore(options);
    var isPathValid = (path) => checkPath(convertPath(path), path, RETURN_FALSE);
    var setupWindows = () => {
      const makePosix = (str) => /^\\\\\?\\/.test(str) || /["<>|\u0000-\u001F]+/u.test(str) ? str : str.replace(/\\/g, "/");
      checkPath.convert = makePosix;
      const REGEX_TEST_WINDOWS_PATH_ABSOLUTE = /^[a-z]:\//i;
      checkPath.isNotRelative = (path) => REGEX_TEST_WINDOWS_PATH_ABSOLUTE.test(path) || isNotRelative(path);
    };
    if (
      // Detect `process` so that it can run in browsers.
      typeof process !== "undefined" && process.platform === "win32"
    ) {
      setupWindows();
    }
    module.exports = factory;
    factory.default = factory;
    module.exports.isPathValid = isPathValid;
    define(module.exports, /* @__PURE__ */ Symbol.for("setupWindows"), setupWindows);
  }
});

// src/text/fix.ts
function applyEdits(text, edits) {
  const sorted = [...edits].sort((a, b) => a.range.start - b.range.start);
  let result = "";
  let at = 0;
  for (const { range, text: replacement } of sorted) {
    result += text.slice(at, range.start) + replacement;
    at = range.end;
  }
  return result + text.slice(at);
}
var init_fix = __esm({
  "src/text/fix.ts"() {
    "use strict";
  }
});

// src/yaml/explain-flow.ts
function flowMistake(text, { start, end }) {
  const brackets = [];
  let valueEnd;
  for (let at = start; at < end; at++) {
    const char = text[at];
    if (/\s/.test(char) || char === "\uFEFF") continue;
    if (char === "#") {
      at = lineEnd2(text, at, end);
      continue;
    }
    if (brackets.length === 0 && valueEnd !== void 0) return behindJson(text, at, end);
    if (char === "," || char === ":") {
      valueEnd = void 0;
    } else if (char === "]" || char === "}") {
      const open2 = brackets.pop();
      if (open2 === void 0 || open2.close !== char) return wrongBracket(at, char, open2);
      valueEnd = at + 1;
    } else if (char === "/" && /[/*]/.test(text[at + 1] ?? "")) {
      return {
        code: "remark",
        range: { start: at, end: at + 2 },
        message: "JSON has no comments",
        help: "delete the remark"
      };
    } else {
      if (valueEnd !== void 0) return missingComma(valueEnd);
      if (char === "{" || char === "[") {
        brackets.push({ at, close: char === "{" ? "}" : "]" });
      } else if (char === '"' || char === "'") {
        const close = closing(text, at, end);
        if (close === void 0) return unclosedText(text, at, end, char);
        at = close;
        valueEnd = at + 1;
      } else {
        const word = /[^\s,:{}[\]"]+/y;
        word.lastIndex = at;
        at = word.test(text) ? word.lastIndex - 1 : at;
        valueEnd = at + 1;
      }
    }
  }
  const open = brackets.at(-1);
  if (open === void 0) return void 0;
  const last = lastVisible(text, start, end);
  return {
    code: "unclosed-bracket",
    range: { start: open.at, end: open.at + 1 },
    message: `\`${text[open.at]}\` is opened here and never closed`,
    help: `write \`${open.close}\` where it ends; this may be the end of a text that was cut off`,
    repair: {
      title: `insert \`${[...brackets].reverse().map(({ close }) => close).join("")}\` at the end`,
      safety: "unsafe",
      variants: [
        [
          {
            range: { start: last, end: last },
            text: [...brackets].reverse().map(({ close }) => close).join("")
          }
        ]
      ]
    }
  };
}
function behindJson(text, at, end) {
  return {
    code: "text-behind-json",
    range: { start: at, end: Math.min(end, at + Math.max(1, text.slice(at, lineEnd2(text, at, end)).trimEnd().length)) },
    message: "text stands after the end of the JSON object",
    help: "delete it, or write `---` on a line of its own between two objects"
  };
}
function wrongBracket(at, char, open) {
  return {
    code: "wrong-bracket",
    range: { start: at, end: at + 1 },
    message: open === void 0 ? `\`${char}\` closes nothing` : `\`${char}\` stands where \`${open.close}\` should close a bracket`,
    help: open === void 0 ? "delete it" : `write \`${open.close}\` before it, or in its place`,
    ...open === void 0 ? {} : { related: [{ range: { start: open.at, end: open.at + 1 }, message: "the bracket is opened here" }] }
  };
}
function missingComma(valueEnd) {
  return {
    code: "missing-comma",
    range: { start: valueEnd - 1, end: valueEnd },
    message: "a comma is missing after this value",
    help: "write a comma between two values",
    repair: {
      title: "insert a comma",
      safety: "safe",
      variants: [[{ range: { start: valueEnd, end: valueEnd }, text: "," }]]
    }
  };
}
function unclosedText(text, at, end, mark) {
  return {
    code: "unclosed-quote",
    range: { start: at, end: Math.max(at + 1, lineEnd2(text, at, end)) },
    message: "this quote is opened here and never closed",
    help: `write ${mark} where the value ends`
  };
}
function closing(text, at, end) {
  const until = lineEnd2(text, at, end);
  for (let i = at + 1; i < until; i++) {
    if (text[i] === "\\" && text[at] === '"') i++;
    else if (text[i] === text[at]) return i;
  }
  return void 0;
}
function lineEnd2(text, from, end) {
  const at = text.indexOf("\n", from);
  if (at < 0 || at > end) return end;
  return at > from && text[at - 1] === "\r" ? at - 1 : at;
}
function lastVisible(text, start, end) {
  let at = end;
  while (at > start && /\s/.test(text[at - 1])) at--;
  return at;
}
var init_explain_flow = __esm({
  "src/yaml/explain-flow.ts"() {
    "use strict";
  }
});

// src/yaml/explain-lines.ts
function readLines(text, start, end, tabWidth) {
  const lines = [];
  let block2;
  let insideUntil = -1;
  let reach = Number.POSITIVE_INFINITY;
  let at = start;
  while (at < end) {
    let lineEnd3 = text.indexOf("\n", at);
    if (lineEnd3 < 0 || lineEnd3 > end) lineEnd3 = end;
    const next = lineEnd3 + 1;
    if (lineEnd3 > at && text.charCodeAt(lineEnd3 - 1) === 13) lineEnd3--;
    INDENTATION.lastIndex = at;
    INDENTATION.test(text);
    const textStart = Math.min(INDENTATION.lastIndex, lineEnd3);
    const column = columnOf2(text, at, textStart, tabWidth);
    const empty = {
      start: at,
      end: lineEnd3,
      text: textStart,
      column,
      kind: "comment",
      dashes: [],
      key: void 0,
      value: { start: lineEnd3, end: lineEnd3 },
      valueColumn: column,
      valueKind: "none",
      flaw: void 0
    };
    const isBlank3 = textStart === lineEnd3;
    const isComment = text[textStart] === "#";
    at = next;
    if (empty.start < insideUntil) {
      lines.push({ ...empty, kind: "inside" });
      continue;
    }
    if (block2 !== void 0) {
      const inside = readBlockLine(text, empty, block2, isBlank3, isComment);
      if (inside !== void 0) {
        lines.push(inside);
        continue;
      }
      block2 = void 0;
    }
    if (isBlank3 || isComment) {
      lines.push(empty);
      continue;
    }
    const { line, until } = readContent(text, empty, Math.max(lineEnd3, Math.min(end, empty.start + reach)), tabWidth);
    lines.push(line);
    if (line.flaw?.code === "unclosed-quote" || line.flaw?.code === "unclosed-bracket") reach = 4096;
    if (until > line.end) insideUntil = until;
    if (line.valueKind === "block") {
      const parent = line.key?.column ?? line.dashes.at(-1)?.column ?? -1;
      const explicit = /[1-9]/.exec(text.slice(line.value.start, line.value.start + 3))?.[0];
      block2 = { parent, indent: explicit === void 0 ? void 0 : Math.max(parent, 0) + Number(explicit), line };
    }
  }
  return lines;
}
function columnOf2(text, start, end, tabWidth) {
  let column = 0;
  for (let at = start; at < end; at++) {
    if (text.charCodeAt(at) === 9) column = (Math.floor(column / tabWidth) + 1) * tabWidth;
    else if (!/[\u200b\ufeff]/.test(text[at])) column++;
  }
  return column;
}
function readBlockLine(text, line, block2, isBlank3, isComment) {
  const inside = { ...line, kind: "inside" };
  if (isBlank3) return inside;
  let blanks = 0;
  while (text[line.start + blanks] === " ") blanks++;
  const needed = block2.indent ?? block2.parent + 1;
  if (blanks >= needed) {
    block2.indent ??= blanks;
    return inside;
  }
  const flaw = (code) => {
    block2.indent ??= block2.parent + 1;
    return { ...inside, flaw: { code, range: { start: line.start, end: line.end }, opened: block2.line } };
  };
  if (text[line.start + blanks] === "	") return flaw("block-tab");
  if (isComment && block2.indent !== void 0) return void 0;
  if (blanks > block2.parent) return flaw("block-indentation");
  if (block2.indent !== void 0) return void 0;
  const written = text.slice(line.text, line.end);
  if (isComment && !written.startsWith("#!")) return void 0;
  if (KEY_LINE.test(written) || /^-(?:\s|$)/.test(written) || written.startsWith("```")) return void 0;
  return {
    ...inside,
    flaw: { code: "block-not-indented", range: { start: line.text, end: line.end }, opened: block2.line }
  };
}
function readContent(text, line, end, tabWidth) {
  const lineEnd3 = line.end;
  const column = (at2) => columnOf2(text, line.start, at2, tabWidth);
  const dashes = [];
  let at = line.text;
  while (text[at] === "-" && (at + 1 >= lineEnd3 || text[at + 1] === " " || text[at + 1] === "	")) {
    dashes.push({ at, column: column(at) });
    at = skipBlanks2(text, at + 1, lineEnd3);
  }
  const keyed = readKey(text, skipProperties(text, at, lineEnd3), lineEnd3);
  let key;
  if (keyed !== void 0) {
    const range = { start: skipProperties(text, at, lineEnd3), end: keyed.end };
    const name = text.slice(range.start, range.end).replace(/^(["'])(.*)\1$/, "$2");
    key = { range, column: column(at), name };
    at = skipBlanks2(text, keyed.colon + 1, lineEnd3);
  }
  const properties = at;
  at = skipProperties(text, at, lineEnd3);
  const parent = key?.column ?? dashes.at(-1)?.column ?? -1;
  const content = { ...line, kind: "content", dashes, key, valueColumn: column(properties) };
  const done = (kind, valueEnd2, flaw, until = lineEnd3) => ({
    line: { ...content, value: { start: at, end: valueEnd2 }, valueKind: kind, flaw },
    until
  });
  const first = text[at];
  if (at >= lineEnd3 || first === "#") return done("none", at);
  const starts = key !== void 0 || dashes.length > 0;
  if ((first === "|" || first === ">") && BLOCK_HEADER2.test(text.slice(at, lineEnd3))) return done("block", lineEnd3);
  if (first === '"' || first === "'") return readQuoted(text, at, lineEnd3, end, parent, starts, done);
  if (first === "[" || first === "{") return readFlow(text, at, lineEnd3, end, parent, done);
  const valueEnd = plainEnd(text, at, lineEnd3);
  return done(first === "*" && /^\*[\w-]+$/.test(text.slice(at, valueEnd)) ? "alias" : "plain", valueEnd);
}
function readQuoted(text, at, lineEnd3, end, parent, starts, done) {
  const close = closingQuote(text, at, end);
  const unclosed = () => {
    const flaw = { code: "unclosed-quote", range: { start: at, end: plainEnd(text, at, lineEnd3) } };
    return starts ? done("quoted", lineEnd3, flaw) : done("plain", lineEnd3);
  };
  if (close === void 0) return unclosed();
  const wrong = text[at] === '"' ? badEscape(text, at + 1, close) : void 0;
  const last = close + 1;
  const restEnd = endOfLine(text, last, end);
  const rest = skipBlanks2(text, last, restEnd);
  const behind = rest < restEnd && !(text[rest] === "#" && rest > last);
  if (close > lineEnd3 && (behind || spansKeys(text, lineEnd3, close, parent))) return unclosed();
  if (wrong !== void 0) return done("quoted", last, { code: "bad-escape", range: wrong }, last);
  if (behind) {
    return done(
      "quoted",
      last,
      { code: "text-behind-quote", range: { start: rest, end: plainEnd(text, rest, restEnd) } },
      last
    );
  }
  return done("quoted", last, void 0, last);
}
function readFlow(text, at, lineEnd3, end, parent, done) {
  const close = closingBracket(text, at, end);
  if (close === void 0 || close > lineEnd3 && spansKeys(text, lineEnd3, close, parent)) {
    const own = closingBracket(text, at, lineEnd3);
    if (own === void 0)
      return done("flow", lineEnd3, {
        code: "unclosed-bracket",
        range: { start: at, end: plainEnd(text, at, lineEnd3) }
      });
  }
  const last = close + 1;
  const restEnd = endOfLine(text, last, end);
  const rest = skipBlanks2(text, last, restEnd);
  if (rest < restEnd && !(text[rest] === "#" && rest > last)) {
    return done(
      "flow",
      last,
      { code: "text-behind-bracket", range: { start: rest, end: plainEnd(text, rest, restEnd) } },
      last
    );
  }
  return done("flow", last, void 0, last);
}
function spansKeys(text, from, to, parent) {
  for (let at = text.indexOf("\n", from); at >= 0 && at < to; at = text.indexOf("\n", at + 1)) {
    const line = text.slice(at + 1, Math.min(endOfLine(text, at + 1, to), at + 1025));
    if (KEY_LINE.test(line) && line.search(/[^ \t]/) <= Math.max(parent, 0)) return true;
  }
  return false;
}
function readKey(text, at, lineEnd3) {
  const first = text[at];
  if (first === '"' || first === "'") {
    const close = closingQuote(text, at, lineEnd3);
    if (close === void 0) return void 0;
    const colon = skipBlanks2(text, close + 1, lineEnd3);
    return text[colon] === ":" && endsToken(text, colon + 1, lineEnd3) ? { end: close + 1, colon } : void 0;
  }
  if (first === void 0 || /[[{|>#]/.test(first)) return void 0;
  const until = plainEnd(text, at, lineEnd3);
  for (let colon = text.indexOf(":", at); colon >= 0 && colon < until; colon = text.indexOf(":", colon + 1)) {
    if (!endsToken(text, colon + 1, lineEnd3)) continue;
    let end = colon;
    while (end > at && (text[end - 1] === " " || text[end - 1] === "	")) end--;
    return end > at ? { end, colon } : void 0;
  }
  return void 0;
}
function closingQuote(text, at, end) {
  const quote2 = text[at];
  for (let i = at + 1; i < end; i++) {
    const char = text[i];
    if (char === "\\" && quote2 === '"') i++;
    else if (char === quote2) {
      if (quote2 === "'" && text[i + 1] === "'") i++;
      else return i;
    }
  }
  return void 0;
}
function closingBracket(text, at, end) {
  let depth = 0;
  for (let i = at; i < end; i++) {
    const char = text[i];
    if (char === "[" || char === "{") depth++;
    else if (char === "]" || char === "}") {
      if (--depth === 0) return i;
    } else if ((char === '"' || char === "'") && /[\s,:[{]/.test(text[i - 1])) {
      const close = closingQuote(text, i, end);
      if (close === void 0) return void 0;
      i = close;
    } else if (char === "#" && /\s/.test(text[i - 1])) {
      i = endOfLine(text, i, end);
    }
  }
  return void 0;
}
function badEscape(text, start, end) {
  for (let at = text.indexOf("\\", start); at >= 0 && at < end; at = text.indexOf("\\", at + 2)) {
    const rest = text.slice(at + 1, at + 10);
    if (!/^(?:[0abt\tnvfre "/\\N_LP\r\n]|x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8})/.test(rest)) {
      return { start: at, end: Math.min(at + 2, end) };
    }
  }
  return void 0;
}
function plainEnd(text, at, lineEnd3) {
  let end = lineEnd3;
  for (let hash = text.indexOf("#", at); hash >= 0 && hash < lineEnd3; hash = text.indexOf("#", hash + 1)) {
    if (hash > at && /[ \t]/.test(text[hash - 1])) {
      end = hash;
      break;
    }
  }
  while (end > at && (text[end - 1] === " " || text[end - 1] === "	")) end--;
  return end;
}
function skipProperties(text, from, end) {
  let at = from;
  for (; ; ) {
    PROPERTY.lastIndex = at;
    const match = at < end && /[&!]/.test(text[at]) ? PROPERTY.exec(text) : null;
    if (match === null) return at;
    at = Math.min(end, at + match[0].length);
  }
}
function skipBlanks2(text, from, end) {
  let at = from;
  while (at < end && (text[at] === " " || text[at] === "	")) at++;
  return at;
}
function endsToken(text, at, end) {
  return at >= end || text[at] === " " || text[at] === "	";
}
function endOfLine(text, from, end) {
  let at = text.indexOf("\n", from);
  if (at < 0 || at > end) at = end;
  return at > from && text[at - 1] === "\r" ? at - 1 : at;
}
var ODD_BLANK, INDENTATION, KEY_LINE, BLOCK_HEADER2, PROPERTY;
var init_explain_lines = __esm({
  "src/yaml/explain-lines.ts"() {
    "use strict";
    ODD_BLANK = "   -​  　\uFEFF";
    INDENTATION = new RegExp(`[ \\t${ODD_BLANK}]*`, "y");
    KEY_LINE = /^[ \t]*(?:- +)*["']?[A-Za-z][\w./-]*["']?:(?:\s|$)/;
    BLOCK_HEADER2 = /^[|>](?:[+-]?[1-9]?|[1-9][+-])[ \t]*(?:[ \t]#.*)?$/;
    PROPERTY = /(?:&[\w-]+|!\S*)(?=\s|$)[ \t]*/y;
  }
});

// src/yaml/explain-mistake.ts
function named(name) {
  const flat = name.replace(/\s+/g, " ");
  return `\`${flat.length > 40 ? `${flat.slice(0, 39)}…` : flat}\``;
}
function lineName(line) {
  if (line.key !== void 0) return named(line.key.name);
  return line.dashes.length > 0 ? "this list item" : "this text";
}
function lineRange2(line) {
  if (line.key !== void 0) return line.key.range;
  const [dash] = line.dashes;
  return dash === void 0 ? line.value : { start: dash.at, end: dash.at + 1 };
}
function lineNumber(text, offset) {
  let number = 1;
  for (let at = text.indexOf("\n"); at >= 0 && at < offset; at = text.indexOf("\n", at + 1)) number++;
  return number;
}
var init_explain_mistake = __esm({
  "src/yaml/explain-mistake.ts"() {
    "use strict";
  }
});

// src/yaml/explain-lexical.ts
function isJunk(mistake) {
  return [
    "code-fence",
    "merge-conflict",
    "shell-prompt",
    "shell-command",
    "heredoc-end",
    "command-output",
    "editor-tilde"
  ].includes(mistake.code);
}
function lexicalMistakes(text, lines, widths) {
  const mistakes = /* @__PURE__ */ new Map();
  for (const line of lines) {
    const mistake = line.kind === "content" ? contentMistake(text, line, widths) : void 0;
    const found = mistake ?? (line.kind === "comment" ? oddIndentation(text, line) : void 0) ?? (line.flaw === void 0 ? void 0 : flawMistake(text, line, widths));
    if (found !== void 0) mistakes.set(line, found);
  }
  return mistakes;
}
function contentMistake(text, line, widths) {
  return junkMistake(text, line) ?? indentationMistake(text, line, widths) ?? markerMistake(text, line) ?? (line.flaw === void 0 ? valueMistake(text, line) : void 0);
}
function junkMistake(text, line) {
  const written = text.slice(line.text, line.end).trimEnd();
  const range = { start: line.text, end: line.text + written.length };
  const remove = { title: "delete the line", safety: "safe", variants: [[wholeLine(text, line)]] };
  const comment2 = {
    title: "make the line a comment",
    safety: "safe",
    variants: [[{ range: { start: line.text, end: line.text }, text: "# " }]]
  };
  const help = "delete the line";
  if (FENCE2.test(written)) {
    return {
      code: "code-fence",
      range,
      message: "a code fence of Markdown stands in the manifest",
      help,
      repair: remove
    };
  }
  if (CONFLICT.test(written)) {
    const message = "a merge conflict was left unresolved here";
    return { code: "merge-conflict", range, message, help: "keep one of the two sides and delete the markers" };
  }
  if (line.start === line.text && /^~+$/.test(written)) {
    const message = "the `~` that an editor shows behind the end of a file was copied with the text";
    return { code: "editor-tilde", range, message, help, repair: remove };
  }
  if (line.key === void 0 || /[$#%>]$/.test(line.key.name)) {
    if (HEREDOC_END.test(written) && line.dashes.length === 0) {
      const message = `${named(written)} is the end of a shell command, not of a manifest`;
      return { code: "heredoc-end", range, message, help, repair: comment2 };
    }
    if (PROMPT.test(written)) {
      const message = "a line of a terminal, prompt and command, stands in the manifest";
      return { code: "shell-prompt", range, message, help, repair: comment2 };
    }
  }
  if (line.dashes.length > 0) return void 0;
  if (COMMAND.test(written) && (line.key === void 0 || written.includes("<<"))) {
    const message = `a shell command, ${named(written.split(/\s/)[0])}, stands in the manifest`;
    const isCertain = /^(?:sudo|kubectl)\b|<</.test(written);
    const repair = { ...comment2, ...!isCertain && { safety: "unsafe" } };
    return { code: "shell-command", range, message, help, repair };
  }
  if (OUTPUT.test(written)) {
    const message = "what kubectl printed stands in the manifest";
    return { code: "command-output", range, message, help, repair: comment2 };
  }
  return void 0;
}
function indentationMistake(text, line, widths) {
  const indentation = text.slice(line.start, line.text);
  return indentation.includes("	") ? tabMistake(text, line, widths) : oddIndentation(text, line);
}
function oddIndentation(text, line) {
  const at = text.slice(line.start, line.text).search(ODD2);
  if (at < 0) return void 0;
  return oddBlankMistake(text, { start: line.start + at, end: line.text }, "the indentation of this line holds");
}
function tabMistake(text, line, widths) {
  const tab = text.indexOf("	", line.start);
  let end = tab;
  while (text[end] === "	") end++;
  return {
    code: "tab-indentation",
    range: { start: tab, end },
    message: "this line is indented with a tab, where YAML allows only spaces",
    help: "indent with spaces; let the editor write them for a tab",
    repair: {
      title: "write spaces for the tabs",
      safety: "safe",
      variants: widths.map((width) => [untabbed(text, line, width)])
    }
  };
}
function untabbed(text, line, width) {
  let column = 0;
  for (let at = line.start; at < line.text; at++) {
    column = text[at] === "	" ? (Math.floor(column / width) + 1) * width : column + 1;
  }
  const blank = line.text === line.end;
  return { range: { start: line.start, end: line.text }, text: blank ? "" : " ".repeat(column) };
}
function oddBlankMistake(text, range, what) {
  const odd = text.slice(range.start, range.end);
  const code = odd.charCodeAt(odd.search(ODD2));
  const name = code === 160 ? "a no-break space" : `the character U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
  const plain = odd.replace(/[\u200b\ufeff]/g, "").replace(new RegExp(ODD2, "g"), " ");
  return {
    code: "odd-blank",
    range,
    message: `${what} ${name}, which looks like a space and is none to YAML`,
    help: "write an ordinary space; text from a web page or a chat often holds others",
    repair: { title: "write ordinary spaces", safety: "safe", variants: [[{ range, text: plain }]] }
  };
}
function markerMistake(text, line) {
  const lastDash = line.dashes.at(-1);
  const at = line.key?.range.start ?? line.value.start;
  const between = lastDash === void 0 ? "" : text.slice(lastDash.at + 1, at);
  if (between.includes("	") && line.valueKind !== "block") {
    const tab = lastDash.at + 1 + between.indexOf("	");
    const range = { start: tab, end: tab + 1 };
    return {
      code: "tab-behind-dash",
      range,
      message: "a tab stands after the dash, where YAML allows only spaces",
      help: "write one space after the dash",
      repair: {
        title: "write a space for the tab",
        safety: "safe",
        variants: [[{ range: { start: lastDash.at + 1, end: at }, text: " " }]]
      }
    };
  }
  const written = text.slice(at, line.end);
  const bullet = /^([–—−•●▪◦‣*+·])[ \t\u00a0]+(?=\S)/.exec(written);
  if (bullet !== null && (line.key !== void 0 || bullet[1] !== "*" || lastDash === void 0) && !/^\*[ \t]+[*\d]/.test(written)) {
    const range = { start: at, end: at + 1 };
    const isDash = /[–—−]/.test(bullet[1]);
    return {
      code: "bullet",
      range,
      message: `\`${bullet[1]}\` is ${isDash ? "a long dash" : "a bullet"} and begins no list item`,
      help: "write `-` and a space",
      repair: {
        title: "write `- `",
        safety: "safe",
        variants: [[{ range: { start: at, end: at + bullet[0].length }, text: "- " }]]
      }
    };
  }
  if (line.key === void 0 && /^:(?:\s|$)/.test(written)) {
    return {
      code: "missing-key",
      range: { start: at, end: at + 1 },
      message: "a colon stands here without a key before it",
      help: "write the key before the colon"
    };
  }
  const oddDash = new RegExp(`^-[${ODD_BLANK}]+`).exec(written);
  if (oddDash !== null) {
    return oddBlankMistake(text, { start: at + 1, end: at + oddDash[0].length }, "behind the dash stands");
  }
  if (lastDash === void 0 && line.key !== void 0 && /^-[A-Za-z"'{[]/.test(line.key.name)) {
    return blankBehindDash(at, "safe");
  }
  if (line.key?.name.startsWith("`")) {
    const close = /`[ \t]*$/.exec(text.slice(at, line.end));
    const edits = [{ range: { start: at, end: at + 1 }, text: "" }];
    if (close !== null) edits.push({ range: { start: at + close.index, end: at + close.index + 1 }, text: "" });
    return {
      code: "backtick",
      range: { start: at, end: at + 1 },
      message: "a backtick of Markdown stands before the key",
      help: "delete the backtick",
      repair: { title: "delete the backtick", safety: "safe", variants: [edits] }
    };
  }
  if (line.key !== void 0 && /^[@%,\]}]/.test(line.key.name)) {
    return {
      code: "bad-start",
      range: { start: at, end: at + 1 },
      message: `a key cannot begin with \`${line.key.name[0]}\``,
      help: "put the key in quotes",
      repair: quoting(text, line.key.range)
    };
  }
  return void 0;
}
function blankBehindDash(at, safety) {
  return {
    code: "blank-behind-dash",
    range: { start: at, end: at + 1 },
    message: "there is no space after this dash, so that it begins no list item",
    help: "write `- `, a dash and a space",
    repair: {
      title: "insert a space after the dash",
      safety,
      variants: [[{ range: { start: at + 1, end: at + 1 }, text: " " }]]
    }
  };
}
function blankBehindColon(text, start, at) {
  const key = text.slice(start, at - 1);
  return {
    code: "blank-behind-colon",
    range: { start, end: at },
    message: `there is no space after the colon of ${named(`${key}:`)}, so that this is no key`,
    help: `write \`${key}: \`, with a space after the colon`,
    repair: {
      title: "insert a space after the colon",
      safety: "safe",
      variants: [[{ range: { start: at, end: at }, text: " " }]]
    }
  };
}
function valueMistake(text, line) {
  const { value, key } = line;
  const written = text.slice(value.start, value.end);
  if (line.valueKind !== "plain") return void 0;
  if (key === void 0 && line.dashes.length === 0) return void 0;
  const holder = key === void 0 ? "this list item" : named(key.name);
  const first = written[0];
  if (key !== void 0 && /^-(?:\s|$)/.test(written)) {
    return {
      code: "list-behind-key",
      range: { start: value.start, end: value.start + 1 },
      message: `a list cannot begin on the line of its key, ${named(key.name)}`,
      help: `begin a new line before the dash, at column ${key.column + 1} or deeper`
    };
  }
  const remark = /^(?:<-+|←|\/\/|\/\*|<=)(?:[ \t]|$)/.test(written);
  const second = secondColon(written);
  if (/^[@`%,\]}|>&*?]/.test(first) && !(first === "?" && !/^\?(?:\s|$)/.test(written)) && !remark) {
    return {
      code: "bad-start",
      range: value,
      message: `${valueIn(holder)} begins with ${first === "`" ? "a backtick" : `\`${first}\``}, which has a meaning of its own in YAML`,
      help: "put the value in quotes",
      // @NAME@ is a placeholder that something else fills in.
      repair: { ...quoting(text, value), .../^@\w+@/.test(written) && { safety: "unsafe" } }
    };
  }
  if (second !== void 0) return secondColonMistake(text, line, second, holder);
  return void 0;
}
function secondColon(written) {
  const match = /:(?=[ \t]|$)/.exec(written);
  return match?.index;
}
function secondColonMistake(text, line, colon, holder) {
  const { value } = line;
  const written = text.slice(value.start, value.end);
  const curly = /^[“”„‘’]/.test(written);
  const word = /([^\s{}[\],]+)$/.exec(written.slice(0, colon))?.[1] ?? "";
  const range = { start: value.start + colon - word.length, end: value.start + colon + 1 };
  if (curly) {
    const isWhole = /^[“”„‘’][^"\\]*[“”„‘’]$/.test(written);
    return {
      code: "curly-quotes",
      range: { start: value.start, end: value.start + 1 },
      message: `the quotes around ${valueIn(holder)} are curly ones, which quote nothing in YAML`,
      help: "write straight quotes",
      ...isWhole ? { repair: { title: "write straight quotes", safety: "safe", variants: [exchange(value, '"')] } } : {}
    };
  }
  const before = written.slice(0, colon - word.length).trim();
  const rest = written.slice(colon + 1).trim();
  const isKey = WORD.test(word) && (before === "" || /^\S+$/.test(before) && !/[:;,!]$/.test(before));
  const isJoined = isKey && (before !== "" || rest === "" || secondColon(rest) !== void 0);
  const repair = isJoined ? {} : { repair: { title: "put the value in quotes", safety: "unsafe", variants: [quote(text, value)] } };
  if (isKey) return { ...secondKey(range, holder), ...repair };
  return {
    code: "second-colon",
    range,
    message: `${valueIn(holder)} holds a colon with a space after it, as if it were a key`,
    help: "put the value in quotes",
    ...repair
  };
}
function secondKey(range, holder) {
  return {
    code: "second-colon",
    range,
    message: `a second key stands on the line of ${holder}`,
    help: "begin a new line before it, or put the value in quotes if it is one text"
  };
}
function valueIn(holder) {
  return holder.startsWith("`") ? `the value of ${holder}` : holder;
}
function quoting(text, range) {
  return { title: "put it in quotes", safety: "safe", variants: [quote(text, range)] };
}
function quote(text, { start, end }) {
  const written = text.slice(start, end);
  if (!/["\\]/.test(written)) return [insert(start, '"'), insert(end, '"')];
  const apostrophes = [...written.matchAll(/'/g)].map(({ index }) => insert(start + index, "'"));
  return [insert(start, "'"), ...apostrophes, insert(end, "'")];
}
function exchange({ start, end }, mark) {
  return [
    { range: { start, end: start + 1 }, text: mark },
    { range: { start: end - 1, end }, text: mark }
  ];
}
function insert(at, text) {
  return { range: { start: at, end: at }, text };
}
function flawMistake(text, line, widths) {
  const { code, range, opened } = line.flaw;
  const owner = opened === void 0 ? lineName(line) : lineName(opened);
  const key = code.startsWith("text-behind") ? /^[A-Za-z][\w./-]*:(?=\s|$)/.exec(text.slice(range.start, range.end)) : null;
  if (key !== null) return secondKey({ start: range.start, end: range.start + key[0].length }, owner);
  switch (code) {
    case "unclosed-quote":
      return unclosedQuote(text, line, range);
    case "text-behind-quote": {
      const quoteMark = text[line.value.start];
      return {
        code,
        range,
        message: `text stands after the closing quote of ${owner}`,
        help: quoteMark === "'" ? "write `''` for an apostrophe inside single quotes, or put the value in double quotes" : 'write `\\"` for a quote inside double quotes, or put the value in single quotes',
        ...requote(text, line, range)
      };
    }
    case "bad-escape":
      return {
        code,
        range,
        message: `\`${text.slice(range.start, range.end)}\` is no escape that YAML knows in double quotes`,
        help: "write `\\\\` for a backslash, or put the value in single quotes",
        ...text.slice(line.value.start, line.value.end).includes("'") || line.value.end > line.end ? {} : {
          repair: {
            title: "put the value in single quotes",
            safety: "unsafe",
            variants: [exchange(line.value, "'")]
          }
        }
      };
    case "unclosed-bracket": {
      const close = text[range.start] === "[" ? "]" : "}";
      return {
        code,
        range: { start: range.start, end: range.start + 1 },
        message: `\`${text[range.start]}\` is opened here and never closed`,
        help: `write \`${close}\` where the ${close === "]" ? "list" : "map"} ends`,
        .../[,:{[]$/.test(text.slice(range.start, range.end)) ? {} : {
          repair: {
            title: `insert \`${close}\` at the end of the line`,
            safety: "safe",
            variants: [[{ range: { start: range.end, end: range.end }, text: close }]]
          }
        }
      };
    }
    case "text-behind-bracket": {
      const extra = /^[\]}]+$/.test(text.slice(range.start, range.end));
      return {
        code,
        range,
        message: extra ? "this bracket closes nothing" : `text stands after the closing bracket of ${owner}`,
        help: extra ? "delete it" : "begin a new line for it, or put the whole value in quotes",
        ...extra ? { repair: { title: "delete the bracket", safety: "safe", variants: [[{ range, text: "" }]] } } : {}
      };
    }
    case "block-tab": {
      const mistake = tabMistake(text, line, widths);
      return {
        ...mistake,
        message: `this line of the text of ${owner} is indented with a tab, where YAML allows only spaces`
      };
    }
    case "block-indentation":
      return {
        code,
        range: { start: line.text, end: line.end },
        message: `this line of the text of ${owner} is indented less than the line that the text begins with`,
        help: "indent all lines of the text at least as deep as its first"
      };
    case "block-not-indented":
      return {
        code,
        range,
        message: `the text of ${owner} begins here, but is not indented below it`,
        help: `indent the lines of the text deeper than ${owner}`,
        related: [{ range: opened.key?.range ?? opened.value, message: "the text belongs to this" }]
      };
  }
}
function unclosedQuote(text, line, range) {
  const written = text.slice(range.start, range.end);
  const mark = written[0];
  const wrong = written.length > 1 && /['"`”“’]$/.test(written) ? 1 : 0;
  const whole = text.slice(line.value.start, line.end).trimEnd();
  const clear = whole === written && !written.slice(1, -1).includes(mark);
  const message = wrong === 1 && clear ? `this quote is opened with ${mark} and closed with ${written.at(-1)}` : "this quote is opened here and never closed";
  return {
    code: "unclosed-quote",
    range,
    message,
    help: `write ${mark} where the value ends, most likely at the end of this line`,
    repair: {
      title: "close the quote",
      safety: clear && !/[,:]/.test(written) ? "safe" : "unsafe",
      variants: [[{ range: { start: range.end - wrong, end: range.end }, text: mark }]]
    }
  };
}
function requote(text, line, behind) {
  const value = { start: line.value.start, end: behind.end };
  const written = text.slice(value.start, value.end);
  const mark = written[0];
  const other = mark === "'" ? '"' : "'";
  if (value.end > line.end || !written.endsWith(mark) || written.includes(other) || written.includes("\\")) return {};
  return {
    repair: {
      title: `put the value in ${other === '"' ? "double" : "single"} quotes`,
      safety: "unsafe",
      variants: [exchange(value, other)]
    }
  };
}
function wholeLine(text, line) {
  let end = line.end;
  if (text[end] === "\r") end++;
  if (text[end] === "\n") end++;
  return { range: { start: line.start, end }, text: "" };
}
var ODD2, FENCE2, CONFLICT, PROMPT, COMMAND, HEREDOC_END, OUTPUT, WORD;
var init_explain_lexical = __esm({
  "src/yaml/explain-lexical.ts"() {
    "use strict";
    init_explain_lines();
    init_explain_mistake();
    ODD2 = new RegExp(`[${ODD_BLANK}]`);
    FENCE2 = /^(?:`{3,}|~{3,})[ \t]*[\w-]*$/;
    CONFLICT = /^(?:<{7}|>{7}|\|{7})(?: |$)|^={7}$/;
    PROMPT = /^(?:[$%❯➜][ \t]+[A-Za-z./]|[\w.-]+@[\w.-]+[^\s:]*:?\S*[$#%>]|\[[\w.-]+@[^\]]+\][$#])/;
    COMMAND = /^(?:sudo[ \t]+)?(?:kubectl|helm|docker|minikube|oc|k3s|curl|wget|cat|vim?|nano|cd|echo|git)[ \t]+(?:[\w./-]+$|[\w./-]+[ \t]+[^:\s]|[<>-])/;
    HEREDOC_END = /^(?:EOF|EOT|YAML)$/;
    OUTPUT = /^[a-z][\w.-]*\/[\w.-]+ (?:created|configured|unchanged|deleted|patched|serverside-applied)\b/;
    WORD = /^[A-Za-z][\w./-]*$/;
  }
});

// src/yaml/explain-refusal.ts
function refusalMistake(document, error) {
  const { text } = document.file;
  const { range, detail = "" } = error;
  const written = text.slice(range.start, range.end);
  const plain = (message, help) => ({ code: error.code, range, message, help });
  switch (error.code) {
    case "separator":
      return separatorMistake(error, written);
    case "directive":
      return {
        ...plain("a directive of YAML stands here, and kubectl takes none", "delete the line")
      };
    case "unknown-anchor":
      return plain(
        "this alias names no anchor above it in this document",
        "write an anchor of that name, with `&`, at what is meant, or put the value in quotes if it is a text"
      );
    case "invalid-key":
      return plain(
        `a key of a map is ${/^[[{]/.test(written) ? "a list or a map" : "null, a list or a map"}, where JSON has only text`,
        /^\{/.test(written) ? "put the value in quotes if it is a placeholder or a text" : "write a text as the key, in quotes if need be"
      );
    case "invalid-merge":
      return plain(
        "`<<` merges something that is no map",
        "write the alias of a map after `<<:`, or a list of such aliases"
      );
    case "invalid-tag":
      return plain(
        `the value does not fit its tag ${named(detail.replace("tag:yaml.org,2002:", "!!"))}`,
        "delete the tag, or write a value of that type"
      );
    case "not-json":
      return plain(
        `${named(written)} is a number that JSON does not have`,
        "put it in quotes, or write another number"
      );
    case "excessive-aliases":
      return plain(
        "the aliases unfold to more than kubectl is willing to read",
        "write out what the aliases stand for"
      );
    case "too-deep":
      return { ...plain("the document is nested too deep to be read", "nest less"), range: firstLine(document) };
    case "too-large":
      return {
        ...plain("the document is larger than 5 MB", "split it, or keep the data elsewhere"),
        range: firstLine(document)
      };
    default:
      return {
        ...plain(
          `YAML allows nothing of this kind here`,
          "compare the indentation, quotes and brackets of this line and the one above"
        ),
        range: { start: range.start, end: Math.max(range.end, endOfWord(text, range.start)) }
      };
  }
}
function separatorMistake({ range, detail = "" }, written) {
  const line = detail || written;
  const rest = line.slice(3).trim();
  const at = range.start + line.length - line.slice(3).trimStart().length;
  const mistake = {
    code: "separator",
    range: { start: range.start, end: range.start + line.length }
  };
  if (/^-+$/.test(line) || /^[-\s]+$/.test(line)) {
    return {
      ...mistake,
      message: `documents are separated by three dashes, and here are ${line.replace(/\s/g, "").length}`,
      help: "write `---`",
      repair: { title: "write `---`", safety: "safe", variants: [[{ range: mistake.range, text: "---" }]] }
    };
  }
  const isKey = /^["']?[A-Za-z][\w./-]*["']?:(?:\s|$)/.test(rest);
  const edit = isKey ? { range: { start: range.start + 3, end: at }, text: "\n" } : { range: { start: range.start + 3, end: at }, text: " # " };
  return {
    ...mistake,
    range: { start: at, end: range.start + line.length },
    message: "text stands after the `---` of a separator",
    help: isKey ? "begin a new line after `---`" : "begin a new line after `---`, or write `# ` before a remark",
    repair: {
      title: isKey ? "begin a new line after `---`" : "make the text a comment",
      safety: isKey ? "safe" : "unsafe",
      variants: [[edit]]
    }
  };
}
function firstLine({ file, range }) {
  const blank = /\s*/y;
  blank.lastIndex = range.start;
  blank.test(file.text);
  const start = Math.min(blank.lastIndex, range.end);
  return { start, end: Math.max(start, Math.min(range.end, endOfWord(file.text, start))) };
}
function endOfWord(text, from) {
  let at = from;
  while (at < text.length && at - from < 60 && !/[\s:,]/.test(text[at])) at++;
  return at;
}
var init_explain_refusal = __esm({
  "src/yaml/explain-refusal.ts"() {
    "use strict";
    init_explain_mistake();
  }
});

// src/yaml/explain-structure.ts
function structureMistakes(text, lines) {
  return new Structure(text, lines).read();
}
function shift(line, by) {
  const { start } = line;
  if (by > 0) return { range: { start, end: start }, text: " ".repeat(by) };
  return line.text - start < -by ? void 0 : { range: { start, end: start - by }, text: "" };
}
function dashRange(line) {
  const { at } = line.dashes[0];
  return { start: at, end: at + 1 };
}
function behindDash(line, by) {
  const at = line.dashes.at(-1).at + 1;
  if (line.key.range.start - at + by < 1) return {};
  const replacement = { range: { start: at, end: by < 0 ? at - by : at }, text: " ".repeat(Math.max(by, 0)) };
  return { repair: { title: "move the key after its dash", safety: "unsafe", variants: [[replacement]] } };
}
function startColumn(line) {
  return line.dashes[0]?.column ?? line.key?.column ?? line.column;
}
function wordMistake(text, line) {
  const { start, end } = line.value;
  const written = text.slice(start, end);
  const odd = new RegExp(`^(["']?[A-Za-z][\\w./-]*["']?):[${ODD_BLANK}]+`).exec(written);
  if (odd !== null) {
    const at = start + odd[1].length + 1;
    const range = { start: at, end: start + odd[0].length };
    return {
      code: "odd-blank",
      range,
      message: `after the colon of ${named(`${odd[1]}:`)} stands a character that looks like a space and is none to YAML`,
      help: "write an ordinary space; text from a web page or a chat often holds others",
      repair: { title: "write an ordinary space", safety: "safe", variants: [[{ range, text: " " }]] }
    };
  }
  const wide = /^([A-Za-z][\w./-]*)[ \t]*：[ \t]*/.exec(written);
  if (wide !== null) {
    const range = { start: start + wide[1].length, end: start + wide[0].length };
    return {
      code: "wide-colon",
      range,
      message: `the colon of ${named(wide[1])} is a full-width one, which YAML does not know`,
      help: `write \`${wide[1]}: \``,
      repair: { title: "write an ordinary colon", safety: "safe", variants: [[{ range, text: ": " }]] }
    };
  }
  const colon = /^(?:["'][\w./-]+["']|[A-Za-z][\w./-]*):(?!\/\/)(?=\S)/.exec(written);
  if (colon !== null) return blankBehindColon(text, start, start + colon[0].length);
  if (line.dashes.length === 0 && /^-[A-Za-z"'{[]/.test(written)) return blankBehindDash(start, "unsafe");
  return void 0;
}
function markerOf(text, line) {
  const at = line.key?.range.start ?? line.value.start;
  const word = /^-[A-Za-z"'{[][^\s:]*/.exec(text.slice(at, line.end));
  if (word === null || line.dashes.length > 0) return void 0;
  return blankBehindDash(at, line.key === void 0 ? "unsafe" : "safe");
}
var Structure;
var init_explain_structure = __esm({
  "src/yaml/explain-structure.ts"() {
    "use strict";
    init_explain_lexical();
    init_explain_lines();
    init_explain_mistake();
    Structure = class {
      #text;
      #lines;
      #mistakes = [];
      #frames = [];
      #open;
      #at = 0;
      /** A list item that is the text of the one above, where the reader stops somewhere below. */
      #suspect;
      constructor(text, lines) {
        this.#text = text;
        this.#lines = lines;
      }
      read() {
        let mistake;
        for (; this.#at < this.#lines.length && mistake === void 0; this.#at++)
          mistake = this.#place(this.#lines[this.#at]);
        const first = this.#suspect ?? mistake;
        return first === void 0 ? this.#mistakes : [...this.#mistakes, first];
      }
      #place(line) {
        const isDash = line.dashes.length > 0;
        const column = startColumn(line);
        const isText = !isDash && line.key === void 0;
        let open = this.#open;
        if (open?.kind === "plain" && column > open.column) {
          if (line.key === void 0) {
            if (isDash && open.line.dashes.length > 0) this.#suspect ??= this.#belowValue(line, open.line);
            return void 0;
          }
          const scalar = open.line;
          const recovered = scalar.key === void 0 && scalar.valueColumn === column && !isDash ? this.#textBefore(scalar, line) : void 0;
          if (recovered === void 0) return this.#belowValue(line, scalar);
          if (recovered.code !== "blank-behind-colon") return recovered;
          const between = this.#lines.slice(this.#lines.indexOf(scalar) + 1, this.#at);
          this.#mistakes.push(recovered, ...between.flatMap((other) => wordMistake(this.#text, other) ?? []));
          this.#frames.push({ kind: "map", column, entries: [scalar] });
          this.#open = open = void 0;
        }
        const fits = this.#frames.length === 0 ? open === void 0 : open?.kind === "pending" && (column > open.column || isDash && open.byKey && column === open.column);
        if (!fits) {
          const popped = [];
          while (this.#frames.length > 0 && this.#frames.at(-1).column > column) popped.push(this.#frames.pop());
          if (this.#frames.at(-1)?.kind === "seq" && this.#frames.at(-1).column === column && !isDash) {
            const below = this.#frames.at(-2);
            if (below?.column !== column) return this.#atListColumn(line, this.#frames.at(-1), below);
            popped.push(this.#frames.pop());
          }
          const top = this.#frames.at(-1);
          if (top === void 0) return this.#leftOfRoot(line, popped);
          if (top.column < column) return this.#between(line, column, top, popped);
          if (top.kind === "map" && isDash) return this.#itemAmongKeys(line, top, popped);
          if (top.kind === "map" && isText) {
            const mistake = this.#textAmongKeys(line, top);
            if (mistake.code !== "blank-behind-colon") return mistake;
            this.#mistakes.push(mistake);
            top.entries.push(line);
            this.#open = { kind: "plain", column, line };
            return void 0;
          }
        }
        this.#enter(line);
        return void 0;
      }
      #enter(line) {
        const { dashes, key } = line;
        for (const { column: column2 } of dashes) this.#entry("seq", column2, line);
        if (key !== void 0) this.#entry("map", key.column, line);
        const column = key?.column ?? dashes.at(-1)?.column ?? -1;
        if (line.valueKind === "none") this.#open = { kind: "pending", column, line, byKey: key !== void 0 };
        else if (line.valueKind === "plain") this.#open = { kind: "plain", column: this.#textParent(line), line };
        else this.#open = { kind: "closed", line };
      }
      // A line of text below a key belongs to that key's map.
      #textParent(line) {
        return line.key?.column ?? line.dashes.at(-1)?.column ?? this.#frames.at(-1)?.column ?? -1;
      }
      #entry(kind, column, line) {
        const top = this.#frames.at(-1);
        if (top?.kind === kind && top.column === column) top.entries.push(line);
        else this.#frames.push({ kind, column, entries: [line] });
      }
      /** A key deeper than one that has a value. */
      #belowValue(line, above) {
        const dash = markerOf(this.#text, above);
        if (dash !== void 0) return dash;
        const remark = this.#remarkBehind(above);
        if (remark !== void 0) return remark;
        if (above.key === void 0 && above.dashes.length === 0) {
          const mistake = this.#textBefore(above, line);
          if (mistake !== void 0) return mistake;
        }
        const moved = this.#aboveIsMoved(line, above);
        if (moved !== void 0) return moved;
        const column = above.key?.column ?? startColumn(above);
        const name = lineName(line);
        const aboveName = lineName(above);
        const isItem = line.dashes.length > 0;
        return {
          code: "below-value",
          range: lineRange2(line),
          message: `${name} stands deeper than ${aboveName} ${this.#where(above)}, which has a value of its own`,
          help: isItem ? `delete the value of ${aboveName}, or write the list where it belongs` : `write ${name} at column ${column + 1}, level with ${aboveName}, or where else it belongs`,
          related: [{ range: lineRange2(above), message: "this has a value already" }],
          ...isItem ? {} : this.#shifting(line, column - startColumn(line))
        };
      }
      /** Where it is rather the line above that is not where it was meant to be. */
      #aboveIsMoved(line, above) {
        const column = startColumn(line);
        const frame = this.#frames.at(-1);
        const parent = this.#frames.at(-2);
        if (parent === void 0 || frame === void 0 || startColumn(above) !== frame.column || column <= frame.column)
          return void 0;
        if (above.dashes.length > 0 !== line.dashes.length > 0) return void 0;
        const before = frame.entries.at(-2);
        const isLevelWithOwner = before?.valueKind === "none" && before === this.#lines[this.#lines.indexOf(above) - 1];
        const own = this.#weight(this.#following(column), column, parent);
        const isAlone = frame.entries.length === 1 && this.#weight(1, frame.column, parent) < own;
        return isLevelWithOwner || isAlone ? this.#misaligned(above, frame.column, line, column) : void 0;
      }
      /** Text where the line below begins a map. */
      #textBefore(scalar, line) {
        const text = this.#text.slice(scalar.value.start, scalar.value.end);
        const mistake = wordMistake(this.#text, scalar);
        if (mistake !== void 0) return mistake;
        const isRoot = this.#frames.length === 0;
        if (!isRoot && scalar.valueColumn !== startColumn(line)) return void 0;
        const words2 = text.split(/[ \t]+/);
        const isName2 = /^[\w./-]+\.(?:ya?ml|json|md)$/.test(text);
        const isPair2 = words2.length === 2 && /^[A-Za-z][\w./-]*$/.test(words2[0]);
        const comment2 = { title: "make the line a comment", at: scalar.text, text: "# " };
        const {
          title,
          at,
          text: inserted
        } = isPair2 ? { title: "insert a colon", at: scalar.value.start + words2[0].length, text: ":" } : comment2;
        return {
          code: isPair2 ? "missing-colon" : "text-before-key",
          range: scalar.value,
          message: isName2 ? `the name of a file, ${named(text)}, stands before the first key` : `this text stands where ${lineName(line)} begins a map, but is no key: it has no colon`,
          help: isName2 ? "delete the line, or make it a comment with `# `" : "write it as `key: value`, make it a comment with `# `, or delete it",
          repair: {
            title,
            safety: isName2 ? "safe" : "unsafe",
            variants: [[{ range: { start: at, end: at }, text: inserted }]]
          }
        };
      }
      #atListColumn(line, list, below) {
        const name = lineName(line);
        const owner = below?.kind === "map" ? below.entries.at(-1) : void 0;
        if (line.key === void 0) {
          const marker = wordMistake(this.#text, line);
          if (marker !== void 0) return marker;
        }
        const ownerName = owner === void 0 ? void 0 : lineName(owner);
        return {
          code: "key-among-items",
          range: lineRange2(line),
          message: `${name} stands at the column of the list items${ownerName === void 0 ? "" : ` of ${ownerName} ${this.#where(owner)}`}, but begins with no dash`,
          help: ownerName === void 0 ? "begin it with a dash, or write it where it belongs" : `write ${name} at column ${below.column + 1}, level with ${ownerName}, or begin it with a dash`,
          related: [{ range: lineRange2(list.entries.at(-1)), message: "an item of the list" }],
          ...below === void 0 ? {} : this.#shifting(line, below.column - startColumn(line))
        };
      }
      #itemAmongKeys(line, map2, popped) {
        const owner = this.#pendingKey(popped);
        if (owner !== void 0) return this.#leftOfOwner(line, owner);
        const last = map2.entries.at(-1);
        const list = this.#frames.findLast(({ kind }) => kind === "seq");
        if (list !== void 0) return this.#misaligned(line, startColumn(line), list.entries.at(-1), list.column);
        const remark = this.#remarkBehind(last);
        if (remark !== void 0) return remark;
        const lost = this.#lostIndentation();
        return {
          code: "item-among-keys",
          range: dashRange(line),
          message: `a list item stands among keys, and ${lineName(last)} ${this.#where(last)} before it has a value already${lost === void 0 ? "" : `: nothing is indented below ${lineName(lost)} ${this.#where(lost)}, so the indentation of the whole document is lost`}`,
          help: lost === void 0 ? "write the item at the column of the other items of its list, or its key before it" : "indent the document again, or copy it anew from where it came",
          related: [
            {
              range: lineRange2(lost ?? last),
              message: lost === void 0 ? "the key before it" : "nothing is indented below this"
            }
          ]
        };
      }
      /** A list item that stands left of the key that it should be the first item of. */
      #leftOfOwner(line, owner) {
        const name = lineName(owner);
        const column = owner.key.column;
        const parent = this.#frames.at(-1);
        if (parent?.kind === "map" && owner.dashes.length === 0) {
          const isUsual = (at) => this.#weight(1, at, parent) > 1;
          if (isUsual(startColumn(line)) && !isUsual(column))
            return this.#misaligned(owner, column, line, startColumn(line));
        }
        return {
          code: "item-left-of-key",
          range: dashRange(line),
          message: `this list item stands at column ${startColumn(line) + 1}, left of ${name} (column ${column + 1}), whose first item it should be`,
          help: `write the items of ${name} at column ${column + 1} or deeper`,
          related: [{ range: lineRange2(owner), message: "the key of the list" }],
          ...this.#shifting(line, column - startColumn(line))
        };
      }
      #textAmongKeys(line, map2) {
        const found = wordMistake(this.#text, line) ?? markerOf(this.#text, line);
        if (found !== void 0) return found;
        const text = this.#text.slice(line.value.start, line.value.end);
        const range = line.value;
        const previous = this.#lines[this.#at - 1];
        const comment2 = /^(?:\/\/|\/\*|--|;|<!--)/.exec(text);
        if (comment2 !== null) {
          return this.#remark(range, `\`${comment2[0]}\` begins no comment in YAML`, line.text);
        }
        if (previous?.kind === "comment" && previous.text < previous.end && /\s/.test(text)) {
          return this.#remark(range, "this line goes on with the comment above, but does not begin with `#`", line.text);
        }
        const [, word, rest] = /^([A-Za-z][\w./-]*)[ \t]+(\S.*)$/.exec(text) ?? [];
        const equals = /^([A-Za-z][\w./-]*)[ \t]*=[ \t]*/.exec(text);
        if (equals !== null) {
          return {
            code: "equals-sign",
            range: { start: range.start, end: range.start + equals[0].trimEnd().length },
            message: `${named(equals[1])} is followed by \`=\`, where YAML has a colon`,
            help: `write \`${equals[1]}: \``,
            repair: {
              title: "write a colon",
              safety: "unsafe",
              variants: [
                [{ range: { start: range.start + equals[1].length, end: range.start + equals[0].length }, text: ": " }]
              ]
            }
          };
        }
        const last = map2.entries.at(-1);
        const isKey = word !== void 0 && !/[ \t]/.test(rest);
        const alone = /^[A-Za-z][\w./-]*$/.test(text);
        const at = range.start + (word ?? text).length;
        return {
          code: "missing-colon",
          range: { start: range.start, end: at },
          message: "this line stands among keys, but has no colon",
          help: `write it as \`key: value\`, or indent it deeper if it belongs to the value of ${lineName(last)}`,
          ...isKey || alone ? {
            repair: {
              title: "insert a colon",
              safety: "unsafe",
              variants: [[{ range: { start: at, end: at }, text: ":" }]]
            }
          } : {}
        };
      }
      /** Words behind a key that were meant for the reader. */
      #remarkBehind(line) {
        const { start, end } = line.value;
        const arrow = /^(?:<+-+|<=+|←|-+>|\/\/|\/\*|\()/.exec(this.#text.slice(start, end))?.[0];
        if (arrow === void 0 || line.valueKind !== "plain") return void 0;
        const edits = this.#lines.flatMap((other) => {
          const value = this.#text.slice(other.value.start, other.value.end);
          const at = value.startsWith(arrow) ? 0 : value.indexOf(`  ${arrow}`) + 2;
          if (other.valueKind !== "plain" || at === 1) return [];
          return [{ range: { start: other.value.start + at, end: other.value.start + at }, text: "# " }];
        });
        return {
          code: "remark",
          range: line.value,
          message: `the remark after ${lineName(line)} does not begin with \`#\`, so that it is taken for the value`,
          help: "write `# ` before the remark",
          repair: { title: "make the remarks comments", safety: "unsafe", variants: [edits] }
        };
      }
      #remark(range, message, at) {
        const variants = [[{ range: { start: at, end: at }, text: "# " }]];
        return {
          code: "remark",
          range,
          message,
          help: "begin the line with `# `",
          repair: { title: "make the line a comment", safety: "unsafe", variants }
        };
      }
      #leftOfRoot(line, popped) {
        const root = popped.at(-1) ?? popped[0];
        const first = root?.entries[0] ?? this.#open?.line ?? line;
        return {
          code: "left-of-root",
          range: lineRange2(line),
          message: `${lineName(line)} stands at column ${startColumn(line) + 1}, left of ${lineName(first)} ${this.#where(first)}, with which the document begins at column ${startColumn(first) + 1}`,
          help: "let all keys of the object begin at the same column",
          related: [{ range: lineRange2(first), message: "the document begins here" }]
        };
      }
      /** A line whose column is that of no open collection. */
      #between(line, column, left, popped) {
        const owner = this.#pendingKey(popped);
        if (owner !== void 0 && line.dashes.length > 0) return this.#leftOfOwner(line, owner);
        const above = this.#open?.line;
        if (popped.length === 0 && above !== void 0) return this.#belowValue(line, above);
        const wanted = line.dashes.length > 0 ? "seq" : "map";
        const right = popped.findLast((frame) => frame.column > column);
        const parent = this.#frames.at(-2);
        const following = this.#following(column);
        const own = Math.max(this.#weight(following, column, left), this.#weight(following, column, parent));
        const ofRight = right.kind === wanted ? this.#weight(right.entries.length, right.column, left) : Number.POSITIVE_INFINITY;
        const ofLeft = left.kind === wanted && parent !== void 0 && parent.column < left.column ? this.#weight(left.entries.length, left.column, parent) : Number.POSITIVE_INFINITY;
        if (ofLeft < own && ofLeft <= ofRight) return this.#misaligned(left.entries[0], left.column, line, column);
        if (ofRight < own) return this.#misaligned(right.entries[0], right.column, line, column);
        const distance = (frame) => Math.abs(frame.column - column);
        const candidates = [...popped, ...this.#frames.toReversed()].filter(({ kind }) => kind === wanted);
        const [target = right, other] = candidates.sort((a, b) => distance(a) - distance(b));
        const isEither = other !== void 0 && other.column !== target.column && distance(other) === distance(target);
        return this.#misaligned(line, column, target.entries.at(-1), target.column, isEither ? other : void 0);
      }
      #misaligned(line, column, neighbour, target, other) {
        const isItem = line.dashes.length > 0 && column === startColumn(line);
        const name = isItem ? "this list item" : lineName(line);
        const beside = isItem ? "its neighbour" : `its neighbour ${lineName(neighbour)}`;
        return {
          code: "misaligned",
          range: isItem ? dashRange(line) : lineRange2(line),
          message: `${name} stands at column ${column + 1}, but ${beside} ${this.#where(neighbour)} at column ${target + 1}`,
          help: `write ${isItem ? "it" : name} at column ${target + 1}${other === void 0 ? "" : `, or at column ${other.column + 1} if it belongs to ${lineName(other.entries.at(-1))} ${this.#where(other.entries.at(-1))}`}`,
          related: [
            {
              range: isItem && neighbour.dashes.length > 0 ? dashRange(neighbour) : lineRange2(neighbour),
              message: `the neighbour at column ${target + 1}`
            }
          ],
          ...column === startColumn(line) ? this.#shifting(line, target - column) : behindDash(line, target - column)
        };
      }
      /** The key without a value that the line before ends with, if it was left for a line further to the left. */
      #pendingKey(popped) {
        const open = this.#open;
        return open?.kind === "pending" && open.byKey && popped.some(({ column }) => column === open.column) ? open.line : void 0;
      }
      /** How many lines behind this one begin at its column before one begins further to the left. */
      #following(column) {
        let count = 0;
        for (let i = this.#at; i < this.#lines.length; i++) {
          const at = startColumn(this.#lines[i]);
          if (at < column) break;
          if (at === column) count++;
        }
        return count;
      }
      /** By how much the keys of this document are mostly indented below their own key. */
      #step() {
        const counts = /* @__PURE__ */ new Map();
        for (const [i, line] of this.#lines.entries()) {
          const next = this.#lines[i + 1];
          if (line.key === void 0 || line.valueKind !== "none" || next?.key === void 0 || next.dashes.length > 0)
            continue;
          const step = next.column - line.key.column;
          if (step > 0) counts.set(step, (counts.get(step) ?? 0) + 1);
        }
        const [most] = [...counts].sort(([, a], [, b]) => b - a);
        return most?.[0] ?? 2;
      }
      /** How unlikely it is that a number of entries were meant for another column: more so where it is the usual one. */
      #weight(entries, column, parent) {
        const step = parent?.kind === "seq" ? 2 : this.#step();
        return entries + (parent !== void 0 && column - parent.column === step ? 1.5 : 0);
      }
      /** The key below which something should be indented where nothing in the document is. */
      #lostIndentation() {
        const contents = this.#lines.slice(0, this.#at);
        if (contents.some((line) => startColumn(line) > 0)) return void 0;
        return contents.find(
          (line, i) => line.key !== void 0 && line.valueKind === "none" && contents[i + 1]?.dashes.length === 0
        );
      }
      /** The repair that moves a line and all that is indented below it. */
      #shifting(line, by) {
        const from = this.#lines.indexOf(line);
        const column = startColumn(line);
        const isItem = line.dashes.length > 0;
        const limit = isItem ? column : Math.max(column, column + by);
        let until = from + 1;
        while (until < this.#lines.length && startColumn(this.#lines[until]) > limit) until++;
        const ownOnly = this.#lines.slice(from, until);
        for (; until < this.#lines.length; until++) {
          const next = this.#lines[until];
          if (startColumn(next) < column || isItem && startColumn(next) === column && next.dashes.length === 0) break;
        }
        const together = this.#lines.slice(from, until);
        const move = (lines) => lines.map((moved) => shift(moved, by));
        const variants = (together.length > ownOnly.length ? [move(ownOnly), move(together)] : [move(ownOnly)]).filter(
          (edits) => edits.every((edit) => edit !== void 0)
        );
        if (variants.length === 0) return {};
        const title = by > 0 ? `indent by ${by} more` : `indent by ${-by} less`;
        return { repair: { title, safety: "unsafe", variants } };
      }
      #where(line) {
        return `(line ${lineNumber(this.#text, line.start)})`;
      }
    };
  }
});

// src/yaml/explain.ts
var explain_exports = {};
__export(explain_exports, {
  explain: () => explain
});
function explain(document) {
  const { error } = document;
  if (error === void 0) return [];
  const mistakes = findMistakes(document, error);
  return settleMistakes(document, mistakes.length > 0 ? mistakes : [refusalMistake(document, error)]);
}
function findMistakes(document, error) {
  const { text } = document.file;
  const { range } = document;
  if (error.code !== "syntax" && error.code !== "json") return [refusalMistake(document, error)];
  const strange = characterMistake(error, text) ?? dotsMistake(error) ?? pageMistake(text, range);
  if (strange !== void 0) return [strange];
  const gutter = gutterMistake(text, range);
  if (gutter !== void 0) return [gutter];
  const first = firstVisible(text, range);
  if (text[first] === "{") {
    const mistake = flowMistake(text, range);
    if (mistake !== void 0) return [mistake];
  }
  if (error.code === "json") return text[first] === "{" ? [] : [behindJson(text, first, range.end)];
  return blockMistakes(text, range, error);
}
function blockMistakes(text, range, error) {
  const body = text.slice(range.start, range.end);
  const tabs = body.includes("	");
  const widths = /^\t\t/m.test(body) ? STEP_WIDTHS : TAB_WIDTHS;
  let lines = readLines(text, range.start, range.end, tabs ? bestTabWidth(text, range, widths) : 2);
  const lexical = lexicalMistakes(text, lines, widths);
  if (tabs) addTabsOfComments(text, lines, lexical, error, widths);
  lines = lines.filter((line) => {
    const mistake = lexical.get(line);
    return line.kind === "content" && (mistake === void 0 || !isJunk(mistake));
  });
  const joined = [...lexical.values()].find(({ code }) => code === "second-colon" || code === "list-behind-key");
  const structural = structureMistakes(text, lines).filter(
    ({ range: range2 }) => joined === void 0 || range2.start < joined.range.start
  );
  const mistakes = [...lexical.values(), ...structural];
  return mistakes.sort((a, b) => a.range.start - b.range.start);
}
function bestTabWidth(text, range, widths) {
  let best = widths[0];
  let furthest = -1;
  for (const width of widths) {
    const lines = readLines(text, range.start, range.end, width).filter(({ kind }) => kind === "content");
    const broken = structureMistakes(text, lines).at(-1)?.range.start ?? Number.POSITIVE_INFINITY;
    if (broken <= furthest) continue;
    furthest = broken;
    best = width;
  }
  return best;
}
function addTabsOfComments(text, lines, lexical, error, widths) {
  const known = [...lexical.values()].some(({ code }) => code === "tab-indentation");
  const blamed = (line) => line.start <= error.range.start && error.range.start <= line.end;
  const tabbed = lines.filter((line) => line.kind === "comment" && text.slice(line.start, line.text).includes("	"));
  if (!known && !tabbed.some(blamed)) return;
  for (const line of tabbed) {
    const start = text.indexOf("	", line.start);
    lexical.set(line, {
      code: "tab-indentation",
      range: { start, end: start + 1 },
      message: "a tab stands at the beginning of this line, where YAML allows only spaces",
      help: "write spaces, or nothing at all on an empty line",
      repair: {
        title: "write spaces for the tabs",
        safety: "safe",
        variants: widths.map((width) => [untabbed(text, line, width)])
      }
    });
  }
}
function characterMistake({ detail, range }, text) {
  if (!detail?.startsWith("the character U+")) return void 0;
  const code = text.charCodeAt(range.start).toString(16).toUpperCase().padStart(4, "0");
  return {
    code: "control-character",
    range,
    message: `the control character U+${code} stands here, which YAML does not allow`,
    help: "delete it, or write it as an escape in double quotes"
  };
}
function dotsMistake({ detail, range }) {
  if (detail !== "nothing before ...") return void 0;
  return {
    code: "document-end",
    range,
    message: "`...` ends the document before it has begun",
    help: "delete the line"
  };
}
function pageMistake(text, range) {
  const start = firstVisible(text, range);
  const tag = /^<(?:!doctype|html|head|body|\?xml)\b[^>\n]*>?/i.exec(
    text.slice(start, Math.min(range.end, start + 200))
  );
  if (tag === null) return void 0;
  return {
    code: "web-page",
    range: { start, end: start + tag[0].length },
    message: "this is a web page, not a manifest",
    help: "download the file itself, such as the raw view of a repository shows it"
  };
}
function gutterMistake(text, range) {
  const edits = [];
  let at = range.start;
  let last;
  while (at < range.end) {
    let end = text.indexOf("\n", at);
    if (end < 0 || end > range.end) end = range.end;
    const line = text.slice(at, Math.min(end, at + 40));
    const number2 = /^([ \t]*(\d{1,6})(?:[ \t]*[|:│┃>.)](?= |$)|(?=[ \t\r]|$))) ?/.exec(line);
    if (number2 === null) {
      if (line.trim() !== "") return void 0;
    } else {
      const value = Number(number2[2]);
      if (last !== void 0 && value !== last + 1) return void 0;
      last = value;
      edits.push({ range: { start: at, end: at + number2[0].length }, text: "" });
    }
    at = end + 1;
  }
  if (edits.length < 3) return void 0;
  const { start } = edits[0].range;
  const digits2 = text.slice(start).search(/\d/);
  const number = /^\d+/.exec(text.slice(start + digits2, start + digits2 + 6))[0];
  return {
    code: "line-numbers",
    range: { start: start + digits2, end: start + digits2 + number.length },
    message: "line numbers were copied with the text",
    help: "delete the numbers at the beginning of the lines",
    repair: { title: "delete the line numbers", safety: "safe", variants: [edits] }
  };
}
function settleMistakes(document, mistakes) {
  const groups = /* @__PURE__ */ new Map();
  for (const mistake of mistakes) {
    const group = groups.get(mistake.code);
    if (group === void 0) groups.set(mistake.code, [mistake]);
    else if (group.at(-1).range.start !== mistake.range.start) group.push(mistake);
  }
  const all = [...groups.values()];
  for (const group of all.slice(0, 4)) {
    for (const part of group.length > 1 ? [group.slice(0, 1), group] : [group]) {
      const fix = repairOf(document, part);
      if (fix !== void 0) return [problemOf(document, part, fix)];
    }
  }
  const together = all.length > 1 ? repairOf(document, [...groups.values()].flat()) : void 0;
  return all.slice(0, MAX_PROBLEMS).map((group, i) => problemOf(document, group, i === 0 ? together : void 0));
}
function problemOf({ file }, group, fix) {
  const [{ code, range, message, help, related = [] }, ...others] = group;
  const lines = [...new Set(others.map((other) => file.positionAt(other.range.start).line))];
  const more = lines.length === 0 ? "" : ` (and in ${lines.length === 1 ? "line" : "lines"} ${enumerate(lines)})`;
  return {
    code,
    range,
    message: `${message}${more}`,
    ...help !== void 0 && { help },
    ...related.length > 0 && { related },
    ...fix !== void 0 && { fix }
  };
}
function enumerate(lines) {
  if (lines.length > 4) return `${lines.slice(0, 3).join(", ")} and ${lines.length - 3} more`;
  return lines.length === 1 ? String(lines[0]) : `${lines.slice(0, -1).join(", ")} and ${lines.at(-1)}`;
}
function repairOf(document, group) {
  const { range, file } = document;
  const repairs = group.flatMap(({ repair }) => repair === void 0 ? [] : [repair]);
  if (repairs.length === 0 || range.end - range.start > MAX_REPAIRED) return void 0;
  const count = Math.max(...repairs.map(({ variants }) => variants.length));
  const read = [];
  for (let i = 0; i < count; i++) {
    const edits = merged(repairs.flatMap(({ variants }) => variants[Math.min(i, variants.length - 1)]));
    const json = edits === void 0 ? void 0 : readRepaired(document, edits);
    if (edits !== void 0 && json !== void 0) read.push({ edits, json, nulls: json.split(":null").length });
  }
  const [likeliest] = read.toSorted((a, b) => a.nulls - b.nulls);
  if (likeliest === void 0) return void 0;
  const [best] = read.filter(({ json }) => json === likeliest.json).sort((a, b) => lengthOf2(a.edits) - lengthOf2(b.edits));
  if (best === void 0) return void 0;
  const certain = repairs.every(({ safety }) => safety === "safe") && read.every(({ json }) => json === best.json);
  const titles = [...new Set(repairs.map(({ title }) => title))];
  return {
    title: titles.join(", "),
    safety: certain ? "safe" : "unsafe",
    edits: best.edits.map((edit) => ({ file: file.path, range: edit.range, text: edit.text }))
  };
}
function lengthOf2(edits) {
  return edits.reduce((sum, { text }) => sum + text.length, 0);
}
function merged(edits) {
  const result = [];
  for (const edit of edits.toSorted((a, b) => a.range.start - b.range.start)) {
    const last = result.at(-1);
    if (last === void 0 || last.range.end < edit.range.start) {
      result.push(edit);
    } else if (last.range.end === edit.range.start) {
      result[result.length - 1] = {
        range: { start: last.range.start, end: edit.range.end },
        text: last.text + edit.text
      };
    } else {
      return void 0;
    }
  }
  return result;
}
function readRepaired({ file, range }, edits) {
  const { path } = file;
  const own = edits.map((edit) => ({
    file: path,
    range: { start: edit.range.start - range.start, end: edit.range.end - range.start },
    text: edit.text
  }));
  const text = applyEdits(file.text.slice(range.start, range.end), own);
  try {
    const documents = parseFile(new SourceFile(path, text)).filter(({ state }) => state !== "empty");
    if (documents.length === 0 || documents.some((one) => one.state !== "read" || one.dropped !== void 0))
      return void 0;
    return JSON.stringify(documents.map(({ root }) => root === null ? null : toJson(root)));
  } catch (error) {
    if (error instanceof RangeError) return void 0;
    throw error;
  }
}
function firstVisible(text, { start, end }) {
  let at = start;
  while (at < end && /[\s\ufeff]/.test(text[at])) at++;
  return at;
}
var MAX_REPAIRED, TAB_WIDTHS, STEP_WIDTHS, MAX_PROBLEMS;
var init_explain = __esm({
  "src/yaml/explain.ts"() {
    "use strict";
    init_fix();
    init_source_file();
    init_explain_flow();
    init_explain_lexical();
    init_explain_lines();
    init_explain_refusal();
    init_explain_structure();
    init_node();
    init_parse();
    MAX_REPAIRED = 512 * 1024;
    TAB_WIDTHS = [4, 2, 8];
    STEP_WIDTHS = [2, 4, 8];
    MAX_PROBLEMS = 2;
  }
});

// node_modules/yaml/browser/dist/nodes/identity.js
function isCollection(node) {
  if (node && typeof node === "object")
    switch (node[NODE_TYPE]) {
      case MAP:
      case SEQ:
        return true;
    }
  return false;
}
function isNode(node) {
  if (node && typeof node === "object")
    switch (node[NODE_TYPE]) {
      case ALIAS:
      case MAP:
      case SCALAR:
      case SEQ:
        return true;
    }
  return false;
}
var ALIAS, DOC, MAP, PAIR, SCALAR, SEQ, NODE_TYPE, isAlias, isDocument, isMap, isPair, isScalar, isSeq, hasAnchor;
var init_identity = __esm({
  "node_modules/yaml/browser/dist/nodes/identity.js"() {
    ALIAS = /* @__PURE__ */ Symbol.for("yaml.alias");
    DOC = /* @__PURE__ */ Symbol.for("yaml.document");
    MAP = /* @__PURE__ */ Symbol.for("yaml.map");
    PAIR = /* @__PURE__ */ Symbol.for("yaml.pair");
    SCALAR = /* @__PURE__ */ Symbol.for("yaml.scalar");
    SEQ = /* @__PURE__ */ Symbol.for("yaml.seq");
    NODE_TYPE = /* @__PURE__ */ Symbol.for("yaml.node.type");
    isAlias = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
    isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
    isMap = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
    isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
    isScalar = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR;
    isSeq = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
    hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;
  }
});

// node_modules/yaml/browser/dist/visit.js
function visit(node, visitor) {
  const visitor_ = initVisitor(visitor);
  if (isDocument(node)) {
    const cd = visit_(null, node.contents, visitor_, Object.freeze([node]));
    if (cd === REMOVE)
      node.contents = null;
  } else
    visit_(null, node, visitor_, Object.freeze([]));
}
function visit_(key, node, visitor, path) {
  const ctrl = callVisitor(key, node, visitor, path);
  if (isNode(ctrl) || isPair(ctrl)) {
    replaceNode(key, path, ctrl);
    return visit_(key, ctrl, visitor, path);
  }
  if (typeof ctrl !== "symbol") {
    if (isCollection(node)) {
      path = Object.freeze(path.concat(node));
      for (let i = 0; i < node.items.length; ++i) {
        const ci = visit_(i, node.items[i], visitor, path);
        if (typeof ci === "number")
          i = ci - 1;
        else if (ci === BREAK)
          return BREAK;
        else if (ci === REMOVE) {
          node.items.splice(i, 1);
          i -= 1;
        }
      }
    } else if (isPair(node)) {
      path = Object.freeze(path.concat(node));
      const ck = visit_("key", node.key, visitor, path);
      if (ck === BREAK)
        return BREAK;
      else if (ck === REMOVE)
        node.key = null;
      const cv = visit_("value", node.value, visitor, path);
      if (cv === BREAK)
        return BREAK;
      else if (cv === REMOVE)
        node.value = null;
    }
  }
  return ctrl;
}
async function visitAsync(node, visitor) {
  const visitor_ = initVisitor(visitor);
  if (isDocument(node)) {
    const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([node]));
    if (cd === REMOVE)
      node.contents = null;
  } else
    await visitAsync_(null, node, visitor_, Object.freeze([]));
}
async function visitAsync_(key, node, visitor, path) {
  const ctrl = await callVisitor(key, node, visitor, path);
  if (isNode(ctrl) || isPair(ctrl)) {
    replaceNode(key, path, ctrl);
    return visitAsync_(key, ctrl, visitor, path);
  }
  if (typeof ctrl !== "symbol") {
    if (isCollection(node)) {
      path = Object.freeze(path.concat(node));
      for (let i = 0; i < node.items.length; ++i) {
        const ci = await visitAsync_(i, node.items[i], visitor, path);
        if (typeof ci === "number")
          i = ci - 1;
        else if (ci === BREAK)
          return BREAK;
        else if (ci === REMOVE) {
          node.items.splice(i, 1);
          i -= 1;
        }
      }
    } else if (isPair(node)) {
      path = Object.freeze(path.concat(node));
      const ck = await visitAsync_("key", node.key, visitor, path);
      if (ck === BREAK)
        return BREAK;
      else if (ck === REMOVE)
        node.key = null;
      const cv = await visitAsync_("value", node.value, visitor, path);
      if (cv === BREAK)
        return BREAK;
      else if (cv === REMOVE)
        node.value = null;
    }
  }
  return ctrl;
}
function initVisitor(visitor) {
  if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) {
    return Object.assign({
      Alias: visitor.Node,
      Map: visitor.Node,
      Scalar: visitor.Node,
      Seq: visitor.Node
    }, visitor.Value && {
      Map: visitor.Value,
      Scalar: visitor.Value,
      Seq: visitor.Value
    }, visitor.Collection && {
      Map: visitor.Collection,
      Seq: visitor.Collection
    }, visitor);
  }
  return visitor;
}
function callVisitor(key, node, visitor, path) {
  if (typeof visitor === "function")
    return visitor(key, node, path);
  if (isMap(node))
    return visitor.Map?.(key, node, path);
  if (isSeq(node))
    return visitor.Seq?.(key, node, path);
  if (isPair(node))
    return visitor.Pair?.(key, node, path);
  if (isScalar(node))
    return visitor.Scalar?.(key, node, path);
  if (isAlias(node))
    return visitor.Alias?.(key, node, path);
  return void 0;
}
function replaceNode(key, path, node) {
  const parent = path[path.length - 1];
  if (isCollection(parent)) {
    parent.items[key] = node;
  } else if (isPair(parent)) {
    if (key === "key")
      parent.key = node;
    else
      parent.value = node;
  } else if (isDocument(parent)) {
    parent.contents = node;
  } else {
    const pt = isAlias(parent) ? "alias" : "scalar";
    throw new Error(`Cannot replace node with ${pt} parent`);
  }
}
var BREAK, SKIP, REMOVE;
var init_visit = __esm({
  "node_modules/yaml/browser/dist/visit.js"() {
    init_identity();
    BREAK = /* @__PURE__ */ Symbol("break visit");
    SKIP = /* @__PURE__ */ Symbol("skip children");
    REMOVE = /* @__PURE__ */ Symbol("remove node");
    visit.BREAK = BREAK;
    visit.SKIP = SKIP;
    visit.REMOVE = REMOVE;
    visitAsync.BREAK = BREAK;
    visitAsync.SKIP = SKIP;
    visitAsync.REMOVE = REMOVE;
  }
});

// node_modules/yaml/browser/dist/doc/directives.js
var escapeChars, escapeTagName, Directives;
var init_directives = __esm({
  "node_modules/yaml/browser/dist/doc/directives.js"() {
    init_identity();
    init_visit();
    escapeChars = {
      "!": "%21",
      ",": "%2C",
      "[": "%5B",
      "]": "%5D",
      "{": "%7B",
      "}": "%7D"
    };
    escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
    Directives = class _Directives {
      constructor(yaml, tags) {
        this.docStart = null;
        this.docEnd = false;
        this.yaml = Object.assign({}, _Directives.defaultYaml, yaml);
        this.tags = Object.assign({}, _Directives.defaultTags, tags);
      }
      clone() {
        const copy = new _Directives(this.yaml, this.tags);
        copy.docStart = this.docStart;
        return copy;
      }
      /**
       * During parsing, get a Directives instance for the current document and
       * update the stream state according to the current version's spec.
       */
      atDocument() {
        const res = new _Directives(this.yaml, this.tags);
        switch (this.yaml.version) {
          case "1.1":
            this.atNextDocument = true;
            break;
          case "1.2":
            this.atNextDocument = false;
            this.yaml = {
              explicit: _Directives.defaultYaml.explicit,
              version: "1.2"
            };
            this.tags = Object.assign({}, _Directives.defaultTags);
            break;
        }
        return res;
      }
      /**
       * @param onError - May be called even if the action was successful
       * @returns `true` on success
       */
      add(line, onError) {
        if (this.atNextDocument) {
          this.yaml = { explicit: _Directives.defaultYaml.explicit, version: "1.1" };
          this.tags = Object.assign({}, _Directives.defaultTags);
          this.atNextDocument = false;
        }
        const parts = line.trim().split(/[ \t]+/);
        const name = parts.shift();
        switch (name) {
          case "%TAG": {
            if (parts.length !== 2) {
              onError(0, "%TAG directive should contain exactly two parts");
              if (parts.length < 2)
                return false;
            }
            const [handle, prefix] = parts;
            this.tags[handle] = prefix;
            return true;
          }
          case "%YAML": {
            this.yaml.explicit = true;
            if (parts.length !== 1) {
              onError(0, "%YAML directive should contain exactly one part");
              return false;
            }
            const [version] = parts;
            if (version === "1.1" || version === "1.2") {
              this.yaml.version = version;
              return true;
            } else {
              const isValid = /^\d+\.\d+$/.test(version);
              onError(6, `Unsupported YAML version ${version}`, isValid);
              return false;
            }
          }
          default:
            onError(0, `Unknown directive ${name}`, true);
            return false;
        }
      }
      /**
       * Resolves a tag, matching handles to those defined in %TAG directives.
       *
       * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
       *   `'!local'` tag, or `null` if unresolvable.
       */
      tagName(source, onError) {
        if (source === "!")
          return "!";
        if (source[0] !== "!") {
          onError(`Not a valid tag: ${source}`);
          return null;
        }
        if (source[1] === "<") {
          const verbatim = source.slice(2, -1);
          if (verbatim === "!" || verbatim === "!!") {
            onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
            return null;
          }
          if (source[source.length - 1] !== ">")
            onError("Verbatim tags must end with a >");
          return verbatim;
        }
        const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
        if (!suffix)
          onError(`The ${source} tag has no suffix`);
        const prefix = this.tags[handle];
        if (prefix) {
          try {
            return prefix + decodeURIComponent(suffix);
          } catch (error) {
            onError(String(error));
            return null;
          }
        }
        if (handle === "!")
          return source;
        onError(`Could not resolve tag: ${source}`);
        return null;
      }
      /**
       * Given a fully resolved tag, returns its printable string form,
       * taking into account current tag prefixes and defaults.
       */
      tagString(tag) {
        for (const [handle, prefix] of Object.entries(this.tags)) {
          if (tag.startsWith(prefix))
            return handle + escapeTagName(tag.substring(prefix.length));
        }
        return tag[0] === "!" ? tag : `!<${tag}>`;
      }
      toString(doc) {
        const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
        const tagEntries = Object.entries(this.tags);
        let tagNames;
        if (doc && tagEntries.length > 0 && isNode(doc.contents)) {
          const tags = {};
          visit(doc.contents, (_key, node) => {
            if (isNode(node) && node.tag)
              tags[node.tag] = true;
          });
          tagNames = Object.keys(tags);
        } else
          tagNames = [];
        for (const [handle, prefix] of tagEntries) {
          if (handle === "!!" && prefix === "tag:yaml.org,2002:")
            continue;
          if (!doc || tagNames.some((tn) => tn.startsWith(prefix)))
            lines.push(`%TAG ${handle} ${prefix}`);
        }
        return lines.join("\n");
      }
    };
    Directives.defaultYaml = { explicit: false, version: "1.2" };
    Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
  }
});

// node_modules/yaml/browser/dist/doc/anchors.js
function anchorIsValid(anchor) {
  if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
    const sa = JSON.stringify(anchor);
    const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
    throw new Error(msg);
  }
  return true;
}
function anchorNames(root) {
  const anchors = /* @__PURE__ */ new Set();
  visit(root, {
    Value(_key, node) {
      if (node.anchor)
        anchors.add(node.anchor);
    }
  });
  return anchors;
}
function findNewAnchor(prefix, exclude) {
  for (let i = 1; true; ++i) {
    const name = `${prefix}${i}`;
    if (!exclude.has(name))
      return name;
  }
}
function createNodeAnchors(doc, prefix) {
  const aliasObjects = [];
  const sourceObjects = /* @__PURE__ */ new Map();
  let prevAnchors = null;
  return {
    onAnchor: (source) => {
      aliasObjects.push(source);
      prevAnchors ?? (prevAnchors = anchorNames(doc));
      const anchor = findNewAnchor(prefix, prevAnchors);
      prevAnchors.add(anchor);
      return anchor;
    },
    /**
     * With circular references, the source node is only resolved after all
     * of its child nodes are. This is why anchors are set only after all of
     * the nodes have been created.
     */
    setAnchors: () => {
      for (const source of aliasObjects) {
        const ref = sourceObjects.get(source);
        if (typeof ref === "object" && ref.anchor && (isScalar(ref.node) || isCollection(ref.node))) {
          ref.node.anchor = ref.anchor;
        } else {
          const error = new Error("Failed to resolve repeated object (this should not happen)");
          error.source = source;
          throw error;
        }
      }
    },
    sourceObjects
  };
}
var init_anchors = __esm({
  "node_modules/yaml/browser/dist/doc/anchors.js"() {
    init_identity();
    init_visit();
  }
});

// node_modules/yaml/browser/dist/doc/applyReviver.js
function applyReviver(reviver, obj, key, val) {
  if (val && typeof val === "object") {
    if (Array.isArray(val)) {
      for (let i = 0, len = val.length; i < len; ++i) {
        const v0 = val[i];
        const v1 = applyReviver(reviver, val, String(i), v0);
        if (v1 === void 0)
          delete val[i];
        else if (v1 !== v0)
          val[i] = v1;
      }
    } else if (val instanceof Map) {
      for (const k of Array.from(val.keys())) {
        const v0 = val.get(k);
        const v1 = applyReviver(reviver, val, k, v0);
        if (v1 === void 0)
          val.delete(k);
        else if (v1 !== v0)
          val.set(k, v1);
      }
    } else if (val instanceof Set) {
      for (const v0 of Array.from(val)) {
        const v1 = applyReviver(reviver, val, v0, v0);
        if (v1 === void 0)
          val.delete(v0);
        else if (v1 !== v0) {
          val.delete(v0);
          val.add(v1);
        }
      }
    } else {
      for (const [k, v0] of Object.entries(val)) {
        const v1 = applyReviver(reviver, val, k, v0);
        if (v1 === void 0)
          delete val[k];
        else if (v1 !== v0)
          val[k] = v1;
      }
    }
  }
  return reviver.call(obj, key, val);
}
var init_applyReviver = __esm({
  "node_modules/yaml/browser/dist/doc/applyReviver.js"() {
  }
});

// node_modules/yaml/browser/dist/nodes/toJS.js
function toJS(value, arg, ctx) {
  if (Array.isArray(value))
    return value.map((v, i) => toJS(v, String(i), ctx));
  if (value && typeof value.toJSON === "function") {
    if (!ctx || !hasAnchor(value))
      return value.toJSON(arg, ctx);
    const data = { aliasCount: 0, count: 1, res: void 0 };
    ctx.anchors.set(value, data);
    ctx.onCreate = (res2) => {
      data.res = res2;
      delete ctx.onCreate;
    };
    const res = value.toJSON(arg, ctx);
    if (ctx.onCreate)
      ctx.onCreate(res);
    return res;
  }
  if (typeof value === "bigint" && !ctx?.keep)
    return Number(value);
  return value;
}
var init_toJS = __esm({
  "node_modules/yaml/browser/dist/nodes/toJS.js"() {
    init_identity();
  }
});

// node_modules/yaml/browser/dist/nodes/Node.js
var NodeBase;
var init_Node = __esm({
  "node_modules/yaml/browser/dist/nodes/Node.js"() {
    init_applyReviver();
    init_identity();
    init_toJS();
    NodeBase = class {
      constructor(type) {
        Object.defineProperty(this, NODE_TYPE, { value: type });
      }
      /** Create a copy of this node.  */
      clone() {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /** A plain JavaScript representation of this node. */
      toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        if (!isDocument(doc))
          throw new TypeError("A document argument is required");
        const ctx = {
          anchors: /* @__PURE__ */ new Map(),
          doc,
          keep: true,
          mapAsMap: mapAsMap === true,
          mapKeyWarned: false,
          maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
        };
        const res = toJS(this, "", ctx);
        if (typeof onAnchor === "function")
          for (const { count, res: res2 } of ctx.anchors.values())
            onAnchor(res2, count);
        return typeof reviver === "function" ? applyReviver(reviver, { "": res }, "", res) : res;
      }
    };
  }
});

// node_modules/yaml/browser/dist/nodes/Alias.js
function getAliasCount(doc, node, anchors) {
  if (isAlias(node)) {
    const source = node.resolve(doc);
    const anchor = anchors && source && anchors.get(source);
    return anchor ? anchor.count * anchor.aliasCount : 0;
  } else if (isCollection(node)) {
    let count = 0;
    for (const item of node.items) {
      const c = getAliasCount(doc, item, anchors);
      if (c > count)
        count = c;
    }
    return count;
  } else if (isPair(node)) {
    const kc = getAliasCount(doc, node.key, anchors);
    const vc = getAliasCount(doc, node.value, anchors);
    return Math.max(kc, vc);
  }
  return 1;
}
var Alias;
var init_Alias = __esm({
  "node_modules/yaml/browser/dist/nodes/Alias.js"() {
    init_anchors();
    init_visit();
    init_identity();
    init_Node();
    init_toJS();
    Alias = class extends NodeBase {
      constructor(source) {
        super(ALIAS);
        this.source = source;
        Object.defineProperty(this, "tag", {
          set() {
            throw new Error("Alias nodes cannot have tags");
          }
        });
      }
      /**
       * Resolve the value of this alias within `doc`, finding the last
       * instance of the `source` anchor before this node.
       */
      resolve(doc, ctx) {
        if (ctx?.maxAliasCount === 0)
          throw new ReferenceError("Alias resolution is disabled");
        let nodes;
        if (ctx?.aliasResolveCache) {
          nodes = ctx.aliasResolveCache;
        } else {
          nodes = [];
          visit(doc, {
            Node: (_key, node) => {
              if (isAlias(node) || hasAnchor(node))
                nodes.push(node);
            }
          });
          if (ctx)
            ctx.aliasResolveCache = nodes;
        }
        let found = void 0;
        for (const node of nodes) {
          if (node === this)
            break;
          if (node.anchor === this.source)
            found = node;
        }
        if (found && ctx) {
          const { anchors, doc: doc2, maxAliasCount } = ctx;
          let data = anchors.get(found);
          if (!data) {
            toJS(found, null, ctx);
            data = anchors.get(found);
          }
          if (data?.res === void 0) {
            const msg = "This should not happen: Alias anchor was not resolved?";
            throw new ReferenceError(msg);
          }
          if (maxAliasCount >= 0) {
            data.count += 1;
            if (data.aliasCount === 0)
              data.aliasCount = getAliasCount(doc2, found, anchors);
            if (data.count * data.aliasCount > maxAliasCount) {
              const msg = "Excessive alias count indicates a resource exhaustion attack";
              throw new ReferenceError(msg);
            }
          }
        }
        return found;
      }
      toJSON(_arg, ctx) {
        if (!ctx)
          return { source: this.source };
        const source = this.resolve(ctx.doc, ctx);
        if (!source) {
          const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
          throw new ReferenceError(msg);
        }
        return ctx.anchors.get(source).res;
      }
      toString(ctx, _onComment, _onChompKeep) {
        const src = `*${this.source}`;
        if (ctx) {
          anchorIsValid(this.source);
          if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
            const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
            throw new Error(msg);
          }
          if (ctx.implicitKey)
            return `${src} `;
        }
        return src;
      }
    };
  }
});

// node_modules/yaml/browser/dist/nodes/Scalar.js
var isScalarValue, Scalar;
var init_Scalar = __esm({
  "node_modules/yaml/browser/dist/nodes/Scalar.js"() {
    init_identity();
    init_Node();
    init_toJS();
    isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
    Scalar = class extends NodeBase {
      constructor(value) {
        super(SCALAR);
        this.value = value;
      }
      toJSON(arg, ctx) {
        return ctx?.keep ? this.value : toJS(this.value, arg, ctx);
      }
      toString() {
        return String(this.value);
      }
    };
    Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
    Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
    Scalar.PLAIN = "PLAIN";
    Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
    Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
  }
});

// node_modules/yaml/browser/dist/doc/createNode.js
function findTagObject(value, tagName, tags) {
  if (tagName) {
    const match = tags.filter((t) => t.tag === tagName);
    const tagObj = match.find((t) => !t.format) ?? match[0];
    if (!tagObj)
      throw new Error(`Tag ${tagName} not found`);
    return tagObj;
  }
  return tags.find((t) => t.identify?.(value) && !t.format);
}
function createNode(value, tagName, ctx) {
  if (isDocument(value))
    value = value.contents;
  if (isNode(value))
    return value;
  if (isPair(value)) {
    const map2 = ctx.schema[MAP].createNode?.(ctx.schema, null, ctx);
    map2.items.push(value);
    return map2;
  }
  if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) {
    value = value.valueOf();
  }
  const { aliasDuplicateObjects, onAnchor, onTagObj, schema: schema4, sourceObjects } = ctx;
  let ref = void 0;
  if (aliasDuplicateObjects && value && typeof value === "object") {
    ref = sourceObjects.get(value);
    if (ref) {
      ref.anchor ?? (ref.anchor = onAnchor(value));
      return new Alias(ref.anchor);
    } else {
      ref = { anchor: null, node: null };
      sourceObjects.set(value, ref);
    }
  }
  if (tagName?.startsWith("!!"))
    tagName = defaultTagPrefix + tagName.slice(2);
  let tagObj = findTagObject(value, tagName, schema4.tags);
  if (!tagObj) {
    if (value && typeof value.toJSON === "function") {
      value = value.toJSON();
    }
    if (!value || typeof value !== "object") {
      const node2 = new Scalar(value);
      if (ref)
        ref.node = node2;
      return node2;
    }
    tagObj = value instanceof Map ? schema4[MAP] : Symbol.iterator in Object(value) ? schema4[SEQ] : schema4[MAP];
  }
  if (onTagObj) {
    onTagObj(tagObj);
    delete ctx.onTagObj;
  }
  const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar(value);
  if (tagName)
    node.tag = tagName;
  else if (!tagObj.default)
    node.tag = tagObj.tag;
  if (ref)
    ref.node = node;
  return node;
}
var defaultTagPrefix;
var init_createNode = __esm({
  "node_modules/yaml/browser/dist/doc/createNode.js"() {
    init_Alias();
    init_identity();
    init_Scalar();
    defaultTagPrefix = "tag:yaml.org,2002:";
  }
});

// node_modules/yaml/browser/dist/nodes/Collection.js
function collectionFromPath(schema4, path, value) {
  let v = value;
  for (let i = path.length - 1; i >= 0; --i) {
    const k = path[i];
    if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
      const a = [];
      a[k] = v;
      v = a;
    } else {
      v = /* @__PURE__ */ new Map([[k, v]]);
    }
  }
  return createNode(v, void 0, {
    aliasDuplicateObjects: false,
    keepUndefined: false,
    onAnchor: () => {
      throw new Error("This should not happen, please report a bug.");
    },
    schema: schema4,
    sourceObjects: /* @__PURE__ */ new Map()
  });
}
var isEmptyPath, Collection;
var init_Collection = __esm({
  "node_modules/yaml/browser/dist/nodes/Collection.js"() {
    init_createNode();
    init_identity();
    init_Node();
    isEmptyPath = (path) => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
    Collection = class extends NodeBase {
      constructor(type, schema4) {
        super(type);
        Object.defineProperty(this, "schema", {
          value: schema4,
          configurable: true,
          enumerable: false,
          writable: true
        });
      }
      /**
       * Create a copy of this collection.
       *
       * @param schema - If defined, overwrites the original's schema
       */
      clone(schema4) {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (schema4)
          copy.schema = schema4;
        copy.items = copy.items.map((it) => isNode(it) || isPair(it) ? it.clone(schema4) : it);
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /**
       * Adds a value to the collection. For `!!map` and `!!omap` the value must
       * be a Pair instance or a `{ key, value }` object, which may not have a key
       * that already exists in the map.
       */
      addIn(path, value) {
        if (isEmptyPath(path))
          this.add(value);
        else {
          const [key, ...rest] = path;
          const node = this.get(key, true);
          if (isCollection(node))
            node.addIn(rest, value);
          else if (node === void 0 && this.schema)
            this.set(key, collectionFromPath(this.schema, rest, value));
          else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
      }
      /**
       * Removes a value from the collection.
       * @returns `true` if the item was found and removed.
       */
      deleteIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
          return this.delete(key);
        const node = this.get(key, true);
        if (isCollection(node))
          return node.deleteIn(rest);
        else
          throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
      }
      /**
       * Returns item at `key`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      getIn(path, keepScalar) {
        const [key, ...rest] = path;
        const node = this.get(key, true);
        if (rest.length === 0)
          return !keepScalar && isScalar(node) ? node.value : node;
        else
          return isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
      }
      hasAllNullValues(allowScalar) {
        return this.items.every((node) => {
          if (!isPair(node))
            return false;
          const n = node.value;
          return n == null || allowScalar && isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
        });
      }
      /**
       * Checks if the collection includes a value with the key `key`.
       */
      hasIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
          return this.has(key);
        const node = this.get(key, true);
        return isCollection(node) ? node.hasIn(rest) : false;
      }
      /**
       * Sets a value in this collection. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      setIn(path, value) {
        const [key, ...rest] = path;
        if (rest.length === 0) {
          this.set(key, value);
        } else {
          const node = this.get(key, true);
          if (isCollection(node))
            node.setIn(rest, value);
          else if (node === void 0 && this.schema)
            this.set(key, collectionFromPath(this.schema, rest, value));
          else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
      }
    };
  }
});

// node_modules/yaml/browser/dist/stringify/stringifyComment.js
function indentComment(comment2, indent) {
  if (/^\n+$/.test(comment2))
    return comment2.substring(1);
  return indent ? comment2.replace(/^(?! *$)/gm, indent) : comment2;
}
var stringifyComment, lineComment;
var init_stringifyComment = __esm({
  "node_modules/yaml/browser/dist/stringify/stringifyComment.js"() {
    stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
    lineComment = (str, indent, comment2) => str.endsWith("\n") ? indentComment(comment2, indent) : comment2.includes("\n") ? "\n" + indentComment(comment2, indent) : (str.endsWith(" ") ? "" : " ") + comment2;
  }
});

// node_modules/yaml/browser/dist/stringify/foldFlowLines.js
function foldFlowLines(text, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
  if (!lineWidth || lineWidth < 0)
    return text;
  if (lineWidth < minContentWidth)
    minContentWidth = 0;
  const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
  if (text.length <= endStep)
    return text;
  const folds = [];
  const escapedFolds = {};
  let end = lineWidth - indent.length;
  if (typeof indentAtStart === "number") {
    if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
      folds.push(0);
    else
      end = lineWidth - indentAtStart;
  }
  let split = void 0;
  let prev = void 0;
  let overflow = false;
  let i = -1;
  let escStart = -1;
  let escEnd = -1;
  if (mode === FOLD_BLOCK) {
    i = consumeMoreIndentedLines(text, i, indent.length);
    if (i !== -1)
      end = i + endStep;
  }
  for (let ch; ch = text[i += 1]; ) {
    if (mode === FOLD_QUOTED && ch === "\\") {
      escStart = i;
      switch (text[i + 1]) {
        case "x":
          i += 3;
          break;
        case "u":
          i += 5;
          break;
        case "U":
          i += 9;
          break;
        default:
          i += 1;
      }
      escEnd = i;
    }
    if (ch === "\n") {
      if (mode === FOLD_BLOCK)
        i = consumeMoreIndentedLines(text, i, indent.length);
      end = i + indent.length + endStep;
      split = void 0;
    } else {
      if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
        const next = text[i + 1];
        if (next && next !== " " && next !== "\n" && next !== "	")
          split = i;
      }
      if (i >= end) {
        if (split) {
          folds.push(split);
          end = split + endStep;
          split = void 0;
        } else if (mode === FOLD_QUOTED) {
          while (prev === " " || prev === "	") {
            prev = ch;
            ch = text[i += 1];
            overflow = true;
          }
          const j = i > escEnd + 1 ? i - 2 : escStart - 1;
          if (escapedFolds[j])
            return text;
          folds.push(j);
          escapedFolds[j] = true;
          end = j + endStep;
          split = void 0;
        } else {
          overflow = true;
        }
      }
    }
    prev = ch;
  }
  if (overflow && onOverflow)
    onOverflow();
  if (folds.length === 0)
    return text;
  if (onFold)
    onFold();
  let res = text.slice(0, folds[0]);
  for (let i2 = 0; i2 < folds.length; ++i2) {
    const fold3 = folds[i2];
    const end2 = folds[i2 + 1] || text.length;
    if (fold3 === 0)
      res = `
${indent}${text.slice(0, end2)}`;
    else {
      if (mode === FOLD_QUOTED && escapedFolds[fold3])
        res += `${text[fold3]}\\`;
      res += `
${indent}${text.slice(fold3 + 1, end2)}`;
    }
  }
  return res;
}
function consumeMoreIndentedLines(text, i, indent) {
  let end = i;
  let start = i + 1;
  let ch = text[start];
  while (ch === " " || ch === "	") {
    if (i < start + indent) {
      ch = text[++i];
    } else {
      do {
        ch = text[++i];
      } while (ch && ch !== "\n");
      end = i;
      start = i + 1;
      ch = text[start];
    }
  }
  return end;
}
var FOLD_FLOW, FOLD_BLOCK, FOLD_QUOTED;
var init_foldFlowLines = __esm({
  "node_modules/yaml/browser/dist/stringify/foldFlowLines.js"() {
    FOLD_FLOW = "flow";
    FOLD_BLOCK = "block";
    FOLD_QUOTED = "quoted";
  }
});

// node_modules/yaml/browser/dist/stringify/stringifyString.js
function lineLengthOverLimit(str, lineWidth, indentLength) {
  if (!lineWidth || lineWidth < 0)
    return false;
  const limit = lineWidth - indentLength;
  const strLen = str.length;
  if (strLen <= limit)
    return false;
  for (let i = 0, start = 0; i < strLen; ++i) {
    if (str[i] === "\n") {
      if (i - start > limit)
        return true;
      start = i + 1;
      if (strLen - start <= limit)
        return false;
    }
  }
  return true;
}
function doubleQuotedString(value, ctx) {
  const json = JSON.stringify(value);
  if (ctx.options.doubleQuotedAsJSON)
    return json;
  const { implicitKey } = ctx;
  const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
  const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
  let str = "";
  let start = 0;
  for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
    if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
      str += json.slice(start, i) + "\\ ";
      i += 1;
      start = i;
      ch = "\\";
    }
    if (ch === "\\")
      switch (json[i + 1]) {
        case "u":
          {
            str += json.slice(start, i);
            const code = json.substr(i + 2, 4);
            switch (code) {
              case "0000":
                str += "\\0";
                break;
              case "0007":
                str += "\\a";
                break;
              case "000b":
                str += "\\v";
                break;
              case "001b":
                str += "\\e";
                break;
              case "0085":
                str += "\\N";
                break;
              case "00a0":
                str += "\\_";
                break;
              case "2028":
                str += "\\L";
                break;
              case "2029":
                str += "\\P";
                break;
              default:
                if (code.substr(0, 2) === "00")
                  str += "\\x" + code.substr(2);
                else
                  str += json.substr(i, 6);
            }
            i += 5;
            start = i + 1;
          }
          break;
        case "n":
          if (implicitKey || json[i + 2] === '"' || json.length < minMultiLineLength) {
            i += 1;
          } else {
            str += json.slice(start, i) + "\n\n";
            while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== '"') {
              str += "\n";
              i += 2;
            }
            str += indent;
            if (json[i + 2] === " ")
              str += "\\";
            i += 1;
            start = i + 1;
          }
          break;
        default:
          i += 1;
      }
  }
  str = start ? str + json.slice(start) : json;
  return implicitKey ? str : foldFlowLines(str, indent, FOLD_QUOTED, getFoldOptions(ctx, false));
}
function singleQuotedString(value, ctx) {
  if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value))
    return doubleQuotedString(value, ctx);
  const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
  const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&
${indent}`) + "'";
  return ctx.implicitKey ? res : foldFlowLines(res, indent, FOLD_FLOW, getFoldOptions(ctx, false));
}
function quotedString(value, ctx) {
  const { singleQuote } = ctx.options;
  let qs;
  if (singleQuote === false)
    qs = doubleQuotedString;
  else {
    const hasDouble = value.includes('"');
    const hasSingle = value.includes("'");
    if (hasDouble && !hasSingle)
      qs = singleQuotedString;
    else if (hasSingle && !hasDouble)
      qs = doubleQuotedString;
    else
      qs = singleQuote ? singleQuotedString : doubleQuotedString;
  }
  return qs(value, ctx);
}
function blockString({ comment: comment2, type, value }, ctx, onComment, onChompKeep) {
  const { blockQuote, commentString, lineWidth } = ctx.options;
  if (!blockQuote || /\n[\t ]+$/.test(value)) {
    return quotedString(value, ctx);
  }
  const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
  const literal2 = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.BLOCK_FOLDED ? false : type === Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
  if (!value)
    return literal2 ? "|\n" : ">\n";
  let chomp;
  let endStart;
  for (endStart = value.length; endStart > 0; --endStart) {
    const ch = value[endStart - 1];
    if (ch !== "\n" && ch !== "	" && ch !== " ")
      break;
  }
  let end = value.substring(endStart);
  const endNlPos = end.indexOf("\n");
  if (endNlPos === -1) {
    chomp = "-";
  } else if (value === end || endNlPos !== end.length - 1) {
    chomp = "+";
    if (onChompKeep)
      onChompKeep();
  } else {
    chomp = "";
  }
  if (end) {
    value = value.slice(0, -end.length);
    if (end[end.length - 1] === "\n")
      end = end.slice(0, -1);
    end = end.replace(blockEndNewlines, `$&${indent}`);
  }
  let startWithSpace = false;
  let startEnd;
  let startNlPos = -1;
  for (startEnd = 0; startEnd < value.length; ++startEnd) {
    const ch = value[startEnd];
    if (ch === " ")
      startWithSpace = true;
    else if (ch === "\n")
      startNlPos = startEnd;
    else
      break;
  }
  let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
  if (start) {
    value = value.substring(start.length);
    start = start.replace(/\n+/g, `$&${indent}`);
  }
  const indentSize = indent ? "2" : "1";
  let header = (startWithSpace ? indentSize : "") + chomp;
  if (comment2) {
    header += " " + commentString(comment2.replace(/ ?[\r\n]+/g, " "));
    if (onComment)
      onComment();
  }
  if (!literal2) {
    const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
    let literalFallback = false;
    const foldOptions = getFoldOptions(ctx, true);
    if (blockQuote !== "folded" && type !== Scalar.BLOCK_FOLDED) {
      foldOptions.onOverflow = () => {
        literalFallback = true;
      };
    }
    const body = foldFlowLines(`${start}${foldedValue}${end}`, indent, FOLD_BLOCK, foldOptions);
    if (!literalFallback)
      return `>${header}
${indent}${body}`;
  }
  value = value.replace(/\n+/g, `$&${indent}`);
  return `|${header}
${indent}${start}${value}${end}`;
}
function plainString(item, ctx, onComment, onChompKeep) {
  const { type, value } = item;
  const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
  if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) {
    return quotedString(value, ctx);
  }
  if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
    return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
  }
  if (!implicitKey && !inFlow && type !== Scalar.PLAIN && value.includes("\n")) {
    return blockString(item, ctx, onComment, onChompKeep);
  }
  if (containsDocumentMarker(value)) {
    if (indent === "") {
      ctx.forceBlockIndent = true;
      return blockString(item, ctx, onComment, onChompKeep);
    } else if (implicitKey && indent === indentStep) {
      return quotedString(value, ctx);
    }
  }
  const str = value.replace(/\n+/g, `$&
${indent}`);
  if (actualString) {
    const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
    const { compat, tags } = ctx.doc.schema;
    if (tags.some(test) || compat?.some(test))
      return quotedString(value, ctx);
  }
  return implicitKey ? str : foldFlowLines(str, indent, FOLD_FLOW, getFoldOptions(ctx, false));
}
function stringifyString(item, ctx, onComment, onChompKeep) {
  const { implicitKey, inFlow } = ctx;
  const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
  let { type } = item;
  if (type !== Scalar.QUOTE_DOUBLE) {
    if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
      type = Scalar.QUOTE_DOUBLE;
  }
  const _stringify = (_type) => {
    switch (_type) {
      case Scalar.BLOCK_FOLDED:
      case Scalar.BLOCK_LITERAL:
        return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
      case Scalar.QUOTE_DOUBLE:
        return doubleQuotedString(ss.value, ctx);
      case Scalar.QUOTE_SINGLE:
        return singleQuotedString(ss.value, ctx);
      case Scalar.PLAIN:
        return plainString(ss, ctx, onComment, onChompKeep);
      default:
        return null;
    }
  };
  let res = _stringify(type);
  if (res === null) {
    const { defaultKeyType, defaultStringType } = ctx.options;
    const t = implicitKey && defaultKeyType || defaultStringType;
    res = _stringify(t);
    if (res === null)
      throw new Error(`Unsupported default string type ${t}`);
  }
  return res;
}
var getFoldOptions, containsDocumentMarker, blockEndNewlines;
var init_stringifyString = __esm({
  "node_modules/yaml/browser/dist/stringify/stringifyString.js"() {
    init_Scalar();
    init_foldFlowLines();
    getFoldOptions = (ctx, isBlock2) => ({
      indentAtStart: isBlock2 ? ctx.indent.length : ctx.indentAtStart,
      lineWidth: ctx.options.lineWidth,
      minContentWidth: ctx.options.minContentWidth
    });
    containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
    try {
      blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
    } catch {
      blockEndNewlines = /\n+(?!\n|$)/g;
    }
  }
});

// node_modules/yaml/browser/dist/stringify/stringify.js
function createStringifyContext(doc, options) {
  const opt = Object.assign({
    blockQuote: true,
    commentString: stringifyComment,
    defaultKeyType: null,
    defaultStringType: "PLAIN",
    directives: null,
    doubleQuotedAsJSON: false,
    doubleQuotedMinMultiLineLength: 40,
    falseStr: "false",
    flowCollectionPadding: true,
    indentSeq: true,
    lineWidth: 80,
    minContentWidth: 20,
    nullStr: "null",
    simpleKeys: false,
    singleQuote: null,
    trailingComma: false,
    trueStr: "true",
    verifyAliasOrder: true
  }, doc.schema.toStringOptions, options);
  let inFlow;
  switch (opt.collectionStyle) {
    case "block":
      inFlow = false;
      break;
    case "flow":
      inFlow = true;
      break;
    default:
      inFlow = null;
  }
  return {
    anchors: /* @__PURE__ */ new Set(),
    doc,
    flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
    indent: "",
    indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
    inFlow,
    options: opt
  };
}
function getTagObject(tags, item) {
  if (item.tag) {
    const match = tags.filter((t) => t.tag === item.tag);
    if (match.length > 0)
      return match.find((t) => t.format === item.format) ?? match[0];
  }
  let tagObj = void 0;
  let obj;
  if (isScalar(item)) {
    obj = item.value;
    let match = tags.filter((t) => t.identify?.(obj));
    if (match.length > 1) {
      const testMatch = match.filter((t) => t.test);
      if (testMatch.length > 0)
        match = testMatch;
    }
    tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
  } else {
    obj = item;
    tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
  }
  if (!tagObj) {
    const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
    throw new Error(`Tag not resolved for ${name} value`);
  }
  return tagObj;
}
function stringifyProps(node, tagObj, { anchors, doc }) {
  if (!doc.directives)
    return "";
  const props = [];
  const anchor = (isScalar(node) || isCollection(node)) && node.anchor;
  if (anchor && anchorIsValid(anchor)) {
    anchors.add(anchor);
    props.push(`&${anchor}`);
  }
  const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
  if (tag)
    props.push(doc.directives.tagString(tag));
  return props.join(" ");
}
function stringify(item, ctx, onComment, onChompKeep) {
  if (isPair(item))
    return item.toString(ctx, onComment, onChompKeep);
  if (isAlias(item)) {
    if (ctx.doc.directives)
      return item.toString(ctx);
    if (ctx.resolvedAliases?.has(item)) {
      throw new TypeError(`Cannot stringify circular structure without alias nodes`);
    } else {
      if (ctx.resolvedAliases)
        ctx.resolvedAliases.add(item);
      else
        ctx.resolvedAliases = /* @__PURE__ */ new Set([item]);
      item = item.resolve(ctx.doc);
    }
  }
  let tagObj = void 0;
  const node = isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
  tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
  const props = stringifyProps(node, tagObj, ctx);
  if (props.length > 0)
    ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
  const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : isScalar(node) ? stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
  if (!props)
    return str;
  return isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}
${ctx.indent}${str}`;
}
var init_stringify = __esm({
  "node_modules/yaml/browser/dist/stringify/stringify.js"() {
    init_anchors();
    init_identity();
    init_stringifyComment();
    init_stringifyString();
  }
});

// node_modules/yaml/browser/dist/stringify/stringifyPair.js
function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
  const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
  let keyComment = isNode(key) && key.comment || null;
  if (simpleKeys) {
    if (keyComment) {
      throw new Error("With simple keys, key nodes cannot have comments");
    }
    if (isCollection(key) || !isNode(key) && typeof key === "object") {
      const msg = "With simple keys, collection cannot be used as a key value";
      throw new Error(msg);
    }
  }
  let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || isCollection(key) || (isScalar(key) ? key.type === Scalar.BLOCK_FOLDED || key.type === Scalar.BLOCK_LITERAL : typeof key === "object"));
  ctx = Object.assign({}, ctx, {
    allNullValues: false,
    implicitKey: !explicitKey && (simpleKeys || !allNullValues),
    indent: indent + indentStep
  });
  let keyCommentDone = false;
  let chompKeep = false;
  let str = stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
  if (!explicitKey && !ctx.inFlow && str.length > 1024) {
    if (simpleKeys)
      throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
    explicitKey = true;
  }
  if (ctx.inFlow) {
    if (allNullValues || value == null) {
      if (keyCommentDone && onComment)
        onComment();
      return str === "" ? "?" : explicitKey ? `? ${str}` : str;
    }
  } else if (allNullValues && !simpleKeys || value == null && explicitKey) {
    str = `? ${str}`;
    if (keyComment && !keyCommentDone) {
      str += lineComment(str, ctx.indent, commentString(keyComment));
    } else if (chompKeep && onChompKeep)
      onChompKeep();
    return str;
  }
  if (keyCommentDone)
    keyComment = null;
  if (explicitKey) {
    if (keyComment)
      str += lineComment(str, ctx.indent, commentString(keyComment));
    str = `? ${str}
${indent}:`;
  } else {
    str = `${str}:`;
    if (keyComment)
      str += lineComment(str, ctx.indent, commentString(keyComment));
  }
  let vsb, vcb, valueComment;
  if (isNode(value)) {
    vsb = !!value.spaceBefore;
    vcb = value.commentBefore;
    valueComment = value.comment;
  } else {
    vsb = false;
    vcb = null;
    valueComment = null;
    if (value && typeof value === "object")
      value = doc.createNode(value);
  }
  ctx.implicitKey = false;
  if (!explicitKey && !keyComment && isScalar(value))
    ctx.indentAtStart = str.length + 1;
  chompKeep = false;
  if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && isSeq(value) && !value.flow && !value.tag && !value.anchor) {
    ctx.indent = ctx.indent.substring(2);
  }
  let valueCommentDone = false;
  const valueStr = stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
  let ws = " ";
  if (keyComment || vsb || vcb) {
    ws = vsb ? "\n" : "";
    if (vcb) {
      const cs = commentString(vcb);
      ws += `
${indentComment(cs, ctx.indent)}`;
    }
    if (valueStr === "" && !ctx.inFlow) {
      if (ws === "\n" && valueComment)
        ws = "\n\n";
    } else {
      ws += `
${ctx.indent}`;
    }
  } else if (!explicitKey && isCollection(value)) {
    const vs0 = valueStr[0];
    const nl0 = valueStr.indexOf("\n");
    const hasNewline = nl0 !== -1;
    const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
    if (hasNewline || !flow) {
      let hasPropsLine = false;
      if (hasNewline && (vs0 === "&" || vs0 === "!")) {
        let sp0 = valueStr.indexOf(" ");
        if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") {
          sp0 = valueStr.indexOf(" ", sp0 + 1);
        }
        if (sp0 === -1 || nl0 < sp0)
          hasPropsLine = true;
      }
      if (!hasPropsLine)
        ws = `
${ctx.indent}`;
    }
  } else if (valueStr === "" || valueStr[0] === "\n") {
    ws = "";
  }
  str += ws + valueStr;
  if (ctx.inFlow) {
    if (valueCommentDone && onComment)
      onComment();
  } else if (valueComment && !valueCommentDone) {
    str += lineComment(str, ctx.indent, commentString(valueComment));
  } else if (chompKeep && onChompKeep) {
    onChompKeep();
  }
  return str;
}
var init_stringifyPair = __esm({
  "node_modules/yaml/browser/dist/stringify/stringifyPair.js"() {
    init_identity();
    init_Scalar();
    init_stringify();
    init_stringifyComment();
  }
});

// node_modules/yaml/browser/dist/log.js
function warn(logLevel, warning) {
  if (logLevel === "debug" || logLevel === "warn") {
    console.warn(warning);
  }
}
var init_log = __esm({
  "node_modules/yaml/browser/dist/log.js"() {
  }
});

// node_modules/yaml/browser/dist/schema/yaml-1.1/merge.js
function addMergeToJSMap(ctx, map2, value) {
  const source = resolveAliasValue(ctx, value);
  if (isSeq(source))
    for (const it of source.items)
      mergeValue(ctx, map2, it);
  else if (Array.isArray(source))
    for (const it of source)
      mergeValue(ctx, map2, it);
  else
    mergeValue(ctx, map2, source);
}
function mergeValue(ctx, map2, value) {
  const source = resolveAliasValue(ctx, value);
  if (!isMap(source))
    throw new Error("Merge sources must be maps or map aliases");
  const srcMap = source.toJSON(null, ctx, Map);
  for (const [key, value2] of srcMap) {
    if (map2 instanceof Map) {
      if (!map2.has(key))
        map2.set(key, value2);
    } else if (map2 instanceof Set) {
      map2.add(key);
    } else if (!Object.prototype.hasOwnProperty.call(map2, key)) {
      Object.defineProperty(map2, key, {
        value: value2,
        writable: true,
        enumerable: true,
        configurable: true
      });
    }
  }
  return map2;
}
function resolveAliasValue(ctx, value) {
  return ctx && isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
}
var MERGE_KEY, merge2, isMergeKey;
var init_merge = __esm({
  "node_modules/yaml/browser/dist/schema/yaml-1.1/merge.js"() {
    init_identity();
    init_Scalar();
    MERGE_KEY = "<<";
    merge2 = {
      identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
      default: "key",
      tag: "tag:yaml.org,2002:merge",
      test: /^<<$/,
      resolve: () => Object.assign(new Scalar(Symbol(MERGE_KEY)), {
        addToJSMap: addMergeToJSMap
      }),
      stringify: () => MERGE_KEY
    };
    isMergeKey = (ctx, key) => (merge2.identify(key) || isScalar(key) && (!key.type || key.type === Scalar.PLAIN) && merge2.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge2.tag && tag.default);
  }
});

// node_modules/yaml/browser/dist/nodes/addPairToJSMap.js
function addPairToJSMap(ctx, map2, { key, value }) {
  if (isNode(key) && key.addToJSMap)
    key.addToJSMap(ctx, map2, value);
  else if (isMergeKey(ctx, key))
    addMergeToJSMap(ctx, map2, value);
  else {
    const jsKey = toJS(key, "", ctx);
    if (map2 instanceof Map) {
      map2.set(jsKey, toJS(value, jsKey, ctx));
    } else if (map2 instanceof Set) {
      map2.add(jsKey);
    } else {
      const stringKey = stringifyKey(key, jsKey, ctx);
      const jsValue = toJS(value, stringKey, ctx);
      if (stringKey in map2)
        Object.defineProperty(map2, stringKey, {
          value: jsValue,
          writable: true,
          enumerable: true,
          configurable: true
        });
      else
        map2[stringKey] = jsValue;
    }
  }
  return map2;
}
function stringifyKey(key, jsKey, ctx) {
  if (jsKey === null)
    return "";
  if (typeof jsKey !== "object")
    return String(jsKey);
  if (isNode(key) && ctx?.doc) {
    const strCtx = createStringifyContext(ctx.doc, {});
    strCtx.anchors = /* @__PURE__ */ new Set();
    for (const node of ctx.anchors.keys())
      strCtx.anchors.add(node.anchor);
    strCtx.inFlow = true;
    strCtx.inStringifyKey = true;
    const strKey = key.toString(strCtx);
    if (!ctx.mapKeyWarned) {
      let jsonStr = JSON.stringify(strKey);
      if (jsonStr.length > 40)
        jsonStr = jsonStr.substring(0, 36) + '..."';
      warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
      ctx.mapKeyWarned = true;
    }
    return strKey;
  }
  return JSON.stringify(jsKey);
}
var init_addPairToJSMap = __esm({
  "node_modules/yaml/browser/dist/nodes/addPairToJSMap.js"() {
    init_log();
    init_merge();
    init_stringify();
    init_identity();
    init_toJS();
  }
});

// node_modules/yaml/browser/dist/nodes/Pair.js
function createPair(key, value, ctx) {
  const k = createNode(key, void 0, ctx);
  const v = createNode(value, void 0, ctx);
  return new Pair2(k, v);
}
var Pair2;
var init_Pair = __esm({
  "node_modules/yaml/browser/dist/nodes/Pair.js"() {
    init_createNode();
    init_stringifyPair();
    init_addPairToJSMap();
    init_identity();
    Pair2 = class _Pair {
      constructor(key, value = null) {
        Object.defineProperty(this, NODE_TYPE, { value: PAIR });
        this.key = key;
        this.value = value;
      }
      clone(schema4) {
        let { key, value } = this;
        if (isNode(key))
          key = key.clone(schema4);
        if (isNode(value))
          value = value.clone(schema4);
        return new _Pair(key, value);
      }
      toJSON(_, ctx) {
        const pair = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
        return addPairToJSMap(ctx, pair, this);
      }
      toString(ctx, onComment, onChompKeep) {
        return ctx?.doc ? stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
      }
    };
  }
});

// node_modules/yaml/browser/dist/stringify/stringifyCollection.js
function stringifyCollection(collection, ctx, options) {
  const flow = ctx.inFlow ?? collection.flow;
  const stringify4 = flow ? stringifyFlowCollection : stringifyBlockCollection;
  return stringify4(collection, ctx, options);
}
function stringifyBlockCollection({ comment: comment2, items: items2 }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
  const { indent, options: { commentString } } = ctx;
  const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
  let chompKeep = false;
  const lines = [];
  for (let i = 0; i < items2.length; ++i) {
    const item = items2[i];
    let comment3 = null;
    if (isNode(item)) {
      if (!chompKeep && item.spaceBefore)
        lines.push("");
      addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
      if (item.comment)
        comment3 = item.comment;
    } else if (isPair(item)) {
      const ik = isNode(item.key) ? item.key : null;
      if (ik) {
        if (!chompKeep && ik.spaceBefore)
          lines.push("");
        addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
      }
    }
    chompKeep = false;
    let str2 = stringify(item, itemCtx, () => comment3 = null, () => chompKeep = true);
    if (comment3)
      str2 += lineComment(str2, itemIndent, commentString(comment3));
    if (chompKeep && comment3)
      chompKeep = false;
    lines.push(blockItemPrefix + str2);
  }
  let str;
  if (lines.length === 0) {
    str = flowChars.start + flowChars.end;
  } else {
    str = lines[0];
    for (let i = 1; i < lines.length; ++i) {
      const line = lines[i];
      str += line ? `
${indent}${line}` : "\n";
    }
  }
  if (comment2) {
    str += "\n" + indentComment(commentString(comment2), indent);
    if (onComment)
      onComment();
  } else if (chompKeep && onChompKeep)
    onChompKeep();
  return str;
}
function stringifyFlowCollection({ items: items2 }, ctx, { flowChars, itemIndent }) {
  const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
  itemIndent += indentStep;
  const itemCtx = Object.assign({}, ctx, {
    indent: itemIndent,
    inFlow: true,
    type: null
  });
  let reqNewline = false;
  let linesAtValue = 0;
  const lines = [];
  for (let i = 0; i < items2.length; ++i) {
    const item = items2[i];
    let comment2 = null;
    if (isNode(item)) {
      if (item.spaceBefore)
        lines.push("");
      addCommentBefore(ctx, lines, item.commentBefore, false);
      if (item.comment)
        comment2 = item.comment;
    } else if (isPair(item)) {
      const ik = isNode(item.key) ? item.key : null;
      if (ik) {
        if (ik.spaceBefore)
          lines.push("");
        addCommentBefore(ctx, lines, ik.commentBefore, false);
        if (ik.comment)
          reqNewline = true;
      }
      const iv = isNode(item.value) ? item.value : null;
      if (iv) {
        if (iv.comment)
          comment2 = iv.comment;
        if (iv.commentBefore)
          reqNewline = true;
      } else if (item.value == null && ik?.comment) {
        comment2 = ik.comment;
      }
    }
    if (comment2)
      reqNewline = true;
    let str = stringify(item, itemCtx, () => comment2 = null);
    reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
    if (i < items2.length - 1) {
      str += ",";
    } else if (ctx.options.trailingComma) {
      if (ctx.options.lineWidth > 0) {
        reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
      }
      if (reqNewline) {
        str += ",";
      }
    }
    if (comment2)
      str += lineComment(str, itemIndent, commentString(comment2));
    lines.push(str);
    linesAtValue = lines.length;
  }
  const { start, end } = flowChars;
  if (lines.length === 0) {
    return start + end;
  } else {
    if (!reqNewline) {
      const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
      reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
    }
    if (reqNewline) {
      let str = start;
      for (const line of lines)
        str += line ? `
${indentStep}${indent}${line}` : "\n";
      return `${str}
${indent}${end}`;
    } else {
      return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
    }
  }
}
function addCommentBefore({ indent, options: { commentString } }, lines, comment2, chompKeep) {
  if (comment2 && chompKeep)
    comment2 = comment2.replace(/^\n+/, "");
  if (comment2) {
    const ic = indentComment(commentString(comment2), indent);
    lines.push(ic.trimStart());
  }
}
var init_stringifyCollection = __esm({
  "node_modules/yaml/browser/dist/stringify/stringifyCollection.js"() {
    init_identity();
    init_stringify();
    init_stringifyComment();
  }
});

// node_modules/yaml/browser/dist/nodes/YAMLMap.js
function findPair(items2, key) {
  const k = isScalar(key) ? key.value : key;
  for (const it of items2) {
    if (isPair(it)) {
      if (it.key === key || it.key === k)
        return it;
      if (isScalar(it.key) && it.key.value === k)
        return it;
    }
  }
  return void 0;
}
var YAMLMap;
var init_YAMLMap = __esm({
  "node_modules/yaml/browser/dist/nodes/YAMLMap.js"() {
    init_stringifyCollection();
    init_addPairToJSMap();
    init_Collection();
    init_identity();
    init_Pair();
    init_Scalar();
    YAMLMap = class extends Collection {
      static get tagName() {
        return "tag:yaml.org,2002:map";
      }
      constructor(schema4) {
        super(MAP, schema4);
        this.items = [];
      }
      /**
       * A generic collection parsing method that can be extended
       * to other node classes that inherit from YAMLMap
       */
      static from(schema4, obj, ctx) {
        const { keepUndefined, replacer } = ctx;
        const map2 = new this(schema4);
        const add = (key, value) => {
          if (typeof replacer === "function")
            value = replacer.call(obj, key, value);
          else if (Array.isArray(replacer) && !replacer.includes(key))
            return;
          if (value !== void 0 || keepUndefined)
            map2.items.push(createPair(key, value, ctx));
        };
        if (obj instanceof Map) {
          for (const [key, value] of obj)
            add(key, value);
        } else if (obj && typeof obj === "object") {
          for (const key of Object.keys(obj))
            add(key, obj[key]);
        }
        if (typeof schema4.sortMapEntries === "function") {
          map2.items.sort(schema4.sortMapEntries);
        }
        return map2;
      }
      /**
       * Adds a value to the collection.
       *
       * @param overwrite - If not set `true`, using a key that is already in the
       *   collection will throw. Otherwise, overwrites the previous value.
       */
      add(pair, overwrite) {
        let _pair;
        if (isPair(pair))
          _pair = pair;
        else if (!pair || typeof pair !== "object" || !("key" in pair)) {
          _pair = new Pair2(pair, pair?.value);
        } else
          _pair = new Pair2(pair.key, pair.value);
        const prev = findPair(this.items, _pair.key);
        const sortEntries = this.schema?.sortMapEntries;
        if (prev) {
          if (!overwrite)
            throw new Error(`Key ${_pair.key} already set`);
          if (isScalar(prev.value) && isScalarValue(_pair.value))
            prev.value.value = _pair.value;
          else
            prev.value = _pair.value;
        } else if (sortEntries) {
          const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
          if (i === -1)
            this.items.push(_pair);
          else
            this.items.splice(i, 0, _pair);
        } else {
          this.items.push(_pair);
        }
      }
      delete(key) {
        const it = findPair(this.items, key);
        if (!it)
          return false;
        const del = this.items.splice(this.items.indexOf(it), 1);
        return del.length > 0;
      }
      get(key, keepScalar) {
        const it = findPair(this.items, key);
        const node = it?.value;
        return (!keepScalar && isScalar(node) ? node.value : node) ?? void 0;
      }
      has(key) {
        return !!findPair(this.items, key);
      }
      set(key, value) {
        this.add(new Pair2(key, value), true);
      }
      /**
       * @param ctx - Conversion context, originally set in Document#toJS()
       * @param {Class} Type - If set, forces the returned collection type
       * @returns Instance of Type, Map, or Object
       */
      toJSON(_, ctx, Type) {
        const map2 = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
        if (ctx?.onCreate)
          ctx.onCreate(map2);
        for (const item of this.items)
          addPairToJSMap(ctx, map2, item);
        return map2;
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        for (const item of this.items) {
          if (!isPair(item))
            throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
        }
        if (!ctx.allNullValues && this.hasAllNullValues(false))
          ctx = Object.assign({}, ctx, { allNullValues: true });
        return stringifyCollection(this, ctx, {
          blockItemPrefix: "",
          flowChars: { start: "{", end: "}" },
          itemIndent: ctx.indent || "",
          onChompKeep,
          onComment
        });
      }
    };
  }
});

// node_modules/yaml/browser/dist/schema/common/map.js
var map;
var init_map = __esm({
  "node_modules/yaml/browser/dist/schema/common/map.js"() {
    init_identity();
    init_YAMLMap();
    map = {
      collection: "map",
      default: true,
      nodeClass: YAMLMap,
      tag: "tag:yaml.org,2002:map",
      resolve(map2, onError) {
        if (!isMap(map2))
          onError("Expected a mapping for this tag");
        return map2;
      },
      createNode: (schema4, obj, ctx) => YAMLMap.from(schema4, obj, ctx)
    };
  }
});

// node_modules/yaml/browser/dist/nodes/YAMLSeq.js
function asItemIndex(key) {
  let idx = isScalar(key) ? key.value : key;
  if (idx && typeof idx === "string")
    idx = Number(idx);
  return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
}
var YAMLSeq;
var init_YAMLSeq = __esm({
  "node_modules/yaml/browser/dist/nodes/YAMLSeq.js"() {
    init_createNode();
    init_stringifyCollection();
    init_Collection();
    init_identity();
    init_Scalar();
    init_toJS();
    YAMLSeq = class extends Collection {
      static get tagName() {
        return "tag:yaml.org,2002:seq";
      }
      constructor(schema4) {
        super(SEQ, schema4);
        this.items = [];
      }
      add(value) {
        this.items.push(value);
      }
      /**
       * Removes a value from the collection.
       *
       * `key` must contain a representation of an integer for this to succeed.
       * It may be wrapped in a `Scalar`.
       *
       * @returns `true` if the item was found and removed.
       */
      delete(key) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          return false;
        const del = this.items.splice(idx, 1);
        return del.length > 0;
      }
      get(key, keepScalar) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          return void 0;
        const it = this.items[idx];
        return !keepScalar && isScalar(it) ? it.value : it;
      }
      /**
       * Checks if the collection includes a value with the key `key`.
       *
       * `key` must contain a representation of an integer for this to succeed.
       * It may be wrapped in a `Scalar`.
       */
      has(key) {
        const idx = asItemIndex(key);
        return typeof idx === "number" && idx < this.items.length;
      }
      /**
       * Sets a value in this collection. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       *
       * If `key` does not contain a representation of an integer, this will throw.
       * It may be wrapped in a `Scalar`.
       */
      set(key, value) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          throw new Error(`Expected a valid index, not ${key}.`);
        const prev = this.items[idx];
        if (isScalar(prev) && isScalarValue(value))
          prev.value = value;
        else
          this.items[idx] = value;
      }
      toJSON(_, ctx) {
        const seq2 = [];
        if (ctx?.onCreate)
          ctx.onCreate(seq2);
        let i = 0;
        for (const item of this.items)
          seq2.push(toJS(item, String(i++), ctx));
        return seq2;
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        return stringifyCollection(this, ctx, {
          blockItemPrefix: "- ",
          flowChars: { start: "[", end: "]" },
          itemIndent: (ctx.indent || "") + "  ",
          onChompKeep,
          onComment
        });
      }
      static from(schema4, obj, ctx) {
        const { replacer } = ctx;
        const seq2 = new this(schema4);
        if (obj && Symbol.iterator in Object(obj)) {
          let i = 0;
          for (let it of obj) {
            if (typeof replacer === "function") {
              const key = obj instanceof Set ? it : String(i++);
              it = replacer.call(obj, key, it);
            }
            seq2.items.push(createNode(it, void 0, ctx));
          }
        }
        return seq2;
      }
    };
  }
});

// node_modules/yaml/browser/dist/schema/common/seq.js
var seq;
var init_seq = __esm({
  "node_modules/yaml/browser/dist/schema/common/seq.js"() {
    init_identity();
    init_YAMLSeq();
    seq = {
      collection: "seq",
      default: true,
      nodeClass: YAMLSeq,
      tag: "tag:yaml.org,2002:seq",
      resolve(seq2, onError) {
        if (!isSeq(seq2))
          onError("Expected a sequence for this tag");
        return seq2;
      },
      createNode: (schema4, obj, ctx) => YAMLSeq.from(schema4, obj, ctx)
    };
  }
});

// node_modules/yaml/browser/dist/schema/common/string.js
var string;
var init_string = __esm({
  "node_modules/yaml/browser/dist/schema/common/string.js"() {
    init_stringifyString();
    string = {
      identify: (value) => typeof value === "string",
      default: true,
      tag: "tag:yaml.org,2002:str",
      resolve: (str) => str,
      stringify(item, ctx, onComment, onChompKeep) {
        ctx = Object.assign({ actualString: true }, ctx);
        return stringifyString(item, ctx, onComment, onChompKeep);
      }
    };
  }
});

// node_modules/yaml/browser/dist/schema/common/null.js
var nullTag;
var init_null = __esm({
  "node_modules/yaml/browser/dist/schema/common/null.js"() {
    init_Scalar();
    nullTag = {
      identify: (value) => value == null,
      createNode: () => new Scalar(null),
      default: true,
      tag: "tag:yaml.org,2002:null",
      test: /^(?:~|[Nn]ull|NULL)?$/,
      resolve: () => new Scalar(null),
      stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
    };
  }
});

// node_modules/yaml/browser/dist/schema/core/bool.js
var boolTag;
var init_bool = __esm({
  "node_modules/yaml/browser/dist/schema/core/bool.js"() {
    init_Scalar();
    boolTag = {
      identify: (value) => typeof value === "boolean",
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
      resolve: (str) => new Scalar(str[0] === "t" || str[0] === "T"),
      stringify({ source, value }, ctx) {
        if (source && boolTag.test.test(source)) {
          const sv = source[0] === "t" || source[0] === "T";
          if (value === sv)
            return source;
        }
        return value ? ctx.options.trueStr : ctx.options.falseStr;
      }
    };
  }
});

// node_modules/yaml/browser/dist/stringify/stringifyNumber.js
function stringifyNumber({ format, minFractionDigits, tag, value }) {
  if (typeof value === "bigint")
    return String(value);
  const num = typeof value === "number" ? value : Number(value);
  if (!isFinite(num))
    return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
  let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
  if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
    let i = n.indexOf(".");
    if (i < 0) {
      i = n.length;
      n += ".";
    }
    let d = minFractionDigits - (n.length - i - 1);
    while (d-- > 0)
      n += "0";
  }
  return n;
}
var init_stringifyNumber = __esm({
  "node_modules/yaml/browser/dist/stringify/stringifyNumber.js"() {
  }
});

// node_modules/yaml/browser/dist/schema/core/float.js
var floatNaN, floatExp, float;
var init_float = __esm({
  "node_modules/yaml/browser/dist/schema/core/float.js"() {
    init_Scalar();
    init_stringifyNumber();
    floatNaN = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
      resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
      stringify: stringifyNumber
    };
    floatExp = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "EXP",
      test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
      resolve: (str) => parseFloat(str),
      stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber(node);
      }
    };
    float = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
      resolve(str) {
        const node = new Scalar(parseFloat(str));
        const dot = str.indexOf(".");
        if (dot !== -1 && str[str.length - 1] === "0")
          node.minFractionDigits = str.length - dot - 1;
        return node;
      },
      stringify: stringifyNumber
    };
  }
});

// node_modules/yaml/browser/dist/schema/core/int.js
function intStringify(node, radix, prefix) {
  const { value } = node;
  if (intIdentify(value) && value >= 0)
    return prefix + value.toString(radix);
  return stringifyNumber(node);
}
var intIdentify, intResolve, intOct, int, intHex;
var init_int = __esm({
  "node_modules/yaml/browser/dist/schema/core/int.js"() {
    init_stringifyNumber();
    intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
    intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
    intOct = {
      identify: (value) => intIdentify(value) && value >= 0,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "OCT",
      test: /^0o[0-7]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
      stringify: (node) => intStringify(node, 8, "0o")
    };
    int = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      test: /^[-+]?[0-9]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
      stringify: stringifyNumber
    };
    intHex = {
      identify: (value) => intIdentify(value) && value >= 0,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "HEX",
      test: /^0x[0-9a-fA-F]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
      stringify: (node) => intStringify(node, 16, "0x")
    };
  }
});

// node_modules/yaml/browser/dist/schema/core/schema.js
var schema;
var init_schema = __esm({
  "node_modules/yaml/browser/dist/schema/core/schema.js"() {
    init_map();
    init_null();
    init_seq();
    init_string();
    init_bool();
    init_float();
    init_int();
    schema = [
      map,
      seq,
      string,
      nullTag,
      boolTag,
      intOct,
      int,
      intHex,
      floatNaN,
      floatExp,
      float
    ];
  }
});

// node_modules/yaml/browser/dist/schema/json/schema.js
function intIdentify2(value) {
  return typeof value === "bigint" || Number.isInteger(value);
}
var stringifyJSON, jsonScalars, jsonError, schema2;
var init_schema2 = __esm({
  "node_modules/yaml/browser/dist/schema/json/schema.js"() {
    init_Scalar();
    init_map();
    init_seq();
    stringifyJSON = ({ value }) => JSON.stringify(value);
    jsonScalars = [
      {
        identify: (value) => typeof value === "string",
        default: true,
        tag: "tag:yaml.org,2002:str",
        resolve: (str) => str,
        stringify: stringifyJSON
      },
      {
        identify: (value) => value == null,
        createNode: () => new Scalar(null),
        default: true,
        tag: "tag:yaml.org,2002:null",
        test: /^null$/,
        resolve: () => null,
        stringify: stringifyJSON
      },
      {
        identify: (value) => typeof value === "boolean",
        default: true,
        tag: "tag:yaml.org,2002:bool",
        test: /^true$|^false$/,
        resolve: (str) => str === "true",
        stringify: stringifyJSON
      },
      {
        identify: intIdentify2,
        default: true,
        tag: "tag:yaml.org,2002:int",
        test: /^-?(?:0|[1-9][0-9]*)$/,
        resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
        stringify: ({ value }) => intIdentify2(value) ? value.toString() : JSON.stringify(value)
      },
      {
        identify: (value) => typeof value === "number",
        default: true,
        tag: "tag:yaml.org,2002:float",
        test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
        resolve: (str) => parseFloat(str),
        stringify: stringifyJSON
      }
    ];
    jsonError = {
      default: true,
      tag: "",
      test: /^/,
      resolve(str, onError) {
        onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
        return str;
      }
    };
    schema2 = [map, seq].concat(jsonScalars, jsonError);
  }
});

// node_modules/yaml/browser/dist/schema/yaml-1.1/binary.js
var binary;
var init_binary = __esm({
  "node_modules/yaml/browser/dist/schema/yaml-1.1/binary.js"() {
    init_Scalar();
    init_stringifyString();
    binary = {
      identify: (value) => value instanceof Uint8Array,
      // Buffer inherits from Uint8Array
      default: false,
      tag: "tag:yaml.org,2002:binary",
      /**
       * Returns a Buffer in node and an Uint8Array in browsers
       *
       * To use the resulting buffer as an image, you'll want to do something like:
       *
       *   const blob = new Blob([buffer], { type: 'image/jpeg' })
       *   document.querySelector('#photo').src = URL.createObjectURL(blob)
       */
      resolve(src, onError) {
        if (typeof atob === "function") {
          const str = atob(src.replace(/[\n\r]/g, ""));
          const buffer = new Uint8Array(str.length);
          for (let i = 0; i < str.length; ++i)
            buffer[i] = str.charCodeAt(i);
          return buffer;
        } else {
          onError("This environment does not support reading binary tags; either Buffer or atob is required");
          return src;
        }
      },
      stringify({ comment: comment2, type, value }, ctx, onComment, onChompKeep) {
        if (!value)
          return "";
        const buf = value;
        let str;
        if (typeof btoa === "function") {
          let s = "";
          for (let i = 0; i < buf.length; ++i)
            s += String.fromCharCode(buf[i]);
          str = btoa(s);
        } else {
          throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
        }
        type ?? (type = Scalar.BLOCK_LITERAL);
        if (type !== Scalar.QUOTE_DOUBLE) {
          const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
          const n = Math.ceil(str.length / lineWidth);
          const lines = new Array(n);
          for (let i = 0, o = 0; i < n; ++i, o += lineWidth) {
            lines[i] = str.substr(o, lineWidth);
          }
          str = lines.join(type === Scalar.BLOCK_LITERAL ? "\n" : " ");
        }
        return stringifyString({ comment: comment2, type, value: str }, ctx, onComment, onChompKeep);
      }
    };
  }
});

// node_modules/yaml/browser/dist/schema/yaml-1.1/pairs.js
function resolvePairs(seq2, onError) {
  if (isSeq(seq2)) {
    for (let i = 0; i < seq2.items.length; ++i) {
      let item = seq2.items[i];
      if (isPair(item))
        continue;
      else if (isMap(item)) {
        if (item.items.length > 1)
          onError("Each pair must have its own sequence indicator");
        const pair = item.items[0] || new Pair2(new Scalar(null));
        if (item.commentBefore)
          pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}
${pair.key.commentBefore}` : item.commentBefore;
        if (item.comment) {
          const cn = pair.value ?? pair.key;
          cn.comment = cn.comment ? `${item.comment}
${cn.comment}` : item.comment;
        }
        item = pair;
      }
      seq2.items[i] = isPair(item) ? item : new Pair2(item);
    }
  } else
    onError("Expected a sequence for this tag");
  return seq2;
}
function createPairs(schema4, iterable, ctx) {
  const { replacer } = ctx;
  const pairs3 = new YAMLSeq(schema4);
  pairs3.tag = "tag:yaml.org,2002:pairs";
  let i = 0;
  if (iterable && Symbol.iterator in Object(iterable))
    for (let it of iterable) {
      if (typeof replacer === "function")
        it = replacer.call(iterable, String(i++), it);
      let key, value;
      if (Array.isArray(it)) {
        if (it.length === 2) {
          key = it[0];
          value = it[1];
        } else
          throw new TypeError(`Expected [key, value] tuple: ${it}`);
      } else if (it && it instanceof Object) {
        const keys = Object.keys(it);
        if (keys.length === 1) {
          key = keys[0];
          value = it[key];
        } else {
          throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
        }
      } else {
        key = it;
      }
      pairs3.items.push(createPair(key, value, ctx));
    }
  return pairs3;
}
var pairs2;
var init_pairs = __esm({
  "node_modules/yaml/browser/dist/schema/yaml-1.1/pairs.js"() {
    init_identity();
    init_Pair();
    init_Scalar();
    init_YAMLSeq();
    pairs2 = {
      collection: "seq",
      default: false,
      tag: "tag:yaml.org,2002:pairs",
      resolve: resolvePairs,
      createNode: createPairs
    };
  }
});

// node_modules/yaml/browser/dist/schema/yaml-1.1/omap.js
var YAMLOMap, omap;
var init_omap = __esm({
  "node_modules/yaml/browser/dist/schema/yaml-1.1/omap.js"() {
    init_identity();
    init_toJS();
    init_YAMLMap();
    init_YAMLSeq();
    init_pairs();
    YAMLOMap = class _YAMLOMap extends YAMLSeq {
      constructor() {
        super();
        this.add = YAMLMap.prototype.add.bind(this);
        this.delete = YAMLMap.prototype.delete.bind(this);
        this.get = YAMLMap.prototype.get.bind(this);
        this.has = YAMLMap.prototype.has.bind(this);
        this.set = YAMLMap.prototype.set.bind(this);
        this.tag = _YAMLOMap.tag;
      }
      /**
       * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
       * but TypeScript won't allow widening the signature of a child method.
       */
      toJSON(_, ctx) {
        if (!ctx)
          return super.toJSON(_);
        const map2 = /* @__PURE__ */ new Map();
        if (ctx?.onCreate)
          ctx.onCreate(map2);
        for (const pair of this.items) {
          let key, value;
          if (isPair(pair)) {
            key = toJS(pair.key, "", ctx);
            value = toJS(pair.value, key, ctx);
          } else {
            key = toJS(pair, "", ctx);
          }
          if (map2.has(key))
            throw new Error("Ordered maps must not include duplicate keys");
          map2.set(key, value);
        }
        return map2;
      }
      static from(schema4, iterable, ctx) {
        const pairs3 = createPairs(schema4, iterable, ctx);
        const omap2 = new this();
        omap2.items = pairs3.items;
        return omap2;
      }
    };
    YAMLOMap.tag = "tag:yaml.org,2002:omap";
    omap = {
      collection: "seq",
      identify: (value) => value instanceof Map,
      nodeClass: YAMLOMap,
      default: false,
      tag: "tag:yaml.org,2002:omap",
      resolve(seq2, onError) {
        const pairs3 = resolvePairs(seq2, onError);
        const seenKeys = [];
        for (const { key } of pairs3.items) {
          if (isScalar(key)) {
            if (seenKeys.includes(key.value)) {
              onError(`Ordered maps must not include duplicate keys: ${key.value}`);
            } else {
              seenKeys.push(key.value);
            }
          }
        }
        return Object.assign(new YAMLOMap(), pairs3);
      },
      createNode: (schema4, iterable, ctx) => YAMLOMap.from(schema4, iterable, ctx)
    };
  }
});

// node_modules/yaml/browser/dist/schema/yaml-1.1/bool.js
function boolStringify({ value, source }, ctx) {
  const boolObj = value ? trueTag : falseTag;
  if (source && boolObj.test.test(source))
    return source;
  return value ? ctx.options.trueStr : ctx.options.falseStr;
}
var trueTag, falseTag;
var init_bool2 = __esm({
  "node_modules/yaml/browser/dist/schema/yaml-1.1/bool.js"() {
    init_Scalar();
    trueTag = {
      identify: (value) => value === true,
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
      resolve: () => new Scalar(true),
      stringify: boolStringify
    };
    falseTag = {
      identify: (value) => value === false,
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
      resolve: () => new Scalar(false),
      stringify: boolStringify
    };
  }
});

// node_modules/yaml/browser/dist/schema/yaml-1.1/float.js
var floatNaN2, floatExp2, float2;
var init_float2 = __esm({
  "node_modules/yaml/browser/dist/schema/yaml-1.1/float.js"() {
    init_Scalar();
    init_stringifyNumber();
    floatNaN2 = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
      resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
      stringify: stringifyNumber
    };
    floatExp2 = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "EXP",
      test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
      resolve: (str) => parseFloat(str.replace(/_/g, "")),
      stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber(node);
      }
    };
    float2 = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
      resolve(str) {
        const node = new Scalar(parseFloat(str.replace(/_/g, "")));
        const dot = str.indexOf(".");
        if (dot !== -1) {
          const f = str.substring(dot + 1).replace(/_/g, "");
          if (f[f.length - 1] === "0")
            node.minFractionDigits = f.length;
        }
        return node;
      },
      stringify: stringifyNumber
    };
  }
});

// node_modules/yaml/browser/dist/schema/yaml-1.1/int.js
function intResolve2(str, offset, radix, { intAsBigInt }) {
  const sign = str[0];
  if (sign === "-" || sign === "+")
    offset += 1;
  str = str.substring(offset).replace(/_/g, "");
  if (intAsBigInt) {
    switch (radix) {
      case 2:
        str = `0b${str}`;
        break;
      case 8:
        str = `0o${str}`;
        break;
      case 16:
        str = `0x${str}`;
        break;
    }
    const n2 = BigInt(str);
    return sign === "-" ? BigInt(-1) * n2 : n2;
  }
  const n = parseInt(str, radix);
  return sign === "-" ? -1 * n : n;
}
function intStringify2(node, radix, prefix) {
  const { value } = node;
  if (intIdentify3(value)) {
    const str = value.toString(radix);
    return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
  }
  return stringifyNumber(node);
}
var intIdentify3, intBin, intOct2, int2, intHex2;
var init_int2 = __esm({
  "node_modules/yaml/browser/dist/schema/yaml-1.1/int.js"() {
    init_stringifyNumber();
    intIdentify3 = (value) => typeof value === "bigint" || Number.isInteger(value);
    intBin = {
      identify: intIdentify3,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "BIN",
      test: /^[-+]?0b[0-1_]+$/,
      resolve: (str, _onError, opt) => intResolve2(str, 2, 2, opt),
      stringify: (node) => intStringify2(node, 2, "0b")
    };
    intOct2 = {
      identify: intIdentify3,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "OCT",
      test: /^[-+]?0[0-7_]+$/,
      resolve: (str, _onError, opt) => intResolve2(str, 1, 8, opt),
      stringify: (node) => intStringify2(node, 8, "0")
    };
    int2 = {
      identify: intIdentify3,
      default: true,
      tag: "tag:yaml.org,2002:int",
      test: /^[-+]?[0-9][0-9_]*$/,
      resolve: (str, _onError, opt) => intResolve2(str, 0, 10, opt),
      stringify: stringifyNumber
    };
    intHex2 = {
      identify: intIdentify3,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "HEX",
      test: /^[-+]?0x[0-9a-fA-F_]+$/,
      resolve: (str, _onError, opt) => intResolve2(str, 2, 16, opt),
      stringify: (node) => intStringify2(node, 16, "0x")
    };
  }
});

// node_modules/yaml/browser/dist/schema/yaml-1.1/set.js
var YAMLSet, set;
var init_set = __esm({
  "node_modules/yaml/browser/dist/schema/yaml-1.1/set.js"() {
    init_identity();
    init_Pair();
    init_YAMLMap();
    YAMLSet = class _YAMLSet extends YAMLMap {
      constructor(schema4) {
        super(schema4);
        this.tag = _YAMLSet.tag;
      }
      add(key) {
        let pair;
        if (isPair(key))
          pair = key;
        else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null)
          pair = new Pair2(key.key, null);
        else
          pair = new Pair2(key, null);
        const prev = findPair(this.items, pair.key);
        if (!prev)
          this.items.push(pair);
      }
      /**
       * If `keepPair` is `true`, returns the Pair matching `key`.
       * Otherwise, returns the value of that Pair's key.
       */
      get(key, keepPair) {
        const pair = findPair(this.items, key);
        return !keepPair && isPair(pair) ? isScalar(pair.key) ? pair.key.value : pair.key : pair;
      }
      set(key, value) {
        if (typeof value !== "boolean")
          throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
        const prev = findPair(this.items, key);
        if (prev && !value) {
          this.items.splice(this.items.indexOf(prev), 1);
        } else if (!prev && value) {
          this.items.push(new Pair2(key));
        }
      }
      toJSON(_, ctx) {
        return super.toJSON(_, ctx, Set);
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        if (this.hasAllNullValues(true))
          return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
        else
          throw new Error("Set items must all have null values");
      }
      static from(schema4, iterable, ctx) {
        const { replacer } = ctx;
        const set2 = new this(schema4);
        if (iterable && Symbol.iterator in Object(iterable))
          for (let value of iterable) {
            if (typeof replacer === "function")
              value = replacer.call(iterable, value, value);
            set2.items.push(createPair(value, null, ctx));
          }
        return set2;
      }
    };
    YAMLSet.tag = "tag:yaml.org,2002:set";
    set = {
      collection: "map",
      identify: (value) => value instanceof Set,
      nodeClass: YAMLSet,
      default: false,
      tag: "tag:yaml.org,2002:set",
      createNode: (schema4, iterable, ctx) => YAMLSet.from(schema4, iterable, ctx),
      resolve(map2, onError) {
        if (isMap(map2)) {
          if (map2.hasAllNullValues(true))
            return Object.assign(new YAMLSet(), map2);
          else
            onError("Set items must all have null values");
        } else
          onError("Expected a mapping for this tag");
        return map2;
      }
    };
  }
});

// node_modules/yaml/browser/dist/schema/yaml-1.1/timestamp.js
function parseSexagesimal(str, asBigInt) {
  const sign = str[0];
  const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
  const num = (n) => asBigInt ? BigInt(n) : Number(n);
  const res = parts.replace(/_/g, "").split(":").reduce((res2, p) => res2 * num(60) + num(p), num(0));
  return sign === "-" ? num(-1) * res : res;
}
function stringifySexagesimal(node) {
  let { value } = node;
  let num = (n) => n;
  if (typeof value === "bigint")
    num = (n) => BigInt(n);
  else if (isNaN(value) || !isFinite(value))
    return stringifyNumber(node);
  let sign = "";
  if (value < 0) {
    sign = "-";
    value *= num(-1);
  }
  const _60 = num(60);
  const parts = [value % _60];
  if (value < 60) {
    parts.unshift(0);
  } else {
    value = (value - parts[0]) / _60;
    parts.unshift(value % _60);
    if (value >= 60) {
      value = (value - parts[0]) / _60;
      parts.unshift(value);
    }
  }
  return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
}
var intTime, floatTime, timestamp;
var init_timestamp = __esm({
  "node_modules/yaml/browser/dist/schema/yaml-1.1/timestamp.js"() {
    init_stringifyNumber();
    intTime = {
      identify: (value) => typeof value === "bigint" || Number.isInteger(value),
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "TIME",
      test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
      resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
      stringify: stringifySexagesimal
    };
    floatTime = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "TIME",
      test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
      resolve: (str) => parseSexagesimal(str, false),
      stringify: stringifySexagesimal
    };
    timestamp = {
      identify: (value) => value instanceof Date,
      default: true,
      tag: "tag:yaml.org,2002:timestamp",
      // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
      // may be omitted altogether, resulting in a date format. In such a case, the time part is
      // assumed to be 00:00:00Z (start of day, UTC).
      test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
      resolve(str) {
        const match = str.match(timestamp.test);
        if (!match)
          throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
        const [, year, month, day, hour, minute, second] = match.map(Number);
        const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
        let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
        const tz = match[8];
        if (tz && tz !== "Z") {
          let d = parseSexagesimal(tz, false);
          if (Math.abs(d) < 30)
            d *= 60;
          date -= 6e4 * d;
        }
        return new Date(date);
      },
      stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
    };
  }
});

// node_modules/yaml/browser/dist/schema/yaml-1.1/schema.js
var schema3;
var init_schema3 = __esm({
  "node_modules/yaml/browser/dist/schema/yaml-1.1/schema.js"() {
    init_map();
    init_null();
    init_seq();
    init_string();
    init_binary();
    init_bool2();
    init_float2();
    init_int2();
    init_merge();
    init_omap();
    init_pairs();
    init_set();
    init_timestamp();
    schema3 = [
      map,
      seq,
      string,
      nullTag,
      trueTag,
      falseTag,
      intBin,
      intOct2,
      int2,
      intHex2,
      floatNaN2,
      floatExp2,
      float2,
      binary,
      merge2,
      omap,
      pairs2,
      set,
      intTime,
      floatTime,
      timestamp
    ];
  }
});

// node_modules/yaml/browser/dist/schema/tags.js
function getTags(customTags, schemaName, addMergeTag) {
  const schemaTags = schemas.get(schemaName);
  if (schemaTags && !customTags) {
    return addMergeTag && !schemaTags.includes(merge2) ? schemaTags.concat(merge2) : schemaTags.slice();
  }
  let tags = schemaTags;
  if (!tags) {
    if (Array.isArray(customTags))
      tags = [];
    else {
      const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
      throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
    }
  }
  if (Array.isArray(customTags)) {
    for (const tag of customTags)
      tags = tags.concat(tag);
  } else if (typeof customTags === "function") {
    tags = customTags(tags.slice());
  }
  if (addMergeTag)
    tags = tags.concat(merge2);
  return tags.reduce((tags2, tag) => {
    const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
    if (!tagObj) {
      const tagName = JSON.stringify(tag);
      const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
      throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
    }
    if (!tags2.includes(tagObj))
      tags2.push(tagObj);
    return tags2;
  }, []);
}
var schemas, tagsByName, coreKnownTags;
var init_tags = __esm({
  "node_modules/yaml/browser/dist/schema/tags.js"() {
    init_map();
    init_null();
    init_seq();
    init_string();
    init_bool();
    init_float();
    init_int();
    init_schema();
    init_schema2();
    init_binary();
    init_merge();
    init_omap();
    init_pairs();
    init_schema3();
    init_set();
    init_timestamp();
    schemas = /* @__PURE__ */ new Map([
      ["core", schema],
      ["failsafe", [map, seq, string]],
      ["json", schema2],
      ["yaml11", schema3],
      ["yaml-1.1", schema3]
    ]);
    tagsByName = {
      binary,
      bool: boolTag,
      float,
      floatExp,
      floatNaN,
      floatTime,
      int,
      intHex,
      intOct,
      intTime,
      map,
      merge: merge2,
      null: nullTag,
      omap,
      pairs: pairs2,
      seq,
      set,
      timestamp
    };
    coreKnownTags = {
      "tag:yaml.org,2002:binary": binary,
      "tag:yaml.org,2002:merge": merge2,
      "tag:yaml.org,2002:omap": omap,
      "tag:yaml.org,2002:pairs": pairs2,
      "tag:yaml.org,2002:set": set,
      "tag:yaml.org,2002:timestamp": timestamp
    };
  }
});

// node_modules/yaml/browser/dist/schema/Schema.js
var sortMapEntriesByKey, Schema;
var init_Schema = __esm({
  "node_modules/yaml/browser/dist/schema/Schema.js"() {
    init_identity();
    init_map();
    init_seq();
    init_string();
    init_tags();
    sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
    Schema = class _Schema {
      constructor({ compat, customTags, merge: merge3, resolveKnownTags, schema: schema4, sortMapEntries, toStringDefaults }) {
        this.compat = Array.isArray(compat) ? getTags(compat, "compat") : compat ? getTags(null, compat) : null;
        this.name = typeof schema4 === "string" && schema4 || "core";
        this.knownTags = resolveKnownTags ? coreKnownTags : {};
        this.tags = getTags(customTags, this.name, merge3);
        this.toStringOptions = toStringDefaults ?? null;
        Object.defineProperty(this, MAP, { value: map });
        Object.defineProperty(this, SCALAR, { value: string });
        Object.defineProperty(this, SEQ, { value: seq });
        this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
      }
      clone() {
        const copy = Object.create(_Schema.prototype, Object.getOwnPropertyDescriptors(this));
        copy.tags = this.tags.slice();
        return copy;
      }
    };
  }
});

// node_modules/yaml/browser/dist/stringify/stringifyDocument.js
function stringifyDocument(doc, options) {
  const lines = [];
  let hasDirectives = options.directives === true;
  if (options.directives !== false && doc.directives) {
    const dir = doc.directives.toString(doc);
    if (dir) {
      lines.push(dir);
      hasDirectives = true;
    } else if (doc.directives.docStart)
      hasDirectives = true;
  }
  if (hasDirectives)
    lines.push("---");
  const ctx = createStringifyContext(doc, options);
  const { commentString } = ctx.options;
  if (doc.commentBefore) {
    if (lines.length !== 1)
      lines.unshift("");
    const cs = commentString(doc.commentBefore);
    lines.unshift(indentComment(cs, ""));
  }
  let chompKeep = false;
  let contentComment = null;
  if (doc.contents) {
    if (isNode(doc.contents)) {
      if (doc.contents.spaceBefore && hasDirectives)
        lines.push("");
      if (doc.contents.commentBefore) {
        const cs = commentString(doc.contents.commentBefore);
        lines.push(indentComment(cs, ""));
      }
      ctx.forceBlockIndent = !!doc.comment;
      contentComment = doc.contents.comment;
    }
    const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
    let body = stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
    if (contentComment)
      body += lineComment(body, "", commentString(contentComment));
    if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") {
      lines[lines.length - 1] = `--- ${body}`;
    } else
      lines.push(body);
  } else {
    lines.push(stringify(doc.contents, ctx));
  }
  if (doc.directives?.docEnd) {
    if (doc.comment) {
      const cs = commentString(doc.comment);
      if (cs.includes("\n")) {
        lines.push("...");
        lines.push(indentComment(cs, ""));
      } else {
        lines.push(`... ${cs}`);
      }
    } else {
      lines.push("...");
    }
  } else {
    let dc = doc.comment;
    if (dc && chompKeep)
      dc = dc.replace(/^\n+/, "");
    if (dc) {
      if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "")
        lines.push("");
      lines.push(indentComment(commentString(dc), ""));
    }
  }
  return lines.join("\n") + "\n";
}
var init_stringifyDocument = __esm({
  "node_modules/yaml/browser/dist/stringify/stringifyDocument.js"() {
    init_identity();
    init_stringify();
    init_stringifyComment();
  }
});

// node_modules/yaml/browser/dist/doc/Document.js
function assertCollection(contents) {
  if (isCollection(contents))
    return true;
  throw new Error("Expected a YAML collection as document contents");
}
var Document;
var init_Document = __esm({
  "node_modules/yaml/browser/dist/doc/Document.js"() {
    init_Alias();
    init_Collection();
    init_identity();
    init_Pair();
    init_toJS();
    init_Schema();
    init_stringifyDocument();
    init_anchors();
    init_applyReviver();
    init_createNode();
    init_directives();
    Document = class _Document {
      constructor(value, replacer, options) {
        this.commentBefore = null;
        this.comment = null;
        this.errors = [];
        this.warnings = [];
        Object.defineProperty(this, NODE_TYPE, { value: DOC });
        let _replacer = null;
        if (typeof replacer === "function" || Array.isArray(replacer)) {
          _replacer = replacer;
        } else if (options === void 0 && replacer) {
          options = replacer;
          replacer = void 0;
        }
        const opt = Object.assign({
          intAsBigInt: false,
          keepSourceTokens: false,
          logLevel: "warn",
          prettyErrors: true,
          strict: true,
          stringKeys: false,
          uniqueKeys: true,
          version: "1.2"
        }, options);
        this.options = opt;
        let { version } = opt;
        if (options?._directives) {
          this.directives = options._directives.atDocument();
          if (this.directives.yaml.explicit)
            version = this.directives.yaml.version;
        } else
          this.directives = new Directives({ version });
        this.setSchema(version, options);
        this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
      }
      /**
       * Create a deep copy of this Document and its contents.
       *
       * Custom Node values that inherit from `Object` still refer to their original instances.
       */
      clone() {
        const copy = Object.create(_Document.prototype, {
          [NODE_TYPE]: { value: DOC }
        });
        copy.commentBefore = this.commentBefore;
        copy.comment = this.comment;
        copy.errors = this.errors.slice();
        copy.warnings = this.warnings.slice();
        copy.options = Object.assign({}, this.options);
        if (this.directives)
          copy.directives = this.directives.clone();
        copy.schema = this.schema.clone();
        copy.contents = isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /** Adds a value to the document. */
      add(value) {
        if (assertCollection(this.contents))
          this.contents.add(value);
      }
      /** Adds a value to the document. */
      addIn(path, value) {
        if (assertCollection(this.contents))
          this.contents.addIn(path, value);
      }
      /**
       * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
       *
       * If `node` already has an anchor, `name` is ignored.
       * Otherwise, the `node.anchor` value will be set to `name`,
       * or if an anchor with that name is already present in the document,
       * `name` will be used as a prefix for a new unique anchor.
       * If `name` is undefined, the generated anchor will use 'a' as a prefix.
       */
      createAlias(node, name) {
        if (!node.anchor) {
          const prev = anchorNames(this);
          node.anchor = // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
          !name || prev.has(name) ? findNewAnchor(name || "a", prev) : name;
        }
        return new Alias(node.anchor);
      }
      createNode(value, replacer, options) {
        let _replacer = void 0;
        if (typeof replacer === "function") {
          value = replacer.call({ "": value }, "", value);
          _replacer = replacer;
        } else if (Array.isArray(replacer)) {
          const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
          const asStr = replacer.filter(keyToStr).map(String);
          if (asStr.length > 0)
            replacer = replacer.concat(asStr);
          _replacer = replacer;
        } else if (options === void 0 && replacer) {
          options = replacer;
          replacer = void 0;
        }
        const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
        const { onAnchor, setAnchors, sourceObjects } = createNodeAnchors(
          this,
          // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
          anchorPrefix || "a"
        );
        const ctx = {
          aliasDuplicateObjects: aliasDuplicateObjects ?? true,
          keepUndefined: keepUndefined ?? false,
          onAnchor,
          onTagObj,
          replacer: _replacer,
          schema: this.schema,
          sourceObjects
        };
        const node = createNode(value, tag, ctx);
        if (flow && isCollection(node))
          node.flow = true;
        setAnchors();
        return node;
      }
      /**
       * Convert a key and a value into a `Pair` using the current schema,
       * recursively wrapping all values as `Scalar` or `Collection` nodes.
       */
      createPair(key, value, options = {}) {
        const k = this.createNode(key, null, options);
        const v = this.createNode(value, null, options);
        return new Pair2(k, v);
      }
      /**
       * Removes a value from the document.
       * @returns `true` if the item was found and removed.
       */
      delete(key) {
        return assertCollection(this.contents) ? this.contents.delete(key) : false;
      }
      /**
       * Removes a value from the document.
       * @returns `true` if the item was found and removed.
       */
      deleteIn(path) {
        if (isEmptyPath(path)) {
          if (this.contents == null)
            return false;
          this.contents = null;
          return true;
        }
        return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
      }
      /**
       * Returns item at `key`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      get(key, keepScalar) {
        return isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
      }
      /**
       * Returns item at `path`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      getIn(path, keepScalar) {
        if (isEmptyPath(path))
          return !keepScalar && isScalar(this.contents) ? this.contents.value : this.contents;
        return isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
      }
      /**
       * Checks if the document includes a value with the key `key`.
       */
      has(key) {
        return isCollection(this.contents) ? this.contents.has(key) : false;
      }
      /**
       * Checks if the document includes a value at `path`.
       */
      hasIn(path) {
        if (isEmptyPath(path))
          return this.contents !== void 0;
        return isCollection(this.contents) ? this.contents.hasIn(path) : false;
      }
      /**
       * Sets a value in this document. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      set(key, value) {
        if (this.contents == null) {
          this.contents = collectionFromPath(this.schema, [key], value);
        } else if (assertCollection(this.contents)) {
          this.contents.set(key, value);
        }
      }
      /**
       * Sets a value in this document. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      setIn(path, value) {
        if (isEmptyPath(path)) {
          this.contents = value;
        } else if (this.contents == null) {
          this.contents = collectionFromPath(this.schema, Array.from(path), value);
        } else if (assertCollection(this.contents)) {
          this.contents.setIn(path, value);
        }
      }
      /**
       * Change the YAML version and schema used by the document.
       * A `null` version disables support for directives, explicit tags, anchors, and aliases.
       * It also requires the `schema` option to be given as a `Schema` instance value.
       *
       * Overrides all previously set schema options.
       */
      setSchema(version, options = {}) {
        if (typeof version === "number")
          version = String(version);
        let opt;
        switch (version) {
          case "1.1":
            if (this.directives)
              this.directives.yaml.version = "1.1";
            else
              this.directives = new Directives({ version: "1.1" });
            opt = { resolveKnownTags: false, schema: "yaml-1.1" };
            break;
          case "1.2":
          case "next":
            if (this.directives)
              this.directives.yaml.version = version;
            else
              this.directives = new Directives({ version });
            opt = { resolveKnownTags: true, schema: "core" };
            break;
          case null:
            if (this.directives)
              delete this.directives;
            opt = null;
            break;
          default: {
            const sv = JSON.stringify(version);
            throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
          }
        }
        if (options.schema instanceof Object)
          this.schema = options.schema;
        else if (opt)
          this.schema = new Schema(Object.assign(opt, options));
        else
          throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
      }
      // json & jsonArg are only used from toJSON()
      toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        const ctx = {
          anchors: /* @__PURE__ */ new Map(),
          doc: this,
          keep: !json,
          mapAsMap: mapAsMap === true,
          mapKeyWarned: false,
          maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
        };
        const res = toJS(this.contents, jsonArg ?? "", ctx);
        if (typeof onAnchor === "function")
          for (const { count, res: res2 } of ctx.anchors.values())
            onAnchor(res2, count);
        return typeof reviver === "function" ? applyReviver(reviver, { "": res }, "", res) : res;
      }
      /**
       * A JSON representation of the document `contents`.
       *
       * @param jsonArg Used by `JSON.stringify` to indicate the array index or
       *   property name.
       */
      toJSON(jsonArg, onAnchor) {
        return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
      }
      /** A YAML representation of the document. */
      toString(options = {}) {
        if (this.errors.length > 0)
          throw new Error("Document with errors cannot be stringified");
        if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
          const s = JSON.stringify(options.indent);
          throw new Error(`"indent" option must be a positive integer, not ${s}`);
        }
        return stringifyDocument(this, options);
      }
    };
  }
});

// node_modules/yaml/browser/dist/errors.js
var YAMLError, YAMLParseError, YAMLWarning, prettifyError;
var init_errors = __esm({
  "node_modules/yaml/browser/dist/errors.js"() {
    YAMLError = class extends Error {
      constructor(name, pos, code, message) {
        super();
        this.name = name;
        this.code = code;
        this.message = message;
        this.pos = pos;
      }
    };
    YAMLParseError = class extends YAMLError {
      constructor(pos, code, message) {
        super("YAMLParseError", pos, code, message);
      }
    };
    YAMLWarning = class extends YAMLError {
      constructor(pos, code, message) {
        super("YAMLWarning", pos, code, message);
      }
    };
    prettifyError = (src, lc) => (error) => {
      if (error.pos[0] === -1)
        return;
      error.linePos = error.pos.map((pos) => lc.linePos(pos));
      const { line, col } = error.linePos[0];
      error.message += ` at line ${line}, column ${col}`;
      let ci = col - 1;
      let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
      if (ci >= 60 && lineStr.length > 80) {
        const trimStart = Math.min(ci - 39, lineStr.length - 79);
        lineStr = "…" + lineStr.substring(trimStart);
        ci -= trimStart - 1;
      }
      if (lineStr.length > 80)
        lineStr = lineStr.substring(0, 79) + "…";
      if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
        let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
        if (prev.length > 80)
          prev = prev.substring(0, 79) + "…\n";
        lineStr = prev + lineStr;
      }
      if (/[^ ]/.test(lineStr)) {
        let count = 1;
        const end = error.linePos[1];
        if (end?.line === line && end.col > col) {
          count = Math.max(1, Math.min(end.col - col, 80 - ci));
        }
        const pointer = " ".repeat(ci) + "^".repeat(count);
        error.message += `:

${lineStr}
${pointer}
`;
      }
    };
  }
});

// node_modules/yaml/browser/dist/compose/resolve-props.js
function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent: parentIndent2, startOnNewline }) {
  let spaceBefore = false;
  let atNewline = startOnNewline;
  let hasSpace = startOnNewline;
  let comment2 = "";
  let commentSep = "";
  let hasNewline = false;
  let reqSpace = false;
  let tab = null;
  let anchor = null;
  let tag = null;
  let newlineAfterProp = null;
  let comma = null;
  let found = null;
  let start = null;
  for (const token of tokens) {
    if (reqSpace) {
      if (token.type !== "space" && token.type !== "newline" && token.type !== "comma")
        onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
      reqSpace = false;
    }
    if (tab) {
      if (atNewline && token.type !== "comment" && token.type !== "newline") {
        onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
      }
      tab = null;
    }
    switch (token.type) {
      case "space":
        if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) {
          tab = token;
        }
        hasSpace = true;
        break;
      case "comment": {
        if (!hasSpace)
          onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
        const cb = token.source.substring(1) || " ";
        if (!comment2)
          comment2 = cb;
        else
          comment2 += commentSep + cb;
        commentSep = "";
        atNewline = false;
        break;
      }
      case "newline":
        if (atNewline) {
          if (comment2)
            comment2 += token.source;
          else if (!found || indicator !== "seq-item-ind")
            spaceBefore = true;
        } else
          commentSep += token.source;
        atNewline = true;
        hasNewline = true;
        if (anchor || tag)
          newlineAfterProp = token;
        hasSpace = true;
        break;
      case "anchor":
        if (anchor)
          onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
        if (token.source.endsWith(":"))
          onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
        anchor = token;
        start ?? (start = token.offset);
        atNewline = false;
        hasSpace = false;
        reqSpace = true;
        break;
      case "tag": {
        if (tag)
          onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
        tag = token;
        start ?? (start = token.offset);
        atNewline = false;
        hasSpace = false;
        reqSpace = true;
        break;
      }
      case indicator:
        if (anchor || tag)
          onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
        if (found)
          onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
        found = token;
        atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
        hasSpace = false;
        break;
      case "comma":
        if (flow) {
          if (comma)
            onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
          comma = token;
          atNewline = false;
          hasSpace = false;
          break;
        }
      // else fallthrough
      default:
        onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
        atNewline = false;
        hasSpace = false;
    }
  }
  const last = tokens[tokens.length - 1];
  const end = last ? last.offset + last.source.length : offset;
  if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) {
    onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
  }
  if (tab && (atNewline && tab.indent <= parentIndent2 || next?.type === "block-map" || next?.type === "block-seq"))
    onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
  return {
    comma,
    found,
    spaceBefore,
    comment: comment2,
    hasNewline,
    anchor,
    tag,
    newlineAfterProp,
    end,
    start: start ?? end
  };
}
var init_resolve_props = __esm({
  "node_modules/yaml/browser/dist/compose/resolve-props.js"() {
  }
});

// node_modules/yaml/browser/dist/compose/util-contains-newline.js
function containsNewline(key) {
  if (!key)
    return null;
  switch (key.type) {
    case "alias":
    case "scalar":
    case "double-quoted-scalar":
    case "single-quoted-scalar":
      if (key.source.includes("\n"))
        return true;
      if (key.end) {
        for (const st of key.end)
          if (st.type === "newline")
            return true;
      }
      return false;
    case "flow-collection":
      for (const it of key.items) {
        for (const st of it.start)
          if (st.type === "newline")
            return true;
        if (it.sep) {
          for (const st of it.sep)
            if (st.type === "newline")
              return true;
        }
        if (containsNewline(it.key) || containsNewline(it.value))
          return true;
      }
      return false;
    default:
      return true;
  }
}
var init_util_contains_newline = __esm({
  "node_modules/yaml/browser/dist/compose/util-contains-newline.js"() {
  }
});

// node_modules/yaml/browser/dist/compose/util-flow-indent-check.js
function flowIndentCheck(indent, fc, onError) {
  if (fc?.type === "flow-collection") {
    const end = fc.end[0];
    if (end.indent === indent && (end.source === "]" || end.source === "}") && containsNewline(fc)) {
      const msg = "Flow end indicator should be more indented than parent";
      onError(end, "BAD_INDENT", msg, true);
    }
  }
}
var init_util_flow_indent_check = __esm({
  "node_modules/yaml/browser/dist/compose/util-flow-indent-check.js"() {
    init_util_contains_newline();
  }
});

// node_modules/yaml/browser/dist/compose/util-map-includes.js
function mapIncludes(ctx, items2, search) {
  const { uniqueKeys } = ctx.options;
  if (uniqueKeys === false)
    return false;
  const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || isScalar(a) && isScalar(b) && a.value === b.value;
  return items2.some((pair) => isEqual(pair.key, search));
}
var init_util_map_includes = __esm({
  "node_modules/yaml/browser/dist/compose/util-map-includes.js"() {
    init_identity();
  }
});

// node_modules/yaml/browser/dist/compose/resolve-block-map.js
function resolveBlockMap({ composeNode: composeNode2, composeEmptyNode: composeEmptyNode2 }, ctx, bm, onError, tag) {
  const NodeClass = tag?.nodeClass ?? YAMLMap;
  const map2 = new NodeClass(ctx.schema);
  if (ctx.atRoot)
    ctx.atRoot = false;
  let offset = bm.offset;
  let commentEnd = null;
  for (const collItem of bm.items) {
    const { start, key, sep: sep2, value } = collItem;
    const keyProps = resolveProps(start, {
      indicator: "explicit-key-ind",
      next: key ?? sep2?.[0],
      offset,
      onError,
      parentIndent: bm.indent,
      startOnNewline: true
    });
    const implicitKey = !keyProps.found;
    if (implicitKey) {
      if (key) {
        if (key.type === "block-seq")
          onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
        else if ("indent" in key && key.indent !== bm.indent)
          onError(offset, "BAD_INDENT", startColMsg);
      }
      if (!keyProps.anchor && !keyProps.tag && !sep2) {
        commentEnd = keyProps.end;
        if (keyProps.comment) {
          if (map2.comment)
            map2.comment += "\n" + keyProps.comment;
          else
            map2.comment = keyProps.comment;
        }
        continue;
      }
      if (keyProps.newlineAfterProp || containsNewline(key)) {
        onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
      }
    } else if (keyProps.found?.indent !== bm.indent) {
      onError(offset, "BAD_INDENT", startColMsg);
    }
    ctx.atKey = true;
    const keyStart = keyProps.end;
    const keyNode = key ? composeNode2(ctx, key, keyProps, onError) : composeEmptyNode2(ctx, keyStart, start, null, keyProps, onError);
    if (ctx.schema.compat)
      flowIndentCheck(bm.indent, key, onError);
    ctx.atKey = false;
    if (mapIncludes(ctx, map2.items, keyNode))
      onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
    const valueProps = resolveProps(sep2 ?? [], {
      indicator: "map-value-ind",
      next: value,
      offset: keyNode.range[2],
      onError,
      parentIndent: bm.indent,
      startOnNewline: !key || key.type === "block-scalar"
    });
    offset = valueProps.end;
    if (valueProps.found) {
      if (implicitKey) {
        if (value?.type === "block-map" && !valueProps.hasNewline)
          onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
        if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024)
          onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
      }
      const valueNode = value ? composeNode2(ctx, value, valueProps, onError) : composeEmptyNode2(ctx, offset, sep2, null, valueProps, onError);
      if (ctx.schema.compat)
        flowIndentCheck(bm.indent, value, onError);
      offset = valueNode.range[2];
      const pair = new Pair2(keyNode, valueNode);
      if (ctx.options.keepSourceTokens)
        pair.srcToken = collItem;
      map2.items.push(pair);
    } else {
      if (implicitKey)
        onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
      if (valueProps.comment) {
        if (keyNode.comment)
          keyNode.comment += "\n" + valueProps.comment;
        else
          keyNode.comment = valueProps.comment;
      }
      const pair = new Pair2(keyNode);
      if (ctx.options.keepSourceTokens)
        pair.srcToken = collItem;
      map2.items.push(pair);
    }
  }
  if (commentEnd && commentEnd < offset)
    onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
  map2.range = [bm.offset, offset, commentEnd ?? offset];
  return map2;
}
var startColMsg;
var init_resolve_block_map = __esm({
  "node_modules/yaml/browser/dist/compose/resolve-block-map.js"() {
    init_Pair();
    init_YAMLMap();
    init_resolve_props();
    init_util_contains_newline();
    init_util_flow_indent_check();
    init_util_map_includes();
    startColMsg = "All mapping items must start at the same column";
  }
});

// node_modules/yaml/browser/dist/compose/resolve-block-seq.js
function resolveBlockSeq({ composeNode: composeNode2, composeEmptyNode: composeEmptyNode2 }, ctx, bs, onError, tag) {
  const NodeClass = tag?.nodeClass ?? YAMLSeq;
  const seq2 = new NodeClass(ctx.schema);
  if (ctx.atRoot)
    ctx.atRoot = false;
  if (ctx.atKey)
    ctx.atKey = false;
  let offset = bs.offset;
  let commentEnd = null;
  for (const { start, value } of bs.items) {
    const props = resolveProps(start, {
      indicator: "seq-item-ind",
      next: value,
      offset,
      onError,
      parentIndent: bs.indent,
      startOnNewline: true
    });
    if (!props.found) {
      if (props.anchor || props.tag || value) {
        if (value?.type === "block-seq")
          onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
        else
          onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
      } else {
        commentEnd = props.end;
        if (props.comment)
          seq2.comment = props.comment;
        continue;
      }
    }
    const node = value ? composeNode2(ctx, value, props, onError) : composeEmptyNode2(ctx, props.end, start, null, props, onError);
    if (ctx.schema.compat)
      flowIndentCheck(bs.indent, value, onError);
    offset = node.range[2];
    seq2.items.push(node);
  }
  seq2.range = [bs.offset, offset, commentEnd ?? offset];
  return seq2;
}
var init_resolve_block_seq = __esm({
  "node_modules/yaml/browser/dist/compose/resolve-block-seq.js"() {
    init_YAMLSeq();
    init_resolve_props();
    init_util_flow_indent_check();
  }
});

// node_modules/yaml/browser/dist/compose/resolve-end.js
function resolveEnd(end, offset, reqSpace, onError) {
  let comment2 = "";
  if (end) {
    let hasSpace = false;
    let sep2 = "";
    for (const token of end) {
      const { source, type } = token;
      switch (type) {
        case "space":
          hasSpace = true;
          break;
        case "comment": {
          if (reqSpace && !hasSpace)
            onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
          const cb = source.substring(1) || " ";
          if (!comment2)
            comment2 = cb;
          else
            comment2 += sep2 + cb;
          sep2 = "";
          break;
        }
        case "newline":
          if (comment2)
            sep2 += source;
          hasSpace = true;
          break;
        default:
          onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
      }
      offset += source.length;
    }
  }
  return { comment: comment2, offset };
}
var init_resolve_end = __esm({
  "node_modules/yaml/browser/dist/compose/resolve-end.js"() {
  }
});

// node_modules/yaml/browser/dist/compose/resolve-flow-collection.js
function resolveFlowCollection({ composeNode: composeNode2, composeEmptyNode: composeEmptyNode2 }, ctx, fc, onError, tag) {
  const isMap2 = fc.start.source === "{";
  const fcName = isMap2 ? "flow map" : "flow sequence";
  const NodeClass = tag?.nodeClass ?? (isMap2 ? YAMLMap : YAMLSeq);
  const coll = new NodeClass(ctx.schema);
  coll.flow = true;
  const atRoot = ctx.atRoot;
  if (atRoot)
    ctx.atRoot = false;
  if (ctx.atKey)
    ctx.atKey = false;
  let offset = fc.offset + fc.start.source.length;
  for (let i = 0; i < fc.items.length; ++i) {
    const collItem = fc.items[i];
    const { start, key, sep: sep2, value } = collItem;
    const props = resolveProps(start, {
      flow: fcName,
      indicator: "explicit-key-ind",
      next: key ?? sep2?.[0],
      offset,
      onError,
      parentIndent: fc.indent,
      startOnNewline: false
    });
    if (!props.found) {
      if (!props.anchor && !props.tag && !sep2 && !value) {
        if (i === 0 && props.comma)
          onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
        else if (i < fc.items.length - 1)
          onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
        if (props.comment) {
          if (coll.comment)
            coll.comment += "\n" + props.comment;
          else
            coll.comment = props.comment;
        }
        offset = props.end;
        continue;
      }
      if (!isMap2 && ctx.options.strict && containsNewline(key))
        onError(
          key,
          // checked by containsNewline()
          "MULTILINE_IMPLICIT_KEY",
          "Implicit keys of flow sequence pairs need to be on a single line"
        );
    }
    if (i === 0) {
      if (props.comma)
        onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
    } else {
      if (!props.comma)
        onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
      if (props.comment) {
        let prevItemComment = "";
        loop: for (const st of start) {
          switch (st.type) {
            case "comma":
            case "space":
              break;
            case "comment":
              prevItemComment = st.source.substring(1);
              break loop;
            default:
              break loop;
          }
        }
        if (prevItemComment) {
          let prev = coll.items[coll.items.length - 1];
          if (isPair(prev))
            prev = prev.value ?? prev.key;
          if (prev.comment)
            prev.comment += "\n" + prevItemComment;
          else
            prev.comment = prevItemComment;
          props.comment = props.comment.substring(prevItemComment.length + 1);
        }
      }
    }
    if (!isMap2 && !sep2 && !props.found) {
      const valueNode = value ? composeNode2(ctx, value, props, onError) : composeEmptyNode2(ctx, props.end, sep2, null, props, onError);
      coll.items.push(valueNode);
      offset = valueNode.range[2];
      if (isBlock(value))
        onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
    } else {
      ctx.atKey = true;
      const keyStart = props.end;
      const keyNode = key ? composeNode2(ctx, key, props, onError) : composeEmptyNode2(ctx, keyStart, start, null, props, onError);
      if (isBlock(key))
        onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
      ctx.atKey = false;
      const valueProps = resolveProps(sep2 ?? [], {
        flow: fcName,
        indicator: "map-value-ind",
        next: value,
        offset: keyNode.range[2],
        onError,
        parentIndent: fc.indent,
        startOnNewline: false
      });
      if (valueProps.found) {
        if (!isMap2 && !props.found && ctx.options.strict) {
          if (sep2)
            for (const st of sep2) {
              if (st === valueProps.found)
                break;
              if (st.type === "newline") {
                onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
                break;
              }
            }
          if (props.start < valueProps.found.offset - 1024)
            onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
        }
      } else if (value) {
        if ("source" in value && value.source?.[0] === ":")
          onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
        else
          onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
      }
      const valueNode = value ? composeNode2(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode2(ctx, valueProps.end, sep2, null, valueProps, onError) : null;
      if (valueNode) {
        if (isBlock(value))
          onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
      } else if (valueProps.comment) {
        if (keyNode.comment)
          keyNode.comment += "\n" + valueProps.comment;
        else
          keyNode.comment = valueProps.comment;
      }
      const pair = new Pair2(keyNode, valueNode);
      if (ctx.options.keepSourceTokens)
        pair.srcToken = collItem;
      if (isMap2) {
        const map2 = coll;
        if (mapIncludes(ctx, map2.items, keyNode))
          onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
        map2.items.push(pair);
      } else {
        const map2 = new YAMLMap(ctx.schema);
        map2.flow = true;
        map2.items.push(pair);
        const endRange = (valueNode ?? keyNode).range;
        map2.range = [keyNode.range[0], endRange[1], endRange[2]];
        coll.items.push(map2);
      }
      offset = valueNode ? valueNode.range[2] : valueProps.end;
    }
  }
  const expectedEnd = isMap2 ? "}" : "]";
  const [ce, ...ee] = fc.end;
  let cePos = offset;
  if (ce?.source === expectedEnd)
    cePos = ce.offset + ce.source.length;
  else {
    const name = fcName[0].toUpperCase() + fcName.substring(1);
    const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
    onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
    if (ce && ce.source.length !== 1)
      ee.unshift(ce);
  }
  if (ee.length > 0) {
    const end = resolveEnd(ee, cePos, ctx.options.strict, onError);
    if (end.comment) {
      if (coll.comment)
        coll.comment += "\n" + end.comment;
      else
        coll.comment = end.comment;
    }
    coll.range = [fc.offset, cePos, end.offset];
  } else {
    coll.range = [fc.offset, cePos, cePos];
  }
  return coll;
}
var blockMsg, isBlock;
var init_resolve_flow_collection = __esm({
  "node_modules/yaml/browser/dist/compose/resolve-flow-collection.js"() {
    init_identity();
    init_Pair();
    init_YAMLMap();
    init_YAMLSeq();
    init_resolve_end();
    init_resolve_props();
    init_util_contains_newline();
    init_util_map_includes();
    blockMsg = "Block collections are not allowed within flow collections";
    isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
  }
});

// node_modules/yaml/browser/dist/compose/compose-collection.js
function resolveCollection(CN2, ctx, token, onError, tagName, tag) {
  const coll = token.type === "block-map" ? resolveBlockMap(CN2, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq(CN2, ctx, token, onError, tag) : resolveFlowCollection(CN2, ctx, token, onError, tag);
  const Coll = coll.constructor;
  if (tagName === "!" || tagName === Coll.tagName) {
    coll.tag = Coll.tagName;
    return coll;
  }
  if (tagName)
    coll.tag = tagName;
  return coll;
}
function composeCollection(CN2, ctx, token, props, onError) {
  const tagToken = props.tag;
  const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
  if (token.type === "block-seq") {
    const { anchor, newlineAfterProp: nl } = props;
    const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
    if (lastProp && (!nl || nl.offset < lastProp.offset)) {
      const message = "Missing newline after block sequence props";
      onError(lastProp, "MISSING_CHAR", message);
    }
  }
  const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
  if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.tagName && expType === "seq") {
    return resolveCollection(CN2, ctx, token, onError, tagName);
  }
  let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
  if (!tag) {
    const kt = ctx.schema.knownTags[tagName];
    if (kt?.collection === expType) {
      ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
      tag = kt;
    } else {
      if (kt) {
        onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
      } else {
        onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
      }
      return resolveCollection(CN2, ctx, token, onError, tagName);
    }
  }
  const coll = resolveCollection(CN2, ctx, token, onError, tagName, tag);
  const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
  const node = isNode(res) ? res : new Scalar(res);
  node.range = coll.range;
  node.tag = tagName;
  if (tag?.format)
    node.format = tag.format;
  return node;
}
var init_compose_collection = __esm({
  "node_modules/yaml/browser/dist/compose/compose-collection.js"() {
    init_identity();
    init_Scalar();
    init_YAMLMap();
    init_YAMLSeq();
    init_resolve_block_map();
    init_resolve_block_seq();
    init_resolve_flow_collection();
  }
});

// node_modules/yaml/browser/dist/compose/resolve-block-scalar.js
function resolveBlockScalar(ctx, scalar, onError) {
  const start = scalar.offset;
  const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
  if (!header)
    return { value: "", type: null, comment: "", range: [start, start, start] };
  const type = header.mode === ">" ? Scalar.BLOCK_FOLDED : Scalar.BLOCK_LITERAL;
  const lines = scalar.source ? splitLines2(scalar.source) : [];
  let chompStart = lines.length;
  for (let i = lines.length - 1; i >= 0; --i) {
    const content = lines[i][1];
    if (content === "" || content === "\r")
      chompStart = i;
    else
      break;
  }
  if (chompStart === 0) {
    const value2 = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
    let end2 = start + header.length;
    if (scalar.source)
      end2 += scalar.source.length;
    return { value: value2, type, comment: header.comment, range: [start, end2, end2] };
  }
  let trimIndent = scalar.indent + header.indent;
  let offset = scalar.offset + header.length;
  let contentStart = 0;
  for (let i = 0; i < chompStart; ++i) {
    const [indent, content] = lines[i];
    if (content === "" || content === "\r") {
      if (header.indent === 0 && indent.length > trimIndent)
        trimIndent = indent.length;
    } else {
      if (indent.length < trimIndent) {
        const message = "Block scalars with more-indented leading empty lines must use an explicit indentation indicator";
        onError(offset + indent.length, "MISSING_CHAR", message);
      }
      if (header.indent === 0)
        trimIndent = indent.length;
      contentStart = i;
      if (trimIndent === 0 && !ctx.atRoot) {
        const message = "Block scalar values in collections must be indented";
        onError(offset, "BAD_INDENT", message);
      }
      break;
    }
    offset += indent.length + content.length + 1;
  }
  for (let i = lines.length - 1; i >= chompStart; --i) {
    if (lines[i][0].length > trimIndent)
      chompStart = i + 1;
  }
  let value = "";
  let sep2 = "";
  let prevMoreIndented = false;
  for (let i = 0; i < contentStart; ++i)
    value += lines[i][0].slice(trimIndent) + "\n";
  for (let i = contentStart; i < chompStart; ++i) {
    let [indent, content] = lines[i];
    offset += indent.length + content.length + 1;
    const crlf = content[content.length - 1] === "\r";
    if (crlf)
      content = content.slice(0, -1);
    if (content && indent.length < trimIndent) {
      const src = header.indent ? "explicit indentation indicator" : "first line";
      const message = `Block scalar lines must not be less indented than their ${src}`;
      onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
      indent = "";
    }
    if (type === Scalar.BLOCK_LITERAL) {
      value += sep2 + indent.slice(trimIndent) + content;
      sep2 = "\n";
    } else if (indent.length > trimIndent || content[0] === "	") {
      if (sep2 === " ")
        sep2 = "\n";
      else if (!prevMoreIndented && sep2 === "\n")
        sep2 = "\n\n";
      value += sep2 + indent.slice(trimIndent) + content;
      sep2 = "\n";
      prevMoreIndented = true;
    } else if (content === "") {
      if (sep2 === "\n")
        value += "\n";
      else
        sep2 = "\n";
    } else {
      value += sep2 + content;
      sep2 = " ";
      prevMoreIndented = false;
    }
  }
  switch (header.chomp) {
    case "-":
      break;
    case "+":
      for (let i = chompStart; i < lines.length; ++i)
        value += "\n" + lines[i][0].slice(trimIndent);
      if (value[value.length - 1] !== "\n")
        value += "\n";
      break;
    default:
      value += "\n";
  }
  const end = start + header.length + scalar.source.length;
  return { value, type, comment: header.comment, range: [start, end, end] };
}
function parseBlockScalarHeader({ offset, props }, strict, onError) {
  if (props[0].type !== "block-scalar-header") {
    onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
    return null;
  }
  const { source } = props[0];
  const mode = source[0];
  let indent = 0;
  let chomp = "";
  let error = -1;
  for (let i = 1; i < source.length; ++i) {
    const ch = source[i];
    if (!chomp && (ch === "-" || ch === "+"))
      chomp = ch;
    else {
      const n = Number(ch);
      if (!indent && n)
        indent = n;
      else if (error === -1)
        error = offset + i;
    }
  }
  if (error !== -1)
    onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
  let hasSpace = false;
  let comment2 = "";
  let length = source.length;
  for (let i = 1; i < props.length; ++i) {
    const token = props[i];
    switch (token.type) {
      case "space":
        hasSpace = true;
      // fallthrough
      case "newline":
        length += token.source.length;
        break;
      case "comment":
        if (strict && !hasSpace) {
          const message = "Comments must be separated from other tokens by white space characters";
          onError(token, "MISSING_CHAR", message);
        }
        length += token.source.length;
        comment2 = token.source.substring(1);
        break;
      case "error":
        onError(token, "UNEXPECTED_TOKEN", token.message);
        length += token.source.length;
        break;
      /* istanbul ignore next should not happen */
      default: {
        const message = `Unexpected token in block scalar header: ${token.type}`;
        onError(token, "UNEXPECTED_TOKEN", message);
        const ts = token.source;
        if (ts && typeof ts === "string")
          length += ts.length;
      }
    }
  }
  return { mode, indent, chomp, comment: comment2, length };
}
function splitLines2(source) {
  const split = source.split(/\n( *)/);
  const first = split[0];
  const m = first.match(/^( *)/);
  const line0 = m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first];
  const lines = [line0];
  for (let i = 1; i < split.length; i += 2)
    lines.push([split[i], split[i + 1]]);
  return lines;
}
var init_resolve_block_scalar = __esm({
  "node_modules/yaml/browser/dist/compose/resolve-block-scalar.js"() {
    init_Scalar();
  }
});

// node_modules/yaml/browser/dist/compose/resolve-flow-scalar.js
function resolveFlowScalar(scalar, strict, onError) {
  const { offset, type, source, end } = scalar;
  let _type;
  let value;
  const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
  switch (type) {
    case "scalar":
      _type = Scalar.PLAIN;
      value = plainValue(source, _onError);
      break;
    case "single-quoted-scalar":
      _type = Scalar.QUOTE_SINGLE;
      value = singleQuotedValue(source, _onError);
      break;
    case "double-quoted-scalar":
      _type = Scalar.QUOTE_DOUBLE;
      value = doubleQuotedValue(source, _onError);
      break;
    /* istanbul ignore next should not happen */
    default:
      onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
      return {
        value: "",
        type: null,
        comment: "",
        range: [offset, offset + source.length, offset + source.length]
      };
  }
  const valueEnd = offset + source.length;
  const re = resolveEnd(end, valueEnd, strict, onError);
  return {
    value,
    type: _type,
    comment: re.comment,
    range: [offset, valueEnd, re.offset]
  };
}
function plainValue(source, onError) {
  let badChar = "";
  switch (source[0]) {
    /* istanbul ignore next should not happen */
    case "	":
      badChar = "a tab character";
      break;
    case ",":
      badChar = "flow indicator character ,";
      break;
    case "%":
      badChar = "directive indicator character %";
      break;
    case "|":
    case ">": {
      badChar = `block scalar indicator ${source[0]}`;
      break;
    }
    case "@":
    case "`": {
      badChar = `reserved character ${source[0]}`;
      break;
    }
  }
  if (badChar)
    onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
  return unfoldLines(source);
}
function singleQuotedValue(source, onError) {
  if (source[source.length - 1] !== "'" || source.length === 1)
    onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
  return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
}
function unfoldLines(source) {
  const line = /(.*?)\r?\n/sy;
  let match = line.exec(source);
  if (!match)
    return source;
  let trimEnd2, trimBoth;
  try {
    trimEnd2 = new RegExp("(?<![ 	])[ 	]+$");
    trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
  } catch {
    trimEnd2 = /[ \t]+$/;
    trimBoth = /^[ \t]+|[ \t]+$/g;
  }
  let res = match[1].replace(trimEnd2, "");
  let sep2 = " ";
  let pos = line.lastIndex;
  while (match = line.exec(source)) {
    const lm = match[1].replace(trimBoth, "");
    if (lm === "") {
      if (sep2 === "\n")
        res += sep2;
      else
        sep2 = "\n";
    } else {
      res += sep2 + lm;
      sep2 = " ";
    }
    pos = line.lastIndex;
  }
  const last = /[ \t]*(.*)/sy;
  last.lastIndex = pos;
  match = last.exec(source);
  return res + sep2 + (match?.[1] ?? "");
}
function doubleQuotedValue(source, onError) {
  let res = "";
  for (let i = 1; i < source.length - 1; ++i) {
    const ch = source[i];
    if (ch === "\r" && source[i + 1] === "\n")
      continue;
    if (ch === "\n") {
      const { fold: fold3, offset } = foldNewline(source, i);
      res += fold3;
      i = offset;
    } else if (ch === "\\") {
      let next = source[++i];
      const cc = escapeCodes[next];
      if (cc)
        res += cc;
      else if (next === "\n") {
        next = source[i + 1];
        while (next === " " || next === "	")
          next = source[++i + 1];
      } else if (next === "\r" && source[i + 1] === "\n") {
        next = source[++i + 1];
        while (next === " " || next === "	")
          next = source[++i + 1];
      } else if (next === "x" || next === "u" || next === "U") {
        const length = next === "x" ? 2 : next === "u" ? 4 : 8;
        res += parseCharCode(source, i + 1, length, onError);
        i += length;
      } else {
        const raw = source.substr(i - 1, 2);
        onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
        res += raw;
      }
    } else if (ch === " " || ch === "	") {
      const wsStart = i;
      let next = source[i + 1];
      while (next === " " || next === "	")
        next = source[++i + 1];
      if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n"))
        res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
    } else {
      res += ch;
    }
  }
  if (source[source.length - 1] !== '"' || source.length === 1)
    onError(source.length, "MISSING_CHAR", 'Missing closing "quote');
  return res;
}
function foldNewline(source, offset) {
  let fold3 = "";
  let ch = source[offset + 1];
  while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
    if (ch === "\r" && source[offset + 2] !== "\n")
      break;
    if (ch === "\n")
      fold3 += "\n";
    offset += 1;
    ch = source[offset + 1];
  }
  if (!fold3)
    fold3 = " ";
  return { fold: fold3, offset };
}
function parseCharCode(source, offset, length, onError) {
  const cc = source.substr(offset, length);
  const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
  const code = ok ? parseInt(cc, 16) : NaN;
  try {
    return String.fromCodePoint(code);
  } catch {
    const raw = source.substr(offset - 2, length + 2);
    onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
    return raw;
  }
}
var escapeCodes;
var init_resolve_flow_scalar = __esm({
  "node_modules/yaml/browser/dist/compose/resolve-flow-scalar.js"() {
    init_Scalar();
    init_resolve_end();
    escapeCodes = {
      "0": "\0",
      // null character
      a: "\x07",
      // bell character
      b: "\b",
      // backspace
      e: "\x1B",
      // escape character
      f: "\f",
      // form feed
      n: "\n",
      // line feed
      r: "\r",
      // carriage return
      t: "	",
      // horizontal tab
      v: "\v",
      // vertical tab
      N: "",
      // Unicode next line
      _: " ",
      // Unicode non-breaking space
      L: "\u2028",
      // Unicode line separator
      P: "\u2029",
      // Unicode paragraph separator
      " ": " ",
      '"': '"',
      "/": "/",
      "\\": "\\",
      "	": "	"
    };
  }
});

// node_modules/yaml/browser/dist/compose/compose-scalar.js
function composeScalar(ctx, token, tagToken, onError) {
  const { value, type, comment: comment2, range } = token.type === "block-scalar" ? resolveBlockScalar(ctx, token, onError) : resolveFlowScalar(token, ctx.options.strict, onError);
  const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
  let tag;
  if (ctx.options.stringKeys && ctx.atKey) {
    tag = ctx.schema[SCALAR];
  } else if (tagName)
    tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
  else if (token.type === "scalar")
    tag = findScalarTagByTest(ctx, value, token, onError);
  else
    tag = ctx.schema[SCALAR];
  let scalar;
  try {
    const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
    scalar = isScalar(res) ? res : new Scalar(res);
  } catch (error) {
    const msg = error instanceof Error ? error.message : String(error);
    onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
    scalar = new Scalar(value);
  }
  scalar.range = range;
  scalar.source = value;
  if (type)
    scalar.type = type;
  if (tagName)
    scalar.tag = tagName;
  if (tag.format)
    scalar.format = tag.format;
  if (comment2)
    scalar.comment = comment2;
  return scalar;
}
function findScalarTagByName(schema4, value, tagName, tagToken, onError) {
  if (tagName === "!")
    return schema4[SCALAR];
  const matchWithTest = [];
  for (const tag of schema4.tags) {
    if (!tag.collection && tag.tag === tagName) {
      if (tag.default && tag.test)
        matchWithTest.push(tag);
      else
        return tag;
    }
  }
  for (const tag of matchWithTest)
    if (tag.test?.test(value))
      return tag;
  const kt = schema4.knownTags[tagName];
  if (kt && !kt.collection) {
    schema4.tags.push(Object.assign({}, kt, { default: false, test: void 0 }));
    return kt;
  }
  onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
  return schema4[SCALAR];
}
function findScalarTagByTest({ atKey, directives, schema: schema4 }, value, token, onError) {
  const tag = schema4.tags.find((tag2) => (tag2.default === true || atKey && tag2.default === "key") && tag2.test?.test(value)) || schema4[SCALAR];
  if (schema4.compat) {
    const compat = schema4.compat.find((tag2) => tag2.default && tag2.test?.test(value)) ?? schema4[SCALAR];
    if (tag.tag !== compat.tag) {
      const ts = directives.tagString(tag.tag);
      const cs = directives.tagString(compat.tag);
      const msg = `Value may be parsed as either ${ts} or ${cs}`;
      onError(token, "TAG_RESOLVE_FAILED", msg, true);
    }
  }
  return tag;
}
var init_compose_scalar = __esm({
  "node_modules/yaml/browser/dist/compose/compose-scalar.js"() {
    init_identity();
    init_Scalar();
    init_resolve_block_scalar();
    init_resolve_flow_scalar();
  }
});

// node_modules/yaml/browser/dist/compose/util-empty-scalar-position.js
function emptyScalarPosition(offset, before, pos) {
  if (before) {
    pos ?? (pos = before.length);
    for (let i = pos - 1; i >= 0; --i) {
      let st = before[i];
      switch (st.type) {
        case "space":
        case "comment":
        case "newline":
          offset -= st.source.length;
          continue;
      }
      st = before[++i];
      while (st?.type === "space") {
        offset += st.source.length;
        st = before[++i];
      }
      break;
    }
  }
  return offset;
}
var init_util_empty_scalar_position = __esm({
  "node_modules/yaml/browser/dist/compose/util-empty-scalar-position.js"() {
  }
});

// node_modules/yaml/browser/dist/compose/compose-node.js
function composeNode(ctx, token, props, onError) {
  const atKey = ctx.atKey;
  const { spaceBefore, comment: comment2, anchor, tag } = props;
  let node;
  let isSrcToken = true;
  switch (token.type) {
    case "alias":
      node = composeAlias(ctx, token, onError);
      if (anchor || tag)
        onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
      break;
    case "scalar":
    case "single-quoted-scalar":
    case "double-quoted-scalar":
    case "block-scalar":
      node = composeScalar(ctx, token, tag, onError);
      if (anchor)
        node.anchor = anchor.source.substring(1);
      break;
    case "block-map":
    case "block-seq":
    case "flow-collection":
      try {
        node = composeCollection(CN, ctx, token, props, onError);
        if (anchor)
          node.anchor = anchor.source.substring(1);
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        onError(token, "RESOURCE_EXHAUSTION", message);
      }
      break;
    default: {
      const message = token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`;
      onError(token, "UNEXPECTED_TOKEN", message);
      isSrcToken = false;
    }
  }
  node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
  if (anchor && node.anchor === "")
    onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
  if (atKey && ctx.options.stringKeys && (!isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) {
    const msg = "With stringKeys, all keys must be strings";
    onError(tag ?? token, "NON_STRING_KEY", msg);
  }
  if (spaceBefore)
    node.spaceBefore = true;
  if (comment2) {
    if (token.type === "scalar" && token.source === "")
      node.comment = comment2;
    else
      node.commentBefore = comment2;
  }
  if (ctx.options.keepSourceTokens && isSrcToken)
    node.srcToken = token;
  return node;
}
function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment: comment2, anchor, tag, end }, onError) {
  const token = {
    type: "scalar",
    offset: emptyScalarPosition(offset, before, pos),
    indent: -1,
    source: ""
  };
  const node = composeScalar(ctx, token, tag, onError);
  if (anchor) {
    node.anchor = anchor.source.substring(1);
    if (node.anchor === "")
      onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
  }
  if (spaceBefore)
    node.spaceBefore = true;
  if (comment2) {
    node.comment = comment2;
    node.range[2] = end;
  }
  return node;
}
function composeAlias({ options }, { offset, source, end }, onError) {
  const alias = new Alias(source.substring(1));
  if (alias.source === "")
    onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
  if (alias.source.endsWith(":"))
    onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
  const valueEnd = offset + source.length;
  const re = resolveEnd(end, valueEnd, options.strict, onError);
  alias.range = [offset, valueEnd, re.offset];
  if (re.comment)
    alias.comment = re.comment;
  return alias;
}
var CN;
var init_compose_node = __esm({
  "node_modules/yaml/browser/dist/compose/compose-node.js"() {
    init_Alias();
    init_identity();
    init_compose_collection();
    init_compose_scalar();
    init_resolve_end();
    init_util_empty_scalar_position();
    CN = { composeNode, composeEmptyNode };
  }
});

// node_modules/yaml/browser/dist/compose/compose-doc.js
function composeDoc(options, directives, { offset, start, value, end }, onError) {
  const opts = Object.assign({ _directives: directives }, options);
  const doc = new Document(void 0, opts);
  const ctx = {
    atKey: false,
    atRoot: true,
    directives: doc.directives,
    options: doc.options,
    schema: doc.schema
  };
  const props = resolveProps(start, {
    indicator: "doc-start",
    next: value ?? end?.[0],
    offset,
    onError,
    parentIndent: 0,
    startOnNewline: true
  });
  if (props.found) {
    doc.directives.docStart = true;
    if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline)
      onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
  }
  doc.contents = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
  const contentEnd = doc.contents.range[2];
  const re = resolveEnd(end, contentEnd, false, onError);
  if (re.comment)
    doc.comment = re.comment;
  doc.range = [offset, contentEnd, re.offset];
  return doc;
}
var init_compose_doc = __esm({
  "node_modules/yaml/browser/dist/compose/compose-doc.js"() {
    init_Document();
    init_compose_node();
    init_resolve_end();
    init_resolve_props();
  }
});

// node_modules/yaml/browser/dist/compose/composer.js
function getErrorPos(src) {
  if (typeof src === "number")
    return [src, src + 1];
  if (Array.isArray(src))
    return src.length === 2 ? src : [src[0], src[1]];
  const { offset, source } = src;
  return [offset, offset + (typeof source === "string" ? source.length : 1)];
}
function parsePrelude(prelude) {
  let comment2 = "";
  let atComment = false;
  let afterEmptyLine = false;
  for (let i = 0; i < prelude.length; ++i) {
    const source = prelude[i];
    switch (source[0]) {
      case "#":
        comment2 += (comment2 === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
        atComment = true;
        afterEmptyLine = false;
        break;
      case "%":
        if (prelude[i + 1]?.[0] !== "#")
          i += 1;
        atComment = false;
        break;
      default:
        if (!atComment)
          afterEmptyLine = true;
        atComment = false;
    }
  }
  return { comment: comment2, afterEmptyLine };
}
var Composer;
var init_composer = __esm({
  "node_modules/yaml/browser/dist/compose/composer.js"() {
    init_directives();
    init_Document();
    init_errors();
    init_identity();
    init_compose_doc();
    init_resolve_end();
    Composer = class {
      constructor(options = {}) {
        this.doc = null;
        this.atDirectives = false;
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
        this.onError = (source, code, message, warning) => {
          const pos = getErrorPos(source);
          if (warning)
            this.warnings.push(new YAMLWarning(pos, code, message));
          else
            this.errors.push(new YAMLParseError(pos, code, message));
        };
        this.directives = new Directives({ version: options.version || "1.2" });
        this.options = options;
      }
      decorate(doc, afterDoc) {
        const { comment: comment2, afterEmptyLine } = parsePrelude(this.prelude);
        if (comment2) {
          const dc = doc.contents;
          if (afterDoc) {
            doc.comment = doc.comment ? `${doc.comment}
${comment2}` : comment2;
          } else if (afterEmptyLine || doc.directives.docStart || !dc) {
            doc.commentBefore = comment2;
          } else if (isCollection(dc) && !dc.flow && dc.items.length > 0) {
            let it = dc.items[0];
            if (isPair(it))
              it = it.key;
            const cb = it.commentBefore;
            it.commentBefore = cb ? `${comment2}
${cb}` : comment2;
          } else {
            const cb = dc.commentBefore;
            dc.commentBefore = cb ? `${comment2}
${cb}` : comment2;
          }
        }
        if (afterDoc) {
          for (let i = 0; i < this.errors.length; ++i)
            doc.errors.push(this.errors[i]);
          for (let i = 0; i < this.warnings.length; ++i)
            doc.warnings.push(this.warnings[i]);
        } else {
          doc.errors = this.errors;
          doc.warnings = this.warnings;
        }
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
      }
      /**
       * Current stream status information.
       *
       * Mostly useful at the end of input for an empty stream.
       */
      streamInfo() {
        return {
          comment: parsePrelude(this.prelude).comment,
          directives: this.directives,
          errors: this.errors,
          warnings: this.warnings
        };
      }
      /**
       * Compose tokens into documents.
       *
       * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
       * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
       */
      *compose(tokens, forceDoc = false, endOffset = -1) {
        for (const token of tokens)
          yield* this.next(token);
        yield* this.end(forceDoc, endOffset);
      }
      /** Advance the composer by one CST token. */
      *next(token) {
        switch (token.type) {
          case "directive":
            this.directives.add(token.source, (offset, message, warning) => {
              const pos = getErrorPos(token);
              pos[0] += offset;
              this.onError(pos, "BAD_DIRECTIVE", message, warning);
            });
            this.prelude.push(token.source);
            this.atDirectives = true;
            break;
          case "document": {
            const doc = composeDoc(this.options, this.directives, token, this.onError);
            if (this.atDirectives && !doc.directives.docStart)
              this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
            this.decorate(doc, false);
            if (this.doc)
              yield this.doc;
            this.doc = doc;
            this.atDirectives = false;
            break;
          }
          case "byte-order-mark":
          case "space":
            break;
          case "comment":
          case "newline":
            this.prelude.push(token.source);
            break;
          case "error": {
            const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
            const error = new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
            if (this.atDirectives || !this.doc)
              this.errors.push(error);
            else
              this.doc.errors.push(error);
            break;
          }
          case "doc-end": {
            if (!this.doc) {
              const msg = "Unexpected doc-end without preceding document";
              this.errors.push(new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg));
              break;
            }
            this.doc.directives.docEnd = true;
            const end = resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
            this.decorate(this.doc, true);
            if (end.comment) {
              const dc = this.doc.comment;
              this.doc.comment = dc ? `${dc}
${end.comment}` : end.comment;
            }
            this.doc.range[2] = end.offset;
            break;
          }
          default:
            this.errors.push(new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
        }
      }
      /**
       * Call at end of input to yield any remaining document.
       *
       * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
       * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
       */
      *end(forceDoc = false, endOffset = -1) {
        if (this.doc) {
          this.decorate(this.doc, true);
          yield this.doc;
          this.doc = null;
        } else if (forceDoc) {
          const opts = Object.assign({ _directives: this.directives }, this.options);
          const doc = new Document(void 0, opts);
          if (this.atDirectives)
            this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
          doc.range = [0, endOffset, endOffset];
          this.decorate(doc, false);
          yield doc;
        }
      }
    };
  }
});

// node_modules/yaml/browser/dist/parse/cst-scalar.js
var init_cst_scalar = __esm({
  "node_modules/yaml/browser/dist/parse/cst-scalar.js"() {
    init_resolve_block_scalar();
    init_resolve_flow_scalar();
    init_errors();
    init_stringifyString();
  }
});

// node_modules/yaml/browser/dist/parse/cst-stringify.js
var init_cst_stringify = __esm({
  "node_modules/yaml/browser/dist/parse/cst-stringify.js"() {
  }
});

// node_modules/yaml/browser/dist/parse/cst-visit.js
function visit2(cst, visitor) {
  if ("type" in cst && cst.type === "document")
    cst = { start: cst.start, value: cst.value };
  _visit(Object.freeze([]), cst, visitor);
}
function _visit(path, item, visitor) {
  let ctrl = visitor(item, path);
  if (typeof ctrl === "symbol")
    return ctrl;
  for (const field of ["key", "value"]) {
    const token = item[field];
    if (token && "items" in token) {
      for (let i = 0; i < token.items.length; ++i) {
        const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
        if (typeof ci === "number")
          i = ci - 1;
        else if (ci === BREAK2)
          return BREAK2;
        else if (ci === REMOVE2) {
          token.items.splice(i, 1);
          i -= 1;
        }
      }
      if (typeof ctrl === "function" && field === "key")
        ctrl = ctrl(item, path);
    }
  }
  return typeof ctrl === "function" ? ctrl(item, path) : ctrl;
}
var BREAK2, SKIP2, REMOVE2;
var init_cst_visit = __esm({
  "node_modules/yaml/browser/dist/parse/cst-visit.js"() {
    BREAK2 = /* @__PURE__ */ Symbol("break visit");
    SKIP2 = /* @__PURE__ */ Symbol("skip children");
    REMOVE2 = /* @__PURE__ */ Symbol("remove item");
    visit2.BREAK = BREAK2;
    visit2.SKIP = SKIP2;
    visit2.REMOVE = REMOVE2;
    visit2.itemAtPath = (cst, path) => {
      let item = cst;
      for (const [field, index] of path) {
        const tok = item?.[field];
        if (tok && "items" in tok) {
          item = tok.items[index];
        } else
          return void 0;
      }
      return item;
    };
    visit2.parentCollection = (cst, path) => {
      const parent = visit2.itemAtPath(cst, path.slice(0, -1));
      const field = path[path.length - 1][0];
      const coll = parent?.[field];
      if (coll && "items" in coll)
        return coll;
      throw new Error("Parent collection not found");
    };
  }
});

// node_modules/yaml/browser/dist/parse/cst.js
function tokenType(source) {
  switch (source) {
    case BOM:
      return "byte-order-mark";
    case DOCUMENT:
      return "doc-mode";
    case FLOW_END:
      return "flow-error-end";
    case SCALAR2:
      return "scalar";
    case "---":
      return "doc-start";
    case "...":
      return "doc-end";
    case "":
    case "\n":
    case "\r\n":
      return "newline";
    case "-":
      return "seq-item-ind";
    case "?":
      return "explicit-key-ind";
    case ":":
      return "map-value-ind";
    case "{":
      return "flow-map-start";
    case "}":
      return "flow-map-end";
    case "[":
      return "flow-seq-start";
    case "]":
      return "flow-seq-end";
    case ",":
      return "comma";
  }
  switch (source[0]) {
    case " ":
    case "	":
      return "space";
    case "#":
      return "comment";
    case "%":
      return "directive-line";
    case "*":
      return "alias";
    case "&":
      return "anchor";
    case "!":
      return "tag";
    case "'":
      return "single-quoted-scalar";
    case '"':
      return "double-quoted-scalar";
    case "|":
    case ">":
      return "block-scalar-header";
  }
  return null;
}
var BOM, DOCUMENT, FLOW_END, SCALAR2;
var init_cst = __esm({
  "node_modules/yaml/browser/dist/parse/cst.js"() {
    init_cst_scalar();
    init_cst_stringify();
    init_cst_visit();
    BOM = "\uFEFF";
    DOCUMENT = "";
    FLOW_END = "";
    SCALAR2 = "";
  }
});

// node_modules/yaml/browser/dist/parse/lexer.js
function isEmpty(ch) {
  switch (ch) {
    case void 0:
    case " ":
    case "\n":
    case "\r":
    case "	":
      return true;
    default:
      return false;
  }
}
var hexDigits, tagChars, flowIndicatorChars, invalidAnchorChars, isNotAnchorChar, Lexer;
var init_lexer = __esm({
  "node_modules/yaml/browser/dist/parse/lexer.js"() {
    init_cst();
    hexDigits = new Set("0123456789ABCDEFabcdef");
    tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
    flowIndicatorChars = new Set(",[]{}");
    invalidAnchorChars = new Set(" ,[]{}\n\r	");
    isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
    Lexer = class {
      constructor() {
        this.atEnd = false;
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        this.buffer = "";
        this.flowKey = false;
        this.flowLevel = 0;
        this.indentNext = 0;
        this.indentValue = 0;
        this.lineEndPos = null;
        this.next = null;
        this.pos = 0;
      }
      /**
       * Generate YAML tokens from the `source` string. If `incomplete`,
       * a part of the last line may be left as a buffer for the next call.
       *
       * @returns A generator of lexical tokens
       */
      *lex(source, incomplete = false) {
        if (source) {
          if (typeof source !== "string")
            throw TypeError("source is not a string");
          this.buffer = this.buffer ? this.buffer + source : source;
          this.lineEndPos = null;
        }
        this.atEnd = !incomplete;
        let next = this.next ?? "stream";
        while (next && (incomplete || this.hasChars(1)))
          next = yield* this.parseNext(next);
      }
      atLineEnd() {
        let i = this.pos;
        let ch = this.buffer[i];
        while (ch === " " || ch === "	")
          ch = this.buffer[++i];
        if (!ch || ch === "#" || ch === "\n")
          return true;
        if (ch === "\r")
          return this.buffer[i + 1] === "\n";
        return false;
      }
      charAt(n) {
        return this.buffer[this.pos + n];
      }
      continueScalar(offset) {
        let ch = this.buffer[offset];
        if (this.indentNext > 0) {
          let indent = 0;
          while (ch === " ")
            ch = this.buffer[++indent + offset];
          if (ch === "\r") {
            const next = this.buffer[indent + offset + 1];
            if (next === "\n" || !next && !this.atEnd)
              return offset + indent + 1;
          }
          return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
        }
        if (ch === "-" || ch === ".") {
          const dt = this.buffer.substr(offset, 3);
          if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3]))
            return -1;
        }
        return offset;
      }
      getLine() {
        let end = this.lineEndPos;
        if (typeof end !== "number" || end !== -1 && end < this.pos) {
          end = this.buffer.indexOf("\n", this.pos);
          this.lineEndPos = end;
        }
        if (end === -1)
          return this.atEnd ? this.buffer.substring(this.pos) : null;
        if (this.buffer[end - 1] === "\r")
          end -= 1;
        return this.buffer.substring(this.pos, end);
      }
      hasChars(n) {
        return this.pos + n <= this.buffer.length;
      }
      setNext(state) {
        this.buffer = this.buffer.substring(this.pos);
        this.pos = 0;
        this.lineEndPos = null;
        this.next = state;
        return null;
      }
      peek(n) {
        return this.buffer.substr(this.pos, n);
      }
      *parseNext(next) {
        switch (next) {
          case "stream":
            return yield* this.parseStream();
          case "line-start":
            return yield* this.parseLineStart();
          case "block-start":
            return yield* this.parseBlockStart();
          case "doc":
            return yield* this.parseDocument();
          case "flow":
            return yield* this.parseFlowCollection();
          case "quoted-scalar":
            return yield* this.parseQuotedScalar();
          case "block-scalar":
            return yield* this.parseBlockScalar();
          case "plain-scalar":
            return yield* this.parsePlainScalar();
        }
      }
      *parseStream() {
        let line = this.getLine();
        if (line === null)
          return this.setNext("stream");
        if (line[0] === BOM) {
          yield* this.pushCount(1);
          line = line.substring(1);
        }
        if (line[0] === "%") {
          let dirEnd = line.length;
          let cs = line.indexOf("#");
          while (cs !== -1) {
            const ch = line[cs - 1];
            if (ch === " " || ch === "	") {
              dirEnd = cs - 1;
              break;
            } else {
              cs = line.indexOf("#", cs + 1);
            }
          }
          while (true) {
            const ch = line[dirEnd - 1];
            if (ch === " " || ch === "	")
              dirEnd -= 1;
            else
              break;
          }
          const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
          yield* this.pushCount(line.length - n);
          this.pushNewline();
          return "stream";
        }
        if (this.atLineEnd()) {
          const sp = yield* this.pushSpaces(true);
          yield* this.pushCount(line.length - sp);
          yield* this.pushNewline();
          return "stream";
        }
        yield DOCUMENT;
        return yield* this.parseLineStart();
      }
      *parseLineStart() {
        const ch = this.charAt(0);
        if (!ch && !this.atEnd)
          return this.setNext("line-start");
        if (ch === "-" || ch === ".") {
          if (!this.atEnd && !this.hasChars(4))
            return this.setNext("line-start");
          const s = this.peek(3);
          if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
            yield* this.pushCount(3);
            this.indentValue = 0;
            this.indentNext = 0;
            return s === "---" ? "doc" : "stream";
          }
        }
        this.indentValue = yield* this.pushSpaces(false);
        if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1)))
          this.indentNext = this.indentValue;
        return yield* this.parseBlockStart();
      }
      *parseBlockStart() {
        const [ch0, ch1] = this.peek(2);
        if (!ch1 && !this.atEnd)
          return this.setNext("block-start");
        if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
          const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
          this.indentNext = this.indentValue + 1;
          this.indentValue += n;
          return "block-start";
        }
        return "doc";
      }
      *parseDocument() {
        yield* this.pushSpaces(true);
        const line = this.getLine();
        if (line === null)
          return this.setNext("doc");
        let n = yield* this.pushIndicators();
        switch (line[n]) {
          case "#":
            yield* this.pushCount(line.length - n);
          // fallthrough
          case void 0:
            yield* this.pushNewline();
            return yield* this.parseLineStart();
          case "{":
          case "[":
            yield* this.pushCount(1);
            this.flowKey = false;
            this.flowLevel = 1;
            return "flow";
          case "}":
          case "]":
            yield* this.pushCount(1);
            return "doc";
          case "*":
            yield* this.pushUntil(isNotAnchorChar);
            return "doc";
          case '"':
          case "'":
            return yield* this.parseQuotedScalar();
          case "|":
          case ">":
            n += yield* this.parseBlockScalarHeader();
            n += yield* this.pushSpaces(true);
            yield* this.pushCount(line.length - n);
            yield* this.pushNewline();
            return yield* this.parseBlockScalar();
          default:
            return yield* this.parsePlainScalar();
        }
      }
      *parseFlowCollection() {
        let nl, sp;
        let indent = -1;
        do {
          nl = yield* this.pushNewline();
          if (nl > 0) {
            sp = yield* this.pushSpaces(false);
            this.indentValue = indent = sp;
          } else {
            sp = 0;
          }
          sp += yield* this.pushSpaces(true);
        } while (nl + sp > 0);
        const line = this.getLine();
        if (line === null)
          return this.setNext("flow");
        if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
          const atFlowEndMarker = indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}");
          if (!atFlowEndMarker) {
            this.flowLevel = 0;
            yield FLOW_END;
            return yield* this.parseLineStart();
          }
        }
        let n = 0;
        while (line[n] === ",") {
          n += yield* this.pushCount(1);
          n += yield* this.pushSpaces(true);
          this.flowKey = false;
        }
        n += yield* this.pushIndicators();
        switch (line[n]) {
          case void 0:
            return "flow";
          case "#":
            yield* this.pushCount(line.length - n);
            return "flow";
          case "{":
          case "[":
            yield* this.pushCount(1);
            this.flowKey = false;
            this.flowLevel += 1;
            return "flow";
          case "}":
          case "]":
            yield* this.pushCount(1);
            this.flowKey = true;
            this.flowLevel -= 1;
            return this.flowLevel ? "flow" : "doc";
          case "*":
            yield* this.pushUntil(isNotAnchorChar);
            return "flow";
          case '"':
          case "'":
            this.flowKey = true;
            return yield* this.parseQuotedScalar();
          case ":": {
            const next = this.charAt(1);
            if (this.flowKey || isEmpty(next) || next === ",") {
              this.flowKey = false;
              yield* this.pushCount(1);
              yield* this.pushSpaces(true);
              return "flow";
            }
          }
          // fallthrough
          default:
            this.flowKey = false;
            return yield* this.parsePlainScalar();
        }
      }
      *parseQuotedScalar() {
        const quote2 = this.charAt(0);
        let end = this.buffer.indexOf(quote2, this.pos + 1);
        if (quote2 === "'") {
          while (end !== -1 && this.buffer[end + 1] === "'")
            end = this.buffer.indexOf("'", end + 2);
        } else {
          while (end !== -1) {
            let n = 0;
            while (this.buffer[end - 1 - n] === "\\")
              n += 1;
            if (n % 2 === 0)
              break;
            end = this.buffer.indexOf('"', end + 1);
          }
        }
        const qb = this.buffer.substring(0, end);
        let nl = qb.indexOf("\n", this.pos);
        if (nl !== -1) {
          while (nl !== -1) {
            const cs = this.continueScalar(nl + 1);
            if (cs === -1)
              break;
            nl = qb.indexOf("\n", cs);
          }
          if (nl !== -1) {
            end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
          }
        }
        if (end === -1) {
          if (!this.atEnd)
            return this.setNext("quoted-scalar");
          end = this.buffer.length;
        }
        yield* this.pushToIndex(end + 1, false);
        return this.flowLevel ? "flow" : "doc";
      }
      *parseBlockScalarHeader() {
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        let i = this.pos;
        while (true) {
          const ch = this.buffer[++i];
          if (ch === "+")
            this.blockScalarKeep = true;
          else if (ch > "0" && ch <= "9")
            this.blockScalarIndent = Number(ch) - 1;
          else if (ch !== "-")
            break;
        }
        return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
      }
      *parseBlockScalar() {
        let nl = this.pos - 1;
        let indent = 0;
        let ch;
        loop: for (let i2 = this.pos; ch = this.buffer[i2]; ++i2) {
          switch (ch) {
            case " ":
              indent += 1;
              break;
            case "\n":
              nl = i2;
              indent = 0;
              break;
            case "\r": {
              const next = this.buffer[i2 + 1];
              if (!next && !this.atEnd)
                return this.setNext("block-scalar");
              if (next === "\n")
                break;
            }
            // fallthrough
            default:
              break loop;
          }
        }
        if (!ch && !this.atEnd)
          return this.setNext("block-scalar");
        if (indent >= this.indentNext) {
          if (this.blockScalarIndent === -1)
            this.indentNext = indent;
          else {
            this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
          }
          do {
            const cs = this.continueScalar(nl + 1);
            if (cs === -1)
              break;
            nl = this.buffer.indexOf("\n", cs);
          } while (nl !== -1);
          if (nl === -1) {
            if (!this.atEnd)
              return this.setNext("block-scalar");
            nl = this.buffer.length;
          }
        }
        let i = nl + 1;
        ch = this.buffer[i];
        while (ch === " ")
          ch = this.buffer[++i];
        if (ch === "	") {
          while (ch === "	" || ch === " " || ch === "\r" || ch === "\n")
            ch = this.buffer[++i];
          nl = i - 1;
        } else if (!this.blockScalarKeep) {
          do {
            let i2 = nl - 1;
            let ch2 = this.buffer[i2];
            if (ch2 === "\r")
              ch2 = this.buffer[--i2];
            const lastChar = i2;
            while (ch2 === " ")
              ch2 = this.buffer[--i2];
            if (ch2 === "\n" && i2 >= this.pos && i2 + 1 + indent > lastChar)
              nl = i2;
            else
              break;
          } while (true);
        }
        yield SCALAR2;
        yield* this.pushToIndex(nl + 1, true);
        return yield* this.parseLineStart();
      }
      *parsePlainScalar() {
        const inFlow = this.flowLevel > 0;
        let end = this.pos - 1;
        let i = this.pos - 1;
        let ch;
        while (ch = this.buffer[++i]) {
          if (ch === ":") {
            const next = this.buffer[i + 1];
            if (isEmpty(next) || inFlow && flowIndicatorChars.has(next))
              break;
            end = i;
          } else if (isEmpty(ch)) {
            let next = this.buffer[i + 1];
            if (ch === "\r") {
              if (next === "\n") {
                i += 1;
                ch = "\n";
                next = this.buffer[i + 1];
              } else
                end = i;
            }
            if (next === "#" || inFlow && flowIndicatorChars.has(next))
              break;
            if (ch === "\n") {
              const cs = this.continueScalar(i + 1);
              if (cs === -1)
                break;
              i = Math.max(i, cs - 2);
            }
          } else {
            if (inFlow && flowIndicatorChars.has(ch))
              break;
            end = i;
          }
        }
        if (!ch && !this.atEnd)
          return this.setNext("plain-scalar");
        yield SCALAR2;
        yield* this.pushToIndex(end + 1, true);
        return inFlow ? "flow" : "doc";
      }
      *pushCount(n) {
        if (n > 0) {
          yield this.buffer.substr(this.pos, n);
          this.pos += n;
          return n;
        }
        return 0;
      }
      *pushToIndex(i, allowEmpty) {
        const s = this.buffer.slice(this.pos, i);
        if (s) {
          yield s;
          this.pos += s.length;
          return s.length;
        } else if (allowEmpty)
          yield "";
        return 0;
      }
      *pushIndicators() {
        let n = 0;
        loop: while (true) {
          switch (this.charAt(0)) {
            case "!":
              n += yield* this.pushTag();
              n += yield* this.pushSpaces(true);
              continue loop;
            case "&":
              n += yield* this.pushUntil(isNotAnchorChar);
              n += yield* this.pushSpaces(true);
              continue loop;
            case "-":
            // this is an error
            case "?":
            // this is an error outside flow collections
            case ":": {
              const inFlow = this.flowLevel > 0;
              const ch1 = this.charAt(1);
              if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
                if (!inFlow)
                  this.indentNext = this.indentValue + 1;
                else if (this.flowKey)
                  this.flowKey = false;
                n += yield* this.pushCount(1);
                n += yield* this.pushSpaces(true);
                continue loop;
              }
            }
          }
          break loop;
        }
        return n;
      }
      *pushTag() {
        if (this.charAt(1) === "<") {
          let i = this.pos + 2;
          let ch = this.buffer[i];
          while (!isEmpty(ch) && ch !== ">")
            ch = this.buffer[++i];
          return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
        } else {
          let i = this.pos + 1;
          let ch = this.buffer[i];
          while (ch) {
            if (tagChars.has(ch))
              ch = this.buffer[++i];
            else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) {
              ch = this.buffer[i += 3];
            } else
              break;
          }
          return yield* this.pushToIndex(i, false);
        }
      }
      *pushNewline() {
        const ch = this.buffer[this.pos];
        if (ch === "\n")
          return yield* this.pushCount(1);
        else if (ch === "\r" && this.charAt(1) === "\n")
          return yield* this.pushCount(2);
        else
          return 0;
      }
      *pushSpaces(allowTabs) {
        let i = this.pos - 1;
        let ch;
        do {
          ch = this.buffer[++i];
        } while (ch === " " || allowTabs && ch === "	");
        const n = i - this.pos;
        if (n > 0) {
          yield this.buffer.substr(this.pos, n);
          this.pos = i;
        }
        return n;
      }
      *pushUntil(test) {
        let i = this.pos;
        let ch = this.buffer[i];
        while (!test(ch))
          ch = this.buffer[++i];
        return yield* this.pushToIndex(i, false);
      }
    };
  }
});

// node_modules/yaml/browser/dist/parse/line-counter.js
var LineCounter;
var init_line_counter = __esm({
  "node_modules/yaml/browser/dist/parse/line-counter.js"() {
    LineCounter = class {
      constructor() {
        this.lineStarts = [];
        this.addNewLine = (offset) => this.lineStarts.push(offset);
        this.linePos = (offset) => {
          let low = 0;
          let high = this.lineStarts.length;
          while (low < high) {
            const mid = low + high >> 1;
            if (this.lineStarts[mid] < offset)
              low = mid + 1;
            else
              high = mid;
          }
          if (this.lineStarts[low] === offset)
            return { line: low + 1, col: 1 };
          if (low === 0)
            return { line: 0, col: offset };
          const start = this.lineStarts[low - 1];
          return { line: low, col: offset - start + 1 };
        };
      }
    };
  }
});

// node_modules/yaml/browser/dist/parse/parser.js
function includesToken(list, type) {
  for (let i = 0; i < list.length; ++i)
    if (list[i].type === type)
      return true;
  return false;
}
function findNonEmptyIndex(list) {
  for (let i = 0; i < list.length; ++i) {
    switch (list[i].type) {
      case "space":
      case "comment":
      case "newline":
        break;
      default:
        return i;
    }
  }
  return -1;
}
function isFlowToken(token) {
  switch (token?.type) {
    case "alias":
    case "scalar":
    case "single-quoted-scalar":
    case "double-quoted-scalar":
    case "flow-collection":
      return true;
    default:
      return false;
  }
}
function getPrevProps(parent) {
  switch (parent.type) {
    case "document":
      return parent.start;
    case "block-map": {
      const it = parent.items[parent.items.length - 1];
      return it.sep ?? it.start;
    }
    case "block-seq":
      return parent.items[parent.items.length - 1].start;
    /* istanbul ignore next should not happen */
    default:
      return [];
  }
}
function getFirstKeyStartProps(prev) {
  if (prev.length === 0)
    return [];
  let i = prev.length;
  loop: while (--i >= 0) {
    switch (prev[i].type) {
      case "doc-start":
      case "explicit-key-ind":
      case "map-value-ind":
      case "seq-item-ind":
      case "newline":
        break loop;
    }
  }
  while (prev[++i]?.type === "space") {
  }
  return prev.splice(i, prev.length);
}
function arrayPushArray(target, source) {
  if (source.length < 1e5)
    Array.prototype.push.apply(target, source);
  else
    for (let i = 0; i < source.length; ++i)
      target.push(source[i]);
}
function fixFlowSeqItems(fc) {
  if (fc.start.type === "flow-seq-start") {
    for (const it of fc.items) {
      if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
        if (it.key)
          it.value = it.key;
        delete it.key;
        if (isFlowToken(it.value)) {
          if (it.value.end)
            arrayPushArray(it.value.end, it.sep);
          else
            it.value.end = it.sep;
        } else
          arrayPushArray(it.start, it.sep);
        delete it.sep;
      }
    }
  }
}
var Parser;
var init_parser = __esm({
  "node_modules/yaml/browser/dist/parse/parser.js"() {
    init_cst();
    init_lexer();
    Parser = class {
      /**
       * @param onNewLine - If defined, called separately with the start position of
       *   each new line (in `parse()`, including the start of input).
       */
      constructor(onNewLine) {
        this.atNewLine = true;
        this.atScalar = false;
        this.indent = 0;
        this.offset = 0;
        this.onKeyLine = false;
        this.stack = [];
        this.source = "";
        this.type = "";
        this.lexer = new Lexer();
        this.onNewLine = onNewLine;
      }
      /**
       * Parse `source` as a YAML stream.
       * If `incomplete`, a part of the last line may be left as a buffer for the next call.
       *
       * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
       *
       * @returns A generator of tokens representing each directive, document, and other structure.
       */
      *parse(source, incomplete = false) {
        if (this.onNewLine && this.offset === 0)
          this.onNewLine(0);
        for (const lexeme of this.lexer.lex(source, incomplete))
          yield* this.next(lexeme);
        if (!incomplete)
          yield* this.end();
      }
      /**
       * Advance the parser by the `source` of one lexical token.
       */
      *next(source) {
        this.source = source;
        if (this.atScalar) {
          this.atScalar = false;
          yield* this.step();
          this.offset += source.length;
          return;
        }
        const type = tokenType(source);
        if (!type) {
          const message = `Not a YAML token: ${source}`;
          yield* this.pop({ type: "error", offset: this.offset, message, source });
          this.offset += source.length;
        } else if (type === "scalar") {
          this.atNewLine = false;
          this.atScalar = true;
          this.type = "scalar";
        } else {
          this.type = type;
          yield* this.step();
          switch (type) {
            case "newline":
              this.atNewLine = true;
              this.indent = 0;
              if (this.onNewLine)
                this.onNewLine(this.offset + source.length);
              break;
            case "space":
              if (this.atNewLine && source[0] === " ")
                this.indent += source.length;
              break;
            case "explicit-key-ind":
            case "map-value-ind":
            case "seq-item-ind":
              if (this.atNewLine)
                this.indent += source.length;
              break;
            case "doc-mode":
            case "flow-error-end":
              return;
            default:
              this.atNewLine = false;
          }
          this.offset += source.length;
        }
      }
      /** Call at end of input to push out any remaining constructions */
      *end() {
        while (this.stack.length > 0)
          yield* this.pop();
      }
      get sourceToken() {
        const st = {
          type: this.type,
          offset: this.offset,
          indent: this.indent,
          source: this.source
        };
        return st;
      }
      *step() {
        const top = this.peek(1);
        if (this.type === "doc-end" && top?.type !== "doc-end") {
          while (this.stack.length > 0)
            yield* this.pop();
          this.stack.push({
            type: "doc-end",
            offset: this.offset,
            source: this.source
          });
          return;
        }
        if (!top)
          return yield* this.stream();
        switch (top.type) {
          case "document":
            return yield* this.document(top);
          case "alias":
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return yield* this.scalar(top);
          case "block-scalar":
            return yield* this.blockScalar(top);
          case "block-map":
            return yield* this.blockMap(top);
          case "block-seq":
            return yield* this.blockSequence(top);
          case "flow-collection":
            return yield* this.flowCollection(top);
          case "doc-end":
            return yield* this.documentEnd(top);
        }
        yield* this.pop();
      }
      peek(n) {
        return this.stack[this.stack.length - n];
      }
      *pop(error) {
        const token = error ?? this.stack.pop();
        if (!token) {
          const message = "Tried to pop an empty stack";
          yield { type: "error", offset: this.offset, source: "", message };
        } else if (this.stack.length === 0) {
          yield token;
        } else {
          const top = this.peek(1);
          if (token.type === "block-scalar") {
            token.indent = "indent" in top ? top.indent : 0;
          } else if (token.type === "flow-collection" && top.type === "document") {
            token.indent = 0;
          }
          if (token.type === "flow-collection")
            fixFlowSeqItems(token);
          switch (top.type) {
            case "document":
              top.value = token;
              break;
            case "block-scalar":
              top.props.push(token);
              break;
            case "block-map": {
              const it = top.items[top.items.length - 1];
              if (it.value) {
                top.items.push({ start: [], key: token, sep: [] });
                this.onKeyLine = true;
                return;
              } else if (it.sep) {
                it.value = token;
              } else {
                Object.assign(it, { key: token, sep: [] });
                this.onKeyLine = !it.explicitKey;
                return;
              }
              break;
            }
            case "block-seq": {
              const it = top.items[top.items.length - 1];
              if (it.value)
                top.items.push({ start: [], value: token });
              else
                it.value = token;
              break;
            }
            case "flow-collection": {
              const it = top.items[top.items.length - 1];
              if (!it || it.value)
                top.items.push({ start: [], key: token, sep: [] });
              else if (it.sep)
                it.value = token;
              else
                Object.assign(it, { key: token, sep: [] });
              return;
            }
            /* istanbul ignore next should not happen */
            default:
              yield* this.pop();
              yield* this.pop(token);
          }
          if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
            const last = token.items[token.items.length - 1];
            if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
              if (top.type === "document")
                top.end = last.start;
              else
                top.items.push({ start: last.start });
              token.items.splice(-1, 1);
            }
          }
        }
      }
      *stream() {
        switch (this.type) {
          case "directive-line":
            yield { type: "directive", offset: this.offset, source: this.source };
            return;
          case "byte-order-mark":
          case "space":
          case "comment":
          case "newline":
            yield this.sourceToken;
            return;
          case "doc-mode":
          case "doc-start": {
            const doc = {
              type: "document",
              offset: this.offset,
              start: []
            };
            if (this.type === "doc-start")
              doc.start.push(this.sourceToken);
            this.stack.push(doc);
            return;
          }
        }
        yield {
          type: "error",
          offset: this.offset,
          message: `Unexpected ${this.type} token in YAML stream`,
          source: this.source
        };
      }
      *document(doc) {
        if (doc.value)
          return yield* this.lineEnd(doc);
        switch (this.type) {
          case "doc-start": {
            if (findNonEmptyIndex(doc.start) !== -1) {
              yield* this.pop();
              yield* this.step();
            } else
              doc.start.push(this.sourceToken);
            return;
          }
          case "anchor":
          case "tag":
          case "space":
          case "comment":
          case "newline":
            doc.start.push(this.sourceToken);
            return;
        }
        const bv = this.startBlockValue(doc);
        if (bv)
          this.stack.push(bv);
        else {
          yield {
            type: "error",
            offset: this.offset,
            message: `Unexpected ${this.type} token in YAML document`,
            source: this.source
          };
        }
      }
      *scalar(scalar) {
        if (this.type === "map-value-ind") {
          const prev = getPrevProps(this.peek(2));
          const start = getFirstKeyStartProps(prev);
          let sep2;
          if (scalar.end) {
            sep2 = scalar.end;
            sep2.push(this.sourceToken);
            delete scalar.end;
          } else
            sep2 = [this.sourceToken];
          const map2 = {
            type: "block-map",
            offset: scalar.offset,
            indent: scalar.indent,
            items: [{ start, key: scalar, sep: sep2 }]
          };
          this.onKeyLine = true;
          this.stack[this.stack.length - 1] = map2;
        } else
          yield* this.lineEnd(scalar);
      }
      *blockScalar(scalar) {
        switch (this.type) {
          case "space":
          case "comment":
          case "newline":
            scalar.props.push(this.sourceToken);
            return;
          case "scalar":
            scalar.source = this.source;
            this.atNewLine = true;
            this.indent = 0;
            if (this.onNewLine) {
              let nl = this.source.indexOf("\n") + 1;
              while (nl !== 0) {
                this.onNewLine(this.offset + nl);
                nl = this.source.indexOf("\n", nl) + 1;
              }
            }
            yield* this.pop();
            break;
          /* istanbul ignore next should not happen */
          default:
            yield* this.pop();
            yield* this.step();
        }
      }
      *blockMap(map2) {
        const it = map2.items[map2.items.length - 1];
        switch (this.type) {
          case "newline":
            this.onKeyLine = false;
            if (it.value) {
              const end = "end" in it.value ? it.value.end : void 0;
              const last = Array.isArray(end) ? end[end.length - 1] : void 0;
              if (last?.type === "comment")
                end?.push(this.sourceToken);
              else
                map2.items.push({ start: [this.sourceToken] });
            } else if (it.sep) {
              it.sep.push(this.sourceToken);
            } else {
              it.start.push(this.sourceToken);
            }
            return;
          case "space":
          case "comment":
            if (it.value) {
              map2.items.push({ start: [this.sourceToken] });
            } else if (it.sep) {
              it.sep.push(this.sourceToken);
            } else {
              if (this.atIndentedComment(it.start, map2.indent)) {
                const prev = map2.items[map2.items.length - 2];
                const end = prev?.value?.end;
                if (Array.isArray(end)) {
                  arrayPushArray(end, it.start);
                  end.push(this.sourceToken);
                  map2.items.pop();
                  return;
                }
              }
              it.start.push(this.sourceToken);
            }
            return;
        }
        if (this.indent >= map2.indent) {
          const atMapIndent = !this.onKeyLine && this.indent === map2.indent;
          const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
          let start = [];
          if (atNextItem && it.sep && !it.value) {
            const nl = [];
            for (let i = 0; i < it.sep.length; ++i) {
              const st = it.sep[i];
              switch (st.type) {
                case "newline":
                  nl.push(i);
                  break;
                case "space":
                  break;
                case "comment":
                  if (st.indent > map2.indent)
                    nl.length = 0;
                  break;
                default:
                  nl.length = 0;
              }
            }
            if (nl.length >= 2)
              start = it.sep.splice(nl[1]);
          }
          switch (this.type) {
            case "anchor":
            case "tag":
              if (atNextItem || it.value) {
                start.push(this.sourceToken);
                map2.items.push({ start });
                this.onKeyLine = true;
              } else if (it.sep) {
                it.sep.push(this.sourceToken);
              } else {
                it.start.push(this.sourceToken);
              }
              return;
            case "explicit-key-ind":
              if (!it.sep && !it.explicitKey) {
                it.start.push(this.sourceToken);
                it.explicitKey = true;
              } else if (atNextItem || it.value) {
                start.push(this.sourceToken);
                map2.items.push({ start, explicitKey: true });
              } else {
                this.stack.push({
                  type: "block-map",
                  offset: this.offset,
                  indent: this.indent,
                  items: [{ start: [this.sourceToken], explicitKey: true }]
                });
              }
              this.onKeyLine = true;
              return;
            case "map-value-ind":
              if (it.explicitKey) {
                if (!it.sep) {
                  if (includesToken(it.start, "newline")) {
                    Object.assign(it, { key: null, sep: [this.sourceToken] });
                  } else {
                    const start2 = getFirstKeyStartProps(it.start);
                    this.stack.push({
                      type: "block-map",
                      offset: this.offset,
                      indent: this.indent,
                      items: [{ start: start2, key: null, sep: [this.sourceToken] }]
                    });
                  }
                } else if (it.value) {
                  map2.items.push({ start: [], key: null, sep: [this.sourceToken] });
                } else if (includesToken(it.sep, "map-value-ind")) {
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, key: null, sep: [this.sourceToken] }]
                  });
                } else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
                  const start2 = getFirstKeyStartProps(it.start);
                  const key = it.key;
                  const sep2 = it.sep;
                  sep2.push(this.sourceToken);
                  delete it.key;
                  delete it.sep;
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: start2, key, sep: sep2 }]
                  });
                } else if (start.length > 0) {
                  it.sep = it.sep.concat(start, this.sourceToken);
                } else {
                  it.sep.push(this.sourceToken);
                }
              } else {
                if (!it.sep) {
                  Object.assign(it, { key: null, sep: [this.sourceToken] });
                } else if (it.value || atNextItem) {
                  map2.items.push({ start, key: null, sep: [this.sourceToken] });
                } else if (includesToken(it.sep, "map-value-ind")) {
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: [], key: null, sep: [this.sourceToken] }]
                  });
                } else {
                  it.sep.push(this.sourceToken);
                }
              }
              this.onKeyLine = true;
              return;
            case "alias":
            case "scalar":
            case "single-quoted-scalar":
            case "double-quoted-scalar": {
              const fs = this.flowScalar(this.type);
              if (atNextItem || it.value) {
                map2.items.push({ start, key: fs, sep: [] });
                this.onKeyLine = true;
              } else if (it.sep) {
                this.stack.push(fs);
              } else {
                Object.assign(it, { key: fs, sep: [] });
                this.onKeyLine = true;
              }
              return;
            }
            default: {
              const bv = this.startBlockValue(map2);
              if (bv) {
                if (bv.type === "block-seq") {
                  if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
                    yield* this.pop({
                      type: "error",
                      offset: this.offset,
                      message: "Unexpected block-seq-ind on same line with key",
                      source: this.source
                    });
                    return;
                  }
                } else if (atMapIndent) {
                  map2.items.push({ start });
                }
                this.stack.push(bv);
                return;
              }
            }
          }
        }
        yield* this.pop();
        yield* this.step();
      }
      *blockSequence(seq2) {
        const it = seq2.items[seq2.items.length - 1];
        switch (this.type) {
          case "newline":
            if (it.value) {
              const end = "end" in it.value ? it.value.end : void 0;
              const last = Array.isArray(end) ? end[end.length - 1] : void 0;
              if (last?.type === "comment")
                end?.push(this.sourceToken);
              else
                seq2.items.push({ start: [this.sourceToken] });
            } else
              it.start.push(this.sourceToken);
            return;
          case "space":
          case "comment":
            if (it.value)
              seq2.items.push({ start: [this.sourceToken] });
            else {
              if (this.atIndentedComment(it.start, seq2.indent)) {
                const prev = seq2.items[seq2.items.length - 2];
                const end = prev?.value?.end;
                if (Array.isArray(end)) {
                  arrayPushArray(end, it.start);
                  end.push(this.sourceToken);
                  seq2.items.pop();
                  return;
                }
              }
              it.start.push(this.sourceToken);
            }
            return;
          case "anchor":
          case "tag":
            if (it.value || this.indent <= seq2.indent)
              break;
            it.start.push(this.sourceToken);
            return;
          case "seq-item-ind":
            if (this.indent !== seq2.indent)
              break;
            if (it.value || includesToken(it.start, "seq-item-ind"))
              seq2.items.push({ start: [this.sourceToken] });
            else
              it.start.push(this.sourceToken);
            return;
        }
        if (this.indent > seq2.indent) {
          const bv = this.startBlockValue(seq2);
          if (bv) {
            this.stack.push(bv);
            return;
          }
        }
        yield* this.pop();
        yield* this.step();
      }
      *flowCollection(fc) {
        const it = fc.items[fc.items.length - 1];
        if (this.type === "flow-error-end") {
          let top;
          do {
            yield* this.pop();
            top = this.peek(1);
          } while (top?.type === "flow-collection");
        } else if (fc.end.length === 0) {
          switch (this.type) {
            case "comma":
            case "explicit-key-ind":
              if (!it || it.sep)
                fc.items.push({ start: [this.sourceToken] });
              else
                it.start.push(this.sourceToken);
              return;
            case "map-value-ind":
              if (!it || it.value)
                fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
              else if (it.sep)
                it.sep.push(this.sourceToken);
              else
                Object.assign(it, { key: null, sep: [this.sourceToken] });
              return;
            case "space":
            case "comment":
            case "newline":
            case "anchor":
            case "tag":
              if (!it || it.value)
                fc.items.push({ start: [this.sourceToken] });
              else if (it.sep)
                it.sep.push(this.sourceToken);
              else
                it.start.push(this.sourceToken);
              return;
            case "alias":
            case "scalar":
            case "single-quoted-scalar":
            case "double-quoted-scalar": {
              const fs = this.flowScalar(this.type);
              if (!it || it.value)
                fc.items.push({ start: [], key: fs, sep: [] });
              else if (it.sep)
                this.stack.push(fs);
              else
                Object.assign(it, { key: fs, sep: [] });
              return;
            }
            case "flow-map-end":
            case "flow-seq-end":
              fc.end.push(this.sourceToken);
              return;
          }
          const bv = this.startBlockValue(fc);
          if (bv)
            this.stack.push(bv);
          else {
            yield* this.pop();
            yield* this.step();
          }
        } else {
          const parent = this.peek(2);
          if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
            yield* this.pop();
            yield* this.step();
          } else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            fixFlowSeqItems(fc);
            const sep2 = fc.end.splice(1, fc.end.length);
            sep2.push(this.sourceToken);
            const map2 = {
              type: "block-map",
              offset: fc.offset,
              indent: fc.indent,
              items: [{ start, key: fc, sep: sep2 }]
            };
            this.onKeyLine = true;
            this.stack[this.stack.length - 1] = map2;
          } else {
            yield* this.lineEnd(fc);
          }
        }
      }
      flowScalar(type) {
        if (this.onNewLine) {
          let nl = this.source.indexOf("\n") + 1;
          while (nl !== 0) {
            this.onNewLine(this.offset + nl);
            nl = this.source.indexOf("\n", nl) + 1;
          }
        }
        return {
          type,
          offset: this.offset,
          indent: this.indent,
          source: this.source
        };
      }
      startBlockValue(parent) {
        switch (this.type) {
          case "alias":
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return this.flowScalar(this.type);
          case "block-scalar-header":
            return {
              type: "block-scalar",
              offset: this.offset,
              indent: this.indent,
              props: [this.sourceToken],
              source: ""
            };
          case "flow-map-start":
          case "flow-seq-start":
            return {
              type: "flow-collection",
              offset: this.offset,
              indent: this.indent,
              start: this.sourceToken,
              items: [],
              end: []
            };
          case "seq-item-ind":
            return {
              type: "block-seq",
              offset: this.offset,
              indent: this.indent,
              items: [{ start: [this.sourceToken] }]
            };
          case "explicit-key-ind": {
            this.onKeyLine = true;
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            start.push(this.sourceToken);
            return {
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start, explicitKey: true }]
            };
          }
          case "map-value-ind": {
            this.onKeyLine = true;
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            return {
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start, key: null, sep: [this.sourceToken] }]
            };
          }
        }
        return null;
      }
      atIndentedComment(start, indent) {
        if (this.type !== "comment")
          return false;
        if (this.indent <= indent)
          return false;
        return start.every((st) => st.type === "newline" || st.type === "space");
      }
      *documentEnd(docEnd) {
        if (this.type !== "doc-mode") {
          if (docEnd.end)
            docEnd.end.push(this.sourceToken);
          else
            docEnd.end = [this.sourceToken];
          if (this.type === "newline")
            yield* this.pop();
        }
      }
      *lineEnd(token) {
        switch (this.type) {
          case "comma":
          case "doc-start":
          case "doc-end":
          case "flow-seq-end":
          case "flow-map-end":
          case "map-value-ind":
            yield* this.pop();
            yield* this.step();
            break;
          case "newline":
            this.onKeyLine = false;
          // fallthrough
          case "space":
          case "comment":
          default:
            if (token.end)
              token.end.push(this.sourceToken);
            else
              token.end = [this.sourceToken];
            if (this.type === "newline")
              yield* this.pop();
        }
      }
    };
  }
});

// node_modules/yaml/browser/dist/public-api.js
function parseOptions(options) {
  const prettyErrors = options.prettyErrors !== false;
  const lineCounter = options.lineCounter || prettyErrors && new LineCounter() || null;
  return { lineCounter, prettyErrors };
}
function parseDocument(source, options = {}) {
  const { lineCounter, prettyErrors } = parseOptions(options);
  const parser = new Parser(lineCounter?.addNewLine);
  const composer = new Composer(options);
  let doc = null;
  for (const _doc of composer.compose(parser.parse(source), true, source.length)) {
    if (!doc)
      doc = _doc;
    else if (doc.options.logLevel !== "silent") {
      doc.errors.push(new YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
      break;
    }
  }
  if (prettyErrors && lineCounter) {
    doc.errors.forEach(prettifyError(source, lineCounter));
    doc.warnings.forEach(prettifyError(source, lineCounter));
  }
  return doc;
}
var init_public_api = __esm({
  "node_modules/yaml/browser/dist/public-api.js"() {
    init_composer();
    init_Document();
    init_errors();
    init_log();
    init_identity();
    init_line_counter();
    init_parser();
  }
});

// node_modules/yaml/browser/dist/index.js
var init_dist = __esm({
  "node_modules/yaml/browser/dist/index.js"() {
    init_composer();
    init_Document();
    init_Schema();
    init_errors();
    init_Alias();
    init_identity();
    init_Pair();
    init_Scalar();
    init_YAMLMap();
    init_YAMLSeq();
    init_cst();
    init_lexer();
    init_line_counter();
    init_parser();
    init_public_api();
    init_visit();
  }
});

// src/config/config-value.ts
var ConfigValue;
var init_config_value = __esm({
  "src/config/config-value.ts"() {
    "use strict";
    init_dist();
    init_unknown_name();
    ConfigValue = class _ConfigValue {
      #source;
      #name;
      #offset;
      /** Null where nothing is written. */
      #node;
      constructor(source, name, written, offset = 0) {
        this.#source = source;
        this.#name = name;
        this.#offset = written?.range?.[0] ?? offset;
        this.#node = this.#follow(written);
      }
      get isMap() {
        return isMap(this.#node);
      }
      /** Its text as it is written, of a text or a number; `1.30` keeps its zero. */
      get written() {
        const node = this.#node;
        if (!isScalar(node)) return void 0;
        if (typeof node.value === "number") return node.source ?? String(node.value);
        return typeof node.value === "string" ? node.value : void 0;
      }
      error(message) {
        this.#source.report("error", this.#offset, message);
      }
      /** The pairs of a map: the key as a value, whose text is `key.written`, and what it holds. */
      *entries() {
        const node = this.#node;
        if (node === null) return;
        if (!isMap(node)) return this.#mustBe("a map of keys and values");
        for (const pair of node.items) {
          const key = new _ConfigValue(this.#source, "a key", pair.key, this.#offset);
          const name = key.#node === null ? "null" : isScalar(key.#node) ? String(key.#node.value) : void 0;
          if (name === void 0) key.#mustBe("text");
          else yield { name, key, value: new _ConfigValue(this.#source, name, pair.value, key.#offset) };
        }
      }
      *items() {
        const node = this.#node;
        if (node === null) return;
        if (!isSeq(node)) return this.#mustBe("a list");
        for (const written of node.items) {
          const item = new _ConfigValue(this.#source, `an item of ${this.#name}`, written, this.#offset);
          if (item.#node === null) item.error(`an item of ${this.#name} is empty`);
          else yield item;
        }
      }
      /** One text, or each of a list of texts. None is empty. */
      *texts() {
        if (isMap(this.#node)) return this.#mustBe("text or a list of it");
        for (const item of isScalar(this.#node) ? [this] : this.items()) {
          const { text } = item;
          if (text === "") item.error(`${item.#name} is empty`);
          else if (text !== void 0) yield { text, item };
        }
      }
      get text() {
        const value = isScalar(this.#node) ? this.#node.value : null;
        if (typeof value === "string") return value;
        if (this.#node !== null) this.#mustBe("text");
        return void 0;
      }
      get flag() {
        const value = isScalar(this.#node) ? this.#node.value : null;
        if (typeof value === "boolean") return value;
        if (this.#node !== null) this.#mustBe("true or false");
        return void 0;
      }
      /** One of some names. `what` they are, for a message. */
      choice(what, choices) {
        const { written } = this;
        if (written === void 0) {
          if (this.#node !== null) this.#mustBe(`one of ${choices.join(", ")}`);
          return void 0;
        }
        const chosen = choices.find((known) => known === written);
        if (chosen === void 0) this.error(unknownName(what, written, choices));
        return chosen;
      }
      note(message) {
        this.#source.report("note", this.#offset, message);
      }
      #mustBe(wanted) {
        this.error(`${this.#name} must be ${wanted}, not ${this.#kind}`);
      }
      get #kind() {
        const node = this.#node;
        if (isMap(node)) return "a map";
        if (isSeq(node)) return "a list";
        const value = isScalar(node) ? node.value : null;
        return typeof value === "string" ? JSON.stringify(value.slice(0, 60)) : String(value);
      }
      #follow(node) {
        if (!isAlias(node)) return isScalar(node) && node.value === null ? null : node;
        const target = node.resolve(this.#source.document);
        if (target === void 0) this.error(`there is no anchor &${node.source} above`);
        return target === void 0 ? null : this.#follow(target);
      }
    };
  }
});

// src/config/read-config.ts
var read_config_exports = {};
__export(read_config_exports, {
  readConfig: () => readConfig
});
function readConfig(file, rules2) {
  const problems = [];
  const notes = [];
  const report = (severity, offset, message) => {
    (severity === "error" ? problems : notes).push({ file: file.path, position: file.positionAt(offset), message });
  };
  const document = parseDocument(file.text, { prettyErrors: false, logLevel: "error" });
  const [error] = document.errors;
  if (error !== void 0) {
    report("error", error.pos[0], wordsOf(error, file.text));
    return { config: EMPTY_CONFIG, problems, notes };
  }
  const draft = { ...EMPTY_CONFIG, options: {} };
  const root = new ConfigValue({ document, report }, "a config", document.contents);
  for (const { name, key, value } of root.entries()) {
    if (Object.hasOwn(READERS, name)) READERS[name](value, draft, rules2);
    else key.error(unknownName("key", name, CONFIG_KEYS));
  }
  return { config: draft, problems: problems.sort(byPosition), notes };
}
function byPosition({ position: a }, { position: b }) {
  return a.line - b.line || a.column - b.column;
}
function textsOf(value) {
  return Array.from(value.texts(), ({ text }) => text);
}
function readLevels(value, rules2) {
  const levels = /* @__PURE__ */ new Map();
  for (const { name, key, value: written } of value.entries()) {
    const rule = findRule(name, rules2);
    const level = readLevel(written);
    if (rule.id === void 0) key.error(rule.error);
    else if (level !== void 0) levels.set(rule.id, level);
    if (rule.note !== void 0) key.note(rule.note);
  }
  return levels;
}
function readLevel(value) {
  if (!value.isMap) return value.choice("level", LEVELS);
  let level;
  for (const { name, key, value: severity } of value.entries()) {
    if (name === "severity") level = severity.choice("level", LEVELS);
    else key.error(unknownName("key", name, ["severity"]));
  }
  return level;
}
function readOverride(value, rules2) {
  let files;
  let levels = /* @__PURE__ */ new Map();
  let isComplete = true;
  for (const { name, key, value: written } of value.entries()) {
    if (name === "files") files = textsOf(written);
    else if (name === "rules") levels = readLevels(written, rules2);
    else {
      isComplete = false;
      key.error(unknownName("key", name, ["files", "rules"]));
    }
  }
  if (value.isMap && files === void 0 && isComplete)
    value.error("an item of overrides needs files: the globs that it is for");
  return { files: files ?? [], levels };
}
function wordsOf({ code, message, pos }, text) {
  if (code === "MULTIPLE_DOCS") return "a config is one document";
  if (code !== "DUPLICATE_KEY") return `this is not YAML: ${message.replace(/[\s.]+$/, "")}`;
  const [key] = /^[^\s:]*/.exec(text.slice(pos[0]));
  return `the key ${key} stands here a second time`;
}
var READERS, CONFIG_KEYS;
var init_read_config = __esm({
  "src/config/read-config.ts"() {
    "use strict";
    init_dist();
    init_bundle();
    init_versions();
    init_config();
    init_config_value();
    init_unknown_name();
    READERS = {
      extends: (value, { options }) => {
        const presets = Array.from(value.texts(), ({ item }) => item.choice("preset", PRESETS));
        options.strict = presets.includes("strict");
      },
      rules: (value, { options }, rules2) => {
        options.levels = readLevels(value, rules2);
      },
      overrides: (value, { options }, rules2) => {
        options.overrides = Array.from(value.items(), (item) => readOverride(item, rules2));
      },
      ignore: (value, draft) => {
        draft.ignore = textsOf(value);
      },
      paths: (value, draft) => {
        draft.paths = textsOf(value);
      },
      markdown: (value, draft) => {
        draft.markdown = value.flag ?? false;
      },
      kubernetesVersion: (value, { options }) => {
        const written = value.written ?? value.text;
        const versions = written === void 0 ? void 0 : parseVersions(written);
        if (versions !== void 0) options.kubernetes = versions;
        else if (written !== void 0) value.error(unknownVersion(written));
      },
      namespace: (value, { options }) => {
        const { text } = value;
        if (text === void 0) return;
        if (isNamespace(text)) options.namespace = text;
        else value.error(unknownNamespace(text));
      },
      clusterDomain: (value, { options }) => {
        const { text } = value;
        if (text === void 0) return;
        if (isDomain(text)) options.clusterDomain = text;
        else value.error(`clusterDomain ${JSON.stringify(text)} is no DNS name`);
      },
      assume: (value, { options }) => {
        options.assume = Array.from(value.texts()).flatMap(({ text, item }) => {
          const assumption = parseAssumption(text);
          if (assumption === void 0) item.error(unknownAssumption(text));
          return assumption ?? [];
        });
      },
      failOn: (value, draft) => {
        draft.failOn = value.choice("severity", FAIL_ON);
      }
    };
    CONFIG_KEYS = Object.keys(READERS);
  }
});

// src/index.ts
import { resolve as resolve6 } from "node:path";

// src/kubernetes/merged-objects.ts
function mergedObjects({ root, duplicateKeys }) {
  if (root?.kind !== "map") return [];
  const names = new Set(duplicateKeys.filter(({ first }) => root.pairs.includes(first)).map(({ first }) => first.name));
  if (!names.has("apiVersion") || !names.has("kind")) return [];
  const starts = [];
  let seen = /* @__PURE__ */ new Set();
  for (const pair of root.pairs) {
    if (seen.has(pair.name)) {
      if (!seen.has("metadata") && !seen.has("items")) return [];
      starts.push(pair);
      seen = /* @__PURE__ */ new Set();
    }
    seen.add(pair.name);
  }
  return starts;
}
function separatorFix({ root, file }, starts) {
  if (root?.kind !== "map" || root.style === "flow") return {};
  const bounds = [0, ...starts.map((start) => root.pairs.indexOf(start)), root.pairs.length];
  for (let i = 1; i < bounds.length; i++) {
    const names = root.pairs.slice(bounds[i - 1], bounds[i]).map(({ name }) => name);
    const begins = names[0] === "apiVersion" || names[0] === "kind";
    if (!begins || !names.includes("apiVersion") || !names.includes("kind")) return {};
  }
  const edits = starts.map(({ key }) => {
    let { line } = file.positionAt(key.start);
    while (line > 1 && /^#/.test(file.text.slice(file.lineRange(line - 1).start))) line--;
    const { start } = file.lineRange(line);
    return { file: file.path, range: { start, end: start }, text: file.text.includes("\r\n") ? "---\r\n" : "---\n" };
  });
  if (starts.some(({ key }) => file.positionAt(key.start).column !== 1)) return {};
  return { fix: { title: "insert `---`", safety: "safe", edits } };
}

// src/yaml/edit.ts
function replaceText(field, text) {
  const { node } = field;
  if (node?.kind !== "scalar" || field.alias !== void 0) return void 0;
  const range = { start: node.start, end: node.end };
  switch (node.style) {
    case "plain":
      return { file: field.file.path, range, text };
    case "single":
      return { file: field.file.path, range, text: `'${text.replaceAll("'", "''")}'` };
    case "double":
      return { file: field.file.path, range, text: JSON.stringify(text) };
    default:
      return void 0;
  }
}

// src/lint/rule.ts
function defineRule(definition) {
  const { subject, ...rest } = definition;
  const subjects = typeof subject === "string" ? [subject] : subject;
  return { ...rest, subjects };
}
function renameFix(field, name, safety) {
  const edit = replaceText(field, name);
  return edit === void 0 ? {} : { fix: { title: `rename to ${name}`, safety, edits: [edit] } };
}

// rules/duplicate-key.ts
var duplicate_key_default = defineRule({
  summary: "a map holds a key twice",
  why: `YAML forbids it, but kubectl takes the last of the two without a word, and the first is gone: half of the
environment, the whole update strategy. Most other tools, kustomize among them, refuse the file. Where \`apiVersion\`
and \`kind\` repeat at the root, the \`---\` between two objects is missing, and only a mixture of both is applied.`,
  references: ["https://github.com/kubernetes/kubernetes/issues/14791", "https://yaml.org/spec/1.2.2/#mapping"],
  severity: "warning",
  category: "syntax",
  subject: "document",
  fixable: true,
  *check(document) {
    if (document.duplicateKeys.length === 0) return;
    const starts = mergedObjects(document);
    const [second] = starts;
    if (second !== void 0) {
      const objects = starts.length === 1 ? "two objects" : `${starts.length + 1} objects`;
      yield {
        at: { document, range: rangeOf(second) },
        message: `${objects} stand in one document, with no \`---\` between them: kubectl makes one object of them, in which the last of each key wins`,
        help: "write `---` on a line of its own between them, and give each its own apiVersion, kind and metadata",
        related: document.duplicateKeys.filter(({ last }) => last === second).map(({ first }) => ({ at: { document, range: rangeOf(first) }, message: "the first one" })),
        covers: document.range,
        ...separatorFix(document, starts)
      };
      return;
    }
    for (const { first, last } of document.duplicateKeys) {
      const [dropped, taken] = [lineOf(document, first), lineOf(document, last)];
      const [one, other] = [keyText(document, first), keyText(document, last)];
      const what = one === other ? `${last.name} is written more than once in one map` : `${one} and ${other} are one key, ${last.name}`;
      const which = dropped === taken ? "takes the last and drops the first" : `takes line ${taken} and drops line ${dropped}`;
      const same = textOf(document, first) === textOf(document, last);
      yield {
        at: { document, range: rangeOf(last) },
        message: `${what}; kubectl ${which} without a word, and most other tools refuse the file`,
        help: same ? "delete one of them, they say the same" : "keep one of them, or put into one what both say",
        related: [{ at: { document, range: rangeOf(first) }, message: "this one is dropped" }],
        ...same && removalFix(document, first)
      };
    }
  }
});
function removalFix(document, pair) {
  const { file, comments } = document;
  const from = file.lineRange(file.positionAt(pair.key.start).line);
  const end = Math.max(pair.key.end, pair.value.end);
  const last = file.positionAt(end).line;
  const until = file.lineRange(last);
  const isAlone = file.text.slice(from.start, pair.key.start).trim() === "" && /^\s*:?\s*$/.test(file.text.slice(end, until.end));
  if (!isAlone || textOf(document, pair).includes("&")) return {};
  if (comments.some(({ range: range2 }) => range2.start >= from.start && range2.start < until.end)) return {};
  const range = { start: from.start, end: file.lineStarts[last] ?? file.text.length };
  const fix = {
    title: `delete the first ${pair.name}`,
    safety: "safe",
    edits: [{ file: file.path, range, text: "" }]
  };
  return { fix };
}
function rangeOf({ key }) {
  return { start: key.start, end: key.end };
}
function keyText({ file }, { key }) {
  return file.text.slice(key.start, key.end);
}
function textOf({ file }, { key, value }) {
  return file.text.slice(key.start, Math.max(key.end, value.end));
}
function lineOf({ file }, { key }) {
  return file.positionAt(key.start).line;
}

// src/kubernetes/statefulset.ts
function governingServices(statefulSet, bundle) {
  const name = statefulSet.root.get("spec").get("serviceName").string;
  if (name === void 0 || name === "") return [];
  const { near, far } = bundle.partners("Service", name, statefulSet);
  if (near.length > 0) return near;
  const [only] = far;
  if (only === void 0 || far.length > 1) return [];
  const areApart = only.overlay.units.length > 0 && statefulSet.overlay.units.length > 0;
  return !areApart && haveCommonParent(only.directory, statefulSet.directory) ? far : [];
}
function firstPodName(statefulSet) {
  const { name } = statefulSet;
  if (name === void 0) return void 0;
  const start = statefulSet.root.get("spec").child("ordinals").child("start").number ?? 0;
  return `${name}-${start}`;
}
function isHeadless(service) {
  const spec = service.root.get("spec");
  const clusterIP = spec.get("clusterIP");
  if (clusterIP.unknown || spec.get("type").unknown) return "unknown";
  if (clusterIP.string === "None") return "yes";
  if (clusterIP.isNull) return clusterIP.absent && spec.get("clusterIPs").isNull ? "no" : "unknown";
  return clusterIP.string === void 0 ? "unknown" : "no";
}
function claimNames(statefulSet) {
  return namesOf(
    statefulSet.root.get("spec").get("volumeClaimTemplates"),
    (item) => item.child("metadata").child("name")
  );
}
function lacksClaimTemplates(manifest) {
  const templates = manifest.as("StatefulSet")?.root.get("spec").get("volumeClaimTemplates");
  if (templates === void 0) return false;
  return templates.absent || templates.isList && !templates.open && templates.items().length === 0;
}
function refusal(manifest, { from }) {
  return manifest.is("StatefulSet") && from < 34 ? "until 1.33 the API server takes it and no Pod is ever created, since 1.34 it refuses it" : "the API server refuses it";
}
function namesOf(list, nameOf2 = (item) => item.child("name")) {
  if (!list.absent && !list.isList) return void 0;
  if (list.open) return void 0;
  const names = /* @__PURE__ */ new Map();
  for (const item of list.items()) {
    const name = nameOf2(item);
    if (name.string === void 0) {
      if (!name.absent) return void 0;
    } else {
      names.set(name.string, name);
    }
  }
  return names;
}
function haveCommonParent(a, b) {
  const parent = (path) => path.split("/").slice(0, -1).join("/");
  return parent(a) === parent(b) || parent(a) === b || parent(b) === a;
}

// rules/duplicate-resource.ts
var duplicate_resource_default = defineRule({
  summary: "an object is defined twice in one place",
  why: `Two objects of one kind, name and namespace are one object to the API server: the second changes the first, and
which is the second depends on the order of the files. A Service is worse off: one that has a virtual IP cannot become
headless, so the second apply fails, and one that is headless stays so without a word.`,
  references: [
    "https://kubernetes.io/docs/concepts/overview/working-with-objects/names/",
    "https://kubernetes.io/docs/reference/using-api/server-side-apply/"
  ],
  severity: "warning",
  category: "objects",
  subject: "manifest",
  *check(manifest, { bundle }) {
    const { name } = manifest;
    if (name === void 0 || manifest.partial || manifest.kind === void 0) return;
    const first = bundle.namesake(manifest, areHeadlessAndNot);
    if (first === void 0) return;
    const where = first.document.file === manifest.document.file ? "above in this file" : `in ${first.document.file.path}`;
    yield {
      at: manifest.root.get("metadata").get("name"),
      message: `${manifest.kind} ${name} is defined ${where} too; ${consequence(first, manifest)}`,
      help: "rename one of them, or delete the one that is not meant",
      related: [{ at: first.root.get("metadata").get("name"), message: "the first one is here" }]
    };
  }
});
function areHeadlessAndNot(first, second) {
  const headless = [first.as("Service"), second.as("Service")].map((service) => service && isHeadless(service));
  return headless.includes("yes") && headless.includes("no");
}
function consequence(first, second) {
  if (areHeadlessAndNot(first, second)) {
    return "one is headless and the other is not, and a Service cannot change between the two: the second apply fails or is ignored";
  }
  return `they are one object to the API server${first.apiVersion === second.apiVersion ? "" : ", in two versions"}, so the one that is applied last wins`;
}

// rules/governing-service-not-headless.ts
var governing_service_not_headless_default = defineRule({
  summary: "the Service that spec.serviceName names is not headless",
  why: `Only a headless Service, one with \`clusterIP: None\`, is certain to give each Pod a DNS name of its own. Any other
Service has a virtual IP: its name leads to some Pod, whichever the load balancer takes, and there is no list of all Pods
behind it. CoreDNS resolves \`web-0.web\` all the same; kube-dns does not, and the DNS specification does not promise it.
The clusterIP of a Service cannot be changed once it exists: it has to be deleted and recreated.`,
  references: [
    "https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#limitations",
    "https://kubernetes.io/docs/concepts/services-networking/service/#headless-services",
    "https://github.com/kubernetes/dns/blob/master/docs/specification.md"
  ],
  severity: "warning",
  category: "identity",
  subject: "StatefulSet",
  *check(statefulSet, { bundle }) {
    const services = governingServices(statefulSet, bundle);
    const [service] = services;
    if (service === void 0 || services.some((candidate) => isHeadless(candidate) !== "no")) return;
    const spec = service.root.get("spec");
    if (spec.get("type").string === "ExternalName" || spec.get("selector").isNull) return;
    const pod = firstPodName(statefulSet) ?? "the Pods";
    const [place, reason, help] = whyNot(service);
    yield {
      at: statefulSet.root.get("spec").get("serviceName"),
      message: `serviceName: Service ${service.name} ${reason}, so a DNS name such as ${pod}.${service.name} is not guaranteed`,
      help,
      related: [{ at: place, message: "the Service is here" }]
    };
  }
});
function whyNot(service) {
  const spec = service.root.get("spec");
  const type = spec.get("type");
  const clusterIP = spec.get("clusterIP");
  if (type.string === "NodePort" || type.string === "LoadBalancer") {
    const help2 = `keep this Service for clients, and add a headless one (clusterIP: None) for spec.serviceName to name`;
    return [type, `is of type ${type.string}, which is never headless`, help2];
  }
  const help = "write clusterIP: None in the Service; if it exists in the cluster, delete it first";
  if (clusterIP.string?.toLowerCase() === "none") {
    const reason = `has clusterIP: ${clusterIP.string}, which the API server refuses (None is written just so)`;
    return [clusterIP, reason, "write clusterIP: None in the Service"];
  }
  return clusterIP.string === void 0 || clusterIP.string === "" ? [service.root.get("metadata").get("name"), "has no clusterIP: None and gets a virtual IP", help] : [clusterIP, `has the virtual IP ${clusterIP.string}`, help];
}

// src/yaml/unknown.ts
var UNKNOWN = /\$[\w({]|[*?{}<>]|\(\(|@\w+@|__\w+__|%\w+%/;
function isUnknown(text) {
  return UNKNOWN.test(text);
}

// src/kubernetes/labels.ts
function readLabels(field, ...more) {
  const pairs3 = /* @__PURE__ */ new Map();
  let open = field.isNull ? !field.absent : !field.isMap || field.open;
  for (const [key, value] of field.entries()) {
    if (isUnknown(key) || value.isMap || value.isList) open = true;
    if (value.isMap || value.isList) continue;
    pairs3.set(key, { key, value: value.value === null ? "" : value.string, field: value });
  }
  for (const labels of more) {
    for (const [key, value] of labels) pairs3.set(key, { key, value, field: pairs3.get(key)?.field });
  }
  return { pairs: pairs3, open };
}
function differences(selector, labels) {
  const result = [];
  for (const wanted of selector.pairs.values()) {
    if (isUnknown(wanted.key)) continue;
    const found = labels.pairs.get(wanted.key);
    if (found === void 0) {
      if (!labels.open) result.push({ key: wanted.key, wanted, found });
    } else if (wanted.value !== void 0 && found.value !== void 0 && wanted.value !== found.value) {
      result.push({ key: wanted.key, wanted, found });
    }
  }
  return result;
}
function matchesEquality(selector, labels) {
  if (differences(selector, labels).length > 0) return "no";
  if (selector.pairs.size === 0) return selector.open ? "unknown" : "no";
  if (selector.open) return "unknown";
  for (const { key, value } of selector.pairs.values()) {
    if (value === void 0 || labels.pairs.get(key)?.value === void 0) return "unknown";
  }
  return "yes";
}
function readSelector(field, ...more) {
  const labels = readLabels(field.get("matchLabels"), ...more);
  const list = field.get("matchExpressions");
  const expressions = list.items().map((expression) => ({
    key: expression.get("key").string,
    operator: expression.get("operator").string,
    values: expression.get("values").items().map((value) => value.string),
    field: expression
  }));
  const open = list.isNull ? !list.absent : !list.isList || list.open;
  return { labels, expressions, open, missing: field.absent && labels.pairs.size === 0 };
}
function matchesExpression({ key, operator, values }, labels) {
  const needsValues = operator === "In" || operator === "NotIn";
  if (key === void 0 || needsValues && values.length === 0) return "unknown";
  const found = labels.pairs.get(key);
  if (found === void 0 && labels.open) return "unknown";
  switch (operator) {
    case "Exists":
      return found === void 0 ? "no" : "yes";
    case "DoesNotExist":
      return found === void 0 ? "yes" : "no";
    case "In":
    case "NotIn": {
      if (found === void 0) return operator === "In" ? "no" : "yes";
      if (found.value === void 0) return "unknown";
      if (values.includes(found.value)) return operator === "In" ? "yes" : "no";
      if (values.includes(void 0)) return "unknown";
      return operator === "In" ? "no" : "yes";
    }
    default:
      return "unknown";
  }
}

// src/kubernetes/workload.ts
init_kinds();
var Workload = class {
  manifest;
  /** True for the kinds of Kubernetes, whose rules are known. */
  builtIn;
  constructor(manifest) {
    this.manifest = manifest;
    this.builtIn = isKind(manifest.kind, manifest.apiVersion);
  }
  // Looked up each time: a workload is kept for the run, its nodes are not.
  /** The template, or the Pod itself. */
  get template() {
    const { kind, root } = this.manifest;
    const path = this.builtIn && TEMPLATE_PATHS.get(kind) || USUAL_PATH;
    let template = root;
    for (const step of path) template = template.child(step);
    return template;
  }
  get podSpec() {
    return this.template.get("spec");
  }
};
var USUAL_PATH = ["spec", "template"];
var TEMPLATE_PATHS = /* @__PURE__ */ new Map([
  ["StatefulSet", USUAL_PATH],
  ["Deployment", USUAL_PATH],
  ["DaemonSet", USUAL_PATH],
  ["ReplicaSet", USUAL_PATH],
  ["ReplicationController", USUAL_PATH],
  ["Job", USUAL_PATH],
  ["CronJob", ["spec", "jobTemplate", ...USUAL_PATH]],
  ["Pod", []]
]);
function workloadOf(manifest) {
  const { kind, apiVersion } = manifest;
  if (isKind(kind, apiVersion) && !TEMPLATE_PATHS.has(kind)) return void 0;
  const workload = new Workload(manifest);
  const hasContainers = workload.podSpec.get("containers").exists;
  const hasTemplate = () => manifest.root.child("spec").child("template").exists;
  return hasContainers || workload.builtIn && hasTemplate() ? workload : void 0;
}
function podLabels({ manifest, template }) {
  const written = template.get("metadata").get("labels");
  const added = manifest.overlay.templateLabels;
  return manifest.is("StatefulSet") ? readLabels(written, added, CONTROLLER_LABELS) : readLabels(written, added);
}
var CONTROLLER_LABELS = /* @__PURE__ */ new Map([
  ["statefulset.kubernetes.io/pod-name", void 0],
  ["apps.kubernetes.io/pod-index", void 0],
  ["controller-revision-hash", void 0]
]);
function containersOf({ podSpec }) {
  return [...podSpec.get("initContainers").items(), ...podSpec.get("containers").items()];
}

// rules/governing-service-selects-other-pods.ts
var governing_service_selects_other_pods_default = defineRule({
  summary: "the Service that spec.serviceName names does not select the Pods",
  why: `A Service gives DNS names to the Pods that it selects, and to no others. If one label of its selector is missing
from the Pod template, or has another value there (upper and lower case differ), these Pods are not behind
the Service: their names do not resolve, and its own name leads to other Pods or to none.`,
  references: [
    "https://kubernetes.io/docs/concepts/services-networking/service/#headless-services",
    "https://github.com/kubernetes/dns/blob/master/docs/specification.md"
  ],
  severity: "warning",
  category: "identity",
  subject: "StatefulSet",
  *check(statefulSet, { bundle }) {
    const services = governingServices(statefulSet, bundle);
    const { workload } = statefulSet.traits;
    if (workload === void 0) return;
    const labels = podLabels(workload);
    const mismatches = services.map((service2) => mismatch(service2, labels));
    const [service] = services;
    const [first] = mismatches;
    if (service === void 0 || first === void 0 || mismatches.includes(void 0)) return;
    const asked = `${first.key}: ${first.wanted.value ?? "…"}`;
    const found = first.found === void 0 ? `no label ${first.key}` : `${first.key}: ${first.found.value ?? "another value"}`;
    const labelsField = workload.template.get("metadata").get("labels");
    yield {
      at: statefulSet.root.get("spec").get("serviceName"),
      message: `serviceName: Service ${service.name} selects Pods with ${asked}, but these Pods have ${found}, so these Pods are not behind it and their DNS names do not resolve`,
      help: `make the Service's selector and the labels of the Pod template agree`,
      related: [
        { at: first.wanted.field ?? service.root.get("spec").get("selector"), message: "the Service asks for this" },
        {
          at: first.found?.field ?? labelsField,
          message: first.found ? "the Pods have this" : "the Pods have no such label"
        }
      ]
    };
  }
});
function mismatch(service, labels) {
  const spec = service.root.get("spec");
  if (spec.get("type").string === "ExternalName") return void 0;
  return differences(readLabels(spec.get("selector"), service.overlay.selectorLabels), labels)[0];
}

// src/kubernetes/names.ts
init_distance();
function nearName(name, names) {
  const near = nearNames(name, names);
  return near[0] === void 0 ? void 0 : { name: near[0], only: near.length === 1 };
}
function isDnsLabel(name) {
  return name.length <= 63 && /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/.test(name);
}

// rules/missing-headless-service.ts
var missing_headless_service_default = defineRule({
  summary: "spec.serviceName names no Service in the input",
  why: `The Pods of a StatefulSet get their DNS names from the headless Service that \`spec.serviceName\` names. The API
server never looks whether it exists: the Pods start, but \`web-0.web\` does not resolve, and members of a cluster that
look for each other by name never find each other. If the Service is made elsewhere, by a chart or an operator, say so
with \`assume\`.`,
  references: [
    "https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#stable-network-id",
    "https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/#pod-hostname-and-subdomain-field"
  ],
  severity: "warning",
  category: "identity",
  subject: "StatefulSet",
  fixable: true,
  *check(statefulSet, { bundle }) {
    const serviceName = statefulSet.root.get("spec").get("serviceName");
    const name = serviceName.string;
    if (name === void 0 || name === "" || statefulSet.partial || !bundle.lacks("Service", name, statefulSet)) return;
    const pod = firstPodName(statefulSet);
    const [elsewhere] = bundle.named("Service", name);
    const where = elsewhere === void 0 ? "the input" : `namespace ${bundle.namespaceOf(statefulSet)}`;
    const message = `serviceName: there is no Service ${name} in ${where}, ` + (pod === void 0 ? "so the Pods get no DNS names" : `so ${pod}.${name} and its like do not resolve`);
    const service = likelyService(statefulSet, name, bundle);
    if (service === void 0) {
      const help = `add a headless Service ${name} (clusterIP: None) that selects these Pods, or name the one that does`;
      const other = elsewhere?.root.get("metadata").get("namespace");
      const related = other === void 0 ? [] : [{ at: other, message: "this Service of that name is in another namespace" }];
      yield { at: serviceName, message, help, related };
      return;
    }
    const selects2 = selectsPodsOf(service, statefulSet) === "yes" ? "selects these Pods" : "has nearly that name";
    yield {
      at: serviceName,
      message,
      help: `write serviceName: ${service.name}`,
      related: [{ at: service.root.get("metadata").get("name"), message: `this Service ${selects2}` }],
      ...renameFix(serviceName, service.name, "unsafe")
    };
  }
});
function likelyService(statefulSet, name, bundle) {
  const [near] = bundle.nearNames("Service", name, statefulSet);
  if (near?.name !== void 0 && isDnsLabel(near.name)) return near;
  const selecting = bundle.near("Service", statefulSet).filter((service) => isHeadless(service) === "yes" && selectsPodsOf(service, statefulSet) === "yes");
  return selecting.length === 1 ? selecting[0] : void 0;
}
function selectsPodsOf(service, statefulSet) {
  const { workload } = statefulSet.traits;
  const selector = readLabels(service.root.get("spec").get("selector"), service.overlay.selectorLabels);
  return workload === void 0 ? "unknown" : matchesEquality(selector, podLabels(workload));
}

// src/kubernetes/software.ts
var POSTGRES = { program: "postgres", moving: ["-D", "data_directory", "config_file"] };
var MYSQL = { program: "mysqld", moving: ["datadir", "-h", "defaults", "no-defaults"] };
var MARIADB = { ...MYSQL, program: "mariadbd" };
var MONGODB = { program: "mongod", moving: ["dbpath", "config", "-f", "inMemory"] };
var REDIS = { program: "redis-server", moving: ["/", ".conf", "save", "dir", "sentinel"] };
var VALKEY = { ...REDIS, program: "valkey-server" };
var NO_DATA_NODE = /^node\.(?:roles=(?!.*data)|data=(?!true))/;
var PROMETHEUS = { program: "prometheus", moving: ["storage", "agent"] };
var TABLE = new Map([
  ...keeps("PostgreSQL", "/var/lib/postgresql", ["PGDATA"], POSTGRES, [
    ...["postgres", "postgis/postgis", "timescale/timescaledb", "pgvector/pgvector", "citusdata/citus"]
  ]),
  ...keeps("PostgreSQL", "/home/postgres/pgdata", ["PGDATA"], POSTGRES, ["timescale/timescaledb-ha"]),
  ...bitnami(
    "PostgreSQL",
    "/bitnami/postgresql",
    ["POSTGRESQL_DATA_DIR", "POSTGRESQL_VOLUME_DIR", "PGDATA"],
    [...["postgresql", "postgresql-repmgr"]]
  ),
  ...keeps("MySQL", "/var/lib/mysql", [], MYSQL, [
    ...["mysql", "mysql/mysql-server", "mysql/community-server", "percona", "percona/percona-server"],
    "percona/percona-xtradb-cluster"
  ]),
  ...bitnami("MySQL", "/bitnami/mysql", ["MYSQL_DATA_DIR"], ["mysql"]),
  ...keeps("MariaDB", "/var/lib/mysql", [], MARIADB, ["mariadb"]),
  ...bitnami("MariaDB", "/bitnami/mariadb", ["MARIADB_DATA_DIR"], ["mariadb", "mariadb-galera"]),
  ...keeps("SQL Server", "/var/opt/mssql", ["MSSQL_DATA_DIR", "MSSQL_MASTER_DATA_FILE"], void 0, ["mssql/server"]),
  ...keeps("Oracle Database", "/opt/oracle/oradata", [], void 0, ["gvenzl/oracle-xe", "gvenzl/oracle-free"]),
  ...keeps("MongoDB", "/data/db", [], MONGODB, [
    ...["mongo", "mongodb/mongodb-community-server", "mongodb/mongodb-enterprise-server"],
    "percona/percona-server-mongodb"
  ]),
  ...bitnami("MongoDB", "/bitnami/mongodb", ["MONGODB_DATA_DIR"], ["mongodb"]),
  ...keeps("Redis", "/data", [], REDIS, ["redis", "redis/redis-stack", "redis/redis-stack-server"]),
  ...bitnami("Redis", "/bitnami/redis", ["REDIS_DATA_DIR"], ["redis", "redis-cluster"]),
  ...keeps("Valkey", "/data", [], VALKEY, ["valkey/valkey", "valkey/valkey-bundle"]),
  ...bitnami("Valkey", "/bitnami/valkey", ["VALKEY_DATA_DIR"], ["valkey", "valkey-cluster"]),
  ...keeps("KeyDB", "/data", [], { ...REDIS, program: "keydb-server" }, ["eqalpha/keydb"]),
  ...keeps("Cassandra", "/var/lib/cassandra", [], void 0, ["cassandra", "datastax/dse-server"]),
  ...bitnami("Cassandra", "/bitnami/cassandra", ["CASSANDRA_DATA_DIR"], ["cassandra"]),
  ...keeps("ScyllaDB", "/var/lib/scylla", [], void 0, ["scylladb/scylla"]),
  ...keeps("CouchDB", "/opt/couchdb/data", [], void 0, ["couchdb", "apache/couchdb"]),
  ...keeps("Couchbase", "/opt/couchbase/var", [], void 0, ["couchbase", "couchbase/server"]),
  ...keeps("ArangoDB", "/var/lib/arangodb3", [], void 0, ["arangodb", "arangodb/arangodb"]),
  ...keeps("RethinkDB", "/data", [], void 0, ["rethinkdb"]),
  ...keeps("Neo4j", "/data", ["NEO4J_server_directories_data", "NEO4J_dbms_directories_data"], void 0, ["neo4j"]),
  ...keeps("ClickHouse", "/var/lib/clickhouse", [], void 0, [
    ...["clickhouse", "clickhouse/clickhouse-server", "yandex/clickhouse-server", "altinity/clickhouse-server"]
  ]),
  ...keeps("Prometheus", "/prometheus", [], PROMETHEUS, ["prom/prometheus", "prometheus/prometheus"]),
  ...keeps("Elasticsearch", "/usr/share/elasticsearch/data", ["path.data", NO_DATA_NODE], void 0, [
    ...["elasticsearch", "elasticsearch/elasticsearch", "elasticsearch/elasticsearch-oss"]
  ]),
  ...keeps("OpenSearch", "/usr/share/opensearch/data", ["path.data", NO_DATA_NODE], void 0, [
    "opensearchproject/opensearch"
  ]),
  ...keeps("Solr", "/var/solr", ["SOLR_HOME"], void 0, ["solr"]),
  ...keeps("Meilisearch", "/meili_data", ["MEILI_DB_PATH"], void 0, ["getmeili/meilisearch"]),
  ...keeps("Qdrant", "/qdrant/storage", ["QDRANT__STORAGE__STORAGE_PATH"], void 0, ["qdrant/qdrant"]),
  ...keeps("RabbitMQ", "/var/lib/rabbitmq", ["RABBITMQ_MNESIA_BASE", "RABBITMQ_MNESIA_DIR"], void 0, ["rabbitmq"]),
  ...keeps("Kafka", "/var/lib/kafka", ["KAFKA_LOG_DIRS", "KAFKA_LOG_DIR"], void 0, [
    ...["confluentinc/cp-kafka", "confluentinc/cp-server"]
  ]),
  ...keeps("Kafka", "/kafka", ["KAFKA_LOG_DIRS"], void 0, ["wurstmeister/kafka"]),
  ...bitnami("Kafka", "/bitnami/kafka", ["KAFKA_CFG_LOG_DIRS", "KAFKA_CFG_LOG_DIR"], ["kafka"]),
  ...keeps("ZooKeeper", "/data", ["ZOO_DATA_DIR"], void 0, ["zookeeper"]),
  ...keeps("ZooKeeper", "/var/lib/zookeeper", ["ZOOKEEPER_DATA_DIR"], void 0, ["confluentinc/cp-zookeeper"]),
  ...bitnami("ZooKeeper", "/bitnami/zookeeper", ["ZOO_DATA_DIR"], ["zookeeper"]),
  ...bitnami("etcd", "/bitnami/etcd", ["ETCD_DATA_DIR"], ["etcd"]),
  ...keeps("Jenkins", "/var/jenkins_home", ["JENKINS_HOME"], void 0, ["jenkins/jenkins"])
]);
function keeps(name, dataPath, movedBy, commandLine, images) {
  const software = { name, dataPath, movedBy, commandLine };
  return images.map((image) => [image, software]);
}
function bitnami(name, dataPath, movedBy, images) {
  const repositories = ["bitnami", "bitnamilegacy"].flatMap((owner) => images.map((image) => `${owner}/${image}`));
  return keeps(name, dataPath, movedBy, void 0, repositories);
}
function softwareOf(image) {
  return TABLE.get(repositoryOf(image));
}
function movesData({ movedBy }, name, value) {
  return movedBy.some(
    (moving) => typeof moving === "string" ? moving === name : moving.test(`${name}=${value ?? ""}`)
  );
}
function keepsDataPath({ commandLine }, command, args) {
  const words2 = [...command, ...args];
  const [first] = words2;
  if (words2.length === 0) return true;
  if (commandLine === void 0 || first === void 0) return false;
  if (first !== commandLine.program && (command.length > 0 || !first.startsWith("-"))) return false;
  return words2.every((word) => word !== void 0 && !commandLine.moving.some((moving) => word.includes(moving)));
}
function repositoryOf(image) {
  const path = image.replace(/@.*$/, "").replace(/:[^/:]*$/, "").split("/");
  if (path.length > 1 && /[.:]|^localhost$/.test(path[0])) path.shift();
  if (path[0] === "docker" && path[1] === "library") path.shift();
  if (path[0] === "library") path.shift();
  return path.join("/");
}

// src/kubernetes/volumes.ts
function mountsOf(workload) {
  const mounts = [];
  for (const container of containersOf(workload)) {
    for (const mount of container.get("volumeMounts").items()) {
      mounts.push({ container, name: mount.get("name"), path: mount.get("mountPath") });
    }
    for (const device of container.get("volumeDevices").items()) {
      mounts.push({ container, name: device.get("name"), path: void 0 });
    }
  }
  return mounts;
}
function volumeNames(workload) {
  const volumes = namesOf(workload.podSpec.get("volumes"));
  const statefulSet = workload.manifest.as("StatefulSet");
  const claims = statefulSet === void 0 ? /* @__PURE__ */ new Map() : claimNames(statefulSet);
  return volumes && claims && [...volumes.keys(), ...claims.keys()];
}
function volumeOf(workload, name) {
  return workload.podSpec.get("volumes").items().find((volume) => volume.get("name").string === name);
}
function isEphemeral(volume) {
  const sources = volume.entries().filter(([key]) => key !== "name");
  return sources.every(([key, source]) => key === "emptyDir" || source.absent);
}

// src/kubernetes/unkept-data.ts
function unkeptData(container, workload) {
  const image = container.get("image").string;
  const software = image === void 0 ? void 0 : softwareOf(image);
  if (software === void 0 || mayKeepDataElsewhere(container, workload, software)) return void 0;
  const own = mountsOf(workload).filter(
    (mount2) => mount2.container.node === container.node && !isFile(workload, mount2.name)
  );
  const atData = own.filter(({ path }) => path?.string === void 0 || overlaps(path.string, software.dataPath));
  if ((atData.length > 0 ? atData : own).some(({ name }) => !isLostWithPod(workload, name))) return void 0;
  const [mount] = atData;
  return { software, path: lower(software.dataPath, mount?.path?.string), mount };
}
function mayKeepDataElsewhere(container, { podSpec }, software) {
  const [env, command, args] = [container.get("env"), container.get("command"), container.get("args")];
  const lists = [env, command, args, container.get("volumeMounts"), podSpec.get("volumes")];
  return lists.some((list) => list.open || !(list.isList || list.absent)) || env.items().some((variable) => movesData(software, variable.get("name").string ?? "", variable.get("value").string)) || !keepsDataPath(software, words(command), words(args));
}
function words(list) {
  return list.items().map((word) => word.string);
}
function isLostWithPod(workload, name) {
  const volume = name.string === void 0 ? void 0 : volumeOf(workload, name.string);
  return volume !== void 0 && isEphemeral(volume);
}
function isFile(workload, name) {
  const volume = name.string === void 0 ? void 0 : volumeOf(workload, name.string);
  return volume !== void 0 && ["configMap", "secret", "downwardAPI", "projected"].some((key) => volume.child(key).exists);
}
function lower(dataPath, mountPath = "") {
  return mountPath.startsWith(`${dataPath}/`) ? mountPath : dataPath;
}
function overlaps(mountPath, dataPath) {
  const mount = mountPath.replace(/\/+$/, "");
  return mount === dataPath || dataPath.startsWith(`${mount}/`) || mount.startsWith(`${dataPath}/`);
}

// rules/missing-volume-claim-templates.ts
var missing_volume_claim_templates_default = defineRule({
  summary: "a StatefulSet that keeps data has no volumeClaimTemplates",
  why: `A StatefulSet gives each Pod a disk of its own through \`volumeClaimTemplates\`. Without them, what a database
writes lies in the container's own file system or in an emptyDir, and is gone when the Pod is deleted, moved to another
node or, in the container's file system, merely restarted. A mount whose volume was meant to come from a template that is
not there is refused outright.`,
  references: [
    "https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#volume-claim-templates",
    "https://kubernetes.io/docs/concepts/storage/volumes/#emptydir"
  ],
  severity: "warning",
  category: "storage",
  subject: "StatefulSet",
  *check(statefulSet, { kubernetes }) {
    const { workload } = statefulSet.traits;
    if (workload === void 0 || !lacksClaimTemplates(statefulSet)) return;
    const dangling = danglingMounts(workload);
    const misplaced = [workload.podSpec, workload.template].map((field) => field.child("volumeClaimTemplates")).find((field) => field.exists);
    for (const { name } of dangling) yield danglingMount(name, refusal(statefulSet, kubernetes), misplaced);
    if (dangling.length > 0) return;
    for (const container of workload.podSpec.get("containers").items()) {
      const data = unkeptData(container, workload);
      if (data === void 0) continue;
      const { software, path, mount } = data;
      yield {
        at: mount?.name ?? container.get("image"),
        message: mount === void 0 ? `${software.name} keeps its data in ${path}, where no volume is mounted: it is lost when the container restarts` : `${software.name} keeps its data in ${path}, which is on an emptyDir: it is lost when the Pod is deleted or moved`,
        help: "add volumeClaimTemplates to the spec, beside template, and mount its claim there"
      };
    }
  }
});
function danglingMounts(workload) {
  const volumes = volumeNames(workload);
  if (volumes === void 0) return [];
  return mountsOf(workload).filter(({ name: { string: name } }) => {
    return name !== void 0 && name !== "" && !volumes.includes(name) && nearName(name, volumes) === void 0;
  });
}
function danglingMount(at, refused2, misplaced) {
  const name = at.string;
  if (misplaced !== void 0) {
    return {
      at,
      severity: "error",
      message: `volume ${name} is mounted, but volumeClaimTemplates stands inside template, where it makes nothing; ${refused2}`,
      help: "move volumeClaimTemplates to the spec of the StatefulSet, beside template",
      related: [{ at: misplaced, message: "it stands here" }]
    };
  }
  return {
    at,
    severity: "error",
    message: `volume ${name} is mounted, but there are no volumeClaimTemplates to make it and no volume of that name; ${refused2}`,
    help: `add volumeClaimTemplates with one named ${name} to the spec, beside template`
  };
}

// rules/selector-does-not-match-template.ts
var selector_does_not_match_template_default = defineRule({
  summary: "spec.selector does not select the Pods of the template",
  why: `A workload finds its Pods by its selector, so the API server refuses one whose own template would make Pods that
the selector does not find. The template may have more labels than the selector asks for, but never fewer or others. The
selector of a StatefulSet cannot be changed later: it has to be deleted and recreated.`,
  references: [
    "https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#pod-selector",
    "https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/apps/validation/validation.go"
  ],
  severity: "error",
  category: "selectors",
  subject: ["StatefulSet", "Deployment", "DaemonSet", "ReplicaSet"],
  *check(workload) {
    const spec = workload.root.child("spec");
    const selector = readSelector(spec.child("selector"), workload.overlay.selectorLabels);
    const written = spec.child("template").get("metadata").get("labels");
    const labels = readLabels(written, workload.overlay.templateLabels);
    const [difference] = differences(selector.labels, labels);
    const expression = selector.expressions.find((candidate) => matchesExpression(candidate, labels) === "no");
    if (difference !== void 0) {
      yield {
        at: difference.wanted.field ?? spec.child("selector"),
        message: `selector asks for ${difference.key}: ${difference.wanted.value ?? "…"}, but ${theTemplateHas(difference)}; ${REFUSED}`,
        help: "give selector.matchLabels and template.metadata.labels the same value",
        related: [
          {
            at: difference.found?.field ?? written,
            message: difference.found ? "the Pods get this" : "the labels of the Pods belong here"
          }
        ]
      };
    } else if (expression !== void 0) {
      yield {
        at: expression.field,
        message: `selector asks for ${inWords(expression)}, which the labels of the Pod template do not meet; ${REFUSED}`,
        help: "change the expression or the labels in template.metadata.labels",
        related: [{ at: written, message: "the Pods get these labels" }]
      };
    }
  }
});
var REFUSED = "the API server refuses it";
function theTemplateHas({ key, found }) {
  return found === void 0 ? `the Pod template has no label ${key}` : `the Pod template has ${key}: ${found.value}`;
}
function inWords({ key, operator, values }) {
  return values.length === 0 ? `${key} ${operator}` : `${key} ${operator} (${values.join(", ")})`;
}

// rules/suppression-without-reason.ts
var suppression_without_reason_default = defineRule({
  summary: "a suppression gives no reason",
  why: `Whoever meets a \`stslint-ignore\` a year later has to know whether it still holds. The reason stands after \`--\` in
a comment, and is the value of an annotation.`,
  references: ["https://github.com/stslint/stslint#suppressions"],
  severity: "warning",
  category: "suppression",
  subject: "directive",
  *check({ by, names, reason, stray, document, range }) {
    if (reason !== void 0 || names.length === 0) return;
    const message = `the suppression of ${names.map(({ name }) => name).join(", ")} gives no reason`;
    if (stray === void 0) {
      const help = by === "comment" ? "add -- and the reason" : "write the reason as the value of the annotation";
      yield { at: { document, range }, message, help };
    } else {
      yield { at: { document, range }, message: `${message} after --`, help: "write -- before the reason" };
    }
  }
});

// rules/unknown-suppressed-rule.ts
var unknown_suppressed_rule_default = defineRule({
  summary: "a suppression names a rule that does not exist",
  why: `A \`stslint-ignore\` with a name that is no rule's suppresses nothing, and hides nobody's intention but its own.`,
  references: ["https://github.com/stslint/stslint#suppressions"],
  severity: "warning",
  category: "suppression",
  subject: "directive",
  *check({ names, document, range }) {
    if (names.length === 0) {
      yield {
        at: { document, range },
        message: "stslint-ignore names no rule, so it suppresses nothing",
        help: "write stslint-ignore <rule> -- <reason>"
      };
    }
    for (const { name, range: at, rule, near } of names) {
      if (rule !== void 0) continue;
      yield {
        at: { document, range: at },
        message: `stslint-ignore: there is no rule ${name}, so it suppresses nothing`,
        help: near === void 0 ? "stslint rules lists the names" : `write ${near}`
      };
    }
  }
});

// rules/unknown-volume.ts
var unknown_volume_default = defineRule({
  summary: "a container mounts a volume that the Pod does not have",
  why: `Each name in \`volumeMounts\` and \`volumeDevices\` must be that of a volume of the Pod or, in a StatefulSet, of a claim
template. Until 1.33 the API server stores a StatefulSet without looking: \`kubectl apply\` says "created", and no Pod ever
appears; only the events of the StatefulSet tell why.`,
  references: [
    "https://kubernetes.io/docs/concepts/storage/volumes/",
    "https://github.com/kubernetes/kubernetes/pull/131790"
  ],
  severity: "error",
  category: "storage",
  subject: "workload",
  fixable: true,
  *check(workload, { kubernetes }) {
    const { manifest } = workload;
    const mounts = workload.builtIn ? mountsOf(workload) : [];
    const volumes = mounts.length === 0 ? void 0 : volumeNames(workload);
    if (volumes === void 0) return;
    const isMounted = (volume) => mounts.some(({ name }) => name.string === volume);
    for (const { name: field } of mounts) {
      const name = field.string;
      if (name === void 0 || name === "" || volumes.includes(name)) continue;
      const near = nearName(name, volumes);
      if (near === void 0 && lacksClaimTemplates(manifest)) continue;
      const toAdd = manifest.is("StatefulSet") ? "add a volume or a claim template" : "add a volume";
      yield {
        at: field,
        message: `volume ${name} is mounted, but the Pod has no such volume; ${refusal(manifest, kubernetes)}`,
        help: near === void 0 ? `${toAdd} named ${name}` : `write name: ${near.name}`,
        // A volume that is mounted by its own name may not be the one that is missed.
        ...near?.only === true ? renameFix(field, near.name, isMounted(near.name) ? "unsafe" : "safe") : {}
      };
    }
  }
});

// rules/unused-suppression.ts
var unused_suppression_default = defineRule({
  summary: "a suppression suppresses nothing",
  why: `What it was written for is mended or gone. Left in place it would hide the next finding of that rule, which nobody
has seen yet.`,
  references: ["https://github.com/stslint/stslint#suppressions"],
  severity: "warning",
  category: "suppression",
  subject: "directive",
  *check({ by, names, document, range }) {
    const unused = names.filter(({ rule, ran, used: used2 }) => rule !== void 0 && ran && !used2);
    for (const { name, range: at } of unused) {
      yield {
        at: { document, range: unused.length === names.length ? range : at },
        message: `there is no ${name} to suppress ${by === "comment" ? "here" : "in this object"}`,
        help: unused.length === names.length ? `delete the ${by}` : `take ${name} out of the ${by}`
      };
      if (unused.length === names.length && names.length === 1) return;
    }
  }
});

// rules/yaml-syntax.ts
var yaml_syntax_default = defineRule({
  summary: "a document is no YAML that kubectl can read",
  why: `kubectl reads a file from the top and stops at the first document that it cannot read: what stands above it is
applied, the document itself and what follows are not. The message names the line at which the reader lost its way, which
is often below the mistake, and in the reader's words rather than the author's.`,
  references: [
    "https://kubernetes.io/docs/concepts/overview/working-with-objects/#describing-a-kubernetes-object",
    "https://yaml.org/spec/1.1/current.html"
  ],
  severity: "error",
  category: "syntax",
  subject: "document",
  fixable: true,
  *check(document, { explain: explain2 }) {
    const { error } = document;
    if (error === void 0) return;
    const [...problems] = explain2?.(document) ?? [];
    if (problems.length === 0) {
      yield { at: { document, range: error.range }, message: `kubectl cannot read this document (${error.code})` };
    }
    for (const { range, message, help, related = [], fix } of problems) {
      yield {
        at: { document, range },
        message: `${message}; kubectl cannot read this document`,
        ...help !== void 0 && { help },
        related: related.map((place) => ({ at: { document, range: place.range }, message: place.message })),
        ...fix !== void 0 && { fix }
      };
    }
  }
});

// rules/index.ts
var rules = {
  "duplicate-key": duplicate_key_default,
  "duplicate-resource": duplicate_resource_default,
  "governing-service-not-headless": governing_service_not_headless_default,
  "governing-service-selects-other-pods": governing_service_selects_other_pods_default,
  "missing-headless-service": missing_headless_service_default,
  "missing-volume-claim-templates": missing_volume_claim_templates_default,
  "selector-does-not-match-template": selector_does_not_match_template_default,
  "suppression-without-reason": suppression_without_reason_default,
  "unknown-suppressed-rule": unknown_suppressed_rule_default,
  "unknown-volume": unknown_volume_default,
  "unused-suppression": unused_suppression_default,
  "yaml-syntax": yaml_syntax_default
};

// src/index.ts
init_config();

// src/input/lint-tree.ts
import { isAbsolute, relative as relative2, resolve as resolve4 } from "node:path";

// src/config/options.ts
init_settings();
init_glob();
function settingsOf(config, own, rules2, fromConfig) {
  const { options } = config;
  const ownLevels = own.levels ?? /* @__PURE__ */ new Map();
  const configured = [...options.levels ?? []].filter(([id, level]) => level !== "off" || !own.only?.has(id));
  const overrides = (options.overrides ?? []).map(({ files, levels }) => ({ files: files.map(anywhere), levels }));
  const settings = resolveSettings(
    {
      ...options,
      ...own,
      strict: own.strict ?? options.strict ?? false,
      assume: [...options.assume ?? [], ...own.assume ?? []],
      levels: new Map([...configured, ...ownLevels]),
      overrides: [...overrides, { files: ["**"], levels: ownLevels }]
    },
    rules2
  );
  return { ...settings, level: (id, path) => settings.level(id, fromConfig(path)) };
}
function ignoredBy(config) {
  const matchers = config.ignore.map((glob) => globMatcher(anywhere(glob)));
  return (path) => matchers.some((matches) => matches(path));
}
function anywhere(glob) {
  if (/^\.?\//.test(glob)) return glob.replace(/^\.?\/+/, "");
  return /\/./.test(glob) ? glob : `**/${glob}`;
}

// src/config/rule-url.ts
function ruleUrl(id) {
  return `https://github.com/stslint/stslint/blob/main/docs/rules/${id}.md`;
}

// src/lint/lint.ts
init_bundle();

// src/kubernetes/gather.ts
init_multimap();

// src/kubernetes/builds.ts
init_multimap();

// src/kubernetes/kustomization.ts
init_node();
init_kinds();
import { join } from "node:path/posix";

// src/kubernetes/patch.ts
init_source_file();
init_node();
init_parse();
init_kinds();
var ANY_TARGET = {
  group: void 0,
  version: void 0,
  kind: void 0,
  name: void 0,
  namespace: void 0,
  labels: void 0
};
function readTarget(node) {
  const pattern = (name) => {
    const text = textAt(node, name);
    return text === void 0 || text === "" ? void 0 : anchored(text);
  };
  return {
    group: pattern("group"),
    version: pattern("version"),
    kind: pattern("kind"),
    name: pattern("name"),
    namespace: pattern("namespace"),
    labels: textAt(node, "labelSelector")
  };
}
function targetOf(patch) {
  const exactly = (text) => text === void 0 ? void 0 : new RegExp(`^${text.replace(/\W/g, "\\$&")}$`);
  const apiVersion = textAt(patch, "apiVersion");
  return {
    ...ANY_TARGET,
    group: exactly(apiVersion && groupOf(apiVersion)),
    kind: exactly(textAt(patch, "kind")),
    name: exactly(textAt(patch, "metadata", "name"))
  };
}
function textAt(node, ...path) {
  let at = node;
  for (const step of path) {
    const map2 = at && resolveAlias(at);
    at = map2?.kind === "map" ? map2.get(step)?.value : void 0;
  }
  return textOf2(at);
}
function anchored(pattern) {
  try {
    return new RegExp(`^(?:${pattern})$`);
  } catch {
    return void 0;
  }
}
function selects(target, candidate) {
  const { group, version, kind, name, namespace, labels } = target;
  return (kind?.test(candidate.kind ?? "") ?? true) && (group?.test(candidate.group) ?? true) && (version?.test(candidate.version) ?? true) && (name === void 0 || candidate.names.length === 0 || candidate.names.some((known) => name.test(known))) && (namespace === void 0 || candidate.namespaces.some((known) => namespace.test(known))) && (labels === void 0 || maySelect(labels, candidate));
}
function maySelect(selector, candidate) {
  if (!/^[^!()\s]+$/.test(selector)) return true;
  return selector.split(",").every((requirement) => {
    const [key, value] = requirement.split(/==?/);
    if (key === void 0 || value === void 0) return true;
    const found = candidate.label(key);
    return found === void 0 || found === value;
  });
}
function readPatches(text) {
  const documents = parseFile(new SourceFile("kustomization.yaml", text)).filter(({ state }) => state !== "empty");
  const bodies = documents.map(({ root }) => root);
  return bodies.every(isPatchBody) ? bodies : void 0;
}
function isPatchBody(node) {
  return node?.kind === "map" || node?.kind === "seq";
}
function applyPatch(patch, object, builtIn, changes) {
  if (patch.kind === "seq") applyOperations(patch, object, changes);
  else merge(patch, object, [], builtIn, changes);
}
var MERGE_KEYS = /* @__PURE__ */ new Map([
  ["containers", ["name"]],
  ["initContainers", ["name"]],
  ["ephemeralContainers", ["name"]],
  ["env", ["name"]],
  ["volumes", ["name"]],
  ["imagePullSecrets", ["name"]],
  ["volumeMounts", ["mountPath"]],
  ["volumeDevices", ["devicePath"]],
  ["ports", ["containerPort", "port"]],
  ["hostAliases", ["ip"]],
  ["topologySpreadConstraints", ["topologyKey"]]
]);
function merge(from, into, path, builtIn, changes) {
  const patch = resolveAlias(from);
  const object = resolveAlias(into);
  if (patch.kind === "map" && object.kind === "map") mergeMaps(patch, object, path, builtIn, changes);
  else if (patch.kind === "seq" && object.kind === "seq" && builtIn) mergeLists(patch, object, path, changes);
  else if (patch.kind !== "scalar" || object.kind !== "scalar" || patch.value !== object.value) changes.value(path);
}
function mergeMaps(patch, object, path, builtIn, changes) {
  const directive = directiveOf(patch);
  if (directive !== void 0 && directive !== "merge") {
    changes.value(path);
    return;
  }
  for (const { name, value } of patch.entries.values()) {
    if (name.startsWith("$")) {
      const slash = name.indexOf("/");
      if (name === "$retainKeys") changes.value(path);
      else if (slash > 0) changes.value([...path, name.slice(slash + 1)]);
    } else if (!isIdentity(path, name)) {
      const existing = object.get(name);
      if (existing !== void 0) merge(value, existing.value, [...path, name], builtIn, changes);
      else if (!isNullNode(value)) changes.addMember(path, name);
    }
  }
}
function isIdentity(path, name) {
  if (path.length === 0) return name === "apiVersion" || name === "kind";
  return path.length === 1 && path[0] === "metadata" && (name === "name" || name === "namespace");
}
function mergeLists(patch, object, path, changes) {
  const keys = MERGE_KEYS.get(String(path.at(-1))) ?? [];
  const patchItems = patch.items.map(resolveAlias);
  const key = keys.find((candidate) => patchItems.every((item) => keyOf(item, candidate) !== void 0));
  if (key === void 0) {
    if (patch.items.length > 0 || object.items.length > 0) changes.value(path);
    return;
  }
  const objectKeys = object.items.map((item) => keyOf(resolveAlias(item), key));
  for (const item of patchItems) {
    const wanted = keyOf(item, key);
    let found = false;
    for (const [index, existing] of objectKeys.entries()) {
      if (existing === void 0 || isUnknown(existing)) {
        changes.value([...path, index]);
      } else if (existing === wanted) {
        found = true;
        merge(item, object.items[index], [...path, index], true, changes);
        if (item.kind === "map" && directiveOf(item) === "delete") changes.members(path);
      }
    }
    if (!found) changes.members(path);
  }
}
function keyOf(item, key) {
  const value = item.kind === "map" ? item.get(key)?.value : void 0;
  const node = value && resolveAlias(value);
  return node?.kind === "scalar" && node.value !== null ? String(node.value) : void 0;
}
function directiveOf(map2) {
  const node = map2.get("$patch")?.value;
  return node?.kind === "scalar" ? String(node.value) : void 0;
}
function isNullNode(node) {
  const target = resolveAlias(node);
  return target.kind === "scalar" && target.value === null;
}
function applyOperations(operations, object, changes) {
  for (const operation of operations.items) {
    const { op, path, from } = toJson(operation) ?? {};
    if (op === "test") continue;
    if (typeof path !== "string") changes.value([]);
    else write(pointerSteps(path), object, op === "add" || op === "copy" || op === "move", changes);
    if (op === "move" && typeof from === "string") write(pointerSteps(from), object, false, changes);
  }
}
function write(steps, object, adds, changes) {
  const path = [];
  let nodes = [resolveAlias(object)];
  for (const [at, step] of steps.entries()) {
    const isLast = at === steps.length - 1;
    if (nodes.some((node) => node.kind === "seq")) {
      if (isLast) changes.members(path);
      if (isLast && adds) return;
      path.push("*");
      nodes = nodes.flatMap((node) => node.kind === "seq" ? node.items : []).map(resolveAlias);
      continue;
    }
    const found = nodes.flatMap((node) => node.kind === "map" ? node.get(step)?.value ?? [] : []);
    if (found.length < nodes.length || found.length === 0) {
      changes.addMember(path, step);
      if (found.length === 0) return;
    }
    path.push(step);
    nodes = found.map(resolveAlias);
  }
  changes.value(path);
}
function pointerSteps(pointer) {
  return pointer.split("/").slice(1).map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}

// src/kubernetes/kustomization.ts
var KUSTOMIZATION_NAMES = ["kustomization.yaml", "kustomization.yml", "Kustomization"];
function isKustomizationFile(path) {
  return KUSTOMIZATION_NAMES.includes(path.slice(path.lastIndexOf("/") + 1));
}
function isKustomization({ kind, apiVersion, document: { file } }) {
  if (file.language === "markdown") return false;
  if (kind !== void 0 && kind !== "Kustomization" && kind !== "Component") return false;
  if (apiVersion !== void 0) return groupOf(apiVersion) === "kustomize.config.k8s.io";
  return isKustomizationFile(file.path);
}
function readKustomization(manifest) {
  const { directory } = manifest;
  const fields = fieldsOf(manifest.root.node);
  const get = (name) => fields.get(name.toLowerCase());
  const paths = (...names) => names.flatMap((name) => strings(get(name)));
  const references = paths("resources", "bases");
  const generators = ["helmCharts", "helmChartInflationGenerator", "generators"];
  const replacements = items(get("replacements"));
  return {
    manifest,
    directory,
    isComponent: manifest.kind === "Component",
    resources: references.filter(isLocal).map((path) => joinPath(directory, path)),
    components: paths("components").filter(isLocal).map((path) => joinPath(directory, path)),
    patches: [
      ...items(get("patches")).map((patch) => patchReference(patch, directory)),
      ...items(get("patchesJson6902")).map((patch) => patchReference(patch, directory)),
      ...items(get("patchesStrategicMerge")).map((patch) => patchReference(patch, directory))
    ],
    writes: [...replacements.flatMap(replacementWrites), ...items(get("labels")).flatMap(labelWrites)],
    namespace: textOf2(get("namespace")) || void 0,
    prefix: textOf2(get("namePrefix")) ?? "",
    suffix: textOf2(get("nameSuffix")) ?? "",
    labels: [
      { pairs: pairs(get("commonLabels")), scope: "selector" },
      ...items(get("labels")).map(addedLabels)
    ],
    annotations: [...pairs(get("commonAnnotations")).keys()],
    replicas: items(get("replicas")).flatMap((item) => textOf2(child(item, "name")) ?? []),
    images: items(get("images")).flatMap((item) => textOf2(child(item, "name")) ?? []),
    bringsUnknown: !references.every(isLocal) || !paths("components").every(isLocal) || generators.some((name) => isGiven(get(name))),
    changesAnything: isGiven(get("transformers")) || replacements.some((item) => child(item, "path") !== void 0)
  };
}
function referencesOf({ resources, components, patches }) {
  return [...resources, ...components, ...patches.flatMap(({ path }) => path ?? [])];
}
function patchReference(node, directory) {
  const given = textOf2(node);
  if (given !== void 0) {
    const isPath = !given.includes("\n") && !given.includes(": ");
    return {
      path: isPath ? joinPath(directory, given) : void 0,
      text: isPath ? void 0 : given,
      target: void 0
    };
  }
  const path = textOf2(child(node, "path"));
  const target = child(node, "target");
  return {
    path: path === void 0 ? void 0 : joinPath(directory, path),
    text: textOf2(child(node, "patch")),
    target: target?.kind === "map" ? readTarget(target) : void 0
  };
}
function addedLabels(node) {
  const isSet = (name) => {
    const value = child(node, name);
    return value?.kind === "scalar" && value.value === true;
  };
  const scope = isSet("includeSelectors") ? "selector" : isSet("includeTemplates") ? "template" : "metadata";
  return { pairs: pairs(child(node, "pairs")), scope };
}
function labelWrites(node) {
  const keys = [...pairs(child(node, "pairs")).keys()];
  return items(child(node, "fields")).flatMap((field) => {
    const path = textOf2(child(field, "path"))?.replaceAll("[]", "").split("/");
    if (field.kind !== "map" || path === void 0) return [];
    return [{ target: readTarget(field), paths: keys.map((key) => [...path, key]) }];
  });
}
function replacementWrites(node) {
  return items(child(node, "targets")).flatMap((target) => {
    const select = child(target, "select");
    if (select?.kind !== "map") return [];
    const given = strings(child(target, "fieldPaths")).map(fieldSteps);
    return [{ target: readTarget(select), paths: given.length > 0 ? given : [["metadata", "name"]] }];
  });
}
function fieldSteps(path) {
  const steps = path.match(/\[[^\]]*\]|(?:\\.|[^.[\]\\])+/g) ?? [];
  return steps.map((step) => {
    const bracketed = step.startsWith("[") ? step.slice(1, -1) : step.replaceAll("\\.", ".");
    return bracketed.includes("=") ? "*" : bracketed;
  });
}
function child(node, name) {
  return fieldsOf(node).get(name.toLowerCase());
}
function fieldsOf(node) {
  const fields = /* @__PURE__ */ new Map();
  if (node?.kind !== "map") return fields;
  for (const { name, value } of node.entries.values()) fields.set(name.toLowerCase(), resolveAlias(value));
  return fields;
}
function items(node) {
  return node?.kind === "seq" ? node.items.map(resolveAlias) : [];
}
function strings(node) {
  return items(node).flatMap((item) => textOf2(item) ?? []);
}
function pairs(node) {
  const result = /* @__PURE__ */ new Map();
  if (node?.kind !== "map") return result;
  for (const { name, value } of node.entries.values()) {
    const target = resolveAlias(value);
    if (target.kind === "scalar") result.set(name, String(target.value ?? ""));
  }
  return result;
}
function isGiven(node) {
  return node !== void 0 && (node.kind !== "seq" || node.items.length > 0) && (node.kind !== "scalar" || node.value !== null);
}
function isLocal(path) {
  return !/^[A-Za-z][A-Za-z0-9+.-]*:|^[\w.-]+@[\w.-]+:|^(?:www\.)?(?:github|gitlab|bitbucket)\.(?:com|org)\/|\?|.\/\//.test(
    path
  );
}
function joinPath(directory, path) {
  if (!path.includes("/") && !path.startsWith(".")) return directory === "." ? path : `${directory}/${path}`;
  return join(directory, path).replace(/(?<=.)\/$/, "");
}

// src/kubernetes/builds.ts
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
  /**
   * `files` holds the manifests by the path of their file; `documents` those documents that are none, for patches that
   * are lists of operations.
   */
  constructor(files, documents) {
    this.#files = files;
    const kustomizations = [];
    for (const manifests of files.values()) {
      for (const manifest of manifests) if (isKustomization(manifest)) kustomizations.push(readKustomization(manifest));
    }
    if (kustomizations.length === 0) return;
    for (const { root, file } of documents) if (root?.kind === "seq") append(this.#lists, file.path, root);
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
    if (!isKustomizationFile(path)) return;
    const known = this.#byDirectory.get(directory);
    if (known === void 0 || rank(path) < rank(known.manifest.document.file.path))
      this.#byDirectory.set(directory, kustomization);
  }
  #link(kustomization) {
    const { resources, components, patches, bringsUnknown } = kustomization;
    if (bringsUnknown) this.#incomplete.add(kustomization);
    for (const path of [...resources, ...components]) {
      const base = this.#byDirectory.get(path);
      if (base !== void 0) append(this.#users, base, kustomization);
      else if (this.#files.has(path)) append(this.#owners, path, kustomization);
      else if (!/\.(?:ya?ml|json)$/.test(path)) this.#incomplete.add(kustomization);
    }
    for (const path of components) {
      const component = this.#byDirectory.get(path);
      if (component !== void 0) append(this.#components, kustomization, component);
    }
    for (const { path } of patches) if (path !== void 0) this.#patchFiles.add(path);
  }
  #effectOf(kustomization) {
    if (this.#effects.has(kustomization)) return this.#effects.get(kustomization);
    this.#effects.set(kustomization, void 0);
    const components = this.#componentsOf(kustomization);
    const own = stack([...components.map(settingsOf2), settingsOf2(kustomization)]);
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
        const bodies = text === void 0 ? this.#bodiesIn(path) : readPatches(text);
        if (bodies === void 0) return [{ target: target ?? ANY_TARGET, body: void 0 }];
        return bodies.map((body) => ({ target: target ?? targetOf(body), body }));
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
    return nodes?.every(isPatchBody) ? nodes : void 0;
  }
};
function unitOf({ directory, manifest }) {
  const { path } = manifest.document.file;
  return isKustomizationFile(path) ? directory : path;
}
function rank(path) {
  return KUSTOMIZATION_NAMES.indexOf(path.slice(path.lastIndexOf("/") + 1));
}
function settingsOf2({ isComponent, namespace, prefix, suffix, labels }) {
  const scoped = (...scopes) => {
    const result = /* @__PURE__ */ new Map();
    for (const { pairs: pairs3, scope } of labels) {
      if (scopes.includes(scope)) for (const [key, value] of pairs3) result.set(key, isComponent ? void 0 : value);
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

// src/kubernetes/overlay.ts
init_node();

// src/kubernetes/changes.ts
var Changes = class {
  #root = newPlace();
  /** What stands at a path may be replaced. */
  value(path) {
    this.#place(path).value = true;
  }
  /** What stands at a path may get or lose keys or items; those that it has stay as they are. */
  members(path) {
    this.#place(path).members = true;
  }
  /** A key may come to a map. */
  addMember(path, name) {
    this.members(path);
    this.value([...path, name]);
  }
  /** True where the value at a path may be another, or more or less than is written there. */
  touches(path) {
    return isTouched(this.#root, path, 0);
  }
  #place(path) {
    let place = this.#root;
    for (const step of path) {
      place.below ??= /* @__PURE__ */ new Map();
      let next = place.below.get(step);
      if (next === void 0) {
        next = newPlace();
        place.below.set(step, next);
      }
      place = next;
    }
    return place;
  }
};
function newPlace() {
  return { value: false, members: false, below: void 0 };
}
function isTouched(place, path, at) {
  if (place.value) return true;
  if (at === path.length) return place.members;
  const step = path[at];
  const next = place.below?.get(step);
  if (next !== void 0 && isTouched(next, path, at + 1)) return true;
  const any = typeof step === "number" ? place.below?.get("*") : void 0;
  return any !== void 0 && isTouched(any, path, at + 1);
}

// src/kubernetes/overlay.ts
init_kinds();
var NO_LABELS = /* @__PURE__ */ new Map();
var NO_OVERLAY = {
  units: [],
  namespace: void 0,
  names: [],
  complete: true,
  labels: NO_LABELS,
  templateLabels: NO_LABELS,
  selectorLabels: NO_LABELS,
  touches: () => false
};
function overlayOf(manifest, effect) {
  return new KustomizedOverlay(manifest, effect);
}
var KustomizedOverlay = class {
  #manifest;
  #effect;
  #result;
  constructor(manifest, effect) {
    this.#manifest = manifest;
    this.#effect = effect;
  }
  get units() {
    return this.#effect.units;
  }
  get namespace() {
    return this.#resolve().namespace;
  }
  get names() {
    return namesOf2(this.#manifest, this.#effect).filter((name) => name !== this.#manifest.name);
  }
  get complete() {
    return this.#effect.complete;
  }
  get labels() {
    return this.#resolve().labels;
  }
  get templateLabels() {
    return this.#resolve().templateLabels;
  }
  get selectorLabels() {
    return this.#resolve().selectorLabels;
  }
  touches(path) {
    return this.#resolve().changes.touches(path);
  }
  #resolve() {
    this.#result ??= resolve(this.#manifest, this.#effect);
    return this.#result;
  }
};
var NAMESPACE2 = ["metadata", "namespace"];
var METADATA_LABELS = ["metadata", "labels"];
function resolve(manifest, effect) {
  const changes = new Changes();
  const { node } = manifest.root;
  if (node !== void 0) {
    applyPatches(manifest, node, effect, changes);
    for (const kustomization of effect.kustomizations) applySettings(kustomization, manifest, node, effect, changes);
  }
  const namespace = changes.touches(NAMESPACE2) ? void 0 : effect.namespace ?? void 0;
  if (effect.namespace !== null) changes.value(NAMESPACE2);
  const paths = labelPaths(manifest);
  const labels = addLabels(METADATA_LABELS, effect.metadataLabels, node, changes);
  const templateLabels = paths.isPod ? labels : addLabels(paths.template, effect.templateLabels, node, changes);
  const selectorLabels = addLabels(paths.selector, effect.selectorLabels, node, changes);
  if (isKind(manifest.kind, manifest.apiVersion))
    touchInnerLabels(manifest.kind, manifest.root, effect, changes);
  return { changes, namespace, labels, templateLabels, selectorLabels };
}
function applyPatches(manifest, node, effect, changes) {
  const patches = effect.patches();
  if (patches.length === 0) return;
  const candidate = candidateOf(manifest, effect);
  const hasMergeKeys = isKind(manifest.kind, manifest.apiVersion);
  for (const { target, body } of patches) {
    if (!selects(target, candidate)) continue;
    if (body === void 0) changes.value([]);
    else applyPatch(body, node, hasMergeKeys, changes);
  }
}
var SCALED = /* @__PURE__ */ new Set([
  "Deployment",
  "ReplicaSet",
  "ReplicationController",
  "StatefulSet"
]);
function applySettings({ changesAnything, writes, annotations, replicas, images }, manifest, node, effect, changes) {
  if (changesAnything) changes.value([]);
  if (writes.length > 0) {
    const candidate = candidateOf(manifest, effect);
    for (const { target, paths } of writes) {
      if (selects(target, candidate)) for (const path of paths) write(path, node, false, changes);
    }
  }
  for (const key of annotations) {
    changes.addMember(["metadata", "annotations"], key);
    changes.addMember(["spec", "template", "metadata", "annotations"], key);
  }
  if (replicas.length > 0 && SCALED.has(manifest.kind)) {
    const names = namesOf2(manifest, effect);
    if (names.length === 0 || replicas.some((name) => names.includes(name))) changes.addMember(["spec"], "replicas");
  }
  if (images.length > 0) {
    const patterns = images.map(imagePattern);
    touchImages(node, [], (image) => patterns.some((pattern) => pattern.test(image)), changes);
  }
}
function imagePattern(name) {
  const ending = "(:[a-zA-Z0-9_.{}-]*)?(@sha256:[a-zA-Z0-9_.{}-]*)?$";
  try {
    return new RegExp(`^${name}${ending}`);
  } catch {
    return new RegExp(`^${name.replace(/[^\w/]/g, "\\$&")}${ending}`);
  }
}
function touchImages(node, path, isMatch, changes) {
  const map2 = resolveAlias(node);
  if (map2.kind !== "map") return;
  for (const { name, value } of map2.entries.values()) {
    const target = resolveAlias(value);
    if (target.kind === "map") {
      touchImages(target, [...path, name], isMatch, changes);
    } else if (target.kind === "seq" && (name === "containers" || name === "initContainers")) {
      for (const [index, item] of target.items.entries()) {
        const container = resolveAlias(item);
        const image = container.kind === "map" ? container.get("image")?.value : void 0;
        const written = image && resolveAlias(image);
        if (written?.kind === "scalar" && isMatch(String(written.value)))
          changes.value([...path, name, index, "image"]);
      }
    }
  }
}
var TEMPLATE = ["spec", "template", "metadata", "labels"];
var MATCH_LABELS = ["spec", "selector", "matchLabels"];
var ANY_GROUP = /* @__PURE__ */ new Set(["Deployment", "DaemonSet", "ReplicaSet"]);
function labelPaths(manifest) {
  const { kind, apiVersion, root } = manifest;
  const none = { template: void 0, selector: void 0, isPod: false };
  if (!isKind(kind, apiVersion) && !ANY_GROUP.has(kind)) return none;
  const existing = (...path) => {
    let field = root;
    for (const step of path) field = field.child(step);
    return field.isMap ? path : void 0;
  };
  switch (kind) {
    case "StatefulSet":
    case "Deployment":
    case "DaemonSet":
    case "ReplicaSet":
      return { template: TEMPLATE, selector: MATCH_LABELS, isPod: false };
    case "ReplicationController":
      return { template: TEMPLATE, selector: ["spec", "selector"], isPod: false };
    case "Job":
      return { template: TEMPLATE, selector: existing("spec", "selector", "matchLabels"), isPod: false };
    case "CronJob":
      return {
        template: ["spec", "jobTemplate", ...TEMPLATE],
        selector: existing("spec", "jobTemplate", "spec", "selector", "matchLabels"),
        isPod: false
      };
    case "Service":
      return { ...none, selector: ["spec", "selector"] };
    case "PodDisruptionBudget":
      return { ...none, selector: existing("spec", "selector", "matchLabels") };
    case "NetworkPolicy":
      return { ...none, selector: existing("spec", "podSelector", "matchLabels") };
    case "Pod":
      return { ...none, isPod: true };
    default:
      return none;
  }
}
function addLabels(path, added, node, changes) {
  if (path === void 0 || added.size === 0) return NO_LABELS;
  const certain = /* @__PURE__ */ new Map();
  for (const [key, value] of added) {
    const place = [...path, key];
    if (value === void 0) changes.addMember(path, key);
    else if (!changes.touches(place)) certain.set(key, value);
  }
  for (const key of certain.keys()) changes.value([...path, key]);
  const missing = firstMissing(path, node);
  if (missing !== void 0) changes.value(missing);
  return certain;
}
function firstMissing(path, node) {
  let current = node;
  for (const [at, step] of path.entries()) {
    const map2 = current && resolveAlias(current);
    const next = map2?.kind === "map" ? map2.get(String(step)) : void 0;
    if (next === void 0) return path.slice(0, at + 1);
    current = next.value;
  }
  return void 0;
}
var POD_TERMS = ["podAffinity", "podAntiAffinity"].flatMap((affinity) => [
  ["affinity", affinity, "requiredDuringSchedulingIgnoredDuringExecution", "*"],
  ["affinity", affinity, "preferredDuringSchedulingIgnoredDuringExecution", "*", "podAffinityTerm"]
]);
function touchInnerLabels(kind, root, { templateLabels, selectorLabels }, changes) {
  const touch = (path, labels) => {
    for (const key of labels.keys()) changes.addMember(path, key);
  };
  const spec = root.child("spec");
  if (kind === "StatefulSet" && spec.child("volumeClaimTemplates").exists) {
    touch(["spec", "volumeClaimTemplates", "*", "metadata", "labels"], templateLabels);
  }
  if (kind === "StatefulSet" || kind === "Deployment") {
    const podSpec = spec.child("template").child("spec");
    const path = ["spec", "template", "spec"];
    if (podSpec.child("affinity").exists) {
      for (const term of POD_TERMS) touch([...path, ...term, "labelSelector", "matchLabels"], selectorLabels);
    }
    if (podSpec.child("topologySpreadConstraints").exists) {
      touch([...path, "topologySpreadConstraints", "*", "labelSelector", "matchLabels"], selectorLabels);
    }
  }
  if (kind === "NetworkPolicy") {
    touch(["spec", "ingress", "*", "from", "*", "podSelector", "matchLabels"], selectorLabels);
    touch(["spec", "egress", "*", "to", "*", "podSelector", "matchLabels"], selectorLabels);
  }
}
function namesOf2({ name }, { affixes }) {
  if (name === void 0) return [];
  return [.../* @__PURE__ */ new Set([name, ...[...affixes.values()].map(([prefix, suffix]) => `${prefix}${name}${suffix}`)])];
}
function candidateOf(manifest, effect) {
  const { kind, apiVersion = "" } = manifest;
  const metadata = manifest.root.get("metadata");
  const namespace = metadata.get("namespace").text ?? "default";
  return {
    kind,
    group: groupOf(apiVersion),
    version: apiVersion.slice(apiVersion.indexOf("/") + 1),
    names: namesOf2(manifest, effect),
    namespaces: [namespace, ...effect.kustomizations.flatMap((kustomization) => kustomization.namespace ?? [])],
    label(key) {
      if (effect.metadataLabels.has(key)) return void 0;
      const label = metadata.get("labels").child(key);
      return label.isNull ? null : label.text;
    }
  };
}

// src/kubernetes/partial.ts
init_glob();
init_node();
init_kinds();
var DIRECTIVE = /^\$(?:patch$|retainKeys$|setElementOrder\/|deleteFromPrimitiveList\/)/;
function mayHoldDirective(text) {
  for (let at = text.indexOf("$"); at >= 0; at = text.indexOf("$", at + 1)) {
    if (/^(?:patch|retainKeys|setEl|deleteFr)/.test(text.slice(at + 1, at + 11))) return true;
  }
  return false;
}
function holdsDirective({ root }) {
  const rest = root.node === void 0 ? [] : [root.node];
  for (let next = rest.pop(); next !== void 0; next = rest.pop()) {
    if (next.kind === "seq") for (const item of next.items) rest.push(item);
    if (next.kind !== "map") continue;
    for (const { name, value } of next.pairs) {
      if (DIRECTIVE.test(name)) return true;
      rest.push(value);
    }
  }
  return false;
}
function holdsAssertion({ root }) {
  return isAsserting(root.node, 3);
}
function isAsserting(node, depth) {
  if (node?.kind !== "map") return false;
  return node.pairs.some(({ name, value }) => {
    const first = name.charCodeAt(0);
    return first === 40 || first === 126 && name.startsWith("~.(") || depth > 1 && isAsserting(value, depth - 1);
  });
}
function isStripped({ root }) {
  const owners = root.child("metadata").child("ownerReferences").items();
  return owners.some((owner) => owner.isMap && owner.child("uid").isNull);
}
function hasSubstance({ kind, apiVersion, root }) {
  const path = isKind(kind, apiVersion) ? TEMPLATE_PATHS.get(kind) : void 0;
  if (path === void 0) return void 0;
  if (!root.child("spec").child("selector").isNull) return true;
  let template = root;
  for (const step of path) template = template.child(step);
  return template.child("spec").child("containers").items().some((container) => !container.child("image").isNull);
}
var ASSERT_NAME = /(?:^|[-_.])asserts?(?![a-z])[^/]*\.(?:ya?ml|json)$/i;
var ERROR_NAME = /(?:^|[-_.])errors?(?![a-z])[^/]*\.(?:ya?ml|json)$/i;
var STEP_NAME = /^\d+[-_]/;
var TEST_GROUPS = /* @__PURE__ */ new Set(["chainsaw.kyverno.io", "kuttl.dev", "kudo.dev"]);
function assertFiles(files) {
  const found = /* @__PURE__ */ new Set();
  const errors = [];
  const testDirectories = /* @__PURE__ */ new Set();
  const named2 = [];
  for (const [path, manifests] of files) {
    const slash = path.lastIndexOf("/");
    const name = path.slice(slash + 1);
    const directory = manifests[0].directory;
    if (ASSERT_NAME.test(name)) {
      found.add(path);
      testDirectories.add(directory);
    } else if (ERROR_NAME.test(name)) {
      errors.push(path);
      if (STEP_NAME.test(name)) testDirectories.add(directory);
    }
    for (const manifest of manifests) {
      if (!TEST_GROUPS.has(groupOf(manifest.apiVersion ?? ""))) continue;
      testDirectories.add(directory);
      if (manifest.kind === "TestAssert") found.add(path);
      const { node } = manifest.root;
      if (node !== void 0) named2.push(...filesIn(node).map((file) => joinPath(directory, file)));
    }
  }
  for (const path of errors) if (testDirectories.has(files.get(path)[0].directory)) found.add(path);
  addNamed(named2, files, found);
  return found;
}
function filesIn(test) {
  const result = [];
  const rest = [test];
  for (let next = rest.pop(); next !== void 0; next = rest.pop()) {
    if (next.kind === "seq") for (const item of next.items) rest.push(item);
    if (next.kind !== "map") continue;
    for (const { name, value } of next.pairs) {
      if (name === "assert" || name === "error" || name === "patch") {
        const target = resolveAlias(value);
        const nodes = target.kind === "map" ? [target.get("file")?.value] : target.kind === "seq" ? target.items : [];
        for (const node of nodes)
          if (node?.kind === "scalar" && typeof node.value === "string") result.push(node.value);
      }
      rest.push(value);
    }
  }
  return result;
}
function addNamed(named2, files, found) {
  const patterns = /* @__PURE__ */ new Map();
  for (const path of named2) {
    if (files.has(path)) found.add(path);
    else if (path.includes("*")) {
      const directory = path.slice(0, Math.max(0, path.lastIndexOf("/"))) || ".";
      patterns.set(directory, [...patterns.get(directory) ?? [], path]);
    }
  }
  if (patterns.size === 0) return;
  for (const [path, [manifest]] of files) {
    if (patterns.get(manifest.directory)?.some((pattern) => globMatcher(pattern)(path))) found.add(path);
  }
}

// src/kubernetes/gather.ts
function gather(manifests, documents) {
  const files = /* @__PURE__ */ new Map();
  for (const manifest of manifests) append(files, manifest.document.file.path, manifest);
  const builds = new Builds(files, documents);
  const asserts = assertFiles(files);
  for (const [path, own] of files) {
    const isPartialFile = builds.isPatchFile(path) || asserts.has(path);
    const effect = isPartialFile ? void 0 : builds.effectOn(path);
    const { text } = own[0].document.file;
    const isMarked = mayHoldDirective(text);
    const isTest = text.includes("(");
    for (const manifest of own) {
      if (isKustomization(manifest)) continue;
      manifest.partial = isPartialFile || isMarked && holdsDirective(manifest) || isTest && holdsAssertion(manifest) || manifest.traits.isStripped;
      if (effect !== void 0 && !manifest.partial) manifest.overlay = overlayOf(manifest, effect);
      manifest.fold();
    }
  }
  markFragments(manifests, asserts);
}
function markFragments(manifests, asserts) {
  const others = /* @__PURE__ */ new Set();
  const fragments = [];
  for (const manifest of manifests) {
    if (manifest.name === void 0) continue;
    const { hasSubstance: hasSubstance2 } = manifest.traits;
    if (hasSubstance2 === void 0) continue;
    if (asserts.has(manifest.document.file.path) || hasSubstance2 && !manifest.partial) others.add(manifest.identity);
    else if (!hasSubstance2 && !manifest.partial) fragments.push(manifest);
  }
  for (const fragment of fragments) fragment.partial = others.has(fragment.identity);
}

// src/yaml/field.ts
init_near_key();
init_node();

// src/yaml/scalar-source.ts
init_characters();
function sourceRange(file, scalar, from, to) {
  const { start, end, value } = scalar;
  const whole = { start, end };
  if (typeof value !== "string" || from > to || from < 0 || to > value.length) return whole;
  const { text } = file;
  if (scalar.style === "plain" && end - start === value.length) return { start: start + from, end: start + to };
  const places = placesOf2(text, scalar);
  if (places.length !== value.length + 1) return whole;
  const first = places[from];
  if (from === to) return { start: first.start, end: first.start };
  return { start: first.start, end: Math.max(first.start, places[to - 1].end) };
}
function placesOf2(text, { start, end, style }) {
  switch (style) {
    case "single":
    case "double":
      return flowPlaces(text, start + 1, end - 1, style);
    case "plain":
      return flowPlaces(text, start, end, style);
    case "literal":
    case "folded":
      return blockPlaces(text, start, end, style === "folded");
    case "empty":
      return [{ start, end }];
  }
}
function flowPlaces(text, start, end, style) {
  const places = [];
  let at = start;
  let solid = 0;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (isBreak(code)) {
      places.length = solid;
      at = fold2(text, at, end, places);
      solid = places.length;
    } else if (style === "double" && code === 92) {
      if (isBreak(text.charCodeAt(at + 1))) {
        at = skipBlanks(text, nextLine2(text, at + 1), end);
        while (at < end && isBreak(text.charCodeAt(at))) {
          const next = nextLine2(text, at);
          places.push({ start: at, end: next });
          at = skipBlanks(text, next, end);
        }
      } else {
        const length = escapeLength(text.charCodeAt(at + 1));
        const place = { start: at, end: at + length };
        places.push(place);
        if (length === 10 && Number.parseInt(text.slice(at + 2, at + 10), 16) > 65535) places.push(place);
        at += length;
      }
      solid = places.length;
    } else if (style === "single" && code === 39) {
      places.push({ start: at, end: at + 2 });
      solid = places.length;
      at += 2;
    } else {
      places.push({ start: at, end: at + 1 });
      at++;
      if (!isBlank2(code)) solid = places.length;
    }
  }
  places.push({ start: end, end });
  return places;
}
function fold2(text, from, end, places) {
  let at = nextLine2(text, from);
  const first = { start: from, end: at };
  let breaks = 0;
  for (at = skipBlanks(text, at, end); at < end && isBreak(text.charCodeAt(at)); at = skipBlanks(text, at, end)) {
    const next = nextLine2(text, at);
    places.push({ start: at, end: next });
    at = next;
    breaks++;
  }
  if (breaks === 0) places.push(first);
  return at;
}
function blockPlaces(text, start, end, folded) {
  const header = lineAt(text, start);
  const indicators = /^[|>]([-+]?)([1-9]?)([-+]?)/.exec(text.slice(start, header.end));
  const chomping = indicators[1] || indicators[3];
  const lines = [];
  let at = header.next;
  while (at < end) {
    const line = lineAt(text, at);
    lines.push(line);
    at = line.next;
  }
  const tail = [];
  while (at < text.length && chomping === "+") {
    const line = lineAt(text, at);
    if (text.slice(line.start, line.end).trim() !== "") break;
    tail.push(line);
    at = line.next;
  }
  const indent = indicators[2] === "" ? indentOf(text, lines) : void 0;
  const column = indent ?? parentIndent(text, start) + Number(indicators[2]);
  const places = [];
  let pending = [];
  let moreIndented = false;
  let any = false;
  for (const line of lines) {
    const content = Math.min(line.start + column, line.end);
    const lineEnd3 = { start: line.end, end: line.next };
    if (content >= line.end || text.slice(line.start, line.end).trim() === "" && line.end - line.start < column) {
      pending.push(lineEnd3);
      continue;
    }
    const blank = isBlank2(text.charCodeAt(content));
    if (!any) places.push(...pending);
    else if (!folded || blank || moreIndented) places.push(...pending);
    else if (pending.length === 1) places.push(pending[0]);
    else places.push(...pending.slice(1));
    for (let i = content; i < line.end; i++) places.push({ start: i, end: i + 1 });
    pending = [lineEnd3];
    moreIndented = blank;
    any = true;
  }
  if (chomping !== "-" && any) places.push(pending[0]);
  if (chomping === "+")
    for (const line of [...pending.slice(any ? 1 : 0), ...tail.map(({ end: end2, next }) => ({ start: end2, end: next }))])
      places.push(line);
  places.push({ start: end, end });
  return places;
}
function indentOf(text, lines) {
  for (const { start, end } of lines) {
    let at = start;
    while (at < end && text.charCodeAt(at) === 32) at++;
    if (at < end) return at - start;
  }
  return 0;
}
function parentIndent(text, at) {
  let start = at;
  while (start > 0 && !isBreak(text.charCodeAt(start - 1))) start--;
  const before = text.slice(start, at);
  const lead = /^ *(?:- +)*/.exec(before)[0];
  if (/^(?:[!&]\S+\s+)*$/.test(before.slice(lead.length))) return Math.max(0, lead.trimEnd().length - 1);
  return lead.length;
}
function lineAt(text, start) {
  let end = start;
  while (end < text.length && !isBreak(text.charCodeAt(end))) end++;
  return { start, end, next: nextLine2(text, end) };
}
function nextLine2(text, at) {
  if (at >= text.length) return at;
  return text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10 ? at + 2 : at + 1;
}
function skipBlanks(text, from, end) {
  let at = from;
  while (at < end && isBlank2(text.charCodeAt(at))) at++;
  return at;
}
function escapeLength(code) {
  return code === 120 ? 4 : code === 117 ? 6 : code === 85 ? 10 : 2;
}
function isBlank2(code) {
  return code === 32 || code === 9;
}

// src/yaml/field.ts
var Field = class _Field {
  context;
  parent;
  /** Name in a map, index in a list, undefined for the root. */
  step;
  #entry;
  #node;
  constructor(context, node, parent, step, entry) {
    this.context = context;
    this.parent = parent;
    this.step = step;
    this.#node = node;
    this.#entry = entry;
  }
  get file() {
    return this.context.document.file;
  }
  /** The node, aliases followed. */
  get node() {
    return this.#node === void 0 ? void 0 : resolveAlias(this.#node);
  }
  /** True where the field is written, be it as null. */
  get exists() {
    return this.#node !== void 0;
  }
  /** True where kubectl sees no value: not written, or null. Says nothing about what was meant; see `absent`. */
  get isNull() {
    const { node } = this;
    return node === void 0 || node.kind === "scalar" && node.value === null;
  }
  /**
   * True where the field is certainly not given. False where it is, and where it might be: a key that could be it,
   * misspelt, or dedented from a parent that was left empty; a placeholder in its place or above; a parent of the wrong
   * kind; a patch that may bring it. The one place that concludes absence.
   */
  get absent() {
    if (!this.isNull || this.open) return false;
    const { parent, step } = this;
    if (parent === void 0) return true;
    if (parent.isNull) return !parent.#hasBeside(step) && parent.absent;
    const { node } = parent;
    if (node?.kind === "seq") return typeof step === "number";
    if (node?.kind !== "map") return false;
    for (const name of node.entries.keys()) {
      if (name !== step && (isUnknown(name) || typeof step === "string" && isNearKey(name, step))) return false;
    }
    return true;
  }
  // `spec:` with nothing in it, and its `template:` on the same level: an indentation that was lost.
  #hasBeside(name) {
    const around = this.parent?.node;
    return this.exists && typeof name === "string" && around?.kind === "map" && around.get(name) !== void 0;
  }
  /** True where more may come to what is written here: in a patch, or by one. */
  get open() {
    return this.context.partial || this.context.overlaid(this);
  }
  /** The scalar's value as kubectl reads it; undefined for maps, lists and what is not written. */
  get value() {
    const { node } = this;
    return node?.kind === "scalar" ? node.value : void 0;
  }
  /** True where the value holds a placeholder (`${NAME}`) or comes from elsewhere: it equals anything. */
  get unknown() {
    return this.#isUnknown(this.value);
  }
  #isUnknown(value) {
    return typeof value === "string" && isUnknown(value) || this.context.overlaid(this);
  }
  /** The value where it is text and known. */
  get string() {
    const { value } = this;
    return typeof value === "string" && !this.#isUnknown(value) ? value : void 0;
  }
  /** The value where it is text, with its placeholders. */
  get text() {
    const { value } = this;
    return typeof value === "string" ? value : void 0;
  }
  get number() {
    const { value } = this;
    return typeof value === "number" && !this.#isUnknown(value) ? value : void 0;
  }
  get boolean() {
    const { value } = this;
    return typeof value === "boolean" && !this.#isUnknown(value) ? value : void 0;
  }
  get isMap() {
    return this.node?.kind === "map";
  }
  get isList() {
    return this.node?.kind === "seq";
  }
  /** The field of that name, written or not. */
  get(name) {
    return this.child(name);
  }
  /** The field of that name in a map whose type is not known. */
  child(name) {
    const { node } = this;
    const entry = node?.kind === "map" ? node.get(name) : void 0;
    return new _Field(this.context, entry?.value, this, name, entry);
  }
  /** The items of a list; none for anything else. */
  items() {
    const { node } = this;
    if (node?.kind !== "seq") return [];
    return node.items.map((item, index) => new _Field(this.context, item, this, index));
  }
  /** The fields of a map, the last of equal keys only, in the order of their first mention; none for anything else. */
  entries() {
    const { node } = this;
    if (node?.kind !== "map") return [];
    return [...node.entries.values()].map((entry) => [
      entry.name,
      new _Field(this.context, entry.value, this, entry.name, entry)
    ]);
  }
  /** The steps from the root. */
  get path() {
    if (this.parent === void 0) return [];
    return [...this.parent.path, this.step];
  }
  /** The outermost alias on the way from the root: what lies behind it is written elsewhere. */
  get alias() {
    return this.parent?.alias ?? this.#entry?.through ?? (this.#node?.kind === "alias" ? this.#node : void 0);
  }
  /** Where the value stands: at the use, where an alias leads to it. A missing field stands where `key` does. */
  get range() {
    const alias = this.alias;
    if (alias !== void 0) return rangeOf2(alias);
    const node = this.#node;
    if (node === void 0 || node.end === node.start) return this.key;
    return rangeOf2(node);
  }
  /** Where the key stands; for an item its first key or itself; for a missing field the key of what would hold it. */
  get key() {
    const entry = this.#entry;
    const alias = this.parent?.alias ?? entry?.through;
    if (alias !== void 0) return rangeOf2(alias);
    if (entry !== void 0) return rangeOf2(entry.key);
    if (this.#node === void 0) return this.parent === void 0 ? this.context.document.range : this.parent.key;
    const list = this.parent?.node;
    const dash = list?.kind === "seq" && typeof this.step === "number" ? list.dashes[this.step] : void 0;
    if (this.#node.end === this.#node.start && dash !== void 0) return { start: dash, end: dash + 1 };
    return firstKey(this.#node);
  }
  /** Where a reader should look: a scalar's value, else the key. */
  get place() {
    return this.node?.kind === "scalar" ? this.range : this.key;
  }
  /** The place of characters of a text value, for what stands inside it. */
  inside(from, to) {
    const { node } = this;
    if (this.alias !== void 0 || node?.kind !== "scalar") return this.range;
    return sourceRange(this.file, node, from, to);
  }
};
function firstKey(node) {
  if (node.kind !== "map" || node.pairs[0] === void 0) return rangeOf2(node);
  const kind = node.get("kind");
  return kind !== void 0 && kind.through === void 0 ? inOneLine(kind) : inOneLine(node.pairs[0]);
}
function inOneLine({ key, value }) {
  const block2 = value.kind === "scalar" && (value.style === "literal" || value.style === "folded");
  return value.kind === "scalar" && value.end > value.start && !block2 ? { start: key.start, end: value.end } : rangeOf2(key);
}
var PLAIN_STEP = /^[A-Za-z_$][\w-]*$/;
function formatPath(path) {
  let text = "";
  for (const step of path) {
    if (typeof step === "number") text += `[${step}]`;
    else if (PLAIN_STEP.test(step)) text += text === "" ? step : `.${step}`;
    else text += `[${step}]`;
  }
  return text;
}

// src/kubernetes/manifest.ts
init_node();
init_kinds();

// src/kubernetes/traits.ts
var NONE = { workload: void 0, hasSubstance: void 0, isStripped: false };
function traitsOf(manifest) {
  const traits = {
    workload: workloadOf(manifest),
    hasSubstance: hasSubstance(manifest),
    isStripped: isStripped(manifest)
  };
  return traits.workload === void 0 && traits.hasSubstance === void 0 && !traits.isStripped ? NONE : traits;
}

// src/kubernetes/manifest.ts
var Manifest = class {
  document;
  /** 0-based among the items of a List; undefined for an object that is a document of its own. */
  item;
  root;
  apiVersion;
  kind;
  /** As written; undefined where it is not, or not known. */
  name;
  #namespace;
  #hasNamespace;
  #traits;
  /** True for a patch and the like, which is never judged for what it lacks. Decided when manifests are gathered. */
  partial = false;
  /** What kustomizations in the input make of it. Decided when manifests are gathered. */
  overlay = NO_OVERLAY;
  /** `type` is what the list around it says of an item that has neither apiVersion nor kind. */
  constructor(document, node, item, type) {
    this.document = document;
    this.item = item;
    this.root = new Field(this, node);
    const root = this.root;
    const isTyped = !root.get("apiVersion").isNull || !root.get("kind").isNull;
    this.apiVersion = isTyped ? root.get("apiVersion").string : type?.apiVersion;
    this.kind = isTyped ? root.get("kind").string : type?.kind;
    this.name = root.get("metadata").get("name").string;
    const namespace = root.get("metadata").get("namespace");
    this.#namespace = namespace.string || void 0;
    this.#hasNamespace = !namespace.isNull && namespace.text !== "";
  }
  /** The namespace it is written for, or that a kustomization gives it; undefined where it is not known. */
  get namespace() {
    const { overlay } = this;
    return overlay.namespace ?? (overlay.touches(["metadata", "namespace"]) ? void 0 : this.#namespace);
  }
  /** True where a namespace is given that is not known: a placeholder, or by several kustomizations. */
  get namespaceIsUnknown() {
    return this.namespace === void 0 && (this.#hasNamespace || this.overlay.touches(["metadata", "namespace"]));
  }
  /** Group, kind and name: what is the same for one object in any version of its group. The namespace is left out. */
  get identity() {
    return `${groupOf(this.apiVersion ?? "")}/${this.kind}/${this.name}`;
  }
  get directory() {
    return this.document.file.directory;
  }
  /** True where it may have a name that cannot be read: a placeholder, a patch, a slip in `metadata`. */
  get nameIsUnknown() {
    const metadata = this.root.get("metadata");
    return this.name === void 0 && (!metadata.get("name").absent || metadata.isNull);
  }
  overlaid(field) {
    return this.overlay !== NO_OVERLAY && this.overlay.touches(field.path);
  }
  /** What is asked of every manifest once all are read. */
  get traits() {
    this.#traits ??= traitsOf(this);
    return this.#traits;
  }
  /**
   * Lets go of its nodes until they are asked for again, but finds out its traits before. Fields that were had from it
   * stay as they are.
   */
  fold() {
    this.#traits ??= traitsOf(this);
    const { node } = this.root;
    if (node?.kind === "map") node.fold();
  }
  is(kind) {
    return this.kind === kind && isKind(this.kind, this.apiVersion);
  }
  /** Itself with the fields of a kind, or undefined where it is of another. */
  as(kind) {
    return this.is(kind) ? this : void 0;
  }
};
function manifestsOf(document) {
  const { root } = document;
  if (root === null || root.kind !== "map") return [];
  const isTyped = root.get("kind") !== void 0 || root.get("apiVersion") !== void 0;
  if (!isTyped && !isKustomizationFile(document.file.path)) return [];
  const items2 = listItems(root);
  return items2 === void 0 ? [new Manifest(document, root)] : items2.map(({ node, type }, index) => new Manifest(document, node, index, type));
}
function listItems(list) {
  const kind = textOf2(list.get("kind")?.value);
  const items2 = list.get("items")?.value;
  const seq2 = items2 === void 0 ? void 0 : resolveAlias(items2);
  if (kind?.endsWith("List") !== true || seq2?.kind !== "seq") return void 0;
  const type = kind === "List" ? UNTYPED : { apiVersion: textOf2(list.get("apiVersion")?.value), kind: kind.slice(0, -"List".length) };
  return seq2.items.flatMap((node) => {
    const target = resolveAlias(node);
    if (target.kind !== "map") return [];
    return listItems(target) ?? [{ node, type }];
  });
}
var UNTYPED = { apiVersion: void 0, kind: void 0 };

// src/lint/lint.ts
init_distance();
init_parse();

// src/lint/run-rules.ts
init_kinds();
var RuleRunner = class {
  findings = [];
  problems = [];
  #rules = /* @__PURE__ */ new Map();
  #context;
  constructor(table, settings, bundle, explain2) {
    this.#context = { bundle, kubernetes: settings.kubernetes, explain: explain2 };
    for (const [id, rule] of Object.entries(table)) {
      if (settings.isOff(id)) continue;
      for (const subject of rule.subjects) {
        const rules2 = this.#rules.get(subject);
        if (rules2 === void 0) this.#rules.set(subject, [[id, rule]]);
        else rules2.push([id, rule]);
      }
    }
  }
  runOnDocument(document) {
    this.#run("document", document, document, () => `document ${document.index + 1}`);
  }
  runOnManifest(manifest) {
    const { document, kind, apiVersion, traits } = manifest;
    const describe = () => [kind ?? "object", manifest.name ?? "(no name)"].join(" ");
    this.#run("manifest", manifest, document, describe);
    if (isKind(kind, apiVersion)) this.#run(kind, manifest, document, describe);
    if (traits.workload !== void 0) this.#run("workload", traits.workload, document, describe);
  }
  runOnDirective(directive) {
    this.#run("directive", directive, directive.document, () => "a suppression");
  }
  #run(name, subject, { file }, describe) {
    const rules2 = this.#rules.get(name);
    if (rules2 === void 0) return;
    for (const [id, rule] of rules2) {
      try {
        for (const finding of rule.check(subject, this.#context)) this.findings.push({ rule: id, finding });
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        const message = `rule ${id} crashed on ${describe()}: ${reason}; please report this`;
        this.problems.push({ file: file.path, message });
      }
    }
  }
};

// src/lint/lint.ts
init_settings();

// src/lint/settle.ts
init_versions();
init_multimap();
function settle(findings, directives, settings, rules2, urlOf) {
  const byDocument = /* @__PURE__ */ new Map();
  for (const directive of directives) append(byDocument, directive.document, directive);
  const isConsequence = consequences(findings, settings, rules2);
  const diagnostics = [];
  const suppressed = [];
  const seen = /* @__PURE__ */ new Set();
  for (const { rule, finding } of findings) {
    const place = placeOf(finding.at);
    const { document, range } = place;
    if (!document.file.reported) continue;
    const severity = severityOf(rule, finding, document, settings, rules2);
    if (severity === void 0 || isConsequence(finding, place)) continue;
    const key = `${rule}\0${document.file.path}\0${range.start}\0${range.end}\0${finding.message}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const directive = (byDocument.get(document) ?? []).find(
      ({ covers, names }) => holds(covers, { start: range.start, end: range.start }) && names.some((named2) => named2.rule === rule)
    );
    const versions = finding.holds !== void 0 && coverage(finding.holds, settings.kubernetes) === "some" ? formatSpan(finding.holds) : void 0;
    const diagnostic = {
      rule,
      severity,
      message: clip(finding.message),
      help: finding.help === void 0 ? void 0 : clip(finding.help),
      file: document.file,
      range,
      path: place.path,
      document: document.index,
      item: place.manifest?.item,
      resource: place.manifest === void 0 ? void 0 : resourceOf(place.manifest),
      related: [...anchorOf(finding.at), ...(finding.related ?? []).map(relatedOf)],
      fix: finding.at instanceof Field && finding.at.alias !== void 0 ? void 0 : finding.fix,
      versions,
      url: urlOf?.(rule),
      suppressed: directive && { reason: directive.reason, by: directive.by }
    };
    if (directive === void 0) {
      diagnostics.push(diagnostic);
    } else {
      for (const named2 of directive.names) if (named2.rule === rule) named2.used = true;
      suppressed.push(diagnostic);
    }
  }
  return { diagnostics: diagnostics.sort(inOrder), suppressed: suppressed.sort(inOrder) };
}
function placeOf(at) {
  if (!(at instanceof Field)) return { ...at, path: "", manifest: at.manifest };
  return {
    document: at.context.document,
    range: at.place,
    path: formatPath(at.path),
    manifest: at.context
  };
}
function anchorOf(at) {
  if (!(at instanceof Field) || at.alias === void 0) return [];
  const { target, name } = at.alias;
  return [{ file: at.file, range: { start: target.start, end: target.end }, message: `&${name} is written here` }];
}
function relatedOf({ at, message }) {
  const { document, range } = placeOf(at);
  return { file: document.file, range, message };
}
function resourceOf({ apiVersion, kind, namespace, name }) {
  return { apiVersion, kind, namespace, name };
}
function severityOf(rule, finding, { file }, settings, rules2) {
  const level = settings.level(rule, file.path);
  const isChosen = settings.isChosen(rule, file.path);
  const held = finding.holds === void 0 ? "all" : coverage(finding.holds, settings.kubernetes);
  if (level === "off" || held === "none") return void 0;
  const severity = level === rules2[rule].severity && !isChosen ? finding.severity ?? level : level;
  return held === "some" && severity === "error" ? "warning" : severity;
}
function consequences(findings, settings, rules2) {
  const causes = findings.flatMap(({ rule, finding }) => {
    const { document } = placeOf(finding.at);
    const told = finding.covers && severityOf(rule, finding, document, settings, rules2) !== void 0;
    return told ? [{ finding, document, range: finding.covers }] : [];
  }).sort((a, b) => lengthOf(b.range) - lengthOf(a.range));
  const byDocument = /* @__PURE__ */ new Map();
  for (const cause of causes) append(byDocument, cause.document, cause);
  return (finding, { document, range }) => {
    const all = byDocument.get(document);
    if (all === void 0) return false;
    const own = all.findIndex((cause) => cause.finding === finding);
    return (own < 0 ? all : all.slice(0, own)).some((cause) => holds(cause.range, range));
  };
}
function clip(text) {
  return text.replace(/\S{120,}/g, (word) => `${word.slice(0, 60)}…`);
}
function lengthOf({ start, end }) {
  return end - start;
}
function holds(outer, inner) {
  return outer.start <= inner.start && inner.end <= outer.end;
}
function inOrder(a, b) {
  return compare(a.file.path, b.file.path) || a.range.start - b.range.start || compare(a.rule, b.rule) || a.range.end - b.range.end || compare(a.message, b.message);
}
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// src/lint/suppression.ts
var DIRECTIVE2 = /^#+\s*stslint-ignore(?![\w-]):?/;
var ANNOTATION = "stslint.dev/ignore.";
function commentDirectives(document, before, findRule2) {
  const { text } = document.file;
  const directives = [];
  for (const comment2 of [...before?.comments ?? [], ...document.comments]) {
    const { start, end } = comment2.range;
    const written = text.slice(start, end);
    const head = DIRECTIVE2.exec(written);
    if (head === null) continue;
    const tail = written.slice(head[0].length);
    const dashes = /(?:^|\s)--(?:\s|$)/.exec(tail);
    const list = dashes === null ? tail : tail.slice(0, dashes.index);
    const reason = dashes === null ? "" : tail.slice(dashes.index + dashes[0].length).trim();
    const names = [];
    let stray;
    for (const piece of list.matchAll(/[^\s,][^,]*/g)) {
      for (const word of piece[0].matchAll(/\S+/g)) {
        const [name] = word;
        const found = findRule2(name, document.file.path);
        if (word.index > 0 && found.rule === void 0) {
          stray ??= piece[0].slice(word.index).trim();
          break;
        }
        const at = start + head[0].length + piece.index + word.index;
        names.push({ ...found, name, range: { start: at, end: at + name.length }, used: false });
      }
    }
    const covers = coverage2(document, comment2);
    const by = "comment";
    const { range } = comment2;
    directives.push({ by, document, manifest: void 0, range, names, reason: reason || void 0, stray, covers });
  }
  return directives;
}
function annotationDirectives(manifest, findRule2) {
  const { document, root } = manifest;
  const directives = [];
  const annotations = root.get("metadata").get("annotations");
  for (const [key, value] of annotations.entries()) {
    if (!key.startsWith(ANNOTATION)) continue;
    const field = value;
    const name = key.slice(ANNOTATION.length);
    directives.push({
      by: "annotation",
      document,
      manifest,
      range: field.key,
      names: [{ ...findRule2(name, document.file.path), name, range: field.key, used: false }],
      reason: field.text?.trim() || void 0,
      covers: root.range
    });
  }
  return directives;
}
function coverage2(document, { range, ownLine }) {
  const { file, root } = document;
  if (range.start < document.range.start) return document.range;
  if (!ownLine) return file.lineRange(file.positionAt(range.start).line);
  if (root === null) {
    const next = file.lineRange(file.positionAt(range.start).line + 1);
    return file.text.slice(document.range.start, range.start).split(/[\r\n]+/).every(isBlankOrComment) ? document.range : next;
  }
  if (range.start < root.start) return document.range;
  return nextBeginning(root, range.end) ?? { start: range.end, end: range.end };
}
function isBlankOrComment(line) {
  return /^\s*(#.*)?$/.test(line);
}
function nextBeginning(node, offset) {
  if (node.kind === "map") {
    for (const { key, value } of node.pairs) {
      if (key.start >= offset) return { start: key.start, end: Math.max(key.end, value.end) };
      if (value.end > offset) {
        const inner = nextBeginning(value, offset);
        if (inner !== void 0) return inner;
      }
    }
  } else if (node.kind === "seq") {
    for (const [index, item] of node.items.entries()) {
      const dash = node.dashes[index] ?? item.start;
      if (dash >= offset) return { start: dash, end: Math.max(dash, item.end) };
      if (item.end > offset) {
        const inner = nextBeginning(item, offset);
        if (inner !== void 0) return inner;
      }
    }
  }
  return void 0;
}

// src/lint/lint.ts
var LintRun = class {
  #options;
  #findRule;
  #timings = /* @__PURE__ */ new Map();
  #documents = [];
  #manifests = [];
  #unread = [];
  /** What stands before a document and is no more than comments: its head. */
  #heads = /* @__PURE__ */ new Map();
  #skipped = [];
  #incomplete = false;
  #files = 0;
  #objects = 0;
  constructor(options) {
    this.#options = options;
    this.#findRule = ruleFinder(options.settings, options.rules);
  }
  /** Takes in one file. Throws nothing. */
  read(file, options = {}) {
    if (file.reported) this.#files++;
    const documents = this.timed("parse", () => parseFile(file, options));
    for (const [index, document] of documents.entries()) {
      if (document.state === "empty") continue;
      const before = documents[index - 1];
      if (before?.state === "empty") this.#heads.set(document, before);
      this.#skip(document);
      if (document.state === "skipped") continue;
      if (document.state !== "read") this.#unread.push(document);
      if (document.state === "template") continue;
      this.#documents.push(document);
      const manifests = manifestsOf(document);
      for (const manifest of manifests) {
        manifest.fold();
        this.#manifests.push(manifest);
      }
      if (file.reported && (manifests.length > 0 || document.state === "unreadable")) this.#objects++;
    }
  }
  /** Takes note of a file that could not be read: it may hold what seems to be missing. */
  miss() {
    this.#incomplete = true;
  }
  /** What was read so far. */
  get manifests() {
    return this.#manifests;
  }
  /** True where a document cannot be read, so that `finish` can do with an explanation. */
  get needsExplanation() {
    return this.#unread.some(({ state, file }) => state === "unreadable" && file.reported);
  }
  /** Judges what was read. */
  finish(explain2) {
    const { settings, rules: rules2, urlOf } = this.#options;
    const bundle = this.timed("gather", () => {
      gather(this.#manifests, this.#documents);
      const { namespace, assume } = settings;
      return new Bundle(this.#manifests, { namespace, assume, unread: this.#unread, incomplete: this.#incomplete });
    });
    const runner = new RuleRunner(rules2, settings, bundle, explain2);
    const manifests = this.#manifests.filter(({ document }) => document.file.reported);
    const documents = this.#documents.filter(({ file }) => file.reported);
    const directives = this.timed("check", () => {
      for (const document of documents) runner.runOnDocument(document);
      let first = 0;
      for (const [index, manifest] of manifests.entries()) {
        runner.runOnManifest(manifest);
        manifest.fold();
        if (manifests[index + 1]?.document.file === manifest.document.file) continue;
        for (; first <= index; first++) manifests[first].fold();
      }
      return this.#directives(documents, manifests);
    });
    const { diagnostics, suppressed } = this.timed("settle", () => {
      const first = settle(runner.findings, directives, settings, rules2, urlOf);
      if (directives.length === 0) return first;
      for (const directive of directives) runner.runOnDirective(directive);
      return settle(runner.findings, directives, settings, rules2, urlOf);
    });
    return {
      files: this.#files,
      documents: this.#objects,
      statefulSets: manifests.filter((manifest) => manifest.is("StatefulSet")).length,
      diagnostics,
      suppressed,
      skipped: this.#skipped,
      problems: runner.problems,
      unread: [
        ...new Set(this.#unread.filter((one) => one.state === "unreadable" || bundle.doubts.has(one)).map(nameOf))
      ],
      timings: this.#timings
    };
  }
  /** Does some work and adds the time it took to a station's. */
  timed(station, work) {
    const { clock } = this.#options;
    if (clock === void 0) return work();
    const start = clock();
    const result = work();
    this.#timings.set(station, (this.#timings.get(station) ?? 0) + clock() - start);
    return result;
  }
  #skip({ state, skipReason, file }) {
    const reason = state === "template" ? "template" : skipReason;
    if (reason !== void 0 && file.reported) this.#skipped.push({ file: file.path, reason });
  }
  #directives(documents, manifests) {
    const files = new Set(documents.map(({ file }) => file));
    for (const file of files) if (!DIRECTIVE_MARK.test(file.text)) files.delete(file);
    if (files.size === 0) return [];
    return [
      ...documents.filter(({ file }) => files.has(file)).flatMap((document) => commentDirectives(document, this.#heads.get(document), this.#findRule)),
      ...manifests.filter(({ document }) => files.has(document.file)).flatMap((manifest) => annotationDirectives(manifest, this.#findRule))
    ];
  }
};
var DIRECTIVE_MARK = /stslint(?:-|\.dev\/)ignore/;
function nameOf({ file, state }) {
  return state === "template" ? `${file.path} (a template)` : file.path;
}
function ruleFinder(settings, rules2) {
  const isJudged = (rule) => !rules2[rule].subjects.includes("directive");
  return (name, path) => {
    const rule = ruleId(name, rules2);
    const near = rule === void 0 ? nearNames(name, Object.keys(rules2))[0] : void 0;
    return { rule, near, ran: rule !== void 0 && isJudged(rule) && settings.level(rule, path) !== "off" };
  };
}

// src/input/lint-tree.ts
init_source_file();

// src/input/collect.ts
init_distance();
init_glob();
init_source_file();
import { lstatSync, readdirSync as readdirSync2, statSync as statSync2 } from "node:fs";
import { basename, dirname, relative, resolve as resolve2 } from "node:path";

// src/input/read.ts
import { Buffer as Buffer2 } from "node:buffer";
import { closeSync, openSync, readSync } from "node:fs";
var MAX_BYTES = 5e7;
var UnreadableFile = class extends Error {
  isBinary;
  constructor(message, isBinary = false) {
    super(message);
    this.isBinary = isBinary;
  }
};
var shared = Buffer2.allocUnsafeSlow(1 << 20);
function readText(path) {
  let bytes = shared;
  let length = 0;
  try {
    const descriptor = openSync(path, "r");
    try {
      for (; ; ) {
        const read = readSync(descriptor, bytes, length, bytes.length - 1 - length, null);
        length += read;
        if (read === 0 || length > MAX_BYTES) break;
        if (length === bytes.length - 1) {
          const larger = Buffer2.allocUnsafeSlow(MAX_BYTES + 2);
          bytes.copy(larger, 0, 0, length);
          bytes = larger;
        }
      }
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    throw new UnreadableFile(failureOf(error));
  }
  return decode(bytes, length);
}
function textOf3(input) {
  return typeof input === "string" ? input : decode(Buffer2.concat([input, Buffer2.of(0)]), input.length);
}
function failureOf(error) {
  const { code } = error;
  switch (code) {
    case "ENOENT":
    case "ENOTDIR":
      return "no such file or directory";
    case "EACCES":
    case "EPERM":
      return "permission denied";
    case "ELOOP":
      return "a symbolic link that leads back to itself";
    default:
      return code === void 0 ? String(error) : `cannot be read (${code})`;
  }
}
function decode(bytes, length) {
  if (length > MAX_BYTES) throw new UnreadableFile("larger than 50 MB");
  const mark = length < 2 ? 0 : bytes.readUInt16BE(0);
  if (mark === 65534) return bytes.toString("utf16le", 0, length);
  if (mark === 65279)
    return Buffer2.from(bytes.subarray(0, length & ~1)).swap16().toString("utf16le");
  bytes[length] = 0;
  const zero = bytes.indexOf(0);
  if (zero < length && zero < 8192) throw new UnreadableFile("binary data, not text", true);
  return bytes.toString("utf8", 0, length);
}

// src/input/walk.ts
import { readdirSync, realpathSync, statSync } from "node:fs";
import { sep } from "node:path";

// src/input/gitignore.ts
var import_ignore = __toESM(require_ignore(), 1);
import { existsSync, readFileSync } from "node:fs";
var ignorecase = process.platform === "win32" || process.platform === "darwin";
var GitIgnore = class _GitIgnore {
  #rules;
  /** Rules can hit a YAML, JSON or Markdown file by its name. Most lists name directories and other suffixes only. */
  hitsManifests;
  constructor(rules2, hitsManifests) {
    this.#rules = rules2;
    this.hitsManifests = hitsManifests;
  }
  /**
   * The rules above with those of one file's text added. `prefix` is the file's directory, empty for the root, else
   * with a `/` at its end.
   */
  static add(above, text, prefix) {
    const patterns = text.replace(/^\uFEFF/, "").split(/\r?\n/).filter((line) => line !== "" && !line.startsWith("#"));
    const rules2 = (0, import_ignore.default)({ ignorecase });
    if (above !== void 0) rules2.add(above.#rules);
    rules2.add(patterns.map((pattern) => rebase(pattern, prefix)));
    return new _GitIgnore(rules2, above?.hitsManifests === true || patterns.some(canHitManifest));
  }
  /** The rules without those that would leave out one directory itself, or one above it. */
  static except(above, directory) {
    const names = directory.split("/").filter((name) => name !== "");
    const kept = names.map((_, i) => `!/${literal(names.slice(0, i + 1).join("/"))}/`);
    return new _GitIgnore((0, import_ignore.default)({ ignorecase }).add(above.#rules).add(kept), above.hitsManifests);
  }
  ignoresDirectory(path) {
    return this.#rules.ignores(`${path}/`);
  }
  /** `isManifest`: the name ends as a manifest's does, which spares most of the questions. */
  ignoresFile(path, isManifest) {
    return (this.hitsManifests || !isManifest) && this.#rules.ignores(path);
  }
};
function gitIgnoreAbove(directory, cwd) {
  const root = repositoryRoot(directory) ?? (`${directory}/`.startsWith(`${cwd}/`) ? cwd : directory);
  let rules2 = excludedByRepository(root);
  const names = directory.slice(root.length).split("/").filter((name) => name !== "");
  let prefix = "";
  for (const name of names) {
    rules2 = addFile(rules2, `${root}/${prefix}.gitignore`, prefix);
    prefix += `${name}/`;
  }
  if (rules2 !== void 0) rules2 = GitIgnore.except(rules2, prefix);
  return { root, rules: rules2 };
}
function excludedByRepository(root) {
  return addFile(void 0, `${root}/.git/info/exclude`, "");
}
function addFile(above, path, prefix) {
  let text;
  try {
    text = readFileSync(path, "utf8");
  } catch {
    return above;
  }
  return /^[^#\r\n]/m.test(text) ? GitIgnore.add(above, text, prefix) : above;
}
function repositoryRoot(directory) {
  for (let at = directory; ; at = at.slice(0, at.lastIndexOf("/"))) {
    if (existsSync(`${at}/.git`)) return at;
    if (!at.includes("/")) return void 0;
  }
}
function rebase(pattern, prefix) {
  if (prefix === "") return pattern;
  const negation = pattern.startsWith("!") ? "!" : "";
  const body = pattern.slice(negation.length);
  const slash = body.trimEnd().slice(0, -1).indexOf("/");
  if (body.trim() === "") return "";
  return `${negation}/${literal(prefix)}${slash < 0 ? "**/" : ""}${slash === 0 ? body.slice(1) : body}`;
}
function literal(path) {
  return path.replace(/[\\*?[\]]/g, "\\$&");
}
function canHitManifest(pattern) {
  const body = pattern.trimEnd();
  if (body.startsWith("!") || body.endsWith("/")) return false;
  if (body.includes("\\")) return true;
  const tail = /[^/*?\]]*$/.exec(body)[0].toLowerCase();
  return [".yaml", ".yml", ".json", ".md", ".markdown"].some(
    (suffix) => tail.endsWith(suffix) || suffix.endsWith(tail)
  );
}

// src/input/walk.ts
var NEVER_ENTERED = /(?:^|\/)(?:\.git|node_modules)(?:\/|$)/;
var MANIFEST_NAME = /\.(?:ya?ml|json|md|markdown)$/i;
function walk(options) {
  const { isWanted, isReadable, ignores, onFile, onSkipped, onProblem } = options;
  const visited = /* @__PURE__ */ new Set();
  const pending = [startOf(options)];
  let links = [];
  readPending();
  while (links.length > 0) {
    const found = links.sort(byPath);
    links = [];
    for (const link of found) {
      followLink(link);
      readPending();
    }
  }
  function readPending() {
    for (let directory = pending.pop(); directory !== void 0; directory = pending.pop()) readDirectory(directory);
  }
  function readDirectory(directory) {
    if (visited.has(directory.real)) return;
    visited.add(directory.real);
    let entries;
    try {
      entries = readdirSync(directory.absolute, { withFileTypes: true });
    } catch (error) {
      onProblem(directory.prefix.slice(0, -1) || ".", failureOf(error));
      return;
    }
    const here = withOwnRules(directory, entries);
    const isChart = entries.some((entry) => entry.name === "Chart.yaml");
    for (const entry of entries) {
      const { name } = entry;
      const template = here.template || isChart && name === "templates";
      if (entry.isDirectory()) enter(here, name, `${here.real}/${name}`, template);
      else if (entry.isFile()) find(here, name, `${here.real}/${name}`, here.template);
      else if (entry.isSymbolicLink()) links.push({ parent: here, name, template });
      else if (takes(here, name)) onSkipped(here.prefix + name, "not-a-file");
    }
  }
  function enter(parent, name, real, template) {
    if (NEVER_ENTERED.test(name)) return;
    const prefix = `${parent.prefix}${name}`;
    const rulePrefix = `${parent.rulePrefix}${name}`;
    if (parent.rules?.ignoresDirectory(rulePrefix) || ignores(prefix)) return;
    const wanted = parent.isWanted || isWanted(prefix.slice(options.prefix.length));
    if (!wanted && parent.depth >= options.depth) return;
    pending.push({
      absolute: `${parent.absolute}/${name}`,
      real,
      prefix: `${prefix}/`,
      rulePrefix: `${rulePrefix}/`,
      rules: parent.rules,
      depth: parent.depth + 1,
      isWanted: wanted,
      template
    });
  }
  function find(parent, name, real, template) {
    const isAnyRead = options.anySuffix && !parent.isWanted;
    if (!(isAnyRead || isReadable(name)) || !takes(parent, name)) return;
    onFile({ path: parent.prefix + name, absolute: `${parent.absolute}/${name}`, real, template });
  }
  function takes(parent, name) {
    const path = parent.prefix + name;
    if (!parent.isWanted && !isWanted(path.slice(options.prefix.length))) return false;
    return !parent.rules?.ignoresFile(parent.rulePrefix + name, MANIFEST_NAME.test(name)) && !ignores(path);
  }
  function followLink({ parent, name, template }) {
    if (NEVER_ENTERED.test(name)) return;
    const absolute = `${parent.absolute}/${name}`;
    let real;
    let target;
    try {
      real = realPath(absolute);
      target = statSync(real);
    } catch (error) {
      if (!takes(parent, name)) return;
      const { code } = error;
      if (code === "ENOENT" || code === "ELOOP" || code === "ENOTDIR") onSkipped(parent.prefix + name, "link");
      else onProblem(parent.prefix + name, failureOf(error));
      return;
    }
    if (target.isFile()) find(parent, name, real, parent.template || isInTemplates(real));
    else if (!target.isDirectory()) {
      if (takes(parent, name)) onSkipped(parent.prefix + name, "not-a-file");
    } else if (`${parent.real}/`.startsWith(`${real}/`)) {
      if (takes(parent, name)) onSkipped(parent.prefix + name, "link");
    } else if (!NEVER_ENTERED.test(real) || NEVER_ENTERED.test(parent.real)) {
      enter(parent, name, real, template || isInTemplates(`${real}/`));
    }
  }
}
function startOf({ cwd, directory, prefix, isWanted }) {
  let real = directory;
  let realCwd = cwd;
  try {
    real = realPath(directory);
    realCwd = realPath(cwd);
  } catch {
  }
  const { root, rules: rules2 } = gitIgnoreAbove(real, realCwd);
  const below = real.slice(root.length + 1);
  return {
    absolute: directory,
    real,
    prefix,
    rulePrefix: below === "" ? "" : `${below}/`,
    rules: rules2,
    depth: 0,
    isWanted: isWanted(""),
    template: isInTemplates(`${real}/`)
  };
}
function realPath(path) {
  return withSlashes(realpathSync.native(path)).replace(/\/$/, "");
}
function withSlashes(path) {
  return sep === "/" ? path : path.replaceAll(sep, "/");
}
function statusOf(path, read = statSync) {
  try {
    return read(path, { throwIfNoEntry: false });
  } catch {
    return void 0;
  }
}
function withOwnRules(directory, entries) {
  let { rules: rules2, rulePrefix } = directory;
  if (rulePrefix !== "" && entries.some((entry) => entry.name === ".git")) {
    rulePrefix = "";
    rules2 = excludedByRepository(directory.real);
  }
  if (entries.some((entry) => entry.name === ".gitignore" && entry.isFile())) {
    rules2 = addFile(rules2, `${directory.real}/.gitignore`, rulePrefix);
  }
  return rules2 === directory.rules ? directory : { ...directory, rules: rules2, rulePrefix };
}
function isInTemplates(path) {
  for (let at = path.indexOf("/templates/"); at >= 0; at = path.indexOf("/templates/", at + 1)) {
    if (statusOf(`${path.slice(0, at)}/Chart.yaml`)?.isFile()) return true;
  }
  return false;
}
function byPath(a, b) {
  const [first, second] = [a.parent.prefix + a.name, b.parent.prefix + b.name];
  return first < second ? -1 : first > second ? 1 : 0;
}

// src/input/collect.ts
var LANGUAGES = /* @__PURE__ */ new Map([
  [".yaml", "yaml"],
  [".yml", "yaml"],
  [".json", "json"],
  [".md", "markdown"],
  [".markdown", "markdown"]
]);
function collect(options) {
  const { cwd, ignores = () => false } = options;
  const skipped = [];
  const problems = [];
  const entries = /* @__PURE__ */ new Map();
  function problem(file, message) {
    if (problems.some((known) => known.file === file)) return;
    problems.push({ file, message });
    const found = skipped.findIndex((known) => known.file === file);
    if (found >= 0) skipped.splice(found, 1);
  }
  function skip(file, reason) {
    const isKnown = (known) => known.file === file;
    if (!skipped.some(isKnown) && !problems.some(isKnown)) skipped.push({ file, reason });
  }
  function add(file, how) {
    const known = entries.get(file.real);
    if (known !== void 0) known.isNamed ||= how.isNamed;
    else {
      const { path, absolute, real, template } = file;
      const { reported, isNamed, isStdin = false } = how;
      entries.set(real, { path, absolute, real, template, reported, isNamed, isStdin });
    }
  }
  function addStdin() {
    const { stdinFilename } = options;
    if (stdinFilename === void 0) {
      const file = { path: "<stdin>", absolute: "<stdin>", real: "<stdin>", template: false };
      add(file, { reported: true, isNamed: true, isStdin: true });
      return;
    }
    const absolute = withSlashes(resolve2(cwd, stdinFilename));
    const real = realPathIfAny(absolute);
    const path = shownPath(absolute);
    add({ path, absolute, real, template: isInTemplates(real) }, { reported: true, isNamed: true, isStdin: true });
  }
  function addPath(path, reported) {
    if (path === "") {
      problem("", "an empty path");
      return;
    }
    const absolute = withSlashes(resolve2(cwd, path));
    let target;
    let real;
    try {
      target = statSync2(absolute);
      real = realPath(absolute);
    } catch (error) {
      if (isGlob(path)) addGlob(path, reported);
      else problem(withSlashes(path), whyMissing(absolute, withSlashes(path), error));
      return;
    }
    if (target.isDirectory()) addDirectory(absolute, reported);
    else if (target.isFile()) {
      const template = isInTemplates(absolute) || isInTemplates(real);
      add({ path: shownPath(absolute), absolute, real, template }, { reported, isNamed: true });
    } else problem(shownPath(absolute), "neither a file nor a directory");
  }
  function addDirectory(directory, reported, glob) {
    const shown = shownPath(directory);
    let found = false;
    walk({
      cwd,
      directory,
      prefix: shown === "." ? "" : shown.replace(/\/*$/, "/"),
      depth: glob?.depth ?? Number.POSITIVE_INFINITY,
      isWanted: glob?.isWanted ?? (() => true),
      anySuffix: glob?.anySuffix === true,
      isReadable: (name) => {
        const language = languageOf(name);
        return language !== void 0 && (language !== "markdown" || options.markdown === true);
      },
      ignores,
      onFile: (file) => {
        found = true;
        add(file, { reported, isNamed: false });
      },
      onSkipped: (file, reason) => {
        found = true;
        skip(file, reason);
      },
      onProblem: problem
    });
    return found;
  }
  function addGlob(pattern, reported) {
    const names = withSlashes(pattern).split("/");
    const first = names.findIndex(isGlobName);
    const rest = names.slice(first).join("/");
    const base = names.slice(0, first).join("/") || (pattern.startsWith("/") ? "/" : ".");
    const directory = withSlashes(resolve2(cwd, base));
    if (statusOf(directory) === void 0) {
      addPath(base, reported);
      return;
    }
    const found = addDirectory(directory, reported, {
      isWanted: globMatcher(rest),
      depth: rest.includes("**") ? Number.POSITIVE_INFINITY : rest.split("/").length - 1,
      // `k8s/*` asks for manifests, `k8s/*.tmpl` for what it says.
      anySuffix: !/[*/]$/.test(rest)
    });
    if (!found) problem(withSlashes(pattern), "no file matches");
  }
  function shownPath(absolute) {
    return withSlashes(relative(cwd, absolute)) || ".";
  }
  function* read() {
    const sorted = [...entries.values()].sort((a, b) => a.path < b.path ? -1 : 1);
    for (const entry of sorted) {
      const { path, reported, template } = entry;
      const language = languageOf(path) ?? "yaml";
      let text;
      try {
        text = entry.isStdin ? textOf3((options.stdin ?? noStdin)()) : readText(entry.absolute);
      } catch (error) {
        if (!(error instanceof UnreadableFile)) problem(path, failureOf(error));
        else if (error.isBinary && !entry.isNamed) skipped.push({ file: path, reason: "binary" });
        else problem(path, error.message);
        continue;
      }
      if (entry.isStdin && text.trim() === "") {
        problem(path, "standard input is empty; did what should have written it fail?");
        continue;
      }
      if (language === "json" && !entry.isNamed && !text.includes('"kind"')) continue;
      yield new SourceFile(path, text, { language, reported, template });
    }
  }
  if (options.paths.includes("-")) addStdin();
  for (const path of options.paths) if (path !== "-") addPath(path, true);
  for (const path of options.partnerPaths ?? []) addPath(path, false);
  return { files: read(), count: entries.size, skipped, problems };
}
function languageOf(path) {
  if (path.endsWith("Kustomization") && /(?:^|\/)Kustomization$/.test(path)) return "yaml";
  return LANGUAGES.get(path.slice(Math.max(0, path.lastIndexOf("."))).toLowerCase());
}
function isGlobName(name) {
  return isGlob(name) || /[*?[{]/.test(name);
}
function noStdin() {
  throw new UnreadableFile("there is no standard input");
}
function realPathIfAny(absolute) {
  try {
    return realPath(absolute);
  } catch {
    return absolute;
  }
}
function whyMissing(absolute, path, error) {
  const failure = failureOf(error);
  if (failure !== "no such file or directory") return failure;
  if (statusOf(absolute, lstatSync)?.isSymbolicLink()) return "a symbolic link that leads nowhere";
  let missing = absolute;
  for (let parent = dirname(missing); parent !== missing; parent = dirname(parent)) {
    let names;
    try {
      names = readdirSync2(parent);
    } catch {
      missing = parent;
      continue;
    }
    const [near] = nearNames(basename(missing), names);
    return `no such file or directory: ${path}${near === void 0 ? "" : `; did you mean ${near}?`}`;
  }
  return `no such file or directory: ${path}`;
}

// src/input/kustomize-files.ts
import { existsSync as existsSync2 } from "node:fs";
import { resolve as resolve3 } from "node:path";
import { join as join2 } from "node:path/posix";
function missingReferences(manifest, known) {
  if (!isKustomization(manifest)) return [];
  const references = new Set(referencesOf(readKustomization(manifest)));
  return [...references].filter((path) => {
    const prefix = path === "." ? "" : `${path}/`;
    return !known.has(path) && !KUSTOMIZATION_NAMES.some((name) => known.has(prefix + name));
  });
}
function referencedFile(cwd, reference) {
  const absolute = withSlashes(resolve3(cwd, reference));
  const target = statusOf(absolute);
  const names = target?.isDirectory() ? KUSTOMIZATION_NAMES.map((name) => join2(reference, name)) : [reference];
  const found = names.find((path) => statusOf(resolve3(cwd, path))?.isFile());
  if (found === void 0 || !isInside(realPath(resolve3(cwd, found)), repositoryOf2(realPath(cwd)))) return void 0;
  return found;
}
function repositoryOf2(directory) {
  for (let at = directory; at !== ""; at = at.slice(0, at.lastIndexOf("/"))) if (existsSync2(`${at}/.git`)) return at;
  return directory;
}
function isInside(path, directory) {
  return path.startsWith(`${directory}/`) && !/\/(?:\.git|node_modules)\//.test(path);
}

// src/input/lint-tree.ts
var MANY = 500;
var CONFIG = /(?:^|\/)\.stslint\.ya?ml$/;
async function lintTree(tree) {
  const { cwd, rules: rules2, clock, stdin, stdinFilename } = tree;
  const { config, directory } = tree.config;
  const fromConfig = (path) => directory === cwd ? path : withSlashes(relative2(directory, resolve4(cwd, path)));
  const configured = config.paths.map(
    (path) => isAbsolute(path) ? path : withSlashes(relative2(cwd, resolve4(directory, path))) || "."
  );
  const isNamed = tree.paths.length > 0;
  const isIgnored = ignoredBy(config);
  const settings = settingsOf(config, tree.options, rules2, fromConfig);
  const run2 = new LintRun({ settings, rules: rules2, urlOf: ruleUrl, ...clock === void 0 ? {} : { clock } });
  const { files, count, skipped, problems } = run2.timed(
    "collect",
    () => collect({
      cwd,
      paths: isNamed ? tree.paths : configured.length > 0 ? configured : ["."],
      partnerPaths: isNamed ? configured : [],
      ignores: (path) => CONFIG.test(path) || isIgnored(fromConfig(path)),
      markdown: config.markdown,
      ...stdin === void 0 ? {} : { stdin },
      ...stdinFilename === void 0 ? {} : { stdinFilename }
    })
  );
  const known = /* @__PURE__ */ new Set();
  const iterator = files[Symbol.iterator]();
  for (; ; ) {
    const next = run2.timed("collect", () => iterator.next());
    if (next.done === true) break;
    run2.read(next.value, { folded: count > MANY });
    known.add(next.value.path);
    tree.onFile?.(known.size);
  }
  readReferenced(run2, cwd, known);
  if (problems.length > 0) run2.miss();
  const explain2 = run2.needsExplanation ? (await Promise.resolve().then(() => (init_explain(), explain_exports))).explain : void 0;
  const result = run2.finish(explain2);
  const inConfig = tree.config.problems.map(({ file, position: { line, column }, message }) => ({
    file,
    message: `line ${line}, column ${column}: ${message}`
  }));
  return {
    ...result,
    skipped: [...skipped, ...result.skipped],
    problems: [...inConfig, ...problems, ...result.problems]
  };
}
function readReferenced(run2, cwd, known) {
  for (let index = 0; index < run2.manifests.length; index++) {
    for (const reference of missingReferences(run2.manifests[index], known)) {
      const path = referencedFile(cwd, reference);
      known.add(reference);
      if (path === void 0) continue;
      known.add(path);
      const language = path.endsWith(".json") ? "json" : "yaml";
      try {
        run2.read(new SourceFile(path, readText(resolve4(cwd, path)), { language, reported: false }));
      } catch (error) {
        if (!(error instanceof UnreadableFile)) throw error;
        run2.miss();
      }
    }
  }
}

// src/input/load-config.ts
init_config();
init_source_file();
import { existsSync as existsSync3, statSync as statSync3 } from "node:fs";
import { dirname as dirname2, join as join3, relative as relative3, resolve as resolve5 } from "node:path";
async function loadConfig(cwd, named2, rules2) {
  const absolute = named2 === void 0 ? findConfig(cwd) : named2 === false ? void 0 : resolve5(cwd, named2);
  if (absolute === void 0) {
    return { path: void 0, directory: cwd, config: EMPTY_CONFIG, problems: [], notes: [] };
  }
  const path = withSlashes(relative3(cwd, absolute));
  const directory = dirname2(absolute);
  let text;
  try {
    text = readText(absolute);
  } catch (error) {
    const reason = error instanceof Error ? error.message : failureOf(error);
    if (named2 !== void 0) throw new Error(`${path}: ${reason}`);
    const problem = { file: path, position: { line: 1, column: 1 }, message: reason };
    return { path, directory, config: EMPTY_CONFIG, problems: [problem], notes: [] };
  }
  const { readConfig: readConfig2 } = await Promise.resolve().then(() => (init_read_config(), read_config_exports));
  return { path, directory, ...readConfig2(new SourceFile(path, text), rules2) };
}
function findConfig(cwd) {
  for (let directory = cwd; ; directory = dirname2(directory)) {
    for (const name of CONFIG_NAMES) {
      const path = join3(directory, name);
      if (statSync3(path, { throwIfNoEntry: false })?.isFile()) return path;
    }
    if (existsSync3(join3(directory, ".git")) || dirname2(directory) === directory) return void 0;
  }
}

// src/index.ts
init_bundle();
init_versions();
async function lint(options = {}) {
  const { ruleTable: rules2 = rules, paths = [] } = options;
  const cwd = resolve6(options.cwd ?? ".");
  const own = ownOptions(options, rules2);
  return lintTree({ cwd, paths, config: await loadConfig(cwd, options.config, rules2), options: own, rules: rules2 });
}
async function lintText(text, options = {}) {
  const { ruleTable: rules2 = rules, path } = options;
  const cwd = resolve6(".");
  return lintTree({
    cwd,
    paths: ["-"],
    config: { path: void 0, directory: cwd, config: EMPTY_CONFIG, problems: [], notes: [] },
    options: ownOptions(options, rules2),
    rules: rules2,
    stdin: () => text,
    ...path === void 0 ? {} : { stdinFilename: path }
  });
}
function ownOptions(options, rules2) {
  const { kubernetesVersion, namespace, clusterDomain, assume, strict, rules: levels, only } = options;
  const kubernetes = kubernetesVersion === void 0 ? void 0 : parseVersions(kubernetesVersion);
  if (kubernetesVersion !== void 0 && kubernetes === void 0) throw new Error(unknownVersion(kubernetesVersion));
  const idOf = (name) => {
    const rule = findRule(name, rules2);
    if (rule.id === void 0) throw new Error(rule.error);
    return rule.id;
  };
  const assumptions = assume?.map((text) => {
    const assumption = parseAssumption(text);
    if (assumption === void 0) throw new Error(unknownAssumption(text));
    return assumption;
  });
  return {
    ...kubernetes === void 0 ? {} : { kubernetes },
    ...namespace === void 0 ? {} : { namespace },
    ...clusterDomain === void 0 ? {} : { clusterDomain },
    ...assumptions === void 0 ? {} : { assume: assumptions },
    ...strict === void 0 ? {} : { strict },
    ...only === void 0 ? {} : { only: new Set(only.map(idOf)) },
    levels: new Map(Object.entries(levels ?? {}).map(([name, level]) => [idOf(name), level]))
  };
}
export {
  defineRule,
  lint,
  lintText,
  rules
};
