import { isAddress, isRange, isStrictAddress, isStrictRange } from './ip-addresses.ts';
import {
  isConfigKey,
  isDns1035Label,
  isDnsLabel,
  isDnsSubdomain,
  isEnvName,
  isHeaderName,
  isLabelValue,
  isNamePrefix,
  isPathSegment,
  isPortName,
  isQualifiedName,
  isRelaxedEnvName,
} from './names.ts';
import { compareQuantities } from './quantities.ts';
import { isSchedule, isTimeZone } from './schedules.ts';

/** A form that a text has to have, where it is none of a few words. */
export type Format =
  | 'address'
  | 'address-range'
  | 'cluster-ip'
  | 'strict-address'
  | 'strict-address-range'
  | 'strict-cluster-ip'
  | 'annotation-key'
  | 'base64'
  | 'config-key'
  | 'dns-1035-label'
  | 'dns-label'
  | 'dns-subdomain'
  | 'driver-name'
  | 'env-field-path'
  | 'env-name'
  | 'file-path'
  | 'header-name'
  | 'inner-path'
  | 'label-key'
  | 'label-value'
  | 'name-prefix'
  | 'path-segment'
  | 'percentage'
  | 'percentage-to-100'
  | 'pod-annotation'
  | 'port-name'
  | 'quantity'
  | 'quantity-above-zero'
  | 'quantity-by-name'
  | 'quantity-from-one'
  | 'quantity-from-zero'
  | 'relaxed-env-name'
  | 'resource-name'
  | 'resource-path'
  | 'schedule'
  | 'schedule-with-zone'
  | 'time'
  | 'time-zone'
  | 'trimmed'
  | 'upward-free-path'
  | 'volume-field-path';

const FORMATS: Readonly<Record<Format, (text: string, name: string) => boolean>> = {
  address: isAddress,
  'address-range': isRange,
  'cluster-ip': (text) => text === 'None' || isAddress(text),
  'strict-address': isStrictAddress,
  'strict-address-range': isStrictRange,
  'strict-cluster-ip': (text) => text === 'None' || isStrictAddress(text),
  // Annotations are compared without regard to case, and may hold capitals before the slash.
  'annotation-key': (key) => isQualifiedName(key.toLowerCase()),
  base64: isBase64,
  'config-key': isConfigKey,
  'dns-1035-label': isDns1035Label,
  'dns-label': isDnsLabel,
  'dns-subdomain': isDnsSubdomain,
  'driver-name': (name) => name.length <= 63 && isDnsSubdomain(name.toLowerCase()),
  'env-field-path': (path) => ENV_PATHS.has(path) || isKeyedPath(path),
  'env-name': isEnvName,
  'file-path': (path) => isInnerPath(path) && !path.startsWith('..'),
  'header-name': isHeaderName,
  'inner-path': isInnerPath,
  'label-key': isQualifiedName,
  'label-value': isLabelValue,
  'name-prefix': isNamePrefix,
  'path-segment': isPathSegment,
  percentage: (text) => /^[0-9]+%$/.test(text),
  'percentage-to-100': (text) => /^0*(?:100|[0-9]{1,2})%$/.test(text),
  'pod-annotation': (text, name) => name !== DELETION_COST || isInt32(text),
  'port-name': isPortName,
  quantity: isQuantity,
  // What cannot be read is another fault.
  'quantity-above-zero': (text) => !isQuantity(text) || (isSomething(text) && !isNegative(text)),
  'quantity-from-zero': (text) => !isQuantity(text) || !isSomething(text) || !isNegative(text),
  'quantity-from-one': (text) => (compareQuantities(text, '1') ?? 0) >= 0,
  'quantity-by-name': (text, name) => !isCounted(name) || !isFraction(text),
  'relaxed-env-name': isRelaxedEnvName,
  'resource-name': isResourceName,
  'resource-path': isResourcePath,
  schedule: isSchedule,
  'schedule-with-zone': (text) => isSchedule(text.replace(/^(?:CRON_)?TZ=\S+ /, '')),
  time: isTime,
  'time-zone': isTimeZone,
  trimmed: (text) => !/^\p{White_Space}|\p{White_Space}$/u.test(text),
  'upward-free-path': isUpwardFree,
  'volume-field-path': (path) => VOLUME_PATHS.has(path) || isKeyedPath(path),
};

