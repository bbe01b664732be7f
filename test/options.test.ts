import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rules } from '../rules/index.ts';
import { commandTable, optionTables } from '../scripts/docs-options.ts';
import { manPage } from '../scripts/man-page.ts';
import { parseArguments } from '../src/cli/arguments.ts';
import { completion } from '../src/cli/completion.ts';
import { HELP } from '../src/cli/help.ts';
import { COMMAND_ENTRIES, GROUPS, OPTION_ENTRIES } from '../src/cli/manual.ts';
import { COMMANDS, OPTIONS, type OptionName, optionOf, SHELLS } from '../src/cli/options.ts';
import { readOptions } from '../src/cli/read-options.ts';
import { LEVELS } from '../src/config/config.ts';
import type { RuleTable } from '../src/lint/rule.ts';
import { formats } from '../src/report/formats.ts';

// Options are in one table. What is said of them in the help, the reference, the manual and completions is held against it.

const names = Object.keys(OPTIONS) as OptionName[];
const LONG = /(?<![\w-])--[a-z][a-z-]*/g;
/** Of a kind that each option is read with. */
const SAMPLES: Readonly<Record<string, string>> = {
  assumption: 'Service/postgres',
  color: 'never',
  commit: 'origin/main',
  file: 'stslint.txt',
  format: 'json',
  level: 'unknown-volume=off',
  namespace: 'shop',
  path: 'k8s/postgres.yaml',
  reason: 'known since the move',
  rules: 'unknown-volume,duplicate-key',
  severity: 'error',
  version: '1.34',
};

function optionsIn(text: string): string[] {
  return [...new Set(text.match(LONG))].sort();
}

const every = names.map((name) => `--${name}`).sort();

describe.each(names)('--%s', (name) => {
  const { type, short, value, wanted, of } = optionOf(name);

  test('says what it needs where it needs a value, and else nothing', () => {
    expect(wanted !== undefined).toBe(type === 'string');
    if (type === 'string') expect(value).toBeDefined();
  });

  test('is read, by its short name too', () => {
    const before = of === undefined ? [] : [of];
    // Each of them wants another beside it.
    const beside: Partial<Record<OptionName, string[]>> = { 'stdin-filename': ['-'], 'unsafe-fixes': ['--fix'] };
    const sample = value === undefined ? [] : [SAMPLES[value]!];
    const forms = [`--${name}`, ...(short === undefined ? [] : [`-${short}`])];
    for (const form of forms) {
      const written = type === 'string' ? [form, ...sample] : [form];
      expect(() => parseArguments([...before, ...written, ...(beside[name] ?? [])], rules)).not.toThrow();
    }
    if (value === undefined) expect(() => parseArguments([...before, `--${name}=x`], rules)).toThrow('takes no value');
    else expect(() => parseArguments([`--${name}=${sample}`, ...(beside[name] ?? [])], rules)).not.toThrow();
  });

  test('is described in words that no shell acts on, as it takes a value', () => {
    const entry = OPTION_ENTRIES[name];
    expect(entry.line).toMatch(/^[a-z][\w ,.-]*[\w]$/);
    expect(entry.value?.startsWith('[=') ?? false).toBe(type === 'boolean' && value !== undefined);
    expect(entry.value !== undefined).toBe(value !== undefined);
  });
});

test.each([[[]], [['k8s/postgres.yaml', '-']], [['./rules']]])(
  'paths alone mean what they mean among options: %j',
  (argv) => {
    expect(parseArguments(argv, rules)).toEqual(readOptions(argv, rules));
  },
);

test('help names every option, its short name and every command, and no other', () => {
  expect(optionsIn(HELP)).toEqual(every);
  const shorts = names.flatMap((name) => optionOf(name).short ?? []).sort();
  const named = [...HELP.matchAll(/(?:^ {2}|\/ )-([a-z]), --([a-z]+)/gm)].map(([, short, name]) => {
    expect(optionOf(name as OptionName).short).toBe(short);
    return short;
  });
  expect(named.sort()).toEqual(shorts);
  for (const name of Object.keys(COMMANDS)) expect(HELP).toMatch(new RegExp(`^ {7}stslint .*\\b${name}\\b`, 'm'));
  for (const name of Object.keys(formats))
    expect(HELP).toMatch(new RegExp(`^ {38}.*\\b${name}\\b|\\[=FILE\\].*\\b${name}\\b`, 'm'));
});

test('the reference has every option and command once', () => {
  const rows = optionTables()
    .split('\n')
    .flatMap((line) => /^\| (?:`-\w`, )?`(--[a-z-]+)/.exec(line)?.[1] ?? []);
  expect(rows.sort()).toEqual(every);
  for (const group of GROUPS)
    expect(optionTables()).toMatch(new RegExp(`^\\| ${group} \\| \\|\n\\|---\\|---\\|\n\\| `, 'm'));
  expect(commandTable().match(/`[a-z]+/g)).toEqual(Object.keys(COMMANDS).map((name) => `\`${name}`));
  for (const { line } of Object.values(COMMAND_ENTRIES)) expect(line).toMatch(/^[a-z][\w ,-]*\w$/);
});

