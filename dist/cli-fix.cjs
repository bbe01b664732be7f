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

// hot:src/input/lint-tree.ts
var require_lint_tree = __commonJS({
  "hot:src/input/lint-tree.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/input/lint-tree.ts"];
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

// hot:src/kubernetes/manifest.ts
var require_manifest = __commonJS({
  "hot:src/kubernetes/manifest.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/manifest.ts"];
  }
});

// hot:src/text/fix.ts
var require_fix = __commonJS({
  "hot:src/text/fix.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/text/fix.ts"];
  }
});

// hot:src/text/multimap.ts
var require_multimap = __commonJS({
  "hot:src/text/multimap.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/text/multimap.ts"];
  }
});

// hot:src/text/source-file.ts
var require_source_file = __commonJS({
  "hot:src/text/source-file.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/text/source-file.ts"];
  }
});

// hot:src/yaml/markdown.ts
var require_markdown = __commonJS({
  "hot:src/yaml/markdown.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/yaml/markdown.ts"];
  }
});

// hot:src/yaml/parse.ts
var require_parse = __commonJS({
  "hot:src/yaml/parse.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/yaml/parse.ts"];
  }
});

// src/cli/fix.ts
var fix_exports = {};
__export(fix_exports, {
  fixTree: () => fixTree
});
module.exports = __toCommonJS(fix_exports);
var import_node_fs2 = require("node:fs");
var import_node_path2 = require("node:path");
var import_lint_tree = __toESM(require_lint_tree(), 1);
var import_read = __toESM(require_read(), 1);
var import_walk = __toESM(require_walk(), 1);

