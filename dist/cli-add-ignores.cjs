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

// hot:src/kubernetes/gather.ts
var require_gather = __commonJS({
  "hot:src/kubernetes/gather.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/gather.ts"];
  }
});

// hot:src/kubernetes/manifest.ts
var require_manifest = __commonJS({
  "hot:src/kubernetes/manifest.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/manifest.ts"];
  }
});

// hot:src/text/multimap.ts
var require_multimap = __commonJS({
  "hot:src/text/multimap.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/text/multimap.ts"];
  }
});

// hot:src/yaml/parse.ts
var require_parse = __commonJS({
  "hot:src/yaml/parse.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/yaml/parse.ts"];
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

// hot:src/text/fix.ts
var require_fix = __commonJS({
  "hot:src/text/fix.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/text/fix.ts"];
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

// hot:src/cli/output.ts
var require_output = __commonJS({
  "hot:src/cli/output.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/cli/output.ts"];
  }
});

// hot:src/cli/run.ts
var require_run = __commonJS({
  "hot:src/cli/run.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/cli/run.ts"];
  }
});

// src/cli/add-ignores.ts
var add_ignores_exports = {};
__export(add_ignores_exports, {
  addIgnores: () => addIgnores
});
module.exports = __toCommonJS(add_ignores_exports);
var import_lint_tree = __toESM(require_lint_tree(), 1);
var import_gather = __toESM(require_gather(), 1);
var import_manifest2 = __toESM(require_manifest(), 1);

// src/lint/ignores.ts
var import_manifest = __toESM(require_manifest(), 1);
var import_multimap = __toESM(require_multimap(), 1);

// deferred:src/yaml/insert.ts
var insertFields = (...args) => require("./yaml-insert.cjs").insertFields(...args);

// src/lint/ignores.ts
var import_parse = __toESM(require_parse(), 1);
function ignores(ways, reason) {
  const documents = /* @__PURE__ */ new Map();
  const places = /* @__PURE__ */ new Map();
  const groups = /* @__PURE__ */ new Map();
  for (const [diagnostic, way] of ways) {
    const { file, document: index } = diagnostic;
    if (!documents.has(file)) documents.set(file, (0, import_parse.parseFile)(file));
    const document = documents.get(file).find((one) => one.index === index);
    if (document === void 0) continue;
    const place = PLACES[way](document, diagnostic);
    if (place === void 0) continue;
    places.set(place.key, place);
    (0, import_multimap.append)(groups, place.key, diagnostic);
  }
  return [...groups].flatMap(([key, findings]) => {
    const rules = [...new Set(findings.map(({ rule }) => rule))].sort();
    const edits = places.get(key).edits(rules, reason);
    return edits === void 0 ? [] : { file: findings[0].file, edits, findings };
  });
}
var PLACES = {
  comment: commentPlace,
  head: headPlace,
  annotation: annotationPlace
};
function headPlace({ file, root, range }) {
  if (root !== null || file.positionAt(range.start).column !== 1) return void 0;
  return linePlace(file, range.start, "");
}
function linePlace(file, at, indent) {
  const lineEnd = file.text.includes("\r\n") ? "\r\n" : "\n";
  return commentAt(file, at, (comment) => `${indent}${comment}${lineEnd}`);
}
function commentAt({ path }, at, written2) {
  return {
    key: `${path}\0${at}`,
    edits: (rules, reason) => [
      {
        file: path,
        range: { start: at, end: at },
        text: written2(`# stslint-ignore ${rules.join(", ")} -- ${reason}`)
      }
    ]
  };
}
function commentPlace(document, { range }) {
  const { file, root } = document;
  const start = root === null ? file.lineRange(file.positionAt(range.start).line).start : beginning(document, range.start);
  if (start === void 0) return void 0;
  const line = file.lineRange(file.positionAt(start).line);
  const written2 = file.text.slice(line.start, line.end);
  const isBehind = root !== null && start === root.start && isWholeLine(written2) && contains(line, range.start);
  return isBehind ? commentAt(file, line.start + written2.trimEnd().length, (comment) => ` ${comment}`) : linePlace(file, line.start, /^ */.exec(written2)[0]);
}
function isWholeLine(line) {
  return /^[ \t]*[\w.-]+:[ \t]+(?:[\w./-]+|"[^"\\]*"|'[^']*')\s*$/.test(line);
}
function contains({ start, end }, offset) {
  return start <= offset && offset < end;
}
function beginning({ file: { text }, root }, offset) {
  let found;
  const enter = (start, end, value) => {
    if (offset < start || offset > end) return false;
    const lineStart = text.lastIndexOf("\n", start - 1) + 1;
    if (text.slice(lineStart, start).trim() === "") found = start;
    descend(value);
    return true;
  };
  const descend = (node) => {
    if (node.kind === "map" && node.style === "block") {
      for (const { key, value } of node.pairs) if (enter(key.start, Math.max(key.end, value.end), value)) return;
    } else if (node.kind === "seq" && node.style === "block") {
      for (const [index, item] of node.items.entries()) {
        if (enter(node.dashes[index] ?? item.start, item.end, item)) return;
      }
    }
  };
  if (root !== null) descend(root);
  return found;
}
function annotationPlace(document, { file, item, document: index }) {
  const manifest = (0, import_manifest.manifestsOf)(document)[item ?? 0];
  if (manifest === void 0) return void 0;
  return {
    key: `${file.path}\0${index}\0${item}`,
    edits: (rules, reason) => {
      const annotations = manifest.root.get("metadata").get("annotations");
      return insertFields(annotations, Object.fromEntries(rules.map((rule) => [`stslint.dev/ignore.${rule}`, reason])));
    }
  };
}

