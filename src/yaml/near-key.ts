import { nearNames } from '../text/distance.ts';

/** True where a key that stands in a map could be another that is missed there: another case, or a slip of the pen. */
export function isNearKey(written: string, wanted: string): boolean {
  if (written.toLowerCase() === wanted.toLowerCase()) return true;
  return written.length > 4 && wanted.length > 4 && nearNames(wanted, [written]).length > 0;
}
