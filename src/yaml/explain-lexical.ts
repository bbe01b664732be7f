import type { Replacement } from '../text/fix.ts';
import type { Range } from '../text/range.ts';
import { columnsOf, oddBlankMistake, type Surroundings, tabMistake } from './explain-blanks.ts';
import { foreignMistake, isForeign } from './explain-foreign.ts';
import { cutApart } from './explain-joined.ts';
import type { Line } from './explain-lines.ts';
import { lineName, type Mistake, named, type Repair } from './explain-mistake.ts';
import { blankBehindDash } from './explain-words.ts';

const WORD = /^[A-Za-z][\w./-]*$/;

/** What is wrong with each line by itself, in order. */
export function lexicalMistakes(
  text: string,
  lines: readonly Line[],
  widths: readonly number[],
): Map<Line, readonly Mistake[]> {
  const mistakes = new Map<Line, readonly Mistake[]>();
  const contents = lines.filter(({ kind }) => kind === 'content');
  const columns = columnsOf(text, contents);
  let at = 0;
  for (const line of lines) {
    let mistake: Mistake | undefined;
    if (line.kind === 'content') {
      mistake = contentMistake(text, line, { above: contents[at - 1], below: contents[at + 1], columns }, widths);
      at++;
    }
    if (line.flaw !== undefined) mistake ??= flawMistake(text, line, widths);
    const odd = mistake !== undefined && isForeign(mistake) ? undefined : oddBlankMistake(text, line);
    const found = [odd, mistake].filter((one) => one !== undefined);
    if (found.length > 0) mistakes.set(line, found);
  }
  return mistakes;
}

function contentMistake(
  text: string,
  line: Line,
  around: Surroundings,
  widths: readonly number[],
): Mistake | undefined {
  return (
    foreignMistake(text, line) ??
    (text.slice(line.start, line.text).includes('\t') ? tabMistake(text, line, widths, around) : undefined) ??
    markerMistake(text, line) ??
    (line.flaw === undefined ? valueMistake(text, line) : undefined)
  );
}

/** Dashes that are none, and what stands where a key or a dash should begin. */
function markerMistake(text: string, line: Line): Mistake | undefined {
  const lastDash = line.dashes.at(-1);
  const at = line.key?.range.start ?? line.value.start;
  const between = lastDash === undefined ? '' : text.slice(lastDash.at + 1, at);
  if (between.includes('\t') && line.valueKind !== 'block') {
    const tab = lastDash!.at + 1 + between.indexOf('\t');
    const range = { start: tab, end: tab + 1 };
    return {
      code: 'tab-behind-dash',
      range,
      message: 'a tab stands after the dash, where YAML allows only spaces',
      help: 'write one space after the dash',
      repair: {
        title: 'write a space for the tab',
        safety: 'safe',
        variants: [[{ range: { start: lastDash!.at + 1, end: at }, text: ' ' }]],
      },
    };
  }
  const written = text.slice(at, line.end);
  const bullet = /^([–—−•●▪◦‣*+·]|\\-)[ \t\u00a0]+(?=\S)/.exec(written);
  if (
    bullet !== null &&
    (line.key !== undefined || bullet[1] !== '*' || lastDash === undefined) &&
    !/^\*[ \t]+[*\d]/.test(written)
  ) {
    const range = { start: at, end: at + bullet[1]!.length };
    const isDash = /[–—−]/.test(bullet[1]!);
    const what = bullet[1] === '\\-' ? 'a dash as Markdown escapes it' : isDash ? 'a long dash' : 'a bullet';
    return {
      code: 'bullet',
      range,
      message: `\`${bullet[1]}\` is ${what} and begins no list item`,
      help: 'write `-` and a space',
      repair: {
        title: 'write `- `',
        safety: 'safe',
        variants: [[{ range: { start: at, end: at + bullet[0].length }, text: '- ' }]],
      },
    };
  }
  if (line.key === undefined && /^:(?:\s|$)/.test(written)) {
    return {
      code: 'missing-key',
      range: { start: at, end: at + 1 },
      message: 'a colon stands here without a key before it',
      help: 'write the key before the colon',
    };
  }
  if (lastDash === undefined && line.key !== undefined && /^-[A-Za-z"'{[]/.test(line.key.name)) {
    return blankBehindDash(at, 'safe');
  }
  if (line.key?.name.startsWith('`')) {
    const close = /`[ \t]*$/.exec(text.slice(at, line.end));
    const edits = [{ range: { start: at, end: at + 1 }, text: '' }];
    if (close !== null) edits.push({ range: { start: at + close.index, end: at + close.index + 1 }, text: '' });
    return {
      code: 'backtick',
      range: { start: at, end: at + 1 },
      message: 'a backtick of Markdown stands before the key',
      help: 'delete the backtick',
      repair: { title: 'delete the backtick', safety: 'safe', variants: [edits] },
    };
  }
  if (line.key !== undefined && /^[@%,\]}]/.test(line.key.name)) {
    return {
      code: 'bad-start',
      range: { start: at, end: at + 1 },
      message: `a key cannot begin with \`${line.key.name[0]}\``,
      help: 'put the key in quotes',
      repair: quoting(text, line.key.range),
    };
  }
  return undefined;
}

