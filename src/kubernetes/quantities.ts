/**
 * Compares two quantities: below zero where the first is smaller, zero where they are equal; undefined where one of them is
 * no quantity. `1Gi` and `1024Mi` are equal, as are `0.5` and `500m`.
 */
export function compareQuantities(one: string, other: string): number | undefined {
  const first = billionths(one);
  const second = billionths(other);
  if (first === undefined || second === undefined) return undefined;
  return first < second ? -1 : first > second ? 1 : 0;
}

const DECIMAL = ['n', 'u', 'm', '', 'k', 'M', 'G', 'T', 'P', 'E'];
const BINARY = ['Ki', 'Mi', 'Gi', 'Ti', 'Pi', 'Ei'];

/** No quantity of a manifest is anywhere near: a bound for what is computed. */
const MAX_EXPONENT = 60;

/** A quantity in billionths, the smallest part that Kubernetes keeps of one; more is rounded up. */
function billionths(text: string): bigint | undefined {
  const [, sign, whole = '', fraction = '', unit = '', power] =
    /^ *([+-]?)(\d*)\.?(\d*)([numkMGTPE]?i?)(?:[eE]([+-]?\d+))? *$/.exec(text) ?? [];
  const digits = whole + fraction;
  const exponent = Number(power ?? 0);
  if (digits === '' || digits.length > MAX_EXPONENT || Math.abs(exponent) > MAX_EXPONENT) return undefined;
  const binary = BINARY.indexOf(unit) + 1;
  const decimal = DECIMAL.indexOf(unit);
  if (binary === 0 && decimal < 0) return undefined;
  const tens = 9 + exponent - fraction.length + (binary > 0 ? 0 : 3 * (decimal - 3));
  const scaled = BigInt(digits) * 1024n ** BigInt(binary);
  const amount = tens >= 0 ? scaled * 10n ** BigInt(tens) : roundedUp(scaled, 10n ** BigInt(-tens));
  return sign === '-' ? -amount : amount;
}

function roundedUp(amount: bigint, divisor: bigint): bigint {
  return (amount + divisor - 1n) / divisor;
}
