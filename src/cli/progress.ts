import type { Io } from './io.ts';

/** A run of less than this needs no sign of life. */
const PATIENCE = 1000;
const INTERVAL = 100;

/** A line on a terminal that says how far a long run has come, written over itself and taken away at the end. */
export class Progress {
  readonly #io: Io;
  readonly #start: number;
  #last: number;
  #isWatched: boolean | undefined;

  constructor(io: Io) {
    this.#io = io;
    this.#start = io.clock();
    this.#last = this.#start;
  }

  /** Told after each file how many were read. */
  update(count: number): void {
    const now = this.#io.clock();
    if (now - this.#start < PATIENCE || now - this.#last < INTERVAL) return;
    this.#last = now;
    // Asked as late as possible: a short run need not know.
    this.#isWatched ??= isWatched(this.#io);
    if (this.#isWatched) this.#io.stderr.write(`\r\x1b[K${count} files read`);
  }

  clear(): void {
    if (this.#isWatched) this.#io.stderr.write('\r\x1b[K');
  }
}

/** False where nobody would see it: in a pipe, in CI, on a terminal that cannot overwrite. */
function isWatched({ env: { CI, TERM }, stderr }: Io): boolean {
  return (CI === undefined || CI === '' || CI === 'false') && TERM !== 'dumb' && stderr.isTerminal;
}
