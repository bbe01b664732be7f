import type { Fix, Safety, TextEdit } from '../text/fix.ts';
import { quote, rewrite, unquote, unwrapList, unwrapMap, wrapInList } from '../yaml/edit.ts';
import type { Field } from '../yaml/field.ts';
import type { ScalarNode } from '../yaml/node.ts';
import { resolvePlain } from '../yaml/scalar.ts';
import { writeMode } from './file-modes.ts';
import type { Manifest } from './manifest.ts';
import { isSecret, isSecretName } from './secret-names.ts';
import type { ValueType, WrongType } from './structure.ts';

/** What stands in a field that takes something else, and how to write it. */
export interface Misreading {
  /** What the field takes and what stands there: `takes text, but 5 without quotes is a number`. */
  readonly what: string;
  /** What to write, as a command. */
  readonly help: string;
  readonly fix?: Fix;
}

const TAKES: Readonly<Record<ValueType, string>> = {
  string: 'text',
  int32: 'a whole number',
  int64: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  'int-or-string': 'a whole number or text',
  quantity: 'a quantity such as 500m or 1Gi',
  time: 'a time such as 2026-01-31T12:00:00Z',
  bytes: 'text in base64',
  map: 'a map',
  list: 'a list',
};

/** Says why a value is of a type that its field does not take. Values of Secrets and the like are not said. */
export function explainType({ expected, of }: WrongType, field: Field): Misreading {
  const { node } = field;
  const takes = `takes ${TAKES[expected]}`;
  if (field.unknown) {
    return {
      what: `${takes}, and kubectl fills in no placeholder such as ${field.text}`,
      help: 'write the value, or check what has been filled in',
    };
  }
  if (expected === 'list') return { what: `${takes}, but ${kindOf(field)} stands here`, ...asList(field, of) };
  if (expected === 'map') return { what: `${takes}, but ${kindOf(field)} stands here`, ...asMap(field, of) };
  if (node?.kind !== 'scalar') return collectionFor(takes, field);
  const written = new Written(field, node);
  if (node.tag !== undefined) return taggedFor(takes, expected, node, written);
  if (typeof node.value === 'number' && !isText(expected) && expected !== 'boolean')
    return notWhole(takes, expected, written);
  const what = `${takes}, but ${written.reading}`;
  const wantsText = isText(expected) || (expected === 'int-or-string' && typeof node.value !== 'string');
  return { what, ...(wantsText ? asText(field, expected, written) : asNumber(field, expected, written)) };
}

/** A scalar whose tag makes of it what the field does not take. */
function taggedFor(takes: string, expected: ValueType, { tag, value }: ScalarNode, written: Written): Misreading {
  const { source, isQuoted } = written;
  const name = `!!${tag!.split(':').at(-1)}`;
  const kind = typeof value === 'string' ? 'text' : `a ${typeof value}`;
  const what = `${takes}, but the tag ${name} makes ${kind} of what stands here`;
  const untagged = isQuoted ? 'text' : typeof resolvePlain(source);
  const wantsText = isText(expected);
  const isDone = wantsText === (untagged === 'text' || untagged === 'string');
  const quotes = isDone ? '' : wantsText ? ', and put the value in quotes' : isQuoted ? ' and the quotes' : '';
  return { what, help: `take out the tag ${name}${quotes}` };
}

type Remedy = Omit<Misreading, 'what'>;

function isText(expected: ValueType): boolean {
  return expected === 'string' || expected === 'time' || expected === 'bytes';
}

function fixOf(title: string, safety: Safety, edits: readonly TextEdit[] | undefined): { fix?: Fix } {
  return edits === undefined ? {} : { fix: { title, safety, edits } };
}

/** Longer words are not said again; they can be seen. */
const SAID = 40;

/** A scalar as it is written, and in words what kubectl makes of it. */
class Written {
  readonly source: string;
  readonly value: ScalarNode['value'];
  readonly isQuoted: boolean;
  /** True where the text may be said. */
  readonly isPublic: boolean;

  constructor(field: Field, { start, end, style, value }: ScalarNode) {
    this.source = field.file.text.slice(start, end);
    this.value = value;
    this.isQuoted = style === 'single' || style === 'double';
    this.isPublic =
      !isSecret(field) && !isSecretName(this.source) && end - start <= SAID && !/[\r\n]/.test(this.source);
  }

