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

// hot:src/kubernetes/statefulset.ts
var require_statefulset = __commonJS({
  "hot:src/kubernetes/statefulset.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/statefulset.ts"];
  }
});

// hot:src/kubernetes/labels.ts
var require_labels = __commonJS({
  "hot:src/kubernetes/labels.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/labels.ts"];
  }
});

// hot:src/kubernetes/workload.ts
var require_workload = __commonJS({
  "hot:src/kubernetes/workload.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/workload.ts"];
  }
});

// hot:src/kubernetes/names.ts
var require_names = __commonJS({
  "hot:src/kubernetes/names.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/names.ts"];
  }
});

// hot:src/kubernetes/unkept-data.ts
var require_unkept_data = __commonJS({
  "hot:src/kubernetes/unkept-data.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/unkept-data.ts"];
  }
});

// hot:src/kubernetes/volumes.ts
var require_volumes = __commonJS({
  "hot:src/kubernetes/volumes.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/volumes.ts"];
  }
});

// hot:src/config/rule-url.ts
var require_rule_url = __commonJS({
  "hot:src/config/rule-url.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/config/rule-url.ts"];
  }
});

// hot:src/lint/settings.ts
var require_settings = __commonJS({
  "hot:src/lint/settings.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/lint/settings.ts"];
  }
});

// src/cli/explain.ts
var explain_exports = {};
__export(explain_exports, {
  explain: () => explain
});
module.exports = __toCommonJS(explain_exports);

// node_modules/chalk/source/vendor/ansi-styles/index.js
var ANSI_BACKGROUND_OFFSET = 10;
var wrapAnsi16 = (offset = 0) => (code) => `\x1B[${code + offset}m`;
var wrapAnsi256 = (offset = 0) => (code) => `\x1B[${38 + offset};5;${code}m`;
var wrapAnsi16m = (offset = 0) => (red, green, blue) => `\x1B[${38 + offset};2;${red};${green};${blue}m`;
var styles = {
  modifier: {
    reset: [0, 0],
    // 21 isn't widely supported and 22 does the same thing
    bold: [1, 22],
    dim: [2, 22],
    italic: [3, 23],
    underline: [4, 24],
    overline: [53, 55],
    inverse: [7, 27],
    hidden: [8, 28],
    strikethrough: [9, 29]
  },
  color: {
    black: [30, 39],
    red: [31, 39],
    green: [32, 39],
    yellow: [33, 39],
    blue: [34, 39],
    magenta: [35, 39],
    cyan: [36, 39],
    white: [37, 39],
    // Bright color
    blackBright: [90, 39],
    gray: [90, 39],
    // Alias of `blackBright`
    grey: [90, 39],
    // Alias of `blackBright`
    redBright: [91, 39],
    greenBright: [92, 39],
    yellowBright: [93, 39],
    blueBright: [94, 39],
    magentaBright: [95, 39],
    cyanBright: [96, 39],
    whiteBright: [97, 39]
  },
  bgColor: {
    bgBlack: [40, 49],
    bgRed: [41, 49],
    bgGreen: [42, 49],
    bgYellow: [43, 49],
    bgBlue: [44, 49],
    bgMagenta: [45, 49],
    bgCyan: [46, 49],
    bgWhite: [47, 49],
    // Bright color
    bgBlackBright: [100, 49],
    bgGray: [100, 49],
    // Alias of `bgBlackBright`
    bgGrey: [100, 49],
    // Alias of `bgBlackBright`
    bgRedBright: [101, 49],
    bgGreenBright: [102, 49],
    bgYellowBright: [103, 49],
    bgBlueBright: [104, 49],
    bgMagentaBright: [105, 49],
    bgCyanBright: [106, 49],
    bgWhiteBright: [107, 49]
  }
};
var modifierNames = Object.keys(styles.modifier);
var foregroundColorNames = Object.keys(styles.color);
var backgroundColorNames = Object.keys(styles.bgColor);
var colorNames = [...foregroundColorNames, ...backgroundColorNames];
function assembleStyles() {
  const codes = /* @__PURE__ */ new Map();
  for (const [groupName, group] of Object.entries(styles)) {
    for (const [styleName, style] of Object.entries(group)) {
      styles[styleName] = {
        open: `\x1B[${style[0]}m`,
        close: `\x1B[${style[1]}m`
      };
      group[styleName] = styles[styleName];
      codes.set(style[0], style[1]);
    }
    Object.defineProperty(styles, groupName, {
      value: group,
      enumerable: false
    });
  }
  Object.defineProperty(styles, "codes", {
    value: codes,
    enumerable: false
  });
  styles.color.close = "\x1B[39m";
  styles.bgColor.close = "\x1B[49m";
  styles.color.ansi = wrapAnsi16();
  styles.color.ansi256 = wrapAnsi256();
  styles.color.ansi16m = wrapAnsi16m();
  styles.bgColor.ansi = wrapAnsi16(ANSI_BACKGROUND_OFFSET);
  styles.bgColor.ansi256 = wrapAnsi256(ANSI_BACKGROUND_OFFSET);
  styles.bgColor.ansi16m = wrapAnsi16m(ANSI_BACKGROUND_OFFSET);
  Object.defineProperties(styles, {
    rgbToAnsi256: {
      value(red, green, blue) {
        if (red === green && green === blue) {
          if (red < 8) {
            return 16;
          }
          if (red > 248) {
            return 231;
          }
          return Math.round((red - 8) / 247 * 24) + 232;
        }
        return 16 + 36 * Math.round(red / 255 * 5) + 6 * Math.round(green / 255 * 5) + Math.round(blue / 255 * 5);
      },
      enumerable: false
    },
    hexToRgb: {
      value(hex) {
        const matches = /[a-f\d]{6}|[a-f\d]{3}/i.exec(hex.toString(16));
        if (!matches) {
          return [0, 0, 0];
        }
        let [colorString] = matches;
        if (colorString.length === 3) {
          colorString = [...colorString].map((character) => character + character).join("");
        }
        const integer = Number.parseInt(colorString, 16);
        return [
          /* eslint-disable no-bitwise */
          integer >> 16 & 255,
          integer >> 8 & 255,
          integer & 255
          /* eslint-enable no-bitwise */
        ];
      },
      enumerable: false
    },
    hexToAnsi256: {
      value: (hex) => styles.rgbToAnsi256(...styles.hexToRgb(hex)),
      enumerable: false
    },
    ansi256ToAnsi: {
      value(code) {
        if (code < 8) {
          return 30 + code;
        }
        if (code < 16) {
          return 90 + (code - 8);
        }
        let red;
        let green;
        let blue;
        if (code >= 232) {
          red = ((code - 232) * 10 + 8) / 255;
          green = red;
          blue = red;
        } else {
          code -= 16;
          const remainder = code % 36;
          red = Math.floor(code / 36) / 5;
          green = Math.floor(remainder / 6) / 5;
          blue = remainder % 6 / 5;
        }
        const value = Math.max(red, green, blue) * 2;
        if (value === 0) {
          return 30;
        }
        let result = 30 + (Math.round(blue) << 2 | Math.round(green) << 1 | Math.round(red));
        if (value === 2) {
          result += 60;
        }
        return result;
      },
      enumerable: false
    },
    rgbToAnsi: {
      value: (red, green, blue) => styles.ansi256ToAnsi(styles.rgbToAnsi256(red, green, blue)),
      enumerable: false
    },
    hexToAnsi: {
      value: (hex) => styles.ansi256ToAnsi(styles.hexToAnsi256(hex)),
      enumerable: false
    }
  });
  return styles;
}
var ansiStyles = assembleStyles();
var ansi_styles_default = ansiStyles;