function valueMistake(text: string, line: Line): Mistake | undefined {
  const { value, key } = line;
  const written = text.slice(value.start, value.end);
  if (line.valueKind !== 'plain') return undefined;
  if (key === undefined && line.dashes.length === 0) return undefined;
  const holder = key === undefined ? 'this list item' : named(key.name);
  const first = written[0]!;
  if (key !== undefined && /^-(?:\s|$)/.test(written)) {
    const repair = cutApart(text, line, value.start);
    return {
      code: 'list-behind-key',
      range: { start: value.start, end: value.start + 1 },
      message: `a list cannot begin on the line of its key, ${named(key.name)}`,
      help: `begin a new line before the dash, at column ${key.column + 1} or deeper`,
      ...(repair !== undefined && { repair }),
    };
  }
  const remark = /^(?:<-+|←|\/\/|\/\*|<=)(?:[ \t]|$)/.test(written);
  const second = secondColon(written);
  if (/^[@`%,\]}|>&*?]/.test(first) && !(first === '?' && !/^\?(?:\s|$)/.test(written)) && !remark) {
    return {
      code: 'bad-start',
      range: value,
      message: `${valueIn(holder)} begins with ${first === '`' ? 'a backtick' : `\`${first}\``}, which has a meaning of its own in YAML`,
      help: 'put the value in quotes',
      // @NAME@ is a placeholder that something else fills in.
      repair: { ...quoting(text, value), ...(/^@\w+@/.test(written) && { safety: 'unsafe' as const }) },
    };
  }
  if (second !== undefined) return secondColonMistake(text, line, second, holder);
  return undefined;
}

/** Where a `: ` stands in a plain value. */
function secondColon(written: string): number | undefined {
  const match = /:(?=[ \t]|$)/.exec(written);
  return match?.index;
}

function secondColonMistake(text: string, line: Line, colon: number, holder: string): Mistake {
  const { value } = line;
  const written = text.slice(value.start, value.end);
  const curly = /^[“”„‘’]/.test(written);
  const word = /([^\s{}[\],]+)$/.exec(written.slice(0, colon))?.[1] ?? '';
  const range = { start: value.start + colon - word.length, end: value.start + colon + 1 };
  if (curly) {
    const isWhole = /^[“”„‘’][^"\\]*[“”„‘’]$/.test(written);
    return {
      code: 'curly-quotes',
      range: { start: value.start, end: value.start + 1 },
      message: `the quotes around ${valueIn(holder)} are curly ones, which quote nothing in YAML`,
      help: 'write straight quotes',
      ...(isWhole
        ? { repair: { title: 'write straight quotes', safety: 'safe', variants: [exchange(value, '"')] } }
        : {}),
    };
  }
  const before = written.slice(0, colon - word.length).trim();
  const rest = written.slice(colon + 1).trim();
  const isKey = WORD.test(word) && (before === '' || (/^\S+$/.test(before) && !/[:;,!]$/.test(before)));
  const quoted = { title: 'put the value in quotes', safety: 'unsafe', variants: [quote(text, value)] } as const;
  // A reference to an image, with a blank before its tag.
  if (line.key?.name === 'image' && before === '' && /^\w[\w.-]*$/.test(rest)) {
    const blank = { start: range.end, end: value.start + written.length - rest.length };
    return {
      code: 'blank-in-image',
      range,
      message: `a space stands after the colon in the value of ${holder}, as if it were a key`,
      help: 'take the space out',
      repair: { title: 'take the space out', safety: 'safe', variants: [[{ range: blank, text: '' }]] },
    };
  }
  const cut = isKey ? cutApart(text, line, value.start) : undefined;
  if (cut !== undefined) {
    // One more key than colons: several lines were joined.
    const isLikelier = before === '' && rest !== '' && secondColon(rest) === undefined;
    return { ...secondKey(range, holder), repair: { ...cut, rival: { ...quoted, isLikelier } } };
  }
  if (isKey) return { ...secondKey(range, holder), repair: quoted };
  return {
    code: 'second-colon',
    range,
    message: `${valueIn(holder)} holds a colon with a space after it, as if it were a key`,
    help: 'put the value in quotes',
    repair: quoted,
  };
}

function secondKey(range: Range, holder: string): Mistake {
  return {
    code: 'second-colon',
    range,
    message: `a second key stands on the line of ${holder}`,
    help: 'begin a new line before it, or put the value in quotes if it is one text',
  };
}

function valueIn(holder: string): string {
  return holder.startsWith('`') ? `the value of ${holder}` : holder;
}

function quoting(text: string, range: Range): Repair {
  return { title: 'put it in quotes', safety: 'safe', variants: [quote(text, range)] };
}

/** Quotes around a plain text. Insertions only: a value is never repeated, since it may be a secret. */
function quote(text: string, { start, end }: Range): Replacement[] {
  const written = text.slice(start, end);
  if (!/["\\]/.test(written)) return [insert(start, '"'), insert(end, '"')];
  const apostrophes = [...written.matchAll(/'/g)].map(({ index }) => insert(start + index, "'"));
  return [insert(start, "'"), ...apostrophes, insert(end, "'")];
}

/** Other quotes around a quoted text. */
export function exchange({ start, end }: Range, mark: string): Replacement[] {
  return [
    { range: { start, end: start + 1 }, text: mark },
    { range: { start: end - 1, end }, text: mark },
  ];
}

function insert(at: number, text: string): Replacement {
  return { range: { start: at, end: at }, text };
}

function flawMistake(text: string, line: Line, widths: readonly number[]): Mistake | undefined {
  const { code, range, opened } = line.flaw!;
  const owner = opened === undefined ? lineName(line) : lineName(opened);
  const key = code.startsWith('text-behind')
    ? /^[A-Za-z][\w./-]*:(?=\s|$)/.exec(text.slice(range.start, range.end))
    : null;
  if (key !== null) {
    const repair = cutApart(text, line, range.start);
    const mistake = secondKey({ start: range.start, end: range.start + key[0].length }, owner);
    return repair === undefined ? mistake : { ...mistake, repair };
  }
  switch (code) {
    case 'unclosed-quote':
      return unclosedQuote(text, line, range);
    case 'text-behind-quote': {
      const quoteMark = text[line.value.start]!;
      return {
        code,
        range,
        message: `text stands after the closing quote of ${owner}`,
        help:
          quoteMark === "'"
            ? "write `''` for an apostrophe inside single quotes, or put the value in double quotes"
            : 'write `\\"` for a quote inside double quotes, or put the value in single quotes',
        ...requote(text, line, range),
      };
    }
    case 'bad-escape':
      if (text[range.start + 1] === 'u' && range.end - range.start > 2) return halfEscape(text, range);
      return {
        code,
        range,
        message: `\`${text.slice(range.start, range.end)}\` is no escape that YAML knows in double quotes`,
        help: 'write `\\\\` for a backslash, or put the value in single quotes',
        ...(text.slice(line.value.start, line.value.end).includes("'") || line.value.end > line.end
          ? {}
          : {
              repair: {
                title: 'put the value in single quotes',
                safety: 'unsafe',
                variants: [exchange(line.value, "'")],
              },
            }),
      };
    case 'unclosed-bracket': {
      const close = text[range.start] === '[' ? ']' : '}';
      return {
        code,
        range: { start: range.start, end: range.start + 1 },
        message: `\`${text[range.start]}\` is opened here and never closed`,
        help: `write \`${close}\` where the ${close === ']' ? 'list' : 'map'} ends`,
        ...(/[,:{[]$/.test(text.slice(range.start, range.end))
          ? {}
          : {
              repair: {
                title: `insert \`${close}\` at the end of the line`,
                safety: 'safe',
                variants: [[{ range: { start: range.end, end: range.end }, text: close }]],
              },
            }),
      };
    }
    case 'text-behind-bracket': {
      const link = linkMistake(text, { start: line.value.start, end: range.end }, owner);
      if (link !== undefined) return link;
      const extra = /^[\]}]+$/.test(text.slice(range.start, range.end));
      return {
        code,
        range,
        message: extra ? 'this bracket closes nothing' : `text stands after the closing bracket of ${owner}`,
        help: extra ? 'delete it' : 'begin a new line for it, or put the whole value in quotes',
        ...(extra
          ? { repair: { title: 'delete the bracket', safety: 'safe', variants: [[{ range, text: '' }]] } }
          : {}),
      };
    }
    case 'block-tab': {
      const mistake = tabMistake(text, line, widths);
      return {
        ...mistake,
        message: `this line of the text of ${owner} is indented with a tab, where YAML allows only spaces`,
      };
    }
    case 'block-odd-blank':
      return undefined;
    case 'block-indentation':
      return {
        code,
        range: { start: line.text, end: line.end },
        message: `this line of the text of ${owner} is indented less than the line that the text begins with`,
        help: 'indent all lines of the text at least as deep as its first',
      };
    case 'block-not-indented':
      return {
        code,
        range,
        message: `the text of ${owner} begins here, but is not indented below it`,
        help: `indent the lines of the text deeper than ${owner}`,
        related: [{ range: opened!.key?.range ?? opened!.value, message: 'the text belongs to this' }],
      };
  }
}

/** `[postgres:17](http://postgres:17)`: what a chat or a mail makes of a word that looks like an address. */
function linkMistake(text: string, range: Range, owner: string): Mistake | undefined {
  const [, shown, address] = /^\[([^\][]+)\]\(([^()\s]+)\)/.exec(text.slice(range.start, range.end)) ?? [];
  if (shown === undefined || !/^(?:https?:\/\/|mailto:)/.test(address!)) return undefined;
  const close = range.start + 1 + shown.length;
  const end = close + address!.length + 3;
  const isSame =
    address!.replace(/^(?:https?:\/\/|mailto:)/, '').replace(/\/$/, '') === shown.replace(/^https?:\/\//, '');
  return {
    code: 'markdown-link',
    range: { start: range.start, end },
    message: `a link of Markdown stands in the value of ${owner}`,
    help: 'write its text alone, without brackets and address',
    repair: {
      title: 'write the text of the link',
      safety: isSame ? 'safe' : 'unsafe',
      variants: [
        [
          { range: { start: range.start, end: range.start + 1 }, text: '' },
          { range: { start: close, end }, text: '' },
        ],
      ],
    },
  };
}

/** `\ud83d\ude00`: a character in two halves, or one half of it. */
function halfEscape(text: string, range: Range): Mistake {
  const halves = text.slice(range.start, range.end);
  const isWhole = halves.length === 12;
  const code = isWhole ? (JSON.parse(`"${halves}"`) as string).codePointAt(0)! : 0;
  const written = `\\U${code.toString(16).toUpperCase().padStart(8, '0')}`;
  return {
    code: 'half-escape',
    range,
    message: isWhole
      ? `\`${halves}\` is one character in two halves, as JSON writes it, and YAML takes no halves`
      : `\`${halves}\` is half of a character`,
    help: isWhole ? `write \`${written}\`` : 'write the character itself',
    ...(isWhole && {
      repair: { title: `write \`${written}\``, safety: 'safe', variants: [[{ range, text: written }]] },
    }),
  };
}

function unclosedQuote(text: string, line: Line, range: Range): Mistake {
  const written = text.slice(range.start, range.end);
  const mark = written[0]!;
  const wrong = written.length > 1 && /['"`”“’]$/.test(written) ? 1 : 0;
  const whole = text.slice(line.value.start, line.end).trimEnd();
  const clear = whole === written && !written.slice(1, -1).includes(mark);
  const message =
    wrong === 1 && clear
      ? `this quote is opened with ${mark} and closed with ${written.at(-1)}`
      : 'this quote is opened here and never closed';
  return {
    code: 'unclosed-quote',
    range,
    message,
    help: `write ${mark} where the value ends, most likely at the end of this line`,
    repair: {
      title: 'close the quote',
      // Where the text ends without a line end, more than the quote may be lost.
      safety: clear && !/[,:]/.test(written) && line.end < text.length ? 'safe' : 'unsafe',
      variants: [[{ range: { start: range.end - wrong, end: range.end }, text: mark }]],
    },
  };
}

/** Quotes of the other kind around all of a value that holds quotes. */
function requote(text: string, line: Line, behind: Range): { repair?: Repair } {
  const value = { start: line.value.start, end: behind.end };
  const written = text.slice(value.start, value.end);
  const mark = written[0]!;
  const other = mark === "'" ? '"' : "'";
  if (value.end > line.end || !written.endsWith(mark) || written.includes(other) || written.includes('\\')) return {};
  return {
    repair: {
      title: `put the value in ${other === '"' ? 'double' : 'single'} quotes`,
      safety: 'unsafe',
      variants: [exchange(value, other)],
    },
  };
}
