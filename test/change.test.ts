import { readFileSync, rmSync, symlinkSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { documentsIn, touchedIn } from '../src/lint/change.ts';
import { SourceFile } from '../src/text/source-file.ts';
import { broken, service, statefulSet, Workspace } from './workspace.ts';

describe('what is touched', () => {
  /** The lines of a text that a change touches, of those that are asked for. */
  function touched(before: string, after: string, marks: readonly string[], path = 'k8s.yaml'): string[] {
    const language = path.endsWith('.md') ? 'markdown' : 'yaml';
    const file = new SourceFile(path, after, { language });
    const isTouched = touchedIn(file, documentsIn([new SourceFile(path, before, { language })]));
    return marks.filter((mark) => isTouched(after.indexOf(mark)));
  }

  const TWO = `${service('kafka')}---\n${service('redis')}`;

  test.each<[string, string, string[]]>([
    ['nothing', TWO, []],
    ['one document', TWO.replace('name: redis', 'name: valkey'), ['app: redis']],
    ['another before it', `${service('etcd')}---\n${TWO}`, []],
    ['their order', `${service('redis')}---\n${service('kafka')}`, []],
    ['ends of lines', TWO.replaceAll('\n', '\r\n'), []],
    ['a comment in it', TWO.replace('spec:', '# all of it\nspec:'), ['app: kafka']],
    ['blank lines around it', `\n\n${TWO}\n\n`, []],
    ['one that is taken out', service('redis'), []],
  ])('%s', (_, after, expected) => {
    expect(touched(TWO, after, ['app: kafka', 'app: redis'])).toEqual(expected);
  });

  test('in Markdown a block, and not the words around it', () => {
    const page = (words: string, name: string) =>
      `# ${words}\n\n\`\`\`yaml\n${service('kafka')}\`\`\`\n\n${words}\n\n\`\`\`yaml\n${service(name)}\`\`\`\n`;
    const marks = ['app: kafka', 'app: redis'];
    expect(touched(page('Before', 'redis'), page('After', 'redis'), marks, 'README.md')).toEqual([]);
    expect(touched(page('Before', 'etcd'), page('After', 'redis'), marks, 'README.md')).toEqual(['app: redis']);
  });
});

describe('--changed', () => {
  let shop: Workspace;

  beforeEach(() => {
    shop = new Workspace();
    shop.write('k8s/ledger/service.yaml', service('ledger'));
    shop.write('k8s/ledger/ledger.yaml', statefulSet('ledger'));
    shop.write('k8s/orders.yaml', `${service('orders')}---\n${broken('orders')}`);
    shop.write('k8s/stock.yaml', `${service('stock')}---\n${broken('stock')}`);
    shop.init();
  });

  afterEach(() => shop.remove());

  const OLD = ['k8s/orders.yaml:30 unknown-volume', 'k8s/stock.yaml:30 unknown-volume'];

  test('without a change nothing is told, and how much is not', async () => {
    expect(await shop.found([])).toEqual(OLD);
    const { status, out } = await shop.lint(['--changed']);
    expect(status).toBe(0);
    expect(out).toBe(
      'nothing new: 4 files, 6 documents, 3 StatefulSets (2 findings older than the change since main)\n',
    );
  });

  test('findings in what was touched', async () => {
    shop.edit('k8s/orders.yaml', 'mountPath: /var/lib/data', 'mountPath: /var/lib/orders');
    expect(await shop.found(['--changed'])).toEqual([OLD[0]]);
    shop.edit('k8s/stock.yaml', 'port: 5432', 'port: 5433');
    expect(await shop.found(['--changed'])).toEqual([OLD[0]]);
  });

  test('findings elsewhere that the change caused, in files that it does not touch', async () => {
    shop.edit('k8s/ledger/service.yaml', 'name: ledger\n', 'name: book\n');
    expect(await shop.found(['--changed'])).toEqual(['k8s/ledger/ledger.yaml:6 missing-headless-service']);
    const { out } = await shop.lint(['--changed']);
    expect(readFileSync('docs/adoption.md', 'utf8')).toContain(`$ stslint --changed\n${out}`);
    shop.commit();
    expect(await shop.found(['--changed'])).toEqual([]);
    expect(await shop.found(['--changed-since', 'HEAD~1'])).toEqual([
      'k8s/ledger/ledger.yaml:6 missing-headless-service',
    ]);
  });

  test('a partner that was deleted, be it in a file or with it', async () => {
    rmSync(shop.path('k8s/ledger/service.yaml'));
    expect(await shop.found(['--changed'])).toEqual(['k8s/ledger/ledger.yaml:6 missing-headless-service']);
    shop.edit('k8s/orders.yaml', service('orders'), service('payments'));
    expect(await shop.found(['--changed'])).toEqual([
      'k8s/ledger/ledger.yaml:6 missing-headless-service',
      'k8s/orders.yaml:17 missing-headless-service',
    ]);
  });

  test('another item of a list than the one of which it is known', async () => {
    const config = (key: string) => `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: cart\ndata:\n  ${key}: cart\n`;
    const variables = ['host', 'user'].map(
      (key) =>
        `            - name: ${key.toUpperCase()}\n              valueFrom:\n                configMapKeyRef: { name: cart, key: ${key} }\n`,
    );
    const set = statefulSet('cart').replace(
      '          volumeMounts',
      `          env:\n${variables.join('')}          volumeMounts`,
    );
    shop.write('k8s/cart/config.yaml', config('host'));
    shop.write('k8s/cart/cart.yaml', `${service('cart')}---\n${set}`);
    shop.commit();
    expect(await shop.found(['k8s/cart'])).toEqual(['k8s/cart/cart.yaml:35 unknown-config-key']);
    shop.write('k8s/cart/config.yaml', config('user'));
    expect(await shop.found(['--changed'])).toEqual(['k8s/cart/cart.yaml:32 unknown-config-key']);
  });

  test('a renamed file, and a resource that moved to another, bring nothing', async () => {
    shop.git('mv', 'k8s/orders.yaml', 'k8s/sales.yaml');
    shop.write('k8s/stock.yaml', service('stock'));
    shop.write('k8s/sets.yaml', `# Stock\n---\n${broken('stock')}`);
    expect(await shop.found(['--changed'])).toEqual([]);
    shop.edit('k8s/sales.yaml', 'port: 5432', 'port: 5433');
    expect(await shop.found(['--changed'])).toEqual([]);
    shop.edit('k8s/sales.yaml', '10Gi', '20Gi');
    expect(await shop.found(['--changed'])).toEqual(['k8s/sales.yaml:30 unknown-volume']);
  });

  test('a new file, and a suppression that was taken away', async () => {
    shop.write('k8s/new.yaml', `${service('new')}---\n${broken('new')}`);
    const added = 'k8s/new.yaml:30 unknown-volume';
    expect(await shop.found(['--changed'])).toEqual([added]);
    shop.edit(
      'k8s/new.yaml',
      '            - name: dta',
      '            # stslint-ignore unknown-volume -- later\n            - name: dta',
    );
    shop.commit();
    expect(await shop.found(['--changed'])).toEqual([]);
    shop.edit('k8s/new.yaml', /.*stslint-ignore.*\n/, '');
    expect(await shop.found(['--changed'])).toEqual([added]);
  });

  test('a namespace that a kustomization gives makes no finding new', async () => {
    shop.write(
      'k8s/kustomization.yaml',
      'resources: [orders.yaml, stock.yaml, ledger/service.yaml, ledger/ledger.yaml]\n',
    );
    shop.commit();
    shop.edit('k8s/kustomization.yaml', 'resources', 'namespace: shop\nresources');
    expect(await shop.found(['--changed'])).toEqual([]);
  });

  test('what a kustomization takes from beyond the paths is there for the former tree too', async () => {
    shop.write('base/kustomization.yaml', 'resources: [service.yaml]\n');
    shop.write('base/service.yaml', service('cart'));
    shop.write('overlay/kustomization.yaml', 'resources: [../base, cart.yaml]\n');
    shop.write('overlay/cart.yaml', statefulSet('cart'));
    shop.commit();
    expect(await shop.found(['overlay'])).toEqual([]);
    shop.edit('base/service.yaml', 'name: cart\n', 'name: basket\n');
    expect(await shop.found(['overlay'])).toEqual(['overlay/cart.yaml:6 missing-headless-service']);
    expect(await shop.found(['--changed', 'overlay'])).toEqual(['overlay/cart.yaml:6 missing-headless-service']);
    shop.commit();
    shop.edit('overlay/kustomization.yaml', 'resources', '# All of it\nresources');
    expect(await shop.found(['--changed', 'overlay'])).toEqual([]);
  });

  test('from a directory below, and through links', async () => {
    shop.edit('k8s/ledger/service.yaml', 'name: ledger\n', 'name: book\n');
    shop.edit('k8s/orders.yaml', '10Gi', '20Gi');
    expect(await shop.found(['--changed'], { cwd: 'k8s' })).toEqual([
      'ledger/ledger.yaml:6 missing-headless-service',
      'orders.yaml:30 unknown-volume',
    ]);
    symlinkSync(shop.path('k8s'), shop.path('way'));
    const linked = ['way/ledger/ledger.yaml:6 missing-headless-service', 'way/orders.yaml:30 unknown-volume'];
    expect(await shop.found(['--changed', 'way'])).toEqual(linked);
    expect(await shop.found(['--changed'], { cwd: 'way' })).toEqual(linked.map((line) => line.replace('way/', '')));
  });

  test('of paths that are named, and of a tree of which some are reported', async () => {
    shop.edit('k8s/ledger/service.yaml', 'name: ledger\n', 'name: book\n');
    shop.edit('k8s/orders.yaml', '10Gi', '20Gi');
    expect(await shop.found(['--changed', 'k8s/ledger'])).toEqual([
      'k8s/ledger/ledger.yaml:6 missing-headless-service',
    ]);
    expect(await shop.found(['--changed', '--in-tree', 'k8s/ledger/ledger.yaml'])).toEqual([
      'k8s/ledger/ledger.yaml:6 missing-headless-service',
    ]);
    expect(await shop.found(['--changed', '--in-tree', 'k8s/stock.yaml'])).toEqual([]);
  });

  test('a definition that is gone, and a file that cannot be read any more', async () => {
    shop.write('k8s/loki.yaml', 'apiVersion: v1\nkind: Service\nmetadata:\n  name: loki\nspec:\n\tclusterIP: None\n');
    expect(await shop.found(['--changed'])).toEqual(['k8s/loki.yaml:6 yaml-syntax']);
    shop.commit();
    shop.edit('k8s/ledger/service.yaml', 'port: 5432', 'port: 5433');
    expect(await shop.found(['--changed'])).toEqual([]);
  });

  test('repairs what the change is to blame for, and nothing else', async () => {
    shop.write('k8s/cache.yaml', `${service('cache')}---\n${broken('cache')}`);
    const { status, out } = await shop.lint(['--changed', '--fix']);
    expect(status).toBe(0);
    expect(out).toMatch(/^1 fixed, nothing left$/m);
    expect(shop.read('k8s/cache.yaml')).toContain('- name: data\n              mountPath');
    expect(shop.read('k8s/orders.yaml')).toContain('- name: dta');
  });

  test('what a repair elsewhere leads to is told against the tree as it was', async () => {
    shop.edit('k8s/ledger/service.yaml', 'name: ledger\n', 'name: ledgers\n');
    const { status } = await shop.lint(['--changed', '--fix', '--unsafe-fixes']);
    expect(status).toBe(0);
    expect(await shop.found([])).toEqual(OLD);
  });

  test('JSON says what it is held against', async () => {
    shop.edit('k8s/orders.yaml', '10Gi', '20Gi');
    const { out } = await shop.lint(['--changed', '-f', 'json']);
    expect(JSON.parse(out)).toMatchObject({
      change: { since: 'main', older: 1 },
      diagnostics: [{ rule: 'unknown-volume' }],
    });
  });

  test('what git does not keep is told: nobody knows what is older', async () => {
    const outside = new Workspace();
    try {
      outside.write('elsewhere.yaml', `${service('cart')}---\n${broken('cart')}`);
      shop.write('.gitignore', 'rendered/\n');
      shop.write('rendered/cart.yaml', outside.read('elsewhere.yaml'));
      expect(await shop.found(['--changed', 'rendered/cart.yaml'])).toEqual(['rendered/cart.yaml:30 unknown-volume']);
      expect(await shop.found(['--changed', outside.path('elsewhere.yaml')])).toHaveLength(1);
      expect(await shop.found(['--changed'])).toEqual([]);
    } finally {
      outside.remove();
    }
  });

  test('standard input is in no commit', async () => {
    expect(await shop.lint(['--changed', '-'], { stdin: shop.read('k8s/orders.yaml') })).toEqual({
      status: 2,
      out: '',
      err: 'stslint: --changed asks git of files; standard input is none\n',
    });
  });

  test('what is no commit or no repository is one line', async () => {
    const { status, out, err } = await shop.lint(['--changed-since', 'v1.0']);
    expect({ status, out, err }).toEqual({
      status: 2,
      out: '',
      err: 'stslint: git knows no commit v1.0; if it is a branch of the remote, fetch it (git fetch origin v1.0:v1.0)\n',
    });
    rmSync(shop.path('.git'), { recursive: true });
    expect((await shop.lint(['--changed'])).err).toBe(
      `stslint: ${shop.root} is in no git repository, so nothing tells what has changed\n`,
    );
  });
});