/**
 * Whether the API server takes a text as what a format asks for.
 *
 * @param name of the field that holds it, for what is asked of some fields of a map only.
 */
export function hasFormat(text: string, format: Format, name = ''): boolean {
  return FORMATS[format](text, name);
}

/**
 * True for what apimachinery's `ParseQuantity` reads: digits, perhaps with a sign and a point, and `m`, `Mi` and the like
 * or an exponent behind them. Blanks around it are cut off; no digits at all are a zero.
 */
function isQuantity(text: string): boolean {
  return /^ *(?=[^ ])[+-]?[0-9]*(?:\.[0-9]*)?(?:[numkMGTPE]|[KMGTPE]i|[eE][+-]?[0-9]{1,18})? *$/.test(text);
}

/** True for standard base64 with its padding; line ends do not count (Go's `base64.StdEncoding`). */
function isBase64(text: string): boolean {
  const letters = /[\r\n]/.test(text) ? text.replace(/[\r\n]+/g, '') : text;
  return letters.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(letters);
}

/** True for a time of RFC 3339, in any of the ways in which Go reads it. */
function isTime(text: string): boolean {
  return /^\d{4}-\d\d-\d\dT\d\d?:\d\d:\d\d(?:[.,]\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(text);
}

/** What of a Pod can be handed to its containers; `spec.host` is what `spec.nodeName` was called before v1. */
const ENV_PATHS: ReadonlySet<string> = new Set([
  'metadata.name',
  'metadata.namespace',
  'metadata.uid',
  'spec.host',
  'spec.nodeName',
  'spec.serviceAccountName',
  'status.hostIP',
  'status.hostIPs',
  'status.podIP',
  'status.podIPs',
]);
const VOLUME_PATHS: ReadonlySet<string> = new Set([
  'metadata.annotations',
  'metadata.labels',
  'metadata.name',
  'metadata.namespace',
  'metadata.uid',
]);

/** `metadata.labels['app']` */
function isKeyedPath(path: string): boolean {
  const [, map, key = ''] = /^metadata\.(labels|annotations)\['(.*)'\]$/s.exec(path) ?? [];
  return map !== undefined && isQualifiedName(map === 'labels' ? key : key.toLowerCase());
}

/** True for what a container may ask for: the few that Kubernetes knows, or a name with a domain before it. */
function isResourceName(name: string): boolean {
  if (name.startsWith('hugepages-')) return isQuantity(name.slice('hugepages-'.length));
  return /^(?:cpu|memory|ephemeral-storage)$/.test(name) || (name.includes('/') && isQualifiedName(name));
}

/** The one annotation of Pods that is read as a number. */
const DELETION_COST = 'controller.kubernetes.io/pod-deletion-cost';

/** True for a number of 32 bits, without `+` and zeros before it. */
function isInt32(text: string): boolean {
  return /^-?(?:0|[1-9][0-9]{0,9})$/.test(text) && Math.abs(Number(text) + 0.5) < 2 ** 31;
}

const OBJECTS =
  /^(?:configmaps|persistentvolumeclaims|pods|replicationcontrollers|resourcequotas|secrets|services(?:\..*)?)$/;

/** True for what there are only whole ones of: objects, and resources of other vendors, such as `nvidia.com/gpu`. */
function isCounted(name: string): boolean {
  return OBJECTS.test(name) || (name.includes('/') && !/^requests\.|kubernetes\.io\//.test(name));
}

/** True for `0.5` and `500m`. */
function isFraction(text: string): boolean {
  const [, number = '0', milli] = /^ *\+?([0-9]*\.?[0-9]*)(m?) *$/.exec(text) ?? [];
  return !Number.isInteger(Number(number) / (milli ? 1000 : 1));
}

function isResourcePath(path: string): boolean {
  return /^(?:limits|requests)\.(?:cpu|memory|ephemeral-storage|hugepages-.*)$/s.test(path);
}

/** True for a quantity that is not zero. */
function isSomething(text: string): boolean {
  return /^ *[+-]?[0.]*[1-9]/.test(text);
}

function isNegative(text: string): boolean {
  return text.trim().startsWith('-');
}

function isInnerPath(path: string): boolean {
  return !path.startsWith('/') && isUpwardFree(path);
}

function isUpwardFree(path: string): boolean {
  return !path.split('/').includes('..');
}
