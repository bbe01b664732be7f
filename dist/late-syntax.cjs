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

// hot:src/kubernetes/merged-objects.ts
var require_merged_objects = __commonJS({
  "hot:src/kubernetes/merged-objects.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/merged-objects.ts"];
  }
});

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

// hot:src/kubernetes/other-meaning.ts
var require_other_meaning = __commonJS({
  "hot:src/kubernetes/other-meaning.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/other-meaning.ts"];
  }
});

// <stdin>
var stdin_exports = {};
__export(stdin_exports, {
  "document-separator": () => document_separator_default,
  "duplicate-key": () => duplicate_key_default,
  "incomplete-object": () => incomplete_object_default,
  "invalid-encoding": () => invalid_encoding_default,
  "invalid-json": () => invalid_json_default,
  "yaml-syntax": () => yaml_syntax_default
});
module.exports = __toCommonJS(stdin_exports);

// src/kubernetes/meant-separators.ts
var DASHES = /^([ \t]*)(\\?-{2,}|[-\u2013\u2014\u2212]*[\u2013\u2014\u2212][-\u2013\u2014\u2212]*|\*{3,})[ \t]*$/;
var HEAD = /^["']?(?:apiVersion|kind)["']?[ \t]*:/;
function meantSeparators(document, starts) {
  const { file, range, error } = document;
  if (error !== void 0 && error.code !== "syntax") return [];
  if (error === void 0 && starts.length === 0) return [];
  const { text } = file;
  const wanted = new Set(starts.map(({ key }) => key.start));
  const found = [];
  let dashes;
  let column;
  for (let at = range.start; at < range.end; ) {
    let next = text.indexOf("\n", at) + 1;
    if (next === 0 || next > range.end) next = range.end;
    const line = text.slice(at, next).trimEnd();
    if (DASHES.test(line)) {
      dashes = { start: at, end: at + line.length };
    } else if (line !== "" && !/^ *#/.test(line)) {
      const indentation = line.search(/[^ ]/);
      column ??= indentation;
      const isRoot = indentation === column || indentation === 0;
      const isHead = isRoot && HEAD.test(line.slice(indentation)) && (error !== void 0 || wanted.has(at + indentation));
      if (isHead && dashes !== void 0) found.push(dashes);
      dashes = void 0;
    }
    at = next;
  }
  return found;
}

// rules/document-separator.ts
var import_merged_objects = __toESM(require_merged_objects(), 1);
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
      const finding = badLine(document, error.range);
      if (finding !== void 0) yield finding;
    } else if (error?.code === "directive") {
      yield directive(document, error.range);
    } else if (error !== void 0) {
      yield* meant(document, []);
    } else {
      const starts = (0, import_merged_objects.mergedObjects)(document);
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
  const indentation = text.slice(text.lastIndexOf("\n", range.start - 1) + 1, range.start);
  return {
    at: { document, range: { start: at, end: range.end } },
    message: begins ? `a document begins on the line of its separator, which YAML allows but kubectl does not; ${STOPS}` : `text stands after the \`---\` of a separator; ${STOPS}`,
    help: begins ? "begin a new line after `---`" : "write `# ` before a remark, or begin a new line after `---`",
    covers,
    ...begins ? fix("begin a new line after `---`", "safe", gap, lineEnd + indentation) : fix("make the text a comment", "unsafe", gap, " # ")
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
    ...(0, import_merged_objects.separatorFix)(document, starts)
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
var import_merged_objects2 = __toESM(require_merged_objects(), 1);
var import_rule2 = __toESM(require_rule(), 1);
var duplicate_key_default = (0, import_rule2.defineRule)({
  summary: "a map holds a key twice",
  severity: "warning",
  category: "syntax",
  subject: "document",
  fixable: true,
  applies: ({ duplicateKeys }) => duplicateKeys.length > 0,
  *check(document) {
    if ((0, import_merged_objects2.mergedObjects)(document).length > 0) return;
    const merged = mergedItems(document);
    const loose = pairsBesideEmpty(document);
    for (const { first, last } of document.duplicateKeys) {
      const item = merged.get(last);
      if (item === "rest") continue;
      const [dropped2, taken] = [lineOf(document, first), lineOf(document, last)];
      const [one, other] = [keyText(document, first), keyText(document, last)];
      const what = one === other ? `${last.name} is written more than once in one map` : `${one} and ${other} are one key, ${last.name}`;
      const which = dropped2 === taken ? "takes the last and drops the first" : `takes line ${taken} and drops line ${dropped2}`;
      const same = textOf(document, first) === textOf(document, last);
      if (item !== void 0) {
        yield {
          at: { document, range: rangeOf(last) },
          message: `${what}: the dash of a second item is missing; kubectl ${which} without a word`,
          help: `write a dash before this ${last.name}`,
          related: [{ at: { document, range: rangeOf(first) }, message: "the item above begins here" }],
          fix: {
            title: "write the dash",
            safety: "unsafe",
            edits: [{ file: document.file.path, range: item.range, text: item.text }]
          },
          // Of two items one was made, so that its fields are of both.
          covers: { start: first.key.start, end: item.end }
        };
        continue;
      }
      yield {
        at: { document, range: rangeOf(last) },
        message: `${what}; kubectl ${which} without a word, and most other tools refuse the file`,
        help: same ? "delete one of them, they say the same" : "keep one of them, or put into one what both say",
        related: [{ at: { document, range: rangeOf(first) }, message: "this one is dropped" }],
        ...same && deleteFix(document, first, loose.has(first) ? "unsafe" : "safe")
      };
    }
  }
});
function mergedItems(document) {
  const { text } = document.file;
  const items = /* @__PURE__ */ new Map();
  const keys = document.duplicateKeys.toSorted((a, b) => a.last.key.start - b.last.key.start);
  for (const [index, { first, last }] of keys.entries()) {
    const column = columnOf(document, first);
    const dash = /- +$/.exec(text.slice(first.key.start - column, first.key.start))?.[0];
    const start = last.key.start - (dash?.length ?? 0);
    if (dash === void 0 || columnOf(document, last) !== column || text.slice(start, last.key.start).trim()) continue;
    const rest = [];
    for (const other of keys.slice(index + 1, index + 1 + MANY)) {
      const isBetween = other.first.key.start > first.key.start && other.first.key.start < last.key.start;
      if (!isBetween || other.last.key.start < last.key.start || columnOf(document, other.last) !== column) break;
      rest.push(other.last);
    }
    if (rest.length === 0) continue;
    items.set(last, { range: { start, end: last.key.start }, text: dash, end: rest.at(-1).value.end });
    for (const pair of rest) items.set(pair, "rest");
  }
  return items;
}
var MANY = 50;
function columnOf({ file }, { key }) {
  return file.positionAt(key.start).column - 1;
}
function deleteFix(document, pair, safety) {
  const range = { start: pair.key.start, end: Math.max(pair.key.end, pair.value.end) };
  const removal = (0, import_rule2.removalFix)({ document, range }, `the first ${pair.name}`, safety);
  const gone = removal.fix?.edits[0]?.range ?? range;
  return document.comments.some(({ range: { start } }) => start >= gone.start && start < gone.end) ? {} : removal;
}
function pairsBesideEmpty({ root }) {
  const pairs = /* @__PURE__ */ new Set();
  const rest = root === null ? [] : [root];
  for (let node = rest.pop(); node !== void 0; node = rest.pop()) {
    if (node.kind === "seq") rest.push(...node.items);
    if (node.kind !== "map") continue;
    const hasEmpty = node.pairs.some(({ value }) => value.start === value.end);
    for (const pair of node.pairs) {
      if (hasEmpty) pairs.add(pair);
      rest.push(pair.value);
    }
  }
  return pairs;
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

// rules/incomplete-object.ts
var import_issues = __toESM(require_issues(), 1);
var import_kustomization = __toESM(require_kustomization(), 1);

// deferred:src/yaml/edit.ts
var replaceText = (...args) => require("./yaml-edit.cjs").replaceText(...args);

// src/kubernetes/type-meta.ts
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
    if (field.node.end > field.node.start) return replaceText(field, value);
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
var import_rule3 = __toESM(require_rule(), 1);
var STOPS2 = "kubectl stops reading the file here";
var MISSING = "is missing";
var REFUSED = "kubectl refuses the List";
var API_VERSION = /^(?:[a-z0-9.-]+\/)?v\d+(?:(?:alpha|beta)\d+)?$/;
var incomplete_object_default = (0, import_rule3.defineRule)({
  summary: "an object lacks what kubectl needs to know what it is: apiVersion, kind, or the items of a List",
  severity: "error",
  category: "syntax",
  subject: ["document", "manifest"],
  fixable: true,
  applies(subject) {
    if (!("document" in subject)) return subject.state === "skipped" || isObjectList(subject);
    return !subject.apiVersion || !subject.kind || subject.kind === "List";
  },
  *check(subject, { bundle }) {
    if (!("document" in subject)) {
      yield stray(subject);
      return;
    }
    if (subject.partial || (0, import_kustomization.isKustomization)(subject)) return;
    const root = subject.root;
    if (root.open || !root.isMap) return;
    const found = ["apiVersion", "kind"].flatMap((name) => {
      const what = subject[name] === void 0 || subject[name] === "" ? defect(root.child(name)) : void 0;
      return what === void 0 ? [] : [{ name, what }];
    });
    if (found.length > 0 && isMeantForKubernetes(subject, bundle)) {
      const isNeither = found.every(({ what }) => what === MISSING) && found.length === 2;
      const keys = isNeither ? miscasedKeys(root) : [];
      if (isNeither) yield keys.length > 1 ? miscased(subject, keys) : neither(subject);
      else for (const { name, what } of found) yield lacking(subject, name, what);
    }
    const { apiVersion, kind, item } = subject;
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
  const at = { document, range: { start, end: start + line.length } };
  if (isObjectList(document)) {
    return {
      at,
      message: `this document is a list of objects, not an object; ${STOPS2}`,
      help: "write each as a document of its own, with `---` between them, or all below `items:` of a `kind: List`"
    };
  }
  const isMap = /^(?:["']?[\w./-]+["']?[ \t]*:(?:\s|$)|\{)/.test(line);
  return {
    at,
    message: isMap ? `this document has neither apiVersion nor kind; ${STOPS2}` : `this document is ${/^(?:-(?:\s|$)|\[)/.test(line) ? "a list" : "a text"}, not an object; ${STOPS2}`,
    help: isMap ? "write both, or move it to a file of its own" : "delete it, or move it to a file of its own"
  };
}
function isObjectList({ root }) {
  if (root?.kind !== "seq") return false;
  return root.items.every((item) => item.kind === "map" && OBJECT_FIELDS.every((name) => item.get(name) !== void 0));
}
var OBJECT_FIELDS = ["apiVersion", "kind", "metadata"];
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
  const written = apiVersion || kind ? void 0 : misspelt(root, "apiVersion");
  if (written !== void 0 && API_VERSION.test(root.child(written).string ?? "")) return true;
  if (kind && apiVersionOf(kind) === "apps/v1" && root.child("spec").exists) return true;
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
function miscasedKeys(root) {
  return ROOT_FIELDS.flatMap((name) => {
    const written = root.entries().find(([key]) => key !== name && key.toLowerCase() === name.toLowerCase());
    return written === void 0 || root.child(name).exists ? [] : [{ name, field: written[1] }];
  });
}
function miscased(manifest, keys) {
  const edits = keys.flatMap(({ name, field }) => renameKey(field, name).fix?.edits ?? []);
  const written = keys.map(({ field }) => `\`${field.step}\``);
  const names = (0, import_issues.listed)(
    keys.map(({ name }) => `\`${name}\``),
    "and"
  );
  return {
    at: { document: manifest.document, range: keys[0].field.key, manifest },
    message: `${(0, import_issues.listed)(written, "and")} are no fields of an object (upper and lower case count); ${STOPS2}`,
    help: `write ${names}`,
    related: keys.slice(1).map(({ field }) => ({ at: { document: manifest.document, range: field.key }, message: "and this" })),
    ...edits.length === keys.length && { fix: { title: `write ${names}`, safety: "safe", edits } }
  };
}
var ROOT_FIELDS = ["apiVersion", "kind", "metadata", "spec", "data"];
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
  const quote = /^["']/.exec(file.text.slice(key.start, key.end))?.[0] ?? "";
  const edits = [{ file: file.path, range: key, text: `${quote}${name}${quote}` }];
  return { fix: { title: `rename to ${name}`, safety: "safe", edits } };
}

// rules/invalid-encoding.ts
var import_rule4 = __toESM(require_rule(), 1);
var CONTROL = new RegExp("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f-\\x84\\x86-\\x9f\\ufffe\\uffff]|\\p{Cs}", "gu");
var MARK = "\uFEFF";
var LOST = "\uFFFD";
var invalid_encoding_default = (0, import_rule4.defineRule)({
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

// rules/invalid-json.ts
var import_rule5 = __toESM(require_rule(), 1);
var LAST = 32;
var invalid_json_default = (0, import_rule5.defineRule)({
  summary: "a file that begins with a brace is no JSON",
  severity: "error",
  category: "syntax",
  subject: "document",
  fixable: true,
  versions: { until: LAST },
  applies: ({ file, index, error }, { kubernetes }) => kubernetes.from <= LAST && index === 0 && error === void 0 && file.language !== "markdown" && /^\s*\{(?!\{)/.test(file.text.slice(0, 100)),
  *check(document) {
    const { file } = document;
    const mistake = firstMistake(document);
    if (mistake === void 0) return;
    const { start, isComma } = mistake;
    const range = { start, end: start + 1 };
    const sign = file.text[start];
    const what = WHAT.get(sign) ?? (/\w/.test(sign) ? "a text stands without quotes" : `${sign} stands where JSON has none`);
    yield {
      at: { document, range },
      message: `${isComma ? "a comma stands behind the last item" : what}, and this is read as JSON; kubectl reads no further`,
      help: isComma ? "take the comma out" : "write JSON, or YAML that does not begin with a brace",
      holds: { until: LAST },
      ...isComma && {
        fix: { title: "take the comma out", safety: "safe", edits: [{ file: file.path, range, text: "" }] }
      }
    };
  }
});
var WHAT = /* @__PURE__ */ new Map([
  ["'", "a text stands in single quotes"],
  ["#", "a comment stands here"],
  ["/", "a comment stands here"],
  ["-", "another document begins here"]
]);
var TOKEN = /\s*("(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|true|false|null|[{}[\]:,])/y;
function firstMistake({ file: { text } }) {
  let comma;
  TOKEN.lastIndex = 0;
  for (let end = 0; ; end = TOKEN.lastIndex) {
    const token = TOKEN.exec(text)?.[1];
    if (token === void 0) {
      const rest = text.slice(end).search(/\S/);
      return rest < 0 || text[end + rest] === "$" ? void 0 : { start: end + rest, isComma: false };
    }
    if (comma !== void 0 && (token === "}" || token === "]")) return { start: comma, isComma: true };
    comma = token === "," ? TOKEN.lastIndex - 1 : void 0;
  }
}

// rules/yaml-syntax.ts
var import_other_meaning = __toESM(require_other_meaning(), 1);
var import_rule6 = __toESM(require_rule(), 1);
var yaml_syntax_default = (0, import_rule6.defineRule)({
  summary: "a document is no YAML that kubectl can read, or reads as something else than was meant",
  severity: "error",
  category: "syntax",
  subject: ["document", "manifest"],
  fixable: true,
  applies: (subject) => (0, import_other_meaning.mayMeanOther)(subject) || "error" in subject && subject.error !== void 0,
  *check(subject, { explain, lostIndentation }) {
    const document = "error" in subject ? subject : subject.document;
    const { error } = document;
    if (error !== void 0 && ["separator", "directive", "character"].includes(error.code)) return;
    const [...problems] = explain?.(document) ?? [];
    if (problems.length === 0 && error !== void 0) {
      yield { at: { document, range: error.range }, message: `kubectl cannot read this document (${error.code})` };
    }
    const isUnfixed = error !== void 0 && problems.every(({ fix }) => fix === void 0);
    const reading = isUnfixed ? lostIndentation(document) : void 0;
    for (const [index, { code, range, message, help, related = [], fix }] of problems.entries()) {
      const likely = index === 0 && reading?.certain === false && reading.edits.length > 0 ? reading : void 0;
      const isTooLarge = index === 0 && reading?.edits.length === 0;
      const isElsewhere = likely !== void 0 && (range.start < likely.range.start || likely.range.end < range.end);
      const own = isTooLarge ? [help, TOO_LARGE].filter((part) => part !== void 0).join("; ") : help;
      const advice = isElsewhere ? likelyHelp(document, likely) : own;
      const isCurly = error === void 0 && code.startsWith("curly");
      yield {
        at: { document, range },
        message: `${message}; ${isCurly ? "kubectl takes them for part of the text" : OUTCOMES[document.state]}`,
        ...isCurly && { severity: "warning" },
        ...advice !== void 0 && { help: advice },
        // What kubectl reads is not what is to be judged.
        ...error === void 0 && { covers: isCurly ? range : document.range },
        related: related.map((place) => ({ at: { document, range: place.range }, message: place.message })),
        ...fix !== void 0 && { fix },
        ...likely !== void 0 && {
          fix: {
            title: "restore the indentation as it most likely was",
            safety: "unsafe",
            edits: likely.edits.map((edit) => ({ file: document.file.path, ...edit }))
          }
        }
      };
    }
  }
});
var TOO_LARGE = "if indentation is lost, this document is too large for stslint to restore it";
function likelyHelp({ file }, { range, edits }) {
  const [first, last] = [range.start, range.end].map((offset) => file.positionAt(offset).line);
  const lines = first === last ? `line ${first} stands` : `lines ${first}-${last} stand`;
  const grown = edits.map((edit) => edit.text.length - edit.range.end + edit.range.start);
  const how = grown.every((by) => by > 0) ? "too far left" : grown.every((by) => by < 0) ? "too far right" : "where they do not belong";
  return `put the indentation right: most likely ${lines} ${how}`;
}
var OUTCOMES = {
  read: "kubectl reads something else than was meant",
  skipped: "kubectl stops reading the file here",
  unreadable: "kubectl cannot read this document"
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  "document-separator": null,
  "duplicate-key": null,
  "incomplete-object": null,
  "invalid-encoding": null,
  "invalid-json": null,
  "yaml-syntax": null
});
