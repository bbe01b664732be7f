import type { EnvVar } from 'kubernetes-types/core/v1.js';
import type { Field } from '../yaml/field.ts';
import { type Bundle, perBundle } from './bundle.ts';
import { keysOf } from './config-keys.ts';
import { isKustomization } from './kustomization.ts';
import type { Manifest } from './manifest.ts';
import { nearName } from './names.ts';
import { CROWD } from './pod-index.ts';
import { type Reference, referencesIn } from './references.ts';
import { isHeadless } from './statefulset.ts';
import { containersOf, type Workload } from './workload.ts';

/** A `$(NAME)` of a text, as the kubelet reads it. */
export interface Use {
  readonly name: string;
  /** Where the name begins and ends in its text. */
  readonly from: number;
  readonly to: number;
}

/**
 * The uses of variables in a text, by the kubelet's own reading (third_party/forked/golang/expansion/expand.go): `$$` is a
 * dollar sign, and a name goes up to the next bracket. What is no name of a variable, as `$(date +%s)`, is left out.
 */
export function usesIn(text: string): Use[] {
  const uses: Use[] = [];
  for (let at = text.indexOf('$'); at >= 0; at = text.indexOf('$', at)) {
    if (text[at + 1] !== '(') {
      at += 2;
      continue;
    }
    const end = text.indexOf(')', at);
    if (end < 0) break;
    const name = text.slice(at + 2, end);
    if (/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) uses.push({ name, from: at + 2, to: end });
    at = end + 1;
  }
  return uses;
}

/** The field of a Pod that people mean by a usual name of a variable; `env` brings it with `fieldRef`. */
export function podFieldOf(name: string): string | undefined {
  return POD_FIELDS.get(name);
}

const POD_FIELDS: ReadonlyMap<string, string> = new Map([
  ['HOSTNAME', 'metadata.name'],
  ['POD_NAME', 'metadata.name'],
  ['POD_NAMESPACE', 'metadata.namespace'],
  ['NAMESPACE', 'metadata.namespace'],
  ['POD_IP', 'status.podIP'],
  ['HOST_IP', 'status.hostIP'],
  ['NODE_NAME', 'spec.nodeName'],
]);

/** A `$(NAME)` that the kubelet leaves as it stands. */
export interface UnresolvedUse extends Use {
  readonly field: Field;
  /** The variable in whose value it stands; undefined: in the command or its arguments. */
  readonly variable: string | undefined;
  readonly container: Field;
  /** The variable of that name that comes too late, or is one of another container. */
  readonly later?: Field;
  readonly elsewhere?: Field;
  /** The name that may be meant. */
  readonly near?: string | undefined;
  /** A headless Service, which gives no variables. */
  readonly headless?: string | undefined;
}

/** The uses of variables that a container does not have, or not yet, in its variables, command and arguments. */
export function* unresolvedUses(workload: Workload, bundle: Bundle): Generator<UnresolvedUse> {
  const { manifest } = workload;
  const references = referencesIn(workload);
  let filledIn: ReadonlySet<string> | undefined;
  const filled = () => {
    filledIn ??= filledInNames(manifest, bundle);
    return filledIn;
  };
  for (const [index, container] of containersOf(workload).entries()) {
    const list = container.get('env');
    if ((!list.absent && !list.isList) || list.open || container.open) continue;
    const inits = workload.podSpec.get('initContainers').items().length;
    const place = index < inits ? ['initContainers', index] : ['containers', index - inits];
    const names = list.items().map((item) => item.get('name').string);
    if (names.includes(undefined)) continue;
    const given = namesFromLists(references, place, container as Field, manifest, bundle);
    const known = new Set([...(names as string[]), ...(given ?? [])]);
    const firsts = new Map([...names.entries()].reverse().map(([at, name]) => [name, at]));
    const isUnknown = (name: string) => given !== undefined && !known.has(name) && /^[A-Z_][A-Z0-9_]*$/.test(name);

    for (const { field, value, at } of textsOf(container as Field, list.items() as Field<EnvVar>[])) {
      const variable = at === undefined ? undefined : names[at];
      for (const use of usesIn(value)) {
        const { name } = use;
        if (filled().has(name)) continue;
        const first = firsts.get(name) ?? -1;
        const found = { ...use, field, variable, container: container as Field };
        if (at !== undefined && first >= at) {
          // What a list gives is there before, its own name and others.
          if (given === undefined || given.has(name)) continue;
          yield first === at ? found : { ...found, later: list.item(first) as Field };
        } else if (isUnknown(name)) {
          const service = serviceOf(name, manifest, bundle);
          if (service === 'may-be') continue;
          yield {
            ...found,
            headless: service,
            near: known.size > CROWD ? undefined : nearName(name, known)?.name,
            ...elsewhereOf(name, container as Field, workload),
          };
        }
      }
    }
  }
}

