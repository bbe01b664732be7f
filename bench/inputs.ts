import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What is linted: a file or a folder, and how much is in it. */
export interface Input {
  readonly name: string;
  /** Relative to the folder that it is measured in. */
  readonly path: string;
  /** Where that is, relative to the folder that holds all inputs. */
  readonly folder?: string;
  readonly files: number;
  readonly bytes: number;
}

/** Writes all inputs into a folder: the same bytes on every run. */
export function writeInputs(folder: string): Input[] {
  return [
    writeInput(folder, 'one clean file', 'clean', [['postgres.yaml', statefulApp(new Random(1), 'postgres', 3800)]]),
    writeInput(folder, 'one file with findings', 'findings', [
      ['postgres.yaml', withDefects(statefulApp(new Random(1), 'postgres', 3800), 'postgres')],
    ]),
    writeInput(folder, '100 files', 'hundred', tree(100, false)),
    writeInput(folder, '1,000 files', 'thousand', tree(1_000, true)),
    writeInput(folder, '10,000 files', 'ten-thousand', tree(10_000, true)),
    changed(folder, 'shop', (repository) =>
      writeInput(repository, '10,000 files, 500 findings', 'adopted', tree(10_000, true, 40)),
    ),
    writeInput(folder, '500 StatefulSets', 'sets-500', statefulSets(500)),
    writeInput(folder, '5,000 StatefulSets', 'sets-5000', statefulSets(5_000)),
  ];
}

type TextFile = readonly [path: string, text: string];

function writeInput(folder: string, name: string, path: string, files: Iterable<TextFile>): Input {
  let count = 0;
  let bytes = 0;
  for (const [file, text] of files) {
    const target = join(folder, path, file);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
    count++;
    bytes += Buffer.byteLength(text);
  }
  return { name, path, files: count, bytes };
}

/** Makes a repository of an input, with a change in files in which nothing is found. */
function changed(folder: string, name: string, write: (repository: string) => Input): Input {
  const repository = join(folder, name);
  const input = write(repository);
  const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: repository, stdio: 'ignore' });
  git('init');
  git('add', '--all');
  git('-c', 'user.name=Ada', '-c', 'user.email=ada@shop.example', 'commit', '--quiet', '--message', 'Manifests');
  for (const place of [17, 1_017, 2_017]) {
    const directory = join(repository, input.path, `team-${Math.floor(place / 400)}/shop-${Math.floor(place / 20)}`);
    for (const file of readdirSync(directory)) {
      if (file.endsWith('-service.yaml')) appendFileSync(join(directory, file), '# Looked at.\n');
    }
  }
  return { ...input, folder: name };
}

/** Numbers that look random and are the same on every run (mulberry32). */
class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  /** From 0 up to, but not including, the limit. */
  below(limit: number): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let bits = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return Math.floor((((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32) * limit);
  }

  pick<T>(choices: readonly T[]): T {
    return choices[this.below(choices.length)]!;
  }

  hex(length: number): string {
    return Array.from({ length }, () => this.below(16).toString(16)).join('');
  }
}

const STATEFUL = [
  'postgres',
  'kafka',
  'redis',
  'zookeeper',
  'etcd',
  'rabbitmq',
  'mongodb',
  'elasticsearch',
  'cassandra',
];
const STATELESS = ['checkout', 'catalog', 'billing', 'search', 'gateway', 'mailer', 'reports', 'sessions', 'uploads'];
const WORDS = [
  'timeout',
  'retries',
  'queue',
  'batch',
  'buffer',
  'cache',
  'region',
  'limit',
  'window',
  'backoff',
  'pool',
];

/**
 * Folders of about 20 files. In every thousand files there are, where asked for, two large CustomResourceDefinitions
 * and three dashboards; one file in a hundred has a defect, or of as many as are named.
 */
function* tree(files: number, withLarge: boolean, sound = 100): Generator<TextFile> {
  const random = new Random(files);
  for (let index = 0; index < files; index++) {
    const folder = `team-${Math.floor(index / 400)}/shop-${Math.floor(index / 20)}`;
    const place = index % 1_000;
    if (withLarge && (place === 119 || place === 619)) yield [`${folder}/definition.yaml`, definition(random, index)];
    else if (withLarge && place % 400 === 59) yield [`${folder}/dashboard.yaml`, dashboard(random, index)];
    else yield smallFile(random, folder, index, index % sound === 0);
  }
}

