import { isAlias, isMap, isScalar, isSeq, type Node, parseDocument, type Scalar } from 'yaml';
import { type Assumption, parseAssumption } from '../kubernetes/bundle.ts';
import { NEWEST, OLDEST, parseVersions, type VersionRange } from '../kubernetes/versions.ts';
import type { RuleTable } from '../lint/rule.ts';
import type { Level } from '../lint/settings.ts';
import type { SourceFile } from '../text/source-file.ts';
import { type Config, type ConfigProblem, FAIL_ON, findRule, LEVELS } from './config.ts';
import { isDomain, isNamespace } from './names.ts';
import { unknownName } from './unknown-name.ts';

/** A config as it was read: with problems, it is what could be understood. */
export interface ReadConfig {
  readonly config: Config;
  readonly problems: readonly ConfigProblem[];
  /** Worth saying, but no fault: a rule's former name. */
  readonly notes: readonly ConfigProblem[];
}

/** All keys of a config, in the order of the documentation. */
export const CONFIG_KEYS = [
  'extends',
  'rules',
  'overrides',
  'ignore',
  'paths',
  'markdown',
  'kubernetesVersion',
  'namespace',
  'clusterDomain',
  'assume',
  'failOn',
] as const;

/** A value, with aliases followed; null where nothing is written. */
type Value = Node | null;

interface Entry {
  readonly name: string;
  readonly key: Node;
  readonly value: Value;
}

/**
 * Reads the text of a `.stslint.yaml`. What is empty is not given, at every key.
 *
 * It is checked by hand and not by the schema, for the place and the words of what is wrong; the tests hold both
 * against each other.
 */
