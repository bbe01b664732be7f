import { nearName } from '../kubernetes/names.ts';
import type {
  InvalidValue,
  MisplacedField,
  Path,
  StructureIssue,
  UnknownField,
  ValueType,
  WrongType,
} from '../kubernetes/structure.ts';
import { Doubts, pathKey } from '../kubernetes/structure.ts';
import { complement, coverage, type VersionRange } from '../kubernetes/versions.ts';
import { nearNames } from '../text/distance.ts';
import { append } from '../text/multimap.ts';
import { type MapNode, resolveAlias, type YamlNode } from '../yaml/node.ts';
import { checkStructure, type Fault } from './check.ts';
import { type ObjectType, servedKinds, type Type, typesWith } from './table.ts';

/**
 * Finds out what happened where a manifest is not what Kubernetes takes: a slip of the pen, a field at the wrong level,
 * a value of the wrong type. What follows from another fault is left out.
 *
 * @param faults what the check found in this map with this type for these versions.
 */
export function explainFaults(
  faults: readonly Fault[],
  root: MapNode,
  type: ObjectType,
  asked: VersionRange,
): StructureIssue[] {
  const explanation = new Explanation(root, type, asked);
  const issues = together(faults.flatMap((fault) => explanation.explain(fault)));
  const doubts = new Doubts(issues);
  const unclear = new Set(issues.flatMap(unclearMaps).map(pathKey));
  // What is missing is not missed before other faults are mended: the API server decodes first, and stops there.
  return issues.filter((issue) => {
    if (issue.code !== 'missing') return true;
    const around = issue.path.slice(0, -1);
    const names = [issue.path.at(-1)!, ...issue.or];
    return !unclear.has(pathKey(around)) && !names.some((name) => doubts.about([...around, name]));
  });
}

/** The maps of which an issue leaves open what they hold. */
function unclearMaps(issue: StructureIssue): Path[] {
  if (issue.code === 'unknown') return [issue.path.slice(0, -1)];
  return issue.code === 'misplaced' ? issue.places.map((place) => place.slice(0, -1)) : [];
}

/** A map or list on the way to a fault, with its type. */
interface Step {
  readonly path: Path;
  readonly node: YamlNode;
  readonly type: Type;
}

/** Fields of one map that belong to one other are one mistake. */
function together(issues: readonly StructureIssue[]): StructureIssue[] {
  const result: StructureIssue[] = [];
  const groups = new Map<string, { at: number; homes: string[] }[]>();
  for (const issue of issues) {
    if (issue.code !== 'misplaced') {
      result.push(issue);
      continue;
    }
    const around = pathKey(issue.path.slice(0, -1));
    const homes = issue.places.map((place) => pathKey(place.slice(0, -1)));
    const group = (groups.get(around) ?? []).find((one) => one.homes.some((home) => homes.includes(home)));
    if (group === undefined) {
      append(groups, around, { at: result.push(issue) - 1, homes });
      continue;
    }
    const first = result[group.at] as MisplacedField;
    group.homes = group.homes.filter((home) => homes.includes(home));
    result[group.at] = {
      ...first,
      places: first.places.filter((place) => group.homes.includes(pathKey(place.slice(0, -1)))),
      taken: first.taken || issue.taken,
      others: [...first.others, issue.path],
    };
  }
  return result;
}

/** What people say and Kubernetes does not. */
const SHORT: ReadonlyMap<string, string> = new Map([
  ['RWO', 'ReadWriteOnce'],
  ['ROX', 'ReadOnlyMany'],
  ['RWX', 'ReadWriteMany'],
  ['RWOP', 'ReadWriteOncePod'],
]);

/** How many maps are looked into for a place: a bound for trees with very many items. */
const MAX_MAPS = 400;
/** After so many fields of one manifest no more places are looked for: it is another mistake that was made there. */
const MAX_SEARCHES = 100;
/** How far below a map that is around it a field is looked for. */
const MAX_DOWN = 2;

class Explanation {
  readonly #root: MapNode;
  readonly #type: ObjectType;
  readonly #asked: VersionRange;
  readonly #invalidAt = new Set<string>();
  #searches = 0;

  constructor(root: MapNode, type: ObjectType, asked: VersionRange) {
    this.#root = root;
    this.#type = type;
    this.#asked = asked;
  }