function smallFile(random: Random, folder: string, index: number, isDefective: boolean): TextFile {
  const set = `${random.pick(STATEFUL)}-${index}`;
  const web = `${random.pick(STATELESS)}-${index}`;
  switch (index % 20) {
    case 0:
    case 1:
    case 2: {
      const text = statefulApp(random, set, 3000 + random.below(1500));
      return [`${folder}/${set}.yaml`, isDefective ? withDefects(text, set) : text];
    }
    case 3:
    case 4:
    case 5:
    case 6:
      return [`${folder}/${web}.yaml`, `${deployment(random, web)}---\n${service(web, 8080, false)}`];
    case 7:
    case 8:
    case 9:
    case 10:
      return [`${folder}/${web}-config.yaml`, configMap(random, web, 40 + random.below(80))];
    case 11:
    case 12:
      return [`${folder}/${web}-secret.yaml`, secret(random, web)];
    case 13:
      return [`${folder}/${web}-uploads.yaml`, claim(random, `${web}-uploads`)];
    case 14:
      return [`${folder}/${web}-budget.yaml`, budget(web)];
    case 15:
    case 16:
      return [`${folder}/values-${index}.yaml`, values(random)];
    case 17:
      return [`${folder}/${web}-service.yaml`, service(web, 9090, false)];
    default:
      return [`${folder}/${web}-deployment.yaml`, deployment(random, web)];
  }
}

function* statefulSets(count: number): Generator<TextFile> {
  const random = new Random(count);
  for (let index = 0; index < count; index++) {
    const name = `${STATEFUL[index % STATEFUL.length]}-${index}`;
    yield [`${name}.yaml`, `${service(name, 5432, true)}---\n${statefulSet(random, name, name)}`];
  }
}

/** A headless Service, a Service for clients and the StatefulSet, with settings up to a length. */
function statefulApp(random: Random, name: string, length: number): string {
  const services = `${service(`${name}-headless`, 5432, true, name)}---\n${service(name, 5432, false)}---\n`;
  let settings = '';
  for (
    let i = 0;
    services.length + statefulSet(new Random(1), name, `${name}-headless`, settings).length < length;
    i++
  ) {
    settings += `            - name: SETTING_${i}\n              value: "${random.pick(WORDS)}-${random.below(1000)}"\n`;
  }
  return services + statefulSet(random, name, `${name}-headless`, settings);
}

/** The same with a mount that no volume serves, and a governing Service that does not exist. */
function withDefects(text: string, name: string): string {
  return text
    .replace(`serviceName: ${name}-headless\n`, `serviceName: ${name}-nodes\n`)
    .replace('            - name: data\n', '            - name: dta\n');
}

function metadata(name: string, app = name): string {
  return `metadata:
  name: ${name}
  labels:
    app.kubernetes.io/name: ${app}
    app.kubernetes.io/part-of: shop
`;
}

function service(name: string, port: number, headless: boolean, app = name): string {
  return `apiVersion: v1
kind: Service
${metadata(name, app)}spec:
${headless ? '  clusterIP: None\n  publishNotReadyAddresses: true\n' : ''}  selector:
    app.kubernetes.io/name: ${app}
  ports:
    - name: main
      port: ${port}
      targetPort: main
`;
}

function statefulSet(random: Random, name: string, serviceName: string, settings = ''): string {
  const memory = 256 * (1 + random.below(8));
  return `# Keeps its data in claims of its own.
apiVersion: apps/v1
kind: StatefulSet
${metadata(name)}spec:
  serviceName: ${serviceName}
  replicas: ${1 + random.below(5)}
  selector:
    matchLabels:
      app.kubernetes.io/name: ${name}
  template:
    metadata:
      labels:
        app.kubernetes.io/name: ${name}
        app.kubernetes.io/part-of: shop
    spec:
      terminationGracePeriodSeconds: ${30 + random.below(90)}
      securityContext:
        runAsNonRoot: true
        fsGroup: 999
      containers:
        - name: main
          image: registry.example.com/shop/${name.replace(/-\d+$/, '')}:1.${random.below(30)}.${random.below(10)}
          ports:
            - name: main
              containerPort: 5432
          env:
            - name: POD_NAME
              valueFrom:
                fieldRef:
                  fieldPath: metadata.name
            - name: LOG_LEVEL
              value: "${random.pick(['info', 'warn', 'debug'])}"
${settings}          readinessProbe:
            tcpSocket:
              port: main
            periodSeconds: ${5 + random.below(10)}
          resources:
            requests:
              cpu: ${100 + 50 * random.below(8)}m
              memory: ${memory}Mi
            limits:
              memory: ${memory * 2}Mi
          volumeMounts:
            - name: data
              mountPath: /var/lib/data
  volumeClaimTemplates:
    - metadata:
        name: data
      spec:
        accessModes: ["ReadWriteOnce"]
        resources:
          requests:
            storage: ${10 + random.below(90)}Gi
`;
}