  /** `0644 without quotes is the number 420`. */
  get reading(): string {
    const { value, source, isQuoted, isPublic } = this;
    if (typeof value === 'string') {
      const it = isPublic ? source : 'what stands here';
      return isQuoted ? `${it}, in quotes, is text` : `${it} is text`;
    }
    const kind = typeof value === 'number' ? 'number' : 'boolean';
    if (!isPublic) return `without quotes this is a ${kind}`;
    const isSurprise = source.toLowerCase() !== String(value);
    return `${source} without quotes is ${isSurprise ? `the ${kind} ${value}` : `a ${kind}`}`;
  }
}

function asText(field: Field, expected: ValueType, { isPublic, source }: Written): Remedy {
  if (expected === 'bytes') return { help: 'write the value in base64, or put it under stringData, in quotes' };
  const isOfContainer = (field.context as Manifest).kind !== 'Service';
  const isPortName = isOfContainer && field.step === 'name' && field.parent?.parent?.step === 'ports';
  if (isPortName) return { help: 'write a name with a letter in it, in at most 15 characters' };
  const help = isPublic ? `write "${source}"` : 'put it in quotes';
  // A port has a number or a name, and this is neither.
  const safety = expected === 'string' ? 'safe' : 'unsafe';
  return { help, ...(expected !== 'time' && fixOf('put it in quotes', safety, quote(field))) };
}

const MAX: Partial<Record<ValueType, number>> = { int32: 2 ** 31 - 1, 'int-or-string': 2 ** 31 - 1, int64: 2 ** 63 };

/** A number that is too large, or has a fraction. */
function notWhole(takes: string, expected: ValueType, { value, source, isPublic }: Written): Misreading {
  const max = MAX[expected];
  const it = isPublic ? source : 'this';
  return max !== undefined && Math.abs(Number(value)) > max
    ? {
        what: `${takes} of ${expected === 'int64' ? 64 : 32} bits, and ${it} is too large`,
        help: 'write a smaller number',
      }
    : { what: `${takes}, and ${it} is none`, help: 'write a number without a fraction' };
}

const WORDS: ReadonlyMap<string, boolean> = new Map([
  ...['true', 'yes', 'on', 'y', '1', 'enabled', 'enable'].map((word) => [word, true] as const),
  ...['false', 'no', 'off', 'n', '0', 'disabled', 'disable'].map((word) => [word, false] as const),
]);
const SECONDS: ReadonlyMap<string, number> = new Map([
  ['s', 1],
  ['m', 60],
  ['h', 3600],
]);

/** A number or a boolean that is not written as one. */
function asNumber(field: Field, expected: ValueType, { value, isPublic }: Written): Remedy {
  const text = String(value);
  if (expected === 'boolean') {
    const meant = WORDS.get(text.toLowerCase());
    if (meant === undefined) return { help: 'write true or false' };
    const edits = /^(?:true|false)$/.test(text) ? unquote(field) : undefined;
    const safety = /^(?:true|false)$/i.test(text) ? 'safe' : 'unsafe';
    const help = `write ${meant}${text.toLowerCase() === String(meant) ? ', without quotes' : ''}`;
    return { help, ...fixOf(`write ${meant}`, safety, edits ?? rewrite(field, String(meant))) };
  }
  const max = MAX[expected];
  if (expected === 'quantity') return { help: 'write a quantity such as 500m or 1Gi' };
  // A mode as people write it; without the zero it may be a decimal number, but none with such digits is of use.
  const [, zero, mode] = /^(0o?|)([0-7]{3})$/.exec(text) ?? [];
  if (
    mode !== undefined &&
    /^(?:defaultMode|mode)$/.test(String(field.step)) &&
    (zero || /^[4-7][04-7]{2}$/.test(mode))
  ) {
    return writeMode(field, mode, zero ? 'safe' : 'unsafe');
  }
  if (typeof value === 'string' && /^(?:0|[1-9]\d{0,14})$/.test(value)) {
    const fits = max === undefined || Number(value) <= max;
    const help = isPublic ? `write ${value}, without quotes` : 'take the quotes off';
    return {
      help: fits ? help : 'write a smaller number, without quotes',
      ...(fits && fixOf('take the quotes off', 'safe', unquote(field))),
    };
  }
  const duration = /^(\d{1,6})([smh])$/.exec(text);
  if (duration !== null && /Seconds$/.test(String(field.step))) {
    const seconds = String(Number(duration[1]) * SECONDS.get(duration[2]!)!);
    return {
      help: `write ${seconds}: it is counted in seconds, without a unit`,
      ...fixOf(`write ${seconds}`, 'safe', rewrite(field, seconds)),
    };
  }
  if (/(?:^|[a-z])port$/i.test(String(field.step))) return { help: 'write the number of the port' };
  return { help: `write ${TAKES[expected]}${/\d/.test(text) ? ', without quotes and without a unit' : ''}` };
}