  explain(fault: Fault): StructureIssue[] {
    switch (fault.code) {
      case 'unknown':
        return [this.#unknown(fault)];
      case 'type':
        return [wrongType(fault.path, fault.expected)];
      case 'version': {
        // A field that no longer is and one that is not yet: what is asked for lies on one side of the span, or on both.
        const holds = complement(fault.known, this.#asked);
        return holds === undefined ? [] : [{ ...fault, holds }];
      }
      case 'missing':
      case 'conflict':
        return [fault];
      case 'value':
        return this.#invalid(fault);
    }
  }

  #invalid({ path, text, limit, holds }: Extract<Fault, { code: 'value' }>): InvalidValue[] {
    // What a map asks of a field below it goes before what the field's own map asks.
    const place = pathKey([...path, limit.part === 'keys' ? 0 : 1]);
    if (this.#invalidAt.has(place)) return [];
    this.#invalidAt.add(place);
    const allowed =
      limit.words &&
      [...limit.words].flatMap(([word, span]) =>
        span === undefined || coverage(span, this.#asked) !== 'none' ? [word] : [],
      );
    const meant = SHORT.get(text);
    const near =
      allowed &&
      (meant !== undefined && allowed.includes(meant) ? { name: meant, only: true } : nearName(text, allowed));
    const isAll = holds.since === undefined && holds.until === undefined;
    return [
      {
        code: 'value',
        path,
        key: limit.part === 'keys',
        allowed,
        format: limit.format,
        near: near?.only ? near.name : undefined,
        holds: isAll ? undefined : holds,
      },
    ];
  }

  #unknown({ path, owner }: Extract<Fault, { code: 'unknown' }>): UnknownField | MisplacedField {
    const steps = this.#stepsTo(path);
    const { node: map } = steps.at(-1)!;
    const name = path.at(-1) as string;
    const value = map.kind === 'map' ? map.get(name)!.value : map;
    const near = this.#nearFields(name, value, map, owner);
    const places = near.length > 0 ? [] : this.#placesFor(name, value, steps);
    const own = nameOf(owner);
    if (places.length > 0) {
      const taken = places.some((place) => this.#isWritten(place));
      return { code: 'misplaced', path, owner: own, places, taken, others: [], holds: undefined };
    }
    const elsewhere = near.length > 0 ? [] : kindsWith(name, owner);
    return { code: 'unknown', path, owner: own, near, elsewhere, holds: undefined };
  }

  /** What leads to a field: every map and list from the root to the one that holds it. */
  #stepsTo(path: Path): Step[] {
    let step: Step = { path: [], node: this.#root, type: this.#type };
    const steps = [step];
    for (const name of path.slice(0, -1)) {
      step = this.#below(step, name)!;
      steps.push(step);
    }
    return steps;
  }

  #below({ path, node, type }: Step, name: string | number): Step | undefined {
    const below = typeBelow(type, name);
    const child =
      typeof name === 'number' ? node.kind === 'seq' && node.items[name] : node.kind === 'map' && node.get(name)?.value;
    if (below === undefined || !child) return undefined;
    return { path: [...path, name], node: resolveAlias(child), type: below };
  }

  #nearFields(name: string, value: YamlNode, map: YamlNode, owner: ObjectType): string[] {
    const twin = TWINS.get(nameOf(owner))?.get(name);
    const free = [...owner.properties()].filter((property) => {
      const isWritten = map.kind === 'map' && map.get(property.name) !== undefined;
      return !isWritten && (property.span === undefined || coverage(property.span, this.#asked) !== 'none');
    });
    const fitting = free.filter((property) => this.#fits(value, property.type)).map((property) => property.name);
    if (twin !== undefined && fitting.includes(twin)) return [twin];
    const near = nearNames(name, fitting);
    return near.length > 0
      ? near
      : nearNames(
          name,
          free.map((property) => property.name),
        );
  }

  #fits(value: YamlNode, type: Type): boolean {
    return checkStructure(value, type, this.#asked).every(({ code }) => code !== 'unknown' && code !== 'type');
  }

  #isWritten(path: Path): boolean {
    let step: Step | undefined = { path: [], node: this.#root, type: this.#type };
    for (const name of path) step = step && this.#below(step, name);
    return step !== undefined;
  }

  /**
   * Where else in the manifest a field of that name with that value may stand: in the maps around it and a little below
   * these, the nearest first; all that are equally near. Places that are free go before those that are taken.
   */
  #placesFor(name: string, value: YamlNode, steps: readonly Step[]): Path[] {
    if (isNull(value) || ++this.#searches > MAX_SEARCHES) return [];
    const own = steps.at(-1)!.path.at(-1);
    const found: { path: Path; cost: number }[] = [];
    const seen = new Set<string>();
    const visit = (step: Step, cost: number, down: number): void => {
      if (seen.size > MAX_MAPS || step.type.kind === 'any') return;
      if (step.type.kind === 'list') {
        const items = step.node.kind === 'seq' ? step.node.items.length : 0;
        for (let i = 0; i < items && seen.size <= MAX_MAPS; i++) visit(this.#below(step, i)!, cost + LIST, down);
        return;
      }
      if (seen.has(pathKey(step.path)) || (step.node.kind !== 'map' && !isNull(step.node))) return;
      seen.add(pathKey(step.path));
      const place = placeIn(step, name, value, cost === 0);
      const type = place && typeAt(step.type, place.slice(step.path.length));
      if (place !== undefined && type !== undefined && hasShape(value, type)) {
        const free = cost === 0 ? FREE : 0;
        const misfit = this.#fits(value, type) ? 0 : MISFIT;
        found.push({ path: place, cost: cost + free + misfit + (this.#isWritten(place) ? TAKEN : 0) });
      }
      if (down === 0 || step.type.kind !== 'object') return;
      for (const property of step.type.properties()) {
        if (property.name === 'status') continue;
        const below = this.#below(step, property.name);
        if (below !== undefined) visit(below, cost + 1, down - 1);
        // A map that is not there is thought of only around the field itself (an httpGet around path and port), and
        // where it is of the same name (the Pod's securityContext for a container's).
        else if (property.type.kind === 'object' && (cost === 0 || property.name === own)) {
          visit({ path: [...step.path, property.name], node: NOTHING, type: property.type }, cost + UNWRITTEN, 0);
        }
      }
    };
    let up = 0;
    for (const step of [...steps].reverse()) {
      if (step.type.kind !== 'object') continue;
      visit(step, up, up === 0 ? MAX_DOWN : MAX_DOWN - 1);
      up++;
    }
    const least = Math.min(...found.map(({ cost }) => cost));
    // A name that fields have everywhere says little about where it belongs.
    if (least > 1 + TAKEN && typesWith(name) > COMMON) return [];
    return found.filter(({ cost }) => cost === least).map(({ path }) => path);
  }
}

const UNWRITTEN = 1.1;
const LIST = 0.5;
const TAKEN = 0.3;
/** A value with faults of its own may stand there too. */
const MISFIT = 0.2;
/** A map whose names are free takes any: a field of the map around goes before. */
const FREE = 1.05;

const NOTHING: YamlNode = {
  kind: 'scalar',
  start: 0,
  end: 0,
  style: 'empty',
  value: null,
  tag: undefined,
  anchor: undefined,
};

/** Where in a map a field of that name belongs: by its name, or in a map below whose names are free. */
function placeIn({ path, type }: Step, name: string, value: YamlNode, isOwn: boolean): Path | undefined {
  if (type.kind !== 'object') return undefined;
  if (!isOwn) return type.property(name) !== undefined ? [...path, name] : undefined;
  // Labels right below a selector, an amount right below the resources.
  if (type.name === 'LabelSelector' && resolveAlias(value).kind === 'scalar') return [...path, 'matchLabels', name];
  if (type.property('requests')?.type.kind === 'map' && RESOURCES.has(name)) return [...path, 'requests', name];
  return undefined;
}

/** So many types have a field of that name that it says little: `name`, `type`, `path`. */
const COMMON = 15;

const RESOURCES: ReadonlySet<string> = new Set(['cpu', 'memory', 'storage', 'ephemeral-storage']);

/** Fields that do the same in kinds beside each other, under another name. */
const TWINS: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  ['StatefulSetSpec', new Map([['strategy', 'updateStrategy']])],
  ['DaemonSetSpec', new Map([['strategy', 'updateStrategy']])],
  ['DeploymentSpec', new Map([['updateStrategy', 'strategy']])],
]);

/** The kinds beside it whose spec has a field of that name where another has none: `Deployment` for `strategy`. */
function kindsWith(name: string, owner: ObjectType): string[] {
  const kind = /^(\w+)Spec$/.exec(nameOf(owner))?.[1];
  if (kind === undefined) return [];
  const found = new Set<string>();
  for (const served of servedKinds()) {
    const spec = served.type.property('spec')?.type;
    if (NEIGHBOURS.has(served.kind) && spec?.kind === 'object' && spec.property(name) !== undefined)
      found.add(served.kind);
  }
  return [...found];
}

const NEIGHBOURS: ReadonlySet<string> = new Set([
  'StatefulSet',
  'Deployment',
  'DaemonSet',
  'Job',
  'CronJob',
  'Pod',
  'Service',
  'PersistentVolumeClaim',
  'PersistentVolume',
]);

function wrongType(path: Path, expected: Type): WrongType {
  const inner = expected.kind === 'list' ? expected.item : expected.kind === 'map' ? expected.value : expected;
  const of = inner.kind === 'object' ? nameOf(inner) : inner.kind === 'scalar' ? inner.name : inner.kind;
  const word: ValueType = expected.kind === 'scalar' ? expected.name : expected.kind === 'list' ? 'list' : 'map';
  return { code: 'type', path, expected: word, of: expected.kind === 'scalar' ? undefined : of, holds: undefined };
}

function typeBelow(type: Type, name: string | number): Type | undefined {
  if (type.kind === 'list') return typeof name === 'number' ? type.item : undefined;
  if (type.kind === 'map') return type.value;
  return type.kind === 'object' && typeof name === 'string' ? type.property(name)?.type : undefined;
}

function typeAt(type: Type, path: Path): Type | undefined {
  let at: Type | undefined = type;
  for (const step of path) at = at && typeBelow(at, step);
  return at;
}

/** `autoscaling/v1.HorizontalPodAutoscalerSpec` → `HorizontalPodAutoscalerSpec`. */
function nameOf({ name }: ObjectType): string {
  return name.slice(name.lastIndexOf('.') + 1);
}

/** True where a value is a map, a list or a scalar as a type wants it, whatever is in it. */
function hasShape(value: YamlNode, type: Type): boolean {
  const { kind } = resolveAlias(value);
  if (type.kind === 'scalar') return kind === 'scalar';
  return kind === (type.kind === 'list' ? 'seq' : 'map');
}

function isNull(node: YamlNode): boolean {
  return node.kind === 'scalar' && node.value === null;
}
