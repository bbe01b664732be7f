/** Lines that are shown around a change. */
const CONTEXT = 3;

/** So many lines that differ are compared; where more do, all between the first and the last is one change. */
const MAX_CHANGES = 2000;

/**
 * What makes one text of another, as a unified patch of one file that `git apply` takes, wherever in a repository it is
 * run. Line ends are kept as they are. Empty where the texts are equal.
 *
 * @param path relative to the directory that the patch is for, with `/`.
 */
export function unifiedPatch(path: string, before: string, after: string): string {
  if (before === after) return '';
  const [old, now] = [linesOf(before), linesOf(after)];
  const hunks = hunksOf(changesBetween(old, now), old, now);
  // Without the line `diff --git`, which would make paths those of the whole repository.
  return `--- ${nameOf(`a/${path}`)}\n+++ ${nameOf(`b/${path}`)}\n${hunks.join('')}`;
}

/** Lines `from` to `to` are replaced by lines `nowFrom` to `nowTo`; 0-based, half-open. */
interface Change {
  readonly from: number;
  readonly to: number;
  readonly nowFrom: number;
  readonly nowTo: number;
}

/** With their line ends. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function changesBetween(old: readonly string[], now: readonly string[]): Change[] {
  let from = 0;
  while (from < old.length && from < now.length && old[from] === now[from]) from++;
  let to = old.length;
  let nowTo = now.length;
  while (to > from && nowTo > from && old[to - 1] === now[nowTo - 1]) {
    to--;
    nowTo--;
  }
  const changes = shortest(old.slice(from, to), now.slice(from, nowTo)) ?? [
    { from: 0, to: to - from, nowFrom: 0, nowTo: nowTo - from },
  ];
  return changes.map((change) => ({
    from: change.from + from,
    to: change.to + from,
    nowFrom: change.nowFrom + from,
    nowTo: change.nowTo + from,
  }));
}

/** The fewest changes, after Myers, "An O(ND) Difference Algorithm"; undefined where there are too many. */
function shortest(old: readonly string[], now: readonly string[]): Change[] | undefined {
  /** For each number of changes the farthest line of `old` on each diagonal, which is `x - y`. */
  const trace: Int32Array[] = [];
  for (let changes = 0; changes <= MAX_CHANGES; changes++) {
    const last = trace[changes - 1];
    const farthest = new Int32Array(2 * changes + 1);
    trace.push(farthest);
    for (let diagonal = -changes; diagonal <= changes; diagonal += 2) {
      let x = last === undefined ? 0 : stepOf(last, changes, diagonal).x;
      let y = x - diagonal;
      while (x < old.length && y < now.length && old[x] === now[y]) {
        x++;
        y++;
      }
      farthest[diagonal + changes] = x;
      if (x >= old.length && y >= now.length) return changesOf(trace, old.length, now.length);
    }
  }
  return undefined;
}

/** The best way to a diagonal from those beside it: by deletion of a line of `old`, or insertion of one of `now`. */
function stepOf(last: Int32Array, changes: number, diagonal: number): { x: number; from: number } {
  const at = (other: number) => last[other + changes - 1] ?? -1;
  const isInsertion = diagonal === -changes || (diagonal !== changes && at(diagonal - 1) < at(diagonal + 1));
  return isInsertion ? { x: at(diagonal + 1), from: diagonal + 1 } : { x: at(diagonal - 1) + 1, from: diagonal - 1 };
}

function changesOf(trace: readonly Int32Array[], length: number, nowLength: number): Change[] {
  const changes: Change[] = [];
  let diagonal = length - nowLength;
  for (let count = trace.length - 1; count > 0; count--) {
    const { x, from } = stepOf(trace[count - 1]!, count, diagonal);
    const isInsertion = from > diagonal;
    const step = isInsertion
      ? { from: x, to: x, nowFrom: x - diagonal - 1, nowTo: x - diagonal }
      : { from: x - 1, to: x, nowFrom: x - diagonal, nowTo: x - diagonal };
    const next = changes[0];
    if (next?.from === step.to && next.nowFrom === step.nowTo) {
      changes[0] = { ...next, from: step.from, nowFrom: step.nowFrom };
    } else changes.unshift(step);
    diagonal = from;
  }
  return changes;
}

function hunksOf(changes: readonly Change[], old: readonly string[], now: readonly string[]): string[] {
  const groups: Change[][] = [];
  for (const change of changes) {
    const group = groups.at(-1);
    if (group !== undefined && change.from - group.at(-1)!.to <= 2 * CONTEXT) group.push(change);
    else groups.push([change]);
  }
  return groups.map((group) => {
    const first = group[0]!;
    const last = group.at(-1)!;
    const start = Math.max(0, first.from - CONTEXT);
    const end = Math.min(old.length, last.to + CONTEXT);
    const nowStart = first.nowFrom - (first.from - start);
    const nowEnd = last.nowTo + (end - last.to);
    const rows: string[] = [];
    let at = start;
    for (const { from, to, nowFrom, nowTo } of group) {
      rows.push(...old.slice(at, from).map((line) => rowOf(' ', line)));
      rows.push(...old.slice(from, to).map((line) => rowOf('-', line)));
      rows.push(...now.slice(nowFrom, nowTo).map((line) => rowOf('+', line)));
      at = to;
    }
    rows.push(...old.slice(at, end).map((line) => rowOf(' ', line)));
    return `@@ -${spanOf(start, end)} +${spanOf(nowStart, nowEnd)} @@\n${rows.join('')}`;
  });
}

function rowOf(sign: string, line: string): string {
  return line.endsWith('\n') ? sign + line : `${sign}${line}\n\\ No newline at end of file\n`;
}

// Of no lines at all the one before is named.
function spanOf(start: number, end: number): string {
  return `${end > start ? start + 1 : start},${end - start}`;
}

/** A name as git writes it: in quotes where it holds more than letters of ASCII, behind a tab where it holds blanks. */
function nameOf(path: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what git writes as escapes
  if (!/[\x00-\x1f"\\\x7f-\uffff]/.test(path)) return /\s/.test(path) ? `${path}\t` : path;
  const escaped = [...new TextEncoder().encode(path)].map((byte) => {
    const char = String.fromCharCode(byte);
    if (char === '"' || char === '\\') return `\\${char}`;
    return byte < 0x20 || byte > 0x7e ? `\\${byte.toString(8).padStart(3, '0')}` : char;
  });
  return `"${escaped.join('')}"`;
}
