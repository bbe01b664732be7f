import type { Command, OptionName } from './options.ts';

/** What is said of an option: completions show the line, the reference goes on with the text. */
export interface OptionEntry {
  readonly group: Group;
  /** Its value as it is shown, `=` where there must be one: `<file>`, `[=<file>]`. */
  readonly value?: string;
  /** What it does, in few words that need no quotes. */
  readonly line: string;
  /** More, in Markdown. */
  readonly text?: string;
}

/** What options are about, in the order of the reference. */
export const GROUPS = ['Input', 'Checks', 'Report', 'Repairs', 'Old findings', 'Of stslint init', 'Help'] as const;
type Group = (typeof GROUPS)[number];

/** Every option, in the order of the reference. */
export const OPTION_ENTRIES: Readonly<Record<OptionName, OptionEntry>> = {
  config: {
    group: 'Input',
    value: '<file>',
    line: 'read this configuration',
    text: 'Without it the nearest `.stslint.yaml` counts, from the working directory upwards to the root of the repository.',
  },
  'no-config': { group: 'Input', line: 'read no configuration' },
  'in-tree': {
    group: 'Input',
    line: 'read the whole tree, report the paths only',
    text: 'See [a part of a tree](#a-part-of-a-tree).',
  },
  'stdin-filename': {
    group: 'Input',
    value: '<path>',
    line: 'the path that standard input is taken to have',
    text: 'For editors: `-` has to be among the paths, and the file itself is not read.',
  },
  'kubernetes-version': {
    group: 'Checks',
    value: '<versions>',
    line: 'the versions of Kubernetes to lint for',
    text: '`1.34` or `1.32-1.36`. Without it those that upstream supports.',
  },
  namespace: {
    group: 'Checks',
    value: '<name>',
    line: 'the namespace of objects that name none',
  },
  assume: {
    group: 'Checks',
    value: '<Kind/[namespace/]name>',
    line: 'an object that exists elsewhere',
    text: '`*` stands for anything: `--assume "Service/shop/*"`. May be given more than once.',
  },
  only: {
    group: 'Checks',
    value: '<rule,…>',
    line: 'run these rules alone',
    text: 'Separated by commas; may be given more than once. They run though they are off by default.',
  },
  rule: {
    group: 'Checks',
    value: '<rule>=<level>',
    line: 'set the level of a rule',
    text: '`off`, `info`, `warning` or `error`. May be given more than once; the last counts.',
  },
  strict: { group: 'Checks', line: 'run all rules, and report hints too' },
  format: {
    group: 'Report',
    value: '<name>[=FILE]',
    line: 'report in this format',
    text: 'With `=FILE` into a file. May be given more than once: `-f text -f json=report.json`. See [output formats](output-formats.md).',
  },
  'fail-on': {
    group: 'Report',
    value: '<severity>',
    line: 'the least severity that makes the run fail',
    text: '`error`, `warning` (the default), `info` or `never`.',
  },
  statistics: { group: 'Report', line: 'count the findings of each rule, and which can be fixed' },
  quiet: { group: 'Report', line: 'report errors and the count only' },
  verbose: { group: 'Report', line: 'tell what was read and skipped, and the time' },
  hook: {
    group: 'Of stslint init',
    line: 'write a hook for pre-commit too',
    text: 'A `.pre-commit-config.yaml` at the root of the repository. Where there is one, what to add to it is printed.',
  },
  workflow: {
    group: 'Of stslint init',
    line: 'write a workflow for GitHub too',
    text: '`.github/workflows/stslint.yaml` at the root of the repository, unless it is there.',
  },
  color: {
    group: 'Report',
    value: '[=<when>]',
    line: 'use colour',
    text: '`auto`, `always` or `never`; alone it means `always`. Without it colour is used on a terminal.',
  },
  'no-color': { group: 'Report', line: 'use no colour' },
  fix: { group: 'Repairs', line: 'repair the files', text: 'See [fixes](fixes.md).' },
  diff: { group: 'Repairs', line: 'show the repairs as a patch, and write nothing' },
  'unsafe-fixes': {
    group: 'Repairs',
    line: 'with --fix or --diff, also repairs that need a look',
  },
  baseline: {
    group: 'Old findings',
    value: '<file>',
    line: 'report what this file does not hold',
    text: 'Instead of the `baseline` of the configuration.',
  },
  'write-baseline': {
    group: 'Old findings',
    value: '[=<file>]',
    line: 'write what is found into a baseline',
    text: 'Without a file into that of the configuration, else into `.stslint-baseline.jsonl` beside it.',
  },
  'prune-baseline': {
    group: 'Old findings',
    line: 'take what no longer occurs out of the baseline',
  },
  changed: {
    group: 'Old findings',
    line: 'report what has changed or broken since the default branch',
    text: 'In a pull request since the branch that it is for. The whole tree is read: what the change broke elsewhere is told too.',
  },
  'changed-since': {
    group: 'Old findings',
    value: '<commit>',
    line: 'the same, since a commit or a branch',
  },
  'add-ignores': {
    group: 'Old findings',
    value: '<reason>',
    line: 'write into the manifests that what is found is to be ignored',
  },
  help: { group: 'Help', line: 'show the options' },
  version: { group: 'Help', line: 'show the version of stslint' },
};

/** The commands other than linting. */
export const COMMAND_ENTRIES: Readonly<Record<Command, { readonly value?: string; readonly line: string }>> = {
  rules: { line: 'list the rules' },
  explain: { value: '<rule>', line: 'explain a rule' },
  init: { line: 'write a configuration to begin with' },
  completion: { value: '<shell>', line: 'print a script that completes for bash, zsh or fish' },
};
