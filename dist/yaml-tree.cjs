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

// node_modules/js-yaml/lib/common.js
var require_common = __commonJS({
  "node_modules/js-yaml/lib/common.js"(exports2, module2) {
    "use strict";
    function isNothing(subject) {
      return typeof subject === "undefined" || subject === null;
    }
    function isObject(subject) {
      return typeof subject === "object" && subject !== null;
    }
    function toArray(sequence) {
      if (Array.isArray(sequence)) return sequence;
      else if (isNothing(sequence)) return [];
      return [sequence];
    }
    function extend(target, source) {
      if (source) {
        const sourceKeys = Object.keys(source);
        for (let index = 0, length = sourceKeys.length; index < length; index += 1) {
          const key = sourceKeys[index];
          target[key] = source[key];
        }
      }
      return target;
    }
    function repeat(string, count) {
      let result = "";
      for (let cycle = 0; cycle < count; cycle += 1) {
        result += string;
      }
      return result;
    }
    function isNegativeZero(number) {
      return number === 0 && Number.NEGATIVE_INFINITY === 1 / number;
    }
    module2.exports.isNothing = isNothing;
    module2.exports.isObject = isObject;
    module2.exports.toArray = toArray;
    module2.exports.repeat = repeat;
    module2.exports.isNegativeZero = isNegativeZero;
    module2.exports.extend = extend;
  }
});

// node_modules/js-yaml/lib/exception.js
var require_exception = __commonJS({
  "node_modules/js-yaml/lib/exception.js"(exports2, module2) {
    "use strict";
    function formatError(exception, compact) {
      let where = "";
      const message = exception.reason || "(unknown reason)";
      if (!exception.mark) return message;
      if (exception.mark.name) {
        where += 'in "' + exception.mark.name + '" ';
      }
      where += "(" + (exception.mark.line + 1) + ":" + (exception.mark.column + 1) + ")";
      if (!compact && exception.mark.snippet) {
        where += "\n\n" + exception.mark.snippet;
      }
      return message + " " + where;
    }
    function YAMLException(reason, mark) {
      Error.call(this);
      this.name = "YAMLException";
      this.reason = reason;
      this.mark = mark;
      this.message = formatError(this, false);
      if (Error.captureStackTrace) {
        Error.captureStackTrace(this, this.constructor);
      } else {
        this.stack = new Error().stack || "";
      }
    }
    YAMLException.prototype = Object.create(Error.prototype);
    YAMLException.prototype.constructor = YAMLException;
    YAMLException.prototype.toString = function toString(compact) {
      return this.name + ": " + formatError(this, compact);
    };
    module2.exports = YAMLException;
  }
});

// node_modules/js-yaml/lib/snippet.js
var require_snippet = __commonJS({
  "node_modules/js-yaml/lib/snippet.js"(exports2, module2) {
    "use strict";
    var common = require_common();
    function getLine(buffer, lineStart, lineEnd, position, maxLineLength) {
      let head = "";
      let tail = "";
      const maxHalfLength = Math.floor(maxLineLength / 2) - 1;
      if (position - lineStart > maxHalfLength) {
        head = " ... ";
        lineStart = position - maxHalfLength + head.length;
      }
      if (lineEnd - position > maxHalfLength) {
        tail = " ...";
        lineEnd = position + maxHalfLength - tail.length;
      }
      return {
        str: head + buffer.slice(lineStart, lineEnd).replace(/\t/g, "\u2192") + tail,
        pos: position - lineStart + head.length
        // relative position
      };
    }
    function padStart(string, max) {
      return common.repeat(" ", max - string.length) + string;
    }
    function makeSnippet(mark, options) {
      options = Object.create(options || null);
      if (!mark.buffer) return null;
      if (!options.maxLength) options.maxLength = 79;
      if (typeof options.indent !== "number") options.indent = 1;
      if (typeof options.linesBefore !== "number") options.linesBefore = 3;
      if (typeof options.linesAfter !== "number") options.linesAfter = 2;
      const re = /\r?\n|\r|\0/g;
      const lineStarts = [0];
      const lineEnds = [];
      let match;
      let foundLineNo = -1;
      while (match = re.exec(mark.buffer)) {
        lineEnds.push(match.index);
        lineStarts.push(match.index + match[0].length);
        if (mark.position <= match.index && foundLineNo < 0) {
          foundLineNo = lineStarts.length - 2;
        }
      }
      if (foundLineNo < 0) foundLineNo = lineStarts.length - 1;
      let result = "";
      const lineNoLength = Math.min(mark.line + options.linesAfter, lineEnds.length).toString().length;
      const maxLineLength = options.maxLength - (options.indent + lineNoLength + 3);
      for (let i = 1; i <= options.linesBefore; i++) {
        if (foundLineNo - i < 0) break;
        const line2 = getLine(
          mark.buffer,
          lineStarts[foundLineNo - i],
          lineEnds[foundLineNo - i],
          mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo - i]),
          maxLineLength
        );
        result = common.repeat(" ", options.indent) + padStart((mark.line - i + 1).toString(), lineNoLength) + " | " + line2.str + "\n" + result;
      }
      const line = getLine(mark.buffer, lineStarts[foundLineNo], lineEnds[foundLineNo], mark.position, maxLineLength);
      result += common.repeat(" ", options.indent) + padStart((mark.line + 1).toString(), lineNoLength) + " | " + line.str + "\n";
      result += common.repeat("-", options.indent + lineNoLength + 3 + line.pos) + "^\n";
      for (let i = 1; i <= options.linesAfter; i++) {
        if (foundLineNo + i >= lineEnds.length) break;
        const line2 = getLine(
          mark.buffer,
          lineStarts[foundLineNo + i],
          lineEnds[foundLineNo + i],
          mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo + i]),
          maxLineLength
        );
        result += common.repeat(" ", options.indent) + padStart((mark.line + i + 1).toString(), lineNoLength) + " | " + line2.str + "\n";
      }
      return result.replace(/\n$/, "");
    }
    module2.exports = makeSnippet;
  }
});

// quick:no-schema
var require_no_schema = __commonJS({
  "quick:no-schema"(exports2, module2) {
    module2.exports = void 0;
  }
});

