import { cp, mkdir, mkdtemp, readFile, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import type { Io } from '../src/cli/io.ts';
import { run } from '../src/cli/run.ts';
import type { Filler } from './docs-marks.ts';
import { fence } from './rule-pages.ts';

/** Columns that the output of a page may take. */
const WIDTH = 100;

/**
 * The marks that show what the program really says: `<!-- output: stslint … -->` runs it, `<!-- file: … -->` shows a file.
 * All of a page happens in one copy of examples/, so what one command writes the next one finds.
 */
export class Shell {
  readonly #directory: string;

  private constructor(directory: string) {
    this.#directory = directory;
  }

  /** @param root of the repository. */
  static async open(root: string): Promise<Shell> {
    const directory = await realpath(await mkdtemp(join(tmpdir(), 'stslint-docs-')));
    await cp(join(root, 'examples'), join(directory, 'examples'), { recursive: true });
    // The root of a repository: no config above it counts.
    await mkdir(join(directory, '.git'));
    return new Shell(directory);
  }

  async close(): Promise<void> {
    await rm(this.#directory, { recursive: true });
  }

  /**
   * A command and what a terminal shows of it. Behind the command may stand `; echo $?` and `| head -n 20`.
   *
   * @throws where the command cannot be run, or its run fails.
   */
  readonly output: Filler = async (command) => {
    const [, plain = '', echo, lines] = /^(.*?)(; echo \$\?)?(?: \| head -n (\d+))?$/.exec(command)!;
    const [program, ...argv] = (plain.match(/'[^']*'|\S+/g) ?? []).map((word) => word.replace(/^'(.*)'$/, '$1'));
    if (program !== 'stslint') throw new Error(`only stslint is run, not ${command}`);
    const { text, status } = await this.#run(argv);
    if (status > 1) throw new Error(`${command} failed: ${text.trim()}`);
    const shown = text.split('\n').slice(0, lines === undefined ? undefined : Number(lines));
    return fence('text', `$ ${command}\n${shown.join('\n').trimEnd()}\n${echo === undefined ? '' : status}`);
  };

  readonly file: Filler = async (path) => {
    const language = extname(path).slice(1).replace('yml', 'yaml');
    return fence(language, await readFile(join(this.#directory, path), 'utf8'));
  };

  async #run(argv: readonly string[]): Promise<{ readonly text: string; readonly status: number }> {
    let text = '';
    const output = {
      write: (more: string | Uint8Array) => {
        text += typeof more === 'string' ? more : Buffer.from(more).toString();
      },
      isTerminal: false,
      columns: WIDTH,
    };
    const io: Io = {
      cwd: this.#directory,
      env: {},
      stdout: output,
      stderr: output,
      stdin: () => Buffer.alloc(0),
      clock: () => 0,
    };
    return { status: await run(argv, io), text };
  }
}
