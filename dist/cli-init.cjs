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

// hot:src/config/config.ts
var require_config = __commonJS({
  "hot:src/config/config.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/config/config.ts"];
  }
});

// hot:src/input/lint-tree.ts
var require_lint_tree = __commonJS({
  "hot:src/input/lint-tree.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/input/lint-tree.ts"];
  }
});

// hot:src/text/multimap.ts
var require_multimap = __commonJS({
  "hot:src/text/multimap.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/text/multimap.ts"];
  }
});

// hot:src/lint/settings.ts
var require_settings = __commonJS({
  "hot:src/lint/settings.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/lint/settings.ts"];
  }
});

// hot:src/input/read.ts
var require_read = __commonJS({
  "hot:src/input/read.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/input/read.ts"];
  }
});

// hot:src/input/walk.ts
var require_walk = __commonJS({
  "hot:src/input/walk.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/input/walk.ts"];
  }
});

// hot:src/input/load-config.ts
var require_load_config = __commonJS({
  "hot:src/input/load-config.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/input/load-config.ts"];
  }
});

// hot:src/kubernetes/bundle.ts
var require_bundle = __commonJS({
  "hot:src/kubernetes/bundle.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/bundle.ts"];
  }
});

// hot:src/kubernetes/gather.ts
var require_gather = __commonJS({
  "hot:src/kubernetes/gather.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/gather.ts"];
  }
});

// hot:src/kubernetes/kustomization.ts
var require_kustomization = __commonJS({
  "hot:src/kubernetes/kustomization.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/kustomization.ts"];
  }
});

// hot:src/kubernetes/manifest.ts
var require_manifest = __commonJS({
  "hot:src/kubernetes/manifest.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/manifest.ts"];
  }
});

// hot:src/yaml/parse.ts
var require_parse = __commonJS({
  "hot:src/yaml/parse.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/yaml/parse.ts"];
  }
});

// hot:src/kubernetes/versions.ts
var require_versions = __commonJS({
  "hot:src/kubernetes/versions.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/versions.ts"];
  }
});

// hot:src/input/collect.ts
var require_collect = __commonJS({
  "hot:src/input/collect.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/input/collect.ts"];
  }
});

// hot:src/yaml/node.ts
var require_node = __commonJS({
  "hot:src/yaml/node.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/yaml/node.ts"];
  }
});

// hot:src/report/problems.ts
var require_problems = __commonJS({
  "hot:src/report/problems.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/report/problems.ts"];
  }
});

// hot:src/report/summary.ts
var require_summary = __commonJS({
  "hot:src/report/summary.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/report/summary.ts"];
  }
});

// hot:src/text/source-file.ts
var require_source_file = __commonJS({
  "hot:src/text/source-file.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/text/source-file.ts"];
  }
});

// hot:src/cli/arguments.ts
var require_arguments = __commonJS({
  "hot:src/cli/arguments.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/cli/arguments.ts"];
  }
});

// src/cli/init.ts
var init_exports = {};
__export(init_exports, {
  init: () => init
});
module.exports = __toCommonJS(init_exports);
var import_node_fs4 = require("node:fs");
var import_node_path4 = require("node:path");
var import_config2 = __toESM(require_config(), 1);
var import_lint_tree = __toESM(require_lint_tree(), 1);

// src/input/load-baseline.ts
var import_node_fs = require("node:fs");
var import_node_path = require("node:path");

// src/lint/baseline.ts
var import_multimap = __toESM(require_multimap(), 1);

// src/lint/fingerprint.ts
var import_node_crypto = require("node:crypto");
function digest(text) {
  return (0, import_node_crypto.createHash)("sha256").update(text).digest("hex").slice(0, 32);
}

