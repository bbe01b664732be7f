import { compareQuantities } from '../../kubernetes/quantities.ts';
import type { InvalidResource, Path } from '../../kubernetes/structure.ts';
import type { MapNode } from '../../yaml/node.ts';
import { isUnknown } from '../../yaml/unknown.ts';
import type { ComparisonTable, Mismatch } from '../comparisons.ts';
import { is, keysOf, mapsIn, mapsTo, read, said, textAt, textsOf, valueAt } from '../given.ts';
import { contradiction, namesIn, on, resource, unknownName, wants } from './comparison.ts';

/** Amounts: requests, limits, and the ranges and quotas of a namespace. */
export const RESOURCES: ComparisonTable = {
  LimitRangeItem: [on('min defaultRequest default', limitsOfRange)],
  PodSpec: [on('resources', podLimits), on('containers initContainers', claimsOfResources, 'claims')],
  ResourceQuotaSpec: [on('scopes', scopes), on('scopes', scopedAmounts)],
  ResourceRequirements: [on('requests limits', requests)],
};

const NONE: readonly Mismatch[] = [];

/** The amounts of a range, each with those that it may not exceed. */
const ORDER = [
  ['min', ['max', 'defaultRequest', 'default']],
  ['defaultRequest', ['max', 'default']],
  ['default', ['max']],
] as const;

function limitsOfRange(map: MapNode, at: Path): readonly Mismatch[] {
  if (is(map, 'type', 'Pod')) {
    const defaults = ['default', 'defaultRequest'].filter((name) => keysOf(map, name).length > 0);
    if (defaults.length > 0) {
      return defaults.map((name) => ({
        ...wants([...at, name], undefined, [...at, 'type'], ['Pod']),
        wanted: false,
      }));
    }
  }
  const unequal = keysOf(map, 'defaultRequest').filter((resource) => {
    const [amount, limit] = [valueAt(map, ['defaultRequest', resource]), valueAt(map, ['default', resource])];
    return !isShared(resource) && limit !== undefined && (compareQuantities(said(amount), said(limit)) ?? 0) !== 0;
  });
  if (unequal.length > 0) {
    return unequal.map((resource) =>
      contradiction([...at, 'defaultRequest', resource], 'unequal', [...at, 'default', resource]),
    );
  }
  return ORDER.flatMap(([name, bounds]) =>
    keysOf(map, name).flatMap((resource) => {
      const amount = said(valueAt(map, [name, resource]));
      const bound = bounds.find((other) => {
        const limit = said(valueAt(map, [other, resource]));
        return (compareQuantities(amount, limit) ?? 0) > 0;
      });
      return bound === undefined ? [] : [contradiction([...at, name, resource], 'above', [...at, bound, resource])];
    }),
  );
}

/** What a container asks for, and how much of it it may have. */
function requests(map: MapNode, at: Path): readonly Mismatch[] {
  const asked = mapsTo(map, 'requests');
  const limits = mapsTo(map, 'limits');
  // KEP 2837: what all containers together may have was looked at since 1.34.
  const holds = at.at(-2) === 'spec' ? { since: 34 } : undefined;
  let found: Mismatch[] | undefined;
  const pairs = asked?.pairs ?? [];
  for (let i = 0; i < pairs.length; i++) {
    const { name } = pairs[i]!;
    const amount = amountAt(asked!, name);
    const limit = limits && amountAt(limits, name);
    if (amount === undefined) continue;
    const about = limit === undefined ? (isShared(name) ? undefined : 'without-limit') : relation(name, amount, limit);
    if (about === undefined || isUnknown(name)) continue;
    found ??= [];
    found.push(resource([...at, 'requests', name], about, [...at, 'limits', name], holds));
  }
  return found ?? hugePages(asked, limits, at);
}

/** An amount that is written as null is none: zero. */
function amountAt(map: MapNode, resource: string): string | undefined {
  return map.get(resource) === undefined ? undefined : said(read(map, resource)) || '0';
}

function relation(name: string, amount: string, limit: string): InvalidResource['about'] | undefined {
  const order = compareQuantities(amount, limit);
  if (order === undefined || order === 0) return undefined;
  if (!isShared(name)) return 'not-limit';
  return order > 0 ? 'above-limit' : undefined;
}

/** True for what may be promised to more than can have it. Devices and huge pages are counted. */
function isShared(resource: string): boolean {
  return (!resource.includes('/') || resource.includes('kubernetes.io/')) && !resource.startsWith(HUGE_PAGES);
}

const HUGE_PAGES = 'hugepages-';

