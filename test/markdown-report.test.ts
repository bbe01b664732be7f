import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { report } from '../src/report/markdown.ts';
import { markdownText } from '../src/report/markdown-text.ts';
import { visible } from '../src/report/visible.ts';
import { harborResult } from './harbor.ts';
import { fileOf, hostileText, options, resultOf } from './hostile.ts';

const summaries = (text: string) => text.match(/<summary>.*<\/summary>/g);

test('the harbor', async () => {
  await expect(report(harborResult(), options)).toMatchFileSnapshot('../fixtures/_report/harbor.md');
});

test('a clean run is one line', () => {
  expect(report(resultOf([]), options)).toBe('stslint: no problems: 1 file, 1 document, 1 StatefulSet\n\n');
  expect(report(resultOf([], { suppressed: resultOf([{}]).diagnostics }), options)).toBe(
    'stslint: no problems: 1 file, 1 document, 1 StatefulSet (1 finding suppressed)\n\n',
  );
  expect(report(resultOf([]), { ...options, quiet: true })).toBe('');
});

test('problems are listed, without a table', () => {
  const problems = [{ file: 'k8s/vault.yaml', message: 'permission denied' }];
  expect(report(resultOf([], { problems }), options)).toBe(
    '## stslint: 0 errors, 0 warnings in 1 file, 1 document, 1 StatefulSet\n\n' +
      '- not everything was checked: 1 problem, so nothing is reported missing\n' +
      '- problem: k8s/vault.yaml: permission denied\n\n',
  );
  expect(report(resultOf([], { problems, files: 0 }), options)).toMatch(
    /^## stslint: nothing was checked\n\n- problem/,
  );
  const text = report(resultOf([], { problems: Array(30).fill(problems[0]) }), options);
  expect(text.match(/^- problem/gm)).toHaveLength(20);
  expect(text).toContain('- and 10 more problems\n');
});

test('a file has a table, its errors first, with links to the rules', () => {
  const text = report(resultOf([{ severity: 'warning', message: 'is below two' }, { help: 'write 0' }]), options);
  const rule = '[invalid-value](https://github.com/stslint/stslint/blob/main/docs/rules/invalid-value.md)';
  expect(text).toBe(`## stslint: 1 error, 1 warning in 1 file, 1 document, 1 StatefulSet

<details open><summary><code>k8s/redis.yaml</code>: 1 error, 1 warning</summary>

| Severity | Line | Rule | Message |
| --- | ---: | --- | --- |
| error | 3 | ${rule} | spec.replicas: is below zero; write 0 |
| warning | 3 | ${rule} | is below two |

</details>

`);
});

test('the files with the most severe findings come first, the path from the root of the repository', () => {
  const [postgres, kafka, redis] = ['k8s/postgres.yaml', 'k8s/kafka.yaml', 'k8s/redis.yaml'].map(fileOf);
  const findings = [
    { file: postgres!, severity: 'info' },
    { file: kafka!, severity: 'warning' },
    { file: postgres!, severity: 'info' },
    { file: redis!, severity: 'warning' },
    { file: redis!, severity: 'error', range: { start: 20, end: 38 } },
  ] as const;
  const text = report(resultOf(findings), { ...options, prefix: 'infra/' });
  expect(summaries(text)).toEqual([
    '<summary><code>infra/k8s/redis.yaml</code>: 1 error, 1 warning</summary>',
    '<summary><code>infra/k8s/kafka.yaml</code>: 1 warning</summary>',
    '<summary><code>infra/k8s/postgres.yaml</code>: 2 infos</summary>',
  ]);
  expect(text).toContain('| error | 2-3 | ');
  expect(summaries(report(resultOf(findings), { ...options, quiet: true }))).toHaveLength(1);
});

test('long tables are folded', () => {
  const file = fileOf('k8s/redis.yaml');
  expect(report(resultOf(Array(20).fill({ file })), options)).toContain('<details open>');
  expect(report(resultOf(Array(21).fill({ file })), options)).toContain('<details><summary>');
});