// node_modules/js-yaml/lib/loader.js
var require_loader = __commonJS({
  "node_modules/js-yaml/lib/loader.js"(exports2, module2) {
    "use strict";
    var common = require_common();
    var YAMLException = require_exception();
    var makeSnippet = require_snippet();
    var DEFAULT_SCHEMA = require_no_schema();
    var _hasOwnProperty = Object.prototype.hasOwnProperty;
    var CONTEXT_FLOW_IN = 1;
    var CONTEXT_FLOW_OUT = 2;
    var CONTEXT_BLOCK_IN = 3;
    var CONTEXT_BLOCK_OUT = 4;
    var CHOMPING_CLIP = 1;
    var CHOMPING_STRIP = 2;
    var CHOMPING_KEEP = 3;
    var PATTERN_NON_PRINTABLE = /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/;
    var PATTERN_NON_ASCII_LINE_BREAKS = /[\x85\u2028\u2029]/;
    var PATTERN_FLOW_INDICATORS = /[,\[\]{}]/;
    var PATTERN_TAG_HANDLE = /^(?:!|!!|![0-9A-Za-z-]+!)$/;
    var PATTERN_TAG_URI = /^(?:!|[^,\[\]{}])(?:%[0-9a-f]{2}|[0-9a-z\-#;/?:@&=+$,_.!~*'()\[\]])*$/i;
    function _class(obj) {
      return Object.prototype.toString.call(obj);
    }
    function isEol(c) {
      return c === 10 || c === 13;
    }
    function isWhiteSpace(c) {
      return c === 9 || c === 32;
    }
    function isWsOrEol(c) {
      return c === 9 || c === 32 || c === 10 || c === 13;
    }
    function isFlowIndicator(c) {
      return c === 44 || c === 91 || c === 93 || c === 123 || c === 125;
    }
    function fromHexCode(c) {
      if (c >= 48 && c <= 57) {
        return c - 48;
      }
      const lc = c | 32;
      if (lc >= 97 && lc <= 102) {
        return lc - 97 + 10;
      }
      return -1;
    }
    function escapedHexLen(c) {
      if (c === 120) {
        return 2;
      }
      if (c === 117) {
        return 4;
      }
      if (c === 85) {
        return 8;
      }
      return 0;
    }
    function fromDecimalCode(c) {
      if (c >= 48 && c <= 57) {
        return c - 48;
      }
      return -1;
    }
    function simpleEscapeSequence(c) {
      switch (c) {
        case 48:
          return "\0";
        case 97:
          return "\x07";
        case 98:
          return "\b";
        case 116:
          return "	";
        case 9:
          return "	";
        case 110:
          return "\n";
        case 118:
          return "\v";
        case 102:
          return "\f";
        case 114:
          return "\r";
        case 101:
          return "\x1B";
        case 32:
          return " ";
        case 34:
          return '"';
        case 47:
          return "/";
        case 92:
          return "\\";
        case 78:
          return "\x85";
        case 95:
          return "\xA0";
        case 76:
          return "\u2028";
        case 80:
          return "\u2029";
        default:
          return "";
      }
    }
    function charFromCodepoint(c) {
      if (c <= 65535) {
        return String.fromCharCode(c);
      }
      return String.fromCharCode(
        (c - 65536 >> 10) + 55296,
        (c - 65536 & 1023) + 56320
      );
    }
    function setProperty(object, key, value) {
      if (key === "__proto__") {
        Object.defineProperty(object, key, {
          configurable: true,
          enumerable: true,
          writable: true,
          value
        });
      } else {
        object[key] = value;
      }
    }
    var simpleEscapeCheck = new Array(256);
    var simpleEscapeMap = new Array(256);
    for (let i = 0; i < 256; i++) {
      simpleEscapeCheck[i] = simpleEscapeSequence(i) ? 1 : 0;
      simpleEscapeMap[i] = simpleEscapeSequence(i);
    }
    function State(input, options) {
      this.input = input;
      this.filename = options["filename"] || null;
      this.schema = options["schema"] || DEFAULT_SCHEMA;
      this.onWarning = options["onWarning"] || null;
      this.legacy = options["legacy"] || false;
      this.json = options["json"] || false;
      this.listener = options["listener"] || null;
      this.maxDepth = typeof options["maxDepth"] === "number" ? options["maxDepth"] : 100;
      this.maxTotalMergeKeys = typeof options["maxTotalMergeKeys"] === "number" ? options["maxTotalMergeKeys"] : 1e4;
      this.implicitTypes = this.schema.compiledImplicit;
      this.typeMap = this.schema.compiledTypeMap;
      this.length = input.length;
      this.position = 0;
      this.line = 0;
      this.lineStart = 0;
      this.lineIndent = 0;
      this.depth = 0;
      this.totalMergeKeys = 0;
      this.firstTabInLine = -1;
      this.documents = [];
      this.anchorMapTransactions = [];
    }
    function generateError(state, message) {
      const mark = {
        name: state.filename,
        buffer: state.input.slice(0, -1),
        // omit trailing \0
        position: state.position,
        line: state.line,
        column: state.position - state.lineStart
      };
      mark.snippet = makeSnippet(mark);
      return new YAMLException(message, mark);
    }
    function throwError(state, message) {
      throw generateError(state, message);
    }
    function throwWarning(state, message) {
      if (state.onWarning) {
        state.onWarning.call(null, generateError(state, message));
      }
    }
    function storeAnchor(state, name, value) {
      const transactions = state.anchorMapTransactions;
      if (transactions.length !== 0) {
        const transaction = transactions[transactions.length - 1];
        if (!_hasOwnProperty.call(transaction, name)) {
          transaction[name] = {
            existed: _hasOwnProperty.call(state.anchorMap, name),
            value: state.anchorMap[name]
          };
        }
      }
      state.anchorMap[name] = value;
    }
    function beginAnchorTransaction(state) {
      state.anchorMapTransactions.push(/* @__PURE__ */ Object.create(null));
    }
    function commitAnchorTransaction(state) {
      const transaction = state.anchorMapTransactions.pop();
      const transactions = state.anchorMapTransactions;
      if (transactions.length === 0) return;
      const parent = transactions[transactions.length - 1];
      const names = Object.keys(transaction);
      for (let index = 0, length = names.length; index < length; index += 1) {
        const name = names[index];
        if (!_hasOwnProperty.call(parent, name)) {
          parent[name] = transaction[name];
        }
      }
    }
    function rollbackAnchorTransaction(state) {
      const transaction = state.anchorMapTransactions.pop();
      const names = Object.keys(transaction);
      for (let index = names.length - 1; index >= 0; index -= 1) {
        const entry = transaction[names[index]];
        if (entry.existed) {
          state.anchorMap[names[index]] = entry.value;
        } else {
          delete state.anchorMap[names[index]];
        }
      }
    }
    function snapshotState(state) {
      return {
        position: state.position,
        line: state.line,
        lineStart: state.lineStart,
        lineIndent: state.lineIndent,
        firstTabInLine: state.firstTabInLine,
        tag: state.tag,
        anchor: state.anchor,
        kind: state.kind,
        result: state.result
      };
    }
    function restoreState(state, snapshot) {
      state.position = snapshot.position;
      state.line = snapshot.line;
      state.lineStart = snapshot.lineStart;
      state.lineIndent = snapshot.lineIndent;
      state.firstTabInLine = snapshot.firstTabInLine;
      state.tag = snapshot.tag;
      state.anchor = snapshot.anchor;
      state.kind = snapshot.kind;
      state.result = snapshot.result;
    }
    var directiveHandlers = {
      YAML: function handleYamlDirective(state, name, args) {
        if (state.version !== null) {
          throwError(state, "duplication of %YAML directive");
        }
        if (args.length !== 1) {
          throwError(state, "YAML directive accepts exactly one argument");
        }
        const match = /^([0-9]+)\.([0-9]+)$/.exec(args[0]);
        if (match === null) {
          throwError(state, "ill-formed argument of the YAML directive");
        }
        const major = parseInt(match[1], 10);
        const minor = parseInt(match[2], 10);
        if (major !== 1) {
          throwError(state, "unacceptable YAML version of the document");
        }
        state.version = args[0];
        state.checkLineBreaks = minor < 2;
        if (minor !== 1 && minor !== 2) {
          throwWarning(state, "unsupported YAML version of the document");
        }
      },
      TAG: function handleTagDirective(state, name, args) {
        let prefix;
        if (args.length !== 2) {
          throwError(state, "TAG directive accepts exactly two arguments");
        }
        const handle = args[0];
        prefix = args[1];
        if (!PATTERN_TAG_HANDLE.test(handle)) {
          throwError(state, "ill-formed tag handle (first argument) of the TAG directive");
        }
        if (_hasOwnProperty.call(state.tagMap, handle)) {
          throwError(state, 'there is a previously declared suffix for "' + handle + '" tag handle');
        }
        if (!PATTERN_TAG_URI.test(prefix)) {
          throwError(state, "ill-formed tag prefix (second argument) of the TAG directive");
        }
        try {
          prefix = decodeURIComponent(prefix);
        } catch (err) {
          throwError(state, "tag prefix is malformed: " + prefix);
        }
        state.tagMap[handle] = prefix;
      }
    };
    function captureSegment(state, start, end, checkJson) {
      if (start < end) {
        const _result = state.input.slice(start, end);
        if (checkJson) {
          for (let _position = 0, _length = _result.length; _position < _length; _position += 1) {
            const _character = _result.charCodeAt(_position);
            if (!(_character === 9 || _character >= 32 && _character <= 1114111)) {
              throwError(state, "expected valid JSON character");
            }
          }
        } else if (PATTERN_NON_PRINTABLE.test(_result)) {
          throwError(state, "the stream contains non-printable characters");
        }
        state.result += _result;
      }
    }
    function chargeMergeWork(state) {
      state.totalMergeKeys++;
      if (state.maxTotalMergeKeys !== -1 && state.totalMergeKeys > state.maxTotalMergeKeys) {
        throwError(state, "merge keys exceeded maxTotalMergeKeys (" + state.maxTotalMergeKeys + ")");
      }
    }
    function mergeMappings(state, destination, source, overridableKeys) {
      if (!common.isObject(source)) {
        throwError(state, "cannot merge mappings; the provided source object is unacceptable");
      }
      chargeMergeWork(state);
      const sourceKeys = Object.keys(source);
      for (let index = 0, quantity = sourceKeys.length; index < quantity; index += 1) {
        const key = sourceKeys[index];
        chargeMergeWork(state);
        if (!_hasOwnProperty.call(destination, key)) {
          setProperty(destination, key, source[key]);
          overridableKeys[key] = true;
        }
      }
    }
    function storeMappingPair(state, _result, overridableKeys, keyTag, keyNode, valueNode, startLine, startLineStart, startPos) {
      if (Array.isArray(keyNode)) {
        keyNode = Array.prototype.slice.call(keyNode);
        for (let index = 0, quantity = keyNode.length; index < quantity; index += 1) {
          if (Array.isArray(keyNode[index])) {
            throwError(state, "nested arrays are not supported inside keys");
          }
          if (typeof keyNode === "object" && _class(keyNode[index]) === "[object Object]") {
            keyNode[index] = "[object Object]";
          }
        }
      }
      if (typeof keyNode === "object" && _class(keyNode) === "[object Object]") {
        keyNode = "[object Object]";
      }
      keyNode = String(keyNode);
      if (_result === null) {
        _result = {};
      }
      if (keyTag === "tag:yaml.org,2002:merge") {
        if (Array.isArray(valueNode)) {
          if (valueNode.length > 100) {
            throwError(state, "abnormal merge sequence size");
          }
          for (let index = 0, quantity = valueNode.length; index < quantity; index += 1) {
            mergeMappings(state, _result, valueNode[index], overridableKeys);
          }
        } else {
          mergeMappings(state, _result, valueNode, overridableKeys);
        }
      } else {
        if (!state.json && !_hasOwnProperty.call(overridableKeys, keyNode) && _hasOwnProperty.call(_result, keyNode)) {
          state.line = startLine || state.line;
          state.lineStart = startLineStart || state.lineStart;
          state.position = startPos || state.position;
          throwError(state, "duplicated mapping key");
        }
        setProperty(_result, keyNode, valueNode);
        delete overridableKeys[keyNode];
      }
      return _result;
    }
    function readLineBreak(state) {
      const ch = state.input.charCodeAt(state.position);
      if (ch === 10) {
        state.position++;
      } else if (ch === 13) {
        state.position++;
        if (state.input.charCodeAt(state.position) === 10) {
          state.position++;
        }
      } else {
        throwError(state, "a line break is expected");
      }
      state.line += 1;
      state.lineStart = state.position;
      state.firstTabInLine = -1;
    }
    function skipSeparationSpace(state, allowComments, checkIndent) {
      let lineBreaks = 0;
      let ch = state.input.charCodeAt(state.position);
      while (ch !== 0) {
        while (isWhiteSpace(ch)) {
          if (ch === 9 && state.firstTabInLine === -1) {
            state.firstTabInLine = state.position;
          }
          ch = state.input.charCodeAt(++state.position);
        }
        if (allowComments && ch === 35) {
          do {
            ch = state.input.charCodeAt(++state.position);
          } while (ch !== 10 && ch !== 13 && ch !== 0);
        }
        if (isEol(ch)) {
          readLineBreak(state);
          ch = state.input.charCodeAt(state.position);
          lineBreaks++;
          state.lineIndent = 0;
          while (ch === 32) {
            state.lineIndent++;
            ch = state.input.charCodeAt(++state.position);
          }
        } else {
          break;
        }
      }
      if (checkIndent !== -1 && lineBreaks !== 0 && state.lineIndent < checkIndent) {
        throwWarning(state, "deficient indentation");
      }
      return lineBreaks;
    }
    function testDocumentSeparator(state) {
      let _position = state.position;
      let ch = state.input.charCodeAt(_position);
      if ((ch === 45 || ch === 46) && ch === state.input.charCodeAt(_position + 1) && ch === state.input.charCodeAt(_position + 2)) {
        _position += 3;
        ch = state.input.charCodeAt(_position);
        if (ch === 0 || isWsOrEol(ch)) {
          return true;
        }
      }
      return false;
    }
    function writeFoldedLines(state, count) {
      if (count === 1) {
        state.result += " ";
      } else if (count > 1) {
        state.result += common.repeat("\n", count - 1);
      }
    }
    function readPlainScalar(state, nodeIndent, withinFlowCollection) {
      let captureStart;
      let captureEnd;
      let hasPendingContent;
      let _line;
      let _lineStart;
      let _lineIndent;
      const _kind = state.kind;
      const _result = state.result;
      let ch = state.input.charCodeAt(state.position);
      if (isWsOrEol(ch) || isFlowIndicator(ch) || ch === 35 || ch === 38 || ch === 42 || ch === 33 || ch === 124 || ch === 62 || ch === 39 || ch === 34 || ch === 37 || ch === 64 || ch === 96) {
        return false;
      }
      if (ch === 63 || ch === 45) {
        const following = state.input.charCodeAt(state.position + 1);
        if (isWsOrEol(following) || withinFlowCollection && isFlowIndicator(following)) {
          return false;
        }
      }
      state.kind = "scalar";
      state.result = "";
      captureStart = captureEnd = state.position;
      hasPendingContent = false;
      while (ch !== 0) {
        if (ch === 58) {
          const following = state.input.charCodeAt(state.position + 1);
          if (isWsOrEol(following) || withinFlowCollection && isFlowIndicator(following)) {
            break;
          }
        } else if (ch === 35) {
          const preceding = state.input.charCodeAt(state.position - 1);
          if (isWsOrEol(preceding)) {
            break;
          }
        } else if (state.position === state.lineStart && testDocumentSeparator(state) || withinFlowCollection && isFlowIndicator(ch)) {
          break;
        } else if (isEol(ch)) {
          _line = state.line;
          _lineStart = state.lineStart;
          _lineIndent = state.lineIndent;
          skipSeparationSpace(state, false, -1);
          if (state.lineIndent >= nodeIndent) {
            hasPendingContent = true;
            ch = state.input.charCodeAt(state.position);
            continue;
          } else {
            state.position = captureEnd;
            state.line = _line;
            state.lineStart = _lineStart;
            state.lineIndent = _lineIndent;
            break;
          }
        }
        if (hasPendingContent) {
          captureSegment(state, captureStart, captureEnd, false);
          writeFoldedLines(state, state.line - _line);
          captureStart = captureEnd = state.position;
          hasPendingContent = false;
        }
        if (!isWhiteSpace(ch)) {
          captureEnd = state.position + 1;
        }
        ch = state.input.charCodeAt(++state.position);
      }
      captureSegment(state, captureStart, captureEnd, false);
      if (state.result) {
        return true;
      }
      state.kind = _kind;
      state.result = _result;
      return false;
    }
    function readSingleQuotedScalar(state, nodeIndent) {
      let captureStart;
      let captureEnd;
      let ch = state.input.charCodeAt(state.position);
      if (ch !== 39) {
        return false;
      }
      state.kind = "scalar";
      state.result = "";
      state.position++;
      captureStart = captureEnd = state.position;
      while ((ch = state.input.charCodeAt(state.position)) !== 0) {
        if (ch === 39) {
          captureSegment(state, captureStart, state.position, true);
          ch = state.input.charCodeAt(++state.position);
          if (ch === 39) {
            captureStart = state.position;
            state.position++;
            captureEnd = state.position;
          } else {
            return true;
          }
        } else if (isEol(ch)) {
          captureSegment(state, captureStart, captureEnd, true);
          writeFoldedLines(state, skipSeparationSpace(state, false, nodeIndent));
          captureStart = captureEnd = state.position;
        } else if (state.position === state.lineStart && testDocumentSeparator(state)) {
          throwError(state, "unexpected end of the document within a single quoted scalar");
        } else {
          state.position++;
          if (!isWhiteSpace(ch)) {
            captureEnd = state.position;
          }
        }
      }
      throwError(state, "unexpected end of the stream within a single quoted scalar");
    }
    function readDoubleQuotedScalar(state, nodeIndent) {
      let captureStart;
      let captureEnd;
      let tmp;
      let ch = state.input.charCodeAt(state.position);
      if (ch !== 34) {
        return false;
      }
      state.kind = "scalar";
      state.result = "";
      state.position++;
      captureStart = captureEnd = state.position;
      while ((ch = state.input.charCodeAt(state.position)) !== 0) {
        if (ch === 34) {
          captureSegment(state, captureStart, state.position, true);
          state.position++;
          return true;
        } else if (ch === 92) {
          captureSegment(state, captureStart, state.position, true);
          ch = state.input.charCodeAt(++state.position);
          if (isEol(ch)) {
            skipSeparationSpace(state, false, nodeIndent);
          } else if (ch < 256 && simpleEscapeCheck[ch]) {
            state.result += simpleEscapeMap[ch];
            state.position++;
          } else if ((tmp = escapedHexLen(ch)) > 0) {
            let hexLength = tmp;
            let hexResult = 0;
            for (; hexLength > 0; hexLength--) {
              ch = state.input.charCodeAt(++state.position);
              if ((tmp = fromHexCode(ch)) >= 0) {
                hexResult = (hexResult << 4) + tmp;
              } else {
                throwError(state, "expected hexadecimal character");
              }
            }
            state.result += charFromCodepoint(hexResult);
            state.position++;
          } else {
            throwError(state, "unknown escape sequence");
          }
          captureStart = captureEnd = state.position;
        } else if (isEol(ch)) {
          captureSegment(state, captureStart, captureEnd, true);
          writeFoldedLines(state, skipSeparationSpace(state, false, nodeIndent));
          captureStart = captureEnd = state.position;
        } else if (state.position === state.lineStart && testDocumentSeparator(state)) {
          throwError(state, "unexpected end of the document within a double quoted scalar");
        } else {
          state.position++;
          if (!isWhiteSpace(ch)) {
            captureEnd = state.position;
          }
        }
      }
      throwError(state, "unexpected end of the stream within a double quoted scalar");
    }
    function readFlowCollection(state, nodeIndent) {
      let readNext = true;
      let _line;
      let _lineStart;
      let _pos;
      const _tag = state.tag;
      let _result;
      const _anchor = state.anchor;
      let terminator;
      let isPair;
      let isExplicitPair;
      let isMapping;
      const overridableKeys = /* @__PURE__ */ Object.create(null);
      let keyNode;
      let keyTag;
      let valueNode;
      let ch = state.input.charCodeAt(state.position);
      if (ch === 91) {
        terminator = 93;
        isMapping = false;
        _result = [];
      } else if (ch === 123) {
        terminator = 125;
        isMapping = true;
        _result = {};
      } else {
        return false;
      }
      if (state.anchor !== null) {
        storeAnchor(state, state.anchor, _result);
      }
      ch = state.input.charCodeAt(++state.position);
      while (ch !== 0) {
        skipSeparationSpace(state, true, nodeIndent);
        ch = state.input.charCodeAt(state.position);
        if (ch === terminator) {
          state.position++;
          state.tag = _tag;
          state.anchor = _anchor;
          state.kind = isMapping ? "mapping" : "sequence";
          state.result = _result;
          return true;
        } else if (!readNext) {
          throwError(state, "missed comma between flow collection entries");
        } else if (ch === 44) {
          throwError(state, "expected the node content, but found ','");
        }
        keyTag = keyNode = valueNode = null;
        isPair = isExplicitPair = false;
        if (ch === 63) {
          const following = state.input.charCodeAt(state.position + 1);
          if (isWsOrEol(following)) {
            isPair = isExplicitPair = true;
            state.position++;
            skipSeparationSpace(state, true, nodeIndent);
          }
        }
        _line = state.line;
        _lineStart = state.lineStart;
        _pos = state.position;
        composeNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true);
        keyTag = state.tag;
        keyNode = state.result;
        skipSeparationSpace(state, true, nodeIndent);
        ch = state.input.charCodeAt(state.position);
        if ((isExplicitPair || state.line === _line) && ch === 58) {
          isPair = true;
          ch = state.input.charCodeAt(++state.position);
          skipSeparationSpace(state, true, nodeIndent);
          composeNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true);
          valueNode = state.result;
        }
        if (isMapping) {
          storeMappingPair(state, _result, overridableKeys, keyTag, keyNode, valueNode, _line, _lineStart, _pos);
        } else if (isPair) {
          _result.push(storeMappingPair(state, null, overridableKeys, keyTag, keyNode, valueNode, _line, _lineStart, _pos));
        } else {
          _result.push(keyNode);
        }
        skipSeparationSpace(state, true, nodeIndent);
        ch = state.input.charCodeAt(state.position);
        if (ch === 44) {
          readNext = true;
          ch = state.input.charCodeAt(++state.position);
        } else {
          readNext = false;
        }
      }
      throwError(state, "unexpected end of the stream within a flow collection");
    }
    function readBlockScalar(state, nodeIndent) {
      let folding;
      let chomping = CHOMPING_CLIP;
      let didReadContent = false;
      let detectedIndent = false;
      let textIndent = nodeIndent;
      let emptyLines = 0;
      let atMoreIndented = false;
      let tmp;
      let ch = state.input.charCodeAt(state.position);
      if (ch === 124) {
        folding = false;
      } else if (ch === 62) {
        folding = true;
      } else {
        return false;
      }
      state.kind = "scalar";
      state.result = "";
      while (ch !== 0) {
        ch = state.input.charCodeAt(++state.position);
        if (ch === 43 || ch === 45) {
          if (CHOMPING_CLIP === chomping) {
            chomping = ch === 43 ? CHOMPING_KEEP : CHOMPING_STRIP;
          } else {
            throwError(state, "repeat of a chomping mode identifier");
          }
        } else if ((tmp = fromDecimalCode(ch)) >= 0) {
          if (tmp === 0) {
            throwError(state, "bad explicit indentation width of a block scalar; it cannot be less than one");
          } else if (!detectedIndent) {
            textIndent = nodeIndent + tmp - 1;
            detectedIndent = true;
          } else {
            throwError(state, "repeat of an indentation width identifier");
          }
        } else {
          break;
        }
      }
      if (isWhiteSpace(ch)) {
        do {
          ch = state.input.charCodeAt(++state.position);
        } while (isWhiteSpace(ch));
        if (ch === 35) {
          do {
            ch = state.input.charCodeAt(++state.position);
          } while (!isEol(ch) && ch !== 0);
        }
      }
      while (ch !== 0) {
        readLineBreak(state);
        state.lineIndent = 0;
        ch = state.input.charCodeAt(state.position);
        while ((!detectedIndent || state.lineIndent < textIndent) && ch === 32) {
          state.lineIndent++;
          ch = state.input.charCodeAt(++state.position);
        }
        if (!detectedIndent && state.lineIndent > textIndent) {
          textIndent = state.lineIndent;
        }
        if (isEol(ch)) {
          emptyLines++;
          continue;
        }
        if (!detectedIndent && textIndent === 0) {
          throwError(state, "missing indentation for block scalar");
        }
        if (state.lineIndent < textIndent) {
          if (chomping === CHOMPING_KEEP) {
            state.result += common.repeat("\n", didReadContent ? 1 + emptyLines : emptyLines);
          } else if (chomping === CHOMPING_CLIP) {
            if (didReadContent) {
              state.result += "\n";
            }
          }
          break;
        }
        if (folding) {
          if (isWhiteSpace(ch)) {
            atMoreIndented = true;
            state.result += common.repeat("\n", didReadContent ? 1 + emptyLines : emptyLines);
          } else if (atMoreIndented) {
            atMoreIndented = false;
            state.result += common.repeat("\n", emptyLines + 1);
          } else if (emptyLines === 0) {
            if (didReadContent) {
              state.result += " ";
            }
          } else {
            state.result += common.repeat("\n", emptyLines);
          }
        } else {
          state.result += common.repeat("\n", didReadContent ? 1 + emptyLines : emptyLines);
        }
        didReadContent = true;
        detectedIndent = true;
        emptyLines = 0;
        const captureStart = state.position;
        while (!isEol(ch) && ch !== 0) {
          ch = state.input.charCodeAt(++state.position);
        }
        captureSegment(state, captureStart, state.position, false);
      }
      return true;
    }
    function readBlockSequence(state, nodeIndent) {
      const _tag = state.tag;
      const _anchor = state.anchor;
      const _result = [];
      let detected = false;
      if (state.firstTabInLine !== -1) return false;
      if (state.anchor !== null) {
        storeAnchor(state, state.anchor, _result);
      }
      let ch = state.input.charCodeAt(state.position);
      while (ch !== 0) {
        if (state.firstTabInLine !== -1) {
          state.position = state.firstTabInLine;
          throwError(state, "tab characters must not be used in indentation");
        }
        if (ch !== 45) {
          break;
        }
        const following = state.input.charCodeAt(state.position + 1);
        if (!isWsOrEol(following)) {
          break;
        }
        detected = true;
        state.position++;
        if (skipSeparationSpace(state, true, -1)) {
          if (state.lineIndent <= nodeIndent) {
            _result.push(null);
            ch = state.input.charCodeAt(state.position);
            continue;
          }
        }
        const _line = state.line;
        composeNode(state, nodeIndent, CONTEXT_BLOCK_IN, false, true);
        _result.push(state.result);
        skipSeparationSpace(state, true, -1);
        ch = state.input.charCodeAt(state.position);
        if ((state.line === _line || state.lineIndent > nodeIndent) && ch !== 0) {
          throwError(state, "bad indentation of a sequence entry");
        } else if (state.lineIndent < nodeIndent) {
          break;
        }
      }
      if (detected) {
        state.tag = _tag;
        state.anchor = _anchor;
        state.kind = "sequence";
        state.result = _result;
        return true;
      }
      return false;
    }
    function readBlockMapping(state, nodeIndent, flowIndent) {
      let allowCompact;
      let _keyLine;
      let _keyLineStart;
      let _keyPos;
      const _tag = state.tag;
      const _anchor = state.anchor;
      const _result = {};
      const overridableKeys = /* @__PURE__ */ Object.create(null);
      let keyTag = null;
      let keyNode = null;
      let valueNode = null;
      let atExplicitKey = false;
      let detected = false;
      if (state.firstTabInLine !== -1) return false;
      if (state.anchor !== null) {
        storeAnchor(state, state.anchor, _result);
      }
      let ch = state.input.charCodeAt(state.position);
      while (ch !== 0) {
        if (!atExplicitKey && state.firstTabInLine !== -1) {
          state.position = state.firstTabInLine;
          throwError(state, "tab characters must not be used in indentation");
        }
        const following = state.input.charCodeAt(state.position + 1);
        const _line = state.line;
        if ((ch === 63 || ch === 58) && isWsOrEol(following)) {
          if (ch === 63) {
            if (atExplicitKey) {
              storeMappingPair(state, _result, overridableKeys, keyTag, keyNode, null, _keyLine, _keyLineStart, _keyPos);
              keyTag = keyNode = valueNode = null;
            }
            detected = true;
            atExplicitKey = true;
            allowCompact = true;
          } else if (atExplicitKey) {
            atExplicitKey = false;
            allowCompact = true;
          } else {
            throwError(state, "incomplete explicit mapping pair; a key node is missed; or followed by a non-tabulated empty line");
          }
          state.position += 1;
          ch = following;
        } else {
          _keyLine = state.line;
          _keyLineStart = state.lineStart;
          _keyPos = state.position;
          if (!composeNode(state, flowIndent, CONTEXT_FLOW_OUT, false, true)) {
            break;
          }
          if (state.line === _line) {
            ch = state.input.charCodeAt(state.position);
            while (isWhiteSpace(ch)) {
              ch = state.input.charCodeAt(++state.position);
            }
            if (ch === 58) {
              ch = state.input.charCodeAt(++state.position);
              if (!isWsOrEol(ch)) {
                throwError(state, "a whitespace character is expected after the key-value separator within a block mapping");
              }
              if (atExplicitKey) {
                storeMappingPair(state, _result, overridableKeys, keyTag, keyNode, null, _keyLine, _keyLineStart, _keyPos);
                keyTag = keyNode = valueNode = null;
              }
              detected = true;
              atExplicitKey = false;
              allowCompact = false;
              keyTag = state.tag;
              keyNode = state.result;
            } else if (detected) {
              throwError(state, "can not read an implicit mapping pair; a colon is missed");
            } else {
              state.tag = _tag;
              state.anchor = _anchor;
              return true;
            }
          } else if (detected) {
            throwError(state, "can not read a block mapping entry; a multiline key may not be an implicit key");
          } else {
            state.tag = _tag;
            state.anchor = _anchor;
            return true;
          }
        }
        if (state.line === _line || state.lineIndent > nodeIndent) {
          if (atExplicitKey) {
            _keyLine = state.line;
            _keyLineStart = state.lineStart;
            _keyPos = state.position;
          }
          if (composeNode(state, nodeIndent, CONTEXT_BLOCK_OUT, true, allowCompact)) {
            if (atExplicitKey) {
              keyNode = state.result;
            } else {
              valueNode = state.result;
            }
          }
          if (!atExplicitKey) {
            storeMappingPair(state, _result, overridableKeys, keyTag, keyNode, valueNode, _keyLine, _keyLineStart, _keyPos);
            keyTag = keyNode = valueNode = null;
          }
          skipSeparationSpace(state, true, -1);
          ch = state.input.charCodeAt(state.position);
        }
        if ((state.line === _line || state.lineIndent > nodeIndent) && ch !== 0) {
          throwError(state, "bad indentation of a mapping entry");
        } else if (state.lineIndent < nodeIndent) {
          break;
        }
      }
      if (atExplicitKey) {
        storeMappingPair(state, _result, overridableKeys, keyTag, keyNode, null, _keyLine, _keyLineStart, _keyPos);
      }
      if (detected) {
        state.tag = _tag;
        state.anchor = _anchor;
        state.kind = "mapping";
        state.result = _result;
      }
      return detected;
    }
    function readTagProperty(state) {
      let isVerbatim = false;
      let isNamed = false;
      let tagHandle;
      let tagName;
      let ch = state.input.charCodeAt(state.position);
      if (ch !== 33) return false;
      if (state.tag !== null) {
        throwError(state, "duplication of a tag property");
      }
      ch = state.input.charCodeAt(++state.position);
      if (ch === 60) {
        isVerbatim = true;
        ch = state.input.charCodeAt(++state.position);
      } else if (ch === 33) {
        isNamed = true;
        tagHandle = "!!";
        ch = state.input.charCodeAt(++state.position);
      } else {
        tagHandle = "!";
      }
      let _position = state.position;
      if (isVerbatim) {
        do {
          ch = state.input.charCodeAt(++state.position);
        } while (ch !== 0 && ch !== 62);
        if (state.position < state.length) {
          tagName = state.input.slice(_position, state.position);
          ch = state.input.charCodeAt(++state.position);
        } else {
          throwError(state, "unexpected end of the stream within a verbatim tag");
        }
      } else {
        while (ch !== 0 && !isWsOrEol(ch)) {
          if (ch === 33) {
            if (!isNamed) {
              tagHandle = state.input.slice(_position - 1, state.position + 1);
              if (!PATTERN_TAG_HANDLE.test(tagHandle)) {
                throwError(state, "named tag handle cannot contain such characters");
              }
              isNamed = true;
              _position = state.position + 1;
            } else {
              throwError(state, "tag suffix cannot contain exclamation marks");
            }
          }
          ch = state.input.charCodeAt(++state.position);
        }
        tagName = state.input.slice(_position, state.position);
        if (PATTERN_FLOW_INDICATORS.test(tagName)) {
          throwError(state, "tag suffix cannot contain flow indicator characters");
        }
      }
      if (tagName && !PATTERN_TAG_URI.test(tagName)) {
        throwError(state, "tag name cannot contain such characters: " + tagName);
      }
      try {
        tagName = decodeURIComponent(tagName);
      } catch (err) {
        throwError(state, "tag name is malformed: " + tagName);
      }
      if (isVerbatim) {
        state.tag = tagName;
      } else if (_hasOwnProperty.call(state.tagMap, tagHandle)) {
        state.tag = state.tagMap[tagHandle] + tagName;
      } else if (tagHandle === "!") {
        state.tag = "!" + tagName;
      } else if (tagHandle === "!!") {
        state.tag = "tag:yaml.org,2002:" + tagName;
      } else {
        throwError(state, 'undeclared tag handle "' + tagHandle + '"');
      }
      return true;
    }
    function readAnchorProperty(state) {
      let ch = state.input.charCodeAt(state.position);
      if (ch !== 38) return false;
      if (state.anchor !== null) {
        throwError(state, "duplication of an anchor property");
      }
      ch = state.input.charCodeAt(++state.position);
      const _position = state.position;
      while (ch !== 0 && !isWsOrEol(ch) && !isFlowIndicator(ch)) {
        ch = state.input.charCodeAt(++state.position);
      }
      if (state.position === _position) {
        throwError(state, "name of an anchor node must contain at least one character");
      }
      state.anchor = state.input.slice(_position, state.position);
      return true;
    }
    function readAlias(state) {
      let ch = state.input.charCodeAt(state.position);
      if (ch !== 42) return false;
      ch = state.input.charCodeAt(++state.position);
      const _position = state.position;
      while (ch !== 0 && !isWsOrEol(ch) && !isFlowIndicator(ch)) {
        ch = state.input.charCodeAt(++state.position);
      }
      if (state.position === _position) {
        throwError(state, "name of an alias node must contain at least one character");
      }
      const alias = state.input.slice(_position, state.position);
      if (!_hasOwnProperty.call(state.anchorMap, alias)) {
        throwError(state, 'unidentified alias "' + alias + '"');
      }
      state.result = state.anchorMap[alias];
      skipSeparationSpace(state, true, -1);
      return true;
    }
    function tryReadBlockMappingFromProperty(state, propertyStart, nodeIndent, flowIndent) {
      const fallbackState = snapshotState(state);
      beginAnchorTransaction(state);
      restoreState(state, propertyStart);
      state.tag = null;
      state.anchor = null;
      state.kind = null;
      state.result = null;
      if (readBlockMapping(state, nodeIndent, flowIndent) && state.kind === "mapping") {
        commitAnchorTransaction(state);
        return true;
      }
      rollbackAnchorTransaction(state);
      restoreState(state, fallbackState);
      return false;
    }
    function composeNode(state, parentIndent, nodeContext, allowToSeek, allowCompact) {
      let allowBlockScalars;
      let allowBlockCollections;
      let indentStatus = 1;
      let atNewLine = false;
      let hasContent = false;
      let propertyStart = null;
      let type;
      let flowIndent;
      let blockIndent2;
      if (state.depth >= state.maxDepth) {
        throwError(state, "nesting exceeded maxDepth (" + state.maxDepth + ")");
      }
      state.depth += 1;
      if (state.listener !== null) {
        state.listener("open", state);
      }
      state.tag = null;
      state.anchor = null;
      state.kind = null;
      state.result = null;
      const allowBlockStyles = allowBlockScalars = allowBlockCollections = CONTEXT_BLOCK_OUT === nodeContext || CONTEXT_BLOCK_IN === nodeContext;
      if (allowToSeek) {
        if (skipSeparationSpace(state, true, -1)) {
          atNewLine = true;
          if (state.lineIndent > parentIndent) {
            indentStatus = 1;
          } else if (state.lineIndent === parentIndent) {
            indentStatus = 0;
          } else if (state.lineIndent < parentIndent) {
            indentStatus = -1;
          }
        }
      }
      if (indentStatus === 1) {
        while (true) {
          const ch = state.input.charCodeAt(state.position);
          const propertyState = snapshotState(state);
          if (atNewLine && (ch === 33 && state.tag !== null || ch === 38 && state.anchor !== null)) {
            break;
          }
          if (!readTagProperty(state) && !readAnchorProperty(state)) {
            break;
          }
          if (propertyStart === null) {
            propertyStart = propertyState;
          }
          if (skipSeparationSpace(state, true, -1)) {
            atNewLine = true;
            allowBlockCollections = allowBlockStyles;
            if (state.lineIndent > parentIndent) {
              indentStatus = 1;
            } else if (state.lineIndent === parentIndent) {
              indentStatus = 0;
            } else if (state.lineIndent < parentIndent) {
              indentStatus = -1;
            }
          } else {
            allowBlockCollections = false;
          }
        }
      }
      if (allowBlockCollections) {
        allowBlockCollections = atNewLine || allowCompact;
      }
      if (indentStatus === 1 || CONTEXT_BLOCK_OUT === nodeContext) {
        if (CONTEXT_FLOW_IN === nodeContext || CONTEXT_FLOW_OUT === nodeContext) {
          flowIndent = parentIndent;
        } else {
          flowIndent = parentIndent + 1;
        }
        blockIndent2 = state.position - state.lineStart;
        if (indentStatus === 1) {
          if (allowBlockCollections && (readBlockSequence(state, blockIndent2) || readBlockMapping(state, blockIndent2, flowIndent)) || readFlowCollection(state, flowIndent)) {
            hasContent = true;
          } else {
            const ch = state.input.charCodeAt(state.position);
            if (propertyStart !== null && allowBlockStyles && !allowBlockCollections && ch !== 124 && ch !== 62 && tryReadBlockMappingFromProperty(
              state,
              propertyStart,
              propertyStart.position - propertyStart.lineStart,
              flowIndent
            )) {
              hasContent = true;
            } else if (allowBlockScalars && readBlockScalar(state, flowIndent) || readSingleQuotedScalar(state, flowIndent) || readDoubleQuotedScalar(state, flowIndent)) {
              hasContent = true;
            } else if (readAlias(state)) {
              hasContent = true;
              if (state.tag !== null || state.anchor !== null) {
                throwError(state, "alias node should not have any properties");
              }
            } else if (readPlainScalar(state, flowIndent, CONTEXT_FLOW_IN === nodeContext)) {
              hasContent = true;
              if (state.tag === null) {
                state.tag = "?";
              }
            }
            if (state.anchor !== null) {
              storeAnchor(state, state.anchor, state.result);
            }
          }
        } else if (indentStatus === 0) {
          hasContent = allowBlockCollections && readBlockSequence(state, blockIndent2);
        }
      }
      if (state.tag === null) {
        if (state.anchor !== null) {
          storeAnchor(state, state.anchor, state.result);
        }
      } else if (state.tag === "?") {
        if (state.result !== null && state.kind !== "scalar") {
          throwError(state, 'unacceptable node kind for !<?> tag; it should be "scalar", not "' + state.kind + '"');
        }
        for (let typeIndex = 0, typeQuantity = state.implicitTypes.length; typeIndex < typeQuantity; typeIndex += 1) {
          type = state.implicitTypes[typeIndex];
          if (type.resolve(state.result)) {
            state.result = type.construct(state.result);
            state.tag = type.tag;
            if (state.anchor !== null) {
              storeAnchor(state, state.anchor, state.result);
            }
            break;
          }
        }
      } else if (state.tag !== "!") {
        if (_hasOwnProperty.call(state.typeMap[state.kind || "fallback"], state.tag)) {
          type = state.typeMap[state.kind || "fallback"][state.tag];
        } else {
          type = null;
          const typeList = state.typeMap.multi[state.kind || "fallback"];
          for (let typeIndex = 0, typeQuantity = typeList.length; typeIndex < typeQuantity; typeIndex += 1) {
            if (state.tag.slice(0, typeList[typeIndex].tag.length) === typeList[typeIndex].tag) {
              type = typeList[typeIndex];
              break;
            }
          }
        }
        if (!type) {
          throwError(state, "unknown tag !<" + state.tag + ">");
        }
        if (state.result !== null && type.kind !== state.kind) {
          throwError(state, "unacceptable node kind for !<" + state.tag + '> tag; it should be "' + type.kind + '", not "' + state.kind + '"');
        }
        if (!type.resolve(state.result, state.tag)) {
          throwError(state, "cannot resolve a node with !<" + state.tag + "> explicit tag");
        } else {
          state.result = type.construct(state.result, state.tag);
          if (state.anchor !== null) {
            storeAnchor(state, state.anchor, state.result);
          }
        }
      }
      if (state.listener !== null) {
        state.listener("close", state);
      }
      state.depth -= 1;
      return state.tag !== null || state.anchor !== null || hasContent;
    }
    function readDocument(state) {
      const documentStart = state.position;
      let hasDirectives = false;
      let ch;
      state.version = null;
      state.checkLineBreaks = state.legacy;
      state.tagMap = /* @__PURE__ */ Object.create(null);
      state.anchorMap = /* @__PURE__ */ Object.create(null);
      while ((ch = state.input.charCodeAt(state.position)) !== 0) {
        skipSeparationSpace(state, true, -1);
        ch = state.input.charCodeAt(state.position);
        if (state.lineIndent > 0 || ch !== 37) {
          break;
        }
        hasDirectives = true;
        ch = state.input.charCodeAt(++state.position);
        let _position = state.position;
        while (ch !== 0 && !isWsOrEol(ch)) {
          ch = state.input.charCodeAt(++state.position);
        }
        const directiveName = state.input.slice(_position, state.position);
        const directiveArgs = [];
        if (directiveName.length < 1) {
          throwError(state, "directive name must not be less than one character in length");
        }
        while (ch !== 0) {
          while (isWhiteSpace(ch)) {
            ch = state.input.charCodeAt(++state.position);
          }
          if (ch === 35) {
            do {
              ch = state.input.charCodeAt(++state.position);
            } while (ch !== 0 && !isEol(ch));
            break;
          }
          if (isEol(ch)) break;
          _position = state.position;
          while (ch !== 0 && !isWsOrEol(ch)) {
            ch = state.input.charCodeAt(++state.position);
          }
          directiveArgs.push(state.input.slice(_position, state.position));
        }
        if (ch !== 0) readLineBreak(state);
        if (_hasOwnProperty.call(directiveHandlers, directiveName)) {
          directiveHandlers[directiveName](state, directiveName, directiveArgs);
        } else {
          throwWarning(state, 'unknown document directive "' + directiveName + '"');
        }
      }
      skipSeparationSpace(state, true, -1);
      if (state.lineIndent === 0 && state.input.charCodeAt(state.position) === 45 && state.input.charCodeAt(state.position + 1) === 45 && state.input.charCodeAt(state.position + 2) === 45) {
        state.position += 3;
        skipSeparationSpace(state, true, -1);
      } else if (hasDirectives) {
        throwError(state, "directives end mark is expected");
      }
      composeNode(state, state.lineIndent - 1, CONTEXT_BLOCK_OUT, false, true);
      skipSeparationSpace(state, true, -1);
      if (state.checkLineBreaks && PATTERN_NON_ASCII_LINE_BREAKS.test(state.input.slice(documentStart, state.position))) {
        throwWarning(state, "non-ASCII line breaks are interpreted as content");
      }
      state.documents.push(state.result);
      if (state.position === state.lineStart && testDocumentSeparator(state)) {
        if (state.input.charCodeAt(state.position) === 46) {
          state.position += 3;
          skipSeparationSpace(state, true, -1);
        }
        return;
      }
      if (state.position < state.length - 1) {
        throwError(state, "end of the stream or a document separator is expected");
      }
    }
    function loadDocuments(input, options) {
      input = String(input);
      options = options || {};
      if (input.length !== 0) {
        if (input.charCodeAt(input.length - 1) !== 10 && input.charCodeAt(input.length - 1) !== 13) {
          input += "\n";
        }
        if (input.charCodeAt(0) === 65279) {
          input = input.slice(1);
        }
      }
      const state = new State(input, options);
      const nullpos = input.indexOf("\0");
      if (nullpos !== -1) {
        state.position = nullpos;
        throwError(state, "null byte is not allowed in input");
      }
      state.input += "\0";
      while (state.input.charCodeAt(state.position) === 32) {
        state.lineIndent += 1;
        state.position += 1;
      }
      while (state.position < state.length - 1) {
        readDocument(state);
      }
      return state.documents;
    }
    function loadAll2(input, iterator, options) {
      if (iterator !== null && typeof iterator === "object" && typeof options === "undefined") {
        options = iterator;
        iterator = null;
      }
      const documents = loadDocuments(input, options);
      if (typeof iterator !== "function") {
        return documents;
      }
      for (let index = 0, length = documents.length; index < length; index += 1) {
        iterator(documents[index]);
      }
    }
    function load(input, options) {
      const documents = loadDocuments(input, options);
      if (documents.length === 0) {
        return void 0;
      } else if (documents.length === 1) {
        return documents[0];
      }
      throw new YAMLException("expected a single document in the stream, but found more");
    }
    module2.exports.loadAll = loadAll2;
    module2.exports.load = load;
  }
});

