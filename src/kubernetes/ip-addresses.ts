// The API server read addresses leniently until 1.35 (net.ParseIP of old: zeros before a number, host bits in a range) and
// reads new ones strictly since 1.36 (the feature gate StrictIPCIDRValidation).

/** True for an IP address as it was taken until 1.35. */
export function isAddress(text: string): boolean {
  return bytesOf(text) !== undefined;
}

/** True for an IP address as it is taken since 1.36: without zeros before a number, and no IPv4 in the clothes of IPv6. */
export function isStrictAddress(text: string): boolean {
  const bytes = bytesOf(text);
  if (bytes === undefined || /(?:^|[.:])0\d+\.|\.0\d|[\da-f]{5}/i.test(text)) return false;
  return !isMapped(bytes);
}

/** True for an address at which others can reach something: neither all, nor oneself, nor the own link (RFC 3927, 4291). */
export function isOuterAddress(text: string): boolean {
  const bytes = bytesOf(text);
  if (bytes === undefined) return false;
  const plain = isMapped(bytes) ? bytes.slice(12) : bytes;
  const [first = 0, second = 0, third = 0] = plain;
  if (plain.every((byte) => byte === 0)) return false;
  if (plain.length === 4) {
    return first !== 127 && !(first === 169 && second === 254) && !(first === 224 && second === 0 && third === 0);
  }
  const isItself = plain.every((byte, index) => byte === (index === 15 ? 1 : 0));
  return !isItself && !(first === 0xfe && (second & 0xc0) === 0x80) && !(first === 0xff && (second & 0x0f) === 2);
}

/** The IPv4 address that an IPv6 one stands for, `10.0.0.1` for `::ffff:10.0.0.1`; undefined for all others. */
export function mappedAddress(text: string): string | undefined {
  const bytes = bytesOf(text);
  return bytes !== undefined && isMapped(bytes) ? bytes.slice(12).join('.') : undefined;
}

function isMapped(bytes: readonly number[]): boolean {
  return bytes.length === 16 && bytes.every((byte, index) => index > 11 || byte === (index < 10 ? 0 : 255));
}

/** True for a range of addresses as it was taken until 1.35: an address, a slash and the number of its fixed bits. */
export function isRange(text: string): boolean {
  const [, address = '', bits = ''] = /^([^ ]*)\/(\d+)$/.exec(text) ?? [];
  const bytes = bytesOf(address);
  return bytes !== undefined && Number(bits) <= 8 * bytes.length;
}

/** True for a range as it is taken since 1.36: with no bit set behind those that are fixed. */
export function isStrictRange(text: string): boolean {
  const [address = '', length = ''] = text.split('/');
  if (!isRange(text) || !isStrictAddress(address) || /^0\d/.test(length)) return false;
  return bytesOf(address)!.every((byte, index) => {
    const fixed = Math.min(8, Math.max(0, Number(length) - 8 * index));
    return (byte & (0xff >> fixed)) === 0;
  });
}

/** A range with no bit set behind those that are fixed, `10.0.0.0/8` for `10.1.2.3/8`; undefined for what is none. */
export function networkOf(range: string): string | undefined {
  if (!isRange(range)) return undefined;
  const [bytes, bits] = fixedOf(range);
  const fixed = bytes.map((byte, index) => byte & ~(0xff >> Math.min(8, Math.max(0, bits - 8 * index))));
  return `${fixed.length === 4 ? fixed.join('.') : ipv6Of(fixed)}/${bits}`;
}

/** The shortest text for an IPv6 address (RFC 5952). */
function ipv6Of(bytes: readonly number[]): string {
  const groups: string[] = [];
  for (let i = 0; i < 16; i += 2) groups.push(((bytes[i]! << 8) | bytes[i + 1]!).toString(16));
  const text = groups.join(':');
  const [longest] = [...text.matchAll(/(?<![\da-f])0(?::0)+(?![\da-f])/g)].sort((a, b) => b[0].length - a[0].length);
  if (longest === undefined) return text;
  const before = text.slice(0, longest.index).replace(/:$/, '');
  const after = text.slice(longest.index + longest[0].length).replace(/^:/, '');
  return `${before}::${after}`;
}

/** True where a range of addresses is a part of another, and not all of it; undefined where one of them is no range. */
export function isPartOf(part: string, whole: string): boolean | undefined {
  if (!isRange(part) || !isRange(whole)) return undefined;
  const [[partBytes, partBits], [wholeBytes, wholeBits]] = [fixedOf(part), fixedOf(whole)];
  if (partBytes.length !== wholeBytes.length || wholeBits >= partBits) return false;
  return wholeBytes.every((byte, index) => {
    const open = 0xff >> Math.min(8, Math.max(0, wholeBits - 8 * index));
    return (byte | open) === (partBytes[index]! | open);
  });
}

function fixedOf(range: string): [bytes: readonly number[], bits: number] {
  const [address = '', bits = ''] = range.split('/');
  const bytes = bytesOf(address)!;
  return isMapped(bytes) && Number(bits) >= 96 ? [bytes.slice(12), Number(bits) - 96] : [bytes, Number(bits)];
}

function bytesOf(text: string): number[] | undefined {
  return text.includes(':') ? bytesOfIpv6(text) : bytesOfIpv4(text);
}

function bytesOfIpv4(text: string): number[] | undefined {
  const parts = text.split('.');
  if (parts.length !== 4) return undefined;
  const bytes = parts.map((part) => (/^\d+$/.test(part) ? Number(part) : Number.NaN));
  return bytes.every((byte) => byte <= 255) ? bytes : undefined;
}

function bytesOfIpv6(text: string): number[] | undefined {
  const halves = text.split('::').map((half, index, { length }) => bytesOfGroups(half, index === length - 1));
  const [before, after] = halves;
  if (before === undefined || halves.length > 2 || halves.includes(undefined)) return undefined;
  if (after === undefined) return before.length === 16 ? before : undefined;
  const missing = 16 - before.length - after.length;
  return missing >= 2 ? [...before, ...new Array<number>(missing).fill(0), ...after] : undefined;
}

/** Groups of four hexadecimal digits; the last may be an IPv4 address. */
function bytesOfGroups(text: string, isLast: boolean): number[] | undefined {
  if (text === '') return [];
  const groups = text.split(':');
  const bytes: number[] = [];
  for (const [index, group] of groups.entries()) {
    const ipv4 = isLast && index === groups.length - 1 ? bytesOfIpv4(group) : undefined;
    const number = /^0*[\da-f]{1,4}$/i.test(group) ? Number.parseInt(group, 16) : undefined;
    if (ipv4 !== undefined) bytes.push(...ipv4);
    else if (number !== undefined) bytes.push(number >> 8, number & 255);
    else return undefined;
  }
  return bytes;
}
