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

// hot:src/text/unprintable.ts
var require_unprintable = __commonJS({
  "hot:src/text/unprintable.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/text/unprintable.ts"];
  }
});

// hot:src/report/problems.ts
var require_problems = __commonJS({
  "hot:src/report/problems.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/report/problems.ts"];
  }
});

// hot:src/yaml/node.ts
var require_node = __commonJS({
  "hot:src/yaml/node.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/yaml/node.ts"];
  }
});

// hot:src/yaml/parse.ts
var require_parse = __commonJS({
  "hot:src/yaml/parse.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/yaml/parse.ts"];
  }
});

// src/report/json.ts
var json_exports = {};
__export(json_exports, {
  report: () => report
});
module.exports = __toCommonJS(json_exports);

// src/report/json-text.ts
var import_unprintable = __toESM(require_unprintable(), 1);
function jsonText(value, indent = 2) {
  const text = JSON.stringify(value, void 0, indent).replace(/\\(?:ud[89a-f]..|.)/g, (code) => code.startsWith("\\ud") ? "\\ufffd" : code).replace(import_unprintable.UNPRINTABLE, (char) => char === "\n" ? char : escapeOf(char)).replaceAll("##", "#\\u0023");
  return `${text}
`;
}
function escapeOf(char) {
  const units = Array.from({ length: char.length }, (_, index) => char.charCodeAt(index));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("");
}

// src/report/message.ts
function messageOf({ message, help, versions }) {
  const holds = versions === void 0 ? "" : ` (this holds for Kubernetes ${versions})`;
  return `${message}${help === void 0 ? "" : `; ${help}`}${holds}`;
}

// src/report/json.ts
var import_problems = __toESM(require_problems(), 1);

// src/kubernetes/secret-names.ts
var SECRET_NAME = /passw|passphrase|passcode|secret|token|credential|(?:^|[^a-z])(?:pass|pwd|psw|creds?|keys?)(?:$|[^a-z])|(?:pass|pwd|creds?|keys?)\d*$/i;
function isSecretName(name) {
  return SECRET_NAME.test(name);
}