// src/lint/baseline.ts
var HEAD = { stslint: "baseline", version: 1 };
var Baseline = class _Baseline {
  entries;
  constructor(entries) {
    this.entries = [...entries].sort((a, b) => compare(sortKey(a), sortKey(b)));
  }
  static of(diagnostics, placeOf) {
    return new _Baseline([]).with(diagnostics.map((diagnostic) => entryOf(diagnostic, placeOf)));
  }
  /**
   * Reads the text of a baseline: JSON, an entry a line, so that git merges it well.
   *
   * @throws Error with a message for the user: the line that cannot be read, and why.
   */
  static parse(text) {
    const [first = "", ...lines] = text.replace(/^\ufeff/, "").split(/\r?\n/);
    const head = read(first, 1);
    if (head.stslint !== HEAD.stslint) throw new Error("line 1: this is no baseline of stslint");
    if (head.version !== HEAD.version) {
      throw new Error(
        `line 1: version ${JSON.stringify(head.version)} of a baseline; this stslint reads ${HEAD.version}`
      );
    }
    const entries = lines.flatMap((line, index) => line.trim() === "" ? [] : readEntry(line, index + 2));
    return new _Baseline(merged(entries));
  }
  /** The same, with other names for rules. */
  renamed(nameOf) {
    return new _Baseline(merged(this.entries.map((entry) => ({ ...entry, rule: nameOf(entry.rule) }))));
  }
  toString() {
    const lines = this.entries.map(({ file, rule, resource, text, path, count: count3 }) => {
      return JSON.stringify({ file, rule, resource, text, ...path !== "" && { path }, ...count3 > 1 && { count: count3 } });
    });
    return `${[JSON.stringify(HEAD), ...lines].join("\n")}
`;
  }
  /** Takes findings apart. Those in the file of an entry are its own before those that came from elsewhere. */
  compare(diagnostics, placeOf, scope) {
    const counts = /* @__PURE__ */ new Map();
    const byPlace = /* @__PURE__ */ new Map();
    for (const entry of this.entries) {
      counts.set(entry, entry.count);
      byPlace.set(sortKey(entry), entry);
    }
    const take = (entry) => {
      const count3 = entry === void 0 ? 0 : counts.get(entry);
      if (count3 > 0) counts.set(entry, count3 - 1);
      return count3 > 0;
    };
    const known = /* @__PURE__ */ new Set();
    const others = [];
    for (const diagnostic of diagnostics) {
      const entry = entryOf(diagnostic, placeOf);
      if (take(byPlace.get(sortKey(entry)))) known.add(diagnostic);
      else others.push([diagnostic, entry]);
    }
    const byMove = /* @__PURE__ */ new Map();
    for (const entry of [...this.entries].reverse()) {
      if (counts.get(entry) === 0 || scope.holds(entry.file, entry.resource)) continue;
      for (const key of moveKeys(entry)) (0, import_multimap.append)(byMove, key, entry);
    }
    for (const [diagnostic, entry] of others) {
      const takesOne = moveKeys(entry).some((key) => {
        const moved = byMove.get(key) ?? [];
        while (moved.length > 0 && counts.get(moved.at(-1)) === 0) moved.pop();
        return take(moved.at(-1));
      });
      if (takesOne) known.add(diagnostic);
    }
    const rest = this.entries.flatMap(
      (entry) => counts.get(entry) === 0 ? [] : { ...entry, count: counts.get(entry) }
    );
    return {
      left: diagnostics.filter((diagnostic) => !known.has(diagnostic)),
      known: diagnostics.filter((diagnostic) => known.has(diagnostic)),
      stale: rest.filter((entry) => scope.isJudged(entry)),
      unseen: rest.filter((entry) => !scope.isJudged(entry))
    };
  }
  /** The baseline with so many more of entries. */
  with(entries) {
    const counts = new Map(this.entries.map((entry) => [sortKey(entry), entry]));
    for (const entry of entries) {
      const count3 = (counts.get(sortKey(entry))?.count ?? 0) + entry.count;
      counts.set(sortKey(entry), { ...entry, count: count3 });
    }
    return new _Baseline([...counts.values()].filter(({ count: count3 }) => count3 > 0));
  }
  /** The baseline with so many less of entries. */
  without(entries) {
    return this.with(entries.map((entry) => ({ ...entry, count: -entry.count })));
  }
};
function entryOf(diagnostic, placeOf) {
  const { rule, file, range, resource: about } = diagnostic;
  const resource = about && resourceName(about);
  const line = file.lineRange(file.positionAt(range.start).line);
  return {
    ...placeOf(diagnostic),
    rule,
    resource,
    text: resource === void 0 ? digest(file.text.slice(line.start, line.end).trim()).slice(0, 16) : void 0,
    count: 1
  };
}
function resourceName({ kind, namespace: namespace2, name }) {
  if (kind === void 0 || name === void 0) return void 0;
  return [kind, ...namespace2 === void 0 ? [] : [namespace2], name].join("/");
}
function moveKeys({ file, rule, resource, text, path }) {
  const inFile = [rule, resource?.replace(/\/.*\//, "/"), text, path, file];
  const inAnyFile = [rule, resource, text, path];
  return [inFile.join("\0"), inAnyFile.join("\0")];
}
function sortKey({ file, resource, text, rule, path }) {
  return [file, resource, text, rule, path].join("\0");
}
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
function merged(entries) {
  const byKey = /* @__PURE__ */ new Map();
  for (const entry of entries) {
    const other = byKey.get(sortKey(entry));
    if (other === void 0 || other.count < entry.count) byKey.set(sortKey(entry), entry);
  }
  return [...byKey.values()];
}
function read(line, number) {
  if (/^(?:<{7}|\|{7}|={7}|>{7})/.test(line)) {
    throw new Error(
      `line ${number}: a conflict that git left; keep the lines of both sides, or delete the file and write it anew`
    );
  }
  let value;
  try {
    value = JSON.parse(line);
  } catch {
    throw new Error(number === 1 ? "line 1: this is no baseline of stslint" : `line ${number}: this is not JSON`);
  }
  if (typeof value !== "object" || value === null) throw new Error(`line ${number}: this is no entry of a baseline`);
  return value;
}
function readEntry(line, number) {
  const { file, rule, resource, text, path = "", count: count3 = 1 } = read(line, number);
  const areTexts = [file, rule, path, resource ?? "", text ?? ""].every((one) => typeof one === "string");
  if (!areTexts || !Number.isInteger(count3) || count3 < 1) {
    throw new Error(
      `line ${number}: an entry of a baseline has file and rule, and may have resource, text, path and count`
    );
  }
  return { file, rule, resource, text, path, count: count3, line: number };
}

// src/input/load-baseline.ts
var import_settings = __toESM(require_settings(), 1);
var import_read = __toESM(require_read(), 1);
var import_walk = __toESM(require_walk(), 1);
var BASELINE_NAME = ".stslint-baseline.jsonl";
function baselineFile(cwd, named, config) {
  if (named !== void 0) return (0, import_node_path.resolve)(cwd, named);
  return config.config.baseline === void 0 ? void 0 : (0, import_node_path.resolve)(config.directory, config.config.baseline);
}
function loadBaseline(cwd, absolute, rules) {
  const path = (0, import_walk.shownPath)(cwd, absolute);
  try {
    const baseline = Baseline.parse((0, import_read.readText)(absolute).text).renamed((rule) => (0, import_settings.ruleId)(rule, rules) ?? rule);
    return { absolute, path, baseline };
  } catch (error) {
    const advice = (0, import_node_fs.existsSync)(absolute) ? "" : "; stslint --write-baseline writes one";
    throw new Error(`${path}: ${error.message}${advice}`);
  }
}

// src/cli/init.ts
var import_load_config = __toESM(require_load_config(), 1);

// src/input/survey.ts
var import_bundle = __toESM(require_bundle(), 1);
var import_gather = __toESM(require_gather(), 1);
var import_kustomization = __toESM(require_kustomization(), 1);
var import_manifest = __toESM(require_manifest(), 1);

// deferred:src/lint/foreign-marks.ts
var marksOf = (...args) => require("./lint-foreign-marks.cjs").marksOf(...args);
var rulesOfCheck = (...args) => require("./lint-foreign-marks.cjs").rulesOfCheck(...args);
var tracedTools = (...args) => require("./lint-foreign-marks.cjs").tracedTools(...args);

// src/input/survey.ts
var import_settings2 = __toESM(require_settings(), 1);
var import_parse = __toESM(require_parse(), 1);

// src/input/cluster-versions.ts
var import_versions = __toESM(require_versions(), 1);
var IMAGE = /\b(?:kindest\/node|rancher\/k3s):v?1\.\d{1,3}/g;
var INPUT = /\b(?:k8s|kubernetes)[-_]version["']?(?:[ \t]*[:=]|[ \t])[ \t]*(?:\[[^\]\n]{0,200}\]|["']?v?1\.\d{1,3})/gi;
var MINOR = /(?<![\d.])v?1\.(\d{1,3})(?![\d])/g;
function isOfPipeline(path) {
  return /(?:^|\/)(?:\.github\/(?:workflows|actions)\/|\.gitlab-ci|\.circleci\/|azure-pipelines|\.drone\.ya?ml$|kind[-\w]*\.ya?ml$|k3d[-\w]*\.ya?ml$)/.test(
    path
  );
}
function clusterVersions(texts) {
  const minors = /* @__PURE__ */ new Set();
  const files = [];
  for (const { path, text } of texts) {
    const found = [...text.matchAll(IMAGE), ...text.matchAll(INPUT)].flatMap(
      ([written]) => Array.from(written.matchAll(MINOR), ([, minor]) => Number(minor))
    );
    if (found.length > 0) files.push(path);
    for (const minor of found) minors.add(minor);
  }
  const range = { from: Math.min(...minors), to: Math.max(...minors) };
  return minors.size === 0 || range.from < import_versions.OLDEST || range.to > import_versions.NEWEST ? void 0 : { range, files: files.sort() };
}

// src/input/survey.ts
var import_collect = __toESM(require_collect(), 1);

// src/input/excluded-checks.ts
var import_node = __toESM(require_node(), 1);

// deferred:src/yaml/tree.ts
var readTree = (...args) => require("./yaml-tree.cjs").readTree(...args);

// src/input/excluded-checks.ts
function excludedChecks(tool, text) {
  const document = text.split(/^---.*$/m).find((part) => /^[^#\s]/m.test(part)) ?? "";
  const { root, error } = readTree(document, 0, document.length, false, true);
  if (root === null || error !== void 0) return [];
  switch (tool) {
    case "kube-linter":
      return textsOf(childOf(childOf(root, "checks"), "exclude"));
    case "checkov":
      return textsOf(childOf(root, "skip-check")).flatMap((one) => one.split(",").map((name) => name.trim()));
    case "polaris": {
      const checks = childOf(root, "checks");
      const pairs = checks?.kind === "map" ? [...checks.entries.values()] : [];
      return pairs.filter(({ value }) => (0, import_node.textOf)(value) === "ignore").map(({ name }) => name);
    }
    // It has no config.
    case "kube-score":
      return [];
  }
}
function childOf(node, name) {
  const value = node?.kind === "map" ? node.get(name)?.value : void 0;
  return value && (0, import_node.resolveAlias)(value);
}
function textsOf(node) {
  const nodes = node?.kind === "seq" ? node.items : node === void 0 ? [] : [node];
  return nodes.flatMap((one) => (0, import_node.textOf)(one) ?? []);
}

// src/input/side-by-side.ts
var LESSON = /^\d+(?:[-_. ]|$)|^(?:aula|chapter|ch|day|demo|exercise|lab|lesson|module|part|section|step|tutorial|unit|week)[-_ ]?\d+/i;
var ENVIRONMENT = /(?:^|[-_.])(?:canary|dev|devel|development|int|integration|live|local|pre|preprod|prd|prod|production|qa|sandbox|stage|staging|stg|test|testing|uat)(?:$|[-_.\d])|cluster|region|^(?:af|ap|ca|eu|me|sa|us)-/i;
function sideBySide(objects) {
  const below = /* @__PURE__ */ new Map();
  for (const { path, identity } of objects) {
    for (let at = path.indexOf("/"), start = 0; at >= 0; start = at + 1, at = path.indexOf("/", start)) {
      const parent = path.slice(0, start);
      const children = below.get(parent) ?? /* @__PURE__ */ new Map();
      const child = path.slice(start, at);
      below.set(parent, children.set(child, (children.get(child) ?? /* @__PURE__ */ new Set()).add(identity)));
    }
  }
  const found = [];
  const covered = /* @__PURE__ */ new Set();
  for (const [parent, children] of [...below].sort(([a], [b]) => a.length - b.length)) {
    if (covered.has(parent) || covered.has(parent.replace(/[^/]*\/$/, ""))) {
      covered.add(parent);
      continue;
    }
    const names = alike(children);
    if (names.length < 2) continue;
    found.push({ kind: kindOf(names), parent, names: names.sort() });
    for (const name of names) covered.add(`${parent}${name}/`);
  }
  return found;
}
function alike(children) {
  let left = [...children];
  for (let round = 0; ; round++) {
    const holders = /* @__PURE__ */ new Map();
    for (const [, own] of left) for (const one of own) holders.set(one, (holders.get(one) ?? 0) + 1);
    const kept = left.filter(([, own]) => [...own].filter((one) => holders.get(one) > 1).length * 2 >= own.size);
    if (kept.length === left.length || round === 10) return kept.map(([name]) => name);
    left = kept;
  }
}
function kindOf(names) {
  const most = (pattern) => names.filter((name) => pattern.test(name)).length * 2 >= names.length;
  if (most(ENVIRONMENT)) return "environments";
  return most(LESSON) ? "lessons" : "variants";
}

// src/input/survey.ts
function isVendored(path) {
  return VENDORED.test(path);
}
var FEW_ROOTS = 4;
var VENDORED = /^(?:.*?\/)??(?:\.terraform|third[-_]?party|vendor|vendored)(?=\/)/;
var TEST = /^(?:.*?\/)??\.?(?:__)?(?:(?:[a-z]+-)?tests?|testdata|fixtures|e2e)(?:__)?(?=\/)/;
var HEAD2 = /^ *["']?kind["']?[ \t]*:/m;
var LINTER_FILES = [
  ["kube-linter", /^\.kube-linter\.ya?ml$/],
  ["kube-score", /^\.kube-score\.ya?ml$/],
  ["polaris", /^\.?polaris(?:[-.]config)?\.ya?ml$/],
  ["checkov", /^\.checkov\.ya?ml$/],
  ["datree", /^\.?datree(?:[-.]?(?:config|policies))?\.ya?ml$/],
  ["kics", /^\.?kics(?:\.config)?\.ya?ml$/],
  ["monokle", /^monokle\.validation\.ya?ml$/],
  ["yamllint", /^\.yamllint(?:\.ya?ml)?$/]
];
var RUN = /\b(?:checkov|datree|kics|kube-linter|kube-score|kubeconform|kubectl-validate|kubeval|polaris|yamllint)\b/g;
var NAMESPACED = /* @__PURE__ */ new Set([
  ...["ConfigMap", "CronJob", "DaemonSet", "Deployment", "HorizontalPodAutoscaler", "Ingress", "Job", "NetworkPolicy"],
  ...["PersistentVolumeClaim", "PodDisruptionBudget", "Role", "RoleBinding", "Secret", "Service", "ServiceAccount"],
  ...["StatefulSet"]
]);
function survey(cwd, submodules = []) {
  const vendored = /* @__PURE__ */ new Set();
  const charts = /* @__PURE__ */ new Set();
  const templates = /* @__PURE__ */ new Set();
  const markdown2 = /* @__PURE__ */ new Set();
  const unread = /* @__PURE__ */ new Set();
  const manifests = [];
  const pipelines = [];
  const linters = /* @__PURE__ */ new Map();
  const marks = /* @__PURE__ */ new Map();
  const excluded = [];
  for (const file of (0, import_collect.collect)({ cwd, paths: ["."], markdown: true }).files) {
    const { path, text, language } = file;
    const foreign = submodules.find((directory) => path.startsWith(`${directory}/`)) ?? VENDORED.exec(path)?.[0];
    if (foreign !== void 0) {
      if (HEAD2.test(text) && language !== "markdown") vendored.add(foreign);
      continue;
    }
    noteLinters(file);
    if (isOfPipeline(path)) pipelines.push(file);
    if (file.template) {
      charts.add(`/${path}`.slice(1, `/${path}`.indexOf("/templates/")) || ".");
      continue;
    }
    const documents = (0, import_parse.parseFile)(file, { folded: true });
    if (documents.some(({ state }) => state === "template")) templates.add(path);
    if (documents.some(({ state }) => state === "unreadable") && language !== "markdown") unread.add(path);
    for (const document of documents) readDocument(document);
  }
  (0, import_gather.gather)(manifests, new Set(manifests.map(({ document }) => document)));
  const kustomizations = manifests.filter(import_kustomization.isKustomization);
  const objects = manifests.filter((one) => (0, import_bundle.isNamedObject)(one) && !(0, import_kustomization.isKustomization)(one));
  const whole = objects.filter(({ partial }) => !partial);
  const placed = whole.map(({ document, identity }) => ({ path: document.file.path, identity }));
  const directories = new Set(kustomizations.map(({ directory }) => directory));
  const built = kustomizations.flatMap((one) => (0, import_kustomization.readKustomization)(one).resources);
  const sets = whole.flatMap((one) => one.as("StatefulSet") ?? []);
  const files = new Set(objects.map(({ document }) => document.file.path));
  const isInMarkdown = markdown2.size > files.size;
  const typed = manifests.filter(
    (one) => (0, import_kustomization.isKustomization)(one) || one.kind !== void 0 && one.apiVersion !== void 0
  );
  const linted = [...typed.map(({ document }) => document.file.path), ...unread, ...isInMarkdown ? markdown2 : []];
  return {
    files: files.size,
    objects: objects.length,
    roots: rootsOf(linted.filter((path) => !isOfPipeline(path))),
    kustomizations: [...directories].sort(),
    bases: [...new Set(built.filter((path) => directories.has(path)))].sort(),
    charts: topmost(charts),
    templates: [...templates].sort(),
    // Overlays are told as such, and patch what stands beside them.
    siblings: sideBySide(placed.filter(({ path }) => !directories.has(path.slice(0, path.lastIndexOf("/")) || "."))),
    tests: topmost(objects.flatMap(({ document }) => TEST.exec(document.file.path)?.[0] ?? [])),
    markdown: [...markdown2].sort(),
    isInMarkdown,
    vendored: [...vendored].sort(),
    namespace: namespaceOf(whole),
    versions: clusterVersions(pipelines),
    missingServices: missingServices(sets, whole),
    linters: new Map([...linters].sort().map(([name, files2]) => [name, [...files2].sort()])),
    excluded,
    marks
  };
  function readDocument(document) {
    if (document.state !== "read") return;
    const found = (0, import_manifest.manifestsOf)(document);
    const { file } = document;
    if (file.language === "markdown") {
      if (found.some(import_bundle.isNamedObject)) markdown2.add(file.path);
      return;
    }
    const tools = tracedTools(file.text);
    for (const manifest of found) {
      manifests.push(manifest);
      for (const { tool, rules } of marksOf(manifest, tools)) {
        const counted = marks.get(tool) ?? { all: 0, known: 0 };
        marks.set(tool, { all: counted.all + 1, known: counted.known + Math.min(1, rules.length) });
      }
      manifest.fold();
    }
  }
  function noteLinters({ path, text }) {
    const base = path.slice(path.lastIndexOf("/") + 1);
    const own = LINTER_FILES.flatMap(([name, pattern]) => pattern.test(base) ? [name] : []);
    const tool = import_settings2.TOOLS.find((name) => own.includes(name));
    for (const check of tool === void 0 ? [] : excludedChecks(tool, text)) {
      for (const rule of rulesOfCheck(tool, check)) excluded.push({ rule, check, file: path });
    }
    const isRunner = base === ".pre-commit-config.yaml" || isOfPipeline(path);
    const run = isRunner ? [...text.matchAll(RUN)].map(([name]) => name) : [];
    for (const name of [...own, ...run]) linters.set(name, (linters.get(name) ?? /* @__PURE__ */ new Set()).add(path));
  }
}
function rootsOf(paths2) {
  const roots = new Set(paths2.map((path) => path.includes("/") ? path.slice(0, path.indexOf("/")) : "."));
  return roots.size > FEW_ROOTS || roots.has(".") || roots.size === 0 ? ["."] : [...roots].sort();
}
function topmost(paths2) {
  const known = /* @__PURE__ */ new Set();
  for (const path of [...paths2].sort((a, b) => a.length - b.length)) {
    const isBelow = path.split("/").some((_, index, names) => known.has(names.slice(0, index).join("/")));
    if (!isBelow) known.add(path);
  }
  return [...known].sort();
}
function namespaceOf(objects) {
  const own = objects.filter(({ kind }) => NAMESPACED.has(kind));
  const written = own.filter(({ namespace: namespace2 }) => namespace2 !== void 0);
  const [name, ...others] = new Set(written.map(({ namespace: namespace2 }) => namespace2));
  if (name === void 0 || others.length > 0 || own.some((one) => one.namespaceIsUnknown)) return void 0;
  return { name, isOfAll: written.length === own.length };
}
function missingServices(sets, objects) {
  const services = new Set(objects.filter((one) => one.is("Service")).map(({ name }) => name));
  const named = sets.flatMap((set) => set.root.get("spec").get("serviceName").string ?? []);
  return [...new Set(named)].filter((name) => name !== "" && !services.has(name)).sort();
}

// src/cli/init.ts
var import_walk2 = __toESM(require_walk(), 1);
var import_problems = __toESM(require_problems(), 1);
var import_summary2 = __toESM(require_summary(), 1);
var import_source_file = __toESM(require_source_file(), 1);
var import_arguments2 = __toESM(require_arguments(), 1);

// src/cli/new-config.ts
var import_config = __toESM(require_config(), 1);
var import_bundle2 = __toESM(require_bundle(), 1);
var import_versions2 = __toESM(require_versions(), 1);
var import_summary = __toESM(require_summary(), 1);

// src/report/visible.ts
var TAB_STOP = 4;
var PLAIN = /^[\x20-\x7e]*$/;
var INVISIBLE = /(?! )[\p{Cc}\p{Cf}\p{Cs}\p{Z}\p{Default_Ignorable_Code_Point}]/u;
var PICTURE = new RegExp("^(?:\\p{Emoji_Presentation}|\\p{Extended_Pictographic}(?=.*(?:\\ufe0f|\\u200d))|\\p{RI}\\p{RI}|[\\d#*]\\ufe0f)", "u");
var JOINER = /\u200d|\ufe0f/u;
var WIDE = /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18dff}\u{1aff0}-\u{1b2ff}\u{20000}-\u{3fffd}]/u;
var ZERO = /[\p{M}\u1160-\u11ff]/u;
var segmenter;
function cellsOf(line) {
  const cells = [];
  let column = 0;
  const add = (text, width, start, end) => {
    cells.push({ text, width, start, end });
    column += width;
  };
  if (PLAIN.test(line)) {
    for (let at = 0; at < line.length; at++) add(line[at], 1, at, at + 1);
    return cells;
  }
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  for (const { segment, index } of segmenter.segment(line)) {
    if (segment === "	") {
      const width = TAB_STOP - column % TAB_STOP;
      add(" ".repeat(width), width, index, index + 1);
      continue;
    }
    const picture = PICTURE.test(segment);
    if (!picture && !INVISIBLE.test(segment)) {
      add(segment, graphemeWidth(segment), index, index + segment.length);
      continue;
    }
    if (picture && ![...segment].some((char) => INVISIBLE.test(char) && !JOINER.test(char))) {
      add(segment, 2, index, index + segment.length);
      continue;
    }
    let at = index;
    for (const char of segment) {
      const shown = INVISIBLE.test(char) ? escapeOf(char) : char;
      add(shown, shown === char ? graphemeWidth(char) : shown.length, at, at + char.length);
      at += char.length;
    }
  }
  return cells;
}
function visible(text) {
  if (PLAIN.test(text)) return text;
  const noTabs = text.replaceAll("	", "\\t");
  return cellsOf(noTabs).reduce((shown, cell) => shown + cell.text, "");
}
function graphemeWidth(grapheme) {
  let width = 0;
  for (const char of grapheme) width += ZERO.test(char) ? 0 : WIDE.test(char) ? 2 : 1;
  return width;
}
function escapeOf(char) {
  if (char === "\n") return "\\n";
  if (char === "\r") return "\\r";
  const code = char.codePointAt(0);
  if (code < 256) return `\\x${code.toString(16).padStart(2, "0")}`;
  return code < 65536 ? `\\u${code.toString(16).padStart(4, "0")}` : `\\u{${code.toString(16)}}`;
}

// src/cli/new-config.ts
var WIDTH = 78;
var FEW = 4;
var MANY = 20;
var EXTENDS = {
  words: ["The rules that are on: recommended, or strict for all of them, hints included."],
  lines: ["extends: recommended"],
  isOn: true
};
var CLUSTER_DOMAIN = {
  words: ["The DNS zone of the cluster."],
  lines: ["clusterDomain: cluster.local"],
  isOn: false
};
var FAIL_ON = {
  words: ["The least severity that makes a run fail: error, warning, info or never."],
  lines: ["failOn: warning"],
  isOn: true
};
var BASELINE = {
  words: ["Findings that are known and not told, as stslint --write-baseline writes them."],
  lines: [`baseline: ${BASELINE_NAME}`],
  isOn: false
};
function newConfig(seen) {
  const sections = [
    EXTENDS,
    paths(seen),
    ignored(seen),
    levels(seen),
    overrides(seen),
    markdown(seen),
    versions(seen),
    namespace(seen),
    CLUSTER_DOMAIN,
    assumptions(seen),
    honored(seen),
    FAIL_ON,
    BASELINE
  ];
  const head = "Configuration of stslint, as it fits what was here when it was written. Everything may be left out.";
  const texts = sections.map(({ words, lines, isOn }) => {
    const shown = isOn ? lines : lines.map((line) => `# ${line}`);
    return [...words.flatMap(comment), ...shown].join("\n");
  });
  return `${[comment(`${head} Globs and paths are relative to this file.`).join("\n"), ...texts].join("\n\n")}
`;
}
function some(paths2, most = 4) {
  const shown = paths2.slice(0, paths2.length === most + 1 ? most + 1 : most).map(visible);
  const more = paths2.length - shown.length;
  return more === 0 ? shown.join(", ") : `${shown.join(", ")} and ${more} more`;
}
function paths({ roots }) {
  const words = [
    "What is linted where no path is named, and read for Services and other partners where some are, so that stslint one-file.yaml does not miss what stands in another file."
  ];
  return { words, lines: list("paths", roots), isOn: true };
}
function ignored({ vendored, charts, tests }) {
  const words = ["Files and directories that are left out. What .gitignore names is left out anyway."];
  if (charts.length > 0) {
    words.push(
      `Templates of Helm charts are passed over (${some(charts)}). What they render is linted by helm template ${charts.length > 1 ? "CHART" : visible(charts[0])} | stslint -`
    );
  }
  if (tests.length > 0) {
    words.push(`What is for tests (${some(tests)}) may be broken on purpose, and then belongs here.`);
  }
  const globs = vendored.map((path) => {
    const name = path.slice(path.lastIndexOf("/") + 1);
    return isVendored(`${name}/`) ? `${name}/` : `./${escaped(path)}/`;
  });
  const isOn = globs.length > 0;
  const offered = tests.length > 0 ? tests.slice(0, MANY).map((path) => `./${escaped(path)}/`) : ["vendor/", "*.generated.yaml"];
  return { words, lines: list("ignore", isOn ? [...new Set(globs)] : offered), isOn };
}
function levels({ excluded }) {
  const words = ["How loud single rules are: off, info, warning or error. stslint rules lists them."];
  for (const file of new Set(excluded.map((one) => one.file))) {
    const checks = new Set(excluded.flatMap((one) => one.file === file ? [one.check] : []));
    words.push(`${visible(file)} leaves out ${some([...checks])}, which these rules look for too.`);
  }
  const off = [...new Set(excluded.map(({ rule }) => `  ${rule}: off`))].sort();
  return { words, lines: ["rules:", ...off.length > 0 ? off : ["  missing-headless-service: error"]], isOn: false };
}
function overrides({ siblings }) {
  const words = ["Other levels for some files. The later ones win."];
  const [first] = siblings;
  if (first !== void 0) {
    const alone = visible(first.parent + first.names[0]);
    words.push(
      `${siblings.slice(0, FEW).map(side).join("; ")}. Each is judged for itself, so that needs none; what one lacks and another has is told by stslint ${alone} alone.`
    );
  }
  const glob = first === void 0 ? "lessons/**" : `${escaped(first.parent + first.names[0])}/**`;
  const rule = first?.kind === "environments" ? "no-graceful-termination: info" : "duplicate-resource: off";
  return {
    words,
    lines: ["overrides:", `  - files: [${word(glob)}]`, "    rules:", `      ${rule}`],
    isOn: false
  };
}
function side({ parent, names }) {
  return `${some(names)}${parent === "" ? "" : ` in ${visible(parent.slice(0, -1))}`} define the same objects`;
}
function markdown({ markdown: files, isInMarkdown }) {
  const words = ["Also read the manifests in the code blocks of Markdown files."];
  if (files.length > 0) words.push(`${(0, import_summary.count)(files.length, "file has", "files have")} some, as ${some(files)}.`);
  return { words, lines: ["markdown: true"], isOn: isInMarkdown };
}
function versions({ versions: found }) {
  const words = [`The versions of Kubernetes that the manifests are for, of 1.${import_versions2.OLDEST} to 1.${import_versions2.NEWEST}.`];
  if (found === void 0) {
    words.push(`Without this those that upstream supports, 1.${import_versions2.SUPPORTED.from} to 1.${import_versions2.SUPPORTED.to}.`);
    return { words, lines: [`kubernetesVersion: 1.${import_versions2.SUPPORTED.from}-1.${import_versions2.SUPPORTED.to}`], isOn: false };
  }
  const { from, to } = found.range;
  words.push(`Read off ${some(found.files)}.`);
  return { words, lines: [`kubernetesVersion: ${from === to ? `'1.${from}'` : `1.${from}-1.${to}`}`], isOn: true };
}
function namespace({ namespace: found }) {
  const words = ["The namespace of objects that name none."];
  const name = found !== void 0 && (0, import_config.isNamespace)(found.name) ? found.name : void 0;
  if (name !== void 0) words.push("All that name one name this.");
  return { words, lines: [`namespace: ${word(name ?? "shop")}`], isOn: name !== void 0 && found.isOfAll };
}
function assumptions({ missingServices: missingServices2 }) {
  const names = missingServices2.filter((name) => (0, import_bundle2.parseAssumption)(`Service/${name}`) !== void 0).slice(0, MANY);
  const words = ["Objects that exist in the cluster, but in no file."];
  if (names.length > 0) {
    const which = names.length === 1 ? "this Service" : "these Services";
    words.push(`StatefulSets name ${which}, and nothing here defines ${names.length === 1 ? "it" : "them"}.`);
  }
  const shown = names.length > 0 ? names.map((name) => `Service/${name}`) : ["Service/postgres", "Service/shop/*"];
  return { words, lines: list("assume", shown), isOn: false };
}
function honored({ marks }) {
  const words = ["Linters whose annotations count here too, where their check and a rule find the same."];
  const found = [...marks].filter(([, { known }]) => known > 0);
  for (const [tool, { known }] of found) words.push(`${(0, import_summary.count)(known, "annotation")} for ${tool} would count.`);
  const tools = found.length > 0 ? found.map(([tool]) => tool) : ["kube-linter", "kube-score"];
  return { words, lines: list("honor", tools), isOn: false };
}
function list(key, items) {
  const words = items.map(word);
  const line = `${key}: [${words.join(", ")}]`;
  return line.length <= WIDTH ? [line] : [`${key}:`, ...words.map((item) => `  - ${item}`)];
}
function word(text) {
  if (/^(?:\.|(?:\.{1,2}\/)?[A-Za-z_][\w./-]*)$/.test(text) && !/^(?:true|false|null|yes|no|on|off|[yn])$/i.test(text)) {
    return text;
  }
  return /^[ -~]*$/.test(text) ? `'${text.replaceAll("'", "''")}'` : JSON.stringify(text);
}
function escaped(path) {
  return path.replace(/[\\*?[\]{}!]/g, "\\$&");
}
function comment(text) {
  const lines = [];
  for (const part of text.split(" ")) {
    const last = lines.at(-1);
    if (last === void 0 || last.length + 1 + part.length > WIDTH) lines.push(`# ${part}`);
    else lines[lines.length - 1] = `${last} ${part}`;
  }
  return lines;
}

// src/cli/new-files.ts
var import_node_fs3 = require("node:fs");
var import_node_path3 = require("node:path");
var import_arguments = __toESM(require_arguments(), 1);

// src/cli/write-file.ts
var import_node_fs2 = require("node:fs");
var import_node_path2 = require("node:path");
function isWithin(root, path) {
  const way = (0, import_node_path2.relative)(root, path);
  return way === "" || !((0, import_node_path2.isAbsolute)(way) || /^\.\.(?:[\\/]|$)/.test(way));
}
function strayLink(cwd, path) {
  const target = (0, import_node_path2.resolve)(cwd, path);
  const real = realPlaceOf(target);
  const isStray = isWithin(cwd, target) && !isWithin(realPathOf(cwd), real);
  return isStray ? `it leads to ${real}, outside of the working directory` : void 0;
}
function realPlaceOf(path) {
  const parent = (0, import_node_path2.dirname)(path);
  return (0, import_node_fs2.existsSync)(path) || parent === path ? realPathOf(path) : (0, import_node_path2.join)(realPlaceOf(parent), (0, import_node_path2.basename)(path));
}
function realPathOf(path) {
  try {
    return (0, import_node_fs2.realpathSync)(path);
  } catch {
    return path;
  }
}
function writeFailureOf(error) {
  const { code } = error;
  switch (code) {
    case "EISDIR":
      return "it is a directory";
    case "ENOENT":
    case "ENOTDIR":
      return "there is no such directory";
    case "EACCES":
    case "EPERM":
      return "permission denied";
    case "EROFS":
      return "the file system is read-only";
    case "ENOSPC":
      return "no space left";
    default:
      return code ?? String(error);
  }
}

// src/cli/new-files.ts
function isThere(path) {
  try {
    return (0, import_node_fs3.lstatSync)(path, { throwIfNoEntry: false }) !== void 0;
  } catch {
    return false;
  }
}
function writeNewFiles(cwd, root, files) {
  for (const { path } of files) {
    const isStray = strayLink(root, (0, import_node_path3.join)(cwd, path)) !== void 0;
    if (isStray) throw new import_arguments.UsageError(`${path} is not written: a link leads out of the repository`);
  }
  const made = [];
  for (const { path, text } of files) {
    const target = (0, import_node_path3.join)(cwd, path);
    try {
      makeDirectories((0, import_node_path3.dirname)(target), cwd, made);
      const descriptor = (0, import_node_fs3.openSync)(target, "wx");
      made.push(() => (0, import_node_fs3.rmSync)(target));
      try {
        (0, import_node_fs3.writeFileSync)(descriptor, text);
      } finally {
        (0, import_node_fs3.closeSync)(descriptor);
      }
    } catch (error) {
      for (const undo of made.reverse()) undo();
      const { code } = error;
      if (code === "EEXIST") throw new import_arguments.UsageError(`${path} is there already and was left as it is`);
      throw new import_arguments.UsageError(`${path} cannot be written: ${writeFailureOf(error)}`);
    }
  }
}
function makeDirectories(directory, cwd, made) {
  if (isThere(directory) || directory === cwd) return;
  makeDirectories((0, import_node_path3.dirname)(directory), cwd, made);
  (0, import_node_fs3.mkdirSync)(directory);
  made.push(() => (0, import_node_fs3.rmdirSync)(directory));
}

// package.json
var package_default = { version: "0.1.0" };

// src/cli/version.ts
var VERSION = package_default.version;

// src/cli/init.ts
async function init(cwd, extras, rules) {
  const present = import_config2.CONFIG_NAMES.find((name2) => isThere((0, import_node_path4.join)(cwd, name2)));
  if (present !== void 0 && extras.length === 0) throw new import_arguments2.UsageError(leftAlone(present));
  const root = repositoryOf(cwd) ?? cwd;
  const seen = survey(cwd, submodulesOf(root, cwd));
  const [name] = import_config2.CONFIG_NAMES;
  const text = newConfig(seen);
  const config = present === void 0 ? await configOf(cwd, name, text, rules) : await (0, import_load_config.loadConfig)(cwd, void 0, rules);
  const baseline = baselineOf(cwd, config, rules);
  const result = await (0, import_lint_tree.lintTree)({ cwd, paths: [], config, options: {}, rules, ...baseline && { baseline } });
  const files = [];
  const told = [];
  if (present === void 0) files.push({ path: name, text });
  else told.push(leftAlone(present));
  const above = present ?? configAbove(cwd, root);
  if (above !== present) told.push(`${above} does not count here any more`);
  const inRoot = (0, import_walk2.withSlashes)((0, import_node_path4.relative)(root, cwd));
  for (const extra of extras) {
    const wanted = extra === "hook" ? hook(inRoot, present ?? name, result) : workflow(inRoot);
    const path = (0, import_walk2.withSlashes)((0, import_node_path4.join)((0, import_node_path4.relative)(cwd, root), wanted.path));
    if (isThere((0, import_node_path4.join)(cwd, path))) told.push(`${leftAlone(path)}${runsIn((0, import_node_path4.join)(cwd, path)) ? "" : wanted.add}`);
    else files.push({ path, text: wanted.text });
  }
  writeNewFiles(cwd, root, files);
  const lines = [...sightings(seen), ...files.map(({ path }) => `wrote ${path}`), ...told];
  return `${[...lines, "", ...next(result, seen, extras)].join("\n")}
`;
}
async function configOf(cwd, path, text, rules) {
  const { readConfig } = await Promise.resolve().then(() => __toESM(require("./config-read-config.cjs"), 1));
  return { path, directory: cwd, ...readConfig(new import_source_file.SourceFile(path, text), rules) };
}
function baselineOf(cwd, config, rules) {
  const file = baselineFile(cwd, void 0, config);
  try {
    return file === void 0 ? void 0 : loadBaseline(cwd, file, rules);
  } catch (error) {
    throw new import_arguments2.UsageError(error.message);
  }
}
function runsIn(path) {
  try {
    return /\bstslint\/stslint\b/.test((0, import_node_fs4.readFileSync)(path, "utf8"));
  } catch {
    return false;
  }
}
function leftAlone(path) {
  return `${path} is there already and was left as it is`;
}
function sightings(seen) {
  const { files, objects, kustomizations, bases, charts, templates, siblings, tests } = seen;
  const { markdown: markdown2, vendored, linters, marks, versions: versions2, missingServices: missingServices2 } = seen;
  const lines = [`looked at ${(0, import_summary2.count)(objects, "object")} in ${(0, import_summary2.count)(files, "file")}`];
  const add = (name, text) => lines.push(`  ${name.padEnd(16)} ${text}`);
  if (kustomizations.length > 0) {
    const base = bases.length === 0 ? "" : `; others build from ${some(bases, 2)}`;
    add("kustomizations", `${kustomizations.length}, as ${some(kustomizations, 2)}${base}`);
  }
  if (charts.length > 0) add("Helm charts", `${some(charts)}; lint what they render: helm template \u2026 | stslint -`);
  if (templates.length > 0) add("templates", `${some(templates)}; passed over`);
  for (const one of siblings.slice(0, FEW)) add(one.kind, side(one));
  if (siblings.length > FEW) add("", `and ${siblings.length - FEW} more of the kind`);
  if (markdown2.length > 0) add("Markdown", `${(0, import_summary2.count)(markdown2.length, "file")} with manifests: ${some(markdown2, 3)}`);
  if (vendored.length > 0) add("of others", `${some(vendored)}; ignored`);
  if (tests.length > 0) add("tests", `${some(tests)}; ignore in the config, where they are broken on purpose`);
  if (versions2 !== void 0) {
    const { from, to } = versions2.range;
    add("Kubernetes", `1.${from}${from === to ? "" : `-1.${to}`}, by ${some(versions2.files, 2)}`);
  }
  for (const [name, paths2] of linters) add(name, some(paths2, 2));
  for (const [tool, { all, known }] of marks) {
    const honored2 = known === 0 ? "none means a rule of stslint" : `${known} can count here too: honor in the config`;
    add(tool, `${(0, import_summary2.count)(all, "annotation")}; ${honored2}`);
  }
  if (missingServices2.length > 0) {
    const names = missingServices2.map((name) => `Service/${name}`);
    add(
      "not here",
      `${some(names, 3)}; assume in the config, if the cluster has ${names.length === 1 ? "it" : "them"}`
    );
  }
  return lines;
}
function next(result, { objects }, extras) {
  const { diagnostics } = result;
  const lines = [...result.problems.map(import_problems.problemText), (0, import_summary2.conclusion)(result)];
  const step = (command, text) => lines.push(`  ${command.padEnd(26)} ${text}`);
  if (diagnostics.length > 0) {
    const safe = diagnostics.filter(({ fix }) => fix?.safety === "safe").length;
    step("stslint", "shows them");
    if (diagnostics.length > MANY2) step("stslint --statistics", "counts them by rule");
    if (safe > 0) step("stslint --diff", `shows how --fix would repair ${safe}`);
    step("stslint --write-baseline", "keeps them for later, so that only new ones are told");
  }
  if (objects === 0) return lines;
  if (!extras.includes("hook")) step("stslint init --hook", "before each commit");
  if (!extras.includes("workflow")) step("stslint init --workflow", "in GitHub Actions");
  return lines;
}
var MANY2 = 20;
function hook(inRoot, config, { diagnostics }) {
  const isClean = diagnostics.every(({ severity }) => severity === "info");
  const args = inRoot === "" ? [] : [`        args: [--config, ${JSON.stringify(`${inRoot}/${config}`)}]`];
  const lines = [
    "  - repo: https://github.com/stslint/stslint",
    `    rev: v${VERSION}`,
    "    hooks:",
    ...isClean ? [] : ["      # Reports what a commit touches or breaks; stslint, for a tree that is clean, all there is."],
    `      - id: ${isClean ? "stslint" : "stslint-changed"}`,
    ...args
  ];
  return {
    path: ".pre-commit-config.yaml",
    text: `# Run before each commit by https://pre-commit.com, after: pre-commit install
repos:
${lines.join("\n")}
`,
    add: `; add below repos:
${lines.join("\n")}`
  };
}
function workflow(inRoot) {
  const input = inRoot === "" ? [] : ["        with:", `          working-directory: ${JSON.stringify(inRoot)}`];
  const step = [`      - uses: stslint/stslint@v${VERSION.split(".")[0]}`, ...input];
  const head = [
    "# Findings are in the log, beside the lines of pull requests, and in the summary of the job.",
    "name: stslint",
    "on: [push, pull_request]",
    "permissions:",
    "  contents: read",
    "jobs:",
    "  stslint:",
    "    runs-on: ubuntu-latest",
    "    steps:",
    "      - uses: actions/checkout@v6"
  ];
  return {
    path: ".github/workflows/stslint.yaml",
    text: `${[...head, ...step].join("\n")}
`,
    add: `; the step in it is
${step.join("\n")}`
  };
}
function configAbove(cwd, root) {
  for (let directory = cwd; directory !== root && (0, import_node_path4.dirname)(directory) !== directory; ) {
    directory = (0, import_node_path4.dirname)(directory);
    const name = import_config2.CONFIG_NAMES.find((one) => isThere((0, import_node_path4.join)(directory, one)));
    if (name !== void 0) return (0, import_walk2.withSlashes)((0, import_node_path4.relative)(cwd, (0, import_node_path4.join)(directory, name)));
  }
  return void 0;
}
function repositoryOf(cwd) {
  for (let directory = cwd; ; directory = (0, import_node_path4.dirname)(directory)) {
    if (isThere((0, import_node_path4.join)(directory, ".git"))) return directory;
    if ((0, import_node_path4.dirname)(directory) === directory) return void 0;
  }
}
function submodulesOf(root, cwd) {
  let text;
  try {
    text = (0, import_node_fs4.readFileSync)((0, import_node_path4.join)(root, ".gitmodules"), "utf8");
  } catch {
    return [];
  }
  return Array.from(
    text.matchAll(/^[ \t]*path[ \t]*=[ \t]*(\S.*)$/gm),
    ([, path]) => (0, import_walk2.withSlashes)((0, import_node_path4.relative)(cwd, (0, import_node_path4.join)(root, path.trimEnd())))
  ).filter((path) => path !== "" && !path.startsWith("../"));
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  init
});
