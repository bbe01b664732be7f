import { nearNames } from '../text/distance.ts';

/** A name that a person may have meant, and whether there was only one to choose. */
export interface NearName {
  readonly name: string;
  readonly only: boolean;
}

/** The name among some that comes nearest to one that is none of them; undefined where none is near. */
export function nearName(name: string, names: Iterable<string>): NearName | undefined {
  const near = nearNames(name, names);
  return near[0] === undefined ? undefined : { name: near[0], only: near.length === 1 };
}

/** The same for the name of a port: `https` is no slip for `http`. */
export function nearPortName(name: string, names: readonly string[]): NearName | undefined {
  return nearName(
    name,
    names.filter((each) => !areTwins(each, name)),
  );
}

/** True for `http` and `https`, `amqp` and `amqps`: one is no slip for the other. */
export function areTwins(a: string, b: string): boolean {
  return a === `${b}s` || b === `${a}s`;
}

// What follows is apimachinery's pkg/util/validation, function for function.

/** True for a DNS label (RFC 1123), as which the API server takes most names: apimachinery's `IsDNS1123Label`. */
export function isDnsLabel(name: string): boolean {
  return name.length <= 63 && /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/.test(name);
}

/** True for a DNS label that begins with a letter, as Services have it until 1.35: `IsDNS1035Label`. */
export function isDns1035Label(name: string): boolean {
  return isDnsLabel(name) && /^[a-z]/.test(name);
}

/** True for DNS labels with dots between them, of any length each: `IsDNS1123Subdomain`. */
export function isDnsSubdomain(name: string): boolean {
  return name.length <= 253 && /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*$/.test(name);
}

/** True for what names may begin with, as `generateName` is: it may end in a dash (`NameIsDNSSubdomain` of a prefix). */
export function isNamePrefix(text: string): boolean {
  return isDnsSubdomain(text.replace(/.-$/, 'a'));
}

/** True for the key of a label, `app` or `example.com/app`: `IsQualifiedName`. */
export function isQualifiedName(name: string): boolean {
  const slash = name.indexOf('/');
  const own = name.slice(slash + 1);
  return (
    own.length <= 63 &&
    /^(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$/.test(own) &&
    (slash < 0 || isDnsSubdomain(name.slice(0, slash)))
  );
}

/** True for the value of a label, which may be empty: `IsValidLabelValue`. */
export function isLabelValue(value: string): boolean {
  return value.length <= 63 && /^(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?$/.test(value);
}

/** True for the name of a port: `IsValidPortName`. */
export function isPortName(name: string): boolean {
  return name.length <= 15 && /^(?=[^a-z]*[a-z])(?!-)(?!.*--)[-a-z0-9]*[a-z0-9]$/.test(name);
}

/** True for the name of an environment variable until 1.31: `IsEnvVarName`. */
export function isEnvName(name: string): boolean {
  return /^[-._A-Za-z][-._A-Za-z0-9]*$/.test(name) && !isRelativePath(name);
}

/** True for the name of an environment variable since 1.32: `IsRelaxedEnvVarName`. */
export function isRelaxedEnvName(name: string): boolean {
  return /^[ -<>-~]+$/.test(name);
}

/** True for a key of a ConfigMap or a Secret: `IsConfigMapKey`. */
export function isConfigKey(key: string): boolean {
  return key.length <= 253 && /^[-._A-Za-z0-9]+$/.test(key) && !isRelativePath(key);
}

/** True for what can stand in a path of the API, as which names in RBAC are taken: `IsValidPathSegmentName`. */
export function isPathSegment(name: string): boolean {
  return name !== '.' && name !== '..' && !/[/%]/.test(name);
}

/** True for the name of a header: `IsHTTPHeaderName`. */
export function isHeaderName(name: string): boolean {
  return /^[-A-Za-z0-9]+$/.test(name);
}

/** True for a domain of which `*` may be the first label: `IsWildcardDNS1123Subdomain`. */
export function isWildcardDomain(name: string): boolean {
  return name.startsWith('*.') && name.length <= 253 && isDnsSubdomain(name.slice(2));
}

/** True for a name behind a domain and a slash, 63 characters at most: `IsDomainPrefixedPath`. */
export function isDomainPath(text: string): boolean {
  const slash = text.indexOf('/');
  const path = text.slice(slash + 1);
  return slash > 0 && isDnsSubdomain(text.slice(0, slash)) && /^[\w/.~%!$&'()*+,;=:-]+$/.test(path);
}

/** True for what may hold back a deletion: a name with a domain, or one of those that Kubernetes itself has. */
export function isFinalizer(name: string): boolean {
  return isQualifiedName(name) && (name.includes('/') || /^(?:kubernetes|orphan|foregroundDeletion)$/.test(name));
}

/** True for the name of an iSCSI node, in the three ways that there are (RFC 3721). */
export function isIscsiName(name: string): boolean {
  return /^(?:iqn\.\d{4}-\d{2}\.[-.A-Za-z0-9]+(?::[^,;*&$|\s]+)|eui\.[A-Za-z0-9]{16}|naa\.[A-Za-z0-9]{32})$/.test(name);
}

/** True for a parameter of the kernel, with dots or slashes: `IsValidSysctlName`. */
export function isSysctl(name: string): boolean {
  return name.length <= 253 && name.split(/[./]/).every((part) => /^[a-z0-9](?:[-_a-z0-9]*[a-z0-9])?$/.test(part));
}

/** True for a user of Windows, perhaps with a domain and a backslash before it. */
export function isWindowsUser(text: string): boolean {
  if (text === '' || /\p{Cc}/u.test(text)) return false;
  const parts = text.split('\\');
  const user = parts.at(-1)!;
  if (parts.length > 2 || user === '' || user.length > 104 || /["/:;|=,+*?<>@[\]]|^[. ]+$/.test(user)) return false;
  if (parts.length === 1) return true;
  const domain = parts[0]!;
  return isNetBiosName(domain) || isDnsDomain(domain);
}

function isNetBiosName(name: string): boolean {
  return /^[^\\/:*?"<>|.][^\\/:*?"<>|]{0,14}$/.test(name);
}

function isDnsDomain(name: string): boolean {
  return (
    name.length <= 255 &&
    /^[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?)*$/.test(name)
  );
}

/** `hasChDirPrefix` */
function isRelativePath(name: string): boolean {
  return name === '.' || name.startsWith('..');
}
