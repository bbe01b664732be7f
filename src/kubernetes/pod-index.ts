import { nearNames } from '../text/distance.ts';
import { append } from '../text/multimap.ts';
import { take } from '../text/take.ts';
import type { Field } from '../yaml/field.ts';
import { isNearKey } from '../yaml/near-key.ts';
import { type Bundle, perBundle, placesOf } from './bundle.ts';
import { type Label, type Labels, type Match, matches, matchesEquality, readLabels, type Selector } from './labels.ts';
import type { Manifest } from './manifest.ts';
import { isNearLabel, slips } from './slips.ts';
import { haveCommonParent, type Service } from './statefulset.ts';
import { podLabels, type Workload } from './workload.ts';

/** The Pods of one workload, with the labels that they bear. Their places are left out: nodes are not kept. */
export interface PodSet {
  readonly workload: Workload;
  readonly labels: Labels;
  /** Its place in the order of the input. */
  readonly order: number;
}

/** Pods that an equality selector selects, or may select. */
export interface Selected extends PodSet {
  readonly match: 'yes' | 'unknown';
}

/** The Pods of everything that was read, by their labels. Made when it is asked for first. */
export const podIndexOf = perBundle((bundle) => new PodIndex(bundle));

/**
 * The Pods that a Service selects for certain: those beside it, else the only ones elsewhere, where the two directories have
 * a parent in common. Undefined where others may be selected too, or there are more than anybody would look at.
 */
export function selectedBeside(service: Service, bundle: Bundle): readonly Selected[] | undefined {
  const known = selections(bundle);
  const manifest = service as Manifest;
  // Several rules ask the same of each Service.
  if (!known.has(manifest)) {
    const selector = readLabels(service.root.get('spec').get('selector') as Field, service.overlay.selectorLabels);
    const index = podIndexOf(bundle);
    known.set(
      manifest,
      beside(manifest, index.near(selector, manifest), () => index.anywhere(selector, manifest)),
    );
  }
  return known.get(manifest);
}

const selections = perBundle(() => new Map<Manifest, readonly Selected[] | undefined>());

/**
 * The Pods that a LabelSelector of an object selects for certain, as `selectedBeside` finds those of a Service. One that
 * asks for nothing, `{}`, selects all Pods beside the object.
 */
export function podsBeside(selector: Selector, from: Manifest, bundle: Bundle): readonly Selected[] | undefined {
  const index = podIndexOf(bundle);
  return beside(from, index.selected(selector, from), () => index.selectedAnywhere(selector, from));
}

function beside(
  from: Manifest,
  near: Iterable<Selected>,
  anywhere: () => Iterable<Selected>,
): readonly Selected[] | undefined {
  const found = certainOf(near);
  if (found === undefined || found.length > 0) return found;
  const far = certainOf(anywhere());
  const [only] = far ?? [];
  const isMeant = far?.length === 1 && haveCommonParent(only!.workload.manifest.directory, from.directory);
  return isMeant ? far : undefined;
}

function certainOf(all: Iterable<Selected>): Selected[] | undefined {
  const first = take(all, CROWD + 1);
  return first.length > CROWD || first.some(({ match }) => match === 'unknown') ? undefined : first;
}

class PodIndex {
  readonly #bundle: Bundle;
  /** By place: what is applied there. */
  readonly #places = new Map<string, LabelIndex>();
  /** Everything, patches too: they speak of Pods that something makes. Values that are not known are left out. */
  readonly #whole = new LabelIndex();
  /** StatefulSets by place and the name of their governing Service. */
  readonly #governed = new Map<string, Manifest[]>();

  constructor(bundle: Bundle) {
    this.#bundle = bundle;
    for (const [order, manifest] of bundle.manifests.entries()) {
      const { workload } = manifest.traits;
      if (workload === undefined) continue;
      const labels = podLabels(workload);
      const pods = { workload, labels: withoutPlaces(labels), order };
      this.#whole.add(isCertain(labels) ? pods : { ...pods, labels: onlyCertain(labels) });
      if (!manifest.partial) {
        const serviceName = manifest.as('StatefulSet')?.root.get('spec').get('serviceName').string;
        for (const place of placesOf(manifest)) {
          let index = this.#places.get(place);
          if (index === undefined) {
            index = new LabelIndex();
            this.#places.set(place, index);
          }
          index.add(pods);
          if (serviceName !== undefined) append(this.#governed, pair(place, serviceName), manifest);
        }
      }
      manifest.fold();
    }
  }

  /** What stands beside an object, in its namespace, and is selected or may be, one after the other. */
  near(selector: Labels, from: Manifest): Iterable<Selected> {
    return this.#select(this.#candidates(selector, this.#beside(from)), from, (labels) =>
      matchesEquality(selector, labels),
    );
  }

