/**
 * Where the reader differs from kubectl's:  tsx scripts/reader-differences.ts FOLDER [ORACLE [MUTATIONS]]
 *
 * FOLDER holds `corpus/manifests/` and `conformance/corpus-verdicts.jsonl`, what the API server's own code says of every
 * file there. ORACLE is a program with that code: JSON lines `{"id", "yaml"}` in, `{"id", "parse"?, "docs"}` out. With it,
 * mutations of small manifests (fixed seed, 6,000 if no number is given) are compared too.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SourceFile } from '../src/text/source-file.ts';
import type { YamlDocument } from '../src/yaml/document.ts';
import { parseFile } from '../src/yaml/parse.ts';

interface Verdict {
  readonly file?: string;
  readonly id?: string;
  readonly parse?: string;
  readonly docs?: readonly {
    index: number;
    item?: number;
    kind?: string;
    name?: string;
    client?: unknown;
    verdict?: readonly { client?: unknown }[];
  }[];
}

interface Difference {
  readonly what: string;
  readonly id: string;
  readonly kubectl: string;
  readonly stslint: string;
  readonly text: string;
}

/** Read under this name, no document is left out for lack of a kind. */
const NAME = 'kustomization.yaml';

function compare(id: string, text: string, verdict: Verdict): Difference | 'same' | 'not judged' {
  const documents = parseFile(new SourceFile(NAME, text)).filter((document) => document.state !== 'empty');
  if (documents.some(({ state }) => state === 'template')) return 'not judged';
  const refused = documents.find(({ state }) => state === 'unreadable');
  const difference = (what: string, kubectl: string, stslint: string): Difference => ({
    what,
    id,
    kubectl,
    stslint,
    text,
  });
  if (refused !== undefined) {
    // What is no map is read, and refused at once.
    if (
      verdict.parse !== undefined ||
      verdict.docs?.some((doc) => JSON.stringify(refusal(doc) ?? '').includes('cannot unmarshal'))
    )
      return 'same';
    return difference('refused by stslint alone', 'read', `${refused.error!.code}: ${refused.error!.detail ?? ''}`);
  }
  if (verdict.parse !== undefined) return difference('refused by kubectl alone', verdict.parse, 'read');
  const counted = documents.filter(({ index }) => index >= 0);
  const theirs = new Set(verdict.docs?.map(({ index }) => index));
  const empty = counted.filter((document) => isEmptyList(document)).length;
  if (theirs.size !== counted.length - empty) {
    return difference('number of documents', String(theirs.size), String(counted.length - empty));
  }
  for (const { index, item, kind, name } of verdict.docs ?? []) {
    if (item !== undefined || kind === undefined || name === undefined) continue;
    const document = counted[index];
    if (document?.state === 'skipped') continue;
    const ours = [textAt(document, 'kind'), textAt(document, 'metadata', 'name')].map((part) => part ?? '');
    if (ours[0] !== kind || ours[1] !== name) return difference('kind or name', `${kind}/${name}`, ours.join('/'));
  }
  return 'same';
}

function refusal(doc: NonNullable<Verdict['docs']>[number]): unknown {
  return doc.client ?? doc.verdict?.[0]?.client;
}

function isEmptyList({ root }: YamlDocument): boolean {
  const items = root?.kind === 'map' ? root.get('items')?.value : undefined;
  return (items?.kind === 'seq' && items.items.length === 0) || (items?.kind === 'scalar' && items.value === null);
}

function textAt(document: YamlDocument | undefined, ...path: string[]): string | undefined {
  let node = document?.root ?? undefined;
  for (const key of path) {
    if (node?.kind === 'alias') node = node.target;
    node = node?.kind === 'map' ? node.get(key)?.value : undefined;
  }
  if (node?.kind === 'alias') node = node.target;
  return node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : undefined;
}

function report(title: string, results: readonly (Difference | 'same' | 'not judged')[], limit: number): void {
  const differences = results.filter((result) => typeof result === 'object');
  const left = results.filter((result) => result === 'not judged').length;
  console.log(`\n${title}: ${results.length} texts, ${differences.length} differences, ${left} templates not judged`);
  for (const what of new Set(differences.map((difference) => difference.what))) {
    const group = differences.filter((difference) => difference.what === what);
    console.log(`\n${what}: ${group.length}`);
    for (const { id, kubectl, stslint, text } of group.slice(0, limit)) {
      console.log(`  ${id}: kubectl ${JSON.stringify(kubectl)}, stslint ${JSON.stringify(stslint)}`);
      if (text.length < 400) console.log(`    ${JSON.stringify(text)}`);
    }
  }
}

