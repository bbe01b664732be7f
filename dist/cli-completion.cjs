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

// hot:src/config/config.ts
var require_config = __commonJS({
  "hot:src/config/config.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/config/config.ts"];
  }
});

// hot:src/kubernetes/versions.ts
var require_versions = __commonJS({
  "hot:src/kubernetes/versions.ts"(exports2, module2) {
    module2.exports = require("./program.cjs")["src/kubernetes/versions.ts"];
  }
});

// src/cli/completion.ts
var completion_exports = {};
__export(completion_exports, {
  completion: () => completion
});
module.exports = __toCommonJS(completion_exports);
var import_config2 = __toESM(require_config(), 1);
var import_versions = __toESM(require_versions(), 1);

// src/report/formats.ts
var formats = {
  text: ({ color }) => color ? Promise.resolve().then(() => __toESM(require("./report-color-text.cjs"), 1)) : Promise.resolve().then(() => __toESM(require("./report-text.cjs"), 1)),
  json: () => Promise.resolve().then(() => __toESM(require("./report-json.cjs"), 1)),
  sarif: () => Promise.resolve().then(() => __toESM(require("./report-sarif.cjs"), 1)),
  github: () => Promise.resolve().then(() => __toESM(require("./report-github.cjs"), 1)),
  gitlab: () => Promise.resolve().then(() => __toESM(require("./report-gitlab.cjs"), 1)),
  azure: () => Promise.resolve().then(() => __toESM(require("./report-azure.cjs"), 1)),
  junit: () => Promise.resolve().then(() => __toESM(require("./report-junit.cjs"), 1)),
  checkstyle: () => Promise.resolve().then(() => __toESM(require("./report-checkstyle.cjs"), 1)),
  rdjsonl: () => Promise.resolve().then(() => __toESM(require("./report-rdjsonl.cjs"), 1)),
  markdown: () => Promise.resolve().then(() => __toESM(require("./report-markdown.cjs"), 1)),
  unix: () => Promise.resolve().then(() => __toESM(require("./report-unix.cjs"), 1))
};

