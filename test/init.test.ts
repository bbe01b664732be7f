import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { rules } from '../rules/index.ts';
import { newConfig } from '../src/cli/new-config.ts';
import { run } from '../src/cli/run.ts';
import { readConfig } from '../src/config/read-config.ts';
import { survey } from '../src/input/survey.ts';
import { SourceFile } from '../src/text/source-file.ts';

let root: string;

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'stslint-init-')));
  mkdirSync(join(root, '.git'));
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

async function stslint(argv: readonly string[], cwd = root, env: Record<string, string> = {}) {
  const output = { stdout: '', stderr: '' };
  const out = (name: 'stdout' | 'stderr') => ({
    write: (text: string | Uint8Array) => {
      output[name] += String(text);
    },
    isTerminal: false,
    columns: undefined,
  });
  const io = { cwd, env, stdout: out('stdout'), stderr: out('stderr'), stdin: () => Buffer.alloc(0), clock: () => 0 };
  return { status: await run(argv, io), ...output };
}

const service = (name: string, more = '') => `apiVersion: v1
kind: Service
metadata:
  name: ${name}
${more}spec:
  clusterIP: None
  selector: { app: ${name} }
  ports: [{ port: 6379 }]
`;

const set = (name: string, { governing = name, more = '' } = {}) => `apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: ${name}
${more}spec:
  serviceName: ${governing}
  selector: { matchLabels: { app: ${name} } }
  template:
    metadata: { labels: { app: ${name} } }
    spec:
      containers: [{ name: ${name}, image: 'registry.k8s.io/pause:3.10' }]
`;

const both = (name: string, more = '') => `${service(name, more)}---\n${set(name, { more })}`;

/** A repository with some of everything. */
function platform(): void {
  for (const environment of ['dev', 'staging', 'prod']) {
    write(`clusters/${environment}/redis.yaml`, both('redis'));
    write(`clusters/${environment}/kafka.yaml`, both('kafka'));
  }
  write('apps/nats/base/kustomization.yaml', 'resources: [nats.yaml]\n');
  write('apps/nats/base/nats.yaml', both('nats'));
  write('apps/nats/overlays/prod/kustomization.yaml', 'resources: [../../base]\nnamespace: shop\n');
  write('charts/valkey/Chart.yaml', 'apiVersion: v2\nname: valkey\nversion: 1.0.0\n');
  write('charts/valkey/templates/set.yaml', set('{{ .Release.Name }}'));
  write('charts/valkey/charts/common/Chart.yaml', 'apiVersion: v2\nname: common\nversion: 1.0.0\n');
  write('charts/valkey/charts/common/templates/set.yaml', set('{{ .Release.Name }}'));
  write(
    'apps/etcd.yaml',
    set('etcd', {
      governing: 'etcd-peers',
      more: '  annotations: { kube-score/ignore: statefulset-has-servicename }\n',
    }),
  );
  write('vendor/operator/deploy.yaml', both('operator'));
  write('apps/tests/broken.yaml', set('mongo'));
  write('docs/redis.md', `# Redis\n\n\`\`\`yaml\n${both('redis')}\`\`\`\n`);
  write('.github/workflows/test.yaml', 'jobs:\n  e2e:\n    steps:\n      - run: kubeconform clusters\n');
  write(
    'ci/kind.yaml',
    'kind: Cluster\napiVersion: kind.x-k8s.io/v1alpha4\nnodes: [{ image: kindest/node:v1.35.1 }]\n',
  );
  write('.kube-linter.yaml', 'checks:\n  exclude: [mismatching-selector, unset-memory-requirements]\n');
}