// src/cli/add-ignores.ts
var import_problems = __toESM(require_problems(), 1);
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

// src/cli/add-ignores.ts
var import_fix = __toESM(require_fix(), 1);
var import_multimap2 = __toESM(require_multimap(), 1);
var import_source_file = __toESM(require_source_file(), 1);
var import_parse2 = __toESM(require_parse(), 1);
var import_arguments = __toESM(require_arguments(), 1);
var import_output = __toESM(require_output(), 1);
var import_run = __toESM(require_run(), 1);
async function addIgnores(reason, doing) {
  const { tree, io, onEnd } = doing;
  if (tree.paths.includes("-")) throw new import_arguments.UsageError("--add-ignores changes files; standard input is none");
  const edits = await editsFor(reason, doing);
  const { fixTree } = await Promise.resolve().then(() => __toESM(require("./cli-fix.cjs"), 1));
  const { result } = await fixTree(tree, { unsafe: false, isPatch: false }, (found) => ({
    ...found,
    diagnostics: found.diagnostics.map((diagnostic) => {
      const own = edits.get(diagnostic.file.path);
      const isFirst = own?.text === diagnostic.file.text && edits.delete(diagnostic.file.path);
      return {
        ...diagnostic,
        fix: isFirst ? { title: "ignore it", safety: "safe", edits: own.edits } : void 0
      };
    })
  }));
  onEnd();
  const problems = [...result.problems, ...result.fixed?.problems ?? []];
  for (const { file, message } of problems) {
    (0, import_output.say)(io, (0, import_problems.problemText)({ file, message: message.replace(/^not fixed: /, "not written: ") }));
  }
  const done = result.suppressed.filter(({ suppressed }) => suppressed?.reason === reason).length;
  await (0, import_output.print)(io.stdout, `${(0, import_summary.count)(done, "finding")} ignored${leftOf(result)}
`);
  const status = problems.length > 0 ? import_run.EXIT.failed : result.diagnostics.length > 0 ? import_run.EXIT.findings : import_run.EXIT.clean;
  return { status, result };
}
async function editsFor(reason, { tree, io, onEnd }) {
  const collection = (0, import_lint_tree.collectTree)(tree);
  const files = [...collection.files];
  const lint = (current) => (0, import_lint_tree.lintTree)({ ...tree, collection: { ...collection, files: current } });
  const isOfDirective = ({ rule }) => tree.rules[rule].subjects.includes("directive");
  const { diagnostics: found, problems } = await lint(files);
  if (problems.length > 0) onEnd();
  for (const problem of problems) (0, import_output.say)(io, (0, import_problems.problemText)(problem));
  if (problems.length > 0) throw new import_arguments.UsageError("not everything was checked, so nothing was written");
  const known = new Set(found.map(keyOf));
  const built = builtFiles(files);
  const attempts = new Attempts();
  for (const diagnostic of found) {
    if (!isOfDirective(diagnostic)) attempts.begin(diagnostic, waysFor(diagnostic, built));
  }
  for (; ; ) {
    const tried = attempts.current();
    const made = ignores(tried, reason);
    const { texts, writtenBy } = written(files, made);
    const { diagnostics: left } = await lint(texts);
    const keys = new Set(left.map(keyOf));
    const failed = new Set(attempts.open().filter((diagnostic) => keys.has(keyOf(diagnostic))));
    const spoilt = new Set(
      left.flatMap((one) => isOfDirective(one) || known.has(keyOf(one)) ? [] : documentKey(one))
    );
    for (const diagnostic of tried.keys()) if (spoilt.has(documentKey(diagnostic))) failed.add(diagnostic);
    for (const diagnostic of failed) attempts.fail(diagnostic);
    if (failed.size > 0) continue;
    const needless = left.filter(isOfDirective).flatMap((unused) => {
      const findings = writtenBy(unused)?.findings ?? [];
      const named = findings.filter(({ rule }) => unused.message.split(" ").includes(rule));
      return named.length > 0 ? named : findings;
    });
    for (const diagnostic of new Set(needless)) attempts.leaveOut(diagnostic);
    if (needless.length === 0) return writings(made);
  }
}
var Attempts = class {
  /** Those that are left; the first is tried. */
  #ways = /* @__PURE__ */ new Map();
  /** Findings for which nothing was written, and whether what is written for others did for them. */
  #covered = /* @__PURE__ */ new Map();
  begin(diagnostic, ways) {
    this.#ways.set(diagnostic, ways);
  }
  /** Findings for which there is a way left. */
  open() {
    return [...this.#ways].flatMap(([diagnostic, ways]) => ways.length > 0 ? diagnostic : []);
  }
  /** Findings for which something is to be written, and how. */
  current() {
    const own = this.open().filter((diagnostic) => this.#covered.get(diagnostic) !== true);
    return new Map(own.map((diagnostic) => [diagnostic, this.#ways.get(diagnostic)[0]]));
  }
  /** It did not do. */
  fail(diagnostic) {
    if (this.#covered.get(diagnostic) === true) this.#covered.set(diagnostic, false);
    else this.#ways.set(diagnostic, this.#ways.get(diagnostic).slice(1));
  }
  /** What is written for it does nothing: another may cover it, or it is the wrong way. */
  leaveOut(diagnostic) {
    if (this.#covered.has(diagnostic)) this.fail(diagnostic);
    else this.#covered.set(diagnostic, true);
  }
};
function waysFor({ file }, built) {
  if (file.language === "json") return ["annotation"];
  return built.has(file.path) ? ["annotation", "comment", "head"] : ["comment", "annotation", "head"];
}
function writings(made) {
  const byPath = /* @__PURE__ */ new Map();
  for (const { file, edits } of made) {
    const own = byPath.get(file.path) ?? { text: file.text, edits: [] };
    own.edits.push(...edits);
    byPath.set(file.path, own);
  }
  return byPath;
}
function written(files, made) {
  const byPath = /* @__PURE__ */ new Map();
  for (const ignore of made) for (const edit of ignore.edits) (0, import_multimap2.append)(byPath, ignore.file.path, { edit, ignore });
  const texts = files.map((file) => {
    const own = byPath.get(file.path);
    if (own === void 0) return file;
    const { path, language, reported, template, isUnmarked } = file;
    const edits = own.sort((a, b) => a.edit.range.start - b.edit.range.start).map(({ edit }) => edit);
    return new import_source_file.SourceFile(path, (0, import_fix.applyEdits)(file.text, edits), { language, reported, template, isUnmarked });
  });
  return {
    texts,
    writtenBy({ file, range }) {
      let grown = 0;
      for (const { edit, ignore } of byPath.get(file.path) ?? []) {
        const start = edit.range.start + grown;
        if (start <= range.start && range.start < start + edit.text.length) return ignore;
        grown += edit.text.length - (edit.range.end - edit.range.start);
      }
      return void 0;
    }
  };
}
function keyOf({ rule, file, document, item, path, message }) {
  return JSON.stringify([rule, file.path, document, item, path, message.replace(/\d+/g, "0")]);
}
function documentKey({ file, document }) {
  return `${file.path}\0${document}`;
}
function leftOf({ diagnostics }) {
  const named = diagnostics.slice(0, LEFT_NAMED).map(({ file, range, rule }) => {
    const { line, column } = file.positionAt(range.start);
    return `
  ${visible(file.path)}:${line}:${column} ${rule}`;
  });
  if (named.length === 0) return ", and nothing is left";
  const more = diagnostics.length > LEFT_NAMED ? `
  and ${diagnostics.length - LEFT_NAMED} more` : "";
  const where = diagnostics.length === 1 ? "it stands" : "they stand";
  return `; ${diagnostics.length} cannot be ignored where ${where}:${named.join("")}${more}`;
}
var LEFT_NAMED = 10;
function builtFiles(files) {
  const documents = files.flatMap((file) => (0, import_parse2.parseFile)(file));
  const manifests = documents.flatMap((document) => document.state === "read" ? (0, import_manifest2.manifestsOf)(document) : []);
  (0, import_gather.gather)(manifests, documents);
  const built = manifests.filter(({ overlay }) => overlay.units.length > 0);
  return new Set(built.map(({ document }) => document.file.path));
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  addIgnores
});
