import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { secretRanges } from '../src/report/secrets.ts';
import { type Language, SourceFile } from '../src/text/source-file.ts';

/** The text with what is secret as `***`. */
function masked(text: string, language: Language = 'yaml'): string {
  const ranges = secretRanges(new SourceFile('k8s/app.yaml', text, { language }));
  return [...ranges]
    .reverse()
    .reduce((shown, { start, end }) => `${shown.slice(0, start)}***${shown.slice(end)}`, text);
}

describe('of a Secret', () => {
  test('values are secret, keys are not', () => {
    expect(
      masked(`apiVersion: v1
kind: Secret
metadata: {name: postgres, labels: {app: postgres}}
type: Opaque
data:
  # aHVudGVyMg==
  password: aHVudGVyMg==
  empty:
stringData:
  config.ini: |
    password = hunter2

    user = admin
  "user": 'admin'
`),
    ).toBe(`apiVersion: v1
kind: Secret
metadata: {name: postgres, labels: {app: postgres}}
type: Opaque
data:
  ***
  password: ***
  empty:
stringData:
  config.ini: ***
  "user": ***
`);
  });

  test('values are secret in JSON, flow style and Lists', () => {
    expect(masked('{"apiVersion":"v1","kind":"Secret","data":{"user":"YQ==","n":1}}', 'json')).toBe(
      '{"apiVersion":"v1","kind":"Secret","data":{"user":***,"n":***}}',
    );
    expect(
      masked('apiVersion: v1\nkind: List\nitems:\n- apiVersion: v1\n  kind: Secret\n  stringData: {a: b, c: [d]}\n'),
    ).toBe('apiVersion: v1\nkind: List\nitems:\n- apiVersion: v1\n  kind: Secret\n  stringData: {a: ***, c: ***}\n');
  });

  test('values are secret at the wrong place too', () => {
    expect(masked('apiVersion: v1\nkind: Secret\nmetadata:\n  name: a\n  data:\n    user: admin\npassword: x1\n')).toBe(
      'apiVersion: v1\nkind: Secret\nmetadata:\n  name: a\n  data:\n    user: ***\npassword: ***\n',
    );
    expect(masked('apiVersion: v1\nkind: Secret\ndata: hunter2\n')).toBe('apiVersion: v1\nkind: Secret\ndata: ***\n');
  });

  test('values are secret where it cannot be parsed', () => {
    const text = masked(`apiVersion: v1
kind: Secret
metadata:
  name: postgres
data:
  password: "hunter2
   other: hunter3
  - hunter4
  block: |
    hunter5
hunter6
`);
    expect(text).not.toContain('hunter');
    expect(text).toContain('  name: postgres\ndata:\n  password: ***\n   other: ***\n');
    expect(masked('{"apiVersion":"v1","kind":"Secret","data":{"user":"hunter2"', 'json')).not.toContain('hunter');
  });

  test('values are secret in Markdown', () => {
    const lesson = '# Secrets\n\n```yaml\napiVersion: v1\nkind: Secret\nstringData:\n  user: admin\n```\n';
    expect(masked(lesson, 'markdown')).toBe(lesson.replace('admin', '***'));
  });
});

describe('of an environment', () => {
  const pod = (env: string) => `apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      env:\n${env}`;
  const maskedEnv = (env: string) => masked(pod(env)).slice(pod('').length);

  test.each([
    'POSTGRES_PASSWORD',
    'PGPASS',
    'DB_PASSWD',
    'MYSQL_PWD',
    'github-token',
    'apiKey',
    'API_KEY',
    'KEY',
    'AWS_SECRET_ACCESS_KEY',
    'ENCRYPTION_KEYS',
    'KEY_1',
    'GOOGLE_CREDENTIALS',
    'SSH_PASSPHRASE',
  ])('the value of %s is secret', (name) => {
    expect(maskedEnv(`        - name: ${name}\n          value: x1\n`)).toContain('value: ***\n');
  });

  test.each(['PGDATA', 'KEYCLOAK_URL', 'BYPASS_CACHE', 'MONKEYS_ALLOWED', 'PASSIVE_PORTS'])(
    'the value of %s is not',
    (name) => {
      expect(maskedEnv(`        - name: ${name}\n          value: x1\n`)).toContain('value: x1\n');
    },
  );

  test('values are secret in any order and style', () => {
    expect(maskedEnv('        - value: hunter2\n          name: DB_PASSWORD\n')).toBe(
      '        - value: ***\n          name: DB_PASSWORD\n',
    );
    expect(maskedEnv('        - {value: hunter2, name: "DB_PASSWORD"}\n')).toBe(
      '        - {value: ***, name: "DB_PASSWORD"}\n',
    );
    expect(maskedEnv('        - name: DB_PASSWORD\n          value: |-\n            one\n            two\n')).toBe(
      '        - name: DB_PASSWORD\n          value: ***\n',
    );
    expect(maskedEnv('        - name: DB_PASSWORD\n          value: "one\n            two"\n')).toBe(
      '        - name: DB_PASSWORD\n          value: ***\n',
    );
    expect(
      maskedEnv('        - "name": DB_PASSWORD\n          "value": hunter2\n          value: hunter3\n'),
    ).not.toContain('hunter');
  });

  test('a value is secret at its anchor', () => {
    const env = '        - name: USER\n          value: &pw hunter2\n        - name: PASSWORD\n          value: *pw\n';
    expect(maskedEnv(env)).toBe(env.replace('hunter2', '***').replace('*pw', '***'));
  });

  test('a reference and its neighbours are not secret', () => {
    const env = `        - name: DB_PASSWORD
          valueFrom:
            secretKeyRef: {name: postgres, key: password}
        - name: LOG_LEVEL
          value: debug
`;
    expect(maskedEnv(env)).toBe(env);
  });

  test('values are secret in comments and where the document cannot be parsed', () => {
    expect(maskedEnv('        # - name: DB_PASSWORD\n        #   value: hunter2\n')).toContain('value: ***\n');
    expect(
      maskedEnv('        - name: DB_PASSWORD\n           value: hunter2\n        - {value: hunter3, name: TOKEN\n'),
    ).not.toContain('hunter');
    expect(masked(pod('        - { "name": "TOKEN", "value": "a\\"b, c"}]\n'))).toContain('"value": ***}]');
  });
});