export function readConfig(file: SourceFile, rules: RuleTable): ReadConfig {
  const problems: ConfigProblem[] = [];
  const notes: ConfigProblem[] = [];
  const document = parseDocument(file.text, { prettyErrors: false, logLevel: 'silent' });

  function said(at: Node | number, message: string): ConfigProblem {
    const offset = typeof at === 'number' ? at : (at.range?.[0] ?? 0);
    return { file: file.path, position: file.positionAt(offset), message };
  }

  function problem(at: Node | number, message: string): undefined {
    problems.push(said(at, message));
    return undefined;
  }

  function follow(node: unknown): Value {
    if (!isAlias(node)) return isScalar(node) && node.value === null ? null : ((node ?? null) as Value);
    const target = node.resolve(document);
    if (target === undefined) problem(node, `there is no anchor ${node.source}`);
    return target === undefined ? null : follow(target);
  }

  function* entries(node: Value, what: string): Generator<Entry> {
    if (node === null) return;
    if (!isMap(node)) return problem(node, `${what} must be a map, not ${kindOf(node)}`);
    for (const { key, value } of node.items) {
      const followed = follow(key);
      if (isScalar(followed)) yield { name: String(followed.value), key: key as Node, value: follow(value) };
      else problem((key as Node | null) ?? node, `a key of ${what} must be text`);
    }
  }

  function text(node: Value, what: string): string | undefined {
    if (isScalar(node) && typeof node.value === 'string') return node.value;
    return node === null ? undefined : problem(node, `${what} must be text, not ${kindOf(node)}`);
  }

  function* items(node: Value, what: string): Generator<Node> {
    if (node === null) return;
    if (!isSeq(node)) return problem(node, `${what} must be a list, not ${kindOf(node)}`);
    for (const item of node.items) {
      const value = follow(item);
      if (value === null) problem((item as Node | null) ?? node, `an item of ${what} is empty`);
      else yield value;
    }
  }

  // One text, or a list of them.
  function* texts(node: Value, what: string): Generator<{ value: string; node: Node }> {
    for (const item of isScalar(node) ? [node] : items(node, what)) {
      const value = text(item, isScalar(node) ? what : `an item of ${what}`);
      if (value === '') problem(item, `${what}: an empty text`);
      else if (value !== undefined) yield { value, node: item };
    }
  }

  function paths(node: Value, what: string): string[] {
    return Array.from(texts(node, what), ({ value }) => value);
  }

  function choice<T extends string>(node: Value, what: string, choices: readonly T[]): T | undefined {
    if (node === null) return undefined;
    const written = isScalar(node) && typeof node.value === 'string' ? node.value : undefined;
    if (written === undefined) return problem(node, `${what} must be one of ${choices.join(', ')}, not ${kindOf(node)}`);
    return choices.find((known) => known === written) ?? problem(node, unknownName(what, written, choices));
  }

  function isStrict(node: Value): boolean {
    const presets = Array.from(texts(node, 'extends'), (preset) =>
      choice(preset.node, 'preset', ['recommended', 'strict'] as const),
    );
    return presets.includes('strict');
  }

  function levels(node: Value): Map<string, Level> {
    const read = new Map<string, Level>();
    for (const { name, key, value } of entries(node, 'rules')) {
      const rule = findRule(name, rules);
      const level = levelOf(value, name);
      if ('error' in rule) problem(key, rule.error);
      else if (level !== undefined) read.set(rule.id, level);
      if ('note' in rule && rule.note !== undefined) notes.push(said(key, rule.note));
    }
    return read;
  }

  function levelOf(node: Value, rule: string): Level | undefined {
    if (!isMap(node)) return choice(node, 'level', LEVELS);
    let level: Level | undefined;
    for (const { name, key, value } of entries(node, rule)) {
      if (name === 'severity') level = choice(value, 'level', LEVELS);
      else problem(key, unknownName(`key`, name, ['severity']));
    }
    return level;
  }

  function override(node: Node): { files: string[]; levels: Map<string, Level> } {
    const read = { files: [] as string[], levels: new Map<string, Level>() };
    const before = problems.length;
    for (const { name, key, value } of entries(node, 'an item of overrides')) {
      if (name === 'files') read.files = paths(value, 'files');
      else if (name === 'rules') read.levels = levels(value);
      else problem(key, unknownName('key', name, ['files', 'rules']));
    }
    if (read.files.length === 0 && problems.length === before) problem(node, 'an item of overrides needs files: a list of globs');
    return read;
  }

  // `1.30` is a number to YAML, which would lose its zero: what is written counts.
  function versions(node: Value): VersionRange | undefined {
    if (node === null) return undefined;
    const isText = isScalar(node) && (typeof node.value === 'string' || typeof node.value === 'number');
    if (!isText) return problem(node, `kubernetesVersion must be a version, not ${kindOf(node)}`);
    const written = typeof node.value === 'string' ? node.value : ((node as Scalar).source ?? String(node.value));
    return parseVersions(written) ?? problem(node, unknownVersion(written));
  }

  function flag(node: Value, what: string): boolean {
    if (node === null) return false;
    if (isScalar(node) && typeof node.value === 'boolean') return node.value;
    problem(node, `${what} must be true or false, not ${kindOf(node)}`);
    return false;
  }

  function name(node: Value, what: string, isValid: (name: string) => boolean): string | undefined {
    const written = text(node, what);
    if (written === undefined || isValid(written)) return written;
    return problem(node!, `${what} ${JSON.stringify(written)} is no name that Kubernetes takes`);
  }

  function assumptions(node: Value): Assumption[] {
    return [...texts(node, 'assume')].flatMap(
      (item) => parseAssumption(item.value) ?? problem(item.node, unknownAssumption(item.value)) ?? [],
    );
  }

  const read: {
    -readonly [K in keyof Config]: Config[K];
  } = { options: {}, ignore: [], paths: [], markdown: false, failOn: undefined };
  const options: { -readonly [K in keyof Config['options']]: Config['options'][K] } = {};
  read.options = options;

  for (const error of document.errors.slice(0, 1)) {
    problem(error.pos[0], `this is not YAML: ${error.message.replace(/[\s.]+$/, '')}`);
  }
  if (problems.length > 0) return { config: read, problems, notes };

  const seen = follow(document.contents);
  for (const { name: name_, key, value } of entries(seen, 'a config')) {
    switch (name_ as (typeof CONFIG_KEYS)[number]) {
      case 'extends':
        options.strict = isStrict(value);
        break;
      case 'rules':
        options.levels = levels(value);
        break;
      case 'overrides':
        options.overrides = Array.from(items(value, 'overrides'), override);
        break;
      case 'ignore':
        read.ignore = paths(value, 'ignore');
        break;
      case 'paths':
        read.paths = paths(value, 'paths');
        break;
      case 'markdown':
        read.markdown = flag(value, 'markdown');
        break;
      case 'kubernetesVersion':
        setIfGiven(options, 'kubernetes', versions(value));
        break;
      case 'namespace':
        setIfGiven(options, 'namespace', name(value, 'namespace', isNamespace));
        break;
      case 'clusterDomain':
        setIfGiven(options, 'clusterDomain', name(value, 'clusterDomain', isDomain));
        break;
      case 'assume':
        options.assume = assumptions(value);
        break;
      case 'failOn':
        read.failOn = choice(value, 'failOn', FAIL_ON);
        break;
      default:
        problem(key, unknownName('key', name_, CONFIG_KEYS));
    }
  }
  return { config: read, problems, notes };
}
