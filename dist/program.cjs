var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
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

// <stdin>
var stdin_exports = {};
__export(stdin_exports, {
  "src/cli/arguments.ts": () => arguments_exports,
  "src/cli/output.ts": () => output_exports,
  "src/cli/run.ts": () => run_exports,
  "src/config/config.ts": () => config_exports,
  "src/config/rule-url.ts": () => rule_url_exports,
  "src/input/collect.ts": () => collect_exports,
  "src/input/lint-tree.ts": () => lint_tree_exports,
  "src/input/load-config.ts": () => load_config_exports,
  "src/input/read.ts": () => read_exports,
  "src/input/walk.ts": () => walk_exports,
  "src/kubernetes/adoption.ts": () => adoption_exports,
  "src/kubernetes/autoscalers.ts": () => autoscalers_exports,
  "src/kubernetes/bundle.ts": () => bundle_exports,
  "src/kubernetes/claim-nodes.ts": () => claim_nodes_exports,
  "src/kubernetes/claims.ts": () => claims_exports,
  "src/kubernetes/cluster-glance.ts": () => cluster_glance_exports,
  "src/kubernetes/config-keys.ts": () => config_keys_exports,
  "src/kubernetes/controller-labels.ts": () => controller_labels_exports,
  "src/kubernetes/endpoints.ts": () => endpoints_exports,
  "src/kubernetes/formats.ts": () => formats_exports,
  "src/kubernetes/gated-fields.ts": () => gated_fields_exports,
  "src/kubernetes/gather.ts": () => gather_exports,
  "src/kubernetes/glance.ts": () => glance_exports,
  "src/kubernetes/headless-services.ts": () => headless_services_exports,
  "src/kubernetes/image-directories.ts": () => image_directories_exports,
  "src/kubernetes/images.ts": () => images_exports,
  "src/kubernetes/ip-addresses.ts": () => ip_addresses_exports,
  "src/kubernetes/issues.ts": () => issues_exports,
  "src/kubernetes/kinds.ts": () => kinds_exports,
  "src/kubernetes/kustomization.ts": () => kustomization_exports,
  "src/kubernetes/labels.ts": () => labels_exports,
  "src/kubernetes/made-objects.ts": () => made_objects_exports,
  "src/kubernetes/manifest.ts": () => manifest_exports,
  "src/kubernetes/merged-objects.ts": () => merged_objects_exports,
  "src/kubernetes/missed-pods.ts": () => missed_pods_exports,
  "src/kubernetes/names.ts": () => names_exports,
  "src/kubernetes/ordinals.ts": () => ordinals_exports,
  "src/kubernetes/other-meaning.ts": () => other_meaning_exports,
  "src/kubernetes/patch.ts": () => patch_exports,
  "src/kubernetes/pod-index.ts": () => pod_index_exports,
  "src/kubernetes/ports.ts": () => ports_exports,
  "src/kubernetes/quantities.ts": () => quantities_exports,
  "src/kubernetes/references.ts": () => references_exports,
  "src/kubernetes/replicas.ts": () => replicas_exports,
  "src/kubernetes/rivals.ts": () => rivals_exports,
  "src/kubernetes/role-bindings.ts": () => role_bindings_exports,
  "src/kubernetes/rolling-updates.ts": () => rolling_updates_exports,
  "src/kubernetes/scale-targets.ts": () => scale_targets_exports,
  "src/kubernetes/slips.ts": () => slips_exports,
  "src/kubernetes/software.ts": () => software_exports,
  "src/kubernetes/statefulset.ts": () => statefulset_exports,
  "src/kubernetes/structure.ts": () => structure_exports,
  "src/kubernetes/unkept-data.ts": () => unkept_data_exports,
  "src/kubernetes/versions.ts": () => versions_exports,
  "src/kubernetes/volumes.ts": () => volumes_exports,
  "src/kubernetes/workload.ts": () => workload_exports,
  "src/lint/rule.ts": () => rule_exports,
  "src/lint/settings.ts": () => settings_exports,
  "src/report/findings.ts": () => findings_exports,
  "src/report/log-commands.ts": () => log_commands_exports,
  "src/report/problems.ts": () => problems_exports,
  "src/report/summary.ts": () => summary_exports,
  "src/schema/check.ts": () => check_exports,
  "src/schema/required.ts": () => required_exports,
  "src/schema/table.ts": () => table_exports,
  "src/text/distance.ts": () => distance_exports,
  "src/text/fix.ts": () => fix_exports,
  "src/text/glob.ts": () => glob_exports,
  "src/text/multimap.ts": () => multimap_exports,
  "src/text/source-file.ts": () => source_file_exports,
  "src/text/take.ts": () => take_exports,
  "src/text/unprintable.ts": () => unprintable_exports,
  "src/yaml/characters.ts": () => characters_exports,
  "src/yaml/markdown.ts": () => markdown_exports,
  "src/yaml/near-key.ts": () => near_key_exports,
  "src/yaml/node.ts": () => node_exports,
  "src/yaml/parse.ts": () => parse_exports,
  "src/yaml/scalar.ts": () => scalar_exports,
  "src/yaml/unknown.ts": () => unknown_exports
});
module.exports = __toCommonJS(stdin_exports);

// src/kubernetes/glance.ts
var glance_exports = {};
__export(glance_exports, {
  itemsIn: () => itemsIn,
  saidIn: () => saidIn,
  sayTheSame: () => sayTheSame,
  someContainer: () => someContainer,
  textHas: () => textHas,
  valueIn: () => valueIn
});

// src/yaml/node.ts
var node_exports = {};
__export(node_exports, {
  AliasNode: () => AliasNode,
  MapNode: () => MapNode,
  Pair: () => Pair,
  ScalarNode: () => ScalarNode,
  SeqNode: () => SeqNode,
  rangeOf: () => rangeOf,
  resolveAlias: () => resolveAlias,
  textOf: () => textOf,
  toJson: () => toJson
});
var ScalarNode = class {
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
var Pair = class {
  /** The key as JSON has it: `1:` is `"1"`, `yes:` is `"true"`. `<<` is kept, with its alias as value. */
  name;
  key;
  value;
  /** True for a merge key `<<` (plain, not quoted). */
  merge;
  constructor(name, key, value, merge2) {
    this.name = name;
    this.key = key;
    this.value = value;
    this.merge = merge2;
  }
  /** What is written in a map comes from no other; see `Entry`. */
  get through() {
    return void 0;
  }
};
var MapNode = class {
  kind = "map";
  /** Block maps begin at their first key and end behind their last value; flow maps include their braces. */
  start;
  end;
  style;
  tag;
  anchor;
  #pairs;
  #at;
  #made;
  #entries;
  constructor(start, end, style, pairs2, tag, anchor, at = 0) {
    this.start = start;
    this.end = end;
    this.style = style;
    this.tag = tag;
    this.anchor = anchor;
    this.#pairs = pairs2;
    this.#at = at;
  }
  /** As written, with duplicates and merge keys. */
  get pairs() {
    this.#made ??= "pairs" in this.#pairs ? this.#pairs.pairs(this.#at) : this.#pairs;
    return this.#made;
  }
  /** Lets go of what is below where it can be made again; by other nodes than before. */
  fold() {
    if (!("pairs" in this.#pairs)) return;
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
      for (const pair2 of this.pairs) {
        if (!pair2.merge) {
          entries.set(pair2.name, pair2);
          continue;
        }
        const sources = pair2.value.kind === "seq" ? [...pair2.value.items].reverse() : [pair2.value];
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
    const { pairs: pairs2 } = this;
    if (this.#entries !== void 0 || pairs2.length > FEW) return this.entries.get(name);
    for (let i = pairs2.length - 1; i >= 0; i--) {
      const pair2 = pairs2[i];
      if (pair2.merge) return this.entries.get(name);
      if (pair2.name === name) return pair2;
    }
    return void 0;
  }
};
var FEW = 12;
var SeqNode = class {
  kind = "seq";
  /** Block sequences begin at their first dash; flow sequences include their brackets. */
  start;
  end;
  style;
  tag;
  anchor;
  #items;
  #dashes;
  #at;
  constructor(start, end, style, items2, dashes, tag, anchor, at = 0) {
    this.start = start;
    this.end = end;
    this.style = style;
    this.tag = tag;
    this.anchor = anchor;
    this.#items = items2;
    this.#dashes = dashes;
    this.#at = at;
  }
  get items() {
    if ("items" in this.#items) this.#items = this.#items.items(this.#at);
    return this.#items;
  }
  /** Offset of each item's `-` in block style, of the item itself in flow style. */
  get dashes() {
    if ("dashes" in this.#dashes) this.#dashes = this.#dashes.dashes(this.#at);
    return this.#dashes;
  }
};
var AliasNode = class {
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
function resolveAlias(node) {
  return node.kind === "alias" ? node.target : node;
}
function textOf(node) {
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
function rangeOf(node) {
  return { start: node.start, end: node.end };
}

// src/kubernetes/glance.ts
function valueIn(node, name) {
  const map = node && resolveAlias(node);
  const value = map?.kind === "map" ? map.get(name)?.value : void 0;
  return value && resolveAlias(value);
}
function saidIn(map, name) {
  const value = valueIn(map, name);
  return value?.kind === "scalar" ? value.value : void 0;
}
var NONE = [];
function itemsIn(map, name) {
  const list = valueIn(map, name);
  return list?.kind === "seq" ? list.items : NONE;
}
var LISTS = ["containers", "initContainers"];
function someContainer({ podSpec }, is2) {
  const { node } = podSpec;
  for (const list of LISTS) for (const item of itemsIn(node, list)) if (is2(item)) return true;
  return false;
}
function sayTheSame(items2, name, seen = /* @__PURE__ */ new Set()) {
  for (const item of items2) {
    const said2 = saidIn(item, name);
    if (said2 === void 0 || said2 === null) continue;
    const { size } = seen;
    if (seen.add(said2).size === size) return true;
  }
  return false;
}
function textHas({ document: { file }, root }, ...words2) {
  const { start, end } = root.range;
  const text = file.text.slice(start, end);
  return words2.some((word) => text.includes(word));
}

// src/kubernetes/labels.ts
var labels_exports = {};
__export(labels_exports, {
  asLabels: () => asLabels,
  differences: () => differences,
  isRoleLabel: () => isRoleLabel,
  labelsInWords: () => labelsInWords,
  matches: () => matches,
  matchesEquality: () => matchesEquality,
  matchesExpression: () => matchesExpression,
  readLabels: () => readLabels,
  readSelector: () => readSelector
});

// src/yaml/unknown.ts
var unknown_exports = {};
__export(unknown_exports, {
  isUnknown: () => isUnknown
});
var UNKNOWN = /\$[\w({]|[*?{}<>]|\(\(|@\w+@|__\w+__|%\w+%|^(?:\.{3}|\u2026)$/;
function isUnknown(text) {
  return UNKNOWN.test(text);
}

// src/kubernetes/labels.ts
function readLabels(field, ...more) {
  const pairs2 = /* @__PURE__ */ new Map();
  let open = field.isNull ? !field.absent : !field.isMap || field.open;
  for (const [key, value] of field.entries()) {
    if (isUnknown(key) || value.isMap || value.isList) open = true;
    if (value.isMap || value.isList) continue;
    pairs2.set(key, { key, value: value.value === null ? "" : value.string, field: value });
  }
  for (const labels of more) {
    for (const [key, value] of labels) pairs2.set(key, { key, value, field: pairs2.get(key)?.field });
  }
  return { pairs: pairs2, open };
}
function labelsInWords({ pairs: pairs2 }) {
  return [...pairs2.values()].map(({ key, value }) => `${key}: ${value ?? "\u2026"}`).join(", ");
}
function isRoleLabel(key) {
  return /(?:^|[-_/.])(?:role|leader|master|primary|active)$/i.test(key);
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
function asLabels({ labels, expressions, open }) {
  const pairs2 = new Map(labels.pairs);
  for (const { key, operator, values, field } of expressions) {
    const [value] = values;
    if (operator !== "In" || values.length !== 1 || key === void 0 || value === void 0) return void 0;
    pairs2.set(key, { key, value, field: field.child("values").item(0) });
  }
  return open || labels.open ? void 0 : { pairs: pairs2, open: false };
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
function matches(selector, labels) {
  if (selector.missing || differences(selector.labels, labels).length > 0) return "no";
  const results = selector.expressions.map((expression) => matchesExpression(expression, labels));
  if (results.includes("no")) return "no";
  if (results.includes("unknown") || selector.open) return "unknown";
  return selector.labels.pairs.size === 0 && !selector.labels.open ? "yes" : matchesEquality(selector.labels, labels);
}

// src/kubernetes/missed-pods.ts
var missed_pods_exports = {};
__export(missed_pods_exports, {
  areOfOperator: () => areOfOperator,
  missedPods: () => missedPods
});

// src/kubernetes/made-objects.ts
var made_objects_exports = {};
__export(made_objects_exports, {
  isAlwaysThere: () => isAlwaysThere,
  isFilledOrCopied: () => isFilledOrCopied,
  isMadeClaim: () => isMadeClaim,
  mayBeMade: () => mayBeMade,
  mayBeOfOperator: () => mayBeOfOperator,
  meantBy: () => meantBy,
  objectsBeside: () => objectsBeside
});

// src/text/multimap.ts
var multimap_exports = {};
__export(multimap_exports, {
  append: () => append
});
function append(map, key, value) {
  const list = map.get(key);
  if (list === void 0) map.set(key, [value]);
  else list.push(value);
}

// src/kubernetes/bundle.ts
var bundle_exports = {};
__export(bundle_exports, {
  Bundle: () => Bundle,
  isNamedObject: () => isNamedObject,
  isNear: () => isNear,
  parseAssumption: () => parseAssumption,
  perBundle: () => perBundle,
  placesOf: () => placesOf
});

// src/text/distance.ts
var distance_exports = {};
__export(distance_exports, {
  editDistance: () => editDistance,
  nearNames: () => nearNames
});
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

// src/yaml/near-key.ts
var near_key_exports = {};
__export(near_key_exports, {
  isNearKey: () => isNearKey
});
function isNearKey(written, wanted) {
  if (written.toLowerCase() === wanted.toLowerCase()) return true;
  return written.length > 4 && wanted.length > 4 && nearNames(wanted, [written]).length > 0;
}

// src/kubernetes/kinds.ts
var kinds_exports = {};
__export(kinds_exports, {
  groupOf: () => groupOf,
  isBuiltIn: () => isBuiltIn,
  isKind: () => isKind
});
var CUSTOM_GROUPS = {
  ScaledObject: "keda.sh",
  VerticalPodAutoscaler: "autoscaling.k8s.io",
  ServiceMonitor: "monitoring.coreos.com",
  PodMonitor: "monitoring.coreos.com",
  HTTPRoute: "gateway.networking.k8s.io",
  GRPCRoute: "gateway.networking.k8s.io",
  TCPRoute: "gateway.networking.k8s.io",
  TLSRoute: "gateway.networking.k8s.io"
};
var GROUPS = {
  ...CUSTOM_GROUPS,
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
  NetworkPolicy: "networking.k8s.io",
  Ingress: "networking.k8s.io",
  PriorityClass: "scheduling.k8s.io",
  LimitRange: "",
  Role: "rbac.authorization.k8s.io",
  RoleBinding: "rbac.authorization.k8s.io",
  ClusterRole: "rbac.authorization.k8s.io",
  ClusterRoleBinding: "rbac.authorization.k8s.io"
};
var KINDS = new Map(Object.entries(GROUPS));
function groupOf(apiVersion) {
  const slash = apiVersion.indexOf("/");
  return slash < 0 ? "" : apiVersion.slice(0, slash);
}
function isKind(kind, apiVersion) {
  if (kind === void 0 || apiVersion === void 0) return false;
  const group = KINDS.get(kind);
  return group !== void 0 && group === groupOf(apiVersion);
}
function isBuiltIn(kind, apiVersion) {
  return isKind(kind, apiVersion) && !Object.hasOwn(CUSTOM_GROUPS, kind);
}

// src/kubernetes/bundle.ts
function isNamedObject({ kind, apiVersion, name }) {
  return kind !== void 0 && apiVersion !== void 0 && name !== void 0;
}
var Bundle = class {
  manifests;
  /** Documents that were not read, and kept something from being called missing. */
  doubts = /* @__PURE__ */ new Set();
  #options;
  #objectFiles;
  #fillsPlaceholders;
  #byKind = /* @__PURE__ */ new Map();
  /** Made for the kinds that are asked for. */
  #indexes = /* @__PURE__ */ new Map();
  /** By kind, whatever it is, and name. */
  #written = /* @__PURE__ */ new Map();
  #identities;
  #byFile;
  #sharing = /* @__PURE__ */ new Map();
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
  /** What the full names of Services and Pods end with, behind their namespace: `svc.cluster.local`. */
  get serviceZone() {
    return `svc.${this.#options.clusterDomain ?? "cluster.local"}`;
  }
  /** The files that hold an object with apiVersion, kind and name. */
  get objectFiles() {
    this.#objectFiles ??= new Set(this.manifests.filter(isNamedObject).map(({ document }) => document.file));
    return this.#objectFiles;
  }
  /** True where placeholders such as `${NAME}` are filled in before anything is applied: there is more than one. */
  get fillsPlaceholders() {
    this.#fillsPlaceholders ??= hasSeveralPlaceholders(new Set(this.manifests.map(({ document }) => document.file)));
    return this.#fillsPlaceholders;
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
  /** True where an object of a kind and name is written that another can mean, be it far away. Asked of many. */
  holds(kind, name, from) {
    const written = this.#written.get(kind)?.get(name);
    if (written === void 0) return false;
    for (const manifest of written) {
      if (!manifest.partial && manifest.is(kind) && this.sameNamespace(manifest, from)) return true;
    }
    return false;
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
    const beside2 = placesOf(from).flatMap((place) => index.byPlaceAndName.get(`${place}\0${name}`) ?? []);
    const near = [...new Set(beside2)].filter(canBeMeant);
    near.sort((a, b) => fileDistance(a, from) - fileDistance(b, from));
    const partners = {
      near,
      // Looked for when it is asked for: a name such as `web` may be everywhere.
      get far() {
        return near.length > 0 ? [] : (index.byName.get(name) ?? []).filter(canBeMeant);
      }
    };
    return partners;
  }
  /**
   * True where it is certain that the input, and what is assumed to exist, holds no object of that kind and name which
   * an object can mean: nothing of the name, not with a slip in its kind or apiVersion either, nothing near whose name
   * is not known, nothing unread that speaks of it.
   */
  lacks(kind, name, from) {
    if (from.partial) return false;
    const { near, far } = this.partners(kind, name, from);
    if (near.length + far.length > 0 || this.#isAssumed(kind, name, from)) return false;
    if (this.#mistyped.get(name)?.some((candidate) => isNearKey(candidate.kind ?? kind, kind))) return false;
    if (this.#indexOf(kind).nameless.some((candidate) => isAround(candidate, from))) return false;
    if (!this.#isWhole(from)) return false;
    const holder = this.#options.unread?.find((document) => mayHold(document, name, from));
    if (holder !== void 0) this.doubts.add(holder);
    return holder === void 0;
  }
  /**
   * True where it is certain that nothing has a label value which an object means but what was read: no document around
   * it that was not read speaks of it, and nothing is brought from outside. Words of labels are too common for documents
   * elsewhere to count.
   */
  knowsAll(value, from) {
    const mayBeThere = (document) => isNested(document.file.directory, from.directory) && mayHold(document, value, from);
    return this.#isWhole(from) && !this.#options.unread?.some(mayBeThere);
  }
  // What a chart or a remote base brings is not known.
  #isWhole(from) {
    return this.#options.incomplete !== true && from.overlay.complete;
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
    const names2 = candidates.flatMap((candidate) => candidate.name ?? []);
    return nearNames(name, names2).map((near) => candidates.find((candidate) => candidate.name === near));
  }
  /**
   * The first object before it in the input that is the same object to the API server and is applied together with it:
   * in one file, or in files of one directory. Files to choose one from are left out: more than two with the object,
   * two that share several objects, steps of a test, what no kustomization builds together, and files that are named
   * alike (`web.yaml` and `web-minimal.yaml`); see `isConflict` for what counts all the same.
   */
  namesake(manifest, isConflict) {
    if (manifest.partial) return void 0;
    const beside2 = this.#beside(manifest);
    const { file } = manifest.document;
    const files = /* @__PURE__ */ new Set();
    let other;
    for (const candidate of beside2) {
      if (candidate === manifest) break;
      if (candidate.partial || !this.haveOneNamespace(candidate, manifest)) continue;
      if (candidate.document.file !== file) other ??= candidate;
      else if (file.language !== "markdown" || isConflict(candidate, manifest)) return candidate;
    }
    if (other === void 0) return void 0;
    for (const candidate of beside2) {
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
  /** Unlike `sameNamespace`: one that is not known is the same only where it is written the same. */
  haveOneNamespace(a, b) {
    const [first, second] = [a, b].map(
      (each) => this.namespaceOf(each) ?? each.root.get("metadata").get("namespace").text
    );
    return (first || void 0) === (second || void 0);
  }
  /**
   * Whether two objects are applied together: yes in one file or one kustomization. In one directory they may be; not so
   * steps of a test, files that share several objects or differ by a number, and blocks of a lesson.
   */
  areTogether(a, b) {
    const [first, second] = [a.document, b.document];
    if (first.file === second.file) return first === second || first.file.language !== "markdown" ? "yes" : "no";
    if (shareUnit(a, b)) return "yes";
    const areApart = a.directory !== b.directory || !this.#areAppliedTogether(a, b);
    return areApart || areNumbered(first.file.path, second.file.path) ? "no" : "unknown";
  }
  #areAppliedTogether(a, b) {
    if (a.overlay.units.length + b.overlay.units.length > 0) return shareUnit(a, b);
    return !(isStep(a) && isStep(b)) && !this.#shareSeveral(a.document.file, b.document.file);
  }
  /** Whether two files hold more than one object in common. Asked again and again of files with many objects. */
  #shareSeveral(a, b) {
    let known3 = this.#sharing.get(a);
    if (known3 === void 0) {
      known3 = /* @__PURE__ */ new Map();
      this.#sharing.set(a, known3);
    }
    let answer = known3.get(b);
    if (answer === void 0) {
      const second = this.#identitiesIn(b);
      answer = [...this.#identitiesIn(a)].filter((identity) => second.has(identity)).length > 1;
      known3.set(b, answer);
    }
    return answer;
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
function perBundle(make) {
  const made = /* @__PURE__ */ new WeakMap();
  return (bundle) => {
    let result = made.get(bundle);
    if (result === void 0) {
      result = make(bundle);
      made.set(bundle, result);
    }
    return result;
  };
}
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
    const names2 = name === void 0 ? overlay.names : [name, ...overlay.names];
    for (const each of names2) append(byName, each, manifest);
    for (const place of placesOf(manifest)) {
      append(byPlace, place, manifest);
      for (const each of names2) append(byPlaceAndName, `${place}\0${each}`, manifest);
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
function areNumbered(a, b) {
  return a.replace(/\d/g, "") === b.replace(/\d/g, "");
}
function areNamedAlike(a, b) {
  const [first, second] = [a, b].map(
    (path) => new Set(/([^/]*?)(?:\.[a-z]+)?$/i.exec(path)[1].toLowerCase().split(/[-_.]/))
  );
  const common = [...first].filter((word) => second.has(word)).length;
  return common > 0 && first.size + second.size - 2 * common <= 2;
}
function isAround(a, b) {
  return isNear(a, b) || isNested(a.directory, b.directory);
}
function isNested(a, b) {
  return isWithin(a, b) || isWithin(b, a);
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
function hasSeveralPlaceholders(files) {
  let found = 0;
  for (const { text } of files) {
    for (let at = text.indexOf("${"); at >= 0; at = text.indexOf("${", at + 2)) if (++found > 1) return true;
  }
  return false;
}

// src/kubernetes/kustomization.ts
var kustomization_exports = {};
__export(kustomization_exports, {
  KUSTOMIZATION_NAMES: () => KUSTOMIZATION_NAMES,
  isKustomization: () => isKustomization,
  isKustomizationFile: () => isKustomizationFile,
  joinPath: () => joinPath,
  readKustomization: () => readKustomization,
  referencesOf: () => referencesOf
});
var import_posix = require("node:path/posix");

// src/kubernetes/patch.ts
var patch_exports = {};
__export(patch_exports, {
  ANY_TARGET: () => ANY_TARGET,
  applyPatch: () => applyPatch,
  isPatchBody: () => isPatchBody,
  readPatches: () => readPatches,
  readTarget: () => readTarget,
  selects: () => selects,
  targetOf: () => targetOf,
  write: () => write
});

// src/text/source-file.ts
var source_file_exports = {};
__export(source_file_exports, {
  SourceFile: () => SourceFile
});
var SourceFile = class {
  /** Relative to the working directory, with `/`; `<stdin>` where no name is known. */
  path;
  text;
  language;
  /** False for a file that was read only to find partners: nothing in it is reported. */
  reported;
  /** True for a file in the `templates/` of a chart: it is no manifest before it is rendered. */
  template;
  /** True where its bytes are UTF-16 without a byte order mark, which kubectl takes for UTF-8. */
  isUnmarked;
  /** What it was made from, where it is what a file would say once it is repaired. */
  original;
  #lines;
  constructor(path, text, options = {}) {
    this.path = path;
    this.text = text;
    this.language = options.language ?? "yaml";
    this.reported = options.reported ?? true;
    this.template = options.template ?? false;
    this.isUnmarked = options.isUnmarked ?? false;
    this.original = options.original;
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

// src/yaml/parse.ts
var parse_exports = {};
__export(parse_exports, {
  parseFile: () => parseFile
});

// deferred:src/yaml/comments.ts
var commentsBetween = (...args) => require("./yaml-comments.cjs").commentsBetween(...args);
var scanLexically = (...args) => require("./yaml-comments.cjs").scanLexically(...args);

// src/yaml/scalar.ts
var scalar_exports = {};
__export(scalar_exports, {
  MERGE_TAG: () => MERGE_TAG,
  keyName: () => keyName,
  resolvePlain: () => resolvePlain,
  resolveTagged: () => resolveTagged
});
var TAG = "tag:yaml.org,2002:";
var MERGE_TAG = `${TAG}merge`;
var WORDS = new Map([
  ...["y", "Y", "yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON"].map((word) => [word, true]),
  ...["n", "N", "no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF"].map((word) => [word, false]),
  ...["~", "null", "Null", "NULL"].map((word) => [word, null])
]);
var INFINITY = /^([-+]?)\.(?:inf|Inf|INF)$/;
var NOT_A_NUMBER = /^\.(?:nan|NaN|NAN)$/;
var INTEGER = /^([-+]?)(0[xX][0-9a-fA-F]+|0[oO]?[0-7]+|0[bB][01]+|0|[1-9][0-9]*)$/;
var FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
var SIGNED_BINARY = /^0b([-+])([01]+)$/;
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
  const plain2 = text.charCodeAt(0) === 46 || !text.includes("_") ? text : text.replaceAll("_", "");
  const integer = resolveInteger(plain2);
  if (integer !== void 0) return Number(integer);
  if (FLOAT.test(plain2)) {
    const value = Number(plain2);
    if (Number.isFinite(value)) return value;
  }
  const binary = SIGNED_BINARY.exec(plain2);
  if (binary !== null) return (binary[1] === "-" ? -1 : 1) * Number.parseInt(binary[2], 2);
  return text;
}
function resolveInteger(plain2) {
  const match = INTEGER.exec(plain2);
  if (match === null) return void 0;
  const digits3 = match[2];
  const octal = digits3.length > 1 && digits3.charCodeAt(0) === 48 && digits3.charCodeAt(1) <= 57;
  const size = BigInt(octal ? `0o${digits3.slice(1)}` : digits3);
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
var BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
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
  let digits3 = "";
  for (let precision = 1; precision <= 9; precision++) {
    digits3 = single.toExponential(precision - 1);
    if (Math.fround(Number(digits3)) === single) break;
  }
  const [mantissa, power] = digits3.split("e");
  const exponent = Number(power);
  if (exponent >= -4 && exponent < 6) return expand(mantissa, exponent);
  return `${mantissa}e${exponent < 0 ? "-" : "+"}${String(Math.abs(exponent)).padStart(2, "0")}`;
}
function expand(mantissa, exponent) {
  const sign = mantissa.startsWith("-") ? "-" : "";
  const digits3 = mantissa.replace(/[-.]/g, "");
  if (exponent < 0) return `${sign}0.${"0".repeat(-exponent - 1)}${digits3}`;
  if (digits3.length <= exponent + 1) return sign + digits3.padEnd(exponent + 1, "0");
  return `${sign}${digits3.slice(0, exponent + 1)}.${digits3.slice(exponent + 1)}`;
}

// src/yaml/fold.ts
function foldTree(root, text) {
  const rows = new Rows(text, root.end - root.start);
  return writeNode(rows, text, root, 0) ? rows.finish() : void 0;
}
var MAX_DEPTH = 100;
var KIND = { scalar: 0, map: 1, seq: 2 };
var KINDS2 = ["scalar", "map", "seq"];
var FLOW = 4;
var STYLES = ["plain", "single", "double", "literal", "folded", "empty"];
var VALUE = {
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
var VALUE_LENGTHS = [0, 0, 2, 1, 0, 0, 3];
var HEAD = 3;
var CONTAINER_HEAD = 5;
var BLOCK = 1 << 16;
var block = new Int32Array(0);
var used = 0;
function scalarHead(style, value) {
  return STYLES.indexOf(style) << 2 | value << 5;
}
var Rows = class {
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
  close(row, start, end, count2) {
    this.#block[row + 1] = start;
    this.#block[row + 2] = end;
    this.#block[row + HEAD] = this.#length;
    this.#block[row + HEAD + 1] = count2;
  }
  keep(head, start, end, value) {
    this.add3(head, start, end);
    this.add(this.#values.push(value) - 1);
  }
  add3(first, second, third) {
    if (this.#length + 3 > this.#block.length) this.#grow();
    const numbers2 = this.#block;
    const at = this.#length;
    numbers2[at] = first;
    numbers2[at + 1] = second;
    numbers2[at + 2] = third;
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
function writeNode(rows, text, node, depth) {
  if (node.kind === "alias" || node.tag !== void 0 || node.anchor !== void 0 || depth > MAX_DEPTH) return false;
  if (node.kind === "scalar") {
    writeScalar(rows, text, node);
    return true;
  }
  const row = rows.open(KIND[node.kind] | (node.style === "flow" ? FLOW : 0));
  let count2;
  if (node.kind === "map") {
    count2 = node.pairs.length;
    for (const { name, key, value, merge: merge2 } of node.pairs) {
      if (merge2 || name !== key.value || !writeNode(rows, text, key, depth)) return false;
      if (!writeNode(rows, text, value, depth + 1)) return false;
    }
  } else {
    count2 = node.items.length;
    for (let i = 0; i < count2; i++) {
      rows.add(node.dashes[i]);
      if (!writeNode(rows, text, node.items[i], depth + 1)) return false;
    }
  }
  rows.close(row, node.start, node.end, count2);
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
var Folded = class {
  #text;
  #numbers;
  #values;
  constructor(text, numbers2, values) {
    this.#text = text;
    this.#numbers = numbers2;
    this.#values = values;
  }
  node(at) {
    const numbers2 = this.#numbers;
    const start = numbers2[at + 1];
    const end = numbers2[at + 2];
    const kind = KINDS2[numbers2[at] & 3];
    if (kind === "scalar") return this.scalar(at);
    const style = (numbers2[at] & 4) === 0 ? "block" : "flow";
    return kind === "map" ? new MapNode(start, end, style, this, void 0, void 0, at) : new SeqNode(start, end, style, this, this, void 0, void 0, at);
  }
  pairs(map) {
    const pairs2 = [];
    let at = map + CONTAINER_HEAD;
    for (let count2 = this.#numbers[map + HEAD + 1]; count2 > 0; count2--) {
      const value = this.#behind(at);
      pairs2.push(new FoldedPair(this, this.#name(at), at, value));
      at = this.#behind(value);
    }
    return pairs2;
  }
  #name(at) {
    const start = this.#numbers[at + 1];
    const end = this.#numbers[at + 2];
    const isWhole2 = this.#numbers[at] >> 5 === VALUE.whole;
    return isWhole2 ? nameIn(this.#text, start, end) : this.#value(at, start, end);
  }
  items(seq) {
    return this.#places(seq).map((at) => this.node(at + 1));
  }
  dashes(seq) {
    return this.#places(seq).map((at) => this.#numbers[at]);
  }
  /** Where the items of a list begin: with the dash of each. */
  #places(seq) {
    const places = [];
    for (let at = seq + CONTAINER_HEAD; at < this.#numbers[seq + HEAD]; at = this.#behind(at + 1)) places.push(at);
    return places;
  }
  #behind(at) {
    const numbers2 = this.#numbers;
    if ((numbers2[at] & 3) !== 0) return numbers2[at + HEAD];
    return at + HEAD + VALUE_LENGTHS[numbers2[at] >> 5];
  }
  scalar(at) {
    const numbers2 = this.#numbers;
    const start = numbers2[at + 1];
    const end = numbers2[at + 2];
    return new ScalarNode(
      start,
      end,
      STYLES[numbers2[at] >> 2 & 7],
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
var FoldedPair = class {
  name;
  #tree;
  #keyAt;
  #valueAt;
  #key;
  #value;
  constructor(tree, name, keyAt, valueAt2) {
    this.name = name;
    this.#tree = tree;
    this.#keyAt = keyAt;
    this.#valueAt = valueAt2;
  }
  get key() {
    this.#key ??= this.#tree.scalar(this.#keyAt);
    return this.#key;
  }
  get value() {
    this.#value ??= this.#tree.node(this.#valueAt);
    return this.#value;
  }
  get merge() {
    return false;
  }
  get through() {
    return void 0;
  }
};
var NAMES = 1 << 12;
var LONGEST_NAME = 40;
var names = new Array(NAMES).fill(void 0);
function nameIn(text, start, end) {
  const length = end - start;
  if (length === 0 || length > LONGEST_NAME) return text.slice(start, end);
  const middle = text.charCodeAt(start + (length >> 1));
  const slot = ((text.charCodeAt(start) * 31 + middle) * 31 + text.charCodeAt(end - 1)) * 31 + length & NAMES - 1;
  const known3 = names[slot];
  if (known3 === void 0) {
    const [name] = Object.keys({ [text.slice(start, end)]: 0 });
    names[slot] = name;
    return name;
  }
  return known3.length === length && text.startsWith(known3, start) ? known3 : text.slice(start, end);
}
var FOLDED = /^([^ \t\n].*)\n(\n*)(?=[^ \t\n])/gm;
function foldLines(lines) {
  return lines.replace(FOLDED, (_, line, empty) => line + (empty === "" ? " " : empty));
}

// src/yaml/markdown.ts
var markdown_exports = {};
__export(markdown_exports, {
  fencedBlocks: () => fencedBlocks,
  isOtherLanguage: () => isOtherLanguage,
  isTaggedManifest: () => isTaggedManifest
});
var OTHER_LANGUAGES = /^(?:bash|sh|shell|zsh|fish|console|terminal|shell-?session|powershell|ps1?|bat|cmd|diff|patch|python|py|go|golang|java|javascript|js|typescript|ts|ruby|rb|rust|c|cpp|csharp|php|groovy|jenkinsfile|dockerfile|docker|makefile|hcl|terraform|tf|toml|ini|conf|xml|html|css|sql|promql|mermaid|plantuml|cue|jsonnet|rego|cel|lua|nix|vim|log|output|out|plaintext)$/;
function isTaggedManifest(tag) {
  return tag === "" || tag.includes("yaml") || isNearTag(tag.normalize("NFD").replace(/[^a-z0-9]/g, ""));
}
function isNearTag(tag) {
  return TAGS.includes(tag) || nearNames(tag, TAGS).length > 0;
}
var TAGS = ["yaml", "yml", "json", "jsonc", "k8s", "kubernetes", "manifest"];
function isOtherLanguage(tag) {
  return OTHER_LANGUAGES.test(tag);
}
var FENCE = /^([ \t]*)(?:[-*+][ \t]+|\d+[.)][ \t]+)?(`{3,}|~{3,})([^\n]*)/;
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

// src/yaml/plain.ts
var TAB = 9;
var NEWLINE = 10;
var SPACE = 32;
var DOUBLE_QUOTE = 34;
var HASH = 35;
var SINGLE_QUOTE = 39;
var PLUS = 43;
var COMMA = 44;
var DASH = 45;
var DOT = 46;
var COLON = 58;
var FOLDED2 = 62;
var OPEN_LIST = 91;
var BACKSLASH = 92;
var CLOSE_LIST = 93;
var OPEN_MAP = 123;
var LITERAL = 124;
var CLOSE_MAP = 125;
var ODD = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]/;
var INDICATORS = characters("	\n!\"#%&'*,:>?@[]`{|}");
var WORDS2 = characters("0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ$()+./;=^_~");
var MAX_DEPTH2 = 64;
var MAX_KEY = 1e3;
var MAX_KEYS = 1e3;
var ESCAPE = /\\["\\bfnrt]/g;
var PLAIN_TEXT = scalarHead("plain", VALUE.whole);
var PLAIN_RESOLVED = scalarHead("plain", VALUE.resolved);
var SINGLE = scalarHead("single", VALUE.quoted);
var SINGLE_KEPT = scalarHead("single", VALUE.kept);
var DOUBLE = scalarHead("double", VALUE.quoted);
var DOUBLE_KEPT = scalarHead("double", VALUE.kept);
var LITERAL_BLOCK = scalarHead("literal", VALUE.block);
var FOLDED_BLOCK = scalarHead("folded", VALUE.block);
var EMPTY = scalarHead("empty", VALUE.null);
function readPlain(text, start, end) {
  const endsLine = end === text.length || text.charCodeAt(end - 1) === NEWLINE;
  return endsLine && !ODD.test(text.slice(start, end)) ? new PlainReader(text, start, end).read(start) : void 0;
}
var PlainReader = class {
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
    let count2 = 0;
    do {
      const dash = this.#at;
      let at = dash + 1;
      while (at < this.#end && text.charCodeAt(at) === SPACE) at++;
      if (at === this.#end) return false;
      this.#at = at;
      this.#rows.add(dash);
      if (!this.#inline(column, column + at - dash, depth)) return false;
      count2++;
    } while (this.#column === column && this.#isDash());
    if (this.#column > column) return false;
    this.#rows.close(row, start, this.#nodeEnd, count2);
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
  #scanQuoted(quote) {
    const text = this.#text;
    const end = this.#end;
    this.#start = this.#at;
    this.#quote = quote;
    this.#escaped = false;
    for (let at = this.#at + 1; at < end; at++) {
      const code = text.charCodeAt(at);
      if (code === NEWLINE || code === TAB) return false;
      if (code === BACKSLASH && quote === DOUBLE_QUOTE) {
        this.#escaped = true;
        at++;
      } else if (code === quote) {
        if (quote === DOUBLE_QUOTE || text.charCodeAt(at + 1) !== quote) {
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
    const count2 = this.#keys;
    for (let i = firstKey2; i < count2; i++) if (hashes[i] === hash) return false;
    if (count2 - firstKey2 > MAX_KEYS) return false;
    hashes[count2] = hash;
    this.#keys = count2 + 1;
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
    let count2 = 0;
    let close = this.#flowNext();
    if (close !== CLOSE_LIST) {
      do {
        this.#rows.add(this.#at);
        if (!this.#flowScan() || !this.#scalar()) return false;
        count2++;
        close = this.#flowSeparator(CLOSE_LIST);
      } while (close === COMMA);
      if (close !== CLOSE_LIST) return false;
    }
    this.#closeFlow(row, start, count2);
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
  #closeFlow(row, start, count2) {
    this.#at++;
    this.#nodeEnd = this.#at;
    this.#rows.close(row, start, this.#at, count2);
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
    while (text.charCodeAt(at) === DASH) at++;
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
        const lineEnd = text.indexOf("\n", at);
        at = chunks.length === 0 ? at : lineEnd >= 0 && lineEnd < from ? lineEnd + 1 : from;
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
    let lineEnd = text.indexOf("\n", dashes);
    if (lineEnd < 0 || lineEnd > end) lineEnd = end;
    from = Math.min(end, lineEnd + 1);
    const line = text.slice(dashes, lineEnd).trimEnd();
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

// deferred:src/yaml/tree.ts
var readTree = (...args) => require("./yaml-tree.cjs").readTree(...args);

// src/yaml/parse.ts
var MAX_LENGTH = 5 * 1024 * 1024;
var KUSTOMIZATION = /(?:^|\/)(?:kustomization\.ya?ml|Kustomization)$/;
var HEAD2 = /^["']?(?:kind|apiVersion)["']?[ \t]*:/m;
var MISCASED_HEAD = /^["']?apiversion["']?[ \t]*:/im;
var MISCASED_KIND = /^["']?kind["']?[ \t]*:/im;
var FIRST_OBJECT = /^- +(?=["']?(?:kind|apiVersion)["']?[ \t]*:)/;
var PREFIXED_API_VERSION = /^(?: {0,8}\d{1,6}[ \t]{0,2}[|:\u2502\u2503>.)]?[ \t]{0,8}|(?:[>|\u2502+] ?){1,3}| ?`)apiVersion:/m;
var PREFIXED_KIND = /^(?: {0,8}\d{1,6}[ \t]{0,2}[|:\u2502\u2503>.)]?[ \t]{0,8}|(?:[>|\u2502+] ?){1,3}| ?`)?kind:/m;
var INDENTED_HEAD = /^( *)["']?(kind|apiVersion)["']?[ \t]*:/gm;
var STREAM_HEAD = /(?:^|---[ \t]*|\{[ \t]*)["']?(?:kind|apiVersion)["']?[ \t]*:/m;
var FLOW_HEAD = /["']?\b(?:kind|apiVersion)["']?\s*:/;
var JSON_PATCH = /^(?:- |\[\s{0,20}\{\s{0,20})["']?(?:op|path|from|value)["']?[ \t]*:/;
var DEFINITION = /^( *)["']?kind["']?[ \t]*:[ \t]*["']?CustomResourceDefinition["']?[ \t]*(?:#.*)?\r?$/gm;
var NULL = /^(?:~|null|Null|NULL)\s*(?:#.*)?$/;
var UNUSUAL = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufffe\uffff]/;
var CONTROL = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]/;
var LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
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
  return /^[ \t]*(?:\.\.\.|\[\.\.\.\]|\u2026|<\.\.\.>)[ \t]*\r?$/m.test(block2) || /^\s*[$>] ?[a-z]+ /.test(block2);
}
var ParsedDocument = class {
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
function parseStream(file, start, end, column, counter, documents) {
  const { text } = file;
  let isMeant;
  for (const chunk of splitDocuments(text, start, end, column)) {
    let from = chunk.start;
    if (text.charCodeAt(from) === 65279) from++;
    const content = skipComments(text, from, chunk.end);
    if (content === chunk.end && text.slice(from, chunk.end).trim() === "" && !text.slice(from, chunk.end).includes("	"))
      continue;
    const refusal2 = refusedLine(text, chunk, from, content, column);
    if (refusal2 !== void 0) isMeant ??= KUSTOMIZATION.test(file.path) || STREAM_HEAD.test(text.slice(start, end));
    const read2 = refusal2 === void 0 ? readChunk(file, chunk, from, content, column) : refuse(file, chunk, refusal2, isMeant);
    const index = read2.state === "empty" || isNull(text, content, chunk.end, read2.state) ? -1 : counter.index++;
    const kept = counter.folded && !read2.folded ? foldContent(read2, text) : read2;
    documents.push(new ParsedDocument(file, { start: from, end: chunk.end }, index, kept));
  }
}
function refusedLine(text, chunk, from, content, column) {
  const { separator } = chunk;
  if (separator !== void 0) {
    return { code: "separator", range: separator, detail: text.slice(separator.start, separator.end) };
  }
  if (text.charCodeAt(content) !== 37 || lineColumn(text, content, from) > column) return void 0;
  return { code: "directive", range: lineRange(text, content, chunk.end) };
}
function refuse(file, { start, end }, error, isMeant) {
  const isTemplate2 = () => file.text.slice(start, end).includes("{{") && scanLexically(file.text, start, end).braces >= 0;
  if (file.template || isTemplate2()) return { state: "template" };
  return isMeant ? { state: "unreadable", error } : { state: "skipped", skipReason: "not-kubernetes" };
}
function foldContent(content, text) {
  const { root, duplicateKeys = [] } = content;
  const folded = root && duplicateKeys.length === 0 ? foldTree(root, text) : void 0;
  return folded === void 0 ? content : { ...content, root: folded };
}
function readChunk(file, chunk, from, content, column) {
  const { text } = file;
  if (content === chunk.end) return { state: "empty" };
  if (chunk.syntax === "refused") {
    return { state: "unreadable", error: { code: "json", range: lineRange(text, content, chunk.end) } };
  }
  const body = text.slice(from, chunk.end);
  const flow = text.charCodeAt(content) === 123;
  const braces = body.includes("{{");
  if (file.template) return { state: "template" };
  const indent = lineColumn(text, content, from);
  const kubernetes = isKubernetes(body, flow, indent) || isObjectList(text.slice(content, chunk.end), indent) || JSON_PATCH.test(text.slice(content, content + 80)) || KUSTOMIZATION.test(file.path);
  if (!kubernetes && chunk.syntax !== "behind-json") {
    if (braces && scanLexically(text, from, chunk.end).braces >= 0) return { state: "template" };
    return { state: "skipped", skipReason: "not-kubernetes" };
  }
  if (!flow && body.includes("CustomResourceDefinition") && isDefinition(body, indent))
    return { state: "skipped", skipReason: "definition" };
  if (body.length > MAX_LENGTH)
    return { state: "unreadable", error: { code: "too-large", range: { start: from, end: chunk.end } } };
  const read2 = readDocument(text, from, chunk, content, column);
  if (braces && isTemplate(text, from, chunk.end, read2.root)) return { state: "template" };
  const isObject = body.includes("kind") && body.includes("apiVersion");
  if (flow && read2.state === "unreadable" && !isObject && !KUSTOMIZATION.test(file.path)) {
    return { state: "skipped", skipReason: "not-kubernetes" };
  }
  if (flow && read2.root?.kind === "map") {
    const kind = read2.root.get("kind")?.value;
    if (kind?.kind === "scalar" && kind.value === "CustomResourceDefinition")
      return { state: "skipped", skipReason: "definition" };
  }
  return read2;
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
    if (control >= 0) return unreadable(character(from + control));
    const surrogate = body.search(LONE_SURROGATE);
    if (surrogate >= 0) return unreadable(character(from + surrogate));
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
function character(at) {
  return { code: "character", range: { start: at, end: at + 1 } };
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
  return (state === "skipped" || state === "read") && end - content < 200 && NULL.test(text.slice(content, end).trim());
}
function isKubernetes(body, flow, indent) {
  if (flow) return FLOW_HEAD.test(body);
  if (HEAD2.test(body) || MISCASED_HEAD.test(body) && MISCASED_KIND.test(body)) return true;
  if (indent > 0 && rootKeys(body, indent).length > 0) return true;
  return body.includes("apiVersion:") && PREFIXED_API_VERSION.test(body) && PREFIXED_KIND.test(body);
}
function isObjectList(content, indent) {
  const dash = FIRST_OBJECT.exec(content)?.[0];
  return dash !== void 0 && content.includes("metadata:") && rootKeys(content, indent + dash.length).length > 0;
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
    else if (node.kind === "map") for (const pair2 of node.pairs) rest.push(pair2.key, pair2.value);
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

// src/kubernetes/patch.ts
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
    const map = at && resolveAlias(at);
    at = map?.kind === "map" ? map.get(step)?.value : void 0;
  }
  return textOf(at);
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
  return (kind?.test(candidate.kind ?? "") ?? true) && (group?.test(candidate.group) ?? true) && (version?.test(candidate.version) ?? true) && (name === void 0 || candidate.names.length === 0 || candidate.names.some((known3) => name.test(known3))) && (namespace === void 0 || candidate.namespaces.some((known3) => namespace.test(known3))) && (labels === void 0 || maySelect(labels, candidate));
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
function directiveOf(map) {
  const node = map.get("$patch")?.value;
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
  const paths = (...names2) => names2.flatMap((name) => strings(get(name)));
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
    namespace: textOf(get("namespace")) || void 0,
    prefix: textOf(get("namePrefix")) ?? "",
    suffix: textOf(get("nameSuffix")) ?? "",
    labels: [
      { pairs: pairs(get("commonLabels")), scope: "selector" },
      ...items(get("labels")).map(addedLabels)
    ],
    annotations: [...pairs(get("commonAnnotations")).keys()],
    replicas: items(get("replicas")).flatMap((item) => textOf(child(item, "name")) ?? []),
    images: items(get("images")).flatMap((item) => textOf(child(item, "name")) ?? []),
    bringsUnknown: !references.every(isLocal) || !paths("components").every(isLocal) || generators.some((name) => isGiven(get(name))),
    changesAnything: isGiven(get("transformers")) || replacements.some((item) => child(item, "path") !== void 0)
  };
}
function referencesOf({ resources, components, patches }) {
  return [...resources, ...components, ...patches.flatMap(({ path }) => path ?? [])];
}
function patchReference(node, directory) {
  const given = textOf(node);
  if (given !== void 0) {
    const isPath = !given.includes("\n") && !given.includes(": ");
    return {
      path: isPath ? joinPath(directory, given) : void 0,
      text: isPath ? void 0 : given,
      target: void 0
    };
  }
  const path = textOf(child(node, "path"));
  const target = child(node, "target");
  return {
    path: path === void 0 ? void 0 : joinPath(directory, path),
    text: textOf(child(node, "patch")),
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
    const path = textOf(child(field, "path"))?.replaceAll("[]", "").split("/");
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
  return items(node).flatMap((item) => textOf(item) ?? []);
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
  return (0, import_posix.join)(directory, path).replace(/(?<=.)\/$/, "");
}

// src/kubernetes/names.ts
var names_exports = {};
__export(names_exports, {
  areTwins: () => areTwins,
  isConfigKey: () => isConfigKey,
  isDns1035Label: () => isDns1035Label,
  isDnsLabel: () => isDnsLabel,
  isDnsSubdomain: () => isDnsSubdomain,
  isDomainPath: () => isDomainPath,
  isEnvName: () => isEnvName,
  isFinalizer: () => isFinalizer,
  isHeaderName: () => isHeaderName,
  isIscsiName: () => isIscsiName,
  isLabelValue: () => isLabelValue,
  isNamePrefix: () => isNamePrefix,
  isPathSegment: () => isPathSegment,
  isPortName: () => isPortName,
  isQualifiedName: () => isQualifiedName,
  isRelaxedEnvName: () => isRelaxedEnvName,
  isSysctl: () => isSysctl,
  isWildcardDomain: () => isWildcardDomain,
  isWindowsUser: () => isWindowsUser,
  nearName: () => nearName,
  nearPortName: () => nearPortName
});
function nearName(name, names2) {
  const near = nearNames(name, names2);
  return near[0] === void 0 ? void 0 : { name: near[0], only: near.length === 1 };
}
function nearPortName(name, names2) {
  return nearName(
    name,
    names2.filter((each) => !areTwins(each, name))
  );
}
function areTwins(a, b) {
  return a === `${b}s` || b === `${a}s`;
}
function isDnsLabel(name) {
  return name.length <= 63 && /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/.test(name);
}
function isDns1035Label(name) {
  return isDnsLabel(name) && /^[a-z]/.test(name);
}
function isDnsSubdomain(name) {
  return name.length <= 253 && /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*$/.test(name);
}
function isNamePrefix(text) {
  return isDnsSubdomain(text.replace(/.-$/, "a"));
}
function isQualifiedName(name) {
  const slash = name.indexOf("/");
  const own = name.slice(slash + 1);
  return own.length <= 63 && /^(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$/.test(own) && (slash < 0 || isDnsSubdomain(name.slice(0, slash)));
}
function isLabelValue(value) {
  return value.length <= 63 && /^(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?$/.test(value);
}
function isPortName(name) {
  return name.length <= 15 && /^(?=[^a-z]*[a-z])(?!-)(?!.*--)[-a-z0-9]*[a-z0-9]$/.test(name);
}
function isEnvName(name) {
  return /^[-._A-Za-z][-._A-Za-z0-9]*$/.test(name) && !isRelativePath(name);
}
function isRelaxedEnvName(name) {
  return /^[ -<>-~]+$/.test(name);
}
function isConfigKey(key) {
  return key.length <= 253 && /^[-._A-Za-z0-9]+$/.test(key) && !isRelativePath(key);
}
function isPathSegment(name) {
  return name !== "." && name !== ".." && !/[/%]/.test(name);
}
function isHeaderName(name) {
  return /^[-A-Za-z0-9]+$/.test(name);
}
function isWildcardDomain(name) {
  return name.startsWith("*.") && name.length <= 253 && isDnsSubdomain(name.slice(2));
}
function isDomainPath(text) {
  const slash = text.indexOf("/");
  const path = text.slice(slash + 1);
  return slash > 0 && isDnsSubdomain(text.slice(0, slash)) && /^[\w/.~%!$&'()*+,;=:-]+$/.test(path);
}
function isFinalizer(name) {
  return isQualifiedName(name) && (name.includes("/") || /^(?:kubernetes|orphan|foregroundDeletion)$/.test(name));
}
function isIscsiName(name) {
  return /^(?:iqn\.\d{4}-\d{2}\.[-.A-Za-z0-9]+(?::[^,;*&$|\s]+)|eui\.[A-Za-z0-9]{16}|naa\.[A-Za-z0-9]{32})$/.test(name);
}
function isSysctl(name) {
  return name.length <= 253 && name.split(/[./]/).every((part) => /^[a-z0-9](?:[-_a-z0-9]*[a-z0-9])?$/.test(part));
}
function isWindowsUser(text) {
  if (text === "" || new RegExp("\\p{Cc}", "u").test(text)) return false;
  const parts = text.split("\\");
  const user = parts.at(-1);
  if (parts.length > 2 || user === "" || user.length > 104 || /["/:;|=,+*?<>@[\]]|^[. ]+$/.test(user)) return false;
  if (parts.length === 1) return true;
  const domain = parts[0];
  return isNetBiosName(domain) || isDnsDomain(domain);
}
function isNetBiosName(name) {
  return /^[^\\/:*?"<>|.][^\\/:*?"<>|]{0,14}$/.test(name);
}
function isDnsDomain(name) {
  return name.length <= 255 && /^[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?)*$/.test(name);
}
function isRelativePath(name) {
  return name === "." || name.startsWith("..");
}

// src/kubernetes/pod-index.ts
var pod_index_exports = {};
__export(pod_index_exports, {
  CROWD: () => CROWD,
  podIndexOf: () => podIndexOf,
  podsBeside: () => podsBeside,
  selectedBeside: () => selectedBeside
});

// src/text/take.ts
var take_exports = {};
__export(take_exports, {
  take: () => take
});
function take(items2, limit) {
  const taken = [];
  for (const item of items2) if (taken.push(item) === limit) break;
  return taken;
}

// src/kubernetes/slips.ts
var slips_exports = {};
__export(slips_exports, {
  correctionOf: () => correctionOf,
  isNearLabel: () => isNearLabel,
  slips: () => slips
});

// deferred:src/yaml/edit.ts
var removal = (...args) => require("./yaml-edit.cjs").removal(...args);
var removeItem = (...args) => require("./yaml-edit.cjs").removeItem(...args);
var renameKey = (...args) => require("./yaml-edit.cjs").renameKey(...args);
var replaceText = (...args) => require("./yaml-edit.cjs").replaceText(...args);
var quoteKey = (...args) => require("./yaml-edit.cjs").quoteKey(...args);

// src/kubernetes/slips.ts
function slips(selector, labels) {
  const result = [];
  for (const { key, wanted, found } of differences(selector, labels)) {
    const { value } = wanted;
    if (value === void 0) return void 0;
    const isMeant = (label) => label.value === value && isNearLabel(label.key, key) && !selector.pairs.has(label.key);
    const other = found ?? [...labels.pairs.values()].find(isMeant);
    if (other?.value === void 0 || other.value !== value && nearNames(value, [other.value]).length === 0) {
      return void 0;
    }
    result.push({ key, value, found: { key: other.key, value: other.value } });
  }
  const [first, ...more] = result;
  return first && [first, ...more];
}
function isNearLabel(a, b) {
  return isNearKey(a, b) || NAME_KEYS.has(a) && NAME_KEYS.has(b);
}
var NAME_KEYS = /* @__PURE__ */ new Set(["app", "k8s-app", "name", "run", "app.kubernetes.io/name"]);
function correctionOf(all, { pairs: pairs2 }, selector) {
  const help = `write ${all.map(({ found }) => `${found.key}: ${found.value}`).join(" and ")}`;
  const edits = selector.alias === void 0 ? all.map((slip) => editOf(slip, pairs2.get(slip.key)?.field)) : [];
  const isWhole2 = edits.length > 0 && !edits.includes(void 0);
  return {
    ...placeOf(all[0], pairs2.get(all[0].key)?.field, selector),
    help,
    ...isWhole2 && { fix: { title: help, safety: "unsafe", edits: edits.flatMap((edit) => edit ?? []) } }
  };
}
function placeOf({ key, found }, label, selector) {
  if (label === void 0) return { at: selector };
  if (key === found.key) return { at: label };
  const expression = expressionOf(label);
  return expression === void 0 ? { at: label, range: label.key } : { at: expression.child("key") };
}
function editOf({ key, value, found }, label) {
  if (label === void 0 || key !== found.key && value !== found.value) return void 0;
  if (key === found.key) return replaceText(label, found.value);
  const expression = expressionOf(label);
  return expression === void 0 ? renameKey(label, found.key) : replaceText(expression.child("key"), found.key);
}
function expressionOf({ parent }) {
  return parent?.step === "values" ? parent.parent : void 0;
}

// src/kubernetes/statefulset.ts
var statefulset_exports = {};
__export(statefulset_exports, {
  claimNames: () => claimNames,
  firstPodName: () => firstPodName,
  governingServices: () => governingServices,
  haveCommonParent: () => haveCommonParent,
  isHeadless: () => isHeadless,
  isInDoubt: () => isInDoubt,
  lacksClaimTemplates: () => lacksClaimTemplates,
  namesOf: () => namesOf,
  refusal: () => refusal,
  serviceInOtherNamespace: () => serviceInOtherNamespace
});
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
function serviceInOtherNamespace(statefulSet, bundle) {
  const name = statefulSet.root.get("spec").get("serviceName").string;
  if (name === void 0 || name === "" || !bundle.lacks("Service", name, statefulSet)) return void 0;
  return bundle.named("Service", name).find((service) => isNear(service, statefulSet));
}
function firstPodName(statefulSet) {
  const { name } = statefulSet;
  if (name === void 0) return void 0;
  const start = statefulSet.root.get("spec").child("ordinals").child("start").number ?? 0;
  return `${name}-${start}`;
}
function isInDoubt({ issues }, ...names2) {
  return issues.some(({ path: [top, name, ...rest], ...issue }) => {
    if (top !== "spec") return false;
    const isStrange = issue.code === "unknown" && issue.near.length === 0 && rest.length === 0;
    return isStrange || names2.some((each) => each === name);
  });
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
  const names2 = /* @__PURE__ */ new Map();
  for (const item of list.items()) {
    const name = nameOf2(item);
    if (name.string === void 0) return void 0;
    names2.set(name.string, name);
  }
  return names2;
}
function haveCommonParent(a, b) {
  const parent = (path) => path.split("/").slice(0, -1).join("/");
  return parent(a) === parent(b) || parent(a) === b || parent(b) === a;
}

// src/kubernetes/workload.ts
var workload_exports = {};
__export(workload_exports, {
  TEMPLATE_PATHS: () => TEMPLATE_PATHS,
  Workload: () => Workload,
  containersOf: () => containersOf,
  isOnOneNode: () => isOnOneNode,
  mayHaveHostNetwork: () => mayHaveHostNetwork,
  podLabels: () => podLabels,
  workloadOf: () => workloadOf
});

// src/kubernetes/controller-labels.ts
var controller_labels_exports = {};
__export(controller_labels_exports, {
  CONTROLLER_LABELS: () => CONTROLLER_LABELS,
  POD_INDEX_LABEL: () => POD_INDEX_LABEL,
  POD_NAME_LABEL: () => POD_NAME_LABEL
});
var POD_NAME_LABEL = "statefulset.kubernetes.io/pod-name";
var POD_INDEX_LABEL = "apps.kubernetes.io/pod-index";
var CONTROLLER_LABELS = [
  { key: POD_NAME_LABEL, holds: "the name of the Pod" },
  { key: POD_INDEX_LABEL, holds: "the ordinal of the Pod", since: 28 },
  { key: "controller-revision-hash", holds: "the revision of the template" }
];

// src/kubernetes/workload.ts
var Workload = class {
  manifest;
  /** True for the kinds of Kubernetes, whose rules are known. */
  builtIn;
  #podSpec;
  constructor(manifest) {
    this.manifest = manifest;
    this.builtIn = isBuiltIn(manifest.kind, manifest.apiVersion);
  }
  /** The template, or the Pod itself. */
  get template() {
    const { kind, root } = this.manifest;
    const path = this.builtIn && TEMPLATE_PATHS.get(kind) || USUAL_PATH;
    let template = root;
    for (const step of path) template = template.child(step);
    return template;
  }
  get podSpec() {
    this.#podSpec ??= this.template.get("spec");
    return this.#podSpec;
  }
  /** Lets go of its nodes: a workload is kept for the run, they are not. */
  fold() {
    this.#podSpec = void 0;
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
  return manifest.is("StatefulSet") ? readLabels(written, added, WRITTEN_LABELS) : readLabels(written, added);
}
var WRITTEN_LABELS = new Map(CONTROLLER_LABELS.map(({ key }) => [key, void 0]));
function containersOf({ podSpec }) {
  return [...podSpec.get("initContainers").items(), ...podSpec.get("containers").items()];
}
function mayHaveHostNetwork({ podSpec }) {
  const field = podSpec.get("hostNetwork");
  return !field.absent && field.boolean !== false;
}
function isOnOneNode({ podSpec }) {
  const selector = podSpec.get("nodeSelector");
  return !podSpec.get("nodeName").absent || !selector.child("kubernetes.io/hostname").absent || !podSpec.get("affinity").get("podAffinity").absent || !podSpec.get("affinity").get("nodeAffinity").absent;
}

// src/kubernetes/pod-index.ts
var podIndexOf = perBundle((bundle) => new PodIndex(bundle));
function selectedBeside(service, bundle) {
  const known3 = selections(bundle);
  const manifest = service;
  if (!known3.has(manifest)) {
    const selector = readLabels(service.root.get("spec").get("selector"), service.overlay.selectorLabels);
    const index = podIndexOf(bundle);
    known3.set(
      manifest,
      beside(manifest, index.near(selector, manifest), () => index.anywhere(selector, manifest))
    );
  }
  return known3.get(manifest);
}
var selections = perBundle(() => /* @__PURE__ */ new Map());
function podsBeside(selector, from, bundle) {
  const index = podIndexOf(bundle);
  return beside(from, index.selected(selector, from), () => index.selectedAnywhere(selector, from));
}
function beside(from, near, anywhere2) {
  const found = certainOf(near);
  if (found === void 0 || found.length > 0) return found;
  const far = certainOf(anywhere2());
  const [only] = far ?? [];
  const isMeant = far?.length === 1 && haveCommonParent(only.workload.manifest.directory, from.directory);
  return isMeant ? far : void 0;
}
function certainOf(all) {
  const first = take(all, CROWD + 1);
  return first.length > CROWD || first.some(({ match }) => match === "unknown") ? void 0 : first;
}
var PodIndex = class {
  #bundle;
  /** By place: what is applied there. */
  #places = /* @__PURE__ */ new Map();
  /** Everything, patches too: they speak of Pods that something makes. Values that are not known are left out. */
  #whole = new LabelIndex();
  /** StatefulSets by place and the name of their governing Service. */
  #governed = /* @__PURE__ */ new Map();
  constructor(bundle) {
    this.#bundle = bundle;
    for (const [order, manifest] of bundle.manifests.entries()) {
      const { workload } = manifest.traits;
      if (workload === void 0) continue;
      const labels = podLabels(workload);
      const pods = { workload, labels: withoutPlaces(labels), order };
      this.#whole.add(isCertain(labels) ? pods : { ...pods, labels: onlyCertain(labels) });
      if (!manifest.partial) {
        const serviceName = manifest.as("StatefulSet")?.root.get("spec").get("serviceName").string;
        for (const place of placesOf(manifest)) {
          let index = this.#places.get(place);
          if (index === void 0) {
            index = new LabelIndex();
            this.#places.set(place, index);
          }
          index.add(pods);
          if (serviceName !== void 0) append(this.#governed, pair(place, serviceName), manifest);
        }
      }
      manifest.fold();
    }
  }
  /** What stands beside an object, in its namespace, and is selected or may be, one after the other. */
  near(selector, from) {
    return this.#select(
      this.#candidates(selector, this.#beside(from)),
      from,
      (labels) => matchesEquality(selector, labels)
    );
  }
  /** What is selected anywhere in the input. Values that are not known count only beside the object. */
  anywhere(selector, from) {
    return this.#select(this.#candidates(selector, [this.#whole]), from, (labels) => matchesEquality(selector, labels));
  }
  /** As `near`, by a LabelSelector. */
  selected(selector, from) {
    return this.#matching(selector, from, this.#beside(from));
  }
  /** As `anywhere`, by a LabelSelector; one that asks for no label finds nothing, for it would find everything. */
  selectedAnywhere(selector, from) {
    return isAskedByLabel(selector) ? this.#matching(selector, from, [this.#whole]) : [];
  }
  /** Pods beside an object that a selector would select, if they were in its namespace. */
  apart(selector, from) {
    for (const pods of this.#candidates(selector.labels, this.#beside(from))) {
      const isApart = !this.#bundle.sameNamespace(pods.workload.manifest, from);
      if (isApart && matches(selector, pods.labels) === "yes") return pods;
    }
    return void 0;
  }
  #matching(selector, from, indexes) {
    const candidates = isAskedByLabel(selector) ? this.#candidates(selector.labels, indexes) : allOf(indexes);
    return this.#select(candidates, from, (labels) => matches(selector, labels));
  }
  #beside(from) {
    return placesOf(from).flatMap((place) => this.#places.get(place) ?? []);
  }
  *#candidates(selector, indexes) {
    for (const index of indexes) yield* index.candidates(selector);
  }
  /** True where a StatefulSet beside a Service names it in `spec.serviceName`. */
  governs(service) {
    const sets = placesOf(service).flatMap(
      (place) => this.#governed.get(pair(place, service.name ?? "")) ?? []
    );
    return sets.some((statefulSet) => this.#bundle.sameNamespace(statefulSet, service));
  }
  *#select(candidates, from, match) {
    const seen = /* @__PURE__ */ new Set();
    for (const pods of candidates) {
      if (seen.has(pods) || !this.#bundle.sameNamespace(pods.workload.manifest, from)) continue;
      seen.add(pods);
      const found = match(pods.labels);
      if (found !== "no") yield { ...pods, match: found };
    }
  }
  /**
   * Pods beside an object that an equality selector misses by slips of the pen alone: each label that it asks for is
   * there, or has nearly that value, or stands with that value under nearly that key. Those of its file come first.
   */
  nearMiss(selector, from) {
    let miss;
    for (const place of placesOf(from)) {
      for (const pods of this.#places.get(place)?.lookalikes(selector) ?? []) {
        const { manifest } = pods.workload;
        const missed = this.#bundle.sameNamespace(manifest, from) ? slips(selector, pods.labels) : void 0;
        if (missed === void 0) continue;
        if (manifest.document.file === from.document.file) return pods;
        if (missed.every(({ key, found }) => key === found.key || isNearKey(key, found.key))) miss ??= pods;
      }
    }
    return miss;
  }
};
var LabelIndex = class {
  #all = [];
  #maps;
  get all() {
    return this.#all;
  }
  add(pods) {
    this.#all.push(pods);
  }
  /** Undefined where there are so few that it is quicker to look at all. */
  get #byLabel() {
    if (this.#all.length <= FEW2) return void 0;
    this.#maps ??= new LabelMaps(this.#all);
    return this.#maps;
  }
  /** All that may have the labels, found by the rarest of them. A selector of which nothing is known selects nothing. */
  candidates(selector) {
    const isKnown = [...selector.pairs.values()].some(({ value }) => value !== void 0);
    return this.#byLabel?.candidates(selector) ?? (isKnown ? this.#all : []);
  }
  /** Those with one label that may be meant by one of a selector, and perhaps others. */
  lookalikes(selector) {
    return this.#byLabel?.lookalikes(selector) ?? this.#all;
  }
};
var FEW2 = 8;
var LabelMaps = class {
  #byPair = /* @__PURE__ */ new Map();
  /** Those that have a key with a value that is not known. */
  #byKey = /* @__PURE__ */ new Map();
  /** Those of which more labels may come than are known. */
  #open;
  /** The values of a key, by the digits in them: names that differ there are different on purpose. */
  #values = /* @__PURE__ */ new Map();
  #keys = /* @__PURE__ */ new Map();
  constructor(all) {
    this.#open = all.filter(({ labels }) => labels.open);
    for (const pods of all) {
      for (const { key, value } of pods.labels.pairs.values()) {
        if (value === void 0) {
          append(this.#byKey, key, pods);
          continue;
        }
        append(this.#byPair, pair(key, value), pods);
        addTo(this.#values, pair(key, digits2(value)), value);
        addTo(this.#keys, value, key);
      }
    }
  }
  *candidates(selector) {
    let least;
    let count2 = Number.POSITIVE_INFINITY;
    for (const { key, value } of selector.pairs.values()) {
      if (value === void 0) continue;
      const lists = [this.#byPair.get(pair(key, value)) ?? [], this.#byKey.get(key) ?? []];
      const size = lists[0].length + lists[1].length;
      if (size < count2) [least, count2] = [lists, size];
    }
    if (least === void 0) return;
    for (const list of [...least, this.#open]) yield* list;
  }
  *lookalikes(selector) {
    for (const { key, value } of selector.pairs.values()) {
      if (value === void 0 || value === "") continue;
      const values = this.#values.get(pair(key, digits2(value)));
      if (values !== void 0 && values.size <= CROWD) {
        for (const near of nearNames(value, values)) yield* this.#having(key, near);
      }
      for (const other of this.#keys.get(value) ?? []) {
        if (other !== key && isNearLabel(other, key)) yield* this.#having(other, value);
      }
    }
  }
  #having(key, value) {
    return this.#byPair.get(pair(key, value)).slice(0, CROWD);
  }
};
function* allOf(indexes) {
  for (const index of indexes) yield* index.all;
}
var CROWD = 100;
function pair(key, value) {
  return `${key}\0${value}`;
}
function digits2(value) {
  return value.replace(/\D/g, "");
}
function addTo(map, key, value) {
  const set = map.get(key);
  if (set === void 0) map.set(key, /* @__PURE__ */ new Set([value]));
  else set.add(value);
}
function isAskedByLabel({ labels }) {
  return [...labels.pairs.values()].some(({ value }) => value !== void 0);
}
function isCertain({ pairs: pairs2, open }) {
  return !open && [...pairs2.values()].every(isSure);
}
function onlyCertain({ pairs: pairs2 }) {
  return withoutPlaces({ pairs: new Map([...pairs2].filter(([, label]) => isSure(label))), open: false });
}
function isSure({ value, field }) {
  return value !== void 0 || field === void 0;
}
function withoutPlaces({ pairs: pairs2, open }) {
  return { pairs: new Map([...pairs2].map(([key, { value }]) => [key, { key, value, field: void 0 }])), open };
}

// src/kubernetes/scale-targets.ts
var scale_targets_exports = {};
__export(scale_targets_exports, {
  SCALABLE_KINDS: () => SCALABLE_KINDS,
  mistypedTarget: () => mistypedTarget,
  scalableKind: () => scalableKind,
  scaleTargetOf: () => scaleTargetOf
});
function scaleTargetOf(scaler) {
  const reference = scaler.kind === "VerticalPodAutoscaler" ? "targetRef" : "scaleTargetRef";
  const field = scaler.root.child("spec").child(reference);
  const [apiVersion, kind] = [field.child("apiVersion"), field.child("kind")];
  const isKeda = scaler.kind === "ScaledObject";
  return {
    field,
    apiVersion: isKeda && apiVersion.absent ? "apps/v1" : apiVersion.string,
    kind: isKeda && kind.absent ? "Deployment" : inUpperCase(kind.string),
    name: field.child("name").string
  };
}
function inUpperCase(kind) {
  return SCALABLE_KINDS.find((each) => each.toLowerCase() === kind) ?? kind;
}
var SCALABLE = /* @__PURE__ */ new Map([
  ["apps", ["StatefulSet", "Deployment", "ReplicaSet"]],
  ["", ["ReplicationController"]]
]);
var SCALABLE_KINDS = [...SCALABLE.values()].flat();
var UNSCALABLE = /* @__PURE__ */ new Set(["DaemonSet", "Job", "CronJob", "Pod"]);
function scalableKind({ apiVersion, kind }) {
  return apiVersion === void 0 ? void 0 : SCALABLE.get(groupOf(apiVersion))?.find((each) => each === kind);
}
function mistypedTarget({ field, apiVersion, kind }) {
  if (apiVersion === void 0 || kind === void 0) return void 0;
  const group = groupOf(apiVersion);
  const known3 = SCALABLE.get(group);
  if (group.includes(".") || known3?.includes(kind)) return void 0;
  if (UNSCALABLE.has(kind)) return { field: field.child("kind"), what: `a ${kind} cannot be scaled`, meant: void 0 };
  const isOne = SCALABLE_KINDS.includes(kind);
  if (isOne && group === "") return void 0;
  if (isOne) {
    const meant2 = kind === "ReplicationController" ? "v1" : "apps/v1";
    return { field: field.child("apiVersion"), what: `${apiVersion} has no ${kind}`, meant: meant2 };
  }
  const meant = (known3 ?? []).find((each) => isNearKey(kind.replace(/s$/i, ""), each));
  return group === "apps" ? { field: field.child("kind"), what: `${apiVersion} has no kind ${kind}`, meant } : void 0;
}

// src/kubernetes/made-objects.ts
function isAlwaysThere({ kind, name }) {
  if (kind === "ServiceAccount") return name === "default";
  if (kind === "PriorityClass") return /^system-(?:cluster|node)-critical$/.test(name);
  if (kind === "Secret") return /-token-[a-z0-9]{5}$/.test(name);
  return kind === "ConfigMap" && /^(?:kube-root-ca|openshift-service-ca)\.crt$/.test(name);
}
function mayBeMade({ name }, bundle) {
  return madeNames(bundle).has(name);
}
var madeNames = perBundle((bundle) => {
  const names2 = /* @__PURE__ */ new Set();
  for (const manifest of bundle.manifests) {
    const { kind, apiVersion, root, document, traits } = manifest;
    const { start, end } = root.range;
    const text = document.file.text.slice(start, end);
    if (isKustomization(manifest)) {
      for (const list of ["configMapGenerator", "secretGenerator"]) {
        for (const item of root.child(list).items()) names2.add(item.child("name").text ?? "");
      }
    } else if (!isOfKubernetes(kind, apiVersion) && traits.workload === void 0) {
      for (const [word] of text.matchAll(WORDS3)) names2.add(word);
    } else {
      for (const [, name] of text.matchAll(CREATED)) names2.add(name);
      for (const [key, field] of root.get("metadata").get("annotations").entries()) {
        if (key === "kubectl.kubernetes.io/last-applied-configuration") continue;
        for (const [word] of (field.text ?? "").matchAll(WORDS3)) names2.add(word);
      }
      for (const tls of manifest.as("Ingress")?.root.get("spec").get("tls").items() ?? []) {
        names2.add(tls.get("secretName").text ?? "");
      }
    }
  }
  return names2;
});
function mayBeOfOperator(name, bundle) {
  const owners = customNames(bundle);
  for (let end = name.length; end > 0; end = name.lastIndexOf("-", end - 1)) {
    if (owners.has(name.slice(0, end))) return true;
  }
  return false;
}
var customNames = perBundle((bundle) => {
  const names2 = /* @__PURE__ */ new Set();
  for (const manifest of bundle.manifests) {
    const { kind, apiVersion, name, traits } = manifest;
    if (name === void 0 || isKustomization(manifest) || isOfKubernetes(kind, apiVersion)) continue;
    if (traits.workload === void 0) names2.add(name);
  }
  return names2;
});
var WORDS3 = /[a-z0-9](?:[-.a-z0-9]{0,251}[a-z0-9])?/g;
var CREATED = /\bcreate\s+(?:secret\s+(?:generic|tls|docker-registry)|configmap|cm|serviceaccount|sa)\s+["']?([a-z0-9][-.a-z0-9]*)/g;
function isOfKubernetes(kind, apiVersion = "") {
  return isKind(kind, apiVersion) || /^(?:[a-z0-9]+\/)?v\d\w*$|\.k8s\.io\//.test(apiVersion);
}
function objectsBeside(kind, from, bundle) {
  const lists = placesOf(from).map((place) => objectsAt(bundle).get(`${kind}\0${place}`) ?? []);
  return lists.some(({ length }) => length > CROWD) ? [] : lists.flat();
}
function meantBy({ kind, name }, from, given, bundle) {
  const candidates = objectsBeside(kind, from, bundle);
  const names2 = candidates.flatMap(
    ({ name: other }) => other === void 0 || given.has(`${kind}/${other}`) ? [] : other
  );
  const near = nearName(name, names2);
  if (near === void 0 || !near.only || isOtherWord(name, near.name)) return void 0;
  return candidates.find((candidate) => candidate.name === near.name && bundle.sameNamespace(candidate, from));
}
function isOtherWord(a, b) {
  const [first, second] = [a.split(/[-.]/), b.split(/[-.]/)];
  if (first.length !== second.length) return false;
  return first.some((word, index) => {
    const other = second[index];
    return word !== other && word.length <= 3 && other.length <= 3;
  });
}
var NAMED_KINDS = [
  ...["ConfigMap", "Secret", "ServiceAccount", "PriorityClass", "PersistentVolumeClaim"],
  ...["Role", "ClusterRole"],
  ...SCALABLE_KINDS
];
var objectsAt = perBundle((bundle) => {
  const index = /* @__PURE__ */ new Map();
  for (const kind of NAMED_KINDS) {
    for (const manifest of bundle.all(kind)) {
      if (manifest.partial || manifest.name === void 0) continue;
      for (const place of placesOf(manifest)) append(index, `${kind}\0${place}`, manifest);
    }
  }
  return index;
});
function isFilledOrCopied({ root }) {
  const metadata = root.get("metadata");
  return ["labels", "annotations"].some(
    (list) => metadata.child(list).entries().some(([key]) => /inject|reflect|replicat|sync|service-account\.name/i.test(key))
  );
}
function isMadeClaim(name, bundle) {
  const [, base] = /^(.+)-\d+$/.exec(name) ?? [];
  if (base === void 0) return false;
  for (let dash = base.indexOf("-"); dash > 0; dash = base.indexOf("-", dash + 1)) {
    const sets = bundle.named("StatefulSet", base.slice(dash + 1));
    const template = base.slice(0, dash);
    const makes = sets.some(
      ({ root }) => root.get("spec").get("volumeClaimTemplates").items().some((claim) => claim.get("metadata").get("name").string === template)
    );
    if (makes) return true;
  }
  return false;
}

// src/kubernetes/missed-pods.ts
function missedPods(selector, field, from, bundle) {
  const labels = asLabels(selector);
  const values = [...labels?.pairs.values() ?? []].flatMap(({ value: value2 }) => value2 ?? []);
  if (labels === void 0 || values.length === 0) return void 0;
  const index = podIndexOf(bundle);
  for (const _ of index.selected(selector, from)) return void 0;
  for (const _ of index.selectedAnywhere(selector, from)) return void 0;
  if (!values.every((value2) => bundle.knowsAll(value2, from))) return void 0;
  const near = index.nearMiss(labels, from);
  const all = near && slips(labels, near.labels);
  if (near === void 0 || all === void 0) {
    if ([...labels.pairs.keys()].some(isRoleLabel)) return void 0;
    if (areOfOperator(selector, bundle)) return void 0;
    const apart = index.apart(selector, from)?.workload.manifest;
    const [there, here] = [apart, from].map((each) => each && bundle.namespaceOf(each));
    if (apart !== void 0 && there !== void 0) {
      return {
        what: `the Pods of ${apart.kind} ${apart.name}, which have ${labelsInWords(labels)}, are in namespace ${there}${here === void 0 ? "" : `, not in ${here}`}`,
        meant: "",
        finding: {
          at: field,
          help: "put both into one namespace, if these Pods are meant",
          severity: "info",
          related: [{ at: apart.root.get("metadata").get("namespace"), message: "the Pods are here" }]
        }
      };
    }
    return {
      what: `nothing in the input makes Pods with ${labelsInWords(labels)}`,
      meant: "",
      finding: {
        at: field,
        help: "change the selector or the labels, if the Pods are not made elsewhere",
        severity: "info"
      }
    };
  }
  const { manifest, template } = near.workload;
  const [{ key, value, found }] = all;
  const own = manifest.root.child("spec").child("selector").child("matchLabels").child(key);
  if (own.string === value) return void 0;
  const label = podLabels(near.workload).pairs.get(found.key)?.field;
  return {
    what: `no Pods have ${key}: ${value}`,
    meant: `; those of ${manifest.kind} ${manifest.name} have ${found.key}: ${found.value}`,
    finding: {
      ...correctionOf(all, labels, field),
      related: [{ at: label ?? template.get("metadata").get("labels"), message: "the Pods have this" }]
    }
  };
}
function areOfOperator(selector, bundle) {
  return [...asLabels(selector)?.pairs.values() ?? []].some(({ value }) => value && mayBeOfOperator(value, bundle));
}

// src/lint/rule.ts
var rule_exports = {};
__export(rule_exports, {
  defineRule: () => defineRule,
  insertFix: () => insertFix,
  moveFix: () => moveFix,
  newObjectFix: () => newObjectFix,
  quoteKeyFix: () => quoteKeyFix,
  removalFix: () => removalFix,
  renameFix: () => renameFix,
  renameKeyFix: () => renameKeyFix
});

// deferred:src/yaml/scalar-source.ts
var sourceRange = (...args) => require("./yaml-scalar-source.cjs").sourceRange(...args);

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
   * True where the field is certainly not given. False where it is, and where it might be: another key that may be it,
   * misspelt or at the wrong level; a placeholder in its place or above; a parent of the wrong kind; a patch that may
   * bring it. The one place that concludes absence.
   */
  get absent() {
    if (!this.isNull || this.open || this.context.mayBeElsewhere(this)) return false;
    const { parent, step } = this;
    if (parent === void 0) return true;
    if (parent.isNull) return parent.absent;
    const { node } = parent;
    if (node?.kind === "seq") return typeof step === "number";
    if (node?.kind !== "map") return false;
    for (const name of node.entries.keys()) if (isUnknown(name)) return false;
    return true;
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
  /** The item of a list at an index, written or not. */
  item(index) {
    const { node } = this;
    return new _Field(this.context, node?.kind === "seq" ? node.items[index] : void 0, this, index);
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
    if (alias !== void 0) return rangeOf(alias);
    const node = this.#node;
    if (node === void 0 || node.end === node.start) return this.key;
    return rangeOf(node);
  }
  /** Where the key stands; for an item its first key or itself; for a missing field the key of what would hold it. */
  get key() {
    const entry = this.#entry;
    const alias = this.parent?.alias ?? entry?.through;
    if (alias !== void 0) return rangeOf(alias);
    if (entry !== void 0) return rangeOf(entry.key);
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
  if (node.kind !== "map" || node.pairs[0] === void 0) return rangeOf(node);
  const kind = node.get("kind");
  return kind !== void 0 && kind.through === void 0 ? inOneLine(kind) : inOneLine(node.pairs[0]);
}
function inOneLine({ key, value }) {
  const block2 = value.kind === "scalar" && (value.style === "literal" || value.style === "folded");
  return value.kind === "scalar" && value.end > value.start && !block2 ? { start: key.start, end: value.end } : rangeOf(key);
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

// deferred:src/yaml/insert.ts
var insertFields = (...args) => require("./yaml-insert.cjs").insertFields(...args);
var insertDocument = (...args) => require("./yaml-insert.cjs").insertDocument(...args);

// deferred:src/yaml/move.ts
var moveFields = (...args) => require("./yaml-move.cjs").moveFields(...args);

// src/lint/rule.ts
function defineRule(definition) {
  const { subject, ...rest } = definition;
  const subjects = typeof subject === "string" ? [subject] : subject;
  return { ...rest, subjects };
}
function renameFix(field, name, safety, title = `rename to ${name}`) {
  const edit = replaceText(field, name);
  return edit === void 0 ? {} : { fix: { title, safety, edits: [edit] } };
}
function renameKeyFix(field, name, safety) {
  const edit = renameKey(field, name);
  return edit === void 0 ? {} : { fix: { title: `rename to ${name}`, safety, edits: [edit] } };
}
function quoteKeyFix(field, safety) {
  const edit = quoteKey(field);
  return edit === void 0 ? {} : { fix: { title: "put the key in quotes", safety, edits: [edit] } };
}
function moveFix(fields, home, safety) {
  const edits = moveFields(fields, home);
  return edits === void 0 ? {} : { fix: { title: `move to ${formatPath(home.path) || "the root"}`, safety, edits } };
}
function removalFix(part, what, safety) {
  const isPlace = "document" in part;
  const edit = isPlace ? removal(part.document, part.range) : removeItem(part);
  if (edit === void 0) return {};
  const { comments } = isPlace ? part.document : part.context.document;
  const isRemarked = comments.some(({ range: { start } }) => start >= edit.range.start && start < edit.range.end);
  const title = `delete ${what}${isRemarked ? ", with its comments" : ""}`;
  return { fix: { title, safety: isRemarked ? "unsafe" : safety, edits: [edit] } };
}
function insertFix(map, fields, safety) {
  const edits = insertFields(map, fields);
  const names2 = Object.entries(fields).map(([name, value]) => typeof value === "object" ? name : `${name}: ${value}`);
  return edits === void 0 ? {} : { fix: { title: `insert ${names2.join(", ")}`, safety, edits } };
}
function newObjectFix(behind, object, title, safety) {
  const edits = behind.item === void 0 ? insertDocument(behind.document, object) : void 0;
  return edits === void 0 ? {} : { fix: { title, safety, edits } };
}

// rules/affinity-without-pods.ts
var affinity_without_pods_default = defineRule({
  summary: "a required affinity to Pods that do not exist",
  severity: "warning",
  category: "references",
  subject: "workload",
  fixable: true,
  applies: ({ podSpec, builtIn, manifest }) => builtIn && !manifest.partial && valueIn(
    valueIn(valueIn(podSpec.node, "affinity"), "podAffinity"),
    "requiredDuringSchedulingIgnoredDuringExecution"
  ) !== void 0,
  check: (subject, context) => require("./late-references.cjs")["affinity-without-pods"].check(subject, context)
});

// src/kubernetes/images.ts
var images_exports = {};
__export(images_exports, {
  repositoryOf: () => repositoryOf,
  tagOf: () => tagOf
});
function repositoryOf(image) {
  const path = image.replace(/@.*$/, "").replace(/:[^/:]*$/, "").split("/");
  if (path.length > 1 && /[.:]|^localhost$/.test(path[0])) path.shift();
  if (path[0] === "docker" && path[1] === "library") path.shift();
  if (path[0] === "library") path.shift();
  if (path[0] === "bitnamilegacy") path[0] = "bitnami";
  return path.join("/");
}
function tagOf(image) {
  return /:([^/:]+)$/.exec(image.replace(/@.*$/, ""))?.[1];
}

// src/kubernetes/references.ts
var references_exports = {};
__export(references_exports, {
  asksForKeys: () => asksForKeys,
  lacksAny: () => lacksAny,
  referencesIn: () => referencesIn
});
function referencesIn(workload) {
  if (latest?.workload !== workload) latest = { workload, references: findReferences(workload) };
  return latest.references;
}
var latest;
function findReferences({ podSpec, manifest }) {
  const spec = podSpec.node;
  const found = [];
  const add = (kind, need, map, path, more = {}) => {
    const step = path.at(-1);
    const name = saidIn(map, step);
    if (typeof name !== "string" || !isDnsSubdomain(name)) return;
    found.push({ kind, need, name, path, optional: saidIn(map, "optional") === true, keys: void 0, ...more });
  };
  for (const list of ["initContainers", "containers"]) {
    for (const [index, container] of itemsIn(spec, list).entries()) addContainer(container, [list, index], add);
  }
  const templates = manifest.is("StatefulSet") ? itemsIn(manifest.at(["spec"]).node, "volumeClaimTemplates") : [];
  const claims = new Set(templates.map((template) => saidIn(valueIn(template, "metadata"), "name")));
  for (const [index, volume] of itemsIn(spec, "volumes").entries()) {
    if (!claims.has(saidIn(volume, "name"))) addVolume(volume, ["volumes", index], add);
  }
  for (const [index, secret] of itemsIn(spec, "imagePullSecrets").entries()) {
    add("Secret", "pull", secret, ["imagePullSecrets", index, "name"]);
  }
  add("PriorityClass", "priority", spec, ["priorityClassName"]);
  const account = typeof saidIn(spec, "serviceAccountName") === "string" ? "serviceAccountName" : "serviceAccount";
  add("ServiceAccount", "account", spec, [account]);
  return found;
}
function lacksAny(workload, bundle) {
  const { manifest } = workload;
  return referencesIn(workload).some(({ kind, name, optional }) => !optional && !bundle.holds(kind, name, manifest));
}
function asksForKeys(workload, bundle) {
  const isGiven2 = ({ kind, name }) => bundle.holds(kind, name, workload.manifest);
  const references = referencesIn(workload);
  if (references.some((reference) => (reference.keys?.length ?? 0) > 0 && isGiven2(reference))) return true;
  const hasSubPath = (container) => itemsIn(container, "volumeMounts").some((mount) => saidIn(mount, "subPath") !== void 0);
  return someContainer(workload, hasSubPath) && references.some((each) => each.need === "volume" && isGiven2(each));
}
var IN_VARIABLES = [
  ["configMapKeyRef", "ConfigMap"],
  ["secretKeyRef", "Secret"]
];
var IN_LISTS = [
  ["configMapRef", "ConfigMap"],
  ["secretRef", "Secret"]
];
var IN_VOLUMES = [
  ["configMap", "ConfigMap", "name"],
  ["secret", "Secret", "secretName"]
];
function addContainer(container, at, add) {
  for (const [index, variable] of itemsIn(container, "env").entries()) {
    const source = valueIn(variable, "valueFrom");
    if (source === void 0) continue;
    for (const [step, kind] of IN_VARIABLES) {
      const map = valueIn(source, step);
      if (map === void 0) continue;
      const path = [...at, "env", index, "valueFrom", step];
      const key = saidIn(map, "key");
      const keys = typeof key === "string" ? [{ key, path: [...path, "key"] }] : [];
      add(kind, "variable", map, [...path, "name"], { keys });
    }
  }
  for (const [index, source] of itemsIn(container, "envFrom").entries()) {
    for (const [step, kind] of IN_LISTS) {
      add(kind, "variable", valueIn(source, step), [...at, "envFrom", index, step, "name"]);
    }
  }
}
function addVolume(volume, at, add) {
  for (const [step, kind, name] of IN_VOLUMES) {
    const map = valueIn(volume, step);
    if (map !== void 0) add(kind, "volume", map, [...at, step, name], { keys: keysIn(map, [...at, step]) });
  }
  for (const [index, source] of itemsIn(valueIn(volume, "projected"), "sources").entries()) {
    for (const [step, kind] of IN_VOLUMES) {
      const map = valueIn(source, step);
      const path = [...at, "projected", "sources", index, step];
      if (map !== void 0) add(kind, "volume", map, [...path, "name"], { keys: keysIn(map, path) });
    }
  }
  add("PersistentVolumeClaim", "claim", valueIn(volume, "persistentVolumeClaim"), [
    ...at,
    "persistentVolumeClaim",
    "claimName"
  ]);
}
function keysIn(map, at) {
  if (valueIn(map, "items") === void 0) return void 0;
  return itemsIn(map, "items").flatMap((item, index) => {
    const key = saidIn(item, "key");
    return typeof key === "string" ? [{ key, path: [...at, "items", index, "key"] }] : [];
  });
}

// src/kubernetes/role-bindings.ts
var role_bindings_exports = {};
__export(role_bindings_exports, {
  boundAccounts: () => boundAccounts,
  lacksRole: () => lacksRole,
  mayBeBroken: () => mayBeBroken,
  missedAccounts: () => missedAccounts,
  missedRole: () => missedRole
});
function accountsOf(binding, bundle) {
  const subjects = binding.root.child("subjects").items();
  return subjects.flatMap((subject) => {
    const name = subject.child("name");
    if (subject.child("kind").string !== "ServiceAccount" || !name.string) return [];
    const namespaceField = subject.child("namespace");
    const own = binding.is("RoleBinding") && namespaceField.absent ? bundle.namespaceOf(binding) : void 0;
    return { name, namespaceField, namespace: namespaceField.string ?? own };
  });
}
function missedAccounts(binding, bundle) {
  const from = binding;
  return accountsOf(binding, bundle).flatMap((subject) => {
    const { name: field, namespace } = subject;
    const name = field.string;
    const accounts = bundle.named("ServiceAccount", name);
    if (name === "default" || accounts.some((account) => mayBeIn(namespace, account, bundle))) return [];
    const apart = accounts.find((account) => isNear(account, from));
    if (apart !== void 0) {
      const isMoved = [from, apart].some(({ overlay }) => overlay.namespace !== void 0);
      return isMoved ? [] : [{ subject, account: apart, by: "namespace" }];
    }
    const near = accounts.length > 0 ? void 0 : nearest("ServiceAccount", name, from, bundle);
    if (near === void 0 || boundAccounts(bundle).has(near.name)) return [];
    const isMissed = mayBeIn(namespace, near, bundle) && bundle.lacks("ServiceAccount", name, from);
    return isMissed ? [{ subject, account: near, by: "name" }] : [];
  });
}
function missedRole(binding, bundle) {
  const from = binding;
  const reference = binding.root.child("roleRef");
  const [name, kind] = [reference.child("name").string, reference.child("kind").string];
  if (name === void 0 || kind !== "Role" && kind !== "ClusterRole" || IN_EVERY_CLUSTER.test(name))
    return void 0;
  if (!bundle.lacks(kind, name, from) || bundle.named(kind, name).length > 0) return void 0;
  const others = bundle.named(kind === "Role" ? "ClusterRole" : "Role", name);
  const twin = others.find((each) => isNear(each, from));
  if (twin !== void 0) return { role: twin, by: "kind" };
  const near = nearest(kind, name, from, bundle);
  return near && { role: near, by: "name" };
}
function lacksRole(binding, bundle) {
  const reference = binding.root.child("roleRef");
  const name = reference.child("name").string;
  if (name === void 0 || reference.child("kind").string !== "Role") return false;
  const isElsewhere = bundle.named("Role", name).length > 0 || mayBeOfOperator(name, bundle);
  return !isElsewhere && bundle.lacks("Role", name, binding);
}
var IN_EVERY_CLUSTER = /^(?:system:.*|cluster-admin|admin|edit|view)$/;
function mayBeIn(namespace, account, bundle) {
  const own = bundle.namespaceOf(account);
  return namespace === void 0 || own === void 0 || own === namespace;
}
function nearest(kind, name, from, bundle) {
  const candidates = objectsBeside(kind, from, bundle);
  const near = nearName(
    name,
    candidates.flatMap((each) => each.name ?? [])
  );
  return near?.only ? candidates.find((each) => each.name === near.name) : void 0;
}
function mayBeBroken(binding, bundle) {
  const role = binding.root.child("roleRef");
  const [kind, name] = [role.child("kind").string, role.child("name").string];
  if ((kind === "Role" || kind === "ClusterRole") && bundle.named(kind, name ?? "").length === 0) return true;
  return accountsOf(binding, bundle).some(
    ({ name: { string }, namespace }) => !bundle.named("ServiceAccount", string).some((account) => mayBeIn(namespace, account, bundle))
  );
}
var boundAccounts = perBundle((bundle) => {
  const names2 = /* @__PURE__ */ new Set();
  for (const binding of [...bundle.all("RoleBinding"), ...bundle.all("ClusterRoleBinding")]) {
    for (const subject of binding.root.child("subjects").items()) {
      const name = subject.child("name").string;
      if (name === void 0 || /^system:(?:serviceaccounts|authenticated)/.test(name)) names2.add("*");
      else if (subject.child("kind").string === "ServiceAccount") names2.add(name);
    }
  }
  return names2;
});

// rules/api-access-not-granted.ts
var api_access_not_granted_default = defineRule({
  summary: "a Pod asks the Kubernetes API, and nothing gives its account the right to",
  severity: "info",
  category: "references",
  subject: ["StatefulSet", "Deployment", "CronJob", "Job"],
  applies: (manifest) => !manifest.partial && manifest.traits.workload !== void 0 && textHas(manifest, ...CLUES),
  check: (subject, context) => require("./late-references.cjs")["api-access-not-granted"].check(subject, context)
});
var CLUES = [
  ...["kubectl", "rabbitmq", "prometheus", "PATRONI_", "DCS_ENABLE", "HZ_NETWORK", "KUBE_PING", "provider=k8s"],
  "mongo-k8s-sidecar"
];

// rules/broken-role-binding.ts
var broken_role_binding_default = defineRule({
  summary: "a binding names an account or a role that does not exist",
  severity: "warning",
  category: "references",
  subject: ["RoleBinding", "ClusterRoleBinding"],
  fixable: true,
  applies: (binding, { bundle }) => !binding.partial && mayBeBroken(binding, bundle),
  check: (subject, context) => require("./late-references.cjs")["broken-role-binding"].check(subject, context)
});

// src/kubernetes/autoscalers.ts
var autoscalers_exports = {};
__export(autoscalers_exports, {
  areReplicasLeftAlone: () => areReplicasLeftAlone,
  autoscalersOf: () => autoscalersOf,
  boundFields: () => boundFields,
  boundsInWords: () => boundsInWords,
  boundsOf: () => boundsOf,
  meantTarget: () => meantTarget,
  rivalOf: () => rivalOf,
  targetsOf: () => targetsOf
});
function autoscalersOf(workload, bundle) {
  const { kind, name, apiVersion } = workload;
  if (name === void 0) return [];
  const index = scalersByTarget(bundle);
  const all = index.get(`${kind}/${name}`) ?? [];
  const beside2 = () => new Set(placesOf(workload).flatMap((place) => index.get(`${kind}/${name}\0${place}`) ?? []));
  return (all.length > MANY ? [...beside2()].slice(0, MANY) : all).filter((scaler) => {
    const target = scaleTargetOf(scaler).apiVersion;
    const isMeant = target === void 0 || [groupOf(apiVersion ?? ""), ""].includes(groupOf(target));
    return isMeant && bundle.sameNamespace(scaler, workload);
  });
}
var MANY = 20;
var scalersByTarget = perBundle((bundle) => {
  const index = /* @__PURE__ */ new Map();
  for (const scaler of [...bundle.all("HorizontalPodAutoscaler"), ...bundle.all("ScaledObject")]) {
    if (scaler.partial) continue;
    const { kind, name } = scaleTargetOf(scaler);
    append(index, `${kind}/${name}`, scaler);
    for (const place of placesOf(scaler)) append(index, `${kind}/${name}\0${place}`, scaler);
  }
  return index;
});
function boundsOf(scaler) {
  const spec = scaler.root.child("spec");
  const [least, most] = boundFields(scaler);
  return scaler.kind === "ScaledObject" ? { min: numberOf(least, 0), max: numberOf(most, 100) } : { min: numberOf(least, 1), max: numberOf(spec.child("maxReplicas")) };
}
function areReplicasLeftAlone(bundle) {
  return leavingReplicas(bundle).length > 0;
}
var leavingReplicas = perBundle(
  (bundle) => bundle.manifests.filter(
    (manifest) => manifest.apiVersion?.startsWith("argoproj.io/") === true && textHas(manifest, "ignoreDifferences:") && textHas(manifest, "/spec/replicas", ".spec.replicas", "kube-controller-manager")
  )
);
function boundFields(scaler) {
  const spec = scaler.root.child("spec");
  const suffix = scaler.kind === "ScaledObject" ? "ReplicaCount" : "Replicas";
  return [spec.child(`min${suffix}`), spec.child(`max${suffix}`)];
}
function numberOf(field, byDefault) {
  return field.absent ? byDefault : field.number;
}
function boundsInWords(scaler) {
  const { min, max } = boundsOf(scaler);
  return min === void 0 || max === void 0 ? "" : `${min} to ${max}`;
}
function rivalOf(scaler, bundle) {
  const { kind, name } = scaleTargetOf(scaler);
  if (kind === void 0 || name === void 0 || scaler.partial) return void 0;
  for (const other of scalersByTarget(bundle).get(`${kind}/${name}`)?.slice(0, MANY) ?? []) {
    if (other === scaler) break;
    const isOne = other.identity === scaler.identity || groupsOf(other) !== groupsOf(scaler);
    if (isOne || !bundle.haveOneNamespace(other, scaler) || takesOver(other, scaler)) continue;
    const together = bundle.areTogether(other, scaler);
    if (together !== "no") return { other, isCertain: together === "yes" };
  }
  return void 0;
}
function groupsOf(scaler) {
  return groupOf(scaleTargetOf(scaler).apiVersion ?? "");
}
function takesOver(...pair2) {
  const annotation = "scaledobject.keda.sh/transfer-hpa-ownership";
  return pair2.some(({ root }) => {
    const metadata = root.child("metadata");
    return metadata.child("annotations").child(annotation).exists || metadata.child("ownerReferences").exists;
  });
}
function targetsOf(scaler, bundle) {
  const target = scaleTargetOf(scaler);
  const kind = scalableKind(target);
  if (scaler.partial || kind === void 0 || target.name === void 0) return [];
  return bundle.partners(kind, target.name, scaler).near;
}
function meantTarget(scaler, kind, name, bundle) {
  const from = scaler;
  for (const other of SCALABLE_KINDS) {
    const [workload2] = other === kind ? [] : bundle.partners(other, name, from).near;
    if (workload2 !== void 0) return { workload: workload2, apart: "kind" };
  }
  const elsewhere = bundle.named(kind, name).find((each) => isNear(each, from));
  if (elsewhere !== void 0) return { workload: elsewhere, apart: "namespace" };
  const beside2 = name.length < SHORT ? [] : objectsBeside(kind, from, bundle);
  const inReach = new Map(beside2.map((each) => [bundle.sameNamespace(each, from) ? each.name ?? "" : "", each]));
  const near = nearNames(name, inReach.keys()).flatMap((each) => inReach.get(each) ?? []);
  const workload = near.find((each) => autoscalersOf(each, bundle).length === 0);
  return workload && { workload, apart: "name" };
}
var SHORT = 5;

// src/kubernetes/replicas.ts
var replicas_exports = {};
__export(replicas_exports, {
  replicasOf: () => replicasOf,
  replicasOrOne: () => replicasOrOne
});
function replicasOf(manifest, bundle) {
  const written = manifest.root.child("spec").child("replicas").number;
  const scalers = autoscalersOf(manifest, bundle);
  const isScaled = written !== 0 && scalers.some(({ directory }) => directory === manifest.directory);
  const ranges = scalers.map(rangeOf2);
  if (!isScaled) ranges.push(written === void 0 ? void 0 : { min: written, max: written });
  if (!ranges.every((range) => range !== void 0)) return void 0;
  return { min: Math.min(...ranges.map(({ min }) => min)), max: Math.max(...ranges.map(({ max }) => max)) };
}
function replicasOrOne(manifest, bundle) {
  const isUnsaid = manifest.root.child("spec").child("replicas").absent;
  return isUnsaid && autoscalersOf(manifest, bundle).length === 0 ? { min: 1, max: 1 } : replicasOf(manifest, bundle);
}
function rangeOf2(scaler) {
  const { min, max } = boundsOf(scaler);
  return min === void 0 || max === void 0 ? void 0 : { min, max };
}

// rules/budget-allows-no-eviction.ts
var budget_allows_no_eviction_default = defineRule({
  summary: "a PodDisruptionBudget lets none of its Pods be evicted",
  severity: "warning",
  category: "availability",
  subject: "PodDisruptionBudget",
  fixable: true,
  applies: ({ root }) => valueIn(root.node, "spec")?.kind === "map",
  check: (subject, context) => require("./late-availability.cjs")["budget-allows-no-eviction"].check(subject, context)
});

// rules/budget-selects-nothing.ts
var budget_selects_nothing_default = defineRule({
  summary: "a PodDisruptionBudget is for no Pods",
  severity: "warning",
  category: "availability",
  subject: "PodDisruptionBudget",
  fixable: true,
  applies: ({ root }) => valueIn(root.node, "spec")?.kind === "map",
  check: (subject, context) => require("./late-availability.cjs")["budget-selects-nothing"].check(subject, context)
});

// rules/budget-without-effect.ts
var budget_without_effect_default = defineRule({
  summary: "a PodDisruptionBudget lets all of its Pods be evicted at once",
  severity: "warning",
  category: "availability",
  subject: "PodDisruptionBudget",
  fixable: true,
  applies: ({ root }) => {
    const spec = valueIn(root.node, "spec");
    const [least, most] = [saidIn(spec, "minAvailable"), saidIn(spec, "maxUnavailable")];
    if (typeof most === "number" && most > 1) return true;
    return (least ?? most ?? "100%") === "100%" || least === 0 || least === "0%";
  },
  check: (subject, context) => require("./late-availability.cjs")["budget-without-effect"].check(subject, context)
});

// src/kubernetes/claims.ts
var claims_exports = {};
__export(claims_exports, {
  claimTemplates: () => claimTemplates,
  claimsIn: () => claimsIn,
  claimsOf: () => claimsOf,
  exclusiveMode: () => exclusiveMode,
  quantityOf: () => quantityOf,
  requestOf: () => requestOf,
  volumeMode: () => volumeMode
});
function claimsIn(manifest) {
  const templates = manifest.as("StatefulSet")?.root.get("spec").get("volumeClaimTemplates").items();
  const claims = templates ?? manifest.as("PersistentVolumeClaim")?.root;
  const noun = templates === void 0 ? "claim" : "claim template";
  return [claims ?? []].flat().map((claim) => {
    const name = claim.get("metadata").get("name").string;
    return { claim, title: name === void 0 ? noun : `${noun} ${name}` };
  });
}
function requestOf(claim) {
  return claim.get("spec").get("resources").get("requests").child("storage");
}
function quantityOf(field) {
  return field.string ?? (field.number === void 0 ? void 0 : String(field.number));
}
function claimTemplates({ manifest }) {
  const templates = manifest.as("StatefulSet")?.root.get("spec").get("volumeClaimTemplates").items() ?? [];
  return new Map(
    templates.flatMap((template) => {
      const name = template.get("metadata").get("name").string;
      return name === void 0 ? [] : [[name, template]];
    })
  );
}
function claimsOf(volume, { manifest }, bundle) {
  const own = volume.get("ephemeral").get("volumeClaimTemplate");
  if (own.isMap) return [own];
  const name = volume.get("persistentVolumeClaim").get("claimName").string;
  if (name === void 0) return [];
  const { near, far } = bundle.partners("PersistentVolumeClaim", name, manifest);
  return (near.length > 0 ? near : far.length === 1 ? far : []).map(({ root }) => root);
}
function volumeMode(claim) {
  const mode = claim.get("spec").get("volumeMode");
  return mode.absent && claim.get("spec").isMap ? "Filesystem" : mode.string;
}
function exclusiveMode(claim, bundle) {
  const spec = claim.get("spec");
  const list = spec.get("accessModes");
  const modes = list.items().map(({ string }) => string);
  if (list.open || modes.length === 0) return void 0;
  if (modes.every((mode) => mode === "ReadWriteOncePod")) return "ReadWriteOncePod";
  if (!modes.every((mode) => mode === "ReadWriteOnce" || mode === "ReadWriteOncePod")) return void 0;
  const storageClass = spec.get("storageClassName");
  if (storageClass.unknown || NOT_ATTACHED.test(storageClass.string ?? "")) return void 0;
  return unattachedClasses(bundle).has(storageClass.string ?? "") ? void 0 : "ReadWriteOnce";
}
var NOT_ATTACHED = /nfs|efs|cephfs|gluster|smb|file|local|host/i;
var unattachedClasses = perBundle((bundle) => {
  const volumes = bundle.all("PersistentVolume").map(({ root }) => root.get("spec"));
  const unattached = volumes.filter((spec) => {
    return ["hostPath", "local", "nfs", "cephfs", "glusterfs", "azureFile", "csi"].some(
      (key) => spec.get(key).exists
    );
  });
  return new Set(unattached.map((spec) => spec.get("storageClassName").text ?? ""));
});

// src/kubernetes/quantities.ts
var quantities_exports = {};
__export(quantities_exports, {
  compareQuantities: () => compareQuantities,
  fractionOf: () => fractionOf
});
function compareQuantities(one, other) {
  const first = billionthsOf(one);
  const second = billionthsOf(other);
  if (first === void 0 || second === void 0) return void 0;
  return first < second ? -1 : first > second ? 1 : 0;
}
var DECIMAL = ["n", "u", "m", "", "k", "M", "G", "T", "P", "E"];
var BINARY = ["Ki", "Mi", "Gi", "Ti", "Pi", "Ei"];
var MOST_BINARY = (2n ** 63n - 1n) * 10n ** 9n;
var MAX_EXPONENT = 60;
var known = /* @__PURE__ */ new Map();
function billionthsOf(text) {
  let amount = known.get(text);
  if (amount === void 0 && !known.has(text)) {
    amount = billionths(text);
    known.set(text, amount);
  }
  return amount;
}
function billionths(text) {
  const parts = /^ *([+-]?)(\d*)\.?(\d*)([numkMGTPE]|[KMGTPE]i|)(?:[eE]([+-]?\d+))? *$/.exec(text);
  if (parts === null || text.trim() === "") return void 0;
  const [, sign, whole = "", fraction = "", unit = "", power] = parts;
  const digits3 = whole + fraction || "0";
  const exponent = Number(power ?? 0);
  if (digits3.length > MAX_EXPONENT || Math.abs(exponent) > MAX_EXPONENT) return void 0;
  const binary = BINARY.indexOf(unit) + 1;
  const decimal = DECIMAL.indexOf(unit);
  if (binary === 0 && decimal < 0) return void 0;
  const tens = 9 + exponent - fraction.length + (binary > 0 ? 0 : 3 * (decimal - 3));
  const scaled = BigInt(digits3) * 1024n ** BigInt(binary);
  const all = tens >= 0 ? scaled * 10n ** BigInt(tens) : roundedUp(scaled, 10n ** BigInt(-tens));
  const amount = binary > 0 && all > MOST_BINARY ? MOST_BINARY : all;
  return sign === "-" ? -amount : amount;
}
function roundedUp(amount, divisor) {
  return (amount + divisor - 1n) / divisor;
}
function fractionOf(text) {
  const amount = billionthsOf(text);
  if (amount === void 0 || amount % ONE === 0n) return void 0;
  const digits3 = String(amount < 0n ? -amount : amount).padStart(10, "0");
  return `${amount < 0n ? "-" : ""}${digits3.slice(0, -9)}.${digits3.slice(-9).replace(/0+$/, "")}`;
}
var ONE = 10n ** 9n;

// src/kubernetes/claim-nodes.ts
var claim_nodes_exports = {};
__export(claim_nodes_exports, {
  CLASS_ANNOTATION: () => CLASS_ANNOTATION,
  claimNodes: () => claimNodes,
  saidClass: () => saidClass
});
function claimNodes({ kind, root }) {
  const { node } = root;
  if (kind === "StatefulSet") return itemsIn(valueIn(node, "spec"), "volumeClaimTemplates");
  return node === void 0 ? [] : [node];
}
var CLASS_ANNOTATION = "volume.beta.kubernetes.io/storage-class";
function saidClass(claim) {
  const annotation = saidIn(valueIn(valueIn(claim, "metadata"), "annotations"), CLASS_ANNOTATION);
  return annotation ?? saidIn(valueIn(claim, "spec"), "storageClassName");
}

// rules/claim-contradicts-template.ts
var claim_contradicts_template_default = defineRule({
  summary: "a claim that a StatefulSet takes as its own contradicts the claim template",
  severity: "warning",
  category: "storage",
  subject: "PersistentVolumeClaim",
  applies: ({ name }) => name !== void 0 && /-\d+$/.test(name),
  check: (subject, context) => require("./late-storage.cjs")["claim-contradicts-template"].check(subject, context)
});

// src/kubernetes/software.ts
var software_exports = {};
__export(software_exports, {
  keepsDataPath: () => keepsDataPath,
  movesData: () => movesData,
  readsFiles: () => readsFiles,
  softwareOf: () => softwareOf,
  startsSlowly: () => startsSlowly
});
var POSTGRES = { program: "postgres", moving: ["-D", "data_directory", "config_file"] };
var MYSQL = { program: "mysqld", moving: ["datadir", "-h", "defaults", "no-defaults"] };
var MARIADB = { ...MYSQL, program: "mariadbd" };
var MONGODB = { program: "mongod", moving: ["dbpath", "config", "-f", "inMemory"] };
var REDIS = { program: "redis-server", moving: ["/", ".conf", "save", "dir", "sentinel"] };
var VALKEY = { ...REDIS, program: "valkey-server" };
var NO_DATA_NODE = /^node\.(?:roles=(?!.*data)|data=(?!true))/;
var ARBITER = /^MONGODB_REPLICA_SET_MODE=arbiter$/;
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
  ...bitnami("MongoDB", "/bitnami/mongodb", ["MONGODB_DATA_DIR", ARBITER], ["mongodb"]),
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
  return keeps(
    name,
    dataPath,
    movedBy,
    void 0,
    // What is kept of the versions until 2025 is in `bitnamilegacy`.
    images.flatMap((image) => [`bitnami/${image}`, `bitnamilegacy/${image}`])
  );
}
function softwareOf(image) {
  return TABLE.get(repositoryOf(image));
}
function readsFiles({ commandLine }) {
  return commandLine === void 0 || commandLine.moving.includes("defaults");
}
var SLOW = /* @__PURE__ */ new Set([
  ...[
    "Cassandra",
    "Elasticsearch",
    "OpenSearch",
    "Oracle Database",
    "SQL Server",
    "Jenkins",
    "MySQL",
    "MariaDB",
    "Couchbase"
  ],
  ...["Neo4j", "ScyllaDB", "MongoDB", "PostgreSQL"]
]);
function startsSlowly({ name }) {
  return SLOW.has(name);
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

// src/kubernetes/unkept-data.ts
var unkept_data_exports = {};
__export(unkept_data_exports, {
  mayKeepDataElsewhere: () => mayKeepDataElsewhere,
  unkeptData: () => unkeptData
});

// src/kubernetes/volumes.ts
var volumes_exports = {};
__export(volumes_exports, {
  cleanPath: () => cleanPath,
  fileModes: () => fileModes,
  filesIn: () => filesIn,
  holdsFiles: () => holdsFiles,
  isEphemeral: () => isEphemeral,
  isWithin: () => isWithin2,
  lacksSource: () => lacksSource,
  mountedNames: () => mountedNames,
  mountsIn: () => mountsIn,
  mountsOf: () => mountsOf,
  sourcesOf: () => sourcesOf,
  volumeNames: () => volumeNames,
  volumeOf: () => volumeOf
});
function mountsOf(workload) {
  return containersOf(workload).flatMap(mountsIn);
}
function mountsIn(container) {
  const mounts = container.get("volumeMounts").items();
  const devices2 = container.get("volumeDevices").items();
  return [
    ...mounts.map((mount) => ({
      container,
      mount,
      name: mount.get("name"),
      path: mount.get("mountPath")
    })),
    ...devices2.map((device) => ({ container, mount: device, name: device.get("name"), path: void 0 }))
  ];
}
function volumeNames(workload) {
  const volumes = namesOf(workload.podSpec.get("volumes"));
  const statefulSet = workload.manifest.as("StatefulSet");
  const claims = statefulSet === void 0 ? /* @__PURE__ */ new Map() : claimNames(statefulSet);
  return volumes && claims && [...volumes.keys(), ...claims.keys()];
}
function mountedNames(workload) {
  const { podSpec } = workload;
  const lists = [podSpec.get("containers")];
  if (!podSpec.get("initContainers").absent) lists.push(podSpec.get("initContainers"));
  if (lists.some((list) => !list.isList || list.open)) return void 0;
  const names2 = /* @__PURE__ */ new Set();
  for (const container of containersOf(workload)) {
    for (const list of [container.get("volumeMounts"), container.get("volumeDevices")]) {
      const mounts = container.isMap ? namesOf(list) : void 0;
      if (mounts === void 0) return void 0;
      for (const name of mounts.keys()) names2.add(name);
    }
  }
  return names2;
}
function volumeOf(workload, name) {
  return workload.podSpec.get("volumes").items().find((volume) => volume.get("name").string === name);
}
function isEphemeral(volume) {
  return sourcesOf(volume).every(([key, source]) => key === "emptyDir" || source.absent);
}
function lacksSource(volume, { issues }) {
  const { context, path } = volume;
  const isInDoubt2 = issues.some((issue) => path.every((step, index) => issue.path[index] === step));
  if (!volume.isMap || volume.open || isInDoubt2 || context.mayBeElsewhere(volume)) return false;
  return volume.get("emptyDir").absent && sourcesOf(volume).every(([key, source]) => key !== "emptyDir" && source.absent);
}
function holdsFiles(volume) {
  return ["configMap", "secret", "downwardAPI", "projected"].some((key) => volume.child(key).exists);
}
function filesIn(volume, { manifest }, bundle) {
  const source = volume.get("configMap");
  const [chosen, name] = [source.get("items"), source.get("name").string];
  if (!chosen.absent || name === void 0) return chosen.isList && !chosen.open ? chosen.items().length : void 0;
  const [map] = bundle.partners("ConfigMap", name, manifest).near;
  return map === void 0 || map.root.get("data").open ? void 0 : map.root.get("data").entries().length;
}
function cleanPath(path) {
  return path.replace(/\/+/g, "/").replace(/(?<=.)\/$/, "");
}
function isWithin2(path, directory) {
  const [inner, outer] = [cleanPath(path), cleanPath(directory)];
  return inner === outer || outer === "/" || inner.startsWith(`${outer}/`);
}
function sourcesOf(volume) {
  return volume.entries().filter(([key]) => key !== "name");
}
function fileModes({ podSpec }) {
  const modes = [];
  for (const volume of podSpec.get("volumes").items()) {
    const projections = volume.child("projected").child("sources").items();
    modes.push(volume.child("projected").child("defaultMode"));
    for (const source of [volume, ...projections]) {
      for (const kind of ["configMap", "downwardAPI", "secret"]) {
        const files = source.child(kind);
        modes.push(
          files.child("defaultMode"),
          ...files.child("items").items().map((item) => item.child("mode"))
        );
      }
    }
  }
  return modes.filter(({ exists }) => exists);
}

// src/kubernetes/unkept-data.ts
function unkeptData(container, workload) {
  const image = container.get("image").string;
  const software = image === void 0 ? void 0 : softwareOf(image);
  if (software === void 0 || mayKeepDataElsewhere(container, workload, software)) return void 0;
  const own = mountsIn(container).filter((mount2) => !isFile(workload, mount2.name));
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
  return volume !== void 0 && holdsFiles(volume);
}
function lower(dataPath, mountPath = "") {
  return mountPath.startsWith(`${dataPath}/`) ? mountPath : dataPath;
}
function overlaps(mountPath, dataPath) {
  return isWithin2(mountPath, dataPath) || isWithin2(dataPath, mountPath);
}

// rules/claim-misses-data.ts
var claim_misses_data_default = defineRule({
  summary: "a claim is mounted where the software does not keep its data",
  severity: "warning",
  category: "storage",
  subject: "StatefulSet",
  fixable: true,
  applies: ({ root, traits }) => valueIn(valueIn(root.node, "spec"), "volumeClaimTemplates") !== void 0 && itemsIn(traits.workload?.podSpec.node, "containers").some(mayMissData),
  check: (subject, context) => require("./late-storage.cjs")["claim-misses-data"].check(subject, context)
});
function mayMissData(container) {
  const image = saidIn(container, "image");
  const software = typeof image === "string" ? softwareOf(image) : void 0;
  if (software === void 0) return false;
  const { dataPath } = software;
  return !itemsIn(container, "volumeMounts").some((mount) => {
    const path = saidIn(mount, "mountPath");
    return typeof path === "string" && path.startsWith(`${dataPath}/`) && path.length > dataPath.length + 1;
  });
}

// rules/claim-mode-mismatch.ts
var claim_mode_mismatch_default = defineRule({
  summary: "a claim is mounted in another way than its volumeMode says",
  severity: "warning",
  category: "storage",
  subject: "workload",
  applies: (workload) => {
    const volumes = workload.podSpec.get("volumes").items();
    return volumes.some((volume) => volume.get("persistentVolumeClaim").exists || volume.get("ephemeral").exists) || [...claimTemplates(workload).values()].some((claim) => claim.get("spec").get("volumeMode").exists) || mountsOf(workload).some(({ path }) => path === void 0);
  },
  check: (subject, context) => require("./late-storage.cjs")["claim-mode-mismatch"].check(subject, context)
});

// rules/claim-name-collision.ts
var claim_name_collision_default = defineRule({
  summary: "the claims of two StatefulSets have the same names",
  severity: "warning",
  category: "storage",
  subject: "StatefulSet",
  applies: ({ name, root }) => name?.includes("-") === true && root.get("spec").get("volumeClaimTemplates").exists,
  check: (subject, context) => require("./late-storage.cjs")["claim-name-collision"].check(subject, context)
});

// rules/claim-of-no-pod.ts
var claim_of_no_pod_default = defineRule({
  summary: "a Pod or a snapshot names a claim that no Pod of the StatefulSet has",
  severity: "warning",
  category: "references",
  subject: ["workload", "manifest"],
  fixable: true,
  applies: (subject) => {
    const names2 = "podSpec" in subject ? itemsIn(subject.podSpec.node, "volumes").map(
      (volume) => saidIn(valueIn(volume, "persistentVolumeClaim"), "claimName")
    ) : subject.kind === "VolumeSnapshot" ? [saidIn(valueIn(valueIn(subject.root.node, "spec"), "source"), "persistentVolumeClaimName")] : [];
    return names2.some((name) => typeof name === "string" && ORDINAL.test(name));
  },
  check: (subject, context) => require("./late-references.cjs")["claim-of-no-pod"].check(subject, context)
});
var ORDINAL = /-\d{1,5}$/;

// rules/claim-without-volume.ts
var claim_without_volume_default = defineRule({
  summary: "a claim needs a volume that is made by hand, and there is none for it",
  severity: "info",
  category: "storage",
  subject: ["PersistentVolumeClaim", "StatefulSet"],
  applies: (manifest, { bundle }) => {
    const hasStorage = bundle.all("StorageClass").length + bundle.all("PersistentVolume").length > 0;
    return claimNodes(manifest).some((claim) => {
      const name = saidClass(claim);
      return name === "" || hasStorage && name !== void 0;
    });
  },
  check: (subject, context) => require("./late-storage.cjs")["claim-without-volume"].check(subject, context)
});

// rules/competing-autoscalers.ts
var competing_autoscalers_default = defineRule({
  summary: "two autoscalers of one workload work against each other",
  severity: "warning",
  category: "rollout",
  subject: ["HorizontalPodAutoscaler", "ScaledObject", "VerticalPodAutoscaler"],
  applies: ({ root }, { bundle }) => saidIn(root.node, "kind") === "VerticalPodAutoscaler" || bundle.all("HorizontalPodAutoscaler").length + bundle.all("ScaledObject").length > 1,
  check: (subject, context) => require("./late-rollout.cjs")["competing-autoscalers"].check(subject, context)
});

// src/kubernetes/issues.ts
var issues_exports = {};
__export(issues_exports, {
  briefPath: () => briefPath,
  groupedBy: () => groupedBy,
  hasIssue: () => hasIssue,
  hasIssueAt: () => hasIssueAt,
  issuesOf: () => issuesOf,
  listed: () => listed,
  nearPath: () => nearPath,
  versionsOf: () => versionsOf
});

// src/kubernetes/structure.ts
var structure_exports = {};
__export(structure_exports, {
  Doubts: () => Doubts,
  pathKey: () => pathKey
});
var Doubts = class {
  #all = false;
  /** Where all that is below is in doubt too. */
  #whole = /* @__PURE__ */ new Set();
  /** What is above a place at which something is missed. */
  #above = /* @__PURE__ */ new Set();
  constructor(issues) {
    for (const issue of issues) {
      switch (issue.code) {
        case "unknown":
          for (const name of issue.near) this.#whole.add(pathKey([...issue.path.slice(0, -1), name]));
          break;
        case "misplaced":
          for (const place of issue.places) {
            const home = place.slice(0, -1);
            for (const field of [issue.path, ...issue.others]) this.#whole.add(pathKey([...home, field.at(-1)]));
            for (let length = 1; length <= home.length; length++) this.#above.add(pathKey(home.slice(0, length)));
          }
          break;
        case "lost-key":
          this.#whole.add(pathKey(issue.key));
          break;
        case "type":
          this.#whole.add(pathKey(issue.path));
          break;
        case "indentation":
          this.#all = true;
      }
    }
  }
  /** True where a field that is not found at its path may be what one of the issues is about. */
  about(path) {
    if (this.#all) return true;
    if (this.#whole.size === 0) return false;
    if (this.#above.has(pathKey(path))) return true;
    return path.some((_, index) => this.#whole.has(pathKey(path.slice(0, index + 1))));
  }
};
function pathKey(path) {
  return JSON.stringify(path);
}

// src/kubernetes/issues.ts
function issuesOf({ issues }, code) {
  return issues.filter((issue) => issue.code === code);
}
function hasIssue(...codes) {
  return ({ issues }) => issues.some(({ code }) => codes.includes(code));
}
function hasIssueAt({ issues }, path) {
  return issues.some((issue) => pathKey(issue.path) === pathKey(path));
}
function briefPath(path) {
  const index = path.findLastIndex((step) => typeof step === "number");
  return formatPath(path.slice(Math.max(0, index - 1)));
}
function listed(names2, word) {
  return names2.length < 2 ? names2.join("") : `${names2.slice(0, -1).join(", ")} ${word} ${names2.at(-1)}`;
}
function nearPath(path, beside2) {
  const index = path.findIndex((step, at) => step !== beside2[at]);
  return formatPath(path.slice(Math.max(0, typeof path[index] === "number" ? index - 1 : index)));
}
function versionsOf({ holds: holds2 }, { from, to }) {
  return { from: Math.max(from, holds2?.since ?? from), to: Math.min(to, holds2?.until ?? to) };
}
function groupedBy(issues, causeOf) {
  const groups = /* @__PURE__ */ new Map();
  for (const issue of issues) append(groups, causeOf(issue), issue);
  return groups.values();
}

// src/kubernetes/ip-addresses.ts
var ip_addresses_exports = {};
__export(ip_addresses_exports, {
  isAddress: () => isAddress,
  isOuterAddress: () => isOuterAddress,
  isPartOf: () => isPartOf,
  isRange: () => isRange,
  isStrictAddress: () => isStrictAddress,
  isStrictRange: () => isStrictRange,
  mappedAddress: () => mappedAddress,
  networkOf: () => networkOf
});
function isAddress(text) {
  return bytesOf(text) !== void 0;
}
function isStrictAddress(text) {
  const bytes = bytesOf(text);
  if (bytes === void 0 || /(?:^|[.:])0\d+\.|\.0\d|[\da-f]{5}/i.test(text)) return false;
  return !isMapped(bytes);
}
function isOuterAddress(text) {
  const bytes = bytesOf(text);
  if (bytes === void 0) return false;
  const plain2 = isMapped(bytes) ? bytes.slice(12) : bytes;
  const [first = 0, second = 0, third = 0] = plain2;
  if (plain2.every((byte) => byte === 0)) return false;
  if (plain2.length === 4) {
    return first !== 127 && !(first === 169 && second === 254) && !(first === 224 && second === 0 && third === 0);
  }
  const isItself = plain2.every((byte, index) => byte === (index === 15 ? 1 : 0));
  return !isItself && !(first === 254 && (second & 192) === 128) && !(first === 255 && (second & 15) === 2);
}
function mappedAddress(text) {
  const bytes = bytesOf(text);
  return bytes !== void 0 && isMapped(bytes) ? bytes.slice(12).join(".") : void 0;
}
function isMapped(bytes) {
  return bytes.length === 16 && bytes.every((byte, index) => index > 11 || byte === (index < 10 ? 0 : 255));
}
function isRange(text) {
  const [, address = "", bits = ""] = /^([^ ]*)\/(\d+)$/.exec(text) ?? [];
  const bytes = bytesOf(address);
  return bytes !== void 0 && Number(bits) <= 8 * bytes.length;
}
function isStrictRange(text) {
  const [address = "", length = ""] = text.split("/");
  if (!isRange(text) || !isStrictAddress(address) || /^0\d/.test(length)) return false;
  return bytesOf(address).every((byte, index) => {
    const fixed = Math.min(8, Math.max(0, Number(length) - 8 * index));
    return (byte & 255 >> fixed) === 0;
  });
}
function networkOf(range) {
  if (!isRange(range)) return void 0;
  const [bytes, bits] = fixedOf(range);
  const fixed = bytes.map((byte, index) => byte & ~(255 >> Math.min(8, Math.max(0, bits - 8 * index))));
  return `${fixed.length === 4 ? fixed.join(".") : ipv6Of(fixed)}/${bits}`;
}
function ipv6Of(bytes) {
  const groups = [];
  for (let i = 0; i < 16; i += 2) groups.push((bytes[i] << 8 | bytes[i + 1]).toString(16));
  const text = groups.join(":");
  const [longest] = [...text.matchAll(/(?<![\da-f])0(?::0)+(?![\da-f])/g)].sort((a, b) => b[0].length - a[0].length);
  if (longest === void 0) return text;
  const before = text.slice(0, longest.index).replace(/:$/, "");
  const after = text.slice(longest.index + longest[0].length).replace(/^:/, "");
  return `${before}::${after}`;
}
function isPartOf(part, whole) {
  if (!isRange(part) || !isRange(whole)) return void 0;
  const [[partBytes, partBits], [wholeBytes, wholeBits]] = [fixedOf(part), fixedOf(whole)];
  if (partBytes.length !== wholeBytes.length || wholeBits >= partBits) return false;
  return wholeBytes.every((byte, index) => {
    const open = 255 >> Math.min(8, Math.max(0, wholeBits - 8 * index));
    return (byte | open) === (partBytes[index] | open);
  });
}
function fixedOf(range) {
  const [address = "", bits = ""] = range.split("/");
  const bytes = bytesOf(address);
  return isMapped(bytes) && Number(bits) >= 96 ? [bytes.slice(12), Number(bits) - 96] : [bytes, Number(bits)];
}
function bytesOf(text) {
  return text.includes(":") ? bytesOfIpv6(text) : bytesOfIpv4(text);
}
function bytesOfIpv4(text) {
  const parts = text.split(".");
  if (parts.length !== 4) return void 0;
  const bytes = parts.map((part) => /^\d+$/.test(part) ? Number(part) : Number.NaN);
  return bytes.every((byte) => byte <= 255) ? bytes : void 0;
}
function bytesOfIpv6(text) {
  const halves = text.split("::").map((half, index, { length }) => bytesOfGroups(half, index === length - 1));
  const [before, after] = halves;
  if (before === void 0 || halves.length > 2 || halves.includes(void 0)) return void 0;
  if (after === void 0) return before.length === 16 ? before : void 0;
  const missing = 16 - before.length - after.length;
  return missing >= 2 ? [...before, ...new Array(missing).fill(0), ...after] : void 0;
}
function bytesOfGroups(text, isLast) {
  if (text === "") return [];
  const groups = text.split(":");
  const bytes = [];
  for (const [index, group] of groups.entries()) {
    const ipv4 = isLast && index === groups.length - 1 ? bytesOfIpv4(group) : void 0;
    const number = /^0*[\da-f]{1,4}$/i.test(group) ? Number.parseInt(group, 16) : void 0;
    if (ipv4 !== void 0) bytes.push(...ipv4);
    else if (number !== void 0) bytes.push(number >> 8, number & 255);
    else return void 0;
  }
  return bytes;
}

// rules/conflicting-fields.ts
var conflicting_fields_default = defineRule({
  summary: "fields exclude or contradict each other",
  severity: "error",
  category: "structure",
  subject: "manifest",
  versions: "some",
  applies: hasIssue("conflict", "contradiction"),
  check: (subject, context) => require("./late-structure.cjs")["conflicting-fields"].check(subject, context)
});

// src/kubernetes/adoption.ts
var adoption_exports = {};
__export(adoption_exports, {
  adoptedBy: () => adoptedBy,
  isCopied: () => isCopied,
  nameTakenBy: () => nameTakenBy,
  setNameOf: () => setNameOf
});

// src/kubernetes/rivals.ts
var rivals_exports = {};
__export(rivals_exports, {
  rivalOf: () => rivalOf2,
  selectorOf: () => selectorOf
});
function rivalOf2(manifest, bundle) {
  const { workload } = manifest.traits;
  if (workload === void 0 || manifest.partial) return void 0;
  const selector = readSelector(selectorOf(manifest), manifest.overlay.selectorLabels);
  const selected = take(podIndexOf(bundle).near(selector.labels, manifest), CROWD);
  const itself = selected.find((pods) => pods.workload === workload);
  if (selected.length === 0 || selected.length === 1 && itself !== void 0) return void 0;
  const labels = itself?.labels ?? podLabels(workload);
  const own = itself?.order ?? Number.POSITIVE_INFINITY;
  let perhaps;
  let rivals = 0;
  for (const { workload: other, labels: otherLabels, order } of selected) {
    if (rivals > 1 && other.manifest.document.file !== manifest.document.file) continue;
    const together = areRivals(other, otherLabels) ? bundle.areTogether(other.manifest, manifest) : "no";
    if (together === "yes" && order < own) return other.manifest;
    if (together === "no") continue;
    rivals++;
    if (order < own) perhaps = other;
  }
  if (perhaps === void 0 || rivals > 1 || !shareWord(perhaps.manifest.name, manifest.name)) return void 0;
  return perhaps.manifest.kind === manifest.kind || !shareImage(perhaps, workload) ? perhaps.manifest : void 0;
  function areRivals(other, otherLabels) {
    const { kind, identity, overlay } = other.manifest;
    if (other.manifest === manifest || !other.builtIn || !CONTROLLERS.has(kind)) return false;
    if (identity === manifest.identity || !bundle.haveOneNamespace(other.manifest, manifest)) return false;
    return matches(selector, otherLabels) === "yes" && matches(readSelector(selectorOf(other.manifest), overlay.selectorLabels), labels) === "yes";
  }
}
function shareWord(a = "", b = "") {
  const own = new Set(b.split("-"));
  return a.split("-").some((word) => own.has(word) && !/^(?:deployment|statefulset)$/.test(word));
}
function shareImage(a, b) {
  const images = (workload) => workload.podSpec.get("containers").items().map((each) => each.get("image").text);
  const own = new Set(images(b));
  return images(a).some((image) => own.has(image));
}
var CONTROLLERS = /* @__PURE__ */ new Set(["StatefulSet", "Deployment", "ReplicaSet"]);
function selectorOf({ root }) {
  return root.child("spec").child("selector");
}

// src/kubernetes/adoption.ts
function isCopied({ root: { node } }) {
  const metadata = valueIn(node, "metadata");
  return ["ownerReferences", "uid", "selfLink"].some((name) => valueIn(metadata, name) !== void 0);
}
function setNameOf(pod) {
  return /^(.+)-(?:0|[1-9]\d*)$/.exec(pod ?? "")?.[1];
}
function nameTakenBy(pod, bundle) {
  const [name, setName] = [pod.name, setNameOf(pod.name)];
  if (name === void 0 || setName === void 0) return void 0;
  const statefulSet = bundle.partners("StatefulSet", setName, pod).near.find((each) => bundle.areTogether(each, pod) !== "no");
  if (statefulSet === void 0) return void 0;
  const ordinal = Number(name.slice(setName.length + 1));
  const start = statefulSet.root.get("spec").child("ordinals").child("start").number ?? 0;
  const { max } = replicasOf(statefulSet, bundle) ?? { max: 1 };
  const isWanted = ordinal >= start && ordinal < start + max;
  const labels = readLabels(pod.root.get("metadata").get("labels"), pod.overlay.templateLabels);
  const match = matches(readSelector(selectorOf(statefulSet), statefulSet.overlay.selectorLabels), labels);
  if (match === "yes") return { statefulSet, outcome: isWanted ? "adopts" : "deletes" };
  return match === "no" && isWanted ? { statefulSet, outcome: "waits" } : void 0;
}
function adoptedBy(replicaSet, bundle) {
  const selector = readSelector(selectorOf(replicaSet), replicaSet.overlay.selectorLabels);
  return (podsBeside(selector, replicaSet, bundle) ?? []).flatMap(({ workload, match }) => {
    const pod = workload.manifest.as("Pod");
    const isTaken = pod !== void 0 && match === "yes" && !isCopied(pod);
    return isTaken && bundle.areTogether(pod, replicaSet) !== "no" ? pod : [];
  });
}

// rules/conflicting-pod.ts
var conflicting_pod_default = defineRule({
  summary: "a single Pod that a controller takes for one of its own, or that has the name of one",
  severity: "warning",
  category: "identity",
  subject: ["Pod", "ReplicaSet"],
  applies(manifest, { bundle }) {
    if (manifest.is("ReplicaSet")) return bundle.all("Pod").length > 0;
    const setName = setNameOf(manifest.name);
    return setName !== void 0 && bundle.named("StatefulSet", setName).length > 0;
  },
  check: (subject, context) => require("./late-identity.cjs")["conflicting-pod"].check(subject, context)
});

// rules/decimal-file-mode.ts
var DECIMAL2 = /* @__PURE__ */ new Set([400, 440, 444, 500]);
var decimal_file_mode_default = defineRule({
  summary: "the mode of files in a volume lacks its leading zero",
  severity: "warning",
  category: "storage",
  subject: "workload",
  fixable: true,
  applies: (workload) => fileModes(workload).some(({ number }) => DECIMAL2.has(number)),
  check: (subject, context) => require("./late-storage.cjs")["decimal-file-mode"].check(subject, context)
});

// rules/deprecated-node-label.ts
var deprecated_node_label_default = defineRule({
  summary: "a label of nodes that is deprecated",
  severity: "info",
  category: "references",
  subject: "workload",
  fixable: true,
  applies({ podSpec: { node }, builtIn }) {
    const names2 = ["nodeSelector", "affinity", "topologySpreadConstraints"];
    return builtIn && names2.some((name) => valueIn(node, name) !== void 0);
  },
  check: (subject, context) => require("./late-references.cjs")["deprecated-node-label"].check(subject, context)
});

// src/kubernetes/merged-objects.ts
var merged_objects_exports = {};
__export(merged_objects_exports, {
  mergedObjects: () => mergedObjects,
  separatorFix: () => separatorFix
});
function mergedObjects({ root, duplicateKeys }) {
  if (root?.kind !== "map") return [];
  const names2 = new Set(duplicateKeys.filter(({ first }) => root.pairs.includes(first)).map(({ first }) => first.name));
  if (!names2.has("apiVersion") || !names2.has("kind")) return [];
  const starts = startsAt(root.pairs, () => true);
  if (starts.length > 0 && starts.every(({ name }) => ROOT.has(name))) return starts;
  const heads = startsAt(root.pairs, (_, index) => isHeadOfThree(root.pairs, index));
  return heads.length > 0 ? heads : starts;
}
var ROOT = /* @__PURE__ */ new Set(["apiVersion", "kind", "metadata"]);
function isHeadOfThree(pairs2, at) {
  return pairs2[at + 2]?.name === "metadata" && new Set(pairs2.slice(at, at + 3).map(({ name }) => name)).size === 3 && isHead(pairs2[at]) && isHead(pairs2[at + 1]);
}
function startsAt(pairs2, mayStart) {
  const starts = [];
  let seen = /* @__PURE__ */ new Set();
  for (const [index, pair2] of pairs2.entries()) {
    if (seen.has(pair2.name) && mayStart(pair2, index)) {
      if (!seen.has("metadata") && !seen.has("items")) return [];
      starts.push(pair2);
      seen = /* @__PURE__ */ new Set();
    }
    seen.add(pair2.name);
  }
  return starts;
}
function isHead({ name }) {
  return name === "apiVersion" || name === "kind";
}
function separatorFix({ root, file }, starts) {
  if (root?.kind !== "map" || root.style === "flow") return {};
  const bounds = [0, ...starts.map((start) => root.pairs.indexOf(start)), root.pairs.length];
  for (let i = 1; i < bounds.length; i++) {
    const names2 = root.pairs.slice(bounds[i - 1], bounds[i]).map(({ name }) => name);
    const begins = isHead(root.pairs[bounds[i - 1]]);
    if (!begins || !names2.includes("apiVersion") || !names2.includes("kind")) return {};
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

// rules/document-separator.ts
var document_separator_default = defineRule({
  summary: "documents are not separated by `---` as kubectl wants it",
  severity: "error",
  category: "syntax",
  subject: "document",
  fixable: true,
  applies: ({ error, dropped, duplicateKeys }) => error !== void 0 || dropped !== void 0 || duplicateKeys.length > 0,
  check: (subject, context) => require("./late-syntax.cjs")["document-separator"].check(subject, context)
});

// rules/duplicate-claim-template.ts
var duplicate_claim_template_default = defineRule({
  summary: "two claim templates have one name",
  severity: "warning",
  category: "storage",
  subject: "StatefulSet",
  fixable: true,
  applies: ({ root }) => root.get("spec").get("volumeClaimTemplates").items().length > 1,
  check: (subject, context) => require("./late-storage.cjs")["duplicate-claim-template"].check(subject, context)
});

// rules/duplicate-item.ts
var duplicate_item_default = defineRule({
  summary: "two items of a list have the same name, port or path",
  severity: "error",
  category: "structure",
  subject: "manifest",
  fixable: true,
  versions: "some",
  applies: hasIssue("duplicate"),
  check: (subject, context) => require("./late-structure.cjs")["duplicate-item"].check(subject, context)
});

// rules/duplicate-key.ts
var duplicate_key_default = defineRule({
  summary: "a map holds a key twice",
  severity: "warning",
  category: "syntax",
  subject: "document",
  fixable: true,
  applies: ({ duplicateKeys }) => duplicateKeys.length > 0,
  check: (subject, context) => require("./late-syntax.cjs")["duplicate-key"].check(subject, context)
});

// rules/duplicate-resource.ts
var duplicate_resource_default = defineRule({
  summary: "an object is defined twice in one place",
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

// rules/empty-read-only-claim.ts
var empty_read_only_claim_default = defineRule({
  summary: "a claim template makes disks that are empty and can only be read",
  severity: "warning",
  category: "storage",
  subject: "StatefulSet",
  fixable: true,
  applies: (statefulSet) => claimNodes(statefulSet).some((claim) => {
    const [mode, ...others] = itemsIn(valueIn(claim, "spec"), "accessModes");
    return others.length === 0 && mode?.kind === "scalar" && mode.value === "ReadOnlyMany";
  }),
  check: (subject, context) => require("./late-storage.cjs")["empty-read-only-claim"].check(subject, context)
});

// rules/empty-selector.ts
var empty_selector_default = defineRule({
  summary: "spec.selector of a workload asks for no label",
  severity: "error",
  category: "selectors",
  subject: ["StatefulSet", "Deployment", "DaemonSet", "ReplicaSet"],
  fixable: true,
  applies: hasIssue("missing"),
  check: (subject, context) => require("./late-selectors.cjs")["empty-selector"].check(subject, context)
});

// src/kubernetes/cluster-glance.ts
var cluster_glance_exports = {};
__export(cluster_glance_exports, {
  mayAskForPeers: () => mayAskForPeers,
  mayAwaitMembers: () => mayAwaitMembers,
  mayVote: () => mayVote
});
var PROBES = ["startupProbe", "readinessProbe"];
function mayAskForPeers({ root, name, traits }) {
  const podSpec = traits.workload?.podSpec.node;
  const service = saidIn(valueIn(root.node, "spec"), "serviceName");
  const names2 = [name, service].filter((each) => typeof each === "string" && each !== "");
  const isAsked2 = (words2, list) => itemsIn(words2, list).some((word) => {
    const text = word.kind === "scalar" ? word.value : void 0;
    return typeof text === "string" && names2.some((each) => text.includes(each));
  });
  return itemsIn(podSpec, "initContainers").some((each) => isAsked2(each, "command") || isAsked2(each, "args")) || itemsIn(podSpec, "containers").some(
    (each) => PROBES.some((probe) => isAsked2(valueIn(valueIn(each, probe), "exec"), "command"))
  );
}
function mayAwaitMembers({ traits }) {
  return itemsIn(traits.workload?.podSpec.node, "containers").some(
    (container) => isOfCluster(container) && PROBES.some((probe) => valueIn(container, probe) !== void 0)
  );
}
function mayVote({ traits }) {
  return itemsIn(traits.workload?.podSpec.node, "containers").some(isOfCluster);
}
function isOfCluster(container) {
  const image = saidIn(container, "image");
  return typeof image === "string" && SOFTWARE.test(image);
}
var SOFTWARE = /cockroach|consul|elasticsearch|etcd|galera|keeper|mongo|nats|openbao|opensearch|qdrant|rabbitmq|vault|xtradb/;

// rules/even-quorum.ts
var even_quorum_default = defineRule({
  summary: "an even number of members where a majority decides",
  severity: "info",
  category: "availability",
  subject: "StatefulSet",
  applies: (statefulSet) => {
    const replicas = saidIn(valueIn(statefulSet.root.node, "spec"), "replicas");
    return typeof replicas === "number" && replicas > 0 && replicas % 2 === 0 && mayVote(statefulSet);
  },
  check: (subject, context) => require("./late-availability.cjs")["even-quorum"].check(subject, context)
});

// src/kubernetes/gated-fields.ts
var gated_fields_exports = {};
__export(gated_fields_exports, {
  GATED_FIELDS: () => GATED_FIELDS
});

// src/kubernetes/rolling-updates.ts
var rolling_updates_exports = {};
__export(rolling_updates_exports, {
  unavailableOf: () => unavailableOf
});
function unavailableOf(maxUnavailable, pods) {
  const percentage = Number(/^(\d+)%$/.exec(maxUnavailable.string ?? "")?.[1] ?? Number.NaN);
  if (Number.isNaN(percentage)) return maxUnavailable.number;
  return percentage > 100 ? void 0 : Math.max(1, Math.floor(percentage * pods / 100));
}

// src/kubernetes/gated-fields.ts
var GATED_FIELDS = [
  {
    path: ["updateStrategy", "rollingUpdate", "maxUnavailable"],
    gate: "MaxUnavailableStatefulSet",
    dropped: { until: 36 },
    outcome: "Pods are updated one after the other",
    asksForMore: (most, pods) => (unavailableOf(most, pods) ?? 1) > 1
  },
  {
    path: ["ordinals"],
    gate: "StatefulSetStartOrdinal",
    dropped: { until: 26 },
    outcome: "Pods are numbered from 0 on",
    asksForMore: (ordinals) => (ordinals.child("start").number ?? 0) > 0
  },
  {
    path: ["persistentVolumeClaimRetentionPolicy"],
    gate: "StatefulSetAutoDeletePVC",
    dropped: { until: 26 },
    outcome: "claims are kept",
    asksForMore: (policy) => ["whenDeleted", "whenScaled"].some((when) => policy.child(when).string === "Delete")
  }
];

// src/kubernetes/versions.ts
var versions_exports = {};
__export(versions_exports, {
  NEWEST: () => NEWEST,
  OLDEST: () => OLDEST,
  SUPPORTED: () => SUPPORTED,
  complement: () => complement,
  coverage: () => coverage,
  formatSpan: () => formatSpan,
  parseVersions: () => parseVersions
});
var OLDEST = 25;
var NEWEST = 37;
var SUPPORTED = { from: 34, to: 37 };
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
function complement({ since, until }, asked) {
  if (since !== void 0 && since > asked.from) return { until: since - 1 };
  return until !== void 0 && until < asked.to ? { since: until + 1 } : void 0;
}
function formatSpan({ since, until }) {
  if (since !== void 0 && until !== void 0) return `1.${since} to 1.${until}`;
  return since !== void 0 ? `since 1.${since}` : `until 1.${until}`;
}

// rules/field-behind-feature-gate.ts
var field_behind_feature_gate_default = defineRule({
  summary: "a field of a StatefulSet that the API server drops, since its feature gate is off",
  severity: "warning",
  category: "rollout",
  subject: "StatefulSet",
  versions: "some",
  applies: ({ root }, { kubernetes }) => {
    const spec = valueIn(root.node, "spec");
    const isWritten2 = (path) => path.reduce(valueIn, spec) !== void 0;
    return GATED_FIELDS.some(({ path, dropped }) => coverage(dropped, kubernetes) !== "none" && isWritten2(path));
  },
  check: (subject, context) => require("./late-rollout.cjs")["field-behind-feature-gate"].check(subject, context)
});

// rules/field-not-in-version.ts
var field_not_in_version_default = defineRule({
  summary: "a field that not all versions of Kubernetes know which are asked for",
  severity: "error",
  category: "structure",
  subject: "manifest",
  versions: "some",
  applies: hasIssue("version"),
  check: (subject, context) => require("./late-structure.cjs")["field-not-in-version"].check(subject, context)
});

// src/kubernetes/config-keys.ts
var config_keys_exports = {};
__export(config_keys_exports, {
  fileAt: () => fileAt,
  keysOf: () => keysOf,
  missingKeys: () => missingKeys,
  wholeVolumes: () => wholeVolumes
});
function* missingKeys(workload, bundle) {
  const { manifest, podSpec } = workload;
  const references = referencesIn(workload);
  for (const reference of references) {
    if (reference.optional || reference.keys === void 0 || reference.keys.length === 0) continue;
    const given = keysOf(reference, manifest, bundle);
    if (given === void 0) continue;
    for (const { key, path } of reference.keys) {
      const field = manifest.at([...podSpec.path, ...path]);
      const way = reference.need === "variable" ? "variable" : "item";
      if (field.string === key && !given.keys.has(key)) yield { field, key, way, ...listed2(given) };
    }
  }
  for (const { field, first, volume } of subPathsOf(workload)) {
    const reference = references.find(({ path }) => path[0] === "volumes" && path[1] === volume && path.length === 4);
    const given = reference === void 0 || reference.optional ? void 0 : keysOf(reference, manifest, bundle);
    if (reference === void 0 || given === void 0) continue;
    const files = filesOf(podSpec.node, reference, given);
    if (files === void 0) continue;
    if (files.some((file) => file.split("/")[0] === first)) continue;
    yield { field, key: field.string, way: "subPath", object: given.object, keys: files };
  }
}
function listed2({ object, keys }) {
  return { object, keys: [...keys] };
}
function keysOf({ kind, name }, from, bundle) {
  if (kind !== "ConfigMap" && kind !== "Secret") return void 0;
  const { near, far } = bundle.partners(kind, name, from);
  const isMeant = far.length === 1 && haveCommonParent(far[0].directory, from.directory);
  const objects = near.length > 0 ? near : isMeant ? far : [];
  const keys = /* @__PURE__ */ new Set();
  const known3 = keysByObject(bundle);
  for (const object of objects) {
    let own = known3.get(object);
    if (own === void 0) {
      own = ownKeys(object) ?? null;
      known3.set(object, own);
    }
    if (own === null) return void 0;
    for (const key of own) keys.add(key);
  }
  return objects.length === 0 || mayBeMade({ name }, bundle) ? void 0 : { object: objects[0], keys };
}
var keysByObject = perBundle(() => /* @__PURE__ */ new Map());
var LISTS2 = ["data", "binaryData", "stringData"];
function ownKeys(object) {
  if (isFilledOrCopied(object) || object.issues.length > 0) return void 0;
  const lists = LISTS2.map((name) => object.root.child(name)).filter(({ exists }) => exists);
  if (lists.some((list) => !list.isMap || list.open)) return void 0;
  const keys = lists.flatMap((list) => list.entries().map(([key]) => key));
  return keys.length === 0 || keys.some((key) => !/^[-._A-Za-z0-9]+$/.test(key)) ? void 0 : keys;
}
function filesOf(spec, { path }, { keys }) {
  const source = valueIn(itemsIn(spec, "volumes")[path[1]], path[2]);
  const items2 = itemsIn(source, "items");
  if (items2.length === 0) return [...keys];
  const paths = items2.map((item) => saidIn(item, "path"));
  return paths.every((each) => typeof each === "string") ? paths : void 0;
}
function* wholeVolumes(workload, bundle) {
  const { manifest, podSpec } = workload;
  const names2 = podSpec.get("volumes").items().map((volume) => volume.get("name").string);
  const references = referencesIn(workload);
  for (const { mount, path, name, container } of mountsOf(workload)) {
    const file = fileAt(path?.string, mount.child("subPath").text ?? mount.child("subPathExpr").text);
    const volume = names2.lastIndexOf(name.string);
    if (path === void 0 || file === void 0 || volume < 0) continue;
    const reference = references.find((each) => each.path[0] === "volumes" && each.path[1] === volume);
    const given = reference?.path.length === 4 ? keysOf(reference, manifest, bundle) : void 0;
    if (reference === void 0 || given === void 0) continue;
    const { start, end } = container.range;
    const isKnown = manifest.document.file.text.slice(start, end).includes(`/${file}/${file}`);
    if (isKnown || filesOf(podSpec.node, reference, given)?.includes(file) !== true) continue;
    yield { mount, path, file, object: given.object };
  }
}
function fileAt(path, subPath) {
  const name = path?.replace(/\/+$/, "").replace(/^.*\//, "");
  return subPath === void 0 && name !== void 0 && /\w\.(?!d$)[a-z0-9]+$/i.test(name) ? name : void 0;
}
function* subPathsOf(workload) {
  const names2 = workload.podSpec.get("volumes").items().map((volume) => volume.get("name").string);
  for (const container of containersOf(workload)) {
    for (const mount of container.get("volumeMounts").items()) {
      const field = mount.get("subPath");
      const first = field.string?.replace(/^(?:\.?\/)+/, "").split("/")[0];
      const volume = names2.lastIndexOf(mount.get("name").string);
      if (first !== void 0 && first !== "" && first !== "." && volume >= 0) yield { field, first, volume };
    }
  }
}

// src/kubernetes/image-directories.ts
var image_directories_exports = {};
__export(image_directories_exports, {
  hiddenBy: () => hiddenBy,
  isKnownDirectory: () => isKnownDirectory,
  mayBeNeeded: () => mayBeNeeded
});
var PROGRAMS = "the programs and libraries of the image";
var SYSTEM = new Map([
  ["/", "all files of the image"],
  ["/etc", "the users, certificates and settings of the image"],
  ...["/bin", "/lib", "/usr", "/usr/bin", "/usr/lib"].map((path) => [path, PROGRAMS])
]);
var HOMES = [
  ["Elasticsearch", /^(?:elasticsearch\/)?elasticsearch(?:-oss)?$/, below("/usr/share/elasticsearch")],
  ["OpenSearch", /^opensearchproject\/opensearch$/, below("/usr/share/opensearch")],
  ["Cassandra", /^cassandra$/, ["/etc/cassandra", "/opt/cassandra", "/opt/cassandra/bin"]],
  ["CouchDB", /^(?:apache\/)?couchdb$/, ["/opt/couchdb", "/opt/couchdb/bin", "/opt/couchdb/etc"]],
  ["Couchbase", /^couchbase(?:\/server)?$/, ["/opt/couchbase", "/opt/couchbase/bin", "/opt/couchbase/etc"]],
  ["Neo4j", /^neo4j$/, ["/var/lib/neo4j", "/var/lib/neo4j/bin"]],
  ["Solr", /^solr$/, ["/opt/solr", "/opt/solr/bin", "/opt/solr/server"]],
  ["RabbitMQ", /^rabbitmq$/, ["/opt/rabbitmq", "/opt/rabbitmq/sbin"]],
  ["Qdrant", /^qdrant\/qdrant$/, ["/qdrant"]],
  ["Kafka", /^apache\/kafka$/, ["/opt/kafka", "/opt/kafka/bin", "/opt/kafka/libs"]],
  ["Bitnami's image", /^bitnami(?:legacy)?\//, ["/opt/bitnami", "/opt/bitnami/scripts"]]
];
function below(home) {
  return ["", "/bin", "/config", "/lib", "/modules"].map((path) => home + path);
}
var NEEDED = /* @__PURE__ */ new Set([...SYSTEM.keys(), ...HOMES.flatMap(([, , paths]) => paths)]);
function mayBeNeeded(path) {
  return NEEDED.has(cleanPath(path));
}
function hiddenBy(path, image) {
  const clean = cleanPath(path);
  const system = SYSTEM.get(clean);
  if (system !== void 0 || image === void 0) return system;
  const repository = repositoryOf(image);
  const [software] = HOMES.find(([, images, paths]) => images.test(repository) && paths.includes(clean)) ?? [];
  if (software === void 0) return void 0;
  return `the ${/\/(?:config|etc)$|^\/etc\//.test(clean) ? "other settings" : "programs"} of ${software}`;
}
function isKnownDirectory(path) {
  return DIRECTORIES.has(cleanPath(path)) || SYSTEM.has(cleanPath(path));
}
var DIRECTORIES = /* @__PURE__ */ new Set([
  ...["/etc/nginx", "/etc/nginx/conf.d", "/usr/share/nginx/html", "/var/www/html", "/docker-entrypoint-initdb.d"],
  ...[
    "/etc/mysql",
    "/etc/mysql/conf.d",
    "/etc/mysql/mysql.conf.d",
    "/etc/postgresql",
    "/etc/rabbitmq",
    "/etc/rabbitmq/conf.d"
  ],
  ...["/usr/share/elasticsearch/config", "/usr/share/opensearch/config", "/etc/cassandra", "/etc/clickhouse-server"],
  ...[
    "/etc/clickhouse-server/config.d",
    "/etc/clickhouse-server/users.d",
    "/usr/local/etc",
    "/usr/local/bin",
    "/etc/ssl/certs"
  ],
  ...[
    "/etc/grafana",
    "/etc/prometheus",
    "/usr/local/etc/redis",
    "/etc/haproxy",
    "/usr/local/etc/haproxy",
    "/tmp",
    "/opt",
    "/data"
  ]
]);

// rules/file-mounted-as-directory.ts
var file_mounted_as_directory_default = defineRule({
  summary: "a single file is mounted where a directory is meant, or a directory in the place of a file",
  severity: "warning",
  category: "storage",
  subject: "workload",
  fixable: true,
  applies: (workload) => someContainer(workload, mountsFileOnDirectory),
  check: (subject, context) => require("./late-storage.cjs")["file-mounted-as-directory"].check(subject, context)
});
function isMistaken(path, file) {
  const name = file.replace(/^.*\//, "");
  if (!/\w\.(?!d$)[a-z0-9]+$/i.test(name) || cleanPath(path).endsWith(`/${name}`)) return false;
  return path.endsWith("/") || isKnownDirectory(path);
}
function mountsFileOnDirectory(container) {
  return itemsIn(container, "volumeMounts").some((mount) => {
    const [path, file] = [saidIn(mount, "mountPath"), saidIn(mount, "subPath")];
    if (typeof path !== "string") return false;
    if (typeof file === "string") return isMistaken(path, file);
    return file === void 0 && fileAt(path, void 0) !== void 0;
  });
}

// rules/fqdn-too-long.ts
var fqdn_too_long_default = defineRule({
  summary: "setHostnameAsFQDN with a domain name that is longer than 64 characters",
  severity: "warning",
  category: "identity",
  subject: "StatefulSet",
  applies: ({ traits }) => saidIn(traits.workload?.podSpec.node, "setHostnameAsFQDN") === true,
  check: (subject, context) => require("./late-identity.cjs")["fqdn-too-long"].check(subject, context)
});

// rules/fractional-bytes.ts
var fractional_bytes_default = defineRule({
  summary: "an amount of memory or storage is no whole number of bytes",
  severity: "warning",
  category: "storage",
  subject: "manifest",
  applies: (manifest) => maySayFraction(manifest) && amountsOf(manifest).some(isFraction),
  check: (subject, context) => require("./late-storage.cjs")["fractional-bytes"].check(subject, context)
});
var KINDS3 = ["requests", "limits"];
var BYTES = ["memory", "storage", "ephemeral-storage"];
function amountsOf(manifest) {
  const spec = manifest.root.child("spec");
  const { workload } = manifest.traits;
  const holders = workload === void 0 ? [] : containersOf(workload);
  if (manifest.is("PersistentVolumeClaim")) holders.push(spec);
  if (manifest.is("StatefulSet")) {
    for (const template of spec.child("volumeClaimTemplates").items()) holders.push(template.child("spec"));
  }
  const found = [];
  for (const holder of holders) {
    const resources = holder.child("resources");
    if (!resources.isMap) continue;
    for (const kind of KINDS3) {
      const amounts = resources.child(kind);
      if (amounts.isMap) for (const name of BYTES) found.push(amounts.child(name));
    }
  }
  return found;
}
function maySayFraction({ root, kind, traits: { workload } }) {
  if (workload !== void 0 && someContainer(workload, asksForFraction)) return true;
  if (kind !== "PersistentVolumeClaim" && kind !== "StatefulSet") return false;
  const spec = root.child("spec").node;
  if (kind === "PersistentVolumeClaim") return asksForFraction(spec);
  return itemsIn(spec, "volumeClaimTemplates").some((item) => asksForFraction(valueIn(item, "spec")));
}
function asksForFraction(holder) {
  const resources = valueIn(holder, "resources");
  if (resources?.kind !== "map") return false;
  return KINDS3.some((kind) => {
    const amounts = valueIn(resources, kind);
    return amounts?.kind === "map" && BYTES.some((name) => FRACTION.test(String(saidIn(amounts, name) ?? "")));
  });
}
var FRACTION = /[.mun]|e-/i;
function writtenIn(field) {
  return field.string ?? (field.number === void 0 ? "" : String(field.number));
}
function isFraction(field) {
  const text = writtenIn(field);
  return FRACTION.test(text) && fractionOf(text) !== void 0;
}

// rules/governing-service-in-other-namespace.ts
var governing_service_in_other_namespace_default = defineRule({
  summary: "the Service that spec.serviceName names is in another namespace",
  severity: "warning",
  category: "identity",
  subject: "StatefulSet",
  *check(statefulSet, { bundle }) {
    const service = serviceInOtherNamespace(statefulSet, bundle);
    if (service === void 0) return;
    const own = bundle.namespaceOf(statefulSet);
    const other = bundle.namespaceOf(service);
    const pod = firstPodName(statefulSet);
    const outcome = pod === void 0 ? "the Pods get no DNS names" : `${pod}.${service.name} does not resolve`;
    yield {
      at: statefulSet.root.get("spec").get("serviceName"),
      message: `serviceName: Service ${service.name} is in namespace ${other}, the StatefulSet in ${own}, so ${outcome}`,
      help: `put both into one namespace: write namespace: ${own} in the Service, or namespace: ${other} here`,
      related: [
        { at: service.root.get("metadata").get("namespace"), message: `the Service is in ${other}` },
        { at: statefulSet.root.get("metadata").get("namespace"), message: `the StatefulSet is in ${own}` }
      ]
    };
  }
});

// rules/governing-service-is-external-name.ts
var governing_service_is_external_name_default = defineRule({
  summary: "the Service that spec.serviceName names is of type ExternalName",
  severity: "warning",
  category: "identity",
  subject: "StatefulSet",
  *check(statefulSet, { bundle }) {
    const services = governingServices(statefulSet, bundle);
    const [service] = services;
    const areExternal = services.every(({ root }) => root.get("spec").get("type").string === "ExternalName");
    if (service?.name === void 0 || !areExternal || !isDnsLabel(service.name)) return;
    const spec = service.root.get("spec");
    const pod = firstPodName(statefulSet);
    const outcome = pod === void 0 ? "the Pods get no DNS names" : `${pod}.${service.name} does not resolve`;
    yield {
      at: statefulSet.root.get("spec").get("serviceName"),
      message: `serviceName: Service ${service.name} is of type ExternalName and leads to ${spec.get("externalName").string ?? "another host"}, never to Pods, so ${outcome}`,
      help: "name a headless Service (clusterIP: None) that selects these Pods, beside this one",
      related: [{ at: spec.get("type"), message: "the Service is here" }]
    };
  }
});

// src/kubernetes/ports.ts
var ports_exports = {};
__export(ports_exports, {
  containerPorts: () => containerPorts,
  keepsPorts: () => keepsPorts,
  namedPorts: () => namedPorts,
  namedPortsOf: () => namedPortsOf,
  protocolOf: () => protocolOf
});
function namedPorts({ manifest, builtIn, template, podSpec }) {
  if (!builtIn || isInjected(template) || isInjected(manifest.root)) return void 0;
  const containers = podSpec.get("containers");
  const initContainers = podSpec.get("initContainers");
  if (!containers.isList || containers.open || (initContainers.isNull ? !initContainers.absent : initContainers.open)) {
    return void 0;
  }
  const sidecars = initContainers.items().filter((container) => container.child("restartPolicy").string === "Always");
  const result = [];
  for (const container of [...containers.items(), ...sidecars]) {
    const ports = namedPortsOf(container);
    if (ports === void 0) return void 0;
    result.push(...ports);
  }
  return result;
}
function namedPortsOf(container) {
  const ports = container.get("ports");
  if (ports.isNull ? !ports.absent : ports.open || !ports.isList) return void 0;
  const result = [];
  for (const field of ports.items()) {
    const name = field.get("name");
    if (name.string !== void 0) {
      const number = field.get("containerPort").number;
      result.push({ name: name.string, protocol: protocolOf(field), number, field });
    } else if (!name.absent) return void 0;
  }
  return result;
}
function containerPorts({ podSpec }) {
  const ports = podSpec.get("containers").items().flatMap((container) => container.get("ports").items());
  return new Set(ports.map((port) => port.get("containerPort").number));
}
function isInjected(object) {
  const metadata = object.child("metadata");
  const notes = [...metadata.child("annotations").entries(), ...metadata.child("labels").entries()];
  return notes.some(([key]) => INJECTED.test(key));
}
var INJECTED = /inject|sidecar|^dapr\.io\//i;
function protocolOf(port) {
  const protocol = port.child("protocol");
  const said2 = protocol.absent ? "TCP" : protocol.string;
  return said2 !== void 0 && PROTOCOLS.has(said2) ? said2 : void 0;
}
var PROTOCOLS = /* @__PURE__ */ new Set(["TCP", "UDP", "SCTP"]);
function keepsPorts(service, pods) {
  const named = pods && namedPorts(pods);
  const ports = service.root.get("spec").get("ports");
  const isKept = (port) => {
    const target = port.child("targetPort");
    const byName = named?.find(({ name }) => name === target.string)?.number;
    return target.absent || target.number === 0 || (target.number ?? byName) === port.child("port").number;
  };
  return !ports.open && ports.items().every((port) => isKept(port));
}

// rules/governing-service-not-headless.ts
var governing_service_not_headless_default = defineRule({
  summary: "the Service that spec.serviceName names is not headless",
  severity: "warning",
  category: "identity",
  subject: "StatefulSet",
  fixable: true,
  *check(statefulSet, { bundle }) {
    const services = governingServices(statefulSet, bundle);
    const [service] = services;
    const mayBeHeadless = (candidate) => isHeadless(candidate) !== "no" || isInDoubt(candidate, "clusterIP", "type");
    if (service === void 0 || services.some(mayBeHeadless)) return;
    const spec = service.root.get("spec");
    if (spec.get("type").string === "ExternalName" || spec.get("selector").entries().length === 0) return;
    const pod = firstPodName(statefulSet) ?? "the Pods";
    const own = services.filter(({ document }) => document.file === statefulSet.document.file);
    const { place, reason, help, fix } = whyNot(service, statefulSet);
    yield {
      at: statefulSet.root.get("spec").get("serviceName"),
      message: `serviceName: Service ${service.name} ${reason}, so a DNS name such as ${pod}.${service.name} is not guaranteed`,
      help,
      related: [{ at: place, message: "the Service is here" }],
      // Of several in other files none is known to be the one.
      ...(services.length === 1 || own.length === 1) && fix
    };
  }
});
function whyNot(service, statefulSet) {
  const spec = service.root.get("spec");
  const type = spec.get("type");
  const clusterIP = spec.get("clusterIP");
  const another = "keep this Service for clients, and add a headless one (clusterIP: None) for spec.serviceName to name";
  if (type.string === "NodePort" || type.string === "LoadBalancer") {
    return { place: type, reason: `is of type ${type.string}, which is never headless`, help: another };
  }
  const isWritten2 = clusterIP.string !== void 0 && clusterIP.string !== "";
  return {
    place: isWritten2 ? clusterIP : service.root.get("metadata").get("name"),
    reason: isWritten2 ? `has the virtual IP ${clusterIP.string}` : "has no clusterIP: None and gets a virtual IP",
    ...ADDRESSES.every((name) => spec.get(name).absent) && keepsPorts(service, statefulSet.traits.workload) ? { help: RECREATE, fix: headlessFix(spec) } : { help: another }
  };
}
var ADDRESSES = ["clusterIPs", "externalIPs"];
var HEADLESS = "write clusterIP: None";
var RECREATE = `${HEADLESS} in the Service; if it exists in the cluster, delete it first`;
function headlessFix(spec) {
  const clusterIP = spec.child("clusterIP");
  return clusterIP.isNull ? insertFix(spec, { clusterIP: "None" }, "unsafe") : renameFix(clusterIP, "None", "unsafe", HEADLESS);
}

// rules/governing-service-selects-other-pods.ts
var governing_service_selects_other_pods_default = defineRule({
  summary: "the Service that spec.serviceName names does not select the Pods",
  severity: "warning",
  category: "identity",
  subject: "StatefulSet",
  fixable: true,
  *check(statefulSet, { bundle }) {
    const services = governingServices(statefulSet, bundle);
    const { workload } = statefulSet.traits;
    if (workload === void 0) return;
    const labels = podLabels(workload);
    const mismatches = services.map((service2) => mismatch(service2, labels));
    const [service] = services;
    const [first] = mismatches;
    if (service === void 0 || first === void 0 || mismatches.includes(void 0)) return;
    const own = statefulSet.root.get("spec").get("selector").get("matchLabels").child(first.key).string;
    if (own !== void 0 && own === first.wanted.value) return;
    const asked = `${first.key}: ${first.wanted.value ?? "\u2026"}`;
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
      ],
      ...services.length === 1 && !selectsOthers(service, bundle) ? fixOf(first, labelsField, service) : {}
    };
  }
});
function fixOf({ key, wanted, found }, labels, service) {
  if (wanted.field === void 0 || wanted.value === void 0) return {};
  const selector = wanted.field.parent;
  const misspelt2 = labels.entries().find(([other, { string }]) => string === wanted.value && isNearLabel(other, key) && !selector.child(other).exists);
  if (found === void 0 && misspelt2 === void 0) {
    return isRoleLabel(key) ? {} : titled(insertFix(labels, { [key]: wanted.value }, "unsafe"), `give the Pods the label ${key}: ${wanted.value}`);
  }
  const inSelector = (label) => `write ${label} in the selector of Service ${service.name}`;
  if (found === void 0) {
    const [other] = misspelt2;
    return titled(renameKeyFix(wanted.field, other, "unsafe"), inSelector(`${other}: ${wanted.value}`));
  }
  if (found.value === void 0) return {};
  return titled(renameFix(wanted.field, found.value, "unsafe"), inSelector(`${key}: ${found.value}`));
}
function titled({ fix }, title) {
  return fix === void 0 ? {} : { fix: { ...fix, title } };
}
function selectsOthers(service, bundle) {
  const selector = readLabels(service.root.get("spec").get("selector"), service.overlay.selectorLabels);
  const index = podIndexOf(bundle);
  for (const _ of index.near(selector, service)) return true;
  for (const _ of index.anywhere(selector, service)) return true;
  return false;
}
function mismatch(service, labels) {
  const spec = service.root.get("spec");
  if (spec.get("type").string === "ExternalName" || isInDoubt(service, "selector")) return void 0;
  return differences(readLabels(spec.get("selector"), service.overlay.selectorLabels), labels)[0];
}

// src/kubernetes/endpoints.ts
var endpoints_exports = {};
__export(endpoints_exports, {
  lacksEndpoints: () => lacksEndpoints
});
function lacksEndpoints(service, statefulSet, bundle) {
  const spec = service.root.get("spec");
  const { pairs: pairs2, open } = readLabels(spec.get("selector"), service.overlay.selectorLabels);
  const type = spec.get("type");
  const isOther = type.unknown || type.string === "ExternalName" || service.name === void 0;
  if (pairs2.size > 0 || open || isOther || mayWriteEndpoints(statefulSet)) return false;
  const described2 = slicedServices(bundle);
  if (described2.has(service.name) || described2.has(void 0)) return false;
  return bundle.lacks("Endpoints", service.name, service);
}
function mayWriteEndpoints({ traits: { workload } }) {
  if (workload === void 0) return true;
  const { podSpec } = workload;
  const hasAccount = ["serviceAccountName", "serviceAccount"].some((name) => {
    const account = podSpec.child(name);
    return !account.absent && account.string !== "default" && account.string !== "";
  });
  const isPatroni = podSpec.get("containers").items().some((container) => /patroni|spilo/.test(container.get("image").text ?? ""));
  return hasAccount || isPatroni;
}
var slicedServices = perBundle((bundle) => {
  const slices = bundle.all("EndpointSlice");
  return new Set(slices.map(({ root }) => root.get("metadata").get("labels").child(SERVICE_LABEL).string));
});
var SERVICE_LABEL = "kubernetes.io/service-name";

// rules/governing-service-without-selector.ts
var governing_service_without_selector_default = defineRule({
  summary: "the Service that spec.serviceName names has no selector, and nobody keeps its endpoints",
  severity: "warning",
  category: "identity",
  subject: "StatefulSet",
  *check(statefulSet, { bundle }) {
    const services = governingServices(statefulSet, bundle);
    const [service] = services;
    const lacksPods = (each) => !isInDoubt(each, "selector") && lacksEndpoints(each, statefulSet, bundle);
    if (service === void 0 || !services.every(lacksPods)) return;
    const spec = service.root.get("spec");
    const selector = spec.get("selector");
    const pod = firstPodName(statefulSet);
    const outcome = pod === void 0 ? "the Pods get no DNS names" : `${pod}.${service.name} does not resolve`;
    yield {
      at: statefulSet.root.get("spec").get("serviceName"),
      message: `serviceName: Service ${service.name} has no selector and nothing in the input gives it endpoints, so ${outcome}`,
      help: "give the Service the labels of these Pods as spec.selector",
      related: [
        { at: selector.exists ? selector : service.root.get("metadata").get("name"), message: "the Service is here" }
      ]
    };
  }
});

// rules/headless-backend.ts
var headless_backend_default = defineRule({
  summary: "an Ingress or a route leads to a headless Service",
  severity: "info",
  category: "network",
  subject: ["Ingress", "HTTPRoute", "GRPCRoute", "TCPRoute", "TLSRoute"],
  applies: ({ root }) => valueIn(root.node, "spec")?.kind === "map",
  check: (subject, context) => require("./late-network.cjs")["headless-backend"].check(subject, context)
});

// rules/headless-port-remapped.ts
var headless_port_remapped_default = defineRule({
  summary: "a port of a headless Service is mapped to another, which does nothing",
  severity: "warning",
  category: "identity",
  subject: "Service",
  fixable: true,
  applies: (service, { bundle }) => {
    const spec = service.root.get("spec").node;
    return saidIn(spec, "clusterIP") === "None" && itemsIn(spec, "ports").some((port) => mayBeOther(port, service, bundle));
  },
  check: (subject, context) => require("./late-identity.cjs")["headless-port-remapped"].check(subject, context)
});
function mayBeOther(port, service, bundle) {
  const [number, target] = [saidIn(port, "port"), saidIn(port, "targetPort")];
  if (target === void 0 || target === null || target === number) return false;
  if (typeof target !== "string" || /^\d+$/.test(target)) return true;
  const isOther = (one) => saidIn(one, "name") === target && saidIn(one, "containerPort") !== number;
  return (selectedBeside(service, bundle) ?? []).some(
    ({ workload }) => someContainer(workload, (container) => itemsIn(container, "ports").some(isOther))
  );
}

// rules/host-network-without-cluster-dns.ts
var host_network_without_cluster_dns_default = defineRule({
  summary: "Pods in the network of their node ask the DNS of the node, which knows no names of the cluster",
  severity: "warning",
  category: "identity",
  subject: "workload",
  fixable: true,
  applies: ({ podSpec: { node } }) => {
    if (saidIn(node, "hostNetwork") !== true) return false;
    const policy = saidIn(node, "dnsPolicy");
    return policy === void 0 || policy === null || policy === "ClusterFirst";
  },
  check: (subject, context) => require("./late-identity.cjs")["host-network-without-cluster-dns"].check(subject, context)
});

// rules/host-path-for-data.ts
var host_path_for_data_default = defineRule({
  summary: "a StatefulSet keeps data in a directory of whatever node its Pod is on",
  severity: "warning",
  category: "storage",
  subject: "StatefulSet",
  applies: ({ traits }) => itemsIn(traits.workload?.podSpec.node, "volumes").some((volume) => valueIn(volume, "hostPath") !== void 0),
  check: (subject, context) => require("./late-storage.cjs")["host-path-for-data"].check(subject, context)
});

// rules/host-path-for-many-nodes.ts
var host_path_for_many_nodes_default = defineRule({
  summary: "a directory of a node is offered as a volume for many nodes",
  severity: "info",
  category: "storage",
  subject: "PersistentVolume",
  applies: ({ root }) => valueIn(valueIn(root.node, "spec"), "hostPath") !== void 0,
  check: (subject, context) => require("./late-storage.cjs")["host-path-for-many-nodes"].check(subject, context)
});

// rules/ignored-claim-metadata.ts
var ignored_claim_metadata_default = defineRule({
  summary: "metadata of a claim template that the StatefulSet controller replaces",
  severity: "warning",
  category: "storage",
  subject: "StatefulSet",
  fixable: true,
  applies: (statefulSet) => {
    const selected = valueIn(valueIn(valueIn(statefulSet.root.node, "spec"), "selector"), "matchLabels");
    return claimNodes(statefulSet).some((claim) => {
      const metadata = valueIn(claim, "metadata");
      const labels = valueIn(metadata, "labels");
      const isOther = (key) => (saidIn(selected, key) ?? saidIn(labels, key)) !== saidIn(labels, key);
      const hasOther = labels?.kind === "map" && [...labels.entries.keys()].some(isOther);
      return hasOther || valueIn(metadata, "namespace") !== void 0;
    });
  },
  check: (subject, context) => require("./late-storage.cjs")["ignored-claim-metadata"].check(subject, context)
});

// rules/ignored-data-source.ts
var ignored_data_source_default = defineRule({
  summary: "a claim is to be filled from a source that the API server drops",
  severity: "warning",
  category: "storage",
  subject: ["PersistentVolumeClaim", "StatefulSet"],
  fixable: true,
  applies: (manifest) => claimSpecs(manifest).some((spec) => spec.child("dataSource").exists),
  check: (subject, context) => require("./late-storage.cjs")["ignored-data-source"].check(subject, context)
});
function claimSpecs({ kind, root }) {
  const spec = root.child("spec");
  return kind === "StatefulSet" ? spec.child("volumeClaimTemplates").items().map((template) => template.child("spec")) : [spec];
}

// rules/ignored-pod-identity.ts
var ignored_pod_identity_default = defineRule({
  summary: "a name or label of the Pod template that the StatefulSet controller replaces",
  severity: "warning",
  category: "identity",
  subject: "StatefulSet",
  versions: "some",
  applies({ root }) {
    const template = root.get("spec").get("template");
    const holds2 = (part, names2) => names2.some((name) => template.child(part).child(name).exists);
    const labels = template.child("metadata").child("labels").entries();
    return holds2("spec", ["hostname", "subdomain"]) || holds2("metadata", ["name", "generateName", "namespace"]) || labels.some(([key]) => CONTROLLER_LABELS.some((label) => label.key === key));
  },
  check: (subject, context) => require("./late-identity.cjs")["ignored-pod-identity"].check(subject, context)
});

// rules/ignored-service-field.ts
var OF_ADDRESSES = {
  loadBalancerIP: "",
  externalIPs: "",
  sessionAffinity: "None",
  internalTrafficPolicy: "Cluster"
};
var ignored_service_field_default = defineRule({
  summary: "a Service has a field that its type does not use",
  severity: "warning",
  category: "structure",
  subject: "Service",
  applies: ({ root }) => {
    const spec = valueIn(root.node, "spec");
    const isSaid = (name) => valueIn(spec, name) !== void 0;
    const isHeadless2 = saidIn(spec, "clusterIP") === "None";
    return isSaid("externalName") || isSaid("loadBalancerIP") || isHeadless2 && Object.keys(OF_ADDRESSES).some(isSaid);
  },
  check: (subject, context) => require("./late-structure.cjs")["ignored-service-field"].check(subject, context)
});

// rules/immediate-binding-of-local-volumes.ts
var immediate_binding_of_local_volumes_default = defineRule({
  summary: "claims are bound to local volumes before their Pod has a node",
  severity: "warning",
  category: "storage",
  subject: "StorageClass",
  fixable: true,
  applies: ({ root }) => saidIn(root.node, "provisioner") === "kubernetes.io/no-provisioner" && saidIn(root.node, "volumeBindingMode") !== "WaitForFirstConsumer",
  check: (subject, context) => require("./late-storage.cjs")["immediate-binding-of-local-volumes"].check(subject, context)
});

// rules/incomplete-object.ts
var incomplete_object_default = defineRule({
  summary: "an object lacks what kubectl needs to know what it is: apiVersion, kind, or the items of a List",
  severity: "error",
  category: "syntax",
  subject: ["document", "manifest"],
  fixable: true,
  applies(subject) {
    if (!("document" in subject)) return subject.state === "skipped" || isObjectList2(subject);
    return !subject.apiVersion || !subject.kind || subject.kind === "List";
  },
  check: (subject, context) => require("./late-syntax.cjs")["incomplete-object"].check(subject, context)
});
function isObjectList2({ root }) {
  if (root?.kind !== "seq") return false;
  return root.items.every((item) => item.kind === "map" && OBJECT_FIELDS.every((name) => item.get(name) !== void 0));
}
var OBJECT_FIELDS = ["apiVersion", "kind", "metadata"];

// src/kubernetes/formats.ts
var formats_exports = {};
__export(formats_exports, {
  hasFormat: () => hasFormat
});

// src/kubernetes/resource-names.ts
var COMPUTED = ["cpu", "memory", "ephemeral-storage"];
var COUNTED = [
  "pods",
  "services",
  "replicationcontrollers",
  "resourcequotas",
  "secrets",
  "configmaps",
  "persistentvolumeclaims",
  "services.nodeports",
  "services.loadbalancers"
];
var OF_CONTAINERS = new Set(COMPUTED);
var OF_QUOTAS = /* @__PURE__ */ new Set([
  ...COMPUTED,
  ...COMPUTED.flatMap((name) => [`requests.${name}`, `limits.${name}`]),
  ...COUNTED,
  "requests.storage"
]);
var ALL = /* @__PURE__ */ new Set([...OF_QUOTAS, "storage"]);
function isContainerResource(name) {
  return OF_CONTAINERS.has(name) || !name.startsWith("requests.") && (isHugePages(name) || isOfOthers(name));
}
function isPodResource(name) {
  return name === "cpu" || name === "memory" || !name.startsWith("requests.") && isHugePages(name);
}
function isQuotaResource(name) {
  return OF_QUOTAS.has(name) || isHugePages(name) || isOfOthers(name);
}
function isResource(name) {
  return ALL.has(name) || isHugePages(name) || isOfOthers(name);
}
function isHugePages(name) {
  return /^(?:requests\.)?hugepages-/.test(name) && isQualifiedName(name);
}
function isOfOthers(name) {
  return name.includes("/") && isQualifiedName(name);
}

// deferred:src/kubernetes/schedules.ts
var isSchedule = (...args) => require("./kubernetes-schedules.cjs").isSchedule(...args);
var isTimeZone = (...args) => require("./kubernetes-schedules.cjs").isTimeZone(...args);

// src/kubernetes/formats.ts
var FORMATS = {
  "absolute-path": (path) => path.startsWith("/"),
  address: isAddress,
  "address-range": isRange,
  "outer-address": (text) => !isAddress(text) || isOuterAddress(text),
  // Blanks around these are cut off.
  "source-range": (text) => isRange(text.trim()),
  "strict-source-range": (text) => isStrictRange(text.trim()),
  "cluster-ip": (text) => text === "None" || isAddress(text),
  "strict-address": isStrictAddress,
  "strict-address-range": isStrictRange,
  "strict-cluster-ip": (text) => text === "None" || isStrictAddress(text),
  // Annotations are compared without regard to case, and may hold capitals before the slash.
  "annotation-key": (key) => isQualifiedName(key.toLowerCase()),
  base64: isBase64,
  "config-key": isConfigKey,
  "container-resource": isContainerResource,
  "cpu-divisor": (text) => isDivisor(text, ["1m", "1"]),
  // A Job has 63, of which the controller takes 11 for the time.
  "cron-job-name": (name) => name.length <= 52,
  "dns-1035-label": isDns1035Label,
  "dns-1035-label-prefix": (text) => isDns1035Label(withoutDash(text)),
  // With the dot at the end that a whole name may have.
  "dns-domain": (text) => isDnsSubdomain(text.replace(/\.$/, "")),
  "dns-label": isDnsLabel,
  "dns-label-prefix": (text) => isDnsLabel(withoutDash(text)),
  "dns-subdomain": isDnsSubdomain,
  "domain-path": isDomainPath,
  "driver-name": (name) => name.length <= 63 && isDnsSubdomain(name.toLowerCase()),
  "env-field-path": (path) => ENV_PATHS.has(path) || isKeyedPath(path),
  "env-name": isEnvName,
  finalizer: isFinalizer,
  "file-path": (path) => isInnerPath(path) && !path.startsWith(".."),
  // Other versions than those of a group cannot be scaled.
  "grouped-version": (text) => /^[^/]+\/[^/]*$/.test(text),
  "header-name": isHeaderName,
  "host-name": (text) => !isAddress(text),
  indexes: isIndexes,
  "inner-path": isInnerPath,
  "ipv4-address": (text) => isAddress(text) && (!text.includes(":") || mappedAddress(text) !== void 0),
  "ipv6-address": (text) => isAddress(text) && text.includes(":") && mappedAddress(text) === void 0,
  "iscsi-name": isIscsiName,
  "label-key": isQualifiedName,
  "label-value": isLabelValue,
  "limit-type": (text) => /^(?:Container|PersistentVolumeClaim|Pod)$/.test(text) || text.includes("/") && isQualifiedName(text),
  "memory-divisor": (text) => isDivisor(text, MEMORY_UNITS),
  "micro-time": (text) => !isTime(text) || /\.\d{6}\D/.test(text),
  "name-prefix": isNamePrefix,
  "path-segment": isPathSegment,
  percentage: (text) => /^[0-9]+%$/.test(text),
  "percentage-to-100": (text) => /^0*(?:100|[0-9]{1,2})%$/.test(text),
  "plain-path": isPlainPath,
  "pod-annotation": (text, name) => name !== DELETION_COST || isInt32(text),
  "pod-resource": isPodResource,
  "port-name": isPortName,
  quantity: isQuantity,
  // What cannot be read is another fault.
  "quantity-above-zero": (text) => !isQuantity(text) || isSomething(text) && !isNegative(text),
  "quantity-from-zero": (text) => !isQuantity(text) || !isSomething(text) || !isNegative(text),
  "quantity-from-one": (text) => (compareQuantities(text, "1") ?? 0) >= 0,
  "quantity-by-name": (text, name) => !isCounted(name) || !isFraction2(text),
  "quota-resource": isQuotaResource,
  "relaxed-env-name": isRelaxedEnvName,
  resource: isResource,
  "resource-name": (name) => isContainerResource(name) && (!name.startsWith("hugepages-") || isQuantity(name.slice("hugepages-".length))),
  "resource-path": isResourcePath,
  schedule: isSchedule,
  "schedule-with-zone": (text) => isSchedule(text.replace(/^(?:CRON_)?TZ=\S+ /, "")),
  "search-domain": isSearchDomain,
  "served-host": (text) => text.includes("*") ? isWildcardDomain(text) : isDnsSubdomain(text),
  sysctl: isSysctl,
  time: isTime,
  "time-zone": isTimeZone,
  trimmed: isTrimmed,
  "upward-free-path": isUpwardFree,
  "volume-field-path": (path) => VOLUME_PATHS.has(path) || isKeyedPath(path),
  "webhook-name": (name) => isDnsSubdomain(name) && name.split(".").length > 2,
  "webhook-path": isWebhookPath,
  "webhook-url": isWebhookUrl,
  "windows-user": isWindowsUser
};
function hasFormat(text, format, name = "") {
  return FORMATS[format](text, name);
}
function isQuantity(text) {
  return /^ *(?=[^ ])[+-]?[0-9]*(?:\.[0-9]*)?(?:[numkMGTPE]|[KMGTPE]i|[eE][+-]?[0-9]{1,18})? *$/.test(text);
}
function isTrimmed(text) {
  if (isPrintable(text.charCodeAt(0)) && isPrintable(text.charCodeAt(text.length - 1))) return true;
  return !new RegExp("^\\p{White_Space}|\\p{White_Space}$", "u").test(text);
}
function isPrintable(code) {
  return code > 32 && code < 127;
}
function isBase64(text) {
  const letters = /[\r\n]/.test(text) ? text.replace(/[\r\n]+/g, "") : text;
  return letters.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(letters);
}
function isTime(text) {
  const [, year, month, day, hour] = /^(\d{4})-(\d\d)-(\d\d)T(\d\d?):[0-5]\d:[0-5]\d(?:[.,]\d+)?(?:Z|[+-]\d\d:\d\d)$/.exec(text) ?? [];
  return year !== void 0 && Number(hour) <= 23 && Number(day) >= 1 && Number(day) <= daysIn(Number(year), Number(month));
}
function daysIn(year, month) {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (month === 2) return isLeap ? 29 : 28;
  return month < 1 || month > 12 ? 0 : [4, 6, 9, 11].includes(month) ? 30 : 31;
}
var ENV_PATHS = /* @__PURE__ */ new Set([
  "metadata.name",
  "metadata.namespace",
  "metadata.uid",
  "spec.host",
  "spec.nodeName",
  "spec.serviceAccountName",
  "status.hostIP",
  "status.hostIPs",
  "status.podIP",
  "status.podIPs"
]);
var VOLUME_PATHS = /* @__PURE__ */ new Set([
  "metadata.annotations",
  "metadata.labels",
  "metadata.name",
  "metadata.namespace",
  "metadata.uid"
]);
function isKeyedPath(path) {
  const [, map, key = ""] = /^metadata\.(labels|annotations)\['(.*)'\]$/s.exec(path) ?? [];
  return map !== void 0 && isQualifiedName(map === "labels" ? key : key.toLowerCase());
}
var DELETION_COST = "controller.kubernetes.io/pod-deletion-cost";
function isInt32(text) {
  return /^-?(?:0|[1-9][0-9]{0,9})$/.test(text) && Math.abs(Number(text) + 0.5) < 2 ** 31;
}
var OBJECTS = /^(?:configmaps|persistentvolumeclaims|pods|replicationcontrollers|resourcequotas|secrets|services(?:\..*)?)$/;
function isCounted(name) {
  return OBJECTS.test(name) || name.includes("/") && !/^requests\.|kubernetes\.io\//.test(name);
}
function isFraction2(text) {
  const [, number = "0", milli] = /^ *\+?([0-9]*\.?[0-9]*)(m?) *$/.exec(text) ?? [];
  return number !== "." && !Number.isInteger(Number(number) / (milli ? 1e3 : 1));
}
function isResourcePath(path) {
  return /^(?:limits|requests)\.(?:cpu|memory|ephemeral-storage|hugepages-.*)$/s.test(path);
}
function isSomething(text) {
  return /^ *[+-]?[0.]*[1-9]/.test(text);
}
function isNegative(text) {
  return text.trim().startsWith("-");
}
function isInnerPath(path) {
  return !path.startsWith("/") && isUpwardFree(path);
}
function isUpwardFree(path) {
  return !path.split("/").includes("..");
}
function isIndexes(text) {
  let last = -1;
  return text.split(",").every((part) => {
    const [, first = "", end = first] = /^(\d{1,9})(?:-(\d{1,9}))?$/.exec(part) ?? [];
    const isRising = first !== "" && Number(first) > last && Number(end) >= Number(first);
    last = Number(end);
    return isRising;
  });
}
function withoutDash(prefix) {
  return prefix.replace(/.-$/, "a");
}
var MEMORY_UNITS = ["1", "1k", "1M", "1G", "1T", "1P", "1E", "1Ki", "1Mi", "1Gi", "1Ti", "1Pi", "1Ei"];
function isDivisor(text, units) {
  if (!isQuantity(text) || !isSomething(text)) return true;
  if (/[eE][+-]?\d/.test(text)) return false;
  return units.some((unit) => compareQuantities(text, unit) === 0);
}
function isPlainPath(path) {
  return !/\/\/|%2f|\/\.{1,2}(?:\/|$)/i.test(path);
}
function isSearchDomain(text) {
  const labels = text.replace(/\.$/, "").split(".");
  const isLabel = (label) => /^_?[a-z0-9](?:[-_a-z0-9]*[a-z0-9])?$/.test(label);
  return text === "." || text.length <= 253 && labels.every(isLabel);
}
function isWebhookPath(path) {
  if (path === "/") return true;
  const parts = path.replace(/\/$/, "").split("/");
  return parts.length > 1 && parts[0] === "" && parts.slice(1).every(isDnsSubdomain);
}
function isWebhookUrl(text) {
  return /^https:\/\/(?![/?#])[^\s/?#@]+(?:\/[^?#]*)?\??$/i.test(text);
}

// rules/invalid-address.ts
var invalid_address_default = defineRule({
  summary: "text that is no IP address, or no range of them, stands where one has to stand",
  severity: "error",
  category: "structure",
  subject: "manifest",
  fixable: true,
  versions: "some",
  applies: hasIssue("value"),
  check: (subject, context) => require("./late-structure.cjs")["invalid-address"].check(subject, context)
});

// rules/invalid-base64.ts
var invalid_base64_default = defineRule({
  summary: "a value that has to be base64 is not",
  severity: "error",
  category: "structure",
  subject: "manifest",
  fixable: true,
  applies: hasIssue("value"),
  check: (subject, context) => require("./late-structure.cjs")["invalid-base64"].check(subject, context)
});

// rules/invalid-encoding.ts
var CONTROL2 = new RegExp("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f-\\x84\\x86-\\x9f\\ufffe\\uffff]|\\p{Cs}", "gu");
var MARK = "\uFEFF";
var LOST = "\uFFFD";
var invalid_encoding_default = defineRule({
  summary: "a file holds bytes or characters that kubectl cannot read, or reads as others",
  severity: "error",
  category: "syntax",
  subject: "document",
  fixable: true,
  applies({ file, range, error }) {
    const body = file.text.slice(range.start, range.end);
    return error !== void 0 || file.isUnmarked || body.includes(LOST) || body.includes(MARK);
  },
  check: (subject, context) => require("./late-syntax.cjs")["invalid-encoding"].check(subject, context)
});

// rules/invalid-json.ts
var LAST = 32;
var invalid_json_default = defineRule({
  summary: "a file that begins with a brace is no JSON",
  severity: "error",
  category: "syntax",
  subject: "document",
  fixable: true,
  versions: { until: LAST },
  applies: ({ file, index, error }, { kubernetes }) => kubernetes.from <= LAST && index === 0 && error === void 0 && file.language !== "markdown" && /^\s*\{(?!\{)/.test(file.text.slice(0, 100)),
  check: (subject, context) => require("./late-syntax.cjs")["invalid-json"].check(subject, context)
});

// rules/invalid-label.ts
var invalid_label_default = defineRule({
  summary: "a label or the key of an annotation holds what the API server does not take in it",
  severity: "error",
  category: "structure",
  subject: "manifest",
  applies: hasIssue("value"),
  check: (subject, context) => require("./late-structure.cjs")["invalid-label"].check(subject, context)
});

// rules/invalid-name.ts
var invalid_name_default = defineRule({
  summary: "a name holds what the API server does not take in it",
  severity: "error",
  category: "structure",
  subject: "manifest",
  fixable: true,
  versions: "some",
  applies: hasIssue("value"),
  check: (subject, context) => require("./late-structure.cjs")["invalid-name"].check(subject, context)
});

// rules/invalid-number.ts
var invalid_number_default = defineRule({
  summary: "a number, or a percentage in place of one, is too small or too large for its field",
  severity: "error",
  category: "structure",
  subject: "manifest",
  fixable: true,
  versions: "some",
  applies: hasIssue("value"),
  check: (subject, context) => require("./late-structure.cjs")["invalid-number"].check(subject, context)
});

// rules/invalid-quantity.ts
var invalid_quantity_default = defineRule({
  summary: "an amount of memory, storage or processors is written in a way that Kubernetes does not read",
  severity: "error",
  category: "structure",
  subject: "manifest",
  fixable: true,
  applies: hasIssue("value"),
  check: (subject, context) => require("./late-structure.cjs")["invalid-quantity"].check(subject, context)
});

// rules/invalid-resources.ts
var invalid_resources_default = defineRule({
  summary: "a container asks for more than it may have, or for something that needs a limit",
  severity: "error",
  category: "structure",
  subject: "manifest",
  versions: "some",
  applies: hasIssue("resource"),
  check: (subject, context) => require("./late-structure.cjs")["invalid-resources"].check(subject, context)
});

// rules/invalid-value.ts
var invalid_value_default = defineRule({
  summary: "a field takes some texts only, and this is none of them",
  severity: "error",
  category: "structure",
  subject: "manifest",
  fixable: true,
  versions: "some",
  applies: hasIssue("value"),
  check: (subject, context) => require("./late-structure.cjs")["invalid-value"].check(subject, context)
});

// rules/liveness-kills-slow-start.ts
var liveness_kills_slow_start_default = defineRule({
  summary: "a liveness probe leaves software that starts slowly little time to start",
  severity: "info",
  category: "availability",
  subject: "workload",
  applies: (workload) => someContainer(workload, isAskedAtOnce),
  check: (subject, context) => require("./late-availability.cjs")["liveness-kills-slow-start"].check(subject, context)
});
function isAskedAtOnce(container) {
  if (valueIn(container, "livenessProbe") === void 0 || valueIn(container, "startupProbe") !== void 0)
    return false;
  const image = saidIn(container, "image");
  return typeof image === "string" && softwareOf(image) !== void 0;
}

// rules/lost-indentation.ts
var isLost = hasIssue("indentation");
var lost_indentation_default = defineRule({
  summary: "lines have lost their indentation",
  severity: "error",
  category: "structure",
  subject: ["document", "manifest"],
  fixable: true,
  applies: (subject) => {
    if ("issues" in subject) return isLost(subject);
    return subject.error?.code === "syntax" || subject.dropped !== void 0;
  },
  check: (subject, context) => require("./late-structure.cjs")["lost-indentation"].check(subject, context)
});

// rules/misplaced-field.ts
var isMisplaced = hasIssue("misplaced");
var hasLostKey = hasIssue("lost-key");
var misplaced_field_default = defineRule({
  summary: "a field stands in another map than it belongs in",
  severity: "error",
  category: "structure",
  subject: "manifest",
  fixable: true,
  applies: (manifest) => isMisplaced(manifest) || hasLostKey(manifest),
  check: (subject, context) => require("./late-structure.cjs")["misplaced-field"].check(subject, context)
});

// rules/misread-key.ts
var misread_key_default = defineRule({
  summary: "a key of a ConfigMap or a Secret is read as something else",
  severity: "warning",
  category: "objects",
  subject: ["ConfigMap", "Secret"],
  fixable: true,
  applies: ({ root }) => MAPS.some((name) => holdsRead(root.child(name))),
  check: (subject, context) => require("./late-objects.cjs")["misread-key"].check(subject, context)
});
var READ = /^(?:true|false|null|[-+.\d].*)$/;
var MAPS = ["data", "stringData", "binaryData"];
function holdsRead({ node }) {
  return node?.kind === "map" && node.pairs.some(({ name }) => READ.test(name));
}

// rules/missing-fs-group.ts
var missing_fs_group_default = defineRule({
  summary: "a container that is not root gets a new volume that belongs to root",
  severity: "info",
  category: "storage",
  subject: "StatefulSet",
  fixable: true,
  applies: ({ root, traits }) => valueIn(valueIn(root.node, "spec"), "volumeClaimTemplates") !== void 0 && traits.workload !== void 0 && valueIn(valueIn(traits.workload.podSpec.node, "securityContext"), "fsGroup") === void 0,
  check: (subject, context) => require("./late-storage.cjs")["missing-fs-group"].check(subject, context)
});

// deferred:src/kubernetes/governing-service.ts
var governingServiceOf = (...args) => require("./kubernetes-governing-service.cjs").governingServiceOf(...args);

// rules/missing-headless-service.ts
var missing_headless_service_default = defineRule({
  summary: "spec.serviceName names no Service in the input",
  severity: "warning",
  category: "identity",
  subject: "StatefulSet",
  fixable: true,
  *check(statefulSet, { bundle }) {
    const serviceName = statefulSet.root.get("spec").get("serviceName");
    const name = serviceName.string;
    if (name === void 0 || name === "" || statefulSet.partial || !bundle.lacks("Service", name, statefulSet)) return;
    if (serviceInOtherNamespace(statefulSet, bundle) !== void 0) return;
    const pod = firstPodName(statefulSet);
    const [elsewhere] = bundle.named("Service", name);
    const where = elsewhere === void 0 ? "the input" : `namespace ${bundle.namespaceOf(statefulSet)}`;
    const message = `serviceName: there is no Service ${name} in ${where}, ` + (pod === void 0 ? "so the Pods get no DNS names" : `so ${pod}.${name} and its like do not resolve`);
    const service = likelyService(statefulSet, name, bundle);
    if (service !== void 0 && !service.name || hasIssueAt(statefulSet, ["spec", "serviceName"])) return;
    if (service === void 0) {
      const other = elsewhere?.root.get("metadata").get("namespace");
      const related = other === void 0 ? [] : [{ at: other, message: "this Service of that name is in another namespace" }];
      const object = elsewhere === void 0 ? governingServiceOf(statefulSet, bundle) : void 0;
      yield {
        at: serviceName,
        message,
        help: `add a headless Service ${name} (clusterIP: None) that selects these Pods, or name the one that does`,
        related,
        ...object && newObjectFix(statefulSet, object, `add Service ${name} below the StatefulSet`, "unsafe")
      };
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

// rules/missing-readiness-probe.ts
var missing_readiness_probe_default = defineRule({
  summary: "the Pods of a StatefulSet come one after the other, and none is asked whether it is ready",
  severity: "info",
  category: "availability",
  subject: "StatefulSet",
  applies: ({ traits }) => traits.workload !== void 0 && !someContainer(traits.workload, (container) => valueIn(container, "readinessProbe") !== void 0),
  check: (subject, context) => require("./late-availability.cjs")["missing-readiness-probe"].check(subject, context)
});

// rules/missing-required-field.ts
var missing_required_field_default = defineRule({
  summary: "a field that the API server requires is not given",
  severity: "error",
  category: "structure",
  subject: "manifest",
  fixable: true,
  versions: "some",
  applies: hasIssue("missing"),
  check: (subject, context) => require("./late-structure.cjs")["missing-required-field"].check(subject, context)
});

// src/kubernetes/headless-services.ts
var headless_services_exports = {};
__export(headless_services_exports, {
  lacksServiceName: () => lacksServiceName,
  unnamedHeadlessServices: () => unnamedHeadlessServices
});
function unnamedHeadlessServices(statefulSet, bundle) {
  if (!lacksServiceName(statefulSet) || (replicasOf(statefulSet, bundle)?.max ?? 1) < 2) return [];
  return servicesOfUnnamed(bundle).get(statefulSet) ?? [];
}
function lacksServiceName({ root, partial }) {
  const serviceName = root.get("spec").get("serviceName");
  const subdomain = root.get("spec").get("template").child("spec").child("subdomain");
  return !partial && (serviceName.absent || serviceName.string === "") && subdomain.isNull;
}
var servicesOfUnnamed = perBundle((bundle) => {
  const named = /* @__PURE__ */ new Set();
  const unnamed = /* @__PURE__ */ new Set();
  for (const statefulSet of bundle.all("StatefulSet")) {
    const name = statefulSet.root.get("spec").get("serviceName").string;
    if (lacksServiceName(statefulSet)) unnamed.add(statefulSet);
    else for (const place of placesOf(statefulSet)) named.add(`${place}\0${name}`);
  }
  const found = /* @__PURE__ */ new Map();
  for (const service of bundle.all("Service")) {
    if (service.partial || service.name === void 0 || isHeadless(service) !== "yes") continue;
    if (placesOf(service).some((place) => named.has(`${place}\0${service.name}`))) continue;
    const selector = readLabels(service.root.get("spec").get("selector"), service.overlay.selectorLabels);
    const selected = take(podIndexOf(bundle).near(selector, service), CROWD + 1);
    if (selected.length > CROWD) continue;
    for (const { workload, match } of selected) {
      const { manifest } = workload;
      const isMeant = selected.length === 1 || manifest.document.file === service.document.file;
      if (match === "yes" && isMeant && unnamed.has(manifest)) append(found, manifest, service);
    }
  }
  return found;
});

// rules/missing-service-name.ts
var missing_service_name_default = defineRule({
  summary: "a headless Service selects the Pods, but there is no spec.serviceName to name it",
  severity: "warning",
  category: "identity",
  subject: "StatefulSet",
  fixable: true,
  applies: lacksServiceName,
  check: (subject, context) => require("./late-identity.cjs")["missing-service-name"].check(subject, context)
});

// rules/missing-volume-claim-templates.ts
var missing_volume_claim_templates_default = defineRule({
  summary: "a StatefulSet that keeps data has no volumeClaimTemplates",
  severity: "warning",
  category: "storage",
  subject: "StatefulSet",
  *check(statefulSet, { kubernetes }) {
    const { workload } = statefulSet.traits;
    if (workload === void 0 || !lacksClaimTemplates(statefulSet)) return;
    const dangling = danglingMounts(workload);
    for (const { name } of dangling) yield danglingMount(name, refusal(statefulSet, kubernetes));
    if (dangling.length > 0) return;
    for (const container of workload.podSpec.get("containers").items()) {
      const data = unkeptData(container, workload);
      if (data === void 0) continue;
      const { software, path, mount } = data;
      const volume = mount && volumeOf(workload, mount.name.string ?? "");
      if (volume !== void 0 && lacksSource(volume, statefulSet)) continue;
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
function danglingMount(at, refused) {
  const name = at.string;
  return {
    at,
    severity: "error",
    message: `volume ${name} is mounted, but there are no volumeClaimTemplates to make it and no volume of that name; ${refused}`,
    help: `add volumeClaimTemplates with one named ${name} to the spec, beside template`
  };
}

// rules/mixed-backends.ts
var mixed_backends_default = defineRule({
  summary: "a Service also selects Pods that do not answer at its port",
  severity: "warning",
  category: "selectors",
  subject: "Service",
  applies: (service, { bundle }) => (selectedBeside(service, bundle)?.length ?? 0) > 1,
  check: (subject, context) => require("./late-selectors.cjs")["mixed-backends"].check(subject, context)
});

// rules/monitor-selects-nothing.ts
var monitor_selects_nothing_default = defineRule({
  summary: "a ServiceMonitor selects no Services, or a PodMonitor no Pods",
  severity: "warning",
  category: "network",
  subject: ["ServiceMonitor", "PodMonitor"],
  fixable: true,
  applies: ({ root }) => valueIn(valueIn(root.node, "spec"), "selector")?.kind === "map",
  check: (subject, context) => require("./late-network.cjs")["monitor-selects-nothing"].check(subject, context)
});

// rules/more-replicas-than-domains.ts
var more_replicas_than_domains_default = defineRule({
  summary: "more replicas are kept apart than there are places for them",
  severity: "warning",
  category: "availability",
  subject: ["StatefulSet", "Deployment"],
  applies({ traits, partial }) {
    const apart = valueIn(valueIn(traits.workload?.podSpec.node, "affinity"), "podAntiAffinity");
    return !partial && valueIn(apart, "requiredDuringSchedulingIgnoredDuringExecution") !== void 0;
  },
  check: (subject, context) => require("./late-availability.cjs")["more-replicas-than-domains"].check(subject, context)
});

// rules/mount-hides-image-files.ts
var mount_hides_image_files_default = defineRule({
  summary: "a volume is mounted over a directory that the image needs",
  severity: "warning",
  category: "storage",
  subject: "workload",
  fixable: true,
  applies: (workload) => someContainer(workload, mayHideFiles),
  check: (subject, context) => require("./late-storage.cjs")["mount-hides-image-files"].check(subject, context)
});
function mayHideFiles(container) {
  return itemsIn(container, "volumeMounts").some((mount) => {
    const path = saidIn(mount, "mountPath");
    return typeof path === "string" && mayBeNeeded(path);
  });
}

// rules/name-too-long.ts
var name_too_long_default = defineRule({
  summary: "the name of a StatefulSet is too long for the labels and host names of its Pods",
  severity: "error",
  category: "identity",
  subject: "StatefulSet",
  versions: "some",
  applies: (statefulSet) => longestName(statefulSet).length > SAFE,
  check: (subject, context) => require("./late-identity.cjs")["name-too-long"].check(subject, context)
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

// rules/negative-number.ts
var negative_number_default = defineRule({
  summary: "a negative number that does not mean what it seems to",
  severity: "warning",
  category: "rollout",
  subject: "workload",
  applies: (workload) => isNegative2(saidIn(workload.podSpec.node, "terminationGracePeriodSeconds")) || isNegative2(saidIn(valueIn(workload.manifest.root.node, "spec"), "revisionHistoryLimit")),
  check: (subject, context) => require("./late-rollout.cjs")["negative-number"].check(subject, context)
});
function isNegative2(value) {
  return typeof value === "number" && value < 0;
}

// rules/network-policy-blocks-dns.ts
var network_policy_blocks_dns_default = defineRule({
  summary: "a NetworkPolicy lets Pods reach Services, but not the DNS that knows their names",
  severity: "warning",
  category: "network",
  subject: "NetworkPolicy",
  applies: ({ root }) => itemsIn(valueIn(root.node, "spec"), "egress").length > 0,
  check: (subject, context) => require("./late-network.cjs")["network-policy-blocks-dns"].check(subject, context)
});

// src/kubernetes/ordinals.ts
var ordinals_exports = {};
__export(ordinals_exports, {
  ORDINALS: () => ORDINALS,
  isSilent: () => isSilent,
  mayMention: () => mayMention,
  startOf: () => startOf
});
var ORDINALS = /-(?:(0|[1-9]\d{0,4})|\{\d{1,5}\.{2,3}(\d{1,5})\})(?![\w-])/g;
function startOf(text, end) {
  let start = end;
  while (start > 0 && end - start < 64 && isOfName(text.charCodeAt(start - 1))) start--;
  return start;
}
function isOfName(code) {
  const letter = code | 32;
  return letter >= 97 && letter <= 122 || code >= 48 && code <= 57 || code === 45;
}
var SILENT_KINDS = /* @__PURE__ */ new Set([
  "Service",
  "Ingress",
  "Gateway",
  "HTTPRoute",
  "GRPCRoute",
  "TLSRoute",
  "VirtualService",
  "ServiceEntry",
  "PersistentVolumeClaim",
  "PodDisruptionBudget",
  "HorizontalPodAutoscaler",
  "NetworkPolicy",
  "ServiceAccount",
  "Namespace",
  "Role",
  "RoleBinding",
  "ClusterRole",
  "ClusterRoleBinding",
  "Secret"
]);
var setNames = perBundle(
  (bundle) => new Set(bundle.all("StatefulSet").flatMap(({ name, overlay }) => name ? [name, ...overlay.names] : []))
);
var OWN_NAME = /(?:HOSTNAME|[\w-][)}`])\.[a-z]/;
function isSilent({ kind, root }) {
  return SILENT_KINDS.has(kind ?? "") && (kind !== "Service" || saidIn(valueIn(root.node, "spec"), "externalName") == null);
}
function mayMention(manifest, bundle) {
  const { document, kind, root } = manifest;
  const sets = setNames(bundle);
  if (sets.size === 0 || isSilent(manifest)) return false;
  const { start, end } = root.range;
  const text = document.file.text.slice(start, end);
  if (kind === "StatefulSet" && OWN_NAME.test(text)) return true;
  for (const { index } of text.matchAll(ORDINALS)) {
    if (sets.has(text.slice(startOf(text, index), index).toLowerCase())) return true;
  }
  return false;
}

// rules/network-policy-blocks-peers.ts
var network_policy_blocks_peers_default = defineRule({
  summary: "a NetworkPolicy cuts the Pods of a StatefulSet off from each other",
  severity: "warning",
  category: "network",
  subject: "NetworkPolicy",
  applies: ({ root }) => {
    const spec = valueIn(root.node, "spec");
    return itemsIn(spec, "ingress").length + itemsIn(spec, "egress").length > 0;
  },
  check: (subject, context) => require("./late-network.cjs")["network-policy-blocks-peers"].check(subject, context)
});

// rules/network-policy-blocks-service.ts
var network_policy_blocks_service_default = defineRule({
  summary: "a NetworkPolicy without rules shuts out everybody from Pods that a Service leads to",
  severity: "warning",
  category: "network",
  subject: "NetworkPolicy",
  applies: ({ root }) => itemsIn(valueIn(root.node, "spec"), "ingress").length === 0,
  check: (subject, context) => require("./late-network.cjs")["network-policy-blocks-service"].check(subject, context)
});

// rules/network-policy-selects-nothing.ts
var network_policy_selects_nothing_default = defineRule({
  summary: "a NetworkPolicy is for no Pods, or lets in Pods that there are not",
  severity: "warning",
  category: "network",
  subject: "NetworkPolicy",
  fixable: true,
  applies: ({ root }) => valueIn(root.node, "spec")?.kind === "map",
  check: (subject, context) => require("./late-network.cjs")["network-policy-selects-nothing"].check(subject, context)
});

// rules/no-graceful-termination.ts
var no_graceful_termination_default = defineRule({
  summary: "a StatefulSet that keeps data gives its Pods no time to end",
  severity: "warning",
  category: "rollout",
  subject: "StatefulSet",
  applies: ({ traits }) => traits.workload?.podSpec.get("terminationGracePeriodSeconds").number === 0,
  check: (subject, context) => require("./late-rollout.cjs")["no-graceful-termination"].check(subject, context)
});

// rules/no-revision-history.ts
var no_revision_history_default = defineRule({
  summary: "a workload keeps no revision to go back to",
  severity: "info",
  category: "rollout",
  subject: "StatefulSet",
  applies: ({ root }) => saidIn(valueIn(root.node, "spec"), "revisionHistoryLimit") === 0,
  check: (subject, context) => require("./late-rollout.cjs")["no-revision-history"].check(subject, context)
});

// rules/no-storage-class.ts
var no_storage_class_default = defineRule({
  summary: "a claim leaves its storage class to the cluster",
  severity: "info",
  category: "storage",
  subject: ["PersistentVolumeClaim", "StatefulSet"],
  applies: (manifest) => claimNodes(manifest).some((claim) => saidClass(claim) === void 0),
  check: (subject, context) => require("./late-storage.cjs")["no-storage-class"].check(subject, context)
});

// rules/obsolete-annotation.ts
var OLD = /\.(?:alpha|beta)\.kubernetes\.io\//;
var obsolete_annotation_default = defineRule({
  summary: "an annotation stands where a field is needed now",
  severity: "warning",
  category: "objects",
  subject: ["StatefulSet", "PersistentVolumeClaim", "Service"],
  fixable: true,
  applies: (manifest) => {
    const objects = manifest.kind === "Service" ? [manifest.root.node] : [...claimNodes(manifest)];
    if (manifest.kind === "StatefulSet") objects.push(valueIn(valueIn(manifest.root.node, "spec"), "template"));
    return objects.some((object) => {
      const annotations = valueIn(valueIn(object, "metadata"), "annotations");
      return annotations?.kind === "map" && [...annotations.entries.keys()].some((key) => OLD.test(key));
    });
  },
  check: (subject, context) => require("./late-objects.cjs")["obsolete-annotation"].check(subject, context)
});

// rules/one-volume-for-all-claims.ts
var one_volume_for_all_claims_default = defineRule({
  summary: "a claim template names a volume, which only one of its claims can have",
  severity: "warning",
  category: "storage",
  subject: "StatefulSet",
  applies: (statefulSet) => claimNodes(statefulSet).some((claim) => Boolean(saidIn(valueIn(claim, "spec"), "volumeName"))),
  check: (subject, context) => require("./late-storage.cjs")["one-volume-for-all-claims"].check(subject, context)
});

// rules/overlapping-budgets.ts
var overlapping_budgets_default = defineRule({
  summary: "two PodDisruptionBudgets select the same Pods",
  severity: "warning",
  category: "availability",
  subject: "PodDisruptionBudget",
  applies: ({ root }, { bundle }) => valueIn(root.node, "spec") !== void 0 && bundle.all("PodDisruptionBudget").length > 1,
  check: (subject, context) => require("./late-availability.cjs")["overlapping-budgets"].check(subject, context)
});

// rules/overlapping-selectors.ts
var overlapping_selectors_default = defineRule({
  summary: "two workloads of one namespace select each other's Pods",
  severity: "warning",
  category: "selectors",
  subject: ["StatefulSet", "Deployment", "ReplicaSet"],
  *check(manifest, { bundle }) {
    const other = rivalOf2(manifest, bundle);
    if (other === void 0) return;
    const { kind, name } = other;
    yield {
      at: selectorOf(manifest),
      message: `selector: ${manifest.kind} ${manifest.name} and ${kind} ${name} select each other's Pods, so Services, disruption budgets and autoscalers cannot tell them apart`,
      help: "add a label to the selector and the Pod template that tells them apart",
      related: [{ at: selectorOf(other), message: `the selector of ${kind} ${name}` }]
    };
  }
});

// rules/partition-blocks-rollout.ts
var partition_blocks_rollout_default = defineRule({
  summary: "a partition that no Pod reaches, so that no update is rolled out",
  severity: "warning",
  category: "rollout",
  subject: "StatefulSet",
  applies: ({ root }) => root.get("spec").get("updateStrategy").get("rollingUpdate").get("partition").exists,
  check: (subject, context) => require("./late-rollout.cjs")["partition-blocks-rollout"].check(subject, context)
});

// rules/pod-as-backend.ts
var pod_as_backend_default = defineRule({
  summary: "an Ingress or a route names a Pod of a StatefulSet as if it were a Service",
  severity: "warning",
  category: "network",
  subject: ["Ingress", "HTTPRoute", "GRPCRoute", "TCPRoute", "TLSRoute"],
  applies: ({ root }) => valueIn(root.node, "spec")?.kind === "map",
  check: (subject, context) => require("./late-network.cjs")["pod-as-backend"].check(subject, context)
});

// rules/pre-stop-outlasts-grace-period.ts
var pre_stop_outlasts_grace_period_default = defineRule({
  summary: "a preStop hook that sleeps as long as the Pod has to stop, or longer",
  severity: "warning",
  category: "rollout",
  subject: "workload",
  applies: (workload) => someContainer(workload, sleepsBeforeStop),
  check: (subject, context) => require("./late-rollout.cjs")["pre-stop-outlasts-grace-period"].check(subject, context)
});
function sleepsBeforeStop(container) {
  const hook = valueIn(valueIn(container, "lifecycle"), "preStop");
  if (hook === void 0) return false;
  const words2 = itemsIn(valueIn(hook, "exec"), "command");
  return valueIn(hook, "sleep") !== void 0 || words2.some((word) => word.kind === "scalar" && typeof word.value === "string" && word.value.includes("sleep"));
}

// rules/publishes-unready-pods.ts
var publishes_unready_pods_default = defineRule({
  summary: "a Service for clients publishes Pods that are not ready",
  severity: "warning",
  category: "network",
  subject: "Service",
  fixable: true,
  applies: ({ root }) => {
    const spec = valueIn(root.node, "spec");
    return saidIn(spec, "publishNotReadyAddresses") === true && saidIn(spec, "clusterIP") !== "None";
  },
  check: (subject, context) => require("./late-network.cjs")["publishes-unready-pods"].check(subject, context)
});

// rules/read-write-many-claim-template.ts
var read_write_many_claim_template_default = defineRule({
  summary: "a claim template asks for ReadWriteMany, though each Pod has its own claim",
  severity: "info",
  category: "storage",
  subject: "StatefulSet",
  applies: (statefulSet) => claimNodes(statefulSet).some(
    (claim) => itemsIn(valueIn(claim, "spec"), "accessModes").some(
      (mode) => mode.kind === "scalar" && mode.value === "ReadWriteMany"
    )
  ),
  check: (subject, context) => require("./late-storage.cjs")["read-write-many-claim-template"].check(subject, context)
});

// deferred:src/kubernetes/api-versions.ts
var judgeKind = (...args) => require("./kubernetes-api-versions.cjs").judgeKind(...args);

// rules/removed-api-version.ts
var removed_api_version_default = defineRule({
  summary: "the apiVersion is no longer served",
  severity: "error",
  category: "structure",
  subject: "manifest",
  fixable: true,
  versions: "some",
  applies: hasIssue("removed-version"),
  check: (subject, context) => require("./late-structure.cjs")["removed-api-version"].check(subject, context)
});

// rules/repeated-item.ts
var repeated_item_default = defineRule({
  summary: "a list of a Pod names the same variable, port, address or secret twice",
  severity: "warning",
  category: "structure",
  subject: "workload",
  applies: (workload) => mayRepeat(workload) && repeatedIn(workload).length > 0,
  check: (subject, context) => require("./late-structure.cjs")["repeated-item"].check(subject, context)
});
var ONE_OUT = "take one of them out";
function mayRepeat(workload) {
  const { node } = workload.podSpec;
  const [numbers2, names2] = [/* @__PURE__ */ new Set(), /* @__PURE__ */ new Set()];
  return someContainer(workload, (container) => {
    const [env, ports] = [itemsIn(container, "env"), itemsIn(container, "ports")];
    if (env.length > 1 && sayTheSame(env, "name")) return true;
    return sayTheSame(ports, "containerPort", numbers2) || sayTheSame(ports, "name", names2);
  }) || sayTheSame(itemsIn(node, "hostAliases"), "ip") || sayTheSame(itemsIn(node, "imagePullSecrets"), "name");
}
function repeatedIn(workload) {
  if (!workload.builtIn || workload.manifest.partial) return [];
  const found = [];
  const spec = workload.podSpec;
  for (const container of containersOf(workload)) {
    for (const [item, first] of pairsIn(container.child("env").items(), (one) => one.child("name").string)) {
      const name = item.child("name").string;
      if (item.child("value").text?.includes(`$(${name})`)) continue;
      found.push({
        item,
        first,
        key: "name",
        what: `${name} takes the place of a variable of that name`,
        help: ONE_OUT
      });
    }
  }
  const ports = runningIn(spec).flatMap((container) => container.child("ports").items());
  const repeated = /* @__PURE__ */ new Set();
  for (const [item, first] of pairsIn(ports, portOf)) {
    const number = item.child("containerPort").number;
    const isOwn = item.parent === first.parent;
    const what = isOwn ? `port ${number} stands in the list already` : `port ${number} is taken by another container of the Pod, with which it shares its addresses`;
    repeated.add(item);
    found.push({
      item,
      first,
      key: "containerPort",
      what,
      help: isOwn ? ONE_OUT : "let one of them listen on another port"
    });
  }
  for (const [item, first] of pairsIn(ports, (port) => port.child("name").string)) {
    if (repeated.has(item) || item.parent === first.parent) continue;
    const what = `${item.child("name").string} is the name of a port of another container, which Services find first`;
    found.push({ item, first, key: "name", what, help: "give one of them another name", severity: "info" });
  }
  for (const [item, first] of pairsIn(spec.child("hostAliases").items(), (one) => one.child("ip").string)) {
    found.push({
      item,
      first,
      key: "ip",
      what: `${item.child("ip").string} stands in the list already`,
      help: ONE_OUT
    });
  }
  for (const [item, first] of pairsIn(spec.child("imagePullSecrets").items(), (one) => one.child("name").string)) {
    found.push({
      item,
      first,
      key: "name",
      what: `${item.child("name").string} stands in the list already`,
      help: ONE_OUT
    });
  }
  return found;
}
function runningIn(spec) {
  const sidecars = spec.child("initContainers").items().filter((one) => one.child("restartPolicy").string === "Always");
  return [...spec.child("containers").items(), ...sidecars];
}
function portOf(port) {
  const [number, protocol] = [port.child("containerPort").number, port.child("protocol")];
  if (number === void 0 || !port.child("hostPort").absent || !port.child("hostIP").absent) return void 0;
  const name = protocol.absent ? "TCP" : protocol.string;
  return name === void 0 ? void 0 : `${number} ${name}`;
}
function* pairsIn(items2, keyOf2) {
  if (items2.length < 2) return;
  const seen = /* @__PURE__ */ new Map();
  for (const item of items2) {
    const key = keyOf2(item);
    if (key === void 0 || key === "") continue;
    const first = seen.get(key);
    if (first === void 0) seen.set(key, item);
    else yield [item, first];
  }
}

// rules/replicas-override-autoscaler.ts
var replicas_override_autoscaler_default = defineRule({
  summary: "a StatefulSet has a number of replicas, and an autoscaler that chooses it",
  severity: "warning",
  category: "rollout",
  subject: "StatefulSet",
  fixable: true,
  applies: ({ root }, { bundle }) => bundle.all("HorizontalPodAutoscaler").length + bundle.all("ScaledObject").length > 0 && typeof saidIn(valueIn(root.node, "spec"), "replicas") === "number",
  check: (subject, context) => require("./late-rollout.cjs")["replicas-override-autoscaler"].check(subject, context)
});

// rules/retention-deletes-claims.ts
var retention_deletes_claims_default = defineRule({
  summary: "claims, and with them the data, are deleted when a StatefulSet is scaled down or deleted",
  severity: "warning",
  category: "storage",
  subject: "StatefulSet",
  versions: { since: 27 },
  applies: ({ root }) => valueIn(valueIn(root.node, "spec"), "persistentVolumeClaimRetentionPolicy") !== void 0,
  check: (subject, context) => require("./late-storage.cjs")["retention-deletes-claims"].check(subject, context)
});

// rules/reversed-replica-bounds.ts
var reversed_replica_bounds_default = defineRule({
  summary: "the numbers of replicas of a ScaledObject are in the wrong order",
  severity: "warning",
  category: "rollout",
  subject: "ScaledObject",
  applies: ({ root }) => {
    const spec = valueIn(root.node, "spec");
    return ["idleReplicaCount", "minReplicaCount", "maxReplicaCount"].some((name) => valueIn(spec, name) !== void 0);
  },
  check: (subject, context) => require("./late-rollout.cjs")["reversed-replica-bounds"].check(subject, context)
});

// rules/selector-does-not-match-template.ts
var selector_does_not_match_template_default = defineRule({
  summary: "spec.selector does not select the Pods of the template",
  severity: "error",
  category: "selectors",
  subject: ["StatefulSet", "Deployment", "DaemonSet", "ReplicaSet"],
  fixable: true,
  *check(workload, { bundle }) {
    const spec = workload.root.child("spec");
    const selector = readSelector(spec.child("selector"), workload.overlay.selectorLabels);
    const written = spec.child("template").get("metadata").get("labels");
    const labels = readLabels(written, workload.overlay.templateLabels);
    if (written.absent || written.isMap && !written.open && written.entries().length === 0) return;
    const [difference] = differences(selector.labels, labels);
    const expression = selector.expressions.find((candidate) => matchesExpression(candidate, labels) === "no");
    if (difference !== void 0) {
      const { wanted, found } = difference;
      const asked = wanted.field ?? spec.child("selector");
      const isFoundMeant = isMeantByOthers(difference, workload, bundle);
      const ours = found?.field ?? misspelt(difference, selector.labels, written) ?? written;
      yield {
        at: isFoundMeant ? asked : ours,
        message: `selector asks for ${difference.key}: ${difference.wanted.value ?? "\u2026"}, but ${theTemplateHas(difference)}; ${REFUSED}`,
        help: "give selector.matchLabels and template.metadata.labels the same value",
        related: [
          isFoundMeant ? { at: ours, message: "the Pods get this" } : { at: asked, message: "the selector asks for it" }
        ],
        ...fixOf2(difference, selector.labels, written, isFoundMeant)
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
function fixOf2({ key, wanted, found }, selector, labels, foundIsMeant) {
  const { value } = wanted;
  if (value === void 0) return {};
  if (foundIsMeant && wanted.field !== void 0 && found?.value !== void 0) {
    return titled2(renameFix(wanted.field, found.value, "unsafe"), `ask for ${key}: ${found.value}`);
  }
  const near = misspelt({ key, wanted, found }, selector, labels);
  const fix = found?.field !== void 0 && !found.field.isNull ? renameFix(found.field, value, "unsafe") : near !== void 0 ? renameKeyFix(near, key, "unsafe") : insertFix(labels, { [key]: value }, "unsafe");
  return titled2(fix, `write ${key}: ${value} in the Pod template`);
}
function misspelt({ key, wanted, found }, selector, labels) {
  if (found !== void 0 || wanted.value === void 0) return void 0;
  const entries = labels.entries();
  return entries.find(
    ([other, field]) => field.string === wanted.value && isNearLabel(other, key) && !selector.pairs.has(other)
  )?.[1];
}
function titled2({ fix }, title) {
  return fix === void 0 ? {} : { fix: { ...fix, title } };
}
function isMeantByOthers({ key, wanted, found }, workload, bundle) {
  if (found?.value === void 0) return false;
  const statefulSet = workload.as("StatefulSet");
  const services = statefulSet === void 0 ? [] : governingServices(statefulSet, bundle);
  const asked = services.map((service) => service.root.get("spec").get("selector").child(key).string);
  const own = workload.root.child("metadata").child("labels").child(key).string;
  for (const value of [...asked, own, workload.name]) {
    if (value === found.value) return true;
    if (value === wanted.value) return false;
  }
  return false;
}
var REFUSED = "the API server refuses it";
function theTemplateHas({ key, found }) {
  if (found === void 0) return `the Pod template has no label ${key}`;
  return `the Pod template has ${key}${found.value === "" ? " without a value" : `: ${found.value}`}`;
}
function inWords({ key, operator, values }) {
  return values.length === 0 ? `${key} ${operator}` : `${key} ${operator} (${values.join(", ")})`;
}

// rules/selector-prevents-provisioning.ts
var selector_prevents_provisioning_default = defineRule({
  summary: "a claim with a selector asks a storage class to make its volume",
  severity: "warning",
  category: "storage",
  subject: ["PersistentVolumeClaim", "StatefulSet"],
  fixable: true,
  applies: (manifest) => claimNodes(manifest).some((claim) => valueIn(valueIn(claim, "spec"), "selector") !== void 0),
  check: (subject, context) => require("./late-storage.cjs")["selector-prevents-provisioning"].check(subject, context)
});

// rules/service-for-missing-pod.ts
var service_for_missing_pod_default = defineRule({
  summary: "a Service selects one Pod of a StatefulSet, and there is no such Pod",
  severity: "warning",
  category: "network",
  subject: "Service",
  fixable: true,
  applies: ({ root }) => {
    const selector = valueIn(valueIn(root.node, "spec"), "selector");
    return valueIn(selector, POD_NAME_LABEL) !== void 0 || valueIn(selector, POD_INDEX_LABEL) !== void 0;
  },
  check: (subject, context) => require("./late-network.cjs")["service-for-missing-pod"].check(subject, context)
});

// rules/service-selects-nothing.ts
var service_selects_nothing_default = defineRule({
  summary: "the selector of a Service selects no Pods",
  severity: "warning",
  category: "selectors",
  subject: "Service",
  fixable: true,
  *check(service, { bundle }) {
    const spec = service.root.get("spec");
    if (service.partial || spec.get("type").string === "ExternalName") return;
    if (podIndexOf(bundle).governs(service)) return;
    const field = spec.get("selector");
    const labels = readLabels(field, service.overlay.selectorLabels);
    const missed = missedPods(
      { labels, expressions: [], open: false, missing: false },
      field,
      service,
      bundle
    );
    if (missed === void 0) return;
    const { what, meant, finding } = missed;
    yield { ...finding, message: `selector: ${what}, so Service ${service.name} leads nowhere${meant}` };
  }
});

// rules/several-default-priorities.ts
var several_default_priorities_default = defineRule({
  summary: "two PriorityClasses are the default",
  severity: "error",
  category: "objects",
  subject: "PriorityClass",
  applies: ({ root, partial }) => !partial && root.get("globalDefault").value === true,
  check: (subject, context) => require("./late-objects.cjs")["several-default-priorities"].check(subject, context)
});

// rules/shadowed-volume.ts
var shadowed_volume_default = defineRule({
  summary: "a volume has the name of a claim template",
  severity: "warning",
  category: "storage",
  subject: "StatefulSet",
  fixable: true,
  applies: ({ root, traits }) => root.get("spec").get("volumeClaimTemplates").exists && traits.workload?.podSpec.get("volumes").exists === true,
  check: (subject, context) => require("./late-storage.cjs")["shadowed-volume"].check(subject, context)
});

// rules/shared-claim.ts
var shared_claim_default = defineRule({
  summary: "several Pods use one claim that is for one node or one Pod",
  severity: "warning",
  category: "storage",
  subject: "StatefulSet",
  applies: ({ traits }) => {
    const volumes = traits.workload?.podSpec.get("volumes").items() ?? [];
    return volumes.some((volume) => volume.get("persistentVolumeClaim").exists);
  },
  check: (subject, context) => require("./late-storage.cjs")["shared-claim"].check(subject, context)
});

// rules/short-grace-period.ts
var short_grace_period_default = defineRule({
  summary: "software that keeps data is given little time to stop",
  severity: "info",
  category: "rollout",
  subject: "StatefulSet",
  applies: ({ root, traits }) => valueIn(valueIn(root.node, "spec"), "volumeClaimTemplates") !== void 0 && itemsIn(traits.workload?.podSpec.node, "containers").some((container) => {
    const image = saidIn(container, "image");
    return typeof image === "string" && valueIn(container, "volumeMounts") !== void 0 && softwareOf(image) !== void 0;
  }),
  check: (subject, context) => require("./late-rollout.cjs")["short-grace-period"].check(subject, context)
});

// rules/spreading-misses-own-pods.ts
var spreading_misses_own_pods_default = defineRule({
  summary: "Pods are to be spread, but the selector does not find them",
  severity: "warning",
  category: "availability",
  subject: "workload",
  fixable: true,
  applies({ podSpec, builtIn, manifest }) {
    if (!builtIn || manifest.partial) return false;
    const { node } = podSpec;
    const affinity = valueIn(node, "affinity");
    return valueIn(node, "topologySpreadConstraints") !== void 0 || valueIn(affinity, "podAntiAffinity") !== void 0;
  },
  check: (subject, context) => require("./late-availability.cjs")["spreading-misses-own-pods"].check(subject, context)
});

// rules/startup-deadlock.ts
var startup_deadlock_default = defineRule({
  summary: "Pods wait for what exists only when they are ready",
  severity: "warning",
  category: "identity",
  subject: "StatefulSet",
  fixable: true,
  applies: (statefulSet) => saidIn(valueIn(statefulSet.root.node, "spec"), "podManagementPolicy") !== "Parallel" && mayAwaitMembers(statefulSet) || mayAskForPeers(statefulSet),
  check: (subject, context) => require("./late-identity.cjs")["startup-deadlock"].check(subject, context)
});

// rules/sub-path-not-updated.ts
var sub_path_not_updated_default = defineRule({
  summary: "a change of a ConfigMap or a Secret never reaches a file that is mounted with subPath",
  severity: "info",
  category: "storage",
  subject: "StatefulSet",
  applies: ({ traits }) => traits.workload !== void 0 && someContainer(traits.workload, mountsPart),
  check: (subject, context) => require("./late-storage.cjs")["sub-path-not-updated"].check(subject, context)
});
function mountsPart(container) {
  return itemsIn(container, "volumeMounts").some((mount) => valueIn(mount, "subPath") !== void 0);
}

// rules/suppression-without-reason.ts
var suppression_without_reason_default = defineRule({
  summary: "a suppression gives no reason",
  severity: "warning",
  category: "suppression",
  subject: "directive",
  *check({ by, names: names2, reason, stray, document, range }) {
    if (reason !== void 0 || names2.length === 0) return;
    const message = `the suppression of ${names2.map(({ name }) => name).join(", ")} gives no reason`;
    if (stray === void 0) {
      const help = by === "comment" ? "add -- and the reason" : "write the reason as the value of the annotation";
      yield { at: { document, range }, message, help };
    } else {
      yield { at: { document, range }, message: `${message} after --`, help: "write -- before the reason" };
    }
  }
});

// rules/unbindable-claim.ts
var unbindable_claim_default = defineRule({
  summary: "a claim and the volume that is meant for it do not fit",
  severity: "warning",
  category: "storage",
  subject: ["PersistentVolume", "PersistentVolumeClaim", "StatefulSet"],
  applies: (manifest, { bundle }) => {
    if (bundle.all("PersistentVolume").length === 0) return false;
    if (manifest.kind === "PersistentVolume")
      return valueIn(valueIn(manifest.root.node, "spec"), "claimRef") !== void 0;
    return claimNodes(manifest).some(
      (claim) => saidClass(claim) !== void 0 || Boolean(saidIn(valueIn(claim, "spec"), "volumeName"))
    );
  },
  check: (subject, context) => require("./late-storage.cjs")["unbindable-claim"].check(subject, context)
});

// rules/unexpanded-sub-path.ts
var unexpanded_sub_path_default = defineRule({
  summary: "a path in a volume names a variable that Kubernetes does not put in",
  severity: "warning",
  category: "storage",
  subject: "workload",
  fixable: true,
  applies: (workload) => someContainer(workload, namesVariable),
  check: (subject, context) => require("./late-storage.cjs")["unexpanded-sub-path"].check(subject, context)
});
function namesVariable(container) {
  return itemsIn(container, "volumeMounts").some((mount) => {
    const path = saidIn(mount, "subPath") ?? saidIn(mount, "subPathExpr");
    return typeof path === "string" && path.includes("$(");
  });
}

// rules/unknown-backend-port.ts
var unknown_backend_port_default = defineRule({
  summary: "an Ingress or a route leads to a port that the Service does not have",
  severity: "warning",
  category: "network",
  subject: ["Ingress", "HTTPRoute", "GRPCRoute", "TCPRoute", "TLSRoute"],
  fixable: true,
  applies: ({ root }) => valueIn(root.node, "spec")?.kind === "map",
  check: (subject, context) => require("./late-network.cjs")["unknown-backend-port"].check(subject, context)
});

// rules/unknown-backend-service.ts
var unknown_backend_service_default = defineRule({
  summary: "an Ingress or a route leads to a Service that does not exist",
  severity: "warning",
  category: "network",
  subject: ["Ingress", "HTTPRoute", "GRPCRoute", "TCPRoute", "TLSRoute"],
  fixable: true,
  applies: ({ root }) => valueIn(root.node, "spec")?.kind === "map",
  check: (subject, context) => require("./late-network.cjs")["unknown-backend-service"].check(subject, context)
});

// rules/unknown-config-key.ts
var unknown_config_key_default = defineRule({
  summary: "a key is asked of a ConfigMap or a Secret that does not have it",
  severity: "warning",
  category: "references",
  subject: "workload",
  fixable: true,
  applies: (workload, { bundle }) => workload.builtIn && !workload.manifest.partial && asksForKeys(workload, bundle),
  check: (subject, context) => require("./late-references.cjs")["unknown-config-key"].check(subject, context)
});

// rules/unknown-field.ts
var unknown_field_default = defineRule({
  summary: "a field that Kubernetes does not know",
  severity: "error",
  category: "structure",
  subject: "manifest",
  fixable: true,
  applies: hasIssue("unknown"),
  check: (subject, context) => require("./late-structure.cjs")["unknown-field"].check(subject, context)
});

// rules/unknown-kind-or-version.ts
var unknown_kind_or_version_default = defineRule({
  summary: "the apiVersion has no such kind",
  severity: "error",
  category: "structure",
  subject: "manifest",
  fixable: true,
  versions: "some",
  applies: hasIssue("unknown-kind"),
  check: (subject, context) => require("./late-structure.cjs")["unknown-kind-or-version"].check(subject, context)
});

// rules/unknown-medium.ts
var unknown_medium_default = defineRule({
  summary: "an emptyDir is to be made on a medium that there is not",
  severity: "warning",
  category: "storage",
  subject: "workload",
  fixable: true,
  applies: ({ podSpec }) => podSpec.get("volumes").items().some((volume) => volume.get("emptyDir").get("medium").exists),
  check: (subject, context) => require("./late-storage.cjs")["unknown-medium"].check(subject, context)
});

// rules/unknown-monitor-port.ts
var unknown_monitor_port_default = defineRule({
  summary: "a monitor asks for a port by a name that nothing which it selects has",
  severity: "warning",
  category: "network",
  subject: ["ServiceMonitor", "PodMonitor"],
  fixable: true,
  applies: ({ root }) => valueIn(root.node, "spec")?.kind === "map",
  check: (subject, context) => require("./late-network.cjs")["unknown-monitor-port"].check(subject, context)
});

// rules/unknown-name.ts
var unknown_name_default = defineRule({
  summary: "a container or a resource claim is named that the Pod does not have",
  severity: "error",
  category: "structure",
  subject: "manifest",
  fixable: true,
  versions: "some",
  applies: hasIssue("unknown-name"),
  check: (subject, context) => require("./late-structure.cjs")["unknown-name"].check(subject, context)
});

// rules/unknown-policy-port.ts
var unknown_policy_port_default = defineRule({
  summary: "a NetworkPolicy opens a port that the Pods do not have",
  severity: "warning",
  category: "network",
  subject: "NetworkPolicy",
  fixable: true,
  applies: ({ root }) => {
    const spec = valueIn(root.node, "spec");
    return itemsIn(spec, "ingress").length + itemsIn(spec, "egress").length > 0;
  },
  check: (subject, context) => require("./late-network.cjs")["unknown-policy-port"].check(subject, context)
});

// rules/unknown-probe-port.ts
var unknown_probe_port_default = defineRule({
  summary: "a probe or a hook names a port that its container does not have",
  severity: "warning",
  category: "rollout",
  subject: "workload",
  fixable: true,
  applies: (workload) => someContainer(workload, asksElsewhere),
  check: (subject, context) => require("./late-rollout.cjs")["unknown-probe-port"].check(subject, context)
});
var PROBES2 = ["livenessProbe", "readinessProbe", "startupProbe"];
function asksElsewhere(container) {
  const isElsewhere = (handler, way) => {
    const port = saidIn(valueIn(handler, way), "port");
    if (typeof port !== "string") return false;
    return !itemsIn(container, "ports").some((item) => saidIn(item, "name") === port);
  };
  for (const name of PROBES2) {
    const probe = valueIn(container, name);
    if (probe !== void 0 && (isElsewhere(probe, "httpGet") || isElsewhere(probe, "tcpSocket"))) return true;
  }
  const lifecycle = valueIn(container, "lifecycle");
  if (lifecycle === void 0) return false;
  return ["postStart", "preStop"].some((name) => isElsewhere(valueIn(lifecycle, name), "httpGet"));
}

// rules/unknown-scale-target.ts
var unknown_scale_target_default = defineRule({
  summary: "an autoscaler names a workload that does not exist",
  severity: "warning",
  category: "rollout",
  subject: ["HorizontalPodAutoscaler", "ScaledObject", "VerticalPodAutoscaler"],
  fixable: true,
  applies: ({ root }) => {
    const spec = valueIn(root.node, "spec");
    return valueIn(spec, "scaleTargetRef") !== void 0 || valueIn(spec, "targetRef") !== void 0;
  },
  check: (subject, context) => require("./late-rollout.cjs")["unknown-scale-target"].check(subject, context)
});

// rules/unknown-storage-class.ts
var unknown_storage_class_default = defineRule({
  summary: "a claim asks for a storage class by a name that is nearly that of one beside it",
  severity: "warning",
  category: "storage",
  subject: ["PersistentVolumeClaim", "StatefulSet"],
  fixable: true,
  applies: (manifest, { bundle }) => bundle.all("StorageClass").length + bundle.all("PersistentVolume").length > 0 && claimNodes(manifest).some((claim) => Boolean(saidClass(claim))),
  check: (subject, context) => require("./late-storage.cjs")["unknown-storage-class"].check(subject, context)
});

// rules/unknown-suppressed-rule.ts
var unknown_suppressed_rule_default = defineRule({
  summary: "a suppression names a rule that does not exist",
  severity: "warning",
  category: "suppression",
  subject: "directive",
  *check({ names: names2, document, range }) {
    if (names2.length === 0) {
      yield {
        at: { document, range },
        message: "stslint-ignore names no rule, so it suppresses nothing",
        help: "write stslint-ignore <rule> -- <reason>"
      };
    }
    for (const { name, range: at, rule, near } of names2) {
      if (rule !== void 0) continue;
      yield {
        at: { document, range: at },
        message: `stslint-ignore: there is no rule ${name}, so it suppresses nothing`,
        help: near === void 0 ? "stslint rules lists the names" : `write ${near}`
      };
    }
  }
});

// rules/unknown-target-port.ts
var unknown_target_port_default = defineRule({
  summary: "a targetPort names a port that no container of the selected Pods has",
  severity: "warning",
  category: "selectors",
  subject: "Service",
  fixable: true,
  *check(service, { bundle }) {
    const asked = service.root.get("spec").get("ports").items().filter(isNamed);
    if (asked.length === 0 || service.partial) return;
    const selected = selectedBeside(service, bundle);
    const [first] = selected ?? [];
    if (selected === void 0 || first === void 0) return;
    const ports = portsOf(selected);
    if (ports === void 0) return;
    const { manifest, podSpec } = first.workload;
    for (const port of asked) {
      const targetPort = port.get("targetPort");
      const name = targetPort.string;
      const protocol = protocolOf(port);
      const others = ports.filter((candidate) => candidate.name === name);
      if (protocol === void 0 || others.some((one) => (one.protocol ?? protocol) === protocol)) continue;
      const pods = selected.length === 1 ? `the Pods of ${manifest.kind} ${manifest.name}` : "the selected Pods";
      const [other] = others;
      const fitting = ports.filter((one) => (one.protocol ?? protocol) === protocol);
      const names2 = [...new Set(fitting.map((one) => one.name))];
      const near = other === void 0 ? nearPortName(name, names2) : void 0;
      const isTaken = asked.some((each) => each.get("targetPort").string === near?.name);
      yield {
        at: targetPort,
        message: other === void 0 ? `targetPort: ${pods} have no port named ${name}, so ${without(port)}` : `targetPort: port ${name} of ${pods} is ${other.protocol}, but this one is ${protocol}, so ${without(port)}`,
        help: other === void 0 ? helpFor(near?.name, names2, name) : `give both the same protocol`,
        related: [
          other === void 0 ? ports[0] === void 0 ? { at: podSpec.get("containers"), message: "no port of theirs has a name" } : { at: ports[0].field.parent, message: "the Pods have these ports" } : { at: other.field, message: "the port of that name" }
        ],
        ...near?.only === true && renameTo(near.name, targetPort, isCertain2(near.name, port, fitting) && !isTaken)
      };
    }
  }
});
function isCertain2(name, port, ports) {
  const isNumber = ports.some((one) => one.name === name && one.number === port.child("port").number);
  return name.length > 3 || port.child("name").string === name || isNumber;
}
function renameTo(name, targetPort, isSafe) {
  const { fix } = renameFix(targetPort, name, isSafe ? "safe" : "unsafe");
  return fix === void 0 ? {} : { fix: { ...fix, title: `write targetPort: ${name}` } };
}
function isNamed(port) {
  const name = port.child("targetPort").string;
  return name !== void 0 && isPortName(name) && !OF_A_MESH.has(name);
}
var OF_A_MESH = /* @__PURE__ */ new Set(["http-envoy-prom", "linkerd-admin", "linkerd-proxy"]);
function portsOf(selected) {
  const ports = [];
  for (const { workload } of selected) {
    const own = namedPorts(workload);
    if (own === void 0) return void 0;
    ports.push(...own);
  }
  return ports;
}
function without(port) {
  const { number } = port.child("port");
  return `nothing answers at ${number === void 0 ? "this port" : `port ${number}`} of the Service`;
}
function helpFor(near, names2, name) {
  if (near !== void 0) return `write targetPort: ${near}`;
  const known3 = names2.length === 0 ? "the number" : `the name of one of these (${names2.slice(0, 5).join(", ")})`;
  return `write ${known3}, or give the port that is meant the name ${name}`;
}

// rules/unknown-variable.ts
var unknown_variable_default = defineRule({
  summary: "a variable is used that the container does not have, or not yet",
  severity: "warning",
  category: "references",
  subject: "workload",
  fixable: true,
  applies: ({ builtIn, manifest }) => builtIn && !manifest.partial && textHas(manifest, "$("),
  check: (subject, context) => require("./late-references.cjs")["unknown-variable"].check(subject, context)
});

// rules/unknown-volume.ts
var unknown_volume_default = defineRule({
  summary: "a container mounts a volume that the Pod does not have",
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
      if (near !== void 0 && isDnsLabel(name) && !isDnsLabel(near.name)) continue;
      const toAdd = manifest.is("StatefulSet") ? "add a volume or a claim template" : "add a volume";
      yield {
        at: field,
        message: `volume ${name} is mounted, but the Pod has no such volume; ${refusal(manifest, kubernetes)}`,
        help: near === void 0 ? `${toAdd} named ${name}` : `write name: ${near.name}`,
        // A volume that is mounted by its own name may not be the one that is missed.
        ...near && renameFix(field, near.name, near.only && !isMounted(near.name) ? "safe" : "unsafe")
      };
    }
  }
});

// rules/unmeasurable-utilization.ts
var unmeasurable_utilization_default = defineRule({
  summary: "an autoscaler scales by the utilization of a resource that a container does not request",
  severity: "warning",
  category: "rollout",
  subject: ["HorizontalPodAutoscaler", "ScaledObject"],
  fixable: true,
  applies: ({ root }) => valueIn(valueIn(root.node, "spec"), "scaleTargetRef") !== void 0,
  check: (subject, context) => require("./late-rollout.cjs")["unmeasurable-utilization"].check(subject, context)
});

// rules/unnamed-governing-port.ts
var unnamed_governing_port_default = defineRule({
  summary: "a port without a name in the headless Service that names the Pods",
  severity: "info",
  category: "identity",
  subject: "Service",
  applies: ({ root }) => {
    const spec = valueIn(root.node, "spec");
    if (saidIn(spec, "clusterIP") !== "None") return false;
    return itemsIn(spec, "ports").some((port) => valueIn(port, "name") === void 0);
  },
  check: (subject, context) => require("./late-identity.cjs")["unnamed-governing-port"].check(subject, context)
});

// rules/unpublished-peers.ts
var unpublished_peers_default = defineRule({
  summary: "Pods have to find each other before they are ready, and their Service does not publish them",
  severity: "warning",
  category: "identity",
  subject: "StatefulSet",
  fixable: true,
  applies: (statefulSet) => mayAwaitMembers(statefulSet) || mayAskForPeers(statefulSet),
  check: (subject, context) => require("./late-identity.cjs")["unpublished-peers"].check(subject, context)
});

// rules/unreclaimable-volume.ts
var unreclaimable_volume_default = defineRule({
  summary: "a volume is to be deleted or recycled, which nothing can do with it",
  severity: "info",
  category: "storage",
  subject: "PersistentVolume",
  applies: ({ root }) => {
    const policy = saidIn(valueIn(root.node, "spec"), "persistentVolumeReclaimPolicy");
    return policy === "Delete" || policy === "Recycle";
  },
  check: (subject, context) => require("./late-storage.cjs")["unreclaimable-volume"].check(subject, context)
});

// rules/unresolvable-pod-address.ts
var unresolvable_pod_address_default = defineRule({
  summary: "an address of a Pod that does not resolve",
  severity: "warning",
  category: "identity",
  subject: "manifest",
  fixable: true,
  applies: (manifest, { bundle }) => mayMention(manifest, bundle),
  check: (subject, context) => require("./late-identity.cjs")["unresolvable-pod-address"].check(subject, context)
});

// rules/unresolvable-srv-name.ts
var unresolvable_srv_name_default = defineRule({
  summary: "an SRV name asks for a port that the Service does not have by that name",
  severity: "warning",
  category: "identity",
  subject: "manifest",
  fixable: true,
  applies: (manifest) => manifest.kind !== "CustomResourceDefinition" && textHas(manifest, "._tcp.", "._udp."),
  check: (subject, context) => require("./late-identity.cjs")["unresolvable-srv-name"].check(subject, context)
});

// rules/unresolved-reference.ts
var unresolved_reference_default = defineRule({
  summary: "a Pod names a ConfigMap, Secret, account, priority or claim that does not exist",
  severity: "warning",
  category: "references",
  subject: "workload",
  fixable: true,
  applies: (workload, { bundle }) => workload.builtIn && lacksAny(workload, bundle),
  check: (subject, context) => require("./late-references.cjs")["unresolved-reference"].check(subject, context)
});

// rules/unsplit-command.ts
var unsplit_command_default = defineRule({
  summary: "a command whose first word is a whole command line",
  severity: "warning",
  category: "availability",
  subject: "workload",
  fixable: true,
  applies: (workload) => someContainer(workload, holdsCommandLine),
  check: (subject, context) => require("./late-availability.cjs")["unsplit-command"].check(subject, context)
});
var PROBES3 = ["livenessProbe", "readinessProbe", "startupProbe"];
function holdsCommandLine(container) {
  const isLine = (holder) => {
    const [first] = itemsIn(holder, "command");
    return first?.kind === "scalar" && typeof first.value === "string" && /\S\s+\S/.test(first.value);
  };
  if (isLine(container) || PROBES3.some((name) => isLine(valueIn(valueIn(container, name), "exec")))) return true;
  const lifecycle = valueIn(container, "lifecycle");
  return lifecycle !== void 0 && ["postStart", "preStop"].some((name) => isLine(valueIn(valueIn(lifecycle, name), "exec")));
}

// rules/unusable-data-mount.ts
var OLD2 = "/var/lib/postgresql/data";
var unusable_data_mount_default = defineRule({
  summary: "PostgreSQL cannot begin with its volume as it is mounted",
  severity: "warning",
  category: "storage",
  subject: "workload",
  fixable: true,
  applies: (workload) => someContainer(workload, runsPostgres),
  check: (subject, context) => require("./late-storage.cjs")["unusable-data-mount"].check(subject, context)
});
function runsPostgres(container) {
  const image = saidIn(container, "image");
  if (typeof image !== "string" || !/postg|pgvector|timescale/.test(image)) return false;
  const isAtOld = (mount) => {
    const path = saidIn(mount, "mountPath");
    return typeof path === "string" && path.startsWith(OLD2);
  };
  return itemsIn(container, "volumeMounts").some(isAtOld);
}

// rules/unused-claim-template.ts
var unused_claim_template_default = defineRule({
  summary: "no container mounts a claim template",
  severity: "warning",
  category: "storage",
  subject: "StatefulSet",
  *check(statefulSet) {
    const { workload } = statefulSet.traits;
    const templates = claimNames(statefulSet);
    if (workload === void 0 || templates === void 0 || templates.size === 0) return;
    const [mounted, volumes] = [mountedNames(workload), volumeNames(workload)];
    if (mounted === void 0 || volumes === void 0) return;
    if ([...mounted].some((name) => !volumes.includes(name))) return;
    const { template, podSpec } = workload;
    const annotations = template.get("metadata").get("annotations");
    for (const [name, field] of templates) {
      if (mounted.has(name) || annotations.entries().some(([, { text }]) => text?.includes(name))) continue;
      const containers = podSpec.get("containers").items();
      const data = containers.flatMap((container) => unkeptData(container, workload) ?? [])[0];
      const lost = data && `while ${data.software.name} writes to ${data.path}, which is lost with the container`;
      yield {
        at: field,
        message: `claim template ${name} is mounted by no container: each Pod gets its disk, ${lost ?? "and nothing is ever written to it"}`,
        help: `add a mount with name: ${name} to the volumeMounts of the container that is to write there`
      };
    }
  }
});

// rules/unused-suppression.ts
var unused_suppression_default = defineRule({
  summary: "a suppression suppresses nothing",
  severity: "warning",
  category: "suppression",
  subject: "directive",
  *check({ by, names: names2, document, range }) {
    const unused = names2.filter(({ rule, ran, used: used2 }) => rule !== void 0 && ran && !used2);
    for (const { name, range: at } of unused) {
      yield {
        at: { document, range: unused.length === names2.length ? range : at },
        message: `there is no ${name} to suppress ${by === "comment" ? "here" : "in this object"}`,
        help: unused.length === names2.length ? `delete the ${by}` : `take ${name} out of the ${by}`
      };
      if (unused.length === names2.length && names2.length === 1) return;
    }
  }
});

// rules/update-on-delete.ts
var update_on_delete_default = defineRule({
  summary: "a StatefulSet updates its Pods only when somebody deletes them",
  severity: "info",
  category: "rollout",
  subject: "StatefulSet",
  applies: ({ root }) => saidIn(valueIn(valueIn(root.node, "spec"), "updateStrategy"), "type") === "OnDelete",
  check: (subject, context) => require("./late-rollout.cjs")["update-on-delete"].check(subject, context)
});

// rules/update-restarts-all-pods.ts
var update_restarts_all_pods_default = defineRule({
  summary: "a rolling update of a StatefulSet may take all of its Pods down at once",
  severity: "warning",
  category: "rollout",
  subject: "StatefulSet",
  versions: { since: 37 },
  applies: ({ root }) => {
    const update = valueIn(valueIn(valueIn(root.node, "spec"), "updateStrategy"), "rollingUpdate");
    return valueIn(update, "maxUnavailable") !== void 0;
  },
  check: (subject, context) => require("./late-rollout.cjs")["update-restarts-all-pods"].check(subject, context)
});

// rules/versioned-immutable-label.ts
var VERSIONED_LABELS = ["helm.sh/chart", "app.kubernetes.io/version", "chart"];
var versioned_immutable_label_default = defineRule({
  summary: "a label with a version in it stands where a StatefulSet cannot be changed",
  severity: "warning",
  category: "rollout",
  subject: "StatefulSet",
  fixable: true,
  applies: (statefulSet) => {
    const { root, overlay } = statefulSet;
    const hasOne = (labels) => VERSIONED_LABELS.some((key) => valueIn(labels, key) !== void 0);
    return VERSIONED_LABELS.some((key) => overlay.selectorLabels.has(key)) || hasOne(valueIn(valueIn(valueIn(root.node, "spec"), "selector"), "matchLabels")) || claimNodes(statefulSet).some((claim) => hasOne(valueIn(valueIn(claim, "metadata"), "labels")));
  },
  check: (subject, context) => require("./late-rollout.cjs")["versioned-immutable-label"].check(subject, context)
});

// rules/vertical-autoscaler-on-one-pod.ts
var vertical_autoscaler_on_one_pod_default = defineRule({
  summary: "a VerticalPodAutoscaler is to evict the only Pod of its workload",
  severity: "info",
  category: "rollout",
  subject: "VerticalPodAutoscaler",
  applies: ({ root }) => valueIn(valueIn(root.node, "spec"), "targetRef") !== void 0,
  check: (subject, context) => require("./late-rollout.cjs")["vertical-autoscaler-on-one-pod"].check(subject, context)
});

// rules/volume-reserved-for-no-claim.ts
var volume_reserved_for_no_claim_default = defineRule({
  summary: "a volume is reserved for a claim that does not exist",
  severity: "warning",
  category: "storage",
  subject: "PersistentVolume",
  fixable: true,
  applies: ({ root }) => valueIn(valueIn(root.node, "spec"), "claimRef") !== void 0,
  check: (subject, context) => require("./late-storage.cjs")["volume-reserved-for-no-claim"].check(subject, context)
});

// rules/volume-without-source.ts
var volume_without_source_default = defineRule({
  summary: "a volume does not say what it is made from",
  severity: "warning",
  category: "storage",
  subject: "workload",
  applies: ({ podSpec }) => {
    const volumes = podSpec.get("volumes").items();
    return volumes.some((volume) => sourcesOf(volume).every(([, source]) => source.isNull));
  },
  check: (subject, context) => require("./late-storage.cjs")["volume-without-source"].check(subject, context)
});

// rules/wrong-type.ts
var wrong_type_default = defineRule({
  summary: "a value is of a type that its field does not take",
  severity: "error",
  category: "structure",
  subject: "manifest",
  fixable: true,
  applies: hasIssue("type"),
  check: (subject, context) => require("./late-structure.cjs")["wrong-type"].check(subject, context)
});

// src/kubernetes/other-meaning.ts
var other_meaning_exports = {};
__export(other_meaning_exports, {
  mayMeanOther: () => mayMeanOther
});

// src/yaml/characters.ts
var characters_exports = {};
__export(characters_exports, {
  ODD_BLANK: () => ODD_BLANK,
  isBlank: () => isBlank,
  isBreak: () => isBreak,
  isIndicator: () => isIndicator
});
function isBlank(code) {
  return code === 32 || code === 9 || isBreak(code);
}
function isBreak(code) {
  return code === 10 || code === 13;
}
function isIndicator(code) {
  return code === 43 || code === 45 || code >= 48 && code <= 57;
}
var ODD_BLANK = "\xA0\u1680\u2000-\u200B\u202F\u205F\u3000\uFEFF";

// src/kubernetes/manifest.ts
var manifest_exports = {};
__export(manifest_exports, {
  Manifest: () => Manifest,
  manifestsOf: () => manifestsOf
});

// src/kubernetes/overlay.ts
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

// src/text/glob.ts
var glob_exports = {};
__export(glob_exports, {
  globMatcher: () => globMatcher,
  isGlob: () => isGlob
});
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
      const set = readSet(pattern, at);
      source += set?.source ?? "\\[";
      at = set?.end ?? at + 1;
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
  const escaped2 = members.replace(/[\\\][^]/g, "\\$&");
  const valid = escaped2.replace(
    /([^\\])-([^\\])/g,
    (range, from, to) => from <= to ? range : `${from}\\-${to}`
  );
  return { source: `(?!/)[${negation ? "^" : ""}${valid}]`, end: start + whole.length };
}

// src/kubernetes/partial.ts
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
  const named = [];
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
      if (node !== void 0) named.push(...filesIn2(node).map((file) => joinPath(directory, file)));
    }
  }
  for (const path of errors) if (testDirectories.has(files.get(path)[0].directory)) found.add(path);
  addNamed(named, files, found);
  return found;
}
function filesIn2(test) {
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
function addNamed(named, files, found) {
  const patterns = /* @__PURE__ */ new Map();
  for (const path of named) {
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

// src/kubernetes/traits.ts
var NONE2 = { workload: void 0, hasSubstance: void 0, isStripped: false };
function traitsOf(manifest) {
  const traits = {
    workload: workloadOf(manifest),
    hasSubstance: hasSubstance(manifest),
    isStripped: isStripped(manifest)
  };
  return traits.workload === void 0 && traits.hasSubstance === void 0 && !traits.isStripped ? NONE2 : traits;
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
  #doubts;
  /** True for a patch and the like, which is never judged for what it lacks. Decided when manifests are gathered. */
  partial = false;
  /** What is wrong in its structure. Found when it is read. */
  issues = [];
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
  /** The field at the end of a path, written or not. */
  at(path) {
    let field = this.root;
    for (const step of path) field = typeof step === "string" ? field.child(step) : field.item(step);
    return field;
  }
  /** True where a slip in the structure may have put this field, or one that holds it, under another name or elsewhere. */
  mayBeElsewhere(field) {
    if (this.issues.length === 0) return false;
    this.#doubts ??= new Doubts(this.issues);
    return this.#doubts.about(field.path);
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
    this.#traits.workload?.fold();
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
  if (!isTyped && !isMiscased(root) && !isKustomizationFile(document.file.path)) return [];
  const items2 = listItems(root);
  return items2 === void 0 ? [new Manifest(document, root)] : items2.map(({ node, type }, index) => new Manifest(document, node, index, type));
}
function isMiscased({ entries }) {
  const names2 = [...entries.keys()].map((name) => name.toLowerCase());
  return names2.includes("kind") && names2.includes("apiversion");
}
function listItems(list) {
  const kind = textOf(list.get("kind")?.value);
  const items2 = list.get("items")?.value;
  const seq = items2 === void 0 ? void 0 : resolveAlias(items2);
  if (kind?.endsWith("List") !== true || seq?.kind !== "seq") return void 0;
  const type = kind === "List" ? UNTYPED : { apiVersion: textOf(list.get("apiVersion")?.value), kind: kind.slice(0, -"List".length) };
  return seq.items.flatMap((node) => {
    const target = resolveAlias(node);
    if (target.kind !== "map") return [];
    return listItems(target) ?? [{ node, type }];
  });
}
var UNTYPED = { apiVersion: void 0, kind: void 0 };

// src/kubernetes/other-meaning.ts
var PREFIX = /^\s*(?:\d|[>|\u2502+[])/;
var FOREIGN = /^\s*(?:`{3}|~|\$ |\[\w|[\w.-]+@|cat |kubectl |EOF)/;
var SLIP = new RegExp(
  `[${ODD_BLANK}]|^[ \\t]*(?:[\u2013\u2014\u2212\u2022\u25CF\u25AA\u25E6\u2023*\xB7]|-[A-Za-z]|\\\\- |(?:- )*["']?[A-Za-z][\\w./-]*["']?:[^\\s:/])`,
  "m"
);
var ODD2 = ["\u201C", "\u201D", "\u201E", "\u2018", "\xA0", "\u3000", "\u200B"];
var END = /\n[ \t]*(?:`{3,}|~+|EOF|EOT)\s*$/;
function mayMeanOther(subject) {
  if (subject instanceof Manifest) {
    const { issues, item, document } = subject;
    if (issues.length === 0 || item !== void 0 || mayMeanOther(document)) return false;
    return SLIP.test(document.file.text.slice(document.range.start, document.range.end));
  }
  const { error, state, dropped, file, range } = subject;
  if (state === "skipped") return FOREIGN.test(file.text.slice(range.start, range.start + 80));
  if (error !== void 0 || state !== "read") return false;
  if (dropped !== void 0 || PREFIX.test(file.text.slice(range.start, range.start + 80))) return true;
  const body = file.text.slice(range.start, range.end);
  return END.test(body.slice(-80)) || ODD2.some((character2) => body.includes(character2));
}

// rules/yaml-syntax.ts
var yaml_syntax_default = defineRule({
  summary: "a document is no YAML that kubectl can read, or reads as something else than was meant",
  severity: "error",
  category: "syntax",
  subject: ["document", "manifest"],
  fixable: true,
  applies: (subject) => mayMeanOther(subject) || "error" in subject && subject.error !== void 0,
  check: (subject, context) => require("./late-syntax.cjs")["yaml-syntax"].check(subject, context)
});

// rules/zero-replicas.ts
var zero_replicas_default = defineRule({
  summary: "a StatefulSet has no Pods",
  severity: "info",
  category: "rollout",
  subject: "StatefulSet",
  applies: ({ root }) => saidIn(valueIn(root.node, "spec"), "replicas") === 0,
  check: (subject, context) => require("./late-rollout.cjs")["zero-replicas"].check(subject, context)
});

// rules/index.ts
var rules = {
  "affinity-without-pods": affinity_without_pods_default,
  "api-access-not-granted": api_access_not_granted_default,
  "broken-role-binding": broken_role_binding_default,
  "budget-allows-no-eviction": budget_allows_no_eviction_default,
  "budget-selects-nothing": budget_selects_nothing_default,
  "budget-without-effect": budget_without_effect_default,
  "claim-contradicts-template": claim_contradicts_template_default,
  "claim-misses-data": claim_misses_data_default,
  "claim-mode-mismatch": claim_mode_mismatch_default,
  "claim-name-collision": claim_name_collision_default,
  "claim-of-no-pod": claim_of_no_pod_default,
  "claim-without-volume": claim_without_volume_default,
  "competing-autoscalers": competing_autoscalers_default,
  "conflicting-fields": conflicting_fields_default,
  "conflicting-pod": conflicting_pod_default,
  "decimal-file-mode": decimal_file_mode_default,
  "deprecated-node-label": deprecated_node_label_default,
  "document-separator": document_separator_default,
  "duplicate-claim-template": duplicate_claim_template_default,
  "duplicate-item": duplicate_item_default,
  "duplicate-key": duplicate_key_default,
  "duplicate-resource": duplicate_resource_default,
  "empty-read-only-claim": empty_read_only_claim_default,
  "empty-selector": empty_selector_default,
  "even-quorum": even_quorum_default,
  "field-behind-feature-gate": field_behind_feature_gate_default,
  "field-not-in-version": field_not_in_version_default,
  "file-mounted-as-directory": file_mounted_as_directory_default,
  "fqdn-too-long": fqdn_too_long_default,
  "fractional-bytes": fractional_bytes_default,
  "governing-service-in-other-namespace": governing_service_in_other_namespace_default,
  "governing-service-is-external-name": governing_service_is_external_name_default,
  "governing-service-not-headless": governing_service_not_headless_default,
  "governing-service-selects-other-pods": governing_service_selects_other_pods_default,
  "governing-service-without-selector": governing_service_without_selector_default,
  "headless-backend": headless_backend_default,
  "headless-port-remapped": headless_port_remapped_default,
  "host-network-without-cluster-dns": host_network_without_cluster_dns_default,
  "host-path-for-data": host_path_for_data_default,
  "host-path-for-many-nodes": host_path_for_many_nodes_default,
  "ignored-claim-metadata": ignored_claim_metadata_default,
  "ignored-data-source": ignored_data_source_default,
  "ignored-pod-identity": ignored_pod_identity_default,
  "ignored-service-field": ignored_service_field_default,
  "immediate-binding-of-local-volumes": immediate_binding_of_local_volumes_default,
  "incomplete-object": incomplete_object_default,
  "invalid-address": invalid_address_default,
  "invalid-base64": invalid_base64_default,
  "invalid-encoding": invalid_encoding_default,
  "invalid-json": invalid_json_default,
  "invalid-label": invalid_label_default,
  "invalid-name": invalid_name_default,
  "invalid-number": invalid_number_default,
  "invalid-quantity": invalid_quantity_default,
  "invalid-resources": invalid_resources_default,
  "invalid-value": invalid_value_default,
  "liveness-kills-slow-start": liveness_kills_slow_start_default,
  "lost-indentation": lost_indentation_default,
  "misplaced-field": misplaced_field_default,
  "misread-key": misread_key_default,
  "missing-fs-group": missing_fs_group_default,
  "missing-headless-service": missing_headless_service_default,
  "missing-readiness-probe": missing_readiness_probe_default,
  "missing-required-field": missing_required_field_default,
  "missing-service-name": missing_service_name_default,
  "missing-volume-claim-templates": missing_volume_claim_templates_default,
  "mixed-backends": mixed_backends_default,
  "monitor-selects-nothing": monitor_selects_nothing_default,
  "more-replicas-than-domains": more_replicas_than_domains_default,
  "mount-hides-image-files": mount_hides_image_files_default,
  "name-too-long": name_too_long_default,
  "negative-number": negative_number_default,
  "network-policy-blocks-dns": network_policy_blocks_dns_default,
  "network-policy-blocks-peers": network_policy_blocks_peers_default,
  "network-policy-blocks-service": network_policy_blocks_service_default,
  "network-policy-selects-nothing": network_policy_selects_nothing_default,
  "no-graceful-termination": no_graceful_termination_default,
  "no-revision-history": no_revision_history_default,
  "no-storage-class": no_storage_class_default,
  "obsolete-annotation": obsolete_annotation_default,
  "one-volume-for-all-claims": one_volume_for_all_claims_default,
  "overlapping-budgets": overlapping_budgets_default,
  "overlapping-selectors": overlapping_selectors_default,
  "partition-blocks-rollout": partition_blocks_rollout_default,
  "pod-as-backend": pod_as_backend_default,
  "pre-stop-outlasts-grace-period": pre_stop_outlasts_grace_period_default,
  "publishes-unready-pods": publishes_unready_pods_default,
  "read-write-many-claim-template": read_write_many_claim_template_default,
  "removed-api-version": removed_api_version_default,
  "repeated-item": repeated_item_default,
  "replicas-override-autoscaler": replicas_override_autoscaler_default,
  "retention-deletes-claims": retention_deletes_claims_default,
  "reversed-replica-bounds": reversed_replica_bounds_default,
  "selector-does-not-match-template": selector_does_not_match_template_default,
  "selector-prevents-provisioning": selector_prevents_provisioning_default,
  "service-for-missing-pod": service_for_missing_pod_default,
  "service-selects-nothing": service_selects_nothing_default,
  "several-default-priorities": several_default_priorities_default,
  "shadowed-volume": shadowed_volume_default,
  "shared-claim": shared_claim_default,
  "short-grace-period": short_grace_period_default,
  "spreading-misses-own-pods": spreading_misses_own_pods_default,
  "startup-deadlock": startup_deadlock_default,
  "sub-path-not-updated": sub_path_not_updated_default,
  "suppression-without-reason": suppression_without_reason_default,
  "unbindable-claim": unbindable_claim_default,
  "unexpanded-sub-path": unexpanded_sub_path_default,
  "unknown-backend-port": unknown_backend_port_default,
  "unknown-backend-service": unknown_backend_service_default,
  "unknown-config-key": unknown_config_key_default,
  "unknown-field": unknown_field_default,
  "unknown-kind-or-version": unknown_kind_or_version_default,
  "unknown-medium": unknown_medium_default,
  "unknown-monitor-port": unknown_monitor_port_default,
  "unknown-name": unknown_name_default,
  "unknown-policy-port": unknown_policy_port_default,
  "unknown-probe-port": unknown_probe_port_default,
  "unknown-scale-target": unknown_scale_target_default,
  "unknown-storage-class": unknown_storage_class_default,
  "unknown-suppressed-rule": unknown_suppressed_rule_default,
  "unknown-target-port": unknown_target_port_default,
  "unknown-variable": unknown_variable_default,
  "unknown-volume": unknown_volume_default,
  "unmeasurable-utilization": unmeasurable_utilization_default,
  "unnamed-governing-port": unnamed_governing_port_default,
  "unpublished-peers": unpublished_peers_default,
  "unreclaimable-volume": unreclaimable_volume_default,
  "unresolvable-pod-address": unresolvable_pod_address_default,
  "unresolvable-srv-name": unresolvable_srv_name_default,
  "unresolved-reference": unresolved_reference_default,
  "unsplit-command": unsplit_command_default,
  "unusable-data-mount": unusable_data_mount_default,
  "unused-claim-template": unused_claim_template_default,
  "unused-suppression": unused_suppression_default,
  "update-on-delete": update_on_delete_default,
  "update-restarts-all-pods": update_restarts_all_pods_default,
  "versioned-immutable-label": versioned_immutable_label_default,
  "vertical-autoscaler-on-one-pod": vertical_autoscaler_on_one_pod_default,
  "volume-reserved-for-no-claim": volume_reserved_for_no_claim_default,
  "volume-without-source": volume_without_source_default,
  "wrong-type": wrong_type_default,
  "yaml-syntax": yaml_syntax_default,
  "zero-replicas": zero_replicas_default
};

// src/cli/io.ts
var import_node_fs = require("node:fs");
function processIo() {
  return {
    cwd: process.cwd(),
    env: process.env,
    stdout: outputOf(1),
    stderr: outputOf(2),
    stdin: () => readAll(0),
    // Not performance.now(), which costs a millisecond the first time.
    clock: () => Number(process.hrtime.bigint()) / 1e6
  };
}
function outputOf(descriptor) {
  let isClosed = false;
  const stream = () => descriptor === 1 ? process.stdout : process.stderr;
  return {
    write(text) {
      let rest = typeof text === "string" ? Buffer.from(text) : text;
      while (rest.length > 0 && !isClosed) {
        try {
          rest = rest.subarray((0, import_node_fs.writeSync)(descriptor, rest));
        } catch (error) {
          const { code } = error;
          if (code === "EPIPE" || code === "EOF") isClosed = true;
          else if (code === "EAGAIN") pause();
          else throw error;
        }
      }
    },
    get isTerminal() {
      return isCharacterDevice(descriptor) && stream().isTTY === true;
    },
    get columns() {
      return isCharacterDevice(descriptor) && stream().columns || void 0;
    }
  };
}
function readAll(descriptor) {
  const chunks = [];
  for (; ; ) {
    const chunk = Buffer.allocUnsafe(1 << 16);
    try {
      const length = (0, import_node_fs.readSync)(descriptor, chunk);
      if (length === 0) return Buffer.concat(chunks);
      chunks.push(chunk.subarray(0, length));
    } catch (error) {
      const { code } = error;
      if (code === "EAGAIN") pause();
      else if (code === "EOF") return Buffer.concat(chunks);
      else throw error;
    }
  }
}
function isCharacterDevice(descriptor) {
  try {
    return (0, import_node_fs.fstatSync)(descriptor).isCharacterDevice();
  } catch {
    return false;
  }
}
function pause() {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2);
}

// src/cli/run.ts
var run_exports = {};
__export(run_exports, {
  EXIT: () => EXIT,
  complaintOf: () => complaintOf,
  described: () => described,
  lint: () => lint,
  run: () => run
});

// src/input/lint-tree.ts
var lint_tree_exports = {};
__export(lint_tree_exports, {
  collectTree: () => collectTree,
  ignoredIn: () => ignoredIn,
  lintTree: () => lintTree,
  partnerPaths: () => partnerPaths,
  readReferenced: () => readReferenced,
  wholeTree: () => wholeTree
});
var import_node_path5 = require("node:path");

// src/lint/settings.ts
var settings_exports = {};
__export(settings_exports, {
  TOOLS: () => TOOLS,
  resolveSettings: () => resolveSettings,
  ruleId: () => ruleId
});
var TOOLS = ["kube-linter", "kube-score", "checkov", "polaris"];
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
    honor: options.honor ?? [],
    hints: strict || only !== void 0,
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

// src/config/options.ts
function settingsOf(config, own, rules2, fromConfig2) {
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
  return { ...settings, level: (id, path) => settings.level(id, fromConfig2(path)) };
}
function ignoredBy(config) {
  const matchers = config.ignore.map((glob) => globMatcher(anywhere(glob)));
  return (path) => matchers.some((matches2) => matches2(path));
}
function anywhere(glob) {
  if (/^\.?\//.test(glob)) return glob.replace(/^\.?\/+/, "");
  return /\/./.test(glob) ? glob : `**/${glob}`;
}

// src/config/rule-url.ts
var rule_url_exports = {};
__export(rule_url_exports, {
  ruleUrl: () => ruleUrl
});
function ruleUrl(id) {
  return `https://github.com/stslint/stslint/blob/main/docs/rules/${id}.md`;
}

// src/kubernetes/definitions.ts
var GROUP = /\bgroup["']?[ \t]*:[ \t]*["']?([a-z\d][-a-z\d]*(?:\.[-a-z\d]+)+)/;
var KINDS4 = /\bkind["']?[ \t]*:[ \t]*["']?([A-Z]\w*)/g;
function definedKinds(text) {
  const group = GROUP.exec(text)?.[1];
  if (group?.endsWith(".k8s.io") !== true) return [];
  return [...text.matchAll(KINDS4)].map(([, kind]) => `${group}/${kind}`);
}

// src/kubernetes/gather.ts
var gather_exports = {};
__export(gather_exports, {
  gather: () => gather
});

// deferred:src/kubernetes/builds.ts
var buildsOf = (...args) => require("./kubernetes-builds.cjs").buildsOf(...args);

// deferred:src/kubernetes/effect.ts
var overlayOf = (...args) => require("./kubernetes-effect.cjs").overlayOf(...args);

// src/kubernetes/gather.ts
function gather(manifests, documents) {
  const files = /* @__PURE__ */ new Map();
  for (const manifest of manifests) append(files, manifest.document.file.path, manifest);
  const builds = manifests.some(isKustomization) ? buildsOf(files, documents) : void 0;
  const asserts = assertFiles(files);
  for (const [path, own] of files) {
    const isPartialFile = builds?.isPatchFile(path) || asserts.has(path);
    const effect = isPartialFile ? void 0 : builds?.effectOn(path);
    const { text } = own[0].document.file;
    const isMarked = mayHoldDirective(text);
    const isTest = text.includes("(");
    for (const manifest of own) {
      if (isKustomization(manifest)) continue;
      manifest.partial = isPartialFile || isMarked && holdsDirective(manifest) || isTest && holdsAssertion(manifest) || manifest.traits.isStripped;
      manifest.overlay = effect === void 0 || manifest.partial ? NO_OVERLAY : overlayOf(manifest, effect);
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

// deferred:src/lint/foreign-marks.ts
var foreignDirectives = (...args) => require("./lint-foreign-marks.cjs").foreignDirectives(...args);
var tracedTools = (...args) => require("./lint-foreign-marks.cjs").tracedTools(...args);

// deferred:src/lint/mended-file.ts
var mendedFile = (...args) => require("./lint-mended-file.cjs").mendedFile(...args);

// deferred:src/repair/lost-indentation.ts
var findLostIndentation = (...args) => require("./repair-lost-indentation.cjs").findLostIndentation(...args);

// src/schema/check.ts
var check_exports = {};
__export(check_exports, {
  checkStructure: () => checkStructure
});

// src/schema/required.ts
var required_exports = {};
__export(required_exports, {
  REQUIRED: () => REQUIRED,
  missingFrom: () => missingFrom,
  readRequirement: () => readRequirement
});

// src/schema/given.ts
function read(map, name) {
  const node = map.get(name)?.value;
  return node && present(node);
}
function present(node) {
  const target = resolveAlias(node);
  return target.kind === "scalar" && target.value === null ? void 0 : target;
}
function isEmpty(value, countMaps = false) {
  switch (value?.kind) {
    case void 0:
      return true;
    case "scalar":
      return value.value === "";
    case "seq":
      return value.items.length === 0;
    case "map":
      return countMaps && [...value.entries.values()].every((entry) => isEmpty(present(entry.value), true));
  }
}
function isWritten(value, isText = false) {
  if (value?.kind === "scalar") return value.value === "" ? isText : !PLACEHOLDER.test(String(value.value));
  if (value?.kind === "map") return textOf(value.get("$patch")?.value) !== "delete";
  return !isEmpty(value);
}
var PLACEHOLDER = /^(?:\$\{[^{}]*\}|\$\w+|\{\{[^{}]*\}\}|\(\([^()]*\)\)|<[^<>]*>|@\w+@|%\w+%|__\w+__)$/;
function valueAt(map, path) {
  let node = map;
  for (const name of path) node = node?.kind === "map" ? read(node, name) : void 0;
  return node;
}
function mapsTo(map, ...path) {
  const node = valueAt(map, path);
  return node?.kind === "map" ? node : void 0;
}
var NO_ITEMS = [];
function itemsOf(map, name) {
  const list = read(map, name);
  return list?.kind === "seq" && list.items.length > 0 ? list.items.map(present) : NO_ITEMS;
}
function* mapsIn(map, name) {
  const list = read(map, name);
  if (list?.kind !== "seq") return;
  for (let i = 0; i < list.items.length; i++) {
    const item = resolveAlias(list.items[i]);
    if (item.kind === "map") yield [i, item];
  }
}
function textsOf(map, name) {
  const list = read(map, name);
  if (list?.kind !== "seq") return NO_TEXTS;
  return list.items.flatMap((item, index) => {
    const text = textOf(item);
    return text === void 0 ? [] : [[index, text]];
  });
}
var NO_TEXTS = [];
function keysOf2(map, name) {
  return [...mapsTo(map, name)?.entries.keys() ?? []];
}
function is(map, name, ...values) {
  const text = textOf(map.get(name)?.value);
  return text !== void 0 && values.includes(text);
}
function isTrue(map, name) {
  const value = read(map, name);
  return value?.kind === "scalar" && value.value === true;
}
function numberAt(map, name, otherwise) {
  const value = read(map, name);
  if (value === void 0) return otherwise;
  return value.kind === "scalar" && typeof value.value === "number" ? value.value : void 0;
}
function textAt2(map, ...path) {
  const value = valueAt(map, path);
  return (value && textOf(value)) ?? "";
}
function said(value) {
  return value?.kind === "scalar" ? String(value.value) : "";
}
function isVague(map, name) {
  const value = read(map, name);
  if (value === void 0) return [...map.entries.keys()].some((key) => key !== name && isNearKey(key, name));
  const text = textOf(value);
  return text === void 0 || isUnknown(text);
}

// src/schema/span.ts
function readSpan(text) {
  if (text === void 0) return void 0;
  const [since, until] = text.split("-").map((part) => part === "" ? void 0 : Number(part));
  return { ...since !== void 0 && { since }, ...until !== void 0 && { until } };
}

// src/schema/required.ts
function missingFrom(map, type, at) {
  const { required, condition } = demandsOf(type);
  if (required === void 0 && condition === void 0 && at.length > 0) return NOTHING;
  const missing = [];
  if (at.length === 0 && !isNamedByServer(type)) findMissing(map, NAME, at, missing);
  if (required !== void 0) findMissing(map, required, at, missing);
  if (map !== void 0 && condition !== void 0) {
    for (const asked of condition(map, at)) {
      if (typeof asked === "string") findMissing(map, asked, at, missing);
      else missing.push({ path: [...at, ...asked], or: [], because: void 0, holds: void 0 });
    }
  }
  return missing;
}
var NOTHING = [];
var demands = /* @__PURE__ */ new Map();
function demandsOf(type) {
  let found = demands.get(type);
  if (found === void 0) {
    found = {
      required: Object.hasOwn(REQUIRED, type) ? REQUIRED[type] : void 0,
      condition: Object.hasOwn(CONDITIONS, type) ? CONDITIONS[type] : void 0
    };
    demands.set(type, found);
  }
  return found;
}
function isNamedByServer(type) {
  return type.endsWith("Review") || type === "LimitRange";
}
var NAME = "metadata.name|generateName";
var REQUIRED = {
  AWSElasticBlockStoreVolumeSource: "volumeID",
  AggregationRule: "clusterRoleSelectors",
  AppArmorProfile: "type",
  AzureDiskVolumeSource: "diskName diskURI",
  AzureFilePersistentVolumeSource: "secretName shareName",
  AzureFileVolumeSource: "secretName shareName",
  CSIPersistentVolumeSource: `driver volumeHandle
    controllerExpandSecretRef?.name controllerExpandSecretRef?.namespace
    controllerPublishSecretRef?.name controllerPublishSecretRef?.namespace
    nodeExpandSecretRef?.name nodeExpandSecretRef?.namespace
    nodePublishSecretRef?.name nodePublishSecretRef?.namespace`,
  CSIStorageCapacity: "storageClassName",
  CSIVolumeSource: "driver nodePublishSecretRef?.name",
  CephFSPersistentVolumeSource: "monitors",
  CephFSVolumeSource: "monitors",
  CinderPersistentVolumeSource: "volumeID secretRef?.name secretRef?.namespace",
  CinderVolumeSource: "volumeID secretRef?.name",
  ClusterRoleBinding: "roleRef",
  ConfigMapEnvSource: "name",
  ConfigMapKeySelector: "name key",
  ConfigMapProjection: "name",
  ConfigMapVolumeSource: "name",
  Container: "name image",
  ContainerPort: "containerPort",
  ContainerResizePolicy: "resourceName@33 restartPolicy@33",
  ContainerResourceMetricSource: "name container target target?.averageUtilization|averageValue",
  ContainerRestartRule: "action@35 exitCodes@35",
  ContainerRestartRuleOnExitCodes: "operator@35",
  ControllerRevision: "data",
  CronJob: "spec",
  CronJobSpec: "schedule jobTemplate",
  CrossVersionObjectReference: "kind name",
  DaemonSet: "spec",
  DaemonSetSpec: "selector{} template",
  Deployment: "spec",
  DeploymentSpec: "selector{} template",
  DownwardAPIVolumeFile: "path fieldRef|resourceFieldRef resourceFieldRef?.containerName",
  Endpoint: "addresses",
  EndpointAddress: "ip",
  EndpointPort: "port",
  EndpointSlice: "addressType",
  EndpointSubset: "addresses|notReadyAddresses",
  EnvFromSource: "configMapRef|secretRef",
  EnvVar: "name",
  EnvVarSource: "configMapKeyRef|secretKeyRef|fieldRef|resourceFieldRef|fileKeyRef",
  EphemeralVolumeSource: "volumeClaimTemplate",
  ExecAction: "command",
  ExternalMetricSource: "metric target target?.averageValue|value",
  FCVolumeSource: "targetWWNs|wwids",
  FileKeySelector: "volumeName path key",
  FlexPersistentVolumeSource: "driver",
  FlexVolumeSource: "driver",
  FlockerVolumeSource: "datasetName|datasetUUID",
  ForNode: "name@34",
  GCEPersistentDiskVolumeSource: "pdName",
  GRPCAction: "port",
  GitRepoVolumeSource: "repository",
  GlusterfsPersistentVolumeSource: "endpoints path",
  GlusterfsVolumeSource: "endpoints path",
  HPAScalingPolicy: "type value periodSeconds",
  HTTPGetAction: "port",
  HTTPHeader: "name",
  HTTPIngressPath: "pathType backend",
  HTTPIngressRuleValue: "paths",
  HorizontalPodAutoscaler: "spec",
  // Asked for on create since 1.34 (kubernetes/kubernetes pkg/apis/autoscaling/validation).
  HorizontalPodAutoscalerSpec: "scaleTargetRef scaleTargetRef?.apiVersion@34 maxReplicas",
  HostAlias: "ip",
  HostPathVolumeSource: "path",
  IPBlock: "cidr",
  ISCSIPersistentVolumeSource: "targetPortal iqn secretRef?.name",
  ISCSIVolumeSource: "targetPortal iqn",
  ImageVolumeSource: "reference@35",
  Ingress: "spec",
  IngressBackend: "service|resource resource?.kind resource?.name",
  IngressClass: "spec",
  IngressClassParametersReference: "kind name",
  IngressClassSpec: "controller",
  IngressServiceBackend: "name port",
  IngressSpec: "rules|defaultBackend",
  Job: "spec",
  JobSpec: "template template?.spec?.restartPolicy",
  JobTemplateSpec: "spec",
  KeyToPath: "key path",
  LabelSelectorRequirement: "key operator",
  LifecycleHandler: "exec|httpGet|sleep|tcpSocket",
  LimitRangeItem: "type",
  LocalVolumeSource: "path",
  MatchCondition: "name expression",
  MetricIdentifier: "name",
  MetricSpec: "type",
  MetricTarget: "type",
  MutatingWebhook: "name clientConfig sideEffects admissionReviewVersions",
  NFSVolumeSource: "server path",
  NetworkPolicyPeer: "podSelector|namespaceSelector|ipBlock",
  NodeSelector: "nodeSelectorTerms",
  NodeSelectorRequirement: "key operator",
  ObjectFieldSelector: "fieldPath",
  ObjectMetricSource: "describedObject metric target target?.averageValue|value",
  OwnerReference: "apiVersion kind name uid",
  PersistentVolume: "spec",
  PersistentVolumeClaim: "spec",
  PersistentVolumeClaimSpec: "accessModes resources.requests.storage dataSourceRef?.kind dataSourceRef?.name",
  PersistentVolumeClaimTemplate: "spec",
  PersistentVolumeClaimVolumeSource: "claimName",
  PersistentVolumeSpec: `capacity{} accessModes
    hostPath|local|nfs|csi|awsElasticBlockStore|azureDisk|azureFile|cephfs|cinder|fc|flexVolume|flocker|gcePersistentDisk|glusterfs|iscsi|photonPersistentDisk|portworxVolume|quobyte|rbd|scaleIO|storageos|vsphereVolume`,
  PhotonPersistentDiskVolumeSource: "pdID",
  Pod: "spec",
  PodAffinityTerm: "topologyKey",
  PodDNSConfigOption: "name",
  PodFailurePolicyOnExitCodesRequirement: "operator values",
  PodFailurePolicyOnPodConditionsPattern: "type",
  PodFailurePolicyRule: "action onExitCodes|onPodConditions",
  PodOS: "name",
  PodReadinessGate: "conditionType",
  PodResourceClaim: "name@34 resourceClaimName|resourceClaimTemplateName@34",
  PodSchedulingGate: "name",
  PodSpec: "containers",
  PodTemplate: "template",
  PodTemplateSpec: "spec",
  PodsMetricSource: "metric target target?.averageValue",
  PolicyRule: "verbs",
  PortworxVolumeSource: "volumeID",
  PreferredSchedulingTerm: "weight",
  Probe: "exec|grpc|httpGet|tcpSocket",
  QuobyteVolumeSource: "registry volume",
  RBDPersistentVolumeSource: "monitors image",
  RBDVolumeSource: "monitors image",
  ReplicaSet: "spec",
  ReplicaSetSpec: "selector{} template",
  ReplicationController: "spec",
  ReplicationControllerSpec: "template",
  ResourceClaim: "name@34",
  ResourceFieldSelector: "resource",
  ResourceMetricSource: "name target target?.averageUtilization|averageValue",
  RoleBinding: "roleRef",
  RoleRef: "kind name",
  RuleWithOperations: "operations apiGroups apiVersions resources",
  RuntimeClass: "handler",
  ScaleIOPersistentVolumeSource: "gateway system volumeName",
  ScaleIOVolumeSource: "gateway system volumeName",
  ScopedResourceSelectorRequirement: "scopeName operator",
  SeccompProfile: "type",
  SecretEnvSource: "name",
  SecretKeySelector: "name key",
  SecretProjection: "name",
  SecretVolumeSource: "secretName",
  Service: "spec",
  ServiceAccountTokenProjection: "path",
  ServiceBackendPort: "number|name",
  ServicePort: "port",
  ServiceReference: "name namespace",
  StatefulSet: "spec",
  StatefulSetSpec: "selector{} template volumeClaimTemplates[].metadata.name",
  StorageClass: "provisioner",
  StorageOSPersistentVolumeSource: "volumeName secretRef?.name secretRef?.namespace",
  StorageOSVolumeSource: "volumeName secretRef?.name",
  SuccessPolicy: "rules@31",
  Sysctl: "name",
  TCPSocketAction: "port",
  TopologySelectorLabelRequirement: "key values",
  TopologySelectorTerm: "matchLabelExpressions",
  TopologySpreadConstraint: "maxSkew topologyKey whenUnsatisfiable",
  ValidatingWebhook: "name clientConfig sideEffects admissionReviewVersions",
  Volume: "name",
  VolumeAttributesClass: "driverName parameters",
  VolumeDevice: "name devicePath",
  VolumeMount: "name mountPath",
  VolumeNodeAffinity: "required",
  VsphereVirtualDiskVolumeSource: "volumePath",
  WebhookClientConfig: "service|url",
  WeightedPodAffinityTerm: "weight podAffinityTerm",
  "autoscaling/v1.CrossVersionObjectReference": "kind name",
  "autoscaling/v1.HorizontalPodAutoscaler": "spec",
  "autoscaling/v1.HorizontalPodAutoscalerSpec": "scaleTargetRef scaleTargetRef?.apiVersion@34 maxReplicas",
  "rbac/v1.Subject": "kind name"
};
var CONDITIONS = {
  AppArmorProfile: (map) => is(map, "type", "Localhost") ? ["localhostProfile<type"] : [],
  ClusterRoleBinding: (map) => itemsOf(map, "subjects").flatMap(
    (subject, index) => subject?.kind === "map" && is(subject, "kind", "ServiceAccount") && isEmpty(read(subject, "namespace")) ? [["subjects", index, "namespace"]] : []
  ),
  Container: (map) => isEmpty(read(map, "restartPolicyRules")) ? [] : ["restartPolicy@35<restartPolicyRules"],
  DaemonSetSpec: selectedLabels,
  DeploymentSpec: selectedLabels,
  EndpointSubset: namesOfSeveral,
  // Known to 1.34, and taken out before it is looked at.
  EnvVarSource: (map) => read(map, "fileKeyRef") === void 0 ? [] : ["configMapKeyRef|secretKeyRef|fieldRef|resourceFieldRef@-34"],
  FCVolumeSource: (map) => isEmpty(read(map, "targetWWNs")) ? [] : ["lun<targetWWNs"],
  HTTPIngressPath: (map) => is(map, "pathType", "Prefix", "Exact") ? ["path<pathType"] : [],
  // No policies mean the default ones, an empty list means none.
  HPAScalingRules: (map) => read(map, "policies")?.kind === "seq" ? ["policies"] : [],
  ISCSIPersistentVolumeSource: authentication,
  ISCSIVolumeSource: authentication,
  IngressClassParametersReference: (map) => is(map, "scope", "Namespace") ? ["namespace<scope"] : [],
  JobSpec: (map, at) => [
    ...isTrue(map, "manualSelector") ? ["selector<manualSelector"] : [],
    // One by default, but not where it is said how many run at once, nor in a CronJob. With a success policy nobody asks.
    ...is(map, "completionMode", "Indexed") && (read(map, "parallelism") || at.includes("jobTemplate")) && !read(map, "successPolicy") ? ["completions<completionMode"] : [],
    ...read(map, "maxFailedIndexes") === void 0 ? [] : ["backoffLimitPerIndex@29<maxFailedIndexes"]
  ],
  LabelSelectorRequirement: comparands,
  LimitRangeItem: (map) => is(map, "type", "PersistentVolumeClaim") ? limits(map) : [],
  MetricSpec: (map) => {
    const source = METRIC_SOURCES.get(textOf(read(map, "type")) ?? "");
    const isOther = [...METRIC_SOURCES.values()].some((name) => name !== source && read(map, name) !== void 0);
    return source === void 0 || isOther ? [] : [`${source}<type`];
  },
  NetworkPolicyPort: (map) => read(map, "endPort") === void 0 ? [] : ["port<endPort"],
  NodeSelectorRequirement: comparands,
  PersistentVolumeClaimSpec: (map, at) => ["dataSource", "dataSourceRef"].flatMap((name) => {
    const source = mapsTo(map, name);
    if (source === void 0) return [];
    const kind = textOf(read(source, "kind")) ?? "";
    const isGrouped = !isEmpty(read(source, "apiGroup"));
    const isClaim2 = !isGrouped && kind === "PersistentVolumeClaim";
    const isSnapshot = is(source, "apiGroup", "snapshot.storage.k8s.io") && kind === "VolumeSnapshot";
    if (isClaim2 || isSnapshot) return [`${name}.name`];
    const asked = isGrouped ? [`${name}.kind`, `${name}.name`] : kind === "" || isUnknown(kind) ? [] : [`${name}.apiGroup<${name}.kind`];
    if (name === "dataSourceRef" || at.includes("ephemeral")) return asked;
    return at.includes("volumeClaimTemplates") ? asked.map((word) => word.replace(/(?=<|$)/, "@34")) : [];
  }),
  PersistentVolumeSpec: (map) => [
    ...read(map, "local") === void 0 ? [] : ["nodeAffinity<local"],
    ...isEmpty(read(map, "volumeAttributesClassName")) ? [] : ["csi@34<volumeAttributesClassName"]
  ],
  PodAffinityTerm: (map) => isEmpty(read(map, "matchLabelKeys")) && isEmpty(read(map, "mismatchLabelKeys")) ? [] : ["labelSelector@31"],
  PodSpec: (map) => is(map, "dnsPolicy", "None") ? ["dnsConfig.nameservers<dnsPolicy"] : [],
  PolicyRule: (map) => isEmpty(read(map, "nonResourceURLs")) ? ["apiGroups", "resources"] : [],
  ReplicationControllerSpec: (map) => {
    const labels = mapsTo(map, "template", "metadata", "labels");
    return labels === void 0 || labels.entries.size === 0 ? ["selector{}"] : [];
  },
  ReplicaSetSpec: selectedLabels,
  ScopedResourceSelectorRequirement: comparands,
  SeccompProfile: (map) => is(map, "type", "Localhost") && read(map, "localhostProfile") === void 0 ? [["localhostProfile"]] : [],
  Secret: (map) => {
    const type = textOf(read(map, "type")) ?? "";
    if (type === "kubernetes.io/service-account-token") {
      const annotations = mapsTo(map, "metadata", "annotations");
      const named = annotations !== void 0 && !isEmpty(read(annotations, ACCOUNT));
      return named ? [] : [["metadata", "annotations", ACCOUNT]];
    }
    if (type !== "kubernetes.io/basic-auth" && !SECRET_KEYS.has(type)) return [];
    const written = [...keysOf2(map, "data"), ...keysOf2(map, "stringData")];
    if (type === "kubernetes.io/basic-auth") {
      return ["username", "password"].some((key) => written.includes(key)) ? [] : ["data.username|password"];
    }
    return (SECRET_KEYS.get(type) ?? []).filter((key) => !written.includes(key)).map((key) => ["data", key]);
  },
  ServiceSpec: (map) => {
    const isExternal = is(map, "type", "ExternalName");
    const isHeadless2 = is(map, "clusterIP", "None");
    const isAsked2 = !isExternal && !isHeadless2 && isEmpty(read(map, "ports"));
    return [
      ...isExternal ? ["externalName<type"] : [],
      ...isAsked2 && !isVague(map, "type") && !isVague(map, "clusterIP") ? ["ports"] : [],
      ...namesOfSeveral(map)
    ];
  },
  SuccessPolicyRule: (map) => read(map, "succeededIndexes") || read(map, "succeededCount") ? [] : ["succeededIndexes|succeededCount@31"],
  TopologySpreadConstraint: (map) => isEmpty(read(map, "matchLabelKeys")) ? [] : ["labelSelector@27"],
  StatefulSetSpec: selectedLabels,
  VolumeAttributesClass: (map) => mapsTo(map, "parameters")?.entries.size === 0 ? [["parameters"]] : [],
  Toleration: (map) => [
    ...isEmpty(read(map, "key")) ? [is(map, "operator", "Equal") ? "key<operator" : "operator"] : [],
    ...read(map, "tolerationSeconds") === void 0 ? [] : ["effect<tolerationSeconds"]
  ]
};
var METRIC_SOURCES = /* @__PURE__ */ new Map([
  ["ContainerResource", "containerResource"],
  ["External", "external"],
  ["Object", "object"],
  ["Pods", "pods"],
  ["Resource", "resource"]
]);
var ACCOUNT = "kubernetes.io/service-account.name";
var SECRET_KEYS = /* @__PURE__ */ new Map([
  ["kubernetes.io/dockercfg", [".dockercfg"]],
  ["kubernetes.io/dockerconfigjson", [".dockerconfigjson"]],
  ["kubernetes.io/ssh-auth", ["ssh-privatekey"]],
  ["kubernetes.io/tls", ["tls.crt", "tls.key"]]
]);
function authentication(map) {
  return isTrue(map, "chapAuthDiscovery") || isTrue(map, "chapAuthSession") ? [`secretRef<${isTrue(map, "chapAuthSession") ? "chapAuthSession" : "chapAuthDiscovery"}`] : [];
}
function selectedLabels(map) {
  const selector = mapsTo(map, "selector");
  const labels = mapsTo(map, "template", "metadata", "labels");
  if (selector === void 0 || labels !== void 0 && labels.entries.size > 0) return [];
  const asksForLabel = keysOf2(selector, "matchLabels").length > 0 || itemsOf(selector, "matchExpressions").some((item) => item?.kind === "map" && is(item, "operator", "In", "Exists"));
  return asksForLabel ? ["template?.metadata.labels{}<selector"] : [];
}
function comparands(map) {
  return is(map, "operator", "In", "NotIn", "Gt", "Lt") ? ["values<operator"] : [];
}
function namesOfSeveral(map) {
  const ports = read(map, "ports");
  return ports?.kind === "seq" && ports.items.length > 1 ? ["ports[].name<ports"] : [];
}
function limits(map) {
  const isLimited = ["min", "max"].some((name) => {
    const limit = mapsTo(map, name);
    return limit !== void 0 && read(limit, "storage") !== void 0;
  });
  return isLimited ? [] : [["max", "storage"]];
}
var requirements = /* @__PURE__ */ new Map();
function findMissing(map, words2, at, missing) {
  let asked = requirements.get(words2);
  if (asked === void 0) {
    asked = words2.split(/\s+/).map(readRequirement);
    requirements.set(words2, asked);
  }
  for (const requirement of asked) {
    const because = requirement.because && [...at, ...requirement.because];
    follow(map, requirement, 0, at, because, missing);
  }
}
function readRequirement(word) {
  const [asked = "", because] = word.split("<");
  const [path = "", since] = asked.split("@");
  const steps = path.split(".").map((step) => {
    const [, names2 = "", mark = ""] = /^([^?[{]+)(.*)$/.exec(step);
    const [name = "", ...or] = names2.split("|");
    return { name, or, mark };
  });
  return { steps, because: because?.split("."), holds: readSpan(since) };
}
function follow(map, asked, index, path, because, missing) {
  const { name, or, mark } = asked.steps[index];
  const value = map && read(map, name);
  if (mark === "[]") {
    if (value?.kind !== "seq") return;
    for (const [position, item] of value.items.entries()) {
      const target = present(item);
      if (target === void 0 || target.kind === "map") {
        follow(target, asked, index + 1, [...path, name, position], because, missing);
      }
    }
  } else if (index < asked.steps.length - 1 && value !== void 0) {
    if (value.kind === "map") follow(value, asked, index + 1, [...path, name], because, missing);
  } else if (mark !== "?" && isEmpty(value, mark === "{}") && or.every((one) => isEmpty(map && read(map, one), mark === "{}"))) {
    missing.push({ path: [...path, name], or, because, holds: asked.holds });
  }
}

// src/schema/unlooked.ts
function unlookedAt(map, type, at, asked) {
  if (type === "StatefulSet") return replacedVolumes(map);
  if (type === "PersistentVolumeClaimSpec") return at.length === 1 && refersElsewhere(map) ? [["dataSourceRef"]] : NONE3;
  if (type === "PodSpec" && asked.from < IMAGE_VOLUMES) return imageVolumes(map).concat(fieldsOf2(map, type, asked));
  return fieldsOf2(map, type, asked);
}
function mayBeUnlooked(type) {
  return type === "StatefulSet" || type === "PersistentVolumeClaimSpec" || Object.hasOwn(UNLOOKED, type);
}
var NONE3 = [];
var UNLOOKED = {
  EnvVarSource: "fileKeyRef@-34",
  JobTemplateSpec: "metadata.ownerReferences",
  MetricIdentifier: "selector",
  PodSpec: "resources@-33",
  PodTemplateSpec: "metadata.ownerReferences",
  VolumeProjection: "clusterTrustBundle@-36 podCertificate@-36"
};
var known2 = /* @__PURE__ */ new Map();
function fieldsOf2(map, type, asked) {
  if (!Object.hasOwn(UNLOOKED, type)) return NONE3;
  let fields = known2.get(type);
  if (fields === void 0) {
    fields = UNLOOKED[type].split(" ").map(readUnlooked);
    known2.set(type, fields);
  }
  return fields.filter(({ steps, span }) => map.get(steps[0]) !== void 0 && (!span || coverage(span, asked) !== "none")).map(({ steps }) => [...steps]);
}
function readUnlooked(word) {
  const [path = "", versions] = word.split("@");
  return { steps: path.split("."), span: readSpan(versions) };
}
function replacedVolumes(map) {
  const templates = mapsTo(map, "spec");
  const pod = mapsTo(map, "spec", "template", "spec");
  if (templates === void 0 || pod === void 0) return NONE3;
  const names2 = /* @__PURE__ */ new Set();
  for (const [, template] of mapsIn(templates, "volumeClaimTemplates")) {
    const metadata = mapsTo(template, "metadata");
    if (metadata !== void 0) names2.add(said(read(metadata, "name")));
  }
  if (names2.size === 0) return NONE3;
  const found = [];
  for (const [index, volume] of mapsIn(pod, "volumes")) {
    const name = said(read(volume, "name"));
    if (name !== "" && names2.has(name)) found.push(["spec", "template", "spec", "volumes", index]);
  }
  return found;
}
function refersElsewhere(claim) {
  const reference = mapsTo(claim, "dataSourceRef");
  return reference !== void 0 && said(read(reference, "namespace")) !== "";
}
var IMAGE_VOLUMES = 35;
function imageVolumes(map) {
  const found = [];
  for (const [index, volume] of mapsIn(map, "volumes")) {
    if (read(volume, "image") !== void 0) found.push(["volumes", index]);
  }
  return found;
}

// src/schema/values.ts
function reach(map, path) {
  return path.split(".").reduce((at, step) => at?.kind === "map" ? read(at, step) : void 0, map);
}
function isAsked(map, where) {
  return where.every(({ field, words: words2, wanted }) => {
    const text = said(reach(map, field));
    return !isUnknown(text) && words2.includes(text) === wanted;
  });
}
var Limits = class {
  #words;
  #below;
  constructor(line) {
    this.#words = line === "" ? [] : line.split(/\s+/).map(splitWord);
  }
  /** The fields of the map that have limits. */
  get fields() {
    return this.#words.flatMap((word) => isBelow(word) ? [] : [word.path]);
  }
  /** What is asked of a field of the map. */
  of(field) {
    const words2 = this.#words.filter((word) => word.path === field && !isBelow(word));
    return words2.length === 0 ? void 0 : words2.flatMap(readLimits);
  }
  /** What is asked further down. */
  get below() {
    this.#below ??= this.#words.filter(isBelow).flatMap(readLimitsBelow);
    return this.#below;
  }
};
function limitsOf(type) {
  return new Limits(Object.hasOwn(VALUES, type) ? VALUES[type] : "");
}
function rootLimits(type) {
  let limits2 = roots.get(type);
  if (limits2 === void 0) {
    const name = Object.hasOwn(NAMES2, type) ? NAMES2[type] : SUBDOMAINS.has(type) ? "metadata.name:dns-subdomain" : "";
    const finalizer = name === "" || ANY_FINALIZER.has(type) ? "label-key" : "finalizer";
    const words2 = [METADATA, name, prefixOf(type, name), `metadata.finalizers[]"":${finalizer}`];
    if (!OF_CLUSTER.has(type)) words2.push("metadata.namespace:dns-label");
    limits2 = new Limits(words2.filter((word) => word !== "").join(" ")).below;
    roots.set(type, limits2);
  }
  return limits2;
}
var roots = /* @__PURE__ */ new Map();
function prefixOf(type, name) {
  if (ANY_PREFIX.has(type)) return "";
  return name.replaceAll("metadata.name", "metadata.generateName").replaceAll("dns-subdomain", "name-prefix").replaceAll("-label", "-label-prefix");
}
function refusedBy(limit, value, asked, name) {
  const { words: words2, format, bounds, span } = limit;
  if (value === "" && limit.mayBeEmpty) return void 0;
  let taken;
  if (bounds !== void 0) {
    if (typeof value === "string" || isWithin3(value, bounds)) return void 0;
  } else if (words2 === void 0) {
    if (typeof value === "number" && !format.startsWith("quantity")) return void 0;
    if (hasFormat(String(value), format, name)) return void 0;
  } else if (typeof value === "number") {
    return void 0;
  } else if (words2.has(value)) {
    taken = words2.get(value);
    if (taken === void 0) return void 0;
  }
  const refusing = [];
  for (let minor = asked.from; minor <= asked.to; minor++) {
    const only = { from: minor, to: minor };
    if (span !== void 0 && coverage(span, only) === "none") continue;
    if (taken === void 0 || coverage(taken, only) === "none") refusing.push(minor);
  }
  const [first] = refusing;
  const last = refusing.at(-1);
  if (first === void 0 || last === void 0) return void 0;
  return { ...first > asked.from && { since: first }, ...last < asked.to && { until: last } };
}
function isWithin3(value, { least = -Infinity, most = Infinity, orZero }) {
  return !Number.isInteger(value) || value >= least && value <= most || orZero && value === 0;
}
var SCOPES = "BestEffort|NotBestEffort|Terminating|NotTerminating|PriorityClass|CrossNamespacePodAffinity";
var PROTOCOL = "TCP|UDP|SCTP";
var OPERATOR = "In|NotIn|Exists|DoesNotExist";
var MODES = "ReadWriteOnce|ReadOnlyMany|ReadWriteMany|ReadWriteOncePod";
var PORT = "1..65535";
var PORT_OR_NONE = "0..65535";
var NODE_PORT = "0|30000..32767";
var MODE = "0..511";
var USER = "0..2147483647";
var LIFETIME = "600..4294967296";
var SCALE = `minReplicas:1.. maxReplicas:1..
  scaleTargetRef.apiVersion@34:grouped-version?scaleTargetRef.kind!=ReplicationController`;
var WEBHOOK = `name:webhook-name timeoutSeconds:1..30 admissionReviewVersions[]"":dns-1035-label failurePolicy""=Ignore|Fail
  matchPolicy""=Exact|Equivalent sideEffects""=None|NoneOnDryRun`;
var HOST = "template.spec.hostname:dns-label template.spec.subdomain:dns-label";
var LIMITED = ["default", "defaultRequest", "max", "maxLimitRequestRatio", "min"].map((name) => `${name}{}:resource?type!=Container|Pod ${name}{}:container-resource?type=Container|Pod`).join(" ");
var ALWAYS = `template.spec.restartPolicy=Always ${HOST}`;
var SECRETS = ["controllerExpand", "controllerPublish", "nodeExpand", "nodePublish"].map((name) => `${name}SecretRef.name:dns-subdomain ${name}SecretRef.namespace:dns-label`).join(" ");
var POD_ANNOTATIONS = 'metadata.annotations[]"":pod-annotation';
var LABELS = "metadata.labels{}:label metadata.annotations{}:annotation-key";
function rolling(word) {
  return `rollingUpdate.${word}?type=RollingUpdate|`;
}
var VALUES = {
  AppArmorProfile: "type=Localhost|RuntimeDefault|Unconfined",
  AWSElasticBlockStoreVolumeSource: "partition:0..255",
  AzureDiskVolumeSource: 'cachingMode""=None|ReadOnly|ReadWrite kind""=Shared|Dedicated|Managed',
  ConfigMapVolumeSource: `defaultMode:${MODE}`,
  ControllerRevision: "revision:0..",
  CSIPersistentVolumeSource: `driver:driver-name ${SECRETS}`,
  CSIDriverSpec: `nodeAllocatableUpdatePeriodSeconds@35:10.. fsGroupPolicy""=ReadWriteOnceWithFSType|File|None
    volumeLifecycleModes[]""=Persistent|Ephemeral`,
  CSIStorageCapacity: "capacity:quantity-from-zero storageClassName:dns-subdomain",
  CSIVolumeSource: "driver:driver-name nodePublishSecretRef.name:dns-subdomain",
  ClusterRoleBinding: "roleRef.kind=ClusterRole",
  ConfigMap: "data{}:config-key binaryData{}:config-key",
  ConfigMapEnvSource: "name:name-prefix",
  ConfigMapKeySelector: "name:dns-subdomain key:config-key",
  Container: `livenessProbe.successThreshold:0..1 startupProbe.successThreshold:0..1 image:trimmed name:dns-label
    imagePullPolicy=Always|IfNotPresent|Never terminationMessagePolicy=File|FallbackToLogsOnError
    restartPolicy@35""=Always|OnFailure|Never`,
  ContainerPort: `containerPort:${PORT} hostPort:${PORT_OR_NONE} name:port-name protocol=${PROTOCOL}`,
  ContainerResizePolicy: "resourceName@33=cpu|memory restartPolicy@33=NotRequired|RestartContainer",
  ContainerResourceMetricSource: "name:resource container:dns-label",
  ContainerRestartRule: "action@35=Restart|RestartAllContainers@36",
  ContainerRestartRuleOnExitCodes: "operator@35=In|NotIn",
  CronJob: "metadata.name:cron-job-name",
  CronJobSpec: `schedule:schedule-with-zone schedule@29:schedule timeZone"":time-zone startingDeadlineSeconds:0..
    successfulJobsHistoryLimit:0.. failedJobsHistoryLimit:0.. concurrencyPolicy=Allow|Forbid|Replace`,
  CrossVersionObjectReference: "kind:path-segment name:path-segment",
  DaemonSetSpec: `minReadySeconds:0.. revisionHistoryLimit:0.. ${ALWAYS}`,
  DaemonSetUpdateStrategy: `type=RollingUpdate|OnDelete ${rolling("maxSurge:0..")} ${rolling('maxSurge"":percentage-to-100')}
    ${rolling("maxUnavailable:0..")} ${rolling('maxUnavailable"":percentage-to-100')}`,
  DeploymentSpec: `replicas:0.. minReadySeconds:0.. revisionHistoryLimit:0.. progressDeadlineSeconds:1.. ${ALWAYS}`,
  DeploymentStrategy: `type=Recreate|RollingUpdate ${rolling("maxSurge:0..")} ${rolling('maxSurge"":percentage')}
    ${rolling("maxUnavailable:0..")} ${rolling('maxUnavailable"":percentage-to-100')}`,
  DownwardAPIVolumeSource: `defaultMode:${MODE}`,
  Endpoint: 'hostname"":dns-label nodeName"":dns-subdomain',
  EndpointAddress: 'ip:address ip@36:strict-address ip:outer-address hostname:dns-label nodeName"":dns-subdomain',
  EndpointPort: `port:${PORT} name:dns-label protocol=${PROTOCOL} appProtocol"":label-key`,
  EmptyDirVolumeSource: "sizeLimit:quantity-from-zero",
  EndpointSlice: `addressType=IPv4|IPv6|FQDN endpoints[].addresses[]"":ipv4-address?addressType=IPv4
    endpoints[].addresses[]"":ipv6-address?addressType=IPv6 endpoints[].addresses[]"":dns-subdomain?addressType=FQDN
    endpoints[].addresses[]@36"":strict-address?addressType=IPv4|IPv6`,
  DownwardAPIVolumeFile: `mode:${MODE} path:file-path fieldRef.fieldPath:volume-field-path`,
  EnvFromSource: "prefix:relaxed-env-name prefix@-31:env-name",
  EnvVar: "name:relaxed-env-name name@-31:env-name",
  EnvVarSource: "fieldRef.fieldPath:env-field-path",
  FCVolumeSource: "lun:0..255",
  ForZone: "name:label-value",
  FileKeySelector: "volumeName@35:dns-label key@35:relaxed-env-name",
  GCEPersistentDiskVolumeSource: "partition:0..255",
  GitRepoVolumeSource: "directory:inner-path",
  GRPCAction: `port:${PORT}`,
  HorizontalPodAutoscalerSpec: SCALE,
  HPAScalingPolicy: "value:1.. periodSeconds:1..1800 type=Pods|Percent",
  HPAScalingRules: 'stabilizationWindowSeconds:0..3600 selectPolicy""=Max|Min|Disabled tolerance@35:quantity-from-zero',
  HTTPGetAction: `port:${PORT} scheme=HTTP|HTTPS port:port-name`,
  HTTPHeader: "name:header-name",
  HTTPIngressPath: `pathType""=Exact|Prefix|ImplementationSpecific path:absolute-path
    path:plain-path?pathType=Exact|Prefix`,
  HostAlias: 'ip:address ip@36:strict-address hostnames[]"":dns-subdomain',
  HostPathVolumeSource: "path:upward-free-path type=DirectoryOrCreate|Directory|FileOrCreate|File|Socket|CharDevice|BlockDevice",
  IPBlock: 'cidr:address-range cidr@36:strict-address-range except[]"":address-range except[]@36"":strict-address-range',
  ImageVolumeSource: "pullPolicy@35=Always|IfNotPresent|Never",
  IngressBackend: "resource.apiGroup:dns-subdomain resource.kind:path-segment resource.name:path-segment",
  IngressClassParametersReference: `apiGroup"":dns-subdomain kind:path-segment name:path-segment scope""=Cluster|Namespace
    namespace:dns-label`,
  IngressClassSpec: "controller:domain-path",
  IngressServiceBackend: "name:dns-label name@-35:dns-1035-label",
  IngressRule: "host:served-host host:host-name",
  IngressSpec: 'ingressClassName"":dns-subdomain',
  IngressTLS: 'hosts[]"":served-host secretName:dns-subdomain',
  ISCSIPersistentVolumeSource: "lun:0..255 iqn:iscsi-name initiatorName:iscsi-name",
  ISCSIVolumeSource: "lun:0..255 iqn:iscsi-name initiatorName:iscsi-name",
  JobSpec: `activeDeadlineSeconds:0.. backoffLimit:0.. backoffLimitPerIndex@29:0.. completions:0..
    maxFailedIndexes@29:0.. parallelism:0.. ttlSecondsAfterFinished:0.. template.spec.restartPolicy=OnFailure|Never
    completionMode""=NonIndexed|Indexed podReplacementPolicy@29""=Failed|TerminatingOrFailed managedBy@32"":domain-path
    ${HOST}`,
  KeyToPath: `mode:${MODE} path:file-path`,
  LabelSelector: "matchLabels{}:label",
  LabelSelectorRequirement: `key:label-key operator=${OPERATOR} values[]:label-value`,
  LeaseSpec: "leaseDurationSeconds:1.. leaseTransitions:0.. acquireTime:micro-time renewTime:micro-time",
  LimitRangeItem: `type:limit-type maxLimitRequestRatio[]:quantity-from-one ${LIMITED}`,
  LocalVolumeSource: "path:upward-free-path",
  MatchCondition: "name:label-key",
  MetricIdentifier: "name:path-segment",
  MetricSpec: "type=ContainerResource|External|Object|Pods|Resource",
  MetricTarget: `averageUtilization:1.. averageValue:quantity-above-zero value:quantity-above-zero
    type=Utilization|Value|AverageValue`,
  MutatingWebhook: `${WEBHOOK} reinvocationPolicy""=Never|IfNeeded`,
  NetworkPolicyPort: `port:${PORT} endPort:${PORT} protocol""=${PROTOCOL} port"":port-name`,
  NetworkPolicySpec: 'policyTypes[]""=Ingress|Egress',
  NamespaceSpec: 'finalizers[]"":finalizer',
  NFSVolumeSource: "path:absolute-path",
  NodeSelector: "nodeSelectorTerms[].matchExpressions[].values[]@33:label-value",
  NodeSelectorRequirement: `key:label-key operator=${OPERATOR}|Gt|Lt`,
  NodeSelectorTerm: 'matchFields[].key=metadata.name matchFields[].operator=In|NotIn matchFields[].values[]"":dns-subdomain',
  ObjectFieldSelector: "apiVersion=v1",
  Overhead: "podFixed[]:quantity-from-zero podFixed{}:resource-name",
  PersistentVolumeClaimSpec: `resources.requests.storage:quantity-above-zero accessModes[]""=${MODES}
    volumeMode""=Block|Filesystem storageClassName:dns-subdomain volumeAttributesClassName@34:dns-subdomain
    dataSourceRef.apiGroup"":dns-subdomain`,
  PersistentVolumeClaimTemplate: LABELS,
  PersistentVolumeSpec: `capacity.storage:quantity-above-zero capacity{}=storage accessModes[]""=${MODES}
    volumeMode""=Block|Filesystem storageClassName:dns-subdomain persistentVolumeReclaimPolicy=Retain|Delete|Recycle
    volumeAttributesClassName@34"":dns-subdomain`,
  Pod: `${POD_ANNOTATIONS} spec.hostname:dns-label spec.subdomain:dns-label`,
  PodAffinityTerm: 'topologyKey:label-key namespaces[]"":dns-label matchLabelKeys[]@31"":label-key mismatchLabelKeys[]@31"":label-key',
  PodDNSConfig: `nameservers[]"":address nameservers[]@36"":strict-address searches[]"":search-domain
    searches[]@-32"":dns-domain`,
  PodDisruptionBudgetSpec: `minAvailable:0.. minAvailable"":percentage-to-100 maxUnavailable:0..
    maxUnavailable"":percentage-to-100 unhealthyPodEvictionPolicy""=IfHealthyBudget|AlwaysAllow`,
  PodFailurePolicyOnExitCodesRequirement: "operator=In|NotIn",
  PodFailurePolicyOnPodConditionsPattern: "status=True|False|Unknown type:label-key",
  PodFailurePolicyRule: "action=FailJob|FailIndex|Ignore|Count",
  PodOS: "name=linux|windows",
  PodResourceClaim: `name@34:dns-label resourceClaimName@34:dns-subdomain
    resourceClaimTemplateName@34:dns-subdomain`,
  PodReadinessGate: "conditionType:label-key",
  PodSchedulingGate: "name:label-key",
  PodSecurityContext: `fsGroup:${USER} runAsGroup:${USER} runAsUser:${USER} supplementalGroups[]:${USER}
    fsGroupChangePolicy""=OnRootMismatch|Always supplementalGroupsPolicy@33""=Merge|Strict
    seLinuxChangePolicy@33""=Recursive|MountOption@37`,
  PodSpec: `activeDeadlineSeconds:1..2147483647 restartPolicy=Always|OnFailure|Never
    dnsPolicy=ClusterFirstWithHostNet|ClusterFirst|Default|None preemptionPolicy""=PreemptLowerPriority|Never
    nodeSelector{}:label serviceAccountName:dns-subdomain serviceAccount:dns-subdomain?serviceAccountName=
    overhead{}:resource-name overhead[]:quantity-from-zero overhead[]:quantity-by-name resources.limits{}@34:pod-resource
    resources.requests{}@34:pod-resource priorityClassName:dns-subdomain
    runtimeClassName"":dns-subdomain nodeName:dns-subdomain hostnameOverride@35"":dns-subdomain
    initContainers[].restartPolicy@-33""=Always`,
  PodTemplate: HOST,
  PodTemplateSpec: `${LABELS} ${POD_ANNOTATIONS}`,
  PreferredSchedulingTerm: "weight:1..100",
  PriorityClass: 'preemptionPolicy""=PreemptLowerPriority|Never',
  Probe: `initialDelaySeconds:0.. periodSeconds:0.. timeoutSeconds:0.. successThreshold:0.. failureThreshold:0..
    terminationGracePeriodSeconds:1..`,
  ProjectedVolumeSource: `defaultMode:${MODE}`,
  ReplicaSetSpec: `replicas:0.. minReadySeconds:0.. ${ALWAYS}`,
  ReplicationControllerSpec: `replicas:0.. minReadySeconds:0.. selector{}:label ${ALWAYS}`,
  ResourceFieldSelector: `resource:resource-path divisor:cpu-divisor?resource=limits.cpu|requests.cpu
    divisor:memory-divisor?resource!=limits.cpu|requests.cpu`,
  ResourceQuotaSpec: `hard[]:quantity-from-zero hard[]:quantity-by-name hard{}:quota-resource scopes[]""=${SCOPES}`,
  ResourceRequirements: `limits{}:resource-name requests{}:resource-name limits[]:quantity-from-zero
    limits[]:quantity-by-name requests[]:quantity-from-zero requests[]:quantity-by-name`,
  RoleBinding: "roleRef.kind=Role|ClusterRole",
  RoleRef: "apiGroup=rbac.authorization.k8s.io name:path-segment",
  RollingUpdateStatefulSetStrategy: 'partition:0.. maxUnavailable@37:1.. maxUnavailable@37"":percentage-to-100',
  RuleWithOperations: 'operations[]""=*|CREATE|UPDATE|DELETE|CONNECT scope""=Cluster|Namespaced|*',
  RuntimeClass: "handler:dns-label",
  Scheduling: "nodeSelector{}:label",
  ScopedResourceSelectorRequirement: `operator=${OPERATOR} scopeName=${SCOPES}`,
  SeccompProfile: "type=Localhost|RuntimeDefault|Unconfined localhostProfile:inner-path?type=Localhost",
  Secret: "data{}:config-key stringData{}:config-key",
  SecretEnvSource: "name:name-prefix",
  SecretKeySelector: "name:dns-subdomain key:config-key",
  SecretVolumeSource: `defaultMode:${MODE}`,
  SecurityContext: `runAsGroup:${USER} runAsUser:${USER} procMount@33""=Default|Unmasked`,
  ServiceAccountTokenProjection: `expirationSeconds:${LIFETIME} path:file-path`,
  ServiceBackendPort: `number:${PORT_OR_NONE} name:port-name`,
  ServicePort: `port:${PORT} targetPort:${PORT_OR_NONE} name:dns-label protocol=${PROTOCOL}
    targetPort:port-name appProtocol"":label-key`,
  ServiceReference: `port:${PORT} path:webhook-path`,
  ServiceSpec: `healthCheckNodePort:${PORT_OR_NONE} clusterIP:cluster-ip clusterIP@36:strict-cluster-ip
    clusterIPs[]"":cluster-ip clusterIPs[]@36"":strict-cluster-ip externalIPs[]"":address externalIPs[]:outer-address
    externalIPs[]@36"":strict-address loadBalancerSourceRanges[]"":source-range
    loadBalancerSourceRanges[]@36"":strict-source-range loadBalancerClass"":label-key?type=LoadBalancer
    externalName:dns-domain?type=ExternalName ports[].nodePort:${NODE_PORT}?type=NodePort
    ports[].nodePort:${NODE_PORT}?type=LoadBalancer&allocateLoadBalancerNodePorts!=false
    sessionAffinityConfig.clientIP.timeoutSeconds:1..86400?sessionAffinity=ClientIP type=ClusterIP|NodePort|LoadBalancer|ExternalName
    selector{}:label sessionAffinity=ClientIP|None externalTrafficPolicy=Cluster|Local
    internalTrafficPolicy""=Cluster|Local ipFamilies[]""=IPv4|IPv6
    ipFamilyPolicy""=SingleStack|PreferDualStack|RequireDualStack
    trafficDistribution@31""=PreferClose|PreferSameZone@34|PreferSameNode@34`,
  SleepAction: "seconds:0.. seconds@-32:1..",
  StatefulSetOrdinals: "start@27:0..",
  StatefulSetPersistentVolumeClaimRetentionPolicy: "whenDeleted=Retain|Delete whenScaled=Retain|Delete",
  StatefulSetSpec: `replicas:0.. minReadySeconds:0.. podManagementPolicy=OrderedReady|Parallel serviceName:dns-label
    template.spec.restartPolicy=Always volumeClaimTemplates[].metadata.name:dns-label
    volumeClaimTemplates[].metadata.generateName:name-prefix volumeClaimTemplates[].metadata.labels{}:label-key
    volumeClaimTemplates[].metadata.annotations{}:annotation-key
    volumeClaimTemplates[].spec.dataSource.apiGroup@34"":dns-subdomain
    volumeClaimTemplates[].spec.dataSourceRef.namespace@34:dns-label`,
  StatefulSetUpdateStrategy: "type=RollingUpdate|OnDelete",
  Sysctl: "name:sysctl",
  StorageClass: 'provisioner:annotation-key reclaimPolicy=Delete|Retain volumeBindingMode""=Immediate|WaitForFirstConsumer',
  SuccessPolicyRule: "succeededCount@31:0.. succeededIndexes@31:indexes",
  TCPSocketAction: `port:${PORT} port:port-name`,
  Taint: "key:label-key value:label-value effect=NoSchedule|PreferNoSchedule|NoExecute",
  Toleration: "key:label-key value:label-value operator=Equal|Exists effect=NoSchedule|PreferNoSchedule|NoExecute",
  TopologySpreadConstraint: `maxSkew:1.. minDomains:1.. matchLabelKeys[]"":label-key
    whenUnsatisfiable=DoNotSchedule|ScheduleAnyway nodeAffinityPolicy""=Honor|Ignore nodeTaintsPolicy""=Honor|Ignore`,
  TopologySelectorLabelRequirement: "key:label-key",
  ValidatingWebhook: WEBHOOK,
  Volume: "name:dns-label",
  VolumeAttributesClass: "driverName:annotation-key",
  VolumeDevice: "devicePath:upward-free-path",
  VolumeMount: `subPath:inner-path subPathExpr:inner-path mountPropagation""=None|HostToContainer|Bidirectional
    recursiveReadOnly@31""=Disabled|IfPossible|Enabled`,
  WebhookClientConfig: 'url"":webhook-url',
  WeightedPodAffinityTerm: "weight:1..100",
  WindowsSecurityContextOptions: 'gmsaCredentialSpecName"":dns-subdomain runAsUserName"":windows-user',
  "autoscaling/v1.CrossVersionObjectReference": "kind:path-segment name:path-segment",
  "autoscaling/v1.HorizontalPodAutoscalerSpec": `${SCALE} targetCPUUtilizationPercentage:1..`,
  "discovery/v1.EndpointPort": `name:dns-label protocol""=${PROTOCOL} appProtocol"":label-key`,
  "rbac/v1.Subject": `kind=User|Group|ServiceAccount apiGroup=rbac.authorization.k8s.io
    name:dns-subdomain?kind=ServiceAccount`,
  "storage/v1.TokenRequest": `expirationSeconds:${LIFETIME}`
};
var METADATA = LABELS;
var NAMES2 = {
  ClusterRole: "metadata.name:path-segment",
  ClusterRoleBinding: "metadata.name:path-segment",
  Namespace: "metadata.name:dns-label",
  PodDisruptionBudget: "metadata.name:path-segment",
  Role: "metadata.name:path-segment",
  RoleBinding: "metadata.name:path-segment",
  Service: "metadata.name:dns-label metadata.name@-35:dns-1035-label",
  StatefulSet: "metadata.name:dns-subdomain metadata.name@27:dns-label"
};
var SUBDOMAINS = /* @__PURE__ */ new Set([
  "CSIDriver",
  "CSINode",
  "CSIStorageCapacity",
  "ConfigMap",
  "ControllerRevision",
  "CronJob",
  "DaemonSet",
  "Deployment",
  "Endpoints",
  "EndpointSlice",
  "HorizontalPodAutoscaler",
  "Ingress",
  "IngressClass",
  "Job",
  "Lease",
  "LimitRange",
  "MutatingWebhookConfiguration",
  "NetworkPolicy",
  "Node",
  "PersistentVolume",
  "PersistentVolumeClaim",
  "Pod",
  "PodTemplate",
  "PriorityClass",
  "ReplicaSet",
  "ReplicationController",
  "ResourceQuota",
  "RuntimeClass",
  "Secret",
  "ServiceAccount",
  "StorageClass",
  "ValidatingWebhookConfiguration",
  "VolumeAttributesClass",
  "autoscaling/v1.HorizontalPodAutoscaler"
]);
var ANY_PREFIX = /* @__PURE__ */ new Set(["PodDisruptionBudget", "ReplicationController"]);
var ANY_FINALIZER = /* @__PURE__ */ new Set([
  "Lease",
  "MutatingWebhookConfiguration",
  "PodDisruptionBudget",
  "RuntimeClass",
  "ValidatingWebhookConfiguration"
]);
var OF_CLUSTER = /* @__PURE__ */ new Set([
  "APIService",
  "CSIDriver",
  "CSINode",
  "CertificateSigningRequest",
  "ClusterRole",
  "ClusterRoleBinding",
  "CustomResourceDefinition",
  "FlowSchema",
  "IngressClass",
  "MutatingAdmissionPolicy",
  "MutatingAdmissionPolicyBinding",
  "MutatingWebhookConfiguration",
  "Namespace",
  "Node",
  "PersistentVolume",
  "PriorityClass",
  "PriorityLevelConfiguration",
  "RuntimeClass",
  "StorageClass",
  "ValidatingAdmissionPolicy",
  "ValidatingAdmissionPolicyBinding",
  "ValidatingWebhookConfiguration",
  "VolumeAttachment",
  "VolumeAttributesClass"
]);
var SCALAR_LIMITS = new Map(
  [
    ["bytes", "base64"],
    ["quantity", "quantity"],
    ["time", "time"]
  ].map(([type, format]) => [
    type,
    { words: void 0, format, bounds: void 0, part: "self", mayBeEmpty: false, span: void 0 }
  ])
);
function isBelow({ path, where }) {
  return where !== void 0 || path.includes(".");
}
function splitWord(text) {
  const [word = "", where] = text.split("?");
  const at = word.search(/[=:]/);
  let path = word.slice(0, at);
  const must = path.endsWith('""');
  if (must) path = path.slice(0, -2);
  const versions = path.indexOf("@");
  const span = versions < 0 ? void 0 : path.slice(versions + 1);
  if (versions >= 0) path = path.slice(0, versions);
  const mark = path.endsWith("[]") || path.endsWith("{}") ? path.slice(-2) : "";
  return {
    path: path.slice(0, path.length - mark.length),
    mark,
    span,
    must,
    sign: word.charAt(at),
    rest: word.slice(at + 1),
    where
  };
}
function readLimits({ mark, span, must, sign, rest }) {
  const isAboutKeys = mark === "{}" && rest !== "label";
  const common = {
    words: void 0,
    format: void 0,
    bounds: void 0,
    part: partOf(mark),
    mayBeEmpty: !must && !isAboutKeys,
    span: readSpan(span)
  };
  if (sign === "=") return [{ ...common, words: readWords(rest) }];
  if (rest.includes("..")) return [{ ...common, bounds: readBounds(rest) }];
  return formatsOf(rest, mark).map((limit) => ({ ...common, ...limit }));
}
function readLimitsBelow(word) {
  const steps = word.path.split(".").flatMap((step) => step.endsWith("[]") ? [step.slice(0, -2), "[]"] : [step]);
  const where = word.where?.split("&").map(readCondition);
  return readLimits(word).map((limit) => ({ steps, limit, where }));
}
function readCondition(text) {
  const [, field = "", not, words2 = ""] = /^([\w.]+)(!?)=(.*)$/.exec(text);
  return { field, words: words2.split("|"), wanted: not === "" };
}
function formatsOf(format, mark) {
  if (format === "label") {
    return [
      { format: "label-key", part: "keys", mayBeEmpty: false },
      { format: "label-value", part: "each" }
    ];
  }
  return [{ format, part: partOf(mark) }];
}
function partOf(mark) {
  return mark === "{}" ? "keys" : mark === "[]" ? "each" : "self";
}
function readWords(text) {
  return new Map(
    text.split("|").map((word) => {
      const [name = "", span] = word.split("@");
      return [name, readSpan(span)];
    })
  );
}
function readBounds(text) {
  const [least, most] = text.replace(/^0\|/, "").split("..").map((end) => end === "" ? void 0 : Number(end));
  return { least, most, orZero: text.startsWith("0|") };
}

// src/schema/check.ts
function checkStructure(root, type, asked, repeats = true) {
  const walk2 = new Walk(asked, repeats);
  walk2.root(root, type);
  return walk2.faults;
}
var Walk = class {
  faults = [];
  #path = [];
  #unlooked = [];
  /** The fields that no version that counts has. */
  #unserved = [];
  /** The rare fields that were met. */
  #rare = /* @__PURE__ */ new Set();
  #repeats;
  #asked;
  constructor(asked, repeats) {
    this.#asked = asked;
    this.#repeats = repeats;
  }
  root(root, type) {
    if (type.kind === "object") {
      for (const { steps, limit } of rootLimits(type.name)) this.#below(root, steps, 0, limit);
    }
    this.value(root, type);
    this.#forget();
  }
  /** What the API server does not look at has to have the right fields and types only. */
  #forget() {
    if (this.faults.length === 0) return;
    const isUnlooked = (path) => this.#unlooked.some((above) => startsWith(path, above));
    const isUnserved = (path) => this.#unserved.some((above) => startsWith(path, above));
    const never = this.faults.filter((fault) => fault.code === "conflict" && fault.beside.at(-1) === "kind");
    if (this.#unlooked.length + this.#unserved.length + never.length === 0) return;
    const isNever = (path) => never.some((fault) => startsWith(path, fault.path));
    const kept = this.faults.filter((fault) => {
      if (DECODED.has(fault.code)) return true;
      const other = "beside" in fault ? fault.beside : "first" in fault ? fault.first : void 0;
      if (isUnlooked(fault.path) || fault.code === "duplicate" && isUnlooked(fault.first)) return false;
      return other === void 0 || !(isUnserved(fault.path) || isUnserved(other) || isNever(other));
    });
    this.faults.splice(0, this.faults.length, ...kept);
  }
  value(written, type) {
    const node = resolveAlias(written);
    if (type.kind === "any" || isNull2(node)) return;
    switch (type.kind) {
      case "scalar":
        if (node.kind !== "scalar" || !fits(node, type.name)) this.#wrongType(node, type);
        else if (type.limit !== void 0) this.#scalar(node, type.limit);
        return;
      case "object":
        if (node.kind === "map") this.#object(node, type);
        else this.#wrongType(node, type);
        return;
      case "map":
        if (node.kind === "map") this.#map(node, type.value);
        else this.#wrongType(node, type);
        return;
      case "list":
        if (node.kind === "seq") this.#list(node, type.item);
        else this.#wrongType(node, type);
    }
  }
  #object(map, type) {
    if (type.mayBeUnlooked) {
      for (const steps of unlookedAt(map, type.name, this.#path, this.#asked)) {
        this.#unlooked.push([...this.#path, ...steps]);
      }
    }
    const { below: below2 } = type;
    for (let i = 0; i < below2.length; i++) {
      const { steps, limit, where } = below2[i];
      if (where === void 0 || isAsked(map, where)) this.#below(map, steps, 0, limit);
    }
    let due;
    const fields = this.#fieldsOf(map);
    for (let i = 0; i < fields.length; i++) {
      const { name, value } = fields[i];
      const property = type.property(name);
      if (property === void 0) {
        if (!isUnknown(name) && !NO_FIELD.test(name)) this.#add({ code: "unknown", path: this.#at(name), owner: type });
        continue;
      }
      const { span } = property;
      const asked = this.#asked;
      if (span !== void 0 && coverage(span, asked) !== "all") {
        this.#add({ code: "version", path: this.#at(name), known: span });
        if (coverage(span, asked) === "none") {
          this.#unserved.push(this.#at(name));
          continue;
        }
        const { since = asked.from, until = asked.to } = span;
        this.#asked = { from: Math.max(since, asked.from), to: Math.min(until, asked.to) };
      }
      if (property.isRare) this.#rare.add(name);
      this.#path.push(name);
      this.value(value, property.type);
      const { limits: limits2 } = property;
      if (limits2 !== void 0) for (let j = 0; j < limits2.length; j++) this.#limit(value, limits2[j]);
      this.#path.pop();
      this.#asked = asked;
      const { comparisons } = property;
      if (comparisons.length > 0) due = due === void 0 ? [...comparisons] : united(due, comparisons);
    }
    this.#missing(map, type);
    if (due === void 0) return;
    for (let i = 0; i < due.length; i++) {
      const { rare, compare: compare2 } = due[i];
      if (rare !== void 0 && !rare.some((name) => this.#rare.has(name))) continue;
      const found = compare2(map, this.#path);
      for (let j = 0; j < found.length; j++) this.#add(found[j]);
    }
  }
  #missing(map, type) {
    for (const missing of missingFrom(map, type.name, this.#path)) this.#add({ code: "missing", ...missing });
  }
  #map(map, type) {
    for (const { name, value } of this.#fieldsOf(map)) {
      this.#path.push(name);
      this.value(value, type);
      this.#path.pop();
    }
  }
  #list({ items: items2 }, type) {
    for (const [index, item] of items2.entries()) {
      this.#path.push(index);
      if (type.kind === "object" && isNull2(item)) this.#missing(void 0, type);
      else this.value(item, type);
      this.#path.pop();
    }
  }
  /** Follows steps to where a limit holds. */
  #below(written, steps, index, limit) {
    const step = steps[index];
    if (step === void 0) {
      this.#limit(written, limit);
      return;
    }
    const node = resolveAlias(written);
    if (step === "[]") {
      if (node.kind !== "seq") return;
      for (let i = 0; i < node.items.length; i++) {
        this.#path.push(i);
        this.#below(node.items[i], steps, index + 1, limit);
        this.#path.pop();
      }
      return;
    }
    const entry = node.kind === "map" ? node.get(step) : void 0;
    if (entry === void 0) return;
    this.#path.push(step);
    this.#below(entry.value, steps, index + 1, limit);
    this.#path.pop();
  }
  #limit(written, limit) {
    const node = resolveAlias(written);
    if (limit.part === "self") {
      this.#scalar(node, limit);
    } else if (node.kind === "seq") {
      for (let i = 0; i < node.items.length; i++) {
        const item = node.items[i];
        this.#path.push(i);
        if (isNull2(item)) this.#judge("", limit);
        else this.#scalar(item, limit);
        this.#path.pop();
      }
    } else if (node.kind === "map") {
      for (const { name, value } of this.#fieldsOf(node)) {
        this.#path.push(name);
        if (limit.part === "keys") this.#judge(name, limit);
        else this.#scalar(value, limit);
        this.#path.pop();
      }
    }
  }
  #scalar(written, limit) {
    const node = resolveAlias(written);
    if (node.kind !== "scalar") return;
    const { value } = node;
    if (typeof value === "string" || typeof value === "number") this.#judge(value, limit);
  }
  #judge(value, limit) {
    const holds2 = refusedBy(limit, value, this.#asked, String(this.#path.at(-1)));
    if (holds2 === void 0 || mayBecomeAnother(value, limit)) return;
    this.#add({ code: "value", path: [...this.#path], refused: value, limit, holds: holds2 });
  }
  /** The fields that kubectl sees. An index of them is made only where there are many, or one is merged in or written twice. */
  #fieldsOf(map) {
    const { pairs: pairs2 } = map;
    if (this.#repeats && pairs2.length > FEW3) return [...map.entries.values()];
    for (let i = 0; i < pairs2.length; i++) {
      const { merge: merge2, name } = pairs2[i];
      if (merge2) return [...map.entries.values()];
      for (let j = 0; this.#repeats && j < i; j++) if (pairs2[j].name === name) return [...map.entries.values()];
    }
    return pairs2;
  }
  #wrongType(node, expected) {
    if (node.kind === "scalar" && typeof node.value === "string" && mayBecomeOther(node.value)) return;
    if (node.kind === "map" && node.pairs.some(({ name }) => ASSERTION.test(name))) return;
    this.#add({ code: "type", path: [...this.#path], expected });
  }
  #at(step) {
    return [...this.#path, step];
  }
  #add(fault) {
    this.faults.push(fault);
  }
};
var FEW3 = 12;
function mayBecomeAnother(value, { format }) {
  const text = String(value);
  const hasStars = format === "served-host" || format === "sysctl" || format?.startsWith("schedule") && / /.test(text);
  return isUnknown(hasStars ? text.replace(/[*?]/g, "") : text);
}
var ASSERTION = /^~?\.?\(/;
var NO_FIELD = /^(?:\$|~?\.?\()/;
function mayBecomeOther(text) {
  return isUnknown(text) && !/^\$\{\w+\}$/.test(text);
}
var DECODED = /* @__PURE__ */ new Set(["unknown", "version", "type"]);
function united(due, more) {
  for (let i = 0; i < more.length; i++) {
    const comparison = more[i];
    if (comparison.fields.length === 1 || !due.includes(comparison)) due.push(comparison);
  }
  return due;
}
function startsWith(path, above) {
  return above.every((step, index) => path[index] === step);
}
function isNull2(node) {
  const target = resolveAlias(node);
  return target.kind === "scalar" && target.value === null;
}
var MAX_INT32 = 2 ** 31;
var MAX_INT64 = 2 ** 63;
function fits({ value }, type) {
  switch (type) {
    case "string":
    case "time":
    case "bytes":
      return typeof value === "string";
    case "boolean":
      return typeof value === "boolean";
    case "number":
      return typeof value === "number";
    case "int32":
      return isInteger(value, MAX_INT32);
    case "int64":
      return isInteger(value, MAX_INT64);
    case "int-or-string":
      return typeof value === "string" || isInteger(value, MAX_INT32);
    case "quantity":
      return typeof value === "string" || typeof value === "number";
  }
}
function isInteger(value, limit) {
  return typeof value === "number" && Number.isInteger(value) && value >= -limit && value < limit;
}

// deferred:src/schema/explain.ts
var explainFaults = (...args) => require("./schema-explain.cjs").explainFaults(...args);

// src/schema/table.ts
var table_exports = {};
__export(table_exports, {
  CUSTOM_RESOURCE: () => CUSTOM_RESOURCE,
  ObjectType: () => ObjectType,
  servedKind: () => servedKind,
  servedKinds: () => servedKinds,
  typesWith: () => typesWith
});

// src/schema/rare.ts
var RARE = /* @__PURE__ */ new Set([
  "activeDeadlineSeconds",
  "claims",
  "ephemeralContainers",
  "hostNetwork",
  "hostPort",
  "hostProcess",
  "matchLabelKeys",
  "mountPropagation",
  "nodeName",
  "nodePort",
  "procMount",
  "resizePolicy",
  "schedulingGates",
  "sleep",
  "sysctls",
  "volumeDevices"
]);
function rareOn(paths) {
  const names2 = paths.flatMap((path) => path.find((step) => RARE.has(step)) ?? []);
  return names2.length === paths.length ? [...new Set(names2)] : void 0;
}

// src/schema/conflicts.ts
function conflicts(type) {
  return Object.hasOwn(CONFLICTS, type) ? CONFLICTS[type].split(/\s+/).map(comparisonOf) : [];
}
var NONE4 = [];
var HANDLERS = "exec^httpGet^tcpSocket^grpc";
var OPERATOR2 = "values/operator=Exists|DoesNotExist";
var UTILIZATION = "target.averageValue/target.averageUtilization";
var EPHEMERAL = "template.spec.ephemeralContainers/kind";
var TEMPLATE = `spec.template.spec.activeDeadlineSeconds/kind spec.${EPHEMERAL}`;
var OWN_METADATA = `metadata.name,metadata.generateName,metadata.namespace,metadata.uid,metadata.resourceVersion,metadata.selfLink,metadata.creationTimestamp,metadata.deletionTimestamp,metadata.ownerReferences,metadata.finalizers,metadata.managedFields/metadata`;
var WINDOWS = "/os.name=windows";
var CONTAINERS = "containers[].securityContext,initContainers[].securityContext";
var SECURITY_CONTEXTS = `securityContext,${CONTAINERS}`;
function within(places, fields) {
  return places.split(",").flatMap((place) => fields.split(",").map((field) => `${place}.${field}`)).join(",");
}
var CONFLICTS = {
  AppArmorProfile: 'localhostProfile""/type=RuntimeDefault|Unconfined',
  ClusterTrustBundleProjection: "labelSelector@37/name",
  Container: `readinessProbe.terminationGracePeriodSeconds/readinessProbe
    volumeMounts[].mountPropagation=Bidirectional/securityContext.privileged!=true`,
  ContainerResourceMetricSource: UTILIZATION,
  CronJob: `spec.jobTemplate.spec.${EPHEMERAL} spec.jobTemplate.spec.selector/kind
    spec.jobTemplate.spec.manualSelector=true/kind`,
  DaemonSet: TEMPLATE,
  Deployment: TEMPLATE,
  DeploymentStrategy: "rollingUpdate/type=Recreate",
  DownwardAPIVolumeFile: "fieldRef^resourceFieldRef",
  EnvFromSource: "configMapRef^secretRef",
  EnvVar: "valueFrom/value",
  EnvVarSource: "fieldRef^resourceFieldRef^configMapKeyRef^secretKeyRef^fileKeyRef@35",
  ExternalMetricSource: "target.value/target.averageValue",
  FCVolumeSource: "targetWWNs^wwids",
  FlockerVolumeSource: "datasetName^datasetUUID",
  IngressBackend: "service^resource",
  IngressClassParametersReference: "namespace/scope!=Namespace",
  Job: `spec.${EPHEMERAL}`,
  JobSpec: `backoffLimitPerIndex,maxFailedIndexes@29/completionMode!=Indexed successPolicy@31/completionMode!=Indexed
    podReplacementPolicy=TerminatingOrFailed/podFailurePolicy`,
  LabelSelectorRequirement: OPERATOR2,
  LifecycleHandler: "exec^httpGet^tcpSocket^sleep",
  MetricSpec: `object/type!=Object pods/type!=Pods resource/type!=Resource external/type!=External
    containerResource/type!=ContainerResource`,
  NetworkPolicyPeer: "podSelector,namespaceSelector/ipBlock",
  NodeSelectorRequirement: OPERATOR2,
  PersistentVolumeClaimTemplate: OWN_METADATA,
  PersistentVolumeSpec: `gcePersistentDisk^awsElasticBlockStore^hostPath^glusterfs^nfs^rbd^quobyte^cephfs^iscsi^cinder^fc^flexVolume^flocker^azureFile^vsphereVolume^photonPersistentDisk^portworxVolume^azureDisk^scaleIO^local^storageos^csi
    persistentVolumeReclaimPolicy=Recycle/hostPath.path=/`,
  Pod: "spec.ephemeralContainers/kind spec.nodeName/spec.schedulingGates",
  PodDisruptionBudgetSpec: "maxUnavailable/minAvailable",
  PodFailurePolicyRule: "onExitCodes^onPodConditions",
  PodResourceClaim: "resourceClaimName^resourceClaimTemplateName@34",
  PodSpec: `hostnameOverride@35/hostNetwork=true hostnameOverride@35/setHostnameAsFQDN=true
    hostNetwork,hostPID,hostIPC@33=true/hostUsers=false shareProcessNamespace=true/hostPID=true
    containers[].volumeDevices@34/hostUsers=false
    containers[].securityContext.procMount,initContainers[].securityContext.procMount@33=Unmasked/hostUsers!=false
    containers[].restartPolicy@-33/containers
    ${within(SECURITY_CONTEXTS, "windowsOptions.hostProcess")}=true/hostNetwork!=true
    initContainers[]:lifecycle,livenessProbe,readinessProbe,startupProbe/restartPolicy!=Always
    initContainers[]:resizePolicy[].restartPolicy@36=RestartContainer/restartPolicy!=Always
    containers[].resizePolicy[].restartPolicy@33=RestartContainer/restartPolicy=Never
    ${within(SECURITY_CONTEXTS, "windowsOptions")}/os.name=linux
    hostPID,hostIPC=true${WINDOWS} shareProcessNamespace${WINDOWS} hostUsers@33${WINDOWS} resources@34${WINDOWS}
    ${within(SECURITY_CONTEXTS, "appArmorProfile,seLinuxOptions,seccompProfile,runAsUser,runAsGroup")}${WINDOWS}
    ${within("securityContext", "fsGroup,fsGroupChangePolicy,sysctls,supplementalGroups,supplementalGroupsPolicy,seLinuxChangePolicy")}${WINDOWS}
    ${within(CONTAINERS, "capabilities,readOnlyRootFilesystem,privileged,allowPrivilegeEscalation,procMount")}${WINDOWS}`,
  PodTemplate: EPHEMERAL,
  PolicyRule: "resources,apiGroups,resourceNames/nonResourceURLs",
  Probe: HANDLERS,
  ReplicaSet: TEMPLATE,
  ReplicationController: TEMPLATE,
  ResourceMetricSource: UTILIZATION,
  Role: "rules[].nonResourceURLs/kind",
  SeccompProfile: 'localhostProfile""/type=RuntimeDefault|Unconfined',
  SecurityContext: "allowPrivilegeEscalation=false/privileged=true",
  ServiceBackendPort: "number^name",
  ServiceSpec: `clusterIP=None/type=NodePort|LoadBalancer clusterIP,clusterIPs,ipFamilies,ipFamilyPolicy/type=ExternalName
    loadBalancerClass"",allocateLoadBalancerNodePorts,loadBalancerSourceRanges/type!=LoadBalancer`,
  StatefulSet: `${TEMPLATE} spec.template.spec.nodeName/spec.template.spec.schedulingGates`,
  StatefulSetUpdateStrategy: "rollingUpdate/type=OnDelete",
  Toleration: "value/operator=Exists effect=NoSchedule|PreferNoSchedule/tolerationSeconds",
  TopologySpreadConstraint: "minDomains/whenUnsatisfiable=ScheduleAnyway",
  Volume: `emptyDir^hostPath^gitRepo^gcePersistentDisk^awsElasticBlockStore^secret^nfs^iscsi^glusterfs^persistentVolumeClaim^rbd^cinder^cephfs^flocker^downwardAPI^fc^configMap^azureFile^flexVolume^azureDisk^vsphereVolume^quobyte^photonPersistentDisk^portworxVolume^scaleIO^projected^storageos^csi^ephemeral^image@35`,
  VolumeMount: `subPathExpr/subPath recursiveReadOnly@31=Enabled|IfPossible/readOnly!=true
    recursiveReadOnly@31=Enabled|IfPossible/mountPropagation=HostToContainer|Bidirectional`,
  VolumeProjection: "secret^downwardAPI^configMap^serviceAccountToken^clusterTrustBundle@37^podCertificate@37",
  WebhookClientConfig: "service^url",
  "rbac/v1.Subject": "apiGroup/kind=ServiceAccount"
};
function comparisonOf(word) {
  return word.includes("^") ? onlyOneOf(word.split("^")) : neverBeside(word);
}
function onlyOneOf(words2) {
  const known3 = new Map(words2.map((word) => [word.replace(/@.*/, ""), readSpan(word.split("@")[1])]));
  const compare2 = (map, at) => {
    let count2 = 0;
    for (const { name, merge: merge2 } of map.pairs) count2 += merge2 ? 2 : known3.has(name) ? 1 : 0;
    if (count2 < 2) return NONE4;
    const [first, ...others] = [...known3.keys()].filter((name) => isChosen(read(map, name)));
    return others.map((name) => ({
      code: "conflict",
      path: [...at, name],
      says: void 0,
      beside: [...at, first],
      words: [],
      wanted: false,
      holds: known3.get(name)
    }));
  };
  return { fields: [...known3.keys()], rare: void 0, compare: compare2 };
}
function readConflict(word) {
  const [, base, names2 = "", since, own, beside2 = "", sign, text] = /^(?:([^:]+):)?([^@=/]+)(?:@([-\d]+))?(?:=([^/]+))?\/([^=!]+)(?:(!?=)(.+))?$/.exec(word);
  return {
    base: base === void 0 ? [] : stepsOf(base),
    fields: names2.split(",").map((name) => stepsOf(name.replace('""', ""))),
    /** The fields, by their index, whose empty text is text. */
    texts: names2.split(",").map((name) => name.endsWith('""')),
    own: own?.split("|"),
    beside: stepsOf(beside2),
    words: text?.split("|") ?? [],
    wanted: sign === "!=",
    holds: readSpan(since)
  };
}
function stepsOf(path) {
  return path.replaceAll("[]", ".[]").split(".");
}
function neverBeside(word) {
  const { base, fields, texts, own, beside: beside2, words: words2, wanted, holds: holds2 } = readConflict(word);
  const rare = rareOn(fields);
  const way = [];
  const wayToBase = [];
  const isMet = (map) => {
    const other = valueAt(map, beside2);
    if (words2.length === 0) return isWritten(other);
    const text = said(other);
    return !isUnknown(text) && words2.includes(text) !== wanted;
  };
  const compare2 = (map, at) => {
    if (!wanted && !isMet(map)) return NONE4;
    let found;
    for (let i = 0; i < fields.length; i++) {
      eachAt(map, fields[i], 0, way, (value, path) => {
        if (!isWritten(value, texts[i]) || own !== void 0 && !own.includes(said(value)) || !isMet(map)) return;
        found ??= [];
        found.push({
          code: "conflict",
          path: [...at, ...path],
          says: own && said(value),
          beside: [...at, ...beside2],
          words: words2,
          wanted,
          holds: holds2
        });
      });
    }
    return found ?? NONE4;
  };
  if (base.length === 0) {
    const own2 = [...new Set(fields.map(([name]) => name))];
    const isOwn = own2.length === 1 && !fields.some((steps) => steps.includes("[]"));
    return { fields: wanted || isOwn ? own2 : [beside2[0]], rare, compare: compare2 };
  }
  const compareEach = (map, at) => {
    let found = NONE4;
    eachAt(map, base, 0, wayToBase, (value, path) => {
      if (value.kind !== "map") return;
      const more = compare2(value, [...at, ...path]);
      if (more.length > 0) found = [...found, ...more];
    });
    return found;
  };
  return { fields: [base[0]], rare, compare: compareEach };
}
function eachAt(value, steps, index, path, tell) {
  const step = steps[index];
  if (step === void 0) {
    tell(value, path);
  } else if (step !== "[]") {
    const next = value.kind === "map" ? read(value, step) : void 0;
    if (next === void 0) return;
    path.push(step);
    eachAt(next, steps, index + 1, path, tell);
    path.pop();
  } else if (value.kind === "seq") {
    for (let i = 0; i < value.items.length; i++) {
      const item = present(value.items[i]);
      if (item === void 0) continue;
      path.push(i);
      eachAt(item, steps, index + 1, path, tell);
      path.pop();
    }
  }
}
function isChosen(value) {
  return isWritten(value) && !(value?.kind === "scalar" && value.value === 0);
}

// src/schema/between/comparison.ts
function on(fields, compare2, rare) {
  return { fields: fields.split(" "), rare: rare === void 0 ? void 0 : [rare], compare: compare2 };
}
var NONE5 = [];
function contradiction(path, about, beside2, otherwise, holds2) {
  return { code: "contradiction", path, beside: beside2, about, otherwise, holds: holds2 };
}
function wants(path, says, beside2, words2) {
  return { code: "conflict", path, says, beside: beside2, words: words2, wanted: true, holds: void 0 };
}
function duplicate(path, first, key, holds2) {
  return { code: "duplicate", path, first, key, holds: holds2 };
}
function unknownName(path, name, lists, holds2) {
  return { code: "unknown-name", path, name, key: false, lists, holds: holds2 };
}
function resource(path, about, beside2, holds2) {
  return { code: "resource", path, about, beside: beside2, holds: holds2 };
}
function numbers(name, about, beside2, ownDefault, otherDefault) {
  return (map, at) => {
    const isOwn = read(map, name) !== void 0;
    const isOther = read(map, beside2) !== void 0;
    if (!isOwn && !isOther) return NONE5;
    const one = numberAt(map, name, ownDefault);
    const other = numberAt(map, beside2, otherDefault);
    if (one === void 0 || other === void 0) return NONE5;
    if (about === "above" ? one <= other : about === "below" ? one >= other : one > other) return NONE5;
    const otherwise = isOwn ? otherDefault : ownDefault;
    return [contradiction([...at, name], about, [...at, beside2], otherwise)];
  };
}
function namesIn(map, ...lists) {
  const names2 = /* @__PURE__ */ new Set();
  for (const list of lists) {
    for (const [, item] of mapsIn(map, list)) {
      const name = said(read(item, "name"));
      if (isUnknown(name)) return void 0;
      names2.add(name);
    }
  }
  return names2;
}

// src/schema/between/job.ts
var JOB = {
  JobSpec: [
    on("maxFailedIndexes", numbers("maxFailedIndexes", "above", "completions")),
    on("selector", chosenSelector),
    on("podFailurePolicy", failurePolicy),
    on("successPolicy", successes)
  ],
  PodFailurePolicyOnExitCodesRequirement: [on("values", exitCodes)]
};
var NONE6 = [];
function chosenSelector(map, at) {
  if (isEmpty(read(map, "selector"), true) || at.includes("jobTemplate")) return NONE6;
  const manual = said(read(map, "manualSelector"));
  if (manual === "true" || isUnknown(manual)) return NONE6;
  return [wants([...at, "selector"], void 0, [...at, "manualSelector"], ["true"])];
}
function failurePolicy(map, at) {
  const rules2 = mapsTo(map, "podFailurePolicy");
  const spec = mapsTo(map, "template", "spec");
  if (rules2 === void 0 || spec === void 0) return NONE6;
  const found = [];
  if (is(spec, "restartPolicy", "OnFailure")) {
    found.push(wants([...at, "podFailurePolicy"], void 0, [...at, ...RESTART_POLICY], ["Never"]));
  }
  const names2 = namesIn(spec, "containers", "initContainers");
  for (const [index, rule] of mapsIn(rules2, "rules")) {
    const path = [...at, "podFailurePolicy", "rules", index];
    if (is(rule, "action", "FailIndex") && read(map, "backoffLimitPerIndex") === void 0) {
      found.push(wants([...path, "action"], "FailIndex", [...at, "backoffLimitPerIndex"], []));
    }
    const name = textAt2(rule, "onExitCodes", "containerName");
    if (name === "" || isUnknown(name) || names2 === void 0 || names2.has(name)) continue;
    const lists = ["containers", "initContainers"].map((list) => [...at, "template", "spec", list]);
    found.push(unknownName([...path, "onExitCodes", "containerName"], name, lists));
  }
  return found;
}
var RESTART_POLICY = ["template", "spec", "restartPolicy"];
function successes(map, at) {
  const policy = mapsTo(map, "successPolicy");
  const completions = numberAt(map, "completions");
  if (policy === void 0 || completions === void 0) return NONE6;
  const found = [];
  for (const [index, rule] of mapsIn(policy, "rules")) {
    if ((numberAt(rule, "succeededCount") ?? 0) <= completions) continue;
    const path = [...at, "successPolicy", "rules", index, "succeededCount"];
    found.push(contradiction(path, "above", [...at, "completions"], void 0, { since: 31 }));
  }
  return found;
}
function exitCodes(map, at) {
  const codes = itemsOf(map, "values").map(said);
  const success = is(map, "operator", "In") ? codes.indexOf("0") : -1;
  if (success >= 0) return [wants([...at, "values", success], "0", [...at, "operator"], ["NotIn"])];
  return codes.flatMap((code, index) => {
    const before = codes[index - 1];
    if (before === void 0 || code === "" || before === "" || Number(code) > Number(before)) return [];
    return [contradiction([...at, "values", index], "not-above", [...at, "values", index - 1])];
  });
}

// src/schema/between/metadata.ts
var METADATA2 = {
  ConfigMap: [on("binaryData", keysTwice)],
  ObjectMeta: [on("ownerReferences", controllers)]
};
var NONE7 = [];
function keysTwice(map, at) {
  const data = mapsTo(map, "data");
  if (data === void 0 || mapsTo(map, "binaryData") === void 0) return NONE7;
  return keysOf2(map, "binaryData").filter((key) => data.get(key) !== void 0).map((key) => contradiction([...at, "binaryData", key], "twice", [...at, "data", key]));
}
function controllers(map, at) {
  let first;
  for (const [index, owner] of mapsIn(map, "ownerReferences")) {
    if (!isTrue(owner, "controller")) continue;
    const path = [...at, "ownerReferences", index, "controller"];
    if (first !== void 0) return [contradiction(path, "two-controllers", first)];
    first = path;
  }
  return NONE7;
}

// src/schema/between/network.ts
var NETWORK = {
  IPBlock: [on("except", exceptions)],
  Ingress: [on("metadata", ingressClass)],
  NetworkPolicyPort: [on("endPort", numbers("endPort", "below", "port")), on("endPort", endOfNamedPort)]
};
var NONE8 = [];
function exceptions(map, at) {
  const cidr = said(read(map, "cidr"));
  return textsOf(map, "except").flatMap(
    ([index, except]) => isPartOf(except, cidr) === false ? [contradiction([...at, "except", index], "outside", [...at, "cidr"])] : []
  );
}
function endOfNamedPort(map, at) {
  const port = read(map, "port");
  const isName = port?.kind === "scalar" && typeof port.value === "string" && !isUnknown(port.value);
  if (!isName || read(map, "endPort") === void 0) return NONE8;
  return [contradiction([...at, "endPort"], "not-number", [...at, "port"])];
}
function ingressClass(map, at) {
  const old = valueAt(map, ["metadata", "annotations", INGRESS_CLASS]);
  const now = valueAt(map, ["spec", "ingressClassName"]);
  if (old === void 0 || now === void 0 || said(old) === said(now)) return NONE8;
  return [contradiction([...at, "metadata", "annotations", INGRESS_CLASS], "unequal", ["spec", "ingressClassName"])];
}
var INGRESS_CLASS = "kubernetes.io/ingress.class";

// src/schema/between/pod.ts
var POD = {
  Pod: [on("spec", sharedHostPorts("spec"), "hostNetwork"), on("metadata", appArmor)],
  PodSpec: [
    on("hostNetwork", hostPorts),
    on("securityContext", hostKernel, "sysctls"),
    on("containers initContainers", sleeps, "sleep"),
    on("containers initContainers", hostProcesses, "hostProcess")
  ],
  PodDNSConfig: [on("nameservers", atMost("nameservers", 3)), on("searches", atMost("searches", 32))],
  PodTemplateSpec: [on("metadata", appArmor)],
  SecurityContext: [on("capabilities", administrator)],
  StatefulSet: [on("spec", sharedHostPorts("spec", "template", "spec"), "hostNetwork")]
};
var NONE9 = [];
function atMost(name, most) {
  return (map, at) => {
    const list = read(map, name);
    if (list?.kind !== "seq" || list.items.length <= most) return NONE9;
    return [contradiction([...at, name, most], "one-too-many", [...at, name, most - 1])];
  };
}
function hostPorts(map, at) {
  if (!isTrue(map, "hostNetwork")) return NONE9;
  const found = [];
  for (const [index, container] of mapsIn(map, "containers")) {
    for (const [position, port] of mapsIn(container, "ports")) {
      const inside = numberAt(port, "containerPort");
      const outside = numberAt(port, "hostPort", 0);
      if (inside === void 0 || outside === void 0 || outside === 0 || inside === outside) continue;
      const path = [...at, "containers", index, "ports", position];
      found.push(contradiction([...path, "hostPort"], "unequal", [...path, "containerPort"]));
    }
  }
  return found;
}
function sleeps(map, at) {
  const grace = numberAt(map, "terminationGracePeriodSeconds", 30);
  if (grace === void 0) return NONE9;
  let found;
  for (const list of ["containers", "initContainers"]) {
    for (const [index, container] of mapsIn(map, list)) {
      const lifecycle = mapsTo(container, "lifecycle");
      if (lifecycle === void 0 || list === "initContainers" && !is(container, "restartPolicy", "Always")) continue;
      for (const hook of ["postStart", "preStop"]) {
        const sleep = mapsTo(lifecycle, hook, "sleep");
        const seconds = sleep && numberAt(sleep, "seconds");
        if (seconds === void 0 || seconds <= grace) continue;
        const path = [...at, list, index, "lifecycle", hook, "sleep", "seconds"];
        found ??= [];
        found.push(contradiction(path, "above", [...at, "terminationGracePeriodSeconds"], 30));
      }
    }
  }
  return found ?? NONE9;
}
function administrator(map, at) {
  const capabilities = mapsTo(map, "capabilities");
  if (capabilities === void 0 || said(read(map, "allowPrivilegeEscalation")) !== "false") return NONE9;
  const [added] = textsOf(capabilities, "add").filter(([, name]) => name === "CAP_SYS_ADMIN");
  if (added === void 0) return NONE9;
  const path = [...at, "capabilities", "add", added[0]];
  return [wants(path, "CAP_SYS_ADMIN", [...at, "allowPrivilegeEscalation"], ["true"])];
}
function hostKernel(map, at) {
  const context = mapsTo(map, "securityContext");
  if (context === void 0 || isEmpty(read(context, "sysctls"))) return NONE9;
  const found = [];
  for (const [index, sysctl] of mapsIn(context, "sysctls")) {
    const name = said(read(sysctl, "name")).replaceAll("/", ".");
    const shared2 = name.startsWith("net.") ? "hostNetwork" : IPC.test(name) ? "hostIPC" : void 0;
    if (shared2 === void 0 || !isTrue(map, shared2)) continue;
    const path = [...at, "securityContext", "sysctls", index, "name"];
    found.push({
      code: "conflict",
      path,
      says: name,
      beside: [...at, shared2],
      words: ["true"],
      wanted: false,
      holds: void 0
    });
  }
  return found;
}
var IPC = /^(?:kernel\.(?:shm|msg|sem)|fs\.mqueue\.)/;
function sharedHostPorts(...steps) {
  return (root, at) => {
    const spec = mapsTo(root, ...steps);
    if (spec === void 0 || !isTrue(spec, "hostNetwork")) return NONE9;
    const seen = /* @__PURE__ */ new Map();
    const found = [];
    for (const [index, container] of mapsIn(spec, "containers")) {
      for (const [position, port] of mapsIn(container, "ports")) {
        const outside = numberAt(port, "hostPort", 0);
        if (outside === void 0) continue;
        const field = outside === 0 ? "containerPort" : "hostPort";
        const key = `${said(read(port, field))} ${said(read(port, "protocol")) || "TCP"} ${said(read(port, "hostIP"))}`;
        const path = [...at, ...steps, "containers", index, "ports", position, field];
        const first = seen.get(key);
        if (first === void 0) seen.set(key, path);
        else if (!isUnknown(key) && (field === "containerPort" || first.at(-1) === "containerPort"))
          found.push(duplicate(path, first, [field, "protocol"]));
      }
    }
    return found;
  };
}
function appArmor(map, at) {
  const annotations = mapsTo(map, "metadata", "annotations");
  const spec = mapsTo(map, "spec");
  if (annotations === void 0 || spec === void 0) return NONE9;
  const named = annotations.pairs.filter(({ name }) => name.startsWith(APP_ARMOR));
  const names2 = named.length === 0 ? void 0 : namesIn(spec, "containers", "initContainers");
  if (names2 === void 0) return NONE9;
  const lists = ["containers", "initContainers"].map((list) => [...at, "spec", list]);
  return named.flatMap(({ name }) => {
    const container = name.slice(APP_ARMOR.length);
    if (names2.has(container) || isUnknown(container)) return [];
    return [{ ...unknownName([...at, "metadata", "annotations", name], container, lists), key: true }];
  });
}
var APP_ARMOR = "container.apparmor.security.beta.kubernetes.io/";
function hostProcesses(map, at) {
  const own = said(valueAt(map, HOST_PROCESS));
  const found = [];
  let first;
  let isFirst = "";
  for (const list of ["initContainers", "containers"]) {
    for (const [index, container] of mapsIn(map, list)) {
      const written = said(valueAt(container, HOST_PROCESS));
      const is2 = written || own || "false";
      if (isUnknown(is2) || isUnknown(own)) return NONE9;
      const path = [...at, list, index, ...HOST_PROCESS];
      if (own !== "" && is2 !== own) found.push(contradiction(path, "unequal", [...at, ...HOST_PROCESS]));
      else if (first !== void 0 && is2 !== isFirst) found.push(contradiction(path, "unequal", first));
      first ??= path;
      isFirst ||= is2;
    }
  }
  return found;
}
var HOST_PROCESS = ["securityContext", "windowsOptions", "hostProcess"];

// src/schema/between/resources.ts
var RESOURCES = {
  LimitRangeItem: [on("min defaultRequest default", limitsOfRange)],
  PodSpec: [on("resources", podLimits), on("containers initContainers", claimsOfResources, "claims")],
  ResourceQuotaSpec: [on("scopes", scopes), on("scopes", scopedAmounts)],
  ResourceRequirements: [on("requests limits", requests)]
};
var NONE10 = [];
var ORDER = [
  ["min", ["max", "defaultRequest", "default"]],
  ["defaultRequest", ["max", "default"]],
  ["default", ["max"]]
];
function limitsOfRange(map, at) {
  if (is(map, "type", "Pod")) {
    const defaults = ["default", "defaultRequest"].filter((name) => keysOf2(map, name).length > 0);
    if (defaults.length > 0) {
      return defaults.map((name) => ({
        ...wants([...at, name], void 0, [...at, "type"], ["Pod"]),
        wanted: false
      }));
    }
  }
  const unequal = keysOf2(map, "defaultRequest").filter((resource2) => {
    const [amount, limit] = [valueAt(map, ["defaultRequest", resource2]), valueAt(map, ["default", resource2])];
    return !isShared(resource2) && limit !== void 0 && (compareQuantities(said(amount), said(limit)) ?? 0) !== 0;
  });
  if (unequal.length > 0) {
    return unequal.map(
      (resource2) => contradiction([...at, "defaultRequest", resource2], "unequal", [...at, "default", resource2])
    );
  }
  return ORDER.flatMap(
    ([name, bounds]) => keysOf2(map, name).flatMap((resource2) => {
      const amount = said(valueAt(map, [name, resource2]));
      const bound = bounds.find((other) => {
        const limit = said(valueAt(map, [other, resource2]));
        return (compareQuantities(amount, limit) ?? 0) > 0;
      });
      return bound === void 0 ? [] : [contradiction([...at, name, resource2], "above", [...at, bound, resource2])];
    })
  );
}
function requests(map, at) {
  const asked = mapsTo(map, "requests");
  const limits2 = mapsTo(map, "limits");
  const holds2 = at.at(-2) === "spec" ? { since: 34 } : void 0;
  let found;
  const pairs2 = asked?.pairs ?? [];
  for (let i = 0; i < pairs2.length; i++) {
    const { name } = pairs2[i];
    const amount = amountAt(asked, name);
    const limit = limits2 && amountAt(limits2, name);
    if (amount === void 0) continue;
    const about = limit === void 0 ? isShared(name) ? void 0 : "without-limit" : relation(name, amount, limit);
    if (about === void 0 || isUnknown(name)) continue;
    found ??= [];
    found.push(resource([...at, "requests", name], about, [...at, "limits", name], holds2));
  }
  return found ?? hugePages(asked, limits2, at);
}
function amountAt(map, resource2) {
  return map.get(resource2) === void 0 ? void 0 : said(read(map, resource2)) || "0";
}
function relation(name, amount, limit) {
  const order = compareQuantities(amount, limit);
  if (order === void 0 || order === 0) return void 0;
  if (!isShared(name)) return "not-limit";
  return order > 0 ? "above-limit" : void 0;
}
function isShared(resource2) {
  return (!resource2.includes("/") || resource2.includes("kubernetes.io/")) && !resource2.startsWith(HUGE_PAGES);
}
var HUGE_PAGES = "hugepages-";
function hugePages(asked, limits2, at) {
  const huge = hugePagesOf(limits2) ?? hugePagesOf(asked);
  if (huge === void 0 || mayHoldBasics(asked) || mayHoldBasics(limits2)) return NONE10;
  const list = hugePagesOf(limits2) === void 0 ? "requests" : "limits";
  return [resource([...at, list, huge], "hugepages-alone", at)];
}
function hugePagesOf(map) {
  return map?.pairs.find(({ name }) => name.startsWith(HUGE_PAGES))?.name;
}
function mayHoldBasics(map) {
  return map?.pairs.some(({ name, merge: merge2 }) => merge2 || name === "cpu" || name === "memory" || isUnknown(name)) ?? false;
}
function podLimits(map, at) {
  const resources = mapsTo(map, "resources");
  if (resources === void 0) return NONE10;
  const found = [];
  for (const [index, container] of mapsIn(map, "containers")) {
    for (const kind of ["requests", "limits"]) {
      const own = mapsTo(container, "resources", kind);
      const shared2 = mapsTo(resources, kind);
      if (own === void 0 || shared2 === void 0) continue;
      for (const { name } of own.pairs) {
        const amount = said(read(own, name));
        if (!isMore(amount, said(read(shared2, name)))) continue;
        if (kind === "requests" && isMore(amount, said(valueAt(container, ["resources", "limits", name])))) continue;
        const path = [...at, "containers", index, "resources", kind, name];
        found.push(resource(path, "above-pod", [...at, "resources", kind, name], { since: 34 }));
      }
    }
  }
  return found;
}
function isMore(amount, other) {
  return (compareQuantities(amount, other) ?? 0) > 0;
}
function scopes(map, at) {
  const written = textsOf(map, "scopes");
  return OPPOSITES.flatMap(([one, other]) => {
    const first = written.find(([, scope]) => scope === one);
    const second = written.find(([, scope]) => scope === other);
    if (first === void 0 || second === void 0) return [];
    return [contradiction([...at, "scopes", second[0]], "unfit", [...at, "scopes", first[0]])];
  });
}
var OPPOSITES = [
  ["Terminating", "NotTerminating"],
  ["BestEffort", "NotBestEffort"]
];
function scopedAmounts(map, at) {
  return textsOf(map, "scopes").flatMap(([index, scope]) => {
    if (!SCOPES2.has(scope)) return [];
    const counted = scope === "BestEffort" ? PODS : AMOUNTS_OF_PODS;
    return keysOf2(map, "hard").filter((name) => !counted.test(name) && !isUnknown(name)).map((name) => contradiction([...at, "hard", name], "unfit", [...at, "scopes", index]));
  });
}
var SCOPES2 = /* @__PURE__ */ new Set([
  "BestEffort",
  "CrossNamespacePodAffinity",
  "NotBestEffort",
  "NotTerminating",
  "PriorityClass",
  "Terminating"
]);
var PODS = /^pods$|\//;
var AMOUNTS_OF_PODS = /^(?:pods|(?:requests\.|limits\.)?(?:cpu|memory))$|\//;
function claimsOfResources(map, at) {
  let found;
  let names2;
  for (const list of ["containers", "initContainers"]) {
    for (const [index, container] of mapsIn(map, list)) {
      const resources = mapsTo(container, "resources");
      if (resources === void 0 || read(resources, "claims") === void 0) continue;
      for (const [position, claim] of mapsIn(resources, "claims")) {
        names2 ??= namesIn(map, "resourceClaims");
        if (names2 === void 0) return NONE10;
        const name = textAt2(claim, "name");
        if (name === "" || isUnknown(name) || names2.has(name)) continue;
        const path = [...at, list, index, "resources", "claims", position, "name"];
        found ??= [];
        found.push(unknownName(path, name, [[...at, "resourceClaims"]], { since: 34 }));
      }
    }
  }
  return found ?? NONE10;
}

// src/schema/between/rollout.ts
var ROLLOUT = {
  DaemonSetUpdateStrategy: [on("rollingUpdate", replacement("0", "1"))],
  DeploymentSpec: [
    on(
      "minReadySeconds progressDeadlineSeconds",
      numbers("progressDeadlineSeconds", "not-above", "minReadySeconds", 600, 0)
    )
  ],
  DeploymentStrategy: [on("rollingUpdate", replacement("25%", "25%"))],
  HorizontalPodAutoscalerSpec: [on("minReplicas", numbers("maxReplicas", "below", "minReplicas"))],
  "autoscaling/v1.HorizontalPodAutoscalerSpec": [on("minReplicas", numbers("maxReplicas", "below", "minReplicas"))]
};
var NONE11 = [];
function replacement(surgeDefault, unavailableDefault) {
  return (strategy, at) => {
    const update = mapsTo(strategy, "rollingUpdate");
    if (update === void 0 || !["", "RollingUpdate"].includes(said(read(strategy, "type")))) return NONE11;
    const surge = said(read(update, "maxSurge")) || surgeDefault;
    const unavailable = said(read(update, "maxUnavailable")) || unavailableDefault;
    const path = [...at, "rollingUpdate", "maxSurge"];
    const beside2 = [...at, "rollingUpdate", "maxUnavailable"];
    if (isZero(surge) && isZero(unavailable)) return [contradiction(path, "both-zero", beside2, 0)];
    const isEither = surgeDefault === "0";
    if (!isEither || !isAmount(surge) || !isAmount(unavailable)) return NONE11;
    return [contradiction(path, "neither-zero", beside2, 1)];
  };
}
function isZero(text) {
  return /^0+%?$/.test(text);
}
function isAmount(text) {
  return /^\d+%?$/.test(text) && !isZero(text);
}

// src/schema/between/scheduling.ts
var SCHEDULING = {
  CronJob: [on("spec", selectedKeys(["spec", "jobTemplate", "spec", "template"], false), "matchLabelKeys")],
  DaemonSet: [on("spec", selectedKeys(["spec", "template"], false), "matchLabelKeys")],
  Deployment: [on("spec", selectedKeys(["spec", "template"], false), "matchLabelKeys")],
  Job: [on("spec", selectedKeys(["spec", "template"], false), "matchLabelKeys")],
  NodeSelectorRequirement: [on("values", oneComparand)],
  NodeSelectorTerm: [on("matchFields", matchedFields)],
  Pod: [on("spec", selectedKeys([], true), "matchLabelKeys")],
  PodAffinityTerm: [on("mismatchLabelKeys", matchedAndMismatched)],
  PodTemplate: [on("template", selectedKeys(["template"], false), "matchLabelKeys")],
  ReplicaSet: [on("spec", selectedKeys(["spec", "template"], false), "matchLabelKeys")],
  ReplicationController: [on("spec", selectedKeys(["spec", "template"], false), "matchLabelKeys")],
  StatefulSet: [on("spec", selectedKeys(["spec", "template"], true), "matchLabelKeys")]
};
var NONE12 = [];
var MERGED_AFFINITY = { since: 31 };
var UNMERGED = { until: 33 };
function selectedKeys(steps, isMade) {
  return (root, at) => {
    const template = mapsTo(root, ...steps);
    const spec = template && mapsTo(template, "spec");
    if (template === void 0 || spec === void 0) return NONE12;
    const labels = mapsTo(template, "metadata", "labels");
    const isMerged = (key) => isMade && labels?.get(key) !== void 0;
    const path = [...at, ...steps, "spec"];
    const found = [];
    for (const [index, constraint] of mapsIn(spec, "topologySpreadConstraints")) {
      const place = [...path, "topologySpreadConstraints", index];
      found.push(...selectedTwice(constraint, place, (key) => isMerged(key) ? ALL2 : UNMERGED));
    }
    const isTwice = (key) => isMerged(key) ? MERGED_AFFINITY : void 0;
    for (const kind of ["podAffinity", "podAntiAffinity"]) {
      const affinity = mapsTo(spec, "affinity", kind);
      if (affinity === void 0) continue;
      for (const [index, term] of mapsIn(affinity, REQUIRED2)) {
        found.push(...selectedTwice(term, [...path, "affinity", kind, REQUIRED2, index], isTwice));
      }
      for (const [index, preference] of mapsIn(affinity, PREFERRED)) {
        const term = mapsTo(preference, "podAffinityTerm");
        const place = [...path, "affinity", kind, PREFERRED, index, "podAffinityTerm"];
        if (term !== void 0) found.push(...selectedTwice(term, place, isTwice));
      }
    }
    return found;
  };
}
var ALL2 = {};
var REQUIRED2 = "requiredDuringSchedulingIgnoredDuringExecution";
var PREFERRED = "preferredDuringSchedulingIgnoredDuringExecution";
function selectedTwice(map, at, holds2) {
  const keys = textsOf(map, "matchLabelKeys");
  const selector = keys.length === 0 ? void 0 : mapsTo(map, "labelSelector");
  if (selector === void 0) return NONE12;
  const selected = /* @__PURE__ */ new Map();
  for (const [index, expression] of mapsIn(selector, "matchExpressions")) {
    selected.set(said(read(expression, "key")), ["matchExpressions", index, "key"]);
  }
  for (const key of keysOf2(selector, "matchLabels")) selected.set(key, ["matchLabels", key]);
  return keys.flatMap(([index, key]) => {
    const [place, span] = [selected.get(key), holds2(key)];
    if (place === void 0 || span === void 0) return [];
    const beside2 = [...at, "labelSelector", ...place];
    return [
      contradiction([...at, "matchLabelKeys", index], "twice", beside2, void 0, span === ALL2 ? void 0 : span)
    ];
  });
}
function matchedAndMismatched(map, at) {
  const matched = new Map(textsOf(map, "matchLabelKeys").map(([index, key]) => [key, index]));
  return textsOf(map, "mismatchLabelKeys").flatMap(([index, key]) => {
    const other = matched.get(key);
    if (other === void 0) return [];
    const beside2 = [...at, "matchLabelKeys", other];
    return [contradiction([...at, "mismatchLabelKeys", index], "twice", beside2, void 0, { since: 31 })];
  });
}
function oneComparand(map, at) {
  if (!is(map, "operator", "Gt", "Lt")) return NONE12;
  return several(map, at);
}
function matchedFields(map, at) {
  let found = NONE12;
  for (const [index, field] of mapsIn(map, "matchFields")) {
    const more = several(field, [...at, "matchFields", index]);
    if (more.length > 0) found = [...found, ...more];
  }
  return found;
}
function several(map, at) {
  const values = read(map, "values");
  if (values?.kind !== "seq" || values.items.length < 2) return NONE12;
  return [contradiction([...at, "values", 1], "one-too-many", [...at, "values", 0])];
}

// src/schema/between/service.ts
var SERVICE = {
  Service: [on("metadata", sourceRanges)],
  ServiceSpec: [
    on("externalTrafficPolicy healthCheckNodePort ports", externalTraffic),
    on("clusterIPs ipFamilies", clusterAddresses)
  ]
};
var NONE13 = [];
function sourceRanges(map, at) {
  const spec = mapsTo(map, "spec");
  if (spec === void 0 || valueAt(map, ["metadata", "annotations", SOURCE_RANGES]) === void 0) return NONE13;
  const type = said(read(spec, "type"));
  if (isUnknown(type) || type === "LoadBalancer" || !isEmpty(read(spec, "loadBalancerSourceRanges"))) return NONE13;
  return [
    wants([...at, "metadata", "annotations", SOURCE_RANGES], void 0, [...at, "spec", "type"], ["LoadBalancer"])
  ];
}
var SOURCE_RANGES = "service.beta.kubernetes.io/load-balancer-source-ranges";
function externalTraffic(map, at) {
  const type = said(read(map, "type")) || "ClusterIP";
  if (isUnknown(type)) return NONE13;
  const found = [];
  const place = [...at, "type"];
  const isOpen = type === "NodePort" || type === "LoadBalancer";
  const policy = read(map, "externalTrafficPolicy");
  if (!isEmpty(policy) && !isOpen && (type === "ExternalName" || isEmpty(read(map, "externalIPs")))) {
    found.push(wants([...at, "externalTrafficPolicy"], void 0, place, OPEN));
  }
  const check = [...at, "healthCheckNodePort"];
  if ((numberAt(map, "healthCheckNodePort") ?? 0) !== 0) {
    if (type !== "LoadBalancer") found.push(wants(check, void 0, place, ["LoadBalancer"]));
    else if (said(policy) !== "Local" && !isUnknown(said(policy)))
      found.push(wants(check, void 0, [...at, "externalTrafficPolicy"], ["Local"]));
  }
  if (type !== "ClusterIP") return found;
  for (const [index, port] of mapsIn(map, "ports")) {
    if ((numberAt(port, "nodePort") ?? 0) !== 0) {
      found.push(wants([...at, "ports", index, "nodePort"], void 0, place, OPEN));
    }
  }
  return found;
}
var OPEN = ["NodePort", "LoadBalancer"];
function clusterAddresses(map, at) {
  if (is(map, "type", "ExternalName")) return NONE13;
  const addresses = textsOf(map, "clusterIPs");
  const families = textsOf(map, "ipFamilies");
  if (addresses.length === 0 && families.length === 0) return NONE13;
  const single = said(read(map, "clusterIP"));
  if (isUnknown(single) || [...addresses, ...families].some(([, text]) => isUnknown(text))) return NONE13;
  const path = [...at, "clusterIPs"];
  const [first, second] = addresses;
  if (first !== void 0) {
    if (single !== first[1]) return [contradiction([...path, 0], "unequal", [...at, "clusterIP"])];
    if (second !== void 0 && single === "None") return [contradiction([...path, 0], "not-alone", [...path, 1])];
    if (second !== void 0 && familyOf(single) === familyOf(second[1]))
      return [contradiction([...path, 1], "same-family", [...path, 0])];
    if (addresses.length > 2) return [contradiction([...path, 2], "one-too-many", [...path, 0])];
  }
  const [family, other] = families;
  if (family !== void 0 && isAddress(single) && family[1] !== familyOf(single) && FAMILIES.has(family[1]))
    return [contradiction([...at, "clusterIP"], "unfit", [...at, "ipFamilies", 0])];
  const policy = read(map, "ipFamilyPolicy");
  if (policy === void 0 ? hasDualDefault(map) : said(policy) !== "SingleStack") return NONE13;
  const pair2 = other === void 0 ? second && { field: "clusterIPs", text: second[1] } : { field: "ipFamilies", text: other[1] };
  if (pair2 === void 0) return NONE13;
  const place = [...at, "ipFamilyPolicy"];
  return [wants([...at, pair2.field, 1], pair2.text, place, ["PreferDualStack", "RequireDualStack"])];
}
function hasDualDefault(map) {
  const selector = read(map, "selector");
  return is(map, "clusterIP", "None") && !(selector?.kind === "map" && selector.pairs.length > 0);
}
var FAMILIES = /* @__PURE__ */ new Set(["IPv4", "IPv6"]);
function familyOf(address) {
  return address.includes(":") && mappedAddress(address) === void 0 ? "IPv6" : "IPv4";
}

// src/schema/between/volumes.ts
var VOLUMES = {
  Container: [on("volumeDevices", mountedDevices)],
  PersistentVolumeClaimSpec: [on("accessModes", accessModes), on("dataSource", dataSources)],
  PersistentVolumeSpec: [on("accessModes", accessModes)],
  PodSpec: [on("volumes", devices, "volumeDevices")]
};
var NONE14 = [];
function mountedDevices(container, at) {
  const mounts = /* @__PURE__ */ new Map();
  for (const [index, mount] of mapsIn(container, "volumeMounts")) {
    const name = said(read(mount, "name"));
    if (!mounts.has(name)) mounts.set(name, index);
  }
  const found = [];
  for (const [index, device] of mapsIn(container, "volumeDevices")) {
    const name = said(read(device, "name"));
    const mount = mounts.get(name);
    if (mount === void 0 || name === "" || isUnknown(name)) continue;
    found.push(contradiction([...at, "volumeDevices", index, "name"], "also-mounted", [...at, "volumeMounts", mount]));
  }
  return found;
}
function accessModes(map, at) {
  const modes = itemsOf(map, "accessModes").map(said);
  if (modes.length < 2) return NONE14;
  const own = modes.indexOf("ReadWriteOncePod");
  const other = own < 0 ? -1 : modes.findIndex((mode) => OTHER_MODES.has(mode));
  return other < 0 ? NONE14 : [contradiction([...at, "accessModes", own], "not-alone", [...at, "accessModes", other])];
}
var OTHER_MODES = /* @__PURE__ */ new Set(["ReadOnlyMany", "ReadWriteMany", "ReadWriteOnce"]);
function dataSources(map, at) {
  const [source, reference] = [mapsTo(map, "dataSource"), mapsTo(map, "dataSourceRef")];
  if (source === void 0 || reference === void 0 || refersElsewhere(map)) return NONE14;
  const name = ["name", "kind", "apiGroup"].find((field) => said(read(source, field)) !== said(read(reference, field)));
  if (name === void 0) return NONE14;
  return [contradiction([...at, "dataSource", name], "unequal", [...at, "dataSourceRef", name])];
}
function devices(map, at) {
  let others;
  const found = [];
  for (const list of ["containers", "initContainers"]) {
    for (const [index, container] of mapsIn(map, list)) {
      if (read(container, "volumeDevices") === void 0) continue;
      others ??= otherVolumes(map);
      const mounted = namesIn(container, "volumeMounts");
      for (const [position, device] of mapsIn(container, "volumeDevices")) {
        const name = said(read(device, "name"));
        const volume = others.get(name);
        if (volume === void 0 || mounted?.has(name)) continue;
        const path = [...at, list, index, "volumeDevices", position, "name"];
        found.push(contradiction(path, "not-device", [...at, "volumes", volume]));
      }
    }
  }
  return found;
}
function otherVolumes(map) {
  const others = /* @__PURE__ */ new Map();
  for (const [index, volume] of mapsIn(map, "volumes")) {
    const name = said(read(volume, "name"));
    if (name !== "" && !isUnknown(name) && !isClaim(volume)) others.set(name, index);
  }
  return others;
}
function isClaim(volume) {
  return read(volume, "persistentVolumeClaim") !== void 0 || read(volume, "ephemeral") !== void 0;
}

// src/schema/contradictions.ts
var CONTRADICTIONS = [
  JOB,
  METADATA2,
  NETWORK,
  POD,
  RESOURCES,
  ROLLOUT,
  SCHEDULING,
  SERVICE,
  VOLUMES
];
function contradictions(type) {
  return CONTRADICTIONS.flatMap((table) => Object.hasOwn(table, type) ? table[type] : []);
}

// src/schema/duplicates.ts
function duplicates(type) {
  return Object.hasOwn(DUPLICATES, type) ? DUPLICATES[type].split(/\s+/).map(comparisonOf2) : [];
}
var NONE15 = [];
var DUPLICATES = {
  CSIDriverSpec: "tokenRequests[].audience",
  Container: `ports[].name ports[].hostPort+hostIP=+protocol=TCP volumeMounts[].mountPath,volumeDevices[].devicePath volumeDevices[].name
    resizePolicy[].resourceName@33`,
  EndpointHints: "forZones[].name forNodes[].name@34",
  EndpointSlice: "ports[].name",
  LimitRangeSpec: "limits[].type",
  MutatingWebhook: "matchConditions[].name admissionReviewVersions[]",
  MutatingWebhookConfiguration: "webhooks[].name",
  PodSecurityContext: "sysctls[].name",
  PodSpec: `containers[].name,initContainers[].name volumes[].name containers[].ports[].hostPort+hostIP=+protocol=TCP
    topologySpreadConstraints[].topologyKey+whenUnsatisfiable= schedulingGates[].name resourceClaims[].name@34`,
  ProjectedVolumeSource: `sources[].secret.items[].path,sources[].configMap.items[].path,sources[].downwardAPI.items[].path`,
  ResourceRequirements: "claims[].name+request=@34",
  ServiceSpec: "ports[].name ports[].port+protocol=TCP ports[].nodePort+protocol=TCP ipFamilies[]",
  TopologySelectorLabelRequirement: "values[]",
  TopologySelectorTerm: "matchLabelExpressions[].key",
  ValidatingWebhook: "matchConditions[].name admissionReviewVersions[]",
  ValidatingWebhookConfiguration: "webhooks[].name"
};
function readDuplicate(word) {
  const [, paths = "", more = "", since] = /^([^+@]+)((?:\+\w+=\w*)*)(?:@(.+))?$/.exec(word);
  const sources = paths.split(",").map((path) => {
    const steps = path.replaceAll("[]", ".[]").split(".");
    return steps.at(-1) === "[]" ? { steps, field: void 0 } : { steps: steps.slice(0, -1), field: steps.at(-1) };
  });
  const others = more.split("+").slice(1).map((part) => {
    const [name = "", otherwise = ""] = part.split("=");
    return { name, otherwise };
  });
  return { sources, others, holds: readSpan(since) };
}
function comparisonOf2(word) {
  const { sources, others, holds: holds2 } = readDuplicate(word);
  const key = [sources[0].field ?? [], ...others.map(({ name }) => name)].flat();
  const compare2 = (map, at) => {
    if (!sayTwice(map, sources, others)) return NONE15;
    const seen = /* @__PURE__ */ new Map();
    const found = [];
    for (const { steps, field } of sources) {
      eachItem(map, steps, 0, at, (item, path) => {
        const text = textOf2(item, field, others);
        if (text === void 0 || text.split("\n").some(isUnknown)) return;
        const place = field === void 0 ? path : [...path, field];
        const first = seen.get(text);
        if (first === void 0) seen.set(text, place);
        else found.push({ code: "duplicate", path: place, first, key, holds: holds2 });
      });
    }
    return found;
  };
  const paths = sources.map(({ steps, field = "[]" }) => [...steps, field]);
  return { fields: [...new Set(paths.map(([name]) => name))], rare: rareOn(paths), compare: compare2 };
}
function sayTwice(map, sources, others) {
  const seen = new Texts();
  for (let i = 0; i < sources.length; i++) {
    const { steps, field } = sources[i];
    if (addTexts(map, steps, 0, field, others, seen)) return true;
  }
  return false;
}
var Texts = class {
  #few = [];
  #many;
  /** False where it is met again. */
  add(text) {
    if (this.#few.length < FEW4) return !this.#few.includes(text) && this.#few.push(text) > 0;
    this.#many ??= new Set(this.#few);
    const { size } = this.#many;
    return this.#many.add(text).size > size;
  }
};
var FEW4 = 8;
function addTexts(written, steps, index, field, others, seen) {
  const step = steps[index];
  const node = resolveAlias(written);
  if (step === void 0) {
    const text = textOf2(node, field, others);
    return text !== void 0 && !seen.add(text);
  }
  if (step !== "[]") {
    const value = node.kind === "map" ? read(node, step) : void 0;
    return value !== void 0 && addTexts(value, steps, index + 1, field, others, seen);
  }
  if (node.kind !== "seq") return false;
  for (let i = 0; i < node.items.length; i++) {
    if (addTexts(node.items[i], steps, index + 1, field, others, seen)) return true;
  }
  return false;
}
function eachItem(written, steps, index, path, tell) {
  const step = steps[index];
  const node = resolveAlias(written);
  if (step === void 0) {
    tell(node, path);
  } else if (step === "[]") {
    if (node.kind !== "seq") return;
    for (let i = 0; i < node.items.length; i++) eachItem(node.items[i], steps, index + 1, [...path, i], tell);
  } else {
    const value = node.kind === "map" ? read(node, step) : void 0;
    if (value !== void 0) eachItem(value, steps, index + 1, [...path, step], tell);
  }
}
function textOf2(node, field, others) {
  const item = resolveAlias(node);
  if (field === void 0) return something(item);
  if (item.kind !== "map" || item.get("$patch") !== void 0) return void 0;
  const first = something(read(item, field));
  if (first === void 0 || others.length === 0) return first;
  let text = first;
  for (const { name, otherwise } of others) text += `
${said(read(item, name)) || otherwise}`;
  return text;
}
function something(value) {
  return value?.kind !== "scalar" || value.value === "" || value.value === 0 ? void 0 : String(value.value);
}

// src/schema/comparisons.ts
function comparisonsOf(type) {
  return [...conflicts(type), ...duplicates(type), ...contradictions(type)];
}

// src/schema/structure.ts
var import_node_fs2 = require("node:fs");
var import_node_path = require("node:path");
var kindLinesText;
var kindLines = () => kindLinesText ??= (0, import_node_fs2.readFileSync)((0, import_node_path.join)(__dirname, "schema-structure-kindLines.txt"), "latin1");
var typeLinesText;
var typeLines = () => typeLinesText ??= (0, import_node_fs2.readFileSync)((0, import_node_path.join)(__dirname, "schema-structure-typeLines.txt"), "latin1");

// src/schema/table.ts
var ObjectType = class {
  kind = "object";
  /** As Kubernetes names it, with the group and version before it where several share the name: `Container`. */
  name;
  /** See `unlookedAt`. */
  mayBeUnlooked;
  #line;
  #properties = /* @__PURE__ */ new Map();
  #limits;
  #comparisons;
  constructor(name, line) {
    this.name = name;
    this.mayBeUnlooked = mayBeUnlooked(name);
    this.#line = ` ${line}`;
    this.#limits = limitsOf(name);
  }
  /** The field of a name; taken from the line when it is asked for first, because few of them are. */
  property(name) {
    const known3 = this.#properties.get(name);
    if (known3 !== void 0 || this.#properties.has(name)) return known3;
    const at = / |:/.test(name) ? -1 : this.#line.indexOf(` ${name}:`);
    const property = at < 0 ? void 0 : this.#read(at + 1);
    this.#properties.set(name, property);
    return property;
  }
  /** All fields, in the order of the alphabet. */
  properties() {
    const names2 = this.#line.match(/(?<= )[^ :]+(?=:)/g) ?? [];
    return names2.map((name) => this.property(name));
  }
  /** What it asks of the texts in the maps below it. */
  get below() {
    return this.#limits.below;
  }
  #read(start) {
    const space = this.#line.indexOf(" ", start);
    const entry = this.#line.slice(start, space < 0 ? void 0 : space);
    const colon = entry.indexOf(":");
    const at = entry.indexOf("@");
    const name = entry.slice(0, colon);
    this.#comparisons ??= comparisonsOf(this.name);
    return {
      name,
      type: typeNamed(entry.slice(colon + 1, at < 0 ? void 0 : at)),
      span: at < 0 ? void 0 : readSpan(entry.slice(at + 1)),
      limits: this.#limits.of(name),
      comparisons: this.#comparisons.filter(({ fields }) => fields.includes(name)),
      isRare: RARE.has(name)
    };
  }
};
var types = /* @__PURE__ */ new Map();
var kinds = /* @__PURE__ */ new Map();
function servedKind(apiVersion, kind) {
  const key = `${apiVersion} ${kind}`;
  if (kinds.has(key)) return kinds.get(key);
  const entry = lineOf(kindLines(), apiVersion)?.split(" ").find((one) => one.startsWith(kind) && !/[^:@]/.test(one.charAt(kind.length)));
  const served = entry === void 0 ? void 0 : readKind(apiVersion, entry);
  kinds.set(key, served);
  return served;
}
var CUSTOM_RESOURCE = new ObjectType("object", "apiVersion:string kind:string metadata:ObjectMeta");
function servedKinds() {
  return kindLines().trim().split("\n").flatMap((line) => {
    const [apiVersion, ...entries] = line.split(" ");
    return entries.map((entry) => readKind(apiVersion, entry));
  });
}
function typesWith(field) {
  return typeLines().split(` ${field}:`).length - 1;
}
function readKind(apiVersion, entry) {
  const [, kind = "", name = kind, versions] = /^([^:@]+)(?::([^@]+))?(?:@(.+))?$/.exec(entry);
  return { apiVersion, kind, type: typeNamed(name), span: readSpan(versions) };
}
function lineOf(table, word) {
  let low = 0;
  let high = table.length;
  while (low < high) {
    const start = table.lastIndexOf("\n", low + high >> 1) + 1;
    let end = table.indexOf("\n", start);
    if (end < 0) end = table.length;
    const space = table.indexOf(" ", start);
    const found = table.slice(start, space < 0 || space > end ? end : space);
    if (found === word) return table.slice(start + word.length + 1, end);
    if (found < word) low = end + 1;
    else high = start - 1;
  }
  return void 0;
}
var SCALARS = /* @__PURE__ */ new Set([
  "string",
  "int32",
  "int64",
  "number",
  "boolean",
  "int-or-string",
  "quantity",
  "time",
  "bytes"
]);
function typeNamed(name) {
  let type = types.get(name);
  if (type === void 0) {
    type = makeType(name);
    types.set(name, type);
  }
  return type;
}
function makeType(name) {
  if (name.startsWith("[]")) return { kind: "list", item: typeNamed(name.slice(2)) };
  if (name.startsWith("{}")) return { kind: "map", value: typeNamed(name.slice(2)) };
  if (SCALARS.has(name)) return { kind: "scalar", name, limit: SCALAR_LIMITS.get(name) };
  if (name === "any") return { kind: "any" };
  return new ObjectType(name, lineOf(typeLines(), name) ?? "");
}

// src/text/fix.ts
var fix_exports = {};
__export(fix_exports, {
  applyEdits: () => applyEdits,
  editsConflict: () => editsConflict
});
function editsConflict(a, b) {
  return a.file === b.file && a.range.start <= b.range.end && b.range.start <= a.range.end;
}
function applyEdits(text, edits, { start, end } = {}) {
  const sorted = [...edits].sort((a, b) => a.range.start - b.range.start);
  let result = "";
  let at = start ?? 0;
  for (const { range, text: replacement2 } of sorted) {
    result += text.slice(at, range.start) + replacement2;
    at = range.end;
  }
  return result + text.slice(at, end);
}

// src/lint/recognise.ts
var NONE16 = [];
function structureIssues(manifest, asked, isDefined = false) {
  const { apiVersion, kind, root, document } = manifest;
  const { node } = root;
  if (apiVersion === void 0 || kind === void 0 || node?.kind !== "map") return NONE16;
  const served = isDefined ? void 0 : servedKind(apiVersion, kind);
  if (!isDefined && (served === void 0 || served.span !== void 0 && coverage(served.span, asked) !== "all")) {
    const issue = judgeKind(apiVersion, kind, SERVED, asked);
    const isSlipped = document.duplicateKeys.length > 0 && manifest.item === void 0;
    const lost2 = issue !== void 0 && isSlipped ? findLost(document, asked) : void 0;
    if (lost2 !== void 0 && lost2.edits.length > 0) return [issueOf(lost2)];
    if (issue !== void 0) return [issue];
  }
  const type = served?.type ?? CUSTOM_RESOURCE;
  const all = checkStructure(node, type, asked, document.duplicateKeys.length > 0);
  const metadata = root.get("metadata");
  const isEmptied = metadata.exists && metadata.isNull;
  const faults = served !== void 0 ? all : all.filter((fault) => isKnownOfAll(fault, isEmptied));
  const isStray = served === void 0 && all.some(({ code, path }) => code === "unknown" && path[0] === "metadata");
  const isSuspect = document.duplicateKeys.length > 0 || isStray || served === void 0 && isEmptied;
  if (faults.length === 0 && !isSuspect) return NONE16;
  const issues = faults.length === 0 ? NONE16 : explainFaults(faults, node, type, asked);
  if (manifest.item !== void 0 || !(isSuspect || issues.some(mayBeLost))) return issues;
  const lost = findLost(document, asked);
  if (lost === void 0 || faults.length === 0 && !lost.certain) return issues;
  return [issueOf(lost)];
}
function lostIndentation(document, asked) {
  if (document.error?.code !== "syntax" && document.dropped === void 0) return void 0;
  const reading = findLost(document, asked);
  return reading === void 0 || reading.mistaken && reading.edits.length === 0 ? void 0 : issueOf(reading);
}
function judgeFor(asked) {
  return { isWhole: (text) => isWhole(text, asked), restored: (text) => restored(text, asked) };
}
function isWhole(text, asked) {
  return parseFile(new SourceFile("mended.yaml", text)).every((document) => {
    const { state, root, range, dropped, duplicateKeys } = document;
    if (state === "unreadable" || dropped !== void 0 || duplicateKeys.length > 0) return false;
    const manifests = manifestsOf(document);
    const isNamed2 = root !== null && /\b(?:apiVersion|kind)\b/.test(text.slice(range.start, range.end));
    const isTyped = manifests.every(({ apiVersion, kind }) => apiVersion !== void 0 && kind !== void 0);
    if (isNamed2 && (manifests.length === 0 || !isTyped)) return false;
    if (root !== null && hasOddKey(root)) return false;
    return manifests.every((manifest) => {
      const { apiVersion = "", kind = "" } = manifest;
      const isServed = servedKind(apiVersion, kind) !== void 0;
      return faultsOf(manifest, asked).every(
        ({ code, path }) => code !== "type" && (code !== "unknown" || !isServed && path.length === 1)
      );
    });
  });
}
function hasOddKey(root) {
  const rest = [root];
  for (let node = rest.pop(); node !== void 0; node = rest.pop()) {
    if (node.kind === "seq") rest.push(...node.items);
    if (node.kind !== "map") continue;
    if (node.pairs.some(({ name }) => ODD_START.test(name))) return true;
    rest.push(...node.pairs.map(({ value }) => value));
  }
  return false;
}
var ODD_START = new RegExp(`^[${ODD_BLANK}]`);
function restored(text, asked) {
  const file = new SourceFile("mended.yaml", text);
  const edits = [];
  for (const document of parseFile(file)) {
    const { start, end } = document.range;
    if (document.state === "empty" || isWhole(text.slice(start, end), asked)) continue;
    const [manifest] = manifestsOf(document);
    const issues = manifest === void 0 ? [] : structureIssues(manifest, asked);
    const issue = document.state === "unreadable" ? lostIndentation(document, asked) : issues.find((one) => one.code === "indentation");
    if (issue?.certain !== true) return void 0;
    edits.push(...issue.edits);
  }
  return applyEdits(text, edits);
}
function isKnownOfAll({ code, path }, isEmptied) {
  return code === "type" || code === "missing" && isEmptied && path[0] === "metadata";
}
var SERVED = {
  find: servedKind,
  hasGroup: (group) => servedKinds().some(({ apiVersion }) => groupOf(apiVersion) === group),
  all: servedKinds
};
function mayBeLost(issue) {
  const { code } = issue;
  return ["misplaced", "type", "lost-key"].includes(code) || code === "unknown" && issue.near.length === 0;
}
function findLost({ file, range }, asked) {
  return findLostIndentation(file.text, range, (mended) => {
    const [manifest, ...others] = parseFile(new SourceFile(file.path, mended)).flatMap(manifestsOf);
    if (manifest === void 0 || others.length > 0 || manifest.document.duplicateKeys.length > 0) return false;
    return isSound(manifest, asked);
  });
}
var OF_PLACE = /* @__PURE__ */ new Set(["unknown", "version", "type", "missing"]);
function issueOf({ range, keys, edits, certain, others, differences: differences2, mistaken }) {
  const blanks = edits[0]?.text;
  const column = keys.length === 1 && blanks !== void 0 && /^ *$/.test(blanks) ? blanks.length + 1 : void 0;
  return {
    code: "indentation",
    path: [],
    range,
    keys,
    column,
    edits,
    certain,
    others,
    differences: differences2,
    mistaken,
    holds: void 0
  };
}
function isSound(manifest, asked) {
  const { node } = manifest.root;
  const isServed = servedKind(manifest.apiVersion ?? "", manifest.kind ?? "") !== void 0;
  const faults = faultsOf(manifest, asked).filter(({ code, path }) => {
    if (code === "type" && isPlaceholder(manifest.at(path).node)) return false;
    return OF_PLACE.has(code) && (isServed || code !== "unknown" || path.length > 1);
  });
  return node !== void 0 && faults.length === 0;
}
function isPlaceholder(node) {
  return node?.kind === "scalar" && isUnknown(textOf(node) ?? "");
}
function faultsOf({ apiVersion = "", kind = "", root }, asked) {
  const type = servedKind(apiVersion, kind)?.type ?? CUSTOM_RESOURCE;
  return root.node === void 0 ? [] : checkStructure(root.node, type, asked);
}

// src/lint/run-rules.ts
var RuleRunner = class {
  findings = [];
  problems = [];
  #rules = /* @__PURE__ */ new Map();
  #context;
  constructor(table, settings, bundle, { explain, lostIndentation: lostIndentation2 }) {
    const { kubernetes } = settings;
    this.#context = {
      bundle,
      kubernetes,
      explain: explain && ((document) => explain(document, judgeFor(kubernetes))),
      lostIndentation: lostIndentation2
    };
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
  /** What is wrong with a document and its objects in place of which others are judged. */
  runOnDamaged(document, manifests) {
    this.#run("document", document, document, () => `document ${document.index + 1}`, true);
    for (const manifest of manifests) {
      this.#run("manifest", manifest, document, () => manifest.kind ?? "object", true);
    }
  }
  runOnDirective(directive) {
    this.#run("directive", directive, directive.document, () => "a suppression");
  }
  #run(name, subject, { file }, describe, isFound = false) {
    const rules2 = this.#rules.get(name);
    if (rules2 === void 0) return;
    for (const [id, rule] of rules2) {
      try {
        if (isFound && rule.applies === void 0) continue;
        if (rule.applies?.(subject, this.#context) === false) continue;
        for (const finding of rule.check(subject, this.#context)) this.findings.push({ rule: id, finding });
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        const message = `rule ${id} crashed on ${describe()}: ${reason}; please report this`;
        this.problems.push({ file: file.path, message });
      }
    }
  }
};

// src/lint/settle.ts
function settle(findings, { directives, mended, settings, rules: rules2, urlOf }) {
  const byDocument = /* @__PURE__ */ new Map();
  for (const directive of directives) append(byDocument, directive.document, directive);
  const mendedPaths = new Set([...mended.keys()].map(({ file }) => file.path));
  const isConsequence = consequences(findings, settings, rules2);
  const diagnostics = [];
  const suppressed = [];
  const seen = /* @__PURE__ */ new Set();
  for (const { rule, finding } of findings) {
    const place = placeOf2(finding.at, finding.range);
    const { document, range } = place;
    if (!document.file.reported) continue;
    const severity = severityOf(rule, finding, document, settings, rules2);
    if (severity === void 0 || isConsequence(finding, place)) continue;
    const key = `${rule}\0${document.file.path}\0${range.start}\0${range.end}\0${finding.message}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const at = { start: range.start, end: range.start };
    const directive = (byDocument.get(mended.get(document) ?? document) ?? []).find(
      ({ document: own, covers, names: names2 }) => {
        const reach2 = own === document ? covers : originalOf(own.file, covers).range;
        return holds(reach2, at) && names2.some((named) => named.rule === rule);
      }
    );
    const versions = finding.holds !== void 0 && coverage(finding.holds, settings.kubernetes) === "some" ? formatSpan(finding.holds) : void 0;
    const isOpen = ({ edits }) => !isAliased(finding.at) && (mended.has(document) || edits.every(({ file }) => !mendedPaths.has(file)));
    const { fix, choices = [] } = finding;
    const diagnostic = {
      rule,
      severity,
      message: clip(finding.message),
      help: finding.help === void 0 ? void 0 : clip(finding.help),
      ...originalOf(document.file, range),
      path: place.path,
      document: document.index,
      item: place.manifest?.item,
      resource: place.manifest === void 0 ? void 0 : resourceOf(place.manifest),
      related: [...anchorOf(finding.at), ...(finding.related ?? []).map(relatedOf)],
      fix: fix !== void 0 && isOpen(fix) ? fix : void 0,
      choices: choices.every(isOpen) ? choices : [],
      versions,
      url: urlOf?.(rule),
      suppressed: directive && { reason: directive.reason, by: directive.by }
    };
    if (directive === void 0) {
      diagnostics.push(diagnostic);
    } else {
      for (const named of directive.names) if (named.rule === rule) named.used = true;
      suppressed.push(diagnostic);
    }
  }
  return { diagnostics: diagnostics.sort(inOrder), suppressed: suppressed.sort(inOrder) };
}
function isAliased(at) {
  return at instanceof Field && at.alias !== void 0;
}
function originalOf(file, range) {
  const { original } = file;
  if (original === void 0) return { file, range };
  const start = original.offsetOf(range.start);
  return { file: original.file, range: { start, end: Math.max(start, original.offsetOf(range.end)) } };
}
function placeOf2(at, range) {
  if (!(at instanceof Field)) return { ...at, path: "", manifest: at.manifest };
  return {
    document: at.context.document,
    range: range ?? at.place,
    path: formatPath(at.path),
    manifest: at.context
  };
}
function anchorOf(at) {
  if (!(at instanceof Field) || at.alias === void 0) return [];
  const { target, name } = at.alias;
  return [{ ...originalOf(at.file, { start: target.start, end: target.end }), message: `&${name} is written here` }];
}
function relatedOf({ at, message }) {
  const { document, range } = placeOf2(at);
  return { ...originalOf(document.file, range), message };
}
function resourceOf({ apiVersion, kind, namespace, name }) {
  return { apiVersion, kind, namespace, name };
}
function severityOf(rule, finding, { file }, settings, rules2) {
  const level = settings.level(rule, file.path);
  const isChosen2 = settings.isChosen(rule, file.path);
  const held = finding.holds === void 0 ? "all" : coverage(finding.holds, settings.kubernetes);
  if (level === "off" || held === "none") return void 0;
  if (finding.severity === "info" && rules2[rule].severity !== "info" && !settings.hints) return void 0;
  const severity = level === rules2[rule].severity && !isChosen2 ? finding.severity ?? level : level;
  return held === "some" && severity === "error" ? "warning" : severity;
}
function consequences(findings, settings, rules2) {
  const causes = findings.flatMap(({ rule, finding }) => {
    const { document } = placeOf2(finding.at);
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
  return text.replace(/\S{120,}/g, (word) => `${word.slice(0, 60)}\u2026`);
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

// deferred:src/lint/suppression.ts
var commentDirectives = (...args) => require("./lint-suppression.cjs").commentDirectives(...args);
var annotationDirectives = (...args) => require("./lint-suppression.cjs").annotationDirectives(...args);

// src/lint/lint.ts
var LintRun = class {
  #options;
  #findRule;
  #timings = /* @__PURE__ */ new Map();
  #documents = [];
  #manifests = [];
  #unread = [];
  /** Documents whose indentation is lost, with what they mean: that is what is judged in their place. */
  #mended = /* @__PURE__ */ new Map();
  #damaged = [];
  #lost = /* @__PURE__ */ new Map();
  /** Documents that are no objects of Kubernetes, in files that hold some. */
  #strays = [];
  /** What stands before a document and is no more than comments: its head. */
  #heads = /* @__PURE__ */ new Map();
  #skipped = [];
  /** What definitions in the input add to the groups of Kubernetes, as `group/Kind`. */
  #defined = /* @__PURE__ */ new Set();
  #incomplete = false;
  #isOdd = false;
  #files = 0;
  #objects = 0;
  constructor(options) {
    this.#options = options;
    this.#findRule = ruleFinder(options.settings, options.rules);
  }
  /** Takes in one file. Throws nothing. */
  read(file, options = {}) {
    if (file.reported) this.#files++;
    const { documents, manifests, mended, isOdd } = this.#readingOf(file, options);
    if (file.reported) this.#isOdd ||= isOdd;
    const strays = [];
    let holdsObject = false;
    for (const [index, document] of documents.entries()) {
      if (document.state === "empty") continue;
      const meant = mended.get(document);
      const own = meant?.document ?? document;
      if (meant !== void 0) this.#mended.set(document, own);
      const before = documents[index - 1];
      if (before?.state === "empty") this.#heads.set(own, before);
      this.#skip(document);
      if (document.state === "skipped") {
        if (document.skipReason === "definition") {
          holdsObject = true;
          this.#define(file, document.range);
        } else if (document.index >= 0) strays.push(document);
        continue;
      }
      if (own.state !== "read" || own.duplicateKeys.length > 0 && mergedObjects(own).length > 0)
        this.#unread.push(own);
      if (own.state === "template") continue;
      this.#documents.push(own);
      if (meant !== void 0) this.#damaged.push({ document, manifests: manifests[index] });
      const found = meant?.manifests ?? manifests[index];
      for (const manifest of found) {
        const { kind, root } = manifest;
        if (kind === "CustomResourceDefinition" && root.node !== void 0) this.#define(own.file, root.node);
        manifest.fold();
        this.#manifests.push(manifest);
      }
      holdsObject ||= found.some(isNamedObject);
      if (file.reported && (found.length > 0 || own.state === "unreadable")) this.#objects++;
    }
    if (holdsObject && file.reported) this.#strays.push(...strays);
  }
  #readingOf(file, options) {
    const { readings } = this.#options;
    const known3 = readings?.get(file);
    if (known3 !== void 0) return known3;
    const documents = this.timed("parse", () => parseFile(file, options));
    const manifests = documents.map((document) => this.#recognise(document));
    const mended = this.#mend(file, documents, manifests, options);
    const isOdd = documents.some(mayMeanOther) || manifests.some((own) => own.some(mayMeanOther));
    const reading = { documents, manifests, mended, isOdd };
    readings?.set(file, reading);
    return reading;
  }
  /** The objects of a document, with what is wrong in their structure. */
  #recognise(document) {
    if (document.state !== "read" && document.state !== "unreadable") return [];
    const manifests = manifestsOf(document);
    for (const manifest of manifests) {
      manifest.issues = this.timed("structure", () => structureIssues(manifest, this.#options.settings.kubernetes));
    }
    return manifests;
  }
  /** Finds out what documents mean whose indentation is lost, where that is certain. */
  #mend(file, documents, manifests, options) {
    const lost = [];
    for (const [index, document] of documents.entries()) {
      const isUnread = document.state === "unreadable" || document.dropped !== void 0;
      const issue = isUnread ? this.#lostIndentation(document) : lostIn(manifests[index]);
      if (issue?.certain === true) lost.push({ index, issue });
    }
    if (lost.length === 0) return NOTHING_MENDED;
    const edits = lost.flatMap(({ issue }) => issue.edits);
    const mended = this.timed("parse", () => parseFile(mendedFile(file, edits), options));
    if (mended.length !== documents.length) return NOTHING_MENDED;
    const found = /* @__PURE__ */ new Map();
    for (const { index } of lost) {
      const document = mended[index];
      if (document.state !== "read") continue;
      found.set(documents[index], { document, manifests: this.#recognise(document) });
    }
    return found;
  }
  #lostIndentation(document) {
    if (!this.#lost.has(document)) {
      const found = this.timed("structure", () => lostIndentation(document, this.#options.settings.kubernetes));
      this.#lost.set(document, found);
    }
    return this.#lost.get(document);
  }
  /** Takes note of a file that could not be read: it may hold what seems to be missing. */
  miss() {
    this.#incomplete = true;
  }
  /** What was read so far. */
  get manifests() {
    return this.#manifests;
  }
  /** True where a document cannot be read, or not as it is meant, so that `finish` can do with an explanation. */
  get needsExplanation() {
    return this.#isOdd || this.#unread.some(({ state, file }) => state === "unreadable" && file.reported);
  }
  /** Judges what was read; `judged` are the files to judge, where they are not all that are reported. */
  finish(explain, judged) {
    const { settings, rules: rules2, urlOf } = this.#options;
    this.timed("structure", () => this.#forgiveDefined());
    const bundle = this.timed("gather", () => {
      gather(this.#manifests, this.#documents);
      const { namespace, clusterDomain, assume } = settings;
      const unread = this.#unread;
      return new Bundle(this.#manifests, { namespace, clusterDomain, assume, unread, incomplete: this.#incomplete });
    });
    const runner = new RuleRunner(rules2, settings, bundle, {
      explain,
      lostIndentation: (document) => this.#lostIndentation(document)
    });
    const isJudged = (file) => file.reported && (judged?.has(file.original?.file ?? file) ?? true);
    const manifests = this.#manifests.filter(({ document }) => isJudged(document.file));
    const documents = this.#documents.filter(({ file }) => isJudged(file));
    const directives = this.timed("check", () => {
      const strays = this.#strays.filter(({ file }) => isJudged(file));
      for (const document of [...documents, ...strays]) runner.runOnDocument(document);
      let first = 0;
      for (const [index, manifest] of manifests.entries()) {
        runner.runOnManifest(manifest);
        manifest.fold();
        if (manifests[index + 1]?.document.file === manifest.document.file) continue;
        for (; first <= index; first++) manifests[first].fold();
      }
      for (const { document, manifests: manifests2 } of this.#damaged) {
        if (isJudged(document.file)) runner.runOnDamaged(document, manifests2);
      }
      return this.#directives([...documents, ...strays], manifests);
    });
    const { diagnostics, suppressed } = this.timed("settle", () => {
      const all = [...directives, ...this.#foreignDirectives(manifests)];
      const judge = () => settle(runner.findings, { directives: all, mended: this.#mended, settings, rules: rules2, urlOf });
      const first = judge();
      if (directives.length === 0) return first;
      for (const directive of directives) runner.runOnDirective(directive);
      return judge();
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
        ...new Set(
          this.#unread.filter((one) => one.state === "unreadable" || one.state !== "read" && bundle.doubts.has(one)).map(nameOf)
        )
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
  #define({ text }, { start, end }) {
    for (const kind of definedKinds(text.slice(start, end))) this.#defined.add(kind);
  }
  /** What is of no kind of Kubernetes may be of one that a definition adds, which may have been read later. */
  #forgiveDefined() {
    if (this.#defined.size === 0) return;
    for (const manifest of this.#manifests) {
      const { issues, apiVersion, kind } = manifest;
      const isUnknown2 = issues.some(({ code }) => code === "unknown-kind" || code === "removed-version");
      if (!isUnknown2 || !this.#defined.has(`${groupOf(apiVersion)}/${kind}`)) continue;
      manifest.issues = structureIssues(manifest, this.#options.settings.kubernetes, true);
      manifest.fold();
    }
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
  /** What other tools were told. Where that is of no use here it is no fault, so nothing is said of it. */
  #foreignDirectives(manifests) {
    const { honor } = this.#options.settings;
    if (honor.length === 0) return [];
    const traced = /* @__PURE__ */ new Map();
    return manifests.flatMap((manifest) => {
      const { file } = manifest.document;
      if (!traced.has(file)) traced.set(file, tracedTools(file.text, honor));
      return foreignDirectives(manifest, traced.get(file), this.#findRule);
    });
  }
};
var NOTHING_MENDED = /* @__PURE__ */ new Map();
function lostIn(manifests) {
  for (const manifest of manifests) {
    if (manifest.issues.length === 0) continue;
    const [issue] = issuesOf(manifest, "indentation");
    if (issue !== void 0) return issue;
  }
  return void 0;
}
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

// src/input/collect.ts
var collect_exports = {};
__export(collect_exports, {
  collect: () => collect,
  languageOf: () => languageOf
});
var import_node_fs6 = require("node:fs");
var import_node_path3 = require("node:path");

// deferred:src/input/missing-path.ts
var whyMissing = (...args) => require("./input-missing-path.cjs").whyMissing(...args);

// src/input/read.ts
var read_exports = {};
__export(read_exports, {
  UnreadableFile: () => UnreadableFile,
  encode: () => encode,
  failureOf: () => failureOf,
  readText: () => readText,
  textOf: () => textOf3
});
var import_node_buffer = require("node:buffer");
var import_node_fs3 = require("node:fs");
var MAX_BYTES = 5e7;
var UnreadableFile = class extends Error {
  isBinary;
  constructor(message, isBinary = false) {
    super(message);
    this.isBinary = isBinary;
  }
};
var shared = import_node_buffer.Buffer.allocUnsafeSlow(1 << 20);
function readText(path) {
  let bytes = shared;
  let length = 0;
  try {
    const descriptor = (0, import_node_fs3.openSync)(path, "r");
    try {
      for (; ; ) {
        const read2 = (0, import_node_fs3.readSync)(descriptor, bytes, length, bytes.length - 1 - length, null);
        length += read2;
        if (read2 === 0 || length > MAX_BYTES) break;
        if (length === bytes.length - 1) {
          const larger = import_node_buffer.Buffer.allocUnsafeSlow(MAX_BYTES + 2);
          bytes.copy(larger, 0, 0, length);
          bytes = larger;
        }
      }
    } finally {
      (0, import_node_fs3.closeSync)(descriptor);
    }
  } catch (error) {
    throw new UnreadableFile(failureOf(error));
  }
  return decode(bytes, length);
}
function textOf3(input) {
  if (typeof input === "string") return { text: input, isUnmarked: false, encoding: "UTF-8" };
  return decode(import_node_buffer.Buffer.concat([input, import_node_buffer.Buffer.of(0)]), input.length);
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
    case "EISDIR":
      return "it is a directory";
    case "ELOOP":
      return "a symbolic link that leads back to itself";
    default:
      return code === void 0 ? String(error) : `cannot be read (${code})`;
  }
}
function decode(bytes, length) {
  if (length > MAX_BYTES) throw new UnreadableFile("larger than 50 MB");
  const mark = length < 2 ? 0 : bytes.readUInt16BE(0);
  if (mark === 65534 || mark === 65279) {
    return { text: utf16(bytes, length, mark === 65279), isUnmarked: false, encoding: utf16Name(mark === 65279) };
  }
  bytes[length] = 0;
  const zero = bytes.indexOf(0);
  if (zero < length && zero < HEAD3) {
    const head = bytes.subarray(0, Math.min(length, HEAD3));
    for (const high of [1, 0]) {
      if (!isUtf16(head, high)) continue;
      return { text: utf16(bytes, length, high === 0), isUnmarked: true, encoding: utf16Name(high === 0) };
    }
    if (!isTextWithZeros(head)) throw new UnreadableFile("binary data, not text", true);
  }
  return { text: bytes.toString("utf8", 0, length), isUnmarked: false, encoding: "UTF-8" };
}
function encode(text, encoding) {
  if (encoding === "UTF-8") return import_node_buffer.Buffer.from(text);
  const bytes = import_node_buffer.Buffer.from(text, "utf16le");
  return encoding === "UTF-16BE" ? bytes.swap16() : bytes;
}
function utf16Name(isBigEndian) {
  return isBigEndian ? "UTF-16BE" : "UTF-16LE";
}
var HEAD3 = 8192;
function utf16(bytes, length, isBigEndian) {
  const units = import_node_buffer.Buffer.from(bytes.subarray(0, length & ~1));
  const text = (isBigEndian ? units.swap16() : units).toString("utf16le");
  return import_node_buffer.Buffer.from(text).toString();
}
function isUtf16(bytes, high) {
  let ascii = 0;
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    const low = bytes[at + 1 - high];
    if (bytes[at + high] === 0 && (low >= 32 || low === 10 || low === 13 || low === 9)) ascii++;
  }
  return bytes.length >= 8 && ascii >= (bytes.length >> 1) * 0.75;
}
function isTextWithZeros(bytes) {
  const zeros = bytes.reduce((count2, byte) => byte === 0 ? count2 + 1 : count2, 0);
  return zeros * 50 <= bytes.length && !bytes.toString("utf8").slice(0, -4).includes("\uFFFD");
}

// src/input/walk.ts
var walk_exports = {};
__export(walk_exports, {
  isInTemplates: () => isInTemplates,
  realPath: () => realPath,
  shownPath: () => shownPath,
  statusOf: () => statusOf,
  walk: () => walk,
  withSlashes: () => withSlashes
});
var import_node_fs5 = require("node:fs");
var import_node_path2 = require("node:path");

// src/input/gitignore.ts
var import_node_fs4 = require("node:fs");

// deferred:src/input/ignore-patterns.ts
var noPatterns = (...args) => require("./input-ignore-patterns.cjs").noPatterns(...args);

// src/input/gitignore.ts
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
    const rules2 = noPatterns();
    if (above !== void 0) rules2.add(above.#rules);
    rules2.add(patterns.map((pattern) => rebase(pattern, prefix)));
    return new _GitIgnore(rules2, above?.hitsManifests === true || patterns.some(canHitManifest));
  }
  /** The rules without those that would leave out one directory itself, or one above it. */
  static except(above, directory) {
    const names2 = directory.split("/").filter((name) => name !== "");
    const kept = names2.map((_, i) => `!/${literal(names2.slice(0, i + 1).join("/"))}/`);
    return new _GitIgnore(noPatterns().add(above.#rules).add(kept), above.hitsManifests);
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
  const names2 = directory.slice(root.length).split("/").filter((name) => name !== "");
  let prefix = "";
  for (const name of names2) {
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
    text = (0, import_node_fs4.readFileSync)(path, "utf8");
  } catch {
    return above;
  }
  return /^[^#\r\n]/m.test(text) ? GitIgnore.add(above, text, prefix) : above;
}
function repositoryRoot(directory) {
  for (let at = directory; ; at = at.slice(0, at.lastIndexOf("/"))) {
    if ((0, import_node_fs4.existsSync)(`${at}/.git`)) return at;
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
  const pending = [startOf2(options)];
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
      entries = (0, import_node_fs5.readdirSync)(directory.absolute, { withFileTypes: true });
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
      target = (0, import_node_fs5.statSync)(real);
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
function startOf2({ cwd, directory, prefix, isWanted }) {
  let real = directory;
  let realCwd = cwd;
  try {
    real = realPath(directory);
    realCwd = realPath(cwd);
  } catch {
  }
  const { root, rules: rules2 } = gitIgnoreAbove(real, realCwd);
  const below2 = real.slice(root.length + 1);
  return {
    absolute: directory,
    real,
    prefix,
    rulePrefix: below2 === "" ? "" : `${below2}/`,
    rules: rules2,
    depth: 0,
    isWanted: isWanted(""),
    template: isInTemplates(`${real}/`)
  };
}
function realPath(path) {
  return withSlashes(import_node_fs5.realpathSync.native(path)).replace(/\/$/, "");
}
function shownPath(cwd, absolute) {
  const [, first] = cwd.split(import_node_path2.sep, 2);
  const isFar = first !== "" && first !== absolute.split(import_node_path2.sep, 2)[1];
  return withSlashes(isFar ? absolute : (0, import_node_path2.relative)(cwd, absolute));
}
function withSlashes(path) {
  return import_node_path2.sep === "/" ? path : path.replaceAll(import_node_path2.sep, "/");
}
function statusOf(path, read2 = import_node_fs5.statSync) {
  try {
    return read2(path, { throwIfNoEntry: false });
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
  const { cwd, ignores = () => false, inTree = false } = options;
  const skipped = [];
  const problems = [];
  const entries = /* @__PURE__ */ new Map();
  const told = /* @__PURE__ */ new Set();
  function problem(file, message) {
    if (problems.some((known3) => known3.file === file)) return;
    problems.push({ file, message });
    told.add(file);
    const found = skipped.findIndex((known3) => known3.file === file);
    if (found >= 0) skipped.splice(found, 1);
  }
  function skip(file, reason) {
    if (told.has(file)) return;
    told.add(file);
    skipped.push({ file, reason });
  }
  function add(file, how) {
    const { reported, isNamed: isNamed2, isStdin = false } = how;
    const known3 = entries.get(file.real);
    const isChosen2 = inTree && reported && !isStdin;
    if (known3 !== void 0) {
      known3.reported ||= reported;
      known3.isNamed ||= isNamed2 && !isChosen2;
    } else if (isChosen2) skip(file.path, "not-in-tree");
    else {
      const { path, absolute, real, template } = file;
      entries.set(real, { path, absolute, real, template, reported, isNamed: isNamed2, isStdin });
    }
  }
  function addStdin() {
    const { stdinFilename } = options;
    if (stdinFilename === void 0) {
      const file = { path: "<stdin>", absolute: "<stdin>", real: "<stdin>", template: false };
      add(file, { reported: true, isNamed: true, isStdin: true });
      return;
    }
    const absolute = withSlashes((0, import_node_path3.resolve)(cwd, stdinFilename));
    const real = realPathIfAny(absolute);
    const path = shownPath2(absolute);
    add({ path, absolute, real, template: isInTemplates(real) }, { reported: true, isNamed: true, isStdin: true });
  }
  function addPath(path, reported) {
    if (path === "") {
      problem("", "an empty path");
      return;
    }
    const absolute = withSlashes((0, import_node_path3.resolve)(cwd, path));
    let target;
    let real;
    try {
      target = (0, import_node_fs6.statSync)(absolute);
      real = realPath(absolute);
    } catch (error) {
      if (isGlob(path)) addGlob(path, reported);
      else problem(withSlashes(path), whyMissing(absolute, withSlashes(path), error));
      return;
    }
    if (target.isDirectory()) addDirectory(absolute, reported);
    else if (target.isFile()) {
      const template = isInTemplates(absolute) || isInTemplates(real);
      add({ path: shownPath2(absolute), absolute, real, template }, { reported, isNamed: true });
    } else problem(shownPath2(absolute), "neither a file nor a directory");
  }
  function addDirectory(directory, reported, glob) {
    const shown = shownPath2(directory);
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
    const names2 = withSlashes(pattern).split("/");
    const first = names2.findIndex(isGlobName);
    const rest = names2.slice(first).join("/");
    const base = names2.slice(0, first).join("/") || (pattern.startsWith("/") ? "/" : ".");
    const directory = withSlashes((0, import_node_path3.resolve)(cwd, base));
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
  function shownPath2(absolute) {
    return withSlashes((0, import_node_path3.relative)(cwd, absolute)) || ".";
  }
  function* read2() {
    const sorted = [...entries.values()].sort((a, b) => a.path < b.path ? -1 : 1);
    for (const entry of sorted) {
      const { path, reported, template } = entry;
      const language = languageOf(path) ?? "yaml";
      let decoded;
      try {
        decoded = entry.isStdin ? textOf3((options.stdin ?? noStdin)()) : readText(entry.absolute);
      } catch (error) {
        if (!(error instanceof UnreadableFile)) problem(path, failureOf(error));
        else if (error.isBinary && !entry.isNamed) skipped.push({ file: path, reason: "binary" });
        else problem(path, error.message);
        continue;
      }
      const { text, isUnmarked } = decoded;
      if (entry.isStdin && text.trim() === "") {
        problem(path, "standard input is empty; did what should have written it fail?");
        continue;
      }
      if (language === "json" && !entry.isNamed && !text.includes('"kind"')) continue;
      yield new SourceFile(path, text, { language, reported, template, isUnmarked });
    }
  }
  if (options.paths.includes("-")) addStdin();
  const { partnerPaths: partnerPaths2 = [] } = options;
  if (inTree) for (const path of partnerPaths2) addPath(path, false);
  for (const path of options.paths) if (path !== "-") addPath(path, true);
  if (!inTree) for (const path of partnerPaths2) addPath(path, false);
  const stdinPath = [...entries.values()].find(({ isStdin }) => isStdin)?.path;
  let reals;
  const realPathOf = (path) => {
    reals ??= new Map(Array.from(entries.values(), (entry) => [entry.path, entry.real]));
    return reals.get(path) ?? path;
  };
  return { files: read2(), count: entries.size, skipped, problems, stdinPath, realPathOf };
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

// src/input/kustomize-files.ts
var import_node_fs7 = require("node:fs");
var import_node_path4 = require("node:path");
var import_posix2 = require("node:path/posix");
function missingReferences(manifest, known3) {
  if (!isKustomization(manifest)) return [];
  const references = new Set(referencesOf(readKustomization(manifest)));
  return [...references].filter((path) => {
    const prefix = path === "." ? "" : `${path}/`;
    return !known3.has(path) && !KUSTOMIZATION_NAMES.some((name) => known3.has(prefix + name));
  });
}
function referencedFile(cwd, reference) {
  const absolute = withSlashes((0, import_node_path4.resolve)(cwd, reference));
  const target = statusOf(absolute);
  const names2 = target?.isDirectory() ? KUSTOMIZATION_NAMES.map((name) => (0, import_posix2.join)(reference, name)) : [reference];
  const found = names2.find((path) => statusOf((0, import_node_path4.resolve)(cwd, path))?.isFile());
  if (found === void 0 || !isInside(realPath((0, import_node_path4.resolve)(cwd, found)), repositoryOf2(realPath(cwd)))) return void 0;
  return found;
}
function repositoryOf2(directory) {
  for (let at = directory; at !== ""; at = at.slice(0, at.lastIndexOf("/"))) if ((0, import_node_fs7.existsSync)(`${at}/.git`)) return at;
  return directory;
}
function isInside(path, directory) {
  return path.startsWith(`${directory}/`) && !/\/(?:\.git|node_modules)\//.test(path);
}

// src/input/lint-tree.ts
var MANY2 = 500;
var CONFIG = /(?:^|\/)\.stslint\.ya?ml$/;
async function lintTree(tree) {
  const { cwd, rules: rules2, clock } = tree;
  const settings = settingsOf(tree.config.config, tree.options, rules2, (path) => fromConfig(tree, path));
  const isNarrowed = tree.baseline !== void 0 || tree.changes !== void 0;
  const readings = tree.changes === void 0 ? void 0 : /* @__PURE__ */ new WeakMap();
  const newRun = () => new LintRun({
    settings,
    rules: rules2,
    urlOf: ruleUrl,
    ...clock === void 0 ? {} : { clock },
    ...readings === void 0 ? {} : { readings }
  });
  const run2 = newRun();
  const collection = tree.collection ?? run2.timed("collect", () => collectTree(tree));
  const { files, count: count2, skipped, problems } = collection;
  const known3 = /* @__PURE__ */ new Set();
  const kept = [];
  const iterator = files[Symbol.iterator]();
  for (; ; ) {
    const next = run2.timed("collect", () => iterator.next());
    if (next.done === true) break;
    run2.read(next.value, { folded: count2 > MANY2 });
    known3.add(next.value.path);
    if (isNarrowed) kept.push(next.value);
    tree.onFile?.(known3.size);
  }
  readReferenced(run2, cwd, known3);
  if (problems.length > 0) run2.miss();
  const explain = run2.needsExplanation ? (await Promise.resolve().then(() => __toESM(require("./yaml-explain.cjs"), 1))).explain : void 0;
  const found = run2.finish(explain);
  const result = isNarrowed ? await (await Promise.resolve().then(() => __toESM(require("./input-narrowed-result.cjs"), 1))).narrowedResult(found, {
    tree,
    collection,
    files: kept,
    settings,
    run: run2,
    newRun,
    explain
  }) : found;
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
function collectTree(tree) {
  const { cwd, stdin, stdinFilename, inTree = false } = tree;
  const { markdown } = tree.config.config;
  const isNamed2 = tree.paths.length > 0;
  return collect({
    cwd,
    paths: isNamed2 ? tree.paths : wholeTree(tree),
    partnerPaths: isNamed2 ? partnerPaths(tree) : [],
    inTree: inTree && isNamed2,
    ignores: ignoredIn(tree),
    markdown,
    ...stdin === void 0 ? {} : { stdin },
    ...stdinFilename === void 0 ? {} : { stdinFilename }
  });
}
function wholeTree({ cwd, config: { config, directory } }) {
  const configured = config.paths.map(
    (path) => (0, import_node_path5.isAbsolute)(path) ? path : withSlashes((0, import_node_path5.relative)(cwd, (0, import_node_path5.resolve)(directory, path))) || "."
  );
  return configured.length > 0 ? configured : ["."];
}
function partnerPaths(tree) {
  return tree.inTree === true || tree.config.config.paths.length > 0 ? wholeTree(tree) : [];
}
function ignoredIn(tree) {
  const isIgnored = ignoredBy(tree.config.config);
  return (path) => CONFIG.test(path) || isIgnored(fromConfig(tree, path));
}
function fromConfig({ cwd, config: { directory } }, path) {
  return directory === cwd ? path : withSlashes((0, import_node_path5.relative)(directory, (0, import_node_path5.resolve)(cwd, path)));
}
function readReferenced(run2, cwd, known3, texts = /* @__PURE__ */ new Map()) {
  for (let index = 0; index < run2.manifests.length; index++) {
    for (const reference of missingReferences(run2.manifests[index], known3)) {
      const path = referencedFile(cwd, reference);
      known3.add(reference);
      if (path === void 0) continue;
      known3.add(path);
      const language = path.endsWith(".json") ? "json" : "yaml";
      try {
        const real = texts.size === 0 ? "" : realPath((0, import_node_path5.resolve)(cwd, path));
        const text = texts.has(real) ? texts.get(real) : readText((0, import_node_path5.resolve)(cwd, path)).text;
        if (text !== void 0) run2.read(new SourceFile(path, text, { language, reported: false }));
      } catch (error) {
        if (!(error instanceof UnreadableFile)) throw error;
        run2.miss();
      }
    }
  }
}

// src/input/load-config.ts
var load_config_exports = {};
__export(load_config_exports, {
  loadConfig: () => loadConfig
});
var import_node_fs8 = require("node:fs");
var import_node_path6 = require("node:path");

// src/config/config.ts
var config_exports = {};
__export(config_exports, {
  CONFIG_NAMES: () => CONFIG_NAMES,
  DOMAIN: () => DOMAIN,
  EMPTY_CONFIG: () => EMPTY_CONFIG,
  FAIL_ON: () => FAIL_ON,
  LEVELS: () => LEVELS,
  NAMESPACE: () => NAMESPACE,
  PRESETS: () => PRESETS,
  findRule: () => findRule,
  isDomain: () => isDomain,
  isNamespace: () => isNamespace,
  unknownAssumption: () => unknownAssumption,
  unknownNamespace: () => unknownNamespace,
  unknownVersion: () => unknownVersion
});

// deferred:src/config/unknown-name.ts
var unknownName2 = (...args) => require("./config-unknown-name.cjs").unknownName(...args);

// src/config/config.ts
var CONFIG_NAMES = [".stslint.yaml", ".stslint.yml"];
var LEVELS = ["off", "info", "warning", "error"];
var PRESETS = ["recommended", "strict"];
var FAIL_ON = ["error", "warning", "info", "never"];
var EMPTY_CONFIG = {
  options: {},
  ignore: [],
  paths: [],
  markdown: false,
  failOn: void 0,
  baseline: void 0
};
function findRule(name, rules2) {
  const id = ruleId(name, rules2);
  if (id === void 0) return { id, error: unknownName2("rule", name, Object.keys(rules2), "stslint rules lists them") };
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
var NAMESPACE = /^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/;
var DOMAIN = /^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/;
function unknownVersion(text) {
  return `unknown version ${JSON.stringify(text)}; known are 1.${OLDEST} to 1.${NEWEST}, or a range such as 1.32-1.36`;
}
function unknownNamespace(text) {
  return `${JSON.stringify(text)} is no namespace: small letters, digits and dashes only`;
}
function unknownAssumption(text) {
  return `${JSON.stringify(text)} names no object; write Kind/name or Kind/namespace/name, as in Service/postgres`;
}

// src/input/load-config.ts
async function loadConfig(cwd, named, rules2) {
  const absolute = named === void 0 ? findConfig(cwd) : named === false ? void 0 : (0, import_node_path6.resolve)(cwd, named);
  if (absolute === void 0) {
    return { path: void 0, directory: cwd, config: EMPTY_CONFIG, problems: [], notes: [] };
  }
  const path = withSlashes((0, import_node_path6.relative)(cwd, absolute));
  const directory = (0, import_node_path6.dirname)(absolute);
  let text;
  try {
    ({ text } = readText(absolute));
  } catch (error) {
    const reason = error instanceof Error ? error.message : failureOf(error);
    if (named !== void 0) throw new Error(`${path}: ${reason}`);
    const problem = { file: path, position: { line: 1, column: 1 }, message: reason };
    return { path, directory, config: EMPTY_CONFIG, problems: [problem], notes: [] };
  }
  const { readConfig } = await Promise.resolve().then(() => __toESM(require("./config-read-config.cjs"), 1));
  return { path, directory, ...readConfig(new SourceFile(path, text), rules2) };
}
function findConfig(cwd) {
  for (let directory = cwd; ; directory = (0, import_node_path6.dirname)(directory)) {
    for (const name of CONFIG_NAMES) {
      const path = (0, import_node_path6.join)(directory, name);
      if ((0, import_node_fs8.statSync)(path, { throwIfNoEntry: false })?.isFile()) return path;
    }
    if ((0, import_node_fs8.existsSync)((0, import_node_path6.join)(directory, ".git")) || (0, import_node_path6.dirname)(directory) === directory) return void 0;
  }
}

// src/report/findings.ts
var findings_exports = {};
__export(findings_exports, {
  SEVERITIES: () => SEVERITIES,
  bySeverity: () => bySeverity,
  findingsOf: () => findingsOf
});
var SEVERITIES = ["error", "warning", "info"];
function findingsOf({ diagnostics }, { quiet }) {
  return quiet ? diagnostics.filter(({ severity }) => severity === "error") : diagnostics;
}
function bySeverity(findings) {
  return SEVERITIES.flatMap((severity) => findings.filter((diagnostic) => diagnostic.severity === severity));
}

// src/report/problems.ts
var problems_exports = {};
__export(problems_exports, {
  problemText: () => problemText,
  problemsOf: () => problemsOf
});
function problemsOf({ problems, fixed }) {
  return [...problems, ...fixed?.problems ?? []];
}
function problemText({ file, message }) {
  return file === "" ? message : `${file}: ${message}`;
}

// src/report/summary.ts
var summary_exports = {};
__export(summary_exports, {
  conclusion: () => conclusion,
  count: () => count,
  isStale: () => isStale,
  repairs: () => repairs,
  staleText: () => staleText,
  summarize: () => summarize
});

// src/text/unprintable.ts
var unprintable_exports = {};
__export(unprintable_exports, {
  UNPRINTABLE: () => UNPRINTABLE
});
var UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

// src/report/summary.ts
var SKIPPED = [
  { reason: "not-kubernetes", one: "document without kind", many: "documents without kind", byFile: false },
  { reason: "definition", one: "CustomResourceDefinition", many: "CustomResourceDefinitions", byFile: false },
  { reason: "not-in-tree", one: "file not in the tree", many: "files not in the tree", byFile: true },
  { reason: "binary", one: "binary file", many: "binary files", byFile: true },
  { reason: "link", one: "broken link", many: "broken links", byFile: true },
  { reason: "not-a-file", one: "pipe, socket or device", many: "pipes, sockets or devices", byFile: true }
];
function summarize(result, { verbose }) {
  const { diagnostics, problems, unread } = result;
  if (result.files === 0 && problems.length > 0) return "";
  const clean = diagnostics.length === 0 && problems.length === 0 && unread.length === 0 && !isStale(result);
  const lines = verbose ? details(result) : [];
  if (clean && !verbose) {
    const aside = asides(result);
    const parenthesis = aside.length === 0 ? "" : ` (${aside.join("; ")})`;
    lines.push(...repairLines(result), `${conclusion(result)}${parenthesis}`);
  } else {
    lines.push(
      ...verbose ? [] : asides(result),
      ...staleLines(result),
      ...doubts(result),
      ...repairLines(result),
      conclusion(result)
    );
  }
  return `${lines.join("\n")}
`;
}
function conclusion(result) {
  const { diagnostics, problems, files, documents, statefulSets } = result;
  const unfixed = result.fixed?.problems.length ?? 0;
  const sets = statefulSets === 0 ? "no StatefulSet" : count(statefulSets, "StatefulSet");
  const looked = `${count(files, "file")}, ${count(documents, "document")}, ${sets}`;
  if (diagnostics.length === 0 && problems.length === 0 && unfixed === 0 && !isStale(result)) {
    const isKnown = (result.baseline?.known.length ?? 0) + (result.change?.older ?? 0) > 0;
    if (documents > 0) return `${isKnown ? "nothing new" : "no problems"}: ${looked}`;
    return `nothing to lint: no Kubernetes manifests found${files === 0 ? "" : ` in ${count(files, "file")}`}`;
  }
  const of = (severity) => diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  const found = [count(of("error"), "error"), count(of("warning"), "warning")];
  if (of("info") > 0) found.push(count(of("info"), "info"));
  if (isStale(result)) found.push(count(result.baseline.stale.length, "stale entry", "stale entries"));
  return `${found.join(", ")} in ${looked}`;
}
function isStale({ baseline }) {
  return baseline !== void 0 && baseline.stale.length > 0;
}
function repairs({ diagnostics, fixed }, verb = "fixed") {
  const fixable = (safety) => diagnostics.filter(({ fix }) => fix?.safety === safety).length;
  const unsafe = fixed?.unsafe === true ? 0 : fixable("unsafe");
  if (fixed !== void 0) {
    const done = fixed.diagnostics.length === 0 ? "nothing" : fixed.diagnostics.length;
    const left = diagnostics.length === 0 ? "nothing" : diagnostics.length;
    return `${done} ${verb}, ${left} left${unsafe === 0 ? "" : `; ${unsafe} more with --unsafe-fixes`}`;
  }
  const safe = fixable("safe");
  const said2 = safe === 0 ? [] : [`${safe} fixable with --fix`];
  if (unsafe > 0) said2.push(`${unsafe} ${safe === 0 ? "fixable" : "more"} with --fix --unsafe-fixes`);
  return said2.join(", ");
}
function repairLines(result) {
  const { diagnostics, fixed } = result;
  if (diagnostics.length === 0 && (fixed === void 0 || fixed.diagnostics.length === 0)) return [];
  return [repairs(result)].filter((line) => line !== "");
}
function asides({ suppressed, skipped, diagnostics, baseline, change }) {
  const said2 = [];
  if (baseline !== void 0 && baseline.known.length > 0) {
    said2.push(`${count(baseline.known.length, "finding")} known by ${plain(baseline.file)}`);
  }
  if (change !== void 0 && change.older > 0) {
    said2.push(`${count(change.older, "finding")} older than the change since ${plain(change.since)}`);
  }
  if (suppressed.length > 0) said2.push(`${count(suppressed.length, "finding")} suppressed`);
  const others = SKIPPED.flatMap(({ reason, one, many, byFile }) => {
    const number = numberOf2(skipped, reason, byFile);
    return number === 0 ? [] : [count(number, one, many)];
  });
  if (others.length > 0) said2.push(`${others.join(", ")} skipped`);
  const templates = numberOf2(skipped, "template", true);
  if (templates > 0) {
    const how = diagnostics.length > 0 ? " (helm template \u2026 | stslint -)" : "";
    said2.push(`${count(templates, "template")} skipped: render ${templates === 1 ? "it" : "them"} first${how}`);
  }
  return said2;
}
function staleLines({ baseline }) {
  if (baseline === void 0 || baseline.stale.length === 0) return [];
  const { file, stale } = baseline;
  const named = stale.slice(0, STALE_NAMED).map((entry) => `no longer found: ${staleText(entry)}`);
  const more = stale.length > STALE_NAMED ? [`no longer found: ${stale.length - STALE_NAMED} more`] : [];
  const them = stale.length === 1 ? "it" : "them";
  return [
    ...named,
    ...more,
    `${count(stale.length, "entry", "entries")} of ${plain(file)} can go: --prune-baseline takes ${them} out`
  ];
}
function staleText({ rule, resource: resource2, file, count: gone }) {
  const what = resource2 === void 0 ? "" : ` of ${plain(resource2)}`;
  return `${plain(rule)}${what} in ${plain(file)}${gone > 1 ? ` (${gone} times)` : ""}`;
}
var STALE_NAMED = 5;
function doubts({ problems, unread }) {
  const said2 = [];
  if (unread.length > 0) {
    const shown = unread.slice(0, 3).map(plain).join(", ");
    const more = unread.length > 3 ? ` and ${unread.length - 3} more` : "";
    const it = unread.length === 1 ? "it" : "they";
    said2.push(`${shown}${more} could not be read, so nothing ${it} may hold is reported missing`);
  }
  if (problems.length > 0)
    said2.push(`not everything was checked: ${count(problems.length, "problem")}, so nothing is reported missing`);
  return said2;
}
function details({ skipped, suppressed, timings }) {
  const lines = [];
  for (const { file, reason } of skipped) lines.push(`skipped ${plain(file)}: ${WHY[reason]}`);
  for (const { file, range, rule, suppressed: by } of suppressed) {
    const { line } = file.positionAt(range.start);
    const reason = by?.reason === void 0 ? "no reason given" : plain(by.reason);
    lines.push(`suppressed ${plain(file.path)}:${line} ${rule}: ${reason}`);
  }
  const took = [...timings].map(([station, milliseconds]) => `${station} ${milliseconds.toFixed(1)} ms`);
  if (took.length > 0) lines.push(`took ${took.join(", ")}`);
  return [...new Set(lines)];
}
var WHY = {
  "not-kubernetes": "a document without kind and apiVersion",
  definition: "a CustomResourceDefinition",
  "not-in-tree": "not in the tree that is linted, or left out of it",
  template: "a template; render it first (helm template \u2026 | stslint -)",
  "not-a-file": "neither file nor directory",
  link: "a link that leads nowhere or back",
  binary: "binary data"
};
function numberOf2(skipped, reason, byFile) {
  const own = skipped.filter((one) => one.reason === reason);
  return byFile ? new Set(own.map(({ file }) => file)).size : own.length;
}
function count(number, one, many = `${one}s`) {
  return `${number} ${number === 1 ? one : many}`;
}
function plain(text) {
  return text.replace(UNPRINTABLE, "\uFFFD");
}

// src/cli/arguments.ts
var arguments_exports = {};
__export(arguments_exports, {
  UsageError: () => UsageError,
  parseArguments: () => parseArguments
});

// deferred:src/cli/read-options.ts
var readOptions = (...args) => require("./cli-read-options.cjs").readOptions(...args);

// src/cli/arguments.ts
var UsageError = class extends Error {
};
var NO_OPTIONS = {
  command: "lint",
  inTree: false,
  formats: [],
  config: void 0,
  options: {},
  failOn: void 0,
  stdinFilename: void 0,
  fixing: void 0,
  baseline: void 0,
  prunesBaseline: false,
  changed: void 0,
  task: void 0,
  statistics: false,
  color: "auto",
  quiet: false,
  verbose: false,
  notes: []
};
function parseArguments(argv, rules2) {
  const isPlain = argv.every((one) => one === "-" || /^[^-]/.test(one)) && !/^[a-z]+$/.test(argv[0] ?? "");
  return isPlain ? { ...NO_OPTIONS, paths: argv } : readOptions(argv, rules2);
}

// src/cli/output.ts
var output_exports = {};
__export(output_exports, {
  isWorkflow: () => isWorkflow,
  print: () => print,
  say: () => say,
  usualFormats: () => usualFormats
});

// src/report/log-commands.ts
var log_commands_exports = {};
__export(log_commands_exports, {
  inert: () => inert,
  loggingCommand: () => loggingCommand,
  workflowCommand: () => workflowCommand
});
function workflowCommand(name, properties, message) {
  const given = assignments(properties, (text) => escaped(text, "%25").replaceAll(":", "%3A").replaceAll(",", "%2C"));
  return `::${name}${given.length === 0 ? "" : ` ${given.join(",")}`}::${escaped(message, "%25")}`;
}
function loggingCommand(name, properties, message) {
  const percent = "%AZP25";
  const given = assignments(properties, (text) => escaped(text, percent).replaceAll("]", "%5D").replaceAll(";", "%3B"));
  return `##vso[${name} ${given.join(";")}]${escaped(message, percent)}`;
}
function inert(text) {
  return text.replace(/^([\p{Zs}\t\v\f\x85\ufeff]*):(?=:[^\s:])/gmu, "$1\\x3a").replace(/##(?=\[|vso|teamcity\[)/gi, "#\\x23");
}
function assignments(properties, quoted) {
  const given = Object.entries(properties).filter(([, value]) => value !== void 0 && value !== "");
  return given.map(([key, value]) => `${key}=${quoted(String(value))}`);
}
function escaped(text, percent) {
  return text.replaceAll("%", percent).replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

// src/cli/output.ts
async function print(out, text) {
  try {
    out.write(text);
  } catch (error) {
    const { writeFailureOf } = await Promise.resolve().then(() => __toESM(require("./cli-write-file.cjs"), 1));
    throw new UsageError(`standard output cannot be written: ${writeFailureOf(error)}`);
  }
}
function isWorkflow({ env }) {
  return env.GITHUB_ACTIONS === "true";
}
function usualFormats(io) {
  const text = { name: "text", file: void 0 };
  return isWorkflow(io) ? [text, { name: "github", file: void 0 }] : [text];
}
function say(io, message) {
  try {
    io.stderr.write(`stslint: ${inert(message.replace(UNPRINTABLE, escapeOf))}
`);
  } catch {
  }
}
function escapeOf(char) {
  return `\\u{${char.codePointAt(0).toString(16)}}`;
}

// src/cli/progress.ts
var PATIENCE = 1e3;
var INTERVAL = 100;
var Progress = class {
  #io;
  #start;
  #last;
  #isWatched;
  constructor(io) {
    this.#io = io;
    this.#start = io.clock();
    this.#last = this.#start;
  }
  /** Told after each file how many were read. */
  update(count2) {
    const now = this.#io.clock();
    if (now - this.#start < PATIENCE || now - this.#last < INTERVAL) return;
    this.#last = now;
    this.#isWatched ??= isWatched(this.#io);
    if (this.#isWatched) this.#io.stderr.write(`\r\x1B[K${count2} files read`);
  }
  clear() {
    if (this.#isWatched) this.#io.stderr.write("\r\x1B[K");
  }
};
function isWatched({ env: { CI, TERM }, stderr }) {
  return (CI === void 0 || CI === "" || CI === "false") && TERM !== "dumb" && stderr.isTerminal;
}

// src/cli/run.ts
var EXIT = { clean: 0, findings: 1, failed: 2 };
async function run(argv, io, rules2 = rules) {
  try {
    const args = parseArguments(argv, rules2);
    if (args.command === "lint") return (await lint(args, io, rules2)).status;
    const { runCommand } = await Promise.resolve().then(() => __toESM(require("./cli-command.cjs"), 1));
    await print(io.stdout, await runCommand(args, io, rules2));
    return EXIT.clean;
  } catch (error) {
    say(io, complaintOf(error));
    return EXIT.failed;
  }
}
function complaintOf(error) {
  const reason = reasonOf(error);
  return error instanceof UsageError ? reason : `stopped by a fault of its own, please report it: ${reason}`;
}
async function lint(asked, io, rules2) {
  const args = asked.formats.length > 0 ? asked : { ...asked, formats: usualFormats(io) };
  const config = await usage(() => loadConfig(io.cwd, args.config, rules2));
  for (const note of args.notes) say(io, note);
  for (const note of config.notes) say(io, placed(note));
  if (args.fixing?.isPatch === false && config.problems.length > 0) {
    for (const problem of config.problems) say(io, placed(problem));
    throw new UsageError("what the config asks for is not all understood, so nothing was fixed");
  }
  const scope = await usage(() => scopeOf(args, config, rules2, io));
  const progress = args.quiet ? void 0 : new Progress(io);
  const tree = {
    cwd: io.cwd,
    paths: args.paths,
    inTree: args.inTree,
    config,
    options: args.options,
    rules: rules2,
    stdin: io.stdin,
    ...args.stdinFilename === void 0 ? {} : { stdinFilename: args.stdinFilename },
    ...args.verbose ? { clock: io.clock } : {},
    ...progress === void 0 ? {} : { onFile: (count2) => progress.update(count2) },
    ...scope
  };
  if (args.task !== void 0) {
    const { runTask } = await Promise.resolve().then(() => __toESM(require("./cli-task.cjs"), 1));
    return await usage(() => runTask(args.task, { tree, io, onEnd: () => progress?.clear() }));
  }
  const { result, output } = args.fixing === void 0 ? { result: await lintTree(tree), output: "" } : await (await Promise.resolve().then(() => __toESM(require("./cli-fix.cjs"), 1))).fixTree(tree, args.fixing);
  progress?.clear();
  const isSound2 = !tellProblems(config.problems, result, io);
  if (args.fixing?.isPatch === true) {
    await printPatch(String(output), result, args, io);
    return { status: statusOf2(isSound2, output.length > 0), result };
  }
  const told = args.prunesBaseline ? await usage(() => prune(result, tree, io)) : result;
  const isWritten2 = await report({ result: told, args, tree, io });
  if (output.length > 0) await print(io.stdout, output);
  const isFound = isFailure(told, args.failOn ?? config.config.failOn ?? "warning");
  return { status: statusOf2(isSound2 && isWritten2, isFound), result: told };
}
async function scopeOf({ task, baseline, changed, prunesBaseline }, config, rules2, { cwd, env }) {
  let loaded;
  if (task?.name !== "write-baseline" && (baseline ?? config.config.baseline) !== void 0) {
    const { baselineFile, loadBaseline } = await Promise.resolve().then(() => __toESM(require("./input-load-baseline.cjs"), 1));
    loaded = loadBaseline(cwd, baselineFile(cwd, baseline, config), rules2);
  }
  if (prunesBaseline && loaded === void 0) {
    throw new UsageError("--prune-baseline needs a baseline: that of the config, or --baseline FILE");
  }
  const changes = changed && (await Promise.resolve().then(() => __toESM(require("./input-git.cjs"), 1))).changesSince(cwd, changed.since, env);
  return { ...loaded && { baseline: loaded }, ...changes && { changes } };
}
async function prune(result, tree, io) {
  return (await Promise.resolve().then(() => __toESM(require("./cli-task.cjs"), 1))).pruneBaseline(result, tree, io);
}
function tellProblems(inConfig, { problems, fixed }, io) {
  const others = [...problems.slice(inConfig.length), ...fixed?.problems ?? []];
  const told = [...inConfig.map(placed), ...others.map(problemText)];
  for (const line of told) say(io, line);
  return told.length > 0;
}
function statusOf2(isSound2, isFound) {
  if (!isSound2) return EXIT.failed;
  return isFound ? EXIT.findings : EXIT.clean;
}
async function printPatch(patch, result, { quiet }, io) {
  await print(io.stdout, isWorkflow(io) ? (await Promise.resolve().then(() => __toESM(require("./cli-action-log.cjs"), 1))).guarded(patch) : patch);
  if (!quiet) say(io, repairs(result, "would be fixed"));
}
async function report(run2) {
  const { result, args, io } = run2;
  if (args.statistics) {
    const { statistics } = await Promise.resolve().then(() => __toESM(require("./report-statistics.cjs"), 1));
    await print(io.stdout, `${statistics(result)}${args.quiet ? "" : summarize(result, args)}`);
    return true;
  }
  const isPlain = args.formats.every(({ name, file }) => name === "text" && file === void 0);
  const isQuiet = result.diagnostics.length === 0 && result.fixed === void 0 && !isStale(result);
  if (!isPlain || !isQuiet) {
    return (await Promise.resolve().then(() => __toESM(require("./cli-write-reports.cjs"), 1))).writeReports(run2);
  }
  if (!args.quiet) await print(io.stdout, summarize(result, args));
  return true;
}
function isFailure(result, failOn) {
  if (failOn === "never") return false;
  const failing = SEVERITIES.slice(0, SEVERITIES.indexOf(failOn) + 1);
  const isOutdated = isStale(result) && failing.includes("warning");
  return isOutdated || result.diagnostics.some(({ severity }) => failing.includes(severity));
}
async function described(rules2) {
  return rules2 === rules ? (await Promise.resolve().then(() => __toESM(require("./cli-described-rules.cjs"), 1))).describedRules : rules2;
}
async function usage(work) {
  try {
    return await work();
  } catch (error) {
    throw new UsageError(reasonOf(error));
  }
}
function placed({ file, position: { line, column }, message }) {
  return `${file}:${line}:${column}: ${message}`;
}
function reasonOf(error) {
  return error instanceof Error ? error.message : String(error);
}

// src/cli/main.ts
var isAction = /[\\/]action\.cjs$/.test(process.argv[1] ?? "");
var ending = isAction ? Promise.resolve().then(() => __toESM(require("./cli-action.cjs"))).then(({ runAction }) => runAction(processIo(), rules)) : run(process.argv.slice(2), processIo(), rules);
void ending.then((status) => {
  process.exitCode = status;
});
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  "src/cli/arguments.ts": null,
  "src/cli/output.ts": null,
  "src/cli/run.ts": null,
  "src/config/config.ts": null,
  "src/config/rule-url.ts": null,
  "src/input/collect.ts": null,
  "src/input/lint-tree.ts": null,
  "src/input/load-config.ts": null,
  "src/input/read.ts": null,
  "src/input/walk.ts": null,
  "src/kubernetes/adoption.ts": null,
  "src/kubernetes/autoscalers.ts": null,
  "src/kubernetes/bundle.ts": null,
  "src/kubernetes/claim-nodes.ts": null,
  "src/kubernetes/claims.ts": null,
  "src/kubernetes/cluster-glance.ts": null,
  "src/kubernetes/config-keys.ts": null,
  "src/kubernetes/controller-labels.ts": null,
  "src/kubernetes/endpoints.ts": null,
  "src/kubernetes/formats.ts": null,
  "src/kubernetes/gated-fields.ts": null,
  "src/kubernetes/gather.ts": null,
  "src/kubernetes/glance.ts": null,
  "src/kubernetes/headless-services.ts": null,
  "src/kubernetes/image-directories.ts": null,
  "src/kubernetes/images.ts": null,
  "src/kubernetes/ip-addresses.ts": null,
  "src/kubernetes/issues.ts": null,
  "src/kubernetes/kinds.ts": null,
  "src/kubernetes/kustomization.ts": null,
  "src/kubernetes/labels.ts": null,
  "src/kubernetes/made-objects.ts": null,
  "src/kubernetes/manifest.ts": null,
  "src/kubernetes/merged-objects.ts": null,
  "src/kubernetes/missed-pods.ts": null,
  "src/kubernetes/names.ts": null,
  "src/kubernetes/ordinals.ts": null,
  "src/kubernetes/other-meaning.ts": null,
  "src/kubernetes/patch.ts": null,
  "src/kubernetes/pod-index.ts": null,
  "src/kubernetes/ports.ts": null,
  "src/kubernetes/quantities.ts": null,
  "src/kubernetes/references.ts": null,
  "src/kubernetes/replicas.ts": null,
  "src/kubernetes/rivals.ts": null,
  "src/kubernetes/role-bindings.ts": null,
  "src/kubernetes/rolling-updates.ts": null,
  "src/kubernetes/scale-targets.ts": null,
  "src/kubernetes/slips.ts": null,
  "src/kubernetes/software.ts": null,
  "src/kubernetes/statefulset.ts": null,
  "src/kubernetes/structure.ts": null,
  "src/kubernetes/unkept-data.ts": null,
  "src/kubernetes/versions.ts": null,
  "src/kubernetes/volumes.ts": null,
  "src/kubernetes/workload.ts": null,
  "src/lint/rule.ts": null,
  "src/lint/settings.ts": null,
  "src/report/findings.ts": null,
  "src/report/log-commands.ts": null,
  "src/report/problems.ts": null,
  "src/report/summary.ts": null,
  "src/schema/check.ts": null,
  "src/schema/required.ts": null,
  "src/schema/table.ts": null,
  "src/text/distance.ts": null,
  "src/text/fix.ts": null,
  "src/text/glob.ts": null,
  "src/text/multimap.ts": null,
  "src/text/source-file.ts": null,
  "src/text/take.ts": null,
  "src/text/unprintable.ts": null,
  "src/yaml/characters.ts": null,
  "src/yaml/markdown.ts": null,
  "src/yaml/near-key.ts": null,
  "src/yaml/node.ts": null,
  "src/yaml/parse.ts": null,
  "src/yaml/scalar.ts": null,
  "src/yaml/unknown.ts": null
});
