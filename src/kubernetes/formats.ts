import { isAddress, isOuterAddress, isRange, isStrictAddress, isStrictRange, mappedAddress } from './ip-addresses.ts';
import {
  isConfigKey,
  isDns1035Label,
  isDnsLabel,
  isDnsSubdomain,
  isDomainPath,
  isEnvName,
  isFinalizer,
  isHeaderName,
  isIscsiName,
  isLabelValue,
  isNamePrefix,
  isPathSegment,
  isPortName,
  isQualifiedName,
  isRelaxedEnvName,
  isSysctl,
  isWildcardDomain,
  isWindowsUser,
} from './names.ts';
import { compareQuantities } from './quantities.ts';
import { isContainerResource, isPodResource, isQuotaResource, isResource } from './resource-names.ts';
import { isSchedule, isTimeZone } from './schedules.ts';

/** A form that a text has to have, where it is none of a few words. */
export type Format =
  | 'address'
  | 'address-range'
  | 'cluster-ip'
  | 'outer-address'
  | 'source-range'
  | 'strict-address'
  | 'strict-address-range'
  | 'strict-cluster-ip'
  | 'strict-source-range'
  | 'absolute-path'
  | 'annotation-key'
  | 'base64'
  | 'config-key'
  | 'container-resource'
  | 'cpu-divisor'
  | 'cron-job-name'
  | 'dns-1035-label'
  | 'dns-1035-label-prefix'
  | 'dns-domain'
  | 'dns-label'
  | 'dns-label-prefix'
  | 'dns-subdomain'
  | 'domain-path'
  | 'driver-name'
  | 'env-field-path'
  | 'env-name'
  | 'file-path'
  | 'finalizer'
  | 'grouped-version'
  | 'header-name'
  | 'host-name'
  | 'indexes'
  | 'inner-path'
  | 'ipv4-address'
  | 'ipv6-address'
  | 'iscsi-name'
  | 'label-key'
  | 'label-value'
  | 'limit-type'
  | 'memory-divisor'
  | 'micro-time'
  | 'name-prefix'
  | 'path-segment'
  | 'percentage'
  | 'percentage-to-100'
  | 'plain-path'
  | 'pod-annotation'
  | 'pod-resource'
  | 'port-name'
  | 'quantity'
  | 'quantity-above-zero'
  | 'quantity-by-name'
  | 'quantity-from-one'
  | 'quantity-from-zero'
  | 'quota-resource'
  | 'relaxed-env-name'
  | 'resource'
  | 'resource-name'
  | 'resource-path'
  | 'schedule'
  | 'schedule-with-zone'
  | 'search-domain'
  | 'served-host'
  | 'sysctl'
  | 'time'
  | 'time-zone'
  | 'trimmed'
  | 'upward-free-path'
  | 'volume-field-path'
  | 'webhook-name'
  | 'webhook-path'
  | 'webhook-url'
  | 'windows-user';