// node_modules/chalk/source/vendor/supports-color/index.js
var import_node_process = __toESM(require("node:process"), 1);
var import_node_os = __toESM(require("node:os"), 1);
var import_node_tty = __toESM(require("node:tty"), 1);
function hasFlag(flag, argv = globalThis.Deno ? globalThis.Deno.args : import_node_process.default.argv) {
  const prefix = flag.startsWith("-") ? "" : flag.length === 1 ? "-" : "--";
  const position = argv.indexOf(prefix + flag);
  const terminatorPosition = argv.indexOf("--");
  return position !== -1 && (terminatorPosition === -1 || position < terminatorPosition);
}
var { env } = import_node_process.default;
var flagForceColor;
if (hasFlag("no-color") || hasFlag("no-colors") || hasFlag("color=false") || hasFlag("color=never")) {
  flagForceColor = 0;
} else if (hasFlag("color") || hasFlag("colors") || hasFlag("color=true") || hasFlag("color=always")) {
  flagForceColor = 1;
}
function envForceColor() {
  if ("FORCE_COLOR" in env) {
    if (env.FORCE_COLOR === "true") {
      return 1;
    }
    if (env.FORCE_COLOR === "false") {
      return 0;
    }
    return env.FORCE_COLOR.length === 0 ? 1 : Math.min(Number.parseInt(env.FORCE_COLOR, 10), 3);
  }
}
function translateLevel(level) {
  if (level === 0) {
    return false;
  }
  return {
    level,
    hasBasic: true,
    has256: level >= 2,
    has16m: level >= 3
  };
}
function _supportsColor(haveStream, { streamIsTTY, sniffFlags = true } = {}) {
  const noFlagForceColor = envForceColor();
  if (noFlagForceColor !== void 0) {
    flagForceColor = noFlagForceColor;
  }
  const forceColor = sniffFlags ? flagForceColor : noFlagForceColor;
  if (forceColor === 0) {
    return 0;
  }
  if (sniffFlags) {
    if (hasFlag("color=16m") || hasFlag("color=full") || hasFlag("color=truecolor")) {
      return 3;
    }
    if (hasFlag("color=256")) {
      return 2;
    }
  }
  if ("TF_BUILD" in env && "AGENT_NAME" in env) {
    return 1;
  }
  if (haveStream && !streamIsTTY && forceColor === void 0) {
    return 0;
  }
  const min = forceColor || 0;
  if (env.TERM === "dumb") {
    return min;
  }
  if (import_node_process.default.platform === "win32") {
    const osRelease = import_node_os.default.release().split(".");
    if (Number(osRelease[0]) >= 10 && Number(osRelease[2]) >= 10586) {
      return Number(osRelease[2]) >= 14931 ? 3 : 2;
    }
    return 1;
  }
  if ("CI" in env) {
    if (["GITHUB_ACTIONS", "GITEA_ACTIONS", "CIRCLECI"].some((key) => key in env)) {
      return 3;
    }
    if (["TRAVIS", "APPVEYOR", "GITLAB_CI", "BUILDKITE", "DRONE"].some((sign) => sign in env) || env.CI_NAME === "codeship") {
      return 1;
    }
    return min;
  }
  if ("TEAMCITY_VERSION" in env) {
    return /^(9\.(0*[1-9]\d*)\.|\d{2,}\.)/.test(env.TEAMCITY_VERSION) ? 1 : 0;
  }
  if (env.COLORTERM === "truecolor") {
    return 3;
  }
  if (env.TERM === "xterm-kitty") {
    return 3;
  }
  if (env.TERM === "xterm-ghostty") {
    return 3;
  }
  if (env.TERM === "wezterm") {
    return 3;
  }
  if ("TERM_PROGRAM" in env) {
    const version = Number.parseInt((env.TERM_PROGRAM_VERSION || "").split(".")[0], 10);
    switch (env.TERM_PROGRAM) {
      case "iTerm.app": {
        return version >= 3 ? 3 : 2;
      }
      case "Apple_Terminal": {
        return 2;
      }
    }
  }
  if (/-256(color)?$/i.test(env.TERM)) {
    return 2;
  }
  if (/^screen|^xterm|^vt100|^vt220|^rxvt|color|ansi|cygwin|linux/i.test(env.TERM)) {
    return 1;
  }
  if ("COLORTERM" in env) {
    return 1;
  }
  return min;
}
function createSupportsColor(stream, options = {}) {
  const level = _supportsColor(stream, {
    streamIsTTY: stream && stream.isTTY,
    ...options
  });
  return translateLevel(level);
}
var supportsColor = {
  stdout: createSupportsColor({ isTTY: import_node_tty.default.isatty(1) }),
  stderr: createSupportsColor({ isTTY: import_node_tty.default.isatty(2) })
};
var supports_color_default = supportsColor;

