import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Baseline } from '../src/lint/baseline.ts';
import type { Diagnostic } from '../src/lint/diagnostic.ts';
import { SourceFile } from '../src/text/source-file.ts';
import { broken, service, statefulSet, Workspace } from './workspace.ts';

const HEAD = '{"stslint":"baseline","version":1}\n';

describe('the text of a baseline', () => {
  const ENTRY =
    '{"file":"k8s/b.yaml","rule":"unknown-volume","resource":"StatefulSet/shop/b","path":"spec","count":2}\n';
  const OTHER = '{"file":"k8s/a.yaml","rule":"yaml-syntax"}\n';

  test('an entry a line, sorted', () => {
    expect(Baseline.parse(HEAD + ENTRY + OTHER).toString()).toBe(HEAD + OTHER + ENTRY);
  });

  test('what two branches added is there once', () => {
    const fewer = ENTRY.replace(',"count":2', '');
    expect(Baseline.parse(HEAD + fewer + ENTRY + OTHER + OTHER).toString()).toBe(HEAD + OTHER + ENTRY);
  });

  test('ends of lines, blank lines and a byte order mark count for nothing', () => {
    const text = `\ufeff${HEAD}\n${ENTRY}`.replaceAll('\n', '\r\n');
    expect(Baseline.parse(text).toString()).toBe(HEAD + ENTRY);
  });

  test.each([
    ['', 'line 1: this is no baseline of stslint'],
    ['apiVersion: v1\n', 'line 1: this is no baseline of stslint'],
    ['[]\n', 'line 1: this is no baseline of stslint'],
    ['null\n', 'line 1: this is no entry of a baseline'],
    [HEAD.replace('1', '2'), 'line 1: version 2 of a baseline; this stslint reads 1'],
    [`${HEAD}{"file":`, 'line 2: this is not JSON'],
    [`${HEAD}${OTHER}7\n`, 'line 3: this is no entry of a baseline'],
    [
      `${HEAD}{"file":"k8s/a.yaml"}\n`,
      'line 2: an entry of a baseline has file and rule, and may have resource, text, path and count',
    ],
    [
      `${HEAD}${ENTRY.replace('2}', '0}')}`,
      'line 2: an entry of a baseline has file and rule, and may have resource, text, path and count',
    ],
    [
      `${HEAD}<<<<<<< HEAD\n${ENTRY}=======\n${OTHER}>>>>>>> topic\n`,
      'line 2: a conflict that git left; keep the lines of both sides, or delete the file and write it anew',
    ],
  ])('%j is refused', (text, message) => {
    expect(() => Baseline.parse(text)).toThrow(new Error(message));
  });
});

test('ten thousand objects of one name are compared in no time', () => {
  const diagnosticsIn = (directory: string) =>
    Array.from({ length: 10_000 }, (_, index): Diagnostic => {
      const file = new SourceFile(`${directory}-${index}/redis.yaml`, '', { language: 'yaml' });
      const resource = { apiVersion: 'apps/v1', kind: 'StatefulSet', namespace: undefined, name: 'redis' };
      const at = { file, range: { start: 0, end: 0 }, document: 0, item: undefined, resource, path: 'spec' };
      return { ...at, rule: 'unknown-volume', severity: 'error', message: 'there is no volume dta' } as Diagnostic;
    });
  const placeOf = ({ file, path }: Diagnostic) => ({ file: file.path, path });
  const baseline = Baseline.of(diagnosticsIn('shop'), placeOf);
  const start = performance.now();
  for (const stands of [true, false]) {
    const scope = { holds: () => stands, isJudged: () => true };
    const { left, stale } = baseline.compare(diagnosticsIn('store'), placeOf, scope);
    expect([left.length, stale.length]).toEqual(stands ? [10_000, 10_000] : [0, 0]);
  }
  expect(performance.now() - start).toBeLessThan(1500);
});

