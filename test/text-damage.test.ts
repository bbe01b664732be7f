import { describe, expect, test } from 'vitest';
import { rules } from '../rules/index.ts';
import { fixFiles } from '../src/lint/fix-files.ts';
import { lintFiles } from '../src/lint/lint.ts';
import { resolveSettings } from '../src/lint/settings.ts';
import { SourceFile } from '../src/text/source-file.ts';
import { explain } from '../src/yaml/explain.ts';
import { toJson } from '../src/yaml/node.ts';
import { parseFile } from '../src/yaml/parse.ts';

// Text that was damaged on its way, by a mail, a terminal, a PDF or an editor, and what one run of --fix makes of it.

const SERVICE = `apiVersion: v1
kind: Service
metadata:
  name: postgres
  labels:
    app: postgres
spec:
  clusterIP: None
  selector:
    app: postgres
  ports:
    - name: sql
      port: 5432
`;
const SET = `apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: postgres
spec:
  serviceName: postgres
  replicas: 3
  selector:
    matchLabels:
      app: postgres
  template:
    metadata:
      labels:
        app: postgres
    spec:
      containers:
        - name: postgres
          image: registry.example.com:5000/postgres:17
          ports:
            - containerPort: 5432
              name: sql
          env:
            - name: POD
              valueFrom:
                fieldRef:
                  fieldPath: metadata.name
          volumeMounts:
            - name: data
              mountPath: /var/lib/postgresql
  volumeClaimTemplates:
    - metadata:
        name: data
      spec:
        accessModes: ["ReadWriteOnce"]
        resources:
          requests:
            storage: 1Gi
`;
const SCRIPT = `apiVersion: v1
kind: ConfigMap
metadata:
  name: kafka-scripts
data:
  LEVEL: info
  run.sh: |
    # start: the broker
    if [ "$1" = run ]; then
      exec kafka-server-start /etc/kafka/server.properties
    fi
    echo "- ready: yes"
`;
const MANIFESTS = { SERVICE, SET, SCRIPT, BOTH: `${SERVICE}---\n${SET}` };
const settings = resolveSettings({}, rules);
const lint = (files: readonly SourceFile[]) => lintFiles(files, { settings, rules, explain });

async function fixed(text: string, path = 'postgres.yaml'): Promise<string> {
  const language = path.endsWith('.md') ? 'markdown' : 'yaml';
  const { changed } = await fixFiles([new SourceFile(path, text, { language })], { lint, unsafe: false });
  return changed.get(path)?.text ?? text;
}

function meaning(text: string): unknown {
  const documents = parseFile(new SourceFile('postgres.yaml', text)).filter(({ state }) => state !== 'empty');
  return documents.map(({ root, state }) => (root === null ? state : toJson(root)));
}

type Damage = (text: string) => string;
const eachLine = (change: (line: string, number: number) => string): Damage => {
  return (text) => text.replace(/\n$/, '').split('\n').map(change).join('\n').concat('\n');
};
/** Every line but those of a block of text. */
const eachField = (change: (line: string) => string): Damage => {
  return (text) => {
    const block = /\|\n/.exec(text)?.index ?? text.length;
    const fields = text.slice(0, block).split('\n').map(change).join('\n');
    return fields + text.slice(block);
  };
};
const leading = (write: (blanks: string) => string): Damage => eachLine((line) => line.replace(/^ +/, write));
const flat = leading(() => '');

const DAMAGES: Record<string, Damage> = {
  'no-break spaces before the lines': leading((blanks) => '\u00a0'.repeat(blanks.length)),
  'no-break spaces in turn with spaces': leading((blanks) => blanks.replaceAll('  ', ' \u00a0')),
  'wide spaces before the lines': leading((blanks) => '\u3000'.repeat(blanks.length)),
  'no-break spaces behind colons': eachField((line) => line.replace(': ', ':\u00a0')),
  'no-break spaces behind dashes': eachField((line) => line.replace(/^( *-) /, '$1\u00a0')),
  'no other blanks than no-break spaces': (text) => text.replaceAll(' ', '\u00a0'),
  'a quotation': eachLine((line) => `> ${line}`),
  'a quotation without blanks': eachLine((line) => `>${line}`),
  'a quotation of a quotation': eachLine((line) => `> > ${line}`),
  'a quotation but for its first line': eachLine((line, index) => (index === 0 ? line : `> ${line}`)),
  'a diff': eachLine((line) => `+${line}`),
  'a diff with its head': (text) => `@@ -0,0 +1,12 @@\n${eachLine((line) => `+${line}`)(text)}`,
  'numbers with a bar': eachLine((line, index) => `${String(index + 1).padStart(3)} | ${line}`),
  'numbers with a colon': eachLine((line, index) => `${index + 98}: ${line}`),
  'numbers with a colon alone': eachLine((line, index) => `${index + 1}:${line}`),
  'numbers with blanks': eachLine((line, index) => `${String(index + 1).padStart(3)}  ${line}`),
  'numbers with a tab': eachLine((line, index) => `${String(index + 1).padStart(6)}\t${line}`),
  'long dashes': eachField((line) => line.replace(/^( *)- /, '$1– ')),
  'dashes that Markdown escapes': eachField((line) => line.replace(/^( *)- /, '$1\\- ')),
  'spaces as the source of a web page has them': leading((blanks) => '&nbsp;'.repeat(blanks.length)),
  bullets: eachField((line) => line.replace(/^( *)- /, '$1• ')),
  'no blanks behind colons': eachField((line) => line.replace(/: (?=\S)/, ':')),
  'no blank behind the colon of the name': (text) => text.replace(/^ {2}name: /m, '  name:'),
  'no blanks behind dashes': eachField((line) => line.replace(/^( *)- (?=\w+:)/, '$1-')),
  'a fence': (text) => `\`\`\`yaml\n${text}\`\`\`\n`,
  'a prompt': (text) => `$ cat postgres.yaml\n${text}`,
  'a prompt in brackets': (text) => `[root@node-1 ~]# cat postgres.yaml\n${text}[root@node-1 ~]#\n`,
  "a here-document's ends": (text) => `kubectl apply -f - <<EOF\n${text}EOF\n`,
  'the screen of an editor': (text) => `${text}~\n~\n"postgres.yaml" 13L, 215B\n`,
};

