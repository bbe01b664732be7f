import { nearName } from '../kubernetes/names.ts';
import { otherNames } from '../kubernetes/other-names.ts';
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
import { isWithin, lostKeys } from './lost-key.ts';
import { type ObjectType, servedKinds, type Type, typesWith } from './table.ts';
import type { Limit } from './values.ts';

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
  const lost = lostKeys(faults, root, type, asked);
  const stray = new Set(lost.flatMap(({ rest }) => rest.map(pathKey)));
  const others = lost.length === 0 ? faults : faults.filter(({ path }) => !isWithin(path, stray));
  const issues = [...lost, ...together(withoutRivals(others.flatMap((fault) => explanation.explain(fault))))];
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

/** Of what can only be one field no more than one is: two names that mean it, or one and what stands at another place. */
function withoutRivals(issues: readonly StructureIssue[]): StructureIssue[] {
  const claims = new Map<string, Path[]>();
  for (const issue of issues) {
    const meant = meantBy(issue);
    if (meant !== undefined) append(claims, pathKey(meant), issue.path);
  }
  return issues.map((issue) => {
    if (issue.code === 'unknown') {
      const meant = meantBy(issue);
      return meant !== undefined && claims.get(pathKey(meant))!.length > 1 ? { ...issue, near: [] } : issue;
    }
    if (issue.code !== 'misplaced') return issue;
    // A misspelt one is written there.
    const rivals = issue.places.flatMap((place) => claims.get(pathKey(place))?.slice(0, 1) ?? []);
    return rivals.length < issue.places.length ? issue : { ...issue, places: rivals, taken: true };
  });
}

