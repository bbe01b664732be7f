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

// node_modules/ignore/index.js
var require_ignore = __commonJS({
  "node_modules/ignore/index.js"(exports2, module2) {
    function makeArray(subject) {
      return Array.isArray(subject) ? subject : [subject];
    }
    var UNDEFINED = void 0;
    var EMPTY2 = "";
    var SPACE2 = " ";
    var ESCAPE2 = "\\";
    var REGEX_LITERAL_SPECIAL = /[.*+?()[\]{}^$|\\/]/;
    var BOM = "\uFEFF";
    var REGEX_ANCHORED_GLOBSTAR = /^\/\*{2,}$/;
    var REGEX_REPLACE_LEADING_EXCAPED_EXCLAMATION = /^\\!/;
    var REGEX_REPLACE_LEADING_EXCAPED_HASH = /^\\#/;
    var REGEX_SPLITALL_CRLF = /\r?\n/g;
    var DOUBLE_SLASH = "//";
    var SLASH_CODE = 47;
    var DOT_CODE = 46;
    var SLASH = "/";
    var TMP_KEY_IGNORE = "node-ignore";
    if (typeof Symbol !== "undefined") {
      TMP_KEY_IGNORE = /* @__PURE__ */ Symbol.for("node-ignore");
    }
    var KEY_IGNORE = TMP_KEY_IGNORE;
    var define = (object, key, value) => {
      Object.defineProperty(object, key, { value });
      return value;
    };
    var RETURN_FALSE = () => false;
    var POSIX_CLASSES = {
      alnum: "0-9A-Za-z",
      alpha: "A-Za-z",
      blank: " \\t",
      cntrl: "\\x00-\\x1f\\x7f",
      digit: "0-9",
      graph: "!-.0-~",
      lower: "a-z",
      print: " -.0-~",
      punct: "!-.:-@\\[-`{-~",
      // git's `sane-ctype.h` classifies \v and \f as control, not space,
      //   unlike C's `isspace`
      space: " \\t\\n\\r",
      upper: "A-Z",
      xdigit: "0-9A-Fa-f"
    };
    var CLASS_MEMBERS_TO_ESCAPE = "\\]^-[";
    var escapeMember = (char) => CLASS_MEMBERS_TO_ESCAPE.indexOf(char) < 0 ? char : ESCAPE2 + char;
    var NON_SLASH = "(?!\\/)";
    var classSource = (negated, body) => {
      if (negated) {
        return `[^\\/${body}]`;
      }
      const source = `[${body}]`;
      return new RegExp(source).test("/") ? NON_SLASH + source : source;
    };
    var scanBracket = (pattern, start) => {
      const { length } = pattern;
      let index = start + 1;
      let negated = EMPTY2;
      const lead = pattern[index];
      if (lead === "!" || lead === "^") {
        negated = "^";
        index++;
      }
      let body = EMPTY2;
      let prev = EMPTY2;
      for (; ; ) {
        const char = pattern[index];
        if (char === UNDEFINED) {
          return null;
        }
        if (char === ESCAPE2) {
          const escaped = pattern[++index];
          body += escapeMember(escaped);
          prev = escaped;
        } else if (char === "-" && prev && index + 1 < length && pattern[index + 1] !== "]") {
          index++;
          let to = pattern[index];
          if (to === ESCAPE2) {
            to = pattern[index += 1];
          }
          if (prev <= to) {
            body += `-${escapeMember(to)}`;
          }
          prev = EMPTY2;
        } else if (char === "[" && pattern[index + 1] === ":") {
          const nameStart = index + 2;
          let end = nameStart;
          while (end < length && pattern[end] !== "]") {
            end++;
          }
          if (end === length) {
            return null;
          }
          if (end > nameStart && pattern[end - 1] === ":") {
            const name = pattern.slice(nameStart, end - 1);
            if (!Object.prototype.hasOwnProperty.call(POSIX_CLASSES, name)) {
              return null;
            }
            body += POSIX_CLASSES[name];
            prev = EMPTY2;
            index = end;
          } else {
            body += escapeMember("[");
            prev = "[";
            index = nameStart - 2;
          }
        } else {
          body += escapeMember(char);
          prev = char;
        }
        index++;
        if (pattern[index] === "]") {
          return {
            end: index,
            source: classSource(negated, body)
          };
        }
      }
    };
    var NEVER_MATCH = "[]";
    var PLACEHOLDER = "\0";
    var REGEX_RESTORE_PLACEHOLDER = new RegExp(
      `${PLACEHOLDER}(\\d+)${PLACEHOLDER}`,
      "g"
    );
    var TRAILING_WILDCARD = "\uE000";
    var TRAILING_DOUBLESTAR = "\uE001";
    var isReserved = (char) => char === PLACEHOLDER || char === TRAILING_WILDCARD || char === TRAILING_DOUBLESTAR;
    var extractBrackets = (pattern) => {
      const sources = [];
      const hold = (source) => `${PLACEHOLDER}${sources.push(source) - 1}${PLACEHOLDER}`;
      const { length } = pattern;
      let out = EMPTY2;
      let index = 0;
      while (index < length) {
        const char = pattern[index];
        if (char === ESCAPE2) {
          const escaped = pattern[index + 1];
          if (escaped === SLASH && index + 2 === length) {
            out += hold(NEVER_MATCH);
          } else if (escaped === "*" || escaped === "[" || escaped === SPACE2) {
            out += pattern.slice(index, index + 2);
          } else {
            out += hold(
              REGEX_LITERAL_SPECIAL.test(escaped) ? ESCAPE2 + escaped : isReserved(escaped) ? `[${escaped}]` : escaped
            );
          }
          index += 2;
        } else if (isReserved(char)) {
          out += hold(`[${char}]`);
          index++;
        } else if (char === "[") {
          const scanned = scanBracket(pattern, index);
          if (scanned === null) {
            out += hold(NEVER_MATCH);
            index = length;
          } else {
            out += hold(scanned.source);
            index = scanned.end + 1;
          }
        } else {
          out += char;
          index++;
        }
      }
      return {
        source: out,
        sources
      };
    };
    var DIRECT = null;
    var REGEX_INNER_SLASH = /\/(?!$)/;
    var WILDCARD = "[^\\/]*";
    var REPLACERS = [
      // Replace (\ ) with ' '
      // Only a space: an escaped tab or other whitespace is already a literal by
      //   the time it reaches here, and a bare tab must be left as one, not turned
      //   into a space.
      // (\ ) -> ' '
      // (\\ ) -> '\\ '
      // (\\\ ) -> '\\ '
      [
        // A run of backslashes is taken whole, from its first one, so no match
        //   ever starts again inside it -- `(\\+?) ` did, which made a long run
        //   quadratic.
        /(\\+)( ?)/g,
        (_, run2, space) => space ? run2.slice(0, run2.length - run2.length % 2) + SPACE2 : run2,
        ESCAPE2 + SPACE2
      ],
      // git's wildmatch() reads a run of two or more asterisks as one globstar
      //   whenever the run fills a path segment: it starts the pattern or follows
      //   a `/`, and it ends the pattern or comes before a `/`. A run of two is
      //   already `**`; a longer one is folded into `**` here, so the steps
      //   below only ever have to know `**`.
      // `***/foo` -> `**/foo`, `a/***/b` -> `a/**/b`, `a/***` -> `a/**`
      // git also takes a run beside a literal prefix (`a***/b`) or beside an
      //   escaped slash (`***\/b`) as a globstar, and this does not; the README
      //   lists both, under "A run of asterisks".
      [
        /(^|\/)\*{3,}(?=\/|$)/g,
        (_, start) => `${start}**`,
        "*"
      ],
      // Escape metacharacters
      // which is written down by users but means special for regular expressions.
      // > There are 12 characters with special meanings:
      // > - the backslash \,
      // > - the caret ^,
      // > - the dollar sign $,
      // > - the period or dot .,
      // > - the vertical bar or pipe symbol |,
      // > - the question mark ?,
      // > - the asterisk or star *,
      // > - the plus sign +,
      // > - the opening parenthesis (,
      // > - the closing parenthesis ),
      // > - and the opening square bracket [,
      // > - the opening curly brace {,
      // > These special characters are often called "metacharacters".
      [
        /[\\$.|*+(){^]/g,
        (match) => `\\${match}`
      ],
      [
        // > a question mark (?) matches a single character
        /(?!\\)\?/g,
        () => "[^/]",
        "?"
      ],
      // leading slash
      [
        // > A leading slash matches the beginning of the pathname.
        // > For example, "/*.c" matches "cat-file.c" but not "mozilla-sha1/sha1.c".
        // A leading slash matches the beginning of the pathname
        /^\//,
        () => "^",
        SLASH
      ],
      // replace special metacharacter slash after the leading slash
      [
        /\//g,
        () => "\\/",
        SLASH
      ],
      [
        // > A leading "**" followed by a slash means match in all directories.
        // > For example, "**/foo" matches file or directory "foo" anywhere,
        // > the same as pattern "foo".
        // > "**/foo/bar" matches file or directory "bar" anywhere that is directly
        // >   under directory "foo".
        // Notice that the '*'s have been replaced as '\\*'
        /^\^*(?:\\\*\\\*\\\/)+/,
        // '**/foo' <-> 'foo'
        () => "(?:^|\\/)",
        "*"
      ],
      // starting
      [
        // there will be no leading '/'
        //   (which has been replaced by section "leading slash")
        // If starts with '**', adding a '^' to the regular expression also works
        DIRECT,
        (source, pattern) => {
          if (!source || source[0] === "^" || source[0] === "(") {
            return source;
          }
          const anchor = !REGEX_INNER_SLASH.test(pattern) ? "(?:^|\\/)" : "^";
          return anchor + source;
        }
      ],
      // two globstars
      [
        // Use lookahead assertions so that we could match more than one `'/**'`
        /\\\/\\\*\\\*(?=\\\/|$)/g,
        // Zero, one or several directories
        // should not use '*', or it will be replaced by the next replacer
        // Check if it is not the last `'/**'`
        (_, index, str) => index + 6 < str.length ? str.slice(index + 6) === "\\/" ? "(?:\\/[^\\/]+)+" : "(?:\\/[^\\/]+)*" : `\\/${TRAILING_DOUBLESTAR}`,
        "*"
      ],
      // normal intermediate wildcards
      [
        // Never replace escaped '*'
        // ignore rule '\*' will match the path '*'
        // 'abc.*/' -> go
        // 'abc.*'  -> skip this rule,
        //    coz trailing single wildcard will be handed by [trailing wildcard]
        /(^|[^\\])(?:\\\*)+(?!$)/g,
        // '*.js' matches '.js'
        // '*.js' doesn't match 'abc'
        // 1. An asterisk "*" matches anything except a slash.
        // 2. Other consecutive asterisks are considered regular asterisks
        //    and collapse into one non-slash wildcard run.
        (_, p1) => p1 + WILDCARD,
        "*"
      ],
      // trailing wildcard, held apart from a literal star
      [
        // The step above leaves a trailing `*` alone, so a single `\*` is all that
        //   can be left at the end here, and what stands in front of it says which
        //   kind it is. A wildcard arrives as the escaper wrote it, `\*` with
        //   nothing before it; a literal arrives as the user's own escape, which
        //   the escaper doubled, and then the star's own -- `\\` and then `\*`.
        //   There is no third case: every backslash still reaching the chain is
        //   one `\*`, `\[` or `\ ` carries itself, and each is followed by its
        //   own character, so a longer run can never form. This runs while the
        //   two are still distinct, before the unescape steps below collapse the
        //   literal onto the very `\*` a wildcard leaves behind.
        /(^|[^\\])((?:\\\\)*)\\\*$/,
        (match, p1, p2) => p2 === EMPTY2 ? p1 + TRAILING_WILDCARD : match,
        "*"
      ],
      [
        // unescape, revert step 3 except for back slash
        // For example, if a user escape a '\\*',
        // after step 3, the result will be '\\\\\\*'
        /\\\\\\(?=[$.|*+(){^])/g,
        () => ESCAPE2,
        ESCAPE2 + ESCAPE2
      ],
      [
        // '\\\\' -> '\\'
        /\\\\/g,
        () => ESCAPE2,
        ESCAPE2 + ESCAPE2
      ],
      [
        // Every real bracket expression -- POSIX classes included -- has already
        //   been held aside by `extractBrackets`, so the only `[` left in the
        //   pattern is an escaped, literal one.
        // A backslash could only stand at the end of the range if it quoted the
        //   `]`, and `\]` is held aside long before this.
        /\\\[([^\]/]*?)($|\])/g,
        // '\\[bar]' -> '\\\\[bar]'
        (match, range, close) => `\\[${range}${close}`,
        "["
      ],
      // ending
      [
        // 'js' will not match 'js.'
        // 'ab' will not match 'abc'
        DIRECT,
        // WTF!
        // https://git-scm.com/docs/gitignore
        // changes in [2.22.1](https://git-scm.com/docs/gitignore/2.22.1)
        // which re-fixes #24, #38
        // > If there is a separator at the end of the pattern then the pattern
        // > will only match directories, otherwise the pattern can match both
        // > files and directories.
        // 'js*' will not match 'a.js'
        // 'js/' will not match 'a.js'
        // 'js' will match 'a.js' and 'a.js/'
        (source) => {
          const last = source[source.length - 1];
          if (!last || last === TRAILING_WILDCARD || last === TRAILING_DOUBLESTAR) {
            return source;
          }
          return last === SLASH ? `${source}$` : `${source}(?=$|\\/$)`;
        }
      ]
    ];
    var REGEX_REPLACE_TRAILING_WILDCARD = /(^|\\\/)?\uE000$/;
    var MODE_IGNORE = "regex";
    var MODE_CHECK_IGNORE = "checkRegex";
    var UNDERSCORE = "_";
    var replaceTrailingWildcard = (_, p1) => {
      const prefix = p1 ? `${p1}[^/]+` : "[^/]*";
      return `${prefix}(?=$|\\/$)`;
    };
    var REGEX_REPLACE_TRAILING_DOUBLESTAR = /\uE001$/;
    var replaceTrailingDoublestar = () => "[\\s\\S]";
    var separatorAfter = (run2, at) => {
      let separator = EMPTY2;
      for (let index = at + 1; index < run2.length && !run2[index].wildcard; index++) {
        separator += run2[index].single;
      }
      return separator;
    };
    var pinWildcards = (source) => {
      if (source.indexOf(WILDCARD) < 0) {
        return source;
      }
      const tokens = [];
      const { length } = source;
      let index = 0;
      while (index < length) {
        const char = source[index];
        if (source.startsWith(WILDCARD, index)) {
          tokens.push({ wildcard: true });
          index += WILDCARD.length;
        } else if (char === "[") {
          let end = index + 1;
          if (source[end] === "^") {
            end++;
          }
          if (source[end] === "]") {
            end++;
          }
          while (end < length && source[end] !== "]") {
            end += source[end] === ESCAPE2 ? 2 : 1;
          }
          end++;
          tokens.push({ single: source.slice(index, end) });
          index = end;
        } else if (char === ESCAPE2) {
          tokens.push({ single: source.slice(index, index + 2) });
          index += 2;
        } else if (char === "(") {
          let depth = 0;
          let end = index;
          do {
            if (source[end] === ESCAPE2) {
              end++;
            } else if (source[end] === "(") {
              depth++;
            } else if (source[end] === ")") {
              depth--;
            }
            end++;
          } while (end < length && depth > 0);
          if ("*+?".indexOf(source[end]) >= 0) {
            end++;
          }
          tokens.push({ boundary: source.slice(index, end) });
          index = end;
        } else if (char === "^" || char === "$") {
          tokens.push({ boundary: char });
          index++;
        } else {
          tokens.push({ single: char });
          index++;
        }
      }
      let out = EMPTY2;
      let run2 = [];
      const flush = () => {
        let lastWildcard;
        run2.forEach((token, at) => {
          if (token.wildcard) {
            lastWildcard = at;
          }
        });
        run2.forEach((token, at) => {
          if (!token.wildcard) {
            out += token.single;
            return;
          }
          out += at === lastWildcard ? WILDCARD : `(?:(?!${separatorAfter(run2, at)})[^\\/])*`;
        });
        run2 = [];
      };
      tokens.forEach((token) => {
        if (token.boundary === void 0) {
          run2.push(token);
          return;
        }
        flush();
        out += token.boundary;
      });
      flush();
      return out;
    };
    var makeRegexPrefix = (pattern) => {
      if (REGEX_ANCHORED_GLOBSTAR.test(pattern)) {
        pattern = "**";
      }
      const { source, sources } = extractBrackets(pattern);
      const replaced = REPLACERS.reduce(
        // A pass whose matcher finds nothing hands back the very string it was
        //   given, so asking first costs a search and saves a rewrite. Ten of the
        //   fifteen passes never fire for a typical .gitignore line, and between
        //   them they were 45% of this chain.
        (prev, [matcher, replacer, required]) => {
          if (matcher === DIRECT) {
            return replacer(prev, pattern);
          }
          if (required !== UNDEFINED && prev.indexOf(required) < 0) {
            return prev;
          }
          return matcher.test(prev) ? prev.replace(matcher, replacer.bind(pattern)) : prev;
        },
        source
      );
      return sources.length ? replaced.replace(
        REGEX_RESTORE_PLACEHOLDER,
        (match, index) => sources[index]
      ) : replaced;
    };
    var checkSourceOf = (body, prefix) => {
      if (body[body.length - 1] === SLASH) {
        prefix = makeRegexPrefix(body.slice(0, -1));
      }
      const head = prefix.slice(0, -1);
      const last = prefix[prefix.length - 1];
      return last === TRAILING_WILDCARD ? `${head}$` : last === TRAILING_DOUBLESTAR ? head : NEVER_MATCH;
    };
    var matchesBasename = (body) => {
      const index = body.indexOf(SLASH);
      return index < 0 || index === body.length - 1;
    };
    var basenameOf = (path) => {
      const end = path.length - 1;
      const index = path.lastIndexOf(
        SLASH,
        path[end] === SLASH ? end - 1 : end
      );
      return index < 0 ? path : path.slice(index + 1);
    };
    var parentOf2 = (path) => {
      if (path.charCodeAt(0) === SLASH_CODE || path.indexOf(DOUBLE_SLASH) >= 0) {
        const slices = path.split(SLASH).filter(Boolean);
        slices.pop();
        return slices.length ? slices.join(SLASH) + SLASH : EMPTY2;
      }
      const end = path.length - 1;
      const cut = path.lastIndexOf(
        SLASH,
        path.charCodeAt(end) === SLASH_CODE ? end - 1 : end
      );
      return cut < 0 ? EMPTY2 : path.slice(0, cut + 1);
    };
    var isString = (subject) => typeof subject === "string";
    var checkPattern = (pattern) => pattern && isString(pattern);
    var splitPattern = (pattern) => (pattern[pattern.length - 1] === "\r" ? pattern.slice(0, -1) : pattern).split(REGEX_SPLITALL_CRLF).filter(Boolean);
    var IgnoreRule = class {
      constructor(pattern, mark, body, ignoreCase, negative, prefix) {
        this.pattern = pattern;
        this.mark = mark;
        this.negative = negative;
        define(this, "body", body);
        define(this, "ignoreCase", ignoreCase);
        define(this, "regexPrefix", prefix);
      }
      // Worked out on first use and kept behind an own property, the way `regex`
      //   caches itself in `_regex`. Deciding it in the constructor instead would
      //   add a fourth `defineProperty` to every rule ever built, which cost 4% of
      //   every compile -- including the compiles of rules that are never matched
      //   against anything.
      get _basenameOnly() {
        return define(this, "_basenameOnly", matchesBasename(this.body));
      }
      get regex() {
        const key = UNDERSCORE + MODE_IGNORE;
        if (this[key]) {
          return this[key];
        }
        return this._make(MODE_IGNORE, key);
      }
      get checkRegex() {
        const key = UNDERSCORE + MODE_CHECK_IGNORE;
        if (this[key]) {
          return this[key];
        }
        return this._make(MODE_CHECK_IGNORE, key);
      }
      _make(mode, key) {
        const str = pinWildcards(
          mode === MODE_IGNORE ? this.regexPrefix.replace(REGEX_REPLACE_TRAILING_WILDCARD, replaceTrailingWildcard).replace(REGEX_REPLACE_TRAILING_DOUBLESTAR, replaceTrailingDoublestar) : checkSourceOf(this.body, this.regexPrefix)
        );
        const regex = this.ignoreCase ? new RegExp(str, "i") : new RegExp(str);
        return define(this, key, regex);
      }
    };
    var hasTrailingBackslash = (str) => {
      let count2 = 0;
      while (str[str.length - count2 - 1] === ESCAPE2) {
        count2++;
      }
      return count2 % 2 === 1;
    };
    var trimEnd2 = (body, stripLineEnd) => {
      let lineEnd2 = body.length;
      let end;
      for (; ; ) {
        if (stripLineEnd && body[lineEnd2 - 1] === "\r") {
          lineEnd2--;
        }
        end = lineEnd2;
        while (body[end - 1] === SPACE2) {
          end--;
        }
        if (!stripLineEnd || body[end - 1] !== "\n") {
          break;
        }
        lineEnd2 = end - 1;
      }
      if (end === lineEnd2) {
        return body.slice(0, lineEnd2);
      }
      let backslashes = 0;
      while (body[end - backslashes - 1] === ESCAPE2) {
        backslashes++;
      }
      return backslashes % 2 ? body.slice(0, end - 1) + SPACE2 : body.slice(0, end);
    };
    var createRule = (pattern, mark, ignoreCase, stripLineEnd, stripBOM) => {
      let body = stripBOM && pattern[0] === BOM ? pattern.slice(1) : pattern;
      if (body[0] === "#") {
        return;
      }
      let negative = false;
      if (body[0] === "!") {
        negative = true;
        body = body.slice(1);
      }
      const last = body[body.length - 1];
      if (last === SPACE2 || stripLineEnd && (last === "\r" || last === "\n")) {
        body = trimEnd2(body, stripLineEnd);
      }
      if (!body || hasTrailingBackslash(body)) {
        return;
      }
      body = body.replace(REGEX_REPLACE_LEADING_EXCAPED_EXCLAMATION, "!").replace(REGEX_REPLACE_LEADING_EXCAPED_HASH, "#");
      const regexPrefix = makeRegexPrefix(body);
      return new IgnoreRule(
        pattern,
        mark,
        body,
        ignoreCase,
        negative,
        regexPrefix
      );
    };
    var RuleManager = class {
      constructor(ignoreCase) {
        this._ignoreCase = ignoreCase;
        this._rules = [];
        this._basenameCount = 0;
      }
      _add(pattern, index) {
        if (pattern && pattern[KEY_IGNORE]) {
          this._rules = this._rules.concat(pattern._rules._rules);
          this._basenameCount += pattern._rules._basenameCount;
          this._added = true;
          return;
        }
        const isStr = isString(pattern);
        const raw = isStr ? pattern : pattern.pattern;
        const rule = checkPattern(raw) && createRule(
          raw,
          isStr ? UNDEFINED : pattern.mark,
          this._ignoreCase,
          !this._split,
          this._stripBOM && !index
        );
        if (rule) {
          this._added = true;
          this._rules.push(rule);
          if (matchesBasename(rule.body)) {
            this._basenameCount++;
          }
        }
      }
      // @param {Array<string> | string | Ignore} pattern
      add(pattern) {
        this._added = false;
        this._split = isString(pattern);
        this._stripBOM = !this._split || pattern[0] === BOM;
        makeArray(
          this._split ? splitPattern(pattern) : pattern
        ).forEach(this._add, this);
        if (this._added) {
          this._literalRules = UNDEFINED;
        }
        return this._added;
      }
      // Match the literal 'abc/' for `checkIgnore`, last rule wins. Only a rule
      //   ending in a wildcard can match it (see `checkSourceOf`), so the rest
      //   are left out once, rather than tested or compiled for every path.
      testLiteral(path) {
        const rules2 = this._literalRules || (this._literalRules = this._rules.filter(
          ({ body }) => body[body.length - (body[body.length - 1] === SLASH ? 2 : 1)] === "*"
        ));
        let ignored = false;
        let unignored = false;
        let matchedRule;
        for (let index = rules2.length - 1; index >= 0; index--) {
          const rule = rules2[index];
          if (rule.checkRegex.test(path)) {
            ignored = !rule.negative;
            unignored = rule.negative;
            matchedRule = rule.negative ? UNDEFINED : rule;
            break;
          }
        }
        const ret = {
          ignored,
          unignored
        };
        if (matchedRule) {
          ret.rule = matchedRule;
        }
        return ret;
      }
      // Test one single path without recursively checking parent directories
      //
      // - mode `string` either `MODE_IGNORE` or `MODE_CHECK_IGNORE`
      // @returns {TestResult}
      test(path, mode) {
        const rules2 = this._rules;
        const { length } = rules2;
        const shortcut = this._basenameCount * 2 >= length;
        const basename2 = shortcut ? basenameOf(path) : path;
        for (let index = length - 1; index >= 0; index--) {
          const rule = rules2[index];
          if (rule[mode].test(
            shortcut && rule._basenameOnly ? basename2 : path
          )) {
            const { negative } = rule;
            const ret = {
              ignored: !negative,
              unignored: negative
            };
            if (!negative) {
              ret.rule = rule;
            }
            return ret;
          }
        }
        return {
          ignored: false,
          unignored: false
        };
      }
    };
    var throwError = (message, Ctor) => {
      throw new Ctor(message);
    };
    var checkPath = (path, originalPath, doThrow) => {
      if (!isString(path)) {
        return doThrow(
          `path must be a string, but got \`${originalPath}\``,
          TypeError
        );
      }
      if (!path) {
        return doThrow(`path must not be empty`, TypeError);
      }
      if (checkPath.isNotRelative(path)) {
        const r = "`path.relative()`d";
        return doThrow(
          `path should be a ${r} string, but got "${originalPath}"`,
          RangeError
        );
      }
      return true;
    };
    var isNotRelative = (path) => {
      const first = path.charCodeAt(0);
      if (first === SLASH_CODE) {
        return true;
      }
      if (first !== DOT_CODE) {
        return false;
      }
      if (path.length === 1) {
        return true;
      }
      const second = path.charCodeAt(1);
      if (second === SLASH_CODE) {
        return true;
      }
      if (second !== DOT_CODE) {
        return false;
      }
      return path.length === 2 || path.charCodeAt(2) === SLASH_CODE;
    };
    checkPath.isNotRelative = isNotRelative;
    checkPath.convert = (p) => p;
    var convertPath = (target) => isString(target) && checkPath.convert(target);
    var Ignore = class {
      constructor({
        ignorecase: ignorecase2 = true,
        ignoreCase = ignorecase2,
        allowRelativePaths = false
      } = {}) {
        define(this, KEY_IGNORE, true);
        this._rules = new RuleManager(ignoreCase);
        this._strictPathCheck = !allowRelativePaths;
        this._initCache();
      }
      _initCache() {
        this._ignoreCache = /* @__PURE__ */ Object.create(null);
        this._testCache = /* @__PURE__ */ Object.create(null);
      }
      add(pattern) {
        if (this._rules.add(pattern)) {
          this._initCache();
        }
        return this;
      }
      // legacy
      addPattern(pattern) {
        return this.add(pattern);
      }
      // @returns {TestResult}
      _test(originalPath, cache, path) {
        checkPath(
          path,
          originalPath,
          this._strictPathCheck ? throwError : RETURN_FALSE
        );
        return path ? this._t(path, cache) : {
          ignored: false,
          unignored: false
        };
      }
      checkIgnore(target) {
        const path = convertPath(target);
        if (!path || path.charCodeAt(path.length - 1) !== SLASH_CODE) {
          return this._test(target, this._testCache, path);
        }
        const dir = this._t(path, this._testCache);
        if (dir.ignored) {
          return dir;
        }
        const literal2 = this._rules.testLiteral(path);
        return literal2.ignored || literal2.unignored ? literal2 : dir;
      }
      _t(path, cache) {
        if (path in cache) {
          return cache[path];
        }
        const parentPath = parentOf2(path);
        const parent = parentPath ? this._t(parentPath, cache) : UNDEFINED;
        return cache[path] = parent && parent.ignored ? parent : this._rules.test(path, MODE_IGNORE);
      }
      ignores(path) {
        return this._test(path, this._ignoreCache, convertPath(path)).ignored;
      }
      createFilter() {
        return (path) => !this.ignores(path);
      }
      filter(paths) {
        return makeArray(paths).filter(this.createFilter());
      }
      // @returns {TestResult}
      test(path) {
        return this._test(path, this._testCache, convertPath(path));
      }
    };
    var factory = (options) => new Ignore(options);
    var isPathValid = (path) => checkPath(convertPath(path), path, RETURN_FALSE);
    var setupWindows = () => {
      const makePosix = (str) => /^\\\\\?\\/.test(str) || /["<>|\u0000-\u001F]+/u.test(str) ? str : str.replace(/\\/g, "/");
      checkPath.convert = makePosix;
      const REGEX_TEST_WINDOWS_PATH_ABSOLUTE = /^[a-z]:\//i;
      checkPath.isNotRelative = (path) => REGEX_TEST_WINDOWS_PATH_ABSOLUTE.test(path) || isNotRelative(path);
    };
    if (
      // Detect `process` so that it can run in browsers.
      typeof process !== "undefined" && process.platform === "win32"
    ) {
      setupWindows();
    }
    module2.exports = factory;
    factory.default = factory;
    module2.exports.isPathValid = isPathValid;
    define(module2.exports, /* @__PURE__ */ Symbol.for("setupWindows"), setupWindows);
  }
});

// <stdin>
var stdin_exports = {};
__export(stdin_exports, {
  "src/config/config.ts": () => config_exports,
  "src/config/rule-url.ts": () => rule_url_exports,
  "src/config/unknown-name.ts": () => unknown_name_exports,
  "src/kubernetes/bundle.ts": () => bundle_exports,
  "src/kubernetes/issues.ts": () => issues_exports,
  "src/kubernetes/kinds.ts": () => kinds_exports,
  "src/kubernetes/kustomization.ts": () => kustomization_exports,
  "src/kubernetes/labels.ts": () => labels_exports,
  "src/kubernetes/names.ts": () => names_exports,
  "src/kubernetes/statefulset.ts": () => statefulset_exports,
  "src/kubernetes/structure.ts": () => structure_exports,
  "src/kubernetes/unkept-data.ts": () => unkept_data_exports,
  "src/kubernetes/versions.ts": () => versions_exports,
  "src/kubernetes/volumes.ts": () => volumes_exports,
  "src/kubernetes/workload.ts": () => workload_exports,
  "src/lint/rule.ts": () => rule_exports,
  "src/lint/settings.ts": () => settings_exports,
  "src/report/summary.ts": () => summary_exports,
  "src/schema/check.ts": () => check_exports,
  "src/schema/table.ts": () => table_exports,
  "src/text/distance.ts": () => distance_exports,
  "src/text/multimap.ts": () => multimap_exports,
  "src/text/source-file.ts": () => source_file_exports,
  "src/yaml/characters.ts": () => characters_exports,
  "src/yaml/edit.ts": () => edit_exports,
  "src/yaml/near-key.ts": () => near_key_exports,
  "src/yaml/node.ts": () => node_exports,
  "src/yaml/parse.ts": () => parse_exports,
  "src/yaml/scalar.ts": () => scalar_exports,
  "src/yaml/unknown.ts": () => unknown_exports
});
module.exports = __toCommonJS(stdin_exports);

// src/cli/io.ts
var import_node_fs = require("node:fs");
function processIo() {
  return {
    cwd: process.cwd(),
    env: process.env,
    stdout: outputOf(1),
    stderr: outputOf(2),
    stdin: () => readAll(0),
    // Not performance.now(), which costs a millisecond the first time.
    clock: () => Number(process.hrtime.bigint()) / 1e6
  };
}
function outputOf(descriptor) {
  let isClosed = false;
  const stream = () => descriptor === 1 ? process.stdout : process.stderr;
  return {
    write(text) {
      let rest = Buffer.from(text);
      while (rest.length > 0 && !isClosed) {
        try {
          rest = rest.subarray((0, import_node_fs.writeSync)(descriptor, rest));
        } catch (error) {
          const { code } = error;
          if (code === "EPIPE" || code === "EOF") isClosed = true;
          else if (code === "EAGAIN") pause();
          else throw error;
        }
      }
    },
    get isTerminal() {
      return isCharacterDevice(descriptor) && stream().isTTY === true;
    },
    get columns() {
      return isCharacterDevice(descriptor) && stream().columns || void 0;
    }
  };
}
function readAll(descriptor) {
  const chunks = [];
  for (; ; ) {
    const chunk = Buffer.allocUnsafe(1 << 16);
    try {
      const length = (0, import_node_fs.readSync)(descriptor, chunk);
      if (length === 0) return Buffer.concat(chunks);
      chunks.push(chunk.subarray(0, length));
    } catch (error) {
      const { code } = error;
      if (code === "EAGAIN") pause();
      else if (code === "EOF") return Buffer.concat(chunks);
      else throw error;
    }
  }
}
function isCharacterDevice(descriptor) {
  try {
    return (0, import_node_fs.fstatSync)(descriptor).isCharacterDevice();
  } catch {
    return false;
  }
}
function pause() {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2);
}

// src/cli/run.ts
var import_node_fs8 = require("node:fs");
var import_node_path6 = require("node:path");

// src/lint/rule.ts
var rule_exports = {};
__export(rule_exports, {
  defineRule: () => defineRule,
  moveFix: () => moveFix,
  renameFix: () => renameFix,
  renameKeyFix: () => renameKeyFix
});

// src/yaml/edit.ts
var edit_exports = {};
__export(edit_exports, {
  quote: () => quote,
  renameKey: () => renameKey,
  replaceText: () => replaceText,
  rewrite: () => rewrite,
  unquote: () => unquote,
  unwrapList: () => unwrapList,
  unwrapMap: () => unwrapMap,
  wrapInList: () => wrapInList
});

// src/yaml/scalar.ts
var scalar_exports = {};
__export(scalar_exports, {
  MERGE_TAG: () => MERGE_TAG,
  keyName: () => keyName,
  resolvePlain: () => resolvePlain,
  resolveTagged: () => resolveTagged
});
var TAG = "tag:yaml.org,2002:";
var MERGE_TAG = `${TAG}merge`;
var WORDS = new Map([
  ...["y", "Y", "yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON"].map((word) => [word, true]),
  ...["n", "N", "no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF"].map((word) => [word, false]),
  ...["~", "null", "Null", "NULL"].map((word) => [word, null])
]);
var INFINITY = /^([-+]?)\.(?:inf|Inf|INF)$/;
var NOT_A_NUMBER = /^\.(?:nan|NaN|NAN)$/;
var INTEGER = /^([-+]?)(0[xX][0-9a-fA-F]+|0[oO]?[0-7]+|0[bB][01]+|0|[1-9][0-9]*)$/;
var FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
var SIGNED_BINARY = /^0b([-+])([01]+)$/;
function resolvePlain(text) {
  switch (text.charCodeAt(0)) {
    case 89:
    // Y
    case 121:
    // y
    case 78:
    // N
    case 110:
    // n
    case 84:
    // T
    case 116:
    // t
    case 70:
    // F
    case 102:
    // f
    case 79:
    // O
    case 111:
    // o
    case 126: {
      if (text.length > 5) return text;
      const word = WORDS.get(text);
      return word === void 0 ? text : word;
    }
    case 48:
    case 49:
    case 50:
    case 51:
    case 52:
    case 53:
    case 54:
    case 55:
    case 56:
    case 57:
    case 43:
    // +
    case 45:
    // -
    case 46:
      return resolveNumber(text);
    default:
      return Number.isNaN(text.charCodeAt(0)) ? null : text;
  }
}
function resolveNumber(text) {
  const { length } = text;
  if (length <= 15) {
    let value = 0;
    let at = 0;
    for (; at < length; at++) {
      const digit = text.charCodeAt(at) - 48;
      if (digit < 0 || digit > 9) break;
      value = value * 10 + digit;
    }
    if (at === length && (length === 1 || text.charCodeAt(0) !== 48)) return value;
  }
  const last = text.charCodeAt(length - 1) | 32;
  if (last > 102 && last !== 110 && last !== 127) return text;
  if (text.charCodeAt(0) === 46 || length > 1 && text.charCodeAt(1) === 46) {
    const infinity = INFINITY.exec(text);
    if (infinity !== null) return infinity[1] === "-" ? -Infinity : Infinity;
    if (NOT_A_NUMBER.test(text)) return NaN;
  }
  const plain2 = text.charCodeAt(0) === 46 || !text.includes("_") ? text : text.replaceAll("_", "");
  const integer = resolveInteger(plain2);
  if (integer !== void 0) return Number(integer);
  if (FLOAT.test(plain2)) {
    const value = Number(plain2);
    if (Number.isFinite(value)) return value;
  }
  const binary = SIGNED_BINARY.exec(plain2);
  if (binary !== null) return (binary[1] === "-" ? -1 : 1) * Number.parseInt(binary[2], 2);
  return text;
}
function resolveInteger(plain2) {
  const match = INTEGER.exec(plain2);
  if (match === null) return void 0;
  const digits2 = match[2];
  const octal = digits2.length > 1 && digits2.charCodeAt(0) === 48 && digits2.charCodeAt(1) <= 57;
  const size = BigInt(octal ? `0o${digits2.slice(1)}` : digits2);
  const value = match[1] === "-" ? -size : size;
  if (value >= -0x8000000000000000n && value < 0x8000000000000000n) return value;
  return match[1] === "" && value < 0x10000000000000000n ? value : void 0;
}
function resolveTagged(text, tag) {
  if (!tag.startsWith(TAG)) return text;
  const name = tag.slice(TAG.length);
  switch (name) {
    case "bool":
    case "int":
    case "float":
    case "null": {
      const value = text === "" ? null : resolvePlain(text);
      if (name === "null") return value === null ? null : void 0;
      if (name === "bool") return typeof value === "boolean" ? value : void 0;
      if (typeof value !== "number") return void 0;
      return name === "float" || resolveInteger(text.replaceAll("_", "")) !== void 0 ? value : void 0;
    }
    case "timestamp":
      return /^\d{4}-\d{1,2}-\d{1,2}(?:[Tt ]|$)/.test(text) ? text : void 0;
    case "binary":
      return decodeBase64(text);
    default:
      return text;
  }
}
var BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
function decodeBase64(text) {
  const joined = text.replace(/[\r\n]/g, "");
  if (!BASE64.test(joined)) return void 0;
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(
    Uint8Array.from(atob(joined), (character2) => character2.charCodeAt(0))
  );
}
function keyName(value, text) {
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "true" : "false";
  if (value === null) return void 0;
  const integer = resolveInteger(text.replaceAll("_", ""));
  if (integer !== void 0) return integer < 0x8000000000000000n ? String(integer) : void 0;
  return SIGNED_BINARY.test(text) ? String(value) : formatFloat(value);
}
function formatFloat(value) {
  if (Number.isNaN(value)) return ".nan";
  const single = Math.fround(value);
  if (!Number.isFinite(single)) return single > 0 ? ".inf" : "-.inf";
  if (single === 0) return Object.is(single, -0) ? "-0" : "0";
  let digits2 = "";
  for (let precision = 1; precision <= 9; precision++) {
    digits2 = single.toExponential(precision - 1);
    if (Math.fround(Number(digits2)) === single) break;
  }
  const [mantissa, power] = digits2.split("e");
  const exponent = Number(power);
  if (exponent >= -4 && exponent < 6) return expand(mantissa, exponent);
  return `${mantissa}e${exponent < 0 ? "-" : "+"}${String(Math.abs(exponent)).padStart(2, "0")}`;
}
function expand(mantissa, exponent) {
  const sign = mantissa.startsWith("-") ? "-" : "";
  const digits2 = mantissa.replace(/[-.]/g, "");
  if (exponent < 0) return `${sign}0.${"0".repeat(-exponent - 1)}${digits2}`;
  if (digits2.length <= exponent + 1) return sign + digits2.padEnd(exponent + 1, "0");
  return `${sign}${digits2.slice(0, exponent + 1)}.${digits2.slice(exponent + 1)}`;
}

// src/yaml/edit.ts
function replaceText(field, text) {
  const { node } = field;
  if (node?.kind !== "scalar" || field.alias !== void 0) return void 0;
  return replaceScalar(field, node, text);
}
function renameKey(field, name) {
  const map = field.parent?.node;
  const entry = map?.kind === "map" && typeof field.step === "string" ? map.get(field.step) : void 0;
  if (map === void 0 || entry === void 0 || field.parent?.alias !== void 0) return void 0;
  const isOwn = entry.through === void 0 && entry.key.start >= map.start && entry.key.end <= map.end;
  return isOwn && entry.key.anchor === void 0 ? replaceScalar(field, entry.key, name) : void 0;
}
function replaceScalar({ file }, { start, end, style }, text) {
  const written = inStyle(text, style);
  return written === void 0 ? void 0 : { file: file.path, range: { start, end }, text: written };
}
function inStyle(text, style) {
  switch (style) {
    case "plain":
      return text;
    case "single":
      return `'${text.replaceAll("'", "''")}'`;
    case "double":
      return JSON.stringify(text);
    default:
      return void 0;
  }
}
function ownScalar(field, ...styles) {
  const { node } = field;
  if (node?.kind !== "scalar" || field.alias !== void 0 || !styles.includes(node.style)) return void 0;
  const isOwn = node.tag === void 0 && node.anchor === void 0;
  return isOwn && !/[\r\n]/.test(sourceOf(field, node)) ? node : void 0;
}
function sourceOf({ file }, { start, end }) {
  return file.text.slice(start, end);
}
function quote(field) {
  const node = ownScalar(field, "plain");
  if (node === void 0 || /["\\]/.test(sourceOf(field, node))) return void 0;
  const at = (offset) => ({ file: field.file.path, range: { start: offset, end: offset }, text: '"' });
  return [at(node.start), at(node.end)];
}
function unquote(field) {
  const node = ownScalar(field, "single", "double");
  if (node === void 0 || sourceOf(field, node).slice(1, -1) !== node.value) return void 0;
  if (node.value === "" || typeof resolvePlain(node.value) === "string") return void 0;
  const { path } = field.file;
  return [node.start, node.end - 1].map((start) => ({ file: path, range: { start, end: start + 1 }, text: "" }));
}
function rewrite(field, yaml) {
  const node = ownScalar(field, "plain", "single", "double");
  return node && [{ file: field.file.path, range: { start: node.start, end: node.end }, text: yaml }];
}
function wrapInList(field) {
  const { node, file } = field;
  if (node === void 0 || node.kind === "seq" || field.alias !== void 0) return void 0;
  if (node.tag !== void 0 || node.anchor !== void 0) return void 0;
  const source = sourceOf(field, node);
  const range = { start: node.start, end: node.end };
  if (node.kind === "scalar") {
    if (ownScalar(field, "plain", "single", "double") === void 0) return void 0;
    const isSpecial = node.style === "plain" && /[,[\]{}#:"\\]/.test(source);
    return [{ file: file.path, range, text: isSpecial ? `[${JSON.stringify(source)}]` : `[${source}]` }];
  }
  if (node.style === "flow") return [{ file: file.path, range, text: `[${source}]` }];
  const lines = source.replace(/\n(?=[^\r\n])/g, "\n  ");
  return [{ file: file.path, range, text: `- ${lines}` }];
}
function unwrapList(field) {
  const { node, file } = field;
  if (node?.kind !== "seq" || node.style !== "block" || field.alias !== void 0 || node.anchor !== void 0) return;
  const names = node.items.flatMap((item) => item.kind === "map" ? item.pairs.map(({ name }) => name) : []);
  const column = (offset) => file.positionAt(offset).column;
  const isPlain = node.items.every((item, index) => {
    const gap = file.text.slice(node.dashes[index] + 1, item.start);
    return item.kind === "map" && item.style === "block" && /^ +$/.test(gap) && item.anchor === void 0;
  });
  const columns = new Set(node.items.map(({ start }) => column(start)));
  if (!isPlain || columns.size > 1 || new Set(names).size < names.length) return void 0;
  return node.dashes.map((start) => ({ file: file.path, range: { start, end: start + 1 }, text: " " }));
}
function unwrapMap(field) {
  const { node, file, parent } = field;
  const outer = parent?.node;
  if (node?.kind !== "map" || outer?.kind !== "map" || field.alias !== void 0) return void 0;
  if (node.style === "block" || outer.style === "block" || outer.pairs.length > 1) return void 0;
  if (node.anchor !== void 0 || outer.anchor !== void 0) return void 0;
  return [{ file: file.path, range: { start: outer.start, end: outer.end }, text: sourceOf(field, node) }];
}

// src/yaml/node.ts
var node_exports = {};
__export(node_exports, {
  AliasNode: () => AliasNode,
  MapNode: () => MapNode,
  Pair: () => Pair,
  ScalarNode: () => ScalarNode,
  SeqNode: () => SeqNode,
  rangeOf: () => rangeOf,
  resolveAlias: () => resolveAlias,
  textOf: () => textOf,
  toJson: () => toJson
});
var ScalarNode = class {
  kind = "scalar";
  /** Begins at the first character (a quote, the `|` of a block scalar), behind tag and anchor. Empty scalars have an empty range. */
  start;
  /** Behind the last character; a block scalar ends behind its last line's content. */
  end;
  style;
  value;
  tag;
  anchor;
  constructor(start, end, style, value, tag, anchor) {
    this.start = start;
    this.end = end;
    this.style = style;
    this.value = value;
    this.tag = tag;
    this.anchor = anchor;
  }
};
var Pair = class {
  /** The key as JSON has it: `1:` is `"1"`, `yes:` is `"true"`. `<<` is kept, with its alias as value. */
  name;
  key;
  value;
  /** True for a merge key `<<` (plain, not quoted). */
  merge;
  constructor(name, key, value, merge2) {
    this.name = name;
    this.key = key;
    this.value = value;
    this.merge = merge2;
  }
  /** What is written in a map comes from no other; see `Entry`. */
  get through() {
    return void 0;
  }
};
var MapNode = class {
  kind = "map";
  /** Block maps begin at their first key and end behind their last value; flow maps include their braces. */
  start;
  end;
  style;
  tag;
  anchor;
  #pairs;
  #made;
  #entries;
  constructor(start, end, style, pairs2, tag, anchor) {
    this.start = start;
    this.end = end;
    this.style = style;
    this.tag = tag;
    this.anchor = anchor;
    this.#pairs = pairs2;
  }
  /** As written, with duplicates and merge keys. */
  get pairs() {
    this.#made ??= typeof this.#pairs === "function" ? this.#pairs() : this.#pairs;
    return this.#made;
  }
  /** Lets go of what is below where it can be made again; by other nodes than before. */
  fold() {
    if (typeof this.#pairs !== "function") return;
    this.#made = void 0;
    this.#entries = void 0;
  }
  /**
   * The map as kubectl sees it. The last of several equal keys wins; a merge is applied in document order, so a key
   * written before `<<` loses to the merged map and one written after it wins; among several merged maps the first wins.
   */
  get entries() {
    if (this.#entries === void 0) {
      const entries = /* @__PURE__ */ new Map();
      for (const pair of this.pairs) {
        if (!pair.merge) {
          entries.set(pair.name, pair);
          continue;
        }
        const sources = pair.value.kind === "seq" ? [...pair.value.items].reverse() : [pair.value];
        for (const source of sources) {
          const target = resolveAlias(source);
          if (target.kind !== "map") continue;
          const through = source.kind === "alias" ? source : void 0;
          for (const { name, key, value, through: inner } of target.entries.values()) {
            entries.set(name, { name, key, value, through: through ?? inner });
          }
        }
      }
      this.#entries = entries;
    }
    return this.#entries;
  }
  get(name) {
    const { pairs: pairs2 } = this;
    if (this.#entries !== void 0 || pairs2.length > FEW) return this.entries.get(name);
    for (let i = pairs2.length - 1; i >= 0; i--) {
      const pair = pairs2[i];
      if (pair.merge) return this.entries.get(name);
      if (pair.name === name) return pair;
    }
    return void 0;
  }
};
var FEW = 12;
var SeqNode = class {
  kind = "seq";
  /** Block sequences begin at their first dash; flow sequences include their brackets. */
  start;
  end;
  style;
  tag;
  anchor;
  #items;
  #dashes;
  constructor(start, end, style, items2, dashes, tag, anchor) {
    this.start = start;
    this.end = end;
    this.style = style;
    this.tag = tag;
    this.anchor = anchor;
    this.#items = items2;
    this.#dashes = dashes;
  }
  get items() {
    if (typeof this.#items === "function") this.#items = this.#items();
    return this.#items;
  }
  /** Offset of each item's `-` in block style, of the item itself in flow style. */
  get dashes() {
    if (typeof this.#dashes === "function") this.#dashes = this.#dashes();
    return this.#dashes;
  }
};
var AliasNode = class {
  kind = "alias";
  start;
  end;
  name;
  target;
  constructor(start, end, name, target) {
    this.start = start;
    this.end = end;
    this.name = name;
    this.target = target;
  }
};
function resolveAlias(node) {
  return node.kind === "alias" ? node.target : node;
}
function textOf(node) {
  const target = node && resolveAlias(node);
  return target?.kind === "scalar" && typeof target.value === "string" ? target.value : void 0;
}
function toJson(node) {
  const target = resolveAlias(node);
  switch (target.kind) {
    case "scalar":
      return target.value;
    case "seq":
      return target.items.map(toJson);
    case "map": {
      const object = /* @__PURE__ */ Object.create(null);
      for (const { name, value } of target.entries.values()) object[name] = toJson(value);
      return object;
    }
  }
}
function rangeOf(node) {
  return { start: node.start, end: node.end };
}

// src/yaml/characters.ts
var characters_exports = {};
__export(characters_exports, {
  isBlank: () => isBlank,
  isBreak: () => isBreak,
  isIndicator: () => isIndicator
});
function isBlank(code) {
  return code === 32 || code === 9 || isBreak(code);
}
function isBreak(code) {
  return code === 10 || code === 13;
}
function isIndicator(code) {
  return code === 43 || code === 45 || code >= 48 && code <= 57;
}

// src/yaml/scalar-source.ts
function sourceRange(file, scalar, from, to) {
  const { start, end, value } = scalar;
  const whole = { start, end };
  if (typeof value !== "string" || from > to || from < 0 || to > value.length) return whole;
  const { text } = file;
  if (scalar.style === "plain" && end - start === value.length) return { start: start + from, end: start + to };
  const places = placesOf(text, scalar);
  if (places.length !== value.length + 1) return whole;
  const first = places[from];
  if (from === to) return { start: first.start, end: first.start };
  return { start: first.start, end: Math.max(first.start, places[to - 1].end) };
}
function placesOf(text, { start, end, style }) {
  switch (style) {
    case "single":
    case "double":
      return flowPlaces(text, start + 1, end - 1, style);
    case "plain":
      return flowPlaces(text, start, end, style);
    case "literal":
    case "folded":
      return blockPlaces(text, start, end, style === "folded");
    case "empty":
      return [{ start, end }];
  }
}
function flowPlaces(text, start, end, style) {
  const places = [];
  let at = start;
  let solid = 0;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (isBreak(code)) {
      places.length = solid;
      at = fold(text, at, end, places);
      solid = places.length;
    } else if (style === "double" && code === 92) {
      if (isBreak(text.charCodeAt(at + 1))) {
        at = skipBlanks(text, nextLine(text, at + 1), end);
        while (at < end && isBreak(text.charCodeAt(at))) {
          const next = nextLine(text, at);
          places.push({ start: at, end: next });
          at = skipBlanks(text, next, end);
        }
      } else {
        const length = escapeLength(text.charCodeAt(at + 1));
        const place = { start: at, end: at + length };
        places.push(place);
        if (length === 10 && Number.parseInt(text.slice(at + 2, at + 10), 16) > 65535) places.push(place);
        at += length;
      }
      solid = places.length;
    } else if (style === "single" && code === 39) {
      places.push({ start: at, end: at + 2 });
      solid = places.length;
      at += 2;
    } else {
      places.push({ start: at, end: at + 1 });
      at++;
      if (!isBlank2(code)) solid = places.length;
    }
  }
  places.push({ start: end, end });
  return places;
}
function fold(text, from, end, places) {
  let at = nextLine(text, from);
  const first = { start: from, end: at };
  let breaks = 0;
  for (at = skipBlanks(text, at, end); at < end && isBreak(text.charCodeAt(at)); at = skipBlanks(text, at, end)) {
    const next = nextLine(text, at);
    places.push({ start: at, end: next });
    at = next;
    breaks++;
  }
  if (breaks === 0) places.push(first);
  return at;
}
function blockPlaces(text, start, end, folded) {
  const header = lineAt(text, start);
  const indicators = /^[|>]([-+]?)([1-9]?)([-+]?)/.exec(text.slice(start, header.end));
  const chomping = indicators[1] || indicators[3];
  const lines = [];
  let at = header.next;
  while (at < end) {
    const line = lineAt(text, at);
    lines.push(line);
    at = line.next;
  }
  const tail = [];
  while (at < text.length && chomping === "+") {
    const line = lineAt(text, at);
    if (text.slice(line.start, line.end).trim() !== "") break;
    tail.push(line);
    at = line.next;
  }
  const indent = indicators[2] === "" ? indentOf(text, lines) : void 0;
  const column = indent ?? parentIndent(text, start) + Number(indicators[2]);
  const places = [];
  let pending = [];
  let moreIndented = false;
  let any = false;
  for (const line of lines) {
    const content = Math.min(line.start + column, line.end);
    const lineEnd2 = { start: line.end, end: line.next };
    if (content >= line.end || text.slice(line.start, line.end).trim() === "" && line.end - line.start < column) {
      pending.push(lineEnd2);
      continue;
    }
    const blank = isBlank2(text.charCodeAt(content));
    if (!any) places.push(...pending);
    else if (!folded || blank || moreIndented) places.push(...pending);
    else if (pending.length === 1) places.push(pending[0]);
    else places.push(...pending.slice(1));
    for (let i = content; i < line.end; i++) places.push({ start: i, end: i + 1 });
    pending = [lineEnd2];
    moreIndented = blank;
    any = true;
  }
  if (chomping !== "-" && any) places.push(pending[0]);
  if (chomping === "+")
    for (const line of [...pending.slice(any ? 1 : 0), ...tail.map(({ end: end2, next }) => ({ start: end2, end: next }))])
      places.push(line);
  places.push({ start: end, end });
  return places;
}
function indentOf(text, lines) {
  for (const { start, end } of lines) {
    let at = start;
    while (at < end && text.charCodeAt(at) === 32) at++;
    if (at < end) return at - start;
  }
  return 0;
}
function parentIndent(text, at) {
  let start = at;
  while (start > 0 && !isBreak(text.charCodeAt(start - 1))) start--;
  const before = text.slice(start, at);
  const lead = /^ *(?:- +)*/.exec(before)[0];
  if (/^(?:[!&]\S+\s+)*$/.test(before.slice(lead.length))) return Math.max(0, lead.trimEnd().length - 1);
  return lead.length;
}
function lineAt(text, start) {
  let end = start;
  while (end < text.length && !isBreak(text.charCodeAt(end))) end++;
  return { start, end, next: nextLine(text, end) };
}
function nextLine(text, at) {
  if (at >= text.length) return at;
  return text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10 ? at + 2 : at + 1;
}
function skipBlanks(text, from, end) {
  let at = from;
  while (at < end && isBlank2(text.charCodeAt(at))) at++;
  return at;
}
function escapeLength(code) {
  return code === 120 ? 4 : code === 117 ? 6 : code === 85 ? 10 : 2;
}
function isBlank2(code) {
  return code === 32 || code === 9;
}

// src/yaml/unknown.ts
var unknown_exports = {};
__export(unknown_exports, {
  isUnknown: () => isUnknown
});
var UNKNOWN = /\$[\w({]|[*?{}<>]|\(\(|@\w+@|__\w+__|%\w+%|^(?:\.{3}|…)$/;
function isUnknown(text) {
  return UNKNOWN.test(text);
}

// src/yaml/field.ts
var Field = class _Field {
  context;
  parent;
  /** Name in a map, index in a list, undefined for the root. */
  step;
  #entry;
  #node;
  constructor(context, node, parent, step, entry) {
    this.context = context;
    this.parent = parent;
    this.step = step;
    this.#node = node;
    this.#entry = entry;
  }
  get file() {
    return this.context.document.file;
  }
  /** The node, aliases followed. */
  get node() {
    return this.#node === void 0 ? void 0 : resolveAlias(this.#node);
  }
  /** True where the field is written, be it as null. */
  get exists() {
    return this.#node !== void 0;
  }
  /** True where kubectl sees no value: not written, or null. Says nothing about what was meant; see `absent`. */
  get isNull() {
    const { node } = this;
    return node === void 0 || node.kind === "scalar" && node.value === null;
  }
  /**
   * True where the field is certainly not given. False where it is, and where it might be: another key that may be it,
   * misspelt or at the wrong level; a placeholder in its place or above; a parent of the wrong kind; a patch that may
   * bring it. The one place that concludes absence.
   */
  get absent() {
    if (!this.isNull || this.open || this.context.mayBeElsewhere(this)) return false;
    const { parent, step } = this;
    if (parent === void 0) return true;
    if (parent.isNull) return parent.absent;
    const { node } = parent;
    if (node?.kind === "seq") return typeof step === "number";
    if (node?.kind !== "map") return false;
    for (const name of node.entries.keys()) if (isUnknown(name)) return false;
    return true;
  }
  /** True where more may come to what is written here: in a patch, or by one. */
  get open() {
    return this.context.partial || this.context.overlaid(this);
  }
  /** The scalar's value as kubectl reads it; undefined for maps, lists and what is not written. */
  get value() {
    const { node } = this;
    return node?.kind === "scalar" ? node.value : void 0;
  }
  /** True where the value holds a placeholder (`${NAME}`) or comes from elsewhere: it equals anything. */
  get unknown() {
    return this.#isUnknown(this.value);
  }
  #isUnknown(value) {
    return typeof value === "string" && isUnknown(value) || this.context.overlaid(this);
  }
  /** The value where it is text and known. */
  get string() {
    const { value } = this;
    return typeof value === "string" && !this.#isUnknown(value) ? value : void 0;
  }
  /** The value where it is text, with its placeholders. */
  get text() {
    const { value } = this;
    return typeof value === "string" ? value : void 0;
  }
  get number() {
    const { value } = this;
    return typeof value === "number" && !this.#isUnknown(value) ? value : void 0;
  }
  get boolean() {
    const { value } = this;
    return typeof value === "boolean" && !this.#isUnknown(value) ? value : void 0;
  }
  get isMap() {
    return this.node?.kind === "map";
  }
  get isList() {
    return this.node?.kind === "seq";
  }
  /** The field of that name, written or not. */
  get(name) {
    return this.child(name);
  }
  /** The field of that name in a map whose type is not known. */
  child(name) {
    const { node } = this;
    const entry = node?.kind === "map" ? node.get(name) : void 0;
    return new _Field(this.context, entry?.value, this, name, entry);
  }
  /** The item of a list at an index, written or not. */
  item(index) {
    const { node } = this;
    return new _Field(this.context, node?.kind === "seq" ? node.items[index] : void 0, this, index);
  }
  /** The items of a list; none for anything else. */
  items() {
    const { node } = this;
    if (node?.kind !== "seq") return [];
    return node.items.map((item, index) => new _Field(this.context, item, this, index));
  }
  /** The fields of a map, the last of equal keys only, in the order of their first mention; none for anything else. */
  entries() {
    const { node } = this;
    if (node?.kind !== "map") return [];
    return [...node.entries.values()].map((entry) => [
      entry.name,
      new _Field(this.context, entry.value, this, entry.name, entry)
    ]);
  }
  /** The steps from the root. */
  get path() {
    if (this.parent === void 0) return [];
    return [...this.parent.path, this.step];
  }
  /** The outermost alias on the way from the root: what lies behind it is written elsewhere. */
  get alias() {
    return this.parent?.alias ?? this.#entry?.through ?? (this.#node?.kind === "alias" ? this.#node : void 0);
  }
  /** Where the value stands: at the use, where an alias leads to it. A missing field stands where `key` does. */
  get range() {
    const alias = this.alias;
    if (alias !== void 0) return rangeOf(alias);
    const node = this.#node;
    if (node === void 0 || node.end === node.start) return this.key;
    return rangeOf(node);
  }
  /** Where the key stands; for an item its first key or itself; for a missing field the key of what would hold it. */
  get key() {
    const entry = this.#entry;
    const alias = this.parent?.alias ?? entry?.through;
    if (alias !== void 0) return rangeOf(alias);
    if (entry !== void 0) return rangeOf(entry.key);
    if (this.#node === void 0) return this.parent === void 0 ? this.context.document.range : this.parent.key;
    const list = this.parent?.node;
    const dash = list?.kind === "seq" && typeof this.step === "number" ? list.dashes[this.step] : void 0;
    if (this.#node.end === this.#node.start && dash !== void 0) return { start: dash, end: dash + 1 };
    return firstKey(this.#node);
  }
  /** Where a reader should look: a scalar's value, else the key. */
  get place() {
    return this.node?.kind === "scalar" ? this.range : this.key;
  }
  /** The place of characters of a text value, for what stands inside it. */
  inside(from, to) {
    const { node } = this;
    if (this.alias !== void 0 || node?.kind !== "scalar") return this.range;
    return sourceRange(this.file, node, from, to);
  }
};
function firstKey(node) {
  if (node.kind !== "map" || node.pairs[0] === void 0) return rangeOf(node);
  const kind = node.get("kind");
  return kind !== void 0 && kind.through === void 0 ? inOneLine(kind) : inOneLine(node.pairs[0]);
}
function inOneLine({ key, value }) {
  const block2 = value.kind === "scalar" && (value.style === "literal" || value.style === "folded");
  return value.kind === "scalar" && value.end > value.start && !block2 ? { start: key.start, end: value.end } : rangeOf(key);
}
var PLAIN_STEP = /^[A-Za-z_$][\w-]*$/;
function formatPath(path) {
  let text = "";
  for (const step of path) {
    if (typeof step === "number") text += `[${step}]`;
    else if (PLAIN_STEP.test(step)) text += text === "" ? step : `.${step}`;
    else text += `[${step}]`;
  }
  return text;
}

// src/text/fix.ts
function applyEdits(text, edits) {
  const sorted = [...edits].sort((a, b) => a.range.start - b.range.start);
  let result = "";
  let at = 0;
  for (const { range, text: replacement } of sorted) {
    result += text.slice(at, range.start) + replacement;
    at = range.end;
  }
  return result + text.slice(at);
}

// src/text/source-file.ts
var source_file_exports = {};
__export(source_file_exports, {
  SourceFile: () => SourceFile
});
var SourceFile = class {
  /** Relative to the working directory, with `/`; `<stdin>` where no name is known. */
  path;
  text;
  language;
  /** False for a file that was read only to find partners: nothing in it is reported. */
  reported;
  /** True for a file in the `templates/` of a chart: it is no manifest before it is rendered. */
  template;
  /** True where its bytes are UTF-16 without a byte order mark, which kubectl takes for UTF-8. */
  isUnmarked;
  #lines;
  constructor(path, text, options = {}) {
    this.path = path;
    this.text = text;
    this.language = options.language ?? "yaml";
    this.reported = options.reported ?? true;
    this.template = options.template ?? false;
    this.isUnmarked = options.isUnmarked ?? false;
  }
  /** The directory of the file, `.` for one in the working directory. */
  get directory() {
    const slash = this.path.lastIndexOf("/");
    return slash < 0 ? "." : this.path.slice(0, slash) || "/";
  }
  /** Offsets at which lines begin. Lines end at LF, CRLF or a lone CR. */
  get lineStarts() {
    if (this.#lines === void 0) {
      const starts = [0];
      const { text } = this;
      for (let i = 0; i < text.length; i++) {
        const code = text.charCodeAt(i);
        if (code === 10 || code === 13 && text.charCodeAt(i + 1) !== 10) starts.push(i + 1);
      }
      this.#lines = starts;
    }
    return this.#lines;
  }
  /** Line and column of an offset. An offset outside the text is clamped to it. */
  positionAt(offset) {
    const at = Math.max(0, Math.min(offset, this.text.length));
    const starts = this.lineStarts;
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if (starts[middle] <= at) low = middle;
      else high = middle - 1;
    }
    const mark = low === 0 && this.text.charCodeAt(0) === 65279 ? 1 : 0;
    return { line: low + 1, column: Math.max(1, at - starts[low] + 1 - mark) };
  }
  /** The range of a line's characters (1-based) without its line end; empty past the last line. */
  lineRange(line) {
    const starts = this.lineStarts;
    const start = starts[line - 1] ?? this.text.length;
    let end = starts[line] ?? this.text.length;
    while (end > start && (this.text.charCodeAt(end - 1) === 10 || this.text.charCodeAt(end - 1) === 13)) end--;
    return { start, end };
  }
};

// src/yaml/parse.ts
var parse_exports = {};
__export(parse_exports, {
  parseFile: () => parseFile
});

// src/yaml/comments.ts
function commentsBetween(text, start, end, root) {
  const comments = [];
  let at = start;
  const hashFrom = (from) => {
    for (let i = from; i < end; i++) if (text.charCodeAt(i) === 35) return i;
    return -1;
  };
  let hash = hashFrom(start);
  const scanGap = (from, to) => {
    if (hash < from && hash >= 0) hash = hashFrom(from);
    while (hash >= 0 && hash < to) {
      const inWord = hash > from && isWord(text.charCodeAt(hash - 1));
      const behind = inWord ? hash + 1 : lineEnd(text, hash, to);
      if (!inWord) comments.push(comment(text, hash, behind));
      hash = hashFrom(behind);
    }
  };
  for (const leaf of leaves(root)) {
    scanGap(at, leaf.start);
    at = leaf.end;
    if (leaf.kind === "scalar" && (leaf.style === "literal" || leaf.style === "folded")) {
      scanGap(leaf.start, lineEnd(text, leaf.start, end));
    }
  }
  scanGap(at, end);
  return comments;
}
function leaves(root) {
  const found = [];
  const rest = [root];
  for (let node = rest.pop(); node !== void 0; node = rest.pop()) {
    if (node.kind === "seq") {
      for (let i = node.items.length - 1; i >= 0; i--) rest.push(node.items[i]);
    } else if (node.kind === "map") {
      for (let i = node.pairs.length - 1; i >= 0; i--) rest.push(node.pairs[i].value, node.pairs[i].key);
    } else {
      found.push(node);
    }
  }
  return found;
}
function isWord(code) {
  return code > 32 && code !== 44 && code !== 91 && code !== 93 && code !== 123 && code !== 125 && code !== 58;
}
function comment(text, start, end) {
  let before = start - 1;
  while (before >= 0 && (text.charCodeAt(before) === 32 || text.charCodeAt(before) === 9)) before--;
  const code = before < 0 ? 10 : text.charCodeAt(before);
  return { range: { start, end }, ownLine: code === 10 || code === 13 || code === 65279 };
}
function lineEnd(text, from, limit) {
  let at = from;
  while (at < limit && text.charCodeAt(at) !== 10 && text.charCodeAt(at) !== 13) at++;
  return at;
}
var BLOCK_HEADER = /(?:^|[:?-])[ \t]+(?:[!&][^ \t]+[ \t]+)*[|>][-+0-9]*[ \t]*$/;
function scanLexically(text, start, end) {
  const comments = [];
  let braces = -1;
  let quote2 = 0;
  let block2 = -1;
  let at = start;
  while (at < end) {
    const to = lineEnd(text, at, end);
    let content = at;
    while (content < to && text.charCodeAt(content) === 32) content++;
    if (block2 >= 0 && (content === to || content - at > block2)) {
      at = nextLine2(text, to);
      continue;
    }
    block2 = -1;
    let before = 32;
    let last = to;
    for (let i = content; i < to; i++) {
      const code = text.charCodeAt(i);
      if (quote2 !== 0) {
        if (code === 92 && quote2 === 34) i++;
        else if (code === quote2) quote2 = 0;
      } else if (code === 35 && (before === 32 || before === 9)) {
        comments.push(comment(text, i, to));
        last = i;
        break;
      } else if ((code === 34 || code === 39) && opensQuote(text, at, i)) {
        quote2 = code;
      } else if (code === 123 && braces < 0 && text.charCodeAt(i + 1) === 123) {
        braces = i;
      }
      before = code;
    }
    if (quote2 === 0 && last > content) {
      const code = text.charCodeAt(trimEnd(text, content, last) - 1);
      const header = code === 124 || code === 62 || code === 43 || code === 45 || code >= 48 && code <= 57;
      if (header && BLOCK_HEADER.test(text.slice(at, last))) block2 = keyColumn(text, at, content);
    }
    at = nextLine2(text, to);
  }
  return { comments, braces };
}
function opensQuote(text, lineStart, at) {
  let before = at - 1;
  while (before >= lineStart && (text.charCodeAt(before) === 32 || text.charCodeAt(before) === 9)) before--;
  if (before < lineStart) return true;
  const code = text.charCodeAt(before);
  if (code === 44 || code === 91 || code === 123) return true;
  return at - before > 1 && (code === 58 || code === 45 || code === 63 || isProperty(text, lineStart, before));
}
function isProperty(text, lineStart, end) {
  let at = end;
  while (at >= lineStart && text.charCodeAt(at) > 32) at--;
  const code = text.charCodeAt(at + 1);
  return code === 33 || code === 38;
}
function keyColumn(text, lineStart, content) {
  let at = content;
  let column = content - lineStart;
  while (text.charCodeAt(at) === 45 && text.charCodeAt(at + 1) === 32) {
    column = at - lineStart;
    at++;
    while (text.charCodeAt(at) === 32) at++;
    const code = text.charCodeAt(at);
    if (code === 124 || code === 62) return column;
    column = at - lineStart;
  }
  return column;
}
function trimEnd(text, start, end) {
  let at = end;
  while (at > start && (text.charCodeAt(at - 1) === 32 || text.charCodeAt(at - 1) === 9)) at--;
  return at;
}
function nextLine2(text, to) {
  return to + (text.charCodeAt(to) === 13 && text.charCodeAt(to + 1) === 10 ? 2 : 1);
}

// src/yaml/fold.ts
function foldTree(root, text) {
  const rows = new Rows(text, root.end - root.start);
  return writeNode(rows, text, root, 0) ? rows.finish() : void 0;
}
var MAX_DEPTH = 100;
var KIND = { scalar: 0, map: 1, seq: 2 };
var KINDS = ["scalar", "map", "seq"];
var FLOW = 4;
var STYLES = ["plain", "single", "double", "literal", "folded", "empty"];
var VALUE = {
  /** The text from start to end. */
  whole: 0,
  /** The same without a character at either end. */
  quoted: 1,
  /** A stretch of the text, at an offset, of a length. */
  part: 2,
  /** One of the values beside. */
  kept: 3,
  null: 4,
  /** What the text from start to end is, read as a plain scalar: a number, a word such as `yes`, a string. */
  resolved: 5,
  /** The lines of a block scalar: where they begin, how far they are indented, how many line ends follow the last. */
  block: 6
};
var VALUE_LENGTHS = [0, 0, 2, 1, 0, 0, 3];
var HEAD = 3;
var CONTAINER_HEAD = 5;
var BLOCK = 1 << 16;
var block = new Int32Array(0);
var used = 0;
function scalarHead(style, value) {
  return STYLES.indexOf(style) << 2 | value << 5;
}
var Rows = class {
  #text;
  #values = [];
  #start;
  #block;
  #length;
  /** @param size how many characters the tree takes of the text: the largest have about a number for each. */
  constructor(text, size) {
    if (block.length - used < size) {
      block = new Int32Array(Math.max(BLOCK, size));
      used = 0;
    }
    this.#text = text;
    this.#block = block;
    this.#start = used;
    this.#length = used;
  }
  /** The tree that was written. Without it the rows come to nothing. */
  finish() {
    if (this.#block === block) used = this.#length;
    return new Folded(this.#text, this.#block, this.#values).node(this.#start);
  }
  /** Begins a map or a list; returns where, for `close`. */
  open(kind) {
    const row = this.#length;
    this.add3(kind, 0, 0);
    this.add(0);
    this.add(0);
    return row;
  }
  close(row, start, end, count2) {
    this.#block[row + 1] = start;
    this.#block[row + 2] = end;
    this.#block[row + HEAD] = this.#length;
    this.#block[row + HEAD + 1] = count2;
  }
  keep(head, start, end, value) {
    this.add3(head, start, end);
    this.add(this.#values.push(value) - 1);
  }
  add3(first, second, third) {
    if (this.#length + 3 > this.#block.length) this.#grow();
    const numbers = this.#block;
    const at = this.#length;
    numbers[at] = first;
    numbers[at + 1] = second;
    numbers[at + 2] = third;
    this.#length = at + 3;
  }
  add(number) {
    if (this.#length === this.#block.length) this.#grow();
    this.#block[this.#length++] = number;
  }
  #grow() {
    const larger = new Int32Array(this.#block.length * 2 + HEAD);
    larger.set(this.#block);
    this.#block = larger;
  }
};
function writeNode(rows, text, node, depth) {
  if (node.kind === "alias" || node.tag !== void 0 || node.anchor !== void 0 || depth > MAX_DEPTH) return false;
  if (node.kind === "scalar") {
    writeScalar(rows, text, node);
    return true;
  }
  const row = rows.open(KIND[node.kind] | (node.style === "flow" ? FLOW : 0));
  let count2;
  if (node.kind === "map") {
    count2 = node.pairs.length;
    for (const { name, key, value, merge: merge2 } of node.pairs) {
      if (merge2 || name !== key.value || !writeNode(rows, text, key, depth)) return false;
      if (!writeNode(rows, text, value, depth + 1)) return false;
    }
  } else {
    count2 = node.items.length;
    for (let i = 0; i < count2; i++) {
      rows.add(node.dashes[i]);
      if (!writeNode(rows, text, node.items[i], depth + 1)) return false;
    }
  }
  rows.close(row, node.start, node.end, count2);
  return true;
}
function writeScalar(rows, text, { start, end, style, value }) {
  if (value === null) {
    rows.add3(scalarHead(style, VALUE.null), start, end);
  } else if (typeof value !== "string") {
    rows.keep(scalarHead(style, VALUE.kept), start, end, value);
  } else if (value.length === end - start && text.startsWith(value, start)) {
    rows.add3(scalarHead(style, VALUE.whole), start, end);
  } else if (value.length === end - start - 2 && text.startsWith(value, start + 1)) {
    rows.add3(scalarHead(style, VALUE.quoted), start, end);
  } else {
    const at = text.slice(start, end).indexOf(value);
    if (at < 0) {
      rows.keep(scalarHead(style, VALUE.kept), start, end, value);
      return;
    }
    rows.add3(scalarHead(style, VALUE.part), start, end);
    rows.add(start + at);
    rows.add(value.length);
  }
}
var Folded = class {
  #text;
  #numbers;
  #values;
  constructor(text, numbers, values) {
    this.#text = text;
    this.#numbers = numbers;
    this.#values = values;
  }
  node(at) {
    const numbers = this.#numbers;
    const start = numbers[at + 1];
    const end = numbers[at + 2];
    const kind = KINDS[numbers[at] & 3];
    if (kind === "scalar") return this.#scalar(at);
    const style = (numbers[at] & 4) === 0 ? "block" : "flow";
    return kind === "map" ? new MapNode(start, end, style, () => this.#pairs(at), void 0, void 0) : new SeqNode(
      start,
      end,
      style,
      () => this.#items(at),
      () => this.#dashes(at),
      void 0,
      void 0
    );
  }
  #pairs(map) {
    const pairs2 = [];
    let at = map + CONTAINER_HEAD;
    for (let count2 = this.#numbers[map + HEAD + 1]; count2 > 0; count2--) {
      const key = this.#scalar(at);
      at = this.#behind(at);
      pairs2.push(new Pair(key.value, key, this.node(at), false));
      at = this.#behind(at);
    }
    return pairs2;
  }
  #items(seq) {
    return this.#places(seq).map((at) => this.node(at + 1));
  }
  #dashes(seq) {
    return this.#places(seq).map((at) => this.#numbers[at]);
  }
  /** Where the items of a list begin: with the dash of each. */
  #places(seq) {
    const places = [];
    for (let at = seq + CONTAINER_HEAD; at < this.#numbers[seq + HEAD]; at = this.#behind(at + 1)) places.push(at);
    return places;
  }
  #behind(at) {
    const numbers = this.#numbers;
    if ((numbers[at] & 3) !== 0) return numbers[at + HEAD];
    return at + HEAD + VALUE_LENGTHS[numbers[at] >> 5];
  }
  #scalar(at) {
    const numbers = this.#numbers;
    const start = numbers[at + 1];
    const end = numbers[at + 2];
    return new ScalarNode(
      start,
      end,
      STYLES[numbers[at] >> 2 & 7],
      this.#value(at, start, end),
      void 0,
      void 0
    );
  }
  #value(at, start, end) {
    const more = at + HEAD;
    switch (this.#numbers[at] >> 5) {
      case VALUE.whole:
        return this.#text.slice(start, end);
      case VALUE.quoted:
        return this.#text.slice(start + 1, end - 1);
      case VALUE.part:
        return this.#text.slice(this.#numbers[more], this.#numbers[more] + this.#numbers[more + 1]);
      case VALUE.kept:
        return this.#values[this.#numbers[more]];
      case VALUE.resolved:
        return resolvePlain(this.#text.slice(start, end));
      case VALUE.block: {
        const [from, indent, breaks] = this.#numbers.subarray(more, more + 3);
        const lines = this.#text.slice(from - 1, end).replaceAll(`
${" ".repeat(indent)}`, "\n").slice(1);
        const folded = (this.#numbers[at] >> 2 & 7) === STYLES.indexOf("folded");
        return (folded ? foldLines(lines) : lines) + "\n".repeat(breaks);
      }
      default:
        return null;
    }
  }
};
var FOLDED = /^([^ \t\n].*)\n(\n*)(?=[^ \t\n])/gm;
function foldLines(lines) {
  return lines.replace(FOLDED, (_, line, empty) => line + (empty === "" ? " " : empty));
}

// src/text/distance.ts
var distance_exports = {};
__export(distance_exports, {
  editDistance: () => editDistance,
  nearNames: () => nearNames
});
function editDistance(a, b) {
  let beforeLast = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(last[j] + 1, current[j - 1] + 1, last[j - 1] + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, beforeLast[j - 2] + 1);
      current.push(cost);
    }
    beforeLast = last;
    last = current;
  }
  return last[b.length];
}
function nearNames(name, candidates) {
  if (name.length > 253) return [];
  let best = [];
  let least = name.length < 5 ? 1 : 2;
  const folded = fold2(name);
  for (const candidate of new Set(candidates)) {
    if (candidate === name || candidate === "") continue;
    const same = fold2(candidate) === folded;
    if (!same && Math.abs(candidate.length - name.length) > least) continue;
    const distance = same ? 0 : editDistance(name, candidate);
    if (distance > least || distance >= candidate.length && distance > 0) continue;
    if (digits(candidate) !== digits(name)) continue;
    if (distance < least) best = [];
    least = distance;
    best.push(candidate);
  }
  return best;
}
function fold2(name) {
  return name.toLowerCase().replace(/[-_. ]/g, "");
}
function digits(name) {
  return name.replace(/\D/g, "");
}

// src/yaml/markdown.ts
var OTHER_LANGUAGES = /^(?:bash|sh|shell|zsh|fish|console|terminal|shell-?session|powershell|ps1?|bat|cmd|diff|patch|python|py|go|golang|java|javascript|js|typescript|ts|ruby|rb|rust|c|cpp|csharp|php|groovy|jenkinsfile|dockerfile|docker|makefile|hcl|terraform|tf|toml|ini|conf|xml|html|css|sql|promql|mermaid|plantuml|cue|jsonnet|rego|cel|lua|nix|vim|log|output|out|plaintext)$/;
function isTaggedManifest(tag) {
  return tag === "" || tag.includes("yaml") || isNearTag(tag.normalize("NFD").replace(/[^a-z0-9]/g, ""));
}
function isNearTag(tag) {
  return TAGS.includes(tag) || nearNames(tag, TAGS).length > 0;
}
var TAGS = ["yaml", "yml", "json", "jsonc", "k8s", "kubernetes", "manifest"];
function isOtherLanguage(tag) {
  return OTHER_LANGUAGES.test(tag);
}
var FENCE = /^([ \t]*)(?:[-*+][ \t]+|\d+[.)][ \t]+)?(`{3,}|~{3,})([^\n]*)/;
function fencedBlocks(text) {
  const blocks = [];
  let open;
  for (let at = 0; at < text.length; ) {
    const newline = text.indexOf("\n", at);
    const next = newline < 0 ? text.length : newline + 1;
    const match = FENCE.exec(text.slice(at, newline < 0 ? next : newline));
    if (match !== null) {
      const fence = match[2];
      const rest = match[3].trim();
      if (open === void 0) {
        if (fence.charCodeAt(0) === 126 || !rest.includes("`")) {
          const tag = /^[^\s{,:]*/.exec(rest)[0].toLowerCase();
          open = { fence, start: next, column: match[0].length - fence.length - match[3].length, tag };
        }
      } else if (rest === "" && fence.startsWith(open.fence)) {
        blocks.push({ start: open.start, end: at, column: open.column, tag: open.tag });
        open = void 0;
      }
    }
    at = next;
  }
  if (open !== void 0) blocks.push({ start: open.start, end: text.length, column: open.column, tag: open.tag });
  return blocks;
}

// src/yaml/plain.ts
var TAB = 9;
var NEWLINE = 10;
var SPACE = 32;
var DOUBLE_QUOTE = 34;
var HASH = 35;
var SINGLE_QUOTE = 39;
var PLUS = 43;
var COMMA = 44;
var DASH = 45;
var DOT = 46;
var COLON = 58;
var FOLDED2 = 62;
var OPEN_LIST = 91;
var BACKSLASH = 92;
var CLOSE_LIST = 93;
var OPEN_MAP = 123;
var LITERAL = 124;
var CLOSE_MAP = 125;
var ODD = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]/;
var INDICATORS = characters("	\n!\"#%&'*,:>?@[]`{|}");
var WORDS2 = characters("0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ$()+./;=^_~");
var MAX_DEPTH2 = 64;
var MAX_KEY = 1e3;
var MAX_KEYS = 1e3;
var ESCAPE = /\\["\\bfnrt]/g;
var PLAIN_TEXT = scalarHead("plain", VALUE.whole);
var PLAIN_RESOLVED = scalarHead("plain", VALUE.resolved);
var SINGLE = scalarHead("single", VALUE.quoted);
var SINGLE_KEPT = scalarHead("single", VALUE.kept);
var DOUBLE = scalarHead("double", VALUE.quoted);
var DOUBLE_KEPT = scalarHead("double", VALUE.kept);
var LITERAL_BLOCK = scalarHead("literal", VALUE.block);
var FOLDED_BLOCK = scalarHead("folded", VALUE.block);
var EMPTY = scalarHead("empty", VALUE.null);
function readPlain(text, start, end) {
  const endsLine = end === text.length || text.charCodeAt(end - 1) === NEWLINE;
  return endsLine && !ODD.test(text.slice(start, end)) ? new PlainReader(text, start, end).read(start) : void 0;
}
var PlainReader = class {
  #text;
  #end;
  #rows;
  #at = 0;
  /** Where the content of the line stands; -1 behind the last line. Only between nodes. */
  #column = -1;
  /** Where the node that was read last ends. */
  #nodeEnd = 0;
  /** The scalar that was scanned last, and whether it is a key. */
  #start = 0;
  #scalarEnd = 0;
  #quote = 0;
  #escaped = false;
  #isKey = false;
  /** Of the keys of the maps that are open. */
  #hashes = [];
  #keys = 0;
  constructor(text, start, end) {
    this.#text = text;
    this.#end = end;
    this.#rows = new Rows(text, end - start);
  }
  read(start) {
    const isPlain = this.#nextLine(start) && this.#column >= 0 && this.#scan() && this.#map(this.#column, 0) && this.#column < 0;
    return isPlain ? this.#rows.finish() : void 0;
  }
  // Lines
  /** Goes on to the next content at or behind the start of a line. */
  #nextLine(from) {
    const text = this.#text;
    const end = this.#end;
    let line = from;
    while (line < end) {
      let at = line;
      while (at < end && text.charCodeAt(at) === SPACE) at++;
      if (at === end) break;
      const code = text.charCodeAt(at);
      if (code === NEWLINE) {
        line = at + 1;
      } else if (code === HASH) {
        line = text.indexOf("\n", at) + 1;
        if (line === 0) break;
      } else {
        this.#at = at;
        this.#column = at - line;
        return code !== TAB;
      }
    }
    this.#at = end;
    this.#column = -1;
    return true;
  }
  /** Goes on to the next content where no more than blanks and a comment follow on the line. */
  #endLine() {
    const text = this.#text;
    const end = this.#end;
    let at = this.#at;
    while (at < end && text.charCodeAt(at) === SPACE) at++;
    if (at === end) return this.#nextLine(end);
    const code = text.charCodeAt(at);
    if (code === NEWLINE) return this.#nextLine(at + 1);
    if (code !== HASH || at === this.#at) return false;
    const newline = text.indexOf("\n", at);
    return this.#nextLine(newline < 0 ? end : newline + 1);
  }
  #endsWord(at) {
    if (at >= this.#end) return true;
    const code = this.#text.charCodeAt(at);
    return code === SPACE || code === NEWLINE;
  }
  #isDash() {
    return this.#text.charCodeAt(this.#at) === DASH && this.#endsWord(this.#at + 1);
  }
  // Block maps and lists
  /** A map whose first key was just scanned, with that key at a column. */
  #map(column, depth) {
    if (depth > MAX_DEPTH2) return false;
    const row = this.#rows.open(KIND.map);
    const start = this.#start;
    const firstKey2 = this.#keys;
    for (; ; ) {
      if (!this.#key(firstKey2) || !this.#value(column, depth)) return false;
      if (this.#column !== column) break;
      if (!this.#scan()) return false;
    }
    if (this.#column > column) return false;
    this.#rows.close(row, start, this.#nodeEnd, this.#keys - firstKey2);
    this.#keys = firstKey2;
    return true;
  }
  /** A list whose first dash is here. */
  #list(column, depth) {
    if (depth > MAX_DEPTH2) return false;
    const text = this.#text;
    const start = this.#at;
    const row = this.#rows.open(KIND.seq);
    let count2 = 0;
    do {
      const dash = this.#at;
      let at = dash + 1;
      while (at < this.#end && text.charCodeAt(at) === SPACE) at++;
      if (at === this.#end) return false;
      this.#at = at;
      this.#rows.add(dash);
      if (!this.#inline(column, column + at - dash, depth)) return false;
      count2++;
    } while (this.#column === column && this.#isDash());
    if (this.#column > column) return false;
    this.#rows.close(row, start, this.#nodeEnd, count2);
    return true;
  }
  /** What follows the colon of a key at a column: on its line or below. */
  #value(column, depth) {
    const text = this.#text;
    const behindColon = this.#at;
    let at = behindColon;
    while (at < this.#end && text.charCodeAt(at) === SPACE) at++;
    const code = at < this.#end ? text.charCodeAt(at) : NEWLINE;
    if (code !== NEWLINE && code !== HASH) {
      this.#at = at;
      return this.#inline(column, -1, depth);
    }
    if (!this.#endLine()) return false;
    if (this.#column >= column && this.#isDash()) return this.#list(this.#column, depth + 1);
    if (this.#column > column) return this.#scan() && this.#map(this.#column, depth + 1);
    this.#rows.add3(EMPTY, behindColon, behindColon);
    this.#nodeEnd = behindColon;
    return true;
  }
  /**
   * What stands behind a colon or a dash on its line; then the line's end.
   *
   * @param column that of the key or the dash.
   * @param inner that of a map which may begin here; -1 where none may.
   */
  #inline(column, inner, depth) {
    const code = this.#text.charCodeAt(this.#at);
    if (code === LITERAL || code === FOLDED2) return this.#block(column, code);
    if (code === OPEN_LIST) return this.#flowList() && this.#endLine();
    if (code === OPEN_MAP) return this.#flowMap() && this.#endLine();
    if (!this.#scan()) return false;
    if (this.#isKey) return inner >= 0 && this.#map(inner, depth + 1);
    return this.#scalar() && this.#endLine();
  }
  // Scalars
  /** Finds where a plain or quoted scalar ends that begins here outside of brackets. A key has its colon behind it. */
  #scan() {
    const text = this.#text;
    const end = this.#end;
    const start = this.#at;
    const first = text.charCodeAt(start);
    if (first === DOUBLE_QUOTE || first === SINGLE_QUOTE) {
      if (!this.#scanQuoted(first)) return false;
      this.#isKey = text.charCodeAt(this.#at) === COLON && this.#endsWord(this.#at + 1);
      return true;
    }
    if (INDICATORS[first] === 1 || first === DASH && this.#endsWord(start + 1)) return false;
    let last = start;
    let at = start + 1;
    this.#isKey = false;
    for (; at < end; at++) {
      const code = text.charCodeAt(at);
      if (code === SPACE) continue;
      if (code === NEWLINE) break;
      if (code === TAB) return false;
      if (code === COLON && this.#endsWord(at + 1)) {
        this.#isKey = true;
        break;
      }
      if (code === HASH && last < at - 1) break;
      last = at;
    }
    if (this.#isKey && last < at - 1) return false;
    if (first === DOT && text.startsWith("...", start)) return false;
    this.#start = start;
    this.#scalarEnd = last + 1;
    this.#quote = 0;
    this.#at = this.#isKey ? at : last + 1;
    return true;
  }
  #scanQuoted(quote2) {
    const text = this.#text;
    const end = this.#end;
    this.#start = this.#at;
    this.#quote = quote2;
    this.#escaped = false;
    for (let at = this.#at + 1; at < end; at++) {
      const code = text.charCodeAt(at);
      if (code === NEWLINE || code === TAB) return false;
      if (code === BACKSLASH && quote2 === DOUBLE_QUOTE) {
        this.#escaped = true;
        at++;
      } else if (code === quote2) {
        if (quote2 === DOUBLE_QUOTE || text.charCodeAt(at + 1) !== quote2) {
          this.#at = this.#scalarEnd = at + 1;
          return true;
        }
        this.#escaped = true;
        at++;
      }
    }
    return false;
  }
  /** Writes the scalar that was just scanned. */
  #scalar() {
    const start = this.#start;
    const end = this.#scalarEnd;
    this.#nodeEnd = end;
    if (this.#quote === 0) {
      const first = this.#text.charCodeAt(start);
      const resolved = mayResolve(first, end - start);
      if (resolved && (first === DOT || first === PLUS || first === DASH)) {
        const value = resolvePlain(this.#text.slice(start, end));
        if (typeof value === "number" && !Number.isFinite(value)) return false;
      }
      this.#rows.add3(resolved ? PLAIN_RESOLVED : PLAIN_TEXT, start, end);
    } else if (!this.#escaped) {
      this.#rows.add3(this.#quote === DOUBLE_QUOTE ? DOUBLE : SINGLE, start, end);
    } else if (this.#quote === SINGLE_QUOTE) {
      this.#rows.keep(SINGLE_KEPT, start, end, this.#text.slice(start + 1, end - 1).replaceAll("''", "'"));
    } else {
      const quoted = this.#text.slice(start, end);
      if (quoted.replace(ESCAPE, "").includes("\\")) return false;
      this.#rows.keep(DOUBLE_KEPT, start, end, JSON.parse(quoted));
    }
    return true;
  }
  /** Writes the key that was just scanned and goes behind its colon. */
  #key(firstKey2) {
    const text = this.#text;
    const start = this.#start;
    const end = this.#scalarEnd;
    const quotes = this.#quote === 0 ? 0 : 1;
    if (!this.#isKey || end - start > MAX_KEY || quotes === 1 && this.#escaped) return false;
    if (quotes === 0) {
      const first = text.charCodeAt(start);
      if (first === 60) return false;
      if (mayResolve(first, end - start) && typeof resolvePlain(text.slice(start, end)) !== "string") return false;
    }
    let hash = 0;
    for (let at = start + quotes; at < end - quotes; at++) hash = Math.imul(hash, 31) + text.charCodeAt(at) | 0;
    const hashes = this.#hashes;
    const count2 = this.#keys;
    for (let i = firstKey2; i < count2; i++) if (hashes[i] === hash) return false;
    if (count2 - firstKey2 > MAX_KEYS) return false;
    hashes[count2] = hash;
    this.#keys = count2 + 1;
    this.#rows.add3(quotes === 0 ? PLAIN_TEXT : this.#quote === DOUBLE_QUOTE ? DOUBLE : SINGLE, start, end);
    this.#at++;
    return true;
  }
  // Block scalars
  /** `|` or `>`, with `-` or `+`; its lines are indented more than the key or the dash at a column. */
  #block(column, indicator) {
    const text = this.#text;
    const end = this.#end;
    const start = this.#at;
    const chomping = text.charCodeAt(start + 1);
    let at = chomping === DASH || chomping === PLUS ? start + 2 : start + 1;
    const behindHeader = at;
    while (text.charCodeAt(at) === SPACE) at++;
    let newline = text.indexOf("\n", at);
    if (newline < 0 || at < newline && (text.charCodeAt(at) !== HASH || at === behindHeader)) return false;
    const from = newline + 1;
    let line = from;
    let indent = 0;
    let emptyLines = 0;
    let last = -1;
    while (line < end) {
      at = line;
      while (at < end && text.charCodeAt(at) === SPACE) at++;
      if (at === end) return false;
      const code = text.charCodeAt(at);
      const width = at - line;
      if (code === NEWLINE) {
        if (width > 0 && width !== indent) return false;
        emptyLines++;
        line = at + 1;
        continue;
      }
      if (indent === 0) {
        if (width <= column || code === TAB) return false;
        indent = width;
      } else if (width < indent) {
        break;
      }
      newline = text.indexOf("\n", at);
      if (newline < 0 || code === TAB && text.slice(at, newline).trim() === "") return false;
      last = newline;
      line = newline + 1;
      emptyLines = 0;
    }
    if (last < 0) return false;
    this.#rows.add3(indicator === FOLDED2 ? FOLDED_BLOCK : LITERAL_BLOCK, start, last);
    this.#rows.add3(from, indent, chomping === DASH ? 0 : chomping === PLUS ? 1 + emptyLines : 1);
    this.#nodeEnd = last;
    return this.#nextLine(line);
  }
  // Brackets: on one line, with scalars only
  #flowList() {
    const start = this.#at;
    const row = this.#rows.open(KIND.seq | FLOW);
    let count2 = 0;
    let close = this.#flowNext();
    if (close !== CLOSE_LIST) {
      do {
        this.#rows.add(this.#at);
        if (!this.#flowScan() || !this.#scalar()) return false;
        count2++;
        close = this.#flowSeparator(CLOSE_LIST);
      } while (close === COMMA);
      if (close !== CLOSE_LIST) return false;
    }
    this.#closeFlow(row, start, count2);
    return true;
  }
  #flowMap() {
    const start = this.#at;
    const row = this.#rows.open(KIND.map | FLOW);
    const firstKey2 = this.#keys;
    let close = this.#flowNext();
    if (close !== CLOSE_MAP) {
      do {
        if (!this.#flowScan()) return false;
        this.#isKey = this.#text.charCodeAt(this.#at) === COLON && this.#text.charCodeAt(this.#at + 1) === SPACE;
        if (!this.#key(firstKey2)) return false;
        this.#flowBlanks();
        if (!this.#flowScan() || !this.#scalar()) return false;
        close = this.#flowSeparator(CLOSE_MAP);
      } while (close === COMMA);
      if (close !== CLOSE_MAP) return false;
    }
    this.#closeFlow(row, start, this.#keys - firstKey2);
    this.#keys = firstKey2;
    return true;
  }
  #closeFlow(row, start, count2) {
    this.#at++;
    this.#nodeEnd = this.#at;
    this.#rows.close(row, start, this.#at, count2);
  }
  #flowBlanks() {
    while (this.#text.charCodeAt(this.#at) === SPACE) this.#at++;
    return this.#text.charCodeAt(this.#at);
  }
  /** Behind an opening bracket: what comes next. */
  #flowNext() {
    this.#at++;
    return this.#flowBlanks();
  }
  /** Behind an item: the comma before another one, or what else there is. */
  #flowSeparator(close) {
    const code = this.#flowBlanks();
    return code === COMMA && this.#flowNext() === close ? 0 : code;
  }
  /** Finds where a scalar in brackets ends: only words that cannot mean anything else. */
  #flowScan() {
    const text = this.#text;
    const start = this.#at;
    const first = text.charCodeAt(start);
    if (first === DOUBLE_QUOTE || first === SINGLE_QUOTE) return this.#scanQuoted(first);
    let at = start;
    if (first === DASH) at++;
    if (WORDS2[text.charCodeAt(at)] !== 1) return false;
    let last = at;
    for (; ; ) {
      const code = text.charCodeAt(at);
      const isInWord = WORDS2[code] === 1 || code === DASH || code === COLON && WORDS2[text.charCodeAt(at + 1)] === 1;
      if (isInWord) last = at;
      else if (code !== SPACE) break;
      at++;
    }
    this.#start = start;
    this.#scalarEnd = this.#at = last + 1;
    this.#quote = 0;
    return true;
  }
};
function mayResolve(first, length) {
  if (first < 65) return first >= 48 && first <= 57 || first === PLUS || first === DASH || first === DOT;
  if (length > 5) return false;
  const lower2 = first | 32;
  return lower2 === 102 || lower2 === 110 || lower2 === 111 || lower2 === 116 || lower2 === 121 || first === 126;
}
function characters(all) {
  const table = new Uint8Array(128);
  for (const character2 of all) table[character2.charCodeAt(0)] = 1;
  return table;
}

// src/yaml/split.ts
function splitDocuments(text, start, end, column) {
  const chunks = [];
  let at = text.charCodeAt(start) === 65279 ? start + 1 : start;
  let syntax = "yaml";
  if (text.charCodeAt(skipSpace(text, at, end)) === 123) {
    for (; ; ) {
      const from = skipSpace(text, at, end);
      if (from >= end) return chunks;
      const to = endOfJson(text, from, end);
      if (to === void 0) {
        syntax = chunks.length === 0 ? "not-json" : "behind-json";
        if (chunks.length > 1 || chunks.length === 1 && end - at < 4) {
          chunks.push({ start: from, end, separator: void 0, syntax: "refused" });
          return chunks;
        }
        const lineEnd2 = text.indexOf("\n", at);
        at = chunks.length === 0 ? at : lineEnd2 >= 0 && lineEnd2 < from ? lineEnd2 + 1 : from;
        break;
      }
      chunks.push({ start: from, end: to, separator: void 0, syntax: "json" });
      at = to;
    }
  }
  splitLines(text, at, end, column, chunks, syntax);
  return chunks;
}
function splitLines(text, start, end, column, chunks, first) {
  let syntax = first;
  const push = (from2, to, separator) => {
    chunks.push({ start: from2, end: to, separator, syntax });
    syntax = "yaml";
  };
  let from = start;
  for (; ; ) {
    const at = findSeparator(text, from, end, column);
    if (at !== from && from < end) push(from, at < 0 ? end : at, void 0);
    if (at < 0) return;
    syntax = "yaml";
    const dashes = text.indexOf("---", at);
    let lineEnd2 = text.indexOf("\n", dashes);
    if (lineEnd2 < 0 || lineEnd2 > end) lineEnd2 = end;
    from = Math.min(end, lineEnd2 + 1);
    const line = text.slice(dashes, lineEnd2).trimEnd();
    const rest = line.slice(3).trimStart();
    if (rest === "" || rest.charCodeAt(0) === 35) continue;
    const next = findSeparator(text, from, end, column);
    from = next < 0 ? end : next;
    push(dashes, from, { start: dashes, end: dashes + line.length });
  }
}
function findSeparator(text, from, end, column) {
  if (column > 0) {
    for (const match of text.slice(from, end).matchAll(/^ *---/gm)) {
      if (match[0].length - 3 <= column) return from + match.index;
    }
    return -1;
  }
  if (text.startsWith("---", from) && from + 3 <= end) return from;
  const at = text.slice(from, end).indexOf("\n---");
  return at < 0 ? -1 : from + at + 1;
}
function skipSpace(text, from, end) {
  let at = from;
  for (; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code !== 32 && (code < 9 || code > 13)) break;
  }
  return at;
}
function endOfJson(text, from, end) {
  let depth = 0;
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 34) {
      for (at++; at < end && text.charCodeAt(at) !== 34; at++) if (text.charCodeAt(at) === 92) at++;
    } else if (code === 123 || code === 91) {
      depth++;
    } else if (code === 125 || code === 93) {
      if (--depth > 0) continue;
      try {
        JSON.parse(text.slice(from, at + 1));
        return at + 1;
      } catch {
        return void 0;
      }
    } else if (depth === 0) {
      return void 0;
    }
  }
  return void 0;
}

// deferred:src/yaml/tree.ts
var readTree = (...args) => require("./yaml-tree.cjs").readTree(...args);

// src/yaml/parse.ts
var MAX_LENGTH = 5 * 1024 * 1024;
var KUSTOMIZATION = /(?:^|\/)(?:kustomization\.ya?ml|Kustomization)$/;
var HEAD2 = /^["']?(?:kind|apiVersion)["']?[ \t]*:/m;
var INDENTED_HEAD = /^( *)["']?(kind|apiVersion)["']?[ \t]*:/gm;
var STREAM_HEAD = /(?:^|---[ \t]*|\{[ \t]*)["']?(?:kind|apiVersion)["']?[ \t]*:/m;
var FLOW_HEAD = /["']?\b(?:kind|apiVersion)["']?\s*:/;
var JSON_PATCH = /^(?:- |\[\s{0,20}\{\s{0,20})["']?(?:op|path|from|value)["']?[ \t]*:/;
var DEFINITION = /^( *)["']?kind["']?[ \t]*:[ \t]*["']?CustomResourceDefinition["']?[ \t]*(?:#.*)?\r?$/gm;
var NULL = /^(?:~|null|Null|NULL)\s*(?:#.*)?$/;
var UNUSUAL = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufffe\uffff]/;
var CONTROL = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]/;
var LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
function parseFile(file, { folded = false } = {}) {
  const documents = [];
  const counter = { index: 0, folded };
  if (file.language !== "markdown") {
    parseStream(file, 0, file.text.length, 0, counter, documents);
    return documents;
  }
  for (const block2 of fencedBlocks(file.text)) {
    const { start, end, column, tag } = block2;
    if (isOtherLanguage(tag) || !holdsManifest(file.text.slice(start, end))) continue;
    const own = [];
    const index = counter.index;
    parseStream(file, start, end, column, counter, own);
    if (own.some(({ state }) => state === "unreadable") && isExcerpt(file.text.slice(start, end), tag)) {
      counter.index = index;
      continue;
    }
    for (const document of own) documents.push(document);
  }
  return documents;
}
function isExcerpt(block2, tag) {
  if (!isTaggedManifest(tag)) return true;
  return /^[ \t]*(?:\.\.\.|\[\.\.\.\]|…|<\.\.\.>)[ \t]*\r?$/m.test(block2) || /^\s*[$>] ?[a-z]+ /.test(block2);
}
var ParsedDocument = class {
  file;
  range;
  index;
  state;
  skipReason;
  root;
  error;
  duplicateKeys;
  dropped;
  #comments;
  constructor(file, range, index, content) {
    this.file = file;
    this.range = range;
    this.index = index;
    this.state = content.state;
    this.skipReason = content.skipReason;
    this.error = content.error;
    this.duplicateKeys = content.duplicateKeys ?? [];
    this.root = content.root ?? null;
    this.dropped = content.dropped;
  }
  get comments() {
    if (this.#comments === void 0) {
      const { start, end } = this.range;
      const { text } = this.file;
      if (this.root === null) this.#comments = scanLexically(text, start, end).comments;
      else this.#comments = commentsBetween(text, start, this.dropped?.start ?? end, this.root);
    }
    return this.#comments;
  }
};
function parseStream(file, start, end, column, counter, documents) {
  const { text } = file;
  let isMeant;
  for (const chunk of splitDocuments(text, start, end, column)) {
    let from = chunk.start;
    if (text.charCodeAt(from) === 65279) from++;
    const content = skipComments(text, from, chunk.end);
    if (content === chunk.end && text.slice(from, chunk.end).trim() === "" && !text.slice(from, chunk.end).includes("	"))
      continue;
    const refusal2 = refusedLine(text, chunk, from, content, column);
    if (refusal2 !== void 0) isMeant ??= KUSTOMIZATION.test(file.path) || STREAM_HEAD.test(text.slice(start, end));
    const read2 = refusal2 === void 0 ? readChunk(file, chunk, from, content, column) : refuse(file, chunk, refusal2, isMeant);
    const index = read2.state === "empty" || isNull(text, content, chunk.end, read2.state) ? -1 : counter.index++;
    const kept = counter.folded && !read2.folded ? foldContent(read2, text) : read2;
    documents.push(new ParsedDocument(file, { start: from, end: chunk.end }, index, kept));
  }
}
function refusedLine(text, chunk, from, content, column) {
  const { separator } = chunk;
  if (separator !== void 0) {
    return { code: "separator", range: separator, detail: text.slice(separator.start, separator.end) };
  }
  if (text.charCodeAt(content) !== 37 || lineColumn(text, content, from) > column) return void 0;
  return { code: "directive", range: lineRange(text, content, chunk.end) };
}
function refuse(file, { start, end }, error, isMeant) {
  const isTemplate2 = () => file.text.slice(start, end).includes("{{") && scanLexically(file.text, start, end).braces >= 0;
  if (file.template || isTemplate2()) return { state: "template" };
  return isMeant ? { state: "unreadable", error } : { state: "skipped", skipReason: "not-kubernetes" };
}
function foldContent(content, text) {
  const { root, duplicateKeys = [] } = content;
  const folded = root && duplicateKeys.length === 0 ? foldTree(root, text) : void 0;
  return folded === void 0 ? content : { ...content, root: folded };
}
function readChunk(file, chunk, from, content, column) {
  const { text } = file;
  if (content === chunk.end) return { state: "empty" };
  if (chunk.syntax === "refused") {
    return { state: "unreadable", error: { code: "json", range: lineRange(text, content, chunk.end) } };
  }
  const body = text.slice(from, chunk.end);
  const flow = text.charCodeAt(content) === 123;
  const braces = body.includes("{{");
  if (file.template) return { state: "template" };
  const indent = lineColumn(text, content, from);
  const kubernetes = isKubernetes(body, flow, indent) || JSON_PATCH.test(text.slice(content, content + 80)) || KUSTOMIZATION.test(file.path);
  if (!kubernetes && chunk.syntax !== "behind-json") {
    if (braces && scanLexically(text, from, chunk.end).braces >= 0) return { state: "template" };
    return { state: "skipped", skipReason: "not-kubernetes" };
  }
  if (!flow && body.includes("CustomResourceDefinition") && isDefinition(body, indent))
    return { state: "skipped", skipReason: "definition" };
  if (body.length > MAX_LENGTH)
    return { state: "unreadable", error: { code: "too-large", range: { start: from, end: chunk.end } } };
  const read2 = readDocument(text, from, chunk, content, column);
  if (braces && isTemplate(text, from, chunk.end, read2.root)) return { state: "template" };
  const isObject = body.includes("kind") && body.includes("apiVersion");
  if (flow && read2.state === "unreadable" && !isObject && !KUSTOMIZATION.test(file.path)) {
    return { state: "skipped", skipReason: "not-kubernetes" };
  }
  if (flow && read2.root?.kind === "map") {
    const kind = read2.root.get("kind")?.value;
    if (kind?.kind === "scalar" && kind.value === "CustomResourceDefinition")
      return { state: "skipped", skipReason: "definition" };
  }
  return read2;
}
function readDocument(text, from, chunk, content, column) {
  if (chunk.syntax === "yaml" && column === 0) {
    const root2 = readPlain(text, from, chunk.end);
    if (root2 !== void 0) return { state: "read", root: root2, folded: true };
  }
  const unreadable = (error) => ({ state: "unreadable", error });
  const json = chunk.syntax === "json";
  let unusual = false;
  let end = chunk.end;
  let dropped;
  if (!json) {
    const dots = findDocumentEnd(text, from, end, column);
    if (dots >= 0) {
      dropped = dots + 3;
      end = dots;
      if (content >= dots)
        return unreadable({ code: "syntax", range: { start: dots, end: dropped }, detail: "nothing before ..." });
    }
    const body = text.slice(from, end);
    unusual = UNUSUAL.test(body);
  }
  if (unusual) {
    const body = text.slice(from, end);
    const control = body.search(CONTROL);
    if (control >= 0) return unreadable(character(from + control));
    const surrogate = body.search(LONE_SURROGATE);
    if (surrogate >= 0) return unreadable(character(from + surrogate));
  }
  const tree = readTree(text, from, end, json, unusual);
  if (tree.error !== void 0) {
    const refusedTwice = chunk.syntax !== "yaml" && tree.error.code === "syntax";
    return unreadable(refusedTwice ? { ...tree.error, code: "json" } : tree.error);
  }
  if (tree.root === null) return { state: "empty" };
  dropped = tree.rest ?? dropped;
  const { root, duplicateKeys } = tree;
  const rest = dropped !== void 0 && skipComments(text, dropped, chunk.end) < chunk.end ? { start: dropped, end: chunk.end } : void 0;
  return { state: "read", root, duplicateKeys, dropped: rest };
}
function character(at) {
  return { code: "character", range: { start: at, end: at + 1 } };
}
function skipComments(text, from, end) {
  let at = from;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (code === 32 || code === 10 || code === 13 || code === 9) {
      at++;
    } else if (code === 35) {
      while (at < end && text.charCodeAt(at) !== 10 && text.charCodeAt(at) !== 13) at++;
    } else {
      return at;
    }
  }
  return end;
}
function isNull(text, content, end, state) {
  return (state === "skipped" || state === "read") && end - content < 200 && NULL.test(text.slice(content, end).trim());
}
function isKubernetes(body, flow, indent) {
  if (flow) return FLOW_HEAD.test(body);
  if (HEAD2.test(body)) return true;
  return indent > 0 && rootKeys(body, indent).length > 0;
}
function rootKeys(body, indent) {
  const keys = [];
  for (const [, blanks, key] of body.matchAll(INDENTED_HEAD)) if (blanks.length === indent) keys.push(key);
  return keys;
}
function isDefinition(body, indent) {
  for (const [, blanks] of body.matchAll(DEFINITION)) if (blanks.length === indent) return true;
  return false;
}
function holdsManifest(block2) {
  if (!block2.includes("kind") || !block2.includes("apiVersion")) return false;
  for (const { start, end } of splitDocuments(block2, 0, block2.length, block2.search(/\S/))) {
    const content = skipComments(block2, start, end);
    if (content === end) continue;
    if (block2.charCodeAt(content) === 123) return true;
    const keys = rootKeys(block2.slice(start, end), lineColumn(block2, content, start));
    if (keys.includes("kind") && keys.includes("apiVersion")) return true;
  }
  return false;
}
function isTemplate(text, start, end, root) {
  if (root === null || root === void 0) return scanLexically(text, start, end).braces >= 0;
  const rest = [root];
  for (let node = rest.pop(); node !== void 0; node = rest.pop()) {
    if (node.kind === "seq") for (const item of node.items) rest.push(item);
    else if (node.kind === "map") for (const pair of node.pairs) rest.push(pair.key, pair.value);
    else if (node.kind === "scalar" && node.style === "plain" && text.slice(node.start, node.end).includes("{{"))
      return true;
  }
  return false;
}
function lineColumn(text, at, start) {
  let column = 0;
  while (at - column > start && text.charCodeAt(at - column - 1) !== 10) column++;
  return column;
}
function lineRange(text, from, end) {
  let at = from;
  while (at < end && text.charCodeAt(at) !== 10 && text.charCodeAt(at) !== 13) at++;
  return { start: from, end: at };
}
function findDocumentEnd(text, start, end, column) {
  const body = text.slice(start, end);
  if (!body.includes("...")) return -1;
  for (const match of body.matchAll(/^( *)\.\.\.(?=[ \t\r\n]|$)/gm)) {
    const blanks = match[1].length;
    if (blanks <= column) return start + match.index + blanks;
  }
  return -1;
}

// src/yaml/move.ts
function moveFields(fields, home) {
  const { context, parent: source } = fields[0];
  const target = innermost(home);
  const from = blockMap(source);
  const into = blockMap(target?.field);
  if (source === void 0 || target === void 0 || from === void 0 || into === void 0) return void 0;
  const names = new Set(fields.map(({ step }) => String(step)));
  const pairs2 = from.pairs.filter(({ name }) => names.has(name));
  if (pairs2.length !== names.size) return void 0;
  if (target.missing.length === 0 && pairs2.some(({ name }) => into.get(name) !== void 0)) return void 0;
  const { document } = context;
  const lines = new Lines(document);
  const emptied = from === into || pairs2.length < from.pairs.length ? void 0 : source;
  const blocks = lines.blocksOf(from, pairs2);
  const removed = emptied === void 0 ? blocks : lines.blocksOf(blockMap(emptied.parent), [pairOf(emptied)]);
  if (blocks === void 0 || removed === void 0) return void 0;
  if (emptied !== void 0 && lines.losesComment(removed[0], blocks)) return void 0;
  const place = placeOf(target, into, from, emptied, removed[0], lines);
  const edits = place && lines.move(blocks, removed, place);
  const meant = { from, names, into, missing: target.missing, emptied: emptied && pairOf(emptied) };
  if (edits === void 0) return void 0;
  const { root } = document;
  const whole = root?.kind === "map" ? lines.fragmentOf(root, edits) : void 0;
  const around = lines.fragmentOf(commonMap(source, target.field) ?? from, edits);
  const fragment = around !== void 0 && !/[&*]/.test(around.before) ? around : whole;
  return fragment !== void 0 && says(fragment, meant) ? edits : void 0;
}
function innermost(home) {
  const missing = [];
  for (let field = home; field !== void 0; field = field.parent) {
    if (field.isMap && !isEmptyFlow(field.node)) return { field, missing };
    if (typeof field.step !== "string" || !(field.isNull || field.isMap)) return void 0;
    missing.unshift(field.step);
  }
  return void 0;
}
function isEmptyFlow(node) {
  return node?.kind === "map" && node.style === "flow" && node.pairs.length === 0;
}
function commonMap(a, b) {
  const [path, other] = [a.path, b.path];
  let field = a;
  for (let depth = path.length; field !== void 0; depth--, field = field.parent) {
    const { node } = field;
    if (node?.kind === "map" && path.slice(0, depth).every((step, index) => step === other[index])) return node;
  }
  return void 0;
}
function blockMap(field) {
  const node = field?.node;
  return node?.kind === "map" && node.style === "block" && field?.alias === void 0 ? node : void 0;
}
function pairOf(field) {
  return blockMap(field.parent)?.pairs.find(({ name }) => name === field.step);
}
function placeOf({ field, missing }, into, from, emptied, first, lines) {
  const column = lines.columnOf(into.pairs[0].key.start);
  const place = (at) => ({ at, column, inner: column + missing.length * lines.indentation, parents: missing });
  const empty = into.pairs.find(({ name }) => name === missing[0]);
  if (empty !== void 0) {
    const { value } = empty;
    const isEmpty2 = value.kind === "scalar" ? value.style === "empty" : isEmptyFlow(value);
    const [block3] = isEmpty2 && lines.blocksOf(into, [empty]) || [];
    const parents = missing.slice(1);
    const braces = value.end > value.start ? value : void 0;
    return block3 && { ...place(block3.end), column: column + lines.indentation, parents, braces };
  }
  if (into === from || emptied !== void 0 && blockMap(emptied.parent) === into) return place(first.start);
  const around = into.pairs.find(({ value }) => value.start <= from.start && from.end <= value.end);
  const [block2] = lines.blocksOf(blockMap(field), [around ?? into.pairs.at(-1)]) ?? [];
  return block2 && place(block2.end);
}
var Lines = class {
  #text;
  #document;
  constructor(document) {
    this.#text = document.file.text;
    this.#document = document;
  }
  /** By how many blanks a map is indented in this document: by as many as the first. */
  get indentation() {
    const { root } = this.#document;
    const pairs2 = root?.kind === "map" ? root.pairs : [];
    const pair = pairs2.find(({ value }) => value.kind === "map" && value.style === "block");
    return pair === void 0 ? 2 : Math.max(1, this.columnOf(pair.value.start) - this.columnOf(pair.key.start));
  }
  columnOf(offset) {
    return offset - this.#startOf(offset);
  }
  /** The lines of fields of a map; undefined where something else stands on them. */
  blocksOf(map, pairs2) {
    const blocks = [];
    for (const pair of pairs2) {
      const block2 = map && pair && this.#blockOf(map, pair);
      if (block2 === void 0) return void 0;
      blocks.push(block2);
    }
    return blocks;
  }
  #blockOf(map, pair) {
    const line = this.#startOf(pair.key.start);
    const column = pair.key.start - line;
    const index = map.pairs.indexOf(pair);
    const content = this.#endOf(pair);
    let end = this.#next(content);
    if (!/^[ \t]*:?[ \t]*(?:#.*)?$/.test(this.#text.slice(content, end).trimEnd())) return void 0;
    const { start: top, end: bottom } = this.#document.range;
    while (end < bottom && this.#commentAt(end) > column) end = this.#next(end);
    if (/^ *(?:- +)+$/.test(this.#text.slice(line, pair.key.start))) {
      return index === 0 ? { start: pair.key.start, end, column } : void 0;
    }
    if (/[^ ]/.test(this.#text.slice(line, pair.key.start))) return void 0;
    const previous = map.pairs[index - 1];
    const isHead = previous === void 0 && map.start === this.#document.root?.start;
    const limit = isHead ? line : previous === void 0 ? top : this.#endOf(previous);
    let start = line;
    for (let above = this.#startOf(line - 1); above >= limit && this.#commentAt(above) === column; ) {
      start = above;
      if (above === 0) break;
      above = this.#startOf(above - 1);
    }
    return { start, end, column };
  }
  /** Behind the last character of a field; its colon may follow. */
  #endOf({ key, value }) {
    return key.start + this.#text.slice(key.start, Math.max(key.end, value.end)).trimEnd().length;
  }
  /** True where a comment is removed that is in none of the blocks. */
  losesComment(removed, blocks) {
    return this.#document.comments.some(({ range: { start } }) => {
      const isWithin2 = (block2) => block2.start <= start && start < block2.end;
      return isWithin2(removed) && !blocks.some(isWithin2);
    });
  }
  /** Takes lines out and writes blocks at a place; no two of the edits touch. */
  move(blocks, removed, place) {
    const pieces = [];
    for (const { start, end } of removed) {
      const last = pieces.at(-1);
      if (last?.end === start) last.end = end;
      else pieces.push({ start, end, text: "" });
    }
    const written = this.#write(blocks, place);
    const inPlace = pieces.find(({ start, end }) => place.at === start || place.at === end);
    if (inPlace !== void 0) inPlace.text = written;
    else if (pieces.some(({ start, end }) => start < place.at && place.at < end)) return void 0;
    else pieces.push({ start: place.at, end: place.at, text: this.#onOwnLine(place.at, written) });
    for (const piece of pieces) {
      if (piece.start === piece.end || place.at === piece.start) continue;
      const column = this.columnOf(piece.start);
      if (column > 0 && (piece.text !== "" || this.#firstOf(piece.end) !== column)) return void 0;
      piece.end += column;
      const isGap = piece.text === "" && this.#isBlank(piece.start) && /^\r?\n/.test(this.#text.slice(piece.end, piece.end + 2));
      if (isGap) piece.end = this.#next(piece.end);
    }
    if (place.braces !== void 0) pieces.push({ ...this.#withBlanks(place.braces), text: "" });
    return pieces.map(({ start, end, text }) => ({ file: this.#document.file.path, range: { start, end }, text }));
  }
  /** With the blanks before it. */
  #withBlanks({ start, end }) {
    let from = start;
    while (this.#text[from - 1] === " ") from--;
    return { start: from, end };
  }
  /** The lines of a map and of edits in it; undefined where something other than dashes stands before it. */
  fragmentOf(map, edits) {
    const line = this.#startOf(map.start);
    const start = Math.min(line, ...edits.map(({ range }) => range.start));
    const end = Math.max(this.#next(map.end - 1), ...edits.map(({ range }) => range.end));
    if (map.style === "flow" || !/^ *(?:- +)*$/.test(this.#text.slice(line, map.start))) return void 0;
    const blank = { file: "", range: { start: line, end: map.start }, text: " ".repeat(map.start - line) };
    const [first] = edits;
    const isBehind = first !== void 0 && first.range.start < map.start;
    const moved = (isBehind ? edits : [blank, ...edits]).map(({ file, range, text }) => {
      return { file, range: { start: range.start - start, end: range.end - start }, text };
    });
    const before = this.#text.slice(start, end);
    return { map, column: map.start - line, before, after: applyEdits(before, moved) };
  }
  #write(blocks, { at, column, inner, parents }) {
    const step = parents.length === 0 ? 0 : (inner - column) / parents.length;
    const keys = parents.map((name, depth) => `${" ".repeat(column + depth * step)}${name}:${this.#lineEnd}`);
    const text = [...keys, ...blocks.map((block2) => this.#shifted(block2, inner - block2.column))].join("");
    return this.columnOf(at) === column && at < this.#text.length && column > 0 ? text.slice(column) : text;
  }
  /** The lines of a block, with more or less indentation. */
  #shifted({ start, end, column }, by) {
    const text = " ".repeat(this.columnOf(start)) + this.#text.slice(start, end);
    const lines = text.split("\n").map((line) => {
      const [blanks] = /^ */.exec(line);
      if (line.trim() === "" && blanks.length <= column) return line;
      return " ".repeat(Math.max(0, blanks.length + by)) + line.slice(blanks.length);
    });
    const moved = lines.join("\n");
    return moved.endsWith("\n") ? moved : `${moved}${this.#lineEnd}`;
  }
  /** The text of whole lines, for a place that may be the end of a file that has no last line end. */
  #onOwnLine(at, text) {
    return at === 0 || this.#text[at - 1] === "\n" ? text : this.#lineEnd + text.trimEnd();
  }
  /** As the first line of the document ends. */
  get #lineEnd() {
    const newline = this.#text.indexOf("\n", this.#document.range.start);
    return this.#text[newline - 1] === "\r" ? "\r\n" : "\n";
  }
  /** True where the line above is blank. */
  #isBlank(line) {
    return line > 0 && this.#text.slice(this.#startOf(line - 1), line).trim() === "";
  }
  /** The column of a comment that has a line to itself; -1 for any other line. */
  #commentAt(line) {
    const column = this.#firstOf(line);
    return this.#text[line + column] === "#" ? column : -1;
  }
  /** How many blanks a line begins with. */
  #firstOf(line) {
    let at = line;
    while (this.#text.charCodeAt(at) === 32) at++;
    return at - line;
  }
  #startOf(offset) {
    return offset <= 0 ? 0 : this.#text.lastIndexOf("\n", offset - 1) + 1;
  }
  #next(offset) {
    const newline = this.#text.indexOf("\n", offset);
    return newline < 0 ? this.#text.length : newline + 1;
  }
};
function says({ map, column, after }, meant) {
  const isRoot = column === 0;
  const text = isRoot ? after : `${WRAPPER}${after}`;
  const [again, ...more] = parseFile(new SourceFile("", text));
  if (again?.root?.kind !== "map" || more.length > 0) return false;
  const value = isRoot ? again.root : again.root.get(WRAPPED)?.value;
  return value !== void 0 && isSame(toJson(value), meaningOf(map, meant));
}
var WRAPPED = "item";
var WRAPPER = `apiVersion: v1
kind: List
${WRAPPED}:
`;
function meaningOf(node, meant) {
  if (node.kind === "seq") return node.items.map((item) => meaningOf(item, meant));
  if (node.kind !== "map") return toJson(node);
  const isFrom = node.start === meant.from.start;
  const object = /* @__PURE__ */ Object.create(null);
  for (const { name, key, value, through } of node.entries.values()) {
    if (isFrom && meant.names.has(name) || through === void 0 && key.start === meant.emptied?.key.start)
      continue;
    object[name] = through === void 0 ? meaningOf(value, meant) : toJson(value);
  }
  if (node.start !== meant.into.start) return object;
  let home = object;
  for (const name of meant.missing) {
    home[name] = /* @__PURE__ */ Object.create(null);
    home = home[name];
  }
  for (const name of meant.names) home[name] = toJson(meant.from.get(name).value);
  return object;
}
function isSame(a, b) {
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return Object.is(a, b);
  const keys = Object.keys(a);
  return Array.isArray(a) === Array.isArray(b) && keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && isSame(a[key], b[key]));
}

// src/lint/rule.ts
function defineRule(definition) {
  const { subject, ...rest } = definition;
  const subjects = typeof subject === "string" ? [subject] : subject;
  return { ...rest, subjects };
}
function renameFix(field, name, safety) {
  const edit = replaceText(field, name);
  return edit === void 0 ? {} : { fix: { title: `rename to ${name}`, safety, edits: [edit] } };
}
function renameKeyFix(field, name, safety) {
  const edit = renameKey(field, name);
  return edit === void 0 ? {} : { fix: { title: `rename to ${name}`, safety, edits: [edit] } };
}
function moveFix(fields, home, safety) {
  const edits = moveFields(fields, home);
  return edits === void 0 ? {} : { fix: { title: `move to ${formatPath(home.path) || "the root"}`, safety, edits } };
}

// rules/document-separator.ts
var document_separator_default = defineRule({
  summary: "documents are not separated by `---` as kubectl wants it",
  severity: "error",
  category: "syntax",
  subject: "document",
  fixable: true,
  applies: ({ error, dropped, duplicateKeys }) => error !== void 0 || dropped !== void 0 || duplicateKeys.length > 0,
  check: (subject, context) => require("./late-rules.cjs")["document-separator"].check(subject, context)
});

// rules/duplicate-key.ts
var duplicate_key_default = defineRule({
  summary: "a map holds a key twice",
  severity: "warning",
  category: "syntax",
  subject: "document",
  fixable: true,
  applies: ({ duplicateKeys }) => duplicateKeys.length > 0,
  check: (subject, context) => require("./late-rules.cjs")["duplicate-key"].check(subject, context)
});

// src/kubernetes/statefulset.ts
var statefulset_exports = {};
__export(statefulset_exports, {
  claimNames: () => claimNames,
  firstPodName: () => firstPodName,
  governingServices: () => governingServices,
  isHeadless: () => isHeadless,
  lacksClaimTemplates: () => lacksClaimTemplates,
  namesOf: () => namesOf,
  refusal: () => refusal
});
function governingServices(statefulSet, bundle) {
  const name = statefulSet.root.get("spec").get("serviceName").string;
  if (name === void 0 || name === "") return [];
  const { near, far } = bundle.partners("Service", name, statefulSet);
  if (near.length > 0) return near;
  const [only] = far;
  if (only === void 0 || far.length > 1) return [];
  const areApart = only.overlay.units.length > 0 && statefulSet.overlay.units.length > 0;
  return !areApart && haveCommonParent(only.directory, statefulSet.directory) ? far : [];
}
function firstPodName(statefulSet) {
  const { name } = statefulSet;
  if (name === void 0) return void 0;
  const start = statefulSet.root.get("spec").child("ordinals").child("start").number ?? 0;
  return `${name}-${start}`;
}
function isHeadless(service) {
  const spec = service.root.get("spec");
  const clusterIP = spec.get("clusterIP");
  if (clusterIP.unknown || spec.get("type").unknown) return "unknown";
  if (clusterIP.string === "None") return "yes";
  if (clusterIP.isNull) return clusterIP.absent && spec.get("clusterIPs").isNull ? "no" : "unknown";
  return clusterIP.string === void 0 ? "unknown" : "no";
}
function claimNames(statefulSet) {
  return namesOf(
    statefulSet.root.get("spec").get("volumeClaimTemplates"),
    (item) => item.child("metadata").child("name")
  );
}
function lacksClaimTemplates(manifest) {
  const templates = manifest.as("StatefulSet")?.root.get("spec").get("volumeClaimTemplates");
  if (templates === void 0) return false;
  return templates.absent || templates.isList && !templates.open && templates.items().length === 0;
}
function refusal(manifest, { from }) {
  return manifest.is("StatefulSet") && from < 34 ? "until 1.33 the API server takes it and no Pod is ever created, since 1.34 it refuses it" : "the API server refuses it";
}
function namesOf(list, nameOf2 = (item) => item.child("name")) {
  if (!list.absent && !list.isList) return void 0;
  if (list.open) return void 0;
  const names = /* @__PURE__ */ new Map();
  for (const item of list.items()) {
    const name = nameOf2(item);
    if (name.string === void 0) return void 0;
    names.set(name.string, name);
  }
  return names;
}
function haveCommonParent(a, b) {
  const parent = (path) => path.split("/").slice(0, -1).join("/");
  return parent(a) === parent(b) || parent(a) === b || parent(b) === a;
}

// rules/duplicate-resource.ts
var duplicate_resource_default = defineRule({
  summary: "an object is defined twice in one place",
  severity: "warning",
  category: "objects",
  subject: "manifest",
  *check(manifest, { bundle }) {
    const { name } = manifest;
    if (name === void 0 || manifest.partial || manifest.kind === void 0) return;
    const first = bundle.namesake(manifest, areHeadlessAndNot);
    if (first === void 0) return;
    const where = first.document.file === manifest.document.file ? "above in this file" : `in ${first.document.file.path}`;
    yield {
      at: manifest.root.get("metadata").get("name"),
      message: `${manifest.kind} ${name} is defined ${where} too; ${consequence(first, manifest)}`,
      help: "rename one of them, or delete the one that is not meant",
      related: [{ at: first.root.get("metadata").get("name"), message: "the first one is here" }]
    };
  }
});
function areHeadlessAndNot(first, second) {
  const headless = [first.as("Service"), second.as("Service")].map((service) => service && isHeadless(service));
  return headless.includes("yes") && headless.includes("no");
}
function consequence(first, second) {
  if (areHeadlessAndNot(first, second)) {
    return "one is headless and the other is not, and a Service cannot change between the two: the second apply fails or is ignored";
  }
  return `they are one object to the API server${first.apiVersion === second.apiVersion ? "" : ", in two versions"}, so the one that is applied last wins`;
}

// src/kubernetes/issues.ts
var issues_exports = {};
__export(issues_exports, {
  briefPath: () => briefPath,
  hasIssue: () => hasIssue,
  issuesOf: () => issuesOf,
  listed: () => listed
});
function issuesOf({ issues }, code) {
  return issues.filter((issue) => issue.code === code);
}
function hasIssue(code) {
  return ({ issues }) => issues.some((issue) => issue.code === code);
}
function briefPath(path) {
  const index = path.findLastIndex((step) => typeof step === "number");
  return formatPath(path.slice(Math.max(0, index - 1)));
}
function listed(names, word) {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} ${word} ${names.at(-1)}`;
}

// rules/field-not-in-version.ts
var field_not_in_version_default = defineRule({
  summary: "a field that not all versions of Kubernetes know which are asked for",
  severity: "error",
  category: "structure",
  subject: "manifest",
  applies: hasIssue("version"),
  check: (subject, context) => require("./late-rules.cjs")["field-not-in-version"].check(subject, context)
});

// rules/governing-service-not-headless.ts
var governing_service_not_headless_default = defineRule({
  summary: "the Service that spec.serviceName names is not headless",
  severity: "warning",
  category: "identity",
  subject: "StatefulSet",
  *check(statefulSet, { bundle }) {
    const services = governingServices(statefulSet, bundle);
    const [service] = services;
    if (service === void 0 || services.some((candidate) => isHeadless(candidate) !== "no")) return;
    const spec = service.root.get("spec");
    if (spec.get("type").string === "ExternalName" || spec.get("selector").isNull) return;
    const pod = firstPodName(statefulSet) ?? "the Pods";
    const [place, reason, help] = whyNot(service);
    yield {
      at: statefulSet.root.get("spec").get("serviceName"),
      message: `serviceName: Service ${service.name} ${reason}, so a DNS name such as ${pod}.${service.name} is not guaranteed`,
      help,
      related: [{ at: place, message: "the Service is here" }]
    };
  }
});
function whyNot(service) {
  const spec = service.root.get("spec");
  const type = spec.get("type");
  const clusterIP = spec.get("clusterIP");
  if (type.string === "NodePort" || type.string === "LoadBalancer") {
    const help2 = `keep this Service for clients, and add a headless one (clusterIP: None) for spec.serviceName to name`;
    return [type, `is of type ${type.string}, which is never headless`, help2];
  }
  const help = "write clusterIP: None in the Service; if it exists in the cluster, delete it first";
  if (clusterIP.string?.toLowerCase() === "none") {
    const reason = `has clusterIP: ${clusterIP.string}, which the API server refuses (None is written just so)`;
    return [clusterIP, reason, "write clusterIP: None in the Service"];
  }
  return clusterIP.string === void 0 || clusterIP.string === "" ? [service.root.get("metadata").get("name"), "has no clusterIP: None and gets a virtual IP", help] : [clusterIP, `has the virtual IP ${clusterIP.string}`, help];
}

// src/kubernetes/labels.ts
var labels_exports = {};
__export(labels_exports, {
  differences: () => differences,
  matches: () => matches,
  matchesEquality: () => matchesEquality,
  matchesExpression: () => matchesExpression,
  readLabels: () => readLabels,
  readSelector: () => readSelector
});
function readLabels(field, ...more) {
  const pairs2 = /* @__PURE__ */ new Map();
  let open = field.isNull ? !field.absent : !field.isMap || field.open;
  for (const [key, value] of field.entries()) {
    if (isUnknown(key) || value.isMap || value.isList) open = true;
    if (value.isMap || value.isList) continue;
    pairs2.set(key, { key, value: value.value === null ? "" : value.string, field: value });
  }
  for (const labels of more) {
    for (const [key, value] of labels) pairs2.set(key, { key, value, field: pairs2.get(key)?.field });
  }
  return { pairs: pairs2, open };
}
function differences(selector, labels) {
  const result = [];
  for (const wanted of selector.pairs.values()) {
    if (isUnknown(wanted.key)) continue;
    const found = labels.pairs.get(wanted.key);
    if (found === void 0) {
      if (!labels.open) result.push({ key: wanted.key, wanted, found });
    } else if (wanted.value !== void 0 && found.value !== void 0 && wanted.value !== found.value) {
      result.push({ key: wanted.key, wanted, found });
    }
  }
  return result;
}
function matchesEquality(selector, labels) {
  if (differences(selector, labels).length > 0) return "no";
  if (selector.pairs.size === 0) return selector.open ? "unknown" : "no";
  if (selector.open) return "unknown";
  for (const { key, value } of selector.pairs.values()) {
    if (value === void 0 || labels.pairs.get(key)?.value === void 0) return "unknown";
  }
  return "yes";
}
function readSelector(field, ...more) {
  const labels = readLabels(field.get("matchLabels"), ...more);
  const list = field.get("matchExpressions");
  const expressions = list.items().map((expression) => ({
    key: expression.get("key").string,
    operator: expression.get("operator").string,
    values: expression.get("values").items().map((value) => value.string),
    field: expression
  }));
  const open = list.isNull ? !list.absent : !list.isList || list.open;
  return { labels, expressions, open, missing: field.absent && labels.pairs.size === 0 };
}
function matchesExpression({ key, operator, values }, labels) {
  const needsValues = operator === "In" || operator === "NotIn";
  if (key === void 0 || needsValues && values.length === 0) return "unknown";
  const found = labels.pairs.get(key);
  if (found === void 0 && labels.open) return "unknown";
  switch (operator) {
    case "Exists":
      return found === void 0 ? "no" : "yes";
    case "DoesNotExist":
      return found === void 0 ? "yes" : "no";
    case "In":
    case "NotIn": {
      if (found === void 0) return operator === "In" ? "no" : "yes";
      if (found.value === void 0) return "unknown";
      if (values.includes(found.value)) return operator === "In" ? "yes" : "no";
      if (values.includes(void 0)) return "unknown";
      return operator === "In" ? "no" : "yes";
    }
    default:
      return "unknown";
  }
}
function matches(selector, labels) {
  if (selector.missing || differences(selector.labels, labels).length > 0) return "no";
  const results = selector.expressions.map((expression) => matchesExpression(expression, labels));
  if (results.includes("no")) return "no";
  if (results.includes("unknown") || selector.open) return "unknown";
  return selector.labels.pairs.size === 0 && !selector.labels.open ? "yes" : matchesEquality(selector.labels, labels);
}

// src/kubernetes/workload.ts
var workload_exports = {};
__export(workload_exports, {
  TEMPLATE_PATHS: () => TEMPLATE_PATHS,
  Workload: () => Workload,
  containersOf: () => containersOf,
  podLabels: () => podLabels,
  workloadOf: () => workloadOf
});

// src/kubernetes/kinds.ts
var kinds_exports = {};
__export(kinds_exports, {
  groupOf: () => groupOf,
  isKind: () => isKind
});
var GROUPS = {
  StatefulSet: "apps",
  Deployment: "apps",
  DaemonSet: "apps",
  ReplicaSet: "apps",
  ReplicationController: "",
  Job: "batch",
  CronJob: "batch",
  Pod: "",
  Service: "",
  Endpoints: "",
  EndpointSlice: "discovery.k8s.io",
  PersistentVolumeClaim: "",
  PersistentVolume: "",
  StorageClass: "storage.k8s.io",
  ConfigMap: "",
  Secret: "",
  ServiceAccount: "",
  PodDisruptionBudget: "policy",
  HorizontalPodAutoscaler: "autoscaling",
  NetworkPolicy: "networking.k8s.io"
};
var KINDS2 = new Map(Object.entries(GROUPS));
function groupOf(apiVersion) {
  const slash = apiVersion.indexOf("/");
  return slash < 0 ? "" : apiVersion.slice(0, slash);
}
function isKind(kind, apiVersion) {
  if (kind === void 0 || apiVersion === void 0) return false;
  const group = KINDS2.get(kind);
  return group !== void 0 && group === groupOf(apiVersion);
}

// src/kubernetes/workload.ts
var Workload = class {
  manifest;
  /** True for the kinds of Kubernetes, whose rules are known. */
  builtIn;
  constructor(manifest) {
    this.manifest = manifest;
    this.builtIn = isKind(manifest.kind, manifest.apiVersion);
  }
  // Looked up each time: a workload is kept for the run, its nodes are not.
  /** The template, or the Pod itself. */
  get template() {
    const { kind, root } = this.manifest;
    const path = this.builtIn && TEMPLATE_PATHS.get(kind) || USUAL_PATH;
    let template = root;
    for (const step of path) template = template.child(step);
    return template;
  }
  get podSpec() {
    return this.template.get("spec");
  }
};
var USUAL_PATH = ["spec", "template"];
var TEMPLATE_PATHS = /* @__PURE__ */ new Map([
  ["StatefulSet", USUAL_PATH],
  ["Deployment", USUAL_PATH],
  ["DaemonSet", USUAL_PATH],
  ["ReplicaSet", USUAL_PATH],
  ["ReplicationController", USUAL_PATH],
  ["Job", USUAL_PATH],
  ["CronJob", ["spec", "jobTemplate", ...USUAL_PATH]],
  ["Pod", []]
]);
function workloadOf(manifest) {
  const { kind, apiVersion } = manifest;
  if (isKind(kind, apiVersion) && !TEMPLATE_PATHS.has(kind)) return void 0;
  const workload = new Workload(manifest);
  const hasContainers = workload.podSpec.get("containers").exists;
  const hasTemplate = () => manifest.root.child("spec").child("template").exists;
  return hasContainers || workload.builtIn && hasTemplate() ? workload : void 0;
}
function podLabels({ manifest, template }) {
  const written = template.get("metadata").get("labels");
  const added = manifest.overlay.templateLabels;
  return manifest.is("StatefulSet") ? readLabels(written, added, CONTROLLER_LABELS) : readLabels(written, added);
}
var CONTROLLER_LABELS = /* @__PURE__ */ new Map([
  ["statefulset.kubernetes.io/pod-name", void 0],
  ["apps.kubernetes.io/pod-index", void 0],
  ["controller-revision-hash", void 0]
]);
function containersOf({ podSpec }) {
  return [...podSpec.get("initContainers").items(), ...podSpec.get("containers").items()];
}

// rules/governing-service-selects-other-pods.ts
var governing_service_selects_other_pods_default = defineRule({
  summary: "the Service that spec.serviceName names does not select the Pods",
  severity: "warning",
  category: "identity",
  subject: "StatefulSet",
  *check(statefulSet, { bundle }) {
    const services = governingServices(statefulSet, bundle);
    const { workload } = statefulSet.traits;
    if (workload === void 0) return;
    const labels = podLabels(workload);
    const mismatches = services.map((service2) => mismatch(service2, labels));
    const [service] = services;
    const [first] = mismatches;
    if (service === void 0 || first === void 0 || mismatches.includes(void 0)) return;
    const asked = `${first.key}: ${first.wanted.value ?? "\u2026"}`;
    const found = first.found === void 0 ? `no label ${first.key}` : `${first.key}: ${first.found.value ?? "another value"}`;
    const labelsField = workload.template.get("metadata").get("labels");
    yield {
      at: statefulSet.root.get("spec").get("serviceName"),
      message: `serviceName: Service ${service.name} selects Pods with ${asked}, but these Pods have ${found}, so these Pods are not behind it and their DNS names do not resolve`,
      help: `make the Service's selector and the labels of the Pod template agree`,
      related: [
        { at: first.wanted.field ?? service.root.get("spec").get("selector"), message: "the Service asks for this" },
        {
          at: first.found?.field ?? labelsField,
          message: first.found ? "the Pods have this" : "the Pods have no such label"
        }
      ]
    };
  }
});
function mismatch(service, labels) {
  const spec = service.root.get("spec");
  if (spec.get("type").string === "ExternalName") return void 0;
  return differences(readLabels(spec.get("selector"), service.overlay.selectorLabels), labels)[0];
}

// src/kubernetes/kustomization.ts
var kustomization_exports = {};
__export(kustomization_exports, {
  KUSTOMIZATION_NAMES: () => KUSTOMIZATION_NAMES,
  isKustomization: () => isKustomization,
  isKustomizationFile: () => isKustomizationFile,
  joinPath: () => joinPath,
  readKustomization: () => readKustomization,
  referencesOf: () => referencesOf
});
var import_posix = require("node:path/posix");

// src/kubernetes/patch.ts
var ANY_TARGET = {
  group: void 0,
  version: void 0,
  kind: void 0,
  name: void 0,
  namespace: void 0,
  labels: void 0
};
function readTarget(node) {
  const pattern = (name) => {
    const text = textAt(node, name);
    return text === void 0 || text === "" ? void 0 : anchored(text);
  };
  return {
    group: pattern("group"),
    version: pattern("version"),
    kind: pattern("kind"),
    name: pattern("name"),
    namespace: pattern("namespace"),
    labels: textAt(node, "labelSelector")
  };
}
function targetOf(patch) {
  const exactly = (text) => text === void 0 ? void 0 : new RegExp(`^${text.replace(/\W/g, "\\$&")}$`);
  const apiVersion = textAt(patch, "apiVersion");
  return {
    ...ANY_TARGET,
    group: exactly(apiVersion && groupOf(apiVersion)),
    kind: exactly(textAt(patch, "kind")),
    name: exactly(textAt(patch, "metadata", "name"))
  };
}
function textAt(node, ...path) {
  let at = node;
  for (const step of path) {
    const map = at && resolveAlias(at);
    at = map?.kind === "map" ? map.get(step)?.value : void 0;
  }
  return textOf(at);
}
function anchored(pattern) {
  try {
    return new RegExp(`^(?:${pattern})$`);
  } catch {
    return void 0;
  }
}
function selects(target, candidate) {
  const { group, version, kind, name, namespace, labels } = target;
  return (kind?.test(candidate.kind ?? "") ?? true) && (group?.test(candidate.group) ?? true) && (version?.test(candidate.version) ?? true) && (name === void 0 || candidate.names.length === 0 || candidate.names.some((known) => name.test(known))) && (namespace === void 0 || candidate.namespaces.some((known) => namespace.test(known))) && (labels === void 0 || maySelect(labels, candidate));
}
function maySelect(selector, candidate) {
  if (!/^[^!()\s]+$/.test(selector)) return true;
  return selector.split(",").every((requirement) => {
    const [key, value] = requirement.split(/==?/);
    if (key === void 0 || value === void 0) return true;
    const found = candidate.label(key);
    return found === void 0 || found === value;
  });
}
function readPatches(text) {
  const documents = parseFile(new SourceFile("kustomization.yaml", text)).filter(({ state }) => state !== "empty");
  const bodies = documents.map(({ root }) => root);
  return bodies.every(isPatchBody) ? bodies : void 0;
}
function isPatchBody(node) {
  return node?.kind === "map" || node?.kind === "seq";
}
function applyPatch(patch, object, builtIn, changes) {
  if (patch.kind === "seq") applyOperations(patch, object, changes);
  else merge(patch, object, [], builtIn, changes);
}
var MERGE_KEYS = /* @__PURE__ */ new Map([
  ["containers", ["name"]],
  ["initContainers", ["name"]],
  ["ephemeralContainers", ["name"]],
  ["env", ["name"]],
  ["volumes", ["name"]],
  ["imagePullSecrets", ["name"]],
  ["volumeMounts", ["mountPath"]],
  ["volumeDevices", ["devicePath"]],
  ["ports", ["containerPort", "port"]],
  ["hostAliases", ["ip"]],
  ["topologySpreadConstraints", ["topologyKey"]]
]);
function merge(from, into, path, builtIn, changes) {
  const patch = resolveAlias(from);
  const object = resolveAlias(into);
  if (patch.kind === "map" && object.kind === "map") mergeMaps(patch, object, path, builtIn, changes);
  else if (patch.kind === "seq" && object.kind === "seq" && builtIn) mergeLists(patch, object, path, changes);
  else if (patch.kind !== "scalar" || object.kind !== "scalar" || patch.value !== object.value) changes.value(path);
}
function mergeMaps(patch, object, path, builtIn, changes) {
  const directive = directiveOf(patch);
  if (directive !== void 0 && directive !== "merge") {
    changes.value(path);
    return;
  }
  for (const { name, value } of patch.entries.values()) {
    if (name.startsWith("$")) {
      const slash = name.indexOf("/");
      if (name === "$retainKeys") changes.value(path);
      else if (slash > 0) changes.value([...path, name.slice(slash + 1)]);
    } else if (!isIdentity(path, name)) {
      const existing = object.get(name);
      if (existing !== void 0) merge(value, existing.value, [...path, name], builtIn, changes);
      else if (!isNullNode(value)) changes.addMember(path, name);
    }
  }
}
function isIdentity(path, name) {
  if (path.length === 0) return name === "apiVersion" || name === "kind";
  return path.length === 1 && path[0] === "metadata" && (name === "name" || name === "namespace");
}
function mergeLists(patch, object, path, changes) {
  const keys = MERGE_KEYS.get(String(path.at(-1))) ?? [];
  const patchItems = patch.items.map(resolveAlias);
  const key = keys.find((candidate) => patchItems.every((item) => keyOf(item, candidate) !== void 0));
  if (key === void 0) {
    if (patch.items.length > 0 || object.items.length > 0) changes.value(path);
    return;
  }
  const objectKeys = object.items.map((item) => keyOf(resolveAlias(item), key));
  for (const item of patchItems) {
    const wanted = keyOf(item, key);
    let found = false;
    for (const [index, existing] of objectKeys.entries()) {
      if (existing === void 0 || isUnknown(existing)) {
        changes.value([...path, index]);
      } else if (existing === wanted) {
        found = true;
        merge(item, object.items[index], [...path, index], true, changes);
        if (item.kind === "map" && directiveOf(item) === "delete") changes.members(path);
      }
    }
    if (!found) changes.members(path);
  }
}
function keyOf(item, key) {
  const value = item.kind === "map" ? item.get(key)?.value : void 0;
  const node = value && resolveAlias(value);
  return node?.kind === "scalar" && node.value !== null ? String(node.value) : void 0;
}
function directiveOf(map) {
  const node = map.get("$patch")?.value;
  return node?.kind === "scalar" ? String(node.value) : void 0;
}
function isNullNode(node) {
  const target = resolveAlias(node);
  return target.kind === "scalar" && target.value === null;
}
function applyOperations(operations, object, changes) {
  for (const operation of operations.items) {
    const { op, path, from } = toJson(operation) ?? {};
    if (op === "test") continue;
    if (typeof path !== "string") changes.value([]);
    else write(pointerSteps(path), object, op === "add" || op === "copy" || op === "move", changes);
    if (op === "move" && typeof from === "string") write(pointerSteps(from), object, false, changes);
  }
}
function write(steps, object, adds, changes) {
  const path = [];
  let nodes = [resolveAlias(object)];
  for (const [at, step] of steps.entries()) {
    const isLast = at === steps.length - 1;
    if (nodes.some((node) => node.kind === "seq")) {
      if (isLast) changes.members(path);
      if (isLast && adds) return;
      path.push("*");
      nodes = nodes.flatMap((node) => node.kind === "seq" ? node.items : []).map(resolveAlias);
      continue;
    }
    const found = nodes.flatMap((node) => node.kind === "map" ? node.get(step)?.value ?? [] : []);
    if (found.length < nodes.length || found.length === 0) {
      changes.addMember(path, step);
      if (found.length === 0) return;
    }
    path.push(step);
    nodes = found.map(resolveAlias);
  }
  changes.value(path);
}
function pointerSteps(pointer) {
  return pointer.split("/").slice(1).map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}

// src/kubernetes/kustomization.ts
var KUSTOMIZATION_NAMES = ["kustomization.yaml", "kustomization.yml", "Kustomization"];
function isKustomizationFile(path) {
  return KUSTOMIZATION_NAMES.includes(path.slice(path.lastIndexOf("/") + 1));
}
function isKustomization({ kind, apiVersion, document: { file } }) {
  if (file.language === "markdown") return false;
  if (kind !== void 0 && kind !== "Kustomization" && kind !== "Component") return false;
  if (apiVersion !== void 0) return groupOf(apiVersion) === "kustomize.config.k8s.io";
  return isKustomizationFile(file.path);
}
function readKustomization(manifest) {
  const { directory } = manifest;
  const fields = fieldsOf(manifest.root.node);
  const get = (name) => fields.get(name.toLowerCase());
  const paths = (...names) => names.flatMap((name) => strings(get(name)));
  const references = paths("resources", "bases");
  const generators = ["helmCharts", "helmChartInflationGenerator", "generators"];
  const replacements = items(get("replacements"));
  return {
    manifest,
    directory,
    isComponent: manifest.kind === "Component",
    resources: references.filter(isLocal).map((path) => joinPath(directory, path)),
    components: paths("components").filter(isLocal).map((path) => joinPath(directory, path)),
    patches: [
      ...items(get("patches")).map((patch) => patchReference(patch, directory)),
      ...items(get("patchesJson6902")).map((patch) => patchReference(patch, directory)),
      ...items(get("patchesStrategicMerge")).map((patch) => patchReference(patch, directory))
    ],
    writes: [...replacements.flatMap(replacementWrites), ...items(get("labels")).flatMap(labelWrites)],
    namespace: textOf(get("namespace")) || void 0,
    prefix: textOf(get("namePrefix")) ?? "",
    suffix: textOf(get("nameSuffix")) ?? "",
    labels: [
      { pairs: pairs(get("commonLabels")), scope: "selector" },
      ...items(get("labels")).map(addedLabels)
    ],
    annotations: [...pairs(get("commonAnnotations")).keys()],
    replicas: items(get("replicas")).flatMap((item) => textOf(child(item, "name")) ?? []),
    images: items(get("images")).flatMap((item) => textOf(child(item, "name")) ?? []),
    bringsUnknown: !references.every(isLocal) || !paths("components").every(isLocal) || generators.some((name) => isGiven(get(name))),
    changesAnything: isGiven(get("transformers")) || replacements.some((item) => child(item, "path") !== void 0)
  };
}
function referencesOf({ resources, components, patches }) {
  return [...resources, ...components, ...patches.flatMap(({ path }) => path ?? [])];
}
function patchReference(node, directory) {
  const given = textOf(node);
  if (given !== void 0) {
    const isPath = !given.includes("\n") && !given.includes(": ");
    return {
      path: isPath ? joinPath(directory, given) : void 0,
      text: isPath ? void 0 : given,
      target: void 0
    };
  }
  const path = textOf(child(node, "path"));
  const target = child(node, "target");
  return {
    path: path === void 0 ? void 0 : joinPath(directory, path),
    text: textOf(child(node, "patch")),
    target: target?.kind === "map" ? readTarget(target) : void 0
  };
}
function addedLabels(node) {
  const isSet = (name) => {
    const value = child(node, name);
    return value?.kind === "scalar" && value.value === true;
  };
  const scope = isSet("includeSelectors") ? "selector" : isSet("includeTemplates") ? "template" : "metadata";
  return { pairs: pairs(child(node, "pairs")), scope };
}
function labelWrites(node) {
  const keys = [...pairs(child(node, "pairs")).keys()];
  return items(child(node, "fields")).flatMap((field) => {
    const path = textOf(child(field, "path"))?.replaceAll("[]", "").split("/");
    if (field.kind !== "map" || path === void 0) return [];
    return [{ target: readTarget(field), paths: keys.map((key) => [...path, key]) }];
  });
}
function replacementWrites(node) {
  return items(child(node, "targets")).flatMap((target) => {
    const select = child(target, "select");
    if (select?.kind !== "map") return [];
    const given = strings(child(target, "fieldPaths")).map(fieldSteps);
    return [{ target: readTarget(select), paths: given.length > 0 ? given : [["metadata", "name"]] }];
  });
}
function fieldSteps(path) {
  const steps = path.match(/\[[^\]]*\]|(?:\\.|[^.[\]\\])+/g) ?? [];
  return steps.map((step) => {
    const bracketed = step.startsWith("[") ? step.slice(1, -1) : step.replaceAll("\\.", ".");
    return bracketed.includes("=") ? "*" : bracketed;
  });
}
function child(node, name) {
  return fieldsOf(node).get(name.toLowerCase());
}
function fieldsOf(node) {
  const fields = /* @__PURE__ */ new Map();
  if (node?.kind !== "map") return fields;
  for (const { name, value } of node.entries.values()) fields.set(name.toLowerCase(), resolveAlias(value));
  return fields;
}
function items(node) {
  return node?.kind === "seq" ? node.items.map(resolveAlias) : [];
}
function strings(node) {
  return items(node).flatMap((item) => textOf(item) ?? []);
}
function pairs(node) {
  const result = /* @__PURE__ */ new Map();
  if (node?.kind !== "map") return result;
  for (const { name, value } of node.entries.values()) {
    const target = resolveAlias(value);
    if (target.kind === "scalar") result.set(name, String(target.value ?? ""));
  }
  return result;
}
function isGiven(node) {
  return node !== void 0 && (node.kind !== "seq" || node.items.length > 0) && (node.kind !== "scalar" || node.value !== null);
}
function isLocal(path) {
  return !/^[A-Za-z][A-Za-z0-9+.-]*:|^[\w.-]+@[\w.-]+:|^(?:www\.)?(?:github|gitlab|bitbucket)\.(?:com|org)\/|\?|.\/\//.test(
    path
  );
}
function joinPath(directory, path) {
  if (!path.includes("/") && !path.startsWith(".")) return directory === "." ? path : `${directory}/${path}`;
  return (0, import_posix.join)(directory, path).replace(/(?<=.)\/$/, "");
}

// src/yaml/near-key.ts
var near_key_exports = {};
__export(near_key_exports, {
  isNearKey: () => isNearKey
});
function isNearKey(written, wanted) {
  if (written.toLowerCase() === wanted.toLowerCase()) return true;
  return written.length > 4 && wanted.length > 4 && nearNames(wanted, [written]).length > 0;
}

// rules/incomplete-object.ts
var incomplete_object_default = defineRule({
  summary: "an object lacks what kubectl needs to know what it is: apiVersion, kind, or the items of a List",
  severity: "error",
  category: "syntax",
  subject: ["document", "manifest"],
  fixable: true,
  applies(subject) {
    if (!("document" in subject)) return subject.state === "skipped";
    return !subject.apiVersion || !subject.kind || subject.kind === "List";
  },
  check: (subject, context) => require("./late-rules.cjs")["incomplete-object"].check(subject, context)
});

// rules/invalid-encoding.ts
var CONTROL2 = new RegExp("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f-\\x84\\x86-\\x9f\\ufffe\\uffff]|\\p{Cs}", "gu");
var MARK = "\uFEFF";
var LOST = "\uFFFD";
var invalid_encoding_default = defineRule({
  summary: "a file holds bytes or characters that kubectl cannot read, or reads as others",
  severity: "error",
  category: "syntax",
  subject: "document",
  fixable: true,
  applies({ file, range, error }) {
    const body = file.text.slice(range.start, range.end);
    return error !== void 0 || file.isUnmarked || body.includes(LOST) || body.includes(MARK);
  },
  check: (subject, context) => require("./late-rules.cjs")["invalid-encoding"].check(subject, context)
});

// rules/lost-indentation.ts
var lost_indentation_default = defineRule({
  summary: "lines have lost their indentation",
  severity: "error",
  category: "structure",
  subject: "manifest",
  applies: hasIssue("indentation"),
  check: (subject, context) => require("./late-rules.cjs")["lost-indentation"].check(subject, context)
});

// rules/misplaced-field.ts
var misplaced_field_default = defineRule({
  summary: "a field stands in another map than it belongs in",
  severity: "error",
  category: "structure",
  subject: "manifest",
  fixable: true,
  applies: hasIssue("misplaced"),
  check: (subject, context) => require("./late-rules.cjs")["misplaced-field"].check(subject, context)
});

// src/kubernetes/names.ts
var names_exports = {};
__export(names_exports, {
  isDnsLabel: () => isDnsLabel,
  nearName: () => nearName
});
function nearName(name, names) {
  const near = nearNames(name, names);
  return near[0] === void 0 ? void 0 : { name: near[0], only: near.length === 1 };
}
function isDnsLabel(name) {
  return name.length <= 63 && /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/.test(name);
}

// rules/missing-headless-service.ts
var missing_headless_service_default = defineRule({
  summary: "spec.serviceName names no Service in the input",
  severity: "warning",
  category: "identity",
  subject: "StatefulSet",
  fixable: true,
  *check(statefulSet, { bundle }) {
    const serviceName = statefulSet.root.get("spec").get("serviceName");
    const name = serviceName.string;
    if (name === void 0 || name === "" || statefulSet.partial || !bundle.lacks("Service", name, statefulSet)) return;
    const pod = firstPodName(statefulSet);
    const [elsewhere] = bundle.named("Service", name);
    const where = elsewhere === void 0 ? "the input" : `namespace ${bundle.namespaceOf(statefulSet)}`;
    const message = `serviceName: there is no Service ${name} in ${where}, ` + (pod === void 0 ? "so the Pods get no DNS names" : `so ${pod}.${name} and its like do not resolve`);
    const service = likelyService(statefulSet, name, bundle);
    if (service === void 0) {
      const help = `add a headless Service ${name} (clusterIP: None) that selects these Pods, or name the one that does`;
      const other = elsewhere?.root.get("metadata").get("namespace");
      const related = other === void 0 ? [] : [{ at: other, message: "this Service of that name is in another namespace" }];
      yield { at: serviceName, message, help, related };
      return;
    }
    const selects2 = selectsPodsOf(service, statefulSet) === "yes" ? "selects these Pods" : "has nearly that name";
    yield {
      at: serviceName,
      message,
      help: `write serviceName: ${service.name}`,
      related: [{ at: service.root.get("metadata").get("name"), message: `this Service ${selects2}` }],
      ...renameFix(serviceName, service.name, "unsafe")
    };
  }
});
function likelyService(statefulSet, name, bundle) {
  const [near] = bundle.nearNames("Service", name, statefulSet);
  if (near?.name !== void 0 && isDnsLabel(near.name)) return near;
  const selecting = bundle.near("Service", statefulSet).filter((service) => isHeadless(service) === "yes" && selectsPodsOf(service, statefulSet) === "yes");
  return selecting.length === 1 ? selecting[0] : void 0;
}
function selectsPodsOf(service, statefulSet) {
  const { workload } = statefulSet.traits;
  const selector = readLabels(service.root.get("spec").get("selector"), service.overlay.selectorLabels);
  return workload === void 0 ? "unknown" : matchesEquality(selector, podLabels(workload));
}

// rules/missing-required-field.ts
var missing_required_field_default = defineRule({
  summary: "a field that the API server requires is not given",
  severity: "error",
  category: "structure",
  subject: "manifest",
  applies: hasIssue("missing"),
  check: (subject, context) => require("./late-rules.cjs")["missing-required-field"].check(subject, context)
});

// src/kubernetes/unkept-data.ts
var unkept_data_exports = {};
__export(unkept_data_exports, {
  unkeptData: () => unkeptData
});

// src/kubernetes/software.ts
var POSTGRES = { program: "postgres", moving: ["-D", "data_directory", "config_file"] };
var MYSQL = { program: "mysqld", moving: ["datadir", "-h", "defaults", "no-defaults"] };
var MARIADB = { ...MYSQL, program: "mariadbd" };
var MONGODB = { program: "mongod", moving: ["dbpath", "config", "-f", "inMemory"] };
var REDIS = { program: "redis-server", moving: ["/", ".conf", "save", "dir", "sentinel"] };
var VALKEY = { ...REDIS, program: "valkey-server" };
var NO_DATA_NODE = /^node\.(?:roles=(?!.*data)|data=(?!true))/;
var PROMETHEUS = { program: "prometheus", moving: ["storage", "agent"] };
var TABLE = new Map([
  ...keeps("PostgreSQL", "/var/lib/postgresql", ["PGDATA"], POSTGRES, [
    ...["postgres", "postgis/postgis", "timescale/timescaledb", "pgvector/pgvector", "citusdata/citus"]
  ]),
  ...keeps("PostgreSQL", "/home/postgres/pgdata", ["PGDATA"], POSTGRES, ["timescale/timescaledb-ha"]),
  ...bitnami(
    "PostgreSQL",
    "/bitnami/postgresql",
    ["POSTGRESQL_DATA_DIR", "POSTGRESQL_VOLUME_DIR", "PGDATA"],
    [...["postgresql", "postgresql-repmgr"]]
  ),
  ...keeps("MySQL", "/var/lib/mysql", [], MYSQL, [
    ...["mysql", "mysql/mysql-server", "mysql/community-server", "percona", "percona/percona-server"],
    "percona/percona-xtradb-cluster"
  ]),
  ...bitnami("MySQL", "/bitnami/mysql", ["MYSQL_DATA_DIR"], ["mysql"]),
  ...keeps("MariaDB", "/var/lib/mysql", [], MARIADB, ["mariadb"]),
  ...bitnami("MariaDB", "/bitnami/mariadb", ["MARIADB_DATA_DIR"], ["mariadb", "mariadb-galera"]),
  ...keeps("SQL Server", "/var/opt/mssql", ["MSSQL_DATA_DIR", "MSSQL_MASTER_DATA_FILE"], void 0, ["mssql/server"]),
  ...keeps("Oracle Database", "/opt/oracle/oradata", [], void 0, ["gvenzl/oracle-xe", "gvenzl/oracle-free"]),
  ...keeps("MongoDB", "/data/db", [], MONGODB, [
    ...["mongo", "mongodb/mongodb-community-server", "mongodb/mongodb-enterprise-server"],
    "percona/percona-server-mongodb"
  ]),
  ...bitnami("MongoDB", "/bitnami/mongodb", ["MONGODB_DATA_DIR"], ["mongodb"]),
  ...keeps("Redis", "/data", [], REDIS, ["redis", "redis/redis-stack", "redis/redis-stack-server"]),
  ...bitnami("Redis", "/bitnami/redis", ["REDIS_DATA_DIR"], ["redis", "redis-cluster"]),
  ...keeps("Valkey", "/data", [], VALKEY, ["valkey/valkey", "valkey/valkey-bundle"]),
  ...bitnami("Valkey", "/bitnami/valkey", ["VALKEY_DATA_DIR"], ["valkey", "valkey-cluster"]),
  ...keeps("KeyDB", "/data", [], { ...REDIS, program: "keydb-server" }, ["eqalpha/keydb"]),
  ...keeps("Cassandra", "/var/lib/cassandra", [], void 0, ["cassandra", "datastax/dse-server"]),
  ...bitnami("Cassandra", "/bitnami/cassandra", ["CASSANDRA_DATA_DIR"], ["cassandra"]),
  ...keeps("ScyllaDB", "/var/lib/scylla", [], void 0, ["scylladb/scylla"]),
  ...keeps("CouchDB", "/opt/couchdb/data", [], void 0, ["couchdb", "apache/couchdb"]),
  ...keeps("Couchbase", "/opt/couchbase/var", [], void 0, ["couchbase", "couchbase/server"]),
  ...keeps("ArangoDB", "/var/lib/arangodb3", [], void 0, ["arangodb", "arangodb/arangodb"]),
  ...keeps("RethinkDB", "/data", [], void 0, ["rethinkdb"]),
  ...keeps("Neo4j", "/data", ["NEO4J_server_directories_data", "NEO4J_dbms_directories_data"], void 0, ["neo4j"]),
  ...keeps("ClickHouse", "/var/lib/clickhouse", [], void 0, [
    ...["clickhouse", "clickhouse/clickhouse-server", "yandex/clickhouse-server", "altinity/clickhouse-server"]
  ]),
  ...keeps("Prometheus", "/prometheus", [], PROMETHEUS, ["prom/prometheus", "prometheus/prometheus"]),
  ...keeps("Elasticsearch", "/usr/share/elasticsearch/data", ["path.data", NO_DATA_NODE], void 0, [
    ...["elasticsearch", "elasticsearch/elasticsearch", "elasticsearch/elasticsearch-oss"]
  ]),
  ...keeps("OpenSearch", "/usr/share/opensearch/data", ["path.data", NO_DATA_NODE], void 0, [
    "opensearchproject/opensearch"
  ]),
  ...keeps("Solr", "/var/solr", ["SOLR_HOME"], void 0, ["solr"]),
  ...keeps("Meilisearch", "/meili_data", ["MEILI_DB_PATH"], void 0, ["getmeili/meilisearch"]),
  ...keeps("Qdrant", "/qdrant/storage", ["QDRANT__STORAGE__STORAGE_PATH"], void 0, ["qdrant/qdrant"]),
  ...keeps("RabbitMQ", "/var/lib/rabbitmq", ["RABBITMQ_MNESIA_BASE", "RABBITMQ_MNESIA_DIR"], void 0, ["rabbitmq"]),
  ...keeps("Kafka", "/var/lib/kafka", ["KAFKA_LOG_DIRS", "KAFKA_LOG_DIR"], void 0, [
    ...["confluentinc/cp-kafka", "confluentinc/cp-server"]
  ]),
  ...keeps("Kafka", "/kafka", ["KAFKA_LOG_DIRS"], void 0, ["wurstmeister/kafka"]),
  ...bitnami("Kafka", "/bitnami/kafka", ["KAFKA_CFG_LOG_DIRS", "KAFKA_CFG_LOG_DIR"], ["kafka"]),
  ...keeps("ZooKeeper", "/data", ["ZOO_DATA_DIR"], void 0, ["zookeeper"]),
  ...keeps("ZooKeeper", "/var/lib/zookeeper", ["ZOOKEEPER_DATA_DIR"], void 0, ["confluentinc/cp-zookeeper"]),
  ...bitnami("ZooKeeper", "/bitnami/zookeeper", ["ZOO_DATA_DIR"], ["zookeeper"]),
  ...bitnami("etcd", "/bitnami/etcd", ["ETCD_DATA_DIR"], ["etcd"]),
  ...keeps("Jenkins", "/var/jenkins_home", ["JENKINS_HOME"], void 0, ["jenkins/jenkins"])
]);
function keeps(name, dataPath, movedBy, commandLine, images) {
  const software = { name, dataPath, movedBy, commandLine };
  return images.map((image) => [image, software]);
}
function bitnami(name, dataPath, movedBy, images) {
  const repositories = ["bitnami", "bitnamilegacy"].flatMap((owner) => images.map((image) => `${owner}/${image}`));
  return keeps(name, dataPath, movedBy, void 0, repositories);
}
function softwareOf(image) {
  return TABLE.get(repositoryOf(image));
}
function movesData({ movedBy }, name, value) {
  return movedBy.some(
    (moving) => typeof moving === "string" ? moving === name : moving.test(`${name}=${value ?? ""}`)
  );
}
function keepsDataPath({ commandLine }, command, args) {
  const words2 = [...command, ...args];
  const [first] = words2;
  if (words2.length === 0) return true;
  if (commandLine === void 0 || first === void 0) return false;
  if (first !== commandLine.program && (command.length > 0 || !first.startsWith("-"))) return false;
  return words2.every((word) => word !== void 0 && !commandLine.moving.some((moving) => word.includes(moving)));
}
function repositoryOf(image) {
  const path = image.replace(/@.*$/, "").replace(/:[^/:]*$/, "").split("/");
  if (path.length > 1 && /[.:]|^localhost$/.test(path[0])) path.shift();
  if (path[0] === "docker" && path[1] === "library") path.shift();
  if (path[0] === "library") path.shift();
  return path.join("/");
}

// src/kubernetes/volumes.ts
var volumes_exports = {};
__export(volumes_exports, {
  isEphemeral: () => isEphemeral,
  mountsOf: () => mountsOf,
  volumeNames: () => volumeNames,
  volumeOf: () => volumeOf
});
function mountsOf(workload) {
  const mounts = [];
  for (const container of containersOf(workload)) {
    for (const mount of container.get("volumeMounts").items()) {
      mounts.push({ container, name: mount.get("name"), path: mount.get("mountPath") });
    }
    for (const device of container.get("volumeDevices").items()) {
      mounts.push({ container, name: device.get("name"), path: void 0 });
    }
  }
  return mounts;
}
function volumeNames(workload) {
  const volumes = namesOf(workload.podSpec.get("volumes"));
  const statefulSet = workload.manifest.as("StatefulSet");
  const claims = statefulSet === void 0 ? /* @__PURE__ */ new Map() : claimNames(statefulSet);
  return volumes && claims && [...volumes.keys(), ...claims.keys()];
}
function volumeOf(workload, name) {
  return workload.podSpec.get("volumes").items().find((volume) => volume.get("name").string === name);
}
function isEphemeral(volume) {
  const sources = volume.entries().filter(([key]) => key !== "name");
  return sources.every(([key, source]) => key === "emptyDir" || source.absent);
}

// src/kubernetes/unkept-data.ts
function unkeptData(container, workload) {
  const image = container.get("image").string;
  const software = image === void 0 ? void 0 : softwareOf(image);
  if (software === void 0 || mayKeepDataElsewhere(container, workload, software)) return void 0;
  const own = mountsOf(workload).filter(
    (mount2) => mount2.container.node === container.node && !isFile(workload, mount2.name)
  );
  const atData = own.filter(({ path }) => path?.string === void 0 || overlaps(path.string, software.dataPath));
  if ((atData.length > 0 ? atData : own).some(({ name }) => !isLostWithPod(workload, name))) return void 0;
  const [mount] = atData;
  return { software, path: lower(software.dataPath, mount?.path?.string), mount };
}
function mayKeepDataElsewhere(container, { podSpec }, software) {
  const [env, command, args] = [container.get("env"), container.get("command"), container.get("args")];
  const lists = [env, command, args, container.get("volumeMounts"), podSpec.get("volumes")];
  return lists.some((list) => list.open || !(list.isList || list.absent)) || env.items().some((variable) => movesData(software, variable.get("name").string ?? "", variable.get("value").string)) || !keepsDataPath(software, words(command), words(args));
}
function words(list) {
  return list.items().map((word) => word.string);
}
function isLostWithPod(workload, name) {
  const volume = name.string === void 0 ? void 0 : volumeOf(workload, name.string);
  return volume !== void 0 && isEphemeral(volume);
}
function isFile(workload, name) {
  const volume = name.string === void 0 ? void 0 : volumeOf(workload, name.string);
  return volume !== void 0 && ["configMap", "secret", "downwardAPI", "projected"].some((key) => volume.child(key).exists);
}
function lower(dataPath, mountPath = "") {
  return mountPath.startsWith(`${dataPath}/`) ? mountPath : dataPath;
}
function overlaps(mountPath, dataPath) {
  const mount = mountPath.replace(/\/+$/, "");
  return mount === dataPath || dataPath.startsWith(`${mount}/`) || mount.startsWith(`${dataPath}/`);
}

// rules/missing-volume-claim-templates.ts
var missing_volume_claim_templates_default = defineRule({
  summary: "a StatefulSet that keeps data has no volumeClaimTemplates",
  severity: "warning",
  category: "storage",
  subject: "StatefulSet",
  *check(statefulSet, { kubernetes }) {
    const { workload } = statefulSet.traits;
    if (workload === void 0 || !lacksClaimTemplates(statefulSet)) return;
    const dangling = danglingMounts(workload);
    for (const { name } of dangling) yield danglingMount(name, refusal(statefulSet, kubernetes));
    if (dangling.length > 0) return;
    for (const container of workload.podSpec.get("containers").items()) {
      const data = unkeptData(container, workload);
      if (data === void 0) continue;
      const { software, path, mount } = data;
      yield {
        at: mount?.name ?? container.get("image"),
        message: mount === void 0 ? `${software.name} keeps its data in ${path}, where no volume is mounted: it is lost when the container restarts` : `${software.name} keeps its data in ${path}, which is on an emptyDir: it is lost when the Pod is deleted or moved`,
        help: "add volumeClaimTemplates to the spec, beside template, and mount its claim there"
      };
    }
  }
});
function danglingMounts(workload) {
  const volumes = volumeNames(workload);
  if (volumes === void 0) return [];
  return mountsOf(workload).filter(({ name: { string: name } }) => {
    return name !== void 0 && name !== "" && !volumes.includes(name) && nearName(name, volumes) === void 0;
  });
}
function danglingMount(at, refused) {
  const name = at.string;
  return {
    at,
    severity: "error",
    message: `volume ${name} is mounted, but there are no volumeClaimTemplates to make it and no volume of that name; ${refused}`,
    help: `add volumeClaimTemplates with one named ${name} to the spec, beside template`
  };
}

// deferred:src/kubernetes/api-versions.ts
var judgeKind = (...args) => require("./kubernetes-api-versions.cjs").judgeKind(...args);

// src/kubernetes/versions.ts
var versions_exports = {};
__export(versions_exports, {
  NEWEST: () => NEWEST,
  OLDEST: () => OLDEST,
  SUPPORTED: () => SUPPORTED,
  complement: () => complement,
  coverage: () => coverage,
  formatSpan: () => formatSpan,
  parseVersions: () => parseVersions
});
var OLDEST = 25;
var NEWEST = 37;
var SUPPORTED = { from: 34, to: 37 };
function parseVersions(text) {
  const match = /^v?1\.(\d{1,3})(?:\.\d+)?(?:\s*-\s*v?1\.(\d{1,3})(?:\.\d+)?)?$/.exec(text.trim());
  if (match === null) return void 0;
  const from = Number(match[1]);
  const to = match[2] === void 0 ? from : Number(match[2]);
  return from < OLDEST || to > NEWEST || from > to ? void 0 : { from, to };
}
function coverage({ since = 0, until = Number.POSITIVE_INFINITY }, asked) {
  if (since > asked.to || until < asked.from) return "none";
  return since <= asked.from && until >= asked.to ? "all" : "some";
}
function complement({ since, until }, asked) {
  if (since !== void 0 && since > asked.from) return { until: since - 1 };
  return until !== void 0 && until < asked.to ? { since: until + 1 } : void 0;
}
function formatSpan({ since, until }) {
  if (since !== void 0 && until !== void 0) return `1.${since} to 1.${until}`;
  return since !== void 0 ? `since 1.${since}` : `until 1.${until}`;
}

// rules/removed-api-version.ts
var removed_api_version_default = defineRule({
  summary: "the apiVersion is no longer served",
  severity: "error",
  category: "structure",
  subject: "manifest",
  fixable: true,
  applies: hasIssue("removed-version"),
  check: (subject, context) => require("./late-rules.cjs")["removed-api-version"].check(subject, context)
});

// rules/selector-does-not-match-template.ts
var selector_does_not_match_template_default = defineRule({
  summary: "spec.selector does not select the Pods of the template",
  severity: "error",
  category: "selectors",
  subject: ["StatefulSet", "Deployment", "DaemonSet", "ReplicaSet"],
  *check(workload) {
    const spec = workload.root.child("spec");
    const selector = readSelector(spec.child("selector"), workload.overlay.selectorLabels);
    const written = spec.child("template").get("metadata").get("labels");
    const labels = readLabels(written, workload.overlay.templateLabels);
    if (written.absent || written.isMap && !written.open && written.entries().length === 0) return;
    const [difference] = differences(selector.labels, labels);
    const expression = selector.expressions.find((candidate) => matchesExpression(candidate, labels) === "no");
    if (difference !== void 0) {
      yield {
        at: unset(difference) ?? difference.wanted.field ?? spec.child("selector"),
        message: `selector asks for ${difference.key}: ${difference.wanted.value ?? "\u2026"}, but ${theTemplateHas(difference)}; ${REFUSED}`,
        help: "give selector.matchLabels and template.metadata.labels the same value",
        related: [
          unset(difference) !== void 0 ? { at: difference.wanted.field ?? spec.child("selector"), message: "the selector asks for it" } : {
            at: difference.found?.field ?? written,
            message: difference.found ? "the Pods get this" : "the labels of the Pods belong here"
          }
        ]
      };
    } else if (expression !== void 0) {
      yield {
        at: expression.field,
        message: `selector asks for ${inWords(expression)}, which the labels of the Pod template do not meet; ${REFUSED}`,
        help: "change the expression or the labels in template.metadata.labels",
        related: [{ at: written, message: "the Pods get these labels" }]
      };
    }
  }
});
var REFUSED = "the API server refuses it";
function theTemplateHas({ key, found }) {
  if (found === void 0) return `the Pod template has no label ${key}`;
  return `the Pod template has ${key}${found.value === "" ? " without a value" : `: ${found.value}`}`;
}
function unset({ found }) {
  return found?.field?.exists && found.field.isNull ? found.field : void 0;
}
function inWords({ key, operator, values }) {
  return values.length === 0 ? `${key} ${operator}` : `${key} ${operator} (${values.join(", ")})`;
}

// rules/suppression-without-reason.ts
var suppression_without_reason_default = defineRule({
  summary: "a suppression gives no reason",
  severity: "warning",
  category: "suppression",
  subject: "directive",
  *check({ by, names, reason, stray, document, range }) {
    if (reason !== void 0 || names.length === 0) return;
    const message = `the suppression of ${names.map(({ name }) => name).join(", ")} gives no reason`;
    if (stray === void 0) {
      const help = by === "comment" ? "add -- and the reason" : "write the reason as the value of the annotation";
      yield { at: { document, range }, message, help };
    } else {
      yield { at: { document, range }, message: `${message} after --`, help: "write -- before the reason" };
    }
  }
});

// rules/unknown-field.ts
var unknown_field_default = defineRule({
  summary: "a field that Kubernetes does not know",
  severity: "error",
  category: "structure",
  subject: "manifest",
  fixable: true,
  applies: hasIssue("unknown"),
  check: (subject, context) => require("./late-rules.cjs")["unknown-field"].check(subject, context)
});

// rules/unknown-kind-or-version.ts
var unknown_kind_or_version_default = defineRule({
  summary: "the apiVersion has no such kind",
  severity: "error",
  category: "structure",
  subject: "manifest",
  fixable: true,
  applies: hasIssue("unknown-kind"),
  check: (subject, context) => require("./late-rules.cjs")["unknown-kind-or-version"].check(subject, context)
});

// rules/unknown-suppressed-rule.ts
var unknown_suppressed_rule_default = defineRule({
  summary: "a suppression names a rule that does not exist",
  severity: "warning",
  category: "suppression",
  subject: "directive",
  *check({ names, document, range }) {
    if (names.length === 0) {
      yield {
        at: { document, range },
        message: "stslint-ignore names no rule, so it suppresses nothing",
        help: "write stslint-ignore <rule> -- <reason>"
      };
    }
    for (const { name, range: at, rule, near } of names) {
      if (rule !== void 0) continue;
      yield {
        at: { document, range: at },
        message: `stslint-ignore: there is no rule ${name}, so it suppresses nothing`,
        help: near === void 0 ? "stslint rules lists the names" : `write ${near}`
      };
    }
  }
});

// rules/unknown-volume.ts
var unknown_volume_default = defineRule({
  summary: "a container mounts a volume that the Pod does not have",
  severity: "error",
  category: "storage",
  subject: "workload",
  fixable: true,
  *check(workload, { kubernetes }) {
    const { manifest } = workload;
    const mounts = workload.builtIn ? mountsOf(workload) : [];
    const volumes = mounts.length === 0 ? void 0 : volumeNames(workload);
    if (volumes === void 0) return;
    const isMounted = (volume) => mounts.some(({ name }) => name.string === volume);
    for (const { name: field } of mounts) {
      const name = field.string;
      if (name === void 0 || name === "" || volumes.includes(name)) continue;
      const near = nearName(name, volumes);
      if (near === void 0 && lacksClaimTemplates(manifest)) continue;
      const toAdd = manifest.is("StatefulSet") ? "add a volume or a claim template" : "add a volume";
      yield {
        at: field,
        message: `volume ${name} is mounted, but the Pod has no such volume; ${refusal(manifest, kubernetes)}`,
        help: near === void 0 ? `${toAdd} named ${name}` : `write name: ${near.name}`,
        // A volume that is mounted by its own name may not be the one that is missed.
        ...near?.only === true ? renameFix(field, near.name, isMounted(near.name) ? "unsafe" : "safe") : {}
      };
    }
  }
});

// rules/unused-suppression.ts
var unused_suppression_default = defineRule({
  summary: "a suppression suppresses nothing",
  severity: "warning",
  category: "suppression",
  subject: "directive",
  *check({ by, names, document, range }) {
    const unused = names.filter(({ rule, ran, used: used2 }) => rule !== void 0 && ran && !used2);
    for (const { name, range: at } of unused) {
      yield {
        at: { document, range: unused.length === names.length ? range : at },
        message: `there is no ${name} to suppress ${by === "comment" ? "here" : "in this object"}`,
        help: unused.length === names.length ? `delete the ${by}` : `take ${name} out of the ${by}`
      };
      if (unused.length === names.length && names.length === 1) return;
    }
  }
});

// rules/wrong-type.ts
var wrong_type_default = defineRule({
  summary: "a value is of a type that its field does not take",
  severity: "error",
  category: "structure",
  subject: "manifest",
  fixable: true,
  applies: hasIssue("type"),
  check: (subject, context) => require("./late-rules.cjs")["wrong-type"].check(subject, context)
});

// rules/yaml-syntax.ts
var yaml_syntax_default = defineRule({
  summary: "a document is no YAML that kubectl can read",
  severity: "error",
  category: "syntax",
  subject: "document",
  fixable: true,
  applies: ({ error }) => error !== void 0,
  check: (subject, context) => require("./late-rules.cjs")["yaml-syntax"].check(subject, context)
});

// rules/index.ts
var rules = {
  "document-separator": document_separator_default,
  "duplicate-key": duplicate_key_default,
  "duplicate-resource": duplicate_resource_default,
  "field-not-in-version": field_not_in_version_default,
  "governing-service-not-headless": governing_service_not_headless_default,
  "governing-service-selects-other-pods": governing_service_selects_other_pods_default,
  "incomplete-object": incomplete_object_default,
  "invalid-encoding": invalid_encoding_default,
  "lost-indentation": lost_indentation_default,
  "misplaced-field": misplaced_field_default,
  "missing-headless-service": missing_headless_service_default,
  "missing-required-field": missing_required_field_default,
  "missing-volume-claim-templates": missing_volume_claim_templates_default,
  "removed-api-version": removed_api_version_default,
  "selector-does-not-match-template": selector_does_not_match_template_default,
  "suppression-without-reason": suppression_without_reason_default,
  "unknown-field": unknown_field_default,
  "unknown-kind-or-version": unknown_kind_or_version_default,
  "unknown-suppressed-rule": unknown_suppressed_rule_default,
  "unknown-volume": unknown_volume_default,
  "unused-suppression": unused_suppression_default,
  "wrong-type": wrong_type_default,
  "yaml-syntax": yaml_syntax_default
};

// src/config/config.ts
var config_exports = {};
__export(config_exports, {
  CONFIG_NAMES: () => CONFIG_NAMES,
  DOMAIN: () => DOMAIN,
  EMPTY_CONFIG: () => EMPTY_CONFIG,
  FAIL_ON: () => FAIL_ON,
  LEVELS: () => LEVELS,
  NAMESPACE: () => NAMESPACE,
  PRESETS: () => PRESETS,
  findRule: () => findRule,
  isDomain: () => isDomain,
  isNamespace: () => isNamespace,
  unknownAssumption: () => unknownAssumption,
  unknownNamespace: () => unknownNamespace,
  unknownVersion: () => unknownVersion
});

// src/lint/settings.ts
var settings_exports = {};
__export(settings_exports, {
  resolveSettings: () => resolveSettings,
  ruleId: () => ruleId
});

// src/text/glob.ts
function globMatcher(pattern) {
  const written = pattern.replace(/^(?:\.\/+)+/, "").replace(/\/+$/, "/**");
  const expression = new RegExp(`^(?:${translate(written)})$`, "s");
  return (path) => expression.test(path);
}
function isGlob(path) {
  return /[*?]|\{[^}]*,[^}]*\}|\[[^\]]+\]/.test(path);
}
function translate(pattern) {
  let source = "";
  let at = 0;
  while (at < pattern.length) {
    const char = pattern[at];
    const startsName = at === 0 || pattern[at - 1] === "/";
    const doubleStar = startsName ? /^(?:\*\*\/)*\*\*(?=\/|$)/.exec(pattern.slice(at)) : null;
    if (doubleStar !== null) {
      at += doubleStar[0].length;
      const isLast = at === pattern.length;
      if (!isLast) source += "(?:[^/]+/)*";
      else if (source.endsWith("/")) source = `${source.slice(0, -1)}(?:/.*)?`;
      else source += ".*";
      at++;
    } else if (char === "*") {
      while (pattern[at] === "*") at++;
      source += "[^/]*";
    } else if (char === "?") {
      source += "[^/]";
      at++;
    } else if (char === "{") {
      const choice = readChoice(pattern, at);
      source += choice === void 0 ? "\\{" : `(?:${choice.options.map(translate).join("|")})`;
      at = choice?.end ?? at + 1;
    } else if (char === "[") {
      const set = readSet(pattern, at);
      source += set?.source ?? "\\[";
      at = set?.end ?? at + 1;
    } else {
      const literal2 = char === "\\" && at + 1 < pattern.length ? pattern[at + 1] : char;
      source += literal2.replace(/[\\^$.*+?()[\]{}|]/, "\\$&");
      at += literal2 === char && char !== "\\" ? 1 : 2;
    }
  }
  return source;
}
function readChoice(pattern, start) {
  const options = [];
  let depth = 0;
  let from = start + 1;
  for (let at = start; at < pattern.length; at++) {
    const char = pattern[at];
    if (char === "\\") at++;
    else if (char === "{") depth++;
    else if (char === "," && depth === 1) {
      options.push(pattern.slice(from, at));
      from = at + 1;
    } else if (char === "}" && --depth === 0) {
      if (options.length === 0) return void 0;
      return { options: [...options, pattern.slice(from, at)], end: at + 1 };
    }
  }
  return void 0;
}
function readSet(pattern, start) {
  const [whole, negation, members] = /^\[([!^]?)(\]?[^\]/]*)\]/.exec(pattern.slice(start)) ?? [];
  if (whole === void 0 || !members) return void 0;
  const escaped = members.replace(/[\\\][^]/g, "\\$&");
  const valid = escaped.replace(
    /([^\\])-([^\\])/g,
    (range, from, to) => from <= to ? range : `${from}\\-${to}`
  );
  return { source: `(?!/)[${negation ? "^" : ""}${valid}]`, end: start + whole.length };
}

// src/lint/settings.ts
function ruleId(name, rules2) {
  if (Object.hasOwn(rules2, name)) return name;
  return Object.keys(rules2).find((id) => rules2[id].renamedFrom?.includes(name));
}
function resolveSettings(options, rules2) {
  const { only, strict = false } = options;
  const wanted = only === void 0 ? void 0 : new Set([...only].map((name) => ruleId(name, rules2)));
  const base = /* @__PURE__ */ new Map();
  for (const [id, rule] of Object.entries(rules2)) {
    base.set(id, wanted?.has(id) ? rule.severity : defaultLevel(rule, strict));
  }
  lay(base, options.levels, rules2);
  const overrides = (options.overrides ?? []).map(({ files, levels }) => {
    const matchers = files.map(globMatcher);
    const overlay = /* @__PURE__ */ new Map();
    lay(overlay, levels, rules2);
    return { applies: (path) => matchers.some((matcher) => matcher(path)), levels: overlay };
  });
  const chosen = /* @__PURE__ */ new Map();
  lay(chosen, options.levels, rules2);
  const allowed = (id) => wanted === void 0 || wanted.has(id);
  return {
    kubernetes: options.kubernetes ?? SUPPORTED,
    namespace: options.namespace,
    clusterDomain: options.clusterDomain ?? "cluster.local",
    assume: options.assume ?? [],
    level(id, path) {
      if (!allowed(id)) return "off";
      let level = base.get(id) ?? "off";
      for (const override of overrides) {
        const own = override.levels.get(id);
        if (own !== void 0 && override.applies(path)) level = own;
      }
      return level;
    },
    isChosen: (id, path) => chosen.has(id) || overrides.some(({ applies, levels }) => levels.has(id) && applies(path)),
    isOff: (id) => !allowed(id) || base.get(id) === "off" && overrides.every(({ levels }) => (levels.get(id) ?? "off") === "off")
  };
}
function defaultLevel(rule, strict) {
  if (rule.preview || rule.deprecated !== void 0) return "off";
  const recommended = (rule.recommended ?? true) && rule.severity !== "info";
  return recommended || strict ? rule.severity : "off";
}
function lay(levels, more, rules2) {
  for (const [name, level] of more ?? []) {
    const id = ruleId(name, rules2);
    if (id !== void 0) levels.set(id, level);
  }
}

// src/config/unknown-name.ts
var unknown_name_exports = {};
__export(unknown_name_exports, {
  unknownName: () => unknownName
});
var FEW2 = 5;
function unknownName(what, name, names, otherwise) {
  const near = nearName2(name, names);
  const shown = /^[\w.=/-]{1,60}$/.test(name) ? name : JSON.stringify(name.length > 60 ? `${name.slice(0, 59)}\u2026` : name);
  const hint = names.length <= FEW2 ? `known ${names.length === 1 ? "is" : "are"} ${names.join(", ")}` : otherwise;
  if (near !== void 0) return `unknown ${what} ${shown}; did you mean ${near}?`;
  return `unknown ${what} ${shown}${hint === void 0 ? "" : `; ${hint}`}`;
}
function nearName2(name, names) {
  if (name.length < 3) return void 0;
  return nearNames(name, names)[0] ?? names.find((candidate) => candidate.startsWith(name));
}

// src/config/config.ts
var CONFIG_NAMES = [".stslint.yaml", ".stslint.yml"];
var LEVELS = ["off", "info", "warning", "error"];
var PRESETS = ["recommended", "strict"];
var FAIL_ON = ["error", "warning", "info", "never"];
var EMPTY_CONFIG = { options: {}, ignore: [], paths: [], markdown: false, failOn: void 0 };
function findRule(name, rules2) {
  const id = ruleId(name, rules2);
  if (id === void 0) return { id, error: unknownName("rule", name, Object.keys(rules2), "stslint rules lists them") };
  if (id !== name) return { id, note: `rule ${name} is now called ${id}` };
  const { deprecated } = rules2[id];
  return deprecated === void 0 ? { id } : { id, note: `rule ${id} is deprecated: ${deprecated}` };
}
function isNamespace(text) {
  return text.length <= 63 && NAMESPACE.test(text);
}
function isDomain(text) {
  return text.length <= 253 && DOMAIN.test(text);
}
var NAMESPACE = /^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/;
var DOMAIN = /^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/;
function unknownVersion(text) {
  return `unknown version ${JSON.stringify(text)}; known are 1.${OLDEST} to 1.${NEWEST}, or a range such as 1.32-1.36`;
}
function unknownNamespace(text) {
  return `${JSON.stringify(text)} is no namespace: small letters, digits and dashes only`;
}
function unknownAssumption(text) {
  return `${JSON.stringify(text)} names no object; write Kind/name or Kind/namespace/name, as in Service/postgres`;
}

// src/input/lint-tree.ts
var import_node_path4 = require("node:path");

// src/config/options.ts
function settingsOf(config, own, rules2, fromConfig) {
  const { options } = config;
  const ownLevels = own.levels ?? /* @__PURE__ */ new Map();
  const configured = [...options.levels ?? []].filter(([id, level]) => level !== "off" || !own.only?.has(id));
  const overrides = (options.overrides ?? []).map(({ files, levels }) => ({ files: files.map(anywhere), levels }));
  const settings = resolveSettings(
    {
      ...options,
      ...own,
      strict: own.strict ?? options.strict ?? false,
      assume: [...options.assume ?? [], ...own.assume ?? []],
      levels: new Map([...configured, ...ownLevels]),
      overrides: [...overrides, { files: ["**"], levels: ownLevels }]
    },
    rules2
  );
  return { ...settings, level: (id, path) => settings.level(id, fromConfig(path)) };
}
function ignoredBy(config) {
  const matchers = config.ignore.map((glob) => globMatcher(anywhere(glob)));
  return (path) => matchers.some((matches2) => matches2(path));
}
function anywhere(glob) {
  if (/^\.?\//.test(glob)) return glob.replace(/^\.?\/+/, "");
  return /\/./.test(glob) ? glob : `**/${glob}`;
}

// src/config/rule-url.ts
var rule_url_exports = {};
__export(rule_url_exports, {
  ruleUrl: () => ruleUrl
});
function ruleUrl(id) {
  return `https://github.com/stslint/stslint/blob/main/docs/rules/${id}.md`;
}

// src/kubernetes/bundle.ts
var bundle_exports = {};
__export(bundle_exports, {
  Bundle: () => Bundle,
  isNamedObject: () => isNamedObject,
  parseAssumption: () => parseAssumption
});

// src/text/multimap.ts
var multimap_exports = {};
__export(multimap_exports, {
  append: () => append
});
function append(map, key, value) {
  const list = map.get(key);
  if (list === void 0) map.set(key, [value]);
  else list.push(value);
}

// src/kubernetes/bundle.ts
function isNamedObject({ kind, apiVersion, name }) {
  return kind !== void 0 && apiVersion !== void 0 && name !== void 0;
}
var Bundle = class {
  manifests;
  /** Documents that were not read, and kept something from being called missing. */
  doubts = /* @__PURE__ */ new Set();
  #options;
  #objectFiles;
  #byKind = /* @__PURE__ */ new Map();
  /** Made for the kinds that are asked for. */
  #indexes = /* @__PURE__ */ new Map();
  /** By kind, whatever it is, and name. */
  #written = /* @__PURE__ */ new Map();
  #identities;
  #byFile;
  /** By name: what is of no kind that is known, but may be meant for one. */
  #mistyped = /* @__PURE__ */ new Map();
  constructor(manifests, options = {}) {
    this.manifests = manifests;
    this.#options = options;
    for (const manifest of manifests) {
      const { kind, apiVersion, name } = manifest;
      if (name !== void 0) {
        const ofKind = this.#written.get(kind) ?? /* @__PURE__ */ new Map();
        this.#written.set(kind, ofKind);
        append(ofKind, name, manifest);
      }
      if (isKind(kind, apiVersion)) append(this.#byKind, kind, manifest);
      else if (name !== void 0 && isOfNoGroup(manifest)) append(this.#mistyped, name, manifest);
    }
  }
  /** The files that hold an object with apiVersion, kind and name. */
  get objectFiles() {
    this.#objectFiles ??= new Set(this.manifests.filter(isNamedObject).map(({ document }) => document.file));
    return this.#objectFiles;
  }
  get workloads() {
    return this.manifests.flatMap((manifest) => manifest.traits.workload ?? []);
  }
  all(kind) {
    return this.#byKind.get(kind) ?? [];
  }
  /** The objects of a kind that are written under a name, be it in another namespace; patches left out. */
  named(kind, name) {
    return (this.#written.get(kind)?.get(name) ?? []).flatMap(
      (manifest) => manifest.partial ? [] : manifest.as(kind) ?? []
    );
  }
  /** The namespace of an object; undefined where it is not known and may be any. */
  namespaceOf(manifest) {
    return manifest.namespace ?? (manifest.namespaceIsUnknown ? void 0 : this.#options.namespace);
  }
  /** True unless both are known to be in different namespaces. */
  sameNamespace(a, b) {
    const first = this.namespaceOf(a);
    const second = this.namespaceOf(b);
    return first === void 0 || second === void 0 || first === second;
  }
  /** The objects of a kind and name that an object can mean, nearest first. A patch is none. */
  partners(kind, name, from) {
    const index = this.#indexOf(kind);
    const canBeMeant = (candidate) => !candidate.partial && this.sameNamespace(candidate, from);
    const beside = placesOf2(from).flatMap((place) => index.byPlaceAndName.get(`${place}\0${name}`) ?? []);
    const near = [...new Set(beside)].filter(canBeMeant);
    near.sort((a, b) => fileDistance(a, from) - fileDistance(b, from));
    const far = near.length > 0 ? [] : (index.byName.get(name) ?? []).filter(canBeMeant);
    return { near, far };
  }
  /**
   * True where it is certain that the input, and what is assumed to exist, holds no object of that kind and name which
   * an object can mean: nothing of the name, not with a slip in its kind or apiVersion either, nothing near whose name
   * is not known, nothing unread that speaks of it.
   */
  lacks(kind, name, from) {
    if (this.#options.incomplete === true || from.partial || !from.overlay.complete) return false;
    const { near, far } = this.partners(kind, name, from);
    if (near.length + far.length > 0 || this.#isAssumed(kind, name, from)) return false;
    if (this.#mistyped.get(name)?.some((candidate) => isNearKey(candidate.kind ?? kind, kind))) return false;
    if (this.#indexOf(kind).nameless.some((candidate) => isAround(candidate, from))) return false;
    const holder = this.#options.unread?.find((document) => mayHold(document, name, from));
    if (holder !== void 0) this.doubts.add(holder);
    return holder === void 0;
  }
  /** The objects of a kind that stand beside an object and can be meant by it; patches left out. */
  near(kind, from) {
    const found = /* @__PURE__ */ new Set();
    const index = this.#indexOf(kind).byPlace;
    for (const place of placesOf2(from)) {
      for (const candidate of index.get(place) ?? []) {
        if (!candidate.partial && this.sameNamespace(candidate, from)) found.add(candidate);
      }
    }
    return [...found];
  }
  /** The objects beside it that a person may have meant by a name, the likeliest first. */
  nearNames(kind, name, from) {
    const candidates = this.near(kind, from);
    const names = candidates.flatMap((candidate) => candidate.name ?? []);
    return nearNames(name, names).map((near) => candidates.find((candidate) => candidate.name === near));
  }
  /**
   * The first object before it in the input that is the same object to the API server and is applied together with it:
   * in one file, or in files of one directory. Files to choose one from are left out: more than two with the object,
   * two that share several objects, steps of a test, what no kustomization builds together, and files that are named
   * alike (`web.yaml` and `web-minimal.yaml`); see `isConflict` for what counts all the same.
   */
  namesake(manifest, isConflict) {
    if (manifest.partial) return void 0;
    const beside = this.#beside(manifest);
    const { file } = manifest.document;
    const files = /* @__PURE__ */ new Set();
    let other;
    for (const candidate of beside) {
      if (candidate === manifest) break;
      if (candidate.partial || !this.#haveOneNamespace(candidate, manifest)) continue;
      if (candidate.document.file !== file) other ??= candidate;
      else if (file.language !== "markdown" || isConflict(candidate, manifest)) return candidate;
    }
    if (other === void 0) return void 0;
    for (const candidate of beside) {
      files.add(candidate.document.file);
      if (files.size > 2) return void 0;
    }
    if (!this.#areAppliedTogether(other, manifest)) return void 0;
    const isOne = isConflict(other, manifest) || !areNamedAlike(other.document.file.path, file.path);
    return isOne ? other : void 0;
  }
  /** The objects of one identity in one directory, in the order of the input. */
  #beside(manifest) {
    if (this.#identities === void 0) {
      this.#identities = /* @__PURE__ */ new Map();
      for (const each of this.manifests) {
        if (each.name !== void 0) append(this.#identities, `${each.directory}\0${each.identity}`, each);
      }
    }
    return this.#identities.get(`${manifest.directory}\0${manifest.identity}`) ?? [];
  }
  // Unlike `sameNamespace`: one that is not known is the same only where it is written the same.
  #haveOneNamespace(a, b) {
    const [first, second] = [a, b].map(
      (each) => this.namespaceOf(each) ?? each.root.get("metadata").get("namespace").text
    );
    return (first || void 0) === (second || void 0);
  }
  #areAppliedTogether(a, b) {
    if (a.overlay.units.length + b.overlay.units.length > 0) return shareUnit(a, b);
    if (isStep(a) && isStep(b)) return false;
    const [first, second] = [a, b].map(({ document }) => this.#identitiesIn(document.file));
    const shared2 = [...first].filter((identity) => second.has(identity));
    return shared2.length < 2;
  }
  #identitiesIn(file) {
    if (this.#byFile === void 0) {
      this.#byFile = /* @__PURE__ */ new Map();
      for (const manifest of this.manifests) append(this.#byFile, manifest.document.file, manifest);
    }
    return new Set(this.#byFile.get(file)?.map(({ identity }) => identity));
  }
  #indexOf(kind) {
    let index = this.#indexes.get(kind);
    if (index === void 0) {
      index = indexOf(this.#byKind.get(kind) ?? []);
      this.#indexes.set(kind, index);
    }
    return index;
  }
  #isAssumed(kind, name, from) {
    const namespace = this.namespaceOf(from);
    return (this.#options.assume ?? []).some(
      (assumed) => assumed.kind === kind && (assumed.namespace === void 0 || namespace === void 0 || isLike(assumed.namespace, namespace)) && isLike(assumed.name, name)
    );
  }
};
function parseAssumption(text) {
  const match = /^([A-Z][A-Za-z0-9]*)\/(?:([a-z0-9*-]+)\/)?([a-z0-9.*-]+)$/.exec(text.trim());
  return match === null ? void 0 : { kind: match[1], namespace: match[2], name: match[3] };
}
function indexOf(manifests) {
  const byName = /* @__PURE__ */ new Map();
  const byPlace = /* @__PURE__ */ new Map();
  const byPlaceAndName = /* @__PURE__ */ new Map();
  for (const manifest of manifests) {
    const { name, overlay } = manifest;
    const names = name === void 0 ? overlay.names : [name, ...overlay.names];
    for (const each of names) append(byName, each, manifest);
    for (const place of placesOf2(manifest)) {
      append(byPlace, place, manifest);
      for (const each of names) append(byPlaceAndName, `${place}\0${each}`, manifest);
    }
  }
  const nameless = manifests.filter((manifest) => manifest.name === void 0 && manifest.nameIsUnknown);
  return { byName, byPlace, byPlaceAndName, nameless };
}
function placesOf2({ directory, overlay }) {
  return overlay.units.length === 0 ? [directory] : [.../* @__PURE__ */ new Set([directory, ...overlay.units])];
}
function isNear(a, b) {
  return a.directory === b.directory || shareUnit(a, b);
}
function shareUnit(a, b) {
  const [first, second] = [a.overlay.units, b.overlay.units];
  return first === second && first.length > 0 || first.some((unit) => second.includes(unit));
}
function isStep({ document }) {
  return /(?:^|\/)\d+[-_.][^/]*$/.test(document.file.path);
}
function areNamedAlike(a, b) {
  const [first, second] = [a, b].map(
    (path) => new Set(/([^/]*?)(?:\.[a-z]+)?$/i.exec(path)[1].toLowerCase().split(/[-_.]/))
  );
  const common2 = [...first].filter((word) => second.has(word)).length;
  return common2 > 0 && first.size + second.size - 2 * common2 <= 2;
}
function isAround(a, b) {
  return isNear(a, b) || isWithin(a.directory, b.directory) || isWithin(b.directory, a.directory);
}
function isWithin(directory, outer) {
  return outer === "." || directory === outer || directory.startsWith(`${outer}/`);
}
function fileDistance(candidate, from) {
  return candidate.document.file === from.document.file ? 0 : 1;
}
function mayHold(document, name, from) {
  const text = document.file.text.slice(document.range.start, document.range.end);
  if (text.includes(name)) return true;
  if (document.state !== "template") return false;
  return isWithin(from.directory, parentOf(document.file.directory)) || makesName(text, name);
}
function makesName(template, name) {
  for (const line of template.split("\n")) {
    const at = line.indexOf("name:");
    if (at < 0 || !line.includes("{{") || line.slice(0, at).trim() !== "") continue;
    const value = line.slice(at + 5).trim().replace(/^["']|["']$/g, "");
    const parts = value.split(/\{\{.*?\}\}/);
    if (parts.join("").length < 2) continue;
    const pattern = parts.map((part) => part.replace(/[^\w-]/g, "\\$&")).join(".*");
    if (new RegExp(`^${pattern}$`).test(name)) return true;
  }
  return false;
}
function parentOf(directory) {
  const slash = directory.lastIndexOf("/");
  return slash < 0 ? "." : directory.slice(0, slash);
}
function isLike(pattern, name) {
  return new RegExp(`^${pattern.replace(/[.]/g, "\\.").replace(/\*/g, ".*")}$`).test(name);
}
function isOfNoGroup({ apiVersion }) {
  return !groupOf(apiVersion ?? "").includes(".");
}

// src/kubernetes/builds.ts
var NOT_AFFIXED = /* @__PURE__ */ new Map([["", ["", ""]]]);
var Builds = class {
  #files;
  #lists = /* @__PURE__ */ new Map();
  #byDirectory = /* @__PURE__ */ new Map();
  /** Those that name a kustomization as resource, base or component. */
  #users = /* @__PURE__ */ new Map();
  #components = /* @__PURE__ */ new Map();
  #incomplete = /* @__PURE__ */ new Set();
  /** Those that name a file as a resource. */
  #owners = /* @__PURE__ */ new Map();
  #patchFiles = /* @__PURE__ */ new Set();
  #patches = /* @__PURE__ */ new Map();
  #effects = /* @__PURE__ */ new Map();
  /**
   * `files` holds the manifests by the path of their file; `documents` those documents that are none, for patches that
   * are lists of operations.
   */
  constructor(files, documents) {
    this.#files = files;
    const kustomizations = [];
    for (const manifests of files.values()) {
      for (const manifest of manifests) if (isKustomization(manifest)) kustomizations.push(readKustomization(manifest));
    }
    if (kustomizations.length === 0) return;
    for (const { root, file } of documents) if (root?.kind === "seq") append(this.#lists, file.path, root);
    for (const kustomization of kustomizations) this.#addDirectory(kustomization);
    for (const kustomization of kustomizations) this.#link(kustomization);
  }
  /** True for a file that kustomizations name as a patch, and none as a resource. */
  isPatchFile(path) {
    return this.#patchFiles.has(path) && !this.#owners.has(path);
  }
  /** What is done to the objects of a file; undefined where no kustomization brings them. */
  effectOn(path) {
    const owners = this.#owners.get(path);
    if (owners === void 0) return void 0;
    if (owners.length === 1) return this.#effectOf(owners[0]);
    const effects = owners.flatMap((owner) => this.#effectOf(owner) ?? []);
    return this.#combine(effects, effects);
  }
  #addDirectory(kustomization) {
    const { directory, manifest } = kustomization;
    const { path } = manifest.document.file;
    if (!isKustomizationFile(path)) return;
    const known = this.#byDirectory.get(directory);
    if (known === void 0 || rank(path) < rank(known.manifest.document.file.path))
      this.#byDirectory.set(directory, kustomization);
  }
  #link(kustomization) {
    const { resources, components, patches, bringsUnknown } = kustomization;
    if (bringsUnknown) this.#incomplete.add(kustomization);
    for (const path of [...resources, ...components]) {
      const base = this.#byDirectory.get(path);
      if (base !== void 0) append(this.#users, base, kustomization);
      else if (this.#files.has(path)) append(this.#owners, path, kustomization);
      else if (!/\.(?:ya?ml|json)$/.test(path)) this.#incomplete.add(kustomization);
    }
    for (const path of components) {
      const component = this.#byDirectory.get(path);
      if (component !== void 0) append(this.#components, kustomization, component);
    }
    for (const { path } of patches) if (path !== void 0) this.#patchFiles.add(path);
  }
  #effectOf(kustomization) {
    if (this.#effects.has(kustomization)) return this.#effects.get(kustomization);
    this.#effects.set(kustomization, void 0);
    const components = this.#componentsOf(kustomization);
    const own = stack([...components.map(settingsOf2), settingsOf2(kustomization)]);
    const users = (this.#users.get(kustomization) ?? []).flatMap((user) => this.#effectOf(user) ?? []);
    const all = [kustomization, ...components];
    const alone = {
      ...own,
      units: [unitOf(kustomization)],
      kustomizations: all,
      complete: !all.some((each) => this.#incomplete.has(each)),
      patches: () => all.flatMap((each) => this.#patchesOf(each))
    };
    const builds = users.map((user) => stack([own, user]));
    if (builds.length === 0 || !kustomization.isComponent) builds.push(own);
    const effect = users.length === 0 ? alone : this.#combine(builds, [alone, ...users]);
    this.#effects.set(kustomization, effect);
    return effect;
  }
  /** What holds in each of several builds, with everything that any of their parts may change. */
  #combine(builds, parts) {
    const kustomizations = [...new Set(parts.flatMap((part) => part.kustomizations))];
    const [first, ...others] = builds;
    return {
      namespace: others.every(({ namespace }) => namespace === first.namespace) ? first.namespace : void 0,
      affixes: new Map(builds.flatMap(({ affixes }) => [...affixes])),
      metadataLabels: common(builds.map(({ metadataLabels }) => metadataLabels)),
      templateLabels: common(builds.map(({ templateLabels }) => templateLabels)),
      selectorLabels: common(builds.map(({ selectorLabels }) => selectorLabels)),
      units: [...new Set(parts.flatMap(({ units }) => units))],
      kustomizations,
      complete: parts.every(({ complete }) => complete),
      patches: () => kustomizations.flatMap((each) => this.#patchesOf(each))
    };
  }
  /** The components that run on what a kustomization brings, those of components among them. */
  #componentsOf(kustomization) {
    const found = /* @__PURE__ */ new Set();
    const rest = [kustomization];
    for (let next = rest.pop(); next !== void 0; next = rest.pop()) {
      for (const component of this.#components.get(next) ?? []) {
        if (component === kustomization || found.has(component)) continue;
        found.add(component);
        rest.push(component);
      }
    }
    return [...found];
  }
  #patchesOf(kustomization) {
    let patches = this.#patches.get(kustomization);
    if (patches === void 0) {
      patches = kustomization.patches.flatMap(({ path, text, target }) => {
        const bodies = text === void 0 ? this.#bodiesIn(path) : readPatches(text);
        if (bodies === void 0) return [{ target: target ?? ANY_TARGET, body: void 0 }];
        return bodies.map((body) => ({ target: target ?? targetOf(body), body }));
      });
      this.#patches.set(kustomization, patches);
    }
    return patches;
  }
  #bodiesIn(path) {
    if (path === void 0) return void 0;
    const lists = this.#lists.get(path);
    if (lists !== void 0) return lists;
    const nodes = this.#files.get(path)?.map(({ root }) => root.node ?? null);
    return nodes?.every(isPatchBody) ? nodes : void 0;
  }
};
function unitOf({ directory, manifest }) {
  const { path } = manifest.document.file;
  return isKustomizationFile(path) ? directory : path;
}
function rank(path) {
  return KUSTOMIZATION_NAMES.indexOf(path.slice(path.lastIndexOf("/") + 1));
}
function settingsOf2({ isComponent, namespace, prefix, suffix, labels }) {
  const scoped = (...scopes) => {
    const result = /* @__PURE__ */ new Map();
    for (const { pairs: pairs2, scope } of labels) {
      if (scopes.includes(scope)) for (const [key, value] of pairs2) result.set(key, isComponent ? void 0 : value);
    }
    return result;
  };
  return {
    namespace: namespace === void 0 ? null : isComponent ? void 0 : namespace,
    affixes: prefix === "" && suffix === "" ? NOT_AFFIXED : /* @__PURE__ */ new Map([[`${prefix}\0${suffix}`, [prefix, suffix]]]),
    metadataLabels: scoped("metadata", "template", "selector"),
    templateLabels: scoped("template", "selector"),
    selectorLabels: scoped("selector")
  };
}
function stack(layers) {
  return layers.reduce((inner, outer) => ({
    namespace: outer.namespace === null ? inner.namespace : outer.namespace,
    affixes: affixBoth(inner.affixes, outer.affixes),
    metadataLabels: new Map([...inner.metadataLabels, ...outer.metadataLabels]),
    templateLabels: new Map([...inner.templateLabels, ...outer.templateLabels]),
    selectorLabels: new Map([...inner.selectorLabels, ...outer.selectorLabels])
  }));
}
function affixBoth(inner, outer) {
  if (outer === NOT_AFFIXED) return inner;
  const result = /* @__PURE__ */ new Map();
  for (const [prefix, suffix] of inner.values()) {
    for (const [before, after] of outer.values()) {
      const affix = [before + prefix, suffix + after];
      result.set(affix.join("\0"), affix);
    }
  }
  return result;
}
function common(builds) {
  const result = /* @__PURE__ */ new Map();
  for (const key of new Set(builds.flatMap((labels) => [...labels.keys()]))) {
    const value = builds[0].get(key);
    result.set(key, builds.every((labels) => labels.get(key) === value) ? value : void 0);
  }
  return result;
}

// src/kubernetes/changes.ts
var Changes = class {
  #root = newPlace();
  /** What stands at a path may be replaced. */
  value(path) {
    this.#place(path).value = true;
  }
  /** What stands at a path may get or lose keys or items; those that it has stay as they are. */
  members(path) {
    this.#place(path).members = true;
  }
  /** A key may come to a map. */
  addMember(path, name) {
    this.members(path);
    this.value([...path, name]);
  }
  /** True where the value at a path may be another, or more or less than is written there. */
  touches(path) {
    return isTouched(this.#root, path, 0);
  }
  #place(path) {
    let place = this.#root;
    for (const step of path) {
      place.below ??= /* @__PURE__ */ new Map();
      let next = place.below.get(step);
      if (next === void 0) {
        next = newPlace();
        place.below.set(step, next);
      }
      place = next;
    }
    return place;
  }
};
function newPlace() {
  return { value: false, members: false, below: void 0 };
}
function isTouched(place, path, at) {
  if (place.value) return true;
  if (at === path.length) return place.members;
  const step = path[at];
  const next = place.below?.get(step);
  if (next !== void 0 && isTouched(next, path, at + 1)) return true;
  const any = typeof step === "number" ? place.below?.get("*") : void 0;
  return any !== void 0 && isTouched(any, path, at + 1);
}

// src/kubernetes/overlay.ts
var NO_LABELS = /* @__PURE__ */ new Map();
var NO_OVERLAY = {
  units: [],
  namespace: void 0,
  names: [],
  complete: true,
  labels: NO_LABELS,
  templateLabels: NO_LABELS,
  selectorLabels: NO_LABELS,
  touches: () => false
};
function overlayOf(manifest, effect) {
  return new KustomizedOverlay(manifest, effect);
}
var KustomizedOverlay = class {
  #manifest;
  #effect;
  #result;
  constructor(manifest, effect) {
    this.#manifest = manifest;
    this.#effect = effect;
  }
  get units() {
    return this.#effect.units;
  }
  get namespace() {
    return this.#resolve().namespace;
  }
  get names() {
    return namesOf2(this.#manifest, this.#effect).filter((name) => name !== this.#manifest.name);
  }
  get complete() {
    return this.#effect.complete;
  }
  get labels() {
    return this.#resolve().labels;
  }
  get templateLabels() {
    return this.#resolve().templateLabels;
  }
  get selectorLabels() {
    return this.#resolve().selectorLabels;
  }
  touches(path) {
    return this.#resolve().changes.touches(path);
  }
  #resolve() {
    this.#result ??= resolve(this.#manifest, this.#effect);
    return this.#result;
  }
};
var NAMESPACE2 = ["metadata", "namespace"];
var METADATA_LABELS = ["metadata", "labels"];
function resolve(manifest, effect) {
  const changes = new Changes();
  const { node } = manifest.root;
  if (node !== void 0) {
    applyPatches(manifest, node, effect, changes);
    for (const kustomization of effect.kustomizations) applySettings(kustomization, manifest, node, effect, changes);
  }
  const namespace = changes.touches(NAMESPACE2) ? void 0 : effect.namespace ?? void 0;
  if (effect.namespace !== null) changes.value(NAMESPACE2);
  const paths = labelPaths(manifest);
  const labels = addLabels(METADATA_LABELS, effect.metadataLabels, node, changes);
  const templateLabels = paths.isPod ? labels : addLabels(paths.template, effect.templateLabels, node, changes);
  const selectorLabels = addLabels(paths.selector, effect.selectorLabels, node, changes);
  if (isKind(manifest.kind, manifest.apiVersion))
    touchInnerLabels(manifest.kind, manifest.root, effect, changes);
  return { changes, namespace, labels, templateLabels, selectorLabels };
}
function applyPatches(manifest, node, effect, changes) {
  const patches = effect.patches();
  if (patches.length === 0) return;
  const candidate = candidateOf(manifest, effect);
  const hasMergeKeys = isKind(manifest.kind, manifest.apiVersion);
  for (const { target, body } of patches) {
    if (!selects(target, candidate)) continue;
    if (body === void 0) changes.value([]);
    else applyPatch(body, node, hasMergeKeys, changes);
  }
}
var SCALED = /* @__PURE__ */ new Set([
  "Deployment",
  "ReplicaSet",
  "ReplicationController",
  "StatefulSet"
]);
function applySettings({ changesAnything, writes, annotations, replicas, images }, manifest, node, effect, changes) {
  if (changesAnything) changes.value([]);
  if (writes.length > 0) {
    const candidate = candidateOf(manifest, effect);
    for (const { target, paths } of writes) {
      if (selects(target, candidate)) for (const path of paths) write(path, node, false, changes);
    }
  }
  for (const key of annotations) {
    changes.addMember(["metadata", "annotations"], key);
    changes.addMember(["spec", "template", "metadata", "annotations"], key);
  }
  if (replicas.length > 0 && SCALED.has(manifest.kind)) {
    const names = namesOf2(manifest, effect);
    if (names.length === 0 || replicas.some((name) => names.includes(name))) changes.addMember(["spec"], "replicas");
  }
  if (images.length > 0) {
    const patterns = images.map(imagePattern);
    touchImages(node, [], (image) => patterns.some((pattern) => pattern.test(image)), changes);
  }
}
function imagePattern(name) {
  const ending = "(:[a-zA-Z0-9_.{}-]*)?(@sha256:[a-zA-Z0-9_.{}-]*)?$";
  try {
    return new RegExp(`^${name}${ending}`);
  } catch {
    return new RegExp(`^${name.replace(/[^\w/]/g, "\\$&")}${ending}`);
  }
}
function touchImages(node, path, isMatch, changes) {
  const map = resolveAlias(node);
  if (map.kind !== "map") return;
  for (const { name, value } of map.entries.values()) {
    const target = resolveAlias(value);
    if (target.kind === "map") {
      touchImages(target, [...path, name], isMatch, changes);
    } else if (target.kind === "seq" && (name === "containers" || name === "initContainers")) {
      for (const [index, item] of target.items.entries()) {
        const container = resolveAlias(item);
        const image = container.kind === "map" ? container.get("image")?.value : void 0;
        const written = image && resolveAlias(image);
        if (written?.kind === "scalar" && isMatch(String(written.value)))
          changes.value([...path, name, index, "image"]);
      }
    }
  }
}
var TEMPLATE = ["spec", "template", "metadata", "labels"];
var MATCH_LABELS = ["spec", "selector", "matchLabels"];
var ANY_GROUP = /* @__PURE__ */ new Set(["Deployment", "DaemonSet", "ReplicaSet"]);
function labelPaths(manifest) {
  const { kind, apiVersion, root } = manifest;
  const none = { template: void 0, selector: void 0, isPod: false };
  if (!isKind(kind, apiVersion) && !ANY_GROUP.has(kind)) return none;
  const existing = (...path) => {
    let field = root;
    for (const step of path) field = field.child(step);
    return field.isMap ? path : void 0;
  };
  switch (kind) {
    case "StatefulSet":
    case "Deployment":
    case "DaemonSet":
    case "ReplicaSet":
      return { template: TEMPLATE, selector: MATCH_LABELS, isPod: false };
    case "ReplicationController":
      return { template: TEMPLATE, selector: ["spec", "selector"], isPod: false };
    case "Job":
      return { template: TEMPLATE, selector: existing("spec", "selector", "matchLabels"), isPod: false };
    case "CronJob":
      return {
        template: ["spec", "jobTemplate", ...TEMPLATE],
        selector: existing("spec", "jobTemplate", "spec", "selector", "matchLabels"),
        isPod: false
      };
    case "Service":
      return { ...none, selector: ["spec", "selector"] };
    case "PodDisruptionBudget":
      return { ...none, selector: existing("spec", "selector", "matchLabels") };
    case "NetworkPolicy":
      return { ...none, selector: existing("spec", "podSelector", "matchLabels") };
    case "Pod":
      return { ...none, isPod: true };
    default:
      return none;
  }
}
function addLabels(path, added, node, changes) {
  if (path === void 0 || added.size === 0) return NO_LABELS;
  const certain = /* @__PURE__ */ new Map();
  for (const [key, value] of added) {
    const place = [...path, key];
    if (value === void 0) changes.addMember(path, key);
    else if (!changes.touches(place)) certain.set(key, value);
  }
  for (const key of certain.keys()) changes.value([...path, key]);
  const missing = firstMissing(path, node);
  if (missing !== void 0) changes.value(missing);
  return certain;
}
function firstMissing(path, node) {
  let current = node;
  for (const [at, step] of path.entries()) {
    const map = current && resolveAlias(current);
    const next = map?.kind === "map" ? map.get(String(step)) : void 0;
    if (next === void 0) return path.slice(0, at + 1);
    current = next.value;
  }
  return void 0;
}
var POD_TERMS = ["podAffinity", "podAntiAffinity"].flatMap((affinity) => [
  ["affinity", affinity, "requiredDuringSchedulingIgnoredDuringExecution", "*"],
  ["affinity", affinity, "preferredDuringSchedulingIgnoredDuringExecution", "*", "podAffinityTerm"]
]);
function touchInnerLabels(kind, root, { templateLabels, selectorLabels }, changes) {
  const touch = (path, labels) => {
    for (const key of labels.keys()) changes.addMember(path, key);
  };
  const spec = root.child("spec");
  if (kind === "StatefulSet" && spec.child("volumeClaimTemplates").exists) {
    touch(["spec", "volumeClaimTemplates", "*", "metadata", "labels"], templateLabels);
  }
  if (kind === "StatefulSet" || kind === "Deployment") {
    const podSpec = spec.child("template").child("spec");
    const path = ["spec", "template", "spec"];
    if (podSpec.child("affinity").exists) {
      for (const term of POD_TERMS) touch([...path, ...term, "labelSelector", "matchLabels"], selectorLabels);
    }
    if (podSpec.child("topologySpreadConstraints").exists) {
      touch([...path, "topologySpreadConstraints", "*", "labelSelector", "matchLabels"], selectorLabels);
    }
  }
  if (kind === "NetworkPolicy") {
    touch(["spec", "ingress", "*", "from", "*", "podSelector", "matchLabels"], selectorLabels);
    touch(["spec", "egress", "*", "to", "*", "podSelector", "matchLabels"], selectorLabels);
  }
}
function namesOf2({ name }, { affixes }) {
  if (name === void 0) return [];
  return [.../* @__PURE__ */ new Set([name, ...[...affixes.values()].map(([prefix, suffix]) => `${prefix}${name}${suffix}`)])];
}
function candidateOf(manifest, effect) {
  const { kind, apiVersion = "" } = manifest;
  const metadata = manifest.root.get("metadata");
  const namespace = metadata.get("namespace").text ?? "default";
  return {
    kind,
    group: groupOf(apiVersion),
    version: apiVersion.slice(apiVersion.indexOf("/") + 1),
    names: namesOf2(manifest, effect),
    namespaces: [namespace, ...effect.kustomizations.flatMap((kustomization) => kustomization.namespace ?? [])],
    label(key) {
      if (effect.metadataLabels.has(key)) return void 0;
      const label = metadata.get("labels").child(key);
      return label.isNull ? null : label.text;
    }
  };
}

// src/kubernetes/partial.ts
var DIRECTIVE = /^\$(?:patch$|retainKeys$|setElementOrder\/|deleteFromPrimitiveList\/)/;
function mayHoldDirective(text) {
  for (let at = text.indexOf("$"); at >= 0; at = text.indexOf("$", at + 1)) {
    if (/^(?:patch|retainKeys|setEl|deleteFr)/.test(text.slice(at + 1, at + 11))) return true;
  }
  return false;
}
function holdsDirective({ root }) {
  const rest = root.node === void 0 ? [] : [root.node];
  for (let next = rest.pop(); next !== void 0; next = rest.pop()) {
    if (next.kind === "seq") for (const item of next.items) rest.push(item);
    if (next.kind !== "map") continue;
    for (const { name, value } of next.pairs) {
      if (DIRECTIVE.test(name)) return true;
      rest.push(value);
    }
  }
  return false;
}
function holdsAssertion({ root }) {
  return isAsserting(root.node, 3);
}
function isAsserting(node, depth) {
  if (node?.kind !== "map") return false;
  return node.pairs.some(({ name, value }) => {
    const first = name.charCodeAt(0);
    return first === 40 || first === 126 && name.startsWith("~.(") || depth > 1 && isAsserting(value, depth - 1);
  });
}
function isStripped({ root }) {
  const owners = root.child("metadata").child("ownerReferences").items();
  return owners.some((owner) => owner.isMap && owner.child("uid").isNull);
}
function hasSubstance({ kind, apiVersion, root }) {
  const path = isKind(kind, apiVersion) ? TEMPLATE_PATHS.get(kind) : void 0;
  if (path === void 0) return void 0;
  if (!root.child("spec").child("selector").isNull) return true;
  let template = root;
  for (const step of path) template = template.child(step);
  return template.child("spec").child("containers").items().some((container) => !container.child("image").isNull);
}
var ASSERT_NAME = /(?:^|[-_.])asserts?(?![a-z])[^/]*\.(?:ya?ml|json)$/i;
var ERROR_NAME = /(?:^|[-_.])errors?(?![a-z])[^/]*\.(?:ya?ml|json)$/i;
var STEP_NAME = /^\d+[-_]/;
var TEST_GROUPS = /* @__PURE__ */ new Set(["chainsaw.kyverno.io", "kuttl.dev", "kudo.dev"]);
function assertFiles(files) {
  const found = /* @__PURE__ */ new Set();
  const errors = [];
  const testDirectories = /* @__PURE__ */ new Set();
  const named = [];
  for (const [path, manifests] of files) {
    const slash = path.lastIndexOf("/");
    const name = path.slice(slash + 1);
    const directory = manifests[0].directory;
    if (ASSERT_NAME.test(name)) {
      found.add(path);
      testDirectories.add(directory);
    } else if (ERROR_NAME.test(name)) {
      errors.push(path);
      if (STEP_NAME.test(name)) testDirectories.add(directory);
    }
    for (const manifest of manifests) {
      if (!TEST_GROUPS.has(groupOf(manifest.apiVersion ?? ""))) continue;
      testDirectories.add(directory);
      if (manifest.kind === "TestAssert") found.add(path);
      const { node } = manifest.root;
      if (node !== void 0) named.push(...filesIn(node).map((file) => joinPath(directory, file)));
    }
  }
  for (const path of errors) if (testDirectories.has(files.get(path)[0].directory)) found.add(path);
  addNamed(named, files, found);
  return found;
}
function filesIn(test) {
  const result = [];
  const rest = [test];
  for (let next = rest.pop(); next !== void 0; next = rest.pop()) {
    if (next.kind === "seq") for (const item of next.items) rest.push(item);
    if (next.kind !== "map") continue;
    for (const { name, value } of next.pairs) {
      if (name === "assert" || name === "error" || name === "patch") {
        const target = resolveAlias(value);
        const nodes = target.kind === "map" ? [target.get("file")?.value] : target.kind === "seq" ? target.items : [];
        for (const node of nodes)
          if (node?.kind === "scalar" && typeof node.value === "string") result.push(node.value);
      }
      rest.push(value);
    }
  }
  return result;
}
function addNamed(named, files, found) {
  const patterns = /* @__PURE__ */ new Map();
  for (const path of named) {
    if (files.has(path)) found.add(path);
    else if (path.includes("*")) {
      const directory = path.slice(0, Math.max(0, path.lastIndexOf("/"))) || ".";
      patterns.set(directory, [...patterns.get(directory) ?? [], path]);
    }
  }
  if (patterns.size === 0) return;
  for (const [path, [manifest]] of files) {
    if (patterns.get(manifest.directory)?.some((pattern) => globMatcher(pattern)(path))) found.add(path);
  }
}

// src/kubernetes/gather.ts
function gather(manifests, documents) {
  const files = /* @__PURE__ */ new Map();
  for (const manifest of manifests) append(files, manifest.document.file.path, manifest);
  const builds = new Builds(files, documents);
  const asserts = assertFiles(files);
  for (const [path, own] of files) {
    const isPartialFile = builds.isPatchFile(path) || asserts.has(path);
    const effect = isPartialFile ? void 0 : builds.effectOn(path);
    const { text } = own[0].document.file;
    const isMarked = mayHoldDirective(text);
    const isTest = text.includes("(");
    for (const manifest of own) {
      if (isKustomization(manifest)) continue;
      manifest.partial = isPartialFile || isMarked && holdsDirective(manifest) || isTest && holdsAssertion(manifest) || manifest.traits.isStripped;
      if (effect !== void 0 && !manifest.partial) manifest.overlay = overlayOf(manifest, effect);
      manifest.fold();
    }
  }
  markFragments(manifests, asserts);
}
function markFragments(manifests, asserts) {
  const others = /* @__PURE__ */ new Set();
  const fragments = [];
  for (const manifest of manifests) {
    if (manifest.name === void 0) continue;
    const { hasSubstance: hasSubstance2 } = manifest.traits;
    if (hasSubstance2 === void 0) continue;
    if (asserts.has(manifest.document.file.path) || hasSubstance2 && !manifest.partial) others.add(manifest.identity);
    else if (!hasSubstance2 && !manifest.partial) fragments.push(manifest);
  }
  for (const fragment of fragments) fragment.partial = others.has(fragment.identity);
}

// src/kubernetes/structure.ts
var structure_exports = {};
__export(structure_exports, {
  Doubts: () => Doubts,
  pathKey: () => pathKey
});
var Doubts = class {
  #all = false;
  /** Where all that is below is in doubt too. */
  #whole = /* @__PURE__ */ new Set();
  /** What is above a place at which something is missed. */
  #above = /* @__PURE__ */ new Set();
  constructor(issues) {
    for (const issue of issues) {
      switch (issue.code) {
        case "unknown":
          for (const name of issue.near) this.#whole.add(pathKey([...issue.path.slice(0, -1), name]));
          break;
        case "misplaced":
          for (const place of issue.places) {
            const home = place.slice(0, -1);
            for (const field of [issue.path, ...issue.others]) this.#whole.add(pathKey([...home, field.at(-1)]));
            for (let length = 1; length <= home.length; length++) this.#above.add(pathKey(home.slice(0, length)));
          }
          break;
        case "type":
          this.#whole.add(pathKey(issue.path));
          break;
        case "indentation":
          this.#all = true;
      }
    }
  }
  /** True where a field that is not found at its path may be what one of the issues is about. */
  about(path) {
    if (this.#all) return true;
    if (this.#whole.size === 0) return false;
    if (this.#above.has(pathKey(path))) return true;
    return path.some((_, index) => this.#whole.has(pathKey(path.slice(0, index + 1))));
  }
};
function pathKey(path) {
  return JSON.stringify(path);
}

// src/kubernetes/traits.ts
var NONE = { workload: void 0, hasSubstance: void 0, isStripped: false };
function traitsOf(manifest) {
  const traits = {
    workload: workloadOf(manifest),
    hasSubstance: hasSubstance(manifest),
    isStripped: isStripped(manifest)
  };
  return traits.workload === void 0 && traits.hasSubstance === void 0 && !traits.isStripped ? NONE : traits;
}

// src/kubernetes/manifest.ts
var Manifest = class {
  document;
  /** 0-based among the items of a List; undefined for an object that is a document of its own. */
  item;
  root;
  apiVersion;
  kind;
  /** As written; undefined where it is not, or not known. */
  name;
  #namespace;
  #hasNamespace;
  #traits;
  #doubts;
  /** True for a patch and the like, which is never judged for what it lacks. Decided when manifests are gathered. */
  partial = false;
  /** What is wrong in its structure. Found when it is read. */
  issues = [];
  /** What kustomizations in the input make of it. Decided when manifests are gathered. */
  overlay = NO_OVERLAY;
  /** `type` is what the list around it says of an item that has neither apiVersion nor kind. */
  constructor(document, node, item, type) {
    this.document = document;
    this.item = item;
    this.root = new Field(this, node);
    const root = this.root;
    const isTyped = !root.get("apiVersion").isNull || !root.get("kind").isNull;
    this.apiVersion = isTyped ? root.get("apiVersion").string : type?.apiVersion;
    this.kind = isTyped ? root.get("kind").string : type?.kind;
    this.name = root.get("metadata").get("name").string;
    const namespace = root.get("metadata").get("namespace");
    this.#namespace = namespace.string || void 0;
    this.#hasNamespace = !namespace.isNull && namespace.text !== "";
  }
  /** The namespace it is written for, or that a kustomization gives it; undefined where it is not known. */
  get namespace() {
    const { overlay } = this;
    return overlay.namespace ?? (overlay.touches(["metadata", "namespace"]) ? void 0 : this.#namespace);
  }
  /** True where a namespace is given that is not known: a placeholder, or by several kustomizations. */
  get namespaceIsUnknown() {
    return this.namespace === void 0 && (this.#hasNamespace || this.overlay.touches(["metadata", "namespace"]));
  }
  /** Group, kind and name: what is the same for one object in any version of its group. The namespace is left out. */
  get identity() {
    return `${groupOf(this.apiVersion ?? "")}/${this.kind}/${this.name}`;
  }
  get directory() {
    return this.document.file.directory;
  }
  /** True where it may have a name that cannot be read: a placeholder, a patch, a slip in `metadata`. */
  get nameIsUnknown() {
    const metadata = this.root.get("metadata");
    return this.name === void 0 && (!metadata.get("name").absent || metadata.isNull);
  }
  overlaid(field) {
    return this.overlay !== NO_OVERLAY && this.overlay.touches(field.path);
  }
  /** The field at the end of a path, written or not. */
  at(path) {
    let field = this.root;
    for (const step of path) field = typeof step === "string" ? field.child(step) : field.item(step);
    return field;
  }
  /** True where a slip in the structure may have put this field, or one that holds it, under another name or elsewhere. */
  mayBeElsewhere(field) {
    if (this.issues.length === 0) return false;
    this.#doubts ??= new Doubts(this.issues);
    return this.#doubts.about(field.path);
  }
  /** What is asked of every manifest once all are read. */
  get traits() {
    this.#traits ??= traitsOf(this);
    return this.#traits;
  }
  /**
   * Lets go of its nodes until they are asked for again, but finds out its traits before. Fields that were had from it
   * stay as they are.
   */
  fold() {
    this.#traits ??= traitsOf(this);
    const { node } = this.root;
    if (node?.kind === "map") node.fold();
  }
  is(kind) {
    return this.kind === kind && isKind(this.kind, this.apiVersion);
  }
  /** Itself with the fields of a kind, or undefined where it is of another. */
  as(kind) {
    return this.is(kind) ? this : void 0;
  }
};
function manifestsOf(document) {
  const { root } = document;
  if (root === null || root.kind !== "map") return [];
  const isTyped = root.get("kind") !== void 0 || root.get("apiVersion") !== void 0;
  if (!isTyped && !isKustomizationFile(document.file.path)) return [];
  const items2 = listItems(root);
  return items2 === void 0 ? [new Manifest(document, root)] : items2.map(({ node, type }, index) => new Manifest(document, node, index, type));
}
function listItems(list) {
  const kind = textOf(list.get("kind")?.value);
  const items2 = list.get("items")?.value;
  const seq = items2 === void 0 ? void 0 : resolveAlias(items2);
  if (kind?.endsWith("List") !== true || seq?.kind !== "seq") return void 0;
  const type = kind === "List" ? UNTYPED : { apiVersion: textOf(list.get("apiVersion")?.value), kind: kind.slice(0, -"List".length) };
  return seq.items.flatMap((node) => {
    const target = resolveAlias(node);
    if (target.kind !== "map") return [];
    return listItems(target) ?? [{ node, type }];
  });
}
var UNTYPED = { apiVersion: void 0, kind: void 0 };

// deferred:src/repair/lost-indentation.ts
var findLostIndentation = (...args) => require("./repair-lost-indentation.cjs").findLostIndentation(...args);

// src/schema/check.ts
var check_exports = {};
__export(check_exports, {
  checkStructure: () => checkStructure
});

// src/schema/required.ts
function missingFrom(map, type, at) {
  const missing = [];
  if (type === "LabelSelectorRequirement" && at.includes("metric")) return missing;
  if (at.length === 0 && !isNamedByServer(type)) findMissing(map, NAME, at, missing);
  if (Object.hasOwn(REQUIRED, type)) findMissing(map, REQUIRED[type], at, missing);
  if (map !== void 0 && Object.hasOwn(CONDITIONS, type)) {
    for (const asked of CONDITIONS[type](map)) {
      if (typeof asked === "string") findMissing(map, asked, at, missing);
      else missing.push({ path: [...at, ...asked], or: [], holds: void 0 });
    }
  }
  return missing;
}
function isNamedByServer(type) {
  return type.endsWith("Review") || type === "LimitRange";
}
var NAME = "metadata.name|generateName";
var REQUIRED = {
  AWSElasticBlockStoreVolumeSource: "volumeID",
  AggregationRule: "clusterRoleSelectors",
  AppArmorProfile: "type",
  AzureDiskVolumeSource: "diskName diskURI",
  AzureFilePersistentVolumeSource: "secretName shareName",
  AzureFileVolumeSource: "secretName shareName",
  CSIPersistentVolumeSource: `driver volumeHandle
    controllerExpandSecretRef?.name controllerExpandSecretRef?.namespace
    controllerPublishSecretRef?.name controllerPublishSecretRef?.namespace
    nodeExpandSecretRef?.name nodeExpandSecretRef?.namespace
    nodePublishSecretRef?.name nodePublishSecretRef?.namespace`,
  CSIStorageCapacity: "storageClassName",
  CSIVolumeSource: "driver nodePublishSecretRef?.name",
  CephFSPersistentVolumeSource: "monitors",
  CephFSVolumeSource: "monitors",
  CinderPersistentVolumeSource: "volumeID secretRef?.name secretRef?.namespace",
  CinderVolumeSource: "volumeID secretRef?.name",
  ClusterRoleBinding: "roleRef",
  ConfigMapEnvSource: "name",
  ConfigMapKeySelector: "name key",
  ConfigMapProjection: "name",
  ConfigMapVolumeSource: "name",
  Container: "name image",
  ContainerPort: "containerPort",
  ContainerResizePolicy: "resourceName@33 restartPolicy@33",
  ContainerResourceMetricSource: "name container target target?.averageUtilization|averageValue",
  ContainerRestartRule: "action@35 exitCodes@35",
  ContainerRestartRuleOnExitCodes: "operator@35",
  ControllerRevision: "data",
  CronJob: "spec",
  CronJobSpec: "schedule jobTemplate",
  CrossVersionObjectReference: "kind name",
  DaemonSet: "spec",
  DaemonSetSpec: "selector{} template",
  Deployment: "spec",
  DeploymentSpec: "selector{} template",
  DownwardAPIVolumeFile: "path fieldRef|resourceFieldRef resourceFieldRef?.containerName",
  Endpoint: "addresses",
  EndpointAddress: "ip",
  EndpointPort: "port",
  EndpointSlice: "addressType",
  EndpointSubset: "addresses|notReadyAddresses",
  EnvFromSource: "configMapRef|secretRef",
  EnvVar: "name",
  EnvVarSource: "configMapKeyRef|secretKeyRef|fieldRef|resourceFieldRef|fileKeyRef",
  EphemeralVolumeSource: "volumeClaimTemplate",
  ExecAction: "command",
  ExternalMetricSource: "metric target target?.averageValue|value",
  FCVolumeSource: "targetWWNs|wwids",
  FileKeySelector: "volumeName path key",
  FlexPersistentVolumeSource: "driver",
  FlexVolumeSource: "driver",
  FlockerVolumeSource: "datasetName|datasetUUID",
  ForNode: "name@34",
  GCEPersistentDiskVolumeSource: "pdName",
  GRPCAction: "port",
  GitRepoVolumeSource: "repository",
  GlusterfsPersistentVolumeSource: "endpoints path",
  GlusterfsVolumeSource: "endpoints path",
  HPAScalingPolicy: "type value periodSeconds",
  HTTPGetAction: "port",
  HTTPHeader: "name",
  HTTPIngressPath: "pathType backend",
  HTTPIngressRuleValue: "paths",
  HorizontalPodAutoscaler: "spec",
  // Asked for on create since 1.34 (kubernetes/kubernetes pkg/apis/autoscaling/validation).
  HorizontalPodAutoscalerSpec: "scaleTargetRef scaleTargetRef?.apiVersion@34 maxReplicas",
  HostAlias: "ip",
  HostPathVolumeSource: "path",
  IPBlock: "cidr",
  ISCSIPersistentVolumeSource: "targetPortal iqn secretRef?.name",
  ISCSIVolumeSource: "targetPortal iqn",
  ImageVolumeSource: "reference@35",
  Ingress: "spec",
  IngressBackend: "service|resource resource?.kind resource?.name",
  IngressClass: "spec",
  IngressClassParametersReference: "kind name",
  IngressClassSpec: "controller",
  IngressServiceBackend: "name port",
  IngressSpec: "rules|defaultBackend",
  Job: "spec",
  JobSpec: "template template?.spec?.restartPolicy",
  JobTemplateSpec: "spec",
  KeyToPath: "key path",
  LabelSelectorRequirement: "key operator",
  LifecycleHandler: "exec|httpGet|sleep|tcpSocket",
  LimitRangeItem: "type",
  LocalVolumeSource: "path",
  MatchCondition: "name expression",
  MetricIdentifier: "name",
  MetricSpec: "type",
  MetricTarget: "type",
  MutatingWebhook: "name clientConfig sideEffects admissionReviewVersions",
  NFSVolumeSource: "server path",
  NetworkPolicyPeer: "podSelector|namespaceSelector|ipBlock",
  NodeSelector: "nodeSelectorTerms",
  NodeSelectorRequirement: "key operator",
  ObjectFieldSelector: "fieldPath",
  ObjectMetricSource: "describedObject metric target target?.averageValue|value",
  OwnerReference: "apiVersion kind name uid",
  PersistentVolume: "spec",
  PersistentVolumeClaim: "spec",
  PersistentVolumeClaimSpec: "accessModes resources.requests.storage dataSourceRef?.kind dataSourceRef?.name",
  PersistentVolumeClaimTemplate: "spec",
  PersistentVolumeClaimVolumeSource: "claimName",
  PersistentVolumeSpec: `capacity{} accessModes
    hostPath|local|nfs|csi|awsElasticBlockStore|azureDisk|azureFile|cephfs|cinder|fc|flexVolume|flocker|gcePersistentDisk|glusterfs|iscsi|photonPersistentDisk|portworxVolume|quobyte|rbd|scaleIO|storageos|vsphereVolume`,
  PhotonPersistentDiskVolumeSource: "pdID",
  Pod: "spec",
  PodAffinityTerm: "topologyKey",
  PodDNSConfigOption: "name",
  PodFailurePolicyOnExitCodesRequirement: "operator values",
  PodFailurePolicyOnPodConditionsPattern: "type",
  PodFailurePolicyRule: "action onExitCodes|onPodConditions",
  PodOS: "name",
  PodReadinessGate: "conditionType",
  PodResourceClaim: "name@34 resourceClaimName|resourceClaimTemplateName@34",
  PodSchedulingGate: "name",
  PodSpec: "containers",
  PodTemplate: "template",
  PodTemplateSpec: "spec",
  PodsMetricSource: "metric target target?.averageValue",
  PolicyRule: "verbs",
  PortworxVolumeSource: "volumeID",
  PreferredSchedulingTerm: "weight",
  Probe: "exec|grpc|httpGet|tcpSocket",
  QuobyteVolumeSource: "registry volume",
  RBDPersistentVolumeSource: "monitors image",
  RBDVolumeSource: "monitors image",
  ReplicaSet: "spec",
  ReplicaSetSpec: "selector{} template",
  ReplicationController: "spec",
  ReplicationControllerSpec: "template",
  ResourceClaim: "name@34",
  ResourceFieldSelector: "resource",
  ResourceMetricSource: "name target target?.averageUtilization|averageValue",
  RoleBinding: "roleRef",
  RoleRef: "kind name",
  RuleWithOperations: "operations apiGroups apiVersions resources",
  RuntimeClass: "handler",
  ScaleIOPersistentVolumeSource: "gateway system volumeName",
  ScaleIOVolumeSource: "gateway system volumeName",
  ScopedResourceSelectorRequirement: "scopeName operator",
  SeccompProfile: "type",
  SecretEnvSource: "name",
  SecretKeySelector: "name key",
  SecretProjection: "name",
  SecretVolumeSource: "secretName",
  Service: "spec",
  ServiceAccountTokenProjection: "path",
  ServiceBackendPort: "number|name",
  ServicePort: "port",
  ServiceReference: "name namespace",
  StatefulSet: "spec",
  StatefulSetSpec: "selector{} template volumeClaimTemplates[].metadata.name",
  StorageClass: "provisioner",
  StorageOSPersistentVolumeSource: "volumeName secretRef?.name secretRef?.namespace",
  StorageOSVolumeSource: "volumeName secretRef?.name",
  SuccessPolicy: "rules@31",
  SuccessPolicyRule: "succeededIndexes|succeededCount@31",
  Sysctl: "name",
  TCPSocketAction: "port",
  TopologySelectorLabelRequirement: "key values",
  TopologySelectorTerm: "matchLabelExpressions",
  TopologySpreadConstraint: "maxSkew topologyKey whenUnsatisfiable",
  ValidatingWebhook: "name clientConfig sideEffects admissionReviewVersions",
  Volume: "name",
  VolumeAttributesClass: "driverName parameters{}",
  VolumeDevice: "name devicePath",
  VolumeMount: "name mountPath",
  VolumeNodeAffinity: "required",
  VsphereVirtualDiskVolumeSource: "volumePath",
  WebhookClientConfig: "service|url",
  WeightedPodAffinityTerm: "weight podAffinityTerm",
  "autoscaling/v1.CrossVersionObjectReference": "kind name",
  "autoscaling/v1.HorizontalPodAutoscaler": "spec",
  "autoscaling/v1.HorizontalPodAutoscalerSpec": "scaleTargetRef scaleTargetRef?.apiVersion@34 maxReplicas",
  "rbac/v1.Subject": "kind name"
};
var CONDITIONS = {
  AppArmorProfile: (map) => is(map, "type", "Localhost") ? ["localhostProfile"] : [],
  ClusterRoleBinding: (map) => itemsOf(map, "subjects").flatMap(
    (subject, index) => subject?.kind === "map" && is(subject, "kind", "ServiceAccount") && isEmpty(read(subject, "namespace")) ? [["subjects", index, "namespace"]] : []
  ),
  Container: (map) => isEmpty(read(map, "restartPolicyRules")) ? [] : ["restartPolicy@35"],
  DaemonSetSpec: selectedLabels,
  DeploymentSpec: selectedLabels,
  EndpointSubset: namesOfSeveral,
  FCVolumeSource: (map) => isEmpty(read(map, "targetWWNs")) ? [] : ["lun"],
  HTTPIngressPath: (map) => is(map, "pathType", "Prefix", "Exact") ? ["path"] : [],
  // No policies mean the default ones, an empty list means none.
  HPAScalingRules: (map) => read(map, "policies")?.kind === "seq" ? ["policies"] : [],
  ISCSIPersistentVolumeSource: authentication,
  ISCSIVolumeSource: authentication,
  IngressClassParametersReference: (map) => is(map, "scope", "Namespace") ? ["namespace"] : [],
  JobSpec: (map) => [
    ...isTrue(map, "manualSelector") ? ["selector"] : [],
    // One by default, but not where it is said how many run at once. With a success policy nobody asks.
    ...is(map, "completionMode", "Indexed") && read(map, "parallelism") && !read(map, "successPolicy") ? ["completions"] : [],
    ...read(map, "maxFailedIndexes") === void 0 ? [] : ["backoffLimitPerIndex@29"],
    ...read(map, "backoffLimitPerIndex") === void 0 ? [] : ["completionMode@29"]
  ],
  LabelSelectorRequirement: comparands,
  LimitRangeItem: (map) => is(map, "type", "PersistentVolumeClaim") ? limits(map) : [],
  MetricSpec: (map) => {
    const source = METRIC_SOURCES.get(textOf(read(map, "type")) ?? "");
    return source === void 0 ? [] : [source];
  },
  NetworkPolicyPort: (map) => read(map, "endPort") === void 0 ? [] : ["port"],
  NodeSelectorRequirement: comparands,
  PersistentVolumeClaimSpec: (map) => ["dataSource", "dataSourceRef"].flatMap((name) => {
    const source = mapsTo(map, name);
    const kind = source && textOf(read(source, "kind"));
    if (source === void 0) return [];
    if (!isEmpty(read(source, "apiGroup"))) return [`${name}.kind`, `${name}.name`];
    if (!kind || isUnknown(kind)) return [];
    return kind === "PersistentVolumeClaim" ? [`${name}.name`] : [[name, "apiGroup"]];
  }),
  PersistentVolumeSpec: (map) => read(map, "local") === void 0 ? [] : ["nodeAffinity"],
  PodAffinityTerm: (map) => isEmpty(read(map, "matchLabelKeys")) && isEmpty(read(map, "mismatchLabelKeys")) ? [] : ["labelSelector@31"],
  PodSpec: (map) => is(map, "dnsPolicy", "None") ? ["dnsConfig.nameservers"] : [],
  PolicyRule: (map) => isEmpty(read(map, "nonResourceURLs")) ? ["apiGroups", "resources"] : [],
  ReplicationControllerSpec: (map) => {
    const labels = mapsTo(map, "template", "metadata", "labels");
    return labels === void 0 || labels.entries.size === 0 ? ["selector{}"] : [];
  },
  ReplicaSetSpec: selectedLabels,
  ScopedResourceSelectorRequirement: comparands,
  SeccompProfile: (map) => is(map, "type", "Localhost") && read(map, "localhostProfile") === void 0 ? [["localhostProfile"]] : [],
  Secret: (map) => {
    const type = textOf(read(map, "type")) ?? "";
    if (type === "kubernetes.io/service-account-token") {
      const annotations = mapsTo(map, "metadata", "annotations");
      const named = annotations !== void 0 && !isEmpty(read(annotations, ACCOUNT));
      return named ? [] : [["metadata", "annotations", ACCOUNT]];
    }
    const written = [...keysOf(map, "data"), ...keysOf(map, "stringData")];
    if (type === "kubernetes.io/basic-auth") {
      return ["username", "password"].some((key) => written.includes(key)) ? [] : ["data.username|password"];
    }
    return (SECRET_KEYS.get(type) ?? []).filter((key) => !written.includes(key)).map((key) => ["data", key]);
  },
  ServiceSpec: (map) => {
    const isExternal = is(map, "type", "ExternalName");
    const isHeadless2 = is(map, "clusterIP", "None");
    const isKnown = !isVague(map, "type") && !isVague(map, "clusterIP");
    return [
      ...isExternal ? ["externalName"] : [],
      ...isExternal || isHeadless2 || !isKnown ? [] : ["ports"],
      ...namesOfSeveral(map)
    ];
  },
  TopologySpreadConstraint: (map) => isEmpty(read(map, "matchLabelKeys")) ? [] : ["labelSelector@27"],
  StatefulSetSpec: selectedLabels,
  Toleration: (map) => [
    ...isEmpty(read(map, "key")) ? ["operator"] : [],
    ...read(map, "tolerationSeconds") === void 0 ? [] : ["effect"]
  ]
};
var METRIC_SOURCES = /* @__PURE__ */ new Map([
  ["ContainerResource", "containerResource"],
  ["External", "external"],
  ["Object", "object"],
  ["Pods", "pods"],
  ["Resource", "resource"]
]);
var ACCOUNT = "kubernetes.io/service-account.name";
var SECRET_KEYS = /* @__PURE__ */ new Map([
  ["kubernetes.io/dockercfg", [".dockercfg"]],
  ["kubernetes.io/dockerconfigjson", [".dockerconfigjson"]],
  ["kubernetes.io/ssh-auth", ["ssh-privatekey"]],
  ["kubernetes.io/tls", ["tls.crt", "tls.key"]]
]);
function authentication(map) {
  return isTrue(map, "chapAuthDiscovery") || isTrue(map, "chapAuthSession") ? ["secretRef"] : [];
}
function selectedLabels(map) {
  const selector = mapsTo(map, "selector");
  const labels = mapsTo(map, "template", "metadata", "labels");
  if (selector === void 0 || labels !== void 0 && labels.entries.size > 0) return [];
  const asksForLabel = keysOf(selector, "matchLabels").length > 0 || itemsOf(selector, "matchExpressions").some((item) => item?.kind === "map" && is(item, "operator", "In", "Exists"));
  return asksForLabel ? ["template?.metadata.labels{}"] : [];
}
function comparands(map) {
  return is(map, "operator", "In", "NotIn", "Gt", "Lt") ? ["values"] : [];
}
function namesOfSeveral(map) {
  return itemsOf(map, "ports").length > 1 ? ["ports[].name"] : [];
}
function limits(map) {
  const isLimited = ["min", "max"].some((name) => {
    const limit = mapsTo(map, name);
    return limit !== void 0 && read(limit, "storage") !== void 0;
  });
  return isLimited ? [] : [["max", "storage"]];
}
var requirements = /* @__PURE__ */ new Map();
function findMissing(map, words2, at, missing) {
  let asked = requirements.get(words2);
  if (asked === void 0) {
    asked = words2.split(/\s+/).map(readRequirement);
    requirements.set(words2, asked);
  }
  for (const requirement of asked) follow(map, requirement, 0, at, missing);
}
function readRequirement(word) {
  const [path = "", since] = word.split("@");
  const steps = path.split(".").map((step) => {
    const [, names = "", mark = ""] = /^([^?[{]+)(.*)$/.exec(step);
    return { names: names.split("|"), mark };
  });
  return { steps, holds: since === void 0 ? void 0 : { since: Number(since) } };
}
function follow(map, asked, index, path, missing) {
  const { names, mark } = asked.steps[index];
  const [name, ...or] = names;
  const value = map && read(map, name);
  if (mark === "[]") {
    if (value?.kind !== "seq") return;
    for (const [position, item] of value.items.entries()) {
      const target = present(item);
      if (target === void 0 || target.kind === "map") {
        follow(target, asked, index + 1, [...path, name, position], missing);
      }
    }
  } else if (index < asked.steps.length - 1 && value !== void 0) {
    if (value.kind === "map") follow(value, asked, index + 1, [...path, name], missing);
  } else if (mark !== "?" && names.every((one) => isEmpty(map && read(map, one), mark === "{}"))) {
    missing.push({ path: [...path, name], or, holds: asked.holds });
  }
}
function read(map, name) {
  const node = map.get(name)?.value;
  return node && present(node);
}
function present(node) {
  const target = resolveAlias(node);
  return target.kind === "scalar" && target.value === null ? void 0 : target;
}
function isEmpty(value, countMaps = false) {
  switch (value?.kind) {
    case void 0:
      return true;
    case "scalar":
      return value.value === "";
    case "seq":
      return value.items.length === 0;
    case "map":
      return countMaps && [...value.entries.values()].every((entry) => isEmpty(present(entry.value), true));
  }
}
function mapsTo(map, ...path) {
  let node = map;
  for (const name of path) node = node?.kind === "map" ? read(node, name) : void 0;
  return node?.kind === "map" ? node : void 0;
}
function itemsOf(map, name) {
  const list = read(map, name);
  return list?.kind === "seq" ? list.items.map(present) : [];
}
function keysOf(map, name) {
  return [...mapsTo(map, name)?.entries.keys() ?? []];
}
function is(map, name, ...values) {
  const text = textOf(map.get(name)?.value);
  return text !== void 0 && values.includes(text);
}
function isTrue(map, name) {
  const value = read(map, name);
  return value?.kind === "scalar" && value.value === true;
}
function isVague(map, name) {
  const value = read(map, name);
  if (value === void 0) return [...map.entries.keys()].some((key) => key !== name && isNearKey(key, name));
  const text = textOf(value);
  return text === void 0 || isUnknown(text);
}

// src/schema/check.ts
function checkStructure(root, type, asked) {
  const walk2 = new Walk(asked);
  walk2.value(root, type);
  return walk2.faults;
}
var Walk = class {
  faults = [];
  #path = [];
  #asked;
  constructor(asked) {
    this.#asked = asked;
  }
  value(written, type) {
    const node = resolveAlias(written);
    if (type.kind === "any" || isNull2(node)) return;
    switch (type.kind) {
      case "scalar":
        if (node.kind !== "scalar" || !fits(node, type.name)) this.#wrongType(node, type);
        return;
      case "object":
        if (node.kind === "map") this.#object(node, type);
        else this.#wrongType(node, type);
        return;
      case "map":
        if (node.kind === "map") this.#map(node, type.value);
        else this.#wrongType(node, type);
        return;
      case "list":
        if (node.kind === "seq") this.#list(node, type.item);
        else this.#wrongType(node, type);
    }
  }
  #object(map, type) {
    const { properties } = type;
    for (const { name, value } of fieldsOf2(map)) {
      const property = properties.get(name);
      if (property === void 0) {
        if (!isUnknown(name) && !NO_FIELD.test(name)) this.#add({ code: "unknown", path: this.#at(name), owner: type });
        continue;
      }
      const { span } = property;
      const asked = this.#asked;
      if (span !== void 0 && coverage(span, asked) !== "all") {
        this.#add({ code: "version", path: this.#at(name), known: span });
        if (coverage(span, asked) === "none") continue;
        const { since = asked.from, until = asked.to } = span;
        this.#asked = { from: Math.max(since, asked.from), to: Math.min(until, asked.to) };
      }
      this.#path.push(name);
      this.value(value, property.type);
      this.#path.pop();
      this.#asked = asked;
    }
    this.#missing(map, type);
  }
  #missing(map, type) {
    for (const missing of missingFrom(map, type.name, this.#path)) this.#add({ code: "missing", ...missing });
  }
  #map(map, type) {
    for (const { name, value } of fieldsOf2(map)) {
      this.#path.push(name);
      this.value(value, type);
      this.#path.pop();
    }
  }
  #list({ items: items2 }, type) {
    for (const [index, item] of items2.entries()) {
      this.#path.push(index);
      if (type.kind === "object" && isNull2(item)) this.#missing(void 0, type);
      else this.value(item, type);
      this.#path.pop();
    }
  }
  #wrongType(node, expected) {
    if (node.kind === "scalar" && typeof node.value === "string" && isUnknown(node.value)) return;
    this.#add({ code: "type", path: [...this.#path], expected });
  }
  #at(step) {
    return [...this.#path, step];
  }
  #add(fault) {
    this.faults.push(fault);
  }
};
function fieldsOf2(map) {
  const { pairs: pairs2 } = map;
  if (pairs2.length > FEW3) return map.entries.values();
  for (let i = 0; i < pairs2.length; i++) {
    const { merge: merge2, name } = pairs2[i];
    if (merge2) return map.entries.values();
    for (let j = 0; j < i; j++) if (pairs2[j].name === name) return map.entries.values();
  }
  return pairs2;
}
var FEW3 = 12;
var NO_FIELD = /^(?:\$|~?\.?\()/;
function isNull2(node) {
  const target = resolveAlias(node);
  return target.kind === "scalar" && target.value === null;
}
var MAX_INT32 = 2 ** 31;
var MAX_INT64 = 2 ** 63;
function fits({ value }, type) {
  switch (type) {
    case "string":
    case "time":
    case "bytes":
      return typeof value === "string";
    case "boolean":
      return typeof value === "boolean";
    case "number":
      return typeof value === "number";
    case "int32":
      return isInteger(value, MAX_INT32);
    case "int64":
      return isInteger(value, MAX_INT64);
    case "int-or-string":
      return typeof value === "string" || isInteger(value, MAX_INT32);
    case "quantity":
      return typeof value === "string" || typeof value === "number";
  }
}
function isInteger(value, limit) {
  return typeof value === "number" && Number.isInteger(value) && value >= -limit && value < limit;
}

// deferred:src/schema/explain.ts
var explainFaults = (...args) => require("./schema-explain.cjs").explainFaults(...args);

// src/schema/table.ts
var table_exports = {};
__export(table_exports, {
  CUSTOM_RESOURCE: () => CUSTOM_RESOURCE,
  ObjectType: () => ObjectType,
  servedKind: () => servedKind,
  servedKinds: () => servedKinds,
  typesWith: () => typesWith
});

// deferred:src/schema/structure.ts
var kindLines = (...args) => require("./schema-structure.cjs").kindLines(...args);
var typeLines = (...args) => require("./schema-structure.cjs").typeLines(...args);

// src/schema/table.ts
var ObjectType = class {
  kind = "object";
  /** As Kubernetes names it, with the group and version before it where several share the name: `Container`. */
  name;
  #line;
  #properties;
  constructor(name, line) {
    this.name = name;
    this.#line = line;
  }
  /** By name, in the order of the alphabet. Read when they are asked for first. */
  get properties() {
    this.#properties ??= readProperties(this.#line);
    return this.#properties;
  }
};
var types = /* @__PURE__ */ new Map();
var kinds = /* @__PURE__ */ new Map();
function servedKind(apiVersion, kind) {
  const key = `${apiVersion} ${kind}`;
  if (kinds.has(key)) return kinds.get(key);
  const entry = lineOf(kindLines(), apiVersion)?.split(" ").find((one) => one.startsWith(kind) && !/[^:@]/.test(one.charAt(kind.length)));
  const served = entry === void 0 ? void 0 : readKind(apiVersion, entry);
  kinds.set(key, served);
  return served;
}
var CUSTOM_RESOURCE = new ObjectType("object", "apiVersion:string kind:string metadata:ObjectMeta");
function servedKinds() {
  return kindLines().trim().split("\n").flatMap((line) => {
    const [apiVersion, ...entries] = line.split(" ");
    return entries.map((entry) => readKind(apiVersion, entry));
  });
}
function typesWith(field) {
  return typeLines().split(` ${field}:`).length - 1;
}
function readKind(apiVersion, entry) {
  const [, kind = "", name = kind, versions] = /^([^:@]+)(?::([^@]+))?(?:@(.+))?$/.exec(entry);
  return { apiVersion, kind, type: typeNamed(name), span: readSpan(versions) };
}
function lineOf(table, word) {
  const at = table.indexOf(`
${word} `);
  return at < 0 ? void 0 : table.slice(at + word.length + 2, table.indexOf("\n", at + 1));
}
function readProperties(line) {
  const properties = /* @__PURE__ */ new Map();
  for (const entry of line.split(" ")) {
    if (entry === "") continue;
    const colon = entry.indexOf(":");
    const at = entry.indexOf("@");
    const name = entry.slice(0, colon);
    const type = typeNamed(entry.slice(colon + 1, at < 0 ? void 0 : at));
    properties.set(name, { name, type, span: at < 0 ? void 0 : readSpan(entry.slice(at + 1)) });
  }
  return properties;
}
function readSpan(text) {
  if (text === void 0) return void 0;
  const [since, until] = text.split("-").map((part) => part === "" ? void 0 : Number(part));
  return { ...since !== void 0 && { since }, ...until !== void 0 && { until } };
}
var SCALARS = /* @__PURE__ */ new Set([
  "string",
  "int32",
  "int64",
  "number",
  "boolean",
  "int-or-string",
  "quantity",
  "time",
  "bytes"
]);
function typeNamed(name) {
  let type = types.get(name);
  if (type === void 0) {
    type = makeType(name);
    types.set(name, type);
  }
  return type;
}
function makeType(name) {
  if (name.startsWith("[]")) return { kind: "list", item: typeNamed(name.slice(2)) };
  if (name.startsWith("{}")) return { kind: "map", value: typeNamed(name.slice(2)) };
  if (SCALARS.has(name)) return { kind: "scalar", name };
  if (name === "any") return { kind: "any" };
  return new ObjectType(name, lineOf(typeLines(), name) ?? "");
}

// src/lint/recognise.ts
var NONE2 = [];
function structureIssues(manifest, asked) {
  const { apiVersion, kind, root } = manifest;
  const { node } = root;
  if (apiVersion === void 0 || kind === void 0 || node?.kind !== "map") return NONE2;
  const served = servedKind(apiVersion, kind);
  if (served === void 0 || served.span !== void 0 && coverage(served.span, asked) !== "all") {
    const issue = judgeKind(apiVersion, kind, SERVED, asked);
    if (issue !== void 0) return [issue];
  }
  const type = served?.type ?? CUSTOM_RESOURCE;
  const faults = checkStructure(node, type, asked).filter(({ code }) => served !== void 0 || code === "type");
  if (faults.length === 0) return NONE2;
  const issues = explainFaults(faults, node, type, asked);
  const lost = manifest.item === void 0 && issues.some(mayBeLost) ? lostIndentation(manifest, asked) : void 0;
  return lost === void 0 ? issues : [lost];
}
var SERVED = {
  find: servedKind,
  hasGroup: (group) => servedKinds().some(({ apiVersion }) => groupOf(apiVersion) === group),
  all: servedKinds
};
function mayBeLost(issue) {
  return issue.code === "misplaced" || issue.code === "type" || issue.code === "unknown" && issue.near.length === 0;
}
function lostIndentation({ document }, asked) {
  const { file, range } = document;
  const isWhole = (mended) => {
    const [manifest, ...others] = parseFile(new SourceFile(file.path, mended)).flatMap(manifestsOf);
    return manifest !== void 0 && others.length === 0 && isSound(manifest, asked);
  };
  const reading = findLostIndentation(file.text, range, isWhole);
  return reading && { code: "indentation", path: [], range: reading.range, keys: reading.keys, holds: void 0 };
}
function isSound({ apiVersion = "", kind = "", root }, asked) {
  const type = servedKind(apiVersion, kind)?.type ?? CUSTOM_RESOURCE;
  return root.node !== void 0 && checkStructure(root.node, type, asked).length === 0;
}

// src/lint/run-rules.ts
var RuleRunner = class {
  findings = [];
  problems = [];
  #rules = /* @__PURE__ */ new Map();
  #context;
  constructor(table, settings, bundle, explain) {
    this.#context = { bundle, kubernetes: settings.kubernetes, explain };
    for (const [id, rule] of Object.entries(table)) {
      if (settings.isOff(id)) continue;
      for (const subject of rule.subjects) {
        const rules2 = this.#rules.get(subject);
        if (rules2 === void 0) this.#rules.set(subject, [[id, rule]]);
        else rules2.push([id, rule]);
      }
    }
  }
  runOnDocument(document) {
    this.#run("document", document, document, () => `document ${document.index + 1}`);
  }
  runOnManifest(manifest) {
    const { document, kind, apiVersion, traits } = manifest;
    const describe = () => [kind ?? "object", manifest.name ?? "(no name)"].join(" ");
    this.#run("manifest", manifest, document, describe);
    if (isKind(kind, apiVersion)) this.#run(kind, manifest, document, describe);
    if (traits.workload !== void 0) this.#run("workload", traits.workload, document, describe);
  }
  runOnDirective(directive) {
    this.#run("directive", directive, directive.document, () => "a suppression");
  }
  #run(name, subject, { file }, describe) {
    const rules2 = this.#rules.get(name);
    if (rules2 === void 0) return;
    for (const [id, rule] of rules2) {
      try {
        if (rule.applies?.(subject) === false) continue;
        for (const finding of rule.check(subject, this.#context)) this.findings.push({ rule: id, finding });
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        const message = `rule ${id} crashed on ${describe()}: ${reason}; please report this`;
        this.problems.push({ file: file.path, message });
      }
    }
  }
};

// src/lint/settle.ts
function settle(findings, directives, settings, rules2, urlOf) {
  const byDocument = /* @__PURE__ */ new Map();
  for (const directive of directives) append(byDocument, directive.document, directive);
  const isConsequence = consequences(findings, settings, rules2);
  const diagnostics = [];
  const suppressed = [];
  const seen = /* @__PURE__ */ new Set();
  for (const { rule, finding } of findings) {
    const place = placeOf2(finding.at, finding.range);
    const { document, range } = place;
    if (!document.file.reported) continue;
    const severity = severityOf(rule, finding, document, settings, rules2);
    if (severity === void 0 || isConsequence(finding, place)) continue;
    const key = `${rule}\0${document.file.path}\0${range.start}\0${range.end}\0${finding.message}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const directive = (byDocument.get(document) ?? []).find(
      ({ covers, names }) => holds(covers, { start: range.start, end: range.start }) && names.some((named) => named.rule === rule)
    );
    const versions = finding.holds !== void 0 && coverage(finding.holds, settings.kubernetes) === "some" ? formatSpan(finding.holds) : void 0;
    const diagnostic = {
      rule,
      severity,
      message: clip(finding.message),
      help: finding.help === void 0 ? void 0 : clip(finding.help),
      file: document.file,
      range,
      path: place.path,
      document: document.index,
      item: place.manifest?.item,
      resource: place.manifest === void 0 ? void 0 : resourceOf(place.manifest),
      related: [...anchorOf(finding.at), ...(finding.related ?? []).map(relatedOf)],
      fix: finding.at instanceof Field && finding.at.alias !== void 0 ? void 0 : finding.fix,
      versions,
      url: urlOf?.(rule),
      suppressed: directive && { reason: directive.reason, by: directive.by }
    };
    if (directive === void 0) {
      diagnostics.push(diagnostic);
    } else {
      for (const named of directive.names) if (named.rule === rule) named.used = true;
      suppressed.push(diagnostic);
    }
  }
  return { diagnostics: diagnostics.sort(inOrder), suppressed: suppressed.sort(inOrder) };
}
function placeOf2(at, range) {
  if (!(at instanceof Field)) return { ...at, path: "", manifest: at.manifest };
  return {
    document: at.context.document,
    range: range ?? at.place,
    path: formatPath(at.path),
    manifest: at.context
  };
}
function anchorOf(at) {
  if (!(at instanceof Field) || at.alias === void 0) return [];
  const { target, name } = at.alias;
  return [{ file: at.file, range: { start: target.start, end: target.end }, message: `&${name} is written here` }];
}
function relatedOf({ at, message }) {
  const { document, range } = placeOf2(at);
  return { file: document.file, range, message };
}
function resourceOf({ apiVersion, kind, namespace, name }) {
  return { apiVersion, kind, namespace, name };
}
function severityOf(rule, finding, { file }, settings, rules2) {
  const level = settings.level(rule, file.path);
  const isChosen = settings.isChosen(rule, file.path);
  const held = finding.holds === void 0 ? "all" : coverage(finding.holds, settings.kubernetes);
  if (level === "off" || held === "none") return void 0;
  const severity = level === rules2[rule].severity && !isChosen ? finding.severity ?? level : level;
  return held === "some" && severity === "error" ? "warning" : severity;
}
function consequences(findings, settings, rules2) {
  const causes = findings.flatMap(({ rule, finding }) => {
    const { document } = placeOf2(finding.at);
    const told = finding.covers && severityOf(rule, finding, document, settings, rules2) !== void 0;
    return told ? [{ finding, document, range: finding.covers }] : [];
  }).sort((a, b) => lengthOf(b.range) - lengthOf(a.range));
  const byDocument = /* @__PURE__ */ new Map();
  for (const cause of causes) append(byDocument, cause.document, cause);
  return (finding, { document, range }) => {
    const all = byDocument.get(document);
    if (all === void 0) return false;
    const own = all.findIndex((cause) => cause.finding === finding);
    return (own < 0 ? all : all.slice(0, own)).some((cause) => holds(cause.range, range));
  };
}
function clip(text) {
  return text.replace(/\S{120,}/g, (word) => `${word.slice(0, 60)}\u2026`);
}
function lengthOf({ start, end }) {
  return end - start;
}
function holds(outer, inner) {
  return outer.start <= inner.start && inner.end <= outer.end;
}
function inOrder(a, b) {
  return compare(a.file.path, b.file.path) || a.range.start - b.range.start || compare(a.rule, b.rule) || a.range.end - b.range.end || compare(a.message, b.message);
}
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// src/lint/suppression.ts
var DIRECTIVE2 = /^#+\s*stslint-ignore(?![\w-]):?/;
var ANNOTATION = "stslint.dev/ignore.";
function commentDirectives(document, before, findRule2) {
  const { text } = document.file;
  const directives = [];
  for (const comment2 of [...before?.comments ?? [], ...document.comments]) {
    const { start, end } = comment2.range;
    const written = text.slice(start, end);
    const head = DIRECTIVE2.exec(written);
    if (head === null) continue;
    const tail = written.slice(head[0].length);
    const dashes = /(?:^|\s)--(?:\s|$)/.exec(tail);
    const list = dashes === null ? tail : tail.slice(0, dashes.index);
    const reason = dashes === null ? "" : tail.slice(dashes.index + dashes[0].length).trim();
    const names = [];
    let stray;
    for (const piece of list.matchAll(/[^\s,][^,]*/g)) {
      for (const word of piece[0].matchAll(/\S+/g)) {
        const [name] = word;
        const found = findRule2(name, document.file.path);
        if (word.index > 0 && found.rule === void 0) {
          stray ??= piece[0].slice(word.index).trim();
          break;
        }
        const at = start + head[0].length + piece.index + word.index;
        names.push({ ...found, name, range: { start: at, end: at + name.length }, used: false });
      }
    }
    const covers = coverage2(document, comment2);
    const by = "comment";
    const { range } = comment2;
    directives.push({ by, document, manifest: void 0, range, names, reason: reason || void 0, stray, covers });
  }
  return directives;
}
function annotationDirectives(manifest, findRule2) {
  const { document, root } = manifest;
  const directives = [];
  const annotations = root.get("metadata").get("annotations");
  for (const [key, value] of annotations.entries()) {
    if (!key.startsWith(ANNOTATION)) continue;
    const field = value;
    const name = key.slice(ANNOTATION.length);
    directives.push({
      by: "annotation",
      document,
      manifest,
      range: field.key,
      names: [{ ...findRule2(name, document.file.path), name, range: field.key, used: false }],
      reason: field.text?.trim() || void 0,
      covers: root.range
    });
  }
  return directives;
}
function coverage2(document, { range, ownLine }) {
  const { file, root } = document;
  if (range.start < document.range.start) return document.range;
  if (!ownLine) return file.lineRange(file.positionAt(range.start).line);
  if (root === null) {
    const next = file.lineRange(file.positionAt(range.start).line + 1);
    return file.text.slice(document.range.start, range.start).split(/[\r\n]+/).every(isBlankOrComment) ? document.range : next;
  }
  if (range.start < root.start) return document.range;
  return nextBeginning(root, range.end) ?? { start: range.end, end: range.end };
}
function isBlankOrComment(line) {
  return /^\s*(#.*)?$/.test(line);
}
function nextBeginning(node, offset) {
  if (node.kind === "map") {
    for (const { key, value } of node.pairs) {
      if (key.start >= offset) return { start: key.start, end: Math.max(key.end, value.end) };
      if (value.end > offset) {
        const inner = nextBeginning(value, offset);
        if (inner !== void 0) return inner;
      }
    }
  } else if (node.kind === "seq") {
    for (const [index, item] of node.items.entries()) {
      const dash = node.dashes[index] ?? item.start;
      if (dash >= offset) return { start: dash, end: Math.max(dash, item.end) };
      if (item.end > offset) {
        const inner = nextBeginning(item, offset);
        if (inner !== void 0) return inner;
      }
    }
  }
  return void 0;
}

// src/lint/lint.ts
var LintRun = class {
  #options;
  #findRule;
  #timings = /* @__PURE__ */ new Map();
  #documents = [];
  #manifests = [];
  #unread = [];
  /** Documents that are no objects of Kubernetes, in files that hold some. */
  #strays = [];
  /** What stands before a document and is no more than comments: its head. */
  #heads = /* @__PURE__ */ new Map();
  #skipped = [];
  #incomplete = false;
  #files = 0;
  #objects = 0;
  constructor(options) {
    this.#options = options;
    this.#findRule = ruleFinder(options.settings, options.rules);
  }
  /** Takes in one file. Throws nothing. */
  read(file, options = {}) {
    if (file.reported) this.#files++;
    const documents = this.timed("parse", () => parseFile(file, options));
    const strays = [];
    let holdsObject = false;
    for (const [index, document] of documents.entries()) {
      if (document.state === "empty") continue;
      const before = documents[index - 1];
      if (before?.state === "empty") this.#heads.set(document, before);
      this.#skip(document);
      if (document.state === "skipped") {
        if (document.skipReason === "definition") holdsObject = true;
        else if (document.index >= 0) strays.push(document);
        continue;
      }
      if (document.state !== "read") this.#unread.push(document);
      if (document.state === "template") continue;
      this.#documents.push(document);
      const manifests = manifestsOf(document);
      for (const manifest of manifests) {
        manifest.issues = this.timed("structure", () => structureIssues(manifest, this.#options.settings.kubernetes));
        manifest.fold();
        this.#manifests.push(manifest);
      }
      holdsObject ||= manifests.some(isNamedObject);
      if (file.reported && (manifests.length > 0 || document.state === "unreadable")) this.#objects++;
    }
    if (holdsObject && file.reported) this.#strays.push(...strays);
  }
  /** Takes note of a file that could not be read: it may hold what seems to be missing. */
  miss() {
    this.#incomplete = true;
  }
  /** What was read so far. */
  get manifests() {
    return this.#manifests;
  }
  /** True where a document cannot be read, so that `finish` can do with an explanation. */
  get needsExplanation() {
    return this.#unread.some(({ state, file }) => state === "unreadable" && file.reported);
  }
  /** Judges what was read. */
  finish(explain) {
    const { settings, rules: rules2, urlOf } = this.#options;
    const bundle = this.timed("gather", () => {
      gather(this.#manifests, this.#documents);
      const { namespace, assume } = settings;
      return new Bundle(this.#manifests, { namespace, assume, unread: this.#unread, incomplete: this.#incomplete });
    });
    const runner = new RuleRunner(rules2, settings, bundle, explain);
    const manifests = this.#manifests.filter(({ document }) => document.file.reported);
    const documents = this.#documents.filter(({ file }) => file.reported);
    const directives = this.timed("check", () => {
      for (const document of [...documents, ...this.#strays]) runner.runOnDocument(document);
      let first = 0;
      for (const [index, manifest] of manifests.entries()) {
        runner.runOnManifest(manifest);
        manifest.fold();
        if (manifests[index + 1]?.document.file === manifest.document.file) continue;
        for (; first <= index; first++) manifests[first].fold();
      }
      return this.#directives(documents, manifests);
    });
    const { diagnostics, suppressed } = this.timed("settle", () => {
      const first = settle(runner.findings, directives, settings, rules2, urlOf);
      if (directives.length === 0) return first;
      for (const directive of directives) runner.runOnDirective(directive);
      return settle(runner.findings, directives, settings, rules2, urlOf);
    });
    return {
      files: this.#files,
      documents: this.#objects,
      statefulSets: manifests.filter((manifest) => manifest.is("StatefulSet")).length,
      diagnostics,
      suppressed,
      skipped: this.#skipped,
      problems: runner.problems,
      unread: [
        ...new Set(this.#unread.filter((one) => one.state === "unreadable" || bundle.doubts.has(one)).map(nameOf))
      ],
      timings: this.#timings
    };
  }
  /** Does some work and adds the time it took to a station's. */
  timed(station, work) {
    const { clock } = this.#options;
    if (clock === void 0) return work();
    const start = clock();
    const result = work();
    this.#timings.set(station, (this.#timings.get(station) ?? 0) + clock() - start);
    return result;
  }
  #skip({ state, skipReason, file }) {
    const reason = state === "template" ? "template" : skipReason;
    if (reason !== void 0 && file.reported) this.#skipped.push({ file: file.path, reason });
  }
  #directives(documents, manifests) {
    const files = new Set(documents.map(({ file }) => file));
    for (const file of files) if (!DIRECTIVE_MARK.test(file.text)) files.delete(file);
    if (files.size === 0) return [];
    return [
      ...documents.filter(({ file }) => files.has(file)).flatMap((document) => commentDirectives(document, this.#heads.get(document), this.#findRule)),
      ...manifests.filter(({ document }) => files.has(document.file)).flatMap((manifest) => annotationDirectives(manifest, this.#findRule))
    ];
  }
};
var DIRECTIVE_MARK = /stslint(?:-|\.dev\/)ignore/;
function nameOf({ file, state }) {
  return state === "template" ? `${file.path} (a template)` : file.path;
}
function ruleFinder(settings, rules2) {
  const isJudged = (rule) => !rules2[rule].subjects.includes("directive");
  return (name, path) => {
    const rule = ruleId(name, rules2);
    const near = rule === void 0 ? nearNames(name, Object.keys(rules2))[0] : void 0;
    return { rule, near, ran: rule !== void 0 && isJudged(rule) && settings.level(rule, path) !== "off" };
  };
}

// src/input/collect.ts
var import_node_fs5 = require("node:fs");
var import_node_path2 = require("node:path");

// src/input/read.ts
var import_node_buffer = require("node:buffer");
var import_node_fs2 = require("node:fs");
var MAX_BYTES = 5e7;
var UnreadableFile = class extends Error {
  isBinary;
  constructor(message, isBinary = false) {
    super(message);
    this.isBinary = isBinary;
  }
};
var shared = import_node_buffer.Buffer.allocUnsafeSlow(1 << 20);
function readText(path) {
  let bytes = shared;
  let length = 0;
  try {
    const descriptor = (0, import_node_fs2.openSync)(path, "r");
    try {
      for (; ; ) {
        const read2 = (0, import_node_fs2.readSync)(descriptor, bytes, length, bytes.length - 1 - length, null);
        length += read2;
        if (read2 === 0 || length > MAX_BYTES) break;
        if (length === bytes.length - 1) {
          const larger = import_node_buffer.Buffer.allocUnsafeSlow(MAX_BYTES + 2);
          bytes.copy(larger, 0, 0, length);
          bytes = larger;
        }
      }
    } finally {
      (0, import_node_fs2.closeSync)(descriptor);
    }
  } catch (error) {
    throw new UnreadableFile(failureOf(error));
  }
  return decode(bytes, length);
}
function textOf2(input) {
  if (typeof input === "string") return { text: input, isUnmarked: false };
  return decode(import_node_buffer.Buffer.concat([input, import_node_buffer.Buffer.of(0)]), input.length);
}
function failureOf(error) {
  const { code } = error;
  switch (code) {
    case "ENOENT":
    case "ENOTDIR":
      return "no such file or directory";
    case "EACCES":
    case "EPERM":
      return "permission denied";
    case "ELOOP":
      return "a symbolic link that leads back to itself";
    default:
      return code === void 0 ? String(error) : `cannot be read (${code})`;
  }
}
function decode(bytes, length) {
  if (length > MAX_BYTES) throw new UnreadableFile("larger than 50 MB");
  const mark = length < 2 ? 0 : bytes.readUInt16BE(0);
  if (mark === 65534 || mark === 65279) return { text: utf16(bytes, length, mark === 65279), isUnmarked: false };
  bytes[length] = 0;
  const zero = bytes.indexOf(0);
  if (zero < length && zero < HEAD3) {
    const head = bytes.subarray(0, Math.min(length, HEAD3));
    for (const high of [1, 0]) {
      if (isUtf16(head, high)) return { text: utf16(bytes, length, high === 0), isUnmarked: true };
    }
    if (!isTextWithZeros(head)) throw new UnreadableFile("binary data, not text", true);
  }
  return { text: bytes.toString("utf8", 0, length), isUnmarked: false };
}
var HEAD3 = 8192;
function utf16(bytes, length, isBigEndian) {
  const units = import_node_buffer.Buffer.from(bytes.subarray(0, length & ~1));
  const text = (isBigEndian ? units.swap16() : units).toString("utf16le");
  return import_node_buffer.Buffer.from(text).toString();
}
function isUtf16(bytes, high) {
  let ascii = 0;
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    const low = bytes[at + 1 - high];
    if (bytes[at + high] === 0 && (low >= 32 || low === 10 || low === 13 || low === 9)) ascii++;
  }
  return bytes.length >= 8 && ascii >= (bytes.length >> 1) * 0.75;
}
function isTextWithZeros(bytes) {
  const zeros = bytes.reduce((count2, byte) => byte === 0 ? count2 + 1 : count2, 0);
  return zeros * 50 <= bytes.length && !bytes.toString("utf8").slice(0, -4).includes("\uFFFD");
}

// src/input/walk.ts
var import_node_fs4 = require("node:fs");
var import_node_path = require("node:path");

// src/input/gitignore.ts
var import_node_fs3 = require("node:fs");
var import_ignore = __toESM(require_ignore(), 1);
var ignorecase = process.platform === "win32" || process.platform === "darwin";
var GitIgnore = class _GitIgnore {
  #rules;
  /** Rules can hit a YAML, JSON or Markdown file by its name. Most lists name directories and other suffixes only. */
  hitsManifests;
  constructor(rules2, hitsManifests) {
    this.#rules = rules2;
    this.hitsManifests = hitsManifests;
  }
  /**
   * The rules above with those of one file's text added. `prefix` is the file's directory, empty for the root, else
   * with a `/` at its end.
   */
  static add(above, text, prefix) {
    const patterns = text.replace(/^\uFEFF/, "").split(/\r?\n/).filter((line) => line !== "" && !line.startsWith("#"));
    const rules2 = (0, import_ignore.default)({ ignorecase });
    if (above !== void 0) rules2.add(above.#rules);
    rules2.add(patterns.map((pattern) => rebase(pattern, prefix)));
    return new _GitIgnore(rules2, above?.hitsManifests === true || patterns.some(canHitManifest));
  }
  /** The rules without those that would leave out one directory itself, or one above it. */
  static except(above, directory) {
    const names = directory.split("/").filter((name) => name !== "");
    const kept = names.map((_, i) => `!/${literal(names.slice(0, i + 1).join("/"))}/`);
    return new _GitIgnore((0, import_ignore.default)({ ignorecase }).add(above.#rules).add(kept), above.hitsManifests);
  }
  ignoresDirectory(path) {
    return this.#rules.ignores(`${path}/`);
  }
  /** `isManifest`: the name ends as a manifest's does, which spares most of the questions. */
  ignoresFile(path, isManifest) {
    return (this.hitsManifests || !isManifest) && this.#rules.ignores(path);
  }
};
function gitIgnoreAbove(directory, cwd) {
  const root = repositoryRoot(directory) ?? (`${directory}/`.startsWith(`${cwd}/`) ? cwd : directory);
  let rules2 = excludedByRepository(root);
  const names = directory.slice(root.length).split("/").filter((name) => name !== "");
  let prefix = "";
  for (const name of names) {
    rules2 = addFile(rules2, `${root}/${prefix}.gitignore`, prefix);
    prefix += `${name}/`;
  }
  if (rules2 !== void 0) rules2 = GitIgnore.except(rules2, prefix);
  return { root, rules: rules2 };
}
function excludedByRepository(root) {
  return addFile(void 0, `${root}/.git/info/exclude`, "");
}
function addFile(above, path, prefix) {
  let text;
  try {
    text = (0, import_node_fs3.readFileSync)(path, "utf8");
  } catch {
    return above;
  }
  return /^[^#\r\n]/m.test(text) ? GitIgnore.add(above, text, prefix) : above;
}
function repositoryRoot(directory) {
  for (let at = directory; ; at = at.slice(0, at.lastIndexOf("/"))) {
    if ((0, import_node_fs3.existsSync)(`${at}/.git`)) return at;
    if (!at.includes("/")) return void 0;
  }
}
function rebase(pattern, prefix) {
  if (prefix === "") return pattern;
  const negation = pattern.startsWith("!") ? "!" : "";
  const body = pattern.slice(negation.length);
  const slash = body.trimEnd().slice(0, -1).indexOf("/");
  if (body.trim() === "") return "";
  return `${negation}/${literal(prefix)}${slash < 0 ? "**/" : ""}${slash === 0 ? body.slice(1) : body}`;
}
function literal(path) {
  return path.replace(/[\\*?[\]]/g, "\\$&");
}
function canHitManifest(pattern) {
  const body = pattern.trimEnd();
  if (body.startsWith("!") || body.endsWith("/")) return false;
  if (body.includes("\\")) return true;
  const tail = /[^/*?\]]*$/.exec(body)[0].toLowerCase();
  return [".yaml", ".yml", ".json", ".md", ".markdown"].some(
    (suffix) => tail.endsWith(suffix) || suffix.endsWith(tail)
  );
}

// src/input/walk.ts
var NEVER_ENTERED = /(?:^|\/)(?:\.git|node_modules)(?:\/|$)/;
var MANIFEST_NAME = /\.(?:ya?ml|json|md|markdown)$/i;
function walk(options) {
  const { isWanted, isReadable, ignores, onFile, onSkipped, onProblem } = options;
  const visited = /* @__PURE__ */ new Set();
  const pending = [startOf(options)];
  let links = [];
  readPending();
  while (links.length > 0) {
    const found = links.sort(byPath);
    links = [];
    for (const link of found) {
      followLink(link);
      readPending();
    }
  }
  function readPending() {
    for (let directory = pending.pop(); directory !== void 0; directory = pending.pop()) readDirectory(directory);
  }
  function readDirectory(directory) {
    if (visited.has(directory.real)) return;
    visited.add(directory.real);
    let entries;
    try {
      entries = (0, import_node_fs4.readdirSync)(directory.absolute, { withFileTypes: true });
    } catch (error) {
      onProblem(directory.prefix.slice(0, -1) || ".", failureOf(error));
      return;
    }
    const here = withOwnRules(directory, entries);
    const isChart = entries.some((entry) => entry.name === "Chart.yaml");
    for (const entry of entries) {
      const { name } = entry;
      const template = here.template || isChart && name === "templates";
      if (entry.isDirectory()) enter(here, name, `${here.real}/${name}`, template);
      else if (entry.isFile()) find(here, name, `${here.real}/${name}`, here.template);
      else if (entry.isSymbolicLink()) links.push({ parent: here, name, template });
      else if (takes(here, name)) onSkipped(here.prefix + name, "not-a-file");
    }
  }
  function enter(parent, name, real, template) {
    if (NEVER_ENTERED.test(name)) return;
    const prefix = `${parent.prefix}${name}`;
    const rulePrefix = `${parent.rulePrefix}${name}`;
    if (parent.rules?.ignoresDirectory(rulePrefix) || ignores(prefix)) return;
    const wanted = parent.isWanted || isWanted(prefix.slice(options.prefix.length));
    if (!wanted && parent.depth >= options.depth) return;
    pending.push({
      absolute: `${parent.absolute}/${name}`,
      real,
      prefix: `${prefix}/`,
      rulePrefix: `${rulePrefix}/`,
      rules: parent.rules,
      depth: parent.depth + 1,
      isWanted: wanted,
      template
    });
  }
  function find(parent, name, real, template) {
    const isAnyRead = options.anySuffix && !parent.isWanted;
    if (!(isAnyRead || isReadable(name)) || !takes(parent, name)) return;
    onFile({ path: parent.prefix + name, absolute: `${parent.absolute}/${name}`, real, template });
  }
  function takes(parent, name) {
    const path = parent.prefix + name;
    if (!parent.isWanted && !isWanted(path.slice(options.prefix.length))) return false;
    return !parent.rules?.ignoresFile(parent.rulePrefix + name, MANIFEST_NAME.test(name)) && !ignores(path);
  }
  function followLink({ parent, name, template }) {
    if (NEVER_ENTERED.test(name)) return;
    const absolute = `${parent.absolute}/${name}`;
    let real;
    let target;
    try {
      real = realPath(absolute);
      target = (0, import_node_fs4.statSync)(real);
    } catch (error) {
      if (!takes(parent, name)) return;
      const { code } = error;
      if (code === "ENOENT" || code === "ELOOP" || code === "ENOTDIR") onSkipped(parent.prefix + name, "link");
      else onProblem(parent.prefix + name, failureOf(error));
      return;
    }
    if (target.isFile()) find(parent, name, real, parent.template || isInTemplates(real));
    else if (!target.isDirectory()) {
      if (takes(parent, name)) onSkipped(parent.prefix + name, "not-a-file");
    } else if (`${parent.real}/`.startsWith(`${real}/`)) {
      if (takes(parent, name)) onSkipped(parent.prefix + name, "link");
    } else if (!NEVER_ENTERED.test(real) || NEVER_ENTERED.test(parent.real)) {
      enter(parent, name, real, template || isInTemplates(`${real}/`));
    }
  }
}
function startOf({ cwd, directory, prefix, isWanted }) {
  let real = directory;
  let realCwd = cwd;
  try {
    real = realPath(directory);
    realCwd = realPath(cwd);
  } catch {
  }
  const { root, rules: rules2 } = gitIgnoreAbove(real, realCwd);
  const below = real.slice(root.length + 1);
  return {
    absolute: directory,
    real,
    prefix,
    rulePrefix: below === "" ? "" : `${below}/`,
    rules: rules2,
    depth: 0,
    isWanted: isWanted(""),
    template: isInTemplates(`${real}/`)
  };
}
function realPath(path) {
  return withSlashes(import_node_fs4.realpathSync.native(path)).replace(/\/$/, "");
}
function withSlashes(path) {
  return import_node_path.sep === "/" ? path : path.replaceAll(import_node_path.sep, "/");
}
function statusOf(path, read2 = import_node_fs4.statSync) {
  try {
    return read2(path, { throwIfNoEntry: false });
  } catch {
    return void 0;
  }
}
function withOwnRules(directory, entries) {
  let { rules: rules2, rulePrefix } = directory;
  if (rulePrefix !== "" && entries.some((entry) => entry.name === ".git")) {
    rulePrefix = "";
    rules2 = excludedByRepository(directory.real);
  }
  if (entries.some((entry) => entry.name === ".gitignore" && entry.isFile())) {
    rules2 = addFile(rules2, `${directory.real}/.gitignore`, rulePrefix);
  }
  return rules2 === directory.rules ? directory : { ...directory, rules: rules2, rulePrefix };
}
function isInTemplates(path) {
  for (let at = path.indexOf("/templates/"); at >= 0; at = path.indexOf("/templates/", at + 1)) {
    if (statusOf(`${path.slice(0, at)}/Chart.yaml`)?.isFile()) return true;
  }
  return false;
}
function byPath(a, b) {
  const [first, second] = [a.parent.prefix + a.name, b.parent.prefix + b.name];
  return first < second ? -1 : first > second ? 1 : 0;
}

// src/input/collect.ts
var LANGUAGES = /* @__PURE__ */ new Map([
  [".yaml", "yaml"],
  [".yml", "yaml"],
  [".json", "json"],
  [".md", "markdown"],
  [".markdown", "markdown"]
]);
function collect(options) {
  const { cwd, ignores = () => false } = options;
  const skipped = [];
  const problems = [];
  const entries = /* @__PURE__ */ new Map();
  function problem(file, message) {
    if (problems.some((known) => known.file === file)) return;
    problems.push({ file, message });
    const found = skipped.findIndex((known) => known.file === file);
    if (found >= 0) skipped.splice(found, 1);
  }
  function skip(file, reason) {
    const isKnown = (known) => known.file === file;
    if (!skipped.some(isKnown) && !problems.some(isKnown)) skipped.push({ file, reason });
  }
  function add(file, how) {
    const known = entries.get(file.real);
    if (known !== void 0) known.isNamed ||= how.isNamed;
    else {
      const { path, absolute, real, template } = file;
      const { reported, isNamed, isStdin = false } = how;
      entries.set(real, { path, absolute, real, template, reported, isNamed, isStdin });
    }
  }
  function addStdin() {
    const { stdinFilename } = options;
    if (stdinFilename === void 0) {
      const file = { path: "<stdin>", absolute: "<stdin>", real: "<stdin>", template: false };
      add(file, { reported: true, isNamed: true, isStdin: true });
      return;
    }
    const absolute = withSlashes((0, import_node_path2.resolve)(cwd, stdinFilename));
    const real = realPathIfAny(absolute);
    const path = shownPath(absolute);
    add({ path, absolute, real, template: isInTemplates(real) }, { reported: true, isNamed: true, isStdin: true });
  }
  function addPath(path, reported) {
    if (path === "") {
      problem("", "an empty path");
      return;
    }
    const absolute = withSlashes((0, import_node_path2.resolve)(cwd, path));
    let target;
    let real;
    try {
      target = (0, import_node_fs5.statSync)(absolute);
      real = realPath(absolute);
    } catch (error) {
      if (isGlob(path)) addGlob(path, reported);
      else problem(withSlashes(path), whyMissing(absolute, withSlashes(path), error));
      return;
    }
    if (target.isDirectory()) addDirectory(absolute, reported);
    else if (target.isFile()) {
      const template = isInTemplates(absolute) || isInTemplates(real);
      add({ path: shownPath(absolute), absolute, real, template }, { reported, isNamed: true });
    } else problem(shownPath(absolute), "neither a file nor a directory");
  }
  function addDirectory(directory, reported, glob) {
    const shown = shownPath(directory);
    let found = false;
    walk({
      cwd,
      directory,
      prefix: shown === "." ? "" : shown.replace(/\/*$/, "/"),
      depth: glob?.depth ?? Number.POSITIVE_INFINITY,
      isWanted: glob?.isWanted ?? (() => true),
      anySuffix: glob?.anySuffix === true,
      isReadable: (name) => {
        const language = languageOf(name);
        return language !== void 0 && (language !== "markdown" || options.markdown === true);
      },
      ignores,
      onFile: (file) => {
        found = true;
        add(file, { reported, isNamed: false });
      },
      onSkipped: (file, reason) => {
        found = true;
        skip(file, reason);
      },
      onProblem: problem
    });
    return found;
  }
  function addGlob(pattern, reported) {
    const names = withSlashes(pattern).split("/");
    const first = names.findIndex(isGlobName);
    const rest = names.slice(first).join("/");
    const base = names.slice(0, first).join("/") || (pattern.startsWith("/") ? "/" : ".");
    const directory = withSlashes((0, import_node_path2.resolve)(cwd, base));
    if (statusOf(directory) === void 0) {
      addPath(base, reported);
      return;
    }
    const found = addDirectory(directory, reported, {
      isWanted: globMatcher(rest),
      depth: rest.includes("**") ? Number.POSITIVE_INFINITY : rest.split("/").length - 1,
      // `k8s/*` asks for manifests, `k8s/*.tmpl` for what it says.
      anySuffix: !/[*/]$/.test(rest)
    });
    if (!found) problem(withSlashes(pattern), "no file matches");
  }
  function shownPath(absolute) {
    return withSlashes((0, import_node_path2.relative)(cwd, absolute)) || ".";
  }
  function* read2() {
    const sorted = [...entries.values()].sort((a, b) => a.path < b.path ? -1 : 1);
    for (const entry of sorted) {
      const { path, reported, template } = entry;
      const language = languageOf(path) ?? "yaml";
      let decoded;
      try {
        decoded = entry.isStdin ? textOf2((options.stdin ?? noStdin)()) : readText(entry.absolute);
      } catch (error) {
        if (!(error instanceof UnreadableFile)) problem(path, failureOf(error));
        else if (error.isBinary && !entry.isNamed) skipped.push({ file: path, reason: "binary" });
        else problem(path, error.message);
        continue;
      }
      const { text, isUnmarked } = decoded;
      if (entry.isStdin && text.trim() === "") {
        problem(path, "standard input is empty; did what should have written it fail?");
        continue;
      }
      if (language === "json" && !entry.isNamed && !text.includes('"kind"')) continue;
      yield new SourceFile(path, text, { language, reported, template, isUnmarked });
    }
  }
  if (options.paths.includes("-")) addStdin();
  for (const path of options.paths) if (path !== "-") addPath(path, true);
  for (const path of options.partnerPaths ?? []) addPath(path, false);
  return { files: read2(), count: entries.size, skipped, problems };
}
function languageOf(path) {
  if (path.endsWith("Kustomization") && /(?:^|\/)Kustomization$/.test(path)) return "yaml";
  return LANGUAGES.get(path.slice(Math.max(0, path.lastIndexOf("."))).toLowerCase());
}
function isGlobName(name) {
  return isGlob(name) || /[*?[{]/.test(name);
}
function noStdin() {
  throw new UnreadableFile("there is no standard input");
}
function realPathIfAny(absolute) {
  try {
    return realPath(absolute);
  } catch {
    return absolute;
  }
}
function whyMissing(absolute, path, error) {
  const failure = failureOf(error);
  if (failure !== "no such file or directory") return failure;
  if (statusOf(absolute, import_node_fs5.lstatSync)?.isSymbolicLink()) return "a symbolic link that leads nowhere";
  let missing = absolute;
  for (let parent = (0, import_node_path2.dirname)(missing); parent !== missing; parent = (0, import_node_path2.dirname)(parent)) {
    let names;
    try {
      names = (0, import_node_fs5.readdirSync)(parent);
    } catch {
      missing = parent;
      continue;
    }
    const [near] = nearNames((0, import_node_path2.basename)(missing), names);
    return `no such file or directory: ${path}${near === void 0 ? "" : `; did you mean ${near}?`}`;
  }
  return `no such file or directory: ${path}`;
}

// src/input/kustomize-files.ts
var import_node_fs6 = require("node:fs");
var import_node_path3 = require("node:path");
var import_posix2 = require("node:path/posix");
function missingReferences(manifest, known) {
  if (!isKustomization(manifest)) return [];
  const references = new Set(referencesOf(readKustomization(manifest)));
  return [...references].filter((path) => {
    const prefix = path === "." ? "" : `${path}/`;
    return !known.has(path) && !KUSTOMIZATION_NAMES.some((name) => known.has(prefix + name));
  });
}
function referencedFile(cwd, reference) {
  const absolute = withSlashes((0, import_node_path3.resolve)(cwd, reference));
  const target = statusOf(absolute);
  const names = target?.isDirectory() ? KUSTOMIZATION_NAMES.map((name) => (0, import_posix2.join)(reference, name)) : [reference];
  const found = names.find((path) => statusOf((0, import_node_path3.resolve)(cwd, path))?.isFile());
  if (found === void 0 || !isInside(realPath((0, import_node_path3.resolve)(cwd, found)), repositoryOf2(realPath(cwd)))) return void 0;
  return found;
}
function repositoryOf2(directory) {
  for (let at = directory; at !== ""; at = at.slice(0, at.lastIndexOf("/"))) if ((0, import_node_fs6.existsSync)(`${at}/.git`)) return at;
  return directory;
}
function isInside(path, directory) {
  return path.startsWith(`${directory}/`) && !/\/(?:\.git|node_modules)\//.test(path);
}

// src/input/lint-tree.ts
var MANY = 500;
var CONFIG = /(?:^|\/)\.stslint\.ya?ml$/;
async function lintTree(tree) {
  const { cwd, rules: rules2, clock, stdin, stdinFilename } = tree;
  const { config, directory } = tree.config;
  const fromConfig = (path) => directory === cwd ? path : withSlashes((0, import_node_path4.relative)(directory, (0, import_node_path4.resolve)(cwd, path)));
  const configured = config.paths.map(
    (path) => (0, import_node_path4.isAbsolute)(path) ? path : withSlashes((0, import_node_path4.relative)(cwd, (0, import_node_path4.resolve)(directory, path))) || "."
  );
  const isNamed = tree.paths.length > 0;
  const isIgnored = ignoredBy(config);
  const settings = settingsOf(config, tree.options, rules2, fromConfig);
  const run2 = new LintRun({ settings, rules: rules2, urlOf: ruleUrl, ...clock === void 0 ? {} : { clock } });
  const { files, count: count2, skipped, problems } = run2.timed(
    "collect",
    () => collect({
      cwd,
      paths: isNamed ? tree.paths : configured.length > 0 ? configured : ["."],
      partnerPaths: isNamed ? configured : [],
      ignores: (path) => CONFIG.test(path) || isIgnored(fromConfig(path)),
      markdown: config.markdown,
      ...stdin === void 0 ? {} : { stdin },
      ...stdinFilename === void 0 ? {} : { stdinFilename }
    })
  );
  const known = /* @__PURE__ */ new Set();
  const iterator = files[Symbol.iterator]();
  for (; ; ) {
    const next = run2.timed("collect", () => iterator.next());
    if (next.done === true) break;
    run2.read(next.value, { folded: count2 > MANY });
    known.add(next.value.path);
    tree.onFile?.(known.size);
  }
  readReferenced(run2, cwd, known);
  if (problems.length > 0) run2.miss();
  const explain = run2.needsExplanation ? (await Promise.resolve().then(() => __toESM(require("./yaml-explain.cjs"), 1))).explain : void 0;
  const result = run2.finish(explain);
  const inConfig = tree.config.problems.map(({ file, position: { line, column }, message }) => ({
    file,
    message: `line ${line}, column ${column}: ${message}`
  }));
  return {
    ...result,
    skipped: [...skipped, ...result.skipped],
    problems: [...inConfig, ...problems, ...result.problems]
  };
}
function readReferenced(run2, cwd, known) {
  for (let index = 0; index < run2.manifests.length; index++) {
    for (const reference of missingReferences(run2.manifests[index], known)) {
      const path = referencedFile(cwd, reference);
      known.add(reference);
      if (path === void 0) continue;
      known.add(path);
      const language = path.endsWith(".json") ? "json" : "yaml";
      try {
        run2.read(new SourceFile(path, readText((0, import_node_path4.resolve)(cwd, path)).text, { language, reported: false }));
      } catch (error) {
        if (!(error instanceof UnreadableFile)) throw error;
        run2.miss();
      }
    }
  }
}

// src/input/load-config.ts
var import_node_fs7 = require("node:fs");
var import_node_path5 = require("node:path");
async function loadConfig(cwd, named, rules2) {
  const absolute = named === void 0 ? findConfig(cwd) : named === false ? void 0 : (0, import_node_path5.resolve)(cwd, named);
  if (absolute === void 0) {
    return { path: void 0, directory: cwd, config: EMPTY_CONFIG, problems: [], notes: [] };
  }
  const path = withSlashes((0, import_node_path5.relative)(cwd, absolute));
  const directory = (0, import_node_path5.dirname)(absolute);
  let text;
  try {
    ({ text } = readText(absolute));
  } catch (error) {
    const reason = error instanceof Error ? error.message : failureOf(error);
    if (named !== void 0) throw new Error(`${path}: ${reason}`);
    const problem = { file: path, position: { line: 1, column: 1 }, message: reason };
    return { path, directory, config: EMPTY_CONFIG, problems: [problem], notes: [] };
  }
  const { readConfig } = await Promise.resolve().then(() => __toESM(require("./config-read-config.cjs"), 1));
  return { path, directory, ...readConfig(new SourceFile(path, text), rules2) };
}
function findConfig(cwd) {
  for (let directory = cwd; ; directory = (0, import_node_path5.dirname)(directory)) {
    for (const name of CONFIG_NAMES) {
      const path = (0, import_node_path5.join)(directory, name);
      if ((0, import_node_fs7.statSync)(path, { throwIfNoEntry: false })?.isFile()) return path;
    }
    if ((0, import_node_fs7.existsSync)((0, import_node_path5.join)(directory, ".git")) || (0, import_node_path5.dirname)(directory) === directory) return void 0;
  }
}

// src/report/formats.ts
var formats = {
  text: ({ color }) => color ? Promise.resolve().then(() => __toESM(require("./report-color-text.cjs"), 1)) : Promise.resolve().then(() => __toESM(require("./report-text.cjs"), 1)),
  json: () => Promise.resolve().then(() => __toESM(require("./report-json.cjs"), 1))
};
function isFormat(name) {
  return Object.hasOwn(formats, name);
}

// src/report/summary.ts
var summary_exports = {};
__export(summary_exports, {
  conclusion: () => conclusion,
  summarize: () => summarize
});

// src/text/unprintable.ts
var UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

// src/report/summary.ts
var SKIPPED = [
  { reason: "not-kubernetes", one: "document without kind", many: "documents without kind", byFile: false },
  { reason: "definition", one: "CustomResourceDefinition", many: "CustomResourceDefinitions", byFile: false },
  { reason: "binary", one: "binary file", many: "binary files", byFile: true },
  { reason: "link", one: "broken link", many: "broken links", byFile: true },
  { reason: "not-a-file", one: "pipe, socket or device", many: "pipes, sockets or devices", byFile: true }
];
function summarize(result, { verbose }) {
  const { diagnostics, problems, unread } = result;
  if (result.files === 0 && problems.length > 0) return "";
  const clean = diagnostics.length === 0 && problems.length === 0 && unread.length === 0;
  const lines = verbose ? details(result) : [];
  if (clean && !verbose) {
    const aside = asides(result);
    const parenthesis = aside.length === 0 ? "" : ` (${aside.join("; ")})`;
    lines.push(`${conclusion(result)}${parenthesis}`);
  } else {
    lines.push(...verbose ? [] : asides(result), ...doubts(result), conclusion(result));
  }
  return `${lines.join("\n")}
`;
}
function conclusion(result) {
  const { diagnostics, problems, files, documents, statefulSets } = result;
  const sets = statefulSets === 0 ? "no StatefulSet" : count(statefulSets, "StatefulSet");
  const looked = `${count(files, "file")}, ${count(documents, "document")}, ${sets}`;
  if (diagnostics.length === 0 && problems.length === 0) {
    if (documents > 0) return `no problems: ${looked}`;
    return `nothing to lint: no Kubernetes manifests found${files === 0 ? "" : ` in ${count(files, "file")}`}`;
  }
  const of = (severity) => diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  const found = [count(of("error"), "error"), count(of("warning"), "warning")];
  if (of("info") > 0) found.push(count(of("info"), "info"));
  return `${found.join(", ")} in ${looked}`;
}
function asides({ suppressed, skipped, diagnostics }) {
  const said = [];
  if (suppressed.length > 0) said.push(`${count(suppressed.length, "finding")} suppressed`);
  const others = SKIPPED.flatMap(({ reason, one, many, byFile }) => {
    const number = numberOf(skipped, reason, byFile);
    return number === 0 ? [] : [count(number, one, many)];
  });
  if (others.length > 0) said.push(`${others.join(", ")} skipped`);
  const templates = numberOf(skipped, "template", true);
  if (templates > 0) {
    const how = diagnostics.length > 0 ? " (helm template \u2026 | stslint -)" : "";
    said.push(`${count(templates, "template")} skipped: render ${templates === 1 ? "it" : "them"} first${how}`);
  }
  return said;
}
function doubts({ problems, unread }) {
  const said = [];
  if (unread.length > 0) {
    const shown = unread.slice(0, 3).map(plain).join(", ");
    const more = unread.length > 3 ? ` and ${unread.length - 3} more` : "";
    const it = unread.length === 1 ? "it" : "they";
    said.push(`${shown}${more} could not be read, so nothing ${it} may hold is reported missing`);
  }
  if (problems.length > 0)
    said.push(`not everything was checked: ${count(problems.length, "problem")}, so nothing is reported missing`);
  return said;
}
function details({ skipped, suppressed, timings }) {
  const lines = [];
  for (const { file, reason } of skipped) lines.push(`skipped ${plain(file)}: ${WHY[reason]}`);
  for (const { file, range, rule, suppressed: by } of suppressed) {
    const { line } = file.positionAt(range.start);
    const reason = by?.reason === void 0 ? "no reason given" : plain(by.reason);
    lines.push(`suppressed ${plain(file.path)}:${line} ${rule}: ${reason}`);
  }
  const took = [...timings].map(([station, milliseconds]) => `${station} ${milliseconds.toFixed(1)} ms`);
  if (took.length > 0) lines.push(`took ${took.join(", ")}`);
  return [...new Set(lines)];
}
var WHY = {
  "not-kubernetes": "a document without kind and apiVersion",
  definition: "a CustomResourceDefinition",
  template: "a template; render it first (helm template \u2026 | stslint -)",
  "not-a-file": "neither file nor directory",
  link: "a link that leads nowhere or back",
  binary: "binary data"
};
function numberOf(skipped, reason, byFile) {
  const own = skipped.filter((one) => one.reason === reason);
  return byFile ? new Set(own.map(({ file }) => file)).size : own.length;
}
function count(number, one, many = `${one}s`) {
  return `${number} ${number === 1 ? one : many}`;
}
function plain(text) {
  return text.replace(UNPRINTABLE, "\uFFFD");
}

// src/cli/arguments.ts
var import_node_util = require("node:util");
var COLORS = ["auto", "always", "never"];
var COMMANDS = ["rules", "explain", "init"];
var UsageError = class extends Error {
};
var OPTIONS = {
  format: { type: "string", short: "f" },
  config: { type: "string" },
  "no-config": { type: "boolean" },
  "kubernetes-version": { type: "string" },
  namespace: { type: "string", short: "n" },
  rule: { type: "string" },
  only: { type: "string" },
  assume: { type: "string" },
  strict: { type: "boolean" },
  "fail-on": { type: "string" },
  "stdin-filename": { type: "string" },
  color: { type: "boolean" },
  "no-color": { type: "boolean" },
  quiet: { type: "boolean", short: "q" },
  verbose: { type: "boolean", short: "v" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean" }
};
var SHORT = Object.values(OPTIONS).flatMap((option) => "short" in option ? `-${option.short}` : []);
var OF_ALL = ["color", "no-color", "quiet", "verbose"];
function parseArguments(argv, rules2) {
  const { paths, values, used: used2, isCommand } = readTokens(argv);
  const last = (name) => values.get(name)?.at(-1);
  const color = colorOf(values.get("color") ?? []);
  const wish = isCommand && paths.length === 1 && (paths[0] === "help" || paths[0] === "version") ? paths[0] : void 0;
  if (wish !== void 0) return { command: wish, rule: "", color };
  if (used2.has("help")) return { command: "help", rule: "", color };
  if (used2.has("version")) return { command: "version", rule: "", color };
  const command = isCommand ? COMMANDS.find((name) => name === paths[0]) : void 0;
  if (command !== void 0) {
    checkCommand(command, paths.slice(1), used2);
    return { command, rule: paths[1] ?? "", color };
  }
  const notes = [];
  const stdinFilename = last("stdin-filename");
  if (stdinFilename !== void 0 && !paths.includes("-")) {
    throw new UsageError("--stdin-filename is the name of standard input, which is read where - is among the paths");
  }
  return {
    command: "lint",
    paths,
    formats: formatsOf(values.get("format") ?? ["text"]),
    config: used2.has("no-config") ? false : last("config"),
    options: optionsOf(values, used2, rules2, notes),
    failOn: choiceOf("severity", last("fail-on"), FAIL_ON),
    stdinFilename,
    color,
    quiet: used2.has("quiet"),
    verbose: used2.has("verbose"),
    notes
  };
}
function readTokens(argv) {
  const { tokens } = (0, import_node_util.parseArgs)({ args: [...argv], options: OPTIONS, strict: false, tokens: true });
  const paths = [];
  const values = /* @__PURE__ */ new Map();
  const used2 = /* @__PURE__ */ new Set();
  let isCommand = false;
  let isTerminated = false;
  for (const token of tokens) {
    if (token.kind === "option-terminator") isTerminated = true;
    if (token.kind === "positional") {
      if (paths.length === 0) isCommand = !isTerminated;
      paths.push(token.value);
    }
    if (token.kind !== "option") continue;
    const name = optionOf(token.name, token.rawName);
    used2.add(name);
    const value = name === "no-color" ? "never" : readValue(name, token);
    if (value === void 0) continue;
    const key = name === "no-color" ? "color" : name;
    values.set(key, [...values.get(key) ?? [], value]);
  }
  return { paths, values, used: used2, isCommand };
}
function optionOf(name, written) {
  if (Object.hasOwn(OPTIONS, name)) return name;
  const names = Object.keys(OPTIONS).map((option) => `--${option}`);
  throw new UsageError(
    unknownName("option", written, written.startsWith("--") ? names : SHORT, "stslint --help lists them")
  );
}
function readValue(name, token) {
  const { rawName, value, inlineValue } = token;
  if (name === "color") return value ?? "always";
  if (OPTIONS[name].type === "boolean") {
    if (value !== void 0) throw new UsageError(`${rawName} takes no value`);
    return void 0;
  }
  const isNextOption = inlineValue !== true && value !== void 0 && /^-./.test(value);
  if (value === void 0 || isNextOption) throw new UsageError(`${rawName} needs a value: ${WANTED[name]}`);
  if (value === "") throw new UsageError(`${rawName} has an empty value; it needs ${WANTED[name]}`);
  return value;
}
var WANTED = {
  format: `${Object.keys(formats).join(" or ")}, or json=FILE`,
  config: "a file",
  "kubernetes-version": "a version such as 1.34 or 1.32-1.36",
  namespace: "a name",
  rule: "a rule and its level, as in unknown-volume=off",
  only: "rules, separated by commas",
  assume: "an object, as in Service/postgres",
  "fail-on": FAIL_ON.join(", "),
  "stdin-filename": "a path"
};
function checkCommand(command, rest, used2) {
  const foreign = [...used2].find((name) => !OF_ALL.includes(name));
  if (foreign !== void 0) {
    throw new UsageError(`stslint ${command} takes no --${foreign}; to lint a path of that name write ./${command}`);
  }
  const wanted = command === "explain" ? 1 : 0;
  if (rest.length < wanted) throw new UsageError("stslint explain needs a rule; stslint rules lists them");
  if (rest.length > wanted) {
    const many = wanted === 0 ? "no argument" : "one rule";
    throw new UsageError(`stslint ${command} takes ${many}; to lint a path of that name write ./${command}`);
  }
}
function optionsOf(values, used2, rules2, notes) {
  const options = {};
  const version = values.get("kubernetes-version")?.at(-1);
  if (version !== void 0) {
    const range = parseVersions(version);
    if (range === void 0) throw new UsageError(unknownVersion(version));
    options.kubernetes = range;
  }
  const namespace = values.get("namespace")?.at(-1);
  if (namespace !== void 0) {
    if (!isNamespace(namespace)) throw new UsageError(unknownNamespace(namespace));
    options.namespace = namespace;
  }
  if (values.has("assume")) options.assume = values.get("assume").map(assumptionOf);
  if (used2.has("strict")) options.strict = true;
  if (values.has("rule")) options.levels = levelsOf(values.get("rule"), rules2, notes);
  if (values.has("only")) options.only = rulesOf(values.get("only"), rules2, notes);
  return options;
}
function assumptionOf(text) {
  const assumption = parseAssumption(text);
  if (assumption === void 0) throw new UsageError(unknownAssumption(text));
  return assumption;
}
function levelsOf(texts, rules2, notes) {
  const levels = /* @__PURE__ */ new Map();
  for (const text of texts) {
    const equals = text.indexOf("=");
    const id = idOf(equals < 0 ? text : text.slice(0, equals), rules2, notes);
    if (equals < 0) throw new UsageError(`--rule ${text} needs a level: ${id}=${LEVELS.join("|")}`);
    levels.set(id, choiceOf("level", text.slice(equals + 1), LEVELS));
  }
  return levels;
}
function rulesOf(texts, rules2, notes) {
  const names = texts.flatMap((text) => text.split(",")).map((name) => name.trim());
  const only = new Set(names.filter((name) => name !== "").map((name) => idOf(name, rules2, notes)));
  if (only.size === 0) throw new UsageError(`--only needs a value: ${WANTED.only}`);
  return only;
}
function idOf(name, rules2, notes) {
  const rule = findRule(name, rules2);
  if (rule.id === void 0) throw new UsageError(rule.error);
  if (rule.note !== void 0) notes.push(rule.note);
  return rule.id;
}
function formatsOf(texts) {
  const asked = texts.map((text) => {
    const equals = text.indexOf("=");
    const name = equals < 0 ? text : text.slice(0, equals);
    const file = equals < 0 ? void 0 : text.slice(equals + 1);
    if (!isFormat(name)) throw new UsageError(unknownName("format", name, Object.keys(formats)));
    if (file === "") throw new UsageError(`--format ${text} needs the name of a file behind =`);
    return { name, file };
  });
  for (const [index, { name, file }] of asked.entries()) {
    const other = asked.slice(0, index).find((before) => before.file === file);
    if (other === void 0) continue;
    if (file !== void 0) throw new UsageError(`two formats cannot both go to ${file}`);
    throw new UsageError(`two formats cannot both go to standard output; write -f ${name}=FILE for one of them`);
  }
  return asked;
}
function colorOf(texts) {
  return choiceOf("color", texts.at(-1), COLORS) ?? "auto";
}
function choiceOf(what, text, choices) {
  if (text === void 0) return void 0;
  const chosen = choices.find((choice) => choice === text);
  if (chosen === void 0) throw new UsageError(unknownName(what, text, choices));
  return chosen;
}

// src/cli/progress.ts
var PATIENCE = 1e3;
var INTERVAL = 100;
var Progress = class {
  #io;
  #start;
  #last;
  #isWatched;
  constructor(io) {
    this.#io = io;
    this.#start = io.clock();
    this.#last = this.#start;
  }
  /** Told after each file how many were read. */
  update(count2) {
    const now = this.#io.clock();
    if (now - this.#start < PATIENCE || now - this.#last < INTERVAL) return;
    this.#last = now;
    this.#isWatched ??= isWatched(this.#io);
    if (this.#isWatched) this.#io.stderr.write(`\r\x1B[K${count2} files read`);
  }
  clear() {
    if (this.#isWatched) this.#io.stderr.write("\r\x1B[K");
  }
};
function isWatched({ env: { CI, TERM }, stderr }) {
  return (CI === void 0 || CI === "" || CI === "false") && TERM !== "dumb" && stderr.isTerminal;
}

// package.json
var package_default = { version: "0.1.0" };

// src/cli/version.ts
var VERSION = package_default.version;

// src/cli/run.ts
var EXIT = { clean: 0, findings: 1, failed: 2 };
async function run(argv, io, rules2 = rules) {
  try {
    const args = parseArguments(argv, rules2);
    return args.command === "lint" ? await lint(args, io, rules2) : await runCommand(args, io, rules2);
  } catch (error) {
    if (error instanceof UsageError) say(io, error.message);
    else say(io, `stopped by a fault of its own, please report it: ${reasonOf(error)}`);
    return EXIT.failed;
  }
}
async function lint(args, io, rules2) {
  const { cwd } = io;
  const config = await usage(() => loadConfig(cwd, args.config, rules2));
  for (const note of args.notes) say(io, note);
  for (const note of config.notes) say(io, placed(note));
  const progress = args.quiet ? void 0 : new Progress(io);
  const result = await lintTree({
    cwd,
    paths: args.paths,
    config,
    options: args.options,
    rules: rules2,
    stdin: io.stdin,
    ...args.stdinFilename === void 0 ? {} : { stdinFilename: args.stdinFilename },
    ...args.verbose ? { clock: io.clock } : {},
    ...progress === void 0 ? {} : { onFile: (count2) => progress.update(count2) }
  });
  progress?.clear();
  for (const problem of config.problems) say(io, placed(problem));
  for (const { file, message } of result.problems.slice(config.problems.length)) {
    say(io, message.includes(`: ${file}`) ? message : `${file}: ${message}`);
  }
  const isReported = await reportAll(result, args, io);
  if (!isReported || result.problems.length > 0) return EXIT.failed;
  return isFailure(result, args.failOn ?? config.config.failOn ?? "warning") ? EXIT.findings : EXIT.clean;
}
var RANK = { info: 0, warning: 1, error: 2 };
function isFailure({ diagnostics }, failOn) {
  return failOn !== "never" && diagnostics.some(({ severity }) => RANK[severity] >= RANK[failOn]);
}
async function reportAll(result, args, io) {
  let isReported = true;
  for (const { name, file } of args.formats) {
    const text = await render(name, result, args, io, file === void 0);
    if (file === void 0) {
      await print(io, text);
      continue;
    }
    const { writeFile, writeFailureOf } = await Promise.resolve().then(() => __toESM(require("./cli-write-file.cjs"), 1));
    try {
      if (isInput(file, args, io)) throw new UsageError("it is linted, and may not be overwritten");
      writeFile(io.cwd, file, text);
    } catch (error) {
      isReported = false;
      const reason = error instanceof UsageError ? error.message : writeFailureOf(error);
      say(io, `${file} cannot be written: ${reason}`);
    }
  }
  return isReported;
}
function isInput(file, { paths }, { cwd }) {
  const target = (0, import_node_path6.resolve)(cwd, file);
  return /\.(?:ya?ml|md)$/i.test(file) && (0, import_node_fs8.existsSync)(target) ? true : paths.some((path) => (0, import_node_path6.resolve)(cwd, path) === target);
}
async function render(name, result, { color, quiet, verbose }, io, toStdout) {
  if (name === "text" && result.diagnostics.length === 0) return quiet ? "" : summarize(result, { verbose });
  const options = {
    version: VERSION,
    color: isColored(color, io, toStdout),
    width: (toStdout ? io.stdout.columns : void 0) ?? 80,
    quiet,
    verbose
  };
  const { report } = await formats[name](options);
  return report(result, options);
}
async function runCommand(args, io, rules2) {
  await print(io, await outputOf2(args, io, rules2));
  return EXIT.clean;
}
async function outputOf2({ command, rule, color: asked }, io, rules2) {
  const color = isColored(asked, io, true);
  const own = rules2 === rules ? {} : { rules: rules2 };
  const { columns } = io.stdout;
  switch (command) {
    case "version":
      return `${VERSION}
`;
    case "help":
      return (await Promise.resolve().then(() => __toESM(require("./cli-help.cjs"), 1))).HELP;
    case "rules":
      return (await Promise.resolve().then(() => __toESM(require("./cli-rules-list.cjs"), 1))).rulesList({ color, width: columns, ...own });
    case "explain": {
      const found = findRule(rule, rules2);
      if (found.id === void 0) throw new UsageError(found.error);
      const { explain } = await Promise.resolve().then(() => __toESM(require("./cli-explain.cjs"), 1));
      return explain(found.id, { color, width: columns ?? 80, note: found.note, ...own });
    }
    case "init": {
      const { init } = await Promise.resolve().then(() => __toESM(require("./cli-init.cjs"), 1));
      return `wrote ${await usage(() => init(io.cwd))}
`;
    }
  }
}
async function usage(work) {
  try {
    return await work();
  } catch (error) {
    throw new UsageError(reasonOf(error));
  }
}
function isColored(asked, { stdout, env }, toTerminal) {
  if (asked !== "auto") return asked === "always";
  if (!toTerminal) return false;
  const { NO_COLOR, FORCE_COLOR, TERM } = env;
  if (NO_COLOR !== void 0 && NO_COLOR !== "") return false;
  if (FORCE_COLOR !== void 0) return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
  return TERM !== "dumb" && stdout.isTerminal;
}
async function print(io, text) {
  try {
    io.stdout.write(text);
  } catch (error) {
    const { writeFailureOf } = await Promise.resolve().then(() => __toESM(require("./cli-write-file.cjs"), 1));
    throw new UsageError(`standard output cannot be written: ${writeFailureOf(error)}`);
  }
}
function say(io, message) {
  try {
    io.stderr.write(`stslint: ${message.replace(UNPRINTABLE, escapeOf)}
`);
  } catch {
  }
}
function placed({ file, position: { line, column }, message }) {
  return `${file}:${line}:${column}: ${message}`;
}
function escapeOf(char) {
  return `\\u{${char.codePointAt(0).toString(16)}}`;
}
function reasonOf(error) {
  return error instanceof Error ? error.message : String(error);
}

// src/cli/main.ts
void run(process.argv.slice(2), processIo()).then((status) => {
  process.exitCode = status;
});
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  "src/config/config.ts": null,
  "src/config/rule-url.ts": null,
  "src/config/unknown-name.ts": null,
  "src/kubernetes/bundle.ts": null,
  "src/kubernetes/issues.ts": null,
  "src/kubernetes/kinds.ts": null,
  "src/kubernetes/kustomization.ts": null,
  "src/kubernetes/labels.ts": null,
  "src/kubernetes/names.ts": null,
  "src/kubernetes/statefulset.ts": null,
  "src/kubernetes/structure.ts": null,
  "src/kubernetes/unkept-data.ts": null,
  "src/kubernetes/versions.ts": null,
  "src/kubernetes/volumes.ts": null,
  "src/kubernetes/workload.ts": null,
  "src/lint/rule.ts": null,
  "src/lint/settings.ts": null,
  "src/report/summary.ts": null,
  "src/schema/check.ts": null,
  "src/schema/table.ts": null,
  "src/text/distance.ts": null,
  "src/text/multimap.ts": null,
  "src/text/source-file.ts": null,
  "src/yaml/characters.ts": null,
  "src/yaml/edit.ts": null,
  "src/yaml/near-key.ts": null,
  "src/yaml/node.ts": null,
  "src/yaml/parse.ts": null,
  "src/yaml/scalar.ts": null,
  "src/yaml/unknown.ts": null
});