describe.each(Object.entries(DAMAGES))('%s', (_, damage) => {
  test.each(Object.entries(MANIFESTS))('in %s', async (_, text) => {
    const damaged = damage(text);
    if (damaged === text) return;
    expect(meaning(await fixed(damaged))).toEqual(meaning(text));
  });

  test.each(['SERVICE', 'SET'] as const)('and lost indentation in %s', async (name) => {
    const damaged = damage(flat(MANIFESTS[name]));
    expect(meaning(await fixed(damaged))).toEqual(meaning(MANIFESTS[name]));
  });

  test('is one finding', () => {
    const { diagnostics } = lint([new SourceFile('postgres.yaml', damage(SERVICE))]);
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['yaml-syntax']);
  });

  test('keeps line ends and the byte order mark', async () => {
    const windows = (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}`;
    expect(await fixed(windows(damage(SERVICE)))).toBe(windows(await fixed(damage(SERVICE))));
  });
});

describe('lines that were joined', () => {
  test.each([
    ['apiVersion: v1 kind: Service metadata:\n', 'apiVersion: v1\nkind: Service\nmetadata:\n'],
    ['\n  clusterIP: None selector:\n', '\n  clusterIP: None\n  selector:\n'],
    ['ports: - name: sql port: 5432\n', 'ports:\n    - name: sql\n      port: 5432\n'],
  ])('%j', async (joined, apart) => {
    expect(meaning(await fixed(SERVICE.replace(apart, joined)))).toEqual(meaning(SERVICE));
  });

  test('all of them', async () => {
    const damaged = `${SERVICE.trimEnd().replace(/\s+/g, ' ')}\n`;
    expect(meaning(await fixed(damaged))).toEqual(meaning(SERVICE));
  });

  test('and a sentence, which may as well be one', async () => {
    const text = SCRIPT.replace('LEVEL: info', 'LEVEL: info about: the level');
    expect(await fixed(text)).toBe(text);
  });
});

test('separators are written where objects follow one another, and their indentation is restored', async () => {
  const both = flat(`${SERVICE}${SET}`);
  expect(meaning(await fixed(both))).toEqual(meaning(MANIFESTS.BOTH));
});

test('what stands in the text of a block is left alone', async () => {
  for (const inner of [
    '> quoted\n    > lines\n    > here',
    '1 | a\n    2 | b\n    3 | c',
    '– a\n    name:b',
    'EOF',
    '```',
  ]) {
    const text = SCRIPT.replace('# start: the broker', inner);
    expect(await fixed(text)).toBe(text);
    const damaged = `$ cat kafka.yaml\n${text}`;
    expect(await fixed(damaged)).toBe(`# ${damaged}`);
  }
});

test.each([
  ['a letter', '> On Monday you wrote:\n> the Service is missing\n> please add it\n'],
  ['a list of steps', '1: open the file\n2: write the name\n3: close it\n'],
  ['a template', '> apiVersion: v1\n> kind: Service\n> metadata:\n>   name: {{ .Values.name }}\n'],
  [
    'a custom resource that has lost its indentation',
    'apiVersion: kafka.strimzi.io/v1\nkind: Kafka\nmetadata:\nname: logs\nspec:\nkafka:\nreplicas: 3\nzookeeper:\nreplicas: 3\n',
  ],
  ['text of a lesson', `# A Service\n\n> apiVersion: v1\n> kind: Service\n\n${SERVICE}`],
])('%s is left alone', async (_, text) => {
  expect(await fixed(text, text.startsWith('#') ? 'lesson.md' : 'postgres.yaml')).toBe(text);
});

test('around a fence in Markdown nothing changes', async () => {
  const lesson = (text: string) => `> a quotation:\u00a0one\n\n\`\`\`yaml\n${text}\`\`\`\n\nname:text\n\tindented\n`;
  expect(await fixed(lesson(DAMAGES['long dashes']!(SERVICE)), 'lesson.md')).toBe(lesson(SERVICE));
  expect(await fixed(lesson(flat(SERVICE)), 'lesson.md')).toBe(
    lesson(SERVICE.replace(/^ {4}- |^ {6}/gm, (b) => b.slice(2))),
  );
});
