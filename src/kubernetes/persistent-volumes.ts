import type { PersistentVolume } from 'kubernetes-types/core/v1.js';
import { append } from '../text/multimap.ts';
import type { Field } from '../yaml/field.ts';
import { type Bundle, perBundle, placesOf } from './bundle.ts';
import { type Claim, quantityOf, requestOf, volumeMode } from './claims.ts';
import type { Kinds } from './kinds.ts';
import { matches, readLabels, readSelector } from './labels.ts';
import type { Manifest } from './manifest.ts';
import { compareQuantities } from './quantities.ts';
import { classField } from './storage-classes.ts';

export type Volume = Manifest<Kinds['PersistentVolume']>;

/** What keeps a volume from being bound to a claim, with both places. */
export interface Misfit {
  readonly by: 'size' | 'accessModes' | 'volumeMode' | 'class' | 'selector';
  readonly ofClaim: Field;
  readonly ofVolume: Field;
  /** What the claim asks for, and what the volume is: `asks for 20Gi`, `has 10Gi`. */
  readonly asked: string;
  readonly given: string;
}

/**
 * How far a volume that is meant for a claim is compared with it (pv_controller.go, component-helpers' pv_helpers.go):
 * `free`: any volume, by all; `named`: one that the claim names in `volumeName`, by all but the selector; `reserved`: one
 * whose `claimRef` is the claim, by neither selector nor class.
 */
export type Binding = 'free' | 'named' | 'reserved';

/** What certainly keeps a volume from being bound to a claim; none where it may be. */
export function misfits(claim: Claim, volume: Volume, binding: Binding): Misfit[] {
  const { root } = volume;
  const found = [sizeMisfit(claim, root), modesMisfit(claim, root), modeMisfit(claim, root)];
  if (binding !== 'reserved') found.push(classMisfit(claim, root));
  if (binding === 'free') found.push(selectorMisfit(claim, volume));
  return found.filter((misfit) => misfit !== undefined);
}

function sizeMisfit(claim: Claim, volume: Field<PersistentVolume>): Misfit | undefined {
  const [ofClaim, ofVolume] = [requestOf(claim), volume.get('spec').get('capacity').child('storage')];
  const [asked, given] = [quantityOf(ofClaim), quantityOf(ofVolume)];
  if (asked === undefined || given === undefined || !((compareQuantities(given, asked) ?? 0) < 0)) return undefined;
  return { by: 'size', ofClaim, ofVolume, asked: `asks for ${asked}`, given: `has ${given}` };
}

function modesMisfit(claim: Claim, volume: Field<PersistentVolume>): Misfit | undefined {
  const [ofClaim, ofVolume] = [claim.get('spec').get('accessModes'), volume.get('spec').get('accessModes')] as Field[];
  const [asked, given] = [modesOf(ofClaim!), modesOf(ofVolume!)];
  const lacking = given && asked?.filter((mode) => !given.includes(mode));
  if (given === undefined || lacking === undefined || lacking.length === 0) return undefined;
  const names = { asked: `asks for ${lacking.join(', ')}`, given: `has ${given.join(', ')}` };
  return { by: 'accessModes', ofClaim: ofClaim!, ofVolume: ofVolume!, ...names };
}

/** The access modes that a list holds; undefined where one of them is not known, or there is none. */
export function modesOf(list: Field): readonly string[] | undefined {
  const modes = list.items().flatMap(({ string }) => string ?? []);
  return list.open || modes.length === 0 || modes.length < list.items().length ? undefined : modes;
}

function modeMisfit(claim: Claim, volume: Field<PersistentVolume>): Misfit | undefined {
  const [ofClaim, ofVolume] = [claim.get('spec').get('volumeMode'), volume.get('spec').get('volumeMode')] as Field[];
  const [asked, given] = [volumeMode(claim), volumeMode(volume as Field as Claim)];
  if (asked === undefined || given === undefined || asked === given) return undefined;
  const names = { asked: `asks for volumeMode ${asked}`, given: `has volumeMode ${given}` };
  return { by: 'volumeMode', ofClaim: ofClaim!, ofVolume: ofVolume!, ...names };
}