// node_modules/js-yaml/lib/type.js
var require_type = __commonJS({
  "node_modules/js-yaml/lib/type.js"(exports2, module2) {
    "use strict";
    var YAMLException = require_exception();
    var TYPE_CONSTRUCTOR_OPTIONS = [
      "kind",
      "multi",
      "resolve",
      "construct",
      "instanceOf",
      "predicate",
      "represent",
      "representName",
      "defaultStyle",
      "styleAliases"
    ];
    var YAML_NODE_KINDS = [
      "scalar",
      "sequence",
      "mapping"
    ];
    function compileStyleAliases(map) {
      const result = {};
      if (map !== null) {
        Object.keys(map).forEach(function(style) {
          map[style].forEach(function(alias) {
            result[String(alias)] = style;
          });
        });
      }
      return result;
    }
    function Type(tag, options) {
      options = options || {};
      Object.keys(options).forEach(function(name) {
        if (TYPE_CONSTRUCTOR_OPTIONS.indexOf(name) === -1) {
          throw new YAMLException('Unknown option "' + name + '" is met in definition of "' + tag + '" YAML type.');
        }
      });
      this.options = options;
      this.tag = tag;
      this.kind = options["kind"] || null;
      this.resolve = options["resolve"] || function() {
        return true;
      };
      this.construct = options["construct"] || function(data) {
        return data;
      };
      this.instanceOf = options["instanceOf"] || null;
      this.predicate = options["predicate"] || null;
      this.represent = options["represent"] || null;
      this.representName = options["representName"] || null;
      this.defaultStyle = options["defaultStyle"] || null;
      this.multi = options["multi"] || false;
      this.styleAliases = compileStyleAliases(options["styleAliases"] || null);
      if (YAML_NODE_KINDS.indexOf(this.kind) === -1) {
        throw new YAMLException('Unknown kind "' + this.kind + '" is specified for "' + tag + '" YAML type.');
      }
    }
    module2.exports = Type;
  }
});