// src/cli/options.ts
var import_config = __toESM(require_config(), 1);
var OPTIONS = {
  format: {
    type: "string",
    short: "f",
    value: "format",
    wanted: `${Object.keys(formats).join(", ")}, or json=FILE`,
    repeats: true
  },
  config: { type: "string", value: "file", wanted: "a file" },
  "no-config": { type: "boolean" },
  "kubernetes-version": { type: "string", value: "version", wanted: "a version such as 1.34 or 1.32-1.36" },
  namespace: { type: "string", short: "n", value: "namespace", wanted: "a name" },
  rule: { type: "string", value: "level", wanted: "a rule and its level, as in unknown-volume=off", repeats: true },
  only: { type: "string", value: "rules", wanted: "rules, separated by commas", repeats: true },
  assume: { type: "string", value: "assumption", wanted: "an object, as in Service/postgres", repeats: true },
  strict: { type: "boolean" },
  fix: { type: "boolean" },
  diff: { type: "boolean" },
  "unsafe-fixes": { type: "boolean" },
  "fail-on": { type: "string", value: "severity", wanted: import_config.FAIL_ON.join(", ") },
  baseline: { type: "string", value: "file", wanted: "a file" },
  "write-baseline": { type: "boolean", value: "file" },
  "prune-baseline": { type: "boolean" },
  changed: { type: "boolean" },
  "changed-since": { type: "string", value: "commit", wanted: "a commit or a branch, as in origin/main" },
  "add-ignores": { type: "string", value: "reason", wanted: 'the reason, as in "known since the move, #42"' },
  statistics: { type: "boolean" },
  "in-tree": { type: "boolean" },
  "stdin-filename": { type: "string", value: "path", wanted: "a path" },
  hook: { type: "boolean", of: "init" },
  workflow: { type: "boolean", of: "init" },
  color: { type: "boolean", value: "color" },
  "no-color": { type: "boolean" },
  quiet: { type: "boolean", short: "q" },
  verbose: { type: "boolean", short: "v" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean" }
};
function optionOf(name) {
  return OPTIONS[name];
}
var COMMANDS = {
  rules: {},
  explain: { value: "rule", wanted: "a rule; stslint rules lists them" },
  init: {},
  completion: { value: "shell", wanted: "a shell: bash, zsh or fish" }
};
var OF_ALL = ["color", "no-color", "quiet", "verbose"];
var COLORS = ["auto", "always", "never"];
var SHELLS = ["bash", "zsh", "fish"];

// src/cli/completion-bash.ts
function bashCompletion({ choices, lint, commands }) {
  const withCommand = commands.map(({ name, options }) => `      ${name}) options='${words(options)}' ;;`);
  return `# Completion of stslint for bash, as \`stslint completion bash\` prints it.

_stslint() {
  local IFS=$' \\t\\n' i token head glue='' count=0 cur prefix='' cut='' expects='' command='' ended='' options
  local -a typed=()
  COMPREPLY=()

  # Bash cuts words at = and : too; here they are whole.
  for ((i = 1; i <= COMP_CWORD; i++)); do
    token=\${COMP_WORDS[i]}
    if ((count > 0)) && [[ -n $glue || $token == [=:]* ]]; then
      typed[count - 1]+=$token
    else
      typed[count++]=$token
    fi
    glue=''
    [[ $token == *[=:] ]] && glue=1
  done

  # What the word at the cursor is, by those before it.
  for ((i = 0; i < count - 1; i++)); do
    token=\${typed[i]}
    if [[ -n $expects ]]; then
      expects=''
    elif [[ -n $ended || $token != -* || $token == - ]]; then
      [[ -n $command ]] || command=\${ended:+--}$token
    elif [[ $token == -- ]]; then
      ended=1
    else
      case $token in
${expectations((name) => optionOf(name).type === "string", "        ")}
      esac
    fi
  done

  cur=\${typed[count - 1]}
  # It may be quoted.
  cur=\${cur//[\\"\\'\\\\]/}
  # What bash leaves as it is, and must not be repeated: what stands before a character that cuts words.
  for token in = :; do
    if [[ $COMP_WORDBREAKS == *"$token"* && $cur == *"$token"* ]]; then
      head=\${cur%"$token"*}$token
      ((\${#head} > \${#cut})) && cut=$head
    fi
  done

  if [[ -z $expects && -z $ended && $cur == --*=* ]]; then
    prefix=\${cur%%=*}=
    cur=\${cur#*=}
    case \${prefix%=} in
${expectations((name) => optionOf(name).value !== void 0, "      ", "long")}
      *) return 0 ;;
    esac
  elif [[ -z $expects ]]; then
    case $command in
${withCommand.join("\n")}
      *) options='${words(lint)}' ;;
    esac
    if [[ -z $ended && $cur == -* ]]; then
      _stslint_offer $options
      return 0
    fi
    case $command in
      '')
        [[ -z $ended ]] && _stslint_offer ${commands.map(({ name }) => name).join(" ")}
        expects=path
        ;;
${commands.map(({ name }) => `      ${name}) expects=${argumentOf(COMMANDS[name])} ;;`).join("\n")}
      *) expects=path ;;
    esac
  fi

  case $expects in
    format)
      if [[ $cur == *=* ]]; then
        prefix+=\${cur%%=*}=
        cur=\${cur#*=}
        _stslint_files all
      else
        _stslint_offer ${choices.format.join(" ")}
      fi
      ;;
    level)
      if [[ $cur == *=* ]]; then
        prefix+=\${cur%%=*}=
        cur=\${cur#*=}
        _stslint_offer ${choices.level.join(" ")}
      else
        compopt -o nospace 2>/dev/null
        for token in $(_stslint_rules); do _stslint_offer "$token="; done
      fi
      ;;
    rules)
      [[ $cur == *,* ]] && prefix+=\${cur%,*},
      cur=\${cur##*,}
      _stslint_offer $(_stslint_rules)
      ;;
    rule) _stslint_offer $(_stslint_rules) ;;
    color) _stslint_offer ${choices.color.join(" ")} ;;
    severity) _stslint_offer ${choices.severity.join(" ")} ;;
    shell) _stslint_offer ${choices.shell.join(" ")} ;;
    version) _stslint_offer ${choices.version.join(" ")} ;;
    commit) _stslint_commits ;;
    file) _stslint_files all ;;
    path) _stslint_files manifests ;;
  esac
  return 0
}

# Offers those of its arguments that go on with what was typed.
_stslint_offer() {
  local word
  for word in "$@"; do
    [[ $word == "$cur"* ]] || continue
    word=$prefix$word
    COMPREPLY+=("\${word#"$cut"}")
  done
}

# Offers directories with all files, or with those that may hold manifests.
_stslint_files() {
  local path
  compopt -o filenames 2>/dev/null
  while IFS= read -r path; do
    case $1:$path in
      all:* | *.yaml | *.yml | *.json | *.md) _stslint_offer "$path" ;;
      *) [[ -d \${path/#~//$HOME/} ]] && _stslint_offer "$path" ;;
    esac
  done < <(compgen -f -- "$cur")
}

# Offers branches and tags, but for names that a shell would act on.
_stslint_commits() {
  local ref LC_ALL=C
  while IFS= read -r ref; do
    [[ $ref == *[!A-Za-z0-9._/+@-]* ]] || _stslint_offer "$ref"
  done < <(git for-each-ref --format='%(refname:short)' refs/heads refs/remotes refs/tags 2>/dev/null)
}

_stslint_rules() {
  printf '%s\\n' ${choices.rule.join(" ")}
}

complete -F _stslint stslint
`;
}
function words(names) {
  return names.map((name) => `--${name}`).join(" ");
}
function expectations(wanted, indent, only) {
  const byKind = /* @__PURE__ */ new Map();
  for (const name of Object.keys(OPTIONS)) {
    const { short, value } = optionOf(name);
    if (value === void 0 || !wanted(name)) continue;
    const forms = [...short === void 0 || only === "long" ? [] : [`-${short}`], `--${name}`];
    byKind.set(value, [...byKind.get(value) ?? [], ...forms]);
  }
  return [...byKind].map(([kind, forms]) => `${indent}${forms.join(" | ")}) expects=${kind} ;;`).join("\n");
}
function argumentOf({ value = "" }) {
  return value;
}

