import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { describe, expect, test } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { rules } from '../rules/index.ts';
import { fillMarks } from '../scripts/docs-marks.ts';
import { parseArguments } from '../src/cli/arguments.ts';
import { readConfig } from '../src/config/read-config.ts';
import { configSchema } from '../src/config/schema.ts';
import { SourceFile } from '../src/text/source-file.ts';

// What the pages say by hand is held against what there is. What stands between their marks is derived, and
// `npm run check:generated` compares it.

const root = join(import.meta.dirname, '..');
const docs = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md'))
  .map((name) => `docs/${name.replaceAll('\\', '/')}`);
const all = ['README.md', 'CONTRIBUTING.md', 'ARCHITECTURE.md', 'SECURITY.md', 'examples/README.md', ...docs];
/** Addresses that pages may name. */
const HOSTS = ['kubernetes.io', 'github.com', 'pre-commit.com'];
/** The pages of rules show manifests that are wrong. */
const pages = all.filter((path) => !path.startsWith('docs/rules/'));

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** A block of code. */
interface Block {
  readonly language: string;
  readonly text: string;
}

const FENCE = /^( *)(`{3,})(\w*)\n([\s\S]*?)^ *\2$/gm;
const CODE = /(`+)(?!`)([\s\S]*?[^`])\1(?!`)/g;

function blocksOf(markdown: string): Block[] {
  return [...markdown.matchAll(FENCE)].map(([, indent = '', , language = '', text = '']) => ({
    language,
    text: text.replace(new RegExp(`^${indent}`, 'gm'), ''),
  }));
}

function proseOf(markdown: string): string {
  return markdown.replace(FENCE, '').replace(/<!--.*?-->/g, '');
}

/** The anchors that GitHub gives headings: small letters, digits, `_` and `-`, blanks as `-`, numbered where they repeat. */
function anchorsOf(markdown: string): Set<string> {
  const anchors = new Set<string>();
  for (const [, heading = ''] of proseOf(markdown).matchAll(/^#{1,6} +(.+?) *#*$/gm)) {
    const slug = heading
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M} _-]/gu, '')
      .replaceAll(' ', '-');
    let anchor = slug;
    for (let count = 1; anchors.has(anchor); count++) anchor = `${slug}-${count}`;
    anchors.add(anchor);
  }
  return anchors;
}

describe.each(all)('%s', (path) => {
  const text = read(path);

  test('its links lead to files and headings that there are', () => {
    const targets = [
      ...proseOf(text)
        .replace(CODE, 'code')
        .matchAll(/\]\(([^)\s]+)\)/g),
    ].map(([, target]) => target!);
    const broken = targets.filter((target) => {
      if (/^[a-z]+:/.test(target)) return false;
      const [file = '', anchor] = target.split('#');
      const other = file === '' ? path : join(dirname(path), file);
      if (other.startsWith('..') || !existsSync(join(root, other))) return true;
      return anchor !== undefined && !anchorsOf(read(other)).has(anchor);
    });
    expect(broken).toEqual([]);
  });
});

describe.each(pages)('%s', (path) => {
  const text = read(path);
  const yaml = blocksOf(text).filter(({ language }) => language === 'yaml');

  test('its commands are understood', () => {
    expect(
      commandsOf(text)
        .map(refusal)
        .filter((reason) => reason !== undefined),
    ).toEqual([]);
  });

  test('its YAML is YAML, and its configurations, workflows and hooks name what there is', () => {
    expect(yaml.flatMap(({ text: block }) => faultsOf(block))).toEqual([]);
  });

  test('it sends nobody elsewhere', () => {
    const hosts = [...text.matchAll(/https?:\/\/([^/\s)>`"]+)/g)].map(([, host]) => host);
    expect(hosts.filter((host) => !HOSTS.includes(host!))).toEqual([]);
  });
});

