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
