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

// hot:src/kubernetes/issues.ts
var require_issues = __commonJS({
  "hot:src/kubernetes/issues.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/issues.ts"];
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

// hot:src/kubernetes/kustomization.ts
var require_kustomization = __commonJS({
  "hot:src/kubernetes/kustomization.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/kustomization.ts"];
  }
});

// hot:src/yaml/edit.ts
var require_edit = __commonJS({
  "hot:src/yaml/edit.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/yaml/edit.ts"];
  }
});

// hot:src/yaml/near-key.ts
var require_near_key = __commonJS({
  "hot:src/yaml/near-key.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/yaml/near-key.ts"];
  }
});

// hot:src/kubernetes/kinds.ts
var require_kinds = __commonJS({
  "hot:src/kubernetes/kinds.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/kinds.ts"];
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

// hot:src/kubernetes/versions.ts
var require_versions = __commonJS({
  "hot:src/kubernetes/versions.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/versions.ts"];
  }
});

// hot:src/lint/settings.ts
var require_settings = __commonJS({
  "hot:src/lint/settings.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/lint/settings.ts"];
  }
});

// src/cli/rules-list.ts
var rules_list_exports = {};
__export(rules_list_exports, {
  rulesList: () => rulesList
});
module.exports = __toCommonJS(rules_list_exports);

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

