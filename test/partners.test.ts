import { describe, expect, test } from 'vitest';
import { type Bundle, type BundleOptions, parseAssumption } from '../src/kubernetes/bundle.ts';
import { governingServices, isHeadless, type Service } from '../src/kubernetes/statefulset.ts';
import { bundleOf, manifestOf } from './manifests.ts';

const service = (name: string, more = '') => `apiVersion: v1
kind: Service
metadata: {name: ${name}${more}}
spec: {clusterIP: None}
`;
const statefulSet = (name = 'web', more = '') => `apiVersion: apps/v1
kind: StatefulSet
metadata: {name: ${name}${more}}
spec: {serviceName: web}
`;
const setOf = (bundle: Bundle) => bundle.all('StatefulSet')[0]!;
const pathsOf = (services: readonly { document: { file: { path: string } } }[]) =>
  services.map(({ document }) => document.file.path);

describe('partners', () => {
  test('stand near in the file, then in the directory, else elsewhere', () => {
    const bundle = bundleOf({
      'a/service.yaml': service('web'),
      'k8s/a.yaml': service('web'),
      'k8s/web.yaml': `${statefulSet()}---\n${service('web')}`,
      'k8s/deep/service.yaml': service('web'),
    });
    const { near, far } = bundle.partners('Service', 'web', setOf(bundle));
    expect(pathsOf(near)).toEqual(['k8s/web.yaml', 'k8s/a.yaml']);
    expect(pathsOf(far)).toEqual([]);
    const apart = bundleOf({
      'a/service.yaml': service('web'),
      'k8s/web.yaml': statefulSet(),
      'k8s/deep/service.yaml': service('web'),
    });
    expect(pathsOf(apart.partners('Service', 'web', setOf(apart)).far)).toEqual([
      'a/service.yaml',
      'k8s/deep/service.yaml',
    ]);
  });

  test('are no patches', () => {
    const bundle = bundleOf({ 'web.yaml': `${statefulSet()}---\n${service('web')}$patch: merge\n` });
    expect(bundle.partners('Service', 'web', setOf(bundle))).toEqual({ near: [], far: [] });
    expect(bundle.named('Service', 'web')).toEqual([]);
  });

  test('of a name are found in any namespace, those of the kind alone', () => {
    const knative = service('web').replace('v1', 'serving.knative.dev/v1');
    const bundle = bundleOf({
      'a.yaml': `${statefulSet('web', ', namespace: shop')}---\n${knative}`,
      'b.yaml': service('web', ', namespace: billing'),
    });
    expect(bundle.partners('Service', 'web', setOf(bundle))).toEqual({ near: [], far: [] });
    expect(pathsOf(bundle.named('Service', 'web'))).toEqual(['b.yaml']);
  });

  test('the Services that a set means are those beside it, else a single one next door', () => {
    const meant = (files: Record<string, string>) => {
      const bundle = bundleOf(files);
      return pathsOf(governingServices(setOf(bundle), bundle));
    };
    const set = { 'shop/db/web.yaml': statefulSet() };
    expect(meant({ ...set, 'shop/db/service.yaml': service('web'), 'shop/service.yaml': service('web') })).toEqual([
      'shop/db/service.yaml',
    ]);
    expect(meant({ ...set, 'shop/services/web.yaml': service('web') })).toEqual(['shop/services/web.yaml']);
    expect(meant({ ...set, 'shop/web.yaml': service('web') })).toEqual(['shop/web.yaml']);
    expect(meant({ ...set, 'other/services/web.yaml': service('web') })).toEqual([]);
    expect(meant({ ...set, 'shop/a/web.yaml': service('web'), 'shop/b/web.yaml': service('web') })).toEqual([]);
  });
});

