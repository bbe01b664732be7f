/** A minor version of Kubernetes, as its number behind `1.`. */
export type Minor = number;

/** The minors that this program knows. */
export const OLDEST: Minor = 25;
export const NEWEST: Minor = 37;

/** The minors that upstream supports, asked for where nothing else is said. */
export const SUPPORTED: VersionRange = { from: 34, to: 37 };

/** Minors from … to, both included. A minor means its newest patch. */
export interface VersionRange {
  readonly from: Minor;
  readonly to: Minor;
}

/** Where a fact holds: from a minor on, up to a minor, or both (included). */
export interface VersionSpan {
  readonly since?: Minor;
  readonly until?: Minor;
}

/** Reads `1.34`, `v1.34.2` or `1.32-1.36`; undefined for anything else or a minor that is not known. */
export function parseVersions(text: string): VersionRange | undefined {
  const match = /^v?1\.(\d{1,3})(?:\.\d+)?(?:\s*-\s*v?1\.(\d{1,3})(?:\.\d+)?)?$/.exec(text.trim());
  if (match === null) return undefined;
  const from = Number(match[1]);
  const to = match[2] === undefined ? from : Number(match[2]);
  return from < OLDEST || to > NEWEST || from > to ? undefined : { from, to };
}

/** Whether a fact holds for every minor asked for, for some of them, or for none. */
export function coverage(
  { since = 0, until = Number.POSITIVE_INFINITY }: VersionSpan,
  asked: VersionRange,
): 'all' | 'some' | 'none' {
  if (since > asked.to || until < asked.from) return 'none';
  return since <= asked.from && until >= asked.to ? 'all' : 'some';
}

/**
 * The minors beside a span, on the side where some are asked for. Where there are such on both, those before it.
 * Undefined where the span holds for all that are asked for.
 */
export function complement({ since, until }: VersionSpan, asked: VersionRange): VersionSpan | undefined {
  if (since !== undefined && since > asked.from) return { until: since - 1 };
  return until !== undefined && until < asked.to ? { since: until + 1 } : undefined;
}

/** `since 1.34`, `until 1.33`, `1.28 to 1.33`. */
export function formatSpan({ since, until }: VersionSpan): string {
  if (since !== undefined && until !== undefined) return `1.${since} to 1.${until}`;
  return since !== undefined ? `since 1.${since}` : `until 1.${until}`;
}