function hugePages(asked: MapNode | undefined, limits: MapNode | undefined, at: Path): readonly Mismatch[] {
  const huge = hugePagesOf(limits) ?? hugePagesOf(asked);
  if (huge === undefined || mayHoldBasics(asked) || mayHoldBasics(limits)) return NONE;
  const list = hugePagesOf(limits) === undefined ? 'requests' : 'limits';
  return [resource([...at, list, huge], 'hugepages-alone', at)];
}

function hugePagesOf(map: MapNode | undefined): string | undefined {
  return map?.pairs.find(({ name }) => name.startsWith(HUGE_PAGES))?.name;
}

/** True where cpu or memory is written, or may come from elsewhere. */
function mayHoldBasics(map: MapNode | undefined): boolean {
  return map?.pairs.some(({ name, merge }) => merge || name === 'cpu' || name === 'memory' || isUnknown(name)) ?? false;
}

/** What one container may have, and all together. */
function podLimits(map: MapNode, at: Path): readonly Mismatch[] {
  const resources = mapsTo(map, 'resources');
  if (resources === undefined) return NONE;
  const found: Mismatch[] = [];
  for (const [index, container] of mapsIn(map, 'containers')) {
    for (const kind of ['requests', 'limits']) {
      const own = mapsTo(container, 'resources', kind);
      const shared = mapsTo(resources, kind);
      if (own === undefined || shared === undefined) continue;
      for (const { name } of own.pairs) {
        const amount = said(read(own, name));
        if (!isMore(amount, said(read(shared, name)))) continue;
        // What is more than its own limit is told there.
        if (kind === 'requests' && isMore(amount, said(valueAt(container, ['resources', 'limits', name])))) continue;
        const path = [...at, 'containers', index, 'resources', kind, name];
        found.push(resource(path, 'above-pod', [...at, 'resources', kind, name], { since: 34 }));
      }
    }
  }
  return found;
}

function isMore(amount: string, other: string): boolean {
  return (compareQuantities(amount, other) ?? 0) > 0;
}

/** Some scopes leave nothing when both are asked for. */
function scopes(map: MapNode, at: Path): readonly Mismatch[] {
  const written = textsOf(map, 'scopes');
  return OPPOSITES.flatMap(([one, other]) => {
    const first = written.find(([, scope]) => scope === one);
    const second = written.find(([, scope]) => scope === other);
    if (first === undefined || second === undefined) return [];
    return [contradiction([...at, 'scopes', second[0]], 'unfit', [...at, 'scopes', first[0]])];
  });
}

const OPPOSITES = [
  ['Terminating', 'NotTerminating'],
  ['BestEffort', 'NotBestEffort'],
] as const;

/** A scope chooses Pods, so that nothing else is counted in it; where it chooses those without requests, nothing but Pods. */
function scopedAmounts(map: MapNode, at: Path): readonly Mismatch[] {
  return textsOf(map, 'scopes').flatMap(([index, scope]) => {
    if (!SCOPES.has(scope)) return [];
    const counted = scope === 'BestEffort' ? PODS : AMOUNTS_OF_PODS;
    return keysOf(map, 'hard')
      .filter((name) => !counted.test(name) && !isUnknown(name))
      .map((name) => contradiction([...at, 'hard', name], 'unfit', [...at, 'scopes', index]));
  });
}

const SCOPES: ReadonlySet<string> = new Set([
  'BestEffort',
  'CrossNamespacePodAffinity',
  'NotBestEffort',
  'NotTerminating',
  'PriorityClass',
  'Terminating',
]);

// What has a slash in it is counted by others.
const PODS = /^pods$|\//;
const AMOUNTS_OF_PODS = /^(?:pods|(?:requests\.|limits\.)?(?:cpu|memory))$|\//;

/** KEP 4381: what a container claims, the Pod does. */
function claimsOfResources(map: MapNode, at: Path): readonly Mismatch[] {
  let found: Mismatch[] | undefined;
  let names: ReturnType<typeof namesIn>;
  for (const list of ['containers', 'initContainers']) {
    for (const [index, container] of mapsIn(map, list)) {
      const resources = mapsTo(container, 'resources');
      if (resources === undefined || read(resources, 'claims') === undefined) continue;
      for (const [position, claim] of mapsIn(resources, 'claims')) {
        names ??= namesIn(map, 'resourceClaims');
        if (names === undefined) return NONE;
        const name = textAt(claim, 'name');
        if (name === '' || isUnknown(name) || names.has(name)) continue;
        const path = [...at, list, index, 'resources', 'claims', position, 'name'];
        found ??= [];
        found.push(unknownName(path, name, [[...at, 'resourceClaims']], { since: 34 }));
      }
    }
  }
  return found ?? NONE;
}