const FORMATS: Readonly<Record<Format, (text: string, name: string) => boolean>> = {
  'absolute-path': (path) => path.startsWith('/'),
  address: isAddress,
  'address-range': isRange,
  'outer-address': (text) => !isAddress(text) || isOuterAddress(text),
  // Blanks around these are cut off.
  'source-range': (text) => isRange(text.trim()),
  'strict-source-range': (text) => isStrictRange(text.trim()),
  'cluster-ip': (text) => text === 'None' || isAddress(text),
  'strict-address': isStrictAddress,
  'strict-address-range': isStrictRange,
  'strict-cluster-ip': (text) => text === 'None' || isStrictAddress(text),
  // Annotations are compared without regard to case, and may hold capitals before the slash.
  'annotation-key': (key) => isQualifiedName(key.toLowerCase()),
  base64: isBase64,
  'config-key': isConfigKey,
  'container-resource': isContainerResource,
  'cpu-divisor': (text) => isDivisor(text, ['1m', '1']),
  // A Job has 63, of which the controller takes 11 for the time.
  'cron-job-name': (name) => name.length <= 52,
  'dns-1035-label': isDns1035Label,
  'dns-1035-label-prefix': (text) => isDns1035Label(withoutDash(text)),
  // With the dot at the end that a whole name may have.
  'dns-domain': (text) => isDnsSubdomain(text.replace(/\.$/, '')),
  'dns-label': isDnsLabel,
  'dns-label-prefix': (text) => isDnsLabel(withoutDash(text)),
  'dns-subdomain': isDnsSubdomain,
  'domain-path': isDomainPath,
  'driver-name': (name) => name.length <= 63 && isDnsSubdomain(name.toLowerCase()),
  'env-field-path': (path) => ENV_PATHS.has(path) || isKeyedPath(path),
  'env-name': isEnvName,
  finalizer: isFinalizer,
  'file-path': (path) => isInnerPath(path) && !path.startsWith('..'),
  // Other versions than those of a group cannot be scaled.
  'grouped-version': (text) => /^[^/]+\/[^/]*$/.test(text),
  'header-name': isHeaderName,
  'host-name': (text) => !isAddress(text),
  indexes: isIndexes,
  'inner-path': isInnerPath,
  'ipv4-address': (text) => isAddress(text) && (!text.includes(':') || mappedAddress(text) !== undefined),
  'ipv6-address': (text) => isAddress(text) && text.includes(':') && mappedAddress(text) === undefined,
  'iscsi-name': isIscsiName,
  'label-key': isQualifiedName,
  'label-value': isLabelValue,
  'limit-type': (text) =>
    /^(?:Container|PersistentVolumeClaim|Pod)$/.test(text) || (text.includes('/') && isQualifiedName(text)),
  'memory-divisor': (text) => isDivisor(text, MEMORY_UNITS),
  'micro-time': (text) => !isTime(text) || /\.\d{6}\D/.test(text),
  'name-prefix': isNamePrefix,
  'path-segment': isPathSegment,
  percentage: (text) => /^[0-9]+%$/.test(text),
  'percentage-to-100': (text) => /^0*(?:100|[0-9]{1,2})%$/.test(text),
  'plain-path': isPlainPath,
  'pod-annotation': (text, name) => name !== DELETION_COST || isInt32(text),
  'pod-resource': isPodResource,
  'port-name': isPortName,
  quantity: isQuantity,
  // What cannot be read is another fault.
  'quantity-above-zero': (text) => !isQuantity(text) || (isSomething(text) && !isNegative(text)),
  'quantity-from-zero': (text) => !isQuantity(text) || !isSomething(text) || !isNegative(text),
  'quantity-from-one': (text) => (compareQuantities(text, '1') ?? 0) >= 0,
  'quantity-by-name': (text, name) => !isCounted(name) || !isFraction(text),
  'quota-resource': isQuotaResource,
  'relaxed-env-name': isRelaxedEnvName,
  resource: isResource,
  'resource-name': (name) =>
    isContainerResource(name) && (!name.startsWith('hugepages-') || isQuantity(name.slice('hugepages-'.length))),
  'resource-path': isResourcePath,
  schedule: isSchedule,
  'schedule-with-zone': (text) => isSchedule(text.replace(/^(?:CRON_)?TZ=\S+ /, '')),
  'search-domain': isSearchDomain,
  'served-host': (text) => (text.includes('*') ? isWildcardDomain(text) : isDnsSubdomain(text)),
  sysctl: isSysctl,
  time: isTime,
  'time-zone': isTimeZone,
  trimmed: isTrimmed,
  'upward-free-path': isUpwardFree,
  'volume-field-path': (path) => VOLUME_PATHS.has(path) || isKeyedPath(path),
  'webhook-name': (name) => isDnsSubdomain(name) && name.split('.').length > 2,
  'webhook-path': isWebhookPath,
  'webhook-url': isWebhookUrl,
  'windows-user': isWindowsUser,
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

/** True for a text with no blank at either end (Go's `strings.TrimSpace`). */
function isTrimmed(text: string): boolean {
  // Nearly all begin and end with printable ASCII, which is seen at once.
  if (isPrintable(text.charCodeAt(0)) && isPrintable(text.charCodeAt(text.length - 1))) return true;
  return !/^\p{White_Space}|\p{White_Space}$/u.test(text);
}

function isPrintable(code: number): boolean {
  return code > 0x20 && code < 0x7f;
}

/** True for standard base64 with its padding; line ends do not count (Go's `base64.StdEncoding`). */
function isBase64(text: string): boolean {
  const letters = /[\r\n]/.test(text) ? text.replace(/[\r\n]+/g, '') : text;
  return letters.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(letters);
}

/** True for a time of RFC 3339, in any of the ways in which Go reads it. */
function isTime(text: string): boolean {
  const [, year, month, day, hour] =
    /^(\d{4})-(\d\d)-(\d\d)T(\d\d?):[0-5]\d:[0-5]\d(?:[.,]\d+)?(?:Z|[+-]\d\d:\d\d)$/.exec(text) ?? [];
  return (
    year !== undefined && Number(hour) <= 23 && Number(day) >= 1 && Number(day) <= daysIn(Number(year), Number(month))
  );
}

/** How many days a month has, which is counted from 1; none where there is no such month. */
function daysIn(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (month === 2) return isLeap ? 29 : 28;
  return month < 1 || month > 12 ? 0 : [4, 6, 9, 11].includes(month) ? 30 : 31;
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
  return number !== '.' && !Number.isInteger(Number(number) / (milli ? 1000 : 1));
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

/** True for numbers that rise, alone or from one to another: `0-2,5`. */
function isIndexes(text: string): boolean {
  let last = -1;
  return text.split(',').every((part) => {
    const [, first = '', end = first] = /^(\d{1,9})(?:-(\d{1,9}))?$/.exec(part) ?? [];
    const isRising = first !== '' && Number(first) > last && Number(end) >= Number(first);
    last = Number(end);
    return isRising;
  });
}

/** A prefix may end in a dash. */
function withoutDash(prefix: string): string {
  return prefix.replace(/.-$/, 'a');
}

const MEMORY_UNITS = ['1', '1k', '1M', '1G', '1T', '1P', '1E', '1Ki', '1Mi', '1Gi', '1Ti', '1Pi', '1Ei'];

/** True for one of some units, in any way to write it but with an exponent, and for nothing. */
function isDivisor(text: string, units: readonly string[]): boolean {
  if (!isQuantity(text) || !isSomething(text)) return true;
  if (/[eE][+-]?\d/.test(text)) return false;
  return units.some((unit) => compareQuantities(text, unit) === 0);
}

/** True for a path that is matched as it is: nothing in it leads up or is left out. */
function isPlainPath(path: string): boolean {
  return !/\/\/|%2f|\/\.{1,2}(?:\/|$)/i.test(path);
}

/** True for a domain to search: underscores, and a dot alone, are taken since 1.33 (KEP 4427). */
function isSearchDomain(text: string): boolean {
  const labels = text.replace(/\.$/, '').split('.');
  const isLabel = (label: string) => /^_?[a-z0-9](?:[-_a-z0-9]*[a-z0-9])?$/.test(label);
  return text === '.' || (text.length <= 253 && labels.every(isLabel));
}

/** True for a path whose parts are names, as an API server calls webhooks. */
function isWebhookPath(path: string): boolean {
  if (path === '/') return true;
  const parts = path.replace(/\/$/, '').split('/');
  return parts.length > 1 && parts[0] === '' && parts.slice(1).every(isDnsSubdomain);
}

/** True for an address of HTTPS without a user, a query and a fragment. */
function isWebhookUrl(text: string): boolean {
  return /^https:\/\/(?![/?#])[^\s/?#@]+(?:\/[^?#]*)?\??$/i.test(text);
}
