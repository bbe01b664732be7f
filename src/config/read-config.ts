import { type Node, parseDocument, type YAMLError } from 'yaml';
import { parseAssumption } from '../kubernetes/bundle.ts';
import { parseVersions } from '../kubernetes/versions.ts';
import type { RuleTable } from '../lint/rule.ts';
import { type Level, type LintOptions, TOOLS } from '../lint/settings.ts';
import type { SourceFile } from '../text/source-file.ts';
import {
  type Config,
  type ConfigProblem,
  EMPTY_CONFIG,
  FAIL_ON,
  findRule,
  isDomain,
  isNamespace,
  LEVELS,
  PRESETS,
  unknownAssumption,
  unknownNamespace,
  unknownVersion,
} from './config.ts';
import { ConfigValue } from './config-value.ts';
import { unknownName } from './unknown-name.ts';

/** A config as it was read: with problems, it is what could be understood. */
export interface ReadConfig {
  readonly config: Config;
  readonly problems: readonly ConfigProblem[];
  /** Worth saying, but no fault: a rule's former name. */
  readonly notes: readonly ConfigProblem[];
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type Draft = Mutable<Omit<Config, 'options'>> & { options: Mutable<LintOptions> };
type Reader = (value: ConfigValue, draft: Draft, rules: RuleTable) => void;

/** What each key means, in the order of the documentation. */
const READERS: Readonly<Record<string, Reader>> = {
  extends: (value, { options }) => {
    const presets = Array.from(value.texts(), ({ item }) => item.choice('preset', PRESETS));
    options.strict = presets.includes('strict');
  },
  rules: (value, { options }, rules) => {
    options.levels = readLevels(value, rules);
  },
  overrides: (value, { options }, rules) => {
    options.overrides = Array.from(value.items(), (item) => readOverride(item, rules));
  },
  ignore: (value, draft) => {
    draft.ignore = textsOf(value);
  },
  paths: (value, draft) => {
    draft.paths = textsOf(value);
  },
  markdown: (value, draft) => {
    draft.markdown = value.flag ?? false;
  },
  kubernetesVersion: (value, { options }) => {
    const written = value.written ?? value.text;
    const versions = written === undefined ? undefined : parseVersions(written);
    if (versions !== undefined) options.kubernetes = versions;
    else if (written !== undefined) value.error(unknownVersion(written));
  },
  namespace: (value, { options }) => {
    const { text } = value;
    if (text === undefined) return;
    if (isNamespace(text)) options.namespace = text;
    else value.error(unknownNamespace(text));
  },
  clusterDomain: (value, { options }) => {
    const { text } = value;
    if (text === undefined) return;
    if (isDomain(text)) options.clusterDomain = text;
    else value.error(`clusterDomain ${JSON.stringify(text)} is no DNS name`);
  },
  assume: (value, { options }) => {
    options.assume = Array.from(value.texts()).flatMap(({ text, item }) => {
      const assumption = parseAssumption(text);
      if (assumption === undefined) item.error(unknownAssumption(text));
      return assumption ?? [];
    });
  },
  honor: (value, { options }) => {
    options.honor = Array.from(value.texts()).flatMap(({ item }) => item.choice('linter', TOOLS) ?? []);
  },
  failOn: (value, draft) => {
    draft.failOn = value.choice('severity', FAIL_ON);
  },
  baseline: (value, draft) => {
    const { text } = value;
    if (text === '') value.error('baseline is empty');
    else draft.baseline = text;
  },
};

/** All keys of a config. */
const CONFIG_KEYS: readonly string[] = Object.keys(READERS);

/**
 * Reads the text of a `.stslint.yaml`. What is not known or not as it must be is a problem, and left out; the rest
 * counts.
 *
 * It is read by hand and not judged by the schema, for the place and the words of what is wrong; the tests hold both
 * against each other.
 */
export function readConfig(file: SourceFile, rules: RuleTable): ReadConfig {
  const problems: ConfigProblem[] = [];
  const notes: ConfigProblem[] = [];
  const report = (severity: 'error' | 'note', offset: number, message: string): void => {
    (severity === 'error' ? problems : notes).push({ file: file.path, position: file.positionAt(offset), message });
  };
  const document = parseDocument(file.text, { prettyErrors: false, logLevel: 'error' });
  const [error] = document.errors;
  // What a broken text holds is a guess.
  if (error !== undefined) {
    report('error', error.pos[0], wordsOf(error, file.text));
    return { config: EMPTY_CONFIG, problems, notes };
  }
  const draft: Draft = { ...EMPTY_CONFIG, options: {} };
  const root = new ConfigValue({ document, report }, 'a config', document.contents as Node | null);
  for (const { name, key, value } of root.entries()) {
    if (Object.hasOwn(READERS, name)) READERS[name]!(value, draft, rules);
    else key.error(unknownName('key', name, CONFIG_KEYS));
  }
  return { config: draft, problems: problems.sort(byPosition), notes };
}

function byPosition({ position: a }: ConfigProblem, { position: b }: ConfigProblem): number {
  return a.line - b.line || a.column - b.column;
}

function textsOf(value: ConfigValue): string[] {
  return Array.from(value.texts(), ({ text }) => text);
}

function readLevels(value: ConfigValue, rules: RuleTable): Map<string, Level> {
  const levels = new Map<string, Level>();
  for (const { name, key, value: written } of value.entries()) {
    const rule = findRule(name, rules);
    const level = readLevel(written);
    if (rule.id === undefined) key.error(rule.error);
    else if (level !== undefined) levels.set(rule.id, level);
    if (rule.note !== undefined) key.note(rule.note);
  }
  return levels;
}

/** `error`, or `severity: error`. */
function readLevel(value: ConfigValue): Level | undefined {
  if (!value.isMap) return value.choice('level', LEVELS);
  let level: Level | undefined;
  for (const { name, key, value: severity } of value.entries()) {
    if (name === 'severity') level = severity.choice('level', LEVELS);
    else key.error(unknownName('key', name, ['severity']));
  }
  return level;
}

function readOverride(value: ConfigValue, rules: RuleTable): { files: string[]; levels: Map<string, Level> } {
  let files: string[] | undefined;
  let levels = new Map<string, Level>();
  // A key that is not known may be the one that is missed.
  let isComplete = true;
  for (const { name, key, value: written } of value.entries()) {
    if (name === 'files') files = textsOf(written);
    else if (name === 'rules') levels = readLevels(written, rules);
    else {
      isComplete = false;
      key.error(unknownName('key', name, ['files', 'rules']));
    }
  }
  if (value.isMap && files === undefined && isComplete)
    value.error('an item of overrides needs files: the globs that it is for');
  return { files: files ?? [], levels };
}

function wordsOf({ code, message, pos }: YAMLError, text: string): string {
  if (code === 'MULTIPLE_DOCS') return 'a config is one document';
  if (code !== 'DUPLICATE_KEY') return `this is not YAML: ${message.replace(/[\s.]+$/, '')}`;
  const [key] = /^[^\s:]*/.exec(text.slice(pos[0]))!;
  return `the key ${key} stands here a second time`;
}
