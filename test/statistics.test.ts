import { mkdirSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { broken, service, statefulSet, Workspace } from './workspace.ts';

describe('--statistics', () => {
  let shop: Workspace;

  beforeEach(() => {
    shop = new Workspace();
    mkdirSync(shop.path('.git'));
    for (const name of ['orders', 'stock', 'cart']) {
      shop.write(`${name}.yaml`, `${service(name)}---\n${broken(name)}`);
    }
    shop.write('ledger.yaml', statefulSet('ledger'));
  });

  afterEach(() => shop.remove());

  const TABLE = `3  unknown-volume            error    3 files  3 fixable
1  missing-headless-service  warning  1 file   1 with --unsafe-fixes
`;
  const SUMMARY = `3 fixable with --fix, 1 more with --fix --unsafe-fixes
3 errors, 1 warning in 4 files, 7 documents, 4 StatefulSets
`;

  test('counts by rule, the most frequent first, with what can be fixed', async () => {
    expect(await shop.lint(['--statistics'])).toEqual({ status: 1, out: `${TABLE}\n${SUMMARY}`, err: '' });
  });

  test('under --quiet the table alone', async () => {
    expect((await shop.lint(['--statistics', '-q'])).out).toBe(`${TABLE}\n`);
  });

  test('of nothing is the summary alone', async () => {
    expect(await shop.lint(['--statistics', '--only', 'duplicate-key'])).toEqual({
      status: 0,
      out: 'no problems: 4 files, 7 documents, 4 StatefulSets\n',
      err: '',
    });
  });

  test('counts what a fix has left, and what a baseline does not know', async () => {
    await shop.lint(['--write-baseline']);
    shop.edit('ledger.yaml', 'apiVersion: apps/v1', 'apiVersion: apps/v1beta1');
    const { out } = await shop.lint(['--statistics', '--baseline', '.stslint-baseline.jsonl']);
    expect(out).toMatch(/^1 {2}removed-api-version {2}error {2}1 file {2}1 with --unsafe-fixes$/m);
    expect((await shop.lint(['--statistics', '--fix'])).out).toMatch(/^1 {2}missing-headless-service {2}warning/);
  });

  test('is no report', async () => {
    expect(await shop.lint(['--statistics', '-f', 'json'])).toMatchObject({
      status: 2,
      err: 'stslint: --statistics prints a table and no report; leave --format out\n',
    });
    expect(await shop.lint(['--statistics', '--diff'])).toMatchObject({
      status: 2,
      err: 'stslint: --statistics and --diff do not go together; give one of them\n',
    });
  });
});
