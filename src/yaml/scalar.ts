import type { JsonScalar } from './node.ts';

/**
 * The values of scalars as kubectl has them: YAML 1.1 without its base 60 and its dates, in the way of Go's
 * `go.yaml.in/yaml/v2` (resolve.go), which `sigs.k8s.io/yaml` reads with.
 */

const TAG = 'tag:yaml.org,2002:';

export const MERGE_TAG = `${TAG}merge`;

const WORDS: ReadonlyMap<string, boolean | null> = new Map([
  ...['y', 'Y', 'yes', 'Yes', 'YES', 'true', 'True', 'TRUE', 'on', 'On', 'ON'].map((word) => [word, true] as const),
  ...['n', 'N', 'no', 'No', 'NO', 'false', 'False', 'FALSE', 'off', 'Off', 'OFF'].map((word) => [word, false] as const),
  ...['~', 'null', 'Null', 'NULL'].map((word) => [word, null] as const),
]);

const INFINITY = /^([-+]?)\.(?:inf|Inf|INF)$/;
const NOT_A_NUMBER = /^\.(?:nan|NaN|NAN)$/;
const INTEGER = /^([-+]?)(0[xX][0-9a-fA-F]+|0[oO]?[0-7]+|0[bB][01]+|0|[1-9][0-9]*)$/;
const FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const SIGNED_BINARY = /^0b([-+])([01]+)$/;

/** A plain, untagged scalar's value. Infinity and NaN come out as such: JSON has no word for them. */
export function resolvePlain(text: string): JsonScalar {
  switch (text.charCodeAt(0)) {
    case 0x59: // Y
    case 0x79: // y
    case 0x4e: // N
    case 0x6e: // n
    case 0x54: // T
    case 0x74: // t
    case 0x46: // F
    case 0x66: // f
    case 0x4f: // O
    case 0x6f: // o
    case 0x7e: {
      if (text.length > 5) return text;
      const word = WORDS.get(text);
      return word === undefined ? text : word;
    }
    case 0x30:
    case 0x31:
    case 0x32:
    case 0x33:
    case 0x34:
    case 0x35:
    case 0x36:
    case 0x37:
    case 0x38:
    case 0x39:
    case 0x2b: // +
    case 0x2d: // -
    case 0x2e: // .
      return resolveNumber(text);
    default:
      return Number.isNaN(text.charCodeAt(0)) ? null : text;
  }
}

function resolveNumber(text: string): number | string {
  const { length } = text;
  // Most numbers of a manifest are a few digits.
  if (length <= 15) {
    let value = 0;
    let at = 0;
    for (; at < length; at++) {
      const digit = text.charCodeAt(at) - 0x30;
      if (digit < 0 || digit > 9) break;
      value = value * 10 + digit;
    }
    if (at === length && (length === 1 || text.charCodeAt(0) !== 0x30)) return value;
  }
  // Quantities and dates, names that begin with a digit: no number ends like `100m`, `1Gi` or `v`.
  const last = text.charCodeAt(length - 1) | 0x20;
  if (last > 0x66 && last !== 0x6e && last !== 0x7f) return text;
  if (text.charCodeAt(0) === 0x2e || (length > 1 && text.charCodeAt(1) === 0x2e)) {
    const infinity = INFINITY.exec(text);
    if (infinity !== null) return infinity[1] === '-' ? -Infinity : Infinity;
    if (NOT_A_NUMBER.test(text)) return NaN;
  }
  // Behind a leading point no underscore is dropped.
  const plain = text.charCodeAt(0) === 0x2e || !text.includes('_') ? text : text.replaceAll('_', '');
  const integer = resolveInteger(plain);
  if (integer !== undefined) return Number(integer);
  if (FLOAT.test(plain)) {
    const value = Number(plain);
    if (Number.isFinite(value)) return value;
  }
  const binary = SIGNED_BINARY.exec(plain);
  if (binary !== null) return (binary[1] === '-' ? -1 : 1) * Number.parseInt(binary[2]!, 2);
  return text;
}