// node_modules/chalk/source/utilities.js
function stringReplaceAll(string, substring, replacer) {
  let index = string.indexOf(substring);
  if (index === -1) {
    return string;
  }
  const substringLength = substring.length;
  let endIndex = 0;
  let returnValue = "";
  do {
    returnValue += string.slice(endIndex, index) + substring + replacer;
    endIndex = index + substringLength;
    index = string.indexOf(substring, endIndex);
  } while (index !== -1);
  returnValue += string.slice(endIndex);
  return returnValue;
}
function stringEncaseCRLFWithFirstIndex(string, prefix, postfix, index) {
  let endIndex = 0;
  let returnValue = "";
  do {
    const gotCR = string[index - 1] === "\r";
    returnValue += string.slice(endIndex, gotCR ? index - 1 : index) + prefix + (gotCR ? "\r\n" : "\n") + postfix;
    endIndex = index + 1;
    index = string.indexOf("\n", endIndex);
  } while (index !== -1);
  returnValue += string.slice(endIndex);
  return returnValue;
}

// node_modules/chalk/source/index.js
var { stdout: stdoutColor, stderr: stderrColor } = supports_color_default;
var GENERATOR = /* @__PURE__ */ Symbol("GENERATOR");
var STYLER = /* @__PURE__ */ Symbol("STYLER");
var IS_EMPTY = /* @__PURE__ */ Symbol("IS_EMPTY");
var levelMapping = [
  "ansi",
  "ansi",
  "ansi256",
  "ansi16m"
];
var styles2 = /* @__PURE__ */ Object.create(null);
var applyOptions = (object, options = {}) => {
  if (options.level && !(Number.isInteger(options.level) && options.level >= 0 && options.level <= 3)) {
    throw new Error("The `level` option should be an integer from 0 to 3");
  }
  const colorLevel = stdoutColor ? stdoutColor.level : 0;
  object.level = options.level === void 0 ? colorLevel : options.level;
};
var Chalk = class {
  constructor(options) {
    return chalkFactory(options);
  }
};
var chalkFactory = (options) => {
  const chalk2 = (...strings) => strings.join(" ");
  applyOptions(chalk2, options);
  Object.setPrototypeOf(chalk2, createChalk.prototype);
  return chalk2;
};
function createChalk(options) {
  return chalkFactory(options);
}
Object.setPrototypeOf(createChalk.prototype, Function.prototype);
for (const [styleName, style] of Object.entries(ansi_styles_default)) {
  styles2[styleName] = {
    get() {
      const builder = createBuilder(this, createStyler(style.open, style.close, this[STYLER]), this[IS_EMPTY]);
      Object.defineProperty(this, styleName, { value: builder });
      return builder;
    }
  };
}
styles2.visible = {
  get() {
    const builder = createBuilder(this, this[STYLER], true);
    Object.defineProperty(this, "visible", { value: builder });
    return builder;
  }
};
var getModelAnsi = (model, level, type, ...arguments_) => {
  if (model === "rgb") {
    if (level === "ansi16m") {
      return ansi_styles_default[type].ansi16m(...arguments_);
    }
    if (level === "ansi256") {
      return ansi_styles_default[type].ansi256(ansi_styles_default.rgbToAnsi256(...arguments_));
    }
    return ansi_styles_default[type].ansi(ansi_styles_default.rgbToAnsi(...arguments_));
  }
  if (model === "hex") {
    return getModelAnsi("rgb", level, type, ...ansi_styles_default.hexToRgb(...arguments_));
  }
  return ansi_styles_default[type][model](...arguments_);
};
var usedModels = ["rgb", "hex", "ansi256"];
for (const model of usedModels) {
  styles2[model] = {
    get() {
      const { level } = this;
      return function(...arguments_) {
        const styler = createStyler(getModelAnsi(model, levelMapping[level], "color", ...arguments_), ansi_styles_default.color.close, this[STYLER]);
        return createBuilder(this, styler, this[IS_EMPTY]);
      };
    }
  };
  const bgModel = "bg" + model[0].toUpperCase() + model.slice(1);
  styles2[bgModel] = {
    get() {
      const { level } = this;
      return function(...arguments_) {
        const styler = createStyler(getModelAnsi(model, levelMapping[level], "bgColor", ...arguments_), ansi_styles_default.bgColor.close, this[STYLER]);
        return createBuilder(this, styler, this[IS_EMPTY]);
      };
    }
  };
}
var proto = Object.defineProperties(() => {
}, {
  ...styles2,
  level: {
    enumerable: true,
    get() {
      return this[GENERATOR].level;
    },
    set(level) {
      this[GENERATOR].level = level;
    }
  }
});
var createStyler = (open, close, parent) => {
  let openAll;
  let closeAll;
  if (parent === void 0) {
    openAll = open;
    closeAll = close;
  } else {
    openAll = parent.openAll + open;
    closeAll = close + parent.closeAll;
  }
  return {
    open,
    close,
    openAll,
    closeAll,
    parent
  };
};
var createBuilder = (self, _styler, _isEmpty) => {
  const builder = (...arguments_) => applyStyle(builder, arguments_.length === 1 ? "" + arguments_[0] : arguments_.join(" "));
  Object.setPrototypeOf(builder, proto);
  builder[GENERATOR] = self;
  builder[STYLER] = _styler;
  builder[IS_EMPTY] = _isEmpty;
  return builder;
};
var applyStyle = (self, string) => {
  if (self.level <= 0 || !string) {
    return self[IS_EMPTY] ? "" : string;
  }
  let styler = self[STYLER];
  if (styler === void 0) {
    return string;
  }
  const { openAll, closeAll } = styler;
  if (string.includes("\x1B")) {
    while (styler !== void 0) {
      string = stringReplaceAll(string, styler.close, styler.open);
      styler = styler.parent;
    }
  }
  const lfIndex = string.indexOf("\n");
  if (lfIndex !== -1) {
    string = stringEncaseCRLFWithFirstIndex(string, closeAll, openAll, lfIndex);
  }
  return openAll + string + closeAll;
};
Object.defineProperties(createChalk.prototype, styles2);
var chalk = createChalk();
var chalkStderr = createChalk({ level: stderrColor ? stderrColor.level : 0 });

