import { parseVersions, type VersionRange } from '../src/kubernetes/versions.ts';

/** What the API server says of one field. */
interface FieldError {
  readonly type?: string;
  readonly field?: string;
  readonly detail?: string;
}

/** What the API server says of one object. */
export interface ObjectVerdict {
  readonly index: number;
  readonly item?: number;
  /** kubectl refuses it itself. */
  readonly client?: readonly string[];
  /** It cannot be decoded: unknown fields, wrong types. */
  readonly decode?: readonly string[];
  /** It does not pass validation. */
  readonly errors?: readonly FieldError[];
  /** It is stored, but its first Pod is refused when the controller makes it. */
  readonly pods?: readonly FieldError[];
  /** As `pods`, of its claims. */
  readonly claims?: readonly FieldError[];
}

/** What the API server says of one text, in a range of versions that say the same. */
export interface Verdict {
  readonly versions: string;
  readonly accepted: boolean;
  /** kubectl cannot read on. */
  readonly parse?: string;
  /** Objects of which there is something to say. */
  readonly docs: readonly ObjectVerdict[];
}

/** Where an error of the linter stands. */
export interface ErrorPlace {
  readonly document: number;
  readonly path: string;
}

export type Outcome =
  | 'caught'
  /** There is an error, at a field that has nothing to do with it. */
  | 'elsewhere'
  | 'missed'
  /** Stored, but its Pods are never made: there is an error, which is right, or none. */
  | 'never runs, caught'
  | 'never runs'
  | 'accepted'
  | 'false error';

/** How often what came out. */
export interface Score {
  rejected: number;
  caught: number;
  elsewhere: number;
  missed: number;
  neverRuns: number;
  neverRunsCaught: number;
  accepted: number;
  falseErrors: number;
}

/** What a score is held against. */
export type Reached = Pick<Score, 'rejected' | 'caught' | 'elsewhere' | 'neverRuns' | 'neverRunsCaught'>;

/** The verdicts of the versions asked for. */
export function verdictsIn(verdicts: readonly Verdict[], asked: VersionRange): Verdict[] {
  return verdicts.filter(({ versions }) => {
    const range = parseVersions(versions);
    return range !== undefined && range.from <= asked.to && asked.from <= range.to;
  });
}

/**
 * Holds the linter's errors against the verdicts of the versions asked for (at least one). An error is right where all of
 * them refuse. It is caught where it stands in the document at a field that one of them names or at `changed`, which is
 * known to be wrong, or above or below it; indices do not count.
 */
export function judge(verdicts: readonly Verdict[], errors: readonly ErrorPlace[], changed?: string): Outcome {
  const hasError = errors.length > 0;
  if (verdicts.some((verdict) => verdict.accepted && !neverRuns(verdict))) return hasError ? 'false error' : 'accepted';
  if (verdicts.some(({ accepted }) => accepted)) return hasError ? 'never runs, caught' : 'never runs';
  if (!hasError) return 'missed';
  return verdicts.some((verdict) => isCaught(verdict, errors, changed)) ? 'caught' : 'elsewhere';
}

/** Stored, but the Pods or claims made of it are refused. */
function neverRuns({ docs }: Verdict): boolean {
  return docs.some(({ pods, claims }) => pods !== undefined || claims !== undefined);
}

function isCaught({ parse, docs }: Verdict, errors: readonly ErrorPlace[], changed: string | undefined): boolean {
  if (parse !== undefined) return true;
  return docs.some((doc) => {
    if (doc.client === undefined && doc.decode === undefined && doc.errors === undefined) return false;
    const fields = refusedFields(doc);
    if (changed !== undefined) fields.push(withoutIndices(changed));
    return errors.some(
      ({ document, path }) =>
        document === doc.index && fields.some((field) => isAboveOrBelow(withoutIndices(path), field)),
    );
  });
}

/** The fields that are refused, without indices; empty for the whole. An unknown field is also one of its map. */
export function refusedFields({ client = [], decode = [], errors = [] }: ObjectVerdict): string[] {
  const fields = errors.map(({ field = '' }) => withoutIndices(field));
  for (const message of decode) {
    const unknown = /unknown field "([^"]*)"/.exec(message)?.[1];
    if (unknown === undefined) {
      fields.push(withoutIndices(/Go struct field \w+\.(\S+)/.exec(message)?.[1] ?? ''));
      continue;
    }
    const field = withoutIndices(unknown);
    fields.push(field);
    const dot = field.lastIndexOf('.');
    if (dot > 0) fields.push(field.slice(0, dot));
  }
  // Metadata is read by kubectl. What it calls a field is the path below it.
  for (const message of client) fields.push(/Go struct field ObjectMeta\.(\S+)/.exec(message)?.[1] ?? '');
  return fields;
}

/** The path with a dot before every key: `spec.ports[0].name` and `spec.ports.name` are one. */
function withoutIndices(path: string): string {
  return path
    .replace(/\[(?:\d*|'?([^\]']*)'?)\]/g, (_, key) => (key === undefined ? '' : `.${key}`))
    .replace(/^\./, '');
}

function isAboveOrBelow(one: string, other: string): boolean {
  if (one === '' || other === '' || one === other) return true;
  return one.startsWith(`${other}.`) || other.startsWith(`${one}.`);
}

/** What the API server says first, in a line. */
export function firstRefusal({ parse, docs }: Verdict): string {
  if (parse !== undefined) return parse;
  for (const { client, decode, errors, pods, claims } of docs) {
    const message = client?.[0] ?? decode?.[0];
    if (message !== undefined) return message;
    const error = errors?.[0] ?? pods?.[0] ?? claims?.[0];
    if (error === undefined) continue;
    const made = errors?.[0] !== undefined ? '' : pods?.[0] !== undefined ? 'its Pod: ' : 'its claim: ';
    return `${made}${error.field ?? ''}: ${[error.type, error.detail].filter(Boolean).join(', ')}`;
  }
  return 'accepted';
}

export function emptyScore(): Score {
  return {
    rejected: 0,
    caught: 0,
    elsewhere: 0,
    missed: 0,
    neverRuns: 0,
    neverRunsCaught: 0,
    accepted: 0,
    falseErrors: 0,
  };
}

export function count(score: Score, outcome: Outcome): void {
  switch (outcome) {
    case 'accepted':
    case 'false error':
      score.accepted++;
      if (outcome === 'false error') score.falseErrors++;
      break;
    case 'never runs':
    case 'never runs, caught':
      score.neverRuns++;
      if (outcome === 'never runs, caught') score.neverRunsCaught++;
      break;
    default:
      score.rejected++;
      score[outcome]++;
  }
}

/** What is worse than it was, in words; none where all is as good or better. Shares are compared, not numbers. */
export function setbacks(now: Reached, before: Reached): string[] {
  const shares = [
    ['caught', now.caught, now.rejected, before.caught, before.rejected],
    ['with an error', now.caught + now.elsewhere, now.rejected, before.caught + before.elsewhere, before.rejected],
    ['caught that never run', now.neverRunsCaught, now.neverRuns, before.neverRunsCaught, before.neverRuns],
  ] as const;
  return shares
    .filter(([, part, whole, partBefore, wholeBefore]) => part * wholeBefore < partBefore * whole)
    .map(([what, part, whole, partBefore, wholeBefore]) => {
      return `${part} of ${whole} ${what}, before ${partBefore} of ${wholeBefore}`;
    });
}