// node_modules/js-yaml/lib/schema.js
var require_schema = __commonJS({
  "node_modules/js-yaml/lib/schema.js"(exports2, module2) {
    "use strict";
    var YAMLException = require_exception();
    var Type = require_type();
    function compileList(schema, name) {
      const result = [];
      schema[name].forEach(function(currentType) {
        let newIndex = result.length;
        result.forEach(function(previousType, previousIndex) {
          if (previousType.tag === currentType.tag && previousType.kind === currentType.kind && previousType.multi === currentType.multi) {
            newIndex = previousIndex;
          }
        });
        result[newIndex] = currentType;
      });
      return result;
    }
    function compileMap() {
      const result = {
        scalar: {},
        sequence: {},
        mapping: {},
        fallback: {},
        multi: {
          scalar: [],
          sequence: [],
          mapping: [],
          fallback: []
        }
      };
      function collectType(type) {
        if (type.multi) {
          result.multi[type.kind].push(type);
          result.multi["fallback"].push(type);
        } else {
          result[type.kind][type.tag] = result["fallback"][type.tag] = type;
        }
      }
      for (let index = 0, length = arguments.length; index < length; index += 1) {
        arguments[index].forEach(collectType);
      }
      return result;
    }
    function Schema(definition) {
      return this.extend(definition);
    }
    Schema.prototype.extend = function extend(definition) {
      let implicit = [];
      let explicit = [];
      if (definition instanceof Type) {
        explicit.push(definition);
      } else if (Array.isArray(definition)) {
        explicit = explicit.concat(definition);
      } else if (definition && (Array.isArray(definition.implicit) || Array.isArray(definition.explicit))) {
        if (definition.implicit) implicit = implicit.concat(definition.implicit);
        if (definition.explicit) explicit = explicit.concat(definition.explicit);
      } else {
        throw new YAMLException("Schema.extend argument should be a Type, [ Type ], or a schema definition ({ implicit: [...], explicit: [...] })");
      }
      implicit.forEach(function(type) {
        if (!(type instanceof Type)) {
          throw new YAMLException("Specified list of YAML types (or a single Type object) contains a non-Type object.");
        }
        if (type.loadKind && type.loadKind !== "scalar") {
          throw new YAMLException("There is a non-scalar type in the implicit list of a schema. Implicit resolving of such types is not supported.");
        }
        if (type.multi) {
          throw new YAMLException("There is a multi type in the implicit list of a schema. Multi tags can only be listed as explicit.");
        }
      });
      explicit.forEach(function(type) {
        if (!(type instanceof Type)) {
          throw new YAMLException("Specified list of YAML types (or a single Type object) contains a non-Type object.");
        }
      });
      const result = Object.create(Schema.prototype);
      result.implicit = (this.implicit || []).concat(implicit);
      result.explicit = (this.explicit || []).concat(explicit);
      result.compiledImplicit = compileList(result, "implicit");
      result.compiledExplicit = compileList(result, "explicit");
      result.compiledTypeMap = compileMap(result.compiledImplicit, result.compiledExplicit);
      return result;
    };
    module2.exports = Schema;
  }
});