/** The field that a misspelt one is meant to be, where that is clear. */
function meantBy(issue: StructureIssue): Path | undefined {
  if (issue.code !== 'unknown' || issue.near.length !== 1) return undefined;
  return [...issue.path.slice(0, -1), ...issue.near[0]!.split('.')];
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
    const group = (groups.get(around) ?? []).find(
      (one) =>
        (result[one.at] as MisplacedField).taken === issue.taken && one.homes.some((home) => homes.includes(home)),
    );
    if (group === undefined) {
      append(groups, around, { at: result.push(issue) - 1, homes });
      continue;
    }
    const first = result[group.at] as MisplacedField;
    group.homes = group.homes.filter((home) => homes.includes(home));
    result[group.at] = {
      ...first,
      places: first.places.filter((place) => group.homes.includes(pathKey(place.slice(0, -1)))),
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
  /** What is wrong by itself in all versions asked for, or missing. */
  readonly #wrongAt = new Set<string>();
  #searches = 0;

  constructor(root: MapNode, type: ObjectType, asked: VersionRange) {
    this.#root = root;
    this.#type = type;
    this.#asked = asked;
  }

  explain(fault: Fault): StructureIssue[] {
    switch (fault.code) {
      case 'unknown':
        return this.#unknown(fault);
      case 'type':
        this.#invalidAt.add(placeOf(fault.path, 'self'));
        this.#wrongAt.add(pathKey(fault.path));
        return [wrongType(fault.path, fault.expected)];
      case 'version': {
        // A field that no longer is and one that is not yet: what is asked for lies on one side of the span, or on both.
        const holds = complement(fault.known, this.#asked);
        if (coverage(fault.known, this.#asked) === 'none') this.#wrongAt.add(pathKey(fault.path));
        return holds === undefined ? [] : [{ ...fault, holds }];
      }
      case 'missing':
        if (fault.holds === undefined) this.#wrongAt.add(pathKey(fault.path));
        return [fault];
      case 'duplicate':
      case 'unknown-name':
        return [fault];
      case 'conflict':
      case 'contradiction':
      case 'resource':
        return this.#isWrong(fault.path) || this.#isWrong(fault.beside) ? [] : [fault];
      case 'value':
        return this.#invalid(fault);
    }
  }

  /** True for what is wrong by itself, or stands in something that is: it is told once. */
  #isWrong(path: Path): boolean {
    return path.some((_, index) => this.#wrongAt.has(pathKey(path.slice(0, index + 1))));
  }

  #invalid({ path, refused, limit, holds }: Extract<Fault, { code: 'value' }>): InvalidValue[] {
    // What a map asks of a field below it goes before what the field's own map asks.
    const place = placeOf(path, limit.part);
    if (this.#invalidAt.has(place)) return [];
    this.#invalidAt.add(place);
    const isAll = holds.since === undefined && holds.until === undefined;
    if (isAll && limit.part !== 'keys') this.#wrongAt.add(pathKey(path));
    const allowed =
      limit.words &&
      [...limit.words].flatMap(([word, span]) =>
        span === undefined || coverage(span, this.#asked) !== 'none' ? [word] : [],
      );
    const text = String(refused);
    const meant = SHORT.get(text);
    const near =
      allowed &&
      (meant !== undefined && allowed.includes(meant) ? { name: meant, only: true } : nearName(text, allowed));
    return [
      {
        code: 'value',
        path,
        key: limit.part === 'keys',
        allowed,
        format: limit.format,
        bounds: limit.bounds,
        near: near?.only ? near.name : undefined,
        holds: isAll ? undefined : holds,
      },
    ];
  }

  #unknown({ path, owner }: Extract<Fault, { code: 'unknown' }>): (UnknownField | MisplacedField)[] {
    const steps = this.#stepsTo(path);
    const { node: map } = steps.at(-1)!;
    const name = path.at(-1) as string;
    const value = map.kind === 'map' ? map.get(name)!.value : map;
    const own = nameOf(owner);
    const near = this.#nearFields(path, value, map, owner);
    if (near.length > 0) {
      const type = typeAt(owner, near[0]!.split('.'))!;
      const misfit = this.#fits(value, type) ? undefined : valueType(type);
      return [{ code: 'unknown', path, owner: own, near, misfit, elsewhere: [], holds: undefined }];
    }
    const places = this.#knownPlaces(name, value, steps) ?? this.#placesFor(name, value, steps);
    if (places.length > 0) {
      const taken = places.every((place) => this.#isWritten(place));
      return [{ code: 'misplaced', path, owner: own, places, taken, others: [], holds: undefined }];
    }
    const wrapped = this.#wrapped(value, map, owner);
    if (wrapped.length > 0) {
      return wrapped.map((field) => {
        const places = [[...path.slice(0, -1), field]];
        return {
          code: 'misplaced',
          path: [...path, field],
          owner: name,
          places,
          taken: false,
          others: [],
          holds: undefined,
        };
      });
    }
    return [{ code: 'unknown', path, owner: own, near, elsewhere: kindsWith(name, owner), holds: undefined }];
  }

  /** What is in a map that is one too many: all of its fields are those of the map around it. */
  #wrapped(value: YamlNode, map: YamlNode, owner: ObjectType): string[] {
    const inner = resolveAlias(value);
    if (inner.kind !== 'map' || map.kind !== 'map') return [];
    const isOfOwner = [...inner.entries.values()].every((entry) => {
      const property = owner.property(entry.name);
      return property !== undefined && map.get(entry.name) === undefined && hasShape(entry.value, property.type);
    });
    return isOfOwner ? [...inner.entries.keys()] : [];
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

  #nearFields(path: Path, value: YamlNode, map: YamlNode, owner: ObjectType): readonly string[] {
    const [around, name] = [path.slice(0, -1), path.at(-1) as string];
    const isFree = (field: string) => map.kind !== 'map' || map.get(field) === undefined;
    const free = [...owner.properties()].filter(
      (property) =>
        isFree(property.name) && (property.span === undefined || coverage(property.span, this.#asked) !== 'none'),
    );
    const fitting = free.filter((property) => this.#fits(value, property.type)).map((property) => property.name);
    const others = otherNames(nameOf(owner), name).filter(
      (other) => !this.#isWritten([...around, ...other.split('.')]),
    );
    const other = others.find((path) => {
      const type = typeAt(owner, path.split('.'));
      return type !== undefined && this.#fits(value, type);
    });
    if (other !== undefined) return [other];
    const near = nearNames(name, fitting);
    if (near.length > 0) return near;
    if (others.length > 0) return others.slice(0, 1);
    return nearNames(
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

  /** Where a field belongs that nobody would look for elsewhere; undefined where that has to be found out. */
  #knownPlaces(name: string, value: YamlNode, steps: readonly Step[]): readonly Path[] | undefined {
    const place = isNull(value) ? undefined : this.#knownPlace(name, value, steps);
    if (place === undefined) return undefined;
    const home = typeAt(this.#type, place);
    return place !== NOWHERE && home !== undefined && hasShape(value, home) ? [place] : [];
  }

  #knownPlace(name: string, value: YamlNode, steps: readonly Step[]): Path | undefined {
    const { path, node, type } = steps.at(-1)!;
    if (type.kind !== 'object') return undefined;
    const own = nameOf(type);
    const below = WITHIN.get(own)?.get(name);
    // With a server beside it, it is the path of another file system.
    const isShared = node.kind === 'map' && node.get('server') !== undefined;
    if (below !== undefined && !isShared) return [...path, ...below, name];
    // The command of a container is another one.
    const handler = name === 'command' ? steps.findLast((step) => HANDLERS.has(typeName(step.type))) : undefined;
    if (handler !== undefined) return [...handler.path, 'exec', name];
    // The name of a Pod is of no use: another thing was to be named.
    if (own === 'PodSpec' && name === 'name') return NOWHERE;
    // A probe may have one too, and hardly ever has.
    if (own === 'Container' && name === 'terminationGracePeriodSeconds') return [...path.slice(0, -2), name];
    const isSpec = path.length === 1 && path[0] === 'spec';
    if (name === 'labels' || name === 'annotations' || (isSpec && (name === 'name' || name === 'namespace'))) {
      const named = steps.findLast(
        (step) => step.type.kind === 'object' && step.type.property('metadata') !== undefined,
      );
      return own === 'LabelSelector' || named === undefined ? NOWHERE : [...named.path, 'metadata', name];
    }
    // What the selector asks of the Pods, right below their metadata.
    if (own === 'ObjectMeta' && path.at(-2) === 'template' && resolveAlias(value).kind === 'scalar') {
      return this.#isWritten(['spec', 'selector', 'matchLabels', name]) ? [...path, 'labels', name] : undefined;
    }
    const template = type.property('template')?.type;
    const isOfPod = template?.kind === 'object' && nameOf(template) === 'PodTemplateSpec' && POD.has(name);
    return isOfPod ? [...path, 'template', 'spec', name] : undefined;
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
    // Items of one list are equally near, whatever is written in them.
    const around = steps.at(-1)!.path;
    const anyItem = (path: Path) =>
      pathKey(path.map((step, index) => (typeof step === 'number' && step !== around[index] ? '*' : step)));
    const nearest = new Set(found.filter(({ cost }) => cost === least).map(({ path }) => anyItem(path)));
    return found.filter(({ path }) => nearest.has(anyItem(path))).map(({ path }) => path);
  }
}

/** Keeps apart what is said of a key and of its value. */
function placeOf(path: Path, part: Limit['part']): string {
  return pathKey([...path, part === 'keys' ? 0 : 1]);
}

/** Maps that stand between a map and a field that is written right in it, by its type and the name of the field. */
const WITHIN: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>> = new Map([
  [
    'Volume',
    new Map([
      ['path', ['hostPath']],
      ['secretName', ['secret']],
      ['claimName', ['persistentVolumeClaim']],
    ]),
  ],
  ['PersistentVolumeClaimSpec', new Map([['storage', ['resources', 'requests']]])],
]);

const HANDLERS: ReadonlySet<string | undefined> = new Set(['Probe', 'LifecycleHandler']);

/** Fields of a Pod's spec alone, each of which says that the rest is one too. */
const POD: ReadonlySet<string> = new Set(['containers', 'initContainers', 'volumes', 'imagePullSecrets']);

const UNWRITTEN = 1.1;
const LIST = 0.5;
const TAKEN = 0.3;
/** A value with faults of its own may stand there too, unless one level farther it has none. */
const MISFIT = 1.2;
/** A map whose names are free takes any: a field of the map around goes before. */
const FREE = 1.05;

const NOWHERE: Path = [];

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
  const word = valueType(expected);
  return { code: 'type', path, expected: word, of: expected.kind === 'scalar' ? undefined : of, holds: undefined };
}

function valueType(type: Type): ValueType {
  return type.kind === 'scalar' ? type.name : type.kind === 'list' ? 'list' : 'map';
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

function typeName(type: Type): string | undefined {
  return type.kind === 'object' ? nameOf(type) : undefined;
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