  /** What is selected anywhere in the input. Values that are not known count only beside the object. */
  anywhere(selector: Labels, from: Manifest): Iterable<Selected> {
    return this.#select(this.#candidates(selector, [this.#whole]), from, (labels) => matchesEquality(selector, labels));
  }

  /** As `near`, by a LabelSelector. */
  selected(selector: Selector, from: Manifest): Iterable<Selected> {
    return this.#matching(selector, from, this.#beside(from));
  }

  /** As `anywhere`, by a LabelSelector; one that asks for no label finds nothing, for it would find everything. */
  selectedAnywhere(selector: Selector, from: Manifest): Iterable<Selected> {
    return isAskedByLabel(selector) ? this.#matching(selector, from, [this.#whole]) : [];
  }

  /** Pods beside an object that a selector would select, if they were in its namespace. */
  apart(selector: Selector, from: Manifest): PodSet | undefined {
    for (const pods of this.#candidates(selector.labels, this.#beside(from))) {
      const isApart = !this.#bundle.sameNamespace(pods.workload.manifest, from);
      if (isApart && matches(selector, pods.labels) === 'yes') return pods;
    }
    return undefined;
  }

  #matching(selector: Selector, from: Manifest, indexes: readonly LabelIndex[]): Iterable<Selected> {
    const candidates = isAskedByLabel(selector) ? this.#candidates(selector.labels, indexes) : allOf(indexes);
    return this.#select(candidates, from, (labels) => matches(selector, labels));
  }

  #beside(from: Manifest): LabelIndex[] {
    return placesOf(from).flatMap((place) => this.#places.get(place) ?? []);
  }

  *#candidates(selector: Labels, indexes: readonly LabelIndex[]): Iterable<PodSet> {
    for (const index of indexes) yield* index.candidates(selector);
  }

  /** True where a StatefulSet beside a Service names it in `spec.serviceName`. */
  governs(service: Service): boolean {
    const sets = placesOf(service as Manifest).flatMap(
      (place) => this.#governed.get(pair(place, service.name ?? '')) ?? [],
    );
    return sets.some((statefulSet) => this.#bundle.sameNamespace(statefulSet, service as Manifest));
  }

  *#select(candidates: Iterable<PodSet>, from: Manifest, match: (labels: Labels) => Match): Iterable<Selected> {
    const seen = new Set<PodSet>();
    for (const pods of candidates) {
      if (seen.has(pods) || !this.#bundle.sameNamespace(pods.workload.manifest, from)) continue;
      seen.add(pods);
      const found = match(pods.labels);
      if (found !== 'no') yield { ...pods, match: found };
    }
  }

  /**
   * Pods beside an object that an equality selector misses by slips of the pen alone: each label that it asks for is
   * there, or has nearly that value, or stands with that value under nearly that key. Those of its file come first.
   */
  nearMiss(selector: Labels, from: Manifest): PodSet | undefined {
    let miss: PodSet | undefined;
    for (const place of placesOf(from)) {
      for (const pods of this.#places.get(place)?.lookalikes(selector) ?? []) {
        const { manifest } = pods.workload;
        const missed = this.#bundle.sameNamespace(manifest, from) ? slips(selector, pods.labels) : undefined;
        if (missed === undefined) continue;
        if (manifest.document.file === from.document.file) return pods;
        // Files of one directory may have nothing to do with each other but the words that all use.
        if (missed.every(({ key, found }) => key === found.key || isNearKey(key, found.key))) miss ??= pods;
      }
    }
    return miss;
  }
}

/** Pods by each of their labels. */
class LabelIndex {
  readonly #all: PodSet[] = [];

  #maps: LabelMaps | undefined;

  get all(): readonly PodSet[] {
    return this.#all;
  }

  add(pods: PodSet): void {
    this.#all.push(pods);
  }

