import { expect, test } from 'vitest';
import { rules } from '../rules/index.ts';
import { lintFiles } from '../src/lint/lint.ts';
import { resolveSettings } from '../src/lint/settings.ts';
import { SourceFile } from '../src/text/source-file.ts';

// One mistake is one finding, at the place where it was made.

const NATS = `apiVersion: v1
kind: Service
metadata:
  name: nats
spec:
  clusterIP: None
  selector:
    app: nats
  ports:
    - name: nats
      port: 4222
---
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: nats
spec:
  serviceName: nats
  selector:
    matchLabels:
      app: nats
  template:
    metadata:
      labels:
        app: nats
    spec:
      containers:
        - name: nats
          image: nats:2.10
          volumeMounts:
            - name: conf
              mountPath: /etc/nats
            - name: certs
              mountPath: /certs
      volumes:
        - name: conf
          configMap:
            name: nats
        - name: certs
          secret:
            secretName: nats
`;

const findings = (text: string) =>
  lintFiles([new SourceFile('nats.yaml', text)], { settings: resolveSettings({}, rules), rules }).diagnostics.map(
    ({ rule, range }) => `${text.slice(0, range.start).split('\n').length}: ${rule}`,
  );

test('the manifests are fine without the mistakes', () => {
  expect(findings(NATS)).toEqual([]);
});

test.each([
  ['- name: conf\n          configMap', '- name: Conf\n          configMap', '36: invalid-name'],
  ['metadata:\n  name: nats\nspec:\n  clusterIP', 'metadata: {}\nspec:\n  clusterIP', '3: missing-required-field'],
  ['name: nats\nspec:\n  clusterIP', 'name: ""\nspec:\n  clusterIP', '4: missing-required-field'],
  ['clusterIP: None', 'clusterIP: “None”', '6: invalid-address'],
  ['clusterIP: None', 'type: Headless', '6: invalid-value'],
  ['clusterIP: None', 'headless: true', '6: unknown-field'],
  ['  selector:\n    app: nats\n', '  app: nats\n', '7: unknown-field'],
  ['serviceName: nats', 'serviceName: nats.default.svc.cluster.local', '18: invalid-name'],
  ['  mountPath: /etc/nats', '- mountPath: /etc/nats', '32: missing-required-field'],
  ['- name: certs\n              mountPath', '  name: certs\n              mountPath', '33: duplicate-key'],
  ['port: 4222', 'port: 4222\n      protocol: tcp\n      targetPort: nats', '12: invalid-value'],
  ['port: 4222', 'port: 4222\n      targetPort: 42220', '12: headless-port-remapped'],
  ['port: 4222', 'port: 4222\n      targetPort: 422200', '12: invalid-number'],
  [
    'serviceName: nats',
    'serviceName: nats\n  replicas: -3\n  updateStrategy: {rollingUpdate: {partition: 1}}',
    '19: invalid-number',
  ],
  ['apiVersion: v1\nkind: Service', 'ApiVersion: v1\nKind: Service', '1: incomplete-object'],
])('%j written as %j', (right, wrong, finding) => {
  expect(NATS).toContain(right);
  expect(findings(NATS.replace(right, wrong))).toEqual([finding]);
});

test('lost indentation of a document that is too large to be restored, which is said', () => {
  const keys = Array.from({ length: 20_000 }, (_, at) => `key-${at}: value\n`).join('');
  const text = `apiVersion: v1\nkind: ConfigMap\nmetadata:\nname: nats\ndata:\n${keys}`;
  const { diagnostics } = lintFiles([new SourceFile('nats.yaml', text)], {
    settings: resolveSettings({}, rules),
    rules,
  });
  expect(diagnostics).toMatchObject([{ rule: 'lost-indentation', fix: undefined }]);
  expect(diagnostics[0]!.message).toContain('the indentation is lost from line 4 on: name stands at the wrong level');
  expect(diagnostics[0]!.help).toContain('this document is too large');
});

test('a dash that is missing, where the item above has what only it asks for', () => {
  const text = NATS.replace(
    '          volumeMounts:',
    `          ports:
            - name: nats
              containerPort: 4222
          readinessProbe:
            tcpSocket:
              port: nats
          name: exporter
          image: natsio/prometheus-nats-exporter:0.17.2
          ports:
            - name: metrics
              containerPort: 7777
          volumeMounts:`,
  );
  expect(findings(text)).toEqual(['36: duplicate-key']);
});

test('a separator that is missing, before an object that others ask for', () => {
  const budget = `apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: nats
spec:
  maxUnavailable: 1
  selector:
    matchLabels:
      app: nats
---
`;
  const [service, set] = NATS.split('---\n') as [string, string];
  expect(findings(`${service}---\n${budget}${set}`)).toEqual([]);
  expect(findings(`${service}${budget}${set}`)).toEqual(['12: document-separator']);
});
