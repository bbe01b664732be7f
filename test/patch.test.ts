import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { unifiedPatch } from '../src/text/patch.ts';

let repository: string;

beforeAll(() => {
  repository = mkdtempSync(join(tmpdir(), 'stslint-patch-'));
  execFileSync('git', ['init', '-q'], { cwd: repository });
});

afterAll(() => rmSync(repository, { recursive: true, force: true }));

/** What `git apply` makes of a text. */
function applied(path: string, before: string, patch: string, cwd = repository): string {
  const file = join(cwd, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, before);
  execFileSync('git', ['apply', '-'], { cwd, input: patch, stdio: ['pipe', 'ignore', 'pipe'] });
  return readFileSync(file, 'utf8');
}

const numbers = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => `replica: ${from + index}\n`).join('');

describe('a patch', () => {
  test('shows three lines around each change, and one hunk for near ones', () => {
    const before = numbers(1, 30);
    const after = before.replace('replica: 5\n', 'replica: five\n').replace('replica: 9\n', '') + numbers(31, 31);
    const patch = unifiedPatch('k8s/redis.yaml', before, after);
    expect(patch).toBe(
      [
        '--- a/k8s/redis.yaml',
        '+++ b/k8s/redis.yaml',
        '@@ -2,11 +2,10 @@',
        ...[2, 3, 4].map((number) => ` replica: ${number}`),
        '-replica: 5',
        '+replica: five',
        ...[6, 7, 8].map((number) => ` replica: ${number}`),
        '-replica: 9',
        ...[10, 11, 12].map((number) => ` replica: ${number}`),
        '@@ -28,3 +27,4 @@',
        ...[28, 29, 30].map((number) => ` replica: ${number}`),
        '+replica: 31',
        '',
      ].join('\n'),
    );
    expect(applied('k8s/redis.yaml', before, patch)).toBe(after);
  });

  test('of equal texts is empty', () => {
    expect(unifiedPatch('redis.yaml', numbers(1, 3), numbers(1, 3))).toBe('');
  });

  test('is applied from any directory of a repository', () => {
    const patch = unifiedPatch('redis.yaml', 'kind: Servce\n', 'kind: Service\n');
    expect(applied('redis.yaml', 'kind: Servce\n', patch, mkSub())).toBe('kind: Service\n');
  });

  test('of one that differs in too many lines is one change', () => {
    const [before, after] = [numbers(1, 3000), numbers(5001, 8000)];
    const patch = unifiedPatch('redis.yaml', `a\n${before}z\n`, `a\n${after}z\n`);
    expect(patch.match(/^@@/gm)).toHaveLength(1);
    expect(applied('redis.yaml', `a\n${before}z\n`, patch)).toBe(`a\n${after}z\n`);
  });

  function mkSub(): string {
    const directory = join(repository, 'clusters/shop');
    mkdirSync(directory, { recursive: true });
    return directory;
  }

  test.each([
    ['a line end is missing', 'kind: Servce', 'kind: Service'],
    ['a line end is added', 'kind: Service', 'kind: Service\n'],
    ['a line end is taken away', 'a: 1\nb: 2\n', 'a: 1\nb: 2'],
    ['lines end with CRLF', 'kind: Servce\r\nmetadata:\r\n', 'kind: Service\r\nmetadata:\r\n'],
    ['a byte order mark stands first', '\ufeffkind: Servce\n', '\ufeffkind: Service\n'],
    ['all is new', '', 'kind: Service\n'],
    ['nothing is left', 'kind: Service\n', ''],
  ])('holds where %s', (_, before, after) => {
    // git takes an empty file for one that is not there.
    if (before === '' || after === '') expect(unifiedPatch('a.yaml', before, after)).toContain('@@');
    else expect(applied('a.yaml', before, unifiedPatch('a.yaml', before, after))).toBe(after);
  });

  test.each([
    ['my redis.yaml', '--- a/my redis.yaml\t\n'],
    ['café.yaml', '--- "a/caf\\303\\251.yaml"\n'],
    ['a"b\\c.yaml', '--- "a/a\\"b\\\\c.yaml"\n'],
    ['tab\tand\nnewline.yaml', '--- "a/tab\\011and\\012newline.yaml"\n'],
    ['🐘.yaml', '--- "a/\\360\\237\\220\\230.yaml"\n'],
  ])('names %j as git does', (path, line) => {
    const patch = unifiedPatch(path, 'kind: Servce\n', 'kind: Service\n');
    expect(patch.startsWith(line)).toBe(true);
    expect(applied(path, 'kind: Servce\n', patch)).toBe('kind: Service\n');
  });
});

test('git makes of the one text the other, whatever they are', () => {
  const line = fc.constantFrom('a: 1\n', 'b: 2\n', 'c: 3\r\n', '\n', '- x\n', '+ y\n', '\\ z\n');
  const text = fc
    .tuple(fc.array(line, { minLength: 1, maxLength: 30 }), fc.constantFrom('', 'end', '\u2028'))
    .map(([lines, end]) => lines.join('') + end);
  fc.assert(
    fc.property(text, text, (before, after) => {
      const patch = unifiedPatch('postgres.yaml', before, after);
      if (patch !== '') expect(applied('postgres.yaml', before, patch)).toBe(after);
    }),
    { numRuns: 60 },
  );
});
