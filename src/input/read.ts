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

/**
 * The text of a regular file. Invalid UTF-8 becomes U+FFFD, as for kubectl; UTF-16 is read where a byte order mark
 * says so.
 *
 * @throws UnreadableFile
 */
export function readText(path: string): string {
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
export function textOf(input: string | Buffer): string {
  return typeof input === 'string' ? input : decode(Buffer.concat([input, Buffer.of(0)]), input.length);
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
    case 'ELOOP':
      return 'a symbolic link that leads back to itself';
    default:
      return code === undefined ? String(error) : `cannot be read (${code})`;
  }
}

/** Decodes the first bytes of a buffer, which is at least one byte longer than they are. */
function decode(bytes: Buffer, length: number): string {
  if (length > MAX_BYTES) throw new UnreadableFile('larger than 50 MB');
  const mark = length < 2 ? 0 : bytes.readUInt16BE(0);
  if (mark === 0xfffe) return bytes.toString('utf16le', 0, length);
  if (mark === 0xfeff)
    return Buffer.from(bytes.subarray(0, length & ~1))
      .swap16()
      .toString('utf16le');
  bytes[length] = 0;
  const zero = bytes.indexOf(0);
  if (zero < length && zero < 8192) throw new UnreadableFile('binary data, not text', true);
  return bytes.toString('utf8', 0, length);
}
