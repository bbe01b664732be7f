import { expect, test } from 'vitest';
import type { Diagnostic, LintResult } from '../src/lint/diagnostic.ts';
import { report } from '../src/report/junit.ts';
import type { ReportOptions } from '../src/report/report.ts';
import { SourceFile } from '../src/text/source-file.ts';
import { HOSTILE, harborResult } from './harbor.ts';
import { options } from './hostile.ts';
import { lintTexts, shop } from './shop.ts';
import { elementsOf, readXml } from './xml.ts';

/** Suites with their test cases, and all counts compared with what there is. */
function reported(result: LintResult, more: Partial<ReportOptions> = {}) {
  const text = report(result, { ...options, ...more });
  const root = readXml(text);
  expect(root.name).toBe('testsuites');
  for (const element of [root, ...root.children]) {
    const count = (name: string) => String(elementsOf(element, name).length);
    expect(element.attributes).toMatchObject({
      tests: count('testcase'),
      failures: count('failure'),
      errors: count('error'),
    });
  }
  const suites = root.children.map((suite) => ({
    name: suite.attributes.name!,
    cases: suite.children.map((test) => {
      const [outcome, another] = test.children;
      expect(another).toBeUndefined();
      expect(test.attributes.classname).not.toContain('.');
      return { name: test.attributes.name!, outcome: outcome!.name, ...outcome!.attributes, text: outcome!.text };
    }),
  }));
  return { text, suites };
}

test('a harbor of all that is hard to report', async () => {
  const { text, suites } = reported(harborResult());
  await expect(text).toMatchFileSnapshot('../fixtures/_report/harbor.junit.xml');
  expect(text).not.toMatch(/20171127|s3cr3t/);
  const names = suites.flatMap(({ name, cases }) => cases.map((test) => `${name} ${test.name}`));
  expect(new Set(names).size).toBe(names.length);
});

test('a file is a suite; a rule that an object breaks is a test, with all of its findings in one failure', () => {
  const { suites } = reported(lintTexts(shop));
  const kafka = suites.find(({ name }) => name === 'k8s/kafka.yaml')!;
  const mounts = kafka.cases.filter(({ name }) => name.startsWith('unknown-volume'));
  expect(mounts).toHaveLength(1);
  expect(mounts[0]).toMatchObject({
    name: 'unknown-volume: StatefulSet kafka',
    outcome: 'failure',
    type: 'error',
    message: 'volumeMounts[0].name: there is no volume disk-0, so no Pod is created (and 4 more)',
  });
  const lines = mounts[0]!.text.split('\n');
  expect(lines).toHaveLength(5);
  expect(lines[4]).toBe(
    'k8s/kafka.yaml:20:26: error unknown-volume volumeMounts[4].name: there is no volume disk-4, so no Pod is created',
  );
});

test('the class is the file, without dots: readers would take what stands before one for a package', () => {
  const result = lintTexts(shop);
  const classOf = (path: string) => {
    const file = new SourceFile(path, result.diagnostics[0]!.file.text);
    const { text } = reported({ ...result, diagnostics: [{ ...result.diagnostics[0]!, file }] });
    return elementsOf(readXml(text), 'testcase').at(-1)!.attributes.classname;
  };
  expect(classOf('k8s/redis.yaml')).toBe('k8s/redis');
  expect(classOf('../v1.2/redis.cache.yml')).toBe('__/v1_2/redis_cache');
});

test('help, related places and the page of the rule are in the text', () => {
  const { suites } = reported(harborResult());
  const [redis] = suites.find(({ name }) => name === 'k8s/redis.yaml')!.cases;
  const [finding, place, page] = redis!.text.split('\n');
  expect(finding).toMatch(/; write clusterIP: None in the Service; /);
  expect(place).toBe('  k8s/redis.yaml:24:9: the Service is here');
  expect(page).toMatch(/^https:.*\/governing-service-not-headless\.md$/);
});

