import { createHash } from 'node:crypto';
import type { Diagnostic } from './diagnostic.ts';

/**
 * What diagnostics are known by from one run to the next: a hash of rule, object and field, so that it stays the same when
 * lines are moved or written above. Those that have all of it in common are told apart by their order.
 *
 * @returns 32 hexadecimal digits for each, no two alike.
 */
export function fingerprints(diagnostics: readonly Diagnostic[]): Map<Diagnostic, string> {
  const seen = new Map<string, number>();
  const marks = new Map<Diagnostic, string>();
  for (const diagnostic of diagnostics) {
    const { rule, file, resource, path } = diagnostic;
    const { apiVersion, kind, namespace, name } = resource ?? {};
    const key = JSON.stringify([rule, file.path, apiVersion, kind, namespace, name, path]);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    marks.set(diagnostic, digest(`${key}${count}`));
  }
  return marks;
}

/** 32 hexadecimal digits that a text is known by. */
export function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
