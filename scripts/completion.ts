import assert from 'node:assert/strict';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { rules } from '../rules/index.ts';
import { completion } from '../src/cli/completion.ts';
import { SHELLS, type Shell } from '../src/cli/options.ts';

// Completes command lines in the real shells: asks each what it offers, and types into it at a terminal.

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'stslint-completion-')));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const shop = join(folder, 'shop');
const env: NodeJS.ProcessEnv = {
  PATH: process.env.PATH,
  HOME: join(folder, 'home'),
  LC_ALL: 'C.UTF-8',
  TERM: 'xterm',
  ZDOTDIR: join(folder, 'home'),
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@shop.example',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@shop.example',
};

interface Offer {
  /** Without the name of the program. The cursor is at its end. */
  readonly line: string;
  /** What is offered, and what is not: the words that a value is made of. */
  readonly has: readonly string[];
  readonly lacks?: readonly string[];
}

const OFFERS: readonly Offer[] = [
  {
    line: '',
    has: ['rules', 'explain', 'completion', 'k8s/', 'redis.yaml', 'README.md'],
    lacks: ['notes.txt', '--fix'],
  },
  { line: 'k8s/', has: ['k8s/postgres.yml', 'k8s/kafka.json', 'k8s/base/'], lacks: ['k8s/backup.sh', 'rules'] },
  { line: 'k8s/ ', has: ['k8s/', 'redis.yaml'], lacks: ['rules', 'notes.txt'] },
  { line: '-', has: ['--format', '--baseline', '--statistics', '--changed-since', '--add-ignores', '--version'] },
  { line: '--f', has: ['--fix', '--format', '--fail-on'], lacks: ['--diff'] },
  { line: '--h', has: ['--help'], lacks: ['--hook'] },
  { line: '--format ', has: ['text', 'sarif', 'rdjsonl'], lacks: ['redis.yaml', 'rules'] },
  { line: '-f j', has: ['json', 'junit'], lacks: ['text'] },
  { line: '--format=', has: ['text', 'sarif'] },
  { line: '-f json=', has: ['k8s/', 'notes.txt'], lacks: ['text'] },
  { line: '--fail-on ', has: ['error', 'never'], lacks: ['off'] },
  { line: '--fail-on=', has: ['error', 'never'], lacks: ['off'] },
  { line: '--color=', has: ['auto', 'always', 'never'], lacks: ['redis.yaml'] },
  { line: '--config ', has: ['notes.txt', 'k8s/'], lacks: ['rules'] },
  { line: '--baseline=', has: ['notes.txt', 'k8s/'] },
  { line: '--write-baseline=', has: ['notes.txt', 'k8s/'] },
  { line: '--kubernetes-version ', has: ['1.34', '1.25'], lacks: ['1.24'] },
  { line: '--rule ', has: ['unknown-volume='], lacks: ['redis.yaml', 'off'] },
  { line: '--rule unknown-volume=', has: ['off', 'info', 'warning', 'error'], lacks: ['unknown-field='] },
  { line: '--rule=unknown-volume=', has: ['off', 'info', 'warning', 'error'] },
  { line: '--only ', has: ['unknown-volume', 'duplicate-key'], lacks: ['redis.yaml'] },
  { line: '--only unknown-volume,dup', has: ['duplicate-key'], lacks: ['unknown-field'] },
  { line: '--only=unknown-volume,dup', has: ['duplicate-key'], lacks: ['unknown-field'] },
  { line: 'explain unknown-', has: ['unknown-volume'], lacks: ['duplicate-key', 'redis.yaml'] },
  { line: 'explain --', has: ['--no-color'], lacks: ['--fix'] },
  { line: 'init --', has: ['--hook', '--workflow', '--help'], lacks: ['--fix'] },
  { line: 'completion ', has: ['bash', 'zsh', 'fish'], lacks: ['redis.yaml'] },
  { line: '-q completion ', has: ['bash', 'zsh', 'fish'], lacks: ['redis.yaml'] },
  { line: 'rules ', has: [], lacks: ['redis.yaml', 'explain'] },
  { line: '--namespace ', has: [], lacks: ['redis.yaml', 'explain'] },
  { line: '--strict ', has: ['explain', 'redis.yaml'] },
  { line: '--changed-since ', has: ['main', 'release/1.4'], lacks: ['redis.yaml'] },
];

