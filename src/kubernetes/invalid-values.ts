import { unquote } from '../yaml/edit.ts';
import type { Field } from '../yaml/field.ts';
import { isTemplate } from './fate.ts';
import { type Format, hasFormat } from './formats.ts';
import { explainSchedule, explainTimeZone } from './invalid-schedules.ts';
import { mappedAddress, networkOf } from './ip-addresses.ts';
import { listed } from './issues.ts';
import type { Manifest } from './manifest.ts';
import { fixed, type Refused, said, shortened } from './refused.ts';
import type { InvalidValue } from './structure.ts';
import type { VersionRange } from './versions.ts';

/** Says which words a field takes. The fix is safe where only the case of letters differs. */
export function explainWord(issue: InvalidValue, field: Field, kubernetes: VersionRange): Refused {
  const { allowed = [], near, key } = issue;
  if (isComparison(field)) return explainComparison(field, kubernetes);
  const string = key ? String(field.step) : (field.string ?? '');
  const written = key ? shortened(string) : said(field);
  if (allowed.includes(string)) {
    const others = allowed.filter((word) => word !== string);
    return { what: `${written} is taken by other versions only`, help: `write ${listed(others, 'or')}` };
  }
  const what =
    allowed.length === 1 ? `${written} is not ${allowed[0]}` : `${written} is none of ${listed(allowed, 'and')}`;
  if (/^headless$/i.test(string)) return { what, help: 'write clusterIP: None in place of it' };
  if (near === undefined || isOpposite(near, string)) return { what, help: `write ${listed(allowed, 'or')}` };
  const isSame = near.toLowerCase() === string.toLowerCase() || near.replace(/[a-z]/g, '') === string;
  return { what, help: `write ${near}`, ...(!key && fixed(field, near, isSame ? 'safe' : 'unsafe')) };
}

/** `Unmasked` for `masked`. */
function isOpposite(near: string, text: string): boolean {
  const [one, other] = [near.toLowerCase(), text.toLowerCase()];
  return ['un', 'not', 'non'].some((not) => one === not + other || other === not + one);
}

// KEP 5471: tolerations compare numbers since 1.35, behind a feature gate that is off by default.
function isComparison(field: Field): boolean {
  const isOperator = field.step === 'operator' && field.parent?.parent?.step === 'tolerations';
  return isOperator && (field.string === 'Lt' || field.string === 'Gt');
}

function explainComparison(field: Field, { from, to }: VersionRange): Refused {
  const gate = 'the feature gate TaintTolerationComparisonOperators';
  return {
    what: `${field.string} is not taken before 1.35, nor later while ${gate} is off, as it is by default`,
    help: to < 35 ? 'write Equal or Exists' : `switch on ${gate}, or write Equal or Exists`,
    ...(from >= 35 && { severity: 'warning' }),
  };
}

/** Says why a text is no address or range of addresses. */
export function explainAddress({ format = 'address' }: InvalidValue, field: Field): Refused {
  const text = field.string ?? '';
  if (format === 'outer-address')
    return { what: `${text} leads nobody here from outside`, help: 'write an address that the nodes are reached at' };
  const isRange = format.endsWith('range');
  const near = nearAddress(text, format);
  const help =
    near !== undefined
      ? `write ${near}`
      : isRange
        ? 'write it as 10.0.0.0/8'
        : format === 'ipv6-address'
          ? 'write it as fd00::1'
          : 'write it as 10.0.0.1';
  const lack = isRange
    ? 'is no range of addresses'
    : format.endsWith('ip')
      ? 'is neither an IP address nor None'
      : format === 'ipv6-address'
        ? 'is no IPv6 address'
        : format === 'ipv4-address'
          ? 'is no IPv4 address'
          : 'is no IP address';
  const excess =
    mappedAddress(text.split('/')[0]!) !== undefined
      ? `is ${isRange ? 'a range of IPv4 addresses' : 'an IPv4 address'}, written as IPv6`
      : /(?:^|[./])0\d/.test(text)
        ? 'holds zeros before a number'
        : 'holds bits that its length leaves out';
  const what = `${shortened(text)} ${format.startsWith('strict') ? excess : lack}`;
  return { what, help, ...(near !== undefined && fixed(field, near, near === 'None' ? 'safe' : 'unsafe')) };
}

