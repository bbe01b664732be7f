import { Buffer } from 'node:buffer';
import { closeSync, openSync, readSync } from 'node:fs';

/** A larger file is no manifest, and would hold up the run. */
const MAX_BYTES = 50_000_000;

/** What keeps a file from being read as text, for a problem's message. */
export class UnreadableFile extends Error {
  readonly isBinary: boolean;

  constructor(message: string, isBinary = false) {
    super(message);
    this.isBinary = isBinary;
  }
}

// One buffer for all files: a new one for each would cost more than reading does.
const shared = Buffer.allocUnsafeSlow(1 << 20);

/** What bytes say. */
export interface Decoded {
  readonly text: string;
  /** True for UTF-16 that no byte order mark announces. */
  readonly isUnmarked: boolean;
  readonly encoding: Encoding;
}

/** How bytes stand for text. */
export type Encoding = 'UTF-8' | 'UTF-16LE' | 'UTF-16BE';

/**
 * The text of a regular file. What is no UTF-8 becomes U+FFFD, as for kubectl; so does half of a pair in UTF-16.
 *
 * @throws UnreadableFile
 */
export function readText(path: string): Decoded {
  let bytes = shared;
  let length = 0;
  try {
    const descriptor = openSync(path, 'r');
    try {
      for (;;) {
        // One byte stays free, for the mark that `decode` sets.
        const read = readSync(descriptor, bytes, length, bytes.length - 1 - length, null);
        length += read;
        if (read === 0 || length > MAX_BYTES) break;
        if (length === bytes.length - 1) {
          const larger = Buffer.allocUnsafeSlow(MAX_BYTES + 2);
          bytes.copy(larger, 0, 0, length);
          bytes = larger;
        }
      }
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    throw new UnreadableFile(failureOf(error));
  }
  return decode(bytes, length);
}

/** The text of standard input, however it was read. @throws UnreadableFile */
export function textOf(input: string | Buffer): Decoded {
  if (typeof input === 'string') return { text: input, isUnmarked: false, encoding: 'UTF-8' };
  return decode(Buffer.concat([input, Buffer.of(0)]), input.length);
}

/** What the operating system said, in words. */
export function failureOf(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'no such file or directory';
    case 'EACCES':
    case 'EPERM':
      return 'permission denied';
    case 'EISDIR':
      return 'it is a directory';
    case 'ELOOP':
      return 'a symbolic link that leads back to itself';
    default:
      return code === undefined ? String(error) : `cannot be read (${code})`;
  }
}

/** Decodes the first bytes of a buffer, which is at least one byte longer than they are. */
function decode(bytes: Buffer, length: number): Decoded {
  if (length > MAX_BYTES) throw new UnreadableFile('larger than 50 MB');
  const mark = length < 2 ? 0 : bytes.readUInt16BE(0);
  if (mark === 0xfffe || mark === 0xfeff) {
    return { text: utf16(bytes, length, mark === 0xfeff), isUnmarked: false, encoding: utf16Name(mark === 0xfeff) };
  }
  bytes[length] = 0;
  const zero = bytes.indexOf(0);
  if (zero < length && zero < HEAD) {
    const head = bytes.subarray(0, Math.min(length, HEAD));
    for (const high of [1, 0] as const) {
      if (!isUtf16(head, high)) continue;
      return { text: utf16(bytes, length, high === 0), isUnmarked: true, encoding: utf16Name(high === 0) };
    }
    if (!isTextWithZeros(head)) throw new UnreadableFile('binary data, not text', true);
  }
  return { text: bytes.toString('utf8', 0, length), isUnmarked: false, encoding: 'UTF-8' };
}

/** The bytes of a text. */
export function encode(text: string, encoding: Encoding): Buffer {
  if (encoding === 'UTF-8') return Buffer.from(text);
  const bytes = Buffer.from(text, 'utf16le');
  return encoding === 'UTF-16BE' ? bytes.swap16() : bytes;
}

function utf16Name(isBigEndian: boolean): Encoding {
  return isBigEndian ? 'UTF-16BE' : 'UTF-16LE';
}

/** So many bytes tell what a file is. */
const HEAD = 8192;

function utf16(bytes: Buffer, length: number, isBigEndian: boolean): string {
  const units = Buffer.from(bytes.subarray(0, length & ~1));
  const text = (isBigEndian ? units.swap16() : units).toString('utf16le');
  // By way of UTF-8, which has no halves of pairs.
  return Buffer.from(text).toString();
}

/** Whether three characters in four are ASCII, with a zero in the byte at `high` of each pair. */
function isUtf16(bytes: Buffer, high: 0 | 1): boolean {
  let ascii = 0;
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    const low = bytes[at + 1 - high]!;
    if (bytes[at + high] === 0 && (low >= 0x20 || low === 0x0a || low === 0x0d || low === 0x09)) ascii++;
  }
  return bytes.length >= 8 && ascii >= (bytes.length >> 1) * 0.75;
}

/** Whether it is text all but for a few zeros. */
function isTextWithZeros(bytes: Buffer): boolean {
  const zeros = bytes.reduce((count, byte) => (byte === 0 ? count + 1 : count), 0);
  // The last character may be cut.
  return zeros * 50 <= bytes.length && !bytes.toString('utf8').slice(0, -4).includes('\ufffd');
}
