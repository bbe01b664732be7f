import { append } from '../text/multimap.ts';
import type { Diagnostic, Resource } from './diagnostic.ts';
import { digest } from './fingerprint.ts';

/** Findings that somebody knows of: so many of one rule, at one field of one object, or in one line of what is none. */
export interface BaselineEntry {
  /** Path of the file, of a baseline relative to its directory. */
  readonly file: string;
  readonly rule: string;
  /** `StatefulSet/shop/web`, without the namespace where none is known; undefined for what is no object. */
  readonly resource: string | undefined;
  /** Where there is no object: a hash of the line. */
  readonly text: string | undefined;
  /** The field: `spec.template.spec.containers[].image`. */
  readonly path: string;
  readonly count: number;
  /** 1-based, in the file that it was read from. */
  readonly line?: number;
}

/** Where a finding is, as an entry says it. */
type PlaceOf = (diagnostic: Diagnostic) => Pick<BaselineEntry, 'file' | 'path'>;

/** What an entry is held against: what a run has read and looked for. */
export interface BaselineScope {
  /** True where what the entry says would have been found. */
  readonly isJudged: (entry: BaselineEntry) => boolean;
  /** True where there is a file that holds an object, or is there at all where none is named. */
  readonly holds: (file: string, resource: string | undefined) => boolean;
}

/** Findings, taken apart by what a baseline knows. */
export interface Compared {
  readonly left: readonly Diagnostic[];
  readonly known: readonly Diagnostic[];
  /** Entries that no longer occur, each with how many are gone. */
  readonly stale: readonly BaselineEntry[];
  /** Entries of which nobody knows, for nobody looked; in the same way. */
  readonly unseen: readonly BaselineEntry[];
}

/** What stands in the first line of a file: what it is, and how to read it. */
const HEAD = { stslint: 'baseline', version: 1 } as const;

/**
 * The findings that a tree had when somebody began to lint it. They are known by rule, object and field, not by line, so
 * that edits elsewhere, and files that are renamed, change nothing. The version of an object is not asked for: it is
 * raised, and the object is the same.
 */
export class Baseline {
  readonly entries: readonly BaselineEntry[];

  constructor(entries: readonly BaselineEntry[]) {
    this.entries = [...entries].sort((a, b) => compare(sortKey(a), sortKey(b)));
  }

  static of(diagnostics: readonly Diagnostic[], placeOf: PlaceOf): Baseline {
    return new Baseline([]).with(diagnostics.map((diagnostic) => entryOf(diagnostic, placeOf)));
  }

  /**
   * Reads the text of a baseline: JSON, an entry a line, so that git merges it well.
   *
   * @throws Error with a message for the user: the line that cannot be read, and why.
   */
  static parse(text: string): Baseline {
    const [first = '', ...lines] = text.replace(/^\ufeff/, '').split(/\r?\n/);
    const head = read(first, 1);
    if (head.stslint !== HEAD.stslint) throw new Error('line 1: this is no baseline of stslint');
    if (head.version !== HEAD.version) {
      throw new Error(
        `line 1: version ${JSON.stringify(head.version)} of a baseline; this stslint reads ${HEAD.version}`,
      );
    }
    const entries = lines.flatMap((line, index) => (line.trim() === '' ? [] : readEntry(line, index + 2)));
    return new Baseline(merged(entries));
  }

  /** The same, with other names for rules. */
  renamed(nameOf: (rule: string) => string): Baseline {
    return new Baseline(merged(this.entries.map((entry) => ({ ...entry, rule: nameOf(entry.rule) }))));
  }

  toString(): string {
    const lines = this.entries.map(({ file, rule, resource, text, path, count }) => {
      return JSON.stringify({ file, rule, resource, text, ...(path !== '' && { path }), ...(count > 1 && { count }) });
    });
    return `${[JSON.stringify(HEAD), ...lines].join('\n')}\n`;
  }