// src/cli/manual.ts
var OPTION_ENTRIES = {
  config: {
    group: "Input",
    value: "<file>",
    line: "read this configuration",
    text: "Without it the nearest `.stslint.yaml` counts, from the working directory upwards to the root of the repository."
  },
  "no-config": { group: "Input", line: "read no configuration" },
  "in-tree": {
    group: "Input",
    line: "read the whole tree, report the paths only",
    text: "See [a part of a tree](#a-part-of-a-tree)."
  },
  "stdin-filename": {
    group: "Input",
    value: "<path>",
    line: "the path that standard input is taken to have",
    text: "For editors: `-` has to be among the paths, and the file itself is not read."
  },
  "kubernetes-version": {
    group: "Checks",
    value: "<versions>",
    line: "the versions of Kubernetes to lint for",
    text: "`1.34` or `1.32-1.36`. Without it those that upstream supports."
  },
  namespace: {
    group: "Checks",
    value: "<name>",
    line: "the namespace of objects that name none"
  },
  assume: {
    group: "Checks",
    value: "<Kind/[namespace/]name>",
    line: "an object that exists elsewhere",
    text: '`*` stands for anything: `--assume "Service/shop/*"`. May be given more than once.'
  },
  only: {
    group: "Checks",
    value: "<rule,\u2026>",
    line: "run these rules alone",
    text: "Separated by commas; may be given more than once. They run though they are off by default."
  },
  rule: {
    group: "Checks",
    value: "<rule>=<level>",
    line: "set the level of a rule",
    text: "`off`, `info`, `warning` or `error`. May be given more than once; the last counts."
  },
  strict: { group: "Checks", line: "run all rules, and report hints too" },
  format: {
    group: "Report",
    value: "<name>[=FILE]",
    line: "report in this format",
    text: "With `=FILE` into a file. May be given more than once: `-f text -f json=report.json`. See [output formats](output-formats.md)."
  },
  "fail-on": {
    group: "Report",
    value: "<severity>",
    line: "the least severity that makes the run fail",
    text: "`error`, `warning` (the default), `info` or `never`."
  },
  statistics: { group: "Report", line: "count the findings of each rule, and which can be fixed" },
  quiet: { group: "Report", line: "report errors and the count only" },
  verbose: { group: "Report", line: "tell what was read and skipped, and the time" },
  hook: {
    group: "Of stslint init",
    line: "write a hook for pre-commit too",
    text: "A `.pre-commit-config.yaml` at the root of the repository. Where there is one, what to add to it is printed."
  },
  workflow: {
    group: "Of stslint init",
    line: "write a workflow for GitHub too",
    text: "`.github/workflows/stslint.yaml` at the root of the repository, unless it is there."
  },
  color: {
    group: "Report",
    value: "[=<when>]",
    line: "use colour",
    text: "`auto`, `always` or `never`; alone it means `always`. Without it colour is used on a terminal."
  },
  "no-color": { group: "Report", line: "use no colour" },
  fix: { group: "Repairs", line: "repair the files", text: "See [fixes](fixes.md)." },
  diff: { group: "Repairs", line: "show the repairs as a patch, and write nothing" },
  "unsafe-fixes": {
    group: "Repairs",
    line: "with --fix or --diff, also repairs that need a look"
  },
  baseline: {
    group: "Old findings",
    value: "<file>",
    line: "report what this file does not hold",
    text: "Instead of the `baseline` of the configuration."
  },
  "write-baseline": {
    group: "Old findings",
    value: "[=<file>]",
    line: "write what is found into a baseline",
    text: "Without a file into that of the configuration, else into `.stslint-baseline.jsonl` beside it."
  },
  "prune-baseline": {
    group: "Old findings",
    line: "take what no longer occurs out of the baseline"
  },
  changed: {
    group: "Old findings",
    line: "report what has changed or broken since the default branch",
    text: "In a pull request since the branch that it is for. The whole tree is read: what the change broke elsewhere is told too."
  },
  "changed-since": {
    group: "Old findings",
    value: "<commit>",
    line: "the same, since a commit or a branch"
  },
  "add-ignores": {
    group: "Old findings",
    value: "<reason>",
    line: "write into the manifests that what is found is to be ignored"
  },
  help: { group: "Help", line: "show the options" },
  version: { group: "Help", line: "show the version of stslint" }
};
var COMMAND_ENTRIES = {
  rules: { line: "list the rules" },
  explain: { value: "<rule>", line: "explain a rule" },
  init: { line: "write a configuration to begin with" },
  completion: { value: "<shell>", line: "print a script that completes for bash, zsh or fish" }
};

