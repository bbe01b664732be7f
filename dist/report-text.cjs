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

// hot:src/report/findings.ts
var require_findings = __commonJS({
  "hot:src/report/findings.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/report/findings.ts"];
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

// hot:src/report/summary.ts
var require_summary = __commonJS({
  "hot:src/report/summary.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/report/summary.ts"];
  }
});

// src/report/text.ts
var text_exports = {};
__export(text_exports, {
  report: () => report,
  textReporter: () => textReporter
});
module.exports = __toCommonJS(text_exports);
var import_multimap2 = __toESM(require_multimap(), 1);
var import_findings = __toESM(require_findings(), 1);

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

// src/report/width.ts
function displayWidth(text) {
  return PLAIN.test(text) ? text.length : cellsOf(text).reduce((sum, cell) => sum + cell.width, 0);
}
function wrap(text, width, firstWidth = width) {
  const lines = [];
  let line = "";
  let used = 0;
  for (const word of text.split(" ")) {
    const wordWidth = displayWidth(word);
    const room = lines.length === 0 ? firstWidth : width;
    if (line !== "" && used + 1 + wordWidth > room) {
      lines.push(line);
      line = word;
      used = wordWidth;
    } else {
      line = line === "" ? word : `${line} ${word}`;
      used += wordWidth + (used === 0 ? 0 : 1);
    }
  }
  lines.push(line);
  return lines;
}