function classMisfit(claim: Claim, volume: Field<PersistentVolume>): Misfit | undefined {
  const [ofClaim, ofVolume] = [classField(claim), classField(volume)];
  // A claim that names no class gets the default one, whichever that is.
  const [asked, given] = [ofClaim.string, ofVolume.absent ? '' : ofVolume.string];
  if (asked === undefined || given === undefined || asked === given) return undefined;
  const wish = asked === '' ? 'a volume without storage class' : `storage class ${asked}`;
  const names = { asked: `asks for ${wish}`, given: given === '' ? 'has no class' : `has class ${given}` };
  return { by: 'class', ofClaim, ofVolume, ...names };
}

function selectorMisfit(claim: Claim, volume: Volume): Misfit | undefined {
  const ofClaim = claim.get('spec').get('selector') as Field;
  const ofVolume = volume.root.get('metadata').get('labels') as Field;
  const selector = readSelector(ofClaim);
  if (!ofClaim.exists || matches(selector, readLabels(ofVolume, volume.overlay.labels)) !== 'no') return undefined;
  const [pair] = [...selector.labels.pairs.values()].map(({ key, value }) => `${key}: ${value}`);
  const given = ofVolume.exists ? 'has other labels' : 'has no labels';
  return { by: 'selector', ofClaim, ofVolume, asked: `asks for the label ${pair ?? 'in its selector'}`, given };
}

/** What an object can be bound to beside it: volumes have no namespace. */
interface VolumesBeside {
  readonly all: readonly Volume[];
  readonly byClass: ReadonlyMap<string, readonly Volume[]>;
  /** True where the class of one of them is not known. */
  readonly open: boolean;
}

/**
 * The volumes of a storage class (`''`: of none) that stand beside an object. Undefined where there may be more, or more
 * than anybody would look at.
 */
export function volumesOfClass(name: string, from: Manifest, bundle: Bundle): readonly Volume[] | undefined {
  const places = placesOf(from).flatMap((place) => volumesByPlace(bundle).get(place) ?? []);
  return places.some(({ open }) => open) ? undefined : few(places.map(({ byClass }) => byClass.get(name) ?? []));
}

/** All volumes that stand beside an object; of more than anybody would look at none. */
export function volumesBeside(from: Manifest, bundle: Bundle): readonly Volume[] {
  return few(placesOf(from).map((place) => volumesByPlace(bundle).get(place)?.all ?? [])) ?? [];
}

function few(lists: readonly (readonly Volume[])[]): readonly Volume[] | undefined {
  return lists.some(({ length }) => length > FEW) ? undefined : [...new Set(lists.flat())];
}

/** Each is compared with each claim that may be bound to it. */
const FEW = 50;

/** The names of storage classes that volumes beside an object have; of more than anybody would look at none. */
export function volumeClassesBeside(from: Manifest, bundle: Bundle): readonly string[] {
  const places = placesOf(from).flatMap((place) => volumesByPlace(bundle).get(place) ?? []);
  return places.some(({ byClass }) => byClass.size > FEW) ? [] : places.flatMap(({ byClass }) => [...byClass.keys()]);
}

interface Gathered extends VolumesBeside {
  readonly all: Volume[];
  readonly byClass: Map<string, Volume[]>;
  open: boolean;
}

const volumesByPlace = perBundle((bundle): ReadonlyMap<string, VolumesBeside> => {
  const index = new Map<string, Gathered>();
  for (const volume of bundle.all('PersistentVolume')) {
    if (volume.partial) continue;
    const field = classField(volume.root);
    const name = field.absent ? '' : field.string;
    for (const place of placesOf(volume as Manifest)) {
      const there: Gathered = index.get(place) ?? { all: [], byClass: new Map(), open: false };
      index.set(place, there);
      there.all.push(volume);
      if (name === undefined) there.open = true;
      else append(there.byClass, name, volume);
    }
  }
  return index;
});

/** True for a volume that is reserved for a claim. */
export function isReserved(volume: Volume): boolean {
  return volume.root.get('spec').get('claimRef').exists;
}

/** Where the data of a volume lies, as its source is called in the spec: `hostPath`, `nfs`, `csi`. */
export function sourceOf(volume: Volume): Field | undefined {
  const spec = volume.root.get('spec') as Field;
  return SOURCES.map((name) => spec.child(name)).find(({ exists }) => exists);
}

const SOURCES = ['hostPath', 'local', 'nfs', 'csi'];

/** What a volume is called in a message. */
export function volumeTitle({ name }: Volume): string {
  return name === undefined ? 'the volume' : `volume ${name}`;
}
