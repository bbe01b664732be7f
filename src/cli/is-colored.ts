import type { Io, Output } from './io.ts';
import type { Color } from './options.ts';

/** Whether what goes to an output is to be coloured: as asked for, else as the environment and the terminal say. */
export function isColored(asked: Color, env: Io['env'], out: Output | undefined): boolean {
  if (asked !== 'auto') return asked === 'always';
  if (out === undefined) return false;
  const { NO_COLOR, FORCE_COLOR, TERM } = env;
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return TERM !== 'dumb' && out.isTerminal;
}
