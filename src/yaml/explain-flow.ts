import type { Range } from '../text/range.ts';
import type { Mistake } from './explain-mistake.ts';

interface Bracket {
  readonly at: number;
  readonly close: string;
}

/** What is wrong with a document that begins with `{`: JSON, or what was meant to be. Undefined where nothing is seen. */
export function flowMistake(text: string, { start, end }: Range): Mistake | undefined {
  const brackets: Bracket[] = [];
  // Where the value before ends, as long as no comma or colon follows it.
  let valueEnd: number | undefined;
  for (let at = start; at < end; at++) {
    const char = text[at]!;
    if (/\s/.test(char) || char === '\ufeff') continue;
    if (char === '#') {
      at = lineEnd(text, at, end);
      continue;
    }
    if (brackets.length === 0 && valueEnd !== undefined) return behindJson(text, at, end);
    if (char === ',' || char === ':') {
      valueEnd = undefined;
    } else if (char === ']' || char === '}') {
      const open = brackets.pop();
      if (open === undefined || open.close !== char) return wrongBracket(at, char, open);
      valueEnd = at + 1;
    } else if (char === '/' && /[/*]/.test(text[at + 1] ?? '')) {
      return {
        code: 'remark',
        range: { start: at, end: at + 2 },
        message: 'JSON has no comments',
        help: 'delete the remark',
      };
    } else {
      if (valueEnd !== undefined) return missingComma(valueEnd);
      if (char === '{' || char === '[') {
        brackets.push({ at, close: char === '{' ? '}' : ']' });
      } else if (char === '"' || char === "'") {
        const close = closing(text, at, end);
        if (close === undefined) return unclosedText(text, at, end, char);
        at = close;
        valueEnd = at + 1;
      } else {
        const word = /[^\s,:{}[\]"]+/y;
        word.lastIndex = at;
        at = word.test(text) ? word.lastIndex - 1 : at;
        valueEnd = at + 1;
      }
    }
  }
  const open = brackets.at(-1);
  if (open === undefined) return undefined;
  const last = lastVisible(text, start, end);
  return {
    code: 'unclosed-bracket',
    range: { start: open.at, end: open.at + 1 },
    message: `\`${text[open.at]}\` is opened here and never closed`,
    help: `write \`${open.close}\` where it ends; this may be the end of a text that was cut off`,
    repair: {
      title: `insert \`${[...brackets]
        .reverse()
        .map(({ close }) => close)
        .join('')}\` at the end`,
      safety: 'unsafe',
      variants: [
        [
          {
            range: { start: last, end: last },
            text: [...brackets]
              .reverse()
              .map(({ close }) => close)
              .join(''),
          },
        ],
      ],
    },
  };
}

/** Text at an offset behind a JSON object. */
export function behindJson(text: string, at: number, end: number): Mistake {
  return {
    code: 'text-behind-json',
    range: { start: at, end: Math.min(end, at + Math.max(1, text.slice(at, lineEnd(text, at, end)).trimEnd().length)) },
    message: 'text stands after the end of the JSON object',
    help: 'delete it, or write `---` on a line of its own between two objects',
  };
}

function wrongBracket(at: number, char: string, open: Bracket | undefined): Mistake {
  return {
    code: 'wrong-bracket',
    range: { start: at, end: at + 1 },
    message:
      open === undefined
        ? `\`${char}\` closes nothing`
        : `\`${char}\` stands where \`${open.close}\` should close a bracket`,
    help: open === undefined ? 'delete it' : `write \`${open.close}\` before it, or in its place`,
    ...(open === undefined
      ? {}
      : { related: [{ range: { start: open.at, end: open.at + 1 }, message: 'the bracket is opened here' }] }),
  };
}

function missingComma(valueEnd: number): Mistake {
  return {
    code: 'missing-comma',
    range: { start: valueEnd - 1, end: valueEnd },
    message: 'a comma is missing after this value',
    help: 'write a comma between two values',
    repair: {
      title: 'insert a comma',
      safety: 'safe',
      variants: [[{ range: { start: valueEnd, end: valueEnd }, text: ',' }]],
    },
  };
}

function unclosedText(text: string, at: number, end: number, mark: string): Mistake {
  return {
    code: 'unclosed-quote',
    range: { start: at, end: Math.max(at + 1, lineEnd(text, at, end)) },
    message: 'this quote is opened here and never closed',
    help: `write ${mark} where the value ends`,
  };
}

function closing(text: string, at: number, end: number): number | undefined {
  const until = lineEnd(text, at, end);
  for (let i = at + 1; i < until; i++) {
    if (text[i] === '\\' && text[at] === '"') i++;
    else if (text[i] === text[at]) return i;
  }
  return undefined;
}

function lineEnd(text: string, from: number, end: number): number {
  const at = text.indexOf('\n', from);
  if (at < 0 || at > end) return end;
  return at > from && text[at - 1] === '\r' ? at - 1 : at;
}

function lastVisible(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && /\s/.test(text[at - 1]!)) at--;
  return at;
}
