import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { harbor } from './harbor.ts';

// GitHub's runner, as far as an action meets it: what it hands over, and what it makes of what it is told.
// Sources: ActionCommand.cs, ActionCommandManager.cs, FileCommandManager.cs and IssueMatcher.cs of actions/runner.

/** Whoever writes manifests would like to give the runner commands. */
const INJECTION = `apiVersion: v1
kind: ConfigMap
metadata:
  name: "##[error]pwned"
  annotations:
    ::error::pwned: "x"
data:
  ::set-output name=errors::0: "\\n::error::pwned\\r::add-mask::pwned"
  run: |
    ::stop-commands::pwned
    ::error::pwned
    ##[error]pwned
imutable: true
"##vso[task.prependpath]pwned": x
"##teamcity[pwned]": x
dataa: { "##[set-output name=errors;]0": "errors<<EOF" }
`;

const clean = (name: string) => `apiVersion: v1
kind: Service
metadata:
  name: ${name}
spec:
  clusterIP: None
  selector: { app: ${name} }
  ports: [{ port: 6379 }]
---
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: ${name}
spec:
  serviceName: ${name}
  selector: { matchLabels: { app: ${name} } }
  template:
    metadata: { labels: { app: ${name} } }
    spec:
      containers:
        - name: shard
          image: quay.io/harbor/shard:2.14.0
`;

/** Fifty files, with all that is hard to report. */
export const tree: Readonly<Record<string, string>> = {
  ...harbor,
  'k8s/##[error]pwned.yaml': INJECTION,
  ...Object.fromEntries(
    Array.from({ length: 49 - Object.keys(harbor).length }, (_, index) => [
      `k8s/shards/${index}.yaml`,
      clean(`shard-${index}`),
    ]),
  ),
};

/** A workspace with the files of a tree. */
export function writeTree(workspace: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(workspace, path)), { recursive: true });
    writeFileSync(join(workspace, path), text);
  }
}

export interface Step {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: ReadonlyMap<string, string>;
  readonly summary: string;
  readonly milliseconds: number;
}

/** Runs the action as a step, in a workspace beside which the files of the runner are kept. */
export function runStep(
  node: string,
  main: string,
  workspace: string,
  inputs: Readonly<Record<string, string>> = {},
): Step {
  const temporary = dirname(workspace);
  const output = join(temporary, 'output');
  const summary = join(temporary, 'summary');
  for (const path of [output, summary]) writeFileSync(path, '');
  const { HOME = '', PATH = '' } = process.env;
  const env: Record<string, string> = {
    HOME,
    PATH,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: summary,
    GITHUB_WORKSPACE: workspace,
  };
  for (const [name, value] of Object.entries(inputs)) env[inputVariable(name)] = value;
  const before = process.hrtime.bigint();
  const { status, stdout, stderr, error } = spawnSync(node, [main], { cwd: workspace, env, encoding: 'utf8' });
  if (error !== undefined) throw error;
  const milliseconds = Number(process.hrtime.bigint() - before) / 1e6;
  const outputs = readOutputs(readFileSync(output, 'utf8'));
  return { status, stdout, stderr, outputs, summary: readFileSync(summary, 'utf8'), milliseconds };
}

/** How an input is called in the environment. */
export function inputVariable(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}

export interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

const COMMANDS = [
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
];

/** The commands that the runner takes from a log, and the lines that it shows as they are. */
export function readLog(text: string): { commands: Command[]; lines: string[] } {
  const known = new Set(COMMANDS);
  const commands: Command[] = [];
  const lines: string[] = [];
  let token: string | undefined;
  for (const line of text.split(/\r\n|\r|\n/)) {
    const command = commandOf(line, known) ?? oldCommandOf(line, known);
    if (token !== undefined) {
      if (command?.name.toLowerCase() !== token.toLowerCase()) {
        lines.push(line);
        continue;
      }
      known.delete(token);
      token = undefined;
    } else if (command === undefined) lines.push(line);
    else if (command.name === 'stop-commands') {
      token = command.data;
      known.add(token);
    } else commands.push(command);
  }
  if (token !== undefined) throw new Error('commands are stopped for good');
  return { commands, lines };
}

/** `::name key=value,key=value::data`, blanks before it aside. */
function commandOf(line: string, known: ReadonlySet<string>): Command | undefined {
  const parts = /^\s*::(.*?)::(.*)$/s.exec(line);
  return parts === null ? undefined : readCommand(parts[1]!, ',', parts[2]!, known);
}

/** `##[name key=value;key=value]data`, wherever it stands. */
function oldCommandOf(line: string, known: ReadonlySet<string>): Command | undefined {
  const parts = /##\[(.*?)\](.*)$/s.exec(line);
  return parts === null ? undefined : readCommand(parts[1]!, ';', parts[2]!, known);
}

function readCommand(head: string, separator: string, data: string, known: ReadonlySet<string>): Command | undefined {
  const [name = '', ...rest] = head.split(' ');
  if (![...known].some((one) => one.toLowerCase() === name.toLowerCase())) return undefined;
  const pairs = rest.join(' ').trim().split(separator).filter(Boolean);
  const properties = pairs.map((pair) => {
    const equals = pair.indexOf('=');
    return [pair.slice(0, equals), unescapeText(pair.slice(equals + 1))];
  });
  return { name, properties: Object.fromEntries(properties), data: unescapeText(data) };
}

function unescapeText(text: string): string {
  const marks = { '%0D': '\r', '%0A': '\n', '%3A': ':', '%2C': ',', '%3B': ';', '%5D': ']', '%25': '%' };
  return Object.entries(marks).reduce((rest, [mark, char]) => rest.replaceAll(mark, char), text);
}

/** What stands in the file of outputs, `name=value` or `name<<delimiter`. */
export function readOutputs(text: string): Map<string, string> {
  const outputs = new Map<string, string>();
  const lines = text.split('\n');
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!;
    if (line === '') continue;
    const parts = /^([^=]*?)(=|<<)(.*)$/.exec(line);
    if (parts === null) throw new Error(`invalid format '${line}'`);
    const [, name = '', sign, rest = ''] = parts;
    if (sign === '=') {
      outputs.set(name, rest);
      continue;
    }
    const end = lines.indexOf(rest, index + 1);
    if (end < 0) throw new Error(`matching delimiter not found '${rest}'`);
    outputs.set(name, lines.slice(index + 1, end).join('\n'));
    index = end;
  }
  return outputs;
}