describe('namespaces', () => {
  const meets = (set: string, serviceNamespace: string, options?: BundleOptions) => {
    const bundle = bundleOf(
      { 'web.yaml': `${statefulSet('web', set)}---\n${service('web', serviceNamespace)}` },
      options,
    );
    return bundle.partners('Service', 'web', setOf(bundle)).near.length === 1;
  };
  const shop = ', namespace: shop';
  const staging = ', namespace: staging';
  const placeholder = ', namespace: "${NS}"';

  test.each<[string, string, string, boolean, BundleOptions?]>([
    ['the same', shop, shop, true],
    ['two', shop, staging, false],
    ['one that is not written', shop, '', true],
    ['two that are not written', '', '', true],
    ['a placeholder', shop, placeholder, true],
    ['one that is not written, and that of --namespace', shop, '', true, { namespace: 'shop' }],
    ['one that is not written, and another of --namespace', shop, '', false, { namespace: 'staging' }],
    ['a placeholder, and another of --namespace', shop, placeholder, true, { namespace: 'staging' }],
    ['an empty one, and that of --namespace', shop, ', namespace: ""', true, { namespace: 'shop' }],
  ])('%s', (_, set, ofService, same, options) => {
    expect(meets(set, ofService, options)).toBe(same);
  });
});

describe('lacks', () => {
  const lacks = (files: Record<string, string>, options?: BundleOptions) => {
    const bundle = bundleOf(files, options);
    return bundle.lacks('Service', 'web', setOf(bundle));
  };
  const set = { 'k8s/db/web.yaml': statefulSet() };

  test.each<[string, Record<string, string>, boolean]>([
    ['nothing else', {}, true],
    ['a Service of another name', { 'k8s/db/a.yaml': service('redis') }, true],
    ['the Service, anywhere', { 'other/a.yaml': service('web') }, false],
    ['a Service of another group', { 'k8s/db/a.yaml': service('web').replace('v1', 'serving.knative.dev/v1') }, true],
    ['a Service with a slip in its kind', { 'k8s/db/a.yaml': service('web').replace('Service', 'Servcie') }, false],
    ['a Service whose kind is written small', { 'k8s/db/a.yaml': service('web').replace('Service', 'service') }, false],
    ['a Service of the wrong apiVersion', { 'k8s/db/a.yaml': service('web').replace('v1', 'apps/v1') }, false],
    ['a Service without an apiVersion', { 'k8s/db/a.yaml': service('web').replace('apiVersion: v1\n', '') }, false],
    ['a Service without a kind', { 'k8s/db/a.yaml': service('web').replace('kind: Service\n', '') }, false],
    ['a custom resource of the name', { 'k8s/db/a.yaml': service('web').replace('Service', 'Website') }, true],
    ['a Service of a name that is a placeholder, beside it', { 'k8s/db/a.yaml': service('"${NAME}"') }, false],
    ['one around it', { 'k8s/a.yaml': service('"${NAME}"') }, false],
    ['one below it', { 'k8s/db/base/a.yaml': service('"${NAME}"') }, false],
    ['one far from it', { 'other/a.yaml': service('"${NAME}"') }, true],
    [
      'a Service whose indentation is lost',
      { 'k8s/db/a.yaml': 'apiVersion: v1\nkind: Service\nmetadata:\nname: web\n' },
      false,
    ],
    [
      'a Service in a List',
      { 'other/a.yaml': 'apiVersion: v1\nkind: ServiceList\nitems: [{metadata: {name: web}}]\n' },
      false,
    ],
  ])('with %s', (_, more, expected) => {
    expect(lacks({ ...set, ...more })).toBe(expected);
  });

  test.each<[string, Record<string, string>, boolean]>([
    ['broken, and names it', { 'other/a.yaml': 'apiVersion: v1\nkind: Service\nmetadata:\n\tname: web\n' }, false],
    ['broken, and does not', { 'other/a.yaml': 'apiVersion: v1\nkind: Service\nmetadata:\n\tname: redis\n' }, true],
    [
      'broken, in a file whose other document names it',
      { 'a.yaml': `${service('redis')}---\napiVersion: v1\nkind: Service\nmetadata: {name: web\n` },
      false,
    ],
    ['a template beside it', { 'k8s/db/a.yaml': service('{{ .Values.name }}') }, false],
    ['a template that names it', { 'other/a.yaml': service('{{ .Values.prefix }}-web') }, false],
    ['a template far from it', { 'other/charts/a.yaml': service('{{ .Values.name }}') }, true],
  ])('with a document that is %s', (_, more, expected) => {
    expect(lacks({ ...set, ...more })).toBe(expected);
  });

  test('a half-broken tree never makes a partner missing', () => {
    const whole = service('web', ', labels: {app: web}');
    const breaks = ['\t', '---x\n', '"', "'", ']', '{', ': : :', '&a *b', '%YAML 1.2\n', '- ', '@'];
    for (const mark of breaks) {
      for (let at = 0; at <= whole.length; at++) {
        const files = {
          'k8s/db/web.yaml': statefulSet(),
          'k8s/db/service.yaml': whole.slice(0, at) + mark + whole.slice(at),
        };
        const bundle = bundleOf(files);
        const state = bundle.manifests.filter(({ kind }) => kind === 'Service').length;
        // Where the document is still read, its name may have been changed by the mark.
        const changed = bundle.manifests.some(({ name, kind, document }) => {
          return document.file.path.endsWith('service.yaml') && (name !== 'web' || kind !== 'Service');
        });
        if (!changed && state === 0)
          expect(bundle.lacks('Service', 'web', setOf(bundle)), files['k8s/db/service.yaml']).toBe(false);
      }
    }
  });

  test('what could not be read at all may hold anything', () => {
    expect(lacks(set, { incomplete: true })).toBe(false);
  });

  test.each([
    ['Service/web', '', false],
    ['Service/redis', '', true],
    ['Service/*', '', false],
    ['Service/w*', '', false],
    ['Service/*b', '', false],
    ['Service/x*', '', true],
    ['Secret/web', '', true],
    ['Service/shop/web', ', namespace: shop', false],
    ['Service/shop/web', ', namespace: staging', true],
    ['Service/shop/web', '', false],
    ['Service/sh*/web', ', namespace: shop', false],
    ['Service/*/web', ', namespace: shop', false],
    ['Service/web', ', namespace: shop', false],
    ['Service/w.b', '', true],
  ])('assume %s, for a set with "%s"', (text, namespace, expected) => {
    const assume = [parseAssumption(text)!];
    expect(lacks({ 'web.yaml': statefulSet('web', namespace) }, { assume })).toBe(expected);
  });

  test.each(['web', 'service/web', 'Service/', 'Service/a/b/c', 'Service/Web', '/web', 'Service/we b'])(
    '%s is no assumption',
    (text) => {
      expect(parseAssumption(text)).toBeUndefined();
    },
  );
});