// src/kubernetes/meant-separators.ts
var DASHES = /^([ \t]*)(-{2,}|[-–—−]*[–—−][-–—−]*)[ \t]*$/;
var HEAD = /^["']?(?:apiVersion|kind)["']?[ \t]*:/;
function meantSeparators(document, starts) {
  const { file, range, error } = document;
  if (error !== void 0 && error.code !== "syntax") return [];
  if (error === void 0 && starts.length === 0) return [];
  const { text } = file;
  const wanted = new Set(starts.map(({ key }) => key.start));
  const found = [];
  let dashes;
  for (let at = range.start; at < range.end; ) {
    let next = text.indexOf("\n", at) + 1;
    if (next === 0 || next > range.end) next = range.end;
    const line = text.slice(at, next).trimEnd();
    if (DASHES.test(line)) {
      dashes = { start: at, end: at + line.length };
    } else if (line !== "" && !line.startsWith("#")) {
      const isHead = HEAD.test(line) && (error !== void 0 || wanted.has(at));
      if (isHead && dashes !== void 0) found.push(dashes);
      dashes = void 0;
    }
    at = next;
  }
  return found;
}

// src/kubernetes/merged-objects.ts
function mergedObjects({ root, duplicateKeys }) {
  if (root?.kind !== "map") return [];
  const names = new Set(duplicateKeys.filter(({ first }) => root.pairs.includes(first)).map(({ first }) => first.name));
  if (!names.has("apiVersion") || !names.has("kind")) return [];
  const starts = [];
  let seen = /* @__PURE__ */ new Set();
  for (const pair of root.pairs) {
    if (seen.has(pair.name)) {
      if (!seen.has("metadata") && !seen.has("items")) return [];
      starts.push(pair);
      seen = /* @__PURE__ */ new Set();
    }
    seen.add(pair.name);
  }
  return starts;
}
function separatorFix({ root, file }, starts) {
  if (root?.kind !== "map" || root.style === "flow") return {};
  const bounds = [0, ...starts.map((start) => root.pairs.indexOf(start)), root.pairs.length];
  for (let i = 1; i < bounds.length; i++) {
    const names = root.pairs.slice(bounds[i - 1], bounds[i]).map(({ name }) => name);
    const begins = names[0] === "apiVersion" || names[0] === "kind";
    if (!begins || !names.includes("apiVersion") || !names.includes("kind")) return {};
  }
  const edits = starts.map(({ key }) => {
    let { line } = file.positionAt(key.start);
    while (line > 1 && /^#/.test(file.text.slice(file.lineRange(line - 1).start))) line--;
    const { start } = file.lineRange(line);
    return { file: file.path, range: { start, end: start }, text: file.text.includes("\r\n") ? "---\r\n" : "---\n" };
  });
  if (starts.some(({ key }) => file.positionAt(key.start).column !== 1)) return {};
  return { fix: { title: "insert `---`", safety: "safe", edits } };
}

// rules/document-separator.ts
var import_rule = __toESM(require_rule(), 1);
var STOPS = "kubectl stops reading the file here";
var document_separator_default = (0, import_rule.defineRule)({
  summary: "documents are not separated by `---` as kubectl wants it",
  why: `kubectl cuts a file at each line that begins with three dashes, and takes nothing on such a line but a comment: at
\`----\` or \`--- redis\` it stops reading. Where the line is missing, indented, or a dash short, two objects become one, in
which the last of each key wins. Behind \`...\` it reads nothing at all up to the next \`---\`, and says nothing.`,
  references: [
    "https://kubernetes.io/docs/concepts/workloads/management/#organizing-resource-configurations",
    "https://yaml.org/spec/1.2.2/#document-markers"
  ],
  severity: "error",
  category: "syntax",
  subject: "document",
  fixable: true,
  applies: ({ error, dropped: dropped2, duplicateKeys }) => error !== void 0 || dropped2 !== void 0 || duplicateKeys.length > 0,
  *check(document) {
    const { error } = document;
    if (error?.code === "separator") {
      const finding2 = badLine(document, error.range);
      if (finding2 !== void 0) yield finding2;
    } else if (error?.code === "directive") {
      yield directive(document, error.range);
    } else if (error !== void 0) {
      yield* meant(document, []);
    } else {
      const starts = mergedObjects(document);
      const found = [...meant(document, starts)];
      yield* found;
      if (found.length === 0 && starts.length > 0) yield missing(document, starts);
      if (document.dropped !== void 0) yield* dropped(document, document.dropped);
    }
  }
});
function badLine(document, range) {
  const { text, path } = document.file;
  const line = text.slice(range.start, range.end);
  const rest = line.slice(3).trim();
  const fix = (title, safety, edit, written) => ({
    fix: { title, safety, edits: [{ file: path, range: edit, text: written }] }
  });
  const covers = document.range;
  if (/^-[-\s]*$/.test(rest)) {
    return {
      at: { document, range },
      message: `documents are separated by three dashes, and here are ${line.replace(/\s/g, "").length}; ${STOPS}`,
      help: "write `---`",
      covers,
      ...fix("write `---`", /\s/.test(line) ? "unsafe" : "safe", range, "---")
    };
  }
  const block = /^-----(BEGIN|END) [A-Z ]+-----$/.exec(line);
  if (block !== null) {
    if (block[1] === "END" && text.lastIndexOf("\n-----BEGIN ", range.start) >= 0) return void 0;
    return {
      at: { document, range },
      message: `\`${line}\` is not indented, so that it is taken for a separator of documents; ${STOPS}`,
      help: "indent all lines of the block deeper than the key it belongs to",
      covers
    };
  }
  const at = range.start + line.length - line.slice(3).trimStart().length;
  const begins = /^(?:["']?[A-Za-z][\w./-]*["']?:(?:\s|$)|\{)/.test(rest);
  const gap = { start: range.start + 3, end: at };
  const lineEnd = text.includes("\r\n") ? "\r\n" : "\n";
  return {
    at: { document, range: { start: at, end: range.end } },
    message: begins ? `a document begins on the line of its separator, which YAML allows but kubectl does not; ${STOPS}` : `text stands after the \`---\` of a separator; ${STOPS}`,
    help: begins ? "begin a new line after `---`" : "write `# ` before a remark, or begin a new line after `---`",
    covers,
    ...begins ? fix("begin a new line after `---`", "safe", gap, lineEnd) : fix("make the text a comment", "unsafe", gap, " # ")
  };
}
function directive(document, range) {
  const { text, path } = document.file;
  const line = text.slice(range.start, range.end);
  const next = /\r?\n/y;
  next.lastIndex = range.end;
  next.test(text);
  const edit = { file: path, range: { start: range.start, end: Math.max(range.end, next.lastIndex) }, text: "" };
  return {
    at: { document, range },
    message: `\`${line.split(/[ \t]/)[0]}\` is a directive, and kubectl takes none; it stops reading the file here`,
    help: "delete the line",
    covers: document.range,
    // Tags may hang on what the other directive says.
    fix: { title: "delete the line", safety: line.startsWith("%YAML") ? "safe" : "unsafe", edits: [edit] }
  };
}
function* meant(document, starts) {
  const { file, error } = document;
  const lines = meantSeparators(document, starts);
  const [first, ...others2] = lines;
  if (first === void 0) return;
  const line = file.text.slice(first.start, first.end).trimEnd();
  const isIndented = /^[ \t]+---$/.test(line);
  const what = isIndented ? "this `---` is indented, so that it separates nothing" : `\`${line.trim()}\` separates no documents, only three dashes do`;
  yield {
    at: { document, range: { start: first.start + line.length - line.trimStart().length, end: first.end } },
    message: `${what}; ${error === void 0 ? "kubectl makes one object of those above and below, in which the last of each key wins" : "kubectl cannot read this document"}`,
    help: isIndented ? "write it at the first column" : "write `---` at the first column",
    covers: document.range,
    ...error === void 0 && { severity: "warning" },
    related: others2.map((range) => ({ at: { document, range }, message: "and this one" })),
    fix: {
      title: "write `---`",
      safety: "safe",
      edits: lines.map((range) => ({ file: file.path, range, text: "---" }))
    }
  };
}
function missing(document, starts) {
  const second = starts[0];
  const objects = starts.length === 1 ? "two objects" : `${starts.length + 1} objects`;
  const rangeOf2 = ({ start, end }) => ({ start, end });
  return {
    at: { document, range: rangeOf2(second.key) },
    message: `${objects} stand in one document, with no \`---\` between them: kubectl makes one object of them, in which the last of each key wins`,
    help: "write `---` on a line of its own between them, and give each its own apiVersion, kind and metadata",
    severity: "warning",
    related: document.duplicateKeys.filter(({ last }) => last === second).map(({ first }) => ({ at: { document, range: rangeOf2(first.key) }, message: "the first one" })),
    covers: document.range,
    ...separatorFix(document, starts)
  };
}
function* dropped(document, { start, end }) {
  const { file } = document;
  const { text } = file;
  const isDots = text.slice(start - 3, start) === "...";
  if (isDots && file.language === "markdown") return;
  const content = /(?:[ \t]*(?:#.*)?\r?\n)*[ \t]*/y;
  content.lastIndex = start;
  content.test(text);
  const first = file.positionAt(Math.min(Math.max(start, content.lastIndex), end)).line;
  const last = file.positionAt(start + text.slice(start, end).trimEnd().length).line;
  const lines = first === last ? `line ${first} is` : `lines ${first} to ${last} are`;
  const holdsObject = /^apiVersion:/m.test(text.slice(start, end)) && /^kind:/m.test(text.slice(start, end));
  const range = isDots ? { start: start - 3, end: start } : lineAt(file, first);
  yield {
    at: { document, range },
    message: isDots ? `\`...\` ends the document, and kubectl reads nothing behind it up to the next \`---\`: ${lines} lost without a word` : `this line stands left of the column at which the document begins, which ends it for kubectl: ${lines} lost without a word`,
    help: isDots ? holdsObject ? "write `---` in its place" : "delete it, or what stands behind it" : "let all keys of the object begin at the same column",
    severity: "warning",
    ...isDots && holdsObject && {
      fix: { title: "write `---`", safety: "safe", edits: [{ file: file.path, range, text: "---" }] }
    }
  };
}
function lineAt(file, line) {
  const { start, end } = file.lineRange(line);
  const text = file.text.slice(start, end);
  return { start: start + text.length - text.trimStart().length, end: start + text.trimEnd().length };
}

// rules/duplicate-key.ts
var import_rule2 = __toESM(require_rule(), 1);
var duplicate_key_default = (0, import_rule2.defineRule)({
  summary: "a map holds a key twice",
  why: `YAML forbids it, but kubectl takes the last of the two without a word, and the first is gone: half of the
environment, the whole update strategy. Most other tools, kustomize among them, refuse the file.`,
  references: ["https://github.com/kubernetes/kubernetes/issues/14791", "https://yaml.org/spec/1.2.2/#mapping"],
  severity: "warning",
  category: "syntax",
  subject: "document",
  fixable: true,
  applies: ({ duplicateKeys }) => duplicateKeys.length > 0,
  *check(document) {
    if (mergedObjects(document).length > 0) return;
    for (const { first, last } of document.duplicateKeys) {
      const [dropped2, taken] = [lineOf(document, first), lineOf(document, last)];
      const [one, other] = [keyText(document, first), keyText(document, last)];
      const what = one === other ? `${last.name} is written more than once in one map` : `${one} and ${other} are one key, ${last.name}`;
      const which = dropped2 === taken ? "takes the last and drops the first" : `takes line ${taken} and drops line ${dropped2}`;
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
var import_rule3 = __toESM(require_rule(), 1);
var duplicate_resource_default = (0, import_rule3.defineRule)({
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

// rules/field-not-in-version.ts
var import_issues = __toESM(require_issues(), 1);
var import_rule4 = __toESM(require_rule(), 1);
var field_not_in_version_default = (0, import_rule4.defineRule)({
  summary: "a field that not all versions of Kubernetes know which are asked for",
  why: `Fields come with a minor version, and now and then one goes. An API server that does not know a field, yet or any
more, refuses the object, and nothing of it is applied. Which versions count is said by \`--kubernetes-version\` or
\`kubernetesVersion\` in \`.stslint.yaml\`.`,
  references: ["https://kubernetes.io/docs/reference/using-api/deprecation-policy/", "https://kubernetes.io/releases/"],
  severity: "error",
  category: "structure",
  subject: "manifest",
  applies: (0, import_issues.hasIssue)("version"),
  *check(manifest, { kubernetes: { from, to } }) {
    for (const issue of (0, import_issues.issuesOf)(manifest, "version")) {
      const field = manifest.at(issue.path);
      const { since = 0, until = Number.POSITIVE_INFINITY } = issue.known;
      const [first, last] = [Math.max(from, since), Math.min(to, until)];
      const lowest = since > to ? since : first;
      const highest = until < from ? until : last;
      const range = lowest < highest ? `1.${lowest}-1.${highest}` : `1.${since > to ? since : highest}`;
      yield {
        at: field,
        range: field.key,
        message: `${(0, import_issues.briefPath)(issue.path)} ${known(issue, manifest.kind)}`,
        help: `take it out, or say that no other cluster is meant: --kubernetes-version ${range}, or kubernetesVersion in .stslint.yaml`,
        holds: issue.holds
      };
    }
  }
});
function known({ known: { since, until } }, kind) {
  if (until === void 0)
    return `is known since 1.${since}; an API server of 1.${since - 1} or before refuses the ${kind}`;
  const gone = `an API server of 1.${until + 1} or later refuses the ${kind}`;
  return since === void 0 ? `is known until 1.${until}; ${gone}` : `is known in 1.${since} to 1.${until} only; all others refuse the ${kind}`;
}

// rules/governing-service-not-headless.ts
var import_statefulset2 = __toESM(require_statefulset(), 1);
var import_rule5 = __toESM(require_rule(), 1);
var governing_service_not_headless_default = (0, import_rule5.defineRule)({
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
    const [place, reason, help2] = whyNot(service);
    yield {
      at: statefulSet.root.get("spec").get("serviceName"),
      message: `serviceName: Service ${service.name} ${reason}, so a DNS name such as ${pod}.${service.name} is not guaranteed`,
      help: help2,
      related: [{ at: place, message: "the Service is here" }]
    };
  }
});
function whyNot(service) {
  const spec = service.root.get("spec");
  const type = spec.get("type");
  const clusterIP = spec.get("clusterIP");
  if (type.string === "NodePort" || type.string === "LoadBalancer") {
    const help3 = `keep this Service for clients, and add a headless one (clusterIP: None) for spec.serviceName to name`;
    return [type, `is of type ${type.string}, which is never headless`, help3];
  }
  const help2 = "write clusterIP: None in the Service; if it exists in the cluster, delete it first";
  if (clusterIP.string?.toLowerCase() === "none") {
    const reason = `has clusterIP: ${clusterIP.string}, which the API server refuses (None is written just so)`;
    return [clusterIP, reason, "write clusterIP: None in the Service"];
  }
  return clusterIP.string === void 0 || clusterIP.string === "" ? [service.root.get("metadata").get("name"), "has no clusterIP: None and gets a virtual IP", help2] : [clusterIP, `has the virtual IP ${clusterIP.string}`, help2];
}

// rules/governing-service-selects-other-pods.ts
var import_labels = __toESM(require_labels(), 1);
var import_statefulset3 = __toESM(require_statefulset(), 1);
var import_workload = __toESM(require_workload(), 1);
var import_rule6 = __toESM(require_rule(), 1);
var governing_service_selects_other_pods_default = (0, import_rule6.defineRule)({
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

// rules/incomplete-object.ts
var import_kustomization = __toESM(require_kustomization(), 1);

// src/kubernetes/type-meta.ts
var import_edit = __toESM(require_edit(), 1);
var import_near_key = __toESM(require_near_key(), 1);
var import_kinds = __toESM(require_kinds(), 1);
function apiVersionOf(kind) {
  return API_VERSIONS.get(kind);
}
var API_VERSIONS = new Map(
  Object.entries({
    "apps/v1": ["StatefulSet", "Deployment", "DaemonSet", "ReplicaSet"],
    "batch/v1": ["Job", "CronJob"],
    v1: [
      "ConfigMap",
      "Endpoints",
      "LimitRange",
      "List",
      "Namespace",
      "PersistentVolume",
      "PersistentVolumeClaim",
      "Pod",
      "ReplicationController",
      "ResourceQuota",
      "Secret",
      "Service",
      "ServiceAccount"
    ],
    "discovery.k8s.io/v1": ["EndpointSlice"],
    "networking.k8s.io/v1": ["Ingress", "IngressClass", "NetworkPolicy"],
    "policy/v1": ["PodDisruptionBudget"],
    "rbac.authorization.k8s.io/v1": ["ClusterRole", "ClusterRoleBinding", "Role", "RoleBinding"],
    "scheduling.k8s.io/v1": ["PriorityClass"],
    "storage.k8s.io/v1": ["StorageClass"]
  }).flatMap(([apiVersion, kinds]) => kinds.map((kind) => [kind, apiVersion]))
);
var MARKS = [
  ["StatefulSet", "spec", ["volumeClaimTemplates", "template"]],
  ["StatefulSet", "spec", ["serviceName", "template"]],
  ["CronJob", "spec", ["schedule", "jobTemplate"]],
  ["Job", "spec", ["backoffLimit", "template"]],
  ["Job", "spec", ["completions", "template"]],
  ["Deployment", "spec", ["strategy", "template", "selector"]],
  ["Service", "spec", ["clusterIP"]],
  ["Service", "spec", ["selector", "ports"]],
  ["PersistentVolumeClaim", "spec", ["accessModes", "resources"]],
  ["PersistentVolume", "spec", ["accessModes", "capacity"]],
  ["HorizontalPodAutoscaler", "spec", ["scaleTargetRef", "maxReplicas"]],
  ["NetworkPolicy", "spec", ["podSelector", "policyTypes"]],
  ["PodDisruptionBudget", "spec", ["minAvailable", "selector"]],
  ["PodDisruptionBudget", "spec", ["maxUnavailable", "selector"]],
  ["Pod", "spec", ["containers"]],
  ["StorageClass", "root", ["provisioner"]],
  ["Secret", "root", ["stringData"]],
  ["Secret", "root", ["data", "type"]],
  ["ConfigMap", "root", ["data"]]
];
function kindByShape(root, apiVersion) {
  const places = { root, spec: root.child("spec") };
  for (const [kind, place, fields] of MARKS) {
    if (fields.some((name) => !places[place].child(name).exists)) continue;
    const isOfVersion = apiVersion === void 0 || (0, import_kinds.isKind)(kind, apiVersion);
    if (isOfVersion) return kind;
  }
  return void 0;
}
function misspelt(root, name) {
  return root.entries().find(([key]) => key !== name && (0, import_near_key.isNearKey)(key, name))?.[0];
}
function giveValue(root, name, value) {
  const field = root.child(name);
  const { node, file } = root;
  if (node?.kind !== "map" || field.alias !== void 0) return void 0;
  if (field.exists) {
    if (field.node.end > field.node.start) return (0, import_edit.replaceText)(field, value);
    const colon = file.text.indexOf(":", field.key.end);
    return colon < 0 ? void 0 : { file: file.path, range: { start: colon + 1, end: colon + 1 }, text: ` ${value}` };
  }
  const next = node.pairs[name === "kind" && node.pairs[0]?.name === "apiVersion" ? 1 : 0]?.key;
  if (next === void 0) return void 0;
  const range = { start: next.start, end: next.start };
  if (node.style === "flow") return { file: file.path, range, text: `"${name}": "${value}", ` };
  const lineEnd = file.text.includes("\r\n") ? "\r\n" : "\n";
  const indent = " ".repeat(file.positionAt(next.start).column - 1);
  return { file: file.path, range, text: `${name}: ${value}${lineEnd}${indent}` };
}

// rules/incomplete-object.ts
var import_rule7 = __toESM(require_rule(), 1);
var STOPS2 = "kubectl stops reading the file here";
var MISSING = "is missing";
var REFUSED = "kubectl refuses the List";
var API_VERSION = /^(?:[a-z0-9.-]+\/)?v\d+(?:(?:alpha|beta)\d+)?$/;
var incomplete_object_default = (0, import_rule7.defineRule)({
  summary: "an object lacks what kubectl needs to know what it is: apiVersion, kind, or the items of a List",
  why: `kubectl asks the API server for the type that \`apiVersion\` and \`kind\` name together. Where one of them is missing,
empty or not text, it stops reading the file there: what stands above is applied, the object itself and all behind it are
not. The same goes for a document beside objects that is no object at all.`,
  references: ["https://kubernetes.io/docs/concepts/overview/working-with-objects/#required-fields"],
  severity: "error",
  category: "syntax",
  subject: ["document", "manifest"],
  fixable: true,
  applies(subject2) {
    if (!("document" in subject2)) return subject2.state === "skipped";
    return !subject2.apiVersion || !subject2.kind || subject2.kind === "List";
  },
  *check(subject2, { bundle }) {
    if (!("document" in subject2)) {
      if (subject2.state === "skipped") yield stray(subject2);
      return;
    }
    if (subject2.partial || (0, import_kustomization.isKustomization)(subject2)) return;
    const root = subject2.root;
    if (root.open || !root.isMap) return;
    const found = ["apiVersion", "kind"].flatMap((name) => {
      const what = subject2[name] === void 0 || subject2[name] === "" ? defect(root.child(name)) : void 0;
      return what === void 0 ? [] : [{ name, what }];
    });
    if (found.length > 0 && isMeantForKubernetes(subject2, bundle)) {
      if (found.every(({ what }) => what === MISSING) && found.length === 2) yield neither(subject2);
      else for (const { name, what } of found) yield lacking(subject2, name, what);
    }
    const { apiVersion, kind, item } = subject2;
    const items = root.child("items");
    if (kind === "List" && apiVersion === "v1" && item === void 0 && items.absent) {
      yield {
        at: items.exists ? items : root,
        message: "this List has no items, so that kubectl takes it for an object of its own, and refuses it",
        help: "write the objects below `items`, or `items: []`"
      };
    }
  }
});
function stray(document) {
  const { file, range } = document;
  const content = /(?:[ \t]*(?:#.*)?(?:\r?\n|$))*[ \t]*/y;
  content.lastIndex = range.start;
  content.test(file.text);
  const start = Math.min(Math.max(content.lastIndex, range.start), range.end);
  const end = Math.max(start, Math.min(range.end, file.lineRange(file.positionAt(start).line).end));
  const line = file.text.slice(start, end).trimEnd();
  const isMap = /^(?:["']?[\w./-]+["']?[ \t]*:(?:\s|$)|\{)/.test(line);
  return {
    at: { document, range: { start, end: start + line.length } },
    message: isMap ? `this document has neither apiVersion nor kind; ${STOPS2}` : `this document is ${/^(?:-(?:\s|$)|\[)/.test(line) ? "a list" : "a text"}, not an object; ${STOPS2}`,
    help: isMap ? "write both, or move it to a file of its own" : "delete it, or move it to a file of its own"
  };
}
function defect(field) {
  if (field.unknown || field.string) return void 0;
  if (field.isNull) return field.exists ? "is empty" : MISSING;
  if (field.value === "") return "is empty";
  const { value } = field;
  return `is ${value === void 0 ? `a ${field.isMap ? "map" : "list"}` : `the ${typeof value} ${value}`}, not text`;
}
function isMeantForKubernetes(manifest, bundle) {
  const { item, apiVersion, kind, document } = manifest;
  if (item !== void 0) return true;
  const root = manifest.root;
  if (apiVersion && !API_VERSION.test(apiVersion)) return false;
  if (kind && (!/^[A-Z]/.test(kind) || root.child("version").exists)) return false;
  if (kind === "Kustomization" || kind === "Component") return false;
  const metadata = root.child("metadata");
  if (!metadata.child("name").isNull || !metadata.child("generateName").isNull) return true;
  return bundle.objectFiles.has(document.file);
}
function neither(manifest) {
  const root = manifest.root;
  const kind = kindByShape(root, void 0);
  const apiVersion = kind && apiVersionOf(kind);
  return {
    at: { document: manifest.document, range: root.key, manifest },
    message: `this item has neither apiVersion nor kind; ${REFUSED}`,
    help: apiVersion ? `write \`apiVersion: ${apiVersion}\` and \`kind: ${kind}\`` : "write both"
  };
}
function lacking(manifest, name, what) {
  const root = manifest.root;
  const field = root.child(name);
  const stops = manifest.item === void 0 ? STOPS2 : REFUSED;
  const other = what === MISSING ? misspelt(root, name) : void 0;
  if (other !== void 0) {
    const written = root.child(other);
    return {
      at: { document: manifest.document, range: written.key, manifest },
      message: `\`${other}\` is no field of an object, and \`${name}\` is missing; ${stops}`,
      help: `write \`${name}\``,
      ...renameKey(written, name)
    };
  }
  const value = name === "kind" ? kindByShape(root, manifest.apiVersion) : apiVersionOf(manifest.kind ?? "");
  const edit = value === void 0 ? void 0 : giveValue(root, name, value);
  return {
    at: field.exists ? field : { document: manifest.document, range: root.key, manifest },
    message: `\`${name}\` ${what}; ${stops}`,
    help: value === void 0 ? `write the ${name} of the object` : `write \`${name}: ${value}\``,
    ...edit !== void 0 && {
      fix: {
        title: `write \`${name}: ${value}\``,
        // A kind has one apiVersion; a shape only suggests a kind.
        safety: name === "apiVersion" ? "safe" : "unsafe",
        edits: [edit]
      }
    }
  };
}
function renameKey({ key, file, alias }, name) {
  if (alias !== void 0) return {};
  const quote2 = /^["']/.exec(file.text.slice(key.start, key.end))?.[0] ?? "";
  const edits = [{ file: file.path, range: key, text: `${quote2}${name}${quote2}` }];
  return { fix: { title: `rename to ${name}`, safety: "safe", edits } };
}

// rules/invalid-encoding.ts
var import_rule8 = __toESM(require_rule(), 1);
var CONTROL = new RegExp("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f-\\x84\\x86-\\x9f\\ufffe\\uffff]|\\p{Cs}", "gu");
var MARK = "\uFEFF";
var LOST = "\uFFFD";
var invalid_encoding_default = (0, import_rule8.defineRule)({
  summary: "a file holds bytes or characters that kubectl cannot read, or reads as others",
  why: `kubectl reads UTF-8, and UTF-16 where a byte order mark says so. For bytes that are neither, such as an umlaut in an old
Windows encoding, it takes the replacement character U+FFFD without a word, in passwords too; a control character or a NUL
byte it refuses, be it in a comment. A byte order mark in the middle, left where two files were put together, is invisible
and part of the text.`,
  references: ["https://yaml.org/spec/1.2.2/#51-character-set", "https://yaml.org/spec/1.2.2/#52-character-encodings"],
  severity: "error",
  category: "syntax",
  subject: "document",
  fixable: true,
  applies({ file, range, error }) {
    const body = file.text.slice(range.start, range.end);
    return error !== void 0 || file.isUnmarked || body.includes(LOST) || body.includes(MARK);
  },
  *check(document) {
    const { file, range, error, root } = document;
    if (file.isUnmarked) {
      const start = file.text.search(/\S/);
      yield {
        // The same for all documents of the file, so that it is told once.
        at: { document, range: { start, end: file.lineRange(file.positionAt(start).line).end } },
        message: "this file is UTF-16 without a byte order mark, which kubectl takes for UTF-8 full of NUL bytes, and refuses",
        help: "save it as UTF-8"
      };
    }
    const body = file.text.slice(range.start, range.end);
    if (error?.code === "character") {
      yield controls(document, body);
    } else if (error !== void 0) {
      if (error.code === "syntax" && body.includes(MARK)) yield* marksBeforeSeparators(document, body);
    } else {
      if (body.includes(LOST)) yield* lost(document, body);
      if (root !== null && body.includes(MARK)) yield* marksInScalars(document, root);
    }
  }
});
function controls(document, body) {
  const places = [...body.matchAll(CONTROL)].map(({ index, 0: { length } }) => placeAt(document, index, length));
  const range = places[0] ?? document.error.range;
  const code = document.file.text.charCodeAt(range.start);
  const isNul = code === 0;
  return {
    at: { document, range },
    message: `${isNul ? "a NUL byte" : `the control character ${nameOf(code)}`} stands here${others(document, places)}, which YAML allows nowhere; kubectl cannot read this document`,
    help: isNul ? "delete it" : "delete it, or write it as an escape in double quotes where it is meant",
    covers: document.range,
    ...deletion(document, places, "delete the control characters", "unsafe")
  };
}
function* lost(document, body) {
  const { comments } = document;
  const places = [];
  let next = 0;
  for (const { index, 0: run } of body.matchAll(/\ufffd+/g)) {
    const place = placeAt(document, index, run.length);
    while (comments[next] !== void 0 && comments[next].range.end <= place.start) next++;
    if (comments[next] === void 0 || comments[next].range.start > place.start) places.push(place);
  }
  const [range] = places;
  if (range === void 0) return;
  yield {
    at: { document, range },
    message: `a character is lost here${others(document, places)}: kubectl reads U+FFFD, the sign for bytes that are not UTF-8, and says nothing`,
    help: "save the file as UTF-8, and write the text anew where characters are lost",
    severity: "warning"
  };
}
function* marksBeforeSeparators(document, body) {
  const places = [...body.matchAll(/^\ufeff+(?=---)/gm)].map(
    ({ index, 0: run }) => placeAt(document, index, run.length)
  );
  const [range] = places;
  if (range === void 0) return;
  yield {
    at: { document, range },
    message: `an invisible byte order mark (U+FEFF) stands before this \`---\`${others(document, places)}, as where files were put together, so that it separates nothing; kubectl cannot read this document`,
    help: "delete the mark",
    covers: document.range,
    ...deletion(document, places, "delete the byte order mark", "safe")
  };
}
function* marksInScalars(document, root) {
  const { text } = document.file;
  const places = [];
  let isQuoted = false;
  const rest = [root];
  for (let node = rest.pop(); node !== void 0; node = rest.pop()) {
    if (node.kind === "seq") for (const item of node.items) rest.push(item);
    else if (node.kind === "map") for (const { key, value } of node.pairs) rest.push(key, value);
    else if (node.kind === "scalar" && node.style !== "literal" && node.style !== "folded") {
      for (let at = text.indexOf(MARK, node.start); at >= 0 && at < node.end; at = text.indexOf(MARK, at + 1)) {
        places.push({ start: at, end: at + 1 });
        isQuoted ||= node.style !== "plain";
      }
    }
  }
  const [range] = places.sort((a, b) => a.start - b.start);
  if (range === void 0) return;
  yield {
    at: { document, range },
    message: `an invisible byte order mark (U+FEFF) stands here${others(document, places)}, and is part of the text for kubectl`,
    help: "delete it",
    severity: "warning",
    ...deletion(document, places, "delete the byte order mark", isQuoted ? "unsafe" : "safe")
  };
}
function placeAt({ range }, index, length) {
  return { start: range.start + index, end: range.start + index + length };
}
function nameOf(code) {
  return `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
}
function others({ file }, [first, ...rest]) {
  if (first === void 0 || rest.length === 0) return "";
  const own = file.positionAt(first.start).line;
  const lines = [...new Set(rest.map(({ start }) => file.positionAt(start).line))].filter((line2) => line2 !== own);
  const [line, ...more] = lines;
  if (line === void 0) return ` (and ${rest.length} more in this line)`;
  return more.length === 0 ? ` (and in line ${line})` : ` (and in ${lines.length} more lines, from line ${line} on)`;
}
function deletion({ file }, places, title, safety) {
  if (places.length === 0 || places.length > 100) return {};
  return { fix: { title, safety, edits: places.map((range) => ({ file: file.path, range, text: "" })) } };
}

// rules/lost-indentation.ts
var import_issues3 = __toESM(require_issues(), 1);

// src/kubernetes/places.ts
var import_issues2 = __toESM(require_issues(), 1);
var NAMED = 3;
function namesOf(paths) {
  const names = paths.map((path) => String(path.at(-1)));
  return (0, import_issues2.listed)(
    names.length > NAMED ? [...names.slice(0, NAMED - 1), `${names.length - NAMED + 1} more`] : names,
    "and"
  );
}
function whereOf(maps) {
  return (0, import_issues2.listed)(
    maps.slice(0, NAMED).map((map) => `${map.length === 0 ? "at" : "in"} ${nameOf2(map)}`),
    "or"
  );
}
function moveHelp(field, home) {
  if (home === void 0) return "move it to the one that is meant";
  const manifest = field.context;
  const around = field.path.slice(0, -1);
  const isBelow = home.length > around.length && around.every((step, index) => step === home[index]);
  if (isBelow && !manifest.at(home).exists) {
    const keys = home.slice(around.length).map((name) => `${name}:`);
    return `write ${(0, import_issues2.listed)(keys, "and")} above it, and indent it below`;
  }
  const isAbove = home.every((step, index) => step === around[index]);
  const beside = isAbove ? around[home.length] : manifest.at(home).entries()[0]?.[0];
  return `move it to ${nameOf2(home)}${beside === void 0 ? "" : `, beside ${beside}`}`;
}
function nameOf2(map) {
  if (map.length === 0) return "the root";
  return `${(0, import_issues2.briefPath)(map)}${takesAmounts(map) ? " or limits" : ""}`;
}
function takesAmounts(map) {
  return map.at(-1) === "requests" && typeof map.at(-3) === "number";
}

// rules/lost-indentation.ts
var import_rule9 = __toESM(require_rule(), 1);
var lost_indentation_default = (0, import_rule9.defineRule)({
  summary: "lines have lost their indentation",
  why: `In YAML the blanks at the beginning of a line say what belongs to what. When they are lost, as in copying from a web
page or a chat, all words are still there, but fields stand at the top instead of in \`metadata\` or \`spec\`. kubectl reads
an object without a name or with fields that nobody knows, and nothing of it is applied.`,
  references: ["https://yaml.org/spec/1.2.2/#61-indentation-spaces"],
  severity: "error",
  category: "structure",
  subject: "manifest",
  applies: (0, import_issues3.hasIssue)("indentation"),
  *check(manifest) {
    for (const { range, keys } of (0, import_issues3.issuesOf)(manifest, "indentation")) {
      const { document } = manifest;
      const [first, last] = [range.start, range.end].map((offset) => document.file.positionAt(offset).line);
      const lines = first === last ? `line ${first}` : `lines ${first}-${last}`;
      const stand = keys.length === 1 ? "stands" : "stand";
      yield {
        at: { document, range, manifest },
        message: `the indentation of ${lines} is lost: ${namesOf(keys.map((key) => [key]))} ${stand} at the wrong level; ${outcome(manifest)}`,
        help: help(manifest),
        covers: document.range
      };
    }
  }
});
function outcome({ root, kind }) {
  return root.get("metadata").get("name").exists ? `the API server refuses the ${kind}` : `kubectl sees a ${kind} without a name, and applies nothing of it`;
}
function help({ root }) {
  const empty = root.entries().filter(([, field]) => field.isNull);
  const below = empty.length === 0 ? "" : `: ${(0, import_issues3.listed)(
    empty.map(([name]) => name),
    "or"
  )}`;
  return `indent each below the field that it belongs to${below}`;
}

// rules/misplaced-field.ts
var import_issues4 = __toESM(require_issues(), 1);
var import_rule10 = __toESM(require_rule(), 1);
var MENDED = 20;
var misplaced_field_default = (0, import_rule10.defineRule)({
  summary: "a field stands in another map than it belongs in",
  why: `A block that is indented too far or not far enough belongs to another map, which has no such field. The API server
refuses the object, and nothing of it is applied. A client that does not ask for that loses the whole block without a
word: a StatefulSet without its claim templates, a container without its probe.`,
  references: [
    "https://kubernetes.io/docs/reference/kubernetes-api/",
    "https://kubernetes.io/docs/reference/using-api/api-concepts/#field-validation"
  ],
  severity: "error",
  category: "structure",
  subject: "manifest",
  fixable: true,
  applies: (0, import_issues4.hasIssue)("misplaced"),
  *check(manifest) {
    for (const [index, { path, places, taken, others: others2 }] of (0, import_issues4.issuesOf)(manifest, "misplaced").entries()) {
      const moved = [path, ...others2];
      const fields = moved.map((one) => manifest.at(one));
      const homes = places.map((place) => place.slice(0, -1));
      const home = homes.length === 1 ? homes[0] : void 0;
      const belong = moved.length === 1 ? "belongs" : "belong";
      const safety = home !== void 0 && takesAmounts(home) ? "unsafe" : "safe";
      yield {
        at: fields[0],
        range: fields[0].key,
        message: `${namesOf(moved)} ${belong} ${whereOf(homes)}, not ${whereOf([path.slice(0, -1)])}; the API server refuses the ${manifest.kind}`,
        help: taken ? "keep one of them there, or put into one what both say" : moveHelp(fields[0], home),
        ...taken && { related: [{ at: manifest.at(places[0]), message: "it is written here already" }] },
        ...!taken && home !== void 0 && index < MENDED && (0, import_rule10.moveFix)(fields, manifest.at(home), safety)
      };
    }
  }
});

// rules/missing-headless-service.ts
var import_labels2 = __toESM(require_labels(), 1);
var import_names = __toESM(require_names(), 1);
var import_statefulset4 = __toESM(require_statefulset(), 1);
var import_workload2 = __toESM(require_workload(), 1);
var import_rule11 = __toESM(require_rule(), 1);
var missing_headless_service_default = (0, import_rule11.defineRule)({
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
      const help2 = `add a headless Service ${name} (clusterIP: None) that selects these Pods, or name the one that does`;
      const other = elsewhere?.root.get("metadata").get("namespace");
      const related = other === void 0 ? [] : [{ at: other, message: "this Service of that name is in another namespace" }];
      yield { at: serviceName, message, help: help2, related };
      return;
    }
    const selects = selectsPodsOf(service, statefulSet) === "yes" ? "selects these Pods" : "has nearly that name";
    yield {
      at: serviceName,
      message,
      help: `write serviceName: ${service.name}`,
      related: [{ at: service.root.get("metadata").get("name"), message: `this Service ${selects}` }],
      ...(0, import_rule11.renameFix)(serviceName, service.name, "unsafe")
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

// rules/missing-required-field.ts
var import_issues5 = __toESM(require_issues(), 1);
var import_statefulset5 = __toESM(require_statefulset(), 1);
var import_rule12 = __toESM(require_rule(), 1);
var missing_required_field_default = (0, import_rule12.defineRule)({
  summary: "a field that the API server requires is not given",
  why: `What the API server requires is not what the published schema says: a container without an image passes every schema,
and nothing requires the serviceName of a StatefulSet. Some fields are required because of others, like the names of
several ports. An empty list or text is as bad as none. Until 1.33 the Pod template and the claim templates of a
StatefulSet are not looked into: \`kubectl apply\` says "created", and no Pod ever appears.`,
  references: [
    "https://kubernetes.io/docs/reference/kubernetes-api/",
    "https://github.com/kubernetes/kubernetes/tree/master/pkg/apis",
    "https://github.com/kubernetes/kubernetes/pull/131790"
  ],
  severity: "error",
  category: "structure",
  subject: "manifest",
  applies: (0, import_issues5.hasIssue)("missing"),
  *check(manifest, { kubernetes }) {
    if (manifest.partial || isExcerpt(manifest)) return;
    for (const gaps of gapsOf(manifest).values()) yield* findings(manifest, gaps, kubernetes);
  }
});
function isExcerpt({ document, root }) {
  return document.file.language === "markdown" && root.child("metadata").child("name").isNull;
}
function gapsOf(manifest) {
  const missing2 = manifest.issues.filter((issue) => issue.code === "missing");
  const paths = new Set(missing2.map(({ path }) => formatPath(path)));
  const gaps = /* @__PURE__ */ new Map();
  for (const issue of missing2) {
    const { path, or } = issue;
    if (path.some((_, index) => index > 0 && paths.has(formatPath(path.slice(0, index))))) continue;
    const around = path.slice(0, -1);
    const fields = [manifest.at(path), ...or.map((name) => manifest.at([...around, name]))];
    if (!fields.every(isLacking)) continue;
    const key = formatPath(around);
    const gap = { issue, field: fields.find((field) => field.exists) ?? fields[0] };
    gaps.set(key, [...gaps.get(key) ?? [], gap]);
  }
  return gaps;
}
function isLacking(field) {
  return field.isNull ? field.absent : !field.open;
}
function* findings(manifest, gaps, kubernetes) {
  const plain = gaps.filter(({ issue, field }) => !isChoice(issue) && !field.exists && issue.holds === void 0);
  const [first] = plain;
  if (first !== void 0) yield finding(manifest, first, `${subject(plain)} missing`, kubernetes, plain);
  for (const gap of gaps) {
    if (plain.includes(gap)) continue;
    const { issue, field } = gap;
    const what = isChoice(issue) ? choice(issue) : `${formatPath(issue.path)} is ${field.exists ? "empty" : "missing"}`;
    yield finding(manifest, gap, what, kubernetes, [gap]);
  }
}
function finding(manifest, { issue, field }, what, kubernetes, gaps) {
  const names = enumerate(
    gaps.map(({ issue: { path } }) => `\`${path.at(-1)}\``),
    "and"
  );
  return {
    at: field,
    message: `${what}; ${isInTemplate(manifest, issue.path) ? (0, import_statefulset5.refusal)(manifest, kubernetes) : "the API server refuses it"}`,
    help: gaps.length === 1 && helpFor(manifest, issue) || (field.exists ? `give ${names} a value` : `add ${names}`),
    ...issue.holds && { holds: issue.holds }
  };
}
function isChoice({ path, or }) {
  return or.length > 0 && path.at(-1) !== "name";
}
function choice({ path, or }) {
  const names = [String(path.at(-1)), ...or];
  const place = formatPath(path.slice(0, -1));
  if (names.length > MANY) return `${place} has none of ${names.slice(0, MANY).join(", ")} and the like`;
  return `${place} has ${names.length === 2 ? "neither" : "none of"} ${enumerate(names, names.length === 2 ? "nor" : "and")}`;
}
var MANY = 5;
function subject(gaps) {
  const paths = gaps.map(({ issue }) => issue.path);
  const place = formatPath(paths[0].slice(0, -1));
  if (paths.length === 1) return `${formatPath(paths[0])} is`;
  const names = enumerate(
    paths.map((path) => String(path.at(-1))),
    "and"
  );
  return place === "" ? `${names} are` : `${names} of ${place} are`;
}
function enumerate(names, word) {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} ${word} ${names.at(-1)}`;
}
function isInTemplate(manifest, [first, second, third]) {
  if (!manifest.is("StatefulSet") || first !== "spec") return false;
  return second === "template" ? third === "spec" : second === "volumeClaimTemplates" && third !== void 0;
}
function helpFor(manifest, issue) {
  if (isChoice(issue)) return "add one of them";
  const { path } = issue;
  const around = path.slice(0, -1);
  switch (path.at(-1)) {
    case "metadata":
      return path[1] === "template" ? labelsHelp(manifest) : "add `metadata: { name: \u2026 }`";
    case "labels":
      return labelsHelp(manifest);
    case "accessModes":
      return "add `accessModes: [ReadWriteOnce]`";
    case "resources":
    case "requests":
      return "add how much is asked for: `resources: { requests: { storage: 1Gi } }`";
    case "restartPolicy":
      return around.at(-1) === "spec" ? "add `restartPolicy: OnFailure` or `restartPolicy: Never`" : void 0;
    case "selector":
      return selectorHelp(manifest);
    case "apiVersion":
      return APPS.has(manifest.at([...around, "kind"]).string ?? "") ? "add `apiVersion: apps/v1`" : void 0;
  }
  return void 0;
}
var APPS = /* @__PURE__ */ new Set(["Deployment", "ReplicaSet", "StatefulSet"]);
function labelsHelp(manifest) {
  const asked = manifest.at(["spec", "selector", "matchLabels"]).entries();
  const labels = asked.flatMap(([name, { string }]) => string === void 0 ? [] : [`${name}: ${string}`]);
  const example = labels.length === 0 ? "" : `: \`labels: { ${labels.join(", ")} }\``;
  return `add the labels that the selector asks for${example}`;
}
function selectorHelp(manifest) {
  const labels = manifest.at(["spec", "template", "metadata", "labels"]).entries();
  const [name, value] = labels.find(([, field]) => field.string !== void 0) ?? [];
  if (value === void 0) return void 0;
  return `add a selector for labels of the template: \`selector: { matchLabels: { ${name}: ${value.string} } }\``;
}
function formatPath(path) {
  return path.map((step) => typeof step === "number" || !/^[\w-]+$/.test(step) ? `[${step}]` : `.${step}`).join("").replace(/^\./, "");
}

// rules/missing-volume-claim-templates.ts
var import_names2 = __toESM(require_names(), 1);
var import_statefulset6 = __toESM(require_statefulset(), 1);
var import_unkept_data = __toESM(require_unkept_data(), 1);
var import_volumes = __toESM(require_volumes(), 1);
var import_rule13 = __toESM(require_rule(), 1);
var missing_volume_claim_templates_default = (0, import_rule13.defineRule)({
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
    if (workload === void 0 || !(0, import_statefulset6.lacksClaimTemplates)(statefulSet)) return;
    const dangling = danglingMounts(workload);
    for (const { name } of dangling) yield danglingMount(name, (0, import_statefulset6.refusal)(statefulSet, kubernetes));
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
var removalOf = (...args) => require("./kubernetes-api-versions.cjs").removalOf(...args);
var changesWith = (...args) => require("./kubernetes-api-versions.cjs").changesWith(...args);
var isPlainGroup = (...args) => require("./kubernetes-api-versions.cjs").isPlainGroup(...args);

// rules/removed-api-version.ts
var import_issues6 = __toESM(require_issues(), 1);
var import_versions = __toESM(require_versions(), 1);
var import_rule14 = __toESM(require_rule(), 1);
var removed_api_version_default = (0, import_rule14.defineRule)({
  summary: "the apiVersion is no longer served",
  why: `Beta and alpha versions of an API come to an end. Objects that were made with them live on and are served under the
newer version, so nothing is lost; but kubectl does not find the old one any more and applies nothing of the document.
Sometimes a field has another name in the newer version, or another value where it is left out.`,
  references: [
    "https://kubernetes.io/docs/reference/using-api/deprecation-guide/",
    "https://kubernetes.io/docs/reference/using-api/deprecation-policy/"
  ],
  severity: "error",
  category: "structure",
  subject: "manifest",
  fixable: true,
  applies: (0, import_issues6.hasIssue)("removed-version"),
  *check(manifest, { kubernetes }) {
    const { apiVersion = "", kind = "" } = manifest;
    for (const { code, path, holds } of manifest.issues) {
      if (code !== "removed-version") continue;
      const at = manifest.at(path);
      const message = `apiVersion: ${apiVersion} has no ${kind} ${(0, import_versions.formatSpan)(holds)}; kubectl finds no such kind and applies nothing of it`;
      const removal = removalOf(apiVersion, kind);
      if (removal === void 0) {
        yield { at, message, holds };
        continue;
      }
      const changes = changesWith(removal, manifest.root);
      const isLater = removal.since !== void 0 && removal.since > kubernetes.from;
      const safety = changes.length === 0 && !manifest.partial ? "safe" : "unsafe";
      yield {
        at,
        message,
        help: helpFor2(removal, changes, isLater),
        holds,
        ...removal.to !== void 0 && !isLater && (0, import_rule14.renameFix)(at, removal.to, safety)
      };
    }
  }
});
function helpFor2({ to, since, instead }, changes, isLater) {
  if (to === void 0) {
    return instead === void 0 ? "delete it: no apiVersion has this kind any more" : `use ${instead} in its place, and delete it`;
  }
  const when = isLater ? `, which Kubernetes has since 1.${since}` : "";
  return [`write apiVersion: ${to}${when}`, ...changes].join("; ");
}

// rules/selector-does-not-match-template.ts
var import_labels3 = __toESM(require_labels(), 1);
var import_rule15 = __toESM(require_rule(), 1);
var selector_does_not_match_template_default = (0, import_rule15.defineRule)({
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
    if (written.absent || written.isMap && !written.open && written.entries().length === 0) return;
    const [difference] = (0, import_labels3.differences)(selector.labels, labels);
    const expression = selector.expressions.find((candidate) => (0, import_labels3.matchesExpression)(candidate, labels) === "no");
    if (difference !== void 0) {
      yield {
        at: unset(difference) ?? difference.wanted.field ?? spec.child("selector"),
        message: `selector asks for ${difference.key}: ${difference.wanted.value ?? "\u2026"}, but ${theTemplateHas(difference)}; ${REFUSED2}`,
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
        message: `selector asks for ${inWords(expression)}, which the labels of the Pod template do not meet; ${REFUSED2}`,
        help: "change the expression or the labels in template.metadata.labels",
        related: [{ at: written, message: "the Pods get these labels" }]
      };
    }
  }
});
var REFUSED2 = "the API server refuses it";
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
var import_rule16 = __toESM(require_rule(), 1);
var suppression_without_reason_default = (0, import_rule16.defineRule)({
  summary: "a suppression gives no reason",
  why: `Whoever meets a \`stslint-ignore\` a year later has to know whether it still holds. The reason stands after \`--\` in
a comment, and is the value of an annotation.`,
  references: ["https://github.com/stslint/stslint#suppressions"],
  severity: "warning",
  category: "suppression",
  subject: "directive",
  *check({ by, names, reason, stray: stray2, document, range }) {
    if (reason !== void 0 || names.length === 0) return;
    const message = `the suppression of ${names.map(({ name }) => name).join(", ")} gives no reason`;
    if (stray2 === void 0) {
      const help2 = by === "comment" ? "add -- and the reason" : "write the reason as the value of the annotation";
      yield { at: { document, range }, message, help: help2 };
    } else {
      yield { at: { document, range }, message: `${message} after --`, help: "write -- before the reason" };
    }
  }
});

// rules/unknown-field.ts
var import_issues7 = __toESM(require_issues(), 1);
var import_names3 = __toESM(require_names(), 1);

// src/kubernetes/other-names.ts
var OTHER_NAMES = {
  Container: /* @__PURE__ */ new Map([
    ["environment", "env"],
    ["entrypoint", "command"],
    ["cmd", "args"],
    ["pullPolicy", "imagePullPolicy"],
    ["mounts", "volumeMounts"],
    ["workdir", "workingDir"]
  ]),
  ContainerPort: /* @__PURE__ */ new Map([
    ["port", "containerPort"],
    ["targetPort", "containerPort"]
  ]),
  ServicePort: /* @__PURE__ */ new Map([["containerPort", "targetPort"]]),
  EnvVar: /* @__PURE__ */ new Map([
    ["key", "name"],
    ["from", "valueFrom"]
  ]),
  VolumeMount: /* @__PURE__ */ new Map([
    ["path", "mountPath"],
    ["volume", "name"]
  ]),
  PodSpec: /* @__PURE__ */ new Map([
    ["restart", "restartPolicy"],
    ["pullSecrets", "imagePullSecrets"]
  ]),
  PersistentVolumeClaimSpec: /* @__PURE__ */ new Map([["storageClass", "storageClassName"]])
};
function otherName(owner, name, map) {
  const other = Object.hasOwn(OTHER_NAMES, owner) ? OTHER_NAMES[owner].get(name) : void 0;
  return other === void 0 || map.child(other).exists ? [] : [other];
}

// rules/unknown-field.ts
var import_rule17 = __toESM(require_rule(), 1);
var unknown_field_default = (0, import_rule17.defineRule)({
  summary: "a field that Kubernetes does not know",
  why: `Names of fields count letter for letter. The API server refuses an object with a field that it does not know, and
nothing of it is applied: \`kubectl apply\` asks for that since 1.27 and looks itself before. Other clients drop the field
without a word, and what it says never happens.`,
  references: [
    "https://kubernetes.io/docs/reference/kubernetes-api/",
    "https://kubernetes.io/docs/reference/using-api/api-concepts/#field-validation"
  ],
  severity: "error",
  category: "structure",
  subject: "manifest",
  fixable: true,
  applies: (0, import_issues7.hasIssue)("unknown"),
  *check(manifest) {
    for (const issue of (0, import_issues7.issuesOf)(manifest, "unknown")) {
      const field = manifest.at(issue.path);
      yield { at: field, range: field.key, ...wordsFor(issue, manifest) };
    }
  }
});
function wordsFor(issue, manifest) {
  const { path, owner, near, elsewhere } = issue;
  const name = String(path.at(-1));
  const refused = `the API server refuses the ${manifest.kind}`;
  const field = (0, import_issues7.briefPath)(path);
  const [first] = near.length > 0 ? near : otherName(owner, name, manifest.at(path.slice(0, -1)));
  if (first !== void 0) {
    const isSlip = (0, import_names3.nearName)(name, [first]) !== void 0;
    return {
      message: `${field} is no field of ${owner}${isSlip ? caseOf(name, first) : ""}; ${refused}`,
      help: `write ${near.length > 1 ? `${(0, import_issues7.listed)(near, "or")}, whichever is meant` : `${first}${isSlip ? "" : ", as it is called here"}`}`,
      ...near.length < 2 && (0, import_rule17.renameKeyFix)(manifest.at(path), first, isSlip ? "safe" : "unsafe")
    };
  }
  if (elsewhere.length > 0) {
    const isSet = elsewhere.length === 1 && elsewhere[0] === "StatefulSet";
    return {
      message: `${field} is a field of ${(0, import_issues7.listed)(elsewhere, "or")}, not of ${owner}; ${refused}`,
      help: isSet ? "take it out, or make this a StatefulSet" : "take it out"
    };
  }
  const free = owner === "ObjectMeta" ? "put it into labels or annotations, which take any name, or " : "";
  return { message: `${field} is no field of ${owner}; ${refused}`, help: `${free}take it out` };
}
function caseOf(name, meant2) {
  if (name.toLowerCase() === meant2.toLowerCase()) return " (upper and lower case count)";
  return /[-_]/.test(name) ? " (names are written without - and _)" : "";
}

// rules/unknown-kind-or-version.ts
var import_issues8 = __toESM(require_issues(), 1);
var import_kinds2 = __toESM(require_kinds(), 1);
var import_rule18 = __toESM(require_rule(), 1);
var unknown_kind_or_version_default = (0, import_rule18.defineRule)({
  summary: "the apiVersion has no such kind",
  why: `kubectl asks the cluster for the kind by its apiVersion and by its name, letter for letter: \`statefulset\`, \`Services\`
and a StatefulSet of \`v1\` are found nowhere. Nothing of the document is applied, while those before and after it are.
A custom resource has a group with a dot in it, of which nothing is known here.`,
  references: [
    "https://kubernetes.io/docs/reference/using-api/#api-groups",
    "https://kubernetes.io/docs/reference/kubernetes-api/"
  ],
  severity: "error",
  category: "structure",
  subject: "manifest",
  fixable: true,
  applies: (0, import_issues8.hasIssue)("unknown-kind"),
  *check(manifest) {
    for (const issue of manifest.issues) {
      if (issue.code !== "unknown-kind") continue;
      if (manifest.partial && issue.meant === void 0) continue;
      yield {
        at: manifest.at(issue.path),
        message: `${wrong(manifest, issue)}; kubectl finds no such kind and applies nothing of it`,
        help: helpFor3(manifest, issue),
        // An API server of one's own, added to the cluster's, may have such a group.
        ...isForeign(manifest) && { severity: "warning" },
        ...issue.holds && { holds: issue.holds },
        ...fixOf(manifest, issue)
      };
    }
  }
});
function wrong(manifest, { path: [field], holds }) {
  const { apiVersion = "", kind } = manifest;
  if (field === "kind") return `kind: ${kind} is no kind of ${apiVersion}`;
  if (holds?.until !== void 0) return `apiVersion: ${apiVersion} has no ${kind} before 1.${holds.until + 1}`;
  if (!isForeign(manifest)) return `apiVersion: ${apiVersion} has no ${kind}`;
  return `apiVersion: ${(0, import_kinds2.groupOf)(apiVersion)} is no group of Kubernetes, and groups of custom resources have a dot`;
}
function isForeign({ apiVersion = "" }) {
  const group = (0, import_kinds2.groupOf)(apiVersion);
  return !group.includes(".") && !isPlainGroup(group);
}
function helpFor3(manifest, issue) {
  if (issue.holds?.until !== void 0) return `apply it to Kubernetes 1.${issue.holds.until + 1} or later`;
  const given = differing(manifest, issue);
  if (given.length === 0) return "write one of the kinds that `kubectl api-resources` lists, with its apiVersion";
  return `write ${given.map(([name, value]) => `${name}: ${value}`).join(" and ")}`;
}
function differing({ apiVersion, kind }, { meant: meant2 }) {
  const fields = [];
  if (meant2 !== void 0 && meant2.apiVersion !== apiVersion) fields.push(["apiVersion", meant2.apiVersion]);
  if (meant2 !== void 0 && meant2.kind !== kind) fields.push(["kind", meant2.kind]);
  return fields;
}
function fixOf(manifest, issue) {
  const given = differing(manifest, issue);
  const [first] = given;
  if (first === void 0) return {};
  const isCertain = given.length === 1 && !manifest.partial && !isForeign(manifest);
  const hasOther = first[0] === "apiVersion" && issue.meant?.kind === "HorizontalPodAutoscaler";
  const safety = isCertain && !hasOther ? "safe" : "unsafe";
  const fixes = given.flatMap(([name, value]) => (0, import_rule18.renameFix)(manifest.at([name]), value, safety).fix ?? []);
  if (fixes.length < given.length) return {};
  const title = helpFor3(manifest, issue);
  return { fix: { title, safety, edits: fixes.flatMap(({ edits }) => edits) } };
}

// rules/unknown-suppressed-rule.ts
var import_rule19 = __toESM(require_rule(), 1);
var unknown_suppressed_rule_default = (0, import_rule19.defineRule)({
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
var import_names4 = __toESM(require_names(), 1);
var import_statefulset7 = __toESM(require_statefulset(), 1);
var import_volumes2 = __toESM(require_volumes(), 1);
var import_rule20 = __toESM(require_rule(), 1);
var unknown_volume_default = (0, import_rule20.defineRule)({
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
      const near = (0, import_names4.nearName)(name, volumes);
      if (near === void 0 && (0, import_statefulset7.lacksClaimTemplates)(manifest)) continue;
      const toAdd = manifest.is("StatefulSet") ? "add a volume or a claim template" : "add a volume";
      yield {
        at: field,
        message: `volume ${name} is mounted, but the Pod has no such volume; ${(0, import_statefulset7.refusal)(manifest, kubernetes)}`,
        help: near === void 0 ? `${toAdd} named ${name}` : `write name: ${near.name}`,
        // A volume that is mounted by its own name may not be the one that is missed.
        ...near?.only === true ? (0, import_rule20.renameFix)(field, near.name, isMounted(near.name) ? "unsafe" : "safe") : {}
      };
    }
  }
});

// rules/unused-suppression.ts
var import_rule21 = __toESM(require_rule(), 1);
var unused_suppression_default = (0, import_rule21.defineRule)({
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

// rules/wrong-type.ts
var import_issues9 = __toESM(require_issues(), 1);

// src/kubernetes/wrong-types.ts
var import_edit2 = __toESM(require_edit(), 1);

// src/kubernetes/secret-names.ts
var SECRET_NAME = /passw|passphrase|passcode|secret|token|credential|(?:^|[^a-z])(?:pass|pwd|psw|creds?|keys?)(?:$|[^a-z])|(?:pass|pwd|creds?|keys?)\d*$/i;
function isSecretName(name) {
  return SECRET_NAME.test(name);
}
function isSecret(field) {
  const { kind } = field.context;
  for (let at = field; at?.parent !== void 0; at = at.parent) {
    const { step, parent } = at;
    if (kind === "Secret" && (step === "data" || step === "stringData")) return true;
    if (typeof step === "string" && isSecretName(step)) return true;
    if (step === "value" && isSecretName(parent.child("name").text ?? "")) return true;
  }
  return false;
}

// src/kubernetes/wrong-types.ts
var TAKES = {
  string: "text",
  int32: "a whole number",
  int64: "a whole number",
  number: "a number",
  boolean: "true or false",
  "int-or-string": "a whole number or text",
  quantity: "a quantity such as 500m or 1Gi",
  time: "a time such as 2026-01-31T12:00:00Z",
  bytes: "text in base64",
  map: "a map",
  list: "a list"
};
function explainType({ expected, of }, field) {
  const { node } = field;
  const takes = `takes ${TAKES[expected]}`;
  if (expected === "list") return { what: `${takes}, but ${kindOf(field)} stands here`, ...asList(field, of) };
  if (expected === "map") return { what: `${takes}, but ${kindOf(field)} stands here`, ...asMap(field, of) };
  if (node?.kind !== "scalar") return collectionFor(takes, field);
  const written = new Written(field, node);
  if (typeof node.value === "number" && !isText(expected) && expected !== "boolean")
    return notWhole(takes, expected, written);
  const what = `${takes}, but ${written.reading}`;
  const wantsText = isText(expected) || expected === "int-or-string" && typeof node.value !== "string";
  return { what, ...wantsText ? asText(field, expected, written) : asNumber(field, expected, written) };
}
function isText(expected) {
  return expected === "string" || expected === "time" || expected === "bytes";
}
function fixOf2(title, safety, edits) {
  return edits === void 0 ? {} : { fix: { title, safety, edits } };
}
var SAID = 40;
var Written = class {
  source;
  value;
  isQuoted;
  /** True where the text may be said. */
  isPublic;
  constructor(field, { start, end, style, value }) {
    this.source = field.file.text.slice(start, end);
    this.value = value;
    this.isQuoted = style === "single" || style === "double";
    this.isPublic = !isSecret(field) && !isSecretName(this.source) && end - start <= SAID && !/[\r\n]/.test(this.source);
  }
  /** `0644 without quotes is the number 420`. */
  get reading() {
    const { value, source, isQuoted, isPublic } = this;
    if (typeof value === "string") {
      const it = isPublic ? source : "what stands here";
      return isQuoted ? `${it}, in quotes, is text` : `${it} is text`;
    }
    const kind = typeof value === "number" ? "number" : "boolean";
    if (!isPublic) return `without quotes this is a ${kind}`;
    const isSurprise = source.toLowerCase() !== String(value);
    return `${source} without quotes is ${isSurprise ? `the ${kind} ${value}` : `a ${kind}`}`;
  }
};
function asText(field, expected, { isPublic, source }) {
  if (expected === "bytes") return { help: "write the value in base64, or put it under stringData, in quotes" };
  const isPortName = field.step === "name" && field.parent?.parent?.step === "ports";
  if (isPortName) return { help: "write a name with a letter in it, in at most 15 characters" };
  const help2 = isPublic ? `write "${source}"` : "put it in quotes";
  const safety = expected === "string" ? "safe" : "unsafe";
  return { help: help2, ...expected !== "time" && fixOf2("put it in quotes", safety, (0, import_edit2.quote)(field)) };
}
var MAX = { int32: 2 ** 31 - 1, "int-or-string": 2 ** 31 - 1, int64: 2 ** 63 };
function notWhole(takes, expected, { value, source, isPublic }) {
  const max = MAX[expected];
  const it = isPublic ? source : "this";
  return max !== void 0 && Math.abs(Number(value)) > max ? {
    what: `${takes} of ${expected === "int64" ? 64 : 32} bits, and ${it} is too large`,
    help: "write a smaller number"
  } : { what: `${takes}, and ${it} is none`, help: "write a number without a fraction" };
}
var WORDS = new Map([
  ...["true", "yes", "on", "y", "1", "enabled", "enable"].map((word) => [word, true]),
  ...["false", "no", "off", "n", "0", "disabled", "disable"].map((word) => [word, false])
]);
var SECONDS = /* @__PURE__ */ new Map([
  ["s", 1],
  ["m", 60],
  ["h", 3600]
]);
function asNumber(field, expected, { value, isPublic }) {
  const text = String(value);
  if (expected === "boolean") {
    const meant2 = WORDS.get(text.toLowerCase());
    if (meant2 === void 0) return { help: "write true or false" };
    const edits = /^(?:true|false)$/.test(text) ? (0, import_edit2.unquote)(field) : void 0;
    const safety = /^(?:true|false)$/i.test(text) ? "safe" : "unsafe";
    const help2 = `write ${meant2}${text.toLowerCase() === String(meant2) ? ", without quotes" : ""}`;
    return { help: help2, ...fixOf2(`write ${meant2}`, safety, edits ?? (0, import_edit2.rewrite)(field, String(meant2))) };
  }
  const max = MAX[expected];
  if (expected === "quantity") return { help: "write a quantity such as 500m or 1Gi" };
  if (typeof value === "string" && /^(?:0|[1-9]\d{0,14})$/.test(value)) {
    const fits = max === void 0 || Number(value) <= max;
    const help2 = isPublic ? `write ${value}, without quotes` : "take the quotes off";
    return {
      help: fits ? help2 : "write a smaller number, without quotes",
      ...fits && fixOf2("take the quotes off", "safe", (0, import_edit2.unquote)(field))
    };
  }
  const duration = /^(\d{1,6})([smh])$/.exec(text);
  if (duration !== null && /Seconds$/.test(String(field.step))) {
    const seconds = String(Number(duration[1]) * SECONDS.get(duration[2]));
    return {
      help: `write ${seconds}: it is counted in seconds, without a unit`,
      ...fixOf2(`write ${seconds}`, "safe", (0, import_edit2.rewrite)(field, seconds))
    };
  }
  if (/(?:^|[a-z])port$/i.test(String(field.step))) return { help: "write the number of the port" };
  return { help: `write ${TAKES[expected]}${/\d/.test(text) ? ", without quotes and without a unit" : ""}` };
}
function collectionFor(takes, field) {
  const what = `${takes}, but ${kindOf(field)} stands here`;
  const entries = field.entries();
  if (field.parent?.step === "selector" && field.step === "matchLabels") {
    const { kind } = field.context;
    return {
      what: `is not for the selector of a ${kind}, which takes the labels themselves`,
      help: "write the labels right below selector",
      ...fixOf2("write the labels there", "safe", (0, import_edit2.unwrapMap)(field))
    };
  }
  const { node, file } = field;
  const source = node === void 0 ? "" : file.text.slice(node.start, node.end);
  if (typeof field.step === "number" && entries.length === 1 && !/[\r\n"\\{]/.test(source)) {
    const help2 = isSecret(field) || isSecretName(source) ? "put the whole text in quotes" : `write "${source}", for ": " makes a map of it`;
    const edits = [node.start, node.end].map((at) => ({ file: file.path, range: { start: at, end: at }, text: '"' }));
    return { what, help: help2, ...field.alias === void 0 && fixOf2("put it in quotes", "unsafe", edits) };
  }
  return { what, help: field.isList ? "write one value, without dash and brackets" : "write one value" };
}
var SHORT_ITEMS = {
  ContainerPort: { name: "containerPort", type: "number" },
  ServicePort: { name: "port", type: "number" },
  LocalObjectReference: { name: "name", type: "string" }
};
function asMap(field, of) {
  const { node, value } = field;
  if (node?.kind === "seq") {
    return {
      help: "write each of its fields as `name: value`, without dash and brackets",
      ...fixOf2("take the dashes off", "unsafe", (0, import_edit2.unwrapList)(field))
    };
  }
  const setting = of === "EnvVar" && typeof value === "string" ? /^([\w.-]+)=(.*)$/s.exec(value) : null;
  if (setting !== null) {
    const fields = [`name: ${setting[1]}`, `value: ${JSON.stringify(setting[2])}`];
    return {
      help: `write name: ${setting[1]}, and below it value: with the rest`,
      ...fixOf2("write name and value", "safe", asItem(field, fields))
    };
  }
  const short = of === void 0 || !Object.hasOwn(SHORT_ITEMS, of) ? void 0 : SHORT_ITEMS[of];
  if (short !== void 0 && typeof value === short.type) {
    const item = `${short.name}: ${node === void 0 ? "" : field.file.text.slice(node.start, node.end)}`;
    return { help: `write ${item}`, ...fixOf2(`write ${item}`, "safe", asItem(field, [item])) };
  }
  return {
    help: typeof field.step === "number" ? "write its fields, each with its name" : "write its fields below it, indented"
  };
}
function asItem(field, fields) {
  const { node, file, parent } = field;
  const list = parent?.node;
  if (list?.kind !== "seq" || node === void 0 || file.language === "json") return void 0;
  if (list.style === "flow") return (0, import_edit2.rewrite)(field, `{${fields.join(", ")}}`);
  const indent = " ".repeat(file.positionAt(node.start).column - 1);
  return (0, import_edit2.rewrite)(field, fields.join(`${file.text.includes("\r\n") ? "\r\n" : "\n"}${indent}`));
}
var WORDS_OF_A_COMMAND = /^[\w./:=@%+,-]+(?: [\w./:=@%+,-]+)*$/;
function asList(field, of) {
  const { value } = field;
  const isCommand = field.step === "command" || field.step === "args";
  if (isCommand && typeof value === "string") {
    const words = WORDS_OF_A_COMMAND.test(value) && !isSecretName(value) ? value.split(" ") : void 0;
    const list = words && `[${words.map((word) => JSON.stringify(word)).join(", ")}]`;
    const isShort = list !== void 0 && list.length <= SAID;
    const help2 = isShort ? `write ${list}` : "write each word behind a dash of its own: no shell takes the text apart";
    return { help: help2, ...list !== void 0 && fixOf2("make a list of its words", "unsafe", (0, import_edit2.rewrite)(field, list)) };
  }
  const names = field.entries().map(([name]) => name);
  if (of === "EnvVar" && names.length > 0 && !names.includes("name")) {
    return { help: `write \`- name: ${names[0]}\` and below it \`value:\`, and so on` };
  }
  const short = of === void 0 || !Object.hasOwn(SHORT_ITEMS, of) ? void 0 : SHORT_ITEMS[of];
  if (short !== void 0 && typeof value === short.type)
    return { help: `write \`- ${short.name}: ${value}\` below it` };
  if (of === "string") {
    return { help: "put it in brackets, or behind a dash", ...fixOf2("make a list of it", "unsafe", (0, import_edit2.wrapInList)(field)) };
  }
  if (!field.isMap) return { help: "write each item behind a dash" };
  const isItem = field.entries().some(([name, inner]) => name === "name" || name === "metadata" || !inner.isMap);
  if (!isItem) return { help: `write each item behind a dash, with its name in it: \`- name: ${names[0] ?? "\u2026"}\`` };
  return { help: "write a dash before each item", ...fixOf2("make a list of it", "unsafe", (0, import_edit2.wrapInList)(field)) };
}
function kindOf(field) {
  if (field.isMap) return "a map";
  if (field.isList) return "a list";
  const { value } = field;
  if (value === void 0 || value === null) return "nothing";
  return typeof value === "string" ? "text" : `a ${typeof value}`;
}

// rules/wrong-type.ts
var import_rule22 = __toESM(require_rule(), 1);
var wrong_type_default = (0, import_rule22.defineRule)({
  summary: "a value is of a type that its field does not take",
  why: `kubectl reads YAML 1.1 and sends JSON: without quotes \`yes\`, \`on\` and \`off\` are booleans, \`5\`, \`1.10\` and \`0644\`
are numbers (1.1 and 420), and nothing is converted back. The API server refuses the object where a label, the value of
an environment variable or an annotation is no text, where a number stands in quotes, or where a dash is missing.`,
  references: [
    "https://kubernetes.io/docs/reference/kubernetes-api/",
    "https://yaml.org/type/bool.html",
    "https://yaml.org/type/int.html"
  ],
  severity: "error",
  category: "structure",
  subject: "manifest",
  fixable: true,
  applies: (0, import_issues9.hasIssue)("type"),
  *check(manifest) {
    for (const issue of (0, import_issues9.issuesOf)(manifest, "type")) {
      const field = manifest.at(issue.path);
      const { what, help: help2, fix } = explainType(issue, field);
      const who = issue.path[0] === "metadata" ? "kubectl" : "the API server";
      yield {
        at: field,
        message: `${(0, import_issues9.briefPath)(issue.path)} ${what}; ${who} refuses the ${manifest.kind}`,
        help: help2,
        ...fix !== void 0 && { fix },
        ...flattened(field)
      };
    }
  }
});
function flattened(field) {
  const labels = field.entries().map(([, label]) => label);
  const isService = field.step === "matchLabels" && field.parent?.step === "selector" && labels.length > 0;
  if (!isService || !labels.every(({ value }) => value !== void 0)) return {};
  return (0, import_rule22.moveFix)(labels, field.parent, field.parent.entries().length === 1 ? "safe" : "unsafe");
}

// rules/yaml-syntax.ts
var import_rule23 = __toESM(require_rule(), 1);
var yaml_syntax_default = (0, import_rule23.defineRule)({
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
  applies: ({ error }) => error !== void 0,
  *check(document, { explain }) {
    const { error } = document;
    if (error === void 0 || ["separator", "directive", "character"].includes(error.code)) return;
    const [...problems] = explain?.(document) ?? [];
    if (problems.length === 0) {
      yield { at: { document, range: error.range }, message: `kubectl cannot read this document (${error.code})` };
    }
    for (const { range, message, help: help2, related = [], fix } of problems) {
      yield {
        at: { document, range },
        message: `${message}; kubectl cannot read this document`,
        ...help2 !== void 0 && { help: help2 },
        related: related.map((place) => ({ at: { document, range: place.range }, message: place.message })),
        ...fix !== void 0 && { fix }
      };
    }
  }
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

// src/cli/rules-list.ts
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

// src/cli/rules-list.ts
var TITLES = {
  syntax: "Syntax",
  structure: "Structure: kinds, fields, types",
  identity: "Identity: names, Services, DNS",
  selectors: "Selectors and labels",
  storage: "Storage",
  objects: "Objects among each other",
  suppression: "Suppressions"
};
function rulesList({ color, width, rules: rules2 = rules }) {
  const chalk2 = new Chalk({ level: color ? 1 : 0 });
  const ids = Object.keys(rules2);
  const defaults = (0, import_settings.resolveSettings)({}, rules2);
  const states = new Map(ids.map((id) => [id, stateOf(rules2[id], defaults.isOff(id))]));
  const longest = (texts) => Math.max(...Array.from(texts, (text) => text.length));
  const idWidth = longest(ids);
  const stateWidth = longest(states.values());
  const lines = [];
  for (const [category, title] of Object.entries(TITLES)) {
    const own = ids.filter((id) => rules2[id].category === category);
    if (own.length === 0) continue;
    lines.push(...lines.length > 0 ? [""] : [], chalk2.bold(title));
    for (const id of own) {
      const { severity, summary, fixable } = rules2[id];
      const state = states.get(id).padEnd(stateWidth);
      const columns = [id.padEnd(idWidth), severity.padEnd(7), state, fixable ? "fix" : "   "];
      const head = `  ${columns.join("  ")}  `;
      if (width === void 0 || head.length + summary.length <= width) {
        lines.push(head + chalk2.dim(summary));
      } else {
        lines.push(head.trimEnd());
        for (const line of wrapParagraph(summary, width - 6)) lines.push(`      ${chalk2.dim(line)}`);
      }
    }
  }
  lines.push("", "stslint explain <rule> says what happens in the cluster, and where it is written");
  return `${lines.join("\n")}
`;
}
function stateOf({ preview, deprecated }, isOff) {
  if (deprecated !== void 0) return "deprecated";
  return preview ? "preview" : isOff ? "off" : "on";
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  rulesList
});
