interface About {
  /** What the program is, in some words without a full stop. */
  readonly description: string;
  /** Where the guide is. */
  readonly guide: string;
}

/**
 * A page in Markdown as one of the manual, in the macros of man(7). Its first heading gives way to the name of the program.
 * Each row of a table is an entry; a table whose second column has no title begins a section of its own. What
 * `stslint --help` prints is left out, for it is what the page says.
 */
export function manPage(markdown: string, { description, guide }: About): string {
  const lines = markdown
    .replace(/<!-- output: stslint --help -->[\s\S]*?<!-- output:end -->\n/, '')
    .replace(/<!--.*?-->\n/g, '')
    .split('\n');
  const out = [
    '.\\" Made by `npm run generate` of docs/command-line.md.',
    '.TH STSLINT 1 "" stslint "User Commands"',
    '.SH NAME',
    `stslint \\- ${escaped(description[0]!.toLowerCase() + description.slice(1))}`,
    // man and apropos take all of the section before for a name.
    '.SH DESCRIPTION',
  ];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    const [, marks, title = ''] = /^(#+) (.*)$/.exec(line) ?? [];
    if (marks !== undefined) {
      if (marks === '##') out.push(`.SH ${escaped(title.toUpperCase())}`);
    } else if (line.startsWith('```')) {
      const end = lines.indexOf('```', at + 1);
      out.push(
        ...(isFirst(out) ? [] : ['.PP']),
        '.RS 4',
        '.nf',
        ...lines.slice(at + 1, end).map((each) => escaped(each)),
        '.fi',
        '.RE',
      );
      at = end;
    } else if (line.startsWith('|')) {
      const [term = '', text = ''] = line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim());
      const isTitle = lines[at + 1]?.startsWith('|---') === true;
      if (isTitle) {
        if (text === '') out.push(`.SS ${escaped(term)}`);
        at++;
      } else out.push('.TP', inline(term), inline(text));
    } else if (line !== '') {
      const end = endOf(lines, at);
      const text = lines.slice(at, end).join(' ').replace(/ {2,}/g, ' ');
      out.push(
        ...(text.startsWith('- ')
          ? ['.IP \\(bu 2', inline(text.slice(2))]
          : [...(isFirst(out) ? [] : ['.PP']), inline(text)]),
      );
      at = end - 1;
    }
  }
  out.push('.SH SEE ALSO', `The guide, with a page for each rule: ${escaped(guide)}`);
  return `${out.join('\n')}\n`;
}

function isFirst(out: readonly string[]): boolean {
  return /^\.S[HS] /.test(out.at(-1)!);
}

/** The line behind a paragraph or an item of a list. */
function endOf(lines: readonly string[], start: number): number {
  const end = lines.findIndex((line, index) => index > start && (line === '' || /^(?:- |#|\||```)/.test(line)));
  return end < 0 ? lines.length : end;
}

function inline(markdown: string): string {
  return markdown
    .split(/(`[^`]+`|\*\*.+?\*\*|\[(?:[^\]`]|`[^`]*`)*\]\([^)]*\))/)
    .map((part, index) => {
      if (index % 2 === 0) return escaped(part, index === 0);
      if (part.startsWith('[')) return inline(part.replace(/^\[(.*)\]\([^)]*\)$/, '$1'));
      return `\\fB${escaped(part.replace(/^(`|\*\*)(.*)\1$/, '$2'), false)}\\fR`;
    })
    .join('');
}

/** Text of which roff takes nothing for its own. */
function escaped(text: string, isStart = true): string {
  const plain = text.replaceAll('\\', '\\e').replaceAll('-', '\\-').replaceAll('…', '...');
  return isStart && /^[.']/.test(plain) ? `\\&${plain}` : plain;
}
