import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { changesSince, GitFailure } from '../src/input/git.ts';
import { service, statefulSet, Workspace } from './workspace.ts';

let shop: Workspace;

beforeEach(() => {
  shop = new Workspace();
  shop.write('k8s/service.yaml', service('ledger'));
  shop.write('k8s/ledger.yaml', statefulSet('ledger'));
});

afterEach(() => shop.remove());

const ENV = { PATH: process.env.PATH };

/** The changes, as `old -> new`; `-` for none. */
function changes(
  since?: string,
  { cwd = '.', env = {} }: { cwd?: string; env?: Record<string, string> } = {},
): string[] {
  const { files } = changesSince(shop.path(cwd), since, { ...ENV, ...env });
  const short = (path: string | undefined) => path?.replace(`${shop.root}/`, '') ?? '-';
  return files.map(({ path, before }) => `${short(before?.path)} -> ${short(path)}`).sort();
}

function failure(since?: string, options: { cwd?: string; env?: Record<string, string> } = {}): string {
  try {
    changes(since, options);
  } catch (error) {
    if (error instanceof GitFailure) return error.message.replaceAll(shop.root, '~');
    throw error;
  }
  return '';
}

describe('what has changed', () => {
  test('what is committed, staged, changed, new, deleted and renamed, and not what git ignores', () => {
    shop.write('.gitignore', 'tmp/\n');
    shop.write('k8s/old.yaml', service('old'));
    shop.write('k8s/staged.yaml', service('staged'));
    shop.init();
    shop.git('checkout', '--quiet', '-b', 'topic');
    shop.edit('k8s/service.yaml', 'port: 5432', 'port: 5433');
    shop.commit();
    shop.edit('k8s/staged.yaml', 'port: 5432', 'port: 5433');
    shop.git('add', '.');
    shop.git('mv', 'k8s/ledger.yaml', 'k8s/book.yaml');
    shop.edit('k8s/book.yaml', '10Gi', '20Gi');
    rmSync(shop.path('k8s/old.yaml'));
    shop.write('tmp/scratch.yaml', service('scratch'));
    shop.write('k8s/neu – "ä".yaml', service('neu'));
    expect(changes()).toEqual([
      '- -> k8s/neu – "ä".yaml',
      'k8s/ledger.yaml -> k8s/book.yaml',
      'k8s/old.yaml -> -',
      'k8s/service.yaml -> k8s/service.yaml',
      'k8s/staged.yaml -> k8s/staged.yaml',
    ]);
    const { since, files } = changesSince(shop.root, undefined, ENV);
    expect(since).toBe('main');
    expect(files.find(({ path }) => path?.endsWith('book.yaml'))?.before?.text).toBe(statefulSet('ledger'));
  });

  test('only since the branch was left, not what others did there', () => {
    shop.init();
    shop.git('checkout', '--quiet', '-b', 'topic');
    shop.write('k8s/mine.yaml', service('mine'));
    shop.commit();
    shop.git('checkout', '--quiet', 'main');
    shop.write('k8s/theirs.yaml', service('theirs'));
    shop.commit();
    shop.git('checkout', '--quiet', 'topic');
    expect(changes()).toEqual(['- -> k8s/mine.yaml']);
    expect(changes('main')).toEqual(['- -> k8s/mine.yaml']);
    expect(changes('HEAD')).toEqual([]);
    expect(changes('HEAD~1')).toEqual(['- -> k8s/mine.yaml']);
  });

  test('from a directory below, through a link, and in a worktree', () => {
    shop.init();
    shop.write('k8s/mine.yaml', service('mine'));
    const mine = ['- -> k8s/mine.yaml'];
    expect(changes('HEAD', { cwd: 'k8s' })).toEqual(mine);
    symlinkSync(shop.path('k8s'), shop.path('way'));
    expect(changes('HEAD', { cwd: 'way' })).toEqual(['- -> way', ...mine].sort());
    shop.git('worktree', 'add', '--quiet', 'tree', '-b', 'topic');
    shop.write('tree/k8s/other.yaml', service('other'));
    expect(changes(undefined, { cwd: 'tree' })).toEqual(['- -> tree/k8s/other.yaml']);
  });

  test('within submodules', () => {
    const base = new Workspace();
    try {
      base.write('redis.yaml', service('redis'));
      base.write('kafka.yaml', service('kafka'));
      base.init();
      shop.init();
      shop.git('submodule', '--quiet', 'add', base.root, 'base');
      shop.commit();
      expect(changes('HEAD')).toEqual([]);
      shop.edit('base/redis.yaml', 'port: 5432', 'port: 6379');
      shop.write('base/etcd.yaml', service('etcd'));
      const expected = ['- -> base/etcd.yaml', 'base/redis.yaml -> base/redis.yaml'];
      expect(changes('HEAD')).toEqual(expected);
      shop.gitIn('base', 'add', '.');
      shop.gitIn('base', 'commit', '--quiet', '--message', 'Change');
      expect(changes('HEAD')).toEqual(expected);
      shop.commit();
      expect(changes('HEAD~1')).toEqual(expected);
    } finally {
      base.remove();
    }
  });

  describe('of a submodule', () => {
    let base: Workspace;

    beforeEach(() => {
      base = new Workspace();
      base.write('redis.yaml', service('redis'));
      base.init();
      shop.init();
      shop.git('submodule', '--quiet', 'add', `file://${base.root}`, 'base');
      shop.commit();
      base.write('kafka.yaml', service('kafka'));
      base.commit();
      shop.gitIn('base', 'pull', '--quiet');
      shop.commit();
    });

    afterEach(() => base.remove());

    test('that is new, all of it', () => {
      expect(changes('HEAD~2')).toEqual(['- -> .gitmodules', '- -> base/kafka.yaml', '- -> base/redis.yaml']);
    });

    test('in a hook too, which is told of the index of the repository', () => {
      const env = { GIT_INDEX_FILE: shop.path('.git/index') };
      expect(changes('HEAD~1', { env })).toEqual(['- -> base/kafka.yaml']);
    });

    test('that is not checked out, nothing', () => {
      shop.git('clone', '--quiet', `file://${shop.root}`, 'clone');
      expect(changes('HEAD~1', { cwd: 'clone' })).toEqual([]);
    });

    test('of which too little is fetched, what to do', () => {
      const former = base.git('rev-parse', 'HEAD~1').trim();
      shop.git('clone', '--quiet', '--recurse-submodules', '--shallow-submodules', `file://${shop.root}`, 'clone');
      expect(failure('HEAD~1', { cwd: 'clone' })).toBe(
        `the clone of the submodule base does not reach back to ${former}: fetch more (git -C base fetch --unshallow)`,
      );
    });
  });

  test('all of it where nothing is committed', () => {
    shop.git('init', '--quiet', '--initial-branch', 'main');
    shop.git('add', 'k8s/ledger.yaml');
    const all = ['- -> k8s/ledger.yaml', '- -> k8s/service.yaml'];
    expect(changes()).toEqual(all);
    expect(changes('HEAD')).toEqual(all);
    expect(failure('v1')).toBe(
      'git knows no commit v1; if it is a branch of the remote, fetch it (git fetch origin v1:v1)',
    );
  });

  test('what was a link or no text had no text', () => {
    symlinkSync('ledger.yaml', shop.path('k8s/link.yaml'));
    shop.write('k8s/picture.yaml', '\0'.repeat(100));
    shop.init();
    rmSync(shop.path('k8s/link.yaml'));
    shop.write('k8s/link.yaml', service('link'));
    shop.write('k8s/picture.yaml', service('picture'));
    expect(changes('HEAD')).toEqual(['- -> k8s/link.yaml', '- -> k8s/picture.yaml']);
  });
});