test('a hint passes; beside an error of its rule it is told with it', () => {
  const result = lintTexts(shop);
  const hints = result.diagnostics.map((diagnostic): Diagnostic => ({ ...diagnostic, severity: 'info' }));
  const { suites } = reported({ ...result, diagnostics: hints });
  expect(new Set(suites.flatMap(({ cases }) => cases.map(({ outcome }) => outcome)))).toEqual(new Set(['system-out']));

  const index = hints.findIndex(({ rule }) => rule === 'unknown-volume') + 1;
  const mixed = hints.with(index, { ...hints[index]!, severity: 'error' });
  const tests = reported({ ...result, diagnostics: mixed }).suites.flatMap(({ cases }) => cases);
  const failed = tests.filter(({ outcome }) => outcome === 'failure');
  expect(failed).toHaveLength(1);
  expect(failed[0]).toMatchObject({ type: 'error', message: expect.stringContaining(mixed[index]!.message) });
});

test('a clean run is one test that passed', () => {
  for (const quiet of [false, true]) {
    const { suites } = reported(lintTexts({ 'services.yaml': shop['k8s/services.yaml'] }), { quiet });
    expect(suites).toHaveLength(1);
    expect(suites[0]!.cases).toEqual([
      {
        name: 'everything was checked',
        outcome: 'system-out',
        text: 'no problems: 1 file, 1 document, no StatefulSet',
      },
    ]);
  }
  expect(reported(lintTexts({})).suites[0]!.cases[0]!.text).toBe('nothing to lint: no Kubernetes manifests found');
});

test('problems are errors, those of fixes too', () => {
  const problems = [{ file: 'k8s/vault.yaml', message: 'permission denied' }];
  const fixed = { diagnostics: [], unsafe: false, problems: [{ file: 'k8s/etcd.yaml', message: 'not fixed' }] };
  const { suites } = reported({ ...lintTexts({}), problems, fixed });
  expect(suites).toHaveLength(1);
  expect(suites[0]!.cases).toEqual([
    {
      name: 'everything was checked',
      outcome: 'error',
      type: 'problem',
      message: 'k8s/vault.yaml: permission denied',
      text: 'k8s/vault.yaml: permission denied\nk8s/etcd.yaml: not fixed',
    },
  ]);
});

test('quiet tells errors alone', () => {
  const { suites } = reported(harborResult(), { quiet: true });
  const tests = suites.slice(1).flatMap(({ cases }) => cases);
  expect(tests.length).toBeGreaterThan(200);
  expect(tests.every(({ outcome, text }) => outcome === 'failure' && !text.includes(' warning '))).toBe(true);
});

test('names stay in their attributes, and no line of text is a command', () => {
  const { suites, text } = reported(harborResult());
  expect(suites.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['k8s/line\nend::.yaml', 'k8s\\windows\\kafka.yaml', 'k8s/größe, 100%: ü.yaml']),
  );
  expect(text).not.toMatch(/^\s*::/m);

  const result = lintTexts(shop);
  const [first] = result.diagnostics;
  const message = `"/><x a='1'>&amp;]]>\u0000\u001b[31m\u009b\ud83d\ufffe\t\r\n${HOSTILE}`;
  const resource = { ...first!.resource!, name: message };
  const [, suite] = reported({ ...result, diagnostics: [{ ...first!, message, resource }] }).suites;
  expect(suite!.cases).toHaveLength(1);
  expect(suite!.cases[0]!.name).toContain(`"/><x a='1'>&amp;]]>\ufffd\ufffd[31m\u009b\ufffd\ufffd\t\r\n${HOSTILE}`);
  expect(suite!.cases[0]!.text.split('\n')).toHaveLength(1);
});

test('paths are those of the repository where a service says where it is', () => {
  const { suites } = reported(lintTexts(shop), { prefix: 'infra/' });
  expect(suites.slice(1).every(({ name }) => name.startsWith('infra/k8s/'))).toBe(true);
});