// src/cli/completion-fish.ts
function fishCompletion({ choices, lint, commands }) {
  const lists = Object.entries(choices).map(
    ([name, words2]) => `function __stslint_of_${name}
    printf '%s\\n' ${words2.join(" ")}
end
`
  );
  return `# Completion of stslint for fish, as \`stslint completion fish\` prints it.

${lists.join("\n")}
# True where a command is typed, or lint for none.
function __stslint_is
    set -l words (commandline -opc)
    set -e words[1]
    for word in $words
        string match -q -r -- '^-.' $word; and continue
        contains -- $word ${commands.map(({ name }) => name).join(" ")}; or break
        test $word = $argv[1]
        return
    end
    test lint = $argv[1]
end

# True where neither a command nor a path is typed.
function __stslint_is_first
    set -l words (commandline -opc)
    set -e words[1]
    not string match -q -v -r -- '^-.' $words
end

# The value that is typed, without its option.
function __stslint_value
    string replace -r -- '^(--[a-z-]+=|-[a-z](?=.))' '' (string unescape -- (commandline -ct))
end

# Files and directories that begin so.
function __stslint_files
    for path in $argv[1]*
        test -d $path; and echo $path/; or echo $path
    end
end

function __stslint_paths
    string match -r -- '^.*(?:/|\\.ya?ml|\\.json|\\.md)$' (__stslint_files (__stslint_value))
end

function __stslint_formats_and_files
    set -l value (__stslint_value)
    if not string match -q -- '*=*' $value
        __stslint_of_format
        return
    end
    set -l parts (string split -m 1 -- = $value)
    for path in (__stslint_files $parts[2])
        echo $parts[1]=$path
    end
end

function __stslint_rules_and_levels
    set -l value (__stslint_value)
    set -l parts (string split -m 1 -- = $value)
    if set -q parts[2]
        printf '%s\\n' $parts[1]=(__stslint_of_level)
    else
        printf '%s=\\n' (__stslint_of_rule)
    end
end

function __stslint_lists
    set -l before (string match -r -- '^.*,' (__stslint_value)); or set before ''
    printf '%s\\n' $before(__stslint_of_rule)
end

function __stslint_of_commit
    git for-each-ref --format='%(refname:short)' refs/heads refs/remotes refs/tags 2>/dev/null
end

complete -c stslint -f
complete -c stslint -n '__stslint_is lint' -a '(__stslint_paths)'
${commands.map(({ name }) => `complete -c stslint -n __stslint_is_first -a ${name} -d '${COMMAND_ENTRIES[name].line}'`).join("\n")}
${commands.flatMap(({ name }) => argumentLine(name)).join("\n")}
${lint.map((name) => optionLine(name, "lint")).join("\n")}
${commands.flatMap(({ name, options }) => options.map((option) => optionLine(option, name))).join("\n")}
`;
}
function argumentLine(command) {
  const { value } = COMMANDS[command];
  return value === void 0 ? [] : [`complete -c stslint -n '__stslint_is ${command}' -a '(__stslint_of_${value})'`];
}
function optionLine(name, where) {
  const { type, short, value } = optionOf(name);
  const forms = [...short === void 0 ? [] : [`-s ${short}`], `-l ${name}`].join(" ");
  const takes = value === void 0 ? "" : ` ${type === "boolean" ? "" : "-r "}${valuesOf(value)}`;
  return `complete -c stslint -n '__stslint_is ${where}' ${forms}${takes} -d '${OPTION_ENTRIES[name].line}'`;
}
function valuesOf(kind) {
  switch (kind) {
    case "color":
    case "commit":
    case "rule":
    case "severity":
    case "shell":
    case "version":
      return `-f -a '(__stslint_of_${kind})'`;
    case "format":
      return `-f -a '(__stslint_formats_and_files)'`;
    case "level":
      return `-f -a '(__stslint_rules_and_levels)'`;
    case "rules":
      return `-f -a '(__stslint_lists)'`;
    case "path":
      return `-f -a '(__stslint_paths)'`;
    case "file":
      return "-F";
    case "assumption":
    case "namespace":
    case "reason":
      return "-f";
  }
}

