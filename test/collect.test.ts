import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type CollectOptions, collect } from '../src/input/collect.ts';

let cwd: string;

beforeEach(() => {
  cwd = realpathSync(mkdtempSync(join(tmpdir(), 'stslint-')));
  chmodSync(cwd, 0o755);
});

afterEach(() => {
  rmSync(cwd, { recursive: true, force: true });
});

function write(path: string, text: string | Buffer = 'kind: StatefulSet\n'): void {
  mkdirSync(dirname(join(cwd, path)), { recursive: true });
  writeFileSync(join(cwd, path), text);
}

function link(path: string, target: string): void {
  mkdirSync(dirname(join(cwd, path)), { recursive: true });
  symlinkSync(target, join(cwd, path));
}

function run(paths: readonly string[], options: Partial<CollectOptions> = {}) {
  const { files, skipped, problems } = collect({ cwd, paths, ...options });
  const read = [...files];
  const byFile = (a: { file: string }, b: { file: string }): number => (a.file < b.file ? -1 : 1);
  return {
    files: read,
    paths: read.map((file) => file.path),
    skipped: skipped.sort(byFile),
    problems: problems.sort(byFile),
  };
}

/** Runs as a user for whom file permissions hold, which they do not for root. */
function unprivileged<T>(task: () => T): T {
  if (process.getuid?.() !== 0) return task();
  process.seteuid!(65534);
  try {
    return task();
  } finally {
    process.seteuid!(0);
  }
}

describe('walk', () => {
  test('reads YAML and JSON manifests in the order of their paths', () => {
    for (const path of ['web/b.yaml', 'web.yaml', 'web/a.yml', 'Kafka.YAML', 'web-1/a.yaml', '.github/deploy.yaml'])
      write(path);
    write('redis.json', '{"kind": "StatefulSet"}');
    for (const path of ['README.md', 'values.toml', 'chart.tgz', 'yaml', 'Makefile']) write(path);
    const { paths, files, problems, skipped } = run(['.']);
    expect(paths).toEqual([
      '.github/deploy.yaml',
      'Kafka.YAML',
      'redis.json',
      'web-1/a.yaml',
      'web.yaml',
      'web/a.yml',
      'web/b.yaml',
    ]);
    expect(files.map((file) => file.language)).toEqual(['yaml', 'yaml', 'json', 'yaml', 'yaml', 'yaml', 'yaml']);
    expect([...problems, ...skipped]).toEqual([]);
  });

  test('passes over JSON that is no manifest, but not when it is named', () => {
    write('package.json', '{"name": "app"}');
    expect(run(['.'])).toMatchObject({ paths: [], skipped: [], problems: [] });
    expect(run(['.', 'package.json']).paths).toEqual(['package.json']);
  });

  test('never enters .git and node_modules below what is named', () => {
    write('.git/postgres.yaml');
    write('app/node_modules/chart/postgres.yaml');
    write('app/postgres.yaml');
    link('modules', 'app/node_modules');
    expect(run(['.']).paths).toEqual(['app/postgres.yaml']);
    expect(run(['app/node_modules']).paths).toEqual(['app/node_modules/chart/postgres.yaml']);
  });

  test('reads Markdown when it is named or asked for', () => {
    write('lesson.md', '# StatefulSets\n');
    expect(run(['.']).paths).toEqual([]);
    for (const { files } of [run(['lesson.md']), run(['.'], { markdown: true })]) {
      expect(files.map((file) => [file.path, file.language])).toEqual([['lesson.md', 'markdown']]);
    }
  });

  test('leaves out what config ignores, save what is named', () => {
    write('vendor/kafka.yaml');
    write('k8s/kafka.yaml');
    write('k8s/kafka.test.yaml');
    const asked: string[] = [];
    const ignores = (path: string): boolean => {
      asked.push(path);
      return path === 'vendor' || path.endsWith('.test.yaml');
    };
    expect(run(['.'], { ignores }).paths).toEqual(['k8s/kafka.yaml']);
    expect(asked).not.toContain('vendor/kafka.yaml');
    expect(run(['vendor', 'k8s/kafka.test.yaml'], { ignores }).paths).toEqual([
      'k8s/kafka.test.yaml',
      'vendor/kafka.yaml',
    ]);
  });

  test('an empty directory is fine', () => {
    expect(run(['.'])).toMatchObject({ files: [], skipped: [], problems: [] });
  });

  test('shows what lies outside of the working directory relative to it', () => {
    write('repo/k8s/kafka.yaml');
    write('repo/app/main.yaml');
    const { files } = collect({ cwd: join(cwd, 'repo/app'), paths: ['../k8s', join(cwd, 'repo/app')] });
    expect([...files].map((file) => file.path)).toEqual(['../k8s/kafka.yaml', 'main.yaml']);
  });
});