const PROGRAM = /(?:(?<![\w./@=-])stslint|stslint\.cjs"?)(?= |$)(.*)$/;

/** The arguments of every command line that is shown. */
function commandsOf(markdown: string): string[][] {
  const lines = blocksOf(markdown).flatMap(({ language, text }) =>
    // Of output only what was typed, and no comments.
    text.split('\n').filter((line) => (language === 'text' ? line.startsWith('$ ') : !/^\s*#/.test(line))),
  );
  const inline = [...markdown.replace(FENCE, '').matchAll(CODE)].map(([, , code = '']) => code.replace(/\s+/g, ' '));
  return [...lines, ...inline.filter((code) => /(?:^|\| )stslint /.test(code))].flatMap((line) => {
    const tail = PROGRAM.exec(line)?.[1];
    if (tail === undefined) return [];
    const [command = ''] = tail.split(/ #| \||;| [<>]| &&/, 1);
    return [(command.match(/"[^"]*"|'[^']*'|[^\s'"]+/g) ?? []).map((word) => word.replace(/^(["'])(.*)\1$/, '$2'))];
  });
}

function refusal(argv: readonly string[]): string | undefined {
  try {
    parseArguments(argv, rules);
    return undefined;
  } catch (error) {
    return `${argv.join(' ')}: ${(error as Error).message}`;
  }
}

const KEYS = Object.keys((configSchema(rules) as { properties: object }).properties);
const action = parse(read('action.yml')) as Record<'inputs' | 'outputs', object>;
const hooks = (parse(read('.pre-commit-hooks.yaml')) as { id: string }[]).map(({ id }) => id);

function faultsOf(text: string): string[] {
  const documents = parseAllDocuments(text);
  const faults = documents.flatMap(({ errors }) => errors.map(({ message }) => message));
  if (faults.length > 0) return faults;
  return documents.flatMap((document) => {
    const value: unknown = document.toJS();
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
    const own = Object.keys(value);
    return [
      ...(own.every((key) => KEYS.includes(key)) ? configFaults(text) : []),
      ...('on' in value && 'jobs' in value ? workflowFaults(text) : []),
      ...stepFaults(value),
      ...hookFaults(value),
    ];
  });
}

function configFaults(text: string): string[] {
  return readConfig(new SourceFile('.stslint.yaml', text), rules).problems.map(({ message }) => message);
}

function workflowFaults(text: string): string[] {
  const names = Object.keys(action.outputs);
  const outputs = [...text.matchAll(/steps\.stslint\.outputs\.([\w-]+)/g)].map(([, name]) => name!);
  return outputs.filter((name) => !names.includes(name)).map((name) => `the action has no output ${name}`);
}

/** Wherever steps of a workflow stand. */
function stepFaults(value: object): string[] {
  if ('uses' in value && typeof value.uses === 'string' && value.uses.startsWith('stslint/stslint@')) {
    const given = 'with' in value ? Object.keys(value.with as object) : [];
    return given.filter((name) => !(name in action.inputs)).map((name) => `the action has no input ${name}`);
  }
  return Object.values(value).flatMap((inner) =>
    typeof inner === 'object' && inner !== null ? stepFaults(inner) : [],
  );
}

function hookFaults(value: object): string[] {
  if (!('repos' in value)) return [];
  const repos = value.repos as { repo: string; hooks: { id: string }[] }[];
  return repos
    .filter(({ repo }) => repo.endsWith('/stslint'))
    .flatMap((repo) => repo.hooks.map(({ id }) => id))
    .filter((id) => !hooks.includes(id))
    .map((id) => `there is no hook ${id}`);
}

describe('what the tests above see', () => {
  test('commands', () => {
    const page = `
\`\`\`sh
helm template ./chart | stslint --assume 'Service/kafka-*' - # comment
xargs -0 stslint --in-tree
# stslint says
\`\`\`

\`\`\`yaml
- run: node "$RUNNER_TEMP/stslint/dist/stslint.cjs" -f rdjsonl k8s/ | reviewdog -name=stslint -f=rdjsonl
\`\`\`

\`\`\`text
$ stslint rules; echo $?
stslint rules more
\`\`\`

\`stslint explain
unknown-volume\` and \`stslint\`
`;
    expect(commandsOf(page)).toEqual([
      ['--assume', 'Service/kafka-*', '-'],
      ['--in-tree'],
      ['-f', 'rdjsonl', 'k8s/'],
      ['rules'],
      ['explain', 'unknown-volume'],
    ]);
    expect(refusal(['--formt', 'json'])).toMatch(/unknown option/);
  });

  test.each([
    ['a: [', /flow/i],
    ['failOn: sometimes', /sometimes/],
    ['steps:\n  - uses: stslint/stslint@v0\n    with: { path: k8s }', /no input path/],
    ["on: push\njobs: { a: { if: '${{ steps.stslint.outputs.error }}' } }", /no output error/],
    ['repos:\n  - repo: https://github.com/stslint/stslint\n    hooks: [{ id: stslint-all }]', /no hook stslint-all/],
  ])('%s', (text, fault) => {
    expect(faultsOf(text)).toEqual([expect.stringMatching(fault)]);
  });

  test('anchors', () => {
    const page = '# What is in dist/\n## `failOn`\n## A\n```sh\n# no heading\n```\n## A\n## [Rules](rules.md), more\n';
    expect([...anchorsOf(page)]).toEqual(['what-is-in-dist', 'failon', 'a', 'a-1', 'rules-more']);
  });
});

test('every page of docs/ is in its table of contents', () => {
  const contents = read('docs/README.md');
  const names = docs.map((path) => path.slice('docs/'.length)).filter((name) => !name.includes('/'));
  expect(names.filter((name) => name !== 'README.md' && !contents.includes(`](${name})`))).toEqual([]);
});

describe('marks', () => {
  const fillers = { output: (command: string) => `${command}!\n` };

  test('what stands between them is made anew', async () => {
    const page = 'a\n<!-- output: b -->\nold\n<!-- output:end -->\nc\n<!-- output: d -->\n<!-- output:end -->\n';
    const filled = await fillMarks(page, fillers);
    expect(filled).toBe(
      'a\n<!-- output: b -->\nb!\n<!-- output:end -->\nc\n<!-- output: d -->\nd!\n<!-- output:end -->\n',
    );
    expect(await fillMarks(filled, fillers)).toBe(filled);
  });

  test.each([
    ['a mark without end', '<!-- output: b -->\n', /no end/],
    ['a mark in a mark', '<!-- output: b -->\n<!-- output: c -->\n<!-- output:end -->\n', /no end/],
    ['a mark that nobody knows', '<!-- input: b -->\n<!-- input:end -->\n', /nothing fills/],
  ])('%s is an error', async (_, page, message) => {
    await expect(fillMarks(page, fillers)).rejects.toThrow(message);
  });
});
