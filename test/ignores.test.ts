import { chmodSync, mkdirSync, readdirSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { broken, service, statefulSet, Workspace } from './workspace.ts';

let shop: Workspace;

beforeEach(() => {
  shop = new Workspace();
  mkdirSync(shop.path('.git'));
});

afterEach(() => shop.remove());

/** Ignores all, and gives what was said; nothing new is found afterwards, and a second time nothing changes. */
async function ignoreAll(found: number, ...argv: readonly string[]): Promise<void> {
  expect(await shop.lint(['--add-ignores', 'known since the move', ...argv])).toEqual({
    status: 0,
    out: `${found === 1 ? '1 finding' : `${found} findings`} ignored, and nothing is left\n`,
    err: '',
  });
  expect(await shop.found(argv)).toEqual([]);
  const texts = () => readdirSync(shop.root).flatMap((name) => (name === '.git' ? [] : [shop.read(name)]));
  const before = texts();
  expect((await shop.lint(['--add-ignores', 'once more', ...argv])).status).toBe(0);
  expect(texts()).toEqual(before);
}

/** The lines that hold a mark, with the line below. */
function marks(name: string): string[] {
  const lines = shop.read(name).split('\n');
  return lines.flatMap((line, index) => (line.includes('stslint') ? [line, lines[index + 1]!] : []));
}

describe('comments', () => {
  test('stand above the field, indented as it is', async () => {
    shop.write('ledger.yaml', `${service('ledger')}---\n${broken('ledger')}`);
    await ignoreAll(1);
    expect(marks('ledger.yaml')).toEqual([
      '            # stslint-ignore unknown-volume -- known since the move',
      '            - name: dta',
    ]);
  });

  test('stand behind the first field, above which they would be for the whole document', async () => {
    const job = 'apiVersion: batch/v1beta1\nkind: CronJob\nmetadata:\n  name: backup\n';
    shop.write('backup.yaml', job);
    await ignoreAll(1, '--only', 'removed-api-version');
    expect(shop.read('backup.yaml')).toBe(
      job.replace('v1beta1\n', 'v1beta1 # stslint-ignore removed-api-version -- known since the move\n'),
    );
  });

  test('one for all that stands at one place', async () => {
    const set = statefulSet('ledger').replace('  serviceName: ledger', '  servicename: ledger\n  replicas: two');
    shop.write('ledger.yaml', `${service('ledger')}---\n${set}`);
    await ignoreAll(2);
    expect(marks('ledger.yaml').filter((line) => line.includes('stslint-ignore'))).toHaveLength(2);
    const flow = '  selector: { matchLabels: { app: ledger }, matchlabels: {}, matchExpression: [] }\n';
    shop.write(
      'ledger.yaml',
      `${service('ledger')}---\n${statefulSet('ledger').replace(/ {2}selector:\n.*\n.*\n/, flow)}`,
    );
    await ignoreAll(2, '--only', 'unknown-field');
    expect(marks('ledger.yaml')).toHaveLength(2);
  });

  test('none that another covers already', async () => {
    // An error at a field, and another of the rule at what it holds.
    const set = statefulSet('ledger').replace(
      '  template:\n',
      '  template:\n    labels: { app: ledger }\n    image: none\n',
    );
    shop.write(
      'ledger.yaml',
      `${service('ledger')}---\n${set.replace('    spec:\n', '    speck: { a: { b: 1 } }\n    spec:\n')}`,
    );
    const { out } = await shop.lint(['--add-ignores', 'known since the move']);
    expect(out).toMatch(/ignored, and nothing is left\n$/);
    expect((await shop.lint(['--strict', '--only', 'unused-suppression'])).out).toMatch(/^no problems/);
  });

  test('take the line ends of the file', async () => {
    const before = `${service('ledger')}---\n${broken('ledger')}`.replaceAll('\n', '\r\n');
    shop.write('ledger.yaml', before);
    await ignoreAll(1);
    expect(shop.read('ledger.yaml').replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('stand within a block of Markdown, indented as it is', async () => {
    const block = `${service('ledger')}---\n${broken('ledger')}`.replace(/^(?=.)/gm, '  ');
    shop.write('README.md', `# Ledger\n\n- like this:\n\n  \`\`\`yaml\n${block}  \`\`\`\n`);
    await ignoreAll(1, 'README.md');
    expect(marks('README.md')[0]).toBe('              # stslint-ignore unknown-volume -- known since the move');
  });

  test('reach what cannot be read', async () => {
    shop.write('loki.yaml', 'apiVersion: v1\nkind: Service\nmetadata:\n  name: loki\nspec:\n\tclusterIP: None\n');
    await ignoreAll(1);
    expect(marks('loki.yaml')[0]).toBe('# stslint-ignore yaml-syntax -- known since the move');
  });

  test('in items of a List', async () => {
    const items = [service('ledger'), broken('ledger')].map(
      (text) => `  - ${text.trimEnd().replaceAll('\n', '\n    ')}\n`,
    );
    shop.write('list.yaml', `apiVersion: v1\nkind: List\nitems:\n${items.join('')}`);
    await ignoreAll(1);
    expect(marks('list.yaml')).toEqual([
      '                # stslint-ignore unknown-volume -- known since the move',
      '                - name: dta',
    ]);
  });
});

describe('annotations', () => {
  test('where kustomize drops comments', async () => {
    shop.write('kustomization.yaml', 'resources: [service.yaml, ledger.yaml]\n');
    shop.write('service.yaml', service('ledger'));
    shop.write('ledger.yaml', broken('ledger'));
    await ignoreAll(1);
    expect(shop.read('ledger.yaml')).toContain(
      '  name: ledger\n  annotations:\n    stslint.dev/ignore.unknown-volume: "known since the move"\n',
    );
  });

  test('in JSON', async () => {
    const set = {
      apiVersion: 'v1',
      kind: 'Service',
      metadata: { name: 'ledger', annotations: { 'shop.example/team': 'books' } },
      spec: { clusterIp: 'None', ports: [{ port: 80 }] },
    };
    shop.write('ledger.json', `${JSON.stringify(set, null, 2)}\n`);
    await ignoreAll(1);
    expect(JSON.parse(shop.read('ledger.json'))).toEqual({
      ...set,
      metadata: {
        name: 'ledger',
        annotations: { 'shop.example/team': 'books', 'stslint.dev/ignore.unknown-field': 'known since the move' },
      },
    });
  });

  test('in an object that is written in braces', async () => {
    shop.write('ledger.yaml', '{apiVersion: v1, kind: Service, metadata: {name: ledger}, spec: {clusterIp: None}}\n');
    await ignoreAll(1);
    expect(shop.read('ledger.yaml')).toContain('stslint.dev/ignore.unknown-field: "known since the move"');
  });

  test('a reason that YAML would take for something else', async () => {
    shop.write('kustomization.yaml', 'resources: [ledger.yaml]\n');
    shop.write('ledger.yaml', service('ledger').replace('clusterIP', 'clusterIp'));
    const reason = `#42: "known" -- since 'the move'`;
    expect((await shop.lint(['--add-ignores', reason])).status).toBe(0);
    expect(await shop.found([])).toEqual([]);
    const { out } = await shop.lint(['-v']);
    expect(out).toContain(`unknown-field: ${reason}\n`);
  });
});

describe('what is left', () => {
  test('is named where nothing reaches it', async () => {
    shop.write('valkey.yaml', `# stslint-ignore no-such-rule -- it was once\n${service('valkey')}`);
    const { status, out } = await shop.lint(['--add-ignores', 'known']);
    expect({ status, out }).toEqual({
      status: 1,
      out: '0 findings ignored; 1 cannot be ignored where it stands:\n  valkey.yaml:1:18 unknown-suppressed-rule\n',
    });
  });

  test('of a file that may not be written nothing is', async () => {
    shop.write('ledger.yaml', `${service('ledger')}---\n${broken('ledger')}`);
    chmodSync(shop.path('ledger.yaml'), 0o444);
    const isRoot = process.getuid?.() === 0;
    const { status, err } = await shop.lint(['--add-ignores', 'known']);
    expect({ status, err }).toEqual(
      isRoot ? { status: 0, err: '' } : { status: 2, err: 'stslint: ledger.yaml: not written: permission denied\n' },
    );
  });

  test('nothing is written where not everything is checked', async () => {
    const text = `${service('ledger')}---\n${broken('ledger')}`;
    shop.write('ledger.yaml', text);
    shop.write('.stslint.yaml', 'ignores: [ledger.yaml]\n');
    expect(await shop.lint(['--add-ignores', 'known'])).toEqual({
      status: 2,
      out: '',
      err:
        'stslint: .stslint.yaml: line 1, column 1: unknown key ignores; did you mean ignore?\n' +
        'stslint: not everything was checked, so nothing was written\n',
    });
    expect(shop.read('ledger.yaml')).toBe(text);
  });

  test('of a baseline is not ignored too', async () => {
    shop.write('ledger.yaml', `${service('ledger')}---\n${broken('ledger')}`);
    await shop.lint(['--write-baseline']);
    shop.write('cart.yaml', `${service('cart')}---\n${broken('cart')}`);
    await shop.lint(['--add-ignores', 'known', '--baseline', '.stslint-baseline.jsonl']);
    expect(marks('ledger.yaml')).toEqual([]);
    expect(marks('cart.yaml')).toHaveLength(2);
  });
});

describe('what is asked for', () => {
  test.each([
    [['--add-ignores', '  '], '--add-ignores needs a reason of one line'],
    [['--add-ignores', 'one\ntwo'], '--add-ignores needs a reason of one line'],
    [['--add-ignores', 'one\u0085two'], '--add-ignores needs a reason of one line'],
    [['--add-ignores', 'known', '-'], '--add-ignores changes files; standard input is none'],
    [['--add-ignores', 'known', '--fix'], '--add-ignores and --fix do not go together; give one of them'],
    [['--add-ignores', 'known', '--changed'], '--add-ignores and --changed do not go together; give one of them'],
  ])('%j', async (argv, message) => {
    expect(await shop.lint(argv)).toEqual({ status: 2, out: '', err: `stslint: ${message}\n` });
  });
});