  /** Undefined where there are so few that it is quicker to look at all. */
  get #byLabel(): LabelMaps | undefined {
    if (this.#all.length <= FEW) return undefined;
    this.#maps ??= new LabelMaps(this.#all);
    return this.#maps;
  }

  /** All that may have the labels, found by the rarest of them. A selector of which nothing is known selects nothing. */
  candidates(selector: Labels): Iterable<PodSet> {
    const isKnown = [...selector.pairs.values()].some(({ value }) => value !== undefined);
    return this.#byLabel?.candidates(selector) ?? (isKnown ? this.#all : []);
  }

  /** Those with one label that may be meant by one of a selector, and perhaps others. */
  lookalikes(selector: Labels): Iterable<PodSet> {
    return this.#byLabel?.lookalikes(selector) ?? this.#all;
  }
}

const FEW = 8;

class LabelMaps {
  readonly #byPair = new Map<string, PodSet[]>();
  /** Those that have a key with a value that is not known. */
  readonly #byKey = new Map<string, PodSet[]>();
  /** Those of which more labels may come than are known. */
  readonly #open: readonly PodSet[];
  /** The values of a key, by the digits in them: names that differ there are different on purpose. */
  readonly #values = new Map<string, Set<string>>();
  readonly #keys = new Map<string, Set<string>>();

  constructor(all: readonly PodSet[]) {
    this.#open = all.filter(({ labels }) => labels.open);
    for (const pods of all) {
      for (const { key, value } of pods.labels.pairs.values()) {
        if (value === undefined) {
          append(this.#byKey, key, pods);
          continue;
        }
        append(this.#byPair, pair(key, value), pods);
        addTo(this.#values, pair(key, digits(value)), value);
        addTo(this.#keys, value, key);
      }
    }
  }

  *candidates(selector: Labels): Iterable<PodSet> {
    let least: (readonly PodSet[])[] | undefined;
    let count = Number.POSITIVE_INFINITY;
    for (const { key, value } of selector.pairs.values()) {
      if (value === undefined) continue;
      const lists = [this.#byPair.get(pair(key, value)) ?? [], this.#byKey.get(key) ?? []];
      const size = lists[0]!.length + lists[1]!.length;
      if (size < count) [least, count] = [lists, size];
    }
    if (least === undefined) return;
    for (const list of [...least, this.#open]) yield* list;
  }

  *lookalikes(selector: Labels): Iterable<PodSet> {
    for (const { key, value } of selector.pairs.values()) {
      if (value === undefined || value === '') continue;
      const values = this.#values.get(pair(key, digits(value)));
      if (values !== undefined && values.size <= CROWD) {
        for (const near of nearNames(value, values)) yield* this.#having(key, near);
      }
      for (const other of this.#keys.get(value) ?? []) {
        if (other !== key && isNearLabel(other, key)) yield* this.#having(other, value);
      }
    }
  }

  #having(key: string, value: string): readonly PodSet[] {
    return this.#byPair.get(pair(key, value))!.slice(0, CROWD);
  }
}

/** One after the other: a list of them all would be made for each selector. */
function* allOf(indexes: readonly LabelIndex[]): Iterable<PodSet> {
  for (const index of indexes) yield* index.all;
}

/** More Pods than anybody would look at: no name stands out, and looking at all would take the square of them. */
export const CROWD = 100;

function pair(key: string, value: string): string {
  return `${key}\0${value}`;
}

function digits(value: string): string {
  return value.replace(/\D/g, '');
}

function addTo(map: Map<string, Set<string>>, key: string, value: string): void {
  const set = map.get(key);
  if (set === undefined) map.set(key, new Set([value]));
  else set.add(value);
}

function isAskedByLabel({ labels }: Selector): boolean {
  return [...labels.pairs.values()].some(({ value }) => value !== undefined);
}

function isCertain({ pairs, open }: Labels): boolean {
  return !open && [...pairs.values()].every(isSure);
}

/** The labels that are certain to be there. */
function onlyCertain({ pairs }: Labels): Labels {
  return withoutPlaces({ pairs: new Map([...pairs].filter(([, label]) => isSure(label))), open: false });
}

/** True but for a placeholder: what the controller writes has no place. */
function isSure({ value, field }: Label): boolean {
  return value !== undefined || field === undefined;
}

function withoutPlaces({ pairs, open }: Labels): Labels {
  return { pairs: new Map([...pairs].map(([key, { value }]) => [key, { key, value, field: undefined }])), open };
}
