/** An object, by the path of its file and by what makes it the same as another elsewhere. */
export interface Placed {
  readonly path: string;
  readonly identity: string;
}

/** Directories beside each other that define the same objects. */
export interface Siblings {
  readonly kind: 'environments' | 'lessons' | 'variants';
  /** The directory that they are in, with `/` at its end; empty for the root. */
  readonly parent: string;
  /** Sorted. */
  readonly names: readonly string[];
}

const LESSON =
  /^\d+(?:[-_. ]|$)|^(?:aula|chapter|ch|day|demo|exercise|lab|lesson|module|part|section|step|tutorial|unit|week)[-_ ]?\d+/i;
const ENVIRONMENT =
  /(?:^|[-_.])(?:canary|dev|devel|development|int|integration|live|local|pre|preprod|prd|prod|production|qa|sandbox|stage|staging|stg|test|testing|uat)(?:$|[-_.\d])|cluster|region|^(?:af|ap|ca|eu|me|sa|us)-/i;

/**
 * Finds directories that define the same objects: at least half of what each holds stands in another one beside it. Those
 * below a directory that is found are not looked for.
 */
export function sideBySide(objects: readonly Placed[]): Siblings[] {
  /** By a directory and the name of one in it: the objects somewhere below. */
  const below = new Map<string, Map<string, Set<string>>>();
  for (const { path, identity } of objects) {
    for (let at = path.indexOf('/'), start = 0; at >= 0; start = at + 1, at = path.indexOf('/', start)) {
      const parent = path.slice(0, start);
      const children = below.get(parent) ?? new Map<string, Set<string>>();
      const child = path.slice(start, at);
      below.set(parent, children.set(child, (children.get(child) ?? new Set()).add(identity)));
    }
  }
  const found: Siblings[] = [];
  const covered = new Set<string>();
  for (const [parent, children] of [...below].sort(([a], [b]) => a.length - b.length)) {
    // Those above come first, so it is enough to ask for the next.
    if (covered.has(parent) || covered.has(parent.replace(/[^/]*\/$/, ''))) {
      covered.add(parent);
      continue;
    }
    const names = alike(children);
    if (names.length < 2) continue;
    found.push({ kind: kindOf(names), parent, names: names.sort() });
    for (const name of names) covered.add(`${parent}${name}/`);
  }
  return found;
}

/** The names of those that have half of what they hold in common with others that have. */
function alike(children: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  let left = [...children];
  // Leaving one out may leave another alone. That goes on for long in made-up trees only.
  for (let round = 0; ; round++) {
    const holders = new Map<string, number>();
    for (const [, own] of left) for (const one of own) holders.set(one, (holders.get(one) ?? 0) + 1);
    const kept = left.filter(([, own]) => [...own].filter((one) => holders.get(one)! > 1).length * 2 >= own.size);
    if (kept.length === left.length || round === 10) return kept.map(([name]) => name);
    left = kept;
  }
}

function kindOf(names: readonly string[]): Siblings['kind'] {
  const most = (pattern: RegExp) => names.filter((name) => pattern.test(name)).length * 2 >= names.length;
  if (most(ENVIRONMENT)) return 'environments';
  return most(LESSON) ? 'lessons' : 'variants';
}
