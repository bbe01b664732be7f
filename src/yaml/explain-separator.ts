import type { Replacement } from '../text/fix.ts';
import type { Line } from './explain-lines.ts';
import type { Mistake } from './explain-mistake.ts';

const DASHES = /^[ \t]*(?:\\?[-–—−]{2,}|\*{3,})[ \t]*$/;

/** Objects that begin behind another one, where the `---` between them is lost: each begins with its apiVersion and kind. */
export function lostSeparators(text: string, lines: readonly Line[]): Mistake[] {
  const contents = lines.filter(({ kind }) => kind === 'content');
  const heads = contents.filter((line, index) => {
    const next = contents[index + 1];
    return isHead(line) && next !== undefined && isHead(next) && next.key!.name !== line.key!.name;
  });
  const [first, ...others] = heads;
  return others.flatMap((line, index) => {
    const at = lines.indexOf(line);
    const until = lines.indexOf(others[index + 1]!);
    const own = lines.slice(at, until < 0 ? undefined : until);
    // What has no name is named by another object, and is none.
    if (line.key!.column !== first!.key!.column || !own.some(({ key }) => key?.name === 'metadata')) return [];
    let from = at;
    // Comments right above an object belong to it.
    while (lines[from - 1]?.kind === 'comment' && lines[from - 1]!.text < lines[from - 1]!.end) from--;
    const before = lines[from - 1];
    if (before !== undefined && DASHES.test(text.slice(before.start, before.end))) return [];
    const edit: Replacement = { range: { start: lines[from]!.start, end: lines[from]!.start }, text: '---\n' };
    return [
      {
        code: 'lost-separator',
        range: line.key!.range,
        message: 'a second object begins here, with no `---` before it',
        help: 'write `---` on a line of its own before it',
        repair: { title: 'insert `---`', safety: 'safe', variants: [[edit]], moves: true, splits: true },
      },
    ];
  });
}

function isHead({ key, dashes, valueKind }: Line): boolean {
  return (key?.name === 'apiVersion' || key?.name === 'kind') && dashes.length === 0 && valueKind !== 'none';
}
