import { fstatSync, readSync, writeSync } from 'node:fs';

/** One of the two ways out. */
export interface Output {
  /** Text as UTF-8, bytes as they are. */
  write(text: string | Uint8Array): void;
  readonly isTerminal: boolean;
  /** Of the terminal. */
  readonly columns: number | undefined;
}

/** What a run has to do with the process that it runs in. */
export interface Io {
  /** Absolute. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Output;
  readonly stderr: Output;
  /** Reads standard input to its end. */
  readonly stdin: () => Buffer;
  /** Milliseconds. */
  readonly clock: () => number;
}

/** That of this process. */
export function processIo(): Io {
  return {
    cwd: process.cwd(),
    env: process.env,
    stdout: outputOf(1),
    stderr: outputOf(2),
    stdin: () => readAll(0),
    // Not performance.now(), which costs a millisecond the first time.
    clock: () => Number(process.hrtime.bigint()) / 1e6,
  };
}

/**
 * Writes at once and to the end, so that nothing is lost when the process ends. `process.stdout` is not touched for
 * that: only making it costs some milliseconds.
 *
 * @throws what the system says, but for a reader that went away: then the rest is dropped.
 */
function outputOf(descriptor: 1 | 2): Output {
  let isClosed = false;
  const stream = () => (descriptor === 1 ? process.stdout : process.stderr);
  return {
    write(text) {
      let rest = typeof text === 'string' ? Buffer.from(text) : text;
      while (rest.length > 0 && !isClosed) {
        try {
          rest = rest.subarray(writeSync(descriptor, rest));
        } catch (error) {
          const { code } = error as NodeJS.ErrnoException;
          if (code === 'EPIPE' || code === 'EOF') isClosed = true;
          else if (code === 'EAGAIN') pause();
          else throw error;
        }
      }
    },
    get isTerminal() {
      return isCharacterDevice(descriptor) && stream().isTTY === true;
    },
    get columns() {
      // A terminal that does not know its size says 0.
      return (isCharacterDevice(descriptor) && stream().columns) || undefined;
    },
  };
}

function readAll(descriptor: number): Buffer {
  const chunks: Buffer[] = [];
  for (;;) {
    const chunk = Buffer.allocUnsafe(1 << 16);
    try {
      const length = readSync(descriptor, chunk);
      if (length === 0) return Buffer.concat(chunks);
      chunks.push(chunk.subarray(0, length));
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EAGAIN') pause();
      else if (code === 'EOF') return Buffer.concat(chunks);
      else throw error;
    }
  }
}

// No terminal is anything else, and asking the system is cheap.
function isCharacterDevice(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isCharacterDevice();
  } catch {
    return false;
  }
}

// For a pipe that is full or empty.
function pause(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2);
}