describe('the commit that it is held against', () => {
  /** A clone of the repository with these options. */
  function clone(...options: readonly string[]): void {
    shop.git('clone', '--quiet', ...options, `file://${shop.root}`, 'clone');
  }

  test('the branch that a pull request is for, by the words of several services', () => {
    shop.init();
    shop.git('branch', 'release/1.0');
    shop.write('k8s/second.yaml', service('second'));
    shop.commit();
    clone();
    const since = (env: Record<string, string>) =>
      changesSince(shop.path('clone'), undefined, { ...ENV, ...env }).since;
    expect(since({})).toBe('origin/main');
    expect(since({ GITHUB_BASE_REF: '' })).toBe('origin/main');
    expect(since({ GITHUB_BASE_REF: 'release/1.0' })).toBe('origin/release/1.0');
    expect(since({ CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'release/1.0' })).toBe('origin/release/1.0');
    expect(since({ SYSTEM_PULLREQUEST_TARGETBRANCH: 'refs/heads/release/1.0' })).toBe('origin/release/1.0');
    expect(changes(undefined, { cwd: 'clone', env: { GITHUB_BASE_REF: 'release/1.0' } })).toEqual([
      '- -> clone/k8s/second.yaml',
    ]);
  });

  describe('the commit with which GitHub tries a merge', () => {
    function tryMerge(): Record<string, string> {
      shop.init();
      shop.git('checkout', '--quiet', '-b', 'topic');
      shop.write('k8s/mine.yaml', service('mine'));
      shop.commit();
      shop.git('checkout', '--quiet', '-b', 'base', 'main');
      shop.write('k8s/theirs.yaml', service('theirs'));
      shop.commit();
      shop.git('merge', '--quiet', '--no-ff', '--no-edit', 'topic');
      const sha = shop.git('rev-parse', 'HEAD').trim();
      return { GITHUB_BASE_REF: 'main', GITHUB_REF: 'refs/pull/7/merge', GITHUB_SHA: sha };
    }

    test('is held against its first parent, for which two commits are enough', () => {
      const env = tryMerge();
      clone('--depth', '2', '--branch', 'base');
      expect(changes(undefined, { cwd: 'clone', env })).toEqual(['- -> clone/k8s/mine.yaml']);
    });

    test('alone it is not enough, which is said', () => {
      const env = tryMerge();
      clone('--depth', '1', '--branch', 'base');
      expect(failure(undefined, { cwd: 'clone', env })).toBe(
        'the clone does not reach back to main: in actions/checkout write fetch-depth: 2 (or 0, for all)',
      );
    });
  });

  test('what a shallow clone lacks', () => {
    shop.init();
    shop.git('checkout', '--quiet', '-b', 'topic');
    for (const name of ['one', 'two', 'three']) {
      shop.write(`k8s/${name}.yaml`, service(name));
      shop.commit();
    }
    shop.git('checkout', '--quiet', 'main');
    clone('--depth', '1', '--branch', 'topic');
    expect(failure(undefined, { cwd: 'clone', env: { GITHUB_BASE_REF: 'main' } })).toBe(
      'main is not in this clone: fetch it (git fetch origin main:refs/remotes/origin/main), or in actions/checkout write fetch-depth: 0',
    );
    expect(failure(undefined, { cwd: 'clone' })).toBe(
      'the default branch is not known: there is no origin/HEAD, main or master; name it (--changed-since REF), or fetch it',
    );
    shop.gitIn('clone', 'fetch', '--quiet', '--depth', '1', 'origin', 'main:refs/remotes/origin/main');
    expect(failure('origin/main', { cwd: 'clone' })).toBe(
      'the clone is shallow and does not reach back to where it left origin/main: fetch more (git fetch --unshallow), or in actions/checkout write fetch-depth: 0',
    );
    shop.gitIn('clone', 'fetch', '--quiet', '--unshallow');
    expect(changes('origin/main', { cwd: 'clone' })).toHaveLength(3);
  });

  test.each(['nothing-of-that-name', '--output=stolen', 'main; touch stolen', '$(touch stolen)', 'HEAD^{tree}', 'a b'])(
    'no commit: %s',
    (ref) => {
      shop.init();
      expect(failure(ref)).toMatch(/^git knows no commit /);
      expect(shop.git('status', '--short')).toBe('');
    },
  );

  test('a name that a branch may have is to be fetched, another is not', () => {
    shop.init();
    expect(failure('topic')).toBe(
      'git knows no commit topic; if it is a branch of the remote, fetch it (git fetch origin topic:topic)',
    );
    expect(failure('origin/topic')).toMatch(/\(git fetch origin topic:refs\/remotes\/origin\/topic\)$/);
    expect(failure('HEAD~1')).toBe('git knows no commit HEAD~1');
    shop.commit();
    clone('--depth', '1');
    expect(failure('HEAD~1', { cwd: 'clone' })).toBe(
      'git knows no commit HEAD~1; the clone is shallow: fetch more (git fetch --unshallow)',
    );
    const former = shop.git('rev-parse', 'HEAD~1').trim();
    expect(failure(former, { cwd: 'clone' })).toBe(
      `git knows no commit ${former}; the clone is shallow: fetch more (git fetch --unshallow)`,
    );
  });

  test('a ref of odd characters', () => {
    shop.init();
    shop.git('tag', 'größe/v1.0+1');
    shop.write('k8s/mine.yaml', service('mine'));
    expect(changes('größe/v1.0+1')).toEqual(['- -> k8s/mine.yaml']);
  });

  test('branches that have no commit in common', () => {
    shop.init();
    shop.git('checkout', '--quiet', '--orphan', 'other');
    shop.commit('Another beginning');
    expect(failure()).toBe('HEAD and main have no commit in common');
  });
});

describe('what keeps git from telling', () => {
  test('no repository', () => {
    mkdirSync(shop.path('tmp'));
    expect(failure()).toBe('~ is in no git repository, so nothing tells what has changed');
  });

  test('a directory that looks like a repository', () => {
    const marks = { HEAD: 'ref: refs/heads/main\n', config: '[core]\nworktree = ..\n', 'objects/a': '', 'refs/a': '' };
    for (const [name, text] of Object.entries(marks)) shop.write(`k8s/${name}`, text);
    shop.init();
    expect(failure('HEAD', { cwd: 'k8s' })).toMatch(/^git: cannot use bare repository /);
    expect(changes('HEAD')).toEqual([]);
  });

  test('no git', () => {
    shop.init();
    expect(failure(undefined, { env: { PATH: shop.root } })).toBe(
      'git cannot be run: it is not installed, or not in PATH',
    );
  });
});