// src/cli/completion-zsh.ts
function zshCompletion({ choices, lint, commands }) {
  const branches = commands.map(({ name, options }) => {
    const { value } = COMMANDS[name];
    const argument = value === void 0 ? "" : ` '2:${value}:${actionOf(value)}'`;
    return `    ${name})
      _arguments -s -S : ${specs(options)} \\
        '1: : '${argument}
      ;;`;
  });
  return `#compdef stslint
# Completion of stslint for zsh, as \`stslint completion zsh\` prints it.

_stslint() {
  local word command=''
  for word in "\${(@)words[2,CURRENT-1]}"; do
    [[ $word == -?* ]] && continue
    command=$word
    break
  done
  case $command in
${branches.join("\n")}
    *)
      _arguments -s -S : ${specs(lint)} \\
        '1:path:_stslint_first' \\
        '*:path:_stslint_paths'
      ;;
  esac
}

_stslint_first() {
  local ret=1
  local -a commands=(
${commands.map(({ name }) => `    '${name}:${COMMAND_ENTRIES[name].line}'`).join("\n")}
  )
  _describe -t commands command commands && ret=0
  _stslint_paths "$@" && ret=0
  return ret
}

_stslint_paths() {
  _files "$@" -g '*.(yaml|yml|json|md)'
}

_stslint_formats() {
  if compset -P 1 '*='; then
    _files
  else
    compadd "$@" -- ${choices.format.join(" ")}
  fi
}

_stslint_levels() {
  if compset -P 1 '*='; then
    compadd "$@" -- ${choices.level.join(" ")}
  else
    _stslint_rules "$@" -qS =
  fi
}

_stslint_lists() {
  compset -P '*,'
  _stslint_rules "$@" -qS ,
}

_stslint_commits() {
  local -a refs=(\${(f)"$(git for-each-ref --format='%(refname:short)' refs/heads refs/remotes refs/tags 2>/dev/null)"})
  compadd "$@" -a refs
}

_stslint_rules() {
  local -a rules=(${choices.rule.join(" ")})
  compadd "$@" -a rules
}

if [[ $funcstack[1] == _stslint ]]; then
  _stslint "$@"
else
  compdef _stslint stslint
fi
`;
  function actionOf(kind) {
    switch (kind) {
      case "color":
      case "severity":
      case "shell":
      case "version":
        return `(${choices[kind].join(" ")})`;
      case "file":
        return "_files";
      case "path":
        return "_stslint_paths";
      case "format":
        return "_stslint_formats";
      case "level":
        return "_stslint_levels";
      case "rules":
        return "_stslint_lists";
      case "rule":
        return "_stslint_rules";
      case "commit":
        return "_stslint_commits";
      case "assumption":
      case "namespace":
      case "reason":
        return " ";
    }
  }
  function specs(names) {
    return names.flatMap((name) => specsOf(name).map((spec) => `\\
        '${spec}'`)).join(" ");
  }
  function specsOf(name) {
    const { type, short, value, repeats } = optionOf(name);
    const forms = [...short === void 0 ? [] : [`-${short}`], `--${name}`];
    const head = repeats ? "*" : `(${forms.join(" ")})`;
    return forms.map((form) => {
      const isLong = form.startsWith("--");
      if (value === void 0) return `${head}${form}[${OPTION_ENTRIES[name].line}]`;
      const [sign, colon] = type === "boolean" ? ["=-", "::"] : [isLong ? "=" : "+", ":"];
      return `${head}${form}${sign}[${OPTION_ENTRIES[name].line}]${colon}${value}:${actionOf(value)}`;
    });
  }
}

// src/cli/completion.ts
var WRITERS = {
  bash: bashCompletion,
  zsh: zshCompletion,
  fish: fishCompletion
};
function completion(shell, rules) {
  const names = Object.keys(OPTIONS);
  const everywhere = [...OF_ALL, "help"];
  const minors = Array.from({ length: import_versions.NEWEST - import_versions.OLDEST + 1 }, (_, index) => `1.${import_versions.NEWEST - index}`);
  return WRITERS[shell]({
    choices: {
      color: COLORS,
      format: Object.keys(formats),
      level: import_config2.LEVELS,
      rule: Object.keys(rules).filter((id) => rules[id].deprecated === void 0),
      severity: import_config2.FAIL_ON,
      shell: SHELLS,
      version: [`1.${import_versions.SUPPORTED.from}-1.${import_versions.SUPPORTED.to}`, ...minors]
    },
    lint: names.filter((name) => optionOf(name).of === void 0),
    commands: Object.keys(COMMANDS).map((name) => ({
      name,
      options: names.filter((option) => everywhere.includes(option) || optionOf(option).of === name)
    }))
  });
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  completion
});