describe('what is seen and written', () => {
  test('a repository with some of everything', async () => {
    platform();
    const { status, stdout, stderr } = await stslint(['init']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    await expect(`$ stslint init\n${stdout}\n$ cat .stslint.yaml\n${read('.stslint.yaml')}`).toMatchFileSnapshot(
      '../fixtures/_cli/init.out',
    );
    const linted = await stslint(['-f', 'unix']);
    expect(linted.stderr).toBe('');
    // What others wrote is left out, of the rest nothing is.
    expect(linted.stdout).toContain('apps/etcd.yaml');
    expect(linted.stdout).not.toContain('vendor/');
  });

  test('an empty directory', async () => {
    const { status, stdout } = await stslint(['init']);
    expect(status).toBe(0);
    expect(stdout).toBe(
      'looked at 0 objects in 0 files\nwrote .stslint.yaml\n\nnothing to lint: no Kubernetes manifests found\n',
    );
    expect(parse(read('.stslint.yaml'))).toEqual({ extends: 'recommended', paths: ['.'], failOn: 'warning' });
  });

  test('lessons side by side, in Markdown', async () => {
    for (const [index, name] of ['redis', 'kafka', 'nats'].entries()) {
      write(`0${index + 1}-${name}/README.md`, `# ${name}\n\n\`\`\`yaml\n${both('web')}\`\`\`\n`);
      write(`0${index + 1}-${name}/NOTES.md`, `\`\`\`yaml\n${service('web')}\`\`\`\n`);
    }
    write('01-redis/web.yaml', both('web'));
    write('02-kafka/web.yaml', both('web'));
    const { stdout } = await stslint(['init']);
    expect(stdout).toContain('  lessons          01-redis, 02-kafka define the same objects\n');
    expect(stdout).toContain('  Markdown         6 files with manifests: 01-redis/NOTES.md, ');
    expect(parse(read('.stslint.yaml'))).toMatchObject({ markdown: true, paths: ['01-redis', '02-kafka', '03-nats'] });
  });

  test('a tree that is clean is not sent to a baseline', async () => {
    write('redis.yaml', both('redis', '  namespace: cache\n'));
    const { stdout } = await stslint(['init']);
    expect(stdout).toBe(`looked at 2 objects in 1 file
wrote .stslint.yaml

no problems: 1 file, 2 documents, 1 StatefulSet
  stslint init --hook        before each commit
  stslint init --workflow    in GitHub Actions
`);
    expect(parse(read('.stslint.yaml'))).toMatchObject({ namespace: 'cache' });
  });

  test('what cannot be read, or has lost its name, is no reason to look past it', async () => {
    write('a/redis.yaml', both('redis'));
    write('b/kafka.yaml', 'apiVersion: v1\nkind: Service\nmetadata:\nname: kafka\nspec:\nports: []\n');
    write('c/nats.yaml', 'apiVersion: v1\nkind: Service\nmetadata: {name: nats\n');
    write('ci/kind.yaml', 'kind: Cluster\napiVersion: kind.x-k8s.io/v1alpha4\n');
    write('d/values.yaml', 'replicas: 3\n');
    await stslint(['init']);
    expect(parse(read('.stslint.yaml')).paths).toEqual(['a', 'b', 'c']);
  });

  test.each([
    [
      'two namespaces',
      { 'a.yaml': both('redis', '  namespace: cache\n'), 'b.yaml': both('nats', '  namespace: mq\n') },
    ],
    ['one that not all name', { 'a.yaml': both('redis', '  namespace: cache\n'), 'b.yaml': both('nats') }],
    ['a placeholder', { 'a.yaml': both('redis', '  namespace: ${NAMESPACE}\n') }],
  ])('no namespace for %s', async (_, files) => {
    for (const [path, text] of Object.entries(files)) write(path, text);
    await stslint(['init']);
    expect(parse(read('.stslint.yaml'))).not.toHaveProperty('namespace');
  });

  test('submodules are of others, at their place only', async () => {
    write('.gitmodules', '[submodule "up"]\n\tpath = upstream\n\turl = https://git.example/up.git\n');
    write('upstream/redis.yaml', set('redis'));
    write('k8s/upstream/nats.yaml', set('nats'));
    const { stdout } = await stslint(['init']);
    expect(stdout).toContain('  of others        upstream; ignored\n');
    expect(parse(read('.stslint.yaml'))).toMatchObject({ ignore: ['./upstream/'], paths: ['k8s'] });
    expect((await stslint(['-f', 'unix'])).stdout).toContain('k8s/upstream/nats.yaml');
  });

  test('annotations of other linters: honoring them is offered, and works', async () => {
    write('etcd.yaml', set('etcd', { governing: 'peers', more: '  annotations: { kube-score/ignore: "*" }\n' }));
    write('redis.yaml', both('redis', '  annotations: { checkov.io/skip1: CKV_K8S_21=fine }\n'));
    const { stdout } = await stslint(['init']);
    expect(stdout).toContain('  kube-score       1 annotation; 1 can count here too: honor in the config\n');
    expect(stdout).toContain('  checkov          2 annotations; none means a rule of stslint\n');
    expect((await stslint([])).status).toBe(1);
    write('.stslint.yaml', read('.stslint.yaml').replace('# honor: ', 'honor: '));
    expect(await stslint([])).toMatchObject({
      status: 0,
      stdout: 'no problems: 2 files, 3 documents, 2 StatefulSets (1 finding suppressed)\n',
    });
  });
});

describe('the config is valid, and so is each commented line of it', () => {
  const odd = [`it's`, 'a b', 'true', '1.30', '[x]', 'ü*', '-n', '{a,b}', '# no', 'a: b', '\u0001', '!x', '\\d'];

  function uncommented(text: string): string {
    return text.replace(/^# (?=\w+:(?: |$)| {2})/gm, '');
  }

  test.each([
    ['of a repository with some of everything', platform],
    ['of an empty directory', () => {}],
    ...odd.map((name): [string, () => void] => [
      `of directories named ${JSON.stringify(name)}`,
      () => {
        write(`${name}/vendor/redis.yaml`, both('redis'));
        write(`${name}/tests/redis.yaml`, both('redis'));
        write(`${name}/dev/redis.yaml`, both('redis'));
        write(`${name}/prod/redis.yaml`, set('redis', { governing: 'other' }));
        write(`${name}/${name}.md`, `\`\`\`yaml\n${both('redis')}\`\`\`\n`);
        write('.gitmodules', `[submodule "a"]\npath = ${name}/sub\n`);
        write(`${name}/sub/redis.yaml`, both('redis'));
      },
    ]),
  ])('%s', (_, make) => {
    make();
    const text = newConfig(survey(root, [`${odd[0]}/sub`]));
    for (const one of [text, uncommented(text)]) {
      const { problems } = readConfig(new SourceFile('.stslint.yaml', one), rules);
      expect(problems, one).toEqual([]);
    }
    expect(text.split('\n').filter((line) => line.startsWith('#') && line.length > 100)).toEqual([]);
    const { config } = readConfig(new SourceFile('.stslint.yaml', text), rules);
    for (const path of config.paths) expect(existsSync(join(root, path))).toBe(true);
  });

  test('names of files end no comment', () => {
    write('a\n paths: [x]\n/dev/redis.yaml', both('redis'));
    write('a\n paths: [x]\n/prod/redis.yaml', both('redis'));
    const text = newConfig(survey(root));
    expect(parse(text)).toEqual({ extends: 'recommended', paths: ['a\n paths: [x]\n'], failOn: 'warning' });
  });
});

describe('what is there stays', () => {
  test.each(['.stslint.yaml', '.stslint.yml'])('%s', async (name) => {
    write(name, 'failOn: never\n');
    expect(await stslint(['init'])).toEqual({
      status: 2,
      stdout: '',
      stderr: `stslint: ${name} is there already and was left as it is\n`,
    });
    expect(read(name)).toBe('failOn: never\n');
    expect(readdirSync(root).sort()).toEqual(['.git', name]);
  });

  test('a link that leads nowhere', async () => {
    symlinkSync(join(root, 'elsewhere.yaml'), join(root, '.stslint.yaml'));
    const { status, stderr } = await stslint(['init']);
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'stslint: .stslint.yaml is there already and was left as it is\n',
    });
    expect(existsSync(join(root, 'elsewhere.yaml'))).toBe(false);
  });

  test('hook and workflow beside a config: only they are written, and once', async () => {
    write('.stslint.yaml', 'failOn: error\n');
    const first = await stslint(['init', '--hook', '--workflow']);
    expect(first.stdout).toContain(`wrote .pre-commit-config.yaml
wrote .github/workflows/stslint.yaml
.stslint.yaml is there already and was left as it is
`);
    const texts = [read('.pre-commit-config.yaml'), read('.github/workflows/stslint.yaml')];
    const second = await stslint(['init', '--workflow', '--hook']);
    expect({ status: second.status, stderr: second.stderr }).toEqual({ status: 0, stderr: '' });
    await expect(second.stdout).toMatchFileSnapshot('../fixtures/_cli/init-again.out');
    expect([read('.pre-commit-config.yaml'), read('.github/workflows/stslint.yaml')]).toEqual(texts);
    expect(read('.stslint.yaml')).toBe('failOn: error\n');
  });
});

