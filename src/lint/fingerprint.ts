import { createHash } from 'node:crypto';
import type { Diagnostic } from './diagnostic.ts';

/**
 * What diagnostics are known by from one run to the next, in their order: a hash of rule, object and field, so that it stays
 * the same when lines are moved or written above. Those that have all of it in common are told apart by their order.
 *
 * @returns 32 hexadecimal digits for each, no two alike.
 */
export function fingerprints(diagnostics: readonly Diagnostic[]): string[] {
  const seen = new Map<string, number>();
  return diagnostics.map(({ rule, file, resource, path }) => {
    const { apiVersion, kind, namespace, name } = resource ?? {};
    const key = JSON.stringify([rule, file.path, apiVersion, kind, namespace, name, path]);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return createHash('sha256').update(`${key}${count}`).digest('hex').slice(0, 32);
  });
}