// hot:src/yaml/characters.ts
var require_characters = __commonJS({
  "hot:src/yaml/characters.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/yaml/characters.ts"];
  }
});

// hot:src/yaml/node.ts
var require_node = __commonJS({
  "hot:src/yaml/node.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/yaml/node.ts"];
  }
});

// hot:src/yaml/scalar.ts
var require_scalar = __commonJS({
  "hot:src/yaml/scalar.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/yaml/scalar.ts"];
  }
});

// src/yaml/tree.ts
var tree_exports = {};
__export(tree_exports, {
  readTree: () => readTree
});
module.exports = __toCommonJS(tree_exports);

// quick:js-yaml
var import_loader = __toESM(require_loader());
var import_schema = __toESM(require_schema());
var import_type = __toESM(require_type());
var import_exception = __toESM(require_exception());

// src/yaml/aliases.ts
function unfoldsTooFar(root) {
  const sizes = /* @__PURE__ */ new Map();
  const written = countNodes(root, sizes);
  const all = sizes.get(root) + 1;
  const added = all - written;
  if (added <= 100 || all <= 1e3) return false;
  const excess = Math.min(1, Math.max(0, (all - 4e5) / 36e5));
  return added / all > 0.99 - 0.89 * excess;
}
function countNodes(root, sizes) {
  const order = [root];
  for (let i = 0; i < order.length; i++) {
    const node = order[i];
    if (node.kind === "seq") for (const item of node.items) order.push(item);
    else if (node.kind === "map") for (const pair of node.pairs) order.push(pair.key, pair.value);
  }
  const sorted = [...order].sort((a, b) => a.end - b.end || b.start - a.start);
  for (const node of sorted) {
    let size = 1;
    if (node.kind === "seq") for (const item of node.items) size += sizes.get(item) ?? 1;
    else if (node.kind === "map")
      for (const pair of node.pairs) size += (sizes.get(pair.key) ?? 1) + (sizes.get(pair.value) ?? 1);
    else if (node.kind === "alias") size += sizes.get(node.target) ?? 1;
    sizes.set(node, size);
  }
  return order.length + 1;
}

