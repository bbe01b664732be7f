import type { Diagnostic, LintResult, Severity } from '../lint/diagnostic.ts';
import type { Fix } from '../text/fix.ts';
import type { Range } from '../text/range.ts';
import type { SourceFile } from '../text/source-file.ts';
import { jsonText } from './json-text.ts';
import { messageOf } from './message.ts';
import { problemsOf } from './problems.ts';
import { Secrets } from './secrets.ts';

/**
 * The result as one JSON object, described by `schema/report.json`. Keys have a fixed order, and are left out where they
 * do not apply. It holds no source text but that of fixes.
 */
export function report(result: LintResult): string {
  const secrets = new Secrets(result);
  const diagnostics = result.diagnostics.map((diagnostic) => jsonOf(diagnostic, secrets));
  const count = (severity: Severity) => diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  const output = {
    version: 1,
    summary: {
      files: result.files,
      documents: result.documents,
      statefulSets: result.statefulSets,
      errors: count('error'),
      warnings: count('warning'),
      infos: count('info'),
      suppressed: result.suppressed.length,
      // What is undefined is left out by JSON.
      fixed: result.fixed?.diagnostics.length,
      fixable: diagnostics.filter(({ fix }) => fix !== undefined).length,
      skipped: result.skipped.length,
    },
    diagnostics,
    baseline: result.baseline && {
      file: result.baseline.file,
      known: result.baseline.known.length,
      stale: result.baseline.stale.map(({ file, rule, resource, path, count: gone }) => ({
        file,
        rule,
        resource,
        path,
        count: gone,
      })),
    },
    change: result.change && { since: result.change.since, older: result.change.older },
    problems: problemsOf(result).map(({ file, message }) => ({ file, message })),
  };
  return jsonText(output);
}

function jsonOf(diagnostic: Diagnostic, secrets: Secrets) {
  const { rule, severity, file, range, path, document, item, resource, related, versions, url } = diagnostic;
  const fix = secrets.fixOf(diagnostic);
  const choices = secrets.choicesOf(diagnostic);
  // What is undefined is left out by JSON.
  return {
    rule,
    severity,
    message: messageOf({ ...diagnostic, versions: undefined }),
    file: file.path,
    range: rangeOf(file, range),
    path,
    document,
    item,
    resource: resource && {
      apiVersion: resource.apiVersion,
      kind: resource.kind,
      namespace: resource.namespace,
      name: resource.name,
    },
    related: related.map((place) => ({
      message: place.message,
      file: place.file.path,
      range: rangeOf(place.file, place.range),
    })),
    fix: fix && jsonOfFix(fix),
    choices: choices.length === 0 ? undefined : choices.map(jsonOfFix),
    versions,
    url,
  };
}

function jsonOfFix({ title, safety, edits }: Fix) {
  return {
    title,
    safety,
    edits: edits.map(({ file, range: { start, end }, text }) => ({ file, start, end, text })),
  };
}

function rangeOf(file: SourceFile, { start, end }: Range) {
  return { start: pointOf(file, start), end: pointOf(file, end) };
}

function pointOf(file: SourceFile, offset: number) {
  const { line, column } = file.positionAt(offset);
  return { line, column, offset };
}
