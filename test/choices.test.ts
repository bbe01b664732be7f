import { describe, expect, test } from 'vitest';
import { rules } from '../rules/index.ts';
import { fixText, lintText } from '../src/index.ts';
import { mendedChoices } from '../src/report/mended.ts';
import { report as rdjsonl } from '../src/report/rdjsonl.ts';
import { report as sarif } from '../src/report/sarif.ts';
import { report as text } from '../src/report/text.ts';
import { applyEdits } from '../src/text/fix.ts';
import { SourceFile } from '../src/text/source-file.ts';
import { options as plain } from './hostile.ts';

/** `securityContext` is a field of the Pod and of the container. */
const POD = `apiVersion: v1
kind: Pod
metadata:
  name: postgres
spec:
  containers:
  - name: postgres
  image: postgres:17
  securityContext:
  runAsUser: 999
`;

const READINGS = [
  `${POD.slice(0, POD.indexOf('  image'))}    image: postgres:17
    securityContext:
      runAsUser: 999
`,
  `${POD.slice(0, POD.indexOf('  image'))}    image: postgres:17
  securityContext:
    runAsUser: 999
`,
];

const options = { ...plain, rules };

describe('of two readings', () => {
  test('both are offered, and none is the fix', async () => {
    const { diagnostics } = await lintText(POD, { path: 'pod.yaml' });
    const [{ fix, choices, message }] = diagnostics as [(typeof diagnostics)[number]];
    expect(diagnostics).toHaveLength(1);
    expect(message).toContain('securityContext may belong to containers[0] or to spec');
    expect(fix).toBeUndefined();
    expect(choices.map(({ title, safety }) => `${title}, ${safety}`)).toEqual([
      'put securityContext into containers[0], unsafe',
      'put securityContext into spec, unsafe',
    ]);
    expect(choices.map(({ edits }) => applyEdits(POD, edits))).toEqual(READINGS);
  });

  test('none is applied, be unsafe fixes asked for or not', async () => {
    for (const unsafe of [false, true]) {
      const { text, result } = await fixText(POD, { path: 'pod.yaml', unsafe });
      expect(text).toBe(POD);
      expect(result.diagnostics).toHaveLength(1);
    }
  });

  test('each is whole', async () => {
    for (const reading of READINGS) expect((await lintText(reading, { path: 'pod.yaml' })).diagnostics).toEqual([]);
  });

  test('the text shows both, and SARIF has both; suggestions have no room for them', async () => {
    const result = await lintText(POD, { path: 'pod.yaml' });
    const shown = text(result, options);
    expect(shown).toContain('= either: put securityContext into containers[0]');
    expect(shown).toContain(' 9 ~     securityContext:\n10 ~       runAsUser: 999');
    expect(shown).toContain('= or: put securityContext into spec');
    expect(shown).toContain(' 9 |   securityContext:\n10 ~     runAsUser: 999');
    const [{ fixes }] = JSON.parse(sarif(result, options)).runs[0].results;
    expect(fixes.map(({ description }: { description: { text: string } }) => description.text)).toEqual([
      'put securityContext into containers[0] (unsafe)',
      'put securityContext into spec (unsafe)',
    ]);
    expect(JSON.parse(rdjsonl(result, options))).not.toHaveProperty('suggestions');
  });

  test('a secret stays one', async () => {
    const secret = `apiVersion: v1
kind: Secret
metadata:
  name: redis
stringData:
password: correct-horse
type: Opaque
`;
    const result = await lintText(secret, { path: 'redis.yaml' });
    expect(result.diagnostics[0]!.choices).toHaveLength(2);
    expect(text(result, options)).not.toContain('correct');
    expect(text(result, options)).toContain('6 ~   password: ***\n7 | type: Opaque');
  });
});

describe('the lines of choices', () => {
  const file = new SourceFile('redis.yaml', Array.from({ length: 30 }, (_, at) => `line: ${at + 1}\n`).join(''));
  const indented = (from: number, to: number, by = '  ') => ({
    title: '',
    safety: 'unsafe' as const,
    edits: Array.from({ length: to - from + 1 }, (_, at) => {
      const { start } = file.lineRange(from + at);
      return { file: file.path, range: { start, end: start }, text: by };
    }),
  });
  const shown = (...choices: ReturnType<typeof indented>[]) =>
    mendedChoices(file, choices, { secrets: [], width: 80 })?.map((rows) =>
      rows.map(({ line, mark, cells }) => `${line ?? ''} ${mark} ${cells.map(({ text }) => text).join('')}`.trim()),
    );

  test('are those that any of them changes', () => {
    expect(shown(indented(2, 3), indented(3, 4))).toEqual([
      ['2 ~   line: 2', '3 ~   line: 3', '4 | line: 4'],
      ['2 | line: 2', '3 ~   line: 3', '4 ~   line: 4'],
    ]);
  });

  test('begin a little before the first that differs where they are many', () => {
    const [first, second] = shown(indented(2, 20), indented(2, 21))!;
    expect(first).toEqual(['...', '18 ~   line: 18', '19 ~   line: 19', '20 ~   line: 20', '21 | line: 21']);
    expect(second!.at(-1)).toBe('21 ~   line: 21');
  });

  test('are not shown where more than white space changes', () => {
    expect(shown(indented(2, 3), indented(2, 3, '- '))).toBeUndefined();
  });
});
