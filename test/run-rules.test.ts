import { describe, expect, test } from 'vitest';
import { lintFiles } from '../src/lint/lint.ts';
import { defineRule, type RuleDefinition, type RuleTable, type SubjectName } from '../src/lint/rule.ts';
import { type LintOptions, resolveSettings } from '../src/lint/settings.ts';
import { SourceFile } from '../src/text/source-file.ts';

function rule<const S extends SubjectName>(subject: S | readonly S[], check: RuleDefinition<S>['check']) {
  return defineRule<S>({
    summary: 'a made-up defect',
    why: 'It is made up.',
    references: [],
    severity: 'warning',
    category: 'objects',
    subject,
    check,
  });
}

const TREE = {
  'k8s/web.yaml': `apiVersion: apps/v1
kind: StatefulSet
metadata: {name: web}
spec: {template: {spec: {containers: [{name: web, image: nginx}]}}}
---
apiVersion: v1
kind: Service
metadata: {name: web}
# stslint-ignore service-name -- it is made up
spec: {}
`,
  'k8s/kruise.yaml': `apiVersion: apps.kruise.io/v1beta1
kind: StatefulSet
metadata: {name: clone}
spec: {template: {spec: {containers: []}}}
`,
};

function lint(rules: RuleTable, options: LintOptions = {}) {
  const files = Object.entries(TREE).map(([path, text]) => new SourceFile(path, text));
  return lintFiles(files, { rules, settings: resolveSettings(options, rules) });
}

test('a rule is called once for each subject of its kind', () => {
  const seen: string[] = [];
  const note = (subject: string) => {
    seen.push(subject);
    return [];
  };
  lint({
    documents: rule('document', ({ file, index }) => note(`document ${file.path} ${index}`)),
    objects: rule('manifest', ({ kind, name }) => note(`manifest ${kind} ${name}`)),
    sets: rule('StatefulSet', ({ name }) => note(`StatefulSet ${name}`)),
    both: rule(['StatefulSet', 'Service'], ({ kind }) => note(`both ${kind}`)),
    workloads: rule('workload', ({ manifest }) => note(`workload ${manifest.name}`)),
    directives: rule('directive', ({ names }) => note(`directive ${names[0]?.name}`)),
  });
  expect(seen.toSorted()).toEqual([
    'StatefulSet web',
    'both Service',
    'both StatefulSet',
    'directive service-name',
    'document k8s/kruise.yaml 0',
    'document k8s/web.yaml 0',
    'document k8s/web.yaml 1',
    'manifest Service web',
    'manifest StatefulSet clone',
    'manifest StatefulSet web',
    'workload clone',
    'workload web',
  ]);
});

test('a rule that is off is not called', () => {
  const crash = rule('manifest', () => {
    throw new Error('never called');
  });
  expect(lint({ crash }, { levels: new Map([['crash', 'off']]) }).problems).toEqual([]);
});

describe('a rule that throws', () => {
  const fine = rule('StatefulSet', function* (set) {
    yield { at: set.root, message: 'all the same' };
  });

  test('is a problem with rule and resource, and everything else goes on', () => {
    const crash = rule(['Service', 'StatefulSet'], function* (manifest) {
      yield { at: manifest.root, message: 'before' };
      if (manifest.kind === 'Service') throw new TypeError('no port');
    });
    const { problems, diagnostics } = lint({ crash, fine });
    expect(problems).toEqual([
      { file: 'k8s/web.yaml', message: 'rule crash crashed on Service web: no port; please report this' },
    ]);
    expect(diagnostics.map(({ rule: id, resource }) => `${id} ${resource?.kind}`)).toEqual([
      'crash StatefulSet',
      'fine StatefulSet',
      'crash Service',
    ]);
  });

  test.each<[string, RuleTable, number, string]>([
    [
      'on a document',
      {
        crash: rule('document', ({ index }) => {
          if (index === 1) throw new Error('x');
          return [];
        }),
      },
      1,
      'rule crash crashed on document 2: x; please report this',
    ],
    [
      'on a workload',
      {
        crash: rule('workload', ({ builtIn }) => {
          // biome-ignore lint/style/useThrowOnlyError: a rule may throw anything
          if (builtIn) throw 'thrown text';
          return [];
        }),
      },
      1,
      'rule crash crashed on StatefulSet web: thrown text; please report this',
    ],
    [
      'on a directive',
      {
        crash: rule('directive', () => {
          throw new Error('x');
        }),
      },
      1,
      'rule crash crashed on a suppression: x; please report this',
    ],
  ])('%s', (_, rules, count, message) => {
    const { problems } = lint(rules);
    expect(problems).toHaveLength(count);
    expect(problems[0]).toEqual({ file: 'k8s/web.yaml', message });
  });
});
