import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Format } from '../src/kubernetes/formats.ts';
import { hasFormat } from '../src/kubernetes/formats.ts';
import { formatSpan, type VersionRange } from '../src/kubernetes/versions.ts';
import { checkStructure } from '../src/schema/check.ts';
import { servedKind } from '../src/schema/table.ts';
import { limitsOf, refusedBy, rootLimits } from '../src/schema/values.ts';
import { toJson } from '../src/yaml/node.ts';
import { documentsOf, manifestsIn } from './manifests.ts';
import { objectTypes, typeAt } from './object-types.ts';

type Json = string | number | boolean | null | Json[] | { [name: string]: Json };
type Step = string | number;

/** What API servers of some minors said when one text or number was put into an object. */
interface Verdict {
  /** Which of the objects. */
  readonly manifest: number;
  readonly path: readonly Step[];
  /** True where the key was changed. */
  readonly key?: boolean;
  /** The minors asked. */
  readonly versions: string;
  /** The texts and numbers, by the minors that refused them. */
  readonly refused: Readonly<Record<string, readonly (string | number)[]>>;
}

const manifests = documentsOf(readFileSync('test/values/manifests.yaml', 'utf8')).map(
  ({ root }) => toJson(root!) as Record<string, Json>,
);
const verdicts = readFileSync('test/values/verdicts.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Verdict);

function changed(value: Json, [step, ...rest]: readonly Step[], put: string | number, isKey: boolean): Json {
  if (Array.isArray(value)) {
    return value.map((item, index) =>
      index !== step ? item : rest.length === 0 ? put : changed(item, rest, put, isKey),
    );
  }
  const entries = Object.entries(value as Record<string, Json>).map(([name, below]): [string, Json] => {
    if (name !== step) return [name, below];
    if (rest.length > 0) return [name, changed(below, rest, put, isKey)];
    return isKey ? [String(put), below] : [name, put];
  });
  return Object.fromEntries(entries);
}

function isRefused(object: Json, { from, to }: VersionRange): boolean {
  const { apiVersion, kind } = object as Record<string, string>;
  const root = documentsOf(JSON.stringify(object), 'object.json')[0]!.root!;
  return checkStructure(root, servedKind(apiVersion!, kind!)!.type, { from, to }).some(({ code }) => code === 'value');
}

test.each(verdicts)(
  'the API servers agree about $path of object $manifest',
  ({ manifest, path, key, versions, refused }) => {
    for (const [minors, values] of Object.entries(refused)) {
      for (const value of values) {
        const object = changed(manifests[manifest]!, path, value, key ?? false);
        const found = versions
          .split(' ')
          .filter((minor) => isRefused(object, { from: Number(minor), to: Number(minor) }));
        expect(found.join(' '), String(value)).toBe(minors);
      }
    }
  },
);

describe('the table', () => {
  const types = objectTypes();

  test('asks for fields that the types have', () => {
    const unknown: string[] = [];
    let known = 0;
    for (const [name, type] of types) {
      const limits = limitsOf(name);
      if (limits.fields.length + limits.below.length === 0) continue;
      known++;
      for (const field of limits.fields) if (typeAt(type, [field]) === undefined) unknown.push(`${name}.${field}`);
      for (const { steps } of limits.below) {
        if (typeAt(type, steps) === undefined) unknown.push(`${name}.${steps.join('.')}`);
      }
    }
    expect(unknown).toEqual([]);
    expect(known).toBeGreaterThan(80);
  });

  test('asks for formats that are known', () => {
    const formats = new Set<Format | undefined>();
    for (const name of types.keys()) {
      const limits = limitsOf(name);
      for (const limit of limits.fields.flatMap((field) => limits.of(field) ?? [])) formats.add(limit.format);
      for (const { limit } of [...limits.below, ...rootLimits(name)]) formats.add(limit.format);
    }
    for (const format of formats) if (format !== undefined) expect(() => hasFormat('postgres', format)).not.toThrow();
    expect(formats.size).toBeGreaterThan(20);
  });
});

describe('refusedBy', () => {
  const [distribution] = limitsOf('ServiceSpec').of('trafficDistribution')!;
  const refused = (text: string, from: number, to: number) => refusedBy(distribution!, text, { from, to });

  test('knows since when a word is taken', () => {
    expect(refused('PreferClose', 25, 37)).toBeUndefined();
    expect(refused('PreferSameZone', 34, 37)).toBeUndefined();
    expect(formatSpan(refused('PreferSameZone', 33, 35)!)).toBe('until 1.33');
  });

  test('judges whole numbers, of any other type of value nothing but a quantity', () => {
    const [port, name] = limitsOf('TCPSocketAction').of('port')!;
    const verdict = (value: string | number) =>
      [port, name].map((limit) => refusedBy(limit!, value, { from: 25, to: 37 }));
    expect(verdict(65535)).toEqual([undefined, undefined]);
    expect(verdict(65536)).toEqual([{}, undefined]);
    expect(verdict(65536.5)).toEqual([undefined, undefined]);
    expect(verdict('65536')).toEqual([undefined, {}]);
    const [quota] = limitsOf('ResourceQuotaSpec').of('hard')!;
    expect(refusedBy(quota!, -1, { from: 25, to: 37 })).toEqual({});
  });

  test('knows since when anybody looks', () => {
    expect(refused('close', 25, 30)).toBeUndefined();
    expect(refused('close', 31, 37)).toEqual({});
    expect(formatSpan(refused('close', 30, 37)!)).toBe('since 1.31');
    expect(formatSpan(refused('PreferSameZone', 30, 37)!)).toBe('1.31 to 1.33');
  });
});

test('a word near to one that is taken, or said in short, is told', () => {
  const [claim] = manifestsIn(`apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: backups }
spec: { accessModes: [RWX, readWriteOnce, Shared], resources: { requests: { storage: 1Gi } } }`);
  const near = claim!.issues.map((issue) => issue.code === 'value' && issue.near);
  expect(near).toEqual(['ReadWriteMany', 'ReadWriteOnce', undefined]);
});

test('what may become another text is not judged', () => {
  const [service] = manifestsIn(`apiVersion: v1
kind: Service
metadata: { name: "\${NAME}_svc", labels: { release: "{{ .Release }}" } }
spec: { type: $(TYPE), ports: [{ port: 5432 }] }`);
  expect(service!.issues).toEqual([]);
});