test('it never has more than 900 KiB, and says how much is left out', () => {
  for (const message of ['größe '.repeat(50), '|'.repeat(9000), '😀'.repeat(3000)]) {
    const files = Array.from({ length: 20 }, (_, index) => fileOf(`k8s/redis-${index}.yaml`));
    const findings = files.flatMap((file) => Array(300).fill({ file, message }));
    const problems = Array(100).fill({ file: 'k8s/vault.yaml', message: '&'.repeat(9000) });
    const text = report(resultOf(findings, { problems }), options);
    const bytes = Buffer.byteLength(text);
    expect(bytes).toBeLessThanOrEqual(900 * 1024);
    expect(bytes).toBeGreaterThan(870 * 1024);
    const rows = text.match(/^\| error \|.*\|$/gm)!;
    expect(
      text.endsWith(`… and ${6000 - rows.length} more, for which there is no room here: see the log of this step\n`),
    ).toBe(true);
    expect(text.match(/<details/g)).toHaveLength(text.match(/<\/details>/g)!.length);
  }
});

describe('text', () => {
  test.each([
    ['spec.replicas: is below zero', 'spec.replicas: is below zero'],
    ['redis-0 | redis-1', 'redis-0 &#124; redis-1'],
    ['\\| `postgres` **now**', '&#92;&#124; &#96;postgres&#96; &#42;&#42;now&#42;&#42;'],
    ['<b>&lt;', '&#60;b&#62;&#38;lt;'],
    ['![redis](https://redis.io)', '&#33;&#91;redis&#93;(https:&#8203;//redis.io)'],
    ['www.redis.io', 'www&#8203;.redis.io'],
    ['@redis, redis@redis.io', '&#64;&#8203;redis, redis&#64;&#8203;redis.io'],
    ['# 1, #12', '&#35; 1, &#35;&#8203;12'],
    ['GH-12, gh-a', 'GH&#8203;-12, gh-a'],
    [`${'0123456789'.repeat(4)}, 0123456789`, `${'0123456789'.repeat(2)}&#8203;${'0123456789'.repeat(2)}, 0123456789`],
    [':tada: at 10:00', ':&#8203;tada: at 10:00'],
    ['- a', '&#45; a'],
    ['12. a', '&#49;2. a'],
    ['12 findings', '12 findings'],
    ['a\r\nb', 'a&#92;r&#92;nb'],
  ])('%j is written as %j', (text, markdown) => {
    expect(markdownText(text)).toBe(markdown);
  });

  test('is shown as it is', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const shown = markdownText(text).replace(/&#(\d+);/g, (_, code) => String.fromCharCode(code));
        expect(shown.replaceAll('\u200b', '')).toBe(visible(text));
      }),
    );
  });
});

test('whatever is in names and messages, there is a table of four columns, and no tags but ours', () => {
  fc.assert(
    fc.property(hostileText, hostileText, hostileText, (path, message, help) => {
      const findings = [{ file: fileOf(path), message, help }];
      const text = report(resultOf(findings, { problems: [{ file: path, message }] }), options);
      const lines = text.split('\n');
      const table = lines.filter((line) => line.startsWith('|'));
      expect(table).toHaveLength(3);
      for (const row of table) expect(row.split('|')).toHaveLength(6);
      expect(text.match(/<[^>]*>?/g)).toEqual([
        ...['<details open>', '<summary>', '<code>', '</code>', '</summary>', '</details>'],
      ]);
      expect(lines).toHaveLength(14);
      expect(text.replace(/\[invalid-value\]\(https:[^)]*\)/, '')).not.toMatch(
        /[`\\*_[\]{}~$@!]|\/\/www\.|:\/\/|&(?!#\d+;)/,
      );
    }),
    { numRuns: 500 },
  );
});