describe('.gitignore', () => {
  test('holds at every level, with negation, anchors and directories', () => {
    mkdirSync(join(cwd, '.git'));
    write('.git/info/exclude', 'local.yaml\n');
    write('.gitignore', '# built\ndist/\n/only-here.yaml\n*.gen.yaml\n!keep.gen.yaml\n*.log\n');
    write('apps/.gitignore', 'tmp\nkafka/*.yaml\n!dist/\n');
    const kept = ['apps/dist/a.yaml', 'apps/only-here.yaml', 'apps/x/kafka/a.yaml', 'keep.gen.yaml', 'tmp/a.yaml'];
    const left = [
      'a.gen.yaml',
      'apps/kafka/a.yaml',
      'apps/tmp/a.yaml',
      'apps/x/tmp/a.yaml',
      'dist/a.yaml',
      'local.yaml',
    ];
    for (const path of [...kept, ...left, 'only-here.yaml', 'x/dist/a.yaml']) write(path);
    expect(run(['.']).paths).toEqual(kept);
    expect(run(['apps', 'tmp']).paths).toEqual([...kept.slice(0, 3), 'tmp/a.yaml']);
  });

  test('does not hold for what is named, but below it', () => {
    mkdirSync(join(cwd, '.git'));
    write('.gitignore', 'rendered\n*.tmp.yaml\n');
    write('rendered/prod/kafka.yaml');
    write('rendered/prod/kafka.tmp.yaml');
    for (const path of ['rendered', 'rendered/prod', './rendered/prod/', 'rendered/*']) {
      expect(run([path]).paths, path).toEqual(['rendered/prod/kafka.yaml']);
    }
    expect(run(['rendered/prod/kafka.tmp.yaml']).paths).toEqual(['rendered/prod/kafka.tmp.yaml']);
    expect(run(['.']).paths).toEqual([]);
  });

  test('counts from the root of the repository, and anew in a repository inside', () => {
    mkdirSync(join(cwd, '.git'));
    write('.gitignore', 'secret.yaml\n');
    write('a/b/secret.yaml');
    write('a/b/kafka.yaml');
    write('a/module/.git', 'gitdir: ../../.git/modules/module\n');
    write('a/module/secret.yaml');
    const { files } = collect({ cwd: join(cwd, 'a'), paths: ['.'] });
    expect([...files].map((file) => file.path)).toEqual(['b/kafka.yaml', 'module/secret.yaml']);
  });

  test('holds without a repository too', () => {
    write('.gitignore', 'dist\n');
    write('k8s/dist/kafka.yaml');
    write('k8s/kafka.yaml');
    expect(run(['.']).paths).toEqual(['k8s/kafka.yaml']);
    expect(run(['k8s']).paths).toEqual(['k8s/kafka.yaml']);
  });

  test('takes the names of directories as they are', () => {
    mkdirSync(join(cwd, '.git'));
    write('[prod]*/.gitignore', '/tmp.yaml\n');
    for (const path of ['[prod]*/tmp.yaml', '[prod]*/web.yaml', 'p/tmp.yaml']) write(path);
    expect(run(['.']).paths).toEqual(['[prod]*/web.yaml', 'p/tmp.yaml']);
  });
});

