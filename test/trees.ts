import fc from 'fast-check';

// Texts of objects in many styles, for tests of what edits them.

export type Path = readonly (string | number)[];

export interface Style {
  readonly step: number;
  readonly dashStep: number;
  readonly lineEnd: string;
  readonly comments: boolean;
}

export type Tree = string | Tree[] | { [name: string]: Tree };

const leaf = fc.constantFrom(
  'redis',
  '"a # b"',
  "'it''s'",
  '|\n one\n   two\n\n three',
  '>-\n folded\n text',
  '{a: 1, b: [2]}',
  '{}',
  '',
  '5',
);
const name = fc.constantFrom('app', 'spec', 'metadata', 'labels', 'ports', 'name', 'volumes', 'template');
const trees = fc.letrec<{ tree: Tree; map: { [name: string]: Tree } }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc.array(fc.oneof(leaf, tie('map')), { minLength: 1, maxLength: 3 }),
    tie('map'),
  ),
  map: fc.dictionary(name, tie('tree'), { minKeys: 1, maxKeys: 4, noNullPrototype: true }),
}));

/** Block style text of a tree. Comments are numbered, so that none is lost unseen. */
export function write(root: Tree, { step, dashStep, lineEnd, comments }: Style): string {
  let count = 0;
  const remark = (column: number) => (comments && ++count % 3 === 0 ? [`${' '.repeat(column)}# remark ${count}`] : []);
  const lines = (value: Tree, column: number): string[] => {
    const indent = ' '.repeat(column);
    if (Array.isArray(value)) {
      return value.flatMap((item) => {
        if (typeof item === 'string') return scalar(`${indent}-`, item, column + 1);
        const [first, ...rest] = lines(item, column + 2);
        return [`${indent}- ${first!.trimStart()}`, ...rest];
      });
    }
    if (typeof value === 'string') return [indent + value];
    return Object.entries(value).flatMap(([key, inner], index) => {
      const above = index === 0 ? [] : remark(column);
      if (typeof inner === 'string') return [...above, ...scalar(`${indent}${key}:`, inner, column + 1)];
      const below = lines(inner, column + (Array.isArray(inner) ? dashStep : step));
      return [...above, `${indent}${key}:`, ...below];
    });
  };
  const scalar = (head: string, value: string, column: number): string[] => {
    const [first, ...rest] = value.split('\n');
    const trail = comments && rest.length === 0 && ++count % 4 === 0 ? ` # trail ${count}` : '';
    return [
      `${head} ${first}`.trimEnd() + trail,
      ...rest.map((line) => (line === '' ? '' : ' '.repeat(column) + line)),
    ];
  };
  return `${['apiVersion: v1', 'kind: Pod', ...lines(root, 0)].join(lineEnd)}${lineEnd}`;
}

export function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const below = [...path, Array.isArray(value) ? Number(key) : key];
    return [below, ...pathsOf(inner, below)];
  });
}

/** A map of anything. */
export const anyTree: fc.Arbitrary<Tree> = trees.map;

export const anyStyle: fc.Arbitrary<Style> = fc.record({
  step: fc.constantFrom(2, 4),
  dashStep: fc.constantFrom(0, 2),
  lineEnd: fc.constantFrom('\n', '\r\n'),
  comments: fc.boolean(),
});

export function isMap(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// biome-ignore lint/suspicious/noExplicitAny: any tree
export function at(value: any, path: Path): any {
  return path.reduce((inner, step) => inner[step], value);
}

export function remarks(text: string): string[] {
  return [...text.matchAll(/# (?:remark|trail) \d+/g)].map(([remark]) => remark).sort();
}