/** A branch that git takes, and that no shell may act on: bash does not offer it, the others quote it. */
const ODD_BRANCH = '$(touch${IFS}run)';

/** What is typed, and the arguments that come of it: each has but one way to go on. */
const TYPED: readonly (readonly [line: string, args: readonly string[]])[] = [
  ['expl\tshadowed-v\t', ['explain', 'shadowed-volume']],
  ['--stat\tred\t', ['--statistics', 'redis.yaml']],
  ['-f sar\tk8s/kaf\t', ['-f', 'sarif', 'k8s/kafka.json']],
  ['--rule unknown-vol\tof\tred\t', ['--rule', 'unknown-volume=off', 'redis.yaml']],
  ['--rule=unknown-vol\tof\tred\t', ['--rule=unknown-volume=off', 'redis.yaml']],
  ['--only=duplicate-key,unknown-vol\t', ['--only=duplicate-key,unknown-volume']],
  ['-f json=not\tred\t', ['-f', 'json=notes.txt', 'redis.yaml']],
  ['wi\tr\t', ['with blank/redis.yaml']],
  ["'with b\tr\t", ['with blank/redis.yaml']],
  ['--changed-since rel\t', ['--changed-since', 'release/1.4']],
];

function prepare(): void {
  mkdirSync(join(folder, 'home'));
  const files = ['redis.yaml', 'README.md', 'notes.txt', 'with blank/redis.yaml'];
  const below = ['k8s/postgres.yml', 'k8s/kafka.json', 'k8s/backup.sh', 'k8s/base/kustomization.yaml'];
  for (const directory of ['k8s/base', 'with blank']) mkdirSync(join(shop, directory), { recursive: true });
  for (const file of [...files, ...below]) writeFileSync(join(shop, file), '');
  const git = (...args: string[]) => {
    const { status, stderr } = spawnSync('git', args, { cwd: shop, env, encoding: 'utf8' });
    assert.equal(status, 0, stderr);
  };
  git('init', '--quiet', '--initial-branch=main');
  git('commit', '--quiet', '--allow-empty', '--message', 'Shop');
  git('branch', 'release/1.4');
  git('branch', ODD_BRANCH);
}

/** What the docs call the scripts: zsh and fish find them by that. */
const NAMES: Readonly<Record<Shell, string>> = { bash: 'stslint', zsh: '_stslint', fish: 'stslint.fish' };

function script(shell: Shell): string {
  const directory = join(folder, shell);
  mkdirSync(directory, { recursive: true });
  writeFileSync(join(directory, NAMES[shell]), completion(shell, rules));
  return join(directory, NAMES[shell]);
}

function run(shell: string, args: readonly string[]): string {
  const { stdout, stderr, error } = spawnSync(shell, args, { cwd: shop, env, encoding: 'utf8', timeout: 20_000 });
  if (error !== undefined) throw error;
  assert.equal(stderr, '', `${shell} says nothing of its own`);
  return stdout;
}

