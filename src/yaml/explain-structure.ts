import type { Replacement } from '../text/fix.ts';
import type { Range } from '../text/range.ts';
import type { Line } from './explain-lines.ts';
import { lineName, lineNumber, lineRange, type Mistake, named, type Repair } from './explain-mistake.ts';
import { markerOf, wordMistake } from './explain-words.ts';

/** An open block collection. */
interface Frame {
  readonly kind: 'map' | 'seq';
  readonly column: number;
  /** The lines that its keys or items begin on. */
  readonly entries: Line[];
}

/** What the line before leaves open for the next. */
type Open =
  /** A key or a dash without a value: anything may follow, deeper. */
  | { readonly kind: 'pending'; readonly column: number; readonly line: Line; readonly byKey: boolean }
  /** A plain scalar: text that stands deeper than `column` goes on with it. */
  | { readonly kind: 'plain'; readonly column: number; readonly line: Line }
  /** A value that is complete. */
  | { readonly kind: 'closed'; readonly line: Line };

/**
 * Follows the indentation of lines as YAML does and says where it breaks first. Missing blanks behind colons and dashes
 * are passed over after they are noted, so that all of them are found.
 */
export function structureMistakes(text: string, lines: readonly Line[]): Mistake[] {
  return new Structure(text, lines).read();
}

class Structure {
  readonly #text: string;
  readonly #lines: readonly Line[];
  readonly #mistakes: Mistake[] = [];
  readonly #frames: Frame[] = [];
  #open: Open | undefined;
  #at = 0;
  /** A list item that is the text of the one above, where the reader stops somewhere below. */
  #suspect: Mistake | undefined;

  constructor(text: string, lines: readonly Line[]) {
    this.#text = text;
    this.#lines = lines;
  }

  read(): Mistake[] {
    let mistake: Mistake | undefined;
    for (; this.#at < this.#lines.length && mistake === undefined; this.#at++)
      mistake = this.#place(this.#lines[this.#at]!);
    const first = this.#suspect ?? mistake;
    return first === undefined ? this.#mistakes : [...this.#mistakes, first];
  }

  #place(line: Line): Mistake | undefined {
    const isDash = line.dashes.length > 0;
    const column = startColumn(line);
    const isText = !isDash && line.key === undefined;
    let open = this.#open;
    if (open?.kind === 'plain' && column > open.column) {
      if (line.key === undefined) {
        if (isDash && open.line.dashes.length > 0) this.#suspect ??= this.#belowValue(line, open.line);
        return undefined;
      }
      // A line of text where this one begins a map: the text should have been its first key.
      const scalar = open.line;
      const recovered =
        scalar.key === undefined && scalar.valueColumn === column && !isDash
          ? this.#textBefore(scalar, line)
          : undefined;
      if (recovered === undefined) return this.#belowValue(line, scalar);
      if (recovered.code !== 'blank-behind-colon') return recovered;
      // The lines between were read as more of the text.
      const between = this.#lines.slice(this.#lines.indexOf(scalar) + 1, this.#at);
      this.#mistakes.push(recovered, ...between.flatMap((other) => wordMistake(this.#text, other) ?? []));
      this.#frames.push({ kind: 'map', column, entries: [scalar] });
      this.#open = open = undefined;
    }
    const fits =
      this.#frames.length === 0
        ? open === undefined
        : open?.kind === 'pending' && (column > open.column || (isDash && open.byKey && column === open.column));
    if (!fits) {
      const popped: Frame[] = [];
      while (this.#frames.length > 0 && this.#frames.at(-1)!.column > column) popped.push(this.#frames.pop()!);
      if (this.#frames.at(-1)?.kind === 'seq' && this.#frames.at(-1)!.column === column && !isDash) {
        const below = this.#frames.at(-2);
        if (below?.column !== column) return this.#atListColumn(line, this.#frames.at(-1)!, below);
        popped.push(this.#frames.pop()!);
      }
      const top = this.#frames.at(-1);
      if (top === undefined) return this.#leftOfRoot(line, popped);
      if (isDash && (top.column < column || top.kind === 'map')) {
        const mistake = this.#dashMissing(line, popped);
        if (mistake !== undefined) return mistake;
      }
      if (top.column < column) return this.#between(line, column, top, popped);
      if (top.kind === 'map' && isDash) return this.#itemAmongKeys(line, top, popped);
      if (top.kind === 'map' && isText) {
        const mistake = this.#textAmongKeys(line, top);
        if (mistake.code !== 'blank-behind-colon') return mistake;
        this.#mistakes.push(mistake);
        top.entries.push(line);
        this.#open = { kind: 'plain', column, line };
        return undefined;
      }
    }
    this.#enter(line);
    return undefined;
  }

  #enter(line: Line): void {
    const { dashes, key } = line;
    for (const { column } of dashes) this.#entry('seq', column, line);
    if (key !== undefined) this.#entry('map', key.column, line);
    const column = key?.column ?? dashes.at(-1)?.column ?? -1;
    if (line.valueKind === 'none') this.#open = { kind: 'pending', column, line, byKey: key !== undefined };
    else if (line.valueKind === 'plain') this.#open = { kind: 'plain', column: this.#textParent(line), line };
    else this.#open = { kind: 'closed', line };
  }

  // A line of text below a key belongs to that key's map.
  #textParent(line: Line): number {
    return line.key?.column ?? line.dashes.at(-1)?.column ?? this.#frames.at(-1)?.column ?? -1;
  }