describe('near names', () => {
  test('are those of objects beside it that can be meant', () => {
    const bundle = bundleOf({
      'k8s/web.yaml': statefulSet('web', ', namespace: shop'),
      'k8s/a.yaml': `${service('postgers', ', namespace: shop')}---\n${service('postgre', ', namespace: staging')}`,
      'other/b.yaml': service('postgres-'),
    });
    expect(bundle.nearNames('Service', 'postgres', setOf(bundle)).map(({ name }) => name)).toEqual(['postgers']);
    expect(bundle.near('Service', setOf(bundle)).map(({ name }) => name)).toEqual(['postgers']);
  });
});

describe('a namesake', () => {
  const never = () => false;
  const always = () => true;
  const last = (bundle: Bundle) => bundle.manifests.at(-1)!;
  const count = (files: Record<string, string>, isConflict = never, options?: BundleOptions) => {
    const bundle = bundleOf(files, options);
    return bundle.namesake(last(bundle), isConflict) === undefined ? 0 : 1;
  };

  test('stands above in the file', () => {
    expect(count({ 'a.yaml': `${service('web')}---\n${service('web')}` })).toBe(1);
    expect(count({ 'a.yaml': `${service('web')}---\n${service('redis')}` })).toBe(0);
  });

  test('stands in another file of the directory, not in another directory', () => {
    expect(count({ 'k8s/headless.yaml': service('web'), 'k8s/web-svc.yaml': service('web') })).toBe(1);
    expect(count({ 'k8s/headless.yaml': service('web'), 'live/web-svc.yaml': service('web') })).toBe(0);
  });

  test('that only the later one has', () => {
    const bundle = bundleOf({ 'a.yaml': `${service('web')}---\n${service('web')}` });
    expect(bundle.namesake(bundle.manifests[0]!, never)).toBeUndefined();
  });

  test('is none among files to choose from', () => {
    expect(count({ 'a/step-1.yaml': service('web'), 'a/step-2.yaml': service('web') })).toBe(0);
    expect(count({ 'a/step-1.yaml': service('web'), 'a/step-2.yaml': service('web') }, always)).toBe(1);
    const both = `${service('web')}---\n${service('redis')}`;
    expect(count({ 'a/minimal.yaml': both, 'a/with-monitoring-and-more.yaml': both })).toBe(0);
    expect(
      count({ 'a/one-x.yaml': service('web'), 'a/two-y.yaml': service('web'), 'a/three-z.yaml': service('web') }),
    ).toBe(0);
  });

  test.each<[string, string, string, number, BundleOptions?]>([
    ['two namespaces', ', namespace: shop', ', namespace: staging', 0],
    ['one that is not written', ', namespace: shop', '', 0],
    ['one that is not written, but known', ', namespace: shop', '', 1, { namespace: 'shop' }],
    ['two placeholders', ', namespace: "${A}"', ', namespace: "${B}"', 0],
    ['one placeholder', ', namespace: "${A}"', ', namespace: "${A}"', 1],
    ['a placeholder and --namespace', ', namespace: "${A}"', '', 0, { namespace: 'shop' }],
  ])('in %s', (_, first, second, expected, options) => {
    expect(count({ 'a.yaml': `${service('web', first)}---\n${service('web', second)}` }, never, options)).toBe(
      expected,
    );
  });

  test('in a lesson an object is shown again as it grows', () => {
    const lesson = `# Lesson\n\n\`\`\`yaml\n${service('web')}\`\`\`\n\nNow:\n\n\`\`\`yaml\n${service('web')}\`\`\`\n`;
    expect(count({ 'lesson.md': lesson })).toBe(0);
    expect(count({ 'lesson.md': lesson }, always)).toBe(1);
  });

  test('a patch has none', () => {
    const bundle = bundleOf({ 'a.yaml': `${service('web')}---\n${service('web')}$patch: delete\n` });
    expect(bundle.namesake(last(bundle), always)).toBeUndefined();
  });
});