// src/yaml/tree.ts
var import_characters2 = __toESM(require_characters(), 1);
var import_node = __toESM(require_node(), 1);
var import_scalar = __toESM(require_scalar(), 1);

// src/yaml/tabs.ts
var import_characters = __toESM(require_characters(), 1);
function findBadTab(input, end, root, base) {
  const tabs = [];
  for (let at = input.indexOf("	"); at >= 0 && at < end; at = input.indexOf("	", at + 1)) {
    let before = at - 1;
    while (before >= 0 && input.charCodeAt(before) === 32) before--;
    const code = before < 0 ? 10 : input.charCodeAt(before);
    if ((0, import_characters.isBreak)(code) || (code === 45 || code === 63) && isIndicatorAlone(input, before)) tabs.push(at);
  }
  return tabs.length === 0 ? void 0 : firstRefused(input, tabs, root, base);
}
function isIndicatorAlone(input, at) {
  if (at > 0 && !(0, import_characters.isBlank)(input.charCodeAt(at - 1))) return false;
  let before = at - 1;
  while (before >= 0 && /[-?: ]/.test(input.charAt(before))) before--;
  return before < 0 || (0, import_characters.isBlank)(input.charCodeAt(before));
}
function firstRefused(input, tabs, root, base) {
  const rest = [{ node: root, indent: 0 }];
  let next = 0;
  for (let entry = rest.pop(); entry !== void 0 && next < tabs.length; entry = rest.pop()) {
    const { node, indent } = entry;
    if (node.kind === "alias") continue;
    const start = node.start - base;
    const end = node.end - base;
    if (node.kind !== "scalar" && node.style === "block") {
      const inner = columnOf(input, start) + 1;
      const children = node.kind === "seq" ? node.items : node.pairs.flatMap(({ key, value }) => [key, value]);
      for (let i = children.length - 1; i >= 0; i--) rest.push({ node: children[i], indent: inner });
      continue;
    }
    if (tabs[next] < start) return tabs[next];
    let column = 0;
    if (node.style === "plain") column = indent;
    else if (node.style === "literal" || node.style === "folded") column = blockIndent(input, start, end);
    for (; next < tabs.length && tabs[next] < end; next++) {
      if (columnOf(input, tabs[next]) < column) return tabs[next];
    }
  }
  return tabs[next];
}
function blockIndent(input, start, end) {
  let at = start + 1;
  for (; (0, import_characters.isIndicator)(input.charCodeAt(at)); at++) if (input.charCodeAt(at) >= 48) return 0;
  while (at < end && !(0, import_characters.isBreak)(input.charCodeAt(at))) at++;
  let line = at;
  for (; at < end; at++) {
    const code = input.charCodeAt(at);
    if ((0, import_characters.isBreak)(code)) line = at + 1;
    else if (code !== 32) return code === 9 ? Infinity : at - line;
  }
  return Infinity;
}
function columnOf(input, at) {
  let start = at;
  while (start > 0 && !(0, import_characters.isBreak)(input.charCodeAt(start - 1))) start--;
  return at - start;
}