  /** Takes findings apart. Those in the file of an entry are its own before those that came from elsewhere. */
  compare(diagnostics: readonly Diagnostic[], placeOf: PlaceOf, scope: BaselineScope): Compared {
    const counts = new Map<BaselineEntry, number>();
    const byPlace = new Map<string, BaselineEntry>();
    for (const entry of this.entries) {
      counts.set(entry, entry.count);
      byPlace.set(sortKey(entry), entry);
    }
    const take = (entry: BaselineEntry | undefined): boolean => {
      const count = entry === undefined ? 0 : counts.get(entry)!;
      if (count > 0) counts.set(entry!, count - 1);
      return count > 0;
    };
    const known = new Set<Diagnostic>();
    const others: [Diagnostic, BaselineEntry][] = [];
    for (const diagnostic of diagnostics) {
      const entry = entryOf(diagnostic, placeOf);
      if (take(byPlace.get(sortKey(entry)))) known.add(diagnostic);
      else others.push([diagnostic, entry]);
    }
    // The object was moved to another file, or given a namespace; or the file has another name. An object that stands
    // where it stood is another one.
    const byMove = new Map<string, BaselineEntry[]>();
    for (const entry of [...this.entries].reverse()) {
      if (counts.get(entry) === 0 || scope.holds(entry.file, entry.resource)) continue;
      for (const key of moveKeys(entry)) append(byMove, key, entry);
    }
    for (const [diagnostic, entry] of others) {
      const takesOne = moveKeys(entry).some((key) => {
        const moved = byMove.get(key) ?? [];
        while (moved.length > 0 && counts.get(moved.at(-1)!) === 0) moved.pop();
        return take(moved.at(-1));
      });
      if (takesOne) known.add(diagnostic);
    }
    const rest = this.entries.flatMap((entry) =>
      counts.get(entry) === 0 ? [] : { ...entry, count: counts.get(entry)! },
    );
    return {
      left: diagnostics.filter((diagnostic) => !known.has(diagnostic)),
      known: diagnostics.filter((diagnostic) => known.has(diagnostic)),
      stale: rest.filter((entry) => scope.isJudged(entry)),
      unseen: rest.filter((entry) => !scope.isJudged(entry)),
    };
  }

  /** The baseline with so many more of entries. */
  with(entries: readonly BaselineEntry[]): Baseline {
    const counts = new Map(this.entries.map((entry) => [sortKey(entry), entry]));
    for (const entry of entries) {
      const count = (counts.get(sortKey(entry))?.count ?? 0) + entry.count;
      counts.set(sortKey(entry), { ...entry, count });
    }
    return new Baseline([...counts.values()].filter(({ count }) => count > 0));
  }

  /** The baseline with so many less of entries. */
  without(entries: readonly BaselineEntry[]): Baseline {
    return this.with(entries.map((entry) => ({ ...entry, count: -entry.count })));
  }
}

/**
 * Where findings are for a baseline that outlives edits of them: items of lists have no numbers.
 *
 * @param pathOf the path of a file, relative to the baseline's directory.
 */
export function lastingPlace(pathOf: (file: string) => string): PlaceOf {
  return ({ file, path }) => ({ file: pathOf(file.path), path: path.replace(/\[\d+\]/g, '[]') });
}

/** What a finding is known by. */
function entryOf(diagnostic: Diagnostic, placeOf: PlaceOf): BaselineEntry {
  const { rule, file, range, resource: about } = diagnostic;
  const resource = about && resourceName(about);
  const line = file.lineRange(file.positionAt(range.start).line);
  return {
    ...placeOf(diagnostic),
    rule,
    resource,
    text: resource === undefined ? digest(file.text.slice(line.start, line.end).trim()).slice(0, 16) : undefined,
    count: 1,
  };
}

/** `StatefulSet/shop/web`; undefined for what has no kind or name. */
export function resourceName({ kind, namespace, name }: Omit<Resource, 'apiVersion'>): string | undefined {
  if (kind === undefined || name === undefined) return undefined;
  return [kind, ...(namespace === undefined ? [] : [namespace]), name].join('/');
}

/** The same for an object in its file, whatever its namespace, and for one in whatever file. */
function moveKeys({ file, rule, resource, text, path }: BaselineEntry): string[] {
  const inFile = [rule, resource?.replace(/\/.*\//, '/'), text, path, file];
  const inAnyFile = [rule, resource, text, path];
  return [inFile.join('\0'), inAnyFile.join('\0')];
}

function sortKey({ file, resource, text, rule, path }: BaselineEntry): string {
  return [file, resource, text, rule, path].join('\0');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Two branches may both have added an entry. */
function merged(entries: readonly BaselineEntry[]): BaselineEntry[] {
  const byKey = new Map<string, BaselineEntry>();
  for (const entry of entries) {
    const other = byKey.get(sortKey(entry));
    if (other === undefined || other.count < entry.count) byKey.set(sortKey(entry), entry);
  }
  return [...byKey.values()];
}

function read(line: string, number: number): Record<string, unknown> {
  if (/^(?:<{7}|\|{7}|={7}|>{7})/.test(line)) {
    throw new Error(
      `line ${number}: a conflict that git left; keep the lines of both sides, or delete the file and write it anew`,
    );
  }
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new Error(number === 1 ? 'line 1: this is no baseline of stslint' : `line ${number}: this is not JSON`);
  }
  if (typeof value !== 'object' || value === null) throw new Error(`line ${number}: this is no entry of a baseline`);
  return value as Record<string, unknown>;
}

function readEntry(line: string, number: number): BaselineEntry {
  const { file, rule, resource, text, path = '', count = 1 } = read(line, number);
  const areTexts = [file, rule, path, resource ?? '', text ?? ''].every((one) => typeof one === 'string');
  if (!areTexts || !Number.isInteger(count) || (count as number) < 1) {
    throw new Error(
      `line ${number}: an entry of a baseline has file and rule, and may have resource, text, path and count`,
    );
  }
  return { file, rule, resource, text, path, count, line: number } as BaselineEntry;
}
