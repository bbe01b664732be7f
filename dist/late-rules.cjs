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

// hot:src/lint/rule.ts
var require_rule = __commonJS({
  "hot:src/lint/rule.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/lint/rule.ts"];
  }
});

// hot:src/kubernetes/issues.ts
var require_issues = __commonJS({
  "hot:src/kubernetes/issues.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/issues.ts"];
  }
});

// hot:src/kubernetes/kustomization.ts
var require_kustomization = __commonJS({
  "hot:src/kubernetes/kustomization.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/kustomization.ts"];
  }
});

// hot:src/yaml/edit.ts
var require_edit = __commonJS({
  "hot:src/yaml/edit.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/yaml/edit.ts"];
  }
});

// hot:src/yaml/near-key.ts
var require_near_key = __commonJS({
  "hot:src/yaml/near-key.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/yaml/near-key.ts"];
  }
});

// hot:src/kubernetes/kinds.ts
var require_kinds = __commonJS({
  "hot:src/kubernetes/kinds.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/kinds.ts"];
  }
});

// hot:src/kubernetes/statefulset.ts
var require_statefulset = __commonJS({
  "hot:src/kubernetes/statefulset.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/statefulset.ts"];
  }
});

// hot:src/kubernetes/versions.ts
var require_versions = __commonJS({
  "hot:src/kubernetes/versions.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/versions.ts"];
  }
});

// hot:src/kubernetes/names.ts
var require_names = __commonJS({
  "hot:src/kubernetes/names.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/names.ts"];
  }
});

// <stdin>
var stdin_exports = {};
__export(stdin_exports, {
  "document-separator": () => document_separator_default,
  "duplicate-key": () => duplicate_key_default,
  "field-not-in-version": () => field_not_in_version_default,
  "incomplete-object": () => incomplete_object_default,
  "invalid-encoding": () => invalid_encoding_default,
  "lost-indentation": () => lost_indentation_default,
  "misplaced-field": () => misplaced_field_default,
  "missing-required-field": () => missing_required_field_default,
  "removed-api-version": () => removed_api_version_default,
  "unknown-field": () => unknown_field_default,
  "unknown-kind-or-version": () => unknown_kind_or_version_default,
  "wrong-type": () => wrong_type_default,
  "yaml-syntax": () => yaml_syntax_default
});
module.exports = __toCommonJS(stdin_exports);