describe('--baseline', () => {
  let shop: Workspace;
  const FILE = '.stslint-baseline.jsonl';

  beforeEach(() => {
    shop = new Workspace();
    mkdirSync(shop.path('.git'));
    shop.write('.stslint.yaml', `baseline: ${FILE}\n`);
    shop.write('k8s/orders.yaml', `${service('orders')}---\n${broken('orders')}`);
    shop.write('k8s/stock.yaml', `${service('stock')}---\n${broken('stock')}`);
    shop.write('apps/ledger.yaml', statefulSet('ledger'));
  });

  afterEach(() => shop.remove());

  /** Findings that are told, and what is stale. */
  async function left(...argv: readonly string[]): Promise<{ found: string[]; stale: string[] }> {
    const { out } = await shop.lint([...argv, '-f', 'json']);
    const { diagnostics, baseline } = JSON.parse(out);
    return {
      found: diagnostics.map((one: { file: string; rule: string }) => `${one.file} ${one.rule}`),
      stale: baseline.stale.map((one: { file: string; rule: string }) => `${one.file} ${one.rule}`),
    };
  }

  const NOTHING = { found: [], stale: [] };

  test('what is known is not told, and how much it is', async () => {
    expect(await shop.lint(['--write-baseline'])).toEqual({
      status: 0,
      out: `wrote 3 findings to ${FILE}\n`,
      err: '',
    });
    expect(shop.read(FILE)).toBe(
      `${HEAD}{"file":"apps/ledger.yaml","rule":"missing-headless-service","resource":"StatefulSet/ledger","path":"spec.serviceName"}
{"file":"k8s/orders.yaml","rule":"unknown-volume","resource":"StatefulSet/orders","path":"spec.template.spec.containers[].volumeMounts[].name"}
{"file":"k8s/stock.yaml","rule":"unknown-volume","resource":"StatefulSet/stock","path":"spec.template.spec.containers[].volumeMounts[].name"}
`,
    );
    expect(await shop.lint([])).toEqual({
      status: 0,
      out: `nothing new: 3 files, 5 documents, 3 StatefulSets (3 findings known by ${FILE})\n`,
      err: '',
    });
  });

  describe('survives', () => {
    beforeEach(async () => {
      await shop.lint(['--write-baseline']);
    });

    test('lines that move', async () => {
      shop.edit('k8s/orders.yaml', 'apiVersion', '# Orders\n\napiVersion');
      expect(await left()).toEqual(NOTHING);
    });

    test('a file that is renamed and changed', async () => {
      shop.write('sales/sales.yaml', shop.read('k8s/orders.yaml').replace('10Gi', '20Gi'));
      rmSync(shop.path('k8s/orders.yaml'));
      expect(await left()).toEqual(NOTHING);
    });

    test('a resource that moves to a file that is there', async () => {
      shop.write('k8s/stock.yaml', `${shop.read('k8s/stock.yaml')}---\n${broken('orders')}`);
      shop.write('k8s/orders.yaml', service('orders'));
      expect(await left()).toEqual(NOTHING);
    });

    test('an item that joins a list, and a list', async () => {
      shop.edit(
        'k8s/orders.yaml',
        '          volumeMounts:\n',
        '          volumeMounts:\n            - name: data\n              mountPath: /new\n',
      );
      expect(await left()).toEqual(NOTHING);
      const items = JSON.stringify({
        apiVersion: 'v1',
        kind: 'List',
        items: [{ apiVersion: 'v1', kind: 'Secret', metadata: { name: 'key' } }],
      });
      shop.write('k8s/list.json', items);
      expect(await left()).toEqual(NOTHING);
    });

    test('a version of the object, and a namespace, its own or by a kustomization', async () => {
      shop.edit('k8s/stock.yaml', /name: stock\n/g, 'name: stock\n  namespace: shop\n');
      shop.write('apps/kustomization.yaml', 'namespace: shop\nresources: [ledger.yaml]\n');
      const { found, stale } = await left('--only', 'unknown-volume,missing-headless-service');
      expect({ found, stale }).toEqual(NOTHING);
    });

    test('not another object of that name', async () => {
      shop.write('dev/orders.yaml', shop.read('k8s/orders.yaml'));
      expect(await left('--only', 'unknown-volume')).toEqual({ found: ['dev/orders.yaml unknown-volume'], stale: [] });
    });

    test('one more of the same', async () => {
      const mount = '            - name: dta\n              mountPath: /second\n';
      shop.edit('k8s/orders.yaml', '  volumeClaimTemplates', `${mount}  volumeClaimTemplates`);
      expect(await left()).toEqual({ found: ['k8s/orders.yaml unknown-volume'], stale: [] });
    });

    test('from another directory', async () => {
      const { status, out } = await shop.lint([], { cwd: 'k8s' });
      expect({ status, out }).toEqual({
        status: 0,
        out: 'nothing new: 2 files, 4 documents, 2 StatefulSets (2 findings known by ../.stslint-baseline.jsonl)\n',
      });
    });

    test('standard input, where the object is the same', async () => {
      const { status, out } = await shop.lint(['-'], { stdin: shop.read('k8s/orders.yaml') });
      expect(status).toBe(0);
      expect(out).toContain('1 finding known');
    });
  });

  describe('tells what no longer occurs', () => {
    beforeEach(async () => {
      await shop.lint(['--write-baseline']);
      shop.write('k8s/orders.yaml', `${service('orders')}---\n${statefulSet('orders')}`);
    });

    const STALE = { found: [], stale: ['k8s/orders.yaml unknown-volume'] };

    test('as text, which fails the run', async () => {
      expect(await shop.lint([])).toEqual({
        status: 1,
        out: `2 findings known by ${FILE}
no longer found: unknown-volume of StatefulSet/orders in k8s/orders.yaml
1 entry of ${FILE} can go: --prune-baseline takes it out
0 errors, 0 warnings, 1 stale entry in 3 files, 5 documents, 3 StatefulSets
`,
        err: '',
      });
      const page = readFileSync('docs/adoption.md', 'utf8');
      expect(page).toContain((await shop.lint([])).out);
      expect(await shop.lint(['-q'])).toEqual({
        status: 1,
        out: '0 errors, 0 warnings, 1 stale entry in 3 files, 5 documents, 3 StatefulSets\n',
        err: '',
      });
      expect((await shop.lint(['--fail-on', 'error'])).status).toBe(0);
    });

    test('in formats for services', async () => {
      const { out } = await shop.lint(['-f', 'github']);
      expect(out).toContain(
        `::warning title=stslint,file=${FILE},line=3::no longer found: unknown-volume of StatefulSet/orders in k8s/orders.yaml; take it out with --prune-baseline\n`,
      );
      for (const format of ['sarif', 'gitlab', 'junit', 'checkstyle', 'rdjsonl', 'markdown', 'unix', 'azure']) {
        const { status, err } = await shop.lint(['-f', format]);
        expect({ format, status, err }).toEqual({ format, status: 1, err: '' });
      }
    });

    test('takes it out, and leaves the rest', async () => {
      const { status, out, err } = await shop.lint(['--prune-baseline']);
      expect({ status, err }).toEqual({ status: 0, err: `stslint: took 1 entry out of ${FILE}\n` });
      expect(readFileSync('docs/adoption.md', 'utf8')).toContain(`$ stslint --prune-baseline\n${err}${out}`);
      expect(shop.read(FILE)).not.toContain('orders');
      expect(await left()).toEqual(NOTHING);
    });

    test('so many of an entry', async () => {
      shop.write(
        'k8s/orders.yaml',
        `${service('orders')}---\n${broken('orders').replace('mountPath: /var/lib/data', 'mountPath: /a\n            - name: dta\n              mountPath: /b')}`,
      );
      await shop.lint(['--write-baseline']);
      expect(shop.read(FILE)).toContain('"count":2}');
      shop.edit('k8s/orders.yaml', 'dta', 'data');
      expect(await left()).toEqual(STALE);
      await shop.lint(['--prune-baseline']);
      expect(shop.read(FILE)).not.toContain('count');
      expect(await left()).toEqual(NOTHING);
    });

    test('of a file that is gone', async () => {
      rmSync(shop.path('k8s/orders.yaml'));
      expect(await left()).toEqual(STALE);
      expect(await left('k8s')).toEqual(STALE);
      expect(await left('apps')).toEqual(NOTHING);
    });

    test('not of what was not looked at, or not with all that it needs', async () => {
      expect(await left('k8s')).toEqual(STALE);
      expect(await left('apps')).toEqual(NOTHING);
      expect(await left('k8s/orders.yaml')).toEqual(NOTHING);
      expect(await left('--in-tree', 'k8s/orders.yaml')).toEqual(STALE);
      expect(await left('--in-tree', 'k8s/stock.yaml')).toEqual(NOTHING);
      expect(await left('--only', 'missing-headless-service')).toEqual(NOTHING);
      expect(await left('--rule', 'unknown-volume=off')).toEqual(NOTHING);
    });

    test('not of what moved to where nothing is reported', async () => {
      shop.write('k8s/orders.yaml', service('orders'));
      shop.write('apps/orders.yaml', broken('orders'));
      expect(await left('--in-tree', 'k8s/orders.yaml')).toEqual(NOTHING);
      expect(await left()).toEqual(NOTHING);
    });

    test('not while something cannot be read', async () => {
      shop.write('k8s/loki.yaml', 'kind: Service\napiVersion: v1\nmetadata:\n\tname: loki\n');
      expect(await left()).toEqual({ found: ['k8s/loki.yaml yaml-syntax'], stale: [] });
      await shop.lint(['--write-baseline']);
      // It was so when the baseline was written.
      shop.write('k8s/stock.yaml', `${service('stock')}---\n${statefulSet('stock')}`);
      expect((await left()).stale).toContain('k8s/stock.yaml unknown-volume');
    });

    test('a rule that there is no more', async () => {
      shop.write(FILE, `${HEAD}{"file":"k8s/stock.yaml","rule":"former-rule","resource":"StatefulSet/stock"}\n`);
      expect((await left()).stale).toEqual(['k8s/stock.yaml former-rule']);
    });
  });

  describe('--write-baseline', () => {
    test('keeps what is not looked at', async () => {
      await shop.lint(['--write-baseline']);
      shop.write('k8s/stock.yaml', `${service('stock')}---\n${statefulSet('stock')}`);
      const { out } = await shop.lint(['--write-baseline', 'k8s']);
      expect(out).toBe(`wrote 1 finding to ${FILE}, and kept 1 entry of what was not looked at\n`);
      expect(shop.read(FILE).match(/[\w-]+\.yaml/g)).toEqual(['ledger.yaml', 'orders.yaml']);
      await shop.lint(['--write-baseline', '--only', 'unknown-volume']);
      expect(shop.read(FILE).match(/[\w-]+\.yaml/g)).toEqual(['ledger.yaml', 'orders.yaml']);
    });

    test('names another file, and says how it is used', async () => {
      rmSync(shop.path('.stslint.yaml'));
      const { status, out } = await shop.lint(['--write-baseline=known.jsonl', 'k8s']);
      expect({ status, out }).toEqual({
        status: 0,
        out: 'wrote 2 findings to known.jsonl\nto use it: stslint --baseline known.jsonl, or in .stslint.yaml baseline: known.jsonl\n',
      });
      expect((await shop.lint(['--baseline', 'known.jsonl', 'k8s'])).status).toBe(0);
    });

    test('twice it writes the same', async () => {
      await shop.lint(['--write-baseline']);
      const first = shop.read(FILE);
      await shop.lint(['--write-baseline']);
      expect(shop.read(FILE)).toBe(first);
    });
  });

  test('--fix leaves alone what is known', async () => {
    await shop.lint(['--write-baseline']);
    shop.write('k8s/cart.yaml', `${service('cart')}---\n${broken('cart')}`);
    expect((await shop.lint(['--fix'])).status).toBe(0);
    expect(shop.read('k8s/orders.yaml')).toContain('- name: dta');
    expect(shop.read('k8s/cart.yaml')).not.toContain('- name: dta');
  });

  describe('what is wrong with it is one line, and nothing is written', () => {
    test.each<[string, string | undefined, string[], string]>([
      ['none', undefined, [], `${FILE}: no such file or directory; stslint --write-baseline writes one`],
      ['broken', `${HEAD}{`, [], `${FILE}: line 2: this is not JSON`],
      [
        'of another version',
        HEAD.replace('1', '7'),
        [],
        `${FILE}: line 1: version 7 of a baseline; this stslint reads 1`,
      ],
      ['a directory', undefined, ['--baseline', 'k8s'], 'k8s: it is a directory'],
      [
        'a manifest',
        undefined,
        ['--baseline', 'k8s/stock.yaml'],
        'k8s/stock.yaml: line 1: this is no baseline of stslint',
      ],
      [
        'written over a manifest',
        undefined,
        ['--write-baseline=k8s/stock.yaml'],
        `k8s/stock.yaml would be linted as a manifest; name the baseline otherwise, as in ${FILE}`,
      ],
      [
        'written over what is none',
        '# Notes\n',
        ['--write-baseline'],
        `${FILE}: line 1: this is no baseline of stslint`,
      ],
      ['written to a directory', undefined, ['--write-baseline=k8s'], 'k8s: it is a directory'],
      [
        'written to nowhere',
        undefined,
        ['--write-baseline=tmp/known.jsonl'],
        'tmp/known.jsonl cannot be written: there is no such directory',
      ],
      [
        'written far away',
        undefined,
        ['--write-baseline=/no-such-directory/known.jsonl'],
        '/no-such-directory/known.jsonl cannot be written: there is no such directory',
      ],
      [
        'written to a file without a name',
        undefined,
        ['--write-baseline='],
        '--write-baseline= has an empty value; leave = out, or name a file',
      ],
      [
        'named behind a blank',
        undefined,
        ['--write-baseline', 'known.jsonl'],
        'known.jsonl is a path to lint here; the file of a baseline is --write-baseline=known.jsonl',
      ],
      [
        'pruned with no baseline',
        undefined,
        ['--no-config', '--prune-baseline'],
        '--prune-baseline needs a baseline: that of the config, or --baseline FILE',
      ],
      [
        'of standard input',
        undefined,
        ['--write-baseline', '-'],
        'standard input has no name to be known by; give it one by --stdin-filename',
      ],
      [
        'of what is missing',
        undefined,
        ['--write-baseline', 'nothing.yaml'],
        'nothing.yaml: no such file or directory',
      ],
    ])('%s', async (_, text, argv, message) => {
      if (text !== undefined) shop.write(FILE, text);
      const before = readdirSync(shop.root, { recursive: true }).sort();
      const { status, out, err } = await shop.lint(argv, { stdin: broken('cart') });
      expect({ status, out, err: err.split('\n')[0] }).toEqual({ status: 2, out: '', err: `stslint: ${message}` });
      expect(readdirSync(shop.root, { recursive: true }).sort()).toEqual(before);
      if (text !== undefined) expect(shop.read(FILE)).toBe(text);
    });

    test('one that a link leads out to', async () => {
      const elsewhere = new Workspace();
      try {
        elsewhere.write('known.jsonl', HEAD);
        symlinkSync(elsewhere.path('known.jsonl'), shop.path(FILE));
        const { status, err } = await shop.lint(['--write-baseline']);
        expect({ status, err }).toEqual({
          status: 2,
          err: `stslint: ${FILE} is not written: it leads to ${elsewhere.path('known.jsonl')}, outside of the working directory\n`,
        });
        expect(elsewhere.read('known.jsonl')).toBe(HEAD);
      } finally {
        elsewhere.remove();
      }
    });

    test.skipIf(process.getuid?.() === 0)('one that may not be read or written', async () => {
      shop.write(FILE, HEAD);
      chmodSync(shop.path(FILE), 0);
      expect((await shop.lint([])).err).toBe(`stslint: ${FILE}: permission denied\n`);
    });
  });
});
