import type { Container, Volume } from 'kubernetes-types/core/v1.js';
import type { Field } from '../yaml/field.ts';
import type { Bundle } from './bundle.ts';
import { claimsOf, claimTemplates } from './claims.ts';
import { hasLostAndFound } from './file-systems.ts';
import { repositoryOf, tagOf } from './images.ts';
import type { Manifest } from './manifest.ts';
import { movesData, readsFiles, type Software, softwareOf } from './software.ts';
import { mayKeepDataElsewhere } from './unkept-data.ts';
import { cleanPath, holdsFiles, isEphemeral, isWithin, type Mount, mountsIn, volumeOf } from './volumes.ts';
import type { Workload } from './workload.ts';

/** A claim that is mounted where the data of its container is not. */
export interface MissedData {
  readonly software: Software;
  /** Where the data is. */
  readonly path: string;
  /** The mount of the claim. */
  readonly claim: Mount & { readonly path: Field<string> };
  /** Why the claim does not hold the data: it is elsewhere, or the image has a volume of its own in it. */
  readonly how: 'elsewhere' | 'image volume';
  /** The mount of an emptyDir that the data is on. */
  readonly scratch: Mount | undefined;
  /** True where that claim is the only one of the container, and nothing is mounted at the data. */
  readonly only: boolean;
}

/**
 * The claim of a container that was meant for its data, where known software certainly keeps them elsewhere. Undefined
 * where the data lasts, or a setting that is not seen here may move it.
 */
export function missedData(container: Field<Container>, workload: Workload, bundle: Bundle): MissedData | undefined {
  const image = container.get('image').string;
  const software = image === undefined ? undefined : softwareOf(image);
  if (image === undefined || software === undefined || mayKeepDataElsewhere(container, workload, software))
    return undefined;
  const templates = claimTemplates(workload);
  const own = mountsIn(container);
  if (own.some(({ name, path }) => name.string === undefined || path?.string === undefined)) return undefined;
  const mounts = own as readonly (Mount & { readonly path: Field<string> })[];
  const claims = mounts.filter(({ name }) => templates.has(name.string!));
  const [claim] = claims;
  // What is mounted on a link is mounted where the link leads, and older images have their data elsewhere.
  if (claims.some(({ path }) => OTHER_PATHS.some((other) => isWithin(path.string!, other)))) return undefined;
  if (claim === undefined || isToldOf(claims, container, mounts, workload, software, bundle)) return undefined;
  const volume = imageVolumeOf(image);
  const data = volume ?? software.dataPath;
  const disks = mounts.filter(({ name }) => !isFile(workload, name));
  // Of a directory that holds more than the data, any part may be what is to be kept.
  const inside = disks.filter(({ path }) => isWithin(path.string!, software.dataPath) && !isAbove(path.string!, data));
  if (inside.some(({ name }) => !isLost(workload, name))) return undefined;
  const above = disks.find(({ path }) => isAbove(path.string!, data));
  const scratch = inside.find(({ path }) => cleanPath(path.string!) === data);
  const found = { software, path: data, claim, scratch, only: claims.length === 1 && inside.length === 0 };
  if (scratch !== undefined || above === undefined) return { ...found, how: 'elsewhere' };
  if (volume === undefined || !templates.has(above.name.string!)) return undefined;
  return { ...found, claim: above, how: 'image volume' };
}

// Links of Neo4j's image; Solr until 7, CouchDB 1, Meilisearch before 0.28.
const OTHER_PATHS = ['/var/lib/neo4j', '/opt/solr', '/usr/local/var/lib/couchdb', '/data.ms'];

/** True for a directory that holds another. */
function isAbove(path: string, directory: string): boolean {
  return cleanPath(path) !== directory && isWithin(directory, path);
}

// A claim template takes the place of a volume of its name.
function ownVolume(workload: Workload, { string: name = '' }: Field): Field<Volume> | undefined {
  return claimTemplates(workload).has(name) ? undefined : volumeOf(workload, name);
}

function isFile(workload: Workload, name: Field): boolean {
  const volume = ownVolume(workload, name);
  return volume !== undefined && holdsFiles(volume);
}

function isLost(workload: Workload, name: Field): boolean {
  const volume = ownVolume(workload, name);
  return volume !== undefined && isEphemeral(volume);
}

// True where the container's settings speak of the place of a claim, or may: in its environment or in its files.
function isToldOf(
  claims: readonly { readonly path: Field<string> }[],
  container: Field<Container>,
  mounts: readonly (Mount & { readonly path: Field<string> })[],
  workload: Workload,
  software: Software,
  bundle: Bundle,
): boolean {
  const places = claims.map(({ path }) => cleanPath(path.string!));
  const speaks = (text: string | undefined) => text === undefined || places.some((place) => text.includes(place));
  const says = (map: Field) =>
    map.entries().some(([key, value]) => movesData(software, key, undefined) || speaks((value as Field).text));
  for (const variable of container.get('env').items()) {
    if (variable.get('value').exists && speaks(variable.get('value').text)) return true;
  }
  const { manifest } = workload;
  const maySay = (kind: 'ConfigMap' | 'Secret', name: string | undefined) => {
    const objects = name === undefined ? [] : bundle.partners(kind, name, manifest).near;
    const maps = (objects as readonly Manifest[]).map(({ root }) => root as Field);
    return maps.length === 0 || maps.some((root) => says(root.child('data')) || says(root.child('stringData')));
  };
  for (const source of container.get('envFrom').items()) {
    const [map, secret] = [source.get('configMapRef').get('name'), source.get('secretRef').get('name')];
    if (software.movedBy.length > 0 && maySay(map.exists ? 'ConfigMap' : 'Secret', (map.exists ? map : secret).string))
      return true;
  }
  if (!readsFiles(software)) return false;
  for (const { name, path } of mounts) {
    if (!isFile(workload, name) || INIT_SCRIPTS.test(path.string!)) continue;
    if (maySay('ConfigMap', volumeOf(workload, name.string!)?.get('configMap').get('name').string)) return true;
  }
  return false;
}