function deployment(random: Random, name: string): string {
  return `apiVersion: apps/v1
kind: Deployment
${metadata(name)}spec:
  replicas: ${1 + random.below(6)}
  selector:
    matchLabels:
      app.kubernetes.io/name: ${name}
  template:
    metadata:
      labels:
        app.kubernetes.io/name: ${name}
      annotations:
        checksum/config: ${random.hex(64)}
    spec:
      serviceAccountName: default
      containers:
        - name: web
          image: registry.example.com/shop/${name.replace(/-\d+$/, '')}@sha256:${random.hex(64)}
          args: ["--listen=:8080", "--${random.pick(WORDS)}=${random.below(100)}"]
          ports:
            - name: main
              containerPort: 8080
          env:
${WORDS.slice(random.below(6))
  .map((word) => `            - name: ${word.toUpperCase()}\n              value: "${random.below(1000)}"\n`)
  .join('')}          livenessProbe:
            httpGet:
              path: /healthz
              port: main
          resources:
            requests:
              cpu: ${50 + 50 * random.below(10)}m
              memory: ${64 * (1 + random.below(16))}Mi
          volumeMounts:
            - name: settings
              mountPath: /etc/${name}
              readOnly: true
      volumes:
        - name: settings
          emptyDir: {}
`;
}

function configMap(random: Random, name: string, lines: number): string {
  let settings = '';
  for (let i = 0; i < lines; i++) {
    settings += `    ${random.pick(WORDS)}.${random.pick(WORDS)}.${i} = ${random.pick(['on', 'off', `${random.below(9999)}ms`])}\n`;
  }
  return `apiVersion: v1
kind: ConfigMap
${metadata(`${name}-config`, name)}data:
  mode: production
  shards: "${random.below(64)}"
  settings.properties: |
    # Read once, at start.
${settings}`;
}

function secret(random: Random, name: string): string {
  const entries = WORDS.map((word) => `  ${word}: ${Buffer.from(random.hex(48)).toString('base64')}\n`).join('');
  return `apiVersion: v1\nkind: Secret\n${metadata(`${name}-secret`, name)}type: Opaque\ndata:\n${entries}`;
}

function claim(random: Random, name: string): string {
  return `apiVersion: v1
kind: PersistentVolumeClaim
${metadata(name)}spec:
  accessModes: ["ReadWriteMany"]
  storageClassName: ${random.pick(['fast', 'standard'])}
  resources:
    requests:
      storage: ${1 + random.below(500)}Gi
`;
}

function budget(name: string): string {
  return `apiVersion: policy/v1
kind: PodDisruptionBudget
${metadata(name)}spec:
  maxUnavailable: 1
  selector:
    matchLabels:
      app.kubernetes.io/name: ${name}
`;
}

/** The values of a chart: YAML, but no manifest. */
function values(random: Random): string {
  let text = '# What differs between the stages.\n';
  for (const name of STATELESS) {
    text += `${name}:
  enabled: ${random.pick(['true', 'false'])}
  image:
    repository: registry.example.com/shop/${name}
    tag: "1.${random.below(40)}.0"
  replicas: ${random.below(8)}
  hosts: [${name}.example.com, www.${name}.example.com]
  resources:
    requests: {cpu: ${random.below(900)}m, memory: ${random.below(900)}Mi}
`;
  }
  return text;
}

function definition(random: Random, index: number): string {
  const name = `${random.pick(STATEFUL)}cluster${index}`;
  const head = `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata:
  name: ${name}s.shop.example.com
spec:
  group: shop.example.com
  scope: Namespaced
  names:
    kind: Cluster${index}
    plural: ${name}s
  versions:
    - name: v1
      served: true
      storage: true
      schema:
        openAPIV3Schema:
          type: object
          properties:
            spec:
              type: object
              properties:
`;
  let text = head;
  for (let i = 0; text.length < 690_000; i++) text += definedField(random, `${random.pick(WORDS)}${i}`);
  return text;
}

function definedField(random: Random, name: string): string {
  const indent = ' '.repeat(16);
  const properties = WORDS.map(
    (word) => `${indent}    ${word}:
${indent}      description: How ${word} is chosen for ${name}; at most ${random.below(5000)} of the ${random.pick(WORDS)} are kept.
${indent}      type: ${random.pick(['string', 'integer', 'boolean'])}
`,
  );
  return `${indent}${name}:\n${indent}  type: object\n${indent}  properties:\n${properties.join('')}`;
}

/** A dashboard as JSON in a ConfigMap: one scalar of a hundred kilobytes. */
function dashboard(random: Random, index: number): string {
  const panels = Array.from({ length: 220 }, (_, id) => ({
    id,
    title: `${random.pick(WORDS)} by ${random.pick(STATELESS)}`,
    type: 'timeseries',
    gridPos: { x: (id % 3) * 8, y: Math.floor(id / 3) * 8, w: 8, h: 8 },
    targets: [{ expr: `sum(rate(${random.pick(WORDS)}_total{shard="${random.below(64)}"}[5m])) by (pod)`, refId: 'A' }],
  }));
  const json = JSON.stringify({ title: `Shop ${index}`, refresh: '30s', panels }, undefined, 2).replace(/^/gm, '    ');
  return `apiVersion: v1\nkind: ConfigMap\n${metadata(`dashboard-${index}`)}data:\n  dashboard.json: |\n${json}\n`;
}
