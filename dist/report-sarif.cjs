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

// hot:src/config/rule-url.ts
var require_rule_url = __commonJS({
  "hot:src/config/rule-url.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/config/rule-url.ts"];
  }
});

// hot:src/text/multimap.ts
var require_multimap = __commonJS({
  "hot:src/text/multimap.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/text/multimap.ts"];
  }
});

// hot:src/report/findings.ts
var require_findings = __commonJS({
  "hot:src/report/findings.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/report/findings.ts"];
  }
});

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

// src/report/sarif.ts
var sarif_exports = {};
__export(sarif_exports, {
  report: () => report
});
module.exports = __toCommonJS(sarif_exports);
var import_rule_url = __toESM(require_rule_url(), 1);

// src/lint/fingerprint.ts
var import_node_crypto = require("node:crypto");
function fingerprints(diagnostics) {
  const seen = /* @__PURE__ */ new Map();
  const marks = /* @__PURE__ */ new Map();
  for (const diagnostic of diagnostics) {
    const { rule, file, resource, path } = diagnostic;
    const { apiVersion, kind, namespace, name } = resource ?? {};
    const key = JSON.stringify([rule, file.path, apiVersion, kind, namespace, name, path]);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    marks.set(diagnostic, digest(`${key}${count}`));
  }
  return marks;
}
function digest(text) {
  return (0, import_node_crypto.createHash)("sha256").update(text).digest("hex").slice(0, 32);
}

// src/report/sarif.ts
var import_multimap = __toESM(require_multimap(), 1);

// src/report/excerpt.ts
function excerpt(text, most) {
  if (text.length <= most) return text;
  const isHalf = /[\ud800-\udbff]/.test(text[most - 2]);
  return `${text.slice(0, isHalf ? most - 2 : most - 1)}\u2026`;
}

// src/report/sarif.ts
var import_findings = __toESM(require_findings(), 1);

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

// src/report/line-hash.ts
var BLOCK = 100;
var BASE = 37;
var END = 65535;
var [TAB, LF, CR, SPACE] = [9, 10, 13, 32];
function lineHashes(text) {
  const units = new Uint16Array(text.length + 1 + BLOCK);
  const starts = [];
  let length = 0;
  let isStart = true;
  for (let at = 0; at <= text.length; at++) {
    const unit = at < text.length ? text.charCodeAt(at) : END;
    const isSecondHalf = unit === LF && text.charCodeAt(at - 1) === CR;
    if (unit === SPACE || unit === TAB || isSecondHalf) continue;
    if (isStart) starts.push(length);
    isStart = unit === LF || unit === CR;
    units[length++] = unit === CR ? LF : unit;
  }
  const counts = /* @__PURE__ */ new Map();
  return starts.map((start) => {
    const hash = hashOf(units.subarray(start, start + BLOCK));
    const count = (counts.get(hash) ?? 0) + 1;
    counts.set(hash, count);
    return `${hash}:${count}`;
  });
}
function hashOf(units) {
  let high = 0;
  let low = 0;
  for (const unit of units) {
    const sum = low * BASE + unit;
    low = sum >>> 0;
    high = high * BASE + Math.floor(sum / 2 ** 32) >>> 0;
  }
  return high === 0 ? low.toString(16) : `${high.toString(16)}${low.toString(16).padStart(8, "0")}`;
}

// src/report/message.ts
function messageOf({ message, help, versions }) {
  const holds = versions === void 0 ? "" : ` (this holds for Kubernetes ${versions})`;
  return `${message}${help === void 0 ? "" : `; ${help}`}${holds}`;
}

// src/report/sarif.ts
var import_problems = __toESM(require_problems(), 1);

// src/report/repository-path.ts
var import_posix = require("node:path/posix");
var DRIVE = /^[a-z]:\//i;
function repositoryPath(path, { prefix }) {
  const isWhole = (0, import_posix.isAbsolute)(path) || DRIVE.test(path) || path === "<stdin>";
  return prefix === "" || isWhole ? path : (0, import_posix.join)(prefix, path);
}

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
      const shown = INVISIBLE.test(char) ? escapeOf2(char) : char;
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
function escapeOf2(char) {
  if (char === "\n") return "\\n";
  if (char === "\r") return "\\r";
  const code = char.codePointAt(0);
  if (code < 256) return `\\x${code.toString(16).padStart(2, "0")}`;
  return code < 65536 ? `\\u${code.toString(16).padStart(4, "0")}` : `\\u{${code.toString(16)}}`;
}