// src/yaml/tree.ts
var SCHEMA = new import_schema.default({
  implicit: [],
  explicit: ["scalar", "sequence", "mapping"].map((kind) => new import_type.default("", { kind, multi: true }))
});
var MAX_DEPTH = 1e4;
var MAX_KEY = 1024;
var BAD_ESCAPE = /^(?:\/|u[dD][89a-fA-F]..|U(?!00(?:0[\dA-Fa-f]|10)).{8}|U0000[dD][89a-fA-F]..)/;
var TAG_TEXT = /^!(?![\w-]*!$)(?:<[^<>\s]+>|[\w-]*!?[\w;/?:@&=+$,.!~*'()[\]%-]+|)$/;
var LONE_DASH = /^ *(?:- +)*-(?=[ \t]*(?:#.*)?\r?$)/gm;
var NULL = " ~";
var BREAKS = /[\u0085\u2028\u2029]/g;
function readTree(text, start, end, json, unusual) {
  let input = start === 0 && end === text.length ? text : text.slice(start, end);
  if (!json && unusual) input = input.replace(BREAKS, "\n");
  else if (json) input = input.replace(/[\r\n]/g, " ");
  const builder = new TreeBuilder(input, start, json);
  const tree = run(builder, input, start, end);
  if (builder.misread) return readFilled(input, start, json, builder.emptyItems) ?? tree;
  if ((tree.error?.code === "syntax" || tree.error?.code === "too-deep") && !json) {
    const dashes = Array.from(input.matchAll(LONE_DASH), (match) => match.index + match[0].length);
    if (dashes.length > 0) return readFilled(input, start, json, dashes) ?? tree;
  }
  return tree;
}
function readFilled(input, start, json, gaps) {
  let filled = "";
  let at = 0;
  for (const gap of gaps) {
    filled += input.slice(at, gap) + NULL;
    at = gap;
  }
  filled += input.slice(at);
  const tree = run(new TreeBuilder(filled, start, json), filled, start, start + filled.length);
  if (tree.root === null) return void 0;
  const missing = new Set(gaps.map((gap) => start + gap));
  const moved = unshift(tree, missing, (offset) => {
    let shift = 0;
    for (const gap of gaps) {
      if (start + gap + shift >= offset) break;
      shift += Math.min(NULL.length, offset - start - gap - shift);
    }
    return offset - shift;
  });
  return missing.size === 0 ? moved : void 0;
}
function run(builder, input, start, end) {
  let rest;
  try {
    (0, import_loader.loadAll)(input, null, {
      schema: SCHEMA,
      json: true,
      maxDepth: MAX_DEPTH,
      listener: (event, state) => event === "open" ? builder.open(state) : builder.close(state)
    });
  } catch (error) {
    if (error instanceof RangeError) return refused("too-deep", start, end);
    if (!(error instanceof import_exception.default)) throw error;
    rest = builder.restBehindRoot(error);
    if (rest === void 0) return builder.refusal(error);
  }
  return builder.finish(rest);
}
function unshift(tree, gaps, move) {
  const rest = tree.root === null ? [] : [tree.root];
  for (let node = rest.pop(); node !== void 0; node = rest.pop()) {
    const place = node;
    place.start = move(node.start);
    place.end = move(node.end);
    if (node.kind === "map") {
      for (const { key, value } of node.pairs) rest.push(key, value);
    } else if (node.kind === "seq") {
      const dashes = node.dashes;
      for (let i = 0; i < dashes.length; i++) dashes[i] = move(dashes[i]);
      for (const item of node.items) rest.push(item);
    } else if (node.kind === "scalar" && node.start === node.end && node.style === "plain") {
      node.style = "empty";
      gaps.delete(node.start);
    }
  }
  const { error } = tree;
  if (error === void 0) return { ...tree, rest: tree.rest === void 0 ? void 0 : move(tree.rest) };
  return { ...tree, error: { ...error, range: { start: move(error.range.start), end: move(error.range.end) } } };
}
function refused(code, start, end, detail) {
  const range = { start, end };
  const error = detail === void 0 ? { code, range } : { code, range, detail };
  return { root: null, error, duplicateKeys: [], rest: void 0 };
}
var TreeBuilder = class {
  #input;
  #base;
  #json;
  /** Whether `? key` may occur: such a key may lack its value. */
  #explicitKeys;
  /** Whether there may be escapes that JSON has and kubectl's YAML has not. */
  #escapes;
  /** Of the nodes that are open: where each was opened, and how many nodes were there. Arrays never shrink: it is slow. */
  #opened = [];
  #marks = [];
  #depth = 0;
  /** Closed nodes whose parent is still open, with their places including tag and anchor, as offsets of the input. */
  #nodes = [];
  #starts = [];
  #ends = [];
  #count = 0;
  #anchors = /* @__PURE__ */ new Map();
  #aliases = [];
  #duplicateKeys = [];
  #emptyItems = [];
  #misread = false;
  #error;
  /** The text of the scalar that was read last. */
  #text = "";
  /** Where the properties skipped last end. */
  #propertiesEnd = 0;
  constructor(input, base, json) {
    this.#input = input;
    this.#base = base;
    this.#json = json;
    this.#escapes = !json && input.includes("\\");
    this.#explicitKeys = !json && input.includes("?") && /\?\s/.test(input);
  }
  /** True where a dash was taken for that of another list. */
  get misread() {
    return this.#misread;
  }
  /** Where the dashes of empty items end. */
  get emptyItems() {
    return [...new Set(this.#emptyItems)].sort((a, b) => a - b);
  }
  open(state) {
    const depth = this.#depth++;
    this.#opened[depth] = state.position;
    this.#marks[depth] = this.#count;
  }
  close(state) {
    const depth = --this.#depth;
    const opened = this.#opened[depth];
    const from = this.#marks[depth];
    const start = this.#skipBlank(opened);
    const tag = state.tag === "?" || state.tag === null ? void 0 : state.tag;
    const anchor = state.anchor ?? void 0;
    const at = tag === void 0 && anchor === void 0 ? start : this.#skipProperties(start, tag, anchor);
    let node;
    let end;
    let outer = start;
    switch (state.kind) {
      case "scalar": {
        const tried = from < this.#count ? this.#nodes[from] : void 0;
        const again = tried?.kind === "scalar" && tried.style !== "empty" && tried.start === this.#base + at;
        if (!again) this.#text = state.result;
        if (again && tried.tag === tag && tried.anchor === anchor) {
          node = tried;
        } else {
          const style = again ? tried.style : styleOf(this.#input.charCodeAt(at));
          end = again ? tried.end - this.#base : this.#scalarEnd(at, state.position, style);
          node = this.#scalar(at, end, style, tag, anchor);
          if (style === "double" && this.#escapes) this.#checkEscapes(at, end);
        }
        end = node.end - this.#base;
        break;
      }
      case "sequence": {
        const tried = from < this.#count ? this.#nodes[from] : void 0;
        if (state.result === "" && tried?.kind === "seq") {
          node = tag === tried.tag && anchor === tried.anchor ? tried : new import_node.SeqNode(tried.start, tried.end, tried.style, tried.items, tried.dashes, tag, anchor);
        } else {
          node = this.#sequence(at, state, from, tag, anchor);
        }
        end = node.end - this.#base;
        break;
      }
      case "mapping": {
        const tried = from < this.#count ? this.#nodes[from] : void 0;
        if (state.result === "" && tried?.kind === "map") {
          node = tag === tried.tag && anchor === tried.anchor ? tried : new import_node.MapNode(tried.start, tried.end, tried.style, tried.pairs, tag, anchor);
        } else {
          node = this.#mapping(at, state, from, tag, anchor);
        }
        end = node.end - this.#base;
        break;
      }
      default: {
        if (this.#input.charCodeAt(at) === 42 && state.position > at) {
          const tried = from < this.#count ? this.#nodes[from] : void 0;
          node = tried?.kind === "alias" && tried.start === this.#base + at ? tried : this.#alias(at);
          end = node.end - this.#base;
          break;
        }
        const empty = tag === void 0 && anchor === void 0;
        end = empty ? Math.min(opened, this.#input.length) : this.#propertiesEnd;
        if (empty) outer = end;
        this.#text = "";
        node = this.#scalar(end, end, "empty", tag, anchor);
      }
    }
    if (anchor !== void 0 && node.kind !== "alias") this.#defineAnchor(anchor, node);
    this.#nodes[from] = node;
    this.#starts[from] = outer;
    this.#ends[from] = end;
    this.#count = from + 1;
    if (state.tag === import_scalar.MERGE_TAG) state.tag = "!";
    state.result = "";
  }
  /** Where js-yaml finds a second document without a separator, kubectl has what it wants and reads no further. */
  restBehindRoot(error) {
    const root = this.#count > 0 ? this.#nodes[0] : void 0;
    const at = error.mark?.position;
    if (at === void 0 || root === void 0 || this.#depth > 0 || !error.reason.startsWith("end of the stream")) {
      return void 0;
    }
    if (root.kind === "scalar" || root.kind === "alias") return void 0;
    const start = root.start - this.#base;
    if (root.style === "block" ? this.#column(at) >= this.#column(start) : this.#lineStart(at) === this.#lineStart(start)) {
      return void 0;
    }
    return /[@`%|>&*"'!{[\t]/.test(this.#input.charAt(at)) ? void 0 : this.#base + at;
  }
  refusal(error) {
    const { reason } = error;
    const position = Math.min(error.mark?.position ?? 0, this.#input.length);
    const at = Math.min(position, Math.max(0, this.#input.length - 1));
    if (reason.startsWith("nesting exceeded")) return refused("too-deep", this.#base + at, this.#base + at + 1);
    const alias = /^unidentified alias "(.*)"$/s.exec(reason);
    const range = { start: this.#base + at, end: this.#base + Math.min(at + 1, this.#input.length) };
    if (alias !== null) {
      const name = alias[1];
      range.end = this.#base + position;
      range.start = range.end - name.length - 1;
      if (isName(name)) return refused("unknown-anchor", range.start, range.end, name);
    }
    return refused("syntax", range.start, range.end, reason);
  }
  finish(rest) {
    const root = this.#count > 0 ? this.#nodes[0] : null;
    if (root !== null && !this.#json) {
      const tab = findBadTab(
        this.#input,
        rest === void 0 ? this.#input.length : rest - this.#base,
        root,
        this.#base
      );
      if (tab !== void 0) this.#fail("syntax", tab, tab + 1, "a tab in the indentation");
    }
    if (this.#error === void 0 && this.#aliases.length > 0 && root !== null) this.#checkAliases(root);
    return { root, error: this.#error, duplicateKeys: this.#duplicateKeys, rest };
  }
  #scalar(at, end, style, tag, anchor) {
    const text = this.#text;
    let value;
    if (tag !== void 0) {
      const tagged = (0, import_scalar.resolveTagged)(text, tag);
      if (tagged === void 0) this.#fail("invalid-tag", at, end, tag);
      value = tagged ?? null;
    } else if (style === "plain") {
      value = (0, import_scalar.resolvePlain)(text);
    } else {
      value = style === "empty" ? null : text;
    }
    return new import_node.ScalarNode(this.#base + at, this.#base + end, style, value, tag, anchor);
  }
  /** The position of the loader is behind the blanks that follow, or behind the line ends of a block scalar. */
  #scalarEnd(at, position, style) {
    if (style === "single" || style === "double") return position;
    const input = this.#input;
    let end = Math.min(position, input.length);
    while (end > at && (0, import_characters2.isBlank)(input.charCodeAt(end - 1))) end--;
    if (style === "plain") return end;
    let header = at + 1;
    while ((0, import_characters2.isIndicator)(input.charCodeAt(header))) header++;
    let firstLine = header;
    while (firstLine < input.length && !(0, import_characters2.isBreak)(input.charCodeAt(firstLine))) firstLine++;
    if (end <= firstLine) return header;
    while (end < input.length && !(0, import_characters2.isBreak)(input.charCodeAt(end))) end++;
    return end;
  }
  #checkEscapes(start, end) {
    for (let at = start; at < end; at++) {
      if (this.#input.charCodeAt(at) !== 92) continue;
      const bad = BAD_ESCAPE.exec(this.#input.slice(at + 1, at + 10));
      if (bad !== null) this.#fail("syntax", at, at + 1 + bad[0].length, "an escape that YAML does not know");
      at++;
    }
  }
  #sequence(at, state, from, tag, anchor) {
    const base = this.#base;
    const shape = state.result;
    const items = [];
    const dashes = [];
    let next = from;
    if (this.#input.charCodeAt(at) === 91) {
      this.#checkFlow(from);
      for (const item of shape) {
        const start = base + this.#starts[next];
        if (typeof item !== "object" || item === null) {
          this.#item(items, next++);
        } else {
          const key = next++;
          const value = item[""] === null ? void 0 : next++;
          const pairs = [];
          this.#pair(pairs, key, value);
          const end2 = value === void 0 ? this.#ends[key] : this.#ends[value];
          items.push(new import_node.MapNode(start, base + end2, "flow", pairs, void 0, void 0));
        }
        dashes.push(start);
      }
      return new import_node.SeqNode(base + at, base + state.position, "flow", items, dashes, tag, anchor);
    }
    let end = at;
    for (const item of shape) {
      const opened = item !== null;
      const start = this.#starts[next];
      let dash = items.length === 0 ? at : -1;
      if (dash < 0 && opened) dash = this.#dashBefore(start);
      if (dash < 0) dash = this.#skipBlank(end);
      if (items.length > 0) this.#checkDash(dash, at);
      dashes.push(base + dash);
      if (opened) {
        this.#item(items, next);
        end = this.#ends[next];
        next++;
      } else {
        end = dash + 1;
        this.#emptyItems.push(end);
        items.push(new import_node.ScalarNode(base + end, base + end, "empty", null, void 0, void 0));
      }
    }
    return new import_node.SeqNode(base + at, base + end, "block", items, dashes, tag, anchor);
  }
  #item(items, index) {
    const node = this.#nodes[index];
    if (node.kind === "scalar" && typeof node.value === "number") this.#checkNumber(node);
    items.push(node);
  }
  #checkDash(dash, first) {
    const indentation = this.#indentation(dash);
    if (indentation < 0) this.#fail("syntax", dash, dash + 1, "an item begins behind another");
    else if (indentation !== this.#column(first)) this.#misread = true;
  }
  /** How many blanks stand before an offset on its line; -1 where anything else does. */
  #indentation(at) {
    let start = at;
    while (start > 0 && this.#input.charCodeAt(start - 1) === 32) start--;
    return start === 0 || (0, import_characters2.isBreak)(this.#input.charCodeAt(start - 1)) ? at - start : -1;
  }
  /** The dash on the line of an item; -1 where it stands on a line before. */
  #dashBefore(start) {
    let at = start - 1;
    while (at >= 0 && this.#input.charCodeAt(at) === 32) at--;
    return this.#input.charCodeAt(at) === 45 ? at : -1;
  }
  #mapping(at, state, from, tag, anchor) {
    const base = this.#base;
    const pairs = [];
    const until = this.#count;
    if (this.#input.charCodeAt(at) === 123 && this.#starts[from] !== at) {
      this.#checkFlow(from);
      for (let key = from; key < until; key++) {
        const hasValue = this.#input.charCodeAt(this.#skipBlank(this.#ends[key])) === 58;
        this.#pair(pairs, key, hasValue && key + 1 < until ? ++key : void 0);
      }
      this.#findDuplicates(pairs);
      return new import_node.MapNode(base + at, base + state.position, "flow", pairs, tag, anchor);
    }
    let end = at;
    for (let key = from; key < until; key++) {
      let value = key + 1;
      const explicit = this.#explicitKeys && this.#isExplicit(end, key);
      if (explicit) {
        const colon = this.#skipBlank(this.#ends[key]);
        const next = this.#input.charCodeAt(colon + 1);
        if (this.#input.charCodeAt(colon) !== 58 || !((0, import_characters2.isBlank)(next) || Number.isNaN(next))) value = void 0;
      }
      if (value !== void 0 && value >= until) break;
      const keyStart = this.#starts[key];
      if (key > from && !explicit && this.#indentation(keyStart) < 0) {
        this.#fail("syntax", keyStart, keyStart + 1, "a key begins behind a value");
      }
      this.#pair(pairs, key, value);
      key = value ?? key;
      end = this.#ends[key];
    }
    this.#findDuplicates(pairs);
    return new import_node.MapNode(base + at, base + end, "block", pairs, tag, anchor);
  }
  /** Within brackets, `?` ends a plain scalar of libyaml and `:` begins none. */
  #checkFlow(from) {
    if (this.#json) return;
    for (let i = from; i < this.#count; i++) {
      const node = this.#nodes[i];
      if (node.kind !== "scalar" || node.style !== "plain") continue;
      const start = node.start - this.#base;
      const end = node.end - this.#base;
      const bad = this.#input.charCodeAt(start) === 58 ? start : this.#find(63, start, end);
      if (bad >= 0) this.#fail("syntax", bad, bad + 1, "a plain scalar in brackets holds no ? and begins with no :");
      const next = this.#input.charCodeAt(end) === 58 ? this.#input.charCodeAt(end + 1) : 0;
      if (next === 91 || next === 123) this.#fail("syntax", end, end + 1, "a blank is missing behind the colon");
    }
  }
  #find(code, start, end) {
    for (let at = start; at < end; at++) if (this.#input.charCodeAt(at) === code) return at;
    return -1;
  }
  #isExplicit(from, key) {
    const at = this.#skipBlank(from);
    return this.#input.charCodeAt(at) === 63 && (0, import_characters2.isBlank)(this.#input.charCodeAt(at + 1)) && this.#starts[key] !== at;
  }
  #pair(pairs, key, value) {
    const keyNode = this.#keyOf(key);
    const written = keyNode.kind === "alias" ? keyNode.target : keyNode;
    if (written.kind !== "scalar") {
      this.#fail("invalid-key", keyNode.start - this.#base, keyNode.end - this.#base);
      return;
    }
    const start = this.#starts[key];
    const end = this.#ends[key];
    if (end - start > MAX_KEY && !this.#json) this.#fail("syntax", start, end, "a key is longer than 1024 characters");
    const name = typeof written.value === "string" ? written.value : (0, import_scalar.keyName)(written.value, this.#input.slice(written.start - this.#base, written.end - this.#base));
    if (name === void 0) {
      this.#fail("invalid-key", start, Math.max(end, start + 1));
      return;
    }
    const valueNode = value === void 0 ? new import_node.ScalarNode(this.#base + end, this.#base + end, "empty", null, void 0, void 0) : this.#nodes[value];
    if (valueNode.kind === "map" && valueNode.style === "block" && this.#sameLine(end, valueNode.start - this.#base)) {
      const colon = valueNode.pairs[0]?.key.end ?? valueNode.start;
      this.#fail("syntax", colon - this.#base, colon - this.#base + 1, "a map begins behind a key on its line");
    }
    const merge = name === "<<" && keyNode.kind === "scalar" && isMerge(keyNode);
    if (merge) this.#checkMerge(valueNode);
    else if (valueNode.kind === "scalar" && typeof valueNode.value === "number") this.#checkNumber(valueNode);
    const place = keyNode.kind === "scalar" ? keyNode : new import_node.ScalarNode(keyNode.start, keyNode.end, "plain", written.value, void 0, void 0);
    pairs.push(new import_node.Pair(name, place, valueNode, merge));
  }
  /** The key, with a colon that has no blank behind it: within brackets libyaml takes that for text. */
  #keyOf(key) {
    const node = this.#nodes[key];
    if (this.#json || node.kind !== "scalar" || node.style !== "plain") return node;
    const end = node.end - this.#base;
    if (this.#input.charCodeAt(end) !== 58) return node;
    const next = this.#input.charCodeAt(end + 1);
    if (next !== 44 && next !== 93 && next !== 125) return node;
    const text = this.#input.slice(node.start - this.#base, end + 1);
    return new import_node.ScalarNode(node.start, node.end + 1, "plain", text, node.tag, node.anchor);
  }
  /** True where no line ends between a key and its value, and the key is not one of `? key`. */
  #sameLine(from, to) {
    let at = from;
    while (at < to && !(0, import_characters2.isBreak)(this.#input.charCodeAt(at))) at++;
    if (at < to) return false;
    if (!this.#explicitKeys) return true;
    const line = this.#input.slice(this.#lineStart(from), from);
    return !/^[- ]*[?:]?\s*[?:]?$/.test(line) && !/^[- ]*\?\s/.test(line);
  }
  #checkNumber(node) {
    if (!Number.isFinite(node.value)) this.#fail("not-json", node.start - this.#base, node.end - this.#base);
  }
  #checkMerge(value) {
    for (const source of value.kind === "seq" ? value.items : [value]) {
      const target = source.kind === "alias" ? source.target : source;
      if (target.kind !== "map") this.#fail("invalid-merge", value.start - this.#base, value.end - this.#base);
    }
  }
  #findDuplicates(pairs) {
    const { length } = pairs;
    if (length < 2) return;
    if (length <= 8) {
      for (let i = length - 1; i > 0; i--) {
        const last = pairs[i];
        if (last.merge) continue;
        for (let j = 0; j < i; j++) {
          const first = pairs[j];
          if (first.name !== last.name || first.merge) continue;
          this.#addDuplicate(first, last);
          break;
        }
      }
      return;
    }
    const names = /* @__PURE__ */ new Map();
    for (const pair of pairs) {
      if (pair.merge) continue;
      const first = names.get(pair.name);
      if (first === void 0) names.set(pair.name, pair);
      else this.#addDuplicate(first, pair);
    }
  }
  #addDuplicate(first, last) {
    const known = this.#duplicateKeys.findIndex((duplicate) => duplicate.first === first);
    if (known < 0) this.#duplicateKeys.push({ first, last });
    else if (this.#duplicateKeys[known].last.key.start < last.key.start) this.#duplicateKeys[known] = { first, last };
  }
  #alias(at) {
    let end = at + 1;
    while (end < this.#input.length && !endsName(this.#input.charCodeAt(end))) end++;
    const name = this.#input.slice(at + 1, end);
    const target = this.#anchors.get(name);
    if (!isName(name)) this.#fail("syntax", at, end, "an alias is made of letters, digits, - and _");
    if (target === void 0) {
      this.#fail("unknown-anchor", at, end, name);
      return new import_node.ScalarNode(this.#base + at, this.#base + end, "plain", null, void 0, void 0);
    }
    const node = new import_node.AliasNode(this.#base + at, this.#base + end, name, target);
    this.#aliases.push(node);
    return node;
  }
  #defineAnchor(name, node) {
    if (!isName(name))
      this.#fail(
        "syntax",
        node.start - this.#base,
        node.end - this.#base,
        "an anchor is made of letters, digits, - and _"
      );
    for (let i = this.#aliases.length - 1; i >= 0; i--) {
      const alias = this.#aliases[i];
      if (alias.start < node.start) break;
      if (alias.name === name) this.#fail("unknown-anchor", alias.start - this.#base, alias.end - this.#base, name);
    }
    this.#anchors.set(name, node);
  }
  #checkAliases(root) {
    if (!unfoldsTooFar(root)) return;
    const { start, end, name } = this.#aliases[this.#aliases.length - 1];
    this.#fail("excessive-aliases", start - this.#base, end - this.#base, name);
  }
  #fail(code, start, end, detail) {
    const range = { start: this.#base + start, end: this.#base + end };
    this.#error ??= detail === void 0 ? { code, range } : { code, range, detail };
  }
  #column(at) {
    return at - this.#lineStart(at);
  }
  #lineStart(at) {
    let start = at;
    while (start > 0 && !(0, import_characters2.isBreak)(this.#input.charCodeAt(start - 1))) start--;
    return start;
  }
  #skipBlank(from) {
    const input = this.#input;
    let at = from;
    for (; ; ) {
      const code = input.charCodeAt(at);
      if (code === 32 || code === 10 || code === 13 || code === 9) {
        at++;
      } else if (code === 35) {
        while (at < input.length && !(0, import_characters2.isBreak)(input.charCodeAt(at))) at++;
      } else {
        return at;
      }
    }
  }
  #skipProperties(from, tag, anchor) {
    let at = from;
    let hasTag = tag !== void 0;
    let hasAnchor = anchor !== void 0;
    for (; ; ) {
      const code = this.#input.charCodeAt(at);
      if (hasTag && code === 33) hasTag = false;
      else if (hasAnchor && code === 38) hasAnchor = false;
      else return at;
      const start = at++;
      while (at < this.#input.length && !(code === 38 ? endsName(this.#input.charCodeAt(at)) : (0, import_characters2.isBlank)(this.#input.charCodeAt(at))))
        at++;
      const next = this.#input.charCodeAt(at);
      if (code === 38 && (next === 91 || next === 123))
        this.#fail("syntax", at, at + 1, "a blank is missing behind an anchor");
      if (code === 33 && !TAG_TEXT.test(this.#input.slice(start, at)))
        this.#fail("syntax", start, at, "a malformed tag");
      this.#propertiesEnd = at;
      at = this.#skipBlank(at);
    }
  }
};
function styleOf(code) {
  switch (code) {
    case 34:
      return "double";
    case 39:
      return "single";
    case 124:
      return "literal";
    case 62:
      return "folded";
    default:
      return "plain";
  }
}
function isMerge(key) {
  return key.tag === import_scalar.MERGE_TAG || key.style === "plain" && (key.tag === void 0 || key.tag === "!");
}
function endsName(code) {
  return (0, import_characters2.isBlank)(code) || code === 44 || code === 91 || code === 93 || code === 123 || code === 125;
}
function isName(name) {
  return /^[\w-]+$/.test(name);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  readTree
});