/** What each shell offers for each line. */
const OFFERED: Readonly<Record<Shell, (lines: readonly string[]) => string[][]>> = {
  bash: (lines) =>
    lines.map((line) => {
      // As bash cuts words: at blanks, and at = and : which are words too.
      const words = `stslint ${line}`.split(' ').flatMap((word) => word.match(/[=:]+|[^=:]+/g) ?? ['']);
      const ask = `source "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _stslint; printf '%s\\n' "\${COMPREPLY[@]}"`;
      const all = [...words, ...(/[=:]$/.test(line) ? [''] : [])];
      return run('bash', ['--norc', '--noprofile', '-c', ask, 'bash', script('bash'), ...all]).split('\n');
    }),
  zsh: (lines) => {
    const files = { inner: join(folder, 'inner.zsh'), outer: join(folder, 'outer.zsh') };
    writeFileSync(files.inner, ZSH_INNER);
    writeFileSync(files.outer, ZSH_OUTER);
    const said = run('zsh', ['-f', files.outer, files.inner, script('zsh'), ...lines.map((line) => `stslint ${line}`)]);
    return said
      .split('\0')
      .filter((_, index) => index % 2 === 1)
      .map((one) => one.split(/\r?\n/));
  },
  fish: (lines) =>
    lines.map((line) => {
      const ask = 'source $argv[1]; complete -C $argv[2]';
      const said = run('fish', ['--no-config', '-c', ask, script('fish'), `stslint ${line}`]);
      return said.split('\n').map((one) => one.split('\t', 1)[0]!);
    }),
};

/** zsh completes at a terminal alone: one is made for another zsh, whose \`compadd\` tells what it is given. */
const ZSH_OUTER = `
zmodload zsh/zpty
zpty inner zsh -f -i
zpty -w inner "source $1 $2"
zpty -r inner start '*ready*'
for line in "\${@[3,-1]}"; do
  zpty -wn inner $line$'\\t'
  zpty -r inner said $'*\\0*\\0'
  print -rn -- $said
  zpty -wn inner $'\\C-u'
done
`;
const ZSH_INNER = `
PROMPT=
autoload -Uz compinit
compinit -u
source $1
unsetopt auto_list auto_menu
compadd() {
  if [[ \${@[1,(i)(-|--)]} == *-[OAD]\\ * ]]; then
    builtin compadd "$@"
    return
  fi
  local -a hits
  builtin compadd -A hits "$@"
  print -rl -- $hits
  builtin compadd "$@"
}
offered() {
  print -n '\\0'
  zle complete-word
  print -n '\\0'
}
zle -N offered
bindkey -e
bindkey '^I' offered
print rea''dy
`;

/** A function in place of the program, which tells its arguments. */
const PROGRAM = `stslint() { printf '\\n@@'; printf '<%s>' "$@"; printf '%%%%\\n'; }`;

/** How each shell is started at a terminal, so that it finds a script as the docs say. */
const STARTED: Readonly<Record<Shell, (completed: string) => string>> = {
  bash: (completed) => {
    const rc = join(folder, 'bashrc');
    writeFileSync(rc, `PS1=@ready@\n${PROGRAM}\nsource ${completed}\n`);
    return `bash --noprofile --rcfile ${rc} -i`;
  },
  zsh: (completed) => {
    const settings = `PROMPT=@ready@\nfpath=(${dirname(completed)} $fpath)\nautoload -Uz compinit\ncompinit -u\nbindkey -e`;
    writeFileSync(join(folder, 'home/.zshrc'), `${settings}\n${PROGRAM}\n`);
    return 'zsh -i';
  },
  fish: (completed) => {
    const rc = join(folder, 'rc.fish');
    const settings = `set -p fish_complete_path ${dirname(completed)}\nfunction fish_prompt; printf @ready@; end`;
    const program = PROGRAM.replace('()', '').replace('{', ';').replace('"$@"', '$argv').replace('}', 'end');
    writeFileSync(rc, `${settings}\nfunction ${program}\n`);
    return `fish --no-config --init-command 'source ${rc}'`;
  },
};

