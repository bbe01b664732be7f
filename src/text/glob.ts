/**
 * Compiles a glob to a test of whole paths with `/`, relative to the same place as the pattern.
 *
 * `*` and `?` stay inside one name, `**` as a whole name stands for any number of directories (`a/**` holds `a` itself
 * and all below it, as does `a/`), `{a,b}` for either, `[ab]`, `[a-z]` and `[!a]` for one character; `\` takes the
 * meaning from the next character. Names that begin with a dot are no exception. What is not closed stands for itself.
 */
export function globMatcher(pattern: string): (path: string) => boolean {
  const written = pattern.replace(/^(?:\.\/+)+/, '').replace(/\/+$/, '/**');
  const expression = new RegExp(`^(?:${translate(written)})$`, 's');
  return (path) => expression.test(path);
}

/** True where a path is meant as a glob, if no file of that very name exists. */
export function isGlob(path: string): boolean {
  return /[*?]|\{[^}]*,[^}]*\}|\[[^\]]+\]/.test(path);
}

function translate(pattern: string): string {
  let source = '';
  let at = 0;
  while (at < pattern.length) {
    const char = pattern[at]!;
    const startsName = at === 0 || pattern[at - 1] === '/';
    const doubleStar = startsName ? /^(?:\*\*\/)*\*\*(?=\/|$)/.exec(pattern.slice(at)) : null;
    if (doubleStar !== null) {
      at += doubleStar[0].length;
      const isLast = at === pattern.length;
      if (!isLast) source += '(?:[^/]+/)*';
      else if (source.endsWith('/')) source = `${source.slice(0, -1)}(?:/.*)?`;
      else source += '.*';
      at++;
    } else if (char === '*') {
      while (pattern[at] === '*') at++;
      source += '[^/]*';
    } else if (char === '?') {
      source += '[^/]';
      at++;
    } else if (char === '{') {
      const choice = readChoice(pattern, at);
      source += choice === undefined ? '\\{' : `(?:${choice.options.map(translate).join('|')})`;
      at = choice?.end ?? at + 1;
    } else if (char === '[') {
      const set = readSet(pattern, at);
      source += set?.source ?? '\\[';
      at = set?.end ?? at + 1;
    } else {
      const literal = char === '\\' && at + 1 < pattern.length ? pattern[at + 1]! : char;
      source += literal.replace(/[\\^$.*+?()[\]{}|]/, '\\$&');
      at += literal === char && char !== '\\' ? 1 : 2;
    }
  }
  return source;
}

/** The options of `{a,b}` that begins at an offset, and the offset behind it. */
function readChoice(pattern: string, start: number): { options: string[]; end: number } | undefined {
  const options: string[] = [];
  let depth = 0;
  let from = start + 1;
  for (let at = start; at < pattern.length; at++) {
    const char = pattern[at];
    if (char === '\\') at++;
    else if (char === '{') depth++;
    else if (char === ',' && depth === 1) {
      options.push(pattern.slice(from, at));
      from = at + 1;
    } else if (char === '}' && --depth === 0) {
      if (options.length === 0) return undefined;
      return { options: [...options, pattern.slice(from, at)], end: at + 1 };
    }
  }
  return undefined;
}

/** The character class of `[ab]` that begins at an offset, and the offset behind it. It never holds `/`. */
function readSet(pattern: string, start: number): { source: string; end: number } | undefined {
  const [whole, negation, members] = /^\[([!^]?)(\]?[^\]/]*)\]/.exec(pattern.slice(start)) ?? [];
  if (whole === undefined || !members) return undefined;
  const escaped = members.replace(/[\\\][^]/g, '\\$&');
  // A range that runs backwards holds nothing, which a regular expression cannot say.
  const valid = escaped.replace(/([^\\])-([^\\])/g, (range, from: string, to: string) =>
    from <= to ? range : `${from}\\-${to}`,
  );
  return { source: `(?!/)[${negation ? '^' : ''}${valid}]`, end: start + whole.length };
}