// src/report/frame.ts
var MASK = "***";
function codeFrame(file, marks, options) {
  const { digits, paint } = options;
  const room = Math.max(20, options.width - digits - 3);
  const byLine = new Map(options.context.map((line) => [line, []]));
  for (const mark of marks) {
    const line = file.positionAt(mark.range.start).line;
    byLine.set(line, [...byLine.get(line) ?? [], mark]);
  }
  const rows = [];
  const source = (line, view) => rows.push(`${paint.gutter(`${String(line).padStart(digits)} |`)} ${textOf(view)}`.trimEnd());
  let before;
  for (const [line, own] of [...byLine].sort(([a], [b]) => a - b)) {
    const missing = before === void 0 || !before.marked ? 0 : line - before.line - 1;
    if (missing === 1) source(line - 1, viewOf(file, line - 1, void 0, room, options.secrets));
    else if (missing > 1) rows.push(paint.gutter("..."));
    before = { line, marked: own.length > 0 };
    let shown;
    for (const mark of own.length === 0 ? [void 0] : own) {
      if (shown === void 0 || shown.clipped) {
        shown = viewOf(file, line, mark?.range.start, room, options.secrets);
        source(line, shown);
      }
      if (mark !== void 0) {
        const margin = paint.gutter(`${" ".repeat(digits)} |`);
        for (const row of underline(file, line, mark, shown, room)) {
          rows.push(`${margin} ${" ".repeat(row.indent)}${paint.mark(row.text, mark.primary)}`);
        }
      }
    }
  }
  return rows;
}
function parentLines(file, line) {
  const parent = parentLine(file, line);
  if (parent === void 0) return [];
  const above = parentLine(file, parent);
  const isOfUse = above !== void 0 && [parent, above].some((one) => lineShape(file, one).isItem);
  return isOfUse ? [above, parent] : [parent];
}
function lineBefore(file, line) {
  for (let above = line - 1; above > 0; above--) {
    if (lineShape(file, above).kind !== "blank") return [above];
  }
  return [];
}
function lineShape(file, line) {
  const { start, end } = file.lineRange(line);
  const text = file.text.slice(start, Math.min(end, start + 1e3)).replace(/^\ufeff/, "");
  const bare = text.trimStart();
  const indent = text.length - bare.length;
  const isItem = /^-(?:\s|$)/.test(bare);
  if (bare === "") return { kind: "blank", indent, isItem };
  if (bare.startsWith("#")) return { kind: "comment", indent, isItem };
  if (/^(?:---|\.\.\.|```|~~~)/.test(bare)) return { kind: "boundary", indent, isItem };
  return { kind: /^[[\]{}(),\s]+$/.test(bare) ? "brackets" : "content", indent, isItem };
}
var FARTHEST = 2e3;
function parentLine(file, line) {
  const own = lineShape(file, line);
  let { indent, isItem } = own;
  for (let above = line - 1; above > 0 && above > line - FARTHEST; above--) {
    const shape = lineShape(file, above);
    if (shape.kind === "boundary") return void 0;
    if (shape.kind === "blank" || shape.kind === "comment") continue;
    if (shape.indent > indent || shape.indent === indent && (!isItem || shape.isItem)) continue;
    if (shape.kind === "content") return above;
    ({ indent, isItem } = shape);
  }
  return void 0;
}
function viewOf(file, line, focus, room, secrets) {
  let { start, end } = file.lineRange(line);
  const at = Math.min(Math.max(focus ?? start, start), end);
  const wholeStart = start;
  const wholeEnd = end;
  start = beforePair(file.text, Math.max(start, at - 4 * room));
  end = beforePair(file.text, Math.min(end, at + 4 * room));
  const cells = lineCells(file.text, start, end, secrets);
  const fits = start === wholeStart && end === wholeEnd && widthOf(cells) <= room;
  if (fits) return { cells, clippedStart: false, clippedEnd: false, clipped: false };
  const found = cells.findIndex((cell) => cell.end > at);
  const inFocus = found < 0 ? cells.length : found;
  let first = 0;
  if (start > wholeStart || widthOf(cells.slice(0, inFocus)) > room * 2 / 3) {
    const lead = room - 2 - Math.min(widthOf(cells.slice(inFocus)), Math.floor(room * 2 / 3));
    let kept = 0;
    first = inFocus;
    while (first > 0 && kept + cells[first - 1].width <= lead) kept += cells[--first].width;
  }
  const clippedStart = first > 0 || start > wholeStart;
  let left = room - (clippedStart ? 1 : 0) - 1;
  let last = first;
  while (last < cells.length && cells[last].width <= left) left -= cells[last++].width;
  return {
    cells: cells.slice(first, last),
    clippedStart,
    clippedEnd: last < cells.length || end < wholeEnd,
    clipped: true
  };
}
function lineCells(text, start, end, secrets) {
  const cells = [];
  let from = start;
  const show = (to) => {
    for (const cell of cellsOf(text.slice(from, to))) {
      const at = from + cell.start;
      if (at === 0 && text.charCodeAt(0) === 65279) continue;
      cells.push({ ...cell, start: at, end: from + cell.end });
    }
  };
  for (const secret of secrets) {
    if (secret.end <= from || secret.start >= end) continue;
    let at = Math.max(secret.start, from);
    const to = Math.min(secret.end, end);
    while (at < to && /\s/.test(text[at])) at++;
    if (at === to) continue;
    show(at);
    cells.push({ text: MASK, width: MASK.length, start: at, end: to });
    from = to;
  }
  show(end);
  return cells;
}
function clipped(cells, room) {
  if (widthOf(cells) <= room) return textOf({ cells, clippedStart: false, clippedEnd: false, clipped: false });
  let last = 0;
  let width = 0;
  while (width + cells[last].width < room) width += cells[last++].width;
  return textOf({ cells: cells.slice(0, last), clippedStart: false, clippedEnd: true, clipped: true });
}
function textOf({ cells, clippedStart, clippedEnd }) {
  let text = clippedStart ? "\u2026" : "";
  for (const cell of cells) text += cell.text;
  return clippedEnd ? `${text}\u2026` : text;
}
function underline(file, line, mark, view, room) {
  const { start } = mark.range;
  const lineEnd = file.lineRange(line).end;
  const end = lastLetter(file.text, mark.range, lineEnd);
  const endLine = file.positionAt(end).line;
  let column = view.clippedStart ? 1 : 0;
  let length = 0;
  for (const cell of view.cells) {
    if (cell.end <= start) column += cell.width;
    else if (cell.start < Math.min(end, lineEnd)) length += cell.width;
  }
  const text = (mark.primary ? "^" : "-").repeat(Math.max(1, length));
  const span = endLine > line ? `to line ${endLine}` : "";
  const label = [visible(mark.label), span && mark.label ? `(${span})` : span].filter(Boolean).join(" ");
  if (label === "") return [{ indent: column, text }];
  if (column + text.length + 1 + displayWidth(label) <= room) return [{ indent: column, text: `${text} ${label}` }];
  const indent = Math.min(column, Math.max(0, room - 50));
  return [{ indent: column, text }, ...wrap(label, room - indent).map((row) => ({ indent, text: row }))];
}
function lastLetter(text, { start, end }, lineEnd) {
  let last = Math.min(end, text.length);
  while (last > start && /\s/.test(text[last - 1])) last--;
  return last > start ? last : Math.min(end, lineEnd);
}
function beforePair(text, offset) {
  const code = text.charCodeAt(offset);
  return code >= 56320 && code <= 57343 ? offset - 1 : offset;
}
function widthOf(cells) {
  return cells.reduce((sum, cell) => sum + cell.width, 0);
}

// src/report/mended.ts
var import_multimap = __toESM(require_multimap(), 1);
var MOST = 10;
function mendedLines(file, fix, view) {
  if (!isOfBlanks(file, fix)) return void 0;
  const byLine = linesOf(file, fix.edits);
  const rows = rowsOf(file, [...byLine.keys()], byLine, view);
  return rows.length < 2 ? void 0 : rows;
}
var BEFORE_SPLIT = 3;
function mendedChoices(file, choices, view) {
  if (!choices.every((fix) => isOfBlanks(file, fix))) return void 0;
  const all = choices.flatMap(({ edits }) => edits);
  const lines = [...linesOf(file, all).keys()];
  const agreed = /* @__PURE__ */ new Map();
  for (const edit of all) agreed.set(keyOf(edit), (agreed.get(keyOf(edit)) ?? 0) + 1);
  const [split = lines[0]] = linesOf(
    file,
    all.filter((edit) => agreed.get(keyOf(edit)) < choices.length)
  ).keys();
  const start = lines.length <= MOST ? 0 : Math.max(0, lines.indexOf(split) - BEFORE_SPLIT);
  return choices.map(({ edits }) => {
    const rows = rowsOf(file, lines.slice(start), linesOf(file, edits), view);
    return start === 0 ? rows : [MORE, ...rows];
  });
}
var MORE = { line: void 0, mark: "...", cells: [] };
function keyOf({ range, text }) {
  return `${range.start} ${range.end} ${text}`;
}
function linesOf(file, edits) {
  const byLine = /* @__PURE__ */ new Map();
  for (const edit of edits.toSorted((a, b) => a.range.start - b.range.start)) {
    (0, import_multimap.append)(byLine, file.positionAt(edit.range.start).line, edit);
  }
  return byLine;
}
function rowsOf(file, lines, byLine, { secrets, width }) {
  const rows = [];
  let before;
  for (const line of lines) {
    const missing = before === void 0 ? 0 : line - before - 1;
    const view = { secrets, width: rows.length > MOST ? 0 : width };
    if (missing === 1) rows.push({ line: line - 1, mark: "|", cells: cellsWith(file, line - 1, [], view)[0] });
    else if (missing > 1) rows.push(MORE);
    const own = byLine.get(line) ?? [];
    const [first, ...more] = cellsWith(file, line, own, view);
    rows.push({ line, mark: own.length === 0 ? "|" : "~", cells: first });
    for (const cells of more) rows.push({ line: void 0, mark: "+", cells });
    before = line;
  }
  return rows;
}
function isOfBlanks(file, { edits }) {
  return edits.every(({ file: path, range, text: written }) => {
    const old = file.text.slice(range.start, range.end);
    return path === file.path && !/\S/.test(written + old) && !old.includes("\n");
  });
}
function cellsWith(file, line, edits, { secrets, width }) {
  const { start, end } = file.lineRange(line);
  const rows = [[]];
  const room = () => Math.max(0, 4 * width - rows.at(-1).length);
  let at = start;
  for (const { range, text } of [...edits, { range: { start: end, end }, text: "" }]) {
    const until = Math.min(range.start, end, at + room());
    if (at < until) rows.at(-1).push(...lineCells(file.text, at, until, secrets));
    const [first, ...more] = text.split(/\r?\n/);
    rows.at(-1).push(...blanks(first.slice(0, room())));
    for (const indentation of more) rows.push(blanks(indentation.slice(0, 4 * width)));
    at = range.end;
  }
  return rows;
}
function blanks(text) {
  return [...text].map((char) => ({ text: char, width: 1, start: 0, end: 0 }));
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
function linesOf2(text, range = { start: 0, end: text.length }) {
  const lines = [];
  for (const match of text.slice(range.start, range.end).matchAll(/[^\r\n]+/g)) {
    const start = range.start + match.index;
    lines.push({ start, end: start + match[0].length, text: match[0] });
  }
  return lines;
}
function namedLines(text, ranges) {
  const lines = linesOf2(text);
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
  for (const line of linesOf2(text, range)) {
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

// src/report/text.ts
var import_summary = __toESM(require_summary(), 1);
var PLAIN2 = {
  severity: (_, text) => text,
  strong: (text) => text,
  faint: (text) => text,
  mark: (_, text) => text,
  related: (text) => text
};
var report = textReporter(PLAIN2);
var SHOWN = 3;
var MOST2 = 20;
function textReporter(palette) {
  return (result, options) => {
    const diagnostics = (0, import_findings.findingsOf)(result, options);
    const secrets = new Secrets(result);
    const blocks = [];
    if (result.fixed !== void 0 && !options.quiet) blocks.push(...doneIn(result.fixed, palette, options));
    let fold = new Fold();
    for (const [index, diagnostic] of diagnostics.entries()) {
      if (fold.shows(diagnostic)) blocks.push(blockOf(diagnostic, secrets, palette, options));
      if (diagnostics[index + 1]?.file === diagnostic.file) continue;
      blocks.push(...fold.rest());
      fold = new Fold();
    }
    if (!options.quiet) blocks.push((0, import_summary.summarize)(result, options));
    else if (result.diagnostics.length > diagnostics.length || (0, import_summary.isStale)(result)) blocks.push(`${(0, import_summary.conclusion)(result)}
`);
    return blocks.join("\n");
  };
}
var NAMED = 5;
function doneIn(fixed, palette, { width }) {
  const byFile = /* @__PURE__ */ new Map();
  const secrets = new Secrets(fixed);
  for (const diagnostic of fixed.diagnostics) (0, import_multimap2.append)(byFile, diagnostic.file.path, diagnostic);
  const lines = [...byFile].sort(([a], [b]) => a < b ? -1 : 1).flatMap(([path, diagnostics]) => {
    const counts = /* @__PURE__ */ new Map();
    for (const diagnostic of diagnostics) {
      const title = secrets.fixOf(diagnostic)?.title;
      const what = title === void 0 ? diagnostic.rule : `${title} (${diagnostic.rule})`;
      counts.set(what, (counts.get(what) ?? 0) + 1);
    }
    const kinds = [...counts].map(([what, count]) => count === 1 ? what : `${count} x ${what}`);
    const more = kinds.length > NAMED ? [`${kinds.length - NAMED} more`] : [];
    const done = [...kinds.slice(0, NAMED), ...more].join(", ");
    const head = `fixed ${diagnostics.length} in ${visible(path)}`;
    const room = Math.max(40, width);
    const [first, ...rest] = wrap(`: ${visible(done)}`, room - 2, Math.max(20, room - head.length));
    return [palette.strong(head) + first, ...rest.map((line) => `  ${line}`)];
  });
  return lines.length === 0 ? [] : [`${lines.join("\n")}
`];
}
var Fold = class {
  /** How many there are by rule, and by what they say. */
  #counts = /* @__PURE__ */ new Map();
  #hidden = /* @__PURE__ */ new Map();
  /** True where a finding is to be shown; else it is taken note of. */
  shows(diagnostic) {
    const { rule, severity, message } = diagnostic;
    const isMore = this.#count(`${rule} ${severity} ${message.replace(/\d+/g, "0")}`) > SHOWN;
    const isShown = !isMore && this.#count(rule) <= MOST2;
    if (!isShown) (0, import_multimap2.append)(this.#hidden, rule, diagnostic);
    return isShown;
  }
  #count(key) {
    const count = (this.#counts.get(key) ?? 0) + 1;
    this.#counts.set(key, count);
    return count;
  }
  /** What is not shown, in one line for each rule. */
  rest() {
    return [...this.#hidden].map(([rule, hidden]) => {
      const lines = [...new Set(hidden.map(({ file, range }) => file.positionAt(range.start).line))];
      const shown = lines.slice(0, 5).join(", ") + (lines.length > 5 ? ", \u2026" : "");
      const where = `line${lines.length === 1 ? "" : "s"} ${shown}`;
      return `\u2026 and ${hidden.length} more of ${rule} in this file (${where})
`;
    });
  }
};
function blockOf(diagnostic, secrets, palette, options) {
  const { severity, rule, message, file, range, related, help, versions } = diagnostic;
  const width = Math.max(40, options.width);
  const beside = related.filter((place) => place.file === file);
  const elsewhere = related.filter((place) => place.file !== file);
  const fix = secrets.fixOf(diagnostic);
  const choices = secrets.choicesOf(diagnostic);
  const view = { secrets: secrets.rangesOf(file), width };
  const mended = (fix && mendedLines(file, fix, view)) ?? [];
  const mendedByChoice = mendedChoices(file, choices, view) ?? [];
  const shownLines = [mended, ...mendedByChoice].flatMap((rows) => shownOf(rows).map(({ line }) => line ?? 0));
  const digits = String(Math.max(...[diagnostic, ...related].map(lastLine), ...shownLines)).length;
  const pad = " ".repeat(digits);
  const head = `${severity}[${rule}]`;
  const [first, ...rest] = wrap(`: ${visible(message)}`, width - 2, width - head.length);
  const lines = [palette.severity(severity, head) + palette.strong(first)];
  for (const line of rest) lines.push(`  ${palette.strong(line)}`);
  const paint = {
    gutter: palette.faint,
    mark: (text, primary) => primary ? palette.mark(severity, text) : palette.related(text)
  };
  const frame = (of, marks, context) => [
    palette.faint(`${pad} |`),
    ...codeFrame(of, marks, { width, digits, secrets: secrets.rangesOf(of), context, paint })
  ];
  lines.push(`${pad}${palette.faint("-->")} ${placeOf(diagnostic)}`);
  lines.push(...frame(file, [{ range, label: "", primary: true }, ...beside.map(markOf)], contextOf(diagnostic)));
  for (const place of elsewhere) {
    lines.push(`${pad}${palette.faint(":::")} ${placeOf(place)}`);
    lines.push(...frame(place.file, [markOf(place)], []));
  }
  const note = (title2, text) => {
    const indent = digits + 5 + title2.length;
    const [start, ...more] = wrap(visible(text), width - indent);
    lines.push(`${pad} ${palette.faint("=")} ${palette.strong(`${title2}:`)} ${start}`);
    for (const line of more) lines.push(" ".repeat(indent) + line);
  };
  const title = fix?.title;
  const isSafe = diagnostic.fix?.safety === "safe";
  const advice = help ?? (isSafe ? title : void 0);
  if (advice !== void 0 || title !== void 0 || versions !== void 0) lines.push(palette.faint(`${pad} |`));
  if (advice !== void 0 && (isSafe || advice !== title)) note(isSafe ? "fix" : "help", advice);
  if (title !== void 0 && !isSafe) note("unsafe fix", title);
  if (mended.length > 0) lines.push(...mendedRows(mended, digits, width, palette));
  for (const [index, choice] of choices.entries()) {
    note(index === 0 ? "either" : "or", choice.title);
    const rows = mendedByChoice[index] ?? [];
    if (rows.length > 0) lines.push(...mendedRows(rows, digits, width, palette));
  }
  if (versions !== void 0) note("note", `this holds for Kubernetes ${versions}`);
  return `${lines.join("\n")}
`;
}
function shownOf(rows) {
  return rows.length === MOST + 1 ? rows : rows.slice(0, MOST);
}
function mendedRows(mended, digits, width, palette) {
  const shown = shownOf(mended);
  const pad = " ".repeat(digits);
  const rows = shown.map(({ line, mark, cells }) => {
    const margin = mark === "..." ? mark : `${String(line ?? "").padStart(digits)} ${mark}`;
    return `${palette.faint(margin)} ${clipped(cells, Math.max(20, width - digits - 3))}`.trimEnd();
  });
  const more = mended.slice(shown.length).filter(({ mark }) => mark === "~" || mark === "+").length;
  return [palette.faint(`${pad} |`), ...rows, ...more === 0 ? [] : [palette.faint(`${pad} \u2026 and ${more} more`)]];
}
function contextOf({ file, range, path }) {
  const { line } = file.positionAt(range.start);
  return path === "" ? lineBefore(file, line) : parentLines(file, line);
}
function markOf({ range, message }) {
  return { range, label: message, primary: false };
}
function placeOf({ file, range }) {
  const { line, column } = file.positionAt(range.start);
  return `${visible(file.path)}:${line}:${column}`;
}
function lastLine({ file, range }) {
  return file.positionAt(range.start).line;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  report,
  textReporter
});