// src/kubernetes/meant-separators.ts
var DASHES = /^([ \t]*)(-{2,}|[-–—−]*[–—−][-–—−]*)[ \t]*$/;
var HEAD = /^["']?(?:apiVersion|kind)["']?[ \t]*:/;
function meantSeparators(document, starts) {
  const { file, range, error } = document;
  if (error !== void 0 && error.code !== "syntax") return [];
  if (error === void 0 && starts.length === 0) return [];
  const { text } = file;
  const wanted = new Set(starts.map(({ key }) => key.start));
  const found = [];
  let dashes;
  for (let at = range.start; at < range.end; ) {
    let next = text.indexOf("\n", at) + 1;
    if (next === 0 || next > range.end) next = range.end;
    const line = text.slice(at, next).trimEnd();
    if (DASHES.test(line)) {
      dashes = { start: at, end: at + line.length };
    } else if (line !== "" && !line.startsWith("#")) {
      const isHead = HEAD.test(line) && (error !== void 0 || wanted.has(at));
      if (isHead && dashes !== void 0) found.push(dashes);
      dashes = void 0;
    }
    at = next;
  }
  return found;
}

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

// rules/document-separator.ts
var import_rule = __toESM(require_rule(), 1);
var STOPS = "kubectl stops reading the file here";
var document_separator_default = (0, import_rule.defineRule)({
  summary: "documents are not separated by `---` as kubectl wants it",
  severity: "error",
  category: "syntax",
  subject: "document",
  fixable: true,
  applies: ({ error, dropped: dropped2, duplicateKeys }) => error !== void 0 || dropped2 !== void 0 || duplicateKeys.length > 0,
  *check(document) {
    const { error } = document;
    if (error?.code === "separator") {
      const finding2 = badLine(document, error.range);
      if (finding2 !== void 0) yield finding2;
    } else if (error?.code === "directive") {
      yield directive(document, error.range);
    } else if (error !== void 0) {
      yield* meant(document, []);
    } else {
      const starts = mergedObjects(document);
      const found = [...meant(document, starts)];
      yield* found;
      if (found.length === 0 && starts.length > 0) yield missing(document, starts);
      if (document.dropped !== void 0) yield* dropped(document, document.dropped);
    }
  }
});
function badLine(document, range) {
  const { text, path } = document.file;
  const line = text.slice(range.start, range.end);
  const rest = line.slice(3).trim();
  const fix = (title, safety, edit, written) => ({
    fix: { title, safety, edits: [{ file: path, range: edit, text: written }] }
  });
  const covers = document.range;
  if (/^-[-\s]*$/.test(rest)) {
    return {
      at: { document, range },
      message: `documents are separated by three dashes, and here are ${line.replace(/\s/g, "").length}; ${STOPS}`,
      help: "write `---`",
      covers,
      ...fix("write `---`", /\s/.test(line) ? "unsafe" : "safe", range, "---")
    };
  }
  const block = /^-----(BEGIN|END) [A-Z ]+-----$/.exec(line);
  if (block !== null) {
    if (block[1] === "END" && text.lastIndexOf("\n-----BEGIN ", range.start) >= 0) return void 0;
    return {
      at: { document, range },
      message: `\`${line}\` is not indented, so that it is taken for a separator of documents; ${STOPS}`,
      help: "indent all lines of the block deeper than the key it belongs to",
      covers
    };
  }
  const at = range.start + line.length - line.slice(3).trimStart().length;
  const begins = /^(?:["']?[A-Za-z][\w./-]*["']?:(?:\s|$)|\{)/.test(rest);
  const gap = { start: range.start + 3, end: at };
  const lineEnd = text.includes("\r\n") ? "\r\n" : "\n";
  return {
    at: { document, range: { start: at, end: range.end } },
    message: begins ? `a document begins on the line of its separator, which YAML allows but kubectl does not; ${STOPS}` : `text stands after the \`---\` of a separator; ${STOPS}`,
    help: begins ? "begin a new line after `---`" : "write `# ` before a remark, or begin a new line after `---`",
    covers,
    ...begins ? fix("begin a new line after `---`", "safe", gap, lineEnd) : fix("make the text a comment", "unsafe", gap, " # ")
  };
}
function directive(document, range) {
  const { text, path } = document.file;
  const line = text.slice(range.start, range.end);
  const next = /\r?\n/y;
  next.lastIndex = range.end;
  next.test(text);
  const edit = { file: path, range: { start: range.start, end: Math.max(range.end, next.lastIndex) }, text: "" };
  return {
    at: { document, range },
    message: `\`${line.split(/[ \t]/)[0]}\` is a directive, and kubectl takes none; it stops reading the file here`,
    help: "delete the line",
    covers: document.range,
    // Tags may hang on what the other directive says.
    fix: { title: "delete the line", safety: line.startsWith("%YAML") ? "safe" : "unsafe", edits: [edit] }
  };
}
function* meant(document, starts) {
  const { file, error } = document;
  const lines = meantSeparators(document, starts);
  const [first, ...others2] = lines;
  if (first === void 0) return;
  const line = file.text.slice(first.start, first.end).trimEnd();
  const isIndented = /^[ \t]+---$/.test(line);
  const what = isIndented ? "this `---` is indented, so that it separates nothing" : `\`${line.trim()}\` separates no documents, only three dashes do`;
  yield {
    at: { document, range: { start: first.start + line.length - line.trimStart().length, end: first.end } },
    message: `${what}; ${error === void 0 ? "kubectl makes one object of those above and below, in which the last of each key wins" : "kubectl cannot read this document"}`,
    help: isIndented ? "write it at the first column" : "write `---` at the first column",
    covers: document.range,
    ...error === void 0 && { severity: "warning" },
    related: others2.map((range) => ({ at: { document, range }, message: "and this one" })),
    fix: {
      title: "write `---`",
      safety: "safe",
      edits: lines.map((range) => ({ file: file.path, range, text: "---" }))
    }
  };
}
function missing(document, starts) {
  const second = starts[0];
  const objects = starts.length === 1 ? "two objects" : `${starts.length + 1} objects`;
  const rangeOf2 = ({ start, end }) => ({ start, end });
  return {
    at: { document, range: rangeOf2(second.key) },
    message: `${objects} stand in one document, with no \`---\` between them: kubectl makes one object of them, in which the last of each key wins`,
    help: "write `---` on a line of its own between them, and give each its own apiVersion, kind and metadata",
    severity: "warning",
    related: document.duplicateKeys.filter(({ last }) => last === second).map(({ first }) => ({ at: { document, range: rangeOf2(first.key) }, message: "the first one" })),
    covers: document.range,
    ...separatorFix(document, starts)
  };
}
function* dropped(document, { start, end }) {
  const { file } = document;
  const { text } = file;
  const isDots = text.slice(start - 3, start) === "...";
  if (isDots && file.language === "markdown") return;
  const content = /(?:[ \t]*(?:#.*)?\r?\n)*[ \t]*/y;
  content.lastIndex = start;
  content.test(text);
  const first = file.positionAt(Math.min(Math.max(start, content.lastIndex), end)).line;
  const last = file.positionAt(start + text.slice(start, end).trimEnd().length).line;
  const lines = first === last ? `line ${first} is` : `lines ${first} to ${last} are`;
  const holdsObject = /^apiVersion:/m.test(text.slice(start, end)) && /^kind:/m.test(text.slice(start, end));
  const range = isDots ? { start: start - 3, end: start } : lineAt(file, first);
  yield {
    at: { document, range },
    message: isDots ? `\`...\` ends the document, and kubectl reads nothing behind it up to the next \`---\`: ${lines} lost without a word` : `this line stands left of the column at which the document begins, which ends it for kubectl: ${lines} lost without a word`,
    help: isDots ? holdsObject ? "write `---` in its place" : "delete it, or what stands behind it" : "let all keys of the object begin at the same column",
    severity: "warning",
    ...isDots && holdsObject && {
      fix: { title: "write `---`", safety: "safe", edits: [{ file: file.path, range, text: "---" }] }
    }
  };
}
function lineAt(file, line) {
  const { start, end } = file.lineRange(line);
  const text = file.text.slice(start, end);
  return { start: start + text.length - text.trimStart().length, end: start + text.trimEnd().length };
}

// rules/duplicate-key.ts
var import_rule2 = __toESM(require_rule(), 1);
var duplicate_key_default = (0, import_rule2.defineRule)({
  summary: "a map holds a key twice",
  severity: "warning",
  category: "syntax",
  subject: "document",
  fixable: true,
  applies: ({ duplicateKeys }) => duplicateKeys.length > 0,
  *check(document) {
    if (mergedObjects(document).length > 0) return;
    for (const { first, last } of document.duplicateKeys) {
      const [dropped2, taken] = [lineOf(document, first), lineOf(document, last)];
      const [one, other] = [keyText(document, first), keyText(document, last)];
      const what = one === other ? `${last.name} is written more than once in one map` : `${one} and ${other} are one key, ${last.name}`;
      const which = dropped2 === taken ? "takes the last and drops the first" : `takes line ${taken} and drops line ${dropped2}`;
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

// rules/field-not-in-version.ts
var import_issues = __toESM(require_issues(), 1);
var import_rule3 = __toESM(require_rule(), 1);
var field_not_in_version_default = (0, import_rule3.defineRule)({
  summary: "a field that not all versions of Kubernetes know which are asked for",
  severity: "error",
  category: "structure",
  subject: "manifest",
  applies: (0, import_issues.hasIssue)("version"),
  *check(manifest, { kubernetes: { from, to } }) {
    for (const issue of (0, import_issues.issuesOf)(manifest, "version")) {
      const field = manifest.at(issue.path);
      const { since = 0, until = Number.POSITIVE_INFINITY } = issue.known;
      const [first, last] = [Math.max(from, since), Math.min(to, until)];
      const lowest = since > to ? since : first;
      const highest = until < from ? until : last;
      const range = lowest < highest ? `1.${lowest}-1.${highest}` : `1.${since > to ? since : highest}`;
      yield {
        at: field,
        range: field.key,
        message: `${(0, import_issues.briefPath)(issue.path)} ${known(issue, manifest.kind)}`,
        help: `take it out, or say that no other cluster is meant: --kubernetes-version ${range}, or kubernetesVersion in .stslint.yaml`,
        holds: issue.holds
      };
    }
  }
});
function known({ known: { since, until } }, kind) {
  if (until === void 0)
    return `is known since 1.${since}; an API server of 1.${since - 1} or before refuses the ${kind}`;
  const gone = `an API server of 1.${until + 1} or later refuses the ${kind}`;
  return since === void 0 ? `is known until 1.${until}; ${gone}` : `is known in 1.${since} to 1.${until} only; all others refuse the ${kind}`;
}

// rules/incomplete-object.ts
var import_kustomization = __toESM(require_kustomization(), 1);

// src/kubernetes/type-meta.ts
var import_edit = __toESM(require_edit(), 1);
var import_near_key = __toESM(require_near_key(), 1);
var import_kinds = __toESM(require_kinds(), 1);
function apiVersionOf(kind) {
  return API_VERSIONS.get(kind);
}
var API_VERSIONS = new Map(
  Object.entries({
    "apps/v1": ["StatefulSet", "Deployment", "DaemonSet", "ReplicaSet"],
    "batch/v1": ["Job", "CronJob"],
    v1: [
      "ConfigMap",
      "Endpoints",
      "LimitRange",
      "List",
      "Namespace",
      "PersistentVolume",
      "PersistentVolumeClaim",
      "Pod",
      "ReplicationController",
      "ResourceQuota",
      "Secret",
      "Service",
      "ServiceAccount"
    ],
    "discovery.k8s.io/v1": ["EndpointSlice"],
    "networking.k8s.io/v1": ["Ingress", "IngressClass", "NetworkPolicy"],
    "policy/v1": ["PodDisruptionBudget"],
    "rbac.authorization.k8s.io/v1": ["ClusterRole", "ClusterRoleBinding", "Role", "RoleBinding"],
    "scheduling.k8s.io/v1": ["PriorityClass"],
    "storage.k8s.io/v1": ["StorageClass"]
  }).flatMap(([apiVersion, kinds]) => kinds.map((kind) => [kind, apiVersion]))
);
var MARKS = [
  ["StatefulSet", "spec", ["volumeClaimTemplates", "template"]],
  ["StatefulSet", "spec", ["serviceName", "template"]],
  ["CronJob", "spec", ["schedule", "jobTemplate"]],
  ["Job", "spec", ["backoffLimit", "template"]],
  ["Job", "spec", ["completions", "template"]],
  ["Deployment", "spec", ["strategy", "template", "selector"]],
  ["Service", "spec", ["clusterIP"]],
  ["Service", "spec", ["selector", "ports"]],
  ["PersistentVolumeClaim", "spec", ["accessModes", "resources"]],
  ["PersistentVolume", "spec", ["accessModes", "capacity"]],
  ["HorizontalPodAutoscaler", "spec", ["scaleTargetRef", "maxReplicas"]],
  ["NetworkPolicy", "spec", ["podSelector", "policyTypes"]],
  ["PodDisruptionBudget", "spec", ["minAvailable", "selector"]],
  ["PodDisruptionBudget", "spec", ["maxUnavailable", "selector"]],
  ["Pod", "spec", ["containers"]],
  ["StorageClass", "root", ["provisioner"]],
  ["Secret", "root", ["stringData"]],
  ["Secret", "root", ["data", "type"]],
  ["ConfigMap", "root", ["data"]]
];
function kindByShape(root, apiVersion) {
  const places = { root, spec: root.child("spec") };
  for (const [kind, place, fields] of MARKS) {
    if (fields.some((name) => !places[place].child(name).exists)) continue;
    const isOfVersion = apiVersion === void 0 || (0, import_kinds.isKind)(kind, apiVersion);
    if (isOfVersion) return kind;
  }
  return void 0;
}
function misspelt(root, name) {
  return root.entries().find(([key]) => key !== name && (0, import_near_key.isNearKey)(key, name))?.[0];
}
function giveValue(root, name, value) {
  const field = root.child(name);
  const { node, file } = root;
  if (node?.kind !== "map" || field.alias !== void 0) return void 0;
  if (field.exists) {
    if (field.node.end > field.node.start) return (0, import_edit.replaceText)(field, value);
    const colon = file.text.indexOf(":", field.key.end);
    return colon < 0 ? void 0 : { file: file.path, range: { start: colon + 1, end: colon + 1 }, text: ` ${value}` };
  }
  const next = node.pairs[name === "kind" && node.pairs[0]?.name === "apiVersion" ? 1 : 0]?.key;
  if (next === void 0) return void 0;
  const range = { start: next.start, end: next.start };
  if (node.style === "flow") return { file: file.path, range, text: `"${name}": "${value}", ` };
  const lineEnd = file.text.includes("\r\n") ? "\r\n" : "\n";
  const indent = " ".repeat(file.positionAt(next.start).column - 1);
  return { file: file.path, range, text: `${name}: ${value}${lineEnd}${indent}` };
}

// rules/incomplete-object.ts
var import_rule4 = __toESM(require_rule(), 1);
var STOPS2 = "kubectl stops reading the file here";
var MISSING = "is missing";
var REFUSED = "kubectl refuses the List";
var API_VERSION = /^(?:[a-z0-9.-]+\/)?v\d+(?:(?:alpha|beta)\d+)?$/;
var incomplete_object_default = (0, import_rule4.defineRule)({
  summary: "an object lacks what kubectl needs to know what it is: apiVersion, kind, or the items of a List",
  severity: "error",
  category: "syntax",
  subject: ["document", "manifest"],
  fixable: true,
  applies(subject2) {
    if (!("document" in subject2)) return subject2.state === "skipped";
    return !subject2.apiVersion || !subject2.kind || subject2.kind === "List";
  },
  *check(subject2, { bundle }) {
    if (!("document" in subject2)) {
      if (subject2.state === "skipped") yield stray(subject2);
      return;
    }
    if (subject2.partial || (0, import_kustomization.isKustomization)(subject2)) return;
    const root = subject2.root;
    if (root.open || !root.isMap) return;
    const found = ["apiVersion", "kind"].flatMap((name) => {
      const what = subject2[name] === void 0 || subject2[name] === "" ? defect(root.child(name)) : void 0;
      return what === void 0 ? [] : [{ name, what }];
    });
    if (found.length > 0 && isMeantForKubernetes(subject2, bundle)) {
      if (found.every(({ what }) => what === MISSING) && found.length === 2) yield neither(subject2);
      else for (const { name, what } of found) yield lacking(subject2, name, what);
    }
    const { apiVersion, kind, item } = subject2;
    const items = root.child("items");
    if (kind === "List" && apiVersion === "v1" && item === void 0 && items.absent) {
      yield {
        at: items.exists ? items : root,
        message: "this List has no items, so that kubectl takes it for an object of its own, and refuses it",
        help: "write the objects below `items`, or `items: []`"
      };
    }
  }
});
function stray(document) {
  const { file, range } = document;
  const content = /(?:[ \t]*(?:#.*)?(?:\r?\n|$))*[ \t]*/y;
  content.lastIndex = range.start;
  content.test(file.text);
  const start = Math.min(Math.max(content.lastIndex, range.start), range.end);
  const end = Math.max(start, Math.min(range.end, file.lineRange(file.positionAt(start).line).end));
  const line = file.text.slice(start, end).trimEnd();
  const isMap = /^(?:["']?[\w./-]+["']?[ \t]*:(?:\s|$)|\{)/.test(line);
  return {
    at: { document, range: { start, end: start + line.length } },
    message: isMap ? `this document has neither apiVersion nor kind; ${STOPS2}` : `this document is ${/^(?:-(?:\s|$)|\[)/.test(line) ? "a list" : "a text"}, not an object; ${STOPS2}`,
    help: isMap ? "write both, or move it to a file of its own" : "delete it, or move it to a file of its own"
  };
}
function defect(field) {
  if (field.unknown || field.string) return void 0;
  if (field.isNull) return field.exists ? "is empty" : MISSING;
  if (field.value === "") return "is empty";
  const { value } = field;
  return `is ${value === void 0 ? `a ${field.isMap ? "map" : "list"}` : `the ${typeof value} ${value}`}, not text`;
}
function isMeantForKubernetes(manifest, bundle) {
  const { item, apiVersion, kind, document } = manifest;
  if (item !== void 0) return true;
  const root = manifest.root;
  if (apiVersion && !API_VERSION.test(apiVersion)) return false;
  if (kind && (!/^[A-Z]/.test(kind) || root.child("version").exists)) return false;
  if (kind === "Kustomization" || kind === "Component") return false;
  const metadata = root.child("metadata");
  if (!metadata.child("name").isNull || !metadata.child("generateName").isNull) return true;
  return bundle.objectFiles.has(document.file);
}
function neither(manifest) {
  const root = manifest.root;
  const kind = kindByShape(root, void 0);
  const apiVersion = kind && apiVersionOf(kind);
  return {
    at: { document: manifest.document, range: root.key, manifest },
    message: `this item has neither apiVersion nor kind; ${REFUSED}`,
    help: apiVersion ? `write \`apiVersion: ${apiVersion}\` and \`kind: ${kind}\`` : "write both"
  };
}
function lacking(manifest, name, what) {
  const root = manifest.root;
  const field = root.child(name);
  const stops = manifest.item === void 0 ? STOPS2 : REFUSED;
  const other = what === MISSING ? misspelt(root, name) : void 0;
  if (other !== void 0) {
    const written = root.child(other);
    return {
      at: { document: manifest.document, range: written.key, manifest },
      message: `\`${other}\` is no field of an object, and \`${name}\` is missing; ${stops}`,
      help: `write \`${name}\``,
      ...renameKey(written, name)
    };
  }
  const value = name === "kind" ? kindByShape(root, manifest.apiVersion) : apiVersionOf(manifest.kind ?? "");
  const edit = value === void 0 ? void 0 : giveValue(root, name, value);
  return {
    at: field.exists ? field : { document: manifest.document, range: root.key, manifest },
    message: `\`${name}\` ${what}; ${stops}`,
    help: value === void 0 ? `write the ${name} of the object` : `write \`${name}: ${value}\``,
    ...edit !== void 0 && {
      fix: {
        title: `write \`${name}: ${value}\``,
        // A kind has one apiVersion; a shape only suggests a kind.
        safety: name === "apiVersion" ? "safe" : "unsafe",
        edits: [edit]
      }
    }
  };
}
function renameKey({ key, file, alias }, name) {
  if (alias !== void 0) return {};
  const quote2 = /^["']/.exec(file.text.slice(key.start, key.end))?.[0] ?? "";
  const edits = [{ file: file.path, range: key, text: `${quote2}${name}${quote2}` }];
  return { fix: { title: `rename to ${name}`, safety: "safe", edits } };
}

// rules/invalid-encoding.ts
var import_rule5 = __toESM(require_rule(), 1);
var CONTROL = new RegExp("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f-\\x84\\x86-\\x9f\\ufffe\\uffff]|\\p{Cs}", "gu");
var MARK = "\uFEFF";
var LOST = "\uFFFD";
var invalid_encoding_default = (0, import_rule5.defineRule)({
  summary: "a file holds bytes or characters that kubectl cannot read, or reads as others",
  severity: "error",
  category: "syntax",
  subject: "document",
  fixable: true,
  applies({ file, range, error }) {
    const body = file.text.slice(range.start, range.end);
    return error !== void 0 || file.isUnmarked || body.includes(LOST) || body.includes(MARK);
  },
  *check(document) {
    const { file, range, error, root } = document;
    if (file.isUnmarked) {
      const start = file.text.search(/\S/);
      yield {
        // The same for all documents of the file, so that it is told once.
        at: { document, range: { start, end: file.lineRange(file.positionAt(start).line).end } },
        message: "this file is UTF-16 without a byte order mark, which kubectl takes for UTF-8 full of NUL bytes, and refuses",
        help: "save it as UTF-8"
      };
    }
    const body = file.text.slice(range.start, range.end);
    if (error?.code === "character") {
      yield controls(document, body);
    } else if (error !== void 0) {
      if (error.code === "syntax" && body.includes(MARK)) yield* marksBeforeSeparators(document, body);
    } else {
      if (body.includes(LOST)) yield* lost(document, body);
      if (root !== null && body.includes(MARK)) yield* marksInScalars(document, root);
    }
  }
});
function controls(document, body) {
  const places = [...body.matchAll(CONTROL)].map(({ index, 0: { length } }) => placeAt(document, index, length));
  const range = places[0] ?? document.error.range;
  const code = document.file.text.charCodeAt(range.start);
  const isNul = code === 0;
  return {
    at: { document, range },
    message: `${isNul ? "a NUL byte" : `the control character ${nameOf(code)}`} stands here${others(document, places)}, which YAML allows nowhere; kubectl cannot read this document`,
    help: isNul ? "delete it" : "delete it, or write it as an escape in double quotes where it is meant",
    covers: document.range,
    ...deletion(document, places, "delete the control characters", "unsafe")
  };
}
function* lost(document, body) {
  const { comments } = document;
  const places = [];
  let next = 0;
  for (const { index, 0: run } of body.matchAll(/\ufffd+/g)) {
    const place = placeAt(document, index, run.length);
    while (comments[next] !== void 0 && comments[next].range.end <= place.start) next++;
    if (comments[next] === void 0 || comments[next].range.start > place.start) places.push(place);
  }
  const [range] = places;
  if (range === void 0) return;
  yield {
    at: { document, range },
    message: `a character is lost here${others(document, places)}: kubectl reads U+FFFD, the sign for bytes that are not UTF-8, and says nothing`,
    help: "save the file as UTF-8, and write the text anew where characters are lost",
    severity: "warning"
  };
}
function* marksBeforeSeparators(document, body) {
  const places = [...body.matchAll(/^\ufeff+(?=---)/gm)].map(
    ({ index, 0: run }) => placeAt(document, index, run.length)
  );
  const [range] = places;
  if (range === void 0) return;
  yield {
    at: { document, range },
    message: `an invisible byte order mark (U+FEFF) stands before this \`---\`${others(document, places)}, as where files were put together, so that it separates nothing; kubectl cannot read this document`,
    help: "delete the mark",
    covers: document.range,
    ...deletion(document, places, "delete the byte order mark", "safe")
  };
}
function* marksInScalars(document, root) {
  const { text } = document.file;
  const places = [];
  let isQuoted = false;
  const rest = [root];
  for (let node = rest.pop(); node !== void 0; node = rest.pop()) {
    if (node.kind === "seq") for (const item of node.items) rest.push(item);
    else if (node.kind === "map") for (const { key, value } of node.pairs) rest.push(key, value);
    else if (node.kind === "scalar" && node.style !== "literal" && node.style !== "folded") {
      for (let at = text.indexOf(MARK, node.start); at >= 0 && at < node.end; at = text.indexOf(MARK, at + 1)) {
        places.push({ start: at, end: at + 1 });
        isQuoted ||= node.style !== "plain";
      }
    }
  }
  const [range] = places.sort((a, b) => a.start - b.start);
  if (range === void 0) return;
  yield {
    at: { document, range },
    message: `an invisible byte order mark (U+FEFF) stands here${others(document, places)}, and is part of the text for kubectl`,
    help: "delete it",
    severity: "warning",
    ...deletion(document, places, "delete the byte order mark", isQuoted ? "unsafe" : "safe")
  };
}
function placeAt({ range }, index, length) {
  return { start: range.start + index, end: range.start + index + length };
}
function nameOf(code) {
  return `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
}
function others({ file }, [first, ...rest]) {
  if (first === void 0 || rest.length === 0) return "";
  const own = file.positionAt(first.start).line;
  const lines = [...new Set(rest.map(({ start }) => file.positionAt(start).line))].filter((line2) => line2 !== own);
  const [line, ...more] = lines;
  if (line === void 0) return ` (and ${rest.length} more in this line)`;
  return more.length === 0 ? ` (and in line ${line})` : ` (and in ${lines.length} more lines, from line ${line} on)`;
}
function deletion({ file }, places, title, safety) {
  if (places.length === 0 || places.length > 100) return {};
  return { fix: { title, safety, edits: places.map((range) => ({ file: file.path, range, text: "" })) } };
}

// rules/lost-indentation.ts
var import_issues3 = __toESM(require_issues(), 1);

// src/kubernetes/places.ts
var import_issues2 = __toESM(require_issues(), 1);
var NAMED = 3;
function namesOf(paths) {
  const names = paths.map((path) => String(path.at(-1)));
  return (0, import_issues2.listed)(
    names.length > NAMED ? [...names.slice(0, NAMED - 1), `${names.length - NAMED + 1} more`] : names,
    "and"
  );
}
function whereOf(maps) {
  return (0, import_issues2.listed)(
    maps.slice(0, NAMED).map((map) => `${map.length === 0 ? "at" : "in"} ${nameOf2(map)}`),
    "or"
  );
}
function moveHelp(field, home) {
  if (home === void 0) return "move it to the one that is meant";
  const manifest = field.context;
  const around = field.path.slice(0, -1);
  const isBelow = home.length > around.length && around.every((step, index) => step === home[index]);
  if (isBelow && !manifest.at(home).exists) {
    const keys = home.slice(around.length).map((name) => `${name}:`);
    return `write ${(0, import_issues2.listed)(keys, "and")} above it, and indent it below`;
  }
  const isAbove = home.every((step, index) => step === around[index]);
  const beside = isAbove ? around[home.length] : manifest.at(home).entries()[0]?.[0];
  return `move it to ${nameOf2(home)}${beside === void 0 ? "" : `, beside ${beside}`}`;
}
function nameOf2(map) {
  if (map.length === 0) return "the root";
  return `${(0, import_issues2.briefPath)(map)}${takesAmounts(map) ? " or limits" : ""}`;
}
function takesAmounts(map) {
  return map.at(-1) === "requests" && typeof map.at(-3) === "number";
}

// rules/lost-indentation.ts
var import_rule6 = __toESM(require_rule(), 1);
var lost_indentation_default = (0, import_rule6.defineRule)({
  summary: "lines have lost their indentation",
  severity: "error",
  category: "structure",
  subject: "manifest",
  applies: (0, import_issues3.hasIssue)("indentation"),
  *check(manifest) {
    for (const { range, keys } of (0, import_issues3.issuesOf)(manifest, "indentation")) {
      const { document } = manifest;
      const [first, last] = [range.start, range.end].map((offset) => document.file.positionAt(offset).line);
      const lines = first === last ? `line ${first}` : `lines ${first}-${last}`;
      const stand = keys.length === 1 ? "stands" : "stand";
      yield {
        at: { document, range, manifest },
        message: `the indentation of ${lines} is lost: ${namesOf(keys.map((key) => [key]))} ${stand} at the wrong level; ${outcome(manifest)}`,
        help: help(manifest),
        covers: document.range
      };
    }
  }
});
function outcome({ root, kind }) {
  return root.get("metadata").get("name").exists ? `the API server refuses the ${kind}` : `kubectl sees a ${kind} without a name, and applies nothing of it`;
}
function help({ root }) {
  const empty = root.entries().filter(([, field]) => field.isNull);
  const below = empty.length === 0 ? "" : `: ${(0, import_issues3.listed)(
    empty.map(([name]) => name),
    "or"
  )}`;
  return `indent each below the field that it belongs to${below}`;
}

// rules/misplaced-field.ts
var import_issues4 = __toESM(require_issues(), 1);
var import_rule7 = __toESM(require_rule(), 1);
var MENDED = 20;
var misplaced_field_default = (0, import_rule7.defineRule)({
  summary: "a field stands in another map than it belongs in",
  severity: "error",
  category: "structure",
  subject: "manifest",
  fixable: true,
  applies: (0, import_issues4.hasIssue)("misplaced"),
  *check(manifest) {
    for (const [index, { path, places, taken, others: others2 }] of (0, import_issues4.issuesOf)(manifest, "misplaced").entries()) {
      const moved = [path, ...others2];
      const fields = moved.map((one) => manifest.at(one));
      const homes = places.map((place) => place.slice(0, -1));
      const home = homes.length === 1 ? homes[0] : void 0;
      const belong = moved.length === 1 ? "belongs" : "belong";
      const safety = home !== void 0 && takesAmounts(home) ? "unsafe" : "safe";
      yield {
        at: fields[0],
        range: fields[0].key,
        message: `${namesOf(moved)} ${belong} ${whereOf(homes)}, not ${whereOf([path.slice(0, -1)])}; the API server refuses the ${manifest.kind}`,
        help: taken ? "keep one of them there, or put into one what both say" : moveHelp(fields[0], home),
        ...taken && { related: [{ at: manifest.at(places[0]), message: "it is written here already" }] },
        ...!taken && home !== void 0 && index < MENDED && (0, import_rule7.moveFix)(fields, manifest.at(home), safety)
      };
    }
  }
});

// rules/missing-required-field.ts
var import_issues5 = __toESM(require_issues(), 1);
var import_statefulset = __toESM(require_statefulset(), 1);
var import_rule8 = __toESM(require_rule(), 1);
var missing_required_field_default = (0, import_rule8.defineRule)({
  summary: "a field that the API server requires is not given",
  severity: "error",
  category: "structure",
  subject: "manifest",
  applies: (0, import_issues5.hasIssue)("missing"),
  *check(manifest, { kubernetes }) {
    if (manifest.partial || isExcerpt(manifest)) return;
    for (const gaps of gapsOf(manifest).values()) yield* findings(manifest, gaps, kubernetes);
  }
});
function isExcerpt({ document, root }) {
  return document.file.language === "markdown" && root.child("metadata").child("name").isNull;
}
function gapsOf(manifest) {
  const missing2 = manifest.issues.filter((issue) => issue.code === "missing");
  const paths = new Set(missing2.map(({ path }) => formatPath(path)));
  const gaps = /* @__PURE__ */ new Map();
  for (const issue of missing2) {
    const { path, or } = issue;
    if (path.some((_, index) => index > 0 && paths.has(formatPath(path.slice(0, index))))) continue;
    const around = path.slice(0, -1);
    const fields = [manifest.at(path), ...or.map((name) => manifest.at([...around, name]))];
    if (!fields.every(isLacking)) continue;
    const key = formatPath(around);
    const gap = { issue, field: fields.find((field) => field.exists) ?? fields[0] };
    gaps.set(key, [...gaps.get(key) ?? [], gap]);
  }
  return gaps;
}
function isLacking(field) {
  return field.isNull ? field.absent : !field.open;
}
function* findings(manifest, gaps, kubernetes) {
  const plain = gaps.filter(({ issue, field }) => !isChoice(issue) && !field.exists && issue.holds === void 0);
  const [first] = plain;
  if (first !== void 0) yield finding(manifest, first, `${subject(plain)} missing`, kubernetes, plain);
  for (const gap of gaps) {
    if (plain.includes(gap)) continue;
    const { issue, field } = gap;
    const what = isChoice(issue) ? choice(issue) : `${formatPath(issue.path)} is ${field.exists ? "empty" : "missing"}`;
    yield finding(manifest, gap, what, kubernetes, [gap]);
  }
}
function finding(manifest, { issue, field }, what, kubernetes, gaps) {
  const names = enumerate(
    gaps.map(({ issue: { path } }) => `\`${path.at(-1)}\``),
    "and"
  );
  return {
    at: field,
    message: `${what}; ${isInTemplate(manifest, issue.path) ? (0, import_statefulset.refusal)(manifest, kubernetes) : "the API server refuses it"}`,
    help: gaps.length === 1 && helpFor(manifest, issue) || (field.exists ? `give ${names} a value` : `add ${names}`),
    ...issue.holds && { holds: issue.holds }
  };
}
function isChoice({ path, or }) {
  return or.length > 0 && path.at(-1) !== "name";
}
function choice({ path, or }) {
  const names = [String(path.at(-1)), ...or];
  const place = formatPath(path.slice(0, -1));
  if (names.length > MANY) return `${place} has none of ${names.slice(0, MANY).join(", ")} and the like`;
  return `${place} has ${names.length === 2 ? "neither" : "none of"} ${enumerate(names, names.length === 2 ? "nor" : "and")}`;
}
var MANY = 5;
function subject(gaps) {
  const paths = gaps.map(({ issue }) => issue.path);
  const place = formatPath(paths[0].slice(0, -1));
  if (paths.length === 1) return `${formatPath(paths[0])} is`;
  const names = enumerate(
    paths.map((path) => String(path.at(-1))),
    "and"
  );
  return place === "" ? `${names} are` : `${names} of ${place} are`;
}
function enumerate(names, word) {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} ${word} ${names.at(-1)}`;
}
function isInTemplate(manifest, [first, second, third]) {
  if (!manifest.is("StatefulSet") || first !== "spec") return false;
  return second === "template" ? third === "spec" : second === "volumeClaimTemplates" && third !== void 0;
}
function helpFor(manifest, issue) {
  if (isChoice(issue)) return "add one of them";
  const { path } = issue;
  const around = path.slice(0, -1);
  switch (path.at(-1)) {
    case "metadata":
      return path[1] === "template" ? labelsHelp(manifest) : "add `metadata: { name: \u2026 }`";
    case "labels":
      return labelsHelp(manifest);
    case "accessModes":
      return "add `accessModes: [ReadWriteOnce]`";
    case "resources":
    case "requests":
      return "add how much is asked for: `resources: { requests: { storage: 1Gi } }`";
    case "restartPolicy":
      return around.at(-1) === "spec" ? "add `restartPolicy: OnFailure` or `restartPolicy: Never`" : void 0;
    case "selector":
      return selectorHelp(manifest);
    case "apiVersion":
      return APPS.has(manifest.at([...around, "kind"]).string ?? "") ? "add `apiVersion: apps/v1`" : void 0;
  }
  return void 0;
}
var APPS = /* @__PURE__ */ new Set(["Deployment", "ReplicaSet", "StatefulSet"]);
function labelsHelp(manifest) {
  const asked = manifest.at(["spec", "selector", "matchLabels"]).entries();
  const labels = asked.flatMap(([name, { string }]) => string === void 0 ? [] : [`${name}: ${string}`]);
  const example = labels.length === 0 ? "" : `: \`labels: { ${labels.join(", ")} }\``;
  return `add the labels that the selector asks for${example}`;
}
function selectorHelp(manifest) {
  const labels = manifest.at(["spec", "template", "metadata", "labels"]).entries();
  const [name, value] = labels.find(([, field]) => field.string !== void 0) ?? [];
  if (value === void 0) return void 0;
  return `add a selector for labels of the template: \`selector: { matchLabels: { ${name}: ${value.string} } }\``;
}
function formatPath(path) {
  return path.map((step) => typeof step === "number" || !/^[\w-]+$/.test(step) ? `[${step}]` : `.${step}`).join("").replace(/^\./, "");
}

// deferred:src/kubernetes/api-versions.ts
var removalOf = (...args) => require("./kubernetes-api-versions.cjs").removalOf(...args);
var changesWith = (...args) => require("./kubernetes-api-versions.cjs").changesWith(...args);
var isPlainGroup = (...args) => require("./kubernetes-api-versions.cjs").isPlainGroup(...args);

// rules/removed-api-version.ts
var import_issues6 = __toESM(require_issues(), 1);
var import_versions = __toESM(require_versions(), 1);
var import_rule9 = __toESM(require_rule(), 1);
var removed_api_version_default = (0, import_rule9.defineRule)({
  summary: "the apiVersion is no longer served",
  severity: "error",
  category: "structure",
  subject: "manifest",
  fixable: true,
  applies: (0, import_issues6.hasIssue)("removed-version"),
  *check(manifest, { kubernetes }) {
    const { apiVersion = "", kind = "" } = manifest;
    for (const { code, path, holds } of manifest.issues) {
      if (code !== "removed-version") continue;
      const at = manifest.at(path);
      const message = `apiVersion: ${apiVersion} has no ${kind} ${(0, import_versions.formatSpan)(holds)}; kubectl finds no such kind and applies nothing of it`;
      const removal = removalOf(apiVersion, kind);
      if (removal === void 0) {
        yield { at, message, holds };
        continue;
      }
      const changes = changesWith(removal, manifest.root);
      const isLater = removal.since !== void 0 && removal.since > kubernetes.from;
      const safety = changes.length === 0 && !manifest.partial ? "safe" : "unsafe";
      yield {
        at,
        message,
        help: helpFor2(removal, changes, isLater),
        holds,
        ...removal.to !== void 0 && !isLater && (0, import_rule9.renameFix)(at, removal.to, safety)
      };
    }
  }
});
function helpFor2({ to, since, instead }, changes, isLater) {
  if (to === void 0) {
    return instead === void 0 ? "delete it: no apiVersion has this kind any more" : `use ${instead} in its place, and delete it`;
  }
  const when = isLater ? `, which Kubernetes has since 1.${since}` : "";
  return [`write apiVersion: ${to}${when}`, ...changes].join("; ");
}

// rules/unknown-field.ts
var import_issues7 = __toESM(require_issues(), 1);
var import_names = __toESM(require_names(), 1);

// src/kubernetes/other-names.ts
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
  ServicePort: /* @__PURE__ */ new Map([["containerPort", "targetPort"]]),
  EnvVar: /* @__PURE__ */ new Map([
    ["key", "name"],
    ["from", "valueFrom"]
  ]),
  VolumeMount: /* @__PURE__ */ new Map([
    ["path", "mountPath"],
    ["volume", "name"]
  ]),
  PodSpec: /* @__PURE__ */ new Map([
    ["restart", "restartPolicy"],
    ["pullSecrets", "imagePullSecrets"]
  ]),
  PersistentVolumeClaimSpec: /* @__PURE__ */ new Map([["storageClass", "storageClassName"]])
};
function otherName(owner, name, map) {
  const other = Object.hasOwn(OTHER_NAMES, owner) ? OTHER_NAMES[owner].get(name) : void 0;
  return other === void 0 || map.child(other).exists ? [] : [other];
}

// rules/unknown-field.ts
var import_rule10 = __toESM(require_rule(), 1);
var unknown_field_default = (0, import_rule10.defineRule)({
  summary: "a field that Kubernetes does not know",
  severity: "error",
  category: "structure",
  subject: "manifest",
  fixable: true,
  applies: (0, import_issues7.hasIssue)("unknown"),
  *check(manifest) {
    for (const issue of (0, import_issues7.issuesOf)(manifest, "unknown")) {
      const field = manifest.at(issue.path);
      yield { at: field, range: field.key, ...wordsFor(issue, manifest) };
    }
  }
});
function wordsFor(issue, manifest) {
  const { path, owner, near, elsewhere } = issue;
  const name = String(path.at(-1));
  const refused = `the API server refuses the ${manifest.kind}`;
  const field = (0, import_issues7.briefPath)(path);
  const [first] = near.length > 0 ? near : otherName(owner, name, manifest.at(path.slice(0, -1)));
  if (first !== void 0) {
    const isSlip = (0, import_names.nearName)(name, [first]) !== void 0;
    return {
      message: `${field} is no field of ${owner}${isSlip ? caseOf(name, first) : ""}; ${refused}`,
      help: `write ${near.length > 1 ? `${(0, import_issues7.listed)(near, "or")}, whichever is meant` : `${first}${isSlip ? "" : ", as it is called here"}`}`,
      ...near.length < 2 && (0, import_rule10.renameKeyFix)(manifest.at(path), first, isSlip ? "safe" : "unsafe")
    };
  }
  if (elsewhere.length > 0) {
    const isSet = elsewhere.length === 1 && elsewhere[0] === "StatefulSet";
    return {
      message: `${field} is a field of ${(0, import_issues7.listed)(elsewhere, "or")}, not of ${owner}; ${refused}`,
      help: isSet ? "take it out, or make this a StatefulSet" : "take it out"
    };
  }
  const free = owner === "ObjectMeta" ? "put it into labels or annotations, which take any name, or " : "";
  return { message: `${field} is no field of ${owner}; ${refused}`, help: `${free}take it out` };
}
function caseOf(name, meant2) {
  if (name.toLowerCase() === meant2.toLowerCase()) return " (upper and lower case count)";
  return /[-_]/.test(name) ? " (names are written without - and _)" : "";
}

// rules/unknown-kind-or-version.ts
var import_issues8 = __toESM(require_issues(), 1);
var import_kinds2 = __toESM(require_kinds(), 1);
var import_rule11 = __toESM(require_rule(), 1);
var unknown_kind_or_version_default = (0, import_rule11.defineRule)({
  summary: "the apiVersion has no such kind",
  severity: "error",
  category: "structure",
  subject: "manifest",
  fixable: true,
  applies: (0, import_issues8.hasIssue)("unknown-kind"),
  *check(manifest) {
    for (const issue of manifest.issues) {
      if (issue.code !== "unknown-kind") continue;
      if (manifest.partial && issue.meant === void 0) continue;
      yield {
        at: manifest.at(issue.path),
        message: `${wrong(manifest, issue)}; kubectl finds no such kind and applies nothing of it`,
        help: helpFor3(manifest, issue),
        // An API server of one's own, added to the cluster's, may have such a group.
        ...isForeign(manifest) && { severity: "warning" },
        ...issue.holds && { holds: issue.holds },
        ...fixOf(manifest, issue)
      };
    }
  }
});
function wrong(manifest, { path: [field], holds }) {
  const { apiVersion = "", kind } = manifest;
  if (field === "kind") return `kind: ${kind} is no kind of ${apiVersion}`;
  if (holds?.until !== void 0) return `apiVersion: ${apiVersion} has no ${kind} before 1.${holds.until + 1}`;
  if (!isForeign(manifest)) return `apiVersion: ${apiVersion} has no ${kind}`;
  return `apiVersion: ${(0, import_kinds2.groupOf)(apiVersion)} is no group of Kubernetes, and groups of custom resources have a dot`;
}
function isForeign({ apiVersion = "" }) {
  const group = (0, import_kinds2.groupOf)(apiVersion);
  return !group.includes(".") && !isPlainGroup(group);
}
function helpFor3(manifest, issue) {
  if (issue.holds?.until !== void 0) return `apply it to Kubernetes 1.${issue.holds.until + 1} or later`;
  const given = differing(manifest, issue);
  if (given.length === 0) return "write one of the kinds that `kubectl api-resources` lists, with its apiVersion";
  return `write ${given.map(([name, value]) => `${name}: ${value}`).join(" and ")}`;
}
function differing({ apiVersion, kind }, { meant: meant2 }) {
  const fields = [];
  if (meant2 !== void 0 && meant2.apiVersion !== apiVersion) fields.push(["apiVersion", meant2.apiVersion]);
  if (meant2 !== void 0 && meant2.kind !== kind) fields.push(["kind", meant2.kind]);
  return fields;
}
function fixOf(manifest, issue) {
  const given = differing(manifest, issue);
  const [first] = given;
  if (first === void 0) return {};
  const isCertain = given.length === 1 && !manifest.partial && !isForeign(manifest);
  const hasOther = first[0] === "apiVersion" && issue.meant?.kind === "HorizontalPodAutoscaler";
  const safety = isCertain && !hasOther ? "safe" : "unsafe";
  const fixes = given.flatMap(([name, value]) => (0, import_rule11.renameFix)(manifest.at([name]), value, safety).fix ?? []);
  if (fixes.length < given.length) return {};
  const title = helpFor3(manifest, issue);
  return { fix: { title, safety, edits: fixes.flatMap(({ edits }) => edits) } };
}

// rules/wrong-type.ts
var import_issues9 = __toESM(require_issues(), 1);

// src/kubernetes/wrong-types.ts
var import_edit2 = __toESM(require_edit(), 1);

// src/kubernetes/secret-names.ts
var SECRET_NAME = /passw|passphrase|passcode|secret|token|credential|(?:^|[^a-z])(?:pass|pwd|psw|creds?|keys?)(?:$|[^a-z])|(?:pass|pwd|creds?|keys?)\d*$/i;
function isSecretName(name) {
  return SECRET_NAME.test(name);
}
function isSecret(field) {
  const { kind } = field.context;
  for (let at = field; at?.parent !== void 0; at = at.parent) {
    const { step, parent } = at;
    if (kind === "Secret" && (step === "data" || step === "stringData")) return true;
    if (typeof step === "string" && isSecretName(step)) return true;
    if (step === "value" && isSecretName(parent.child("name").text ?? "")) return true;
  }
  return false;
}

// src/kubernetes/wrong-types.ts
var TAKES = {
  string: "text",
  int32: "a whole number",
  int64: "a whole number",
  number: "a number",
  boolean: "true or false",
  "int-or-string": "a whole number or text",
  quantity: "a quantity such as 500m or 1Gi",
  time: "a time such as 2026-01-31T12:00:00Z",
  bytes: "text in base64",
  map: "a map",
  list: "a list"
};
function explainType({ expected, of }, field) {
  const { node } = field;
  const takes = `takes ${TAKES[expected]}`;
  if (expected === "list") return { what: `${takes}, but ${kindOf(field)} stands here`, ...asList(field, of) };
  if (expected === "map") return { what: `${takes}, but ${kindOf(field)} stands here`, ...asMap(field, of) };
  if (node?.kind !== "scalar") return collectionFor(takes, field);
  const written = new Written(field, node);
  if (typeof node.value === "number" && !isText(expected) && expected !== "boolean")
    return notWhole(takes, expected, written);
  const what = `${takes}, but ${written.reading}`;
  const wantsText = isText(expected) || expected === "int-or-string" && typeof node.value !== "string";
  return { what, ...wantsText ? asText(field, expected, written) : asNumber(field, expected, written) };
}
function isText(expected) {
  return expected === "string" || expected === "time" || expected === "bytes";
}
function fixOf2(title, safety, edits) {
  return edits === void 0 ? {} : { fix: { title, safety, edits } };
}
var SAID = 40;
var Written = class {
  source;
  value;
  isQuoted;
  /** True where the text may be said. */
  isPublic;
  constructor(field, { start, end, style, value }) {
    this.source = field.file.text.slice(start, end);
    this.value = value;
    this.isQuoted = style === "single" || style === "double";
    this.isPublic = !isSecret(field) && !isSecretName(this.source) && end - start <= SAID && !/[\r\n]/.test(this.source);
  }
  /** `0644 without quotes is the number 420`. */
  get reading() {
    const { value, source, isQuoted, isPublic } = this;
    if (typeof value === "string") {
      const it = isPublic ? source : "what stands here";
      return isQuoted ? `${it}, in quotes, is text` : `${it} is text`;
    }
    const kind = typeof value === "number" ? "number" : "boolean";
    if (!isPublic) return `without quotes this is a ${kind}`;
    const isSurprise = source.toLowerCase() !== String(value);
    return `${source} without quotes is ${isSurprise ? `the ${kind} ${value}` : `a ${kind}`}`;
  }
};
function asText(field, expected, { isPublic, source }) {
  if (expected === "bytes") return { help: "write the value in base64, or put it under stringData, in quotes" };
  const isPortName = field.step === "name" && field.parent?.parent?.step === "ports";
  if (isPortName) return { help: "write a name with a letter in it, in at most 15 characters" };
  const help2 = isPublic ? `write "${source}"` : "put it in quotes";
  const safety = expected === "string" ? "safe" : "unsafe";
  return { help: help2, ...expected !== "time" && fixOf2("put it in quotes", safety, (0, import_edit2.quote)(field)) };
}
var MAX = { int32: 2 ** 31 - 1, "int-or-string": 2 ** 31 - 1, int64: 2 ** 63 };
function notWhole(takes, expected, { value, source, isPublic }) {
  const max = MAX[expected];
  const it = isPublic ? source : "this";
  return max !== void 0 && Math.abs(Number(value)) > max ? {
    what: `${takes} of ${expected === "int64" ? 64 : 32} bits, and ${it} is too large`,
    help: "write a smaller number"
  } : { what: `${takes}, and ${it} is none`, help: "write a number without a fraction" };
}
var WORDS = new Map([
  ...["true", "yes", "on", "y", "1", "enabled", "enable"].map((word) => [word, true]),
  ...["false", "no", "off", "n", "0", "disabled", "disable"].map((word) => [word, false])
]);
var SECONDS = /* @__PURE__ */ new Map([
  ["s", 1],
  ["m", 60],
  ["h", 3600]
]);
function asNumber(field, expected, { value, isPublic }) {
  const text = String(value);
  if (expected === "boolean") {
    const meant2 = WORDS.get(text.toLowerCase());
    if (meant2 === void 0) return { help: "write true or false" };
    const edits = /^(?:true|false)$/.test(text) ? (0, import_edit2.unquote)(field) : void 0;
    const safety = /^(?:true|false)$/i.test(text) ? "safe" : "unsafe";
    const help2 = `write ${meant2}${text.toLowerCase() === String(meant2) ? ", without quotes" : ""}`;
    return { help: help2, ...fixOf2(`write ${meant2}`, safety, edits ?? (0, import_edit2.rewrite)(field, String(meant2))) };
  }
  const max = MAX[expected];
  if (expected === "quantity") return { help: "write a quantity such as 500m or 1Gi" };
  if (typeof value === "string" && /^(?:0|[1-9]\d{0,14})$/.test(value)) {
    const fits = max === void 0 || Number(value) <= max;
    const help2 = isPublic ? `write ${value}, without quotes` : "take the quotes off";
    return {
      help: fits ? help2 : "write a smaller number, without quotes",
      ...fits && fixOf2("take the quotes off", "safe", (0, import_edit2.unquote)(field))
    };
  }
  const duration = /^(\d{1,6})([smh])$/.exec(text);
  if (duration !== null && /Seconds$/.test(String(field.step))) {
    const seconds = String(Number(duration[1]) * SECONDS.get(duration[2]));
    return {
      help: `write ${seconds}: it is counted in seconds, without a unit`,
      ...fixOf2(`write ${seconds}`, "safe", (0, import_edit2.rewrite)(field, seconds))
    };
  }
  if (/(?:^|[a-z])port$/i.test(String(field.step))) return { help: "write the number of the port" };
  return { help: `write ${TAKES[expected]}${/\d/.test(text) ? ", without quotes and without a unit" : ""}` };
}
function collectionFor(takes, field) {
  const what = `${takes}, but ${kindOf(field)} stands here`;
  const entries = field.entries();
  if (field.parent?.step === "selector" && field.step === "matchLabels") {
    const { kind } = field.context;
    return {
      what: `is not for the selector of a ${kind}, which takes the labels themselves`,
      help: "write the labels right below selector",
      ...fixOf2("write the labels there", "safe", (0, import_edit2.unwrapMap)(field))
    };
  }
  const { node, file } = field;
  const source = node === void 0 ? "" : file.text.slice(node.start, node.end);
  if (typeof field.step === "number" && entries.length === 1 && !/[\r\n"\\{]/.test(source)) {
    const help2 = isSecret(field) || isSecretName(source) ? "put the whole text in quotes" : `write "${source}", for ": " makes a map of it`;
    const edits = [node.start, node.end].map((at) => ({ file: file.path, range: { start: at, end: at }, text: '"' }));
    return { what, help: help2, ...field.alias === void 0 && fixOf2("put it in quotes", "unsafe", edits) };
  }
  return { what, help: field.isList ? "write one value, without dash and brackets" : "write one value" };
}
var SHORT_ITEMS = {
  ContainerPort: { name: "containerPort", type: "number" },
  ServicePort: { name: "port", type: "number" },
  LocalObjectReference: { name: "name", type: "string" }
};
function asMap(field, of) {
  const { node, value } = field;
  if (node?.kind === "seq") {
    return {
      help: "write each of its fields as `name: value`, without dash and brackets",
      ...fixOf2("take the dashes off", "unsafe", (0, import_edit2.unwrapList)(field))
    };
  }
  const setting = of === "EnvVar" && typeof value === "string" ? /^([\w.-]+)=(.*)$/s.exec(value) : null;
  if (setting !== null) {
    const fields = [`name: ${setting[1]}`, `value: ${JSON.stringify(setting[2])}`];
    return {
      help: `write name: ${setting[1]}, and below it value: with the rest`,
      ...fixOf2("write name and value", "safe", asItem(field, fields))
    };
  }
  const short = of === void 0 || !Object.hasOwn(SHORT_ITEMS, of) ? void 0 : SHORT_ITEMS[of];
  if (short !== void 0 && typeof value === short.type) {
    const item = `${short.name}: ${node === void 0 ? "" : field.file.text.slice(node.start, node.end)}`;
    return { help: `write ${item}`, ...fixOf2(`write ${item}`, "safe", asItem(field, [item])) };
  }
  return {
    help: typeof field.step === "number" ? "write its fields, each with its name" : "write its fields below it, indented"
  };
}
function asItem(field, fields) {
  const { node, file, parent } = field;
  const list = parent?.node;
  if (list?.kind !== "seq" || node === void 0 || file.language === "json") return void 0;
  if (list.style === "flow") return (0, import_edit2.rewrite)(field, `{${fields.join(", ")}}`);
  const indent = " ".repeat(file.positionAt(node.start).column - 1);
  return (0, import_edit2.rewrite)(field, fields.join(`${file.text.includes("\r\n") ? "\r\n" : "\n"}${indent}`));
}
var WORDS_OF_A_COMMAND = /^[\w./:=@%+,-]+(?: [\w./:=@%+,-]+)*$/;
function asList(field, of) {
  const { value } = field;
  const isCommand = field.step === "command" || field.step === "args";
  if (isCommand && typeof value === "string") {
    const words = WORDS_OF_A_COMMAND.test(value) && !isSecretName(value) ? value.split(" ") : void 0;
    const list = words && `[${words.map((word) => JSON.stringify(word)).join(", ")}]`;
    const isShort = list !== void 0 && list.length <= SAID;
    const help2 = isShort ? `write ${list}` : "write each word behind a dash of its own: no shell takes the text apart";
    return { help: help2, ...list !== void 0 && fixOf2("make a list of its words", "unsafe", (0, import_edit2.rewrite)(field, list)) };
  }
  const names = field.entries().map(([name]) => name);
  if (of === "EnvVar" && names.length > 0 && !names.includes("name")) {
    return { help: `write \`- name: ${names[0]}\` and below it \`value:\`, and so on` };
  }
  const short = of === void 0 || !Object.hasOwn(SHORT_ITEMS, of) ? void 0 : SHORT_ITEMS[of];
  if (short !== void 0 && typeof value === short.type)
    return { help: `write \`- ${short.name}: ${value}\` below it` };
  if (of === "string") {
    return { help: "put it in brackets, or behind a dash", ...fixOf2("make a list of it", "unsafe", (0, import_edit2.wrapInList)(field)) };
  }
  if (!field.isMap) return { help: "write each item behind a dash" };
  const isItem = field.entries().some(([name, inner]) => name === "name" || name === "metadata" || !inner.isMap);
  if (!isItem) return { help: `write each item behind a dash, with its name in it: \`- name: ${names[0] ?? "\u2026"}\`` };
  return { help: "write a dash before each item", ...fixOf2("make a list of it", "unsafe", (0, import_edit2.wrapInList)(field)) };
}
function kindOf(field) {
  if (field.isMap) return "a map";
  if (field.isList) return "a list";
  const { value } = field;
  if (value === void 0 || value === null) return "nothing";
  return typeof value === "string" ? "text" : `a ${typeof value}`;
}

// rules/wrong-type.ts
var import_rule12 = __toESM(require_rule(), 1);
var wrong_type_default = (0, import_rule12.defineRule)({
  summary: "a value is of a type that its field does not take",
  severity: "error",
  category: "structure",
  subject: "manifest",
  fixable: true,
  applies: (0, import_issues9.hasIssue)("type"),
  *check(manifest) {
    for (const issue of (0, import_issues9.issuesOf)(manifest, "type")) {
      const field = manifest.at(issue.path);
      const { what, help: help2, fix } = explainType(issue, field);
      const who = issue.path[0] === "metadata" ? "kubectl" : "the API server";
      yield {
        at: field,
        message: `${(0, import_issues9.briefPath)(issue.path)} ${what}; ${who} refuses the ${manifest.kind}`,
        help: help2,
        ...fix !== void 0 && { fix },
        ...flattened(field)
      };
    }
  }
});
function flattened(field) {
  const labels = field.entries().map(([, label]) => label);
  const isService = field.step === "matchLabels" && field.parent?.step === "selector" && labels.length > 0;
  if (!isService || !labels.every(({ value }) => value !== void 0)) return {};
  return (0, import_rule12.moveFix)(labels, field.parent, field.parent.entries().length === 1 ? "safe" : "unsafe");
}

// rules/yaml-syntax.ts
var import_rule13 = __toESM(require_rule(), 1);
var yaml_syntax_default = (0, import_rule13.defineRule)({
  summary: "a document is no YAML that kubectl can read",
  severity: "error",
  category: "syntax",
  subject: "document",
  fixable: true,
  applies: ({ error }) => error !== void 0,
  *check(document, { explain }) {
    const { error } = document;
    if (error === void 0 || ["separator", "directive", "character"].includes(error.code)) return;
    const [...problems] = explain?.(document) ?? [];
    if (problems.length === 0) {
      yield { at: { document, range: error.range }, message: `kubectl cannot read this document (${error.code})` };
    }
    for (const { range, message, help: help2, related = [], fix } of problems) {
      yield {
        at: { document, range },
        message: `${message}; kubectl cannot read this document`,
        ...help2 !== void 0 && { help: help2 },
        related: related.map((place) => ({ at: { document, range: place.range }, message: place.message })),
        ...fix !== void 0 && { fix }
      };
    }
  }
});
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  "document-separator": null,
  "duplicate-key": null,
  "field-not-in-version": null,
  "incomplete-object": null,
  "invalid-encoding": null,
  "lost-indentation": null,
  "misplaced-field": null,
  "missing-required-field": null,
  "removed-api-version": null,
  "unknown-field": null,
  "unknown-kind-or-version": null,
  "wrong-type": null,
  "yaml-syntax": null
});