  #entry(kind: Frame['kind'], column: number, line: Line): void {
    const top = this.#frames.at(-1);
    if (top?.kind === kind && top.column === column) top.entries.push(line);
    else this.#frames.push({ kind, column, entries: [line] });
  }

  /** A key deeper than one that has a value. */
  #belowValue(line: Line, above: Line): Mistake {
    const dash = markerOf(this.#text, above);
    if (dash !== undefined) return dash;
    const remark = this.#remarkBehind(above);
    if (remark !== undefined) return remark;
    if (above.key === undefined && above.dashes.length === 0) {
      const mistake = this.#textBefore(above, line);
      if (mistake !== undefined) return mistake;
    }
    const moved = this.#aboveIsMoved(line, above);
    if (moved !== undefined) return moved;
    const column = above.key?.column ?? startColumn(above);
    const name = lineName(line);
    const aboveName = lineName(above);
    const isItem = line.dashes.length > 0;
    return {
      code: 'below-value',
      range: lineRange(line),
      message: `${name} stands deeper than ${aboveName} ${this.#where(above)}, which has a value of its own`,
      help: isItem
        ? `write the key of the list above it, or delete the value of ${aboveName}`
        : `write ${name} at column ${column + 1}, level with ${aboveName}, or the key that it belongs to above it`,
      related: [{ range: lineRange(above), message: 'this has a value already' }],
      ...(isItem ? {} : this.#shifting(line, column - startColumn(line))),
    };
  }

  /** Where it is rather the line above that is not where it was meant to be. */
  #aboveIsMoved(line: Line, above: Line): Mistake | undefined {
    const column = startColumn(line);
    const frame = this.#frames.at(-1);
    const parent = this.#frames.at(-2);
    if (parent === undefined || frame === undefined || startColumn(above) !== frame.column || column <= frame.column)
      return undefined;
    if (above.dashes.length > 0 !== line.dashes.length > 0) return undefined;
    const before = frame.entries.at(-2);
    const isLevelWithOwner = before?.valueKind === 'none' && before === this.#lines[this.#lines.indexOf(above) - 1];
    const own = this.#weight(this.#following(column), column, parent);
    const isAlone = frame.entries.length === 1 && this.#weight(1, frame.column, parent) < own;
    return isLevelWithOwner || isAlone ? this.#misaligned(above, frame.column, line, column) : undefined;
  }

  /** Text where the line below begins a map. */
  #textBefore(scalar: Line, line: Line): Mistake | undefined {
    const text = this.#text.slice(scalar.value.start, scalar.value.end);
    const mistake = wordMistake(this.#text, scalar);
    if (mistake !== undefined) return mistake;
    if (/^[a-z][A-Za-z]*$/.test(text) && line.dashes.length > 0) return colonlessKey(scalar.value, text);
    const isRoot = this.#frames.length === 0;
    if (!isRoot && scalar.valueColumn !== startColumn(line)) return undefined;
    const sign = wrongSign(text, scalar.value);
    if (sign !== undefined) return sign;
    const words = text.split(/[ \t]+/);
    const isName = /^[\w./-]+\.(?:ya?ml|json|md)$/.test(text);
    const isPair = words.length === 2 && /^[A-Za-z][\w./-]*$/.test(words[0]!);
    const comment = { title: 'make the line a comment', at: scalar.text, text: '# ' };
    const {
      title,
      at,
      text: inserted,
    } = isPair ? { title: 'insert a colon', at: scalar.value.start + words[0]!.length, text: ':' } : comment;
    return {
      code: isPair ? 'missing-colon' : 'text-before-key',
      range: scalar.value,
      message: isName
        ? `the name of a file, ${named(text)}, stands before the first key`
        : `this text stands where ${lineName(line)} begins a map, but is no key: it has no colon`,
      help: isName
        ? 'delete the line, or make it a comment with `# `'
        : 'write it as `key: value`, make it a comment with `# `, or delete it',
      repair: {
        title,
        safety: isName ? 'safe' : 'unsafe',
        variants: [[{ range: { start: at, end: at }, text: inserted }]],
      },
    };
  }

  #atListColumn(line: Line, list: Frame, below: Frame | undefined): Mistake {
    const name = lineName(line);
    const owner = below?.kind === 'map' ? below.entries.at(-1) : undefined;
    if (line.key === undefined) {
      const marker = wordMistake(this.#text, line);
      if (marker !== undefined) return marker;
    }
    const ownerName = owner === undefined ? undefined : lineName(owner);
    return {
      code: 'key-among-items',
      range: lineRange(line),
      message: `${name} stands at the column of the list items${
        ownerName === undefined ? '' : ` of ${ownerName} ${this.#where(owner!)}`
      }, but begins with no dash`,
      help:
        ownerName === undefined
          ? 'begin it with a dash, or write it where it belongs'
          : `write ${name} at column ${below!.column + 1}, level with ${ownerName}, or begin it with a dash`,
      related: [{ range: lineRange(list.entries.at(-1)!), message: 'an item of the list' }],
      ...(below === undefined ? {} : this.#shifting(line, below.column - startColumn(line))),
    };
  }

  /** Where the first item of a list, which this line goes on with, is a map for want of its dash. */
  #dashMissing(line: Line, popped: readonly Frame[]): Mistake | undefined {
    const column = startColumn(line);
    const map = popped.at(-1) ?? this.#frames.at(-1);
    const first = map?.entries[0];
    if (map?.kind !== 'map' || first?.key === undefined || first.dashes.length > 0) return undefined;
    const owner = this.#lines[this.#lines.indexOf(first) - 1];
    const isSame = first.key.name === line.key?.name && map.column <= line.key.column;
    if (!isSame || owner?.key === undefined || owner.valueKind !== 'none') return undefined;
    const isRoom = map.column === line.key!.column && line.dashes.length === 1;
    const range = { start: first.text - (map.column - column), end: first.text };
    const dash = '-'.padEnd(map.column - column);
    return {
      code: 'missing-dash',
      range: lineRange(first),
      message: `a dash is missing before ${lineName(first)}: the list of ${lineName(owner)} goes on with an item that begins alike ${this.#where(line)}`,
      help: `begin it with a dash at column ${column + 1}`,
      related: [{ range: dashRange(line), message: 'the next item' }],
      ...(isRoom && { repair: { title: 'insert the dash', safety: 'unsafe', variants: [[{ range, text: dash }]] } }),
    };
  }

  #itemAmongKeys(line: Line, map: Frame, popped: readonly Frame[]): Mistake {
    const owner = this.#pendingKey(popped);
    if (owner !== undefined) return this.#leftOfOwner(line, owner);
    const last = map.entries.at(-1)!;
    const list = this.#frames.findLast(({ kind }) => kind === 'seq');
    if (list !== undefined) return this.#misaligned(line, startColumn(line), list.entries.at(-1)!, list.column);
    const remark = this.#remarkBehind(last);
    if (remark !== undefined) return remark;
    const lost = this.#lostIndentation();
    return {
      code: 'item-among-keys',
      range: dashRange(line),
      message: `a list item stands among keys, and ${lineName(last)} ${this.#where(last)} before it has a value already${
        lost === undefined
          ? ''
          : `: nothing is indented below ${lineName(lost)} ${this.#where(lost)}, so the indentation of the whole document is lost`
      }`,
      help:
        lost === undefined
          ? 'write the item at the column of the other items of its list, or its key before it'
          : 'indent the document again, or copy it anew from where it came',
      related: [
        {
          range: lineRange(lost ?? last),
          message: lost === undefined ? 'the key before it' : 'nothing is indented below this',
        },
      ],
    };
  }

  /** A list item that stands left of the key that it should be the first item of. */
  #leftOfOwner(line: Line, owner: Line): Mistake {
    const name = lineName(owner);
    const column = owner.key!.column;
    const parent = this.#frames.at(-1);
    if (parent?.kind === 'map' && owner.dashes.length === 0) {
      const isUsual = (at: number) => this.#weight(1, at, parent) > 1;
      if (isUsual(startColumn(line)) && !isUsual(column))
        return this.#misaligned(owner, column, line, startColumn(line));
    }
    return {
      code: 'item-left-of-key',
      range: dashRange(line),
      message: `this list item stands at column ${startColumn(line) + 1}, left of ${name} (column ${column + 1}), whose first item it should be`,
      help: `write the items of ${name} at column ${column + 1} or deeper`,
      related: [{ range: lineRange(owner), message: 'the key of the list' }],
      ...this.#shifting(line, column - startColumn(line)),
    };
  }

  #textAmongKeys(line: Line, map: Frame): Mistake {
    const found = wordMistake(this.#text, line) ?? markerOf(this.#text, line);
    if (found !== undefined) return found;
    const text = this.#text.slice(line.value.start, line.value.end);
    const range = line.value;
    const previous = this.#lines[this.#at - 1];
    // Dashes alone were meant for a separator.
    const comment = /^(?:\/\/|\/\*|--(?!-*$)|;|<!--)/.exec(text);
    if (comment !== null) {
      return this.#remark(range, `\`${comment[0]}\` begins no comment in YAML`, line.text);
    }
    if (previous?.kind === 'comment' && previous.text < previous.end && /\s/.test(text)) {
      return this.#remark(range, 'this line goes on with the comment above, but does not begin with `#`', line.text);
    }
    const [, word, rest] = /^([A-Za-z][\w./-]*)[ \t]+(\S.*)$/.exec(text) ?? [];
    const sign = wrongSign(text, range);
    if (sign !== undefined) return sign;
    const last = map.entries.at(-1)!;
    const isKey = word !== undefined && !/[ \t]/.test(rest!);
    const alone = /^[A-Za-z][\w./-]*$/.test(text);
    const at = range.start + (word ?? text).length;
    return {
      code: 'missing-colon',
      range: { start: range.start, end: at },
      message: 'this line stands among keys, but has no colon',
      help: `write it as \`key: value\`, or indent it deeper if it belongs to the value of ${lineName(last)}`,
      ...(isKey || alone
        ? {
            repair: {
              title: 'insert a colon',
              safety: 'unsafe',
              variants: [[{ range: { start: at, end: at }, text: ':' }]],
            } as const,
          }
        : {}),
    };
  }

  /** Words behind a key that were meant for the reader. */
  #remarkBehind(line: Line): Mistake | undefined {
    const { start, end } = line.value;
    const arrow = /^(?:<+-+|<=+|←|-+>|\/\/|\/\*|\()/.exec(this.#text.slice(start, end))?.[0];
    if (arrow === undefined || line.valueKind !== 'plain') return undefined;
    // Where there is one such remark there are others, behind values too.
    const edits = this.#lines.flatMap((other) => {
      const value = this.#text.slice(other.value.start, other.value.end);
      const at = value.startsWith(arrow) ? 0 : value.indexOf(`  ${arrow}`) + 2;
      if (other.valueKind !== 'plain' || at === 1) return [];
      return [{ range: { start: other.value.start + at, end: other.value.start + at }, text: '# ' }];
    });
    return {
      code: 'remark',
      range: line.value,
      message: `the remark after ${lineName(line)} does not begin with \`#\`, so that it is taken for the value`,
      help: 'write `# ` before the remark',
      repair: { title: 'make the remarks comments', safety: 'safe', wantsWhole: true, variants: [edits] },
    };
  }

  #remark(range: Range, message: string, at: number): Mistake {
    const variants = [[{ range: { start: at, end: at }, text: '# ' }]];
    return {
      code: 'remark',
      range,
      message,
      help: 'begin the line with `# `',
      repair: { title: 'make the line a comment', safety: 'unsafe', variants },
    };
  }

  #leftOfRoot(line: Line, popped: readonly Frame[]): Mistake {
    const root = popped.at(-1) ?? popped[0];
    const first = root?.entries[0] ?? this.#open?.line ?? line;
    return {
      code: 'left-of-root',
      range: lineRange(line),
      message: `${lineName(line)} stands at column ${startColumn(line) + 1}, left of ${lineName(first)} ${this.#where(first)}, with which the document begins at column ${startColumn(first) + 1}`,
      help: 'let all keys of the object begin at the same column',
      related: [{ range: lineRange(first), message: 'the document begins here' }],
    };
  }

  /** A line whose column is that of no open collection. */
  #between(line: Line, column: number, left: Frame, popped: readonly Frame[]): Mistake {
    const owner = this.#pendingKey(popped);
    if (owner !== undefined && line.dashes.length > 0) return this.#leftOfOwner(line, owner);
    const above = this.#open?.line;
    if (popped.length === 0 && above !== undefined) return this.#belowValue(line, above);
    const wanted = line.dashes.length > 0 ? 'seq' : 'map';
    const right = popped.findLast((frame) => frame.column > column)!;
    const parent = this.#frames.at(-2);
    const following = this.#following(column);
    const own = Math.max(this.#weight(following, column, left), this.#weight(following, column, parent));
    const ofRight =
      right.kind === wanted ? this.#weight(right.entries.length, right.column, left) : Number.POSITIVE_INFINITY;
    const ofLeft =
      left.kind === wanted && parent !== undefined && parent.column < left.column
        ? this.#weight(left.entries.length, left.column, parent)
        : Number.POSITIVE_INFINITY;
    if (ofLeft < own && ofLeft <= ofRight) return this.#misaligned(left.entries[0]!, left.column, line, column);
    if (ofRight < own) return this.#misaligned(right.entries[0]!, right.column, line, column);
    const distance = (frame: Frame): number => Math.abs(frame.column - column);
    const candidates = [...popped, ...this.#frames.toReversed()].filter(({ kind }) => kind === wanted);
    const [target = right, other] = candidates.sort((a, b) => distance(a) - distance(b));
    const isEither = other !== undefined && other.column !== target.column && distance(other) === distance(target);
    return this.#misaligned(line, column, target.entries.at(-1)!, target.column, isEither ? other : undefined);
  }

  #misaligned(line: Line, column: number, neighbour: Line, target: number, other?: Frame): Mistake {
    const isItem = line.dashes.length > 0 && column === startColumn(line);
    const name = isItem ? 'this list item' : lineName(line);
    const beside = isItem ? 'its neighbour' : `its neighbour ${lineName(neighbour)}`;
    return {
      code: 'misaligned',
      range: isItem ? dashRange(line) : lineRange(line),
      message: `${name} stands at column ${column + 1}, but ${beside} ${this.#where(neighbour)} at column ${target + 1}`,
      help: `write ${isItem ? 'it' : name} at column ${target + 1}${
        other === undefined
          ? ''
          : `, or at column ${other.column + 1} if it belongs to ${lineName(other.entries.at(-1)!)} ${this.#where(other.entries.at(-1)!)}`
      }`,
      related: [
        {
          range: isItem && neighbour.dashes.length > 0 ? dashRange(neighbour) : lineRange(neighbour),
          message: `the neighbour at column ${target + 1}`,
        },
      ],
      ...(column === startColumn(line) ? this.#shifting(line, target - column) : this.#behindDash(line, target)),
    };
  }

  /** The key without a value that the line before ends with, if it was left for a line further to the left. */
  #pendingKey(popped: readonly Frame[]): Line | undefined {
    const open = this.#open;
    return open?.kind === 'pending' && open.byKey && popped.some(({ column }) => column === open.column)
      ? open.line
      : undefined;
  }

  /** How many lines behind this one begin at its column before one begins further to the left. */
  #following(column: number): number {
    let count = 0;
    for (let i = this.#at; i < this.#lines.length; i++) {
      const at = startColumn(this.#lines[i]!);
      if (at < column) break;
      if (at === column) count++;
    }
    return count;
  }

  /** By how much the keys of this document are mostly indented below their own key. */
  #step(): number {
    const counts = new Map<number, number>();
    for (const [i, line] of this.#lines.entries()) {
      const next = this.#lines[i + 1];
      if (line.key === undefined || line.valueKind !== 'none' || next?.key === undefined || next.dashes.length > 0)
        continue;
      const step = next.column - line.key.column;
      if (step > 0) counts.set(step, (counts.get(step) ?? 0) + 1);
    }
    const [most] = [...counts].sort(([, a], [, b]) => b - a);
    return most?.[0] ?? 2;
  }

  /** How unlikely it is that a number of entries were meant for another column: more so where it is the usual one. */
  #weight(entries: number, column: number, parent: Frame | undefined): number {
    const step = parent?.kind === 'seq' ? 2 : this.#step();
    return entries + (parent !== undefined && column - parent.column === step ? 1.5 : 0);
  }

  /** The key below which something should be indented where nothing in the document is. */
  #lostIndentation(): Line | undefined {
    const contents = this.#lines.slice(0, this.#at);
    if (contents.some((line) => startColumn(line) > 0)) return undefined;
    return contents.find(
      (line, i) => line.key !== undefined && line.valueKind === 'none' && contents[i + 1]?.dashes.length === 0,
    );
  }

  /**
   * The repair that moves a line and all that is indented below it, where its neighbours on both sides leave no other
   * column for it: what is moved to a wrong one is read without a word.
   */
  #shifting(line: Line, by: number): { repair?: Repair } {
    // A whole step too deep may be right, where the line with its key is lost.
    if (-by >= this.#step()) return {};
    const from = this.#lines.indexOf(line);
    const column = startColumn(line);
    const isItem = line.dashes.length > 0;
    // What stands at the new column already need not be moved; the keys of an item go with its dash.
    const limit = isItem ? column : Math.max(column, column + by);
    let until = from + 1;
    while (until < this.#lines.length && startColumn(this.#lines[until]!) > limit) until++;
    const ends = [until];
    // Neighbours that were moved together with the line.
    for (; until < this.#lines.length; until++) {
      const next = this.#lines[until]!;
      if (startColumn(next) < column || (isItem && startColumn(next) === column && next.dashes.length === 0)) break;
    }
    if (until > ends[0]!) ends.push(until);
    const variants = ends
      .filter((end) => this.#isHeld(line, this.#lines[from - 1], this.#lines[end], column + by))
      .map((end) => this.#lines.slice(from, end).map((moved) => shift(moved, by)))
      .filter((edits): edits is Replacement[] => edits.every((edit) => edit !== undefined));
    if (variants.length === 0) return {};
    const title = by > 0 ? `indent by ${by} more` : `indent by ${-by} less`;
    return { repair: { title, safety: 'unsafe', variants, moves: true } };
  }

  /** True where a line can stand nowhere but at a column: what follows it does, and what is before it does or owns it. */
  #isHeld(line: Line, before: Line | undefined, next: Line | undefined, column: number): boolean {
    const isItem = line.dashes.length > 0;
    // A line at the column of some other map or list belongs to that, maybe.
    if (this.#frames.some((frame) => frame.column === startColumn(line) && frame.entries.at(-1) !== line)) return false;
    if (next === undefined || startColumn(next) !== column || next.dashes.length > 0 !== isItem) return false;
    if (before === undefined) return true;
    if (before.valueKind === 'none' && before.key !== undefined) return before.key.column < column;
    return isItem ? startColumn(before) === column && before.dashes.length > 0 : before.key?.column === column;
  }

  /** The repair that moves the first key of an item nearer to its dash, or away from it, to where the next one is. */
  #behindDash(line: Line, target: number): { repair?: Repair } {
    const by = target - line.key!.column;
    const at = line.dashes.at(-1)!.at + 1;
    const next = this.#lines[this.#lines.indexOf(line) + 1];
    if (line.key!.range.start - at + by < 1 || next?.key?.column !== target || next.dashes.length > 0) return {};
    const replacement = { range: { start: at, end: by < 0 ? at - by : at }, text: ' '.repeat(Math.max(by, 0)) };
    return {
      repair: { title: 'move the key after its dash', safety: 'unsafe', variants: [[replacement]], moves: true },
    };
  }

  #where(line: Line): string {
    return `(line ${lineNumber(this.#text, line.start)})`;
  }
}

function shift(line: Line, by: number) {
  const { start } = line;
  if (by > 0) return { range: { start, end: start }, text: ' '.repeat(by) };
  return line.text - start < -by ? undefined : { range: { start, end: start - by }, text: '' };
}

function dashRange(line: Line): Range {
  const { at } = line.dashes[0]!;
  return { start: at, end: at + 1 };
}

/** A word above a list that is no key, for want of its colon. */
function colonlessKey(range: Range, name: string): Mistake {
  return {
    code: 'missing-colon',
    range,
    message: `${named(name)} stands above a list, but is no key: it has no colon`,
    help: `write \`${name}:\``,
    repair: {
      title: 'insert a colon',
      safety: 'safe',
      variants: [[{ range: { start: range.end, end: range.end }, text: ':' }]],
      wantsWhole: true,
    },
  };
}

/** A word with another sign behind it than a colon. */
function wrongSign(text: string, { start }: Range): Mistake | undefined {
  const found = /^([A-Za-z][\w./-]*)[ \t]*(=|;(?=[ \t]))[ \t]*/.exec(text);
  if (found === null) return undefined;
  const [head, word, sign] = found as unknown as [string, string, string];
  return {
    code: 'equals-sign',
    range: { start, end: start + head.trimEnd().length },
    message: `${named(word)} is followed by \`${sign}\`, where YAML has a colon`,
    help: `write \`${word}: \``,
    repair: {
      title: 'write a colon',
      safety: 'unsafe',
      variants: [[{ range: { start: start + word.length, end: start + head.length }, text: ': ' }]],
    },
  };
}

/** The column at which the line's own text begins. */
function startColumn(line: Line): number {
  return line.dashes[0]?.column ?? line.key?.column ?? line.column;
}