// src/report/secrets.ts
var import_node = __toESM(require_node(), 1);
var import_parse = __toESM(require_parse(), 1);
var HINT = /secret|pass|pwd|psw|token|key|cred|last-applied/i;
var LAST_APPLIED = "kubectl.kubernetes.io/last-applied-configuration";
var SECRET_KIND = /(?:^|[\s#{,-])["']?kind["']?\s*:\s*["']?Secret(?![\w-])/;
function secretRanges(file) {
  const { text } = file;
  if (!HINT.test(text)) return [];
  const ranges = [];
  for (const document of (0, import_parse.parseFile)(file)) {
    const { root, range, dropped } = document;
    if (root !== null) new Search(document, ranges).visit(root);
    const unread = root === null ? range : dropped;
    if (unread !== void 0 && SECRET_KIND.test(text.slice(range.start, range.end))) {
      secretLines(text, unread, ranges);
    }
  }
  namedLines(text, ranges);
  return merge(ranges);
}
function secretWords(file, secrets) {
  const words = /* @__PURE__ */ new Set();
  for (const { start, end } of secrets) {
    for (const line of file.text.slice(start, end).split(/[\r\n]+/)) {
      words.add(line.trim().replace(/^(["'])(.*)\1$/, "$2"));
    }
  }
  words.delete("");
  return [...words];
}
var Secrets = class {
  #ranges = /* @__PURE__ */ new Map();
  #words = /* @__PURE__ */ new Map();
  #files;
  constructor({ diagnostics }) {
    const files = diagnostics.flatMap(({ file, related }) => [file, ...related.map((place) => place.file)]);
    this.#files = new Map(files.map((file) => [file.path, file]));
  }
  rangesOf(file) {
    const ranges = this.#ranges.get(file) ?? secretRanges(file);
    this.#ranges.set(file, ranges);
    return ranges;
  }
  #wordsOf(file) {
    const words = this.#words.get(file) ?? secretWords(file, this.rangesOf(file));
    this.#words.set(file, words);
    return words;
  }
  /** The fix of a diagnostic; undefined too where it would write a secret. */
  fixOf({ fix }) {
    return fix === void 0 || this.#reveals(fix) ? void 0 : fix;
  }
  /** The repairs among which the author has to choose; none where one of them would write a secret. */
  choicesOf({ choices }) {
    return choices.some((fix) => this.#reveals(fix)) ? [] : choices;
  }
  #reveals({ edits }) {
    return edits.some(({ file: path, text }) => {
      const file = this.#files.get(path);
      return file !== void 0 && this.#wordsOf(file).some((word) => holdsWord(text, word));
    });
  }
};
function holdsWord(text, word) {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!/\w/.test(text[at - 1] ?? " ") && !/\w/.test(text[at + word.length] ?? " ")) return true;
  }
  return false;
}
var PUBLIC = /* @__PURE__ */ new Set(["apiVersion", "kind", "metadata", "type", "immutable"]);
var DATA = /* @__PURE__ */ new Set(["data", "stringData"]);
var BESIDE_NAME = new Set(
  "apiGroup apiVersion appProtocol blockOwnerDeletion containerPort controller creationTimestamp devicePath generateName generation hostIP hostPort image imagePullPolicy key kind mountPath mountPropagation name namespace nodePort optional port prefix protocol readOnly recursiveReadOnly request resourceVersion restartPolicy selfLink stdin stdinOnce subPath subPathExpr targetPort terminationMessagePath terminationMessagePolicy tty type uid valueFrom workingDir".split(" ")
);
var Search = class {
  #document;
  #ranges;
  constructor(document, ranges) {
    this.#document = document;
    this.#ranges = ranges;
  }
  /** Looks below a node. What an alias leads to is visited where it is written. */
  visit(node) {
    if (node.kind === "scalar") {
      this.#hideSetting(node);
    } else if (node.kind === "seq") {
      for (const item of node.items) this.visit(item);
    } else if (node.kind === "map") {
      const kind = (0, import_node.textOf)(node.get("kind")?.value);
      if (kind === "Secret") this.#visitSecret(node);
      for (const pair of node.pairs) {
        const { name, value } = pair;
        if (name === LAST_APPLIED) this.#hide(value);
        else if (name === "secretGenerator") this.#hideGenerated(value);
        else if (kind === "ConfigMap" && DATA.has(name)) this.#hideNamed(value);
        else if (name === "env") this.#hideEnvironment(value);
        this.visit(value);
      }
      const named = node.pairs.some(({ name, value }) => name === "name" && isSecretText(value));
      if (named || isSecretText(node.get("name")?.value)) this.#hideBesideName(node);
    }
  }
  #hideBesideName(node) {
    for (const { name, value } of [...node.pairs, ...node.entries.values()]) {
      if (name === "value" || !BESIDE_NAME.has(name) && isScalar(value)) this.#hide(value);
    }
  }
  /** What stands in an environment at the wrong place: a name as key, a value whose own key or whose `name` is misspelt. */
  #hideEnvironment(node) {
    const target = (0, import_node.resolveAlias)(node);
    for (const entry of target.kind === "seq" ? target.items : [target]) {
      const variable = (0, import_node.resolveAlias)(entry);
      if (variable.kind !== "map") continue;
      for (const { name, value } of variable.pairs) {
        if (isSecretName(name) && isScalar(value)) this.#hide(value);
        else if (name !== "value" && isSecretText(value)) this.#hideBesideName(variable);
      }
    }
  }
  #visitSecret(secret) {
    let from = Number.POSITIVE_INFINITY;
    for (const { name, key, value } of secret.pairs) {
      if (PUBLIC.has(name)) {
        const target = (0, import_node.resolveAlias)(value);
        if (name !== "metadata" || target.kind !== "map") continue;
        for (const inner of target.pairs) if (DATA.has(inner.name)) this.#hideValues(inner.value);
      } else {
        this.#hideValues(value);
        from = Math.min(from, key.start);
      }
    }
    for (const { value, name } of secret.entries.values()) if (!PUBLIC.has(name)) this.#hideValues(value);
    for (const { range } of this.#document.comments) {
      if (range.start > from && range.start < secret.end + 1e3) this.#ranges.push(range);
    }
  }
  /** The values of a map, so that its keys can be seen; anything else as a whole. */
  #hideValues(node) {
    const target = (0, import_node.resolveAlias)(node);
    if (target.kind !== "map") this.#hide(target);
    else for (const { value } of target.pairs) this.#hide(value);
  }
  #hideNamed(node) {
    const target = (0, import_node.resolveAlias)(node);
    if (target.kind !== "map") return;
    for (const { name, value } of target.pairs) if (isSecretName(name)) this.#hide(value);
  }
  /** `literals` of a kustomization's generators. */
  #hideGenerated(node) {
    if (node.kind !== "seq") return;
    for (const item of node.items) if (item.kind === "map") this.#hide(item.get("literals")?.value);
  }
  /** `PASSWORD=\u2026`, as environments of other tools are written. */
  #hideSetting({ start, end, value }) {
    const name = typeof value === "string" ? /^([\w.-]+)=/.exec(value)?.[1] : void 0;
    const behind = name === void 0 || !isSecretName(name) ? -1 : this.#document.file.text.indexOf("=", start) + 1;
    if (behind > 0 && behind < end) this.#ranges.push({ start: behind, end });
  }
  #hide(node) {
    if (node === void 0) return;
    const { start, end } = (0, import_node.resolveAlias)(node);
    if (end > start) this.#ranges.push({ start, end });
  }
};
function isScalar(node) {
  return (0, import_node.resolveAlias)(node).kind === "scalar";
}
function isSecretText(node) {
  return isSecretName((0, import_node.textOf)(node) ?? "");
}
var NAME_LINE = /^[\s#]*(?:-\s*)*["']?name["']?\s*:\s*["']?([\w.-]+)/;
var VALUE_LINE = /^([\s#]*(?:-\s*)*["']?value(?![\w-])["']?\s*[:=]?\s*)/;
var KEY_LINE = /^([\s#]*(?:-\s*)*["']?([\w.-]+)["']?\s*[:=]\s*)(?=[^\s{[])/;
var VARIABLE = /^[A-Z][A-Z\d_]+$/;
var FLOW_STRING = /"(?:[^"\\]|\\.)*"|'[^']*'|[^,}\s]+/.source;
var NAME_THEN_VALUE = new RegExp(
  `name["']?\\s*:\\s*["']?([\\w.-]+)["']?[^{}]*?\\bval(?!ueFrom)\\w*["']?\\s*:\\s*(${FLOW_STRING})`,
  "gdi"
);
var VALUE_THEN_NAME = new RegExp(
  `\\bval(?!ueFrom)\\w*["']?\\s*:\\s*(${FLOW_STRING})[^{}]*?name["']?\\s*:\\s*["']?([\\w.-]+)`,
  "gdi"
);
var NEAR = 8;
var LONG_LINE = 2e4;
function linesOf(text, range = { start: 0, end: text.length }) {
  const lines = [];
  for (const match of text.slice(range.start, range.end).matchAll(/[^\r\n]+/g)) {
    const start = range.start + match.index;
    lines.push({ start, end: start + match[0].length, text: match[0] });
  }
  return lines;
}
function namedLines(text, ranges) {
  const lines = linesOf(text);
  for (const [index, line] of lines.entries()) {
    if (line.text.length > LONG_LINE) continue;
    const [, head, key] = KEY_LINE.exec(line.text) ?? [];
    if (key !== void 0 && VARIABLE.test(key) && isSecretName(key)) hideRest(lines, index, head, ranges);
    const name = NAME_LINE.exec(line.text)?.[1];
    if (name !== void 0 && isSecretName(name)) hideBesideLine(lines, index, ranges);
    if (!/name/i.test(line.text) || !/val/i.test(line.text)) continue;
    for (const { 1: key2, indices } of line.text.matchAll(NAME_THEN_VALUE)) {
      if (isSecretName(key2)) hideMatch(line, indices[2], ranges);
    }
    for (const { 2: key2, indices } of line.text.matchAll(VALUE_THEN_NAME)) {
      if (isSecretName(key2)) hideMatch(line, indices[1], ranges);
    }
  }
}
function hideBesideLine(lines, index, ranges) {
  const indent = indentOf(lines[index].text);
  for (const step of [1, -1]) {
    let isSibling = true;
    for (let at = index + step; lines[at] !== void 0 && Math.abs(at - index) <= NEAR; at += step) {
      if (startsItem(lines[step > 0 ? at : at + 1])) break;
      isSibling &&= indentOf(lines[at].text) >= indent;
      hideValueLine(lines, at, isSibling ? indent : void 0, ranges);
    }
  }
}
function hideMatch(line, [start, end], ranges) {
  ranges.push({ start: line.start + start, end: line.start + end });
}
function startsItem({ text }) {
  return /^[\s#]*-(?:\s|$)/.test(text);
}
function hideValueLine(lines, at, indent, ranges) {
  const { text } = lines[at];
  const [, head, key] = VALUE_LINE.exec(text) ?? KEY_LINE.exec(text) ?? [];
  const isBeside = indent !== void 0 && indentOf(text) <= indent + 1;
  const isValue = key === void 0 || isBeside && !BESIDE_NAME.has(key);
  if (head !== void 0 && isValue) hideRest(lines, at, head, ranges);
}
function hideRest(lines, at, head, ranges) {
  const line = lines[at];
  let { end } = line;
  const indent = indentOf(line.text);
  for (let next = at + 1; next < lines.length && indentOf(lines[next].text) > indent; next++) {
    if (NAME_LINE.test(lines[next].text)) break;
    end = lines[next].end;
  }
  const start = line.start + head.length;
  if (end === line.end) {
    let length = line.text.length;
    while (length > head.length && /[,}\]\s]/.test(line.text[length - 1])) length--;
    end = line.start + length;
  }
  if (start < end) ranges.push({ start, end });
}
function indentOf(line) {
  return /^[\s#]*(?:-\s+)*/.exec(line)[0].length;
}
function secretLines(text, range, ranges) {
  let data;
  for (const line of linesOf(text, range)) {
    const indent = /^[\s#]*/.exec(line.text)[0].length;
    if (data !== void 0 && indent <= data) data = void 0;
    const [head, key] = /^[\s#]*(?:-\s+)*["']?([\w./-]+)["']?\s*:\s*/.exec(line.text) ?? [];
    const isData = key !== void 0 && DATA.has(key);
    const isPublic = key !== void 0 && PUBLIC_LINE.has(key) && data === void 0;
    if (isData && data === void 0) data = indent;
    if (isPublic || /^[\s#]*(?:-{3,}|\.{3,}|```|~~~)/.test(line.text)) continue;
    if (/^[{}[\],\s]*$/.test(line.text)) continue;
    const start = line.start + (head ?? /^\s*/.exec(line.text)[0]).length;
    if (start < line.end) ranges.push({ start, end: line.end });
  }
}
var PUBLIC_LINE = /* @__PURE__ */ new Set([...PUBLIC, "name", "namespace", "labels", "annotations", "app"]);
function merge(ranges) {
  ranges.sort((a, b) => a.start - b.start);
  const merged = [];
  for (const range of ranges) {
    const last = merged.at(-1);
    if (last !== void 0 && range.start <= last.end) {
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    } else {
      merged.push(range);
    }
  }
  return merged;
}

// src/report/json.ts
function report(result) {
  const secrets = new Secrets(result);
  const diagnostics = result.diagnostics.map((diagnostic) => jsonOf(diagnostic, secrets));
  const count = (severity) => diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  const output = {
    version: 1,
    summary: {
      files: result.files,
      documents: result.documents,
      statefulSets: result.statefulSets,
      errors: count("error"),
      warnings: count("warning"),
      infos: count("info"),
      suppressed: result.suppressed.length,
      // What is undefined is left out by JSON.
      fixed: result.fixed?.diagnostics.length,
      fixable: diagnostics.filter(({ fix }) => fix !== void 0).length,
      skipped: result.skipped.length
    },
    diagnostics,
    baseline: result.baseline && {
      file: result.baseline.file,
      known: result.baseline.known.length,
      stale: result.baseline.stale.map(({ file, rule, resource, path, count: gone }) => ({
        file,
        rule,
        resource,
        path,
        count: gone
      }))
    },
    change: result.change && { since: result.change.since, older: result.change.older },
    problems: (0, import_problems.problemsOf)(result).map(({ file, message }) => ({ file, message }))
  };
  return jsonText(output);
}
function jsonOf(diagnostic, secrets) {
  const { rule, severity, file, range, path, document, item, resource, related, versions, url } = diagnostic;
  const fix = secrets.fixOf(diagnostic);
  const choices = secrets.choicesOf(diagnostic);
  return {
    rule,
    severity,
    message: messageOf({ ...diagnostic, versions: void 0 }),
    file: file.path,
    range: rangeOf(file, range),
    path,
    document,
    item,
    resource: resource && {
      apiVersion: resource.apiVersion,
      kind: resource.kind,
      namespace: resource.namespace,
      name: resource.name
    },
    related: related.map((place) => ({
      message: place.message,
      file: place.file.path,
      range: rangeOf(place.file, place.range)
    })),
    fix: fix && jsonOfFix(fix),
    choices: choices.length === 0 ? void 0 : choices.map(jsonOfFix),
    versions,
    url
  };
}
function jsonOfFix({ title, safety, edits }) {
  return {
    title,
    safety,
    edits: edits.map(({ file, range: { start, end }, text }) => ({ file, start, end, text }))
  };
}
function rangeOf(file, { start, end }) {
  return { start: pointOf(file, start), end: pointOf(file, end) };
}
function pointOf(file, offset) {
  const { line, column } = file.positionAt(offset);
  return { line, column, offset };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  report
});
