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

// hot:src/yaml/parse.ts
var require_parse = __commonJS({
  "hot:src/yaml/parse.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/yaml/parse.ts"];
  }
});

// hot:src/text/source-file.ts
var require_source_file = __commonJS({
  "hot:src/text/source-file.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/text/source-file.ts"];
  }
});

// hot:src/input/collect.ts
var require_collect = __commonJS({
  "hot:src/input/collect.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/input/collect.ts"];
  }
});

// hot:src/input/walk.ts
var require_walk = __commonJS({
  "hot:src/input/walk.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/input/walk.ts"];
  }
});

// src/input/older-findings.ts
var older_findings_exports = {};
__export(older_findings_exports, {
  findingsOfChange: () => findingsOfChange
});
module.exports = __toCommonJS(older_findings_exports);
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
    const lines = this.entries.map(({ file, rule, resource, text, path, count }) => {
      return JSON.stringify({ file, rule, resource, text, ...path !== "" && { path }, ...count > 1 && { count } });
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
      const count = entry === void 0 ? 0 : counts.get(entry);
      if (count > 0) counts.set(entry, count - 1);
      return count > 0;
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
      const count = (counts.get(sortKey(entry))?.count ?? 0) + entry.count;
      counts.set(sortKey(entry), { ...entry, count });
    }
    return new _Baseline([...counts.values()].filter(({ count }) => count > 0));
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
function resourceName({ kind, namespace, name }) {
  if (kind === void 0 || name === void 0) return void 0;
  return [kind, ...namespace === void 0 ? [] : [namespace], name].join("/");
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
  const { file, rule, resource, text, path = "", count = 1 } = read(line, number);
  const areTexts = [file, rule, path, resource ?? "", text ?? ""].every((one) => typeof one === "string");
  if (!areTexts || !Number.isInteger(count) || count < 1) {
    throw new Error(
      `line ${number}: an entry of a baseline has file and rule, and may have resource, text, path and count`
    );
  }
  return { file, rule, resource, text, path, count, line: number };
}

// src/lint/change.ts
var import_parse = __toESM(require_parse(), 1);
function documentsIn(files) {
  const texts = /* @__PURE__ */ new Set();
  for (const file of files) for (const { text } of piecesOf(file)) texts.add(text);
  return texts;
}
function touchedIn(file, before) {
  const touched = piecesOf(file).filter(({ text }) => !before.has(text));
  return (offset) => touched.some(({ start, end }) => start <= offset && offset < end);
}
function piecesOf(file) {
  const documents = (0, import_parse.parseFile)(file);
  return documents.map(({ range }, index) => ({
    start: index === 0 ? 0 : range.start,
    end: documents[index + 1]?.range.start ?? Number.POSITIVE_INFINITY,
    text: file.text.slice(range.start, range.end).replace(/\r\n?/g, "\n").trim()
  }));
}

// src/input/older-findings.ts
var import_source_file = __toESM(require_source_file(), 1);
var import_collect = __toESM(require_collect(), 1);

// src/input/compare-baseline.ts
function objectsOf(manifests, files, pathOf = (path) => path) {
  const keyOf = (file, resource) => `${file}\0${resource}`;
  const present = new Set(Array.from(files, (path) => keyOf(pathOf(path), void 0)));
  for (const manifest of manifests) present.add(keyOf(pathOf(manifest.document.file.path), resourceName(manifest)));
  return (file, resource) => present.has(keyOf(file, resource));
}

// src/input/older-findings.ts
var import_walk = __toESM(require_walk(), 1);
function findingsOfChange(diagnostics, former) {
  const { changes, run, files, explain } = former;
  const { all, pathNow, before, changed } = formerTree(former);
  if (changed.size === 0 && before.length === 0 && !changes.files.some(isReadable)) return [];
  const documents = documentsIn(before);
  const touches = new Map([...changed].map((file) => [file.path, touchedIn(file, documents)]));
  const isTouched = ({ file, range }) => touches.get(file.path)?.(range.start) === true;
  const others = diagnostics.filter((diagnostic) => !isTouched(diagnostic));
  if (others.length === 0) return diagnostics;
  const asked = new Set(others.map(({ file }) => file.path));
  const moved = new Set(before);
  const judged = all.filter((file) => moved.has(file) || asked.has(pathNow.get(file.path)));
  const holds = objectsOf(
    run.manifests,
    files.map(({ path }) => path)
  );
  const older = former.again(all, textsOf(changes)).finish(explain, new Set(judged)).diagnostics;
  const known = Baseline.of(older, ({ file, path }) => ({ file: pathNow.get(file.path) ?? file.path, path }));
  const placeOf = ({ file, path }) => ({ file: file.path, path });
  const { left } = known.compare(others, placeOf, { holds, isJudged: () => false });
  const caused = new Set(left);
  return diagnostics.filter((diagnostic) => isTouched(diagnostic) || caused.has(diagnostic));
}
function isReadable({ path, before }) {
  return [path, before?.path].some((one) => one !== void 0 && (0, import_collect.languageOf)(one) !== void 0);
}
function formerTree({ cwd, changes, files, unfixed, realPathOf, reads }) {
  const realCwd = (0, import_walk.realPath)(cwd);
  const shown = (path) => (0, import_walk.withSlashes)((0, import_node_path.relative)(realCwd, path));
  const byPath = new Map(changes.files.flatMap((file) => file.path === void 0 ? [] : [[file.path, file]]));
  const all = [];
  const pathNow = /* @__PURE__ */ new Map();
  const before = [];
  const changed = /* @__PURE__ */ new Set();
  for (const file of files) {
    const { path, language, reported, template } = file;
    const real = realPathOf(path);
    const change = byPath.get(real) ?? (changes.kept.has(real) ? void 0 : { path: real, before: void 0 });
    let former;
    if (change === void 0) former = unfixed.get(path) ?? file;
    else {
      changed.add(file);
      if (change.before === void 0) continue;
      const name = change.before.path === change.path ? path : shown(change.before.path);
      former = new import_source_file.SourceFile(name, change.before.text, { language, reported, template });
      before.push(former);
    }
    all.push(former);
    pathNow.set(former.path, path);
  }
  for (const { path, before: old } of changes.files) {
    if (path !== void 0 || old === void 0) continue;
    const name = shown(old.path);
    const language = (0, import_collect.languageOf)(name);
    if (language === void 0 || !reads(name, language)) continue;
    const gone = new import_source_file.SourceFile(name, old.text, { language, template: (0, import_walk.isInTemplates)(old.path) });
    all.push(gone);
    before.push(gone);
  }
  return { all: all.sort((a, b) => a.path < b.path ? -1 : 1), pathNow, before, changed };
}
function textsOf({ files }) {
  const texts = /* @__PURE__ */ new Map();
  for (const { path } of files) if (path !== void 0) texts.set(path, void 0);
  for (const { before } of files) if (before !== void 0) texts.set(before.path, before.text);
  return texts;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  findingsOfChange
});
