import type { Range } from '../text/range.ts';
import { type Line, ODD_BLANK } from './explain-lines.ts';
import { lineName, type Mistake, named, type Repair, type Replacement } from './explain-mistake.ts';

const ODD = new RegExp(`[${ODD_BLANK}]`);
const FENCE = /^(?:`{3,}|~{3,})[ \t]*[\w-]*$/;
const CONFLICT = /^(?:<{7}|>{7}|\|{7})(?: |$)|^={7}$/;
const PROMPT = /^(?:[$%❯➜][ \t]+[A-Za-z./]|[\w.-]+@[\w.-]+[^\s:]*:?\S*[$#%>]|\[[\w.-]+@[^\]]+\][$#])/;
const COMMAND =
  /^(?:sudo[ \t]+)?(?:kubectl|helm|docker|minikube|oc|k3s|curl|wget|cat|vim?|nano|cd|echo|git)[ \t]+(?:[\w./-]+$|[\w./-]+[ \t]+[^:\s]|[<>-])/;
const HEREDOC_END = /^(?:EOF|EOT|YAML)$/;
const OUTPUT = /^[a-z][\w.-]*\/[\w.-]+ (?:created|configured|unchanged|deleted|patched|serverside-applied)\b/;
const WORD = /^[A-Za-z][\w./-]*$/;

/** What stands around a line. */
interface Surroundings {
  /** The lines of content above and below it. */
  readonly above: Line | undefined;
  readonly below: Line | undefined;
  /** Where a line may begin, if this is the only one of which the tabs do not say so. */
  readonly columns: readonly number[];
}

/** No line may begin at more places, and no text is longer that is tried with each. */
const MAX_COLUMNS = 24;
const MAX_TRIED = 64 * 1024;

/** The lines that are no YAML at all, and so take no part in the structure. */
export function isJunk(mistake: Mistake): boolean {
  return [
    'code-fence',
    'merge-conflict',
    'shell-prompt',
    'shell-command',
    'heredoc-end',
    'command-output',
    'editor-tilde',
  ].includes(mistake.code);
}

/** What is wrong with each line by itself, at most one mistake a line, in order. */
export function lexicalMistakes(text: string, lines: readonly Line[], widths: readonly number[]): Map<Line, Mistake> {
  const mistakes = new Map<Line, Mistake>();
  const contents = lines.filter(({ kind }) => kind === 'content');
  const columns = columnsOf(text, contents);
  let at = 0;
  for (const line of lines) {
    let mistake: Mistake | undefined;
    if (line.kind === 'content') {
      mistake = contentMistake(text, line, { above: contents[at - 1], below: contents[at + 1], columns }, widths);
      at++;
    }
    const found =
      mistake ??
      (line.kind === 'comment' ? oddIndentation(text, line) : undefined) ??
      (line.flaw === undefined ? undefined : flawMistake(text, line, widths));
    if (found !== undefined) mistakes.set(line, found);
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
    junkMistake(text, line) ??
    indentationMistake(text, line, around, widths) ??
    markerMistake(text, line) ??
    (line.flaw === undefined ? valueMistake(text, line) : undefined)
  );
}

function junkMistake(text: string, line: Line): Mistake | undefined {
  const written = text.slice(line.text, line.end).trimEnd();
  const range = { start: line.text, end: line.text + written.length };
  const remove = { title: 'delete the line', safety: 'safe', variants: [[wholeLine(text, line)]] } as const;
  const comment = {
    title: 'make the line a comment',
    safety: 'safe',
    variants: [[{ range: { start: line.text, end: line.text }, text: '# ' }]],
  } as const;
  const help = 'delete the line';
  if (FENCE.test(written)) {
    return {
      code: 'code-fence',
      range,
      message: 'a code fence of Markdown stands in the manifest',
      help,
      repair: remove,
    };
  }
  if (CONFLICT.test(written)) {
    const message = 'a merge conflict was left unresolved here';
    return { code: 'merge-conflict', range, message, help: 'keep one of the two sides and delete the markers' };
  }
  if (line.start === line.text && /^~+$/.test(written)) {
    const message = 'the `~` that an editor shows behind the end of a file was copied with the text';
    return { code: 'editor-tilde', range, message, help, repair: remove };
  }
  if (line.key === undefined || /[$#%>]$/.test(line.key.name)) {
    if (HEREDOC_END.test(written) && line.dashes.length === 0) {
      const message = `${named(written)} is the end of a shell command, not of a manifest`;
      return { code: 'heredoc-end', range, message, help, repair: comment };
    }
    if (PROMPT.test(written)) {
      const message = 'a line of a terminal, prompt and command, stands in the manifest';
      return { code: 'shell-prompt', range, message, help, repair: comment };
    }
  }
  if (line.dashes.length > 0) return undefined;
  if (COMMAND.test(written) && (line.key === undefined || written.includes('<<'))) {
    const message = `a shell command, ${named(written.split(/\s/)[0]!)}, stands in the manifest`;
    const isCertain = /^(?:sudo|kubectl)\b|<</.test(written);
    const repair = { ...comment, ...(!isCertain && { safety: 'unsafe' as const }) };
    return { code: 'shell-command', range, message, help, repair };
  }
  if (OUTPUT.test(written)) {
    const message = 'what kubectl printed stands in the manifest';
    return { code: 'command-output', range, message, help, repair: comment };
  }
  return undefined;
}

function indentationMistake(
  text: string,
  line: Line,
  around: Surroundings,
  widths: readonly number[],
): Mistake | undefined {
  const indentation = text.slice(line.start, line.text);
  return indentation.includes('\t') ? tabMistake(text, line, widths, around) : oddIndentation(text, line);
}

function oddIndentation(text: string, line: Line): Mistake | undefined {
  const at = text.slice(line.start, line.text).search(ODD);
  if (at < 0) return undefined;
  return oddBlankMistake(text, { start: line.start + at, end: line.text }, 'the indentation of this line holds');
}

function tabMistake(
  text: string,
  line: Line,
  widths: readonly number[],
  around: Surroundings = { above: undefined, below: undefined, columns: [] },
): Mistake {
  const level = levelWith(text, line, around);
  const tab = text.indexOf('\t', line.start);
  let end = tab;
  while (text[end] === '\t') end++;
  return {
    code: 'tab-indentation',
    range: { start: tab, end },
    message: 'this line is indented with a tab, where YAML allows only spaces',
    help:
      level === undefined
        ? 'indent with spaces; let the editor write them for a tab'
        : `write ${lineName(line)} at column ${level.key!.column + 1}, level with ${lineName(level)}, with spaces before it`,
    repair: {
      title: 'write spaces for the tabs',
      safety: 'safe',
      variants:
        level === undefined
          ? widths.map((width) => [untabbed(text, line, width)])
          : [[indented(line, level.key!.column)]],
      moves: true,
      others: around.columns.map((column) => [indented(line, column)]),
    },
  };
}

function indented({ start, text }: Line, column: number): Replacement {
  return { range: { start, end: text }, text: ' '.repeat(column) };
}

/** The columns at which keys and items stand, where one line alone is indented with tabs. */
function columnsOf(text: string, contents: readonly Line[]): number[] {
  const hasTab = ({ start, text: end }: Line): boolean => text.slice(start, end).includes('\t');
  const plain = contents.filter((line) => !hasTab(line));
  if (plain.length !== contents.length - 1 || contents.at(-1)!.end - contents[0]!.start > MAX_TRIED) return [];
  const columns = new Set(
    plain.flatMap(({ key, dashes }) => [...(key ? [key.column] : []), ...dashes.map((dash) => dash.column)]),
  );
  return columns.size > MAX_COLUMNS ? [] : [...columns];
}

/** The line above one with a tab, where that and the one below stand at one column, which leaves no other for it. */
function levelWith(text: string, line: Line, { above, below }: Surroundings): Line | undefined {
  const column = above?.key?.column;
  if (column === undefined || above!.valueKind === 'none' || below?.key?.column !== column) return undefined;
  if ([line, below].some(({ key, dashes }) => key === undefined || dashes.length > 0)) return undefined;
  const hasTab = (other: Line): boolean => text.slice(other.start, other.text).includes('\t');
  return line.valueKind === 'none' || hasTab(above!) || hasTab(below) ? undefined : above;
}

/** The indentation of a line in blanks. */
export function untabbed(text: string, line: Line, width: number): Replacement {
  let column = 0;
  for (let at = line.start; at < line.text; at++) {
    column = text[at] === '\t' ? (Math.floor(column / width) + 1) * width : column + 1;
  }
  const blank = line.text === line.end;
  return { range: { start: line.start, end: line.text }, text: blank ? '' : ' '.repeat(column) };
}

function oddBlankMistake(text: string, range: Range, what: string): Mistake {
  const odd = text.slice(range.start, range.end);
  const code = odd.charCodeAt(odd.search(ODD));
  const name =
    code === 0xa0 ? 'a no-break space' : `the character U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  const plain = odd.replace(/[\u200b\ufeff]/g, '').replace(new RegExp(ODD, 'g'), ' ');
  return {
    code: 'odd-blank',
    range,
    message: `${what} ${name}, which looks like a space and is none to YAML`,
    help: 'write an ordinary space; text from a web page or a chat often holds others',
    repair: { title: 'write ordinary spaces', safety: 'safe', variants: [[{ range, text: plain }]] },
  };
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
  const bullet = /^([–—−•●▪◦‣*+·])[ \t\u00a0]+(?=\S)/.exec(written);
  if (
    bullet !== null &&
    (line.key !== undefined || bullet[1] !== '*' || lastDash === undefined) &&
    !/^\*[ \t]+[*\d]/.test(written)
  ) {
    const range = { start: at, end: at + 1 };
    const isDash = /[–—−]/.test(bullet[1]!);
    return {
      code: 'bullet',
      range,
      message: `\`${bullet[1]}\` is ${isDash ? 'a long dash' : 'a bullet'} and begins no list item`,
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
  const oddDash = new RegExp(`^-[${ODD_BLANK}]+`).exec(written);
  if (oddDash !== null) {
    return oddBlankMistake(text, { start: at + 1, end: at + oddDash[0].length }, 'behind the dash stands');
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
export function blankBehindColon(text: string, start: number, at: number): Mistake {
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

function valueMistake(text: string, line: Line): Mistake | undefined {
  const { value, key } = line;
  const written = text.slice(value.start, value.end);
  if (line.valueKind !== 'plain') return undefined;
  if (key === undefined && line.dashes.length === 0) return undefined;
  const holder = key === undefined ? 'this list item' : named(key.name);
  const first = written[0]!;
  if (key !== undefined && /^-(?:\s|$)/.test(written)) {
    return {
      code: 'list-behind-key',
      range: { start: value.start, end: value.start + 1 },
      message: `a list cannot begin on the line of its key, ${named(key.name)}`,
      help: `begin a new line before the dash, at column ${key.column + 1} or deeper`,
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
  // One more key than colons: several lines were joined.
  const isJoined = isKey && (before !== '' || rest === '' || secondColon(rest) !== undefined);
  const repair = isJoined
    ? {}
    : ({ repair: { title: 'put the value in quotes', safety: 'unsafe', variants: [quote(text, value)] } } as const);
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
  if (isKey) return { ...secondKey(range, holder), ...repair };
  return {
    code: 'second-colon',
    range,
    message: `${valueIn(holder)} holds a colon with a space after it, as if it were a key`,
    help: 'put the value in quotes',
    ...repair,
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
function exchange({ start, end }: Range, mark: string): Replacement[] {
  return [
    { range: { start, end: start + 1 }, text: mark },
    { range: { start: end - 1, end }, text: mark },
  ];
}

function insert(at: number, text: string): Replacement {
  return { range: { start: at, end: at }, text };
}

function flawMistake(text: string, line: Line, widths: readonly number[]): Mistake {
  const { code, range, opened } = line.flaw!;
  const owner = opened === undefined ? lineName(line) : lineName(opened);
  const key = code.startsWith('text-behind')
    ? /^[A-Za-z][\w./-]*:(?=\s|$)/.exec(text.slice(range.start, range.end))
    : null;
  if (key !== null) return secondKey({ start: range.start, end: range.start + key[0].length }, owner);
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
      safety: clear && !/[,:]/.test(written) ? 'safe' : 'unsafe',
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

function wholeLine(text: string, line: Line): Replacement {
  let end = line.end;
  if (text[end] === '\r') end++;
  if (text[end] === '\n') end++;
  return { range: { start: line.start, end }, text: '' };
}
