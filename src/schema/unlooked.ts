import type { Path } from '../kubernetes/structure.ts';
import { coverage, type VersionRange, type VersionSpan } from '../kubernetes/versions.ts';
import type { MapNode } from '../yaml/node.ts';
import { mapsIn, mapsTo, read, said } from './given.ts';
import { readSpan } from './span.ts';

/**
 * The fields of a map at which the API server of one of the versions does not look, after it has decoded them. Where it
 * drops them or puts others in their place, what they say cannot be wrong.
 *
 * @param type the name of its type, as the structure table has it.
 * @param at where it stands.
 */
export function unlookedAt(map: MapNode, type: string, at: Path, asked: VersionRange): readonly Path[] {
  if (type === 'StatefulSet') return replacedVolumes(map);
  if (type === 'PersistentVolumeClaimSpec') return at.length === 1 && refersElsewhere(map) ? [['dataSourceRef']] : NONE;
  if (type === 'PodSpec' && asked.from < IMAGE_VOLUMES) return imageVolumes(map).concat(fieldsOf(map, type, asked));
  return fieldsOf(map, type, asked);
}

/** Whether a map of a type may have such a field, which those of few types have. */
export function mayBeUnlooked(type: string): boolean {
  return type === 'StatefulSet' || type === 'PersistentVolumeClaimSpec' || Object.hasOwn(UNLOOKED, type);
}

const NONE: Path[] = [];

// Fields, each with the minors that drop it: those in which its feature gate is off by default. `a.b` is b in a.
export const UNLOOKED: Readonly<Record<string, string>> = {
  EnvVarSource: 'fileKeyRef@-34',
  JobTemplateSpec: 'metadata.ownerReferences',
  MetricIdentifier: 'selector',
  PodSpec: 'resources@-33',
  PodTemplateSpec: 'metadata.ownerReferences',
  VolumeProjection: 'clusterTrustBundle@-36 podCertificate@-36',
};

interface Unlooked {
  readonly steps: readonly string[];
  readonly span: VersionSpan | undefined;
}

// The table is read when a type is met first.
const known = new Map<string, readonly Unlooked[]>();

function fieldsOf(map: MapNode, type: string, asked: VersionRange): Path[] {
  if (!Object.hasOwn(UNLOOKED, type)) return NONE;
  let fields = known.get(type);
  if (fields === undefined) {
    fields = UNLOOKED[type]!.split(' ').map(readUnlooked);
    known.set(type, fields);
  }
  return fields
    .filter(({ steps, span }) => map.get(steps[0]!) !== undefined && (!span || coverage(span, asked) !== 'none'))
    .map(({ steps }) => [...steps]);
}

export function readUnlooked(word: string): Unlooked {
  const [path = '', versions] = word.split('@');
  return { steps: path.split('.'), span: readSpan(versions) };
}

/** A volume with the name of a claim template gives way to the claim. */
function replacedVolumes(map: MapNode): Path[] {
  const templates = mapsTo(map, 'spec');
  const pod = mapsTo(map, 'spec', 'template', 'spec');
  if (templates === undefined || pod === undefined) return NONE;
  const names = new Set<string>();
  for (const [, template] of mapsIn(templates, 'volumeClaimTemplates')) {
    const metadata = mapsTo(template, 'metadata');
    if (metadata !== undefined) names.add(said(read(metadata, 'name')));
  }
  if (names.size === 0) return NONE;
  const found: Path[] = [];
  for (const [index, volume] of mapsIn(pod, 'volumes')) {
    const name = said(read(volume, 'name'));
    if (name !== '' && names.has(name)) found.push(['spec', 'template', 'spec', 'volumes', index]);
  }
  return found;
}

/**
 * True for a claim that is to be filled from another namespace. Its reference is dropped, because the feature gate
 * CrossNamespaceVolumeDataSource is off by default; that of a claim template is kept.
 */
export function refersElsewhere(claim: MapNode): boolean {
  const reference = mapsTo(claim, 'dataSourceRef');
  return reference !== undefined && said(read(reference, 'namespace')) !== '';
}

/** KEP 4639: images as volumes were off by default before. They are dropped whole. */
const IMAGE_VOLUMES = 35;

function imageVolumes(map: MapNode): Path[] {
  const found: Path[] = [];
  for (const [index, volume] of mapsIn(map, 'volumes')) {
    if (read(volume, 'image') !== undefined) found.push(['volumes', index]);
  }
  return found;
}