// src/lint/fix-files.ts
var import_manifest = __toESM(require_manifest(), 1);
var import_fix = __toESM(require_fix(), 1);
var import_multimap = __toESM(require_multimap(), 1);
var import_source_file = __toESM(require_source_file(), 1);
var import_markdown = __toESM(require_markdown(), 1);
var import_parse = __toESM(require_parse(), 1);
var MAX_ROUNDS = 10;
async function fixFiles(files, { lint, unsafe, refusalOf = () => void 0 }) {
  const originals = new Map(files.map((file) => [file.path, file]));
  const refusals = /* @__PURE__ */ new Map();
  const isOpen = (path) => {
    const file = originals.get(path);
    if (file?.reported !== true) return false;
    if (!refusals.has(path)) refusals.set(path, refusalOf(file));
    return refusals.get(path) === void 0;
  };
  const judged = async (changed, fixed) => {
    const current = files.map((file) => changed.get(file.path) ?? file);
    return { changed, fixed, current, result: await lint(current) };
  };
  const states = [await judged(/* @__PURE__ */ new Map(), [])];
  const undoing = /* @__PURE__ */ new Set();
  const mayFix = (diagnostic) => !undoing.has(repairKey(diagnostic)) && diagnostic.fix.edits.every(({ file }) => isOpen(file));
  for (let round = 0; ; ) {
    const state = states.at(-1);
    const next = round === MAX_ROUNDS ? void 0 : stepFrom(state, originals, unsafe, mayFix);
    if (next === void 0) {
      const problems = [...refusals].flatMap(
        ([file, reason]) => reason === void 0 ? [] : [{ file, message: `not fixed: ${reason}` }]
      );
      return {
        changed: state.changed,
        result: { ...state.result, fixed: { diagnostics: state.fixed, unsafe, problems } }
      };
    }
    const again = states.find((one) => isSame(one.changed, next.changed));
    if (again === void 0) {
      states.push(await judged(next.changed, next.fixed));
      round++;
      continue;
    }
    for (const diagnostic of next.fixed.slice(again.fixed.length)) undoing.add(repairKey(diagnostic));
    while (states.at(-1).fixed.some((diagnostic) => undoing.has(repairKey(diagnostic)))) states.pop();
  }
}
function repairKey({ rule, file, document, item, path, fix }) {
  return JSON.stringify([rule, file.path, document, item, path, fix.title]);
}
function isSame(a, b) {
  return a.size === b.size && [...a].every(([path, { text }]) => b.get(path)?.text === text);
}
function stepFrom({ changed: before, fixed, current, result }, originals, unsafe, mayFix) {
  const files = new Map(current.map((file) => [file.path, file]));
  for (const safety of unsafe ? ["safe", "unsafe"] : ["safe"]) {
    const candidates = result.diagnostics.filter(
      (diagnostic) => diagnostic.fix?.safety === safety && mayFix(diagnostic)
    );
    const { repairs, texts } = chosenOf(candidates, files);
    if (repairs.length === 0) continue;
    const changed = new Map(before);
    for (const [path, text] of texts) {
      if (originals.get(path)?.text === text) changed.delete(path);
      else changed.set(path, withText(files.get(path), text));
    }
    return { changed, fixed: [...fixed, ...repairs.flatMap((repair) => repair.diagnostics)] };
  }
  return void 0;
}
function chosenOf(candidates, files) {
  let rest = candidates;
  for (; ; ) {
    const chosen = apart(rest, files);
    const applied = readable(chosen, files);
    if (applied.repairs.length > 0 || chosen.length === 0) return applied;
    const bad = new Set(chosen.flatMap(({ diagnostics }) => diagnostics));
    rest = rest.filter((diagnostic) => !bad.has(diagnostic));
  }
}
function apart(diagnostics, files) {
  const repairs = /* @__PURE__ */ new Map();
  const taken = /* @__PURE__ */ new Map();
  const stretchesOf = (path) => {
    const stretches = taken.get(path) ?? new Stretches();
    taken.set(path, stretches);
    return stretches;
  };
  for (const diagnostic of diagnostics) {
    const fix = diagnostic.fix;
    const key = keyOf(fix);
    const known = repairs.get(key);
    if (known !== void 0) {
      known.diagnostics.push(diagnostic);
      continue;
    }
    const edits = fix.edits.map((edit) => ({ ...edit, text: withLineEnds(edit, files.get(edit.file).text) }));
    if (!isSound(edits, files) || edits.some(({ file, range }) => stretchesOf(file).touches(range))) continue;
    for (const { file, range } of edits) stretchesOf(file).add(range);
    repairs.set(key, { edits, diagnostics: [diagnostic] });
  }
  return [...repairs.values()];
}
function keyOf({ edits }) {
  return edits.map(({ file, range: { start, end }, text }) => JSON.stringify([file, start, end, text])).join();
}
function isSound(edits, files) {
  const sorted = edits.toSorted(
    (a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.range.start - b.range.start
  );
  return edits.some(({ file, range, text }) => files.get(file).text.slice(range.start, range.end) !== text) && sorted.every(({ file, range: { start, end } }, index) => {
    const before = sorted[index - 1];
    const from = before?.file === file ? before.range.end : 0;
    return from <= start && start <= end && end <= files.get(file).text.length;
  });
}
var Stretches = class {
  #all = [];
  /** True where one of them touches or overlaps a stretch; see `editsConflict`. */
  touches({ start, end }) {
    const next = this.#all[this.#after(start)];
    return next !== void 0 && next.start <= end;
  }
  add(range) {
    this.#all.splice(this.#after(range.start), 0, range);
  }
  /** The index of the first that ends at an offset or behind it. */
  #after(offset) {
    let low = 0;
    let high = this.#all.length;
    while (low < high) {
      const middle = low + high >> 1;
      if (this.#all[middle].end < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
};
function withLineEnds({ range, text }, whole) {
  if (!text.includes("\n")) return text;
  const below = whole.indexOf("\n", range.start);
  const nearest = below < 0 ? whole.lastIndexOf("\n") : below;
  return whole[nearest - 1] === "\r" ? text.replace(/\r?\n/g, "\r\n") : text;
}
function readable(repairs, files) {
  const worth = new Worth(files);
  const kept = [];
  const rest = [repairs];
  for (let part = rest.pop(); part !== void 0; part = rest.pop()) {
    if (worth.holds([...kept, ...part], part)) kept.push(...part);
    else if (part.length > 1) {
      const middle = part.length >> 1;
      rest.push(part.slice(middle), part.slice(0, middle));
    }
  }
  return { repairs: kept, texts: textsAfter(kept, files) };
}
function textsAfter(repairs, files) {
  const texts = /* @__PURE__ */ new Map();
  for (const [path, edits] of editsByFile(repairs)) texts.set(path, (0, import_fix.applyEdits)(files.get(path).text, edits));
  return texts;
}
function editsByFile(repairs) {
  const byFile = /* @__PURE__ */ new Map();
  for (const { edits } of repairs) for (const edit of edits) (0, import_multimap.append)(byFile, edit.file, edit);
  return byFile;
}
var Worth = class {
  #files;
  #before = /* @__PURE__ */ new Map();
  constructor(files) {
    this.#files = files;
  }
  /** True where repairs, of which a part is new, keep every file as readable as it is. */
  holds(repairs, part) {
    const touched = new Set(part.flatMap(({ edits }) => edits.map(({ file }) => file)));
    for (const [path, edits] of editsByFile(repairs)) {
      if (touched.has(path) && !this.#fileHolds(this.#files.get(path), edits)) return false;
    }
    return true;
  }
  #fileHolds(file, edits) {
    const text = (0, import_fix.applyEdits)(file.text, edits);
    if (isJson(file.text) && !isJson(text)) return false;
    if (file.language === "markdown" && outdentedLines(text) > outdentedLines(file.text)) return false;
    const before = this.#before.get(file.path) ?? (0, import_parse.parseFile)(file);
    this.#before.set(file.path, before);
    const sorted = edits.toSorted((a, b) => a.range.start - b.range.start);
    return (0, import_parse.parseFile)(withText(file, text)).every(({ state, range, duplicateKeys }) => {
      if (!isUnread(state) && duplicateKeys.length === 0) return true;
      const start = offsetBefore(range.start, sorted);
      const end = offsetBefore(range.end, sorted);
      const former = before.filter((one) => one.range.start <= end && start <= one.range.end);
      const wasNothing = former.some((one) => isUnread(one.state) || (0, import_manifest.manifestsOf)(one).length === 0);
      if (isUnread(state)) return wasNothing;
      return wasNothing || duplicateKeys.length <= former.reduce((sum, one) => sum + one.duplicateKeys.length, 0);
    });
  }
};
function isUnread(state) {
  return state === "unreadable" || state === "template";
}
function isJson(text) {
  if (!/^\ufeff?\s*\{/.test(text)) return false;
  try {
    JSON.parse(text.replace(/^\ufeff/, ""));
    return true;
  } catch {
    return false;
  }
}
function outdentedLines(text) {
  return (0, import_markdown.fencedBlocks)(text).reduce((sum, { start, end, column }) => {
    const lines = text.slice(start, end).split("\n");
    return sum + lines.filter((line) => line.trim() !== "" && /^[ \t]*/.exec(line)[0].length < column).length;
  }, 0);
}
function offsetBefore(offset, edits) {
  let grown = 0;
  for (const { range, text } of edits) {
    if (range.start + grown >= offset) break;
    if (range.start + grown + text.length >= offset) return Math.min(range.end, offset - grown);
    grown += text.length - (range.end - range.start);
  }
  return offset - grown;
}
function withText(file, text) {
  const { path, language, reported, template, isUnmarked } = file;
  return new import_source_file.SourceFile(path, text, { language, reported, template, isUnmarked });
}

// src/text/patch.ts
var CONTEXT = 3;
var MAX_CHANGES = 2e3;
function unifiedPatch(path, before, after) {
  if (before === after) return "";
  const [old, now] = [linesOf(before), linesOf(after)];
  const hunks = hunksOf(changesBetween(old, now), old, now);
  return `--- ${nameOf(`a/${path}`)}
+++ ${nameOf(`b/${path}`)}
${hunks.join("")}`;
}
function linesOf(text) {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
function changesBetween(old, now) {
  let from = 0;
  while (from < old.length && from < now.length && old[from] === now[from]) from++;
  let to = old.length;
  let nowTo = now.length;
  while (to > from && nowTo > from && old[to - 1] === now[nowTo - 1]) {
    to--;
    nowTo--;
  }
  const changes = shortest(old.slice(from, to), now.slice(from, nowTo)) ?? [
    { from: 0, to: to - from, nowFrom: 0, nowTo: nowTo - from }
  ];
  return changes.map((change) => ({
    from: change.from + from,
    to: change.to + from,
    nowFrom: change.nowFrom + from,
    nowTo: change.nowTo + from
  }));
}
function shortest(old, now) {
  const trace = [];
  for (let changes = 0; changes <= MAX_CHANGES; changes++) {
    const last = trace[changes - 1];
    const farthest = new Int32Array(2 * changes + 1);
    trace.push(farthest);
    for (let diagonal = -changes; diagonal <= changes; diagonal += 2) {
      let x = last === void 0 ? 0 : stepOf(last, changes, diagonal).x;
      let y = x - diagonal;
      while (x < old.length && y < now.length && old[x] === now[y]) {
        x++;
        y++;
      }
      farthest[diagonal + changes] = x;
      if (x >= old.length && y >= now.length) return changesOf(trace, old.length, now.length);
    }
  }
  return void 0;
}
function stepOf(last, changes, diagonal) {
  const at = (other) => last[other + changes - 1] ?? -1;
  const isInsertion = diagonal === -changes || diagonal !== changes && at(diagonal - 1) < at(diagonal + 1);
  return isInsertion ? { x: at(diagonal + 1), from: diagonal + 1 } : { x: at(diagonal - 1) + 1, from: diagonal - 1 };
}
function changesOf(trace, length, nowLength) {
  const changes = [];
  let diagonal = length - nowLength;
  for (let count = trace.length - 1; count > 0; count--) {
    const { x, from } = stepOf(trace[count - 1], count, diagonal);
    const isInsertion = from > diagonal;
    const step = isInsertion ? { from: x, to: x, nowFrom: x - diagonal - 1, nowTo: x - diagonal } : { from: x - 1, to: x, nowFrom: x - diagonal, nowTo: x - diagonal };
    const next = changes[0];
    if (next?.from === step.to && next.nowFrom === step.nowTo) {
      changes[0] = { ...next, from: step.from, nowFrom: step.nowFrom };
    } else changes.unshift(step);
    diagonal = from;
  }
  return changes;
}
function hunksOf(changes, old, now) {
  const groups = [];
  for (const change of changes) {
    const group = groups.at(-1);
    if (group !== void 0 && change.from - group.at(-1).to <= 2 * CONTEXT) group.push(change);
    else groups.push([change]);
  }
  return groups.map((group) => {
    const first = group[0];
    const last = group.at(-1);
    const start = Math.max(0, first.from - CONTEXT);
    const end = Math.min(old.length, last.to + CONTEXT);
    const nowStart = first.nowFrom - (first.from - start);
    const nowEnd = last.nowTo + (end - last.to);
    const rows = [];
    let at = start;
    for (const { from, to, nowFrom, nowTo } of group) {
      rows.push(...old.slice(at, from).map((line) => rowOf(" ", line)));
      rows.push(...old.slice(from, to).map((line) => rowOf("-", line)));
      rows.push(...now.slice(nowFrom, nowTo).map((line) => rowOf("+", line)));
      at = to;
    }
    rows.push(...old.slice(at, end).map((line) => rowOf(" ", line)));
    return `@@ -${spanOf(start, end)} +${spanOf(nowStart, nowEnd)} @@
${rows.join("")}`;
  });
}
function rowOf(sign, line) {
  return line.endsWith("\n") ? sign + line : `${sign}${line}
\\ No newline at end of file
`;
}
function spanOf(start, end) {
  return `${end > start ? start + 1 : start},${end - start}`;
}
function nameOf(path) {
  if (!/[\x00-\x1f"\\\x7f-\uffff]/.test(path)) return /\s/.test(path) ? `${path}	` : path;
  const escaped = [...new TextEncoder().encode(path)].map((byte) => {
    const char = String.fromCharCode(byte);
    if (char === '"' || char === "\\") return `\\${char}`;
    return byte < 32 || byte > 126 ? `\\${byte.toString(8).padStart(3, "0")}` : char;
  });
  return `"${escaped.join("")}"`;
}

// src/cli/write-file.ts
var import_node_crypto = require("node:crypto");
var import_node_fs = require("node:fs");
var import_node_path = require("node:path");
function isWithin(root, path) {
  const way = (0, import_node_path.relative)(root, path);
  return way === "" || !((0, import_node_path.isAbsolute)(way) || /^\.\.(?:[\\/]|$)/.test(way));
}
function stageFile(target, data, present) {
  const temporary = `${target}.${(0, import_node_crypto.randomUUID)().slice(0, 8)}.tmp`;
  const discard = () => {
    try {
      (0, import_node_fs.rmSync)(temporary, { force: true });
    } catch {
    }
  };
  const orDiscard = (work) => {
    try {
      work();
    } catch (error) {
      discard();
      throw error;
    }
  };
  orDiscard(() => {
    (0, import_node_fs.writeFileSync)(temporary, data, { flag: "wx", ...present !== void 0 && { mode: 384 } });
    if (present === void 0) return;
    (0, import_node_fs.chmodSync)(temporary, keepsGroup(temporary, present) ? present.mode : present.mode & ~1080);
  });
  return { commit: () => orDiscard(() => (0, import_node_fs.renameSync)(temporary, target)), discard };
}
function keepsGroup(path, { uid, gid }) {
  for (const owner of [uid, -1]) {
    try {
      (0, import_node_fs.chownSync)(path, owner, gid);
      return true;
    } catch {
    }
  }
  return (0, import_node_fs.statSync)(path).gid === gid;
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

// src/cli/fix.ts
async function fixTree(options, { unsafe, isPatch }, withFixes = (result) => result) {
  const stdin = options.stdin?.bind(options);
  let input;
  const tree = {
    ...options,
    ...stdin === void 0 ? {} : { stdin: () => input ??= Buffer.from(stdin()) }
  };
  const collection = (0, import_lint_tree.collectTree)(tree);
  const files = [...collection.files];
  const { stdinPath } = collection;
  const roots = rootsOf(tree);
  const unfixed = new Map(files.map((file) => [file.path, file]));
  const lint = async (current) => withFixes(await (0, import_lint_tree.lintTree)({ ...tree, unfixed, collection: { ...collection, files: current } }));
  const fixed = await fixFiles(files, {
    lint,
    unsafe,
    refusalOf: (file) => {
      if (file.path === stdinPath) return contentRefusal(file, input, isPatch);
      return fileRefusal(file, tree.cwd, roots, isPatch);
    }
  });
  if (isPatch) {
    const patches = files.map(({ path, text }) => {
      const after = fixed.changed.get(path)?.text ?? text;
      return after === text ? "" : unifiedPatch(path === stdinPath ? path : realName(tree.cwd, path), text, after);
    });
    return { result: fixed.result, output: patches.join("") };
  }
  const changes = files.flatMap((file) => {
    const after = fixed.changed.get(file.path);
    return after === void 0 || file.path === stdinPath ? [] : [{ before: file, after: after.text }];
  });
  const { problems, unwritten } = writeChanges(tree.cwd, changes, fixed.result.fixed.diagnostics);
  const output = stdinPath === void 0 ? "" : outputOf(fixed.changed.get(stdinPath), input);
  if (problems.length === 0) return { result: fixed.result, output };
  const inTheEnd = files.map((file) => unwritten.has(file.path) ? file : fixed.changed.get(file.path) ?? file);
  return { result: withProblems(await lint(inTheEnd), fixed.result.fixed, problems), output };
}
function outputOf(changed, input) {
  if (input === void 0) return "";
  return changed === void 0 ? input : (0, import_read.encode)(changed.text, (0, import_read.textOf)(input).encoding);
}
function realName(cwd, path) {
  return (0, import_walk.withSlashes)((0, import_node_path2.relative)((0, import_node_fs2.realpathSync)(cwd), (0, import_node_fs2.realpathSync)((0, import_node_path2.resolve)(cwd, path))));
}
function rootsOf({ cwd, paths, config: { directory, config } }) {
  const named = paths.map((path) => (0, import_node_path2.resolve)(cwd, path));
  const asked = named.length > 0 ? named : config.paths.map((path) => (0, import_node_path2.resolve)(directory, path));
  return [cwd, ...asked].flatMap((path) => {
    try {
      return [(0, import_node_fs2.realpathSync)((0, import_node_fs2.existsSync)(path) ? path : path.replace(/[^/\\]*[*?[{].*$/, ""))];
    } catch {
      return [];
    }
  });
}
function fileRefusal(file, cwd, roots, isPatch) {
  try {
    const real = (0, import_node_fs2.realpathSync)((0, import_node_path2.resolve)(cwd, file.path));
    if (!roots.some((root) => isWithin(root, real))) return `it leads to ${real}, outside of what is linted`;
    if (isPatch && !isWithin((0, import_node_fs2.realpathSync)(cwd), real)) {
      return "it is outside of the working directory, and git applies a patch below it only";
    }
    if (!isPatch) {
      for (const path of [real, (0, import_node_path2.dirname)(real)]) (0, import_node_fs2.accessSync)(path, import_node_fs2.constants.W_OK);
      if ((0, import_node_fs2.statSync)(real).nlink > 1) return "it has other names (hard links)";
    }
    return contentRefusal(file, (0, import_node_fs2.readFileSync)(real), isPatch);
  } catch (error) {
    return reasonOf(error);
  }
}
function contentRefusal({ text }, bytes, isPatch) {
  const decoded = (0, import_read.textOf)(bytes);
  const { encoding } = decoded;
  if (decoded.text !== text) return CHANGED;
  if (!(0, import_read.encode)(text, encoding).equals(bytes)) return `it holds bytes that are not ${encoding}`;
  return isPatch && encoding !== "UTF-8" ? `it is ${encoding}, and a patch is UTF-8` : void 0;
}
var CHANGED = "it was changed since it was read";
function writeChanges(cwd, changes, done) {
  const byPath = new Map(changes.map((change) => [change.before.path, change]));
  const problems = [];
  const unwritten = /* @__PURE__ */ new Set();
  for (const paths of groupsOf([...byPath.keys()], done)) {
    const failure = writeTogether(
      cwd,
      paths.map((path2) => byPath.get(path2))
    );
    if (failure === void 0) continue;
    const { path, reason, unrestored } = failure;
    for (const file of paths) {
      const why = unrestored.get(file);
      if (why === void 0) unwritten.add(file);
      const cause = file === path ? reason : `what belongs to it in ${path} could not be written`;
      const message = why === void 0 ? `not fixed: ${cause}` : `${cause}, and its former text not restored: ${why}`;
      problems.push({ file, message });
    }
  }
  return { problems, unwritten };
}
function groupsOf(paths, done) {
  const groups = new Map(paths.map((path) => [path, /* @__PURE__ */ new Set([path])]));
  for (const { fix } of done) {
    const [first, ...others] = [...new Set(fix.edits.map(({ file }) => file))].flatMap(
      (path) => groups.get(path) ?? []
    );
    for (const group of others) {
      for (const path of group) {
        first.add(path);
        groups.set(path, first);
      }
    }
  }
  return [...new Set(groups.values())].map((group) => [...group]);
}
function writeTogether(cwd, changes) {
  const staged = [];
  const committed = [];
  let path = "";
  try {
    for (const change of changes) {
      path = change.before.path;
      const real = (0, import_node_fs2.realpathSync)((0, import_node_path2.resolve)(cwd, path));
      const before = (0, import_node_fs2.readFileSync)(real);
      const { text, encoding } = (0, import_read.textOf)(before);
      if (text !== change.before.text) throw new Changed();
      const after = (0, import_read.encode)(change.after, encoding);
      staged.push({ path, real, before, after, file: stageFile(real, after, (0, import_node_fs2.statSync)(real)) });
    }
    for (const one of staged) {
      path = one.path;
      if (!(0, import_node_fs2.readFileSync)(one.real).equals(one.before)) throw new Changed();
    }
    for (const one of staged) {
      path = one.path;
      one.file.commit();
      committed.push(one);
    }
    return void 0;
  } catch (error) {
    for (const { file } of staged) file.discard();
    return { path, reason: reasonOf(error), unrestored: restore(committed) };
  }
}
function restore(written) {
  const unrestored = /* @__PURE__ */ new Map();
  for (const { path, real, before, after } of written) {
    try {
      if (!(0, import_node_fs2.readFileSync)(real).equals(after)) throw new Changed();
      stageFile(real, before, (0, import_node_fs2.statSync)(real)).commit();
    } catch (error) {
      unrestored.set(path, error instanceof Changed ? "it was changed since it was written" : writeFailureOf(error));
    }
  }
  return unrestored;
}
function reasonOf(error) {
  if (error instanceof Changed) return CHANGED;
  return error.code === "ENOENT" ? "it was deleted since it was read" : writeFailureOf(error);
}
var Changed = class extends Error {
};
function withProblems(result, fixed, problems) {
  const troubled = new Set(problems.map(({ file }) => file));
  const isDone = ({ fix }) => !fix.edits.some(({ file }) => troubled.has(file));
  const diagnostics = fixed.diagnostics.filter(isDone);
  return { ...result, fixed: { ...fixed, diagnostics, problems: [...fixed.problems, ...problems] } };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  fixTree
});
