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

// hot:src/text/fix.ts
var require_fix = __commonJS({
  "hot:src/text/fix.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/text/fix.ts"];
  }
});

// hot:src/kubernetes/formats.ts
var require_formats = __commonJS({
  "hot:src/kubernetes/formats.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/formats.ts"];
  }
});

// hot:src/schema/required.ts
var require_required = __commonJS({
  "hot:src/schema/required.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/schema/required.ts"];
  }
});

// hot:src/schema/table.ts
var require_table = __commonJS({
  "hot:src/schema/table.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/schema/table.ts"];
  }
});

// hot:src/text/distance.ts
var require_distance = __commonJS({
  "hot:src/text/distance.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/text/distance.ts"];
  }
});

// hot:src/yaml/characters.ts
var require_characters = __commonJS({
  "hot:src/yaml/characters.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/yaml/characters.ts"];
  }
});

// hot:src/yaml/scalar.ts
var require_scalar = __commonJS({
  "hot:src/yaml/scalar.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/yaml/scalar.ts"];
  }
});

// src/repair/lost-indentation.ts
var lost_indentation_exports = {};
__export(lost_indentation_exports, {
  findLostIndentation: () => findLostIndentation
});
module.exports = __toCommonJS(lost_indentation_exports);
var import_fix = __toESM(require_fix(), 1);

// src/repair/entries.ts
function tokenNumbers(entries) {
  let next = 0;
  return entries.map(({ tokens }) => {
    const first = next;
    next += tokens.length;
    return first;
  });
}
var ROOT = -1;
var INSERTED = -2;
function tokenHolders(entries) {
  return entries.flatMap(({ tokens }, index) => tokens.map(() => index));
}
function textOf(entry2, key) {
  const token = entry2?.tokens.find((one) => one.kind === "key" && one.name === key);
  return token?.kind === "key" && token.value.kind === "scalar" && token.value.text !== "" ? token.value.text : void 0;
}
function identityAt(entries, at) {
  const a = entries[at];
  const b = entries[at + 1];
  if (b?.tokens.length !== 1) return void 0;
  const kind = textOf(a, "kind") ?? textOf(b, "kind");
  const apiVersion = textOf(a, "apiVersion") ?? textOf(b, "apiVersion");
  return kind === void 0 || apiVersion === void 0 ? void 0 : { apiVersion, kind };
}
function firstKey(entry2) {
  const first = entry2?.tokens[0];
  return first?.kind === "key" ? first.name : void 0;
}
function isKeyLine(entry2) {
  return firstKey(entry2) !== void 0;
}
function awaitsValue(entry2) {
  const last = entry2?.tokens.at(-1);
  return last?.kind === "key" && last.value.kind === "empty";
}
function flatEntries(entries) {
  const flat = entries.map(() => false);
  for (let start = 0; start < entries.length; ) {
    const { column } = entries[start];
    let end = start + 1;
    while (end < entries.length && entries[end].column === column && entries[end].joinedAt === void 0) end++;
    let lost = false;
    for (let at = start; at + 1 < end && end - start >= 3; at++) {
      if (isKeyLine(entries[at]) && awaitsValue(entries[at]) && isKeyLine(entries[at + 1])) lost = true;
    }
    const before = entries[start - 1];
    if (end - start >= 2 && awaitsValue(before) && column < before.tokens.at(-1).column && isKeyLine(entries[start]))
      lost = true;
    if (lost) flat.fill(true, start, end);
    start = end;
  }
  return flat;
}

// src/repair/indents.ts
var Indents = class {
  #entries;
  #tree;
  #shifts;
  /** For each token its entry and its column. */
  #holders;
  /** What is usual for a map and for a list, where it moved as its key did. */
  usual;
  #usualOfItems;
  constructor(entries, tree, { shifts }) {
    this.#entries = entries;
    this.#tree = tree;
    this.#shifts = shifts;
    this.#holders = entries.flatMap(
      ({ tokens }, entry2) => tokens.map(({ column, kind }) => ({ entry: entry2, column, isKey: kind === "key" }))
    );
    const counts = [/* @__PURE__ */ new Map(), /* @__PURE__ */ new Map()];
    for (const [index, { owner }] of tree.steps.entries()) {
      const step = this.#stepOf(index);
      if (step === void 0 || shifts[index] !== shifts[this.#holders[owner].entry]) continue;
      const own = counts[this.#isItem(index) ? 1 : 0];
      own.set(step, (own.get(step) ?? 0) + 1);
    }
    this.usual = mostFrequent(counts[0]) ?? 2;
    this.#usualOfItems = mostFrequent(counts[1]);
  }
  /** True for an entry that stands as deep below its key as others do. */
  isRegular(index) {
    const step = this.#stepOf(index);
    if (step === void 0) return true;
    return this.#isItem(index) ? step === (this.#usualOfItems ?? step) : step === this.usual;
  }
  #isItem(index) {
    return this.#entries[index].tokens[0].kind === "dash";
  }
  /** Undefined for what stands behind or below a dash, and at the root. */
  #stepOf(index) {
    const { owner, role } = this.#tree.steps[index];
    const holder = this.#holders[owner];
    if (role !== "pair" || holder?.isKey !== true || this.#entries[index].joinedAt !== void 0) return void 0;
    return this.#entries[index].column + this.#shifts[index] - holder.column - this.#shifts[holder.entry];
  }
};
function mostFrequent(counts) {
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

// src/repair/frame.ts
var Frame = class _Frame {
  up;
  list;
  /** Of the map, or of the items of the list. */
  position;
  owner;
  ownerColumn;
  depth;
  /** Keys that are used, by their index in the type; what has none by its name, where it may come again. */
  low = 0;
  high = 0;
  names;
  namesHash = 0;
  namesCount = 0;
  /** Of a map of the author's own keys: all of them can belong nowhere else; some are fields somewhere. */
  areUnmistakable = true;
  holdsField = false;
  /** Columns of the first and of the last entry. */
  base = -1;
  last = -1;
  size = 0;
  /** What the last key or dash waits for, where it has no value yet. */
  pending;
  pendingColumn = 0;
  pendingToken = -1;
  pendingKey = "";
  pendingFree = false;
  /** The scalar that the last entry holds, where it may go on in the next line. */
  text = NO_TEXT;
  textToken = -1;
  /** Below a key that is not known, where no column says that anything belongs there. */
  sunk = false;
  hash = 0;
  hash2 = 0;
  constructor(up, list, position, owner, ownerColumn) {
    this.up = up;
    this.list = list;
    this.position = position;
    this.owner = owner;
    this.ownerColumn = ownerColumn;
    this.depth = up === void 0 ? 0 : up.depth + 1;
  }
  /** The same, waiting for nothing. */
  copy() {
    const copy = new _Frame(this.up, this.list, this.position, this.owner, this.ownerColumn);
    copy.low = this.low;
    copy.high = this.high;
    copy.names = this.names;
    copy.namesHash = this.namesHash;
    copy.namesCount = this.namesCount;
    copy.areUnmistakable = this.areUnmistakable;
    copy.holdsField = this.holdsField;
    copy.base = this.base;
    copy.last = this.last;
    copy.size = this.size;
    copy.sunk = this.sunk;
    return copy;
  }
  /** Two stacks with the same hashes have the same future: what they cost so far and who owns what does not count. */
  seal() {
    let hash = mix(this.up?.hash ?? 1, this.position.id * 4 + (this.list ? 2 : 1));
    hash = mix(mix(mix(hash, this.low), this.high), this.namesHash);
    hash = mix(hash, this.base * 512 + this.last);
    hash = mix(hash, this.pending === void 0 ? 0 : this.pending.id * 512 + this.pendingColumn);
    this.hash = mix(hash, this.text);
    this.hash2 = mix(mix(this.up?.hash2 ?? 77, this.hash ^ 1540483477), this.namesHash + this.low * 3);
    return this;
  }
  has(key) {
    const index = this.position.child(key)?.index ?? -1;
    if (index >= 0 && index < 62) return ((index < 31 ? this.low >>> index : this.high >>> index - 31) & 1) === 1;
    for (let at = this.names; at !== void 0; at = at.next) if (at.name === key) return true;
    return false;
  }
  /** `isRepeated` for a key that stands elsewhere in the document too, and may be asked for. */
  use(key, isRepeated = true) {
    const index = this.position.child(key)?.index ?? -1;
    if (index >= 0 && index < 31) this.low |= 1 << index;
    else if (index >= 31 && index < 62) this.high |= 1 << index - 31;
    else {
      this.namesHash = this.namesHash + hashOf(key) | 0;
      if (!isRepeated && index < 0) return;
      this.names = { name: key, next: this.names };
      this.namesCount++;
    }
  }
};
function mix(a, b) {
  let hash = Math.imul(a ^ b, 2654435761);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 2246822507);
  return hash ^ hash >>> 13;
}
function hashOf(text) {
  let hash = 7;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash, 31) + text.charCodeAt(i) | 0;
  return hash;
}
var NO_TEXT = 0;
var PLAIN_TEXT = 1;
var PLAIN_VALUE = 2;
var BLOCK_TEXT = 3;