// rules/duplicate-key.ts
var import_merged_objects = __toESM(require_merged_objects(), 1);
var import_rule = __toESM(require_rule(), 1);
var duplicate_key_default = (0, import_rule.defineRule)({
  summary: "a map holds a key twice",
  why: `YAML forbids it, but kubectl takes the last of the two without a word, and the first is gone: half of the
environment, the whole update strategy. Most other tools, kustomize among them, refuse the file. Where \`apiVersion\`
and \`kind\` repeat at the root, the \`---\` between two objects is missing, and only a mixture of both is applied.`,
  references: ["https://github.com/kubernetes/kubernetes/issues/14791", "https://yaml.org/spec/1.2.2/#mapping"],
  severity: "warning",
  category: "syntax",
  subject: "document",
  fixable: true,
  *check(document) {
    if (document.duplicateKeys.length === 0) return;
    const starts = (0, import_merged_objects.mergedObjects)(document);
    const [second] = starts;
    if (second !== void 0) {
      const objects = starts.length === 1 ? "two objects" : `${starts.length + 1} objects`;
      yield {
        at: { document, range: rangeOf(second) },
        message: `${objects} stand in one document, with no \`---\` between them: kubectl makes one object of them, in which the last of each key wins`,
        help: "write `---` on a line of its own between them, and give each its own apiVersion, kind and metadata",
        related: document.duplicateKeys.filter(({ last }) => last === second).map(({ first }) => ({ at: { document, range: rangeOf(first) }, message: "the first one" })),
        covers: document.range,
        ...(0, import_merged_objects.separatorFix)(document, starts)
      };
      return;
    }
    for (const { first, last } of document.duplicateKeys) {
      const [dropped, taken] = [lineOf(document, first), lineOf(document, last)];
      const [one, other] = [keyText(document, first), keyText(document, last)];
      const what = one === other ? `${last.name} is written more than once in one map` : `${one} and ${other} are one key, ${last.name}`;
      const which = dropped === taken ? "takes the last and drops the first" : `takes line ${taken} and drops line ${dropped}`;
      const same = textOf(document, first) === textOf(document, last);
      yield {
        at: { document, range: rangeOf(last) },
        message: `${what}; kubectl ${which} without a word, and most other tools refuse the file`,
        help: same ? "delete one of them, they say the same" : "keep one of them, or put into one what both say",
        related: [{ at: { document, range: rangeOf(first) }, message: "this one is dropped" }],
        ...same && removalFix(document, first)
      };
    }
  }
});
function removalFix(document, pair) {
  const { file, comments } = document;
  const from = file.lineRange(file.positionAt(pair.key.start).line);
  const end = Math.max(pair.key.end, pair.value.end);
  const last = file.positionAt(end).line;
  const until = file.lineRange(last);
  const isAlone = file.text.slice(from.start, pair.key.start).trim() === "" && /^\s*:?\s*$/.test(file.text.slice(end, until.end));
  if (!isAlone || textOf(document, pair).includes("&")) return {};
  if (comments.some(({ range: range2 }) => range2.start >= from.start && range2.start < until.end)) return {};
  const range = { start: from.start, end: file.lineStarts[last] ?? file.text.length };
  const fix = {
    title: `delete the first ${pair.name}`,
    safety: "safe",
    edits: [{ file: file.path, range, text: "" }]
  };
  return { fix };
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

// rules/duplicate-resource.ts
var import_statefulset = __toESM(require_statefulset(), 1);
var import_rule2 = __toESM(require_rule(), 1);
var duplicate_resource_default = (0, import_rule2.defineRule)({
  summary: "an object is defined twice in one place",
  why: `Two objects of one kind, name and namespace are one object to the API server: the second changes the first, and
which is the second depends on the order of the files. A Service is worse off: one that has a virtual IP cannot become
headless, so the second apply fails, and one that is headless stays so without a word.`,
  references: [
    "https://kubernetes.io/docs/concepts/overview/working-with-objects/names/",
    "https://kubernetes.io/docs/reference/using-api/server-side-apply/"
  ],
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
  const headless = [first.as("Service"), second.as("Service")].map((service) => service && (0, import_statefulset.isHeadless)(service));
  return headless.includes("yes") && headless.includes("no");
}
function consequence(first, second) {
  if (areHeadlessAndNot(first, second)) {
    return "one is headless and the other is not, and a Service cannot change between the two: the second apply fails or is ignored";
  }
  return `they are one object to the API server${first.apiVersion === second.apiVersion ? "" : ", in two versions"}, so the one that is applied last wins`;
}

// rules/governing-service-not-headless.ts
var import_statefulset2 = __toESM(require_statefulset(), 1);
var import_rule3 = __toESM(require_rule(), 1);
var governing_service_not_headless_default = (0, import_rule3.defineRule)({
  summary: "the Service that spec.serviceName names is not headless",
  why: `Only a headless Service, one with \`clusterIP: None\`, is certain to give each Pod a DNS name of its own. Any other
Service has a virtual IP: its name leads to some Pod, whichever the load balancer takes, and there is no list of all Pods
behind it. CoreDNS resolves \`web-0.web\` all the same; kube-dns does not, and the DNS specification does not promise it.
The clusterIP of a Service cannot be changed once it exists: it has to be deleted and recreated.`,
  references: [
    "https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#limitations",
    "https://kubernetes.io/docs/concepts/services-networking/service/#headless-services",
    "https://github.com/kubernetes/dns/blob/master/docs/specification.md"
  ],
  severity: "warning",
  category: "identity",
  subject: "StatefulSet",
  *check(statefulSet, { bundle }) {
    const services = (0, import_statefulset2.governingServices)(statefulSet, bundle);
    const [service] = services;
    if (service === void 0 || services.some((candidate) => (0, import_statefulset2.isHeadless)(candidate) !== "no")) return;
    const spec = service.root.get("spec");
    if (spec.get("type").string === "ExternalName" || spec.get("selector").isNull) return;
    const pod = (0, import_statefulset2.firstPodName)(statefulSet) ?? "the Pods";
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

// rules/governing-service-selects-other-pods.ts
var import_labels = __toESM(require_labels(), 1);
var import_statefulset3 = __toESM(require_statefulset(), 1);
var import_workload = __toESM(require_workload(), 1);
var import_rule4 = __toESM(require_rule(), 1);
var governing_service_selects_other_pods_default = (0, import_rule4.defineRule)({
  summary: "the Service that spec.serviceName names does not select the Pods",
  why: `A Service gives DNS names to the Pods that it selects, and to no others. If one label of its selector is missing
from the Pod template, or has another value there (upper and lower case differ), these Pods are not behind
the Service: their names do not resolve, and its own name leads to other Pods or to none.`,
  references: [
    "https://kubernetes.io/docs/concepts/services-networking/service/#headless-services",
    "https://github.com/kubernetes/dns/blob/master/docs/specification.md"
  ],
  severity: "warning",
  category: "identity",
  subject: "StatefulSet",
  *check(statefulSet, { bundle }) {
    const services = (0, import_statefulset3.governingServices)(statefulSet, bundle);
    const { workload } = statefulSet.traits;
    if (workload === void 0) return;
    const labels = (0, import_workload.podLabels)(workload);
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
  return (0, import_labels.differences)((0, import_labels.readLabels)(spec.get("selector"), service.overlay.selectorLabels), labels)[0];
}

// rules/missing-headless-service.ts
var import_labels2 = __toESM(require_labels(), 1);
var import_names = __toESM(require_names(), 1);
var import_statefulset4 = __toESM(require_statefulset(), 1);
var import_workload2 = __toESM(require_workload(), 1);
var import_rule5 = __toESM(require_rule(), 1);
var missing_headless_service_default = (0, import_rule5.defineRule)({
  summary: "spec.serviceName names no Service in the input",
  why: `The Pods of a StatefulSet get their DNS names from the headless Service that \`spec.serviceName\` names. The API
server never looks whether it exists: the Pods start, but \`web-0.web\` does not resolve, and members of a cluster that
look for each other by name never find each other. If the Service is made elsewhere, by a chart or an operator, say so
with \`assume\`.`,
  references: [
    "https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#stable-network-id",
    "https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/#pod-hostname-and-subdomain-field"
  ],
  severity: "warning",
  category: "identity",
  subject: "StatefulSet",
  fixable: true,
  *check(statefulSet, { bundle }) {
    const serviceName = statefulSet.root.get("spec").get("serviceName");
    const name = serviceName.string;
    if (name === void 0 || name === "" || statefulSet.partial || !bundle.lacks("Service", name, statefulSet)) return;
    const pod = (0, import_statefulset4.firstPodName)(statefulSet);
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
    const selects = selectsPodsOf(service, statefulSet) === "yes" ? "selects these Pods" : "has nearly that name";
    yield {
      at: serviceName,
      message,
      help: `write serviceName: ${service.name}`,
      related: [{ at: service.root.get("metadata").get("name"), message: `this Service ${selects}` }],
      ...(0, import_rule5.renameFix)(serviceName, service.name, "unsafe")
    };
  }
});
function likelyService(statefulSet, name, bundle) {
  const [near] = bundle.nearNames("Service", name, statefulSet);
  if (near?.name !== void 0 && (0, import_names.isDnsLabel)(near.name)) return near;
  const selecting = bundle.near("Service", statefulSet).filter((service) => (0, import_statefulset4.isHeadless)(service) === "yes" && selectsPodsOf(service, statefulSet) === "yes");
  return selecting.length === 1 ? selecting[0] : void 0;
}
function selectsPodsOf(service, statefulSet) {
  const { workload } = statefulSet.traits;
  const selector = (0, import_labels2.readLabels)(service.root.get("spec").get("selector"), service.overlay.selectorLabels);
  return workload === void 0 ? "unknown" : (0, import_labels2.matchesEquality)(selector, (0, import_workload2.podLabels)(workload));
}

// rules/missing-volume-claim-templates.ts
var import_names2 = __toESM(require_names(), 1);
var import_statefulset5 = __toESM(require_statefulset(), 1);
var import_unkept_data = __toESM(require_unkept_data(), 1);
var import_volumes = __toESM(require_volumes(), 1);
var import_rule6 = __toESM(require_rule(), 1);
var missing_volume_claim_templates_default = (0, import_rule6.defineRule)({
  summary: "a StatefulSet that keeps data has no volumeClaimTemplates",
  why: `A StatefulSet gives each Pod a disk of its own through \`volumeClaimTemplates\`. Without them, what a database
writes lies in the container's own file system or in an emptyDir, and is gone when the Pod is deleted, moved to another
node or, in the container's file system, merely restarted. A mount whose volume was meant to come from a template that is
not there is refused outright.`,
  references: [
    "https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#volume-claim-templates",
    "https://kubernetes.io/docs/concepts/storage/volumes/#emptydir"
  ],
  severity: "warning",
  category: "storage",
  subject: "StatefulSet",
  *check(statefulSet, { kubernetes }) {
    const { workload } = statefulSet.traits;
    if (workload === void 0 || !(0, import_statefulset5.lacksClaimTemplates)(statefulSet)) return;
    const dangling = danglingMounts(workload);
    const misplaced = [workload.podSpec, workload.template].map((field) => field.child("volumeClaimTemplates")).find((field) => field.exists);
    for (const { name } of dangling) yield danglingMount(name, (0, import_statefulset5.refusal)(statefulSet, kubernetes), misplaced);
    if (dangling.length > 0) return;
    for (const container of workload.podSpec.get("containers").items()) {
      const data = (0, import_unkept_data.unkeptData)(container, workload);
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
  const volumes = (0, import_volumes.volumeNames)(workload);
  if (volumes === void 0) return [];
  return (0, import_volumes.mountsOf)(workload).filter(({ name: { string: name } }) => {
    return name !== void 0 && name !== "" && !volumes.includes(name) && (0, import_names2.nearName)(name, volumes) === void 0;
  });
}
function danglingMount(at, refused, misplaced) {
  const name = at.string;
  if (misplaced !== void 0) {
    return {
      at,
      severity: "error",
      message: `volume ${name} is mounted, but volumeClaimTemplates stands inside template, where it makes nothing; ${refused}`,
      help: "move volumeClaimTemplates to the spec of the StatefulSet, beside template",
      related: [{ at: misplaced, message: "it stands here" }]
    };
  }
  return {
    at,
    severity: "error",
    message: `volume ${name} is mounted, but there are no volumeClaimTemplates to make it and no volume of that name; ${refused}`,
    help: `add volumeClaimTemplates with one named ${name} to the spec, beside template`
  };
}

// rules/selector-does-not-match-template.ts
var import_labels3 = __toESM(require_labels(), 1);
var import_rule7 = __toESM(require_rule(), 1);
var selector_does_not_match_template_default = (0, import_rule7.defineRule)({
  summary: "spec.selector does not select the Pods of the template",
  why: `A workload finds its Pods by its selector, so the API server refuses one whose own template would make Pods that
the selector does not find. The template may have more labels than the selector asks for, but never fewer or others. The
selector of a StatefulSet cannot be changed later: it has to be deleted and recreated.`,
  references: [
    "https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#pod-selector",
    "https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/apps/validation/validation.go"
  ],
  severity: "error",
  category: "selectors",
  subject: ["StatefulSet", "Deployment", "DaemonSet", "ReplicaSet"],
  *check(workload) {
    const spec = workload.root.child("spec");
    const selector = (0, import_labels3.readSelector)(spec.child("selector"), workload.overlay.selectorLabels);
    const written = spec.child("template").get("metadata").get("labels");
    const labels = (0, import_labels3.readLabels)(written, workload.overlay.templateLabels);
    const [difference] = (0, import_labels3.differences)(selector.labels, labels);
    const expression = selector.expressions.find((candidate) => (0, import_labels3.matchesExpression)(candidate, labels) === "no");
    if (difference !== void 0) {
      yield {
        at: difference.wanted.field ?? spec.child("selector"),
        message: `selector asks for ${difference.key}: ${difference.wanted.value ?? "\u2026"}, but ${theTemplateHas(difference)}; ${REFUSED}`,
        help: "give selector.matchLabels and template.metadata.labels the same value",
        related: [
          {
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
  return found === void 0 ? `the Pod template has no label ${key}` : `the Pod template has ${key}: ${found.value}`;
}
function inWords({ key, operator, values }) {
  return values.length === 0 ? `${key} ${operator}` : `${key} ${operator} (${values.join(", ")})`;
}

// rules/suppression-without-reason.ts
var import_rule8 = __toESM(require_rule(), 1);
var suppression_without_reason_default = (0, import_rule8.defineRule)({
  summary: "a suppression gives no reason",
  why: `Whoever meets a \`stslint-ignore\` a year later has to know whether it still holds. The reason stands after \`--\` in
a comment, and is the value of an annotation.`,
  references: ["https://github.com/stslint/stslint#suppressions"],
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

// rules/unknown-suppressed-rule.ts
var import_rule9 = __toESM(require_rule(), 1);
var unknown_suppressed_rule_default = (0, import_rule9.defineRule)({
  summary: "a suppression names a rule that does not exist",
  why: `A \`stslint-ignore\` with a name that is no rule's suppresses nothing, and hides nobody's intention but its own.`,
  references: ["https://github.com/stslint/stslint#suppressions"],
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
var import_names3 = __toESM(require_names(), 1);
var import_statefulset6 = __toESM(require_statefulset(), 1);
var import_volumes2 = __toESM(require_volumes(), 1);
var import_rule10 = __toESM(require_rule(), 1);
var unknown_volume_default = (0, import_rule10.defineRule)({
  summary: "a container mounts a volume that the Pod does not have",
  why: `Each name in \`volumeMounts\` and \`volumeDevices\` must be that of a volume of the Pod or, in a StatefulSet, of a claim
template. Until 1.33 the API server stores a StatefulSet without looking: \`kubectl apply\` says "created", and no Pod ever
appears; only the events of the StatefulSet tell why.`,
  references: [
    "https://kubernetes.io/docs/concepts/storage/volumes/",
    "https://github.com/kubernetes/kubernetes/pull/131790"
  ],
  severity: "error",
  category: "storage",
  subject: "workload",
  fixable: true,
  *check(workload, { kubernetes }) {
    const { manifest } = workload;
    const mounts = workload.builtIn ? (0, import_volumes2.mountsOf)(workload) : [];
    const volumes = mounts.length === 0 ? void 0 : (0, import_volumes2.volumeNames)(workload);
    if (volumes === void 0) return;
    const isMounted = (volume) => mounts.some(({ name }) => name.string === volume);
    for (const { name: field } of mounts) {
      const name = field.string;
      if (name === void 0 || name === "" || volumes.includes(name)) continue;
      const near = (0, import_names3.nearName)(name, volumes);
      if (near === void 0 && (0, import_statefulset6.lacksClaimTemplates)(manifest)) continue;
      const toAdd = manifest.is("StatefulSet") ? "add a volume or a claim template" : "add a volume";
      yield {
        at: field,
        message: `volume ${name} is mounted, but the Pod has no such volume; ${(0, import_statefulset6.refusal)(manifest, kubernetes)}`,
        help: near === void 0 ? `${toAdd} named ${name}` : `write name: ${near.name}`,
        // A volume that is mounted by its own name may not be the one that is missed.
        ...near?.only === true ? (0, import_rule10.renameFix)(field, near.name, isMounted(near.name) ? "unsafe" : "safe") : {}
      };
    }
  }
});

// rules/unused-suppression.ts
var import_rule11 = __toESM(require_rule(), 1);
var unused_suppression_default = (0, import_rule11.defineRule)({
  summary: "a suppression suppresses nothing",
  why: `What it was written for is mended or gone. Left in place it would hide the next finding of that rule, which nobody
has seen yet.`,
  references: ["https://github.com/stslint/stslint#suppressions"],
  severity: "warning",
  category: "suppression",
  subject: "directive",
  *check({ by, names, document, range }) {
    const unused = names.filter(({ rule, ran, used }) => rule !== void 0 && ran && !used);
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

// rules/yaml-syntax.ts
var import_rule12 = __toESM(require_rule(), 1);
var yaml_syntax_default = (0, import_rule12.defineRule)({
  summary: "a document is no YAML that kubectl can read",
  why: `kubectl reads a file from the top and stops at the first document that it cannot read: what stands above it is
applied, the document itself and what follows are not. The message names the line at which the reader lost its way, which
is often below the mistake, and in the reader's words rather than the author's.`,
  references: [
    "https://kubernetes.io/docs/concepts/overview/working-with-objects/#describing-a-kubernetes-object",
    "https://yaml.org/spec/1.1/current.html"
  ],
  severity: "error",
  category: "syntax",
  subject: "document",
  fixable: true,
  *check(document, { explain: explain2 }) {
    const { error } = document;
    if (error === void 0) return;
    const [...problems] = explain2?.(document) ?? [];
    if (problems.length === 0) {
      yield { at: { document, range: error.range }, message: `kubectl cannot read this document (${error.code})` };
    }
    for (const { range, message, help, related = [], fix } of problems) {
      yield {
        at: { document, range },
        message: `${message}; kubectl cannot read this document`,
        ...help !== void 0 && { help },
        related: related.map((place) => ({ at: { document, range: place.range }, message: place.message })),
        ...fix !== void 0 && { fix }
      };
    }
  }
});

// rules/index.ts
var rules = {
  "duplicate-key": duplicate_key_default,
  "duplicate-resource": duplicate_resource_default,
  "governing-service-not-headless": governing_service_not_headless_default,
  "governing-service-selects-other-pods": governing_service_selects_other_pods_default,
  "missing-headless-service": missing_headless_service_default,
  "missing-volume-claim-templates": missing_volume_claim_templates_default,
  "selector-does-not-match-template": selector_does_not_match_template_default,
  "suppression-without-reason": suppression_without_reason_default,
  "unknown-suppressed-rule": unknown_suppressed_rule_default,
  "unknown-volume": unknown_volume_default,
  "unused-suppression": unused_suppression_default,
  "yaml-syntax": yaml_syntax_default
};

// src/cli/explain.ts
var import_rule_url = __toESM(require_rule_url(), 1);
var import_settings = __toESM(require_settings(), 1);

// src/cli/paragraph.ts
function wrapParagraph(text, width) {
  const lines = [];
  let line = "";
  for (const word of text.split(/\s+/).filter((part) => part !== "")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = "";
    }
    line += line === "" ? word : ` ${word}`;
  }
  return [...lines, line];
}

// src/cli/explain.ts
function explain(id, { color, width, note, rules: rules2 = rules }) {
  const rule = rules2[id];
  const chalk2 = new Chalk({ level: color ? 1 : 0 });
  const columns = Math.max(40, Math.min(width, 100));
  const paragraph = (text) => wrapParagraph(text, columns).map((line) => withCode(line, chalk2));
  const lines = [
    `${chalk2.bold(id)} ${chalk2.dim(`(${about(id, rule, rules2)})`)}`,
    ...note === void 0 ? [] : paragraph(`Note: ${note}`),
    "",
    ...paragraph(rule.summary),
    "",
    ...rule.why.split(/\n\s*\n/).flatMap((text, index) => [...index === 0 ? [] : [""], ...paragraph(text)]),
    "",
    chalk2.bold("References"),
    ...rule.references.map((reference) => `  ${reference}`),
    "",
    chalk2.bold("Settings"),
    `  --rule ${id}=off`,
    `  # stslint-ignore ${id} -- <reason>`,
    `  ${(0, import_rule_url.ruleUrl)(id)}`
  ];
  return `${lines.join("\n")}
`;
}
function about(id, rule, rules2) {
  const words = [rule.severity, rule.category];
  if (rule.fixable) words.push("can be fixed");
  if (rule.preview) words.push("preview");
  if ((0, import_settings.resolveSettings)({}, rules2).isOff(id)) {
    words.push(rule.preview || rule.deprecated !== void 0 ? "off unless named" : "off unless --strict");
  }
  return words.join(", ");
}
function withCode(line, chalk2) {
  return chalk2.level === 0 ? line : line.replace(/`([^`]+)`/g, (_, code) => chalk2.cyan(code));
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  explain
});