/** Types into a shell at a terminal, and gives the arguments that its program gets, for each line. */
async function typed(shell: Shell, lines: readonly string[]): Promise<string[][]> {
  const terminal = spawn('script', ['--quiet', '--command', STARTED[shell](script(shell)), '/dev/null'], {
    cwd: shop,
    env,
  });
  try {
    const said = listenTo(terminal);
    const args: string[][] = [];
    for (const line of lines) {
      await said(/@ready@/);
      // Of a completion that is still being made the next keys would be part.
      for (const keys of `stslint ${line}\r`.split(/(?<=\t)/)) {
        terminal.stdin!.write(keys);
        await new Promise((resolve) => setTimeout(resolve, KEY_PAUSE[shell]));
      }
      const [, own = ''] = await said(/@@((?:<[^>]*>)*)%%/);
      args.push([...own.matchAll(/<([^>]*)>/g)].map(([, arg]) => arg!));
    }
    return args;
  } finally {
    terminal.kill();
  }
}

const KEY_PAUSE: Readonly<Record<Shell, number>> = { bash: 60, zsh: 120, fish: 200 };
const PATIENCE = 10_000;

/** Waits for what a process says behind what was heard before. */
function listenTo({ stdout }: ChildProcess): (wanted: RegExp) => Promise<RegExpExecArray> {
  let text = '';
  let heard = () => {};
  stdout!.setEncoding('utf8').on('data', (more: string) => {
    text += more;
    heard();
  });
  return (wanted) =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`the shell says only ${JSON.stringify(text)}`)), PATIENCE);
      heard = () => {
        const match = wanted.exec(text);
        if (match === null) return;
        text = text.slice(match.index + match[0].length);
        clearTimeout(timer);
        heard = () => {};
        resolve(match);
      };
      heard();
    });
}

function isOffered(word: string, offered: readonly string[]): boolean {
  // Shells leave out or repeat what stands before a word, and some what is put behind it.
  const bare = word.replace(/[=/]$/, '');
  return offered
    .map((one) => one.trim().replace(/[=/]$/, ''))
    .some(
      (one) =>
        one !== '' &&
        (one === bare || bare.endsWith(`/${one}`) || one.endsWith(`=${bare}`) || one.endsWith(`,${bare}`)),
    );
}

function checkOffers(shell: Shell): number {
  const offered = OFFERED[shell](OFFERS.map(({ line }) => line));
  for (const [index, { line, has, lacks = [] }] of OFFERS.entries()) {
    const own = offered[index] ?? [];
    const wrong = [
      ...has.filter((word) => !isOffered(word, own)).map((word) => `no ${word}`),
      ...lacks.filter((word) => isOffered(word, own)),
    ];
    assert.deepEqual(wrong, [], `stslint ${line}: ${shell} offers ${own.join(' ')}`);
  }
  return OFFERS.length;
}

async function checkTyped(shell: Shell): Promise<number> {
  const odd = ['--changed-since \\$\t', ['--changed-since', shell === 'bash' ? '$' : ODD_BRANCH]] as const;
  const all = [...TYPED, odd];
  const lines = all.map(([line]) => line);
  for (const [index, args] of (await typed(shell, lines)).entries()) {
    assert.deepEqual(args, all[index]![1], `${shell}, typed stslint ${JSON.stringify(lines[index])}`);
  }
  return all.length;
}

function isHere(shell: Shell): boolean {
  const { error, stdout } = spawnSync(shell, ['--version'], { encoding: 'utf8' });
  if (error === undefined) console.log(stdout.split('\n', 1)[0]);
  else if (process.env.CI) throw error;
  else console.log(`${shell} is not here, and was not tried`);
  return error === undefined;
}

prepare();
for (const shell of SHELLS) {
  if (!isHere(shell)) continue;
  try {
    const start = performance.now();
    const counts = [checkOffers(shell), await checkTyped(shell)];
    const seconds = ((performance.now() - start) / 1_000).toFixed(1);
    console.log(`  ok      ${seconds.padStart(4)} s  ${counts[0]} lines offered, ${counts[1]} typed`);
  } catch (error) {
    console.log(`  FAILED  ${(error as Error).message}`);
    process.exitCode = 1;
  }
}
assert.ok(!existsSync(join(shop, 'run')), 'no shell acts on the name of a branch');
