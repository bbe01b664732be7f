import type { Minor, VersionSpan } from '../kubernetes/versions.ts';

/**
 * Reads what stands behind `@` in the tables of this folder: `28` since 1.28, `-30` until 1.30, `28-30` between them, both
 * included. Undefined where nothing stands there, which means in all.
 */
export function readSpan(text: string | undefined): VersionSpan | undefined {
  if (text === undefined) return undefined;
  const [since, until] = text.split('-').map((part): Minor | undefined => (part === '' ? undefined : Number(part)));
  return { ...(since !== undefined && { since }), ...(until !== undefined && { until }) };
}