/** Go's ParseInt with base 0, then ParseUint: undefined for what is no integer, or none of 64 bits. */
function resolveInteger(plain: string): bigint | undefined {
  const match = INTEGER.exec(plain);
  if (match === null) return undefined;
  const digits = match[2]!;
  const octal = digits.length > 1 && digits.charCodeAt(0) === 0x30 && digits.charCodeAt(1) <= 0x39;
  const size = BigInt(octal ? `0o${digits.slice(1)}` : digits);
  const value = match[1] === '-' ? -size : size;
  if (value >= -0x8000000000000000n && value < 0x8000000000000000n) return value;
  return match[1] === '' && value < 0x10000000000000000n ? value : undefined;
}

/** The value of a scalar with a tag; undefined where the tag does not fit, which kubectl refuses. */
export function resolveTagged(text: string, tag: string): JsonScalar | undefined {
  if (!tag.startsWith(TAG)) return text;
  const name = tag.slice(TAG.length);
  switch (name) {
    case 'bool':
    case 'int':
    case 'float':
    case 'null': {
      const value = text === '' ? null : resolvePlain(text);
      if (name === 'null') return value === null ? null : undefined;
      if (name === 'bool') return typeof value === 'boolean' ? value : undefined;
      if (typeof value !== 'number') return undefined;
      return name === 'float' || resolveInteger(text.replaceAll('_', '')) !== undefined ? value : undefined;
    }
    case 'timestamp':
      return /^\d{4}-\d{1,2}-\d{1,2}(?:[Tt ]|$)/.test(text) ? text : undefined;
    case 'binary':
      return decodeBase64(text);
    default:
      return text;
  }
}

const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

function decodeBase64(text: string): string | undefined {
  const joined = text.replace(/[\r\n]/g, '');
  if (!BASE64.test(joined)) return undefined;
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(
    Uint8Array.from(atob(joined), (character) => character.charCodeAt(0)),
  );
}

/**
 * The name that a key gets in JSON: `1` for `0x1`, `true` for `yes`. Undefined for null and for integers between 2^63
 * and 2^64, which kubectl refuses as keys. `text` is the key as it is written.
 */
export function keyName(value: JsonScalar, text: string): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  if (value === null) return undefined;
  const integer = resolveInteger(text.replaceAll('_', ''));
  if (integer !== undefined) return integer < 0x8000000000000000n ? String(integer) : undefined;
  return SIGNED_BINARY.test(text) ? String(value) : formatFloat(value);
}

/** Go's FormatFloat(value, 'g', -1, 32): the shortest digits of a 32-bit float, with an exponent from 1e+06 on. */
function formatFloat(value: number): string {
  if (Number.isNaN(value)) return '.nan';
  const single = Math.fround(value);
  if (!Number.isFinite(single)) return single > 0 ? '.inf' : '-.inf';
  if (single === 0) return Object.is(single, -0) ? '-0' : '0';
  let digits = '';
  for (let precision = 1; precision <= 9; precision++) {
    digits = single.toExponential(precision - 1);
    if (Math.fround(Number(digits)) === single) break;
  }
  const [mantissa, power] = digits.split('e');
  const exponent = Number(power);
  if (exponent >= -4 && exponent < 6) return expand(mantissa!, exponent);
  return `${mantissa}e${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`;
}

function expand(mantissa: string, exponent: number): string {
  const sign = mantissa.startsWith('-') ? '-' : '';
  const digits = mantissa.replace(/[-.]/g, '');
  if (exponent < 0) return `${sign}0.${'0'.repeat(-exponent - 1)}${digits}`;
  if (digits.length <= exponent + 1) return sign + digits.padEnd(exponent + 1, '0');
  return `${sign}${digits.slice(0, exponent + 1)}.${digits.slice(exponent + 1)}`;
}