/** A map or a list where one value is wanted. */
function collectionFor(takes: string, field: Field): Misreading {
  const what = `${takes}, but ${kindOf(field)} stands here`;
  const entries = field.entries();
  if (field.parent?.step === 'selector' && field.step === 'matchLabels') {
    const { kind } = field.context as Manifest;
    return {
      what: `is not for the selector of a ${kind}, which takes the labels themselves`,
      help: 'write the labels right below selector',
      ...fixOf('write the labels there', 'safe', unwrapMap(field)),
    };
  }
  const { node, file } = field;
  const source = node === undefined ? '' : file.text.slice(node.start, node.end);
  if (typeof field.step === 'number' && entries.length === 1 && !/[\r\n"\\{]/.test(source)) {
    const help =
      isSecret(field) || isSecretName(source)
        ? 'put the whole text in quotes'
        : `write "${source}", for ": " makes a map of it`;
    const edits = [node!.start, node!.end].map((at) => ({ file: file.path, range: { start: at, end: at }, text: '"' }));
    return { what, help, ...(field.alias === undefined && fixOf('put it in quotes', 'unsafe', edits)) };
  }
  return { what, help: field.isList ? 'write one value, without dash and brackets' : 'write one value' };
}

/** Items that can be written in short elsewhere, and the field that is meant by it. */
const SHORT_ITEMS: Readonly<Record<string, { readonly name: string; readonly type: 'number' | 'string' }>> = {
  ContainerPort: { name: 'containerPort', type: 'number' },
  ServicePort: { name: 'port', type: 'number' },
  LocalObjectReference: { name: 'name', type: 'string' },
};

/** The field that is meant where a value stands in place of its map. */
const ONLY_FIELD: Readonly<Record<string, { readonly name: string; readonly type: 'number' | 'string' | 'list' }>> = {
  ConfigMapEnvSource: { name: 'name', type: 'string' },
  ConfigMapVolumeSource: { name: 'name', type: 'string' },
  DaemonSetUpdateStrategy: { name: 'type', type: 'string' },
  DeploymentStrategy: { name: 'type', type: 'string' },
  ExecAction: { name: 'command', type: 'list' },
  GRPCAction: { name: 'port', type: 'number' },
  HTTPGetAction: { name: 'path', type: 'string' },
  HostPathVolumeSource: { name: 'path', type: 'string' },
  IngressServiceBackend: { name: 'name', type: 'string' },
  PersistentVolumeClaimVolumeSource: { name: 'claimName', type: 'string' },
  SecretEnvSource: { name: 'name', type: 'string' },
  SecretVolumeSource: { name: 'secretName', type: 'string' },
  ServiceBackendPort: { name: 'number', type: 'number' },
  StatefulSetUpdateStrategy: { name: 'type', type: 'string' },
  TCPSocketAction: { name: 'port', type: 'number' },
};

function asMap(field: Field, of: string | undefined): Remedy {
  const { node, value } = field;
  const only = of !== undefined && Object.hasOwn(ONLY_FIELD, of) ? ONLY_FIELD[of] : undefined;
  if (only !== undefined && (node?.kind === 'seq' ? only.type === 'list' : typeof value === only.type)) {
    const isShown = node !== undefined && node.end - node.start <= SAID && !isSecret(field);
    const source = isShown ? field.file.text.slice(node.start, node.end) : undefined;
    const isOneLine = source !== undefined && !/[\r\n]/.test(source) && !isSecretName(source);
    return { help: isOneLine ? `write \`${only.name}: ${source}\` below it` : `write ${only.name}: below it` };
  }
  if (of === 'EmptyDirVolumeSource' && node?.kind === 'scalar') return { help: 'write {}, which takes the defaults' };
  if (of === 'LifecycleHandler' && node?.kind === 'seq') {
    return { help: 'write exec: below it, and command: with the list below that' };
  }
  // The line with the key of the list is lost.
  if (of === 'PodSpec' && node?.kind === 'seq') {
    return { help: 'write containers: above the list, or whichever key the list is meant for' };
  }
  if (node?.kind === 'seq') {
    return {
      help: 'write each of its fields as `name: value`, without dash and brackets',
      ...fixOf('take the dashes off', 'unsafe', unwrapList(field)),
    };
  }
  const setting = of === 'EnvVar' && typeof value === 'string' ? /^([\w.-]+)=(.*)$/s.exec(value) : null;
  if (setting !== null) {
    const fields = [
      ['name', setting[1]!],
      ['value', JSON.stringify(setting[2])],
    ] as const;
    return {
      help: `write name: ${setting[1]}, and below it value: with the rest`,
      ...fixOf('write name and value', 'safe', asItem(field, fields)),
    };
  }
  const short = of === undefined || !Object.hasOwn(SHORT_ITEMS, of) ? undefined : SHORT_ITEMS[of];
  if (short !== undefined && typeof value === short.type) {
    // As it is written, so that its quotes stay.
    const source = node === undefined ? '' : field.file.text.slice(node.start, node.end);
    const item = `${short.name}: ${source}`;
    return { help: `write ${item}`, ...fixOf(`write ${item}`, 'safe', asItem(field, [[short.name, source]])) };
  }
  return {
    help:
      typeof field.step === 'number' ? 'write its fields, each with its name' : 'write its fields below it, indented',
  };
}

/** Writes the fields of an item, names with YAML, in place of a scalar. */
function asItem(field: Field, fields: readonly (readonly [string, string])[]): TextEdit[] | undefined {
  const { node, file, parent } = field;
  const list = parent?.node;
  if (list?.kind !== 'seq' || node === undefined) return undefined;
  if (list.style === 'flow') {
    // As in JSON, where the fields around are so.
    const around = parent?.parent?.node;
    const isJson = around?.kind === 'map' && around.pairs.every(({ key }) => key.style === 'double');
    const quoted = (yaml: string) => (isJson && /^[A-Za-z_]/.test(yaml) ? `"${yaml}"` : yaml);
    return rewrite(field, `{${fields.map((pair) => pair.map(quoted).join(': ')).join(', ')}}`);
  }
  const indent = ' '.repeat(file.positionAt(node.start).column - 1);
  const lines = fields.map((pair) => pair.join(': '));
  return rewrite(field, lines.join(`${file.text.includes('\r\n') ? '\r\n' : '\n'}${indent}`));
}

/** Items that people write as the entry of a map: which field the name is for, and which the value. */
const ENTRIES: Readonly<Record<string, readonly [key: string, value: string]>> = {
  ContainerPort: ['name', 'containerPort'],
  EnvVar: ['name', 'value'],
  KeyToPath: ['key', 'path'],
  ServicePort: ['name', 'port'],
};

const WORDS_OF_A_COMMAND = /^[\w./:=@%+,-]+(?: [\w./:=@%+,-]+)*$/;

function asList(field: Field, of: string | undefined): Remedy {
  const { value } = field;
  const isCommand = field.step === 'command' || field.step === 'args';
  if (isCommand && typeof value === 'string') {
    const words = WORDS_OF_A_COMMAND.test(value) && !isSecretName(value) ? value.split(' ') : undefined;
    const list = words && `[${words.map((word) => JSON.stringify(word)).join(', ')}]`;
    const isShort = list !== undefined && list.length <= SAID;
    const help = isShort ? `write ${list}` : 'write each word behind a dash of its own: no shell takes the text apart';
    return { help, ...(list !== undefined && fixOf('make a list of its words', 'unsafe', rewrite(field, list))) };
  }
  const names = field.entries().map(([name]) => name);
  const [key, rest] = (of !== undefined && Object.hasOwn(ENTRIES, of) && ENTRIES[of]) || [];
  if (key !== undefined && names.length > 0 && !names.includes(key) && !names.includes(rest!)) {
    return { help: `write \`- ${key}: ${names[0]}\` and below it \`${rest}:\`, and so on` };
  }
  const short = of === undefined || !Object.hasOwn(SHORT_ITEMS, of) ? undefined : SHORT_ITEMS[of];
  if (short !== undefined && typeof value === short.type)
    return { help: `write \`- ${short.name}: ${value}\` below it` };
  if (of === 'string') {
    return { help: 'put it in brackets, or behind a dash', ...fixOf('make a list of it', 'unsafe', wrapInList(field)) };
  }
  if (!field.isMap) return { help: 'write each item behind a dash' };
  // A map of maps has items by their names.
  const isItem = field.entries().some(([name, inner]) => name === 'name' || name === 'metadata' || !inner.isMap);
  if (!isItem) return { help: `write each item behind a dash, with its name in it: \`- name: ${names[0] ?? '…'}\`` };
  return { help: 'write a dash before each item', ...fixOf('make a list of it', 'unsafe', wrapInList(field)) };
}

function kindOf(field: Field): string {
  if (field.isMap) return 'a map';
  if (field.isList) return 'a list';
  const { value } = field;
  if (value === undefined || value === null) return 'nothing';
  return typeof value === 'string' ? 'text' : `a ${typeof value}`;
}