describe('a mistake shows no secret', () => {
  const env = (lines: string) => `apiVersion: v1\nkind: Pod\nspec:\n  containers:\n  - name: app\n    env:\n${lines}`;

  test.each([
    ['a misspelt value', '    - name: DB_PASSWORD\n      valeu: hunter2\n'],
    ['a value with a capital', '    - name: DB_PASSWORD\n      Value: hunter2\n'],
    ['a value cut short, above', '    - val: hunter2\n      name: DB_PASSWORD\n'],
    [
      'a misspelt value of several lines',
      '    - name: DB_PASSWORD\n      valeu: |\n        hunter2\n        hunter2\n',
    ],
    ['a misspelt value in flow style', '    - {name: DB_PASSWORD, text: hunter2}\n'],
    ['a misspelt name', '    - value: hunter2\n      nmae: DB_PASSWORD\n'],
    ['a name as key', '    - DB_PASSWORD: hunter2\n'],
    ['a small name as key', '    - db-password: hunter2\n'],
    ['a map', '      DB_PASSWORD: hunter2\n      api-key: hunter2\n'],
    [
      'a misspelt value that cannot be parsed',
      '    - name: DB_PASSWORD\n       valeu: "hunter2\n     - {name: TOKEN, val: hunter2\n',
    ],
    ['a name as key that cannot be parsed', '    - DB_PASSWORD: hunter2\n   - {\n'],
    ['a misspelt value in a comment', '    # - name: DB_PASSWORD\n    #   valeu: hunter2\n'],
  ])('%s', (_, lines) => {
    expect(masked(env(lines))).not.toContain('hunter2');
  });

  test('what stands beside other names that say secret can be seen', () => {
    const text = `apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: token-server
  namespace: auth
  labels: {app: token-server}
spec:
  serviceName: token-server
  replicas: 3
  template:
    spec:
      containers:
        - name: token-server
          image: quay.io/auth/token-server:1.0
          args: [--keys, /keys]
          ports:
            - name: token
              containerPort: 8080
          env:
            - name: DB_PASSWORD
              valueFrom: {secretKeyRef: {name: postgres-secret, key: password}}
          volumeMounts:
            - name: keys
              mountPath: /keys
              readOnly: true
      volumes:
        - name: keys
          secret: {secretName: token-keys}
`;
    expect(masked(text)).toBe(text);
  });
});

test('values of a ConfigMap are secret where their keys say so', () => {
  expect(masked('apiVersion: v1\nkind: ConfigMap\ndata:\n  LOG_LEVEL: debug\n  DB_PASSWORD: hunter2\n')).toBe(
    'apiVersion: v1\nkind: ConfigMap\ndata:\n  LOG_LEVEL: debug\n  DB_PASSWORD: ***\n',
  );
});

test('what kubectl applied last is secret', () => {
  const annotation = `kubectl.kubernetes.io/last-applied-configuration: '{"kind":"Secret","data":{"a":"hunter2"}}'`;
  expect(masked(`apiVersion: v1\nkind: Pod\nmetadata:\n  annotations:\n    ${annotation}\n`)).not.toContain('hunter');
});

test('literals of a kustomization are secret', () => {
  const text =
    'kind: Kustomization\napiVersion: kustomize.config.k8s.io/v1beta1\nsecretGenerator:\n- name: a\n  literals:\n';
  expect(masked(`${text}  - user=admin\n`)).toBe(`${text}  ***\n`);
});

test('names like those of every object are no matter', () => {
  const text = 'apiVersion: v1\nkind: Secret\ndata:\n  __proto__: a1\n  constructor: a2\n  toString: a3\n';
  expect(masked(text)).not.toMatch(/a\d/);
});

test('ranges are in order, apart, and inside the text, whatever it is', () => {
  const parts = [
    'kind: Secret\n',
    'apiVersion: v1\n',
    'data:\n',
    '  a: b\n',
    '- name: TOKEN\n',
    '  value: x\n',
    '{',
    '}',
    '---\n',
    '#',
    '"',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 20 }), (chosen) => {
      const text = chosen.join('');
      let last = -1;
      for (const { start, end } of secretRanges(new SourceFile('a.yaml', text))) {
        expect(start).toBeGreaterThan(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        last = end;
      }
    }),
  );
});

test('a setting in one text is secret behind its name', () => {
  expect(masked('kind: Pod\nenv:\n- PGPORT=5432\n- "DB_PASSWORD=tulip=1"\n- API_TOKEN=\n')).toBe(
    'kind: Pod\nenv:\n- PGPORT=5432\n- "DB_PASSWORD=***\n- API_TOKEN=\n',
  );
});