function nearAddress(text: string, format: Format): string | undefined {
  const plain = without(/[\s“”‘’'"]/, text).replace(/(^|[./])0+(?=\d)/g, '$1');
  const near =
    format.endsWith('ip') && /^none$/i.test(plain)
      ? 'None'
      : format.endsWith('range') && !plain.includes('/')
        ? `${plain}/${plain.includes(':') ? 128 : 32}`
        : format.startsWith('strict') && format.endsWith('range')
          ? networkOf(plain)
          : withoutMapping(plain);
  return near !== undefined && near !== text && hasFormat(near, format) ? near : undefined;
}

/** Text without some characters at its ends. An expression for both ends would read long blanks in between many times. */
function without(edge: RegExp, text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && edge.test(text.charAt(start))) start++;
  while (start < end && edge.test(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}

/** `10.0.0.0/8` for `::ffff:10.0.0.0/104`. */
function withoutMapping(text: string): string {
  const [address = '', bits] = text.split('/');
  const ipv4 = mappedAddress(address);
  if (ipv4 === undefined || Number(bits) < 96) return text;
  return bits === undefined ? ipv4 : `${ipv4}/${Number(bits) - 96}`;
}

const SOURCES: Readonly<Partial<Record<Format, readonly [what: string, help: string]>>> = {
  'absolute-path': ['does not begin with a slash', 'write the path from the root: /data'],
  'cpu-divisor': ['is no unit for CPU', 'write 1 or 1m'],
  'domain-path': ['is no name with a domain before it', 'write it as example.com/name'],
  'env-field-path': [
    'is no field that a container can be told',
    "write one of metadata.name, metadata.namespace, metadata.uid, metadata.labels['KEY'], metadata.annotations['KEY'], spec.nodeName, spec.serviceAccountName, status.hostIP, status.hostIPs, status.podIP and status.podIPs",
  ],
  'file-path': ['is no path below the volume', 'write it without .. and without a slash before it'],
  finalizer: ['is no finalizer', 'write it with a domain before it: example.com/name'],
  'grouped-version': ['names no API group, without which the target is not found', 'write it as apps/v1'],
  'host-name': ['is an IP address, where a name has to stand', 'write the name of the host, or leave it out'],
  indexes: ['is no list of indexes', 'write them in order: 0-2,5'],
  'inner-path': ['begins with a slash or holds ..', 'write it without .. and without a slash before it'],
  'iscsi-name': ['is no name of iSCSI', 'write it as iqn.2026-01.com.example:disk'],
  'limit-type': ['is nothing that has limits', 'write Container, Pod or PersistentVolumeClaim'],
  'memory-divisor': ['is no unit', 'write 1, 1k, 1M, 1G, 1Ki, 1Mi, 1Gi or the like'],
  'micro-time': ['is no time with microseconds', 'write it as 2026-01-31T12:00:00.000000Z'],
  'plain-path': [
    'holds //, /./, /../ or a slash in disguise',
    'write the path that is asked for, or pathType: ImplementationSpecific',
  ],
  'pod-annotation': ['is no whole number of 32 bits', 'write a whole number without + or a zero before it'],
  'pod-resource': [
    'is nothing that a whole Pod can ask for',
    'write cpu, memory or hugepages-SIZE, and all else in the containers',
  ],
  'resource-path': [
    'is no resource that a container can be told',
    'write limits or requests, a dot, and cpu, memory or ephemeral-storage: limits.memory',
  ],
  time: ['is no time', 'write it as 2026-01-31T12:00:00.000000Z'],
  sysctl: ['is no parameter of the kernel', 'write it as net.core.somaxconn'],
  'upward-free-path': ['holds ..', 'write the path without .. in it'],
  'volume-field-path': [
    'is no field that a file can hold',
    "write one of metadata.name, metadata.namespace, metadata.uid, metadata.labels, metadata.annotations, metadata.labels['KEY'] and metadata.annotations['KEY']",
  ],
  'webhook-path': [
    'is no path of a webhook',
    'write it as /validate: small letters, digits, dashes and dots between slashes',
  ],
  'webhook-url': ['is no address of a webhook', 'write it as https://HOST/PATH, without a user, ? and #'],
  'windows-user': ['is no user of Windows', 'write it as USER or DOMAIN\\USER'],
};

/** Says why a text is none of the fields, resources, times or the like that may be named; undefined for other formats. */
export function explainSource(
  { format, path, key }: InvalidValue,
  field: Field,
  manifest: Manifest,
): Refused | undefined {
  if (format?.startsWith('schedule')) return explainSchedule(field);
  if (format === 'time-zone') return explainTimeZone(field);
  if (format === 'trimmed') return explainImage(field, isTemplate(path) && !manifest.is('StatefulSet'));
  const words = format && SOURCES[format];
  return (
    words && { what: `${key ? `the key ${shortened(String(field.step))}` : said(field)} ${words[0]}`, help: words[1] }
  );
}

/** @param isTaken whether the object is taken, and only what comes of it later is refused. */
function explainImage(field: Field, isTaken: boolean): Refused {
  const text = field.string ?? '';
  const image = without(/\p{White_Space}/u, text);
  const severity = isTaken ? ({ severity: 'warning' } as const) : {};
  if (image === '')
    return { what: `${shortened(text)} names no image`, help: 'write the name of an image', ...severity };
  const what = `${shortened(text)} has blanks before or behind the image`;
  return { what, help: `write ${image}`, ...fixed(field, image, 'safe'), ...severity };
}

/** The units that people write, and those that Kubernetes has for them. */
const UNITS: Readonly<Record<string, string>> = { k: 'Ki', m: 'Mi', g: 'Gi', t: 'Ti', p: 'Pi', e: 'Ei' };

/** Says why a text is no quantity, or too small a one. */
export function explainQuantity({ format }: InvalidValue, field: Field): Refused {
  if (format === 'quantity-from-zero')
    return { what: `${field.value} is below zero`, help: 'write what is meant, or 0' };
  if (format === 'quantity-from-one') return { what: `${field.value} is below 1`, help: 'write 1 or more' };
  if (format === 'quantity-above-zero')
    return { what: `${field.value} is not above zero`, help: 'write how much is meant' };
  if (format === 'quantity-by-name')
    return { what: `${field.value} is not whole, and there are only whole ones`, help: 'write a whole number' };
  const text = field.string ?? '';
  const what = `${said(field)} is no quantity`;
  const [, digits = '', unit = ''] = /^([+-]?\d[\d_]*(?:[.,]\d+)?)\s*([A-Za-z]*)$/.exec(text.trim()) ?? [];
  const meant = unit === 'm' ? undefined : /^([kmgtpe])(?:i?b?|[a-z]+bytes?)$/i.exec(unit)?.[1]?.toLowerCase();
  const isCount = unit === '' || /^(?:b|bytes?|cores?|cpus?|vcpus?)$/i.test(unit);
  const amount = digits.replaceAll('_', '').replace(',', '.');
  const near =
    digits === ''
      ? ''
      : unit === 'm'
        ? `${amount}m`
        : meant !== undefined
          ? amount + UNITS[meant]!
          : isCount
            ? amount
            : '';
  const help = 'write a number with a unit: m for thousandths, k M G T for 1000s, Ki Mi Gi Ti for 1024s';
  if (near === '' || !hasFormat(near, 'quantity')) return { what, help };
  const decimal =
    meant === undefined || meant === 'm' ? '' : ` (${near.slice(0, -1)} counts in 1000s)`.replace('K ', 'k ');
  return { what, help: `write ${near}${decimal}`, ...fixed(field, near, 'unsafe') };
}

interface Shape {
  readonly longest?: number;
  /** What may not stand in it. */
  readonly strange?: RegExp;
  /** What it may not begin or end with. */
  readonly start?: RegExp;
  readonly end?: RegExp;
  /** What else is wrong with it. */
  readonly otherwise?: string;
  /** What it is, as a rule in words. */
  readonly is: string;
}

const DNS_LABEL: Shape = {
  longest: 63,
  strange: /[^-a-z0-9]/gu,
  start: /^-/,
  end: /-$/,
  is: 'small letters, digits and dashes, with a letter or digit at both ends, 63 at most',
};
const DNS_SUBDOMAIN: Shape = {
  longest: 253,
  strange: /[^-.a-z0-9]/gu,
  start: /^[-.]/,
  end: /[-.]$/,
  otherwise: 'holds nothing, or a dash first or last, between two dots',
  is: 'small letters, digits, dashes and dots, with a letter or digit at both ends and around each dot',
};
const LABEL_VALUE: Shape = {
  longest: 63,
  strange: /[^-._A-Za-z0-9]/gu,
  start: /^[-._]/,
  end: /[-._]$/,
  is: 'letters, digits, dashes, underscores and dots, with a letter or digit at both ends, 63 at most',
};
const LABEL_KEY: Shape = {
  strange: /[^-._/A-Za-z0-9]/gu,
  start: /^[-._/]/,
  end: /[-._/]$/,
  otherwise: 'holds too much on one side of its slash',
  is: 'letters, digits, dashes, underscores and dots, 63 at most, perhaps behind a domain and a slash',
};

const RESOURCE: Shape = {
  strange: /[^-._/A-Za-z0-9]/gu,
  otherwise: 'is no resource that Kubernetes knows',
  is: 'the name of a resource, cpu or requests.storage for one, or a name behind a domain and a slash',
};

const OF_CONTAINER: Shape = {
  strange: /[^-._/A-Za-z0-9]/gu,
  otherwise: 'is no resource of a container',
  is: 'cpu, memory, ephemeral-storage, hugepages-SIZE, or a name behind a domain and a slash',
};

const SHAPES: Readonly<Partial<Record<Format, Shape>>> = {
  'annotation-key': LABEL_KEY,
  'container-resource': OF_CONTAINER,
  'config-key': {
    longest: 253,
    strange: /[^-._A-Za-z0-9]/gu,
    start: /^\.\.?/,
    is: 'letters, digits, dashes, underscores and dots',
  },
  'dns-1035-label': {
    ...DNS_LABEL,
    start: /^[-0-9]/,
    is: 'small letters, digits and dashes, with a letter first and a letter or digit last, 63 at most',
  },
  'dns-1035-label-prefix': { ...DNS_LABEL, start: /^[-0-9]/, end: /(?!)/ },
  'dns-domain': { ...DNS_SUBDOMAIN, end: /-$/ },
  'cron-job-name': { longest: 52, is: 'at most 52 characters: its Jobs get 11 more' },
  'dns-label': DNS_LABEL,
  'dns-label-prefix': { ...DNS_LABEL, end: /(?!)/ },
  'dns-subdomain': DNS_SUBDOMAIN,
  'driver-name': { ...DNS_SUBDOMAIN, longest: 63, strange: /[^-.A-Za-z0-9]/gu },
  'env-name': {
    strange: /[^-._A-Za-z0-9]/gu,
    start: /^(?:[0-9]|\.\.?)/,
    is: 'letters, digits, dashes, underscores and dots, with no digit first',
  },
  'header-name': { strange: /[^-A-Za-z0-9]/gu, is: 'letters, digits and dashes' },
  'label-key': LABEL_KEY,
  'label-value': LABEL_VALUE,
  'name-prefix': DNS_SUBDOMAIN,
  'path-segment': { strange: /[/%]/gu, is: 'anything without / and %' },
  'port-name': {
    longest: 15,
    strange: /[^-a-z0-9]/gu,
    start: /^-/,
    end: /-$/,
    otherwise: 'holds no letter, or dashes beside each other',
    is: 'small letters, digits and single dashes, at least one letter, 15 at most',
  },
  'quota-resource': RESOURCE,
  'relaxed-env-name': { strange: /[^ -<>-~]/gu, is: 'printable ASCII without =' },
  resource: RESOURCE,
  'resource-name': OF_CONTAINER,
  'search-domain': { ...DNS_SUBDOMAIN, strange: /[^-._a-z0-9]/gu, end: /[-_]$/ },
  'served-host': {
    ...DNS_SUBDOMAIN,
    strange: /[^-.*a-z0-9]/gu,
    start: /^(?:[-.]|\*(?!\.))/,
    otherwise: 'holds * elsewhere than before its first dot, or nothing between two dots',
    is: 'small letters, digits, dashes and dots, perhaps *. before them; leave it out for all hosts',
  },
  'webhook-name': {
    ...DNS_SUBDOMAIN,
    otherwise: 'has less than two dots',
    is: 'a domain with two dots at least: policy.example.com',
  },
};

/** Says why a text cannot be the name, the label or the like that it stands for. */
export function explainName({ format: asked, key }: InvalidValue, field: Field): Refused {
  // The name of a StatefulSet is looked at twice, as other names are and, since 1.27, as the label that it becomes.
  const format = isNameOfSet(field) ? 'dns-label' : asked;
  const text = key ? String(field.step) : (field.text ?? '');
  if (format === 'port-name' && /^\d+$/.test(text) && field.step !== 'name') return quotedPort(text, field);
  const [, service] = /^([^.]+)\.[^.]+\.svc\b/.exec(text) ?? [];
  if (field.step === 'serviceName' && service !== undefined && hasFormat(service, 'dns-label')) {
    const help = `write ${service}: the name of the Service alone, which is looked for in this namespace`;
    return { what: `${text} is more than the name of a Service`, help, ...fixed(field, service, 'unsafe') };
  }
  const [, host] = /^[a-z]+:\/\/([^/:]+)/i.exec(text) ?? [];
  if (host !== undefined && (format === 'dns-domain' || format === 'served-host') && hasFormat(host, format)) {
    const what = `${shortened(text)} is a URL, where the name of a host has to stand`;
    return { what, help: `write ${host}`, ...fixed(field, host, 'unsafe') };
  }
  const shape = SHAPES[format!] ?? LABEL_VALUE;
  const near = nearText(text, shape, format!);
  const shown = format === 'label-value' ? said(field) : shortened(text);
  const what = faults(text, shape).join(' and ') || shape.otherwise || 'cannot stand here';
  return {
    what: `${key ? 'the key ' : ''}${shown} ${what}`,
    help: near === undefined ? `take ${shape.is}` : `write ${near}: ${shape.is}`,
  };
}

function isNameOfSet({ path, context }: Field): boolean {
  return (
    path.length === 2 && path[0] === 'metadata' && path[1] === 'name' && (context as Manifest).kind === 'StatefulSet'
  );
}

function quotedPort(text: string, field: Field): Refused {
  const edits = unquote(field);
  return {
    what: `"${text}" in quotes is the name of a port, which needs a letter`,
    help: `write ${text} without quotes`,
    ...(edits !== undefined && { fix: { title: 'take the quotes away', safety: 'safe', edits } }),
  };
}

function faults(text: string, { longest, strange, start, end }: Shape): string[] {
  const found: string[] = [];
  if (longest !== undefined && text.length > longest) found.push(`is ${text.length} characters long`);
  const signs = new Set(text.match(strange ?? /(?!)/g) ?? []);
  const capitals = [...signs].filter((sign) => /[A-Z]/.test(sign));
  const others = [...signs].filter((sign) => !/[A-Z]/.test(sign)).map((sign) => SIGNS.get(sign) ?? sign);
  const names = [...(capitals.length > 0 ? ['capital letters'] : []), ...others];
  if (names.length > 0) found.push(`holds ${listed(names, 'and')}`);
  if (start?.test(text)) found.push(`begins with ${start.exec(text)![0]}`);
  if (end?.test(text)) found.push(`ends with ${end.exec(text)![0]}`);
  return found;
}

const SIGNS: ReadonlyMap<string, string> = new Map([
  [' ', 'blanks'],
  ['.', 'dots'],
  ['\t', 'tabs'],
  ['\n', 'line ends'],
]);

/** A text that would do and is not far from this one. */
function nearText(text: string, { strange, start, end }: Shape, format: Format): string | undefined {
  const small = /[A-Z]/.test('A'.replace(strange ?? /(?!)/g, '')) ? text : text.toLowerCase();
  const takesAll = strange === undefined || 'é'.replace(strange, '') !== '';
  const plain = takesAll ? small.trim() : withoutAccents(small.trim());
  // What other letters mean is not for us to say.
  if (!takesAll && /(?!\p{ASCII})\p{L}/u.test(plain)) return undefined;
  let near = plain.replace(strange ?? /(?!)/g, format.endsWith('env-name') ? '_' : '-');
  if (start?.test('0') && /^[^A-Za-z]*\d/.test(near)) return undefined;
  while (start?.test(near)) near = near.replace(start, '');
  while (end?.test(near)) near = near.replace(end, '');
  return /[A-Za-z0-9]/.test(near) && near !== text && hasFormat(near, format) ? near : undefined;
}

/** `groesse` for `größe`, `facade` for `façade`. */
function withoutAccents(text: string): string {
  const parts = text.replaceAll('ß', 'ss').normalize('NFD');
  return parts.replace(/(?<=[aou])\u0308/gi, 'e').replace(/\p{M}/gu, '');
}