interface Text {
  readonly field: Field;
  readonly value: string;
  /** The index of the variable whose value it is. */
  readonly at: number | undefined;
}

function textsOf(container: Field, variables: readonly Field<EnvVar>[]): Text[] {
  const commands = ['command', 'args'].flatMap((name) => container.child(name).items());
  const texts: [Field, number | undefined][] = [
    ...variables.map((variable, at): [Field, number] => [variable.get('value') as Field, at]),
    ...commands.map((field): [Field, undefined] => [field as Field, undefined]),
  ];
  return texts.flatMap(([field, at]) => {
    const value = field.open ? undefined : field.text;
    return value?.includes('$(') ? [{ field, value, at }] : [];
  });
}

/** The variables that `envFrom` gives; undefined where they are not known. */
function namesFromLists(
  references: readonly Reference[],
  [list, index]: readonly (string | number)[],
  container: Field,
  from: Manifest,
  bundle: Bundle,
): ReadonlySet<string> | undefined {
  const names = new Set<string>();
  const sources = container.child('envFrom');
  if (!sources.absent && !sources.isList) return undefined;
  for (const [at, source] of sources.items().entries()) {
    const prefix = (source as Field).child('prefix');
    const reference = references.find(
      ({ path }) => path[0] === list && path[1] === index && path[2] === 'envFrom' && path[3] === at,
    );
    const given = reference && keysOf(reference, from, bundle);
    if (given === undefined || (!prefix.absent && prefix.string === undefined)) return undefined;
    for (const key of given.keys) names.add((prefix.string ?? '') + key);
  }
  return names;
}

function elsewhereOf(name: string, container: Field, workload: Workload): { elsewhere?: Field } {
  for (const other of containersOf(workload)) {
    if (other.path.join() === container.path.join()) continue;
    const found = other
      .get('env')
      .items()
      .find((item) => item.get('name').string === name);
    if (found !== undefined) return { elsewhere: found as Field };
  }
  return {};
}

const OF_SERVICES =
  /^(.+?)_(?:SERVICE_(?:HOST|PORT(?:_\w+)?)|PORT(?:_\d+_(?:TCP|UDP|SCTP)(?:_(?:PROTO|PORT|ADDR))?)?)$/;

/**
 * The Service whose address a variable is to hold (`REDIS_SERVICE_HOST`), where the only one of the name is headless: those
 * give no variables (pkg/kubelet/envvars). `may-be` where it may be given by another; undefined for other variables.
 */
function serviceOf(name: string, from: Manifest, bundle: Bundle): string | undefined {
  const [, base] = OF_SERVICES.exec(name) ?? [];
  if (base === undefined) return undefined;
  const service = base.toLowerCase().replaceAll('_', '-');
  const { near } = bundle.partners('Service', service, from);
  return near.length > 0 && near.every((each) => isHeadless(each) === 'yes') ? service : 'may-be';
}

/** What is filled in before anything is applied: by kustomize's `vars`, or by a pipeline that writes images and names so too. */
function filledInNames({ document, root }: Manifest, bundle: Bundle): ReadonlySet<string> {
  const { start, end } = root.range;
  const lines = document.file.text.slice(start, end).split('\n');
  const others = lines.filter((line) => line.includes('$(') && NOT_EXPANDED.test(line));
  return new Set([...kustomizeVars(bundle), ...others.flatMap((line) => usesIn(line).map(({ name }) => name))]);
}

/** Fields in which the kubelet fills in nothing. */
const NOT_EXPANDED =
  /^[\s-]*["']?(?:image|name|namespace|host|replicas|storage|storageClassName|claimName|secretName|cpu|memory|app)["']?\s*:/;

const kustomizeVars = perBundle((bundle): ReadonlySet<string> => {
  const lists = bundle.manifests.filter(isKustomization).map(({ root }) => (root as Field).child('vars'));
  return new Set(lists.flatMap((list) => list.items().flatMap((item) => (item as Field).child('name').text ?? [])));
});
