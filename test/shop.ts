import { containersOf } from '../src/kubernetes/workload.ts';
import { lintFiles } from '../src/lint/lint.ts';
import { defineRule, type RuleTable, renameFix } from '../src/lint/rule.ts';
import { resolveSettings } from '../src/lint/settings.ts';
import { SourceFile } from '../src/text/source-file.ts';

// A small tree with faults and a table of small rules, so that reports are made of what the engine really yields.

const described = { why: 'It is made up.', references: [] };

const shopRules: RuleTable = {
  'missing-headless-service': defineRule({
    ...described,
    summary: 'spec.serviceName names no Service',
    severity: 'warning',
    category: 'identity',
    subject: 'StatefulSet',
    *check(statefulSet, { bundle }) {
      const serviceName = statefulSet.root.get('spec').get('serviceName');
      const name = serviceName.string;
      if (name === undefined || !bundle.lacks('Service', name, statefulSet)) return;
      const [near] = bundle.nearNames('Service', name, statefulSet);
      const pod = `${statefulSet.name}-0`;
      const message = `serviceName: there is no Service ${name} in the input, so ${pod}.${name} does not resolve`;
      if (near === undefined) yield { at: serviceName, message, help: `add a headless Service ${name}` };
      else {
        yield {
          at: serviceName,
          message,
          help: `write serviceName: ${near.name}, the Service of nearly that name`,
          related: [{ at: near.root.get('metadata').get('name'), message: 'this Service selects these Pods' }],
          ...renameFix(serviceName, near.name!, 'unsafe'),
        };
      }
    },
  }),
  'unknown-volume': defineRule({
    ...described,
    summary: 'a mount names no volume',
    severity: 'error',
    category: 'storage',
    subject: 'workload',
    *check(workload) {
      const volumes = workload.podSpec.get('volumes');
      const names = volumes.items().map((volume) => volume.get('name').string);
      for (const container of containersOf(workload)) {
        for (const mount of container.get('volumeMounts').items()) {
          const name = mount.get('name');
          if (name.string === undefined || names.includes(name.string)) continue;
          yield {
            at: name,
            message: `volumeMounts[${mount.step}].name: there is no volume ${name.string}, so no Pod is created`,
            related: volumes.exists ? [{ at: volumes, message: 'the volumes are here' }] : [],
          };
        }
      }
    },
  }),
  'env-value-not-text': defineRule({
    ...described,
    summary: 'the value of an environment variable is a number',
    severity: 'error',
    category: 'syntax',
    subject: 'workload',
    *check(workload) {
      for (const container of containersOf(workload)) {
        for (const entry of container.get('env').items()) {
          const value = entry.get('value');
          if (value.number === undefined) continue;
          const { file, range } = value;
          const text = `"${file.text.slice(range.start, range.end)}"`;
          yield {
            at: value,
            message: `env[${entry.step}].value: a number, so the API server refuses the object`,
            help: 'put it in quotes',
            fix: { title: 'put it in quotes', safety: 'safe', edits: [{ file: file.path, range, text }] },
          };
        }
      }
    },
  }),
  'min-ready-seconds': defineRule({
    ...described,
    summary: 'minReadySeconds is ignored',
    severity: 'warning',
    category: 'objects',
    subject: 'StatefulSet',
    *check({ root }) {
      const field = root.get('spec').get('minReadySeconds');
      if (field.exists) yield { at: field, message: 'minReadySeconds: is not looked at', holds: { until: 26 } };
    },
  }),
  'unreadable-document': defineRule({
    ...described,
    summary: 'kubectl does not read the document',
    severity: 'error',
    category: 'syntax',
    subject: 'document',
    *check(document) {
      if (document.error === undefined) return;
      yield { at: { document, range: document.error.range }, message: 'kubectl does not read this document' };
    },
  }),
};

export const shop = {
  'k8s/postgres.yaml': `# The database of the shop
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: postgres
  namespace: shop
spec:
  serviceName: postgress
  minReadySeconds: 5
  replicas: 3
  selector:
    matchLabels: {app: postgres}
  template:
    metadata:
      labels: {app: postgres}
    spec:
      volumes:
        - name: config
          configMap: {name: postgres}
      containers:
        - name: postgres
          image: postgres:17
          env:
            - name: POSTGRES_PASSWORD
              value: 20171127
            - {value: 5432, name: PGPORT}
          volumeMounts:
            - name: data
              mountPath: /var/lib/postgresql/data
            - name: config
              mountPath: /etc/postgresql
`,
  'k8s/services.yaml': `apiVersion: v1
kind: Service
metadata: {name: postgres, namespace: shop}
spec:
  clusterIP: None
  selector: {app: postgres}
  ports: [{port: 5432}]
`,
  'k8s/kafka.yaml': `apiVersion: v1
kind: List
items:
  - apiVersion: apps/v1
    kind: StatefulSet
    metadata: {name: kafka}
    spec:
      selector: {matchLabels: {app: kafka}}
      template:
        metadata: {labels: {app: kafka}}
        spec:
          containers:
            - name: kafka
              image: apache/kafka:4.0.0
              volumeMounts:
                - {name: disk-0, mountPath: /disks/0}
                - {name: disk-1, mountPath: /disks/1}
                - {name: disk-2, mountPath: /disks/2}
                - {name: disk-3, mountPath: /disks/3}
                - {name: disk-4, mountPath: /disks/4}
`,
  'k8s/redis.yaml': `apiVersion: apps/v1
kind: StatefulSet
metadata: {name: redis}
spec:
  # stslint-ignore missing-headless-service -- the operator makes it
  serviceName: redis
  selector: {matchLabels: {app: redis}}
  template:
    metadata: {labels: {app: redis}}
    spec: {containers: [{name: redis, image: "redis:8"}]}
`,
};

/** Lints texts by path as a run would. */
export function lintTexts(texts: Readonly<Record<string, string>>) {
  const files = Object.entries(texts).map(
    ([path, text]) => new SourceFile(path, text, { template: /templates\//.test(path) }),
  );
  const settings = resolveSettings({ kubernetes: { from: 25, to: 34 } }, shopRules);
  return lintFiles(files, { settings, rules: shopRules });
}