describe('what is applied together', () => {
  const together = (files: Record<string, string>) => {
    const bundle = bundleOf(files);
    const [first, second] = bundle.all('Service');
    return bundle.areTogether(first!, second!);
  };
  const [one, two] = [service('web'), service('web-admin')];

  test.each<[title: string, files: Record<string, string>, expected: string]>([
    ['one file', { 'k8s/web.yaml': `${one}---\n${two}` }, 'yes'],
    ['two of one directory', { 'k8s/web.yaml': one, 'k8s/admin.yaml': two }, 'unknown'],
    ['two directories', { 'web/web.yaml': one, 'admin/admin.yaml': two }, 'no'],
    ['numbered cases', { 'tests/pass1.yaml': one, 'tests/pass2.yaml': two }, 'no'],
    ['steps', { 'tests/01-web.yaml': one, 'tests/02-admin.yaml': two }, 'no'],
    ['a lesson', { 'lesson.md': `\`\`\`yaml\n${one}\`\`\`\n\n\`\`\`yaml\n${two}\`\`\`\n` }, 'no'],
    [
      'a kustomization',
      {
        'kustomization.yaml': 'resources: [web/web.yaml, admin/admin.yaml]\n',
        'web/web.yaml': one,
        'admin/admin.yaml': two,
      },
      'yes',
    ],
  ])('%s', (_, files, expected) => {
    expect(together(files)).toBe(expected);
  });
});

test.each([
  ['{clusterIP: None}', 'yes'],
  ['{clusterIP: "None"}', 'yes'],
  ['{}', 'no'],
  ['{clusterIP: }', 'no'],
  ['{clusterIP: ""}', 'no'],
  ['{clusterIP: none}', 'no'],
  ['{clusterIP: 10.0.0.1}', 'no'],
  ['{clusterIP: "${IP}"}', 'unknown'],
  ['{type: "${TYPE}"}', 'unknown'],
  ['{ClusterIP: None}', 'unknown'],
  ['{clusterIPs: [None]}', 'unknown'],
  ['${SPEC}', 'unknown'],
])('a Service with spec %s is headless: %s', (spec, expected) => {
  expect(isHeadless(manifestOf(`apiVersion: v1\nkind: Service\nspec: ${spec}\n`) as unknown as Service)).toBe(expected);
});
