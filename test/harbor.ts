import { rules } from '../rules/index.ts';
import type { LintResult } from '../src/lint/diagnostic.ts';
import { lintFiles } from '../src/lint/lint.ts';
import { resolveSettings } from '../src/lint/settings.ts';
import { SourceFile } from '../src/text/source-file.ts';

// A tree with all that is hard to report: names that other formats act on, characters of several units, hostile text,
// fixes of both sorts and across files, related places, hints, suppressions, problems, and 200 findings in one file.

const set = (name: string, more = '') => `apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: ${name}
  namespace: harbor
spec:
  serviceName: ${name}
  replicas: 3
${more}  selector:
    matchLabels:
      app: ${name}
  template:
    metadata:
      labels:
        app: ${name}
    spec:
      containers:
        - name: ${name}
          image: quay.io/harbor/${name}:2.14.0
`;

/** What somebody writes who wants the report to do something. */
export const HOSTILE = '::error title=x,line=1::100%0A;"`%\\';

const decks = Array.from(
  { length: 200 },
  (_, index) => `---
apiVersion: v1
kind: ConfigMap
metadata:
  name: deck-${index}
dataa:
  level: "${index}"
`,
).join('');

export const harbor: Readonly<Record<string, string>> = {
  // The Service has another name, and is not headless.
  'k8s/redis.yaml': `${set('redis')}---
apiVersion: v1
kind: Service
metadata:
  name: redis
  namespace: harbor
spec:
  selector:
    app: redis
  ports:
    - port: 6379
`,
  // Characters of two and four bytes before the place, on one line with it.
  'k8s/größe, 100%: ü.yaml': `${set('größe')}---
{apiVersion: v1, kind: ConfigMap, metadata: {name: größe}, data: {"ç😀": "ü"}, datta: {"😀": "ü"}}
`,
  'k8s\\windows\\kafka.yaml': set('kafka', '  replica: 5\n').replaceAll('\n', '\r\n'),
  'k8s/hostile.yaml': set('nats').replace('serviceName: nats', `serviceName: ${JSON.stringify(HOSTILE)}`),
  'k8s/suppressed.yaml': `# stslint-ignore missing-headless-service -- the operator makes it
${set('etcd')}`,
  'k8s/broken.yaml': 'apiVersion: v1\nkind: Service\nmetadata: {name: consul\nspec:\n\tports: []\n',
  'k8s/secret.yaml':
    'apiVersion: v1\nkind: Secret\nmetadata: {name: harbor}\nstringData:\n  password: 20171127\n  token: "s3cr3t-harbor"\n',
  'k8s/line\nend::.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: quay}\nimutable: true\n',
  // One finding on several lines.
  'k8s/crane.yaml':
    'apiVersion: v1\nkind: Service\nmetadata:\n  name: crane\nspec:\nclusterIP: None\nselector:\napp: crane\nports:\n- port: 80\n',
  'k8s/decks.yaml': decks,
};

/** What is found in the harbor, a hint too, as a run finds it that also met a file it may not read. */
export function harborResult(): LintResult {
  const files = Object.entries(harbor).map(([path, text]) => new SourceFile(path, text));
  const settings = resolveSettings({ levels: new Map([['governing-service-not-headless', 'info']]) }, rules);
  const urlOf = (id: string) => `https://github.com/stslint/stslint/blob/main/docs/rules/${id}.md`;
  const result = lintFiles(files, { settings, rules, urlOf });
  return { ...result, problems: [{ file: 'k8s/vault.yaml', message: 'permission denied' }] };
}