describe('links and what is no file', () => {
  test('links are followed, and each file is read once, under its own name', () => {
    write('store/kafka.yaml');
    write('store/0a1b');
    link('a-link.yaml', 'store/kafka.yaml');
    link('b-link', 'store');
    link('web.yaml', 'store/0a1b');
    expect(run(['.'])).toMatchObject({ paths: ['store/kafka.yaml', 'web.yaml'], skipped: [], problems: [] });
    expect(run(['b-link', 'a-link.yaml']).paths).toEqual(['b-link/kafka.yaml']);
  });

  test('loops and links that lead nowhere are skipped', () => {
    write('k8s/kafka.yaml');
    link('k8s/self', '.');
    link('k8s/up', '../..');
    link('k8s/a.yaml', 'b.yaml');
    link('k8s/b.yaml', 'a.yaml');
    link('k8s/gone.yaml', 'nowhere.yaml');
    const { paths, skipped, problems } = run(['k8s']);
    expect(paths).toEqual(['k8s/kafka.yaml']);
    expect(skipped).toEqual(
      ['a.yaml', 'b.yaml', 'gone.yaml', 'self', 'up'].map((name) => ({ file: `k8s/${name}`, reason: 'link' })),
    );
    expect(problems).toEqual([]);
  });

  test('two directories that link to each other end', () => {
    write('a/kafka.yaml');
    write('b/redis.yaml');
    link('a/to-b', '../b');
    link('b/to-a', '../a');
    expect(run(['.']).paths).toEqual(['a/kafka.yaml', 'b/redis.yaml']);
    expect(run(['a']).paths).toEqual(['a/kafka.yaml', 'a/to-b/redis.yaml']);
  });

  test.skipIf(process.platform === 'win32')(
    'pipes, sockets and devices are skipped, and a problem when named',
    async () => {
      execFileSync('mkfifo', [join(cwd, 'pipe.yaml')]);
      link('null.yaml', '/dev/null');
      const server = createServer();
      await new Promise<void>((done) => server.listen(join(cwd, 'mysql.sock'), done));
      try {
        expect(run(['.'])).toMatchObject({
          paths: [],
          skipped: ['mysql.sock', 'null.yaml', 'pipe.yaml'].map((file) => ({ file, reason: 'not-a-file' })),
          problems: [],
        });
        const named = run(['.', 'pipe.yaml', 'mysql.sock', 'null.yaml', '.']);
        expect(named.skipped).toEqual([]);
        expect(named.problems.map(({ file }) => file)).toEqual(['mysql.sock', 'null.yaml', 'pipe.yaml']);
        expect(named.problems[0]!.message).toBe('neither a file nor a directory');
      } finally {
        server.close();
      }
    },
  );

  test('links that lead nowhere are a problem when named', () => {
    link('gone.yaml', 'nowhere.yaml');
    link('loop.yaml', 'loop.yaml');
    expect(run(['gone.yaml', 'loop.yaml']).problems).toEqual([
      { file: 'gone.yaml', message: 'a symbolic link that leads nowhere' },
      { file: 'loop.yaml', message: 'a symbolic link that leads back to itself' },
    ]);
  });
});

