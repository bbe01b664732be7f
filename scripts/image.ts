import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

// Builds the image and runs it as docs/ci.md shows, where docker runs. What can be seen of it without docker is in
// test/image.test.ts.

const root = join(import.meta.dirname, '..');
const TAG = 'stslint:check';

function docker(...args: readonly string[]): string {
  return execFileSync('docker', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
}

/** What the linter says, of the same files in the image and here. */
function linted(command: string, ...args: readonly string[]) {
  const { GITHUB_ACTIONS: _, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: root, env, encoding: 'utf8' });
  return { status, output: `${stdout}${stderr}` };
}

function checkImage(): void {
  docker('build', '--quiet', '--tag', TAG, '.');
  try {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    assert.equal(docker('run', '--rm', TAG, '--version').trim(), version);
    const expected = linted(process.execPath, 'dist/stslint.cjs', 'examples/');
    assert.equal(expected.status, 1, expected.output);
    const mounted = ['run', '--rm', '--network=none', '--read-only', '--cap-drop=ALL', '--volume', `${root}:/work:ro`];
    for (const user of [[], ['--user', '12345:12345']]) {
      assert.deepEqual(linted('docker', ...mounted, ...user, TAG, 'examples/'), expected, user.join(' '));
    }
    console.log(`ok: ${Math.round(Number(docker('image', 'inspect', '--format={{.Size}}', TAG)) / 1e6)} MB`);
  } finally {
    docker('image', 'rm', '--force', TAG);
  }
}

const daemon = spawnSync('docker', ['version', '--format={{.Server.Version}}'], { encoding: 'utf8' });
if (daemon.status === 0) checkImage();
else console.log('docker does not run here: the image was not built');
