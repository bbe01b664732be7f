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

/** True for a DNS label (RFC 1123), as which the API server takes most names: apimachinery's `IsDNS1123Label`. */
export function isDnsLabel(name: string): boolean {
  return name.length <= 63 && /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/.test(name);
}