describe('what cannot be read', () => {
  test('a missing path is a problem, with the name that was meant', () => {
    write('k8s/web.yaml');
    const { paths, problems } = run(['k8s/web.ymal', 'k8z/web.yaml', 'zoo', 'k8s/web.yaml/x', '', 'k8s']);
    expect(paths).toEqual(['k8s/web.yaml']);
    expect(problems.map(({ file, message }) => `${file} | ${message}`)).toEqual([
      ' | an empty path',
      'k8s/web.yaml/x | no such file or directory',
      'k8s/web.ymal | no such file or directory; did you mean web.yaml?',
      'k8z/web.yaml | no such file or directory; did you mean k8s?',
      'zoo | no such file or directory',
    ]);
  });

  test.skipIf(process.platform === 'win32')(
    'without permission a file or directory is a problem, and the rest is read',
    () => {
      for (const path of ['k8s/kafka.yaml', 'k8s/redis.yaml', 'k8s/secret/a.yaml']) write(path);
      chmodSync(join(cwd, 'k8s/redis.yaml'), 0);
      chmodSync(join(cwd, 'k8s/secret'), 0);
      const { paths, problems } = unprivileged(() => run(['k8s', 'k8s/secret/a.yaml']));
      expect(paths).toEqual(['k8s/kafka.yaml']);
      expect(problems).toEqual(
        ['k8s/redis.yaml', 'k8s/secret', 'k8s/secret/a.yaml'].map((file) => ({ file, message: 'permission denied' })),
      );
      chmodSync(join(cwd, 'k8s/secret'), 0o755);
    },
  );

  test('binary data is skipped, and a problem when named', () => {
    write('k8s/image.yaml', Buffer.from('\u0089PNG\0\0data'));
    write('k8s/late.yaml', `a: ${'x'.repeat(9000)}\0`);
    expect(run(['k8s'])).toMatchObject({
      paths: ['k8s/late.yaml'],
      skipped: [{ file: 'k8s/image.yaml', reason: 'binary' }],
    });
    expect(run(['k8s', 'k8s/image.yaml'])).toMatchObject({
      skipped: [],
      problems: [{ file: 'k8s/image.yaml', message: 'binary data, not text' }],
    });
  });

  test('a file over 50 MB is a problem, one below is read', () => {
    write('dump.yaml', 'a');
    truncateSync(join(cwd, 'dump.yaml'), 50_000_001);
    const text = '# a comment of forty characters, no more\n'.repeat(30_000);
    write('long.yaml', text);
    write('short.yaml', 'a: 1');
    const { files, problems } = run(['.']);
    expect(files.map((file) => file.text.length)).toEqual([text.length, 4]);
    expect(problems).toEqual([{ file: 'dump.yaml', message: 'larger than 50 MB' }]);
  });
});

describe('texts', () => {
  test('UTF-8, with a mark, broken, and UTF-16 either way', () => {
    const text = 'name: Zürich 日本 🚀\n';
    const marked = Buffer.from(`\uFEFF${text}`, 'utf16le');
    write('a.yaml', text);
    write('b.yaml', `\uFEFF${text}`);
    write('c.yaml', Buffer.from([0x61, 0x3a, 0x20, 0xff, 0xc3, 0x0a]));
    write('d.yaml', marked);
    write('e.yaml', Buffer.from(marked).swap16());
    write('f.yaml', '');
    const texts = run(['.']).files.map((file) => file.text);
    expect(texts).toEqual([text, `\uFEFF${text}`, 'a: \uFFFD\uFFFD\n', `\uFEFF${text}`, `\uFEFF${text}`, '']);
  });

  test('a short file after a long one holds nothing of it', () => {
    write('a.yaml', 'x'.repeat(5000));
    write('b.yaml', 'kind: Service');
    expect(run(['.']).files.map((file) => file.text.length)).toEqual([5000, 13]);
  });
});

describe('standard input', () => {
  test('has its own name, or the one it is given', () => {
    const stdin = (): string => 'kind: Service\n';
    expect(run(['-'], { stdin }).files).toMatchObject([{ path: '<stdin>', text: 'kind: Service\n', language: 'yaml' }]);
    expect(run(['-'], { stdin, stdinFilename: './docs/lesson.md' }).files).toMatchObject([
      { path: 'docs/lesson.md', language: 'markdown' },
    ]);
  });

  test('stands for the file of its name, and is read once', () => {
    write('k8s/kafka.yaml', 'on disk');
    write('k8s/redis.yaml', 'on disk');
    let calls = 0;
    const stdin = (): Buffer => Buffer.from(`unsaved ${++calls}`);
    const { files } = run(['k8s', '-', '-'], { stdin, stdinFilename: 'k8s/kafka.yaml' });
    expect(files.map((file) => [file.path, file.text])).toEqual([
      ['k8s/kafka.yaml', 'unsaved 1'],
      ['k8s/redis.yaml', 'on disk'],
    ]);
  });

  test('that holds binary data or is not there is a problem', () => {
    const binary = run(['-'], { stdin: () => Buffer.from('\0\0') });
    expect(binary.problems).toEqual([{ file: '<stdin>', message: 'binary data, not text' }]);
    expect(run(['-']).problems).toEqual([{ file: '<stdin>', message: 'there is no standard input' }]);
  });
});