describe('hook and workflow', () => {
  test('at the root of the repository', async () => {
    expect((await stslint(['init', '--hook', '--workflow'])).status).toBe(0);
    expect(parse(read('.pre-commit-config.yaml')).repos).toMatchObject([
      { repo: 'https://github.com/stslint/stslint', hooks: [{ id: 'stslint' }] },
    ]);
    expect(parse(read('.pre-commit-config.yaml')).repos[0].rev).toMatch(/^v\d+\.\d+\.\d+/);
    const { on, permissions, jobs } = parse(read('.github/workflows/stslint.yaml'));
    expect({ on, permissions }).toEqual({ on: ['push', 'pull_request'], permissions: { contents: 'read' } });
    expect(jobs.stslint.steps.at(-1)).toEqual({ uses: expect.stringMatching(/^stslint\/stslint@v\d+$/) });
  });

  test('where there are findings, the hook tells what a commit touches or breaks', async () => {
    write('etcd.yaml', set('etcd', { governing: 'peers' }));
    await stslint(['init', '--hook']);
    expect(parse(read('.pre-commit-config.yaml')).repos[0].hooks).toEqual([{ id: 'stslint-changed' }]);
  });

  test('where a baseline knows the findings, it tells all others', async () => {
    write('etcd.yaml', set('etcd', { governing: 'peers' }));
    write('.stslint.yaml', 'baseline: known.jsonl\n');
    await stslint(['--write-baseline']);
    const { stdout } = await stslint(['init', '--hook']);
    expect(stdout).toContain('\nnothing new: ');
    expect(stdout).not.toContain('--write-baseline');
    expect(parse(read('.pre-commit-config.yaml')).repos[0].hooks).toEqual([{ id: 'stslint' }]);
    rmSync(join(root, 'known.jsonl'));
    expect((await stslint(['init', '--workflow'])).stderr).toBe(
      'stslint: known.jsonl: no such file or directory; stslint --write-baseline writes one\n',
    );
  });

  test('what to add is told only where they are of others', async () => {
    write('.pre-commit-config.yaml', 'repos: []\n');
    write('.github/workflows/stslint.yaml', 'jobs: {}\n');
    const { stdout } = await stslint(['init', '--hook', '--workflow']);
    expect(stdout).toContain('left as it is; add below repos:\n  - repo: https://github.com/stslint/stslint\n');
    expect(stdout).toContain('left as it is; the step in it is\n      - uses: stslint/stslint@v');
  });

  test('from a directory below it, they lead there', async () => {
    write('.stslint.yaml', 'failOn: error\n');
    write('deploy/k8s/redis.yaml', both('redis'));
    const { status, stdout } = await stslint(['init', '--hook', '--workflow'], join(root, 'deploy/k8s'));
    expect(status).toBe(0);
    expect(stdout).toContain('wrote ../../.pre-commit-config.yaml\nwrote ../../.github/workflows/stslint.yaml\n');
    expect(stdout).toContain('../../.stslint.yaml does not count here any more\n');
    expect(existsSync(join(root, 'deploy/k8s/.stslint.yaml'))).toBe(true);
    const [{ hooks }] = parse(read('.pre-commit-config.yaml')).repos;
    expect(hooks).toEqual([{ id: 'stslint', args: ['--config', 'deploy/k8s/.stslint.yaml'] }]);
    const { steps } = parse(read('.github/workflows/stslint.yaml')).jobs.stslint;
    expect(steps.at(-1).with).toEqual({ 'working-directory': 'deploy/k8s' });
  });

  test('without a repository, in the directory itself', async () => {
    rmSync(join(root, '.git'), { recursive: true });
    expect((await stslint(['init', '--hook'])).stdout).toContain('wrote .pre-commit-config.yaml\n');
  });

  test('where one cannot be written, none is', async () => {
    write('.github', 'no directory\n');
    expect(await stslint(['init', '--hook', '--workflow'])).toEqual({
      status: 2,
      stdout: '',
      stderr: 'stslint: .github/workflows/stslint.yaml cannot be written: there is no such directory\n',
    });
    expect(readdirSync(root).sort()).toEqual(['.git', '.github']);
  });

  test('where a link leads out of the repository, none is', async () => {
    const elsewhere = realpathSync(mkdtempSync(join(tmpdir(), 'stslint-init-')));
    try {
      symlinkSync(elsewhere, join(root, '.github'));
      expect(await stslint(['init', '--workflow'])).toEqual({
        status: 2,
        stdout: '',
        stderr: 'stslint: .github/workflows/stslint.yaml is not written: a link leads out of the repository\n',
      });
      expect([readdirSync(root).sort(), readdirSync(elsewhere)]).toEqual([['.git', '.github'], []]);
    } finally {
      rmSync(elsewhere, { recursive: true });
    }
  });

  test('they are of init alone', async () => {
    expect((await stslint(['--hook'])).stderr).toBe('stslint: --hook is an option of stslint init\n');
    expect((await stslint(['rules', '--workflow'])).status).toBe(2);
    expect((await stslint(['init', '--fix'])).stderr).toContain('stslint init takes no --fix');
  });
});

test('a directory that is not there', async () => {
  const { status, stderr } = await stslint(['init'], join(root, 'nowhere'));
  expect({ status, stderr }).toEqual({
    status: 2,
    stderr: 'stslint: .stslint.yaml cannot be written: there is no such directory\n',
  });
  expect(existsSync(join(root, 'nowhere'))).toBe(false);
});

test('names are no commands for a runner', async () => {
  write('::error::x/vendor/##[group]y.yaml', both('redis'));
  write('::error::x/redis.yaml', both('redis'));
  const { stdout } = await stslint(['init'], root, { GITHUB_ACTIONS: 'true' });
  expect(stdout).toMatch(/^::stop-commands::([-\w]+)\n[\s\S]*\n::\1::\n$/);
});
