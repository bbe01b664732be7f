import type { Line } from './explain-lines.ts';
import { type Mistake, named, type Repair } from './explain-mistake.ts';

// Words that would be keys or items, but for the blank behind a colon or a dash.

/** A word that would be a key or an item but for a blank. */
export function wordMistake(text: string, line: Line): Mistake | undefined {
  // In `key:"a: b"` the first colon begins no value.
  const quoted = line.key && /^[A-Za-z][\w./-]*:(?=["'])/.exec(line.key.name);
  if (quoted) {
    const { start } = line.key.range;
    return blankBehindColon(text, start, start + quoted[0].length);
  }
  if (line.key !== undefined) return undefined;
  const { start, end } = line.value;
  const written = text.slice(start, end);
  const wide = /^([A-Za-z][\w./-]*)[ \t]*：[ \t]*/.exec(written);
  if (wide !== null) {
    const range = { start: start + wide[1]!.length, end: start + wide[0].length };
    return {
      code: 'wide-colon',
      range,
      message: `the colon of ${named(wide[1]!)} is a full-width one, which YAML does not know`,
      help: `write \`${wide[1]}: \``,
      repair: { title: 'write an ordinary colon', safety: 'safe', variants: [[{ range, text: ': ' }]] },
    };
  }
  // `f:spec` is one word where the API server notes who wrote what.
  const colon = /^(?:["'][\w./-]+["']|(?![fkv]:)[A-Za-z][\w./-]*):(?!\/\/)(?=\S)/.exec(written);
  if (colon !== null) return blankBehindColon(text, start, start + colon[0].length);
  if (line.dashes.length === 0 && /^-[A-Za-z"'{[]/.test(written)) return blankBehindDash(start, 'unsafe');
  return undefined;
}

/** A dash without a blank that made a key or text of what should be an item. */
export function markerOf(text: string, line: Line): Mistake | undefined {
  const at = line.key?.range.start ?? line.value.start;
  const word = /^-[A-Za-z"'{[][^\s:]*/.exec(text.slice(at, line.end));
  if (word === null || line.dashes.length > 0) return undefined;
  return blankBehindDash(at, line.key === undefined ? 'unsafe' : 'safe');
}

/** `-name`: a dash that is part of a word. Before a key it can be nothing else; `-c` may be an option that lacks its dash. */
export function blankBehindDash(at: number, safety: Repair['safety']): Mistake {
  return {
    code: 'blank-behind-dash',
    range: { start: at, end: at + 1 },
    message: 'there is no space after this dash, so that it begins no list item',
    help: 'write `- `, a dash and a space',
    repair: {
      title: 'insert a space after the dash',
      safety,
      variants: [[{ range: { start: at + 1, end: at + 1 }, text: ' ' }]],
    },
  };
}

/** `name:nginx`: a colon that is part of a word. `at` is behind the colon. */
function blankBehindColon(text: string, start: number, at: number): Mistake {
  const key = text.slice(start, at - 1);
  return {
    code: 'blank-behind-colon',
    range: { start, end: at },
    message: `there is no space after the colon of ${named(`${key}:`)}, so that this is no key`,
    help: `write \`${key}: \`, with a space after the colon`,
    repair: {
      title: 'insert a space after the colon',
      safety: 'safe',
      variants: [[{ range: { start: at, end: at }, text: ' ' }]],
    },
  };
}
