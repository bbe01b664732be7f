import type { Fix } from '../text/fix.ts';
import { replaceText } from '../yaml/edit.ts';
import type { Field } from '../yaml/field.ts';
import { fate } from './fate.ts';
import { briefPath } from './issues.ts';
import type { Manifest } from './manifest.ts';
import { isSecret } from './secret-names.ts';
import type { InvalidValue, StructureIssue } from './structure.ts';
import type { VersionRange } from './versions.ts';

/** What is wrong with a text or a number, and what to write. */
export interface Refused {
  /** `Web_1 holds a capital letter and _`. */
  readonly what: string;
  /** What to write, as a command. */
  readonly help: string;
  readonly fix?: Fix;
  /** Where clusters can be told to take it, or take the object itself. */
  readonly severity?: 'warning';
}

/** A finding about what the API server refuses, or what it refuses later. `what` is all that is said of it. */
export function refusedFinding(manifest: Manifest, issue: StructureIssue, refused: Refused, kubernetes: VersionRange) {
  const { what, help, fix, severity } = refused;
  return {
    at: manifest.at(issue.path),
    message: `${what}; ${fate(manifest, issue, kubernetes)}`,
    help,
    ...(fix !== undefined && { fix }),
    ...(severity !== undefined && { severity }),
    ...(issue.holds !== undefined && { holds: issue.holds }),
  };
}

/** A finding about a value, or the name of a field, that is refused by itself. `what` is said of it behind its place. */
export function valueFinding(manifest: Manifest, issue: InvalidValue, refused: Refused, kubernetes: VersionRange) {
  const { path, key } = issue;
  const what = `${briefPath(key ? path.slice(0, -1) : path)}: ${refused.what}`;
  const finding = refusedFinding(manifest, issue, { ...refused, what }, kubernetes);
  return { ...finding, ...(key && { range: finding.at.key }) };
}

/** A text as it is said: not that of a Secret, and not all of a long one. */
export function said(field: Field): string {
  return isSecret(field) ? 'the value' : shortened(field.text ?? '');
}

/** A text of which no more is said than can be read. */
export function shortened(text: string): string {
  if (text === '') return 'empty text';
  const line = /^[^\r\n]*/.exec(text)![0];
  const brief = line.length > SAID ? `${line.slice(0, SAID)}…` : line;
  return brief === '' || brief !== brief.trim() || brief !== text ? `"${brief}"` : brief;
}

const SAID = 40;

/** The fix that writes another text in place of one, to be spread; nothing where it cannot be done. */
export function fixed(field: Field, text: string, safety: Fix['safety']): { fix?: Fix } {
  const edit = replaceText(field, text);
  return edit === undefined ? {} : { fix: { title: `write ${text}`, safety, edits: [edit] } };
}