// src/report/sarif.ts
var MOST_RESULTS = 25e3;
var LONGEST = 1024;
var ROOT = "%SRCROOT%";
var LEVELS = { error: "error", warning: "warning", info: "note" };
function report(result, options) {
  const ids = Object.keys(options.rules).sort();
  const known = [...result.diagnostics, ...result.suppressed];
  const marks = fingerprints(known);
  const told = (0, import_findings.findingsOf)({ diagnostics: options.verbose ? known : result.diagnostics }, options);
  const kept = mostSevere(told);
  const source = new Source(known, options);
  const problems = (0, import_problems.problemsOf)(result);
  const leftOut = told.length - kept.length;
  const notifications = [
    ...problems.map((problem) => notificationOf(problem, options)),
    ...leftOut === 0 ? [] : [leftOutOf(leftOut)]
  ];
  return jsonText({
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "stslint",
            version: options.version,
            semanticVersion: options.version,
            informationUri: "https://github.com/stslint/stslint",
            rules: ids.map((id) => descriptorOf(id, options.rules[id]))
          }
        },
        columnKind: "utf16CodeUnits",
        originalUriBaseIds: { [ROOT]: { description: { text: "The root of the repository." } } },
        invocations: [{ executionSuccessful: problems.length === 0, toolExecutionNotifications: notifications }],
        results: kept.map((diagnostic) => source.resultOf(diagnostic, marks.get(diagnostic), ids))
      }
    ]
  });
}
function mostSevere(told) {
  if (told.length <= MOST_RESULTS) return told;
  const kept = new Set((0, import_findings.bySeverity)(told).slice(0, MOST_RESULTS));
  return told.filter((diagnostic) => kept.has(diagnostic));
}
function descriptorOf(id, rule) {
  const { summary, references, severity, category, recommended, preview } = rule;
  const why = unwrapped(rule.why);
  const url = (0, import_rule_url.ruleUrl)(id);
  const links = [...references.map((address) => `- <${address}>`), `- [The page of ${id}](${url})`];
  const short = plain(sentence(summary));
  return {
    id,
    name: id.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase()),
    shortDescription: { text: excerpt(short, LONGEST) },
    fullDescription: { text: excerpt(plain(why), LONGEST) },
    help: {
      text: [short, plain(why), ...references].join("\n\n"),
      markdown: [sentence(summary), why, links.join("\n")].join("\n\n")
    },
    helpUri: url,
    defaultConfiguration: {
      level: LEVELS[severity],
      // What is undefined is left out by JSON.
      enabled: recommended === false || preview ? false : void 0
    },
    properties: {
      tags: ["kubernetes", "statefulset", category],
      precision: "high",
      "problem.severity": severity === "info" ? "recommendation" : severity
    }
  };
}
function sentence(text) {
  return `${text.replace(/^[a-z]+(?= )/, (word) => word.charAt(0).toUpperCase() + word.slice(1))}.`;
}
function plain(markdown) {
  return markdown.replaceAll("`", "");
}
function unwrapped(prose) {
  return prose.trim().replace(/([^\n])\n(?!\n)/g, "$1 ");
}
function notificationOf(problem, options) {
  const { file } = problem;
  const place = { physicalLocation: { artifactLocation: artifactOf(file, options) } };
  return {
    level: "error",
    message: { text: escaped(visible((0, import_problems.problemText)(problem))) },
    locations: file === "" ? void 0 : [place]
  };
}
function leftOutOf(count) {
  const text = `${count} of the results are left out: GitHub takes ${MOST_RESULTS} of one run`;
  return { level: "warning", message: { text } };
}
var Source = class {
  #options;
  #secrets;
  #files = /* @__PURE__ */ new Map();
  #hashes = /* @__PURE__ */ new Map();
  constructor(diagnostics, options) {
    this.#options = options;
    this.#secrets = new Secrets({ diagnostics });
    for (const { file, related } of diagnostics) {
      for (const known of [file, ...related.map((place) => place.file)]) this.#files.set(known.path, known);
    }
  }
  /** @param ids those of the rules, in the order in which they are described. */
  resultOf(diagnostic, mark, ids) {
    const { rule, severity, file, range, related } = diagnostic;
    const fixes = [this.#secrets.fixOf(diagnostic) ?? [], this.#secrets.choicesOf(diagnostic)].flat();
    const proposed = fixes.map((fix) => this.#fixOf(fix)).filter((fix) => fix !== void 0);
    const index = ids.indexOf(rule);
    return {
      ruleId: rule,
      ruleIndex: index < 0 ? void 0 : index,
      level: LEVELS[severity],
      message: { text: textOf2(diagnostic) },
      locations: [{ physicalLocation: this.#placeOf(file, range), logicalLocations: objectsOf(diagnostic) }],
      relatedLocations: related.length === 0 ? void 0 : related.map((place, at) => this.#relatedOf(place, at + 1)),
      partialFingerprints: {
        primaryLocationLineHash: this.#hashOf(file, file.positionAt(range.start).line),
        "stslint/v1": mark
      },
      // Each by itself would mend it.
      fixes: proposed.length === 0 ? void 0 : proposed,
      // All results of a run have them, or none.
      suppressions: this.#options.verbose ? suppressionsOf(diagnostic) : void 0
    };
  }
  #relatedOf({ file, range, message }, id) {
    return { id, physicalLocation: this.#placeOf(file, range), message: { text: escaped(visible(message)) } };
  }
  #placeOf(file, range) {
    return { artifactLocation: artifactOf(file.path, this.#options), region: regionOf(file, range) };
  }
  #hashOf(file, line) {
    const hashes = this.#hashes.get(file) ?? lineHashes(file.text);
    this.#hashes.set(file, hashes);
    return hashes[line - 1];
  }
  /** Undefined where a file that it changes is not at hand. */
  #fixOf(fix) {
    const changes = /* @__PURE__ */ new Map();
    for (const { file: path, range, text } of fix.edits) {
      const file = this.#files.get(path);
      if (file === void 0) return void 0;
      const inserted = text === "" ? void 0 : { text };
      (0, import_multimap.append)(changes, file, { deletedRegion: regionOf(file, range), insertedContent: inserted });
    }
    return {
      description: { text: escaped(`${visible(fix.title)}${fix.safety === "safe" ? "" : " (unsafe)"}`) },
      artifactChanges: [...changes].map(([file, replacements]) => ({
        artifactLocation: artifactOf(file.path, this.#options),
        replacements
      }))
    };
  }
};
function suppressionsOf({ suppressed }) {
  return suppressed === void 0 ? [] : [{ kind: "inSource", justification: suppressed.reason || void 0 }];
}
function textOf2(diagnostic) {
  const links = diagnostic.related.map(({ message }, index) => `[${bracketed(visible(message))}](${index + 1})`);
  const where = links.length === 0 ? "" : ` (${links.join(", ")})`;
  return `${escaped(visible(messageOf(diagnostic)))}${where}.`;
}
function escaped(text) {
  return /\]\(|\\[\\[\]]/.test(text) ? bracketed(text) : text;
}
function bracketed(text) {
  return text.replace(/[\\[\]]/g, "\\$&");
}
function artifactOf(path, options) {
  const parts = repositoryPath(path, options).replace(new RegExp("\\p{Cs}", "gu"), "\uFFFD").split("/");
  const [first = ""] = parts;
  const uri = parts.map(encodeURIComponent).join("/");
  if (/^[a-z]:$/i.test(first) && parts.length > 1) return { uri: `file:///${uri.replace("%3A", ":")}` };
  return first === "" ? { uri: `file://${uri}` } : { uri, uriBaseId: ROOT };
}
function regionOf(file, range) {
  const start = file.positionAt(range.start);
  const end = file.positionAt(range.end);
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}
function objectsOf({ resource, path }) {
  const parts = [resource?.kind, resource?.namespace, resource?.name, path].filter((part) => part);
  if (parts.length === 0) return void 0;
  return [{ fullyQualifiedName: visible(parts.join("/")), kind: path === "" ? "object" : "property" }];
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  report
});