describe('globs', () => {
  beforeEach(() => {
    for (const path of [
      'k8s/kafka.yaml',
      'k8s/prod/kafka.yml',
      'k8s/prod/redis.yaml',
      'k8s/README.md',
      'k8s/prod/NOTES',
      'web.yaml.tmpl',
    ])
      write(path);
  });

  test.each([
    ['k8s/*.yaml', ['k8s/kafka.yaml']],
    ['k8s/**/*.{yaml,yml}', ['k8s/kafka.yaml', 'k8s/prod/kafka.yml', 'k8s/prod/redis.yaml']],
    ['./k8s/**', ['k8s/kafka.yaml', 'k8s/prod/kafka.yml', 'k8s/prod/redis.yaml']],
    ['k8s/pr?d', ['k8s/prod/kafka.yml', 'k8s/prod/redis.yaml']],
    ['k8s/*.md', ['k8s/README.md']],
    ['k8s/{prod,dev}', ['k8s/prod/kafka.yml', 'k8s/prod/redis.yaml']],
    ['*.tmpl', ['web.yaml.tmpl']],
    ['**/[kr]*.y*', ['k8s/kafka.yaml', 'k8s/prod/kafka.yml', 'k8s/prod/redis.yaml']],
  ])('%s', (pattern, expected) => {
    expect(run([pattern])).toMatchObject({ paths: expected, problems: [] });
    expect(run([`${cwd}/${pattern}`]).paths).toEqual(expected);
  });

  test('that match nothing are a problem', () => {
    expect(run(['k8s/*.json', 'k8z/*.yaml', 'k8s/kafka.yaml/*']).problems).toEqual([
      { file: 'k8s/*.json', message: 'no file matches' },
      { file: 'k8s/kafka.yaml', message: 'no such file or directory' },
      { file: 'k8s/kafka.yaml/*', message: 'no file matches' },
      { file: 'k8z', message: 'no such file or directory; did you mean k8s?' },
    ]);
  });

  test('are no globs where a file has that name', () => {
    write('redis-[0].yaml');
    write('redis-0.yaml');
    expect(run(['redis-[0].yaml']).paths).toEqual(['redis-[0].yaml']);
  });
});

test('the templates of a chart are marked, found or named, in subcharts too', () => {
  for (const chart of ['chart', 'chart/charts/redis']) {
    write(`${chart}/Chart.yaml`);
    write(`${chart}/values.yaml`);
    write(`${chart}/templates/web.yaml`);
    write(`${chart}/templates/tests/a/web.yaml`);
  }
  write('templates/web.yaml');
  link('link.yaml', 'chart/templates/web.yaml');
  const all = run(['.']);
  expect(all.paths).toHaveLength(9);
  const marked = all.files.filter((file) => file.template).map((file) => file.path);
  expect(marked).toEqual(all.paths.filter((path) => /^chart.*\/templates\//.test(path)));
  for (const path of ['chart/templates', 'chart/templates/tests/a', 'chart/templates/web.yaml', 'link.yaml']) {
    const { files } = run([path]);
    expect(files.length, path).toBeGreaterThan(0);
    expect(
      files.every((file) => file.template),
      path,
    ).toBe(true);
  }
});

test('what is found only through partner paths is not reported', () => {
  for (const path of ['k8s/kafka.yaml', 'k8s/redis.yaml', 'base/service.yaml']) write(path);
  const { files, problems } = run(['k8s/kafka.yaml'], { partnerPaths: ['k8s', 'base', 'k8s/kafka.yaml', 'bse'] });
  expect(files.map((file) => [file.path, file.reported])).toEqual([
    ['base/service.yaml', false],
    ['k8s/kafka.yaml', true],
    ['k8s/redis.yaml', false],
  ]);
  expect(problems).toEqual([{ file: 'bse', message: 'no such file or directory; did you mean base?' }]);
});

test('paths that overlap read and say everything once', () => {
  write('k8s/kafka.yaml');
  link('k8s/gone.yaml', 'nowhere');
  const { paths, skipped } = run(['k8s', '.', 'k8s/kafka.yaml', './k8s/../k8s', 'k8s/*']);
  expect(paths).toEqual(['k8s/kafka.yaml']);
  expect(skipped).toEqual([{ file: 'k8s/gone.yaml', reason: 'link' }]);
});