test('what pages say of options, they say of those that there are', () => {
  const page = readFileSync(join(import.meta.dirname, '../docs/command-line.md'), 'utf8');
  expect(optionsIn(page.replace(/\| `~\/.*/, ''))).toEqual(every);
});

describe('the page of the manual', () => {
  const page = readFileSync(join(import.meta.dirname, '../man/stslint.1'), 'utf8');

  test('it has every option as an entry', () => {
    const entries = [...page.matchAll(/^\.TP\n(?:\\fB\\-\w\\fR, )?\\fB(\\-(?:\\-|[a-z])+)/gm)];
    expect(entries.map(([, name]) => name!.replaceAll('\\', '')).sort()).toEqual(every);
  });

  test('it is plain text that roff reads as it is meant', () => {
    expect(page).not.toMatch(/[^\n\x20-\x7e]/);
    const requests = new Set([...page.matchAll(/^\.(\S+)/gm)].map(([, name]) => name));
    expect([...requests].sort()).toEqual(['IP', 'PP', 'RE', 'RS', 'SH', 'SS', 'TH', 'TP', '\\"', 'fi', 'nf']);
    expect(page.match(/^'/gm)).toBeNull();
    // What is typed is copied from it.
    expect(page.replace(/^\.\\".*/gm, '')).not.toMatch(/(?<!\\)-/);
  });

  test('what it is made of', () => {
    const markdown = `# The title
One paragraph of \`--code\`
and [a link](other.md#part).

## A part

- an item with a \`\\\` and
  its second line
- another

\`\`\`sh
.dot a-b
\`\`\`

| Group | |
|---|---|
| \`-a\`, \`--all\` | Everything **now**. |

<!-- output: stslint --help -->
gone
<!-- output:end -->
'quoted'
`;
    expect(manPage(markdown, { description: 'A linter', guide: 'https://github.com/stslint' })).toMatchInlineSnapshot(`
      ".\\" Made by \`npm run generate\` of docs/command-line.md.
      .TH STSLINT 1 "" stslint "User Commands"
      .SH NAME
      stslint \\- a linter
      .SH DESCRIPTION
      One paragraph of \\fB\\-\\-code\\fR and a link.
      .SH A PART
      .IP \\(bu 2
      an item with a \\fB\\e\\fR and its second line
      .IP \\(bu 2
      another
      .PP
      .RS 4
      .nf
      \\&.dot a\\-b
      .fi
      .RE
      .SS Group
      .TP
      \\fB\\-a\\fR, \\fB\\-\\-all\\fR
      Everything \\fBnow\\fR.
      .PP
      \\&'quoted'
      .SH SEE ALSO
      The guide, with a page for each rule: https://github.com/stslint
      "
    `);
  });
});

describe.each(SHELLS)('completion for %s', (shell) => {
  const script = completion(shell, rules);

  test('has every option, rule, format and level', () => {
    const written =
      shell === 'fish'
        ? [...script.matchAll(/^complete .* -l ([a-z-]+)/gm)].map(([, name]) => `--${name}`)
        : optionsIn(script);
    const foreign = ['--format', '--init-command'];
    expect(every.filter((option) => !written.includes(option))).toEqual([]);
    expect(written.filter((option) => !every.includes(option) && !foreign.includes(option))).toEqual([]);
    const words = new Set(script.match(/[\w-]+/g));
    const wanted = [...Object.keys(rules), ...Object.keys(formats), ...LEVELS, ...Object.keys(COMMANDS), ...SHELLS];
    const current = wanted.filter((word) => (rules as RuleTable)[word]?.deprecated === undefined);
    expect(current.filter((word) => !words.has(word))).toEqual([]);
  });

  test('is printed by the command, and evaluates nothing', () => {
    expect(parseArguments(['completion', shell], rules)).toMatchObject({ command: 'completion', argument: shell });
    expect(script).not.toMatch(/\beval\b|compgen -W|[^\n\x20-\x7e]/);
  });
});

test.each([
  [['completion'], 'stslint completion needs a shell: bash, zsh or fish'],
  [['completion', 'tcsh'], 'unknown shell tcsh; known are bash, zsh, fish'],
  [['completion', 'bash', 'zsh'], 'stslint completion takes one shell'],
  [['completion', 'bash', '--fix'], 'stslint completion takes no --fix'],
  [['explain'], 'stslint explain needs a rule; stslint rules lists them'],
  [['--hook', 'k8s/'], '--hook is an option of stslint init'],
])('%j is refused', (argv, message) => {
  expect(() => parseArguments(argv, rules)).toThrow(message);
});
