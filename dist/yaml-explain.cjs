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

// hot:src/yaml/characters.ts
var require_characters = __commonJS({
  "hot:src/yaml/characters.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/yaml/characters.ts"];
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

// src/yaml/explain.ts
var explain_exports = {};
__export(explain_exports, {
  explain: () => explain
});
module.exports = __toCommonJS(explain_exports);

// src/yaml/explain-blanks.ts
var import_characters = __toESM(require_characters(), 1);

// src/yaml/explain-mistake.ts
function named(name) {
  const flat = name.replace(/\s+/g, " ");
  return `\`${flat.length > 40 ? `${flat.slice(0, 39)}\u2026` : flat}\``;
}
function lineName(line) {
  if (line.key !== void 0) return named(line.key.name);
  return line.dashes.length > 0 ? "this list item" : "this text";
}
function lineRange(line) {
  if (line.key !== void 0) return line.key.range;
  const [dash] = line.dashes;
  return dash === void 0 ? line.value : { start: dash.at, end: dash.at + 1 };
}
function lineNumber(text, offset) {
  let number = 1;
  for (let at = text.indexOf("\n"); at >= 0 && at < offset; at = text.indexOf("\n", at + 1)) number++;
  return number;
}

// src/yaml/explain-blanks.ts
var ODD = new RegExp(`[${import_characters.ODD_BLANK}]`);
var RUN = new RegExp(`[ \\t${import_characters.ODD_BLANK}]+`, "g");
var WIDTHLESS = /[\u200b\ufeff]/g;
var MAX_COLUMNS = 24;
var MAX_TRIED = 64 * 1024;
function tabMistake(text, line, widths, around = { above: void 0, below: void 0, columns: [] }) {
  const level = levelWith(text, line, around);
  const tab = text.indexOf("	", line.start);
  let end = tab;
  while (text[end] === "	") end++;
  return {
    code: "tab-indentation",
    range: { start: tab, end },
    message: "this line is indented with a tab, where YAML allows only spaces",
    help: level === void 0 ? "indent with spaces; let the editor write them for a tab" : `write ${lineName(line)} at column ${level.key.column + 1}, level with ${lineName(level)}, with spaces before it`,
    repair: {
      title: "write spaces for the tabs",
      safety: "safe",
      variants: level === void 0 ? widths.map((width) => [untabbed(text, line, width)]) : [[indented(line, level.key.column)]],
      moves: true,
      others: around.columns.map((column) => [indented(line, column)])
    }
  };
}
function indented({ start, text }, column) {
  return { range: { start, end: text }, text: " ".repeat(column) };
}
function columnsOf(text, contents) {
  const hasTab = ({ start, text: end }) => text.slice(start, end).includes("	");
  const plain = contents.filter((line) => !hasTab(line));
  if (plain.length !== contents.length - 1 || contents.at(-1).end - contents[0].start > MAX_TRIED) return [];
  const columns = new Set(
    plain.flatMap(({ key, dashes }) => [...key ? [key.column] : [], ...dashes.map((dash) => dash.column)])
  );
  return columns.size > MAX_COLUMNS ? [] : [...columns];
}
function levelWith(text, line, { above, below }) {
  const column = above?.key?.column;
  if (column === void 0 || above.valueKind === "none" || below?.key?.column !== column) return void 0;
  if ([line, below].some(({ key, dashes }) => key === void 0 || dashes.length > 0)) return void 0;
  const hasTab = (other) => text.slice(other.start, other.text).includes("	");
  return line.valueKind === "none" || hasTab(above) || hasTab(below) ? void 0 : above;
}
function untabbed(text, line, width) {
  let column = 0;
  for (let at = line.start; at < line.text; at++) {
    column = text[at] === "	" ? (Math.floor(column / width) + 1) * width : column + 1;
  }
  const blank = line.text === line.end;
  return { range: { start: line.start, end: line.text }, text: blank ? "" : " ".repeat(column) };
}
function oddBlankMistake(text, line) {
  if (line.kind === "inside" && line.valueKind === "none" && line.flaw?.code !== "block-odd-blank") return void 0;
  const end = line.kind === "content" ? line.end : line.text;
  const words = [line.key?.range, line.value].filter((range) => range !== void 0 && range.start < range.end);
  const edits = [];
  for (const { index, run } of oddRuns(text.slice(line.start, end))) {
    const range = { start: line.start + index, end: line.start + index + run.length };
    if (run.includes("	") && range.start < line.text) continue;
    if (words.some((word) => word.start <= range.start && range.start < word.end)) continue;
    if (line.value.end <= line.end && text.slice(line.value.end, range.start).includes("#")) break;
    edits.push({ range, text: range.end === line.end ? "" : plainBlanks(run) });
  }
  const [first] = edits;
  if (first === void 0) return void 0;
  const odd = text.slice(first.range.start, first.range.end);
  const at = odd.search(ODD);
  const code = odd.charCodeAt(at);
  const name = code === 160 ? "a no-break space" : `the character U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
  return {
    code: "odd-blank",
    range: { start: first.range.start + at, end: first.range.end },
    message: `${placeOf(text, line, first.range)} ${name}, which looks like a space and is none to YAML`,
    help: "write an ordinary space; text from a web page or a chat often holds others",
    repair: { title: "write ordinary spaces", safety: "safe", variants: [edits] }
  };
}
function onlyOddBlanks(text, range) {
  const body = text.slice(range.start, range.end);
  if (/[ \t]/.test(body)) return void 0;
  const runs = oddRuns(body);
  if (runs.length < 3) return void 0;
  const edits = runs.map(({ index, run }) => {
    const start = range.start + index;
    return { range: { start, end: start + run.length }, text: plainBlanks(run) };
  });
  return {
    code: "odd-blank",
    range: edits[0].range,
    message: "the characters between the words of this document look like spaces, and are none to YAML",
    help: "write ordinary spaces; text from a web page or a chat often holds others",
    repair: { title: "write ordinary spaces", safety: "safe", variants: [edits] }
  };
}
function oddRuns(text) {
  if (!ODD.test(text)) return [];
  return [...text.matchAll(RUN)].flatMap(({ index, 0: run }) => ODD.test(run) ? [{ index, run }] : []);
}
function plainBlanks(run) {
  return run.replace(WIDTHLESS, "").replace(/[^ \t]/g, " ");
}
function placeOf(text, { start, text: textStart, key, end }, range) {
  if (range.start < textStart || range.start === start) return "the indentation of this line holds";
  const before = text[range.start - 1];
  if (before === ":" && key !== void 0) return `after the colon of ${named(`${key.name}:`)} stands`;
  if (before === "-") return "behind the dash stands";
  return range.end === end ? "at the end of this line stands" : "on this line stands";
}

// src/yaml/explain-foreign.ts
var FENCE = /^(?:`{3,}|~{3,})[ \t]*[\w-]*$/;
var CONFLICT = /^(?:<{7}|>{7}|\|{7})(?: |$)|^={7}$/;
var PROMPT = /^(?:[$%\u276f\u279c][ \t]+[A-Za-z./]|[\w.-]+@[\w.-]+[^\s:]*:?\S*[$#%>]|\[[\w.-]+@[^\]]+\][$#])/;
var COMMAND = /^(?:sudo[ \t]+)?(?:kubectl|helm|docker|minikube|oc|k3s|curl|wget|cat|vim?|nano|cd|echo|git)[ \t]+(?:[\w./-]+$|[\w./-]+[ \t]+[^:\s]|[<>-])/;
var CERTAIN_COMMAND = /^(?:sudo|kubectl)\b|<</;
var HEREDOC_END = /^(?:EOF|EOT|YAML)$/;
var OUTPUT = /^[a-z][\w.-]*\/[\w.-]+ (?:created|configured|unchanged|deleted|patched|serverside-applied)\b/;
var TILDE = /^~+$/;
var EDITOR_STATUS = /^(?:"[^"]+" (?:\[[^\]]+\] ?){0,3}\d+L, \d+[BC]\b|-- (?:INSERT|REPLACE|VISUAL) --|:wq?!?$)/;
var LONGEST = 400;
var FOREIGN = ["code-fence", "shell-prompt", "shell-command", "heredoc-end", "command-output", "editor-screen"];
function isForeign({ code }) {
  return FOREIGN.includes(code) || code === "merge-conflict";
}
function isCopiedAlong({ code }) {
  return FOREIGN.includes(code);
}
function foreignMistake(text, line) {
  const written = writtenOf(text, line);
  const range = { start: line.text, end: line.text + written.length };
  const found = (code, message, what, safety = "safe") => {
    const comment = { range: { start: line.text, end: line.text }, text: "# " };
    return {
      code,
      range,
      message,
      help: what === "delete" ? "delete the line" : "delete the line, or make it a comment",
      repair: {
        title: what === "delete" ? "delete the line" : "make the line a comment",
        safety,
        variants: [[what === "delete" ? wholeLine(text, line) : comment]]
      }
    };
  };
  if (FENCE.test(written)) return found("code-fence", "a code fence of Markdown stands in the manifest", "delete");
  if (CONFLICT.test(written)) {
    const message = "a merge conflict was left unresolved here";
    return { code: "merge-conflict", range, message, help: "keep one of the two sides and delete the markers" };
  }
  const isLeft = line.start === line.text;
  if (isLeft && TILDE.test(written)) {
    const message = "the `~` that an editor shows behind the end of a file was copied with the text";
    return found("editor-screen", message, "delete");
  }
  if (isLeft && EDITOR_STATUS.test(written))
    return found("editor-screen", "the last line of an editor was copied with the text", "delete");
  if (line.key === void 0 || /[$#%>]$/.test(line.key.name)) {
    if (HEREDOC_END.test(written) && line.dashes.length === 0) {
      const message = `${named(written)} is the end of a shell command, not of a manifest`;
      return found("heredoc-end", message, "delete");
    }
    if (PROMPT.test(written)) {
      const isBare = /[$#%>]$/.test(written);
      const message = `a line of a terminal, ${isBare ? "its prompt" : "prompt and command"}, stands in the manifest`;
      return found("shell-prompt", message, isBare ? "delete" : "comment");
    }
  }
  if (line.dashes.length > 0) return void 0;
  if (COMMAND.test(written) && (line.key === void 0 || written.includes("<<"))) {
    const message = `a shell command, ${named(written.split(/\s/)[0])}, stands in the manifest`;
    return found("shell-command", message, "comment", CERTAIN_COMMAND.test(written) ? "safe" : "unsafe");
  }
  if (OUTPUT.test(written)) return found("command-output", "what kubectl printed stands in the manifest", "comment");
  return void 0;
}
function wholeLine(text, line) {
  let end = line.end;
  if (text[end] === "\r") end++;
  if (text[end] === "\n") end++;
  return { range: { start: line.start, end }, text: "" };
}
function lessonMistake(text, lines) {
  const contents = lines.filter(({ kind }) => kind === "content");
  const fences = contents.filter((line) => FENCE.test(writtenOf(text, line)));
  const [first, second] = fences;
  if (first === void 0 || fences.length > 2) return void 0;
  const isHead3 = ({ key }) => key?.name === "apiVersion" || key?.name === "kind";
  const before = contents.slice(0, contents.indexOf(first));
  const behind = contents.slice(contents.indexOf(second ?? first) + 1);
  const outside = second !== void 0 ? [...before, ...behind] : before.some(isHead3) ? behind : before;
  if (outside.length === 0 || outside.some(isHead3)) return void 0;
  const edits = [
    ...fences.map((line) => wholeLine(text, line)),
    ...outside.map((line) => ({ range: { start: line.start, end: line.start }, text: "# " }))
  ];
  return {
    code: "lesson",
    range: { start: first.text, end: first.text + writtenOf(text, first).length },
    message: "a code fence of Markdown stands in the manifest, with text around it",
    help: "delete the fence and the text around it, or make that a comment",
    repair: { title: "make the text a comment and delete the fence", safety: "safe", variants: [edits] }
  };
}
function writtenOf(text, line) {
  return text.slice(line.text, Math.min(line.end, line.text + LONGEST)).trimEnd();
}

// src/yaml/explain-lines.ts
var import_characters2 = __toESM(require_characters(), 1);
var BLANK = new RegExp(`[ \\t${import_characters2.ODD_BLANK}]`);
var INDENTATION = new RegExp(`[ \\t${import_characters2.ODD_BLANK}]*`, "y");
var KEY_LINE = /^[ \t]*(?:- +)*["']?[A-Za-z][\w./-]*["']?:(?:\s|$)/;
var BLOCK_HEADER = /^[|>](?:[+-]?[1-9]?|[1-9][+-])[ \t]*(?:[ \t]#.*)?$/;
var PROPERTY = /(?:&[\w-]+|!\S*)(?=\s|$)[ \t]*/y;
function readLines(text, start, end, tabWidth) {
  const lines = [];
  let block;
  let insideUntil = -1;
  let insideKind = "none";
  let reach = Number.POSITIVE_INFINITY;
  let at = start;
  while (at < end) {
    let lineEnd2 = text.indexOf("\n", at);
    if (lineEnd2 < 0 || lineEnd2 > end) lineEnd2 = end;
    const next = lineEnd2 + 1;
    if (lineEnd2 > at && text.charCodeAt(lineEnd2 - 1) === 13) lineEnd2--;
    INDENTATION.lastIndex = at;
    INDENTATION.test(text);
    const textStart = Math.min(INDENTATION.lastIndex, lineEnd2);
    const column = columnOf(text, at, textStart, tabWidth);
    const empty = {
      start: at,
      end: lineEnd2,
      text: textStart,
      column,
      kind: "comment",
      dashes: [],
      key: void 0,
      value: { start: lineEnd2, end: lineEnd2 },
      valueColumn: column,
      valueKind: "none",
      flaw: void 0
    };
    const isBlank = textStart === lineEnd2;
    const isComment = text[textStart] === "#";
    at = next;
    if (empty.start < insideUntil) {
      lines.push({ ...empty, kind: "inside", valueKind: insideKind });
      continue;
    }
    if (block !== void 0) {
      const inside = readBlockLine(text, empty, block, isBlank, isComment);
      if (inside !== void 0) {
        lines.push(inside);
        continue;
      }
      block = void 0;
    }
    if (isBlank || isComment) {
      lines.push(empty);
      continue;
    }
    const { line, until } = readContent(text, empty, Math.max(lineEnd2, Math.min(end, empty.start + reach)), tabWidth);
    lines.push(line);
    if (line.flaw?.code === "unclosed-quote" || line.flaw?.code === "unclosed-bracket") reach = 4096;
    if (until > line.end) {
      insideUntil = until;
      insideKind = line.valueKind;
    }
    if (line.valueKind === "block") {
      const parent = line.key?.column ?? line.dashes.at(-1)?.column ?? -1;
      const explicit = /[1-9]/.exec(text.slice(line.value.start, line.value.start + 3))?.[0];
      block = {
        parent,
        indent: explicit === void 0 ? void 0 : Math.max(parent, 0) + Number(explicit),
        line,
        isMoved: false
      };
    }
  }
  return lines;
}
function columnOf(text, start, end, tabWidth) {
  let column = 0;
  for (let at = start; at < end; at++) {
    if (text.charCodeAt(at) === 9) column = (Math.floor(column / tabWidth) + 1) * tabWidth;
    else if (!/[\u200b\ufeff]/.test(text[at])) column++;
  }
  return column;
}
function readBlockLine(text, line, block, isBlank, isComment) {
  const inside = { ...line, kind: "inside" };
  if (isBlank) return inside;
  let blanks = 0;
  while (text[line.start + blanks] === " ") blanks++;
  const needed = block.indent ?? block.parent + 1;
  if (blanks >= needed) {
    block.indent ??= blanks;
    return inside;
  }
  const flaw = (code, indent = block.parent + 1) => {
    block.indent ??= indent;
    return { ...inside, flaw: { code, range: { start: line.start, end: line.end }, opened: block.line } };
  };
  if (text[line.start + blanks] === "	") return flaw("block-tab");
  if (line.column >= needed && blanks < line.text - line.start) return flaw("block-odd-blank", line.column);
  if (isComment && block.indent !== void 0 && !block.isMoved) return void 0;
  if (blanks > block.parent) return flaw("block-indentation");
  if (block.indent !== void 0 && !block.isMoved) return void 0;
  const written = text.slice(line.text, line.end);
  if (isComment && !written.startsWith("#!")) return void 0;
  if (KEY_LINE.test(written) || /^-(?:\s|$)/.test(written) || written.startsWith("```")) return void 0;
  block.isMoved = true;
  return {
    ...inside,
    flaw: { code: "block-not-indented", range: { start: line.text, end: line.end }, opened: block.line }
  };
}
function readContent(text, line, end, tabWidth) {
  const lineEnd2 = line.end;
  const column = (at2) => columnOf(text, line.start, at2, tabWidth);
  const dashes = [];
  let at = line.text;
  while (text[at] === "-" && endsToken(text, at + 1, lineEnd2)) {
    dashes.push({ at, column: column(at) });
    at = skipBlanks(text, at + 1, lineEnd2);
  }
  const keyed = readKey(text, skipProperties(text, at, lineEnd2), lineEnd2);
  let key;
  if (keyed !== void 0) {
    const range = { start: skipProperties(text, at, lineEnd2), end: keyed.end };
    const name = text.slice(range.start, range.end).replace(/^(["'])(.*)\1$/, "$2");
    key = { range, column: column(at), name };
    at = skipBlanks(text, keyed.colon + 1, lineEnd2);
  }
  const properties = at;
  at = skipProperties(text, at, lineEnd2);
  const parent = key?.column ?? dashes.at(-1)?.column ?? -1;
  const content = { ...line, kind: "content", dashes, key, valueColumn: column(properties) };
  const done = (kind, valueEnd2, flaw, until = lineEnd2) => ({
    line: { ...content, value: { start: at, end: valueEnd2 }, valueKind: kind, flaw },
    until
  });
  const first = text[at];
  if (at >= lineEnd2 || first === "#") return done("none", at);
  const starts = key !== void 0 || dashes.length > 0;
  if ((first === "|" || first === ">") && BLOCK_HEADER.test(text.slice(at, lineEnd2))) return done("block", lineEnd2);
  if (first === '"' || first === "'") return readQuoted(text, at, lineEnd2, end, parent, starts, done);
  if (first === "[" || first === "{") return readFlow(text, at, lineEnd2, end, parent, done);
  const valueEnd = plainEnd(text, at, lineEnd2);
  return done(first === "*" && /^\*[\w-]+$/.test(text.slice(at, valueEnd)) ? "alias" : "plain", valueEnd);
}
function readQuoted(text, at, lineEnd2, end, parent, starts, done) {
  const close = closingQuote(text, at, end);
  const unclosed = () => {
    const flaw = { code: "unclosed-quote", range: { start: at, end: plainEnd(text, at, lineEnd2) } };
    return starts ? done("quoted", lineEnd2, flaw) : done("plain", lineEnd2);
  };
  if (close === void 0) return unclosed();
  const wrong = text[at] === '"' ? badEscape(text, at + 1, close) : void 0;
  const last = close + 1;
  const restEnd = endOfLine(text, last, end);
  const rest = skipBlanks(text, last, restEnd);
  const behind = rest < restEnd && !(text[rest] === "#" && rest > last);
  if (close > lineEnd2 && (behind || spansKeys(text, lineEnd2, close, parent))) return unclosed();
  if (wrong !== void 0) return done("quoted", last, { code: "bad-escape", range: wrong }, last);
  if (behind) {
    return done(
      "quoted",
      last,
      { code: "text-behind-quote", range: { start: rest, end: plainEnd(text, rest, restEnd) } },
      last
    );
  }
  return done("quoted", last, void 0, last);
}
function readFlow(text, at, lineEnd2, end, parent, done) {
  const close = closingBracket(text, at, end);
  if (close === void 0 || close > lineEnd2 && spansKeys(text, lineEnd2, close, parent)) {
    const own = closingBracket(text, at, lineEnd2);
    if (own === void 0)
      return done("flow", lineEnd2, {
        code: "unclosed-bracket",
        range: { start: at, end: plainEnd(text, at, lineEnd2) }
      });
  }
  const last = close + 1;
  const restEnd = endOfLine(text, last, end);
  const rest = skipBlanks(text, last, restEnd);
  if (rest < restEnd && !(text[rest] === "#" && rest > last)) {
    return done(
      "flow",
      last,
      { code: "text-behind-bracket", range: { start: rest, end: plainEnd(text, rest, restEnd) } },
      last
    );
  }
  return done("flow", last, void 0, last);
}
function spansKeys(text, from, to, parent) {
  for (let at = text.indexOf("\n", from); at >= 0 && at < to; at = text.indexOf("\n", at + 1)) {
    const line = text.slice(at + 1, Math.min(endOfLine(text, at + 1, to), at + 1025));
    if (KEY_LINE.test(line) && line.search(/[^ \t]/) <= Math.max(parent, 0)) return true;
  }
  return false;
}
function readKey(text, at, lineEnd2) {
  const first = text[at];
  if (first === '"' || first === "'") {
    const close = closingQuote(text, at, lineEnd2);
    if (close === void 0) return void 0;
    const colon = skipBlanks(text, close + 1, lineEnd2);
    return text[colon] === ":" && endsToken(text, colon + 1, lineEnd2) ? { end: close + 1, colon } : void 0;
  }
  if (first === void 0 || /[[{|>#]/.test(first)) return void 0;
  const until = plainEnd(text, at, lineEnd2);
  for (let colon = text.indexOf(":", at); colon >= 0 && colon < until; colon = text.indexOf(":", colon + 1)) {
    if (!endsToken(text, colon + 1, lineEnd2)) continue;
    let end = colon;
    while (end > at && BLANK.test(text[end - 1])) end--;
    return end > at ? { end, colon } : void 0;
  }
  return void 0;
}
function closingQuote(text, at, end) {
  const quote2 = text[at];
  for (let i = at + 1; i < end; i++) {
    const char = text[i];
    if (char === "\\" && quote2 === '"') i++;
    else if (char === quote2) {
      if (quote2 === "'" && text[i + 1] === "'") i++;
      else return i;
    }
  }
  return void 0;
}
function closingBracket(text, at, end) {
  let depth = 0;
  for (let i = at; i < end; i++) {
    const char = text[i];
    if (char === "[" || char === "{") depth++;
    else if (char === "]" || char === "}") {
      if (--depth === 0) return i;
    } else if ((char === '"' || char === "'") && /[\s,:[{]/.test(text[i - 1])) {
      const close = closingQuote(text, i, end);
      if (close === void 0) return void 0;
      i = close;
    } else if (char === "#" && /\s/.test(text[i - 1])) {
      i = endOfLine(text, i, end);
    }
  }
  return void 0;
}
var HALVES = /^\\u[dD][89abAB][\da-fA-F]{2}\\u[dD][c-fC-F][\da-fA-F]{2}/;
var HALF = /^\\u[dD][89a-fA-F][\da-fA-F]{2}/;
function badEscape(text, start, end) {
  for (let at = text.indexOf("\\", start); at >= 0 && at < end; at = text.indexOf("\\", at + 2)) {
    const half = HALVES.exec(text.slice(at, at + 12)) ?? HALF.exec(text.slice(at, at + 6));
    if (half !== null) return { start: at, end: Math.min(at + half[0].length, end) };
    const rest = text.slice(at + 1, at + 10);
    if (!/^(?:[0abt\tnvfre "/\\N_LP\r\n]|x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8})/.test(rest)) {
      return { start: at, end: Math.min(at + 2, end) };
    }
  }
  return void 0;
}
function plainEnd(text, at, lineEnd2) {
  let end = lineEnd2;
  for (let hash = text.indexOf("#", at); hash >= 0 && hash < lineEnd2; hash = text.indexOf("#", hash + 1)) {
    if (hash > at && BLANK.test(text[hash - 1])) {
      end = hash;
      break;
    }
  }
  while (end > at && BLANK.test(text[end - 1])) end--;
  return end;
}
function skipProperties(text, from, end) {
  let at = from;
  for (; ; ) {
    PROPERTY.lastIndex = at;
    const match = at < end && /[&!]/.test(text[at]) ? PROPERTY.exec(text) : null;
    if (match === null) return at;
    at = Math.min(end, at + match[0].length);
  }
}
function skipBlanks(text, from, end) {
  let at = from;
  while (at < end && BLANK.test(text[at])) at++;
  return at;
}
function endsToken(text, at, end) {
  return at >= end || BLANK.test(text[at]);
}
function endOfLine(text, from, end) {
  let at = text.indexOf("\n", from);
  if (at < 0 || at > end) at = end;
  return at > from && text[at - 1] === "\r" ? at - 1 : at;
}

// src/yaml/explain-joined.ts
var KEY = /^[A-Za-z][\w./-]*:$/;
var NO_FIELD = "zz";
var MOST = 2e3;
function cutApart(text, line, from) {
  const starts = keyStarts(text, line, from);
  if (starts === void 0 || starts.length === 0) return void 0;
  const indentation = " ".repeat(line.key?.column ?? line.column);
  const edits = starts.map((start) => {
    let end = start;
    while (/[ \t]/.test(text[end - 1])) end--;
    return { range: { start: end, end: start }, text: `
${indentation}` };
  });
  const probe = edits.map((edit) => ({
    ...edit,
    text: `${edit.text}${/-/.test(text[edit.range.end]) ? "- " : ""}${NO_FIELD}`
  }));
  return { title: "begin a new line for each key", safety: "safe", variants: [edits], moves: true, probe };
}
function keyStarts(text, { end, value, key }, from) {
  const starts = [];
  let dash;
  let count = 0;
  for (let at = from; at < end; count++) {
    while (at < end && /[ \t]/.test(text[at])) at++;
    const first = text[at];
    if (at >= end || count > MOST) break;
    if (first === "#") return /[\w/]:(?:\s|$)/.test(text.slice(at, end)) ? void 0 : starts;
    const isQuoted = first === '"' || first === "'";
    const close = isQuoted ? closingQuote(text, at, end) : first === "[" || first === "{" ? closingBracket(text, at, end) : void 0;
    let until = close === void 0 ? at : close + 1;
    while (until < end && !/[ \t]/.test(text[until])) until++;
    const word = text.slice(at, until);
    const begins = KEY.test(word) ? dash ?? at : void 0;
    const isList = word === "-" && at === value.start && key !== void 0;
    if (isList) starts.push(at);
    else if (begins !== void 0 && begins !== starts.at(-1)) starts.push(begins);
    dash = word === "-" ? at : void 0;
    at = until;
  }
  return starts;
}

// src/yaml/explain-words.ts
function wordMistake(text, line) {
  const quoted = line.key && /^[A-Za-z][\w./-]*:(?=["'])/.exec(line.key.name);
  if (quoted) {
    const { start: start2 } = line.key.range;
    return blankBehindColon(text, start2, start2 + quoted[0].length);
  }
  if (line.key !== void 0) return void 0;
  const { start, end } = line.value;
  const written = text.slice(start, end);
  const wide = /^([A-Za-z][\w./-]*)[ \t]*\uff1a[ \t]*/.exec(written);
  if (wide !== null) {
    const range = { start: start + wide[1].length, end: start + wide[0].length };
    return {
      code: "wide-colon",
      range,
      message: `the colon of ${named(wide[1])} is a full-width one, which YAML does not know`,
      help: `write \`${wide[1]}: \``,
      repair: { title: "write an ordinary colon", safety: "safe", variants: [[{ range, text: ": " }]] }
    };
  }
  const colon = /^(?:["'][\w./-]+["']|(?![fkv]:)[A-Za-z][\w./-]*):(?!\/\/)(?=\S)/.exec(written);
  if (colon !== null) return blankBehindColon(text, start, start + colon[0].length);
  if (line.dashes.length === 0 && /^-[A-Za-z"'{[]/.test(written)) return blankBehindDash(start, "unsafe");
  return void 0;
}
function markerOf(text, line) {
  const at = line.key?.range.start ?? line.value.start;
  const word = /^-[A-Za-z"'{[][^\s:]*/.exec(text.slice(at, line.end));
  if (word === null || line.dashes.length > 0) return void 0;
  return blankBehindDash(at, line.key === void 0 ? "unsafe" : "safe");
}
function blankBehindDash(at, safety) {
  return {
    code: "blank-behind-dash",
    range: { start: at, end: at + 1 },
    message: "there is no space after this dash, so that it begins no list item",
    help: "write `- `, a dash and a space",
    repair: {
      title: "insert a space after the dash",
      safety,
      variants: [[{ range: { start: at + 1, end: at + 1 }, text: " " }]]
    }
  };
}
function blankBehindColon(text, start, at) {
  const key = text.slice(start, at - 1);
  return {
    code: "blank-behind-colon",
    range: { start, end: at },
    message: `there is no space after the colon of ${named(`${key}:`)}, so that this is no key`,
    help: `write \`${key}: \`, with a space after the colon`,
    repair: {
      title: "insert a space after the colon",
      safety: "safe",
      variants: [[{ range: { start: at, end: at }, text: " " }]]
    }
  };
}

// src/yaml/explain-lexical.ts
var WORD = /^[A-Za-z][\w./-]*$/;
function lexicalMistakes(text, lines, widths) {
  const mistakes = /* @__PURE__ */ new Map();
  const contents = lines.filter(({ kind }) => kind === "content");
  const columns = columnsOf(text, contents);
  let at = 0;
  for (const line of lines) {
    let mistake;
    if (line.kind === "content") {
      mistake = contentMistake(text, line, { above: contents[at - 1], below: contents[at + 1], columns }, widths);
      at++;
    }
    if (line.flaw !== void 0) mistake ??= flawMistake(text, line, widths);
    const odd = mistake !== void 0 && isForeign(mistake) ? void 0 : oddBlankMistake(text, line);
    const found = [odd, mistake].filter((one) => one !== void 0);
    if (found.length > 0) mistakes.set(line, found);
  }
  return mistakes;
}
function contentMistake(text, line, around, widths) {
  return foreignMistake(text, line) ?? (text.slice(line.start, line.text).includes("	") ? tabMistake(text, line, widths, around) : void 0) ?? markerMistake(text, line) ?? (line.flaw === void 0 ? valueMistake(text, line) : void 0);
}
function markerMistake(text, line) {
  const lastDash = line.dashes.at(-1);
  const at = line.key?.range.start ?? line.value.start;
  const between = lastDash === void 0 ? "" : text.slice(lastDash.at + 1, at);
  if (between.includes("	") && line.valueKind !== "block") {
    const tab = lastDash.at + 1 + between.indexOf("	");
    const range = { start: tab, end: tab + 1 };
    return {
      code: "tab-behind-dash",
      range,
      message: "a tab stands after the dash, where YAML allows only spaces",
      help: "write one space after the dash",
      repair: {
        title: "write a space for the tab",
        safety: "safe",
        variants: [[{ range: { start: lastDash.at + 1, end: at }, text: " " }]]
      }
    };
  }
  const written = text.slice(at, line.end);
  const bullet = /^([\u2013\u2014\u2212\u2022\u25cf\u25aa\u25e6\u2023*+\u00b7]|\\-)[ \t\u00a0]+(?=\S)/.exec(written);
  if (bullet !== null && (line.key !== void 0 || bullet[1] !== "*" || lastDash === void 0) && !/^\*[ \t]+[*\d]/.test(written)) {
    const range = { start: at, end: at + bullet[1].length };
    const isDash = /[\u2013\u2014\u2212]/.test(bullet[1]);
    const what = bullet[1] === "\\-" ? "a dash as Markdown escapes it" : isDash ? "a long dash" : "a bullet";
    return {
      code: "bullet",
      range,
      message: `\`${bullet[1]}\` is ${what} and begins no list item`,
      help: "write `-` and a space",
      repair: {
        title: "write `- `",
        safety: "safe",
        variants: [[{ range: { start: at, end: at + bullet[0].length }, text: "- " }]]
      }
    };
  }
  if (line.key === void 0 && /^:(?:\s|$)/.test(written)) {
    return {
      code: "missing-key",
      range: { start: at, end: at + 1 },
      message: "a colon stands here without a key before it",
      help: "write the key before the colon"
    };
  }
  if (lastDash === void 0 && line.key !== void 0 && /^-[A-Za-z"'{[]/.test(line.key.name)) {
    return blankBehindDash(at, "safe");
  }
  if (line.key?.name.startsWith("`")) {
    const close = /`[ \t]*$/.exec(text.slice(at, line.end));
    const edits = [{ range: { start: at, end: at + 1 }, text: "" }];
    if (close !== null) edits.push({ range: { start: at + close.index, end: at + close.index + 1 }, text: "" });
    return {
      code: "backtick",
      range: { start: at, end: at + 1 },
      message: "a backtick of Markdown stands before the key",
      help: "delete the backtick",
      repair: { title: "delete the backtick", safety: "safe", variants: [edits] }
    };
  }
  if (line.key !== void 0 && /^[@%,\]}]/.test(line.key.name)) {
    return {
      code: "bad-start",
      range: { start: at, end: at + 1 },
      message: `a key cannot begin with \`${line.key.name[0]}\``,
      help: "put the key in quotes",
      repair: quoting(text, line.key.range)
    };
  }
  return void 0;
}
function valueMistake(text, line) {
  const { value, key } = line;
  const written = text.slice(value.start, value.end);
  if (line.valueKind !== "plain") return void 0;
  if (key === void 0 && line.dashes.length === 0) return void 0;
  const holder = key === void 0 ? "this list item" : named(key.name);
  const first = written[0];
  if (key !== void 0 && /^-(?:\s|$)/.test(written)) {
    const repair = cutApart(text, line, value.start);
    return {
      code: "list-behind-key",
      range: { start: value.start, end: value.start + 1 },
      message: `a list cannot begin on the line of its key, ${named(key.name)}`,
      help: `begin a new line before the dash, at column ${key.column + 1} or deeper`,
      ...repair !== void 0 && { repair }
    };
  }
  const remark = /^(?:<-+|\u2190|\/\/|\/\*|<=)(?:[ \t]|$)/.test(written);
  const second = secondColon(written);
  if (/^[@`%,\]}|>&*?]/.test(first) && !(first === "?" && !/^\?(?:\s|$)/.test(written)) && !remark) {
    return {
      code: "bad-start",
      range: value,
      message: `${valueIn(holder)} begins with ${first === "`" ? "a backtick" : `\`${first}\``}, which has a meaning of its own in YAML`,
      help: "put the value in quotes",
      // @NAME@ is a placeholder that something else fills in.
      repair: { ...quoting(text, value), .../^@\w+@/.test(written) && { safety: "unsafe" } }
    };
  }
  if (second !== void 0) return secondColonMistake(text, line, second, holder);
  return void 0;
}
function secondColon(written) {
  const match = /:(?=[ \t]|$)/.exec(written);
  return match?.index;
}
function secondColonMistake(text, line, colon, holder) {
  const { value } = line;
  const written = text.slice(value.start, value.end);
  const curly = /^[\u201c\u201d\u201e\u2018\u2019]/.test(written);
  const word = /([^\s{}[\],]+)$/.exec(written.slice(0, colon))?.[1] ?? "";
  const range = { start: value.start + colon - word.length, end: value.start + colon + 1 };
  if (curly) {
    const isWhole = /^[\u201c\u201d\u201e\u2018\u2019][^"\\]*[\u201c\u201d\u201e\u2018\u2019]$/.test(written);
    return {
      code: "curly-quotes",
      range: { start: value.start, end: value.start + 1 },
      message: `the quotes around ${valueIn(holder)} are curly ones, which quote nothing in YAML`,
      help: "write straight quotes",
      ...isWhole ? { repair: { title: "write straight quotes", safety: "safe", variants: [exchange(value, '"')] } } : {}
    };
  }
  const before = written.slice(0, colon - word.length).trim();
  const rest = written.slice(colon + 1).trim();
  const isKey = WORD.test(word) && (before === "" || /^\S+$/.test(before) && !/[:;,!]$/.test(before));
  const quoted = { title: "put the value in quotes", safety: "unsafe", variants: [quote(text, value)] };
  if (line.key?.name === "image" && before === "" && /^\w[\w.-]*$/.test(rest)) {
    const blank = { start: range.end, end: value.start + written.length - rest.length };
    return {
      code: "blank-in-image",
      range,
      message: `a space stands after the colon in the value of ${holder}, as if it were a key`,
      help: "take the space out",
      repair: { title: "take the space out", safety: "safe", variants: [[{ range: blank, text: "" }]] }
    };
  }
  const cut = isKey ? cutApart(text, line, value.start) : void 0;
  if (cut !== void 0) {
    const isLikelier = before === "" && rest !== "" && secondColon(rest) === void 0;
    return { ...secondKey(range, holder), repair: { ...cut, rival: { ...quoted, isLikelier } } };
  }
  if (isKey) return { ...secondKey(range, holder), repair: quoted };
  return {
    code: "second-colon",
    range,
    message: `${valueIn(holder)} holds a colon with a space after it, as if it were a key`,
    help: "put the value in quotes",
    repair: quoted
  };
}
function secondKey(range, holder) {
  return {
    code: "second-colon",
    range,
    message: `a second key stands on the line of ${holder}`,
    help: "begin a new line before it, or put the value in quotes if it is one text"
  };
}
function valueIn(holder) {
  return holder.startsWith("`") ? `the value of ${holder}` : holder;
}
function quoting(text, range) {
  return { title: "put it in quotes", safety: "safe", variants: [quote(text, range)] };
}
function quote(text, { start, end }) {
  const written = text.slice(start, end);
  if (!/["\\]/.test(written)) return [insert(start, '"'), insert(end, '"')];
  const apostrophes = [...written.matchAll(/'/g)].map(({ index }) => insert(start + index, "'"));
  return [insert(start, "'"), ...apostrophes, insert(end, "'")];
}
function exchange({ start, end }, mark) {
  return [
    { range: { start, end: start + 1 }, text: mark },
    { range: { start: end - 1, end }, text: mark }
  ];
}
function insert(at, text) {
  return { range: { start: at, end: at }, text };
}
function flawMistake(text, line, widths) {
  const { code, range, opened } = line.flaw;
  const owner = opened === void 0 ? lineName(line) : lineName(opened);
  const key = code.startsWith("text-behind") ? /^[A-Za-z][\w./-]*:(?=\s|$)/.exec(text.slice(range.start, range.end)) : null;
  if (key !== null) {
    const repair = cutApart(text, line, range.start);
    const mistake = secondKey({ start: range.start, end: range.start + key[0].length }, owner);
    return repair === void 0 ? mistake : { ...mistake, repair };
  }
  switch (code) {
    case "unclosed-quote":
      return unclosedQuote(text, line, range);
    case "text-behind-quote": {
      const quoteMark = text[line.value.start];
      return {
        code,
        range,
        message: `text stands after the closing quote of ${owner}`,
        help: quoteMark === "'" ? "write `''` for an apostrophe inside single quotes, or put the value in double quotes" : 'write `\\"` for a quote inside double quotes, or put the value in single quotes',
        ...requote(text, line, range)
      };
    }
    case "bad-escape":
      if (text[range.start + 1] === "u" && range.end - range.start > 2) return halfEscape(text, range);
      return {
        code,
        range,
        message: `\`${text.slice(range.start, range.end)}\` is no escape that YAML knows in double quotes`,
        help: "write `\\\\` for a backslash, or put the value in single quotes",
        ...text.slice(line.value.start, line.value.end).includes("'") || line.value.end > line.end ? {} : {
          repair: {
            title: "put the value in single quotes",
            safety: "unsafe",
            variants: [exchange(line.value, "'")]
          }
        }
      };
    case "unclosed-bracket": {
      const close = text[range.start] === "[" ? "]" : "}";
      return {
        code,
        range: { start: range.start, end: range.start + 1 },
        message: `\`${text[range.start]}\` is opened here and never closed`,
        help: `write \`${close}\` where the ${close === "]" ? "list" : "map"} ends`,
        .../[,:{[]$/.test(text.slice(range.start, range.end)) ? {} : {
          repair: {
            title: `insert \`${close}\` at the end of the line`,
            safety: "safe",
            variants: [[{ range: { start: range.end, end: range.end }, text: close }]]
          }
        }
      };
    }
    case "text-behind-bracket": {
      const link = linkMistake(text, { start: line.value.start, end: range.end }, owner);
      if (link !== void 0) return link;
      const extra = /^[\]}]+$/.test(text.slice(range.start, range.end));
      return {
        code,
        range,
        message: extra ? "this bracket closes nothing" : `text stands after the closing bracket of ${owner}`,
        help: extra ? "delete it" : "begin a new line for it, or put the whole value in quotes",
        ...extra ? { repair: { title: "delete the bracket", safety: "safe", variants: [[{ range, text: "" }]] } } : {}
      };
    }
    case "block-tab": {
      const mistake = tabMistake(text, line, widths);
      return {
        ...mistake,
        message: `this line of the text of ${owner} is indented with a tab, where YAML allows only spaces`
      };
    }
    case "block-odd-blank":
      return void 0;
    case "block-indentation":
      return {
        code,
        range: { start: line.text, end: line.end },
        message: `this line of the text of ${owner} is indented less than the line that the text begins with`,
        help: "indent all lines of the text at least as deep as its first"
      };
    case "block-not-indented":
      return {
        code,
        range,
        message: `the text of ${owner} begins here, but is not indented below it`,
        help: `indent the lines of the text deeper than ${owner}`,
        related: [{ range: opened.key?.range ?? opened.value, message: "the text belongs to this" }]
      };
  }
}
function linkMistake(text, range, owner) {
  const [, shown, address] = /^\[([^\][]+)\]\(([^()\s]+)\)/.exec(text.slice(range.start, range.end)) ?? [];
  if (shown === void 0 || !/^(?:https?:\/\/|mailto:)/.test(address)) return void 0;
  const close = range.start + 1 + shown.length;
  const end = close + address.length + 3;
  const isSame = address.replace(/^(?:https?:\/\/|mailto:)/, "").replace(/\/$/, "") === shown.replace(/^https?:\/\//, "");
  return {
    code: "markdown-link",
    range: { start: range.start, end },
    message: `a link of Markdown stands in the value of ${owner}`,
    help: "write its text alone, without brackets and address",
    repair: {
      title: "write the text of the link",
      safety: isSame ? "safe" : "unsafe",
      variants: [
        [
          { range: { start: range.start, end: range.start + 1 }, text: "" },
          { range: { start: close, end }, text: "" }
        ]
      ]
    }
  };
}
function halfEscape(text, range) {
  const halves = text.slice(range.start, range.end);
  const isWhole = halves.length === 12;
  const code = isWhole ? JSON.parse(`"${halves}"`).codePointAt(0) : 0;
  const written = `\\U${code.toString(16).toUpperCase().padStart(8, "0")}`;
  return {
    code: "half-escape",
    range,
    message: isWhole ? `\`${halves}\` is one character in two halves, as JSON writes it, and YAML takes no halves` : `\`${halves}\` is half of a character`,
    help: isWhole ? `write \`${written}\`` : "write the character itself",
    ...isWhole && {
      repair: { title: `write \`${written}\``, safety: "safe", variants: [[{ range, text: written }]] }
    }
  };
}
function unclosedQuote(text, line, range) {
  const written = text.slice(range.start, range.end);
  const mark = written[0];
  const wrong = written.length > 1 && /['"`\u201d\u201c\u2019]$/.test(written) ? 1 : 0;
  const whole = text.slice(line.value.start, line.end).trimEnd();
  const clear = whole === written && !written.slice(1, -1).includes(mark);
  const message = wrong === 1 && clear ? `this quote is opened with ${mark} and closed with ${written.at(-1)}` : "this quote is opened here and never closed";
  return {
    code: "unclosed-quote",
    range,
    message,
    help: `write ${mark} where the value ends, most likely at the end of this line`,
    repair: {
      title: "close the quote",
      // Where the text ends without a line end, more than the quote may be lost.
      safety: clear && !/[,:]/.test(written) && line.end < text.length ? "safe" : "unsafe",
      variants: [[{ range: { start: range.end - wrong, end: range.end }, text: mark }]]
    }
  };
}
function requote(text, line, behind) {
  const value = { start: line.value.start, end: behind.end };
  const written = text.slice(value.start, value.end);
  const mark = written[0];
  const other = mark === "'" ? '"' : "'";
  if (value.end > line.end || !written.endsWith(mark) || written.includes(other) || written.includes("\\")) return {};
  return {
    repair: {
      title: `put the value in ${other === '"' ? "double" : "single"} quotes`,
      safety: "unsafe",
      variants: [exchange(value, other)]
    }
  };
}

// src/yaml/explain-curly.ts
var QUOTED = /^[\u201c\u201d\u201e\u2018\u2019]([^\u201c\u201d\u201e\u2018\u2019"\\]*)[\u201c\u201d\u201e\u2018\u2019]$/;
var PROSE = /* @__PURE__ */ new Set(["annotations", "data", "stringData", "description", "message"]);
function curlyMistakes(text, root) {
  const found = [];
  const rest = [root];
  for (let node = rest.pop(); node !== void 0; node = rest.pop()) {
    if (node.kind === "seq") rest.push(...node.items);
    else if (node.kind === "map") {
      for (const { name, value } of node.pairs) if (!PROSE.has(name)) rest.push(value);
    } else if (node.kind === "scalar" && node.style === "plain") {
      const range = { start: node.start, end: node.end };
      const inner = QUOTED.exec(text.slice(range.start, range.end))?.[1];
      if (inner !== void 0) found.push({ range, isWord: !/\s/.test(inner) });
    }
  }
  return found.sort((a, b) => a.range.start - b.range.start).map(({ range, isWord }) => ({
    code: isWord ? "curly-quotes" : "curly-text",
    range,
    message: "the quotes around this value are curly ones, which quote nothing in YAML",
    help: "write straight quotes",
    repair: {
      title: "write straight quotes",
      safety: isWord ? "safe" : "unsafe",
      variants: [exchange(range, '"')]
    }
  }));
}

// src/yaml/explain-entities.ts
var CHARACTERS = {
  "&quot;": '"',
  "&#34;": '"',
  "&apos;": "'",
  "&#39;": "'",
  "&#x27;": "'",
  "&lt;": "<",
  "&gt;": ">",
  "&amp;": "&",
  "&nbsp;": " ",
  "&#160;": " "
};
var ENTITY = /&(?:quot|#34|apos|#39|#x27|lt|gt|amp|nbsp|#160);/g;
var OPENING = /(?:^[ \t]*|[:[{,-][ \t]*)(&(?:quot|#34|apos|#39|#x27|lt|gt|amp|nbsp|#160);)/g;
var BLOCK_TEXT = /[:-][ \t]+[|>][-+\d]*[ \t]*$/m;
function entityMistake(text, range, blamed) {
  const lineStart = text.lastIndexOf("\n", blamed.start - 1) + 1;
  for (const start of [lineStart, text.lastIndexOf("\n", lineStart - 2) + 1]) {
    if (start < range.start) continue;
    const newline = text.indexOf("\n", start);
    const line = text.slice(start, newline < 0 || newline > range.end ? range.end : newline);
    const [found] = line.matchAll(OPENING);
    if (found === void 0) continue;
    const entity = found[1];
    const at = start + found.index + found[0].length - entity.length;
    const character = CHARACTERS[entity];
    const characters = decoded(text, range);
    const areBlanks = characters.every((one) => one.text === " ");
    return {
      code: "entity",
      range: { start: at, end: at + entity.length },
      message: `\`${entity}\` is ${character === " " ? "a space" : `\`${character}\``} as the source of a web page has it, and none to YAML`,
      help: "write the characters themselves, or copy what the page shows",
      repair: {
        title: "write the characters themselves",
        // A text of several lines may be meant as it is written: a page, a setting in XML. Blanks may not.
        safety: areBlanks || !BLOCK_TEXT.test(text.slice(range.start, range.end)) ? "safe" : "unsafe",
        variants: [characters],
        wantsWhole: true
      }
    };
  }
  return void 0;
}
function decoded(text, { start, end }) {
  return [...text.slice(start, end).matchAll(ENTITY)].map(({ index, 0: entity }) => ({
    range: { start: start + index, end: start + index + entity.length },
    text: CHARACTERS[entity]
  }));
}

// src/yaml/explain-flow.ts
function flowMistake(text, { start, end }) {
  const brackets = [];
  let valueEnd;
  for (let at = start; at < end; at++) {
    const char = text[at];
    if (/\s/.test(char) || char === "\uFEFF") continue;
    if (char === "#") {
      at = lineEnd(text, at, end);
      continue;
    }
    if (brackets.length === 0 && valueEnd !== void 0) return behindJson(text, at, end);
    if (char === "," || char === ":") {
      valueEnd = void 0;
    } else if (char === "]" || char === "}") {
      const open2 = brackets.pop();
      if (open2 === void 0 || open2.close !== char) return wrongBracket(at, char, open2);
      valueEnd = at + 1;
    } else if (char === "/" && /[/*]/.test(text[at + 1] ?? "")) {
      return {
        code: "remark",
        range: { start: at, end: at + 2 },
        message: "JSON has no comments",
        help: "delete the remark"
      };
    } else {
      if (valueEnd !== void 0) return missingComma(valueEnd);
      if (char === "{" || char === "[") {
        brackets.push({ at, close: char === "{" ? "}" : "]" });
      } else if (char === '"' || char === "'") {
        const close = closing(text, at, end);
        if (close === void 0) return unclosedText(text, at, end, char);
        at = close;
        valueEnd = at + 1;
      } else {
        const word = /[^\s,:{}[\]"]+/y;
        word.lastIndex = at;
        at = word.test(text) ? word.lastIndex - 1 : at;
        valueEnd = at + 1;
      }
    }
  }
  const open = brackets.at(-1);
  if (open === void 0) return void 0;
  const last = lastVisible(text, start, end);
  return {
    code: "unclosed-bracket",
    range: { start: open.at, end: open.at + 1 },
    message: `\`${text[open.at]}\` is opened here and never closed`,
    help: `write \`${open.close}\` where it ends; this may be the end of a text that was cut off`,
    repair: {
      title: `insert \`${[...brackets].reverse().map(({ close }) => close).join("")}\` at the end`,
      safety: "unsafe",
      variants: [
        [
          {
            range: { start: last, end: last },
            text: [...brackets].reverse().map(({ close }) => close).join("")
          }
        ]
      ]
    }
  };
}
function behindJson(text, at, end) {
  return {
    code: "text-behind-json",
    range: { start: at, end: Math.min(end, at + Math.max(1, text.slice(at, lineEnd(text, at, end)).trimEnd().length)) },
    message: "text stands after the end of the JSON object",
    help: "delete it, or write `---` on a line of its own between two objects"
  };
}
function wrongBracket(at, char, open) {
  return {
    code: "wrong-bracket",
    range: { start: at, end: at + 1 },
    message: open === void 0 ? `\`${char}\` closes nothing` : `\`${char}\` stands where \`${open.close}\` should close a bracket`,
    help: open === void 0 ? "delete it" : `write \`${open.close}\` before it, or in its place`,
    ...open === void 0 ? {} : { related: [{ range: { start: open.at, end: open.at + 1 }, message: "the bracket is opened here" }] }
  };
}
function missingComma(valueEnd) {
  return {
    code: "missing-comma",
    range: { start: valueEnd - 1, end: valueEnd },
    message: "a comma is missing after this value",
    help: "write a comma between two values",
    repair: {
      title: "insert a comma",
      safety: "safe",
      variants: [[{ range: { start: valueEnd, end: valueEnd }, text: "," }]]
    }
  };
}
function unclosedText(text, at, end, mark) {
  return {
    code: "unclosed-quote",
    range: { start: at, end: Math.max(at + 1, lineEnd(text, at, end)) },
    message: "this quote is opened here and never closed",
    help: `write ${mark} where the value ends`
  };
}
function closing(text, at, end) {
  const until = lineEnd(text, at, end);
  for (let i = at + 1; i < until; i++) {
    if (text[i] === "\\" && text[at] === '"') i++;
    else if (text[i] === text[at]) return i;
  }
  return void 0;
}
function lineEnd(text, from, end) {
  const at = text.indexOf("\n", from);
  if (at < 0 || at > end) return end;
  return at > from && text[at - 1] === "\r" ? at - 1 : at;
}
function lastVisible(text, start, end) {
  let at = end;
  while (at > start && /\s/.test(text[at - 1])) at--;
  return at;
}

// src/yaml/explain-prefix.ts
var MARKS = {
  ">": "each line begins with `>`, as in a quotation",
  "|": "each line begins with `|`, as in a frame",
  "\u2502": "each line begins with `\u2502`, as in a frame",
  "+": "each line begins with `+`, as in a diff"
};
var NUMBER = /^[ \t]*(\d{1,6})(?:[ \t]*([|:\u2502\u2503>.)])|(?=[ \t]|$))/;
var DIFF_HEAD = /^(?:diff --git |new file mode \d|index [\da-f]+\.\.|\+\+\+ \S|@@ -)/;
var FEWEST = 3;
function prefixMistake(text, range) {
  return numberMistake(text, range) ?? markMistake(text, range) ?? backtickMistake(text, range);
}
function backtickMistake(text, { start, end }) {
  const first = /^\s{0,80}`(?=(?:apiVersion|kind):)/.exec(text.slice(start, start + 100));
  if (first === null) return void 0;
  const at = start + first[0].length - 1;
  const last = start + text.slice(start, end).trimEnd().length - 1;
  const edits = [at, ...text[last] === "`" ? [last] : []].map((place) => ({
    range: { start: place, end: place + 1 },
    text: ""
  }));
  return {
    code: "backtick",
    range: { start: at, end: at + 1 },
    message: "a backtick of Markdown stands before the key",
    help: "delete the backtick",
    repair: {
      title: edits.length === 1 ? "delete the backtick" : "delete the backticks",
      safety: "safe",
      variants: [edits]
    }
  };
}
function numberMistake(text, range) {
  const prefixes = [];
  let last;
  let mark;
  for (const { start: start2, end: end2 } of linesOf(text, range)) {
    const number = NUMBER.exec(text.slice(start2, Math.min(end2, start2 + 40)));
    if (number === null) {
      if (text.slice(start2, end2).trim() !== "") return void 0;
      continue;
    }
    const value = Number(number[1]);
    if (last !== void 0 && (value !== last + 1 || number[2] !== mark)) return void 0;
    last = value;
    mark = number[2];
    prefixes.push({ start: start2, end: start2 + number[0].length, lineEnd: end2 });
  }
  if (prefixes.length < FEWEST) return void 0;
  const edits = deletions(text, prefixes, mark === void 0);
  if (edits === void 0) return void 0;
  const [{ start, end }] = prefixes;
  const at = start + text.slice(start, end).search(/\d/);
  return {
    code: "line-numbers",
    range: { start: at, end: at + /^\d+/.exec(text.slice(at, end))[0].length },
    message: "line numbers were copied with the text",
    help: "delete the numbers at the beginning of the lines",
    repair: { title: "delete the line numbers", safety: "safe", variants: [edits] }
  };
}
function markMistake(text, range) {
  const lines = [...linesOf(text, range)].filter(({ start, end }) => text.slice(start, end).trim() !== "");
  const heads = lines.slice(
    0,
    Math.max(
      0,
      lines.findIndex(({ start, end }) => !DIFF_HEAD.test(text.slice(start, end)))
    )
  );
  const body = lines.slice(heads.length);
  const marked = heads.length === 0 && isHead(text, body[0]) ? body.slice(1) : body;
  const first = marked[0];
  if (first === void 0 || marked.length < FEWEST) return void 0;
  const mark = /^ ?([>|\u2502+])/.exec(text.slice(first.start, first.end))?.[1];
  if (mark === void 0) return void 0;
  let prefixes = marked.map(({ start, end }) => ({ start, end: start, lineEnd: end }));
  for (let depth = 0; ; depth++) {
    const deeper = prefixes.flatMap((line) => {
      const at = text[line.end] === " " ? line.end + 1 : line.end;
      return at < line.lineEnd && text[at] === mark ? [{ ...line, end: at + 1 }] : [];
    });
    if (deeper.length < prefixes.length || depth > 0 && mark === "+") {
      if (depth === 0) return void 0;
      break;
    }
    prefixes = deeper;
  }
  if (heads.length > 0 && mark !== "+") return void 0;
  const edits = deletions(text, prefixes, false, mark === "+" ? 0 : 1);
  const dropped = heads.map(({ start }) => ({ range: { start, end: text.indexOf("\n", start) + 1 }, text: "" }));
  return {
    code: "quotation",
    range: { start: prefixes[0].start, end: prefixes[0].end },
    message: MARKS[mark],
    help: `delete the \`${mark}\` at the beginning of the lines`,
    repair: { title: `delete the \`${mark}\` of each line`, safety: "safe", variants: [[...dropped, ...edits]] }
  };
}
function isHead(text, line) {
  return line !== void 0 && /^(?:apiVersion|kind):|^#/.test(text.slice(line.start, line.end));
}
function deletions(text, prefixes, needsBlank, most = Number.POSITIVE_INFINITY) {
  const rests = prefixes.flatMap(({ end, lineEnd: lineEnd2 }) => {
    const rest = text.slice(end, lineEnd2);
    return rest.trim() === "" ? [] : [rest];
  });
  const hasTab = rests.every((rest) => rest.startsWith("	"));
  const blanks = hasTab ? 1 : Math.min(most, ...rests.map((rest) => rest.search(/[^ ]/)));
  if (needsBlank && blanks === 0) return void 0;
  return prefixes.map(({ start, end, lineEnd: lineEnd2 }) => {
    const rest = text.slice(end, lineEnd2);
    return { range: { start, end: end + Math.min(rest.length, blanks) }, text: "" };
  });
}
function* linesOf(text, range) {
  for (let start = range.start; start < range.end; ) {
    let next = text.indexOf("\n", start);
    next = next < 0 || next >= range.end ? range.end : next + 1;
    let end = next;
    if (end > start && text[end - 1] === "\n") end--;
    if (end > start && text[end - 1] === "\r") end--;
    yield { start, end };
    start = next;
  }
}

// src/yaml/explain-refusal.ts
function refusalMistake(document, error) {
  const { text } = document.file;
  const { range, detail = "" } = error;
  const written = text.slice(range.start, range.end);
  const plain = (message, help) => ({ code: error.code, range, message, help });
  switch (error.code) {
    case "unknown-anchor":
      return plain(
        "this alias names no anchor above it in this document",
        "write an anchor of that name, with `&`, at what is meant, or put the value in quotes if it is a text"
      );
    case "invalid-key":
      return plain(
        `a key of a map is ${/^[[{]/.test(written) ? "a list or a map" : "null, a list or a map"}, where JSON has only text`,
        /^\{/.test(written) ? "put the value in quotes if it is a placeholder or a text" : "write a text as the key, in quotes if need be"
      );
    case "invalid-merge":
      return plain(
        "`<<` merges something that is no map",
        "write the alias of a map after `<<:`, or a list of such aliases"
      );
    case "invalid-tag":
      return plain(
        `the value does not fit its tag ${named(detail.replace("tag:yaml.org,2002:", "!!"))}`,
        "delete the tag, or write a value of that type"
      );
    case "not-json":
      return plain(
        `${named(written)} is a number that JSON does not have`,
        "put it in quotes, or write another number"
      );
    case "excessive-aliases":
      return plain(
        "the aliases unfold to more than kubectl is willing to read",
        "write out what the aliases stand for"
      );
    case "too-deep":
      return { ...plain("the document is nested too deep to be read", "nest less"), range: firstLine(document) };
    case "too-large":
      return {
        ...plain("the document is larger than 5 MB", "split it, or keep the data elsewhere"),
        range: firstLine(document)
      };
    default:
      return {
        ...plain(
          `YAML allows nothing of this kind here`,
          "compare the indentation, quotes and brackets of this line and the one above"
        ),
        range: { start: range.start, end: Math.max(range.end, endOfWord(text, range.start)) }
      };
  }
}
function firstLine({ file, range }) {
  const blank = /\s*/y;
  blank.lastIndex = range.start;
  blank.test(file.text);
  const start = Math.min(blank.lastIndex, range.end);
  return { start, end: Math.max(start, Math.min(range.end, endOfWord(file.text, start))) };
}
function endOfWord(text, from) {
  let at = from;
  while (at < text.length && at - from < 60 && !/[\s:,]/.test(text[at])) at++;
  return at;
}

// src/yaml/explain-repair.ts
var import_fix = __toESM(require_fix(), 1);
var import_source_file = __toESM(require_source_file(), 1);
var import_node = __toESM(require_node(), 1);
var import_parse = __toESM(require_parse(), 1);
var MAX_REPAIRED = 512 * 1024;
var MAX_RESTORED = 96 * 1024;
var MAX_LED_ON = 32 * 1024;
var MAX_RIVALS = 40;
var MAX_GROUPS = 4;
var MAX_PROBLEMS = 2;
var OUTCOMES = ["whole", "restored", "read", "onward"];
function settleMistakes(document, { said, unsaid }, judge, onward) {
  const all = groupsOf(said);
  const attempt = new Attempt(document, judge, onward);
  if (said.length === 0) {
    if (unsaid.length === 0 || judge?.isWhole(textOf(document, [])) !== false) return [];
    const groups = groupsOf(unsaid);
    const mended2 = attempt.best(groups.length === 1 ? partsOf(groups, []) : [...partsOf(groups, []), inOrder(unsaid)]);
    const isRight = mended2 !== void 0 && mended2.outcome !== "read" && mended2.fix.safety === "safe";
    return isRight ? [problemOf(document, mended2.mistakes, mended2.fix)] : [];
  }
  const mended = attempt.best(partsOf(all, unsaid));
  if (mended !== void 0) return [problemOf(document, mended.mistakes, mended.fix)];
  const together = all.length > 1 ? attempt.best([[...all.flat(), ...unsaid], all.flat()].map(inOrder)) : void 0;
  return all.slice(0, MAX_PROBLEMS).map((group, i) => problemOf(document, group, i === 0 ? together?.fix : void 0));
}
function groupsOf(mistakes) {
  const groups = /* @__PURE__ */ new Map();
  for (const mistake of mistakes) {
    const { code } = mistake;
    const name = isCopiedAlong(mistake) ? "copied along" : code === "list-behind-key" ? "second-colon" : code;
    const group = groups.get(name);
    if (group === void 0) groups.set(name, [mistake]);
    else if (group.at(-1).range.start !== mistake.range.start) group.push(mistake);
  }
  return [...groups.values()];
}
var OF_THEIR_OWN = /* @__PURE__ */ new Set(["odd-blank", "bullet", "curly-quotes", "curly-text"]);
function partsOf(groups, unsaid) {
  return groups.slice(0, MAX_GROUPS).flatMap((group) => {
    const [{ code }] = group;
    const parts = group.length > 1 && !OF_THEIR_OWN.has(code) ? [group.slice(0, 1), [...group]] : [[...group]];
    const more = unsaid.filter(
      (other) => other.code === code && group.every(({ range }) => range.start !== other.range.start)
    );
    if (more.length === 0) return parts;
    const keys = more.filter(({ isItem }) => isItem !== true);
    const all = inOrder([...group, ...more]);
    return keys.length === 0 ? [...parts, all] : [inOrder([...group, ...keys]), ...parts, all];
  });
}
function inOrder(mistakes) {
  const sorted = mistakes.toSorted((a, b) => a.range.start - b.range.start);
  return sorted.filter(({ code, range }, index) => {
    const before = sorted[index - 1];
    return before?.range.start !== range.start || before.code !== code;
  });
}
var Attempt = class {
  #document;
  #judge;
  #onward;
  #searched = 0;
  constructor(document, judge, onward) {
    this.#document = document;
    this.#judge = judge;
    this.#onward = onward;
  }
  /** The best that comes of mending one of several sets of mistakes: a safe repair rather than a better one. */
  best(parts) {
    let best;
    for (const part of parts) {
      const mended = this.#mend(part);
      if (mended !== void 0 && (best === void 0 || rank(mended) < rank(best))) best = mended;
      if (best?.outcome === "whole" && best.fix.safety === "safe") break;
    }
    return best;
  }
  /** What all repairs of some mistakes make together, if kubectl reads the text then, or would with no more than blanks. */
  #mend(mistakes) {
    const { range } = this.#document;
    const repairs = mistakes.flatMap(({ repair }) => repair === void 0 ? [] : [repair]);
    if (repairs.length === 0 || range.end - range.start > MAX_REPAIRED) return void 0;
    const own = this.#reading(repairs, isWrapping(mistakes));
    const rival = repairs.some((repair) => repair.rival !== void 0) ? this.#reading(
      repairs.map((repair) => repair.rival ?? repair),
      false
    ) : void 0;
    const found = rival === void 0 ? own : likelier(own, rival);
    if (found === void 0) return void 0;
    const titles = [...new Set(found.repairs.map(({ title }) => title))];
    if (found.indents) titles.push("restore the indentation");
    const isSound = this.#judge !== void 0 && (found.outcome === "whole" || found.outcome === "restored");
    const certain = found.isOnly && !this.#swallowsItem(mistakes, found.edits) && found.repairs.every(({ safety, wantsWhole }) => safety === "safe" && (isSound || !wantsWhole));
    return {
      outcome: found.outcome,
      mistakes,
      fix: {
        title: titles.join(", "),
        safety: certain ? "safe" : "unsafe",
        edits: found.edits.map((edit) => ({ file: this.#document.file.path, range: edit.range, text: edit.text }))
      }
    };
  }
  /** True where dashes were mended, and a text that is left begins as an item would and holds the next ones: `-c - ls`. */
  #swallowsItem(mistakes, edits) {
    if (mistakes.every(({ code }) => code !== "blank-behind-dash")) return false;
    const json = jsonOf(this.#document.file.path, textOf(this.#document, edits)) ?? "";
    return /"-[A-Za-z](?:[^"\\]|\\.)* - /.test(json);
  }
  #reading(repairs, mayLeadOn) {
    const moves = repairs.some((repair) => repair.moves);
    const own = variantsOf(repairs);
    const readings = own.flatMap((edits) => this.#read(edits));
    const sound = moves ? readings.filter(({ isWhole }) => isWhole) : readings;
    const others = moves && repairs.length === 1 && this.#judge !== void 0 ? (repairs[0].others ?? []).flatMap((edits) => this.#read(edits)).filter(({ isWhole }) => isWhole) : [];
    const chosen = choose(sound, others);
    if (chosen !== void 0) {
      const isOnly = chosen.isOnly && !this.#hasRival(repairs);
      if (chosen.reading.isWhole) return { repairs, edits: chosen.reading.edits, isOnly, outcome: "whole" };
      const isRestored = this.#restored(chosen.reading.edits) !== void 0;
      return { repairs, edits: chosen.reading.edits, isOnly, outcome: isRestored ? "restored" : "read" };
    }
    if (!repairs.every(({ safety }) => safety === "safe")) return void 0;
    const restored = choose(
      own.flatMap((edits) => this.#restored(edits) ?? []),
      []
    );
    if (restored !== void 0) {
      const isOnly = restored.isOnly && !this.#hasRival(repairs);
      const { edits } = restored.reading;
      return { repairs, edits, isOnly, outcome: "restored", indents: !own.includes(edits) };
    }
    const [only, ...more] = own;
    const splits = repairs.every((repair) => repair.splits);
    if (!mayLeadOn && !splits || only === void 0 || more.length > 0 || !this.#leadsOn(only, splits))
      return void 0;
    return { repairs, edits: only, isOnly: true, outcome: "onward" };
  }
  /** True where one of the mistakes may as well be mended in another way. */
  #hasRival(repairs) {
    const rivals = repairs.filter(({ rival, probe }) => rival !== void 0 || probe !== void 0);
    if (rivals.length > MAX_RIVALS || this.#searched > MAX_RESTORED / 2) return true;
    return rivals.some((one) => {
      const sound = (other) => variantsOf(repairs.map((repair) => repair === one ? other : repair)).some(
        (edits) => this.#read(edits)[0]?.isWhole === true || this.#restored(edits) !== void 0
      );
      const { rival, probe } = one;
      return (probe === void 0 || sound({ ...one, variants: [probe] })) && (rival === void 0 || sound(rival));
    });
  }
  /** What kubectl makes of the document with some edits. Nothing if it still cannot read it. */
  #read(edits) {
    const text = textOf(this.#document, edits);
    const json = jsonOf(this.#document.file.path, text);
    return json === void 0 ? [] : [{ edits, json, isWhole: this.#judge?.isWhole(text) ?? true }];
  }
  /** What it will be with the indentation restored as well. */
  #restored(edits) {
    const restored = this.#search(textOf(this.#document, edits));
    if (restored === void 0 || this.#judge?.isWhole(restored) !== true) return void 0;
    const json = jsonOf(this.#document.file.path, restored);
    return json === void 0 ? void 0 : { edits: this.#atOnce(edits, restored), json, isWhole: true };
  }
  #search(text) {
    this.#searched += text.length;
    return this.#searched > MAX_RESTORED ? void 0 : this.#judge?.restored(text);
  }
  /** What can be read is not made unreadable, not even until the next repair. */
  #atOnce(edits, restored) {
    if (this.#document.error !== void 0) return edits;
    return changedLines(this.#document, restored) ?? edits;
  }
  /** True where what is still wrong then has a safe repair as well; `isEnough` where that goes for one document of several. */
  #leadsOn(edits, isEnough) {
    const text = textOf(this.#document, edits);
    if (text.length > MAX_LED_ON) return false;
    const documents = (0, import_parse.parseFile)(new import_source_file.SourceFile(this.#document.file.path, text)).filter(
      ({ state }) => state !== "empty"
    );
    const isMendable = (document) => {
      const { state, range } = document;
      if (state !== "read" && state !== "unreadable") return false;
      const own = text.slice(range.start, range.end);
      if (state === "read" && this.#judge?.isWhole(own) !== false) return true;
      return this.#search(own) !== void 0 || this.#onward(document)[0]?.fix?.safety === "safe";
    };
    return isEnough ? documents.some(isMendable) : documents.every(isMendable);
  }
};
function choose(own, others) {
  const all = [...own, ...others];
  const isOnly = all.every(({ json }) => json === all[0].json);
  const candidates = isOnly ? all : own;
  const [likeliest] = candidates.toSorted((a, b) => nullsOf(a) - nullsOf(b));
  const [reading] = candidates.filter(({ json }) => json === likeliest.json).sort((a, b) => lengthOf(a.edits) - lengthOf(b.edits));
  return reading === void 0 ? void 0 : { reading, isOnly };
}
function likelier(own, rival) {
  if (own === void 0) return rival;
  const distance = OUTCOMES.indexOf(rival.outcome) - OUTCOMES.indexOf(own.outcome);
  if (distance !== 0 || own.isOnly) return distance < 0 ? rival : own;
  return own.repairs.some((repair) => repair.rival?.isLikelier === true) ? rival : void 0;
}
function isWrapping(mistakes) {
  const codes = ["line-numbers", "quotation", "backtick", "lesson", "odd-blank"];
  return mistakes.every((mistake) => codes.includes(mistake.code) || isCopiedAlong(mistake));
}
function nullsOf({ json }) {
  return json.split(":null").length;
}
function rank({ outcome, fix }) {
  return OUTCOMES.indexOf(outcome) + (fix.safety === "safe" ? 0 : OUTCOMES.length);
}
function variantsOf(repairs) {
  const count = Math.max(...repairs.map(({ variants }) => variants.length));
  return Array.from(
    { length: count },
    (_, i) => merged(repairs.flatMap(({ variants }) => variants[Math.min(i, variants.length - 1)]))
  ).filter((edits) => edits !== void 0);
}
function lengthOf(edits) {
  return edits.reduce((sum, { text }) => sum + text.length, 0);
}
function merged(edits) {
  const result = [];
  for (const edit of edits.toSorted((a, b) => a.range.start - b.range.start)) {
    const last = result.at(-1);
    if (last === void 0 || last.range.end < edit.range.start) {
      result.push(edit);
    } else if (last.range.end === edit.range.start) {
      result[result.length - 1] = {
        range: { start: last.range.start, end: edit.range.end },
        text: last.text + edit.text
      };
    } else {
      return void 0;
    }
  }
  return result;
}
function textOf({ file, range }, edits) {
  return (0, import_fix.applyEdits)(file.text, edits, range);
}
function changedLines(document, text) {
  const before = textOf(document, []).split("\n");
  const after = text.split("\n");
  if (before.length !== after.length) return void 0;
  let at = document.range.start;
  return before.flatMap((line, index) => {
    const start = at;
    const other = after[index];
    at += line.length + 1;
    if (line === other) return [];
    let same = 0;
    while (same < Math.min(line.length, other.length) && line.at(-1 - same) === other.at(-1 - same)) same++;
    return [{ range: { start, end: start + line.length - same }, text: other.slice(0, other.length - same) }];
  });
}
function jsonOf(path, text) {
  try {
    const documents = (0, import_parse.parseFile)(new import_source_file.SourceFile(path, text)).filter(({ state }) => state !== "empty");
    if (documents.some((one) => one.state !== "read" || one.dropped !== void 0)) return void 0;
    return JSON.stringify(documents.map(({ root }) => root === null ? null : (0, import_node.toJson)(root)));
  } catch (error) {
    if (error instanceof RangeError) return void 0;
    throw error;
  }
}
function problemOf({ file }, group, fix) {
  const [{ code, range, message, help, related = [], repair }, ...others] = group;
  const advice = repair?.rival !== void 0 && fix?.safety === "safe" ? fix.title : help;
  const lines = [...new Set(others.map((other) => file.positionAt(other.range.start).line))];
  const more = lines.length === 0 ? "" : ` (and in ${lines.length === 1 ? "line" : "lines"} ${enumerate(lines)})`;
  return {
    code,
    range,
    message: `${message}${more}`,
    ...advice !== void 0 && { help: advice },
    ...related.length > 0 && { related },
    ...fix !== void 0 && { fix }
  };
}
function enumerate(lines) {
  if (lines.length > 4) return `${lines.slice(0, 3).join(", ")} and ${lines.length - 3} more`;
  return lines.length === 1 ? String(lines[0]) : `${lines.slice(0, -1).join(", ")} and ${lines.at(-1)}`;
}

// src/yaml/explain-separator.ts
var DASHES = /^[ \t]*(?:\\?[-\u2013\u2014\u2212]{2,}|\*{3,})[ \t]*$/;
function lostSeparators(text, lines) {
  const contents = lines.filter(({ kind }) => kind === "content");
  const heads = contents.filter((line, index) => {
    const next = contents[index + 1];
    return isHead2(line) && next !== void 0 && isHead2(next) && next.key.name !== line.key.name;
  });
  const [first, ...others] = heads;
  return others.flatMap((line, index) => {
    const at = lines.indexOf(line);
    const until = lines.indexOf(others[index + 1]);
    const own = lines.slice(at, until < 0 ? void 0 : until);
    if (line.key.column !== first.key.column || !own.some(({ key }) => key?.name === "metadata")) return [];
    let from = at;
    while (lines[from - 1]?.kind === "comment" && lines[from - 1].text < lines[from - 1].end) from--;
    const before = lines[from - 1];
    if (before !== void 0 && DASHES.test(text.slice(before.start, before.end))) return [];
    const edit = { range: { start: lines[from].start, end: lines[from].start }, text: "---\n" };
    return [
      {
        code: "lost-separator",
        range: line.key.range,
        message: "a second object begins here, with no `---` before it",
        help: "write `---` on a line of its own before it",
        repair: { title: "insert `---`", safety: "safe", variants: [[edit]], moves: true, splits: true }
      }
    ];
  });
}
function isHead2({ key, dashes, valueKind }) {
  return (key?.name === "apiVersion" || key?.name === "kind") && dashes.length === 0 && valueKind !== "none";
}

// src/yaml/explain-structure.ts
function structureMistakes(text, lines) {
  return new Structure(text, lines).read();
}
var Structure = class {
  #text;
  #lines;
  #mistakes = [];
  #frames = [];
  #open;
  #at = 0;
  /** A list item that is the text of the one above, where the reader stops somewhere below. */
  #suspect;
  constructor(text, lines) {
    this.#text = text;
    this.#lines = lines;
  }
  read() {
    let mistake;
    for (; this.#at < this.#lines.length && mistake === void 0; this.#at++)
      mistake = this.#place(this.#lines[this.#at]);
    const first = this.#suspect ?? mistake;
    return first === void 0 ? this.#mistakes : [...this.#mistakes, first];
  }
  #place(line) {
    const isDash = line.dashes.length > 0;
    const column = startColumn(line);
    const isText = !isDash && line.key === void 0;
    let open = this.#open;
    if (open?.kind === "plain" && column > open.column) {
      if (line.key === void 0) {
        if (isDash && open.line.dashes.length > 0) this.#suspect ??= this.#belowValue(line, open.line);
        return void 0;
      }
      const scalar = open.line;
      const recovered = scalar.key === void 0 && scalar.valueColumn === column && !isDash ? this.#textBefore(scalar, line) : void 0;
      if (recovered === void 0) return this.#belowValue(line, scalar);
      if (recovered.code !== "blank-behind-colon") return recovered;
      const between = this.#lines.slice(this.#lines.indexOf(scalar) + 1, this.#at);
      this.#mistakes.push(recovered, ...between.flatMap((other) => wordMistake(this.#text, other) ?? []));
      this.#frames.push({ kind: "map", column, entries: [scalar] });
      this.#open = open = void 0;
    }
    const fits = this.#frames.length === 0 ? open === void 0 : open?.kind === "pending" && (column > open.column || isDash && open.byKey && column === open.column);
    if (!fits) {
      const popped = [];
      while (this.#frames.length > 0 && this.#frames.at(-1).column > column) popped.push(this.#frames.pop());
      if (this.#frames.at(-1)?.kind === "seq" && this.#frames.at(-1).column === column && !isDash) {
        const below = this.#frames.at(-2);
        if (below?.column !== column) return this.#atListColumn(line, this.#frames.at(-1), below);
        popped.push(this.#frames.pop());
      }
      const top = this.#frames.at(-1);
      if (top === void 0) return this.#leftOfRoot(line, popped);
      if (isDash && (top.column < column || top.kind === "map")) {
        const mistake = this.#dashMissing(line, popped);
        if (mistake !== void 0) return mistake;
      }
      if (top.column < column) return this.#between(line, column, top, popped);
      if (top.kind === "map" && isDash) return this.#itemAmongKeys(line, top, popped);
      if (top.kind === "map" && isText) {
        const mistake = this.#textAmongKeys(line, top);
        if (mistake.code !== "blank-behind-colon") return mistake;
        this.#mistakes.push(mistake);
        top.entries.push(line);
        this.#open = { kind: "plain", column, line };
        return void 0;
      }
    }
    this.#enter(line);
    return void 0;
  }
  #enter(line) {
    const { dashes, key } = line;
    for (const { column: column2 } of dashes) this.#entry("seq", column2, line);
    if (key !== void 0) this.#entry("map", key.column, line);
    const column = key?.column ?? dashes.at(-1)?.column ?? -1;
    if (line.valueKind === "none") this.#open = { kind: "pending", column, line, byKey: key !== void 0 };
    else if (line.valueKind === "plain") this.#open = { kind: "plain", column: this.#textParent(line), line };
    else this.#open = { kind: "closed", line };
  }
  // A line of text below a key belongs to that key's map.
  #textParent(line) {
    return line.key?.column ?? line.dashes.at(-1)?.column ?? this.#frames.at(-1)?.column ?? -1;
  }
  #entry(kind, column, line) {
    const top = this.#frames.at(-1);
    if (top?.kind === kind && top.column === column) top.entries.push(line);
    else this.#frames.push({ kind, column, entries: [line] });
  }
  /** A key deeper than one that has a value. */
  #belowValue(line, above) {
    const dash = markerOf(this.#text, above);
    if (dash !== void 0) return dash;
    const remark = this.#remarkBehind(above);
    if (remark !== void 0) return remark;
    if (above.key === void 0 && above.dashes.length === 0) {
      const mistake = this.#textBefore(above, line);
      if (mistake !== void 0) return mistake;
    }
    const moved = this.#aboveIsMoved(line, above);
    if (moved !== void 0) return moved;
    const column = above.key?.column ?? startColumn(above);
    const name = lineName(line);
    const aboveName = lineName(above);
    const isItem = line.dashes.length > 0;
    return {
      code: "below-value",
      range: lineRange(line),
      message: `${name} stands deeper than ${aboveName} ${this.#where(above)}, which has a value of its own`,
      help: isItem ? `write the key of the list above it, or delete the value of ${aboveName}` : `write ${name} at column ${column + 1}, level with ${aboveName}, or the key that it belongs to above it`,
      related: [{ range: lineRange(above), message: "this has a value already" }],
      ...isItem ? {} : this.#shifting(line, column - startColumn(line))
    };
  }
  /** Where it is rather the line above that is not where it was meant to be. */
  #aboveIsMoved(line, above) {
    const column = startColumn(line);
    const frame = this.#frames.at(-1);
    const parent = this.#frames.at(-2);
    if (parent === void 0 || frame === void 0 || startColumn(above) !== frame.column || column <= frame.column)
      return void 0;
    if (above.dashes.length > 0 !== line.dashes.length > 0) return void 0;
    const before = frame.entries.at(-2);
    const isLevelWithOwner = before?.valueKind === "none" && before === this.#lines[this.#lines.indexOf(above) - 1];
    const own = this.#weight(this.#following(column), column, parent);
    const isAlone = frame.entries.length === 1 && this.#weight(1, frame.column, parent) < own;
    return isLevelWithOwner || isAlone ? this.#misaligned(above, frame.column, line, column) : void 0;
  }
  /** Text where the line below begins a map. */
  #textBefore(scalar, line) {
    const text = this.#text.slice(scalar.value.start, scalar.value.end);
    const mistake = wordMistake(this.#text, scalar);
    if (mistake !== void 0) return mistake;
    if (/^[a-z][A-Za-z]*$/.test(text) && line.dashes.length > 0) return colonlessKey(scalar.value, text);
    const isRoot = this.#frames.length === 0;
    if (!isRoot && scalar.valueColumn !== startColumn(line)) return void 0;
    const sign = wrongSign(text, scalar.value);
    if (sign !== void 0) return sign;
    const words = text.split(/[ \t]+/);
    const isName = /^[\w./-]+\.(?:ya?ml|json|md)$/.test(text);
    const isPair = words.length === 2 && /^[A-Za-z][\w./-]*$/.test(words[0]);
    const comment = { title: "make the line a comment", at: scalar.text, text: "# " };
    const {
      title,
      at,
      text: inserted
    } = isPair ? { title: "insert a colon", at: scalar.value.start + words[0].length, text: ":" } : comment;
    return {
      code: isPair ? "missing-colon" : "text-before-key",
      range: scalar.value,
      message: isName ? `the name of a file, ${named(text)}, stands before the first key` : `this text stands where ${lineName(line)} begins a map, but is no key: it has no colon`,
      help: isName ? "delete the line, or make it a comment with `# `" : "write it as `key: value`, make it a comment with `# `, or delete it",
      repair: {
        title,
        safety: isName ? "safe" : "unsafe",
        variants: [[{ range: { start: at, end: at }, text: inserted }]]
      }
    };
  }
  #atListColumn(line, list, below) {
    const name = lineName(line);
    const owner = below?.kind === "map" ? below.entries.at(-1) : void 0;
    if (line.key === void 0) {
      const marker = wordMistake(this.#text, line);
      if (marker !== void 0) return marker;
    }
    const ownerName = owner === void 0 ? void 0 : lineName(owner);
    return {
      code: "key-among-items",
      range: lineRange(line),
      message: `${name} stands at the column of the list items${ownerName === void 0 ? "" : ` of ${ownerName} ${this.#where(owner)}`}, but begins with no dash`,
      help: ownerName === void 0 ? "begin it with a dash, or write it where it belongs" : `write ${name} at column ${below.column + 1}, level with ${ownerName}, or begin it with a dash`,
      related: [{ range: lineRange(list.entries.at(-1)), message: "an item of the list" }],
      ...below === void 0 ? {} : this.#shifting(line, below.column - startColumn(line))
    };
  }
  /** Where the first item of a list, which this line goes on with, is a map for want of its dash. */
  #dashMissing(line, popped) {
    const column = startColumn(line);
    const map = popped.at(-1) ?? this.#frames.at(-1);
    const first = map?.entries[0];
    if (map?.kind !== "map" || first?.key === void 0 || first.dashes.length > 0) return void 0;
    const owner = this.#lines[this.#lines.indexOf(first) - 1];
    const isSame = first.key.name === line.key?.name && map.column <= line.key.column;
    if (!isSame || owner?.key === void 0 || owner.valueKind !== "none") return void 0;
    const isRoom = map.column === line.key.column && line.dashes.length === 1;
    const range = { start: first.text - (map.column - column), end: first.text };
    const dash = "-".padEnd(map.column - column);
    return {
      code: "missing-dash",
      range: lineRange(first),
      message: `a dash is missing before ${lineName(first)}: the list of ${lineName(owner)} goes on with an item that begins alike ${this.#where(line)}`,
      help: `begin it with a dash at column ${column + 1}`,
      related: [{ range: dashRange(line), message: "the next item" }],
      ...isRoom && { repair: { title: "insert the dash", safety: "unsafe", variants: [[{ range, text: dash }]] } }
    };
  }
  #itemAmongKeys(line, map, popped) {
    const owner = this.#pendingKey(popped);
    if (owner !== void 0) return this.#leftOfOwner(line, owner);
    const last = map.entries.at(-1);
    const list = this.#frames.findLast(({ kind }) => kind === "seq");
    if (list !== void 0) return this.#misaligned(line, startColumn(line), list.entries.at(-1), list.column);
    const remark = this.#remarkBehind(last);
    if (remark !== void 0) return remark;
    const lost = this.#lostIndentation();
    return {
      code: "item-among-keys",
      range: dashRange(line),
      message: `a list item stands among keys, and ${lineName(last)} ${this.#where(last)} before it has a value already${lost === void 0 ? "" : `: nothing is indented below ${lineName(lost)} ${this.#where(lost)}, so the indentation of the whole document is lost`}`,
      help: lost === void 0 ? "write the item at the column of the other items of its list, or its key before it" : "indent the document again, or copy it anew from where it came",
      related: [
        {
          range: lineRange(lost ?? last),
          message: lost === void 0 ? "the key before it" : "nothing is indented below this"
        }
      ]
    };
  }
  /** A list item that stands left of the key that it should be the first item of. */
  #leftOfOwner(line, owner) {
    const name = lineName(owner);
    const column = owner.key.column;
    const parent = this.#frames.at(-1);
    if (parent?.kind === "map" && owner.dashes.length === 0) {
      const isUsual = (at) => this.#weight(1, at, parent) > 1;
      if (isUsual(startColumn(line)) && !isUsual(column))
        return this.#misaligned(owner, column, line, startColumn(line));
    }
    return {
      code: "item-left-of-key",
      range: dashRange(line),
      message: `this list item stands at column ${startColumn(line) + 1}, left of ${name} (column ${column + 1}), whose first item it should be`,
      help: `write the items of ${name} at column ${column + 1} or deeper`,
      related: [{ range: lineRange(owner), message: "the key of the list" }],
      ...this.#shifting(line, column - startColumn(line))
    };
  }
  #textAmongKeys(line, map) {
    const found = wordMistake(this.#text, line) ?? markerOf(this.#text, line);
    if (found !== void 0) return found;
    const text = this.#text.slice(line.value.start, line.value.end);
    const range = line.value;
    const previous = this.#lines[this.#at - 1];
    const comment = /^(?:\/\/|\/\*|--(?!-*$)|;|<!--)/.exec(text);
    if (comment !== null) {
      return this.#remark(range, `\`${comment[0]}\` begins no comment in YAML`, line.text);
    }
    if (previous?.kind === "comment" && previous.text < previous.end && /\s/.test(text)) {
      return this.#remark(range, "this line goes on with the comment above, but does not begin with `#`", line.text);
    }
    const [, word, rest] = /^([A-Za-z][\w./-]*)[ \t]+(\S.*)$/.exec(text) ?? [];
    const sign = wrongSign(text, range);
    if (sign !== void 0) return sign;
    const last = map.entries.at(-1);
    const isKey = word !== void 0 && !/[ \t]/.test(rest);
    const alone = /^[A-Za-z][\w./-]*$/.test(text);
    const at = range.start + (word ?? text).length;
    return {
      code: "missing-colon",
      range: { start: range.start, end: at },
      message: "this line stands among keys, but has no colon",
      help: `write it as \`key: value\`, or indent it deeper if it belongs to the value of ${lineName(last)}`,
      ...isKey || alone ? {
        repair: {
          title: "insert a colon",
          safety: "unsafe",
          variants: [[{ range: { start: at, end: at }, text: ":" }]]
        }
      } : {}
    };
  }
  /** Words behind a key that were meant for the reader. */
  #remarkBehind(line) {
    const { start, end } = line.value;
    const arrow = /^(?:<+-+|<=+|\u2190|-+>|\/\/|\/\*|\()/.exec(this.#text.slice(start, end))?.[0];
    if (arrow === void 0 || line.valueKind !== "plain") return void 0;
    const edits = this.#lines.flatMap((other) => {
      const value = this.#text.slice(other.value.start, other.value.end);
      const at = value.startsWith(arrow) ? 0 : value.indexOf(`  ${arrow}`) + 2;
      if (other.valueKind !== "plain" || at === 1) return [];
      return [{ range: { start: other.value.start + at, end: other.value.start + at }, text: "# " }];
    });
    return {
      code: "remark",
      range: line.value,
      message: `the remark after ${lineName(line)} does not begin with \`#\`, so that it is taken for the value`,
      help: "write `# ` before the remark",
      repair: { title: "make the remarks comments", safety: "safe", wantsWhole: true, variants: [edits] }
    };
  }
  #remark(range, message, at) {
    const variants = [[{ range: { start: at, end: at }, text: "# " }]];
    return {
      code: "remark",
      range,
      message,
      help: "begin the line with `# `",
      repair: { title: "make the line a comment", safety: "unsafe", variants }
    };
  }
  #leftOfRoot(line, popped) {
    const root = popped.at(-1) ?? popped[0];
    const first = root?.entries[0] ?? this.#open?.line ?? line;
    return {
      code: "left-of-root",
      range: lineRange(line),
      message: `${lineName(line)} stands at column ${startColumn(line) + 1}, left of ${lineName(first)} ${this.#where(first)}, with which the document begins at column ${startColumn(first) + 1}`,
      help: "let all keys of the object begin at the same column",
      related: [{ range: lineRange(first), message: "the document begins here" }]
    };
  }
  /** A line whose column is that of no open collection. */
  #between(line, column, left, popped) {
    const owner = this.#pendingKey(popped);
    if (owner !== void 0 && line.dashes.length > 0) return this.#leftOfOwner(line, owner);
    const above = this.#open?.line;
    if (popped.length === 0 && above !== void 0) return this.#belowValue(line, above);
    const wanted = line.dashes.length > 0 ? "seq" : "map";
    const right = popped.findLast((frame) => frame.column > column);
    const parent = this.#frames.at(-2);
    const following = this.#following(column);
    const own = Math.max(this.#weight(following, column, left), this.#weight(following, column, parent));
    const ofRight = right.kind === wanted ? this.#weight(right.entries.length, right.column, left) : Number.POSITIVE_INFINITY;
    const ofLeft = left.kind === wanted && parent !== void 0 && parent.column < left.column ? this.#weight(left.entries.length, left.column, parent) : Number.POSITIVE_INFINITY;
    if (ofLeft < own && ofLeft <= ofRight) return this.#misaligned(left.entries[0], left.column, line, column);
    if (ofRight < own) return this.#misaligned(right.entries[0], right.column, line, column);
    const distance = (frame) => Math.abs(frame.column - column);
    const candidates = [...popped, ...this.#frames.toReversed()].filter(({ kind }) => kind === wanted);
    const [target = right, other] = candidates.sort((a, b) => distance(a) - distance(b));
    const isEither = other !== void 0 && other.column !== target.column && distance(other) === distance(target);
    return this.#misaligned(line, column, target.entries.at(-1), target.column, isEither ? other : void 0);
  }
  #misaligned(line, column, neighbour, target, other) {
    const isItem = line.dashes.length > 0 && column === startColumn(line);
    const name = isItem ? "this list item" : lineName(line);
    const beside = isItem ? "its neighbour" : `its neighbour ${lineName(neighbour)}`;
    return {
      code: "misaligned",
      range: isItem ? dashRange(line) : lineRange(line),
      message: `${name} stands at column ${column + 1}, but ${beside} ${this.#where(neighbour)} at column ${target + 1}`,
      help: `write ${isItem ? "it" : name} at column ${target + 1}${other === void 0 ? "" : `, or at column ${other.column + 1} if it belongs to ${lineName(other.entries.at(-1))} ${this.#where(other.entries.at(-1))}`}`,
      related: [
        {
          range: isItem && neighbour.dashes.length > 0 ? dashRange(neighbour) : lineRange(neighbour),
          message: `the neighbour at column ${target + 1}`
        }
      ],
      ...column === startColumn(line) ? this.#shifting(line, target - column) : this.#behindDash(line, target)
    };
  }
  /** The key without a value that the line before ends with, if it was left for a line further to the left. */
  #pendingKey(popped) {
    const open = this.#open;
    return open?.kind === "pending" && open.byKey && popped.some(({ column }) => column === open.column) ? open.line : void 0;
  }
  /** How many lines behind this one begin at its column before one begins further to the left. */
  #following(column) {
    let count = 0;
    for (let i = this.#at; i < this.#lines.length; i++) {
      const at = startColumn(this.#lines[i]);
      if (at < column) break;
      if (at === column) count++;
    }
    return count;
  }
  /** By how much the keys of this document are mostly indented below their own key. */
  #step() {
    const counts = /* @__PURE__ */ new Map();
    for (const [i, line] of this.#lines.entries()) {
      const next = this.#lines[i + 1];
      if (line.key === void 0 || line.valueKind !== "none" || next?.key === void 0 || next.dashes.length > 0)
        continue;
      const step = next.column - line.key.column;
      if (step > 0) counts.set(step, (counts.get(step) ?? 0) + 1);
    }
    const [most] = [...counts].sort(([, a], [, b]) => b - a);
    return most?.[0] ?? 2;
  }
  /** How unlikely it is that a number of entries were meant for another column: more so where it is the usual one. */
  #weight(entries, column, parent) {
    const step = parent?.kind === "seq" ? 2 : this.#step();
    return entries + (parent !== void 0 && column - parent.column === step ? 1.5 : 0);
  }
  /** The key below which something should be indented where nothing in the document is. */
  #lostIndentation() {
    const contents = this.#lines.slice(0, this.#at);
    if (contents.some((line) => startColumn(line) > 0)) return void 0;
    return contents.find(
      (line, i) => line.key !== void 0 && line.valueKind === "none" && contents[i + 1]?.dashes.length === 0
    );
  }
  /**
   * The repair that moves a line and all that is indented below it, where its neighbours on both sides leave no other
   * column for it: what is moved to a wrong one is read without a word.
   */
  #shifting(line, by) {
    if (-by >= this.#step()) return {};
    const from = this.#lines.indexOf(line);
    const column = startColumn(line);
    const isItem = line.dashes.length > 0;
    const limit = isItem ? column : Math.max(column, column + by);
    let until = from + 1;
    while (until < this.#lines.length && startColumn(this.#lines[until]) > limit) until++;
    const ends = [until];
    for (; until < this.#lines.length; until++) {
      const next = this.#lines[until];
      if (startColumn(next) < column || isItem && startColumn(next) === column && next.dashes.length === 0) break;
    }
    if (until > ends[0]) ends.push(until);
    const variants = ends.filter((end) => this.#isHeld(line, this.#lines[from - 1], this.#lines[end], column + by)).map((end) => this.#lines.slice(from, end).map((moved) => shift(moved, by))).filter((edits) => edits.every((edit) => edit !== void 0));
    if (variants.length === 0) return {};
    const title = by > 0 ? `indent by ${by} more` : `indent by ${-by} less`;
    return { repair: { title, safety: "unsafe", variants, moves: true } };
  }
  /** True where a line can stand nowhere but at a column: what follows it does, and what is before it does or owns it. */
  #isHeld(line, before, next, column) {
    const isItem = line.dashes.length > 0;
    if (this.#frames.some((frame) => frame.column === startColumn(line) && frame.entries.at(-1) !== line)) return false;
    if (next === void 0 || startColumn(next) !== column || next.dashes.length > 0 !== isItem) return false;
    if (before === void 0) return true;
    if (before.valueKind === "none" && before.key !== void 0) return before.key.column < column;
    return isItem ? startColumn(before) === column && before.dashes.length > 0 : before.key?.column === column;
  }
  /** The repair that moves the first key of an item nearer to its dash, or away from it, to where the next one is. */
  #behindDash(line, target) {
    const by = target - line.key.column;
    const at = line.dashes.at(-1).at + 1;
    const next = this.#lines[this.#lines.indexOf(line) + 1];
    if (line.key.range.start - at + by < 1 || next?.key?.column !== target || next.dashes.length > 0) return {};
    const replacement = { range: { start: at, end: by < 0 ? at - by : at }, text: " ".repeat(Math.max(by, 0)) };
    return {
      repair: { title: "move the key after its dash", safety: "unsafe", variants: [[replacement]], moves: true }
    };
  }
  #where(line) {
    return `(line ${lineNumber(this.#text, line.start)})`;
  }
};
function shift(line, by) {
  const { start } = line;
  if (by > 0) return { range: { start, end: start }, text: " ".repeat(by) };
  return line.text - start < -by ? void 0 : { range: { start, end: start - by }, text: "" };
}
function dashRange(line) {
  const { at } = line.dashes[0];
  return { start: at, end: at + 1 };
}
function colonlessKey(range, name) {
  return {
    code: "missing-colon",
    range,
    message: `${named(name)} stands above a list, but is no key: it has no colon`,
    help: `write \`${name}:\``,
    repair: {
      title: "insert a colon",
      safety: "safe",
      variants: [[{ range: { start: range.end, end: range.end }, text: ":" }]],
      wantsWhole: true
    }
  };
}
function wrongSign(text, { start }) {
  const found = /^([A-Za-z][\w./-]*)[ \t]*(=|;(?=[ \t]))[ \t]*/.exec(text);
  if (found === null) return void 0;
  const [head, word, sign] = found;
  return {
    code: "equals-sign",
    range: { start, end: start + head.trimEnd().length },
    message: `${named(word)} is followed by \`${sign}\`, where YAML has a colon`,
    help: `write \`${word}: \``,
    repair: {
      title: "write a colon",
      safety: "unsafe",
      variants: [[{ range: { start: start + word.length, end: start + head.length }, text: ": " }]]
    }
  };
}
function startColumn(line) {
  return line.dashes[0]?.column ?? line.key?.column ?? line.column;
}

// src/yaml/explain.ts
var TAB_WIDTHS = [4, 2, 8];
var STEP_WIDTHS = [2, 4, 8];
var OF_OTHER_RULES = /* @__PURE__ */ new Set(["separator", "directive", "character"]);
function explain(document, judge) {
  return explainTo(document, judge, 0);
}
function explainTo(document, judge, depth) {
  const { error } = document;
  const onward = (one) => depth < 2 ? explainTo(one, judge, depth + 1) : [];
  if (document.state === "skipped")
    return settleMistakes(document, { said: foreignDocument(document), unsaid: NONE }, void 0, onward);
  if (error === void 0) {
    const found = settleMistakes(document, damages(document), judge, onward);
    if (found.length > 0 || document.root === null) return found;
    return settleMistakes(
      document,
      { said: curlyMistakes(document.file.text, document.root), unsaid: NONE },
      void 0,
      onward
    );
  }
  if (OF_OTHER_RULES.has(error.code)) return [];
  const { said, unsaid } = findMistakes(document, error);
  const mistakes = said.length > 0 ? said : [refusalMistake(document, error)];
  return settleMistakes(document, { said: mistakes, unsaid }, judge, onward);
}
var NONE = [];
function foreignDocument({ file: { text }, range }) {
  const lines = readLines(text, range.start, range.end, 2).filter(({ kind }) => kind !== "comment");
  const found = lines.flatMap((line) => foreignMistake(text, line) ?? []);
  return found.length === lines.length ? found : [];
}
function damages({ file: { text }, range }) {
  const whole = prefixMistake(text, range) ?? onlyOddBlanks(text, range);
  if (whole !== void 0) return { said: [whole], unsaid: NONE };
  const lines = readLines(text, range.start, range.end, 2);
  const lexical = [...lexicalMistakes(text, lines, STEP_WIDTHS).values()].flat();
  const last = lines.findLast(({ kind }) => kind === "content");
  const foreign = last === void 0 || last.start === lines[0].start ? void 0 : foreignMistake(text, last);
  if (foreign !== void 0) return { said: lexical.filter(isForeign), unsaid: NONE };
  return { said: NONE, unsaid: [...lexical, ...wordsWithoutBlank(text, lines)] };
}
function findMistakes(document, error) {
  const { text } = document.file;
  const { range } = document;
  const only = (...said) => ({ said, unsaid: NONE });
  if (error.code !== "syntax" && error.code !== "json") return only(refusalMistake(document, error));
  const strange = dotsMistake(error) ?? pageMistake(text, range) ?? entityMistake(text, range, error.range) ?? prefixMistake(text, range) ?? onlyOddBlanks(text, range);
  if (strange !== void 0) return only(strange);
  const first = firstVisible(text, range);
  if (text[first] === "{") {
    const mistake = flowMistake(text, range);
    if (mistake !== void 0) return only(mistake);
  }
  if (error.code === "json") return text[first] === "{" ? only() : only(behindJson(text, first, range.end));
  return blockMistakes(text, range, error);
}
function blockMistakes(text, range, error) {
  const body = text.slice(range.start, range.end);
  const tabs = body.includes("	");
  const widths = /^\t\t/m.test(body) ? STEP_WIDTHS : TAB_WIDTHS;
  let lines = readLines(text, range.start, range.end, tabs ? bestTabWidth(text, range, widths) : 2);
  const lesson = lessonMistake(text, lines);
  if (lesson !== void 0) return { said: [lesson], unsaid: NONE };
  const lexical = lexicalMistakes(text, lines, widths);
  const tabbed = tabs ? tabsOfComments(text, lines, [...lexical.values()].flat(), error, widths) : [];
  lines = lines.filter((line) => line.kind === "content" && lexical.get(line)?.some(isForeign) !== true);
  const own = [...[...lexical.values()].flat(), ...tabbed, ...lostSeparators(text, lines)];
  const joined = own.find(({ code }) => code === "second-colon" || code === "list-behind-key");
  const structural = structureMistakes(text, lines).filter(
    ({ range: range2 }) => joined === void 0 || range2.start < joined.range.start
  );
  const said = [...own, ...structural].sort((a, b) => a.range.start - b.range.start);
  return { said, unsaid: wordsWithoutBlank(text, lines) };
}
function wordsWithoutBlank(text, lines) {
  let quote2;
  return lines.flatMap((line) => {
    if (line.kind !== "content") return [];
    if (quote2 !== void 0) {
      if (text.slice(line.text, line.end).includes(quote2)) quote2 = void 0;
      return [];
    }
    const mistake = wordMistake(text, line);
    if (mistake?.code !== "blank-behind-colon") return [];
    const value = text.slice(mistake.range.end, line.end);
    if (/^["']/.test(value) && !value.includes(value[0], 1)) quote2 = value[0];
    return [{ ...mistake, isItem: line.dashes.length > 0 }];
  });
}
function bestTabWidth(text, range, widths) {
  let best = widths[0];
  let furthest = -1;
  for (const width of widths) {
    const lines = readLines(text, range.start, range.end, width).filter(({ kind }) => kind === "content");
    const broken = structureMistakes(text, lines).at(-1)?.range.start ?? Number.POSITIVE_INFINITY;
    if (broken <= furthest) continue;
    furthest = broken;
    best = width;
  }
  return best;
}
function tabsOfComments(text, lines, lexical, error, widths) {
  const known = lexical.some(({ code }) => code === "tab-indentation");
  const blamed = (line) => line.start <= error.range.start && error.range.start <= line.end;
  const tabbed = lines.filter((line) => line.kind === "comment" && text.slice(line.start, line.text).includes("	"));
  if (!known && !tabbed.some(blamed)) return [];
  return tabbed.map((line) => {
    const start = text.indexOf("	", line.start);
    return {
      code: "tab-indentation",
      range: { start, end: start + 1 },
      message: "a tab stands at the beginning of this line, where YAML allows only spaces",
      help: "write spaces, or nothing at all on an empty line",
      repair: {
        title: "write spaces for the tabs",
        safety: "safe",
        variants: widths.map((width) => [untabbed(text, line, width)])
      }
    };
  });
}
function dotsMistake({ detail, range }) {
  if (detail !== "nothing before ...") return void 0;
  return {
    code: "document-end",
    range,
    message: "`...` ends the document before it has begun",
    help: "delete the line"
  };
}
function pageMistake(text, range) {
  const start = firstVisible(text, range);
  const tag = /^<(?:!doctype|html|head|body|\?xml)\b[^>\n]*>?/i.exec(
    text.slice(start, Math.min(range.end, start + 200))
  );
  if (tag === null) return void 0;
  return {
    code: "web-page",
    range: { start, end: start + tag[0].length },
    message: "this is a web page, not a manifest",
    help: "download the file itself, such as the raw view of a repository shows it"
  };
}
function firstVisible(text, { start, end }) {
  let at = start;
  while (at < end && /[\s\ufeff]/.test(text[at])) at++;
  return at;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  explain
});
