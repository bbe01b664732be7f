import { isQualifiedName } from './names.ts';

// What may be asked for, limited and counted, by name (kubernetes/kubernetes pkg/apis/core/helper and validation).

const COMPUTED = ['cpu', 'memory', 'ephemeral-storage'];
const COUNTED = [
  'pods',
  'services',
  'replicationcontrollers',
  'resourcequotas',
  'secrets',
  'configmaps',
  'persistentvolumeclaims',
  'services.nodeports',
  'services.loadbalancers',
];
const OF_CONTAINERS: ReadonlySet<string> = new Set(COMPUTED);
const OF_QUOTAS: ReadonlySet<string> = new Set([
  ...COMPUTED,
  ...COMPUTED.flatMap((name) => [`requests.${name}`, `limits.${name}`]),
  ...COUNTED,
  'requests.storage',
]);
const ALL: ReadonlySet<string> = new Set([...OF_QUOTAS, 'storage']);

/** True for what a container may ask for: the few that Kubernetes knows, or a name with a domain before it. */
export function isContainerResource(name: string): boolean {
  return OF_CONTAINERS.has(name) || (!name.startsWith('requests.') && (isHugePages(name) || isOfOthers(name)));
}

/** True for what all containers of a Pod may ask for together. */
export function isPodResource(name: string): boolean {
  return name === 'cpu' || name === 'memory' || (!name.startsWith('requests.') && isHugePages(name));
}

/** True for what may be limited in a namespace. */
export function isQuotaResource(name: string): boolean {
  return OF_QUOTAS.has(name) || isHugePages(name) || isOfOthers(name);
}

/** True for any resource that Kubernetes knows, or a name with a domain before it. */
export function isResource(name: string): boolean {
  return ALL.has(name) || isHugePages(name) || isOfOthers(name);
}

function isHugePages(name: string): boolean {
  return /^(?:requests\.)?hugepages-/.test(name) && isQualifiedName(name);
}

function isOfOthers(name: string): boolean {
  return name.includes('/') && isQualifiedName(name);
}