// src/repair/positions.ts
var import_formats = __toESM(require_formats(), 1);
var import_required = __toESM(require_required(), 1);
var import_table = __toESM(require_table(), 1);
var import_distance = __toESM(require_distance(), 1);
var Position = class {
  /** Tells positions apart in hashes. */
  id;
  kind;
  /** The type of an object, the field that holds a map. */
  name;
  type;
  traits;
  #positions;
  #children = /* @__PURE__ */ new Map();
  #near = /* @__PURE__ */ new Map();
  #inner;
  #keys;
  #required;
  constructor(positions, id, kind, name, type, traits = {}) {
    this.#positions = positions;
    this.id = id;
    this.kind = kind;
    this.name = name;
    this.type = type;
    this.traits = traits;
  }
  /** What an object holds under a key. */
  child(key) {
    if (this.#children.has(key)) return this.#children.get(key);
    const child = this.#makeChild(key);
    this.#children.set(key, child);
    return child;
  }
  /** Of a map what its keys hold, of a list what its items are. */
  get inner() {
    this.#inner ??= this.#makeInner();
    return this.#inner;
  }
  /** The keys of an object, each with its number. */
  get keys() {
    this.#keys ??= this.traits.keys === void 0 ? keysOf(this.type) : numbered(this.traits.keys);
    return this.#keys;
  }
  /** The only key of an object that another could be, misspelt. */
  near(key) {
    if (this.#near.has(key)) return this.#near.get(key);
    const names2 = key.length < 4 ? [] : (0, import_distance.nearNames)(key, this.keys.keys());
    const near = names2.length === 1 ? names2[0] : void 0;
    this.#near.set(key, near);
    return near;
  }
  /** As what it can hold keys: itself, or unknown for one that cannot. */
  get asMap() {
    return this.kind === "list" || this.kind === "scalar" ? void 0 : this;
  }
  /** What its items are. */
  get asList() {
    if (this.kind === "list") return this.inner;
    return this.kind === "any" || this.kind === "unknown" ? this : void 0;
  }
  /** What an object cannot do without, whatever else stands in it. */
  get required() {
    this.#required ??= this.kind === "object" ? requiredBy(this.name) : NONE;
    return this.#required;
  }
  /** What an object hardly ever is without. */
  get usual() {
    const { root } = this.traits;
    return root === void 0 ? USUAL.get(shortName(this.name)) ?? NONE : USUAL.get(root.kind) ?? METADATA_ONLY;
  }
  /** True for one of the few words that may stand in this field. */
  takes(word) {
    return this.traits.words?.has(word) === true;
  }
  #makeChild(key) {
    if (this.kind !== "object") return void 0;
    const index = this.keys.get(key);
    if (index === void 0) return void 0;
    const { root, keys } = this.traits;
    const positions = this.#positions;
    const isList = this.name === "List";
    if (root !== void 0 && key === "metadata" && !isList) return { index, position: positions.metadata };
    if (isList && key === "items") return { index, position: positions.items };
    if (keys !== void 0) {
      return { index, position: key === "apiVersion" || key === "kind" ? positions.string : positions.any };
    }
    const property = this.type.property(key);
    const field = `${shortName(this.name)}.${key}`;
    return { index, position: positions.of(property.type, field, wordsOf(property)) };
  }
  #makeInner() {
    const { type, name, traits } = this;
    if (traits.embedded === true) return this.#positions.embedded;
    if (type?.kind === "list") return this.#positions.of(type.item, name, traits.words);
    return type?.kind === "map" ? this.#positions.of(type.value, name) : this.#positions.any;
  }
};
var keysByType = /* @__PURE__ */ new WeakMap();
function keysOf(type) {
  if (type?.kind !== "object") return NO_KEYS;
  let keys = keysByType.get(type);
  if (keys === void 0) {
    keys = numbered(type.properties().map(({ name }) => name));
    keysByType.set(type, keys);
  }
  return keys;
}
var NO_KEYS = /* @__PURE__ */ new Map();
function numbered(keys) {
  return new Map(keys.map((key, index) => [key, index]));
}
function wordsOf({ limits }) {
  return limits?.find(({ words }) => words !== void 0)?.words;
}
function requiredBy(type) {
  return (0, import_required.missingFrom)(void 0, type, BELOW_ROOT).flatMap(
    ({ path, or, holds }) => or.length === 0 && holds === void 0 ? [String(path[BELOW_ROOT.length])] : []
  );
}
var BELOW_ROOT = ["spec"];
var SCALAR_STRING = { kind: "scalar", name: "string" };
var METADATA = (0, import_table.servedKind)("v1", "ConfigMap").type.property("metadata").type;
var Positions = class {
  #count = 0;
  #objects = /* @__PURE__ */ new Map();
  #documents = /* @__PURE__ */ new Map();
  /** Whatever may stand there. */
  any = this.#make("any", "");
  /** Below a key that is not known. */
  unknown = this.#make("unknown", "");
  string = this.#make("scalar", "", SCALAR_STRING);
  /** The metadata of a document. */
  metadata = this.#make("object", "RootMetadata", METADATA);
  /** The items of a List, and each of them. */
  items = this.#make("list", "List.items", void 0, { embedded: true });
  embedded = this.#make("embedded", "");
  /** The position of a whole document. A kind that is not built in has at least metadata. */
  document(apiVersion, kind) {
    const key = `${apiVersion} ${kind}`;
    let position = this.#documents.get(key);
    if (position === void 0) {
      position = this.#makeDocument(apiVersion, kind);
      this.#documents.set(key, position);
    }
    return position;
  }
  /** The position of a value of a type. */
  of(type, field, words) {
    switch (type.kind) {
      case "any":
        return this.any;
      case "object": {
        let position = this.#objects.get(type.name);
        if (position === void 0) {
          position = this.#make("object", type.name, type);
          if (position.keys.size === 0) position = this.any;
          this.#objects.set(type.name, position);
        }
        return position;
      }
      default:
        return this.#make(type.kind, field, type, { words });
    }
  }
  #makeDocument(apiVersion, kind) {
    const root = { kind };
    if (kind === "List") {
      return this.#make("object", "List", void 0, { root, keys: ["apiVersion", "kind", "metadata", "items"] });
    }
    const type = (0, import_table.servedKind)(apiVersion ?? "", kind)?.type ?? nearestKind(apiVersion, kind);
    return type === void 0 ? this.#make("object", "CustomResource", void 0, { root, keys: CUSTOM_RESOURCE, open: true }) : this.#make("object", type.name, type, { root });
  }
  #make(kind, name, type, traits) {
    return new Position(this, ++this.#count, kind, name, type, traits);
  }
};
var CUSTOM_RESOURCE = ["apiVersion", "kind", "metadata", "spec", "status"];
var BUILT_IN = /^(?:v\d\w*|apps?\/.*|batch\/.*|extensions\/.*|autoscaling\/.*|policy\/.*|[a-z.]+\.k8s\.io\/.*)$/;
function nearestKind(apiVersion, kind) {
  if (apiVersion !== void 0 && !BUILT_IN.test(apiVersion)) return void 0;
  const same = (0, import_table.servedKinds)().filter((served) => served.kind === kind);
  return (same.find(({ apiVersion: version }) => /(?:^|\/)v\d+$/.test(version)) ?? same[0])?.type;
}
var names = /* @__PURE__ */ new WeakMap();
function fieldNames({ type = METADATA }) {
  let found = names.get(type);
  if (found === void 0) {
    found = collectNames(type);
    names.set(type, found);
  }
  return found;
}
function collectNames(root) {
  const fields = /* @__PURE__ */ new Set();
  const seen = /* @__PURE__ */ new Set();
  const collect = (type) => {
    if (seen.has(type)) return;
    seen.add(type);
    if (type.kind === "list") collect(type.item);
    else if (type.kind === "map") collect(type.value);
    else if (type.kind === "object") {
      for (const property of type.properties()) {
        fields.add(property.name);
        collect(property.type);
      }
    }
  };
  collect(root);
  return fields;
}
function isLabels(map) {
  return /\.(?:labels|matchLabels|nodeSelector|selector)$/.test(map.name);
}
function isData(map) {
  return /^(?:ConfigMap|Secret)\./.test(map.name);
}
function isResources(map) {
  return map.type?.kind === "map" && map.type.value.kind === "scalar" && map.type.value.name === "quantity";
}
var RESOURCE = /^(?:cpu|memory|storage|ephemeral-storage|pods|services|secrets|configmaps|persistentvolumeclaims|replicationcontrollers|resourcequotas|services\.\w+|hugepages-.*|(?:requests|limits|count)\..*|.*\/.*)$/;
var PLACEHOLDER = /[${<%#]/;
var UNMISTAKABLE = /[./]|^(?:app|tier|component|k8s-app|environment|env|release|track|team)$/;
function isResource(key) {
  return RESOURCE.test(key) && !key.includes("/");
}
function isUnmistakable(map, key) {
  return isResources(map) ? RESOURCE.test(key) : UNMISTAKABLE.test(key);
}
function isRefused(map, key, value) {
  if (PLACEHOLDER.test(key)) return false;
  if (isResources(map)) return !RESOURCE.test(key);
  if (isData(map)) return !(0, import_formats.hasFormat)(key, "config-key");
  if (map.name.endsWith(".annotations")) return !(0, import_formats.hasFormat)(key, "annotation-key");
  if (!isLabels(map)) return false;
  if (!(0, import_formats.hasFormat)(key, "label-key") || value.kind === "block") return true;
  return value.kind === "scalar" && !PLACEHOLDER.test(value.text) && !(0, import_formats.hasFormat)(value.text, "label-value");
}
var REFUSED = 2;
var OF_OTHER_TYPE = 10;
var NO_QUANTITY = 4;
var UNKNOWN_WORD = 1.9;
var NULL = 0.3;
var NO_SCALAR = 14;
function scalarMisfit(position, scalar) {
  const { value, text } = scalar;
  if (position.kind === "any" || position.kind === "unknown") return 0;
  if (value === null) return text === "" ? REFUSED : NULL;
  if (position.kind !== "scalar") return NO_SCALAR;
  if (/\$[({]|<|%[({]/.test(text)) return 0;
  const name = position.type.name;
  switch (name) {
    case "string":
    case "time":
    case "bytes":
      if (typeof value !== "string") return REFUSED;
      return position.traits.words !== void 0 && !position.takes(value) ? UNKNOWN_WORD : 0;
    case "int32":
    case "int64":
    case "number":
      if (typeof value === "number") return 0;
      return !scalar.plain && /^\d+$/.test(text) ? REFUSED : OF_OTHER_TYPE;
    case "boolean":
      if (typeof value === "boolean") return 0;
      return text === "true" || text === "false" ? REFUSED : OF_OTHER_TYPE;
    case "int-or-string":
      return typeof value === "boolean" ? OF_OTHER_TYPE : 0;
    case "quantity":
      if (typeof value === "boolean") return OF_OTHER_TYPE;
      return typeof value === "number" || (0, import_formats.hasFormat)(value, "quantity") ? 0 : NO_QUANTITY;
  }
}
function isRare(object, key) {
  return RARE.has(`${shortName(object.name)}.${key}`);
}
function shortName(name) {
  return name.slice(name.lastIndexOf(".") + 1);
}
var NONE = [];
var METADATA_ONLY = ["metadata"];
function table(text) {
  return new Map(
    text.trim().split("\n").map((line) => line.trim().split(" ")).map(([name, ...words]) => [name, words])
  );
}
var USUAL = table(`
  RootMetadata name
  ServiceSpec ports
  HTTPHeader value
  HTTPIngressPath path
  IngressRule http
  LocalObjectReference name
  NetworkPolicyPort port
  HTTPGetAction path
  PreferredSchedulingTerm preference
  List items
  PersistentVolumeClaim metadata
  NetworkPolicy metadata spec
  PodDisruptionBudget metadata spec
  PriorityClass metadata value
  Role metadata rules
  RoleBinding metadata subjects
  ClusterRoleBinding metadata subjects
  ResourceQuota metadata spec
  LimitRange metadata spec
  CustomResourceDefinition metadata spec
  CustomResourceDefinitionSpec group names scope versions
  CustomResourceDefinitionNames kind plural
  CustomResourceDefinitionVersion name served storage
`);
var RARE = /* @__PURE__ */ new Set([
  "ObjectMeta.namespace",
  "ObjectMeta.uid",
  "RootMetadata.uid",
  "PodSpec.resources",
  "PodSpec.activeDeadlineSeconds",
  "Container.restartPolicy",
  "Probe.terminationGracePeriodSeconds",
  "Volume.downwardAPI",
  "Volume.image"
]);

// src/repair/placing.ts
var UNKNOWN_KEY = 14;
var MISSPELT_KEY = 6;
var REPEATED_KEY = 14;
var WRONG_SHAPE = 14;
var BROKEN_VALUE = 8;
var MISSING_REQUIRED = 4;
var MISSING_USUAL = 1.5;
var REFUSED_IN_MAP = 4;
var WRONG_KIND = 12;
var EMPTY = 2;
var EMPTY_LABEL = 4;
var EMPTY_DATA = 0.6;
var EMPTY_ANY = 0.4;
var EMPTY_TEXT = 2;
var MISFIT_IN_MAP = 2.5;
var RARE_FIELD = 1.2;
var FIELD_IN_FREE_MAP = 1.5;
var CAMEL_IN_FREE_MAP = 3.5;
var METADATA_IN_OPEN = 2.5;
var KEY_IN_OPEN = 0.3;
var KEY_BELOW_UNKNOWN = 0.1;
var BLANK_IN_KEY = 3;
var BLANK_IN_DATA_KEY = 0.5;
var VALUE_OF_FIELD = 2;
var NO_TEXT_FOR_LABEL = 1;
var MISSPELT_IN_FREE_MAP = 2.5;
var LINE_OF_UNKNOWN = 1.2;
var COMMON_LABEL = new Set(
  "app name tier component role version environment env release run k8s-app track stage team owner type service project part instance chart heritage".split(
    " "
  )
);
var Placing = class {
  #entries;
  #positions;
  #root;
  #numbers;
  /** Keys that stand more than once in the document. */
  #repeated = /* @__PURE__ */ new Set();
  /** By the token that holds them. */
  blocks = /* @__PURE__ */ new Map();
  /** The entry that is placed at present. */
  at = 0;
  // What the choice that is tried at present costs.
  cost = 0;
  faults = 0;
  doubts = 0;
  block;
  /** What was looked at here, of what the search may do in all. */
  work = 0;
  constructor(entries, numbers, positions, root) {
    this.#entries = entries;
    this.#numbers = numbers;
    this.#positions = positions;
    this.#root = root;
    const seen = /* @__PURE__ */ new Set();
    for (const { tokens } of entries) {
      for (const token of tokens) {
        if (token.kind !== "key") continue;
        if (seen.has(token.name)) this.#repeated.add(token.name);
        seen.add(token.name);
      }
    }
  }
  begin(cost, faults) {
    this.cost = cost;
    this.faults = faults;
    this.doubts = 0;
    this.block = void 0;
  }
  charge(cost) {
    this.cost += cost;
  }
  fault(cost) {
    this.cost += cost;
    this.faults++;
  }
  /** What stays without a value when its map goes on or ends. */
  leave(frame) {
    const { pending } = frame;
    if (pending === void 0) return;
    if (frame.pendingFree) {
      if (isData(frame.position)) this.charge(EMPTY_DATA);
      else this.fault(EMPTY_LABEL);
    } else if (pending.kind === "any") this.charge(EMPTY_ANY);
    else if (pending.kind !== "unknown") this.charge(EMPTY);
    if (frame.position.kind === "object" && !frame.list && frame.position.required.includes(frame.pendingKey))
      this.fault(MISSING_REQUIRED);
  }
  /** What a map lacks when it ends. */
  end(frame) {
    const { position } = frame;
    if (frame.list || position.kind !== "object") return;
    const lacks = (key) => position.child(key) !== void 0 && !frame.has(key);
    for (const key of position.required) if (lacks(key)) this.fault(MISSING_REQUIRED);
    for (const key of position.usual) if (lacks(key)) this.charge(MISSING_USUAL);
    if (position.traits.root === void 0 || frame.up !== void 0) return;
    for (const key of ["apiVersion", "kind"]) if (lacks(key)) this.fault(MISSING_REQUIRED);
  }
  asMap(position) {
    return position.kind === "embedded" ? this.#embedded() : position.asMap;
  }
  /** The object that begins here, in a List. */
  #embedded() {
    let apiVersion;
    let kind;
    for (const entry2 of this.#entries.slice(this.at, this.at + 6)) {
      apiVersion ??= textOf(entry2, "apiVersion");
      kind ??= textOf(entry2, "kind");
    }
    return apiVersion === void 0 || kind === void 0 ? this.#positions.unknown : this.#positions.document(apiVersion, kind);
  }
  /** Puts an entry's tokens into an open map or list, and returns the innermost map or list that is open then. */
  put(frame, entry2, index) {
    const token = entry2.tokens[index];
    if (token.kind === "scalar") throw new Error("a scalar is no entry of a map");
    frame.size++;
    if (entry2.joinedAt === void 0) {
      if (frame.base < 0) frame.base = token.column;
      frame.last = token.column;
    }
    const number = this.#numbers[this.at] + index;
    return token.kind === "dash" ? this.#putItem(frame, entry2, index, token.column, number) : this.#putPair(frame, entry2, token, number);
  }
  #putItem(frame, entry2, index, column, number) {
    if (frame.sunk && frame.position.kind === "unknown") this.charge(LINE_OF_UNKNOWN);
    const item = frame.position;
    const next = entry2.tokens[index + 1];
    if (next === void 0) {
      frame.pending = item;
      frame.pendingColumn = entry2.joinedAt === void 0 ? column : -1;
      frame.pendingToken = number;
      return frame.seal();
    }
    if (next.kind === "scalar") {
      if (entry2.guessed) this.doubts++;
      this.scalar(frame, item, next.value, number, entry2);
      return frame.seal();
    }
    frame.seal();
    const dash = next.kind === "dash";
    let position = dash ? item.asList : this.asMap(item);
    if (position === void 0) {
      this.fault(WRONG_SHAPE);
      position = this.#positions.unknown;
    }
    const inner = new Frame(frame, dash, position, number, column);
    inner.sunk = frame.sunk;
    return this.put(inner, entry2, index + 1);
  }
  #putPair(frame, entry2, token, number) {
    const { name, value } = token;
    const position = this.#key(frame, name, value);
    if (value.kind !== "empty") {
      this.scalar(frame, position, value, number, entry2);
      return frame.seal();
    }
    frame.pending = position;
    frame.pendingColumn = entry2.joinedAt === void 0 ? token.column : -1;
    frame.pendingToken = number;
    frame.pendingKey = name;
    frame.pendingFree = frame.position.kind === "map" && position.kind === "scalar";
    return frame.seal();
  }
  /** Uses up a key, and returns the position of its value. */
  #key(frame, name, value) {
    const { position } = frame;
    const child = position.child(name);
    if (child !== void 0) {
      if (frame.has(name)) this.fault(REPEATED_KEY);
      frame.use(name);
      if (isRare(position, name)) this.charge(RARE_FIELD);
      const root = position.traits.root;
      if (root !== void 0 && name === "kind" && value.kind === "scalar" && value.text !== root.kind)
        this.fault(WRONG_KIND);
      return child.position;
    }
    if (position.kind === "object" && position.traits.open !== true) {
      const near = position.near(name);
      if (near !== void 0 && !frame.has(near)) {
        this.fault(MISSPELT_KEY);
        frame.use(near);
        return position.child(near).position;
      }
      if (name !== "<<") this.fault(UNKNOWN_KEY);
    }
    const isRepeated = this.#repeated.has(name);
    if (isRepeated) this.work += frame.namesCount >> 4;
    if (isRepeated && frame.has(name)) this.fault(REPEATED_KEY);
    else frame.use(name, isRepeated);
    if (position.kind === "map") {
      frame.areUnmistakable &&= isUnmistakable(position, name);
      frame.holdsField ||= this.isField(name);
      this.#freeKey(frame, name, value);
      return position.inner;
    }
    if (position.traits.open === true) {
      const metadata = position.child("metadata")?.position;
      this.charge(metadata?.child(name) === void 0 ? KEY_IN_OPEN : METADATA_IN_OPEN);
      return this.#positions.any;
    }
    if (position.kind === "any") return this.#positions.any;
    this.charge(frame.sunk ? LINE_OF_UNKNOWN : position.kind === "unknown" ? KEY_BELOW_UNKNOWN : 0);
    return this.#positions.unknown;
  }
  /** True for a key that is a field somewhere, and hardly ever a label. */
  isField(name) {
    return !COMMON_LABEL.has(name) && fieldNames(this.#root).has(name);
  }
  /** A key in a map whose keys the author chooses: it may well be a field of a map around. */
  #freeKey(frame, name, value) {
    const { position } = frame;
    if (isRefused(position, name, value)) {
      if (isResources(position)) this.fault(REFUSED_IN_MAP);
      else this.charge(REFUSED_IN_MAP);
    }
    if (isResources(position) || position.inner.kind !== "scalar") return;
    if (/\s/.test(name)) this.charge(isData(position) ? BLANK_IN_DATA_KEY : BLANK_IN_KEY);
    const camel = /[a-z][A-Z]/.test(name);
    if (camel && isLabels(position) && fieldNames(this.#root).has(name)) this.doubts++;
    for (let open = frame.up; open !== void 0; open = open.up) {
      if (open.list || open.position.kind !== "object") continue;
      const child = open.position.child(name);
      if (child !== void 0 && !open.has(name)) {
        this.charge(COMMON_LABEL.has(name) ? FIELD_IN_FREE_MAP / 2 : camel ? CAMEL_IN_FREE_MAP : FIELD_IN_FREE_MAP);
        if (value.kind === "scalar") this.charge(child.position.takes(value.text) ? VALUE_OF_FIELD : 0);
        else if (value.kind !== "block") this.charge(NO_TEXT_FOR_LABEL);
        return;
      }
      if (child !== void 0 || !camel || isData(position)) continue;
      const near = open.position.near(name);
      if (near === void 0 || open.has(near)) continue;
      this.charge(MISSPELT_IN_FREE_MAP);
      this.doubts++;
      return;
    }
  }
  /** A value that is written behind its key or dash. */
  scalar(frame, position, value, number, entry2) {
    switch (value.kind) {
      case "scalar": {
        let misfit = scalarMisfit(position, value);
        if (frame.position.kind === "map" && misfit > NULL && misfit <= REFUSED) misfit = MISFIT_IN_MAP;
        if (misfit >= REFUSED) this.fault(misfit);
        else this.charge(misfit);
        if (value.broken) this.fault(BROKEN_VALUE);
        if (!value.plain || value.value === null) return;
        frame.text = typeof value.value === "string" ? PLAIN_TEXT : PLAIN_VALUE;
        frame.textToken = number;
        return;
      }
      case "map":
      case "list": {
        const fits = value.kind === "map" ? this.asMap(position) : position.asList;
        if (fits === void 0) this.fault(WRONG_SHAPE);
        if (value.broken) this.fault(BROKEN_VALUE);
        return;
      }
      case "block": {
        const text = position.kind === "scalar" && scalarMisfit(position, SOME_TEXT) < 4;
        if (!text && position.kind !== "any" && position.kind !== "unknown") this.fault(WRONG_SHAPE);
        const { block } = entry2;
        if (block === void 0) return;
        frame.text = BLOCK_TEXT;
        frame.textToken = number;
        this.blocks.set(number, block);
        if (block.column !== void 0 && !block.ragged) return;
        if (block.column === void 0) this.charge(EMPTY_TEXT);
        this.block = { owner: block.owner, column: block.column, first: true, token: number };
      }
    }
  }
};
var SOME_TEXT = { kind: "scalar", value: "text", plain: false, text: "", broken: false };

// src/repair/text-audit.ts
var TextAudit = class {
  #damaged;
  #shifts;
  #tree;
  #indents;
  #comments;
  /** True where all but an entry or two move alike. */
  #isUniform;
  #lostLevel;
  /** Of what hangs under a token the last entry, and the last that moves. */
  #members = /* @__PURE__ */ new Map();
  constructor(damaged, tree, { shifts }, indents) {
    this.#damaged = damaged;
    this.#shifts = shifts;
    this.#tree = tree;
    this.#indents = indents;
    this.#comments = new Set(damaged.comments);
    const most = shifts.at(-1);
    this.#isUniform = shifts.filter((shift) => shift !== most).length <= 2;
    this.#lostLevel = lostLevel(damaged.entries, tree, shifts);
    for (const [index, { owner }] of tree.steps.entries()) {
      const lastMoved = shifts[index] === 0 ? this.#members.get(owner)?.lastMoved ?? -1 : index;
      this.#members.set(owner, { last: index, lastMoved });
    }
  }
  isWhole(index) {
    const { lines, entries } = this.#damaged;
    const { block, line, last, tokens } = entries[index];
    if (block?.column === void 0) return false;
    const { column } = block;
    const isItem = tokens.at(-1).kind === "scalar";
    const shift = this.#shifts[index];
    const content = lines.slice(line + 1, last + 1);
    const most = Math.min(column, column + shift);
    if (content.some(({ body, column: own }) => body === "" && own > most)) return false;
    let behindText = last + 1;
    while (lines[behindText]?.body === "") behindText++;
    if (this.#comments.has(behindText) && this.#mayBeText(behindText, index)) return false;
    const holdsOther = (body) => /^(?:[\w.-]+:|-)\s+[|>][+-]?\d?$/.test(body) || isItem && /^-\s/.test(body);
    if (content.some(({ body, column: own }) => own === column && holdsOther(body))) return false;
    const text = content.filter(({ body }) => body !== "");
    if (this.#mayHaveSpilt(index, text)) return false;
    const isMoved = shift !== 0 && this.#isUniform;
    const isFlat = text.every(({ column: own }) => own === column);
    const { from, to } = this.#lostLevel;
    if (isFlat) return !looksNested(text) && (text.length === 1 || column < from || column >= to);
    if (column - block.owner !== this.#indents.usual || !this.#indents.isRegular(index)) return false;
    const isClamped = this.#indents.usual === 1 || looksClamped(text);
    if (!isMoved && (isClamped || text.some(({ column: own }) => own >= from))) return false;
    const [before, behind] = [this.#next(index, -1), this.#next(index, 1)];
    if (shift === 0 && behind.every((one) => one === 0)) return true;
    if (this.#isUniform && [...before, ...behind].every((one) => one === shift)) return true;
    const isOne = behind[0] === shift && (text.at(-1).column === column || behind.every((one) => one === shift));
    return isOne && this.#tree.steps[index].position?.kind !== "map";
  }
  /**
   * By how much the next two entries move of which it can be seen: at the root nothing can be lost. Not a number
   * for one that does not stand where it would below its key, for that may as well have moved.
   */
  #next(index, by) {
    const { entries } = this.#damaged;
    const shifts = [];
    for (let at = index + by; entries[at] !== void 0 && shifts.length < 2; at += by)
      if (this.#tree.steps[at].owner >= 0) shifts.push(this.#indents.isRegular(at) ? this.#shifts[at] : Number.NaN);
    return shifts;
  }
  /** True where what moves or follows in a map of the author's own keys may have been text that looks like keys. */
  #mayHaveSpilt(index, text) {
    const { position, owner } = this.#tree.steps[index];
    const { column } = this.#damaged.entries[index].block;
    const isAlike = text.some((line) => line.column === column && /^(?:#|[\w.-]+: )/.test(line.body));
    if (position?.kind !== "map" || !isAlike) return false;
    const { last, lastMoved } = this.#members.get(owner);
    return last > index && (lastMoved >= index || this.#next(index, -1).some((shift) => shift !== 0));
  }
  /** True for a comment behind a text that does not stand where the next entry does. */
  #mayBeText(comment, index) {
    const { column } = this.#damaged.lines[comment];
    const next = this.#damaged.entries[index + 1];
    return column > 0 && (column !== next?.column || this.#shifts[index + 1] !== this.#shifts[index]);
  }
};
var NO_LEVEL = { from: Number.POSITIVE_INFINITY, to: Number.POSITIVE_INFINITY };
function lostLevel(entries, tree, shifts) {
  const by = new Set(shifts.filter((shift2) => shift2 !== 0));
  const [shift] = by;
  if (shift === void 0 || by.size > 1 || shift < 0) return NO_LEVEL;
  let least = Number.POSITIVE_INFINITY;
  let pieces = 0;
  for (const [index, { column }] of entries.entries()) {
    if (shifts[index] === 0) continue;
    least = Math.min(least, column);
    if (shifts[index - 1] !== shift) pieces++;
  }
  const holders = tokenHolders(entries);
  const isBelow = [];
  const isAll = entries.every(({ column }, index) => {
    const holder = holders[tree.steps[index].owner];
    isBelow.push(shifts[index] !== 0 || holder !== void 0 && isBelow[holder]);
    return isBelow[index] || column < least + shift;
  });
  return pieces > 1 || isAll ? { from: least, to: least + shift } : NO_LEVEL;
}
var OPENS = /(?:[{([:\\]|&&|\|\||\b(?:do|then|else))$/;
var CLOSES = /^(?:[})\]]|<\/|(?:fi|done|esac|end|else|elif)\b)/;
function looksNested(lines) {
  return lines.some(({ body }, at) => at + 1 < lines.length && OPENS.test(body) || CLOSES.test(body));
}
var OPENS_BLOCK = /^(?!#).*(?:[{([]|\b(?:do|then|else))$/;
function looksClamped(lines) {
  return lines.some(({ body, column }, at) => {
    const behind = lines[at + 1];
    return behind !== void 0 && behind.column <= column && OPENS_BLOCK.test(body) && !CLOSES.test(behind.body);
  });
}

// src/repair/audit.ts
function objectionTo(damaged, tree, layout) {
  if (tree.doubts > 0) return "habit";
  if (tree.textLines > 0) return "fallen text";
  const { entries } = damaged;
  const isTorn = tree.steps.some(
    ({ role }, index) => (role === "continuation" || role === "value") && layout.shifts[index] !== 0
  );
  if (isTorn) return "torn text";
  const edges = edgesOf(entries, tree, layout);
  const flat = flatEntries(entries);
  const indents = new Indents(entries, tree, layout);
  const numbers = tokenNumbers(entries);
  const mayStandElsewhere = (index) => tree.steps[index]?.elsewhere === true && tree.steps[index].owner !== numbers[index] - 1;
  for (const [before, behind] of edges) {
    const near = [before - 1, before, behind, behind + 1];
    if (near.some((index) => layout.shifts[index] === 0 && mayStandElsewhere(index))) return "other home";
    for (const index of [before, behind]) {
      const position = tree.steps[index]?.position;
      if (position?.kind === "object" && isRare(position, firstKey(entries[index]) ?? "")) return "rare field";
    }
    if (tree.steps[behind]?.leavesEmpty === true) return "empty key";
  }
  if (tree.steps.some(({ leavesEmpty }, index) => leavesEmpty && (flat[index] || layout.shifts[index] !== 0)))
    return "empty key";
  const slipped = tree.steps.some(({ owner }, index) => {
    const isFirst = index > 0 && owner === numbers[index] - 1;
    return isFirst && tree.steps[index - 1].elsewhere && !indents.isRegular(index);
  });
  if (slipped) return "slipped from its children";
  if (mayBeField(entries, tree)) return "field for a label";
  if (mayBeStranger(entries, tree, layout)) return "stray label";
  if (entries.every(({ block }) => block === void 0)) return void 0;
  if (swallowsField(damaged, tree)) return "swallowed field";
  const texts = new TextAudit(damaged, tree, layout, indents);
  return entries.every(({ block }, index) => block === void 0 || texts.isWhole(index)) ? void 0 : "text";
}
function mayBeField(entries, tree) {
  const maps = new UsedKeys(entries, tree);
  return tree.steps.some(({ position, owner }, index) => {
    const first = entries[index].tokens[0];
    if (position?.kind !== "map" || first.kind !== "key" || !isLabels(position)) return false;
    if (isUnmistakable(position, first.name) || tree.steps[index + 1]?.owner === owner) return false;
    return maps.lacks(index, first.name, (map) => map.kind === "object" && !/Meta(?:data)?$/.test(map.name));
  });
}
function mayBeStranger(entries, tree, { shifts }) {
  const root = tree.steps[0].position;
  const siblings = /* @__PURE__ */ new Map();
  for (const { owner } of tree.steps) siblings.set(owner, (siblings.get(owner) ?? 0) + 1);
  return tree.steps.some(({ role, position, owner }, index) => {
    const shift = shifts[index];
    const first = entries[index].tokens[0];
    if (role !== "pair" || position?.kind !== "map" || first.kind !== "key" || shift === 0) return false;
    const isAlone = shifts[index - 1] === 0 && (shifts[index + 1] ?? 0) === 0;
    if (!isAlone || isResources(position)) return false;
    if (first.value.kind === "scalar" && scalarMisfit(position.inner, first.value) >= REFUSED) return true;
    if (siblings.get(owner) === 1 || isData(position)) return false;
    return Math.abs(shift) > MOST_SLIP || isOdd(position, first.name, root);
  });
}
var MOST_SLIP = 4;
function isOdd(map, key, root) {
  if (map.name.endsWith(".annotations")) return !/[./]/.test(key);
  if (!isLabels(map)) return COMMON_LABEL.has(key);
  return root !== void 0 && fieldNames(root).has(key) || isResource(key);
}
function swallowsField({ lines, entries }, tree) {
  const maps = new UsedKeys(entries, tree);
  return entries.some(({ block, line, last }, index) => {
    if (block?.column === void 0) return false;
    return lines.slice(line + 1, last + 1).some(({ body }) => {
      const key = /^([A-Za-z]\w*):(?:\s|$)/.exec(body)?.[1];
      return key !== void 0 && maps.lacks(index, key);
    });
  });
}
var UsedKeys = class {
  #tree;
  /** The first token of each entry, and the entry of each token. */
  #numbers;
  #holders;
  #ends;
  /** By the token that they hang under. */
  #maps = /* @__PURE__ */ new Map();
  constructor(entries, tree) {
    this.#tree = tree;
    this.#numbers = tokenNumbers(entries);
    this.#holders = tokenHolders(entries);
    this.#ends = entries.map(({ tokens }, entry2) => this.#numbers[entry2] + tokens.length - 1);
    for (const [index, { owner, position }] of tree.steps.entries()) {
      for (const [at, token] of entries[index].tokens.entries()) {
        const holder = at === 0 ? owner : this.#numbers[index] + at - 1;
        const map = this.#maps.get(holder) ?? { position: void 0, keys: /* @__PURE__ */ new Set() };
        if (at === 0) map.position = position;
        if (token.kind === "key") map.keys.add(token.name);
        this.#maps.set(holder, map);
      }
    }
  }
  /** True where a map around an entry could have a key and does not. */
  lacks(index, key, counts = () => true) {
    let token = this.#ends[index];
    while (token >= 0) {
      const entry2 = this.#holders[token];
      token = token > this.#numbers[entry2] ? token - 1 : this.#tree.steps[entry2].owner;
      const map = this.#maps.get(token);
      if (map?.position?.child(key) !== void 0 && !map.keys.has(key) && counts(map.position)) return true;
    }
    return false;
  }
};
function edgesOf(entries, tree, { shifts }) {
  const edges = [];
  let before = -1;
  for (const index of entries.keys()) {
    if (tree.steps[index].role !== "pair") continue;
    if (before >= 0 && shifts[before] !== shifts[index]) edges.push([before, index]);
    before = index;
  }
  return edges;
}

// src/repair/difference.ts
function differencesBetween(entries, trees) {
  const homesByTree = trees.map((tree) => homesIn(entries, tree));
  const groups = /* @__PURE__ */ new Map();
  for (const [index, { tokens }] of entries.entries()) {
    const steps = trees.map((tree) => tree.steps[index]);
    const [first, ...others] = steps;
    if (others.every(({ role, owner }) => role === first.role && owner === first.owner)) continue;
    const key = tokens.find(({ kind }) => kind === "key");
    if (key?.kind !== "key" || steps.some(({ role }) => role !== "pair")) return void 0;
    const homes = homesByTree.map((all) => all[index]);
    const group = groups.get(JSON.stringify(homes));
    if (group === void 0) groups.set(JSON.stringify(homes), { keys: /* @__PURE__ */ new Set([key.name]), homes });
    else group.keys.add(key.name);
  }
  return [...groups.values()].map(({ keys, homes }) => ({ keys: [...keys], homes }));
}
function homesIn(entries, { steps }) {
  const numbers = tokenNumbers(entries);
  const paths = /* @__PURE__ */ new Map();
  const counts = /* @__PURE__ */ new Map();
  return entries.map(({ tokens }, index) => {
    let { owner } = steps[index];
    const home = paths.get(owner) ?? [];
    let path = home;
    for (const [at, token] of tokens.entries()) {
      if (token.kind === "dash") {
        const count = counts.get(owner) ?? 0;
        counts.set(owner, count + 1);
        path = [...path, count];
      } else if (token.kind === "key") path = [...path, token.name];
      owner = numbers[index] + at;
      paths.set(owner, path);
    }
    return home;
  });
}

// src/repair/given.ts
function readGiven(entries) {
  const numbers = tokenNumbers(entries);
  const levels = [];
  let sound = true;
  const owners = entries.map((entry2, index) => {
    const first = entry2.tokens[0];
    const list = first.kind === "dash";
    const { column } = entry2;
    if (entry2.joinedAt !== void 0) sound = false;
    if (first.kind === "scalar") {
      const top2 = levels.at(-1);
      if (top2 === void 0 || column <= top2.column) sound = false;
      return top2?.token ?? ROOT;
    }
    while (levels.length > 0 && levels.at(-1).column > column) levels.pop();
    let top = levels.at(-1);
    if (top?.list === true && !list && top.column === column && levels.at(-2)?.column === column) {
      levels.pop();
      top = levels.at(-1);
    }
    let owner;
    if (top !== void 0 && top.column === column && top.list === list) owner = top.owner;
    else {
      if (top === void 0) {
        sound &&= levels.length === 0 && index === 0;
        owner = ROOT;
      } else {
        if (!top.pending || top.column === column && !(list && !top.list)) sound = false;
        owner = top.token;
        top.pending = false;
      }
      top = { column, list, owner, token: -1, pending: false };
      levels.push(top);
    }
    for (const [at, token] of entry2.tokens.entries()) {
      const number = numbers[index] + at;
      if (at > 0) {
        if (token.kind === "scalar") break;
        levels.push({
          column: token.column,
          list: token.kind === "dash",
          owner: number - 1,
          token: -1,
          pending: false
        });
      }
      const level = levels.at(-1);
      level.token = number;
      const next = entry2.tokens[at + 1];
      level.pending = next === void 0 && (token.kind === "dash" || token.kind === "key" && token.value.kind === "empty");
    }
    return owner;
  });
  return { owners, sound };
}

// src/repair/layout.ts
function layOut(damaged, tree) {
  return new LayoutSearch(damaged, tree).run();
}
var LayoutSearch = class {
  #damaged;
  #entries;
  #tree;
  #numbers;
  /** By the number of the token that they hang under. */
  #groups = /* @__PURE__ */ new Map();
  #places = [];
  #step = 2;
  #listStep = 2;
  #columns;
  constructor(damaged, tree) {
    this.#damaged = damaged;
    this.#entries = damaged.entries;
    this.#tree = tree;
    this.#numbers = tokenNumbers(damaged.entries);
    this.#columns = damaged.entries.map(({ column }) => column);
    this.#group();
    this.#measure();
  }
  run() {
    const root = this.#groups.get(ROOT);
    if (root !== void 0) this.#assign(root, this.#rootColumn(root));
    this.#placeText();
    const shifts = this.#entries.map(({ column }, index) => this.#columns[index] - column);
    const moved = shifts.flatMap(
      (shift, index) => shift !== 0 || this.#entries[index].joinedAt !== void 0 ? [index] : []
    );
    return { moved, shifts, ...this.#edit() };
  }
  #group() {
    const groupOf = (owner, list) => {
      let group = this.#groups.get(owner);
      if (group === void 0) {
        group = { owner: this.#places[owner], list, members: [], inline: void 0, costs: /* @__PURE__ */ new Map() };
        this.#groups.set(owner, group);
      }
      return group;
    };
    for (const [index, { tokens }] of this.#entries.entries()) {
      for (const token of tokens.keys()) this.#places.push({ entry: index, token });
      const { role, owner } = this.#tree.steps[index];
      if (role !== "pair") continue;
      groupOf(owner, tokens[0].kind === "dash").members.push(index);
      for (const [at, token] of tokens.entries()) {
        if (at === 0 || token.kind === "scalar") continue;
        groupOf(this.#numbers[index] + at - 1, token.kind === "dash").inline = { entry: index, token: at };
      }
    }
  }
  /** How deep the text goes from level to level where it is whole. */
  #measure() {
    const steps = /* @__PURE__ */ new Map();
    const listSteps = /* @__PURE__ */ new Map();
    for (const { owner, list, inline, members } of this.#groups.values()) {
      if (owner === void 0 || inline !== void 0 || members.length === 0) continue;
      const token = this.#entries[owner.entry].tokens[owner.token];
      const offset = this.#entries[members[0]].column - token.column;
      const counts = list && token.kind === "key" ? listSteps : steps;
      if (offset <= 8 && (offset > 0 || offset === 0 && counts === listSteps))
        counts.set(offset, (counts.get(offset) ?? 0) + 1);
    }
    const step = mostFrequent(steps);
    if (step !== void 0 && step >= 2 && step <= 4) this.#step = step;
    this.#listStep = Math.min(mostFrequent(listSteps) ?? 2, this.#step);
  }
  #rootColumn(root) {
    const left = Math.min(...this.#entries.map(({ column }) => column));
    let best = left;
    let least = Number.POSITIVE_INFINITY;
    for (const column of /* @__PURE__ */ new Set([left, ...root.members.map((member) => this.#entries[member].column)])) {
      const same = root.members.every((member) => this.#entries[member].column === column);
      const cost = this.#cost(root, column) + (same ? 0 : column === left ? 0.3 : 3 + 0.1 * (column - left));
      if (cost < least) {
        least = cost;
        best = column;
      }
    }
    return best;
  }
  /** What it costs to put a group into a column: each line that moves, and what its own groups cost then. */
  #cost(group, column) {
    const known = group.costs.get(column);
    if (known !== void 0) return known.cost;
    let cost = 0;
    const choices = /* @__PURE__ */ new Map();
    for (const member of group.members) {
      const entry2 = this.#entries[member];
      if (entry2.column !== column && entry2.joinedAt === void 0) cost += 1 + entry2.last - entry2.line;
      for (const [at, token] of entry2.tokens.entries()) {
        const inner = this.#groups.get(this.#numbers[member] + at);
        if (inner === void 0) continue;
        const place = column + token.column - entry2.column;
        const choice = inner.inline === void 0 ? this.#choose(inner, place) : this.#inlineChoice(inner, inner.inline, column);
        cost += choice.cost;
        choices.set(inner, choice.column);
      }
    }
    group.costs.set(column, { cost, choices });
    return cost;
  }
  #inlineChoice(inner, { entry: entry2, token }, column) {
    const { tokens, column: old } = this.#entries[entry2];
    const place = column + tokens[token].column - old;
    return { column: place, cost: this.#cost(inner, place) };
  }
  #choose(group, ownerColumn) {
    let best = { column: ownerColumn, cost: Number.POSITIVE_INFINITY };
    for (const column of this.#candidates(group, ownerColumn)) {
      const cost = this.#cost(group, column) + this.#style(group, ownerColumn, column);
      if (cost < best.cost - 1e-9) best = { column, cost };
    }
    return best;
  }
  #ownerOf({ owner }) {
    const { column, kind } = this.#entries[owner.entry].tokens[owner.token];
    return { column, key: kind === "key" };
  }
  #candidates(group, ownerColumn) {
    const { column, key } = this.#ownerOf(group);
    const least = group.list && key ? ownerColumn : ownerColumn + 1;
    const candidates = /* @__PURE__ */ new Set();
    const old = group.members.flatMap(
      (member) => this.#entries[member].joinedAt === void 0 ? [this.#entries[member].column] : []
    );
    for (const one of old) if (one >= least && one <= ownerColumn + 10) candidates.add(one);
    const offset = (old[0] ?? column) - column;
    if (ownerColumn + offset >= least && offset <= 10) candidates.add(ownerColumn + offset);
    candidates.add(group.list && key ? ownerColumn + this.#listStep : ownerColumn + this.#step);
    candidates.add(Math.max(least, ownerColumn + this.#step));
    return candidates;
  }
  /**
   * How little a column looks like the rest of the text. What is usual there costs less than one line that moves, so that it
   * decides between equals only; a column that is odd costs more, so that rather a line or two are moved.
   */
  #style(group, ownerColumn, column) {
    const { column: oldOwner, key } = this.#ownerOf(group);
    const offset = column - ownerColumn;
    const offsets = group.members.map((member) => this.#entries[member].column - oldOwner);
    if (offsets.length > 0 && offsets.every((one) => one === offset)) return 0;
    if (offset === (group.list && key ? this.#listStep : this.#step)) return 0.3;
    if (offset === this.#step || group.list && offset === 0) return 0.4;
    if (offsets.includes(offset) && offset <= 4 && offset !== 1) return 1.2;
    return (offset === 1 ? 3 : 1.5) + (offset > 4 ? 1 : 0) + (offset % 2 === 0 ? 0 : 0.7);
  }
  #assign(group, column) {
    this.#cost(group, column);
    for (const member of group.members) this.#columns[member] = column;
    for (const [inner, place] of group.costs.get(column).choices) this.#assign(inner, place);
  }
  /** Lines of text go where their scalar goes, and no farther to the left than it allows. */
  #placeText() {
    const { steps } = this.#tree;
    const starts = /* @__PURE__ */ new Map();
    const lefts = /* @__PURE__ */ new Map();
    const isDeep = (index) => {
      const place = this.#places[steps[index].owner];
      return this.#entries[index].column > this.#entries[place.entry].tokens[place.token].column;
    };
    const together = /* @__PURE__ */ new Set();
    for (const [index, { role, owner }] of steps.entries()) {
      if (role !== "content") continue;
      const own = this.#entries[this.#places[owner].entry].block?.column;
      const { column } = this.#entries[index];
      if (own !== void 0) {
        starts.set(owner, own);
        continue;
      }
      lefts.set(owner, Math.min(column, lefts.get(owner) ?? column));
      if (isDeep(index)) starts.set(owner, Math.min(column, starts.get(owner) ?? column));
      else if (starts.has(owner)) together.add(owner);
    }
    for (const owner of together) starts.delete(owner);
    for (const [index, { role, owner }] of steps.entries()) {
      if (role === "pair" || owner < 0) continue;
      const place = this.#places[owner];
      const holder = this.#entries[place.entry];
      const shift = this.#columns[place.entry] - holder.column;
      const ownerColumn = holder.tokens[place.token].column + shift;
      const column = this.#entries[index].column + shift;
      const start = starts.get(owner);
      const least = role === "content" && start !== void 0 ? start + shift : ownerColumn + this.#step;
      if (role === "content" && start === void 0) {
        this.#columns[index] = least + this.#entries[index].column - lefts.get(owner);
        continue;
      }
      const fits = role === "content" ? column >= least : column > ownerColumn;
      this.#columns[index] = fits ? column : least;
    }
  }
  #edit() {
    const { lines, text, range } = this.#damaged;
    const newline = text.slice(range.start, range.end).includes("\r\n") ? "\r\n" : "\n";
    const columns = lines.map(() => void 0);
    const edits = [];
    const wrong = /* @__PURE__ */ new Set();
    for (const [index, entry2] of this.#entries.entries()) {
      const column = this.#columns[index];
      const shift = column - entry2.column;
      if (entry2.joinedAt !== void 0) {
        const line = lines[entry2.line];
        const before = line.body.slice(0, entry2.joinedAt - line.at).trimEnd();
        edits.push({
          range: { start: line.at + before.length, end: entry2.joinedAt },
          text: newline + " ".repeat(column)
        });
        wrong.add(entry2.line);
      } else {
        columns[entry2.line] = column;
        if (shift !== 0) wrong.add(entry2.line);
      }
      const least = entry2.block === void 0 ? this.#ownColumn(entry2, shift) + 1 : 0;
      for (let at = entry2.line + 1; at <= entry2.last; at++) {
        const line = lines[at];
        if (line.body === "") continue;
        const place = line.column + shift;
        columns[at] = place >= least || shift === 0 ? place : least - 1 + this.#step;
        if (columns[at] !== line.column) wrong.add(at);
      }
    }
    this.#placeComments(columns);
    for (const [at, column] of columns.entries()) {
      const line = lines[at];
      if (column === void 0 || column === line.column) continue;
      edits.push({ range: { start: line.at - line.column, end: line.at }, text: " ".repeat(Math.max(0, column)) });
    }
    edits.sort((a, b) => a.range.start - b.range.start);
    return { lines: [...wrong].sort((a, b) => a - b), edits };
  }
  /** The new column of the key that holds an entry's value. */
  #ownColumn({ tokens }, shift) {
    const last = tokens.at(-1);
    const holder = last.kind === "scalar" ? tokens.at(-2) : last;
    return (holder?.column ?? -1) + shift;
  }
  /** A comment goes with the entry behind it or else before it that stood in its column, or where both go. */
  #placeComments(columns) {
    const { lines, comments } = this.#damaged;
    let next = 0;
    for (const comment of comments) {
      while (next < this.#entries.length && this.#entries[next].line < comment) next++;
      const { column } = lines[comment];
      const behind = this.#neighbour(next);
      const before = this.#neighbour(next - 1);
      let place = column;
      if (behind?.old === column) place = behind.now;
      else if (before?.old === column && this.#entries[next - 1]?.block === void 0) place = before.now;
      else if (column > 0 && behind?.old !== behind?.now && before?.old !== before?.now) {
        const nearest = [behind, before].filter((one) => one !== void 0 && one.old < column).sort((a, b) => b.old - a.old)[0];
        if (nearest !== void 0) place = Math.max(0, column + nearest.now - nearest.old);
      }
      const block = this.#entries[next - 1]?.block;
      if (block?.column !== void 0 && before !== void 0) {
        const limit = block.column + before.now - before.old;
        if (place >= limit) place = Math.max(0, Math.min(behind?.now ?? column, limit - 1));
      }
      const isText = block !== void 0 && block.column === void 0 && column <= block.owner;
      if (isText && before !== void 0 && before.now !== before.old)
        place = block.owner + before.now - before.old + this.#step;
      columns[comment] = place;
    }
  }
  #neighbour(index) {
    const entry2 = this.#entries[index];
    return entry2 === void 0 ? void 0 : { old: entry2.column, now: this.#columns[index] };
  }
};

// src/repair/lines.ts
var import_characters = __toESM(require_characters(), 1);

// src/yaml/explain-foreign.ts
var FENCE = /^(?:`{3,}|~{3,})[ \t]*[\w-]*$/;
var PROMPT = /^(?:[$%\u276f\u279c][ \t]+[A-Za-z./]|[\w.-]+@[\w.-]+[^\s:]*:?\S*[$#%>]|\[[\w.-]+@[^\]]+\][$#])/;
var HEREDOC_END = /^(?:EOF|EOT|YAML)$/;
var OUTPUT = /^[a-z][\w.-]*\/[\w.-]+ (?:created|configured|unchanged|deleted|patched|serverside-applied)\b/;
var TILDE = /^~+$/;
var EDITOR_STATUS = /^(?:"[^"]+" (?:\[[^\]]+\] ?){0,3}\d+L, \d+[BC]\b|-- (?:INSERT|REPLACE|VISUAL) --|:wq?!?$)/;
var LONGEST = 400;
function isForeignText(written) {
  const start = written.slice(0, LONGEST);
  return [FENCE, TILDE, EDITOR_STATUS, HEREDOC_END, OUTPUT, PROMPT].some((pattern) => pattern.test(start));
}

// src/repair/lines.ts
var import_scalar = __toESM(require_scalar(), 1);
var MAX_LENGTH = 2e4;
var MAX_UNCLOSED = 40;
var MAX_DASHES = 8;
var MAX_JOINED = 2e3;
var COMMENT = 35;
var ODD_START = new RegExp(`^[\\s${import_characters.ODD_BLANK}]`);
var BLOCK_HEADER = /^[|>](?:[+-]?[1-9]?|[1-9][+-])(?:\s+#.*)?$/;
var PROPERTIES = /^(?:[&!]\S*(?:\s+|$)){1,2}/;
var DIRECTIVE = /^(?:---(?:\s|$)|%)/;
var EXPRESSION = /^(?:- )*\(.*\): *(?:\S|$)/;
var WORD_WITHOUT_BLANK = /^(?:["']?[A-Za-z][\w./-]*["']?:(?!\/\/)[^\s:]|-[A-Za-z][\w./-]*:\s)/;
function readLines(text, range) {
  const lines = splitLines(text, range);
  if (lines === void 0) return void 0;
  const entries = [];
  let unclosed = 0;
  let mayBeText = false;
  const comments = [];
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    const first = line.body.charCodeAt(0);
    if (line.body === "" || DIRECTIVE.test(line.body) && entries.length === 0) continue;
    if (first === COMMENT) {
      comments.push(index);
      continue;
    }
    if (line.body === "...") {
      if (line.column > 0 || lines.slice(index + 1).some(({ body }) => body !== "" && body.charCodeAt(0) !== COMMENT))
        return void 0;
      break;
    }
    if (ODD_START.test(line.body)) return void 0;
    if (first !== 34 && first !== 39 && /^[^#"']*\{\{/.test(line.body)) return void 0;
    const isOther = isForeignText(line.body) || WORD_WITHOUT_BLANK.test(line.body) || EXPRESSION.test(line.body);
    if (isOther && !mayBeText) return void 0;
    index = readEntries(text, range, lines, index, entries);
    const read = entries.at(-1);
    if (isUnclosed(read)) unclosed++;
    mayBeText ||= read?.block !== void 0 && read.block.column === void 0;
    if (unclosed > MAX_UNCLOSED || (read?.tokens.length ?? 0) > MAX_DASHES) return void 0;
  }
  return { text, range, lines, entries, comments };
}
function isUnclosed(entry2) {
  const last = entry2?.tokens.at(-1);
  if (last === void 0 || last.kind === "dash") return false;
  const { value } = last;
  return (value.kind === "map" || value.kind === "list" || value.kind === "scalar" && !value.plain) && value.broken;
}
function splitLines(text, range) {
  const lines = [];
  for (let start = range.start; start < range.end; ) {
    let next = text.indexOf("\n", start);
    next = next < 0 || next >= range.end ? range.end : next + 1;
    let at = start;
    while (at < next && text.charCodeAt(at) === 32) at++;
    let end = next;
    while (end > at && isBlank(text.charCodeAt(end - 1))) end--;
    const body = text.slice(at, end);
    if (body.includes("\r")) return void 0;
    lines.push({ at, end, column: at - start, body });
    start = next;
  }
  return lines;
}
function isBlank(code) {
  return code === 32 || code >= 9 && code <= 13;
}
function readEntries(text, range, lines, index, entries) {
  let last = index;
  for (let from = 0; from !== void 0; ) {
    const piece = readPiece(text, range, lines, index, from);
    if (piece.entry !== void 0) {
      entries.push(piece.entry);
      last = piece.entry.last;
    }
    from = piece.next;
  }
  return last;
}
function readPiece(text, range, lines, index, from) {
  const line = lines[index];
  const joinedAt = from === 0 ? void 0 : line.at + from;
  const tokens = [];
  let at = from;
  while (line.body[at] === "-" && (at + 1 === line.body.length || isBlank(line.body.charCodeAt(at + 1)))) {
    tokens.push({ kind: "dash", column: line.column + at });
    at = skipBlanks(line.body, at + 1);
  }
  const column = line.column + from;
  const key = readKey(line.body, at);
  const valueAt = key === void 0 ? at : skipBlanks(line.body, key.end);
  const add = (value2) => {
    if (key !== void 0) tokens.push({ kind: "key", column: line.column + at, name: key.name, value: value2 });
    else if (value2.kind !== "empty") tokens.push({ kind: "scalar", column: line.column + at, value: value2 });
  };
  const next = key === void 0 ? nextItem(line.body, at, joinedAt) : nextPair(line.body, valueAt);
  if (next >= 0) {
    const end2 = line.at + next;
    const own = { ...line, body: line.body.slice(0, next).trimEnd(), end: end2 };
    const isItem = key === void 0;
    add(isItem ? readScalar(own.body.slice(at)) : readValue(text, { start: range.start, end: end2 }, own, valueAt).value);
    return { entry: { ...entry(index, index, column, tokens, joinedAt), guessed: isItem }, next };
  }
  const { value, end } = readValue(text, range, line, valueAt);
  add(value);
  if (tokens.length === 0) return { entry: void 0 };
  let last = index;
  while (last + 1 < lines.length && lines[last + 1].at < end) last++;
  if (value.kind !== "block") return { entry: entry(index, last, column, tokens, joinedAt) };
  const holder = key === void 0 ? tokens[tokens.length - 2] : tokens[tokens.length - 1];
  const block = readBlock(lines, index, holder?.column ?? -1);
  return { entry: { ...entry(index, block.last, column, tokens, joinedAt), block } };
}
function entry(line, last, column, tokens, joinedAt) {
  return { line, last, column, tokens, joinedAt, guessed: false, block: void 0 };
}
function skipBlanks(body, from) {
  let at = from;
  while (at < body.length && isBlank(body.charCodeAt(at))) at++;
  return at;
}
function nextPair(body, from) {
  if (/^-\s+\S/.test(body.slice(from, from + 40))) return from;
  if (body.length > MAX_JOINED || "{[|>&*!#".includes(body[from] ?? "#")) return -1;
  const isQuoted = body[from] === '"' || body[from] === "'";
  const start = isQuoted ? endOfQuoted(body, from, body.length) : from;
  const found = start < 0 ? null : ITEM_BEHIND.exec(body.slice(start));
  const isNext = found !== null && (isQuoted ? found.index === 0 : !/\s#/.test(body.slice(start, start + found.index)));
  return isNext ? start + found.index + found[0].length - 1 : -1;
}
var ITEM_BEHIND = /\s+-(?=\s+["']?[A-Za-z][\w./-]*["']?:(?:\s|$))/;
function nextItem(body, from, joinedAt) {
  if (joinedAt === void 0 || body.length > MAX_JOINED || /["'#[{]/.test(body.slice(from))) return -1;
  const at = body.indexOf(" - ", from);
  return at < 0 ? -1 : at + 1;
}
function readKey(body, from) {
  const first = body[from];
  if (first === void 0 || "{[#|>&*!%@`,]}".includes(first)) return void 0;
  if (first === '"' || first === "'") {
    const end = endOfQuoted(body, from, body.length);
    if (end < 0) return void 0;
    const colon = skipBlanks(body, end);
    return isColon(body, colon) ? { name: body.slice(from + 1, end - 1), end: colon + 1 } : void 0;
  }
  for (let at = from; at < body.length; at++) {
    if (isColon(body, at)) return { name: body.slice(from, at).trimEnd(), end: at + 1 };
    if (body[at] === "#" && isBlank(body.charCodeAt(at - 1))) return void 0;
  }
  return void 0;
}
function isColon(body, at) {
  return body[at] === ":" && (at + 1 === body.length || isBlank(body.charCodeAt(at + 1)));
}
function readValue(text, range, line, from) {
  const properties = PROPERTIES.exec(line.body.slice(from))?.[0].length ?? 0;
  const at = line.at + from + properties;
  const rest = line.body.slice(from + properties);
  const first = rest.charCodeAt(0);
  if (rest === "" || first === COMMENT) return { value: { kind: "empty" }, end: at };
  if (BLOCK_HEADER.test(rest)) return { value: { kind: "block" }, end: at };
  if (first === 42) return { value: { kind: "alias" }, end: at };
  const limit = Math.min(range.end, at + MAX_LENGTH);
  const quoted = first === 34 || first === 39;
  if (!quoted && first !== 123 && first !== 91) return { value: readScalar(rest), end: at };
  const close = quoted ? endOfQuoted(text, at, limit) : endOfFlow(text, at, limit);
  const broken = close < 0 || !endsLine(text, close, range.end);
  const end = close < 0 ? line.end : close;
  if (!quoted) return { value: { kind: first === 123 ? "map" : "list", broken }, end };
  const content = text.slice(at + 1, Math.max(at + 1, end - 1));
  return { value: { kind: "scalar", value: content, plain: false, text: content, broken }, end };
}
function readScalar(rest) {
  const comment = /\s#/.exec(rest);
  const text = comment === null ? rest : rest.slice(0, comment.index).trimEnd();
  const broken = /:\s/.test(text);
  return { kind: "scalar", value: (0, import_scalar.resolvePlain)(text), plain: true, text, broken };
}
function endOfQuoted(text, from, limit) {
  const quote = text.charCodeAt(from);
  for (let at = from + 1; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code === 92 && quote === 34) at++;
    else if (code === quote) {
      if (quote === 34 || text.charCodeAt(at + 1) !== quote) return at + 1;
      at++;
    }
  }
  return -1;
}
function endOfFlow(text, from, limit) {
  let depth = 0;
  for (let at = from; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code === 123 || code === 91) depth++;
    else if (code === 125 || code === 93) {
      if (--depth === 0) return at + 1;
    } else if ((code === 34 || code === 39) && /[\s,[{:]/.test(text.charAt(at - 1))) {
      const end = endOfQuoted(text, at, limit);
      if (end < 0) return -1;
      at = end - 1;
    } else if (code === COMMENT && isBlank(text.charCodeAt(at - 1))) {
      const next = text.indexOf("\n", at);
      if (next < 0) return -1;
      at = next;
    }
  }
  return -1;
}
function endsLine(text, from, limit) {
  const newline = text.indexOf("\n", from);
  const rest = text.slice(from, newline < 0 ? limit : Math.min(newline, limit));
  return /^\s*$|^\s+#/.test(rest);
}
function readBlock(lines, header, owner) {
  let first = header + 1;
  while (first < lines.length && lines[first].body === "") first++;
  const column = lines[first]?.column ?? 0;
  if (first >= lines.length || column <= owner) return { owner, column: void 0, ragged: false, last: header };
  let last = first;
  let at = first;
  for (; at < lines.length; at++) {
    const line = lines[at];
    if (line.body === "") continue;
    if (line.column < column) break;
    last = at;
  }
  const behind = lines[at];
  const ragged = behind !== void 0 && behind.column > owner && behind.body.charCodeAt(0) !== COMMENT;
  return { owner, column, ragged, last };
}

// src/repair/search.ts
var BEAM = 40;
var PRUNE = 6;
var KEPT_TREES = 8;
var MOST_WORK = 15e5;
var MAX_ENTRIES = 2e4;
var MOST_ROOTS = 3;
var MAX_DEPTH = 100;
var STRAY_TEXT = 12;
var MARK_IN_TEXT = 6;
var CHILD_LEVEL = 1;
var CHILD_LEFT = 1.6;
var ITEM_LEFT = 1.3;
var SIBLING_OFF = 1.5;
var SIBLING_OF_DAMAGED = 0.5;
var FLAT = 0.3;
var JOINED = 0.15;
var TEXT_LEFT = 1.2;
var FALLEN_FIRST_LINE = 1;
var FALLEN_LINE = 0.4;
var SHALLOW_LINE = 1.5;
var LINE_LEFT_OF_KEY = 2.5;
var FALLEN_TEXT = 2;
var KEY_IN_TEXT = 4;
var WORD_WITH_COLON = 2;
var TEXT_BEHIND_NUMBER = 4;
var FREE_MAP_FAR = 3;
var OPEN_UNKNOWN = 3;
var LOST_DASH = 3;
var LOST_PARENT = 5.5;
var LOST_PARENT_THAT_FITS = 4;
var MOST_PARENTS = 4;
var MOST_INSERTIONS = 2;
function findTrees(entries, mostWork) {
  if (entries.length > MAX_ENTRIES) return void 0;
  const flat = flatEntries(entries);
  const positions = new Positions();
  const trees = [];
  let work = mostWork;
  for (const root of rootsOf(entries, positions)) {
    const search = new Search(entries, flat, positions, root, work);
    const found = search.run();
    if (found === void 0) return void 0;
    trees.push(...found);
    work = search.workLeft;
  }
  return trees.sort((a, b) => a.cost - b.cost);
}
function rootsOf(entries, positions) {
  const first = identityAt(entries, 0);
  if (first !== void 0) return [positions.document(first.apiVersion, first.kind)];
  const roots = /* @__PURE__ */ new Set();
  const apiVersion = entries.map((entry2) => textOf(entry2, "apiVersion")).find((text) => text !== void 0);
  for (const entry2 of entries) {
    if (entry2.column === entries[0]?.column && entry2.tokens[0]?.kind === "key" && textOf(entry2, "kind") !== void 0)
      roots.add(positions.document(apiVersion, textOf(entry2, "kind")));
  }
  for (let at = 0; at < entries.length && roots.size < MOST_ROOTS; at++) {
    const identity = entries[at].tokens.length === 1 ? identityAt(entries, at) : void 0;
    if (identity !== void 0) roots.add(positions.document(identity.apiVersion, identity.kind));
  }
  if (roots.size === 0) {
    const kind = entries.map((entry2) => textOf(entry2, "kind")).find((text) => text !== void 0);
    if (kind !== void 0) roots.add(positions.document(apiVersion, kind));
  }
  return [...roots].slice(0, MOST_ROOTS);
}
var Search = class {
  #entries;
  #flat;
  #positions;
  #root;
  #numbers;
  #placing;
  workLeft;
  /** The ways with the entry that is placed at present. */
  #next = /* @__PURE__ */ new Map();
  #best = Number.POSITIVE_INFINITY;
  #leastRise = Number.POSITIVE_INFINITY;
  constructor(entries, flat, positions, root, work) {
    this.#entries = entries;
    this.#flat = flat;
    this.#positions = positions;
    this.#root = root;
    this.#numbers = tokenNumbers(entries);
    this.workLeft = work;
    this.#placing = new Placing(entries, this.#numbers, positions, root);
  }
  run() {
    let ways = [
      {
        frame: void 0,
        block: void 0,
        cost: 0,
        faults: 0,
        doubts: 0,
        textLines: 0,
        insertions: 0,
        before: void 0,
        role: "pair",
        owner: ROOT,
        position: void 0
      }
    ];
    for (this.#placing.at = 0; this.#placing.at < this.#entries.length; this.#placing.at++) {
      this.#next = /* @__PURE__ */ new Map();
      this.#best = Number.POSITIVE_INFINITY;
      for (const way of ways) this.#extend(way);
      ways = [...this.#next.values()].flat().filter(({ cost }) => cost <= this.#best + PRUNE);
      if (ways.length === 0) return [];
      this.workLeft -= this.#placing.work;
      this.#placing.work = 0;
      if (this.workLeft < 0) return void 0;
      ways.sort((a, b) => a.cost - b.cost);
      if (ways.length > BEAM) ways.length = BEAM;
    }
    return ways.map((way) => this.#close(way)).sort((a, b) => a.cost - b.cost).slice(0, KEPT_TREES).map((way) => this.#treeOf(way));
  }
  #push(way, frame, role, owner, position, insertions = 0) {
    this.workLeft--;
    const cost = way.cost + this.#placing.cost;
    if (insertions === 0 && this.#placing.cost < this.#leastRise) this.#leastRise = this.#placing.cost;
    if (cost > this.#best + PRUNE || (frame?.depth ?? 0) > MAX_DEPTH) return;
    if (cost < this.#best) this.#best = cost;
    const block = this.#placing.block;
    let hash = frame?.hash ?? 1;
    let hash2 = frame?.hash2 ?? 1;
    if (block !== void 0) {
      hash = mix(hash, block.owner * 512 + (block.column ?? 511) + 1);
      hash2 = mix(hash2, block.first ? 5 : 6);
    }
    const key = (hash >>> 0) * 2097152 + (hash2 >>> 11);
    const next = {
      frame,
      block,
      cost,
      faults: way.faults + this.#placing.faults,
      doubts: way.doubts + this.#placing.doubts,
      textLines: way.textLines + (role === "content" ? 1 : 0),
      insertions: way.insertions + insertions,
      before: way,
      role,
      owner,
      position
    };
    const same = this.#next.get(key);
    if (same === void 0) this.#next.set(key, [next]);
    else if (cost < same[0].cost) {
      same[1] = same[0];
      same[0] = next;
    } else if (same.length === 1 || cost < same[1].cost) same[1] = next;
  }
  #extend(way) {
    const entry2 = this.#entries[this.#placing.at];
    const { frame } = way;
    this.#leastRise = Number.POSITIVE_INFINITY;
    if (way.block !== void 0) this.#content(way, way.block, entry2);
    if (frame === void 0) {
      this.#openRoot(way, entry2);
      return;
    }
    const first = entry2.tokens[0];
    if (first.kind === "scalar") {
      this.#text(way, frame, entry2, first.value);
      return;
    }
    if (frame.pending !== void 0) this.#child(way, frame, frame.pending, entry2);
    let cost = 0;
    let faults = 0;
    for (let open = frame; open !== void 0; open = open.up) {
      if (--this.workLeft < 0) return;
      this.#placing.begin(cost, faults);
      this.#placing.leave(open);
      cost = this.#placing.cost;
      faults = this.#placing.faults;
      if (open.list === (first.kind === "dash")) this.#sibling(way, open, entry2, cost, faults);
      this.#placing.begin(cost, faults);
      this.#placing.end(open);
      cost = this.#placing.cost;
      faults = this.#placing.faults;
      if (way.cost + cost > this.#best + PRUNE) break;
    }
    if (this.#leastRise > 1 && way.insertions < MOST_INSERTIONS) this.#insert(way, frame, entry2);
  }
  /** The line is content of a block scalar that was open or is too shallow. */
  #content(way, block, entry2) {
    this.#placing.begin(0, 0);
    if (block.column === void 0) this.#placing.charge(block.first ? FALLEN_FIRST_LINE : FALLEN_LINE);
    else this.#placing.charge(entry2.column > block.owner ? SHALLOW_LINE : LINE_LEFT_OF_KEY);
    const last = entry2.tokens.at(-1);
    if (last.kind !== "dash" && last.value.kind === "block") this.#placing.charge(KEY_IN_TEXT);
    else if (entry2.column <= block.owner && isFieldOf(way.frame, entry2)) this.#placing.charge(KEY_IN_TEXT);
    this.#placing.block = { ...block, first: false };
    this.#push(way, way.frame, "content", block.token, void 0);
  }
  /** A line without key or dash: the value of the key above, or more of it. */
  #text(way, frame, entry2, value) {
    this.#placing.begin(0, 0);
    if (frame.pending !== void 0) {
      const copy = frame.copy();
      const { pendingToken } = frame;
      if (entry2.column <= frame.pendingColumn) this.#placing.charge(CHILD_LEVEL);
      this.#placing.scalar(copy, frame.pending, value, pendingToken, entry2);
      copy.text = PLAIN_TEXT;
      copy.textToken = pendingToken;
      this.#push(way, copy.seal(), "value", pendingToken, void 0);
      return;
    }
    const block = frame.text === BLOCK_TEXT ? this.#placing.blocks.get(frame.textToken) : void 0;
    if (block !== void 0) {
      this.#placing.charge(FALLEN_TEXT);
      this.#placing.block = { owner: block.owner, column: block.column, first: false, token: frame.textToken };
      this.#push(way, frame, "content", frame.textToken, void 0);
      return;
    }
    if (frame.text === NO_TEXT || value.kind !== "scalar") {
      this.#placing.fault(STRAY_TEXT);
      this.#push(way, frame, "continuation", ROOT, void 0);
      return;
    }
    if (entry2.column <= frame.last) this.#placing.charge(TEXT_LEFT);
    if (/^[^\s:]+:[^\s/]/.test(value.text)) this.#placing.charge(WORD_WITH_COLON);
    if (frame.text === PLAIN_VALUE) {
      this.#placing.charge(TEXT_BEHIND_NUMBER);
      this.#placing.doubts++;
    }
    if (value.broken) this.#placing.fault(0);
    if (/^(?:[\][{}();,]+$|[`~]|<!--|---)/.test(value.text)) this.#placing.fault(MARK_IN_TEXT);
    this.#push(way, frame, "continuation", frame.textToken, void 0);
  }
  #openRoot(way, entry2) {
    this.#placing.begin(0, 0);
    const first = entry2.tokens[0];
    if (first.kind === "scalar") return;
    const dash = first.kind === "dash";
    if (dash) this.#placing.fault(WRONG_SHAPE);
    const position = dash ? this.#positions.unknown : this.#root;
    const frame = new Frame(void 0, dash, position, ROOT, -1);
    this.#push(way, this.#placing.put(frame, entry2, 0), "pair", ROOT, position);
  }
  #child(way, frame, pending, entry2) {
    this.#placing.begin(0, 0);
    const dash = entry2.tokens[0].kind === "dash";
    let position = dash ? pending.asList : this.#placing.asMap(pending);
    if (position === void 0) {
      this.#placing.fault(WRONG_SHAPE);
      position = this.#positions.unknown;
    }
    const { pendingColumn, pendingToken } = frame;
    const depth = entry2.joinedAt === void 0 ? entry2.column - pendingColumn : 1;
    if (entry2.joinedAt !== void 0 || pendingColumn < 0) this.#placing.charge(JOINED);
    const level = dash && !frame.list;
    if (dash && depth < 0) this.#placing.charge(frame.list ? CHILD_LEVEL : ITEM_LEFT + magnitude(depth));
    else if (!level && depth === 0) this.#placing.charge(CHILD_LEVEL);
    else if (depth < 0) this.#placing.charge(CHILD_LEFT + magnitude(depth));
    const fits = level ? depth >= 0 : depth > 0;
    const owner = frame.copy();
    owner.seal();
    const child = new Frame(owner, dash, position, pendingToken, pendingColumn);
    if (position.kind === "unknown" && !fits) {
      child.sunk = true;
      this.#placing.charge(OPEN_UNKNOWN);
    } else if (frame.sunk && position.kind === "unknown") child.sunk = true;
    const first = entry2.tokens[0];
    const camel = first.kind === "key" && position.kind === "map" && !isData(position) && /[a-z][A-Z]/.test(first.name);
    if (!fits && (position.kind === "any" || camel)) this.#placing.doubts++;
    this.#push(way, this.#placing.put(child, entry2, 0), "pair", pendingToken, position);
  }
  #sibling(way, frame, entry2, cost, faults) {
    const { column } = entry2;
    const first = entry2.tokens[0];
    const { position } = frame;
    const free = !frame.list && position.kind === "map";
    let off = 0;
    if (entry2.joinedAt !== void 0) off = JOINED;
    else if (this.#flat[this.#placing.at]) off = column === frame.last || column === frame.base ? 0 : FLAT;
    else if (frame.last < 0) off = FLAT;
    else if (column !== frame.last && column !== frame.base) {
      off = SIBLING_OFF + Math.min(magnitude(column - frame.last), magnitude(column - frame.base));
      const { ownerColumn, base } = frame;
      if (!frame.list && ownerColumn >= 0 && base <= ownerColumn && column > ownerColumn && column - ownerColumn <= 4)
        off = SIBLING_OF_DAMAGED;
    }
    this.#placing.begin(cost + off, faults);
    if (off >= SIBLING_OF_DAMAGED && (free || position.kind === "any")) {
      if (this.#hasOtherHome(way.frame, frame, column)) {
        const sure = free && first.kind === "key" && isUnmistakable(position, first.name) && frame.areUnmistakable;
        if (off > SIBLING_OF_DAMAGED) this.#placing.charge(sure ? FREE_MAP_FAR / 2 : FREE_MAP_FAR);
        if (!sure) this.#placing.doubts++;
      }
      if (position.kind === "any" || !isResources(position) && this.#holdsField(first, frame)) this.#placing.doubts++;
    }
    if (way.cost + this.#placing.cost > this.#best + PRUNE) return;
    const copy = frame.copy();
    const isKnown = first.kind === "key" && position.child(first.name) !== void 0;
    if (off > SIBLING_OF_DAMAGED && position.traits.open === true && !isKnown) this.#placing.doubts++;
    this.#push(way, this.#placing.put(copy, entry2, 0), "pair", frame.owner, position);
  }
  /** True where a key, or one before it in its map, is a field somewhere and hardly ever a label. */
  #holdsField(token, { holdsField }) {
    return holdsField || token.kind === "key" && this.#placing.isField(token.name);
  }
  #hasOtherHome(top, frame, column) {
    for (let open = top; open !== void 0; open = open.up) {
      if (open === frame || open.list !== frame.list) continue;
      if (open.base === column || open.last === column) return true;
      if (frame.size > 0 && column > frame.last && (open.base === frame.last || open.last === frame.last)) return true;
    }
    return false;
  }
  /** What would explain the line if another line, or a dash, had been lost. Never believed, but not ignored either. */
  #insert(way, top, entry2) {
    if (top.pending !== void 0) this.#insertDash(way, top, entry2, top.pending.asList, 0, 0);
    let cost = 0;
    let faults = 0;
    for (let open = top; open !== void 0; open = open.up) {
      this.#placing.begin(cost, faults);
      this.#placing.leave(open);
      if (open.list) this.#insertDash(way, open, entry2, open.position, this.#placing.cost, this.#placing.faults);
      else this.#insertParent(way, open, entry2, this.#placing.cost, this.#placing.faults);
      this.#placing.begin(cost, faults);
      this.#placing.leave(open);
      this.#placing.end(open);
      cost = this.#placing.cost;
      faults = this.#placing.faults;
      if (way.cost + cost > this.#best + PRUNE) return;
    }
  }
  #insertDash(way, open, entry2, item, cost, faults) {
    const first = entry2.tokens[0];
    if (first.kind !== "key" || item?.kind !== "object" || item.child(first.name) === void 0) return;
    this.#placing.begin(cost, faults);
    const { column } = first;
    let list;
    if (open.list) {
      const near = [open.last, open.last + 2, open.base, open.base + 2].includes(column);
      if (!near) this.#placing.charge(SIBLING_OFF);
      list = open.copy();
    } else {
      if (column < open.pendingColumn) this.#placing.charge(ITEM_LEFT);
      list = new Frame(open.copy().seal(), true, item, open.pendingToken, open.pendingColumn);
      list.base = column;
      list.last = column;
    }
    list.size++;
    list.seal();
    this.#placing.fault(LOST_DASH);
    const map = new Frame(list, false, item, INSERTED, column);
    this.#push(way, this.#placing.put(map, entry2, 0), "pair", INSERTED, item, 1);
  }
  #insertParent(way, open, entry2, cost, faults) {
    const first = entry2.tokens[0];
    const { position } = open;
    if (position.kind !== "object") return;
    if (first.kind === "key" && position.child(first.name) !== void 0 && !open.has(first.name)) return;
    let found = 0;
    for (const key of position.keys.keys()) {
      this.workLeft--;
      if (open.has(key)) continue;
      const inner = position.child(key).position;
      const value = first.kind === "key" ? mapFor(inner, first) : listFor(inner, entry2.tokens[1]);
      if (value === void 0) continue;
      const fits = entry2.column > open.last || entry2.column === open.last && first.kind === "dash";
      this.#placing.begin(cost + (fits ? 0 : SIBLING_OFF), faults);
      this.#placing.fault(fits && inner.kind !== "map" ? LOST_PARENT_THAT_FITS : LOST_PARENT);
      const owner = open.copy();
      owner.use(key);
      const frame = new Frame(owner.seal(), first.kind === "dash", value, INSERTED, open.last);
      this.#push(way, this.#placing.put(frame, entry2, 0), "pair", INSERTED, value, 1);
      if (++found === MOST_PARENTS) return;
    }
  }
  /** Ends all maps and lists that are still open. */
  #close(way) {
    this.#placing.begin(way.cost, way.faults);
    for (let open = way.frame; open !== void 0; open = open.up) {
      this.#placing.leave(open);
      this.#placing.end(open);
    }
    return { ...way, cost: this.#placing.cost, faults: this.#placing.faults };
  }
  #treeOf(way) {
    const { cost, faults, doubts, textLines } = way;
    const steps = [];
    for (let at = way; at.before !== void 0; at = at.before) {
      const entry2 = this.#entries[this.#entries.length - 1 - steps.length];
      const before = at.before.frame;
      steps.push({
        role: at.role,
        owner: at.owner,
        position: at.position,
        elsewhere: at.role === "pair" && before !== void 0 && fitsElsewhere(entry2, at, before),
        leavesEmpty: before?.pending !== void 0 && before.pendingToken !== at.owner
      });
    }
    return { cost, faults, doubts, textLines, steps: steps.reverse() };
  }
};
function isFieldOf(top, { tokens: [first] }) {
  if (first?.kind !== "key") return false;
  for (let open = top; open !== void 0; open = open.up) {
    if (open.list || open.position.kind !== "object") continue;
    if (open.position.child(first.name) !== void 0 && !open.has(first.name)) return true;
  }
  return false;
}
function magnitude(columns) {
  return 0.1 * Math.min(Math.abs(columns), 6);
}
function mapFor(position, token) {
  if (position.kind === "object") return position.child(token.name) === void 0 ? void 0 : position;
  const free = isLabels(position) || isData(position) || position.name.endsWith(".annotations");
  return position.kind === "map" && free && token.value.kind === "scalar" ? position : void 0;
}
function listFor(position, token) {
  const item = position.kind === "list" ? position.inner : void 0;
  if (item === void 0 || token === void 0) return void 0;
  if (token.kind === "key") return item.kind === "object" && item.child(token.name) !== void 0 ? item : void 0;
  return token.kind === "scalar" && item.kind === "scalar" ? item : void 0;
}
function fitsElsewhere(entry2, way, top) {
  const first = entry2.tokens[0];
  if (first.kind !== "key") return false;
  const own = way.position?.child(first.name)?.position;
  const fits = (map) => {
    const child = map?.kind === "object" && map !== way.position ? map.child(first.name) : void 0;
    return child !== void 0 && (own === void 0 || shape(child.position) === shape(own)) && !isRare(map, first.name);
  };
  for (let open = top; open !== void 0; open = open.up)
    if (!open.list && fits(open.position) && !open.has(first.name)) return true;
  return fits(top.pending?.asMap);
}
function shape({ kind }) {
  return kind === "object" || kind === "map" ? "map" : kind;
}

// src/repair/slips.ts
var import_scalar2 = __toESM(require_scalar(), 1);
function slipsIn({ lines, entries }, tree) {
  if (tree.faults === 0) return [];
  return tree.steps.flatMap(({ role, position }, index) => {
    const entry2 = entries[index];
    if (role !== "pair" || position === void 0 || entry2.tokens.length > 2) return [];
    const { at, column, body } = lines[entry2.line];
    const edit = (from2, length, text2) => [
      { range: { start: at + from2, end: at + from2 + length }, text: text2 }
    ];
    const token = entry2.tokens.at(-1);
    const misspelt = misspeltIn(entry2, token, position);
    if (misspelt !== void 0) {
      const from2 = misspelt.column - column;
      return body.startsWith(misspelt.name, from2) ? edit(from2, misspelt.name.length, misspelt.near) : [];
    }
    const misquoted = misquotedIn(entry2, token, position);
    if (misquoted === void 0) return [];
    const { text, plain } = misquoted;
    const from = body.indexOf(text, token.column - column + textOffset(token));
    if (from < 0) return [];
    return plain ? edit(from, text.length, `"${text}"`) : edit(from - 1, text.length + 2, text);
  });
}
function mapOf({ tokens }, position) {
  return tokens.length === 2 ? position.asMap : position;
}
function misspeltIn(entry2, token, position) {
  const map = mapOf(entry2, position);
  if (token.kind !== "key" || map?.kind !== "object") return void 0;
  const { name, column } = token;
  const near = map.child(name) === void 0 && map.traits.open !== true ? map.near(name) : void 0;
  return near === void 0 ? void 0 : { name, column, near };
}
function misquotedIn(entry2, token, position) {
  if (token.kind === "dash" || token.value.kind !== "scalar") return void 0;
  const home = token.kind === "scalar" ? position : fieldOf(mapOf(entry2, position), token.name);
  const { value } = token;
  if (home?.kind !== "scalar" || value.value === null || scalarMisfit(home, value) < REFUSED) return void 0;
  const { text, plain } = value;
  const other = { ...value, value: plain ? text : (0, import_scalar2.resolvePlain)(text), plain: !plain };
  return scalarMisfit(home, other) < REFUSED ? value : void 0;
}
function fieldOf(map, name) {
  return map?.child(name)?.position ?? (map?.kind === "map" ? map.inner : void 0);
}
function textOffset(token) {
  return token.kind === "key" ? token.name.length : 0;
}

// src/repair/stray.ts
function strayEntries(given, tree) {
  return tree.steps.flatMap(
    ({ role, owner }, index) => role === "pair" && owner !== given.owners[index] ? [index] : []
  );
}
function outermost(entries, given, tree, { moved, shifts }) {
  const stray = new Set(strayEntries(given, tree));
  const elsewhere = moved.filter((index) => stray.has(index));
  if (elsewhere.length > 0) return elsewhere;
  const holders = tokenHolders(entries);
  return moved.filter((index) => shifts[index] !== (shifts[holders[tree.steps[index].owner] ?? -1] ?? 0));
}
function isMisplacedField(entries, given, tree) {
  if (!given.sound) return false;
  const positions = new Map(tree.steps.map(({ owner: owner2, position }) => [owner2, position]));
  const stray = strayEntries(given, tree);
  const refused = stray.filter((index2) => {
    const key = firstKey(entries[index2]);
    return key === void 0 || positions.get(given.owners[index2])?.child(key) === void 0;
  });
  const [index] = stray.length === 1 ? stray : refused;
  if (index === void 0 || stray.length > 1 && refused.length > 1) return false;
  if (standsTwice(entries, given, index) || positions.get(given.owners[index])?.kind === "map") return false;
  const { owner } = tree.steps[index];
  const before = entries[index - 1];
  const last = tokenNumbers(entries)[index] - 1;
  if (awaitsValue(before) && owner === last) return false;
  const holder = entries.flatMap(({ tokens }) => tokens)[owner];
  const isSecond = tree.steps.findIndex((step) => step.owner === owner) === index;
  return !(holder?.kind === "dash" && holder.column === entries[index].column && isSecond);
}
function standsTwice(entries, { owners }, index) {
  const numbers = tokenNumbers(entries);
  const name = firstKey(entries[index]);
  const owner = owners[index];
  if (name === void 0) return false;
  return entries.some(({ tokens }, other) => {
    if (other === index) return false;
    const token = owners[other] === owner ? tokens[0] : tokens[owner - numbers[other] + 1];
    return token?.kind === "key" && token.name === name;
  });
}
function isLoose(entries, layout, given, tree) {
  const stray = new Set(strayEntries(given, tree));
  return tree.steps.some(({ role, position }, index) => {
    if (role !== "pair" || position === void 0) return false;
    if (!stray.has(index) && layout.shifts[index] === 0) return false;
    const key = firstKey(entries[index]);
    if (position.kind === "any" || /\bJSONSchemaProps/.test(position.name)) return true;
    return position.traits.open === true && key !== void 0 && position.child(key) === void 0;
  });
}

// src/repair/lost-indentation.ts
var CERTAIN = 1;
var CERTAIN_DESPITE_SLIPS = 2;
var MOST_READINGS = 3;
var NO_OTHER = 20;
var LEAST_FLAT = 2;
function findLostIndentation(text, range, isWhole, mostWork = MOST_WORK) {
  const lines = readLines(text, range);
  if (lines === void 0 || lines.entries.length < 2) return void 0;
  const damaged = { ...lines, given: readGiven(lines.entries) };
  const { entries, given } = damaged;
  const trees = findTrees(entries, mostWork);
  if (trees === void 0) return unfinished(damaged);
  const [best, ...others] = distinctTrees(trees);
  if (best === void 0 || swallowsText(entries, best)) return void 0;
  const slips = slipsIn(damaged, best);
  const layout = layOut(damaged, best);
  if (layout.lines.length === 0) return void 0;
  if (best.faults > slips.length) {
    const isLikely = (others[0]?.cost ?? Number.POSITIVE_INFINITY) - best.cost >= CERTAIN;
    return mistaken(damaged, best, layout, isLikely);
  }
  if (isMisplacedField(entries, given, best) || isLoose(entries, layout, given, best)) return void 0;
  if (given.sound && best.doubts > 0) return void 0;
  const mended = (edits, spelt) => isWhole((0, import_fix.applyEdits)(text, [...edits, ...spelt], range));
  if (!mended(layout.edits, slips)) return void 0;
  let margin = NO_OTHER;
  const rivals = [];
  for (const tree of others) {
    const distance = tree.cost - best.cost;
    if (distance >= CERTAIN) {
      margin = Math.min(margin, distance);
      break;
    }
    if (tree.faults > slips.length) return void 0;
    const { lines: lines2, edits } = layOut(damaged, tree);
    if (!mended(edits, slipsIn(damaged, tree))) continue;
    if (lines2[0] !== layout.lines[0]) return void 0;
    margin = Math.min(margin, distance);
    rivals.push({ tree, edits });
  }
  const objection = objectionTo(damaged, best, layout);
  const certain = objection === void 0 && margin >= (slips.length > 0 ? CERTAIN_DESPITE_SLIPS : CERTAIN);
  return { ...said(damaged, best, layout), ...choiceOf(entries, best, rivals), certain, margin, objection };
}
function swallowsText(entries, { steps }) {
  return steps.some(({ role }, index) => {
    const last = entries[index].tokens.at(-1);
    return role === "content" && last?.kind === "key" && last.value.kind === "block";
  });
}
function said(damaged, tree, layout) {
  const { lines, entries, given } = damaged;
  const keys = /* @__PURE__ */ new Set();
  for (const index of outermost(entries, given, tree, layout)) {
    const token = entries[index].tokens.find(({ kind }) => kind === "key");
    if (token?.kind === "key") keys.add(token.name);
  }
  const range = { start: lines[layout.lines[0]].at, end: lines[layout.lines.at(-1)].end };
  return { ...NOTHING_SAID, range, keys: [...keys], edits: layout.edits };
}
var NOTHING_SAID = {
  keys: [],
  edits: [],
  certain: false,
  margin: 0,
  objection: void 0,
  others: [],
  differences: [],
  mistaken: false
};
function choiceOf(entries, best, rivals) {
  const trees = [best, ...rivals.map(({ tree }) => tree)];
  const differences = trees.length > MOST_READINGS ? void 0 : differencesBetween(entries, trees);
  if (differences === void 0) return { others: [], differences: [] };
  return { others: rivals.map(({ edits }) => edits), differences };
}
function mistaken(damaged, best, layout, isLikely) {
  const flat = flatEntries(damaged.entries);
  const place = unfinished(damaged);
  if (place === void 0 || layout.moved.filter((index) => flat[index]).length < LEAST_FLAT) return void 0;
  const isTorn = best.doubts > 0 || best.steps.some(({ owner, leavesEmpty }) => owner < ROOT || leavesEmpty);
  return { ...isLikely && !isTorn ? said(damaged, best, layout) : place, mistaken: true };
}
function unfinished({ lines, entries, given }) {
  const flat = flatEntries(entries);
  const index = entries.findIndex(
    (entry2, at) => flat[at] && firstKey(entry2) !== void 0 && awaitsValue(entries[at - 1]) && entries[at - 1].column >= entry2.column
  );
  if (index < 0 && given.sound) return void 0;
  const { line, last } = entries[Math.max(index, 0)];
  const key = firstKey(entries[index]);
  const range = { start: lines[line].at, end: lines[last].end };
  return { ...NOTHING_SAID, range, keys: key === void 0 ? [] : [key] };
}
function distinctTrees(trees) {
  const distinct = [];
  for (const tree of trees) if (!distinct.some((other) => areEqual(tree, other))) distinct.push(tree);
  return distinct;
}
function areEqual(a, b) {
  return a.steps.every(({ role, owner }, index) => {
    const other = b.steps[index];
    return role === other.role && owner === other.owner;
  });
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  findLostIndentation
});
