import { SUPPORTED } from '../src/kubernetes/versions.ts';
import { fence } from './rule-pages.ts';

/** What of a JSON schema is read here. */
interface Schema {
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly definitions?: Readonly<Record<string, Schema>>;
  readonly $ref?: string;
}

interface Shown {
  /** What holds where the key is left out. */
  readonly default: string;
  readonly example: string;
}

/** What the schema cannot say of each key. */
const SHOWN: Readonly<Record<string, Shown>> = {
  extends: { default: '`recommended`', example: 'extends: strict' },
  rules: {
    default: 'the severity of each rule',
    example: 'rules:\n  missing-headless-service: error\n  no-graceful-termination: off',
  },
  overrides: {
    default: 'none',
    example: "overrides:\n  - files: ['lessons/**']\n    rules:\n      duplicate-resource: off",
  },
  ignore: { default: 'nothing', example: "ignore: [vendor/, '*.generated.yaml']" },
  paths: { default: 'the working directory', example: 'paths: [k8s, charts/rendered]' },
  markdown: { default: '`false`: only Markdown files that are named', example: 'markdown: true' },
  kubernetesVersion: {
    default: `\`1.${SUPPORTED.from}-1.${SUPPORTED.to}\`, the versions supported upstream`,
    example: 'kubernetesVersion: 1.32-1.36',
  },
  namespace: { default: 'not known, so that it may be any', example: 'namespace: shop' },
  clusterDomain: { default: '`cluster.local`', example: 'clusterDomain: cluster.example' },
  assume: { default: 'nothing', example: 'assume: [Service/postgres, Service/shop/*]' },
  honor: { default: 'none', example: 'honor: [kube-linter, kube-score]' },
  failOn: { default: '`warning`', example: 'failOn: error' },
  baseline: { default: 'none: every finding is told', example: 'baseline: .stslint-baseline.jsonl' },
};

/**
 * Every key of a config, from its JSON schema: what it says, its type, its default and an example.
 *
 * @throws where a key has no example, or an example no key.
 */
export function configurationKeys(schema: Schema): string {
  const keys = Object.entries(schema.properties ?? {});
  const stranger = Object.keys(SHOWN).find((key) => schema.properties?.[key] === undefined);
  if (stranger !== undefined) throw new Error(`${stranger} is no key of a config`);
  const sections = keys.map(([key, value]) => {
    const shown = SHOWN[key];
    if (shown === undefined) throw new Error(`${key} has no example in scripts/docs-configuration.ts`);
    const types = [`Type: ${typeOf(value, schema)}.`, `Default: ${shown.default}.`];
    return [`### ${key}`, descriptionOf(value, schema), types.join(' '), fence('yaml', shown.example)].join('\n\n');
  });
  return sections.join('\n\n');
}

/** Without what is said of the default, which is said of every key. */
function descriptionOf(value: Schema, root: Schema): string {
  const text = value.description ?? resolved(value, root).description ?? '';
  return text.replace(/\s*Default: \S+$/, '').replace(/(?<![.!?])$/, '.');
}

/** The type of a value in words; that it may be empty is true of all and not said. */
function typeOf(value: Schema, root: Schema): string {
  const { type, enum: words, anyOf, items, properties, required = [] } = resolved(value, root);
  if (anyOf !== undefined) return distinct(anyOf.map((one) => typeOf(one, root))).join(', or ');
  // The numbers are texts that lost their quotes.
  if (words !== undefined && type !== 'number') {
    return unite(words.filter((word) => word !== null).map((word) => `\`${word}\``));
  }
  const [plain = ''] = [type ?? []].flat().filter((name) => name !== 'null');
  if (plain === 'array') return `list of ${items === undefined ? 'anything' : typeOf(items, root)}`;
  if (plain === 'object') {
    const names = Object.keys(properties ?? {});
    if (value.$ref === '#/definitions/rules')
      return 'map of rules to their levels: `off`, `info`, `warning` or `error`';
    return `map of ${names.map((name) => `\`${name}\`${required.includes(name) ? ' (required)' : ''}`).join(' and ')}`;
  }
  return { string: 'text', number: 'number', boolean: '`true` or `false`' }[plain] ?? '';
}

function resolved(value: Schema, root: Schema): Schema {
  const name = value.$ref?.slice('#/definitions/'.length);
  return name === undefined ? value : (root.definitions?.[name] ?? value);
}

function unite(names: readonly string[]): string {
  const kept = distinct(names);
  return kept.length < 2 ? kept.join('') : `${kept.slice(0, -1).join(', ')} or ${kept.at(-1)}`;
}

function distinct(names: readonly string[]): string[] {
  return [...new Set(names.filter((name) => name !== ''))];
}