/** What is run once, over a database that is there already. */
const INIT_SCRIPTS = /^\/docker-entrypoint-initdb\.d\b/;

/**
 * The directory of its data that an official image declares as a volume of its own (`VOLUME` in its Dockerfile); containerd
 * puts an empty one there for each container, unless something is mounted at the very path. PostgreSQL's page says so.
 */
function imageVolumeOf(image: string): string | undefined {
  const repository = repositoryOf(image);
  if (isPostgres(repository)) {
    const major = postgresMajor(image);
    return major !== undefined && major < 18 ? '/var/lib/postgresql/data' : undefined;
  }
  return IMAGE_VOLUMES.has(repository) ? softwareOf(image)?.dataPath : undefined;
}

const IMAGE_VOLUMES: ReadonlySet<string> = new Set([
  'mysql',
  'mariadb',
  'mongo',
  'cassandra',
  'rabbitmq',
  'couchdb',
  'couchbase',
]);

/** True for the official image of PostgreSQL and those that are made from it. */
function isPostgres(repository: string): boolean {
  return POSTGRES_IMAGES.has(repository);
}

const POSTGRES_IMAGES: ReadonlySet<string> = new Set([
  'postgres',
  'postgis/postgis',
  'pgvector/pgvector',
  'timescale/timescaledb',
]);

/** The major version of PostgreSQL in an image by its tag; undefined where the tag does not say. */
export function postgresMajor(image: string): number | undefined {
  const tag = tagOf(image) ?? '';
  const isOfficial = /^(?:postgres|postgis\/postgis)$/.test(repositoryOf(image));
  const [, major] = (isOfficial ? /^(\d+)(?:[.-]|(?:beta|rc)\d|$)/ : /(?:^|-)pg(\d+)(?:[.-]|$)/).exec(tag) ?? [];
  return major === undefined ? undefined : Number(major);
}

/** A mount at the directory that was PostgreSQL's until 17. */
export interface PostgresMount {
  readonly major: number | 'latest';
  readonly mount: Field;
  readonly path: Field<string>;
  /** Whether the volume has `lost+found` in what is mounted. */
  readonly lostAndFound: 'yes' | 'no' | 'unknown';
}

/**
 * The mount of a container of PostgreSQL at `/var/lib/postgresql/data`, where that is its data's directory or was; undefined
 * where it keeps the data elsewhere, or may, or nothing is known of the version.
 */
export function postgresMount(
  container: Field<Container>,
  workload: Workload,
  bundle: Bundle,
): PostgresMount | undefined {
  const image = container.get('image').string;
  const software = image === undefined ? undefined : softwareOf(image);
  if (image === undefined || software === undefined || !isPostgres(repositoryOf(image))) return undefined;
  const [first] = repositoryOf(image).split('/');
  // Tags that name no version are the newest; 18 came in September 2025.
  const isLatest =
    first === 'postgres' && /^(?:latest|alpine|bookworm|trixie)?$/.test(tagOf(image) ?? '') && !image.includes('@');
  const major = isLatest ? 'latest' : postgresMajor(image);
  if (major === undefined || mayKeepDataElsewhere(container, workload, software)) return undefined;
  if (!container.get('envFrom').absent) return undefined;
  const mounts = mountsIn(container);
  const found = mounts.filter(({ path }) => path?.string !== undefined && isWithin(path.string, software.dataPath));
  const [only] = found;
  // Several mounts, one in the other, are somebody's plan.
  if (only?.path?.string === undefined || found.length > 1) return undefined;
  if (cleanPath(only.path.string) !== '/var/lib/postgresql/data') return undefined;
  return { major, mount: only.mount, path: only.path, lostAndFound: lostAndFoundIn(only, workload, bundle) };
}

function lostAndFoundIn({ mount, name }: Mount, workload: Workload, bundle: Bundle): 'yes' | 'no' | 'unknown' {
  if (mount.child('subPath').exists || mount.child('subPathExpr').exists) return 'no';
  const template = claimTemplates(workload).get(name.string ?? '');
  if (template !== undefined) return hasLostAndFound(template, workload.manifest, bundle);
  const volume = volumeOf(workload, name.string ?? '');
  const [claim] = volume === undefined ? [] : claimsOf(volume, workload, bundle);
  return claim === undefined ? 'no' : hasLostAndFound(claim, workload.manifest, bundle);
}