const SEEDS = [
  'apiVersion: v1\nkind: Service\nmetadata:\n  name: postgres\n  labels: {app: postgres, tier: "db"}\nspec:\n  ports:\n  - port: 5432\n    name: sql # client\n  selector:\n    app: postgres\n',
  'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: kafka\ndata:\n  server.properties: |\n    a=1\n    b=2\n\n  log: >-\n    one\n    two\n\n    three\n  quoted: "x \\"y\\"\n    z"\n  single: \'it\'\'s\'\n',
  '# head\nkind: List\napiVersion: v1\nitems:\n- apiVersion: v1\n  kind: Secret\n  metadata: &meta\n    name: redis\n    labels: &labels\n      app: redis\n- apiVersion: v1\n  kind: Secret\n  metadata:\n    <<: *meta\n    labels: *labels\n---\nkind: Pod\napiVersion: v1\n...\n',
  '{"apiVersion": "v1", "kind": "Service", "metadata": {"name": "etcd"},\n "spec": {"ports": [{"port": 2379}], "clusterIP": "None"}}\n',
  'kind: ConfigMap\napiVersion: v1\nmetadata: {name: nats, annotations: {a: b c, d: [e, "f", g: h]}}\ndata:\n  multi: one\n    two\n    three\n  ? long\n  : value\n  empty:\n  list: [a,\n    b]\n',
];

const PIECES = [
  '\t',
  ' ',
  '  ',
  '\n',
  '\r\n',
  '\u00a0',
  '"',
  "'",
  '[',
  ']',
  '{',
  '}',
  ',',
  ':',
  ': ',
  '- ',
  '-',
  '? ',
  '#',
  ' # ',
  '&a ',
  '*a',
  '*labels',
  '!!str ',
  '!!int ',
  '!x ',
  '<<: ',
  '|',
  '>',
  '|\n',
  '%',
  '@',
  '`',
  '\\',
  '---\n',
  '...\n',
  '\n---\n',
  '\n...\n',
  '~',
  'null',
  '0x1',
  '.inf',
  '\u0085',
  '\u2028',
  '\ufeff',
  '\u0001',
  '{{',
  '*',
  '&',
  '!',
  '=',
  'é',
  '😀',
];

/** A small generator of fixed seed (mulberry32), so that every run compares the same texts. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function mutate(text: string, next: () => number): string {
  const below = (limit: number): number => Math.floor(next() * limit);
  const lines = text.split('\n');
  const line = below(lines.length);
  switch (below(8)) {
    case 0:
    case 1:
    case 2: {
      const at = below(text.length + 1);
      return text.slice(0, at) + PIECES[below(PIECES.length)] + text.slice(at);
    }
    case 3: {
      const at = below(text.length);
      return text.slice(0, at) + text.slice(at + 1 + below(2));
    }
    case 4:
      return lines.toSpliced(line, 0, lines[below(lines.length)]!).join('\n');
    case 5:
      return lines.toSpliced(line, 1, ' '.repeat(1 + below(3)) + lines[line]!).join('\n');
    case 6:
      return lines.toSpliced(line, 1, lines[line]!.replace(/^ {1,2}/, '')).join('\n');
    default: {
      const at = below(text.length);
      return text.slice(0, at) + PIECES[below(PIECES.length)] + text.slice(at + 1);
    }
  }
}

const [folder, oracle, mutations = '6000'] = process.argv.slice(2);
if (folder === undefined) throw new Error('usage: reader-differences.ts FOLDER [ORACLE [MUTATIONS]]');

const verdicts = readFileSync(join(folder, 'conformance/corpus-verdicts.jsonl'), 'utf8').trim().split('\n');
report(
  'corpus',
  verdicts.map((line) => {
    const verdict = JSON.parse(line) as Verdict & { file: string };
    return compare(verdict.file, readFileSync(join(folder, 'corpus/manifests', verdict.file), 'utf8'), verdict);
  }),
  40,
);

if (oracle !== undefined) {
  const next = random(20_260);
  const texts = Array.from({ length: Number(mutations) }, (_, i) => {
    const text = mutate(SEEDS[i % SEEDS.length]!, next);
    return next() < 0.3 ? mutate(text, next) : text;
  });
  const input = texts.map((yaml, i) => JSON.stringify({ id: String(i), yaml })).join('\n');
  const { stdout } = spawnSync(oracle, { input, encoding: 'utf8', maxBuffer: 1 << 30 });
  const byId = new Map(
    stdout
      .trim()
      .split('\n')
      .map((line) => [(JSON.parse(line) as Verdict).id, JSON.parse(line) as Verdict]),
  );
  report(
    'mutations',
    texts.map((text, i) => compare(String(i), text, byId.get(String(i))!)),
    Number(process.env.LIMIT ?? 25),
  );
}
