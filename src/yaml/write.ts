import { resolvePlain } from './scalar.ts';

/** What can be written: a value of JSON other than null. */
export type PlainValue = string | number | boolean | readonly PlainValue[] | PlainMap;
export interface PlainMap {
  readonly [name: string]: PlainValue;
}

export type Quote = '"' | "'";

/** How a document is written. */
export interface WritingStyle {
  /** By how many blanks a map is indented. */
  readonly indentation: number;
  /** By how many the dashes of a list are. */
  readonly dashIndentation: number;
  readonly lineEnd: string;
  /** The quotes of every key, and of every text; undefined: only where they are needed. */
  readonly keyQuote: Quote | undefined;
  readonly textQuote: Quote | undefined;
  /** The quotes to take where they are needed. */
  readonly quote: Quote;
}

export function isPlainMap(value: PlainValue | undefined): value is PlainMap {
  return typeof value === 'object' && !Array.isArray(value);
}

/** The lines of a map whose keys stand at a column. */
export function writeMap(map: PlainMap, column: number, style: WritingStyle): string[] {
  const indent = ' '.repeat(column);
  return Object.entries(map).flatMap(([name, value]) => {
    const key = `${indent}${writeKey(name, style)}:`;
    if (isInline(value)) return [`${key} ${writeInline(value, style)}`];
    const isList = Array.isArray(value);
    return [key, ...writeBlock(value, column + (isList ? style.dashIndentation : style.indentation), style)];
  });
}

function writeBlock(value: PlainValue, column: number, style: WritingStyle): string[] {
  if (!Array.isArray(value)) return writeMap(value as PlainMap, column, style);
  const dash = `${' '.repeat(column)}- `;
  return (value as readonly PlainValue[]).flatMap((item) => {
    if (isInline(item)) return [dash + writeInline(item, style)];
    const [first, ...rest] = writeBlock(item, column + 2, style);
    return [dash + first!.slice(column + 2), ...rest];
  });
}

/** True for what has no lines of its own in block style. */
function isInline(value: PlainValue): boolean {
  return typeof value !== 'object' || Object.keys(value).length === 0;
}

/** Where a value in flow style is written over several lines, as pretty JSON has it. */
export interface Lineation {
  /** The blanks or tabs before the line that it begins on. */
  readonly indent: string;
  /** Those that each level adds. */
  readonly unit: string;
}

/** A value in flow style, in one line or several. */
export function writeInline(value: PlainValue, style: WritingStyle, on?: Lineation): string {
  if (typeof value !== 'object') {
    return typeof value === 'string' ? writeText(value, style.textQuote, style) : JSON.stringify(value);
  }
  const inner = on && { ...on, indent: on.indent + on.unit };
  const items = Array.isArray(value)
    ? (value as readonly PlainValue[]).map((item) => writeInline(item, style, inner))
    : Object.entries(value).map(([name, item]) => `${writeKey(name, style)}: ${writeInline(item, style, inner)}`);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  if (on === undefined || inner === undefined || items.length === 0) return `${open}${items.join(', ')}${close}`;
  const newline = style.lineEnd + inner.indent;
  return `${open}${newline}${items.join(`,${newline}`)}${style.lineEnd}${on.indent}${close}`;
}

/** The key of a field, without its colon. */
export function writeKey(name: string, style: WritingStyle): string {
  return writeText(name, style.keyQuote, style);
}

function writeText(text: string, always: Quote | undefined, { quote }: WritingStyle): string {
  const needsNone = /^[A-Za-z0-9_/][\w./@+-]*$/.test(text) && typeof resolvePlain(text) === 'string';
  if (always === undefined && needsNone) return text;
  // Only double quotes know escapes.
  const isSingle = (always ?? quote) === "'" && !/[^ -~\u00a0-\ud7ff]/.test(text);
  return isSingle ? `'${text.replaceAll("'", "''")}'` : JSON.stringify(text);
}
