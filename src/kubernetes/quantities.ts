/**
 * Compares two quantities: below zero where the first is smaller, zero where they are equal; undefined where one of them is
 * no quantity. `1Gi` and `1024Mi` are equal, as are `0.5` and `500m`.
 */
export function compareQuantities(one: string, other: string): number | undefined {
  const first = billionthsOf(one);
  const second = billionthsOf(other);
  if (first === undefined || second === undefined) return undefined;
  return first < second ? -1 : first > second ? 1 : 0;
}

const DECIMAL = ['n', 'u', 'm', '', 'k', 'M', 'G', 'T', 'P', 'E'];
const BINARY = ['Ki', 'Mi', 'Gi', 'Ti', 'Pi', 'Ei'];

/** What is more in a binary unit is read as this: `9Ei` is no more than `8Ei` (apimachinery, pkg/api/resource/quantity.go). */
const MOST_BINARY = (2n ** 63n - 1n) * 10n ** 9n;

/** No quantity of a manifest is anywhere near: a bound for what is computed. */
const MAX_EXPONENT = 60;

/** Few quantities are written, and each many times. */
const known = new Map<string, bigint | undefined>();

function billionthsOf(text: string): bigint | undefined {
  let amount = known.get(text);
  if (amount === undefined && !known.has(text)) {
    amount = billionths(text);
    known.set(text, amount);
  }
  return amount;
}

/** A quantity in billionths, the smallest part that Kubernetes keeps of one; more is rounded up. */
function billionths(text: string): bigint | undefined {
  const parts = /^ *([+-]?)(\d*)\.?(\d*)([numkMGTPE]|[KMGTPE]i|)(?:[eE]([+-]?\d+))? *$/.exec(text);
  if (parts === null || text.trim() === '') return undefined;
  const [, sign, whole = '', fraction = '', unit = '', power] = parts;
  // No digits at all are a zero.
  const digits = whole + fraction || '0';
  const exponent = Number(power ?? 0);
  if (digits.length > MAX_EXPONENT || Math.abs(exponent) > MAX_EXPONENT) return undefined;
  const binary = BINARY.indexOf(unit) + 1;
  const decimal = DECIMAL.indexOf(unit);
  if (binary === 0 && decimal < 0) return undefined;
  const tens = 9 + exponent - fraction.length + (binary > 0 ? 0 : 3 * (decimal - 3));
  const scaled = BigInt(digits) * 1024n ** BigInt(binary);
  const all = tens >= 0 ? scaled * 10n ** BigInt(tens) : roundedUp(scaled, 10n ** BigInt(-tens));
  const amount = binary > 0 && all > MOST_BINARY ? MOST_BINARY : all;
  return sign === '-' ? -amount : amount;
}

function roundedUp(amount: bigint, divisor: bigint): bigint {
  return (amount + divisor - 1n) / divisor;
}

/** A quantity in whole ones where it is no whole number, as text: `0.512` for `512m`; undefined for all others. */
export function fractionOf(text: string): string | undefined {
  const amount = billionthsOf(text);
  if (amount === undefined || amount % ONE === 0n) return undefined;
  const digits = String(amount < 0n ? -amount : amount).padStart(10, '0');
  return `${amount < 0n ? '-' : ''}${digits.slice(0, -9)}.${digits.slice(-9).replace(/0+$/, '')}`;
}

const ONE = 10n ** 9n;
